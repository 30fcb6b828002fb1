import type { ScrutinyDateRole, ScrutinyRegime, SubstantialChange } from '../../../generated/graphql.js';
import { useToday } from '../../../lib/session.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { type VerbField, VerbForm } from '../../../ui/verb-form/verb-form.js';
import {
  type ScrutinyAnswer,
  type ScrutinyCase,
  type ScrutinyPageData,
  useAmendCase,
  useOpenCase,
  useStateScrutinyDate,
} from '../api/scrutiny.js';
import { ConsultForm, NotifyForm, OutcomeForm, ReplyForm } from './answer-forms.js';
import { CHANGE_OPTIONS, REGIME_OPTIONS } from './scrutiny-words.js';

/** Which form of a case is open. */
export type ScrutinyVerb =
  | { verb: 'amend' | 'consult' | 'notify' | 'outcome' }
  | { verb: 'date'; role: ScrutinyDateRole }
  | { verb: 'reply'; answer: ScrutinyAnswer };

const REASON: VerbField = {
  name: 'reason',
  kind: 'area',
  label: 'Why it is saved although a rule warns',
  isReason: true,
};

export function OpenCaseForm({ programmeId, onClose }: { programmeId: string; onClose: () => void }) {
  const open = useOpenCase();
  const [today, done] = [useToday(), useDone()];
  return (
    <VerbForm
      title="Open a scrutiny case"
      saveLabel="Open case"
      today={today}
      intro="One case for each proposal. The day on which it began decides which rules apply."
      fields={[
        {
          name: 'title',
          kind: 'text',
          label: 'Proposal',
          hint: 'In a few words',
          maxLength: 200,
          required: 'Name the proposal',
        },
        { name: 'begunOn', kind: 'day', label: 'Began on', hint: 'Today, where it is left empty' },
      ]}
      onClose={onClose}
      send={async ({ title = '', begunOn }) => {
        const { openScrutinyCase } = await open.mutateAsync({ programmeId, title, begunOn: begunOn || null });
        onClose();
        done(`${openScrutinyCase.case.code} is open.`);
      }}
    />
  );
}

export interface ScrutinyFormProps {
  found: ScrutinyCase;
  data: ScrutinyPageData;
  open: ScrutinyVerb;
  onClose: () => void;
}

/** The form of the verb that is open. */
export function ScrutinyForm(props: ScrutinyFormProps) {
  switch (props.open.verb) {
    case 'amend':
      return <AmendCaseForm {...props} />;
    case 'date':
      return <DateForm {...props} role={props.open.role} />;
    case 'consult':
      return <ConsultForm {...props} />;
    case 'notify':
      return <NotifyForm {...props} />;
    case 'outcome':
      return <OutcomeForm {...props} />;
    case 'reply':
      return <ReplyForm {...props} answer={props.open.answer} />;
  }
}

function AmendCaseForm({ found, onClose }: ScrutinyFormProps) {
  const amend = useAmendCase();
  const [today, done] = [useToday(), useDone()];
  return (
    <VerbForm
      title={`Change ${found.code}`}
      saveLabel="Save"
      today={today}
      version={found.version}
      initial={{
        title: found.title,
        begunOn: found.begunOn,
        substantialChange: found.substantialChange,
        determinedBy: found.determinedBy ?? '',
        determinedOn: found.determinedOn ?? '',
        determinedReason: found.determinedReason ?? '',
        stageNumber: found.stageNumber === null ? '' : String(found.stageNumber),
        regimeSet: found.isRegimeSet ? found.regime : '',
        regimeReason: found.regimeReason ?? '',
        earlyReason: found.earlyReason ?? '',
      }}
      fields={[
        { name: 'title', kind: 'text', label: 'Proposal', maxLength: 200, required: 'Name the proposal' },
        { name: 'begunOn', kind: 'day', label: 'Began on', required: 'Give the day on which it began' },
        {
          name: 'substantialChange',
          kind: 'select',
          label: 'Is it a substantial change?',
          options: CHANGE_OPTIONS,
        },
        {
          name: 'determinedBy',
          kind: 'text',
          label: 'Determined by',
          hint: 'The committee or body',
          maxLength: 200,
        },
        { name: 'determinedOn', kind: 'day', label: 'Determined on' },
        { name: 'determinedReason', kind: 'area', label: 'Why', maxLength: 2000 },
        {
          name: 'stageNumber',
          kind: 'select',
          label: 'Stage of the pathway',
          hint: 'From stage 9 on it must be determined',
          emptyLabel: 'Not stated',
          options: Array.from({ length: 12 }, (_, at) => ({ value: `${at + 1}`, label: `${at + 1}` })),
        },
        {
          name: 'regimeSet',
          kind: 'select',
          label: 'Rules',
          emptyLabel: 'By the day on which it began',
          options: REGIME_OPTIONS,
        },
        { name: 'regimeReason', kind: 'area', label: 'Why other rules apply (only if so)' },
        {
          name: 'earlyReason',
          kind: 'area',
          label: 'Why the decision may come before comments are needed (only if so)',
        },
        REASON,
      ]}
      onClose={onClose}
      send={async (values, expectedVersion) => {
        await amend.mutateAsync({
          id: found.id,
          expectedVersion,
          title: values.title,
          begunOn: values.begunOn,
          substantialChange: values.substantialChange as SubstantialChange,
          determinedBy: values.determinedBy || null,
          determinedOn: values.determinedOn || null,
          determinedReason: values.determinedReason || null,
          stageNumber: values.stageNumber ? Number(values.stageNumber) : null,
          regimeSet: (values.regimeSet || null) as ScrutinyRegime | null,
          regimeReason: values.regimeReason || null,
          earlyReason: values.earlyReason || null,
          reason: values.reason || null,
        });
        onClose();
        done(`${found.code} is changed.`);
      }}
    />
  );
}

function DateForm({ found, role, onClose }: ScrutinyFormProps & { role: ScrutinyDateRole }) {
  const state = useStateScrutinyDate();
  const [today, done] = [useToday(), useDone()];
  const isDecision = role === 'DECISION';
  const now = isDecision ? found.decisionDate : found.commentsDate;
  return (
    <VerbForm
      title={isDecision ? 'Day of the decision' : 'Day by which comments are needed'}
      saveLabel="State date"
      today={today}
      version={found.version}
      intro={`${now ? `Now ${now.written}. ` : ''}Scrutiny is told of both days. After a change it has to be told again.`}
      fields={[
        {
          name: 'date',
          kind: 'date',
          label: 'Date',
          hint: 'As you would write it: 31 Jan 2018, ~23/01 (TBC)',
          required: 'Enter the date',
        },
        { name: 'reason', kind: 'area', label: 'Why', required: 'Say why the date is stated so' },
        {
          name: 'earlyReason',
          kind: 'area',
          label: 'Why the decision comes before comments are needed (only if so)',
        },
      ]}
      onClose={onClose}
      send={async ({ date = '', reason = '', earlyReason }, expectedVersion) => {
        const { stateScrutinyDate } = await state.mutateAsync({
          id: found.id,
          expectedVersion,
          role,
          date,
          reason,
          earlyReason: earlyReason || null,
        });
        onClose();
        const stale = stateScrutinyDate.case.warnings.find(({ rule }) => rule === 'SCR-3');
        done([stateScrutinyDate.reading, stale?.message].filter(Boolean).join(' '));
      }}
    />
  );
}
