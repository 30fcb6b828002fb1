import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { objectionsTo } from '../../../test/axe.js';
import { type DateEcho, DateField } from './date-field.js';

const READINGS: Record<string, DateEcho> = {
  '4 jan (tbc)': { sentence: 'Read as 4 Jan 2018, to be confirmed.', problems: [] },
  '13/25': { sentence: null, problems: [{ severity: 'E', message: 'There is no month 25 in “13/25”.' }] },
  'xmas 17': {
    sentence: 'Read as 25 Dec 2017.',
    problems: [{ severity: 'W', message: 'This is a bank holiday.' }],
  },
};
const read = (text: string): DateEcho => READINGS[text] ?? { sentence: null, problems: [] };

function Expected() {
  const [text, setText] = useState('');
  return (
    <DateField
      label="Expected"
      value={text}
      onChange={setText}
      read={read}
      consequence="6 working days later."
    />
  );
}

async function type(text: string) {
  const view = render(<Expected />);
  await userEvent.type(screen.getByLabelText('Expected'), text);
  return { ...view, field: screen.getByLabelText('Expected') };
}

it('echoes how the words were read, and what that would mean', async () => {
  const { field } = await type('4 jan (tbc)');
  expect(field).toHaveAccessibleDescription('Read as 4 Jan 2018, to be confirmed. 6 working days later.');
});

it('says what is wrong while it is typed, without a consequence', async () => {
  const { field } = await type('13/25');
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription('There is no month 25 in “13/25”.');
});

it('a warning is shown beside the reading and refuses nothing', async () => {
  const { field } = await type('xmas 17');
  expect(field).not.toHaveAttribute('aria-invalid');
  expect(field).toHaveAccessibleDescription(/Read as 25 Dec 2017\. Check: This is a bank holiday\./);
});

it('an empty field is not echoed', () => {
  render(<Expected />);
  expect(screen.getByLabelText('Expected')).not.toHaveAccessibleDescription();
});

it('raises no accessibility objection', async () => {
  const { container } = await type('4 jan (tbc)');
  expect(await objectionsTo(container)).toEqual([]);
});
