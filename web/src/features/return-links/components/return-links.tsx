import { useState } from 'react';
import { formatDay, formatInstant, todayInLondon } from '../../../lib/dates.js';
import { messageOf } from '../../../lib/error-messages.js';
import { useToday } from '../../../lib/session.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { EmptyState } from '../../../ui/empty-state/empty-state.js';
import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import { Link } from '../../../ui/link/link.js';
import { Notice } from '../../../ui/notice/notice.js';
import { Tag } from '../../../ui/tag/tag.js';
import { useToast } from '../../../ui/toast/toast.js';
import { VerbForm } from '../../../ui/verb-form/verb-form.js';
import {
  type ReturnLinks as Facts,
  type LinkPerson,
  type ReturnLink,
  useMakeReturnLink,
  useRevokeReturnLink,
} from '../api/return-links.js';
import { LinkAddress } from './link-address.js';
import { LinkLog } from './link-log.js';
import styles from './return-links.module.css';

export interface ReturnLinksProps {
  facts: Facts;
  /** Where links are allowed. */
  settingsHref: string;
}

const STATES: Record<string, { word: string; tone: 'blue' | 'green' | 'amber' | 'red' | 'grey' }> = {
  NEW: { word: 'Not used yet', tone: 'blue' },
  IN_USE: { word: 'In use', tone: 'green' },
  EXPIRED: { word: 'Its time is over', tone: 'grey' },
  CLOSED: { word: 'The period is closed', tone: 'grey' },
  REVOKED: { word: 'Withdrawn', tone: 'grey' },
};
const LIVE = new Set(['NEW', 'IN_USE']);

/** Who can be given a link, what links there are, and every use of them. */
export function ReturnLinks({ facts, settingsHref }: ReturnLinksProps) {
  const make = useMakeReturnLink();
  const revoke = useRevokeReturnLink();
  const today = useToday();
  const show = useToast();
  const [made, setMade] = useState<{ name: string; path: string } | null>(null);
  const [revoking, setRevoking] = useState<ReturnLink | null>(null);
  const mayMake = facts.allowsLinks && facts.takesAnswers;

  async function makeFor(person: LinkPerson, byMail: boolean) {
    setMade(null);
    try {
      const { makeReturnLink } = await make.mutateAsync({
        periodId: facts.periodId,
        personId: person.personId,
        byMail,
      });
      if (makeReturnLink.path) setMade({ name: person.name, path: makeReturnLink.path });
      else show({ message: `The link goes to ${person.name} by mail.` });
    } catch (error) {
      show({ message: messageOf(error) });
    }
  }

  if (facts.people.length === 0)
    return (
      <EmptyState title="Nobody to give a link to">
        Whoever owns an item or a workstream of this period stands here.
      </EmptyState>
    );
  return (
    <div className={styles.stack}>
      {!facts.allowsLinks && (
        <Notice tone="info" title="Links are not allowed.">
          A link lets one person answer one period without a password. Allow it in the{' '}
          <Link href={settingsHref}>reporting settings</Link>.
        </Notice>
      )}
      {made && <LinkAddress {...made} onDone={() => setMade(null)} />}
      <Card title="Owners">
        <FactsTable label="Owners and their links" headings={['Owner', 'Answered', 'Link', 'Ends', 'Change']}>
          {facts.people.map((person) => {
            const link = facts.links.find(({ personId }) => personId === person.personId);
            const state = link && STATES[link.state];
            const isLive = link !== undefined && LIVE.has(link.state);
            return (
              <tr key={person.personId}>
                <th scope="row">{person.name}</th>
                <td data-label="Answered">{`${person.answered} of ${person.asked}`}</td>
                <td data-label="Link">{state ? <Tag tone={state.tone}>{state.word}</Tag> : 'None'}</td>
                <td data-label="Ends">{link && isLive ? formatInstant(link.expiresAt) : '–'}</td>
                <td data-label="Change">
                  {mayMake && (
                    <Button
                      look="quiet"
                      isBusy={make.isPending && make.variables?.personId === person.personId}
                      aria-label={`${isLive ? 'Make a new link' : 'Make a link'} for ${person.name}`}
                      onClick={() => void makeFor(person, false)}
                    >
                      {isLive ? 'New link' : 'Make a link'}
                    </Button>
                  )}
                  {mayMake && facts.canMail && person.hasAddress && (
                    <Button
                      look="quiet"
                      aria-label={`Send a link to ${person.name}`}
                      onClick={() => void makeFor(person, true)}
                    >
                      Send by mail
                    </Button>
                  )}
                  {link && isLive && (
                    <Button
                      look="quiet"
                      aria-label={`Withdraw the link of ${person.name}`}
                      onClick={() => setRevoking(link)}
                    >
                      Withdraw
                    </Button>
                  )}
                </td>
              </tr>
            );
          })}
        </FactsTable>
        {today !== todayInLondon() && (
          <p className="muted">
            Links end by the real clock, not by the day of the office, {formatDay(today)}.
          </p>
        )}
      </Card>
      <LinkLog links={facts.links} />
      {revoking && (
        <VerbForm
          title={`Withdraw the link of ${revoking.personName}`}
          saveLabel="Withdraw"
          intro="It stops working at once. What was answered by it stays."
          fields={[{ name: 'reason', label: 'Why', kind: 'area', required: 'Say why the link is withdrawn' }]}
          version={revoking.version}
          today={today}
          send={async ({ reason = '' }, expectedVersion) => {
            await revoke.mutateAsync({ id: revoking.id, expectedVersion, reason });
            setRevoking(null);
            show({ message: `The link of ${revoking.personName} is withdrawn.` });
          }}
          onClose={() => setRevoking(null)}
        />
      )}
    </div>
  );
}
