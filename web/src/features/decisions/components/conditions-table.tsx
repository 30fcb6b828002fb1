import { formatDay } from '../../../lib/dates.js';
import { Button } from '../../../ui/button/button.js';
import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { Condition } from '../api/decision.js';
import { CONDITION_STATE_TONES, CONDITION_STATE_WORDS } from './decision-words.js';
import styles from './decisions.module.css';
import type { SettleVerb } from './settle-condition-form.js';

export interface ConditionsTableProps {
  conditions: readonly Condition[];
  /** Left out where nothing waits any more or the reader may not settle. */
  onSettle?: (condition: Condition, verb: SettleVerb) => void;
}

/** What a decision waits for, and what has come of each. */
export function ConditionsTable({ conditions, onSettle }: ConditionsTableProps) {
  if (conditions.length === 0) return <p className="muted">It was decided without conditions.</p>;
  return (
    <FactsTable
      label="Conditions"
      align="top"
      headings={['Condition', 'Waits for', 'Due by', 'Long stop', 'State', 'Evidence']}
    >
      {conditions.map((one) => (
        <tr key={one.id}>
          <th scope="row">{one.text}</th>
          <td data-label="Waits for">
            {one.satisfiedByBodyName ?? <span className="muted">Evidence only</span>}
          </td>
          <td data-label="Due by" className={styles.days}>
            {one.dueOn && formatDay(one.dueOn)} {one.isOverdue && <Tag tone="amber">Overdue</Tag>}
          </td>
          <td data-label="Long stop" className={styles.days}>
            {one.longStopOn && formatDay(one.longStopOn)}
          </td>
          <td data-label="State">
            <Tag tone={CONDITION_STATE_TONES[one.state]}>{CONDITION_STATE_WORDS[one.state]}</Tag>
          </td>
          <td data-label="Evidence">
            {one.state === 'OPEN' ? onSettle && <Settle condition={one} onSettle={onSettle} /> : came(one)}
          </td>
        </tr>
      ))}
    </FactsTable>
  );
}

function Settle({
  condition,
  onSettle,
}: {
  condition: Condition;
  onSettle: NonNullable<ConditionsTableProps['onSettle']>;
}) {
  const about = <span className="visually-hidden">: {condition.text}</span>;
  return (
    <div className={styles.buttons}>
      <Button onClick={() => onSettle(condition, 'MET')}>Met{about}</Button>
      <Button look="quiet" onClick={() => onSettle(condition, 'WAIVED')}>
        Waived{about}
      </Button>
      <Button look="quiet" onClick={() => onSettle(condition, 'FAILED')}>
        Failed{about}
      </Button>
    </div>
  );
}

function came({ evidence, settledOn, settledByCode }: Condition): string {
  return [evidence, settledOn && formatDay(settledOn), settledByCode && `by ${settledByCode}`]
    .filter(Boolean)
    .join(', ');
}
