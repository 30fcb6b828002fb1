import type { EntityManager } from 'typeorm';

/** "Today" of an office, as `YYYY-MM-DD`: its clock, not the machine's. */
export async function officeToday(db: EntityManager, officeId: string): Promise<string> {
  const [row] = await db.query('select office_today($1)::text as today', [officeId]);
  return row.today;
}
