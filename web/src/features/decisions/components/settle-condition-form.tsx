import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { dayProblems } from '../../../lib/one-day.js';
import { useProgramme } from '../../../lib/programme.js';
import { useToday } from '../../../lib/session.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { DayField } from '../../../ui/day-field/day-field.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import type { Condition, DecisionPage } from '../api/decision.js';
import { useFailCondition, useMeetCondition, useWaiveCondition } from '../api/decision-verbs.js';
import { decisionsQuery } from '../api/decisions.js';
import { CONDITION_STATE_WORDS, outcomeLabel } from './decision-words.js';
import { releasedWords } from './released-words.js';

export type SettleVerb = 'MET' | 'WAIVED' | 'FAILED';

const FIELDS = {
  evidence: 'settle-why',
  reason: 'settle-why',
  metOn: 'settle-on',
  failedOn: 'settle-on',
  byDecisionId: 'settle-by',
};
const TITLES: Record<SettleVerb, string> = {
  MET: 'The condition is met',
  WAIVED: 'The condition is waived',
  FAILED: 'The condition has failed',
};
const WHY: Record<SettleVerb, string> = {
  MET: 'What shows it',
  WAIVED: 'Why it was waived',
  FAILED: 'Why it failed',
};

export interface SettleConditionFormProps {
  decision: DecisionPage;
  condition: Condition;
  verb: SettleVerb;
  onClose: () => void;
  onDone: (message: string) => void;
}

/** Settles a condition, never by silence: with evidence, and with the decision that answers it where there is one. */
export function SettleConditionForm({
  decision,
  condition,
  verb,
  onClose,
  onDone,
}: SettleConditionFormProps) {
  const meet = useMeetCondition();
  const waive = useWaiveCondition();
  const fail = useFailCondition();
  const today = useToday();
  const { data: all = [] } = useQuery(decisionsQuery(useProgramme().id));
  const [values, setValues] = useState({ on: today, why: '', byDecisionId: '' });
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const from = verb === 'WAIVED' ? decision.bodyId : condition.satisfiedByBodyId;
  const candidates = all.filter(
    ({ id, bodyId, state }) =>
      state !== 'DRAFT_RECOMMENDATION' &&
      state !== 'RECOMMENDED' &&
      id !== decision.id &&
      (from === null || bodyId === from),
  );
  const form = useChangeForm<{ version: number; state: Condition['state'] }>({
    fieldIds: FIELDS,
    version: condition.version,
    conflict: {
      labels: { state: 'State' },
      base: { state: CONDITION_STATE_WORDS[condition.state] },
      mine: { state: CONDITION_STATE_WORDS[verb] },
      theirs: ({ state }) => ({ state: CONDITION_STATE_WORDS[state] }),
    },
    check: () => [
      ...(verb !== 'WAIVED' && values.on === '' ? [{ fieldId: FIELDS.metOn, message: 'Enter the day' }] : []),
      ...dayProblems(verb === 'WAIVED' ? {} : { [FIELDS.metOn]: values.on }),
      ...(values.why.trim() === ''
        ? [{ fieldId: FIELDS.reason, message: `Say ${WHY[verb].toLowerCase()}` }]
        : []),
      ...(verb === 'WAIVED' && values.byDecisionId === ''
        ? [{ fieldId: FIELDS.byDecisionId, message: 'Choose the decision by which it was waived' }]
        : []),
    ],
    onClose,
    send: async (expectedVersion) => {
      const key = { id: condition.id, expectedVersion };
      const byDecisionId = values.byDecisionId || null;
      const effect =
        verb === 'MET'
          ? (await meet.mutateAsync({ ...key, evidence: values.why, metOn: values.on, byDecisionId }))
              .meetCondition
          : verb === 'FAILED'
            ? (await fail.mutateAsync({ ...key, reason: values.why, failedOn: values.on, byDecisionId }))
                .failCondition
            : (await waive.mutateAsync({ ...key, reason: values.why, byDecisionId: values.byDecisionId }))
                .waiveCondition;
      const released = releasedWords(effect.released);
      onDone(`${decision.code}: ${effect.decision.effectSentence} ${released}`.trim());
    },
  });
  return (
    <ChangeDialog title={TITLES[verb]} saveLabel="Save" form={form} onClose={onClose}>
      <p>
        <strong>{decision.code}</strong>: {condition.text}
      </p>
      <SelectField
        id={FIELDS.byDecisionId}
        label={verb === 'WAIVED' ? 'Waived by the decision' : 'By the decision (optional)'}
        hint={
          verb === 'WAIVED'
            ? `Another decision of ${decision.bodyName} that is in effect`
            : condition.satisfiedByBodyName
              ? `It waits for ${condition.satisfiedByBodyName}`
              : undefined
        }
        emptyLabel={verb === 'WAIVED' ? 'Choose' : 'None: the evidence says it'}
        options={candidates.map(({ id, code, title, outcome }) => ({
          value: id,
          label: `${code} ${title} (${outcomeLabel(outcome).toLowerCase()})`,
        }))}
        error={form.errorAt(FIELDS.byDecisionId)}
        value={values.byDecisionId}
        onChange={({ target }) => set({ byDecisionId: target.value })}
      />
      {verb !== 'WAIVED' && (
        <DayField
          id={FIELDS.metOn}
          label={verb === 'MET' ? 'Met on' : 'Failed on'}
          today={today}
          error={form.errorAt(FIELDS.metOn)}
          value={values.on}
          onChange={(day) => set({ on: day })}
        />
      )}
      <TextArea
        id={FIELDS.evidence}
        label={WHY[verb]}
        maxLength={verb === 'MET' ? 2000 : 1000}
        error={form.errorAt(FIELDS.evidence)}
        value={values.why}
        onChange={({ target }) => set({ why: target.value })}
      />
    </ChangeDialog>
  );
}
