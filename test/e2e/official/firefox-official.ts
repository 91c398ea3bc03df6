import { writeFileSync } from 'node:fs';
import { Firefox } from '../browsers/firefox.ts';
import type { OfficialBrowser } from './official-browser.ts';
import type { Surface } from './surface.ts';

const EXTENSION_ID = 'soat-tthc@hailong.invalid';
const UUID = '3f1c7a52-6f0e-4d0e-9a53-0d4b7a1c2e01';

/** Keys that are no letters, by their code in WebDriver. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Delete: '\uE017', End: '\uE010', Home: '\uE011',
  ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015',
};

/**
 * Firefox with the extension of a folder. Its question “allow this site?” has no window to stand
 * in here; a preference of the browser answers yes.
 */
export async function startFirefoxOfficial(folder: string): Promise<OfficialBrowser> {
  const firefox = await Firefox.start(
    { [EXTENSION_ID]: UUID },
    {
      'extensions.webextOptionalPermissionPrompts': false,
      // The panel is a tab behind the page here, where timers would go once a second.
      'dom.min_background_timeout_value': 4,
      'dom.timeout.enable_budget_timer_throttling': false,
    },
  );
  await firefox.evaluateInBrowser(`{
    globalThis.asked = [];
    const observer = { observe: (subject) => {
      const { URI, loadInfo } = subject.QueryInterface(Ci.nsIChannel);
      // The browser calls some hosts for itself.
      if (!loadInfo?.triggeringPrincipal?.isSystemPrincipal) asked.push(URI.spec);
    } };
    Services.obs.addObserver(observer, 'http-on-modify-request');
  }`);
  await firefox.install(folder);
  const panel = await firefox.open(`moz-extension://${UUID}/sidepanel.html`);
  const page = await firefox.open('about:blank');
  const go = async (delta: number): Promise<void> => {
    await firefox.send('browsingContext.traverseHistory', { context: page, delta });
  };
  return {
    page: {
      ...toSurface(firefox, page),
      open: async (url) => {
        await firefox.send('browsingContext.activate', { context: page });
        await firefox.send('browsingContext.navigate', { context: page, url, wait: 'complete' });
      },
      back: () => go(-1),
      forward: () => go(1),
      inLayer: (body) => firefox.callInShadow(page, 'hai-long-overlay', body),
    },
    panel: toSurface(firefox, panel),
    clickToolbar: () => clickToolbar(firefox),
    end: async () => {
      const asked = await firefox.evaluateInBrowser<string[]>('asked');
      await firefox.close();
      return asked;
    },
  };
}

/** The browser's own part runs what its button and its key run. */
async function clickToolbar(firefox: Firefox): Promise<void> {
  await firefox.evaluateInBrowser(`{
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('${EXTENSION_ID}');
    const window = Services.wm.getMostRecentWindow('navigator:browser');
    ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  }`);
}

function toSurface(firefox: Firefox, context: string): Surface {
  const perform = async (source: object, actions: readonly object[]): Promise<void> => {
    await firefox.send('input.performActions', { context, actions: [{ ...source, actions }] });
  };
  const button = { button: 0 };
  return {
    evaluate: (expression) => firefox.evaluate(context, expression),
    point: ({ x, y }, press) =>
      perform({ type: 'pointer', id: 'mouse' }, [
        { type: 'pointerMove', x: x + 1, y },
        { type: 'pointerMove', x, y },
        ...(press ? [{ type: 'pointerDown', ...button }, { type: 'pointerUp', ...button }] : []),
      ]),
    press: (key) => {
      const value = KEYS[key] ?? key;
      return perform({ type: 'key', id: 'keys' }, [{ type: 'keyDown', value }, { type: 'keyUp', value }]);
    },
    giveFiles: async (field, files) => {
      const element = { sharedId: await firefox.findNode(context, field) };
      await firefox.send('input.setFiles', { context, element, files });
    },
    picture: async (path) => {
      const { data } = await firefox.send('browsingContext.captureScreenshot', { context });
      writeFileSync(path, Buffer.from(String(data), 'base64'));
    },
  };
}
