import { html } from 'hono/html';
import { SITE } from '../site.data.ts';

/** Markup whose values are escaped. */
export type Html = ReturnType<typeof html>;

/** One page inside the frame of the site. */
export interface PageOptions {
  /** Without the name of the site; undefined on the home page. */
  title?: string;
  /** Address of the entry of the navigation that this page belongs to. */
  section?: string;
  /** True where survey or scores stand on the page. */
  widgets?: boolean;
  main: Html;
}

const NAVIGATION = [
  { href: '/', label: 'Trang chủ' },
  { href: '/thu-tuc', label: 'Thủ tục' },
  { href: '/gioi-thieu', label: 'Về trang này' },
];

/** The frame of every page: notice, header, main part, footer. */
export function layout({ title, section, widgets = false, main }: PageOptions): Html {
  return html`<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="theme-color" content="#14503f">
<title>${title === undefined ? SITE.name : `${title} – ${SITE.name}`}</title>
<link rel="icon" href="/emblem.svg" type="image/svg+xml">
<link rel="stylesheet" href="/portal.css">
${widgets && html`<script src="/hailong.min.js" defer></script>`}
</head>
<body>
<a class="skip-link" href="#noi-dung">Đến nội dung chính</a>
${header(section)}
<main id="noi-dung" tabindex="-1">
${main}
</main>
${footer()}
</body>
</html>
`;
}

function header(section: string | undefined): Html {
  return html`<header class="site-header">
<p class="notice">${SITE.notice}</p>
<div class="wide">
<a class="brand" href="/">
<img src="/emblem.svg" alt="" width="40" height="40">
<span><span class="brand-kind">Cổng Dịch vụ công</span> <b>${SITE.province}</b></span>
</a>
<nav aria-label="Chính"><ul>${NAVIGATION.map(({ href, label }) => {
    const current = href === section && html` aria-current="true"`;
    return html`<li><a href="${href}"${current}>${label}</a></li>`;
  })}</ul></nav>
</div>
</header>`;
}

function footer(): Html {
  return html`<footer class="site-footer">
<div class="wide">
<p><b>${SITE.name}</b> là một trang trình diễn. Tỉnh An Bình không có thật;
ở đây không nộp được hồ sơ và không có nội dung nào thay cho văn bản của cơ quan nhà nước.</p>
<ul>
<li><a href="/gioi-thieu">Số liệu từ đâu, phần nào do trang này viết</a></li>
<li><a href="/quoc-gia/thu-tuc-hanh-chinh">Danh mục dựng theo kiểu cổng quốc gia 2026</a></li>
</ul>
</div>
</footer>`;
}
