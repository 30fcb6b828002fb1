import type { Output } from './output.js';

interface InWords {
  message: string;
  wayOut: string;
}

function isInWords(error: unknown): error is InWords {
  return typeof (error as InWords | null)?.wayOut === 'string';
}

/** The command's own answer told the refusal; only the exit code is left to say it. */
export class AlreadyTold extends Error {}

/** A failure that was foreseen is told in words; anything else is a defect and shows where it happened. */
export function reportFailure(error: unknown, output: Output, asJson = false): void {
  if (error instanceof AlreadyTold) return;
  if (asJson && error instanceof Error) {
    const wayOut = isInWords(error) ? error.wayOut : null;
    output.json({ error: { message: error.message, wayOut } });
  }
  if (isInWords(error)) output.say(`\n${error.message}\n${error.wayOut}`);
  else output.say(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
