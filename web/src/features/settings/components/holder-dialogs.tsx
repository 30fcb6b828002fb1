import { day, isoDay } from '@gantry/shared/dates/day';
import { handedOver } from '@gantry/shared/governance/posts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDay } from '../../../lib/dates.js';
import { dayProblems } from '../../../lib/one-day.js';
import { ownerChoicesQuery } from '../../../lib/owner-choices.js';
import { useProgramme } from '../../../lib/programme.js';
import { useToday } from '../../../lib/session.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { DayField } from '../../../ui/day-field/day-field.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useToast } from '../../../ui/toast/toast.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { useAmendHolding, useAppointHolder } from '../api/post-verbs.js';
import type { Holding, Post } from '../api/posts.js';

const FIELD_IDS = {
  personId: 'holder-person',
  name: 'holder-name',
  heldFrom: 'holder-from',
  heldTo: 'holder-to',
  reason: 'holder-reason',
};

interface Who {
  personId: string;
  name: string;
}

/** Says who holds a post from a day on. Whoever holds it without a last day ends the day before, and the form says so. */
export function AppointDialog({ post, onClose }: { post: Post; onClose: () => void }) {
  const today = useToday();
  const appoint = useAppointHolder();
  const show = useToast();
  const [who, setWho] = useState<Who>({ personId: '', name: '' });
  const [heldFrom, setHeldFrom] = useState(today);
  const open = post.holdings.find(({ heldTo }) => heldTo === null);
  const lastDay = lastDayOf(post.holdings, heldFrom);
  const form = useChangeForm({
    fieldIds: FIELD_IDS,
    version: post.version,
    check: () => [...objectionsTo(who), ...dayProblems({ [FIELD_IDS.heldFrom]: heldFrom })],
    onClose,
    send: async (expectedVersion) => {
      const { personId, name } = sent(who);
      const { appointHolder } = await appoint.mutateAsync({
        ...{ id: post.id, expectedVersion, personId, name },
        heldFrom: heldFrom || null,
      });
      show({ message: `It is recorded who holds ${appointHolder.title}` });
      onClose();
    },
  });
  return (
    <ChangeDialog title={`Who holds ${post.title}`} saveLabel="Record" form={form} onClose={onClose}>
      {open && (
        <p>
          {open.name} holds it without a last day
          {open.heldFrom === null
            ? ''
            : ` ${open.heldFrom > today ? 'from' : 'since'} ${formatDay(open.heldFrom)}`}
          . {lastDay && `The last day becomes ${formatDay(lastDay)}.`}
        </p>
      )}
      <WhoFields who={who} errorAt={form.errorAt} onChange={setWho} />
      <DayField
        id={FIELD_IDS.heldFrom}
        label="First day"
        hint={open ? 'The day on which it passes on' : 'Leave it empty where it is not known'}
        today={today}
        error={form.errorAt(FIELD_IDS.heldFrom)}
        value={heldFrom}
        onChange={setHeldFrom}
      />
    </ChangeDialog>
  );
}

/** The last day of whoever hands the post over to somebody who begins on this day; null where nobody does. */
function lastDayOf(holdings: readonly Holding[], heldFrom: string): string | null {
  if (heldFrom === '' || dayProblems({ heldFrom }).length > 0) return null;
  const dayOf = (iso: string | null) => (iso === null ? null : day(iso));
  const facts = holdings.map((one) => ({ ...one, from: dayOf(one.heldFrom), to: dayOf(one.heldTo) }));
  const over = handedOver(facts, day(heldFrom));
  return over && isoDay(over.lastDay);
}

