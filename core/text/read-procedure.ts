import { parseChannel } from './parse-channel.ts';
import { parseFee } from './parse-fee.ts';
import { parseProcessingTime } from './parse-processing-time.ts';
import { remember } from './remember.ts';
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
  const submissionMethods = isShort
    ? readShortRows(JSON.stringify(rows))
    : rows.map(readSubmissionMethod);
  return { ...text, submissionMethods };
}

/** Lists give each procedure one time and one fee, the same few again and again: so does this. */
const readShortRows = remember((rows): SubmissionMethod[] =>
  (JSON.parse(rows) as SubmissionMethodText[]).map(readSubmissionMethod),
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
