import type { Procedure } from '#core/procedure/procedure.ts';
import type { Finding } from '#core/rules/rule.ts';
import { nameWhere } from '../localization/name-field.ts';
import { useTexts } from '../localization/texts.ts';
import type { FindingGroup } from '../panel/group-findings.ts';

interface Props {
  group: FindingGroup;
  procedure: Procedure;
  onShow?: (finding: Finding) => void;
}

/** The fields that a finding is about; each leads to its place on the page. */
export function FindingPlaces({ group, procedure, onShow }: Props) {
  const { language, texts } = useTexts();
  const placed = group.filter(({ field }) => field !== '');
  if (placed.length === 0) return null;
  return (
    <ul class="places" aria-label={onShow ? texts.show : texts.where}>
      {placed.map((finding) => {
        const where = nameWhere(finding.field, procedure, { language, texts });
        return (
          <li key={finding.field}>
            {onShow ? (
              <button type="button" title={texts.show} onClick={() => onShow(finding)}>
                {where}
              </button>
            ) : (
              where
            )}
          </li>
        );
      })}
    </ul>
  );
}
