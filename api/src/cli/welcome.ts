import { ExampleLogins } from '../platform/auth/example-logins.service.js';
import { lacksAdministrator, makeFirstAdministratorLink } from '../platform/auth/links.js';
import { withOwner } from './owner-source.js';

/** What a person needs after the start: the address, and a way in. */
export function welcome(ownerUrl: string, address: string): Promise<string[]> {
  return withOwner(ownerUrl, async (db) => {
    const lines = ['', `Gantry is ready: ${address}`];
    const logins = await new ExampleLogins(db).list();
    if (logins.length > 0) {
      lines.push('', 'Example logins (they open example data only):');
      for (const { name, email, password } of logins)
        lines.push(`  ${name.padEnd(26)} ${email.padEnd(34)} ${password}`);
    } else if (await lacksAdministrator(db.manager)) {
      const token = await makeFirstAdministratorLink(db.manager);
      lines.push('', 'Nobody can sign in as administrator yet. This link works once, for 48 hours:');
      lines.push(`  ${new URL(`/set-up/${token}`, address).href}`);
    }
    return [...lines, '', 'Ctrl+C stops it.'];
  });
}
