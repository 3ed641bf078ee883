# frozen_string_literal: true

# Written by `make tables` from api/; do not edit.
module WorkOS
  class Client
    # The operations of `client.api_keys`.
    class ApiKeysGroup < Group
      # Creates an API key of an organization. Its value is returned only once. Blocks.
      #
      # Sends POST /organizations/{organization_id}/api_keys. It is not sent again once it may have arrived.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param name [String] The name.
      # @param permissions [Array<String>] The slugs of the permissions; optional.
      # @param expires_at [String, Time, DateTime] The time of expiry; a Time, a DateTime, or text as in RFC 3339;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an OrganizationApiKeyWithValue with object, id, owner, name, obfuscated_value, last_used_at?,
      #   expires_at?, permissions, created_at, updated_at, value (? may be nil)
      # @raise [WorkOSError] if the call fails
      def create_for_organization(
        organization_id: REQUIRED, name: REQUIRED, permissions: ABSENT, expires_at: ABSENT, options: ABSENT, **more
      )
        invoke(
          "api_keys.create_for_organization", { organization_id: organization_id, name: name, permissions: permissions,
          expires_at: expires_at, options: options }, more
        )
      end

      # Deletes an API key. It is invalid from then on. Blocks.
      #
      # Sends DELETE /api_keys/{id}. It is not sent again once it may have arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def delete(id: REQUIRED, options: ABSENT, **more)
        invoke("api_keys.delete", { id: id, options: options }, more)
      end

      # Sets or clears the time at which an API key expires; if no time is given, it expires now. Blocks.
      #
      # Sends POST /api_keys/{id}/expire. It is not sent again once it may have arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param expires_at [String, Time, DateTime, nil] The time of expiry; a Time, a DateTime, or text as in RFC 3339;
      #   nil is sent as null; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an ApiKey with object, id, owner, name, obfuscated_value, last_used_at?, expires_at?,
      #   permissions, created_at, updated_at (? may be nil)
      # @raise [Conflict] HTTP 409, with the api_code api_key_already_expired
      def expire(id: REQUIRED, expires_at: ABSENT, options: ABSENT, **more)
        invoke("api_keys.expire", { id: id, expires_at: expires_at, options: options }, more)
      end

      # Lists an organization's API keys, one page at a time. Blocks.
      #
      # Sends GET /organizations/{organization_id}/api_keys.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each an OrganizationApiKey with object, id, owner, name, obfuscated_value,
      #   last_used_at?, expires_at?, permissions, created_at, updated_at (? may be nil); list_metadata: the cursors
      #   before and after
      # @raise [WorkOSError] if the call fails
      def list_for_organization(
        organization_id: REQUIRED, before: ABSENT, after: ABSENT, limit: ABSENT, order: ABSENT, options: ABSENT, **more
      )
        invoke(
          "api_keys.list_for_organization", { organization_id: organization_id, before: before, after: after,
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
          "api_keys.list_for_organization", { organization_id: organization_id, after: after, order: order,
          options: options, limit: limit }, more
        )
      end

      # Validates the value of an API key. `api_key` of the answer is null if it is not valid. Blocks.
      #
      # Sends POST /api_keys/validations. It is not sent again once it may have arrived.
      #
      # @param value [String] The API key to look up. A secret.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an ApiKeyValidationResponse with api_key?, agent_registration_id? (? may be nil)
      # @raise [WorkOSError] if the call fails
      def validate(value: REQUIRED, options: ABSENT, **more)
        invoke("api_keys.validate", { value: value, options: options }, more)
      end
    end
  end

  # The same methods, of the client that the whole process shares.
  ApiKeys = Client::ApiKeysGroup.new(self)
end
