import * as z from 'zod/mini';
import { positionSchema, sha256Schema } from './log.schema.ts';
import { UNIT_ID } from './survey-response.schema.ts';
import type { LoggedReceipt, Receipt } from './wire.ts';

const counted = {
  id: z.uuid(),
  receivedAt: z.iso.datetime(),
  counted: z.int().check(z.nonnegative()),
};

/** Shape of a new receipt. Keys that a later collector adds are passed over. */
export const loggedReceiptSchema: z.ZodMiniType<LoggedReceipt> = z.object({
  ...counted,
  unit: z.string().check(z.regex(UNIT_ID)),
  position: positionSchema,
  answersHash: sha256Schema,
  detailsHash: sha256Schema,
  previousHash: sha256Schema,
  hash: sha256Schema,
});

/** Shape of a receipt from before there was a log: these keys and no other. */
export const earlierReceiptSchema: z.ZodMiniType<Receipt> = z.strictObject(counted);

/** Shape of any receipt: a repeat gets the first one, from whatever time it is. */
export const receiptSchema: z.ZodMiniType<Receipt> = z.union([
  loggedReceiptSchema, earlierReceiptSchema,
]);
