import type { FeeWindow } from '../procedure/fee.ts';
import { matchesOf } from './matches-of.ts';
import { foldText } from './normalize-text.ts';
import { DATE, parseDate } from './parse-date.ts';
import { remember } from './remember.ts';

const WINDOW = new RegExp(
  String.raw`(?:từ (?:ngày )?(?<from>${DATE}),? )?(?:cho )?đến (?:hết )?(?:ngày )?(?<to>${DATE})` +
    String.raw`|từ (?:ngày )?(?<first>${DATE}) ?[-–] ?(?:ngày )?(?<last>${DATE})` +
    String.raw`|từ ngày (?<since>${DATE})(?!,? (?:cho )?đến)`,
  'giu',
);

/** Windows such as "từ ngày 01/7/2025 đến hết ngày 31/12/2026"; a date of a document is none. */
export const parseFeeWindows = remember((text): readonly FeeWindow[] =>
  matchesOf(foldText(text), WINDOW).flatMap((match) => {
    const groups = match.groups ?? {};
    const from = parseDate(groups['from'] ?? groups['first'] ?? groups['since'] ?? '');
    const to = parseDate(groups['to'] ?? groups['last'] ?? '');
    if (from === undefined && to === undefined) return [];
    return [{ ...(from && { from }), ...(to && { to }), text: match[0] }];
  }),
);
