import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../../../test/axe.js';
import type { Condition } from '../api/decision.js';
import { ConditionsTable } from './conditions-table.js';

const condition = (over: Partial<Condition> = {}): Condition => ({
  id: 'c1',
  version: 1,
  position: 1,
  text: 'Approval by the Investment Committee',
  satisfiedByBodyId: 'b1',
  satisfiedByBodyName: 'Investment Committee',
  dueOn: '2018-02-28',
  longStopOn: '2018-03-31',
  state: 'OPEN',
  evidence: null,
  settledOn: null,
  settledByCode: null,
  isOverdue: false,
  ...over,
});

it('an open condition can be settled in three ways, each named for readers', async () => {
  const chosen: string[] = [];
  render(<ConditionsTable conditions={[condition()]} onSettle={(_, verb) => chosen.push(verb)} />);
  for (const name of ['Met', 'Waived', 'Failed'])
    await userEvent.click(screen.getByRole('button', { name: new RegExp(`^${name}.*Approval by`) }));
  expect(chosen).toEqual(['MET', 'WAIVED', 'FAILED']);
});

it('who may not settle sees no buttons', () => {
  render(<ConditionsTable conditions={[condition()]} />);
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('a settled condition says what came of it', () => {
  const met = {
    state: 'MET',
    evidence: 'Letter',
    settledOn: '2018-02-28',
    settledByCode: 'IC-2018-01',
  } as const;
  render(<ConditionsTable conditions={[condition(met)]} onSettle={() => undefined} />);
  expect(screen.getByText('Letter, 28 Feb 2018, by IC-2018-01')).toBeVisible();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('says in words that a condition is overdue', () => {
  const { rerender } = render(<ConditionsTable conditions={[condition()]} />);
  expect(screen.queryByText('Overdue')).not.toBeInTheDocument();
  rerender(<ConditionsTable conditions={[condition({ isOverdue: true })]} />);
  expect(screen.getByText('Overdue')).toBeVisible();
});

it('raises no accessibility objection', async () => {
  const { container } = render(<ConditionsTable conditions={[condition()]} onSettle={() => undefined} />);
  expect(await objectionsTo(container)).toEqual([]);
});
