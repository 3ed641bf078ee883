// Written by `make tables` from api/ and what the library says; do not edit.

import type { Listing, Nothing, Options, Settings } from "../../types";
import type { UserOrganizationMembershipBaseListData } from "../answers/authorization";
import type { Group } from "../answers/groups";

/** Parameters of groups.add_membership. */
export interface GroupsAddMembershipParams {
  /** The organization's id. */
  organization_id: string;
  /** The group's id. */
  group_id: string;
  /** The membership's id. */
  organization_membership_id: string;
  options?: Options;
}

/** Parameters of groups.create. */
export interface GroupsCreateParams {
  /** The organization's id. */
  organization_id: string;
  /** The name. At most 256 characters. */
  name: string;
  /** The description. At most 150 characters. */
  description?: string | null;
  options?: Options;
}

/** Parameters of groups.delete. */
export interface GroupsDeleteParams {
  /** The organization's id. */
  organization_id: string;
  /** The group's id. */
  group_id: string;
  options?: Options;
}

/** Parameters of groups.get. */
export interface GroupsGetParams {
  /** The organization's id. */
  organization_id: string;
  /** The group's id. */
  group_id: string;
  options?: Options;
}

/** Parameters of groups.list. */
export interface GroupsListParams {
  /** The organization's id. */
  organization_id: string;
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

/** Parameters of groups.list_memberships. */
export interface GroupsListMembershipsParams {
  /** The organization's id. */
  organization_id: string;
  /** The group's id. */
  group_id: string;
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

/** Parameters of groups.remove_membership. */
export interface GroupsRemoveMembershipParams {
  /** The organization's id. */
  organization_id: string;
  /** The group's id. */
  group_id: string;
  /** The membership's id. */
  organization_membership_id: string;
  options?: Options;
}

/** Parameters of groups.update. */
export interface GroupsUpdateParams {
  /** The organization's id. */
  organization_id: string;
  /** The group's id. */
  group_id: string;
  /** The name. At most 256 characters. */
  name?: string;
  /** The description. At most 150 characters. */
  description?: string | null;
  options?: Options;
}

/** Parameters of groups.update_memberships. */
export type GroupsUpdateMembershipsParams = {
  /** The organization's id. */
  organization_id: string;
  /** The group's id. */
  group_id: string;
  options?: Options;
} & (
  | {
      /** The ids of the memberships to add. At most 100 items. */
      add: readonly string[];
      /** The ids of the memberships to remove. At most 100 items. */
      remove?: readonly string[];
    }
  | {
      /** The ids of the memberships to add. At most 100 items. */
      add?: readonly string[];
      /** The ids of the memberships to remove. At most 100 items. */
      remove: readonly string[];
    }
);

export interface Groups {
  /**
   * Adds an organization membership to a group.
   *
   * `POST /organizations/{organization_id}/groups/{group_id}/organization-memberships`
   *
   * @param params - `organization_id`, `group_id`, `organization_membership_id`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `group_membership_limit_exceeded` (400)
   */
  addMembership(params: GroupsAddMembershipParams, settings?: Settings): Promise<Group>;
  /**
   * Creates a group of members in an organization.
   *
   * `POST /organizations/{organization_id}/groups`
   *
   * @param params - `organization_id`, `name`; optional: `description`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `bad_request` (400)
   */
  create(params: GroupsCreateParams, settings?: Settings): Promise<Group>;
  /**
   * Deletes a group.
   *
   * `DELETE /organizations/{organization_id}/groups/{group_id}`
   *
   * @param params - `organization_id`, `group_id`
   */
  delete(params: GroupsDeleteParams, settings?: Settings): Promise<Nothing>;
  /**
   * Gets a group of an organization.
   *
   * `GET /organizations/{organization_id}/groups/{group_id}`
   *
   * @param params - `organization_id`, `group_id`
   */
  get(params: GroupsGetParams, settings?: Settings): Promise<Group>;
  /**
   * Lists an organization's groups, one page at a time.
   *
   * `GET /organizations/{organization_id}/groups`
   *
   * @param params - `organization_id`; optional: `search`, `before`, `after`, `limit`, `order`
   */
  list(params: GroupsListParams, settings?: Settings): Listing<Group>;
  /**
   * Lists the members of a group, one page at a time.
   *
   * `GET /organizations/{organization_id}/groups/{group_id}/organization-memberships`
   *
   * @param params - `organization_id`, `group_id`; optional: `before`, `after`, `limit`, `order`
   */
  listMemberships(params: GroupsListMembershipsParams, settings?: Settings): Listing<UserOrganizationMembershipBaseListData>;
  /**
   * Removes a member from a group.
   *
   * `DELETE /organizations/{organization_id}/groups/{group_id}/organization-memberships/{organization_membership_id}`
   *
   * @param params - `organization_id`, `group_id`, `organization_membership_id`
   */
  removeMembership(params: GroupsRemoveMembershipParams, settings?: Settings): Promise<Nothing>;
  /**
   * Updates a group's name or description.
   *
   * `PATCH /organizations/{organization_id}/groups/{group_id}`
   *
   * @param params - `organization_id`, `group_id`; optional: `name`, `description`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `bad_request` (400)
   */
  update(params: GroupsUpdateParams, settings?: Settings): Promise<Group>;
  /**
   * Adds and removes members of a group in one step.
   *
   * `PATCH /organizations/{organization_id}/groups/{group_id}/organization-memberships`
   *
   * @param params - `organization_id`, `group_id`; optional: `add`, `remove`
   */
  updateMemberships(params: GroupsUpdateMembershipsParams, settings?: Settings): Promise<Nothing>;
}
