import { oneLine } from '@/core/report/document/oneLine';

/**
 * What each project is called in the workbook. A spreadsheet takes `Core`, `core` and `ｃｏｒｅ` for one name,
 * so a project that it would mix up with another gets a number behind its name: its workloads stay its own.
 */
export function projectLabels(
  projects: readonly (string | null)[],
  shared: string,
): ReadonlyMap<string | null, string> {
  const taken = new Set([fold(shared)]);
  const labels = new Map<string | null, string>([[null, '']]);
  for (const project of projects) {
    if (labels.has(project)) continue;
    const name = oneLine(project ?? '') || '?';
    let label = name;
    for (let i = 2; taken.has(fold(label)); i++) label = `${name} (${i})`;
    taken.add(fold(label));
    labels.set(project, label);
  }
  return labels;
}

/** What is left of a name when case, width, accents and invisible signs are disregarded. */
function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}\p{C}\p{Default_Ignorable_Code_Point}\s]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');
}
