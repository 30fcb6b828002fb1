import type { Plan, PlanRow } from '../api/plan.js';
import type { PlanItem, PlanItemRow } from '../api/plan-item.js';

export type Stated = NonNullable<PlanItemRow['forecast']>;

export function on(day: string, written = day): Stated {
  return {
    text: written,
    written,
    shape: 'DAY',
    confidence: 'CONFIRMED',
    precision: 'day',
    earliest: day,
    latest: day,
  };
}

export function anItemRow(overrides: Partial<PlanItemRow> = {}): PlanItemRow {
  return {
    rowId: 'report',
    scenarioId: null,
    kind: 'MILESTONE',
    category: 'DELIVERABLE',
    state: 'NOT_STARTED',
    owner: 'Example workstream lead',
    ownerId: 'lead',
    isOwnerVacant: false,
    isProtected: false,
    bodyId: null,
    meetingId: null,
    pathwayId: null,
    stageNumber: null,
    baseline: on('2017-12-22', '22 Dec 2017'),
    forecast: on('2017-12-22', '22 Dec 2017'),
    forecastAnchorId: null,
    actual: null,
    rag: 'green',
    computedRag: 'green',
    computedSentence: 'On track: no slip.',
    reportedRag: null,
    reportedOn: null,
    narrative: null,
    pathToGreen: null,
    slipWorkingDays: 0,
    slipWords: 'On the baseline',
    computedReason: 'on-plan',
    ...overrides,
  };
}

/** The senate's final report, due on 22 December, that its reader may do everything with. */
export function anItem(overrides: Partial<PlanItem> = {}): PlanItem {
  return {
    id: 'report',
    programmeId: 'g1',
    programmeCode: 'KM',
    version: 3,
    code: 'MS-011',
    title: 'Final report of the Clinical Senate',
    description: null,
    duration: null,
    signsOff: null,
    ownerPersonId: 'lead',
    ownerPostId: null,
    workstream: 'Stroke review',
    body: null,
    source: null,
    sensitiveEvent: null,
    avoidsRestricted: false,
    restrictedNote: null,
    isInterpretation: false,
    isArchived: false,
    abilities: [
      'milestone:edit',
      'milestone:reforecast',
      'milestone:complete',
      'milestone:report',
      'milestone:link',
      'milestone:archive',
    ],
    rows: [anItemRow()],
    dates: [],
    reports: [],
    links: [],
    sources: [],
    risks: [],
    issues: [],
    decisions: [],
    ...overrides,
  };
}

export function aPlan(overrides: Partial<Plan> = {}): Plan {
  return {
    programmeName: 'Kent and Medway STP',
    today: '2017-11-24',
    rows: [],
    groups: [],
    scenarios: [],
    meetings: [],
    links: [],
    restrictions: [],
    calendar: { division: 'england-and-wales', closedDays: [], workedDays: [] },
    ...overrides,
  };
}

/** Two scenarios of which the first is worked to. */
export const SCENARIOS: Plan['scenarios'] = [
  { id: 's1', number: 1, name: 'One meeting', isWorking: true, branchCondition: null, decideBy: null },
  { id: 's2', number: 2, name: 'Two meetings', isWorking: false, branchCondition: null, decideBy: null },
];

/** The same item as a row of the plan. */
export function aPlanRow(id: string, overrides: Partial<PlanRow> = {}): PlanRow {
  return {
    ...anItemRow(),
    rowId: id,
    itemId: id,
    version: 3,
    code: 'MS-011',
    title: id,
    workstreamId: null,
    laneId: null,
    pathwayId: null,
    stageNumber: null,
    isMine: false,
    mayReforecast: true,
    isInterpretation: false,
    changedOn: '2017-11-20',
    ...overrides,
  };
}
