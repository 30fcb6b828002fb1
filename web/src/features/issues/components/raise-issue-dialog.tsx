import { useMemo, useState } from 'react';
import { useDraft } from '../../../lib/drafts.js';
import { useProgramme } from '../../../lib/programme.js';
import { useSession, useToday } from '../../../lib/session.js';
import { useRefusal } from '../../../lib/use-refusal.js';
import { Button } from '../../../ui/button/button.js';
import { Dialog } from '../../../ui/dialog/dialog.js';
import { ErrorSummary, type FormError } from '../../../ui/error-summary/error-summary.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import type { IssueChoices } from '../api/choices.js';
import { useRaiseIssue } from '../api/raise-issue.js';
import {
  ISSUE_FIELD_IDS,
  IssueWordsFields,
  NO_ISSUE_WORDS,
  unsaid,
  wordsInput,
} from './issue-words-fields.js';

const FIELD_IDS = { ...ISSUE_FIELD_IDS, reason: 'issue-reason' };
/** The warning leads to the field that it is about; this leads to the one that lets it be saved. */
const SAY_WHY: FormError = {
  fieldId: 'issue-reason',
  message: 'Put it right, or say why it is right all the same.',
};

export interface RaiseIssueDialogProps {
  choices: IssueChoices;
  /** It is raised in a workstream: the programme as a whole is out of this person's reach. */
  isOfWorkstream?: boolean;
  onClose: () => void;
  onRaised: (issue: { id: string; code: string }) => void;
}

/** A new issue. What was typed survives a lost session; a warning asks for a reason and is then saved. */
export function RaiseIssueDialog({
  choices,
  isOfWorkstream = false,
  onClose,
  onRaised,
}: RaiseIssueDialogProps) {
  const programme = useProgramme();
  const today = useToday();
  const { person, roles } = useSession();
  const ownWorkstream = roles.find(({ scopeKind }) => scopeKind === 'WORKSTREAM')?.scopeId ?? '';
  const [draft, setDraft, dropDraft] = useDraft(`raise-issue:${programme.id}:${person.id}`, {
    words: { ...NO_ISSUE_WORDS, workstreamId: ownWorkstream },
    reason: '',
  });
  const [missing, setMissing] = useState<FormError[]>([]);
  const raise = useRaiseIssue();
  const refusal = useRefusal(raise.error, FIELD_IDS);
  const refused = useMemo(
    () => (refusal.needsReason ? [...refusal.errors, SAY_WHY] : refusal.errors),
    [refusal],
  );
  const errors = missing.length > 0 ? missing : refused;
  const errorOf = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.message;

  function save() {
    const gaps = unsaid(draft.words, isOfWorkstream);
    setMissing(gaps);
    if (gaps.length > 0) return;
    raise.mutate(
      {
        programmeId: programme.id,
        ...wordsInput(draft.words, today),
        reason: draft.reason.trim() || null,
      },
      {
        onSuccess: ({ raiseIssue }) => {
          dropDraft();
          onRaised(raiseIssue);
        },
      },
    );
  }

  return (
    <Dialog
      title="Raise an issue"
      placement="side"
      onClose={onClose}
      footer={
        <>
          <Button look="primary" isBusy={raise.isPending} onClick={save}>
            Raise issue
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <ErrorSummary errors={errors} />
      <IssueWordsFields
        value={draft.words}
        onChange={(words) => setDraft({ ...draft, words })}
        choices={choices}
        isOfWorkstream={isOfWorkstream}
        errorOf={errorOf}
      />
      {(refusal.needsReason || draft.reason !== '') && (
        <TextArea
          id="issue-reason"
          label="Why it is right all the same"
          rows={2}
          maxLength={1000}
          value={draft.reason}
          onChange={(event) => setDraft({ ...draft, reason: event.target.value })}
        />
      )}
    </Dialog>
  );
}
