import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../test/axe.js';
import { aSession, pretendServer } from '../../test/server.js';
import { App } from '../app/app.js';

const open = (to: string) => ({ to, isAllowed: true, problems: [] });
const MEETING = {
  ...{ id: 'm1', version: 4, code: 'JC-M03', title: 'Formal meeting', kind: 'PART1_PART2', state: 'CALLED' },
  ...{ bodyId: 'b1', bodyName: 'Joint Committee', heldOn: null, startsAt: '14:00', endsAt: '16:30' },
  date: {
    ...{ text: '31 Jan 2018', written: '31 Jan 2018', shape: 'DAY', confidence: 'CONFIRMED' },
    ...{ earliest: '2018-01-31', latest: '2018-01-31' },
  },
  ...{ isTimeConfirmed: true, venue: 'Town hall', link: 'https://meet.example.org/jc', presentCount: null },
  parts: 'Part 1 is in public, part 2 in private.',
  ...{ seriesId: 's1', seriesOn: '2018-01-30', wasQuorate: null, quorumMinimum: 5, postponedToId: null },
  ...{
    stateReason: null,
    papersDueOn: null,
    papersSentence: '',
    isPapersDueInterpreted: false,
  },
  ...{ hasMinutes: false, isInterpretation: false, sourceDocument: null, sourcePlace: null, warnings: [] },
  steps: [open('POSTPONED'), open('CANCELLED'), open('HELD')],
  ...{ items: [], mayEdit: true, mayMinute: false, mayRecordDecisions: false },
};
const LAUNCH = { itemId: 'i1', code: 'MS-017', title: 'Launch', from: '2018-02-01', to: '2018-03-07' };
const MOVES = {
  reading: null,
  words: '2 items move: “Launch” from 1 Feb 2018 to 7 Mar 2018.',
  warnings: [{ rule: 'MTG-4', message: 'Notice and papers were due by 23 Nov 2017.' }],
  programmes: [
    {
      ...{
        programmeId: 'g1',
        programmeName: 'STP',
        scenarioNumber: null,
        isWorking: true,
        problem: null,
        stopped: [],
      },
      moved: [
        { ...LAUNCH, workingDays: 24, isTarget: true },
        {
          itemId: 'i2',
          code: 'MS-018',
          title: 'Go live',
          from: '2018-04-01',
          to: null,
          workingDays: null,
          isTarget: false,
        },
      ],
      warnings: [{ rule: 'MTG-3', message: 'The report lands after the papers are due.' }],
    },
  ],
};
const NOTHING = { reading: null, words: 'Nothing in the forecast moves.', warnings: [], programmes: [] };

const AGENDA = {
  ...{
    meetingId: 'm1',
    totalMinutes: 0,
    slotMinutes: 150,
    overMinutes: 0,
    timingSentence: '',
    isPublished: false,
  },
  ...{ takesMinutes: false, mayArrange: false, mayMinute: false, warnings: [], sections: [], items: [] },
};

type Sent = { query: string; variables: { input: Record<string, unknown> } };

function show(consequences: unknown = MOVES) {
  window.history.pushState({}, '', '/p/KM/meetings/m1');
  const sent: Sent[] = [];
  pretendServer({
    'GET /auth/session': { body: aSession({ abilities: ['meeting:edit'] }) },
    'POST /graphql': ({ body }) => {
      const asked = body as Sent;
      if (asked.query.includes('query Meeting(')) return { body: { data: { meeting: MEETING } } };
      if (asked.query.includes('query Decisions')) return { body: { data: { decisions: [] } } };
      if (asked.query.includes('query Minutes(')) return { body: { data: { minutes: null } } };
      if (asked.query.includes('query MeetingActions('))
        return { body: { data: { meetingActions: [], mattersArising: [] } } };
      if (asked.query.includes('query Meetings(')) return { body: { data: { meetings: [] } } };
      if (asked.query.includes('query Agenda')) return { body: { data: { agenda: AGENDA } } };
      if (asked.query.includes('query Papers')) return { body: { data: { papers: [] } } };
      const isAsked = asked.query.includes('mutation ') || asked.query.includes('query MeetingConsequences');
      if (!isAsked) return { body: { data: {} } };
      sent.push(asked);
      if (asked.query.includes('query MeetingConsequences'))
        return { body: { data: { meetingConsequences: consequences } } };
      return { body: { data: { cancelMeeting: { meeting: { id: 'm1', state: 'CANCELLED' } } } } };
    },
  });
  return { sent, ...render(<App />) };
}
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const follow = () => screen.findByRole('region', { name: 'What would follow' });

