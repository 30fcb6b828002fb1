import { pathToFileURL } from 'node:url';
import { expect, expectAccessible, test } from './gantry.js';
import { freeze, issue, sendToSro } from './packs.js';

test('the SRO signs a board pack on a tablet, exceptions first, and a reader says that they have read it', async ({
  page,
  browser,
  gantry,
}, testInfo) => {
  test.setTimeout(180_000);
  await gantry.signIn(page, 'pmo');
  await page.getByRole('link', { name: 'Packs', exact: true }).click();
  await expect(page.getByText('No packs yet')).toBeVisible();
  await page.getByRole('button', { name: 'Begin a pack' }).click();
  await page.getByRole('button', { name: 'Begin the pack' }).click();

  // By keyboard: the actions up by one place, the words of the summary.
  await page.getByRole('button', { name: 'Move “Actions” up' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/“Actions” now stands 13 of 16/)).toBeAttached();
  await expect(page.getByRole('button', { name: 'Move “Actions” up' })).toBeFocused();
  await page.getByRole('button', { name: 'Write in “Executive summary”' }).click();
  await page
    .getByRole('textbox', { name: 'Summary' })
    .fill('The stroke review is on its way to consultation.');
  await page.getByRole('button', { name: 'Save' }).click();
  await freeze(page, '1.0');
  await expect(page.getByText('The stroke review is on its way to consultation.').last()).toBeVisible();
  await expectAccessible(page);
  await sendToSro(page);

  const tablet = await browser.newContext({ viewport: { width: 820, height: 1180 }, hasTouch: true });
  const sro = await tablet.newPage();
  await gantry.signIn(sro, 'sro');
  await sro.goto(`${gantry.url}/p/km-stp/review`);
  await expect(sro.getByRole('heading', { name: 'Review and sign' })).toBeVisible();
  const headings = sro.getByRole('heading', { level: 2 });
  await expect(headings.nth(1)).toHaveText(/^Off track or at risk \(\d+\)$/);
  await expect(sro.getByRole('heading', { name: /^Decisions needed \([1-9]/ })).toBeVisible();
  expect(await sro.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(820);
  await expectAccessible(sro);
  await sro.setViewportSize({ width: 320, height: 640 });
  expect(await sro.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await sro.setViewportSize({ width: 820, height: 1180 });
  await sro.getByRole('button', { name: 'Sign', exact: true }).tap();
  await sro.getByRole('textbox', { name: 'Comment (optional)' }).fill('Good. Keep an eye on the senate.');
  await sro.getByRole('dialog').getByRole('button', { name: 'Sign', exact: true }).tap();
  await expect(sro.getByText(/Example SRO signed it, 24 Nov 2017: Good\./)).toBeVisible();
  await tablet.close();

  await page.reload();
  await issue(page);
  await expect(page.getByText(/issued 24 Nov 2017 by Example PMO/)).toBeVisible();

  const other = await browser.newContext();
  const reader = await other.newPage();
  await gantry.signIn(reader, 'reader');
  await reader.getByRole('link', { name: 'Packs', exact: true }).click();
  await reader.getByRole('link', { name: /^Board pack/ }).click();
  await reader.getByRole('link', { name: 'Edition 1.0' }).click();
  await expect(reader.getByRole('heading', { name: 'Imprint' })).toBeVisible();
  await expect(reader.getByRole('link', { name: 'MS-017' }).first()).toHaveAttribute(
    'href',
    /asAt=2017-11-24T/,
  );
  await reader.getByRole('button', { name: 'I have read it' }).click();
  await reader.getByRole('dialog').getByRole('button', { name: 'I have read it' }).click();
  await expect(reader.getByText('Recorded that you have read it.')).toBeVisible();

  // The web page is read where it was saved, with no server behind it: wide and narrow, light and dark.
  await reader.getByRole('button', { name: 'Make Web page, official edition' }).click();
  const get = reader.getByRole('button', { name: 'Download Web page', exact: true });
  await expect(get).toBeVisible({ timeout: 60_000 });
  const coming = reader.waitForEvent('download');
  await get.click();
  const saved = testInfo.outputPath('edition.html');
  await (await coming).saveAs(saved);
  await reader.goto(pathToFileURL(saved).href);
  await expect(reader.getByRole('heading', { level: 1, name: /^Board pack/ })).toBeVisible();
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [320, 'dark'],
  ] as const) {
    await reader.emulateMedia({ colorScheme });
    await reader.setViewportSize({ width, height: 800 });
    await expectAccessible(reader);
    expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await other.close();
});
