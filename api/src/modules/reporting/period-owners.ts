import type { ReturnStanding } from '@gantry/shared/reporting/return-standing';
import { isHandedIn } from '@gantry/shared/reporting/return-standing';
import type { PeriodOwnerType, PeriodReturnType } from './reporting.types.js';

/** Worst first: what of somebody's is worst stands for all of theirs. */
const WORST: readonly ReturnStanding[] = ['MISSING', 'IN_GRACE', 'DUE', 'IN_LATE', 'IN'];

/** Who answers in a period, with what each has answered: those who are not there first, then who owes most. */
export function ownersOf(returns: readonly PeriodReturnType[]): PeriodOwnerType[] {
  const owners = new Map<string, PeriodOwnerType>();
  for (const one of returns) {
    const isIn = isHandedIn(one.state);
    const own = ownerIn(owners, one);
    own.returns += 1;
    if (isIn) own.handedIn += 1;
    own.standing = worse(own.standing, one.standing);
    for (const line of one.lines) {
      const of = ownerIn(owners, line);
      if (!line.isAsked) of.carried += 1;
      else {
        of.asked += 1;
        if (line.answer !== 'UNANSWERED') of.answered += 1;
        else of.standing = worse(of.standing, one.standing);
      }
    }
  }
  return [...owners.values()].sort(
    (a, b) =>
      Number(b.isVacant) - Number(a.isVacant) ||
      WORST.indexOf(a.standing) - WORST.indexOf(b.standing) ||
      owed(b) - owed(a) ||
      a.owner.localeCompare(b.owner, 'en'),
  );
}

type Owned = Pick<PeriodReturnType, 'ownerPersonId' | 'ownerPostId' | 'owner' | 'isVacant'>;

function ownerIn(
  owners: Map<string, PeriodOwnerType>,
  { ownerPersonId, ownerPostId, owner, isVacant }: Owned,
): PeriodOwnerType {
  const key = ownerPersonId ?? ownerPostId ?? '';
  const found = owners.get(key);
  if (found) return found;
  const made: PeriodOwnerType = {
    personId: ownerPersonId,
    postId: ownerPostId,
    owner,
    isVacant,
    asked: 0,
    answered: 0,
    carried: 0,
    returns: 0,
    handedIn: 0,
    standing: 'IN',
  };
  owners.set(key, made);
  return made;
}

const owed = (one: PeriodOwnerType) => one.asked - one.answered + one.returns - one.handedIn;

function worse(one: ReturnStanding, other: ReturnStanding): ReturnStanding {
  return WORST.indexOf(one) <= WORST.indexOf(other) ? one : other;
}
