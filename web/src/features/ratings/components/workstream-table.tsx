import { DIMENSION_WORDS } from '@gantry/shared/rag/dimensions';
import type { ReactNode } from 'react';
import { formatDay } from '../../../lib/dates.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { EmptyState } from '../../../ui/empty-state/empty-state.js';
import { Link } from '../../../ui/link/link.js';
import type { WorkstreamStatus, WorkstreamStatuses } from '../api/workstream-statuses.js';
import { Colour } from './colour.js';
import type { RatingVerb } from './rating-forms.js';
import { RatingHistory } from './rating-history.js';
import styles from './ratings.module.css';
import { TrendWords } from './trend-words.js';
import { WorkstreamColour } from './workstream-explanation.js';

export interface WorkstreamTableProps {
  statuses: WorkstreamStatuses;
  workstreamHref: (id: string) => string;
  rulesHref: string;
  onOpen: (open: RatingVerb) => void;
  /** What was changed of a workstream besides its ratings. */
  changes: (workstreamId: string) => ReactNode;
}

/** Each workstream with its colour and how that was made, its trend and its dimensions. */
export function WorkstreamTable(props: WorkstreamTableProps) {
  const { statuses, rulesHref } = props;
  const isBare = ({ items, judgement, dimensions }: WorkstreamStatus) =>
    items === 0 && judgement === null && dimensions.every(({ rating }) => rating === null);
  const shown = statuses.rows.filter((row) => !isBare(row));
  const rest = statuses.rows.filter(isBare);
  return (
    <Card title="Workstreams" actions={<Link href={rulesHref}>How colours are decided</Link>}>
      <p>{statuses.policySentence}</p>
      {statuses.rows.length === 0 ? (
        <EmptyState title="No workstreams yet">
          Workstreams are added in Settings, under Structure. Each then stands here with its colour, its trend
          and its ratings.
        </EmptyState>
      ) : (
        <>
          <Rows rows={shown} {...props} />
          {rest.length > 0 && (
            <details>
              <summary>
                {rest.length} more {rest.length === 1 ? 'has' : 'have'} nothing in the plan yet
              </summary>
              <Rows rows={rest} {...props} />
            </details>
          )}
        </>
      )}
    </Card>
  );
}

interface RowsProps extends WorkstreamTableProps {
  rows: readonly WorkstreamStatus[];
}

function Rows({ rows, statuses, workstreamHref, rulesHref, onOpen, changes }: RowsProps) {
  if (rows.length === 0) return null;
  return (
    <table className={`table ${styles.table}`}>
      <thead>
        <tr>
          <th scope="col">Workstream</th>
          <th scope="col">Status</th>
          <th scope="col" className={styles.ratings}>
            Ratings
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.workstreamId}>
            <th scope="row" className={styles[`depth${Math.min(row.depth, 3)}`]}>
              <Link href={workstreamHref(row.workstreamId)}>{row.title}</Link>
              <span className={styles.small}>
                {row.items} {row.items === 1 ? 'item' : 'items'}, {row.rated} rated, {row.tbc} to be confirmed
              </span>
            </th>
            <td>
              <Status row={row} onOpen={onOpen}>
                <WorkstreamColour
                  row={row}
                  statuses={statuses}
                  itemsHref={workstreamHref(row.workstreamId)}
                  rulesHref={rulesHref}
                />
              </Status>
            </td>
            <td>
              <Dimensions row={row} programmeId={statuses.programmeId} onOpen={onOpen} changes={changes} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  row: WorkstreamStatus;
  onOpen: (open: RatingVerb) => void;
}

function Status({ row, onOpen, children }: RowProps & { children: ReactNode }) {
  return (
    <>
      {children}
      <span className={styles.small}>{row.sentence}</span>
      {row.isDifferent && row.reportedRag && (
        <span className={styles.small}>
          Reported: <Colour rag={row.reportedRag} /> differs from the rule
        </span>
      )}
      <span className={styles.small}>
        <TrendWords trend={row.trend} />
      </span>
      {row.confidence && (
        <span className={styles.small}>
          Delivery confidence: {row.confidence.sentence} ({formatDay(row.confidence.reviewedOn)})
        </span>
      )}
      {row.mayJudge && (
        <div className={styles.buttons}>
          <Button onClick={() => onOpen({ verb: 'judge', of: row })}>
            Give your colour<span className="visually-hidden"> to {row.title}</span>
          </Button>
          {row.judgement && (
            <Button onClick={() => onOpen({ verb: 'withdraw', of: row })}>
              Withdraw yours<span className="visually-hidden"> from {row.title}</span>
            </Button>
          )}
        </div>
      )}
    </>
  );
}

function Dimensions({
  row,
  programmeId,
  onOpen,
  changes,
}: RowProps & Pick<WorkstreamTableProps, 'changes'> & { programmeId: string }) {
  const isRated = row.dimensions.some(({ rating }) => rating !== null);
  // Five times "not rated" in every row would hide what is.
  const rated = isRated ? row.dimensions : [];
  const time = row.dimensions.find(({ dimension }) => dimension === 'TIME')?.computedRag;
  return (
    <>
      {!isRated && (
        <span className={styles.small}>
          Time, cost, benefit, risk and resources are not rated.{' '}
          {time && time !== 'grey' && (
            <>
              By the plan, time is <Colour rag={time} />
            </>
          )}
        </span>
      )}
      <dl className={styles.dimensions}>
        {rated.map(({ dimension, rag, rating, computedRag, trend }) => (
          <div key={dimension}>
            <dt>{DIMENSION_WORDS[dimension]}</dt>
            <dd>
              <Colour rag={rag} reason={rating?.reason} />
              {computedRag && computedRag !== rag && (
                <span className={styles.small}>
                  by the plan: <Colour rag={computedRag} />
                </span>
              )}
              {rating && (
                <span className={styles.small}>
                  <TrendWords trend={trend} isShort />
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <RatingHistory programmeId={programmeId} workstreamId={row.workstreamId} changes={changes} />
      {row.mayRate && (
        <div className={styles.buttons}>
          <Button onClick={() => onOpen({ verb: 'rate', of: row })}>
            Rate<span className="visually-hidden"> {row.title}</span>
          </Button>
        </div>
      )}
    </>
  );
}
