import styles from './product-mark.module.css';

/** A gantry over the track with its three signals. A deployment may put its own name beside it. */
export function ProductMark() {
  return (
    <span className={styles.mark}>
      <svg
        width="36"
        height="18"
        viewBox="0 0 36 18"
        aria-hidden="true"
        focusable="false"
        className={styles.signals}
      >
        <rect x="1" y="1" width="34" height="16" rx="3" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <circle cx="8.5" cy="9" r="3.4" className={styles.red} />
        <circle cx="18" cy="9" r="3.4" className={styles.amber} />
        <circle cx="27.5" cy="9" r="3.4" className={styles.green} />
      </svg>
      Gantry
    </span>
  );
}
