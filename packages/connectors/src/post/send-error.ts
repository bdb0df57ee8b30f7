interface SendErrorOptions extends ErrorOptions {
  readonly status?: number;
}

/** A result has not arrived, as far as can be known. */
export class SendError extends Error {
  override readonly name = 'SendError';
  /** HTTP status of the answer; `undefined` when there was none. */
  readonly status: number | undefined;

  constructor(message: string, { status, ...options }: SendErrorOptions = {}) {
    super(message, options);
    this.status = status;
  }
}
