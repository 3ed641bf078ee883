# frozen_string_literal: true

require "json"
require "minitest/autorun"
require "workos"

# The methods are those of the library's own description, each with exactly its parameters.
class DescribedTest < Minitest::Test
  OPERATIONS = WorkOS::Call.result(*WorkOS::Native.invoke(:workos_operations))[:operations].to_h do |operation|
    [operation[:name], operation]
  end
  IN_GROUPS = OPERATIONS.reject { |name,| name == "request" }
  LIBRARY = File.expand_path("../lib/workos/generated", __dir__)
  CURSORS = %i[before limit].freeze

  def self.client
    @client ||= WorkOS::Client.new(api_key: "sk_described", client_id: "client_described")
  end

  def method_of(name, called = name.split(".").last)
    self.class.client.public_send(name.split(".").first).public_method(called)
  end

  def iterator_of(name)
    called = name.split(".").last
    called.start_with?("list") ? called.sub("list", "iterate") : "iterate_#{called}"
  end

  def keywords(method)
    assert_equal %i[keyrest more], method.parameters.last
    method.parameters[..-2].map do |kind, name|
      assert_equal :key, kind, "#{method.name} #{name}"
      name
    end
  end

  # The words that a value may be, and those of what is inside of it.
  def words_of(facts)
    inside = [facts[:items], facts[:values], *facts[:members]].compact
    (facts[:enum] || []) + inside.flat_map { |each| words_of(each) }
  end

  # The line of a method's definition and the comment above it.
  def written(method)
    file, line = method.source_location
    lines = (@files ||= {})[file] ||= File.readlines(file, chomp: true)
    definition = lines[(line - 1)..].take_while { |text| !text.match?(/\A +(invoke|each_item)\(/) }.join(" ")
    [definition, lines[0...(line - 1)].reverse.take_while { |text| text.match?(/\A *#/) }.reverse.map { |text| text.strip[2..].to_s }]
  end

  def test_each_operation_has_its_method_with_its_parameters
    assert_operator IN_GROUPS.size, :>, 300
    IN_GROUPS.each do |name, operation|
      wanted = operation[:params].map { |param| param[:name].to_sym } + (operation[:sends] ? [:options] : [])
      assert_equal wanted.sort, keywords(method_of(name)).sort, name
    end
  end

  def test_each_method_says_what_is_required
    IN_GROUPS.each do |name, operation|
      definition, comment = written(method_of(name))
      operation[:params].each do |param|
        assert_includes definition, "#{param[:name]}: #{param[:required] ? "REQUIRED" : "ABSENT"}", name
      end
      assert_equal operation[:params].map { |param| param[:name] } + (operation[:sends] ? ["options"] : []),
                   comment.filter_map { |line| line[/\A@param (\w+) \[/, 1] }, name
      assert_equal operation[:summary].split, comment.join(" ").split.take(operation[:summary].split.size), name
      assert_equal 1, comment.grep(/\A@return \[/).size, name
      assert_operator comment.grep(/\A@raise \[/).size, :>=, 1, name
    end
  end

  def test_each_comment_says_what_a_value_may_be
    IN_GROUPS.each do |name, operation|
      _, comment = written(method_of(name))
      text = comment.map(&:strip).join(" ")
      operation[:params].each do |param|
        said = text[/@param #{param[:name]} \[.*?(?= @(?:param|return) )/]
        words_of(param).each { |word| assert_includes said, "`#{word}`", "#{name} #{param[:name]}" }
        assert_includes said, "nil is sent as null", "#{name} #{param[:name]}" if param[:nullable]
        assert_includes said, "A secret.", "#{name} #{param[:name]}" if param[:secret]
        assert_includes said, "Deprecated.", "#{name} #{param[:name]}" if param[:deprecated]
        %i[maximum max_length max_items].each { |bound| assert_includes said, param[bound].to_s, "#{name} #{param[:name]}" if param[bound] }
      end
      assert_includes text, "Sends #{operation[:method]} #{operation[:path]}." if text.include?("Sends ")
    end
  end

  def test_each_list_has_its_enumerator_and_nothing_else_has
    lists, others = IN_GROUPS.partition { |_, operation| operation[:returns][:list] }
    assert_operator lists.size, :>, 50
    lists.each do |name, operation|
      given = operation[:params].map { |param| param[:name].to_sym }
      given -= CURSORS if given.include?(:after)
      wanted = given + (given.include?(:after) ? %i[limit options] : [:options])
      assert_equal wanted.sort, keywords(method_of(name, iterator_of(name))).sort, name
    end
    others.each { |name,| refute_respond_to self.class.client.public_send(name.split(".").first), iterator_of(name), name }
  end

  # Stands for a client: keeps what a method asks it to do.
  class Recorder
    attr_reader :asked

    def call_operation(*asked)
      @asked = asked
    end

    def each_item(*asked, **how)
      @asked = [*asked, how]
    end
  end

  def asked(name, called, keywords)
    recorder = Recorder.new
    answer = self.class.client.public_send(name.split(".").first).class.new(recorder).public_send(called, **keywords)
    answer.to_a if answer.is_a?(Enumerator)
    recorder.asked
  end

  def test_each_method_hands_on_what_it_is_given_and_nothing_else
    IN_GROUPS.each do |name, operation|
      given = keywords(method_of(name)).to_h { |keyword| [keyword, "#{keyword} of #{name}"] }
      called = name.split(".").last
      assert_equal [name, given.merge(newer: 1)], asked(name, called, given.merge(newer: 1))
      assert_equal [name, {}], asked(name, called, given.transform_values { WorkOS::ABSENT })
      assert_equal [name, {}], asked(name, called, {})
      next unless operation[:returns][:list]

      pages = operation[:params].any? { |param| param[:name] == "after" }
      given = keywords(method_of(name, iterator_of(name))).to_h { |keyword| [keyword, "#{keyword} of #{name}"] }
      assert_equal [name, given], asked(name, iterator_of(name), given)[..1]
      operation, params, how = asked(name, iterator_of(name), {})
      assert_equal [name, pages ? { limit: 100 } : {}, !pages], [operation, params, how[:pages] == false]
    end
  end

  def test_there_is_nothing_besides
    WorkOS::GROUPS.each_key do |group|
      names = IN_GROUPS.keys.filter_map { |name| name.split(".").last if name.start_with?("#{group}.") }
      names += IN_GROUPS.filter_map { |name, it| iterator_of(name) if name.start_with?("#{group}.") && it[:returns][:list] }
      assert_equal names.sort, self.class.client.public_send(group).class.public_instance_methods(false).map(&:to_s).sort, group
    end
    assert_equal WorkOS::GROUPS.keys.map(&:to_s).sort, Dir["#{LIBRARY}/*.rb"].map { |file| File.basename(file, ".rb") }.sort
  end

  # `client.sso` and WorkOS::SSO have the same methods.
  def test_the_default_client_has_each_group
    WorkOS::GROUPS.each do |name, constant|
      group = WorkOS.const_get(name == :sso ? :SSO : constant)
      assert_instance_of self.class.client.public_send(name).class, group
    end
  end

  def test_the_gem_has_the_files
    Dir.chdir(File.expand_path("..", __dir__)) do
      files = Gem::Specification.load("libworkos.gemspec").files
      assert_equal WorkOS::GROUPS.keys.map { |name| "lib/workos/generated/#{name}.rb" }.sort, files.grep(%r{/generated/}).sort
    end
  end
end
