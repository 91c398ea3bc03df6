import { describe, expect, it } from 'vitest';
import { readPage } from '../../../extension/adapters/index.ts';
import { capturePage } from '../../../extension/session/capture-page.ts';
import { openHtml } from '../open-fixture.ts';
import { portalFixtures } from '../portal-fixtures.ts';

describe('a page taken as a test', () => {
  it('has no script, no address that loads, no form value and no comment', () => {
    const html = capturePage(
      openHtml(
        '<html><head><meta name="csrf" content="s1"><script>s2</script></head><body onload="s3">' +
          '<input type="hidden" value="s4"><input value="s5"><textarea>s6</textarea><!-- s7 -->' +
          '<img src="s8" srcset="s8 2x"><iframe srcdoc="s9"></iframe><p data-token="s10">Chữ</p>' +
          '</body></html>',
      ),
    );
    expect(html).toContain('Chữ');
    expect(html).not.toMatch(/s\d/u);
  });

  it.each(portalFixtures().map((page) => [page.name, page] as const))(
    '%s reads as before',
    (_name, { open }) => {
      const document = open();
      const texts = (from: Document) => readPage(from)?.readings.map(({ text }) => text);
      expect(texts(openHtml(capturePage(document)))).toEqual(texts(document));
    },
  );
});
