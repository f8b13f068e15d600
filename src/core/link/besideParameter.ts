import type { PlatformId } from '@/core/platforms/platform';
import { findDescribed, isDescribedId } from '@/core/platforms/registry';
import { type LinkProblem, linkProblem } from './linkProblem';
import type { Parameter } from './parameters';

export const besideKey = 'beside';

/** As many described products as a person would look at beside the others. */
export const maximumBeside = 20;

/** `id~id …` */
export function writeBeside(products: readonly PlatformId[]): Parameter {
  return { key: besideKey, value: products.slice(0, maximumBeside).join('~') };
}

/** The described products that a link sets beside the others; those that are not known here are left out and named. */
export function readBeside(singles: ReadonlyMap<string, string>): {
  readonly products?: readonly PlatformId[];
  readonly problems: readonly LinkProblem[];
} {
  const text = singles.get(besideKey);
  if (text === undefined) return { problems: [] };
  const ids = text.split('~', maximumBeside + 1);
  if (ids.length > maximumBeside || !ids.every(isDescribedId)) {
    return { problems: [linkProblem('unreadable-value', besideKey, text)] };
  }
  const known = [...new Set(ids)].filter((id) => findDescribed(id));
  return {
    ...(known.length > 0 ? { products: known } : {}),
    problems: ids
      .filter((id) => !findDescribed(id))
      .map((id) => linkProblem('unreadable-value', besideKey, id)),
  };
}
