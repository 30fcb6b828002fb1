import { useQuery } from '@tanstack/react-query';
import { formatDay } from '../../../lib/dates.js';
import { useProgramme } from '../../../lib/programme.js';
import { Notice } from '../../../ui/notice/notice.js';
import { returnsDueQuery } from '../api/reporting.js';

/** What I owe in the period that is open, with the newest reminder; nothing where I owe nothing. */
export function ReturnsDue() {
  const programme = useProgramme();
  const { data = [] } = useQuery(returnsDueQuery(programme.id));
  return data.map(({ periodId, periodName, cutOffOn, standing, lines, returns, queries, reminder }) => {
    const isOver = standing !== 'DUE';
    const parts = [
      ...(lines > 0 ? [`${lines} ${lines === 1 ? 'item' : 'items'} to answer`] : []),
      ...(returns.length > 0
        ? [`${returns.length === 1 ? 'return' : 'returns'} of ${returns.join(', ')} to hand in`]
        : []),
      ...(queries > 0
        ? [`${queries} ${queries === 1 ? 'query' : 'queries'} of the programme office to answer`]
        : []),
    ];
    return (
      <Notice
        key={periodId}
        tone={isOver ? 'warning' : 'info'}
        title={`${periodName}: ${isOver ? 'overdue since' : 'due on'} ${formatDay(cutOffOn)}`}
      >
        {parts.join('; ')}.{reminder && <span className="muted"> Reminder: {reminder}</span>}
      </Notice>
    );
  });
}
