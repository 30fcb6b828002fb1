import { expect, expectAccessible, test } from './gantry.js';

test('a PMO takes a baseline by a decision, moves a date and sees the ghost; schedule health leads to what it found', async ({
  page,
  gantry,
}) => {
  await gantry.signIn(page, 'pmo');
  await page.goto(`${gantry.url}/p/km-stp/baselines`);
  await page.getByRole('button', { name: 'Take a baseline' }).click();
  const taking = page.getByRole('dialog', { name: 'Take a baseline' });
  await taking.getByLabel('Name').fill('Agreed in November');
  // Of the two decisions that the papers tell of, one says nothing of its outcome and is not offered.
  const by = taking.getByLabel('Decision by which it is taken');
  await expect(by.locator('option')).toHaveText(['Choose a decision', /^MFTMTW-2016-01/]);
  await by.selectOption({ index: 1 });
  await taking.getByLabel('Why').fill('The board agreed these dates');
  await expectAccessible(page);
  await taking.getByRole('button', { name: 'Take baseline' }).click();
  await expect(page.getByText(/^Baseline 1, Agreed in November, holds \d+ dates\.$/)).toBeVisible();
  await expect(
    page.getByText(/^Baseline 1, Agreed in November: .* The board agreed these dates$/),
  ).toBeVisible();

  await page.goto(`${gantry.url}/p/km-stp/timeline`);
  const row = page.getByRole('treegrid').getByRole('row', { name: /Final report of the Clinical Senate/ });
  await row.press('Enter');
  await page.getByRole('link', { name: /^Open MS-/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Final report/ })).toBeVisible();
  await page.getByRole('button', { name: 'Move date' }).click();
  const moving = page.getByRole('dialog', { name: /^Move date/ });
  await moving.getByLabel('New date').fill('4 jan (tbc)');
  await expect(moving.getByText('Read as 4 Jan 2018, to be confirmed.')).toBeVisible();
  await moving.getByLabel('Why').fill('The senate office asked for more time');
  await moving.getByLabel('Why').press('Tab');
  await page.keyboard.press('Enter');
  await expect(moving).toBeHidden();

  await page.goto(`${gantry.url}/p/km-stp/timeline`);
  await expect(row.getByText('22 Dec 2017', { exact: true })).toBeAttached();
  await expect(row.getByText('4 Jan 2018 (TBC)', { exact: true }).first()).toBeAttached();
  await page.getByLabel('Baseline', { exact: true }).uncheck();
  await expect(row.getByText('22 Dec 2017', { exact: true })).toHaveCount(0);

  await page.getByRole('link', { name: 'Schedule health' }).click();
  await expect(page.getByText(/^\d+ checks: \d+ to put right/)).toBeVisible();
  await expectAccessible(page);
  const check = page.getByRole('region', { name: 'Waits for nothing' });
  await expect(check.getByText(/found in \d+ open items/)).toBeVisible();
  await check.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/items\//);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
