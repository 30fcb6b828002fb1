import { act, renderHook } from '@testing-library/react';
import { ApiError } from './api-error.js';
import { type ChangeFormOptions, useChangeForm } from './use-change-form.js';

interface Row {
  version: number;
  name: string;
}

function form(over: Partial<ChangeFormOptions<Row>>) {
  const options: ChangeFormOptions<Row> = {
    fieldIds: { name: 'field-name' },
    version: 1,
    conflict: {
      labels: { name: 'Name' },
      base: { name: 'As opened' },
      mine: { name: 'Mine' },
      theirs: ({ name }) => ({ name }),
    },
    send: async () => undefined,
    onClose: () => undefined,
    ...over,
  };
  return renderHook(() => useChangeForm(options));
}
const refuse = (error: ApiError) => async () => {
  throw error;
};

it('puts each objection of a rule beside its field', async () => {
  const problems = [{ rule: 'DEC-9', severity: 'E', field: 'name', message: 'Give it a name.' }];
  const { result } = form({ send: refuse(new ApiError('RULE_BROKEN', { problems })) });
  await act(() => result.current.save());
  expect(result.current.errorAt('field-name')).toBe('Give it a name.');
  expect(result.current.needsReason).toBe(false);
});

it('asks for a reason where a rule only warns', async () => {
  const problems = [{ rule: 'MTG-5', severity: 'W', field: 'name', message: 'A Saturday.' }];
  const { result } = form({ send: refuse(new ApiError('REASON_NEEDED', { problems })) });
  await act(() => result.current.save());
  expect(result.current.needsReason).toBe(true);
});

it('sends nothing while something is missing', async () => {
  let sent = 0;
  const { result } = form({
    check: () => [{ fieldId: 'field-name', message: 'Enter the name' }],
    send: async () => void sent++,
  });
  await act(() => result.current.save());
  expect(sent).toBe(0);
  expect(result.current.errorAt('field-name')).toBe('Enter the name');
});

it('shows mine, theirs and base when somebody was faster, and saves my choice on the new version', async () => {
  const sent: [number, boolean][] = [];
  const current = { version: 5, name: 'Theirs' };
  const { result } = form({
    send: async (version, isMine) => {
      sent.push([version, isMine('name')]);
      if (version === 1) throw new ApiError('STALE_VERSION', { current });
    },
  });
  await act(() => result.current.save());
  expect(result.current.conflict?.fields).toEqual([
    { name: 'name', label: 'Name', base: 'As opened', mine: 'Mine', theirs: 'Theirs' },
  ]);
  await act(async () => result.current.conflict?.apply({ name: 'theirs' }));
  expect(sent).toEqual([
    [1, true],
    [5, false],
  ]);
});
