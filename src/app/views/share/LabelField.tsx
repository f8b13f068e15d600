import { useState } from 'react';
import { useWords } from '@/app/store/storeContext';
import { TextField } from '@/app/ui/TextField';
import { maximumLabelCharacters } from '@/core/link/labelParameters';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string | undefined;
  readonly onChange: (text: string) => void;
};

/** One label. A text that is too long stays in the field; the document keeps the one before it. */
export function LabelField({ label, value, placeholder, onChange }: Props) {
  const words = useWords();
  const { labels: said } = useWords('share').share;
  const [tooLong, setTooLong] = useState<string>();
  return (
    <TextField
      label={label}
      showsLabel
      placeholder={placeholder}
      value={tooLong ?? value}
      problem={
        tooLong === undefined ? undefined : said.tooLong(words.number(maximumLabelCharacters))
      }
      onChange={({ target }) => {
        const isLong = target.value.length > maximumLabelCharacters;
        setTooLong(isLong ? target.value : undefined);
        if (!isLong) onChange(target.value);
      }}
    />
  );
}
