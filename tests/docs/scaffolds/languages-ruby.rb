require "uri"

$stdout.sync = true

# BLOCK
puts url
code = URI.decode_www_form($stdin.gets.chomp).to_h.fetch("code")
# BLOCK
raise "nobody signed in" unless profile.email == "ada@foo-corp.com"
# BLOCK
# BLOCK
raise "not cleared" unless client.organizations.get(id: organization[:id])[:external_id].nil?
