// Written by `make tables` from api/ and what the library says; do not edit.

import type { Nothing, Options, Settings } from "../../types";
import type { PortalLinkResponse } from "../answers/admin_portal";

/** Parameters of admin_portal.generate_link. */
export interface AdminPortalGenerateLinkParams {
  /** The URL of the link that leaves the Admin Portal. */
  return_url?: string;
  /** The URL that the user is redirected to after the setup. */
  success_url?: string;
  /** The organization's id. */
  organization: string;
  /** The feature to set up. */
  intent?: "sso" | "dsync" | "audit_logs" | "log_streams" | "domain_verification" | "certificate_renewal" | "bring_your_own_key";
  /** The e-mail addresses to notify when a certificate must be renewed. At most 20 items. */
  it_contact_emails?: readonly string[];
  /** The user's id in your system. */
  external_user_id?: string;
  options?: Options;
}

/** Parameters of admin_portal.revoke_link. */
export interface AdminPortalRevokeLinkParams {
  /** The organization's id. */
  organization: string;
  /** The user's id in your system. */
  external_user_id: string;
  options?: Options;
}

export interface AdminPortal {
  /**
   * Creates a link to the Admin Portal for one organization.
   *
   * `POST /portal/generate_link`
   *
   * @param params - `organization`; optional: `return_url`, `success_url`, `intent`, `it_contact_emails`, `external_user_id`
   */
  generateLink(params: AdminPortalGenerateLinkParams, settings?: Settings): Promise<PortalLinkResponse>;
  /**
   * Revokes all Admin Portal links and sessions of one of your users.
   *
   * `POST /portal/revoke_link`
   *
   * @param params - `organization`, `external_user_id`
   */
  revokeLink(params: AdminPortalRevokeLinkParams, settings?: Settings): Promise<Nothing>;
}
