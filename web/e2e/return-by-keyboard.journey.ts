import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './gantry.js';
import { openNovember, SIX_ITEMS } from './reporting-period.js';

const MOST_TABS = 80;

/** Tabs on, or back, until this has the focus. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

test('a lead answers a return with the keyboard alone', async ({ page, browser, gantry }) => {
  const office = await (await browser.newContext()).newPage();
  await gantry.signIn(office, 'pmo');
  await openNovember(office);

  await gantry.signIn(page, 'lead');
  await page.goto(`${gantry.url}/p/km-stp/my-updates`);
  await expect(page.getByText('0 of 6 answered')).toBeVisible();
  await expectAccessible(page);
  await tabTo(page, page.getByRole('button', { name: `No change: ${SIX_ITEMS[0]}` }));

  // Each answer leads on to the next item: one key apiece.
  for (const [n, title] of SIX_ITEMS.slice(0, 4).entries()) {
    await expect(page.getByRole('button', { name: `No change: ${title}` })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText(`${n + 1} of 6 answered`)).toBeVisible();
  }

  // What was said by mistake is taken back by Ctrl+Z, and said again.
  await expect(page.getByRole('button', { name: `No change: ${SIX_ITEMS[4]}` })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('3 of 6 answered')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: `No change: ${SIX_ITEMS[3]}` }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('4 of 6 answered')).toBeVisible();

  const fifth = page.getByRole('region', { name: SIX_ITEMS[4] });
  await tabTo(page, fifth.getByRole('button', { name: /^Update/ }));
  await page.keyboard.press('Enter');
  await expect(fifth.getByRole('radio', { checked: true })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await tabTo(page, fifth.getByLabel('Path to green'));
  await page.keyboard.type('Agree the text with the senate');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Stroke lead');
  await page.keyboard.press('Tab');
  await page.keyboard.type('12 Dec 2017');
  await tabTo(page, fifth.getByLabel('Why it differs from the rule'));
  await page.keyboard.type('The senate is short of staff');
  await page.keyboard.press('Tab');
  await page.keyboard.type('20 Dec 2017');
  await tabTo(page, fifth.getByRole('button', { name: 'Save and next' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('5 of 6 answered')).toBeVisible();
  // The form of the next item is open already.
  const sixth = page.getByRole('region', { name: SIX_ITEMS[5] });
  await expect(sixth.getByRole('radio', { checked: true })).toBeFocused();
  await tabTo(page, sixth.getByRole('button', { name: 'Save and next' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('6 of 6 answered')).toBeVisible();

  await expect(page.getByRole('heading', { name: 'Stroke review as a whole' })).toBeFocused();
  await tabTo(page, page.getByLabel('What was done'));
  await page.keyboard.type('The panel has met');
  await tabTo(page, page.getByRole('button', { name: 'Hand in Stroke review' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Handed in 24 Nov 2017/)).toBeVisible();
  await expectAccessible(page);

  await tabTo(page, page.getByRole('button', { name: 'Take it back' }));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('What was done')).toHaveValue('The panel has met');
});
