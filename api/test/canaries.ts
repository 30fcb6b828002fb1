import type { Pool } from 'pg';

/** Never rewritten: what the server itself reads, and what is compared with a hash. */
const KEPT: ReadonlySet<string> = new Set([
  'office.time_zone',
  'session.token_hash',
  'session.user_agent',
  'session.address',
  // What the public is told of an exempt item of an agenda, by law: that there is one, and why it is exempt.
  'agenda_item.public_title',
  'agenda_item.exempt_reason',
]);

const NOT_OF_AN_OFFICE =
  '{audit_event,access_event,idempotency_key,code_counter,schema_migration,credential,sign_in_link,sign_in_attempt}';

/**
 * Writes a word of its own into every text column of the rows whose `column` holds one of these ids, wherever the
 * column takes any text at all. Answers how many columns took it, so that a test can tell that it did.
 */
export async function plantCanaries(
  db: Pool,
  word: string,
  column: string,
  ids: readonly string[],
): Promise<number> {
  const { rows } = await db.query(
    `select c.table_name as "table", c.column_name as "name"
       from information_schema.columns c
       join information_schema.columns k on k.table_schema = c.table_schema and k.table_name = c.table_name
      where c.table_schema = 'public' and c.data_type = 'text' and k.column_name = $1 and c.table_name <> all ($2)`,
    [column, NOT_OF_AN_OFFICE],
  );
  let planted = 0;
  for (const { table, name } of rows) {
    if (KEPT.has(`${table}.${name}`)) continue;
    const text = `update ${table} set ${name} = $2 || left(gen_random_uuid()::text, 8) where ${column} = any ($1::uuid[])`;
    planted += await db.query(text, [ids, `${word} `]).then(
      ({ rowCount }) => (rowCount ? 1 : 0),
      // A column with a list of words or a form of its own does not take it, and cannot give it away.
      () => 0,
    );
  }
  return planted;
}
