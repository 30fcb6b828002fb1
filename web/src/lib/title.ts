import { useEffect } from 'react';

/**
 * The name of the page in the tab, from the particular to the general: "Milestones · Kent and Medway STP · Gantry".
 * `hasErrors` puts "Error:" in front after a refused form, which readers hear first.
 */
export function useTitle(parts: readonly (string | undefined)[], hasErrors = false): void {
  const title = `${hasErrors ? 'Error: ' : ''}${[...parts.filter(Boolean), 'Gantry'].join(' · ')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
