import { download } from '../../../lib/csv.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { cx } from '../../../ui/cx.js';
import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import { Link } from '../../../ui/link/link.js';
import type { ComparedScenario } from '../api/compare.js';
import styles from './compare.module.css';
import { dayIn, differencesCsv, differencesOf, routeLines, spreadWords } from './compare-words.js';
import { isTight, marginWords, waitWords, whenOnRoute } from './route-words.js';

export interface CompareTablesProps {
  scenarios: readonly ComparedScenario[];
  itemHref: (itemId: string) => string;
}

const label = ({ scenarioNumber }: ComparedScenario) => `Scenario ${scenarioNumber}`;

/** The routes to the target beside each other: a step that scenarios share stands on one line. */
export function RouteTable({ scenarios, itemHref }: CompareTablesProps) {
  const lines = routeLines(scenarios);
  if (lines.length === 0) return null;
  return (
    <Card title="The way there">
      <FactsTable label="Steps of each scenario" align="top" headings={['Step', ...scenarios.map(label)]}>
        {lines.map(({ itemId, title, steps }) => {
          const isShared = steps.every((step) => step?.on === steps[0]?.on);
          return (
            <tr key={itemId}>
              <th scope="row">
                <Link href={itemHref(itemId)}>{title}</Link>
              </th>
              {steps.map((step, at) => (
                <td key={scenarios[at]?.scenarioId} data-label={label(scenarios[at]!)}>
                  {step === null ? (
                    <span className="muted">not on the way</span>
                  ) : (
                    <>
                      <span className={cx(styles.cell, !isShared && styles.differs)}>
                        {whenOnRoute(step, scenarios[at]!)}
                      </span>
                      <span className={cx(styles.quiet, isTight(step) && styles.tight)}>
                        {[marginWords(step), waitWords(step)].filter(Boolean).join(', ')}
                      </span>
                    </>
                  )}
                </td>
              ))}
            </tr>
          );
        })}
      </FactsTable>
    </Card>
  );
}

/** Every item for which it matters which scenario comes true. */
export function DifferencesTable({ scenarios, itemHref }: CompareTablesProps) {
  const differences = differencesOf(scenarios);
  return (
    <Card
      title="What differs"
      actions={
        differences.length > 0 && (
          <Button onClick={() => download('scenarios.csv', differencesCsv(differences, scenarios))}>
            CSV
          </Button>
        )
      }
    >
      {differences.length === 0 && <p>Nothing: every item is computed for the same day in each of them.</p>}
      {differences.length > 0 && (
        <FactsTable
          label="Items that differ between the scenarios"
          headings={['Item', ...scenarios.map(label), 'Calendar days apart']}
        >
          {differences.map((one) => (
            <tr key={one.itemId}>
              <th scope="row">
                <Link href={itemHref(one.itemId)}>{one.title}</Link>
              </th>
              {scenarios.map((scenario, at) => (
                <td key={scenario.scenarioId} data-label={label(scenario)}>
                  {dayIn(one, at)}
                </td>
              ))}
              <td data-label="Calendar days apart" className={styles.differs}>
                {spreadWords(one)}
              </td>
            </tr>
          ))}
        </FactsTable>
      )}
    </Card>
  );
}
