import { useCallback, useEffect, useRef, useState } from 'react';
import type { GivenPrices } from '@/app/store/priceFiles';
import type { ProductRefusal } from '@/app/store/productRefusal';
import type { PlatformId } from '@/core/platforms/platform';
import { findOwnPrices } from '@/core/platforms/registry';
import type { OwnPrices } from '@/core/platforms/room';

/** What is open of the prices of one's own. */
export type PricesDialog =
  | { readonly kind: 'refusal'; readonly refusal: ProductRefusal; readonly platform: PlatformId }
  | {
      readonly kind: 'editor';
      readonly platform: PlatformId;
      readonly base: string;
      readonly input: object | undefined;
    };

export type PricesOpen = ReturnType<typeof usePrices>;

/** Opens prices of one's own, typed or from a file, and hands them over once they are known. */
export function usePrices(take: (prices: OwnPrices) => void) {
  const [dialog, setDialog] = useState<PricesDialog>();
  const [isUnfetched, setIsUnfetched] = useState(false);
  const taken = useRef(take);
  useEffect(() => {
    taken.current = take;
  });
  const given = useCallback(async (platform: PlatformId, give: () => Promise<GivenPrices>) => {
    try {
      const found = await give();
      setIsUnfetched(false);
      if (!found.ok) return setDialog({ kind: 'refusal', refusal: found.refusal, platform });
      setDialog(undefined);
      taken.current(found.prices);
    } catch {
      setIsUnfetched(true);
    }
  }, []);
  return {
    dialog,
    isUnfetched,
    /** Opens the editor for a product: with a list of one's own, or empty. */
    edit: (platform: PlatformId, list: string) => {
      const input = findOwnPrices(list)?.file;
      const base = `prices:${platform}${input ? `:${list}` : ''}`;
      setDialog({ kind: 'editor', platform, base, input });
    },
    correct: (platform: PlatformId, fileName: string, input: object) =>
      setDialog({ kind: 'editor', platform, base: `prices:file:${fileName}`, input }),
    openFile: (platform: PlatformId, file: File) =>
      void given(platform, async () =>
        (await import('@/app/store/priceFiles')).readPriceFile(file),
      ),
    use: (platform: PlatformId, input: unknown, name: string) =>
      void given(platform, async () =>
        (await import('@/app/store/priceFiles')).takePrices(input, name),
      ),
    close: () => setDialog(undefined),
  };
}
