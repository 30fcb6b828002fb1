import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aSession, pretendServer } from '../../../../test/server.js';
import { App } from '../../../app/app.js';

const BODY = {
  ...{
    id: 'b1',
    version: 1,
    prefix: 'JC',
    name: 'Joint Committee',
    shortName: null,
    kind: 'JOINT_COMMITTEE',
  },
  ...{ kindMeaning: '', role: 'DECIDES', parentId: null, parentName: null, isParentInferred: false },
  ...{ predecessorId: null, predecessorName: null, validFrom: null, validTo: null, authority: null },
  ...{
    delegatedScope: null,
    organisation: null,
    quorumMinimum: null,
    quorumNote: null,
    noticeClearDays: null,
  },
  ...{
    noticeRegime: 'STANDING_ORDERS',
    isNoticeInterpreted: false,
    noticeSentence: '',
    hasPapersWhenInformal: false,
  },
  ...{ meetsInPublic: false, votingRule: null, termsOfReference: null, reviewOn: null, note: null },
  ...{
    isInterpretation: false,
    sourceDocument: null,
    sourcePlace: null,
    archiveReason: null,
    mayEdit: false,
  },
  ...{ mayEditMeetings: true, mayTakeChairsAction: false, members: [], programmes: [] },
  ...{
    quorum: null,
    delegations: [],
    scope: [],
    succession: [],
    mergedFrom: [],
    warnings: [],
    callInDays: null,
  },
  ...{ votingMethod: null, chairHasCastingVote: false, votingSentence: '', allowsCorrespondence: false },
  ...{ isInterestRegisterPublic: false, termsLink: null },
};
const SERIES = {
  ...{
    id: 's1',
    version: 2,
    title: 'Meeting in public',
    kind: 'FORMAL_PUBLIC',
    words: 'First Tuesday of every month',
  },
  ...{ rhythm: 'MONTHLY', every: 1, weekday: 2, weekOfMonth: 1, exceptMonths: [], from: '2018-01-01' },
  ...{
    until: '2018-12-31',
    count: null,
    confidence: 'TBC',
    startsAt: '14:00',
    endsAt: null,
    venue: 'Town hall',
  },
  ...{ link: null, endedOn: null, endReason: null, mayEdit: true },
  meetings: [
    { id: 'm1', code: 'JC-M01', state: 'PLANNED', seriesOn: '2018-01-02', on: '2018-01-02', isMoved: false },
  ],
};
const DAYS = {
  words: 'First Monday of every month',
  days: [
    { on: '2018-01-01', suggestion: '2018-01-02', problems: [{ rule: 'MTG-5', message: 'A bank holiday.' }] },
    { on: '2018-02-05', suggestion: null, problems: [] },
    { on: '2018-03-05', suggestion: null, problems: [{ rule: 'SER-2', message: 'JC-M09 is on that day.' }] },
  ],
};
const CHANGE = {
  ...{ words: 'Second Tuesday of every month', print: 'print-1' },
  steps: [
    {
      kind: 'MOVE',
      meetingId: 'm1',
      code: 'JC-M01',
      from: '2018-01-02',
      to: '2018-01-09',
      because: null,
      problems: [],
    },
    {
      kind: 'STAYS',
      meetingId: 'm2',
      code: 'JC-M02',
      from: '2018-02-08',
      to: null,
      because: 'It is called.',
      problems: [],
    },
    { kind: 'ADD', meetingId: null, code: null, from: null, to: '2018-03-13', because: null, problems: [] },
  ],
};

type Sent = { query: string; variables: { input: Record<string, unknown> } };

function open(all: unknown[] = [SERIES]) {
  window.history.pushState({}, '', '/p/KM/bodies/b1');
  const sent: Sent[] = [];
  const answers: [string, unknown][] = [
    ['query Body(', { body: BODY }],
    ['query Bodies', { bodies: [] }],
    ['query Meetings(', { meetings: [] }],
    ['query Decisions', { decisions: [] }],
    ['query InterestRegister', { interestRegister: { kinds: [], interests: [] } }],
    ['query PastAttendance', { pastAttendance: [] }],
    ['query Organisations', { organisations: [] }],
    ['query BodySeries', { meetingSeries: all }],
    ['query SeriesDays', { seriesPreview: DAYS }],
    ['query SeriesChange', { seriesChangePreview: CHANGE }],
    [
      'mutation StartMeetingSeries',
      { startMeetingSeries: { id: 's2', words: DAYS.words, meetings: [{ id: 'm' }] } },
    ],
    ['mutation AmendMeetingSeries', { amendMeetingSeries: { id: 's1', words: CHANGE.words } }],
    ['mutation EndMeetingSeries', { endMeetingSeries: { id: 's1', title: SERIES.title } }],
  ];
  pretendServer({
    'GET /auth/session': { body: aSession({ abilities: ['meeting:edit'] }) },
    'POST /graphql': ({ body }) => {
      const asked = body as Sent;
      if (/mutation|SeriesDays|SeriesChange/.test(asked.query)) sent.push(asked);
      return { body: { data: answers.find(([name]) => asked.query.includes(name))?.[1] ?? {} } };
    },
  });
  return { sent, ...render(<App />) };
}
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

