# frozen_string_literal: true

# Written by `make tables` from api/; do not edit.
module WorkOS
  class Client
    # The operations of `client.events`.
    class EventsGroup < Group
      # Lists the events of the given types, one page at a time. Blocks.
      #
      # Sends GET /events.
      #
      # At most one of `after`, or `range_start`.
      #
      # @param events [Array<String>] The types of events, at least one; at least 1 item.
      # @param range_start [String, Time, DateTime] Only events from this time on; a Time, a DateTime, or text as in RFC
      #   3339; optional.
      # @param range_end [String, Time, DateTime] Only events before this time; a Time, a DateTime, or text as in RFC
      #   3339; optional.
      # @param organization_id [String] Only events of this organization; optional.
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each an event: id, event (which tells what its data is), data, created_at,
      #   context; list_metadata: the cursors before and after
      # @raise [WorkOSError] if the call fails
      def list(
        events: REQUIRED, range_start: ABSENT, range_end: ABSENT, organization_id: ABSENT, before: ABSENT,
        after: ABSENT, limit: ABSENT, order: ABSENT, options: ABSENT, **more
      )
        invoke(
          "events.list", { events: events, range_start: range_start, range_end: range_end,
          organization_id: organization_id, before: before, after: after, limit: limit, order: order,
          options: options }, more
        )
      end

      # Every item that `list` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate(
        events: REQUIRED, range_start: ABSENT, range_end: ABSENT, organization_id: ABSENT, after: ABSENT, order: ABSENT,
        options: ABSENT, limit: 100, **more
      )
        each_item(
          "events.list", { events: events, range_start: range_start, range_end: range_end,
          organization_id: organization_id, after: after, order: order, options: options, limit: limit }, more,
          first: %i[range_start]
        )
      end
    end
  end

  # The same methods, of the client that the whole process shares.
  Events = Client::EventsGroup.new(self)
end
