import { DataSource } from 'typeorm';
import { ExampleLogins } from '../platform/auth/example-logins.service.js';
import { lacksAdministrator, makeFirstAdministratorLink } from '../platform/auth/links.js';

/** What a person needs after the start: the address, and a way in. */
export async function welcome(ownerUrl: string, address: string): Promise<string[]> {
  const db = await new DataSource({ type: 'postgres', url: ownerUrl, installExtensions: false }).initialize();
  try {
    const lines = ['', `Gantry is ready: ${address}`];
    const logins = await new ExampleLogins(db).list();
    if (logins.length > 0) {
      lines.push('', 'Example logins (example data only):');
      for (const { name, email, password } of logins)
        lines.push(`  ${name.padEnd(28)} ${email}   ${password}`);
    } else if (await lacksAdministrator(db.manager)) {
      const token = await makeFirstAdministratorLink(db.manager);
      lines.push('', 'Nobody can sign in as administrator yet. This link works once, for 48 hours:');
      lines.push(`  ${new URL(`/set-up?token=${token}`, address).href}`);
    }
    return [...lines, '', 'Ctrl+C stops it.'];
  } finally {
    await db.destroy();
  }
}
