import { useState } from 'react';
import { parseJson } from '@/core/plan/parseJson';
import { keepText, readKept } from './browserStorage';

const key = 'streamsizer.scratch';

const texts = new Map<string, string>(savedTexts());

/** A text that belongs to no plan and no checklist, kept when this tab is reloaded. Each text has a name of its own. */
export function useScratch(name: string): readonly [string, (text: string) => void] {
  const [text, setText] = useState(() => texts.get(name) ?? '');
  const write = (next: string) => {
    setText(next);
    texts.set(name, next);
    // Without storage it lasts as long as the page.
    keepText(key, JSON.stringify([...texts]), 'sessionStorage');
  };
  return [text, write];
}

function savedTexts(): readonly (readonly [string, string])[] {
  const saved = parseJson(readKept(key, 'sessionStorage') ?? '');
  return Array.isArray(saved) ? saved.filter(isNamedText) : [];
}

function isNamedText(one: unknown): one is readonly [string, string] {
  return Array.isArray(one) && one.length === 2 && one.every((part) => typeof part === 'string');
}
