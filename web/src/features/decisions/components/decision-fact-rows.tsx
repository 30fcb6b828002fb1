import type { ReactNode } from 'react';
import { formatDay, formatWeekday } from '../../../lib/dates.js';
import { Link } from '../../../ui/link/link.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { DecisionPage } from '../api/decision.js';
import { CARRIED_WORDS, STANDING_WORDS } from './decision-words.js';
import styles from './decisions.module.css';

interface FactRow {
  label: string;
  value: ReactNode;
}

const rowIf = (label: string, value: ReactNode): FactRow[] => (value ? [{ label, value }] : []);

/** How it was carried, what it comes to and from when it has effect. */
export function carriedRows(decision: DecisionPage): FactRow[] {
  const { carriedBy, votesFor, proposedBy, secondedBy, amountWords, effectiveOn, callInUntil } = decision;
  const votes =
    votesFor === null
      ? null
      : `${votesFor} for, ${decision.votesAgainst ?? 0} against, ${decision.abstentions ?? 0} abstained`;
  const moved = [proposedBy && `Proposed by ${proposedBy}`, secondedBy && `seconded by ${secondedBy}`];
  return [
    ...rowIf('Carried', [carriedBy && CARRIED_WORDS[carriedBy], votes].filter(Boolean).join(': ')),
    ...rowIf('Moved', moved.filter(Boolean).join(', ')),
    ...rowIf('Comes to', amountWords),
    ...rowIf('In effect from', effectiveOn && formatWeekday(effectiveOn)),
    ...rowIf('May be called in until', callInUntil && formatWeekday(callInUntil)),
  ];
}

/** Delegation, urgency, ratification, and what set it aside. */
export function betweenRows(decision: DecisionPage, hrefOf: (id: string) => string): FactRow[] {
  const { delegation, urgencyReason, consultees, reportBackSentence, isReportBackOverdue } = decision;
  const named = (other: DecisionPage['ratifies']) =>
    other && (
      <Link href={hrefOf(other.id)}>
        {other.code} {other.title}
      </Link>
    );
  return [
    ...rowIf('Delegated to', delegation && delegationWords(delegation)),
    ...rowIf('Why it could not wait', urgencyReason),
    ...rowIf('Consulted', consultees.join(', ')),
    ...rowIf(
      'Report back',
      reportBackSentence && (
        <>
          {isReportBackOverdue && <Tag tone="amber">Overdue</Tag>}{' '}
          {reportBackSentence.replace(/^Overdue\. /, '')}
        </>
      ),
    ),
    ...rowIf('Ratifies', named(decision.ratifies)),
    ...rowIf('Ratified by', named(decision.ratifiedBy)),
    ...rowIf('To be ratified at', decision.ratifiedBy === null && decision.ratifyAtMeetingTitle),
    ...rowIf('Rescinded by', named(decision.setAsideBy)),
    ...rowIf('Set aside by', decision.setAsideAuthority),
    ...rowIf(decision.state === 'IMPLEMENTED' ? 'What shows it' : 'Why set aside', decision.stateReason),
  ];
}

/** Options and papers. */
export function considered({ options, evidence }: DecisionPage): FactRow[] {
  return [
    ...rowIf(
      'Options',
      options.length > 0 && (
        <ul className={styles.list}>
          {options.map(({ title, standing, reason }) => (
            <li key={title}>
              <strong>{title}</strong>: {STANDING_WORDS[standing].toLowerCase()}
              {reason && `. ${reason}`}
            </li>
          ))}
        </ul>
      ),
    ),
    ...rowIf(
      'Papers',
      evidence.length > 0 && (
        <ul className={styles.list}>
          {evidence.map(({ title, place }) => (
            <li key={`${title}:${place}`}>
              {place && /^https?:\/\//.test(place) ? (
                <Link href={place}>{title}</Link>
              ) : (
                [title, place].filter(Boolean).join(', ')
              )}
            </li>
          ))}
        </ul>
      ),
    ),
  ];
}

function delegationWords(delegation: NonNullable<DecisionPage['delegation']>): string {
  const { delegate, clause, limit, limitWords, from, to } = delegation;
  const limits = [limit, limitWords && `limit ${limitWords}`].filter(Boolean).join(', ');
  const dates = [from && `from ${formatDay(from)}`, to && `until ${formatDay(to)}`].filter(Boolean).join(' ');
  return [delegate, `clause ${clause}`, limits, dates].filter(Boolean).join('; ');
}
