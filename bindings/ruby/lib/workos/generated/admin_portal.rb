# frozen_string_literal: true

# Written by `make tables` from api/; do not edit.
module WorkOS
  class Client
    # The operations of `client.admin_portal`.
    class AdminPortalGroup < Group
      # Creates a link to the Admin Portal for one organization. Blocks.
      #
      # Sends POST /portal/generate_link. It is not sent again once it may have arrived.
      #
      # @param return_url [String] The URL of the link that leaves the Admin Portal; optional.
      # @param success_url [String] The URL that the user is redirected to after the setup; optional.
      # @param organization [String] The organization's id.
      # @param intent [String] The feature to set up; one of `sso`, `dsync`, `audit_logs`, `log_streams`,
      #   `domain_verification`, `certificate_renewal`, `bring_your_own_key`; optional.
      # @param it_contact_emails [Array<String>] The e-mail addresses to notify when a certificate must be renewed; at
      #   most 20 items; optional.
      # @param external_user_id [String] The user's id in your system; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a PortalLinkResponse with link
      # @raise [WorkOSError] if the call fails
      def generate_link(
        return_url: ABSENT, success_url: ABSENT, organization: REQUIRED, intent: ABSENT, it_contact_emails: ABSENT,
        external_user_id: ABSENT, options: ABSENT, **more
      )
        invoke(
          "admin_portal.generate_link", { return_url: return_url, success_url: success_url, organization: organization,
          intent: intent, it_contact_emails: it_contact_emails, external_user_id: external_user_id, options: options },
          more
        )
      end

      # Revokes all Admin Portal links and sessions of one of your users. Blocks.
      #
      # Sends POST /portal/revoke_link. It is not sent again once it may have arrived.
      #
      # @param organization [String] The organization's id.
      # @param external_user_id [String] The user's id in your system.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def revoke_link(organization: REQUIRED, external_user_id: REQUIRED, options: ABSENT, **more)
        invoke(
          "admin_portal.revoke_link", { organization: organization, external_user_id: external_user_id,
          options: options }, more
        )
      end
    end
  end

  # The same methods, of the client that the whole process shares.
  AdminPortal = Client::AdminPortalGroup.new(self)
end
