import type { CDPSession } from 'playwright-core';

/** One target of the browser, spoken to by the debugging protocol. */
export interface AttachedTarget {
  /** Sends a command and waits for its result. */
  send: (method: string, params?: object) => Promise<Record<string, unknown>>;
  /** Waits for the next event of that name. */
  next: (event: string) => Promise<void>;
}

interface Said {
  id?: number;
  method?: string;
  result?: Record<string, unknown>;
  error?: { message: string };
}

let lastCall = 0;

/** Attaches to what playwright does not list or does not let one stop: side panels, workers. */
export async function attachTarget(
  devtools: CDPSession,
  targetId: string,
): Promise<AttachedTarget> {
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: false });
  const hear = (isIt: (said: Said) => boolean): Promise<Said> =>
    new Promise((resolve) => {
      const listen = (event: { sessionId: string; message: string }): void => {
        const said: Said = JSON.parse(event.message);
        if (event.sessionId !== sessionId || !isIt(said)) return;
        devtools.off('Target.receivedMessageFromTarget', listen);
        resolve(said);
      };
      devtools.on('Target.receivedMessageFromTarget', listen);
    });
  return {
    send: async (method, params = {}) => {
      lastCall += 1;
      const id = lastCall;
      const answer = hear((said) => said.id === id);
      const message = JSON.stringify({ id, method, params });
      await devtools.send('Target.sendMessageToTarget', { sessionId, message });
      const { result, error } = await answer;
      if (error) throw new Error(error.message);
      return result ?? {};
    },
    next: async (event) => {
      await hear((said) => said.method === event);
    },
  };
}
