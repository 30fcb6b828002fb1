import { randomUUID } from 'node:crypto';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type TestApp, testApp } from './app.js';
import { addExemptRecords } from './exempt-records.js';
import { filesTold } from './files-told.js';
import { idPlaces, withValue } from './foreign-ids.js';
import { operationsOf, type SchemaOperation } from './operation-documents.js';
import { OPERATIONS } from './operations.js';
import { fresh, insertRow, makeWorld, type Side, standing, type Take, type World } from './world.js';
import type { Kind } from './world-kinds.js';
import { type Caller, signInCallers } from './world-people.js';

const WORD = 'Razorbill';
const SHUT_OUT: Caller[] = [
  'ADMINISTRATOR office',
  'WORKSTREAM_LEAD other-workstream',
  'SRO other-workstream',
  'SECRETARY other-body',
  'MEMBER other-body',
  'READER office',
  'READER programme',
  'READER other-programme',
  'PUBLIC office',
  'PUBLIC programme',
];
const LET_IN: Caller[] = ['PMO programme', 'SRO programme', 'MEMBER programme'];

/** What other rows of a body hang on, in order. */
const OF_THE_BODY: Kind[] = [
  'heldMeeting',
  'plannedMeeting',
  'agendaItem',
  'paper',
  'otherMember',
  'attendedMeeting',
  'attendedItem',
  'attendance',
];

/** An exempt item on an agenda has its line there, withheld, and takes its minutes; nothing else may tell of it. */
const TOLD_OF_WITHHELD: ReadonlySet<string> = new Set(['withheldSentence', 'totalMinutes', 'timingSentence']);

/** When somebody was last seen goes on while the test runs. */
const comparable = (answer: unknown): unknown =>
  JSON.parse(
    JSON.stringify(answer, (key, value) => {
      if (key === 'lastSeenAt' || TOLD_OF_WITHHELD.has(key)) return null;
      return Array.isArray(value) ? value.filter((one) => one?.isWithheld !== true) : value;
    }),
  );

