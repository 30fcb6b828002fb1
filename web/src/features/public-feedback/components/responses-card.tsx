import { CHANNEL_WORDS } from '@gantry/shared/consultation/response-counts';
import { download, toCsv } from '../../../lib/csv.js';
import { formatDay } from '../../../lib/dates.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import type { ResponseCount, YouSaidWeDid } from '../api/public-feedback.js';
import { type ConsultationName, countRows, responsesWords } from './feedback-words.js';
import styles from './public-feedback.module.css';

export type CountVerb =
  | { verb: 'add-count'; consultation: ConsultationName }
  | { verb: 'amend-count'; count: ResponseCount }
  | { verb: 'remove-count'; count: ResponseCount };

export interface ResponsesCardProps {
  consultation: ConsultationName;
  data: YouSaidWeDid;
  onOpen: (open: CountVerb) => void;
}

/** How many answered a consultation, by channel and segment. */
export function ResponsesCard({ consultation, data, onOpen }: ResponsesCardProps) {
  const counts = data.counts.filter(({ consultationId }) => consultationId === consultation.id);
  const total = data.totals.find(({ consultationId }) => consultationId === consultation.id);
  const file = `${consultation.code}-responses.csv`;
  return (
    <Card
      title={`Responses to ${consultation.code}`}
      actions={
        <div className={styles.verbs} data-print="no">
          {counts.length > 0 && (
            <Button look="quiet" onClick={() => download(file, toCsv(countRows(counts, total)))}>
              Download CSV
            </Button>
          )}
          {data.mayCount && (
            <Button look="quiet" onClick={() => onOpen({ verb: 'add-count', consultation })}>
              Record a count
            </Button>
          )}
        </div>
      }
    >
      {counts.length === 0 || total === undefined ? (
        <p className="muted">
          No response is counted yet. Record for each channel how many answered, and of whom where it is
          known: what is not known is recorded as such and told in every total.
        </p>
      ) : (
        <>
          <p>
            <strong>{total.words}</strong> from everybody, by all channels.
          </p>
          <CountsTable counts={counts} mayCount={data.mayCount} onOpen={onOpen} />
          {total.bySegment.length > 1 && (
            <>
              <p className={styles.between}>
                By segment, over all channels. Segments overlap, so they are not added to one another.
              </p>
              <FactsTable
                label="Responses by segment, over all channels"
                headings={['Segment', 'All channels']}
              >
                {total.bySegment.map(({ segment, words }) => (
                  <tr key={segment}>
                    <th scope="row" className={styles.cell}>
                      {segment}
                    </th>
                    <td data-label="All channels">{words}</td>
                  </tr>
                ))}
              </FactsTable>
            </>
          )}
        </>
      )}
    </Card>
  );
}

interface CountsTableProps {
  counts: readonly ResponseCount[];
  mayCount: boolean;
  onOpen: (open: CountVerb) => void;
}

function CountsTable({ counts, mayCount, onOpen }: CountsTableProps) {
  const toDo = <span className="visually-hidden">What to do</span>;
  const headings = ['Channel', 'Segment', 'Responses', 'As of', 'Source'];
  return (
    <FactsTable
      label="Responses by channel and segment"
      align="top"
      headings={mayCount ? [...headings, toDo] : headings}
    >
      {counts.map((count) => {
        const name = `${CHANNEL_WORDS[count.channel]}, ${count.segment}`;
        return (
          <tr key={count.id}>
            <th scope="row">{CHANNEL_WORDS[count.channel]}</th>
            <td data-label="Segment" className={styles.cell}>
              {count.segment}
            </td>
            <td data-label="Responses">{responsesWords(count.responses)}</td>
            <td data-label="As of">{formatDay(count.asOf)}</td>
            <td data-label="Source" className={styles.cell}>
              {count.sourceNote}
            </td>
            {mayCount && (
              <td data-label="">
                <div className={styles.verbs} data-print="no">
                  <Button look="quiet" onClick={() => onOpen({ verb: 'amend-count', count })}>
                    Change<span className="visually-hidden">: {name}</span>
                  </Button>
                  <Button look="quiet" onClick={() => onOpen({ verb: 'remove-count', count })}>
                    Take out<span className="visually-hidden">: {name}</span>
                  </Button>
                </div>
              </td>
            )}
          </tr>
        );
      })}
    </FactsTable>
  );
}
