import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CheckedPage } from '../checked-page.ts';
import type { FromPage } from '../messages.ts';
import { browser } from 'wxt/browser';
import { type ActivePage, lookAtActivePage } from './look-at-active-page.ts';

/** The page, and the ways to look again. */
export interface ActivePageInView {
  page: ActivePage;
  refresh: () => void;
  /** Looks again without what is held: the kept records were deleted. */
  forget: () => void;
}

/** The page beside the panel, looked at anew whenever something happens to it. */
export function useActivePage(): ActivePageInView {
  const [page, setPage] = useState<ActivePage>({ kind: 'starting' });
  const turn = useRef(0);
  const held = useRef<CheckedPage>(undefined);

  const looking = useRef(false);

  const refresh = useCallback(() => {
    turn.current += 1;
    if (looking.current) return;
    looking.current = true;
    // One look at a time, as a browser tells of each change several times and a record may be large.
    // What was seen before the last change is not shown.
    const look = async (): Promise<void> => {
      for (let mine = -1; mine !== turn.current;) {
        mine = turn.current;
        const seen = await lookAtActivePage(held.current);
        if (mine !== turn.current) continue;
        held.current = seen.kind === 'page' ? seen.record : undefined;
        setPage(seen);
      }
    };
    void look().finally(() => (looking.current = false));
  }, []);

  useEffect(() => {
    const heard = (message: FromPage): void => {
      if (message.type === 'page-state') refresh();
    };
    const events = [
      browser.tabs.onActivated,
      browser.tabs.onUpdated,
      browser.permissions.onAdded,
      browser.permissions.onRemoved,
    ];
    browser.runtime.onMessage.addListener(heard);
    for (const event of events) event.addListener(refresh);
    refresh();
    return () => {
      browser.runtime.onMessage.removeListener(heard);
      for (const event of events) event.removeListener(refresh);
    };
  }, [refresh]);

  const forget = useCallback(() => {
    held.current = undefined;
    refresh();
  }, [refresh]);

  return { page, refresh, forget };
}
