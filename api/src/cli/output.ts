/** A command's answer goes to stdout, alone; everything it says on the way goes to stderr. */
export interface Output {
  say(line: string): void;
  answer(lines: readonly string[]): void;
  json(value: unknown): void;
}

export const terminal: Output = {
  say: (line) => void process.stderr.write(`${line}\n`),
  answer: (lines) => void process.stdout.write(`${lines.join('\n')}\n`),
  json: (value) => void process.stdout.write(`${JSON.stringify(value, null, 2)}\n`),
};
