import type { EntityManager } from 'typeorm';

/** What a reader calls the paper that a record comes from; its code where the office does not hold it. */
export async function paperTitle(
  db: Pick<EntityManager, 'query'>,
  officeId: string,
  code: string | null,
): Promise<string | null> {
  if (code === null) return null;
  const [paper] = await db.query('select title from document where office_id = $1 and code = $2', [
    officeId,
    code,
  ]);
  return paper?.title ?? code;
}
