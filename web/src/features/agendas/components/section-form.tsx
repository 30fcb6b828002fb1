import { useState } from 'react';
import type { AgendaPart } from '../../../generated/graphql.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import type { AgendaSection } from '../api/agenda.js';
import { useAddSection, useMoveSection, useRemoveSection, useRenameSection } from '../api/agenda-verbs.js';
import { optionsOf, PART_WORDS } from './agenda-words.js';
import { LATE_FIELDS, LateFields, lateInput, NOT_LATE } from './late-fields.js';

export interface SectionFormProps {
  /** Null adds one. */
  section: AgendaSection | null;
  meetingId: string;
  isPublished: boolean;
  onClose: () => void;
  onDone: (message: string, undo?: () => void) => void;
}

const FIELDS = { title: 'section-title', part: 'section-part', ...LATE_FIELDS };

/** Adds a heading to an agenda, or renames one. */
export function SectionForm({ section, meetingId, isPublished, onClose, onDone }: SectionFormProps) {
  const add = useAddSection();
  const rename = useRenameSection();
  const [title, setTitle] = useState(section?.title ?? '');
  const [part, setPart] = useState<AgendaPart>(section?.part ?? 'PART_1');
  const [late, setLate] = useState(NOT_LATE);
  const form = useChangeForm<AgendaSection>({
    fieldIds: FIELDS,
    version: section?.version,
    onClose,
    conflict:
      section === null
        ? undefined
        : {
            labels: { title: 'Title' },
            base: { title: section.title },
            mine: { title },
            theirs: (current) => ({ title: current.title }),
          },
    check: () => (title.trim() === '' ? [{ fieldId: FIELDS.title, message: 'Enter a title' }] : []),
    send: async (expectedVersion, isMine) => {
      if (section === null) await add.mutateAsync({ meetingId, title, part, ...lateInput(late) });
      else if (isMine('title'))
        await rename.mutateAsync({ id: section.id, expectedVersion, title, ...lateInput(late) });
      onDone(`Section “${title}” is ${section === null ? 'added' : 'renamed'}`);
    },
  });
  return (
    <ChangeDialog
      title={section === null ? 'Add a section' : `Section “${section.title}”`}
      saveLabel={section === null ? 'Add' : 'Save'}
      form={form}
      onClose={onClose}
    >
      <TextField
        id={FIELDS.title}
        label="Title"
        data-autofocus
        maxLength={200}
        error={form.errorAt(FIELDS.title)}
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      {section === null && (
        <SelectField
          id={FIELDS.part}
          label="Part"
          hint="Exempt items are dealt with in Part 2"
          options={optionsOf(PART_WORDS)}
          value={part}
          onChange={({ target }) => setPart(target.value as AgendaPart)}
        />
      )}
      <LateFields isPublished={isPublished} value={late} onChange={setLate} errorAt={form.errorAt} />
    </ChangeDialog>
  );
}

/** Takes an empty heading off. */
export function RemoveSectionForm({
  section,
  isPublished,
  onClose,
  onDone,
}: SectionFormProps & { section: AgendaSection }) {
  const remove = useRemoveSection();
  const [late, setLate] = useState(NOT_LATE);
  const form = useChangeForm<AgendaSection>({
    fieldIds: FIELDS,
    version: section.version,
    onClose,
    send: async (expectedVersion) => {
      const { reason, chairAgrees } = lateInput(late);
      const input = { id: section.id, expectedVersion, reason: reason ?? '', chairAgrees };
      await remove.mutateAsync(input);
      onDone(`Section “${section.title}” is removed`);
    },
  });
  return (
    <ChangeDialog
      title={`Remove the section “${section.title}”`}
      saveLabel="Remove"
      form={form}
      onClose={onClose}
    >
      <LateFields
        isPublished={isPublished}
        isReasonAsked
        label="Why it goes"
        value={late}
        onChange={setLate}
        errorAt={form.errorAt}
      />
    </ChangeDialog>
  );
}

/** Moves a heading of a published agenda, with all that stands in it. */
export function MoveSectionForm({
  section,
  afterId,
  isPublished,
  onClose,
  onDone,
}: SectionFormProps & { section: AgendaSection; afterId: string | null }) {
  const move = useMoveSection();
  const [late, setLate] = useState(NOT_LATE);
  const form = useChangeForm<AgendaSection>({
    fieldIds: FIELDS,
    version: section.version,
    onClose,
    send: async (expectedVersion) => {
      await move.mutateAsync({ id: section.id, expectedVersion, afterId, ...lateInput(late) });
      onDone(`Section “${section.title}” is moved`);
    },
  });
  return (
    <ChangeDialog
      title={`Move the section “${section.title}”`}
      saveLabel="Move"
      form={form}
      onClose={onClose}
    >
      <LateFields isPublished={isPublished} value={late} onChange={setLate} errorAt={form.errorAt} />
    </ChangeDialog>
  );
}
