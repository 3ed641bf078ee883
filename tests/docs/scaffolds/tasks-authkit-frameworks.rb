require "webrick"

ENV["WORKOS_COOKIE_PASSWORD"] = "the password of the cookies of this page"
log = WEBrick::Log.new($stderr, WEBrick::Log::ERROR)
server = WEBrick::HTTPServer.new(BindAddress: "127.0.0.1", Port: 0, Logger: log, AccessLog: [])
ENV["ADDRESS"] = "http://127.0.0.1:#{server.listeners.first.addr[1]}"

# BLOCK

# What a server of Rack does around an application.
application = SignIn.new
server.mount_proc("/") do |request, response|
  env = {
    "REQUEST_METHOD" => request.request_method, "PATH_INFO" => request.path,
    "QUERY_STRING" => request.query_string.to_s, "HTTP_COOKIE" => request["cookie"]
  }
  response.status, headers, body = application.call(env)
  headers["set-cookie"].each { |line| response.cookies << WEBrick::Cookie.parse_set_cookie(line) }
  response["location"] = headers["location"] if headers["location"]
  response["content-type"] = headers["content-type"] if headers["content-type"]
  response.body = body.join
end
thread = Thread.new { server.start }
visitor = File.join(ENV.fetch("ROOT"), "tests/docs/authkit_visit.py")
good = system(ENV.fetch("PYTHON"), visitor, ENV.fetch("ADDRESS"))
server.shutdown
thread.join
exit(good)
