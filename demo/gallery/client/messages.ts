/** What the page of an example tells the gallery around it. */
export interface ShownMessage {
  shown: true;
  /** In pixels; absent where the element fills whatever window it is given. */
  height?: number;
}

/** What the gallery tells the page of an example. */
export interface ThemeMessage {
  theme: string;
}

/** Whether a message says that an example is there. */
export function isShownMessage(data: unknown): data is ShownMessage {
  return (data as ShownMessage | null)?.shown === true;
}

/** Whether a message brings the style sheet of a theme. */
export function isThemeMessage(data: unknown): data is ThemeMessage {
  return typeof (data as ThemeMessage | null)?.theme === 'string';
}
