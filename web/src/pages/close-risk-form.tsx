import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { issueChoicesQuery } from '../features/issues/api/choices.js';
import { issueRegisterQuery } from '../features/issues/api/issues.js';
import {
  ISSUE_FIELD_IDS,
  IssueWordsFields,
  NO_ISSUE_WORDS,
  unsaid,
  wordsInput,
} from '../features/issues/components/issue-words-fields.js';
import type { Risk } from '../features/risks/api/risk.js';
import type { RiskRow } from '../features/risks/api/risks.js';
import { CloseRiskDialog } from '../features/risks/components/close-risk-dialog.js';
import { useProgramme } from '../lib/programme.js';
import { useToday } from '../lib/session.js';

/** Closes a risk; one that occurred names the issue that it became, or raises it with the closing. */
export function CloseRiskForm({
  risk,
  others,
  onClose,
}: {
  risk: Risk;
  others: readonly RiskRow[];
  onClose: () => void;
}) {
  const programme = useProgramme();
  const today = useToday();
  const { data: issues = [] } = useQuery(issueRegisterQuery(programme.id));
  const { data: choices } = useQuery(issueChoicesQuery(programme));
  const [words, setWords] = useState({
    ...NO_ISSUE_WORDS,
    title: risk.title,
    statement: risk.event,
    impact: risk.effect,
    ownerPersonId: risk.ownerPersonId ?? '',
  });
  const { workstreamId: _workstream, riskId: _risk, ...newIssue } = wordsInput(words, today);
  return (
    <CloseRiskDialog
      risk={risk}
      others={others}
      issues={issues}
      newIssue={{
        input: newIssue,
        missing: unsaid(words),
        fieldIds: Object.fromEntries(
          Object.entries(ISSUE_FIELD_IDS).map(([field, id]) => [`newIssue.${field}`, id]),
        ),
        fields: (errorOf) =>
          choices && (
            <IssueWordsFields
              value={words}
              onChange={setWords}
              choices={choices}
              errorOf={errorOf}
              isPlaced
            />
          ),
      }}
      onClose={onClose}
    />
  );
}
