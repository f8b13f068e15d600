import { useWords } from '@/app/store/storeContext';
import { CodeBlock } from '@/app/ui/CodeBlock';
import { Section } from '@/app/ui/Section';
import type { Answer } from '@/core/report/answer';
import { processFiguresOf } from '@/core/report/processFigures';
import tableStyles from './OptionsSection.module.css';
import styles from './ProcessSection.module.css';

/** The processes that do the work: how many, the parts of their memory, and their configuration to copy. */
export function ProcessSection({ answer }: { readonly answer: Answer }) {
  const words = useWords('embed');
  const figures = processFiguresOf(answer);
  if (!figures) return null;
  const said = words.processes;
  const { builder } = words.embed;
  return (
    <Section heading={said.heading} aside={said.aside}>
      <p className={styles.text}>
        {said.sentence(figures.needed, figures.slotsEach, figures.onEachWorker, figures.room)}
      </p>
      <div className={styles.columns}>
        <table className={tableStyles.table} aria-label={said.memory}>
          <thead>
            <tr>
              <th scope="col">{said.memory}</th>
              <th scope="col">{said.size}</th>
            </tr>
          </thead>
          <tbody>
            {figures.memory.map(({ code, megabytes }) => (
              <tr key={code}>
                <td>{said.partName(code)}</td>
                <td>{said.megabytes(megabytes)}</td>
              </tr>
            ))}
            <tr className={styles.whole}>
              <td>{said.whole}</td>
              <td>{said.megabytes(figures.megabytes)}</td>
            </tr>
          </tbody>
        </table>
        <CodeBlock
          label={said.configuration}
          text={figures.configuration.join('\n')}
          fileName={figures.file}
          copy={builder.copy}
          copied={builder.copied}
          refused={builder.refused}
          download={builder.download}
        />
      </div>
      {said.notes === undefined ? null : <p className={styles.text}>{said.notes}</p>}
    </Section>
  );
}
