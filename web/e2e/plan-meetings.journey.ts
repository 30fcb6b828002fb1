import { expect, expectAccessible, test } from './gantry.js';
import { keyboardOf } from './keyboard.js';

test('a secretary plans a series, builds an agenda with the keyboard alone, calls the meeting and publishes', async ({
  browser,
  gantry,
}) => {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  const dialog = page.getByRole('dialog');
  await gantry.signIn(page, 'secretary');
  await page.goto(`${gantry.url}/p/km-stp/bodies`);
  await page.getByRole('link', { name: 'CCG Joint Committee', exact: true }).click();

  await page.getByRole('button', { name: 'Plan a series' }).click();
  await dialog.getByLabel('Title of the meetings').fill('Monthly meeting');
  await dialog.getByLabel('Which of its weekdays in the month').selectOption({ label: 'Second' });
  await dialog.getByLabel('Day of the week').selectOption({ label: 'Tuesday' });
  await dialog.getByLabel('From', { exact: true }).fill('1 Jan 2018');
  await dialog.getByLabel('How many meetings (optional)').fill('2');
  await dialog.getByRole('button', { name: 'Show the days' }).click();
  await expect(dialog.getByRole('row', { name: /9 Jan 2018/ })).toBeVisible();
  await expect(dialog.getByRole('row', { name: /13 Feb 2018/ })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Plan the meetings' }).click();
  await expect(page.getByText('2 to come, the next on 9 Jan 2018.')).toBeVisible();

  await page
    .getByRole('link', { name: /Monthly meeting/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Monthly meeting', level: 1 })).toBeVisible();

  const keys = keyboardOf(page);
  await keys.press(page.getByRole('button', { name: 'Add a section' }));
  await keys.write('Business');
  await expect(dialog).toBeHidden();
  for (const title of ['Report of the chair', 'Minutes of the last meeting', 'Next steps']) {
    await keys.press(page.getByRole('button', { name: 'Add an item to Business' }));
    await keys.write(title);
    await expect(dialog).toBeHidden();
  }
  const items = page.getByRole('region', { name: 'Business' }).getByRole('listitem');
  await expect(items.nth(1)).toContainText('Minutes of the last meeting');
  await keys.press(page.getByRole('button', { name: 'Move up: Minutes of the last meeting' }));
  await expect(items.first()).toContainText('Minutes of the last meeting');

  const headings = page.getByRole('region', { name: 'Agenda' }).getByRole('heading', { level: 3 });
  await keys.press(page.getByRole('button', { name: 'Add a section' }));
  await keys.write('Opening');
  await keys.press(page.getByRole('button', { name: 'Move up the section Opening' }));
  await expect(headings).toHaveText(['Opening', 'Business']);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(headings).toHaveText(['Business', 'Opening']);

  await keys.press(page.getByRole('button', { name: /^Do with item 3: Next steps/ }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('Put back into the forward plan');
  await keys.reach(dialog.getByLabel('Why'));
  await page.keyboard.type('It waits until the chair is back');
  await keys.press(dialog.getByRole('button', { name: 'Put back' }));
  await expect(items).toHaveCount(2);
  await keys.press(page.getByRole('button', { name: 'Draw from the forward plan' }));
  await keys.reach(dialog.getByLabel('Next steps'));
  await page.keyboard.press('Space');
  await keys.reach(dialog.getByLabel('Section'));
  await page.keyboard.type('Business');
  await keys.press(dialog.getByRole('button', { name: 'Put on the agenda' }));
  await expect(items.nth(2)).toContainText('Next steps');

  await keys.press(
    page.getByRole('region', { name: 'Agenda' }).getByRole('button', { name: 'Hour and place' }),
  );
  await keys.reach(dialog.getByLabel('Begins at (optional)'));
  await page.keyboard.type('14:00');
  await keys.reach(dialog.getByLabel('Ends at (optional)'));
  await page.keyboard.type('16:00');
  await keys.press(dialog.getByRole('button', { name: 'Save' }));
  await expect(dialog).toBeHidden();
  await expectAccessible(page);

  const next = page.getByRole('region', { name: 'What next' });
  await keys.press(next.getByRole('button', { name: 'Call the meeting' }));
  await keys.press(dialog.getByRole('button', { name: 'Call the meeting' }));
  await expect(dialog).toBeHidden();
  await keys.press(next.getByRole('button', { name: 'Publish papers' }));
  await expect(dialog).toContainText('There is no paper for this meeting: its agenda goes out alone.');
  await keys.press(dialog.getByRole('button', { name: 'Publish papers' }));
  await keys.fill(dialog.getByLabel('Why it is right all the same'), 'Nothing but the agenda is to be read');
  await keys.press(dialog.getByRole('button', { name: 'Publish papers' }));
  await expect(dialog).toBeHidden();
  await expect(next.getByRole('button', { name: 'Publish papers' })).toBeHidden();
  await expect(page.getByText('Papers published', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('14:00').first()).toBeVisible();
  await expectAccessible(page);
});
