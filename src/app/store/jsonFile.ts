import { readJson } from '@/core/plan/readJson';
import { fileBudget } from './pageBudget';
import { maximumProductMb, type ProductRefusal } from './productRefusal';

/** The JSON of a file that a person opens, or why there is none. */
export async function readJsonFile(
  file: File,
): Promise<
  | { readonly ok: true; readonly input: unknown }
  | { readonly ok: false; readonly refusal: ProductRefusal }
> {
  const refused = (reason: ProductRefusal['reason']) => ({
    ok: false as const,
    refusal: { fileName: file.name, reason, problems: [], isCut: false, input: undefined },
  });
  if (file.size > maximumProductMb * 1e6) return refused('tooLarge');
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return refused('unreadable');
  // Some editors begin a file with a byte order mark.
  const json = await readJson(text.replace(/^\ufeff/, ''), fileBudget());
  if (!json.ok) return refused(json.code === 'too-many' ? 'tooMuch' : 'notJson');
  return { ok: true, input: json.input };
}
