import { unzipSync } from 'fflate';
import { type TestApp, testApp } from '../../../test/app.js';
import { type GovernanceCast, governanceCast } from '../../../test/governance-cast.js';
import { walkPdf } from '../../../test/pdf-walk.js';

const SECRET = 'Blackacre';
const SUM = 'ab'.repeat(32);

describe('the agenda and the paper set of a meeting as files', () => {
  let t: TestApp;
  let cast: GovernanceCast;
  let meetingId: string;

  const insert = async (table: string, more: Record<string, unknown>) => {
    const row: Record<string, unknown> = { office_id: cast.officeId, id: crypto.randomUUID(), ...more };
    const names = Object.keys(row);
    await t.database.owner.query(
      `insert into ${table} (${names.join(', ')}) values (${names.map((_, n) => `$${n + 1}`).join(', ')})`,
      Object.values(row),
    );
    return row.id as string;
  };

  beforeAll(async () => {
    t = await testApp();
    cast = await governanceCast(t);
    const body_id = cast.committee.id;
    const meeting = await cast.b.meeting(body_id, '2018-01-31', {
      starts_at_time: '10:00',
      ends_at_time: '11:00',
    });
    meetingId = meeting.id;
    const of = { body_id, meeting_id: meetingId };
    const section = (title: string, part: string, position: number) =>
      insert('agenda_section', { ...of, title, part, position });
    const one = await section('For decision', 'PART_1', 1);
    const two = await section('In private', 'PART_2', 2);
    const common = { ...of, programme_id: cast.programme.id, purpose: 'FOR_DECISION', state: 'ON_AGENDA' };
    const open = await insert('agenda_item', {
      ...common,
      section_id: one,
      position: 1,
      title: 'Business case',
      classification: 'OPEN',
      presenter: 'The programme director',
      recommendation: 'To consult',
      minutes_allotted: 20,
    });
    await insert('agenda_item', {
      ...{ ...common, section_id: one, position: 2, title: 'Internal matter', minutes_allotted: 10 },
    });
    const exempt = {
      classification: 'EXEMPT',
      exempt_paragraph: 3,
      exempt_reason: 'Terms under negotiation',
    };
    const hidden = await insert('agenda_item', {
      ...{ ...common, ...exempt, section_id: two, position: 3 },
      title: `${SECRET} sale`,
      decision_needed: `Whether to sell ${SECRET}`,
      recommendation: `To sell ${SECRET}`,
      public_title: 'A land matter',
    });
    const paper = async (agenda_item_id: string, position: number, more: Record<string, unknown>) => {
      const id = await insert('paper', { body_id, agenda_item_id, position, ...more });
      const content_id = await insert('attachment_content', { bytes: Buffer.from('%PDF-') });
      await insert('paper_version', {
        ...{ body_id, paper_id: id, number: 1, size_bytes: 5, sha256: SUM, content_id },
        file_name: `${String(more.title).toLowerCase().replaceAll(' ', '-')}.pdf`,
      });
    };
    const published = { published_on: '2017-11-24', classification: 'OPEN' };
    await paper(open, 1, { ...published, title: 'Cover paper', author: 'Finance' });
    await paper(open, 2, { title: 'Draft annex', author: 'Legal', classification: 'OPEN' });
    await paper(open, 3, { ...exempt, title: `${SECRET} valuation`, author: SECRET });
    await paper(hidden, 1, { ...exempt, title: `${SECRET} terms`, author: SECRET });
  });
  afterAll(() => t.close());

  const tokenOf = async (role: string, scope: Record<string, string>) => {
    const someone = await cast.b.person(role);
    await cast.b.grant(someone.personId, role, scope);
    return t.signInAs(someone);
  };
  const fetchFile = async (token: string | null, path: string, id = meetingId) =>
    t.app
      .getHttpAdapter()
      .getInstance()
      .inject({
        url: `/documents/meetings/${id}/${path}`,
        headers: token === null ? {} : { cookie: `gantry=${token}` },
      });

  it('says all of the agenda to the secretary: numbers, times, purposes, presenters, what is recommended', async () => {
    const token = await tokenOf('SECRETARY', { bodyId: cast.committee.id });
    const answer = await fetchFile(token, 'agenda/full/pdf');
    expect(answer.headers['content-disposition']).toMatch(
      /filename="[a-z0-9-]+-agenda-full-2017-11-24\.pdf"/,
    );
    const { text, untagged, roles, outline } = await walkPdf(answer.rawPayload);
    expect(untagged).toBe(0);
    expect(roles.Table).toBe(2);
    for (const words of [
      '10:00',
      '10:20',
      'For decision',
      'The programme director',
      'Recommended: To consult',
    ])
      expect(text.replace(/\s+/g, ' ')).toContain(words);
    expect(text).toContain(`${SECRET} sale`);
    expect(text).toContain('Exempt: not for publication');
    expect(outline.map(({ title }) => title)).toEqual([
      'Agenda',
      'For decision',
      'In private (Part 2, the public is excluded)',
    ]);
  });

  it('has the paper set with contents, bookmarks, each paper and the sum of each file', async () => {
    const token = await tokenOf('SECRETARY', { bodyId: cast.committee.id });
    const { text, outline, untagged, pages } = await walkPdf(
      (await fetchFile(token, 'papers/full/pdf')).rawPayload,
    );
    expect([untagged, pages > 3]).toEqual([0, true]);
    expect(text).toContain('Contents');
    expect(outline.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['1 Business case', 'Cover paper', 'Attachments', 'A1 cover-paper.pdf']),
    );
    expect(text).toContain(SUM.slice(0, 32));
    expect(text).toContain('Published on 24 Nov 2017, with the agenda');
    expect(text).toContain('Not published yet');
  });

  it('is for the public what may be published: the exempt item by its reason, and nothing of it anywhere', async () => {
    const tokens = [
      await tokenOf('SECRETARY', { bodyId: cast.committee.id }),
      await tokenOf('PUBLIC', { programmeId: cast.programme.id }),
    ];
    for (const token of tokens)
      for (const kind of ['agenda', 'papers'])
        for (const format of ['pdf', 'docx']) {
          const answer = await fetchFile(token, `${kind}/public/${format}`);
          expect(answer.statusCode).toBe(200);
          expect(JSON.stringify(answer.headers)).not.toContain(SECRET);
          expect(answer.rawPayload.toString('latin1')).not.toContain(SECRET);
          if (format === 'docx') continue;
          const { text, outline, title, untagged } = await walkPdf(answer.rawPayload);
          expect(untagged).toBe(0);
          expect(text).toContain('A land matter');
          expect(text.replace(/\s+/g, ' ')).toContain(
            'Withheld: paragraph 3 of Schedule 12A, Terms under negotiation',
          );
          const all = `${text} ${JSON.stringify(outline)} ${title}`.toLowerCase();
          for (const word of [SECRET.toLowerCase(), 'internal matter', 'draft annex', 'sell'])
            expect(all).not.toContain(word);
        }
  });

  it('withholds the exempt item from a reader in the full edition too', async () => {
    const token = await tokenOf('READER', { programmeId: cast.programme.id });
    const { text } = await walkPdf((await fetchFile(token, 'papers/full/pdf')).rawPayload);
    expect(text).toContain('Internal matter');
    expect(text).toContain('A land matter');
    expect(text).not.toContain(SECRET);
    expect(text).toContain('Official');
  });

  it('comes with its files as one archive, each under the number that the set gives it', async () => {
    const token = await tokenOf('SECRETARY', { bodyId: cast.committee.id });
    const answer = await fetchFile(token, 'papers/full/zip');
    expect(answer.headers['content-disposition']).toMatch(/-papers-full-2017-11-24\.zip"/);
    const inside = unzipSync(answer.rawPayload);
    const [set, ...files] = Object.keys(inside);
    expect(set).toMatch(/-papers-full-2017-11-24\.pdf$/);
    expect(files).toEqual([
      'A1 cover-paper.pdf',
      'A2 draft-annex.pdf',
      'A3 blackacre-valuation.pdf',
      'A4 blackacre-terms.pdf',
    ]);
    expect(Buffer.from(inside['A1 cover-paper.pdf']!).toString()).toBe('%PDF-');
    expect((await fetchFile(token, 'papers/full/zip')).rawPayload.equals(answer.rawPayload)).toBe(true);
  });

  it('hands the public no file in it that is exempt or not published, nor a reader one that is exempt', async () => {
    const inside = async (role: string, scope: Record<string, string>, edition: string) => {
      const answer = await fetchFile(await tokenOf(role, scope), `papers/${edition}/zip`);
      expect(answer.rawPayload.toString('latin1').toLowerCase()).not.toContain(SECRET.toLowerCase());
      return Object.keys(unzipSync(answer.rawPayload)).slice(1);
    };
    const published = ['A1 cover-paper.pdf'];
    expect(await inside('SECRETARY', { bodyId: cast.committee.id }, 'public')).toEqual(published);
    expect(await inside('PUBLIC', { programmeId: cast.programme.id }, 'public')).toEqual(published);
    expect(await inside('READER', { programmeId: cast.programme.id }, 'full')).not.toContain(
      'A3 blackacre-valuation.pdf',
    );
  });

  it('is refused to strangers, and for what there is not', async () => {
    const stranger = await tokenOf('READER', { programmeId: cast.otherProgramme.id });
    const own = await tokenOf('READER', { programmeId: cast.programme.id });
    const status = async (token: string | null, path: string, id?: string) =>
      (await fetchFile(token, path, id)).statusCode;
    expect(await status(null, 'agenda/full/pdf')).toBe(401);
    const missing = await status(own, 'agenda/full/pdf', crypto.randomUUID());
    expect(await status(stranger, 'agenda/public/pdf')).toBe(missing);
    expect(missing).toBe(404);
    for (const path of ['agenda/secret/pdf', 'minutes/full/pdf', 'agenda/full/exe', 'agenda/full/zip'])
      expect(await status(own, path)).toBe(400);
  });
});
