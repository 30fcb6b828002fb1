import type { Browser, Page } from '@playwright/test';
import { expect, type Gantry } from './gantry.js';

/** Somebody with the public role: added by the administrator, with a password of their own, signed in. */
export async function publicReader(browser: Browser, gantry: Gantry): Promise<Page> {
  const view = { viewport: { width: 1280, height: 900 } };
  const office = await (await browser.newContext(view)).newPage();
  await gantry.signIn(office, 'administrator');
  await office.goto(`${gantry.url}/p/km-stp/settings`);
  await office.getByRole('tab', { name: 'People and roles' }).click();
  await office.getByRole('button', { name: 'Add a person' }).click();
  const adding = office.getByRole('dialog');
  await adding.getByLabel('Name', { exact: true }).fill('Example public reader');
  await adding.getByLabel('E-mail').fill('public@example.test');
  await adding.getByLabel('Role', { exact: true }).selectOption({ label: 'Public' });
  await adding.getByRole('button', { name: 'Add', exact: true }).click();
  const link = await office.locator('code').filter({ hasText: '/set-password/' }).textContent();

  const everybody = await (await browser.newContext(view)).newPage();
  await everybody.goto(link ?? '');
  await everybody.getByLabel('New password').fill('three-lane-signal');
  await everybody.getByLabel('The same again').fill('three-lane-signal');
  await everybody.getByRole('button', { name: 'Set password' }).click();
  await expect(everybody.getByRole('link', { name: 'Sign in with it' })).toBeVisible();
  await gantry.signIn(everybody, 'public');
  return everybody;
}
