import { hash } from 'node:crypto';
import { canonicalJson } from '#core/protocol/canonical-json.ts';
import type { Receipt } from '#core/protocol/wire.ts';

/** The head of a log: how many entries it has, and the hash of the last one. */
export interface LogHead {
  position: number;
  hash: string;
}

/** What stands before the first entry of every log. */
export const EMPTY_LOG: LogHead = { position: 0, hash: '0'.repeat(64) };

/** A response in the log of its unit. It names no id: a log may be shown to anybody. */
export interface ResponseEntry {
  unit: string;
  position: number;
  receivedAt: string;
  counted: number;
  answersHash: string;
  detailsHash: string;
  previousHash: string;
}

/** A withdrawal in the log of its unit: the response at that position counts no more. */
export interface WithdrawalEntry {
  unit: string;
  position: number;
  withdrawnAt: string;
  withdraws: number;
  previousHash: string;
}

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export const sha256 = (text: string): string => hash('sha256', text, 'hex');

/** An entry put behind a head: its text, its hash, and with that the new head. */
export function chain<Entry extends { position: number; previousHash: string }>(
  head: LogHead,
  entry: Omit<Entry, 'position' | 'previousHash'>,
): LogHead & { entry: string } {
  const position = head.position + 1;
  const text = canonicalJson({ ...entry, position, previousHash: head.hash });
  return { position, entry: text, hash: sha256(text) };
}

/**
 * Giấy xác nhận: the receipt of an entry. Its bytes are a promise: a repeat is answered with the
 * same ones for ever, so neither keys nor their order may change.
 */
export function receiptOf(id: string, entry: string, entryHash: string): string {
  const read = JSON.parse(entry) as ResponseEntry;
  const receipt: Receipt = {
    id,
    receivedAt: read.receivedAt,
    counted: read.counted,
    unit: read.unit,
    position: read.position,
    answersHash: read.answersHash,
    detailsHash: read.detailsHash,
    previousHash: read.previousHash,
    hash: entryHash,
  };
  return JSON.stringify(receipt);
}
