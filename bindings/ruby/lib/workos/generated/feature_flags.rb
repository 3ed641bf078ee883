# frozen_string_literal: true

# Written by `make tables` from api/; do not edit.
module WorkOS
  class Client
    # The operations of `client.feature_flags`.
    class FeatureFlagsGroup < Group
      # Adds a user or an organization to a feature flag's targets. Blocks.
      #
      # Sends POST /feature-flags/{slug}/targets/{resource_id}. It is not sent again once it may have arrived.
      #
      # @param slug [String] The slug; 1 to 512 bytes.
      # @param resource_id [String] The id of the user or the organization; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def add_target(slug: REQUIRED, resource_id: REQUIRED, options: ABSENT, **more)
        invoke("feature_flags.add_target", { slug: slug, resource_id: resource_id, options: options }, more)
      end

      # Disables a feature flag in the environment. Blocks.
      #
      # Sends PUT /feature-flags/{slug}/disable. It is not sent again once it may have arrived.
      #
      # @param slug [String] The slug; 1 to 512 bytes.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a FeatureFlag with object, id, slug, name, description?, owner?, tags, enabled, default_value,
      #   created_at, updated_at (? may be nil)
      # @raise [WorkOSError] if the call fails
      def disable(slug: REQUIRED, options: ABSENT, **more)
        invoke("feature_flags.disable", { slug: slug, options: options }, more)
      end

      # Enables a feature flag in the environment. Blocks.
      #
      # Sends PUT /feature-flags/{slug}/enable. It is not sent again once it may have arrived.
      #
      # @param slug [String] The slug; 1 to 512 bytes.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a FeatureFlag with object, id, slug, name, description?, owner?, tags, enabled, default_value,
      #   created_at, updated_at (? may be nil)
      # @raise [WorkOSError] if the call fails
      def enable(slug: REQUIRED, options: ABSENT, **more)
        invoke("feature_flags.enable", { slug: slug, options: options }, more)
      end

      # Evaluates a feature flag for a user, an organization or another target, and returns its `value`; if `flag` is
      # absent, evaluates all flags and returns `flags`. The library evaluates them itself: every 30 seconds one call
      # fetches the flags again, while other calls use those that were fetched before. Blocks.
      #
      # @param flag [String] The flag's slug; optional.
      # @param context [Hash] The id of each kind of target, such as {"user": "user_1", "organization": "org_1"}. An
      #   entry that is not an id is ignored; optional.
      # @param default [Boolean] The value of a flag that does not exist or has no value; false unless given; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a FlagValues with value?, flags? (? may be nil)
      # @raise [WorkOSError] if the call fails
      def evaluate(flag: ABSENT, context: ABSENT, default: ABSENT, options: ABSENT, **more)
        invoke("feature_flags.evaluate", { flag: flag, context: context, default: default, options: options }, more)
      end

      # Gets a feature flag, by its slug. Blocks.
      #
      # Sends GET /feature-flags/{slug}.
      #
      # @param slug [String] The slug; 1 to 512 bytes.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a FeatureFlag with object, id, slug, name, description?, owner?, tags, enabled, default_value,
      #   created_at, updated_at (? may be nil)
      # @raise [WorkOSError] if the call fails
      def get(slug: REQUIRED, options: ABSENT, **more)
        invoke("feature_flags.get", { slug: slug, options: options }, more)
      end

      # Lists the feature flags, one page at a time. Blocks.
      #
      # Sends GET /feature-flags.
      #
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each a FeatureFlag with object, id, slug, name, description?, owner?, tags,
      #   enabled, default_value, created_at, updated_at (? may be nil); list_metadata: the cursors before and after
      # @raise [Rejected] HTTP 400, with the api_code invalid_request_parameters
      def list(before: ABSENT, after: ABSENT, limit: ABSENT, order: ABSENT, options: ABSENT, **more)
        invoke(
          "feature_flags.list", { before: before, after: after, limit: limit, order: order, options: options }, more
        )
      end

      # Every item that `list` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate(after: ABSENT, order: ABSENT, options: ABSENT, limit: 100, **more)
        each_item("feature_flags.list", { after: after, order: order, options: options, limit: limit }, more)
      end

      # Lists the feature flags that are on for an organization, one page at a time. Blocks.
      #
      # Sends GET /organizations/{organization_id}/feature-flags.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each a FeatureFlag with object, id, slug, name, description?, owner?, tags,
      #   enabled, default_value, created_at, updated_at (? may be nil); list_metadata: the cursors before and after
      # @raise [WorkOSError] if the call fails
      def list_for_organization(
        organization_id: REQUIRED, before: ABSENT, after: ABSENT, limit: ABSENT, order: ABSENT, options: ABSENT, **more
      )
        invoke(
          "feature_flags.list_for_organization", { organization_id: organization_id, before: before, after: after,
          limit: limit, order: order, options: options }, more
        )
      end

      # Every item that `list_for_organization` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_for_organization`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_for_organization(
        organization_id: REQUIRED, after: ABSENT, order: ABSENT, options: ABSENT, limit: 100, **more
      )
        each_item(
          "feature_flags.list_for_organization", { organization_id: organization_id, after: after, order: order,
          options: options, limit: limit }, more
        )
      end

      # Lists the feature flags that are on for a user, one page at a time. Blocks.
      #
      # Sends GET /user_management/users/{user_id}/feature-flags.
      #
      # @param user_id [String] The user's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each a FeatureFlag with object, id, slug, name, description?, owner?, tags,
      #   enabled, default_value, created_at, updated_at (? may be nil); list_metadata: the cursors before and after
      # @raise [WorkOSError] if the call fails
      def list_for_user(
        user_id: REQUIRED, before: ABSENT, after: ABSENT, limit: ABSENT, order: ABSENT, options: ABSENT, **more
      )
        invoke(
          "feature_flags.list_for_user", { user_id: user_id, before: before, after: after, limit: limit, order: order,
          options: options }, more
        )
      end

      # Every item that `list_for_user` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_for_user`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_for_user(user_id: REQUIRED, after: ABSENT, order: ABSENT, options: ABSENT, limit: 100, **more)
        each_item(
          "feature_flags.list_for_user", { user_id: user_id, after: after, order: order, options: options,
          limit: limit }, more
        )
      end

      # Gets all feature flags with their rules or targets, for evaluation in the program. Blocks.
      #
      # Sends GET /sdk/feature-flags.
      #
      # @param payload_version [String] 2 for flags with rules; if absent, flags with lists of targets; `2`; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a FeatureFlagsListRuntimeAnswer: a FeatureFlagsListRuntimeAnswer1 with version, flags, or a value
      # @raise [WorkOSError] if the call fails
      def list_runtime(payload_version: ABSENT, options: ABSENT, **more)
        invoke("feature_flags.list_runtime", { payload_version: payload_version, options: options }, more)
      end

      # Removes a user or an organization from a feature flag's targets. Blocks.
      #
      # Sends DELETE /feature-flags/{slug}/targets/{resource_id}. It is not sent again once it may have arrived.
      #
      # @param slug [String] The slug; 1 to 512 bytes.
      # @param resource_id [String] The id of the user or the organization; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def remove_target(slug: REQUIRED, resource_id: REQUIRED, options: ABSENT, **more)
        invoke("feature_flags.remove_target", { slug: slug, resource_id: resource_id, options: options }, more)
      end
    end
  end

  # The same methods, of the client that the whole process shares.
  FeatureFlags = Client::FeatureFlagsGroup.new(self)
end
