import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { badInput } from '../errors/domain-error.js';
import { AccessLog } from './access-log.service.js';
import { lacksAdministrator } from './links.js';
import { hashPassword, passwordProblem } from './password.js';
import { plainEmail, SignInService } from './sign-in.service.js';

export interface FirstAdministrator {
  token: string;
  officeName: string;
  name: string;
  email: string;
  password: string;
}

/** The set-up of an empty instance: one office and its first administrator, through a link that works once. */
@Injectable()
export class FirstAdministratorService {
  constructor(
    private readonly db: DataSource,
    private readonly signIns: SignInService,
    private readonly log: AccessLog,
  ) {}

  async make(input: FirstAdministrator): Promise<void> {
    const email = plainEmail(input.email);
    const problem = passwordProblem(input.password, email);
    if (problem) throw badInput('password', problem);
    await this.db.transaction(async (tx) => {
      await this.signIns.useLink(tx, input.token, 'FIRST_ADMINISTRATOR');
      if (!(await lacksAdministrator(tx)))
        throw badInput('token', 'There is an administrator already. Sign in instead.');
      // Only now: whoever has no link must not be able to set the server to work.
      const hash = await hashPassword(input.password);
      const [officeId, personId, credentialId] = [uuid(), uuid(), uuid()];
      await tx.query(
        "select set_config('gantry.person', $1, true), set_config('gantry.action', 'office.set-up', true)",
        [personId],
      );
      await tx.query('insert into office (id, code, name) values ($1, $2, $3)', [
        officeId,
        'office',
        input.officeName.trim(),
      ]);
      await tx.query('insert into office_clock (office_id) values ($1)', [officeId]);
      await tx.query('insert into credential (id, email, password_hash) values ($1, $2, $3)', [
        credentialId,
        email,
        hash,
      ]);
      await tx.query('insert into person (office_id, id, name, credential_id) values ($1, $2, $3, $4)', [
        officeId,
        personId,
        input.name.trim(),
        credentialId,
      ]);
      for (const role of ['ADMINISTRATOR', 'PMO'])
        await tx.query(
          "insert into role_grant (office_id, id, person_id, role, scope) values ($1, $2, $3, $4, 'OFFICE')",
          [officeId, uuid(), personId, role],
        );
    });
    await this.log.note('LINK_USED', { detail: 'first administrator' });
  }
}
