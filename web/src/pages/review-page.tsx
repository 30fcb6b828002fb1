import { day } from '@gantry/shared/dates/day';
import { writeDay } from '@gantry/shared/dates/write-day';
import { type ReviewRow, reviewExceptions } from '@gantry/shared/packs/review-exceptions';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type Edition, editionContentQuery, editionsQuery } from '../features/packs/api/packs.js';
import { EditionSteps } from '../features/packs/components/edition-steps.js';
import { STATE_TONES, STATE_WORDS, VERDICT_WORDS } from '../features/packs/components/pack-words.js';
import { ReviewRows } from '../features/packs/components/review-rows.js';
import { useProgramme } from '../lib/programme.js';
import { useTitle } from '../lib/title.js';
import { Skeleton } from '../ui/busy/busy.js';
import { Card } from '../ui/card/card.js';
import { EmptyState } from '../ui/empty-state/empty-state.js';
import { Link } from '../ui/link/link.js';
import { PageHeader } from '../ui/page-header/page-header.js';
import { Tag } from '../ui/tag/tag.js';
import { useToast } from '../ui/toast/toast.js';
import pageStyles from './governance-page.module.css';
import { packPaths } from './pack-paths.js';
import { PageSkeleton } from './page-skeleton.js';

/** What the SRO looks at before signing: the exceptions of the edition that waits, else of the newest. */
export function ReviewPage() {
  const programme = useProgramme();
  const paths = packPaths(programme.code);
  const { data: all, error } = useQuery(editionsQuery(programme.id));
  useTitle(['Review', programme.name]);
  if (error && !all) throw error;
  if (!all) return <PageSkeleton title="Review" />;
  const readable = all.filter(({ audiences }) => audiences.length > 0);
  const edition =
    readable.find(({ state, isSigned }) => state === 'SRO_APPROVAL' && !isSigned) ??
    readable.find(({ state }) => state === 'SRO_APPROVAL' || state === 'ISSUED');
  if (!edition)
    return (
      <>
        <PageHeader title="Review" trail={[{ label: 'Packs', href: paths.packs }]} />
        <EmptyState title="Nothing to review">
          When the programme office sends you an edition, its exceptions stand here: what is off track, what
          is reported otherwise than computed, what changed, what must be decided, what is stale. You sign it
          or send it back.
        </EmptyState>
      </>
    );
  return <OneReview key={edition.id} edition={edition} />;
}

function OneReview({ edition }: { edition: Edition }) {
  const programme = useProgramme();
  const paths = packPaths(programme.code);
  const show = useToast();
  const isWaiting = edition.state === 'SRO_APPROVAL' && !edition.isSigned;
  return (
    <>
      <PageHeader
        title={isWaiting ? 'Review and sign' : 'Review'}
        about={
          <>
            {edition.packTitle}, edition {edition.number} · as at {writeDay(day(edition.asAtDay))}{' '}
            <Tag tone={STATE_TONES[edition.state]}>{STATE_WORDS[edition.state]}</Tag>
          </>
        }
        trail={[{ label: 'Packs', href: paths.packs }]}
        actions={<Link href={paths.edition(edition.packId, edition.number)}>Read all of it</Link>}
      />
      <div className={pageStyles.stack}>
        <Card title={isWaiting ? 'Your answer' : 'What was answered'} isHero={isWaiting}>
          {isWaiting && (
            <p>
              Signing lets the programme office issue the edition just as it stands. Below are its exceptions.
            </p>
          )}
          {edition.reviews.length > 0 && (
            <ul>
              {edition.reviews.map(({ id, name, verdict, onDay, comment }) => (
                <li key={id}>
                  {name} {VERDICT_WORDS[verdict]}, {writeDay(day(onDay))}
                  {comment && `: ${comment}`}
                </li>
              ))}
            </ul>
          )}
          <EditionSteps
            edition={edition}
            only={['SIGN', 'SEND_BACK', 'ACKNOWLEDGE']}
            onDone={(message) => show({ message })}
          />
        </Card>
        <Exceptions edition={edition} />
      </div>
    </>
  );
}

function Exceptions({ edition }: { edition: Edition }) {
  const programme = useProgramme();
  const { data, error } = useQuery(editionContentQuery(programme.id, edition.id, null));
  const found = useMemo(() => data && reviewExceptions(data.content), [data]);
  if (error && !data) throw error;
  if (!found || !data) return <Skeleton label="Loading the exceptions" lines={6} />;
  const { instant } = data.content.asAt;
  const cards: [title: string, rows: readonly ReviewRow[], none: string][] = [
    ['Off track or at risk', found.worrying, 'Everything that is rated is on track.'],
    ['Reported otherwise than computed', found.differing, 'Everything is reported as it is computed.'],
    ['Decisions needed', found.decisions, 'No decision is known to come.'],
    [
      'Changed since the last edition',
      found.changes,
      'Nothing changed, or there is no edition to compare with.',
    ],
    ['Late or missing returns', found.lateReturns, 'No return is late.'],
    ['Stale', found.stale, 'Everything was reported for this period, or nothing was ever reported.'],
  ];
  return cards.map(([title, rows, none]) => (
    <ReviewRows key={title} title={title} rows={rows} none={none} instant={instant} />
  ));
}
