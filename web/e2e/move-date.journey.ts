import { expect, expectAccessible, test } from './gantry.js';

test('a PMO moves a milestone with the keyboard alone and sees forecast, colour, history and audit change', async ({
  page,
  gantry,
}) => {
  await gantry.signIn(page, 'pmo');
  await page.goto(`${gantry.url}/p/km-stp/timeline`);
  const grid = page.getByRole('treegrid');
  await expect(grid).toBeVisible();
  await expectAccessible(page);

  const row = grid.getByRole('row', { name: /Final report of the Clinical Senate/ });
  await row.focus();
  await page.keyboard.press('Enter');
  const open = page.getByRole('link', { name: /^Open MS-/ });
  await open.focus();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { level: 1, name: /Final report of the Clinical Senate/ }),
  ).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Move date' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Move date/ });
  await expect(dialog).toBeVisible();
  await dialog.getByLabel('New date').focus();
  await page.keyboard.type('4 jan (tbc)');
  await expect(dialog.getByText('Read as 4 Jan 2018, to be confirmed.')).toBeVisible();
  await expect(dialog.getByText(/6 working days late/)).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('Why').focus();
  await page.keyboard.type('The senate office asked for more time');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await expect(dialog).toBeHidden();
  const main = page.getByRole('main');
  await expect(main.getByText('4 Jan 2018 (TBC)').first()).toBeVisible();
  await expect(main.getByText('At risk').first()).toBeVisible();
  await expect(main.getByRole('row', { name: /Forecast.*4 Jan 2018 \(TBC\).*Example PMO/ })).toBeVisible();
  await expect(main.getByRole('row', { name: /Baseline.*22 Dec 2017/ })).toBeVisible();
  await expect(
    main.getByText('The senate office asked for more time').filter({ visible: true }).first(),
  ).toBeVisible();

  await page.reload();
  await expect(page.getByRole('main').getByText('4 Jan 2018 (TBC)').first()).toBeVisible();
});
