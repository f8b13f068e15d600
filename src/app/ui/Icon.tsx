const paths = {
  up: 'M8 13V3M3.5 7.5 8 3l4.5 4.5',
  down: 'M8 3v10M3.5 8.5 8 13l4.5-4.5',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  previous: 'M10 3 5 8l5 5',
  next: 'M6 3l5 5-5 5',
  times: 'M2.5 4.5l5 7M7.5 4.5l-5 7M10 5.5l2-1.5v8',
} as const;

type IconName = keyof typeof paths;

/** A line drawing in the colour of the text; the button around it carries the name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
