import type {
  ScrutinyDateRole,
  ScrutinyOutcome,
  ScrutinyRegime,
  SubstantialChange,
} from '../../../generated/graphql.js';
import { useToday } from '../../../lib/session.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { type VerbField, VerbForm } from '../../../ui/verb-form/verb-form.js';
import {
  type ScrutinyCase,
  type ScrutinyPageData,
  useAmendCase,
  useConsultBody,
  useNotifyScrutiny,
  useOpenCase,
  useRecordOutcome,
  useReplyToScrutiny,
  useStateScrutinyDate,
} from '../api/scrutiny.js';
import { CHANGE_OPTIONS, OUTCOME_OPTIONS, REGIME_OPTIONS } from './scrutiny-words.js';

type Answer = ScrutinyCase['answers'][number];
/** Which form of a case is open. */
export type ScrutinyVerb =
  | { verb: 'amend' | 'consult' | 'notify' | 'outcome' }
  | { verb: 'date'; role: ScrutinyDateRole }
  | { verb: 'reply'; answer: Answer };

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

function ConsultForm({ found, data, onClose }: ScrutinyFormProps) {
  const consult = useConsultBody();
  const [today, done] = [useToday(), useDone()];
  return (
    <VerbForm
      title="Consult a committee"
      saveLabel="Save"
      today={today}
      version={found.version}
      fields={[
        {
          name: 'bodyId',
          kind: 'select',
          label: 'Scrutiny committee',
          emptyLabel: 'Choose a committee',
          options: data.bodies
            .filter(({ kind }) => kind === 'SCRUTINY')
            .map(({ id, name }) => ({ value: id, label: name })),
          required: 'Choose a committee',
        },
        {
          name: 'consultedOn',
          kind: 'day',
          label: 'Consulted on',
          hint: 'Leave it empty while it is only named',
        },
        {
          name: 'note',
          kind: 'text',
          label: 'How',
          hint: 'A letter, a paper to its meeting',
          maxLength: 500,
        },
      ]}
      onClose={onClose}
      send={async ({ bodyId = '', consultedOn, note }, expectedVersion) => {
        await consult.mutateAsync({
          id: found.id,
          expectedVersion,
          bodyId,
          consultedOn: consultedOn || null,
          note: note || null,
        });
        onClose();
        done(consultedOn ? 'The committee is recorded as consulted.' : 'The committee is named.');
      }}
    />
  );
}

function NotifyForm({ found, onClose }: ScrutinyFormProps) {
  const notify = useNotifyScrutiny();
  const [today, done] = [useToday(), useDone()];
  const told = [
    found.decisionDate && `decision ${found.decisionDate.written}`,
    found.commentsDate && `comments by ${found.commentsDate.written}`,
  ].filter(Boolean);
  return (
    <VerbForm
      title="Notify scrutiny"
      saveLabel="Record notification"
      today={today}
      version={found.version}
      intro={
        told.length > 0
          ? `What they were told: ${told.join(', ')}.`
          : 'No date is stated yet. State one first.'
      }
      initial={{ toldOn: today, toldWhom: found.bodies.map(({ bodyName }) => bodyName).join(', ') }}
      fields={[
        { name: 'toldOn', kind: 'day', label: 'Told on', required: 'Give the day' },
        {
          name: 'toldWhom',
          kind: 'text',
          label: 'Who was told',
          maxLength: 200,
          required: 'Say who was told',
        },
        {
          name: 'toldBy',
          kind: 'text',
          label: 'By what',
          hint: 'A letter, a paper',
          maxLength: 500,
          required: 'Say by what',
        },
        { name: 'publishedAt', kind: 'text', label: 'Where both dates were published', maxLength: 500 },
      ]}
      onClose={onClose}
      send={async ({ toldOn = '', toldWhom = '', toldBy = '', publishedAt }, expectedVersion) => {
        await notify.mutateAsync({
          id: found.id,
          expectedVersion,
          toldOn,
          toldWhom,
          toldBy,
          publishedAt: publishedAt || null,
        });
        onClose();
        done('The notification is recorded.');
      }}
    />
  );
}

function OutcomeForm({ found, data, onClose }: ScrutinyFormProps) {
  const record = useRecordOutcome();
  const [today, done] = [useToday(), useDone()];
  const committees = data.bodies.filter(({ kind }) => kind === 'SCRUTINY');
  const ofScrutiny = data.decisions.filter(({ bodyId }) => committees.some(({ id }) => id === bodyId));
  return (
    <VerbForm
      title="What came back"
      saveLabel="Record"
      today={today}
      version={found.version}
      initial={{ givenOn: today }}
      fields={[
        {
          name: 'outcome',
          kind: 'select',
          label: 'Outcome',
          emptyLabel: 'Choose',
          options: OUTCOME_OPTIONS,
          required: 'Choose what came back',
        },
        { name: 'givenOn', kind: 'day', label: 'Given on', required: 'Give the day' },
        {
          name: 'bodyId',
          kind: 'select',
          label: 'Committee',
          emptyLabel: 'None',
          options: committees.map(({ id, name }) => ({ value: id, label: name })),
        },
        {
          name: 'decisionId',
          kind: 'select',
          label: 'Its recorded decision',
          emptyLabel: 'None recorded',
          options: ofScrutiny.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` })),
        },
        { name: 'summary', kind: 'area', label: 'What it says', maxLength: 4000 },
        { name: 'directionOn', kind: 'day', label: 'Day of the direction (only for a call-in)' },
      ]}
      onClose={onClose}
      send={async (values, expectedVersion) => {
        await record.mutateAsync({
          id: found.id,
          expectedVersion,
          outcome: values.outcome as ScrutinyOutcome,
          givenOn: values.givenOn ?? '',
          bodyId: values.bodyId || null,
          decisionId: values.decisionId || null,
          summary: values.summary || null,
          directionOn: values.directionOn || null,
        });
        onClose();
        done('What came back is recorded.');
      }}
    />
  );
}

function ReplyForm({ answer, onClose }: ScrutinyFormProps & { answer: Answer }) {
  const send = useReplyToScrutiny();
  const [today, done] = [useToday(), useDone()];
  return (
    <VerbForm
      title="Reply to scrutiny"
      saveLabel="Record reply"
      today={today}
      version={answer.version}
      initial={{ repliedOn: today }}
      fields={[
        { name: 'repliedOn', kind: 'day', label: 'Sent on', required: 'Give the day' },
        {
          name: 'reply',
          kind: 'area',
          label: 'What was replied',
          maxLength: 4000,
          required: 'Say what was replied',
        },
      ]}
      onClose={onClose}
      send={async ({ repliedOn = '', reply = '' }, expectedVersion) => {
        await send.mutateAsync({ id: answer.id, expectedVersion, repliedOn, reply });
        onClose();
        done('The reply is recorded.');
      }}
    />
  );
}
