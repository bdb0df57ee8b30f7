/** The endpoint that a host gave can't be used. */
export class EndpointError extends Error {
  override readonly name = 'EndpointError';
  readonly endpoint: string;

  constructor(endpoint: string, problem: string) {
    super(`The endpoint “${endpoint.slice(0, 200)}” ${problem}.`);
    this.endpoint = endpoint;
  }
}
