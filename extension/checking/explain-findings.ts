import { parse } from '#core/protocol/parse.ts';
import { formatCitation } from '#core/law/format-citation.ts';
import { SEVERITY_LABELS } from '#core/rules/labels.data.ts';
import type { Finding } from '#core/rules/rule.ts';
import { whyOf } from '#core/rules/why-of.ts';
import type { Language } from '#core/wording.ts';
import { fill } from '../localization/fill.ts';
import { TEXTS } from '../localization/texts-by-language.ts';
import type { ExplainAnswer, ExplainedFinding } from '../messages.ts';
import { findPage } from '../store/page-store.ts';
import { explainFindingsSchema } from './explain-findings.schema.ts';
import { sameSite } from './same-site.ts';

/**
 * What a card says of findings besides their messages, from the kept record. A page's script learns
 * of its own site only, and of the check that it painted.
 * @param from address of the page that asks, as the browser knows it
 */
export async function explainFindings(
  value: unknown,
  from: string | undefined,
): Promise<ExplainAnswer> {
  const parsed = parse(explainFindingsSchema, value);
  if (!parsed.ok || !from) return {};
  const { address, checkedAt, procedure, findings, language } = parsed.value;
  if (!sameSite(from, address)) return {};
  try {
    const page = await findPage(address);
    const kept = page?.checkedAt === checkedAt ? page.procedures[procedure]?.findings : undefined;
    const asked = findings.map((at) => kept?.[at]);
    if (!asked.every((one) => one !== undefined)) return {};
    return { findings: asked.map((one) => explain(one, language)) };
  } catch {
    // The database cannot be read: as good as not kept.
    return {};
  }
}

/** The same words as in the panel. */
function explain(finding: Finding, language: Language): ExplainedFinding {
  const texts = TEXTS[language];
  const { outcome, severity, title, mend, legalBasis } = finding;
  const why = whyOf(finding);
  const law = legalBasis.map((citation) => formatCitation(citation, language)).join('; ');
  const grave = fill(texts.severity, { severity: SEVERITY_LABELS[severity][language] });
  return {
    title: title[language],
    ...(outcome === 'failed' && { severity: grave }),
    facts: [
      ...(why ? [{ name: texts.why, words: why[language] }] : []),
      ...(mend && outcome !== 'passed' ? [{ name: texts.mend, words: mend[language] }] : []),
      ...(law ? [{ name: texts.law, words: law }] : []),
    ],
  };
}
