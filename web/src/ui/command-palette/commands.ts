export interface Command {
  id: string;
  /** Heading under which it stands: "Pages", "Milestones". */
  group: string;
  label: string;
  /** What tells it from others of the same name: code, date, body. */
  hint?: string;
  /** The key that does the same. */
  keys?: string;
  href?: string;
  run?: () => void;
}

/** Commands under their headings, headings in the order of their first command. */
export function groupCommands(commands: readonly Command[]): { name: string; commands: Command[] }[] {
  const groups = new Map<string, Command[]>();
  for (const command of commands) groups.set(command.group, [...(groups.get(command.group) ?? []), command]);
  return [...groups].map(([name, inGroup]) => ({ name, commands: inGroup }));
}

/** Those whose label or hint has every word of the text, those that begin with it first. */
export function matchCommands(commands: readonly Command[], text: string): Command[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = commands.filter(({ label, hint }) => {
    const whole = `${label} ${hint ?? ''}`.toLowerCase();
    return words.every((word) => whole.includes(word));
  });
  const begins = ({ label }: Command) => (label.toLowerCase().startsWith(words.join(' ')) ? 0 : 1);
  return [...found].sort((a, b) => begins(a) - begins(b));
}
