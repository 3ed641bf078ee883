# frozen_string_literal: true

require "json"

module WorkOS
  # A person. Every member of the API's profile is a method, unknown ones too; a known one that the answer does not
  # hold is nil.
  class Profile
    MEMBERS = %i[id email first_name last_name name connection_type connection_id organization_id idp_id role roles
                 groups custom_attributes raw_attributes].freeze

    # The whole answer, which holds the access token: never log it.
    attr_reader :answer

    def initialize(answer, members)
      @answer = answer
      @members = members
    end

    def access_token
      @answer[:access_token]
    end

    def login_data
      @answer[:login_data]
    end

    def full_name
      parts = [self[:first_name], self[:last_name]].compact.join(" ")
      parts.empty? ? self[:name].to_s : parts
    end

    def [](name)
      @members[name.to_sym]
    end

    def to_h
      @members.dup
    end

    def to_json(*options)
      @members.to_json(*options)
    end

    # Without what is secret.
    def inspect
      "#<WorkOS::Profile #{self[:id]} #{self[:email]}>"
    end

    private

    def respond_to_missing?(name, include_private = false)
      @members.key?(name) || MEMBERS.include?(name) || super
    end

    def method_missing(name, *arguments)
      arguments.empty? && (@members.key?(name) || MEMBERS.include?(name)) ? @members[name] : super
    end
  end
end
