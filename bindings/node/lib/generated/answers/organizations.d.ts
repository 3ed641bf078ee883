// Written by `make tables` from api/ and what the library says; do not edit.

import type { Time } from "../../types";
import type { ConnectApplicationM2M, ConnectApplicationOAuth } from "./connect";
import type { OrganizationDomain } from "./organization_domains";

export interface ConnectApplicationUnknown {
  readonly raw_data: { readonly [name: string]: unknown };
}

export interface ItContact {
  readonly object: "it_contact";
  readonly id: string;
  readonly email: string;
  readonly created_at: Time;
  readonly updated_at: Time;
}

export interface Organization {
  readonly object: "organization";
  readonly id: string;
  readonly name: string;
  readonly domains: readonly OrganizationDomain[];
  readonly metadata: { readonly [name: string]: string };
  readonly external_id: string | null;
  readonly stripe_customer_id?: string;
  readonly created_at: Time;
  readonly updated_at: Time;
  /** @deprecated */
  readonly allow_profiles_outside_organization?: boolean;
}

export interface OrganizationAuthorizedConnectApplicationListData {
  readonly object: "authorized_connect_application";
  readonly id: string;
  readonly granted_scopes: readonly string[];
  readonly application: OrganizationAuthorizedConnectApplicationListDataApplication;
  readonly user_id: string;
  readonly oauth_resource?: string;
}

export type OrganizationAuthorizedConnectApplicationListDataApplication = ConnectApplicationM2M | ConnectApplicationOAuth | ConnectApplicationUnknown;
