// Links written and read, against the same plan as JSON.
import { medianOf, printTable, ratio, time } from './measure.mjs';
import { planInput } from './plans.mjs';

export async function benchLinks({ parsePlan }, { encodeLink, decodeLink }) {
  const rows = [];
  const remarks = [];
  for (const workloads of [1, 20, 10_000]) {
    const { plan } = parsePlan(planInput(workloads));
    const state = { view: 'size', plan };
    const link = await encodeLink(state);
    const lost = lostBy(await decodeLink(link), plan);
    if (lost) remarks.push(`${workloads} workloads: the link does not come back (${lost}).`);
    const text = JSON.stringify(plan);
    const write = await medianOf(() => JSON.stringify(plan));
    const read = await medianOf(() => JSON.parse(text));
    const encode = await medianOf(() => encodeLink(state));
    const decode = await medianOf(() => decodeLink(link));
    rows.push([
      workloads.toLocaleString('en'),
      `${link.length.toLocaleString('en')} (${ratio(link.length, text.length)})`,
      time(encode),
      ratio(encode, write),
      time(decode),
      ratio(decode, read),
    ]);
  }
  const columns = [
    'workloads',
    'characters (÷ JSON)',
    'encode',
    '÷ stringify',
    'decode',
    '÷ parse',
  ];
  printTable('A link, by its workloads', columns, rows);
  console.log(remarks.length > 0 ? remarks.join('\n') : 'Every link gives its plan back.');
}

function lostBy({ state, problems }, plan) {
  if (JSON.stringify(state.plan) === JSON.stringify(plan)) return undefined;
  return problems.map(({ code }) => code).join(', ') || 'another plan';
}
