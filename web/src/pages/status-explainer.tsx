import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useCallback, useState } from 'react';
import { ExplanationDialog } from '../features/ratings/components/explanation-dialog.js';
import { type ExplainStatus, ExplainStatusContext } from '../lib/explain-status.js';
import { useProgramme } from '../lib/programme.js';

interface Asked {
  itemId: string;
  rowId: string | undefined;
  /** The address at which it was asked: on another one the drawer has gone. */
  at: string;
}

/** Lets every status on the pages inside be pressed, and says why it is so. */
export function StatusExplainer({ children }: { children: ReactNode }) {
  const programme = useProgramme();
  const { href } = useLocation();
  const [asked, setAsked] = useState<Asked | null>(null);
  const explain = useCallback<ExplainStatus>(
    (itemId, rowId) => setAsked({ itemId, rowId, at: href }),
    [href],
  );
  return (
    <ExplainStatusContext.Provider value={explain}>
      {children}
      {asked && asked.at === href && (
        <ExplanationDialog
          programmeId={programme.id}
          base={`/p/${encodeURIComponent(programme.code)}`}
          itemId={asked.itemId}
          rowId={asked.rowId}
          onClose={() => setAsked(null)}
        />
      )}
    </ExplainStatusContext.Provider>
  );
}
