import { useEffect } from 'react';
import { asAtInWords } from './as-at.js';

/**
 * The name of the page in the tab, from the particular to the general: "Milestones · Kent and Medway STP · Gantry".
 * `hasErrors` puts "Error:" in front after a refused form, which readers hear first.
 */
export function useTitle(parts: readonly (string | undefined)[], hasErrors = false): void {
  const moment = asAtInWords();
  const past = moment ? [`as at ${moment.words}`] : [];
  const title = `${hasErrors ? 'Error: ' : ''}${[...parts.filter(Boolean), ...past, 'Gantry'].join(' · ')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
