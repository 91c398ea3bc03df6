import type { Language } from '#core/wording.ts';
import type { CheckedPage, PageState } from '../checked-page.ts';
import { fill } from '../localization/fill.ts';
import { TEXTS } from '../localization/texts-by-language.ts';
import { countOutcomes } from '../panel/count-outcomes.ts';
import { listFindings } from '../panel/listed-finding.ts';
import type { Badge } from '../platform/badge.ts';

/** A badge has room for four characters. */
const MOST = 999;
const FAILED = { ground: '#a5221b', ink: '#ffffff' };
const NONE_FAILED = { ground: '#17613a', ink: '#ffffff' };

/** What the toolbar button says of a checked page; undefined where no procedure was read. */
export function toBadge(
  page: CheckedPage,
  state: PageState,
  language: Language,
): Badge | undefined {
  const listed = listFindings(page);
  if (listed.length === 0) return undefined;
  const texts = TEXTS[language];
  const { failed, cantTell } = countOutcomes(listed);
  const words = failed > 0 ? texts.badgeFailed : texts.badgePassed;
  const title = fill(words, { failed, cantTell });
  return {
    text: failed > MOST ? `${MOST}+` : String(failed),
    title: state.kind === 'changed' ? fill(texts.badgeChanged, { title }) : title,
    ...(failed > 0 ? FAILED : NONE_FAILED),
  };
}
