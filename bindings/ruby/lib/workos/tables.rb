# frozen_string_literal: true

# Written by scripts/generate_tables.py from what the library says; do not edit.
module WorkOS
  # Every status by its name.
  STATUSES = {
    ok: 0,
    invalid_argument: 1,
    not_configured: 2,
    unauthorized: 3,
    not_found: 4,
    conflict: 5,
    rate_limited: 6,
    rejected: 7,
    server: 8,
    network: 9,
    tls: 10,
    timeout: 11,
    canceled: 12,
    decode: 13,
    queue_full: 14,
    storage: 15,
    wrong_process: 16,
    closed: 17,
    unsupported: 18,
    internal: 99,
  }.freeze

  # The methods of each group of operations.
  OPERATIONS = {
    sso: %i[
      start_login
      finish_login
      authorization_url
      profile
      get_profile
      get_jwks
      authorize_logout
      list_connections
      get_connection
      delete_connection
      promote_draft_connection
      create_connection
      logout_url
    ].freeze,
    audit_logs: %i[
      create_event
      create_export
      get_export
      create_schema
      list_schemas
      list_actions
      get_retention
      update_retention
      get_configuration
    ].freeze,
    user_management: %i[
      authorization_url
      start_login
      finish_login
      authenticate_with_refresh_token
      authenticate_with_device_code
      authorize_device
      await_device
    ].freeze,
    audit_trail: %i[
      create_event
    ].freeze,
    webhooks: %i[
      verify
    ].freeze,
    actions: %i[
      verify
      sign_response
    ].freeze,
    tokens: %i[
      verify
    ].freeze,
    session: %i[
      seal
      open
      authenticate
      logout_url
      refresh
    ].freeze,
    vault: %i[
      encrypt
      decrypt
    ].freeze,
    feature_flags: %i[
      evaluate
    ].freeze,
  }.freeze
end
