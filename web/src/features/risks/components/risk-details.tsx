import { formatDay } from '../../../lib/dates.js';
import { Card } from '../../../ui/card/card.js';
import { cx } from '../../../ui/cx.js';
import { Link } from '../../../ui/link/link.js';
import { SummaryList } from '../../../ui/summary-list/summary-list.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { Risk } from '../api/risk.js';
import { BandTag } from './band-tag.js';
import {
  CLOSE_WORDS,
  CONSEQUENCES,
  DOMAIN_WORDS,
  LIKELIHOODS,
  RESPONSE_WORDS,
  STATE_WORDS,
} from './risk-words.js';
import styles from './risks.module.css';

const RATINGS = [
  { name: 'inherent', label: 'Inherent', about: 'without any control' },
  { name: 'current', label: 'Current', about: 'with the controls in place' },
  { name: 'target', label: 'Target', about: 'after the actions' },
] as const;

/** What the risk says and how bad it is, before anything else about it. */
export function RiskStatement({ risk }: { risk: Risk }) {
  return (
    <Card title="What may happen">
      <dl className={styles.statement}>
        <dt>Because</dt>
        <dd>{risk.cause}</dd>
        <dt>this may happen</dt>
        <dd>{risk.event}</dd>
        <dt>so that</dt>
        <dd>{risk.effect}</dd>
      </dl>
      {risk.sourceDocument && (
        <p className={cx(styles.source, 'muted small')}>
          Source: {risk.sourceDocument}
          {risk.sourcePlace && `, ${risk.sourcePlace}`}
          {risk.isInterpretation && ' (our reading; not printed in these words)'}
        </p>
      )}
    </Card>
  );
}

export function RiskRatings({ risk }: { risk: Risk }) {
  return (
    <Card title="Ratings">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keys */}
      <section className={styles.scroll} aria-label="The three ratings" tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Rating</th>
              <th scope="col">Score</th>
              <th scope="col">Consequence</th>
              <th scope="col">Likelihood</th>
            </tr>
          </thead>
          <tbody className={styles.ratings}>
            {RATINGS.map(({ name, label, about }) => {
              const rating = risk[name];
              return (
                <tr key={name}>
                  <th scope="row">
                    {label} <span className={cx(styles.about, 'muted small')}>{about}</span>
                  </th>
                  <td>{rating ? <BandTag rating={rating} /> : <span className="muted">Not set</span>}</td>
                  <td>{rating && CONSEQUENCES[rating.consequence - 1]?.label}</td>
                  <td>{rating && LIKELIHOODS[rating.likelihood - 1]?.label}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {risk.targetOn && <p className="muted small">Target by {formatDay(risk.targetOn)}</p>}
    </Card>
  );
}

export interface RiskFactsProps {
  risk: Risk;
  hrefOf: (riskId: string) => string;
  issueHrefOf: (issueId: string) => string;
}

export function RiskFacts({ risk, hrefOf, issueHrefOf }: RiskFactsProps) {
  const linkTo = ({ id, code, title }: { id: string; code: string; title: string }, to = hrefOf) => (
    <Link key={id} href={to(id)}>
      {code} {title}
    </Link>
  );
  return (
    <Card title="About it">
      <SummaryList
        rows={[
          { label: 'State', value: stateWords(risk) },
          ...(risk.issue ? [{ label: 'Became', value: linkTo(risk.issue, issueHrefOf) }] : []),
          ...(risk.mergedInto ? [{ label: 'Covered now by', value: linkTo(risk.mergedInto) }] : []),
          ...(risk.mergedFrom.length > 0
            ? [
                {
                  label: 'Covers also',
                  value: <div className={styles.merged}>{risk.mergedFrom.map((other) => linkTo(other))}</div>,
                },
              ]
            : []),
          { label: 'Owner', value: risk.ownerName ?? 'Nobody yet' },
          { label: 'Workstream', value: risk.workstreamName ?? 'Whole programme' },
          { label: 'Domain', value: DOMAIN_WORDS[risk.domain] },
          { label: 'Response', value: risk.response ? RESPONSE_WORDS[risk.response] : 'Not decided' },
          { label: 'Controls in place', value: risk.controls ?? 'None written down' },
          { label: 'Actions planned', value: risk.actions ?? 'None written down' },
          { label: 'Raised', value: formatDay(risk.raisedOn) },
          { label: 'Last review', value: risk.reviewedOn ? formatDay(risk.reviewedOn) : 'Never' },
          {
            label: 'Review due',
            value: risk.reviewDueOn ? (
              <>
                {formatDay(risk.reviewDueOn)} {risk.isStale && <Tag tone="amber">Overdue</Tag>}
              </>
            ) : (
              'Not while it is in this state'
            ),
          },
          ...(risk.classification === 'EXEMPT'
            ? [{ label: 'Exempt', value: `Paragraph ${risk.exemptParagraph}: ${risk.exemptReason}` }]
            : []),
        ]}
      />
    </Card>
  );
}

function stateWords(risk: Risk): string {
  if (risk.state !== 'CLOSED' || !risk.closedOn || !risk.closeReason) return STATE_WORDS[risk.state];
  const why = `Closed on ${formatDay(risk.closedOn)}: ${CLOSE_WORDS[risk.closeReason].toLowerCase()}`;
  return risk.closeNote ? `${why}. ${risk.closeNote}` : why;
}
