import { useCan } from '../lib/session.js';
import { useDateChanges } from '../lib/use-date-changes.js';
import { useUndoKeys } from '../lib/use-undo-keys.js';
import { UndoRedo } from '../ui/undo-redo/undo-redo.js';

/** Undo and redo of one's own date changes and applied drafts, for those who may make any. */
export function DateChanges() {
  const may = [useCan('milestone:reforecast'), useCan('meeting:edit'), useCan('milestone:link')];
  return may.some(Boolean) ? <Steps /> : null;
}

function Steps() {
  const changes = useDateChanges();
  useUndoKeys(changes);
  return (
    <UndoRedo
      undoes={changes.nextUndo?.title ?? null}
      redoes={changes.nextRedo?.title ?? null}
      onUndo={() => void changes.undo()}
      onRedo={() => void changes.redo()}
    />
  );
}
