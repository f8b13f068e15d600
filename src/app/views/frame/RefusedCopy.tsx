import { useWords } from '@/app/store/storeContext';
import { SelectedText } from '@/app/ui/SelectedText';

type Props = { readonly link: string; readonly onClose: () => void };

/** The link as selected text, where the browser refuses to copy. */
export function RefusedCopy({ link, onClose }: Props) {
  const words = useWords();
  const { copying } = useWords();
  return (
    <SelectedText
      heading={copying.label}
      hint={copying.refused}
      text={link}
      closeLabel={words.header.close}
      onClose={onClose}
    />
  );
}
