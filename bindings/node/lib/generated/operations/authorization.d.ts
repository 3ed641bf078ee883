// Written by `make tables` from api/ and what the library says; do not edit.

import type { FullList, Listing, Nothing, Options, Settings } from "../../types";
import type { AuthorizationCheck, AuthorizationPermission, AuthorizationResource, GroupRoleAssignment, Role, UserOrganizationMembershipBaseListData, UserRoleAssignment } from "../answers/authorization";

/** Parameters of authorization.add_environment_role_permission. */
export interface AuthorizationAddEnvironmentRolePermissionParams {
  /** The role's slug. */
  role_slug: string;
  /** The permission's slug. */
  slug: string;
  options?: Options;
}

/** Parameters of authorization.add_organization_role_permission. */
export interface AuthorizationAddOrganizationRolePermissionParams {
  /** The organization's id. */
  organization_id: string;
  /** The role's slug. */
  role_slug: string;
  /** The permission's slug. */
  slug: string;
  options?: Options;
}

/** Parameters of authorization.assign_role. */
export type AuthorizationAssignRoleParams = {
  /** The membership's id. */
  organization_membership_id: string;
  /** The role's slug. */
  role_slug: string;
  options?: Options;
} & (
  | {
      /** The resource's id. */
      resource_id: string;
      resource_external_id?: never;
      resource_type_slug?: never;
    }
  | {
      resource_id?: never;
      /** The resource's id in your system. */
      resource_external_id: string;
      /** The type of the resource. */
      resource_type_slug: string;
    }
);

/** Parameters of authorization.check. */
export type AuthorizationCheckParams = {
  /** The membership's id. */
  organization_membership_id: string;
  /** The permission's slug. */
  permission_slug: string;
  options?: Options;
} & (
  | {
      /** The resource's id. */
      resource_id: string;
      resource_external_id?: never;
      resource_type_slug?: never;
    }
  | {
      resource_id?: never;
      /** The resource's id in your system. */
      resource_external_id: string;
      /** The type of the resource. */
      resource_type_slug: string;
    }
);

/** Parameters of authorization.create_environment_role. */
export interface AuthorizationCreateEnvironmentRoleParams {
  /** The slug. At most 48 characters. */
  slug: string;
  /** The name. At most 48 characters. */
  name: string;
  /** The description. At most 150 characters. */
  description?: string | null;
  /** The type of the resource. At most 48 characters. */
  resource_type_slug?: string;
  options?: Options;
}

/** Parameters of authorization.create_group_role_assignment. */
export interface AuthorizationCreateGroupRoleAssignmentParams {
  /** The group's id. */
  group_id: string;
  /** The role's slug. */
  role_slug: string;
  /** The resource's id. */
  resource_id?: string;
  /** The resource's id in your system. */
  resource_external_id?: string;
  /** The type of the resource. */
  resource_type_slug?: string;
  options?: Options;
}

/** Parameters of authorization.create_organization_role. */
export interface AuthorizationCreateOrganizationRoleParams {
  /** The organization's id. */
  organization_id: string;
  /** The slug. At most 48 characters. */
  slug?: string;
  /** The name. At most 48 characters. */
  name: string;
  /** The description. At most 150 characters. */
  description?: string | null;
  /** The type of the resource. At most 48 characters. */
  resource_type_slug?: string;
  options?: Options;
}

/** Parameters of authorization.create_permission. */
export interface AuthorizationCreatePermissionParams {
  /** The slug. At most 48 characters. */
  slug: string;
  /** The name. At most 48 characters. */
  name: string;
  /** The description. At most 150 characters. */
  description?: string | null;
  /** The type of the resource. At most 48 characters. */
  resource_type_slug?: string;
  options?: Options;
}

/** Parameters of authorization.create_resource. */
export type AuthorizationCreateResourceParams = {
  /** The id in your system. At most 128 characters. ASCII. */
  external_id: string;
  /** The name. At most 48 characters. */
  name: string;
  /** The description. At most 150 characters. */
  description?: string | null;
  /** The type of the resource. */
  resource_type_slug: string;
  /** The organization's id. */
  organization_id: string;
  options?: Options;
} & (
  | {
      /** The parent's id. */
      parent_resource_id?: string | null;
      parent_resource_external_id?: never;
      parent_resource_type_slug?: never;
    }
  | {
      parent_resource_id?: never;
      /** The parent's id in your system. */
      parent_resource_external_id: string;
      /** The type of the parent. */
      parent_resource_type_slug: string;
    }
);

