import { textDiff } from '@gantry/shared/minutes/text-diff';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatInstant } from '../../../lib/dates.js';
import { useProgramme } from '../../../lib/programme.js';
import { Skeleton } from '../../../ui/busy/busy.js';
import { Button } from '../../../ui/button/button.js';
import { Dialog } from '../../../ui/dialog/dialog.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { type MinutesBlock, minutesVersionsQuery } from '../api/minutes.js';
import styles from './minutes.module.css';
import { blockTitle } from './minutes-words.js';

/** Every version of a part, and what changed from one to another: taken out and put in, in words and marks. */
export function VersionsDialog({ block, onClose }: { block: MinutesBlock; onClose: () => void }) {
  const { data: versions } = useQuery(minutesVersionsQuery(useProgramme().id, block.id));
  const [from, setFrom] = useState(String(Math.max(1, block.number - 1)));
  const [to, setTo] = useState(String(block.number));
  const textOf = (number: string) => versions?.find((one) => String(one.number) === number)?.text ?? '';
  const options = (versions ?? []).map(({ number, savedBy, savedAt }) => ({
    value: String(number),
    label: `${number}: ${savedBy ?? 'the system'}, ${formatInstant(savedAt)}`,
  }));
  return (
    <Dialog
      title={`Versions: ${blockTitle(block)}`}
      placement="side"
      onClose={onClose}
      footer={<Button onClick={onClose}>Close</Button>}
    >
      {versions ? (
        <div className={styles.versions}>
          <SelectField
            label="From version"
            value={from}
            options={options}
            onChange={({ target }) => setFrom(target.value)}
          />
          <SelectField
            label="To version"
            value={to}
            options={options}
            onChange={({ target }) => setTo(target.value)}
          />
          {from === to && <p className="muted">Choose two versions to see what changed.</p>}
          <p className={styles.diff}>
            {textDiff(textOf(from), textOf(to)).map(({ kind, text }, at) => {
              const key = `${at}${kind}`;
              if (kind === 'ADDED')
                return (
                  <ins key={key}>
                    <span className="visually-hidden">[put in: </span>
                    {text}
                    <span className="visually-hidden">]</span>
                  </ins>
                );
              if (kind === 'REMOVED')
                return (
                  <del key={key}>
                    <span className="visually-hidden">[taken out: </span>
                    {text}
                    <span className="visually-hidden">]</span>
                  </del>
                );
              return <span key={key}>{text}</span>;
            })}
          </p>
        </div>
      ) : (
        <Skeleton label="Loading versions" lines={4} />
      )}
    </Dialog>
  );
}
