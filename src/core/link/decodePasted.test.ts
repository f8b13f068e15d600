import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '@/core/plan/parsePlan';
import { cases } from '@/core/testing/cases';
import { decodeLink } from './decodeLink';
import { decodePasted } from './decodePasted';
import { encodeLink } from './encodeLink';
import { linkStateArbitrary } from './testing/linkStateArbitrary';

const reading = parsePlan({
  title: 'Orders',
  workloads: [
    { name: 'orders', qps: 120_000, complexity: 'complex', recordsPerSecondPerCu: 3_000 },
    { qps: 5_000, complexity: 'simple' },
  ],
});
if (!reading.ok) throw new Error('the plan of this test is none');
const { plan } = reading;
const link = await encodeLink({ view: 'size', plan });
const address = `https://host.example/tool/${link}`;

describe('a link in a pasted text', () => {
  it.each([
    ['alone', address],
    ['in quotes', `"${address}"`],
    ['in angle brackets', `<${address}>`],
    ['in brackets', `(${address})`],
    ['at the end of a sentence', `The plan is at ${address}.`],
    ['in the middle of one', `see ${address} . Regards, Bob`],
    ['in a Chinese sentence', `请看：${address}。谢谢`],
    ['after another sign of a number', `Ticket #42: ${address}`],
    ['in Markdown', `[plan](${address})`],
    ['in HTML', `<a href="${address.replaceAll('&', '&amp;')}">the plan</a>`],
    [
      'broken into lines, in a mail',
      `Hi,\r\n${address.slice(0, 50)}\r\n${address.slice(50)}\r\n\r\nBob`,
    ],
    ['broken by quoted lines', `> ${address.slice(0, 50)}\n> ${address.slice(50)}\n> Bob`],
    ['twice', `${address}\n${address}`],
  ])('is found %s', async (_, text) => {
    expect(await decodePasted(text)).toEqual({ state: { view: 'size', plan }, problems: [] });
  });

  it('written by hand keeps what a link of the page would escape', async () => {
    const { state, problems } = await decodePasted(
      '#/size?title=A, B (2)&qps=5000&complexity=simple',
    );
    expect(problems).toEqual([]);
    expect(state.plan?.title).toBe('A, B (2)');
  });

  it('that breaks inside a figure gives the whole figure', async () => {
    const { state } = await decodePasted('#/size?complexity=simple&qps=50\n00');
    expect(state.plan?.workloads).toMatchObject([{ qps: 5_000 }]);
  });

  it('that is damaged is read as far as can be, and says so', async () => {
    const { state, problems } = await decodePasted(`see ${address.replace('3000', '3001')}, Bob`);
    expect(problems.map(({ code }) => code)).toEqual(['changed']);
    expect(state.plan?.workloads).toHaveLength(2);
  });

  it.each(['', 'hello world', 'https://host.example/', '#'])('is none in “%s”', async (text) =>
    expect(await decodePasted(text)).toEqual(await decodeLink(text)),
  );

  it('is read as it is anywhere else, whatever stands around it', async () => {
    const around = fc.constantFrom('', ' ', '\n', '"', '<', '>', '. ', '，', ' and more ');
    await fc.assert(
      fc.asyncProperty(linkStateArbitrary, around, around, async (state, before, after) => {
        fc.pre(state.plan !== undefined);
        const made = await encodeLink(state);
        expect(await decodePasted(`${before}${made}${after}`)).toEqual(await decodeLink(made));
      }),
      { numRuns: cases(300) },
    );
  });
});
