import { expect, test } from './gantry.js';

test('two people edit one milestone: the second is told and loses nothing', async ({ browser, gantry }) => {
  const first = await (await browser.newContext()).newPage();
  const second = await (await browser.newContext()).newPage();
  await gantry.signIn(first, 'pmo');
  await gantry.signIn(second, 'lead');
  await first.goto(`${gantry.url}/p/km-stp/timeline`);
  await first.getByRole('treegrid').getByText('Final report of the Clinical Senate').first().click();
  await first.getByRole('link', { name: /^Open MS-/ }).click();
  await expect(first.getByRole('button', { name: 'Move date' })).toBeVisible();
  await second.goto(first.url());

  await second.getByRole('button', { name: 'Move date' }).click();
  const mine = second.getByRole('dialog', { name: /^Move date/ });
  await mine.getByLabel('New date').fill('9 Jan 2018');
  await mine.getByLabel('Why').fill('The author is away');

  await first.getByRole('button', { name: 'Move date' }).click();
  const theirs = first.getByRole('dialog', { name: /^Move date/ });
  await theirs.getByLabel('New date').fill('4 jan (tbc)');
  await theirs.getByLabel('Why').fill('The senate office asked for more time');
  await theirs.getByRole('button', { name: 'Move date' }).click();
  await expect(theirs).toBeHidden();

  await mine.getByRole('button', { name: 'Move date' }).click();
  await expect(second.getByText(/4 Jan 2018 \(TBC\)/).first()).toBeVisible();
  await expect(second.getByText('9 Jan 2018').first()).toBeVisible();
  await expect(second.getByText('Somebody else changed this while you were writing')).toBeVisible();
  await second.getByRole('button', { name: 'Save my choice' }).click();
  await expect(mine).toBeHidden();
  await expect(second.getByRole('row', { name: /Forecast.*9 Jan 2018/ })).toBeVisible();
  await expect(second.getByRole('row', { name: /Forecast.*4 Jan 2018 \(TBC\)/ })).toBeVisible();
});
