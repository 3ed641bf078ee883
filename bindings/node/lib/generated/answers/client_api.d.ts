// Written by `make tables` from api/ and what the library says; do not edit.

export interface ClientApiTokenResponse {
  /** A secret: log it nowhere. */
  readonly token: string;
}
