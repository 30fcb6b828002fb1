import { useState } from 'react';
import { Button } from '../../../ui/button/button.js';
import { Notice } from '../../../ui/notice/notice.js';
import styles from './settings.module.css';

/** The one-time link, shown once. It is handed over by whoever made it: no mail is sent. */
export function PasswordLink({ name, token, onDone }: { name: string; token: string; onDone: () => void }) {
  const [isCopied, setCopied] = useState(false);
  const link = `${location.origin}/set-password/${token}`;
  return (
    <Notice
      tone="success"
      isLive
      title={`Give this link to ${name}.`}
      actions={
        <>
          <Button onClick={() => void navigator.clipboard?.writeText(link).then(() => setCopied(true))}>
            {isCopied ? 'Copied' : 'Copy'}
          </Button>
          <Button look="quiet" onClick={onDone}>
            I have it
          </Button>
        </>
      }
    >
      It works once, for 48 hours, and is not shown again. <code className={styles.link}>{link}</code>
    </Notice>
  );
}
