# A Ruby process as the library's host: threads call through Fiddle, which lets
# other threads run meanwhile, and children are made by Process.fork.
#
#     ruby fork.rb libworkos.so.1 CHILDREN
#
# Prints "N children, M calls" and ends with 0 when all of them were right.

require "fiddle"
require "json"

LIBRARY, CHILDREN = ARGV[0], Integer(ARGV[1])
THREADS = 4
CHILD_SECONDS = 60
OK, CLOSED = 0, 17

library = Fiddle.dlopen(LIBRARY)
POINTER, NUMBER, VOID = Fiddle::TYPE_VOIDP, Fiddle::TYPE_INT, Fiddle::TYPE_VOID
declare = lambda { |name, parameters, result| Fiddle::Function.new(library[name], parameters, result) }
CLIENT_NEW = declare.("workos_client_new", [POINTER] * 3, NUMBER)
CLIENT_FREE = declare.("workos_client_free", [POINTER], VOID)
CALL = declare.("workos_call", [POINTER] * 4, NUMBER)
STRING_FREE = declare.("workos_string_free", [POINTER], VOID)

# The address that a function wrote into the place which the block was given.
def written
  place = Fiddle::Pointer.malloc(Fiddle::SIZEOF_VOIDP, Fiddle::RUBY_FREE)
  place[0, Fiddle::SIZEOF_VOIDP] = [0].pack("J")
  status = yield place
  [status, place.ptr]
end

def new_client(url)
  config = JSON.generate("base_url" => url, "api_key" => "sk_ruby", "max_retries" => 0, "proxy" => nil,
                         "trust" => { "pem_file" => ENV.fetch("ECHO_PEM_FILE") })
  status, client = written { |place| CLIENT_NEW.call(config, place, nil) }
  raise "client_new gave #{status}" unless status == OK
  client
end

# Whether the answer to an event is this event's own.
def own?(client, group)
  event = { group: group, location: "", action: "a", action_type: "C", actor_name: "n", actor_id: "i",
            target_name: "t", target_id: "d", occurred_at: "2020-01-10T15:30:00Z" }
  params = JSON.generate(event: event)
  status, out = written { |place| CALL.call(client, "audit_trail.create_event", params, place) }
  answer = out.to_s
  STRING_FREE.call(out)
  status == OK && JSON.parse(answer)["group"] == group
end

def closed?(client)
  CALL.call(client, "audit_trail.create_event", "{}", nil) == CLOSED
end

URLS = [ENV.fetch("ECHO_URL"), ENV.fetch("ECHO_TLS_URL")]
clients = URLS.map { |url| new_client(url) }

child = lambda do |number|
  # A child that hangs is ended by its alarm, which Ruby has no call for.
  Fiddle::Function.new(Fiddle.dlopen(nil)["alarm"], [NUMBER], NUMBER).call(CHILD_SECONDS)
  right = clients.each_with_index.all? { |client, tls| own?(client, "ruby-#{Process.pid}-#{tls}") }
  right &&= URLS.all? do |url|
    made = new_client(url)
    answered = own?(made, "ruby-own-#{Process.pid}")
    CLIENT_FREE.call(made)
    answered
  end
  clients.each { |client| CLIENT_FREE.call(client) }
  right &&= clients.all? { |client| closed?(client) }
  number.even? ? exit!(right) : exit(right)
end

stop = false
calls = 0
wrong = 0
lock = Mutex.new
threads = THREADS.times.map do |number|
  Thread.new do
    until stop
      right = clients.each_with_index.all? { |client, tls| own?(client, "thread-#{number}-#{tls}") }
      lock.synchronize { calls += 2; wrong += 1 unless right }
    end
  end
end

failed = 0
CHILDREN.times do |number|
  process = Process.fork { child.(number) }
  _, state = Process.wait2(process)
  next if state.success?
  failed += 1
  puts "a child ended with #{state}"
end
stop = true
threads.each(&:join)
puts "#{CHILDREN} children, #{calls} calls"
puts "#{failed} children and #{wrong} calls were wrong" if failed + wrong > 0
exit(failed + wrong == 0 && calls > 0)
