import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { Trend } from '../api/trends.js';
import { trendRows } from './trend-words.js';

/** Everything that a line of the chart shows, as words. */
export function TrendTable({ trend }: { trend: Trend }) {
  return (
    <FactsTable
      label={`What was expected of ${trend.title}, day by day`}
      headings={['Reported', 'Expected', 'Drawn as', 'Against the baseline', 'Why']}
      align="top"
    >
      {trendRows(trend).map((row) => (
        <tr key={row.key}>
          <th scope="row">{row.when}</th>
          <td data-label="Expected">{row.expected}</td>
          <td data-label="Drawn as">{row.drawnAs}</td>
          <td data-label="Against the baseline">{row.slip}</td>
          <td data-label="Why">
            {row.why || '–'} {row.isInterpretation && <Tag>Our reading</Tag>}
          </td>
        </tr>
      ))}
    </FactsTable>
  );
}
