/**
 * Styles of the layer above a page. What is said of the host is `!important`: so it wins over every
 * rule of the page, its own `!important` included. Lengths of marks in px, of a card in em of the
 * size of text that the official has chosen: the page's root font size is not ours.
 */
export const OVERLAY_STYLES = `
:host {
  all: initial !important;
  display: block !important;
  position: absolute !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  z-index: 2147483647 !important;
  direction: ltr !important;
  /* A browser that holds on to a card while it follows its marker scrolls the page away. */
  overflow-anchor: none !important;
  color-scheme: light dark !important;
}
[hidden] { display: none !important; }
* { box-sizing: border-box; margin: 0; padding: 0; font: inherit; color: inherit; }

.marker {
  position: absolute;
  width: 24px;
  height: 24px;
  border: 3px solid transparent;
  background-clip: padding-box;
  box-shadow: inset 0 0 0 1.5px #fff;
  color: #fff;
  font: 700 12px/18px system-ui, sans-serif;
  text-align: center;
  cursor: help;
  -webkit-user-select: none;
  user-select: none;
}
.failed.marker { background-color: #b3261e; border-radius: 7px; }
.cantTell.marker { background-color: #8a5300; border-radius: 12px; }
.passed.marker {
  background-color: #1b6e3c;
  border-width: 5px;
  border-radius: 12px;
  font-size: 10px;
  line-height: 14px;
}
/* White, dark and white again: one of them stands out on any ground. */
.close:focus-visible { outline: 3px solid light-dark(#0b57d0, #9cc2ff); box-shadow: none; }
.marker:focus-visible {
  outline: 2px solid #fff;
  outline-offset: -2px;
  box-shadow: inset 0 0 0 1.5px #fff, 0 0 0 3px #0b2f6b, 0 0 0 5px #fff;
}

.card {
  --ground: light-dark(#fff, #202625);
  --ink: light-dark(#1c2423, #e8ecea);
  --quiet: light-dark(#54605d, #a9b6b2);
  --line: light-dark(#d5d9d3, #3a4442);
  --edge: light-dark(#7c8681, #7f8b87);
  --failed: light-dark(#a5221b, #ff9d94);
  --cant-tell: light-dark(#7d4b00, #f2bf6b);
  --passed: light-dark(#17613a, #86d9a4);
  position: absolute;
  width: 23em;
  overflow: auto;
  overscroll-behavior: contain;
  padding: 0.75em 0.875em 0.875em;
  border: 1px solid var(--edge);
  border-radius: 8px;
  background: var(--ground);
  color: var(--ink);
  box-shadow: 0 6px 20px rgb(0 0 0 / 24%);
  font: 0.9375em/1.45 system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
  text-align: start;
  overflow-wrap: anywhere;
}
.card:focus-visible { outline: 2px solid light-dark(#0b57d0, #9cc2ff); outline-offset: -1px; }
.card header {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  column-gap: 0.5em;
  position: relative;
  padding-inline-end: 2em;
}
.card h2 { font-weight: 600; }
.card h3 { font-weight: 600; }
.quiet { color: var(--quiet); font-size: 0.9em; }
.close {
  position: absolute;
  inset: -0.2em -0.3em auto auto;
  min-width: 24px;
  min-height: 24px;
  width: 1.8em;
  height: 1.8em;
  border: 0;
  border-radius: 6px;
  background: none;
  color: var(--quiet);
  line-height: 1;
  cursor: pointer;
}
.close:hover { color: var(--ink); background: var(--line); }
.card > p.quiet { margin-top: 0.6em; }
.finding { margin-top: 0.6em; padding-top: 0.6em; border-top: 1px solid var(--line); }
.outcome { display: flex; flex-wrap: wrap; align-items: center; gap: 0.15em 0.45em; }
.outcome strong { font-weight: 700; }
.failed > .outcome strong { color: var(--failed); }
.cantTell > .outcome strong { color: var(--cant-tell); }
.passed > .outcome strong { color: var(--passed); }
.sign {
  flex: none;
  width: 1.35em;
  height: 1.35em;
  border-radius: 50%;
  color: var(--ground);
  font-weight: 700;
  font-size: 0.85em;
  line-height: 1.35em;
  text-align: center;
}
.sign.failed { background: var(--failed); border-radius: 0.25em; }
.sign.cantTell { background: var(--cant-tell); }
.sign.passed { background: var(--passed); }
.finding h3 { margin-top: 0.2em; }
.finding h3 + p { margin-top: 0.1em; }
dl div { margin-top: 0.45em; }
dt { color: var(--quiet); font-size: 0.9em; }
.card ul { margin-top: 0.15em; padding-inline-start: 1.2em; }

.ring {
  position: absolute;
  border: 3px solid #0b57d0;
  border-radius: 6px;
  box-shadow: 0 0 0 3px rgb(255 255 255 / 85%);
  pointer-events: none;
  animation: flash 2.4s ease-out forwards;
}
@keyframes flash {
  0%, 25%, 50% { opacity: 1; }
  12%, 38% { opacity: 0.35; }
  100% { opacity: 0; }
}
@media (prefers-reduced-motion: no-preference) {
  .card { animation: come 0.12s ease-out; }
  @keyframes come { from { opacity: 0; } }
}
@media (prefers-reduced-motion: reduce) {
  .ring { animation: none; }
}
@media (forced-colors: active) {
  .marker.marker { border: 1px solid; line-height: 22px; }
  .marker.marker, .sign.sign { background: Canvas; color: CanvasText; }
  .marker:focus-visible, .close:focus-visible, .card:focus-visible {
    outline: 3px solid Highlight;
    outline-offset: 1px;
  }
}
@media print {
  :host { display: none !important; }
}
`;
