import { html, render } from 'lit';
import { readAddress, writeAddress } from './address.ts';
import { CATALOGUE } from './catalogue.ts';
import { renderExample } from './render-example.ts';
import { renderExampleList, renderNavigation, renderShow } from './render-controls.ts';
import { renderTheme } from './render-theme.ts';
import { Frames } from './frames.ts';
import { galleryEn } from './strings-en.ts';
import { galleryVi } from './strings-vi.ts';
import { NO_THEME, type Theme, themeCss } from './theme.ts';

// index.html#<element>/<example>?language=en&scheme=dark: the address says what is shown, so it can
// be shared.

let theme: Theme = NO_THEME;
const frames = new Frames();
const root = document.createElement('div');
document.body.append(root);
window.addEventListener('hashchange', () => {
  show();
  goToExample();
});
matchMedia('(forced-colors: active)').addEventListener('change', () => show());
show();
goToExample();

/** The browser does so by itself, but only where the heading was there before the address. */
function goToExample(): void {
  const address = readAddress(location.hash);
  const heading = address.example && document.getElementById(writeAddress(address).slice(1));
  if (!heading) return;
  heading.scrollIntoView();
  heading.focus({ preventScroll: true });
}

function show(): void {
  const { tag, variant } = readAddress(location.hash);
  const strings = variant.language === 'en' ? galleryEn : galleryVi;
  const examples = CATALOGUE.find((element) => element.tag === tag)?.examples ?? [];
  const css = themeCss(theme);
  document.documentElement.lang = variant.language;
  document.title = `<${tag}> – ${strings.title}`;
  frames.dress(css);
  render(
    html`
      <header>
        <h1>${strings.title}</h1>
        <p>${strings.lead}</p>
        <p class="quiet">${strings.practice}</p>
      </header>
      ${renderNavigation(tag, (other) => writeAddress({ tag: other, example: undefined, variant }), strings)}
      ${renderTheme(theme, variant.scheme, strings, setTheme)}
      <main>
        ${renderShow(variant, strings, (chosen) => {
          location.hash = writeAddress({ tag, example: undefined, variant: chosen });
        })}
        <h2>${`<${tag}>`} <small>${strings.examples(examples.length)}</small></h2>
        ${renderExampleList(examples, (example) => writeAddress({ tag, example, variant }), strings)}
        ${examples.map((example) =>
          renderExample({ tag, example, variant, css, strings, frames }),
        )}
      </main>
    `,
    root,
  );
}

function setTheme(changed: Theme): void {
  theme = changed;
  show();
}
