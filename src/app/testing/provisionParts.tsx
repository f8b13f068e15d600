import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { provisionWordsOf } from '@/app/store/provisionWords';
import { ProvisionView } from '@/app/views/provision/ProvisionView';
import { en as product } from '@/core/platforms/blinkDedicated/provisioning/words/en';
import { namedIn } from '@/core/provisioning/checklist/namedIn';
import { allShown, fill, renderInPage } from './renderInPage';

/** Two projects: 40 CU for core and 30 CU for web. */
const twoProjects = 'w=orders~120000~complex~3000~core&w=clicks~300000~simple~~web';

/** The Provision view in English for a plan, and what a person finds there. */
export async function openProvision(plan = twoProjects) {
  const said = { ...(await provisionWordsOf('en')), product };
  const page = await renderInPage(<ProvisionView />, `#/provision?${plan}`);
  const { checklist } = said;
  const choose = (name: string, value: string, place?: HTMLElement) =>
    fireEvent.change(combobox(name, place), { target: { value } });
  const step = (id: string) => {
    const { title } = namedIn(product.steps, id);
    const article = () => {
      const found = document.getElementById(`step-${id}`);
      if (!found) throw new Error(`there is no step ${id}`);
      return found;
    };
    const toggle = () => within(article()).getByRole('button', { name: title });
    return {
      article,
      toggle,
      box: () =>
        within(article()).getByRole('checkbox', { name: checklist.labels.markDone(title) }),
      open: async () => {
        await waitFor(article);
        if (toggle().getAttribute('aria-expanded') === 'false') fireEvent.click(toggle());
        await allShown();
      },
      panel: (panel: string) =>
        within(article()).getByRole('region', {
          name: `${namedIn(product.panels, panel)} ${title}`,
        }),
    };
  };
  return {
    ...page,
    said,
    step,
    choose,
    /** Opens a step and gives the panel in it. */
    panelOf: async (id: string, panel: string) => {
      await step(id).open();
      return step(id).panel(panel);
    },
    takePath: (path: string) => choose(checklist.path, path),
    enterRegion: (region: string) => fill(combobox(said.panels.region), region),
    progress: (finished: number, total: number) =>
      screen.getByRole('progressbar', { name: checklist.progress(finished, total) }),
  };
}

export const field = (name: string | RegExp, place: HTMLElement) =>
  within(place).getByRole('textbox', { name });
export const combobox = (name: string, place: HTMLElement = document.body) =>
  within(place).getByRole('combobox', { name });
export const button = (name: string, place: HTMLElement) =>
  within(place).getByRole('button', { name });
export const click = (element: HTMLElement) => fireEvent.click(element);
