import { fileNameOf } from '@/app/documents/fileNameOf';
import { useStoreApi, useWords } from '@/app/store/storeContext';
import { AreaField } from '@/app/ui/AreaField';
import { Button } from '@/app/ui/Button';
import type { Copied } from '@/app/ui/copyText';
import { Section } from '@/app/ui/Section';
import { saveFile } from '@/app/ui/saveFile';
import { titleOf } from '@/core/report/document/documentHead';
import { LinkCodeFigure } from './LinkCodeFigure';
import styles from './ShareView.module.css';
import type { Share } from './useShareDocument';

/**
 * A link of more characters may arrive incomplete: browsers, mail and chat programs have cut links at 2,048 and a
 * little below.
 */
const safeCharacters = 2_000;

type Props = {
  readonly link: string;
  readonly share: Share;
  readonly copy: (what: string, texts: Copied) => void;
};

/** The link with its QR code, whether it is short enough to send, and the plan as a file. */
export function LinkSection({ link, share: { document, words: spoken }, copy }: Props) {
  const words = useWords();
  const store = useStoreApi();
  const { link: said, download, fileNames } = useWords('share').share;
  const title = titleOf(document, spoken);
  const day = document.date ?? '';
  const isLong = link.length > safeCharacters;
  const savePlan = () => {
    const { plan } = store.getState();
    const name = fileNameOf(plan.title ?? words.plan.untitled, day, fileNames.plan, 'json');
    saveFile(name, `${JSON.stringify(plan, null, 2)}\n`);
  };
  return (
    <Section heading={said.heading} aside={said.length(words.number(link.length))}>
      {isLong ? (
        <p role="alert" className={styles.warning}>
          {said.tooLong(words.number(link.length), words.number(safeCharacters))}
        </p>
      ) : null}
      <div className={styles.link}>
        <AreaField
          label={said.label}
          readOnly
          translate="no"
          value={link}
          onFocus={(event) => event.target.select()}
        />
        <LinkCodeFigure link={link} title={title} day={day} />
      </div>
      <div className={styles.buttons}>
        <Button
          look={isLong ? 'plain' : 'primary'}
          onClick={() => copy(said.name, { plain: link })}
        >
          {said.copy}
        </Button>
        <Button
          look={isLong ? 'primary' : 'plain'}
          title={download.planFileHint}
          onClick={savePlan}
        >
          {said.downloadPlan}
        </Button>
      </div>
    </Section>
  );
}
