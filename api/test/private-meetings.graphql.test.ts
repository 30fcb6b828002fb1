import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type TestApp, testApp } from './app.js';
import { filesTold } from './files-told.js';
import { operationsOf, type SchemaOperation } from './operation-documents.js';
import { OPERATIONS } from './operations.js';
import { makeWorld, standing, type World } from './world.js';
import { type Caller, signInCallers } from './world-people.js';

const WORD = 'Guillemot';
const SHUT_OUT: Caller[] = [
  'ADMINISTRATOR office',
  'WORKSTREAM_LEAD other-workstream',
  'SECRETARY other-body',
  'MEMBER other-body',
  'READER office',
  'READER programme',
  'PUBLIC office',
  'PUBLIC programme',
];
const LET_IN: Caller[] = ['PMO office', 'PMO programme', 'SRO programme', 'SECRETARY body', 'MEMBER body'];

describe('the title of a meeting that is in private, or in part', () => {
  let t: TestApp;
  let world: World;
  let tokens: Map<Caller, string | null>;
  let queries: SchemaOperation[];
  let meetingIds: string[];
  /** Some of them, which stand for all where files are written. */
  let onFile: string[];

  beforeAll(async () => {
    t = await testApp();
    world = await makeWorld(t.database.owner);
    tokens = await signInCallers(t, world);
    queries = operationsOf(t.app.get(GraphQLSchemaHost).schema).filter((each) => each.kind === 'query');
    const { officeId, ids } = world.home;
    for (const [table, order] of [
      ['meeting', 'code'],
      ['meeting_series', 'id'],
    ])
      await t.database.owner.query(
        `update ${table} m set title = $3, kind = case n.place % 2 when 0 then 'FORMAL_PRIVATE' else 'PART1_PART2' end
           from (select id, row_number() over (order by ${order}) as place from ${table} where office_id = $1 and body_id = $2) n
          where m.id = n.id`,
        [officeId, ids.body, WORD],
      );
    const { rows } = await t.database.owner.query(
      'select m.id, n.id is not null as "isMinuted" from meeting m left join minutes n on n.meeting_id = m.id where m.body_id = $1',
      [ids.body],
    );
    meetingIds = rows.map(({ id }) => id);
    const minuted = rows.filter(({ isMinuted }) => isMinuted).slice(0, 2);
    onFile = [...minuted.map(({ id }) => id), ids.plannedMeeting];
    const at = [ids.plannedMeeting, ids.pack];
    await t.database.owner.query('update pack set meeting_id = $1 where id = $2', at);
  });
  afterAll(() => t.close());

  async function tellingOf(caller: Caller): Promise<string[]> {
    const telling: string[] = [];
    for (const { name, document } of queries) {
      const variables = await OPERATIONS[name]?.(standing(t.database.owner, world.home));
      const answer = await t.ask(tokens.get(caller) ?? null, document, variables);
      if (JSON.stringify(answer).includes(WORD)) telling.push(name);
    }
    return telling;
  }

  it.each(SHUT_OUT)('is told by no query to %s', async (caller) => {
    expect(await tellingOf(caller)).toEqual([]);
  });

  it.each(SHUT_OUT)('is told by no search or history to %s', async (caller) => {
    const token = tokens.get(caller) ?? null;
    const ask = (name: string, variables: Record<string, unknown>) =>
      t.ask(token, queries.find((each) => each.name === name)?.document ?? '', variables);
    const { programme } = world.home.ids;
    expect((await ask('search', { programmeId: programme, text: WORD })).data?.search ?? []).toEqual([]);
    for (const id of meetingIds)
      expect(JSON.stringify(await ask('history', { entity: 'meeting', id }))).not.toContain(WORD);
  });

  it.each(SHUT_OUT)('is in no file or calendar that is given to %s', async (caller) => {
    const { report, finalReport } = world.home.ids;
    const reports = [report, finalReport].map(String);
    const told = await filesTold(t, tokens.get(caller) ?? null, world.home, onFile, reports);
    expect(told.size).toBeGreaterThan(0);
    expect([...told].filter(([, text]) => text.includes(WORD)).map(([where]) => where)).toEqual([]);
  });

  it('is in no public edition, whoever makes it', async () => {
    const token = tokens.get('PMO programme') ?? null;
    const told = await filesTold(t, token, world.home, onFile, []);
    const telling = [...told].filter(([, text]) => text.includes(WORD)).map(([where]) => where);
    expect(telling).toContainEqual(expect.stringContaining('/agenda/full/'));
    expect(telling.filter((where) => where.includes('/public/'))).toEqual([]);
  });

  it.each(LET_IN)('is found by %s, who finds nothing else by that word', async (caller) => {
    const { document } = queries.find(({ name }) => name === 'search') as SchemaOperation;
    const text = { programmeId: world.home.ids.programme, text: WORD };
    const { data } = await t.ask(tokens.get(caller) ?? null, document, text);
    expect(new Set(data.search.map((hit: { kind: string }) => hit.kind))).toEqual(new Set(['MEETING']));
  });

  it.each(LET_IN)('is told by the page and the list of meetings to %s', async (caller) => {
    expect(await tellingOf(caller)).toEqual(expect.arrayContaining(['meeting', 'meetings']));
  });
});
