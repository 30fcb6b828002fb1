const LOOK_EVERY_MS = 500;
/** Whoever stops a process and its group at once, as `timeout` does, tells it twice and means it once. */
const SAME_WORD_MS = 300;

/** Resolves at the first Ctrl+C, SIGTERM or closed terminal. Another one later on ends the process at once. */
export function untilToldToStop(now: () => number = () => performance.now()): Promise<void> {
  return new Promise((resolve) => {
    let isStopping = false;
    let toldAt = 0;
    const stop = () => {
      // A database left running is found and taken over by the next start.
      if (isStopping && now() - toldAt > SAME_WORD_MS) process.exit(1);
      if (isStopping) return;
      isStopping = true;
      toldAt = now();
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
