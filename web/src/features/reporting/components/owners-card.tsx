import { messageOf } from '../../../lib/error-messages.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import { Tag } from '../../../ui/tag/tag.js';
import { useToast } from '../../../ui/toast/toast.js';
import type { PeriodPage } from '../api/reporting.js';
import { useRemindOwners } from '../api/reporting-verbs.js';
import styles from './reporting.module.css';
import { standingTag } from './reporting-words.js';

/** Who has answered, who is late, who is missing; with a button that reminds everybody who owes something. */
export function OwnersCard({ page }: { page: PeriodPage }) {
  const remind = useRemindOwners();
  const show = useToast();
  const owing = page.owners.filter(
    ({ isVacant, asked, answered, returns, handedIn }) =>
      !isVacant && (answered < asked || handedIn < returns),
  );
  return (
    <Card
      title="Who has answered"
      actions={
        page.mayReview &&
        owing.length > 0 && (
          <Button
            isBusy={remind.isPending}
            onClick={() =>
              remind.mutate(
                { periodId: page.period.id },
                {
                  onError: (error) => show({ message: messageOf(error) }),
                  onSuccess: ({ remindOwners }) => show({ message: remindedWords(remindOwners) }),
                },
              )
            }
          >
            Remind {owing.length} {owing.length === 1 ? 'owner' : 'owners'}
          </Button>
        )
      }
    >
      <FactsTable
        label="Owners"
        headings={['Owner', 'Stands', 'Items answered', 'Returns in', 'Carried forward']}
      >
        {page.owners.map((owner) => {
          const { words, tone } = standingTag(owner.standing);
          return (
            <tr key={owner.personId ?? owner.postId ?? 'nobody'}>
              <th scope="row">
                {isNamed(owner) && owner.owner.replace(/ \(vacant\)$/, '')}{' '}
                {owner.isVacant && <Tag tone="amber">Vacant</Tag>}
              </th>
              <td data-label="Stands">
                <Tag tone={tone}>{words}</Tag>
              </td>
              <td data-label="Items answered" className={styles.number}>
                {owner.answered} of {owner.asked}
              </td>
              <td data-label="Returns in" className={styles.number}>
                {owner.handedIn} of {owner.returns}
              </td>
              <td data-label="Carried forward" className={styles.number}>
                {owner.carried}
              </td>
            </tr>
          );
        })}
      </FactsTable>
    </Card>
  );
}

/** A person or a post; a return that has neither is vacant, and nothing else is to be said of it. */
const isNamed = ({ personId, postId }: PeriodPage['owners'][number]) => personId !== null || postId !== null;

function remindedWords({ people, vacant }: { people: readonly string[]; vacant: number }): string {
  const told = people.length === 0 ? 'Nobody could be reminded.' : `Reminded: ${people.join(', ')}.`;
  return vacant === 0 ? told : `${told} Some owners are vacant.`;
}
