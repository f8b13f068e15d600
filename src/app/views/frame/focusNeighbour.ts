/**
 * Called before a row of a list is removed: moves the focus to a row beside it, or to the element after the list if
 * it was the only row.
 */
export function focusNeighbour(within: Element): void {
  const row = within.closest('li');
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  const elsewhere = row?.closest('dialog')?.querySelector<HTMLElement>('button');
  const target = next?.querySelector<HTMLElement>('button') ?? elsewhere;
  target?.focus();
}
