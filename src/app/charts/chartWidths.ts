/** Widths in px that charts are laid out for: as wide as a column of the page, and as a phone. */
export const chartWidths = { wide: 720, narrow: 344 } as const;
