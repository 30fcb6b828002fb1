import { jest } from '@jest/globals';
import { Turns } from './turns.js';

/** Work that ends when the test says so. */
function job() {
  let finish: (value: string) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const promise = new Promise<string>((resolve, reject) => {
    finish = resolve;
    fail = reject;
  });
  return { promise, finish, fail };
}

async function crowdOf(count: number, turns: Turns<string>) {
  const begun: number[] = [];
  const jobs = Array.from({ length: count }, job);
  const answers = jobs.map(({ promise }, n) =>
    turns.run(`plan ${n}`, () => {
      begun.push(n);
      return promise;
    }),
  );
  await settled();
  return { begun, jobs, answers };
}

/** Lets everything go on that waits for nothing but its turn. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('turns', () => {
  it('begin as many as there are places, and no more', async () => {
    const { begun } = await crowdOf(3, new Turns<string>(2));
    expect(begun).toEqual([0, 1]);
  });

  it('begin the next in the order of coming when one has ended', async () => {
    const { begun, jobs, answers } = await crowdOf(4, new Turns<string>(2));
    jobs[1]!.finish('second');
    await settled();
    expect(begun).toEqual([0, 1, 2]);
    await expect(answers[1]).resolves.toBe('second');
  });

  it('come back from work that failed', async () => {
    const { begun, jobs, answers } = await crowdOf(2, new Turns<string>(1));
    jobs[0]!.fail(new Error('lost connection'));
    await expect(answers[0]).rejects.toThrow('lost connection');
    await settled();
    expect(begun).toEqual([0, 1]);
  });

  it('are free again once all have ended', async () => {
    const turns = new Turns<string>(1);
    const first = await crowdOf(2, turns);
    for (const { finish } of first.jobs) finish('done');
    await Promise.all(first.answers);
    expect((await crowdOf(1, turns)).begun).toEqual([0]);
  });

  it('are shared by those who ask for the same while it waits', async () => {
    const turns = new Turns<string>(1);
    const { jobs } = await crowdOf(1, turns);
    const read = jest.fn(async () => 'the plan');
    const answers = [
      turns.run('plan', read),
      turns.run('plan', read),
      turns.run('other', async () => 'other'),
    ];
    jobs[0]!.finish('done');
    await expect(Promise.all(answers)).resolves.toEqual(['the plan', 'the plan', 'other']);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('are not shared with work that has begun, which may have read what has changed since', async () => {
    const turns = new Turns<string>(2);
    const first = job();
    const read = jest.fn(async () => 'newer');
    const older = turns.run('plan', () => first.promise);
    await expect(turns.run('plan', read)).resolves.toBe('newer');
    first.finish('older');
    await expect(older).resolves.toBe('older');
  });
});
