import { useState } from 'react';
import { useWords } from '@/app/store/storeContext';
import { TextField } from '@/app/ui/TextField';

type Props = {
  readonly label: string;
  readonly type?: 'date' | 'time';
  readonly hint?: string | undefined;
  /** The day or time that counts; empty where there is none. */
  readonly value: string;
  /** What is wrong with that one. */
  readonly problem?: string | undefined;
  /** Whether a day or time can be taken; all can where nothing is said. */
  readonly isTaken?: (value: string) => boolean;
  /** Takes every day or time that can be taken; empty where the field was emptied. */
  readonly onTake: (value: string) => void;
  /** What could not be taken when this field was last seen. */
  readonly unread?: string | undefined;
  /** Takes every text that cannot be taken, so that it can be shown again; empty where the browser does not say it. */
  readonly onUnread?: (text: string) => void;
};

/**
 * A day, or a time of the clock, in the browser's own field. What cannot be taken, such as half a day, 31 February or the
 * year 27, stays in the field with what is wrong, and what was there before counts.
 */
export function DayField({
  type = 'date',
  value,
  problem,
  isTaken = () => true,
  onTake,
  unread: before,
  onUnread,
  ...rest
}: Props) {
  const words = useWords();
  // What the field shows that cannot be taken, and the value that counts meanwhile.
  const [unread, setUnread] = useState(
    before === undefined ? undefined : { text: before, instead: value },
  );
  const isUnread = unread?.instead === value;
  const code = type === 'date' ? 'not-a-day' : 'not-of-the-clock';
  // The browser gives an empty text for what it cannot read, and keeps showing that while the text stays empty.
  const isHalf = ({ validity }: HTMLInputElement) => validity.badInput;
  const take = (text: string) => {
    setUnread(undefined);
    onTake(text);
  };
  const leave = (text: string) => {
    setUnread({ text, instead: value });
    onUnread?.(text);
  };
  return (
    <TextField
      {...rest}
      showsLabel
      type={type}
      value={isUnread ? unread.text : value}
      problem={isUnread ? words.problem({ path: '', code }) : problem}
      onChange={({ target }) => {
        const isSound = !isHalf(target) && (target.value === '' || isTaken(target.value));
        (isSound ? take : leave)(target.value);
      }}
      onBlur={({ target }) => {
        // A browser tells of no change between half a day and an empty field: both are an empty text.
        if (isHalf(target) && !isUnread) leave('');
        if (!isHalf(target) && isUnread && unread.text === '') take('');
      }}
    />
  );
}
