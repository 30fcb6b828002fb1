import { itemQuorum } from '@gantry/shared/governance/attendance';
import { quorumRuleProblems, quorumSentence } from '@gantry/shared/governance/quorum-words';
import { useState } from 'react';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { Button } from '../../../ui/button/button.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { Checkbox } from '../../../ui/checkbox/checkbox.js';
import { Notice } from '../../../ui/notice/notice.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useToast } from '../../../ui/toast/toast.js';
import type { BodyPage } from '../api/body.js';
import { useSetQuorum } from '../api/constitution-verbs.js';
import { addPart, type PastMeeting, type QuorumValues, quorumRule, quorumValues } from './quorum-values.js';

const FIELDS = { minimum: 'quorum-minimum' };

export interface QuorumFormProps {
  body: BodyPage;
  organisations: readonly { id: string; name: string }[];
  /** Who came to the last meetings: the quorum is tried on them while it is written. */
  past: readonly PastMeeting[];
  onClose: () => void;
}

/** Writes a quorum, says at once what it means, and tries it on who usually comes. */
export function QuorumForm({ body, organisations, past, onClose }: QuorumFormProps) {
  const setQuorum = useSetQuorum();
  const show = useToast();
  const [values, setValues] = useState(() => quorumValues(body.quorum));
  const set = (part: Partial<QuorumValues>) => setValues({ ...values, ...part });
  const rule = quorumRule(values, organisations);
  const seats = body.members.filter(({ isCurrent, role }) => isCurrent && role !== 'IN_ATTENDANCE');
  const problems = rule === null ? [] : quorumRuleProblems(rule, seats);
  const form = useChangeForm<{ version: number; quorumMinimum: number | null }>({
    fieldIds: FIELDS,
    version: body.version,
    conflict: {
      labels: { minimum: 'Voting members needed' },
      base: { minimum: String(body.quorum?.minimum ?? '') },
      mine: { minimum: values.minimum },
      theirs: ({ quorumMinimum }) => ({ minimum: String(quorumMinimum ?? '') }),
    },
    check: () =>
      rule === null
        ? [{ fieldId: FIELDS.minimum, message: 'Enter how many are needed, as a number of at least 1' }]
        : problems.map(({ field, message }) => ({ fieldId: `quorum-${field}`, message })),
    onClose,
    send: async (expectedVersion) => {
      if (rule === null) return;
      const { setQuorum: saved } = await setQuorum.mutateAsync({
        id: body.id,
        expectedVersion,
        minimum: rule.minimum,
        organisations: rule.organisations.map(({ id, minimum }) => ({ organisationId: id, minimum })),
        categories: rule.categories.map(({ name, minimum }) => ({ name, minimum })),
        deputiesCount: rule.deputiesCount,
        remoteCounts: rule.remoteCounts,
      });
      onClose();
      show({ message: `Quorum saved. ${saved.quorum?.sentence ?? ''}` });
    },
  });
  const parts = values.parts;
  const setPart = (at: number, part: Partial<(typeof parts)[number]>) =>
    set({ parts: parts.map((one, index) => (index === at ? { ...one, ...part } : one)) });
  const categories = [...new Set(seats.flatMap(({ category }) => (category ? [category] : [])))];

  return (
    <ChangeDialog title={`Quorum: ${body.name}`} saveLabel="Save quorum" form={form} onClose={onClose}>
      <TextField
        id={FIELDS.minimum}
        label="Voting members needed"
        inputMode="numeric"
        data-autofocus
        maxLength={4}
        error={form.errorAt(FIELDS.minimum)}
        value={values.minimum}
        onChange={({ target }) => set({ minimum: target.value })}
      />
      {parts.map((part, at) => (
        <fieldset key={part.key} className="nhsuk-fieldset">
          <legend className="nhsuk-fieldset__legend">
            {part.kind === 'organisation' ? 'For an organisation' : 'Counted as'}
          </legend>
          {part.kind === 'organisation' ? (
            <SelectField
              label="Organisation"
              emptyLabel="Choose"
              options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
              value={part.what}
              onChange={({ target }) => setPart(at, { what: target.value })}
            />
          ) : (
            <TextField
              label="Category"
              hint={categories.length > 0 ? `Seats count as: ${categories.join(', ')}` : 'Such as lay member'}
              maxLength={80}
              value={part.what}
              onChange={({ target }) => setPart(at, { what: target.value })}
            />
          )}
          <TextField
            label="At least"
            inputMode="numeric"
            maxLength={4}
            value={part.minimum}
            onChange={({ target }) => setPart(at, { minimum: target.value })}
          />
          <Button look="quiet" onClick={() => set({ parts: parts.filter((_, index) => index !== at) })}>
            Remove<span className="visually-hidden"> this part</span>
          </Button>
        </fieldset>
      ))}
      <p>
        <Button onClick={() => set({ parts: addPart(parts, 'organisation') })}>Add an organisation</Button>{' '}
        <Button onClick={() => set({ parts: addPart(parts, 'category') })}>Add a category</Button>
      </p>
      <Checkbox
        id="quorum-deputies"
        label="Deputies count"
        checked={values.deputiesCount}
        onChange={({ target }) => set({ deputiesCount: target.checked })}
      />
      <Checkbox
        id="quorum-remote"
        label="Those who take part remotely count"
        checked={values.remoteCounts}
        onChange={({ target }) => set({ remoteCounts: target.checked })}
      />
      {rule && (
        <Notice title="This means">
          <p aria-live="polite">{quorumSentence(rule)}</p>
          {problems.map(({ message }) => (
            <p key={message}>{message}</p>
          ))}
          {past.length === 0 ? (
            <p>No attendance is recorded yet to try it on.</p>
          ) : (
            <ul>
              {past.map((meeting) => (
                <li key={meeting.id}>
                  {meeting.title}: {itemQuorum(rule, meeting.attendees, [], null).sentence}
                </li>
              ))}
            </ul>
          )}
        </Notice>
      )}
    </ChangeDialog>
  );
}
