/** Tags that the loader knows: each has its own file, `dist/elements/<tag>.js`. */
export const ELEMENT_TAGS: readonly string[] = [
  'sipas-kiosk', 'sipas-paper', 'sipas-qr', 'sipas-question', 'sipas-rating', 'sipas-score',
  'sipas-survey',
];
