import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { canonicalJson } from '#core/protocol/canonical-json.ts';
import { checkAnswers } from '#core/survey/check-answers.ts';
import { hashedWords } from '#core/survey/hashed-words.ts';
import type { Instrument } from '#core/survey/instrument.ts';
import type { Answers } from '#core/survey/response.ts';

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

interface DraftSchema extends DBSchema {
  drafts: { key: string; value: Draft };
}

/** Days for which a draft is kept, as long as a response that waits. */
const KEPT_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Bản nháp in IndexedDB, database `hailong-drafts`. A browser may forbid storage at any time: then
 * there is no draft, and nothing else happens.
 */
export class DraftStore {
  #database?: Promise<IDBPDatabase<DraftSchema>>;

  /** The answers that were kept for this place and this very form. */
  async read(place: DraftPlace, instrument: Instrument): Promise<Answers | undefined> {
    const found = await this.#try((database) => database.get('drafts', keyOf(place)));
    if (!found || found.asked !== askedBy(instrument)) return undefined;
    return checkAnswers(instrument, found.answers).length === 0 ? found.answers : undefined;
  }

  async write(place: DraftPlace, instrument: Instrument, answers: Answers): Promise<void> {
    const draft = { key: keyOf(place), asked: askedBy(instrument), answers, savedAt: Date.now() };
    await this.#try((database) => database.put('drafts', draft));
  }

  async wipe(place: DraftPlace): Promise<void> {
    await this.#try((database) => database.delete('drafts', keyOf(place)));
  }

  async #try<Result>(
    ask: (database: IDBPDatabase<DraftSchema>) => Promise<Result>,
  ): Promise<Result | undefined> {
    try {
      return await ask(await (this.#database ??= openDrafts()));
    } catch {
      this.#database = undefined;
      return undefined;
    }
  }
}

const keyOf = ({ draft, unit, procedure = '' }: DraftPlace): string =>
  JSON.stringify([draft, unit, procedure]);

const askedBy = (instrument: Instrument): string => canonicalJson(hashedWords(instrument));

async function openDrafts(): Promise<IDBPDatabase<DraftSchema>> {
  const database = await openDB<DraftSchema>('hailong-drafts', 1, {
    upgrade: (fresh) => void fresh.createObjectStore('drafts', { keyPath: 'key' }),
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  const oldest = Date.now() - KEPT_DAYS * DAY;
  for (const { key, savedAt } of await database.getAll('drafts')) {
    if (savedAt < oldest) await database.delete('drafts', key);
  }
  return database;
}
