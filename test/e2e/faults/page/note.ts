import type { Note } from '../notes.ts';

type WithoutTime<Kind> = Kind extends Note ? Omit<Kind, 'at'> : never;

/** Milliseconds since 1970 by a clock that no test turns. */
export const now = (): number => performance.timeOrigin + performance.now();

/** Hands a note to the test at once: the page may be killed in the next moment. */
export function note(given: WithoutTime<Note>): void {
  const { takeNote } = globalThis as unknown as { takeNote: (text: string) => void };
  takeNote(JSON.stringify({ ...given, at: now() }));
}
