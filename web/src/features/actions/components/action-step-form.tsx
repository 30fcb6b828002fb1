import { addDays, day } from '@gantry/shared/dates/day';
import { extensionProblems } from '@gantry/shared/governance/action-rules';
import { useQuery } from '@tanstack/react-query';
import type { ActionStep } from '../../../generated/graphql.js';
import { formatDay } from '../../../lib/dates.js';
import { ownerChoicesQuery, ownerIds, ownerOptions, ownerValue } from '../../../lib/owner-choices.js';
import { useProgramme } from '../../../lib/programme.js';
import { useToday } from '../../../lib/session.js';
import { RuleList } from '../../../ui/verb-form/rule-list.js';
import { type VerbField, VerbForm } from '../../../ui/verb-form/verb-form.js';
import {
  useAmendAction,
  useCancelAction,
  useCloseAction,
  useCompleteAction,
  useExtendAction,
  useReopenAction,
} from '../api/action-verbs.js';
import type { Action } from '../api/actions.js';

export interface ActionStepFormProps {
  action: Action;
  step: Exclude<ActionStep, 'START'>;
  /** Meetings of its body that took place, the latest first. */
  meetings: readonly { id: string; title: string; heldOn: string | null }[];
  onClose: () => void;
  onDone: (message: string, version: number) => void;
}

const WHY: VerbField = { name: 'reason', kind: 'area', label: 'Why', required: 'Say why' };

/** The form of one step of an action. Starting needs none. */
export function ActionStepForm({ action, step, meetings, onClose, onDone }: ActionStepFormProps) {
  const [amend, extend, complete] = [useAmendAction(), useExtendAction(), useCompleteAction()];
  const [close, reopen, cancel] = [useCloseAction(), useReopenAction(), useCancelAction()];
  const { data: owners = [] } = useQuery(ownerChoicesQuery(useProgramme().id));
  const today = useToday();
  const { id, code, version } = action;
  const shared = { version, today, onClose };
  switch (step) {
    case 'AMEND':
      return (
        <VerbForm
          {...shared}
          title={`Change ${code}`}
          saveLabel="Save"
          initial={{ title: action.title, ownerPersonId: ownerValue(action) }}
          fields={[
            {
              name: 'title',
              kind: 'area',
              label: 'What is to be done',
              required: 'Say what is to be done',
              maxLength: 500,
            },
            {
              name: 'ownerPersonId',
              kind: 'select',
              label: 'Who does it',
              emptyLabel: 'Choose',
              options: ownerOptions(owners),
              required: 'Name who does it: one person or one post',
            },
          ]}
          send={async ({ title, ownerPersonId = '' }, expectedVersion) => {
            const done = await amend.mutateAsync({ id, expectedVersion, title, ...ownerIds(ownerPersonId) });
            onDone(`${code} is changed.`, done.amendAction.action.version);
          }}
        />
      );
    case 'EXTEND': {
      const facts = { originalDueOn: day(action.originalDueOn), dueOn: day(action.dueOn) };
      const next = addDays(facts.dueOn, 1);
      const warnings = extensionProblems({ ...facts, extensionCount: action.extensionCount }, next, 'x');
      return (
        <VerbForm
          {...shared}
          title={`Extend ${code}`}
          saveLabel="Extend"
          intro={
            <>
              <p>It is due on {formatDay(action.dueOn)}.</p>
              <RuleList problems={warnings} />
            </>
          }
          fields={[{ name: 'dueOn', kind: 'day', label: 'Due from now on', required: 'Give the day' }, WHY]}
          send={async ({ dueOn = '', reason = '' }, expectedVersion) => {
            const done = await extend.mutateAsync({ id, expectedVersion, dueOn, reason });
            onDone(`${code} is due on ${formatDay(dueOn)}.`, done.extendAction.action.version);
          }}
        />
      );
    }
    case 'COMPLETE':
      return (
        <VerbForm
          {...shared}
          title={`Complete ${code}`}
          saveLabel="Report as complete"
          fields={[
            {
              name: 'evidence',
              kind: 'area',
              label: 'What shows that it is done',
              required: 'Say what shows that it is done',
              maxLength: 2000,
            },
            { name: 'completedOn', kind: 'day', label: 'Done on', hint: 'Today, where it is left empty' },
          ]}
          send={async ({ evidence = '', completedOn }, expectedVersion) => {
            const completed = completedOn || null;
            const done = await complete.mutateAsync({
              id,
              expectedVersion,
              evidence,
              completedOn: completed,
            });
            onDone(`${code} is complete.`, done.completeAction.action.version);
          }}
        />
      );
    case 'CLOSE':
      return (
        <VerbForm
          {...shared}
          title={`Close ${code}`}
          saveLabel="Close"
          intro={<p>A meeting of the body saw that it is done. {action.evidence}</p>}
          initial={{ meetingId: meetings[0]?.id ?? '' }}
          fields={[
            {
              name: 'meetingId',
              kind: 'select',
              label: 'Meeting',
              emptyLabel: 'Choose',
              required: 'Name the meeting',
              options: meetings.map(({ id: value, title, heldOn }) => ({
                value,
                label: heldOn ? `${title}, ${formatDay(heldOn)}` : title,
              })),
            },
          ]}
          send={async ({ meetingId = '' }, expectedVersion) => {
            const done = await close.mutateAsync({ id, expectedVersion, meetingId });
            onDone(`${code} is closed.`, done.closeAction.action.version);
          }}
        />
      );
    case 'REOPEN':
      return (
        <VerbForm
          {...shared}
          title={`Reopen ${code}`}
          saveLabel="Reopen"
          fields={[WHY]}
          send={async ({ reason = '' }, expectedVersion) => {
            const done = await reopen.mutateAsync({ id, expectedVersion, reason });
            onDone(`${code} is reopened.`, done.reopenAction.action.version);
          }}
        />
      );
    case 'CANCEL':
      return (
        <VerbForm
          {...shared}
          title={`Cancel ${code}`}
          saveLabel="Cancel the action"
          fields={[WHY]}
          send={async ({ reason = '' }, expectedVersion) => {
            const done = await cancel.mutateAsync({ id, expectedVersion, reason });
            onDone(`${code} is cancelled.`, done.cancelAction.action.version);
          }}
        />
      );
  }
}