/** Puts right or ends who held a post, and when. */
export function AmendHoldingDialog({
  post,
  holding,
  onClose,
}: {
  post: Post;
  holding: Holding;
  onClose: () => void;
}) {
  const today = useToday();
  const amend = useAmendHolding();
  const done = useDone();
  const [base] = useState(() => ({ ...whoOf(holding), ...daysOf(holding) }));
  const [values, setValues] = useState(base);
  const [reason, setReason] = useState('');
  const { data: choices = [] } = useQuery(ownerChoicesQuery(useProgramme().id));
  const form = useChangeForm<Holding>({
    fieldIds: FIELD_IDS,
    version: holding.version,
    conflict: {
      labels: { who: 'Who', heldFrom: 'First day', heldTo: 'Last day' },
      base: { who: holding.name, ...daysOf(holding) },
      mine: { who: whoWords(values, holding, choices), heldFrom: values.heldFrom, heldTo: values.heldTo },
      theirs: (current) => ({ who: current.name, ...daysOf(current) }),
    },
    check: () => [
      ...objectionsTo(values),
      ...dayProblems({ [FIELD_IDS.heldFrom]: values.heldFrom, [FIELD_IDS.heldTo]: values.heldTo }),
      ...(reason.trim() ? [] : [{ fieldId: FIELD_IDS.reason, message: 'Say why this changes' }]),
    ],
    onClose,
    send: async (expectedVersion, isMine) => {
      const touches = {
        who: isMine('who') && sent(values).key !== sent(base).key,
        heldFrom: isMine('heldFrom') && values.heldFrom !== base.heldFrom,
        heldTo: isMine('heldTo') && values.heldTo !== base.heldTo,
      };
      const changed = (from: typeof base) => ({
        ...(touches.who && whoSent(from)),
        ...(touches.heldFrom && { heldFrom: from.heldFrom || null }),
        ...(touches.heldTo && { heldTo: from.heldTo || null }),
      });
      const change = changed(values);
      if (Object.keys(change).length > 0) {
        const { id } = holding;
        const { amendHolding } = await amend.mutateAsync({ id, expectedVersion, reason, ...change });
        const now = amendHolding.holdings.find((one) => one.id === id);
        done(`It is recorded who holds ${amendHolding.title}`, () =>
          amend.mutateAsync({ id, expectedVersion: now?.version ?? 0, reason: 'Undone', ...changed(base) }),
        );
      }
      onClose();
    },
  });
  return (
    <ChangeDialog title={`${holding.name}, ${post.title}`} saveLabel="Save" form={form} onClose={onClose}>
      <WhoFields who={values} errorAt={form.errorAt} onChange={(who) => setValues({ ...values, ...who })} />
      {(['heldFrom', 'heldTo'] as const).map((field) => (
        <DayField
          key={field}
          id={FIELD_IDS[field]}
          label={field === 'heldFrom' ? 'First day' : 'Last day'}
          hint={field === 'heldFrom' ? 'Empty where it is not known' : 'Empty while it goes on'}
          today={today}
          error={form.errorAt(FIELD_IDS[field])}
          value={values[field]}
          onChange={(next) => setValues({ ...values, [field]: next })}
        />
      ))}
      <TextArea
        id={FIELD_IDS.reason}
        label="Why"
        rows={2}
        maxLength={1000}
        error={form.errorAt(FIELD_IDS.reason)}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </ChangeDialog>
  );
}

const daysOf = ({ heldFrom, heldTo }: Pick<Holding, 'heldFrom' | 'heldTo'>) => ({
  heldFrom: heldFrom ?? '',
  heldTo: heldTo ?? '',
});
const whoOf = ({ personId, name }: Holding): Who => ({
  personId: personId ?? '',
  name: personId ? '' : name,
});

/** The name behind a choice: as typed, or of the account that was chosen. */
function whoWords(
  { personId, name }: Who,
  holding: Holding,
  people: readonly { id: string; name: string }[],
) {
  if (personId === '') return name;
  if (personId === holding.personId) return holding.name;
  return people.find(({ id }) => id === personId)?.name ?? 'Somebody else';
}

function objectionsTo({ personId, name }: Who) {
  return personId || name.trim()
    ? []
    : [{ fieldId: FIELD_IDS.personId, message: 'Choose who holds it, or write a name' }];
}

/** A person who is chosen counts before a name that is typed. */
function sent({ personId, name }: Who) {
  return personId
    ? { personId, name: null, key: personId }
    : { personId: null, name: name.trim(), key: name.trim() };
}

function whoSent(who: Who) {
  const { personId, name } = sent(who);
  return { personId, name };
}

function WhoFields({
  who,
  errorAt,
  onChange,
}: {
  who: Who;
  errorAt: (fieldId: string) => string | undefined;
  onChange: (who: Who) => void;
}) {
  const { data: choices = [] } = useQuery(ownerChoicesQuery(useProgramme().id));
  const people = choices.filter(({ kind }) => kind === 'PERSON');
  return (
    <>
      <SelectField
        id={FIELD_IDS.personId}
        label="Person"
        emptyLabel="Somebody else, named below"
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        error={errorAt(FIELD_IDS.personId)}
        value={who.personId}
        data-autofocus
        onChange={({ target }) => onChange({ personId: target.value, name: target.value ? '' : who.name })}
      />
      {who.personId === '' && (
        <TextField
          id={FIELD_IDS.name}
          label="Name"
          maxLength={200}
          error={errorAt(FIELD_IDS.name)}
          value={who.name}
          onChange={({ target }) => onChange({ ...who, name: target.value })}
        />
      )}
    </>
  );
}
