import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useProgramme } from '../../../lib/programme.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { Checkbox } from '../../../ui/checkbox/checkbox.js';
import { EmptyState } from '../../../ui/empty-state/empty-state.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { type AgendaSection, waitingQuery } from '../api/agenda.js';
import { useDrawItems } from '../api/agenda-verbs.js';
import { PURPOSE_WORDS } from './agenda-words.js';
import { LATE_FIELDS, LateFields, lateInput, NOT_LATE } from './late-fields.js';

export interface DrawFormProps {
  bodyId: string;
  meetingId: string;
  sections: readonly AgendaSection[];
  isPublished: boolean;
  onClose: () => void;
  onDone: (message: string) => void;
}

const FIELDS = { items: 'draw-items', sectionId: 'draw-section', ...LATE_FIELDS };

/** What waits in the forward plan of the body, to be ticked and drawn onto this agenda together. */
export function DrawForm({ bodyId, meetingId, sections, isPublished, onClose, onDone }: DrawFormProps) {
  const programme = useProgramme();
  const { data: waiting } = useQuery(waitingQuery(programme.id, bodyId));
  const draw = useDrawItems();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [sectionId, setSectionId] = useState('');
  const [late, setLate] = useState(NOT_LATE);
  const form = useChangeForm({
    fieldIds: FIELDS,
    onClose,
    check: () =>
      ticked.length === 0
        ? [
            {
              fieldId: FIELDS.items,
              message: waiting?.length === 0 ? 'Nothing waits there to be drawn' : 'Tick at least one item',
            },
          ]
        : [],
    send: async () => {
      const items = (waiting ?? [])
        .filter(({ id }) => ticked.includes(id))
        .map(({ id, version }) => ({ id, expectedVersion: version }));
      await draw.mutateAsync({ meetingId, sectionId: sectionId || null, items, ...lateInput(late) });
      onDone(items.length === 1 ? '1 item is on the agenda' : `${items.length} items are on the agenda`);
    },
  });
  return (
    <ChangeDialog
      title="Draw from the forward plan"
      saveLabel="Put on the agenda"
      form={form}
      onClose={onClose}
    >
      {waiting?.length === 0 && (
        <EmptyState title="Nothing waits in the forward plan of this body">
          An item comes there when it is put back from an agenda, or deferred to no meeting in particular.
        </EmptyState>
      )}
      <fieldset id={FIELDS.items} tabIndex={-1} className="nhsuk-fieldset">
        {waiting?.length !== 0 && <legend className="nhsuk-fieldset__legend">Items</legend>}
        {waiting?.map(({ id, title, purpose, expected }) => (
          <Checkbox
            key={id}
            label={title}
            hint={[purpose && PURPOSE_WORDS[purpose], expected && `expected ${expected.written}`]
              .filter(Boolean)
              .join(' · ')}
            checked={ticked.includes(id)}
            onChange={({ target }) =>
              setTicked(target.checked ? [...ticked, id] : ticked.filter((one) => one !== id))
            }
          />
        ))}
      </fieldset>
      {sections.length > 0 && (
        <SelectField
          id={FIELDS.sectionId}
          label="Section"
          emptyLabel="Before all sections"
          options={sections.map(({ id, title }) => ({ value: id, label: title }))}
          error={form.errorAt(FIELDS.sectionId)}
          value={sectionId}
          onChange={({ target }) => setSectionId(target.value)}
        />
      )}
      <LateFields isPublished={isPublished} value={late} onChange={setLate} errorAt={form.errorAt} />
    </ChangeDialog>
  );
}
