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
    actions: %i[
      sign_response
      verify
    ].freeze,
    admin_portal: %i[
      generate_link
      revoke_link
    ].freeze,
    agents: %i[
      create_blueprint
      create_blueprint_token
      delete_blueprint
      delete_instance
      get_blueprint
      get_instance
      get_registration
      get_session
      link_claim_attempt
      list_blueprints
      list_instances
      list_sessions
      revoke_registration
      revoke_session
      update_blueprint
      validate_blueprint_token
      validate_credential
    ].freeze,
    api_keys: %i[
      create_for_organization
      delete
      expire
      list_for_organization
      validate
    ].freeze,
    audit_logs: %i[
      create_event
      create_export
      create_schema
      get_configuration
      get_export
      get_retention
      list_actions
      list_schemas
      update_retention
    ].freeze,
    audit_trail: %i[
      create_event
    ].freeze,
    authorization: %i[
      add_environment_role_permission
      add_organization_role_permission
      assign_role
      check
      create_environment_role
      create_group_role_assignment
      create_organization_role
      create_permission
      create_resource
      delete_group_role_assignment
      delete_group_role_assignments
      delete_organization_role
      delete_permission
      delete_resource
      delete_resource_by_external_id
      get_environment_role
      get_group_role_assignment
      get_organization_role
      get_permission
      get_resource
      get_resource_by_external_id
      list_effective_permissions
      list_effective_permissions_by_external_id
      list_environment_roles
      list_group_role_assignments
      list_memberships_for_resource
      list_memberships_for_resource_by_external_id
      list_organization_roles
      list_permissions
      list_resources
      list_resources_for_membership
      list_role_assignments
      list_role_assignments_for_resource
      list_role_assignments_for_resource_by_external_id
      remove_organization_role_permission
      remove_role
      remove_role_assignment
      replace_group_role_assignments
      set_environment_role_permissions
      set_organization_role_permissions
      update_environment_role
      update_group_role_assignments
      update_organization_role
      update_permission
      update_resource
      update_resource_by_external_id
    ].freeze,
    client_api: %i[
      create_token
    ].freeze,
    connect: %i[
      complete_oauth2
      create_application
      create_client_secret
      create_m2m_application
      create_oauth_application
      delete_application
      delete_client_secret
      get_application
      list_applications
      list_client_secrets
      update_application
    ].freeze,
    directory_sync: %i[
      delete_directory
      get_directory
      get_group
      get_user
      list_directories
      list_groups
      list_users
      sync_directory
    ].freeze,
    events: %i[
      list
    ].freeze,
    feature_flags: %i[
      add_target
      disable
      enable
      get
      list
      list_for_organization
      list_for_user
      list_runtime
      remove_target
      evaluate
    ].freeze,
    groups: %i[
      add_membership
      create
      delete
      get
      list
      list_memberships
      remove_membership
      update
      update_memberships
    ].freeze,
    multi_factor_auth: %i[
      challenge_factor
      create_user_auth_factor
      delete_factor
      enroll_factor
      get_factor
      list_user_auth_factors
      verify_challenge
    ].freeze,
    organization_domains: %i[
      create
      delete
      get
      verify
    ].freeze,
    organization_memberships: %i[
      create
      deactivate
      delete
      get
      list
      list_groups
      reactivate
      update
    ].freeze,
    organizations: %i[
      create
      create_it_contact
      delete
      delete_it_contact
      get
      get_by_external_id
      invite_it_contact
      list
      list_authorized_applications
      list_it_contacts
      revoke_it_contact
      update
    ].freeze,
    passwordless: %i[
      create_session
      send_session
    ].freeze,
    pipes: %i[
      add_api_key
      add_client_credentials
      authorize
      create_data_integration
      create_organization_connected_account
      create_user_connected_account
      delete_data_integration
      delete_organization_connected_account
      delete_organization_data_integration
      delete_user_connected_account
      finish_connection
      get_access_token
      get_credentials
      get_data_integration
      get_organization_connected_account
      get_organization_data_integration
      get_user_connected_account
      list_data_integrations
      list_organization_configurations
      list_organization_data_providers
      list_user_data_providers
      set_api_key
      set_client_credentials
      update_data_integration
      update_organization_configuration
      update_organization_connected_account
      update_organization_data_integration
      update_user_connected_account
    ].freeze,
    platform_teams: %i[
      create
      get
    ].freeze,
    radar: %i[
      add_list_entry
      create_attempt
      remove_list_entry
      update_attempt
    ].freeze,
    sso: %i[
      authorization_url
      authorize_logout
      create_connection
      create_idp_signing_certificate
      create_sp_encryption_certificate
      create_sp_signing_certificate
      delete_connection
      delete_idp_signing_certificate
      delete_sp_encryption_certificate
      delete_sp_signing_certificate
      finish_login
      get_connection
      get_jwks
      get_profile
      get_sp_signing_certificate
      list_connections
      list_idp_signing_certificates
      list_sp_encryption_certificates
      profile
      promote_draft_connection
      start_login
      update_connection
      logout_url
    ].freeze,
    user_management: %i[
      accept_invitation
      approve_waitlist_entry
      authenticate
      authenticate_with_code
      authenticate_with_device_code
      authenticate_with_email_completion
      authenticate_with_email_verification
      authenticate_with_magic_auth
      authenticate_with_organization_selection
      authenticate_with_password
      authenticate_with_radar_email_challenge
      authenticate_with_radar_sms_challenge
      authenticate_with_refresh_token
      authenticate_with_totp
      authorization_url
      authorize_device
      confirm_email_change
      confirm_password_reset
      create_cors_origin
      create_magic_auth
      create_oauth_resource
      create_password_reset
      create_redirect_uri
      create_user
      create_user_api_key
      create_waitlist_entry
      delete_oauth_resource
      delete_redirect_uri
      delete_user
      delete_user_authorized_application
      delete_waitlist_entry
      deny_waitlist_entry
      find_invitation_by_token
      finish_login
      get_email_verification
      get_invitation
      get_jwt_template
      get_magic_auth
      get_password_reset
      get_radar_challenge
      get_user
      get_user_by_external_id
      get_user_identities
      get_waitlist
      list_cors_origins
      list_invitations
      list_oauth_resources
      list_redirect_uris
      list_sessions
      list_user_api_keys
      list_user_authorized_applications
      list_users
      list_waitlist_entries
      list_waitlists
      logout_url
      resend_invitation
      revoke_invitation
      revoke_session
      send_email_change
      send_invitation
      send_radar_sms_challenge
      send_verification_email
      start_login
      update_jwt_template
      update_user
      verify_email
      await_device
    ].freeze,
    vault: %i[
      create_data_key
      create_object
      decrypt_data_key
      delete_object
      describe_object
      list_object_versions
      list_objects
      read_object
      read_object_by_name
      rekey_data_key
      update_object
      encrypt
      decrypt
    ].freeze,
    webhooks: %i[
      create_endpoint
      delete_endpoint
      list_endpoints
      update_endpoint
      verify
    ].freeze,
    widgets: %i[
      create_token
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
  }.freeze
end
