# frozen_string_literal: true

require "json"

module WorkOS
  # From Ruby values to the library and back.
  module Call
    # The clients that a call was abandoned on. As the process ends they are closed, which ends such a call at once:
    # Ruby would wait for its thread, and so for the service.
    ABANDONED = {}
    at_exit { ABANDONED.each_key(&:close) }

    module_function

    # The data as Ruby values, or the error.
    def result(status, text)
      data = text && JSON.parse(text, symbolize_names: true)
      return data if status.zero?

      data ||= { code: "internal", status: status, message: "out of memory", operation: "", performed: "maybe",
                 retryable: false }
      raise ERRORS.fetch(status, WorkOSError).new(data)
    end

    def json(members, operation)
      text = JSON.generate(members)
      raise invalid("the parameters hold U+0000", operation) if text.include?("\0")

      text
    rescue JSON::GeneratorError, EncodingError
      raise invalid("the parameters cannot be written as JSON", operation)
    end

    # Runs what may block where Ctrl-C and Timeout can interrupt the wait for it: a thread inside the library can
    # not be interrupted, but one that waits for it can. What is abandoned so ends by its deadline at the latest.
    def interruptibly(client, &block)
      finished = false
      thread = Thread.new(&block)
      thread.report_on_exception = false
      value = thread.value
      finished = true
      value
    ensure
      ABANDONED[client] = true if thread&.alive? && !finished
    end

    def invalid(message, operation)
      InvalidArgument.new(code: "invalid_argument", status: 1, message: message, operation: operation,
                          retryable: false, performed: "no")
    end
  end
end
