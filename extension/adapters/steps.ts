/**
 * Work in small steps: after each of them it may rest, so that a page goes on while it is read.
 * A step takes a few milliseconds at most, however long the page is.
 */
export type Steps<Value> = Generator<void, Value, void>;

/** All steps at once. */
export function finish<Value>(steps: Steps<Value>): Value {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** What is made once, when it is first asked for, at once or in steps. */
export class Once<Value> {
  readonly #make: () => Steps<Value>;
  #made: { value: Value } | undefined;

  constructor(make: () => Steps<Value>) {
    this.#make = make;
  }

  *inSteps(): Steps<Value> {
    return (this.#made ??= { value: yield* this.#make() }).value;
  }

  now(): Value {
    return this.#made ? this.#made.value : finish(this.inSteps());
  }
}
