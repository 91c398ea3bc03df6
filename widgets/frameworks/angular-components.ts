import type { ClassField, CustomElementDeclaration, Package } from 'custom-elements-manifest';

/**
 * Source of the Angular components: one for each element, which types its properties in templates
 * and hands them on. A component instead of a directive, because templates then need no
 * `CUSTOM_ELEMENTS_SCHEMA`, under which every misspelt property passes. Events need nothing:
 * Angular types them by the tables of the DOM.
 */
export function angularComponents({ modules }: Package): string {
  const elements = modules.flatMap(({ declarations = [] }) => declarations);
  const names = elements.map(({ name }) => name);
  return `import {
  booleanAttribute, ChangeDetectionStrategy, Component, ElementRef, inject, Input,
} from '@angular/core';
import type { ${names.join(', ')} } from 'hailong';
${elements.map((element) => component(element as CustomElementDeclaration)).join('')}
/** Every element, for the \`imports\` of a component. */
export const SIPAS_COMPONENTS = [${names.map((name) => `${name}Component`).join(', ')}] as const;
`;
}

/** What stands between the tags of an element stays between them. */
function component({ name, tagName, members = [] }: CustomElementDeclaration): string {
  const fields = members.filter((member): member is ClassField => member.kind === 'field');
  return `
/** \`<${tagName}>\` in templates. */
@Component({
  selector: '${tagName}',
  template: '<ng-content />',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ${name}Component {
  readonly #element = inject<ElementRef<${name}>>(ElementRef).nativeElement;
${fields.filter(({ readonly }) => !readonly).map((field) => input(field, name)).join('')}}
`;
}

/** A boolean may stand in a template as an attribute without a value. */
function input({ name, description = '', type }: ClassField, element: string): string {
  const options = type?.text === 'boolean' ? '{ transform: booleanAttribute }' : '';
  return `
  /** ${description.replaceAll('*/', '*\\/')} */
  @Input(${options})
  set ${name}(value: ${element}['${name}']) {
    this.#element.${name} = value;
  }
`;
}
