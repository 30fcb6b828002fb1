interface Released {
  words: string;
  state: string;
  note: string | null;
}

/** What a change released, for the message that confirms it. Example: "Opens MS-017; sets MS-018 to 2 Feb 2018." */
export function releasedWords(released: readonly Released[]): string {
  const done = released.filter(({ state }) => state === 'DONE').map(({ words }) => words);
  const refused = released
    .filter(({ state }) => state === 'REFUSED')
    .map(({ words, note }) => `Not carried out: ${words}. ${note ?? ''}`.trim());
  const did = done.join('; ');
  return [did && `Carried out: ${did}.`, ...refused].filter(Boolean).join(' ');
}
