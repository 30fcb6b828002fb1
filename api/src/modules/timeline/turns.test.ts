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

async function crowdOf(count: number, turns: Turns) {
  const begun: number[] = [];
  const jobs = Array.from({ length: count }, job);
  const answers = jobs.map(({ promise }, n) =>
    turns.run(() => {
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
    const { begun } = await crowdOf(3, new Turns(2));
    expect(begun).toEqual([0, 1]);
  });

  it('begin the next in the order of coming when one has ended', async () => {
    const { begun, jobs, answers } = await crowdOf(4, new Turns(2));
    jobs[1]!.finish('second');
    await settled();
    expect(begun).toEqual([0, 1, 2]);
    await expect(answers[1]).resolves.toBe('second');
  });

  it('come back from work that failed', async () => {
    const { begun, jobs, answers } = await crowdOf(2, new Turns(1));
    jobs[0]!.fail(new Error('lost connection'));
    await expect(answers[0]).rejects.toThrow('lost connection');
    await settled();
    expect(begun).toEqual([0, 1]);
  });

  it('are free again once all have ended', async () => {
    const turns = new Turns(1);
    const first = await crowdOf(2, turns);
    for (const { finish } of first.jobs) finish('done');
    await Promise.all(first.answers);
    expect((await crowdOf(1, turns)).begun).toEqual([0]);
  });
});
