import type { ProductFile } from '@/core/platforms/own/productFile';
import type { BillingWords, Noun, ProductWords } from '@/core/words/product';
import { byId, toldIn, toldOrNone } from './told';

type Role = NonNullable<ProductFile['roles']>['worker'];

/** What is said of a product that a file describes, in simplified Chinese. */
export function describedZhCn(file: ProductFile): ProductWords {
  const { name, unit, shortName = name, roles = {}, coordinatorCounts, priceLists } = file;
  const worker = nounOf(roles.worker, '工作节点');
  const coordinator = nounOf(roles.coordinator, '协调节点');
  const several = coordinatorCounts.find((count) => count > 1);
  const shapes = [...file.coordinators, ...file.workers].flatMap(({ shape, name: said }) =>
    said === undefined ? [] : [[shape, toldIn(said, 'zh-CN')] as const],
  );
  const shapeNames = new Map(shapes);
  return {
    name: toldIn(name, 'zh-CN'),
    shortName: toldIn(shortName, 'zh-CN'),
    ...(unit.name === undefined ? {} : { cuName: toldIn(unit.name, 'zh-CN') }),
    worker,
    coordinator,
    node: { one: '机器', many: '机器', a: '机器', measure: '台' },
    shape: (id) => shapeNames.get(id) ?? id,
    priceLists: byId(priceLists.map(({ id, name: said = id }) => [id, toldIn(said, 'zh-CN')])),
    billings: byId(priceLists.flatMap(({ columns }) => columns.map(billingOf)).reverse()),
    currencies: { CNY: '元' },
    notAnOffer: '由文件描述',
    coordinatorHint:
      several === undefined ? '只有 1 台时无主备切换' : `${several} 台及以上支持主备切换`,
    oneCoordinator: `只有 1 台${spaced(coordinator.one)}时无主备切换。`,
    reliability: (isDiscounted) =>
      `选型参数和价格均来自描述该集群的文件（日期 ${file.date}）；价格${isDiscounted ? '仅含方案中填写的折扣' : '不含折扣'}。`,
    sales: {},
    notices: {},
    growthRefused: {},
    sources: {
      file: {
        name: '描述该集群的文件',
        short: '产品文件',
        title: toldIn(name, 'zh-CN'),
      },
      ...Object.fromEntries(
        (file.sources ?? []).map(({ id, title }) => [
          `file:${id}`,
          { name: '产品文件中注明的来源', short: shortTitle(title) },
        ]),
      ),
    },
    places: { file: '自填数据' },
  };
}

function nounOf(role: Role, usualName: string): Noun {
  const one = role ? toldIn(role.one, 'zh-CN') : usualName;
  const many = role ? (toldOrNone(role.many, 'zh-CN') ?? one) : usualName;
  const isChinese = /\p{Script=Han}/u.test(one);
  // Chinese has no plural, so a word of another language stands in its singular, too.
  return { one, many: isChinese ? many : one, a: one, measure: '台' };
}

/** A word of another language stands between blanks. */
function spaced(word: string): string {
  const [first, last] = [/^\p{Script=Han}/u.test(word), /\p{Script=Han}$/u.test(word)];
  return `${first ? '' : ' '}${word}${last ? '' : ' '}`;
}

const usual: Readonly<Record<string, BillingWords>> = {
  month: { name: '按月', choice: '按月计费' },
  hour: { name: '按小时', choice: '按小时计费' },
};

type Column = ProductFile['priceLists'][number]['columns'][number];

function billingOf({ billing, name, per }: Column): readonly [string, BillingWords] {
  const said = toldOrNone(name, 'zh-CN');
  const words = usual[per] ?? { name: billing, choice: billing };
  return [billing, said === undefined ? words : { name: said, choice: `${said}计费` }];
}

function shortTitle(title: string): string {
  const characters = [...title];
  return characters.length <= 16 ? title : `${characters.slice(0, 15).join('')}…`;
}
