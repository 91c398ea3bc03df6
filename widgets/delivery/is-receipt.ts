import type { Receipt } from '#core/protocol/wire.ts';

/**
 * True for a receipt of this very response. Written by hand: a schema library would double the
 * size of the survey. A captive portal that answers 200 with its own page does not pass.
 */
export function isReceipt(value: unknown, id: string): value is Receipt {
  const receipt = value as Partial<Record<keyof Receipt, unknown>> | null | undefined;
  return (
    receipt?.id === id &&
    typeof receipt.receivedAt === 'string' &&
    !Number.isNaN(Date.parse(receipt.receivedAt)) &&
    Number.isInteger(receipt.counted)
  );
}
