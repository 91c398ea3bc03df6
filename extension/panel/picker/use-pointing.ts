import { type Dispatch, useEffect, useState } from 'preact/hooks';
import type { ProcedureText } from '#core/procedure/procedure.ts';
import type { FieldName } from '../../adapters/field-name.ts';
import type { FoundWay, FromPicker, PickerPrompts, Pointed } from '../../picker/messages.ts';
import { type Draft, pageOf } from './draft.ts';
import { usePickerLine } from './use-picker-line.ts';

/** How far the pointing at one field is. */
export type PickerStep =
  | { kind: 'idle' | 'stopped' | 'refused' | 'lost' }
  | { kind: 'label'; field: FieldName }
  | { kind: 'value'; field: FieldName; label?: string }
  | { kind: 'found'; field: FieldName }
  | { kind: 'notFound'; pointed: Pointed };

/** What the page gives when it is read by the whole draft. */
export interface TrialReading {
  /** The first of them. */
  procedures: readonly ProcedureText[];
  count: number;
}

/** The pointing in a tab, and what the page says of the draft. */
export interface PointingInHand {
  step: PickerStep;
  /** Absent until the page has answered. */
  reading: TrialReading | undefined;
  point: (field: FieldName, prompts: PickerPrompts) => void;
  halt: () => void;
  setStep: Dispatch<PickerStep>;
}

/** Speaks with the page of a tab about a draft; `ended` is told how the pointing at a field went. */
export function usePointing(
  tabId: number,
  draft: Draft,
  ended: (pointed?: Pointed, found?: FoundWay) => void,
): PointingInHand {
  const [step, setStep] = useState<PickerStep>({ kind: 'idle' });
  const [reading, setReading] = useState<TrialReading>();

  const hear = (message: FromPicker): void => {
    if (message.type === 'read') return setReading(message);
    setStep((last) => stepAfter(message, last));
    if (message.type === 'pointed') ended(message, message.found);
    if (message.type === 'stopped') ended();
  };
  const say = usePickerLine(tabId, hear, (why) => setStep({ kind: why }));

  // Whether all that was pointed at is read together is asked of the page itself.
  useEffect(() => {
    setReading(undefined);
    if (draft.pointed.length > 0) say({ type: 'read', page: pageOf(draft) });
  }, [draft.pointed, draft.isForSite, draft.own]);

  const point = (field: FieldName, prompts: PickerPrompts): void => {
    setStep({ kind: prompts.label === undefined ? 'value' : 'label', field });
    say({ type: 'point', field, page: pageOf(draft), prompts });
  };
  const halt = (): void => {
    say({ type: 'halt' });
    setStep({ kind: 'stopped' });
  };
  return { step, reading, point, halt, setStep };
}

function stepAfter(message: Exclude<FromPicker, { type: 'read' }>, last: PickerStep): PickerStep {
  if (message.type === 'stopped') return { kind: 'stopped' };
  if (message.type === 'label')
    return last.kind === 'label' ? { ...last, kind: 'value', label: message.words } : last;
  return message.found
    ? { kind: 'found', field: message.field }
    : { kind: 'notFound', pointed: message };
}
