import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { fill, renderInPage } from '@/app/testing/renderInPage';
import { languages } from '@/core/words/language';
import { DayField } from './DayField';

type Taken = (value: string) => void;

function Held({ before, onTake }: { readonly before: string; readonly onTake: Taken }) {
  const [value, setValue] = useState(before);
  return (
    <DayField
      label="Day"
      value={value}
      isTaken={(day) => day > '2000'}
      onTake={(day) => {
        setValue(day);
        onTake(day);
      }}
    />
  );
}

async function shown(before: string) {
  const taken: string[] = [];
  await renderInPage(<Held before={before} onTake={(day) => taken.push(day)} />);
  return { field: screen.getByLabelText('Day'), taken };
}

/** What a browser says of half a day: an empty text that is a bad input. */
function half(field: HTMLElement, isHalf = true) {
  Object.defineProperty(field, 'validity', { value: { badInput: isHalf }, configurable: true });
}

describe('the field of a day', () => {
  it('takes a day, and that it was emptied', async () => {
    const { field, taken } = await shown('2027-01-31');
    fill(field, '2027-02-28');
    fill(field, '');
    expect(taken).toEqual(['2027-02-28', '']);
    expect(field).not.toBeInvalid();
  });

  it('keeps a day that cannot be taken with what is wrong, and the one before counts', async () => {
    const { field, taken } = await shown('2027-01-31');
    fill(field, '0027-01-31');
    expect(field).toHaveValue('0027-01-31');
    expect(field).toHaveAccessibleDescription(/a day from 2000/);
    expect(taken).toEqual([]);
    fill(field, '2028-01-31');
    expect(field).not.toBeInvalid();
    expect(taken).toEqual(['2028-01-31']);
  });

  it('says that half a day is none where there was a day, and where there was none', async () => {
    const { field, taken } = await shown('2027-01-31');
    half(field);
    fill(field, '');
    expect(field).toBeInvalid();
    expect(taken).toEqual([]);
    // The rest of it is emptied, too.
    half(field, false);
    fireEvent.blur(field);
    expect(taken).toEqual(['']);
    expect(field).not.toBeInvalid();
    half(field);
    fireEvent.blur(field);
    expect(field).toBeInvalid();
    expect(taken).toEqual(['']);
  });

  it.each(languages)('says what a time of the clock is in %s', async (language) => {
    await renderInPage(
      <DayField label="Time" type="time" value="08:00" onTake={() => {}} unread="" />,
      {},
      language,
    );
    expect(screen.getByLabelText('Time')).toHaveAccessibleDescription(/08:00/);
  });
});
