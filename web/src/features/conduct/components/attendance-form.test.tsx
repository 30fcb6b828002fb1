import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../../../test/axe.js';
import type { AttendanceLine, MeetingConduct } from '../api/conduct.js';
import { AttendanceRow, type AttendanceRowProps } from './attendance-row.js';
import { type LineValues, lineChange, lineValues } from './attendance-values.js';
import { DeclarationsTable } from './declarations-table.js';
import { QuorumAndVotes } from './quorum-and-votes.js';

const line = (over: Partial<AttendanceLine> = {}): AttendanceLine => ({
  attendanceId: null,
  memberId: 'm1',
  name: 'Ashford CCG',
  seat: 'Ashford CCG',
  organisation: null,
  isChair: false,
  isVoting: true,
  state: null,
  isRemote: false,
  deputyId: null,
  deputyName: null,
  arrivedAt: null,
  leftAt: null,
  fromItemId: null,
  untilItemId: null,
  deputies: [],
  interests: [],
  ...over,
});
const quorate = { isQuorate: true, sentence: 'Quorate: 3 counted, 3 needed.' };
const conduct = (over: Partial<MeetingConduct> = {}): MeetingConduct => ({
  meetingId: 'm',
  version: 1,
  mayRecord: true,
  whyNot: null,
  quorumSentence: 'At least 3 voting members.',
  votingSentence: null,
  chairHasCastingVote: false,
  quorum: null,
  warnings: [],
  lines: [],
  declarations: [],
  items: [],
  decisions: [],
  ...over,
});

function Rows({ onMark, lines }: { lines: AttendanceLine[]; onMark: (name: string, mark: string) => void }) {
  return (
    <>
      {lines.map((one) => {
        const props: AttendanceRowProps = {
          line: one,
          values: lineValues(one),
          items: [],
          errorAt: () => undefined,
          onChange: ({ mark }) => mark && onMark(one.name, mark),
        };
        return <AttendanceRow key={one.memberId} {...props} />;
      })}
    </>
  );
}

describe('marking who came', () => {
  it('takes one key for each member and goes on to the next', async () => {
    const marked: string[] = [];
    const lines = ['Ashford', 'Thanet', 'Swale', 'Medway', 'West Kent'].map((name) =>
      line({ memberId: name, name }),
    );
    render(<Rows lines={lines} onMark={(name, mark) => marked.push(`${name} ${mark}`)} />);
    await userEvent.tab();
    await userEvent.keyboard('pRan');
    expect(marked).toEqual(['Ashford PRESENT', 'Thanet REMOTE', 'Swale APOLOGIES', 'Medway ABSENT']);
    await userEvent.keyboard('dp');
    expect(marked.slice(4)).toEqual(['West Kent DEPUTISED', 'West Kent PRESENT']);
  });

  it('leaves other letters, and letters typed into a name, alone', async () => {
    const marked: string[] = [];
    const deputised = line({ state: 'DEPUTISED', deputyName: 'X' });
    render(<Rows lines={[deputised]} onMark={(_, mark) => marked.push(mark)} />);
    await userEvent.type(screen.getByLabelText('Name of who came instead of Ashford CCG'), 'par');
    screen.getByRole('radio', { name: 'Present' }).focus();
    await userEvent.keyboard('x{Control>}p{/Control}');
    expect(marked).toEqual([]);
  });

  it('raises no accessibility objection', async () => {
    const { container } = render(<Rows lines={[line()]} onMark={() => undefined} />);
    expect(await objectionsTo(container)).toEqual([]);
  });
});

describe('what is sent of a line', () => {
  const change = (over: Partial<LineValues>, of = line()) => lineChange(of, { ...lineValues(of), ...over });

  it('is nothing where nothing was touched or marked', () => {
    expect(change({})).toBeNull();
    expect(change({ arrivedAt: '10:00' })).toBeNull();
  });

  it('is presence, remote or not, and in attendance for who has no seat', () => {
    expect(change({ mark: 'PRESENT' })).toMatchObject({ memberId: 'm1', state: 'PRESENT', isRemote: false });
    expect(change({ mark: 'REMOTE' })).toMatchObject({ state: 'PRESENT', isRemote: true });
    const guest = line({ memberId: null, attendanceId: 'a1', state: 'IN_ATTENDANCE' });
    expect(change({ mark: 'REMOTE' }, guest)).toMatchObject({
      memberId: null,
      attendanceId: 'a1',
      state: 'IN_ATTENDANCE',
      isRemote: true,
    });
  });

  it('is a named deputy or a name, and neither once the member came after all', () => {
    expect(change({ mark: 'DEPUTISED', deputy: 'd1' })).toMatchObject({ deputyId: 'd1', deputyName: null });
    expect(change({ mark: 'DEPUTISED', deputy: 'other', deputyName: 'Dr X' })).toMatchObject({
      deputyId: null,
      deputyName: 'Dr X',
    });
    const deputised = line({ state: 'DEPUTISED', deputyName: 'Dr X' });
    expect(change({ mark: 'PRESENT' }, deputised)).toMatchObject({ deputyId: null, deputyName: null });
  });

  it('keeps no times of who did not come', () => {
    const late = line({ state: 'PRESENT', arrivedAt: '10:00' });
    expect(change({ mark: 'ABSENT' }, late)).toMatchObject({ state: 'ABSENT', arrivedAt: null });
  });
});

it('teaches that silence about interests is not “none declared”', () => {
  render(<DeclarationsTable conduct={conduct()} />);
  expect(screen.getByText('Nothing recorded about interests')).toBeInTheDocument();
  render(
    <DeclarationsTable
      conduct={conduct({
        declarations: [
          {
            id: 'd',
            version: 1,
            isNone: true,
            agendaItemId: null,
            who: null,
            description: null,
            action: null,
          },
        ],
      })}
    />,
  );
  expect(screen.getByRole('rowheader', { name: 'None declared' })).toBeInTheDocument();
});

it('says the quorum of each item in words, and who voted how', async () => {
  const tally = {
    result: 'CARRIED' as const,
    sentence: 'Carried: 2 for, 1 against, 0 abstained, by a simple majority.',
    votes: [{ attendanceId: 'a', who: 'Thanet', vote: 'AGAINST' as const, castingVote: null }],
  };
  const items = [
    { id: 'i1', position: 1, title: 'Launch', quorum: quorate, tally },
    {
      id: 'i2',
      position: 2,
      title: 'Money',
      quorum: { isQuorate: false, sentence: 'Not quorate: 2 of 3 needed.' },
      tally: null,
    },
  ];
  const voted: string[] = [];
  const client = new QueryClient();
  const { container } = render(
    <QueryClientProvider client={client}>
      <QuorumAndVotes
        conduct={conduct({ items })}
        quorum={quorate}
        onVote={({ title }) => voted.push(title)}
      />
    </QueryClientProvider>,
  );
  const money = screen.getByRole('row', { name: /2\. Money/ });
  expect(within(money).getByText('Not quorate')).toBeInTheDocument();
  expect(screen.getByText('Thanet: against')).toBeInTheDocument();
  await userEvent.click(within(money).getByRole('button', { name: 'Votes on 2. Money' }));
  expect(voted).toEqual(['2. Money']);
  expect(await objectionsTo(container)).toEqual([]);
});
