export interface NavigationItem {
  label: string;
  /** Below `/p/$programmeCode/`. */
  path: string;
  children?: readonly NavigationItem[];
}

/** The left side, in the order of a working day. A line is shown once the router knows its path. */
export const NAVIGATION: readonly NavigationItem[] = [
  { label: 'Overview', path: 'overview' },
  { label: 'Workstream status', path: 'workstream-status' },
  { label: 'Timeline', path: 'timeline' },
  { label: 'What if', path: 'what-if' },
  { label: 'Milestones', path: 'milestones' },
  { label: 'Baselines', path: 'baselines' },
  { label: 'Trends', path: 'trends' },
  { label: 'Compare moments', path: 'compare-instants' },
  { label: 'Schedule health', path: 'health' },
  { label: 'To be confirmed', path: 'unconfirmed' },
  {
    label: 'Governance',
    path: 'governance',
    children: [
      { label: 'Forward plan', path: 'forward-plan' },
      { label: 'My bodies', path: 'desk' },
      { label: 'Meetings', path: 'meetings' },
      { label: 'Bodies', path: 'bodies' },
      { label: 'Decisions', path: 'decisions' },
      { label: 'Actions', path: 'actions' },
      { label: 'Reports', path: 'reports' },
      { label: 'Scrutiny', path: 'scrutiny' },
      { label: 'Consultation', path: 'consultations' },
      { label: 'Assessments', path: 'assessments' },
      { label: 'Service change', path: 'service-change' },
    ],
  },
  { label: 'Risks', path: 'risks' },
  { label: 'Issues', path: 'issues' },
  {
    label: 'Reporting',
    path: 'reporting',
    children: [
      { label: 'Periods', path: 'reporting' },
      { label: 'Packs', path: 'packs' },
      { label: 'Review', path: 'review' },
    ],
  },
  { label: 'My updates', path: 'my-updates' },
  { label: 'Status rules', path: 'rag-rules' },
  { label: 'Settings', path: 'settings' },
];

/** What exists: lines with a route, and headings with at least one line below them. */
export function shownItems(
  items: readonly NavigationItem[],
  isRoute: (path: string) => boolean,
): NavigationItem[] {
  return items.flatMap((item) => {
    if (!item.children) return isRoute(item.path) ? [item] : [];
    const children = shownItems(item.children, isRoute);
    return children.length > 0 ? [{ ...item, children }] : [];
  });
}
