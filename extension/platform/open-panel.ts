import { browser } from 'wxt/browser';

/** What Firefox has instead of a side panel; its types are not those of Chromium. */
interface SidebarAction {
  open: () => Promise<void>;
}

/** Opens the panel beside the page. Must be called before anything is awaited in a click. */
export async function openPanel(windowId: number): Promise<void> {
  if (import.meta.env.FIREFOX) {
    const { sidebarAction } = browser as unknown as { sidebarAction: SidebarAction };
    return sidebarAction.open();
  }
  return browser.sidePanel.open({ windowId });
}
