import { type Day, day } from '../dates/day.js';
import type { PlanDateConfidence, PlanDatePrecision, PlanDateShape } from '../dates/plan-date.js';
import type { Rag } from '../rag/rag.js';
import type { PlanRowLike } from './plan-like.js';
import type { TimelineItem, TimelineKind } from './types.js';

const dayOf = (iso: string | null | undefined): Day | null => (iso ? day(iso) : null);

const KINDS: Record<string, TimelineKind> = { ACTIVITY: 'activity', MILESTONE: 'milestone', GATE: 'gate' };

/**
 * A row of the plan as a drawing takes it: days as whole numbers, and what was last said of its date.
 * Example: a decision that happens at a meeting is drawn as the decision; a workshop at one, as a meeting.
 */
export function timelineItemOf(row: PlanRowLike, withBaseline: boolean): Omit<TimelineItem, 'groupId'> {
  const stated = row.actual ?? row.forecast ?? row.baseline;
  const atMeeting = row.kind !== 'GATE' && (row.meetingId !== null || row.category === 'MEETING');
  return {
    id: row.rowId,
    code: row.code,
    title: row.title,
    kind: atMeeting ? 'meeting' : (KINDS[row.kind] ?? 'milestone'),
    shape: (stated?.shape ?? 'UNKNOWN') as PlanDateShape,
    confidence: (stated?.confidence ?? 'TBC') as PlanDateConfidence,
    precision: (stated?.precision ?? 'none') as PlanDatePrecision,
    earliest: dayOf(stated?.earliest),
    latest: dayOf(stated?.latest),
    printed: stated?.text ?? '',
    baselineEarliest: withBaseline ? dayOf(row.baseline?.earliest) : null,
    baselineLatest: withBaseline ? dayOf(row.baseline?.latest) : null,
    actualEarliest: dayOf(row.actual?.earliest),
    actualLatest: dayOf(row.actual?.latest),
    rag: row.rag as Rag | 'stale',
    scenarioIds: row.scenarioId ? [row.scenarioId] : [],
    owner: row.owner,
  };
}
