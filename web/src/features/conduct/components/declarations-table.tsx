import { Button } from '../../../ui/button/button.js';
import { EmptyState } from '../../../ui/empty-state/empty-state.js';
import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import type { Declaration, MeetingConduct } from '../api/conduct.js';
import { ACTION_WORDS } from './conduct-words.js';

export interface DeclarationsTableProps {
  conduct: MeetingConduct;
  /** Left out where the reader may not record. */
  onWithdraw?: (declaration: Declaration) => void;
}

/** What was declared, on which item, and what followed. "None declared" is an entry of its own. */
export function DeclarationsTable({ conduct, onWithdraw }: DeclarationsTableProps) {
  const { declarations, items } = conduct;
  if (declarations.length === 0)
    return (
      <EmptyState title="Nothing recorded about interests">
        Record what was declared, or that there was none: silence does not say which.
      </EmptyState>
    );
  const itemOf = (id: string | null) => {
    const item = items.find((one) => one.id === id);
    return item ? `${item.position}. ${item.title}` : 'The whole meeting';
  };
  return (
    <FactsTable
      label="Interests declared"
      headings={[
        'Who',
        'What',
        'On',
        'What followed',
        ...(onWithdraw
          ? [
              <span key="actions" className="visually-hidden">
                Actions
              </span>,
            ]
          : []),
      ]}
    >
      {declarations.map((one) => (
        <tr key={one.id}>
          <th scope="row">{one.isNone ? 'None declared' : one.who}</th>
          <td data-label="What">{one.description}</td>
          <td data-label="On">{itemOf(one.agendaItemId)}</td>
          <td data-label="What followed">{one.action && ACTION_WORDS[one.action]}</td>
          {onWithdraw && (
            <td>
              <Button look="quiet" onClick={() => onWithdraw(one)}>
                Take back
                <span className="visually-hidden"> declaration: {one.who ?? 'none declared'}</span>
              </Button>
            </td>
          )}
        </tr>
      ))}
    </FactsTable>
  );
}
