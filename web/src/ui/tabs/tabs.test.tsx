import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { objectionsTo } from '../../../test/axe.js';
import { Tabs } from './tabs.js';

function Item() {
  const [tab, setTab] = useState<'dates' | 'risks' | 'audit'>('dates');
  return (
    <Tabs
      label="Milestone"
      value={tab}
      onChange={setTab}
      tabs={[
        { id: 'dates', label: 'Dates' },
        { id: 'risks', label: 'Risks', count: 4 },
        { id: 'audit', label: 'Audit' },
      ]}
    >
      Panel of {tab}
    </Tabs>
  );
}

it('shows the panel of the chosen tab', async () => {
  render(<Item />);
  await userEvent.click(screen.getByRole('tab', { name: 'Risks 4' }));
  expect(screen.getByRole('tabpanel', { name: 'Risks 4' })).toHaveTextContent('Panel of risks');
});

it('is one stop of the Tab key; the arrows go round', async () => {
  render(<Item />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowLeft}');
  expect(screen.getByRole('tab', { name: 'Audit' })).toHaveFocus();
  expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('Audit');
});

it('raises no accessibility objection', async () => {
  const { container } = render(<Item />);
  expect(await objectionsTo(container)).toEqual([]);
});
