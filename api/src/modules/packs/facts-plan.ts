import { day } from '@gantry/shared/dates/day';
import type { RecordRef } from '@gantry/shared/packs/pack-content';
import type { PackDate, PackScenarioRow } from '@gantry/shared/packs/pack-rows';
import type { TimelineData, TimelineGroup, TimelineItem, TimelineKind } from '@gantry/shared/timeline/types';
import { dateWords, expectedOf, titlesOf } from '../overview/index.js';
import type { ProjectionType } from '../projection/index.js';
import { type PlanFacts, type PlanRow, planRows } from '../timeline/index.js';
import { certainDay, dayWords, refOf } from './facts-rows.js';

const KINDS: Record<PlanRow['item']['kind'], TimelineKind> = {
  ACTIVITY: 'activity',
  MILESTONE: 'milestone',
  GATE: 'gate',
};

/**
 * The plan as the page of it is drawn: what stands in lanes where the programme has lanes, else its milestones and gates by
 * workstream.
 */
export function timelineOf(plan: PlanFacts): {
  data: TimelineData;
  refs: Record<string, RecordRef>;
  dates: Record<string, PackDate>;
} {
  const titles = titlesOf(plan);
  const rows = planRows(plan);
  const inLanes = rows.filter(({ item }) => item.lane_id !== null);
  const hasLanes = inLanes.length > 0;
  const drawn = hasLanes ? inLanes : rows.filter(({ item }) => item.kind !== 'ACTIVITY');
  const groupOf = ({ item }: PlanRow) => (hasLanes ? item.lane_id : item.workstream_id) ?? 'none';
  const used = new Set(drawn.map(groupOf));
  const groups: TimelineGroup[] = plan.groups
    .filter(({ kind, id }) => kind === (hasLanes ? 'LANE' : 'WORKSTREAM') && used.has(id))
    .map(({ id, title }) => ({ id, title, parentId: null }));
  const data: TimelineData = {
    title: plan.programme.name,
    asAt: day(plan.programme.today),
    groups,
    items: drawn.map((row) => itemOf(row, groupOf(row), dateWords(row, titles))),
    scenarios: plan.scenarios.map(({ id, number, state, branch_condition, decide_by }) => ({
      id,
      label: `Scenario ${number}`,
      isWorking: state === 'WORKING',
      branchCondition: branch_condition,
      decideBy: decide_by === null ? null : day(decide_by),
    })),
    meetings: [],
    links: [],
    restrictions: plan.restrictions.map(({ name, start, end }) => ({ label: name, from: start, to: end })),
  };
  const refs = Object.fromEntries(
    drawn.map((row) => [rowIdOf(row), refOf(plan.programme, 'plan_item', 'items', row.item)]),
  );
  const dates = Object.fromEntries(
    drawn.map((row) => [rowIdOf(row), { text: dateWords(row, titles), day: certainDay(expectedOf(row)) }]),
  );
  return { data, refs, dates };
}

const rowIdOf = ({ item, scenario }: PlanRow) => (scenario ? `${item.id}:${scenario.number}` : item.id);

/** `words` is its date as it is written everywhere: a pack never shows the words of a source. */
function itemOf(row: PlanRow, groupId: string, words: string): TimelineItem {
  const { item, scenario, baseline, actual, meeting, status } = row;
  const stated = expectedOf(row);
  const atMeeting = item.kind !== 'GATE' && (meeting !== null || item.category === 'MEETING');
  return {
    id: rowIdOf(row),
    code: item.code,
    title: item.title,
    kind: atMeeting ? 'meeting' : KINDS[item.kind],
    groupId,
    shape: stated?.shape ?? 'UNKNOWN',
    confidence: stated?.confidence ?? 'TBC',
    precision: stated?.precision ?? 'none',
    earliest: stated?.earliest ?? null,
    latest: stated?.latest ?? null,
    printed: words,
    baselineEarliest: baseline?.earliest ?? null,
    baselineLatest: baseline?.latest ?? null,
    actualEarliest: actual?.earliest ?? null,
    actualLatest: actual?.latest ?? null,
    rag: status.shown,
    scenarioIds: scenario ? [scenario.id] : [],
    owner: item.owner,
  };
}

/** The plan computed under each scenario, with its way to the protected date and the margins at its gates. */
export function scenarioRows(
  plan: PlanFacts,
  projection: ProjectionType,
  versions: ReadonlyMap<string, number>,
): PackScenarioRow[] {
  const items = new Map(plan.items.map((item) => [item.id, item]));
  const itemRef = (id: string): RecordRef =>
    refOf(plan.programme, 'plan_item', 'items', { id, version: items.get(id)?.version ?? 1 });
  return projection.scenarios.map((computed) => {
    const scenario = plan.scenarios.find(({ id }) => id === computed.scenarioId) ?? null;
    return {
      ref:
        scenario === null
          ? null
          : {
              entity: 'scenario',
              id: scenario.id,
              version: versions.get(scenario.id) ?? 1,
              path: `/p/${plan.programme.code}/compare`,
            },
      name: scenario === null ? 'The plan' : `Scenario ${scenario.number}`,
      isWorking: computed.isWorking,
      condition: scenario?.branch_condition ?? null,
      decideBy: dayWords(scenario?.decide_by ?? null),
      probability: scenario?.probability ?? null,
      target: computed.headline,
      cliff: computed.cliff,
      route: computed.route.map((step) => ({
        ref: itemRef(step.itemId),
        title: step.title,
        on: step.on === null ? null : unconfirmed(step.on, step.isUnconfirmed),
        margin: step.margin,
        sentence: step.sentence,
      })),
      gates: computed.items.flatMap(({ itemId, title, gate }) =>
        gate === null
          ? []
          : [
              {
                ref: itemRef(itemId),
                title,
                meeting: gate.meeting,
                papersDue: dayWords(gate.papersDue) as PackDate,
                readyOn: dayWords(gate.readyOn) as PackDate,
                margin: gate.marginDays,
                next: gate.nextMeeting,
              },
            ],
      ),
      warnings: computed.warnings.map(({ message }) => message),
    };
  });
}

function unconfirmed(on: string, isUnconfirmed: boolean): PackDate {
  const words = dayWords(on) as PackDate;
  return isUnconfirmed ? { text: `${words.text} (TBC)`, day: null } : words;
}
