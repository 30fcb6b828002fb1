import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useProgramme } from '../../../lib/programme.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import type { DecisionPage } from '../api/decision.js';
import { useSupersedeDecision } from '../api/decision-verbs.js';
import { decisionsQuery } from '../api/decisions.js';
import { DECISION_STATE_WORDS } from './decision-words.js';

const FIELDS = { byDecisionId: 'supersede-by', reason: 'supersede-why' };

export interface SupersedeFormProps {
  decision: DecisionPage;
  onClose: () => void;
  onDone: (message: string) => void;
}

/** Says which later decision replaces this one; nothing is deleted. */
export function SupersedeForm({ decision, onClose, onDone }: SupersedeFormProps) {
  const supersede = useSupersedeDecision();
  const { data: ofBody = [] } = useQuery(decisionsQuery(useProgramme().id, { bodyId: decision.bodyId }));
  const [byDecisionId, setByDecisionId] = useState('');
  const [reason, setReason] = useState('');
  const form = useChangeForm<{ version: number; state: DecisionPage['state'] }>({
    fieldIds: FIELDS,
    version: decision.version,
    conflict: {
      labels: { state: 'State' },
      base: { state: DECISION_STATE_WORDS[decision.state] },
      mine: { state: DECISION_STATE_WORDS.SUPERSEDED },
      theirs: ({ state }) => ({ state: DECISION_STATE_WORDS[state] }),
    },
    check: () => [
      ...(byDecisionId === ''
        ? [{ fieldId: FIELDS.byDecisionId, message: 'Choose the later decision' }]
        : []),
      ...(reason.trim() === '' ? [{ fieldId: FIELDS.reason, message: 'Say why it is replaced' }] : []),
    ],
    onClose,
    send: async (expectedVersion) => {
      const answer = await supersede.mutateAsync({ id: decision.id, expectedVersion, byDecisionId, reason });
      onDone(`${decision.code} is replaced by ${answer.supersedeDecision.decision.supersededByCode}`);
    },
  });
  return (
    <ChangeDialog title={`Replace ${decision.code}`} saveLabel="Save" form={form} onClose={onClose}>
      <SelectField
        id={FIELDS.byDecisionId}
        label="The later decision"
        hint={`Of ${decision.bodyName}`}
        emptyLabel="Choose"
        data-autofocus
        options={ofBody
          .filter(
            ({ id, state }) =>
              id !== decision.id && state !== 'DRAFT_RECOMMENDATION' && state !== 'RECOMMENDED',
          )
          .map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))}
        error={form.errorAt(FIELDS.byDecisionId)}
        value={byDecisionId}
        onChange={({ target }) => setByDecisionId(target.value)}
      />
      <TextArea
        id={FIELDS.reason}
        label="Why"
        maxLength={1000}
        error={form.errorAt(FIELDS.reason)}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </ChangeDialog>
  );
}