it('a meeting says its hours, where to join, which part is public, and that it was moved out of its series', async () => {
  const { container } = show();
  expect(await screen.findByText('14:00 to 16:30')).toBeVisible();
  expect(screen.getByRole('link', { name: /meet\.example\.org/ })).toHaveAttribute(
    'rel',
    'noreferrer noopener',
  );
  expect(screen.getByText('Part 1 is in public, part 2 in private.')).toBeVisible();
  expect(screen.getByText(/moved from Tue 30 Jan 2018/)).toBeVisible();
  expect(await objectionsTo(container)).toEqual([]);
});

it('what moves is listed before a meeting is cancelled, the launch marked, with the rules on papers', async () => {
  const { sent } = show();
  await press('Cancel the meeting');
  const panel = await follow();
  expect(await within(panel).findByText(/^2 items move/)).toBeVisible();
  const launch = within(panel).getByRole('rowheader', { name: /MS-017 Launch/ });
  expect(within(launch).getByText('What the plan is about')).toBeVisible();
  expect(within(panel).getByText('no date can be computed')).toBeVisible();
  expect(within(panel).getByText('MTG-3')).toBeVisible();
  expect(within(panel).getByText('MTG-4')).toBeVisible();
  expect(sent[0]?.variables.input).toEqual({ meetingId: 'm1', fate: 'CANCELLED' });
  expect(sent).toHaveLength(1);
  await userEvent.type(screen.getByLabelText('Why'), 'Nothing to decide');
  await userEvent.click(
    within(screen.getByRole('dialog')).getByRole('button', { name: 'Cancel the meeting' }),
  );
  expect(await screen.findByText('Formal meeting: cancelled')).toBeVisible();
  const made = sent.find(({ query }) => query.includes('mutation CancelMeeting'));
  expect(made?.variables.input).toMatchObject({ id: 'm1', expectedVersion: 4, reason: 'Nothing to decide' });
});

it('too few members are an inquorate meeting: what moves then is shown, and nothing when there are enough', async () => {
  const { sent } = show(NOTHING);
  await press('Mark as held');
  await userEvent.type(screen.getByLabelText('Voting members present'), '5');
  expect(screen.queryByRole('region', { name: 'What would follow' })).not.toBeInTheDocument();
  await userEvent.clear(screen.getByLabelText('Voting members present'));
  await userEvent.type(screen.getByLabelText('Voting members present'), '4');
  expect(await within(await follow()).findByText('Nothing in the forecast moves.')).toBeVisible();
  expect(sent[0]?.variables.input).toEqual({ meetingId: 'm1', fate: 'INQUORATE' });
});

it('a postponement asks for a date first, and then shows what it moves', async () => {
  const { sent } = show();
  await press('Postpone');
  expect(within(await follow()).getByText(/Enter a date/)).toBeVisible();
  await userEvent.type(screen.getByLabelText('New date'), '6 Mar 2018');
  expect(await within(await follow()).findByText(/^2 items move/)).toBeVisible();
  expect(sent.at(-1)?.variables.input).toEqual({ meetingId: 'm1', fate: 'POSTPONED', date: '6 Mar 2018' });
});
