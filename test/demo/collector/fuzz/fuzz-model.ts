import { isDeepStrictEqual } from 'node:util';
import type { Receipt } from '#core/protocol/wire.ts';
import type { FuzzAnswer, FuzzRequest } from './fuzz-request.ts';
import { criteriaOf, instrumentOf, judgeBody, type Judged, levelKeys } from './judge-response.ts';
import { type Minted, readToken } from './minted.ts';

/** A response that is kept, by what the collector has said. */
export interface KeptOne {
  content: object;
  response: Judged;
  kind: 'open' | 'verified';
  /** As it was first given; undefined where it came by a form. */
  receipt: string | undefined;
}

/** What may be answered to a request, and what is kept then. */
export interface Expected {
  statuses: readonly number[];
  /** What a 201 keeps and a 200 repeats. */
  response?: Judged;
  jti?: string | undefined;
}

const DAY = 86_400_000;
const VIET_NAM = 7 * 3_600_000;
const MAX_BYTES = 65_536;
/** What the mutated may be answered: anything that is not the collector's own failure. */
export const NO_FAILURE = Array.from({ length: 300 }, (_, n) => 200 + n);

/** What a collector has to hold after everything that it has said, in memory. */
export class FuzzModel {
  readonly kept = new Map<string, KeptOne>();
  readonly #byUnit = new Map<string, KeptOne[]>();
  /** Invitations that are used. */
  readonly used = new Set<string>();
  readonly #minted: Minted;
  readonly #origins: readonly string[];
  readonly #now: () => Date;

  constructor(minted: Minted, origins: readonly string[], now: () => Date) {
    this.#minted = minted;
    this.#origins = origins;
    this.#now = now;
  }

  /** What `POST /v1/responses` has to be answered. */
  expect({ headers, body }: FuzzRequest): Expected {
    const header = (name: string): string | undefined =>
      headers.find(([key]) => key.toLowerCase() === name)?.[1];
    const origin = header('origin');
    if (origin !== undefined && !this.#origins.includes(origin)) return { statuses: [403] };
    if (body.length > MAX_BYTES) return { statuses: [413] };
    const [type = ''] = (header('content-type') ?? '').split(';');
    if (type.trim().toLowerCase() !== 'application/json') return { statuses: [415] };
    const judged = judgeBody(body);
    if (judged === 'malformed') return { statuses: [400] };
    return judged === 'invalid' ? { statuses: [422] } : this.expectResponse(judged);
  }

  /** What a valid response has to be answered. */
  expectResponse(response: Judged): Expected {
    const earlier = this.kept.get(response.id.toLowerCase());
    if (earlier) {
      const same = isDeepStrictEqual(earlier.content, contentOf(response));
      return same ? { statuses: [200], response } : { statuses: [409] };
    }
    const jti = this.#invitationOf(response);
    if (jti === 'bad' || !this.#inTime(response.answeredOn)) return { statuses: [422] };
    if (jti !== undefined && this.used.has(jti)) return { statuses: [409] };
    return { statuses: [201], response, jti };
  }

  /** Takes in what was answered; says what contradicts the model. */
  take({ statuses, response, jti }: Expected, { status, text }: FuzzAnswer): string | undefined {
    if (!statuses.includes(status))
      return `answered ${status}, expected ${shorten(statuses)}: ${text}`;
    if (!response || (status !== 201 && status !== 200)) return undefined;
    const id = response.id.toLowerCase();
    const earlier = this.kept.get(id);
    if (earlier) {
      const same = (earlier.receipt ?? text) === text;
      return same ? undefined : `repeated with another receipt: ${text}, first ${earlier.receipt}`;
    }
    this.keep(response, text);
    if (jti !== undefined) this.used.add(jti);
    return this.#judgeReceipt(response, text);
  }

  /** A response that is kept from now on. */
  keep(response: Judged, receipt: string | undefined): void {
    const kind = response.invitation === undefined ? 'open' : 'verified';
    const id = response.id.toLowerCase();
    const one: KeptOne = { content: contentOf(response), response, kind, receipt };
    this.kept.set(id, one);
    this.#byUnit.set(response.unit, [...this.keptOf(response.unit), one]);
  }

  /** What is kept of a unit, in the order in which it was said so. */
  keptOf(unit: string): readonly KeptOne[] {
    return this.#byUnit.get(unit) ?? [];
  }

  #judgeReceipt({ id, unit, answers, instrument }: Judged, text: string): string | undefined {
    const receipt = JSON.parse(text) as Receipt;
    const counted = criteriaOf(instrumentOf(instrument)).filter((key) =>
      Object.hasOwn(answers, key),
    );
    const fits =
      receipt.id === id.toLowerCase() &&
      receipt.unit === unit &&
      receipt.counted === counted.length;
    return fits ? undefined : `${text} is no receipt of ${id} with ${counted.length} criteria`;
  }

  #inTime(answeredOn: string): boolean {
    const day = (moved: number): string =>
      new Date(this.#now().getTime() + VIET_NAM + moved * DAY).toISOString().slice(0, 10);
    return answeredOn >= day(-31) && answeredOn <= day(1);
  }

  #invitationOf({ invitation, unit, procedure }: Judged): string | undefined {
    if (invitation === undefined) return undefined;
    const claims = readToken(invitation, this.#minted);
    if (!claims || claims.unit !== unit || claims.procedure !== procedure) return 'bad';
    return claims.jti;
  }
}

/** What makes two responses the same: values, not the order of keys. */
export function contentOf(response: Judged): object {
  const { id: _id, invitation, ...rest } = response;
  return JSON.parse(JSON.stringify({ ...rest, invited: invitation !== undefined })) as object;
}

/** What a response counts for: items with their levels. */
export function levelsOf({ instrument, answers }: Judged): [string, number][] {
  const keys = levelKeys(instrument);
  return Object.entries(answers).flatMap(([key, value]) =>
    keys.has(key) && typeof value === 'number' ? [[key, value] as [string, number]] : [],
  );
}

const shorten = (statuses: readonly number[]): string =>
  statuses.length > 9 ? `${statuses[0]} to ${statuses.at(-1)}` : statuses.join(' or ');
