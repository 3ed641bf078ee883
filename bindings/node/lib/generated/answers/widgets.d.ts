// Written by `make tables` from api/ and what the library says; do not edit.

export type WidgetsCreateTokenScopes =
  | "widgets:users-table:manage"
  | "widgets:domain-verification:manage"
  | "widgets:sso:manage"
  | "widgets:api-keys:manage"
  | "widgets:dsync:manage"
  | "widgets:audit-log-streaming:manage"
  | "widgets:pipes:manage"
  | "widgets:user-api-keys:manage-self"
  | "widgets:user-api-keys:manage-all";
