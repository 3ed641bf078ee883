# frozen_string_literal: true

require_relative "support"
require_relative "test_described"

# The face of the first gem: its three calls, with the arguments of its README.
class FirstGemTest < Minitest::Test
  REDIRECT_URI = "http://localhost:4567/callback"
  PROJECT_ID = ENV.fetch("WORKOS_CLIENT_ID")
  EVENT = {
    group: "Foo Corp", location: "", action: "user.created", action_type: "C", actor_name: "Foo",
    actor_id: "user_12345", target_name: "Bar", target_id: "user_67890",
    occurred_at: "2020-01-10T15:30:00-05:00", metadata: { source: "Email" }
  }.freeze

  def teardown
    WorkOS.key = nil
  end

  def test_a_person_signs_in
    WorkOS.key = ENV.fetch("WORKOS_API_KEY")
    url = WorkOS::SSO.authorization_url(
      domain: "foo-corp.com", project_id: PROJECT_ID, redirect_uri: REDIRECT_URI, state: { next_page: "/docs" }
    )
    assert_includes URI.decode_www_form(Sandbox.sign_in(url)), ["state", '{"next_page":"/docs"}']
    profile = WorkOS::SSO.profile(code: Sandbox.code(url), project_id: PROJECT_ID)
    assert_instance_of WorkOS::Profile, profile
    assert_equal ["ada@foo-corp.com", "Ada", "Lovelace", "OktaSAML", "Ada Lovelace"],
                 [profile.email, profile.first_name, profile.last_name, profile.connection_type, profile.full_name]
    assert profile.id.start_with?("prof_") && profile.idp_id
    assert_equal profile.to_h, JSON.parse(profile.to_json, symbolize_names: true)
    assert profile.access_token
    refute_includes profile.inspect + profile.to_json, profile.access_token
    assert_raises(NoMethodError) { profile.nothing }
  end

  def test_an_event_and_its_idempotency_key
    key = "key#{rand(1 << 64)}"
    2.times { assert_equal({ success: true }, WorkOS::AuditTrail.create_event(event: EVENT, idempotency_key: key)) }
    error = assert_raises(WorkOS::InvalidRequestError) do
      WorkOS::AuditTrail.create_event(event: EVENT.merge(actor_name: "Baz"), idempotency_key: key)
    end
    assert_instance_of WorkOS::Conflict, error
    assert_match(/\AStatus 400, Another idempotency key \(#{key}\) .* - request ID: \S+\z/, error.message)
    assert_equal [:conflict, 400, "no"], [error.code.to_sym, error.http_status, error.performed]
  end

  def test_the_key_may_be_set_and_may_be_wrong
    WorkOS.key = "sk_wrong"
    assert_equal "sk_wrong", WorkOS.key
    assert_raises(WorkOS::AuthenticationError) { WorkOS::AuditTrail.create_event(event: EVENT) }
    WorkOS.key = nil
    assert_equal ENV.fetch("WORKOS_API_KEY"), WorkOS.key!
    assert WorkOS::AuditTrail.create_event(event: EVENT)
  end

  def test_what_the_service_finds_at_fault
    error = assert_raises(WorkOS::InvalidRequestError) do
      event = EVENT.reject { |name,| name == :action_type }
      WorkOS::AuditTrail.create_event(event: event, options: { validate: false })
    end
    assert_match(/\AStatus 422, Validation failed \(action_type: action_type must be a string\)/, error.message)
  end
end

class ClientTest < Minitest::Test
  def setup
    @client = WorkOS::Client.new
  end

  def teardown
    @client.close
    Sandbox.forget_faults
  end

  def test_the_login_of_today
    login = @client.sso.start_login(organization: "org_01FOOCORP", redirect_uri: "http://localhost:4567/callback")
    profile = @client.sso.finish_login(
      callback: Sandbox.sign_in(login[:url]), state: login[:state], code_verifier: login[:code_verifier],
      expected_organization_id: "org_01FOOCORP"
    )
    assert_equal "ada@foo-corp.com", profile.email
  end

  def test_every_error_has_a_class
    reserved = %i[ok queue_full storage]
    assert_equal (WorkOS::STATUSES.keys - reserved).sort, WorkOS::ERRORS.keys.map { |n| WorkOS::STATUSES.key(n) }.sort
    error = assert_raises(WorkOS::InvalidArgument) { @client.sso.profile(cod: "x") }
    assert_includes error.message, "cod"
    assert_raises(WorkOS::UnsupportedError) { @client.call("sso.nothing") }
    assert_raises(WorkOS::InvalidArgument) { @client.call("sso.profile", code: Float::NAN) }
    Sandbox.fault("/connections", status: 429, body: { message: "Slow down" }, headers: { "Retry-After": "7" })
    error = assert_raises(WorkOS::RateLimited) { @client.sso.list_connections(options: { max_retries: 0 }) }
    assert_equal [7000, true], [error.retry_after_ms, error.retryable]
  end

  def test_a_body_of_any_bytes_is_verified
    body = "{\"id\":\"\xFF\"}".b
    error = assert_raises(WorkOS::Rejected) do
      @client.webhooks.verify(payload: body, header: "t=#{(Time.now.to_f * 1000).to_i}, v1=#{'0' * 64}", secret: "whsec_of_the_test")
    end
    assert_equal "signature_mismatch", error.api_code
  end

  def test_time_as_occurred_at
    [Time.now, Time.at(0, 5, :millisecond, in: "+01:00"), DateTime.now].each do |time|
      assert @client.audit_trail.create_event(event: FirstGemTest::EVENT.merge(occurred_at: time))
    end
    assert_equal '"1970-01-01T01:00:00.005+01:00"', JSON.generate(WorkOS::Call.simple(Time.at(0, 5, :millisecond, in: "+01:00")))
  end

  def test_nil_is_absent
    url = WorkOS::SSO.authorization_url(
      domain: nil, project_id: ENV.fetch("WORKOS_CLIENT_ID"), redirect_uri: "http://a", provider: "GoogleOAuth", state: nil
    )
    refute_match(/state|domain/, url)
    assert @client.audit_trail.create_event(event: FirstGemTest::EVENT, idempotency_key: nil)
  end

  def test_absent_changes_nothing_and_nil_clears_what_may_be_null
    id = @client.organizations.create(name: "Nullable Inc.", external_id: "their-#{rand(1 << 64)}")[:id]
    assert @client.organizations.update(id: id, name: "Nullable", external_id: WorkOS::ABSENT)[:external_id]
    assert @client.organizations.update(id: id, name: nil)[:external_id]
    organization = @client.organizations.update(id: id, external_id: nil)
    assert_equal ["Nullable", nil], organization.values_at(:name, :external_id)
    @client.organizations.delete(id: id)
  end

  def test_what_is_missing_and_what_is_not_known_is_named
    assert_match(/\Aid is required/, assert_raises(WorkOS::InvalidArgument) { @client.organizations.get }.message)
    error = assert_raises(WorkOS::InvalidArgument) { @client.organizations.get(id: "org_1", nam: "x") }
    assert_match(/\Anam is not a parameter of organizations.get/, error.message)
  end

  def test_members_that_a_profile_lacks
    profile = WorkOS::Profile.new({}, { id: "prof_1" })
    assert_nil profile.last_name
    assert_nil profile.raw_attributes
    assert_equal "", profile.full_name
    assert_respond_to profile, :first_name
    assert_raises(NoMethodError) { profile.nothing }
  end

  def test_a_misspelt_method_is_told_with_its_group
    error = assert_raises(NoMethodError) { @client.sso.profil }
    assert_match(/profil.*SsoGroup/, error.message)
    refute_match(/sk_/, error.message)
  end

  def test_a_library_that_is_not_there
    said = IO.popen({ "LIBWORKOS_PATH" => "/nowhere" }, ["ruby", "-I#{File.expand_path("../lib", __dir__)}", "-rworkos", "-e", "",
                                                        { err: %i[child out] }], &:read)
    assert_match(%r{/nowhere.*set LIBWORKOS_PATH to where it is}, said)
  end

  def test_an_observer
    told = []
    @client.observe { |attempt| told << attempt }
    @client.sso.list_connections
    assert_equal ["sso.list_connections", 200, "ok", 1], told.first.values_at(:operation, :http_status, :outcome, :attempt)
    lines = StringIO.new
    @client.observe(&WorkOS::Client.log(Logger.new(lines)))
    @client.sso.list_connections
    assert_match(%r{sso.list_connections: GET /connections, attempt 1: ok \(HTTP 200, request }, lines.string)
    @client.observe { |_| raise "of the observer" }
    assert_output("", /of the observer/) { @client.sso.list_connections }
    @client.observe
    @client.sso.list_connections
    assert_equal 1, told.size
    @client.close
    assert_raises(WorkOS::ClosedError) { @client.observe { |_| nil } }
  end

  def test_a_list_is_gone_through
    ids = @client.iterate("sso.list_connections", limit: 1).map { |connection| connection[:id] }
    assert_operator ids.size, :>, 1
    assert_equal ids.uniq, ids
    assert_equal ids.first, @client.iterate("sso.list_connections").first[:id]
  end

  def test_every_list_has_its_enumerator
    items = @client.sso.iterate_connections(limit: 1)
    assert_instance_of Enumerator, items
    ids = items.map { |connection| connection[:id] }
    assert_operator ids.size, :>, 1
    assert_equal @client.iterate("sso.list_connections").map { |connection| connection[:id] }, ids
    assert_equal ids.first, WorkOS::SSO.iterate_connections.first[:id]
    roles = @client.authorization.list_environment_roles[:data]
    refute_empty roles
    assert_equal roles, @client.authorization.iterate_environment_roles.to_a
  end

  # What an iterator was begun with besides the cursor holds for the first page alone.
  def test_events_from_a_time_on_are_gone_through
    3.times { |n| @client.organizations.create(name: "Enumerated #{n}") }
    given = { events: ["organization.created"], range_start: Time.at(0, in: "Z") }
    ids = @client.events.iterate(**given, limit: 1).map { |event| event[:id] }
    assert_operator ids.size, :>=, 3
    assert_equal ids.uniq, ids
    assert_equal @client.events.list(**given, limit: 100)[:data].map { |event| event[:id] }, ids
  end

  def test_an_export_is_waited_for
    export = @client.audit_logs.create_export(
      organization_id: "org_01FOOCORP", range_start: Time.at(0, in: "Z"), range_end: "2020-02-01T00:00:00Z"
    )
    assert_equal "ready", @client.wait_for_export(export[:id])[:state]
    assert_raises(WorkOS::NotFound) { @client.wait_for_export("audit_log_export_nobody") }
  end

  def test_closed
    @client.close
    @client.close
    assert_raises(WorkOS::ClosedError) { @client.sso.list_connections }
  end

  def test_other_threads_run_and_share_the_client
    Sandbox.fault("/connections", delay_ms: 1000)
    slow = Thread.new { @client.sso.list_connections }
    turns = 0
    turns += 1 while slow.alive? && @client.sso.authorization_url(provider: "GoogleOAuth", redirect_uri: "http://a")
    assert_operator turns, :>, 10
    assert slow.value[:data]
  end

  def test_timeout_interrupts_the_wait
    Sandbox.fault("/connections", delay_ms: 20_000)
    began = Process.clock_gettime(Process::CLOCK_MONOTONIC)
    assert_raises(Timeout::Error) { Timeout.timeout(0.2) { @client.sso.list_connections } }
    assert_operator Process.clock_gettime(Process::CLOCK_MONOTONIC) - began, :<, 10
  end

  def test_a_killed_thread_ends_soon
    Sandbox.fault("/connections", delay_ms: 20_000)
    began = Process.clock_gettime(Process::CLOCK_MONOTONIC)
    thread = Thread.new { @client.sso.list_connections }
    Sandbox.until_met
    thread.kill
    thread.join
    assert_nil thread.value
    assert_operator Process.clock_gettime(Process::CLOCK_MONOTONIC) - began, :<, 10
  end

  # A trap that does not raise runs while the call waits, which goes on.
  def test_a_trap_runs_meanwhile
    Sandbox.fault("/connections", delay_ms: 1500)
    began = Process.clock_gettime(Process::CLOCK_MONOTONIC)
    trapped = nil
    before = trap(:USR1) { trapped = Process.clock_gettime(Process::CLOCK_MONOTONIC) - began }
    pid = spawn("sleep 0.3; kill -USR1 #{Process.pid}")
    assert @client.sso.list_connections[:data]
    assert_operator trapped, :<, 1.2
  ensure
    trap(:USR1, before || "DEFAULT")
    Process.wait(pid) if pid
  end

  def test_the_end_of_the_program_waits_for_no_call
    Sandbox.fault("/connections", delay_ms: 20_000)
    program = "require 'workos'; Thread.new { WorkOS::SSO.list_connections }; $stdin.read; puts :end"
    IO.popen([RbConfig.ruby, "-I", File.expand_path("../lib", __dir__), "-e", program], "r+", err: File::NULL) do |child|
      Sandbox.until_met
      began = Process.clock_gettime(Process::CLOCK_MONOTONIC)
      child.close_write
      assert_equal "end\n", child.gets
      assert_nil child.gets
      assert_operator Process.clock_gettime(Process::CLOCK_MONOTONIC) - began, :<, 10
    end
  end

  # Ctrl-C ends a program that waits for the service, at once and not by the call's deadline.
  def test_ctrl_c
    Sandbox.fault("/connections", delay_ms: 20_000)
    program = "require 'workos'; WorkOS::SSO.list_connections"
    IO.popen([RbConfig.ruby, "-I", File.expand_path("../lib", __dir__), "-e", program], err: File::NULL) do |child|
      Sandbox.until_met
      began = Process.clock_gettime(Process::CLOCK_MONOTONIC)
      Process.kill(:INT, child.pid)
      assert_nil child.gets
      assert_operator Process.clock_gettime(Process::CLOCK_MONOTONIC) - began, :<, 10
    end
  end

  def test_the_client_works_on_both_sides_of_a_fork
    assert @client.sso.list_connections[:data]
    children = Array.new(5) do
      fork { exit!(3.times.all? { @client.sso.list_connections[:data].any? }) }
    end
    3.times { assert @client.sso.list_connections[:data].any? }
    assert(children.all? { |child| Process.wait2(child).last.success? })
  end

  def test_many_clients_are_collected
    2000.times { WorkOS::Client.new }
    GC.start
    assert @client.sso.list_connections[:data]
  end

  def test_a_group_is_loaded_when_it_is_first_used
    program = <<~PROGRAM
      require "workos"
      loaded = -> { $LOADED_FEATURES.grep(%r{/generated/}).map { |file| File.basename(file, ".rb") } }
      before = loaded.call
      used = [WorkOS::SSO, WorkOS::Client.new(api_key: "sk_x").organizations]
      p before, loaded.call if used.all?
    PROGRAM
    said = IO.popen([RbConfig.ruby, "-w", "-I", File.expand_path("../lib", __dir__), "-e", program, { err: %i[child out] }], &:read)
    assert_equal "[]\n[\"sso\", \"organizations\"]\n", said
  end

  # Each block runs after those before it, as a reader would type them.
  def test_the_readme
    text = File.read(File.expand_path("../README.md", __dir__))
    blocks = text.scan(/^```ruby\n(.*?)^```$/m).flatten
    scope = Object.new.instance_eval { binding }
    blocks.each do |block|
      scope.local_variable_set(:code, Sandbox.code(scope.local_variable_get(:url))) if scope.local_variable_defined?(:url)
      scope.eval(block, "README.md")
    end
    assert_equal "Ada Lovelace", scope.local_variable_get(:profile).full_name
    assert_operator blocks.size, :>=, 3
  ensure
    WorkOS.key = nil
  end
end
