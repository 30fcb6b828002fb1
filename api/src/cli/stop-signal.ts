const LOOK_EVERY_MS = 500;

/** Resolves at the first Ctrl+C, SIGTERM or closed terminal. A second one ends the process at once. */
export function untilToldToStop(): Promise<void> {
  return new Promise((resolve) => {
    let isStopping = false;
    const stop = () => {
      // A database left running is found and taken over by the next start.
      if (isStopping) process.exit(1);
      isStopping = true;
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
    if (process.env.npm_lifecycle_event) whenParentEnds(() => isStopping || stop());
  });
}

/** npm passes a SIGTERM on to its shell, which dies of it without a word to us. */
function whenParentEnds(tell: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    tell();
  }, LOOK_EVERY_MS);
  timer.unref();
}
