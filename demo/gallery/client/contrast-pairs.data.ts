/** Two colours that the elements put on each other, and the least contrast that WCAG 2.2 asks. */
export interface ContrastPair {
  /** Names of tokens without `--sipas-color-`. */
  front: string;
  back: string;
  /** 4.5 for text (1.4.3), 3 for the parts of a control and the focus ring (1.4.11). */
  least: 4.5 | 3;
  vi: string;
  en: string;
}

/** Every pair that the elements use. */
export const CONTRAST_PAIRS: readonly ContrastPair[] = [
  {
    front: 'text', back: 'surface', least: 4.5,
    vi: 'Chữ trên nền', en: 'Text on the background',
  },
  {
    front: 'text', back: 'subtle', least: 4.5,
    vi: 'Chữ trên nền phụ', en: 'Text on the quiet background',
  },
  {
    front: 'text', back: 'tint', least: 4.5,
    vi: 'Chữ của câu đã chọn', en: 'Text of the chosen answer',
  },
  {
    front: 'muted', back: 'surface', least: 4.5,
    vi: 'Chữ phụ trên nền', en: 'Secondary text on the background',
  },
  {
    front: 'accent', back: 'surface', least: 4.5,
    vi: 'Liên kết trên nền', en: 'Links on the background',
  },
  {
    front: 'accent', back: 'subtle', least: 4.5,
    vi: 'Nút phụ trên nền phụ', en: 'Quiet button on the quiet background',
  },
  {
    front: 'on-accent', back: 'accent', least: 4.5,
    vi: 'Chữ trên nút', en: 'Text on buttons',
  },
  {
    front: 'notice', back: 'surface', least: 4.5,
    vi: 'Nhắc nhở trên nền', en: 'Notice on the background',
  },
  {
    front: 'control', back: 'surface', least: 3,
    vi: 'Viền ô nhập', en: 'Border of fields',
  },
  {
    front: 'accent', back: 'tint', least: 3,
    vi: 'Viền tiêu điểm trên câu đã chọn', en: 'Focus ring on the chosen answer',
  },
];
