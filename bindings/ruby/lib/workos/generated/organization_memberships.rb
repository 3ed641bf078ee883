# frozen_string_literal: true

# Written by `make tables` from api/; do not edit.
module WorkOS
  class Client
    # The operations of `client.organization_memberships`.
    class OrganizationMembershipsGroup < Group
      # Creates an organization membership. Blocks.
      #
      # Sends POST /user_management/organization_memberships. It is not sent again once it may have arrived.
      #
      # At most one of `role_slug`, or `role_slugs`.
      #
      # @param user_id [String] The user's id.
      # @param organization_id [String] The organization's id.
      # @param role_slug [String] The role's slug; optional.
      # @param role_slugs [Array<String>] The slugs of several roles; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an OrganizationMembership with object, id, user_id, organization_id, status, directory_managed,
      #   created_at, updated_at, role, roles, user, organization_name?, custom_attributes? (? may be nil)
      # @raise [Rejected] HTTP 400, with the api_code cannot_reactivate_pending_organization_membership
      # @raise [Rejected] HTTP 422, with the api_code invalid_request_parameters or invalid_role or
      #   multiple_roles_not_enabled or sub_resource_scoped_role_not_allowed
      def create(
        user_id: REQUIRED, organization_id: REQUIRED, role_slug: ABSENT, role_slugs: ABSENT, options: ABSENT, **more
      )
        invoke(
          "organization_memberships.create", { user_id: user_id, organization_id: organization_id, role_slug: role_slug,
          role_slugs: role_slugs, options: options }, more
        )
      end

      # Deactivates an organization membership. Blocks.
      #
      # Sends PUT /user_management/organization_memberships/{id}/deactivate. It is not sent again once it may have
      # arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an OrganizationMembership with object, id, user_id, organization_id, status, directory_managed,
      #   created_at, updated_at, role, roles, user, organization_name?, custom_attributes? (? may be nil)
      # @raise [Rejected] HTTP 400, with the api_code cannot_deactivate_pending_organization_membership
      # @raise [Rejected] HTTP 422, with the api_code invalid_request_parameters
      def deactivate(id: REQUIRED, options: ABSENT, **more)
        invoke("organization_memberships.deactivate", { id: id, options: options }, more)
      end

      # Deletes a membership permanently. Blocks.
      #
      # Sends DELETE /user_management/organization_memberships/{id}. It is not sent again once it may have arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def delete(id: REQUIRED, options: ABSENT, **more)
        invoke("organization_memberships.delete", { id: id, options: options }, more)
      end

      # Gets a membership. Blocks.
      #
      # Sends GET /user_management/organization_memberships/{id}.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an OrganizationMembership with object, id, user_id, organization_id, status, directory_managed,
      #   created_at, updated_at, role, roles, user, organization_name?, custom_attributes? (? may be nil)
      # @raise [WorkOSError] if the call fails
      def get(id: REQUIRED, options: ABSENT, **more)
        invoke("organization_memberships.get", { id: id, options: options }, more)
      end

      # Lists the memberships of a user or in an organization, one page at a time. Blocks.
      #
      # Sends GET /user_management/organization_memberships.
      #
      # At least one of `user_id`, or `organization_id`.
      #
      # @param organization_id [String] The organization's id; optional.
      # @param statuses [Array<String>] Only memberships in one of these states; if absent, active ones; one of
      #   `active`, `inactive`, `pending`; optional.
      # @param user_id [String] The user's id; optional.
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each an OrganizationMembership with object, id, user_id, organization_id, status,
      #   directory_managed, created_at, updated_at, role, roles, user, organization_name?, custom_attributes? (? may be
      #   nil); list_metadata: the cursors before and after
      # @raise [Rejected] HTTP 400, with the api_code invalid_request_parameters or missing_user_id_or_organization_id
      def list(
        organization_id: ABSENT, statuses: ABSENT, user_id: ABSENT, before: ABSENT, after: ABSENT, limit: ABSENT,
        order: ABSENT, options: ABSENT, **more
      )
        invoke(
          "organization_memberships.list", { organization_id: organization_id, statuses: statuses, user_id: user_id,
          before: before, after: after, limit: limit, order: order, options: options }, more
        )
      end

      # Every item that `list` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate(
        organization_id: ABSENT, statuses: ABSENT, user_id: ABSENT, after: ABSENT, order: ABSENT, options: ABSENT,
        limit: 100, **more
      )
        each_item(
          "organization_memberships.list", { organization_id: organization_id, statuses: statuses, user_id: user_id,
          after: after, order: order, options: options, limit: limit }, more
        )
      end

      # Lists the groups that a member is in, one page at a time. Blocks.
      #
      # Sends GET /user_management/organization_memberships/{organization_membership_id}/groups.
      #
      # @param organization_membership_id [String] The membership's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each a Group with object, id, organization_id, name, description?, created_at,
      #   updated_at (? may be nil); list_metadata: the cursors before and after
      # @raise [WorkOSError] if the call fails
      def list_groups(
        organization_membership_id: REQUIRED, before: ABSENT, after: ABSENT, limit: ABSENT, order: ABSENT,
        options: ABSENT, **more
      )
        invoke(
          "organization_memberships.list_groups", { organization_membership_id: organization_membership_id,
          before: before, after: after, limit: limit, order: order, options: options }, more
        )
      end

      # Every item that `list_groups` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_groups`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_groups(
        organization_membership_id: REQUIRED, after: ABSENT, order: ABSENT, options: ABSENT, limit: 100, **more
      )
        each_item(
          "organization_memberships.list_groups", { organization_membership_id: organization_membership_id,
          after: after, order: order, options: options, limit: limit }, more
        )
      end

      # Reactivates an inactive organization membership. Blocks.
      #
      # Sends PUT /user_management/organization_memberships/{id}/reactivate. It is not sent again once it may have
      # arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an OrganizationMembership with object, id, user_id, organization_id, status, directory_managed,
      #   created_at, updated_at, role, roles, user, organization_name?, custom_attributes? (? may be nil)
      # @raise [Rejected] HTTP 400, with the api_code cannot_reactivate_pending_organization_membership
      # @raise [Rejected] HTTP 422, with the api_code invalid_request_parameters
      def reactivate(id: REQUIRED, options: ABSENT, **more)
        invoke("organization_memberships.reactivate", { id: id, options: options }, more)
      end

      # Updates the role or roles of a member. Blocks.
      #
      # Sends PUT /user_management/organization_memberships/{id}. It is not sent again once it may have arrived.
      #
      # At most one of `role_slug`, or `role_slugs`.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param role_slug [String] The role's slug; optional.
      # @param role_slugs [Array<String>] The slugs of several roles; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an OrganizationMembership with object, id, user_id, organization_id, status, directory_managed,
      #   created_at, updated_at, role, roles, user, organization_name?, custom_attributes? (? may be nil)
      # @raise [Rejected] HTTP 422, with the api_code invalid_request_parameters or invalid_role or
      #   multiple_roles_not_enabled or sub_resource_scoped_role_not_allowed
      def update(id: REQUIRED, role_slug: ABSENT, role_slugs: ABSENT, options: ABSENT, **more)
        invoke(
          "organization_memberships.update", { id: id, role_slug: role_slug, role_slugs: role_slugs, options: options },
          more
        )
      end
    end
  end

  # The same methods, of the client that the whole process shares.
  OrganizationMemberships = Client::OrganizationMembershipsGroup.new(self)
end
