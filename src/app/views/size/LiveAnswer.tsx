import { useEffect, useState } from 'react';
import { useWords } from '@/app/store/storeContext';
import { useToday } from '@/app/store/useToday';
import { LiveSentence } from '@/app/ui/LiveSentence';
import { type Answer, isOfOwned } from '@/core/report/answer';
import type { Words } from '@/core/words/words';
import { useSettledAnswer } from './SettledAnswer';

/**
 * Announces a changed answer to screen readers: the change of the cluster that somebody has, or a new one. The first
 * answer is read with the page.
 */
export function LiveAnswer() {
  const words = useWords();
  const answer = useSettledAnswer();
  const change = useChange(answer, words);
  const sentence = isOfOwned(answer) ? change : clusterSentence(answer, words);
  return sentence === undefined ? null : <LiveSentence sentence={sentence} />;
}

/** What is said of the change is fetched with its words, so what was said before stays until it is there. */
function useChange(answer: Answer, words: Words): string | undefined {
  const today = useToday();
  const [change, setChange] = useState<string>();
  useEffect(() => {
    if (!isOfOwned(answer)) return undefined;
    let isCurrent = true;
    const say = (sentence: string | undefined) => {
      if (isCurrent) setChange(sentence ?? clusterSentence(answer, words));
    };
    import('./changeSentence')
      .then(({ changeSentence }) => changeSentence(answer, words, today))
      .then(say, () => say(undefined));
    return () => {
      isCurrent = false;
    };
  }, [answer, words, today]);
  return change;
}

function clusterSentence({ option }: Answer, words: Words): string {
  const { slaveCount, slave, masterCount, master, price } = option;
  return words.answer.live(
    words.answer.cluster(slaveCount, slave, masterCount, master),
    price ? words.price(price) : words.answer.priceNone,
  );
}
