import { useState } from 'react';
import { useSession } from '../../../lib/session.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { Link } from '../../../ui/link/link.js';
import { Tag } from '../../../ui/tag/tag.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { useRestoreProgramme } from '../api/programme-verbs.js';
import type { OfficeProgramme } from '../api/structure.js';
import { AddProgrammeDialog } from './programme-dialogs.js';
import { ReasonDialog } from './reason-dialog.js';
import styles from './settings.module.css';
import { depthOf } from './structure-words.js';

/** A programme is set up by whoever looks after the whole office. */
const SETS_UP: readonly string[] = ['ADMINISTRATOR', 'PMO'];

/** The programmes of the office: a new one is set up here, an archived one restored. */
export function ProgrammesCard({ programmes }: { programmes: readonly OfficeProgramme[] }) {
  const { roles } = useSession();
  const mayAdd = roles.some(({ role, scopeKind }) => scopeKind === 'OFFICE' && SETS_UP.includes(role));
  const [isAdding, setAdding] = useState(false);
  const [restored, setRestored] = useState<OfficeProgramme | null>(null);
  const nameOf = (id: string | null) => programmes.find((one) => one.id === id)?.name;
  return (
    <Card
      title="Programmes of the office"
      actions={
        mayAdd && (
          <Button look="primary" onClick={() => setAdding(true)}>
            Add programme
          </Button>
        )
      }
    >
      <ul className={styles.tree}>
        {inTreeOrder(programmes).map((one) => (
          <li key={one.id} style={{ paddingInlineStart: depthOf(programmes, one) * 20 }}>
            <span className={styles.grow}>
              {one.isArchived ? (
                one.name
              ) : (
                <Link href={`/p/${encodeURIComponent(one.code)}`}>{one.name}</Link>
              )}{' '}
              <span className="muted small">{one.code}</span> {one.isArchived && <Tag>Archived</Tag>}
              {one.parentId && <span className="visually-hidden"> belongs to {nameOf(one.parentId)}</span>}
            </span>
            {one.isArchived && (
              <Button aria-label={`Restore ${one.name}`} onClick={() => setRestored(one)}>
                Restore
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isAdding && <AddProgrammeDialog programmes={programmes} onClose={() => setAdding(false)} />}
      {restored && <RestoreDialog programme={restored} onClose={() => setRestored(null)} />}
    </Card>
  );
}

function RestoreDialog({ programme, onClose }: { programme: OfficeProgramme; onClose: () => void }) {
  const restore = useRestoreProgramme();
  const done = useDone();
  return (
    <ReasonDialog
      title={`Restore ${programme.name}`}
      about="Its pages come back into the menus and its plan can be worked on again."
      verb="Restore"
      look="primary"
      error={restore.error}
      isBusy={restore.isPending}
      onClose={onClose}
      onConfirm={(reason) =>
        restore.mutate(
          { id: programme.id, expectedVersion: programme.version, reason },
          {
            onSuccess: () => {
              done(`${programme.name} is restored`);
              onClose();
            },
          },
        )
      }
    />
  );
}

/** Every programme after the one that it belongs to. */
function inTreeOrder(programmes: readonly OfficeProgramme[]): OfficeProgramme[] {
  const known = new Set(programmes.map(({ id }) => id));
  const below = (parentId: string | null): OfficeProgramme[] =>
    programmes
      .filter((one) => (one.parentId && known.has(one.parentId) ? one.parentId : null) === parentId)
      .flatMap((one) => [one, ...below(one.id)]);
  return below(null);
}
