# frozen_string_literal: true

# Written by `make tables` from api/; do not edit.
module WorkOS
  class Client
    # The operations of `client.pipes`.
    class PipesGroup < Group
      # Connects one more account by an API key. Blocks.
      #
      # Sends POST /data-integrations/{slug}/api-key. It is not sent again once it may have arrived.
      #
      # @param slug [String] The slug; 1 to 512 bytes.
      # @param user_id [String] The user's id.
      # @param organization_id [String] The organization's id; optional.
      # @param connection_owner [String] The owner of the account: `user` or `organization`; one of `user`,
      #   `organization`; optional.
      # @param secret [String] The API key at the provider. A secret.
      # @param connection_intent [String] `add` connects one more account, `reauthorize` renews one; `add`; optional.
      # @param account_display_name [String, nil] A name that distinguishes this account; nil is sent as null; optional.
      # @param account_identifier [String, nil] The provider's identifier of this account; nil is sent as null;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a ConnectedAccount with object, id, user_id?, organization_id?, scopes, auth_method?,
      #   api_key_last_4?, client_id?, client_secret_last_4?, config?, state, created_at, updated_at, connection_role,
      #   account_identifier?, account_display_name?, established_by_user_id?, state_reason?, warnings? (? may be nil)
      # @raise [WorkOSError] if the call fails
      def add_api_key(
        slug: REQUIRED, user_id: REQUIRED, organization_id: ABSENT, connection_owner: ABSENT, secret: REQUIRED,
        connection_intent: ABSENT, account_display_name: ABSENT, account_identifier: ABSENT, options: ABSENT, **more
      )
        invoke(
          "pipes.add_api_key", { slug: slug, user_id: user_id, organization_id: organization_id,
          connection_owner: connection_owner, secret: secret, connection_intent: connection_intent,
          account_display_name: account_display_name, account_identifier: account_identifier, options: options }, more
        )
      end

      # Connects one more account by client credentials. Blocks.
      #
      # Sends POST /data-integrations/{slug}/client-credentials. It is not sent again once it may have arrived.
      #
      # @param slug [String] The slug; 1 to 512 bytes.
      # @param user_id [String] The user's id.
      # @param organization_id [String] The organization's id; optional.
      # @param connection_owner [String] The owner of the account: `user` or `organization`; one of `user`,
      #   `organization`; optional.
      # @param client_id [String] The client id at the provider.
      # @param client_secret [String] The client secret at the provider. A secret.
      # @param config [Hash{Symbol => String}] The provider's settings, by name; optional.
      # @param connection_intent [String] `add` connects one more account, `reauthorize` renews one; `add`; optional.
      # @param account_display_name [String, nil] A name that distinguishes this account; nil is sent as null; optional.
      # @param account_identifier [String, nil] The provider's identifier of this account; nil is sent as null;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a ConnectedAccount with object, id, user_id?, organization_id?, scopes, auth_method?,
      #   api_key_last_4?, client_id?, client_secret_last_4?, config?, state, created_at, updated_at, connection_role,
      #   account_identifier?, account_display_name?, established_by_user_id?, state_reason?, warnings? (? may be nil)
      # @raise [WorkOSError] if the call fails
      def add_client_credentials(
        slug: REQUIRED, user_id: REQUIRED, organization_id: ABSENT, connection_owner: ABSENT, client_id: REQUIRED,
        client_secret: REQUIRED, config: ABSENT, connection_intent: ABSENT, account_display_name: ABSENT,
        account_identifier: ABSENT, options: ABSENT, **more
      )
        invoke(
          "pipes.add_client_credentials", { slug: slug, user_id: user_id, organization_id: organization_id,
          connection_owner: connection_owner, client_id: client_id, client_secret: client_secret, config: config,
          connection_intent: connection_intent, account_display_name: account_display_name,
          account_identifier: account_identifier, options: options }, more
        )
      end

      # Gets the URL at which a user connects an account at a provider. Blocks.
      #
      # Sends POST /data-integrations/{slug}/authorize. It is not sent again once it may have arrived.
      #
      # @param slug [String] The slug; 1 to 512 bytes.
      # @param user_id [String] The user's id.
      # @param organization_id [String] The organization's id; optional.
      # @param return_to [String] The URL that the user is redirected to afterwards; optional.
      # @param config [Hash{Symbol => String}] The provider's settings, by name; optional.
      # @param connection_owner [String] The owner of the account: `user` or `organization`; one of `user`,
      #   `organization`; optional.
      # @param code_challenge [String] The PKCE challenge (RFC 7636 section 4.2); 43 to 128 characters (RFC 7636 section
      #   4.1); optional.
      # @param code_challenge_method [String] The method of the challenge: `S256`; `S256`; optional.
      # @param connection_intent [String] `add` connects one more account, `reauthorize` renews one; one of `add`,
      #   `reauthorize`; optional.
      # @param connected_account_id [String] The connected account, if there are several; optional.
      # @param account_display_name [String, nil] A name that distinguishes this account; nil is sent as null; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a DataIntegrationAuthorizeUrlResponse with url, state, completion? (? may be nil)
      # @raise [WorkOSError] if the call fails
      def authorize(
        slug: REQUIRED, user_id: REQUIRED, organization_id: ABSENT, return_to: ABSENT, config: ABSENT,
        connection_owner: ABSENT, code_challenge: ABSENT, code_challenge_method: ABSENT, connection_intent: ABSENT,
        connected_account_id: ABSENT, account_display_name: ABSENT, options: ABSENT, **more
      )
        invoke(
          "pipes.authorize", { slug: slug, user_id: user_id, organization_id: organization_id, return_to: return_to,
          config: config, connection_owner: connection_owner, code_challenge: code_challenge,
          code_challenge_method: code_challenge_method, connection_intent: connection_intent,
          connected_account_id: connected_account_id, account_display_name: account_display_name, options: options },
          more
        )
      end

      # Creates a provider of the environment. Blocks.
      #
      # Sends POST /data-integrations. It is not sent again once it may have arrived.
      #
      # @param provider [String] A provider such as GoogleOAuth.
      # @param description [String, nil] The description; nil is sent as null; optional.
      # @param enabled [Boolean] Whether it is enabled; optional.
      # @param scopes [Array<String>, nil] The scopes; nil is sent as null; optional.
      # @param auth_methods [Array<String>] The method by which accounts are connected; one of `oauth`, `api_key`,
      #   `client_credentials`; optional.
      # @param config [Hash{Symbol => String}] The provider's settings, by name; optional.
      # @param credentials [Hash] The kind of credentials that are used at the provider; with `type` (String; one of
      #   `custom`, `organization`), `client_id` (String; optional), `client_secret` (String; optional); optional.
      # @param api_key [Hash] How an API key of the provider is requested and sent; with `secret` (String; at least 5
      #   characters), `user_id` (String), `organization_id` (String; optional); optional.
      # @param custom_provider [Hash] The definition of a provider that is not built into WorkOS; with `name` (String),
      #   `authorization_url` (String; optional), `token_url` (String; optional), `refresh_token_url` (String, nil;
      #   optional), `pkce_enabled` (Boolean; optional), `request_scope_separator` (String; optional), `scopes_required`
      #   (Boolean; optional), `client_secret_required` (Boolean; optional), `additional_authorization_parameters`
      #   (Hash{Symbol => String}; optional), `token_body_content_type` (String; optional), `authenticate_via` (String;
      #   one of `request_body`, `basic_auth_header`; optional); optional.
      # @param ownership [String] Whether users or organizations own the accounts; one of `user`, `organization`;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a DataIntegration with object, id, slug, integration_type, description?, enabled, state, scopes?,
      #   redirect_uri, auth_methods, credentials?, installation?, config, custom_provider?, created_at, updated_at,
      #   ownership (? may be nil)
      # @raise [WorkOSError] if the call fails
      def create_data_integration(
        provider: REQUIRED, description: ABSENT, enabled: ABSENT, scopes: ABSENT, auth_methods: ABSENT, config: ABSENT,
        credentials: ABSENT, api_key: ABSENT, custom_provider: ABSENT, ownership: ABSENT, options: ABSENT, **more
      )
        invoke(
          "pipes.create_data_integration", { provider: provider, description: description, enabled: enabled,
          scopes: scopes, auth_methods: auth_methods, config: config, credentials: credentials, api_key: api_key,
          custom_provider: custom_provider, ownership: ownership, options: options }, more
        )
      end

      # Imports an organization's account at a provider with existing tokens. Blocks.
      #
      # Sends POST /organizations/{organization_id}/connected_accounts/{slug}. It is not sent again once it may have
      # arrived.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param slug [String] The slug; 1 to 512 bytes.
      # @param access_token [String] The provider's access token; optional. A secret.
      # @param refresh_token [String] The refresh token; each works once; optional. A secret.
      # @param expires_at [String, Time, DateTime] The time of expiry; a Time, a DateTime, or text as in RFC 3339;
      #   optional.
      # @param scopes [Array<String>] The scopes; optional.
      # @param state [String] Whether it is active; one of `connected`, `needs_reauthorization`; optional.
      # @param user_id [String] The user's id.
      # @param connection_intent [String] `add` connects one more account, `reauthorize` renews one; `add`; optional.
      # @param account_display_name [String, nil] A name that distinguishes this account; nil is sent as null; optional.
      # @param account_identifier [String, nil] The provider's identifier of this account; nil is sent as null;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a ConnectedAccount with object, id, user_id?, organization_id?, scopes, auth_method?,
      #   api_key_last_4?, client_id?, client_secret_last_4?, config?, state, created_at, updated_at, connection_role,
      #   account_identifier?, account_display_name?, established_by_user_id?, state_reason?, warnings? (? may be nil)
      # @raise [WorkOSError] if the call fails
      def create_organization_connected_account(
        organization_id: REQUIRED, slug: REQUIRED, access_token: ABSENT, refresh_token: ABSENT, expires_at: ABSENT,
        scopes: ABSENT, state: ABSENT, user_id: REQUIRED, connection_intent: ABSENT, account_display_name: ABSENT,
        account_identifier: ABSENT, options: ABSENT, **more
      )
        invoke(
          "pipes.create_organization_connected_account", { organization_id: organization_id, slug: slug,
          access_token: access_token, refresh_token: refresh_token, expires_at: expires_at, scopes: scopes,
          state: state, user_id: user_id, connection_intent: connection_intent,
          account_display_name: account_display_name, account_identifier: account_identifier, options: options }, more
        )
      end

      # Imports a user's account at a provider with existing tokens. Blocks.
      #
      # Sends POST /user_management/users/{user_id}/connected_accounts/{slug}. It is not sent again once it may have
      # arrived.
      #
      # @param user_id [String] The user's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param slug [String] The slug; 1 to 512 bytes.
      # @param organization_id [String] The organization's id; optional.
      # @param access_token [String] The provider's access token; optional. A secret.
      # @param refresh_token [String] The refresh token; each works once; optional. A secret.
      # @param expires_at [String, Time, DateTime] The time of expiry; a Time, a DateTime, or text as in RFC 3339;
      #   optional.
      # @param scopes [Array<String>] The scopes; optional.
      # @param state [String] Whether it is active; one of `connected`, `needs_reauthorization`; optional.
      # @param connection_intent [String] `add` connects one more account, `reauthorize` renews one; `add`; optional.
      # @param account_display_name [String, nil] A name that distinguishes this account; nil is sent as null; optional.
      # @param account_identifier [String, nil] The provider's identifier of this account; nil is sent as null;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a ConnectedAccount with object, id, user_id?, organization_id?, scopes, auth_method?,
      #   api_key_last_4?, client_id?, client_secret_last_4?, config?, state, created_at, updated_at, connection_role,
      #   account_identifier?, account_display_name?, established_by_user_id?, state_reason?, warnings? (? may be nil)
      # @raise [WorkOSError] if the call fails
      def create_user_connected_account(
        user_id: REQUIRED, slug: REQUIRED, organization_id: ABSENT, access_token: ABSENT, refresh_token: ABSENT,
        expires_at: ABSENT, scopes: ABSENT, state: ABSENT, connection_intent: ABSENT, account_display_name: ABSENT,
        account_identifier: ABSENT, options: ABSENT, **more
      )
        invoke(
          "pipes.create_user_connected_account", { user_id: user_id, slug: slug, organization_id: organization_id,
          access_token: access_token, refresh_token: refresh_token, expires_at: expires_at, scopes: scopes,
          state: state, connection_intent: connection_intent, account_display_name: account_display_name,
          account_identifier: account_identifier, options: options }, more
        )
      end

      # Deletes a provider's setup with every connection made through it. Blocks.
      #
      # Sends DELETE /data-integrations/{slug}. It is not sent again once it may have arrived.
      #
      # @param slug [String] The slug; 1 to 512 bytes.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def delete_data_integration(slug: REQUIRED, options: ABSENT, **more)
        invoke("pipes.delete_data_integration", { slug: slug, options: options }, more)
      end

      # Disconnects an organization's account and deletes its tokens. Blocks.
      #
      # Sends DELETE /organizations/{organization_id}/connected_accounts/{slug}. It is not sent again once it may have
      # arrived.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param slug [String] The slug; 1 to 512 bytes.
      # @param supports_multiple_connections [Boolean] If true, the caller can handle several connected accounts;
      #   optional.
      # @param connected_account_id [String] The connected account, if there are several; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def delete_organization_connected_account(
        organization_id: REQUIRED, slug: REQUIRED, supports_multiple_connections: ABSENT, connected_account_id: ABSENT,
        options: ABSENT, **more
      )
        invoke(
          "pipes.delete_organization_connected_account", { organization_id: organization_id, slug: slug,
          supports_multiple_connections: supports_multiple_connections, connected_account_id: connected_account_id,
          options: options }, more
        )
      end

      # Deletes a provider's setup for accounts that organizations own, with every connection made through it. Blocks.
      #
      # Sends DELETE /data-integrations/{slug}/organization. It is not sent again once it may have arrived.
      #
      # @param slug [String] The slug; 1 to 512 bytes.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def delete_organization_data_integration(slug: REQUIRED, options: ABSENT, **more)
        invoke("pipes.delete_organization_data_integration", { slug: slug, options: options }, more)
      end

      # Disconnects a user's account and deletes its tokens. Blocks.
      #
      # Sends DELETE /user_management/users/{user_id}/connected_accounts/{slug}. It is not sent again once it may have
      # arrived.
      #
      # @param user_id [String] The user's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param slug [String] The slug; 1 to 512 bytes.
      # @param organization_id [String] The organization's id; optional.
      # @param supports_multiple_connections [Boolean] If true, the caller can handle several connected accounts;
      #   optional.
      # @param connected_account_id [String] The connected account, if there are several; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def delete_user_connected_account(
        user_id: REQUIRED, slug: REQUIRED, organization_id: ABSENT, supports_multiple_connections: ABSENT,
        connected_account_id: ABSENT, options: ABSENT, **more
      )
        invoke(
          "pipes.delete_user_connected_account", { user_id: user_id, slug: slug, organization_id: organization_id,
          supports_multiple_connections: supports_multiple_connections, connected_account_id: connected_account_id,
          options: options }, more
        )
      end

      # Finishes a connection that was started with a PKCE challenge. Blocks.
      #
      # Sends POST /data-integrations/finish. It is not sent again once it may have arrived.
      #
      # @param connect_code [String] The connect_code that came back to return_to. A secret.
      # @param code_verifier [String] The PKCE verifier of the URL's code_challenge; 43 to 128 characters (RFC 7636
      #   section 4.1). A secret.
      # @param state [String] The state that came back to return_to; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a DataIntegrationFinishConnectionResponse with connected_account
      # @raise [WorkOSError] if the call fails
      def finish_connection(connect_code: REQUIRED, code_verifier: REQUIRED, state: ABSENT, options: ABSENT, **more)
        invoke(
          "pipes.finish_connection", { connect_code: connect_code, code_verifier: code_verifier, state: state,
          options: options }, more
        )
      end

      # Gets a valid access token of a connected account. Blocks.
      #
      # Sends POST /data-integrations/{slug}/token. It is not sent again once it may have arrived.
      #
      # @param slug [String] The slug; 1 to 512 bytes.
      # @param user_id [String] The user's id.
      # @param organization_id [String, nil] The organization's id; nil is sent as null; optional.
      # @param connected_account_id [String] The connected account, if there are several; optional.
      # @param connection_owner [String] The owner of the account: `user` or `organization`; one of `user`,
      #   `organization`; optional.
      # @param supports_multiple_connections [Boolean] If true, the caller can handle several connected accounts;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a DataIntegrationAccessTokenResponse: a DataIntegrationAccessTokenResponse1 with active,
      #   access_token, or a DataIntegrationAccessTokenResponse2 with active, error
      # @raise [Rejected] HTTP 422, with the api_code auth_method_mismatch
      def get_access_token(
        slug: REQUIRED, user_id: REQUIRED, organization_id: ABSENT, connected_account_id: ABSENT,
        connection_owner: ABSENT, supports_multiple_connections: ABSENT, options: ABSENT, **more
      )
        invoke(
          "pipes.get_access_token", { slug: slug, user_id: user_id, organization_id: organization_id,
          connected_account_id: connected_account_id, connection_owner: connection_owner,
          supports_multiple_connections: supports_multiple_connections, options: options }, more
        )
      end

      # Gets the credentials of a connected account: a token, an API key or client credentials. Blocks.
      #
      # Sends POST /data-integrations/{slug}/credentials. It is not sent again once it may have arrived.
      #
      # @param slug [String] The slug; 1 to 512 bytes.
      # @param user_id [String] The user's id.
      # @param organization_id [String] The organization's id; optional.
      # @param connected_account_id [String] The connected account, if there are several; optional.
      # @param connection_owner [String] The owner of the account: `user` or `organization`; one of `user`,
      #   `organization`; optional.
      # @param supports_multiple_connections [Boolean] If true, the caller can handle several connected accounts;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a DataIntegrationCredentialsResponse: a DataIntegrationCredentialsResponse1 with active,
      #   credential, or a DataIntegrationCredentialsResponse2 with active, credential, or a
      #   DataIntegrationCredentialsResponse3 with active, credential, or a DataIntegrationCredentialsResponse4 with
      #   active, error
      # @raise [WorkOSError] if the call fails
      def get_credentials(
        slug: REQUIRED, user_id: REQUIRED, organization_id: ABSENT, connected_account_id: ABSENT,
        connection_owner: ABSENT, supports_multiple_connections: ABSENT, options: ABSENT, **more
      )
        invoke(
          "pipes.get_credentials", { slug: slug, user_id: user_id, organization_id: organization_id,
          connected_account_id: connected_account_id, connection_owner: connection_owner,
          supports_multiple_connections: supports_multiple_connections, options: options }, more
        )
      end

      # Gets the settings of a provider. Blocks.
      #
      # Sends GET /data-integrations/{slug}.
      #
      # @param slug [String] The slug; 1 to 512 bytes.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a DataIntegration with object, id, slug, integration_type, description?, enabled, state, scopes?,
      #   redirect_uri, auth_methods, credentials?, installation?, config, custom_provider?, created_at, updated_at,
      #   ownership (? may be nil)
      # @raise [WorkOSError] if the call fails
      def get_data_integration(slug: REQUIRED, options: ABSENT, **more)
        invoke("pipes.get_data_integration", { slug: slug, options: options }, more)
      end

      # Gets an organization's connected account. Blocks.
      #
      # Sends GET /organizations/{organization_id}/connected_accounts/{slug}.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param slug [String] The slug; 1 to 512 bytes.
      # @param supports_multiple_connections [Boolean] If true, the caller can handle several connected accounts;
      #   optional.
      # @param connected_account_id [String] The connected account, if there are several; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a ConnectedAccount with object, id, user_id?, organization_id?, scopes, auth_method?,
      #   api_key_last_4?, client_id?, client_secret_last_4?, config?, state, created_at, updated_at, connection_role,
      #   account_identifier?, account_display_name?, established_by_user_id?, state_reason?, warnings? (? may be nil)
      # @raise [WorkOSError] if the call fails
      def get_organization_connected_account(
        organization_id: REQUIRED, slug: REQUIRED, supports_multiple_connections: ABSENT, connected_account_id: ABSENT,
        options: ABSENT, **more
      )
        invoke(
          "pipes.get_organization_connected_account", { organization_id: organization_id, slug: slug,
          supports_multiple_connections: supports_multiple_connections, connected_account_id: connected_account_id,
          options: options }, more
        )
      end

      # Gets the settings of a provider for accounts that organizations own. Blocks.
      #
      # Sends GET /data-integrations/{slug}/organization.
      #
      # @param slug [String] The slug; 1 to 512 bytes.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a DataIntegration with object, id, slug, integration_type, description?, enabled, state, scopes?,
      #   redirect_uri, auth_methods, credentials?, installation?, config, custom_provider?, created_at, updated_at,
      #   ownership (? may be nil)
      # @raise [WorkOSError] if the call fails
      def get_organization_data_integration(slug: REQUIRED, options: ABSENT, **more)
        invoke("pipes.get_organization_data_integration", { slug: slug, options: options }, more)
      end

      # Gets a user's connected account. Blocks.
      #
      # Sends GET /user_management/users/{user_id}/connected_accounts/{slug}.
      #
      # @param user_id [String] The user's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param slug [String] The slug; 1 to 512 bytes.
      # @param organization_id [String] The organization's id; optional.
      # @param supports_multiple_connections [Boolean] If true, the caller can handle several connected accounts;
      #   optional.
      # @param connected_account_id [String] The connected account, if there are several; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a ConnectedAccount with object, id, user_id?, organization_id?, scopes, auth_method?,
      #   api_key_last_4?, client_id?, client_secret_last_4?, config?, state, created_at, updated_at, connection_role,
      #   account_identifier?, account_display_name?, established_by_user_id?, state_reason?, warnings? (? may be nil)
      # @raise [WorkOSError] if the call fails
      def get_user_connected_account(
        user_id: REQUIRED, slug: REQUIRED, organization_id: ABSENT, supports_multiple_connections: ABSENT,
        connected_account_id: ABSENT, options: ABSENT, **more
      )
        invoke(
          "pipes.get_user_connected_account", { user_id: user_id, slug: slug, organization_id: organization_id,
          supports_multiple_connections: supports_multiple_connections, connected_account_id: connected_account_id,
          options: options }, more
        )
      end

      # Lists the providers that are set up with your own credentials, one page at a time. Blocks.
      #
      # Sends GET /data-integrations.
      #
      # @param ownership [String] Whether users or organizations own the accounts; one of `user`, `organization`;
      #   optional.
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each a DataIntegration with object, id, slug, integration_type, description?,
      #   enabled, state, scopes?, redirect_uri, auth_methods, credentials?, installation?, config, custom_provider?,
      #   created_at, updated_at, ownership (? may be nil); list_metadata: the cursors before and after
      # @raise [WorkOSError] if the call fails
      def list_data_integrations(
        ownership: ABSENT, before: ABSENT, after: ABSENT, limit: ABSENT, order: ABSENT, options: ABSENT, **more
      )
        invoke(
          "pipes.list_data_integrations", { ownership: ownership, before: before, after: after, limit: limit,
          order: order, options: options }, more
        )
      end

      # Every item that `list_data_integrations` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_data_integrations`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_data_integrations(
        ownership: ABSENT, after: ABSENT, order: ABSENT, options: ABSENT, limit: 100, **more
      )
        each_item(
          "pipes.list_data_integrations", { ownership: ownership, after: after, order: order, options: options,
          limit: limit }, more
        )
      end

      # Lists the providers of an organization with its settings, in one answer. Blocks.
      #
      # Sends GET /organizations/{organization_id}/data_integration_configurations.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each a DataIntegrationConfigurationResponse with object, id, organization_id,
      #   slug, name, enabled, scopes?, config, created_at, updated_at, credentials? (? may be nil)
      # @raise [WorkOSError] if the call fails
      def list_organization_configurations(organization_id: REQUIRED, options: ABSENT, **more)
        invoke("pipes.list_organization_configurations", { organization_id: organization_id, options: options }, more)
      end

      # Every item of `list_organization_configurations`.
      #
      # The list is fetched when its first item is asked for, which blocks. The parameters are those of
      # `list_organization_configurations`, and so are the errors.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_organization_configurations(organization_id: REQUIRED, options: ABSENT, **more)
        each_item(
          "pipes.list_organization_configurations", { organization_id: organization_id, options: options }, more,
          pages: false
        )
      end

      # Lists the providers that an organization can connect to, with the connected accounts, in one answer. Blocks.
      #
      # Sends GET /organizations/{organization_id}/data_providers.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param supports_multiple_connections [Boolean] If true, the caller can handle several connected accounts;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each a DataIntegrationsListResponseData with object, id, name, description?,
      #   slug, integration_type, credentials_type, scopes?, connection_owner, created_at, updated_at,
      #   connected_account?, connected_accounts, auth_methods?, ownership?, integrationType, credentialsType,
      #   createdAt, updatedAt (? may be nil)
      # @raise [WorkOSError] if the call fails
      def list_organization_data_providers(
        organization_id: REQUIRED, supports_multiple_connections: ABSENT, options: ABSENT, **more
      )
        invoke(
          "pipes.list_organization_data_providers", { organization_id: organization_id,
          supports_multiple_connections: supports_multiple_connections, options: options }, more
        )
      end

      # Every item of `list_organization_data_providers`.
      #
      # The list is fetched when its first item is asked for, which blocks. The parameters are those of
      # `list_organization_data_providers`, and so are the errors.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_organization_data_providers(
        organization_id: REQUIRED, supports_multiple_connections: ABSENT, options: ABSENT, **more
      )
        each_item(
          "pipes.list_organization_data_providers", { organization_id: organization_id,
          supports_multiple_connections: supports_multiple_connections, options: options }, more, pages: false
        )
      end

      # Lists the providers that a user can connect to, with the connected accounts, in one answer. Blocks.
      #
      # Sends GET /user_management/users/{user_id}/data_providers.
      #
      # @param user_id [String] The user's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param organization_id [String] The organization's id; optional.
      # @param supports_multiple_connections [Boolean] If true, the caller can handle several connected accounts;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each a DataIntegrationsListResponseData with object, id, name, description?,
      #   slug, integration_type, credentials_type, scopes?, connection_owner, created_at, updated_at,
      #   connected_account?, connected_accounts, auth_methods?, ownership?, integrationType, credentialsType,
      #   createdAt, updatedAt (? may be nil)
      # @raise [WorkOSError] if the call fails
      def list_user_data_providers(
        user_id: REQUIRED, organization_id: ABSENT, supports_multiple_connections: ABSENT, options: ABSENT, **more
      )
        invoke(
          "pipes.list_user_data_providers", { user_id: user_id, organization_id: organization_id,
          supports_multiple_connections: supports_multiple_connections, options: options }, more
        )
      end

      # Every item of `list_user_data_providers`.
      #
      # The list is fetched when its first item is asked for, which blocks. The parameters are those of
      # `list_user_data_providers`, and so are the errors.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_user_data_providers(
        user_id: REQUIRED, organization_id: ABSENT, supports_multiple_connections: ABSENT, options: ABSENT, **more
      )
        each_item(
          "pipes.list_user_data_providers", { user_id: user_id, organization_id: organization_id,
          supports_multiple_connections: supports_multiple_connections, options: options }, more, pages: false
        )
      end

      # Connects an account by an API key, or replaces the key. Blocks.
      #
      # Sends PUT /data-integrations/{slug}/api-key. It is not sent again once it may have arrived.
      #
      # @param slug [String] The slug; 1 to 512 bytes.
      # @param user_id [String] The user's id.
      # @param organization_id [String] The organization's id; optional.
      # @param secret [String] The API key at the provider; at least 1 character. A secret.
      # @param connection_owner [String] The owner of the account: `user` or `organization`; one of `user`,
      #   `organization`; optional.
      # @param connection_intent [String] `add` connects one more account, `reauthorize` renews one; `reauthorize`;
      #   optional.
      # @param connected_account_id [String] The connected account, if there are several; optional.
      # @param account_display_name [String, nil] A name that distinguishes this account; nil is sent as null; optional.
      # @param account_identifier [String, nil] The provider's identifier of this account; nil is sent as null;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a ConnectedAccount with object, id, user_id?, organization_id?, scopes, auth_method?,
      #   api_key_last_4?, client_id?, client_secret_last_4?, config?, state, created_at, updated_at, connection_role,
      #   account_identifier?, account_display_name?, established_by_user_id?, state_reason?, warnings? (? may be nil)
      # @raise [Rejected] HTTP 422, with the api_code auth_method_mismatch
      def set_api_key(
        slug: REQUIRED, user_id: REQUIRED, organization_id: ABSENT, secret: REQUIRED, connection_owner: ABSENT,
        connection_intent: ABSENT, connected_account_id: ABSENT, account_display_name: ABSENT,
        account_identifier: ABSENT, options: ABSENT, **more
      )
        invoke(
          "pipes.set_api_key", { slug: slug, user_id: user_id, organization_id: organization_id, secret: secret,
          connection_owner: connection_owner, connection_intent: connection_intent,
          connected_account_id: connected_account_id, account_display_name: account_display_name,
          account_identifier: account_identifier, options: options }, more
        )
      end

      # Connects an account by client credentials, or replaces them. Blocks.
      #
      # Sends PUT /data-integrations/{slug}/client-credentials. It is not sent again once it may have arrived.
      #
      # @param slug [String] The slug; 1 to 512 bytes.
      # @param user_id [String] The user's id.
      # @param organization_id [String] The organization's id; optional.
      # @param client_id [String] The client id at the provider; at least 1 character.
      # @param client_secret [String] The client secret at the provider; at least 1 character. A secret.
      # @param config [Hash{Symbol => String}] The provider's settings, by name; optional.
      # @param connection_owner [String] The owner of the account: `user` or `organization`; one of `user`,
      #   `organization`; optional.
      # @param connection_intent [String] `add` connects one more account, `reauthorize` renews one; `reauthorize`;
      #   optional.
      # @param connected_account_id [String] The connected account, if there are several; optional.
      # @param account_display_name [String, nil] A name that distinguishes this account; nil is sent as null; optional.
      # @param account_identifier [String, nil] The provider's identifier of this account; nil is sent as null;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a ConnectedAccount with object, id, user_id?, organization_id?, scopes, auth_method?,
      #   api_key_last_4?, client_id?, client_secret_last_4?, config?, state, created_at, updated_at, connection_role,
      #   account_identifier?, account_display_name?, established_by_user_id?, state_reason?, warnings? (? may be nil)
      # @raise [Rejected] HTTP 422, with the api_code auth_method_mismatch
      def set_client_credentials(
        slug: REQUIRED, user_id: REQUIRED, organization_id: ABSENT, client_id: REQUIRED, client_secret: REQUIRED,
        config: ABSENT, connection_owner: ABSENT, connection_intent: ABSENT, connected_account_id: ABSENT,
        account_display_name: ABSENT, account_identifier: ABSENT, options: ABSENT, **more
      )
        invoke(
          "pipes.set_client_credentials", { slug: slug, user_id: user_id, organization_id: organization_id,
          client_id: client_id, client_secret: client_secret, config: config, connection_owner: connection_owner,
          connection_intent: connection_intent, connected_account_id: connected_account_id,
          account_display_name: account_display_name, account_identifier: account_identifier, options: options }, more
        )
      end

      # Updates how a provider is set up. Blocks.
      #
      # Sends PUT /data-integrations/{slug}. It is not sent again once it may have arrived.
      #
      # @param slug [String] The slug; 1 to 512 bytes.
      # @param description [String, nil] The description; nil is sent as null; optional.
      # @param enabled [Boolean] Whether it is enabled; optional.
      # @param scopes [Array<String>, nil] The scopes; nil is sent as null; optional.
      # @param credentials [Hash] The kind of credentials that are used at the provider; with `type` (String; one of
      #   `custom`, `organization`), `client_id` (String; optional), `client_secret` (String; optional); optional.
      # @param api_key [Hash] How an API key of the provider is requested and sent; with `secret` (String; at least 5
      #   characters), `user_id` (String), `organization_id` (String; optional); optional.
      # @param custom_provider [Hash] The definition of a provider that is not built into WorkOS; with `name` (String;
      #   optional), `authorization_url` (String; optional), `token_url` (String; optional), `refresh_token_url`
      #   (String, nil; optional), `pkce_enabled` (Boolean; optional), `request_scope_separator` (String; optional),
      #   `scopes_required` (Boolean; optional), `client_secret_required` (Boolean; optional),
      #   `additional_authorization_parameters` (Hash{Symbol => String}; optional), `token_body_content_type` (String;
      #   optional), `authenticate_via` (String; one of `request_body`, `basic_auth_header`; optional); optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a DataIntegration with object, id, slug, integration_type, description?, enabled, state, scopes?,
      #   redirect_uri, auth_methods, credentials?, installation?, config, custom_provider?, created_at, updated_at,
      #   ownership (? may be nil)
      # @raise [WorkOSError] if the call fails
      def update_data_integration(
        slug: REQUIRED, description: ABSENT, enabled: ABSENT, scopes: ABSENT, credentials: ABSENT, api_key: ABSENT,
        custom_provider: ABSENT, options: ABSENT, **more
      )
        invoke(
          "pipes.update_data_integration", { slug: slug, description: description, enabled: enabled, scopes: scopes,
          credentials: credentials, api_key: api_key, custom_provider: custom_provider, options: options }, more
        )
      end

      # Updates an organization's settings of a provider. Blocks.
      #
      # Sends PUT /organizations/{organization_id}/data_integration_configurations/{slug}. It is not sent again once it
      # may have arrived.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param slug [String] The slug; 1 to 512 bytes.
      # @param enabled [Boolean] Whether it is enabled; optional.
      # @param scopes [Array<String>, nil] The scopes; nil is sent as null; optional.
      # @param client_id [String] The organization's client id at the provider; at least 1 character; optional.
      # @param client_secret [String] The organization's client secret at the provider; at least 1 character; optional.
      #   A secret.
      # @param config [Hash{Symbol => String}] The provider's settings, by name; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a DataIntegrationConfigurationResponse with object, id, organization_id, slug, name, enabled,
      #   scopes?, config, created_at, updated_at, credentials? (? may be nil)
      # @raise [WorkOSError] if the call fails
      def update_organization_configuration(
        organization_id: REQUIRED, slug: REQUIRED, enabled: ABSENT, scopes: ABSENT, client_id: ABSENT,
        client_secret: ABSENT, config: ABSENT, options: ABSENT, **more
      )
        invoke(
          "pipes.update_organization_configuration", { organization_id: organization_id, slug: slug, enabled: enabled,
          scopes: scopes, client_id: client_id, client_secret: client_secret, config: config, options: options }, more
        )
      end

      # Updates the tokens, the scopes or the state of an organization's account. Blocks.
      #
      # Sends PUT /organizations/{organization_id}/connected_accounts/{slug}. It is not sent again once it may have
      # arrived.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param slug [String] The slug; 1 to 512 bytes.
      # @param access_token [String] The provider's access token; optional. A secret.
      # @param refresh_token [String] The refresh token; each works once; optional. A secret.
      # @param expires_at [String, Time, DateTime] The time of expiry; a Time, a DateTime, or text as in RFC 3339;
      #   optional.
      # @param scopes [Array<String>] The scopes; optional.
      # @param state [String] Whether it is connected, or must be authorized again; one of `connected`,
      #   `needs_reauthorization`; optional.
      # @param user_id [String] The user's id.
      # @param account_display_name [String, nil] A name that distinguishes this account; nil is sent as null; optional.
      # @param account_identifier [String, nil] The provider's identifier of this account; nil is sent as null;
      #   optional.
      # @param supports_multiple_connections [Boolean] If true, the caller can handle several connected accounts;
      #   optional.
      # @param connected_account_id [String] The connected account, if there are several; optional.
      # @param connection_intent [String] `add` connects one more account, `reauthorize` renews one; `reauthorize`;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a ConnectedAccount with object, id, user_id?, organization_id?, scopes, auth_method?,
      #   api_key_last_4?, client_id?, client_secret_last_4?, config?, state, created_at, updated_at, connection_role,
      #   account_identifier?, account_display_name?, established_by_user_id?, state_reason?, warnings? (? may be nil)
      # @raise [WorkOSError] if the call fails
      def update_organization_connected_account(
        organization_id: REQUIRED, slug: REQUIRED, access_token: ABSENT, refresh_token: ABSENT, expires_at: ABSENT,
        scopes: ABSENT, state: ABSENT, user_id: REQUIRED, account_display_name: ABSENT, account_identifier: ABSENT,
        supports_multiple_connections: ABSENT, connected_account_id: ABSENT, connection_intent: ABSENT, options: ABSENT,
        **more
      )
        invoke(
          "pipes.update_organization_connected_account", { organization_id: organization_id, slug: slug,
          access_token: access_token, refresh_token: refresh_token, expires_at: expires_at, scopes: scopes,
          state: state, user_id: user_id, account_display_name: account_display_name,
          account_identifier: account_identifier, supports_multiple_connections: supports_multiple_connections,
          connected_account_id: connected_account_id, connection_intent: connection_intent, options: options }, more
        )
      end

      # Updates how a provider is set up for accounts that organizations own. Blocks.
      #
      # Sends PUT /data-integrations/{slug}/organization. It is not sent again once it may have arrived.
      #
      # @param slug [String] The slug; 1 to 512 bytes.
      # @param enabled [Boolean] Whether it is enabled; optional.
      # @param credentials [Hash] The kind of credentials that are used at the provider; with `type` (String; one of
      #   `custom`, `organization`), `client_id` (String; optional), `client_secret` (String; optional); optional.
      # @param api_key [Hash] How an API key of the provider is requested and sent; with `secret` (String; at least 5
      #   characters), `user_id` (String), `organization_id` (String; optional); optional.
      # @param custom_provider [Hash] The definition of a provider that is not built into WorkOS; with `name` (String;
      #   optional), `authorization_url` (String; optional), `token_url` (String; optional), `refresh_token_url`
      #   (String, nil; optional), `pkce_enabled` (Boolean; optional), `request_scope_separator` (String; optional),
      #   `scopes_required` (Boolean; optional), `client_secret_required` (Boolean; optional),
      #   `additional_authorization_parameters` (Hash{Symbol => String}; optional), `token_body_content_type` (String;
      #   optional), `authenticate_via` (String; one of `request_body`, `basic_auth_header`; optional); optional.
      # @param description [String, nil] The description; nil is sent as null; optional.
      # @param scopes [Array<String>, nil] The scopes; nil is sent as null; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a DataIntegration with object, id, slug, integration_type, description?, enabled, state, scopes?,
      #   redirect_uri, auth_methods, credentials?, installation?, config, custom_provider?, created_at, updated_at,
      #   ownership (? may be nil)
      # @raise [WorkOSError] if the call fails
      def update_organization_data_integration(
        slug: REQUIRED, enabled: ABSENT, credentials: ABSENT, api_key: ABSENT, custom_provider: ABSENT,
        description: ABSENT, scopes: ABSENT, options: ABSENT, **more
      )
        invoke(
          "pipes.update_organization_data_integration", { slug: slug, enabled: enabled, credentials: credentials,
          api_key: api_key, custom_provider: custom_provider, description: description, scopes: scopes,
          options: options }, more
        )
      end

      # Updates the tokens, the scopes or the state of a user's account. Blocks.
      #
      # Sends PUT /user_management/users/{user_id}/connected_accounts/{slug}. It is not sent again once it may have
      # arrived.
      #
      # @param user_id [String] The user's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param slug [String] The slug; 1 to 512 bytes.
      # @param organization_id [String] The organization's id; optional.
      # @param access_token [String] The provider's access token; optional. A secret.
      # @param refresh_token [String] The refresh token; each works once; optional. A secret.
      # @param expires_at [String, Time, DateTime] The time of expiry; a Time, a DateTime, or text as in RFC 3339;
      #   optional.
      # @param scopes [Array<String>] The scopes; optional.
      # @param state [String] Whether it is connected, or must be authorized again; one of `connected`,
      #   `needs_reauthorization`; optional.
      # @param account_display_name [String, nil] A name that distinguishes this account; nil is sent as null; optional.
      # @param account_identifier [String, nil] The provider's identifier of this account; nil is sent as null;
      #   optional.
      # @param supports_multiple_connections [Boolean] If true, the caller can handle several connected accounts;
      #   optional.
      # @param connected_account_id [String] The connected account, if there are several; optional.
      # @param connection_intent [String] `add` connects one more account, `reauthorize` renews one; `reauthorize`;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a ConnectedAccount with object, id, user_id?, organization_id?, scopes, auth_method?,
      #   api_key_last_4?, client_id?, client_secret_last_4?, config?, state, created_at, updated_at, connection_role,
      #   account_identifier?, account_display_name?, established_by_user_id?, state_reason?, warnings? (? may be nil)
      # @raise [WorkOSError] if the call fails
      def update_user_connected_account(
        user_id: REQUIRED, slug: REQUIRED, organization_id: ABSENT, access_token: ABSENT, refresh_token: ABSENT,
        expires_at: ABSENT, scopes: ABSENT, state: ABSENT, account_display_name: ABSENT, account_identifier: ABSENT,
        supports_multiple_connections: ABSENT, connected_account_id: ABSENT, connection_intent: ABSENT, options: ABSENT,
        **more
      )
        invoke(
          "pipes.update_user_connected_account", { user_id: user_id, slug: slug, organization_id: organization_id,
          access_token: access_token, refresh_token: refresh_token, expires_at: expires_at, scopes: scopes,
          state: state, account_display_name: account_display_name, account_identifier: account_identifier,
          supports_multiple_connections: supports_multiple_connections, connected_account_id: connected_account_id,
          connection_intent: connection_intent, options: options }, more
        )
      end
    end
  end

  # The same methods, of the client that the whole process shares.
  Pipes = Client::PipesGroup.new(self)
end
