import { useId } from 'preact/hooks';

interface Props {
  name: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  value: string;
  /** Where the words are Vietnamese whatever the language of the panel. */
  lang?: 'vi';
  /** Has the focus when the box around it opens. */
  first?: boolean;
  onInput: (value: string) => void;
}

/** A field with its label above it, and below it what it wants or what is wrong with it. */
export function TextField({ name, label, hint, error, value, lang, first, onInput }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        value={value}
        lang={lang}
        autocomplete="off"
        autofocus={first}
        spellcheck={false}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-said`}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <p id={`${id}-said`} class={error === undefined ? 'quiet' : 'error'}>
        {error ?? hint}
      </p>
    </div>
  );
}
