import { randomInt, randomUUID } from 'node:crypto';
import { tokenHash } from '../src/platform/auth/tokens.js';
import { type ApiProcess, buildProduct, startApiProcess } from './api-process.js';
import { build } from './build.js';
import { type TestDatabase, testDatabase } from './database.js';

const KILLS = 50;
const LANES = 3;
const WRITERS = 6;
const TOKEN = 'kill-test-token';

interface Write {
  key: string;
  document: string;
  input: Record<string, unknown>;
}

const LOG = 'mutation($input: LogRiskInput!) { logRisk(input: $input) { id version } }';
const REFORECAST =
  'mutation($input: ReforecastMilestoneInput!) { reforecastMilestone(input: $input) { id version } }';

/** One after another, an API that is killed while its writers write; each writer then goes on at the next. */
class Lane {
  readonly acknowledged: Write[] = [];
  retries = 0;
  private api: ApiProcess | null = null;
  private untilKill = 0;
  private waiting: (() => void)[] = [];
  private isOver = false;

  constructor(
    private readonly database: TestDatabase,
    private readonly programmeId: string,
    private readonly items: string[],
  ) {}

  async run(kills: number): Promise<void> {
    const writers = this.items.map((itemId) => this.write(itemId));
    // A writer that is refused would leave the others waiting for a kill that never comes.
    await Promise.race([Promise.all(writers), this.killTimes(kills)]);
    this.isOver = true;
    const last = await this.serve();
    await Promise.all(writers);
    await last.kill();
  }

  private async killTimes(kills: number): Promise<void> {
    for (let n = 0; n < kills; n++) {
      const api = await this.serve();
      await new Promise<void>((resolve) => {
        this.untilKill = randomInt(1, 16);
        this.killNow = resolve;
      });
      await new Promise((resolve) => setImmediate(resolve));
      await api.kill();
    }
  }

  private killNow: () => void = () => undefined;

  private async serve(): Promise<ApiProcess> {
    this.api = null;
    const api = await startApiProcess(this.database);
    this.api = api;
    for (const go of this.waiting.splice(0)) go();
    return api;
  }

  /** A write that was not acknowledged is sent again under its key, until it is. */
  private async write(itemId: string): Promise<void> {
    let version = 1;
    for (let n = 0; !this.isOver; n++) {
      const write = n % 2 === 0 ? this.risk() : this.forecast(itemId, version, n);
      let answer = await this.send(write);
      while (answer === null) {
        this.retries += 1;
        answer = await this.send(write);
      }
      if (n % 2 === 1) version = answer.version;
      this.acknowledged.push(write);
      if (--this.untilKill <= 0) this.killNow();
    }
  }

  private async send({ document, input, key }: Write): Promise<{ version: number } | null> {
    if (this.api === null) await new Promise<void>((resolve) => this.waiting.push(resolve));
    const { url } = this.api as ApiProcess;
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-gantry-request': '1',
          cookie: `gantry=${TOKEN}`,
        },
        body: JSON.stringify({ query: document, variables: { input: { ...input, idempotencyKey: key } } }),
      });
      const { data, errors } = (await response.json()) as { data: object | null; errors?: unknown };
      if (errors) throw new Error(JSON.stringify(errors));
      return Object.values(data ?? {})[0];
    } catch (error) {
      if (!isCutOff(error)) throw error;
      if (this.api?.url === url) this.api = null;
      return null;
    }
  }

  private risk(): Write {
    const key = randomUUID();
    const marks = { likelihood: 2, consequence: 2 };
    const words = { title: key, cause: 'Late returns', event: 'No papers', effect: 'No decision' };
    const { programmeId } = this;
    return {
      key,
      document: LOG,
      input: { programmeId, ...words, domain: 'OBJECTIVES', inherent: marks, current: marks },
    };
  }

  private forecast(id: string, expectedVersion: number, n: number): Write {
    const key = randomUUID();
    return {
      key,
      document: REFORECAST,
      input: { id, expectedVersion, date: `${(n % 28) + 1} March 2018`, reason: key },
    };
  }
}

/** By name: the errors of `fetch` come from outside jest's own world. */
function isCutOff(error: unknown): boolean {
  return ['TypeError', 'SyntaxError'].includes((error as Error).name);
}

