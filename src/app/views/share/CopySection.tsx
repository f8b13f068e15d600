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

/** A file says how it is encoded by a mark in front; on the clipboard that would stand in the first cell. */
function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

/** The document on the clipboard, in the form that the other program takes. */
export function CopySection({ share: { document, words }, copy }: Props) {
  const { copy: said } = useWords().share;
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
