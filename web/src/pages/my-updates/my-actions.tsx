import { useQuery } from '@tanstack/react-query';
import { actionsQuery } from '../../features/actions/api/actions.js';
import { ActionList } from '../../features/actions/components/action-list.js';
import { useProgramme } from '../../lib/programme.js';
import { Card } from '../../ui/card/card.js';
import { governancePaths } from '../governance-paths.js';

/** Actions that I answer for and that are not done, the earliest due first. Without any, nothing is said. */
export function MyActions() {
  const programme = useProgramme();
  const { data: actions = [] } = useQuery(actionsQuery(programme.id));
  const mine = actions.filter(({ isMine, standing }) => isMine && standing !== 'DONE');
  if (mine.length === 0) return null;
  const overdue = mine.filter(({ standing }) => standing === 'OVERDUE').length;
  return (
    <Card title={overdue === 0 ? 'My actions' : `My actions: ${overdue} overdue`}>
      <ActionList actions={mine} hrefOf={governancePaths(programme.code).action} none="" />
    </Card>
  );
}
