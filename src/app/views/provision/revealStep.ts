/** Scrolls to a step and opens it. What follows # in the address is the plan, so the browser's own anchors cannot be used. */
export function revealStep(event: { preventDefault: () => void }, id: string): void {
  event.preventDefault();
  const step = document.getElementById(`step-${id}`);
  step?.scrollIntoView({ block: 'start' });
  const toggle = step?.querySelector<HTMLElement>('button[aria-expanded]');
  toggle?.focus({ preventScroll: true });
  if (toggle?.getAttribute('aria-expanded') === 'false') toggle.click();
}
