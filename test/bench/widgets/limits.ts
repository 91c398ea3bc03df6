/** One figure of the table, with the most or the least that it may be. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** The same ratio with what the page costs without a survey in both parts; no limit is on it. */
  whole?: number;
  most?: number;
  least?: number;
}

/** Whether a figure has passed over its limit; what was not measured has. */
export function isOver({ value, most = Infinity, least = -Infinity }: Figure): boolean {
  return !(value <= most && value >= least);
}

/** A line of the table. */
export function lineOf(figure: Figure): string {
  const { name, value, unit, whole, most, least } = figure;
  const upper = most === undefined ? '' : `at most ${most}`;
  const bound = least === undefined ? upper : `at least ${least}`;
  const verdict = isOver(figure) ? '  OVER' : '';
  const ofPage = whole === undefined ? '' : `of the page ${whole.toFixed(2)}`;
  const measured = `${value.toFixed(2).padStart(9)} ${unit.padEnd(3)}${ofPage.padEnd(20)}`;
  return `${name.padEnd(54)}${measured}${bound}${verdict}`;
}
