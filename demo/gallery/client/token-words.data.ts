/** What a token is for, and how it is set: a colour, a number of pixels between two ends, words. */
export type TokenWords = { vi: string; en: string } & (
  | { kind: 'color' }
  | { kind: 'family' }
  | { kind: 'pixels' | 'type-size'; least: number; most: number; usual: number }
);

/** Every token of the elements; a test holds this table against the elements' style sheet. */
export const TOKEN_WORDS: Readonly<Record<string, TokenWords>> = {
  '--sipas-color-text': { kind: 'color', vi: 'Chữ', en: 'Text' },
  '--sipas-color-muted': { kind: 'color', vi: 'Chữ phụ', en: 'Secondary text' },
  '--sipas-color-line': { kind: 'color', vi: 'Đường kẻ', en: 'Lines' },
  '--sipas-color-control': { kind: 'color', vi: 'Viền ô nhập', en: 'Border of fields' },
  '--sipas-color-surface': { kind: 'color', vi: 'Nền', en: 'Background' },
  '--sipas-color-subtle': { kind: 'color', vi: 'Nền phụ', en: 'Quiet background' },
  '--sipas-color-accent': { kind: 'color', vi: 'Màu nhấn', en: 'Accent' },
  '--sipas-color-on-accent': { kind: 'color', vi: 'Chữ trên màu nhấn', en: 'Text on the accent' },
  '--sipas-color-tint': { kind: 'color', vi: 'Nền câu trả lời đã chọn', en: 'Chosen answer' },
  '--sipas-color-notice': { kind: 'color', vi: 'Nhắc nhở', en: 'Notice' },
  '--sipas-space': {
    kind: 'pixels', vi: 'Khoảng cách', en: 'Spacing', least: 8, most: 32, usual: 16,
  },
  '--sipas-radius': {
    kind: 'pixels', vi: 'Bo góc', en: 'Corners', least: 0, most: 24, usual: 8,
  },
  '--sipas-font-size': {
    kind: 'type-size', vi: 'Cỡ chữ', en: 'Type size', least: 16, most: 28, usual: 16,
  },
  '--sipas-font-family': { kind: 'family', vi: 'Phông chữ', en: 'Typeface' },
};
