const { call } = require("../call.cjs");

module.exports = async ({ membership, user, organization }) => {
  await call("userManagement.deleteOrganizationMembership", membership);
  await call("userManagement.deleteUser", user);
  await call("organizations.deleteOrganization", organization);
};
