import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SensitiveEvent } from '../../../generated/graphql.js';
import { ownerChoicesQuery, ownerIds, ownerOptions, ownerValue } from '../../../lib/owner-choices.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { Checkbox } from '../../../ui/checkbox/checkbox.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { useAmendPlanItem } from '../api/amend-plan-item.js';
import { useItemAction } from '../hooks/use-item-action.js';
import { ownerWords } from '../lib/owner-words.js';
import { SENSITIVE_WORDS } from '../lib/sensitive-words.js';
import type { ItemActionProps } from './item-action-props.js';
import { otherItems } from './move-date-form.js';
import { OwnerField } from './owner-field.js';

const FIELDS = {
  title: 'amend-title',
  description: 'amend-description',
  ownerPersonId: 'amend-owner',
  ownerPostId: 'amend-owner',
  isProtected: 'amend-protected',
  sensitiveEvent: 'amend-sensitive',
  restrictedNote: 'amend-restricted-note',
  authorisesItemId: 'amend-authorises',
};

/** Changes what an item is, not when it is. */
export function AmendForm({ item, plan, onClose }: ItemActionProps) {
  const amend = useAmendPlanItem();
  const done = useDone();
  // Live updates renew the item behind an open form: the way back leads to what its reader saw.
  const [before] = useState({
    title: item.title,
    description: item.description ?? '',
    owner: ownerValue(item),
    isProtected: item.rows[0]?.isProtected ?? false,
    sensitiveEvent: item.sensitiveEvent ?? '',
    avoidsRestricted: item.avoidsRestricted,
    restrictedNote: item.restrictedNote ?? '',
    authorises: item.signsOff?.id ?? '',
  });
  const [standing] = useState(item.rows[0] ? ownerWords(item.rows[0]) : null);
  const [values, setValues] = useState(before);
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const { data: choices = [] } = useQuery(ownerChoicesQuery(item.programmeId));
  const chosen = ownerOptions(choices).find(({ value }) => value === values.owner)?.label ?? '';

  const action = useItemAction({
    item,
    fieldIds: FIELDS,
    mine: {
      title: values.title,
      description: values.description,
      owner: values.owner === before.owner ? (standing ?? '') : chosen,
    },
    check: () => (values.title.trim() === '' ? [{ fieldId: FIELDS.title, message: 'Enter a title' }] : []),
    onClose,
    send: async (target) => {
      const { amendPlanItem: saved } = await amend.mutateAsync({
        ...target,
        ...inputOf(values, before),
      });
      onClose();
      done(`${item.code} changed.`, () =>
        amend.mutateAsync({
          id: target.id,
          expectedVersion: saved.version,
          ...inputOf(before, values),
        }),
      );
    },
  });

  return (
    <ChangeDialog title={`Edit ${item.code}`} saveLabel="Save" form={action} onClose={onClose}>
      <TextField
        id={FIELDS.title}
        label="Title"
        maxLength={300}
        data-autofocus
        error={action.errorAt(FIELDS.title)}
        value={values.title}
        onChange={({ target }) => set({ title: target.value })}
      />
      <TextArea
        id={FIELDS.description}
        label="Description (optional)"
        maxLength={4000}
        error={action.errorAt(FIELDS.description)}
        value={values.description}
        onChange={({ target }) => set({ description: target.value })}
      />
      <OwnerField
        id={FIELDS.ownerPersonId}
        error={action.errorAt(FIELDS.ownerPersonId)}
        value={values.owner}
        stands={{ value: before.owner, words: standing }}
        onChange={(owner) => set({ owner })}
      />
      <Checkbox
        id={FIELDS.isProtected}
        label="Protected date"
        hint="A launch, go-live or legal deadline: one working day late is off track"
        checked={values.isProtected}
        onChange={({ target }) => set({ isProtected: target.checked })}
      />
      <SelectField
        id={FIELDS.authorisesItemId}
        label="Signs off"
        hint="What goes out on its authority. A sign-off that may come too late is warned of; nothing moves for it"
        emptyLabel="Nothing"
        options={otherItems(plan, item.id)}
        error={action.errorAt(FIELDS.authorisesItemId)}
        value={values.authorises}
        onChange={({ target }) => set({ authorises: target.value })}
      />
      <SelectField
        id={FIELDS.sensitiveEvent}
        label="In restricted periods"
        hint="What of it is held back before an election"
        emptyLabel="Nothing of it is held back"
        options={Object.entries(SENSITIVE_WORDS).map(([value, label]) => ({ value, label }))}
        error={action.errorAt(FIELDS.sensitiveEvent)}
        value={values.sensitiveEvent}
        onChange={({ target }) => set({ sensitiveEvent: target.value })}
      />
      <Checkbox
        id="amend-avoids"
        label="May not run inside restricted periods"
        hint="It is then computed past them"
        checked={values.avoidsRestricted}
        onChange={({ target }) => set({ avoidsRestricted: target.checked })}
      />
      {values.sensitiveEvent !== '' && (
        <TextArea
          id={FIELDS.restrictedNote}
          label={
            values.sensitiveEvent === 'CONSULTATION'
              ? 'Extension recorded for it (optional)'
              : 'Why it runs inside one all the same (optional)'
          }
          rows={2}
          maxLength={1000}
          error={action.errorAt(FIELDS.restrictedNote)}
          value={values.restrictedNote}
          onChange={({ target }) => set({ restrictedNote: target.value })}
        />
      )}
    </ChangeDialog>
  );
}

interface Values {
  title: string;
  description: string;
  owner: string;
  isProtected: boolean;
  sensitiveEvent: string;
  avoidsRestricted: boolean;
  restrictedNote: string;
  authorises: string;
}

function inputOf(wanted: Values, standing: Values) {
  const { owner, description, sensitiveEvent, restrictedNote, authorises, ...values } = wanted;
  return {
    ...values,
    description: description || null,
    sensitiveEvent: (sensitiveEvent || null) as SensitiveEvent | null,
    restrictedNote: (sensitiveEvent && restrictedNote.trim()) || null,
    ...ownerIds(owner),
    // What it signs off may be hidden from whoever edits it: left alone, it stays.
    ...(authorises === standing.authorises ? {} : { authorisesItemId: authorises || null }),
  };
}
