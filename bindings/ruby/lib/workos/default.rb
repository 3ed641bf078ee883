# frozen_string_literal: true

# The face of the first gem: one client for the whole process, made when it is first used, of what was set and of
# the environment.
module WorkOS
  @settings = {}
  @lock = Mutex.new

  class << self
    # The API key, unless WORKOS_API_KEY has it.
    def key
      @settings[:api_key] || ENV.fetch("WORKOS_API_KEY", nil)
    end

    def key!
      key || raise("WorkOS.key not set")
    end

    def key=(key)
      set(:api_key, key)
    end

    def client_id=(client_id)
      set(:client_id, client_id)
    end

    def base_url=(base_url)
      set(:base_url, base_url)
    end

    def client
      @lock.synchronize { @client ||= Client.new(**@settings) }
    end

    # The Canceled error of this thread's latest call, where Timeout, Ctrl-C or another thread ended it; else nil. It
    # says by `performed` whether the service may have done it, and has the `idempotency_key` to call again with.
    def interrupted
      Call.interrupted
    end

    private

    # Holds for every call that begins from now on. Calls that run keep the client that they have.
    def set(name, value)
      @lock.synchronize do
        @client = nil
        value.nil? ? @settings.delete(name) : @settings[name] = value
      end
    end
  end

  # WorkOS::SSO, WorkOS::AuditTrail, ...: the same methods as `client.sso`, `client.audit_trail`, ...
  GROUPS.each { |name, constant| autoload(name == :sso ? :SSO : constant, "#{__dir__}/generated/#{name}") }
end
