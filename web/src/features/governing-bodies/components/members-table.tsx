import { formatDay } from '../../../lib/dates.js';
import { Button } from '../../../ui/button/button.js';
import { EmptyState } from '../../../ui/empty-state/empty-state.js';
import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { BodyMember } from '../api/body.js';
import { MEMBER_WORDS } from './body-words.js';
import styles from './members-table.module.css';

export interface MembersTableProps {
  members: readonly BodyMember[];
  /** Left out where the reader may not change the body. */
  onEnd?: (member: BodyMember) => void;
  onDeputy?: (member: BodyMember) => void;
  onEndDeputy?: (deputy: BodyMember['deputies'][number]) => void;
  onAmend?: (member: BodyMember) => void;
}

/** Who sits on a body today, and below who sat there before. */
export function MembersTable({ members, onEnd, onAmend, onDeputy, onEndDeputy }: MembersTableProps) {
  if (members.length === 0)
    return <EmptyState title="No seats recorded">The papers do not say who sits here.</EmptyState>;
  const ordered = [...members].sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent));
  return (
    <FactsTable
      label="Members"
      headings={[
        'Seat',
        'Holder',
        'Sits as',
        'Votes',
        'Deputies',
        'From – to',
        ...(onEnd
          ? [
              <span key="actions" className="visually-hidden">
                Actions
              </span>,
            ]
          : []),
      ]}
    >
      {ordered.map((member) => (
        <tr key={member.id} className={member.isCurrent ? undefined : styles.past}>
          <th scope="row">
            {member.seat}
            {member.category && <span className="muted"> · {member.category}</span>}
          </th>
          <td data-label="Holder">{holderOf(member)}</td>
          <td data-label="Sits as">{MEMBER_WORDS[member.role]}</td>
          <td data-label="Votes">{votesOf(member)}</td>
          <td data-label="Deputies">
            <Deputies member={member} onEndDeputy={onEndDeputy} />
          </td>
          <td data-label="From – to" className={styles.dates}>
            {spanOf(member)}
          </td>
          {onEnd && (
            <td>
              {member.isCurrent && (
                <>
                  <Button look="quiet" onClick={() => onEnd(member)}>
                    End<span className="visually-hidden"> membership: {member.seat}</span>
                  </Button>
                  {onAmend && (
                    <Button look="quiet" onClick={() => onAmend(member)}>
                      Edit<span className="visually-hidden"> seat: {member.seat}</span>
                    </Button>
                  )}
                  {onDeputy && (
                    <Button look="quiet" onClick={() => onDeputy(member)}>
                      Name a deputy<span className="visually-hidden"> of {member.seat}</span>
                    </Button>
                  )}
                </>
              )}
            </td>
          )}
        </tr>
      ))}
    </FactsTable>
  );
}

function votesOf({ isVoting, voteWeight }: BodyMember): string {
  if (!isVoting) return 'No';
  return voteWeight === 1 ? 'Yes' : `Yes, weighs ${voteWeight}`;
}

function Deputies({ member, onEndDeputy }: { member: BodyMember } & Pick<MembersTableProps, 'onEndDeputy'>) {
  const current = member.deputies.filter((deputy) => deputy.isCurrent);
  if (current.length === 0) return <>{member.deputy}</>;
  return (
    <ul className={styles.deputies}>
      {member.deputy && <li>{member.deputy}</li>}
      {current.map((deputy) => (
        <li key={deputy.id}>
          {deputy.name}{' '}
          {onEndDeputy && (
            <Button look="quiet" onClick={() => onEndDeputy(deputy)}>
              End
              <span className="visually-hidden">
                {' '}
                deputy of {member.seat}: {deputy.name}
              </span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function holderOf({ holder, isVacant, post, organisation }: BodyMember) {
  if (holder) return post ? `${holder}, ${post}` : holder;
  if (isVacant) return <Tag>Vacant</Tag>;
  return organisation ?? <span className="muted">Not recorded</span>;
}

function spanOf({ heldFrom, heldTo }: BodyMember): string {
  if (!heldFrom && !heldTo) return '';
  return [heldFrom && formatDay(heldFrom), heldTo && formatDay(heldTo)].map((end) => end ?? '').join(' – ');
}
