import { useQuery } from '@tanstack/react-query';
import { messageOf } from '../../../lib/error-messages.js';
import { useProgramme } from '../../../lib/programme.js';
import { Skeleton } from '../../../ui/busy/busy.js';
import { Card } from '../../../ui/card/card.js';
import { Checkbox } from '../../../ui/checkbox/checkbox.js';
import { Notice } from '../../../ui/notice/notice.js';
import { useToast } from '../../../ui/toast/toast.js';
import { ownMailQuery, useChooseMail, useChooseReturnMail } from '../api/mail.js';
import styles from './mail.module.css';

/** Whether I want letters: about the meetings of bodies on which I sit, and about returns and actions that I owe. */
export function OwnMailCard() {
  const { data: own, error } = useQuery(ownMailQuery(useProgramme().id));
  const choose = useChooseMail();
  const chooseReturns = useChooseReturnMail();
  const show = useToast();
  const saveReturns = (wantsReturns: boolean, expectedVersion: number) =>
    chooseReturns.mutate(
      { expectedVersion, wantsReturns },
      {
        onSuccess: ({ chooseReturnMail }) =>
          show({
            message: wantsReturns
              ? 'You get letters about your returns and actions'
              : 'You get no letters about returns and actions',
            undo: () => saveReturns(!wantsReturns, chooseReturnMail.version),
          }),
      },
    );
  const save = (wantsMeetings: boolean, expectedVersion: number) =>
    choose.mutate(
      { expectedVersion, wantsMeetings },
      {
        onSuccess: ({ chooseMeetingMail }) =>
          show({
            message: wantsMeetings
              ? 'You get letters about your meetings'
              : 'You get no letters about meetings',
            undo: () => save(!wantsMeetings, chooseMeetingMail.version),
          }),
      },
    );
  if (error) return <Notice tone="error">{messageOf(error)}</Notice>;
  if (!own) return <Skeleton label="Loading your choice" lines={2} />;
  return (
    <Card title="Letters to me">
      {(choose.error ?? chooseReturns.error) && (
        <Notice tone="error" isLive>
          {messageOf(choose.error ?? chooseReturns.error)}
        </Notice>
      )}
      <Checkbox
        label="Send me invitations to the meetings of my bodies, and changes of them"
        hint={
          own.address === null
            ? 'You have no e-mail address here, so nothing can be sent to you.'
            : `They go to ${own.address}. They hold the body, the day and the place: never what is on the agenda.`
        }
        checked={own.wantsMeetings}
        disabled={choose.isPending}
        onChange={({ target }) => save(target.checked, own.version)}
      />
      <Checkbox
        label="Send me reminders of what I owe in a reporting period, and of my actions"
        hint="They name the period and the workstream, and days: never an item, an action or what is said of it. What is due stands in My updates in any case."
        checked={own.wantsReturns}
        disabled={chooseReturns.isPending}
        onChange={({ target }) => saveReturns(target.checked, own.version)}
      />
      {own.isSecretary && (
        <p className={`muted ${styles.also}`}>
          As secretary of a body you get letters about its meetings in any case.
        </p>
      )}
    </Card>
  );
}
