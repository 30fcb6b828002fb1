import { CONFIDENCE_WORDS, SCALE_WORDS } from '@gantry/shared/rag/delivery-confidence';
import { useQuery } from '@tanstack/react-query';
import { formatDay } from '../../../lib/dates.js';
import { Card } from '../../../ui/card/card.js';
import { Link } from '../../../ui/link/link.js';
import { workstreamStatusesQuery } from '../api/workstream-statuses.js';
import styles from './ratings.module.css';
import { TrendWords } from './trend-words.js';
import { WorkstreamColour } from './workstream-explanation.js';

/** The newest assessment of the programme, on the overview; nothing for those who are not told. */
export function ConfidenceSummary({ programmeId, moreHref }: { programmeId: string; moreHref: string }) {
  const { data } = useQuery(workstreamStatusesQuery(programmeId));
  if (!data) return null;
  const { confidence } = data;
  return (
    <Card title="Delivery confidence" actions={<Link href={moreHref}>Ratings and reviews</Link>}>
      {confidence ? (
        <>
          <p>
            <strong>{CONFIDENCE_WORDS[confidence.rating]}</strong>{' '}
            <span className="muted">{SCALE_WORDS[confidence.scale]}</span>
          </p>
          <p>{confidence.sentence}</p>
          <p className={styles.small}>
            {confidence.reviewType} by {confidence.reviewer} on {formatDay(confidence.reviewedOn)};{' '}
            {recommendedWords(confidence.recommendations)}
          </p>
        </>
      ) : (
        <p className="muted">No review has been recorded. What one thinks of delivery stands here.</p>
      )}
    </Card>
  );
}

/** "3 recommended, 2 of them open". */
function recommendedWords(all: readonly { closedOn: string | null }[]): string {
  const open = all.filter(({ closedOn }) => closedOn === null).length;
  if (all.length === 0) return 'nothing recommended';
  return `${all.length} recommended, ${open === 0 ? 'none' : open} of them open`;
}

/** A workstream's colour by the policy, with its sentence and trend. */
export function PolicyColour({
  programmeId,
  workstreamId,
  ...hrefs
}: {
  programmeId: string;
  workstreamId: string;
  itemsHref: string;
  rulesHref: string;
}) {
  const { data } = useQuery(workstreamStatusesQuery(programmeId));
  const row = data?.rows.find((each) => each.workstreamId === workstreamId);
  if (!data || !row) return null;
  return (
    <>
      <WorkstreamColour row={row} statuses={data} {...hrefs} />
      {/* The worst of its items stands beside it, by rule; what differs from that says why. */}
      {(row.source !== 'policy' || row.points !== null) && (
        <span className={styles.small}>{row.sentence}</span>
      )}
      {row.trend.direction !== 'UNKNOWN' && (
        <span className={styles.small}>
          <TrendWords trend={row.trend} isShort />
        </span>
      )}
    </>
  );
}

/** The policy of the programme in a sentence, for where its colours stand. */
export function PolicySentence({ programmeId }: { programmeId: string }) {
  const { data } = useQuery(workstreamStatusesQuery(programmeId));
  return data ? <p className="muted">{data.policySentence}</p> : null;
}
