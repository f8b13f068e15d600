import { useCallback, useEffect, useRef, useState } from 'react';
import type { GivenProduct } from '@/app/store/productFiles';
import type { ProductRefusal } from '@/app/store/productRefusal';
import type { PlatformId } from '@/core/platforms/platform';
import { findDescribed } from '@/core/platforms/registry';

/** What is open beside the choice of the product. */
export type OwnProductDialog =
  | { readonly kind: 'refusal'; readonly refusal: ProductRefusal }
  /** `input` is what stands in the file, right or wrong; undefined for a new one. `base` names it. */
  | { readonly kind: 'editor'; readonly base: string; readonly input: object | undefined }
  | { readonly kind: 'list' };

export type OwnProduct = ReturnType<typeof useOwnProduct>;

/** Opens files that describe a product, and chooses the product once it is known. */
export function useOwnProduct(choose: (id: PlatformId) => void) {
  const [dialog, setDialog] = useState<OwnProductDialog>();
  const [isUnfetched, setIsUnfetched] = useState(false);
  const chosen = useRef(choose);
  useEffect(() => {
    chosen.current = choose;
  });
  const take = useCallback(async (give: () => Promise<GivenProduct>) => {
    try {
      const given = await give();
      setIsUnfetched(false);
      if (!given.ok) return setDialog({ kind: 'refusal', refusal: given.refusal });
      setDialog(undefined);
      chosen.current(given.room.rules.id);
    } catch {
      setIsUnfetched(true);
    }
  }, []);
  const openFile = useCallback(
    (file: File) =>
      void take(async () => (await import('@/app/store/productFiles')).readProductFile(file)),
    [take],
  );
  return {
    dialog,
    isUnfetched,
    openFile,
    openExample: (id: string) =>
      void take(async () => (await import('@/app/store/productFiles')).takeExample(id)),
    /** Opens the editor with a described product, or with an empty file. */
    edit: (id: PlatformId) => {
      const input = findDescribed(id)?.file;
      setDialog({ kind: 'editor', base: input ? id : '', input });
    },
    correct: (fileName: string, input: object) =>
      setDialog({ kind: 'editor', base: `file:${fileName}`, input }),
    use: (input: unknown, name: string) =>
      void take(async () => (await import('@/app/store/productFiles')).takeProduct(input, name)),
    choose: (id: PlatformId) => chosen.current(id),
    showList: () => setDialog({ kind: 'list' }),
    close: () => setDialog(undefined),
  };
}
