import { addDays, type Day, day } from '@gantry/shared/dates/day';
import { createRoot } from 'react-dom/client';
import type { ScreenItem, TimelineScreenData } from '../../web/src/features/timeline/timeline-data.js';
import { TimelineScreen } from '../../web/src/features/timeline/timeline-screen.js';
import '../../web/src/styles/index.js';
import { offerBench } from './measure.mjs';
import { FIRST_DAY, type PlanRow, planOf } from './plan.js';

const plan = planOf(Number(new URL(location.href).searchParams.get('rows')));
const first = day(FIRST_DAY);
const root = document.getElementById('root')!;

const data: TimelineScreenData = {
  title: 'All workstreams',
  asAt: first,
  groups: { workstream: plan.groups.map((group) => ({ ...group, parentId: null })) },
  items: plan.rows.map(itemOf),
  scenarios: [],
  meetings: [],
  links: plan.links.map(({ from, to }) => ({ fromId: from, toId: to, type: 'FS' })),
  restrictions: [],
};

function itemOf(row: PlanRow, n: number): ScreenItem {
  const from = addDays(first, row.start);
  const to: Day = row.isMilestone ? from : addDays(from, row.days);
  return {
    id: row.id,
    code: `MS-${n}`,
    title: row.title,
    kind: row.isMilestone ? 'milestone' : 'activity',
    groupIds: { workstream: row.groupId },
    shape: row.isMilestone ? 'DAY' : 'PERIOD',
    confidence: 'CONFIRMED',
    precision: 'day',
    earliest: from,
    latest: to,
    printed: '',
    baselineEarliest: addDays(from, -7),
    baselineLatest: addDays(to, -7),
    actualEarliest: null,
    actualLatest: null,
    rag: (['green', 'amber', 'red'] as const)[n % 3]!,
    scenarioIds: [],
    owner: null,
  };
}

const nothing = () => undefined;

offerBench({
  firstBar: '[role="row"] [role="gridcell"] svg :is(path, rect, circle, polygon)',
  draw: () =>
    createRoot(root).render(
      <TimelineScreen
        data={data}
        view={{ mode: 'rows', groupBy: 'workstream', unit: 'week', scenarioId: null, collapsed: [] }}
        onViewChange={nothing}
        onOpenItem={nothing}
      />,
    ),
  scrollTo: (x, y) => document.querySelector('[role="treegrid"]')!.parentElement!.scrollTo(x, y),
});
