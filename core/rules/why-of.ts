import type { Wording } from '../wording.ts';
import type { Finding } from './rule.ts';
import { WHY } from './why.data.ts';

/** Vì sao a finding matters; undefined where a rule has passed or could not be asked. */
export function whyOf({ ruleId, outcome }: Pick<Finding, 'ruleId' | 'outcome'>): Wording | undefined {
  return outcome === 'failed' || outcome === 'cantTell' ? WHY[ruleId] : undefined;
}
