/** The book will not do this; the code is the one Excel answers with (InvalidArgument, ItemNotFound, ItemAlreadyExists, …). */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'Refusal';
  }
}
