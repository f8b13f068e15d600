import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { arrivalAt } from '@/app/store/arrivalAt';
import { createDraftKeeper } from '@/app/store/draftKeeper';
import { firstState } from '@/app/store/firstState';
import { loadPageWords } from '@/app/store/loadPageWords';
import { createPlanStore } from '@/app/store/planStore';
import { bareAddress } from '@/app/store/readAddress';
import { fetchGrounds } from '@/app/views/size/groundsFile';
import { fetchPlanForm } from '@/app/views/size/planFormFile';
import { draftOf, type PlanDraft } from '@/core/plan/draft';
import { type Language, languages } from '@/core/words/language';
import { Page } from './Page';

/** The page of the first example as HTML, in every language. Runs while the page is built, in Node. */
export async function prerender(): Promise<Readonly<Record<Language, string>>> {
  const pages = languages.map(async (language) => [language, await pageIn(language)] as const);
  return Object.fromEntries(await Promise.all(pages)) as Record<Language, string>;
}

async function pageIn(language: Language): Promise<string> {
  const spoken = await loadPageWords(language);
  await Promise.all([fetchPlanForm(), fetchGrounds(), spoken.fetchSubjects(['report'])]);
  const device = { language, theme: 'system', offered: undefined } as const;
  const arrival = await arrivalAt(bareAddress, spoken.wordsFor());
  const store = createPlanStore(firstState(bareAddress, arrival, device));
  const keeper = createDraftKeeper(undefined);
  const html = renderToString(createElement(Page, { store, keeper, spoken }));
  // What is not there yet would come as a hole, or with a script in the page.
  if (/<!--\$[?!]-->|<script|<template/.test(html))
    throw new Error('a part of the example’s page is fetched later');
  const { plan } = store.getState();
  return fillIn(html, draftOf(plan, spoken.formats.typed));
}

/** Writes the values of the draft into its fields, which React would set only in a browser. */
function fillIn(html: string, draft: PlanDraft): string {
  return html
    .replace(/<input\b[^>]*\sname="([^"]+)"(?=[^>]*>)/g, (field, name: string) => {
      const value = valueAt(draft, name);
      return value === undefined ? field : `${field} value="${escapeHtml(value)}"`;
    })
    .replace(/<select\b[^>]*\sname="([^"]+)".*?<\/select>/gs, (field, name: string) => {
      const value = valueAt(draft, name);
      return value === undefined
        ? field
        : field.replace(`<option value="${escapeHtml(value)}"`, '$& selected=""');
    });
}

/** The draft's text under a path such as `workloads.0.qps`; undefined for a name that is none. */
function valueAt(draft: PlanDraft, path: string): string | undefined {
  const found = path.split('.').reduce<unknown>((inside, key) => {
    if (typeof inside !== 'object' || inside === null) return undefined;
    return (inside as Readonly<Record<string, unknown>>)[key];
  }, draft);
  return typeof found === 'string' ? found : undefined;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
