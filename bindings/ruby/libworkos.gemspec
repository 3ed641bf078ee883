# frozen_string_literal: true

Gem::Specification.new do |gem|
  gem.name = "libworkos"
  gem.version = "1.0.0"
  gem.summary = "WorkOS single sign-on and audit events, on the native library of the same name"
  gem.authors = ["libworkos"]
  gem.license = "MIT"
  gem.required_ruby_version = ">= 3.0"
  gem.files = Dir["lib/**/*.rb", "README.md", "LICENSE"]
  # With the library inside, where packaging/gem.py has put one: then the gem is for one platform.
  gem.files += Dir["lib/workos/{libworkos,workos}.*"]
  gem.platform = ENV["WORKOS_GEM_PLATFORM"] if ENV.key?("WORKOS_GEM_PLATFORM")
  # Unlike fiddle, it lets other Ruby threads run while a call is in the library.
  gem.add_dependency "ffi", "~> 1.15"
end
