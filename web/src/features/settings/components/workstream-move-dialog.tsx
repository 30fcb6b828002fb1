import { useState } from 'react';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { useDone } from '../../../ui/toast/use-done.js';
import type { Workstream } from '../api/structure.js';
import { useMoveWorkstream } from '../api/workstream-verbs.js';
import { withAllBelow } from './structure-words.js';

const FIELD_IDS = { parentId: 'move-parent', place: 'move-place' };
const LABELS = { parentId: 'Below' };

/** Which of its siblings it is, from 0, and which the last one is. */
export function placeOf(workstreams: readonly Workstream[], stream: Workstream) {
  const siblings = workstreams.filter(({ parentId }) => parentId === stream.parentId);
  return { place: siblings.findIndex(({ id }) => id === stream.id), last: siblings.length - 1 };
}

export interface MoveWorkstreamDialogProps {
  stream: Workstream;
  workstreams: readonly Workstream[];
  onClose: () => void;
}

/** Puts a workstream, with all below it, below another one or at another place. */
export function MoveWorkstreamDialog({ stream, workstreams, onClose }: MoveWorkstreamDialogProps) {
  const [from] = useState(() => ({ parentId: stream.parentId, place: placeOf(workstreams, stream).place }));
  const [parentId, setParentId] = useState(from.parentId ?? '');
  const siblings = workstreams.filter((one) => (one.parentId ?? '') === parentId && one.id !== stream.id);
  const [chosen, setChosen] = useState<string | null>(String(from.place));
  const place = chosen ?? String(siblings.length);
  const inside = withAllBelow(workstreams, stream.id);
  const parents = workstreams.filter((one) => !one.isArchived && !inside.has(one.id));
  const nameOf = (id: string | null) =>
    workstreams.find((one) => one.id === id)?.name ?? 'Nothing: at the top';
  const move = useMoveWorkstream();
  const done = useDone();
  const form = useChangeForm<{ version: number; parentId: string | null }>({
    fieldIds: FIELD_IDS,
    version: stream.version,
    conflict: {
      labels: LABELS,
      base: { parentId: nameOf(from.parentId) },
      mine: { parentId: nameOf(parentId || null) },
      theirs: (current) => ({ parentId: nameOf(current.parentId) }),
    },
    onClose,
    send: async (expectedVersion, isMine) => {
      if (!isMine('parentId')) return onClose();
      const { id, name } = stream;
      const to = { parentId: parentId || null, place: Number(place) };
      const { moveWorkstream } = await move.mutateAsync({ id, expectedVersion, ...to });
      done(`${name} is moved`, () =>
        move.mutateAsync({ id, expectedVersion: moveWorkstream.version, ...from }),
      );
      onClose();
    },
  });
  return (
    <ChangeDialog title={`Move ${stream.name}`} saveLabel="Move" form={form} onClose={onClose}>
      <SelectField
        id="move-parent"
        label="Below"
        hint="What is below it moves with it. Leads of the workstream above may then work in it."
        emptyLabel="Nothing: at the top"
        options={parents.map(({ id, name }) => ({ value: id, label: name }))}
        value={parentId}
        error={form.errorAt('move-parent')}
        data-autofocus
        onChange={({ target }) => {
          setParentId(target.value);
          setChosen(target.value === (from.parentId ?? '') ? String(from.place) : null);
        }}
      />
      <SelectField
        id="move-place"
        label="Place"
        options={[
          { value: '0', label: 'First' },
          ...siblings.map(({ name }, index) => ({ value: String(index + 1), label: `After ${name}` })),
        ]}
        value={place}
        error={form.errorAt('move-place')}
        onChange={({ target }) => setChosen(target.value)}
      />
    </ChangeDialog>
  );
}
