# frozen_string_literal: true

# Written by `make tables` from api/; do not edit.
module WorkOS
  class Client
    # The operations of `client.audit_logs`.
    class AuditLogsGroup < Group
      # Records an Audit Logs event of an organization. Blocks.
      #
      # Sends POST /audit_logs/events. The same Idempotency-Key goes with each attempt.
      #
      # @param organization_id [String] The organization's id.
      # @param event [Hash] The event: `action`, `occurred_at` (RFC 3339), `actor` with `id` and `type`, `targets` with
      #   `id` and `type` each, `context` with `location`; optionally `version`, `metadata`, `name` and `metadata` of
      #   actor and targets, and `user_agent` of the context.
      # @param idempotency_key [String] An event sent twice within 24 hours with the same key is recorded once. If
      #   absent, a fresh UUIDv4; 1 to 255 visible ASCII characters; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AuditLogEventCreateResponse with success
      # @raise [WorkOSError] if the call fails
      def create_event(organization_id: REQUIRED, event: REQUIRED, idempotency_key: ABSENT, options: ABSENT, **more)
        invoke(
          "audit_logs.create_event", { organization_id: organization_id, event: event, idempotency_key: idempotency_key,
          options: options }, more
        )
      end

      # Starts an export of an organization's events to a CSV file. Its state is `pending` until it is `ready` or
      # `error`. Blocks.
      #
      # Sends POST /audit_logs/exports. It is not sent again once it may have arrived.
      #
      # @param organization_id [String] The organization's id.
      # @param range_start [String, Time, DateTime] Only events from this time on (RFC 3339), at most three months ago;
      #   a Time, a DateTime, or text as in RFC 3339.
      # @param range_end [String, Time, DateTime] Only events up to this time (RFC 3339); a Time, a DateTime, or text as
      #   in RFC 3339.
      # @param actions [Array<String>] Only events with one of these actions; at least 1 item; optional.
      # @param actors [Array<String>] Only events of one of these actors, by name; at least 1 item; optional.
      #   Deprecated.
      # @param actor_names [Array<String>] Only events of an actor with one of these names; at least 1 item; optional.
      # @param actor_ids [Array<String>] Only events of an actor with one of these ids; at least 1 item; optional.
      # @param targets [Array<String>] Only events with a target of one of these types; at least 1 item; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AuditLogExport with object, id, state, url?, created_at, updated_at (? may be nil)
      # @raise [WorkOSError] if the call fails
      def create_export(
        organization_id: REQUIRED, range_start: REQUIRED, range_end: REQUIRED, actions: ABSENT, actors: ABSENT,
        actor_names: ABSENT, actor_ids: ABSENT, targets: ABSENT, options: ABSENT, **more
      )
        invoke(
          "audit_logs.create_export", { organization_id: organization_id, range_start: range_start,
          range_end: range_end, actions: actions, actors: actors, actor_names: actor_names, actor_ids: actor_ids,
          targets: targets, options: options }, more
        )
      end

      # Adds a version of an action's schema. A version never changes again. Blocks.
      #
      # Sends POST /audit_logs/actions/{action}/schemas. It is not sent again once it may have arrived.
      #
      # @param action [String] The action, such as `user.signed_in`; 1 to 128 of `A-Za-z0-9_-.`.
      # @param actor [Hash] An object with `metadata`: the JSON schema of the actor's metadata; optional.
      # @param targets [Array<Hash>] The types of target: objects with `type` and, optionally, `metadata`, the JSON
      #   schema of its metadata; at least 1 item.
      # @param metadata [Hash] The JSON schema of the event's metadata; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AuditLogSchema with object, version, actor?, targets, metadata?, created_at (? may be nil)
      # @raise [WorkOSError] if the call fails
      def create_schema(action: REQUIRED, actor: ABSENT, targets: REQUIRED, metadata: ABSENT, options: ABSENT, **more)
        invoke(
          "audit_logs.create_schema", { action: action, actor: actor, targets: targets, metadata: metadata,
          options: options }, more
        )
      end

      # Gets an organization's Audit Logs settings: retention, state and log stream. Blocks.
      #
      # Sends GET /organizations/{organization_id}/audit_log_configuration.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AuditLogConfiguration with organization_id, retention_period_in_days, state, log_stream? (?
      #   may be nil)
      # @raise [WorkOSError] if the call fails
      def get_configuration(organization_id: REQUIRED, options: ABSENT, **more)
        invoke("audit_logs.get_configuration", { organization_id: organization_id, options: options }, more)
      end

      # Gets an export: its state and, once it is ready, the URL of the file, which is valid for ten minutes. Each call
      # returns a new URL. Blocks.
      #
      # Sends GET /audit_logs/exports/{id}.
      #
      # @param id [String] The export's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AuditLogExport with object, id, state, url?, created_at, updated_at (? may be nil)
      # @raise [WorkOSError] if the call fails
      def get_export(id: REQUIRED, options: ABSENT, **more)
        invoke("audit_logs.get_export", { id: id, options: options }, more)
      end

      # Gets how long an organization's events are kept. Blocks.
      #
      # Sends GET /organizations/{organization_id}/audit_logs_retention.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AuditLogsRetention with retention_period_in_days? (? may be nil)
      # @raise [WorkOSError] if the call fails
      def get_retention(organization_id: REQUIRED, options: ABSENT, **more)
        invoke("audit_logs.get_retention", { organization_id: organization_id, options: options }, more)
      end

      # Lists the actions that have a schema, one page at a time. Blocks.
      #
      # Sends GET /audit_logs/actions.
      #
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each an AuditLogAction with object, name, schema, created_at, updated_at;
      #   list_metadata: the cursors before and after
      # @raise [WorkOSError] if the call fails
      def list_actions(before: ABSENT, after: ABSENT, limit: ABSENT, order: ABSENT, options: ABSENT, **more)
        invoke(
          "audit_logs.list_actions", { before: before, after: after, limit: limit, order: order, options: options },
          more
        )
      end

      # Every item that `list_actions` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_actions`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_actions(after: ABSENT, order: ABSENT, options: ABSENT, limit: 100, **more)
        each_item("audit_logs.list_actions", { after: after, order: order, options: options, limit: limit }, more)
      end

      # Lists the versions of an action's schema, one page at a time. Blocks.
      #
      # Sends GET /audit_logs/actions/{action}/schemas.
      #
      # @param action [String] The action, such as user.signed_in; 1 to 128 of `A-Za-z0-9_-.`.
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each an AuditLogSchema with object, version, actor?, targets, metadata?,
      #   created_at (? may be nil); list_metadata: the cursors before and after
      # @raise [WorkOSError] if the call fails
      def list_schemas(
        action: REQUIRED, before: ABSENT, after: ABSENT, limit: ABSENT, order: ABSENT, options: ABSENT, **more
      )
        invoke(
          "audit_logs.list_schemas", { action: action, before: before, after: after, limit: limit, order: order,
          options: options }, more
        )
      end

      # Every item that `list_schemas` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_schemas`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_schemas(action: REQUIRED, after: ABSENT, order: ABSENT, options: ABSENT, limit: 100, **more)
        each_item(
          "audit_logs.list_schemas", { action: action, after: after, order: order, options: options, limit: limit },
          more
        )
      end

      # Sets how long an organization's events are kept. Blocks.
      #
      # Sends PUT /organizations/{organization_id}/audit_logs_retention. It is not sent again once it may have arrived.
      #
      # Exactly one of `retention_period`, or `retention_period_in_days`.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param retention_period [String] `1_MONTH` to `11_MONTHS`, or `1_YEAR` to `10_YEARS`; optional.
      # @param retention_period_in_days [Integer] The older form: 30 or 365 and, where the service allows it, others up
      #   to 3650; 30 to 3650; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AuditLogsRetention with retention_period_in_days? (? may be nil)
      # @raise [WorkOSError] if the call fails
      def update_retention(
        organization_id: REQUIRED, retention_period: ABSENT, retention_period_in_days: ABSENT, options: ABSENT, **more
      )
        invoke(
          "audit_logs.update_retention", { organization_id: organization_id, retention_period: retention_period,
          retention_period_in_days: retention_period_in_days, options: options }, more
        )
      end
    end
  end

  # The same methods, of the client that the whole process shares.
  AuditLogs = Client::AuditLogsGroup.new(self)
end
