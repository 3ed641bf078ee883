"use strict";

// Written by `make tables` from what the library says; do not edit.

exports.STATUSES = {
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
};

// `local` send nothing; `pages` give a list page by page, `lists` in one answer.
exports.GROUPS = {
  actions: {
    local: ["sign_response", "verify"],
  },
  admin_portal: {
    calls: ["generate_link", "revoke_link"],
  },
  agents: {
    calls: ["create_blueprint", "create_blueprint_token", "delete_blueprint", "delete_instance",
      "get_blueprint", "get_instance", "get_registration", "get_session", "link_claim_attempt",
      "revoke_registration", "revoke_session", "update_blueprint", "validate_blueprint_token",
      "validate_credential"],
    pages: ["list_blueprints", "list_instances", "list_sessions"],
  },
  api_keys: {
    calls: ["create_for_organization", "delete", "expire", "validate"],
    pages: ["list_for_organization"],
  },
  audit_logs: {
    calls: ["create_event", "create_export", "create_schema", "get_configuration", "get_export",
      "get_retention", "update_retention"],
    pages: ["list_actions", "list_schemas"],
  },
  audit_trail: {
    calls: ["create_event"],
  },
  authorization: {
    calls: ["add_environment_role_permission", "add_organization_role_permission", "assign_role", "check",
      "create_environment_role", "create_group_role_assignment", "create_organization_role",
      "create_permission", "create_resource", "delete_group_role_assignment", "delete_group_role_assignments",
      "delete_organization_role", "delete_permission", "delete_resource", "delete_resource_by_external_id",
      "get_environment_role", "get_group_role_assignment", "get_organization_role", "get_permission",
      "get_resource", "get_resource_by_external_id", "remove_organization_role_permission", "remove_role",
      "remove_role_assignment", "set_environment_role_permissions", "set_organization_role_permissions",
      "update_environment_role", "update_group_role_assignments", "update_organization_role",
      "update_permission", "update_resource", "update_resource_by_external_id"],
    pages: ["list_effective_permissions", "list_effective_permissions_by_external_id",
      "list_group_role_assignments", "list_memberships_for_resource",
      "list_memberships_for_resource_by_external_id", "list_permissions", "list_resources",
      "list_resources_for_membership", "list_role_assignments", "list_role_assignments_for_resource",
      "list_role_assignments_for_resource_by_external_id"],
    lists: ["list_environment_roles", "list_organization_roles", "replace_group_role_assignments"],
  },
  client_api: {
    calls: ["create_token"],
  },
  connect: {
    calls: ["complete_oauth2", "create_application", "create_client_secret", "create_m2m_application",
      "create_oauth_application", "delete_application", "delete_client_secret", "get_application",
      "list_client_secrets", "update_application"],
    pages: ["list_applications"],
  },
  directory_sync: {
    calls: ["delete_directory", "get_directory", "get_group", "get_user", "sync_directory"],
    pages: ["list_directories", "list_groups", "list_users"],
  },
  events: {
    pages: ["list"],
  },
  feature_flags: {
    calls: ["add_target", "disable", "enable", "get", "list_runtime", "remove_target", "evaluate"],
    pages: ["list", "list_for_organization", "list_for_user"],
  },
  groups: {
    calls: ["add_membership", "create", "delete", "get", "remove_membership", "update", "update_memberships"],
    pages: ["list", "list_memberships"],
  },
  multi_factor_auth: {
    calls: ["challenge_factor", "create_user_auth_factor", "delete_factor", "enroll_factor", "get_factor",
      "verify_challenge"],
    pages: ["list_user_auth_factors"],
  },
  organization_domains: {
    calls: ["create", "delete", "get", "verify"],
  },
  organization_memberships: {
    calls: ["create", "deactivate", "delete", "get", "reactivate", "update"],
    pages: ["list", "list_groups"],
  },
  organizations: {
    calls: ["create", "create_it_contact", "delete", "delete_it_contact", "get", "get_by_external_id",
      "invite_it_contact", "revoke_it_contact", "update"],
    pages: ["list", "list_authorized_applications"],
    lists: ["list_it_contacts"],
  },
  passwordless: {
    calls: ["create_session", "send_session"],
  },
  pipes: {
    calls: ["add_api_key", "add_client_credentials", "authorize", "create_data_integration",
      "create_organization_connected_account", "create_user_connected_account", "delete_data_integration",
      "delete_organization_connected_account", "delete_organization_data_integration",
      "delete_user_connected_account", "finish_connection", "get_access_token", "get_credentials",
      "get_data_integration", "get_organization_connected_account", "get_organization_data_integration",
      "get_user_connected_account", "set_api_key", "set_client_credentials", "update_data_integration",
      "update_organization_configuration", "update_organization_connected_account",
      "update_organization_data_integration", "update_user_connected_account"],
    pages: ["list_data_integrations"],
    lists: ["list_organization_configurations", "list_organization_data_providers",
      "list_user_data_providers"],
  },
  platform_teams: {
    calls: ["create", "get"],
  },
  radar: {
    calls: ["add_list_entry", "create_attempt", "remove_list_entry", "update_attempt"],
  },
  sso: {
    local: ["authorization_url", "start_login"],
    calls: ["authorize_logout", "create_connection", "create_idp_signing_certificate",
      "create_sp_encryption_certificate", "create_sp_signing_certificate", "delete_connection",
      "delete_idp_signing_certificate", "delete_sp_encryption_certificate", "delete_sp_signing_certificate",
      "exchange_id_token", "finish_login", "get_connection", "get_jwks", "get_profile",
      "get_sp_signing_certificate", "profile", "promote_draft_connection", "update_connection", "logout_url"],
    pages: ["list_connections"],
    lists: ["list_idp_signing_certificates", "list_sp_encryption_certificates"],
  },
  user_management: {
    calls: ["accept_invitation", "approve_waitlist_entry", "authenticate", "authenticate_with_code",
      "authenticate_with_device_code", "authenticate_with_email_completion",
      "authenticate_with_email_verification", "authenticate_with_magic_auth",
      "authenticate_with_organization_selection", "authenticate_with_password",
      "authenticate_with_radar_email_challenge", "authenticate_with_radar_sms_challenge",
      "authenticate_with_refresh_token", "authenticate_with_totp", "authorize_device", "confirm_email_change",
      "confirm_password_reset", "create_cors_origin", "create_magic_auth", "create_oauth_resource",
      "create_password_reset", "create_redirect_uri", "create_user", "create_user_api_key",
      "create_waitlist_entry", "delete_oauth_resource", "delete_redirect_uri", "delete_user",
      "delete_user_authorized_application", "delete_waitlist_entry", "deny_waitlist_entry",
      "find_invitation_by_token", "finish_login", "get_email_verification", "get_invitation",
      "get_jwt_template", "get_magic_auth", "get_password_reset", "get_radar_challenge", "get_user",
      "get_user_by_external_id", "get_user_identities", "get_waitlist", "resend_invitation",
      "revoke_invitation", "revoke_session", "send_email_change", "send_invitation",
      "send_radar_sms_challenge", "send_verification_email", "update_jwt_template", "update_user",
      "verify_email", "await_device"],
    local: ["authorization_url", "logout_url", "start_login"],
    pages: ["list_cors_origins", "list_invitations", "list_oauth_resources", "list_redirect_uris",
      "list_sessions", "list_user_api_keys", "list_user_authorized_applications", "list_users",
      "list_waitlist_entries"],
    lists: ["list_waitlists"],
  },
  vault: {
    calls: ["create_data_key", "create_object", "decrypt_data_key", "delete_object", "describe_object",
      "read_object", "read_object_by_name", "rekey_data_key", "update_object", "encrypt", "decrypt"],
    lists: ["list_object_versions"],
    pages: ["list_objects"],
  },
  webhooks: {
    calls: ["create_endpoint", "delete_endpoint", "update_endpoint"],
    pages: ["list_endpoints"],
    local: ["verify"],
  },
  widgets: {
    calls: ["create_token"],
  },
  tokens: {
    calls: ["verify"],
  },
  session: {
    local: ["seal", "open", "logout_url"],
    calls: ["authenticate", "refresh"],
  },
};
