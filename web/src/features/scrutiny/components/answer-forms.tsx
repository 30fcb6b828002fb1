import type { ScrutinyOutcome } from '../../../generated/graphql.js';
import { useToday } from '../../../lib/session.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { VerbForm } from '../../../ui/verb-form/verb-form.js';
import {
  type ScrutinyAnswer,
  type ScrutinyCase,
  type ScrutinyPageData,
  useConsultBody,
  useNotifyScrutiny,
  useRecordOutcome,
  useReplyToScrutiny,
} from '../api/scrutiny.js';
import { OUTCOME_OPTIONS } from './scrutiny-words.js';

interface AnswerFormProps {
  found: ScrutinyCase;
  data: ScrutinyPageData;
  onClose: () => void;
}

export function ConsultForm({ found, data, onClose }: AnswerFormProps) {
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

export function NotifyForm({ found, onClose }: AnswerFormProps) {
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

export function OutcomeForm({ found, data, onClose }: AnswerFormProps) {
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

export function ReplyForm({ answer, onClose }: AnswerFormProps & { answer: ScrutinyAnswer }) {
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
