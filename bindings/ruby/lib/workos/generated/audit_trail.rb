# frozen_string_literal: true

# Written by `make tables` from api/; do not edit.
module WorkOS
  class Client
    # The operations of `client.audit_trail`.
    class AuditTrailGroup < Group
      # Records an Audit Trail event (2020). Blocks.
      #
      # Sends POST /events. The same Idempotency-Key goes with each attempt.
      #
      # @param event [Hash] The event: `group`, `location`, `action`, `action_type` (`C`, `R`, `U` or `D`),
      #   `actor_name`, `actor_id`, `target_name`, `target_id`, `occurred_at` (RFC 3339) and, optionally, `metadata`.
      # @param idempotency_key [String] An event sent twice with the same key is recorded once. If absent, a fresh
      #   UUIDv4; 1 to 255 visible ASCII characters; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AuditLogEventCreateResponse with success
      # @raise [WorkOSError] if the call fails
      def create_event(event: REQUIRED, idempotency_key: ABSENT, options: ABSENT, **more)
        invoke("audit_trail.create_event", { event: event, idempotency_key: idempotency_key, options: options }, more)
      end
    end
  end

  # The same methods, of the client that the whole process shares.
  AuditTrail = Client::AuditTrailGroup.new(self)
end
