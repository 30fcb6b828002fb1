import { formatDay } from '../../../lib/dates.js';
import { useToday } from '../../../lib/session.js';
import { VerbForm } from '../../../ui/verb-form/verb-form.js';
import type { Minutes } from '../api/minutes.js';
import {
  useApproveMinutes,
  useCheckMinutes,
  useReturnMinutes,
  useSignMinutes,
} from '../api/minutes-verbs.js';

export type MinutesStep = 'CHECK' | 'RETURN' | 'APPROVE' | 'SIGN';

export interface MinutesStepFormProps {
  step: MinutesStep;
  minutes: Minutes;
  meeting: { id: string; version: number; kind: string };
  /** Later meetings of the same body that were held, the earliest first. */
  laterHeld: readonly { id: string; title: string; heldOn: string | null }[];
  onClose: () => void;
  onDone: (message: string, version: number) => void;
}

/** The form of one step of the minutes. */
export function MinutesStepForm({
  step,
  minutes,
  meeting,
  laterHeld,
  onClose,
  onDone,
}: MinutesStepFormProps) {
  const [check, back, approve, sign] = [
    useCheckMinutes(),
    useReturnMinutes(),
    useApproveMinutes(),
    useSignMinutes(),
  ];
  const today = useToday();
  const { id, version } = minutes;
  const shared = { version, today, onClose };
  switch (step) {
    case 'CHECK':
      return (
        <VerbForm
          {...shared}
          title="Checked by the chair"
          saveLabel="Record the check"
          fields={[
            {
              name: 'name',
              kind: 'text',
              label: 'Who checked them',
              required: 'Say who checked them',
              maxLength: 200,
            },
            {
              name: 'reason',
              kind: 'area',
              label: 'Why they are checked all the same',
              isReason: true,
            },
          ]}
          send={async ({ name = '', reason }, expectedVersion) => {
            const { checkMinutes } = await check.mutateAsync({
              ...{ id, expectedVersion, name },
              reason: reason || null,
            });
            onDone('The chair has checked the minutes.', checkMinutes.minutes.version);
          }}
        />
      );
    case 'RETURN':
      return (
        <VerbForm
          {...shared}
          title="Return to draft"
          saveLabel="Return to draft"
          fields={[{ name: 'reason', kind: 'area', label: 'Why', required: 'Say why' }]}
          send={async ({ reason = '' }, expectedVersion) => {
            const { returnMinutes } = await back.mutateAsync({ id, expectedVersion, reason });
            onDone('The minutes are a draft again.', returnMinutes.minutes.version);
          }}
        />
      );
    case 'APPROVE':
      return (
        <VerbForm
          {...shared}
          version={meeting.version}
          title="Approve as a correct record"
          saveLabel="Approve minutes"
          intro={
            <p>
              Approved minutes are not changed any more; what is wrong in them is corrected in the minutes of
              a later meeting.
              {laterHeld.length === 0 &&
                meeting.kind !== 'INFORMAL' &&
                ' No later meeting of this body has been held yet.'}
            </p>
          }
          initial={{ meetingId: laterHeld[0]?.id ?? '' }}
          fields={[
            {
              name: 'meetingId',
              kind: 'select',
              label: 'Approved at',
              emptyLabel: meeting.kind === 'INFORMAL' ? 'No meeting (informal)' : 'Choose',
              options: laterHeld.map(({ id: value, title, heldOn }) => ({
                value,
                label: heldOn ? `${title}, ${formatDay(heldOn)}` : title,
              })),
              required: meeting.kind === 'INFORMAL' ? undefined : 'Name the later meeting that approved them',
            },
            {
              name: 'reason',
              kind: 'area',
              label: 'With which corrections, or why although a rule warns (optional)',
            },
          ]}
          send={async ({ meetingId, reason }, expectedVersion) => {
            const given = { meetingId: meetingId || null, reason: reason || null };
            const done = await approve.mutateAsync({ id: meeting.id, expectedVersion, ...given });
            onDone('The minutes are approved as a correct record.', done.approveMinutes.minutes.version);
          }}
        />
      );
    case 'SIGN':
      return (
        <VerbForm
          {...shared}
          title="Sign the minutes"
          saveLabel="Record the signature"
          initial={{ name: minutes.checkedBy ?? '' }}
          fields={[
            { name: 'name', kind: 'text', label: 'Who signed', required: 'Say who signed', maxLength: 200 },
            { name: 'on', kind: 'day', label: 'Signed on', hint: 'Today, where it is left empty' },
          ]}
          send={async ({ name = '', on }, expectedVersion) => {
            const { signMinutes } = await sign.mutateAsync({ id, expectedVersion, name, on: on || null });
            onDone(`Signed by ${name}.`, signMinutes.minutes.version);
          }}
        />
      );
  }
}
