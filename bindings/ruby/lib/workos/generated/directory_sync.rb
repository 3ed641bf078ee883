# frozen_string_literal: true

# Written by `make tables` from api/; do not edit.
module WorkOS
  class Client
    # The operations of `client.directory_sync`.
    class DirectorySyncGroup < Group
      # Deletes a directory permanently. Blocks.
      #
      # Sends DELETE /directories/{id}. It is not sent again once it may have arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] the answer
      # @raise [WorkOSError] if the call fails
      def delete_directory(id: REQUIRED, options: ABSENT, **more)
        invoke("directory_sync.delete_directory", { id: id, options: options }, more)
      end

      # Gets a directory. Blocks.
      #
      # Sends GET /directories/{id}.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a Directory with object, id, organization_id, external_key, type, state, name, domain?,
      #   metadata?, created_at, updated_at (? may be nil)
      # @raise [WorkOSError] if the call fails
      def get_directory(id: REQUIRED, options: ABSENT, **more)
        invoke("directory_sync.get_directory", { id: id, options: options }, more)
      end

      # Gets a group of a directory. Blocks.
      #
      # Sends GET /directory_groups/{id}.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a DirectoryGroup with object, id, idp_id, directory_id, organization_id, name, raw_attributes?,
      #   created_at, updated_at (? may be nil)
      # @raise [WorkOSError] if the call fails
      def get_group(id: REQUIRED, options: ABSENT, **more)
        invoke("directory_sync.get_group", { id: id, options: options }, more)
      end

      # Gets a user of a directory. Blocks.
      #
      # Sends GET /directory_users/{id}.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a DirectoryUserWithGroups with object, id, directory_id, organization_id, idp_id, email?,
      #   first_name?, last_name?, name?, emails?, job_title?, username?, state, raw_attributes?, custom_attributes,
      #   role?, roles?, created_at, updated_at, groups? (? may be nil)
      # @raise [WorkOSError] if the call fails
      def get_user(id: REQUIRED, options: ABSENT, **more)
        invoke("directory_sync.get_user", { id: id, options: options }, more)
      end

      # Lists the directories, one page at a time. Blocks.
      #
      # Sends GET /directories.
      #
      # @param organization_id [String] The organization's id; optional.
      # @param search [String] Only those whose name contains this text; optional.
      # @param domain [String] Only those of this domain; optional. Deprecated.
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each a Directory with object, id, organization_id, external_key, type, state,
      #   name, domain?, metadata?, created_at, updated_at (? may be nil); list_metadata: the cursors before and after
      # @raise [WorkOSError] if the call fails
      def list_directories(
        organization_id: ABSENT, search: ABSENT, domain: ABSENT, before: ABSENT, after: ABSENT, limit: ABSENT,
        order: ABSENT, options: ABSENT, **more
      )
        invoke(
          "directory_sync.list_directories", { organization_id: organization_id, search: search, domain: domain,
          before: before, after: after, limit: limit, order: order, options: options }, more
        )
      end

      # Every item that `list_directories` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_directories`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_directories(
        organization_id: ABSENT, search: ABSENT, domain: ABSENT, after: ABSENT, order: ABSENT, options: ABSENT,
        limit: 100, **more
      )
        each_item(
          "directory_sync.list_directories", { organization_id: organization_id, search: search, domain: domain,
          after: after, order: order, options: options, limit: limit }, more
        )
      end

      # Lists the groups of a directory, or of a directory's user, one page at a time. Blocks.
      #
      # Sends GET /directory_groups.
      #
      # At least one of `directory`, or `user`.
      #
      # @param directory [String] Only those of the directory with this id; optional.
      # @param user [String] Only groups that this directory user is a member of; optional.
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each a DirectoryGroup with object, id, idp_id, directory_id, organization_id,
      #   name, raw_attributes?, created_at, updated_at (? may be nil); list_metadata: the cursors before and after
      # @raise [WorkOSError] if the call fails
      def list_groups(
        directory: ABSENT, user: ABSENT, before: ABSENT, after: ABSENT, limit: ABSENT, order: ABSENT, options: ABSENT,
        **more
      )
        invoke(
          "directory_sync.list_groups", { directory: directory, user: user, before: before, after: after, limit: limit,
          order: order, options: options }, more
        )
      end

      # Every item that `list_groups` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_groups`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_groups(
        directory: ABSENT, user: ABSENT, after: ABSENT, order: ABSENT, options: ABSENT, limit: 100, **more
      )
        each_item(
          "directory_sync.list_groups", { directory: directory, user: user, after: after, order: order,
          options: options, limit: limit }, more
        )
      end

      # Lists the users of a directory or of a directory's group, one page at a time. Blocks.
      #
      # Sends GET /directory_users.
      #
      # At least one of `directory`, or `group`.
      #
      # @param directory [String] Only those of the directory with this id; optional.
      # @param group [String] Only users of the directory group with this id; optional.
      # @param idp_id [String] Only the user with this id at the identity provider; optional.
      # @param email [String] Only users with this address; optional.
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each a DirectoryUserWithGroups with object, id, directory_id, organization_id,
      #   idp_id, email?, first_name?, last_name?, name?, emails?, job_title?, username?, state, raw_attributes?,
      #   custom_attributes, role?, roles?, created_at, updated_at, groups? (? may be nil); list_metadata: the cursors
      #   before and after
      # @raise [WorkOSError] if the call fails
      def list_users(
        directory: ABSENT, group: ABSENT, idp_id: ABSENT, email: ABSENT, before: ABSENT, after: ABSENT, limit: ABSENT,
        order: ABSENT, options: ABSENT, **more
      )
        invoke(
          "directory_sync.list_users", { directory: directory, group: group, idp_id: idp_id, email: email,
          before: before, after: after, limit: limit, order: order, options: options }, more
        )
      end

      # Every item that `list_users` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_users`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_users(
        directory: ABSENT, group: ABSENT, idp_id: ABSENT, email: ABSENT, after: ABSENT, order: ABSENT, options: ABSENT,
        limit: 100, **more
      )
        each_item(
          "directory_sync.list_users", { directory: directory, group: group, idp_id: idp_id, email: email, after: after,
          order: order, options: options, limit: limit }, more
        )
      end

      # Requests a sync of a directory, which runs later. Blocks.
      #
      # Sends POST /directories/{id}/sync. It is not sent again once it may have arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a DirectorySyncResponse with status
      # @raise [WorkOSError] if the call fails
      def sync_directory(id: REQUIRED, options: ABSENT, **more)
        invoke("directory_sync.sync_directory", { id: id, options: options }, more)
      end
    end
  end

  # The same methods, of the client that the whole process shares.
  DirectorySync = Client::DirectorySyncGroup.new(self)
end
