import { promisifyRequest } from 'idb-keyval';
import { canonicalJson } from '#core/protocol/canonical-json.ts';
import { checkAnswers } from '#core/survey/check-answers.ts';
import { hashedWords } from '#core/survey/hashed-words.ts';
import type { Instrument, Vietnamese } from '#core/survey/instrument.ts';
import type { Answers } from '#core/survey/response.ts';
import { openDatabase } from '../open-database.ts';

/** What a draft belongs to: the portal's own opaque key, the unit and the procedure. */
export interface DraftPlace {
  draft: string;
  unit: string;
  procedure?: string | undefined;
}

interface Draft {
  key: string;
  /** What the form asked: answers to other words are not restored. */
  asked: string;
  answers: Answers;
  savedAt: number;
}

/** Days for which a draft is kept, as long as a response that waits. */
const KEPT_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

const STORE = 'drafts';

/** A form in both languages, or its Vietnamese original alone. */
type Form = Instrument<Vietnamese>;

/**
 * What a form may hold before it is sent, though a response may not: nothing yet, the answer of
 * somebody whom it is not for, an answer to a question that is no longer asked, half a number.
 */
const UNFINISHED: ReadonlySet<string> = new Set([
  'no-answers', 'not-eligible', 'not-asked', 'number-outside-range', 'not-a-whole-number',
]);

/**
 * Bản nháp in IndexedDB, database `hailong-drafts`. A browser may forbid storage at any time: then
 * there is no draft, and nothing else happens. No connection stays open between two calls.
 */
export class DraftStore {
  /** The answers that were kept for this place and this very form. */
  async read(place: DraftPlace, instrument: Form): Promise<Answers | undefined> {
    const found = await tryWith<Draft | undefined>((drafts) => drafts.get(keyOf(place, instrument)));
    if (!found || found.asked !== askedBy(instrument)) return undefined;
    const issues = checkAnswers(instrument, found.answers);
    return issues.every(({ code }) => UNFINISHED.has(code)) ? found.answers : undefined;
  }

  async write(place: DraftPlace, instrument: Form, answers: Answers): Promise<void> {
    const [key, asked] = [keyOf(place, instrument), askedBy(instrument)];
    const draft: Draft = { key, asked, answers, savedAt: Date.now() };
    await tryWith((drafts) => drafts.put(draft));
  }

  async wipe(place: DraftPlace, instrument: Form): Promise<void> {
    await tryWith((drafts) => drafts.delete(keyOf(place, instrument)));
  }
}

async function tryWith<Result>(
  ask: (drafts: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result | undefined> {
  try {
    const database = await openDrafts();
    return await promisifyRequest(ask(draftsIn(database))).finally(() => database.close());
  } catch {
    return undefined;
  }
}

/** Two forms under one key do not write over each other; of one form the last version is kept. */
const keyOf = ({ draft, unit, procedure = '' }: DraftPlace, { id }: Form): string =>
  JSON.stringify([draft, unit, procedure, id]);

/** The Vietnamese words alone: a draft begun in English is the same draft. */
function askedBy(instrument: Form): string {
  return canonicalJson(JSON.parse(JSON.stringify(hashedWords(instrument), withoutEnglish)));
}

const withoutEnglish = (name: string, value: unknown): unknown =>
  name === 'en' ? undefined : value;

const draftsIn = (database: IDBDatabase): IDBObjectStore =>
  database.transaction(STORE, 'readwrite').objectStore(STORE);

async function openDrafts(): Promise<IDBDatabase> {
  const database = await openDatabase('hailong-drafts', createStore, () => undefined);
  const oldest = Date.now() - KEPT_DAYS * DAY;
  const drafts = draftsIn(database);
  for (const { key, savedAt } of await promisifyRequest<Draft[]>(drafts.getAll())) {
    if (savedAt < oldest) drafts.delete(key);
  }
  return database;
}

function createStore(database: IDBDatabase): void {
  database.createObjectStore(STORE, { keyPath: 'key' });
}
