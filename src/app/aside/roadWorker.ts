import { describedRoom } from '@/core/platforms/own/describedRoom';
import { pricesOf } from '@/core/platforms/ownPrices/pricesOf';
import { addDescribed, addOwnPrices } from '@/core/platforms/registry';
import { roadFiguresBitByBit } from '@/core/report/road/roadFigures';
import type { RoadOrder, WorkshopReply, WorkshopRequest } from './roadWorkshop';

/** Between two messages that only say how far it is, in milliseconds: each costs the page a part of a frame. */
const silenceMs = 100;

/** What is being calculated, for which request, and when the page last heard of it. */
let job: { turn: number; work: ReturnType<typeof start>; toldAt: number } | undefined;

// A message to itself after each part lets the page's next request in; a timer would wait some milliseconds.
const pause = new MessageChannel();
let isPausing = false;
pause.port1.onmessage = () => {
  isPausing = false;
  goOn();
};

/** A worker: takes a plan over time, says what its headline says and how far the rest is, and in the end all its figures. */
addEventListener('message', ({ data: { turn, order } }: MessageEvent<WorkshopRequest>) => {
  job = order && { turn, work: start(order), toldAt: performance.now() };
  if (!isPausing) goOn();
});

function start({ plan, today, choice, products, prices }: RoadOrder) {
  for (const file of products) addDescribed(describedRoom(file));
  for (const file of prices) addOwnPrices(pricesOf(file));
  return roadFiguresBitByBit(plan, today, choice);
}

function goOn() {
  if (!job) return;
  const { turn, work, toldAt } = job;
  const reply = (message: WorkshopReply) => postMessage(message);
  const next = work.next();
  if (next.done) {
    job = undefined;
    reply({ turn, outcome: next.value });
    return;
  }
  const now = performance.now();
  if ('brief' in next.value || now - toldAt >= silenceMs) {
    job.toldAt = now;
    reply({ turn, part: next.value });
  }
  isPausing = true;
  pause.port2.postMessage(undefined);
}