describe(`an API that is killed ${KILLS} times while it writes`, () => {
  let database: TestDatabase;
  let lanes: Lane[];

  beforeAll(async () => {
    buildProduct();
    database = await testDatabase();
    const b = build(database.owner);
    await b.office();
    const programmeId = (await b.programme()).id;
    const { officeId, personId, credentialId } = await b.person();
    await b.grant(personId, 'PMO');
    await database.owner.query(
      `insert into session (office_id, id, token_hash, person_id, credential_id, expires_at)
       values ($1, gen_random_uuid(), $2, $3, $4, now() + interval '1 hour')`,
      [officeId, tokenHash(TOKEN), personId, credentialId],
    );
    lanes = [];
    for (let lane = 0; lane < LANES; lane++) {
      const items: string[] = [];
      for (let n = 0; n < WRITERS; n++)
        items.push((await b.planItem(programmeId, { code: `K-${lane}-${n}` })).id);
      lanes.push(new Lane(database, programmeId, items));
    }
    const share = Math.ceil(KILLS / LANES);
    await Promise.all(lanes.map((lane, n) => lane.run(Math.min(share, KILLS - n * share))));
  }, 1_200_000);
  afterAll(() => database.drop());

  const written = () => lanes.flatMap((lane) => lane.acknowledged);
  const keys = (document: string) =>
    written()
      .filter((write) => write.document === document)
      .map(({ key }) => key)
      .sort();
  const column = async (text: string) =>
    (await database.owner.query(text)).rows.map((row) => String(row.x)) as string[];

  it('was cut off in the middle of its work', () => {
    expect(lanes.reduce((sum, lane) => sum + lane.retries, 0)).toBeGreaterThan(KILLS / 2);
    expect(written().length).toBeGreaterThan(KILLS * 2);
  });

  it('has every acknowledged write, and none twice', async () => {
    expect(await column('select title as x from risk order by title')).toEqual(keys(LOG));
    expect(await column('select reason as x from plan_date order by reason')).toEqual(keys(REFORECAST));
  });

  it('has kept the answer of each, and nothing of what was cut off', async () => {
    const kept = await column(
      'select key as x from idempotency_key where answer is not null order by key::text',
    );
    expect(kept).toEqual([...keys(LOG), ...keys(REFORECAST)].sort());
    expect(await column('select key as x from idempotency_key where answer is null')).toEqual([]);
  });

  it('has given each number once and none in vain', async () => {
    const codes = await column('select code as x from risk order by length(code), code');
    expect(codes).toEqual(codes.map((_, n) => `R-${String(n + 1).padStart(3, '0')}`));
    expect(await column('select last_number as x from code_counter')).toEqual([String(codes.length)]);
  });

  it('has one audit event for each changed row, with the person, the action and the row as it is', async () => {
    const gaps = await column(
      `select r.id::text as x from risk r
        where 1 <> (select count(*) from audit_event e
                     where e.entity = 'risk' and e.entity_id = r.id and e.operation = 'insert' and e.action = 'risk.log'
                       and e.person_id is not null and e.after = to_jsonb(r))
       union all
       select i.id::text from plan_item i
        where i.version <> (select count(*) from audit_event e where e.entity = 'plan_item' and e.entity_id = i.id)
           or to_jsonb(i) <> (select e.after from audit_event e where e.entity = 'plan_item' and e.entity_id = i.id
                               order by e.seq desc limit 1)
       union all
       select d.id::text from plan_date d
        where 1 <> (select count(*) from audit_event e where e.entity = 'plan_date' and e.entity_id = d.id)`,
    );
    expect(gaps).toEqual([]);
  });

  it('has one unbroken chain of forecasts for each item', async () => {
    const broken = await column(
      `select i.id::text as x from plan_item i
        where (select count(*) from plan_date d where d.plan_item_id = i.id)
           <> (with recursive chain as (
                 select d.id, d.replaces_id from plan_date d where d.id = i.forecast_date_id
                 union all select d.id, d.replaces_id from plan_date d join chain c on d.id = c.replaces_id)
               select count(*) from chain)`,
    );
    expect(broken).toEqual([]);
  });
});
