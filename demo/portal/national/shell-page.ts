import { html } from 'hono/html';
import type { Html } from '../pages/layout.ts';
import { SITE } from '../site.data.ts';

/** The same few bytes for every address; all content comes later, by script. */
export function shellPage(): Html {
  return html`<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Thủ tục hành chính – kiểu cổng quốc gia 2026</title>
<link rel="icon" href="/emblem.svg" type="image/svg+xml">
<link rel="stylesheet" href="/quoc-gia/assets/index.css">
<script type="module" src="/quoc-gia/assets/index.js"></script>
</head>
<body>
<div id="root"></div>
<noscript><p class="notice">${SITE.notice}</p>
<p class="no-script">Trang này cần JavaScript.
<a href="/thu-tuc">Danh mục không cần JavaScript</a></p></noscript>
</body>
</html>
`;
}
