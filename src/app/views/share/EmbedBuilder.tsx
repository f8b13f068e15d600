import { Suspense, useState } from 'react';
import { useWords } from '@/app/store/storeContext';
import { Section } from '@/app/ui/Section';
import styles from './EmbedBuilder.module.css';
import { EmbedCode } from './EmbedCode';
import { EmbedForm } from './EmbedForm';
import { EmbedPicture } from './EmbedPicture';
import { firstChoices } from './embedChoices';

/** Makes the code that shows the plan's answer in another web page, with a preview that runs this code. */
export function EmbedBuilder() {
  const { embed } = useWords('embed');
  const words = embed.builder;
  const [choices, setChoices] = useState(firstChoices);
  return (
    <Section heading={words.heading}>
      <p className={styles.intro}>{words.intro}</p>
      {window.location.protocol === 'file:' ? (
        <p>{words.fromFile}</p>
      ) : (
        <div className={styles.builder}>
          <EmbedForm choices={choices} onChange={setChoices} />
          <div className={styles.made}>
            <Suspense fallback={<p>{words.wait}</p>}>
              {choices.kind === 'picture' ? (
                <EmbedPicture choices={choices} />
              ) : (
                <EmbedCode choices={choices} />
              )}
            </Suspense>
          </div>
        </div>
      )}
    </Section>
  );
}
