# frozen_string_literal: true

require "workos/tables"
require "workos/errors"
require "workos/native"
require "workos/call"
require "workos/profile"
require "workos/client"
require "workos/observe"
require "workos/lists"
require "workos/default"
