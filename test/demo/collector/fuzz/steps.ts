import fc from 'fast-check';
import { INVITATION_KINDS, type InvitationKind } from './minted.ts';
import type { ByteFault } from './spoil-bytes.ts';
import type { JsonFault } from './spoil-json.ts';

// Steps are drawn without ids, units and days: those are put in when a step is played, new ones
// each time. What fails can then be played again, and made smaller, on the same collector.

/** What a response says; numbers choose among what its instrument has. */
export interface Content {
  instrument: number;
  unit: number;
  day: number;
  procedure: boolean;
  follows: boolean;
  /** Whether every criterion is answered. */
  complete: boolean;
  answers: readonly (readonly [place: number, value: number])[];
}

/** How one response of a run is written. */
export type Writing = 'same' | 'reversed' | 'spaced' | 'shouted' | 'escaped';

/** What a sender does. `earlier` chooses among what this run has kept. */
export type Step =
  | { kind: 'new'; content: Content; copies: number }
  | { kind: 'together'; contents: readonly Content[]; share: 'nothing' | 'id' | 'invitation' }
  | { kind: 'repeat'; earlier: number; writing: Writing; copies: number }
  | { kind: 'conflict'; earlier: number; content: Content }
  | { kind: 'nearly'; earlier: number; what: number }
  | { kind: 'spoiled'; content: Content; earlier: number | undefined; faults: readonly JsonFault[] }
  | { kind: 'spoiled bytes'; content: Content; faults: readonly ByteFault[] }
  | { kind: 'invited'; content: Content; invitation: InvitationKind; copies: number }
  | { kind: 'replayed'; content: Content; earlier: number }
  | { kind: 'headers'; content: Content; type: number; origin: number; others: readonly number[] }
  | {
      kind: 'form';
      content: Content;
      invited: boolean;
      minted: boolean;
      disguise: number;
      faults: readonly ByteFault[];
      copies: number;
    }
  | { kind: 'scores'; content: Content; odd: readonly (readonly [key: number, value: number])[] }
  | { kind: 'read'; earlier: number; shouted: boolean; form: boolean }
  | { kind: 'odd'; content: Content; method: number; path: number; others: readonly number[] }
  | { kind: 'raw'; content: Content; lie: number };

/** Chooses among things that are all as likely. */
const any = fc.noBias(fc.nat(1_000_000));
const copies = fc.constantFrom(1, 1, 1, 2, 4);

const content: fc.Arbitrary<Content> = fc.record({
  instrument: any,
  unit: fc.nat(2),
  day: fc.nat(30),
  procedure: fc.boolean(),
  follows: fc.constantFrom(false, false, false, true),
  complete: fc.constantFrom(false, false, false, true),
  answers: fc.array(fc.tuple(any, any), { minLength: 1, maxLength: 24 }),
});

const jsonFault: fc.Arbitrary<JsonFault> = fc.record({
  how: fc.constantFrom(
    'replace',
    'replace',
    'replace',
    'delete',
    'add',
    'add',
    'rename',
    'double',
    'wrap',
    'deepen',
    'lengthen',
  ),
  place: any,
  odd: any,
});

const byteFault: fc.Arbitrary<ByteFault> = fc.record({
  how: fc.constantFrom(
    'change',
    'change',
    'change',
    'insert',
    'insert',
    'cut',
    'cut off',
    'repeat',
    'append',
    'mark',
    'utf-16',
    'gzip',
    'latin1',
    'pad',
  ),
  place: any,
  odd: any,
});
/** One fault most of the time: with three of them, hardly anything comes near to a valid one. */
const some = <Fault>(fault: fc.Arbitrary<Fault>): fc.Arbitrary<Fault[]> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.tuple(fault) },
    { weight: 1, arbitrary: fc.array(fault, { minLength: 2, maxLength: 3 }) },
  );
const [jsonFaults, byteFaults] = [some(jsonFault), some(byteFault)];
const others = fc.array(any, { maxLength: 4 });

const step = <Kind extends Step['kind']>(
  kind: Kind,
  weight: number,
  fields: {
    [Key in Exclude<keyof Extract<Step, { kind: Kind }>, 'kind'>]: fc.Arbitrary<
      Extract<Step, { kind: Kind }>[Key]
    >;
  },
) => ({
  weight,
  arbitrary: fc.record({
    kind: fc.constant(kind),
    ...fields,
  }) as fc.Arbitrary<unknown> as fc.Arbitrary<Step>,
});

const WRITINGS = fc.constantFrom<Writing>('same', 'reversed', 'spaced', 'shouted', 'escaped');

const APP_STEPS = [
  step('new', 20, { content, copies }),
  step('together', 6, {
    contents: fc.array(content, { minLength: 2, maxLength: 8 }),
    share: fc.constantFrom('nothing', 'id', 'invitation'),
  }),
  step('repeat', 9, { earlier: any, writing: WRITINGS, copies }),
  step('conflict', 7, { earlier: any, content }),
  step('nearly', 6, { earlier: any, what: any }),
  step('spoiled', 22, { content, earlier: fc.option(any, { nil: undefined }), faults: jsonFaults }),
  step('spoiled bytes', 12, { content, faults: byteFaults }),
  step('invited', 6, { content, invitation: fc.constantFrom(...INVITATION_KINDS), copies }),
  step('replayed', 2, { content, earlier: any }),
  step('headers', 6, { content, type: any, origin: any, others }),
  step('form', 8, {
    content,
    invited: fc.constantFrom(false, false, true),
    minted: fc.boolean(),
    copies,
    disguise: any,
    faults: fc.oneof(fc.constant([]), byteFaults),
  }),
  step('scores', 6, {
    content,
    odd: fc.oneof(fc.constant([]), fc.array(fc.tuple(any, any), { maxLength: 3 })),
  }),
  step('read', 4, { earlier: any, shouted: fc.boolean(), form: fc.boolean() }),
  step('odd', 8, { content, method: any, path: any, others }),
];

/** What senders do one after the other, to the application itself or over sockets. */
export function stepsFor(target: 'app' | 'socket'): fc.Arbitrary<Step[]> {
  const raw = step('raw', 14, { content, lie: any });
  const steps = fc.oneof(...APP_STEPS, ...(target === 'socket' ? [raw] : []));
  return fc.array(steps, { minLength: 1, maxLength: 50, size: 'max' });
}
