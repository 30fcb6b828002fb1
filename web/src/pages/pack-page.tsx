import { wasIssued } from '@gantry/shared/packs/edition-rules';
import { PACK_KIND_WORDS } from '@gantry/shared/packs/templates';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useArchivePack, useFreezeDraft } from '../features/packs/api/pack-verbs.js';
import { type Edition, editionContentQuery, type Pack, packQuery } from '../features/packs/api/packs.js';
import { EditionCard } from '../features/packs/components/edition-card.js';
import { PackContentView } from '../features/packs/components/pack-content-view.js';
import styles from '../features/packs/components/packs.module.css';
import { SectionsEditor } from '../features/packs/components/sections-editor.js';
import { messageOf } from '../lib/error-messages.js';
import { useProgramme } from '../lib/programme.js';
import { useToday } from '../lib/session.js';
import { useTitle } from '../lib/title.js';
import { Skeleton } from '../ui/busy/busy.js';
import { Button } from '../ui/button/button.js';
import { Card } from '../ui/card/card.js';
import { EmptyState } from '../ui/empty-state/empty-state.js';
import { Link } from '../ui/link/link.js';
import { Notice } from '../ui/notice/notice.js';
import { PageHeader } from '../ui/page-header/page-header.js';
import { useToast } from '../ui/toast/toast.js';
import { VerbForm } from '../ui/verb-form/verb-form.js';
import pageStyles from './governance-page.module.css';
import { packPaths } from './pack-paths.js';
import { PageSkeleton } from './page-skeleton.js';

const route = getRouteApi('/p/$programmeCode/packs/$packId');

/** One pack: its sections to arrange and write, its editions, and what the draft says. */
export function PackPage() {
  const programme = useProgramme();
  const { packId } = route.useParams();
  const { data: pack, error } = useQuery(packQuery(programme.id, packId));
  useTitle([pack?.title ?? 'Pack', programme.name]);
  if (error && !pack) throw error;
  return pack ? <OnePack key={pack.id} pack={pack} /> : <PageSkeleton title="Pack" />;
}

function OnePack({ pack }: { pack: Pack }) {
  const programme = useProgramme();
  const paths = packPaths(programme.code);
  const show = useToast();
  const freeze = useFreezeDraft();
  const [isPuttingAway, setPuttingAway] = useState(false);
  const open = pack.editions.find(({ state }) => !wasIssued(state)) ?? null;
  const mayFreeze = pack.mayEdit && (open === null || open.state === 'DRAFT');
  return (
    <>
      <PageHeader
        title={pack.title}
        about={[pack.code, PACK_KIND_WORDS[pack.kind].name, pack.meetingTitle ?? pack.periodName]
          .filter(Boolean)
          .join(' · ')}
        trail={[{ label: 'Packs', href: paths.packs }]}
        actions={
          <>
            {pack.editions.length > 0 && <Link href={paths.compare(pack.id)}>Compare editions</Link>}
            {mayFreeze && (
              <Button
                look={open === null ? 'primary' : 'secondary'}
                isBusy={freeze.isPending}
                onClick={() =>
                  freeze.mutate(
                    { id: pack.id, expectedVersion: pack.version },
                    {
                      onSuccess: ({ freezeDraft }) =>
                        show({ message: `Edition ${freezeDraft.edition.number} is frozen as at now.` }),
                    },
                  )
                }
              >
                {open === null ? 'Freeze a draft' : 'Freeze anew'}
              </Button>
            )}
            {pack.mayEdit && pack.editions.every(({ state }) => !wasIssued(state)) && (
              <Button look="quiet" onClick={() => setPuttingAway(true)}>
                Put away
              </Button>
            )}
          </>
        }
      />
      {freeze.isPending && (
        <Notice isLive>
          The whole programme is read at one moment, for each audience. This takes a little.
        </Notice>
      )}
      {freeze.error && (
        <Notice tone="error" isLive>
          {messageOf(freeze.error)}
        </Notice>
      )}
      <div className={pageStyles.stack}>
        <Card title="Editions">
          {pack.editions.length === 0 ? (
            <p className="muted">
              Nothing is frozen yet. A draft shows what the pack says; it goes to review, to the SRO, and is
              issued.
            </p>
          ) : (
            <ol className={styles.editions}>
              {pack.editions.map((edition) => (
                <EditionCard
                  key={edition.id}
                  edition={edition}
                  href={edition.audiences.length > 0 ? paths.edition(pack.id, edition.number) : null}
                  onDone={(message) => show({ message })}
                />
              ))}
            </ol>
          )}
        </Card>
        {pack.mayEdit && (
          <Card title="Sections">
            {open && open.state !== 'DRAFT' && (
              <p className="muted">
                Edition {open.number} stands as it was frozen. What you change here goes into the next
                freezing.
              </p>
            )}
            <SectionsEditor pack={pack} />
          </Card>
        )}
        {open && open.audiences.length > 0 && <DraftPreview edition={open} />}
      </div>
      {isPuttingAway && <PutAway pack={pack} onClose={() => setPuttingAway(false)} />}
    </>
  );
}

/** What the frozen draft says to the most trusted audience that this person belongs to. */
function DraftPreview({ edition }: { edition: Edition }) {
  const programme = useProgramme();
  const { data, error } = useQuery(editionContentQuery(programme.id, edition.id, null));
  if (error && !data) throw error;
  return (
    <Card title={`What edition ${edition.number} says`}>
      {data ? <PackContentView content={data.content} /> : <Skeleton label="Loading the draft" lines={6} />}
      {data && data.content.sections.length === 0 && (
        <EmptyState title="No section">Include a section and freeze the draft anew.</EmptyState>
      )}
    </Card>
  );
}

function PutAway({ pack, onClose }: { pack: Pack; onClose: () => void }) {
  const programme = useProgramme();
  const navigate = useNavigate();
  const archive = useArchivePack();
  const show = useToast();
  return (
    <VerbForm
      title="Put the pack away"
      saveLabel="Put it away"
      today={useToday()}
      version={pack.version}
      fields={[{ name: 'reason', label: 'Why', kind: 'area', maxLength: 1_000, required: 'Say why' }]}
      onClose={onClose}
      send={async ({ reason = '' }, expectedVersion) => {
        await archive.mutateAsync({ id: pack.id, expectedVersion, reason });
        show({ message: `“${pack.title}” is put away.` });
        void navigate({ href: packPaths(programme.code).packs });
      }}
    />
  );
}
