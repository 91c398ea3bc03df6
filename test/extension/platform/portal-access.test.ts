import { beforeEach, describe, expect, it, vi } from 'vitest';

/** The part of the browser that is asked; its answers are set by each test. */
const browser = vi.hoisted(() => {
  const call = () => vi.fn<(...asked: unknown[]) => Promise<unknown>>();
  return {
    permissions: { getAll: call() },
    scripting: {
      getRegisteredContentScripts: call(),
      registerContentScripts: call(),
      unregisterContentScripts: call(),
      insertCSS: call(),
      executeScript: call(),
    },
    tabs: { sendMessage: call() },
  };
});
vi.mock('wxt/browser', () => ({ browser }));

const { portalPattern } = await import('../../../extension/platform/portal-access.ts');
const { readTab, registerGrantedPortals } =
  await import('../../../extension/platform/portal-script.ts');

beforeEach(() => {
  vi.resetAllMocks();
  browser.scripting.getRegisteredContentScripts.mockResolvedValue([]);
});

describe('portalPattern', () => {
  it.each([
    ['https://dichvucong.gov.vn/thu-tuc-hanh-chinh/1?a=b', 'https://dichvucong.gov.vn/*'],
    ['http://127.0.0.1:8080/thu-tuc', 'http://127.0.0.1/*'],
    ['chrome://settings', undefined],
    ['about:blank', undefined],
    ['không phải địa chỉ', undefined],
    [undefined, undefined],
  ])('of %s is %s', (address, pattern) => {
    expect(portalPattern(address)).toBe(pattern);
  });
});

describe('registerGrantedPortals', () => {
  it('registers the script for the granted portals and no others', async () => {
    const origins = ['https://dichvucong.gov.vn/*', 'file:///*'];
    browser.permissions.getAll.mockResolvedValue({ origins });
    await registerGrantedPortals();
    expect(browser.scripting.registerContentScripts).toHaveBeenCalledExactlyOnceWith([
      expect.objectContaining({
        matches: ['https://dichvucong.gov.vn/*'],
        js: ['/content-scripts/portal.js'],
        css: ['/content-scripts/portal.css'],
      }),
      expect.objectContaining({
        matches: ['https://dichvucong.gov.vn/*'],
        css: ['/content-scripts/portal.css'],
        allFrames: true,
      }),
    ]);
    const [scripts] = browser.scripting.registerContentScripts.mock.calls[0] ?? [];
    expect((scripts as { js?: string[] }[]).map(({ js }) => js)).toEqual([
      ['/content-scripts/portal.js'],
      undefined,
    ]);
  });

  it('takes the registration away with the last portal', async () => {
    browser.permissions.getAll.mockResolvedValue({ origins: [] });
    browser.scripting.getRegisteredContentScripts.mockResolvedValue([{ id: 'portal' }]);
    await registerGrantedPortals();
    expect(browser.scripting.unregisterContentScripts).toHaveBeenCalledOnce();
    expect(browser.scripting.registerContentScripts).not.toHaveBeenCalled();
  });
});

describe('readTab', () => {
  it('wakes the script that is there instead of putting in a second one', async () => {
    browser.tabs.sendMessage.mockResolvedValue({ kind: 'reading', address: 'http://127.0.0.1/' });
    await readTab(7);
    expect(browser.tabs.sendMessage).toHaveBeenLastCalledWith(7, { type: 'check-again' });
    expect(browser.scripting.insertCSS).toHaveBeenCalledWith({
      target: { tabId: 7, allFrames: true },
      files: ['/content-scripts/portal.css'],
    });
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('puts the script in where none is', async () => {
    browser.tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    await readTab(7);
    expect(browser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7 },
      files: ['/content-scripts/portal.js'],
    });
  });

  it('rejects where the browser does not let us in', async () => {
    browser.tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    browser.scripting.insertCSS.mockRejectedValue(new Error('Cannot access contents of the page'));
    await expect(readTab(7)).rejects.toThrow('Cannot access');
  });
});
