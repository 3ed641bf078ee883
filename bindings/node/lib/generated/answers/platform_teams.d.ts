// Written by `make tables` from api/ and what the library says; do not edit.

import type { Time } from "../../types";

export interface Team {
  readonly object: "team";
  readonly id: string;
  readonly name: string;
  readonly production_state: "Active" | "Inactive" | "Suspended" | "Deleting";
  readonly production_enabled_at: Time | null;
  readonly created_at: Time;
  readonly updated_at: Time;
}
