import { useMemo } from 'react';
import { useWords, useWordsFor } from '@/app/store/storeContext';
import { useToday } from '@/app/store/useToday';
import { itemsAt, valueAt } from '@/core/platforms/own/productPath';
import type { ProductProblem } from '@/core/platforms/own/productProblem';
import { toldIn } from '@/core/platforms/own/words/file/told';
import { chargesOf } from '@/core/platforms/ownPrices/chargesOf';
import { parsePrices } from '@/core/platforms/ownPrices/parsePrices';
import { pricesOf, writePrices } from '@/core/platforms/ownPrices/pricesOf';
import type { Platform, PlatformId, Shape } from '@/core/platforms/platform';
import { billingTermsOf, defaultPriceList, findPlatform } from '@/core/platforms/registry';
import { noCurrency } from '@/core/quantity/money';
import type { Language } from '@/core/words/language';
import type { ProductFileWords } from '@/core/words/productFile/en';
import { FileEditor, type FileKind } from './FileEditor';
import { PriceEditorFields } from './PriceEditorFields';

type Props = {
  /** The product whose prices are typed. */
  readonly platform: PlatformId;
  /** What the typing begins with: see `unfinishedProduct.ts`. */
  readonly base: string;
  /** What a file says, right or wrong; undefined for new prices. */
  readonly input: object | undefined;
  readonly said: ProductFileWords;
  readonly onUse: (input: unknown, name: string) => void;
  readonly onClose: () => void;
};

/** Prices of one's own for a product: each of its shapes, for each way of billing, with currency and day. */
export function PriceEditor({ platform, said, ...rest }: Props) {
  const { language } = useWords();
  const { settings } = useWordsFor(platform);
  const today = useToday();
  const kind = useMemo(() => priceKind(platform, today, language), [platform, today, language]);
  const name = settings.platform.choices?.[platform] ?? platform;
  const told = { ...said.prices, heading: said.prices.heading(name) };
  return (
    <FileEditor kind={kind} told={told} said={said} {...rest}>
      <PriceEditorFields platform={platform} />
    </FileEditor>
  );
}

function priceKind(platform: PlatformId, today: string, language: Language): FileKind {
  const rules = findPlatform(platform);
  const { currency } = defaultPriceList(rules);
  return {
    read: (input) => {
      const reading = parsePrices(input);
      if (!reading.ok) return reading;
      const { file } = reading;
      const name = file.name === undefined ? pricesOf(file).nameIn(language) : undefined;
      return {
        ok: true,
        file,
        name: name ?? toldIn(file.name ?? '', language),
        text: writePrices(file),
      };
    },
    fieldsIn: (input) => fieldsIn(rules, input),
    spareIn,
    empty: {
      version: 1,
      platform,
      ...(currency === noCurrency ? {} : { currency }),
      date: today,
      columns: billingTermsOf(rules).map(({ billing, per }) => ({ billing, per, workers: {} })),
    },
  };
}

/** The fields of each way of billing that the product has; of several columns for one, those of the first. */
function fieldsIn(rules: Platform, input: unknown): readonly string[] {
  const billings = itemsAt(input, ['columns']).map((column) => valueAt(column, ['billing']));
  const columns = billingTermsOf(rules).flatMap(({ billing }) => {
    const place = billings.indexOf(billing);
    const at = (part: string, names: readonly string[]) =>
      names.map((name) => `columns.${place}.${part}.${name}`);
    const shapesOf = (machines: readonly Shape[]) => machines.map(({ shape }) => shape);
    const charges = chargesOf(rules, billing).map(({ code }) => code);
    return [
      ...at('workers', shapesOf(rules.workers)),
      ...at('coordinators', shapesOf(rules.coordinators)),
      ...at('charges', charges),
    ];
  });
  return ['name', 'currency', 'date', ...columns];
}

/** What no field shows: a field that is not known, a price of something else, a column of another billing. */
function spareIn({ path, code }: ProductProblem): string | undefined {
  const [column] = /^columns\.\d+(?=\.(?:billing|per)$)/.exec(path) ?? [];
  return code === 'unknown-field' || code === 'no-such-shape' ? path : column;
}
