import { fill } from '../localization/fill.ts';
import type { Texts } from '../localization/vi.ts';
import { useTexts } from '../localization/texts.ts';
import { addressPatterns } from '../panel/picker/address-pattern.ts';
import { type Draft, ownPage } from '../panel/picker/draft.ts';
import type { TrialReading } from '../panel/picker/use-pointing.ts';
import { TextField } from './TextField.tsx';

interface Props {
  draft: Draft;
  reading: TrialReading | undefined;
  onChange: (part: Partial<Draft>) => void;
  onSave: () => void;
}

/** The name of the reader, the pages that it is for, and whether it reads the page as a whole. */
export function PickerSave({ draft, reading, onChange, onSave }: Props) {
  const { texts } = useTexts();
  const isRead = reading !== undefined && reading.count > 0;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isRead) onSave();
      }}
    >
      <h3>{texts.pickerSaveTitle}</h3>
      <TextField
        name="reader"
        label={texts.pickerName}
        value={draft.name}
        onInput={(name) => onChange({ name: name.slice(0, LONGEST_NAME) })}
      />
      <SiteChoice draft={draft} onChange={onChange} />
      <p class={isRead || !reading ? 'quiet' : 'error'} role="status">
        {reading && wordsOf(draft, reading, texts)}
      </p>
      <button type="submit" class="main" disabled={!isRead}>
        {texts.pickerSave}
      </button>
    </form>
  );
}

function wordsOf({ kind }: Draft, { count }: TrialReading, texts: Texts): string {
  if (count === 0) return kind === 'detail' ? texts.pickerTooFew : texts.pickerTooFewColumns;
  return kind === 'detail' ? texts.pickerReads : fill(texts.pickerReadsList, { count });
}

/** The schema refuses longer ones. */
const LONGEST_NAME = 200;

function SiteChoice({ draft, onChange }: Pick<Props, 'draft' | 'onChange'>) {
  const { texts } = useTexts();
  const { site, alike, host, shown } = addressPatterns(draft.address);
  if (site === alike || ownPage(draft)) {
    return <p class="quiet">{fill(texts.pickerFor, { address: ownPage(draft) ? shown : host })}</p>;
  }
  const choices: [boolean, string][] = [
    [false, fill(texts.pickerForAlike, { address: shown })],
    [true, fill(texts.pickerForSite, { host })],
  ];
  return (
    <fieldset class="choice">
      <legend>{texts.pickerForTitle}</legend>
      {choices.map(([value, words]) => (
        <label key={words} class="option">
          <input
            type="radio"
            name="picker-site"
            checked={draft.isForSite === value}
            onChange={() => onChange({ isForSite: value })}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
