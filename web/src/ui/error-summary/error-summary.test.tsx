import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../../test/axe.js';
import { TextField } from '../text-field/text-field.js';
import { ErrorSummary } from './error-summary.js';

const twoErrors = [
  { fieldId: 'title', message: 'Enter a title' },
  { fieldId: null, message: 'The meeting has been cancelled' },
];

it('takes the focus when it appears', () => {
  render(<ErrorSummary errors={twoErrors} />);
  expect(screen.getByRole('alert')).toHaveFocus();
});

it('takes the focus again when the same mistake is made twice', async () => {
  const { rerender } = render(
    <>
      <ErrorSummary errors={twoErrors} />
      <TextField label="Title" id="title" />
    </>,
  );
  await userEvent.click(screen.getByLabelText('Title'));
  rerender(
    <>
      <ErrorSummary errors={[...twoErrors]} />
      <TextField label="Title" id="title" />
    </>,
  );
  expect(screen.getByRole('alert')).toHaveFocus();
});

it('leads from each line to its field', async () => {
  render(
    <>
      <ErrorSummary errors={twoErrors} />
      <TextField label="Title" id="title" />
    </>,
  );
  await userEvent.click(screen.getByRole('link', { name: 'Enter a title' }));
  expect(screen.getByLabelText('Title')).toHaveFocus();
});

it('shows nothing when nothing is wrong', () => {
  const { container } = render(<ErrorSummary errors={[]} />);
  expect(container).toBeEmptyDOMElement();
});

it('raises no accessibility objection', async () => {
  const { container } = render(<ErrorSummary errors={twoErrors} />);
  expect(await objectionsTo(container)).toEqual([]);
});
