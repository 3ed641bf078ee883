# frozen_string_literal: true

module WorkOS
  # A call that did not do what it was asked to do. Its members are those of the library's error object.
  class WorkOSError < StandardError
    # `details` and `body` may hold secrets and personal data: never log them. Nothing else of an error does.
    MEMBERS = %i[code status operation http_status request_id api_code details body retryable retry_after_ms
                 performed attempts idempotency_key].freeze

    def initialize(members)
      @members = members
      super(sentence)
    end

    MEMBERS.each { |name| define_method(name) { @members[name] } }

    # Every fault, as the service or the check of an event lists them.
    def errors
      @members[:errors] || []
    end

    # The error object as the library gave it; members that do not apply are absent.
    def to_h
      @members.dup
    end

    private

    # The form of the first gem: "Status 422, Validation failed (...) - request ID: req_1".
    def sentence
      parts = []
      parts << "Status #{http_status}, " if http_status
      parts << @members[:message]
      parts << " - request ID: #{request_id}" if request_id
      parts.join
    end
  end

  Error = WorkOSError

  # The three classes of the first gem. Whoever rescues these catches what is named more exactly below.
  class APIError < WorkOSError; end
  class AuthenticationError < APIError; end
  class InvalidRequestError < APIError; end

  class InvalidArgument < InvalidRequestError; end
  class NotConfigured < WorkOSError; end
  class Unauthorized < AuthenticationError; end
  class NotFound < APIError; end
  class Conflict < InvalidRequestError; end
  class RateLimited < APIError; end
  class Rejected < InvalidRequestError; end
  class ServerError < APIError; end
  class NetworkError < WorkOSError; end
  class TLSError < WorkOSError; end
  class TimedOut < WorkOSError; end
  class DecodeError < APIError; end
  class Canceled < WorkOSError; end
  class WrongProcess < WorkOSError; end
  class ClosedError < WorkOSError; end
  class UnsupportedError < WorkOSError; end
  class InternalError < WorkOSError; end

  # A status that is not named here, such as one of a newer library, gives a plain WorkOSError.
  ERRORS = {
    invalid_argument: InvalidArgument, not_configured: NotConfigured, unauthorized: Unauthorized,
    not_found: NotFound, conflict: Conflict, rate_limited: RateLimited, rejected: Rejected, server: ServerError,
    network: NetworkError, tls: TLSError, timeout: TimedOut, decode: DecodeError, closed: ClosedError,
    canceled: Canceled, wrong_process: WrongProcess,
    unsupported: UnsupportedError, internal: InternalError
  }.transform_keys { |name| STATUSES.fetch(name) }.freeze
end
