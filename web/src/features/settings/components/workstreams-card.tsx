import { useState } from 'react';
import { messageOf } from '../../../lib/error-messages.js';
import { useCan } from '../../../lib/session.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { EmptyState } from '../../../ui/empty-state/empty-state.js';
import { Menu, type MenuItem } from '../../../ui/menu/menu.js';
import { Notice } from '../../../ui/notice/notice.js';
import { Tag } from '../../../ui/tag/tag.js';
import { useDone } from '../../../ui/toast/use-done.js';
import type { Structure, Workstream } from '../api/structure.js';
import { useMoveWorkstream } from '../api/workstream-verbs.js';
import styles from './settings.module.css';
import { depthOf, KIND_WORDS } from './structure-words.js';
import { AddWorkstreamDialog, AmendWorkstreamDialog } from './workstream-dialogs.js';
import { ArchiveWorkstreamDialog, RestoreWorkstreamDialog } from './workstream-life-dialogs.js';
import { MoveWorkstreamDialog, placeOf } from './workstream-move-dialog.js';

type Form =
  | { kind: 'add'; parentId: string | null }
  | { kind: 'amend' | 'move' | 'archive' | 'restore'; stream: Workstream };

/** The tree of workstreams and working groups, in the order in which every screen shows them. */
export function WorkstreamsCard({ structure }: { structure: Structure }) {
  const { workstreams } = structure;
  const mayConfigure = useCan('programme:configure');
  const [form, setForm] = useState<Form | null>(null);
  const move = useMoveWorkstream();
  const done = useDone();

  function shift(stream: Workstream, by: -1 | 1) {
    const { place } = placeOf(workstreams, stream);
    const { id, version, parentId, name } = stream;
    move.mutate(
      { id, expectedVersion: version, parentId, place: place + by },
      {
        onSuccess: ({ moveWorkstream }) =>
          done(`${name} is moved ${by < 0 ? 'up' : 'down'}`, () =>
            move.mutateAsync({ id, expectedVersion: moveWorkstream.version, parentId, place }),
          ),
      },
    );
  }

  function actionsOn(stream: Workstream): MenuItem[] {
    if (stream.isArchived)
      return [{ id: 'restore', label: 'Restore', onSelect: () => setForm({ kind: 'restore', stream }) }];
    const { place, last } = placeOf(workstreams, stream);
    return [
      { id: 'amend', label: 'Change', onSelect: () => setForm({ kind: 'amend', stream }) },
      ...(place > 0 ? [{ id: 'up', label: 'Move up', onSelect: () => shift(stream, -1) }] : []),
      ...(place < last ? [{ id: 'down', label: 'Move down', onSelect: () => shift(stream, 1) }] : []),
      { id: 'move', label: 'Move elsewhere', onSelect: () => setForm({ kind: 'move', stream }) },
      { id: 'below', label: 'Add below it', onSelect: () => setForm({ kind: 'add', parentId: stream.id }) },
      { id: 'archive', label: 'Archive', onSelect: () => setForm({ kind: 'archive', stream }) },
    ];
  }

  const add = (
    <Button look="primary" onClick={() => setForm({ kind: 'add', parentId: null })}>
      Add workstream
    </Button>
  );
  return (
    <Card title="Workstreams" actions={mayConfigure && workstreams.length > 0 && add}>
      {move.error && (
        <Notice tone="error" isLive>
          {messageOf(move.error)}
        </Notice>
      )}
      {workstreams.length === 0 && (
        <EmptyState title="No workstreams yet" actions={mayConfigure && add}>
          A workstream is a part of the programme with a lead of its own. Items, risks, issues and roles are
          filed under it, so add these before the plan.
        </EmptyState>
      )}
      <ul className={styles.tree}>
        {workstreams.map((stream) => (
          <li key={stream.id} style={{ paddingInlineStart: depthOf(workstreams, stream) * 20 }}>
            <span className={styles.grow}>
              {stream.name} <span className="muted small">{stream.code}</span>{' '}
              {stream.kind === 'WORKING_GROUP' && <Tag>{KIND_WORDS[stream.kind]}</Tag>}{' '}
              {stream.isArchived && <Tag>Archived</Tag>}
              {stream.parentId && (
                <span className="visually-hidden">
                  {' '}
                  below {workstreams.find(({ id }) => id === stream.parentId)?.name}
                </span>
              )}
              {stream.aim && <span className={styles.aim}>{stream.aim}</span>}
            </span>
            {mayConfigure && (
              <Menu
                label="Change"
                align="end"
                buttonLabel={`Change ${stream.name}`}
                items={actionsOn(stream)}
              />
            )}
          </li>
        ))}
      </ul>
      {form && <Forms form={form} structure={structure} onClose={() => setForm(null)} />}
    </Card>
  );
}

function Forms({ form, structure, onClose }: { form: Form; structure: Structure; onClose: () => void }) {
  const { id, workstreams } = structure;
  switch (form.kind) {
    case 'add':
      return (
        <AddWorkstreamDialog
          programmeId={id}
          workstreams={workstreams}
          parentId={form.parentId}
          onClose={onClose}
        />
      );
    case 'amend':
      return <AmendWorkstreamDialog stream={form.stream} onClose={onClose} />;
    case 'move':
      return <MoveWorkstreamDialog stream={form.stream} workstreams={workstreams} onClose={onClose} />;
    case 'archive':
      return <ArchiveWorkstreamDialog stream={form.stream} onClose={onClose} />;
    case 'restore':
      return <RestoreWorkstreamDialog stream={form.stream} onClose={onClose} />;
  }
}
