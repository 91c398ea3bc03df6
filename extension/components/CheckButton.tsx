import { useState } from 'preact/hooks';
import { useTexts } from '../localization/texts.ts';
import type { ActivePage } from '../panel/look-at-active-page.ts';
import { readTab } from '../platform/portal-script.ts';
import { Notice } from './Notice.tsx';

/** The one thing to do; the browser refuses it where the official has not let us in. */
export function CheckButton({ page, refresh }: { page: ActivePage; refresh: () => void }) {
  const { texts } = useTexts();
  const [refusedTab, setRefusedTab] = useState<number>();
  if (page.kind !== 'page') return null;
  const { tabId, record, state } = page;
  const check = async (): Promise<void> => {
    try {
      await readTab(tabId);
      setRefusedTab(undefined);
    } catch {
      setRefusedTab(tabId);
    }
    refresh();
  };
  const reading = state?.kind === 'reading';
  return (
    <>
      <button type="button" class="main" disabled={reading} onClick={() => void check()}>
        {reading ? texts.reading : record ? texts.checkAgain : texts.check}
      </button>
      {refusedTab === tabId && !state && (
        <Notice title={texts.refusedTitle}>
          <p role="alert">{texts.refused}</p>
        </Notice>
      )}
    </>
  );
}
