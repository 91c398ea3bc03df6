/** The collector did something else than the contract says. */
export class Departure extends Error {
  override name = 'Departure';
  readonly expected: string;
  readonly came: string;

  constructor(what: string, expected: string, came: string) {
    super(what);
    this.expected = expected;
    this.came = came;
  }
}
