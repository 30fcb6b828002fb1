import { expect, expectAccessible, test } from './gantry.js';
import { keyboardOf } from './keyboard.js';

const VIEW = { viewport: { width: 1280, height: 900 } };
const SEATS = ['Chair of the committee', 'Lay member'];

test('a secretary builds an agenda from the forward plan with the keyboard alone, has its paper cleared and publishes it in one press', async ({
  browser,
  gantry,
}) => {
  const page = await (await browser.newContext(VIEW)).newPage();
  const dialog = page.getByRole('dialog');
  const keys = keyboardOf(page);
  const send = async (button: string) => {
    await keys.press(dialog.getByRole('button', { name: button, exact: true }));
    await expect(dialog).toBeHidden();
  };
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
  await page.getByRole('button', { name: 'Plan a series' }).click();
  await dialog.getByLabel('Title of the meetings').fill('Monthly meeting');
  await dialog.getByLabel('Which of its weekdays in the month').selectOption({ label: 'First' });
  await dialog.getByLabel('Day of the week').selectOption({ label: 'Tuesday' });
  await dialog.getByLabel('From', { exact: true }).fill('1 Jan 2018');
  await dialog.getByLabel('How many meetings (optional)').fill('2');
  await dialog.getByRole('button', { name: 'Show the days' }).click();
  await dialog.getByRole('button', { name: 'Plan the meetings' }).click();
  await expect(page.getByText('2 to come, the next on 2 Jan 2018.')).toBeVisible();
  const monthly = (on: string) =>
    page.getByRole('row', { name: new RegExp(`${on}.*Monthly meeting`) }).getByRole('link');
  await page.goto(`${gantry.url}/p/km-stp/meetings`);
  await monthly('2 Jan 2018').click();
  await expect(page.getByRole('heading', { name: 'Monthly meeting', level: 1 })).toBeVisible();
  const next = page.getByRole('region', { name: 'What next' });

  // The agenda, from the forward plan, and its paper.
  for (const title of ['Finance plan', 'Next steps']) {
    await keys.press(page.getByRole('button', { name: 'Add an item', exact: true }));
    await keys.fill(dialog.getByLabel('Title', { exact: true }), title);
    await keys.fill(dialog.getByLabel('Who may read it'), 'Open');
    await send('Add');
  }
  await keys.choose(
    page.getByRole('button', { name: /^Do with item 2: Next steps/ }),
    'Put back into the forward plan',
  );
  await keys.fill(dialog.getByLabel('Why'), 'It waits for the chair');
  await send('Put back');
  await keys.press(page.getByRole('button', { name: 'Draw from the forward plan' }));
  await keys.reach(dialog.getByLabel('Next steps'));
  await page.keyboard.press('Space');
  await send('Put on the agenda');
  await expect(page.getByRole('button', { name: /^Do with item 2: Next steps/ })).toBeVisible();
  await keys.press(page.getByRole('button', { name: 'Add a paper to Finance plan' }));
  await keys.fill(dialog.getByLabel('Title', { exact: true }), 'The plan in figures');
  await keys.fill(dialog.getByLabel('Cleared by'), 'Finance');
  await send('Add');
  await keys.choose(
    page.getByRole('button', { name: 'Do with the paper The plan in figures' }),
    'Hand in a file',
  );
  const file = { name: 'figures.txt', mimeType: 'text/plain', buffer: Buffer.from('Costs fall by a tenth.') };
  await dialog.getByLabel('File').setInputFiles(file);
  await send('Hand in');

  // Notice and papers.
  await next.getByRole('button', { name: 'Call the meeting' }).click();
  await send('Call the meeting');
  await next.getByRole('button', { name: 'Publish papers' }).click();
  await expect(dialog).toContainText('The plan in figures: not cleared yet by Finance.');
  await send('Cancel');
  await keys.press(page.getByRole('button', { name: 'Record what Finance says' }));
  await keys.fill(dialog.getByLabel('What it says'), 'Cleared');
  await send('Save');
  await next.getByRole('button', { name: 'Publish papers' }).click();
  await expect(dialog).toContainText('This paper goes out now:The plan in figures');
  await send('Publish papers');
  await expectAccessible(page);
});
