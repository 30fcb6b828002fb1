import { randomUUID } from 'node:crypto';
import type { Maker, NewRow, Place } from './world-kinds.js';

const A_DAY = 86_400_000;
/** Each period has a day of its own, long ago, so that no two of a programme overlap. */
const dayNumber = (n: number) => new Date(Date.UTC(2000, 0, 1) + n * A_DAY).toISOString().slice(0, 10);

/** An open period. */
export const periodRow = (
  programmeId: string,
  id: string,
  n: number,
  more: Record<string, unknown> = {},
): NewRow => [
  'reporting_period',
  {
    id,
    programme_id: programmeId,
    number: n,
    name: `Period ${n}`,
    from_on: dayNumber(n),
    to_on: dayNumber(n),
    cut_off_on: '2017-12-05',
    grace_until: '2017-12-07',
    ...more,
  },
];

/** A return that its owner has not handed in. */
export const returnRow = (
  { ids }: Place,
  id: string,
  periodId: string,
  more: Record<string, unknown> = {},
): NewRow => [
  'period_return',
  {
    id,
    programme_id: ids.programme,
    period_id: periodId,
    workstream_id: ids.workstream,
    owner_person_id: ids.owner,
    this_period: 'The case was written',
    ...more,
  },
];

const HANDED_IN = (at: Place) => ({
  state: 'SUBMITTED',
  submitted_on: '2017-11-20',
  submitted_by_id: at.ids.owner,
});

const calendarRow = (programmeId: string, id: string): NewRow => [
  'reporting_calendar',
  { id, programme_id: programmeId, frequency: 'MONTHLY', first_from: '2017-11-01', allows_links: true },
];

const period =
  (more: Record<string, unknown> = {}): Maker =>
  (at, id, n) => [periodRow(at.ids.programme as string, id, n, more)];

/** A programme of its own, in which those who hold a role on the standing one hold it too. */
function ownProgramme({ mark, programmeGrants }: Place, id: string, n: number): NewRow[] {
  return [
    ['programme', { id, code: `r-${mark}-${n}`, name: 'Elective review', purpose: 'Better care' }],
    ...programmeGrants.map(
      ({ personId, role }): NewRow => [
        'role_grant',
        { id: randomUUID(), person_id: personId, role, scope: 'PROGRAMME', programme_id: id },
      ],
    ),
  ];
}

const handedIn =
  (more: (at: Place) => Record<string, unknown> = () => ({})): Maker =>
  (at, id, n) => {
    const periodId = randomUUID();
    return [
      returnRow(at, id, periodId, { ...HANDED_IN(at), ...more(at) }),
      periodRow(at.ids.programme as string, periodId, n),
    ];
  };

/** The reporting cycle: periods in each of their states, and a return with a line and a query. */
export const REPORTING_MAKERS = {
  reportingCalendar: ((at, id) => [calendarRow(at.ids.programme as string, id)]) satisfies Maker,
  reportingProgramme: ((at, id, n) => [
    ...ownProgramme(at, id, n),
    calendarRow(id, randomUUID()),
  ]) satisfies Maker,
  reportingPeriod: ((at, id, n) => [
    periodRow(at.ids.programme as string, id, n),
    returnRow(at, randomUUID(), id),
  ]) satisfies Maker,
  submittedPeriod: period({ state: 'SUBMITTED' }),
  reviewedPeriod: period({ state: 'PMO_REVIEWED' }),
  approvedPeriod: period({ state: 'SRO_APPROVED' }),
  issuedPeriod: ((at, id, n) => {
    const programmeId = randomUUID();
    return [periodRow(programmeId, id, n, { state: 'ISSUED' }), ...ownProgramme(at, programmeId, n)];
  }) satisfies Maker,
  periodReturn: handedIn(),
  acceptedReturn: handedIn((at) => ({
    state: 'ACCEPTED',
    accepted_on: '2017-11-21',
    accepted_by_id: at.ids.owner,
  })),
  returnLine: ((at, id, n) => {
    const [periodId, returnId] = [randomUUID(), randomUUID()];
    return [
      [
        'return_line',
        {
          id,
          programme_id: at.ids.programme,
          period_id: periodId,
          return_id: returnId,
          plan_item_id: at.ids.item,
          owner_person_id: at.ids.owner,
          is_asked: true,
          asked_because: 'STALE',
          rag: 'green',
          narrative: 'All in hand',
        },
      ],
      periodRow(at.ids.programme as string, periodId, n),
      returnRow(at, returnId, periodId),
    ];
  }) satisfies Maker,
  returnQuery: ((at, id, n) => {
    const [periodId, returnId] = [randomUUID(), randomUUID()];
    return [
      [
        'return_query',
        {
          id,
          programme_id: at.ids.programme,
          period_id: periodId,
          return_id: returnId,
          question: 'When is the report due?',
          asked_by_id: at.ids.owner,
          asked_on: '2017-11-21',
        },
      ],
      periodRow(at.ids.programme as string, periodId, n),
      returnRow(at, returnId, periodId, { ...HANDED_IN(at), state: 'QUERIED' }),
    ];
  }) satisfies Maker,
};
