import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../../../test/axe.js';
import type { PlanItem } from '../api/plan-item.js';
import { anItem, anItemRow, aPlan, aPlanRow, on } from '../test/items.js';
import { refusal, saved, show } from '../test/show.js';
import { ItemLinks } from './item-relations.js';
import { ItemRisks } from './item-risks.js';
import { MyUpdates } from './my-updates.js';
import { ReopenForm, RestoreForm } from './reason-verbs.js';

type Reply = Exclude<Parameters<typeof show>[1], undefined>;
const nothing = () => undefined;
const type = (label: string, words: string) => userEvent.type(screen.getByLabelText(label), words);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const undo = async () => userEvent.click(await screen.findByRole('button', { name: 'Undo' }));

/** Answers each verb by its own name, with versions that count up. */
function verbs(): Reply {
  let version = 3;
  return ({ query }) => {
    const field = /mutation \w+\([^)]*\) \{\s*(\w+)/.exec(query)?.[1] ?? 'unknown';
    version += 1;
    return saved(field, version);
  };
}

const link: PlanItem['links'][number] = {
  id: 'link',
  version: 3,
  otherId: 'panel',
  otherCode: 'MS-006',
  otherTitle: 'Panel review',
  isPredecessor: true,
  kind: 'FS',
  lagWords: '',
  lagMin: 0,
  lagMax: 0,
  lagUnit: 'DAYS',
  neededFor: null,
  isToGate: false,
  scenarioNumber: null,
  basis: null,
};

async function takeAway(reply: Reply) {
  const view = show(<ItemLinks item={anItem({ links: [link] })} hrefOf={(id) => `/${id}`} />, reply);
  await userEvent.click(
    await screen.findByRole('button', { name: 'Take away the dependency on Panel review' }),
  );
  await type('Why', 'Not needed');
  await press('Take away');
  return view;
}

it('puts a dependency back as it was, by Ctrl+Z too', async () => {
  const { inputs, sent } = await takeAway(verbs());
  await screen.findByText('Dependency taken away.');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(await screen.findByText('Undone: Dependency taken away.')).toBeVisible();
  expect(sent.at(-1)?.query).toContain('relinkPlanItems');
  expect(inputs()[1]).toMatchObject({ id: 'report', expectedVersion: 4, reason: 'Undone: Not needed' });
});

it('tells a conflict where somebody else was quicker, and forces nothing', async () => {
  const { inputs } = await takeAway(({ query }) =>
    query.includes('relinkPlanItems') ? refusal('STALE_VERSION') : saved('unlinkPlanItems', 4),
  );
  await undo();
  expect(await screen.findByText(/^Not undone. Somebody else changed this/)).toBeVisible();
  expect(inputs()).toHaveLength(2);
});

it('records a reopened item as done again, on its day and with its evidence', async () => {
  const actual = on('2017-11-16', '16 Nov 2017');
  const dates: PlanItem['dates'] = [
    {
      id: 'd1',
      role: 'ACTUAL',
      date: { text: '16 Nov 2017', written: '16 Nov 2017', note: null },
      scenarioNumber: null,
      statedOn: '2017-11-16',
      recordedAt: '2017-11-16T10:00:00Z',
      by: 'Example PMO',
      reason: 'Letter of the senate',
      isCurrent: true,
      isInterpretation: false,
    },
  ];
  const item = anItem({ rows: [anItemRow({ state: 'COMPLETE', actual })], dates });
  const { inputs } = show(<ReopenForm item={item} plan={aPlan()} onClose={nothing} />, verbs());
  await screen.findByLabelText('Why');
  await type('Why', 'Not complete after all');
  await press('Reopen');
  await undo();
  expect(await screen.findByText(/^Undone: MS-011 reopened/)).toBeVisible();
  expect(inputs()[1]).toMatchObject({
    expectedVersion: 4,
    date: '16 Nov 2017',
    evidence: 'Letter of the senate',
  });
});

it('takes an item that was put back out again', async () => {
  const item = anItem({ isArchived: true });
  const { inputs, sent } = show(<RestoreForm item={item} plan={aPlan()} onClose={nothing} />, verbs());
  await screen.findByLabelText('Why');
  await type('Why', 'Needed');
  await press('Put back');
  await undo();
  expect(await screen.findByText(/^Undone: MS-011 is in the plan again/)).toBeVisible();
  expect(sent.at(-1)?.query).toContain('archivePlanItem');
  expect(inputs()[1]).toMatchObject({ expectedVersion: 4, reason: 'Undone: Needed' });
});

