import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ScrutinyCase } from '../api/scrutiny.js';
import { CaseView } from './case-view.js';
import type { ScrutinyVerb } from './scrutiny-form.js';

const CASE: ScrutinyCase = {
  id: 's1',
  version: 2,
  code: 'SC-001',
  title: 'Stroke services',
  begunOn: '2017-11-24',
  substantialChange: 'UNDETERMINED',
  determinedBy: null,
  determinedOn: null,
  determinedReason: 'Not stated in the papers.',
  regime: 'REGULATIONS_2013',
  isRegimeSet: false,
  regimeReason: null,
  regimeSentence: 'The case began on 24 Nov 2017.',
  stageNumber: null,
  earlyReason: null,
  decisionDate: { written: '31 Jan 2018 (TBC)' },
  commentsDate: null,
  dates: [],
  bodies: [
    { id: 'b1', bodyId: 'j', bodyName: 'JHOSC', consultedOn: null, note: null, isInterpretation: true },
  ],
  notifications: [],
  answers: [
    {
      id: 'a1',
      version: 1,
      outcome: 'RECOMMENDATIONS',
      givenOn: '2018-02-26',
      bodyName: 'JHOSC',
      summary: 'More time',
      directionOn: null,
      decisionDueOn: null,
      replyDueOn: '2018-03-26',
      repliedOn: null,
      reply: null,
      decision: null,
    },
  ],
  warnings: [{ rule: 'SCR-3', severity: 'W', message: 'Scrutiny has not been told of the dates yet.' }],
  sourceDocument: null,
  sourcePlace: null,
  isInterpretation: true,
};
const show = (onOpen: ((open: ScrutinyVerb) => void) | null) =>
  render(
    <CaseView
      found={CASE}
      onOpen={onOpen}
      decisionHref={(id) => `/decisions/${id}`}
      bodyHref={(id) => `/bodies/${id}`}
    />,
  );

it('says which rules apply, what is warned of, and what is due', () => {
  show(null);
  expect(screen.getByText(/Scrutiny has not been told of the dates yet/)).toHaveTextContent('(SCR-3)');
  expect(screen.getByText('2013 Regulations.')).toBeVisible();
  expect(within(screen.getByRole('row', { name: /JHOSC Not yet/ })).getByText('Not yet')).toBeVisible();
  expect(screen.getByText(/Reply due by 26 Mar 2018/)).toBeVisible();
  expect(screen.getByText(/Nobody was told of the dates yet/)).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

it('opens each verb from the keyboard', async () => {
  const opened: ScrutinyVerb[] = [];
  show((open) => opened.push(open));
  screen.getByRole('button', { name: 'State the day for comments' }).focus();
  await userEvent.keyboard('{Enter}');
  screen.getByRole('button', { name: 'Record the reply' }).focus();
  await userEvent.keyboard(' ');
  expect(opened).toMatchObject([
    { verb: 'date', role: 'COMMENTS_BY' },
    { verb: 'reply', answer: { id: 'a1' } },
  ]);
});
