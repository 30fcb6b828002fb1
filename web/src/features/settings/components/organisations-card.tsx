import { useState } from 'react';
import { formatDay } from '../../../lib/dates.js';
import { useToday } from '../../../lib/session.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { EmptyState } from '../../../ui/empty-state/empty-state.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { Organisation } from '../api/posts.js';
import { OrganisationDialog } from './organisation-dialog.js';
import styles from './settings.module.css';

/** The organisations that the office works with: members of the partnership, and others. */
export function OrganisationsCard({
  organisations,
  mayEdit,
}: {
  organisations: readonly Organisation[];
  mayEdit: boolean;
}) {
  const today = useToday();
  const [shown, setShown] = useState<Organisation | 'new' | null>(null);
  const add = mayEdit && (
    <Button look="primary" onClick={() => setShown('new')}>
      Add an organisation
    </Button>
  );
  const kinds = [...new Set(organisations.map(({ kind }) => kind))].sort();
  const localities = [...new Set(organisations.flatMap(({ localityName }) => localityName ?? []))].sort();
  return (
    <Card title="Organisations of the office" actions={organisations.length > 0 && add}>
      {organisations.length === 0 ? (
        <EmptyState title="No organisations yet" actions={add}>
          Trusts, councils, boards: whoever sends members to bodies, holds posts or delegates a decision.
        </EmptyState>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keys
        <section className={styles.scroll} aria-label="List of organisations" tabIndex={0}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">Organisation</th>
                <th scope="col">Kind</th>
                <th scope="col">Locality</th>
                {mayEdit && <th scope="col">Change</th>}
              </tr>
            </thead>
            <tbody>
              {organisations.map((one) => (
                <tr key={one.id}>
                  <th scope="row">
                    {one.name} {one.isMember && <Tag>Member</Tag>}{' '}
                    {one.validFrom !== null && one.validFrom > today && (
                      <Tag>From {formatDay(one.validFrom)}</Tag>
                    )}{' '}
                    {one.validTo !== null && one.validTo < today && <Tag>Ended {formatDay(one.validTo)}</Tag>}
                    {one.shortName && <div className="muted small">{one.shortName}</div>}
                  </th>
                  <td>{one.kind}</td>
                  <td>{one.localityName ?? <span className="muted">None</span>}</td>
                  {mayEdit && (
                    <td>
                      <Button look="quiet" aria-label={`Change ${one.name}`} onClick={() => setShown(one)}>
                        Change
                      </Button>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {shown && (
        <OrganisationDialog
          organisation={shown === 'new' ? null : shown}
          kinds={kinds}
          localities={localities}
          onClose={() => setShown(null)}
        />
      )}
    </Card>
  );
}
