import { CHANNEL_WORDS, RESPONSE_CHANNELS } from '@gantry/shared/consultation/response-counts';
import type { ResponseChannel } from '../../../generated/graphql.js';
import { useToday } from '../../../lib/session.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { type VerbField, VerbForm } from '../../../ui/verb-form/verb-form.js';
import { type ResponseCount, useAddCount, useAmendCount, useRemoveCount } from '../api/public-feedback.js';
import type { ConsultationName } from './feedback-words.js';
import { wholeNumber } from './whole-number.js';

const FIGURES: readonly VerbField[] = [
  {
    name: 'responses',
    kind: 'text',
    label: 'How many',
    hint: 'Leave it empty where it is not known: totals then say so',
    maxLength: 11,
  },
  { name: 'asOf', kind: 'day', label: 'Counted up to', required: 'Say up to which day it is counted' },
  {
    name: 'sourceNote',
    kind: 'text',
    label: 'Source',
    hint: 'Who counted, and where it stands',
    maxLength: 500,
    required: 'Say who counted, and where it stands',
  },
];

export function AddCountForm({
  consultation,
  onClose,
}: {
  consultation: ConsultationName;
  onClose: () => void;
}) {
  const add = useAddCount();
  const [today, done] = [useToday(), useDone()];
  return (
    <VerbForm
      title={`Record a count for ${consultation.code}`}
      saveLabel="Record count"
      today={today}
      initial={{ asOf: today }}
      fields={[
        {
          name: 'channel',
          kind: 'select',
          label: 'Channel',
          emptyLabel: 'Choose',
          options: RESPONSE_CHANNELS.map((value) => ({ value, label: CHANNEL_WORDS[value] })),
          required: 'Choose by which way they answered',
        },
        {
          name: 'segment',
          kind: 'text',
          label: 'Segment',
          hint: 'Such as Over 75. Leave it empty for everybody',
          maxLength: 200,
        },
        ...FIGURES,
      ]}
      onClose={onClose}
      send={async ({ channel, segment, responses, asOf = '', sourceNote = '' }) => {
        await add.mutateAsync({
          consultationId: consultation.id,
          channel: channel as ResponseChannel,
          segment: segment || null,
          responses: wholeNumber('responses', responses),
          asOf,
          sourceNote,
        });
        onClose();
        done('The count is recorded.');
      }}
    />
  );
}

export function AmendCountForm({ count, onClose }: { count: ResponseCount; onClose: () => void }) {
  const amend = useAmendCount();
  const [today, done] = [useToday(), useDone()];
  return (
    <VerbForm
      title={`Change the count: ${CHANNEL_WORDS[count.channel]}, ${count.segment}`}
      saveLabel="Save"
      today={today}
      version={count.version}
      intro="What it was stays in the history."
      initial={{
        responses: count.responses === null ? '' : String(count.responses),
        asOf: count.asOf,
        sourceNote: count.sourceNote,
      }}
      fields={FIGURES}
      onClose={onClose}
      send={async ({ responses, asOf, sourceNote }, expectedVersion) => {
        await amend.mutateAsync({
          id: count.id,
          expectedVersion,
          responses: wholeNumber('responses', responses),
          asOf: asOf || null,
          sourceNote: sourceNote || null,
        });
        onClose();
        done('The count is changed.');
      }}
    />
  );
}

export function RemoveCountForm({ count, onClose }: { count: ResponseCount; onClose: () => void }) {
  const remove = useRemoveCount();
  const [today, done] = [useToday(), useDone()];
  return (
    <VerbForm
      title={`Take out the count: ${CHANNEL_WORDS[count.channel]}, ${count.segment}`}
      saveLabel="Take out"
      today={today}
      version={count.version}
      fields={[{ name: 'reason', kind: 'area', label: 'Why', required: 'Say why' }]}
      onClose={onClose}
      send={async ({ reason = '' }, expectedVersion) => {
        await remove.mutateAsync({ id: count.id, expectedVersion, reason });
        onClose();
        done('The count is taken out.');
      }}
    />
  );
}
