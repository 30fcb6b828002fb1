import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { objectionsTo } from '../../test/axe.js';
import { MoveDateForm } from '../features/milestones/components/move-date-form.js';
import { anItem, aPlan } from '../features/milestones/test/items.js';
import { applied, refusal, saved, show } from '../features/milestones/test/show.js';
import { Button } from '../ui/button/button.js';
import { DateChanges } from './date-changes.js';

/** A page on which the report can be moved, and what was done be undone. */
function Page() {
  const [version, setVersion] = useState<number | null>(null);
  return (
    <>
      <DateChanges />
      <input aria-label="Note" />
      <Button onClick={() => setVersion(3)}>First move</Button>
      <Button onClick={() => setVersion(4)}>Second move</Button>
      {version !== null && (
        <MoveDateForm item={anItem({ version })} plan={aPlan()} onClose={() => setVersion(null)} />
      )}
    </>
  );
}

type Reply = Exclude<Parameters<typeof show>[1], undefined>;

/** A server that counts versions and refuses a change that was seen on another. */
function counting(overtakenAt?: number): Reply {
  let version = 3;
  return ({ query, variables: { input } }) => {
    if (query.includes('query RowHistory')) return HISTORY;
    const seen = (input.dates as { expectedVersion: number }[] | undefined)?.[0] ?? input;
    if (seen.expectedVersion === overtakenAt || seen.expectedVersion !== version)
      return refusal('STALE_VERSION', { at: 'dates.0' });
    version += 1;
    if (query.includes('applyPlanChanges')) return applied('report', version, `statement before ${version}`);
    return saved('reforecastMilestone', version);
  };
}
const HISTORY = {
  data: {
    history: [
      {
        ...{
          changeId: 'c',
          personName: 'Example SRO',
          reason: 'Panel moved',
          entityId: 'report',
          rowVersion: 9,
        },
        label: 'MS-011 Final report',
        fields: [{ name: 'Forecast date', before: '4 Jan 2018', after: '9 Jan 2018' }],
      },
    ],
  },
};

async function open(reply: Reply = counting(), abilities = ['milestone:reforecast']) {
  const view = show(<Page />, reply, { abilities });
  await screen.findByLabelText('Note');
  const changes = () => view.inputs().filter((input) => input?.reason !== undefined);
  return { ...view, changes };
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const tool = (name: 'Undo' | 'Redo') =>
  screen.getAllByRole('button', { name }).find((button) => button.hasAttribute('aria-describedby'))!;
const said = (words: string | RegExp) => screen.findByText(words);

async function move(button: 'First move' | 'Second move', date: string, reason: string) {
  await press(button);
  await userEvent.type(await screen.findByLabelText('New date'), date);
  await userEvent.type(screen.getByLabelText('Why'), reason);
  await press('Move date');
  await said(/^MS-011 moved/);
}

it('takes two moves of one item back and makes them again, each with its own reason', async () => {
  const { changes, container } = await open();
  expect(tool('Undo')).toHaveAccessibleDescription(/No date change to undo/);
  await move('First move', '4 Jan 2018', 'Senate asked');
  await move('Second move', '11 Jan 2018', 'Panel moved');
  expect(tool('Undo')).toHaveAccessibleDescription(/Undo: MS-011 moved to 11 Jan 2018/);
  await userEvent.click(tool('Undo'));
  await said('Undone: MS-011 moved to 11 Jan 2018.');
  await userEvent.click(tool('Undo'));
  await said('Undone: MS-011 moved to 4 Jan 2018.');
  expect(tool('Redo')).toHaveAccessibleDescription(/Redo: MS-011 moved to 4 Jan 2018/);
  await userEvent.click(tool('Redo'));
  await said('Done again: MS-011 moved to 4 Jan 2018.');
  await userEvent.click(tool('Redo'));
  await said('Done again: MS-011 moved to 11 Jan 2018.');
  expect(changes().map(({ reason }) => reason)).toEqual([
    'Senate asked',
    'Panel moved',
    'Undone: Panel moved',
    'Undone: Senate asked',
    'Again: Senate asked',
    'Again: Panel moved',
  ]);
  expect(await objectionsTo(container)).toEqual([]);
});

it.each([
  ['Ctrl+Shift+Z', '{Control>}{Shift>}z{/Shift}{/Control}'],
  ['Ctrl+Y', '{Control>}y{/Control}'],
])('does it by Ctrl+Z and %s, once for each press', async (_keys, redo) => {
  const { changes } = await open();
  await move('First move', '4 Jan 2018', 'Senate asked');
  await userEvent.keyboard('{Control>}z{/Control}');
  await said(/^Undone: MS-011/);
  await userEvent.keyboard(redo);
  await said(/^Done again: MS-011/);
  await userEvent.keyboard('{Control>}z{/Control}');
  await said(/^Undone: MS-011/);
  expect(changes()).toHaveLength(4);
});

it('loses no press of two quick ones: the second waits for the version that the first makes', async () => {
  const { changes } = await open();
  await move('First move', '4 Jan 2018', 'Senate asked');
  await move('Second move', '11 Jan 2018', 'Panel moved');
  await userEvent.keyboard('{Control>}zz{/Control}');
  await said('Undone: MS-011 moved to 4 Jan 2018.');
  await userEvent.keyboard('{Control>}yy{/Control}');
  await said('Done again: MS-011 moved to 11 Jan 2018.');
  expect(changes()).toHaveLength(6);
});

it('leaves the keys to the field that somebody types in, and to an open form', async () => {
  const { changes } = await open();
  await move('First move', '4 Jan 2018', 'Senate asked');
  await press('Close message');
  await userEvent.type(screen.getByLabelText('Note'), 'a{Control>}z{/Control}');
  await press('Second move');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(changes()).toHaveLength(1);
});

it('says who was faster and what they changed, and drops that change only', async () => {
  const { changes } = await open(counting(5));
  await move('First move', '4 Jan 2018', 'Senate asked');
  await move('Second move', '11 Jan 2018', 'Panel moved');
  await userEvent.click(tool('Undo'));
  await said(
    'Not undone. Example SRO has changed MS-011 Final report since: Forecast date from 4 Jan 2018 to 9 Jan 2018 (Panel moved).',
  );
  expect(changes()).toHaveLength(3);
  expect(tool('Undo')).toHaveAccessibleDescription(/Undo: MS-011 moved to 4 Jan 2018/);
});

it('keeps a change that could not be sent, to be tried again', async () => {
  const server = counting();
  let isDown = false;
  await open((sent) => (isDown ? refusal('UNAVAILABLE') : server(sent)));
  await move('First move', '4 Jan 2018', 'Senate asked');
  isDown = true;
  await userEvent.click(tool('Undo'));
  await said(/^Not undone. The server does not answer/);
  isDown = false;
  await userEvent.click(tool('Undo'));
  await said(/^Undone: MS-011/);
});

it('remembers after a reload in the same tab', async () => {
  const first = await open();
  await move('First move', '4 Jan 2018', 'Senate asked');
  first.unmount();
  await open();
  expect(tool('Undo')).toHaveAccessibleDescription(/Undo: MS-011 moved to 4 Jan 2018/);
});

it('is not there for those who only read', async () => {
  await open(undefined, []);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});
