import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { pretendServer } from '../../../test/server.js';
import { PlanDownload, sheetAddress } from './plan-download.js';
import { timelineSearch } from './timeline.search.js';

it('asks for the part, the lanes, the scenario and the day that the page shows', () => {
  const search = {
    ...timelineSearch({ show: 'all', by: 'body', scenario: '2', find: 'x' }),
    asAt: '2017-11-01',
  };
  expect(sheetAddress('g1', search, 'A3', 'pdf')).toBe(
    '/documents/plans/g1/pdf?size=A3&show=all&by=body&scenario=2&asAt=2017-11-01',
  );
});

it('says why a sheet was not written', async () => {
  const asked = pretendServer({
    'GET /documents/plans/g1/svg': { status: 503, body: { code: 'UNAVAILABLE' } },
  });
  render(<PlanDownload programmeId="g1" search={timelineSearch({})} />);
  await userEvent.click(screen.getByRole('button', { name: 'Plan on a page' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'A3 (SVG)' }));
  expect(await screen.findByText(/It was not written/)).toHaveAttribute('role', 'status');
  expect(asked).toHaveLength(1);
});
