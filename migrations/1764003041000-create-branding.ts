import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How an office's packs look: its name, a colour, a logo, words for the cover, and what every page is marked with. */
export class CreateBranding1764003041000 implements MigrationInterface {
  name = 'CreateBranding1764003041000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table office_branding (
        office_id uuid not null,
        organisation text not null,
        accent text not null,
        logo_png text,
        logo_alt text,
        cover_text text,
        marking_full text,
        marking_official text,
        marking_public text,
        like parts.row_stamp including defaults,
        constraint office_branding_pk primary key (office_id),
        constraint office_branding_office foreign key (office_id) references office (id),
        constraint office_branding_organisation_written check (length(btrim(organisation)) > 0),
        constraint office_branding_accent_is_colour check (accent ~ '^#[0-9a-f]{6}$'),
        constraint office_branding_logo_described check ((logo_png is null) = (logo_alt is null))
      )`);
    await q.query('call keep_history_of($1)', ['office_branding']);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table office_branding');
  }
}
