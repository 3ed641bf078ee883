# frozen_string_literal: true

# Written by `make tables` from api/; do not edit.
module WorkOS
  class Client
    # The operations of `client.widgets`.
    class WidgetsGroup < Group
      # Creates a token for WorkOS widgets in your pages. Blocks.
      #
      # Sends POST /widgets/token. It is not sent again once it may have arrived.
      #
      # @param organization_id [String] The organization's id; optional.
      # @param user_id [String] The user's id; optional.
      # @param scopes [Array<String>] The permissions of the token; one of `widgets:users-table:manage`,
      #   `widgets:domain-verification:manage`, `widgets:sso:manage`, `widgets:api-keys:manage`, `widgets:dsync:manage`,
      #   `widgets:audit-log-streaming:manage`, `widgets:pipes:manage`, `widgets:user-api-keys:manage-self`,
      #   `widgets:user-api-keys:manage-all`; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a ClientApiTokenResponse with token
      # @raise [WorkOSError] if the call fails
      def create_token(organization_id: ABSENT, user_id: ABSENT, scopes: ABSENT, options: ABSENT, **more)
        invoke(
          "widgets.create_token", { organization_id: organization_id, user_id: user_id, scopes: scopes,
          options: options }, more
        )
      end
    end
  end

  # The same methods, of the client that the whole process shares.
  Widgets = Client::WidgetsGroup.new(self)
end
