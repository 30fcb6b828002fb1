import { type ReactNode, useState } from 'react';
import type { NewIssueInput, RiskCloseReason } from '../../../generated/graphql.js';
import { useRefusal } from '../../../lib/use-refusal.js';
import { Button } from '../../../ui/button/button.js';
import { Dialog } from '../../../ui/dialog/dialog.js';
import { ErrorSummary, type FormError } from '../../../ui/error-summary/error-summary.js';
import { RadioGroup } from '../../../ui/radio-group/radio-group.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { useCloseRisk } from '../api/close-risk.js';
import type { Risk } from '../api/risk.js';
import type { RiskRow } from '../api/risks.js';
import { CLOSE_WORDS, optionsOf } from './risk-words.js';

const FIELD_IDS = {
  reason: 'close-reason',
  issueId: 'close-issue',
  newIssue: 'close-becomes',
  mergedIntoId: 'close-merged',
  note: 'close-note',
};

/** The issue that is raised with the closing: what it says, what of it is missing, and its fields. */
export interface NewIssue {
  input: NewIssueInput;
  missing: readonly FormError[];
  /** Which control each of its fields is, as `newIssue.title`. */
  fieldIds: Readonly<Record<string, string>>;
  fields: (errorOf: (fieldId: string) => string | undefined) => ReactNode;
}

export interface CloseRiskDialogProps {
  risk: Risk;
  /** Risks it could be merged into. */
  others: readonly RiskRow[];
  /** Issues that it may have become. */
  issues: readonly { id: string; code: string; title: string }[];
  newIssue: NewIssue;
  onClose: () => void;
}

/** Closes a risk for a reason, and asks for what the reason needs. */
export function CloseRiskDialog({ risk, others, issues, newIssue, onClose }: CloseRiskDialogProps) {
  const [version] = useState(risk.version);
  const [reason, setReason] = useState<RiskCloseReason | null>(null);
  const [becomes, setBecomes] = useState<'new' | 'named'>('new');
  const [issueId, setIssueId] = useState('');
  const [mergedIntoId, setMergedIntoId] = useState('');
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState<FormError[]>([]);
  const close = useCloseRisk();
  const [fieldIds] = useState(() => ({ ...FIELD_IDS, ...newIssue.fieldIds }));
  const refusal = useRefusal(close.error, fieldIds);
  const errors = missing.length > 0 ? missing : refusal.errors;
  const errorOf = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.message;
  const isRaising = reason === 'OCCURRED' && becomes === 'new';
  const isNaming = reason === 'OCCURRED' && becomes === 'named';

  function send() {
    setMissing(isRaising ? [...newIssue.missing] : []);
    if (isRaising && newIssue.missing.length > 0) return;
    close.mutate(
      {
        id: risk.id,
        expectedVersion: version,
        reason,
        note: note.trim() || null,
        newIssue: isRaising ? newIssue.input : null,
        issueId: isNaming && issueId ? issueId : null,
        mergedIntoId: reason === 'MERGED' && mergedIntoId ? mergedIntoId : null,
      },
      { onSuccess: onClose },
    );
  }

  return (
    <Dialog
      title={`Close ${risk.code}`}
      onClose={onClose}
      footer={
        <>
          <Button look="primary" isBusy={close.isPending} onClick={send}>
            {isRaising ? 'Close risk and raise issue' : 'Close risk'}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <ErrorSummary errors={errors} />
      <RadioGroup
        id="close-reason"
        name="close-reason"
        label="Why it closes"
        options={optionsOf(CLOSE_WORDS)}
        value={reason}
        error={errorOf('close-reason')}
        onChange={(value) => setReason(value as RiskCloseReason)}
      />
      {reason === 'OCCURRED' && (
        <RadioGroup
          id="close-becomes"
          name="close-becomes"
          label="The issue that it became"
          options={[
            { value: 'new', label: 'Raise it now' },
            { value: 'named', label: 'It is raised already' },
          ]}
          value={becomes}
          error={errorOf('close-becomes')}
          onChange={(value) => setBecomes(value as 'new' | 'named')}
        />
      )}
      {isRaising && newIssue.fields(errorOf)}
      {isNaming && (
        <SelectField
          id="close-issue"
          label="Which issue"
          emptyLabel="Choose"
          options={issues.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))}
          value={issueId}
          error={errorOf('close-issue')}
          onChange={(event) => setIssueId(event.target.value)}
        />
      )}
      {reason === 'MERGED' && (
        <SelectField
          id="close-merged"
          label="The risk that covers it now"
          emptyLabel="Choose"
          options={others.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))}
          value={mergedIntoId}
          error={errorOf('close-merged')}
          onChange={(event) => setMergedIntoId(event.target.value)}
        />
      )}
      <TextArea
        id="close-note"
        label="What a later reader should know"
        hint={
          isRaising && refusal.needsReason ? 'Put the warning right, or say here why it is right.' : undefined
        }
        rows={2}
        maxLength={1000}
        value={note}
        error={errorOf('close-note')}
        onChange={(event) => setNote(event.target.value)}
      />
    </Dialog>
  );
}
