import { useDone } from '../../../ui/toast/use-done.js';
import { useArchivePlanItem } from '../api/archive-plan-item.js';
import { useCompleteMilestone } from '../api/complete-milestone.js';
import { useReopenMilestone } from '../api/reopen-milestone.js';
import { useRestorePlanItem } from '../api/restore-plan-item.js';
import { wordsToRestore } from '../lib/forecast-reading.js';
import type { ItemActionProps } from './item-action-props.js';
import { ReasonForm } from './reason-form.js';

/** Takes back that an item is done. The way back records it as done again, on the day and the evidence that stood there. */
export function ReopenForm({ item, plan, onClose }: ItemActionProps) {
  const reopen = useReopenMilestone();
  const complete = useCompleteMilestone();
  const done = useDone();
  const row = item.rows.find(({ actual }) => actual !== null);
  const date = row ? wordsToRestore(row.actual, row.kind, plan.today) : null;
  const statement = item.dates.find(({ role, isCurrent }) => role === 'ACTUAL' && isCurrent);
  return (
    <ReasonForm
      item={item}
      title={`Reopen: ${item.title}`}
      saveLabel="Reopen"
      about="The item is open again; the day on which it was recorded as done stays in its history."
      onClose={onClose}
      send={async (target, reason) => {
        const { reopenMilestone: saved } = await reopen.mutateAsync({ ...target, reason });
        done(
          `${item.code} reopened.`,
          date !== null &&
            (() =>
              complete.mutateAsync({
                id: target.id,
                expectedVersion: saved.version,
                date,
                evidence: statement?.reason ?? `Undone: ${reason}`,
                // It was done before what it waits for, or it waits for nothing that is open.
                overrideReason: `Undone: ${reason}`,
              })),
        );
      }}
    />
  );
}

/** Takes an item out of the plan. */
export function ArchiveForm({ item, onClose }: ItemActionProps) {
  const archive = useArchivePlanItem();
  const restore = useRestorePlanItem();
  const done = useDone();
  return (
    <ReasonForm
      item={item}
      title={`Archive: ${item.title}`}
      saveLabel="Archive"
      about="It leaves the plan and stays on record with everything that was said about it."
      onClose={onClose}
      send={async (target, reason) => {
        const { archivePlanItem: saved } = await archive.mutateAsync({ ...target, reason });
        done(`${item.code} archived.`, () =>
          restore.mutateAsync({ id: target.id, expectedVersion: saved.version, reason: `Undone: ${reason}` }),
        );
      }}
    />
  );
}

/** Puts an archived item back. */
export function RestoreForm({ item, onClose }: ItemActionProps) {
  const restore = useRestorePlanItem();
  const archive = useArchivePlanItem();
  const done = useDone();
  return (
    <ReasonForm
      item={item}
      title={`Put back: ${item.title}`}
      saveLabel="Put back"
      about="It is in the plan again, as it was."
      onClose={onClose}
      send={async (target, reason) => {
        const { restorePlanItem: saved } = await restore.mutateAsync({ ...target, reason });
        done(`${item.code} is in the plan again.`, () =>
          archive.mutateAsync({ id: target.id, expectedVersion: saved.version, reason: `Undone: ${reason}` }),
        );
      }}
    />
  );
}
