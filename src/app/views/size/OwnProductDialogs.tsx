import { use } from 'react';
import { FileRefusalDialog } from '@/app/fileEditor/FileRefusalDialog';
import { usedProductWords } from '@/app/store/loadPageWords';
import { useWords } from '@/app/store/storeContext';
import type { PlatformId } from '@/core/platforms/platform';
import { DescribedList } from './DescribedList';
import { ProductEditor } from './ProductEditor';
import type { OwnProduct, OwnProductDialog } from './useOwnProduct';

type Props = {
  readonly dialog: OwnProductDialog;
  /** The plan's product. */
  readonly platform: PlatformId;
  readonly own: OwnProduct;
};

/** The dialogs about files that describe a product; fetched with their words when the first is opened. */
export function OwnProductDialogs({ dialog, platform, own }: Props) {
  const { language } = useWords();
  const said = use(usedProductWords(language));
  switch (dialog.kind) {
    case 'refusal':
      return (
        <FileRefusalDialog
          refusal={dialog.refusal}
          said={said}
          heading={said.refusal.heading(dialog.refusal.fileName)}
          onCorrect={own.correct}
          onClose={own.close}
        />
      );
    case 'list':
      return <DescribedList platform={platform} said={said} onClose={own.close} />;
    case 'editor':
      return (
        <ProductEditor
          base={dialog.base}
          input={dialog.input}
          said={said}
          onUse={own.use}
          onClose={own.close}
        />
      );
  }
}
