/** Styles of the layer above a page. Lengths in px: the page's root font size is not ours. */
export const OVERLAY_STYLES = `
:host {
  all: initial;
  position: absolute;
  inset: 0 auto auto 0;
  width: 0;
  height: 0;
  z-index: 2147483647;
}
.marker {
  position: absolute;
  box-sizing: border-box;
  width: 18px;
  height: 18px;
  border: 1.5px solid #fff;
  color: #fff;
  font: 700 12px/15px system-ui, sans-serif;
  text-align: center;
  cursor: help;
  box-shadow: 0 0 2px rgb(0 0 0 / 45%);
}
.failed { background: #b3261e; border-radius: 4px; }
.cantTell { background: #8a5300; border-radius: 9px; }
.passed { background: #1b6e3c; border-radius: 9px; transform: scale(0.8); }
.ring {
  position: absolute;
  box-sizing: border-box;
  border: 3px solid #0b57d0;
  border-radius: 6px;
  box-shadow: 0 0 0 3px rgb(255 255 255 / 85%);
  pointer-events: none;
  animation: flash 2.4s ease-out forwards;
}
[hidden] { display: none; }
@keyframes flash {
  0%, 25%, 50% { opacity: 1; }
  12%, 38% { opacity: 0.35; }
  100% { opacity: 0; }
}
@media (prefers-reduced-motion: reduce) {
  .ring { animation: none; }
}
@media print {
  :host { display: none; }
}
`;
