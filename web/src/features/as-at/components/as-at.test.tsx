import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../../../test/axe.js';
import { pretendServer } from '../../../../test/server.js';
import { beginAt } from '../../../lib/as-at.js';
import { AsAtBand } from './as-at-band.js';
import { AsAtDialog } from './as-at-dialog.js';

const band = () =>
  render(
    <AsAtBand
      programmeName="Kent and Medway"
      address="/p/KM/risks?asAt=2017-12-01"
      compareHref="/p/KM/compare-instants"
    />,
  );
afterEach(() => beginAt(''));

describe('the band of a past moment', () => {
  it('is not there for now', () => {
    const { container } = band();
    expect(container).toBeEmptyDOMElement();
  });

  it('says which moment is read, that nothing can be changed, and the way back', async () => {
    beginAt('?asAt=2017-12-01');
    const { container } = band();
    expect(screen.getByRole('region', { name: 'Past moment' })).toHaveTextContent(
      'You are reading Kent and Medway as at 1 Dec 2017, end of day. Nothing can be changed here.',
    );
    expect(screen.getByRole('link', { name: 'Back to today' })).toHaveAttribute('href', '/p/KM/risks');
    expect(screen.getByRole('link', { name: 'Compare with today' })).toHaveAttribute(
      'href',
      '/p/KM/compare-instants?asAt=2017-12-01',
    );
    expect(await objectionsTo(container)).toEqual([]);
  });

  it('says that a moment cannot be read', () => {
    beginAt('?asAt=soon');
    band();
    expect(screen.getByText('“soon”')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Back to today' })).toBeVisible();
  });
});

describe('the choice of a moment', () => {
  function open(points: object[] = []) {
    pretendServer({
      'POST /graphql': {
        body: { data: { recordMoments: { firstDay: '2017-11-24', today: '2018-06-30', points } } },
      },
    });
    return render(
      <QueryClientProvider client={new QueryClient()}>
        <AsAtDialog programmeId="g1" address="/p/KM/risks?show=all" onClose={() => undefined} />
      </QueryClientProvider>,
    );
  }

  it('offers meetings and baselines by name, each with its day', async () => {
    open([
      { kind: 'MEETING', title: 'Joint Committee: first', on: '2018-01-31', asAt: '2018-01-31' },
      { kind: 'BASELINE', title: 'As printed', on: '2017-11-24', asAt: '2017-11-24' },
    ]);
    expect(await screen.findByRole('link', { name: 'Joint Committee: first' })).toHaveAttribute(
      'href',
      '/p/KM/risks?show=all&asAt=2018-01-31',
    );
    expect(screen.getByRole('link', { name: 'As printed' })).toHaveAttribute(
      'href',
      '/p/KM/risks?show=all&asAt=2017-11-24',
    );
  });

  it('refuses a day outside the record, and says from when to when it runs', async () => {
    open();
    await userEvent.type(
      await screen.findByRole('textbox', { name: 'The end of a day' }),
      '1 nov 2017{Enter}',
    );
    expect(screen.getByText('Choose a day from 24 Nov 2017 to 30 Jun 2018.')).toBeVisible();
    await userEvent.clear(screen.getByRole('textbox', { name: 'The end of a day' }));
    await userEvent.keyboard('{Enter}');
    expect(screen.getByText('Write a day, as in 1 Dec 2017.')).toBeVisible();
  });
});
