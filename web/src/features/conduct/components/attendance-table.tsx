import { EmptyState } from '../../../ui/empty-state/empty-state.js';
import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { AttendanceLine, MeetingConduct } from '../api/conduct.js';
import { ATTENDANCE_WORDS } from './conduct-words.js';

/** Who came, who sent apologies, who came instead. */
export function AttendanceTable({ conduct }: { conduct: MeetingConduct }) {
  const { lines, items } = conduct;
  if (lines.length === 0)
    return (
      <EmptyState title="No seats recorded">
        Add the seats of the body on its page; they are then listed here for every meeting.
      </EmptyState>
    );
  const numberOf = (id: string | null) => items.find((item) => item.id === id)?.position;
  return (
    <FactsTable label="Who came" headings={['Who', 'Came', 'Remarks']}>
      {lines.map((line) => (
        <tr key={line.memberId ?? line.attendanceId}>
          <th scope="row">
            {line.name}
            {line.seat && line.seat !== line.name && <span className="muted"> · {line.seat}</span>}
          </th>
          <td data-label="Came">{cameOf(line)}</td>
          <td data-label="Remarks">{remarksOf(line, numberOf)}</td>
        </tr>
      ))}
    </FactsTable>
  );
}

function cameOf({ state, isRemote, deputyName }: AttendanceLine) {
  if (state === null) return <span className="muted">Not recorded</span>;
  if (state === 'DEPUTISED') return `Deputy: ${deputyName}`;
  return (
    <>
      {ATTENDANCE_WORDS[state]} {isRemote && <Tag>Remote</Tag>}
    </>
  );
}

function remarksOf(line: AttendanceLine, numberOf: (id: string | null) => number | undefined): string {
  const [from, until] = [numberOf(line.fromItemId), numberOf(line.untilItemId)];
  return [
    line.memberId !== null && !line.isVoting && 'no vote',
    line.arrivedAt && `came at ${line.arrivedAt}`,
    line.leftAt && `left at ${line.leftAt}`,
    from !== undefined && `there from item ${from}`,
    until !== undefined && `there to the end of item ${until}`,
  ]
    .filter(Boolean)
    .join('; ');
}
