import type { MyReturn as Facts } from '../../features/returns/api/my-returns.js';
import { useSignedInDoor } from '../../features/returns/api/signed-in-door.js';
import { MyReturn } from '../../features/returns/components/my-return.js';
import { useSession } from '../../lib/session.js';

export interface MyReturnsProps {
  returns: readonly Facts[];
  hrefOf: (itemId: string) => string;
}

/** Each period that asks something of me, the earliest first. */
export function MyReturns({ returns, hrefOf }: MyReturnsProps) {
  const { person } = useSession();
  const door = useSignedInDoor();
  return returns.map((mine) => (
    <MyReturn key={mine.periodId} mine={mine} personId={person.id} door={door} hrefOf={hrefOf} />
  ));
}
