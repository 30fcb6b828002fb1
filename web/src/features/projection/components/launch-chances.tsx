import { useQuery } from '@tanstack/react-query';
import { messageOf } from '../../../lib/error-messages.js';
import { useCan } from '../../../lib/session.js';
import { Skeleton } from '../../../ui/busy/busy.js';
import { Button } from '../../../ui/button/button.js';
import { Link } from '../../../ui/link/link.js';
import { Notice } from '../../../ui/notice/notice.js';
import { type Chances, chancesQuery, type GateChances, RUNS, type ScenarioChances } from '../api/chances.js';
import { certainWords, chanceRows, daySentence, precisionWords } from './chance-rows.js';
import styles from './launch-chances.module.css';

export interface LaunchChancesProps {
  programmeId: string;
  scenarioId: string | null;
  /** Steps on the way whose length can be stated, and where that is done. */
  works: readonly { itemId: string; title: string }[];
  durationHref: (itemId: string) => string;
}

/** How likely the launch is agreed at each meeting of the body that decides it, under one scenario. */
export function LaunchChances({ programmeId, scenarioId, works, durationHref }: LaunchChancesProps) {
  const { data, error, refetch, isFetching } = useQuery(chancesQuery(programmeId));
  const scenario = data?.scenarios.find((one) => one.scenarioId === scenarioId);
  if (data && !scenario) return null;
  return (
    <section className={styles.chances} aria-labelledby="chances-title">
      <h4 id="chances-title" className={styles.title}>
        {/* A target that no body decides about has its chances too, without any meeting. */}
        {scenario && scenario.gates.length === 0
          ? 'Chance that it comes in time'
          : 'Chance that it is agreed at each meeting'}
      </h4>
      {error && !data && (
        <Notice
          tone="error"
          actions={
            <Button isBusy={isFetching} onClick={() => void refetch()}>
              Try again
            </Button>
          }
        >
          {messageOf(error)}
        </Notice>
      )}
      {!error && !data && (
        <Skeleton label={`Computing the plan ${RUNS.toLocaleString('en-GB')} times`} lines={3} />
      )}
      {data && scenario && (
        <Told chances={data} scenario={scenario} works={works} durationHref={durationHref} />
      )}
    </section>
  );
}

type ToldProps = { chances: Chances; scenario: ScenarioChances } & Pick<
  LaunchChancesProps,
  'works' | 'durationHref'
>;

/** What is missing, and the way to the form in which it is stated. */
function NothingUncertain({ works, durationHref }: Pick<LaunchChancesProps, 'works' | 'durationHref'>) {
  const mayState = useCan('milestone:edit');
  return (
    <div className={styles.sentence}>
      <p>{certainWords('these steps')}</p>
      {works.length > 0 && (
        <ul>
          {works.map(({ itemId, title }) => (
            <li key={itemId}>
              {mayState ? (
                <Link href={durationHref(itemId)}>State how long “{title}” takes</Link>
              ) : (
                <>Ask its owner how long “{title}” takes.</>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Told({ chances, scenario, works, durationHref }: ToldProps) {
  if (scenario.isCertain) return <NothingUncertain works={works} durationHref={durationHref} />;
  const decision = scenario.gates.at(-1);
  const { because, tornado } = scenario;
  return (
    <>
      {decision && <Meetings gate={decision} precision={precisionWords(chances)} />}
      <p className={styles.sentence}>
        {daySentence(chances.targetTitle ?? 'The target', scenario)}
        {because && ` Where none can be given: ${because}.`}
      </p>
      {tornado.length > 0 && (
        <details className={styles.details}>
          <summary>What the chance of being on time hangs on</summary>
          <ol>
            {tornado.map(({ sentence }) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

/** The bars are drawn inside the table that says the same in words: nobody has to read a picture. */
function Meetings({ gate, precision }: { gate: GateChances; precision: string }) {
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        {gate.body} <span className={styles.precision}>({precision})</span>
      </caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Meeting</th>
          <th scope="col">Chance</th>
        </tr>
      </thead>
      <tbody>
        {chanceRows(gate).map(({ label, probability, words }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>
              <span className={styles.cell}>
                <span className={styles.track} aria-hidden="true">
                  <span className={styles.bar} style={{ width: `${probability * 100}%` }} />
                </span>
                <span className={styles.share}>{words}</span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
