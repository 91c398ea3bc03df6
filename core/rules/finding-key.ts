import { normalizeText } from '../text/normalize-text.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { Finding } from './rule.ts';

/**
 * Identity of a finding: portal, procedure, rule, reason, field and normalised value. The same
 * finding has the same key tomorrow, whatever the page around it looks like; a changed value is
 * another finding. The key is text; whoever stores it may hash it.
 * @param portal host of the portal, such as `dichvucong.gov.vn`
 */
export function findingKey(
  portal: string,
  { code, name }: Pick<Procedure, 'code' | 'name'>,
  { ruleId, reason, field, quote, data }: Finding,
): string {
  const procedure = normalizeText(code ?? name ?? '');
  const value = normalizeText(quote ?? Object.values(data ?? {}).join(' '));
  const parts = [portal.toLowerCase(), procedure, ruleId, reason, field, value];
  // The separator cannot occur in folded text.
  return parts.join('\n');
}
