/** One deterministic plan for every drawing library: a branch for each twenty rows, a link for each ten, three years. */
export interface PlanRow {
  id: string;
  title: string;
  groupId: string;
  isMilestone: boolean;
  /** Days after the first day of the plan. */
  start: number;
  days: number;
}

export interface Plan {
  groups: { id: string; title: string }[];
  rows: PlanRow[];
  links: { from: string; to: string }[];
}

export const FIRST_DAY = '2017-01-02';
export const SPAN_DAYS = 1_095;
const ROWS_IN_GROUP = 20;

export function planOf(count: number): Plan {
  const groupCount = Math.ceil(count / ROWS_IN_GROUP);
  const groups = Array.from({ length: groupCount }, (_, n) => ({
    id: `g${n}`,
    title: `Workstream ${n + 1}`,
  }));
  const rows = Array.from({ length: count - groupCount }, (_, n) => ({
    id: `r${n}`,
    title: `Milestone ${n} of the programme`,
    groupId: `g${Math.floor(n / (ROWS_IN_GROUP - 1))}`,
    isMilestone: n % 20 === 7,
    start: (n * 37) % (SPAN_DAYS - 60),
    days: 5 + (n % 9) * 6,
  }));
  const links = rows
    .filter((_, n) => n > 0 && n % 10 === 0)
    .map((row, n) => ({ from: rows[n * 10 + 9]!.id, to: row.id }));
  return { groups, rows, links };
}
