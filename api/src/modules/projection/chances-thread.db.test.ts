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
    const first = await service.chances(job, never);
    expect(first).toMatchObject({ kind: 'done', chances: { targetId: 'launch', runs: 500 } });
    expect(await service.chances({ ...job }, never)).toBe(first);
    expect(await service.chances({ ...job, seed: 2 }, never)).not.toBe(first);
  });

  it('computes once for all who ask for the same at once', async () => {
    const answers = await Promise.all([service.chances(job, never), service.chances({ ...job }, never)]);
    expect(answers[0]).toBe(answers[1]);
  });

  it('stops when the last who waits goes away, and then answers the next', async () => {
    const [one, two] = [new AbortController(), new AbortController()];
    const both = [one, two].map(({ signal }) => service.chances(long, signal));
    const after = service.chances(job, never);
    one.abort();
    two.abort();
    const found = await Promise.all(both);
    expect(found.map(({ kind }: ChancesAnswer) => kind)).toEqual(['cancelled', 'cancelled']);
    expect((await after).kind).toBe('done');
  });

  it('tells those who would wait too long to come back', async () => {
    const stop = new AbortController();
    const waiting = Array.from({ length: 9 }, (_, seed) => service.chances({ ...long, seed }, stop.signal));
    await expect(service.chances({ ...long, seed: 10 }, never)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      details: { retryAfterSeconds: 5 },
    });
    stop.abort();
    expect((await Promise.all(waiting)).every(({ kind }) => kind === 'cancelled')).toBe(true);
  });

  it('leaves the process free to end and closes with it', async () => {
    await service.chances(job, never);
    await service.onModuleDestroy();
    expect((await service.chances({ ...job, seed: 3 }, never)).kind).toBe('done');
  });
});
