import { day } from '@gantry/shared/dates/day';
import { writeDay } from '@gantry/shared/dates/write-day';
import { PACK_KIND_WORDS } from '@gantry/shared/packs/templates';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { meetingsQuery } from '../features/meetings/api/meetings.js';
import { type PackRow, packsQuery } from '../features/packs/api/packs.js';
import { CreatePackForm } from '../features/packs/components/create-pack-form.js';
import { STATE_TONES, STATE_WORDS } from '../features/packs/components/pack-words.js';
import { reportingHomeQuery } from '../features/reporting/api/reporting.js';
import { useProgramme } from '../lib/programme.js';
import { useCan } from '../lib/session.js';
import { useTitle } from '../lib/title.js';
import { Button } from '../ui/button/button.js';
import { EmptyState } from '../ui/empty-state/empty-state.js';
import { FactsTable } from '../ui/facts-table/facts-table.js';
import { Link } from '../ui/link/link.js';
import { PageHeader } from '../ui/page-header/page-header.js';
import { Tag } from '../ui/tag/tag.js';
import { useToast } from '../ui/toast/toast.js';
import { packPaths } from './pack-paths.js';
import { PageSkeleton } from './page-skeleton.js';

/** The packs of a programme: what is being made, and what was given out. */
export function PacksPage() {
  const programme = useProgramme();
  const paths = packPaths(programme.code);
  const { data, error } = useQuery(packsQuery(programme.id));
  const [isBeginning, setBeginning] = useState(false);
  const mayApprove = useCan('pack:approve');
  useTitle(['Packs', programme.name]);
  if (error && !data) throw error;
  if (!data) return <PageSkeleton title="Packs" />;
  const { rows, mayCreate } = data;
  return (
    <>
      <PageHeader
        title="Packs"
        about={rows.length > 0 && `${rows.length} ${rows.length === 1 ? 'pack' : 'packs'}`}
        actions={
          <>
            {mayApprove && <Link href={paths.review}>Review and sign</Link>}
            {mayCreate && (
              <Button look={rows.length === 0 ? 'primary' : 'secondary'} onClick={() => setBeginning(true)}>
                Begin a pack
              </Button>
            )}
          </>
        }
      />
      {rows.length === 0 ? (
        <EmptyState title={mayCreate ? 'No packs yet' : 'Nothing was issued yet'}>
          {mayCreate
            ? 'A pack is what a board is given. You arrange its sections and write in them; freezing reads the whole programme at one moment. The SRO signs, you issue: from then on nothing of that edition changes, and the next one says item by item what did.'
            : 'Once the programme office issues a pack, you read it here, and see what changed since the one before.'}
        </EmptyState>
      ) : (
        <FactsTable label="Packs" headings={['Pack', 'What it is for', 'Newest edition', 'Last issued']}>
          {rows.map((row) => (
            <PackLine key={row.id} row={row} href={paths.pack(row.id)} />
          ))}
        </FactsTable>
      )}
      {isBeginning && <BeginPack onClose={() => setBeginning(false)} />}
    </>
  );
}

function PackLine({ row, href }: { row: PackRow; href: string }) {
  const [newest] = row.editions;
  const issued = row.editions.find(({ state }) => state === 'ISSUED');
  return (
    <tr>
      <th scope="row">
        <Link href={href}>{row.title}</Link> <span className="muted small">{row.code}</span>
      </th>
      <td data-label="What it is for">
        {PACK_KIND_WORDS[row.kind].name}
        {(row.meetingTitle ?? row.periodName) && `, ${row.meetingTitle ?? row.periodName}`}
      </td>
      <td data-label="Newest edition">
        {newest ? (
          <>
            {newest.number} <Tag tone={STATE_TONES[newest.state]}>{STATE_WORDS[newest.state]}</Tag>
          </>
        ) : (
          <span className="muted">Not frozen yet</span>
        )}
      </td>
      <td data-label="Last issued">
        {issued?.issuedOn ? (
          `${issued.number}, ${writeDay(day(issued.issuedOn))}`
        ) : (
          <span className="muted">Not issued</span>
        )}
      </td>
    </tr>
  );
}

function BeginPack({ onClose }: { onClose: () => void }) {
  const programme = useProgramme();
  const navigate = useNavigate();
  const show = useToast();
  const { data: meetings } = useQuery(meetingsQuery(programme.id));
  const { data: reporting } = useQuery(reportingHomeQuery(programme.id));
  if (!meetings || !reporting) return null;
  return (
    <CreatePackForm
      programmeId={programme.id}
      periods={reporting.reportingPeriods.map(({ id, name }) => ({ id, label: name }))}
      meetings={meetings.map(({ id, title, date }) => ({ id, label: `${title}, ${date.written}` }))}
      onClose={onClose}
      onCreated={({ id, title }) => {
        show({ message: `“${title}” is begun.` });
        void navigate({ href: packPaths(programme.code).pack(id) });
      }}
    />
  );
}
