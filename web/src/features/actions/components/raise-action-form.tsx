import { useQuery } from '@tanstack/react-query';
import { ownerChoicesQuery, ownerIds, ownerOptions } from '../../../lib/owner-choices.js';
import { useProgramme } from '../../../lib/programme.js';
import { useToday } from '../../../lib/session.js';
import { VerbForm } from '../../../ui/verb-form/verb-form.js';
import { useRaiseAction } from '../api/action-verbs.js';

/** What an action comes of: at least one of these. */
export interface ActionSource {
  programmeId?: string;
  bodyId?: string;
  meetingId?: string;
  decisionId?: string;
}

export interface RaiseActionFormProps {
  source: ActionSource;
  /** Items of the agenda that it may come of. */
  items?: readonly { id: string; title: string }[];
  /** Bodies to choose from, where the source names none. */
  bodies?: readonly { id: string; name: string }[];
  onClose: () => void;
  onDone: (message: string) => void;
}

/** Raises an action: what, who, by when. */
export function RaiseActionForm({ source, items = [], bodies = [], onClose, onDone }: RaiseActionFormProps) {
  const raise = useRaiseAction();
  const programme = useProgramme();
  const today = useToday();
  const { data: owners = [] } = useQuery(ownerChoicesQuery(programme.id));
  return (
    <VerbForm
      title="Raise an action"
      saveLabel="Raise action"
      today={today}
      fields={[
        {
          name: 'title',
          kind: 'area',
          label: 'What is to be done',
          required: 'Say what is to be done',
          maxLength: 500,
        },
        {
          name: 'ownerPersonId',
          kind: 'select',
          label: 'Who does it',
          hint: 'One person or one post',
          emptyLabel: 'Choose',
          options: ownerOptions(owners),
          required: 'Name who does it: one person or one post',
        },
        { name: 'dueOn', kind: 'day', label: 'Due on', required: 'Give the day on which it is due' },
        ...(items.length > 0
          ? [
              {
                name: 'agendaItemId',
                kind: 'select' as const,
                label: 'Item of the agenda (optional)',
                emptyLabel: 'The meeting as a whole',
                options: items.map(({ id, title }) => ({ value: id, label: title })),
              },
            ]
          : []),
        ...(bodies.length > 0
          ? [
              {
                name: 'bodyId',
                kind: 'select' as const,
                label: 'Raised by',
                emptyLabel: `The programme ${programme.name}`,
                options: bodies.map(({ id, name }) => ({ value: id, label: name })),
              },
            ]
          : []),
      ]}
      onClose={onClose}
      send={async ({ title = '', ownerPersonId = '', dueOn = '', agendaItemId, bodyId }) => {
        const place = bodyId ? { ...source, programmeId: undefined, bodyId } : source;
        const { raiseAction } = await raise.mutateAsync({
          ...place,
          agendaItemId: agendaItemId || null,
          title,
          ...ownerIds(ownerPersonId),
          dueOn,
        });
        onDone(`${raiseAction.action.code} is raised.`);
      }}
    />
  );
}
