import { expect, expectAccessible, test } from './gantry.js';

test('a reader turns to a past day, reads the date of then, and compares it with today by keyboard', async ({
  page,
  gantry,
}) => {
  await gantry.command('example', 'replay', '--until', '2018-06-30');
  await gantry.signIn(page, 'reader');
  await page.getByRole('link', { name: 'Milestones' }).click();
  const launch = page.getByRole('row', { name: /Launch public consultation/ }).first();
  await expect(launch).toContainText('Complete');
  await expect(launch).toContainText('2 Feb 2018');
  await expect(page.getByRole('region', { name: 'Past moment' })).toBeHidden();

  await page.getByRole('banner').getByRole('button', { name: 'As at 30 Jun 2018' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'The end of a day' }).focus();
  await page.keyboard.type('1 nov 2017');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Choose a day from 24 Nov 2017 to 30 Jun 2018.')).toBeVisible();
  await page.getByRole('textbox', { name: 'The end of a day' }).fill('1 dec 2017');
  await expectAccessible(page);
  await page.keyboard.press('Enter');

  const band = page.getByRole('region', { name: 'Past moment' });
  await expect(band).toContainText('as at 1 Dec 2017, end of day. Nothing can be changed here.');
  await expect(page).toHaveURL(/milestones\?asAt=2017-12-01/);
  await expect(page).toHaveTitle(/as at 1 Dec 2017/);
  await expect(launch).toContainText('On track');
  await expect(launch).not.toContainText('2 Feb 2018');
  await page.getByRole('link', { name: 'Overview' }).first().click();
  await expect(page).toHaveURL(/overview\?asAt=2017-12-01/);
  await expect(page.getByText('1 February 2018 (TBC) in scenario 1')).toBeVisible();
  await expectAccessible(page);

  await band.getByRole('link', { name: 'Compare with today' }).focus();
  await page.keyboard.press('Enter');
  await expect(
    page.getByText(/1 Dec 2017, end of day against now: \d+ added, \d+ removed, \d+ changed/),
  ).toBeVisible();
  await page.getByLabel('Find in compare moments').fill('Launch public');
  await expect(
    page.getByRole('row', { name: /Launch public consultation.*Done.*2 Feb 2018/ }).first(),
  ).toBeVisible();
  await page.getByRole('textbox', { name: 'To, end of' }).fill('15 jan 2018');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/1 Dec 2017, end of day against 15 Jan 2018, end of day/)).toBeVisible();
  await expectAccessible(page);

  await band.getByRole('link', { name: 'Back to today' }).focus();
  await page.keyboard.press('Enter');
  await expect(band).toBeHidden();
});
