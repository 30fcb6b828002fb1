import { expect, expectAccessible, test } from './gantry.js';

test('a lead logs a risk and sees it on the heat map', async ({ page, gantry }) => {
  await gantry.signIn(page, 'lead');
  await page.goto(`${gantry.url}/p/km-stp/risks`);
  await expect(page.getByRole('heading', { level: 1, name: 'Risks' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Log a risk' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('Title').fill('Returns come in late');
  await dialog.getByLabel('Because of (cause)').fill('Leads are on the wards in December');
  await dialog.getByLabel('this may happen (event)').fill('Returns are not in by the cut-off');
  await dialog.getByLabel('with this effect').fill('The board decides on old figures');
  for (const [group, consequence, likelihood] of [
    [/^Inherent/, '4 Major', '5 Almost certain'],
    [/^Current/, '4 Major', '4 Likely'],
  ] as const) {
    const rating = dialog.getByRole('group', { name: group });
    await rating.getByLabel('Consequence').selectOption(consequence);
    await rating.getByLabel('Likelihood').selectOption(likelihood);
  }
  await expect(dialog.getByRole('group', { name: /^Current/ }).getByText('16')).toBeVisible();
  await dialog.getByRole('button', { name: 'Log risk' }).click();
  await expect(dialog).toBeHidden();

  await expect(page.getByRole('link', { name: 'Returns come in late' })).toBeVisible();
  await page.goto(`${gantry.url}/p/km-stp/risks`);
  const map = page.getByRole('table', { name: /Open risks by current rating/ });
  await expect(map.getByText('R-007')).toBeVisible();
  await expectAccessible(page);
});
