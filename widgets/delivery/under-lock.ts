/**
 * Runs a task while no other tab of this origin runs one under the same name. Where Web Locks are
 * missing (plain http) or forbidden (sandboxed frame) it runs the task at once: the collector
 * counts an id once, so a second sender costs a request and never a second row.
 */
export async function underLock(
  name: string,
  signal: AbortSignal,
  task: () => Promise<void>,
): Promise<void> {
  const locks: LockManager | undefined = navigator.locks;
  if (!locks) return task();
  let started = false;
  const run = (): Promise<void> => {
    started = true;
    return task();
  };
  try {
    await locks.request(name, { signal }, run);
  } catch (error) {
    if (started) throw error;
    if (!signal.aborted) await task();
  }
}
