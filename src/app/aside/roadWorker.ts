import { describedRoom } from '@/core/platforms/own/describedRoom';
import { pricesOf } from '@/core/platforms/ownPrices/pricesOf';
import { addDescribed, addOwnPrices } from '@/core/platforms/registry';
import { roadFiguresBitByBit } from '@/core/report/road/roadFigures';
import type { RoadOrder, RoadReport } from './roadWorkshop';

/** A worker: takes a plan over time, says which share is done, and in the end its figures. */
addEventListener('message', ({ data }: MessageEvent<RoadOrder>) => {
  const { plan, today, choice, products, prices } = data;
  for (const file of products) addDescribed(describedRoom(file));
  for (const file of prices) addOwnPrices(pricesOf(file));
  const report = (message: RoadReport) => postMessage(message);
  const work = roadFiguresBitByBit(plan, today, choice);
  for (;;) {
    const next = work.next();
    if (next.done) {
      report({ outcome: next.value });
      return;
    }
    report({ share: next.value });
  }
});
