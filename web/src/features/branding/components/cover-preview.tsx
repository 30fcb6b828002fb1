import type { Branding } from '../api/branding.js';
import styles from './branding.module.css';

type Draft = Pick<
  Branding,
  'organisation' | 'accent' | 'logoPng' | 'logoAlt' | 'coverText' | 'markingOfficial'
>;

/** The cover of an official edition, as it will look; the colour only where it is one. */
export function CoverPreview({ organisation, accent, logoPng, logoAlt, coverText, markingOfficial }: Draft) {
  const colour = /^#[0-9a-f]{6}$/i.test(accent) ? accent : '#212b32';
  return (
    <figure className={styles.preview}>
      <figcaption>The cover of an official edition</figcaption>
      <div className={styles.page}>
        <p className={styles.marking}>{markingOfficial}</p>
        <div className={styles.line} style={{ background: colour }} />
        {logoPng && (
          <img className={styles.logo} src={`data:image/png;base64,${logoPng}`} alt={logoAlt ?? ''} />
        )}
        <p className={styles.organisation}>{organisation}</p>
        <p className={styles.title} style={{ color: colour }}>
          Board pack
        </p>
        <p>{coverText}</p>
      </div>
    </figure>
  );
}
