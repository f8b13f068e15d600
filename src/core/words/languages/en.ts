import { answer } from '@/core/words/answer/en';
import { compare } from '@/core/words/compare/en';
import { derivation } from '@/core/words/derivation/en';
import { document } from '@/core/words/document/en';
import { embed } from '@/core/words/embed/en';
import { examples } from '@/core/words/examples/en';
import { figures } from '@/core/words/figures/en';
import { frame } from '@/core/words/frame/en';
import { growth } from '@/core/words/growth/en';
import type { Language } from '@/core/words/language';
import { notes } from '@/core/words/notes/en';
import { options } from '@/core/words/options/en';
import { phrasesFor } from '@/core/words/phrases/en';
import { plan } from '@/core/words/plan/en';
import { problems } from '@/core/words/problems/en';
import type { Product, ProductNames } from '@/core/words/product';
import { products } from '@/core/words/products/en';
import { rates } from '@/core/words/rates/en';
import { sale } from '@/core/words/sale/en';
import { settings } from '@/core/words/settings/en';
import { share } from '@/core/words/share/en';
import { shelf } from '@/core/words/shelf/en';
import { slides } from '@/core/words/slides/en';
import { sources } from '@/core/words/sources/en';
import { updates } from '@/core/words/updates/en';
import { workbook } from '@/core/words/workbook/en';
import { workloads } from '@/core/words/workloads/en';

/** Everything that is said in English of plans for one product. */
export function english(product: Product, names: ProductNames) {
  const phrases = phrasesFor(product);
  return {
    language: 'en' as Language,
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
