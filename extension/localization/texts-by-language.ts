import type { Language } from '#core/wording.ts';
import { en } from './en.ts';
import { type Texts, vi } from './vi.ts';

/** The texts of both languages. */
export const TEXTS: Readonly<Record<Language, Texts>> = { vi, en };
