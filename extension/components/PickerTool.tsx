import { useRef, useState } from 'preact/hooks';
import { vietNamDay } from '#core/calendar/viet-nam-day.ts';
import type { PageKind } from '../adapters/adapter.ts';
import type { FieldName } from '../adapters/field-name.ts';
import { type AdapterIssue, parseAdapter } from '../adapters/parse-adapter.ts';
import { fill } from '../localization/fill.ts';
import { useTexts } from '../localization/texts.ts';
import { isSelector } from '../panel/is-selector.ts';
import { addressPatterns } from '../panel/picker/address-pattern.ts';
import { toAdapter } from '../panel/picker/draft.ts';
import { POINTED_FIELDS } from '../panel/picker/pointed-fields.data.ts';
import { promptsFor } from '../panel/picker/prompts-for.ts';
import { useDraft } from '../panel/picker/use-draft.ts';
import { usePointing } from '../panel/picker/use-pointing.ts';
import type { FoundWay, Pointed } from '../picker/messages.ts';
import { keepOwnAdapter } from '../platform/own-adapters.ts';
import { AdapterIssues } from './AdapterIssues.tsx';
import { PickerSave } from './PickerSave.tsx';
import { PickerSteps } from './PickerSteps.tsx';
import { PointedFields } from './PointedFields.tsx';

interface Props {
  tabId: number;
  /** Address of the page in which is pointed. */
  address: string;
  kind: PageKind;
  /** The field to begin with. */
  first?: FieldName | undefined;
  onKept: (name: string) => void;
}

/** Chỉ chỗ trên trang: field by field, then the name and the addresses of the reader. */
export function PickerTool({ tabId, address, kind: firstKind, first, onKept }: Props) {
  const { language, texts } = useTexts();
  const { host } = addressPatterns(address);
  const firstName = fill(texts.pickerFirstName, { host });
  const { draft, change, add, remove } = useDraft(address, firstKind, firstName);
  const { kind, pointed } = draft;
  const [field, setField] = useState<FieldName>(first ?? POINTED_FIELDS[kind][0]!);
  const [issues, setIssues] = useState<AdapterIssue[]>([]);
  const button = useRef<HTMLButtonElement>(null);
  const done = pointed.map((one) => one.field);

  const ended = (taken?: Pointed, found?: FoundWay): void => {
    button.current?.focus();
    if (!taken || !found) return;
    add(taken, found);
    const left = POINTED_FIELDS[kind].filter((one) => !done.includes(one) && one !== taken.field);
    setField(left[0] ?? taken.field);
  };
  const { step, reading, point, halt, setStep } = usePointing(tabId, draft, ended);

  const chooseKind = (chosen: PageKind): void => {
    change({ kind: chosen, pointed: [] });
    setField(POINTED_FIELDS[chosen][0]!);
    setStep({ kind: 'idle' });
  };
  const save = async (): Promise<void> => {
    const name = draft.name.trim() || firstName;
    const made = toAdapter({ ...draft, name }, vietNamDay(new Date()));
    const parsed = parseAdapter(JSON.stringify(made), isSelector);
    setIssues(parsed.ok ? [] : parsed.issues);
    if (!parsed.ok) return;
    await keepOwnAdapter(parsed.adapter);
    onKept(name);
  };

  return (
    <div class="picker">
      <p class="quiet">{texts.pickerIntro}</p>
      {draft.own && (
        <p class="quiet">{fill(texts.pickerAdding, { name: draft.own.name[language] })}</p>
      )}
      <KindChoice kind={kind} onChoose={chooseKind} />
      <PickerSteps
        kind={kind}
        field={field}
        step={step}
        done={done}
        button={button}
        onField={setField}
        onPoint={(withLabel) =>
          point(field, promptsFor(kind, field, withLabel, { language, texts }))
        }
        onHalt={halt}
      />
      <PointedFields pointed={pointed} reading={reading} onRemove={remove} />
      {pointed.length > 0 && (
        <PickerSave draft={draft} reading={reading} onChange={change} onSave={() => void save()} />
      )}
      <AdapterIssues issues={issues} />
    </div>
  );
}

function KindChoice({ kind, onChoose }: { kind: PageKind; onChoose: (kind: PageKind) => void }) {
  const { texts } = useTexts();
  const kinds: [PageKind, string][] = [
    ['detail', texts.pickerDetail],
    ['list', texts.pickerList],
  ];
  return (
    <fieldset class="choice">
      <legend>{texts.pickerKind}</legend>
      {kinds.map(([value, words]) => (
        <label key={value} class="option">
          <input
            type="radio"
            name="picker-kind"
            checked={kind === value}
            onChange={() => onChoose(value)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
