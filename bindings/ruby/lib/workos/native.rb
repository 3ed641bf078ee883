# frozen_string_literal: true

require "ffi"

module WorkOS
  # The shared library: where it is found, and its functions.
  module Native
    extend FFI::Library

    # As packaging/library_names.json has them; other systems call it as Linux does.
    FILE =
      case FFI::Platform::OS
      when "darwin" then "libworkos.1.dylib"
      when "windows" then "workos.dll"
      else "libworkos.so.1"
      end

    # LIBWORKOS_PATH names a file or a folder, and then nothing else is tried; otherwise the library that lies beside
    # this file, if the gem was made with one (packaging/gem.py); otherwise the system's loader searches.
    def self.place
      named = ENV.fetch("LIBWORKOS_PATH", "")
      return File.directory?(named) ? File.join(named, FILE) : named unless named.empty?

      inside = File.join(__dir__, FILE)
      File.exist?(inside) ? inside : FILE
    end

    begin
      ffi_lib place
    rescue LoadError => e
      raise LoadError, "#{e.message}; install libworkos, or set LIBWORKOS_PATH to where it is"
    end
    # `blocking` lets other threads run meanwhile.
    attach_function :workos_call, %i[pointer string string pointer], :int32, blocking: true
    attach_function :workos_client_new, %i[string pointer pointer], :int32
    attach_function :workos_client_free, [:pointer], :void
    attach_function :workos_client_set_interrupt, %i[pointer pointer pointer pointer], :int32
    attach_function :workos_client_set_api_key, %i[pointer string pointer], :int32
    attach_function :workos_client_set_observer, %i[pointer pointer pointer pointer], :int32
    attach_function :workos_webhooks_verify, %i[pointer string pointer size_t pointer], :int32
    attach_function :workos_actions_verify, %i[pointer string pointer size_t pointer], :int32
    attach_function :workos_operations, [:pointer], :int32
    attach_function :workos_version, [], :string
    attach_function :workos_string_free, [:pointer], :void

    raise LoadError, "libworkos #{workos_version}: version 1 is needed" unless workos_version.start_with?("1.")

    # Calls a function whose last parameter is an owned string; gives its status and a copy of that string.
    def self.invoke(function, *arguments)
      out = FFI::MemoryPointer.new(:pointer)
      status = public_send(function, *arguments, out)
      owned = out.read_pointer
      [status, owned.null? ? nil : owned.read_string.force_encoding(Encoding::UTF_8)]
    ensure
      workos_string_free(owned) if owned
    end
  end
end
