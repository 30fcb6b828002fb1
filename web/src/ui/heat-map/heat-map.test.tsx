import type { Rag } from '@gantry/shared/rag/rag';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../../test/axe.js';
import { HeatMap } from './heat-map.js';

const bandOf = (likelihood: number, impact: number): { tone: Rag; word: string } =>
  likelihood * impact >= 15 ? { tone: 'red', word: 'Extreme' } : { tone: 'green', word: 'Low' };
const cells = [
  { likelihood: 5, impact: 3, ids: ['R-001', 'R-002', 'R-003', 'R-004'] },
  { likelihood: 1, impact: 1, ids: ['R-009'] },
];

it('puts the likeliest row on top and each risk in its cell', () => {
  render(<HeatMap caption="Risks" cells={cells} bandOf={bandOf} />);
  const [, top] = screen.getAllByRole('row');
  expect(within(top!).getByRole('rowheader')).toHaveTextContent('5 Almost certain');
  expect(within(top!).getAllByRole('cell')[2]).toHaveTextContent('Extreme4: R-001, R-002, R-003 and 1 more');
});

it('every cell says its band in words, empty ones too', () => {
  render(<HeatMap caption="Risks" cells={[]} bandOf={bandOf} />);
  expect(screen.getAllByText(/^(Extreme|Low)$/)).toHaveLength(25);
});

it('a press chooses the cell', async () => {
  const chosen: unknown[] = [];
  render(<HeatMap caption="Risks" cells={cells} bandOf={bandOf} onChoose={(cell) => chosen.push(cell)} />);
  await userEvent.click(screen.getByRole('button', { name: /R-009/ }));
  expect(chosen).toEqual([{ likelihood: 1, impact: 1 }]);
});

it('raises no accessibility objection', async () => {
  const { container } = render(
    <HeatMap caption="Risks" cells={cells} bandOf={bandOf} onChoose={() => undefined} />,
  );
  expect(await objectionsTo(container)).toEqual([]);
});
