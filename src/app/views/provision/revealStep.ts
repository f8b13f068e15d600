/** Goes to a step and opens it. The address after # is the plan's, so the page moves itself. */
export function revealStep(event: { preventDefault: () => void }, id: string): void {
  event.preventDefault();
  const step = document.getElementById(`step-${id}`);
  step?.scrollIntoView({ block: 'start' });
  const toggle = step?.querySelector<HTMLElement>('button[aria-expanded]');
  toggle?.focus({ preventScroll: true });
  if (toggle?.getAttribute('aria-expanded') === 'false') toggle.click();
}
