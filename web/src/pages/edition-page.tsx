import { day } from '@gantry/shared/dates/day';
import { writeDay } from '@gantry/shared/dates/write-day';
import type { PackAudience } from '@gantry/shared/packs/pack-content';
import { PACK_AUDIENCE_WORDS } from '@gantry/shared/packs/pack-words';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { PackFiles } from '../features/pack-files/components/pack-files.js';
import { type Edition, editionContentQuery, packQuery } from '../features/packs/api/packs.js';
import { EditionSteps } from '../features/packs/components/edition-steps.js';
import { PackContentView } from '../features/packs/components/pack-content-view.js';
import { AUDIENCE_WORDS, STATE_TONES, STATE_WORDS } from '../features/packs/components/pack-words.js';
import styles from '../features/packs/components/packs.module.css';
import { useProgramme } from '../lib/programme.js';
import { useTitle } from '../lib/title.js';
import { Busy, Skeleton } from '../ui/busy/busy.js';
import { Card } from '../ui/card/card.js';
import { Link } from '../ui/link/link.js';
import { Notice } from '../ui/notice/notice.js';
import { PageHeader } from '../ui/page-header/page-header.js';
import { Segmented } from '../ui/segmented/segmented.js';
import { SummaryList } from '../ui/summary-list/summary-list.js';
import { Tag } from '../ui/tag/tag.js';
import { useToast } from '../ui/toast/toast.js';
import pageStyles from './governance-page.module.css';
import { NotFoundPage } from './not-found-page.js';
import { packPaths } from './pack-paths.js';
import { PageSkeleton } from './page-skeleton.js';

const route = getRouteApi('/p/$programmeCode/packs/$packId/editions/$number');

/** One edition as it was frozen, for one audience; every record leads to how it stood then. */
export function EditionPage() {
  const programme = useProgramme();
  const { packId, number } = route.useParams();
  const { data: pack, error } = useQuery(packQuery(programme.id, packId));
  useTitle([pack ? `${pack.title}, edition ${number}` : 'Edition', programme.name]);
  if (error && !pack) throw error;
  if (!pack) return <PageSkeleton title="Edition" />;
  const edition = pack.editions.find((one) => one.number === number);
  return edition ? <OneEdition key={edition.id} edition={edition} /> : <NotFoundPage />;
}

function OneEdition({ edition }: { edition: Edition }) {
  const programme = useProgramme();
  const paths = packPaths(programme.code);
  const navigate = route.useNavigate();
  const show = useToast();
  const search = route.useSearch();
  const readable = edition.audiences.map(({ audience }) => audience);
  const asked = search.audience;
  const audience = asked && readable.includes(asked) ? asked : ORDER.find((one) => readable.includes(one));
  const asAt = writeDay(day(edition.asAtDay));
  return (
    <>
      <PageHeader
        title={edition.packTitle}
        about={
          <>
            <Tag tone={STATE_TONES[edition.state]}>{STATE_WORDS[edition.state]}</Tag> Edition {edition.number}{' '}
            · as at {asAt}
          </>
        }
        trail={[
          { label: 'Packs', href: paths.packs },
          { label: edition.packCode, href: paths.pack(edition.packId) },
        ]}
        actions={
          <Link href={`${paths.compare(edition.packId)}?after=${edition.id}`}>What changed since</Link>
        }
      />
      {edition.closedReason && (
        <Notice tone="warning" title={STATE_WORDS[edition.state]}>
          {edition.closedReason}
        </Notice>
      )}
      <EditionSteps edition={edition} onDone={(message) => show({ message })} />
      {audience === undefined ? (
        <Notice>What this edition says is not for you to read.</Notice>
      ) : (
        <div className={pageStyles.stack}>
          {readable.length > 1 && (
            <Segmented
              label="Audience"
              value={audience}
              options={ORDER.filter((one) => readable.includes(one)).map((value) => ({
                value,
                label: AUDIENCE_WORDS[value],
              }))}
              onChange={(value) =>
                void navigate({ search: { audience: value }, replace: true, resetScroll: false })
              }
            />
          )}
          <PackFiles editionId={edition.id} fingerprints={edition.audiences} />
          <EditionText edition={edition} audience={audience} />
        </div>
      )}
    </>
  );
}

const ORDER: readonly PackAudience[] = ['FULL', 'OFFICIAL', 'PUBLIC'];

function EditionText({ edition, audience }: { edition: Edition; audience: PackAudience }) {
  const programme = useProgramme();
  const { data, error, isFetching } = useQuery(editionContentQuery(programme.id, edition.id, audience));
  if (error && !data) throw error;
  if (!data) return <Skeleton label="Loading the edition" lines={6} />;
  const { content } = data;
  return (
    <Busy isBusy={isFetching}>
      <Card title={`Edition ${edition.number}, ${AUDIENCE_WORDS[audience].toLowerCase()}`}>
        <PackContentView content={content} />
      </Card>
      <div className={pageStyles.after}>
        <Card title="Imprint">
          <SummaryList
            rows={[
              { label: 'Read at', value: `${content.asAt.instant}, by the clock of the office` },
              { label: 'Issued by', value: content.issuedBy ?? 'Not issued' },
              {
                label: `Fingerprint of this text (${PACK_AUDIENCE_WORDS[audience].toLowerCase()}), in the foot of its files`,
                value: <span className={styles.hash}>{data.sha256}</span>,
              },
              {
                label: 'Seal of the edition, over the fingerprints of all audiences',
                value: <span className={styles.hash}>{edition.contentHash}</span>,
              },
            ]}
          />
        </Card>
      </div>
    </Busy>
  );
}
