/** Styles of the pointing, on the layer above a page. Lengths in px, as for the marks. */
export const PICKER_STYLES = `
.marker, .card { visibility: hidden !important; }
.picker-outline {
  position: fixed;
  box-sizing: border-box;
  border: 2px solid #0b57d0;
  border-radius: 4px;
  background: rgb(11 87 208 / 12%);
  box-shadow: 0 0 0 1px #fff;
  pointer-events: none;
}
.picker-bar {
  position: fixed;
  inset: auto 0 0 0;
  box-sizing: border-box;
  padding: 10px 16px;
  border-top: 3px solid #7fd0c2;
  background: #0b3f3a;
  color: #fff;
  font: 500 16px/1.45 system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
  text-align: center;
  overflow-wrap: anywhere;
  pointer-events: none;
}
.picker-bar.up { inset: 0 0 auto 0; border-width: 0 0 3px; border-bottom: 3px solid #7fd0c2; }
.picker-bar p { margin: 0; }
.picker-words { color: #d6f3ed; font-size: 14px; }
.picker-words:empty { display: none; }
[hidden] { display: none; }
@media (forced-colors: active) {
  .picker-outline { border-color: Highlight; background: none; }
}
`;
