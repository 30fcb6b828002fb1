import { BED_CONDITIONS, TEST_RATING_WORDS } from '@gantry/shared/pathway/assurance-tests';
import { STAGE_STATE_WORDS } from '@gantry/shared/pathway/stage-rules';
import { formatDay } from '../../../lib/dates.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import { Link } from '../../../ui/link/link.js';
import { Tag } from '../../../ui/tag/tag.js';
import { RuleList } from '../../../ui/verb-form/rule-list.js';
import type { AssuranceTest, PathwayStage, ServicePathway } from '../api/service-change.js';
import styles from './service-change.module.css';
import { bedWords, RATING_TONES, STAGE_TONES } from './service-change-words.js';

const TO_DO = <span className="visually-hidden">What to do</span>;

export interface StagesCardProps {
  pathway: ServicePathway;
  /** Null where this person may not state stages. */
  onState: ((stage: PathwayStage) => void) | null;
  itemHref: (id: string) => string;
  decisionHref: (id: string) => string;
}

/** The stages of a pathway in order, with the current one marked where it is known. */
export function StagesCard({ pathway, onState, itemHref, decisionHref }: StagesCardProps) {
  const { stages, currentStage } = pathway;
  return (
    <Card title="Stages" isHero>
      <p className={styles.lead}>
        <strong>{currentStage}</strong>
      </p>
      <RuleList problems={stages.flatMap(({ warnings }) => warnings)} />
      {stages.length === 0 ? (
        <p className="muted">
          No stage yet. Stages are items of the plan, in the order in which they are passed: from the case for
          change through the options to consultation and decision.
        </p>
      ) : (
        <FactsTable
          label="Stages of the pathway"
          align="top"
          headings={['Stage', 'Where it stands', 'Decision', TO_DO]}
        >
          {stages.map((stage) => (
            <tr key={stage.id} aria-current={stage.isCurrent ? 'step' : undefined}>
              <th scope="row">
                {stage.number}. <Link href={itemHref(stage.planItemId)}>{stage.title}</Link>
              </th>
              <td data-label="Where it stands">
                {stage.state === null ? (
                  'Not stated'
                ) : (
                  <Tag tone={STAGE_TONES[stage.state]}>{STAGE_STATE_WORDS[stage.state]}</Tag>
                )}{' '}
                {stage.isCurrent && <Tag tone="blue">Current stage</Tag>}{' '}
                {!stage.isMandatory && <Tag>Not mandatory</Tag>}
                {stage.stateReason && <p className={styles.reason}>{stage.stateReason}</p>}
              </td>
              <td data-label="Decision">
                {stage.decision ? (
                  <Link href={decisionHref(stage.decision.id)}>{stage.decision.code}</Link>
                ) : (
                  'None'
                )}
              </td>
              <td data-label="">
                {onState && (
                  <Button look="quiet" onClick={() => onState(stage)}>
                    Set state<span className="visually-hidden"> of stage {stage.number}</span>
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

export interface TestsCardProps {
  pathway: ServicePathway;
  onAssess: ((test: AssuranceTest) => void) | null;
  onBeds: (() => void) | null;
}

/** The five tests by which a service change is assured, and the beds that the last of them is about. */
export function TestsCard({ pathway, onAssess, onBeds }: TestsCardProps) {
  return (
    <Card
      title="The five tests"
      actions={
        onBeds && (
          <Button look="quiet" onClick={onBeds}>
            State the beds
          </Button>
        )
      }
    >
      <p className={styles.lead}>
        Beds of this change: {bedWords(pathway.bedChange)}
        {pathway.bedChangeSource && ` (${pathway.bedChangeSource})`}. No business case is submitted while one
        of tests 1 to 4 is not assessed.
      </p>
      <FactsTable
        label="The five tests: the table"
        align="top"
        headings={['Test', 'Rating', 'Assessed', 'Evidence', TO_DO]}
      >
        {pathway.tests.map((test) => (
          <tr key={test.id}>
            <th scope="row">
              {test.number}. {test.title}
            </th>
            <td data-label="Rating">
              {test.isApplicable ? (
                <Tag tone={RATING_TONES[test.rating]}>{TEST_RATING_WORDS[test.rating]}</Tag>
              ) : (
                <>
                  <Tag>Does not apply</Tag> {test.notApplicableReason}
                </>
              )}
              {conditionsOf(test).map((words) => (
                <p key={words} className={styles.reason}>
                  {words}
                </p>
              ))}
            </td>
            <td data-label="Assessed" className={styles.words}>
              {test.assessor && test.assessedOn
                ? `${formatDay(test.assessedOn)}, ${test.assessor}`
                : 'Not yet'}
            </td>
            <td data-label="Evidence" className={styles.words}>
              {test.evidence ?? 'None yet'}
            </td>
            <td data-label="">
              {onAssess && (
                <Button look="quiet" onClick={() => onAssess(test)}>
                  Assess<span className="visually-hidden"> test {test.number}</span>
                </Button>
              )}
            </td>
          </tr>
        ))}
      </FactsTable>
    </Card>
  );
}

const conditionsOf = ({ conditionA, conditionB, conditionC }: AssuranceTest): string[] =>
  [
    conditionA ? `(a) ${BED_CONDITIONS.conditionA}` : null,
    conditionB ? `(b) ${BED_CONDITIONS.conditionB}` : null,
    conditionC ? `(c) ${BED_CONDITIONS.conditionC}` : null,
  ].filter((words) => words !== null);
