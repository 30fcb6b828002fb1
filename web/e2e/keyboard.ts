import { expect, type Locator, type Page } from '@playwright/test';

/** What somebody without a mouse does: Tab, or back with Shift, until it has the focus, then a key. */
export function keyboardOf(page: Page) {
  const wayTo = (there: Locator) =>
    there.evaluate((element) => {
      const at = document.activeElement;
      if (at === element) return null;
      const isBehind = at !== null && at !== document.body && at.compareDocumentPosition(element) & 2;
      return isBehind ? 'Shift+Tab' : 'Tab';
    });
  const hasFocus = async (there: Locator) => (await wayTo(there)) === null;
  const reach = async (there: Locator) => {
    await expect(there).toBeVisible();
    for (let tabs = 0; tabs < 250; tabs += 1) {
      const way = await wayTo(there);
      if (way === null) return;
      await page.keyboard.press(way);
    }
    throw new Error(`Tab never came to ${there}`);
  };
  return {
    reach,
    press: async (there: Locator) => {
      await reach(there);
      await page.keyboard.press('Enter');
    },
    /** Into the field that a dialog opens on, and sends it. */
    write: async (text: string) => {
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    /** Into a field. */
    fill: async (there: Locator, text: string) => {
      await reach(there);
      await page.keyboard.type(text);
    },
    /** The entry of a menu whose button has this name. */
    choose: async (button: Locator, entry: string) => {
      await reach(button);
      await page.keyboard.press('ArrowDown');
      const item = page.getByRole('menuitem', { name: entry, exact: true });
      await expect(item).toBeVisible();
      for (let steps = 0; steps < 20 && !(await hasFocus(item)); steps += 1)
        await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    },
  };
}
