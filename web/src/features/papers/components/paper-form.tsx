import { useState } from 'react';
import type { AgendaClassification } from '../../../generated/graphql.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useAddPaper, useAmendPaper } from '../api/paper-verbs.js';
import type { Paper } from '../api/papers.js';

export interface PaperFormProps {
  /** Null adds one. */
  paper: Paper | null;
  item: { id: string; title: string };
  onClose: () => void;
  onDone: (message: string) => void;
}

const FIELDS = {
  title: 'paper-title',
  author: 'paper-author',
  sponsor: 'paper-sponsor',
  clearance: 'paper-clearance',
  classification: 'paper-class',
  exemptParagraph: 'paper-paragraph',
  exemptReason: 'paper-reason',
};
const CLASSES = [
  { value: 'OPEN', label: 'Open: everybody, once it is published' },
  { value: 'OFFICIAL', label: 'Official: people with a role' },
  { value: 'EXEMPT', label: 'Exempt: Part 2' },
];

/** Adds a paper to an item, or changes what it says of itself. */
export function PaperForm({ paper, item, onClose, onDone }: PaperFormProps) {
  const add = useAddPaper();
  const amend = useAmendPaper();
  const [values, setValues] = useState({
    title: paper?.title ?? '',
    author: paper?.author ?? '',
    sponsor: paper?.sponsor ?? '',
    clearance: '',
    classification: paper?.classification ?? '',
    exemptParagraph: paper?.exemptParagraph?.toString() ?? '',
    exemptReason: paper?.exemptReason ?? '',
  });
  const [was] = useState(values);
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const isExempt = values.classification === 'EXEMPT';
  const labels = { title: 'Title', author: 'Author', sponsor: 'Sponsor' };
  const form = useChangeForm<Paper>({
    fieldIds: FIELDS,
    version: paper?.version,
    onClose,
    conflict:
      paper === null
        ? undefined
        : {
            labels,
            base: was,
            mine: values,
            theirs: (now) => ({ title: now.title, author: now.author ?? '', sponsor: now.sponsor ?? '' }),
          },
    check: () => (values.title.trim() === '' ? [{ fieldId: FIELDS.title, message: 'Enter a title' }] : []),
    send: async (expectedVersion, isMine) => {
      const said = {
        ...(isMine('author') ? { author: values.author.trim() || null } : {}),
        ...(isMine('sponsor') ? { sponsor: values.sponsor.trim() || null } : {}),
        ...(values.classification ? { classification: values.classification as AgendaClassification } : {}),
        ...(isExempt
          ? {
              exemptParagraph: Number(values.exemptParagraph) || null,
              exemptReason: values.exemptReason || null,
            }
          : {}),
      };
      const { title } = values;
      if (paper === null) {
        const clearance = values.clearance.split('\n').filter((line) => line.trim() !== '');
        await add.mutateAsync({ ...said, agendaItemId: item.id, title, clearance });
      } else
        await amend.mutateAsync({
          ...said,
          id: paper.id,
          expectedVersion,
          ...(isMine('title') ? { title } : {}),
        });
      onDone(`Paper “${title}” is ${paper === null ? 'added' : 'changed'}`);
    },
  });
  return (
    <ChangeDialog
      title={paper === null ? `Add a paper: ${item.title}` : `Paper: ${paper.title}`}
      saveLabel={paper === null ? 'Add' : 'Save'}
      form={form}
      onClose={onClose}
    >
      <TextField
        id={FIELDS.title}
        label="Title"
        data-autofocus
        maxLength={300}
        error={form.errorAt(FIELDS.title)}
        value={values.title}
        onChange={({ target }) => set({ title: target.value })}
      />
      <TextField
        id={FIELDS.author}
        label="Author"
        maxLength={200}
        value={values.author}
        onChange={({ target }) => set({ author: target.value })}
      />
      <TextField
        id={FIELDS.sponsor}
        label="Sponsor"
        maxLength={200}
        value={values.sponsor}
        onChange={({ target }) => set({ sponsor: target.value })}
      />
      {paper === null && (
        <TextArea
          id={FIELDS.clearance}
          label="Cleared by"
          hint="One office on each line, in their order: Finance, then Legal"
          rows={3}
          error={form.errorAt(FIELDS.clearance)}
          value={values.clearance}
          onChange={({ target }) => set({ clearance: target.value })}
        />
      )}
      <SelectField
        id={FIELDS.classification}
        label="Who may read it"
        emptyLabel={paper === null ? 'The same as its item' : undefined}
        options={CLASSES}
        error={form.errorAt(FIELDS.classification)}
        value={values.classification}
        onChange={({ target }) => set({ classification: target.value as AgendaClassification })}
      />
      {isExempt && (
        <>
          <TextField
            id={FIELDS.exemptParagraph}
            label="Paragraph of Schedule 12A"
            hint="1 to 7"
            inputMode="numeric"
            maxLength={1}
            className="nhsuk-input--width-2"
            error={form.errorAt(FIELDS.exemptParagraph)}
            value={values.exemptParagraph}
            onChange={({ target }) => set({ exemptParagraph: target.value })}
          />
          <TextField
            id={FIELDS.exemptReason}
            label="Why it is exempt"
            maxLength={500}
            error={form.errorAt(FIELDS.exemptReason)}
            value={values.exemptReason}
            onChange={({ target }) => set({ exemptReason: target.value })}
          />
        </>
      )}
    </ChangeDialog>
  );
}
