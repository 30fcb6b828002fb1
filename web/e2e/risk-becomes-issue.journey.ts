import { expect, expectAccessible, test } from './gantry.js';

test('a risk happens, becomes an issue and is resolved', async ({ page, gantry }) => {
  await gantry.signIn(page, 'pmo');
  await page.goto(`${gantry.url}/p/km-stp/issues`);
  await expect(page.getByText('An issue has happened and has to be dealt with.')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Risks', exact: true }).click();
  await page.getByRole('grid').getByRole('link').first().click();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  const closing = page.getByRole('dialog');
  await closing.getByLabel('It occurred').check();
  await closing.getByLabel('Title').fill('The second reader is missing');
  await closing.getByRole('button', { name: 'Close risk and raise issue' }).click();
  await expect(closing.getByText('Choose how severe it is.').first()).toBeVisible();
  await closing.getByLabel('Severity').selectOption('2');
  await expectAccessible(page);
  await closing.getByRole('button', { name: 'Close risk and raise issue' }).click();
  await expect(closing).toBeHidden();

  await page.getByRole('link', { name: 'I-001 The second reader is missing' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'I-001 The second reader is missing' }),
  ).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Move on' }).click();
  const moving = page.getByRole('dialog');
  await moving.getByLabel('Resolved').check();
  await moving.getByLabel('How it was resolved').fill('A second reader was found.');
  await moving.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('A second reader was found.', { exact: true })).toBeVisible();

  await page.goto(`${gantry.url}/p/km-stp/issues?show=all`);
  await expect(page.getByRole('row', { name: /I-001 The second reader is missing/ })).toContainText(
    'Resolved',
  );
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expectAccessible(page);
});
