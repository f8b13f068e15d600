import { useWords } from '@/app/store/storeContext';
import { CheckField } from '@/app/ui/CheckField';
import { Row } from '@/app/ui/Row';
import { TextField } from '@/app/ui/TextField';
import styles from './EmbedBuilder.module.css';
import { type EmbedChoices, frameBounds, readSide } from './embedChoices';

type Props = {
  readonly choices: EmbedChoices;
  readonly onChange: (choices: EmbedChoices) => void;
};

/** The width and height of the frame. With the script the height applies only at first and where scripts are off. */
export function EmbedSize({ choices, onChange }: Props) {
  const { number } = useWords();
  const { builder: words } = useWords('embed').embed;
  const problemOf = (side: keyof typeof frameBounds) => {
    const [low, high] = frameBounds[side];
    return readSide(choices[side], side) === undefined
      ? words.badNumber(number(low), number(high))
      : undefined;
  };
  const isFrame = choices.kind === 'frame';
  const follows = !isFrame || choices.follows;
  return (
    <>
      {isFrame ? (
        <Row label={words.width} hint={words.widthHint}>
          <TextField
            className={styles.side}
            isFigure
            label={words.width}
            unit={words.pixels}
            value={choices.width}
            problem={choices.width.trim() === '' ? undefined : problemOf('width')}
            onChange={(event) => onChange({ ...choices, width: event.target.value })}
          />
        </Row>
      ) : null}
      <Row label={words.height} hint={words.heightHints[follows ? 'follows' : 'fixed']}>
        <TextField
          className={styles.side}
          isFigure
          label={words.height}
          unit={words.pixels}
          value={choices.height}
          problem={problemOf('height')}
          onChange={(event) => onChange({ ...choices, height: event.target.value })}
        />
      </Row>
      {isFrame ? (
        <div className={styles.follow}>
          <CheckField
            label={words.follows}
            checked={choices.follows}
            onChange={(checked) => onChange({ ...choices, follows: checked })}
          />
        </div>
      ) : null}
    </>
  );
}
