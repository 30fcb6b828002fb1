import { useQuery } from '@tanstack/react-query';
import { formatDay } from '../../../lib/dates.js';
import { messageOf } from '../../../lib/error-messages.js';
import { useProgramme } from '../../../lib/programme.js';
import { useSettled } from '../../../lib/use-settled.js';
import { Skeleton } from '../../../ui/busy/busy.js';
import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import { Notice } from '../../../ui/notice/notice.js';
import { Tag } from '../../../ui/tag/tag.js';
import { consequencesQuery, type Fate, type ProgrammeConsequences } from '../api/consequences.js';
import styles from './consequences-panel.module.css';

/** What moves in the forecast if this becomes of the meeting: shown before anybody confirms it. Null: nothing to try yet. */
export function ConsequencesPanel({ fate }: { fate: Fate | null }) {
  const asked = useSettled(fate === null ? null : JSON.stringify(fate));
  const settled = asked === null ? null : (JSON.parse(asked) as Fate);
  return (
    <section className={styles.panel} aria-label="What would follow" aria-live="polite">
      <h3 className={styles.title}>What would follow</h3>
      {settled === null ? (
        <p className="muted">Enter a date to see what moves with it.</p>
      ) : (
        <Answer fate={settled} />
      )}
    </section>
  );
}

function Answer({ fate }: { fate: Fate }) {
  const { data, error } = useQuery(consequencesQuery(useProgramme().id, fate));
  if (error) return <p className="muted">{messageOf(error)}</p>;
  if (!data) return <Skeleton label="Working out what moves" lines={2} />;
  const shown = data.programmes.filter(
    ({ moved, warnings, problem }) => moved.length + warnings.length > 0 || problem,
  );
  return (
    <>
      <p>
        <strong>{data.words}</strong>
      </p>
      {data.warnings.map(({ rule, message }) => (
        <Notice key={rule + message} tone="warning" title={rule}>
          {message}
        </Notice>
      ))}
      {shown.map((programme) => (
        <InProgramme key={`${programme.programmeId} ${programme.scenarioNumber}`} programme={programme} />
      ))}
    </>
  );
}

function InProgramme({ programme }: { programme: ProgrammeConsequences }) {
  const { programmeName, scenarioNumber, isWorking, moved, stopped, warnings, problem } = programme;
  const scenario =
    scenarioNumber === null ? '' : `, scenario ${scenarioNumber}${isWorking ? ' (the working one)' : ''}`;
  const heading = `${programmeName}${scenario}`;
  return (
    <>
      <h4 className={styles.programme}>{heading}</h4>
      {problem && <p className="muted">{problem}</p>}
      {stopped.map((because) => (
        <p key={because}>No date can be computed any more: {because}.</p>
      ))}
      {warnings.map(({ rule, message }) => (
        <Notice key={message} tone="warning" title={rule}>
          {message}
        </Notice>
      ))}
      {moved.length > 0 && (
        <FactsTable label={`Items that move: ${heading}`} headings={['Item', 'Now', 'Then']}>
          {moved.map(({ itemId, code, title, from, to, isTarget }) => (
            <tr key={itemId}>
              <th scope="row">
                {code} {title} {isTarget && <Tag tone="blue">What the plan is about</Tag>}
              </th>
              <td data-label="Now">{dayWords(from)}</td>
              <td data-label="Then">{dayWords(to)}</td>
            </tr>
          ))}
        </FactsTable>
      )}
    </>
  );
}

const dayWords = (day: string | null) => (day === null ? 'no date can be computed' : formatDay(day));
