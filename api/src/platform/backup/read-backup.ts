import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { BackupFailure, damaged, foreign } from './backup-failure.js';
import { type BackupClosing, type BackupHeader, FORMAT_VERSION, PRODUCT, tableKey } from './backup-format.js';
import { type Frame, NoFrame, readFrames, UnfinishedFrame } from './frames.js';

/** What a reader of a backup is told, in the order of the file. `data` may be asked to wait. */
export interface BackupReader {
  header?(header: BackupHeader): Promise<void>;
  table?(key: string): Promise<void>;
  data?(chunk: Buffer): Promise<void>;
}

/** Reads a backup from beginning to end and checks it on the way: kind, version, order, completeness, checksum. */
export async function readBackup(file: string, reader: BackupReader = {}): Promise<Backup> {
  let isOurs = false;
  try {
    return await readWhole(file, {
      ...reader,
      async header(header) {
        isOurs = true;
        await reader.header?.(header);
      },
    });
  } catch (error) {
    if (!(error instanceof NoFrame)) throw error;
    throw isOurs ? damaged('its parts do not follow each other', { cause: error }) : foreign();
  }
}

async function readWhole(file: string, reader: BackupReader): Promise<Backup> {
  const whole = createHash('sha256');
  let header: BackupHeader | null = null;
  let closing: BackupClosing | null = null;
  for await (const frame of framesOf(file)) {
    if (closing) throw damaged('there is something after its end');
    if (frame.kind !== 'Z') whole.update(frame.bytes);
    if (!header) {
      header = headerOf(frame);
      await reader.header?.(header);
    } else if (frame.kind === 'T') await reader.table?.(tableKey(parsed(frame)));
    else if (frame.kind === 'D') await reader.data?.(frame.content);
    else if (frame.kind === 'Z') closing = parsed<BackupClosing>(frame);
    else throw damaged('it has two beginnings');
  }
  if (!header) throw foreign();
  if (!closing) throw damaged('its end is missing');
  if (closing.sha256 !== whole.digest('hex')) throw damaged('its checksum is not that of its content');
  return { header, closing };
}

export interface Backup {
  header: BackupHeader;
  closing: BackupClosing;
}

async function* framesOf(file: string): AsyncGenerator<Frame> {
  const source = createReadStream(file);
  const plain = createGunzip();
  source.on('error', (error) => plain.destroy(error));
  try {
    yield* readFrames(source.pipe(plain));
  } catch (error) {
    throw inWords(error, file);
  } finally {
    source.destroy();
  }
}

function inWords(error: unknown, file: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof UnfinishedFrame || code === 'Z_BUF_ERROR')
    return damaged('it was cut off', { cause: error });
  if (code === 'ENOENT')
    return new BackupFailure(`There is no file ${file}.`, 'Check the name.', { cause: error });
  if (code === 'EACCES' || code === 'EISDIR') {
    return new BackupFailure(`${file} cannot be read (${code}).`, 'Give a file that this user may read.');
  }
  if (code === 'Z_DATA_ERROR') {
    const isOther = (error as Error).message.includes('incorrect header check');
    return isOther ? foreign() : damaged('its compressed data is broken', { cause: error });
  }
  return error;
}

function headerOf(frame: Frame): BackupHeader {
  if (frame.kind !== 'H') throw foreign();
  const header = parsed<BackupHeader>(frame);
  if (header.product !== PRODUCT) throw foreign();
  if (header.formatVersion > FORMAT_VERSION) {
    throw new BackupFailure(
      `The backup has format ${header.formatVersion}; this Gantry reads up to ${FORMAT_VERSION}.`,
      'Restore it with the Gantry version that wrote it, or a later one.',
    );
  }
  return header;
}

function parsed<T>(frame: Frame): T {
  try {
    return JSON.parse(frame.content.toString('utf8')) as T;
  } catch (error) {
    throw damaged('a part of it cannot be read', { cause: error });
  }
}
