import { answer } from '@/core/words/answer/zhCn';
import { compareZhCn as compare } from '@/core/words/compare/zhCn';
import { derivation } from '@/core/words/derivation/zhCn';
import { zhCn as document } from '@/core/words/document/zhCn';
import { zhCn as embed } from '@/core/words/embed/zhCn';
import { examples } from '@/core/words/examples/zhCn';
import { figures } from '@/core/words/figures/zhCn';
import { frame } from '@/core/words/frame/zhCn';
import { growth } from '@/core/words/growth/zhCn';
import { notes } from '@/core/words/notes/zhCn';
import { options } from '@/core/words/options/zhCn';
import { plan } from '@/core/words/plan/zhCn';
import { problems } from '@/core/words/problems/zhCn';
import { sale } from '@/core/words/sale/zhCn';
import { shareZhCn as share } from '@/core/words/share/zhCn';
import { shelfZhCn as shelf } from '@/core/words/shelf/zhCn';
import { zhCn as slides } from '@/core/words/slides/zhCn';
import { sources } from '@/core/words/sources/zhCn';
import { updatesZhCn as updates } from '@/core/words/updates/zhCn';
import type { Words } from '@/core/words/words';
import { zhCn as workbook } from '@/core/words/workbook/zhCn';
import { workloads } from '@/core/words/workloads/zhCn';

/** Everything that is said in simplified Chinese. */
export const zhCn: Words = {
  language: 'zh-CN',
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
