import type { FieldName } from '../adapters/field-name.ts';
import { fill } from '../localization/fill.ts';
import { useTexts } from '../localization/texts.ts';
import type { Texts } from '../localization/vi.ts';
import { nameOf, understand } from '../panel/picker/describe-field.ts';
import type { PointedField } from '../panel/picker/draft.ts';
import type { TrialReading } from '../panel/picker/use-pointing.ts';
import type { PointedWay } from '../picker/pointed-way.ts';
import { findSaid } from '../picker/said-of.ts';
import { LongWords } from './LongWords.tsx';

interface Props {
  pointed: readonly PointedField[];
  /** What the whole draft reads; absent until the page has answered. */
  reading?: TrialReading | undefined;
  onRemove: (field: FieldName) => void;
}

/** What was pointed at: the words, how they are found again, and how they are understood. */
export function PointedFields({ pointed, reading, onRemove }: Props) {
  if (pointed.length === 0) return null;
  return (
    <ul class="pointed">
      {pointed.map((one) => (
        <li key={one.field}>
          <PointedItem one={one} onRemove={onRemove} isRead={isRead(one, reading)} />
        </li>
      ))}
    </ul>
  );
}

/** Whether the whole draft reads what the way alone did; another field may have taken it away. */
function isRead({ field, words }: PointedField, reading: TrialReading | undefined): boolean {
  if (!reading || reading.count === 0) return true;
  return findSaid(reading.procedures, field, { words, isPiece: true }) !== undefined;
}

interface ItemProps {
  one: PointedField;
  isRead: boolean;
  onRemove: (field: FieldName) => void;
}

function PointedItem({ one, isRead: isStillRead, onRemove }: ItemProps) {
  const { language, texts } = useTexts();
  const { field, label, words, way } = one;
  const name = nameOf(field, language);
  const values = understand(field, words, { language, texts });
  return (
    <>
      <div class="pointed-head">
        <h4>{name}</h4>
        <button
          type="button"
          class="plain"
          aria-label={`${texts.pickerRemove}: ${name}`}
          onClick={() => onRemove(field)}
        >
          {texts.pickerRemove}
        </button>
      </div>
      <dl>
        {label !== undefined && (
          <div>
            <dt>{texts.pickerLabelWords}</dt>
            <dd lang="vi">{label}</dd>
          </div>
        )}
        <div>
          <dt>{texts.recordWords}</dt>
          <dd>{words === '' ? texts.quoteBlank : <LongWords words={words} />}</dd>
        </div>
        {values.length > 0 && (
          <div>
            <dt>{texts.recordValue}</dt>
            <dd>{values.join('; ')}</dd>
          </div>
        )}
      </dl>
      <p class="quiet">{describeWay(way, texts)}</p>
      {!isStillRead && <p class="error">{fill(texts.pickerTakenAway, { name })}</p>}
    </>
  );
}

function describeWay(way: PointedWay, texts: Texts): string {
  if (way.by === 'label') return texts.pickerByLabel;
  if (way.by === 'column') return texts.pickerByColumn;
  if (way.by === 'title') return texts.pickerByTitle;
  if (way.by === 'items') return texts.pickerByItems;
  const isCounted = way.selector.includes(':nth');
  return isCounted ? texts.pickerByPosition : texts.pickerBySelector;
}
