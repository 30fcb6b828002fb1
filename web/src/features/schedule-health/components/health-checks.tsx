import { Card } from '../../../ui/card/card.js';
import { cx } from '../../../ui/cx.js';
import { Link } from '../../../ui/link/link.js';
import type { HealthCheck } from '../api/health.js';
import { VERDICT_WORDS } from './health-words.js';
import styles from './schedule-health.module.css';

const SHOWN = 5;
const ORDER: readonly HealthCheck['verdict'][] = ['BEYOND', 'WITHIN', 'NOT_CHECKED', 'CLEAN'];
const HEADINGS: Record<HealthCheck['verdict'], string> = {
  BEYOND: 'To put right',
  WITHIN: 'Found, within the threshold',
  NOT_CHECKED: 'Not checked',
  CLEAN: 'Clean',
};

export interface HealthChecksProps {
  checks: readonly HealthCheck[];
  hrefOf: (finding: HealthCheck['findings'][number]) => string | null;
}

/** Every check by what it came to: what is to be put right first, what is clean last and said to be so. */
export function HealthChecks({ checks, hrefOf }: HealthChecksProps) {
  return (
    <div className={styles.cards}>
      {ORDER.map((verdict) => {
        const found = checks.filter((check) => check.verdict === verdict);
        if (found.length === 0) return null;
        return (
          <Card key={verdict} title={`${HEADINGS[verdict]} (${found.length})`}>
            {found.map((check) => (
              <Check key={check.rule} check={check} hrefOf={hrefOf} />
            ))}
          </Card>
        );
      })}
    </div>
  );
}

function Check({ check, hrefOf }: { check: HealthCheck } & Pick<HealthChecksProps, 'hrefOf'>) {
  const { rule, title, verdict, sentence, reason, threshold, findings } = check;
  const [first, rest] = [findings.slice(0, SHOWN), findings.slice(SHOWN)];
  return (
    <section className={styles.check} aria-label={title}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          {title} <span className="muted small">{rule}</span>
        </h3>
        <span className={cx(styles.verdict, verdict === 'BEYOND' && styles.beyond)}>
          {VERDICT_WORDS[verdict]}
        </span>
      </div>
      <p className={styles.about}>
        {sentence} {threshold && `${threshold}.`} {reason}
      </p>
      <Findings findings={first} hrefOf={hrefOf} />
      {rest.length > 0 && (
        <details>
          <summary>
            {rest.length} more<span className="visually-hidden"> of: {title}</span>
          </summary>
          <Findings findings={rest} hrefOf={hrefOf} />
        </details>
      )}
    </section>
  );
}

function Findings({ findings, hrefOf }: Pick<HealthCheck, 'findings'> & Pick<HealthChecksProps, 'hrefOf'>) {
  if (findings.length === 0) return null;
  return (
    <ul className={styles.findings}>
      {findings.map((finding) => {
        const href = hrefOf(finding);
        return (
          <li key={`${finding.itemId}${finding.meetingId}${finding.sentence}`}>
            {href ? <Link href={href}>{finding.title}</Link> : finding.title}: {finding.sentence}
          </li>
        );
      })}
    </ul>
  );
}
