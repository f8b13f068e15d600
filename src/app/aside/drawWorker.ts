import { drawCount, startDrawing } from '@/core/sizing/decides/drawNeeds';
import type { NeedModel } from '@/core/sizing/decides/needModel';
import { type DrawReport, drawsAtOnce } from './drawAside';

/** A worker: takes a model, says how many draws are done, and in the end which needs came. */
addEventListener('message', ({ data }: MessageEvent<NeedModel>) => {
  const drawing = startDrawing(data);
  const report = (message: DrawReport) => postMessage(message);
  for (let done = drawsAtOnce; done <= drawCount; done += drawsAtOnce) {
    drawing.draw(drawsAtOnce);
    report({ done });
  }
  report({ needs: drawing.needs() });
});
