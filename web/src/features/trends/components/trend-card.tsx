import { useQuery } from '@tanstack/react-query';
import { messageOf } from '../../../lib/error-messages.js';
import { Skeleton } from '../../../ui/busy/busy.js';
import { Card } from '../../../ui/card/card.js';
import { Link } from '../../../ui/link/link.js';
import { Notice } from '../../../ui/notice/notice.js';
import { trendsQuery } from '../api/trends.js';
import { TrendDrawing } from './trend-drawing.js';
import { TrendTable } from './trend-table.js';
import styles from './trends.module.css';

export interface TrendCardProps {
  programmeId: string;
  itemId: string;
  /** Where several items are set side by side. */
  moreHref: (code: string) => string;
}

/** How the expected date of one item moved, for its page. */
export function TrendCard({ programmeId, itemId, moreHref }: TrendCardProps) {
  const { data, error } = useQuery(trendsQuery(programmeId, [itemId]));
  const trend = data?.trends[0];
  // One statement is one point in an empty drawing: the sentence says as much.
  const hasLine = trend && (trend.steps.length > 1 || trend.end !== null);
  return (
    <Card title="How its date moved">
      {error && <Notice tone="error">{messageOf(error)}</Notice>}
      {!data && !error && <Skeleton label="Reading the history" lines={3} />}
      {trend && (
        <>
          <p className={styles.sentence}>{trend.sentence}</p>
          {hasLine && <TrendDrawing trends={[trend]} label={`${trend.title}: ${trend.sentence}`} />}
          <details>
            <summary>{hasLine ? 'What is drawn, as a table' : 'What was stated, as a table'}</summary>
            <TrendTable trend={trend} />
          </details>
          <p className={styles.more}>
            <Link href={moreHref(trend.code)}>Beside other items</Link>
          </p>
        </>
      )}
    </Card>
  );
}
