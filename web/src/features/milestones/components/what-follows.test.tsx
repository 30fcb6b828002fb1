import { screen } from '@testing-library/react';
import { objectionsTo } from '../../../../test/axe.js';
import { show } from '../test/show.js';
import { WhatFollows } from './what-follows.js';

const CHANGE = { dates: [{ itemId: 'report', date: '6 dec', scenarioId: null, anchorItemId: null }] };
const MISSED = '“Workshop” misses CCG Joint Committee, 22 Dec 2017; the next is 31 Jan 2018 (TBC).';

function open(whatIf: Record<string, unknown>, change: typeof CHANGE | null = CHANGE) {
  const answer = { targetTitle: 'Launch', problems: [], ...whatIf };
  return show(<WhatFollows change={change} />, undefined, {}, () => answer);
}
const scenario = (scenarioNumber: number, sentences: string[]) => ({
  scenarioNumber,
  isWorking: scenarioNumber === 1,
  sentences,
});

it('tells the consequences once where scenarios agree', async () => {
  const { container } = open({ scenarios: [scenario(1, [MISSED]), scenario(2, [MISSED])] });
  expect(await screen.findAllByText(MISSED)).toHaveLength(1);
  expect(screen.queryByText('Scenario 1')).not.toBeInTheDocument();
  expect(await objectionsTo(container)).toEqual([]);
});

it('tells each scenario where they differ, and that nothing moves in the other', async () => {
  open({ scenarios: [scenario(1, [MISSED]), scenario(2, [])] });
  expect(await screen.findByRole('heading', { name: 'Scenario 1' })).toBeVisible();
  expect(screen.getByText(MISSED)).toBeVisible();
  expect(screen.getByText('Nothing else moves.')).toBeVisible();
});

it('says outright that nothing moves, the launch included', async () => {
  open({ scenarios: [scenario(1, [])] });
  expect(
    await screen.findByText('Nothing else moves, “Launch” included: no meeting is missed.'),
  ).toBeVisible();
});

it('says why a plan cannot be computed', async () => {
  open({ scenarios: [], problems: [{ message: 'This goes round in a circle: A → B → A.' }] });
  expect(await screen.findByText(/round in a circle/)).toBeVisible();
});

it('asks nothing while the words are no date', async () => {
  const { sent } = open({ scenarios: [] }, null);
  expect(screen.queryByText('What follows from it')).not.toBeInTheDocument();
  expect(sent).toEqual([]);
});
