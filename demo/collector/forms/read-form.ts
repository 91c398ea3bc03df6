import { createHash, randomUUID } from 'node:crypto';
import { vietNamDay } from '#core/calendar/viet-nam-day.ts';
import { canonicalJson } from '#core/protocol/canonical-json.ts';
import type { Issue } from '#core/survey/check-answers.ts';
import { type FormEntry, type FormMeta, readFormMeta } from '#core/survey/form/form-fields.ts';
import { readFormAnswers } from '#core/survey/form/read-form-answers.ts';
import type { Instrument } from '#core/survey/instrument.ts';
import { INSTRUMENT_HASHES } from '#core/survey/instruments/hashes.data.ts';
import { findInstrument } from '#core/survey/instruments/index.ts';
import type { Answers } from '#core/survey/response.ts';
import type { Language } from '#core/wording.ts';

/** A form that was sent, read as a response; it is not checked yet. */
export interface SentForm {
  meta: FormMeta;
  language: Language;
  instrument: Instrument | undefined;
  answers: Answers;
  /** As `POST /v1/responses` would receive it. */
  response: { id: string };
  /** Whether the page gave no id that can be used, so that one was drawn here. */
  minted: boolean;
  issues: Issue[];
}

/** Reads the fields of a form. It was answered today: it comes straight from the page. */
export function readForm(entries: readonly FormEntry[], now: Date): SentForm {
  const meta = readFormMeta(entries);
  const language = meta.language === 'en' ? 'en' : 'vi';
  const instrument = findInstrument({ id: meta.instrument ?? '', version: Number(meta.version) });
  const read = instrument && readFormAnswers(entries, instrument);
  const answers = read?.answers ?? {};
  const content = contentOf(meta, answers);
  const id = idOf(meta, content);
  const response = { ...content, id: id ?? randomUUID(), answeredOn: vietNamDay(now) };
  const issues = [...instrumentIssues(instrument, meta), ...(read?.issues ?? [])];
  return { meta, language, instrument, answers, response, minted: id === undefined, issues };
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

function contentOf(
  { unit, procedure, instrument: id, version, invitation }: FormMeta,
  answers: Answers,
): object {
  return {
    instrument: { id, version: Number(version) },
    unit,
    ...(procedure !== undefined && { procedure }),
    answers,
    ...(invitation !== undefined && { invitation }),
  };
}

/**
 * The id of a response from the id of its page and its content, so that two people who got one page
 * out of a cache are two responses, and one who presses twice is one. UUID version 8 (RFC 9562).
 */
function idOf({ id }: FormMeta, content: object): string | undefined {
  if (id === undefined || !UUID.test(id)) return undefined;
  const source = `${id.toLowerCase()} ${canonicalJson(content)}`;
  const hash = createHash('sha256').update(source).digest();
  hash[6] = (hash[6]! & 0x0f) | 0x80;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString('hex', 0, 16);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}

/** An old copy of a form must not pass for what the instrument asks. */
function instrumentIssues(instrument: Instrument | undefined, { hash }: FormMeta): Issue[] {
  if (!instrument) return [{ path: 'instrument', code: 'unknown-instrument' }];
  const asked = INSTRUMENT_HASHES[`${instrument.id}@${instrument.version}`];
  return hash === asked ? [] : [{ path: 'instrument', code: 'other-wording' }];
}
