import type { DescribedRoom } from '@/core/platforms/room';
import type { Citation, Source, SourceId } from '@/core/platforms/sources';
import { platformOf } from './platformOf';
import type { ProductFile } from './productFile';
import { describedEn } from './words/file/en';
import { toldIn } from './words/file/told';
import { describedZhCn } from './words/file/zhCn';
import { productIdOf } from './writeProduct';

/** A described product as the registry takes it: its rules, its words and the file itself. */
export function describedRoom(file: ProductFile): DescribedRoom {
  const dates = new Map(file.sources?.map(({ id, date }) => [id, date]));
  const cite = (source: string | undefined): Citation => {
    const date = source === undefined ? undefined : dates.get(source);
    return source === undefined || date === undefined
      ? { sourceId: 'file', place: 'file', date: file.date }
      : { sourceId: `file:${source}`, place: 'file', date };
  };
  const words = { en: describedEn(file), 'zh-CN': describedZhCn(file) };
  return {
    rules: { ...platformOf(file, productIdOf(file), cite), sources: sourcesOf(file) },
    names: words,
    words: { en: async () => words.en, 'zh-CN': async () => words['zh-CN'] },
    wordsIn: (language) => words[language],
    provisioning: undefined,
    file,
  };
}

function sourcesOf(file: ProductFile): Readonly<Partial<Record<SourceId, Source>>> {
  const own: Source = {
    title: toldIn(file.name, 'en'),
    edition: file.date,
    date: file.date,
    publisher: '',
  };
  const others = (file.sources ?? []).map(({ id, title, date, publisher = '' }) => {
    return [`file:${id}`, { title, edition: date, date, publisher }] as const;
  });
  return { file: own, ...Object.fromEntries(others) };
}
