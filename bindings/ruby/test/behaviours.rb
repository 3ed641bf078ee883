# frozen_string_literal: true

# Runs the rows of the table of behaviours; scripts/behaviours.py says how.

require "json"
require "timeout"
require "workos"

def client(url, name)
  WorkOS::Client.new(api_key: "sk_behaviours", client_id: "client_behaviours", base_url: "#{url}/#{name}", timeout_ms: 20_000)
end

def levels(value)
  depth = 0
  while value.is_a?(Array)
    depth += 1
    value = value.first
  end
  depth
end

def members(error)
  same = (error.to_h.keys - %i[message errors]).all? { |name| error.public_send(name) == error.to_h[name] }
  raise "accessors differ" unless same

  (WorkOS::WorkOSError::MEMBERS + %i[errors]).to_h { |name| [name, error.public_send(name)] }.merge(message: error.message)
end

def outcome(row)
  data = yield
  row[:gives][:levels] ? { levels: levels(data) } : { data: data }
rescue WorkOS::WorkOSError => e
  { error: members(e) }
end

def operations(row, client)
  row[:calls].each_with_object({}) do |call, failed|
    *group, name = call[:operation].split(".")
    group.reduce(client) { |within, each| within.public_send(each) }.public_send(name, **call[:params])
  rescue WorkOS::WorkOSError => e
    failed[call[:operation]] = e.code
  rescue NoMethodError, ArgumentError => e
    failed[call[:operation]] = e.message
  end
end

def run(row, client)
  case row[:do]
  when nil then outcome(row) { client.call(row[:call][0], **row[:call][1]) }
  when "operations" then { data: operations(row, client) }
  when "not_utf8_argument" then outcome(row) { client.request(method: "POST", path: "/x", body: "\xff") }
  when "name_with_nul" then outcome(row) { client.call("request\0", method: "GET", path: "/x") }
  when "webhook"
    payload = [row[:payload_hex]].pack("H*")
    outcome(row) do
      client.webhooks.verify(payload: payload, header: row[:header], secret: row[:secret], tolerance_seconds: 600)
    end
  when "options_forms"
    forms = [{ max_retries: 0 }, { "max_retries" => 0 }]
    { attempts: forms.map { |options| outcome(row) { client.request(method: "GET", path: "/x", options: options) }[:error][:attempts] }.uniq }
  when "deadline"
    begin
      Timeout.timeout(0.5) { client.audit_trail.create_event(event: row[:event], idempotency_key: "key_3") }
    rescue Timeout::Error
      { error: members(WorkOS.interrupted) }
    end
  when "closed"
    Thread.new { sleep 0.5 and client.close }
    outcome(row) { client.audit_trail.create_event(event: row[:event]) }
  else { other: "not known: #{row[:do]}" }
  end
end

$stdout.sync = true
if ARGV[0] == "end"
  waiting = client(ARGV[1], ARGV[2])
  Thread.new { waiting.request(method: "GET", path: "/x") }
  $stdin.gets
else
  JSON.parse(File.read(ARGV[0]), symbolize_names: true, max_nesting: false)[:rows].each do |row|
    next if row[:none]&.key?(:ruby)

    puts "row #{row[:name]} #{JSON.generate(run(row, client(ARGV[1], row[:name])))}"
  end
end
