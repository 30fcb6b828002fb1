import type { EntityManager } from 'typeorm';

/** The next running number of a prefix inside a scope (a programme, a body). Two at once get two numbers: the row is locked. */
export async function nextNumber(
  tx: EntityManager,
  officeId: string,
  scopeId: string,
  prefix: string,
): Promise<number> {
  const [row] = await tx.query(
    `insert into code_counter (office_id, scope_id, prefix, last_number) values ($1, $2, $3, 1)
     on conflict (office_id, scope_id, prefix) do update set last_number = code_counter.last_number + 1
     returning last_number`,
    [officeId, scopeId, prefix],
  );
  return row.last_number;
}

/** `MS-014`: three digits at least, more when they are needed. */
export function code(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(3, '0')}`;
}
