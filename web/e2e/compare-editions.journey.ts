import { expect, expectAccessible, type Gantry, test } from './gantry.js';
import { freeze, issue, sendToSro, takeStep } from './packs.js';
import type { Browser, Page } from '@playwright/test';

async function issueNow(page: Page, browser: Browser, gantry: Gantry, number: string): Promise<void> {
  await freeze(page, number);
  await sendToSro(page);
  const context = await browser.newContext();
  const sro = await context.newPage();
  await gantry.signIn(sro, 'sro');
  await sro.goto(`${gantry.url}/p/km-stp/review`);
  await takeStep(sro, 'Sign');
  await context.close();
  await page.reload();
  await issue(page);
}

test('a reader sees item by item what changed between an edition of November and one of February', async ({
  page,
  browser,
  gantry,
}) => {
  test.setTimeout(240_000);
  await gantry.signIn(page, 'pmo');
  await page.goto(`${gantry.url}/p/km-stp/packs`);
  await page.getByRole('button', { name: 'Begin a pack' }).click();
  await page.getByRole('button', { name: 'Begin the pack' }).click();
  await issueNow(page, browser, gantry, '1.0');
  await gantry.command('example', 'replay', '--until', '2018-02-05');
  await page.reload();
  await issueNow(page, browser, gantry, '2.0');

  const context = await browser.newContext();
  const reader = await context.newPage();
  await gantry.signIn(reader, 'reader');
  await reader.getByRole('link', { name: 'Packs', exact: true }).click();
  await reader.getByRole('link', { name: /^Board pack/ }).click();
  await reader.getByRole('link', { name: 'Compare editions' }).click();
  await expect(reader.getByLabel('Later edition')).toHaveValue(/.+/);
  const launch = reader.getByRole('row', { name: /Launch public consultation/ }).first();
  await expect(launch).toBeVisible();
  await expect(
    reader.getByRole('row', { name: /Launch public consultation.*Expected.*1 Feb 2018 \(TBC\).*2 Feb 2018/ }),
  ).toBeVisible();
  await expect(launch.getByRole('link')).toHaveAttribute('href', /asAt=2018-02-05T/);
  await expectAccessible(reader);
  const download = reader.waitForEvent('download');
  await reader.getByRole('button', { name: 'Download CSV' }).click();
  expect((await download).suggestedFilename()).toBe('km-stp-editions.csv');
  await reader.getByRole('radio', { name: 'Timeline' }).focus();
  await reader.keyboard.press('Space');
  await expect(reader.getByRole('list', { name: 'What became of the items' })).toContainText(/Moved: [1-9]/);
  await expect(
    reader
      .getByRole('treegrid')
      .getByRole('row', { name: /Launch public consultation.*Moved\. / })
      .first(),
  ).toBeVisible();
  await expectAccessible(reader);
  await reader.setViewportSize({ width: 320, height: 640 });
  expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await context.close();
});
