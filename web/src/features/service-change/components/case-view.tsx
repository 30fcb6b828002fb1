import {
  CASE_KIND_WORDS,
  CASE_SECTIONS,
  CASE_STATUS_WORDS,
  type CaseSection,
} from '@gantry/shared/pathway/business-cases';
import { formatDay } from '../../../lib/dates.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import { Link } from '../../../ui/link/link.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { BusinessCase, CaseVersion } from '../api/service-change.js';
import { offeredStatuses } from './case-forms.js';
import styles from './service-change.module.css';
import { SECTION_WORDS, STATUS_TONES } from './service-change-words.js';

/** What may be done with a business case, and with which version. */
export type CaseVerb = { verb: 'next' } | { verb: 'write' | 'status'; version: CaseVersion };

export interface CaseCardProps {
  found: BusinessCase;
  onOpen: ((verb: CaseVerb) => void) | null;
  itemHref: (id: string) => string;
  decisionHref: (id: string) => string;
}

/** A business case with its versions, newest first. */
export function CaseCard({ found, onOpen, itemHref, decisionHref }: CaseCardProps) {
  return (
    <Card
      title={`${found.code} ${found.title}`}
      actions={
        onOpen && (
          <Button look="quiet" onClick={() => onOpen({ verb: 'next' })}>
            Begin the next version
          </Button>
        )
      }
    >
      <p className={styles.lead}>
        {CASE_KIND_WORDS[found.kind]} of {found.workstreamName}
      </p>
      <FactsTable
        label={`Versions of ${found.code}`}
        align="top"
        headings={[
          'Version',
          'Status',
          'Five cases',
          'Capital',
          'Revenue',
          'Milestone',
          <span key="todo" className="visually-hidden">
            What to do
          </span>,
        ]}
      >
        {found.versions.map((version) => (
          <tr key={version.id}>
            <th scope="row">Version {version.number}</th>
            <td data-label="Status">
              <Tag tone={STATUS_TONES[version.status]}>{CASE_STATUS_WORDS[version.status]}</Tag>{' '}
              {formatDay(version.statusOn)}{' '}
              {version.decision && (
                <Link href={decisionHref(version.decision.id)}>{version.decision.code}</Link>
              )}
              {version.statusReason && <p className={styles.reason}>{version.statusReason}</p>}
            </td>
            <td data-label="Five cases">
              <Sections version={version} />
            </td>
            <td data-label="Capital" className={styles.words}>
              {sentence(version.capital, version.priceBase)}
            </td>
            <td data-label="Revenue" className={styles.words}>
              {sentence(version.revenue, version.priceBase)}
            </td>
            <td data-label="Milestone">
              {version.milestone ? (
                <Link href={itemHref(version.milestone.id)}>
                  {version.milestone.code} {version.milestone.title}
                </Link>
              ) : (
                'None'
              )}
            </td>
            <td data-label="">{onOpen && <Verbs found={found} version={version} onOpen={onOpen} />}</td>
          </tr>
        ))}
      </FactsTable>
    </Card>
  );
}

interface VerbsProps {
  found: BusinessCase;
  version: CaseVersion;
  onOpen: (verb: CaseVerb) => void;
}

function Verbs({ found, version, onOpen }: VerbsProps) {
  const which = <span className="visually-hidden"> in version {version.number}</span>;
  return (
    <>
      {version.isWrittenIn && (
        <Button look="quiet" onClick={() => onOpen({ verb: 'write', version })}>
          Write{which}
        </Button>
      )}
      {offeredStatuses(found, version).length > 0 && (
        <Button look="quiet" onClick={() => onOpen({ verb: 'status', version })}>
          Set status<span className="visually-hidden"> of version {version.number}</span>
        </Button>
      )}
    </>
  );
}

const SECTIONS = Object.keys(CASE_SECTIONS) as CaseSection[];

function Sections({ version }: { version: CaseVersion }) {
  return (
    <ul className={styles.sections}>
      {SECTIONS.map((name) => (
        <li key={name}>
          {CASE_SECTIONS[name].split(':')[0]}: {SECTION_WORDS[version[name]].toLowerCase()}
        </li>
      ))}
    </ul>
  );
}

/** "£48m + 1 TBC, prices of 2017/18", "Not stated". */
function sentence(money: string, priceBase: string | null): string {
  if (money === 'not stated') return 'Not stated';
  return priceBase ? `${money}, prices of ${priceBase}` : money;
}
