# frozen_string_literal: true

# Written by `make tables` from api/; do not edit.
module WorkOS
  class Client
    # The operations of `client.tokens`.
    class TokensGroup < Group
      # Returns the claims of an access token if the service signed it and it is valid now. The keys are fetched when
      # they are first needed, and kept. Blocks.
      #
      # @param token [String] The access token of a user who signed in. A secret.
      # @param issuer [String, Array<String>] The issuer that a token must name, or a list of which it must name one; if
      #   absent, any; text, or a list of texts; optional.
      # @param audience [String, Array<String>] The audience that a token must name, or a list of which it must name
      #   one; if absent, any; text, or a list of texts; optional.
      # @param leeway_s [Integer] The difference between clocks to allow, in seconds; 0 to 300; 0 unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a VerifiedToken with claims
      # @raise [WorkOSError] if the call fails
      def verify(token: REQUIRED, issuer: ABSENT, audience: ABSENT, leeway_s: ABSENT, options: ABSENT, **more)
        invoke(
          "tokens.verify", { token: token, issuer: issuer, audience: audience, leeway_s: leeway_s, options: options },
          more
        )
      end
    end
  end

  # The same methods, of the client that the whole process shares.
  Tokens = Client::TokensGroup.new(self)
end
