import { useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { focusNeighbour } from './focusNeighbour';

type Props = { readonly label: string; readonly onRemove: () => void };

/** Removes a row of the saved plans and moves the focus to the row beside it. */
export function RemoveRowButton({ label, onRemove }: Props) {
  const { shelf } = useWords('shelf').shelf;
  return (
    <Button
      look="link"
      aria-label={label}
      onClick={(event) => {
        focusNeighbour(event.currentTarget);
        onRemove();
      }}
    >
      {shelf.remove}
    </Button>
  );
}
