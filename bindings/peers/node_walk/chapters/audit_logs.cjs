const { call } = require("../call.cjs");

const at = (day) => new Date(`2026-${day}T00:00:00Z`);

module.exports = async ({ organization: organizationId }) => {
  const part = "auditLogs.";
  const action = "user.signed_in";
  await call(`${part}createSchema`, { action, targets: [{ type: "team" }] });
  await call(`${part}listSchemas`, action);
  const event = {
    action, occurredAt: at("01-10"), actor: { id: "user_1", type: "user" }, targets: [{ id: "team_1", type: "team" }],
    context: { location: "1.1.1.1" },
  };
  await call(`${part}createEvent`, organizationId, event);
  const made = await call(`${part}createExport`, { organizationId, rangeStart: at("01-01"), rangeEnd: at("02-01") });
  await call(`${part}getExport`, made.id);
  await call(`${part}updateOrganizationAuditLogsRetention`, { id: organizationId, retentionPeriod: "1_YEAR" });
  await call(`${part}getOrganizationAuditLogsRetention`, { id: organizationId });
};
