import { html } from 'hono/html';
import type { ListedProcedure } from '../procedures.ts';
import { SITE } from '../site.data.ts';
import type { Html } from './layout.ts';

/** As on every page of this site; here it stands inside the form. */
const NOTICE = 'Phiếu của một trang trình diễn, không phải của cơ quan nhà nước.';

/** The screen at a one-stop counter: nothing but the kiosk. */
export function kioskPage(collector: string): Html {
  return barePage(
    'Khảo sát tại quầy',
    html`<sipas-kiosk collector="${collector}" unit="${SITE.unit}" unit-name="${SITE.unitName}"
  instrument-id="rating-2025">
  <p class="notice">${NOTICE}</p>
  <noscript>Khảo sát tại quầy cần JavaScript.</noscript>
</sipas-kiosk>`,
  );
}

/** What an official prints: the paper form, and a code for those who would rather use a phone. */
export function paperPage({ code, name }: ListedProcedure): Html {
  return barePage(
    'Phiếu khảo sát để in',
    html`<sipas-qr address="/thu-tuc/${code}#danh-gia"></sipas-qr>
<sipas-paper unit="${SITE.unit}" unit-name="${SITE.unitName}"
  procedure="${code}" procedure-name="${name}">
  <p class="notice">${NOTICE}</p>
  <noscript>Phiếu để in cần JavaScript.</noscript>
</sipas-paper>`,
  );
}

/** A page without the frame of the site. */
function barePage(title: string, main: Html): Html {
  return html`<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – ${SITE.name}</title>
<link rel="icon" href="/emblem.svg" type="image/svg+xml">
<link rel="stylesheet" href="/counter.css">
<script src="/hailong-counter.min.js" defer></script>
</head>
<body>
<main>
<h1>${title}</h1>
${main}
</main>
</body>
</html>
`;
}
