import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export interface ExampleLogin {
  name: string;
  email: string;
  password: string;
}

/** The one password of the example's people. It opens nothing but example data, and the sign-in page says so. */
export const EXAMPLE_PASSWORD = 'three-lane-signal';

/** The logins of the example database, for the sign-in page and the console; an empty list anywhere else. */
@Injectable()
export class ExampleLogins {
  constructor(private readonly db: DataSource) {}

  async list(): Promise<ExampleLogin[]> {
    const rows: { name: string; email: string }[] = await this.db.query(
      `select p.name, c.email from credential c
         join person p on p.credential_id = c.id and p.deactivated_at is null
         join office o on o.id = p.office_id and o.is_example
        where c.is_example and c.disabled_at is null order by p.created_at, p.id`,
    );
    return rows.map((row) => ({ ...row, password: EXAMPLE_PASSWORD }));
  }
}
