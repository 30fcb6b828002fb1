import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { addressAsAt, asAt } from '../lib/as-at.js';
import { messageOf } from '../lib/error-messages.js';
import { useTitle } from '../lib/title.js';
import { Button } from '../ui/button/button.js';
import { Notice } from '../ui/notice/notice.js';

/** What stands in place of a page that could not be shown: one plain sentence and a way on. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  useTitle(['This page could not be shown']);
  return (
    <div style={{ padding: 20, maxWidth: 720 }}>
      <h1>This page could not be shown</h1>
      <Notice
        tone="error"
        isLive
        actions={
          <Button
            onClick={() => {
              reset();
              void router.invalidate();
            }}
          >
            Try again
          </Button>
        }
      >
        {messageOf(error)}
      </Notice>
      {asAt() !== undefined && (
        <p>
          <a href={addressAsAt(location.pathname + location.search, undefined)}>Back to today</a>
        </p>
      )}
    </div>
  );
}
