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
      # The library bounds nothing of an answer but its length, and neither is anything else bounded here.
      data = text && JSON.parse(text, symbolize_names: true, max_nesting: false)
      return data if status.zero?

      data ||= { code: "internal", status: status, message: "out of memory", operation: "", performed: "maybe",
                 retryable: false }
      raise ERRORS.fetch(status, WorkOSError).new(data)
    end

    def json(members, operation)
      text = JSON.generate(simple(members), max_nesting: 0)
      raise invalid("the parameters hold U+0000", operation) if text.include?("\0")

      text
    rescue JSON::GeneratorError, JSON::NestingError, EncodingError, SystemStackError
      raise invalid("the parameters cannot be written as JSON", operation)
    end

    # A Time as RFC 3339 has it; everything else as it is.
    def simple(value)
      case value
      when Hash then value.transform_values { |member| simple(member) }
      when Array then value.map { |item| simple(item) }
      when Time then timestamp(value)
      else defined?(DateTime) && value.is_a?(DateTime) ? timestamp(value) : value
      end
    end

    def timestamp(time)
      time.strftime(time.strftime("%L") == "000" ? "%Y-%m-%dT%H:%M:%S%:z" : "%Y-%m-%dT%H:%M:%S.%L%:z")
    end

    # C would read a name only up to its first NUL.
    def name(operation)
      raise invalid("the operation's name holds U+0000", "call") if operation.to_s.include?("\0")

      operation.to_s
    end

    # The error of this thread's latest call, where something interrupted it.
    def interrupted
      Thread.current.thread_variable_get(:workos_interrupted)
    end

    # Runs what may block so that Ctrl-C and Timeout end it.
    def interruptibly
      result = Thread.handle_interrupt(Object => :never) { yield.tap { |outcome| note(*outcome) } }
      raised = Thread.current.thread_variable_get(:workos_raised)
      return result unless raised

      Thread.current.thread_variable_set(:workos_raised, nil)
      raise raised
    end

    # What interrupts a call is raised in place of its error, which says whether the service may have done it.
    def note(status, text)
      error = status == STATUSES[:canceled] && text ? Canceled.new(JSON.parse(text, symbolize_names: true)) : nil
      Thread.current.thread_variable_set(:workos_interrupted, error) if error || interrupted
    end

    def invalid(message, operation)
      found_here(:invalid_argument, message, operation)
    end

    # The error for what is found out here, in the form of the library's.
    def found_here(code, message, operation, performed: "no")
      status = STATUSES.fetch(code)
      ERRORS.fetch(status).new(code: code.to_s, status: status, message: message, operation: operation,
                               retryable: false, performed: performed)
    end
  end
end
