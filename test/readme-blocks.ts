import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A block of code of a README; `language` is empty where none is named. */
export interface Block {
  language: string;
  code: string;
}

/** The guides for portal teams, in both languages. */
export const GUIDES = ['README.md', 'README.vi.md'] as const;

/** The text of a guide. */
export function readGuide(file: (typeof GUIDES)[number]): string {
  return readFileSync(fileURLToPath(new URL(`../widgets/${file}`, import.meta.url)), 'utf8');
}

/** The blocks of code of a guide, in its order. */
export const blocksOf = (file: (typeof GUIDES)[number]): Block[] => blocksIn(readGuide(file));

/** The blocks of code of a text, in its order. */
export function blocksIn(text: string): Block[] {
  const found = text.matchAll(/^```(?<language>\w*)\n(?<code>[\s\S]*?)^```$/gmu);
  return [...found].map(({ groups }) => ({ language: groups!['language']!, code: groups!['code']! }));
}
