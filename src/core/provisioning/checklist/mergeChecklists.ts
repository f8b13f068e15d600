import { type Checklist, salvageChecklist } from './checklistState';

/**
 * Joins what two people changed in one checklist since `base`, field by field. Where both changed the same field, mine
 * is kept. Lists are merged entry by entry.
 */
export function mergeChecklists(base: Checklist, mine: Checklist, theirs: Checklist): Checklist {
  const merged = merge(withNamedCu(base), withNamedCu(mine), withNamedCu(theirs)) as object;
  return salvageChecklist(withListedCu(merged as NamedCu)).checklist;
}

/** Whether two checklists say the same. */
export function areSameChecklist(one: Checklist, other: Checklist): boolean {
  return isSame(one, other);
}

type Fields = Readonly<Record<string, unknown>>;
type NamedCu = Fields & { readonly inputs: Fields & { readonly projects: Fields } };

/** The CU of projects by name, because their order has no meaning. */
function withNamedCu(checklist: Checklist): NamedCu {
  const { inputs } = checklist;
  const projects = Object.fromEntries(inputs.projects.map(({ project, cu }) => [`${project}`, cu]));
  return { ...checklist, inputs: { ...inputs, projects } };
}

function withListedCu(named: NamedCu): object {
  const projects = Object.entries(named.inputs.projects).map(([project, cu]) => ({ project, cu }));
  return { ...named, inputs: { ...named.inputs, projects } };
}

function merge(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (isSame(mine, theirs) || isSame(theirs, base)) return mine;
  if (isSame(mine, base)) return theirs;
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    return mergeLists(Array.isArray(base) ? base : [], mine, theirs);
  }
  if (isFields(mine) && isFields(theirs))
    return mergeFields(isFields(base) ? base : {}, mine, theirs);
  // One of them opened the step again, so it is missing there; what the other wrote on it is kept.
  if (isFields(base) && (isFields(mine) || isFields(theirs))) {
    return mergeFields(base, isFields(mine) ? mine : {}, isFields(theirs) ? theirs : {});
  }
  return mine;
}

function mergeFields(base: Fields, mine: Fields, theirs: Fields): Fields {
  const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  const entries = [...keys].map(
    (key) => [key, merge(own(base, key), own(mine, key), own(theirs, key))] as const,
  );
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function own(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

type List = readonly unknown[];

/** Entries have no names, so lists of equal length are merged place by place, others by what was inserted or removed. */
function mergeLists(base: List, mine: List, theirs: List): List {
  if (base.length === mine.length && base.length === theirs.length) {
    return base.map((one, i) => merge(one, mine[i], theirs[i]));
  }
  const a = fieldChange(base, mine);
  const b = fieldChange(base, theirs);
  if (a.to <= b.from && !(a.from === a.to && b.from === b.to && a.from === b.from)) {
    return [
      ...base.slice(0, a.from),
      ...a.put,
      ...base.slice(a.to, b.from),
      ...b.put,
      ...base.slice(b.to),
    ];
  }
  if (b.to <= a.from) {
    return [
      ...base.slice(0, b.from),
      ...b.put,
      ...base.slice(b.to, a.from),
      ...a.put,
      ...base.slice(a.to),
    ];
  }
  return mine;
}

/** The stretch of the base that another list replaces, and by what. */
function fieldChange(base: List, next: List) {
  const most = Math.min(base.length, next.length);
  let start = 0;
  while (start < most && isSame(base[start], next[start])) start += 1;
  let end = 0;
  while (end < most - start && isSame(base.at(-1 - end), next.at(-1 - end))) end += 1;
  return { from: start, to: base.length - end, put: next.slice(start, next.length - end) };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((one, i) => isSame(one, b[i]));
  }
  if (!isFields(a) || !isFields(b)) return false;
  const keys = Object.keys(a).filter((key) => a[key] !== undefined);
  const others = Object.keys(b).filter((key) => b[key] !== undefined);
  return keys.length === others.length && keys.every((key) => isSame(a[key], own(b, key)));
}
