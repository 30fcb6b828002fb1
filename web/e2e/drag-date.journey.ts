import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './gantry.js';

const rowOf = (page: Page, title: RegExp) => page.getByRole('treegrid').getByRole('row', { name: title });
const REPORT = /Final report of the Clinical Senate/;

const whenOf = (row: Locator, words: string) =>
  row.getByRole('gridcell', { name: words, exact: true }).first();

async function middleOf(row: Locator): Promise<{ x: number; y: number }> {
  const box = await row.locator('[data-mark]').boundingBox();
  if (!box) throw new Error('The mark is not on the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('a PMO drags a date, reads what follows, saves it, takes it back and makes it again', async ({
  page,
  gantry,
}) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  await gantry.signIn(page, 'pmo');
  await page.goto(`${gantry.url}/p/km-stp/timeline?scale=week`);
  const report = rowOf(page, REPORT);
  await expect(report).toBeVisible();
  const undo = page.getByRole('main').getByRole('button', { name: 'Undo' });
  const redo = page.getByRole('main').getByRole('button', { name: 'Redo' });

  // The report is expected on 22 December, the assurance checkpoint on 9 January.
  const from = await middleOf(report);
  const perDay = ((await middleOf(rowOf(page, /^OGSCR/))).x - from.x) / 18;
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 5 * perDay, from.y, { steps: 4 });
  await page.mouse.move(from.x + 13 * perDay, from.y, { steps: 4 });
  await expect(page.getByText('Thu 4 Jan 2018, +6 working days').first()).toBeVisible();
  await page.mouse.up();

  const dialog = page.getByRole('dialog', { name: /^Move date/ });
  await expect(dialog.getByLabel('New date')).toHaveValue('4 Jan 2018');
  await expect(dialog.getByText('Read as 4 Jan 2018.')).toBeVisible();
  await expect(dialog.getByText(/6 working days late/)).toBeVisible();
  await expect(dialog.getByText(/^Nothing else moves/)).toBeVisible();
  await expectAccessible(page);
  await expect(dialog.getByLabel('Why')).toBeFocused();
  await page.keyboard.type('The senate office asked for more time');
  await dialog.getByRole('button', { name: 'Move date' }).click();
  await expect(dialog).toBeHidden();
  await expect(whenOf(report, '4 Jan 2018')).toBeVisible();

  await undo.hover();
  await expect(page.getByRole('tooltip', { name: /Undo: MS-011 moved to 4 Jan 2018/ })).toBeVisible();
  await undo.click();
  await expect(page.getByText('Undone: MS-011 moved to 4 Jan 2018.')).toBeVisible();
  await expect(whenOf(report, '22 Dec 2017')).toBeVisible();
  await redo.click();
  await expect(page.getByText('Done again: MS-011 moved to 4 Jan 2018.')).toBeVisible();
  await expect(whenOf(report, '4 Jan 2018')).toBeVisible();
});

test('a PMO does the same with the keyboard alone, twice over', async ({ page, gantry }) => {
  await gantry.signIn(page, 'pmo');
  await page.goto(`${gantry.url}/p/km-stp/timeline?scale=week`);
  const report = rowOf(page, REPORT);
  const dialog = page.getByRole('dialog', { name: /^Move date/ });

  async function moveTo(day: string, reason: string) {
    await page.keyboard.press('Enter');
    await expect(dialog.getByText(`Read as ${day}.`)).toBeVisible();
    await expect(dialog.getByText(/^Nothing else moves/)).toBeVisible();
    await page.keyboard.type(reason);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(whenOf(report, day)).toBeVisible();
    await expect(report).toBeFocused();
  }
  await report.focus();
  await page.keyboard.press('m');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Sat 30 Dec 2017, +3 working days, not a working day').first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('ArrowLeft');
  await moveTo('29 Dec 2017', 'The senate office asked for more time');
  await page.keyboard.press('m');
  await page.keyboard.press('Shift+ArrowRight');
  await moveTo('5 Jan 2018', 'The panel meets on the 4th');

  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undone: MS-011 moved to 5 Jan 2018.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undone: MS-011 moved to 29 Dec 2017.')).toBeVisible();
  await expect(whenOf(report, '22 Dec 2017')).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+y');
  await expect(page.getByText('Done again: MS-011 moved to 5 Jan 2018.')).toBeVisible();
  await expect(whenOf(report, '5 Jan 2018')).toBeVisible();

  // Nothing was overwritten: every step stands in the history with its reason.
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /^Open MS-011/ }).click();
  const told = (reason: string) => page.getByText(reason).filter({ visible: true }).first();
  await expect(told('Again: The panel meets on the 4th')).toBeVisible();
  await expect(told('Undone: The senate office asked for more time')).toBeVisible();
});
