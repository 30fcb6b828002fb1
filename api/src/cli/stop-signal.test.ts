import { jest } from '@jest/globals';
import { untilToldToStop } from './stop-signal.js';

describe('a server that is told to stop', () => {
  const before = process.listeners('SIGTERM');
  afterEach(() => {
    jest.restoreAllMocks();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      for (const listener of process.listeners(signal))
        if (!before.includes(listener)) process.off(signal, listener);
  });

  it.each([
    ['twice at once, as one and with its group, ends in order', 300, 0],
    ['again, by somebody who does not want to wait, ends at once', 301, 1],
  ])('%s', async (_, later, exits) => {
    const exit = jest.spyOn(process, 'exit').mockImplementation(() => undefined as never);
    let at = 5_000;
    const told = untilToldToStop(() => at);
    process.emit('SIGTERM');
    at += later;
    process.emit('SIGTERM');
    await told;
    expect(exit).toHaveBeenCalledTimes(exits);
  });
});
