import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { objectionsTo } from '../../../test/axe.js';
import { DayField } from './day-field.js';
import { DayFilter } from './day-filter.js';

const TODAY = '2017-11-24';
const field = () => screen.getByLabelText('Held on');

function InForm({ start = '', onDay }: { start?: string; onDay: (day: string) => void }) {
  const [day, setDay] = useState(start);
  return (
    <>
      <DayField
        label="Held on"
        today={TODAY}
        value={day}
        onChange={(next) => {
          setDay(next);
          onDay(next);
        }}
      />
      <button type="button" onClick={() => setDay('2018-03-08')}>
        Take theirs
      </button>
    </>
  );
}

it('shows a day with its month in letters, and takes any way of writing one', async () => {
  const days: unknown[] = [];
  render(<InForm start="2017-12-06" onDay={(day) => days.push(day)} />);
  expect(field()).toHaveValue('6 Dec 2017');
  await userEvent.clear(field());
  await userEvent.type(field(), '3/4/18');
  expect(field()).toHaveValue('3/4/18');
  expect(days.at(-1)).toBe('2018-04-03');
  expect(screen.getByText(/Read as 3 Apr 2018/)).toBeVisible();
});

it('hands on words that are not one day, and says what is wrong with them', async () => {
  const days: unknown[] = [];
  render(<InForm onDay={(day) => days.push(day)} />);
  await userEvent.type(field(), 'March 2018');
  expect(days.at(-1)).toBe('March 2018');
  expect(screen.getByText(/Give one day, such as 8 Mar 2018/)).toBeVisible();
  await userEvent.clear(field());
  expect(days.at(-1)).toBe('');
});

it('follows a day that is set from outside', async () => {
  render(<InForm onDay={() => undefined} />);
  await userEvent.type(field(), '1 Dec 2017');
  await userEvent.click(screen.getByRole('button', { name: 'Take theirs' }));
  expect(field()).toHaveValue('8 Mar 2018');
});

function Filter({ onDay }: { onDay: (day: string | undefined) => void }) {
  const [day, setDay] = useState<string | undefined>('2017-11-20');
  return (
    <DayFilter
      label="Changed since"
      today={TODAY}
      value={day}
      onChange={(next) => {
        setDay(next);
        onDay(next);
      }}
    />
  );
}
const filter = () => screen.getByLabelText('Changed since');

it('filters once the field is left, not by half a day', async () => {
  const days: unknown[] = [];
  render(<Filter onDay={(day) => days.push(day)} />);
  await userEvent.clear(filter());
  await userEvent.type(filter(), '23/11/17');
  expect(days).toEqual([]);
  await userEvent.tab();
  expect(days).toEqual(['2017-11-23']);
  expect(filter()).toHaveValue('23 Nov 2017');
});

it('keeps the filter while words cannot be read, and Escape brings the day back', async () => {
  const days: unknown[] = [];
  render(<Filter onDay={(day) => days.push(day)} />);
  await userEvent.clear(filter());
  await userEvent.type(filter(), '31 June{Enter}');
  expect(days).toEqual([]);
  expect(filter()).toBeInvalid();
  await userEvent.keyboard('{Escape}');
  expect(filter()).toHaveValue('20 Nov 2017');
});

it('an emptied field filters no more', async () => {
  const days: unknown[] = [];
  render(<Filter onDay={(day) => days.push(day)} />);
  await userEvent.clear(filter());
  await userEvent.keyboard('{Enter}');
  expect(days).toEqual([undefined]);
});

it('raises no accessibility objection', async () => {
  const { container } = render(<Filter onDay={() => undefined} />);
  expect(await objectionsTo(container)).toEqual([]);
});
