import { expect } from '@open-wc/testing';
import { kioskExamples } from '#widgets/sipas-kiosk/examples.ts';
import { paperExamples } from '#widgets/sipas-paper/examples.ts';
import { qrExamples } from '#widgets/sipas-qr/examples.ts';
import { questionExamples } from '#widgets/sipas-question/examples.ts';
import { ratingExamples } from '#widgets/sipas-rating/examples.ts';
import { scoreExamples } from '#widgets/sipas-score/examples.ts';
import { surveyExamples } from '#widgets/sipas-survey/examples.ts';
import '#widgets/sipas-kiosk/define.ts';
import '#widgets/sipas-paper/define.ts';
import '#widgets/sipas-qr/define.ts';
import '#widgets/sipas-question/define.ts';
import '#widgets/sipas-rating/define.ts';
import '#widgets/sipas-score/define.ts';
import '#widgets/sipas-survey/define.ts';

interface Named {
  name: string;
  attributes: Readonly<Record<string, string>>;
  properties?: object;
  width?: number;
}

type Tag =
  | 'sipas-survey' | 'sipas-rating' | 'sipas-question' | 'sipas-score'
  | 'sipas-kiosk' | 'sipas-paper' | 'sipas-qr';

async function mount(tag: Tag, example: Named): Promise<HTMLElement> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(example.attributes)) element.setAttribute(name, value);
  Object.assign(element, example.properties);
  const place = document.createElement('div');
  if (example.width) place.style.width = `${example.width}px`;
  place.append(element);
  document.body.append(place);
  await element.updateComplete;
  return element;
}

const TAGS: [tag: Tag, examples: readonly Named[]][] = [
  ['sipas-survey', surveyExamples],
  ['sipas-rating', ratingExamples],
  ['sipas-question', questionExamples],
  ['sipas-score', scoreExamples],
  ['sipas-kiosk', kioskExamples],
  ['sipas-paper', paperExamples],
  ['sipas-qr', qrExamples],
];

for (const [tag, examples] of TAGS) {
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

    it('show every documented part at least once', async () => {
      const seen = new Set<string>();
      for (const example of examples) {
        const element = await mount(tag, example);
        for (const bearer of element.shadowRoot?.querySelectorAll('[part]') ?? []) {
          for (const part of bearer.part) seen.add(part);
        }
      }
      const source = await (await fetch(`/raw/widgets/${tag}/${tag}.ts`)).text();
      const documented = [...source.matchAll(/@csspart (\S+)/g)].map(([, part = '']) => part);
      expect([...seen].toSorted()).to.deep.equal(documented.toSorted());
    });
  });
}
