import type { SheetRow } from './sheet-row.ts';

/** A question or a note of the sheet. */
export interface RowNode {
  kind: 'row';
  row: SheetRow;
  /** Type as one word, such as `select_one`. */
  type: string;
  /** List of a select. */
  list?: string;
}

/** Rows between `begin_group` and `end_group`. */
export interface GroupNode {
  kind: 'group';
  row: SheetRow;
  nodes: TreeNode[];
}

export type TreeNode = RowNode | GroupNode;

/** The rows of the sheet as a tree of groups. Repeats and groups without an end are reported. */
export function readTree(rows: readonly SheetRow[]): TreeNode[] {
  const top: TreeNode[] = [];
  const open: GroupNode[] = [];
  for (const row of rows.filter(({ isBlank }) => !isBlank)) {
    const nodes = open.at(-1)?.nodes ?? top;
    const [type, list] = typeOf(row);
    if (type === 'begin_group') open.push(pushed(nodes, { kind: 'group', row, nodes: [] }));
    else if (type === 'end_group') closeGroup(open, row);
    else if (list === undefined) nodes.push({ kind: 'row', row, type });
    else nodes.push({ kind: 'row', row, type, list });
  }
  for (const { row } of open) row.report('type', 'group-without-end');
  return top;
}

function pushed(nodes: TreeNode[], group: GroupNode): GroupNode {
  nodes.push(group);
  return group;
}

function closeGroup(open: GroupNode[], row: SheetRow): void {
  if (!open.pop()) row.report('type', 'group-without-begin');
  row.refuse(['relevant', 'required', 'constraint', 'appearance'], 'not-kept');
}

/** Other ways to write a type. */
const TYPES: Readonly<Record<string, string>> = {
  int: 'integer', string: 'text', select1: 'select_one', 'select one': 'select_one',
  'select one from': 'select_one', 'select multiple': 'select_multiple',
  'select all that apply': 'select_multiple', 'select all that apply from': 'select_multiple',
  'begin group': 'begin_group', 'end group': 'end_group',
};
const SELECT = /^(select1|select[_ ](?:one|multiple|all that apply)(?: from)?) (\S+)$/u;

function typeOf(row: SheetRow): [type: string, list?: string] {
  const words = (row.get('type') ?? '').replaceAll(/\s+/gu, ' ');
  const [, select, list] = SELECT.exec(words) ?? [];
  const type = select ?? words;
  return [TYPES[type] ?? type, ...(list === undefined ? [] : [list])] as [string, string?];
}
