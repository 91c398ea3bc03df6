import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { type Letterhead, scoreReportHtml } from '#core/report/score-report-html.ts';
import { SCORE_REPORT_WORDS } from '#core/report/score-report-words.data.ts';
import type { ScoreReport } from '#core/report/score-report.ts';
import { Html, html } from '#core/survey/form/html.ts';
import type { Instrument } from '#core/survey/instrument.ts';

const STYLE = new URL('report.css', import.meta.url);

/** Writes the report as one page that needs nothing else and may do nothing but show itself. */
export async function writeReportHtml(
  path: string,
  report: ScoreReport,
  instrument: Instrument,
  head: Letterhead,
): Promise<void> {
  const style = await readFile(STYLE, 'utf8');
  const hash = createHash('sha256').update(style).digest('base64');
  const allowed = `style-src 'sha256-${hash}'`;
  const policy = `default-src 'none'; ${allowed}; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${SCORE_REPORT_WORDS.subject}</title>
<style>${new Html(style)}</style>
</head>
<body>
${scoreReportHtml(report, instrument, head)}</body>
</html>
`;
  await writeFile(path, page.text);
}
