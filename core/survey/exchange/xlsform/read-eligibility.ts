import type { Eligibility } from '../../eligibility.ts';
import { expressionOf, notEligible } from './expressions.ts';
import type { ChoiceLists } from './read-lists.ts';
import { readQuestion } from './read-question.ts';
import type { Settings } from './read-settings.ts';
import type { GroupNode, RowNode, TreeNode } from './read-tree.ts';
import { ELIGIBLE_GROUP, NOT_ELIGIBLE_NOTE } from './xlsform.ts';

/** Who is asked, and the rows that they are asked. */
export interface EligibleForm {
  eligibility: Eligibility | undefined;
  nodes: readonly TreeNode[];
}

/**
 * A form for some people has three parts: a required question, a note to the others, and the group
 * of everything else.
 */
export function readEligibility(
  nodes: readonly TreeNode[],
  lists: ChoiceLists,
  settings: Settings,
): EligibleForm {
  const group = nodes.find((node) => node.kind === 'group' && nameOfRow(node) === ELIGIBLE_GROUP);
  if (group?.kind !== 'group') {
    settings.row.refuse(['eligibility_certainty'], 'no-eligibility');
    return { eligibility: undefined, nodes };
  }
  const [question, note, last, ...more] = nodes;
  const isLast = last === group && more.length === 0;
  const isNote = note?.kind === 'row' && nameOfRow(note) === NOT_ELIGIBLE_NOTE;
  if (question?.kind === 'row' && isNote && isLast) {
    const eligibility = toEligibility(question, note, group, lists, settings);
    return { eligibility, nodes: group.nodes };
  }
  group.row.report('name', 'unknown-eligibility');
  return { eligibility: undefined, nodes: group.nodes };
}

const HINTS = ['hint:vi', 'hint:en'];

const nameOfRow = ({ row }: TreeNode): string | undefined => row.get('name');

function toEligibility(
  asked: RowNode,
  note: RowNode,
  { row }: GroupNode,
  lists: ChoiceLists,
  settings: Settings,
): Eligibility | undefined {
  row.refuse([...HINTS, 'label:vi', 'label:en', 'required', 'appearance', 'disabled'], 'not-kept');
  const question = readAsked(asked, lists);
  const relevant = row.need('relevant');
  const condition = expressionOf(relevant)?.condition;
  const otherwise = readNote(note, asked, relevant);
  if (!settings.eligibility) settings.row.report('eligibility_certainty', 'missing');
  if (!question || !settings.eligibility) return undefined;
  if (condition?.key !== question.key) row.report('relevant', 'unknown-condition');
  const eligible = condition?.anyOf.map(String) ?? [];
  return { question, eligible, otherwise, ...settings.eligibility };
}

/** It has to be answered, and it depends on nothing. */
function readAsked(node: RowNode, lists: ChoiceLists): Eligibility['question'] | undefined {
  const { row } = node;
  row.refuse([...HINTS, 'relevant', 'sensitive', 'own_wording'], 'not-kept');
  if (!row.isYes('required')) row.report('required', 'eligibility-not-required');
  const question = readQuestion(node, lists, true);
  if (question?.kind !== 'choice') {
    row.report('type', 'unknown-eligibility');
    return undefined;
  }
  const { kind, key, wording, options } = question;
  return { kind, key, wording, options };
}

function readNote(
  { row, type }: RowNode,
  asked: RowNode,
  relevant: string,
): Eligibility['otherwise'] {
  if (type !== 'note') row.report('type', 'unknown-eligibility');
  row.refuse([...HINTS, 'required', 'constraint', 'appearance', 'disabled'], 'not-kept');
  const expected = notEligible(asked.row.get('name') ?? '', relevant);
  if (row.get('relevant') !== expected) row.report('relevant', 'unknown-condition');
  return row.needWording('label');
}
