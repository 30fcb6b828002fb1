import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { messageOf } from '../../../lib/error-messages.js';
import { useProgramme } from '../../../lib/programme.js';
import { Button } from '../../../ui/button/button.js';
import { Dialog } from '../../../ui/dialog/dialog.js';
import { Notice } from '../../../ui/notice/notice.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { itemSearchQuery, useLinkRisk, useUnlinkRisk } from '../api/link-risk.js';
import type { Risk } from '../api/risk.js';
import styles from './risks.module.css';

type Link = Pick<Risk['linkedItems'][number], 'id' | 'linkId' | 'linkVersion'>;

/** Finds a plan item by code or words and says that the risk threatens it. */
export function LinkItemDialog({ risk, onClose }: { risk: Risk; onClose: () => void }) {
  const programme = useProgramme();
  const [text, setText] = useState('');
  const { data = [] } = useQuery(itemSearchQuery(programme.id, text));
  const link = useLinkRisk();
  const unlink = useUnlinkRisk();
  const done = useDone();
  const there = new Set(risk.linkedItems.map(({ id }) => id));
  const found = data.filter(({ id }) => !there.has(id));

  function linked(item: { id: string; code: string | null }, links: readonly Link[]) {
    onClose();
    const link = links.find(({ id }) => id === item.id);
    done(
      `${item.code} is linked`,
      link
        ? () =>
            unlink.mutateAsync({
              id: link.linkId,
              expectedVersion: link.linkVersion,
              reason: 'Linked by mistake',
            })
        : null,
    );
  }
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
                  { onSuccess: ({ linkRiskToItem }) => linked(item, linkRiskToItem.linkedItems) },
                )
              }
            >
              Link
            </Button>
          </li>
        ))}
      </ul>
      <p className="muted" role="status">
        {text.trim().length > 1 && found.length === 0 && 'Nothing else found.'}
      </p>
    </Dialog>
  );
}
