import type { Channel } from '../procedure/procedure.ts';
import { normalizeText } from './normalize-text.ts';

/** Hình thức nộp as portals print it. */
const CHANNELS: readonly (readonly [RegExp, Channel])[] = [
  [/trực tuyến|online|qua mạng|điện tử/u, 'online'],
  [/bưu chính|bưu điện|bcci/u, 'postal'],
  [/trực tiếp|tại quầy/u, 'inPerson'],
];

/** Reads the words of a channel; `unknown` when they are not known or name two channels at once. */
export function parseChannel(text: string): Channel {
  const words = normalizeText(text);
  const found = CHANNELS.filter(([pattern]) => pattern.test(words));
  return found.length === 1 ? found[0]![1] : 'unknown';
}
