// Written by `make tables` from api/ and what the library says; do not edit.

export * from "./answers/actions";
export * from "./answers/admin_portal";
export * from "./answers/agents";
export * from "./answers/api_keys";
export * from "./answers/audit_logs";
export * from "./answers/authorization";
export * from "./answers/client_api";
export * from "./answers/connect";
export * from "./answers/directory_sync";
export * from "./answers/event_contexts";
export * from "./answers/events";
export * from "./answers/events_a_f";
export * from "./answers/events_g_z";
export * from "./answers/feature_flags";
export * from "./answers/groups";
export * from "./answers/multi_factor_auth";
export * from "./answers/organization_domains";
export * from "./answers/organization_memberships";
export * from "./answers/organizations";
export * from "./answers/passwordless";
export * from "./answers/pipes";
export * from "./answers/platform_teams";
export * from "./answers/radar";
export * from "./answers/sso";
export * from "./answers/user_management";
export * from "./answers/vault";
export * from "./answers/webhooks";
export * from "./answers/widgets";
export * from "./operations/actions";
export * from "./operations/admin_portal";
export * from "./operations/agents";
export * from "./operations/api_keys";
export * from "./operations/audit_logs";
export * from "./operations/audit_trail";
export * from "./operations/authorization";
export * from "./operations/client_api";
export * from "./operations/connect";
export * from "./operations/directory_sync";
export * from "./operations/events";
export * from "./operations/feature_flags";
export * from "./operations/groups";
export * from "./operations/multi_factor_auth";
export * from "./operations/organization_domains";
export * from "./operations/organization_memberships";
export * from "./operations/organizations";
export * from "./operations/passwordless";
export * from "./operations/pipes";
export * from "./operations/platform_teams";
export * from "./operations/radar";
export * from "./operations/session";
export * from "./operations/sso";
export * from "./operations/tokens";
export * from "./operations/user_management";
export * from "./operations/vault";
export * from "./operations/webhooks";
export * from "./operations/widgets";

/** The status of a failed call, as a word. */
export type ErrorCode =
  | "invalid_argument"
  | "not_configured"
  | "unauthorized"
  | "not_found"
  | "conflict"
  | "rate_limited"
  | "rejected"
  | "server"
  | "network"
  | "tls"
  | "timeout"
  | "canceled"
  | "decode"
  | "queue_full"
  | "storage"
  | "wrong_process"
  | "closed"
  | "unsupported"
  | "internal";

/** The groups of a client's methods. */
export interface ClientGroups {
  readonly actions: import("./operations/actions").Actions;
  readonly adminPortal: import("./operations/admin_portal").AdminPortal;
  readonly agents: import("./operations/agents").Agents;
  readonly apiKeys: import("./operations/api_keys").ApiKeys;
  readonly auditLogs: import("./operations/audit_logs").AuditLogs;
  readonly auditTrail: import("./operations/audit_trail").AuditTrail;
  readonly authorization: import("./operations/authorization").Authorization;
  readonly clientApi: import("./operations/client_api").ClientApi;
  readonly connect: import("./operations/connect").Connect;
  readonly directorySync: import("./operations/directory_sync").DirectorySync;
  readonly events: import("./operations/events").Events;
  readonly featureFlags: import("./operations/feature_flags").FeatureFlags;
  readonly groups: import("./operations/groups").Groups;
  readonly multiFactorAuth: import("./operations/multi_factor_auth").MultiFactorAuth;
  readonly organizationDomains: import("./operations/organization_domains").OrganizationDomains;
  readonly organizationMemberships: import("./operations/organization_memberships").OrganizationMemberships;
  readonly organizations: import("./operations/organizations").Organizations;
  readonly passwordless: import("./operations/passwordless").Passwordless;
  readonly pipes: import("./operations/pipes").Pipes;
  readonly platformTeams: import("./operations/platform_teams").PlatformTeams;
  readonly radar: import("./operations/radar").Radar;
  readonly sso: import("./operations/sso").Sso;
  readonly userManagement: import("./operations/user_management").UserManagement;
  readonly vault: import("./operations/vault").Vault;
  readonly webhooks: import("./operations/webhooks").Webhooks;
  readonly widgets: import("./operations/widgets").Widgets;
  readonly tokens: import("./operations/tokens").Tokens;
  readonly session: import("./operations/session").Session;
}
