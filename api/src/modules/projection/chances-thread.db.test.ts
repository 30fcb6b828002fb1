import { strokeReview } from '@gantry/shared/projection/test/stroke-review';
import { ChancesService } from './chances.service.js';
import type { ChancesAnswer } from './chances-worker.js';

const facts = strokeReview(1);
const job = { facts, targetId: 'launch', seed: 1, runs: 500 };
const long = { ...job, runs: 3_000_000 };
const never = new AbortController().signal;

describe('the thread that computes chances', () => {
  let service: ChancesService;
  beforeEach(() => {
    service = new ChancesService();
  });
  afterEach(() => service.onModuleDestroy());

  it('answers, and answers the same again without computing', async () => {
    const first = await service.chances(job, 'a', never);
    expect(first).toMatchObject({ kind: 'done', chances: { targetId: 'launch', runs: 500 } });
    expect(await service.chances({ ...job }, 'b', never)).toBe(first);
    expect(await service.chances({ ...job, seed: 2 }, 'a', never)).not.toBe(first);
  });

  it('computes once for all who ask for the same at once', async () => {
    const answers = await Promise.all([
      service.chances(job, 'a', never),
      service.chances({ ...job }, 'b', never),
    ]);
    expect(answers[0]).toBe(answers[1]);
  });

  it('stops when the last who waits goes away, and then answers the next', async () => {
    const [one, two] = [new AbortController(), new AbortController()];
    const both = [one, two].map(({ signal }) => service.chances(long, 'a', signal));
    const after = service.chances(job, 'a', never);
    one.abort();
    two.abort();
    const found = await Promise.all(both);
    expect(found.map(({ kind }: ChancesAnswer) => kind)).toEqual(['cancelled', 'cancelled']);
    expect((await after).kind).toBe('done');
  });

  it('tells those who would wait too long to come back', async () => {
    const stop = new AbortController();
    const waiting = Array.from({ length: 9 }, (_, seed) =>
      service.chances({ ...long, seed }, `person ${seed}`, stop.signal),
    );
    await expect(service.chances({ ...long, seed: 10 }, 'another', never)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      details: { retryAfterSeconds: 5 },
    });
    stop.abort();
    expect((await Promise.all(waiting)).every(({ kind }) => kind === 'cancelled')).toBe(true);
  });

  it('lets nobody who asks for much keep the others waiting', async () => {
    const stop = new AbortController();
    const own = [1, 2, 3].map((seed) => service.chances({ ...long, seed }, 'eager', stop.signal));
    await expect(service.chances({ ...long, seed: 4 }, 'eager', never)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    });
    const other = service.chances(job, 'patient', never);
    stop.abort();
    expect((await Promise.all(own)).every(({ kind }) => kind === 'cancelled')).toBe(true);
    expect((await other).kind).toBe('done');
    expect((await service.chances({ ...job, seed: 4 }, 'eager', never)).kind).toBe('done');
  });

  it('computes nothing for somebody who is gone before it begins', async () => {
    const gone = AbortSignal.abort();
    expect((await service.chances(long, 'a', gone)).kind).toBe('cancelled');
    // Were it computed all the same, this would wait behind it.
    expect((await service.chances(job, 'a', never)).kind).toBe('done');
  });

  it('leaves the process free to end and closes with it', async () => {
    await service.chances(job, 'a', never);
    await service.onModuleDestroy();
    expect((await service.chances({ ...job, seed: 3 }, 'a', never)).kind).toBe('done');
  });
});
