import { formatInstant } from '../../../lib/dates.js';
import { Card } from '../../../ui/card/card.js';
import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { ReturnLink } from '../api/return-links.js';

/** Every use of every link of the period, the newest first: when, whose, how it ended; never from where. */
export function LinkLog({ links }: { links: readonly ReturnLink[] }) {
  const uses = links
    .flatMap((link) => link.uses.map((use, n) => ({ ...use, key: `${link.id}-${n}`, name: link.personName })))
    .sort((a, b) => b.at.localeCompare(a.at));
  const withdrawn = links.filter(({ revokeReason }) => revokeReason !== null);
  if (uses.length === 0 && withdrawn.length === 0) return null;
  return (
    <Card title="Uses of the links">
      {uses.length > 0 && (
        <FactsTable label="Uses of the links" headings={['When', 'Link of', 'What happened']}>
          {uses.map((use) => (
            <tr key={use.key}>
              <th scope="row">{formatInstant(use.at)}</th>
              <td data-label="Link of">{use.name}</td>
              <td data-label="What happened">
                {use.isRefused ? <Tag tone="amber">{use.words}</Tag> : use.words}
              </td>
            </tr>
          ))}
        </FactsTable>
      )}
      {withdrawn.map(({ id, personName, revokeReason }) => (
        <p key={id} className="muted small">
          A link of {personName} was withdrawn: {revokeReason}
        </p>
      ))}
    </Card>
  );
}
