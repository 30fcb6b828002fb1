import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDay } from '../../../lib/dates.js';
import { messageOf } from '../../../lib/error-messages.js';
import { useProgramme } from '../../../lib/programme.js';
import { Skeleton } from '../../../ui/busy/busy.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import { Notice } from '../../../ui/notice/notice.js';
import { Tag } from '../../../ui/tag/tag.js';
import { useToast } from '../../../ui/toast/toast.js';
import { type Feed, feedsQuery } from '../api/feeds.js';
import { FeedAddress } from './feed-address.js';
import styles from './feeds.module.css';
import { MakeFeedDialog, type NewFeed } from './make-feed-dialog.js';
import { RevokeFeedDialog } from './revoke-feed-dialog.js';

const SUBJECTS: Record<Feed['subject'], string> = {
  PERSON: 'My meetings, papers and items',
  BODY: 'Meetings and papers of a body',
  PROGRAMME: 'Meetings, papers and milestones of a programme',
};

/** Addresses under which calendar programs read meetings; each shows what its owner may see, and can be taken back. */
export function CalendarFeeds() {
  const { data: feeds, error } = useQuery(feedsQuery(useProgramme().id));
  const [isMaking, setMaking] = useState(false);
  const [revoking, setRevoking] = useState<Feed | null>(null);
  const [made, setMade] = useState<NewFeed | null>(null);
  const show = useToast();
  if (error) return <Notice tone="error">{messageOf(error)}</Notice>;
  if (!feeds) return <Skeleton label="Loading the calendar feeds" lines={3} />;
  const waiting = feeds.filter(({ withoutDay }) => withoutDay.length > 0);
  return (
    <div className={styles.stack}>
      <Card
        title="Calendar feeds"
        actions={
          <Button look="primary" onClick={() => setMaking(true)}>
            Make a feed
          </Button>
        }
      >
        {made && <FeedAddress {...made} onDone={() => setMade(null)} />}
        <p className="muted">
          A feed is an address that your calendar program reads by itself, several times a day. Whoever has
          the address can read the feed: hand it to nobody, and take it back when in doubt.
        </p>
        {feeds.length === 0 ? (
          <p>You have no feed yet. Make one, copy its address and give it to your calendar program.</p>
        ) : (
          <FactsTable label="List of feeds" headings={['Feed', 'Entries', 'Last read', 'Ends', 'Change']}>
            {feeds.map((feed) => (
              <tr key={feed.id}>
                <th scope="row">
                  {feed.name} {feed.hasExpired && <Tag tone="amber">Has ended</Tag>}
                  <div className="muted small">
                    {feed.isMine ? SUBJECTS[feed.subject] : `Of ${feed.owner}`}
                  </div>
                </th>
                <td data-label="Entries">
                  {feed.isMine ? feed.entryCount : <span className="muted">Not shown</span>}
                </td>
                <td data-label="Last read">{feed.lastUsedOn ? formatDay(feed.lastUsedOn) : 'Never'}</td>
                <td data-label="Ends">{feed.expiresOn ? formatDay(feed.expiresOn) : 'When taken back'}</td>
                <td data-label="Change">
                  <Button
                    look="quiet"
                    aria-label={`Take back the feed ${feed.name}${feed.isMine ? '' : ` of ${feed.owner}`}`}
                    onClick={() => setRevoking(feed)}
                  >
                    Take back
                  </Button>
                </td>
              </tr>
            ))}
          </FactsTable>
        )}
      </Card>
      {waiting.map((feed) => (
        <Card key={feed.id} title={`No date yet: ${feed.name}`}>
          <p className="muted">
            These stand in no calendar until they have a day of their own: it is not stated yet, or is counted
            from something else.
          </p>
          <ul>
            {feed.withoutDay.map((title, n) => (
              // Two of them may have one title: they are told apart by their place alone.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <li key={n}>{title}</li>
            ))}
          </ul>
        </Card>
      ))}
      {isMaking && (
        <MakeFeedDialog
          onClose={() => setMaking(false)}
          onDone={(feed) => {
            setMaking(false);
            setMade(feed);
          }}
        />
      )}
      {revoking && (
        <RevokeFeedDialog
          feed={revoking}
          onClose={() => setRevoking(null)}
          onDone={(message) => {
            setRevoking(null);
            show({ message });
          }}
        />
      )}
    </div>
  );
}
