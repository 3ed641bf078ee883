# frozen_string_literal: true

require "date"
require "json"
require "logger"
require "minitest/autorun"
require "net/http"
require "stringio"
require "timeout"
require "workos"

# What the tests do at the sandbox that the environment leads to.
module Sandbox
  module_function

  URL = URI(ENV.fetch("WORKOS_BASE_URL"))

  # Visits the URL as a browser does; gives the query that it takes to the callback.
  def sign_in(url)
    answer = Net::HTTP.get_response(URI(url))
    raise answer.body unless answer.code == "302"

    URI(answer["Location"]).query
  end

  def code(url)
    URI.decode_www_form(sign_in(url)).to_h.fetch("code")
  end

  # Makes the next answer of a path go wrong.
  def fault(path, **fault)
    Net::HTTP.post(URI.join(URL, "/_sandbox/faults"), JSON.generate(path: path, **fault))
  end

  # Returns when the sandbox holds the request that was to go wrong.
  def until_met
    faults = URI.join(URL, "/_sandbox/faults")
    Timeout.timeout(60) { sleep 0.01 until JSON.parse(Net::HTTP.get(faults)).fetch("faults").empty? }
  end

  # No fault that a test had no use for is left to the next.
  def forget_faults
    Net::HTTP.new(URL.host, URL.port).delete("/_sandbox/faults")
  end
end
