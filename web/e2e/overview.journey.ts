import { expect, expectAccessible, test } from './gantry.js';

test('an SRO reads what decides the launch, what is off track and what needs somebody', async ({
  page,
  gantry,
}) => {
  await gantry.signIn(page, 'sro');
  await expect(page.getByRole('heading', { level: 1, name: /Kent and Medway/ })).toBeVisible();
  const main = page.getByRole('main');
  await expect(main.getByText(/1 Feb(ruary)? 2018 \(TBC\)/).first()).toBeVisible();
  await expect(main.getByText(/8 Mar(ch)? 2018 \(TBC\)/).first()).toBeVisible();
  await expect(main.getByText(/35 days/).first()).toBeVisible();
  await expectAccessible(page);
  await expect(main.getByRole('row', { name: /Stroke review/ })).toBeVisible();
  await expect(main.getByText(/3 SRO posts vacant/).first()).toBeVisible();
});
