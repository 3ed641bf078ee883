# frozen_string_literal: true

# Written by `make tables` from api/; do not edit.
module WorkOS
  class Client
    # The operations of `client.passwordless`.
    class PasswordlessGroup < Group
      # Creates a magic link that signs in one e-mail address. Blocks.
      #
      # Sends POST /passwordless/sessions. It is not sent again once it may have arrived.
      #
      # @param email [String] An e-mail address.
      # @param type [String] Always `MagicLink`; `MagicLink`; optional.
      # @param redirect_uri [String] The URI that the user is redirected to with the code; optional.
      # @param state [String] Returned unchanged with the code; optional.
      # @param expires_in [Integer] The number of seconds that the link is valid for; 900 to 86400; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a PasswordlessSession with object, id, email, expires_at, link
      # @raise [WorkOSError] if the call fails
      def create_session(
        email: REQUIRED, type: ABSENT, redirect_uri: ABSENT, state: ABSENT, expires_in: ABSENT, options: ABSENT, **more
      )
        invoke(
          "passwordless.create_session", { email: email, type: type, redirect_uri: redirect_uri, state: state,
          expires_in: expires_in, options: options }, more
        )
      end

      # Sends the magic link of a session by e-mail. Blocks.
      #
      # Sends POST /passwordless/sessions/{session_id}/send. It is not sent again once it may have arrived.
      #
      # @param session_id [String] The id of the magic link's session; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def send_session(session_id: REQUIRED, options: ABSENT, **more)
        invoke("passwordless.send_session", { session_id: session_id, options: options }, more)
      end
    end
  end

  # The same methods, of the client that the whole process shares.
  Passwordless = Client::PasswordlessGroup.new(self)
end
