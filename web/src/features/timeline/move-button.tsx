import styles from './move-button.module.css';

/** Leads to the panel in which a date is typed. On the row F2 does the same, so Tab does not stop here. */
export function MoveButton({ title, onPress }: { title: string; onPress: () => void }) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.button}
      aria-label={`Move date: ${title}`}
      title="Move date (F2)"
      onClick={onPress}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path
          d="M2 4.5h12M2 4.5v9h12v-9M5 2v4M11 2v4M5 10h6M9 8l2 2-2 2"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
        />
      </svg>
    </button>
  );
}
