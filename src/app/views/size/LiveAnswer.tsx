import { useEffect, useState } from 'react';
import { useWords } from '@/app/store/storeContext';
import { Hidden } from '@/app/ui/Hidden';
import { useSettledAnswer } from './SettledAnswer';

/** How long an answer must stay unchanged before it is announced, in milliseconds: not at every keystroke. */
const restMs = 900;

/** Announces a changed answer to screen readers. The first answer is read with the page. */
export function LiveAnswer() {
  const words = useWords();
  const { option } = useSettledAnswer();
  const { slaveCount, slave, masterCount, master, price } = option;
  const sentence = words.answer.live(
    words.answer.cluster(slaveCount, slave, masterCount, master),
    price ? words.price(price) : words.answer.priceNone,
  );
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
