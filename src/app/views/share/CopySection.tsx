import { formatText } from '@/app/documents/exportDocument';
import { useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import type { Copied } from '@/app/ui/copyText';
import { Row } from '@/app/ui/Row';
import { Section } from '@/app/ui/Section';
import type { Share } from './useShareDocument';

type Props = {
  readonly share: Share;
  readonly copy: (what: string, texts: Copied) => void;
};

/** A file begins with a byte order mark; on the clipboard it would end up in the first cell. */
function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

/** Copies the document in the form that another program takes. */
export function CopySection({ share: { document, words }, copy }: Props) {
  const { copy: said } = useWords('share').share;
  const text = (format: 'md' | 'txt' | 'tsv' | 'html') => formatText(format, document, words);
  const rows = [
    {
      name: said.rich,
      hint: said.richHint,
      texts: () => ({ plain: text('md'), rich: text('html') }),
    },
    { name: said.md, hint: said.mdHint, texts: () => ({ plain: text('md') }) },
    { name: said.txt, hint: said.txtHint, texts: () => ({ plain: text('txt') }) },
    { name: said.tsv, hint: said.tsvHint, texts: () => ({ plain: withoutMark(text('tsv')) }) },
  ];
  return (
    <Section heading={said.heading}>
      {rows.map(({ name, hint, texts }) => (
        <Row key={name} label={name} hint={hint}>
          <Button aria-label={said.nameOf(name)} onClick={() => copy(name, texts())}>
            {said.button}
          </Button>
        </Row>
      ))}
    </Section>
  );
}
