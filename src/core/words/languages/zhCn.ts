import { answer } from '@/core/words/answer/zhCn';
import { compare } from '@/core/words/compare/zhCn';
import { derivation } from '@/core/words/derivation/zhCn';
import { document } from '@/core/words/document/zhCn';
import { embed } from '@/core/words/embed/zhCn';
import { examples } from '@/core/words/examples/zhCn';
import { figures } from '@/core/words/figures/zhCn';
import { frame } from '@/core/words/frame/zhCn';
import { growth } from '@/core/words/growth/zhCn';
import { notes } from '@/core/words/notes/zhCn';
import { options } from '@/core/words/options/zhCn';
import { phrasesFor } from '@/core/words/phrases/zhCn';
import { plan } from '@/core/words/plan/zhCn';
import { problems } from '@/core/words/problems/zhCn';
import type { Product, ProductNames } from '@/core/words/product';
import { products } from '@/core/words/products/zhCn';
import { rates } from '@/core/words/rates/zhCn';
import { sale } from '@/core/words/sale/zhCn';
import { settings } from '@/core/words/settings/zhCn';
import { share } from '@/core/words/share/zhCn';
import { shelf } from '@/core/words/shelf/zhCn';
import { slides } from '@/core/words/slides/zhCn';
import { sources } from '@/core/words/sources/zhCn';
import { updates } from '@/core/words/updates/zhCn';
import type { Words } from '@/core/words/words';
import { workbook } from '@/core/words/workbook/zhCn';
import { workloads } from '@/core/words/workloads/zhCn';

/** Everything that is said in simplified Chinese of plans for one product. */
export function chinese(product: Product, names: ProductNames): Words {
  const phrases = phrasesFor(product);
  return {
    language: 'zh-CN',
    ...answer(phrases),
    ...derivation(phrases),
    ...figures(phrases),
    ...growth(phrases),
    ...notes(phrases),
    ...options(phrases),
    ...plan(phrases),
    ...rates(phrases),
    ...sources(phrases),
    ...workloads(phrases),
    ...examples,
    ...frame,
    ...problems,
    ...sale(phrases, names),
    ...settings(phrases, names),
    compare: compare(phrases),
    document: document(phrases),
    offers: products(phrases),
    slides: slides(phrases),
    workbook: workbook(phrases),
    embed,
    share,
    shelf,
    updates,
  };
}
