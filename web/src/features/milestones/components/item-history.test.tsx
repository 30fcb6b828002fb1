import { render, screen } from '@testing-library/react';
import type { PlanItem } from '../api/plan-item.js';
import { DateHistory } from './item-history.js';

const statement = (id: string, statedOn: string) =>
  ({
    ...{ id, role: 'FORECAST', scenarioNumber: null, isCurrent: false, isInterpretation: false },
    ...{
      statedOn,
      by: 'Example PMO',
      reason: 'The panel moved',
      date: { written: '9 Jan 2018', text: '9 jan' },
    },
  }) as unknown as PlanItem['dates'][number];

it('leads from each statement about a date to the page as it was just after it, where the record reaches it', () => {
  window.history.pushState({}, '', '/p/KM/items/i1');
  const moments = new Map([['d2', '2018-01-05T10:00:00.000000Z~9']]);
  render(
    <DateHistory dates={[statement('d2', '2018-01-05'), statement('d1', '2017-11-24')]} moments={moments} />,
  );
  const links = screen.getAllByRole('link');
  expect(links).toHaveLength(1);
  expect(links[0]).toHaveAccessibleName('as at this change of 5 Jan 2018');
  expect(links[0]).toHaveAttribute('href', '/p/KM/items/i1?asAt=2018-01-05T10:00:00.000000Z~9');
});
