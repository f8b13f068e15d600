import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { numberColumn, sectionOf, textCell, textColumn } from '@/core/report/document/layoutParts';
import { SectionTables } from './SectionTables';

const said = {
  allRows: (count: number) => `All ${count} rows`,
  firstRows: (count: number) => `The first ${count} rows`,
  fewerRows: 'Show fewer rows',
};
const sectionWith = (heading: string, count: number) =>
  sectionOf('risk-choices', heading, {
    tables: [
      {
        columns: [textColumn('Cluster'), numberColumn('Price'), textColumn('Note')],
        rows: Array.from({ length: count }, (_, i) =>
          ['three machines of a long name', String(i), 'a note of several words'].map(textCell),
        ),
      },
    ],
  });
const widthOf = (px: number) =>
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(px);
const rows = () =>
  within(screen.getByRole('table'))
    .getAllByRole<HTMLTableRowElement>('row', { hidden: true })
    .slice(1)
    .filter(({ hidden }) => !hidden).length;

afterEach(() => vi.restoreAllMocks());

describe('a long table of a page', () => {
  it.each([
    ['that fits', 800, 12],
    ['whose rows are lists on a phone', 240, 4],
  ])('%s shows its first rows, and all when they are asked for', async (_, px, first) => {
    widthOf(px);
    render(<SectionTables sections={[sectionWith('Choices', 40)]} said={said} />);
    expect(rows()).toBe(first);
    await userEvent.click(screen.getByRole('button', { name: 'All 40 rows' }));
    expect(rows()).toBe(40);
  });

  it('stays in sight when its rows are folded away', async () => {
    widthOf(800);
    const shown: Element[] = [];
    Element.prototype.scrollIntoView = function show() {
      shown.push(this);
    };
    render(<SectionTables sections={[sectionWith('Choices', 40)]} said={said} />);
    const button = screen.getByRole('button');
    await userEvent.click(button);
    expect(shown).toEqual([]);
    await userEvent.click(button);
    expect(shown).toEqual([button]);
  });

  it('is shown whole where the rest is two rows or fewer', () => {
    widthOf(800);
    render(<SectionTables sections={[sectionWith('Choices', 14)]} said={said} />);
    expect(rows()).toBe(14);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is wholly on demand where it says so', async () => {
    widthOf(800);
    const [table] = sectionWith('Choices', 40).tables;
    if (!table) throw new Error('there is one');
    const section = sectionOf('risk-choices', 'Choices', { tables: [{ ...table, first: 0 }] });
    render(<SectionTables sections={[section]} said={said} />);
    expect(screen.getByRole('table', { hidden: true })).toHaveAttribute('hidden');
    await userEvent.click(screen.getByRole('button', { name: 'All 40 rows' }));
    expect(screen.getByRole('table')).not.toHaveAttribute('hidden');
    expect(rows()).toBe(40);
    await userEvent.click(screen.getByRole('button', { name: 'Show fewer rows' }));
    expect(screen.getByRole('table', { hidden: true })).toHaveAttribute('hidden');
  });

  it.each([
    [20, '14'],
    [3, '0'],
    [39, '28'],
    [-1, '0'],
  ])('shows the rows around row %d first, from %s on', async (around, from) => {
    widthOf(800);
    const [table] = sectionWith('Choices', 40).tables;
    if (!table) throw new Error('there is one');
    const section = sectionOf('decides-map', 'Choices', { tables: [{ ...table, around }] });
    render(<SectionTables sections={[section]} said={said} />);
    expect(rows()).toBe(12);
    const [first] = screen
      .getAllByRole<HTMLTableRowElement>('row', { hidden: true })
      .slice(1)
      .filter(({ hidden }) => !hidden);
    expect(first?.cells[1]).toHaveTextContent(from);
    await userEvent.click(screen.getByRole('button', { name: 'All 40 rows' }));
    expect(rows()).toBe(40);
  });
});
