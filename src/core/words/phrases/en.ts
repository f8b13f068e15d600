import type { Price } from '@/core/quantity/money';
import { formatsFor } from '@/core/words/formats';

/** Figures and short phrases that the sentences of this language share. */
export const f = formatsFor('en', { CNY: 'CNY', USD: 'USD' });
export const n = f.number;

const date = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });
/** The day of a moment, where the reader is. */
export const day = (ms: number) => date.format(ms);

export const plural = (count: number, one: string, many: string) =>
  `${n(count)} ${count === 1 ? one : many}`;
export const shape = (id: string) => `${f.shape(id).cores}-core ${f.shape(id).memoryGb} GB`;
export const slaves = (count: number) => plural(count, 'Slave', 'Slaves');
export const masters = (count: number) => plural(count, 'Master', 'Masters');
const per = (price: Price) => (price.per === 'month' ? 'a month' : 'an hour');
export const price = (value: Price) => `${f.money(value)} ${per(value)}`;

export const slavesOf = (count: number, id: string) =>
  `${n(count)} × ${shape(id)} ${count === 1 ? 'Slave' : 'Slaves'}`;
export const mastersOf = (count: number, id: string) =>
  `${n(count)} × ${shape(id)} ${count === 1 ? 'Master' : 'Masters'}`;
export const cluster = (slaveCount: number, slave: string, masterCount: number, master: string) =>
  `${slavesOf(slaveCount, slave)} and ${mastersOf(masterCount, master)}`;
