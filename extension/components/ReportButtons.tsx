import { reportToCsv, reportToJson, toReport } from '#core/report/report.ts';
import type { CheckedPage } from '../checked-page.ts';
import { useTexts } from '../localization/texts.ts';
import { downloadText } from '../panel/download-text.ts';
import { reportName } from '../panel/report-name.ts';

/** Downloads the findings of a page. */
export function ReportButtons({ page }: { page: CheckedPage }) {
  const { language, texts } = useTexts();
  const save = (ending: string, text: string, type: string): void =>
    downloadText(document, `${reportName(page)}.${ending}`, text, type);
  const csv = (): void => save('csv', reportToCsv(toReport([page]), language), 'text/csv');
  const json = (): void => save('json', reportToJson(toReport([page])), 'application/json');
  return (
    <section class="reports">
      <div class="buttons">
        <button type="button" onClick={csv}>
          {texts.reportCsv}
        </button>
        <button type="button" onClick={json}>
          {texts.reportJson}
        </button>
      </div>
      <p class="quiet">{texts.reportNote}</p>
    </section>
  );
}
