import { isReopening, nextIssueStates } from '@gantry/shared/issue/issue-rules';
import { ISSUE_STATE_WORDS } from '@gantry/shared/issue/issue-words';
import { useState } from 'react';
import type { IssueState } from '../../../generated/graphql.js';
import { useRefusal } from '../../../lib/use-refusal.js';
import { Button } from '../../../ui/button/button.js';
import { Dialog } from '../../../ui/dialog/dialog.js';
import { ErrorSummary, type FormError } from '../../../ui/error-summary/error-summary.js';
import { RadioGroup } from '../../../ui/radio-group/radio-group.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { useDone } from '../../../ui/toast/use-done.js';
import type { Issue } from '../api/issue.js';
import { useMoveIssue } from '../api/move-issue.js';

const FIELD_IDS = { state: 'move-state', resolution: 'move-resolution', reason: 'move-reason' };
const HINTS: Record<IssueState, string> = {
  OPEN: 'Nobody works on it.',
  IN_RESOLUTION: 'Somebody works on it.',
  ESCALATED: 'It is with somebody who has more authority.',
  RESOLVED: 'It is dealt with; you say how.',
  CLOSED: 'It is over; you say why.',
};

/** Moves an issue to another state, and asks for what that state needs. */
export function MoveIssueDialog({ issue, onClose }: { issue: Issue; onClose: () => void }) {
  const [version] = useState(issue.version);
  const [from] = useState(issue.state);
  const [state, setState] = useState<IssueState | null>(null);
  const [resolution, setResolution] = useState('');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<FormError[]>([]);
  const move = useMoveIssue();
  const refusal = useRefusal(move.error, FIELD_IDS);
  const done = useDone();
  const errors = missing.length > 0 ? missing : refusal.errors;
  const errorOf = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.message;

  function send() {
    setMissing(state ? [] : [{ fieldId: 'move-state', message: 'Choose where it stands now.' }]);
    if (!state) return;
    const words = {
      resolution: state === 'RESOLVED' ? resolution.trim() || null : null,
      reason: reason.trim() || null,
    };
    move.mutate(
      { id: issue.id, expectedVersion: version, state, ...words },
      {
        onSuccess: ({ moveIssue }) => {
          onClose();
          done(`${issue.code} is ${ISSUE_STATE_WORDS[state].toLowerCase()}.`, back(state, moveIssue.version));
        },
      },
    );
  }

  /** The inverse, where there is one that says again all that was said before. */
  function back(to: IssueState, expectedVersion: number) {
    const isWhole = from !== 'CLOSED' || issue.resolution === null;
    if (!nextIssueStates(to).includes(from) || !isWhole) return null;
    const resolution = from === 'RESOLVED' ? issue.resolution : null;
    const reason = from === 'CLOSED' ? issue.closeReason : 'Undone';
    return () => move.mutateAsync({ id: issue.id, expectedVersion, state: from, resolution, reason });
  }

  return (
    <Dialog
      title={`Where does ${issue.code} stand now?`}
      onClose={onClose}
      footer={
        <>
          <Button look="primary" isBusy={move.isPending} onClick={send}>
            Save
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <ErrorSummary errors={errors} />
      <p>It is {ISSUE_STATE_WORDS[from].toLowerCase()}.</p>
      <RadioGroup
        id="move-state"
        name="move-state"
        label="It becomes"
        options={nextIssueStates(from).map((each) => ({
          value: each,
          label: ISSUE_STATE_WORDS[each],
          hint: HINTS[each],
        }))}
        value={state}
        error={errorOf('move-state')}
        onChange={(value) => setState(value as IssueState)}
      />
      {state === 'RESOLVED' && (
        <TextArea
          id="move-resolution"
          label="How it was resolved"
          hint="What was done, and what came of it."
          rows={3}
          maxLength={4000}
          value={resolution}
          error={errorOf('move-resolution')}
          onChange={(event) => setResolution(event.target.value)}
        />
      )}
      {state !== null && state !== 'RESOLVED' && (
        <TextArea
          id="move-reason"
          label={whyLabel(from, state)}
          rows={2}
          maxLength={1000}
          value={reason}
          error={errorOf('move-reason')}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
    </Dialog>
  );
}

function whyLabel(from: IssueState, to: IssueState): string {
  if (to === 'CLOSED') return 'Why it is closed';
  if (to === 'ESCALATED') return 'To whom, and why (may be left out)';
  return isReopening(from, to) ? 'Why it is opened again' : 'Why (may be left out)';
}
