import { useState } from 'preact/hooks';
import { useTexts } from '../localization/texts.ts';

/** Longer words of a page are cut at first, in characters. */
const LONG = 280;

/** Words of a page as they stand; the long ones in full when asked. */
export function LongWords({ words }: { words: string }) {
  const { texts } = useTexts();
  const [whole, setWhole] = useState(false);
  const isLong = words.length > LONG;
  return (
    <>
      <span class="words" lang="vi">
        {isLong && !whole ? `${words.slice(0, LONG)}…` : words}
      </span>
      {isLong && (
        <button type="button" class="plain" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? texts.wordsLess : texts.wordsAll}
        </button>
      )}
    </>
  );
}
