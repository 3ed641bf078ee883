const { call } = require("../call.cjs");

module.exports = async ({ organization, user }) => {
  const key = await call("apiKeys.createOrganizationApiKey", { organizationId: organization, name: "Key" });
  await call("apiKeys.listOrganizationApiKeys", { organizationId: organization });
  await call("apiKeys.createValidation", { value: key.value });
  await call("apiKeys.deleteApiKey", key.id);
  await call("userManagement.createUserApiKey", user, { name: "Own", organizationId: organization });
  await call("userManagement.listUserApiKeys", user);
  await call("widgets.createToken", { organizationId: organization, userId: user });
  const session = await call("passwordless.createSession", { email: "kim@example.com", type: "MagicLink" });
  await call("passwordless.sendSession", session.id);
};
