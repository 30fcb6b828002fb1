import { Card } from '../../../ui/card/card.js';
import { cx } from '../../../ui/cx.js';
import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import { Link } from '../../../ui/link/link.js';
import type { ScenarioEffect } from '../api/effect.js';
import { dayWords, movedItems, scenarioTitle, shiftWords, targetShift } from '../lib/effect-words.js';
import styles from './what-if.module.css';

export interface EffectViewProps {
  effect: ScenarioEffect;
  /** In place of the scenario's own name, where all agree. */
  title?: string;
  targetTitle: string | null;
  itemHref: (itemId: string) => string;
}

/** What the changes would do under one scenario: the target first, then what is missed, stopped and moved. */
export function EffectView({ effect, title, targetTitle, itemHref }: EffectViewProps) {
  const { sentences, missed, stopped, hasTarget } = effect;
  const heading = title ?? scenarioTitle(effect);
  const moved = movedItems(effect);
  return (
    <Card title={heading}>
      {hasTarget && targetTitle && <Target effect={effect} title={targetTitle} />}
      {moved.length + missed.length + stopped.length === 0 && (
        <p>Nothing moves, no meeting is missed, and everything can still be computed.</p>
      )}
      {sentences.length > 0 && (
        <ul className={styles.list}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {missed.length > 0 && (
        <>
          <h3 className={styles.subtitle}>Meetings missed</h3>
          <FactsTable label={`Meetings missed: ${heading}`} headings={['Decision', 'Misses', 'Goes to']}>
            {missed.map((one) => (
              <tr key={one.itemId}>
                <th scope="row">
                  <Link href={itemHref(one.itemId)}>{one.title}</Link>
                </th>
                <td data-label="Misses">{one.meeting}</td>
                <td data-label="Goes to">{one.nextMeeting ?? 'cannot be computed'}</td>
              </tr>
            ))}
          </FactsTable>
        </>
      )}
      {stopped.length > 0 && (
        <>
          <h3 className={styles.subtitle}>No longer computed</h3>
          <ul className={styles.list}>
            {stopped.map(({ because, titles }) => (
              <li key={because}>
                {titles.map((title) => `“${title}”`).join(', ')}: {because}
              </li>
            ))}
          </ul>
        </>
      )}
      {moved.length > 0 && (
        <>
          <h3 className={styles.subtitle}>What moves with it</h3>
          <FactsTable
            label={`Items that move: ${heading}`}
            headings={['Item', 'Now', 'With the changes', 'Working days']}
          >
            {moved.map((one) => (
              <tr key={one.itemId}>
                <th scope="row">
                  <Link href={itemHref(one.itemId)}>{one.title}</Link>
                </th>
                <td data-label="Now" className={styles.day}>
                  {dayWords(one.from)}
                </td>
                <td data-label="With the changes" className={styles.day}>
                  {dayWords(one.to)}
                </td>
                <td
                  data-label="Working days"
                  className={cx((one.workingDays === null || one.workingDays > 0) && styles.later)}
                >
                  {shiftWords(one) || 'not known'}
                </td>
              </tr>
            ))}
          </FactsTable>
        </>
      )}
    </Card>
  );
}

function Target({ effect, title }: { effect: ScenarioEffect; title: string }) {
  const { targetFrom, targetTo } = effect;
  const shift = targetShift(effect);
  return (
    <p className={styles.headline}>
      <span className={styles.by}>{title}</span>
      {targetFrom === targetTo ? (
        <strong>{dayWords(targetTo)}</strong>
      ) : (
        <>
          <span className="visually-hidden">from </span>
          <s>{dayWords(targetFrom)}</s> <span aria-hidden="true">→</span>
          <span className="visually-hidden"> to </span> <strong>{dayWords(targetTo)}</strong>
        </>
      )}
      {shift && <span className={styles.by}>{shift}</span>}
    </p>
  );
}
