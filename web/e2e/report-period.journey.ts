import { expect, expectAccessible, test } from './gantry.js';

test('the programme office opens a period, asks, accepts and submits it; the SRO approves', async ({
  browser,
  gantry,
}) => {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await gantry.signIn(page, 'pmo');
  await page.goto(`${gantry.url}/p/km-stp/reporting`);
  await expect(page.getByText('No reporting calendar yet')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Report monthly from 1 Nov 2017' }).click();
  await page.getByRole('button', { name: 'Open November 2017' }).click();
  await page.getByRole('link', { name: 'November 2017', exact: true }).click();
  const owners = page.getByRole('region', { name: 'Owners' });
  await expect(owners.getByRole('row', { name: /Example workstream lead/ })).toContainText('0 of 19');
  await expect(owners.getByText('Vacant').first()).toBeVisible();
  await expectAccessible(page);

  const stroke = page
    .locator('details')
    .filter({ has: page.locator('summary', { hasText: 'Stroke review' }) })
    .first();
  await stroke.locator('summary').first().click();
  await stroke.getByRole('button', { name: 'Ask about the return' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What you want to know').fill('Which week does the senate report come?');
  await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(stroke.getByText('Waits for an answer')).toBeVisible();
  await expectAccessible(page);

  const lead = await (await browser.newContext({ viewport: { width: 320, height: 720 } })).newPage();
  await gantry.signIn(lead, 'lead');
  await lead.goto(`${gantry.url}/p/km-stp/my-updates`);
  await expect(lead.getByText(/^November 2017: due on 5 Dec 2017/)).toBeVisible();
  await expect(lead.getByText(/1 query of the programme office to answer/)).toBeVisible();

  await page.getByRole('button', { name: 'Submit the period' }).click();
  await dialog.getByLabel('Why it goes on all the same').fill('Most workstreams have no lead yet');
  await dialog.getByRole('button', { name: 'Submit the period' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Mark as reviewed' }).click();
  await dialog.getByRole('button', { name: 'Mark as reviewed' }).click();
  await expect(dialog).toBeHidden();

  const sro = await (await browser.newContext({ viewport: { width: 320, height: 720 } })).newPage();
  await gantry.signIn(sro, 'sro');
  await sro.goto(page.url());
  expect(await sro.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
  await expectAccessible(sro);
  await sro.getByRole('button', { name: 'Approve' }).click();
  const approval = sro.getByRole('dialog');
  await expect(approval.getByText('REPORT-2')).toBeVisible();
  await approval.getByLabel('Why it goes on all the same').fill('The leads are being named');
  await approval.getByRole('button', { name: 'Approve' }).click();
  await expect(sro.getByText('Approved by the SRO').first()).toBeVisible();

  await page.reload();
  await page.getByRole('button', { name: 'Issue' }).click();
  await dialog.getByLabel('Why it goes on all the same').fill('As approved');
  await dialog.getByRole('button', { name: 'Issue' }).click();
  await expect(page.getByText('Issued', { exact: true }).first()).toBeVisible();
});
