const { call } = require("../call.cjs");

module.exports = async (known) => {
  const made = await call("organizations.createOrganization", { name: "Acme", externalId: "acme 1", metadata: { a: "b" } });
  const id = (known.organization = made.id);
  await call("organizations.listOrganizations", { limit: 2 });
  await call("organizations.getOrganization", id);
  await call("organizations.getOrganizationByExternalId", "acme 1");
  await call("organizations.updateOrganization", { organization: id, name: "Acme Inc", externalId: null });
  const contact = await call("organizations.createItContact", { organizationId: id, email: "it@example.com" });
  await call("organizations.listItContacts", { organizationId: id });
  await call("organizations.inviteItContact", { organizationId: id, contactId: contact.id, intents: ["sso"] });
  await call("organizations.revokeItContact", { organizationId: id, contactId: contact.id });
  await call("organizations.deleteItContact", { organizationId: id, contactId: contact.id });
  const domain = await call("organizationDomains.createOrganizationDomain", { domain: "acme.example", organizationId: id });
  await call("organizationDomains.getOrganizationDomain", domain.id);
  await call("organizationDomains.verifyOrganizationDomain", domain.id);
  await call("organizationDomains.deleteOrganizationDomain", domain.id);
  await call("adminPortal.generateLink", { organization: id, intent: "sso" });
};
