import { readFileSync } from 'node:fs';
import type { PublishedHead } from '../store/verify-log.ts';
import { CommandError } from './run-command.ts';

const HASH = /^[0-9a-f]{64}$/;

/**
 * Reads heads that were published: a file with scores or receipts as JSON, one or a list of them, or
 * one on each line.
 * @throws {CommandError} that names the file, and what in it is no head
 */
export function readPublished(file: string): PublishedHead[] {
  return parse(file).map((value, index) => {
    const head = headOf(value);
    if (head) return head;
    throw new CommandError(`${file}: entry ${index + 1} is no scores with a log, and no receipt`);
  });
}

function parse(file: string): unknown[] {
  const text = readFileSync(file, 'utf8').trim();
  try {
    const whole: unknown = JSON.parse(text);
    return Array.isArray(whole) ? whole : [whole];
  } catch {
    return text.split('\n').map((line, index) => parseLine(file, line, index));
  }
}

function parseLine(file: string, line: string, index: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new CommandError(`${file}: line ${index + 1} is not JSON`);
  }
}

/** Scores say it under `log`; a receipt and a bare head say it themselves. */
function headOf(value: unknown): PublishedHead | undefined {
  const { unit, log } = (value ?? {}) as { unit?: unknown; log?: unknown };
  const { position, hash } = (log ?? value ?? {}) as { position?: unknown; hash?: unknown };
  if (typeof unit !== 'string' || typeof position !== 'number') return undefined;
  return typeof hash === 'string' && HASH.test(hash) ? { unit, position, hash } : undefined;
}
