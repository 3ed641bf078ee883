# frozen_string_literal: true

module WorkOS
  # What a parameter is that is not given: `name: changed ? name : WorkOS::ABSENT`.
  ABSENT = Object.new
  def ABSENT.inspect
    "WorkOS::ABSENT"
  end
  ABSENT.freeze

  # Stands for a parameter that has to be given: the library's error names the one that is missing.
  REQUIRED = ABSENT

  # A client: one configuration and its connections. Any number of threads may share it, and it works on both sides
  # of a fork. Its settings are those of the library (api_key, client_id, base_url, timeout_ms, ...); what is not
  # given is taken from the environment or has its default.
  class Client
    def initialize(**config)
      pointer = FFI::MemoryPointer.new(:pointer)
      Call.result(*Native.invoke(:workos_client_new, Call.json(config, "client_new"), pointer))
      @handle = pointer.read_pointer
      Native.workos_client_set_interrupt(@handle, Call::INTERRUPT, nil, nil)
      ObjectSpace.define_finalizer(self, self.class.release(@handle))
    end

    # Not a block in `initialize`, which would hold the client that is to be collected.
    def self.release(handle)
      proc { Native.workos_client_free(handle) }
    end

    # Calls any operation by its name. Gives the API's answer, mostly a Hash with Symbols for names. A parameter that
    # is nil counts as absent.
    def call(operation, **params)
      name = Call.name(operation)
      return verify(name, **params) if name.end_with?(".verify") && VERIFY.include?(name)

      text = Call.json(params, name)
      Call.result(*Call.interruptibly { Native.invoke(:workos_call, @handle, name, text) })
    end

    # Any endpoint, also one that is newer than the library.
    def request(method:, path:, **more)
      call("request", method: method, path: path, **more)
    end

    # Calls that begin from now on use this key.
    def api_key=(key)
      raise Call.invalid("the key holds U+0000", "client_set_api_key") if key.to_s.include?("\0")

      Call.result(*Native.invoke(:workos_client_set_api_key, @handle, key))
    end

    # Closes the client at once; closing again does nothing. A call that still runs ends as a ClosedError.
    def close
      Native.workos_client_free(@handle)
    end

    def inspect
      "#<WorkOS::Client>"
    end

    # A group of operations, such as `client.sso`: its methods are in generated/, a file for each group.
    class Group
      # `client` is a client, or what gives one when it is asked to.
      def initialize(client)
        @client = client
      end

      private

      def client
        @client.respond_to?(:call_operation) ? @client : @client.client
      end

      # `params` are the keywords of a method, and `more` those that it does not know.
      def invoke(operation, params, more)
        client.call_operation(operation, given(params, more))
      end

      # The items of a list, by the client that there is when the first is asked for.
      def each_item(operation, params, more, **how)
        params = given(params, more)
        Enumerator.new { |items| client.each_item(operation, params, **how) { |item| items << item } }
      end

      # In place: this is on the way of every call.
      def given(params, more)
        params.merge!(more) unless more.empty?
        params.delete_if { |_, value| ABSENT.equal?(value) }
      end
    end

    # What a URL builder gives is the URL, what gives a profile is a Profile, and anything else the answer.
    def call_operation(operation, params)
      answer = call(operation, **params)
      return answer unless answer.is_a?(Hash)

      data = answer.key?(:http_status) ? answer[:data] : answer
      return data[:url] if operation.end_with?("_url")
      return answer unless PROFILES.include?(operation)

      Profile.new(data, data.fetch(:profile, data))
    end

    # The operations that give a profile.
    PROFILES = %w[sso.profile sso.get_profile sso.finish_login].freeze

    # Each group is loaded when it is first used.
    GROUPS.each do |name, constant|
      autoload "#{constant}Group", "#{__dir__}/generated/#{name}"
      define_method(name) { Client.const_get("#{constant}Group").new(self) }
    end

    # Their body may hold any bytes, so it travels with its length.
    VERIFY = %w[webhooks.verify actions.verify].freeze

    private

    def verify(operation, payload: nil, **params)
      raise Call.invalid("payload must be a String", operation) unless payload.is_a?(String)

      bytes = FFI::MemoryPointer.from_string(payload)
      function = "workos_#{operation.tr('.', '_')}"
      Call.result(*Native.invoke(function, @handle, Call.json(params, operation), bytes, payload.bytesize))
    end
  end
end
