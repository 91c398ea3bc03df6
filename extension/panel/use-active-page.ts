import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { FromPage } from '../messages.ts';
import { browser } from 'wxt/browser';
import { type ActivePage, lookAtActivePage } from './look-at-active-page.ts';

/** The page beside the panel, looked at anew whenever something happens to it. */
export function useActivePage(): { page: ActivePage; refresh: () => void } {
  const [page, setPage] = useState<ActivePage>({ kind: 'starting' });
  const turn = useRef(0);

  const refresh = useCallback(() => {
    turn.current += 1;
    const mine = turn.current;
    // Answers may overtake each other: only the last question counts.
    const look = async (): Promise<void> => {
      const seen = await lookAtActivePage();
      if (mine === turn.current) setPage(seen);
    };
    void look();
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

  return { page, refresh };
}
