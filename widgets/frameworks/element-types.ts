import type { LitElement } from 'lit';
import type { SipasEventMap } from '../events.ts';
import type * as Package from '../index.ts';

type Exports = typeof Package;

/** `unitName` is `unit-name`, `SipasSurvey` is `sipas-survey`. */
export type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;

/** Every element of the package by its tag: the classes that it exports. */
export type SipasElements = {
  [Name in keyof Exports as Exports[Name] extends new () => LitElement
    ? Kebab<Uncapitalize<Name>>
    : never]: Exports[Name] extends new () => infer Element ? Element : never;
};

/* oxlint-disable typescript/no-unnecessary-type-parameters -- T has to stay undecided */
/** Undecided conditional types are one only where the types are alike, `readonly` too. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;
/* oxlint-enable typescript/no-unnecessary-type-parameters */

/** Own properties of an element that are neither methods nor read only. */
type Settable<Element> = {
  [Key in Exclude<keyof Element, keyof LitElement> as Element[Key] extends (
    ...values: never[]
  ) => unknown
    ? never
    : Same<Pick<Element, Key>, Readonly<Pick<Element, Key>>> extends true
      ? never
      : Key]?: Element[Key] | undefined;
};

/** Attributes whose names differ from those of their properties. */
type Attributes<Properties> = {
  [Key in keyof Properties & string as Kebab<Key> extends Key
    ? never
    : Extract<Properties[Key], string | number> extends never
      ? never
      : Kebab<Key>]?: Extract<Properties[Key], string | number> | undefined;
};

/** What a template may set on an element: its properties, and the attributes named otherwise. */
export type ElementProps<Element> = Settable<Element> & Attributes<Settable<Element>>;

/** The listener of one of our events. */
export type Listener<Type extends keyof SipasEventMap> =
  | ((event: SipasEventMap[Type]) => void)
  | undefined;
