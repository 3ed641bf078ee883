// Written by `make tables` from api/ and what the library says; do not edit.

import type { Time } from "../../types";

export interface Group {
  readonly object: "group";
  readonly id: string;
  readonly organization_id: string;
  readonly name: string;
  readonly description: string | null;
  readonly created_at: Time;
  readonly updated_at: Time;
}
