# frozen_string_literal: true

# Written by `make tables` from api/; do not edit.
module WorkOS
  class Client
    # The operations of `client.authorization`.
    class AuthorizationGroup < Group
      # Adds a permission to a role of the environment. A permission that the role already has is kept. Blocks.
      #
      # Sends POST /authorization/roles/{role_slug}/permissions. It is not sent again once it may have arrived.
      #
      # @param role_slug [String] The role's slug; 1 to 512 bytes.
      # @param slug [String] The permission's slug.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a Role with slug, object, id, name, description?, type, resource_type_slug, permissions,
      #   created_at, updated_at (? may be nil)
      # @raise [Rejected] HTTP 400, with the api_code bad_request
      def add_environment_role_permission(role_slug: REQUIRED, slug: REQUIRED, options: ABSENT, **more)
        invoke(
          "authorization.add_environment_role_permission", { role_slug: role_slug, slug: slug, options: options }, more
        )
      end

      # Adds a permission to an organization's role. A permission that the role already has is kept. Blocks.
      #
      # Sends POST /authorization/organizations/{organization_id}/roles/{role_slug}/permissions. It is not sent again
      # once it may have arrived.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param role_slug [String] The role's slug; 1 to 512 bytes.
      # @param slug [String] The permission's slug.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a Role with slug, object, id, name, description?, type, resource_type_slug, permissions,
      #   created_at, updated_at (? may be nil)
      # @raise [Rejected] HTTP 400, with the api_code bad_request
      def add_organization_role_permission(
        organization_id: REQUIRED, role_slug: REQUIRED, slug: REQUIRED, options: ABSENT, **more
      )
        invoke(
          "authorization.add_organization_role_permission", { organization_id: organization_id, role_slug: role_slug,
          slug: slug, options: options }, more
        )
      end

      # Assigns a role on a resource to an organization membership. Blocks.
      #
      # Sends POST /authorization/organization_memberships/{organization_membership_id}/role_assignments. It is not sent
      # again once it may have arrived.
      #
      # Exactly one of `resource_id`, or `resource_external_id` with `resource_type_slug`.
      #
      # @param organization_membership_id [String] The membership's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param role_slug [String] The role's slug.
      # @param resource_id [String] The resource's id; optional.
      # @param resource_external_id [String] The resource's id in your system; optional.
      # @param resource_type_slug [String] The type of the resource; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an UserRoleAssignment with object, id, organization_membership_id, role, resource, source,
      #   created_at, updated_at
      # @raise [WorkOSError] if the call fails
      def assign_role(
        organization_membership_id: REQUIRED, role_slug: REQUIRED, resource_id: ABSENT, resource_external_id: ABSENT,
        resource_type_slug: ABSENT, options: ABSENT, **more
      )
        invoke(
          "authorization.assign_role", { organization_membership_id: organization_membership_id, role_slug: role_slug,
          resource_id: resource_id, resource_external_id: resource_external_id, resource_type_slug: resource_type_slug,
          options: options }, more
        )
      end

      # Checks whether an organization membership has a permission on a resource. Blocks.
      #
      # Sends POST /authorization/organization_memberships/{organization_membership_id}/check. It is not sent again once
      # it may have arrived.
      #
      # Exactly one of `resource_id`, or `resource_external_id` with `resource_type_slug`.
      #
      # @param organization_membership_id [String] The membership's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param permission_slug [String] The permission's slug.
      # @param resource_id [String] The resource's id; optional.
      # @param resource_external_id [String] The resource's id in your system; optional.
      # @param resource_type_slug [String] The type of the resource; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AuthorizationCheck with authorized
      # @raise [WorkOSError] if the call fails
      def check(
        organization_membership_id: REQUIRED, permission_slug: REQUIRED, resource_id: ABSENT,
        resource_external_id: ABSENT, resource_type_slug: ABSENT, options: ABSENT, **more
      )
        invoke(
          "authorization.check", { organization_membership_id: organization_membership_id,
          permission_slug: permission_slug, resource_id: resource_id, resource_external_id: resource_external_id,
          resource_type_slug: resource_type_slug, options: options }, more
        )
      end

      # Creates a role of the environment, available in every organization. Blocks.
      #
      # Sends POST /authorization/roles. It is not sent again once it may have arrived.
      #
      # @param slug [String] The slug; at most 48 characters.
      # @param name [String] The name; at most 48 characters.
      # @param description [String, nil] The description; at most 150 characters; nil is sent as null; optional.
      # @param resource_type_slug [String] The type of the resource; at most 48 characters; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a Role with slug, object, id, name, description?, type, resource_type_slug, permissions,
      #   created_at, updated_at (? may be nil)
      # @raise [Rejected] HTTP 400, with the api_code bad_request
      # @raise [Conflict] HTTP 409, with the api_code role_slug_conflict
      def create_environment_role(
        slug: REQUIRED, name: REQUIRED, description: ABSENT, resource_type_slug: ABSENT, options: ABSENT, **more
      )
        invoke(
          "authorization.create_environment_role", { slug: slug, name: name, description: description,
          resource_type_slug: resource_type_slug, options: options }, more
        )
      end

      # Assigns a role on a resource to a group. Blocks.
      #
      # Sends POST /authorization/groups/{group_id}/role_assignments. It is not sent again once it may have arrived.
      #
      # @param group_id [String] The group's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param role_slug [String] The role's slug.
      # @param resource_id [String] The resource's id; optional.
      # @param resource_external_id [String] The resource's id in your system; optional.
      # @param resource_type_slug [String] The type of the resource; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a GroupRoleAssignment with object, id, group_id, role, resource, created_at, updated_at
      # @raise [Conflict] HTTP 409, with the api_code duplicate_group_role_assignment
      def create_group_role_assignment(
        group_id: REQUIRED, role_slug: REQUIRED, resource_id: ABSENT, resource_external_id: ABSENT,
        resource_type_slug: ABSENT, options: ABSENT, **more
      )
        invoke(
          "authorization.create_group_role_assignment", { group_id: group_id, role_slug: role_slug,
          resource_id: resource_id, resource_external_id: resource_external_id, resource_type_slug: resource_type_slug,
          options: options }, more
        )
      end

      # Creates a role of one organization. Blocks.
      #
      # Sends POST /authorization/organizations/{organization_id}/roles. It is not sent again once it may have arrived.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param slug [String] The slug; at most 48 characters; optional.
      # @param name [String] The name; at most 48 characters.
      # @param description [String, nil] The description; at most 150 characters; nil is sent as null; optional.
      # @param resource_type_slug [String] The type of the resource; at most 48 characters; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a Role with slug, object, id, name, description?, type, resource_type_slug, permissions,
      #   created_at, updated_at (? may be nil)
      # @raise [Rejected] HTTP 400, with the api_code bad_request
      # @raise [Conflict] HTTP 409, with the api_code organization_role_slug_conflict
      def create_organization_role(
        organization_id: REQUIRED, slug: ABSENT, name: REQUIRED, description: ABSENT, resource_type_slug: ABSENT,
        options: ABSENT, **more
      )
        invoke(
          "authorization.create_organization_role", { organization_id: organization_id, slug: slug, name: name,
          description: description, resource_type_slug: resource_type_slug, options: options }, more
        )
      end

      # Creates a permission. Blocks.
      #
      # Sends POST /authorization/permissions. It is not sent again once it may have arrived.
      #
      # @param slug [String] The slug; at most 48 characters.
      # @param name [String] The name; at most 48 characters.
      # @param description [String, nil] The description; at most 150 characters; nil is sent as null; optional.
      # @param resource_type_slug [String] The type of the resource; at most 48 characters; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AuthorizationPermission with object, id, slug, name, description?, system, resource_type_slug,
      #   created_at, updated_at (? may be nil)
      # @raise [Rejected] HTTP 400, with the api_code bad_request
      # @raise [Conflict] HTTP 409, with the api_code permission_slug_conflict
      def create_permission(
        slug: REQUIRED, name: REQUIRED, description: ABSENT, resource_type_slug: ABSENT, options: ABSENT, **more
      )
        invoke(
          "authorization.create_permission", { slug: slug, name: name, description: description,
          resource_type_slug: resource_type_slug, options: options }, more
        )
      end

      # Creates a resource. Blocks.
      #
      # Sends POST /authorization/resources. It is not sent again once it may have arrived.
      #
      # At most one of `parent_resource_id`, or `parent_resource_external_id` with `parent_resource_type_slug`.
      #
      # @param external_id [String] The id in your system; at most 128 characters; ASCII.
      # @param name [String] The name; at most 48 characters.
      # @param description [String, nil] The description; at most 150 characters; nil is sent as null; optional.
      # @param resource_type_slug [String] The type of the resource.
      # @param organization_id [String] The organization's id.
      # @param parent_resource_id [String, nil] The parent's id; nil is sent as null; optional.
      # @param parent_resource_external_id [String] The parent's id in your system; optional.
      # @param parent_resource_type_slug [String] The type of the parent; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AuthorizationResource with object, name, description?, organization_id, parent_resource_id?,
      #   id, external_id, resource_type_slug, created_at, updated_at (? may be nil)
      # @raise [Rejected] HTTP 400, with the api_code bad_request or lock_timeout
      # @raise [Conflict] HTTP 409, with the api_code authorization_resource_external_id_conflict or
      #   resource_type_update_in_progress
      def create_resource(
        external_id: REQUIRED, name: REQUIRED, description: ABSENT, resource_type_slug: REQUIRED,
        organization_id: REQUIRED, parent_resource_id: ABSENT, parent_resource_external_id: ABSENT,
        parent_resource_type_slug: ABSENT, options: ABSENT, **more
      )
        invoke(
          "authorization.create_resource", { external_id: external_id, name: name, description: description,
          resource_type_slug: resource_type_slug, organization_id: organization_id,
          parent_resource_id: parent_resource_id, parent_resource_external_id: parent_resource_external_id,
          parent_resource_type_slug: parent_resource_type_slug, options: options }, more
        )
      end

      # Removes a role assignment of a group, by its id. Blocks.
      #
      # Sends DELETE /authorization/groups/{group_id}/role_assignments/{role_assignment_id}. It is not sent again once
      # it may have arrived.
      #
      # @param group_id [String] The group's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param role_assignment_id [String] The role assignment's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def delete_group_role_assignment(group_id: REQUIRED, role_assignment_id: REQUIRED, options: ABSENT, **more)
        invoke(
          "authorization.delete_group_role_assignment", { group_id: group_id, role_assignment_id: role_assignment_id,
          options: options }, more
        )
      end

      # Removes the role assignments of a group that match. Blocks.
      #
      # Sends DELETE /authorization/groups/{group_id}/role_assignments. It is not sent again once it may have arrived.
      #
      # @param group_id [String] The group's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param role_slug [String] The role's slug.
      # @param resource_id [String] The resource's id; optional.
      # @param resource_external_id [String] The resource's id in your system; optional.
      # @param resource_type_slug [String] The type of the resource; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def delete_group_role_assignments(
        group_id: REQUIRED, role_slug: REQUIRED, resource_id: ABSENT, resource_external_id: ABSENT,
        resource_type_slug: ABSENT, options: ABSENT, **more
      )
        invoke(
          "authorization.delete_group_role_assignments", { group_id: group_id, role_slug: role_slug,
          resource_id: resource_id, resource_external_id: resource_external_id, resource_type_slug: resource_type_slug,
          options: options }, more
        )
      end

      # Deletes a role of an organization. Blocks.
      #
      # Sends DELETE /authorization/organizations/{organization_id}/roles/{slug}. It is not sent again once it may have
      # arrived.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param slug [String] The slug; 1 to 512 bytes.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [Rejected] HTTP 400, with the api_code bad_request
      # @raise [Conflict] HTTP 409, with the api_code role_has_assignments or role_has_group_role_mappings
      def delete_organization_role(organization_id: REQUIRED, slug: REQUIRED, options: ABSENT, **more)
        invoke(
          "authorization.delete_organization_role", { organization_id: organization_id, slug: slug, options: options },
          more
        )
      end

      # Deletes a permission. System permissions cannot be deleted. Blocks.
      #
      # Sends DELETE /authorization/permissions/{slug}. It is not sent again once it may have arrived.
      #
      # @param slug [String] The slug; 1 to 512 bytes.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def delete_permission(slug: REQUIRED, options: ABSENT, **more)
        invoke("authorization.delete_permission", { slug: slug, options: options }, more)
      end

      # Deletes a resource, and the resources below it if `cascade_delete` is true. Blocks.
      #
      # Sends DELETE /authorization/resources/{resource_id}. It is not sent again once it may have arrived.
      #
      # @param resource_id [String] The resource's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param cascade_delete [Boolean] If true, the resources below it and all role assignments are deleted too; false
      #   unless given; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [Rejected] HTTP 400, with the api_code lock_timeout
      # @raise [Conflict] HTTP 409, with the api_code resource_has_dependents or resource_type_update_in_progress
      def delete_resource(resource_id: REQUIRED, cascade_delete: ABSENT, options: ABSENT, **more)
        invoke(
          "authorization.delete_resource", { resource_id: resource_id, cascade_delete: cascade_delete,
          options: options }, more
        )
      end

      # Deletes a resource by its type and its id in your system. Blocks.
      #
      # Sends DELETE /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}. It is
      # not sent again once it may have arrived.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param resource_type_slug [String] The type of the resource; 1 to 512 bytes.
      # @param external_id [String] The id in your system; 1 to 512 bytes.
      # @param cascade_delete [Boolean] If true, the resources below it and all role assignments are deleted too; false
      #   unless given; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [Rejected] HTTP 400, with the api_code lock_timeout
      # @raise [Conflict] HTTP 409, with the api_code resource_has_dependents or resource_type_update_in_progress
      def delete_resource_by_external_id(
        organization_id: REQUIRED, resource_type_slug: REQUIRED, external_id: REQUIRED, cascade_delete: ABSENT,
        options: ABSENT, **more
      )
        invoke(
          "authorization.delete_resource_by_external_id", { organization_id: organization_id,
          resource_type_slug: resource_type_slug, external_id: external_id, cascade_delete: cascade_delete,
          options: options }, more
        )
      end

      # Gets a role of the environment, by its slug. Blocks.
      #
      # Sends GET /authorization/roles/{slug}.
      #
      # @param slug [String] The slug; 1 to 512 bytes.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a Role with slug, object, id, name, description?, type, resource_type_slug, permissions,
      #   created_at, updated_at (? may be nil)
      # @raise [WorkOSError] if the call fails
      def get_environment_role(slug: REQUIRED, options: ABSENT, **more)
        invoke("authorization.get_environment_role", { slug: slug, options: options }, more)
      end

      # Gets a role assignment of a group. Blocks.
      #
      # Sends GET /authorization/groups/{group_id}/role_assignments/{role_assignment_id}.
      #
      # @param group_id [String] The group's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param role_assignment_id [String] The role assignment's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a GroupRoleAssignment with object, id, group_id, role, resource, created_at, updated_at
      # @raise [WorkOSError] if the call fails
      def get_group_role_assignment(group_id: REQUIRED, role_assignment_id: REQUIRED, options: ABSENT, **more)
        invoke(
          "authorization.get_group_role_assignment", { group_id: group_id, role_assignment_id: role_assignment_id,
          options: options }, more
        )
      end

      # Gets a role of an organization or of the environment. Blocks.
      #
      # Sends GET /authorization/organizations/{organization_id}/roles/{slug}.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param slug [String] The slug; 1 to 512 bytes.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a Role with slug, object, id, name, description?, type, resource_type_slug, permissions,
      #   created_at, updated_at (? may be nil)
      # @raise [WorkOSError] if the call fails
      def get_organization_role(organization_id: REQUIRED, slug: REQUIRED, options: ABSENT, **more)
        invoke(
          "authorization.get_organization_role", { organization_id: organization_id, slug: slug, options: options },
          more
        )
      end

      # Gets a permission, by its slug. Blocks.
      #
      # Sends GET /authorization/permissions/{slug}.
      #
      # @param slug [String] The slug; 1 to 512 bytes.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AuthorizationPermission with object, id, slug, name, description?, system, resource_type_slug,
      #   created_at, updated_at (? may be nil)
      # @raise [WorkOSError] if the call fails
      def get_permission(slug: REQUIRED, options: ABSENT, **more)
        invoke("authorization.get_permission", { slug: slug, options: options }, more)
      end

      # Gets a resource. Blocks.
      #
      # Sends GET /authorization/resources/{resource_id}.
      #
      # @param resource_id [String] The resource's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AuthorizationResource with object, name, description?, organization_id, parent_resource_id?,
      #   id, external_id, resource_type_slug, created_at, updated_at (? may be nil)
      # @raise [WorkOSError] if the call fails
      def get_resource(resource_id: REQUIRED, options: ABSENT, **more)
        invoke("authorization.get_resource", { resource_id: resource_id, options: options }, more)
      end

      # Gets a resource by its type and its id in your system. Blocks.
      #
      # Sends GET /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param resource_type_slug [String] The type of the resource; 1 to 512 bytes.
      # @param external_id [String] The id in your system; 1 to 512 bytes.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AuthorizationResource with object, name, description?, organization_id, parent_resource_id?,
      #   id, external_id, resource_type_slug, created_at, updated_at (? may be nil)
      # @raise [WorkOSError] if the call fails
      def get_resource_by_external_id(
        organization_id: REQUIRED, resource_type_slug: REQUIRED, external_id: REQUIRED, options: ABSENT, **more
      )
        invoke(
          "authorization.get_resource_by_external_id", { organization_id: organization_id,
          resource_type_slug: resource_type_slug, external_id: external_id, options: options }, more
        )
      end

      # Lists the permissions of an organization membership on a resource, inherited ones included, one page at a time.
      # Blocks.
      #
      # Sends GET
      # /authorization/organization_memberships/{organization_membership_id}/resources/{resource_id}/permissions.
      #
      # @param organization_membership_id [String] The membership's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param resource_id [String] The resource's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each an AuthorizationPermission with object, id, slug, name, description?,
      #   system, resource_type_slug, created_at, updated_at (? may be nil); list_metadata: the cursors before and after
      # @raise [WorkOSError] if the call fails
      def list_effective_permissions(
        organization_membership_id: REQUIRED, resource_id: REQUIRED, before: ABSENT, after: ABSENT, limit: ABSENT,
        order: ABSENT, options: ABSENT, **more
      )
        invoke(
          "authorization.list_effective_permissions", { organization_membership_id: organization_membership_id,
          resource_id: resource_id, before: before, after: after, limit: limit, order: order, options: options }, more
        )
      end

      # Every item that `list_effective_permissions` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_effective_permissions`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_effective_permissions(
        organization_membership_id: REQUIRED, resource_id: REQUIRED, after: ABSENT, order: ABSENT, options: ABSENT,
        limit: 100, **more
      )
        each_item(
          "authorization.list_effective_permissions", { organization_membership_id: organization_membership_id,
          resource_id: resource_id, after: after, order: order, options: options, limit: limit }, more
        )
      end

      # Lists the permissions of an organization membership on a resource, by the resource's type and its id in your
      # system, one page at a time. Blocks.
      #
      # Sends GET
      # /authorization/organization_memberships/{organization_membership_id}/resources/{resource_type_slug}/{external_id}/permissions.
      #
      # @param organization_membership_id [String] The membership's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param resource_type_slug [String] The type of the resource; 1 to 512 bytes.
      # @param external_id [String] The id in your system; 1 to 512 bytes.
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each an AuthorizationPermission with object, id, slug, name, description?,
      #   system, resource_type_slug, created_at, updated_at (? may be nil); list_metadata: the cursors before and after
      # @raise [WorkOSError] if the call fails
      def list_effective_permissions_by_external_id(
        organization_membership_id: REQUIRED, resource_type_slug: REQUIRED, external_id: REQUIRED, before: ABSENT,
        after: ABSENT, limit: ABSENT, order: ABSENT, options: ABSENT, **more
      )
        invoke(
          "authorization.list_effective_permissions_by_external_id",
          { organization_membership_id: organization_membership_id, resource_type_slug: resource_type_slug,
          external_id: external_id, before: before, after: after, limit: limit, order: order, options: options }, more
        )
      end

      # Every item that `list_effective_permissions_by_external_id` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_effective_permissions_by_external_id`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_effective_permissions_by_external_id(
        organization_membership_id: REQUIRED, resource_type_slug: REQUIRED, external_id: REQUIRED, after: ABSENT,
        order: ABSENT, options: ABSENT, limit: 100, **more
      )
        each_item(
          "authorization.list_effective_permissions_by_external_id",
          { organization_membership_id: organization_membership_id, resource_type_slug: resource_type_slug,
          external_id: external_id, after: after, order: order, options: options, limit: limit }, more
        )
      end

      # Lists all roles of the environment, by priority, in one answer. Blocks.
      #
      # Sends GET /authorization/roles.
      #
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each a Role with slug, object, id, name, description?, type, resource_type_slug,
      #   permissions, created_at, updated_at (? may be nil)
      # @raise [WorkOSError] if the call fails
      def list_environment_roles(options: ABSENT, **more)
        invoke("authorization.list_environment_roles", { options: options }, more)
      end

      # Every item of `list_environment_roles`.
      #
      # The list is fetched when its first item is asked for, which blocks. The parameters are those of
      # `list_environment_roles`, and so are the errors.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_environment_roles(options: ABSENT, **more)
        each_item("authorization.list_environment_roles", { options: options }, more, pages: false)
      end

      # Lists the role assignments of a group, one page at a time. Blocks.
      #
      # Sends GET /authorization/groups/{group_id}/role_assignments.
      #
      # @param group_id [String] The group's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each a GroupRoleAssignment with object, id, group_id, role, resource, created_at,
      #   updated_at; list_metadata: the cursors before and after
      # @raise [WorkOSError] if the call fails
      def list_group_role_assignments(
        group_id: REQUIRED, before: ABSENT, after: ABSENT, limit: ABSENT, order: ABSENT, options: ABSENT, **more
      )
        invoke(
          "authorization.list_group_role_assignments", { group_id: group_id, before: before, after: after, limit: limit,
          order: order, options: options }, more
        )
      end

      # Every item that `list_group_role_assignments` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_group_role_assignments`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_group_role_assignments(
        group_id: REQUIRED, after: ABSENT, order: ABSENT, options: ABSENT, limit: 100, **more
      )
        each_item(
          "authorization.list_group_role_assignments", { group_id: group_id, after: after, order: order,
          options: options, limit: limit }, more
        )
      end

      # Lists the memberships that have a permission on a resource, one page at a time. Blocks.
      #
      # Sends GET /authorization/resources/{resource_id}/organization_memberships.
      #
      # @param resource_id [String] The resource's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param permission_slug [String] The permission's slug.
      # @param assignment [String] Only members who hold the permission directly, or only those who inherit it; one of
      #   `direct`, `indirect`; optional.
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each an UserOrganizationMembershipBaseListData with object, id, user_id,
      #   organization_id, status, directory_managed, organization_name?, custom_attributes?, created_at, updated_at,
      #   user (? may be nil); list_metadata: the cursors before and after
      # @raise [Rejected] HTTP 400, with the api_code bad_request
      def list_memberships_for_resource(
        resource_id: REQUIRED, permission_slug: REQUIRED, assignment: ABSENT, before: ABSENT, after: ABSENT,
        limit: ABSENT, order: ABSENT, options: ABSENT, **more
      )
        invoke(
          "authorization.list_memberships_for_resource", { resource_id: resource_id, permission_slug: permission_slug,
          assignment: assignment, before: before, after: after, limit: limit, order: order, options: options }, more
        )
      end

      # Every item that `list_memberships_for_resource` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_memberships_for_resource`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_memberships_for_resource(
        resource_id: REQUIRED, permission_slug: REQUIRED, assignment: ABSENT, after: ABSENT, order: ABSENT,
        options: ABSENT, limit: 100, **more
      )
        each_item(
          "authorization.list_memberships_for_resource", { resource_id: resource_id, permission_slug: permission_slug,
          assignment: assignment, after: after, order: order, options: options, limit: limit }, more
        )
      end

      # Lists the memberships that have a permission on a resource, by its type and its id in your system, one page at a
      # time. Blocks.
      #
      # Sends GET
      # /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}/organization_memberships.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param resource_type_slug [String] The type of the resource; 1 to 512 bytes.
      # @param external_id [String] The id in your system; 1 to 512 bytes.
      # @param permission_slug [String] The permission's slug.
      # @param assignment [String] Only members who hold the permission directly, or only those who inherit it; one of
      #   `direct`, `indirect`; optional.
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each an UserOrganizationMembershipBaseListData with object, id, user_id,
      #   organization_id, status, directory_managed, organization_name?, custom_attributes?, created_at, updated_at,
      #   user (? may be nil); list_metadata: the cursors before and after
      # @raise [Rejected] HTTP 400, with the api_code bad_request
      def list_memberships_for_resource_by_external_id(
        organization_id: REQUIRED, resource_type_slug: REQUIRED, external_id: REQUIRED, permission_slug: REQUIRED,
        assignment: ABSENT, before: ABSENT, after: ABSENT, limit: ABSENT, order: ABSENT, options: ABSENT, **more
      )
        invoke(
          "authorization.list_memberships_for_resource_by_external_id", { organization_id: organization_id,
          resource_type_slug: resource_type_slug, external_id: external_id, permission_slug: permission_slug,
          assignment: assignment, before: before, after: after, limit: limit, order: order, options: options }, more
        )
      end

      # Every item that `list_memberships_for_resource_by_external_id` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_memberships_for_resource_by_external_id`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_memberships_for_resource_by_external_id(
        organization_id: REQUIRED, resource_type_slug: REQUIRED, external_id: REQUIRED, permission_slug: REQUIRED,
        assignment: ABSENT, after: ABSENT, order: ABSENT, options: ABSENT, limit: 100, **more
      )
        each_item(
          "authorization.list_memberships_for_resource_by_external_id", { organization_id: organization_id,
          resource_type_slug: resource_type_slug, external_id: external_id, permission_slug: permission_slug,
          assignment: assignment, after: after, order: order, options: options, limit: limit }, more
        )
      end

      # Lists all roles of an organization, by priority, in one answer. Blocks.
      #
      # Sends GET /authorization/organizations/{organization_id}/roles.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each a Role with slug, object, id, name, description?, type, resource_type_slug,
      #   permissions, created_at, updated_at (? may be nil)
      # @raise [WorkOSError] if the call fails
      def list_organization_roles(organization_id: REQUIRED, options: ABSENT, **more)
        invoke("authorization.list_organization_roles", { organization_id: organization_id, options: options }, more)
      end

      # Every item of `list_organization_roles`.
      #
      # The list is fetched when its first item is asked for, which blocks. The parameters are those of
      # `list_organization_roles`, and so are the errors.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_organization_roles(organization_id: REQUIRED, options: ABSENT, **more)
        each_item(
          "authorization.list_organization_roles", { organization_id: organization_id, options: options }, more,
          pages: false
        )
      end

      # Lists the environment's permissions, one page at a time. Blocks.
      #
      # Sends GET /authorization/permissions.
      #
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each an AuthorizationPermission with object, id, slug, name, description?,
      #   system, resource_type_slug, created_at, updated_at (? may be nil); list_metadata: the cursors before and after
      # @raise [WorkOSError] if the call fails
      def list_permissions(before: ABSENT, after: ABSENT, limit: ABSENT, order: ABSENT, options: ABSENT, **more)
        invoke(
          "authorization.list_permissions", { before: before, after: after, limit: limit, order: order,
          options: options }, more
        )
      end

      # Every item that `list_permissions` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_permissions`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_permissions(after: ABSENT, order: ABSENT, options: ABSENT, limit: 100, **more)
        each_item(
          "authorization.list_permissions", { after: after, order: order, options: options, limit: limit }, more
        )
      end

      # Lists the resources, one page at a time. Blocks.
      #
      # Sends GET /authorization/resources.
      #
      # At most one of `parent_resource_id`, or `parent_resource_type_slug` with `parent_external_id`.
      #
      # @param organization_id [String] The organization's id; optional.
      # @param resource_type_slug [String] The type of the resource; optional.
      # @param resource_external_id [String] The resource's id in your system; optional.
      # @param parent_resource_id [String] The parent's id; optional.
      # @param parent_resource_type_slug [String] The type of the parent; optional.
      # @param parent_external_id [String] The parent's id in your system; optional.
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each an AuthorizationResource with object, name, description?, organization_id,
      #   parent_resource_id?, id, external_id, resource_type_slug, created_at, updated_at (? may be nil);
      #   list_metadata: the cursors before and after
      # @raise [Rejected] HTTP 400, with the api_code missing_organization_id_or_resource_type_slug
      def list_resources(
        organization_id: ABSENT, resource_type_slug: ABSENT, resource_external_id: ABSENT, parent_resource_id: ABSENT,
        parent_resource_type_slug: ABSENT, parent_external_id: ABSENT, before: ABSENT, after: ABSENT, limit: ABSENT,
        order: ABSENT, options: ABSENT, **more
      )
        invoke(
          "authorization.list_resources", { organization_id: organization_id, resource_type_slug: resource_type_slug,
          resource_external_id: resource_external_id, parent_resource_id: parent_resource_id,
          parent_resource_type_slug: parent_resource_type_slug, parent_external_id: parent_external_id, before: before,
          after: after, limit: limit, order: order, options: options }, more
        )
      end

      # Every item that `list_resources` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_resources`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_resources(
        organization_id: ABSENT, resource_type_slug: ABSENT, resource_external_id: ABSENT, parent_resource_id: ABSENT,
        parent_resource_type_slug: ABSENT, parent_external_id: ABSENT, after: ABSENT, order: ABSENT, options: ABSENT,
        limit: 100, **more
      )
        each_item(
          "authorization.list_resources", { organization_id: organization_id, resource_type_slug: resource_type_slug,
          resource_external_id: resource_external_id, parent_resource_id: parent_resource_id,
          parent_resource_type_slug: parent_resource_type_slug, parent_external_id: parent_external_id, after: after,
          order: order, options: options, limit: limit }, more
        )
      end

      # Lists the resources below a parent on which an organization membership has a permission, one page at a time.
      # Blocks.
      #
      # Sends GET /authorization/organization_memberships/{organization_membership_id}/resources.
      #
      # Exactly one of `parent_resource_id`, or `parent_resource_type_slug` with `parent_resource_external_id`.
      #
      # @param organization_membership_id [String] The membership's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param permission_slug [String] The permission's slug.
      # @param parent_resource_id [String] The parent's id; optional.
      # @param parent_resource_type_slug [String] The type of the parent; optional.
      # @param parent_resource_external_id [String] The parent's id in your system; optional.
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each an AuthorizationResource with object, name, description?, organization_id,
      #   parent_resource_id?, id, external_id, resource_type_slug, created_at, updated_at (? may be nil);
      #   list_metadata: the cursors before and after
      # @raise [Rejected] HTTP 400, with the api_code bad_request
      def list_resources_for_membership(
        organization_membership_id: REQUIRED, permission_slug: REQUIRED, parent_resource_id: ABSENT,
        parent_resource_type_slug: ABSENT, parent_resource_external_id: ABSENT, before: ABSENT, after: ABSENT,
        limit: ABSENT, order: ABSENT, options: ABSENT, **more
      )
        invoke(
          "authorization.list_resources_for_membership", { organization_membership_id: organization_membership_id,
          permission_slug: permission_slug, parent_resource_id: parent_resource_id,
          parent_resource_type_slug: parent_resource_type_slug,
          parent_resource_external_id: parent_resource_external_id, before: before, after: after, limit: limit,
          order: order, options: options }, more
        )
      end

      # Every item that `list_resources_for_membership` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_resources_for_membership`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_resources_for_membership(
        organization_membership_id: REQUIRED, permission_slug: REQUIRED, parent_resource_id: ABSENT,
        parent_resource_type_slug: ABSENT, parent_resource_external_id: ABSENT, after: ABSENT, order: ABSENT,
        options: ABSENT, limit: 100, **more
      )
        each_item(
          "authorization.list_resources_for_membership", { organization_membership_id: organization_membership_id,
          permission_slug: permission_slug, parent_resource_id: parent_resource_id,
          parent_resource_type_slug: parent_resource_type_slug,
          parent_resource_external_id: parent_resource_external_id, after: after, order: order, options: options,
          limit: limit }, more
        )
      end

      # Lists the role assignments of an organization membership, one page at a time. Blocks.
      #
      # Sends GET /authorization/organization_memberships/{organization_membership_id}/role_assignments.
      #
      # @param organization_membership_id [String] The membership's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param resource_id [String] The resource's id; optional.
      # @param resource_external_id [String] The resource's id in your system; optional.
      # @param resource_type_slug [String] The type of the resource; optional.
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each an UserRoleAssignment with object, id, organization_membership_id, role,
      #   resource, source, created_at, updated_at; list_metadata: the cursors before and after
      # @raise [WorkOSError] if the call fails
      def list_role_assignments(
        organization_membership_id: REQUIRED, resource_id: ABSENT, resource_external_id: ABSENT,
        resource_type_slug: ABSENT, before: ABSENT, after: ABSENT, limit: ABSENT, order: ABSENT, options: ABSENT, **more
      )
        invoke(
          "authorization.list_role_assignments", { organization_membership_id: organization_membership_id,
          resource_id: resource_id, resource_external_id: resource_external_id, resource_type_slug: resource_type_slug,
          before: before, after: after, limit: limit, order: order, options: options }, more
        )
      end

      # Every item that `list_role_assignments` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_role_assignments`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_role_assignments(
        organization_membership_id: REQUIRED, resource_id: ABSENT, resource_external_id: ABSENT,
        resource_type_slug: ABSENT, after: ABSENT, order: ABSENT, options: ABSENT, limit: 100, **more
      )
        each_item(
          "authorization.list_role_assignments", { organization_membership_id: organization_membership_id,
          resource_id: resource_id, resource_external_id: resource_external_id, resource_type_slug: resource_type_slug,
          after: after, order: order, options: options, limit: limit }, more
        )
      end

      # Lists the role assignments on a resource, one page at a time. Blocks.
      #
      # Sends GET /authorization/resources/{resource_id}/role_assignments.
      #
      # @param resource_id [String] The resource's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param role_slug [String] The role's slug; optional.
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each an UserRoleAssignment with object, id, organization_membership_id, role,
      #   resource, source, created_at, updated_at; list_metadata: the cursors before and after
      # @raise [WorkOSError] if the call fails
      def list_role_assignments_for_resource(
        resource_id: REQUIRED, role_slug: ABSENT, before: ABSENT, after: ABSENT, limit: ABSENT, order: ABSENT,
        options: ABSENT, **more
      )
        invoke(
          "authorization.list_role_assignments_for_resource", { resource_id: resource_id, role_slug: role_slug,
          before: before, after: after, limit: limit, order: order, options: options }, more
        )
      end

      # Every item that `list_role_assignments_for_resource` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_role_assignments_for_resource`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_role_assignments_for_resource(
        resource_id: REQUIRED, role_slug: ABSENT, after: ABSENT, order: ABSENT, options: ABSENT, limit: 100, **more
      )
        each_item(
          "authorization.list_role_assignments_for_resource", { resource_id: resource_id, role_slug: role_slug,
          after: after, order: order, options: options, limit: limit }, more
        )
      end

      # Lists the role assignments on a resource, by its type and its id in your system, one page at a time. Blocks.
      #
      # Sends GET
      # /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}/role_assignments.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param resource_type_slug [String] The type of the resource; 1 to 512 bytes.
      # @param external_id [String] The id in your system; 1 to 512 bytes.
      # @param role_slug [String] The role's slug; optional.
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each an UserRoleAssignment with object, id, organization_membership_id, role,
      #   resource, source, created_at, updated_at; list_metadata: the cursors before and after
      # @raise [WorkOSError] if the call fails
      def list_role_assignments_for_resource_by_external_id(
        organization_id: REQUIRED, resource_type_slug: REQUIRED, external_id: REQUIRED, role_slug: ABSENT,
        before: ABSENT, after: ABSENT, limit: ABSENT, order: ABSENT, options: ABSENT, **more
      )
        invoke(
          "authorization.list_role_assignments_for_resource_by_external_id", { organization_id: organization_id,
          resource_type_slug: resource_type_slug, external_id: external_id, role_slug: role_slug, before: before,
          after: after, limit: limit, order: order, options: options }, more
        )
      end

      # Every item that `list_role_assignments_for_resource_by_external_id` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_role_assignments_for_resource_by_external_id`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_role_assignments_for_resource_by_external_id(
        organization_id: REQUIRED, resource_type_slug: REQUIRED, external_id: REQUIRED, role_slug: ABSENT,
        after: ABSENT, order: ABSENT, options: ABSENT, limit: 100, **more
      )
        each_item(
          "authorization.list_role_assignments_for_resource_by_external_id", { organization_id: organization_id,
          resource_type_slug: resource_type_slug, external_id: external_id, role_slug: role_slug, after: after,
          order: order, options: options, limit: limit }, more
        )
      end

      # Removes a permission from an organization's role. Blocks.
      #
      # Sends DELETE /authorization/organizations/{organization_id}/roles/{role_slug}/permissions/{permission_slug}. It
      # is not sent again once it may have arrived.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param role_slug [String] The role's slug; 1 to 512 bytes.
      # @param permission_slug [String] The permission's slug; 1 to 512 bytes.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a Role with slug, object, id, name, description?, type, resource_type_slug, permissions,
      #   created_at, updated_at (? may be nil)
      # @raise [WorkOSError] if the call fails
      def remove_organization_role_permission(
        organization_id: REQUIRED, role_slug: REQUIRED, permission_slug: REQUIRED, options: ABSENT, **more
      )
        invoke(
          "authorization.remove_organization_role_permission", { organization_id: organization_id, role_slug: role_slug,
          permission_slug: permission_slug, options: options }, more
        )
      end

      # Removes a role on a resource from an organization membership. Blocks.
      #
      # Sends DELETE /authorization/organization_memberships/{organization_membership_id}/role_assignments. It is not
      # sent again once it may have arrived.
      #
      # Exactly one of `resource_id`, or `resource_external_id` with `resource_type_slug`.
      #
      # @param organization_membership_id [String] The membership's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param role_slug [String] The role's slug.
      # @param resource_id [String] The resource's id; optional.
      # @param resource_external_id [String] The resource's id in your system; optional.
      # @param resource_type_slug [String] The type of the resource; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def remove_role(
        organization_membership_id: REQUIRED, role_slug: REQUIRED, resource_id: ABSENT, resource_external_id: ABSENT,
        resource_type_slug: ABSENT, options: ABSENT, **more
      )
        invoke(
          "authorization.remove_role", { organization_membership_id: organization_membership_id, role_slug: role_slug,
          resource_id: resource_id, resource_external_id: resource_external_id, resource_type_slug: resource_type_slug,
          options: options }, more
        )
      end

      # Removes a role assignment of an organization membership, by its id. Blocks.
      #
      # Sends DELETE
      # /authorization/organization_memberships/{organization_membership_id}/role_assignments/{role_assignment_id}. It
      # is not sent again once it may have arrived.
      #
      # @param organization_membership_id [String] The membership's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param role_assignment_id [String] The role assignment's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def remove_role_assignment(
        organization_membership_id: REQUIRED, role_assignment_id: REQUIRED, options: ABSENT, **more
      )
        invoke(
          "authorization.remove_role_assignment", { organization_membership_id: organization_membership_id,
          role_assignment_id: role_assignment_id, options: options }, more
        )
      end

      # Replaces all role assignments of a group. Blocks.
      #
      # Sends PUT /authorization/groups/{group_id}/role_assignments. It is not sent again once it may have arrived.
      #
      # @param group_id [String] The group's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param role_assignments [Array<Hash>] The complete list of the group's role assignments; at most 100 items; with
      #   `role_slug` (String), `resource_id` (String; optional), `resource_external_id` (String; optional),
      #   `resource_type_slug` (String; optional).
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each a GroupRoleAssignment with object, id, group_id, role, resource, created_at,
      #   updated_at
      # @raise [WorkOSError] if the call fails
      def replace_group_role_assignments(group_id: REQUIRED, role_assignments: REQUIRED, options: ABSENT, **more)
        invoke(
          "authorization.replace_group_role_assignments", { group_id: group_id, role_assignments: role_assignments,
          options: options }, more
        )
      end

      # Every item of `replace_group_role_assignments`.
      #
      # The list is fetched when its first item is asked for, which blocks. The parameters are those of
      # `replace_group_role_assignments`, and so are the errors.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_replace_group_role_assignments(
        group_id: REQUIRED, role_assignments: REQUIRED, options: ABSENT, **more
      )
        each_item(
          "authorization.replace_group_role_assignments", { group_id: group_id, role_assignments: role_assignments,
          options: options }, more, pages: false
        )
      end

      # Replaces all permissions of a role of the environment. Blocks.
      #
      # Sends PUT /authorization/roles/{role_slug}/permissions. It is not sent again once it may have arrived.
      #
      # @param role_slug [String] The role's slug; 1 to 512 bytes.
      # @param permissions [Array<String>] The slugs of the permissions.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a Role with slug, object, id, name, description?, type, resource_type_slug, permissions,
      #   created_at, updated_at (? may be nil)
      # @raise [Rejected] HTTP 400, with the api_code bad_request
      def set_environment_role_permissions(role_slug: REQUIRED, permissions: REQUIRED, options: ABSENT, **more)
        invoke(
          "authorization.set_environment_role_permissions", { role_slug: role_slug, permissions: permissions,
          options: options }, more
        )
      end

      # Replaces all permissions of an organization's role. Blocks.
      #
      # Sends PUT /authorization/organizations/{organization_id}/roles/{role_slug}/permissions. It is not sent again
      # once it may have arrived.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param role_slug [String] The role's slug; 1 to 512 bytes.
      # @param permissions [Array<String>] The slugs of the permissions.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a Role with slug, object, id, name, description?, type, resource_type_slug, permissions,
      #   created_at, updated_at (? may be nil)
      # @raise [WorkOSError] if the call fails
      def set_organization_role_permissions(
        organization_id: REQUIRED, role_slug: REQUIRED, permissions: REQUIRED, options: ABSENT, **more
      )
        invoke(
          "authorization.set_organization_role_permissions", { organization_id: organization_id, role_slug: role_slug,
          permissions: permissions, options: options }, more
        )
      end

      # Updates a role of the environment. Blocks.
      #
      # Sends PATCH /authorization/roles/{slug}. It is not sent again once it may have arrived.
      #
      # @param slug [String] The slug; 1 to 512 bytes.
      # @param name [String] The name; at most 48 characters; optional.
      # @param description [String, nil] The description; at most 150 characters; nil is sent as null; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a Role with slug, object, id, name, description?, type, resource_type_slug, permissions,
      #   created_at, updated_at (? may be nil)
      # @raise [Rejected] HTTP 400, with the api_code bad_request
      def update_environment_role(slug: REQUIRED, name: ABSENT, description: ABSENT, options: ABSENT, **more)
        invoke(
          "authorization.update_environment_role", { slug: slug, name: name, description: description,
          options: options }, more
        )
      end

      # Adds and removes role assignments of a group in one step. Blocks.
      #
      # Sends PATCH /authorization/groups/{group_id}/role_assignments. It is not sent again once it may have arrived.
      #
      # At least one of `add`, or `remove`.
      #
      # @param group_id [String] The group's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param add [Array<Hash>] The roles to add, each on its resource; at most 100 items; with `role_slug` (String),
      #   `resource_id` (String; optional), `resource_external_id` (String; optional), `resource_type_slug` (String;
      #   optional); optional.
      # @param remove [Array<Hash>] The roles to remove, each on its resource; at most 100 items; with `role_slug`
      #   (String), `resource_id` (String; optional), `resource_external_id` (String; optional), `resource_type_slug`
      #   (String; optional); optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def update_group_role_assignments(group_id: REQUIRED, add: ABSENT, remove: ABSENT, options: ABSENT, **more)
        invoke(
          "authorization.update_group_role_assignments", { group_id: group_id, add: add, remove: remove,
          options: options }, more
        )
      end

      # Updates a role of an organization. Blocks.
      #
      # Sends PATCH /authorization/organizations/{organization_id}/roles/{slug}. It is not sent again once it may have
      # arrived.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param slug [String] The slug; 1 to 512 bytes.
      # @param name [String] The name; at most 48 characters; optional.
      # @param description [String, nil] The description; at most 150 characters; nil is sent as null; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a Role with slug, object, id, name, description?, type, resource_type_slug, permissions,
      #   created_at, updated_at (? may be nil)
      # @raise [Rejected] HTTP 400, with the api_code bad_request
      def update_organization_role(
        organization_id: REQUIRED, slug: REQUIRED, name: ABSENT, description: ABSENT, options: ABSENT, **more
      )
        invoke(
          "authorization.update_organization_role", { organization_id: organization_id, slug: slug, name: name,
          description: description, options: options }, more
        )
      end

      # Updates a permission's name or description. Blocks.
      #
      # Sends PATCH /authorization/permissions/{slug}. It is not sent again once it may have arrived.
      #
      # @param slug [String] The slug; 1 to 512 bytes.
      # @param name [String] The name; at most 48 characters; optional.
      # @param description [String, nil] The description; at most 150 characters; nil is sent as null; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AuthorizationPermission with object, id, slug, name, description?, system, resource_type_slug,
      #   created_at, updated_at (? may be nil)
      # @raise [WorkOSError] if the call fails
      def update_permission(slug: REQUIRED, name: ABSENT, description: ABSENT, options: ABSENT, **more)
        invoke(
          "authorization.update_permission", { slug: slug, name: name, description: description, options: options },
          more
        )
      end

      # Updates a resource or its parent. Blocks.
      #
      # Sends PATCH /authorization/resources/{resource_id}. It is not sent again once it may have arrived.
      #
      # At most one of `parent_resource_id`, or `parent_resource_external_id` with `parent_resource_type_slug`.
      #
      # @param resource_id [String] The resource's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param name [String] The name; at most 48 characters; optional.
      # @param description [String, nil] The description; at most 150 characters; nil is sent as null; optional.
      # @param parent_resource_id [String] The parent's id; optional.
      # @param parent_resource_external_id [String] The parent's id in your system; optional.
      # @param parent_resource_type_slug [String] The type of the parent; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AuthorizationResource with object, name, description?, organization_id, parent_resource_id?,
      #   id, external_id, resource_type_slug, created_at, updated_at (? may be nil)
      # @raise [Rejected] HTTP 400, with the api_code lock_timeout
      # @raise [Conflict] HTTP 409, with the api_code resource_type_update_in_progress
      def update_resource(
        resource_id: REQUIRED, name: ABSENT, description: ABSENT, parent_resource_id: ABSENT,
        parent_resource_external_id: ABSENT, parent_resource_type_slug: ABSENT, options: ABSENT, **more
      )
        invoke(
          "authorization.update_resource", { resource_id: resource_id, name: name, description: description,
          parent_resource_id: parent_resource_id, parent_resource_external_id: parent_resource_external_id,
          parent_resource_type_slug: parent_resource_type_slug, options: options }, more
        )
      end

      # Updates a resource by its type and its id in your system. Blocks.
      #
      # Sends PATCH /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}. It is
      # not sent again once it may have arrived.
      #
      # At most one of `parent_resource_id`, or `parent_resource_external_id` with `parent_resource_type_slug`.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param resource_type_slug [String] The type of the resource; 1 to 512 bytes.
      # @param external_id [String] The id in your system; 1 to 512 bytes.
      # @param name [String] The name; at most 48 characters; optional.
      # @param description [String, nil] The description; at most 150 characters; nil is sent as null; optional.
      # @param parent_resource_id [String] The parent's id; optional.
      # @param parent_resource_external_id [String] The parent's id in your system; optional.
      # @param parent_resource_type_slug [String] The type of the parent; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AuthorizationResource with object, name, description?, organization_id, parent_resource_id?,
      #   id, external_id, resource_type_slug, created_at, updated_at (? may be nil)
      # @raise [Rejected] HTTP 400, with the api_code lock_timeout
      # @raise [Conflict] HTTP 409, with the api_code resource_type_update_in_progress
      def update_resource_by_external_id(
        organization_id: REQUIRED, resource_type_slug: REQUIRED, external_id: REQUIRED, name: ABSENT,
        description: ABSENT, parent_resource_id: ABSENT, parent_resource_external_id: ABSENT,
        parent_resource_type_slug: ABSENT, options: ABSENT, **more
      )
        invoke(
          "authorization.update_resource_by_external_id", { organization_id: organization_id,
          resource_type_slug: resource_type_slug, external_id: external_id, name: name, description: description,
          parent_resource_id: parent_resource_id, parent_resource_external_id: parent_resource_external_id,
          parent_resource_type_slug: parent_resource_type_slug, options: options }, more
        )
      end
    end
  end

  # The same methods, of the client that the whole process shares.
  Authorization = Client::AuthorizationGroup.new(self)
end
