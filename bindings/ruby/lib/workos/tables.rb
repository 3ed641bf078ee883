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

  # The constant of each group of operations; generated/ has a file for each.
  GROUPS = {
    actions: :Actions,
    admin_portal: :AdminPortal,
    agents: :Agents,
    api_keys: :ApiKeys,
    audit_logs: :AuditLogs,
    audit_trail: :AuditTrail,
    authorization: :Authorization,
    client_api: :ClientApi,
    connect: :Connect,
    directory_sync: :DirectorySync,
    events: :Events,
    feature_flags: :FeatureFlags,
    groups: :Groups,
    multi_factor_auth: :MultiFactorAuth,
    organization_domains: :OrganizationDomains,
    organization_memberships: :OrganizationMemberships,
    organizations: :Organizations,
    passwordless: :Passwordless,
    pipes: :Pipes,
    platform_teams: :PlatformTeams,
    radar: :Radar,
    sso: :Sso,
    user_management: :UserManagement,
    vault: :Vault,
    webhooks: :Webhooks,
    widgets: :Widgets,
    tokens: :Tokens,
    session: :Session,
  }.freeze
end
