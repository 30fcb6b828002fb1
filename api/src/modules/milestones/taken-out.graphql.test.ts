import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';
import { rulesOf } from '../../../test/governance-cast.js';

const verb = (name: string) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation($input: ${type}!) { ${name}(input: $input) { id version } }`;
};

describe('an item that was taken out of the plan', () => {
  let t: TestApp;

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  it('ITEM-3: is put back before it changes, and is not put back twice', async () => {
    const b = build(t.database.owner);
    await b.office();
    const { id } = await b.planItem((await b.programme()).id);
    const person = await b.person('PMO');
    await b.grant(person.personId, 'PMO');
    const pmo = await t.signInAs(person);
    const ask = (name: string, expectedVersion: number) =>
      t.ask(pmo, verb(name), { input: { id, expectedVersion, reason: 'Not needed' } });
    const amend = (expectedVersion: number) =>
      t.ask(pmo, verb('amendPlanItem'), { input: { id, expectedVersion, title: 'Another' } });

    expect(rulesOf(await ask('restorePlanItem', 1))).toEqual(['ITEM-3']);
    expect((await ask('archivePlanItem', 1)).data.archivePlanItem.version).toBe(2);
    expect(rulesOf(await amend(2))).toEqual(['ITEM-3']);
    expect((await ask('restorePlanItem', 2)).data.restorePlanItem.version).toBe(3);
    expect((await amend(3)).errors).toBeUndefined();
  });
});
