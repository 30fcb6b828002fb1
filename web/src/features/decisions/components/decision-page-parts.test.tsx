import { render, screen, within } from '@testing-library/react';
import { objectionsTo } from '../../../../test/axe.js';
import type { DecisionPage } from '../api/decision.js';
import { betweenRows, carriedRows, considered } from './decision-fact-rows.js';
import { DecisionCorrections, DecisionSteps } from './decision-steps.js';

const DECISION: DecisionPage = {
  id: 'd1',
  version: 2,
  code: 'JC-2018-01',
  title: 'Launch',
  wording: 'To launch.',
  type: 'URGENT',
  bodyId: 'b1',
  bodyName: 'Joint Committee',
  meetingId: null,
  meetingTitle: null,
  takenOn: '2018-01-31',
  outcome: 'APPROVED',
  state: 'IN_EFFECT',
  effectSentence: 'In effect.',
  effectiveOn: null,
  callInUntil: '2018-02-07',
  isReportBackOverdue: true,
  reportBackSentence: 'Overdue. It was to be reported to Joint Committee by 6 Mar 2018.',
  agendaItemId: null,
  rationale: null,
  votesFor: 8,
  votesAgainst: 0,
  abstentions: 1,
  carriedBy: 'MAJORITY',
  proposedBy: 'The chair',
  secondedBy: null,
  amountWords: '£250,000',
  urgencyReason: 'A deadline',
  consultees: ['Chair', 'Vice-chair'],
  reportBackMeetingId: 'm1',
  reportedMeetingId: null,
  ratifyAtMeetingId: null,
  ratifyAtMeetingTitle: null,
  setAsideAuthority: null,
  stateReason: null,
  isWordingFixed: false,
  abilities: [],
  options: [{ title: 'Option B', standing: 'PREFERRED', reason: 'Best access' }],
  evidence: [{ title: 'Business case', place: 'Item 4' }],
  delegation: null,
  ratifies: null,
  ratifiedBy: { id: 'd2', code: 'JC-2018-02', title: 'Ratified' },
  setAsideBy: null,
  effects: [],
  corrections: [],
  steps: [],
  classification: 'OFFICIAL',
  exemptParagraph: null,
  exemptReason: null,
  planItemId: null,
  planItemCode: null,
  supersedesId: null,
  supersedesCode: null,
  supersededById: null,
  supersededByCode: null,
  isInterpretation: false,
  sourceDocument: null,
  sourcePlace: null,
  maySettle: false,
  conditions: [],
};

const labelsOf = (rows: { label: string }[]) => rows.map(({ label }) => label);

describe('what the page of a decision tells', () => {
  it('has a row for what is known, and none for what is not', () => {
    expect(labelsOf(carriedRows(DECISION))).toEqual([
      'Carried',
      'Moved',
      'Comes to',
      'May be called in until',
    ]);
    expect(labelsOf(betweenRows(DECISION, (id) => `/d/${id}`))).toEqual([
      'Why it could not wait',
      'Consulted',
      'Report back',
      'Ratified by',
    ]);
    expect(labelsOf(considered(DECISION))).toEqual(['Options', 'Papers']);
    expect(labelsOf(considered({ ...DECISION, options: [], evidence: [] }))).toEqual([]);
  });

  it('says that a report is overdue in words, once', () => {
    const row = betweenRows(DECISION, (id) => `/d/${id}`).find(({ label }) => label === 'Report back');
    render(<div>{row?.value}</div>);
    expect(screen.getByText('Overdue')).toBeInTheDocument();
    expect(screen.getByText(/It was to be reported to Joint Committee by 6 Mar 2018/)).not.toHaveTextContent(
      'Overdue. It',
    );
  });

  it('lists steps and corrections, oldest first', async () => {
    const step = (id: string, what: string) => ({
      id,
      on: '2018-01-31',
      what,
      by: 'Secretary',
      reason: null,
    });
    const { container } = render(
      <>
        <DecisionSteps steps={[step('1', 'Recorded as taken.'), step('2', 'Became in effect.')]} />
        <DecisionCorrections
          corrections={[
            {
              id: 'c',
              position: 1,
              wording: 'To launch on 8 March.',
              minuteReference: 'Minute 7',
              reason: 'Wrong day',
              correctedOn: '2018-03-06',
              by: 'Secretary',
            },
          ]}
        />
      </>,
    );
    const [steps, corrections] = screen.getAllByRole('list');
    expect(
      within(steps!)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      '31 Jan 2018 Recorded as taken. By Secretary.',
      '31 Jan 2018 Became in effect. By Secretary.',
    ]);
    expect(corrections).toHaveTextContent('Minute 7, recorded on 6 Mar 2018 by Secretary: Wrong day');
    expect(await objectionsTo(container)).toEqual([]);
  });
});
