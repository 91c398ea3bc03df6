import type { HTMLAttributes, PublicProps } from 'vue';
import type { SipasEventMap } from '../events.ts';
import type { ElementProps, Listener, SipasElements } from './element-types.ts';

/** `sipas-receipt` is `SipasReceipt`. */
type Pascal<Name extends string> = Name extends `${infer Word}-${infer Rest}`
  ? `${Capitalize<Word>}${Pascal<Rest>}`
  : Capitalize<Name>;

/** `@sipas-receipt` in a template is `onSipasReceipt` of the element. */
type VueListeners = {
  [Type in keyof SipasEventMap as `on${Pascal<Type>}`]?: Listener<Type>;
};

/** What a template of Vue takes for an element. */
type TemplateProps<Element> = ElementProps<Element> &
  VueListeners &
  Omit<HTMLAttributes & PublicProps, keyof ElementProps<Element>>;

/** Every element as Vue's templates know a component. */
export type SipasVueElements = {
  [Tag in keyof SipasElements]: new () => SipasElements[Tag] & {
    $props: TemplateProps<SipasElements[Tag]>;
  };
};

declare module 'vue' {
  // Merging is the only way to tell Vue of new tags.
  interface GlobalComponents extends SipasVueElements {}
}
