/**
 * Waits for statements that were begun together on one connection, which carries them out in the
 * order of the list. Waits for all of them even when one fails, so that none runs after its
 * transaction was taken back. What fails after the first fails because of it.
 */
export async function allSettled<Result>(statements: readonly Promise<Result>[]): Promise<Result[]> {
  const settled = await Promise.allSettled(statements);
  return settled.map((result) => {
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  });
}
