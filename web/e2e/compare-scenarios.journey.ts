import { expect, expectAccessible, test } from './gantry.js';

test('a PMO compares the scenarios and changes which one the plan works to, with the keyboard alone', async ({
  page,
  gantry,
}) => {
  await gantry.signIn(page, 'pmo');
  await page.getByRole('link', { name: 'Compare scenarios' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Compare scenarios' })).toBeVisible();
  const one = page.getByRole('region', { name: /^Scenario 1/ });
  const two = page.getByRole('region', { name: /^Scenario 2/ });
  await expect(one.getByText('1 Feb 2018 (TBC)')).toBeVisible();
  await expect(one.getByText('The plan works to this one')).toBeVisible();
  await expect(two.getByText('8 Mar 2018 (TBC)')).toBeVisible();
  const differs = page.getByRole('region', { name: 'Items that differ between the scenarios' });
  await expect(differs.getByRole('row', { name: /Launch public consultation.*35 days/ })).toBeVisible();
  await expect(differs.getByRole('row', { name: /second meeting.*only in scenario 2/ })).toBeVisible();
  await expectAccessible(page);

  await two.getByRole('button', { name: 'Edit… Scenario 2' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/To be known by/).focus();
  await page.keyboard.type('17 Jan 2018');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(two.getByText(/to be known by 17 Jan 2018, in 54 days/)).toBeVisible();

  await two.getByRole('button', { name: /Work to this one/ }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await page.keyboard.type('NHS England asked for a second meeting');
  await expectAccessible(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(two.getByText('The plan works to this one')).toBeVisible();

  await one.getByRole('button', { name: /Close/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('One meeting is not enough');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  const closed = page.getByRole('region', { name: 'Closed scenarios' });
  await expect(closed.getByText('One meeting is not enough')).toBeVisible();
  await expect(one).toBeHidden();

  await page.keyboard.press('Control+z');
  await expect(one.getByText('1 Feb 2018 (TBC)')).toBeVisible();
  await expect(closed).toBeHidden();
});
