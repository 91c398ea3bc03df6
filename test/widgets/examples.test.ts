import { expect } from '@open-wc/testing';
import { documentedElements, mountExample as mount } from './manifest/documented-elements.ts';

for (const { tag, examples } of await documentedElements()) {
  describe(`<${tag}> examples`, () => {
    afterEach(() => {
      for (const element of document.querySelectorAll(tag)) element.parentElement?.remove();
      document.documentElement.style.colorScheme = '';
      document.body.style.background = '';
    });

    for (const example of examples) {
      it(`${example.name} passes axe`, async () => {
        const element = await mount(tag, example);
        expect(element.shadowRoot?.textContent?.trim()).not.to.equal('');
        const folded = element.shadowRoot?.querySelectorAll('details') ?? [];
        for (const details of folded) details.open = true;
        await expect(element).to.be.accessible();
      });

      it(`${example.name} passes axe on a dark page`, async () => {
        document.documentElement.style.colorScheme = 'dark';
        document.body.style.background = '#101418';
        await expect(await mount(tag, example)).to.be.accessible();
      });

      it(`${example.name} fits a phone of 320 pixels`, async () => {
        const element = await mount(tag, { ...example, width: 288 });
        const content = element.shadowRoot?.firstElementChild;
        expect(content?.scrollWidth).to.be.at.most(288);
      });
    }

    it('have names of their own', () => {
      const names = examples.map(({ name }) => name);
      expect(new Set(names).size).to.equal(names.length);
    });
  });
}
