# frozen_string_literal: true

module WorkOS
  # What takes several calls.
  class Client
    LONGEST_PAUSE_S = 5

    # The items of a list operation, page after page: an Enumerator. A page is fetched when its first item is asked for.
    def iterate(operation, **params)
      Enumerator.new { |items| each_item(operation, params) { |item| items << item } }
    end

    # Gives the block each item. `pages` is false for a list that comes in one answer; `first` are the parameters of
    # the first page alone.
    def each_item(operation, params, pages: true, first: [], &block)
      cursors = {}
      loop do
        page = page_of(operation, params, pages)
        page[:data].each(&block)
        cursor = pages ? page[:list_metadata][:after] : nil
        break if cursor.nil? || cursor == ""
        raise Call.found_here(:decode, "the cursor of the next page was that of an earlier page", operation, performed: "yes") if cursors[cursor]

        cursors[cursor] = true
        params = params.except(*first).merge(after: cursor)
      end
    end

    # Asks for an export of audit events until it is ready, for at most so many seconds; gives it.
    def wait_for_export(id, timeout_s: 300)
      operation = "audit_logs.get_export"
      deadline = Process.clock_gettime(Process::CLOCK_MONOTONIC) + timeout_s
      pause = 0.1
      loop do
        export = call(operation, id: id)
        return export if export_ready?(export, operation)
        if Process.clock_gettime(Process::CLOCK_MONOTONIC) + pause > deadline
          raise Call.found_here(:timeout, "the export was not ready within #{timeout_s} s; wait_for_export may be called again", operation)
        end

        sleep pause
        pause = [pause * 2, LONGEST_PAUSE_S].min
      end
    end

    private

    def page_of(operation, params, pages)
      page = call(operation, **params)
      page = page[:data] if page.is_a?(Hash) && page.key?(:http_status)
      return page if page.is_a?(Hash) && page[:data].is_a?(Array) && (!pages || page[:list_metadata].is_a?(Hash))

      raise Call.found_here(:decode, "the answer is not a page of a list", operation, performed: "yes")
    end

    def export_ready?(export, operation)
      state = export.is_a?(Hash) ? export[:state] : nil
      raise Call.found_here(:decode, "the answer has no state", operation, performed: "yes") unless state.is_a?(String)
      if %w[error expired].include?(state)
        raise Call.found_here(:rejected, "the export has no file (its state is #{state.inspect})", operation)
      end

      state == "ready"
    end
  end
end
