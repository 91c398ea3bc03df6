import type { Wording } from '../wording.ts';

/** Words that stand as they are in both languages, such as a name or a number. */
export const untranslated = (words: string): Wording => ({ vi: words, en: words });