describe('what is exempt', () => {
  let t: TestApp;
  let world: World;
  let tokens: Map<Caller, string | null>;
  let operations: SchemaOperation[];
  let queries: SchemaOperation[];
  let exempt: Record<string, string>;
  let minutedMeeting: string;
  let before: Map<Caller, Record<string, unknown>>;
  /** The same programme, seen from the other workstream and the other body. */
  let nextDoor: Side;

  beforeAll(async () => {
    t = await testApp();
    world = await makeWorld(t.database.owner);
    tokens = await signInCallers(t, world);
    operations = operationsOf(t.app.get(GraphQLSchemaHost).schema);
    queries = operations.filter(({ kind }) => kind === 'query');
    const { ids } = world.home;
    const there = {
      workstream: ids.otherWorkstream as string,
      body: ids.otherBody as string,
      attendedMeeting: '',
    };
    nextDoor = { ...world.home, bodyGrants: [], ids: { ...ids, ...there } };
    for (const kind of OF_THE_BODY) nextDoor.ids[kind] = (await fresh(t.database.owner, nextDoor)(kind)).id;
    before = await answers();
    const { rows } = await t.database.owner.query('select meeting_id from minutes where id = $1', [
      ids.draftedMinutes,
    ]);
    minutedMeeting = rows[0].meeting_id;
    exempt = await addExemptRecords(t.database.owner, world.home, WORD);
  });
  afterAll(() => t.close());

  async function answers(): Promise<Map<Caller, Record<string, unknown>>> {
    const all = new Map<Caller, Record<string, unknown>>();
    for (const caller of SHUT_OUT) all.set(caller, await answersFor(caller));
    return all;
  }

  async function answersFor(caller: Caller): Promise<Record<string, unknown>> {
    const found: Record<string, unknown> = {};
    for (const { name, document } of queries) {
      const variables = await OPERATIONS[name]?.(standing(t.database.owner, world.home));
      found[name] = comparable(await t.ask(tokens.get(caller) ?? null, document, variables));
    }
    return found;
  }

  it.each(SHUT_OUT)('changes no list, count or order that is answered to %s', async (caller) => {
    expect(await answersFor(caller)).toEqual(before.get(caller));
  });

  it.each(LET_IN)('is seen by %s, in plan, register, decisions and search', async (caller) => {
    const found = await answersFor(caller);
    for (const name of ['timeline', 'risks', 'issues', 'decisions', 'recentChanges'])
      expect({ name, isSeen: JSON.stringify(found[name]).includes(WORD) }).toEqual({ name, isSeen: true });
    expect(JSON.stringify(await search(caller))).toContain(WORD);
  });

  it.each(['PUBLIC programme', 'PUBLIC office'] as const)(
    'is not all that is kept from %s: official records are as well',
    async (caller) => {
      const found = await answersFor(caller);
      const official = [
        'Plan item',
        'Papers late',
        'Returns late',
        'To launch',
        'Money is found',
        'All well',
      ];
      const leaks = Object.entries(found).flatMap(([name, answer]) =>
        official
          .filter((words) => JSON.stringify(answer).includes(words))
          .map((words) => `${name}: ${words}`),
      );
      expect(leaks).toEqual([]);
    },
  );

  it.each(SHUT_OUT)('is found by no word of its own by %s', async (caller) => {
    const answer = await search(caller);
    expect(answer.data?.search ?? []).toEqual([]);
  });

  const files = (caller: Caller) => {
    const { plannedMeeting, heldMeeting, attendedMeeting, report, finalReport } = world.home.ids;
    const meetings = [plannedMeeting, heldMeeting, attendedMeeting, minutedMeeting].map(String);
    const reports = [report, finalReport, exempt.report, exempt.finalReport].map(String);
    return filesTold(t, tokens.get(caller) ?? null, world.home, meetings, reports);
  };
  const telling = (told: Map<string, string>) =>
    [...told].filter(([, text]) => text.includes(WORD)).map(([where]) => where);

  it.each(SHUT_OUT)('is in no file or calendar that is given to %s', async (caller) => {
    expect(telling(await files(caller))).toEqual([]);
  });

  it('is in files and calendars of who may read it, and in no public edition', async () => {
    const where = telling(await files('PMO programme'));
    for (const part of ['/agenda/full/', '/papers/full/', '/documents/minutes/', '/forward-plan/', '/plans/'])
      expect(where).toContainEqual(expect.stringContaining(part));
    expect(where.filter((address) => address.includes('/public/'))).toEqual([]);
  });

  it.each(SHUT_OUT)('is not there for %s who knows its id', async (caller) => {
    const token = tokens.get(caller) ?? null;
    const ask = (name: string, variables: Record<string, unknown>) =>
      t.ask(token, operations.find((each) => each.name === name)?.document ?? '', variables);
    const subjects = [
      ['planItem', 'plan_item', exempt.item],
      ['risk', 'risk', exempt.risk],
      ['issue', 'issue', exempt.issue],
      ['decision', 'decision', exempt.decision],
    ] as const;
    for (const [name, entity, id] of subjects) {
      expect(await ask(name, { id })).toEqual(await ask(name, { id: randomUUID() }));
      expect(await ask('history', { entity, id })).toEqual(
        await ask('history', { entity, id: randomUUID() }),
      );
    }
  });

  function search(caller: Caller) {
    const { document } = queries.find(({ name }) => name === 'search') as SchemaOperation;
    return t.ask(tokens.get(caller) ?? null, document, {
      programmeId: world.home.ids.programme,
      text: WORD,
    });
  }

  it.each(Object.keys(OPERATIONS))(
    '%s takes no exempt id from a lead or secretary next door',
    async (name) => {
      const operation = operations.find((each) => each.name === name) as SchemaOperation;
      const kinds = new Map<string, string>();
      const take: Take = async (kind) => {
        const ref = await fresh(t.database.owner, nextDoor)(kind);
        kinds.set(ref.id, kind);
        return ref;
      };
      const variables = (await OPERATIONS[name]?.(take)) ?? {};
      for (const caller of ['WORKSTREAM_LEAD other-workstream', 'SECRETARY other-body'] as const)
        for (const place of idPlaces(variables, (text) => exempt[kinds.get(text) ?? ''] !== undefined)) {
          const call = (id: string | undefined) =>
            t.ask(tokens.get(caller) ?? null, operation.document, withValue(variables, place.path, id));
          const answer = await call(exempt[kinds.get(place.id) ?? '']);
          expect({ place, answer }).toEqual({ place, answer: await call(randomUUID()) });
          expect(answer.errors).toBeDefined();
        }
    },
  );

  it('is not named by an objection to somebody whose item waits for it', async () => {
    const db = t.database.owner;
    const lead = tokens.get('WORKSTREAM_LEAD other-workstream') ?? null;
    const take = fresh(db, nextDoor);
    const [first, last] = [await take('otherItem'), await take('otherItem')];
    for (const [predecessor_id, successor_id] of [
      [first.id, exempt.otherItem],
      [exempt.otherItem, last.id],
    ])
      await insertRow(db, nextDoor.officeId, [
        'dependency',
        { id: randomUUID(), programme_id: nextDoor.ids.programme, predecessor_id, successor_id },
      ]);
    const circle = await t.ask(
      lead,
      'mutation($input: LinkPlanItemsInput!) { linkPlanItems(input: $input) { id } }',
      { input: { predecessorId: last.id, successorId: first.id } },
    );
    const done = await t.ask(
      lead,
      'mutation($input: CompleteMilestoneInput!) { completeMilestone(input: $input) { id } }',
      { input: { id: last.id, expectedVersion: 1, date: '20 November 2017', evidence: 'Letter' } },
    );
    for (const answer of [circle, done]) {
      expect(answer.errors?.[0]?.extensions.code).toBe('RULE_BROKEN');
      expect(JSON.stringify(answer)).toContain('an item that you may not see');
      expect(JSON.stringify(answer)).not.toContain(WORD);
    }
  });
});
