interface Counts {
  red: number;
  amber: number;
  green: number;
  blue: number;
  grey: number;
  tbc: number;
}

/** The counts behind a roll-up, worst first, noughts left out: "2 off track, 3 at risk, 1 on track; 4 dates TBC". */
export function countWords({ red, amber, green, blue, grey, tbc }: Counts): string {
  const counted: [number, string][] = [
    [red, 'off track'],
    [amber, 'at risk'],
    [green, 'on track'],
    [blue, 'complete'],
    [grey, 'not rated'],
  ];
  const words = counted
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(', ');
  return tbc > 0 ? `${words}; ${tbc} ${tbc === 1 ? 'date' : 'dates'} TBC` : words;
}
