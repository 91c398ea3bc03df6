import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { REFUSAL_CODES, type RefusalCode } from '#core/protocol/refusal-codes.data.ts';
import { ISSUE_WORDS } from '../../../../demo/collector/forms/words.data.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const README = `${ROOT}demo/collector/ROUTES.md`;
const [BEGIN, END] = [
  '<!-- made from core/protocol/refusal-codes.data.ts; ' +
    'UPDATE=1 npx vitest run test/demo/collector/refusal-codes.test.ts -->',
  '<!-- end of the codes -->',
];

const { 'the invitation': invitation = [], ...others } = REFUSAL_CODES;
const all = [...Object.values(others).flat(), ...invitation];
const codesOf = (rows: readonly RefusalCode[]): string[] => rows.map(({ code }) => code);

const read = (path: string): string => readFileSync(ROOT + path, 'utf8');
const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found!);

describe('the table of codes', () => {
  it('has each code once', () => {
    const codes = codesOf(all);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  it('is the one of the README', () => {
    const [before, rest = ''] = readFileSync(README, 'utf8').split(BEGIN);
    const expected = `${before}${BEGIN}\n\n${tableOf(others)}\n\n${END}${rest.split(END)[1]}`;
    if (process.env['UPDATE'] === '1') writeFileSync(README, expected);
    expect(readFileSync(README, 'utf8')).toBe(expected);
  });

  it('has the codes of invitations that their README explains', () => {
    const rows = matches(
      read('demo/collector/invitations/README.md'),
      /^\| (`invitation[^|]+) \| \d+ /gmu,
    );
    const named = rows
      .flatMap((cell) => matches(cell, /`([a-z-]+)`/gu))
      .map((code) => (code.startsWith('-') ? `invitation${code}` : code));
    expect(named.toSorted()).toEqual(codesOf(invitation).toSorted());
  });

  it('has every code that stands in the collector and in the check of answers', () => {
    // The administration and paper forms are no part of the contract; a fault of a log is no refusal.
    const exclude = ['**/guard/admin-routes.ts', '**/store/verify-log.ts', '**/import/**'];
    const sources = globSync('demo/collector/**/*.ts', { cwd: ROOT, exclude }).map(read);
    const written = [
      ...sources.flatMap((text) => matches(text, /code: '([a-z_-]+)'/gu)),
      ...matches(
        read('demo/collector/invitations/check-invitation.ts'),
        /'(invitations?-[a-z-]+)'/gu,
      ),
      ...matches(read('core/survey/check-answers.ts'), /'([a-z]+(?:-[a-z]+)+)'/gu),
      ...Object.keys(ISSUE_WORDS),
    ];
    expect(written.length).toBeGreaterThan(50);
    expect([...new Set(written)].filter((code) => !codesOf(all).includes(code))).toEqual([]);
  });
});

function tableOf(groups: typeof REFUSAL_CODES): string {
  const rows = Object.values(groups)
    .flat()
    .map(({ code, on, meaning }) => {
      const { sendResponse = '', sendForm = '', readScores = '', elsewhere = '' } = on;
      return `| \`${code}\` | ${[sendResponse, sendForm, readScores, elsewhere].join(' | ')} | ${meaning} |`;
    });
  return [
    '| code | `POST /v1/responses` | `POST /v1/forms` | `GET /v1/scores` | elsewhere | meaning |',
    '|---|---|---|---|---|---|',
    ...rows,
    '| `invitation…` | 409, 422 | 409, 422 | | | see [invitations](invitations/README.md) |',
  ]
    .join('\n')
    .replaceAll(/ +\|/gu, ' |');
}
