// Written by `make tables` from api/ and what the library says; do not edit.

import type { Listing, Nothing, Options, Settings } from "../../types";
import type { Group } from "../answers/groups";
import type { OrganizationMembership } from "../answers/organization_memberships";

/** Parameters of organization_memberships.create. */
export type OrganizationMembershipsCreateParams = {
  /** The user's id. */
  user_id: string;
  /** The organization's id. */
  organization_id: string;
  options?: Options;
} & (
  | {
      /** The role's slug. */
      role_slug?: string;
      role_slugs?: never;
    }
  | {
      role_slug?: never;
      /** The slugs of several roles. */
      role_slugs?: readonly string[];
    }
);

/** Parameters of organization_memberships.deactivate. */
export interface OrganizationMembershipsDeactivateParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of organization_memberships.delete. */
export interface OrganizationMembershipsDeleteParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of organization_memberships.get. */
export interface OrganizationMembershipsGetParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of organization_memberships.list. */
export type OrganizationMembershipsListParams = {
  /** Only memberships in one of these states; if absent, active ones. */
  statuses?: readonly ("active" | "inactive" | "pending")[];
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. 1 to 100. By default 10. */
  limit?: number;
  /** The sort order, by time of creation. By default desc. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
} & (
  | {
      /** The user's id. */
      user_id: string;
      /** The organization's id. */
      organization_id?: string;
    }
  | {
      /** The user's id. */
      user_id?: string;
      /** The organization's id. */
      organization_id: string;
    }
);

/** Parameters of organization_memberships.list_groups. */
export interface OrganizationMembershipsListGroupsParams {
  /** The membership's id. */
  organization_membership_id: string;
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

/** Parameters of organization_memberships.reactivate. */
export interface OrganizationMembershipsReactivateParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of organization_memberships.update. */
export type OrganizationMembershipsUpdateParams = {
  /** The id. */
  id: string;
  options?: Options;
} & (
  | {
      /** The role's slug. */
      role_slug?: string;
      role_slugs?: never;
    }
  | {
      role_slug?: never;
      /** The slugs of several roles. */
      role_slugs?: readonly string[];
    }
);

export interface OrganizationMemberships {
  /**
   * Creates an organization membership.
   *
   * `POST /user_management/organization_memberships`
   *
   * @param params - `user_id`, `organization_id`; optional: `role_slug`, `role_slugs`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `cannot_reactivate_pending_organization_membership` (400), `invalid_request_parameters` (422), `invalid_role` (422), `multiple_roles_not_enabled` (422), `sub_resource_scoped_role_not_allowed` (422)
   */
  create(params: OrganizationMembershipsCreateParams, settings?: Settings): Promise<OrganizationMembership>;
  /**
   * Deactivates an organization membership.
   *
   * `PUT /user_management/organization_memberships/{id}/deactivate`
   *
   * @param params - `id`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `cannot_deactivate_pending_organization_membership` (400), `invalid_request_parameters` (422)
   */
  deactivate(params: OrganizationMembershipsDeactivateParams, settings?: Settings): Promise<OrganizationMembership>;
  /**
   * Deletes a membership permanently.
   *
   * `DELETE /user_management/organization_memberships/{id}`
   *
   * @param params - `id`
   */
  delete(params: OrganizationMembershipsDeleteParams, settings?: Settings): Promise<Nothing>;
  /**
   * Gets a membership.
   *
   * `GET /user_management/organization_memberships/{id}`
   *
   * @param params - `id`
   */
  get(params: OrganizationMembershipsGetParams, settings?: Settings): Promise<OrganizationMembership>;
  /**
   * Lists the memberships of a user or in an organization, one page at a time.
   *
   * `GET /user_management/organization_memberships`
   *
   * @param params - optional: `organization_id`, `statuses`, `user_id`, `before`, `after`, `limit`, `order`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `invalid_request_parameters` (400), `missing_user_id_or_organization_id` (400)
   */
  list(params: OrganizationMembershipsListParams, settings?: Settings): Listing<OrganizationMembership>;
  /**
   * Lists the groups that a member is in, one page at a time.
   *
   * `GET /user_management/organization_memberships/{organization_membership_id}/groups`
   *
   * @param params - `organization_membership_id`; optional: `before`, `after`, `limit`, `order`
   */
  listGroups(params: OrganizationMembershipsListGroupsParams, settings?: Settings): Listing<Group>;
  /**
   * Reactivates an inactive organization membership.
   *
   * `PUT /user_management/organization_memberships/{id}/reactivate`
   *
   * @param params - `id`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `cannot_reactivate_pending_organization_membership` (400), `invalid_request_parameters` (422)
   */
  reactivate(params: OrganizationMembershipsReactivateParams, settings?: Settings): Promise<OrganizationMembership>;
  /**
   * Updates the role or roles of a member.
   *
   * `PUT /user_management/organization_memberships/{id}`
   *
   * @param params - `id`; optional: `role_slug`, `role_slugs`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `invalid_request_parameters` (422), `invalid_role` (422), `multiple_roles_not_enabled` (422), `sub_resource_scoped_role_not_allowed` (422)
   */
  update(params: OrganizationMembershipsUpdateParams, settings?: Settings): Promise<OrganizationMembership>;
}
