import { needsMeeting } from '@gantry/shared/governance/decision-routes';
import { isRecommendation } from '@gantry/shared/governance/decision-states';
import { formatWeekday } from '../../../lib/dates.js';
import { Link } from '../../../ui/link/link.js';
import { SummaryList } from '../../../ui/summary-list/summary-list.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { DecisionPage } from '../api/decision.js';
import { betweenRows, carriedRows, considered } from './decision-fact-rows.js';
import {
  CLASSIFICATION_WORDS,
  DECISION_STATE_TONES,
  DECISION_STATE_WORDS,
  outcomeLabel,
  ROUTE_NAMES,
} from './decision-words.js';
import styles from './decisions.module.css';

export interface DecisionFactsProps {
  decision: DecisionPage;
  bodyHref: string;
  meetingHref: string | null;
  itemHref: string | null;
  decisionHref: (id: string) => string;
}

/** Who decided what, when, with which effect. */
export function DecisionFacts({
  decision,
  bodyHref,
  meetingHref,
  itemHref,
  decisionHref,
}: DecisionFactsProps) {
  const other = (id: string | null, code: string | null) =>
    id && code && <Link href={decisionHref(id)}>{code}</Link>;
  const replaces = other(decision.supersedesId, decision.supersedesCode);
  const replacedBy = other(decision.supersededById, decision.supersededByCode);
  return (
    <SummaryList
      rows={[
        { label: 'Wording', value: <p className={styles.wording}>{decision.wording}</p> },
        {
          label: 'Outcome',
          value: (
            <>
              {outcomeLabel(decision.outcome)}{' '}
              {decision.isInterpretation && (
                <Tag title="The paper does not say so outright">Interpretation</Tag>
              )}
            </>
          ),
        },
        {
          label: 'State',
          value: (
            <>
              <Tag tone={DECISION_STATE_TONES[decision.state]}>{DECISION_STATE_WORDS[decision.state]}</Tag>{' '}
              {decision.state !== 'IN_EFFECT' && decision.effectSentence}
            </>
          ),
        },
        { label: 'Type', value: ROUTE_NAMES[decision.type] },
        { label: 'Body', value: <Link href={bodyHref}>{decision.bodyName}</Link> },
        ...(meetingHref
          ? [{ label: 'Meeting', value: <Link href={meetingHref}>{decision.meetingTitle}</Link> }]
          : needsMeeting(decision.type)
            ? [{ label: 'Meeting', value: <span className="muted">Not recorded</span> }]
            : []),
        {
          label: 'Taken on',
          value: decision.takenOn ? (
            formatWeekday(decision.takenOn)
          ) : (
            <span className="muted">
              {isRecommendation(decision.state) ? 'Not yet' : 'No paper prints the day'}
            </span>
          ),
        },
        ...(itemHref
          ? [{ label: 'About', value: <Link href={itemHref}>{decision.planItemCode}</Link> }]
          : []),
        ...(decision.rationale ? [{ label: 'Why', value: decision.rationale }] : []),
        ...carriedRows(decision),
        ...betweenRows(decision, decisionHref),
        ...considered(decision),
        ...(replaces ? [{ label: 'Replaces', value: replaces }] : []),
        ...(replacedBy ? [{ label: 'Replaced by', value: replacedBy }] : []),
        { label: 'Who may see it', value: classOf(decision) },
        ...(decision.sourceDocument
          ? [
              {
                label: 'Source',
                value: [decision.sourceDocument, decision.sourcePlace].filter(Boolean).join(', '),
              },
            ]
          : []),
      ]}
    />
  );
}

function classOf({ classification, exemptParagraph, exemptReason }: DecisionPage): string {
  const words = CLASSIFICATION_WORDS[classification];
  return classification === 'EXEMPT' ? `${words}, paragraph ${exemptParagraph}: ${exemptReason}` : words;
}
