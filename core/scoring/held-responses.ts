import type { Answers, AnswerValue } from '../survey/response.ts';
import { type CountIssue, CountIssues } from './count-issues.ts';
import type { CountShape } from './count-table.ts';

/** Numbers of groups: two bytes each while that is enough. */
export type GroupNumbers = Uint16Array | Uint32Array;

/**
 * Responses side by side, without an object for any of them: with 22 criteria 24 bytes for each, or
 * 26 where there are more than 65,536 groups.
 */
export interface ResponseBlock {
  readonly responses: number;
  /**
   * One byte for each answer, the criteria of a response one after the other: the place of the
   * level in the scale, from 1; 0 where it was left blank.
   */
  readonly levels: Uint8Array;
  readonly groups: GroupNumbers;
}

/** Responses of one group as a program has them. */
export interface GroupedAnswers {
  /** Undefined where whoever rated belongs to no known group. */
  group: number | undefined;
  answers: Answers;
}

/** Responses that are held, and those that are not. */
export interface HeldResponses {
  blocks: readonly ResponseBlock[];
  responses: number;
  /** Rows are numbered from 1, in the order in which responses were given. */
  issues: CountIssues;
}

/** As many responses are in a block, so that one that is not full wastes little. */
export const RESPONSES_IN_BLOCK = 4_096;

/**
 * Fills a block, response by response, and hands it over whenever it is full. The same memory is
 * then filled again: whoever keeps a block copies it.
 */
export class BlockFiller {
  /** Levels are written from `start` on, one for each criterion. */
  readonly levels: Uint8Array;
  start = 0;
  #kept = 0;
  #handedOver = 0;
  readonly #items: number;
  readonly #groups: GroupNumbers;
  readonly #take: (block: ResponseBlock) => void;

  constructor({ items, groups }: CountShape, take: (block: ResponseBlock) => void) {
    const Groups = groups > 2 ** 16 ? Uint32Array : Uint16Array;
    this.levels = new Uint8Array(RESPONSES_IN_BLOCK * items.length);
    this.#groups = new Groups(RESPONSES_IN_BLOCK);
    this.#items = items.length;
    this.#take = take;
  }

  /** Responses so far, those handed over before among them. */
  get responses(): number {
    return this.#handedOver + this.#kept;
  }

  /** Takes what was written from `start` on for a response of this group. */
  keep(group: number): void {
    this.#groups[this.#kept] = group;
    this.#kept += 1;
    this.start += this.#items;
    if (this.#kept === RESPONSES_IN_BLOCK) this.flush();
  }

  /** Hands over what there is. */
  flush(): void {
    const responses = this.#kept;
    if (responses === 0) return;
    this.#take({ responses, levels: this.levels, groups: this.#groups });
    this.#handedOver += responses;
    this.#kept = 0;
    this.start = 0;
  }
}

/** The responses of a block in memory of their own, without the room that is left. */
export function copyBlock({ responses, levels, groups }: ResponseBlock): ResponseBlock {
  const items = levels.length / groups.length;
  const answers = responses * items;
  return { responses, levels: levels.slice(0, answers), groups: groups.slice(0, responses) };
}

/**
 * Holds responses to be counted as often as is wanted. A response with a level outside the scale or
 * of an unknown group is not held but listed, with all that is wrong with it. Answers to other
 * questions than the criteria are passed over.
 */
export function holdResponses(
  shape: CountShape,
  responses: Iterable<GroupedAnswers>,
): HeldResponses {
  const issues = new CountIssues();
  const blocks: ResponseBlock[] = [];
  const filler = new BlockFiller(shape, (block) => blocks.push(copyBlock(block)));
  const enter = entryOf(shape, filler, issues);
  let row = 0;
  for (const response of responses) enter((row += 1), response);
  filler.flush();
  return { blocks, responses: filler.responses, issues };
}

/** Enters one response, or says what is wrong with it. */
function entryOf(
  { items, levels, groups }: CountShape,
  filler: BlockFiller,
  issues: CountIssues,
): (row: number, response: GroupedAnswers) => void {
  const places = new Map<AnswerValue, number>(levels.map((level, at) => [level, at + 1]));
  return (row, { group, answers }) => {
    const wrong: CountIssue[] = [];
    for (const [item, key] of items.entries()) {
      const level = Object.hasOwn(answers, key) ? answers[key] : undefined;
      const place = level === undefined ? 0 : places.get(level);
      filler.levels[filler.start + item] = place ?? 0;
      if (place !== undefined) continue;
      wrong.push({ row, column: key, value: String(level), code: 'level-outside-scale' });
    }
    const isKnown = group !== undefined && Number.isInteger(group) && group >= 0 && group < groups;
    if (!isKnown) wrong.push({ row, value: String(group ?? ''), code: 'unknown-group' });
    if (isKnown && wrong.length === 0) filler.keep(group);
    for (const issue of wrong) issues.add(issue);
  };
}
