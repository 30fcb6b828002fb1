import {
  type BandTable,
  bandTableProblems,
  CONSEQUENCE_WORDS,
  DEFAULT_BANDS,
  LIKELIHOOD_WORDS,
  RISK_BANDS,
  type RiskBand,
} from '@gantry/shared/risk/bands';
import { useState } from 'react';
import { useCan } from '../../../lib/session.js';
import { useRefusal } from '../../../lib/use-refusal.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import { Notice } from '../../../ui/notice/notice.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { useToast } from '../../../ui/toast/toast.js';
import { useConfigureProgramme } from '../api/configure-programme.js';
import type { ProgrammeSettings } from '../api/settings.js';
import styles from './settings.module.css';

const FIELD_IDS = { reason: 'matrix-reason', riskBands: 'matrix', bands: 'matrix' };
const WORDS: Record<RiskBand, string> = {
  LOW: 'Low',
  MODERATE: 'Moderate',
  HIGH: 'High',
  EXTREME: 'Extreme',
};
const CLASS: Record<RiskBand, string> = {
  LOW: styles.low ?? '',
  MODERATE: styles.moderate ?? '',
  HIGH: styles.high ?? '',
  EXTREME: styles.extreme ?? '',
};

/** The band of each of the 25 cells: two cells of one product may differ. */
export function MatrixSettings({ settings }: { settings: ProgrammeSettings }) {
  const mayConfigure = useCan('programme:configure');
  const show = useToast();
  const [draft, setDraft] = useState<BandTable | null>(null);
  const [reason, setReason] = useState('');
  const [version, setVersion] = useState(settings.version);
  const configure = useConfigureProgramme();
  const refusal = useRefusal(configure.error, FIELD_IDS);
  const bands = draft ?? settings.riskBands;
  const warnings = draft ? bandTableProblems(draft) : [];

  function begin() {
    setVersion(settings.version);
    setDraft(settings.riskBands);
  }
  function save() {
    if (!draft) return;
    configure.mutate(
      { id: settings.id, expectedVersion: version, reason, riskBands: draft.map((row) => [...row]) },
      {
        onSuccess: () => {
          setDraft(null);
          setReason('');
          show({ message: 'The risk matrix is changed' });
        },
      },
    );
  }

  return (
    <Card title="Risk matrix" actions={mayConfigure && !draft && <Button onClick={begin}>Change</Button>}>
      <p className="muted">
        {settings.hasOwnRiskBands
          ? 'This programme colours its cells itself.'
          : 'The usual matrix: 1–3 low, 4–6 moderate, 8–12 high, 15–25 extreme.'}
      </p>
      <ErrorSummary errors={refusal.errors} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keys */}
      <section className={styles.scroll} aria-label="Matrix" tabIndex={0}>
        <table className={styles.matrix} id="matrix">
          <caption className="visually-hidden">Band of each consequence and likelihood</caption>
          <thead>
            <tr>
              <th scope="col">Consequence</th>
              {LIKELIHOOD_WORDS.map((word, l) => (
                <th key={word} scope="col">
                  {l + 1} {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[4, 3, 2, 1, 0].map((c) => (
              <tr key={c}>
                <th scope="row">
                  {c + 1} {CONSEQUENCE_WORDS[c]}
                </th>
                {LIKELIHOOD_WORDS.map((word, l) => {
                  const band = bands[c]?.[l] ?? 'LOW';
                  return (
                    <td key={word} className={CLASS[band]}>
                      {draft ? (
                        <select
                          aria-label={`Consequence ${c + 1}, likelihood ${l + 1}`}
                          value={band}
                          onChange={(event) =>
                            setDraft(withCell(draft, c, l, event.target.value as RiskBand))
                          }
                        >
                          {RISK_BANDS.map((choice) => (
                            <option key={choice} value={choice}>
                              {WORDS[choice]}
                            </option>
                          ))}
                        </select>
                      ) : (
                        WORDS[band]
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {warnings.slice(0, 3).map(({ message }) => (
        <Notice key={message} tone="warning">
          {message}
        </Notice>
      ))}
      {draft && (
        <>
          <TextArea
            id="matrix-reason"
            label="Why"
            rows={2}
            maxLength={1000}
            value={reason}
            error={refusal.of('matrix-reason')}
            onChange={(event) => setReason(event.target.value)}
          />
          <Button look="primary" isBusy={configure.isPending} onClick={save}>
            Save
          </Button>{' '}
          <Button onClick={() => setDraft(DEFAULT_BANDS)}>The usual matrix</Button>{' '}
          <Button onClick={() => setDraft(null)}>Cancel</Button>
        </>
      )}
    </Card>
  );
}

function withCell(bands: BandTable, c: number, l: number, band: RiskBand): BandTable {
  return bands.map((row, at) => (at === c ? row.map((old, index) => (index === l ? band : old)) : row));
}
