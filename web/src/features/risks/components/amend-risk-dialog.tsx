import { useState } from 'react';
import type { RiskState } from '../../../generated/graphql.js';
import { currentOf } from '../../../lib/api-error.js';
import { messageOf } from '../../../lib/error-messages.js';
import { useRefusal } from '../../../lib/use-refusal.js';
import { Button } from '../../../ui/button/button.js';
import { type ConflictField, ConflictPanel } from '../../../ui/conflict-panel/conflict-panel.js';
import { Dialog } from '../../../ui/dialog/dialog.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { useToast } from '../../../ui/toast/toast.js';
import { useAmendRisk } from '../api/amend-risk.js';
import type { RiskChoices } from '../api/choices.js';
import type { Risk } from '../api/risk.js';
import { DOMAIN_WORDS, optionsOf, RESPONSE_WORDS, STATE_WORDS } from './risk-words.js';
import { type RiskWords, RiskWordsFields, WORD_FIELD_IDS, wordsInput, wordsOf } from './risk-words-fields.js';

type Fields = RiskWords & { state: string };
type LiveState = Exclude<RiskState, 'CLOSED'>;

const FIELD_IDS = { ...WORD_FIELD_IDS, state: 'risk-state', reason: 'risk-reason' };
const { CLOSED: _closed, ...LIVE } = STATE_WORDS;
const LABELS: Record<keyof Fields, string> = {
  title: 'Title',
  cause: 'Cause',
  event: 'Event',
  effect: 'Effect',
  workstreamId: 'Workstream',
  owner: 'Owner',
  domain: 'Domain',
  response: 'Response',
  controls: 'Controls',
  actions: 'Actions',
  state: 'State',
};

const fieldsOf = (risk: Risk): Fields => ({ ...wordsOf(risk), state: risk.state });

/** Changes what a risk says. Only what was touched is sent; a conflict shows mine, theirs and how it was. */
export function AmendRiskDialog({
  risk,
  choices,
  onClose,
}: {
  risk: Risk;
  choices: RiskChoices;
  onClose: () => void;
}) {
  const [base] = useState(() => fieldsOf(risk));
  const [openedVersion] = useState(risk.version);
  const [fields, setFields] = useState(base);
  const [reason, setReason] = useState('');
  const amend = useAmendRisk();
  const show = useToast();
  const theirs = currentOf<Risk>(amend.error);
  const refusal = useRefusal(theirs ? null : amend.error, FIELD_IDS);

  function send(wanted: Fields, from: Fields, expectedVersion: number) {
    const all = { ...wordsInput(wanted), state: wanted.state as LiveState };
    const before = { ...wordsInput(from), state: from.state };
    const touched = Object.entries(all).filter(
      ([name, value]) => value !== before[name as keyof typeof before],
    );
    if (touched.length === 0) return onClose();
    amend.mutate(
      {
        id: risk.id,
        expectedVersion,
        ...(Object.fromEntries(touched) as Partial<typeof all>),
        reason: reason.trim() || null,
      },
      {
        onSuccess: ({ amendRisk }) => {
          onClose();
          show({ message: `${risk.code} is changed`, undo: () => takeBack(amendRisk.version) });
        },
      },
    );

    function takeBack(version: number) {
      const old = Object.fromEntries(touched.map(([name]) => [name, before[name as keyof typeof before]]));
      amend
        .mutateAsync({ id: risk.id, expectedVersion: version, ...old, reason: 'Undone' })
        .then(() => show({ message: `${risk.code} is as it was` }))
        .catch((error: unknown) => show({ message: messageOf(error) }));
    }
  }

  if (theirs) {
    const now = fieldsOf(theirs);
    return (
      <Dialog title={`Change ${risk.code}`} placement="side" width={720} onClose={onClose}>
        <ConflictPanel
          fields={conflictFields(base, fields, now, choices)}
          isBusy={amend.isPending}
          onTakeTheirs={onClose}
          onApply={(picked) => {
            const mixed = { ...now };
            for (const name of Object.keys(now) as (keyof Fields)[])
              if (picked[name] === 'mine') mixed[name] = fields[name];
            setFields(mixed);
            send(mixed, now, theirs.version);
          }}
        />
      </Dialog>
    );
  }
  return (
    <Dialog
      title={`Change ${risk.code}`}
      placement="side"
      onClose={onClose}
      footer={
        <>
          <Button look="primary" isBusy={amend.isPending} onClick={() => send(fields, base, openedVersion)}>
            Save
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <ErrorSummary errors={refusal.errors} />
      <RiskWordsFields
        value={fields}
        onChange={(words) => setFields({ ...fields, ...words })}
        choices={choices}
        errorOf={refusal.of}
      />
      <SelectField
        id="risk-state"
        label="State"
        options={optionsOf(LIVE)}
        value={fields.state}
        error={refusal.of('risk-state')}
        onChange={(event) => setFields({ ...fields, state: event.target.value })}
      />
      <TextArea
        id="risk-reason"
        label="Why it changes"
        hint="Needed only when a rule warns; kept in the history."
        rows={2}
        maxLength={1000}
        value={reason}
        error={refusal.of('risk-reason')}
        onChange={(event) => setReason(event.target.value)}
      />
    </Dialog>
  );
}

/** Every field on which two of the three versions differ, in words. */
function conflictFields(base: Fields, mine: Fields, theirs: Fields, choices: RiskChoices): ConflictField[] {
  const words = (name: keyof Fields, value: string) => {
    if (name === 'workstreamId') return choices.workstreams.find(({ id }) => id === value)?.name ?? '';
    if (name === 'owner') return choices.owners.find(({ kind, id }) => `${kind}:${id}` === value)?.name ?? '';
    const known: Partial<Record<keyof Fields, Record<string, string>>> = {
      domain: DOMAIN_WORDS,
      response: RESPONSE_WORDS,
      state: STATE_WORDS,
    };
    return known[name]?.[value] ?? value;
  };
  return (Object.keys(LABELS) as (keyof Fields)[])
    .filter((name) => base[name] !== mine[name] || base[name] !== theirs[name])
    .map((name) => ({
      name,
      label: LABELS[name],
      base: words(name, base[name]),
      mine: words(name, mine[name]),
      theirs: words(name, theirs[name]),
    }));
}
