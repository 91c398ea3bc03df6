import type { Language } from './strings.ts';

/** Every sentence that only a survey of several pages needs: loaded with them. */
interface PagesStrings {
  pageOf: (page: number, all: number) => string;
  back: string;
  next: string;
}

/** A survey of several pages in both languages. */
export const pagesStrings: Readonly<Record<Language, PagesStrings>> = {
  vi: { pageOf: (page, all) => `Phần ${page}/${all}`, back: 'Quay lại', next: 'Tiếp tục' },
  en: { pageOf: (page, all) => `Part ${page} of ${all}`, back: 'Back', next: 'Continue' },
};
