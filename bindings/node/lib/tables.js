"use strict";

// Written by scripts/generate_tables.py from what the library says; do not edit.

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

exports.GROUPS = {
  sso: {
    startLogin: { operation: "sso.start_login", sends: false },
    finishLogin: { operation: "sso.finish_login", sends: true },
    authorizationUrl: { operation: "sso.authorization_url", sends: false },
    profile: { operation: "sso.profile", sends: true },
    getProfile: { operation: "sso.get_profile", sends: true },
    getJwks: { operation: "sso.get_jwks", sends: true },
    authorizeLogout: { operation: "sso.authorize_logout", sends: true },
    listConnections: { operation: "sso.list_connections", sends: true },
    getConnection: { operation: "sso.get_connection", sends: true },
    deleteConnection: { operation: "sso.delete_connection", sends: true },
    promoteDraftConnection: { operation: "sso.promote_draft_connection", sends: true },
    createConnection: { operation: "sso.create_connection", sends: true },
    logoutUrl: { operation: "sso.logout_url", sends: true },
  },
  auditLogs: {
    createEvent: { operation: "audit_logs.create_event", sends: true },
    createExport: { operation: "audit_logs.create_export", sends: true },
    getExport: { operation: "audit_logs.get_export", sends: true },
    createSchema: { operation: "audit_logs.create_schema", sends: true },
    listSchemas: { operation: "audit_logs.list_schemas", sends: true },
    listActions: { operation: "audit_logs.list_actions", sends: true },
    getRetention: { operation: "audit_logs.get_retention", sends: true },
    updateRetention: { operation: "audit_logs.update_retention", sends: true },
    getConfiguration: { operation: "audit_logs.get_configuration", sends: true },
  },
  userManagement: {
    authorizationUrl: { operation: "user_management.authorization_url", sends: true },
    startLogin: { operation: "user_management.start_login", sends: true },
    finishLogin: { operation: "user_management.finish_login", sends: true },
    authenticateWithRefreshToken: { operation: "user_management.authenticate_with_refresh_token", sends: true },
    authenticateWithDeviceCode: { operation: "user_management.authenticate_with_device_code", sends: true },
    authorizeDevice: { operation: "user_management.authorize_device", sends: true },
    awaitDevice: { operation: "user_management.await_device", sends: true },
  },
  auditTrail: {
    createEvent: { operation: "audit_trail.create_event", sends: true },
  },
  webhooks: {
    verify: { operation: "webhooks.verify", sends: false },
  },
  actions: {
    verify: { operation: "actions.verify", sends: false },
    signResponse: { operation: "actions.sign_response", sends: false },
  },
  tokens: {
    verify: { operation: "tokens.verify", sends: true },
  },
  session: {
    seal: { operation: "session.seal", sends: false },
    open: { operation: "session.open", sends: false },
    authenticate: { operation: "session.authenticate", sends: true },
    logoutUrl: { operation: "session.logout_url", sends: false },
    refresh: { operation: "session.refresh", sends: true },
  },
  vault: {
    encrypt: { operation: "vault.encrypt", sends: true },
    decrypt: { operation: "vault.decrypt", sends: true },
  },
  featureFlags: {
    evaluate: { operation: "feature_flags.evaluate", sends: true },
  },
};
