const { call } = require("../call.cjs");
const { PASSWORD } = require("../sign_in.cjs");

module.exports = async (known) => {
  const part = "userManagement.";
  const user = await call(`${part}createUser`, { email: "kim@example.com", externalId: "kim 1", firstName: "Kim", password: PASSWORD });
  known.user = user.id;
  await call(`${part}listUsers`, { email: "kim@example.com" });
  await call(`${part}getUser`, user.id);
  await call(`${part}getUserByExternalId`, "kim 1");
  await call(`${part}updateUser`, { userId: user.id, lastName: "Lee", externalId: null });
  await call(`${part}getUserIdentities`, user.id);
  const membership = await call(`${part}createOrganizationMembership`, {
    userId: user.id, organizationId: known.organization, roleSlug: "member",
  });
  const id = (known.membership = membership.id);
  await call(`${part}listOrganizationMemberships`, { userId: user.id });
  await call(`${part}getOrganizationMembership`, id);
  await call(`${part}updateOrganizationMembership`, id, { roleSlug: "admin" });
  await call(`${part}deactivateOrganizationMembership`, id);
  await call(`${part}reactivateOrganizationMembership`, id);
  await call(`${part}listGroupsForOrganizationMembership`, { organizationMembershipId: id });
};
