import { createContext, useContext } from 'react';

/** Opens the explanation of an item's status; of one row of it, where scenarios differ. */
export type ExplainStatus = (itemId: string, rowId?: string) => void;

/** Given by the frame of a programme's pages. Where there is none, as on paper, a status is only shown. */
export const ExplainStatusContext = createContext<ExplainStatus | null>(null);

export const useExplainStatus = (): ExplainStatus | null => useContext(ExplainStatusContext);
