import type { SurveyResponse } from '#core/survey/response.ts';
import type { InvitationId } from '../invitations/check-invitation.ts';
import { findResponses } from './find-responses.ts';
import { GroupCommit, type GroupLimits } from './group-commit.ts';
import {
  answerEarlier, type Arrival, keepResponses, type Kept, receiptOfRow,
} from './keep-responses.ts';
import type { OpenDatabase } from './open-database.ts';
import type { ResponseTable } from './tables.ts';
import { isUnavailable } from './unavailable.ts';
import { type Withdrawn, withdrawResponse } from './withdraw-response.ts';

/** What is kept under an id: the receipt, and the two parts as they lie in the database. */
export interface StoredResponse {
  receipt: string;
  /** Absent once it was withdrawn. */
  answers?: string;
  /** Absent once it was erased. */
  details?: string;
}

/** Keeps each response once, together with its counts and its place in the log. */
export class ResponseStore {
  readonly #database: OpenDatabase;
  readonly #commits: GroupCommit<Arrival, Kept>;

  constructor(database: OpenDatabase, limits?: GroupLimits) {
    this.#database = database;
    const commit = (arrivals: readonly Arrival[]): Promise<Kept[]> =>
      database.commit(keepResponses(database, arrivals));
    this.#commits = new GroupCommit(commit, { isHopeless: isUnavailable, ...limits });
  }

  /**
   * Settles after the commit is durable. A moment is ISO 8601 in UTC.
   * @throws {TypeError} for a response with an invitation that nobody has checked
   */
  async keep(
    response: SurveyResponse,
    receivedAt: string,
    invitation?: InvitationId,
  ): Promise<Kept> {
    if ((response.invitation === undefined) !== (invitation === undefined)) {
      throw new TypeError(`the invitation of response ${response.id} is not checked`);
    }
    return this.#commits.add({ response: withPlainId(response), receivedAt, invitation });
  }

  /** What a response that was kept before is answered; undefined when none of its id was. */
  async repeat(response: SurveyResponse): Promise<Kept | undefined> {
    const earlier = await this.#find(response.id);
    return earlier && answerEarlier(withPlainId(response), earlier);
  }

  /** What is kept under an id; undefined when nothing is. */
  async storedUnder(id: string): Promise<StoredResponse | undefined> {
    const row = await this.#find(id);
    if (!row) return undefined;
    const { answers, details } = row;
    return {
      receipt: receiptOfRow(row),
      ...(answers !== null && { answers }),
      ...(details !== null && { details }),
    };
  }

  /** Takes a response back: it counts no more, its content is erased, and the log says so. */
  withdraw(id: string, withdrawnAt: string): Promise<Withdrawn> {
    return this.#database.commit(withdrawResponse(this.#database, id.toLowerCase(), withdrawnAt));
  }

  /** Settles when every commit that was begun is done. */
  idle(): Promise<void> {
    return this.#commits.idle();
  }

  async #find(id: string): Promise<ResponseTable | undefined> {
    const plain = id.toLowerCase();
    // PostgreSQL has no text for every address that can be asked for, such as one with a zero byte.
    if (!UUID.test(plain)) return undefined;
    return (await findResponses(this.#database, [plain])).get(plain);
  }
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** RFC 9562: a UUID is read in either case and written in lower case. */
function withPlainId(response: SurveyResponse): SurveyResponse {
  return { ...response, id: response.id.toLowerCase() };
}
