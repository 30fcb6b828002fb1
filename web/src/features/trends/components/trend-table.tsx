import { AsAtLink } from '../../../ui/as-at-links/as-at-links.js';
import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { Trend } from '../api/trends.js';
import { trendRows } from './trend-words.js';

/** Everything that a line of the chart shows, as words, with the page of the item on the day of each report; the open page where none is given. */
export function TrendTable({ trend, itemHref }: { trend: Trend; itemHref?: string }) {
  return (
    <FactsTable
      label={`What was expected of ${trend.title}, day by day`}
      headings={['Reported', 'Expected', 'Drawn as', 'Against the baseline', 'Why']}
      align="top"
    >
      {trendRows(trend).map((row) => (
        <tr key={row.key}>
          <th scope="row">
            {row.when}
            {row.from && (
              <div className="small">
                <AsAtLink moment={row.from} href={itemHref} of={`of ${row.when}`} />
              </div>
            )}
          </th>
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
