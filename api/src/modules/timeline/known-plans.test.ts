import { type KnownPlan, KnownPlans } from './known-plans.js';

function planOf(count: number): KnownPlan {
  return { plan: { items: new Array(count) }, seenBefore: '1', lastEvent: '1' } as unknown as KnownPlan;
}

describe('plans kept from one read to the next', () => {
  it('gives up the one that was not asked for longest, once all together are too large', () => {
    const plans = new KnownPlans();
    const [first, second] = [planOf(15_000), planOf(15_000)];
    plans.put('first', first);
    plans.put('second', second);
    expect(plans.get('first')).toBe(first);
    plans.put('third', planOf(1));
    expect(plans.get('second')).toBeUndefined();
    expect(plans.get('first')).toBe(first);
  });

  it('keeps 24 plans and not 25, however small', () => {
    const plans = new KnownPlans();
    for (let n = 1; n <= 25; n++) plans.put(String(n), planOf(1));
    expect(plans.get('1')).toBeUndefined();
    expect(plans.get('2')).toBeDefined();
  });

  it('counts a plan once that is read again, and keeps none that is larger than all room', () => {
    const plans = new KnownPlans();
    plans.put('small', planOf(10_000));
    for (let n = 0; n < 5; n++) plans.put('large', planOf(20_000));
    expect(plans.get('small')).toBeDefined();
    plans.put('huge', planOf(30_001));
    expect(plans.get('huge')).toBeUndefined();
    expect(plans.get('large')).toBeDefined();
  });
});
