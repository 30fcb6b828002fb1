import type { LaunchCheckKey } from '../../../generated/graphql.js';
import { Card } from '../../../ui/card/card.js';
import { Link } from '../../../ui/link/link.js';
import { Tag } from '../../../ui/tag/tag.js';
import { RuleId } from '../../../ui/verb-form/rule-list.js';
import type { LaunchCheck } from '../api/consultations.js';
import { CHECK_TONES, CHECK_WORDS } from './consultation-words.js';
import styles from './consultations.module.css';

export interface LaunchChecklistProps {
  title?: string;
  checks: readonly LaunchCheck[];
  /** Where each thing is put right; null where it is on this page. */
  hrefOf: (key: LaunchCheckKey) => string | null;
}

const WHERE: Record<LaunchCheckKey, string> = {
  DECISION: 'To the decisions',
  ASSURANCE: 'To the decisions',
  ASSESSMENT: 'To the impact assessments',
  SCRUTINY: 'To scrutiny',
  TIMETABLE: 'To the consultation',
};

/** Everything that a launch stands on, with what of it is still missing and where to put it right. */
export function LaunchChecklist({
  title = 'What is still missing before launch',
  checks,
  hrefOf,
}: LaunchChecklistProps) {
  const open = checks.filter(({ state }) => state === 'MISSING').length;
  return (
    <Card title={title}>
      <p>
        {open === 0
          ? 'Nothing stands in the way of a launch.'
          : `${open} of ${checks.length} ${open === 1 ? 'is' : 'are'} missing. It cannot be launched before all are there.`}
      </p>
      <ul className={styles.checks}>
        {checks.map((check) => (
          <li key={check.key}>
            <div className={styles.check}>
              <strong>{check.title}</strong>
              <Tag tone={CHECK_TONES[check.state]}>{CHECK_WORDS[check.state]}</Tag>
            </div>
            {check.state !== 'MISSING' && check.met && <p className={styles.line}>{check.met}</p>}
            {check.problems.map(({ rule, message }) => (
              <p key={`${rule} ${message}`} className={styles.line}>
                {message} <RuleId rule={rule} />
              </p>
            ))}
            {check.state !== 'MET' && <Where href={hrefOf(check.key)} words={WHERE[check.key]} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Where({ href, words }: { href: string | null; words: string }) {
  return href && <Link href={href}>{words}</Link>;
}
