import { join } from 'node:path';
import type { Refusal } from '#core/protocol/wire.ts';
import type { SurveyResponse } from '#core/survey/response.ts';
import { seededRandom } from '../../../seeded-random.ts';
import {
  AUDIENCE,
  drawKey,
  makeClaims,
  type PortalKey,
  sign,
  writeIssuers,
} from '../../portal-keys.ts';
import { temporaryFolder } from '../engine.ts';
import { CollectorRig } from './collector-rig.ts';
import type { Databases } from './databases.ts';
import { concludeFault, type FaultReport } from './fault-report.ts';
import type { FaultSize } from './kill.ts';
import { type Answer, Ledger } from './ledger.ts';
import { pick, ResponseMaker, UNITS } from './make-responses.ts';
import { sendAll, sendOnce } from './senders.ts';

/** Contests of each kind that begin at the same moment. */
const CONTESTS = 4;
const PLAIN = 12;
const MONTH = 30 * 86_400;

/** Responses of which one can be kept: they come to all collectors at the same moment. */
interface Contest {
  responses: readonly SurveyResponse[];
  /** What the others are refused with, where they say something else than the one that is kept. */
  code: 'id-already-used' | 'invitation-used';
}

/**
 * Several collectors on one database: the same responses, other responses with the same ids, and
 * the same invitations come to all of them at the same moments.
 */
export async function runTogether(
  databases: Databases,
  collectors: number,
  { points, seed }: FaultSize,
): Promise<FaultReport> {
  const random = seededRandom(seed);
  const place = await databases.makePlace();
  const folder = temporaryFolder();
  const key = await drawKey('faults');
  const issuers = writeIssuers(join(folder.path, 'issuers.json'), [key]);
  const environment = {
    ...place.environment,
    HAILONG_ISSUERS: issuers,
    HAILONG_AUDIENCE: AUDIENCE,
  };
  const rigs: CollectorRig[] = [];
  for (let n = 0; n < collectors; n += 1) rigs.push(await CollectorRig.prepare(environment));
  try {
    // All at once: one of them makes the tables.
    await Promise.all(rigs.map((rig) => rig.start()));
    const rounds = new Rounds(rigs, random, key);
    for (let point = 0; point < points; point += 1) await rounds.play();
    const { ledger } = rounds;
    const notes = [`${rounds.contests} times one of several was kept`];
    const about = { databases, fault: `${collectors} collectors together`, points, seed, notes };
    return await concludeFault({ ...about, ledger, place, rigs });
  } finally {
    await Promise.all(rigs.map((rig) => rig.kill()));
    folder.remove();
  }
}

class Rounds {
  readonly ledger = new Ledger();
  contests = 0;
  readonly #rigs: readonly CollectorRig[];
  readonly #random: () => number;
  readonly #maker: ResponseMaker;
  readonly #key: PortalKey;

  constructor(rigs: readonly CollectorRig[], random: () => number, key: PortalKey) {
    this.#rigs = rigs;
    this.#random = random;
    this.#maker = new ResponseMaker(random);
    this.#key = key;
  }

  /** A contest of each kind alone, then many at once, and responses that are tried here and there. */
  async play(): Promise<void> {
    const makers = [this.#oneId, this.#oneIdInTwoUnits, this.#oneInvitation, this.#oneResponse];
    for (const make of makers) await this.#hold(await make());
    const made = makers.flatMap((make) => Array.from({ length: CONTESTS }, () => make()));
    const contests = await Promise.all(made);
    const address = (): string => pick(this.#rigs, this.#random()).url;
    const { ledger } = this;
    const plain = sendAll(this.#maker.makeMany(PLAIN), { ledger, random: this.#random, address });
    await Promise.all([plain, ...this.#shuffle(contests).map((contest) => this.#hold(contest))]);
  }

  readonly #oneResponse = async (): Promise<Contest> => {
    const response = this.#maker.make();
    return { responses: this.#rigs.map(() => response), code: 'id-already-used' };
  };

  readonly #oneId = async (): Promise<Contest> => {
    const { id, unit } = this.#maker.make();
    const responses = this.#rigs.map(() => this.#maker.make({ id, unit }));
    return { responses, code: 'id-already-used' };
  };

  /** Nobody waits for the log of another unit: only the id itself keeps them apart. */
  readonly #oneIdInTwoUnits = async (): Promise<Contest> => {
    const { id } = this.#maker.make();
    const responses = this.#rigs.map((_, n) =>
      this.#maker.make({ id, unit: UNITS[n % UNITS.length]! }),
    );
    return { responses, code: 'id-already-used' };
  };

  readonly #oneInvitation = async (): Promise<Contest> => {
    const { unit, procedure } = this.#maker.make();
    const seconds = Math.floor(Date.now() / 1000);
    const times = { iat: seconds - 60, exp: seconds + MONTH };
    const invitation = await sign(makeClaims({ unit, procedure, ...times }), this.#key);
    const given = { unit, procedure: procedure!, invitation };
    return { responses: this.#rigs.map(() => this.#maker.make(given)), code: 'invitation-used' };
  };

  /** Sends each response of a contest to all collectors at once. */
  async #hold(contest: Contest): Promise<void> {
    this.contests += 1;
    for (const response of contest.responses) this.ledger.noteSending(response);
    const tries = this.#rigs.flatMap(({ url }) =>
      this.#shuffle(contest.responses).map(async (response) => ({
        response,
        answer: await sendOnce(url, response),
      })),
    );
    this.#judge(contest, await Promise.all(tries));
  }

  #judge({ code }: Contest, tries: readonly Try[]): void {
    const kept = tries.filter(({ answer }) => answer?.status === 201);
    const winner = kept[0]?.response;
    if (kept.length !== 1)
      this.ledger.contradict(`${kept.length} of a contest got 201: ${say(tries)}`);
    for (const { response, answer } of [...kept, ...tries.filter((one) => !kept.includes(one))]) {
      if (answer && response === winner) this.ledger.noteAnswer(response, answer);
      else if (answer?.status !== 409 || codeOf(answer) !== code) {
        this.ledger.contradict(`a contest of ${code}: ${say(tries)}`);
      } else if (response.id !== winner?.id) this.ledger.refused.add(response.id);
    }
  }

  #shuffle<Item>(list: readonly Item[]): Item[] {
    const drawn = list.map((item) => [this.#random(), item] as const);
    return drawn.toSorted(([a], [b]) => a - b).map(([, item]) => item);
  }
}

interface Try {
  response: SurveyResponse;
  answer: Answer | undefined;
}

/** A receipt says nothing more here. */
const codeIn = (answer: Answer | undefined): string =>
  answer && answer.status > 201 ? answer.text : '';

const codeOf = ({ text }: Answer): string => (JSON.parse(text) as Refusal).issues[0]?.code ?? '';

const say = (tries: readonly Try[]): string =>
  tries
    .map(
      ({ response: { id, unit, procedure }, answer }) =>
        `${id} ${unit} ${procedure}: ${answer?.status} ${codeIn(answer)}`,
    )
    .join('; ');
