import type { Rag } from '@gantry/shared/rag/rag';
import { cx } from '../cx.js';
import styles from './heat-map.module.css';

export interface HeatMapCell {
  /** 1 to 5, counted as on the axes. */
  likelihood: number;
  impact: number;
  /** Codes of what stands there: "R-007". */
  ids: readonly string[];
}

export interface HeatMapProps {
  caption: string;
  cells: readonly HeatMapCell[];
  /** Colour and word of a cell: the words are on the page, colour only repeats them. */
  bandOf: (likelihood: number, impact: number) => { tone: Rag; word: string };
  /** Words of the five steps, least first. */
  likelihoods?: readonly string[];
  impacts?: readonly string[];
  chosen?: { likelihood: number; impact: number } | null;
  onChoose?: (cell: { likelihood: number; impact: number }) => void;
}

const LIKELIHOODS = ['Rare', 'Unlikely', 'Possible', 'Likely', 'Almost certain'];
const IMPACTS = ['Negligible', 'Minor', 'Moderate', 'Major', 'Catastrophic'];
const STEPS = [1, 2, 3, 4, 5];
const MOST_IDS = 3;

/** Risks by likelihood and impact: a real table, the likeliest row on top. */
export function HeatMap({
  caption,
  cells,
  bandOf,
  likelihoods = LIKELIHOODS,
  impacts = IMPACTS,
  chosen,
  onChoose,
}: HeatMapProps) {
  const idsAt = (likelihood: number, impact: number) =>
    cells
      .filter((cell) => cell.likelihood === likelihood && cell.impact === impact)
      .flatMap(({ ids }) => [...ids]);
  return (
    <div className={styles.scroll}>
      <table className={styles.map}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              Likelihood <span aria-hidden="true">↓</span> impact <span aria-hidden="true">→</span>
            </th>
            {STEPS.map((impact) => (
              <th key={impact} scope="col">
                <span className={styles.step}>{impact}</span>{' '}
                <span className={styles.word}>{impacts[impact - 1]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {STEPS.toReversed().map((likelihood) => (
            <tr key={likelihood}>
              <th scope="row">
                <span className={styles.step}>{likelihood}</span>{' '}
                <span className={styles.word}>{likelihoods[likelihood - 1]}</span>
              </th>
              {STEPS.map((impact) => {
                const band = bandOf(likelihood, impact);
                const ids = idsAt(likelihood, impact);
                const isChosen = chosen?.likelihood === likelihood && chosen.impact === impact;
                return (
                  <td key={impact} className={cx(styles.cell, styles[band.tone], isChosen && styles.chosen)}>
                    <span className={styles.band}>{band.word}</span>
                    {ids.length > 0 && (
                      <CellContent
                        ids={ids}
                        isChosen={isChosen}
                        onPress={onChoose && (() => onChoose({ likelihood, impact }))}
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CellContent({
  ids,
  isChosen,
  onPress,
}: {
  ids: readonly string[];
  isChosen: boolean;
  onPress?: () => void;
}) {
  const rest = ids.length - MOST_IDS;
  const content = (
    <>
      <span className={styles.count}>{ids.length}</span>
      <span className={styles.ids}>
        <span className="visually-hidden">: </span>
        {ids.slice(0, MOST_IDS).join(', ')}
        {rest > 0 && ` and ${rest} more`}
      </span>
    </>
  );
  if (!onPress) return <span className={styles.content}>{content}</span>;
  return (
    <button type="button" className={styles.content} aria-pressed={isChosen} onClick={onPress}>
      {content}
    </button>
  );
}
