import { useEffect, useState } from 'react';
import { Hidden } from './Hidden';

/** How long a sentence must stay unchanged before it is announced, in milliseconds: not at every keystroke. */
const restMs = 900;

/** Announces a changed sentence to screen readers. The first one is read with the page. */
export function LiveSentence({ sentence }: { readonly sentence: string }) {
  const [first] = useState(sentence);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (sentence === first && said === '') return;
    const timer = setTimeout(() => setSaid(sentence), restMs);
    return () => clearTimeout(timer);
  }, [sentence, first, said]);
  return (
    <div role="status">
      <Hidden>{said}</Hidden>
    </div>
  );
}
