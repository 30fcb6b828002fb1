import { useState } from 'react';
import { Button } from '../../../ui/button/button.js';
import { Notice } from '../../../ui/notice/notice.js';
import styles from './feeds.module.css';

/** The address of a new feed, shown once. */
export function FeedAddress({ name, path, onDone }: { name: string; path: string; onDone: () => void }) {
  const [isCopied, setCopied] = useState(false);
  const address = `${location.origin}${path}`;
  return (
    <div className={styles.made}>
      <Notice
        tone="success"
        isLive
        title={`Give this address to your calendar program: ${name}.`}
        actions={
          <>
            <Button onClick={() => void navigator.clipboard?.writeText(address).then(() => setCopied(true))}>
              {isCopied ? 'Copied' : 'Copy address'}
            </Button>
            <Button look="quiet" onClick={onDone}>
              I have it
            </Button>
          </>
        }
      >
        It is not shown again. <code className={styles.address}>{address}</code>
      </Notice>
    </div>
  );
}
