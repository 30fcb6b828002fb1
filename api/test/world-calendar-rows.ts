import type { Maker } from './world-kinds.js';

/** Wednesdays past the table of bank holidays, so that each is a working day of its own. */
const wednesday = (n: number) =>
  new Date(Date.UTC(2060, 0, 7) + n * 7 * 86_400_000).toISOString().slice(0, 10);

export const calendarDay =
  (more: Record<string, unknown> = {}): Maker =>
  ({ ids }, id, n) => [
    [
      'calendar_day',
      {
        id,
        programme_id: ids.programme,
        on_day: wednesday(n),
        is_worked: false,
        name: 'Office closed',
        ...more,
      },
    ],
  ];

export const period =
  (more: Record<string, unknown> = {}): Maker =>
  ({ ids }, id) => [
    [
      'restricted_period',
      {
        id,
        programme_id: ids.programme,
        name: 'Before the local elections',
        kind: 'LOCAL',
        areas: ['The district'],
        starts_on: '2018-03-27',
        ends_on: '2018-05-03',
        source: 'Notice of election',
        ...more,
      },
    ],
  ];
