# frozen_string_literal: true

require "json"

module WorkOS
  # Logs, metrics and traces: each attempt of a client's calls, as a Hash with :operation, :method, :path, :attempt,
  # :http_status, :request_id, :duration_ms and :outcome. It holds no secret, no query and no body.
  class Client
    # Calls the block once for each attempt, before the call returns, in place of an earlier one; without a block the
    # earlier one is taken away. Several threads may be in it at once. What it raises is warned of and goes no further.
    def observe(&block)
      @observer = block
      # One function for the whole life of the client: a call of another thread may still be in it.
      @tell ||= FFI::Function.new(:void, %i[pointer pointer]) { |record, _| tell(record.read_string) }
      status = Native.workos_client_set_observer(@handle, block && @tell, nil, nil)
      raise Call.found_here(:closed, "the client is closed", "client_set_observer") unless status.zero?
    end

    # A block for `observe` that writes a line for each attempt to a Logger, at level DEBUG:
    # `client.observe(&WorkOS::Client.log(logger))`.
    def self.log(logger)
      proc do |attempt|
        logger.debug("libworkos") do
          format("%<operation>s: %<method>s %<path>s, attempt %<attempt>d: %<outcome>s " \
                 "(HTTP %<http_status>s, request %<request_id>s) in %<duration_ms>.1f ms", **attempt)
        end
      end
    end

    private

    # Nothing may be raised through the library.
    def tell(record)
      @observer&.call(JSON.parse(record.force_encoding(Encoding::UTF_8), symbolize_names: true))
    rescue Exception => e # rubocop:disable Lint/RescueException
      warn "libworkos: the observer raised #{e.full_message(highlight: false)}"
    end
  end
end
