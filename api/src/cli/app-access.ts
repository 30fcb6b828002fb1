import { mayDropToAppRole } from './lesser-role.js';
import type { OpenDatabase } from './open-database.js';

/** How requests reach the database, and whether that login is kept from the audit. */
export interface AppAccess {
  appUrl: string;
  /** The role to drop to after connecting; null where the login is a lesser one already, or may not drop. */
  appRole: string | null;
  isProtected: boolean;
}

/** `appRole` is the one that the migrations could make, if any. */
export async function appAccess(
  { ownerUrl, appUrl }: OpenDatabase,
  appRole: string | null,
): Promise<AppAccess> {
  const isOneLogin = ownerUrl === appUrl;
  const isProtected = !isOneLogin || (appRole !== null && (await mayDropToAppRole(ownerUrl)));
  return { appUrl, appRole: isOneLogin && isProtected ? appRole : null, isProtected };
}