/** Parameters of authorization.delete_group_role_assignment. */
export interface AuthorizationDeleteGroupRoleAssignmentParams {
  /** The group's id. */
  group_id: string;
  /** The role assignment's id. */
  role_assignment_id: string;
  options?: Options;
}

/** Parameters of authorization.delete_group_role_assignments. */
export interface AuthorizationDeleteGroupRoleAssignmentsParams {
  /** The group's id. */
  group_id: string;
  /** The role's slug. */
  role_slug: string;
  /** The resource's id. */
  resource_id?: string;
  /** The resource's id in your system. */
  resource_external_id?: string;
  /** The type of the resource. */
  resource_type_slug?: string;
  options?: Options;
}

/** Parameters of authorization.delete_organization_role. */
export interface AuthorizationDeleteOrganizationRoleParams {
  /** The organization's id. */
  organization_id: string;
  /** The slug. */
  slug: string;
  options?: Options;
}

/** Parameters of authorization.delete_permission. */
export interface AuthorizationDeletePermissionParams {
  /** The slug. */
  slug: string;
  options?: Options;
}

/** Parameters of authorization.delete_resource. */
export interface AuthorizationDeleteResourceParams {
  /** The resource's id. */
  resource_id: string;
  /** If true, the resources below it and all role assignments are deleted too. By default False. */
  cascade_delete?: boolean;
  options?: Options;
}

/** Parameters of authorization.delete_resource_by_external_id. */
export interface AuthorizationDeleteResourceByExternalIdParams {
  /** The organization's id. */
  organization_id: string;
  /** The type of the resource. */
  resource_type_slug: string;
  /** The id in your system. */
  external_id: string;
  /** If true, the resources below it and all role assignments are deleted too. By default False. */
  cascade_delete?: boolean;
  options?: Options;
}

/** Parameters of authorization.get_environment_role. */
export interface AuthorizationGetEnvironmentRoleParams {
  /** The slug. */
  slug: string;
  options?: Options;
}

/** Parameters of authorization.get_group_role_assignment. */
export interface AuthorizationGetGroupRoleAssignmentParams {
  /** The group's id. */
  group_id: string;
  /** The role assignment's id. */
  role_assignment_id: string;
  options?: Options;
}

/** Parameters of authorization.get_organization_role. */
export interface AuthorizationGetOrganizationRoleParams {
  /** The organization's id. */
  organization_id: string;
  /** The slug. */
  slug: string;
  options?: Options;
}

/** Parameters of authorization.get_permission. */
export interface AuthorizationGetPermissionParams {
  /** The slug. */
  slug: string;
  options?: Options;
}

/** Parameters of authorization.get_resource. */
export interface AuthorizationGetResourceParams {
  /** The resource's id. */
  resource_id: string;
  options?: Options;
}

/** Parameters of authorization.get_resource_by_external_id. */
export interface AuthorizationGetResourceByExternalIdParams {
  /** The organization's id. */
  organization_id: string;
  /** The type of the resource. */
  resource_type_slug: string;
  /** The id in your system. */
  external_id: string;
  options?: Options;
}

