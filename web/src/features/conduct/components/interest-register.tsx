import { useState } from 'react';
import { formatDay } from '../../../lib/dates.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { EmptyState } from '../../../ui/empty-state/empty-state.js';
import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import type { InterestRegister as Register, RegisteredInterest } from '../api/register.js';
import { INTEREST_WORDS } from './conduct-words.js';
import { EndInterestForm } from './end-interest-form.js';
import { InterestForm } from './interest-form.js';

export interface InterestRegisterProps {
  register: Register;
  seats: readonly { id: string; name: string }[];
  mayEdit: boolean;
}

/** The register of interests of a body: who has which, since when. What has ended stays to be seen. */
export function InterestRegister({ register, seats, mayEdit }: InterestRegisterProps) {
  const [isAdding, setAdding] = useState(false);
  const [ended, setEnded] = useState<RegisteredInterest | null>(null);
  const { interests } = register;
  return (
    <Card
      title="Register of interests"
      actions={
        mayEdit && seats.length > 0 && <Button onClick={() => setAdding(true)}>Add an interest</Button>
      }
    >
      {interests.length === 0 ? (
        <EmptyState title="No interests registered">
          What a member declares once for all stands here, and is offered at every meeting.
          {mayEdit && seats.length === 0 && ' An interest belongs to a seat: add the members first.'}
        </EmptyState>
      ) : (
        <FactsTable
          label="Register of interests"
          headings={[
            'Member',
            'Kind',
            'Interest',
            'From – to',
            ...(mayEdit
              ? [
                  <span key="actions" className="visually-hidden">
                    Actions
                  </span>,
                ]
              : []),
          ]}
        >
          {interests.map((one) => (
            <tr key={one.id}>
              <th scope="row">{one.holder ?? one.seat}</th>
              <td data-label="Kind">{INTEREST_WORDS[one.kind]}</td>
              <td data-label="Interest">{one.description}</td>
              <td data-label="From – to">{spanOf(one)}</td>
              {mayEdit && (
                <td>
                  {one.heldTo === null && (
                    <Button look="quiet" onClick={() => setEnded(one)}>
                      End<span className="visually-hidden"> interest: {one.description}</span>
                    </Button>
                  )}
                </td>
              )}
            </tr>
          ))}
        </FactsTable>
      )}
      {isAdding && <InterestForm kinds={register.kinds} seats={seats} onClose={() => setAdding(false)} />}
      {ended && <EndInterestForm interest={ended} onClose={() => setEnded(null)} />}
    </Card>
  );
}

function spanOf({ heldFrom, heldTo, isCurrent }: RegisteredInterest): string {
  if (!heldFrom && !heldTo) return '';
  const words = [heldFrom && formatDay(heldFrom), heldTo && formatDay(heldTo)]
    .map((end) => end ?? '')
    .join(' – ');
  return isCurrent ? words : `${words} (ended)`;
}
