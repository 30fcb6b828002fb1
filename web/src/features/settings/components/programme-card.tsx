import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useCan, useSession } from '../../../lib/session.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { SummaryList } from '../../../ui/summary-list/summary-list.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { useArchiveProgramme, useRestoreProgramme } from '../api/programme-verbs.js';
import type { HolidayDivision, OfficeProgramme, Structure } from '../api/structure.js';
import { AmendProgrammeDialog } from './programme-dialogs.js';
import { ReasonDialog } from './reason-dialog.js';
import { DIVISION_WORDS } from './structure-words.js';

export interface ProgrammeCardProps {
  programme: Structure;
  programmes: readonly OfficeProgramme[];
  holidayDivision: HolidayDivision;
}

/** What this programme is called and where it belongs. */
export function ProgrammeCard({ programme, programmes, holidayDivision }: ProgrammeCardProps) {
  const mayConfigure = useCan('programme:configure');
  const [form, setForm] = useState<'amend' | 'archive' | null>(null);
  const { parentId } = programme;
  const parent = programmes.find(({ id }) => id === parentId)?.name ?? 'A programme that you may not see';
  return (
    <Card
      title="This programme"
      actions={
        mayConfigure && (
          <>
            <Button onClick={() => setForm('amend')}>Change</Button>
            <Button onClick={() => setForm('archive')}>Archive</Button>
          </>
        )
      }
    >
      <SummaryList
        rows={[
          { label: 'Name', value: programme.name },
          { label: 'Short name', value: programme.shortName ?? 'None' },
          { label: 'Code', value: programme.code },
          { label: 'What it is for', value: programme.purpose ?? 'Not written down' },
          { label: 'Belongs to', value: parentId === null ? 'Nothing above it' : parent },
          {
            label: 'Bank holidays',
            value: `${DIVISION_WORDS[holidayDivision]}, as for the whole office`,
          },
        ]}
      />
      {form === 'amend' && (
        <AmendProgrammeDialog programme={programme} programmes={programmes} onClose={() => setForm(null)} />
      )}
      {form === 'archive' && <ArchiveDialog programme={programme} onClose={() => setForm(null)} />}
    </Card>
  );
}

function ArchiveDialog({ programme, onClose }: { programme: Structure; onClose: () => void }) {
  const navigate = useNavigate();
  const { programmes } = useSession();
  const next = programmes.find(({ id }) => id !== programme.id);
  const archive = useArchiveProgramme(() =>
    next
      ? navigate({
          to: `/p/${encodeURIComponent(next.code)}/settings`,
          search: { tab: 'structure' } as never,
        })
      : navigate({ to: '/' }),
  );
  const restore = useRestoreProgramme();
  const done = useDone();
  return (
    <ReasonDialog
      title={`Archive ${programme.name}`}
      about="Its pages leave the menus. Everything in it is kept as it stands and can no longer be changed; it can be restored from this tab of another programme."
      verb="Archive"
      error={archive.error}
      isBusy={archive.isPending}
      onClose={onClose}
      onConfirm={(reason) =>
        archive
          .mutateAsync({ id: programme.id, expectedVersion: programme.version, reason })
          .then(({ id, version, name }) =>
            done(`${name} is archived.`, () =>
              restore.mutateAsync({ id, expectedVersion: version, reason: 'Undone' }),
            ),
          )
          .catch(() => undefined)
      }
    />
  );
}
