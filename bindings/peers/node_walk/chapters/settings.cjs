const { call, client } = require("../call.cjs");

module.exports = async (known) => {
  const part = "userManagement.";
  const invitation = await call(`${part}sendInvitation`, { email: "lee@example.com", organizationId: known.organization });
  await call(`${part}listInvitations`, { organizationId: known.organization });
  await call(`${part}getInvitation`, invitation.id);
  await call(`${part}findInvitationByToken`, invitation.token);
  await call(`${part}resendInvitation`, invitation.id);
  await call(`${part}acceptInvitation`, invitation.id);
  const other = await client.userManagement.sendInvitation({ email: "pat@example.com" });
  await call(`${part}revokeInvitation`, other.id);
  const { data: [{ id: list }] } = await call(`${part}listWaitlists`);
  await call(`${part}getWaitlist`, list);
  const entry = await call(`${part}createWaitlistEntry`, list, { email: "wait@example.com" });
  await call(`${part}listWaitlistEntries`, list);
  await call(`${part}approveWaitlistEntry`, entry.id);
  await call(`${part}denyWaitlistEntry`, entry.id);
  await call(`${part}deleteWaitlistEntry`, entry.id);
};
