import {
  CONSULTATION_STATE_WORDS,
  type ConsultationState,
} from '@gantry/shared/consultation/consultation-states';
import type { LaunchCheckKey } from '../../../generated/graphql.js';
import { formatDay } from '../../../lib/dates.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import { Link } from '../../../ui/link/link.js';
import { SummaryList } from '../../../ui/summary-list/summary-list.js';
import { Tag } from '../../../ui/tag/tag.js';
import { RuleList } from '../../../ui/verb-form/rule-list.js';
import type { Consultation } from '../api/consultations.js';
import type { ConsultationVerb } from './consultation-form.js';
import { ASSURANCE_WORDS, DOCUMENT_WORDS, STEP_LABELS } from './consultation-words.js';
import styles from './consultations.module.css';
import { LaunchChecklist } from './launch-checklist.js';

const TO_DO = <span className="visually-hidden">What to do</span>;

const ORDER: readonly ConsultationState[] = [
  'PLANNED',
  'APPROVED_TO_LAUNCH',
  'LIVE',
  'CLOSED',
  'ANALYSED',
  'REPORTED',
  'DECIDED',
];

export interface ConsultationViewProps {
  found: Consultation;
  mayLaunch: boolean;
  /** Null where this person may only read. */
  onOpen: ((open: ConsultationVerb) => void) | null;
  hrefOf: (key: LaunchCheckKey) => string;
  itemHref: (id: string) => string;
  decisionHref: (id: string) => string;
}

/** One consultation, from what it stands on to what was answered. */
export function ConsultationView(props: ConsultationViewProps) {
  const { found, hrefOf } = props;
  return (
    <>
      <StateCard {...props} />
      {found.checks.length > 0 && (
        <LaunchChecklist checks={found.checks} hrefOf={(key) => (key === 'TIMETABLE' ? null : hrefOf(key))} />
      )}
      <DaysCard {...props} />
      <AboutCard {...props} />
      <GunningCard {...props} />
      <PapersCard {...props} />
    </>
  );
}

function StateCard({ found, mayLaunch, onOpen }: ConsultationViewProps) {
  const at = found.pausedState ?? found.state;
  const isAhead = at === 'PLANNED' || at === 'APPROVED_TO_LAUNCH';
  const isReady = found.checks.every(({ state }) => state !== 'MISSING');
  const canLaunch = mayLaunch && found.state !== 'PAUSED' && isAhead;
  return (
    <Card title={`${found.code} ${found.title}`}>
      <ol className={styles.steps} aria-label="How far it is">
        {ORDER.map((state) => (
          <li key={state} aria-current={state === at ? 'step' : undefined}>
            {CONSULTATION_STATE_WORDS[state]}
            {state === at && found.state === 'PAUSED' && ' (paused)'}
          </li>
        ))}
      </ol>
      {(found.state === 'PAUSED' || found.state === 'WITHDRAWN') && (
        <p>
          <strong>{CONSULTATION_STATE_WORDS[found.state]}.</strong> {found.stateReason}
        </p>
      )}
      {found.launchedOn && (
        <p>
          Launched on {formatDay(found.launchedOn)}
          {found.closedOn && `, closed on ${formatDay(found.closedOn)}`}.
        </p>
      )}
      {onOpen && (
        <div className={styles.buttons}>
          {found.state === 'PLANNED' && (
            <Button onClick={() => onOpen({ verb: 'approve' })}>Approve to launch</Button>
          )}
          {isAhead && <Button onClick={() => onOpen({ verb: 'assure' })}>Record assurance</Button>}
          {canLaunch && (
            <Button look={isReady ? 'primary' : 'secondary'} onClick={() => onOpen({ verb: 'launch' })}>
              Launch
            </Button>
          )}
          {at === 'LIVE' && <Button onClick={() => onOpen({ verb: 'extend' })}>Extend</Button>}
          {found.steps.map((step) => (
            <Button key={step} look="quiet" onClick={() => onOpen({ verb: 'step', step })}>
              {STEP_LABELS[step]}
            </Button>
          ))}
        </div>
      )}
    </Card>
  );
}

function DaysCard({ found, onOpen }: ConsultationViewProps) {
  return (
    <Card
      title="When it is open"
      actions={
        onOpen &&
        found.launchedOn === null && (
          <Button look="quiet" onClick={() => onOpen({ verb: 'dates' })}>
            State the days
          </Button>
        )
      }
    >
      <SummaryList
        rows={[
          { label: 'Opens', value: found.opens?.written ?? 'Not stated yet' },
          {
            label: 'Closes',
            value: (
              <>
                {found.closes?.written ?? 'Not stated yet'}
                {found.closingMoment && <div className="muted">At {found.closingMoment}</div>}
              </>
            ),
          },
          ...(found.originalCloses
            ? [{ label: 'Was to close', value: `${found.originalCloses.written}, before it was extended` }]
            : []),
          { label: 'Length', value: found.lengthSentence },
          {
            label: 'Usual here',
            value: `${found.normWeeks} weeks. There is no statutory length; 12 weeks is a convention.`,
          },
          ...(found.lengthReason ? [{ label: 'Why it is shorter', value: found.lengthReason }] : []),
        ]}
      />
      <RuleList problems={found.timetable} />
      {found.dates.length > 0 && (
        <FactsTable
          label="What was said of its days"
          align="top"
          headings={['Date', 'Which', 'Stated on', 'Why']}
        >
          {found.dates.map(({ id, role, isExtension, reason, statedOn, date }) => (
            <tr key={id}>
              <th scope="row">{date.written}</th>
              <td data-label="Which">
                {role === 'OPENS' ? 'Opens' : 'Closes'} {isExtension && <Tag tone="blue">Extension</Tag>}
              </td>
              <td data-label="Stated on">{formatDay(statedOn)}</td>
              <td data-label="Why">{reason}</td>
            </tr>
          ))}
        </FactsTable>
      )}
    </Card>
  );
}

