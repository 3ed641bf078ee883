// Written by `make tables` from api/ and what the library says; do not edit.

import type { Nothing, Options, Settings } from "../../types";
import type { OrganizationDomain } from "../answers/organization_domains";

/** Parameters of organization_domains.create. */
export interface OrganizationDomainsCreateParams {
  /** A domain, such as foo-corp.com. */
  domain: string;
  /** The organization's id. */
  organization_id: string;
  options?: Options;
}

/** Parameters of organization_domains.delete. */
export interface OrganizationDomainsDeleteParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of organization_domains.get. */
export interface OrganizationDomainsGetParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of organization_domains.verify. */
export interface OrganizationDomainsVerifyParams {
  /** The id. */
  id: string;
  options?: Options;
}

export interface OrganizationDomains {
  /**
   * Adds a domain, not yet verified, to an organization.
   *
   * `POST /organization_domains`
   *
   * @param params - `domain`, `organization_id`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `domain_already_exists` (409)
   */
  create(params: OrganizationDomainsCreateParams, settings?: Settings): Promise<OrganizationDomain>;
  /**
   * Deletes a domain of an organization permanently.
   *
   * `DELETE /organization_domains/{id}`
   *
   * @param params - `id`
   */
  delete(params: OrganizationDomainsDeleteParams, settings?: Settings): Promise<Nothing>;
  /**
   * Gets a domain of an organization.
   *
   * `GET /organization_domains/{id}`
   *
   * @param params - `id`
   */
  get(params: OrganizationDomainsGetParams, settings?: Settings): Promise<OrganizationDomain>;
  /**
   * Starts the verification of a domain by DNS.
   *
   * `POST /organization_domains/{id}/verify`
   *
   * @param params - `id`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `domain_already_verified` (400)
   */
  verify(params: OrganizationDomainsVerifyParams, settings?: Settings): Promise<OrganizationDomain>;
}
