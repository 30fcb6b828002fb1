import { SCRUTINY_OUTCOME_WORDS } from '@gantry/shared/scrutiny/scrutiny-words';
import { formatDay } from '../../../lib/dates.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import { Link } from '../../../ui/link/link.js';
import { SummaryList } from '../../../ui/summary-list/summary-list.js';
import { Tag } from '../../../ui/tag/tag.js';
import { RuleList } from '../../../ui/verb-form/rule-list.js';
import type { ScrutinyCase } from '../api/scrutiny.js';
import type { ScrutinyVerb } from './scrutiny-form.js';
import { CHANGE_WORDS, REGIME_WORDS } from './scrutiny-words.js';

export interface CaseViewProps {
  found: ScrutinyCase;
  /** Null where this person may only read. */
  onOpen: ((open: ScrutinyVerb) => void) | null;
  decisionHref: (id: string) => string;
  bodyHref: (id: string) => string;
}

/** One proposal before scrutiny: what it is, what it was told, what came back. */
export function CaseView({ found, onOpen, decisionHref, bodyHref }: CaseViewProps) {
  const button = (label: string, open: ScrutinyVerb) =>
    onOpen && (
      <Button look="quiet" onClick={() => onOpen(open)}>
        {label}
      </Button>
    );
  const { determinedBy, determinedOn, determinedReason } = found;
  return (
    <>
      <RuleList problems={found.warnings} />
      <Card title={`${found.code} ${found.title}`} actions={button('Change', { verb: 'amend' })}>
        <SummaryList
          rows={[
            {
              label: 'Substantial change',
              value: (
                <>
                  <Tag tone={found.substantialChange === 'UNDETERMINED' ? 'amber' : 'blue'}>
                    {CHANGE_WORDS[found.substantialChange]}
                  </Tag>{' '}
                  {determinedBy &&
                    determinedOn &&
                    `Determined by ${determinedBy} on ${formatDay(determinedOn)}. `}
                  {determinedReason}
                </>
              ),
            },
            {
              label: 'Rules',
              value: (
                <>
                  <strong>{REGIME_WORDS[found.regime]}.</strong> {found.regimeSentence}
                </>
              ),
            },
            {
              label: 'Decision',
              value: found.decisionDate?.written ?? 'No day is stated yet',
              action: button('State the day of the decision', { verb: 'date', role: 'DECISION' }),
            },
            {
              label: 'Comments by',
              value: found.commentsDate?.written ?? 'No day is stated yet',
              action: button('State the day for comments', { verb: 'date', role: 'COMMENTS_BY' }),
            },
            ...(found.earlyReason ? [{ label: 'Decision before comments', value: found.earlyReason }] : []),
            {
              label: 'Stage',
              value: found.stageNumber === null ? 'Not stated' : `Stage ${found.stageNumber}`,
            },
            {
              label: 'Source',
              value: `${[found.sourceDocument, found.sourcePlace].filter(Boolean).join(', ') || 'Not from a paper'}${found.isInterpretation ? ' (interpretation)' : ''}`,
            },
          ]}
        />
      </Card>
      <Card title="Committees" actions={button('Consult a committee', { verb: 'consult' })}>
        {found.bodies.length === 0 ? (
          <p className="muted">
            No committee is named yet. Where several councils are affected it is their joint committee that is
            consulted.
          </p>
        ) : (
          <FactsTable label="Committees: the table" align="top" headings={['Committee', 'Consulted', 'How']}>
            {found.bodies.map(({ id, bodyId, bodyName, consultedOn, note }) => (
              <tr key={id}>
                <th scope="row">
                  <Link href={bodyHref(bodyId)}>{bodyName}</Link>
                </th>
                <td data-label="Consulted">
                  {consultedOn ? formatDay(consultedOn) : <Tag tone="amber">Not yet</Tag>}
                </td>
                <td data-label="How">{note}</td>
              </tr>
            ))}
          </FactsTable>
        )}
      </Card>
      <Card title="What scrutiny was told" actions={button('Notify scrutiny', { verb: 'notify' })}>
        {found.notifications.length === 0 ? (
          <p className="muted">
            Nobody was told of the dates yet. Scrutiny is told of the day of the decision and the day for
            comments, both are published, and each change is told again.
          </p>
        ) : (
          <FactsTable
            label="What scrutiny was told: the table"
            align="top"
            headings={['Told on', 'Whom', 'By', 'Decision', 'Comments by', 'Published']}
          >
            {found.notifications.map((each) => (
              <tr key={each.id}>
                <th scope="row">{formatDay(each.toldOn)}</th>
                <td data-label="Whom">{each.toldWhom}</td>
                <td data-label="By">{each.toldBy}</td>
                <td data-label="Decision">{each.decisionDate ?? 'Not told'}</td>
                <td data-label="Comments by">{each.commentsDate ?? 'Not told'}</td>
                <td data-label="Published">{each.publishedAt ?? 'Not recorded'}</td>
              </tr>
            ))}
          </FactsTable>
        )}
      </Card>
      <Card title="What came back" actions={button('Record what came back', { verb: 'outcome' })}>
        {found.answers.length === 0 ? (
          <p className="muted">
            Nothing came back yet. A committee comments and recommends; it does not approve. Recommendations
            are replied to within 28 days.
          </p>
        ) : (
          <FactsTable
            label="What came back: the table"
            align="top"
            headings={['Outcome', 'Given', 'By', 'What it says', 'Then']}
          >
            {found.answers.map((answer) => (
              <tr key={answer.id}>
                <th scope="row">{SCRUTINY_OUTCOME_WORDS[answer.outcome]}</th>
                <td data-label="Given">{formatDay(answer.givenOn)}</td>
                <td data-label="By">
                  {answer.bodyName}{' '}
                  {answer.decision && (
                    <Link href={decisionHref(answer.decision.id)}>{answer.decision.code}</Link>
                  )}
                </td>
                <td data-label="What it says">{answer.summary}</td>
                <td data-label="Then">
                  {thenWords(answer)}{' '}
                  {answer.repliedOn === null &&
                    answer.replyDueOn &&
                    button('Record the reply', { verb: 'reply', answer })}
                </td>
              </tr>
            ))}
          </FactsTable>
        )}
      </Card>
      <Card title="What was said of the dates">
        {found.dates.length === 0 ? (
          <p className="muted">Each statement of a date stays here with its reason.</p>
        ) : (
          <FactsTable
            label="What was said of the dates: the table"
            align="top"
            headings={['Date', 'Which', 'Stated on', 'Why']}
          >
            {found.dates.map(({ id, role, date, statedOn, reason, isCurrent }) => (
              <tr key={id}>
                <th scope="row">
                  {date.written} {isCurrent && <Tag tone="blue">Counts now</Tag>}
                </th>
                <td data-label="Which">{role === 'DECISION' ? 'Decision' : 'Comments by'}</td>
                <td data-label="Stated on">{formatDay(statedOn)}</td>
                <td data-label="Why">{reason}</td>
              </tr>
            ))}
          </FactsTable>
        )}
      </Card>
    </>
  );
}

function thenWords({ decisionDueOn, replyDueOn, repliedOn, reply }: ScrutinyCase['answers'][number]): string {
  if (repliedOn) return `Replied on ${formatDay(repliedOn)}: ${reply}`;
  if (decisionDueOn) return `Decision due by ${formatDay(decisionDueOn)}, six months after the direction`;
  if (replyDueOn) return `Reply due by ${formatDay(replyDueOn)}`;
  return '';
}
