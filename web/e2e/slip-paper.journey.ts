import { expect, expectAccessible, test } from './gantry.js';

test('a PMO slips a paper with the keyboard alone and reads what it would do to the launch', async ({
  page,
  gantry,
}) => {
  await gantry.signIn(page, 'pmo');
  await page.goto(`${gantry.url}/p/km-stp/timeline`);
  const row = page.getByRole('treegrid').getByRole('row', { name: /^First draft report of the Clinical/ });
  await row.focus();
  await page.keyboard.press('w');
  const drives = page.getByRole('region', { name: /^What drives “First draft report/ });
  await expect(drives.getByText(/The plan computes 30 Nov 2017/)).toBeVisible();
  await expect(page).toHaveURL(/why=MS-/);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(drives).toBeHidden();
  await row.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /^Open MS-/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /First draft report/ })).toBeVisible();
  await page.getByRole('link', { name: 'What if…' }).focus();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1, name: 'What if' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Item' })).toHaveValue(/First draft report/);
  await expectAccessible(page);
  await page.getByLabel('Date to try').focus();
  await page.keyboard.type('5 Dec 2017');
  await expect(page.getByText('Read as 5 Dec 2017.')).toBeVisible();
  await page.keyboard.press('Enter');

  const follows = page.getByRole('region', { name: 'What follows' });
  await expect(follows.getByRole('heading', { name: /Scenario 1/ })).toBeVisible();
  const first = follows.getByRole('region', { name: /^Scenario 1/ });
  await expect(first.getByText('It stays where it is.')).toBeVisible();
  await expect(
    first.getByRole('row', { name: /Finalise the PCBC.*18 Dec 2017.*21 Dec 2017.*3 later/ }),
  ).toBeVisible();
  await expectAccessible(page);

  // One working day more than its margin.
  await page.getByRole('button', { name: 'An item’s date' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('first draft');
  await page.keyboard.press('Enter');
  await page.getByLabel('Date to try').focus();
  await page.keyboard.type('6 Dec 2017');
  await page.keyboard.press('Enter');
  await expect(
    first.getByText(/No date can be given for “Launch public consultation” any more/),
  ).toBeVisible();
  await expect(
    first.getByRole('row', { name: /workshop on the draft PCBC.*22 Dec 2017.*31 Jan 2018.*25 later/ }),
  ).toBeVisible();

  await page.goBack();
  await expect(first.getByText('It stays where it is.')).toBeVisible();
  await page.reload();
  await expect(first.getByText('It stays where it is.')).toBeVisible();
});
