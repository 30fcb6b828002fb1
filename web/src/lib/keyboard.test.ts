import { isSearchShortcut, isTyping } from './keyboard.js';

function made(html: string): Element {
  const box = document.createElement('div');
  box.innerHTML = html;
  return box.firstElementChild!;
}

it.each(['<input>', '<input type="search">', '<textarea></textarea>', '<select></select>'])(
  '%s takes letters',
  (html) => {
    expect(isTyping(made(html))).toBe(true);
  },
);

it.each(['<button></button>', '<input type="checkbox">', '<div></div>'])('%s takes none', (html) => {
  expect(isTyping(made(html))).toBe(false);
});

it.each([
  [{ key: 'k', ctrlKey: true }, true],
  [{ key: 'K', metaKey: true }, true],
  [{ key: 'k' }, false],
  [{ key: 'k', ctrlKey: true, shiftKey: true }, false],
])('%j opens the search: %s', (keys, opens) => {
  expect(isSearchShortcut(new KeyboardEvent('keydown', keys))).toBe(opens);
});
