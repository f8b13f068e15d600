/** Before a row of a list goes, the focus moves to the row beside it, or out of the list where it was the only one. */
export function focusNeighbour(within: Element): void {
  const row = within.closest('li');
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  const elsewhere = row?.closest('dialog')?.querySelector<HTMLElement>('button');
  const target = next?.querySelector<HTMLElement>('button') ?? elsewhere;
  target?.focus();
}
