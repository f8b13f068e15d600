import { answer } from '@/core/words/answer/en';
import { compareEn as compare } from '@/core/words/compare/en';
import { derivation } from '@/core/words/derivation/en';
import { en as document } from '@/core/words/document/en';
import { en as embed } from '@/core/words/embed/en';
import { examples } from '@/core/words/examples/en';
import { figures } from '@/core/words/figures/en';
import { frame } from '@/core/words/frame/en';
import { growth } from '@/core/words/growth/en';
import type { Language } from '@/core/words/language';
import { notes } from '@/core/words/notes/en';
import { options } from '@/core/words/options/en';
import { plan } from '@/core/words/plan/en';
import { problems } from '@/core/words/problems/en';
import { sale } from '@/core/words/sale/en';
import { shareEn as share } from '@/core/words/share/en';
import { shelfEn as shelf } from '@/core/words/shelf/en';
import { en as slides } from '@/core/words/slides/en';
import { sources } from '@/core/words/sources/en';
import { updatesEn as updates } from '@/core/words/updates/en';
import { en as workbook } from '@/core/words/workbook/en';
import { workloads } from '@/core/words/workloads/en';

/** Everything that is said in English. */
export const en = {
  language: 'en' as Language,
  ...answer,
  ...derivation,
  ...examples,
  ...figures,
  ...frame,
  ...growth,
  ...notes,
  ...options,
  ...plan,
  ...problems,
  ...sale,
  ...sources,
  ...workloads,
  compare,
  share,
  shelf,
  updates,
  document,
  embed,
  slides,
  workbook,
};
