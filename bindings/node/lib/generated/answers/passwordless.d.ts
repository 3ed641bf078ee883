// Written by `make tables` from api/ and what the library says; do not edit.

import type { Time } from "../../types";

export interface PasswordlessSession {
  readonly object: "passwordless_session";
  readonly id: string;
  readonly email: string;
  readonly expires_at: Time;
  /** A secret: log it nowhere. */
  readonly link: string;
}
