import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { SipasEventMap } from '../events.ts';
import type { ElementProps, Listener, SipasElements } from './element-types.ts';

/** React 19 listens to `sipas-receipt` by `onsipas-receipt`. */
type JsxListeners = {
  [Type in keyof SipasEventMap as `on${Type}`]?: Listener<Type>;
};

/** What React's JSX takes for an element. */
type JsxProps<Element> = ElementProps<Element> &
  JsxListeners &
  Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof ElementProps<Element>>;

/** Every element as a tag of JSX. */
export type SipasJsxElements = { [Tag in keyof SipasElements]: JsxProps<SipasElements[Tag]> };

declare module 'react' {
  namespace JSX {
    // Merging is the only way to tell TypeScript of new tags.
    interface IntrinsicElements extends SipasJsxElements {}
  }
}
