import { useId } from 'react';
import styles from '@/app/fileEditor/FileEditor.module.css';
import {
  ChoiceInput,
  FigureInput,
  FiguresInput,
  PlainInput,
  ToldInput,
} from '@/app/fileEditor/FileInputs';
import { useFileEditing } from '@/app/fileEditor/fileEditing';
import { Button } from '@/app/ui/Button';
import { itemsAt, withValue } from '@/core/platforms/own/productPath';
import { ProductMachines } from './ProductMachines';
import { ProductPrices, sourceChoices } from './ProductPrices';

/** The fields of a product file in the order of the file. */
export function ProductEditorFields() {
  const { said, turn } = useFileEditing();
  const told = said.editor;
  return (
    <div key={turn} className={styles.sections}>
      <EditorSection heading={told.basics}>
        <div className={styles.fields}>
          <ToldInput path={['name']} label={told.name} />
          <ToldInput path={['shortName']} label={told.shortName} hint={told.optional} />
          <PlainInput path={['date']} label={told.date} hint={told.dateHint} />
          <FigureInput
            path={['unit', 'memoryGb']}
            label={told.unit}
            unit={told.gb}
            hint={told.unitHint}
          />
          <ToldInput path={['unit', 'name']} label={told.unitName} hint={told.unitNameHint} />
        </div>
      </EditorSection>
      <EditorSection heading={told.roles} hint={told.optional}>
        <div className={styles.fields}>
          <ToldInput path={['roles', 'worker', 'one']} label={told.worker} />
          <ToldInput path={['roles', 'worker', 'many']} label={told.workerMany} />
          <ToldInput path={['roles', 'coordinator', 'one']} label={told.coordinator} />
          <ToldInput path={['roles', 'coordinator', 'many']} label={told.coordinatorMany} />
        </div>
      </EditorSection>
      <EditorSection heading={told.workers}>
        <ProductMachines kind="workers" />
        <div className={styles.fields}>
          <FigureInput path={['minimumWorkers']} label={told.minimum} />
        </div>
      </EditorSection>
      <EditorSection heading={told.coordinators}>
        <ProductMachines kind="coordinators" />
        <div className={styles.fields}>
          <FiguresInput path={['coordinatorCounts']} label={told.counts} hint={told.countsHint} />
          <FigureInput path={['coordinatorCount']} label={told.count} />
        </div>
      </EditorSection>
      <EditorSection heading={told.rates}>
        <div className={styles.fields}>
          <FigureInput path={['rates', 'simple']} label={told.simple} unit={told.perSecond} />
          <FigureInput path={['rates', 'complex', 'low']} label={told.low} unit={told.perSecond} />
          <FigureInput
            path={['rates', 'complex', 'high']}
            label={told.high}
            unit={told.perSecond}
          />
          <FigureInput path={['busyPercent']} label={told.busy} unit="%" hint={told.busyHint} />
          <FigureInput
            path={['jobMaximumCu']}
            label={told.jobMaximum}
            unit={told.cu}
            hint={told.optional}
          />
        </div>
      </EditorSection>
      <Sources />
      <EditorSection heading={told.prices}>
        <ProductPrices />
      </EditorSection>
    </div>
  );
}

type SectionProps = {
  readonly heading: string;
  readonly hint?: string;
  readonly children: React.ReactNode;
};

function EditorSection({ heading, hint, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h3 id={id}>{heading}</h3>
      {hint ? <p className={styles.hint}>{hint}</p> : null}
      {children}
    </section>
  );
}

function Sources() {
  const { input, said, rebuild, turn } = useFileEditing();
  const told = said.editor;
  const sources = itemsAt(input, ['sources']);
  const choices = sourceChoices(input, told.noSource);
  return (
    <EditorSection heading={told.sources} hint={told.optional}>
      {sources.map((_, i) => {
        const path = ['sources', i] as const;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a change of the places begins all fields anew
          <fieldset key={`${turn} ${i}`} className={styles.item}>
            <legend>{told.source(i + 1)}</legend>
            <div className={styles.fields}>
              <PlainInput path={[...path, 'id']} label={told.shape} />
              <PlainInput path={[...path, 'title']} label={told.sourceTitle} />
              <PlainInput path={[...path, 'date']} label={told.sourceDate} hint={told.dateHint} />
              <PlainInput path={[...path, 'publisher']} label={told.publisher} />
            </div>
            <p className={styles.after}>
              <Button look="link" onClick={() => rebuild(withValue(input, path, undefined))}>
                {told.remove}
              </Button>
            </p>
          </fieldset>
        );
      })}
      <Button onClick={() => rebuild(withValue(input, ['sources', sources.length], {}))}>
        {told.add}
      </Button>
      {choices.length > 1 ? (
        <div className={styles.fields}>
          <ChoiceInput path={['source']} label={told.sourceOfAll} choices={choices} />
        </div>
      ) : null}
    </EditorSection>
  );
}
