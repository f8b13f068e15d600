import { use } from 'react';
import { usedProductWords } from '@/app/store/loadPageWords';
import type { WaitingLink } from '@/app/store/planStore';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { Notice } from '@/app/ui/Notice';
import { WaitingFile } from './WaitingFile';

/** A link's plan waits for its product: the file that describes it is opened here. */
export function MissingProduct({ missing }: { readonly missing: WaitingLink }) {
  const words = useWords();
  const said = use(usedProductWords(words.language));
  const dismiss = usePlanStore((state) => state.dismissNotice);
  return (
    <Notice
      heading={said.missing.heading}
      action={
        <Button look="link" onClick={dismiss}>
          {words.link.dismiss}
        </Button>
      }
    >
      <p>{said.missing.text(missing.id)}</p>
      <WaitingFile missing={missing} />
    </Notice>
  );
}
