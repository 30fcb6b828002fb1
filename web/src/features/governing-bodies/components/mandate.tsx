import { formatDay } from '../../../lib/dates.js';
import { Button } from '../../../ui/button/button.js';
import { EmptyState } from '../../../ui/empty-state/empty-state.js';
import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import type { BodyPage } from '../api/body.js';
import type { EndedPart } from './end-part-form.js';

export interface MandateProps {
  body: BodyPage;
  /** Left out where the reader may not change the body. */
  onEnd?: (part: EndedPart) => void;
}

/** What was delegated to a body and by whom; what has ended stays to be seen. */
export function Mandate({ body, onEnd }: MandateProps) {
  const { delegations, scope } = body;
  if (delegations.length === 0 && scope.length === 0)
    return (
      <EmptyState title="Nothing recorded as delegated">
        Functions and those who delegate them stand here. Once a joint committee has any, a decision outside
        them is refused.
      </EmptyState>
    );
  return (
    <>
      {scope.length > 0 && (
        <FactsTable
          label="Functions"
          headings={['Function', 'For', 'From – to', ...(onEnd ? [actions] : [])]}
        >
          {scope.map((one) => (
            <tr key={one.id}>
              <th scope="row">{one.delegatedFunction}</th>
              <td data-label="For">
                {[one.programme, one.workstream].filter(Boolean).join(', ') || 'No programme'}
              </td>
              <td data-label="From – to">{spanOf(one)}</td>
              {onEnd && (
                <td>
                  {one.heldTo === null && (
                    <Button
                      look="quiet"
                      onClick={() =>
                        onEnd({
                          kind: 'scope',
                          id: one.id,
                          version: one.version,
                          name: one.delegatedFunction,
                        })
                      }
                    >
                      End<span className="visually-hidden"> function: {one.delegatedFunction}</span>
                    </Button>
                  )}
                </td>
              )}
            </tr>
          ))}
        </FactsTable>
      )}
      {delegations.length > 0 && (
        <FactsTable
          label="Delegated by"
          headings={['Delegated by', 'Instrument', 'From – to', ...(onEnd ? [actions] : [])]}
        >
          {delegations.map((one) => (
            <tr key={one.id}>
              <th scope="row">{one.organisation}</th>
              <td data-label="Instrument">{one.instrument}</td>
              <td data-label="From – to">{spanOf(one)}</td>
              {onEnd && (
                <td>
                  {one.heldTo === null && (
                    <Button
                      look="quiet"
                      onClick={() =>
                        onEnd({
                          kind: 'delegation',
                          id: one.id,
                          version: one.version,
                          name: one.organisation,
                        })
                      }
                    >
                      End<span className="visually-hidden"> delegation: {one.organisation}</span>
                    </Button>
                  )}
                </td>
              )}
            </tr>
          ))}
        </FactsTable>
      )}
    </>
  );
}

const actions = (
  <span key="actions" className="visually-hidden">
    Actions
  </span>
);

function spanOf({
  heldFrom,
  heldTo,
  isCurrent,
}: BodyPage['scope'][number] | BodyPage['delegations'][number]) {
  if (!heldFrom && !heldTo) return '';
  const words = [heldFrom && formatDay(heldFrom), heldTo && formatDay(heldTo)]
    .map((end) => end ?? '')
    .join(' – ');
  return isCurrent ? words : `${words} (not in force)`;
}
