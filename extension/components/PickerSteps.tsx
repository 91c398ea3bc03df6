import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import type { PageKind } from '../adapters/adapter.ts';
import type { FieldName } from '../adapters/field-name.ts';
import { fill } from '../localization/fill.ts';
import { useTexts } from '../localization/texts.ts';
import { nameOf } from '../panel/picker/describe-field.ts';
import type { Speaker } from '../panel/record/speaker.ts';
import { POINTED_FIELDS } from '../panel/picker/pointed-fields.data.ts';
import type { PickerStep } from '../panel/picker/use-pointing.ts';

interface Props {
  kind: PageKind;
  field: FieldName;
  step: PickerStep;
  done: readonly FieldName[];
  button: Ref<HTMLButtonElement>;
  onField: (field: FieldName) => void;
  onPoint: (withLabel: boolean) => void;
  onHalt: () => void;
}

/** Which field, and the buttons with which pointing at it begins. */
export function PickerSteps({ kind, field, step, done, button, onField, onPoint, onHalt }: Props) {
  const { language, texts } = useTexts();
  const id = useId();
  const isPointing = step.kind === 'label' || step.kind === 'value';
  const isDetail = kind === 'detail';
  return (
    <section>
      <h3>{texts.pickerFieldsTitle}</h3>
      <div class="field">
        <label for={id}>{texts.pickerField}</label>
        <select
          id={id}
          value={field}
          disabled={isPointing}
          onChange={({ currentTarget }) => onField(currentTarget.value as FieldName)}
        >
          {POINTED_FIELDS[kind].map((one) => (
            <option key={one} value={one}>
              {done.includes(one) ? `✓ ${nameOf(one, language)}` : nameOf(one, language)}
            </option>
          ))}
        </select>
      </div>
      <div class="buttons">
        {isPointing ? (
          <button type="button" onClick={onHalt}>
            {texts.pickerHalt}
          </button>
        ) : (
          <>
            <button type="button" ref={button} onClick={() => onPoint(true)}>
              {isDetail ? texts.pickerPoint : texts.pickerPointHead}
            </button>
            <button type="button" onClick={() => onPoint(false)}>
              {isDetail ? texts.pickerNoLabel : texts.pickerNoHead}
            </button>
          </>
        )}
      </div>
      <StepWords step={step} isDetail={isDetail} />
    </section>
  );
}

/** What to do now, or what came of it. */
function StepWords({ step, isDetail }: { step: PickerStep; isDetail: boolean }) {
  const { language, texts } = useTexts();
  const isBad = ['notFound', 'refused', 'lost'].includes(step.kind);
  return (
    <p class={`picker-step ${isBad ? 'error' : ''}`} role="status">
      {wordsOf(step, isDetail, { language, texts })}
    </p>
  );
}

function wordsOf(step: PickerStep, isDetail: boolean, { language, texts }: Speaker): string {
  switch (step.kind) {
    case 'idle':
      return '';
    case 'label':
      return texts.pickerWaitLabel;
    case 'value':
      if (step.label === undefined) return texts.pickerWaitOnlyValue;
      return fill(isDetail ? texts.pickerWaitValue : texts.pickerWaitCell, { label: step.label });
    case 'found':
      return fill(texts.pickerFound, { name: nameOf(step.field, language) });
    case 'notFound': {
      const { field, value } = step.pointed;
      const words = value.length > MOST_WORDS ? `${value.slice(0, MOST_WORDS)}…` : value;
      if (value === '') return texts.pickerEmpty;
      return fill(texts.pickerNotFound, { name: nameOf(field, language), words });
    }
    case 'stopped':
      return texts.pickerStopped;
    case 'lost':
      return texts.pickerLost;
    default:
      return texts.refused;
  }
}

/** Longer words of a page are cut: they stand on the page. */
const MOST_WORDS = 120;
