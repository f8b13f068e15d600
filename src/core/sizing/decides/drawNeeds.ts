import { nearestNumber } from '@/core/quantity/rounding';
import type { NeedModel } from './needModel';
import { randomShares } from './randomShares';
import { figureAt, isOpen, type Triangle } from './triangle';

/** How often the unknown figures are drawn. */
export const drawCount = 100_000;
/** The seed of every drawing, so that the same plan gives the same figures. */
export const drawSeed = 1;

/** Needs that were drawn, by how often each came; in rising order. */
export type DrawnNeeds = readonly (readonly [cu: number, times: number])[];

/** A drawing that goes on bit by bit, so that whoever asks for it may show how far it is. */
export type Drawing = {
  /** Draws so many times more. */
  readonly draw: (times: number) => void;
  readonly needs: () => DrawnNeeds;
};

/**
 * Draws every unknown load and rate, each by itself, and takes the need that follows. The same model and seed give the
 * same needs, however the drawing is parted. In doubles: a need may be off by one CU where a draw lies within about
 * 1e-13 of a whole CU, which is far rarer than what drawing leaves open.
 */
export function startDrawing(model: NeedModel, seed = drawSeed): Drawing {
  const share = randomShares(seed);
  const reserve = nearestNumber(model.reserve);
  const certain = Number(model.certainCu);
  const projects = model.projects.map(({ times, fixed, work }) => ({
    times,
    fixed: nearestNumber(fixed),
    work: work.map(({ unit, load, rate }) => ({ unit: nearestNumber(unit), load, rate })),
  }));
  const figure = (triangle: Triangle) =>
    isOpen(triangle) ? figureAt(triangle, share()) : triangle.low;
  const needs = new Map<number, number>();
  return {
    draw: (times) => {
      for (let i = 0; i < times; i++) {
        let need = certain;
        for (const project of projects) {
          let cu = project.fixed;
          for (const { unit, load, rate } of project.work) {
            cu += (unit * figure(load)) / figure(rate);
          }
          need += project.times * Math.ceil(cu * reserve);
        }
        needs.set(need, (needs.get(need) ?? 0) + 1);
      }
    },
    needs: () => [...needs].sort(([a], [b]) => a - b),
  };
}

/** All draws at once. */
export function drawNeeds(model: NeedModel, times = drawCount, seed = drawSeed): DrawnNeeds {
  const drawing = startDrawing(model, seed);
  drawing.draw(times);
  return drawing.needs();
}
