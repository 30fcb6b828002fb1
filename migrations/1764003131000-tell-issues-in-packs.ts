import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = [
  ...[
    'DECISIONS_NEEDED',
    'EXECUTIVE_SUMMARY',
    'CHANGES',
    'LAST_DECISIONS',
    'OVERVIEW',
    'RETURNS',
    'TIMELINE',
  ],
  ...[
    'MILESTONES',
    'DRIVING_CHAIN',
    'SCENARIOS',
    'RISKS',
    'DECISIONS',
    'ACTIONS',
    'GLOSSARY',
    'DATA_QUALITY',
  ],
];

/** Packs may have a section of issues. Those that were begun before get one that is left out until somebody includes it. */
export class TellIssuesInPacks1764003131000 implements MigrationInterface {
  name = 'TellIssuesInPacks1764003131000';

  async up(q: QueryRunner): Promise<void> {
    await allow(q, [...KINDS, 'ISSUES']);
    await q.query(`
      insert into pack_section (office_id, id, programme_id, pack_id, kind, position, is_included, heading)
      select k.office_id, gen_random_uuid(), k.programme_id, k.id, 'ISSUES',
             (select coalesce(max(s.position), 0) + 1 from pack_section s where s.office_id = k.office_id and s.pack_id = k.id), false, 'Issues'
        from pack k
       where k.kind <> 'PLAN_ON_A_PAGE' and k.archived_at is null`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`delete from pack_section where kind = 'ISSUES'`);
    await allow(q, KINDS);
  }
}

async function allow(q: QueryRunner, kinds: readonly string[]): Promise<void> {
  const list = kinds.map((kind) => `'${kind}'`).join(',');
  await q.query(`
    alter table pack_section
      drop constraint pack_section_kind_known,
      add constraint pack_section_kind_known check (kind in (${list}))`);
}
