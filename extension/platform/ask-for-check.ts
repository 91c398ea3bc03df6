import { browser } from 'wxt/browser';
import { type AnswerPart, CHECK_PORT, type CheckAnswer, type WordsPart } from '../messages.ts';
import type { PageWords } from '../page-words.ts';
import { nextTask } from '../session/in-slices.ts';
import { inParts } from './in-parts.ts';

type Port = ReturnType<typeof browser.runtime.connect>;

/** Has the background check the words of a page; rejects where it does not answer. */
export async function askForCheck({ procedures, ...about }: PageWords): Promise<CheckAnswer> {
  const port = browser.runtime.connect({ name: CHECK_PORT });
  const [answer] = await Promise.all([receiveAnswer(port), sendWords(port, procedures, about)]);
  port.disconnect();
  return answer;
}

async function sendWords(
  port: Port,
  procedures: PageWords['procedures'],
  about: WordsPart['about'],
): Promise<void> {
  const parts = inParts(procedures);
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    const message: WordsPart = { procedures: part, ...(isLast && about && { about }) };
    port.postMessage(message);
    // oxlint-disable-next-line no-await-in-loop -- one part after the other, each in its own task
    await nextTask();
  }
}

function receiveAnswer(port: Port): Promise<CheckAnswer> {
  return new Promise((resolve, reject) => {
    const all: AnswerPart['findings'] = [];
    port.onDisconnect.addListener(() => reject(new Error('the background did not answer')));
    port.onMessage.addListener(({ findings, answer }: AnswerPart) => {
      for (const one of findings) all.push(one);
      if (answer) resolve('findings' in answer ? { ...answer, findings: all } : answer);
    });
  });
}
