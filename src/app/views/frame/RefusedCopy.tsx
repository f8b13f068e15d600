import { useWords } from '@/app/store/storeContext';
import { SelectedText } from '@/app/ui/SelectedText';

type Props = { readonly link: string; readonly onClose: () => void };

/** Shows the link as selected text when the browser refuses to copy it. */
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
