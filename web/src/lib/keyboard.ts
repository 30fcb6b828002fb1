/** True where keys belong to the text that somebody is writing, so that shortcuts must keep out. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
    return true;
  const wordless = ['button', 'checkbox', 'radio', 'submit', 'reset', 'range', 'file', 'color'];
  return target instanceof HTMLInputElement && !wordless.includes(target.type);
}

/** Ctrl+K, or ⌘K on a Mac: the search. */
export function isSearchShortcut(event: KeyboardEvent): boolean {
  return (
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
  );
}
