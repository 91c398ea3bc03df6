import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type {
  Attribute,
  ClassMember,
  CustomElementDeclaration,
  Declaration,
  Event,
  Module,
  Package,
} from 'custom-elements-manifest';

const WIDGETS = fileURLToPath(new URL('..', import.meta.url));

/** What the analyzer leaves out of the type of an event. */
type UntypedEvent = Omit<Event, 'type'> & Partial<Pick<Event, 'type'>>;

/**
 * The Custom Elements Manifest of every element, read from the doc comments of the sources: one
 * module for each tag, under the name of the file that a portal imports.
 */
export function elementsManifest(): Package {
  const files = globSync('**/*.ts', { cwd: WIDGETS, exclude: ['**/node_modules', '**/*.d.ts'] });
  const modules = files.toSorted().map((file) => {
    const text = readFileSync(`${WIDGETS}/${file}`, 'utf8');
    return ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  });
  const found = create({ modules, plugins: litPlugin() });
  const elements = found.modules.flatMap(({ declarations = [] }) => declarations.filter(isElement));
  if (elements.length === 0) throw new Error(`no element was found in ${WIDGETS}`);
  return { schemaVersion: '2.1.0', modules: elements.map(moduleOf) };
}

function isElement(declaration: Declaration): declaration is CustomElementDeclaration {
  return 'tagName' in declaration && declaration.tagName !== undefined;
}

function moduleOf(found: CustomElementDeclaration): Module {
  const element = publicPart(found);
  const path = `${element.tagName}.js`;
  const declaration = { name: element.name, module: path };
  return {
    kind: 'javascript-module',
    path,
    declarations: [element],
    exports: [
      { kind: 'js', name: element.name, declaration },
      { kind: 'custom-element-definition', name: element.tagName!, declaration },
    ],
  };
}

/** What a portal may use: neither private members nor paths of sources that are not published. */
function publicPart(found: CustomElementDeclaration): CustomElementDeclaration {
  const { members = [], attributes = [], events = [], summary = '' } = found;
  const hidden = new Set(members.filter((member) => !isPublic(member)).map(({ name }) => name));
  const [first = '', ...others] = summary.split(/\n\s*\n/u);
  const own = {
    ...found,
    summary: first,
    description: [...others, found.description ?? ''].join('\n\n').trim(),
    superclass: { name: 'LitElement', package: 'lit' },
    members: members.filter(isPublic),
    attributes: attributes.filter(({ fieldName }: Attribute) => !hidden.has(fieldName ?? '')),
    events: events.map(typed),
  };
  return JSON.parse(JSON.stringify(own), readable) as CustomElementDeclaration;
}

/** The browser calls these by itself. */
const CALLBACKS = /^form(?:Associated|Disabled|Reset|StateRestore)Callback$/u;

function isPublic({ name, privacy = 'public', static: isStatic }: ClassMember): boolean {
  const ours = privacy !== 'public' || name.startsWith('#') || CALLBACKS.test(name);
  return !isStatic && !ours;
}

/** Our comments say the type in front of the sentence: "`CustomEvent<QueuedDetail>`: the …". */
function typed(event: UntypedEvent): Event {
  const [, text, description] = /^`([^`]+)`: ([^]*)$/u.exec(event.description ?? '') ?? [];
  const type = text ? { text } : event.type;
  if (!type) throw new Error(`@fires ${event.name} names no type: write "- \`Event\`: …"`);
  return { ...event, type, description: description ?? event.description ?? '' };
}

/** Sources that are not published are not named; a line of a comment is not a line of a text. */
function readable(key: string, value: unknown): unknown {
  if (key === 'inheritedFrom') return undefined;
  const isText = key === 'description' || key === 'summary';
  return isText ? String(value).replaceAll(/(?<!\n)\n(?!\n)/gu, ' ') : value;
}
