import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../../../test/axe.js';
import type { BodyRow } from '../api/bodies.js';
import { Organogram, OrganogramTable } from './organogram.js';

const body = (id: string, over: Partial<BodyRow> = {}) =>
  ({
    id,
    name: id,
    role: 'DELIVERS',
    parentId: null,
    parentName: null,
    isParentInferred: false,
    ...over,
  }) as BodyRow;
const BODIES = [
  body('Partnership'),
  body('Delivery', { parentId: 'Partnership', parentName: 'Partnership', isParentInferred: true }),
  body('Clinical', { parentId: 'Partnership', parentName: 'Partnership' }),
  body('Alone'),
];
const show = () => {
  const hrefOf = (id: string) => `/bodies/${id}`;
  return render(
    <>
      <Organogram bodies={BODIES} hrefOf={hrefOf} />
      <OrganogramTable bodies={BODIES} hrefOf={hrefOf} />
    </>,
  );
};

it('is gone through by Tab from above to below, each box a link', async () => {
  show();
  await userEvent.tab();
  expect(screen.getByRole('region', { name: 'Organogram' })).toHaveFocus();
  const seen: (string | null)[] = [];
  for (let at = 0; at < 4; at++) {
    await userEvent.tab();
    seen.push(document.activeElement?.getAttribute('href') ?? null);
  }
  expect(seen).toEqual(['/bodies/Partnership', '/bodies/Clinical', '/bodies/Delivery', '/bodies/Alone']);
});

it('says in words what is dashed and what stands apart, and the same as a table', () => {
  show();
  expect(screen.getByText(/A dashed line is inferred/)).toHaveTextContent('stand below');
  const row = screen.getByRole('row', { name: /^Delivery/ });
  expect(within(row).getByText('Inferred')).toBeInTheDocument();
  expect(within(screen.getByRole('row', { name: /^Clinical/ })).getByText('Stated')).toBeInTheDocument();
});

it('raises no accessibility objection', async () => {
  const { container } = show();
  expect(await objectionsTo(container)).toEqual([]);
});

it('teaches where there is nothing to draw', () => {
  render(<Organogram bodies={[]} hrefOf={(id) => id} />);
  expect(screen.getByText('No bodies yet')).toBeInTheDocument();
});
