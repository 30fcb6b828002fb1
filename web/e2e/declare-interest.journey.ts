import { expect, expectAccessible, test } from './gantry.js';

const SEATS = ['Chair of the committee', 'Clinical lead', 'Lay member'];

test('who left the room for an interest neither counts for the quorum of that item nor votes on it', async ({
  browser,
  gantry,
}) => {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  const dialog = page.getByRole('dialog');
  await gantry.signIn(page, 'secretary');
  await page.goto(`${gantry.url}/p/km-stp/bodies`);
  await page.getByRole('link', { name: 'CCG Joint Committee', exact: true }).click();
  for (const seat of SEATS) {
    await page.getByRole('button', { name: 'Add a seat' }).click();
    await dialog.getByLabel('Name of the seat').fill(seat);
    await dialog.getByRole('button', { name: 'Add seat' }).click();
    await expect(dialog).toBeHidden();
  }
  await page.getByRole('button', { name: 'Set the quorum' }).click();
  await dialog.getByLabel('Voting members needed').fill('2');
  await dialog.getByRole('button', { name: 'Save quorum' }).click();
  await expect(dialog).toBeHidden();

  await page.getByRole('button', { name: 'Plan a meeting' }).click();
  await dialog.getByLabel('Title', { exact: true }).fill('Extraordinary meeting');
  await dialog.getByLabel('Date', { exact: true }).fill('24 Nov 2017');
  await dialog.getByRole('button', { name: 'Plan meeting' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('link', { name: /Extraordinary meeting/ }).click();
  for (const title of ['Lease of the new site', 'Next steps']) {
    await page.getByRole('button', { name: 'Add an item', exact: true }).click();
    await dialog.getByLabel('Title', { exact: true }).fill(title);
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(dialog).toBeHidden();
  }
  const next = page.getByRole('region', { name: 'What next' });
  await next.getByRole('button', { name: 'Call the meeting' }).click();
  await dialog.getByRole('button', { name: 'Call the meeting' }).click();
  await dialog.getByLabel('Why it is right all the same').fill('It cannot wait for the next meeting');
  await dialog.getByRole('button', { name: 'Call the meeting' }).click();
  await expect(dialog).toBeHidden();
  await next.getByRole('button', { name: 'Mark as held' }).click();
  await dialog.getByLabel('Voting members present').fill('3');
  await dialog.getByLabel('Was it quorate?').selectOption({ label: 'Yes, quorate' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();

  const conduct = page.getByRole('region', { name: 'Attendance and interests' });
  await conduct.getByRole('button', { name: 'Record attendance' }).click();
  await dialog.getByRole('radio').first().focus();
  for (const _ of SEATS) await page.keyboard.press('p');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save attendance' }).click();
  await expect(dialog).toBeHidden();

  await conduct.getByRole('button', { name: 'Declare an interest' }).click();
  await dialog.getByLabel('Who declared it').selectOption({ label: 'Clinical lead' });
  await dialog.getByLabel('What was declared').fill('Owns a share of the landlord');
  await dialog.getByLabel('On which item').selectOption({ label: '1. Lease of the new site' });
  await dialog.getByLabel('Left the room').check();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save declaration' }).click();
  await expect(dialog).toBeHidden();
  const quorum = conduct.getByRole('region', { name: 'Quorum and votes' });
  const lease = quorum.getByRole('row', { name: /Lease of the new site/ });
  await expect(lease).toContainText('2 counted, 2 needed');
  await expect(quorum.getByRole('row', { name: /Next steps/ })).toContainText('3 counted, 2 needed');

  await lease.getByRole('button', { name: /^Votes/ }).click();
  for (const seat of SEATS)
    await dialog.getByRole('group', { name: seat }).getByRole('radio', { name: 'For' }).check();
  const answer = page.waitForResponse((response) => response.url().includes('/graphql'));
  await dialog.getByRole('button', { name: 'Save votes' }).click();
  expect(await (await answer).text()).toContain('INT-1');
  await expect(dialog.getByText(/Clinical lead left the room because of an interest/).first()).toBeVisible();
  await dialog
    .getByRole('group', { name: 'Clinical lead' })
    .getByRole('radio', { name: 'Did not vote' })
    .check();
  await dialog.getByRole('button', { name: 'Save votes' }).click();
  await expect(dialog).toBeHidden();
  await expect(lease).toContainText('2 for');
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Record a decision', exact: true }).click();
  await dialog.getByLabel('Short title').fill('Lease of the new site');
  await dialog.getByLabel('Wording as minuted').fill('Agrees to take the lease.');
  await dialog.getByLabel('Outcome').selectOption('APPROVED');
  await dialog.getByRole('button', { name: 'Record decision' }).click();
  await expect(page.getByRole('heading', { name: 'Lease of the new site', level: 1 })).toBeVisible();
  await expect(page.getByRole('main').getByText('In effect').first()).toBeVisible();
});
