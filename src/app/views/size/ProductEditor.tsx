import { useMemo } from 'react';
import { FileEditor, type FileKind } from '@/app/fileEditor/FileEditor';
import { useWords } from '@/app/store/storeContext';
import { parseProduct } from '@/core/platforms/own/parseProduct';
import { toldIn } from '@/core/platforms/own/words/file/told';
import { writeProduct } from '@/core/platforms/own/writeProduct';
import type { Language } from '@/core/words/language';
import type { ProductFileWords } from '@/core/words/productFile/en';
import { ProductEditorFields } from './ProductEditorFields';

type Props = {
  readonly base: string;
  readonly input: object | undefined;
  readonly said: ProductFileWords;
  readonly onUse: (input: unknown, name: string) => void;
  readonly onClose: () => void;
};

/** Every field of a file that describes a product, with what is wrong beside it. */
export function ProductEditor({ said, ...rest }: Props) {
  const { language } = useWords();
  const kind = useMemo(() => productKind(language), [language]);
  return (
    <FileEditor kind={kind} told={said.editor} said={said} {...rest}>
      <ProductEditorFields />
    </FileEditor>
  );
}

function productKind(language: Language): FileKind {
  return {
    read: (input) => {
      const reading = parseProduct(input);
      if (!reading.ok) return reading;
      const { file } = reading;
      return { ok: true, file, name: toldIn(file.name, language), text: writeProduct(file) };
    },
    fieldsIn: () => fields,
    spareIn: ({ path, code }) => (code === 'unknown-field' ? path : undefined),
    empty: emptyFile,
  };
}

/** A file in which there is room for one machine of each role and one price of each. */
const emptyFile = {
  version: 1,
  workers: [{}],
  coordinators: [{}],
  priceLists: [{ columns: [{ per: 'month', workers: {}, coordinators: {} }] }],
};

const fields = [
  'name shortName date unit.memoryGb unit.name minimumWorkers coordinatorCounts coordinatorCount',
  'roles.worker.one roles.worker.many roles.coordinator.one roles.coordinator.many',
  'rates.simple rates.complex.low rates.complex.high busyPercent jobMaximumCu source',
  'workers.*.shape workers.*.name workers.*.cores workers.*.memoryGb',
  'workers.*.keptBack.cores workers.*.keptBack.memoryGb',
  'coordinators.*.shape coordinators.*.name coordinators.*.cores coordinators.*.memoryGb',
  'coordinators.*.maximumCu sources.*.id sources.*.title sources.*.date sources.*.publisher',
  'priceLists.*.id priceLists.*.name priceLists.*.currency',
  'priceLists.*.columns.*.billing priceLists.*.columns.*.name priceLists.*.columns.*.per',
  'priceLists.*.columns.*.since priceLists.*.columns.*.seen priceLists.*.columns.*.source',
  'priceLists.*.columns.*.workers.* priceLists.*.columns.*.coordinators.*',
].flatMap((line) => line.split(' '));
