import { use } from 'react';
import { usedProductWords } from '@/app/store/loadPageWords';
import { useWords } from '@/app/store/storeContext';
import { FileRefusalDialog } from './FileRefusalDialog';
import { PriceEditor } from './PriceEditor';
import type { PricesDialog, PricesOpen } from './usePrices';

type Props = { readonly dialog: PricesDialog; readonly prices: PricesOpen };

/** The dialogs about prices of one's own; fetched with their words when the first is opened. */
export function PricesDialogs({ dialog, prices }: Props) {
  const { language } = useWords();
  const said = use(usedProductWords(language));
  const { platform } = dialog;
  return dialog.kind === 'refusal' ? (
    <FileRefusalDialog
      refusal={dialog.refusal}
      said={said}
      heading={said.prices.refused(dialog.refusal.fileName)}
      onCorrect={(name, input) => prices.correct(platform, name, input)}
      onClose={prices.close}
    />
  ) : (
    <PriceEditor
      platform={platform}
      base={dialog.base}
      input={dialog.input}
      said={said}
      onUse={(input, name) => prices.use(platform, input, name)}
      onClose={prices.close}
    />
  );
}
