/** The suite can say nothing about this collector: not reachable, not for this unit, too slow. */
export class CannotRun extends Error {
  override name = 'CannotRun';
}
