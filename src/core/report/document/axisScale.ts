/** An axis from `from` to `to`, with round figures to be written along it. */
export type AxisScale = {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
};

/**
 * An axis that holds every value, from zero; where all of them lie in the upper two fifths, from just below the
 * least, since differences would not be seen. Ticks are 1, 2 or 5 times a power of ten apart, at most six steps.
 */
export function axisScale(values: readonly number[]): AxisScale {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const start = least > most * 0.6 && least < most ? least - (most - least) / 4 : 0;
  const step = niceStep((most - start) / 5);
  const first = Math.floor(start / step);
  const last = Math.max(first + 1, Math.ceil(most / step));
  return {
    from: first * step,
    to: last * step,
    ticks: Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step),
  };
}

/** At least one: what is counted here are whole CU. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(least, 1)));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= least) ?? 10;
  return factor * power;
}
