import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
// oxlint-disable-next-line import/no-unassigned-import -- the build takes the styles along
import '../annotations/highlights.css';
import { followLanguage } from '../localization/language.ts';
import type { ExplainAnswer, FromPage, ToPage } from '../messages.ts';
import { askForCheck } from '../platform/ask-for-check.ts';
import { followOwnAdapters } from '../platform/own-adapters.ts';
import { PortalSession } from '../session/portal-session.ts';

export default defineContentScript({
  // Put in by a click, or registered for a portal that was granted: nothing is read uninvited.
  registration: 'runtime',
  matches: [],
  main(ctx) {
    const stop = new AbortController();
    ctx.onInvalidated(() => stop.abort());
    const language = followLanguage(stop.signal, () => session.speak());
    const session: PortalSession = new PortalSession(
      window,
      {
        language,
        adapters: followOwnAdapters(stop.signal, () => session.checkAgain()),
        check: askForCheck,
        explain: async (asked) => {
          const answer = await send<ExplainAnswer>({ type: 'explain-findings', ...asked });
          return answer ?? {};
        },
        // The panel may be closed; then nobody listens.
        announce: (state) => void send({ type: 'page-state', state }).catch(() => undefined),
      },
      stop.signal,
    );
    const listen = (message: ToPage, _sender: unknown, answer: (value: unknown) => void): void => {
      answer(obey(session, message));
      if (message.type === 'stop') stop.abort();
    };
    browser.runtime.onMessage.addListener(listen);
    stop.signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
  },
});

async function send<Answer>(message: FromPage): Promise<Answer | undefined> {
  return browser.runtime.sendMessage(message);
}

function obey(session: PortalSession, message: ToPage): unknown {
  switch (message.type) {
    case 'ask-state':
      return session.state;
    case 'show-place':
      return { shown: session.showPlace(message.address, message.procedure, message.field) };
    case 'capture-page':
      return session.capture();
    case 'check-again':
      session.checkAgain();
      break;
    case 'step-mark':
      session.stepMark(message.by);
      break;
    case 'show-marks':
      session.showMarks(message.visible);
      break;
    case 'stop':
      break;
  }
  return undefined;
}
