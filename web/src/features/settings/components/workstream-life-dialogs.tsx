import { useDone } from '../../../ui/toast/use-done.js';
import type { Workstream } from '../api/structure.js';
import { useArchiveWorkstream, useRestoreWorkstream } from '../api/workstream-verbs.js';
import { ReasonDialog } from './reason-dialog.js';

interface LifeDialogProps {
  stream: Workstream;
  onClose: () => void;
}

export function ArchiveWorkstreamDialog({ stream, onClose }: LifeDialogProps) {
  const archive = useArchiveWorkstream();
  const restore = useRestoreWorkstream();
  const done = useDone();
  const { id, name } = stream;
  return (
    <ReasonDialog
      title={`Archive ${name}`}
      about="It can no longer be chosen for items, risks and issues. What was done in it stays readable."
      verb="Archive"
      error={archive.error}
      isBusy={archive.isPending}
      onClose={onClose}
      onConfirm={(reason) =>
        archive.mutate(
          { id, expectedVersion: stream.version, reason },
          {
            onSuccess: ({ archiveWorkstream: { version } }) => {
              done(`${name} is archived`, () =>
                restore.mutateAsync({ id, expectedVersion: version, reason: 'Undone' }),
              );
              onClose();
            },
          },
        )
      }
    />
  );
}

export function RestoreWorkstreamDialog({ stream, onClose }: LifeDialogProps) {
  const archive = useArchiveWorkstream();
  const restore = useRestoreWorkstream();
  const done = useDone();
  const { id, name } = stream;
  return (
    <ReasonDialog
      title={`Restore ${name}`}
      about="It can be chosen for items, risks and issues again."
      verb="Restore"
      look="primary"
      error={restore.error}
      isBusy={restore.isPending}
      onClose={onClose}
      onConfirm={(reason) =>
        restore.mutate(
          { id, expectedVersion: stream.version, reason },
          {
            onSuccess: ({ restoreWorkstream: { version } }) => {
              done(`${name} is restored`, () =>
                archive.mutateAsync({ id, expectedVersion: version, reason: 'Undone' }),
              );
              onClose();
            },
          },
        )
      }
    />
  );
}
