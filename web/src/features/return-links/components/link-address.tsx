import { useState } from 'react';
import { Button } from '../../../ui/button/button.js';
import { Notice } from '../../../ui/notice/notice.js';
import styles from './return-links.module.css';

/** The address of a new link, shown once: it is for one person, and nobody else needs to read it. */
export function LinkAddress({ name, path, onDone }: { name: string; path: string; onDone: () => void }) {
  const [isCopied, setCopied] = useState(false);
  const address = `${location.origin}${path}`;
  return (
    <Notice
      tone="success"
      isLive
      title={`Give this link to ${name}, and to nobody else.`}
      actions={
        <>
          <Button onClick={() => void navigator.clipboard?.writeText(address).then(() => setCopied(true))}>
            {isCopied ? 'Copied' : 'Copy link'}
          </Button>
          <Button look="quiet" onClick={onDone}>
            I have it
          </Button>
        </>
      }
    >
      It is not shown again, and works in the first browser in which {name} says “this is me”.{' '}
      <code className={styles.address}>{address}</code>
    </Notice>
  );
}
