import { useState } from 'preact/hooks';
import type { CheckedPage } from '../checked-page.ts';
import { useTexts } from '../localization/texts.ts';
import { downloadText } from '../panel/download-text.ts';
import { reportName } from '../panel/report-name.ts';
import { askCapture } from '../platform/ask-page.ts';

/** Saves the page and its records side by side, as a test for whoever mends an adapter. */
export function TestButton({ page, tabId }: { page: CheckedPage; tabId: number }) {
  const { texts } = useTexts();
  const [failed, setFailed] = useState(false);
  const save = async (): Promise<void> => {
    const captured = await askCapture(tabId);
    setFailed(!captured);
    if (!captured) return;
    const name = reportName(page);
    downloadText(document, `${name}.html`, captured.html, 'text/html');
    const expected = JSON.stringify(captured.expected, null, 2);
    downloadText(document, `${name}.expected.json`, expected, 'application/json');
  };
  return (
    <section class="reports">
      <button type="button" onClick={() => void save()}>
        {texts.createTest}
      </button>
      <p class="quiet">{texts.createTestNote}</p>
      {failed && <p role="alert">{texts.createTestFailed}</p>}
    </section>
  );
}
