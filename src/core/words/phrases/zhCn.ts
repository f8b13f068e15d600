import type { Price } from '@/core/quantity/money';
import { formatsFor } from '@/core/words/formats';

/** Figures and short phrases that the sentences of this language share. */
export const f = formatsFor('zh-CN', { CNY: '元', USD: '美元' });
export const n = f.number;

const date = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'medium' });
/** The day of a moment, where the reader is. */
export const day = (ms: number) => date.format(ms);

export const shape = (id: string) => `${f.shape(id).cores} 核 ${f.shape(id).memoryGb} GB`;
export const slaves = (count: number) => `${n(count)} 台 Slave`;
export const masters = (count: number) => `${n(count)} 台 Master`;
export const price = (value: Price) => `${f.money(value)}/${value.per === 'month' ? '月' : '小时'}`;

export const slavesOf = (count: number, id: string) => `${n(count)} 台 ${shape(id)} Slave`;
export const mastersOf = (count: number, id: string) => `${n(count)} 台 ${shape(id)} Master`;
export const cluster = (slaveCount: number, slave: string, masterCount: number, master: string) =>
  `${slavesOf(slaveCount, slave)}，${mastersOf(masterCount, master)}`;
