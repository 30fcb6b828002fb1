import { useCan } from '../../../lib/session.js';
import styles from './mail.module.css';
import { OutboxCard } from './outbox-card.js';
import { OwnMailCard } from './own-mail-card.js';

/** Letters about meetings: whether I want them, and for administrators what waits to be sent. */
export function MailSettings() {
  const mayManage = useCan('mail:manage');
  return (
    <div className={styles.stack}>
      <OwnMailCard />
      {mayManage && <OutboxCard />}
    </div>
  );
}
