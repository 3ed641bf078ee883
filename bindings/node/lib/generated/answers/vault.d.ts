// Written by `make tables` from api/ and what the library says; do not edit.

import type { Time } from "../../types";
import type { Actor } from "./agents";

export interface CreateDataKeyResponse {
  readonly context: { readonly [name: string]: string };
  /** A secret: log it nowhere. */
  readonly data_key: string;
  /** A secret: log it nowhere. */
  readonly encrypted_keys: string;
  readonly id: string;
}

export interface DecryptResponse {
  /** A secret: log it nowhere. */
  readonly data_key: string;
  readonly id: string;
}

export interface Decrypted {
  /** A secret: log it nowhere. */
  readonly data: string;
}

export interface DeleteObjectResponse {
  readonly name: string;
  readonly success: boolean;
}

export interface Encrypted {
  readonly encrypted_data: string;
}

export interface ObjectMetadata {
  readonly context: { readonly [name: string]: string };
  readonly environment_id: string;
  readonly id: string;
  readonly key_id: string;
  readonly updated_at: Time;
  readonly updated_by: Actor;
  readonly version_id?: string | null;
}

export interface ObjectSummary {
  readonly id: string;
  readonly name: string;
  readonly updated_at?: Time | null;
}

export interface ObjectVersion {
  readonly created_at: Time;
  readonly current_version: boolean;
  readonly etag: string;
  readonly id: string;
  readonly size: number;
}

export interface ObjectWithoutValue {
  readonly id: string;
  readonly metadata: ObjectMetadata;
  readonly name: string;
}

export interface VaultObject {
  readonly id: string;
  readonly metadata: ObjectMetadata;
  readonly name: string;
  /** A secret: log it nowhere. */
  readonly value: string;
}
