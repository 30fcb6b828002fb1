import { expect, expectAccessible, test } from './gantry.js';

test.use({ viewport: { width: 320, height: 720 } });

test('a workstream lead reports status on a phone 320 pixels wide', async ({ page, gantry }) => {
  await gantry.signIn(page, 'lead');
  await page.goto(`${gantry.url}/p/km-stp/my-updates`);
  const item = page.getByRole('region', { name: 'Final report of the Clinical Senate' });
  await expect(item).toBeVisible();
  await expectAccessible(page);
  const isWiderThanPhone = () =>
    page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(await isWiderThanPhone()).toBe(false);

  await item.getByRole('button', { name: /^Update/ }).click();
  await item.getByLabel('Expected').fill('4 jan (tbc)');
  await expect(item.getByText('Read as 4 Jan 2018, to be confirmed.')).toBeVisible();
  await expectAccessible(page);
  expect(await isWiderThanPhone()).toBe(false);
  await item.getByRole('radio', { name: 'At risk' }).check();
  await item.getByLabel('Why the date changes').fill('The senate office asked for more time');
  await item.getByLabel('Path to green').fill('Ask for the agreed text of the recommendations');
  await item.getByLabel('Who does it').fill('Stroke workstream lead');
  await item.getByLabel('By when').fill('20 Dec 2017');
  await item.getByRole('button', { name: 'Save and next' }).click();
  await expect(page.getByText(/^1 of \d+ done$/)).toBeVisible();

  await page.reload();
  await expect(page.getByText(/^1 of \d+ done$/)).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${gantry.url}/p/km-stp/milestones?find=Final%20report%20of%20the%20Clinical`);
  await expect(page.getByText('4 Jan 2018 (TBC)').first()).toBeVisible();
});
