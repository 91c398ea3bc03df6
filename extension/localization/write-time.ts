import type { Language } from '#core/wording.ts';

/** A moment on the clock of this machine: "10:30 22/11/2026". */
export function writeTime(moment: string, language: Language): string {
  return new Date(moment).toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', {
    dateStyle: 'short',
    timeStyle: 'short',
  });
}
