import { useId } from 'preact/hooks';
import { useTexts } from '../localization/texts.ts';

interface Props {
  query: string;
  onSearch: (query: string) => void;
}

/** Searches the findings while the words are typed. */
export function SearchField({ query, onSearch }: Props) {
  const { texts } = useTexts();
  const id = useId();
  return (
    <search class="field">
      <label for={id}>{texts.searchLabel}</label>
      <input
        id={id}
        class="search"
        type="search"
        lang="vi"
        value={query}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => onSearch(currentTarget.value)}
      />
      <p id={`${id}-hint`} class="quiet">
        {texts.searchHint}
      </p>
    </search>
  );
}
