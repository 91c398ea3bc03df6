import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Preferences = Readonly<Record<string, string | number | boolean>>;

/** Nothing that a new profile would ask the network for. */
const QUIET_PREFERENCES: Preferences = {
  'app.normandy.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'remote.prefs.recommended': true,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
};

/** Keys that have no character, as WebDriver numbers them. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', End: '\uE010', Home: '\uE011',
  ArrowUp: '\uE013', ArrowDown: '\uE015',
};

interface Answer {
  id: number | null;
  type: string;
  result: Record<string, unknown>;
  error?: string;
  message?: string;
}

/** The value of an expression, or the name of the node that it is. */
interface Evaluated {
  value?: string;
  sharedId?: string;
}

interface Waiting {
  resolve: (result: Record<string, unknown>) => void;
  reject: (error: Error) => void;
}

/** Headless Firefox by WebDriver BiDi, which it speaks itself: no driver program is needed. */
export class Firefox {
  readonly #process: ChildProcess;
  readonly #socket: WebSocket;
  readonly #profile: string;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  private constructor(process: ChildProcess, socket: WebSocket, profile: string) {
    this.#process = process;
    this.#socket = socket;
    this.#profile = profile;
    socket.addEventListener('message', ({ data }) => this.#receive(JSON.parse(String(data))));
    socket.addEventListener('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox has ended'));
    });
  }

  /** Starts Firefox in a profile of its own. `uuids` fixes the addresses of extension pages. */
  static async start(
    uuids: Readonly<Record<string, string>>,
    more: Preferences = {},
  ): Promise<Firefox> {
    const profile = mkdtempSync(join(tmpdir(), 'hai-long-firefox-'));
    const preferences = {
      ...QUIET_PREFERENCES,
      ...more,
      'extensions.webextensions.uuids': JSON.stringify(uuids),
    };
    const lines = Object.entries(preferences).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    const process = startProcess(profile);
    const socket = new WebSocket(`${await readAddress(process)}/session`);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve, { once: true });
      socket.addEventListener('error', () => reject(new Error('no BiDi connection')), {
        once: true,
      });
    });
    const firefox = new Firefox(process, socket, profile);
    await firefox.send('session.new', { capabilities: {} });
    return firefox;
  }

  /** Sends one command of the protocol. */
  send(method: string, params: object = {}): Promise<Record<string, unknown>> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** Installs the unpacked extension of a folder until Firefox ends. */
  async install(folder: string): Promise<void> {
    await this.send('webExtension.install', { extensionData: { type: 'path', path: folder } });
  }

  /** Opens an address in a tab of its own, behind the one in front if told so. */
  async open(url: string, { background = false } = {}): Promise<string> {
    const { context } = await this.send('browsingContext.create', { type: 'tab', background });
    // Navigation to a page of an extension never reports its end.
    const wait = url.startsWith('moz-extension:') ? 'none' : 'complete';
    await this.send('browsingContext.navigate', { context, url, wait });
    return String(context);
  }

  /** Evaluates an expression in a tab; its value must be plain JSON. */
  async evaluate<T>(context: string, expression: string): Promise<T> {
    const script = `(async () => JSON.stringify(await (${expression})))()`;
    const { value } = await this.#evaluate(context, script);
    return JSON.parse(value ?? 'null') as T;
  }

  /** Evaluates an expression, or a block, in the window of the browser itself. */
  async evaluateInBrowser<T>(script: string): Promise<T> {
    const { contexts } = await this.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [window] = contexts as { context: string }[];
    const body = script.startsWith('{') ? script : `{ return ${script}; }`;
    return this.evaluate(window!.context, `(async () => ${body})()`);
  }

  /** The name by which the protocol knows the element that an expression finds. */
  async findNode(context: string, expression: string): Promise<string> {
    const { sharedId } = await this.#evaluate(context, expression);
    if (!sharedId) throw new Error(`no element: ${expression}`);
    return sharedId;
  }

  /** Moves the pointer to a point of the window, and presses its button there if told so. */
  async point(context: string, { x, y }: { x: number; y: number }, press = false): Promise<void> {
    const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 20 };
    const button = [{ type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
    const actions = [move, ...(press ? button : [])];
    await this.#act(context, { type: 'pointer', id: 'mouse', actions });
  }

  /** Presses keys one after the other, each by its name in WebDriver or its character. */
  async press(context: string, ...keys: string[]): Promise<void> {
    const actions = keys.flatMap((key) => [
      { type: 'keyDown', value: KEYS[key] ?? key },
      { type: 'keyUp', value: KEYS[key] ?? key },
    ]);
    await this.#act(context, { type: 'key', id: 'keyboard', actions });
  }

  /** What a tab shows, as a PNG. */
  async screenshot(context: string): Promise<Buffer> {
    const { data } = await this.send('browsingContext.captureScreenshot', { context });
    return Buffer.from(String(data), 'base64');
  }

  async #act(context: string, source: object): Promise<void> {
    await this.send('input.performActions', { context, actions: [source] });
  }

  /** Calls a function whose `this` is the shadow root of an element, though it be closed. */
  async callInShadow<T>(context: string, host: string, body: string): Promise<T> {
    const target = { context };
    const found = await this.send('script.evaluate', {
      expression: `document.querySelector(${JSON.stringify(host)})`,
      target,
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    const { result } = found as { result: { value?: { shadowRoot?: { sharedId: string } } } };
    const root = result.value?.shadowRoot;
    if (!root) throw new Error(`no shadow root in ${host}`);
    const called = await this.send('script.callFunction', {
      functionDeclaration: `function () { return JSON.stringify((() => { ${body} })()) }`,
      this: { sharedId: root.sharedId },
      target,
      awaitPromise: false,
    });
    const { value } = (called as { result: Evaluated }).result;
    return JSON.parse(value ?? 'null') as T;
  }

  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.send('browser.close').catch(() => undefined);
    const patience = setTimeout(() => this.#process.kill('SIGKILL'), 5000);
    await gone;
    clearTimeout(patience);
    this.#socket.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async #evaluate(context: string, expression: string): Promise<Evaluated> {
    const params = { expression, target: { context }, awaitPromise: true };
    const { type, result, exceptionDetails } = await this.send('script.evaluate', params);
    if (type === 'success') return result as Evaluated;
    throw new Error((exceptionDetails as { text: string } | undefined)?.text ?? 'evaluation failed');
  }

  #receive({ id, type, result, error, message }: Answer): void {
    const waiting = id === null ? undefined : this.#waiting.get(id);
    if (id === null || !waiting) return;
    this.#waiting.delete(id);
    if (type === 'success') waiting.resolve(result);
    else waiting.reject(new Error(`${error}: ${message}`));
  }
}

function startProcess(profile: string): ChildProcess {
  const program = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
  const options = [
    '--headless',
    '--no-remote',
    '--remote-debugging-port',
    '0',
    '--remote-allow-system-access',
    '--profile',
    profile,
    'about:blank',
  ];
  return spawn(program, options, { stdio: ['ignore', 'ignore', 'pipe'] });
}

/** Firefox says on its error stream where it listens. */
function readAddress(process: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string): void => reject(new Error(`${why}\n${said}`));
    const patience = setTimeout(() => fail('no BiDi address in 40 s'), 40_000);
    process.stderr?.on('data', (piece) => {
      said += String(piece);
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (!address) return;
      clearTimeout(patience);
      resolve(address);
    });
    process.once('error', (error) => fail(error.message));
    process.once('exit', (code) => fail(`firefox ended with ${code}`));
  });
}
