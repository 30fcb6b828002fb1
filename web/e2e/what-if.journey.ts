import { expect, expectAccessible, test } from './gantry.js';

test('a PMO tries a date and a meeting together, applies both, and takes them back', async ({
  page,
  gantry,
}) => {
  await gantry.signIn(page, 'pmo');
  await page.goto(`${gantry.url}/p/km-stp/timeline`);
  await page.getByRole('link', { name: 'What if…' }).click();
  await expect(page.getByText('What would follow?')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'An item’s date' }).click();
  await page.getByRole('combobox', { name: 'Item' }).fill('final report clinical senate');
  await page.getByRole('option', { name: /Final report of the Clinical Senate/ }).click();
  await page.getByLabel('Date to try').fill('4 jan 2018 (tbc)');
  await page.getByRole('button', { name: 'Try it' }).click();
  await page.getByRole('button', { name: 'A meeting', exact: true }).click();
  await page.getByRole('combobox', { name: 'Meeting' }).fill('joint committee 31 jan');
  await page.getByRole('option', { name: /31 Jan 2018/ }).click();
  await page.getByLabel('Day to try').fill('7 Feb 2018');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Try it' }).click();

  const follows = page.getByRole('region', { name: 'What follows' });
  const first = follows.getByRole('region', { name: /^Scenario 1/ });
  await expect(
    first.getByText('“Launch public consultation” moves from 1 Feb 2018 to 8 Feb 2018, 7 days later.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Apply…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Apply these changes' });
  await dialog.getByLabel('Why').fill('The hall is taken on 31 January');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Apply all 2' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('2 changes applied.')).toBeVisible();
  await expect(page.getByText('What would follow?')).toBeVisible();

  const overview = await page.context().newPage();
  await overview.goto(`${gantry.url}/p/km-stp/compare`);
  const launch = overview.getByRole('region', { name: /^Scenario 1/ });
  await expect(launch.getByText(/^8 Feb 2018/)).toBeVisible();

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(/^Undone: 2 changes applied/)).toBeVisible();
  await expect(launch.getByText(/^1 Feb 2018/)).toBeVisible();
});
