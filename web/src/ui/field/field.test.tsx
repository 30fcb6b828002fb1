import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../../test/axe.js';
import { Checkbox } from '../checkbox/checkbox.js';
import { RadioGroup } from '../radio-group/radio-group.js';
import { SelectField } from '../select-field/select-field.js';
import { TextArea } from '../text-area/text-area.js';
import { TextField } from '../text-field/text-field.js';

const ignore = () => undefined;
const answers = [
  { value: 'green', label: 'On track' },
  { value: 'red', label: 'Off track', hint: 'Needs a path to green' },
];

it('a field is found by its label and described by its hint and its error', () => {
  render(<TextField label="Title" hint="As in the board paper" error="Enter a title" />);
  const field = screen.getByLabelText('Title');
  expect(field).toHaveAccessibleDescription('As in the board paper Error: Enter a title');
  expect(field).toBeInvalid();
});

it('a field without an error is not called invalid', () => {
  render(<TextArea label="Path to green" />);
  expect(screen.getByLabelText('Path to green')).not.toHaveAttribute('aria-invalid');
});

it('a choice reports what was chosen', async () => {
  const chosen: string[] = [];
  render(
    <RadioGroup
      label="Status"
      name="status"
      options={answers}
      value={null}
      onChange={(value) => chosen.push(value)}
    />,
  );
  await userEvent.click(screen.getByLabelText('Off track'));
  expect(chosen).toEqual(['red']);
});

it('the id of a group leads to its first answer, where the error summary sends the reader', () => {
  render(
    <RadioGroup label="Status" id="status" name="status" options={answers} value={null} onChange={ignore} />,
  );
  expect(document.getElementById('status')).toBe(screen.getByLabelText('On track'));
});

it('the empty choice of a list has no value', () => {
  render(
    <SelectField label="Body" emptyLabel="Any body" options={[{ value: 'jc', label: 'Joint Committee' }]} />,
  );
  expect(screen.getByLabelText('Body')).toHaveValue('');
});

it('raises no accessibility objection', async () => {
  const { container } = render(
    <>
      <TextField label="Title" hint="As printed" error="Enter a title" />
      <TextArea label="Path to green" isLabelHidden />
      <SelectField label="Body" options={[{ value: 'jc', label: 'Joint Committee' }]} />
      <RadioGroup
        label="Status"
        name="a"
        options={answers}
        value="red"
        onChange={ignore}
        error="Choose one"
      />
      <RadioGroup
        label="Status, in boxes"
        name="b"
        options={answers}
        value="red"
        onChange={ignore}
        look="boxes"
      />
      <Checkbox label="Show archived" hint="Kept for seven years" />
    </>,
  );
  expect(await objectionsTo(container)).toEqual([]);
});
