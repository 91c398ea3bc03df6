/** Elements of the counter: in a script file of their own, which citizens at home do not download. */
const AT_THE_COUNTER: readonly string[] = ['sipas-kiosk', 'sipas-paper', 'sipas-qr'];

/** The script file that registers a tag; a test holds this against the sources of both files. */
export const scriptOf = (tag: string): 'hailong.min.js' | 'hailong-counter.min.js' =>
  AT_THE_COUNTER.includes(tag) ? 'hailong-counter.min.js' : 'hailong.min.js';
