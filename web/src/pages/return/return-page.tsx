import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { enterLink, lookAtLink } from '../../features/returns/api/link-door.js';
import { formatWeekday } from '../../lib/dates.js';
import { messageOf } from '../../lib/error-messages.js';
import { useTitle } from '../../lib/title.js';
import { Skeleton } from '../../ui/busy/busy.js';
import { Button } from '../../ui/button/button.js';
import { Notice } from '../../ui/notice/notice.js';
import { DoorPage } from '../sign-in/door-page.js';

/**
 * Where a link leads. Its token stands behind the `#`, which no browser sends and no log holds. Looking changes nothing;
 * only the press binds the link to this browser, and takes the token out of the address.
 */
export function ReturnPage() {
  const [token] = useState(() => location.hash.slice(1));
  const navigate = useNavigate();
  useTitle(['Your return']);
  const look = useQuery({
    queryKey: ['return-link-look', token],
    queryFn: ({ signal }) => lookAtLink(token, signal),
    enabled: token !== '',
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const enter = useMutation({
    mutationFn: (linkId: string) => enterLink(linkId, token),
    onSuccess: (_, linkId) => navigate({ to: '/return/$linkId', params: { linkId }, replace: true }),
  });
  if (token === '')
    return (
      <DoorPage title="Your return">
        <Notice tone="warning">
          This address is not complete. Open the link from your letter again, all of it.
        </Notice>
      </DoorPage>
    );
  const error = enter.error ?? look.error;
  if (error)
    return (
      <DoorPage title="Your return">
        <Notice tone="error" isLive>
          {messageOf(error)}
        </Notice>
      </DoorPage>
    );
  if (!look.data)
    return (
      <DoorPage title="Your return">
        <Skeleton label="Looking at your link" lines={3} />
      </DoorPage>
    );
  const { linkId, about } = look.data;
  return (
    <DoorPage title={about ? `Your return for ${about.periodName}` : 'Your return'}>
      {about ? (
        <>
          <p>
            {about.programmeName} asks <strong>{about.personName}</strong> how their items stand, by{' '}
            {formatWeekday(about.cutOffOn)}. No password is needed.
          </p>
          <p>From your press on, this link works in this browser only.</p>
        </>
      ) : (
        <p>This link has been opened before. If that was in this browser, go on.</p>
      )}
      <Button look="primary" isWide isBusy={enter.isPending} onClick={() => enter.mutate(linkId)}>
        {about ? `I am ${about.personName}: continue` : 'Continue'}
      </Button>
      {about && <p className="muted small">Not you? Close this page, and tell your programme office.</p>}
    </DoorPage>
  );
}
