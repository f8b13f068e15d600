/** A part of a saved checklist that people know by name. */
const checklistParts = [
  'whole',
  'plan',
  'version',
  'path',
  'step',
  'region',
  'vpc',
  'securityGroup',
  'vswitch',
  'running',
  'bucket',
  'workspace',
  'connectors',
  'stores',
  'projects',
  'policy',
  'versions',
  'unknown',
] as const;
export type ChecklistPartName = (typeof checklistParts)[number];

/** The part that a problem's path stands in, of a checklist or of a file that holds one; with the step if it is one. */
export function partOf(path: string): { readonly part: ChecklistPartName; readonly step?: string } {
  const keys = path.split('.');
  const [first = '', second = ''] = keys[0] === 'checklist' ? keys.slice(1) : keys;
  if (first === 'steps') {
    return second === '' ? { part: 'step' } : { part: 'step', step: second };
  }
  const name = first === 'inputs' ? second : first;
  if (name === '') return { part: 'whole' };
  const part = checklistParts.find((candidate) => candidate === name);
  return { part: part ?? 'unknown' };
}
