/** One state of an element, as a gallery shows it and a test checks it. */
export interface Example<Element> {
  /** Short and unique within the element; part of a gallery's addresses. */
  name: string;
  title: { vi: string; en: string };
  attributes: Readonly<Record<string, string>>;
  properties?: Readonly<Partial<Element>>;
  /** Width of the place it stands in, in pixels; absent: as wide as there is room. */
  width?: number;
}
