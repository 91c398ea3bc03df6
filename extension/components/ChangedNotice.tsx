import type { CheckedPage } from '../checked-page.ts';
import { fill } from '../localization/fill.ts';
import { useTexts } from '../localization/texts.ts';
import { writeTime } from '../localization/write-time.ts';
import { Notice } from './Notice.tsx';

/** Says that the findings are about what the page said before; the button to check stands above. */
export function ChangedNotice({ page }: { page: CheckedPage }) {
  const { language, texts } = useTexts();
  return (
    <div role="alert">
      <Notice title={texts.changedTitle}>
        <p>{fill(texts.changed, { time: writeTime(page.checkedAt, language) })}</p>
      </Notice>
    </div>
  );
}
