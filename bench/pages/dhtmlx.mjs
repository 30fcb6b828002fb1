import { gantt } from 'dhtmlx-gantt';
import 'dhtmlx-gantt/codebase/dhtmlxgantt.css';
import { offerBench } from './measure.mjs';
import { FIRST_DAY, planOf } from './plan.ts';

const plan = planOf(Number(new URL(location.href).searchParams.get('rows')));
const first = new Date(`${FIRST_DAY}T00:00:00`);
const at = (days) => new Date(first.getFullYear(), first.getMonth(), first.getDate() + days);

gantt.config.readonly = true;
gantt.config.row_height = 34;
gantt.config.min_column_width = 60;
gantt.config.scales = [
  { unit: 'month', step: 1, format: '%F %Y' },
  { unit: 'week', step: 1, format: '%j %M' },
];

const tasks = [
  ...plan.groups.map(({ id, title }) => ({ id, text: title, type: 'project', open: true, parent: 0 })),
  ...plan.rows.map((row) => ({
    id: row.id,
    text: row.title,
    type: row.isMilestone ? 'milestone' : 'task',
    parent: row.groupId,
    start_date: at(row.start),
    duration: row.isMilestone ? 0 : row.days,
  })),
];
const links = plan.links.map(({ from, to }, n) => ({ id: `l${n}`, source: from, target: to, type: '0' }));

offerBench({
  firstBar: '.gantt_task_line',
  draw: () => {
    gantt.init('root');
    gantt.parse({ tasks, links });
  },
  scrollTo: (x, y) => gantt.scrollTo(x, y),
});
