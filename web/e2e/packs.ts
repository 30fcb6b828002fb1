import { expect, type Page } from '@playwright/test';

/** Reading a whole programme at one moment, for three audiences, takes longer than a page. */
const PATIENT = { timeout: 60_000 };

/** As the programme office: presses a step of an edition, and confirms it in its form. */
export async function takeStep(page: Page, label: string, confirm = label): Promise<void> {
  await page.getByRole('button', { name: label, exact: true }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name: confirm, exact: true }).click();
  await expect(form).toBeHidden();
}

/** Freezes the pack on the page and waits for what it says. */
export async function freeze(page: Page, number: string): Promise<void> {
  await page.getByRole('button', { name: 'Freeze a draft' }).click();
  await expect(page.getByRole('heading', { name: `What edition ${number} says` })).toBeVisible(PATIENT);
  await expect(page.getByRole('article', { name: /Board pack/ })).toBeVisible(PATIENT);
}

/** From the draft to the SRO. */
export async function sendToSro(page: Page): Promise<void> {
  await takeStep(page, 'Send to review');
  await takeStep(page, 'Send to the SRO');
  await expect(page.getByText('With the SRO', { exact: true }).first()).toBeVisible();
}

/** Issues what was signed, with a reason where a rule warns. */
export async function issue(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Issue', exact: true }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name: 'Issue and seal' }).click();
  const why = form.getByRole('textbox', { name: 'Why it goes out all the same' });
  await expect.poll(async () => (await why.isVisible()) || (await form.isHidden()), PATIENT).toBe(true);
  if (await why.isVisible()) {
    await why.fill('The board meets tomorrow');
    await form.getByRole('button', { name: 'Issue and seal' }).click();
  }
  await expect(form).toBeHidden();
  await expect(page.getByText('Issued', { exact: true }).first()).toBeVisible();
}