it('a series is planned in two steps, a day in the place of a bank holiday, and a reason for what stands all the same', async () => {
  const { sent } = open([]);
  expect(await screen.findByText(/None yet\./)).toBeVisible();
  await press('Plan a series');
  await press('Show the days');
  expect((await screen.findAllByText('Enter a title for the meetings')).length).toBeGreaterThan(0);
  expect(sent).toEqual([]);
  await userEvent.type(screen.getByLabelText('Title of the meetings'), 'In public');
  await userEvent.selectOptions(screen.getByLabelText('Day of the week'), 'Monday');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Aug' }));
  await userEvent.type(screen.getByLabelText('How many meetings (optional)'), '3');
  await press('Show the days');
  expect(await screen.findByText('First Monday of every month')).toBeVisible();
  expect(screen.getByLabelText('What to do on Mon 1 Jan 2018')).toHaveDisplayValue('Meet on Tue 2 Jan 2018');
  await userEvent.selectOptions(screen.getByLabelText('What to do on Mon 5 Feb 2018'), 'No meeting');
  await press('Plan the meetings');
  expect((await screen.findAllByText('Say why the days stand all the same')).length).toBeGreaterThan(0);
  await userEvent.type(screen.getByLabelText('Why these days stand all the same'), 'Both meet');
  await press('Plan the meetings');
  expect(await screen.findByText('1 meeting planned. First Monday of every month.')).toBeVisible();
  const { input } = sent.find(({ query }) => query.includes('mutation'))!.variables;
  expect(input).toMatchObject({
    bodyId: 'b1',
    pattern: { weekday: 1, weekOfMonth: 1, exceptMonths: [8], count: 3, until: null },
    exceptions: [
      { on: '2018-01-01', insteadOn: '2018-01-02' },
      { on: '2018-02-05', insteadOn: null },
    ],
    reason: 'Both meet',
  });
});

it('a change is shown meeting by meeting before it is made, and the way back keeps what was typed', async () => {
  const { sent } = open();
  expect(await screen.findByText('1 to come, the next on 2 Jan 2018.')).toBeVisible();
  await press('Change the series Meeting in public');
  await userEvent.selectOptions(screen.getByLabelText('Which of its weekdays in the month'), 'Second');
  await press('Show what changes');
  const table = await screen.findByRole('region', { name: 'What changes' });
  expect(within(table).getByText('Moves to Tue 9 Jan 2018')).toBeVisible();
  expect(within(table).getByText('Stays as it is. It is called.')).toBeVisible();
  expect(within(table).getByText('Is planned on Tue 13 Mar 2018')).toBeVisible();
  await press('Change the pattern');
  expect(screen.getByLabelText('Which of its weekdays in the month')).toHaveDisplayValue('Second');
  await press('Show what changes');
  await userEvent.type(await screen.findByLabelText('Why the series changes'), 'New rhythm');
  await press('Change the series');
  expect(await screen.findByText('Series changed. Second Tuesday of every month.')).toBeVisible();
  const { input } = sent.find(({ query }) => query.includes('mutation'))!.variables;
  expect(input).toMatchObject({ id: 's1', expectedVersion: 2, print: 'print-1', reason: 'New rhythm' });
});

it('a series is ended by keys alone, told which meetings are called off', async () => {
  const { sent } = open();
  (await screen.findByRole('button', { name: 'End the series Meeting in public' })).focus();
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText(/Called off: JC-M01\./)).toBeVisible();
  expect(screen.getByLabelText('Why')).toHaveFocus();
  await userEvent.keyboard('Wound up{Tab}{Enter}');
  expect(await screen.findByText('Series ended: Meeting in public')).toBeVisible();
  expect(sent[0]?.variables.input).toMatchObject({ id: 's1', expectedVersion: 2, reason: 'Wound up' });
});
