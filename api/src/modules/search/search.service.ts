import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { ReadPool } from '../../platform/database/read-pool.js';
import { badInput } from '../../platform/errors/domain-error.js';
import { meetingTitleSql } from '../governing-bodies/index.js';
import { readableProgramme } from '../programmes/index.js';
import type { SearchHitType } from './search.types.js';

const LONGEST = 100;
const MOST_WORDS = 8;

/** Finds what the reader may see in a programme, by code or by words of the title. */
@Injectable()
export class SearchService {
  constructor(
    private readonly db: DataSource,
    private readonly reads: ReadPool,
  ) {}

  async search(actor: SignedIn, programmeId: string, text: string): Promise<SearchHitType[]> {
    if (text.length > LONGEST) throw badInput('text', `Search for at most ${LONGEST} characters.`);
    const { id, filter } = await readableProgramme(this.db.manager, actor, programmeId);
    const words = text.replaceAll('\0', ' ').trim().split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
    if (words.length === 0) return [];
    return this.reads.rows<SearchHitType>('search', SEARCH, [
      actor.officeId,
      id,
      filter.classes,
      filter.exemptWorkstreamIds,
      filter.exemptBodyIds,
      words.map((word) => `%${plain(word)}%`),
      words.map(plain).join(' '),
    ]);
  }
}

/** `100%` means the sign, not “anything”. */
function plain(word: string): string {
  return word.replace(/[\\%_]/g, '\\$&');
}

const SEARCH = `
  with found as (
    select 'ITEM' as kind, i.id, i.code, i.title, w.name as detail
      from plan_item i
      left join workstream w on w.office_id = i.office_id and w.id = i.workstream_id
     where i.office_id = $1 and i.programme_id = $2 and i.archived_at is null
       and (i.classification = any($3) or i.workstream_id = any($4) or i.body_id = any($5))
       and (i.known_from is null or i.known_from <= office_today($1))
       and i.code || ' ' || i.title ilike all($6)
    union all
    select 'RISK', r.id, r.code, r.title, w.name
      from risk r
      left join workstream w on w.office_id = r.office_id and w.id = r.workstream_id
     where r.office_id = $1 and r.programme_id = $2
       and (r.classification = any($3) or r.workstream_id = any($4))
       and (r.known_from is null or r.known_from <= office_today($1))
       and r.code || ' ' || r.title ilike all($6)
    union all
    select 'ISSUE', u.id, u.code, u.title, w.name
      from issue u
      left join workstream w on w.office_id = u.office_id and w.id = u.workstream_id
     where u.office_id = $1 and u.programme_id = $2
       and (u.classification = any($3) or u.workstream_id = any($4))
       and (u.known_from is null or u.known_from <= office_today($1))
       and u.code || ' ' || u.title ilike all($6)
    union all
    select 'DECISION', d.id, d.code, d.title, b.name
      from decision d
      join body b on b.office_id = d.office_id and b.id = d.body_id
      left join meeting m on m.office_id = d.office_id and m.id = d.meeting_id
     where d.office_id = $1 and d.programme_id = $2 and d.archived_at is null
       and (d.classification = any($3) or d.body_id = any($5))
       and (d.number is not null or 'OFFICIAL' = any($3))
       and coalesce(greatest(d.taken_on, m.known_from, b.known_from) <= office_today($1), true)
       and d.code || ' ' || d.title ilike all($6)
    union all
    select 'BODY', b.id, coalesce(b.short_name, ''), b.name, null
      from body_programme s
      join body b on b.office_id = s.office_id and b.id = s.body_id
     where s.office_id = $1 and s.programme_id = $2 and b.archived_at is null
       and (b.known_from is null or b.known_from <= office_today($1))
       and concat_ws(' ', b.code, b.name, b.short_name) ilike all($6)
    union all
    select 'MEETING', m.id, m.code, t.title, concat_ws(', ', coalesce(b.short_name, b.name), m.date_text)
      from body_programme s
      join body b on b.office_id = s.office_id and b.id = s.body_id
      join meeting m on m.office_id = b.office_id and m.body_id = b.id
     cross join lateral (select ${meetingTitleSql('m', "'EXEMPT' = any($3) or m.body_id = any($5)")} as title) t
     where s.office_id = $1 and s.programme_id = $2
       and (b.known_from is null or b.known_from <= office_today($1))
       and (m.known_from is null or m.known_from <= office_today($1))
       and concat_ws(' ', m.code, t.title, b.short_name, b.name, m.date_text) ilike all($6))
  select kind, id, code, title, detail from found
   order by case when code ilike $7 then 0 when title ilike $7 || '%' then 1 when title ilike '%' || $7 || '%' then 2 else 3 end,
            array_position(array['ITEM', 'DECISION', 'RISK', 'ISSUE', 'BODY', 'MEETING'], kind), code
   limit 20`;
