import type { DecisionRow } from '../../features/decisions/api/decisions.js';
import type { MeetingRow } from '../../features/meetings/api/meetings.js';
import { formatDaysFrom } from '../../lib/dates.js';
import { Card } from '../../ui/card/card.js';
import { FactsTable } from '../../ui/facts-table/facts-table.js';
import { Link } from '../../ui/link/link.js';
import { Tag } from '../../ui/tag/tag.js';
import type { governancePaths } from '../governance-paths.js';
import styles from './desk.module.css';
import { agendaWords, countdown, type Desk, type DeskMeeting } from './desk-facts.js';

type Paths = ReturnType<typeof governancePaths>;

export interface DeskBodyProps {
  id: string;
  name: string;
  desk: Desk;
  today: string;
  paths: Paths;
}

/** One body: its next meetings with what is due for each, and what is left of those before. */
export function DeskBody({ id, name, desk, today, paths }: DeskBodyProps) {
  return (
    <Card
      title={<Link href={paths.body(id)}>{name}</Link>}
      actions={<Link href={paths.forwardPlanOf(id)}>Its forward plan</Link>}
    >
      {desk.next.length === 0 ? (
        <p className="muted">
          No meeting is planned. <Link href={paths.meetings}>Schedule one</Link>.
        </p>
      ) : (
        <FactsTable
          label={`Next meetings of ${name}`}
          headings={['Meets', 'Agenda', 'Notice', 'Papers']}
          align="top"
        >
          {desk.next.map((one) => (
            <MeetingLine key={one.meeting.id} found={one} today={today} paths={paths} />
          ))}
        </FactsTable>
      )}
      <ul className={styles.todo}>
        {desk.unsettled.map((meeting) => (
          <Todo key={meeting.id} tag="Say what became of it" {...meetingTodo(meeting, paths)} />
        ))}
        {desk.toMinute.map((meeting) => (
          <Todo key={meeting.id} tag="Minutes to write" {...meetingTodo(meeting, paths)} />
        ))}
        {desk.toApprove.map((meeting) => (
          <Todo key={meeting.id} tag="Minutes to approve" {...meetingTodo(meeting, paths)} />
        ))}
        {desk.conditionsOverdue.map((one) => (
          <Todo key={`condition ${one.id}`} tag="Condition overdue" {...decisionTodo(one, paths)} />
        ))}
        {desk.reportsDue.map((one) => (
          <Todo key={`report ${one.id}`} tag="Report back due" {...decisionTodo(one, paths)} />
        ))}
      </ul>
    </Card>
  );
}

function MeetingLine({ found, today, paths }: { found: DeskMeeting; today: string; paths: Paths }) {
  const { meeting, noticeDueOn, late } = found;
  const { state, papersDueOn, date } = meeting;
  const isNoticeGiven = state !== 'PLANNED';
  const dueOn = noticeDueOn ?? papersDueOn;
  return (
    <tr>
      <th scope="row">
        <Link href={paths.meeting(meeting.id)}>{meeting.title}</Link>
        <span className={styles.when}>
          {date.written}
          {date.earliest && `, ${formatDaysFrom(today, date.earliest)}`}
        </span>
      </th>
      <td data-label="Agenda">{agendaWords(found)}</td>
      <td data-label="Notice">{isNoticeGiven ? 'Given' : <Due what="Notice" on={dueOn} today={today} />}</td>
      <td data-label="Papers">
        {state === 'PAPERS_PUBLISHED' ? 'Published' : <Due what="Papers" on={papersDueOn} today={today} />}
        {late.map((words) => (
          <p key={words} className={styles.late}>
            <Tag tone="red">Late</Tag> {words}
          </p>
        ))}
      </td>
    </tr>
  );
}

function Due({ what, on, today }: { what: string; on: string | null; today: string }) {
  const words = countdown(what, on, today);
  if (on === null) return <span className="muted">{words}</span>;
  return on < today ? <Tag tone="red">{words}</Tag> : words;
}

interface TodoProps {
  tag: string;
  href: string;
  words: string;
  about: string;
}

function Todo({ tag, href, words, about }: TodoProps) {
  return (
    <li>
      <strong>{tag}:</strong> <Link href={href}>{words}</Link> <span className="muted">{about}</span>
    </li>
  );
}

const meetingTodo = ({ id, title, date }: MeetingRow, paths: Paths) => ({
  href: paths.meeting(id),
  words: title,
  about: date.written,
});

const decisionTodo = ({ id, code, title, reportBackSentence }: DecisionRow, paths: Paths) => ({
  href: paths.decision(id),
  words: `${code} ${title}`,
  about: reportBackSentence ?? '',
});
