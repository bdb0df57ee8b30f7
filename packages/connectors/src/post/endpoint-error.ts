/** The endpoint that a host gave can't be used. */
export class EndpointError extends Error {
  override readonly name = 'EndpointError';
  readonly endpoint: string;

  constructor(endpoint: string, schemes: readonly string[]) {
    const expected = `an address with ${schemes.join(' or ')} and without a password`;
    super(`The endpoint “${endpoint.slice(0, 200)}” is not ${expected}.`);
    this.endpoint = endpoint;
  }
}
