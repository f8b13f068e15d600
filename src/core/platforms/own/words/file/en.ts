import type { ProductFile } from '@/core/platforms/own/productFile';
import type { BillingWords, Noun, ProductWords } from '@/core/words/product';
import { byId, toldIn, toldOrNone } from './told';

type Role = NonNullable<ProductFile['roles']>['worker'];

/** What is said of a product that a file describes, in English. */
export function describedEn(file: ProductFile): ProductWords {
  const { name, unit, shortName = name, roles = {}, coordinatorCounts, priceLists } = file;
  const worker = nounOf(roles.worker, 'worker', 'workers');
  const coordinator = nounOf(roles.coordinator, 'coordinator', 'coordinators');
  const several = coordinatorCounts.find((count) => count > 1);
  const shapes = [...file.coordinators, ...file.workers].flatMap(({ shape, name: said }) =>
    said === undefined ? [] : [[shape, toldIn(said, 'en')] as const],
  );
  const shapeNames = new Map(shapes);
  return {
    name: toldIn(name, 'en'),
    shortName: toldIn(shortName, 'en'),
    ...(unit.name === undefined ? {} : { cuName: toldIn(unit.name, 'en') }),
    worker,
    coordinator,
    node: { one: 'machine', many: 'machines', a: 'a machine', measure: '' },
    shape: (id) => shapeNames.get(id) ?? id,
    priceLists: byId(priceLists.map(({ id, name: said = id }) => [id, toldIn(said, 'en')])),
    billings: byId(priceLists.flatMap(({ columns }) => columns.map(billingOf)).reverse()),
    currencies: {},
    notAnOffer: 'described in a file',
    coordinatorHint:
      several === undefined ? 'one alone has no fail-over' : `${several} or more give fail-over`,
    oneCoordinator: `One ${coordinator.one} has no fail-over.`,
    reliability: (isDiscounted) =>
      `Sizing figures and prices are those of the file that describes this cluster, dated ${file.date}; prices ${isDiscounted ? 'include no discount but the plan’s own' : 'are without discounts'}.`,
    sales: {},
    notices: {},
    growthRefused: {},
    sources: {
      file: {
        name: 'File that describes this cluster',
        short: 'Product file',
        title: toldIn(name, 'en'),
      },
      ...Object.fromEntries(
        (file.sources ?? []).map(({ id, title }) => [
          `file:${id}`,
          { name: 'Source named in the product file', short: shortTitle(title) },
        ]),
      ),
    },
    places: { file: 'own figures' },
  };
}

function nounOf(role: Role, one: string, many: string): Noun {
  const said = role ? toldIn(role.one, 'en') : one;
  const several = role ? (toldOrNone(role.many, 'en') ?? said) : many;
  return {
    one: said,
    many: several,
    a: `${/^[aeiou]/i.test(said) ? 'an' : 'a'} ${said}`,
    measure: '',
  };
}

const usual: Readonly<Record<string, BillingWords>> = {
  month: { name: 'monthly', choice: 'monthly billing' },
  hour: { name: 'by the hour', choice: 'billing by the hour' },
};

type Column = ProductFile['priceLists'][number]['columns'][number];

function billingOf({ billing, name, per }: Column): readonly [string, BillingWords] {
  const said = toldOrNone(name, 'en');
  const words = usual[per] ?? { name: billing, choice: billing };
  return [billing, said === undefined ? words : { name: said, choice: `billing: ${said}` }];
}

function shortTitle(title: string): string {
  const characters = [...title];
  return characters.length <= 24 ? title : `${characters.slice(0, 23).join('')}…`;
}
