import { type DrawnNeeds, drawCount, startDrawing } from '@/core/sizing/decides/drawNeeds';
import type { NeedModel } from '@/core/sizing/decides/needModel';

/** What the worker says: how many draws are done, then the needs. */
export type DrawReport = { readonly done: number } | { readonly needs: DrawnNeeds };

/** Draws between two reports. */
export const drawsAtOnce = 5_000;

/**
 * Draws the needs of a model beside the page: in a worker, or bit by bit on the page where there are no workers. Says
 * how far it is as a share from 0 to 1. Gives a function that stops it.
 */
export function drawAside(
  model: NeedModel,
  report: (share: number) => void,
  finish: (needs: DrawnNeeds) => void,
): () => void {
  let stop = () => {};
  const drawHere = () => {
    stop = drawBitByBit(model, report, finish);
  };
  const worker = startWorker();
  if (!worker) {
    drawHere();
    return () => stop();
  }
  stop = () => worker.terminate();
  worker.addEventListener('message', ({ data }: MessageEvent<DrawReport>) => {
    if ('done' in data) report(data.done / drawCount);
    else {
      worker.terminate();
      finish(data.needs);
    }
  });
  worker.addEventListener('error', () => {
    worker.terminate();
    drawHere();
  });
  worker.postMessage(model);
  return () => stop();
}

/** Undefined where there are no workers, and where the page may not start one, as a page that is opened from a file. */
function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./drawWorker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}

function drawBitByBit(
  model: NeedModel,
  report: (share: number) => void,
  finish: (needs: DrawnNeeds) => void,
): () => void {
  const drawing = startDrawing(model);
  let done = 0;
  let timer: ReturnType<typeof setTimeout>;
  const go = () => {
    drawing.draw(drawsAtOnce);
    done += drawsAtOnce;
    if (done >= drawCount) finish(drawing.needs());
    else {
      report(done / drawCount);
      timer = setTimeout(go);
    }
  };
  timer = setTimeout(go);
  return () => clearTimeout(timer);
}
