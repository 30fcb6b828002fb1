import type { Command } from 'commander';
import { Option } from 'commander';
import { withDatabase } from './open-database.js';
import type { Output } from './output.js';
import { fromCommandLine } from './owner-source.js';
import { addPerson, linkFor, OFFICE_ROLES, type OfficeRole } from './people.js';
import { passwordLink } from './public-address.js';

interface AddFlags {
  email: string;
  name: string;
  role: OfficeRole;
  office?: string;
  json?: boolean;
}

export function addUserCommand(program: Command, output: Output): void {
  const user = program.command('user').description('People who can sign in.');

  user
    .command('add')
    .description('Add a person to an office and print a link with which they set their password.')
    .requiredOption('--email <address>', 'what they sign in with')
    .requiredOption('--name <name>', 'as colleagues know them')
    .addOption(
      new Option('--role <role>', 'what they may do in the whole office')
        .choices(OFFICE_ROLES)
        .default('READER'),
    )
    .option('--office <code>', 'which office, where there are several')
    .option('--json', 'answer as JSON')
    .action(async (flags: AddFlags) => {
      const token = await withDatabase(output, (database) =>
        fromCommandLine(database, 'person.add', (tx) => addPerson(tx, flags)),
      );
      tellLink(output, token, flags);
    });

  user
    .command('reset')
    .description('Print a link with which a person sets a new password. Their sessions end.')
    .requiredOption('--email <address>', 'what they sign in with')
    .option('--json', 'answer as JSON')
    .action(async (flags: { email: string; json?: boolean }) => {
      const token = await withDatabase(output, (database) =>
        fromCommandLine(database, 'person.reset-password', (tx) => linkFor(tx, flags.email)),
      );
      tellLink(output, token, flags);
    });
}

function tellLink(output: Output, token: string, { email, json }: { email: string; json?: boolean }): void {
  const link = passwordLink(token);
  if (json) output.json({ email, link });
  else output.answer([`Give this link to ${email}. It works once, for 48 hours:`, link]);
}
