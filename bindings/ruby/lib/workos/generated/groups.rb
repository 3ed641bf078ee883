# frozen_string_literal: true

# Written by `make tables` from api/; do not edit.
module WorkOS
  class Client
    # The operations of `client.groups`.
    class GroupsGroup < Group
      # Adds an organization membership to a group. Blocks.
      #
      # Sends POST /organizations/{organization_id}/groups/{group_id}/organization-memberships. It is not sent again
      # once it may have arrived.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param group_id [String] The group's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param organization_membership_id [String] The membership's id.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a Group with object, id, organization_id, name, description?, created_at, updated_at (? may be
      #   nil)
      # @raise [Rejected] HTTP 400, with the api_code group_membership_limit_exceeded
      def add_membership(
        organization_id: REQUIRED, group_id: REQUIRED, organization_membership_id: REQUIRED, options: ABSENT, **more
      )
        invoke(
          "groups.add_membership", { organization_id: organization_id, group_id: group_id,
          organization_membership_id: organization_membership_id, options: options }, more
        )
      end

      # Creates a group of members in an organization. Blocks.
      #
      # Sends POST /organizations/{organization_id}/groups. It is not sent again once it may have arrived.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param name [String] The name; at most 256 characters.
      # @param description [String, nil] The description; at most 150 characters; nil is sent as null; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a Group with object, id, organization_id, name, description?, created_at, updated_at (? may be
      #   nil)
      # @raise [Rejected] HTTP 400, with the api_code bad_request
      def create(organization_id: REQUIRED, name: REQUIRED, description: ABSENT, options: ABSENT, **more)
        invoke(
          "groups.create", { organization_id: organization_id, name: name, description: description, options: options },
          more
        )
      end

      # Deletes a group. Blocks.
      #
      # Sends DELETE /organizations/{organization_id}/groups/{group_id}. It is not sent again once it may have arrived.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param group_id [String] The group's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def delete(organization_id: REQUIRED, group_id: REQUIRED, options: ABSENT, **more)
        invoke("groups.delete", { organization_id: organization_id, group_id: group_id, options: options }, more)
      end

      # Gets a group of an organization. Blocks.
      #
      # Sends GET /organizations/{organization_id}/groups/{group_id}.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param group_id [String] The group's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a Group with object, id, organization_id, name, description?, created_at, updated_at (? may be
      #   nil)
      # @raise [WorkOSError] if the call fails
      def get(organization_id: REQUIRED, group_id: REQUIRED, options: ABSENT, **more)
        invoke("groups.get", { organization_id: organization_id, group_id: group_id, options: options }, more)
      end

      # Lists an organization's groups, one page at a time. Blocks.
      #
      # Sends GET /organizations/{organization_id}/groups.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param search [String] Only those whose name contains this text; optional.
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each a Group with object, id, organization_id, name, description?, created_at,
      #   updated_at (? may be nil); list_metadata: the cursors before and after
      # @raise [WorkOSError] if the call fails
      def list(
        organization_id: REQUIRED, search: ABSENT, before: ABSENT, after: ABSENT, limit: ABSENT, order: ABSENT,
        options: ABSENT, **more
      )
        invoke(
          "groups.list", { organization_id: organization_id, search: search, before: before, after: after, limit: limit,
          order: order, options: options }, more
        )
      end

      # Every item that `list` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate(
        organization_id: REQUIRED, search: ABSENT, after: ABSENT, order: ABSENT, options: ABSENT, limit: 100, **more
      )
        each_item(
          "groups.list", { organization_id: organization_id, search: search, after: after, order: order,
          options: options, limit: limit }, more
        )
      end

      # Lists the members of a group, one page at a time. Blocks.
      #
      # Sends GET /organizations/{organization_id}/groups/{group_id}/organization-memberships.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param group_id [String] The group's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each an UserOrganizationMembershipBaseListData with object, id, user_id,
      #   organization_id, status, directory_managed, organization_name?, custom_attributes?, created_at, updated_at,
      #   user (? may be nil); list_metadata: the cursors before and after
      # @raise [WorkOSError] if the call fails
      def list_memberships(
        organization_id: REQUIRED, group_id: REQUIRED, before: ABSENT, after: ABSENT, limit: ABSENT, order: ABSENT,
        options: ABSENT, **more
      )
        invoke(
          "groups.list_memberships", { organization_id: organization_id, group_id: group_id, before: before,
          after: after, limit: limit, order: order, options: options }, more
        )
      end

      # Every item that `list_memberships` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_memberships`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_memberships(
        organization_id: REQUIRED, group_id: REQUIRED, after: ABSENT, order: ABSENT, options: ABSENT, limit: 100, **more
      )
        each_item(
          "groups.list_memberships", { organization_id: organization_id, group_id: group_id, after: after, order: order,
          options: options, limit: limit }, more
        )
      end

      # Removes a member from a group. Blocks.
      #
      # Sends DELETE
      # /organizations/{organization_id}/groups/{group_id}/organization-memberships/{organization_membership_id}. It is
      # not sent again once it may have arrived.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param group_id [String] The group's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param organization_membership_id [String] The membership's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def remove_membership(
        organization_id: REQUIRED, group_id: REQUIRED, organization_membership_id: REQUIRED, options: ABSENT, **more
      )
        invoke(
          "groups.remove_membership", { organization_id: organization_id, group_id: group_id,
          organization_membership_id: organization_membership_id, options: options }, more
        )
      end

      # Updates a group's name or description. Blocks.
      #
      # Sends PATCH /organizations/{organization_id}/groups/{group_id}. It is not sent again once it may have arrived.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param group_id [String] The group's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param name [String] The name; at most 256 characters; optional.
      # @param description [String, nil] The description; at most 150 characters; nil is sent as null; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a Group with object, id, organization_id, name, description?, created_at, updated_at (? may be
      #   nil)
      # @raise [Rejected] HTTP 400, with the api_code bad_request
      def update(
        organization_id: REQUIRED, group_id: REQUIRED, name: ABSENT, description: ABSENT, options: ABSENT, **more
      )
        invoke(
          "groups.update", { organization_id: organization_id, group_id: group_id, name: name, description: description,
          options: options }, more
        )
      end

      # Adds and removes members of a group in one step. Blocks.
      #
      # Sends PATCH /organizations/{organization_id}/groups/{group_id}/organization-memberships. It is not sent again
      # once it may have arrived.
      #
      # At least one of `add`, or `remove`.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param group_id [String] The group's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param add [Array<String>] The ids of the memberships to add; at most 100 items; optional.
      # @param remove [Array<String>] The ids of the memberships to remove; at most 100 items; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def update_memberships(
        organization_id: REQUIRED, group_id: REQUIRED, add: ABSENT, remove: ABSENT, options: ABSENT, **more
      )
        invoke(
          "groups.update_memberships", { organization_id: organization_id, group_id: group_id, add: add, remove: remove,
          options: options }, more
        )
      end
    end
  end

  # The same methods, of the client that the whole process shares.
  Groups = Client::GroupsGroup.new(self)
end
