import { useQuery } from '@tanstack/react-query';
import { messageOf } from '../../../lib/error-messages.js';
import { Skeleton } from '../../../ui/busy/busy.js';
import { Dialog } from '../../../ui/dialog/dialog.js';
import { Notice } from '../../../ui/notice/notice.js';
import { ragExplanationQuery } from '../api/rag-explanation.js';
import { ExplanationView } from './explanation-view.js';

export interface ExplanationDialogProps {
  programmeId: string;
  base: string;
  itemId: string;
  /** One row of the item; left out, each scenario that sees it its own way is explained. */
  rowId?: string | undefined;
  onClose: () => void;
}

/** Why an item has its status, in a drawer over the page. */
export function ExplanationDialog({ programmeId, base, itemId, rowId, onClose }: ExplanationDialogProps) {
  const { data, error } = useQuery(ragExplanationQuery(programmeId, itemId));
  const rows = data?.filter((each) => rowId === undefined || each.rowId === rowId);
  const shown = rows && rows.length > 0 ? rows : data;
  const [first] = data ?? [];
  return (
    <Dialog
      title={first ? `Why: ${first.code} ${first.title}` : 'Why this status'}
      placement="side"
      onClose={onClose}
    >
      {error && !data && <Notice tone="error">{messageOf(error)}</Notice>}
      {!data && !error && <Skeleton label="Loading the explanation" lines={6} />}
      {shown?.map((of) => (
        <ExplanationView key={of.rowId} of={of} itemId={itemId} base={base} />
      ))}
    </Dialog>
  );
}
