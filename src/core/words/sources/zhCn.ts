import type { CitedNames } from '@/core/platforms/provisioning';
import type { Citation, Place, SourceId } from '@/core/platforms/sources';
import { labels } from '@/core/words/labels/zhCn';
import { n, type Phrases } from '@/core/words/phrases/zhCn';
import type { SourcesWords } from './en';

/** The documents that facts come from, in simplified Chinese. */
export function sources({ product }: Phrases): SourcesWords {
  const sourceName = (id: SourceId) => product.sources[id]?.name ?? id;
  const placeName = (place: Place) => product.places[place] ?? place;
  const where = ({ sourceId, place }: Citation, more?: CitedNames) =>
    `${product.sources[sourceId]?.name ?? more?.sources[sourceId] ?? sourceId}，${product.places[place] ?? more?.places[place] ?? place}`;
  return {
    source: {
      short: ({ sourceId, place, date }) =>
        `${product.sources[sourceId]?.short ?? sourceId} ${date.slice(0, 4)}，${placeName(place)}`,
      placeName,
      sourceName,
      full: (cited, title, edition, more) =>
        `来源：${where(cited, more)}，${cited.date}（${title}，${edition}）`,
      also: (cited, facts, more) => `${where(cited, more)}，${cited.date}：${facts.join('；')}`,
      ours: '以上来源中没有的建议为本工具所加。',
      titled: (sourceId, title) => `${sourceName(sourceId)}：${title}`,
      open: (position, subject, label) => `第 ${n(position)} 步“${subject}”的来源：${label}`,
      document: '文档',
      edition: '版本',
      place: '位置',
      date: '文档日期',
      publisher: labels.publisher,
    },
  };
}
