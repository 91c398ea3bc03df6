import type { ClassField, ClassMember, CustomElementDeclaration } from 'custom-elements-manifest';
import type { PropertyDeclaration, ReactiveElement } from 'lit';
import { differences, type DocumentedElement } from './documented-elements.ts';

type ElementClass = typeof ReactiveElement;
type Members = Record<string, unknown>;

/** What an attribute is set to for each type, and what the property then reads. */
const PROBES = [
  { type: 'number', attribute: '7', value: 7 },
  { type: 'boolean', attribute: '', value: true },
  { type: 'string', attribute: 'probe', value: 'probe' },
] as const;

/** Documented properties, methods and attributes against those of the class. */
export async function checkMembers({ tag, documented }: DocumentedElement): Promise<string[]> {
  const { members = [], attributes = [] } = documented;
  const fresh = document.createElement(tag) as ReactiveElement & Members;
  const elementClass = fresh.constructor as ElementClass;
  const reactive = [...elementClass.elementProperties].filter(([, { state }]) => !state);
  const there = members.filter(({ name }) => name in fresh).map(({ name }) => name);
  const names = attributes.map(({ name }) => name);
  return [
    ...differences('member', members.map(({ name }) => name), [...there, ...namesOf(reactive)]),
    ...differences('attribute', names, elementClass.observedAttributes),
    ...members.filter(isMethod).flatMap(({ name }) => checkMethod(name, fresh)),
    ...(await Promise.all(members.filter(isField).map((field) => checkDefault(field, tag, fresh)))),
    ...attributes.map((attribute) => checkAttribute(attribute, tag)),
  ].filter((complaint) => complaint !== '');
}

const isField = (member: ClassMember): member is ClassField => member.kind === 'field';
const isMethod = (member: ClassMember): boolean => member.kind === 'method';
const namesOf = (properties: [PropertyKey, PropertyDeclaration][]): string[] =>
  properties.map(([name]) => String(name));

function checkMethod(name: string, fresh: Members): string[] {
  return typeof fresh[name] === 'function' ? [] : [`member "${name}" is no method`];
}

/** Without a documented default, in the code or by `@default`, a property begins as `undefined`. */
async function checkDefault(field: ClassField, tag: string, fresh: Members): Promise<string> {
  const { name, readonly, default: text, type } = field;
  if (!type) return `member "${name}" has no type`;
  if (readonly) return '';
  const expected = text === undefined ? undefined : await valueOf(text, tag);
  const same = JSON.stringify(fresh[name]) === JSON.stringify(expected);
  return same ? '' : `member "${name}" begins as ${JSON.stringify(fresh[name])}, not as ${text}`;
}

/** A default is a literal, or the name of something that the source of the element imports. */
async function valueOf(text: string, tag: string): Promise<unknown> {
  if (!/^[A-Za-z_]\w*$/u.test(text) || ['true', 'false', 'null', 'undefined'].includes(text)) {
    return text === 'undefined' ? undefined : JSON.parse(inJson(text));
  }
  const source = await (await fetch(`/raw/widgets/${tag}/${tag}.ts`)).text();
  const imports = source.matchAll(/import (?:type )?\{([^}]*)\} from '([^']+)'/gu);
  const [, , from] = [...imports].find(([, names = '']) => names.includes(text)) ?? [];
  if (!from) throw new Error(`the default ${text} of <${tag}> is no literal and not imported`);
  const path = from.replace(/^#/u, '/').replace(/^\.\.\//u, '/widgets/');
  return ((await import(path.replace(/^\.\//u, `/widgets/${tag}/`))) as Members)[text];
}

/** A literal of the source as JSON: its quotes, and quotes around its keys. */
const inJson = (text: string): string =>
  text.replaceAll("'", '"').replaceAll(/([{,]\s*)(\w+):/gu, '$1"$2":');

/** Setting an attribute sets its property, in the documented type. */
function checkAttribute(
  { name, fieldName = name, type }: NonNullable<CustomElementDeclaration['attributes']>[number],
  tag: string,
): string {
  const documented = type?.text.split('|').map((each) => each.trim().replace(/^'.*'$/u, 'string'));
  const probe = PROBES.find((each) => documented?.includes(each.type));
  if (!probe) return `attribute "${name}" has no type that an attribute can have`;
  const element = document.createElement(tag) as ReactiveElement & Members;
  element.setAttribute(name, probe.attribute);
  if (element[fieldName] === probe.value) return '';
  return `attribute "${name}" gives ${JSON.stringify(element[fieldName])}, no ${probe.type}`;
}
