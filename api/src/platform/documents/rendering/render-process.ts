import type { PackContent, PackFormat } from '@gantry/shared/packs/pack-content';
import { writePack } from './renderers.js';

export interface RenderOrder {
  /** What the edition says, as its bytes were stored. */
  content: Uint8Array;
  format: PackFormat;
}

/** How far a piece of work is, in hundredths and in words; then the bytes, or why there are none. */
export type RenderAnswer = { progress: number; step: string } | { bytes: Uint8Array } | { failure: string };

const tell = (answer: RenderAnswer) => process.send?.(answer);

/** The program of a process that writes packs: one order after the other, until it is ended. */
process.on('message', (order: RenderOrder) => {
  void write(order).then(tell);
});
// Whoever started it is gone: nobody waits for the file any more.
process.on('disconnect', () => process.exit(0));

async function write({ content, format }: RenderOrder): Promise<RenderAnswer> {
  try {
    tell({ progress: 15, step: 'Reading what the edition says' });
    const read = JSON.parse(Buffer.from(content).toString('utf8')) as PackContent;
    tell({ progress: 30, step: 'Writing the file' });
    return { bytes: await writePack(read, format) };
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
