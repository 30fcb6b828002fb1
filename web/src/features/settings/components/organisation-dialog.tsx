import { useState } from 'react';
import { dayProblems } from '../../../lib/one-day.js';
import { useToday } from '../../../lib/session.js';
import { useChangeForm, type Words } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { Checkbox } from '../../../ui/checkbox/checkbox.js';
import { DayField } from '../../../ui/day-field/day-field.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useToast } from '../../../ui/toast/toast.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { useAddOrganisation, useAmendOrganisation } from '../api/post-verbs.js';
import type { Organisation } from '../api/posts.js';
import { CODE_HINT, suggestedCode } from './structure-words.js';

const LABELS = {
  name: 'Name',
  shortName: 'Short name (optional)',
  kind: 'Kind',
  localityName: 'Locality (optional)',
  validFrom: 'First day (optional)',
  validTo: 'Last day (optional)',
} as const;
type Field = keyof typeof LABELS;
const FIELDS = Object.keys(LABELS) as Field[];
type Values = Record<Field, string> & { isMember: boolean };
const idOf = (field: string) => `organisation-${field}`;
const FIELD_IDS = Object.fromEntries([...FIELDS, 'code', 'isMember'].map((field) => [field, idOf(field)]));

export interface OrganisationDialogProps {
  /** Null for a new one. */
  organisation: Organisation | null;
  /** What others are called, to choose from while typing. */
  kinds: readonly string[];
  localities: readonly string[];
  onClose: () => void;
}

/** Enters an organisation, or changes what is known of one. Only what was touched is sent. */
export function OrganisationDialog({ organisation, kinds, localities, onClose }: OrganisationDialogProps) {
  const today = useToday();
  const [base] = useState(() => valuesOf(organisation));
  const [values, setValues] = useState(base);
  const [code, setCode] = useState<string | null>(null);
  const suggested = suggestedCode(values.shortName || values.name);
  const add = useAddOrganisation();
  const amend = useAmendOrganisation();
  const show = useToast();
  const done = useDone();
  const form = useChangeForm<Organisation>({
    fieldIds: FIELD_IDS,
    ...(organisation && {
      version: organisation.version,
      conflict: {
        labels: { ...LABELS, isMember: 'Member' },
        base: wordsOf(base),
        mine: wordsOf(values),
        theirs: (current: Organisation) => wordsOf(valuesOf(current)),
      },
    }),
    check: () => [
      ...(values.name.trim()
        ? []
        : [{ fieldId: idOf('name'), message: 'Write the name of the organisation' }]),
      ...(values.kind.trim()
        ? []
        : [{ fieldId: idOf('kind'), message: 'Say what kind of organisation it is' }]),
      ...dayProblems({ [idOf('validFrom')]: values.validFrom, [idOf('validTo')]: values.validTo }),
    ],
    onClose,
    send: async (expectedVersion, isMine) => {
      if (!organisation) {
        const { addOrganisation } = await add.mutateAsync({
          ...(sentFields(values, FIELDS) as { name: string; kind: string }),
          isMember: values.isMember,
          code: (code ?? suggested).trim(),
        });
        show({ message: `${addOrganisation.name} is added` });
      } else {
        const touched = FIELDS.filter((field) => values[field] !== base[field] && isMine(field));
        const isMoved = values.isMember !== base.isMember && isMine('isMember');
        const only = (from: Values) => ({
          ...sentFields(from, touched),
          ...(isMoved && { isMember: from.isMember }),
        });
        if (touched.length > 0 || isMoved) {
          const { id } = organisation;
          const { amendOrganisation } = await amend.mutateAsync({ id, expectedVersion, ...only(values) });
          done(`${amendOrganisation.name} is changed`, () =>
            amend.mutateAsync({ id, expectedVersion: amendOrganisation.version, ...only(base) }),
          );
        }
      }
      onClose();
    },
  });
  const bind = (field: Field) => ({
    id: idOf(field),
    label: LABELS[field],
    value: values[field],
    error: form.errorAt(idOf(field)),
  });
  const text = (field: Field) => ({
    ...bind(field),
    onChange: ({ target }: { target: { value: string } }) => setValues({ ...values, [field]: target.value }),
  });
  const days = (field: Field) => ({
    ...bind(field),
    today,
    onChange: (next: string) => setValues({ ...values, [field]: next }),
  });
  return (
    <ChangeDialog
      title={organisation ? `Change ${organisation.name}` : 'Add an organisation'}
      saveLabel={organisation ? 'Save' : 'Add'}
      form={form}
      onClose={onClose}
    >
      <TextField {...text('name')} maxLength={200} data-autofocus />
      <TextField {...text('shortName')} maxLength={80} />
      {!organisation && (
        <TextField
          id={idOf('code')}
          label="Code"
          hint={CODE_HINT}
          maxLength={40}
          spellCheck={false}
          error={form.errorAt(idOf('code'))}
          value={code ?? suggested}
          onChange={({ target }) => setCode(target.value)}
        />
      )}
      <TextField
        {...text('kind')}
        hint="In your own words, such as Trust or Council"
        maxLength={80}
        list="organisation-kinds"
      />
      <Known id="organisation-kinds" words={kinds} />
      <TextField {...text('localityName')} maxLength={120} list="organisation-localities" />
      <Known id="organisation-localities" words={localities} />
      <Checkbox
        id={idOf('isMember')}
        label="A member of the partnership"
        checked={values.isMember}
        onChange={({ target }) => setValues({ ...values, isMember: target.checked })}
      />
      <DayField {...days('validFrom')} />
      <DayField {...days('validTo')} />
    </ChangeDialog>
  );
}

function Known({ id, words }: { id: string; words: readonly string[] }) {
  return (
    <datalist id={id}>
      {words.map((word) => (
        <option key={word} value={word} />
      ))}
    </datalist>
  );
}

function valuesOf(one: Organisation | null): Values {
  return {
    name: one?.name ?? '',
    shortName: one?.shortName ?? '',
    kind: one?.kind ?? '',
    localityName: one?.localityName ?? '',
    validFrom: one?.validFrom ?? '',
    validTo: one?.validTo ?? '',
    isMember: one?.isMember ?? false,
  };
}

const wordsOf = ({ isMember, ...values }: Values): Words => ({
  ...values,
  isMember: isMember ? 'Yes' : 'No',
});

function sentFields(values: Values, fields: readonly Field[]) {
  return Object.fromEntries(fields.map((field) => [field, values[field].trim() || null]));
}
