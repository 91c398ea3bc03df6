import {
  FORMS_PATH,
  RESPONSES_PATH,
  SCORES_PATH,
  type Scores,
  type StoredResponse,
} from '#core/protocol/wire.ts';
import { encodeForm, filledForm } from '../filled-form.ts';
import { PORTAL } from '../fixture.ts';
import { type Expected, type FuzzModel, NO_FAILURE } from './fuzz-model.ts';
import { describeRequest, type FuzzAnswer, type FuzzRequest } from './fuzz-request.ts';
import { holdForm } from './hold-form.ts';
import { judgeValue, type Judged } from './judge-response.ts';
import { type Keys, mint, type Minted, readToken } from './minted.ts';
import {
  ODD_HEADERS,
  ODD_METHODS,
  ODD_ORIGINS,
  ODD_PATHS,
  ODD_QUERY,
  ODD_TYPES,
  QUERY_KEYS,
} from './odd-values.data.ts';
import { RAW_LIES } from './raw-lies.ts';
import { spoilBytes } from './spoil-bytes.ts';
import { spoilJson } from './spoil-json.ts';
import type { Content, Step } from './steps.ts';
import { type FuzzTarget, sendRaw } from './targets.ts';
import { changeOne, idOf, writeAgain, writeContent } from './write-content.ts';

/** What a run of steps is played on. */
export interface Stage {
  target: FuzzTarget;
  model: FuzzModel;
  keys: Keys;
  minted: Minted;
  /** Where raw requests go; only a process has one. */
  url?: string;
  /** Counts what was sent, by kind and status. */
  count: (kind: string, status: number) => void;
}

type StepOf<Kind extends Step['kind']> = Extract<Step, { kind: Kind }>;

const JSON_HEADERS = [
  ['Content-Type', 'application/json'],
  ['Origin', PORTAL],
] as const;
const FORM_HEADERS = [
  ['Content-Type', 'application/x-www-form-urlencoded'],
  ['Origin', PORTAL],
] as const;
/** One form in so many is disguised in each way. */
const DISGUISES = 12;
const NO_BODY = Buffer.alloc(0);
/** Of what was answered: a refusal of a form is a page with the whole form in it. */
const SHOWN = 600;

/** Plays the steps of one run; its units and ids are its own. */
export class Player {
  /** Ids that this run has kept. */
  readonly kept: string[] = [];
  readonly #stage: Stage;
  readonly #run: string;
  #step = 0;

  constructor(stage: Stage, run: number) {
    this.#stage = stage;
    this.#run = `F${run}`;
  }

  /** @throws with the request and what was answered where the model is contradicted */
  async play(step: Step): Promise<void> {
    this.#step += 1;
    const handlers: { [Kind in Step['kind']]: (step: StepOf<Kind>) => Promise<void> } = {
      new: async ({ content, copies }) => this.#post('new', this.#write(content), copies),
      together: (one) => this.#postTogether(one),
      repeat: async ({ earlier, writing, copies }) => {
        const response = this.#earlier(earlier);
        if (response) await this.#post('repeat', writeAgain(response, writing), copies);
      },
      conflict: async ({ earlier, content }) => {
        const response = this.#earlier(earlier);
        if (response) await this.#post('conflict', { ...this.#write(content), id: response.id });
      },
      nearly: async ({ earlier, what }) => {
        const response = this.#earlier(earlier);
        if (response) await this.#post('nearly', changeOne(response, what));
      },
      spoiled: async ({ content, earlier, faults }) => {
        const response = earlier === undefined ? undefined : this.#earlier(earlier);
        await this.#post('spoiled', spoilJson(response ?? this.#write(content), faults));
      },
      'spoiled bytes': async ({ content, faults }) => {
        const whole = Buffer.from(JSON.stringify(this.#write(content)));
        await this.#post('spoiled bytes', faults.reduce(spoilBytes, whole));
      },
      invited: (one) => this.#invite(one),
      replayed: async ({ content, earlier }) => {
        const tokens = this.kept
          .map((id) => this.#stage.model.kept.get(id)!.response)
          .filter(({ invitation }) => invitation !== undefined);
        const used = tokens[earlier % tokens.length];
        if (!used) return;
        const { unit, procedure, invitation } = used;
        await this.#post('replayed', { ...this.#write(content), unit, procedure, invitation });
      },
      headers: (one) => this.#sendHeaders(one),
      form: (one) => this.#sendForm(one),
      scores: (one) => this.#askScores(one),
      read: (one) => this.#read(one),
      odd: (one) => this.#sendOdd(one),
      raw: (one) => this.#lie(one),
    };
    await handlers[step.kind](step as never);
  }

  #write(content: Content): Judged {
    const id = idOf(this.#run, this.#step);
    return writeContent(content, { id, units: this.#run, now: this.#stage.target.now() });
  }

  #earlier(number: number): Judged | undefined {
    const id = this.kept[number % this.kept.length];
    return id === undefined ? undefined : this.#stage.model.kept.get(id)?.response;
  }

  /** Sends a body so many times at once, and holds every answer against the model. */
  async #post(kind: string, what: object | string, copies = 1): Promise<void> {
    const text = (): string => (typeof what === 'string' ? what : JSON.stringify(what));
    const body = Buffer.isBuffer(what) ? what : Buffer.from(text());
    await this.#hold(
      kind,
      { method: 'POST', path: RESPONSES_PATH, headers: JSON_HEADERS, body },
      copies,
    );
  }

  async #hold(kind: string, request: FuzzRequest, copies = 1): Promise<void> {
    await this.#holdAll(
      kind,
      Array.from({ length: copies }, () => request),
    );
  }