function AboutCard({ found, onOpen, hrefOf, itemHref, decisionHref }: ConsultationViewProps) {
  const item = (one: Consultation['launchItem']) =>
    one ? (
      <Link href={itemHref(one.id)}>
        {one.code} {one.title}
      </Link>
    ) : (
      'Not linked'
    );
  const decision = (one: Consultation['launchDecision']) =>
    one && (
      <>
        <Link href={decisionHref(one.id)}>{one.code}</Link> {one.title}, {one.bodyName}. {one.effectSentence}
      </>
    );
  const byHand =
    found.assuranceOutcome &&
    `${ASSURANCE_WORDS[found.assuranceOutcome]}, ${formatDay(found.assuranceOn ?? '')}. ${found.assuranceEvidence}`;
  return (
    <Card
      title="What it is about"
      actions={
        onOpen && (
          <Button look="quiet" onClick={() => onOpen({ verb: 'amend' })}>
            Change
          </Button>
        )
      }
    >
      <SummaryList
        rows={[
          {
            label: 'Options',
            value:
              found.options.length === 0 ? (
                'Not recorded yet'
              ) : (
                <>
                  <ul>
                    {found.options.map((option) => (
                      <li key={option}>{option}</li>
                    ))}
                  </ul>
                  {found.optionsOn && `As at ${formatDay(found.optionsOn)}`}
                </>
              ),
          },
          { label: 'Who is to be heard', value: found.audience ?? 'Not recorded yet' },
          { label: 'Independent analyst', value: found.analyst ?? 'Not recorded yet' },
          { label: 'Decision to launch', value: decision(found.launchDecision) ?? 'Not recorded yet' },
          { label: 'Assurance', value: decision(found.assuranceDecision) ?? byHand ?? 'Not recorded yet' },
          { label: 'Launch milestone', value: item(found.launchItem) },
          { label: 'Final choice at', value: item(found.finalItem) },
          ...(found.finalDecision ? [{ label: 'Final choice', value: decision(found.finalDecision) }] : []),
          {
            label: 'Scrutiny case',
            value: found.scrutinyCase ? (
              <Link href={hrefOf('SCRUTINY')}>
                {found.scrutinyCase.code} {found.scrutinyCase.title}
              </Link>
            ) : (
              'Not linked'
            ),
          },
          {
            label: 'Source',
            value: `${[found.sourceDocument, found.sourcePlace].filter(Boolean).join(', ') || 'Not from a paper'}${found.isInterpretation ? ' (interpretation)' : ''}`,
          },
        ]}
      />
    </Card>
  );
}

function GunningCard({ found, onOpen }: ConsultationViewProps) {
  return (
    <Card title="The four Gunning principles">
      <p className="muted">
        Courts judge a consultation by these. Record for each what would show that it is kept.
      </p>
      <FactsTable
        label="The four Gunning principles: the table"
        align="top"
        headings={['Principle', 'State', 'Evidence', TO_DO]}
      >
        {found.gunning.map((row) => (
          <tr key={row.principle}>
            <th scope="row">
              {row.principle}: {row.title}
            </th>
            <td data-label="State">
              <Tag tone={row.isMet ? 'green' : row.evidence ? 'amber' : 'grey'}>
                {row.isMet ? 'Kept' : row.evidence ? 'Evidence, not judged kept' : 'No evidence yet'}
              </Tag>
            </td>
            <td data-label="Evidence">
              {row.evidence ? (
                <div className={styles.words}>{row.evidence}</div>
              ) : (
                <span className="muted">{row.wanted}</span>
              )}
            </td>
            <td data-label="">
              {onOpen && (
                <Button look="quiet" onClick={() => onOpen({ verb: 'gunning', row })}>
                  Record evidence<span className="visually-hidden"> for {row.principle}</span>
                </Button>
              )}
            </td>
          </tr>
        ))}
      </FactsTable>
    </Card>
  );
}

function PapersCard({ found, onOpen }: ConsultationViewProps) {
  return (
    <Card
      title="Papers"
      actions={
        onOpen && (
          <Button look="quiet" onClick={() => onOpen({ verb: 'add-paper' })}>
            Link a paper
          </Button>
        )
      }
    >
      {found.documents.length === 0 ? (
        <p className="muted">
          No paper is linked yet. The activity report says what was done to reach people, the response report
          what they answered: the final choice needs the second.
        </p>
      ) : (
        <FactsTable label="Papers: the table" align="top" headings={['Paper', 'Kind', 'Published', TO_DO]}>
          {found.documents.map((paper) => (
            <tr key={paper.id}>
              <th scope="row">
                <Link href={paper.address} rel="noreferrer">
                  {paper.title}
                </Link>
              </th>
              <td data-label="Kind">{DOCUMENT_WORDS[paper.kind]}</td>
              <td data-label="Published">
                {paper.publishedOn ? formatDay(paper.publishedOn) : 'Not recorded'}
              </td>
              <td data-label="">
                {onOpen && (
                  <Button look="quiet" onClick={() => onOpen({ verb: 'remove-paper', paper })}>
                    Take out<span className="visually-hidden">: {paper.title}</span>
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
