/** Ends in words: what is wrong, and what to do about it. Never a stack. */
export class Refusal extends Error {
  constructor(message, wayOut) {
    super(message);
    this.wayOut = wayOut;
  }
}

export function refuse(error) {
  if (!error?.wayOut) {
    console.error(error);
  } else {
    console.error(`\n${error.message}\n${error.wayOut}`);
  }
  process.exit(1);
}

/** Progress goes to stderr, so that a command's own output can be piped. */
export function say(line) {
  console.error(line);
}

export function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
