import { useCan } from '../../../lib/session.js';
import { OutboxCard } from './outbox-card.js';
import { OwnMailCard } from './own-mail-card.js';

/** Letters about meetings: whether I want them, and for administrators what waits to be sent. */
export function MailSettings() {
  const mayManage = useCan('mail:manage');
  return (
    <>
      <OwnMailCard />
      {mayManage && <OutboxCard />}
    </>
  );
}
