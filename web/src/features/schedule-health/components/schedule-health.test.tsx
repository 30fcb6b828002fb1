import { render, screen, within } from '@testing-library/react';
import { objectionsTo } from '../../../../test/axe.js';
import type { HealthCheck } from '../api/health.js';
import type { UnconfirmedEntry } from '../api/unconfirmed.js';
import { BurnDown } from './burn-down.js';
import { HealthChecks } from './health-checks.js';
import { healthRows, healthSummary, unconfirmedRows } from './health-words.js';
import { UnconfirmedTable } from './unconfirmed-table.js';

const check = (rule: string, verdict: HealthCheck['verdict'], found: number): HealthCheck => ({
  rule,
  title: `Check ${rule}`,
  reason: 'It matters.',
  threshold: 'None allowed',
  verdict,
  count: found,
  checked: 9,
  sentence: found === 0 ? 'Nothing found in 9 links.' : `${found} found in 9 links.`,
  findings: Array.from({ length: found }, (_, i) => ({
    itemId: `i${i}`,
    meetingId: null,
    title: `Item ${i}`,
    sentence: 'It leads to no other item.',
  })),
});
const CHECKS = [check('HLT-3', 'CLEAN', 0), check('HLT-2', 'BEYOND', 7), check('HLT-7', 'NOT_CHECKED', 0)];

describe('the checks of a schedule', () => {
  it('put what is to be put right first, lead to its items, and say what is clean', async () => {
    const { container } = render(
      <HealthChecks checks={CHECKS} hrefOf={({ itemId }) => `/items/${itemId}`} />,
    );
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(headings).toEqual(['To put right (1)', 'Not checked (1)', 'Clean (1)']);
    expect(screen.getByRole('link', { name: 'Item 0' })).toHaveAttribute('href', '/items/i0');
    expect(screen.getByText(/^2 more/)).toBeVisible();
    const clean = screen.getByRole('region', { name: 'Check HLT-3' });
    expect(within(clean).getByText('Clean')).toBeVisible();
    expect(within(clean).getByText(/Nothing found in 9 links/)).toBeVisible();
    expect(await objectionsTo(container)).toEqual([]);
  });

  it('are counted in a sentence, and go out as a row for each finding and each check without', () => {
    expect(healthSummary(CHECKS)).toBe('3 checks: 1 to put right, 1 clean, 1 not checked.');
    const rows = healthRows({ today: '2017-11-24', scenarioNumber: 1, targetTitle: null, checks: CHECKS });
    expect(rows).toHaveLength(1 + 7 + 2);
    expect(rows[1]).toContain('Nothing found in 9 links.');
  });
});

const entry = (over: Partial<UnconfirmedEntry> = {}): UnconfirmedEntry => ({
  itemId: 'i1',
  meetingId: null,
  code: 'MS-007',
  title: 'Draft report',
  date: '30 Nov 2017 (TBC)',
  isUnknown: false,
  owes: 'Clinical Senate',
  confirmBy: '2017-11-20',
  isOverdue: true,
  isOnRoute: true,
  holdsUp: [{ itemId: 'i2', title: 'Launch' }],
  warnings: [{ rule: 'DATE-9', message: 'It is to be confirmed within four weeks.' }],
  ...over,
});

describe('what is to be confirmed', () => {
  it('says who owes the answer, by when, and what hangs on it', async () => {
    const { container } = render(
      <UnconfirmedTable
        entries={[
          entry(),
          entry({ itemId: null, meetingId: 'm1', title: 'JC', confirmBy: null, owes: null }),
        ]}
        itemHref={(id) => `/items/${id}`}
        meetingHref={(id) => `/meetings/${id}`}
      />,
    );
    const [, first, second] = screen.getAllByRole('row');
    expect(within(first as HTMLElement).getByText('Clinical Senate')).toBeVisible();
    expect(within(first as HTMLElement).getByText('MS-007')).toBeVisible();
    expect(within(first as HTMLElement).getByText('Overdue')).toBeVisible();
    expect(within(first as HTMLElement).getByText(/DATE-9/)).toBeVisible();
    expect(within(second as HTMLElement).getByText('Nobody named')).toBeVisible();
    expect(within(second as HTMLElement).getByRole('link', { name: 'JC' })).toHaveAttribute(
      'href',
      '/meetings/m1',
    );
    expect(await objectionsTo(container)).toEqual([]);
  });

  it('goes out with the names of what it holds up', () => {
    expect(unconfirmedRows([entry()])[1]).toEqual([
      'MS-007',
      'Draft report',
      '30 Nov 2017 (TBC)',
      'Clinical Senate',
      '20 Nov 2017',
      'Yes',
      'Yes',
      1,
      'Launch',
      'DATE-9 It is to be confirmed within four weeks.',
    ]);
  });

  it('tells of a first day once, for there is nothing to compare it with', () => {
    render(<BurnDown points={[{ on: '2017-11-24', count: 2, known: 8 }]} targetTitle="Launch" />);
    expect(
      screen.getByText('2 of 8 stated dates on the route to “Launch” are unconfirmed on 24 Nov 2017.'),
    ).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('is drawn over time, with the same figures in a table', async () => {
    const points = [
      { on: '2017-11-01', count: 3, known: 5 },
      { on: '2017-11-24', count: 1, known: 6 },
    ];
    const { container } = render(<BurnDown points={points} targetTitle="Launch" />);
    expect(screen.getByRole('img', { name: /1 of 6 stated dates/ })).toBeVisible();
    expect(screen.getAllByRole('row')).toHaveLength(3);
    expect(await objectionsTo(container)).toEqual([]);
  });
});
