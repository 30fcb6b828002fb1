import type { Plan, PlanRow } from '../../../features/milestones/api/plan.js';

type Stated = NonNullable<PlanRow['forecast']>;

export function on(day: string): Stated {
  return {
    text: day,
    written: day,
    shape: 'DAY',
    confidence: 'CONFIRMED',
    precision: 'day',
    earliest: day,
    latest: day,
  };
}

/** A row on plan without a place, unless said otherwise. */
export function aRow(rowId: string, overrides: Partial<PlanRow> = {}): PlanRow {
  return {
    rowId,
    itemId: rowId.split(':')[0]!,
    version: 1,
    code: 'MS-001',
    title: rowId,
    kind: 'MILESTONE',
    category: 'DELIVERABLE',
    state: 'NOT_STARTED',
    workstreamId: null,
    laneId: null,
    bodyId: null,
    meetingId: null,
    pathwayId: null,
    stageNumber: null,
    scenarioId: null,
    owner: null,
    ownerId: null,
    isOwnerVacant: false,
    isMine: false,
    mayReforecast: true,
    isProtected: false,
    isInterpretation: false,
    baseline: null,
    forecast: null,
    forecastAnchorId: null,
    actual: null,
    rag: 'green',
    computedRag: 'green',
    computedReason: 'on-plan',
    computedSentence: 'On plan.',
    reportedRag: null,
    reportedOn: null,
    narrative: null,
    pathToGreen: null,
    slipWorkingDays: 0,
    slipWords: 'on plan',
    changedOn: '2017-11-24',
    ...overrides,
  };
}

const group = (kind: string, id: string, title: string, parentId: string | null = null) => ({
  kind,
  id,
  title,
  parentId,
  isPrinted: null,
});

export function aPlan(rows: readonly PlanRow[]): Plan {
  return {
    programmeName: 'Kent and Medway STP',
    today: '2017-11-24',
    rows: [...rows],
    groups: [
      group('WORKSTREAM', 'hospital', 'Hospital transformation'),
      group('WORKSTREAM', 'stroke', 'Stroke review', 'hospital'),
      group('WORKSTREAM', 'east-kent', 'East Kent'),
      group('LANE', 'senate', 'Clinical Senate'),
      group('LANE', 'committee', 'CCG Joint Committee'),
      group('LANE', 'later', 'To implementation'),
      group('LANE', 'east', 'East Kent'),
    ],
    scenarios: [],
    meetings: [],
    links: [],
    restrictions: [],
    calendar: { division: 'england-and-wales', closedDays: [], workedDays: [] },
  };
}
