# frozen_string_literal: true

# Written by `make tables` from api/; do not edit.
module WorkOS
  class Client
    # The operations of `client.actions`.
    class ActionsGroup < Group
      # Builds the signed response to an action. Nothing is sent: answer the action's request with it.
      #
      # @param type [String] The action to answer; one of `authentication`, `user_registration`.
      # @param verdict [String] The verdict; one of `Allow`, `Deny`.
      # @param error_message [String] The message that a denied user sees; only with `Deny`; optional.
      # @param secret [String] The signing secret, from the dashboard. A secret.
      # @return [Hash] an ActionResponse with object, payload, signature
      # @raise [WorkOSError] if a parameter is wrong
      def sign_response(type: REQUIRED, verdict: REQUIRED, error_message: ABSENT, secret: REQUIRED, **more)
        invoke(
          "actions.sign_response", { type: type, verdict: verdict, error_message: error_message, secret: secret }, more
        )
      end

      # Verifies that an action's request was sent by the service and is current, and returns its context. Nothing is
      # sent.
      #
      # @param payload [String] The body as it was received, not one that was parsed and serialized again.
      # @param header [String] The WorkOS-Signature header: `t=<milliseconds>, v1=<hex>`.
      # @param secret [String] The signing secret, from the dashboard. A secret.
      # @param tolerance_seconds [Integer] The maximum difference between the signature's time and now, in seconds; if
      #   absent, 30; 1 to 86400; optional.
      # @return [Hash] an ActionContext: an AuthenticationActionContext with object, id, user, organization?,
      #   organization_membership?, authentication_method?, ip_address?, user_agent?, device_fingerprint?, issuer? (?
      #   may be nil), or an UserRegistrationActionContext with object, id, user_data, invitation?,
      #   authentication_method?, ip_address?, user_agent?, device_fingerprint? (? may be nil)
      # @raise [WorkOSError] if a parameter is wrong
      def verify(payload: REQUIRED, header: REQUIRED, secret: REQUIRED, tolerance_seconds: ABSENT, **more)
        invoke(
          "actions.verify", { payload: payload, header: header, secret: secret, tolerance_seconds: tolerance_seconds },
          more
        )
      end
    end
  end

  # The same methods, of the client that the whole process shares.
  Actions = Client::ActionsGroup.new(self)
end
