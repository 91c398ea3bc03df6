import { expect } from '@open-wc/testing';
import type { CustomElementDeclaration } from 'custom-elements-manifest';
import { checkCssProperties } from './manifest/check-css-properties.ts';
import { checkEvents } from './manifest/check-events.ts';
import { checkMembers } from './manifest/check-members.ts';
import { checkParts } from './manifest/check-parts.ts';
import { checkSlots } from './manifest/check-slots.ts';
import { checkWords } from './manifest/check-words.ts';
import { type DocumentedElement, documentedElements } from './manifest/documented-elements.ts';

/** What custom-elements.json says of an element, and the check that holds it to the browser. */
const CHECKS = {
  'every part, and no other': checkParts,
  'every slot, and what is put into it is seen': checkSlots,
  'every CSS property that changes a computed style, with its default': checkCssProperties,
  'every property, method and attribute, with type and default': checkMembers,
  'every event, fired and typed': checkEvents,
  'each in a sentence': checkWords,
} as const;

/** A documentation that lies, and the complaint that has to come of it. */
interface Lie {
  title: string;
  lie: (documented: CustomElementDeclaration) => void;
  check: (element: DocumentedElement) => Promise<string[]> | string[];
  complaint: string;
}

const dropFirst = (list: unknown[] | undefined): void => void list?.shift();
const named = <T extends { name: string }>(list: T[] | undefined, name: string): T =>
  list!.find((each) => each.name === name)!;

/** Said of `<sipas-survey>`, which has something of every kind. */
const LIES: readonly Lie[] = [
  {
    title: 'a part that no example shows',
    lie: ({ cssParts }) => cssParts?.push({ name: 'lid', description: 'The lid' }),
    check: checkParts,
    complaint: 'part "lid" is not there',
  },
  {
    title: 'a part that is left out',
    lie: ({ cssParts }) => dropFirst(cssParts),
    check: checkParts,
    complaint: 'part "frame" is not documented',
  },
  {
    title: 'a slot that is not there',
    lie: ({ slots }) => slots?.push({ name: 'foot', description: 'The foot' }),
    check: checkSlots,
    complaint: 'slot "foot" is not there',
  },
  {
    title: 'a slot that is left out',
    lie: ({ slots }) => dropFirst(slots),
    check: checkSlots,
    complaint: 'slot "" is not documented',
  },
  {
    title: 'a CSS property that changes nothing',
    lie: ({ cssProperties }) => cssProperties?.push({ name: '--sipas-depth', default: '2px' }),
    check: checkCssProperties,
    complaint: 'CSS property "--sipas-depth" is not there',
  },
  {
    title: 'a CSS property that is left out',
    lie: (documented) => {
      const others = documented.cssProperties?.filter(({ name }) => name !== '--sipas-space');
      documented.cssProperties = others!;
    },
    check: checkCssProperties,
    complaint: 'CSS property "--sipas-space" is not documented',
  },
  {
    title: 'a wrong default of a CSS property',
    lie: ({ cssProperties }) => (named(cssProperties, '--sipas-radius').default = '9px'),
    check: checkCssProperties,
    complaint: 'CSS property "--sipas-radius" has another default',
  },
  {
    title: 'a property that is not there',
    lie: ({ members }) =>
      members?.push({ kind: 'field', name: 'depth', type: { text: 'number' }, default: '2' }),
    check: checkMembers,
    complaint: 'member "depth" is not there',
  },
  {
    title: 'a property that is left out',
    lie: ({ members }) => dropFirst(members),
    check: checkMembers,
    complaint: 'member "collector" is not documented',
  },
  {
    title: 'a wrong default of a property',
    lie: ({ members }) => Object.assign(named(members, 'answers'), { default: "{ 'a': 1 }" }),
    check: checkMembers,
    complaint: 'member "answers" begins as {}, not as { \'a\': 1 }',
  },
  {
    title: 'a wrong type of an attribute',
    lie: ({ attributes }) => (named(attributes, 'unit').type = { text: 'number' }),
    check: checkMembers,
    complaint: 'attribute "unit" gives "7", no number',
  },
  {
    title: 'an attribute that is left out',
    lie: ({ attributes }) => dropFirst(attributes),
    check: checkMembers,
    complaint: 'attribute "collector" is not documented',
  },
  {
    title: 'an attribute of another property',
    lie: ({ attributes }) => (named(attributes, 'unit').fieldName = 'procedure'),
    check: checkMembers,
    complaint: 'attribute "unit" gives undefined, no string',
  },
  {
    title: 'a method that is none',
    lie: ({ members }) => members?.push({ kind: 'method', name: 'answers' }),
    check: checkMembers,
    complaint: 'member "answers" is no method',
  },
  {
    title: 'an event that is never fired',
    lie: ({ events }) => events?.push({ name: 'sipas-opened', type: { text: 'Event' } }),
    check: checkEvents,
    complaint: 'event "sipas-opened" is not there',
  },
  {
    title: 'an event that is left out',
    lie: ({ events }) => dropFirst(events),
    check: checkEvents,
    complaint: 'event "sipas-queued" is not documented',
  },
  {
    title: 'a wrong type of an event',
    lie: ({ events }) => (named(events, 'sipas-receipt').type.text = 'CustomEvent<QueuedDetail>'),
    check: checkEvents,
    complaint:
      'event "sipas-receipt" has another type in widgets/events.ts than CustomEvent<QueuedDetail>',
  },
  {
    title: 'a word without a sentence',
    lie: ({ members }) => (named(members, 'reset').description = ''),
    check: checkWords,
    complaint: 'members: reset has no sentence',
  },
];

const elements = await documentedElements();

describe('custom-elements.json', () => {
  for (const element of elements) {
    describe(`<${element.tag}>`, () => {
      for (const [title, check] of Object.entries(CHECKS)) {
        it(`names ${title}`, async () => {
          expect(await check(element)).to.deep.equal([]);
        }).timeout(60_000);
      }
    });
  }

  describe('is found out when it says', () => {
    const survey = elements.find(({ tag }) => tag === 'sipas-survey')!;
    for (const { title, lie, check, complaint } of LIES) {
      it(title, async () => {
        const documented = structuredClone(survey.documented);
        lie(documented);
        expect(await check({ ...survey, documented })).to.include(complaint);
      }).timeout(60_000);
    }
  });
});
