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
 * Bản nháp in IndexedDB, database `hailong-drafts`. A browser may forbid storage at any time: then
 * there is no draft, and nothing else happens.
 */
export class DraftStore {
  #database?: Promise<IDBDatabase>;

  /** The answers that were kept for this place and this very form. */
  async read(place: DraftPlace, instrument: Form): Promise<Answers | undefined> {
    const found = await this.#try<Draft | undefined>((drafts) => drafts.get(keyOf(place)));
    if (!found || found.asked !== askedBy(instrument)) return undefined;
    return checkAnswers(instrument, found.answers).length === 0 ? found.answers : undefined;
  }

  async write(place: DraftPlace, instrument: Form, answers: Answers): Promise<void> {
    const draft = { key: keyOf(place), asked: askedBy(instrument), answers, savedAt: Date.now() };
    await this.#try((drafts) => drafts.put(draft));
  }

  async wipe(place: DraftPlace): Promise<void> {
    await this.#try((drafts) => drafts.delete(keyOf(place)));
  }

  async #try<Result>(
    ask: (drafts: IDBObjectStore) => IDBRequest<Result>,
  ): Promise<Result | undefined> {
    const forget = (): void => void (this.#database = undefined);
    try {
      const database = await (this.#database ??= openDrafts(forget));
      return await promisifyRequest(ask(draftsIn(database)));
    } catch {
      forget();
      return undefined;
    }
  }
}

const keyOf = ({ draft, unit, procedure = '' }: DraftPlace): string =>
  JSON.stringify([draft, unit, procedure]);

/** The Vietnamese words alone: a draft begun in English is the same draft. */
function askedBy(instrument: Form): string {
  return canonicalJson(JSON.parse(JSON.stringify(hashedWords(instrument), withoutEnglish)));
}

const withoutEnglish = (name: string, value: unknown): unknown =>
  name === 'en' ? undefined : value;

const draftsIn = (database: IDBDatabase): IDBObjectStore =>
  database.transaction(STORE, 'readwrite').objectStore(STORE);

async function openDrafts(onLost: () => void): Promise<IDBDatabase> {
  const database = await openDatabase('hailong-drafts', createStore, onLost);
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
