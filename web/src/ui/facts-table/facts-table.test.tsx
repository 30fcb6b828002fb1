import { render, screen } from '@testing-library/react';
import { objectionsTo } from '../../../test/axe.js';
import { FactsTable } from './facts-table.js';

const show = (align?: 'top') =>
  render(
    <FactsTable label="Members" headings={['Seat', 'Holder']} align={align}>
      <tr>
        <th scope="row">Chair</th>
        <td data-label="Holder">Vacant</td>
      </tr>
    </FactsTable>,
  );

it.each(['top', undefined] as const)(
  'is a table in a region that keys can reach, aligned %s',
  async (align) => {
    const { container } = show(align);
    expect(screen.getByRole('region', { name: 'Members' })).toHaveAttribute('tabindex', '0');
    expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual(['Seat', 'Holder']);
    expect(screen.getByRole('row', { name: 'Chair Vacant' })).toBeInTheDocument();
    expect(await objectionsTo(container)).toEqual([]);
  },
);
