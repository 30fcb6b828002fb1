import { Button } from '../../../ui/button/button.js';
import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import { Tag, type TagTone } from '../../../ui/tag/tag.js';
import type { Report } from '../api/reports.js';
import { OUTCOME_WORDS } from './report-words.js';

const TONES: Record<Report['recommendations'][number]['state'], TagTone> = {
  PROPOSED: 'grey',
  AGREED: 'green',
  AMENDED: 'green',
  REJECTED: 'red',
  DEFERRED: 'amber',
  WITHDRAWN: 'grey',
};

/** What became of the recommendations of a final report. */
export function RecommendationOutcomes({
  report,
  onSettle,
}: {
  report: Report;
  onSettle?: (number: number) => void;
}) {
  return (
    <FactsTable
      label="Recommendations"
      headings={['Recommendation', 'State', ...(onSettle ? ['What became of it'] : [])]}
      align="top"
    >
      {report.recommendations.map(({ number, sentence, state, note }) => (
        <tr key={number}>
          <th scope="row">
            {number}. {sentence}
            {note && <span className="muted"> {note}</span>}
          </th>
          <td data-label="State">
            <Tag tone={TONES[state]}>{OUTCOME_WORDS[state]}</Tag>
          </td>
          {onSettle && (
            <td data-label="What became of it">
              <Button
                aria-label={`Record what became of recommendation ${number}`}
                onClick={() => onSettle(number)}
              >
                Record
              </Button>
            </td>
          )}
        </tr>
      ))}
    </FactsTable>
  );
}
