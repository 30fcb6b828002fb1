import { RUNS } from '../../features/projection/api/chances.js';
import { certainWords } from '../../features/projection/components/chance-rows.js';
import { messageOf } from '../../lib/error-messages.js';
import { Notice } from '../../ui/notice/notice.js';
import styles from './timeline-page.module.css';
import type { OverlayQueries } from './use-chart-extras.js';

/** What stands in the way of what was switched on, in words; nothing where all of it is drawn. */
export function OverlayNotices({ days, runs }: OverlayQueries) {
  const waits = [
    days?.isLoading ? 'Computing the plan…' : '',
    runs?.isLoading ? `Computing the plan ${RUNS.toLocaleString('en-GB')} times…` : '',
  ].filter(Boolean);
  const told = runs?.data?.scenarios ?? [];
  const isCertain = told.length > 0 && told.every((one) => one.isCertain);
  const problems = new Set(
    [...(days?.data?.scenarios ?? []), ...told].flatMap((one) => one.problems.map(({ message }) => message)),
  );
  const failed = [days, runs].flatMap((query) => (query?.error && !query.data ? [query.error] : []));
  return (
    <div className={styles.notices}>
      <div role="status">{waits.length > 0 && <p className="muted">{waits.join(' ')}</p>}</div>
      {failed.map((error) => (
        <Notice key={error.message} tone="error" isLive>
          {messageOf(error)}
        </Notice>
      ))}
      {problems.size > 0 && (
        <Notice tone="error" title="The plan cannot be computed." isLive>
          {[...problems].map((message) => (
            <p key={message}>{message}</p>
          ))}
        </Notice>
      )}
      {isCertain && <Notice isLive>{certainWords(`the steps to “${runs?.data?.targetTitle}”`)}</Notice>}
      {runs?.data && told.length === 0 && (
        <Notice isLive>
          Chances are told on the way to a protected date, and this plan has none that is open.
        </Notice>
      )}
    </div>
  );
}
