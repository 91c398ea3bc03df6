import { parseChannel } from './parse-channel.ts';
import { parseFee } from './parse-fee.ts';
import { parseProcessingTime } from './parse-processing-time.ts';
import { rememberBy } from './remember.ts';
import type {
  Procedure,
  ProcedureText,
  SubmissionMethod,
  SubmissionMethodText,
} from '../procedure/procedure.ts';

/** Reads the words that an adapter found. What it did not find stays absent. */
export function readProcedure(text: ProcedureText): Procedure {
  const { submissionMethods: rows } = text;
  const isShort = rows.length === 1 && rows[0]!.description === undefined;
  const submissionMethods = isShort ? readShortRow(rows[0]!) : rows.map(readSubmissionMethod);
  return { ...text, submissionMethods };
}

/** Lists give each procedure one time and one fee, the same few again and again: so does this. */
const readShortRow = rememberBy(
  ({ channel, processingTime, fee }: SubmissionMethodText) =>
    // With the lengths no two rows have one key, whatever a page says.
    `${channel?.length} ${processingTime?.length} ${fee?.length} ${channel}${processingTime}${fee}`,
  (row): SubmissionMethod[] => [readSubmissionMethod(row)],
);

function readSubmissionMethod(row: SubmissionMethodText): SubmissionMethod {
  const { channel, processingTime, fee, description } = row;
  return {
    channel: channel === undefined ? 'unknown' : parseChannel(channel),
    ...(channel !== undefined && { channelText: channel }),
    ...(processingTime !== undefined && { processingTime: parseProcessingTime(processingTime) }),
    ...(fee !== undefined && { fee: parseFee(fee) }),
    ...(description !== undefined && { description }),
  };
}
