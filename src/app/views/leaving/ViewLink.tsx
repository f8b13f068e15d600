import type { ReactNode } from 'react';
import { usePlanStore } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import type { ViewId } from '@/core/link/linkState';

type Props = { readonly view: ViewId; readonly children: ReactNode };

/** Leads to another page with the same plan. */
export function ViewLink({ view, children }: Props) {
  const setView = usePlanStore((state) => state.setView);
  return (
    <Button
      look="link"
      onClick={() => {
        setView(view);
        window.scrollTo(0, 0);
      }}
    >
      {children}
    </Button>
  );
}
