import type { Plan, PlanRow } from '../../features/milestones/api/plan.js';
import { scenarioLabel } from '../../features/milestones/components/scenario-label.js';
import { StatusTag } from '../../features/milestones/components/status-tag.js';
import { ownerWords } from '../../features/milestones/lib/owner-words.js';
import { useProgramme } from '../../lib/programme.js';
import { Button } from '../../ui/button/button.js';
import { Link } from '../../ui/link/link.js';
import { SidePanel } from '../../ui/side-panel/side-panel.js';
import { SummaryList } from '../../ui/summary-list/summary-list.js';

export interface ItemPanelProps {
  plan: Plan;
  row: PlanRow;
  /** Shows on the chart what drives its date. */
  onWhy: () => void;
  onClose: () => void;
}

/** One row of the plan beside the chart: its facts, and the way to its page. */
export function ItemPanel({ plan, row, onWhy, onClose }: ItemPanelProps) {
  const { code } = useProgramme();
  const nameOf = (id: string | null) => plan.groups.find((group) => group.id === id)?.title ?? 'None';
  const scenario = scenarioLabel(plan.scenarios, row.scenarioId);
  const { waitsFor, waiting } = neighbours(plan, row);
  return (
    <SidePanel
      title={row.title}
      subject={row.rowId}
      onClose={onClose}
      footer={
        <>
          <Link href={`/p/${encodeURIComponent(code)}/items/${row.itemId}`}>Open {row.code}</Link>{' '}
          <Button onClick={onWhy}>What drives its date</Button>
        </>
      }
    >
      <SummaryList
        rows={[
          { label: 'Status', value: <StatusTag row={row} /> },
          { label: 'Why', value: row.computedSentence },
          { label: 'Expected', value: row.forecast?.written ?? 'Not stated' },
          { label: 'Baseline', value: row.baseline?.written ?? 'None' },
          ...(row.actual ? [{ label: 'Done', value: row.actual.written }] : []),
          { label: 'Slip', value: row.slipWords },
          ...(scenario ? [{ label: 'Scenario', value: scenario }] : []),
          { label: 'Workstream', value: nameOf(row.workstreamId) },
          { label: 'Body', value: nameOf(row.bodyId) },
          { label: 'Owner', value: ownerWords(row) ?? 'Nobody yet' },
          ...(waitsFor.length > 0 ? [{ label: 'Waits for', value: <Titles of={waitsFor} /> }] : []),
          ...(waiting.length > 0 ? [{ label: 'Waited for by', value: <Titles of={waiting} /> }] : []),
        ]}
      />
    </SidePanel>
  );
}

function Titles({ of }: { of: readonly string[] }) {
  return (
    <ul className="nhsuk-list">
      {of.map((title) => (
        <li key={title}>{title}</li>
      ))}
    </ul>
  );
}

function neighbours(plan: Plan, row: PlanRow) {
  const titleOf = (id: string) => plan.rows.find(({ itemId }) => itemId === id)?.title ?? '';
  const unique = (titles: string[]) => [...new Set(titles.filter(Boolean))];
  return {
    waitsFor: unique(
      plan.links
        .filter(({ successorId }) => successorId === row.itemId)
        .map(({ predecessorId }) => titleOf(predecessorId)),
    ),
    waiting: unique(
      plan.links
        .filter(({ predecessorId }) => predecessorId === row.itemId)
        .map(({ successorId }) => titleOf(successorId)),
    ),
  };
}
