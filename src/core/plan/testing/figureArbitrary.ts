import * as fc from 'fast-check';

/** The range a figure may take. `above` is itself not allowed; `whole` asks for integers. */
export type FigureRange = {
  readonly min?: number;
  readonly above?: number;
  readonly max: number;
  readonly whole: boolean;
};

/** Figures where rounding, ceilings and ties happen: usable CU of the shapes and Master ceilings. */
const tellingFigures = [1, 2, 3, 6, 12, 13, 21, 28, 52, 60, 80, 160, 800] as const;

/** Figures within a range: mostly such as people write (round, few decimals), then bounds, then any double. */
export function figureArbitrary(range: FigureRange): fc.Arbitrary<number> {
  const lowest = range.min ?? range.above ?? 0;
  const fits = (value: number) =>
    value >= lowest && value !== range.above && value <= range.max && Number.isFinite(value);
  if (range.whole) {
    const values = { min: Math.ceil(lowest), max: Math.floor(range.max) };
    return fc.oneof(
      { weight: 2, arbitrary: fc.constant(fits(0) ? 0 : values.min) },
      { weight: 3, arbitrary: fc.integer(values) },
    );
  }
  const power = fc.integer({ min: 0, max: Math.floor(Math.log10(range.max)) });
  const powers = fc.tuple(power, power).map(([a, b]) => Math.min(a, b));
  const scaled = (figures: fc.Arbitrary<number>) =>
    fc.tuple(figures, powers).map(([figure, power]) => Number(`${figure}e${power}`));
  const round = scaled(fc.integer({ min: 1, max: 9 }));
  const telling = scaled(fc.constantFrom(...tellingFigures));
  const decimal = fc
    .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 3 }))
    .map(([digits, places]) => Number(`${digits}e-${places}`));
  const whole = fc.integer({ min: Math.ceil(lowest), max: Math.floor(range.max) });
  const any = fc.double({ min: lowest, max: range.max, noNaN: true }).filter(fits);
  const edges = [lowest, -lowest, lowest + 1, lowest + 0.1, range.max, range.max - 1].filter(fits);
  const within = (figures: fc.Arbitrary<number>) =>
    figures.map((value) => clamp(value, fits, edges));
  return fc.oneof(
    { weight: 8, arbitrary: within(round) },
    { weight: 6, arbitrary: within(telling) },
    { weight: 5, arbitrary: within(decimal) },
    { weight: 2, arbitrary: fc.constantFrom(...edges) },
    { weight: 1, arbitrary: within(whole) },
    { weight: 1, arbitrary: any },
  );
}

/** A figure out of range becomes the nearest edge within it. */
function clamp(value: number, fits: (value: number) => boolean, edges: readonly number[]): number {
  if (fits(value)) return value;
  return edges.reduce((a, b) => (Math.abs(b - value) < Math.abs(a - value) ? b : a));
}
