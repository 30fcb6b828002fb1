import { useState } from 'react';
import type { RiskCloseReason } from '../../../generated/graphql.js';
import { useRefusal } from '../../../lib/use-refusal.js';
import { Button } from '../../../ui/button/button.js';
import { Dialog } from '../../../ui/dialog/dialog.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import { RadioGroup } from '../../../ui/radio-group/radio-group.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useCloseRisk } from '../api/close-risk.js';
import type { Risk } from '../api/risk.js';
import type { RiskRow } from '../api/risks.js';
import { CLOSE_WORDS, optionsOf } from './risk-words.js';

const FIELD_IDS = {
  reason: 'close-reason',
  issueReference: 'close-issue',
  mergedIntoId: 'close-merged',
  note: 'close-note',
};

/** Closes a risk for a reason, and asks for what the reason needs. */
export function CloseRiskDialog({
  risk,
  others,
  onClose,
}: {
  risk: Risk;
  /** Risks it could be merged into. */
  others: readonly RiskRow[];
  onClose: () => void;
}) {
  const [version] = useState(risk.version);
  const [reason, setReason] = useState<RiskCloseReason | null>(null);
  const [issueReference, setIssueReference] = useState('');
  const [mergedIntoId, setMergedIntoId] = useState('');
  const [note, setNote] = useState('');
  const close = useCloseRisk();
  const refusal = useRefusal(close.error, FIELD_IDS);

  return (
    <Dialog
      title={`Close ${risk.code}`}
      onClose={onClose}
      footer={
        <>
          <Button
            look="primary"
            isBusy={close.isPending}
            onClick={() =>
              close.mutate(
                {
                  id: risk.id,
                  expectedVersion: version,
                  reason,
                  note: note.trim() || null,
                  issueReference: reason === 'OCCURRED' ? issueReference : null,
                  mergedIntoId: reason === 'MERGED' && mergedIntoId ? mergedIntoId : null,
                },
                { onSuccess: onClose },
              )
            }
          >
            Close risk
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <ErrorSummary errors={refusal.errors} />
      <RadioGroup
        id="close-reason"
        name="close-reason"
        label="Why it closes"
        options={optionsOf(CLOSE_WORDS)}
        value={reason}
        error={refusal.of('close-reason')}
        onChange={(value) => setReason(value as RiskCloseReason)}
      />
      {reason === 'OCCURRED' && (
        <TextField
          id="close-issue"
          label="Number of the issue it became"
          maxLength={40}
          value={issueReference}
          error={refusal.of('close-issue')}
          onChange={(event) => setIssueReference(event.target.value)}
        />
      )}
      {reason === 'MERGED' && (
        <SelectField
          id="close-merged"
          label="The risk that covers it now"
          emptyLabel="Choose"
          options={others.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))}
          value={mergedIntoId}
          error={refusal.of('close-merged')}
          onChange={(event) => setMergedIntoId(event.target.value)}
        />
      )}
      <TextArea
        id="close-note"
        label="What a later reader should know"
        rows={2}
        maxLength={1000}
        value={note}
        error={refusal.of('close-note')}
        onChange={(event) => setNote(event.target.value)}
      />
    </Dialog>
  );
}
