import type { CheckedPage } from '../checked-page.ts';
import { fill } from '../localization/fill.ts';
import { useTexts } from '../localization/texts.ts';
import { writeTime } from '../localization/write-time.ts';
import { useAdapterName } from '../panel/use-adapter-name.ts';

/** Which page was checked, by which reader, and when. */
export function PageHeader({ page }: { page: CheckedPage }) {
  const { language, texts } = useTexts();
  const reader = useAdapterName(page.adapter, language);
  const time = writeTime(page.checkedAt, language);
  const kind =
    page.kind === 'detail'
      ? texts.detailPage
      : fill(texts.listPage, { count: page.procedures.length });
  return (
    <div class="page">
      <p class="page-title">{page.title || page.address}</p>
      <p class="quiet">
        {reader} · {kind} · {fill(texts.checkedAt, { time })}
      </p>
      {page.kind === 'list' && <p class="quiet">{texts.listNote}</p>}
    </div>
  );
}
