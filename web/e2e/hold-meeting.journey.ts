import type { Locator } from '@playwright/test';
import { expect, expectAccessible, test } from './gantry.js';

test('a secretary confirms, holds and minutes a meeting and records a conditional decision', async ({
  browser,
  gantry,
}) => {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await gantry.signIn(page, 'secretary');
  await page.goto(`${gantry.url}/p/km-stp/meetings`);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Formal meeting, scenario 1' }).click();
  const next = page.getByRole('region', { name: 'What next' });
  const dialog = page.getByRole('dialog');
  await next.getByRole('button', { name: 'Confirm the date' }).click();
  await dialog.getByRole('button', { name: 'Confirm date' }).click();
  await expect(dialog).toBeHidden();
  await next.getByRole('button', { name: 'Call the meeting' }).click();
  await dialog.getByRole('button', { name: 'Call the meeting' }).click();
  await expect(dialog).toBeHidden();
  await next.getByRole('button', { name: 'Publish papers' }).click();
  await dialog.getByRole('button', { name: 'Publish papers' }).click();
  await dialog.getByLabel('Why it is right all the same').fill('The papers were sent by post');
  await dialog.getByRole('button', { name: 'Publish papers' }).click();
  await expect(dialog).toBeHidden();
  await expectAccessible(page);

  const office = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await gantry.signIn(office, 'pmo');
  await office.goto(`${gantry.url}/p/km-stp/settings`);
  await office.getByRole('tab', { name: 'Clock' }).click();
  await office.getByLabel('Advance to').fill('31 Jan 2018');
  await office.getByRole('button', { name: 'Advance the clock…' }).click();
  await office
    .getByRole('dialog')
    .getByRole('button', { name: /^Advance/ })
    .click();
  await expect(office.getByText('As at 31 Jan 2018')).toBeVisible();

  await page.reload();
  await next.getByRole('button', { name: 'Mark as held' }).click();
  await dialog.getByLabel('Voting members present').fill('9');
  await dialog.getByLabel('Was it quorate?').selectOption({ label: 'Yes, quorate' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Draft the minutes' }).click();
  const part = page.getByRole('textbox', { name: 'Next meeting' });
  await part.fill('The committee meets again in February.');
  await part.press('Control+Enter');
  await expect(page.getByText('“Next meeting” is saved as version 2.')).toBeVisible();
  await expectAccessible(page);

  await page.goto(`${gantry.url}/p/km-stp/decisions?record=new`);
  await dialog.getByLabel('Body', { exact: true }).selectOption({ label: 'CCG Joint Committee' });
  await dialog
    .getByLabel('Meeting', { exact: true })
    .selectOption(
      await optionOf(dialog.getByLabel('Meeting', { exact: true }), /Formal meeting, scenario 1/),
    );
  await dialog.getByLabel('Short title').fill('Launch, pending the Investment Committee');
  await dialog
    .getByLabel('Wording as minuted')
    .fill('Agrees to launch public consultation, pending approval of the Investment Committee.');
  await dialog.getByLabel('Outcome').selectOption('APPROVED_CONDITIONALLY');
  await dialog.getByLabel('Condition 1').fill('The Investment Committee approves');
  await dialog
    .getByLabel('Waits for')
    .selectOption(await optionOf(dialog.getByLabel('Waits for'), /Investment Committee/));
  await dialog.getByLabel('Long stop').fill('31 Mar 2018');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Record decision' }).click();
  await expect(dialog).toBeHidden();

  await page.goto(`${gantry.url}/p/km-stp/decisions`);
  const row = page.getByRole('row', { name: /JC-2018-01.*Launch, pending the Investment Committee/ });
  await expect(row).toContainText('Taken');
  await row.getByRole('link').click();
  await expect(page.getByRole('main').getByText('The Investment Committee approves').first()).toBeVisible();
  await expect(page.getByRole('main').getByText(/open/i).first()).toBeVisible();
});

/** The value of the option whose words match: what a person finds by reading. */
async function optionOf(select: Locator, words: RegExp): Promise<string> {
  return (await select.locator('option').filter({ hasText: words }).first().getAttribute('value')) ?? '';
}
