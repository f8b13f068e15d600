import type { PlanValueName, PlanValues, Step } from '@/core/platforms/step';
import { digestOf } from './digest';

/** Canonical text of the plan values that a step uses, a line each: `slaveCount=11`. Empty when it uses none. */
export function stepStamp({ uses }: Pick<Step, 'uses'>, values: PlanValues): string {
  return uses.map((name) => lineOf(name, values)).join('\n');
}

/** The values that a step uses and that have changed since its stamp. A value that the stamp does not have does not count. */
export function changedSince(
  stamp: string,
  { uses }: Pick<Step, 'uses'>,
  values: PlanValues,
): readonly PlanValueName[] {
  const lines = stamp.split('\n');
  const stamped = new Set(lines);
  const isStamped = (name: PlanValueName) => lines.some((line) => line.startsWith(`${name}=`));
  return uses.filter((name) => isStamped(name) && !stamped.has(lineOf(name, values)));
}

function lineOf(name: PlanValueName, values: PlanValues): string {
  const text = JSON.stringify(plainValue(name, values));
  return `${name}=${text.length > writtenOutCharacters ? digestOf(text) : text}`;
}

/** Values as lists, because the fields of an object may come in any order. */
function plainValue(name: PlanValueName, values: PlanValues): unknown {
  if (name === 'projects') {
    return values.projects.map(({ project, requiredCu, givenCu }) =>
      givenCu === requiredCu ? [project, requiredCu] : [project, requiredCu, givenCu],
    );
  }
  if (name === 'price') {
    const { price } = values;
    return price && [price.amount, price.currency, price.per];
  }
  return values[name];
}

/** A stamp holds the digest of values that are longer, such as ten thousand projects. */
const writtenOutCharacters = 80;
