/** What arrived at a scripted collector. */
export interface Arrivals {
  log: string[];
  queries: string[];
  rows: number;
}

/** A scripted collector of this test alone (see scripted-collector.mjs). */
export class TestCollector {
  readonly address = `/scripted/${crypto.randomUUID()}`;

  async plan(...steps: string[]): Promise<this> {
    await fetch(`${this.address}/plan`, { method: 'PUT', body: JSON.stringify(steps) });
    return this;
  }

  async serveScores(body: unknown, status = 200): Promise<this> {
    const answer = JSON.stringify({ status, body });
    await fetch(`${this.address}/scores`, { method: 'PUT', body: answer });
    return this;
  }

  async arrivals(): Promise<Arrivals> {
    return (await fetch(`${this.address}/log`)).json();
  }
}
