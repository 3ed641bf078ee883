// Written by `make tables` from api/ and what the library says; do not edit.

import type { FullList, Listing, Nothing, Options, Settings } from "../../types";
import type { ItContact, Organization, OrganizationAuthorizedConnectApplicationListData } from "../answers/organizations";

/** Parameters of organizations.create. */
export interface OrganizationsCreateParams {
  /** The name. */
  name: string;
  /** Whether users of other domains may sign in to the organization. */
  allow_profiles_outside_organization?: boolean;
  /**
   * The domains; use `domain_data`.
   * @deprecated
   */
  domains?: readonly string[];
  /** The domains with their states. */
  domain_data?: readonly ({
    domain: string;
    state: "pending" | "verified";
  })[];
  /** Up to 50 key-value pairs of strings. At most 50 members. */
  metadata?: { readonly [name: string]: string } | null;
  /** The id in your system. At most 128 characters. ASCII. */
  external_id?: string | null;
  options?: Options;
}

/** Parameters of organizations.create_it_contact. */
export interface OrganizationsCreateItContactParams {
  /** The organization's id. */
  organization_id: string;
  /** An e-mail address. */
  email: string;
  options?: Options;
}

/** Parameters of organizations.delete. */
export interface OrganizationsDeleteParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of organizations.delete_it_contact. */
export interface OrganizationsDeleteItContactParams {
  /** The organization's id. */
  organization_id: string;
  /** The IT contact's id. */
  contact_id: string;
  options?: Options;
}

/** Parameters of organizations.get. */
export interface OrganizationsGetParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of organizations.get_by_external_id. */
export interface OrganizationsGetByExternalIdParams {
  /** The id in your system. */
  external_id: string;
  options?: Options;
}

/** Parameters of organizations.invite_it_contact. */
export interface OrganizationsInviteItContactParams {
  /** The organization's id. */
  organization_id: string;
  /** The IT contact's id. */
  contact_id: string;
  /** The features that the contact may set up. */
  intents: readonly ("sso" | "directory_sync" | "log_streams" | "domain_verification" | "bring_your_own_key")[];
  options?: Options;
}

