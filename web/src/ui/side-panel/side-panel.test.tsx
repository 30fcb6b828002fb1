import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { objectionsTo } from '../../../test/axe.js';
import { SidePanel } from './side-panel.js';

function List() {
  const [chosen, choose] = useState<string | null>(null);
  return (
    <>
      {['MS-001', 'MS-002'].map((code) => (
        <button key={code} type="button" onClick={() => choose(code)}>
          {code}
        </button>
      ))}
      {chosen && (
        <SidePanel title={`Milestone ${chosen}`} subject={chosen} onClose={() => choose(null)}>
          <button type="button">Move date</button>
        </SidePanel>
      )}
    </>
  );
}

it('announces itself by its title, and again when its subject changes', async () => {
  render(<List />);
  await userEvent.click(screen.getByRole('button', { name: 'MS-001' }));
  expect(screen.getByRole('heading', { name: 'Milestone MS-001' })).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'MS-002' }));
  expect(screen.getByRole('heading', { name: 'Milestone MS-002' })).toHaveFocus();
});

it('closes on Escape and gives the focus back to what opened it', async () => {
  render(<List />);
  await userEvent.click(screen.getByRole('button', { name: 'MS-001' }));
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('region')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'MS-001' })).toHaveFocus();
});

it('raises no accessibility objection', async () => {
  const { container } = render(<List />);
  await userEvent.click(screen.getByRole('button', { name: 'MS-001' }));
  expect(await objectionsTo(container)).toEqual([]);
});
