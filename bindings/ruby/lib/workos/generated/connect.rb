# frozen_string_literal: true

# Written by `make tables` from api/; do not edit.
module WorkOS
  class Client
    # The operations of `client.connect`.
    class ConnectGroup < Group
      # Completes an external login, and returns the user to AuthKit (Standalone Connect). Blocks.
      #
      # Sends POST /authkit/oauth2/complete. It is not sent again once it may have arrived.
      #
      # @param external_auth_id [String] The `external_auth_id` that your login page received.
      # @param user [Hash] The user who signed in through your login page; with `id` (String), `email` (String),
      #   `first_name` (String; optional), `last_name` (String; optional), `name` (String; optional), `metadata`
      #   (Hash{Symbol => String}; at most 50 members; each at most 600 characters; optional).
      # @param user_consent_options [Array<Hash>] The consents that the user is asked for; with `claim` (String), `type`
      #   (String; `enum`), `label` (String), `choices` (Array<Hash>; with `value` (String; optional), `label` (String;
      #   optional)); optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an ExternalAuthCompleteResponse with redirect_uri
      # @raise [Rejected] HTTP 400, with the api_code email_change_not_allowed or email_not_available or
      #   external_auth_session_already_completed or invalid_email or user_consent_options_not_supported
      def complete_oauth2(
        external_auth_id: REQUIRED, user: REQUIRED, user_consent_options: ABSENT, options: ABSENT, **more
      )
        invoke(
          "connect.complete_oauth2", { external_auth_id: external_auth_id, user: user,
          user_consent_options: user_consent_options, options: options }, more
        )
      end

      # Creates a Connect application: for users (`oauth`) or for machines (`m2m`). Blocks.
      #
      # Sends POST /connect/applications. It is not sent again once it may have arrived.
      #
      # `application_type` oauth: needs `name`, `is_first_party`; may have `description`, `scopes`, `redirect_uris`,
      # `uses_pkce`, `organization_id`, `cors_origins`. `application_type` m2m: needs `name`, `organization_id`; may
      # have `description`, `scopes`.
      #
      # @param name [String] The name.
      # @param application_type [String] `oauth` for users, `m2m` for machines; one of `oauth`, `m2m`.
      # @param description [String, nil] The description; nil is sent as null; optional.
      # @param scopes [Array<String>, nil] The scopes that the application may request; nil is sent as null; optional.
      # @param redirect_uris [Array<Hash>, nil] The URIs that users may be redirected to; with `uri` (String), `default`
      #   (Boolean, nil; optional); nil is sent as null; optional.
      # @param uses_pkce [Boolean, nil] Whether the application uses PKCE instead of a secret; nil is sent as null;
      #   optional.
      # @param is_first_party [Boolean] Whether the application is first-party, which skips the consent page; optional.
      # @param organization_id [String, nil] The organization's id; nil is sent as null; optional.
      # @param cors_origins [Array<String>, nil] The web origins that may send requests from a browser; nil is sent as
      #   null; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a ConnectApplication: a ConnectApplicationM2M with object, id, client_id, description?, name,
      #   scopes, created_at, updated_at, application_type, organization_id (? may be nil), or a ConnectApplicationOAuth
      #   with object, id, client_id, description?, name, scopes, created_at, updated_at, application_type,
      #   redirect_uris, cors_origins, uses_pkce, is_first_party, was_dynamically_registered?, organization_id? (? may
      #   be nil)
      # @raise [WorkOSError] if the call fails
      def create_application(
        name: REQUIRED, application_type: REQUIRED, description: ABSENT, scopes: ABSENT, redirect_uris: ABSENT,
        uses_pkce: ABSENT, is_first_party: ABSENT, organization_id: ABSENT, cors_origins: ABSENT, options: ABSENT,
        **more
      )
        invoke(
          "connect.create_application", { name: name, application_type: application_type, description: description,
          scopes: scopes, redirect_uris: redirect_uris, uses_pkce: uses_pkce, is_first_party: is_first_party,
          organization_id: organization_id, cors_origins: cors_origins, options: options }, more
        )
      end

      # Creates a client secret of an application. Its value is returned only once. Blocks.
      #
      # Sends POST /connect/applications/{id}/client_secrets. It is not sent again once it may have arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a NewConnectApplicationSecret with object, id, secret_hint, last_used_at?, created_at,
      #   updated_at, secret (? may be nil)
      # @raise [WorkOSError] if the call fails
      def create_client_secret(id: REQUIRED, options: ABSENT, **more)
        invoke("connect.create_client_secret", { id: id, options: options }, more)
      end

      # Creates a Connect application for machines. Blocks.
      #
      # Sends POST /connect/applications. It is not sent again once it may have arrived.
      #
      # @param name [String] The name.
      # @param application_type [String] `oauth` for users, `m2m` for machines; `m2m`; optional.
      # @param description [String, nil] The description; nil is sent as null; optional.
      # @param scopes [Array<String>, nil] The scopes that the application may request; nil is sent as null; optional.
      # @param organization_id [String, nil] The organization's id; nil is sent as null.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a ConnectApplication: a ConnectApplicationM2M with object, id, client_id, description?, name,
      #   scopes, created_at, updated_at, application_type, organization_id (? may be nil), or a ConnectApplicationOAuth
      #   with object, id, client_id, description?, name, scopes, created_at, updated_at, application_type,
      #   redirect_uris, cors_origins, uses_pkce, is_first_party, was_dynamically_registered?, organization_id? (? may
      #   be nil)
      # @raise [WorkOSError] as `connect.create_application`
      def create_m2m_application(
        name: REQUIRED, application_type: ABSENT, description: ABSENT, scopes: ABSENT, organization_id: REQUIRED,
        options: ABSENT, **more
      )
        invoke(
          "connect.create_m2m_application", { name: name, application_type: application_type, description: description,
          scopes: scopes, organization_id: organization_id, options: options }, more
        )
      end

      # Creates a Connect application for users. Blocks.
      #
      # Sends POST /connect/applications. It is not sent again once it may have arrived.
      #
      # @param name [String] The name.
      # @param application_type [String] `oauth` for users, `m2m` for machines; `oauth`; optional.
      # @param description [String, nil] The description; nil is sent as null; optional.
      # @param scopes [Array<String>, nil] The scopes that the application may request; nil is sent as null; optional.
      # @param redirect_uris [Array<Hash>, nil] The URIs that users may be redirected to; with `uri` (String), `default`
      #   (Boolean, nil; optional); nil is sent as null; optional.
      # @param uses_pkce [Boolean, nil] Whether the application uses PKCE instead of a secret; nil is sent as null;
      #   optional.
      # @param is_first_party [Boolean] Whether the application is first-party, which skips the consent page.
      # @param organization_id [String, nil] The organization's id; nil is sent as null; optional.
      # @param cors_origins [Array<String>, nil] The web origins that may send requests from a browser; nil is sent as
      #   null; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a ConnectApplication: a ConnectApplicationM2M with object, id, client_id, description?, name,
      #   scopes, created_at, updated_at, application_type, organization_id (? may be nil), or a ConnectApplicationOAuth
      #   with object, id, client_id, description?, name, scopes, created_at, updated_at, application_type,
      #   redirect_uris, cors_origins, uses_pkce, is_first_party, was_dynamically_registered?, organization_id? (? may
      #   be nil)
      # @raise [WorkOSError] as `connect.create_application`
      def create_oauth_application(
        name: REQUIRED, application_type: ABSENT, description: ABSENT, scopes: ABSENT, redirect_uris: ABSENT,
        uses_pkce: ABSENT, is_first_party: REQUIRED, organization_id: ABSENT, cors_origins: ABSENT, options: ABSENT,
        **more
      )
        invoke(
          "connect.create_oauth_application", { name: name, application_type: application_type,
          description: description, scopes: scopes, redirect_uris: redirect_uris, uses_pkce: uses_pkce,
          is_first_party: is_first_party, organization_id: organization_id, cors_origins: cors_origins,
          options: options }, more
        )
      end

      # Deletes a Connect application. Blocks.
      #
      # Sends DELETE /connect/applications/{id}. It is not sent again once it may have arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def delete_application(id: REQUIRED, options: ABSENT, **more)
        invoke("connect.delete_application", { id: id, options: options }, more)
      end

      # Revokes a client secret of an application. Blocks.
      #
      # Sends DELETE /connect/client_secrets/{id}. It is not sent again once it may have arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def delete_client_secret(id: REQUIRED, options: ABSENT, **more)
        invoke("connect.delete_client_secret", { id: id, options: options }, more)
      end

      # Gets a Connect application, by its id or its client id. Blocks.
      #
      # Sends GET /connect/applications/{id}.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a ConnectApplication: a ConnectApplicationM2M with object, id, client_id, description?, name,
      #   scopes, created_at, updated_at, application_type, organization_id (? may be nil), or a ConnectApplicationOAuth
      #   with object, id, client_id, description?, name, scopes, created_at, updated_at, application_type,
      #   redirect_uris, cors_origins, uses_pkce, is_first_party, was_dynamically_registered?, organization_id? (? may
      #   be nil)
      # @raise [WorkOSError] if the call fails
      def get_application(id: REQUIRED, options: ABSENT, **more)
        invoke("connect.get_application", { id: id, options: options }, more)
      end

      # Lists the Connect applications, one page at a time. Blocks.
      #
      # Sends GET /connect/applications.
      #
      # @param registration_types [Array<String>] Only applications that were registered in one of these ways; one of
      #   `dynamic`, `authenticated`; optional.
      # @param organization_id [String] The organization's id; optional.
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each a ConnectApplication: a ConnectApplicationM2M with object, id, client_id,
      #   description?, name, scopes, created_at, updated_at, application_type, organization_id (? may be nil), or a
      #   ConnectApplicationOAuth with object, id, client_id, description?, name, scopes, created_at, updated_at,
      #   application_type, redirect_uris, cors_origins, uses_pkce, is_first_party, was_dynamically_registered?,
      #   organization_id? (? may be nil); list_metadata: the cursors before and after
      # @raise [WorkOSError] if the call fails
      def list_applications(
        registration_types: ABSENT, organization_id: ABSENT, before: ABSENT, after: ABSENT, limit: ABSENT,
        order: ABSENT, options: ABSENT, **more
      )
        invoke(
          "connect.list_applications", { registration_types: registration_types, organization_id: organization_id,
          before: before, after: after, limit: limit, order: order, options: options }, more
        )
      end

      # Every item that `list_applications` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_applications`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_applications(
        registration_types: ABSENT, organization_id: ABSENT, after: ABSENT, order: ABSENT, options: ABSENT, limit: 100,
        **more
      )
        each_item(
          "connect.list_applications", { registration_types: registration_types, organization_id: organization_id,
          after: after, order: order, options: options, limit: limit }, more
        )
      end

      # Lists all client secrets of an application, without their values, in one answer. Blocks.
      #
      # Sends GET /connect/applications/{id}/client_secrets.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Array<Hash>] each an ApplicationCredentialsListItem with object, id, secret_hint, last_used_at?,
      #   created_at, updated_at (? may be nil)
      # @raise [WorkOSError] if the call fails
      def list_client_secrets(id: REQUIRED, options: ABSENT, **more)
        invoke("connect.list_client_secrets", { id: id, options: options }, more)
      end

      # Updates a Connect application. Blocks.
      #
      # Sends PUT /connect/applications/{id}. It is not sent again once it may have arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param name [String] The name; optional.
      # @param description [String, nil] The description; nil is sent as null; optional.
      # @param scopes [Array<String>, nil] The scopes; nil is sent as null; optional.
      # @param redirect_uris [Array<Hash>, nil] The URIs that users may be redirected to; with `uri` (String), `default`
      #   (Boolean, nil; optional); nil is sent as null; optional.
      # @param cors_origins [Array<String>, nil] The web origins that may send requests from a browser; nil is sent as
      #   null; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a ConnectApplication: a ConnectApplicationM2M with object, id, client_id, description?, name,
      #   scopes, created_at, updated_at, application_type, organization_id (? may be nil), or a ConnectApplicationOAuth
      #   with object, id, client_id, description?, name, scopes, created_at, updated_at, application_type,
      #   redirect_uris, cors_origins, uses_pkce, is_first_party, was_dynamically_registered?, organization_id? (? may
      #   be nil)
      # @raise [WorkOSError] if the call fails
      def update_application(
        id: REQUIRED, name: ABSENT, description: ABSENT, scopes: ABSENT, redirect_uris: ABSENT, cors_origins: ABSENT,
        options: ABSENT, **more
      )
        invoke(
          "connect.update_application", { id: id, name: name, description: description, scopes: scopes,
          redirect_uris: redirect_uris, cors_origins: cors_origins, options: options }, more
        )
      end
    end
  end

  # The same methods, of the client that the whole process shares.
  Connect = Client::ConnectGroup.new(self)
end
