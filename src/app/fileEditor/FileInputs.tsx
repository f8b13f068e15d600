import { useState } from 'react';
import { useWords } from '@/app/store/storeContext';
import { SelectField } from '@/app/ui/SelectField';
import { TextField } from '@/app/ui/TextField';
import type { ProductPath } from '@/core/platforms/own/productPath';
import { parseQuantity } from '@/core/quantity/parseQuantity';
import { useFileEditing, useFileField } from './fileEditing';

type Props = {
  readonly path: ProductPath;
  readonly label: string;
  readonly hint?: string | undefined;
};

/** What stands in a file where a text is meant, as a field shows it. */
function shownText(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A text. Empty takes the field out of the file. `onText` replaces what typing does. */
export function PlainInput({
  path,
  onText,
  ...rest
}: Props & { readonly onText?: (text: string) => void }) {
  const { set } = useFileEditing();
  const { value, problem } = useFileField(path);
  return (
    <TextField
      {...rest}
      showsLabel
      value={shownText(value)}
      problem={problem}
      onChange={({ target: { value: text } }) =>
        onText ? onText(text) : set(path, text === '' ? undefined : text)
      }
    />
  );
}

/** A text for people: in the language shown, where the file has one for each. */
export function ToldInput(props: Props) {
  const { language } = useWords();
  const { value } = useFileField(props.path);
  const isParted = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isParted ? (
    <PartedInput {...props} path={[...props.path, language]} whole={props.path} />
  ) : (
    <PlainInput {...props} />
  );
}

/** One language of a text; what is wrong with the whole text stands here, too. */
function PartedInput({ whole, path, ...rest }: Props & { readonly whole: ProductPath }) {
  const { set } = useFileEditing();
  const { problem } = useFileField(whole);
  const { value } = useFileField(path);
  return (
    <TextField
      {...rest}
      showsLabel
      value={shownText(value)}
      problem={problem}
      onChange={({ target: { value: text } }) => set(path, text === '' ? undefined : text)}
    />
  );
}

/** A number. What cannot be read as one stays in the file as it was typed, so that it is named. */
export function FigureInput({ path, unit, ...rest }: Props & { readonly unit?: string }) {
  const words = useWords();
  const { set } = useFileEditing();
  const { value, problem } = useFileField(path);
  const [text, setText] = useState(() =>
    typeof value === 'number' ? words.typed(value) : shownText(value),
  );
  const reading = parseQuantity(text);
  const isUnread = text.trim() !== '' && !reading.ok;
  return (
    <TextField
      {...rest}
      showsLabel
      isFigure
      unit={unit}
      value={text}
      problem={isUnread ? words.problem({ path: '', ...reading }) : problem}
      onChange={({ target: { value: typed } }) => {
        setText(typed);
        const figure = parseQuantity(typed);
        set(path, typed.trim() === '' ? undefined : figure.ok ? figure.value : typed);
      }}
    />
  );
}

/** Whole numbers with commas between them. */
export function FiguresInput({ path, ...rest }: Props) {
  const { set } = useFileEditing();
  const { value, problem } = useFileField(path);
  const [text, setText] = useState(() =>
    Array.isArray(value) ? value.map(shownText).join(', ') : shownText(value),
  );
  return (
    <TextField
      {...rest}
      showsLabel
      isFigure
      value={text}
      problem={problem}
      onChange={({ target: { value: typed } }) => {
        setText(typed);
        const parts = typed.split(/[,，、;；\s]+/).filter((part) => part !== '');
        set(path, parts.map(figureOf));
      }}
    />
  );
}

/** A number as people type it, also one that is refused for its size; what is none stays as it was typed. */
function figureOf(part: string): number | string {
  const reading = parseQuantity(part);
  if (reading.ok) return reading.value;
  return /^-\d+(?:\.\d+)?$/.test(part) ? Number(part) : part;
}

/** One of several words. What the file has that is none of them stands among them. */
export function ChoiceInput({
  path,
  label,
  choices,
}: Props & { readonly choices: readonly { readonly value: string; readonly label: string }[] }) {
  const { set } = useFileEditing();
  const { value, problem } = useFileField(path);
  const chosen = shownText(value);
  const isKnown = choices.some((choice) => choice.value === chosen);
  return (
    <SelectField
      label={label}
      showsLabel
      choices={isKnown ? choices : [...choices, { value: chosen, label: chosen }]}
      value={chosen}
      problem={problem}
      onChange={({ target: { value: next } }) => set(path, next === '' ? undefined : next)}
    />
  );
}
