import type { Price } from '@/core/quantity/money';
import { formatsFor } from './formats';

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
