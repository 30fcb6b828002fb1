import { type TestApp, testApp } from '../../../test/app.js';
import { codeOf, governanceCast } from '../../../test/governance-cast.js';

const AGENDA =
  'query($meetingId: ID!) { agenda(meetingId: $meetingId) { items { id version number title discussion } } }';
const mutation = (verb: string, input: string) =>
  `mutation($input: ${input}!) { ${verb}(input: $input) { item { id version } } }`;
const ADD = mutation('addAgendaItem', 'AddAgendaItemInput');
const MOVE = mutation('moveAgendaItem', 'MoveAgendaItemInput');
const WRITE = mutation('writeDiscussion', 'WriteDiscussionInput');

const PEOPLE = Array.from({ length: 10 }, (_, n) => n);
/** What a screen answers by looking again and sending the same once more. */
const TRY_AGAIN: ReadonlySet<string | null> = new Set(['STALE_VERSION', 'UNAVAILABLE']);

describe('ten people at one agenda', () => {
  let t: TestApp;

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  it('end with one order, unique numbers, every item and every text', async () => {
    const cast = await governanceCast(t);
    const bodyId = cast.committee.id;
    const planned = await cast.b.meeting(bodyId, '2018-01-31');
    const held = await cast.b.meeting(bodyId, '2017-11-20', { state: 'HELD', held_on: '2017-11-20' });
    for (const meetingId of [planned.id, held.id])
      for (const [n, title] of ['One', 'Two', 'Three', 'Four'].entries())
        await t.database.owner.query(
          `insert into agenda_item (office_id, id, body_id, meeting_id, title, purpose, state, position)
           values ($1, gen_random_uuid(), $2, $3, $4, 'FOR_DECISION', 'ON_AGENDA', $5)`,
          [cast.officeId, bodyId, meetingId, title, n + 1],
        );
    const itemsOf = async (meetingId: string) =>
      (await cast.ask('secretary', AGENDA, { meetingId })).data.agenda.items;
    const insist = async (
      document: string,
      input: (version: number) => Record<string, unknown>,
      id: string | null,
      at: string,
    ) => {
      for (;;) {
        const version = (await itemsOf(at)).find((one) => one.id === id)?.version ?? 0;
        const code = codeOf(await cast.ask('secretary', document, { input: input(version) }));
        if (!TRY_AGAIN.has(code)) return code;
      }
    };
    const ids = async (meetingId: string) => (await itemsOf(meetingId)).map(({ id }) => id);
    const [onPlanned, onHeld] = [await ids(planned.id), await ids(held.id)];
    const answers = await Promise.all(
      PEOPLE.flatMap((n) => {
        const [moved, minuted] = [onPlanned[n % 4] as string, onHeld[n % 4] as string];
        const add = { bodyId, meetingId: planned.id, title: `Of person ${n}`, purpose: 'FOR_DECISION' };
        return [
          insist(
            MOVE,
            (expectedVersion) => ({ id: moved, expectedVersion, afterId: null }),
            moved,
            planned.id,
          ),
          insist(ADD, () => add, null, planned.id),
          insist(
            WRITE,
            (expectedVersion) => ({ id: minuted, expectedVersion, text: `Person ${n} wrote` }),
            minuted,
            held.id,
          ),
        ];
      }),
    );
    expect(answers.filter((code) => code !== null)).toEqual([]);
    const items = await itemsOf(planned.id);
    expect(items.map(({ number }) => number)).toEqual(Array.from({ length: 14 }, (_, n) => n + 1));
    expect(items.map(({ title }) => title)).toEqual(
      expect.arrayContaining(PEOPLE.map((n) => `Of person ${n}`)),
    );
    const { rows } = await t.database.owner.query(
      `select after ->> 'discussion' as text from audit_event where office_id = $1 and action = 'agenda.write-discussion'`,
      [cast.officeId],
    );
    expect(rows.map(({ text }) => text).sort()).toEqual(PEOPLE.map((n) => `Person ${n} wrote`));
  });
});
