import { useWords } from '@/app/store/storeContext';
import { LiveSentence } from '@/app/ui/LiveSentence';
import { useSettledAnswer } from './SettledAnswer';

/** Announces a changed answer to screen readers. The first answer is read with the page. */
export function LiveAnswer() {
  const words = useWords();
  const { option } = useSettledAnswer();
  const { slaveCount, slave, masterCount, master, price } = option;
  const sentence = words.answer.live(
    words.answer.cluster(slaveCount, slave, masterCount, master),
    price ? words.price(price) : words.answer.priceNone,
  );
  return <LiveSentence sentence={sentence} />;
}
