import { expect, expectAccessible, test } from './gantry.js';

test('what happened is replayed beside the server; trends and past days show what was known when', async ({
  page,
  gantry,
}) => {
  await gantry.command('example', 'replay', '--until', '2018-06-30');
  await gantry.signIn(page, 'pmo');
  await expect(page.getByText('As at 30 Jun 2018')).toBeVisible();

  await page.getByRole('link', { name: 'Trends' }).click();
  await expect(page.getByText(/Moved once; now expected in Autumn 2018/)).toBeVisible();
  await expect(
    page.getByRole('img', { name: /Launch public consultation: Never moved; happened on 2 Feb 2018/ }),
  ).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('combobox', { name: 'Show another item' }).focus();
  await page.keyboard.type('JHOSC, January');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Moved once; happened on 22 Jan 2018/)).toBeVisible();
  await expect(page).toHaveURL(/items=.*MS-015/);
  await page.getByRole('link', { name: 'MS-015 JHOSC, January' }).click();
  await expect(page.getByRole('heading', { name: 'How its date moved' })).toBeVisible();

  await page.getByRole('link', { name: 'Baselines' }).click();
  await page.getByLabel('Compare with').selectOption({ label: 'The plan as known on a past day' });
  const decision = page.getByRole('row', { name: /Approve the final option/ });
  await expect(decision).toContainText('Oct or Nov 2018');
  await expect(decision).toContainText('Autumn 2018');
  await expectAccessible(page);
});
