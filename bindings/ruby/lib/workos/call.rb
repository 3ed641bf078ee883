# frozen_string_literal: true

require "json"

module WorkOS
  # From Ruby values to the library and back.
  module Call
    # The library asks it while a call waits: after each signal that interrupts the wait, and every 250 ms. Traps run
    # then; what one raises, as Ctrl-C does, ends the call and is raised after it. What another thread wants (raise,
    # kill, Timeout, the end of the program) ends it too, and comes when the call has returned: it must not unwind the
    # library.
    INTERRUPT = FFI::Function.new(:int, [:pointer]) do
      Thread.pass
      Thread.pending_interrupt? ? 1 : 0
    rescue Exception => e # rubocop:disable Lint/RescueException
      Thread.current.thread_variable_set(:workos_raised, e)
      1
    end

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

    # Runs what may block so that Ctrl-C and Timeout end it.
    def interruptibly(&block)
      result = Thread.handle_interrupt(Object => :never, &block)
      raised = Thread.current.thread_variable_get(:workos_raised)
      return result unless raised

      Thread.current.thread_variable_set(:workos_raised, nil)
      raise raised
    end

    def invalid(message, operation)
      InvalidArgument.new(code: "invalid_argument", status: 1, message: message, operation: operation,
                          retryable: false, performed: "no")
    end
  end
end
