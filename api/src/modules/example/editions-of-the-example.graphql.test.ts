import { createHash } from 'node:crypto';
import { tablesOf } from '@gantry/shared/packs/compare-editions';
import type { PackContent, PackTable } from '@gantry/shared/packs/pack-content';
import { DataSource } from 'typeorm';
import { type GraphQLAnswer, type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';
import * as ask from '../../../test/edition-documents.js';
import { EXAMPLE_OFFICE_ID, exampleId } from './example-id.js';
import { loadExample } from './load-example.js';

const programmeId = exampleId('programme', 'km-stp');
const item = (key: string) => exampleId('plan-item', key);
const CANARY = 'Kittiwake';

describe('editions of the Kent and Medway programme', () => {
  let t: TestApp;
  let [pmo, sro, reader, anybody] = ['', '', '', ''];
  let pack: { id: string; version: number; sections: { id: string; version: number; kind: string }[] };

  beforeAll(async () => {
    t = await testApp();
    const db = await new DataSource({
      type: 'postgres',
      url: t.database.appUrl,
      installExtensions: false,
    }).initialize();
    await loadExample(db, async (plain) => `hash of ${plain}`);
    await db.destroy();
    const b = build(t.database.owner, EXAMPLE_OFFICE_ID);
    const signIn = async (role: string) => {
      const person = await b.person();
      await b.grant(person.personId, role, role === 'PMO' ? {} : { programmeId });
      return t.signInAs(person);
    };
    pmo = await signIn('PMO');
    sro = await signIn('SRO');
    reader = await signIn('READER');
    anybody = await signIn('PUBLIC');
    const created = await t.ask(pmo, ask.CREATE, { input: { programmeId, kind: 'BOARD_PACK' } });
    expect(created.errors).toBeUndefined();
    expect(created.data.createPack.pack.code).toBe('PK-2017-11');
    pack = created.data.createPack.pack;
  });
  afterAll(() => t?.close());

  const editionOf = (answer: GraphQLAnswer): ask.Edition => {
    expect(answer.errors).toBeUndefined();
    return (answer.data as unknown as { answer: { edition: ask.Edition } }).answer.edition;
  };
  const take = async (
    token: string,
    document: string,
    on: { id: string; version: number },
    more: object = {},
  ) =>
    editionOf(await t.ask(token, document, { input: { id: on.id, expectedVersion: on.version, ...more } }));
  const refusal = async (
    token: string,
    document: string,
    on: { id: string; version: number },
    more: object = {},
  ) => {
    const { errors } = await t.ask(token, document, {
      input: { id: on.id, expectedVersion: on.version, ...more },
    });
    const [error] = errors ?? [];
    const problems = (error?.extensions.details?.problems ?? []) as { rule: string }[];
    return [error?.extensions.code, ...problems.map(({ rule }) => rule)];
  };
  const freeze = () => take(pmo, ask.FREEZE, pack);
  const issue = async () => {
    const draft = await freeze();
    const reviewed = await take(pmo, ask.REVIEW, draft);
    const sent = await take(pmo, ask.TO_SRO, reviewed);
    const signed = await take(sro, ask.SIGN, sent);
    return take(pmo, ask.ISSUE, signed, { reason: 'The board meets tomorrow' });
  };
  const contentOf = async (token: string, id: string, audience: string) => {
    const { data, errors } = await t.ask(token, ask.CONTENT, { id, audience });
    if (errors) return null;
    const { json, sha256 } = data.editionContent;
    expect(createHash('sha256').update(json).digest('hex')).toBe(sha256);
    return { json, sha256, content: JSON.parse(json) as PackContent };
  };
  const advance = async (on: string) => {
    const { rows } = await t.database.owner.query('select version from office_clock where office_id = $1', [
      EXAMPLE_OFFICE_ID,
    ]);
    const input = { mode: 'SET', on, expectedVersion: rows[0].version };
    const { errors } = await t.ask(
      pmo,
      'mutation($input: SetOfficeClockInput!) { setOfficeClock(input: $input) { on } }',
      { input },
    );
    expect(errors).toBeUndefined();
  };
  const owner = async (text: string, values: unknown[] = []) =>
    (await t.database.owner.query(text, values)).rows;
  const tableOf = ({ sections: all }: PackContent, key: string) =>
    all
      .flatMap(({ blocks }) => blocks)
      .find((block): block is PackTable => block.kind === 'table' && block.key === key);

  let first: ask.Edition;
  let second: ask.Edition;

  it('REPORT-1 refuses to issue what the SRO has not signed, and what was sent back comes again', async () => {
    const draft = await freeze();
    expect(draft).toMatchObject({ number: '1.0', state: 'DRAFT' });
    expect(await refusal(pmo, ask.ISSUE, draft)).toEqual(['RULE_BROKEN', 'PACK-1']);
    const sent = await take(pmo, ask.TO_SRO, await take(pmo, ask.REVIEW, draft));
    expect(await refusal(pmo, ask.ISSUE, sent, { reason: 'Hurry' })).toContain('REPORT-1');
    expect(await refusal(pmo, ask.SIGN, sent)).toEqual(['FORBIDDEN']);
    expect(await refusal(sro, ask.SEND_BACK, sent, { comment: ' ' })).toEqual(['RULE_BROKEN', 'PACK-2']);
    const back = await take(sro, ask.SEND_BACK, sent, { comment: 'Say what is asked of the board' });
    expect(back).toMatchObject({ state: 'DRAFT', isSigned: false });
    // Whoever only reads knows of no draft.
    expect(await contentOf(reader, back.id, 'OFFICIAL')).toBeNull();
    expect((await t.ask(reader, ask.PACKS, { programmeId })).data.packs.rows).toEqual([]);
  });

  it('PACK-3 and REPORT-2 ask why, where nobody wrote the summary or items are stale', async () => {
    const draft = await freeze();
    const signed = await take(sro, ask.SIGN, await take(pmo, ask.TO_SRO, await take(pmo, ask.REVIEW, draft)));
    expect(await refusal(pmo, ask.ISSUE, signed)).toEqual(
      expect.arrayContaining(['REASON_NEEDED', 'PACK-3']),
    );
    await take(pmo, ask.step('recallEdition', 'EditionStepInput'), signed);
    const summary = pack.sections.find(({ kind }) => kind === 'EXECUTIVE_SUMMARY');
    const written = await t.ask(pmo, ask.WRITE, {
      input: {
        id: summary?.id,
        expectedVersion: summary?.version,
        comment: 'The stroke review is on its way.',
      },
    });
    expect(written.errors).toBeUndefined();
  });

  it('PACK-7 asks why, where the comments are so long that no PDF may come of them', async () => {
    const others = pack.sections.filter(({ kind }) => kind !== 'EXECUTIVE_SUMMARY').slice(0, 4);
    const writeAll = async (comment: string | null, by: number) => {
      for (const { id, version } of others) {
        const input = { id, expectedVersion: version + by, comment };
        expect((await t.ask(pmo, ask.WRITE, { input })).errors).toBeUndefined();
      }
    };
    await writeAll('word '.repeat(3_200), 0);
    const draft = await freeze();
    expect(draft.warnings).toContainEqual({ rule: 'PACK-7' });
    const signed = await take(sro, ask.SIGN, await take(pmo, ask.TO_SRO, await take(pmo, ask.REVIEW, draft)));
    expect(await refusal(pmo, ask.ISSUE, signed)).toContain('PACK-7');
    await take(pmo, ask.step('recallEdition', 'EditionStepInput'), signed);
    await writeAll(null, 1);
    expect((await freeze()).warnings).not.toContainEqual({ rule: 'PACK-7' });
  });

  it('is sealed with one sum for each audience and one of all', async () => {
    first = await issue();
    expect(first).toMatchObject({ number: '1.0', state: 'ISSUED', isSigned: true, asAtDay: '2017-11-24' });
    const full = await contentOf(sro, first.id, 'FULL');
    expect(full?.content).toMatchObject({ edition: '1.0', audience: 'FULL', asAt: { day: '2017-11-24' } });
    const sums = first.audiences.map(({ audience, sha256 }) => `${audience} ${sha256}\n`);
    const inOrder = ['FULL', 'OFFICIAL', 'PUBLIC'].map((name) => sums.find((sum) => sum.startsWith(name)));
    expect(createHash('sha256').update(inOrder.join('')).digest('hex')).toBe(first.contentHash);
    // Both scenarios of the stroke review, 35 days apart, from the one plan.
    const dates =
      full && tableOf(full.content, 'scenarios')?.rows.map((row) => row.map(({ text }) => text).join(' | '));
    expect(dates?.join('\n')).toMatch(/1 Feb 2018.*\n?.*8 Mar 2018/s);
    expect(full && tableOf(full.content, 'milestones')?.rows.length).toBeGreaterThan(20);
  });

  it('gives each reader what is for them', async () => {
    expect(await contentOf(reader, first.id, 'OFFICIAL')).not.toBeNull();
    expect(await contentOf(reader, first.id, 'FULL')).toBeNull();
    expect(await contentOf(anybody, first.id, 'OFFICIAL')).toBeNull();
    expect(await contentOf(anybody, first.id, 'PUBLIC')).not.toBeNull();
    const read = await take(reader, ask.ACKNOWLEDGE, first);
    expect(read.version).toBe(first.version);
    expect(await refusal(anybody, ask.ACKNOWLEDGE, first)).toEqual(['FORBIDDEN']);
  });

  it('is a moment of the record that any page can be turned to', async () => {
    const { data } = await t.ask(
      reader,
      'query($programmeId: ID!) { recordMoments(programmeId: $programmeId) { points { kind title on asAt } } }',
      { programmeId },
    );
    const points: { kind: string; title: string; asAt: string }[] = data.recordMoments.points;
    expect(points.filter(({ kind }) => kind === 'EDITION')).toEqual([
      expect.objectContaining({ title: expect.stringMatching(/, edition 1\.0$/), asAt: first.asAtInstant }),
    ]);
  });

  it('names what was made exempt since nowhere in the next edition, not in the old words of other records either', async () => {
    const before = await contentOf(reader, first.id, 'OFFICIAL');
    const was = before ? tablesOf(before.content) : [];
    const named = was.find(({ key }) => key === 'milestones')?.rows ?? [];
    const kept = ['MS-007', 'End of the stroke consultation'].map((words) => {
      const row = named.find(([code, title]) => code?.text === words || title?.text === words);
      return { code: row?.[0]?.text ?? '', title: row?.[1]?.text ?? '' };
    });
    // Both stood in cells of other records.
    const cells = was.flatMap(({ rows }) => rows.flatMap((row) => row.slice(2).map(({ text }) => text)));
    for (const { title } of kept) expect(cells.some((text) => text.includes(title))).toBe(true);
    const classed = (set: string) =>
      owner(`update plan_item set ${set} where office_id = $1 and code = any($2)`, [
        EXAMPLE_OFFICE_ID,
        kept.map(({ code }) => code),
      ]);
    await classed("classification = 'EXEMPT', exempt_paragraph = 3, exempt_reason = 'Money'");
    const draft = await freeze();
    for (const audience of ['OFFICIAL', 'PUBLIC']) {
      const now = await contentOf(pmo, draft.id, audience);
      for (const { code, title } of kept) {
        expect(now?.json).not.toContain(code);
        expect(now?.json).not.toContain(title);
      }
    }
    const told = async (audience: string) => {
      const now = await contentOf(pmo, draft.id, audience);
      return JSON.stringify(now && tableOf(now.content, 'changes'));
    };
    expect(await told('OFFICIAL')).toContain('Next: reads otherwise, now ');
    expect(await told('OFFICIAL')).toContain('Agreed: reads otherwise, now ');
    // Whoever may read what is exempt is told as ever.
    expect(await told('FULL')).not.toContain('reads otherwise');
    await classed("classification = 'OFFICIAL', exempt_paragraph = null, exempt_reason = null");
  });

  it('says what changed until a day in December, item by item, and no more', async () => {
    await advance('2017-12-12');
    const moved = await owner('select version, code, title from plan_item where id = $1', [
      item('stroke-final-option'),
    ]);
    const reforecast = await t.ask(
      pmo,
      'mutation($input: ReforecastMilestoneInput!) { reforecastMilestone(input: $input) { version } }',
      {
        input: {
          id: item('stroke-final-option'),
          expectedVersion: moved[0].version,
          date: '15 January 2019',
          reason: 'More time for responses',
        },
      },
    );
    expect(reforecast.errors).toBeUndefined();
    const logged = await t.ask(pmo, 'mutation($input: LogRiskInput!) { logRisk(input: $input) { code } }', {
      input: {
        programmeId,
        title: 'Too few radiographers',
        cause: 'Because of vacancies',
        event: 'scans may wait',
        effect: 'so that care is late',
        domain: 'QUALITY',
        inherent: { consequence: 4, likelihood: 4 },
        current: { consequence: 4, likelihood: 3 },
      },
    });
    expect(logged.errors).toBeUndefined();
    second = await issue();
    expect(second).toMatchObject({ number: '2.0', asAtDay: '2017-12-12' });
    const { data } = await t.ask(reader, ask.COMPARE, { beforeId: first.id, afterId: second.id });
    expect(data.editionComparison.audience).toBe('OFFICIAL');
    const told = data.editionComparison.differences.map(({ change, label, fields }) => ({
      change,
      label,
      fields: fields.map(({ title, before, after }) => `${title}: ${before} → ${after}`),
    }));
    const { code, title } = moved[0];
    expect(told).toContainEqual({
      change: 'CHANGED',
      label: `${code} ${title}`,
      fields: expect.arrayContaining([expect.stringMatching(/^Expected: .* → 15 Jan 2019$/)]),
    });
    expect(told).toContainEqual({
      change: 'ADDED',
      label: `${logged.data.logRisk.code} Too few radiographers`,
      fields: [],
    });
    // By hand: what else reads otherwise has only passed its day while nothing was recorded.
    const passed = told.filter(({ label }) => !label.startsWith(code) && !label.includes('radiographers'));
    const byTime =
      /^(Status|By rule|Reported|Return: Due on 5 Dec 2017 → Missing|Off track|At risk|Stale|TBC|Next|Working days to spare|Ready on|Meeting|Papers due|Next meeting if missed|Launch)/;
    expect(passed.flatMap(({ fields }) => fields).filter((field) => !byTime.test(field))).toEqual([]);
    // The edition itself tells the same, of the same two moments.
    const official = await contentOf(reader, second.id, 'OFFICIAL');
    const changes = official && tableOf(official.content, 'changes')?.rows.map(([record]) => record?.text);
    expect(changes?.sort()).toEqual(told.map(({ label }) => label).sort());
  });

  it('stays byte for byte what it was, whatever becomes of the records', async () => {
    const before = await owner(
      'select audience, bytes, sha256 from edition_content where edition_id = $1 order by freezing, audience',
      [first.id],
    );
    const text = 'update %s set title = title || $1 where office_id = $2';
    for (const table of ['plan_item', 'risk', 'decision', 'meeting'])
      await owner(text.replace('%s', table), [' Fulmar', EXAMPLE_OFFICE_ID]);
    await owner("update body set name = name || ' renamed' where office_id = $1", [EXAMPLE_OFFICE_ID]);
    await owner("update person set name = 'Removed' where office_id = $1", [EXAMPLE_OFFICE_ID]);
    expect(
      await owner(
        'select audience, bytes, sha256 from edition_content where edition_id = $1 order by freezing, audience',
        [first.id],
      ),
    ).toEqual(before);
    const again = await contentOf(reader, first.id, 'OFFICIAL');
    expect(again?.sha256).toBe(first.audiences.find(({ audience }) => audience === 'OFFICIAL')?.sha256);
    expect(again?.json).not.toContain('Fulmar');
  });

  it.each([
    'update edition_content set sha256 = sha256',
    'delete from edition_content',
    'delete from edition_review',
    "update pack_edition set content_hash = repeat('0', 64) where state <> 'DRAFT'",
    "update pack_edition set state = 'DRAFT', issued_on = null, issued_at = null, issued_by = null where state = 'ISSUED'",
    "delete from pack_edition where state = 'ISSUED'",
  ])('is not changed by the owner of the database either: %s', async (statement) => {
    await expect(owner(statement)).rejects.toMatchObject({ code: '42501' });
  });

  it('PACK-1 and PACK-2: a correction makes 2.1 with its reason, and 2.0 is superseded, not swapped', async () => {
    expect(await refusal(pmo, ask.CORRECT, second, { reason: ' ', basis: 'SAME_MARK' })).toEqual([
      'RULE_BROKEN',
      'PACK-2',
    ]);
    const draft = await take(pmo, ask.CORRECT, second, {
      reason: 'The summary named the wrong day',
      basis: 'SAME_MARK',
    });
    expect(draft).toMatchObject({ number: '2.1', state: 'DRAFT', asAtInstant: second.asAtInstant });
    expect(await refusal(pmo, ask.CORRECT, second, { reason: 'Once more', basis: 'NOW' })).toEqual([
      'RULE_BROKEN',
      'PACK-5',
    ]);
    // Read at the same moment it says the same of the records, though every one was changed since.
    const full = await contentOf(pmo, draft.id, 'FULL');
    const was = await contentOf(pmo, second.id, 'FULL');
    const rowsOf = (content?: PackContent) => content && tableOf(content, 'milestones')?.rows;
    expect(rowsOf(full?.content)).toEqual(rowsOf(was?.content));
    expect(full?.content.reason).toBe('The summary named the wrong day');
    const signed = await take(sro, ask.SIGN, await take(pmo, ask.TO_SRO, await take(pmo, ask.REVIEW, draft)));
    const issued = await take(pmo, ask.ISSUE, signed, { reason: 'As before' });
    expect(issued.number).toBe('2.1');
    const { data } = await t.ask(reader, ask.PACKS, { programmeId });
    expect(data.packs.rows[0].editions.map(({ number, state }) => `${number} ${state}`).sort()).toEqual([
      '1.0 SUPERSEDED',
      '2.0 SUPERSEDED',
      '2.1 ISSUED',
    ]);
    expect(
      await refusal(
        pmo,
        ask.CORRECT,
        { ...second, version: second.version + 1 },
        { reason: 'x', basis: 'NOW' },
      ),
    ).toContain('PACK-1');
    second = issued;
  });

  it('tells the public nothing of what is not for it, in no edition that comes after', async () => {
    const secret = await owner(
      `update plan_item set title = $1, classification = 'EXEMPT', exempt_paragraph = 3, exempt_reason = 'Money'
        where id = $2 returning code`,
      [`${CANARY} estates`, item('stroke-final-option')],
    );
    expect(secret).toHaveLength(1);
    await owner("update risk set title = $1 where office_id = $2 and classification = 'OFFICIAL'", [
      `${CANARY} risk`,
      EXAMPLE_OFFICE_ID,
    ]);
    const third = await issue();
    const shown = await contentOf(anybody, third.id, 'PUBLIC');
    expect(shown?.json).not.toContain(CANARY);
    expect(shown?.json).not.toContain(item('stroke-final-option'));
    expect(shown?.content.withheld).toContainEqual({
      reason: 'Exempt, paragraph 3: financial or business affairs',
      what: 'plan items',
      count: 1,
    });
    const full = await contentOf(sro, third.id, 'FULL');
    expect(full?.json).toContain(CANARY);
    expect(full?.content.withheld).toEqual([]);
    second = third;
  });

  it('says why it was withdrawn, and is read by those only who make it', async () => {
    expect(await refusal(pmo, ask.WITHDRAW, second, { reason: '' })).toEqual(['RULE_BROKEN', 'PACK-2']);
    const gone = await take(pmo, ask.WITHDRAW, second, { reason: 'Issued in error' });
    expect(gone).toMatchObject({ state: 'WITHDRAWN', closedReason: 'Issued in error' });
    expect(await contentOf(reader, gone.id, 'OFFICIAL')).toBeNull();
    expect(await contentOf(pmo, gone.id, 'FULL')).not.toBeNull();
  });
});
