import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const EXTENSION = new URL('../../extension/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, EXTENSION), 'utf8');

/** The parts of a listing by their headings. */
function partsOf(language: string): Record<string, string> {
  const [, ...parts] = read(`listing/${language}.md`).split(/^## /mu);
  return Object.fromEntries(
    parts.map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      return [heading, lines.join('\n').trim()];
    }),
  );
}

interface Named {
  message: string;
}

describe.each([
  { language: 'vi', name: 'Tên', summary: 'Mô tả ngắn', description: 'Mô tả' },
  { language: 'en', name: 'Name', summary: 'Summary', description: 'Description' },
])('the listing in the stores, $language', ({ language, ...headings }) => {
  const parts = partsOf(language);
  const messages: { name: Named; description: Named } = JSON.parse(
    read(`public/_locales/${language}/messages.json`),
  );

  it('has the name and the summary of the manifest, within what the stores take', () => {
    expect(parts[headings.name]).toBe(messages.name.message);
    expect(parts[headings.summary]).toBe(messages.description.message);
    // Chrome Web Store: 75 and 132 characters, counted composed.
    expect(messages.name.message.normalize('NFC').length).toBeLessThanOrEqual(75);
    expect(messages.description.message.normalize('NFC').length).toBeLessThanOrEqual(132);
    // Microsoft Edge Add-ons: 250 to 10,000 characters.
    expect(parts[headings.description]?.length).toBeGreaterThan(250);
    expect(parts[headings.description]?.length).toBeLessThan(10_000);
  });

  it('gives the reason of every permission in the manifest', () => {
    const config = read('wxt.config.ts');
    const named = [...config.matchAll(/permissions: \[([^\]]+)\]/gu)].flatMap(([, list = '']) =>
      [...list.matchAll(/'([^']+)'/gu)].map(([, permission = '']) => permission),
    );
    expect(named).toContain('activeTab');
    const words = read(`listing/${language}.md`);
    expect(named.filter((permission) => !words.includes(`\`${permission}\``))).toEqual([]);
  });
});

describe('the pictures of the listing', () => {
  const folder = new URL('listing/pictures/', EXTENSION);

  it('are one to five PNG files of 1280 × 800, as the stores ask', () => {
    const names = readdirSync(fileURLToPath(folder));
    expect(names.length).toBeGreaterThan(0);
    expect(names.length).toBeLessThanOrEqual(5);
    for (const name of names) {
      const file = readFileSync(new URL(name, folder));
      const size = { name, width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
      expect(size).toEqual({ name, width: 1280, height: 800 });
    }
  });
});
