import type { Platform } from '@/core/platforms/platform';
import { example } from './example';
import { platformOf } from './platformOf';

/** The example of a described cluster. It is known without a file and has an id of its own, which links have had since the first release. */
export const rules: Platform = {
  ...platformOf(example, 'own', () => ({
    sourceId: 'example',
    place: 'example',
    date: example.date,
  })),
  isExample: true,
};
