import { html, raw } from 'hono/html';
import { FORMS_PATH } from '#core/protocol/wire.ts';
import { writeSurveyForm } from '#core/survey/form/write-survey-form.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import type { ListedProcedure, SubmissionRow } from '../procedures.ts';
import { fieldSlug } from '../search-procedures.ts';
import { SITE } from '../site.data.ts';
import { writePart } from '../write-part.ts';
import type { PartText, WrittenPart } from '../written-parts.data.ts';
import { type Html, layout } from './layout.ts';

/** What the page of one procedure shows. */
export interface DetailPageOptions {
  procedure: ListedProcedure;
  collector: string;
  /** Address of this page, for the way back from the collector. */
  address: string;
  /** UUID for this copy of the page: the survey form of one copy counts once. */
  copy: string;
  /** When this copy is made. */
  madeAt: Date;
}

interface Section {
  id: string;
  label: string;
  body: Html;
}

const METHOD_HEADINGS = ['Hình thức nộp', 'Thời hạn giải quyết', 'Phí, lệ phí', 'Mô tả'] as const;

/** Page of one procedure: facts, parts of the publication, survey, scores. */
export function detailPage(options: DetailPageOptions): Html {
  const { procedure } = options;
  const sections = sectionsOf(procedure);
  return layout({
    title: procedure.name,
    section: '/thu-tuc',
    widgets: true,
    main: html`<article class="procedure wide">
<div class="procedure-head">
${breadcrumb(procedure)}
<h1>${procedure.name}</h1>
${facts(procedure)}
<p class="to-survey"><a href="#danh-gia">Đánh giá sự hài lòng</a></p>
</div>
${contents(sections)}
<div class="procedure-body">
${sections.map(
      ({ id, label, body }) => html`<section id="${id}">
<h2>${label}</h2>
${body}
</section>
`,
    )}
${origin(procedure)}
${satisfaction(options)}
</div>
</article>`,
  });
}

function sectionsOf(procedure: ListedProcedure): Section[] {
  const written = (id: string, label: string, part: WrittenPart): Section => ({
    id,
    label,
    body: partBody(writePart(part, procedure)),
  });
  return [
    written('trinh-tu', 'Trình tự thực hiện', 'steps'),
    { id: 'cach-thuc', label: 'Cách thức thực hiện', body: methods(procedure.rows) },
    written('ho-so', 'Thành phần hồ sơ', 'dossier'),
    written('doi-tuong', 'Đối tượng thực hiện', 'applicants'),
    { id: 'co-quan', label: 'Cơ quan thực hiện', body: html`<p>${procedure.agency}</p>` },
    written('ket-qua', 'Kết quả thực hiện', 'result'),
    written('can-cu', 'Căn cứ pháp lý', 'legalBasis'),
    written('yeu-cau', 'Yêu cầu, điều kiện thực hiện', 'conditions'),
  ];
}

function breadcrumb({ field }: ListedProcedure): Html {
  return html`<nav class="breadcrumb" aria-label="Đường dẫn"><ol>
<li><a href="/">Trang chủ</a></li>
<li><a href="/thu-tuc">Thủ tục</a></li>
<li><a href="/thu-tuc?linh-vuc=${fieldSlug(field)}">${field}</a></li>
</ol></nav>`;
}

function facts({ code, decisionNumber, level, field, agency }: ListedProcedure): Html {
  const pairs = [
    ['Mã thủ tục', code],
    ['Số quyết định', decisionNumber],
    ['Cấp thực hiện', level],
    ['Lĩnh vực', field],
    ['Cơ quan thực hiện', agency],
  ];
  return html`<dl class="facts">
${pairs.map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>\n`)}</dl>`;
}

function contents(sections: Section[]): Html {
  return html`<nav class="contents" aria-labelledby="muc-luc">
<h2 id="muc-luc">Trong trang này</h2>
<ul>
${sections.map(({ id, label }) => html`<li><a href="#${id}">${label}</a></li>\n`)}
<li><a href="#danh-gia">Đánh giá sự hài lòng</a></li>
</ul>
</nav>`;
}

function partBody({ ordered, sentences }: PartText): Html {
  if (sentences.length === 0) return html`<p class="blank"></p>`;
  if (!ordered) return html`${sentences.map((sentence) => html`<p>${sentence}</p>\n`)}`;
  return html`<ol>${sentences.map((sentence) => html`<li>${sentence}</li>\n`)}</ol>`;
}

/** The explicit roles keep the table a table for screen readers when phones show it as cards. */
function methods(rows: readonly SubmissionRow[]): Html {
  return html`<table class="methods" role="table">
<thead role="rowgroup"><tr role="row">${METHOD_HEADINGS.map(
    (heading) => html`<th scope="col" role="columnheader">${heading}</th>`,
  )}</tr></thead>
<tbody role="rowgroup">
${rows.map(
    (row) => html`<tr role="row">${cellsOf(row).map(
      (value, column) =>
        html`<td role="cell" data-label="${METHOD_HEADINGS[column]}">${value}</td>`,
    )}</tr>
`,
  )}</tbody>
</table>`;
}

function cellsOf({ channel, processingTime, fee, description }: SubmissionRow): string[] {
  return [channel, processingTime, fee, description ?? ''];
}

function origin({ source }: ListedProcedure): Html {
  return html`<p class="origin">Mã, tên, số quyết định, cấp, lĩnh vực, cơ quan, thời hạn, phí:
nguyên văn từ <a href="${source}" rel="noreferrer">Cổng Dịch vụ công quốc gia</a>
(tháng 6 và 7 năm 2026). Các phần mô tả chung do trang trình diễn này viết.</p>`;
}

function satisfaction(options: DetailPageOptions): Html {
  const { collector, procedure: { code, name } } = options;
  return html`<section class="satisfaction" id="danh-gia">
<h2>Đánh giá sự hài lòng</h2>
<sipas-survey collector="${collector}" unit="${SITE.unit}" unit-name="${SITE.unitName}"
  procedure="${code}" procedure-name="${name}">
${raw(surveyForm(options))}</sipas-survey>
<sipas-score collector="${collector}" unit="${SITE.unit}" unit-name="${SITE.unitName}">
  <noscript>Kết quả đánh giá cần JavaScript.</noscript>
</sipas-score>
</section>`;
}

/** The same survey for a browser without JavaScript; everything in it is escaped. */
function surveyForm({ procedure, collector, address, copy, madeAt }: DetailPageOptions): string {
  return writeSurveyForm(SIPAS_2017, {
    action: collector + FORMS_PATH,
    unit: SITE.unit,
    procedure: procedure.code,
    heading: { unitName: SITE.unitName, procedureName: procedure.name },
    id: copy,
    page: address,
    madeAt,
  });
}
