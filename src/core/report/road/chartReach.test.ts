import { describe, expect, it } from 'vitest';
import { chartReach, timesAbove } from './chartReach';

const day = 24 * 60;
const year = 365 * day;
const growth = [
  { from: 0, to: 180 * day, cu: 100 },
  { from: 180 * day, to: year, cu: 200 },
];
const event = { from: 200 * day, to: 201 * day };

describe('how far a chart over time reaches', () => {
  it('is the most of all without events', () => {
    expect(chartReach(growth, [], year)).toBe(200);
  });

  it('counts an event that is little higher than the rest, and leaves out one that would flatten it', () => {
    // Two and a half times 200 is 500.
    expect(chartReach([...growth, { ...event, cu: 500 }], [event], year)).toBe(500);
    expect(chartReach([...growth, { ...event, cu: 501 }], [event], year)).toBe(200);
  });

  it('leaves out what stays for an event until its month ends', () => {
    const stays = { from: event.from, to: event.from + 30 * day, cu: 900 };
    expect(chartReach([...growth, stays], [event], year)).toBe(200);
  });

  it('counts a high load that lasts, and one of no event', () => {
    const long = { from: 200 * day, to: 300 * day, cu: 900 };
    expect(chartReach([...growth, long], [long], year)).toBe(900);
    expect(chartReach([...growth, { ...event, cu: 900 }], [], year)).toBe(900);
  });

  it('counts an event where nothing else is needed', () => {
    expect(chartReach([{ ...event, cu: 900 }], [event], year)).toBe(900);
  });
});

it('joins the times that touch in which a figure is passed', () => {
  const held = [
    { from: 50, to: 60, cu: 11 },
    { from: 10, to: 20, cu: 11 },
    { from: 15, to: 30, cu: 12 },
    { from: 30, to: 40, cu: 10 },
  ];
  expect(timesAbove(held, 10)).toEqual([
    { from: 10, to: 30 },
    { from: 50, to: 60 },
  ]);
});
