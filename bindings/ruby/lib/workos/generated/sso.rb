# frozen_string_literal: true

# Written by `make tables` from api/; do not edit.
module WorkOS
  class Client
    # The operations of `client.sso`.
    class SsoGroup < Group
      # Builds the URL to redirect a user to for signing in. Nothing is sent. Exactly one of `domain`, `connection`,
      # `organization` and `provider`.
      #
      # @param client_id [String] The client id; if absent, that of the configuration; optional.
      # @param project_id [String] The older name of `client_id`; optional.
      # @param redirect_uri [String] The URI that the user is redirected to with the code. It must be registered in the
      #   dashboard.
      # @param domain [String] The e-mail domain of the user's company; optional. Deprecated.
      # @param connection [String] The connection to sign in through; optional.
      # @param organization [String] The organization to sign in to; optional.
      # @param provider [String] A provider, such as `GoogleOAuth` or `MicrosoftOAuth`; optional.
      # @param state [String, Hash] Returned unchanged with the code. An object is sent as compact JSON; text, or what
      #   is sent as compact JSON; optional.
      # @param domain_hint [String] Prefills the domain at the identity provider; optional.
      # @param login_hint [String] Prefills the username or e-mail address of the login page; optional.
      # @param nonce [String] Returned in the id token of an OpenID Connect provider; optional.
      # @param prompt [String] `login` requires the user to sign in again; optional.
      # @param provider_scopes [Array<String>] Additional OAuth scopes to request from the provider; at least 1 item;
      #   optional.
      # @param provider_query_params [Hash{Symbol => String, Numeric, Boolean}] Additional query parameters for the
      #   provider; optional.
      # @param code_challenge [String] The PKCE challenge (RFC 7636 section 4.2); 43 to 128 characters (RFC 7636 section
      #   4.1); optional.
      # @param code_challenge_method [String] The method of the challenge: `S256` or `plain`; optional.
      # @return [String] the URL
      # @raise [WorkOSError] if a parameter is wrong
      def authorization_url(
        client_id: ABSENT, project_id: ABSENT, redirect_uri: REQUIRED, domain: ABSENT, connection: ABSENT,
        organization: ABSENT, provider: ABSENT, state: ABSENT, domain_hint: ABSENT, login_hint: ABSENT, nonce: ABSENT,
        prompt: ABSENT, provider_scopes: ABSENT, provider_query_params: ABSENT, code_challenge: ABSENT,
        code_challenge_method: ABSENT, **more
      )
        invoke(
          "sso.authorization_url", { client_id: client_id, project_id: project_id, redirect_uri: redirect_uri,
          domain: domain, connection: connection, organization: organization, provider: provider, state: state,
          domain_hint: domain_hint, login_hint: login_hint, nonce: nonce, prompt: prompt,
          provider_scopes: provider_scopes, provider_query_params: provider_query_params,
          code_challenge: code_challenge, code_challenge_method: code_challenge_method }, more
        )
      end

      # Requests a `logout_token` for the logout URL, which signs a user out at the identity provider. Blocks.
      #
      # Sends POST /sso/logout/authorize. It is not sent again once it may have arrived.
      #
      # @param profile_id [String] The id of the profile to sign out.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a SSOLogoutAuthorizeResponse with logout_url, logout_token
      # @raise [Rejected] HTTP 400, with the api_code connection_invalid or unauthorized_client
      def authorize_logout(profile_id: REQUIRED, options: ABSENT, **more)
        invoke("sso.authorize_logout", { profile_id: profile_id, options: options }, more)
      end

      # Creates a connection of an organization, by SAML or OpenID Connect; or, with `source` alone, from a draft
      # connection. Blocks.
      #
      # Sends POST /connections. It is not sent again once it may have arrived.
      #
      # Exactly one of `source`, or `organization_id` with `name` with `external_id` with `connection_type` with
      # `attribute_maps` with `saml_options` with `oidc_options`.
      #
      # @param source [String] The token of a draft connection (2020); optional.
      # @param organization_id [String] The organization's id; optional.
      # @param name [String] The connection's name; optional.
      # @param external_id [String] The id in your system; if a connection has it already, that connection is changed;
      #   optional.
      # @param connection_type [String] The type of connection, such as OktaSAML; optional.
      # @param attribute_maps [Hash] The mapping of the provider's attributes to attributes of the profile; with
      #   `standard_attributes` (Hash; with `idp_id` (String; optional), `email` (String; optional), `first_name`
      #   (String; optional), `last_name` (String; optional), `groups` (String, nil; optional), `name` (String, nil;
      #   optional); optional), `custom_attributes` (Hash{Symbol => String}; optional); optional.
      # @param saml_options [Hash] The SAML settings of the provider; with `idp_metadata_url` (String; optional),
      #   `acs_url` (String; optional), `sp_entity_id` (String; optional), `idp_entity_id` (String; optional),
      #   `idp_sso_url` (String; optional), `idp_signing_certs` (Array<String>; optional), `sp_signing_key_pair` (Hash;
      #   with `key` (String), `cert` (String); optional), `sp_encryption_key_pairs` (Array<Hash>; with `key` (String),
      #   `cert` (String); optional); optional.
      # @param oidc_options [Hash] The OpenID Connect settings of the provider; with `discovery_endpoint` (String),
      #   `client_id` (String), `client_secret` (String; optional), `redirect_uri` (String; optional), `pkce` (Boolean;
      #   optional), `token_authentication_method` (String; one of `client_secret_post`, `client_secret_basic`,
      #   `private_key_jwt`; optional), `jwt_signing_key_pair` (Hash; with `key` (String), `cert` (String); optional),
      #   `id_token_signature_algorithm` (String; one of `ES256`, `ES384`, `ES512`, `EdDSA`, `HS256`, `HS384`, `HS512`,
      #   `PS256`, `PS384`, `PS512`, `RS256`, `RS384`, `RS512`; optional), `fetch_user_info` (Boolean; optional);
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a Connection with object, id, organization_id?, connection_type, name, state, status?, domains,
      #   created_at, updated_at (? may be nil)
      # @raise [WorkOSError] if the call fails
      def create_connection(
        source: ABSENT, organization_id: ABSENT, name: ABSENT, external_id: ABSENT, connection_type: ABSENT,
        attribute_maps: ABSENT, saml_options: ABSENT, oidc_options: ABSENT, options: ABSENT, **more
      )
        invoke(
          "sso.create_connection", { source: source, organization_id: organization_id, name: name,
          external_id: external_id, connection_type: connection_type, attribute_maps: attribute_maps,
          saml_options: saml_options, oidc_options: oidc_options, options: options }, more
        )
      end

      # Adds a certificate of the identity provider to a connection. Blocks.
      #
      # Sends POST /connections/{connection_id}/saml_idp_signing_certs. It is not sent again once it may have arrived.
      #
      # @param connection_id [String] The connection's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param value [String] The certificate, PEM.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a SAMLIdpSigningCertificate with object, id, value, not_before?, not_after?, created_at (? may be
      #   nil)
      # @raise [WorkOSError] if the call fails
      def create_idp_signing_certificate(connection_id: REQUIRED, value: REQUIRED, options: ABSENT, **more)
        invoke(
          "sso.create_idp_signing_certificate", { connection_id: connection_id, value: value, options: options }, more
        )
      end

      # Creates a key pair that responses for a connection may be encrypted with. Blocks.
      #
      # Sends POST /connections/{connection_id}/saml_sp_encryption_certs. It is not sent again once it may have arrived.
      #
      # @param connection_id [String] The connection's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a SAMLSpEncryptionCertificate with object, id, value, not_before?, not_after?, created_at (? may
      #   be nil)
      # @raise [WorkOSError] if the call fails
      def create_sp_encryption_certificate(connection_id: REQUIRED, options: ABSENT, **more)
        invoke("sso.create_sp_encryption_certificate", { connection_id: connection_id, options: options }, more)
      end

      # Creates the key pair that signs a connection's requests. Blocks.
      #
      # Sends POST /connections/{connection_id}/saml_sp_signing_cert. It is not sent again once it may have arrived.
      #
      # @param connection_id [String] The connection's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a SAMLSpSigningCertificate with object, id, value, not_before?, not_after?, created_at (? may be
      #   nil)
      # @raise [WorkOSError] if the call fails
      def create_sp_signing_certificate(connection_id: REQUIRED, options: ABSENT, **more)
        invoke("sso.create_sp_signing_certificate", { connection_id: connection_id, options: options }, more)
      end

      # Deletes a connection. Users can no longer sign in through it. Blocks.
      #
      # Sends DELETE /connections/{id}. It is not sent again once it may have arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def delete_connection(id: REQUIRED, options: ABSENT, **more)
        invoke("sso.delete_connection", { id: id, options: options }, more)
      end

      # Removes a certificate of the identity provider from a connection. Blocks.
      #
      # Sends DELETE /connections/{connection_id}/saml_idp_signing_certs/{certificate_id}. It is not sent again once it
      # may have arrived.
      #
      # @param connection_id [String] The connection's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param certificate_id [String] The certificate's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def delete_idp_signing_certificate(connection_id: REQUIRED, certificate_id: REQUIRED, options: ABSENT, **more)
        invoke(
          "sso.delete_idp_signing_certificate", { connection_id: connection_id, certificate_id: certificate_id,
          options: options }, more
        )
      end

      # Deletes an encryption key pair of a connection. Blocks.
      #
      # Sends DELETE /connections/{connection_id}/saml_sp_encryption_certs/{certificate_id}. It is not sent again once
      # it may have arrived.
      #
      # @param connection_id [String] The connection's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param certificate_id [String] The certificate's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def delete_sp_encryption_certificate(connection_id: REQUIRED, certificate_id: REQUIRED, options: ABSENT, **more)
        invoke(
          "sso.delete_sp_encryption_certificate", { connection_id: connection_id, certificate_id: certificate_id,
          options: options }, more
        )
      end

      # Deletes the key pair that signs a connection's requests. Blocks.
      #
      # Sends DELETE /connections/{connection_id}/saml_sp_signing_cert/{certificate_id}. It is not sent again once it
      # may have arrived.
      #
      # @param connection_id [String] The connection's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param certificate_id [String] The certificate's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def delete_sp_signing_certificate(connection_id: REQUIRED, certificate_id: REQUIRED, options: ABSENT, **more)
        invoke(
          "sso.delete_sp_signing_certificate", { connection_id: connection_id, certificate_id: certificate_id,
          options: options }, more
        )
      end

      # Exchanges an id token of an organization's identity provider for the user's profile and an access token (RFC
      # 8693). The request is not sent again once it may have arrived. Blocks.
      #
      # Sends POST /sso/token. It is not sent again once it may have arrived.
      #
      # @param client_id [String] The client id; if absent, that of the configuration; optional.
      # @param client_secret [String] The client secret; if absent, the API key; optional. A secret.
      # @param grant_type [String] Always the grant of RFC 8693; `urn:ietf:params:oauth:grant-type:token-exchange`;
      #   optional.
      # @param subject_token [String] The id token. A secret.
      # @param subject_token_type [String] Always the type of an id token; `urn:ietf:params:oauth:token-type:id_token`;
      #   optional.
      # @param organization_id [String] The organization whose connection issued the id token.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a SSOTokenResponse with token_type, access_token, expires_in, profile, oauth_tokens? (? may be
      #   nil)
      # @raise [Rejected] HTTP 400, with the api_code invalid_client or invalid_grant or unauthorized_client or
      #   unsupported_grant_type
      def exchange_id_token(
        client_id: ABSENT, client_secret: ABSENT, grant_type: ABSENT, subject_token: REQUIRED,
        subject_token_type: ABSENT, organization_id: REQUIRED, options: ABSENT, **more
      )
        invoke(
          "sso.exchange_id_token", { client_id: client_id, client_secret: client_secret, grant_type: grant_type,
          subject_token: subject_token, subject_token_type: subject_token_type, organization_id: organization_id,
          options: options }, more
        )
      end

      # Finishes a login: checks the callback against what sso.start_login returned, and exchanges its code for the
      # user's profile and an access token, with `login_data` if the state carried any. Nothing is sent for a callback
      # that is malformed, forged or an error. Blocks.
      #
      # Sends POST /sso/token. It is not sent again once it may have arrived.
      #
      # @param callback [String, Hash] The query of the request to `redirect_uri`: a string, or an object of its
      #   parameters. A secret.
      # @param state [String] The state that sso.start_login returned; it may be absent only with `allow_idp_initiated`;
      #   optional.
      # @param code_verifier [String] The code_verifier that sso.start_login returned; 43 to 128 characters (RFC 7636
      #   section 4.1); optional. A secret.
      # @param client_id [String] The client id; if absent, that of the configuration; optional.
      # @param project_id [String] The older name of `client_id`; optional.
      # @param expected_organization_id [String] Withholds the profile of a user of any other organization; optional.
      # @param expected_connection_id [String] Withholds the profile of a user who signed in through any other
      #   connection; optional.
      # @param allow_idp_initiated [Boolean] If true, a callback without state is accepted too: the identity provider
      #   started the login, and nothing proves that this browser asked for it; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Profile] the profile
      # @raise [WorkOSError] if the call fails
      def finish_login(
        callback: REQUIRED, state: ABSENT, code_verifier: ABSENT, client_id: ABSENT, project_id: ABSENT,
        expected_organization_id: ABSENT, expected_connection_id: ABSENT, allow_idp_initiated: ABSENT, options: ABSENT,
        **more
      )
        invoke(
          "sso.finish_login", { callback: callback, state: state, code_verifier: code_verifier, client_id: client_id,
          project_id: project_id, expected_organization_id: expected_organization_id,
          expected_connection_id: expected_connection_id, allow_idp_initiated: allow_idp_initiated, options: options },
          more
        )
      end

      # Gets a connection. Blocks.
      #
      # Sends GET /connections/{id}.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a Connection with object, id, organization_id?, connection_type, name, state, status?, domains,
      #   created_at, updated_at (? may be nil)
      # @raise [WorkOSError] if the call fails
      def get_connection(id: REQUIRED, options: ABSENT, **more)
        invoke("sso.get_connection", { id: id, options: options }, more)
      end

      # Gets the public keys (RFC 7517) that access tokens are signed with. Blocks.
      #
      # Sends GET /sso/jwks/{client_id}.
      #
      # @param client_id [String] The client id; if absent, that of the configuration; 1 to 128 of `A-Za-z0-9_-`;
      #   optional.
      # @param project_id [String] The older name of `client_id`; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a JwksResponse with keys
      # @raise [WorkOSError] if the call fails
      def get_jwks(client_id: ABSENT, project_id: ABSENT, options: ABSENT, **more)
        invoke("sso.get_jwks", { client_id: client_id, project_id: project_id, options: options }, more)
      end

      # Gets the profile of the user that an access token was issued for. Blocks.
      #
      # Sends GET /sso/profile.
      #
      # @param access_token [String] The `access_token` that came with the profile. It is sent instead of the API key; 1
      #   to 8192 visible ASCII characters. A secret.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Profile] the profile
      # @raise [Unauthorized] HTTP 401, with the api_code Unauthorized
      def get_profile(access_token: REQUIRED, options: ABSENT, **more)
        invoke("sso.get_profile", { access_token: access_token, options: options }, more)
      end

      # Gets the certificate of the key that signs a connection's requests. Blocks.
      #
      # Sends GET /connections/{connection_id}/saml_sp_signing_cert.
      #
      # @param connection_id [String] The connection's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a SAMLSpSigningCertificate with object, id, value, not_before?, not_after?, created_at (? may be
      #   nil)
      # @raise [WorkOSError] if the call fails
      def get_sp_signing_certificate(connection_id: REQUIRED, options: ABSENT, **more)
        invoke("sso.get_sp_signing_certificate", { connection_id: connection_id, options: options }, more)
      end

      # Lists the connections that match all given filters, one page at a time. Blocks.
      #
      # Sends GET /connections.
      #
      # @param connection_type [String] Only those of this type, such as `OktaSAML`; optional.
      # @param domain [String] Only those of this e-mail domain; optional.
      # @param organization_id [String] Only those of this organization; optional.
      # @param search [String] Only those whose name contains this text; optional.
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each a Connection with object, id, organization_id?, connection_type, name,
      #   state, status?, domains, created_at, updated_at (? may be nil); list_metadata: the cursors before and after
      # @raise [WorkOSError] if the call fails
      def list_connections(
        connection_type: ABSENT, domain: ABSENT, organization_id: ABSENT, search: ABSENT, before: ABSENT, after: ABSENT,
        limit: ABSENT, order: ABSENT, options: ABSENT, **more
      )
        invoke(
          "sso.list_connections", { connection_type: connection_type, domain: domain, organization_id: organization_id,
          search: search, before: before, after: after, limit: limit, order: order, options: options }, more
        )
      end

      # Every item that `list_connections` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_connections`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_connections(
        connection_type: ABSENT, domain: ABSENT, organization_id: ABSENT, search: ABSENT, after: ABSENT, order: ABSENT,
        options: ABSENT, limit: 100, **more
      )
        each_item(
          "sso.list_connections", { connection_type: connection_type, domain: domain, organization_id: organization_id,
          search: search, after: after, order: order, options: options, limit: limit }, more
        )
      end

      # Lists the identity provider's certificates that a connection trusts. Blocks.
      #
      # Sends GET /connections/{connection_id}/saml_idp_signing_certs.
      #
      # @param connection_id [String] The connection's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each a SAMLIdpSigningCertificate with object, id, value, not_before?, not_after?,
      #   created_at (? may be nil)
      # @raise [WorkOSError] if the call fails
      def list_idp_signing_certificates(connection_id: REQUIRED, options: ABSENT, **more)
        invoke("sso.list_idp_signing_certificates", { connection_id: connection_id, options: options }, more)
      end

      # Every item of `list_idp_signing_certificates`.
      #
      # The list is fetched when its first item is asked for, which blocks. The parameters are those of
      # `list_idp_signing_certificates`, and so are the errors.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_idp_signing_certificates(connection_id: REQUIRED, options: ABSENT, **more)
        each_item(
          "sso.list_idp_signing_certificates", { connection_id: connection_id, options: options }, more, pages: false
        )
      end

      # Lists the certificates that responses for a connection may be encrypted with. Blocks.
      #
      # Sends GET /connections/{connection_id}/saml_sp_encryption_certs.
      #
      # @param connection_id [String] The connection's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each a SAMLSpEncryptionCertificate with object, id, value, not_before?,
      #   not_after?, created_at (? may be nil)
      # @raise [WorkOSError] if the call fails
      def list_sp_encryption_certificates(connection_id: REQUIRED, options: ABSENT, **more)
        invoke("sso.list_sp_encryption_certificates", { connection_id: connection_id, options: options }, more)
      end

      # Every item of `list_sp_encryption_certificates`.
      #
      # The list is fetched when its first item is asked for, which blocks. The parameters are those of
      # `list_sp_encryption_certificates`, and so are the errors.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_sp_encryption_certificates(connection_id: REQUIRED, options: ABSENT, **more)
        each_item(
          "sso.list_sp_encryption_certificates", { connection_id: connection_id, options: options }, more, pages: false
        )
      end

      # Builds the URL to redirect a user to for signing out, at the identity provider too. With a `profile_id` the
      # token in the URL is requested from the service; with a `token` nothing is sent. Blocks.
      #
      # Exactly one of `profile_id`, or `token`.
      #
      # @param profile_id [String] The id of the profile to sign out; optional.
      # @param token [String] The `logout_token` that sso.authorize_logout returned; with it nothing is sent; optional.
      #   A secret.
      # @param return_to [String] The URL that the user is redirected to afterwards; an http or https URL; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [String] the URL
      # @raise [WorkOSError] if the call fails
      def logout_url(profile_id: ABSENT, token: ABSENT, return_to: ABSENT, options: ABSENT, **more)
        invoke("sso.logout_url", { profile_id: profile_id, token: token, return_to: return_to, options: options }, more)
      end

      # Exchanges the code of the callback for the user's profile and an access token. A code works once, so the request
      # is not sent again once it may have arrived. Blocks.
      #
      # Sends POST /sso/token. It is not sent again once it may have arrived.
      #
      # @param code [String] The code that came to `redirect_uri`. A secret.
      # @param client_id [String] The client id; if absent, that of the configuration; optional.
      # @param project_id [String] The older name of `client_id`; optional.
      # @param code_verifier [String] The PKCE verifier of the URL's `code_challenge`; 43 to 128 characters (RFC 7636
      #   section 4.1); optional. A secret.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Profile] the profile
      # @raise [Rejected] HTTP 400, with the api_code invalid_client or invalid_grant or unauthorized_client or
      #   unsupported_grant_type
      def profile(code: REQUIRED, client_id: ABSENT, project_id: ABSENT, code_verifier: ABSENT, options: ABSENT, **more)
        invoke(
          "sso.profile", { code: code, client_id: client_id, project_id: project_id, code_verifier: code_verifier,
          options: options }, more
        )
      end

      # Activates a draft connection. Blocks.
      #
      # Sends POST /draft_connections/{token}/activate. It is not sent again once it may have arrived.
      #
      # @param token [String] The draft connection's token; 1 to 128 of `A-Za-z0-9_-`. A secret.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] the answer
      # @raise [WorkOSError] if the call fails
      def promote_draft_connection(token: REQUIRED, options: ABSENT, **more)
        invoke("sso.promote_draft_connection", { token: token, options: options }, more)
      end

      # Starts a login: builds the URL to redirect the user to, with a fresh state and PKCE challenge. Nothing is sent.
      # Keep `state` and `code_verifier` in the user's session for sso.finish_login. Exactly one of `domain`,
      # `connection`, `organization` and `provider`.
      #
      # @param client_id [String] The client id; if absent, that of the configuration; optional.
      # @param project_id [String] The older name of `client_id`; optional.
      # @param redirect_uri [String] The URI that the user is redirected to with the code. It must be registered in the
      #   dashboard.
      # @param domain [String] The e-mail domain of the user's company; optional. Deprecated.
      # @param connection [String] The connection to sign in through; optional.
      # @param organization [String] The organization to sign in to; optional.
      # @param provider [String] A provider, such as `GoogleOAuth` or `MicrosoftOAuth`; optional.
      # @param state [String, Hash] Data of the application to carry along: sso.finish_login returns it as `login_data`.
      #   The browser sees it; text, or what is sent as compact JSON; optional.
      # @param domain_hint [String] Prefills the domain at the identity provider; optional.
      # @param login_hint [String] Prefills the username or e-mail address of the login page; optional.
      # @param nonce [Boolean] If true, a fresh nonce is made, which is returned in the id token of an OpenID Connect
      #   provider; optional.
      # @param prompt [String] `login` requires the user to sign in again; optional.
      # @param provider_scopes [Array<String>] Additional OAuth scopes to request from the provider; at least 1 item;
      #   optional.
      # @param provider_query_params [Hash{Symbol => String, Numeric, Boolean}] Additional query parameters for the
      #   provider; optional.
      # @return [Hash] a Login with url, state, code_verifier, nonce? (? may be nil)
      # @raise [WorkOSError] if a parameter is wrong
      def start_login(
        client_id: ABSENT, project_id: ABSENT, redirect_uri: REQUIRED, domain: ABSENT, connection: ABSENT,
        organization: ABSENT, provider: ABSENT, state: ABSENT, domain_hint: ABSENT, login_hint: ABSENT, nonce: ABSENT,
        prompt: ABSENT, provider_scopes: ABSENT, provider_query_params: ABSENT, **more
      )
        invoke(
          "sso.start_login", { client_id: client_id, project_id: project_id, redirect_uri: redirect_uri, domain: domain,
          connection: connection, organization: organization, provider: provider, state: state,
          domain_hint: domain_hint, login_hint: login_hint, nonce: nonce, prompt: prompt,
          provider_scopes: provider_scopes, provider_query_params: provider_query_params }, more
        )
      end

      # Updates a connection. A member that is null is reset to its default. Blocks.
      #
      # Sends PATCH /connections/{id}. It is not sent again once it may have arrived.
      #
      # At most one of `saml_options`, or `oidc_options`.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param name [String] The name; optional.
      # @param connection_type [String] The type of connection, such as OktaSAML; optional.
      # @param attribute_maps [Hash] The mapping of the provider's attributes to attributes of the profile; with
      #   `standard_attributes` (Hash; with `idp_id` (String; optional), `email` (String; optional), `first_name`
      #   (String; optional), `last_name` (String; optional), `groups` (String, nil; optional), `name` (String, nil;
      #   optional); optional), `custom_attributes` (Hash{Symbol => String}; optional); optional.
      # @param external_id [String, nil] The id in your system; nil is sent as null; optional.
      # @param saml_options [Hash] The SAML settings of the provider; with `idp_metadata_url` (String, nil; optional),
      #   `acs_url` (String, nil; optional), `sp_entity_id` (String, nil; optional), `idp_entity_id` (String; optional),
      #   `idp_sso_url` (String; optional); optional.
      # @param oidc_options [Hash] The OpenID Connect settings of the provider; with `discovery_endpoint` (String;
      #   optional), `client_id` (String; optional), `client_secret` (String; optional), `redirect_uri` (String, nil;
      #   optional), `pkce` (Boolean; optional), `token_authentication_method` (String; one of `client_secret_post`,
      #   `client_secret_basic`, `private_key_jwt`; optional), `id_token_signature_algorithm` (String; one of `ES256`,
      #   `ES384`, `ES512`, `EdDSA`, `HS256`, `HS384`, `HS512`, `PS256`, `PS384`, `PS512`, `RS256`, `RS384`, `RS512`;
      #   optional), `fetch_user_info` (Boolean; optional); optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a Connection with object, id, organization_id?, connection_type, name, state, status?, domains,
      #   created_at, updated_at (? may be nil)
      # @raise [WorkOSError] if the call fails
      def update_connection(
        id: REQUIRED, name: ABSENT, connection_type: ABSENT, attribute_maps: ABSENT, external_id: ABSENT,
        saml_options: ABSENT, oidc_options: ABSENT, options: ABSENT, **more
      )
        invoke(
          "sso.update_connection", { id: id, name: name, connection_type: connection_type,
          attribute_maps: attribute_maps, external_id: external_id, saml_options: saml_options,
          oidc_options: oidc_options, options: options }, more
        )
      end
    end
  end

  # The same methods, of the client that the whole process shares.
  SSO = Client::SsoGroup.new(self)
end
