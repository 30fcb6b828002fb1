import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { messageOf } from '../../../lib/error-messages.js';
import { useProgramme } from '../../../lib/programme.js';
import { Button } from '../../../ui/button/button.js';
import { Dialog } from '../../../ui/dialog/dialog.js';
import { Notice } from '../../../ui/notice/notice.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { itemSearchQuery, useLinkRisk } from '../api/link-risk.js';
import type { Risk } from '../api/risk.js';
import styles from './risks.module.css';

/** Finds a plan item by code or words and says that the risk threatens it. */
export function LinkItemDialog({ risk, onClose }: { risk: Risk; onClose: () => void }) {
  const programme = useProgramme();
  const [text, setText] = useState('');
  const { data = [] } = useQuery(itemSearchQuery(programme.id, text));
  const link = useLinkRisk();
  const linked = new Set(risk.linkedItems.map(({ id }) => id));
  const found = data.filter(({ id }) => !linked.has(id));
  return (
    <Dialog title={`What does ${risk.code} threaten?`} onClose={onClose}>
      {link.error && (
        <Notice tone="error" isLive>
          {messageOf(link.error)}
        </Notice>
      )}
      <TextField
        label="Find a plan item by code or words"
        data-autofocus
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <ul className={styles.found} aria-label="Plan items found">
        {found.map((item) => (
          <li key={item.id}>
            <span className={styles.grow}>
              {item.code} {item.title}
            </span>
            <Button
              aria-label={`Link ${item.code}`}
              isBusy={link.isPending}
              onClick={() =>
                link.mutate(
                  { id: risk.id, expectedVersion: risk.version, planItemId: item.id },
                  { onSuccess: onClose },
                )
              }
            >
              Link
            </Button>
          </li>
        ))}
      </ul>
      {text.trim().length > 1 && found.length === 0 && <p className="muted">Nothing else found.</p>}
    </Dialog>
  );
}
