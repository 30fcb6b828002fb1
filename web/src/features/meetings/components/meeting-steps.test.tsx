import { render, screen } from '@testing-library/react';
import { objectionsTo } from '../../../../test/axe.js';
import type { MeetingPage } from '../api/meeting.js';
import { MeetingSteps } from './meeting-steps.js';

const step = (to: MeetingPage['state'], message?: string) => ({
  to,
  isAllowed: message === undefined,
  problems: message === undefined ? [] : [{ rule: 'MTG-2', message }],
});

function meeting(over: Partial<MeetingPage> = {}): MeetingPage {
  return {
    state: 'PLANNED',
    date: {
      text: '31/01 (date TBC)',
      written: '31 Jan 2018 (TBC)',
      shape: 'DAY',
      confidence: 'TBC',
      earliest: '2018-01-31',
      latest: '2018-01-31',
    },
    steps: [
      step('CALLED', 'Confirm the date first.'),
      step('POSTPONED'),
      step('INQUORATE', 'Not yet.'),
      step('MINUTES_DRAFT', 'Hold it first.'),
    ],
    mayEdit: true,
    mayMinute: true,
    ...over,
  } as MeetingPage;
}
const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent);

it('offers only what is open, and says why the rest is not', () => {
  render(<MeetingSteps meeting={meeting()} onChoose={() => undefined} />);
  expect(buttons()).toEqual(['Confirm the date', 'Postpone', 'Move', 'Hour and place']);
  expect(screen.getByText('Call the meeting').nextSibling).toHaveTextContent('Confirm the date first.');
  expect(screen.queryByText('Mark as inquorate')).not.toBeInTheDocument();
});

it('a confirmed day is not confirmed again', () => {
  const date = { ...meeting().date, confidence: 'CONFIRMED' as const };
  render(<MeetingSteps meeting={meeting({ date, steps: [step('CALLED')] })} onChoose={() => undefined} />);
  expect(buttons()).toEqual(['Call the meeting', 'Move', 'Hour and place']);
});

it('what turns away from the usual course is never put first', () => {
  const steps = [step('POSTPONED'), step('CANCELLED')];
  render(<MeetingSteps meeting={meeting({ state: 'PAPERS_PUBLISHED', steps })} onChoose={() => undefined} />);
  const looks = screen.getAllByRole('button').map(({ className }) => className.includes('primary'));
  expect(looks).toEqual([false, false, false]);
});

it('leaves minutes to their own page', () => {
  const steps = [step('ADJOURNED'), step('MINUTES_DRAFT')];
  render(<MeetingSteps meeting={meeting({ state: 'HELD', steps })} onChoose={() => undefined} />);
  expect(buttons()).toEqual(['Adjourn']);
});

it('raises no accessibility objection', async () => {
  const { container } = render(<MeetingSteps meeting={meeting()} onChoose={() => undefined} />);
  expect(await objectionsTo(container)).toEqual([]);
});

it('a meeting that was called off may be planned again', () => {
  const steps = [step('PLANNED')];
  render(<MeetingSteps meeting={meeting({ state: 'CANCELLED', steps })} onChoose={() => undefined} />);
  expect(buttons()).toEqual(['Plan it again']);
});
