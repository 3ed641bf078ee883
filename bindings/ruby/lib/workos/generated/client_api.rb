# frozen_string_literal: true

# Written by `make tables` from api/; do not edit.
module WorkOS
  class Client
    # The operations of `client.client_api`.
    class ClientApiGroup < Group
      # Creates a short-lived token of one user in one organization for the Client API. Blocks.
      #
      # Sends POST /client/token. It is not sent again once it may have arrived.
      #
      # @param organization_id [String] The organization's id.
      # @param user_id [String] The user's id.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a ClientApiTokenResponse with token
      # @raise [WorkOSError] if the call fails
      def create_token(organization_id: REQUIRED, user_id: REQUIRED, options: ABSENT, **more)
        invoke(
          "client_api.create_token", { organization_id: organization_id, user_id: user_id, options: options }, more
        )
      end
    end
  end

  # The same methods, of the client that the whole process shares.
  ClientApi = Client::ClientApiGroup.new(self)
end
