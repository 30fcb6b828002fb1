import { expect, expectAccessible, test } from './gantry.js';
import { publicReader } from './public-reader.js';

const VIEW = { viewport: { width: 1280, height: 900 } };

test('an SRO takes a chair’s action, and the public reads only the public edition of an agenda', async ({
  browser,
  gantry,
}) => {
  const sro = await (await browser.newContext(VIEW)).newPage();
  await gantry.signIn(sro, 'sro');
  await sro.goto(`${gantry.url}/p/km-stp/bodies`);
  await sro.getByRole('link', { name: 'CCG Joint Committee', exact: true }).click();
  await sro.getByRole('link', { name: 'Take a chair’s action' }).click();
  const acting = sro.getByRole('dialog');
  await expect(acting.getByLabel('How it was decided').locator('option')).toHaveText([
    'Chair’s action between meetings',
    'Urgent decision between meetings',
  ]);
  await acting.getByLabel('Why it could not wait for the next meeting').fill('The lease ends this week');
  await acting.getByLabel('Who was consulted').fill('Vice-chair');
  const reportTo = acting.getByLabel('Meeting it is reported to');
  const later = reportTo.locator('option').filter({ hasText: 'Formal meeting, scenario 2' });
  await reportTo.selectOption((await later.getAttribute('value')) ?? '');
  await acting.getByLabel('Short title').fill('Lease renewed for a year');
  await acting.getByLabel('Wording as minuted').fill('The chair renews the lease for a year.');
  await acting.getByLabel('Outcome').selectOption('APPROVED');
  await expectAccessible(sro);
  await acting.getByRole('button', { name: 'Record decision' }).click();
  await expect(sro.getByRole('heading', { name: 'Lease renewed for a year', level: 1 })).toBeVisible();
  await expect(sro.getByText(/To be reported to Formal meeting, scenario 2/).first()).toBeVisible();
  await expectAccessible(sro);

  const secretary = await (await browser.newContext(VIEW)).newPage();
  const dialog = secretary.getByRole('dialog');
  await gantry.signIn(secretary, 'secretary');
  await secretary.goto(`${gantry.url}/p/km-stp/meetings`);
  await secretary.getByRole('link', { name: 'Formal meeting, scenario 1' }).click();
  await expect(
    secretary.getByRole('heading', { name: 'Formal meeting, scenario 1', level: 1 }),
  ).toBeVisible();
  const meetingUrl = secretary.url();
  await secretary.getByRole('button', { name: 'Add a section' }).click();
  await dialog.getByLabel('Title', { exact: true }).fill('Without the public');
  await dialog.getByLabel('Part').selectOption({ label: 'Part 2, exempt' });
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog).toBeHidden();
  await secretary.getByRole('button', { name: 'Add an item to Without the public' }).click();
  await dialog.getByLabel('Title', { exact: true }).fill('Quarrel with the landlord');
  await dialog.getByLabel('Who may read it').selectOption({ label: 'Exempt: Part 2' });
  await dialog.getByLabel('Paragraph of Schedule 12A').fill('3');
  await dialog.getByLabel('Why it is exempt').fill('terms of a contract');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(secretary.getByRole('heading', { name: 'Quarrel with the landlord' })).toBeVisible();

  const everybody = await publicReader(browser, gantry);
  await everybody.goto(meetingUrl);
  const agenda = everybody.getByRole('region', { name: 'Agenda' });
  await expect(agenda.getByRole('heading', { name: 'Exempt item' })).toBeVisible();
  await expect(agenda).toContainText('Withheld: paragraph 3 of Schedule 12A, terms of a contract');
  await expect(everybody.getByRole('main')).not.toContainText('landlord');
  await expectAccessible(everybody);
  await everybody.keyboard.press('Control+K');
  await everybody.getByRole('combobox', { name: 'Search or jump to' }).fill('landlord');
  await expect(everybody.getByText('Nothing found for “landlord”.')).toBeVisible();
  await everybody.getByRole('combobox', { name: 'Search or jump to' }).fill('Lease renewed');
  await expect(everybody.getByText('Nothing found for “Lease renewed”.')).toBeVisible();
});
