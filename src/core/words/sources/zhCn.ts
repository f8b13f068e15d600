import type { CitedNames } from '@/core/platforms/provisioning';
import type { Citation, Place, SourceId } from '@/core/platforms/sources';
import { labels } from '@/core/words/labels/zhCn';
import { n, type Phrases } from '@/core/words/phrases/zhCn';
import type { SourcesWords } from './en';

/** The prices that a user has typed for a product. */
const ownPrices = { name: '自有价目表', short: '自有价格' };

/** The documents that facts come from, in simplified Chinese. */
export function sources({ product }: Phrases): SourcesWords {
  const named = (id: SourceId) => (id === 'own-prices' ? ownPrices : product.sources[id]);
  const sourceName = (id: SourceId) => named(id)?.name ?? id;
  const placeName = (place: Place) =>
    place === 'own-prices' ? '自有数据' : (product.places[place] ?? place);
  const where = ({ sourceId, place }: Citation, more?: CitedNames) =>
    `${named(sourceId)?.name ?? more?.sources[sourceId] ?? sourceId}，${place === 'own-prices' ? placeName(place) : (product.places[place] ?? more?.places[place] ?? place)}`;
  return {
    source: {
      short: ({ sourceId, place, date }) =>
        `${named(sourceId)?.short ?? sourceId} ${date.slice(0, 4)}，${placeName(place)}`,
      placeName,
      sourceName,
      full: (cited, title, edition, more) =>
        `来源：${where(cited, more)}，${cited.date}（${title}，${edition}）`,
      also: (cited, facts, more) => `${where(cited, more)}，${cited.date}：${facts.join('；')}`,
      ours: '以上来源中没有的建议为本工具所加。',
      titled: (sourceId, title) =>
        `${sourceName(sourceId)}：${product.sources[sourceId]?.title ?? title}`,
      open: (position, subject, label) => `第 ${n(position)} 步“${subject}”的来源：${label}`,
      document: '文档',
      edition: '版本',
      place: '位置',
      date: '文档日期',
      publisher: labels.publisher,
    },
  };
}
