import type { Browser, Page } from '@playwright/test';
import { expect, expectAccessible, type Gantry, test } from './gantry.js';
import { keyboardOf } from './keyboard.js';

const VIEW = { viewport: { width: 1280, height: 900 } };
const SEATS = ['Chair of the committee', 'Lay member'];

test('a secretary runs a published meeting and minutes it with the keyboard alone; the next meeting approves the minutes, which are locked from then on', async ({
  browser,
  gantry,
}) => {
  const page = await (await browser.newContext(VIEW)).newPage();
  const dialog = page.getByRole('dialog');
  const next = page.getByRole('region', { name: 'What next' });
  const keys = keyboardOf(page);
  const send = async (button: string) => {
    await keys.press(dialog.getByRole('button', { name: button, exact: true }));
    await expect(dialog).toBeHidden();
  };
  await gantry.signIn(page, 'secretary');
  const [first, second] = await planTwo(page, gantry);
  for (const title of ['Finance plan', 'Next steps']) {
    await page.getByRole('button', { name: 'Add an item', exact: true }).click();
    await dialog.getByLabel('Title', { exact: true }).fill(title);
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(dialog).toBeHidden();
  }
  await callAndPublish(page);
  const office = await clockOf(browser, gantry);
  await office('2 Jan 2018');

  // The meeting: held, who came, what was declared, the result of each item.
  await page.reload();
  await keys.press(next.getByRole('button', { name: 'Mark as held' }));
  await keys.fill(dialog.getByLabel('Voting members present'), '2');
  await keys.fill(dialog.getByLabel('Was it quorate?'), 'Yes');
  await send('Save');
  const conduct = page.getByRole('region', { name: 'Attendance and interests' });
  await keys.press(conduct.getByRole('button', { name: 'Record attendance' }));
  await keys.reach(dialog.getByRole('radio').first());
  await page.keyboard.type('pr');
  await send('Save attendance');
  await keys.press(conduct.getByRole('button', { name: 'None declared' }));
  await expect(conduct.getByRole('rowheader', { name: 'None declared' })).toBeVisible();
  for (const [title, arrows] of [
    ['1: Finance plan', 0],
    ['2: Next steps', 1],
  ] as const) {
    await keys.choose(page.getByRole('button', { name: `Do with item ${title}` }), 'Record the result');
    await keys.reach(dialog.getByRole('radio').first());
    await page.keyboard.press('Space');
    for (let at = 0; at < arrows; at += 1) await page.keyboard.press('ArrowDown');
    await send('Save');
  }
  await expect(next).not.toContainText('no result yet');

  // The minutes: drafted from all this, written, checked by the chair.
  await keys.press(page.getByRole('button', { name: 'Draft the minutes' }));
  const part = page.getByRole('textbox', { name: 'Next meeting' });
  await keys.reach(page.getByRole('textbox').first());
  for (let parts = 0; parts < 20 && !(await isFocused(part)); parts += 1)
    await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('The committee meets again in February.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('“Next meeting” is saved as version 2.')).toBeVisible();
  await expectAccessible(page);
  await keys.press(page.getByRole('button', { name: 'Checked by the chair' }));
  await keys.fill(dialog.getByLabel('Who checked them'), 'The chair');
  await send('Record the check');
  await expect(page.getByText('No later meeting of this body has been held yet')).toBeVisible();

  // The next meeting approves them.
  await page.goto(second);
  await callAndPublish(page);
  await office('6 Feb 2018');
  await page.reload();
  await keys.press(next.getByRole('button', { name: 'Mark as held' }));
  await keys.fill(dialog.getByLabel('Voting members present'), '2');
  await keys.fill(dialog.getByLabel('Was it quorate?'), 'Yes');
  await send('Save');
  await page.goto(`${first}/minutes`);
  await keys.press(page.getByRole('button', { name: 'Approve as a correct record' }));
  await expect(dialog.getByLabel('Approved at')).toContainText('Monthly meeting, 6 Feb 2018');
  await send('Approve minutes');

  // And they stand.
  await expect(page.getByText('Approved as a correct record', { exact: true })).toBeVisible();
  await expect(page.getByText('Approved at Monthly meeting on 6 Feb 2018.')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expect(page.getByText('The committee meets again in February.')).toBeVisible();
  await expectAccessible(page);
  await page.goto(first);
  await expect(page.getByText('Minutes approved', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Do with item/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Change attendance' })).toHaveCount(0);
  await expectAccessible(page);
});

/** Two seats, a quorum of both and two monthly meetings; answers the addresses of the meetings, and shows the first. */
async function planTwo(page: Page, gantry: Gantry): Promise<[string, string]> {
  const dialog = page.getByRole('dialog');
  await page.goto(`${gantry.url}/p/km-stp/bodies`);
  await page.getByRole('link', { name: 'CCG Joint Committee', exact: true }).click();
  for (const seat of SEATS) {
    await page.getByRole('button', { name: 'Add a seat' }).click();
    await dialog.getByLabel('Name of the seat').fill(seat);
    await dialog.getByRole('button', { name: 'Add seat' }).click();
    await expect(dialog).toBeHidden();
  }
  await page.getByRole('button', { name: 'Plan a series' }).click();
  await dialog.getByLabel('Title of the meetings').fill('Monthly meeting');
  await dialog.getByLabel('Which of its weekdays in the month').selectOption({ label: 'First' });
  await dialog.getByLabel('Day of the week').selectOption({ label: 'Tuesday' });
  await dialog.getByLabel('From', { exact: true }).fill('1 Jan 2018');
  await dialog.getByLabel('How many meetings (optional)').fill('2');
  await dialog.getByRole('button', { name: 'Show the days' }).click();
  await dialog.getByRole('button', { name: 'Plan the meetings' }).click();
  await expect(page.getByText('2 to come, the next on 2 Jan 2018.')).toBeVisible();
  await page.goto(`${gantry.url}/p/km-stp/meetings`);
  const links = ['2 Jan 2018', '6 Feb 2018'].map((on) =>
    page.getByRole('row', { name: new RegExp(`${on}.*Monthly meeting`) }).getByRole('link'),
  );
  const addresses: string[] = [];
  for (const link of links)
    addresses.push(new URL((await link.getAttribute('href')) ?? '', gantry.url).toString());
  const [first = '', second = ''] = addresses;
  await page.goto(first);
  return [first, second];
}

/** Calls the meeting that the page shows and publishes its agenda; it has no papers, for which a reason is asked. */
async function callAndPublish(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  const next = page.getByRole('region', { name: 'What next' });
  await next.getByRole('button', { name: 'Call the meeting' }).click();
  await dialog.getByRole('button', { name: 'Call the meeting' }).click();
  await expect(dialog).toBeHidden();
  await next.getByRole('button', { name: 'Publish papers' }).click();
  await dialog.getByRole('button', { name: 'Publish papers' }).click();
  await dialog.getByLabel('Why it is right all the same').fill('Nothing but the agenda is to be read');
  await dialog.getByRole('button', { name: 'Publish papers' }).click();
  await expect(dialog).toBeHidden();
}

/** The programme office, which moves the clock of the office on. */
async function clockOf(browser: Browser, gantry: Gantry): Promise<(to: string) => Promise<void>> {
  const page = await (await browser.newContext(VIEW)).newPage();
  await gantry.signIn(page, 'pmo');
  return async (to) => {
    await page.goto(`${gantry.url}/p/km-stp/settings`);
    await page.getByRole('tab', { name: 'Clock' }).click();
    await page.getByLabel('Advance to').fill(to);
    await page.getByRole('button', { name: 'Advance the clock…' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Advance/ })
      .click();
    await expect(page.getByText(`As at ${to}`)).toBeVisible();
  };
}

const isFocused = (field: ReturnType<Page['getByRole']>) =>
  field.evaluate((element) => element === document.activeElement);
