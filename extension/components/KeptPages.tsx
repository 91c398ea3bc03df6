import { useEffect, useState } from 'preact/hooks';
import { fill } from '../localization/fill.ts';
import { useTexts } from '../localization/texts.ts';
import { countPages, deletePages } from '../store/page-store.ts';

interface Props {
  /** Changes whenever the store may have changed. */
  version: unknown;
  onDeleted: () => void;
}

/** How much is kept on this machine, and the way to delete it. */
export function KeptPages({ version, onDeleted }: Props) {
  const { texts } = useTexts();
  const [count, setCount] = useState(0);
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    void countPages().then(setCount);
  }, [version]);
  if (count === 0) return null;
  const remove = async (): Promise<void> => {
    await deletePages();
    setAsking(false);
    setCount(0);
    onDeleted();
  };
  return (
    <section class="kept">
      <h2>{texts.keptTitle}</h2>
      <p>{fill(texts.kept, { count })}</p>
      {asking ? (
        <div class="buttons" role="group" aria-label={texts.deleteSure}>
          <span>{texts.deleteSure}</span>
          <button type="button" onClick={() => void remove()}>
            {texts.deleteYes}
          </button>
          <button type="button" onClick={() => setAsking(false)}>
            {texts.deleteNo}
          </button>
        </div>
      ) : (
        <button type="button" onClick={() => setAsking(true)}>
          {texts.deleteKept}
        </button>
      )}
    </section>
  );
}
