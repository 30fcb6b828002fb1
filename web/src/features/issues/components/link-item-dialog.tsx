import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { messageOf } from '../../../lib/error-messages.js';
import { useProgramme } from '../../../lib/programme.js';
import { Button } from '../../../ui/button/button.js';
import { Dialog } from '../../../ui/dialog/dialog.js';
import { Notice } from '../../../ui/notice/notice.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useDone } from '../../../ui/toast/use-done.js';
import type { Issue } from '../api/issue.js';
import { itemSearchQuery, useLinkIssue, useUnlinkIssue } from '../api/link-issue.js';
import styles from './issues.module.css';

type Link = Pick<Issue['linkedItems'][number], 'id' | 'linkId' | 'linkVersion'>;

/** Finds a plan item by code or words and says that the issue touches it. */
export function LinkItemDialog({ issue, onClose }: { issue: Issue; onClose: () => void }) {
  const programme = useProgramme();
  const [text, setText] = useState('');
  const { data = [] } = useQuery(itemSearchQuery(programme.id, text));
  const link = useLinkIssue();
  const unlink = useUnlinkIssue();
  const done = useDone();
  const there = new Set(issue.linkedItems.map(({ id }) => id));
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
    <Dialog title={`What does ${issue.code} touch?`} onClose={onClose}>
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
                  { id: issue.id, expectedVersion: issue.version, planItemId: item.id },
                  { onSuccess: ({ linkIssueToItem }) => linked(item, linkIssueToItem.linkedItems) },
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
