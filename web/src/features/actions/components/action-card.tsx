import { useState } from 'react';
import type { ActionStep } from '../../../generated/graphql.js';
import { formatDay } from '../../../lib/dates.js';
import { messageOf } from '../../../lib/error-messages.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { Link } from '../../../ui/link/link.js';
import { SummaryList } from '../../../ui/summary-list/summary-list.js';
import { Tag } from '../../../ui/tag/tag.js';
import { useToast } from '../../../ui/toast/toast.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { useReopenAction, useStartAction } from '../api/action-verbs.js';
import type { Action } from '../api/actions.js';
import { ActionStepForm } from './action-step-form.js';
import { ACTION_STATE_WORDS, ACTION_STEP_WORDS, dueWords, standingOf } from './action-words.js';
import styles from './actions.module.css';

export interface ActionCardProps {
  action: Action;
  meetings: readonly { id: string; title: string; heldOn: string | null }[];
  meetingHref: (id: string) => string;
  decisionHref: (id: string) => string;
}

/** One action: what stands of it and what can be done with it now. */
export function ActionCard({ action, meetings, meetingHref, decisionHref }: ActionCardProps) {
  const [step, setStep] = useState<Exclude<ActionStep, 'START'> | null>(null);
  const start = useStartAction();
  const reopen = useReopenAction();
  const done = useDone();
  const show = useToast();
  const { id, code, version } = action;
  const back = (since: number) => () =>
    reopen.mutateAsync({ id, expectedVersion: since, reason: 'Taken back at once' });
  const begin = () =>
    start.mutate(
      { id, expectedVersion: version },
      {
        onError: (error) => show({ message: messageOf(error) }),
        onSuccess: ({ startAction }) => done(`${code} is in progress.`, back(startAction.action.version)),
      },
    );
  const { words, tone } = standingOf(action);
  return (
    <Card title="This action">
      <SummaryList
        rows={[
          { label: 'What', value: action.title },
          { label: 'Owner', value: action.owner },
          {
            label: 'Stands',
            value: (
              <>
                <Tag tone={tone}>{words}</Tag>{' '}
                {words !== ACTION_STATE_WORDS[action.state] && ACTION_STATE_WORDS[action.state]}
              </>
            ),
          },
          { label: 'Due', value: dueWords(action).replace(/^Due /, '') },
          ...(action.remindedOn ? [{ label: 'Reminded', value: formatDay(action.remindedOn) }] : []),
          ...action.extensions.map(({ from, to, reason }, n) => ({
            label: `Extension ${n + 1}`,
            value: `${formatDay(from)} to ${formatDay(to)}: ${reason}`,
          })),
          ...(action.meetingId
            ? [
                {
                  label: 'Raised at',
                  value: <Link href={meetingHref(action.meetingId)}>{action.meetingTitle}</Link>,
                },
              ]
            : [{ label: 'Raised by', value: action.bodyName ?? action.programmeName ?? '' }]),
          ...(action.agendaItemTitle ? [{ label: 'Item', value: action.agendaItemTitle }] : []),
          ...(action.decisionId
            ? [
                {
                  label: 'Decision',
                  value: <Link href={decisionHref(action.decisionId)}>{action.decisionCode}</Link>,
                },
              ]
            : []),
          ...(action.completedOn
            ? [{ label: 'Done', value: `${formatDay(action.completedOn)}: ${action.evidence}` }]
            : []),
          ...(action.closedAtId
            ? [
                {
                  label: 'Closed at',
                  value: <Link href={meetingHref(action.closedAtId)}>{action.closedAtTitle}</Link>,
                },
              ]
            : []),
          ...(action.stateReason ? [{ label: 'Said with it', value: action.stateReason }] : []),
          ...(action.classification === 'EXEMPT'
            ? [{ label: 'Exempt', value: `Paragraph ${action.exemptParagraph}: ${action.exemptReason}` }]
            : []),
        ]}
      />
      {action.steps.length > 0 && (
        <div className={styles.buttons}>
          {action.steps.map((one) => (
            <Button
              key={one}
              look={one === 'COMPLETE' || one === 'CLOSE' ? 'primary' : 'secondary'}
              isBusy={one === 'START' && start.isPending}
              onClick={() => (one === 'START' ? begin() : setStep(one))}
            >
              {ACTION_STEP_WORDS[one]}
            </Button>
          ))}
        </div>
      )}
      {step && (
        <ActionStepForm
          action={action}
          step={step}
          meetings={meetings}
          onClose={() => setStep(null)}
          onDone={(message, since) => {
            setStep(null);
            const isUndone = step === 'COMPLETE' || step === 'CLOSE' || step === 'CANCEL';
            done(message, isUndone && action.steps.includes('AMEND') && back(since));
          }}
        />
      )}
    </Card>
  );
}
