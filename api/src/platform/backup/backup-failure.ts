/** A backup that cannot be written or read back: what is wrong, and what to do about it. */
export class BackupFailure extends Error {
  override readonly name = 'BackupFailure';

  constructor(
    message: string,
    readonly wayOut: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const WAY_OUT = 'Nothing was changed. Use another copy of the file.';

export function damaged(what: string, options?: ErrorOptions): BackupFailure {
  return new BackupFailure(`The backup is damaged: ${what}.`, WAY_OUT, options);
}

export function foreign(): BackupFailure {
  return new BackupFailure(
    'This file is not a Gantry backup.',
    'Give a file that "gantry backup" wrote. Nothing was changed.',
  );
}
