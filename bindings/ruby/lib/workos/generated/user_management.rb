# frozen_string_literal: true

# Written by `make tables` from api/; do not edit.
module WorkOS
  class Client
    # The operations of `client.user_management`.
    class UserManagementGroup < Group
      # Accepts an invitation on behalf of the user. Blocks.
      #
      # Sends POST /user_management/invitations/{id}/accept. It is not sent again once it may have arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an Invitation with object, id, email, state, accepted_at?, revoked_at?, expires_at,
      #   organization_id?, inviter_user_id?, accepted_user_id?, role_slug?, created_at, updated_at, token,
      #   accept_invitation_url (? may be nil)
      # @raise [Rejected] HTTP 400, with the api_code invalid_invite or invite_has_accepted_user_id or
      #   invite_not_pending
      def accept_invitation(id: REQUIRED, options: ABSENT, **more)
        invoke("user_management.accept_invitation", { id: id, options: options }, more)
      end

      # Approves an entry of a waitlist and sends an invitation. Blocks.
      #
      # Sends POST /user_management/waitlist_entries/{id}/approve. It is not sent again once it may have arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a WaitlistEntry with id, email, state, approved_at?, created_at, updated_at, object,
      #   additional_fields?, waitlist_id? (? may be nil)
      # @raise [WorkOSError] if the call fails
      def approve_waitlist_entry(id: REQUIRED, options: ABSENT, **more)
        invoke("user_management.approve_waitlist_entry", { id: id, options: options }, more)
      end

      # Authenticates a user with one of eleven grants, named by `grant_type`. Blocks.
      #
      # Sends POST /user_management/authenticate. It is not sent again once it may have arrived.
      #
      # `grant_type` authorization_code: needs `client_id`, `code`; may have `client_secret`, `code_verifier`,
      # `invitation_token`, `ip_address`, `device_id`, `user_agent`, `signals_id`. `grant_type` password: needs
      # `client_id`, `client_secret`, `email`, `password`; may have `invitation_token`, `ip_address`, `device_id`,
      # `user_agent`, `signals_id`, `radar_auth_attempt_id`. `grant_type` refresh_token: needs `client_id`,
      # `refresh_token`; may have `client_secret`, `organization_id`, `ip_address`, `device_id`, `user_agent`.
      # `grant_type` urn:workos:oauth:grant-type:magic-auth:code: needs `client_id`, `client_secret`, `code`, `email`;
      # may have `invitation_token`, `ip_address`, `device_id`, `user_agent`, `radar_auth_attempt_id`,
      # `link_authorization_code`, `signals_id`. `grant_type` urn:workos:oauth:grant-type:email-verification:code: needs
      # `client_id`, `client_secret`, `code`, `pending_authentication_token`; may have `ip_address`, `device_id`,
      # `user_agent`. `grant_type` urn:workos:oauth:grant-type:mfa-totp: needs `client_id`, `client_secret`, `code`,
      # `pending_authentication_token`, `authentication_challenge_id`; may have `ip_address`, `device_id`, `user_agent`.
      # `grant_type` urn:workos:oauth:grant-type:organization-selection: needs `client_id`, `client_secret`,
      # `pending_authentication_token`, `organization_id`; may have `ip_address`, `device_id`, `user_agent`.
      # `grant_type` urn:workos:oauth:grant-type:radar-email-challenge:code: needs `client_id`, `client_secret`, `code`,
      # `radar_challenge_id`, `pending_authentication_token`; may have `ip_address`, `device_id`, `user_agent`.
      # `grant_type` urn:workos:oauth:grant-type:radar-sms-challenge:code: needs `client_id`, `client_secret`, `code`,
      # `pending_authentication_token`; may have `verification_id`, `phone_number`, `ip_address`, `device_id`,
      # `user_agent`. `grant_type` urn:ietf:params:oauth:grant-type:device_code: needs `client_id`, `device_code`; may
      # have `ip_address`, `device_id`, `user_agent`. `grant_type` urn:workos:oauth:grant-type:email-completion: needs
      # `client_id`, `client_secret`, `email_completion_token`, `email`; may have `ip_address`, `device_id`,
      # `user_agent`, `signals_id`.
      #
      # @param client_id [String] The client id; if absent, that of the configuration; optional.
      # @param client_secret [String] The client secret; if absent, the API key; optional. A secret.
      # @param grant_type [String] The kind of grant; one of `authorization_code`, `password`, `refresh_token`,
      #   `urn:workos:oauth:grant-type:magic-auth:code`, `urn:workos:oauth:grant-type:email-verification:code`,
      #   `urn:workos:oauth:grant-type:mfa-totp`, `urn:workos:oauth:grant-type:organization-selection`,
      #   `urn:workos:oauth:grant-type:radar-email-challenge:code`,
      #   `urn:workos:oauth:grant-type:radar-sms-challenge:code`, `urn:ietf:params:oauth:grant-type:device_code`,
      #   `urn:workos:oauth:grant-type:email-completion`.
      # @param code [String] The code from the callback, the e-mail, the SMS or the authenticator app, depending on the
      #   grant; optional. A secret.
      # @param code_verifier [String] The PKCE verifier of the URL's code_challenge; 43 to 128 characters (RFC 7636
      #   section 4.1); optional. A secret.
      # @param invitation_token [String] The token of an invitation that this sign-in accepts; optional. A secret.
      # @param ip_address [String] The IP address of the user's request; optional.
      # @param device_id [String] An id of the user's device; optional.
      # @param user_agent [String] The User-Agent of the user's request; optional.
      # @param signals_id [String] The id of the signals that Radar took in the user's browser; optional.
      # @param email [String] The user's e-mail address; optional.
      # @param password [String] The user's password; optional. A secret.
      # @param link_authorization_code [String] The authorization code of an account to link; optional. A secret.
      # @param radar_auth_attempt_id [String] The id of Radar's attempt that this belongs to; optional.
      # @param refresh_token [String] The refresh token; each works once; optional. A secret.
      # @param organization_id [String] The organization to sign in to, or to switch to; optional.
      # @param pending_authentication_token [String] The `pending_authentication_token` of the error's `details`;
      #   optional. A secret.
      # @param authentication_challenge_id [String] The id of the factor's challenge; optional.
      # @param radar_challenge_id [String] The id of Radar's challenge; optional.
      # @param verification_id [String] The verification_id that user_management.send_radar_sms_challenge returned;
      #   optional.
      # @param phone_number [String] The phone number that the SMS went to; optional.
      # @param device_code [String] The device_code that user_management.authorize_device returned; optional. A secret.
      # @param email_completion_token [String] The token of the `email_completion_required` error; optional. A secret.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AuthenticateResponse with user, organization_id?, authkit_authorization_code?, access_token,
      #   refresh_token, authentication_method?, impersonator?, oauth_tokens? (? may be nil)
      # @raise [Rejected] HTTP 400, with the api_code code_challenge_not_found or invalid_credentials or
      #   invalid_one_time_code or invalid_organization_id or invalid_pending_authentication_token or
      #   one_time_code_expired or one_time_code_previously_used or one_time_code_too_many_attempts or
      #   phone_number_required or user_mismatch or verification_id_required or access_denied or
      #   authentication_method_not_allowed or authorization_pending or expired_token or extra_attributes_required or
      #   invalid_client or invalid_connection or invalid_grant or invalid_link_authorization_code or invalid_profile or
      #   invalid_request or invitation_cannot_be_used_for_email or invitation_invalid or mfa_enrollment or
      #   organization_authentication_methods_required or organization_membership_not_found or organization_not_found or
      #   pkce_not_supported or sign_up_not_allowed or slow_down or sso_required or token_too_big or unauthorized_client
      # @raise [Unauthorized] HTTP 403, with the api_code application_consent_required or
      #   authentication_method_not_allowed or email_password_auth_disabled or email_verification_required or
      #   mfa_challenge or mfa_enrollment or organization_selection_required or passkey_progressive_enrollment or
      #   radar_challenge or radar_sign_up_challenge or radar_sms_sign_in_challenge
      # @raise [Rejected] HTTP 422, with the api_code invalid_request_parameters
      # @raise [RateLimited] HTTP 429, with the api_code daily_quota_exceeded or too_many_requests
      def authenticate(
        client_id: ABSENT, client_secret: ABSENT, grant_type: REQUIRED, code: ABSENT, code_verifier: ABSENT,
        invitation_token: ABSENT, ip_address: ABSENT, device_id: ABSENT, user_agent: ABSENT, signals_id: ABSENT,
        email: ABSENT, password: ABSENT, link_authorization_code: ABSENT, radar_auth_attempt_id: ABSENT,
        refresh_token: ABSENT, organization_id: ABSENT, pending_authentication_token: ABSENT,
        authentication_challenge_id: ABSENT, radar_challenge_id: ABSENT, verification_id: ABSENT, phone_number: ABSENT,
        device_code: ABSENT, email_completion_token: ABSENT, options: ABSENT, **more
      )
        invoke(
          "user_management.authenticate", { client_id: client_id, client_secret: client_secret, grant_type: grant_type,
          code: code, code_verifier: code_verifier, invitation_token: invitation_token, ip_address: ip_address,
          device_id: device_id, user_agent: user_agent, signals_id: signals_id, email: email, password: password,
          link_authorization_code: link_authorization_code, radar_auth_attempt_id: radar_auth_attempt_id,
          refresh_token: refresh_token, organization_id: organization_id,
          pending_authentication_token: pending_authentication_token,
          authentication_challenge_id: authentication_challenge_id, radar_challenge_id: radar_challenge_id,
          verification_id: verification_id, phone_number: phone_number, device_code: device_code,
          email_completion_token: email_completion_token, options: options }, more
        )
      end

      # Authenticates a user with the code of the callback. The request is not sent again once it may have arrived.
      # Blocks.
      #
      # Sends POST /user_management/authenticate. It is not sent again once it may have arrived.
      #
      # @param client_id [String] The client id; if absent, that of the configuration; optional.
      # @param client_secret [String] The client secret; if absent, the API key; optional. A secret.
      # @param grant_type [String] The kind of grant; `authorization_code`; optional.
      # @param code [String] The code from the callback, the e-mail, the SMS or the authenticator app, depending on the
      #   grant. A secret.
      # @param code_verifier [String] The PKCE verifier of the URL's code_challenge; 43 to 128 characters (RFC 7636
      #   section 4.1); optional. A secret.
      # @param invitation_token [String] The token of an invitation that this sign-in accepts; optional. A secret.
      # @param ip_address [String] The IP address of the user's request; optional.
      # @param device_id [String] An id of the user's device; optional.
      # @param user_agent [String] The User-Agent of the user's request; optional.
      # @param signals_id [String] The id of the signals that Radar took in the user's browser; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AuthenticateResponse with user, organization_id?, authkit_authorization_code?, access_token,
      #   refresh_token, authentication_method?, impersonator?, oauth_tokens? (? may be nil)
      # @raise [WorkOSError] as `user_management.authenticate`
      def authenticate_with_code(
        client_id: ABSENT, client_secret: ABSENT, grant_type: ABSENT, code: REQUIRED, code_verifier: ABSENT,
        invitation_token: ABSENT, ip_address: ABSENT, device_id: ABSENT, user_agent: ABSENT, signals_id: ABSENT,
        options: ABSENT, **more
      )
        invoke(
          "user_management.authenticate_with_code", { client_id: client_id, client_secret: client_secret,
          grant_type: grant_type, code: code, code_verifier: code_verifier, invitation_token: invitation_token,
          ip_address: ip_address, device_id: device_id, user_agent: user_agent, signals_id: signals_id,
          options: options }, more
        )
      end

      # Authenticates a user with a device code (RFC 8628). The request is not sent again once it may have arrived.
      # Blocks.
      #
      # Sends POST /user_management/authenticate. It is not sent again once it may have arrived.
      #
      # @param client_id [String] The client id; if absent, that of the configuration; optional.
      # @param grant_type [String] The kind of grant; `urn:ietf:params:oauth:grant-type:device_code`; optional.
      # @param ip_address [String] The IP address of the user's request; optional.
      # @param device_id [String] An id of the user's device; optional.
      # @param user_agent [String] The User-Agent of the user's request; optional.
      # @param device_code [String] The device_code that user_management.authorize_device returned. A secret.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AuthenticateResponse with user, organization_id?, authkit_authorization_code?, access_token,
      #   refresh_token, authentication_method?, impersonator?, oauth_tokens? (? may be nil)
      # @raise [WorkOSError] as `user_management.authenticate`
      def authenticate_with_device_code(
        client_id: ABSENT, grant_type: ABSENT, ip_address: ABSENT, device_id: ABSENT, user_agent: ABSENT,
        device_code: REQUIRED, options: ABSENT, **more
      )
        invoke(
          "user_management.authenticate_with_device_code", { client_id: client_id, grant_type: grant_type,
          ip_address: ip_address, device_id: device_id, user_agent: user_agent, device_code: device_code,
          options: options }, more
        )
      end

      # Authenticates a user after the e-mail address was completed. The request is not sent again once it may have
      # arrived. Blocks.
      #
      # Sends POST /user_management/authenticate. It is not sent again once it may have arrived.
      #
      # @param client_id [String] The client id; if absent, that of the configuration; optional.
      # @param client_secret [String] The client secret; if absent, the API key; optional. A secret.
      # @param grant_type [String] The kind of grant; `urn:workos:oauth:grant-type:email-completion`; optional.
      # @param ip_address [String] The IP address of the user's request; optional.
      # @param device_id [String] An id of the user's device; optional.
      # @param user_agent [String] The User-Agent of the user's request; optional.
      # @param signals_id [String] The id of the signals that Radar took in the user's browser; optional.
      # @param email [String] The user's e-mail address.
      # @param email_completion_token [String] The token of the `email_completion_required` error. A secret.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AuthenticateResponse with user, organization_id?, authkit_authorization_code?, access_token,
      #   refresh_token, authentication_method?, impersonator?, oauth_tokens? (? may be nil)
      # @raise [WorkOSError] as `user_management.authenticate`
      def authenticate_with_email_completion(
        client_id: ABSENT, client_secret: ABSENT, grant_type: ABSENT, ip_address: ABSENT, device_id: ABSENT,
        user_agent: ABSENT, signals_id: ABSENT, email: REQUIRED, email_completion_token: REQUIRED, options: ABSENT,
        **more
      )
        invoke(
          "user_management.authenticate_with_email_completion", { client_id: client_id, client_secret: client_secret,
          grant_type: grant_type, ip_address: ip_address, device_id: device_id, user_agent: user_agent,
          signals_id: signals_id, email: email, email_completion_token: email_completion_token, options: options }, more
        )
      end

      # Authenticates a user with the code of an e-mail verification. The request is not sent again once it may have
      # arrived. Blocks.
      #
      # Sends POST /user_management/authenticate. It is not sent again once it may have arrived.
      #
      # @param client_id [String] The client id; if absent, that of the configuration; optional.
      # @param client_secret [String] The client secret; if absent, the API key; optional. A secret.
      # @param grant_type [String] The kind of grant; `urn:workos:oauth:grant-type:email-verification:code`; optional.
      # @param code [String] The code from the callback, the e-mail, the SMS or the authenticator app, depending on the
      #   grant. A secret.
      # @param ip_address [String] The IP address of the user's request; optional.
      # @param device_id [String] An id of the user's device; optional.
      # @param user_agent [String] The User-Agent of the user's request; optional.
      # @param pending_authentication_token [String] The `pending_authentication_token` of the error's `details`. A
      #   secret.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AuthenticateResponse with user, organization_id?, authkit_authorization_code?, access_token,
      #   refresh_token, authentication_method?, impersonator?, oauth_tokens? (? may be nil)
      # @raise [WorkOSError] as `user_management.authenticate`
      def authenticate_with_email_verification(
        client_id: ABSENT, client_secret: ABSENT, grant_type: ABSENT, code: REQUIRED, ip_address: ABSENT,
        device_id: ABSENT, user_agent: ABSENT, pending_authentication_token: REQUIRED, options: ABSENT, **more
      )
        invoke(
          "user_management.authenticate_with_email_verification", { client_id: client_id, client_secret: client_secret,
          grant_type: grant_type, code: code, ip_address: ip_address, device_id: device_id, user_agent: user_agent,
          pending_authentication_token: pending_authentication_token, options: options }, more
        )
      end

      # Authenticates a user with a Magic Auth code. The request is not sent again once it may have arrived. Blocks.
      #
      # Sends POST /user_management/authenticate. It is not sent again once it may have arrived.
      #
      # @param client_id [String] The client id; if absent, that of the configuration; optional.
      # @param client_secret [String] The client secret; if absent, the API key; optional. A secret.
      # @param grant_type [String] The kind of grant; `urn:workos:oauth:grant-type:magic-auth:code`; optional.
      # @param code [String] The code from the callback, the e-mail, the SMS or the authenticator app, depending on the
      #   grant. A secret.
      # @param invitation_token [String] The token of an invitation that this sign-in accepts; optional. A secret.
      # @param ip_address [String] The IP address of the user's request; optional.
      # @param device_id [String] An id of the user's device; optional.
      # @param user_agent [String] The User-Agent of the user's request; optional.
      # @param signals_id [String] The id of the signals that Radar took in the user's browser; optional.
      # @param email [String] The user's e-mail address.
      # @param link_authorization_code [String] The authorization code of an account to link; optional. A secret.
      # @param radar_auth_attempt_id [String] The id of Radar's attempt that this belongs to; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AuthenticateResponse with user, organization_id?, authkit_authorization_code?, access_token,
      #   refresh_token, authentication_method?, impersonator?, oauth_tokens? (? may be nil)
      # @raise [WorkOSError] as `user_management.authenticate`
      def authenticate_with_magic_auth(
        client_id: ABSENT, client_secret: ABSENT, grant_type: ABSENT, code: REQUIRED, invitation_token: ABSENT,
        ip_address: ABSENT, device_id: ABSENT, user_agent: ABSENT, signals_id: ABSENT, email: REQUIRED,
        link_authorization_code: ABSENT, radar_auth_attempt_id: ABSENT, options: ABSENT, **more
      )
        invoke(
          "user_management.authenticate_with_magic_auth", { client_id: client_id, client_secret: client_secret,
          grant_type: grant_type, code: code, invitation_token: invitation_token, ip_address: ip_address,
          device_id: device_id, user_agent: user_agent, signals_id: signals_id, email: email,
          link_authorization_code: link_authorization_code, radar_auth_attempt_id: radar_auth_attempt_id,
          options: options }, more
        )
      end

      # Authenticates a user with the organization that the user selected. The request is not sent again once it may
      # have arrived. Blocks.
      #
      # Sends POST /user_management/authenticate. It is not sent again once it may have arrived.
      #
      # @param client_id [String] The client id; if absent, that of the configuration; optional.
      # @param client_secret [String] The client secret; if absent, the API key; optional. A secret.
      # @param grant_type [String] The kind of grant; `urn:workos:oauth:grant-type:organization-selection`; optional.
      # @param ip_address [String] The IP address of the user's request; optional.
      # @param device_id [String] An id of the user's device; optional.
      # @param user_agent [String] The User-Agent of the user's request; optional.
      # @param organization_id [String] The organization to sign in to, or to switch to.
      # @param pending_authentication_token [String] The `pending_authentication_token` of the error's `details`. A
      #   secret.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AuthenticateResponse with user, organization_id?, authkit_authorization_code?, access_token,
      #   refresh_token, authentication_method?, impersonator?, oauth_tokens? (? may be nil)
      # @raise [WorkOSError] as `user_management.authenticate`
      def authenticate_with_organization_selection(
        client_id: ABSENT, client_secret: ABSENT, grant_type: ABSENT, ip_address: ABSENT, device_id: ABSENT,
        user_agent: ABSENT, organization_id: REQUIRED, pending_authentication_token: REQUIRED, options: ABSENT, **more
      )
        invoke(
          "user_management.authenticate_with_organization_selection", { client_id: client_id,
          client_secret: client_secret, grant_type: grant_type, ip_address: ip_address, device_id: device_id,
          user_agent: user_agent, organization_id: organization_id,
          pending_authentication_token: pending_authentication_token, options: options }, more
        )
      end

      # Authenticates a user with an e-mail address and a password. The request is not sent again once it may have
      # arrived. Blocks.
      #
      # Sends POST /user_management/authenticate. It is not sent again once it may have arrived.
      #
      # @param client_id [String] The client id; if absent, that of the configuration; optional.
      # @param client_secret [String] The client secret; if absent, the API key; optional. A secret.
      # @param grant_type [String] The kind of grant; `password`; optional.
      # @param invitation_token [String] The token of an invitation that this sign-in accepts; optional. A secret.
      # @param ip_address [String] The IP address of the user's request; optional.
      # @param device_id [String] An id of the user's device; optional.
      # @param user_agent [String] The User-Agent of the user's request; optional.
      # @param signals_id [String] The id of the signals that Radar took in the user's browser; optional.
      # @param email [String] The user's e-mail address.
      # @param password [String] The user's password. A secret.
      # @param radar_auth_attempt_id [String] The id of Radar's attempt that this belongs to; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AuthenticateResponse with user, organization_id?, authkit_authorization_code?, access_token,
      #   refresh_token, authentication_method?, impersonator?, oauth_tokens? (? may be nil)
      # @raise [WorkOSError] as `user_management.authenticate`
      def authenticate_with_password(
        client_id: ABSENT, client_secret: ABSENT, grant_type: ABSENT, invitation_token: ABSENT, ip_address: ABSENT,
        device_id: ABSENT, user_agent: ABSENT, signals_id: ABSENT, email: REQUIRED, password: REQUIRED,
        radar_auth_attempt_id: ABSENT, options: ABSENT, **more
      )
        invoke(
          "user_management.authenticate_with_password", { client_id: client_id, client_secret: client_secret,
          grant_type: grant_type, invitation_token: invitation_token, ip_address: ip_address, device_id: device_id,
          user_agent: user_agent, signals_id: signals_id, email: email, password: password,
          radar_auth_attempt_id: radar_auth_attempt_id, options: options }, more
        )
      end

      # Authenticates a user with the code of an e-mail challenge of Radar. The request is not sent again once it may
      # have arrived. Blocks.
      #
      # Sends POST /user_management/authenticate. It is not sent again once it may have arrived.
      #
      # @param client_id [String] The client id; if absent, that of the configuration; optional.
      # @param client_secret [String] The client secret; if absent, the API key; optional. A secret.
      # @param grant_type [String] The kind of grant; `urn:workos:oauth:grant-type:radar-email-challenge:code`;
      #   optional.
      # @param code [String] The code from the callback, the e-mail, the SMS or the authenticator app, depending on the
      #   grant. A secret.
      # @param ip_address [String] The IP address of the user's request; optional.
      # @param device_id [String] An id of the user's device; optional.
      # @param user_agent [String] The User-Agent of the user's request; optional.
      # @param pending_authentication_token [String] The `pending_authentication_token` of the error's `details`. A
      #   secret.
      # @param radar_challenge_id [String] The id of Radar's challenge.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AuthenticateResponse with user, organization_id?, authkit_authorization_code?, access_token,
      #   refresh_token, authentication_method?, impersonator?, oauth_tokens? (? may be nil)
      # @raise [WorkOSError] as `user_management.authenticate`
      def authenticate_with_radar_email_challenge(
        client_id: ABSENT, client_secret: ABSENT, grant_type: ABSENT, code: REQUIRED, ip_address: ABSENT,
        device_id: ABSENT, user_agent: ABSENT, pending_authentication_token: REQUIRED, radar_challenge_id: REQUIRED,
        options: ABSENT, **more
      )
        invoke(
          "user_management.authenticate_with_radar_email_challenge", { client_id: client_id,
          client_secret: client_secret, grant_type: grant_type, code: code, ip_address: ip_address,
          device_id: device_id, user_agent: user_agent, pending_authentication_token: pending_authentication_token,
          radar_challenge_id: radar_challenge_id, options: options }, more
        )
      end

      # Authenticates a user with the code of an SMS challenge of Radar. The request is not sent again once it may have
      # arrived. Blocks.
      #
      # Sends POST /user_management/authenticate. It is not sent again once it may have arrived.
      #
      # @param client_id [String] The client id; if absent, that of the configuration; optional.
      # @param client_secret [String] The client secret; if absent, the API key; optional. A secret.
      # @param grant_type [String] The kind of grant; `urn:workos:oauth:grant-type:radar-sms-challenge:code`; optional.
      # @param code [String] The code from the callback, the e-mail, the SMS or the authenticator app, depending on the
      #   grant. A secret.
      # @param ip_address [String] The IP address of the user's request; optional.
      # @param device_id [String] An id of the user's device; optional.
      # @param user_agent [String] The User-Agent of the user's request; optional.
      # @param pending_authentication_token [String] The `pending_authentication_token` of the error's `details`. A
      #   secret.
      # @param verification_id [String] The verification_id that user_management.send_radar_sms_challenge returned;
      #   optional.
      # @param phone_number [String] The phone number that the SMS went to; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AuthenticateResponse with user, organization_id?, authkit_authorization_code?, access_token,
      #   refresh_token, authentication_method?, impersonator?, oauth_tokens? (? may be nil)
      # @raise [WorkOSError] as `user_management.authenticate`
      def authenticate_with_radar_sms_challenge(
        client_id: ABSENT, client_secret: ABSENT, grant_type: ABSENT, code: REQUIRED, ip_address: ABSENT,
        device_id: ABSENT, user_agent: ABSENT, pending_authentication_token: REQUIRED, verification_id: ABSENT,
        phone_number: ABSENT, options: ABSENT, **more
      )
        invoke(
          "user_management.authenticate_with_radar_sms_challenge", { client_id: client_id, client_secret: client_secret,
          grant_type: grant_type, code: code, ip_address: ip_address, device_id: device_id, user_agent: user_agent,
          pending_authentication_token: pending_authentication_token, verification_id: verification_id,
          phone_number: phone_number, options: options }, more
        )
      end

      # Authenticates a user with a refresh token. The request is not sent again once it may have arrived. Blocks.
      #
      # Sends POST /user_management/authenticate. It is not sent again once it may have arrived.
      #
      # @param client_id [String] The client id; if absent, that of the configuration; optional.
      # @param client_secret [String] The client secret; if absent, the API key; optional. A secret.
      # @param grant_type [String] The kind of grant; `refresh_token`; optional.
      # @param ip_address [String] The IP address of the user's request; optional.
      # @param device_id [String] An id of the user's device; optional.
      # @param user_agent [String] The User-Agent of the user's request; optional.
      # @param refresh_token [String] The refresh token; each works once. A secret.
      # @param organization_id [String] The organization to sign in to, or to switch to; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AuthenticateResponse with user, organization_id?, authkit_authorization_code?, access_token,
      #   refresh_token, authentication_method?, impersonator?, oauth_tokens? (? may be nil)
      # @raise [WorkOSError] as `user_management.authenticate`
      def authenticate_with_refresh_token(
        client_id: ABSENT, client_secret: ABSENT, grant_type: ABSENT, ip_address: ABSENT, device_id: ABSENT,
        user_agent: ABSENT, refresh_token: REQUIRED, organization_id: ABSENT, options: ABSENT, **more
      )
        invoke(
          "user_management.authenticate_with_refresh_token", { client_id: client_id, client_secret: client_secret,
          grant_type: grant_type, ip_address: ip_address, device_id: device_id, user_agent: user_agent,
          refresh_token: refresh_token, organization_id: organization_id, options: options }, more
        )
      end

      # Authenticates a user with the code of an authenticator app. The request is not sent again once it may have
      # arrived. Blocks.
      #
      # Sends POST /user_management/authenticate. It is not sent again once it may have arrived.
      #
      # @param client_id [String] The client id; if absent, that of the configuration; optional.
      # @param client_secret [String] The client secret; if absent, the API key; optional. A secret.
      # @param grant_type [String] The kind of grant; `urn:workos:oauth:grant-type:mfa-totp`; optional.
      # @param code [String] The code from the callback, the e-mail, the SMS or the authenticator app, depending on the
      #   grant. A secret.
      # @param ip_address [String] The IP address of the user's request; optional.
      # @param device_id [String] An id of the user's device; optional.
      # @param user_agent [String] The User-Agent of the user's request; optional.
      # @param pending_authentication_token [String] The `pending_authentication_token` of the error's `details`. A
      #   secret.
      # @param authentication_challenge_id [String] The id of the factor's challenge.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AuthenticateResponse with user, organization_id?, authkit_authorization_code?, access_token,
      #   refresh_token, authentication_method?, impersonator?, oauth_tokens? (? may be nil)
      # @raise [WorkOSError] as `user_management.authenticate`
      def authenticate_with_totp(
        client_id: ABSENT, client_secret: ABSENT, grant_type: ABSENT, code: REQUIRED, ip_address: ABSENT,
        device_id: ABSENT, user_agent: ABSENT, pending_authentication_token: REQUIRED,
        authentication_challenge_id: REQUIRED, options: ABSENT, **more
      )
        invoke(
          "user_management.authenticate_with_totp", { client_id: client_id, client_secret: client_secret,
          grant_type: grant_type, code: code, ip_address: ip_address, device_id: device_id, user_agent: user_agent,
          pending_authentication_token: pending_authentication_token,
          authentication_challenge_id: authentication_challenge_id, options: options }, more
        )
      end

      # Builds the URL that signs a user in through AuthKit or a provider. Nothing is sent. Exactly one of `provider`,
      # `connection_id` and `organization_id`; `organization_id` may stand beside `provider` `authkit`.
      #
      # @param client_id [String] The client id; if absent, that of the configuration; optional.
      # @param project_id [String] The older name of `client_id`; optional.
      # @param redirect_uri [String] The URI that the user is redirected to with the code. It must be registered in the
      #   dashboard.
      # @param provider [String] `authkit` for the hosted login page, or a provider such as `GoogleOAuth`; optional.
      # @param connection_id [String] The connection to sign in through; optional.
      # @param organization_id [String] The organization to sign in to; it may stand beside the provider `authkit`;
      #   optional.
      # @param state [String, Hash] Returned unchanged with the code. An object is sent as compact JSON; text, or what
      #   is sent as compact JSON; optional.
      # @param screen_hint [String] The first page of AuthKit; only with the provider `authkit`; one of `sign-up`,
      #   `sign-in`; sign-in unless given; optional.
      # @param login_hint [String] Prefills the username or e-mail address of the login page; optional.
      # @param domain_hint [String] Prefills the domain at the identity provider; optional.
      # @param prompt [String] `login` requires the user to sign in again; optional.
      # @param max_age [Integer] The maximum age of the sign-in in seconds; an older one must be repeated; at least 0;
      #   optional.
      # @param provider_scopes [Array<String>] Additional OAuth scopes to request from the provider; at least 1 item;
      #   optional.
      # @param provider_query_params [Hash{Symbol => String, Numeric, Boolean}] Additional query parameters for the
      #   provider; optional.
      # @param invitation_token [String] The token of an invitation that this sign-in accepts; optional. A secret.
      # @param claim_nonce [String] Ties the sign-in to the claim of an agent registration; optional.
      # @param code_challenge [String] The PKCE challenge (RFC 7636 section 4.2); 43 to 128 characters (RFC 7636 section
      #   4.1); optional.
      # @param code_challenge_method [String] The method of the challenge: `S256`; one of `S256`; optional.
      # @return [String] the URL
      # @raise [WorkOSError] if a parameter is wrong
      def authorization_url(
        client_id: ABSENT, project_id: ABSENT, redirect_uri: REQUIRED, provider: ABSENT, connection_id: ABSENT,
        organization_id: ABSENT, state: ABSENT, screen_hint: ABSENT, login_hint: ABSENT, domain_hint: ABSENT,
        prompt: ABSENT, max_age: ABSENT, provider_scopes: ABSENT, provider_query_params: ABSENT,
        invitation_token: ABSENT, claim_nonce: ABSENT, code_challenge: ABSENT, code_challenge_method: ABSENT, **more
      )
        invoke(
          "user_management.authorization_url", { client_id: client_id, project_id: project_id,
          redirect_uri: redirect_uri, provider: provider, connection_id: connection_id,
          organization_id: organization_id, state: state, screen_hint: screen_hint, login_hint: login_hint,
          domain_hint: domain_hint, prompt: prompt, max_age: max_age, provider_scopes: provider_scopes,
          provider_query_params: provider_query_params, invitation_token: invitation_token, claim_nonce: claim_nonce,
          code_challenge: code_challenge, code_challenge_method: code_challenge_method }, more
        )
      end

      # Starts a login on a device without a browser (RFC 8628). Blocks.
      #
      # Sends POST /user_management/authorize/device. It is not sent again once it may have arrived.
      #
      # @param client_id [String] The client id; if absent, that of the configuration; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a DeviceAuthorizationResponse with device_code, user_code, verification_uri,
      #   verification_uri_complete?, expires_in, interval? (? may be nil)
      # @raise [WorkOSError] if the call fails
      def authorize_device(client_id: ABSENT, options: ABSENT, **more)
        invoke("user_management.authorize_device", { client_id: client_id, options: options }, more)
      end

      # Polls until the user has approved the device's sign-in, and returns the user and the tokens. Blocks until then,
      # or until `expires_in` seconds (or `options.timeout_ms`) have passed. Blocks.
      #
      # @param device_code [String] The device_code that user_management.authorize_device returned. A secret.
      # @param interval [Integer] The `interval` that user_management.authorize_device returned, in seconds; 1 to 600; 5
      #   unless given; optional.
      # @param expires_in [Integer] The `expires_in` that user_management.authorize_device returned, in seconds; 1 to
      #   86400; 300 unless given; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AuthenticateResponse with user, organization_id?, authkit_authorization_code?, access_token,
      #   refresh_token, authentication_method?, impersonator?, oauth_tokens? (? may be nil)
      # @raise [WorkOSError] if the call fails
      def await_device(device_code: REQUIRED, interval: ABSENT, expires_in: ABSENT, options: ABSENT, **more)
        invoke(
          "user_management.await_device", { device_code: device_code, interval: interval, expires_in: expires_in,
          options: options }, more
        )
      end

      # Confirms a change of a user's e-mail address with the code. Blocks.
      #
      # Sends POST /user_management/users/{id}/email_change/confirm. It is not sent again once it may have arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param code [String] The code from the e-mail to the new address. A secret.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an EmailChangeConfirmation with object, user
      # @raise [Rejected] HTTP 400, with the api_code email_change_code_expired or email_change_code_incorrect
      # @raise [Conflict] HTTP 409, with the api_code email_change_code_previously_used or email_change_not_allowed or
      #   email_not_available or no_pending_email_change
      # @raise [Rejected] HTTP 422, with the api_code invalid_email or invalid_request_parameters
      # @raise [RateLimited] HTTP 429, with the api_code email_change_too_many_attempts
      def confirm_email_change(id: REQUIRED, code: REQUIRED, options: ABSENT, **more)
        invoke("user_management.confirm_email_change", { id: id, code: code, options: options }, more)
      end

      # Sets a new password with the token of a reset. Blocks.
      #
      # Sends POST /user_management/password_reset/confirm. It is not sent again once it may have arrived.
      #
      # @param token [String] The token from the link in the e-mail. A secret.
      # @param new_password [String] The new password. A secret.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a ResetPasswordResponse with user
      # @raise [Rejected] HTTP 400, with the api_code password_reset_error
      # @raise [Unauthorized] HTTP 403, with the api_code email_password_auth_disabled
      # @raise [Rejected] HTTP 422, with the api_code invalid_request_parameters
      def confirm_password_reset(token: REQUIRED, new_password: REQUIRED, options: ABSENT, **more)
        invoke(
          "user_management.confirm_password_reset", { token: token, new_password: new_password, options: options }, more
        )
      end

      # Allows a web origin to send requests from a browser. Blocks.
      #
      # Sends POST /user_management/cors_origins. It is not sent again once it may have arrived.
      #
      # @param origin [String] The web origin, such as https://app.example.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a CORSOriginResponse with object, id, origin, created_at, updated_at
      # @raise [WorkOSError] if the call fails
      def create_cors_origin(origin: REQUIRED, options: ABSENT, **more)
        invoke("user_management.create_cors_origin", { origin: origin, options: options }, more)
      end

      # Creates a six-digit sign-in code for an e-mail address, valid for ten minutes. Blocks.
      #
      # Sends POST /user_management/magic_auth. It is not sent again once it may have arrived.
      #
      # @param email [String] An e-mail address.
      # @param invitation_token [String] The token of an invitation that this sign-in accepts; optional. A secret.
      # @param ip_address [String] The IP address of the user's request; optional.
      # @param user_agent [String] The User-Agent of the user's request; optional.
      # @param radar_auth_attempt_id [String] The id of Radar's attempt that this belongs to; optional.
      # @param signals_id [String] The id of the signals that Radar took in the user's browser; optional.
      # @param locale [String] The language of the e-mail or page that the user sees; one of `af`, `am`, `ar`, `bg`,
      #   `bn`, `bs`, `ca`, `cs`, `da`, `de`, `de-DE`, `el`, `en`, `en-AU`, `en-CA`, `en-GB`, `en-US`, `es`, `es-419`,
      #   `es-ES`, `es-US`, `et`, `fa`, `fi`, `fil`, `fr`, `fr-BE`, `fr-CA`, `fr-FR`, `fy`, `gl`, `gu`, `ha`, `he`,
      #   `hi`, `hr`, `hu`, `hy`, `id`, `is`, `it`, `it-IT`, `ja`, `jv`, `ka`, `kk`, `km`, `kn`, `ko`, `lt`, `lv`, `mk`,
      #   `ml`, `mn`, `mr`, `ms`, `my`, `nb`, `ne`, `nl`, `nl-BE`, `nl-NL`, `nn`, `no`, `pa`, `pl`, `pt`, `pt-BR`,
      #   `pt-PT`, `ro`, `ru`, `sk`, `sl`, `sq`, `sr`, `sv`, `sw`, `ta`, `te`, `th`, `tr`, `uk`, `ur`, `uz`, `vi`, `zh`,
      #   `zh-CN`, `zh-HK`, `zh-TW`, `zu`; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a MagicAuthSendMagicAuthCodeAndReturnResponse with object, id, user_id, email, expires_at,
      #   created_at, updated_at, code, radar_auth_attempt_id? (? may be nil)
      # @raise [Rejected] HTTP 400, with the api_code email_domain_not_deliverable or authentication_method_not_allowed
      #   or invitation_invalid or sign_up_not_allowed
      # @raise [RateLimited] HTTP 429, with the api_code daily_quota_exceeded
      def create_magic_auth(
        email: REQUIRED, invitation_token: ABSENT, ip_address: ABSENT, user_agent: ABSENT,
        radar_auth_attempt_id: ABSENT, signals_id: ABSENT, locale: ABSENT, options: ABSENT, **more
      )
        invoke(
          "user_management.create_magic_auth", { email: email, invitation_token: invitation_token,
          ip_address: ip_address, user_agent: user_agent, radar_auth_attempt_id: radar_auth_attempt_id,
          signals_id: signals_id, locale: locale, options: options }, more
        )
      end

      # Adds a resource indicator of an MCP server. Blocks.
      #
      # Sends POST /user_management/authkit_oauth_resources. It is not sent again once it may have arrived.
      #
      # @param uri [String] The resource indicator: an absolute URI.
      # @param default [Boolean] Whether it is the default; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AuthkitOAuthResource with object, id, uri, default, created_at, updated_at
      # @raise [WorkOSError] if the call fails
      def create_oauth_resource(uri: REQUIRED, default: ABSENT, options: ABSENT, **more)
        invoke("user_management.create_oauth_resource", { uri: uri, default: default, options: options }, more)
      end

      # Creates a token with which a user can set a new password. Blocks.
      #
      # Sends POST /user_management/password_reset. It is not sent again once it may have arrived.
      #
      # @param email [String] An e-mail address.
      # @param locale [String] The language of the e-mail or page that the user sees; one of `af`, `am`, `ar`, `bg`,
      #   `bn`, `bs`, `ca`, `cs`, `da`, `de`, `de-DE`, `el`, `en`, `en-AU`, `en-CA`, `en-GB`, `en-US`, `es`, `es-419`,
      #   `es-ES`, `es-US`, `et`, `fa`, `fi`, `fil`, `fr`, `fr-BE`, `fr-CA`, `fr-FR`, `fy`, `gl`, `gu`, `ha`, `he`,
      #   `hi`, `hr`, `hu`, `hy`, `id`, `is`, `it`, `it-IT`, `ja`, `jv`, `ka`, `kk`, `km`, `kn`, `ko`, `lt`, `lv`, `mk`,
      #   `ml`, `mn`, `mr`, `ms`, `my`, `nb`, `ne`, `nl`, `nl-BE`, `nl-NL`, `nn`, `no`, `pa`, `pl`, `pt`, `pt-BR`,
      #   `pt-PT`, `ro`, `ru`, `sk`, `sl`, `sq`, `sr`, `sv`, `sw`, `ta`, `te`, `th`, `tr`, `uk`, `ur`, `uz`, `vi`, `zh`,
      #   `zh-CN`, `zh-HK`, `zh-TW`, `zu`; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a PasswordReset with object, id, user_id, email, expires_at, created_at, password_reset_token,
      #   password_reset_url
      # @raise [Unauthorized] HTTP 403, with the api_code email_password_auth_disabled or password_reset_not_allowed
      # @raise [Rejected] HTTP 422, with the api_code invalid_request_parameters
      # @raise [RateLimited] HTTP 429, with the api_code daily_quota_exceeded
      def create_password_reset(email: REQUIRED, locale: ABSENT, options: ABSENT, **more)
        invoke("user_management.create_password_reset", { email: email, locale: locale, options: options }, more)
      end

      # Registers a redirect URI. Blocks.
      #
      # Sends POST /user_management/redirect_uris. It is not sent again once it may have arrived.
      #
      # @param uri [String] The redirect URI.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a RedirectUri with object, id, uri, default, created_at, updated_at
      # @raise [WorkOSError] if the call fails
      def create_redirect_uri(uri: REQUIRED, options: ABSENT, **more)
        invoke("user_management.create_redirect_uri", { uri: uri, options: options }, more)
      end

      # Creates a user. Blocks.
      #
      # Sends POST /user_management/users. It is not sent again once it may have arrived.
      #
      # At most one of `password`, or `password_hash` with `password_hash_type` with `password_salt_position`.
      #
      # @param email [String] An e-mail address.
      # @param first_name [String, nil] The user's first name; nil is sent as null; optional.
      # @param last_name [String, nil] The user's last name; nil is sent as null; optional.
      # @param name [String, nil] The name; nil is sent as null; optional.
      # @param email_verified [Boolean, nil] Whether the e-mail address is verified; nil is sent as null; optional.
      # @param metadata [Hash{Symbol => String}, nil] Up to 50 key-value pairs of strings; at most 50 members; each at
      #   most 600 characters; nil is sent as null; optional.
      # @param external_id [String, nil] The id in your system; at most 128 characters; ASCII; nil is sent as null;
      #   optional.
      # @param ip_address [String, nil] The IP address of the user's request; nil is sent as null; optional.
      # @param user_agent [String, nil] The User-Agent of the user's request; nil is sent as null; optional.
      # @param signals_id [String] The id of the signals that Radar took in the user's browser; optional.
      # @param password [String, nil] The password; nil is sent as null; optional. A secret.
      # @param password_hash [String] The hash of the password, from another system; optional. A secret.
      # @param password_hash_type [String] The algorithm of `password_hash`; one of `bcrypt`, `firebase-scrypt`, `ssha`,
      #   `ssha256`, `scrypt`, `pbkdf2`, `argon2`; optional.
      # @param password_salt_position [String] The position of the salt in the hashed text; one of `prefix`, `suffix`;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an UserCreateResponse with object, id, first_name?, last_name?, profile_picture_url?, email,
      #   email_verified, external_id?, last_sign_in_at?, created_at, updated_at, name?, metadata?, locale?,
      #   radar_auth_attempt_id? (? may be nil)
      # @raise [Rejected] HTTP 400, with the api_code invalid_metadata or invalid_password_hash or
      #   password_and_password_hash_provided or password_and_password_hash_type_provided or
      #   password_salt_position_requires_password_hash or password_strength_error or user_creation_error
      # @raise [Rejected] HTTP 422, with the api_code invalid_request_parameters
      def create_user(
        email: REQUIRED, first_name: ABSENT, last_name: ABSENT, name: ABSENT, email_verified: ABSENT, metadata: ABSENT,
        external_id: ABSENT, ip_address: ABSENT, user_agent: ABSENT, signals_id: ABSENT, password: ABSENT,
        password_hash: ABSENT, password_hash_type: ABSENT, password_salt_position: ABSENT, options: ABSENT, **more
      )
        invoke(
          "user_management.create_user", { email: email, first_name: first_name, last_name: last_name, name: name,
          email_verified: email_verified, metadata: metadata, external_id: external_id, ip_address: ip_address,
          user_agent: user_agent, signals_id: signals_id, password: password, password_hash: password_hash,
          password_hash_type: password_hash_type, password_salt_position: password_salt_position, options: options },
          more
        )
      end

      # Creates an API key of a user. Its value is returned only once. Blocks.
      #
      # Sends POST /user_management/users/{user_id}/api_keys. It is not sent again once it may have arrived.
      #
      # @param user_id [String] The user's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param name [String] The name.
      # @param organization_id [String] The organization's id.
      # @param permissions [Array<String>] The slugs of the permissions; optional.
      # @param expires_at [String, Time, DateTime] The time of expiry; a Time, a DateTime, or text as in RFC 3339;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an UserApiKeyWithValue with object, id, owner, name, obfuscated_value, last_used_at?,
      #   expires_at?, permissions, created_at, updated_at, value (? may be nil)
      # @raise [WorkOSError] if the call fails
      def create_user_api_key(
        user_id: REQUIRED, name: REQUIRED, organization_id: REQUIRED, permissions: ABSENT, expires_at: ABSENT,
        options: ABSENT, **more
      )
        invoke(
          "user_management.create_user_api_key", { user_id: user_id, name: name, organization_id: organization_id,
          permissions: permissions, expires_at: expires_at, options: options }, more
        )
      end

      # Adds an e-mail address to a waitlist. An address that is already on it is left unchanged. Blocks.
      #
      # Sends POST /user_management/waitlists/{id}/entries. It is not sent again once it may have arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param email [String] An e-mail address.
      # @param additional_fields [Hash{Symbol => String}] Further questions to ask the user, by field; at most 50
      #   members; each at most 600 characters; optional.
      # @param send_confirmation_email [Boolean] Whether an e-mail is sent; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a WaitlistEntry with id, email, state, approved_at?, created_at, updated_at, object,
      #   additional_fields?, waitlist_id? (? may be nil)
      # @raise [WorkOSError] if the call fails
      def create_waitlist_entry(
        id: REQUIRED, email: REQUIRED, additional_fields: ABSENT, send_confirmation_email: ABSENT, options: ABSENT,
        **more
      )
        invoke(
          "user_management.create_waitlist_entry", { id: id, email: email, additional_fields: additional_fields,
          send_confirmation_email: send_confirmation_email, options: options }, more
        )
      end

      # Deletes a resource indicator and the consents for it. Blocks.
      #
      # Sends DELETE /user_management/authkit_oauth_resources/{id}. It is not sent again once it may have arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def delete_oauth_resource(id: REQUIRED, options: ABSENT, **more)
        invoke("user_management.delete_oauth_resource", { id: id, options: options }, more)
      end

      # Deletes a redirect URI. Blocks.
      #
      # Sends DELETE /user_management/redirect_uris/{id}. It is not sent again once it may have arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def delete_redirect_uri(id: REQUIRED, options: ABSENT, **more)
        invoke("user_management.delete_redirect_uri", { id: id, options: options }, more)
      end

      # Deletes a user permanently. Blocks.
      #
      # Sends DELETE /user_management/users/{id}. It is not sent again once it may have arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [Conflict] HTTP 409, with the api_code user_deletion_not_allowed
      def delete_user(id: REQUIRED, options: ABSENT, **more)
        invoke("user_management.delete_user", { id: id, options: options }, more)
      end

      # Revokes a user's authorization of a Connect application. Blocks.
      #
      # Sends DELETE /user_management/users/{user_id}/authorized_applications/{application_id}. It is not sent again
      # once it may have arrived.
      #
      # @param user_id [String] The user's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param application_id [String] The Connect application's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def delete_user_authorized_application(user_id: REQUIRED, application_id: REQUIRED, options: ABSENT, **more)
        invoke(
          "user_management.delete_user_authorized_application", { user_id: user_id, application_id: application_id,
          options: options }, more
        )
      end

      # Removes an entry from its waitlist. Blocks.
      #
      # Sends DELETE /user_management/waitlist_entries/{id}. It is not sent again once it may have arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def delete_waitlist_entry(id: REQUIRED, options: ABSENT, **more)
        invoke("user_management.delete_waitlist_entry", { id: id, options: options }, more)
      end

      # Denies a pending entry of a waitlist. Blocks.
      #
      # Sends POST /user_management/waitlist_entries/{id}/deny. It is not sent again once it may have arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a WaitlistEntry with id, email, state, approved_at?, created_at, updated_at, object,
      #   additional_fields?, waitlist_id? (? may be nil)
      # @raise [WorkOSError] if the call fails
      def deny_waitlist_entry(id: REQUIRED, options: ABSENT, **more)
        invoke("user_management.deny_waitlist_entry", { id: id, options: options }, more)
      end

      # Gets an invitation by its token. Blocks.
      #
      # Sends GET /user_management/invitations/by_token/{token}.
      #
      # @param token [String] The invitation's token; 1 to 128 of `A-Za-z0-9_-`. A secret.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an Invitation with object, id, email, state, accepted_at?, revoked_at?, expires_at,
      #   organization_id?, inviter_user_id?, accepted_user_id?, role_slug?, created_at, updated_at, token,
      #   accept_invitation_url (? may be nil)
      # @raise [WorkOSError] if the call fails
      def find_invitation_by_token(token: REQUIRED, options: ABSENT, **more)
        invoke("user_management.find_invitation_by_token", { token: token, options: options }, more)
      end

      # Finishes a login with AuthKit: checks the callback against what user_management.start_login returned, and
      # exchanges its code for the user and the tokens, with `login_data` if the state carried any. Nothing is sent for
      # a callback that is malformed, forged or an error. Blocks.
      #
      # Sends POST /user_management/authenticate. It is not sent again once it may have arrived.
      #
      # @param callback [String, Hash] The query of the request to `redirect_uri`: a string, or an object of its
      #   parameters. A secret.
      # @param state [String] The state that user_management.start_login returned; it may be absent only with
      #   `allow_idp_initiated`; optional.
      # @param code_verifier [String] The code_verifier that user_management.start_login returned; 43 to 128 characters
      #   (RFC 7636 section 4.1); optional. A secret.
      # @param client_id [String] The client id; if absent, that of the configuration; optional.
      # @param project_id [String] The older name of `client_id`; optional.
      # @param expected_organization_id [String] Withholds the tokens of a user of any other organization; optional.
      # @param allow_idp_initiated [Boolean] If true, a callback without state is accepted too: nothing proves that this
      #   browser asked for the login; optional.
      # @param invitation_token [String] The token of an invitation that this sign-in accepts; optional. A secret.
      # @param ip_address [String] The IP address of the user's request; optional.
      # @param device_id [String] An id of the user's device; optional.
      # @param user_agent [String] The User-Agent of the user's request; optional.
      # @param signals_id [String] The id of the signals that Radar took in the user's browser; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a FinishedAuthentication with user, organization_id?, authkit_authorization_code?, access_token,
      #   refresh_token, authentication_method?, impersonator?, oauth_tokens?, login_data? (? may be nil)
      # @raise [WorkOSError] if the call fails
      def finish_login(
        callback: REQUIRED, state: ABSENT, code_verifier: ABSENT, client_id: ABSENT, project_id: ABSENT,
        expected_organization_id: ABSENT, allow_idp_initiated: ABSENT, invitation_token: ABSENT, ip_address: ABSENT,
        device_id: ABSENT, user_agent: ABSENT, signals_id: ABSENT, options: ABSENT, **more
      )
        invoke(
          "user_management.finish_login", { callback: callback, state: state, code_verifier: code_verifier,
          client_id: client_id, project_id: project_id, expected_organization_id: expected_organization_id,
          allow_idp_initiated: allow_idp_initiated, invitation_token: invitation_token, ip_address: ip_address,
          device_id: device_id, user_agent: user_agent, signals_id: signals_id, options: options }, more
        )
      end

      # Gets an e-mail verification, with its code. Blocks.
      #
      # Sends GET /user_management/email_verification/{id}.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an EmailVerification with object, id, user_id, email, expires_at, created_at, updated_at, code
      # @raise [WorkOSError] if the call fails
      def get_email_verification(id: REQUIRED, options: ABSENT, **more)
        invoke("user_management.get_email_verification", { id: id, options: options }, more)
      end

      # Gets an invitation. Blocks.
      #
      # Sends GET /user_management/invitations/{id}.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an Invitation with object, id, email, state, accepted_at?, revoked_at?, expires_at,
      #   organization_id?, inviter_user_id?, accepted_user_id?, role_slug?, created_at, updated_at, token,
      #   accept_invitation_url (? may be nil)
      # @raise [WorkOSError] if the call fails
      def get_invitation(id: REQUIRED, options: ABSENT, **more)
        invoke("user_management.get_invitation", { id: id, options: options }, more)
      end

      # Gets the template of the claims in access tokens. Blocks.
      #
      # Sends GET /user_management/jwt_template.
      #
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a JWTTemplateResponse with object, content, created_at, updated_at
      # @raise [WorkOSError] if the call fails
      def get_jwt_template(options: ABSENT, **more)
        invoke("user_management.get_jwt_template", { options: options }, more)
      end

      # Gets a Magic Auth code. Blocks.
      #
      # Sends GET /user_management/magic_auth/{id}.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a MagicAuth with object, id, user_id, email, expires_at, created_at, updated_at, code
      # @raise [WorkOSError] if the call fails
      def get_magic_auth(id: REQUIRED, options: ABSENT, **more)
        invoke("user_management.get_magic_auth", { id: id, options: options }, more)
      end

      # Gets a password reset, with its token. Blocks.
      #
      # Sends GET /user_management/password_reset/{id}.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a PasswordReset with object, id, user_id, email, expires_at, created_at, password_reset_token,
      #   password_reset_url
      # @raise [WorkOSError] if the call fails
      def get_password_reset(id: REQUIRED, options: ABSENT, **more)
        invoke("user_management.get_password_reset", { id: id, options: options }, more)
      end

      # Gets a challenge of Radar, with its code. Blocks.
      #
      # Sends GET /user_management/radar_challenges/{id}.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a RadarChallenge with object, id, type, user_id, email, expires_at, created_at, updated_at, code
      # @raise [WorkOSError] if the call fails
      def get_radar_challenge(id: REQUIRED, options: ABSENT, **more)
        invoke("user_management.get_radar_challenge", { id: id, options: options }, more)
      end

      # Gets a user. Blocks.
      #
      # Sends GET /user_management/users/{id}.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an User with object, id, first_name?, last_name?, name?, profile_picture_url?, email,
      #   email_verified, external_id?, metadata?, last_sign_in_at?, locale?, created_at, updated_at (? may be nil)
      # @raise [WorkOSError] if the call fails
      def get_user(id: REQUIRED, options: ABSENT, **more)
        invoke("user_management.get_user", { id: id, options: options }, more)
      end

      # Gets a user by the id in your system. Blocks.
      #
      # Sends GET /user_management/users/external_id/{external_id}.
      #
      # @param external_id [String] The id in your system; 1 to 512 bytes.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an User with object, id, first_name?, last_name?, name?, profile_picture_url?, email,
      #   email_verified, external_id?, metadata?, last_sign_in_at?, locale?, created_at, updated_at (? may be nil)
      # @raise [WorkOSError] if the call fails
      def get_user_by_external_id(external_id: REQUIRED, options: ABSENT, **more)
        invoke("user_management.get_user_by_external_id", { external_id: external_id, options: options }, more)
      end

      # Lists all OAuth identities of a user, in one answer. Blocks.
      #
      # Sends GET /user_management/users/{id}/identities.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Array<Hash>] each an UserIdentitiesGetItem with idp_id, type, provider
      # @raise [WorkOSError] if the call fails
      def get_user_identities(id: REQUIRED, options: ABSENT, **more)
        invoke("user_management.get_user_identities", { id: id, options: options }, more)
      end

      # Gets a waitlist. Blocks.
      #
      # Sends GET /user_management/waitlists/{id}.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a Waitlist with object, id, created_at, updated_at
      # @raise [WorkOSError] if the call fails
      def get_waitlist(id: REQUIRED, options: ABSENT, **more)
        invoke("user_management.get_waitlist", { id: id, options: options }, more)
      end

      # Lists the web origins that may send requests from a browser, one page at a time. Blocks.
      #
      # Sends GET /user_management/cors_origins.
      #
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each a CORSOriginResponse with object, id, origin, created_at, updated_at;
      #   list_metadata: the cursors before and after
      # @raise [WorkOSError] if the call fails
      def list_cors_origins(before: ABSENT, after: ABSENT, limit: ABSENT, order: ABSENT, options: ABSENT, **more)
        invoke(
          "user_management.list_cors_origins", { before: before, after: after, limit: limit, order: order,
          options: options }, more
        )
      end

      # Every item that `list_cors_origins` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_cors_origins`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_cors_origins(after: ABSENT, order: ABSENT, options: ABSENT, limit: 100, **more)
        each_item(
          "user_management.list_cors_origins", { after: after, order: order, options: options, limit: limit }, more
        )
      end

      # Lists the invitations, one page at a time. Blocks.
      #
      # Sends GET /user_management/invitations.
      #
      # @param organization_id [String] The organization's id; optional.
      # @param email [String] An e-mail address; optional.
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each an Invitation with object, id, email, state, accepted_at?, revoked_at?,
      #   expires_at, organization_id?, inviter_user_id?, accepted_user_id?, role_slug?, created_at, updated_at, token,
      #   accept_invitation_url (? may be nil); list_metadata: the cursors before and after
      # @raise [Rejected] HTTP 422, with the api_code invalid_request_parameters
      def list_invitations(
        organization_id: ABSENT, email: ABSENT, before: ABSENT, after: ABSENT, limit: ABSENT, order: ABSENT,
        options: ABSENT, **more
      )
        invoke(
          "user_management.list_invitations", { organization_id: organization_id, email: email, before: before,
          after: after, limit: limit, order: order, options: options }, more
        )
      end

      # Every item that `list_invitations` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_invitations`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_invitations(
        organization_id: ABSENT, email: ABSENT, after: ABSENT, order: ABSENT, options: ABSENT, limit: 100, **more
      )
        each_item(
          "user_management.list_invitations", { organization_id: organization_id, email: email, after: after,
          order: order, options: options, limit: limit }, more
        )
      end

      # Lists the resource indicators (RFC 8707) of MCP servers, one page at a time. Blocks.
      #
      # Sends GET /user_management/authkit_oauth_resources.
      #
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each an AuthkitOAuthResource with object, id, uri, default, created_at,
      #   updated_at; list_metadata: the cursors before and after
      # @raise [WorkOSError] if the call fails
      def list_oauth_resources(before: ABSENT, after: ABSENT, limit: ABSENT, order: ABSENT, options: ABSENT, **more)
        invoke(
          "user_management.list_oauth_resources", { before: before, after: after, limit: limit, order: order,
          options: options }, more
        )
      end

      # Every item that `list_oauth_resources` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_oauth_resources`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_oauth_resources(after: ABSENT, order: ABSENT, options: ABSENT, limit: 100, **more)
        each_item(
          "user_management.list_oauth_resources", { after: after, order: order, options: options, limit: limit }, more
        )
      end

      # Lists the redirect URIs, one page at a time. Blocks.
      #
      # Sends GET /user_management/redirect_uris.
      #
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each a RedirectUri with object, id, uri, default, created_at, updated_at;
      #   list_metadata: the cursors before and after
      # @raise [WorkOSError] if the call fails
      def list_redirect_uris(before: ABSENT, after: ABSENT, limit: ABSENT, order: ABSENT, options: ABSENT, **more)
        invoke(
          "user_management.list_redirect_uris", { before: before, after: after, limit: limit, order: order,
          options: options }, more
        )
      end

      # Every item that `list_redirect_uris` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_redirect_uris`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_redirect_uris(after: ABSENT, order: ABSENT, options: ABSENT, limit: 100, **more)
        each_item(
          "user_management.list_redirect_uris", { after: after, order: order, options: options, limit: limit }, more
        )
      end

      # Lists a user's active sessions, one page at a time. Blocks.
      #
      # Sends GET /user_management/users/{id}/sessions.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each an UserSessionsListItem with object, id, ip_address?, user_agent?, user_id,
      #   auth_method, status, expires_at, ended_at?, created_at, updated_at, impersonator?, organization_id? (? may be
      #   nil); list_metadata: the cursors before and after
      # @raise [Rejected] HTTP 422, with the api_code invalid_request_parameters
      def list_sessions(
        id: REQUIRED, before: ABSENT, after: ABSENT, limit: ABSENT, order: ABSENT, options: ABSENT, **more
      )
        invoke(
          "user_management.list_sessions", { id: id, before: before, after: after, limit: limit, order: order,
          options: options }, more
        )
      end

      # Every item that `list_sessions` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_sessions`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_sessions(id: REQUIRED, after: ABSENT, order: ABSENT, options: ABSENT, limit: 100, **more)
        each_item(
          "user_management.list_sessions", { id: id, after: after, order: order, options: options, limit: limit }, more
        )
      end

      # Lists a user's API keys, one page at a time. Blocks.
      #
      # Sends GET /user_management/users/{user_id}/api_keys.
      #
      # @param user_id [String] The user's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param organization_id [String] The organization's id; optional.
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each an UserApiKey with object, id, owner, name, obfuscated_value, last_used_at?,
      #   expires_at?, permissions, created_at, updated_at (? may be nil); list_metadata: the cursors before and after
      # @raise [WorkOSError] if the call fails
      def list_user_api_keys(
        user_id: REQUIRED, organization_id: ABSENT, before: ABSENT, after: ABSENT, limit: ABSENT, order: ABSENT,
        options: ABSENT, **more
      )
        invoke(
          "user_management.list_user_api_keys", { user_id: user_id, organization_id: organization_id, before: before,
          after: after, limit: limit, order: order, options: options }, more
        )
      end

      # Every item that `list_user_api_keys` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_user_api_keys`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_user_api_keys(
        user_id: REQUIRED, organization_id: ABSENT, after: ABSENT, order: ABSENT, options: ABSENT, limit: 100, **more
      )
        each_item(
          "user_management.list_user_api_keys", { user_id: user_id, organization_id: organization_id, after: after,
          order: order, options: options, limit: limit }, more
        )
      end

      # Lists the Connect applications that a user authorized, one page at a time. Blocks.
      #
      # Sends GET /user_management/users/{user_id}/authorized_applications.
      #
      # @param user_id [String] The user's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each an AuthorizedConnectApplicationListData with object, id, granted_scopes,
      #   application, oauth_resource? (? may be nil); list_metadata: the cursors before and after
      # @raise [WorkOSError] if the call fails
      def list_user_authorized_applications(
        user_id: REQUIRED, before: ABSENT, after: ABSENT, limit: ABSENT, order: ABSENT, options: ABSENT, **more
      )
        invoke(
          "user_management.list_user_authorized_applications", { user_id: user_id, before: before, after: after,
          limit: limit, order: order, options: options }, more
        )
      end

      # Every item that `list_user_authorized_applications` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_user_authorized_applications`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_user_authorized_applications(
        user_id: REQUIRED, after: ABSENT, order: ABSENT, options: ABSENT, limit: 100, **more
      )
        each_item(
          "user_management.list_user_authorized_applications", { user_id: user_id, after: after, order: order,
          options: options, limit: limit }, more
        )
      end

      # Lists the users that match all given filters, one page at a time. Blocks.
      #
      # Sends GET /user_management/users.
      #
      # @param organization [String] Only members of this organization; use `organization_id`; optional. Deprecated.
      # @param organization_id [String] Only members of this organization; optional.
      # @param email [String] Only the user with this address; optional.
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each an User with object, id, first_name?, last_name?, name?,
      #   profile_picture_url?, email, email_verified, external_id?, metadata?, last_sign_in_at?, locale?, created_at,
      #   updated_at (? may be nil); list_metadata: the cursors before and after
      # @raise [WorkOSError] if the call fails
      def list_users(
        organization: ABSENT, organization_id: ABSENT, email: ABSENT, before: ABSENT, after: ABSENT, limit: ABSENT,
        order: ABSENT, options: ABSENT, **more
      )
        invoke(
          "user_management.list_users", { organization: organization, organization_id: organization_id, email: email,
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
        organization: ABSENT, organization_id: ABSENT, email: ABSENT, after: ABSENT, order: ABSENT, options: ABSENT,
        limit: 100, **more
      )
        each_item(
          "user_management.list_users", { organization: organization, organization_id: organization_id, email: email,
          after: after, order: order, options: options, limit: limit }, more
        )
      end

      # Lists the entries of a waitlist, one page at a time. Blocks.
      #
      # Sends GET /user_management/waitlists/{id}/entries.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param state [String] Only entries in this state; one of `pending`, `approved`, `denied`; optional.
      # @param email [String] An e-mail address; optional.
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each a WaitlistEntry with id, email, state, approved_at?, created_at, updated_at,
      #   object, additional_fields?, waitlist_id? (? may be nil); list_metadata: the cursors before and after
      # @raise [WorkOSError] if the call fails
      def list_waitlist_entries(
        id: REQUIRED, state: ABSENT, email: ABSENT, before: ABSENT, after: ABSENT, limit: ABSENT, order: ABSENT,
        options: ABSENT, **more
      )
        invoke(
          "user_management.list_waitlist_entries", { id: id, state: state, email: email, before: before, after: after,
          limit: limit, order: order, options: options }, more
        )
      end

      # Every item that `list_waitlist_entries` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_waitlist_entries`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_waitlist_entries(
        id: REQUIRED, state: ABSENT, email: ABSENT, after: ABSENT, order: ABSENT, options: ABSENT, limit: 100, **more
      )
        each_item(
          "user_management.list_waitlist_entries", { id: id, state: state, email: email, after: after, order: order,
          options: options, limit: limit }, more
        )
      end

      # Lists all waitlists, in one answer. Blocks.
      #
      # Sends GET /user_management/waitlists.
      #
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each a Waitlist with object, id, created_at, updated_at
      # @raise [WorkOSError] if the call fails
      def list_waitlists(options: ABSENT, **more)
        invoke("user_management.list_waitlists", { options: options }, more)
      end

      # Every item of `list_waitlists`.
      #
      # The list is fetched when its first item is asked for, which blocks. The parameters are those of
      # `list_waitlists`, and so are the errors.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_waitlists(options: ABSENT, **more)
        each_item("user_management.list_waitlists", { options: options }, more, pages: false)
      end

      # Builds the URL that ends a user's session in the browser. Nothing is sent.
      #
      # @param session_id [String] The session's id: sid of the access token.
      # @param return_to [String] The URI that the browser is redirected to afterwards; it must be registered; optional.
      # @return [String] the URL
      # @raise [WorkOSError] if a parameter is wrong
      def logout_url(session_id: REQUIRED, return_to: ABSENT, **more)
        invoke("user_management.logout_url", { session_id: session_id, return_to: return_to }, more)
      end

      # Sends an invitation again. Blocks.
      #
      # Sends POST /user_management/invitations/{id}/resend. It is not sent again once it may have arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param locale [String] The language of the e-mail or page that the user sees; one of `af`, `am`, `ar`, `bg`,
      #   `bn`, `bs`, `ca`, `cs`, `da`, `de`, `de-DE`, `el`, `en`, `en-AU`, `en-CA`, `en-GB`, `en-US`, `es`, `es-419`,
      #   `es-ES`, `es-US`, `et`, `fa`, `fi`, `fil`, `fr`, `fr-BE`, `fr-CA`, `fr-FR`, `fy`, `gl`, `gu`, `ha`, `he`,
      #   `hi`, `hr`, `hu`, `hy`, `id`, `is`, `it`, `it-IT`, `ja`, `jv`, `ka`, `kk`, `km`, `kn`, `ko`, `lt`, `lv`, `mk`,
      #   `ml`, `mn`, `mr`, `ms`, `my`, `nb`, `ne`, `nl`, `nl-BE`, `nl-NL`, `nn`, `no`, `pa`, `pl`, `pt`, `pt-BR`,
      #   `pt-PT`, `ro`, `ru`, `sk`, `sl`, `sq`, `sr`, `sv`, `sw`, `ta`, `te`, `th`, `tr`, `uk`, `ur`, `uz`, `vi`, `zh`,
      #   `zh-CN`, `zh-HK`, `zh-TW`, `zu`; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an Invitation with object, id, email, state, accepted_at?, revoked_at?, expires_at,
      #   organization_id?, inviter_user_id?, accepted_user_id?, role_slug?, created_at, updated_at, token,
      #   accept_invitation_url (? may be nil)
      # @raise [Rejected] HTTP 400, with the api_code email_domain_not_deliverable or invite_accepted or invite_expired
      #   or invite_revoked
      # @raise [Rejected] HTTP 422, with the api_code invalid_request_parameters
      def resend_invitation(id: REQUIRED, locale: ABSENT, options: ABSENT, **more)
        invoke("user_management.resend_invitation", { id: id, locale: locale, options: options }, more)
      end

      # Revokes an invitation. Blocks.
      #
      # Sends POST /user_management/invitations/{id}/revoke. It is not sent again once it may have arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an Invitation with object, id, email, state, accepted_at?, revoked_at?, expires_at,
      #   organization_id?, inviter_user_id?, accepted_user_id?, role_slug?, created_at, updated_at, token,
      #   accept_invitation_url (? may be nil)
      # @raise [Rejected] HTTP 400, with the api_code invite_not_pending
      def revoke_invitation(id: REQUIRED, options: ABSENT, **more)
        invoke("user_management.revoke_invitation", { id: id, options: options }, more)
      end

      # Revokes a user's session. Blocks.
      #
      # Sends POST /user_management/sessions/revoke. It is not sent again once it may have arrived.
      #
      # @param session_id [String] The session's id: sid of the access token.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def revoke_session(session_id: REQUIRED, options: ABSENT, **more)
        invoke("user_management.revoke_session", { session_id: session_id, options: options }, more)
      end

      # Sends a code to the new e-mail address of a user. Blocks.
      #
      # Sends POST /user_management/users/{id}/email_change/send. It is not sent again once it may have arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param new_email [String] The address to change to.
      # @param locale [String] The language of the e-mail or page that the user sees; one of `af`, `am`, `ar`, `bg`,
      #   `bn`, `bs`, `ca`, `cs`, `da`, `de`, `de-DE`, `el`, `en`, `en-AU`, `en-CA`, `en-GB`, `en-US`, `es`, `es-419`,
      #   `es-ES`, `es-US`, `et`, `fa`, `fi`, `fil`, `fr`, `fr-BE`, `fr-CA`, `fr-FR`, `fy`, `gl`, `gu`, `ha`, `he`,
      #   `hi`, `hr`, `hu`, `hy`, `id`, `is`, `it`, `it-IT`, `ja`, `jv`, `ka`, `kk`, `km`, `kn`, `ko`, `lt`, `lv`, `mk`,
      #   `ml`, `mn`, `mr`, `ms`, `my`, `nb`, `ne`, `nl`, `nl-BE`, `nl-NL`, `nn`, `no`, `pa`, `pl`, `pt`, `pt-BR`,
      #   `pt-PT`, `ro`, `ru`, `sk`, `sl`, `sq`, `sr`, `sv`, `sw`, `ta`, `te`, `th`, `tr`, `uk`, `ur`, `uz`, `vi`, `zh`,
      #   `zh-CN`, `zh-HK`, `zh-TW`, `zu`; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an EmailChange with object, user, new_email, expires_at, created_at
      # @raise [Conflict] HTTP 409, with the api_code email_change_not_allowed or email_change_not_needed or
      #   email_not_available
      # @raise [Rejected] HTTP 422, with the api_code invalid_email or invalid_request_parameters
      # @raise [RateLimited] HTTP 429, with the api_code daily_quota_exceeded
      def send_email_change(id: REQUIRED, new_email: REQUIRED, locale: ABSENT, options: ABSENT, **more)
        invoke(
          "user_management.send_email_change", { id: id, new_email: new_email, locale: locale, options: options }, more
        )
      end

      # Sends an invitation by e-mail, to an organization if one is given. Blocks.
      #
      # Sends POST /user_management/invitations. It is not sent again once it may have arrived.
      #
      # @param email [String] An e-mail address.
      # @param organization_id [String] The organization's id; optional.
      # @param role_slug [String] The role's slug; optional.
      # @param expires_in_days [Integer] The number of days that the invitation is valid for; 1 to 30; 7 unless given;
      #   optional.
      # @param inviter_user_id [String] The user who invites; optional.
      # @param locale [String] The language of the e-mail or page that the user sees; one of `af`, `am`, `ar`, `bg`,
      #   `bn`, `bs`, `ca`, `cs`, `da`, `de`, `de-DE`, `el`, `en`, `en-AU`, `en-CA`, `en-GB`, `en-US`, `es`, `es-419`,
      #   `es-ES`, `es-US`, `et`, `fa`, `fi`, `fil`, `fr`, `fr-BE`, `fr-CA`, `fr-FR`, `fy`, `gl`, `gu`, `ha`, `he`,
      #   `hi`, `hr`, `hu`, `hy`, `id`, `is`, `it`, `it-IT`, `ja`, `jv`, `ka`, `kk`, `km`, `kn`, `ko`, `lt`, `lv`, `mk`,
      #   `ml`, `mn`, `mr`, `ms`, `my`, `nb`, `ne`, `nl`, `nl-BE`, `nl-NL`, `nn`, `no`, `pa`, `pl`, `pt`, `pt-BR`,
      #   `pt-PT`, `ro`, `ru`, `sk`, `sl`, `sq`, `sr`, `sv`, `sw`, `ta`, `te`, `th`, `tr`, `uk`, `ur`, `uz`, `vi`, `zh`,
      #   `zh-CN`, `zh-HK`, `zh-TW`, `zu`; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an Invitation with object, id, email, state, accepted_at?, revoked_at?, expires_at,
      #   organization_id?, inviter_user_id?, accepted_user_id?, role_slug?, created_at, updated_at, token,
      #   accept_invitation_url (? may be nil)
      # @raise [Rejected] HTTP 400, with the api_code email_already_invited or email_already_invited_to_organization or
      #   email_domain_not_deliverable or expires_in_days_too_long or expires_in_days_too_short or invalid_role or
      #   organization_blocked_from_sending_invites or user_already_exists or user_already_organization_member
      # @raise [Rejected] HTTP 422, with the api_code invalid_request_parameters
      def send_invitation(
        email: REQUIRED, organization_id: ABSENT, role_slug: ABSENT, expires_in_days: ABSENT, inviter_user_id: ABSENT,
        locale: ABSENT, options: ABSENT, **more
      )
        invoke(
          "user_management.send_invitation", { email: email, organization_id: organization_id, role_slug: role_slug,
          expires_in_days: expires_in_days, inviter_user_id: inviter_user_id, locale: locale, options: options }, more
        )
      end

      # Sends a code by SMS for a challenge of Radar. Blocks.
      #
      # Sends POST /user_management/radar_challenges. It is not sent again once it may have arrived.
      #
      # @param user_id [String] The user's id.
      # @param pending_authentication_token [String] The `pending_authentication_token` of the error's `details`. A
      #   secret.
      # @param phone_number [String] A phone number in E.164 form.
      # @param ip_address [String] The IP address of the user's request; optional.
      # @param user_agent [String] The User-Agent of the user's request; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a SendRadarSmsChallengeResponse with verification_id, phone_number
      # @raise [WorkOSError] if the call fails
      def send_radar_sms_challenge(
        user_id: REQUIRED, pending_authentication_token: REQUIRED, phone_number: REQUIRED, ip_address: ABSENT,
        user_agent: ABSENT, options: ABSENT, **more
      )
        invoke(
          "user_management.send_radar_sms_challenge", { user_id: user_id,
          pending_authentication_token: pending_authentication_token, phone_number: phone_number,
          ip_address: ip_address, user_agent: user_agent, options: options }, more
        )
      end

      # Sends a verification code to a user's e-mail address. Blocks.
      #
      # Sends POST /user_management/users/{id}/email_verification/send. It is not sent again once it may have arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param locale [String] The language of the e-mail or page that the user sees; one of `af`, `am`, `ar`, `bg`,
      #   `bn`, `bs`, `ca`, `cs`, `da`, `de`, `de-DE`, `el`, `en`, `en-AU`, `en-CA`, `en-GB`, `en-US`, `es`, `es-419`,
      #   `es-ES`, `es-US`, `et`, `fa`, `fi`, `fil`, `fr`, `fr-BE`, `fr-CA`, `fr-FR`, `fy`, `gl`, `gu`, `ha`, `he`,
      #   `hi`, `hr`, `hu`, `hy`, `id`, `is`, `it`, `it-IT`, `ja`, `jv`, `ka`, `kk`, `km`, `kn`, `ko`, `lt`, `lv`, `mk`,
      #   `ml`, `mn`, `mr`, `ms`, `my`, `nb`, `ne`, `nl`, `nl-BE`, `nl-NL`, `nn`, `no`, `pa`, `pl`, `pt`, `pt-BR`,
      #   `pt-PT`, `ro`, `ru`, `sk`, `sl`, `sq`, `sr`, `sv`, `sw`, `ta`, `te`, `th`, `tr`, `uk`, `ur`, `uz`, `vi`, `zh`,
      #   `zh-CN`, `zh-HK`, `zh-TW`, `zu`; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a ResetPasswordResponse with user
      # @raise [Rejected] HTTP 400, with the api_code email_already_verified
      # @raise [RateLimited] HTTP 429, with the api_code daily_quota_exceeded
      def send_verification_email(id: REQUIRED, locale: ABSENT, options: ABSENT, **more)
        invoke("user_management.send_verification_email", { id: id, locale: locale, options: options }, more)
      end

      # Starts a login with AuthKit: builds the URL to redirect the user to, with a fresh state and PKCE challenge.
      # Nothing is sent. Keep `state` and `code_verifier` in a cookie of the user's browser for
      # user_management.finish_login. Exactly one of `provider`, `connection_id` and `organization_id`;
      # `organization_id` may stand beside `provider` `authkit`.
      #
      # @param client_id [String] The client id; if absent, that of the configuration; optional.
      # @param project_id [String] The older name of `client_id`; optional.
      # @param redirect_uri [String] The URI that the user is redirected to with the code. It must be registered in the
      #   dashboard.
      # @param provider [String] `authkit` for the hosted login page, or a provider such as `GoogleOAuth`; optional.
      # @param connection_id [String] The connection to sign in through; optional.
      # @param organization_id [String] The organization to sign in to; it may stand beside the provider `authkit`;
      #   optional.
      # @param state [String, Hash] Data of the application to carry along: user_management.finish_login returns it as
      #   `login_data`. The browser sees it; text, or what is sent as compact JSON; optional.
      # @param screen_hint [String] The first page of AuthKit; only with the provider `authkit`; one of `sign-up`,
      #   `sign-in`; sign-in unless given; optional.
      # @param login_hint [String] Prefills the username or e-mail address of the login page; optional.
      # @param domain_hint [String] Prefills the domain at the identity provider; optional.
      # @param prompt [String] `login` requires the user to sign in again; optional.
      # @param max_age [Integer] The maximum age of the sign-in in seconds; an older one must be repeated; at least 0;
      #   optional.
      # @param provider_scopes [Array<String>] Additional OAuth scopes to request from the provider; at least 1 item;
      #   optional.
      # @param provider_query_params [Hash{Symbol => String, Numeric, Boolean}] Additional query parameters for the
      #   provider; optional.
      # @param invitation_token [String] The token of an invitation that this sign-in accepts; optional. A secret.
      # @param claim_nonce [String] Ties the sign-in to the claim of an agent registration; optional.
      # @return [Hash] a Login with url, state, code_verifier, nonce? (? may be nil)
      # @raise [WorkOSError] if a parameter is wrong
      def start_login(
        client_id: ABSENT, project_id: ABSENT, redirect_uri: REQUIRED, provider: ABSENT, connection_id: ABSENT,
        organization_id: ABSENT, state: ABSENT, screen_hint: ABSENT, login_hint: ABSENT, domain_hint: ABSENT,
        prompt: ABSENT, max_age: ABSENT, provider_scopes: ABSENT, provider_query_params: ABSENT,
        invitation_token: ABSENT, claim_nonce: ABSENT, **more
      )
        invoke(
          "user_management.start_login", { client_id: client_id, project_id: project_id, redirect_uri: redirect_uri,
          provider: provider, connection_id: connection_id, organization_id: organization_id, state: state,
          screen_hint: screen_hint, login_hint: login_hint, domain_hint: domain_hint, prompt: prompt, max_age: max_age,
          provider_scopes: provider_scopes, provider_query_params: provider_query_params,
          invitation_token: invitation_token, claim_nonce: claim_nonce }, more
        )
      end

      # Sets the template of the claims in access tokens. Blocks.
      #
      # Sends PUT /user_management/jwt_template. It is not sent again once it may have arrived.
      #
      # @param content [String] The template, in JSON with Liquid-like expressions.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a JWTTemplateResponse with object, content, created_at, updated_at
      # @raise [Rejected] HTTP 422, with the api_code invalid_request_parameters
      def update_jwt_template(content: REQUIRED, options: ABSENT, **more)
        invoke("user_management.update_jwt_template", { content: content, options: options }, more)
      end

      # Updates a user. Blocks.
      #
      # Sends PUT /user_management/users/{id}. It is not sent again once it may have arrived.
      #
      # At most one of `password`, or `password_hash` with `password_hash_type` with `password_salt_position`.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param email [String] An e-mail address; optional.
      # @param first_name [String] The user's first name; optional.
      # @param last_name [String] The user's last name; optional.
      # @param name [String] The name; optional.
      # @param email_verified [Boolean] Whether the e-mail address is verified; optional.
      # @param metadata [Hash{Symbol => String, nil}, nil] Up to 50 key-value pairs of strings; at most 50 members; each
      #   at most 600 characters; nil is sent as null; optional.
      # @param external_id [String, nil] The id in your system; at most 128 characters; ASCII; nil is sent as null;
      #   optional.
      # @param locale [String, nil] The user's language; nil is sent as null; optional.
      # @param password [String] The password; optional. A secret.
      # @param password_hash [String] The hash of the password, from another system; optional. A secret.
      # @param password_hash_type [String] The algorithm of `password_hash`; one of `bcrypt`, `firebase-scrypt`, `ssha`,
      #   `ssha256`, `scrypt`, `pbkdf2`, `argon2`; optional.
      # @param password_salt_position [String] The position of the salt in the hashed text; one of `prefix`, `suffix`;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an User with object, id, first_name?, last_name?, name?, profile_picture_url?, email,
      #   email_verified, external_id?, metadata?, last_sign_in_at?, locale?, created_at, updated_at (? may be nil)
      # @raise [Rejected] HTTP 400, with the api_code email_already_verified or email_change_not_allowed or
      #   email_not_available or external_id_already_used or invalid_email or invalid_locale or invalid_metadata or
      #   invalid_password_hash or password_and_password_hash_provided or password_and_password_hash_type_provided or
      #   password_salt_position_requires_password_hash or password_strength_error
      # @raise [Rejected] HTTP 422, with the api_code invalid_request_parameters
      def update_user(
        id: REQUIRED, email: ABSENT, first_name: ABSENT, last_name: ABSENT, name: ABSENT, email_verified: ABSENT,
        metadata: ABSENT, external_id: ABSENT, locale: ABSENT, password: ABSENT, password_hash: ABSENT,
        password_hash_type: ABSENT, password_salt_position: ABSENT, options: ABSENT, **more
      )
        invoke(
          "user_management.update_user", { id: id, email: email, first_name: first_name, last_name: last_name,
          name: name, email_verified: email_verified, metadata: metadata, external_id: external_id, locale: locale,
          password: password, password_hash: password_hash, password_hash_type: password_hash_type,
          password_salt_position: password_salt_position, options: options }, more
        )
      end

      # Verifies a user's e-mail address with the code. Blocks.
      #
      # Sends POST /user_management/users/{id}/email_verification/confirm. It is not sent again once it may have
      # arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param code [String] The code from the e-mail. A secret.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a ResetPasswordResponse with user
      # @raise [Rejected] HTTP 400, with the api_code email_previously_verified or email_verification_code_expired or
      #   email_verification_code_incorrect or email_verification_code_previously_used
      # @raise [Rejected] HTTP 422, with the api_code invalid_request_parameters
      def verify_email(id: REQUIRED, code: REQUIRED, options: ABSENT, **more)
        invoke("user_management.verify_email", { id: id, code: code, options: options }, more)
      end
    end
  end

  # The same methods, of the client that the whole process shares.
  UserManagement = Client::UserManagementGroup.new(self)
end
