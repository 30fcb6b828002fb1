import { useQuery } from '@tanstack/react-query';
import { agendaQuery } from '../features/agendas/api/agenda.js';
import { conductQuery } from '../features/conduct/api/conduct.js';
import type { AgendaItemFieldProps } from '../features/decisions/components/record-decision-form.js';
import { useProgramme } from '../lib/programme.js';
import { SelectField } from '../ui/select-field/select-field.js';
import { Tag } from '../ui/tag/tag.js';

/** The item of the agenda under which something was decided, with its quorum and how it was voted. */
export function DecisionAgendaItem({ id, meetingId, value, error, onChoose }: AgendaItemFieldProps) {
  const programme = useProgramme();
  const { data: agenda } = useQuery(agendaQuery(programme.id, meetingId));
  const { data: conduct } = useQuery(conductQuery(programme.id, meetingId));
  const items = (agenda?.items ?? []).filter(({ isWithheld, state }) => !isWithheld && state !== 'WITHDRAWN');
  const voted = conduct?.items.find((one) => one.id === value);
  const quorum = voted ? voted.quorum : conduct?.quorum;
  return (
    <>
      <SelectField
        id={id}
        label="Item of the agenda (optional)"
        hint={agenda && items.length === 0 ? 'This meeting has no agenda.' : undefined}
        emptyLabel="None"
        options={items.map((one) => ({ value: one.id, label: `${one.number}. ${one.title ?? ''}` }))}
        error={error}
        value={value}
        onChange={({ target }) => {
          const item = items.find((one) => one.id === target.value);
          onChoose(
            item ? { id: item.id, title: item.title ?? '', planItemId: item.planItemId ?? null } : null,
          );
        }}
      />
      <div aria-live="polite">
        {quorum && (
          <p>
            <Tag tone={quorum.isQuorate ? 'green' : 'red'}>
              {quorum.isQuorate ? 'Quorate' : 'Not quorate'}
            </Tag>{' '}
            {quorum.sentence.replace(/^(Quorate|Not quorate): /, '')}
            {!quorum.isQuorate && ' It can be deferred, or recommended and ratified later.'}
          </p>
        )}
        {voted?.tally && <p>{voted.tally.sentence}</p>}
      </div>
    </>
  );
}
