import { useState } from 'react';
import { Button } from './Button';
import { copyText } from './copyText';
import { SelectedText } from './SelectedText';
import { Toast } from './Toast';

type Props = {
  readonly className?: string | undefined;
  /** A button each, and what it copies. */
  readonly texts: readonly { readonly label: string; readonly make: () => Promise<string> }[];
  readonly words: {
    readonly copied: string;
    /** Where the browser refuses, over the text that it shows instead. */
    readonly heading: string;
    readonly refused: string;
    readonly close: string;
  };
};

/** Buttons that copy texts; when the browser refuses, the text is shown selected. */
export function CopyButtons({ className, texts, words }: Props) {
  const [isCopied, setIsCopied] = useState(false);
  const [refused, setRefused] = useState<string>();
  const copy = async (made: Promise<string>) => {
    setIsCopied(false);
    if (await copyText({ plain: made })) setIsCopied(true);
    else setRefused(await made.catch(() => undefined));
  };
  return (
    <div className={className}>
      {texts.map(({ label, make }) => (
        <Button key={label} onClick={() => copy(make())}>
          {label}
        </Button>
      ))}
      <Toast message={isCopied ? { text: words.copied } : undefined} />
      {refused === undefined ? null : (
        <SelectedText
          heading={words.heading}
          hint={words.refused}
          text={refused}
          hasLines
          closeLabel={words.close}
          onClose={() => setRefused(undefined)}
        />
      )}
    </div>
  );
}
