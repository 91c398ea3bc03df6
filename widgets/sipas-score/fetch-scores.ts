import { parse } from '#core/protocol/parse.ts';
import { scoresSchema } from '#core/protocol/scores.schema.ts';
import { type Scores, SCORES_PATH } from '#core/protocol/wire.ts';
import type { InstrumentRef } from '#core/survey/instrument.ts';
import type { ResponseKind } from '#core/survey/response.ts';
import { collectorAddress } from '../collector-address.ts';
import { withDeadline } from '../with-deadline.ts';

/** Which scores: of which unit, from which questionnaire, over which answer days. */
export interface ScoresQuery {
  collector: string;
  unit: string;
  instrument: InstrumentRef;
  kind: ResponseKind;
  from?: string;
  to?: string;
}

const TIMEOUT_MS = 30_000;

/**
 * Asks the collector for scores.
 * @throws when the line fails, the collector refuses, or the answer is not about what was asked
 */
export async function fetchScores(query: ScoresQuery, signal: AbortSignal): Promise<Scores> {
  const answer = await withDeadline(fetchJson(addressOf(query), signal), TIMEOUT_MS);
  const parsed = parse(scoresSchema, answer);
  if (!parsed.ok) throw new Error(`not scores: ${JSON.stringify(parsed.issues)}`);
  if (!isAbout(parsed.value, query)) throw new Error('scores of something else than asked');
  return parsed.value;
}

async function fetchJson(address: string, signal: AbortSignal): Promise<unknown> {
  const answer = await fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    // Right after a receipt the figure must hold the citizen's own answers.
    cache: 'no-cache',
    signal,
  });
  if (!answer.ok) throw new Error(`the collector answered ${answer.status}`);
  return answer.json();
}

function addressOf({ collector, unit, instrument, kind, from, to }: ScoresQuery): string {
  const query = new URLSearchParams({
    unit,
    instrument: instrument.id,
    version: String(instrument.version),
    // What a collector counts unless it is asked for something else.
    ...(kind !== 'open' && { kind }),
    ...(from && { from }),
    ...(to && { to }),
  });
  const address = collectorAddress(collector, SCORES_PATH);
  if (!address) throw new TypeError(`not an address of a collector: ${collector}`);
  return `${address}?${query}`;
}

function isAbout(scores: Scores, { unit, instrument, kind }: ScoresQuery): boolean {
  const { id, version } = scores.instrument;
  if (scores.unit !== unit || scores.kind !== kind) return false;
  return id === instrument.id && version === instrument.version;
}
