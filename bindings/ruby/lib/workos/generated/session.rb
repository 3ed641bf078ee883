# frozen_string_literal: true

# Written by `make tables` from api/; do not edit.
module WorkOS
  class Client
    # The operations of `client.session`.
    class SessionGroup < Group
      # Says who is signed in by a cookie: opens it and verifies its access token. `authenticated` is false if nobody
      # is, with the `reason` `no_session`, `invalid_session`, `invalid_token` or `expired`; after `expired` call
      # session.refresh. Blocks.
      #
      # @param sealed [String] The value of the cookie, as it was sealed; optional. A secret.
      # @param cookie_password [String, Array<String>] The password that cookies are sealed with, or a list of at most
      #   8: the first that fits the format seals, and any of them opens. If absent, that of the configuration
      #   (`WORKOS_COOKIE_PASSWORD`); text, or a list of texts; optional. A secret.
      # @param issuer [String, Array<String>] The issuer that a token must name, or a list of which it must name one; if
      #   absent, any; text, or a list of texts; optional.
      # @param audience [String, Array<String>] The audience that a token must name, or a list of which it must name
      #   one; if absent, any; text, or a list of texts; optional.
      # @param leeway_s [Integer] The difference between clocks to allow, in seconds; 0 to 300; 0 unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AuthenticatedSession: a SignedIn with authenticated, user?, session_id, organization_id?,
      #   role?, roles, permissions, entitlements, feature_flags, impersonator?, access_token, claims (? may be nil), or
      #   a SignedOut with authenticated, reason
      # @raise [WorkOSError] if the call fails
      def authenticate(
        sealed: ABSENT, cookie_password: ABSENT, issuer: ABSENT, audience: ABSENT, leeway_s: ABSENT, options: ABSENT,
        **more
      )
        invoke(
          "session.authenticate", { sealed: sealed, cookie_password: cookie_password, issuer: issuer,
          audience: audience, leeway_s: leeway_s, options: options }, more
        )
      end

      # Builds the URL that ends a session: delete the cookie and redirect the browser to it. The access token may have
      # expired. Nothing is sent.
      #
      # @param sealed [String] The value of the cookie, as it was sealed. A secret.
      # @param return_to [String] The URL that the browser is redirected to afterwards; it must be registered in the
      #   dashboard; optional.
      # @param cookie_password [String, Array<String>] The password that cookies are sealed with, or a list of at most
      #   8: the first that fits the format seals, and any of them opens. If absent, that of the configuration
      #   (`WORKOS_COOKIE_PASSWORD`); text, or a list of texts; optional. A secret.
      # @return [String] the URL
      # @raise [WorkOSError] if a parameter is wrong
      def logout_url(sealed: REQUIRED, return_to: ABSENT, cookie_password: ABSENT, **more)
        invoke("session.logout_url", { sealed: sealed, return_to: return_to, cookie_password: cookie_password }, more)
      end

      # Opens the session in a cookie, in whichever format it was sealed; names in snake_case. Its access token is not
      # verified: session.authenticate does that. Nothing is sent.
      #
      # @param sealed [String] The value of the cookie, as it was sealed. A secret.
      # @param cookie_password [String, Array<String>] The password that cookies are sealed with, or a list of at most
      #   8: the first that fits the format seals, and any of them opens. If absent, that of the configuration
      #   (`WORKOS_COOKIE_PASSWORD`); text, or a list of texts; optional. A secret.
      # @return [Hash] an OpenedSession with access_token, refresh_token, user?, organization_id?, impersonator? (? may
      #   be nil)
      # @raise [WorkOSError] if a parameter is wrong
      def open(sealed: REQUIRED, cookie_password: ABSENT, **more)
        invoke("session.open", { sealed: sealed, cookie_password: cookie_password }, more)
      end

      # Refreshes the session in a cookie, even if its access token has expired: returns what session.authenticate
      # returns, and always the new cookie as `sealed`, which is empty if there was no session to refresh. If the new
      # token cannot be verified now, the `reason` is `unverified`: set the cookie, and authenticate again later. Calls
      # with the same cookie share one refresh. The details of an error `invalid_grant` have a `reason`:
      # `refreshed_elsewhere`, `session_ended` or `unknown`. Blocks.
      #
      # @param sealed [String] The value of the cookie, as it was sealed. A secret.
      # @param organization_id [String] The organization to switch to; if absent, the organization stays the same;
      #   optional.
      # @param cookie_password [String, Array<String>] The password that cookies are sealed with, or a list of at most
      #   8: the first that fits the format seals, and any of them opens. If absent, that of the configuration
      #   (`WORKOS_COOKIE_PASSWORD`); text, or a list of texts; optional. A secret.
      # @param issuer [String, Array<String>] The issuer that a token must name, or a list of which it must name one; if
      #   absent, any; text, or a list of texts; optional.
      # @param audience [String, Array<String>] The audience that a token must name, or a list of which it must name
      #   one; if absent, any; text, or a list of texts; optional.
      # @param leeway_s [Integer] The difference between clocks to allow, in seconds; 0 to 300; 0 unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a RefreshedSession: a RefreshedSignedIn with authenticated, sealed, user?, session_id,
      #   organization_id?, role?, roles, permissions, entitlements, feature_flags, impersonator?, access_token, claims
      #   (? may be nil), or a RefreshedSignedOut with authenticated, sealed, reason
      # @raise [WorkOSError] if the call fails
      def refresh(
        sealed: REQUIRED, organization_id: ABSENT, cookie_password: ABSENT, issuer: ABSENT, audience: ABSENT,
        leeway_s: ABSENT, options: ABSENT, **more
      )
        invoke(
          "session.refresh", { sealed: sealed, organization_id: organization_id, cookie_password: cookie_password,
          issuer: issuer, audience: audience, leeway_s: leeway_s, options: options }, more
        )
      end

      # Seals a session into the value of a cookie, which only the password opens. `oversize` is true if browsers would
      # drop the cookie. Nothing is sent.
      #
      # @param session [Hash] access_token, refresh_token and user as the sign-in returned them, with organization_id
      #   and impersonator if there are any; names in snake_case.
      # @param cookie_password [String, Array<String>] The password that cookies are sealed with, or a list of at most
      #   8: the first that fits the format seals, and any of them opens. If absent, that of the configuration
      #   (`WORKOS_COOKIE_PASSWORD`); text, or a list of texts; optional. A secret.
      # @param format [String] The format of the cookie, by the official client that reads it: Node (`iron`), Python
      #   (`fernet`), Go and Rust (`gcm`), Ruby 7 (`ruby7`) or Ruby 6 (`ruby6`); one of `iron`, `fernet`, `gcm`,
      #   `ruby7`, `ruby6`; iron unless given; optional.
      # @return [Hash] a SealedSession with sealed, oversize? (? may be nil)
      # @raise [WorkOSError] if a parameter is wrong
      def seal(session: REQUIRED, cookie_password: ABSENT, format: ABSENT, **more)
        invoke("session.seal", { session: session, cookie_password: cookie_password, format: format }, more)
      end
    end
  end

  # The same methods, of the client that the whole process shares.
  Session = Client::SessionGroup.new(self)
end
