import type { Condition } from '../../question.ts';
import { INTEGERS } from './xlsform.ts';
import { keyOfName, nameOf } from './names.ts';

/** Smallest and largest number, both included. */
export interface Bounds {
  min: number;
  max: number;
}

/**
 * A condition as a `relevant` expression: `selected(${late}, 'yes') or selected(${late}, 'no')` for
 * options, `${age} = 18` for numbers and levels, `${reason} = 'x'` for words. Undefined where the
 * quotes in an answer leave none to put around it; XPath 1.0 has no escape.
 */
export function relevantOf({ key, anyOf }: Condition, options: boolean): string | undefined {
  const reference = `\${${nameOf(key)}}`;
  const parts = anyOf.map((answer) => {
    if (typeof answer === 'number') return `${reference} = ${answer}`;
    const quoted = quote(answer);
    if (quoted === undefined) return undefined;
    return options ? `selected(${reference}, ${quoted})` : `${reference} = ${quoted}`;
  });
  return parts.includes(undefined) ? undefined : parts.join(' or ');
}

/** The opposite of `relevant`, once the question is answered. */
export const notEligible = (name: string, relevant: string): string =>
  `\${${name}} != '' and not(${relevant})`;

const REFERENCE = String.raw`\$\{\s*([^{}\s]+)\s*\}`;
const LITERAL = String.raw`('[^']*'|"[^"]*"|-?\d+)`;
const SELECTED = String.raw`selected\s*\(\s*${REFERENCE}\s*,\s*${LITERAL}\s*\)`;
const EQUAL = String.raw`${REFERENCE}\s*=\s*${LITERAL}`;
const ATOM = new RegExp(String.raw`\s*(?:${SELECTED}|${EQUAL})\s*`, 'uy');
const OR = /or\b/uy;

/** What a `relevant` expression says: alternatives on one question, all with one operator. */
export interface Expression {
  condition: Condition;
  operator: 'selected' | '=';
}

/** Reads a `relevant` expression; undefined where it says more than a condition can. */
export function expressionOf(expression: string): Expression | undefined {
  const anyOf: (string | number)[] = [];
  const names = new Set<string>();
  const operators = new Set<Expression['operator']>();
  let at = 0;
  for (;;) {
    const atom = matchAt(ATOM, expression, at);
    if (!atom) return undefined;
    const [whole, selected, option, compared, value] = atom;
    names.add((selected ?? compared)!);
    operators.add(selected === undefined ? '=' : 'selected');
    anyOf.push(valueOf((option ?? value)!));
    at += whole.length;
    if (at === expression.length) break;
    const or = matchAt(OR, expression, at);
    if (!or) return undefined;
    at += or[0].length;
  }
  const [[name], [operator]] = [names, operators];
  if (names.size > 1 || operators.size > 1 || !operator) return undefined;
  const key = keyOfName(name!);
  return key === undefined ? undefined : { condition: { key, anyOf }, operator };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const valueOf = (literal: string): string | number =>
  /^['"]/u.test(literal) ? literal.slice(1, -1) : Number(literal);

/** Converters make straight quotes of curly ones, also inside a string. */
function quote(words: string): string | undefined {
  if (/[‘’“”]/u.test(words)) return undefined;
  if (!words.includes("'")) return `'${words}'`;
  return words.includes('"') ? undefined : `"${words}"`;
}

/** Bounds of a number as a `constraint`. */
export const constraintOf = ({ min, max }: Bounds): string => `. >= ${min} and . <= ${max}`;

/** The bounds that a `constraint` says; what it leaves open ends where the whole numbers end. */
export function boundsOf(constraint: string): Bounds | undefined {
  let [min, max] = [-Infinity, Infinity];
  for (const part of constraint.split(/\s+and\s+/u)) {
    const [, sign, digits] = /^\s*\.\s*(<=?|>=?)\s*(-?\d+)\s*$/u.exec(part) ?? [];
    if (!sign) return undefined;
    const bound = Number(digits);
    if (sign.startsWith('>')) min = Math.max(min, sign === '>' ? bound + 1 : bound);
    else max = Math.min(max, sign === '<' ? bound - 1 : bound);
  }
  return {
    min: Number.isFinite(min) ? min : INTEGERS.min,
    max: Number.isFinite(max) ? max : INTEGERS.max,
  };
}

/** The greatest length of words as a `constraint`. */
export const lengthConstraintOf = (maxLength: number): string => `string-length(.) <= ${maxLength}`;

/** The greatest length that a `constraint` says. */
export function lengthOf(constraint: string): number | undefined {
  const form = /^\s*string-length\(\s*\.\s*\)\s*(<=?)\s*(\d+)\s*$/u;
  const [, sign, digits] = form.exec(constraint) ?? [];
  if (!sign) return undefined;
  return sign === '<' ? Number(digits) - 1 : Number(digits);
}
