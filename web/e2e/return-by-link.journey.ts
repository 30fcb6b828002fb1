import { expect, expectAccessible, test } from './gantry.js';
import { openNovember, SIX_ITEMS } from './reporting-period.js';

const PHONE = { width: 360, height: 720 };

test('a lead answers six items by a link on a phone, without a password', async ({
  page,
  browser,
  gantry,
}) => {
  await gantry.signIn(page, 'pmo');
  const periodId = await openNovember(page);
  await page.goto(`${gantry.url}/p/km-stp/reporting/${periodId}/links`);
  await page.getByRole('button', { name: 'Make a link for Example workstream lead' }).click();
  const address = (await page.getByText(/\/return#/).textContent()) ?? '';
  await expectAccessible(page);

  const phone = await (await browser.newContext({ viewport: PHONE })).newPage();
  let interactions = 0;
  const count = async (work: Promise<unknown>) => {
    interactions += 1;
    await work;
  };
  await phone.goto(address);
  await expect(phone.getByText('No password is needed.')).toBeVisible();
  await expectAccessible(phone);
  await count(phone.getByRole('button', { name: 'I am Example workstream lead: continue' }).click());
  await expect(phone.getByText('0 of 6 answered')).toBeVisible();
  expect(phone.url()).not.toContain('#');
  await expectAccessible(phone);
  const isWiderThanPhone = () =>
    phone.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(await isWiderThanPhone()).toBe(false);

  for (const [n, title] of SIX_ITEMS.slice(0, 5).entries()) {
    await count(phone.getByRole('button', { name: `No change: ${title}` }).click());
    await expect(phone.getByText(`${n + 1} of 6 answered`)).toBeVisible();
  }
  const last = phone.getByRole('region', { name: SIX_ITEMS[5] });
  await count(last.getByRole('button', { name: /^Update/ }).click());
  expect(await isWiderThanPhone()).toBe(false);
  await count(last.getByLabel('What happened (optional)').fill('The text is with the printers'));
  await count(last.getByRole('button', { name: 'Save and next' }).click());
  await expect(phone.getByText('6 of 6 answered')).toBeVisible();
  await count(phone.getByLabel('What was done').fill('The panel has met'));
  await count(phone.getByRole('button', { name: 'Hand in Stroke review' }).click());
  await expect(phone.getByText(/^Handed in 24 Nov 2017 by Example workstream lead/)).toBeVisible();
  expect(interactions).toBeLessThanOrEqual(12);
  await expectAccessible(phone);

  // Forwarded: the second browser is told so, and nothing else.
  const other = await (await browser.newContext({ viewport: PHONE })).newPage();
  await other.goto(address);
  await other.getByRole('button', { name: 'Continue' }).click();
  await expect(other.getByText(/This link is in use in another browser/)).toBeVisible();
  await expect(other.getByText('Example workstream lead')).toHaveCount(0);

  // The link opens nothing of the product.
  await phone.goto(`${gantry.url}/p/km-stp/overview`);
  await expect(phone).toHaveURL(/\/sign-in/);

  await page.reload();
  await expect(page.getByRole('row', { name: /Example workstream lead.*6 of 6/ })).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Handed in' })).toBeVisible();
  await expect(page.getByText('Refused: opened in another browser than the first')).toBeVisible();
  await page.goto(`${gantry.url}/p/km-stp/milestones?find=Final%20report%20of%20the%20Clinical`);
  await page
    .getByRole('link', { name: /Final report of the Clinical Senate/ })
    .first()
    .click();
  await expect(page.getByText('The text is with the printers').first()).toBeVisible();

  await page.goto(`${gantry.url}/p/km-stp/reporting/${periodId}/links`);
  await page.getByRole('button', { name: 'Withdraw the link of Example workstream lead' }).click();
  await page.getByLabel('Why').fill('Everything is in');
  await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
  await expect(page.getByText('Withdrawn', { exact: true })).toBeVisible();
  await phone.goto(address);
  await expect(phone.getByText(/This link has been withdrawn/)).toBeVisible();
});
