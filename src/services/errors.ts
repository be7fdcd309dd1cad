/** What can go wrong in a use case; `code` is stable and public. */
export type ErrorCode =
  | 'empty-text'
  | 'unsupported-language'
  | 'ill-formed-text'
  | 'too-long'
  | 'invalid-request'
  | 'unauthorised'
  | 'forbidden'
  | 'not-found'
  | 'gone'
  | 'conflict'
  | 'too-many-requests'
  | 'no-questions'
  | 'sensitive-story'
  | 'unavailable'
  | 'address-refused'
  | 'robots-refused'
  | 'page-missing'
  | 'fetch-failed'
  | 'no-article';

/** A failure that the caller can do something about. */
export class ServiceError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = 'ServiceError';
    this.code = code;
  }
}
