/**
 * Takes the next file that waits, or one whose process has not been heard of for too long; no other process takes it
 * meanwhile. $1 who takes it, $2 for how many seconds, $3 after how many tries it is given up.
 */
export const TAKE_NEXT = `
  update render_job set state = 'RUNNING', taken_by = $1, taken_until = now() + make_interval(secs => $2),
         attempts = attempts + 1, progress = 5, step = 'Taken up'
   where (office_id, id) = (
     select office_id, id from render_job
      where (state = 'WAITING' or (state = 'RUNNING' and taken_until < now())) and attempts < $3
      order by created_at, id limit 1
      for update skip locked)
  returning office_id as "officeId", id, edition_id as "editionId", freezing, audience, format, attempts`;

/** Those that died with their process once too often. $1 after how many tries. */
export const GIVE_UP_LOST = `
  update render_job set state = 'FAILED', taken_by = null, taken_until = null, ended_at = now(), step = 'Given up',
         last_error = 'The writing process ended each time before the file was done.'
   where state = 'RUNNING' and taken_until < now() and attempts >= $1`;

/** The bytes that a file is made of. $1 office, $2 edition, $3 freezing, $4 audience. */
export const CONTENT = `
  select bytes from edition_content where office_id = $1 and edition_id = $2 and freezing = $3 and audience = $4`;

/** Says how far it is, and that its process lives; nothing is changed once it was cancelled. $1 office, $2 id, $3 who, $4 seconds, $5, $6. */
export const REPORT = `
  update render_job set taken_until = now() + make_interval(secs => $4), progress = $5, step = $6
   where office_id = $1 and id = $2 and state = 'RUNNING' and taken_by = $3`;

/** The end of a job that is still one's own. $1 office, $2 id, $3 who, $4 state, $5 error. */
export const END = `
  update render_job set state = $4, taken_by = null, taken_until = null, last_error = $5,
         ended_at = case when $4 = 'WAITING' then null else now() end,
         progress = case when $4 = 'DONE' then 100 else 0 end,
         step = case $4 when 'DONE' then 'Done' when 'WAITING' then 'Waiting to be tried again' else 'Given up' end
   where office_id = $1 and id = $2 and state = 'RUNNING' and taken_by = $3`;

/** Keeps a file, of the last freezing alone; one that is there already is the authority. $1 office, $2 id, $3 edition, $4 freezing, $5 audience, $6 format, $7 bytes, $8 renderer. */
export const KEEP_FILE = `
  insert into edition_file (office_id, id, edition_id, freezing, audience, format, bytes, sha256, renderer)
  select $1, $2, $3, $4, $5, $6, $7::bytea, encode(sha256($7::bytea), 'hex'), $8
   where exists (select from pack_edition e where e.office_id = $1 and e.id = $3 and e.freezing = $4)
  on conflict on constraint edition_file_once do nothing`;

/** Jobs and files of the contents of an edition, as it was frozen last. $1 office, $2 edition, $3 freezing, $4 audiences. */
export const JOBS_AND_FILES = `
  select coalesce(j.audience, f.audience) as audience, coalesce(j.format, f.format) as format,
         j.id, j.state, j.progress, j.step, j.attempts, j.last_error as "error", j.requested_by as "requestedBy",
         f.sha256, octet_length(f.bytes) as size, f.renderer, f.made_at as "madeAt"
    from (select * from render_job where office_id = $1 and edition_id = $2 and freezing = $3 and audience = any($4)) j
    full join (select * from edition_file where office_id = $1 and edition_id = $2 and freezing = $3 and audience = any($4)) f
      on f.audience = j.audience and f.format = j.format`;

/** A file to be handed out. $1 office, $2 edition, $3 freezing, $4 audience, $5 format. */
export const FILE = `
  select f.bytes, f.sha256 from edition_file f
   where f.office_id = $1 and f.edition_id = $2 and f.freezing = $3 and f.audience = $4 and f.format = $5`;

/** How much waits in an office. $1 office. */
export const WAITING = `
  select count(*)::integer as waiting from render_job where office_id = $1 and state in ('WAITING','RUNNING')`;

/**
 * Asks for a file: a new job, or an old one that failed or was cancelled, from its beginning. $1 office, $2 id, $3 edition,
 * $4 freezing, $5 audience, $6 format, $7 who.
 */
export const ASK = `
  insert into render_job (office_id, id, edition_id, freezing, audience, format, requested_by)
  select $1, $2, $3, $4, $5, $6, $7
   where not exists (select from edition_file f where f.office_id = $1 and f.edition_id = $3 and f.freezing = $4
                        and f.audience = $5 and f.format = $6)
  on conflict on constraint render_job_once do update
    set state = 'WAITING', progress = 0, step = 'Waiting for its turn', attempts = 0, last_error = null,
        created_at = clock_timestamp(), ended_at = null, requested_by = excluded.requested_by
    where render_job.state in ('FAILED','CANCELLED')`;

/**
 * A file that somebody else has asked for already is nobody's own from then on, so that neither calls it off for the other.
 * $1 office, $2 edition, $3 freezing, $4 audience, $5 format, $6 who asks now.
 */
export const ASKED_BY_SEVERAL = `
  update render_job set requested_by = null
   where office_id = $1 and edition_id = $2 and freezing = $3 and audience = $4 and format = $5
     and state in ('WAITING','RUNNING') and requested_by <> $6`;

/** Calls a file off that waits or is being made. $1 office, $2 id. */
export const CANCEL = `
  update render_job set state = 'CANCELLED', taken_by = null, taken_until = null, ended_at = now(), step = 'Cancelled', progress = 0
   where office_id = $1 and id = $2 and state in ('WAITING','RUNNING')`;
