import { RAG_WORDS, type RagTolerances } from '@gantry/shared/rag/rag';
import { THRESHOLD_NAMES, thresholdValue } from '@gantry/shared/rag/rag-inputs';
import { RAG_RULES } from '@gantry/shared/rag/rag-rules';
import { Card } from '../../../ui/card/card.js';
import { SummaryList } from '../../../ui/summary-list/summary-list.js';
import { Colour } from './colour.js';
import styles from './ratings.module.css';

export interface RagRulesListProps {
  tolerances: RagTolerances;
  staleAfterDays: number;
}

/** The rules in force, in their order, with the thresholds of the programme. */
export function RagRulesList({ tolerances, staleAfterDays }: RagRulesListProps) {
  return (
    <>
      <Card title="Thresholds of this programme">
        <SummaryList
          rows={[
            ...THRESHOLD_NAMES.map((name) => {
              const { name: label, value } = thresholdValue(name, tolerances);
              return { label, value };
            }),
            { label: 'A status report is stale after', value: `${staleAfterDays} days` },
          ]}
        />
      </Card>
      <Card title="The colour of an item">
        <p>
          The rules are asked from the top; the first that applies gives the colour. Bad news is asked before
          “not rated”, so that grey never hides it.
        </p>
        <table className={`table ${styles.table}`}>
          <thead>
            <tr>
              <th scope="col">Rule</th>
              <th scope="col">Colour</th>
              <th scope="col">When</th>
            </tr>
          </thead>
          <tbody>
            {RAG_RULES.map((rule) => (
              <tr key={rule.id} id={rule.id}>
                <th scope="row" className={styles.rule}>
                  {rule.id}
                </th>
                <td data-label="Colour">
                  <Colour rag={rule.rag} word={RAG_WORDS[rule.rag]} />
                </td>
                <td data-label="When">{rule.says(tolerances)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
      <Card title="What is shown">
        <ul className={styles.rules}>
          <li>
            <span className={styles.rule}>RAG-4</span> A status that was reported, but not in the last{' '}
            {staleAfterDays} days, is shown as stale and not in its last colour; what has been missed since
            stays off track.
          </li>
          <li>
            <span className={styles.rule}>RAG-5</span> An owner's colour that differs from the rules stands
            while it has a reason and until its last day; both are shown.
          </li>
          <li>
            <span className={styles.rule}>RAG-2</span> A missed item is never on track, whatever was reported.
          </li>
          <li>
            <span className={styles.rule}>RAG-1</span> Complete needs the day on which it was done.
          </li>
          <li>
            <span className={styles.rule}>RAG-3</span> At risk and off track want a path to green: an action,
            its owner and its date.
          </li>
        </ul>
      </Card>
    </>
  );
}
