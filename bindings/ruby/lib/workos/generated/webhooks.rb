# frozen_string_literal: true

# Written by `make tables` from api/; do not edit.
module WorkOS
  class Client
    # The operations of `client.webhooks`.
    class WebhooksGroup < Group
      # Creates a webhook endpoint. The answer contains its secret. Blocks.
      #
      # Sends POST /webhook_endpoints. It is not sent again once it may have arrived.
      #
      # @param endpoint_url [String] The URL that events are sent to.
      # @param events [Array<String>] The types of events that the endpoint receives; one of
      #   `agent.registration.created`, `agent.registration.claim.attempt.created`,
      #   `agent.registration.claim.completed`, `agent.registration.credential.issued`, `agent.registration.deleted`,
      #   `agent.registration.refreshed`, `agent.registration.expired`, `agent.registration.organization.switched`,
      #   `agent.registration.revoked`, `authentication.email_verification_succeeded`,
      #   `authentication.magic_auth_failed`, `authentication.magic_auth_succeeded`, `authentication.mfa_succeeded`,
      #   `authentication.oauth_failed`, `authentication.oauth_succeeded`, `authentication.password_failed`,
      #   `authentication.password_succeeded`, `authentication.passkey_failed`, `authentication.passkey_succeeded`,
      #   `authentication.sso_failed`, `authentication.sso_started`, `authentication.sso_succeeded`,
      #   `authentication.sso_timed_out`, `radar.challenge_created`, `authentication.radar_risk_detected`,
      #   `authentication.reauthentication_succeeded`, `api_key.created`, `api_key.revoked`, `api_key.updated`,
      #   `connection.activated`, `connection.deactivated`, `connection.saml_certificate_renewal_required`,
      #   `connection.saml_certificate_renewed`, `connection.deleted`, `dsync.activated`, `dsync.deleted`,
      #   `dsync.group.created`, `dsync.group.deleted`, `dsync.group.updated`, `dsync.group.user_added`,
      #   `dsync.group.user_removed`, `dsync.user.created`, `dsync.user.deleted`, `dsync.user.updated`,
      #   `email_verification.created`, `group.created`, `group.deleted`, `group.member_added`, `group.member_removed`,
      #   `group.updated`, `flag.created`, `flag.deleted`, `flag.updated`, `flag.rule_updated`, `invitation.accepted`,
      #   `invitation.created`, `invitation.resent`, `invitation.revoked`, `magic_auth.created`, `organization.created`,
      #   `organization.deleted`, `organization.updated`, `organization_domain.created`, `organization_domain.deleted`,
      #   `organization_domain.updated`, `organization_domain.verified`, `organization_domain.verification_failed`,
      #   `password_reset.created`, `password_reset.succeeded`, `user.created`, `user.updated`, `user.deleted`,
      #   `organization_membership.created`, `organization_membership.deleted`, `organization_membership.updated`,
      #   `role.created`, `role.deleted`, `role.updated`, `organization_role.created`, `organization_role.deleted`,
      #   `organization_role.updated`, `permission.created`, `permission.deleted`, `permission.updated`,
      #   `pipes.connected_account.connected`, `pipes.connected_account.connection_failed`,
      #   `pipes.connected_account.disconnected`, `pipes.connected_account.reauthorization_needed`, `session.created`,
      #   `session.revoked`, `waitlist_user.approved`, `waitlist_user.created`, `waitlist_user.denied`,
      #   `agent.blueprint.created`, `agent.blueprint.deleted`, `agent.blueprint.updated`, `agent.instance.created`,
      #   `agent.instance.deleted`, `agent.instance.session.created`, `agent.instance.session.revoked`,
      #   `feature_flags.flag.created`, `feature_flags.flag.updated`, `feature_flags.flag.deleted`,
      #   `feature_flags.flag_rule.created`, `feature_flags.flag_rule.updated`, `feature_flags.flag_target.created`,
      #   `feature_flags.flag_rule.deleted`, `feature_flags.flag_target.deleted`, `pipes.account_connection.add_failed`,
      #   `pipes.account_connection.connected`, `pipes.account_connection.connection_failed`,
      #   `pipes.account_connection.disconnected`, `pipes.account_connection.reauthorization_needed`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a WebhookEndpoint with object, id, endpoint_url, secret, status, events, created_at, updated_at
      # @raise [Conflict] HTTP 409, with the api_code duplicate_endpoint
      # @raise [Rejected] HTTP 422, with the api_code invalid_request_parameters or invalid_url
      def create_endpoint(endpoint_url: REQUIRED, events: REQUIRED, options: ABSENT, **more)
        invoke("webhooks.create_endpoint", { endpoint_url: endpoint_url, events: events, options: options }, more)
      end

      # Deletes a webhook endpoint. Blocks.
      #
      # Sends DELETE /webhook_endpoints/{id}. It is not sent again once it may have arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [NotFound] HTTP 404, with the api_code entity_not_found
      def delete_endpoint(id: REQUIRED, options: ABSENT, **more)
        invoke("webhooks.delete_endpoint", { id: id, options: options }, more)
      end

      # Lists the webhook endpoints, one page at a time. Blocks.
      #
      # Sends GET /webhook_endpoints.
      #
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each a WebhookEndpoint with object, id, endpoint_url, secret, status, events,
      #   created_at, updated_at; list_metadata: the cursors before and after
      # @raise [WorkOSError] if the call fails
      def list_endpoints(before: ABSENT, after: ABSENT, limit: ABSENT, order: ABSENT, options: ABSENT, **more)
        invoke(
          "webhooks.list_endpoints", { before: before, after: after, limit: limit, order: order, options: options },
          more
        )
      end

      # Every item that `list_endpoints` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_endpoints`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_endpoints(after: ABSENT, order: ABSENT, options: ABSENT, limit: 100, **more)
        each_item("webhooks.list_endpoints", { after: after, order: order, options: options, limit: limit }, more)
      end

      # Updates a webhook endpoint. Blocks.
      #
      # Sends PATCH /webhook_endpoints/{id}. It is not sent again once it may have arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param endpoint_url [String] The URL that events are sent to; optional.
      # @param status [String] `enabled` or `disabled`; one of `enabled`, `disabled`; optional.
      # @param events [Array<String>] The types of events that the endpoint receives; one of
      #   `agent.registration.created`, `agent.registration.claim.attempt.created`,
      #   `agent.registration.claim.completed`, `agent.registration.credential.issued`, `agent.registration.deleted`,
      #   `agent.registration.refreshed`, `agent.registration.expired`, `agent.registration.organization.switched`,
      #   `agent.registration.revoked`, `authentication.email_verification_succeeded`,
      #   `authentication.magic_auth_failed`, `authentication.magic_auth_succeeded`, `authentication.mfa_succeeded`,
      #   `authentication.oauth_failed`, `authentication.oauth_succeeded`, `authentication.password_failed`,
      #   `authentication.password_succeeded`, `authentication.passkey_failed`, `authentication.passkey_succeeded`,
      #   `authentication.sso_failed`, `authentication.sso_started`, `authentication.sso_succeeded`,
      #   `authentication.sso_timed_out`, `radar.challenge_created`, `authentication.radar_risk_detected`,
      #   `authentication.reauthentication_succeeded`, `api_key.created`, `api_key.revoked`, `api_key.updated`,
      #   `connection.activated`, `connection.deactivated`, `connection.saml_certificate_renewal_required`,
      #   `connection.saml_certificate_renewed`, `connection.deleted`, `dsync.activated`, `dsync.deleted`,
      #   `dsync.group.created`, `dsync.group.deleted`, `dsync.group.updated`, `dsync.group.user_added`,
      #   `dsync.group.user_removed`, `dsync.user.created`, `dsync.user.deleted`, `dsync.user.updated`,
      #   `email_verification.created`, `group.created`, `group.deleted`, `group.member_added`, `group.member_removed`,
      #   `group.updated`, `flag.created`, `flag.deleted`, `flag.updated`, `flag.rule_updated`, `invitation.accepted`,
      #   `invitation.created`, `invitation.resent`, `invitation.revoked`, `magic_auth.created`, `organization.created`,
      #   `organization.deleted`, `organization.updated`, `organization_domain.created`, `organization_domain.deleted`,
      #   `organization_domain.updated`, `organization_domain.verified`, `organization_domain.verification_failed`,
      #   `password_reset.created`, `password_reset.succeeded`, `user.created`, `user.updated`, `user.deleted`,
      #   `organization_membership.created`, `organization_membership.deleted`, `organization_membership.updated`,
      #   `role.created`, `role.deleted`, `role.updated`, `organization_role.created`, `organization_role.deleted`,
      #   `organization_role.updated`, `permission.created`, `permission.deleted`, `permission.updated`,
      #   `pipes.connected_account.connected`, `pipes.connected_account.connection_failed`,
      #   `pipes.connected_account.disconnected`, `pipes.connected_account.reauthorization_needed`, `session.created`,
      #   `session.revoked`, `waitlist_user.approved`, `waitlist_user.created`, `waitlist_user.denied`,
      #   `agent.blueprint.created`, `agent.blueprint.deleted`, `agent.blueprint.updated`, `agent.instance.created`,
      #   `agent.instance.deleted`, `agent.instance.session.created`, `agent.instance.session.revoked`,
      #   `feature_flags.flag.created`, `feature_flags.flag.updated`, `feature_flags.flag.deleted`,
      #   `feature_flags.flag_rule.created`, `feature_flags.flag_rule.updated`, `feature_flags.flag_target.created`,
      #   `feature_flags.flag_rule.deleted`, `feature_flags.flag_target.deleted`, `pipes.account_connection.add_failed`,
      #   `pipes.account_connection.connected`, `pipes.account_connection.connection_failed`,
      #   `pipes.account_connection.disconnected`, `pipes.account_connection.reauthorization_needed`; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a WebhookEndpoint with object, id, endpoint_url, secret, status, events, created_at, updated_at
      # @raise [NotFound] HTTP 404, with the api_code entity_not_found
      # @raise [Conflict] HTTP 409, with the api_code duplicate_endpoint
      # @raise [Rejected] HTTP 422, with the api_code invalid_request_parameters or invalid_url
      def update_endpoint(id: REQUIRED, endpoint_url: ABSENT, status: ABSENT, events: ABSENT, options: ABSENT, **more)
        invoke(
          "webhooks.update_endpoint", { id: id, endpoint_url: endpoint_url, status: status, events: events,
          options: options }, more
        )
      end

      # Verifies that a webhook was sent by the service and is current, and returns its event. Nothing is sent.
      #
      # @param payload [String] The body as it was received, not one that was parsed and serialized again.
      # @param header [String] The WorkOS-Signature header: `t=<milliseconds>, v1=<hex>`.
      # @param secret [String] The signing secret, from the dashboard. A secret.
      # @param tolerance_seconds [Integer] The maximum difference between the signature's time and now, in seconds; if
      #   absent, 180; 1 to 86400; optional.
      # @return [Hash] an event: id, event (which tells what its data is), data, created_at, context
      # @raise [WorkOSError] if a parameter is wrong
      def verify(payload: REQUIRED, header: REQUIRED, secret: REQUIRED, tolerance_seconds: ABSENT, **more)
        invoke(
          "webhooks.verify", { payload: payload, header: header, secret: secret, tolerance_seconds: tolerance_seconds },
          more
        )
      end
    end
  end

  # The same methods, of the client that the whole process shares.
  Webhooks = Client::WebhooksGroup.new(self)
end
