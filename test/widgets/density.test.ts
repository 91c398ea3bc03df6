import { expect } from '@open-wc/testing';
import '#widgets/sipas-kiosk/define.ts';
import {
  type AnyExample, documentedElements, mountExample,
} from './manifest/documented-elements.ts';

/** The room of stacked marks: Ễ, Ộ, Ặ. A sheet of paper has a leading of its own. */
const LEADING = { compact: 1.45, 'sipas-paper': 1.32 };

/** Targets alone in their line; a link in a sentence is none (WCAG 2.2, 2.5.8). */
const TARGETS = 'button, label[part], summary';

/** The heights of an element on a phone, as it is and compact. */
async function heightsOf(tag: string, example: AnyExample): Promise<number[]> {
  const element = await mountExample(tag, { ...example, width: 328 });
  // What is far from the screen has a guessed height.
  element.style.contentVisibility = 'visible';
  const frame = (): Promise<number> => new Promise(requestAnimationFrame);
  await frame();
  await frame();
  const roomy = element.offsetHeight;
  element.setAttribute('density', 'compact');
  await element.updateComplete;
  return [roomy, element.offsetHeight];
}

for (const { tag, examples } of await documentedElements()) {
  describe(`<${tag} density="compact">`, () => {
    afterEach(() => {
      for (const element of document.querySelectorAll(tag)) element.parentElement?.remove();
      document.documentElement.style.removeProperty('--sipas-space');
    });

    it('takes less room', async () => {
      const [roomy, compact] = await heightsOf(tag, examples[0]!);
      // A kiosk fills the screen at least; the survey inside is looked at below.
      if (tag === 'sipas-kiosk') expect(compact).to.be.at.most(roomy!);
      else expect(compact).to.be.lessThan(roomy!);
    });

    it('keeps targets at 44 pixels', async () => {
      for (const example of examples) {
        await heightsOf(tag, example);
        const { shadowRoot } = document.querySelector(tag)!;
        for (const target of shadowRoot!.querySelectorAll<HTMLElement>(TARGETS)) {
          if (!target.checkVisibility()) continue;
          const { width, height } = target.getBoundingClientRect();
          expect(Math.min(width, height), `${example.name}: ${target.textContent}`).to.be.least(44);
        }
        document.querySelector(tag)!.parentElement!.remove();
      }
    });

    it('keeps type and its leading', async () => {
      const roomy = getComputedStyle(await mountExample(tag, examples[0]!)).fontSize;
      const element = await mountExample(tag, examples[0]!);
      element.setAttribute('density', 'compact');
      const { fontSize, lineHeight } = getComputedStyle(element);
      const leading = tag === 'sipas-paper' ? LEADING[tag] : LEADING.compact;
      expect(fontSize).to.equal(roomy);
      expect(parseFloat(lineHeight) / parseFloat(fontSize)).to.be.closeTo(leading, 0.01);
    });

    it('leaves the last word on spacing to the portal', async () => {
      document.documentElement.style.setProperty('--sipas-space', '24px');
      const attributes = { density: 'compact' };
      const element = await mountExample(tag, { ...examples[0]!, attributes });
      expect(getComputedStyle(element).getPropertyValue('--_space').trim()).to.equal('24px');
    });

    it('can be set as a property', async () => {
      const element = await mountExample(tag, examples[0]!);
      Object.assign(element, { density: 'compact' });
      await element.updateComplete;
      expect(element.getAttribute('density')).to.equal('compact');
    });
  });
}

describe('density="compact"', () => {
  it('reaches the survey inside a kiosk', async () => {
    const kiosk = document.createElement('sipas-kiosk');
    Object.assign(kiosk, { collector: '/nowhere', unit: 'H55', density: 'compact' });
    document.body.append(kiosk);
    await kiosk.updateComplete;
    const survey = kiosk.shadowRoot!.querySelector('sipas-survey')!;
    expect(getComputedStyle(survey).getPropertyValue('--_space').trim()).to.equal('10px');
    kiosk.remove();
  });
});