  /** Sends requests at once. What was kept came first, whatever the order of the answers. */
  async #holdAll(kind: string, requests: readonly FuzzRequest[]): Promise<void> {
    const sent = requests.map(async (request) => ({
      request,
      answer: await this.#send(kind, request),
    }));
    const answered = await Promise.all(sent);
    const isKept = ({ answer }: { answer: FuzzAnswer | undefined }): boolean =>
      answer?.status === 201;
    const inOrder = [...answered.filter(isKept), ...answered.filter((one) => !isKept(one))];
    for (const { request, answer } of inOrder) {
      if (answer) this.#take(this.#stage.model.expect(request), answer, request);
    }
  }

  /** Different responses at the same moment, or such as cannot all be kept. */
  async #postTogether({ contents, share }: StepOf<'together'>): Promise<void> {
    const { keys, minted, target } = this.#stage;
    const [first, ...others] = contents.map((content, n) => ({
      ...this.#write(content),
      id: idOf(this.#run, this.#step, n),
      procedure: '1.001193',
    }));
    const { id, unit } = first!;
    const shared =
      share === 'id'
        ? { id }
        : share === 'nothing'
          ? {}
          : {
              unit,
              invitation: await mint('good', first!, keys, target.now(), minted),
            };
    const responses = [first!, ...others].map((response) => ({ ...response, ...shared }));
    const bodies = responses.map((response) => Buffer.from(JSON.stringify(response)));
    await this.#holdAll(
      'together',
      bodies.map((body) => ({ method: 'POST', path: RESPONSES_PATH, headers: JSON_HEADERS, body })),
    );
  }

  #take(expected: Expected, answer: FuzzAnswer, request: FuzzRequest): void {
    const { model } = this.#stage;
    const id = expected.response?.id.toLowerCase();
    const fresh = id !== undefined && !model.kept.has(id);
    const wrong = model.take(expected, answer);
    if (wrong !== undefined) fail(wrong, request);
    if (fresh && model.kept.has(id)) this.kept.push(id);
  }

  async #send(kind: string, request: FuzzRequest): Promise<FuzzAnswer | undefined> {
    const answer = await this.#stage.target.send(request);
    if (answer) this.#stage.count(kind, answer.status);
    return answer;
  }

  async #invite({ content, invitation: how, copies }: StepOf<'invited'>): Promise<void> {
    const { keys, minted, target } = this.#stage;
    const response = { ...this.#write(content), procedure: '1.001193' };
    const invitation = await mint(how, response, keys, target.now(), minted);
    await this.#post('invited', { ...response, invitation }, copies);
  }

  async #sendHeaders({ content, type, origin, others }: StepOf<'headers'>): Promise<void> {
    const from = pick([PORTAL, PORTAL, ...ODD_ORIGINS, undefined], origin);
    const headers = [
      ['Content-Type', pick(['application/json', 'application/json', ...ODD_TYPES], type)] as const,
      ...(from === undefined ? [] : [['Origin', from] as const]),
      ...others.map((other) => pick(ODD_HEADERS, other)),
    ];
    const body = Buffer.from(JSON.stringify(this.#write(content)));
    await this.#hold('headers', { method: 'POST', path: RESPONSES_PATH, headers, body });
  }

  /** Anywhere, with any method: what is kept by it is what the body says. */
  async #sendOdd({ content, method: odd, path: where, others }: StepOf<'odd'>): Promise<void> {
    const body = Buffer.from(JSON.stringify(this.#write(content)));
    const headers = [...JSON_HEADERS, ...others.map((other) => pick(ODD_HEADERS, other))];
    const [method, path] = [pick(ODD_METHODS, odd), pick(ODD_PATHS, where)];
    const request = { method, path, headers, body };
    const expected = method === 'POST' ? this.#stage.model.expect(request) : { statuses: [] };
    const answer = await this.#send('odd', request);
    if (!answer) return;
    const kept = answer.status === 201 && expected.statuses[0] === 201;
    this.#take(kept ? expected : { statuses: NO_FAILURE }, answer, request);
    if (answer.status === 201 && !kept) fail(`kept by ${method} ${path}`, request);
  }

  async #read({ earlier, shouted, form }: StepOf<'read'>): Promise<void> {
    const { kept } = this.#stage.model;
    const id = this.kept[earlier % this.kept.length] ?? idOf('nobody', earlier);
    const path = `${form ? FORMS_PATH : RESPONSES_PATH}/${shouted ? id.toUpperCase() : id}`;
    const request = { method: 'GET', path, headers: [], body: NO_BODY };
    const answer = await this.#send('read', request);
    const known = kept.get(id);
    if (answer?.status !== (known ? 200 : 404)) fail(`answered ${answer?.status}`, request);
    if (!known || form) return;
    const { receipt } = JSON.parse(answer.text) as StoredResponse;
    if (JSON.stringify(receipt) !== known.receipt) fail(`answered ${answer.text}`, request);
  }

  async #askScores({ content, odd }: StepOf<'scores'>): Promise<void> {
    const { unit, instrument, answeredOn: day } = this.#write(content);
    const kind = content.procedure ? 'verified' : 'open';
    const period: [string, string][] = content.follows
      ? [
          ['from', day],
          ['to', day],
        ]
      : [];
    const asked = [
      ['unit', unit],
      ['instrument', instrument.id],
      ['version', String(instrument.version)],
      ['kind', kind],
      ...period,
    ];
    const more = odd.map(([key, value]) => [pick(QUERY_KEYS, key), pick(ODD_QUERY, value)]);
    const query = [...asked, ...more].map(([key, value]) => `${key}=${value}`).join('&');
    const request = { method: 'GET', path: `${SCORES_PATH}?${query}`, headers: [], body: NO_BODY };
    const answer = await this.#send('scores', request);
    if (!answer) return;
    if (odd.length > 0) return this.#take({ statuses: [200, 400, 404, 414, 431] }, answer, request);
    this.#take({ statuses: [200] }, answer, request);
    const counted = this.#stage.model
      .keptOf(unit)
      .filter(
        ({ response, kind: of }) =>
          response.instrument.id === instrument.id &&
          of === kind &&
          (period.length === 0 || response.answeredOn === day),
      );
    const { responses } = JSON.parse(answer.text) as Scores;
    if (responses !== counted.length) fail(`${responses} counted, ${counted.length} kept`, request);
  }

  async #sendForm(step: StepOf<'form'>): Promise<void> {
    const { content, invited, minted: withoutId, disguise, faults, copies } = step;
    const { keys, minted, target } = this.#stage;
    const plain = {
      ...this.#write(content),
      answeredOn: '',
      ...(invited && { procedure: '1.001193' }),
    };
    const invitation = invited
      ? await mint('good', { ...plain, procedure: '1.001193' }, keys, target.now(), minted)
      : undefined;
    const fields = filledForm({ ...plain, ...(invitation && { invitation }) } as never).filter(
      ([name]) => !(withoutId && name === '_id'),
    );
    const whole = Buffer.from(encodeForm([...fields, ['_confirmed', '1']]));
    const body = faults.reduce(spoilBytes, whole);
    const { headers, refused } = disguised(disguise);
    const request = { method: 'POST', path: FORMS_PATH, headers, body };
    const sent = Array.from({ length: copies }, () => this.#send('form', request));
    // Without an id in the page, each sending is a response of its own; an invitation is for one.
    const valid =
      judgeValue(this.#write(content)) === 'invalid'
        ? [422]
        : invited && withoutId
          ? [303, 409]
          : [303];
    const statuses = refused ?? (faults.length > 0 ? NO_FAILURE : valid);
    for (const answer of await Promise.all(sent)) {
      if (!answer) continue;
      this.#take({ statuses }, answer, request);
      if (answer.status === 303) await this.#takeForm(answer, request);
    }
  }

  /** What a form was kept as is looked up, and held against the fields as any reader reads them. */
  async #takeForm({ location }: FuzzAnswer, request: FuzzRequest): Promise<void> {
    const { model, minted } = this.#stage;
    const id = /^forms\/([0-9a-f-]{36})\?/u.exec(location ?? '')?.[1] ?? '';
    if (model.kept.has(id)) return;
    const path = `${RESPONSES_PATH}/${id}`;
    const stored = await this.#send('read', { method: 'GET', path, headers: [], body: NO_BODY });
    if (stored?.status !== 200) fail(`${location} is not kept: ${stored?.status}`, request);
    const kept = JSON.parse(stored.text) as StoredResponse;
    const held = holdForm(request.body, kept);
    if ('wrong' in held) fail(`kept as ${stored.text}: ${held.wrong}`, request);
    const { response, token } = held;
    model.keep(response, JSON.stringify(kept.receipt));
    this.kept.push(id);
    if (token === undefined) return;
    const claims = readToken(token, minted);
    if (!claims || model.used.has(claims.jti))
      fail('kept with an invitation that does not hold good', request);
    else model.used.add(claims.jti);
  }

  /** Whatever became of it, the same body in a good request then is kept, or was. */
  async #lie({ content, lie }: StepOf<'raw'>): Promise<void> {
    const { url = '', model } = this.#stage;
    const response = this.#write(content);
    const body = Buffer.from(JSON.stringify(response));
    const [name, write] = pick(Object.entries(RAW_LIES), lie);
    const raw = write({ host: new URL(url).host, body });
    const request = { method: `raw (${name})`, path: '', headers: [], body: raw.bytes };
    const answer = await sendRaw(url, raw);
    this.#stage.count('raw', answer.status);
    if (answer.status >= 500) fail(`answered ${answer.status}: ${answer.text}`, request);
    const again = { method: 'POST', path: RESPONSES_PATH, headers: JSON_HEADERS, body };
    const settled = await this.#send('raw, settled', again);
    const expected = model.expect(again);
    const statuses = answer.status === 201 ? [200] : [200, 201];
    if (expected.statuses[0] === 201) this.#take({ ...expected, statuses }, settled!, again);
    else this.#take(expected, settled!, again);
    if (answer.status === 201 && answer.text !== settled!.text)
      fail(`${answer.text} and ${settled!.text}`, request);
  }
}

/** Now and then a form says that it comes from elsewhere, or that it is something else. */
function disguised(number: number): Pick<FuzzRequest, 'headers'> & { refused?: readonly number[] } {
  const [type, origin] = FORM_HEADERS;
  const odd = Math.floor(number / DISGUISES);
  if (number % DISGUISES === 0) {
    return { headers: [type, ['Origin', pick(ODD_ORIGINS, odd)]], refused: [403] };
  }
  if (number % DISGUISES > 1) return { headers: FORM_HEADERS };
  const other = pick(
    ODD_TYPES.filter((one) => one !== type[1]),
    odd,
  );
  return { headers: [['Content-Type', other], origin], refused: [415] };
}

const pick = <Item>(list: readonly Item[], number: number): Item => list[number % list.length]!;

function fail(what: string, request: FuzzRequest): never {
  throw new Error(`${what.slice(0, SHOWN)}\n${describeRequest(request)}`);
}
