import type { Overview } from '../../features/overview/api/overview.js';
import { Nothing } from '../../features/overview/components/nothing.js';
import { BandTag } from '../../features/risks/components/band-tag.js';
import { Card } from '../../ui/card/card.js';
import { Link } from '../../ui/link/link.js';
import styles from './overview-page.module.css';

export interface TopRisksCardProps {
  risks: Overview['risks'];
  open: number;
  riskHref: (id: string) => string;
  registerHref: string;
}

/** The worst open risks by their current score. */
export function TopRisksCard({ risks, open, riskHref, registerHref }: TopRisksCardProps) {
  return (
    <Card title="Top risks" actions={open > 0 && <Link href={registerHref}>All {open} open</Link>}>
      {risks.length === 0 ? (
        <Nothing title="No risk is open">The risks with the highest current score stand here.</Nothing>
      ) : (
        <ul className={styles.risks}>
          {risks.map(({ id, code, title, owner, current }) => (
            <li key={id} className={styles.risk}>
              <BandTag rating={current} />
              <span>
                <Link href={riskHref(id)}>
                  {code} {title}
                </Link>
                <span className={styles.owner}>{owner ?? 'Nobody owns it yet'}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
