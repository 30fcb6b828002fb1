import type { DataSource } from 'typeorm';

/** The role that requests run as: it owns nothing, and cannot change what is append-only. */
export const APP_ROLE = 'gantry_app';

/**
 * Gives the application's role what it needs and no more: no delete but on what expires, no update on what is
 * append-only, no insert into the audit (the trigger writes it). Makes the role where it is missing and we may;
 * answers null when we may not: then requests run as the owner, and `doctor` says that the audit is not protected.
 */
export async function grantToApplication(db: DataSource): Promise<string | null> {
  const [{ exists }] = await db.query('select exists (select from pg_roles where rolname = $1)', [APP_ROLE]);
  if (!exists && !(await tryTo(db, 'create role gantry_app nologin'))) return null;
  await tryTo(db, 'grant gantry_app to current_user');
  await db.query('grant usage on schema public to gantry_app');
  await db.query('revoke all on all tables in schema public from gantry_app');
  await db.query('grant select, insert, update on all tables in schema public to gantry_app');
  await db.query('revoke insert, update on audit_event, schema_migration from gantry_app');
  await db.query(
    'revoke update on plan_date, status_report, access_event, baseline_set, attachment_content, paper_version, edition_content, edition_file, edition_review, return_link_use from gantry_app',
  );
  await db.query('grant delete on session, sign_in_link, sign_in_attempt, idempotency_key to gantry_app');
  await db.query('grant usage on all sequences in schema public to gantry_app');
  await db.query('grant execute on all functions in schema public to gantry_app');
  await db.query('grant usage on schema as_at to gantry_app');
  await db.query('grant select on all tables in schema as_at to gantry_app');
  await db.query('grant execute on all functions in schema as_at to gantry_app');
  return APP_ROLE;
}

async function tryTo(db: DataSource, statement: string): Promise<boolean> {
  try {
    await db.query(statement);
    return true;
  } catch {
    return false;
  }
}
