import { useRouter } from '@tanstack/react-router';
import { NAVIGATION, type NavigationItem, shownItems } from './navigation-items.js';

/** The lines of the navigation for which the router has a route. */
export function useNavigation(): NavigationItem[] {
  const { routesByPath } = useRouter();
  return shownItems(NAVIGATION, (path) => `/p/$programmeCode/${path}` in routesByPath);
}
