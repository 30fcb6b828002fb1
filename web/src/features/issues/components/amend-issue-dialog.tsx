import { ISSUE_KIND_WORDS } from '@gantry/shared/issue/issue-words';
import { useState } from 'react';
import type { IssueKind } from '../../../generated/graphql.js';
import { currentOf } from '../../../lib/api-error.js';
import { useToday } from '../../../lib/session.js';
import { useRefusal } from '../../../lib/use-refusal.js';
import { Button } from '../../../ui/button/button.js';
import { type ConflictField, ConflictPanel } from '../../../ui/conflict-panel/conflict-panel.js';
import { Dialog } from '../../../ui/dialog/dialog.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { useAmendIssue } from '../api/amend-issue.js';
import type { IssueChoices } from '../api/choices.js';
import type { Issue } from '../api/issue.js';
import {
  ISSUE_FIELD_IDS,
  type IssueWords,
  IssueWordsFields,
  wordsInput,
  wordsOf,
} from './issue-words-fields.js';
import { severityWords } from './severity-tag.js';

const FIELD_IDS = { ...ISSUE_FIELD_IDS, reason: 'issue-reason' };
const LABELS: Record<keyof IssueWords, string> = {
  title: 'Title',
  statement: 'What has happened',
  impact: 'What it does',
  kind: 'Kind',
  severity: 'Severity',
  workstreamId: 'Workstream',
  ownerPersonId: 'Owner',
  targetOn: 'To be resolved by',
  riskId: 'The risk that it came of',
};

/** Changes what an issue says. Only what was touched is sent; a conflict shows mine, theirs and how it was. */
export function AmendIssueDialog({
  issue,
  choices,
  onClose,
}: {
  issue: Issue;
  choices: IssueChoices;
  onClose: () => void;
}) {
  const today = useToday();
  const [base] = useState(() => wordsOf(issue));
  const [openedVersion] = useState(issue.version);
  const [words, setWords] = useState(base);
  const [reason, setReason] = useState('');
  const amend = useAmendIssue();
  const done = useDone();
  const theirs = currentOf<Issue>(amend.error);
  const refusal = useRefusal(theirs ? null : amend.error, FIELD_IDS);

  function send(wanted: IssueWords, from: IssueWords, expectedVersion: number) {
    const [all, before] = [wordsInput(wanted, today), wordsInput(from, today)];
    const touched = (Object.keys(all) as (keyof typeof all)[]).filter((name) => all[name] !== before[name]);
    if (touched.length === 0) return onClose();
    const only = (words: typeof all) =>
      Object.fromEntries(touched.map((name) => [name, words[name]])) as Partial<typeof all>;
    amend.mutate(
      { id: issue.id, expectedVersion, ...only(all), reason: reason.trim() || null },
      {
        onSuccess: ({ amendIssue: { version } }) => {
          onClose();
          const undone = { id: issue.id, expectedVersion: version, ...only(before), reason: 'Undone' };
          done(`${issue.code} is changed.`, () => amend.mutateAsync(undone));
        },
      },
    );
  }

  if (theirs) {
    const now = wordsOf(theirs);
    return (
      <Dialog title={`Change ${issue.code}`} placement="side" width={720} onClose={onClose}>
        <ConflictPanel
          fields={conflictFields(base, words, now, choices)}
          isBusy={amend.isPending}
          onTakeTheirs={onClose}
          onApply={(picked) => {
            const mixed = { ...now };
            for (const name of Object.keys(now) as (keyof IssueWords)[])
              if (picked[name] === 'mine') mixed[name] = words[name];
            setWords(mixed);
            send(mixed, now, theirs.version);
          }}
        />
      </Dialog>
    );
  }
  return (
    <Dialog
      title={`Change ${issue.code}`}
      placement="side"
      onClose={onClose}
      footer={
        <>
          <Button look="primary" isBusy={amend.isPending} onClick={() => send(words, base, openedVersion)}>
            Save
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <ErrorSummary errors={refusal.errors} />
      <IssueWordsFields value={words} onChange={setWords} choices={choices} errorOf={refusal.of} />
      <TextArea
        id="issue-reason"
        label="Why it changes"
        hint="Needed only when a rule warns; kept in the history."
        rows={2}
        maxLength={1000}
        value={reason}
        error={refusal.of('issue-reason')}
        onChange={(event) => setReason(event.target.value)}
      />
    </Dialog>
  );
}

/** Every field on which two of the three versions differ, in words. */
function conflictFields(
  base: IssueWords,
  mine: IssueWords,
  theirs: IssueWords,
  choices: IssueChoices,
): ConflictField[] {
  const named = (list: readonly { id: string; name: string }[], value: string) =>
    list.find(({ id }) => id === value)?.name ?? '';
  const inWords: Partial<Record<keyof IssueWords, (value: string) => string>> = {
    workstreamId: (value) => named(choices.workstreams, value),
    ownerPersonId: (value) => named(choices.people, value),
    riskId: (value) => choices.risks.find(({ id }) => id === value)?.code ?? '',
    kind: (value) => ISSUE_KIND_WORDS[value as IssueKind],
    severity: (value) => (value === '' ? '' : severityWords(Number(value))),
  };
  const words = (name: keyof IssueWords, value: string) => inWords[name]?.(value) ?? value;
  return (Object.keys(LABELS) as (keyof IssueWords)[])
    .filter((name) => base[name] !== mine[name] || base[name] !== theirs[name])
    .map((name) => ({
      name,
      label: LABELS[name],
      base: words(name, base[name]),
      mine: words(name, mine[name]),
      theirs: words(name, theirs[name]),
    }));
}
