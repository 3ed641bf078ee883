// Written by `make tables` from api/ and what the library says; do not edit.

import type { Time } from "../../types";
import type { SlimRole } from "./authorization";

export interface Directory {
  readonly object: "directory";
  readonly id: string;
  readonly organization_id: string;
  readonly external_key: string;
  readonly type: DirectoryType;
  readonly state: "linked" | "validating" | "invalid_credentials" | "unlinked" | "deleting";
  readonly name: string;
  readonly domain?: string;
  readonly metadata?: DirectoryMetadata;
  readonly created_at: Time;
  readonly updated_at: Time;
}

export interface DirectoryGroup {
  readonly object: "directory_group";
  readonly id: string;
  readonly idp_id: string;
  readonly directory_id: string;
  readonly organization_id: string;
  readonly name: string;
  readonly raw_attributes?: { readonly [name: string]: unknown };
  readonly created_at: Time;
  readonly updated_at: Time;
}

export interface DirectoryMetadata {
  readonly users: DirectoryMetadataUser;
  readonly groups: number;
}

export interface DirectoryMetadataUser {
  readonly active: number;
  readonly inactive: number;
}

export interface DirectorySyncResponse {
  readonly status: "queued";
}

export type DirectoryType =
  | "azure scim v2.0"
  | "bamboohr"
  | "breathe hr"
  | "cezanne hr"
  | "cyberark scim v2.0"
  | "fourth hr"
  | "generic scim v2.0"
  | "gsuite directory"
  | "hibob"
  | "sailpoint scim v2.0"
  | "jump cloud scim v2.0"
  | "okta scim v2.0"
  | "onelogin scim v2.0"
  | "people hr"
  | "personio"
  | "pingfederate scim v2.0"
  | "rippling scim v2.0"
  | "s3"
  | "sftp"
  | "sftp workday"
  | "workday";

export interface DirectoryUserEmail {
  readonly primary?: boolean;
  readonly type?: string;
  readonly value?: string | null;
}

export interface DirectoryUserWithGroups {
  readonly object: "directory_user";
  readonly id: string;
  readonly directory_id: string;
  readonly organization_id: string;
  readonly idp_id: string;
  readonly email: string | null;
  readonly first_name?: string | null;
  readonly last_name?: string | null;
  readonly name?: string | null;
  /** @deprecated */
  readonly emails?: readonly DirectoryUserEmail[];
  /** @deprecated */
  readonly job_title?: string | null;
  /** @deprecated */
  readonly username?: string | null;
  readonly state: "active" | "suspended" | "inactive";
  /** @deprecated */
  readonly raw_attributes?: { readonly [name: string]: unknown };
  readonly custom_attributes: { readonly [name: string]: unknown };
  readonly role?: SlimRole;
  readonly roles?: readonly SlimRole[];
  readonly created_at: Time;
  readonly updated_at: Time;
  /** @deprecated */
  readonly groups?: readonly DirectoryGroup[];
}
