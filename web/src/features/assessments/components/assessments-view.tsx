import { ASSESSMENT_KIND_WORDS } from '@gantry/shared/consultation/impact-assessments';
import { cx } from '../../../ui/cx.js';
import { formatDay } from '../../../lib/dates.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import { Link } from '../../../ui/link/link.js';
import { SummaryList } from '../../../ui/summary-list/summary-list.js';
import { Tag } from '../../../ui/tag/tag.js';
import { RuleList } from '../../../ui/verb-form/rule-list.js';
import type { Assessment, Recommendation, SenateReview } from '../api/assessments.js';
import { type AssessmentVerb, REVIEW_DAYS } from './assessment-form.js';
import { ANSWER_WORDS, STATE_TONES, STATE_WORDS } from './assessment-words.js';
import styles from './assessments.module.css';

const TO_DO = <span className="visually-hidden">What to do</span>;

interface Editable {
  /** Null where this person may only read. */
  onOpen: ((open: AssessmentVerb) => void) | null;
}

/** The register of impact assessments. */
export function AssessmentsCard({ assessments, onOpen }: { assessments: readonly Assessment[] } & Editable) {
  return (
    <Card title="Impact assessments">
      {assessments.length === 0 ? (
        <p className="muted">
          No impact assessment yet. A launch needs an integrated or equality assessment that is final, or the
          recorded reason why none is needed.
        </p>
      ) : (
        <FactsTable
          label="Impact assessments: the table"
          align="top"
          headings={['Assessment', 'Kind', 'State', 'Covers', 'Final', 'Source', TO_DO]}
        >
          {assessments.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                {one.code} {one.address ? <Link href={one.address}>{one.title}</Link> : one.title}
              </th>
              <td data-label="Kind">{ASSESSMENT_KIND_WORDS[one.kind]}</td>
              <td data-label="State">
                <Tag tone={STATE_TONES[one.state]}>{STATE_WORDS[one.state]}</Tag> {one.stateReason}
                {one.warnings.map(({ rule, message }) => (
                  <p key={rule}>
                    <strong>Warning:</strong> {message} ({rule})
                  </p>
                ))}
              </td>
              <td data-label="Covers">
                {one.covers ?? 'Not stated'}
                {one.coversOn && `, options of ${formatDay(one.coversOn)}`}
              </td>
              <td data-label="Final">{one.finalOn ? formatDay(one.finalOn) : 'Not yet'}</td>
              <td data-label="Source">{sourceWords(one)}</td>
              <td data-label="">
                {onOpen && (
                  <Button look="quiet" onClick={() => onOpen({ verb: 'amend', found: one })}>
                    Change<span className="visually-hidden"> {one.code}</span>
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </FactsTable>
      )}
    </Card>
  );
}

/** A review by a senate: its days, and what came of its recommendations. */
export function SenateReviewCard({ review, onOpen }: { review: SenateReview } & Editable) {
  return (
    <Card
      title={`${review.code} ${review.title}`}
      actions={
        onOpen && (
          <>
            <Button look="quiet" onClick={() => onOpen({ verb: 'amend-review', review })}>
              Change
            </Button>
            <Button look="quiet" onClick={() => onOpen({ verb: 'recommend', review })}>
              Record a recommendation
            </Button>
          </>
        )
      }
    >
      <RuleList problems={review.warnings} />
      {review.sentence && <p>{review.sentence}</p>}
      <SummaryList
        rows={[
          ...REVIEW_DAYS.map(([name, label]) => {
            const on = review[name];
            return { label, value: on ? formatDay(on) : 'Not stated' };
          }),
          ...(review.note ? [{ label: 'Note', value: review.note }] : []),
          { label: 'Source', value: sourceWords(review) },
        ]}
      />
      {review.recommendations.length === 0 ? (
        <p className={cx('muted', styles.after)}>
          No recommendation is recorded yet. Each is answered: accepted, in part, or rejected with a reason.
        </p>
      ) : (
        <FactsTable
          label="Recommendations"
          align="top"
          headings={['Recommendation', 'Answer', 'Owner', TO_DO]}
        >
          {review.recommendations.map((one) => (
            <RecommendationRow key={one.id} one={one} onOpen={onOpen} />
          ))}
        </FactsTable>
      )}
    </Card>
  );
}

function RecommendationRow({ one, onOpen }: { one: Recommendation } & Editable) {
  return (
    <tr>
      <th scope="row">
        {one.number}. {one.wording}
      </th>
      <td data-label="Answer">
        {one.answer ? ANSWER_WORDS[one.answer] : <Tag tone="amber">Not answered</Tag>} {one.answerReason}
      </td>
      <td data-label="Owner">{one.owner ?? 'Nobody yet'}</td>
      <td data-label="">
        {onOpen && (
          <Button look="quiet" onClick={() => onOpen({ verb: 'answer', recommendation: one })}>
            Answer<span className="visually-hidden"> recommendation {one.number}</span>
          </Button>
        )}
      </td>
    </tr>
  );
}

interface Sourced {
  sourceDocument: string | null;
  sourcePlace: string | null;
  isInterpretation: boolean;
}

function sourceWords({ sourceDocument, sourcePlace, isInterpretation }: Sourced): string {
  const place = [sourceDocument, sourcePlace].filter(Boolean).join(', ') || 'Not from a paper';
  return isInterpretation ? `${place} (interpretation)` : place;
}
