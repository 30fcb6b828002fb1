import { expect, expectAccessible, test } from './gantry.js';
import { keyboardOf } from './keyboard.js';
import { publicReader } from './public-reader.js';

const VIEW = { viewport: { width: 1280, height: 900 } };
const SEATS = ['Chair of the committee', 'Lay member'];

/** A whole year round: more steps than any other journey. */
test.describe.configure({ timeout: 360_000 });

test('a secretary takes a meeting from its series to minutes that the next meeting approves, and the public reads its edition', async ({
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
  const meetingUrl = page.url().replace(/\?.*$/, '');
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

  const everybody = await publicReader(browser, gantry);
  await everybody.goto(meetingUrl);
  await expect(everybody.getByRole('link', { name: 'figures.txt' })).toBeVisible();
  await expect(everybody.getByText('Record what Finance says')).toBeHidden();
  const meetingId = meetingUrl.split('/').pop();
  const papers = `${gantry.url}/documents/meetings/${meetingId}`;
  for (const path of ['agenda/public', 'papers/public']) {
    const answer = await everybody.request.get(`${papers}/${path}/pdf`);
    expect(answer.headers()['content-type']).toContain('application/pdf');
  }
  await everybody.goto(`${meetingUrl}/minutes`);
  await expect(everybody.getByText('No minutes to show')).toBeVisible();

  // The meeting itself.
  await gantry.command('clock', '--set', '2018-02-06');
  await page.reload();
  await next.getByRole('button', { name: 'Mark as held' }).click();
  await keys.fill(dialog.getByLabel('Voting members present'), '3');
  await send('Save');
  await expect(next).toContainText('2 items have no result yet');
  await keys.press(page.getByRole('button', { name: 'Record attendance' }));
  await keys.reach(dialog.getByRole('radio').first());
  for (const _ of SEATS) await page.keyboard.press('p');
  await send('Save attendance');
  await expect(
    page.getByText(/Quorate: 2 counted, 2 needed\. The attendance stands; 3 were given/),
  ).toBeVisible();
  await keys.press(page.getByRole('button', { name: 'None declared' }));
  await keys.choose(page.getByRole('button', { name: /^Do with item 1: Finance plan/ }), 'Record the result');
  await keys.reach(dialog.getByRole('radio').first());
  await page.keyboard.press('Space');
  await send('Save');
  await keys.press(page.getByRole('link', { name: 'Record a decision on Finance plan' }));
  await expect(dialog.getByLabel('Item of the agenda (optional)')).toContainText('1. Finance plan');
  await expect(dialog).toContainText('2 counted, 2 needed');
  await keys.fill(dialog.getByLabel('Short title'), 'Finance plan agreed');
  await keys.fill(dialog.getByLabel('Wording as minuted'), 'Agrees the finance plan.');
  await keys.fill(dialog.getByLabel('Outcome'), 'Approved');
  await expect(dialog.getByLabel('Outcome')).toHaveValue('APPROVED');
  await keys.press(dialog.getByRole('button', { name: 'Record decision' }));
  await expect(page.getByRole('heading', { name: 'Finance plan agreed', level: 1 })).toBeVisible();

  // Its minutes; what is recorded after the draft is taken in.
  await page.goto(meetingUrl);
  await keys.press(page.getByRole('button', { name: 'Draft the minutes' }));
  await expect(page.getByRole('textbox', { name: '1. Finance plan' })).toHaveValue(
    /Agrees the finance plan\./,
  );
  await page.goto(meetingUrl);
  await keys.choose(page.getByRole('button', { name: /^Do with item 2: Next steps/ }), 'Record the result');
  await keys.reach(dialog.getByRole('radio').first());
  await page.keyboard.press('ArrowDown');
  await send('Save');
  await keys.press(page.getByRole('link', { name: 'Write the minutes' }));
  await expect(page.getByText('1 thing was recorded after this was drafted')).toBeVisible();
  await expectAccessible(page);
  await keys.press(page.getByRole('button', { name: 'Take in' }));
  const steps = page.getByRole('textbox', { name: '2. Next steps' });
  await expect(steps).toHaveValue('The item was noted.');
  await keys.reach(steps);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Members thanked the team.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('“2. Next steps” is saved as version 3.')).toBeVisible();
  await keys.press(page.getByRole('button', { name: 'Checked by the chair' }));
  await keys.fill(dialog.getByLabel('Who checked them'), 'The chair');
  await send('Record the check');
  await expect(page.getByText('No later meeting of this body has been held yet')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Approve as a correct record' })).toBeHidden();

  // The next meeting approves them.
  await page.goto(`${gantry.url}/p/km-stp/meetings`);
  await monthly('6 Feb 2018').click();
  await next.getByRole('button', { name: 'Call the meeting' }).click();
  await keys.press(dialog.getByRole('button', { name: 'Call the meeting' }));
  await keys.fill(dialog.getByLabel('Why it is right all the same'), 'It was in the calendar of the year');
  await send('Call the meeting');
  await next.getByRole('button', { name: 'Mark as held' }).click();
  await keys.fill(dialog.getByLabel('Voting members present'), '2');
  await send('Save');
  await page.goto(`${meetingUrl}/minutes`);
  await keys.press(page.getByRole('button', { name: 'Approve as a correct record' }));
  await send('Approve minutes');
  await expect(page.getByText(/Approved at Monthly meeting on 6 Feb 2018\. Not signed yet\./)).toBeVisible();

  await everybody.reload();
  await expect(everybody.getByText('The item was noted. Members thanked the team.')).toBeVisible();
  const minutes = await everybody.request.get(`${papers}/minutes/public/pdf`);
  expect(minutes.headers()['content-type']).toContain('application/pdf');
  await expectAccessible(everybody);
});
