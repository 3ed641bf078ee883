// Written by `make tables` from api/ and what the library says; do not edit.

export interface PortalLinkResponse {
  /** A secret: log it nowhere. */
  readonly link: string;
}
