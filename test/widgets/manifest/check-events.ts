import type { Event as DocumentedEvent } from 'custom-elements-manifest';
import { TestCollector } from '../collector.ts';
import { differences, type DocumentedElement } from './documented-elements.ts';

/** Makes an element of the page fire an event, as a citizen does; leaves nothing in the page. */
export type Scenario = (collector: TestCollector) => Promise<void>;

/** One scenario for each event of an element: `scenarios/<tag>.ts`. */
export type Scenarios = Readonly<Record<string, Scenario>>;

/** Documented events against those that the scenarios make an element fire. */
export async function checkEvents({ tag, documented }: DocumentedElement): Promise<string[]> {
  const { events = [] } = documented;
  if (events.length === 0) return [];
  const { scenarios } = (await import(`../scenarios/${tag}.ts`)) as { scenarios: Scenarios };
  const types = await (await fetch('/raw/widgets/events.ts')).text();
  const names = events.map(({ name }) => name);
  const fired = new Map<string, Event>();
  for (const scenario of Object.values(scenarios)) await listenTo(tag, names, scenario, fired);
  return [
    ...differences('scenario of event', names, Object.keys(scenarios)),
    ...differences('event', names, fired.keys()),
    ...events.map((event) => checkType(event, fired.get(event.name), types)),
  ].filter((complaint) => complaint !== '');
}

/** Notes the events of an element: the documented ones, and of ours any. */
async function listenTo(
  tag: string,
  names: readonly string[],
  scenario: Scenario,
  fired: Map<string, Event>,
): Promise<void> {
  const listening = new AbortController();
  const note = (event: Event, target: EventTarget | null): void => {
    if ((target as Partial<Element> | null)?.localName === tag) fired.set(event.type, event);
  };
  const options = { capture: true, signal: listening.signal };
  const listen = (event: Event): void => note(event, event.target);
  for (const name of names) window.addEventListener(name, listen, options);
  const dispatch = Object.getOwnPropertyDescriptor(EventTarget.prototype, 'dispatchEvent')!;
  EventTarget.prototype.dispatchEvent = function (this: EventTarget, event: Event): boolean {
    if (event.type.startsWith('sipas-')) note(event, this);
    return dispatch.value.call(this, event);
  };
  try {
    await scenario(new TestCollector());
  } finally {
    Object.defineProperty(EventTarget.prototype, 'dispatchEvent', dispatch);
    listening.abort();
  }
}

/** Our own events are typed in widgets/events.ts, those of every element by the browser. */
function checkType(
  { name, type }: DocumentedEvent,
  event: Event | undefined,
  types: string,
): string {
  if (!event) return '';
  const native = `on${name}` in HTMLElement.prototype;
  if (type.text === 'Event') return native ? '' : `event "${name}" is no event of every element`;
  const typed = types.includes(`'${name}': ${type.text};`);
  if (!typed) return `event "${name}" has another type in widgets/events.ts than ${type.text}`;
  const reaches = event instanceof CustomEvent && event.bubbles && event.composed;
  return reaches ? '' : `event "${name}" is no CustomEvent that crosses shadow roots`;
}