describe('my updates', () => {
  const last: PlanItem['reports'][number] = {
    id: 'r1',
    rag: 'amber',
    computedRag: 'green',
    reportedOn: '2017-10-20',
    by: 'Example workstream lead',
    narrative: 'Papers are slow',
    pathToGreen: 'Second reader',
    pathOwner: 'Example PMO',
    pathDueOn: '2017-12-01',
    overrideReason: 'Known to be late',
    overrideUntil: '2018-01-31',
  };

  async function open(reports: PlanItem['reports']) {
    const rows = [aPlanRow('report', { title: 'Final report', isMine: true })];
    const answer = verbs();
    const view = show(
      <MyUpdates plan={aPlan({ rows })} periodDays={31} hrefOf={(id) => `/${id}`} />,
      (sent) =>
        sent.query.includes('query PlanItem') ? { data: { planItem: anItem({ reports }) } } : answer(sent),
    );
    await screen.findByText(/done$/);
    return { changes: () => view.inputs().filter(Boolean) };
  }

  it('"no change" goes back to the report before', async () => {
    const { changes } = await open([last]);
    await press('No change: Final report');
    await undo();
    expect(await screen.findByText(/^Undone: Final report: no change/)).toBeVisible();
    expect(changes()[1]).toMatchObject({ rag: 'amber', narrative: 'Papers are slow', expectedVersion: 4 });
  });

  it('an update goes back in the two steps in which it was made', async () => {
    const { changes } = await open([last]);
    await press('Update: Final report');
    const date = await screen.findByLabelText('Expected');
    await userEvent.clear(date);
    await userEvent.type(date, '4 Jan 2018');
    await type('Why the date changes', 'Senate asked for time');
    await press('Save and next');
    await undo();
    expect(await screen.findByText(/^Undone: Final report: reported/)).toBeVisible();
    expect(changes().slice(2)).toEqual([
      expect.objectContaining({ date: '22 Dec 2017', expectedVersion: 5 }),
      expect.objectContaining({ narrative: 'Papers are slow', expectedVersion: 6 }),
    ]);
  });

  it('a first report has nothing to go back to', async () => {
    await open([]);
    await press('No change: Final report');
    const told = within(await screen.findByText('Final report: no change.').then((it) => it.parentElement!));
    expect(told.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });
});

it('links a risk again with the delay that was stated of it', async () => {
  const delay = { min: 2, likely: 5, max: 10 };
  const risk = { id: 'r1', code: 'R-001', title: 'Late data', state: 'OPEN', mayUnlink: true };
  const item = anItem({ risks: [{ ...risk, linkId: 'l1', linkVersion: 2, delay }] });
  const { inputs, sent } = show(<ItemRisks item={item} hrefOf={(id) => `/${id}`} />, ({ query }) => {
    if (query.includes('linkRiskToItem'))
      return {
        data: {
          linkRiskToItem: {
            id: 'r1',
            version: 9,
            linkedItems: [{ id: 'report', linkId: 'l2', linkVersion: 1 }],
          },
        },
      };
    if (query.includes('unlinkRiskFromItem'))
      return { data: { unlinkRiskFromItem: { id: 'r1', version: 8 } } };
    return { data: { stateRiskDelay: { id: 'r1', version: 10 } } };
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Take away the link to R-001' }));
  await type('Why', 'Not this one');
  await press('Take away');
  await undo();
  await screen.findByText(/^Undone/);
  expect(sent).toHaveLength(3);
  expect(inputs().slice(1)).toMatchObject([
    { id: 'r1', expectedVersion: 8, planItemId: 'report' },
    { id: 'l2', expectedVersion: 1, delay },
  ]);
});

it('gives a dependency another lag, and its old one back', async () => {
  const { inputs, container } = show(
    <ItemLinks
      item={anItem({ links: [{ ...link, lagMin: 1, lagMax: 2, lagUnit: 'WEEKS' }] })}
      hrefOf={(id) => `/${id}`}
    />,
    verbs(),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Change the dependency on Panel review' }));
  expect(await objectionsTo(container)).toEqual([]);
  const [least, most] = [screen.getByLabelText('Lag, at least'), screen.getByLabelText('Lag, at most')];
  expect([least, most].map((field) => (field as HTMLInputElement).value)).toEqual(['1', '2']);
  await userEvent.clear(most);
  await userEvent.type(most, 'some');
  await press('Save');
  expect(screen.getAllByText('Enter a whole number, such as 3').length).toBeGreaterThan(0);
  await userEvent.clear(most);
  await userEvent.type(most, '3');
  await type('Why', 'The panel asked for it');
  await press('Save');
  await undo();
  await screen.findByText(/^Undone/);
  expect(inputs()).toMatchObject([
    {
      id: 'link',
      expectedVersion: 3,
      lagMin: 1,
      lagMax: 3,
      lagUnit: 'WEEKS',
      reason: 'The panel asked for it',
    },
    { id: 'report', lagMin: 1, lagMax: 2, lagUnit: 'WEEKS', reason: 'Undone: The panel asked for it' },
  ]);
});

it('makes a dependency of another type and need, tells what follows first, and puts both back', async () => {
  const { inputs, sent } = show(
    <ItemLinks item={anItem({ links: [{ ...link, isToGate: true }] })} hrefOf={(id) => `/${id}`} />,
    verbs(),
    {},
    (asked) => ({
      targetTitle: 'Launch',
      problems: [],
      scenarios: [
        { scenarioNumber: 1, isWorking: true, sentences: [JSON.stringify(asked.variables.input.lags)] },
      ],
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Change the dependency on Panel review' }));
  await type('Why', 'Both may run at once');
  await press('Save');
  expect(screen.getAllByText('Nothing is changed yet').length).toBeGreaterThan(0);
  expect(screen.queryByText('What follows from it')).toBeNull();
  await userEvent.selectOptions(screen.getByLabelText('How one waits for the other'), 'SS');
  await userEvent.selectOptions(screen.getByLabelText('What the gate needs it for'), 'DECISION');
  const terms = { kind: 'SS', lagMin: 0, lagMax: 0, lagUnit: 'DAYS', neededFor: 'DECISION' };
  const [told] = await screen.findAllByText(/"neededFor":"DECISION"/);
  expect(JSON.parse(told?.textContent ?? '')).toEqual([{ linkId: 'link', ...terms }]);
  expect(sent).toHaveLength(0);
  await press('Save');
  await undo();
  await screen.findByText(/^Undone/);
  expect(inputs()).toMatchObject([
    { id: 'link', expectedVersion: 3, ...terms },
    { id: 'report', kind: 'FS', lagMin: 0, lagMax: 0, lagUnit: 'DAYS' },
  ]);
  // A gate that has said what it needs cannot be without it again.
  expect(inputs().at(-1)).not.toHaveProperty('neededFor');
});