/** Parameters of organizations.list. */
export interface OrganizationsListParams {
  /** Only organizations with one of these domains. */
  domains?: readonly string[];
  /** Only those whose name contains this text. */
  search?: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. 1 to 100. By default 10. */
  limit?: number;
  /** The sort order, by time of creation. By default desc. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of organizations.list_authorized_applications. */
export interface OrganizationsListAuthorizedApplicationsParams {
  /** The organization's id. */
  organization_id: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. 1 to 100. By default 10. */
  limit?: number;
  /** The sort order, by time of creation. By default desc. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of organizations.list_it_contacts. */
export interface OrganizationsListItContactsParams {
  /** The organization's id. */
  organization_id: string;
  options?: Options;
}

/** Parameters of organizations.revoke_it_contact. */
export interface OrganizationsRevokeItContactParams {
  /** The organization's id. */
  organization_id: string;
  /** The IT contact's id. */
  contact_id: string;
  options?: Options;
}

/** Parameters of organizations.update. */
export interface OrganizationsUpdateParams {
  /** The id. */
  id: string;
  /** The name. */
  name?: string;
  /** Whether users of other domains may sign in to the organization. */
  allow_profiles_outside_organization?: boolean;
  /**
   * The domains; use `domain_data`.
   * @deprecated
   */
  domains?: readonly string[];
  /** The domains with their states. */
  domain_data?: readonly ({
    domain: string;
    state: "pending" | "verified";
  })[];
  /** The customer's id at Stripe. */
  stripe_customer_id?: string;
  /** Up to 50 key-value pairs of strings. At most 50 members. */
  metadata?: { readonly [name: string]: string | null } | null;
  /** The id in your system. At most 128 characters. ASCII. */
  external_id?: string | null;
  options?: Options;
}

export interface Organizations {
  /**
   * Creates an organization.
   *
   * `POST /organizations`
   *
   * @param params - `name`; optional: `allow_profiles_outside_organization`, `domains`, `domain_data`, `metadata`, `external_id`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `external_id_already_used` (400), `invalid_metadata` (400)
   */
  create(params: OrganizationsCreateParams, settings?: Settings): Promise<Organization>;
  /**
   * Adds an IT contact to an organization, without inviting them.
   *
   * `POST /organizations/{organization_id}/it_contacts`
   *
   * @param params - `organization_id`, `email`
   */
  createItContact(params: OrganizationsCreateItContactParams, settings?: Settings): Promise<ItContact>;
  /**
   * Deletes an organization with its connections and directories.
   *
   * `DELETE /organizations/{id}`
   *
   * @param params - `id`
   */
  delete(params: OrganizationsDeleteParams, settings?: Settings): Promise<Nothing>;
  /**
   * Removes an IT contact and revokes their setup links.
   *
   * `DELETE /organizations/{organization_id}/it_contacts/{contact_id}`
   *
   * @param params - `organization_id`, `contact_id`
   */
  deleteItContact(params: OrganizationsDeleteItContactParams, settings?: Settings): Promise<Nothing>;
  /**
   * Gets an organization.
   *
   * `GET /organizations/{id}`
   *
   * @param params - `id`
   */
  get(params: OrganizationsGetParams, settings?: Settings): Promise<Organization>;
  /**
   * Gets an organization by the id in your system.
   *
   * `GET /organizations/external_id/{external_id}`
   *
   * @param params - `external_id`
   */
  getByExternalId(params: OrganizationsGetByExternalIdParams, settings?: Settings): Promise<Organization>;
  /**
   * Sends an IT contact a link to the Admin Portal by e-mail.
   *
   * `POST /organizations/{organization_id}/it_contacts/{contact_id}/invite`
   *
   * @param params - `organization_id`, `contact_id`, `intents`
   */
  inviteItContact(params: OrganizationsInviteItContactParams, settings?: Settings): Promise<Nothing>;
  /**
   * Lists the organizations that match all given filters, one page at a time.
   *
   * `GET /organizations`
   *
   * @param params - optional: `domains`, `search`, `before`, `after`, `limit`, `order`
   */
  list(params?: OrganizationsListParams, settings?: Settings): Listing<Organization>;
  /**
   * Lists the Connect applications that an organization's users authorized, one page at a time.
   *
   * `GET /organizations/{organization_id}/authorized_applications`
   *
   * @param params - `organization_id`; optional: `before`, `after`, `limit`, `order`
   */
  listAuthorizedApplications(params: OrganizationsListAuthorizedApplicationsParams, settings?: Settings): Listing<OrganizationAuthorizedConnectApplicationListData>;
  /**
   * Lists an organization's IT contacts, in one answer.
   *
   * `GET /organizations/{organization_id}/it_contacts`
   *
   * @param params - `organization_id`
   */
  listItContacts(params: OrganizationsListItContactsParams, settings?: Settings): Listing<ItContact, FullList<ItContact>>;
  /**
   * Revokes an IT contact's invitation to the Admin Portal.
   *
   * `POST /organizations/{organization_id}/it_contacts/{contact_id}/revoke`
   *
   * @param params - `organization_id`, `contact_id`
   */
  revokeItContact(params: OrganizationsRevokeItContactParams, settings?: Settings): Promise<Nothing>;
  /**
   * Updates an organization.
   *
   * `PUT /organizations/{id}`
   *
   * @param params - `id`; optional: `name`, `allow_profiles_outside_organization`, `domains`, `domain_data`, `stripe_customer_id`, `metadata`, `external_id`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `external_id_already_used` (400), `invalid_metadata` (400), `stripe_customer_id_already_used` (400)
   */
  update(params: OrganizationsUpdateParams, settings?: Settings): Promise<Organization>;
}
