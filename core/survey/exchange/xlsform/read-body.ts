import type { Factor, Instrument, Scale } from '../../instrument.ts';
import type { Question, RatingsQuestion } from '../../question.ts';
import { type Asked, readCondition } from './read-condition.ts';
import { type ChoiceLists, isNumbered, saysSatisfied, toScale } from './read-lists.ts';
import { readBase, readKey, readQuestion } from './read-question.ts';
import type { GroupNode, RowNode, TreeNode } from './read-tree.ts';
import type { Report, SheetRow } from './sheet-row.ts';
import { FACTOR, issueAt, RATINGS, RESPONDENT_GROUP } from './xlsform.ts';

/** The parts of an instrument that are asked. */
type Body = Pick<Instrument, 'scale' | 'factors' | 'before' | 'after' | 'respondent'>;

type Part = 'before' | 'factors' | 'after' | 'respondent';
const ORDER: readonly Part[] = ['before', 'factors', 'after', 'respondent'];

/** A table: rows on one list of numbers. */
interface Table extends GroupNode {
  nodes: RowNode[];
}

/** Reads what is asked, in its order; undefined after a report where there are no criteria. */
export function readBody(
  nodes: readonly TreeNode[],
  lists: ChoiceLists,
  first: Question | undefined,
  report: Report,
): Body | undefined {
  const reader = new BodyReader(lists, first);
  for (const node of nodes) reader.take(node);
  if (!reader.scale) report(issueAt('survey', 1, 'type', 'no-factor'));
  return reader.body;
}

/** Puts questions into the part of the form where they stand. */
class BodyReader {
  scale: Scale | undefined;
  readonly #lists: ChoiceLists;
  readonly #asked: Asked[];
  readonly #factors: Factor[] = [];
  readonly #questions: Record<Exclude<Part, 'factors'>, Question[]> = {
    before: [], after: [], respondent: [],
  };
  #part: Part = 'before';

  constructor(lists: ChoiceLists, first: Question | undefined) {
    this.#lists = lists;
    this.#asked = first ? [first] : [];
  }

  get body(): Body | undefined {
    if (!this.scale) return undefined;
    const { before, after, respondent } = this.#questions;
    return {
      scale: this.scale,
      factors: this.#factors,
      ...(before.length > 0 && { before }),
      ...(after.length > 0 && { after }),
      ...(respondent.length > 0 && { respondent }),
    };
  }

  take(node: TreeNode): void {
    const { row } = node;
    if (node.kind === 'row' || (isTable(node, this.#lists) && !this.#isFactor(node))) {
      this.#enter(this.#part === 'before' ? 'before' : 'after', row);
      this.#takeQuestion(node, this.#part === 'before' ? 'before' : 'after');
    } else if (isTable(node, this.#lists)) {
      this.#enter('factors', row);
      this.#takeFactor(node);
    } else if (row.get('name') === RESPONDENT_GROUP) {
      this.#enter('respondent', row);
      row.refuse(UNKNOWN_TO_GROUPS, 'not-kept');
      for (const inner of node.nodes) this.#takeRespondent(inner);
    } else {
      row.report('type', 'unknown-group');
    }
  }

  /** Parts cannot be mixed: a question between two factors would be asked somewhere else. */
  #enter(part: Part, row: SheetRow): void {
    if (ORDER.indexOf(part) < ORDER.indexOf(this.#part)) row.report('type', 'out-of-order');
    else this.#part = part;
  }

  #isFactor({ row, nodes }: Table): boolean {
    const name = row.get('name') ?? '';
    if (name.startsWith(FACTOR) || name.startsWith(RATINGS)) return name.startsWith(FACTOR);
    return saysSatisfied(this.#lists.get(nodes[0]?.list));
  }

  #takeRespondent(node: TreeNode): void {
    if (node.kind === 'row' || isTable(node, this.#lists)) this.#takeQuestion(node, 'respondent');
    else node.row.report('type', 'unknown-group');
  }

  #takeQuestion(node: RowNode | Table, part: Exclude<Part, 'factors'>): void {
    const question =
      node.kind === 'row' ? readQuestion(node, this.#lists) : this.#readRatings(node);
    if (!question) return;
    const askIf = readCondition(node.row, this.#asked);
    this.#asked.push(question);
    this.#questions[part].push({ ...question, ...(askIf && { askIf }) });
  }

  #readRatings({ row, nodes }: Table): RatingsQuestion {
    row.refuse(['constraint', 'appearance'], 'not-kept');
    const base = readBase(row, row.need('name').replace(RATINGS, ''));
    const items = nodes.map((node) => readItem(node, base.sensitive));
    return { ...base, kind: 'ratings', scale: toScale(this.#lists.get(nodes[0]?.list)), items };
  }

  #takeFactor({ row, nodes }: Table): void {
    const scale = toScale(this.#lists.get(nodes[0]?.list));
    this.scale ??= scale;
    const same = JSON.stringify(scale) === JSON.stringify(this.scale);
    if (!same) nodes[0]?.row.report('type', 'other-scale');
    row.refuse([...UNKNOWN_TO_CRITERIA, 'required', 'disabled'], 'not-kept');
    const key = readKey(row, row.need('name').replace(FACTOR, ''));
    const items = nodes.map((node) => readItem(node));
    this.#factors.push({ key, name: row.needWording('label'), items });
    this.#asked.push(...items.map((item) => ({ kind: 'criterion' as const, key: item.key })));
  }
}

const UNKNOWN_TO_GROUPS = [
  'relevant', 'required', 'appearance', 'disabled', 'label:vi', 'label:en', 'hint:vi', 'hint:en',
];
const UNKNOWN_TO_CRITERIA = [
  'relevant', 'constraint', 'appearance', 'sensitive', 'own_wording', 'hint:vi', 'hint:en',
];

/** A criterion or a row of ratings. It has no condition of its own; nobody has to answer it. */
function readItem({ row }: RowNode, sensitive = false): Factor['items'][number] {
  row.refuse(UNKNOWN_TO_CRITERIA, 'not-kept');
  row.refuse(['required'], 'required');
  if (row.isYes('disabled') && !sensitive) row.report('disabled', 'disabled');
  return { key: readKey(row), wording: row.needWording('label') };
}

function isTable(node: TreeNode, lists: ChoiceLists): node is Table {
  if (node.kind !== 'group' || node.nodes.length === 0) return false;
  const [first] = node.nodes;
  const list = first?.kind === 'row' ? first.list : undefined;
  const same = node.nodes.every(
    (one) => one.kind === 'row' && one.type === 'select_one' && one.list === list,
  );
  return same && isNumbered(lists.get(list));
}
