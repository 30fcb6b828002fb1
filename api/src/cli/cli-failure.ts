/** A command that cannot be carried out: what is wrong, and what to do about it. Ends with exit code 1. */
export class CliFailure extends Error {
  override readonly name = 'CliFailure';

  constructor(
    message: string,
    readonly wayOut: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
