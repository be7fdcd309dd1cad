/** Raised for input that the engine does not read; `code` is stable. */
export class ClaimsError extends Error {
  readonly code: 'empty-text' | 'unsupported-language' | 'ill-formed-text' | 'too-long';
  constructor(code: ClaimsError['code'], message: string) {
    super(message);
    this.name = 'ClaimsError';
    this.code = code;
  }
}
