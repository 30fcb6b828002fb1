import { addressAsAt, asAt, asAtInWords } from '../../../lib/as-at.js';
import styles from './as-at.module.css';

export interface AsAtBandProps {
  programmeName: string;
  /** The page that is being read. */
  address: string;
  /** Where the moment is set against today. */
  compareHref: string;
}

/** Loud while a past moment is read: which one, that nothing can be changed, and the way back. */
export function AsAtBand({ programmeName, address, compareHref }: AsAtBandProps) {
  const moment = asAtInWords();
  if (moment === null) return null;
  return (
    <section className={styles.band} aria-label="Past moment">
      <p>
        {moment.isReadable ? (
          <>
            You are reading {programmeName} <strong>as at {moment.words}</strong>. Nothing can be changed
            here.
          </>
        ) : (
          <>
            The address names the moment <strong>“{moment.words}”</strong>, which is neither a day nor an
            instant.
          </>
        )}
      </p>
      <span className={styles.ways}>
        {moment.isReadable && <a href={addressAsAt(compareHref, asAt())}>Compare with today</a>}
        <a href={addressAsAt(address, undefined)}>Back to today</a>
      </span>
    </section>
  );
}
