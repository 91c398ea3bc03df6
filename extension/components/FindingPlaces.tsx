import { nameWhere } from '../localization/name-field.ts';
import { useTexts } from '../localization/texts.ts';
import type { FindingGroup } from '../panel/group-findings.ts';
import type { ListedFinding } from '../panel/listed-finding.ts';

interface Props {
  group: FindingGroup;
  onShow?: (one: ListedFinding) => void;
}

/** The fields that a finding is about; each leads to its place on the page. */
export function FindingPlaces({ group, onShow }: Props) {
  const { language, texts } = useTexts();
  const placed = group.filter(({ finding }) => finding.field !== '');
  if (placed.length === 0) return null;
  return (
    <ul class="places" aria-label={onShow ? texts.show : texts.where}>
      {placed.map((one) => {
        const { field } = one.finding;
        const where = nameWhere(field, one.procedure, { language, texts });
        return (
          <li key={field}>
            {onShow ? (
              <button type="button" title={texts.show} onClick={() => onShow(one)}>
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
