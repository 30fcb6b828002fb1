import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { linkReturnQuery, useLinkDoor } from '../../features/returns/api/link-door.js';
import { MyReturn } from '../../features/returns/components/my-return.js';
import { formatDay, formatInstant, todayInLondon } from '../../lib/dates.js';
import { messageOf } from '../../lib/error-messages.js';
import { useTitle } from '../../lib/title.js';
import { Skeleton } from '../../ui/busy/busy.js';
import { Button } from '../../ui/button/button.js';
import { Notice } from '../../ui/notice/notice.js';
import { ProductMark } from '../../ui/product-mark/product-mark.js';
import { DoorPage } from '../sign-in/door-page.js';
import styles from './link-return-page.module.css';

const route = getRouteApi('/return/$linkId');

/** The own items of one period, for somebody who came by a link: no way leads from here into the product. */
export function LinkReturnPage() {
  const { linkId } = route.useParams();
  const { data, error } = useQuery(linkReturnQuery(linkId));
  const { leave, ...door } = useLinkDoor(linkId);
  const [hasLeft, setLeft] = useState(false);
  useTitle(['Your return', data?.periodName ?? '']);
  if (hasLeft)
    return (
      <DoorPage title="Thank you">
        <p>You have left. The link in your letter opens it again, in this browser.</p>
      </DoorPage>
    );
  if (error)
    return (
      <DoorPage title="Your return">
        <Notice tone="error" isLive>
          {messageOf(error)}
        </Notice>
      </DoorPage>
    );
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <ProductMark />
        {data && (
          <Button
            look="quiet"
            className={styles.leave}
            onClick={() => void leave().then(() => setLeft(true))}
          >
            Leave
          </Button>
        )}
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        {data ? (
          <>
            <h1 className={styles.title}>Your return</h1>
            <p className="muted">
              {data.personName} · {data.programmeName}. This link works until {formatInstant(data.expiresAt)}
              {clockWords(data.mine?.today)}.
            </p>
            {data.mine ? (
              <MyReturn mine={data.mine} personId={data.personId} door={door} />
            ) : (
              <Notice tone="info">Nothing is asked of you in {data.periodName}.</Notice>
            )}
          </>
        ) : (
          <Skeleton label="Loading your return" lines={6} />
        )}
      </main>
    </div>
  );
}

/** Links end by the clock on the wall; an office may work on another day, which is that of everything else here. */
function clockWords(officeToday: string | undefined): string {
  return officeToday === undefined || officeToday === todayInLondon()
    ? ''
    : ` by the real clock; everything below is by the day of the office, ${formatDay(officeToday)}`;
}
