import { DIMENSION_RAGS, DIMENSION_WORDS, DIMENSIONS } from '@gantry/shared/rag/dimensions';
import { RAG_WORDS } from '@gantry/shared/rag/rag';
import type { Dimension, DimensionRag, JudgedRag } from '../../../generated/graphql.js';
import { useToday } from '../../../lib/session.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { VerbForm } from '../../../ui/verb-form/verb-form.js';
import {
  useJudgeWorkstream,
  useRateDimension,
  useWithdrawJudgement,
  type WorkstreamStatus,
} from '../api/workstream-statuses.js';

/** Which form is open, and about which workstream. */
export interface RatingVerb {
  verb: 'rate' | 'judge' | 'withdraw';
  of: WorkstreamStatus;
}

/** The form of the verb that is open. */
export function RatingForm({ open, onClose }: { open: RatingVerb; onClose: () => void }) {
  switch (open.verb) {
    case 'rate':
      return <RateForm of={open.of} onClose={onClose} />;
    case 'judge':
      return <JudgeForm of={open.of} onClose={onClose} />;
    case 'withdraw':
      return <WithdrawForm of={open.of} onClose={onClose} />;
  }
}

interface FormProps {
  of: WorkstreamStatus;
  onClose: () => void;
}

function RateForm({ of, onClose }: FormProps) {
  const rate = useRateDimension();
  const done = useDone();
  const today = useToday();
  const time = of.dimensions.find(({ dimension }) => dimension === 'TIME')?.computedRag;
  return (
    <VerbForm
      title={`Rate ${of.title}`}
      saveLabel="Save rating"
      intro={
        time &&
        time !== 'grey' && (
          <p className="muted">By the plan, time is {RAG_WORDS[time].toLowerCase()}. Both are shown.</p>
        )
      }
      today={today}
      version={of.version}
      fields={[
        {
          name: 'dimension',
          kind: 'select',
          label: 'What you rate',
          emptyLabel: 'Choose',
          required: 'Choose what you rate',
          options: DIMENSIONS.map((value) => ({ value, label: DIMENSION_WORDS[value] })),
        },
        {
          name: 'rag',
          kind: 'select',
          label: 'Rating',
          emptyLabel: 'Choose',
          required: 'Choose a rating',
          options: DIMENSION_RAGS.map((value) => ({ value, label: RAG_WORDS[value] })),
        },
        {
          name: 'reason',
          kind: 'area',
          label: 'Why',
          hint: 'In a sentence that a board can read',
          required: 'Say why',
        },
      ]}
      send={async ({ dimension, rag, reason = '' }, expectedVersion) => {
        const { rateDimension: saved } = await rate.mutateAsync({
          id: of.workstreamId,
          expectedVersion,
          dimension: dimension as Dimension,
          rag: rag as DimensionRag,
          reason,
        });
        onClose();
        done([`${of.title} is rated.`, ...saved.warnings.map(({ message }) => message)].join(' '));
      }}
      onClose={onClose}
    />
  );
}

function JudgeForm({ of, onClose }: FormProps) {
  const judge = useJudgeWorkstream();
  const done = useDone();
  const today = useToday();
  return (
    <VerbForm
      title={`Your colour for ${of.title}`}
      saveLabel="Give this colour"
      intro={
        <p className="muted">
          By the worst of its items: {RAG_WORDS[of.computedRag as JudgedRag].toLowerCase()}. It stays beside
          yours.
        </p>
      }
      today={today}
      version={of.version}
      fields={[
        {
          name: 'rag',
          kind: 'select',
          label: 'Your colour',
          emptyLabel: 'Choose',
          required: 'Choose a colour',
          options: (['green', 'amber', 'red', 'blue', 'grey'] as const).map((value) => ({
            value,
            label: RAG_WORDS[value],
          })),
        },
        {
          name: 'until',
          kind: 'day',
          label: 'Until',
          hint: 'The last day on which it stands',
          required: 'Say until when',
        },
        { name: 'reason', kind: 'area', label: 'Why', required: 'Say why' },
      ]}
      send={async ({ rag, until = '', reason = '' }, expectedVersion) => {
        await judge.mutateAsync({
          id: of.workstreamId,
          expectedVersion,
          rag: rag as JudgedRag,
          until,
          reason,
        });
        onClose();
        done(`Your colour for ${of.title} stands.`);
      }}
      onClose={onClose}
    />
  );
}

function WithdrawForm({ of, onClose }: FormProps) {
  const withdraw = useWithdrawJudgement();
  const done = useDone();
  const today = useToday();
  const { judgement } = of;
  return (
    <VerbForm
      title={`Withdraw your colour for ${of.title}`}
      saveLabel="Withdraw"
      today={today}
      version={judgement?.version}
      fields={[{ name: 'reason', kind: 'area', label: 'Why', required: 'Say why' }]}
      send={async ({ reason = '' }, expectedVersion) => {
        if (judgement) await withdraw.mutateAsync({ id: judgement.id, expectedVersion, reason });
        onClose();
        done(`The policy gives ${of.title} its colour again.`);
      }}
      onClose={onClose}
    />
  );
}
