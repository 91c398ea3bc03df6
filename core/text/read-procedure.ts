import { parseChannel } from './parse-channel.ts';
import { parseFee } from './parse-fee.ts';
import { parseProcessingTime } from './parse-processing-time.ts';
import type {
  Procedure,
  ProcedureText,
  SubmissionMethod,
  SubmissionMethodText,
} from '../procedure/procedure.ts';

/** Reads the words that an adapter found. What it did not find stays absent. */
export function readProcedure(text: ProcedureText): Procedure {
  return { ...text, submissionMethods: text.submissionMethods.map(readSubmissionMethod) };
}

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