/** Parameters of authorization.list_effective_permissions. */
export interface AuthorizationListEffectivePermissionsParams {
  /** The membership's id. */
  organization_membership_id: string;
  /** The resource's id. */
  resource_id: string;
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

/** Parameters of authorization.list_effective_permissions_by_external_id. */
export interface AuthorizationListEffectivePermissionsByExternalIdParams {
  /** The membership's id. */
  organization_membership_id: string;
  /** The type of the resource. */
  resource_type_slug: string;
  /** The id in your system. */
  external_id: string;
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

/** Parameters of authorization.list_environment_roles. */
export interface AuthorizationListEnvironmentRolesParams {
  options?: Options;
}

/** Parameters of authorization.list_group_role_assignments. */
export interface AuthorizationListGroupRoleAssignmentsParams {
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

/** Parameters of authorization.list_memberships_for_resource. */
export interface AuthorizationListMembershipsForResourceParams {
  /** The resource's id. */
  resource_id: string;
  /** The permission's slug. */
  permission_slug: string;
  /** Only members who hold the permission directly, or only those who inherit it. */
  assignment?: "direct" | "indirect";
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

/** Parameters of authorization.list_memberships_for_resource_by_external_id. */
export interface AuthorizationListMembershipsForResourceByExternalIdParams {
  /** The organization's id. */
  organization_id: string;
  /** The type of the resource. */
  resource_type_slug: string;
  /** The id in your system. */
  external_id: string;
  /** The permission's slug. */
  permission_slug: string;
  /** Only members who hold the permission directly, or only those who inherit it. */
  assignment?: "direct" | "indirect";
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

/** Parameters of authorization.list_organization_roles. */
export interface AuthorizationListOrganizationRolesParams {
  /** The organization's id. */
  organization_id: string;
  options?: Options;
}

/** Parameters of authorization.list_permissions. */
export interface AuthorizationListPermissionsParams {
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

/** Parameters of authorization.list_resources. */
export type AuthorizationListResourcesParams = {
  /** The organization's id. */
  organization_id?: string;
  /** The type of the resource. */
  resource_type_slug?: string;
  /** The resource's id in your system. */
  resource_external_id?: string;
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
      /** The parent's id. */
      parent_resource_id?: string;
      parent_resource_type_slug?: never;
      parent_external_id?: never;
    }
  | {
      parent_resource_id?: never;
      /** The type of the parent. */
      parent_resource_type_slug: string;
      /** The parent's id in your system. */
      parent_external_id: string;
    }
);

/** Parameters of authorization.list_resources_for_membership. */
export type AuthorizationListResourcesForMembershipParams = {
  /** The membership's id. */
  organization_membership_id: string;
  /** The permission's slug. */
  permission_slug: string;
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
      /** The parent's id. */
      parent_resource_id: string;
      parent_resource_type_slug?: never;
      parent_resource_external_id?: never;
    }
  | {
      parent_resource_id?: never;
      /** The type of the parent. */
      parent_resource_type_slug: string;
      /** The parent's id in your system. */
      parent_resource_external_id: string;
    }
);

/** Parameters of authorization.list_role_assignments. */
export interface AuthorizationListRoleAssignmentsParams {
  /** The membership's id. */
  organization_membership_id: string;
  /** The resource's id. */
  resource_id?: string;
  /** The resource's id in your system. */
  resource_external_id?: string;
  /** The type of the resource. */
  resource_type_slug?: string;
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

/** Parameters of authorization.list_role_assignments_for_resource. */
export interface AuthorizationListRoleAssignmentsForResourceParams {
  /** The resource's id. */
  resource_id: string;
  /** The role's slug. */
  role_slug?: string;
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

/** Parameters of authorization.list_role_assignments_for_resource_by_external_id. */
export interface AuthorizationListRoleAssignmentsForResourceByExternalIdParams {
  /** The organization's id. */
  organization_id: string;
  /** The type of the resource. */
  resource_type_slug: string;
  /** The id in your system. */
  external_id: string;
  /** The role's slug. */
  role_slug?: string;
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

/** Parameters of authorization.remove_organization_role_permission. */
export interface AuthorizationRemoveOrganizationRolePermissionParams {
  /** The organization's id. */
  organization_id: string;
  /** The role's slug. */
  role_slug: string;
  /** The permission's slug. */
  permission_slug: string;
  options?: Options;
}

/** Parameters of authorization.remove_role. */
export type AuthorizationRemoveRoleParams = {
  /** The membership's id. */
  organization_membership_id: string;
  /** The role's slug. */
  role_slug: string;
  options?: Options;
} & (
  | {
      /** The resource's id. */
      resource_id: string;
      resource_external_id?: never;
      resource_type_slug?: never;
    }
  | {
      resource_id?: never;
      /** The resource's id in your system. */
      resource_external_id: string;
      /** The type of the resource. */
      resource_type_slug: string;
    }
);

/** Parameters of authorization.remove_role_assignment. */
export interface AuthorizationRemoveRoleAssignmentParams {
  /** The membership's id. */
  organization_membership_id: string;
  /** The role assignment's id. */
  role_assignment_id: string;
  options?: Options;
}

/** Parameters of authorization.replace_group_role_assignments. */
export interface AuthorizationReplaceGroupRoleAssignmentsParams {
  /** The group's id. */
  group_id: string;
  /** The complete list of the group's role assignments. At most 100 items. */
  role_assignments: readonly {
    role_slug: string;
    resource_id?: string;
    resource_external_id?: string;
    resource_type_slug?: string;
  }[];
  options?: Options;
}

/** Parameters of authorization.set_environment_role_permissions. */
export interface AuthorizationSetEnvironmentRolePermissionsParams {
  /** The role's slug. */
  role_slug: string;
  /** The slugs of the permissions. */
  permissions: readonly string[];
  options?: Options;
}

/** Parameters of authorization.set_organization_role_permissions. */
export interface AuthorizationSetOrganizationRolePermissionsParams {
  /** The organization's id. */
  organization_id: string;
  /** The role's slug. */
  role_slug: string;
  /** The slugs of the permissions. */
  permissions: readonly string[];
  options?: Options;
}

/** Parameters of authorization.update_environment_role. */
export interface AuthorizationUpdateEnvironmentRoleParams {
  /** The slug. */
  slug: string;
  /** The name. At most 48 characters. */
  name?: string;
  /** The description. At most 150 characters. */
  description?: string | null;
  options?: Options;
}

/** Parameters of authorization.update_group_role_assignments. */
export type AuthorizationUpdateGroupRoleAssignmentsParams = {
  /** The group's id. */
  group_id: string;
  options?: Options;
} & (
  | {
      /** The roles to add, each on its resource. At most 100 items. */
      add: readonly {
        role_slug: string;
        resource_id?: string;
        resource_external_id?: string;
        resource_type_slug?: string;
      }[];
      /** The roles to remove, each on its resource. At most 100 items. */
      remove?: readonly {
        role_slug: string;
        resource_id?: string;
        resource_external_id?: string;
        resource_type_slug?: string;
      }[];
    }
  | {
      /** The roles to add, each on its resource. At most 100 items. */
      add?: readonly {
        role_slug: string;
        resource_id?: string;
        resource_external_id?: string;
        resource_type_slug?: string;
      }[];
      /** The roles to remove, each on its resource. At most 100 items. */
      remove: readonly {
        role_slug: string;
        resource_id?: string;
        resource_external_id?: string;
        resource_type_slug?: string;
      }[];
    }
);

/** Parameters of authorization.update_organization_role. */
export interface AuthorizationUpdateOrganizationRoleParams {
  /** The organization's id. */
  organization_id: string;
  /** The slug. */
  slug: string;
  /** The name. At most 48 characters. */
  name?: string;
  /** The description. At most 150 characters. */
  description?: string | null;
  options?: Options;
}

/** Parameters of authorization.update_permission. */
export interface AuthorizationUpdatePermissionParams {
  /** The slug. */
  slug: string;
  /** The name. At most 48 characters. */
  name?: string;
  /** The description. At most 150 characters. */
  description?: string | null;
  options?: Options;
}

/** Parameters of authorization.update_resource. */
export type AuthorizationUpdateResourceParams = {
  /** The resource's id. */
  resource_id: string;
  /** The name. At most 48 characters. */
  name?: string;
  /** The description. At most 150 characters. */
  description?: string | null;
  options?: Options;
} & (
  | {
      /** The parent's id. */
      parent_resource_id?: string;
      parent_resource_external_id?: never;
      parent_resource_type_slug?: never;
    }
  | {
      parent_resource_id?: never;
      /** The parent's id in your system. */
      parent_resource_external_id: string;
      /** The type of the parent. */
      parent_resource_type_slug: string;
    }
);

/** Parameters of authorization.update_resource_by_external_id. */
export type AuthorizationUpdateResourceByExternalIdParams = {
  /** The organization's id. */
  organization_id: string;
  /** The type of the resource. */
  resource_type_slug: string;
  /** The id in your system. */
  external_id: string;
  /** The name. At most 48 characters. */
  name?: string;
  /** The description. At most 150 characters. */
  description?: string | null;
  options?: Options;
} & (
  | {
      /** The parent's id. */
      parent_resource_id?: string;
      parent_resource_external_id?: never;
      parent_resource_type_slug?: never;
    }
  | {
      parent_resource_id?: never;
      /** The parent's id in your system. */
      parent_resource_external_id: string;
      /** The type of the parent. */
      parent_resource_type_slug: string;
    }
);

export interface Authorization {
  /**
   * Adds a permission to a role of the environment. A permission that the role already has is kept.
   *
   * `POST /authorization/roles/{role_slug}/permissions`
   *
   * @param params - `role_slug`, `slug`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `bad_request` (400)
   */
  addEnvironmentRolePermission(params: AuthorizationAddEnvironmentRolePermissionParams, settings?: Settings): Promise<Role>;
  /**
   * Adds a permission to an organization's role. A permission that the role already has is kept.
   *
   * `POST /authorization/organizations/{organization_id}/roles/{role_slug}/permissions`
   *
   * @param params - `organization_id`, `role_slug`, `slug`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `bad_request` (400)
   */
  addOrganizationRolePermission(params: AuthorizationAddOrganizationRolePermissionParams, settings?: Settings): Promise<Role>;
  /**
   * Assigns a role on a resource to an organization membership.
   *
   * `POST /authorization/organization_memberships/{organization_membership_id}/role_assignments`
   *
   * @param params - `organization_membership_id`, `role_slug`; optional: `resource_id`, `resource_external_id`, `resource_type_slug`
   */
  assignRole(params: AuthorizationAssignRoleParams, settings?: Settings): Promise<UserRoleAssignment>;
  /**
   * Checks whether an organization membership has a permission on a resource.
   *
   * `POST /authorization/organization_memberships/{organization_membership_id}/check`
   *
   * @param params - `organization_membership_id`, `permission_slug`; optional: `resource_id`, `resource_external_id`, `resource_type_slug`
   */
  check(params: AuthorizationCheckParams, settings?: Settings): Promise<AuthorizationCheck>;
  /**
   * Creates a role of the environment, available in every organization.
   *
   * `POST /authorization/roles`
   *
   * @param params - `slug`, `name`; optional: `description`, `resource_type_slug`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `bad_request` (400), `role_slug_conflict` (409)
   */
  createEnvironmentRole(params: AuthorizationCreateEnvironmentRoleParams, settings?: Settings): Promise<Role>;
  /**
   * Assigns a role on a resource to a group.
   *
   * `POST /authorization/groups/{group_id}/role_assignments`
   *
   * @param params - `group_id`, `role_slug`; optional: `resource_id`, `resource_external_id`, `resource_type_slug`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `duplicate_group_role_assignment` (409)
   */
  createGroupRoleAssignment(params: AuthorizationCreateGroupRoleAssignmentParams, settings?: Settings): Promise<GroupRoleAssignment>;
  /**
   * Creates a role of one organization.
   *
   * `POST /authorization/organizations/{organization_id}/roles`
   *
   * @param params - `organization_id`, `name`; optional: `slug`, `description`, `resource_type_slug`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `bad_request` (400), `organization_role_slug_conflict` (409)
   */
  createOrganizationRole(params: AuthorizationCreateOrganizationRoleParams, settings?: Settings): Promise<Role>;
  /**
   * Creates a permission.
   *
   * `POST /authorization/permissions`
   *
   * @param params - `slug`, `name`; optional: `description`, `resource_type_slug`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `bad_request` (400), `permission_slug_conflict` (409)
   */
  createPermission(params: AuthorizationCreatePermissionParams, settings?: Settings): Promise<AuthorizationPermission>;
  /**
   * Creates a resource.
   *
   * `POST /authorization/resources`
   *
   * @param params - `external_id`, `name`, `resource_type_slug`, `organization_id`; optional: `description`, `parent_resource_id`, `parent_resource_external_id`, `parent_resource_type_slug`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `bad_request` (400), `lock_timeout` (400), `authorization_resource_external_id_conflict` (409), `resource_type_update_in_progress` (409)
   */
  createResource(params: AuthorizationCreateResourceParams, settings?: Settings): Promise<AuthorizationResource>;
  /**
   * Removes a role assignment of a group, by its id.
   *
   * `DELETE /authorization/groups/{group_id}/role_assignments/{role_assignment_id}`
   *
   * @param params - `group_id`, `role_assignment_id`
   */
  deleteGroupRoleAssignment(params: AuthorizationDeleteGroupRoleAssignmentParams, settings?: Settings): Promise<Nothing>;
  /**
   * Removes the role assignments of a group that match.
   *
   * `DELETE /authorization/groups/{group_id}/role_assignments`
   *
   * @param params - `group_id`, `role_slug`; optional: `resource_id`, `resource_external_id`, `resource_type_slug`
   */
  deleteGroupRoleAssignments(params: AuthorizationDeleteGroupRoleAssignmentsParams, settings?: Settings): Promise<Nothing>;
  /**
   * Deletes a role of an organization.
   *
   * `DELETE /authorization/organizations/{organization_id}/roles/{slug}`
   *
   * @param params - `organization_id`, `slug`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `bad_request` (400), `role_has_assignments` (409), `role_has_group_role_mappings` (409)
   */
  deleteOrganizationRole(params: AuthorizationDeleteOrganizationRoleParams, settings?: Settings): Promise<Nothing>;
  /**
   * Deletes a permission. System permissions cannot be deleted.
   *
   * `DELETE /authorization/permissions/{slug}`
   *
   * @param params - `slug`
   */
  deletePermission(params: AuthorizationDeletePermissionParams, settings?: Settings): Promise<Nothing>;
  /**
   * Deletes a resource, and the resources below it if `cascade_delete` is true.
   *
   * `DELETE /authorization/resources/{resource_id}`
   *
   * @param params - `resource_id`; optional: `cascade_delete`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `lock_timeout` (400), `resource_has_dependents` (409), `resource_type_update_in_progress` (409)
   */
  deleteResource(params: AuthorizationDeleteResourceParams, settings?: Settings): Promise<Nothing>;
  /**
   * Deletes a resource by its type and its id in your system.
   *
   * `DELETE /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}`
   *
   * @param params - `organization_id`, `resource_type_slug`, `external_id`; optional: `cascade_delete`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `lock_timeout` (400), `resource_has_dependents` (409), `resource_type_update_in_progress` (409)
   */
  deleteResourceByExternalId(params: AuthorizationDeleteResourceByExternalIdParams, settings?: Settings): Promise<Nothing>;
  /**
   * Gets a role of the environment, by its slug.
   *
   * `GET /authorization/roles/{slug}`
   *
   * @param params - `slug`
   */
  getEnvironmentRole(params: AuthorizationGetEnvironmentRoleParams, settings?: Settings): Promise<Role>;
  /**
   * Gets a role assignment of a group.
   *
   * `GET /authorization/groups/{group_id}/role_assignments/{role_assignment_id}`
   *
   * @param params - `group_id`, `role_assignment_id`
   */
  getGroupRoleAssignment(params: AuthorizationGetGroupRoleAssignmentParams, settings?: Settings): Promise<GroupRoleAssignment>;
  /**
   * Gets a role of an organization or of the environment.
   *
   * `GET /authorization/organizations/{organization_id}/roles/{slug}`
   *
   * @param params - `organization_id`, `slug`
   */
  getOrganizationRole(params: AuthorizationGetOrganizationRoleParams, settings?: Settings): Promise<Role>;
  /**
   * Gets a permission, by its slug.
   *
   * `GET /authorization/permissions/{slug}`
   *
   * @param params - `slug`
   */
  getPermission(params: AuthorizationGetPermissionParams, settings?: Settings): Promise<AuthorizationPermission>;
  /**
   * Gets a resource.
   *
   * `GET /authorization/resources/{resource_id}`
   *
   * @param params - `resource_id`
   */
  getResource(params: AuthorizationGetResourceParams, settings?: Settings): Promise<AuthorizationResource>;
  /**
   * Gets a resource by its type and its id in your system.
   *
   * `GET /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}`
   *
   * @param params - `organization_id`, `resource_type_slug`, `external_id`
   */
  getResourceByExternalId(params: AuthorizationGetResourceByExternalIdParams, settings?: Settings): Promise<AuthorizationResource>;
  /**
   * Lists the permissions of an organization membership on a resource, inherited ones included, one page at a time.
   *
   * `GET /authorization/organization_memberships/{organization_membership_id}/resources/{resource_id}/permissions`
   *
   * @param params - `organization_membership_id`, `resource_id`; optional: `before`, `after`, `limit`, `order`
   */
  listEffectivePermissions(params: AuthorizationListEffectivePermissionsParams, settings?: Settings): Listing<AuthorizationPermission>;
  /**
   * Lists the permissions of an organization membership on a resource, by the resource's type and its id in your system, one page at a time.
   *
   * `GET /authorization/organization_memberships/{organization_membership_id}/resources/{resource_type_slug}/{external_id}/permissions`
   *
   * @param params - `organization_membership_id`, `resource_type_slug`, `external_id`; optional: `before`, `after`, `limit`, `order`
   */
  listEffectivePermissionsByExternalId(params: AuthorizationListEffectivePermissionsByExternalIdParams, settings?: Settings): Listing<AuthorizationPermission>;
  /**
   * Lists all roles of the environment, by priority, in one answer.
   *
   * `GET /authorization/roles`
   */
  listEnvironmentRoles(params?: AuthorizationListEnvironmentRolesParams, settings?: Settings): Listing<Role, FullList<Role>>;
  /**
   * Lists the role assignments of a group, one page at a time.
   *
   * `GET /authorization/groups/{group_id}/role_assignments`
   *
   * @param params - `group_id`; optional: `before`, `after`, `limit`, `order`
   */
  listGroupRoleAssignments(params: AuthorizationListGroupRoleAssignmentsParams, settings?: Settings): Listing<GroupRoleAssignment>;
  /**
   * Lists the memberships that have a permission on a resource, one page at a time.
   *
   * `GET /authorization/resources/{resource_id}/organization_memberships`
   *
   * @param params - `resource_id`, `permission_slug`; optional: `assignment`, `before`, `after`, `limit`, `order`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `bad_request` (400)
   */
  listMembershipsForResource(params: AuthorizationListMembershipsForResourceParams, settings?: Settings): Listing<UserOrganizationMembershipBaseListData>;
  /**
   * Lists the memberships that have a permission on a resource, by its type and its id in your system, one page at a time.
   *
   * `GET /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}/organization_memberships`
   *
   * @param params - `organization_id`, `resource_type_slug`, `external_id`, `permission_slug`; optional: `assignment`, `before`, `after`, `limit`, `order`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `bad_request` (400)
   */
  listMembershipsForResourceByExternalId(params: AuthorizationListMembershipsForResourceByExternalIdParams, settings?: Settings): Listing<UserOrganizationMembershipBaseListData>;
  /**
   * Lists all roles of an organization, by priority, in one answer.
   *
   * `GET /authorization/organizations/{organization_id}/roles`
   *
   * @param params - `organization_id`
   */
  listOrganizationRoles(params: AuthorizationListOrganizationRolesParams, settings?: Settings): Listing<Role, FullList<Role>>;
  /**
   * Lists the environment's permissions, one page at a time.
   *
   * `GET /authorization/permissions`
   *
   * @param params - optional: `before`, `after`, `limit`, `order`
   */
  listPermissions(params?: AuthorizationListPermissionsParams, settings?: Settings): Listing<AuthorizationPermission>;
  /**
   * Lists the resources, one page at a time.
   *
   * `GET /authorization/resources`
   *
   * @param params - optional: `organization_id`, `resource_type_slug`, `resource_external_id`, `parent_resource_id`, `parent_resource_type_slug`, `parent_external_id`, `before`, `after`, `limit`, `order`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `missing_organization_id_or_resource_type_slug` (400)
   */
  listResources(params?: AuthorizationListResourcesParams, settings?: Settings): Listing<AuthorizationResource>;
  /**
   * Lists the resources below a parent on which an organization membership has a permission, one page at a time.
   *
   * `GET /authorization/organization_memberships/{organization_membership_id}/resources`
   *
   * @param params - `organization_membership_id`, `permission_slug`; optional: `parent_resource_id`, `parent_resource_type_slug`, `parent_resource_external_id`, `before`, `after`, `limit`, `order`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `bad_request` (400)
   */
  listResourcesForMembership(params: AuthorizationListResourcesForMembershipParams, settings?: Settings): Listing<AuthorizationResource>;
  /**
   * Lists the role assignments of an organization membership, one page at a time.
   *
   * `GET /authorization/organization_memberships/{organization_membership_id}/role_assignments`
   *
   * @param params - `organization_membership_id`; optional: `resource_id`, `resource_external_id`, `resource_type_slug`, `before`, `after`, `limit`, `order`
   */
  listRoleAssignments(params: AuthorizationListRoleAssignmentsParams, settings?: Settings): Listing<UserRoleAssignment>;
  /**
   * Lists the role assignments on a resource, one page at a time.
   *
   * `GET /authorization/resources/{resource_id}/role_assignments`
   *
   * @param params - `resource_id`; optional: `role_slug`, `before`, `after`, `limit`, `order`
   */
  listRoleAssignmentsForResource(params: AuthorizationListRoleAssignmentsForResourceParams, settings?: Settings): Listing<UserRoleAssignment>;
  /**
   * Lists the role assignments on a resource, by its type and its id in your system, one page at a time.
   *
   * `GET /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}/role_assignments`
   *
   * @param params - `organization_id`, `resource_type_slug`, `external_id`; optional: `role_slug`, `before`, `after`, `limit`, `order`
   */
  listRoleAssignmentsForResourceByExternalId(params: AuthorizationListRoleAssignmentsForResourceByExternalIdParams, settings?: Settings): Listing<UserRoleAssignment>;
  /**
   * Removes a permission from an organization's role.
   *
   * `DELETE /authorization/organizations/{organization_id}/roles/{role_slug}/permissions/{permission_slug}`
   *
   * @param params - `organization_id`, `role_slug`, `permission_slug`
   */
  removeOrganizationRolePermission(params: AuthorizationRemoveOrganizationRolePermissionParams, settings?: Settings): Promise<Role>;
  /**
   * Removes a role on a resource from an organization membership.
   *
   * `DELETE /authorization/organization_memberships/{organization_membership_id}/role_assignments`
   *
   * @param params - `organization_membership_id`, `role_slug`; optional: `resource_id`, `resource_external_id`, `resource_type_slug`
   */
  removeRole(params: AuthorizationRemoveRoleParams, settings?: Settings): Promise<Nothing>;
  /**
   * Removes a role assignment of an organization membership, by its id.
   *
   * `DELETE /authorization/organization_memberships/{organization_membership_id}/role_assignments/{role_assignment_id}`
   *
   * @param params - `organization_membership_id`, `role_assignment_id`
   */
  removeRoleAssignment(params: AuthorizationRemoveRoleAssignmentParams, settings?: Settings): Promise<Nothing>;
  /**
   * Replaces all role assignments of a group.
   *
   * `PUT /authorization/groups/{group_id}/role_assignments`
   *
   * @param params - `group_id`, `role_assignments`
   */
  replaceGroupRoleAssignments(params: AuthorizationReplaceGroupRoleAssignmentsParams, settings?: Settings): Listing<GroupRoleAssignment, FullList<GroupRoleAssignment>>;
  /**
   * Replaces all permissions of a role of the environment.
   *
   * `PUT /authorization/roles/{role_slug}/permissions`
   *
   * @param params - `role_slug`, `permissions`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `bad_request` (400)
   */
  setEnvironmentRolePermissions(params: AuthorizationSetEnvironmentRolePermissionsParams, settings?: Settings): Promise<Role>;
  /**
   * Replaces all permissions of an organization's role.
   *
   * `PUT /authorization/organizations/{organization_id}/roles/{role_slug}/permissions`
   *
   * @param params - `organization_id`, `role_slug`, `permissions`
   */
  setOrganizationRolePermissions(params: AuthorizationSetOrganizationRolePermissionsParams, settings?: Settings): Promise<Role>;
  /**
   * Updates a role of the environment.
   *
   * `PATCH /authorization/roles/{slug}`
   *
   * @param params - `slug`; optional: `name`, `description`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `bad_request` (400)
   */
  updateEnvironmentRole(params: AuthorizationUpdateEnvironmentRoleParams, settings?: Settings): Promise<Role>;
  /**
   * Adds and removes role assignments of a group in one step.
   *
   * `PATCH /authorization/groups/{group_id}/role_assignments`
   *
   * @param params - `group_id`; optional: `add`, `remove`
   */
  updateGroupRoleAssignments(params: AuthorizationUpdateGroupRoleAssignmentsParams, settings?: Settings): Promise<Nothing>;
  /**
   * Updates a role of an organization.
   *
   * `PATCH /authorization/organizations/{organization_id}/roles/{slug}`
   *
   * @param params - `organization_id`, `slug`; optional: `name`, `description`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `bad_request` (400)
   */
  updateOrganizationRole(params: AuthorizationUpdateOrganizationRoleParams, settings?: Settings): Promise<Role>;
  /**
   * Updates a permission's name or description.
   *
   * `PATCH /authorization/permissions/{slug}`
   *
   * @param params - `slug`; optional: `name`, `description`
   */
  updatePermission(params: AuthorizationUpdatePermissionParams, settings?: Settings): Promise<AuthorizationPermission>;
  /**
   * Updates a resource or its parent.
   *
   * `PATCH /authorization/resources/{resource_id}`
   *
   * @param params - `resource_id`; optional: `name`, `description`, `parent_resource_id`, `parent_resource_external_id`, `parent_resource_type_slug`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `lock_timeout` (400), `resource_type_update_in_progress` (409)
   */
  updateResource(params: AuthorizationUpdateResourceParams, settings?: Settings): Promise<AuthorizationResource>;
  /**
   * Updates a resource by its type and its id in your system.
   *
   * `PATCH /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}`
   *
   * @param params - `organization_id`, `resource_type_slug`, `external_id`; optional: `name`, `description`, `parent_resource_id`, `parent_resource_external_id`, `parent_resource_type_slug`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `lock_timeout` (400), `resource_type_update_in_progress` (409)
   */
  updateResourceByExternalId(params: AuthorizationUpdateResourceByExternalIdParams, settings?: Settings): Promise<AuthorizationResource>;
}
