import { useState } from 'react';
import type { BodyKind, BodyRole, NoticeRegime, VotingMethod } from '../../../generated/graphql.js';
import { useDraft } from '../../../lib/drafts.js';
import { messageOf } from '../../../lib/error-messages.js';
import { dayProblems } from '../../../lib/one-day.js';
import { useSession, useToday } from '../../../lib/session.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { Checkbox } from '../../../ui/checkbox/checkbox.js';
import { DayField } from '../../../ui/day-field/day-field.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useToast } from '../../../ui/toast/toast.js';
import type { BodyPage } from '../api/body.js';
import { useAmendBody } from '../api/body-verbs.js';
import { BODY_LABELS, type BodyValues, bodyChange, bodyValues, bodyWords } from './body-values.js';
import { KIND_WORDS, optionsOf, REGIME_WORDS, ROLE_WORDS, VOTING_WORDS } from './body-words.js';

const idOf = (field: string) => `body-${field}`;
const FIELDS = Object.fromEntries(
  [...Object.keys(BODY_LABELS), 'reason'].map((field) => [field, idOf(field)]),
);

export interface AmendBodyFormProps {
  body: BodyPage;
  bodies: readonly { id: string; name: string }[];
  onClose: () => void;
}

/** Changes the basics of a body. Only what was touched is sent, so that two people may change different things. */
export function AmendBodyForm({ body, bodies, onClose }: AmendBodyFormProps) {
  const amend = useAmendBody();
  const show = useToast();
  const { person } = useSession();
  const today = useToday();
  const [base] = useState(() => bodyValues(body));
  const [values, setValues, dropDraft] = useDraft(`body:${body.id}:${person.id}`, base);
  const nameOf = (id: string) => bodies.find((one) => one.id === id)?.name ?? 'another body';
  const others = bodies
    .filter(({ id }) => id !== body.id)
    .map(({ id, name }) => ({ value: id, label: name }));

  const form = useChangeForm<Parameters<typeof bodyValues>[0] & { version: number }>({
    fieldIds: FIELDS,
    version: body.version,
    conflict: {
      labels: BODY_LABELS,
      base: bodyWords(base, nameOf),
      mine: bodyWords(values, nameOf),
      theirs: (current) => bodyWords(bodyValues(current), nameOf),
    },
    check: () => [
      ...(values.name.trim() === ''
        ? [{ fieldId: idOf('name'), message: 'Enter the name of the body' }]
        : []),
      ...dayProblems({
        [idOf('validFrom')]: values.validFrom,
        [idOf('validTo')]: values.validTo,
        [idOf('reviewOn')]: values.reviewOn,
      }),
    ],
    onClose,
    send: async (expectedVersion, isMine) => {
      const change = bodyChange(base, values, isMine);
      if (Object.keys(change).length > 0) {
        const { amendBody } = await amend.mutateAsync({ id: body.id, expectedVersion, ...change });
        const undo = bodyChange(values, base, (field) => field in change);
        show({
          message: `${values.name} saved`,
          undo: () =>
            void amend
              .mutateAsync({ id: body.id, expectedVersion: amendBody.version, ...undo, reason: 'Undone' })
              .then(() => show({ message: 'Undone' }))
              .catch((error: unknown) => show({ message: `Not undone. ${messageOf(error)}` })),
        });
      }
      dropDraft();
      onClose();
    },
  });

  const set = (part: Partial<BodyValues>) => setValues({ ...values, ...part });
  const shared = (field: keyof BodyValues) => ({
    id: idOf(field),
    label: BODY_LABELS[field],
    error: form.errorAt(idOf(field)),
  });
  const text = (field: 'name' | 'shortName' | 'noticeClearDays' | 'callInDays' | 'termsLink') => ({
    ...shared(field),
    value: values[field],
    onChange: ({ target }: { target: { value: string } }) => set({ [field]: target.value }),
  });
  const long = (
    field: 'authority' | 'delegatedScope' | 'quorumNote' | 'votingRule' | 'termsOfReference' | 'note',
  ) => ({
    ...shared(field),
    value: values[field],
    onChange: ({ target }: { target: { value: string } }) => set({ [field]: target.value }),
  });
  const day = (field: 'validFrom' | 'validTo' | 'reviewOn') => ({
    ...shared(field),
    today,
    value: values[field],
    onChange: (on: string) => set({ [field]: on }),
  });
  const tick = (
    field:
      | 'isNoticeInterpreted'
      | 'hasPapersWhenInformal'
      | 'meetsInPublic'
      | 'chairHasCastingVote'
      | 'allowsCorrespondence'
      | 'isInterestRegisterPublic',
  ) => ({
    id: idOf(field),
    label: BODY_LABELS[field],
    checked: values[field],
    onChange: ({ target }: { target: { checked: boolean } }) => set({ [field]: target.checked }),
  });

  return (
    <ChangeDialog title={`Edit ${body.name}`} saveLabel="Save" form={form} onClose={onClose}>
      <TextField {...text('name')} data-autofocus maxLength={200} />
      <TextField {...text('shortName')} maxLength={40} />
      <SelectField
        {...shared('kind')}
        hint="The kind limits what it may record"
        options={optionsOf(KIND_WORDS)}
        value={values.kind}
        onChange={({ target }) => set({ kind: target.value as BodyKind })}
      />
      <SelectField
        {...shared('role')}
        options={optionsOf(ROLE_WORDS)}
        value={values.role}
        onChange={({ target }) => set({ role: target.value as BodyRole })}
      />
      <SelectField
        {...shared('parentId')}
        emptyLabel="No body above it"
        options={others}
        value={values.parentId}
        onChange={({ target }) => set({ parentId: target.value })}
      />
      <SelectField
        {...shared('predecessorId')}
        emptyLabel="It follows no other"
        options={others}
        value={values.predecessorId}
        onChange={({ target }) => set({ predecessorId: target.value })}
      />
      <DayField {...day('validFrom')} />
      <DayField {...day('validTo')} />
      <TextArea {...long('authority')} rows={2} maxLength={1000} />
      <TextArea {...long('delegatedScope')} rows={2} maxLength={4000} />
      <TextArea {...long('quorumNote')} rows={2} maxLength={1000} />
      <SelectField
        {...shared('votingMethod')}
        emptyLabel="Not recorded"
        options={optionsOf(VOTING_WORDS)}
        value={values.votingMethod}
        onChange={({ target }) => set({ votingMethod: target.value as VotingMethod | '' })}
      />
      <Checkbox {...tick('chairHasCastingVote')} />
      <TextArea {...long('votingRule')} rows={2} maxLength={1000} />
      <Checkbox {...tick('allowsCorrespondence')} />
      <TextField {...text('noticeClearDays')} inputMode="numeric" maxLength={2} />
      <SelectField
        {...shared('noticeRegime')}
        options={optionsOf(REGIME_WORDS)}
        value={values.noticeRegime}
        onChange={({ target }) => set({ noticeRegime: target.value as NoticeRegime })}
      />
      <Checkbox {...tick('isNoticeInterpreted')} />
      <TextField
        {...text('callInDays')}
        hint="Empty where nobody may call them in; often 5 for a council"
        inputMode="numeric"
        maxLength={2}
      />
      <Checkbox {...tick('hasPapersWhenInformal')} />
      <Checkbox {...tick('meetsInPublic')} />
      <Checkbox {...tick('isInterestRegisterPublic')} />
      <TextArea {...long('termsOfReference')} maxLength={4000} />
      <TextField {...text('termsLink')} type="url" hint="Beginning with https://" maxLength={500} />
      <DayField {...day('reviewOn')} />
      <TextArea {...long('note')} maxLength={4000} />
    </ChangeDialog>
  );
}
