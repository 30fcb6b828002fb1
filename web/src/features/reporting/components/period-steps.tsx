import { useState } from 'react';
import type { ReportingPeriodStep } from '../../../generated/graphql.js';
import { formatDay } from '../../../lib/dates.js';
import { useToday } from '../../../lib/session.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { Tag } from '../../../ui/tag/tag.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { RuleList } from '../../../ui/verb-form/rule-list.js';
import { VerbForm } from '../../../ui/verb-form/verb-form.js';
import type { PeriodPage } from '../api/reporting.js';
import {
  useAmendPeriod,
  useApprovePeriod,
  useIssuePeriod,
  useReopenPeriod,
  useReviewPeriod,
  useSendPeriodBack,
  useSubmitPeriod,
} from '../api/reporting-verbs.js';
import styles from './reporting.module.css';
import { PERIOD_STATE_TAGS, PERIOD_STEP_WORDS } from './reporting-words.js';

/** How far the period has come, what it lacks, and the steps that this reader may take now. */
export function PeriodSteps({ page }: { page: PeriodPage }) {
  const { period, gaps, steps } = page;
  const [form, setForm] = useState<ReportingPeriodStep | 'AMEND' | null>(null);
  const done = useDone();
  const { words, tone } = PERIOD_STATE_TAGS[period.state];
  const mayAmend = page.mayReview && period.state === 'OPEN';
  return (
    <Card title="Where it stands" isHero>
      <p>
        <Tag tone={tone}>{words}</Tag> {period.handedIn} of {period.returns} returns in, {period.accepted}{' '}
        accepted. Due {formatDay(period.cutOffOn)}, missing after {formatDay(period.graceUntil)}.
      </p>
      {period.sentBackComment && <p>Sent back: {period.sentBackComment}</p>}
      {period.stateReason && <p className="muted">With the last step: {period.stateReason}</p>}
      {gaps.length > 0 && (
        <details>
          <summary className={styles.summary}>
            {period.state === 'OPEN'
              ? `${gaps.length} ${gaps.length === 1 ? 'return lacks' : 'returns lack'} something`
              : 'What is stale or missing'}
          </summary>
          <RuleList problems={gaps} />
        </details>
      )}
      {(steps.length > 0 || mayAmend) && (
        <div className={styles.buttons}>
          {steps.map((step) => (
            <Button
              key={step}
              look={step === 'SEND_BACK' || step === 'REOPEN' ? 'secondary' : 'primary'}
              onClick={() => setForm(step)}
            >
              {PERIOD_STEP_WORDS[step]}
            </Button>
          ))}
          {mayAmend && <Button onClick={() => setForm('AMEND')}>Move the cut-off</Button>}
        </div>
      )}
      {form && (
        <StepForm
          page={page}
          form={form}
          onClose={() => setForm(null)}
          onDone={(message, undo) => {
            setForm(null);
            done(message, undo);
          }}
        />
      )}
    </Card>
  );
}

interface StepFormProps {
  page: PeriodPage;
  form: ReportingPeriodStep | 'AMEND';
  onClose: () => void;
  /** `undo` is the step back, where there is one. */
  onDone: (message: string, undo?: () => Promise<unknown>) => void;
}

function StepForm({ page: { period, gaps, mayReview }, form, onClose, onDone }: StepFormProps) {
  const today = useToday();
  const amend = useAmendPeriod();
  const forwards = {
    SUBMIT: useSubmitPeriod(),
    REVIEW: useReviewPeriod(),
    APPROVE: useApprovePeriod(),
    ISSUE: useIssuePeriod(),
  };
  const sendBack = useSendPeriodBack();
  const reopen = useReopenPeriod();
  const { id, name, version } = period;
  const shared = { version, today, onClose };
  if (form === 'AMEND')
    return (
      <VerbForm
        {...shared}
        title={`Move the cut-off of ${name}`}
        saveLabel="Move"
        initial={{ cutOffOn: period.cutOffOn }}
        fields={[
          { name: 'cutOffOn', kind: 'day', label: 'Returns are due on', required: 'Give the day' },
          { name: 'reason', kind: 'area', label: 'Why', required: 'Say why the cut-off is moved' },
        ]}
        send={async ({ cutOffOn = '', reason = '' }, expectedVersion) => {
          await amend.mutateAsync({ id, expectedVersion, cutOffOn, reason });
          onDone(`Returns are due on ${formatDay(cutOffOn)}.`);
        }}
      />
    );
  if (form === 'SEND_BACK' || form === 'REOPEN')
    return (
      <VerbForm
        {...shared}
        title={`${PERIOD_STEP_WORDS[form]}: ${name}`}
        saveLabel={form === 'SEND_BACK' ? 'Send back' : 'Reopen'}
        fields={[
          form === 'SEND_BACK'
            ? {
                name: 'comment',
                kind: 'area',
                label: 'What is to be put right',
                required: 'Say what is to be put right',
              }
            : { name: 'reason', kind: 'area', label: 'Why', required: 'Say why it is reopened' },
        ]}
        send={async ({ comment = '', reason = '' }, expectedVersion) => {
          if (form === 'REOPEN') {
            await reopen.mutateAsync({ id, expectedVersion, reason });
            return onDone(`${name} is open for returns again.`);
          }
          const { version: since } = (await sendBack.mutateAsync({ id, expectedVersion, comment }))
            .sendPeriodBack;
          // Back where it came from: the programme office takes the same step once more.
          const again = period.state === 'SUBMITTED' ? forwards.SUBMIT : forwards.REVIEW;
          const undo = () => again.mutateAsync({ id, expectedVersion: since, reason: UNDONE.SEND_BACK });
          onDone(`${name} is sent back.`, mayReview ? undo : undefined);
        }}
      />
    );
  return (
    <VerbForm
      {...shared}
      title={`${PERIOD_STEP_WORDS[form]}: ${name}`}
      saveLabel={PERIOD_STEP_WORDS[form]}
      intro={<RuleList problems={gaps} />}
      fields={[
        {
          name: 'reason',
          kind: 'area',
          label: gaps.length > 0 && form !== 'REVIEW' ? 'Why it goes on all the same' : 'Comment',
          hint: 'It stays with the period.',
          ...(gaps.length > 0 && form !== 'REVIEW' ? { required: 'Say why it goes on all the same' } : {}),
        },
      ]}
      send={async ({ reason }, expectedVersion) => {
        const input = { id, expectedVersion, reason: reason || null };
        if (form !== 'SUBMIT') {
          await forwards[form].mutateAsync(input);
          return onDone(`${name}: ${DONE[form]}.`);
        }
        const { version: since } = (await forwards.SUBMIT.mutateAsync(input)).submitPeriod;
        onDone(`${name}: ${DONE.SUBMIT}.`, () =>
          sendBack.mutateAsync({ id, expectedVersion: since, comment: UNDONE.SUBMIT }),
        );
      }}
    />
  );
}

/** What stays with the period where a step was undone. */
const UNDONE = {
  SUBMIT: 'The submission was undone.',
  SEND_BACK: 'The sending back was undone.',
} as const;

const DONE = {
  SUBMIT: 'submitted',
  REVIEW: 'reviewed',
  APPROVE: 'approved',
  ISSUE: 'issued',
} as const;
