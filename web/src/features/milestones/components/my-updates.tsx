import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDaysFrom } from '../../../lib/dates.js';
import { formErrorsOf } from '../../../lib/error-messages.js';
import { useProgramme } from '../../../lib/programme.js';
import { EmptyState } from '../../../ui/empty-state/empty-state.js';
import { type FormError } from '../../../ui/error-summary/error-summary.js';
import { Link } from '../../../ui/link/link.js';
import { useDone } from '../../../ui/toast/use-done.js';
import type { Plan, PlanRow } from '../api/plan.js';
import { planItemQuery } from '../api/plan-item.js';
import { useReportStatus } from '../api/report-status.js';
import { myUpdates } from '../lib/my-updates.js';
import { inputOf, inputToRestore, reportedBefore, statusValuesOf } from '../lib/status-values.js';
import { MyUpdateCard } from './my-update-card.js';
import styles from './my-updates.module.css';
import { StatusTag } from './status-tag.js';

export interface MyUpdatesProps {
  plan: Plan;
  /** For how many days a report counts. */
  periodDays: number;
  hrefOf: (itemId: string) => string;
}

/** An owner's own items, one card each: no change in one press, or a short form. Made for a telephone. */
export function MyUpdates({ plan, periodDays, hrefOf }: MyUpdatesProps) {
  const programme = useProgramme();
  const cache = useQueryClient();
  const report = useReportStatus();
  const done = useDone();
  const [open, setOpen] = useState<string | null>(null);
  const [refused, setRefused] = useState<readonly FormError[]>([]);
  const updates = myUpdates(plan, periodDays);
  const total = updates.pending.length + updates.done.length;

  /** The last report again, as of today; what a rule refuses opens as a form that says why. */
  async function noChange(row: PlanRow) {
    try {
      const item = await cache.fetchQuery({ ...planItemQuery(programme.id, row.itemId), staleTime: 0 });
      const last = item.reports[0];
      const values = last
        ? { ...reportedBefore(last), narrative: '' }
        : statusValuesOf(null, row.computedRag);
      const rag = last?.rag ?? row.computedRag;
      const { reportStatus: saved } = await report.mutateAsync({
        id: row.itemId,
        expectedVersion: item.version,
        ...inputOf({ ...values, rag }, row.computedRag),
        narrative: 'No change.',
      });
      setRefused([]);
      done(
        [`${row.title}: no change.`, ...saved.warnings.map(({ message }) => message)].join(' '),
        // A first report cannot be taken back: there is none to stand in its place.
        last &&
          (() =>
            report.mutateAsync({
              id: row.itemId,
              expectedVersion: saved.version,
              ...inputToRestore(last, row.computedRag),
            })),
      );
    } catch (error) {
      setRefused(formErrorsOf(error));
      setOpen(row.itemId);
    }
  }

  function next(after: PlanRow) {
    const at = updates.pending.findIndex(({ itemId }) => itemId === after.itemId);
    setRefused([]);
    setOpen(updates.pending[at + 1]?.itemId ?? null);
  }

  function openCard(itemId: string | null) {
    setRefused([]);
    setOpen(itemId);
  }

  const cardOf = (row: PlanRow) => (
    <li key={row.itemId}>
      <MyUpdateCard
        plan={plan}
        row={row}
        href={hrefOf(row.itemId)}
        isOpen={open === row.itemId}
        isBusy={report.isPending && report.variables?.id === row.itemId}
        refused={open === row.itemId ? refused : []}
        onOpen={() => openCard(row.itemId)}
        onNoChange={() => void noChange(row)}
        onClose={() => openCard(null)}
        onSaved={() => next(row)}
      />
    </li>
  );

  if (total + updates.later.length === 0)
    return (
      <EmptyState title="Nothing waits for you">
        Items of the plan that you own stand here as soon as they are due.
      </EmptyState>
    );
  return (
    <div className={styles.page}>
      <p className={styles.progress}>
        <span>
          {updates.done.length} of {total} done
        </span>
        <progress aria-label="Updates done" value={updates.done.length} max={Math.max(total, 1)} />
      </p>
      {updates.pending.length === 0 && <p>Nothing more is due. Thank you.</p>}
      <ul className={styles.cards}>{updates.pending.map(cardOf)}</ul>
      {updates.done.length > 0 && (
        <>
          <h2>Reported</h2>
          <ul className={styles.lines}>
            {updates.done.map((row) => (
              <li key={row.itemId}>
                <Link href={hrefOf(row.itemId)}>{row.title}</Link>
                <span className="muted">
                  <StatusTag row={row} /> {row.reportedOn && formatDaysFrom(plan.today, row.reportedOn)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {updates.later.length > 0 && (
        <details>
          <summary>Not due yet ({updates.later.length})</summary>
          <ul className={styles.cards}>{updates.later.map(cardOf)}</ul>
        </details>
      )}
    </div>
  );
}
