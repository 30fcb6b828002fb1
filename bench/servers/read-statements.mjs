import pg from 'pg';

const PG_DATE = 1082;

/** A pool of ten, as the product's own, whose statements are prepared by name and whose days stay strings. */
export function readStatements() {
  pg.types.setTypeParser(PG_DATE, (text) => text);
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
  return async (name, text, values) => (await pool.query({ name, text, values })).rows;
}
