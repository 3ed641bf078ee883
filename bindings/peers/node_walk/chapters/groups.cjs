const { call, client } = require("../call.cjs");

module.exports = async ({ organization: organizationId, membership: organizationMembershipId, resource: resourceId }) => {
  const group = await call("groups.createGroup", { organizationId, name: "Team" });
  const one = { organizationId, groupId: group.id };
  await call("groups.listGroups", { organizationId });
  await call("groups.getGroup", one);
  await call("groups.updateGroup", { ...one, description: null });
  await call("groups.addOrganizationMembership", { ...one, organizationMembershipId });
  await call("groups.listOrganizationMemberships", one);
  await call("groups.removeOrganizationMembership", { ...one, organizationMembershipId });
  const part = "authorization.";
  const role = { groupId: group.id, roleSlug: "editor", resourceId };
  const assigned = await call(`${part}createGroupRoleAssignment`, role);
  const assignment = { groupId: group.id, roleAssignmentId: assigned.id };
  await call(`${part}listGroupRoleAssignments`, { groupId: group.id });
  await call(`${part}getGroupRoleAssignment`, assignment);
  await call(`${part}replaceGroupRoleAssignments`, { groupId: group.id, roleAssignments: [{ roleSlug: "editor", resourceId }] });
  await call(`${part}removeGroupRoleAssignments`, role);
  const again = await client.authorization.createGroupRoleAssignment(role);
  await call(`${part}removeGroupRoleAssignment`, { ...assignment, roleAssignmentId: again.id });
  await call("groups.deleteGroup", one);
  await goodbye(organizationId);
};

/** What the roles and resources of the chapters before come to. */
async function goodbye(organizationId) {
  const part = "authorization.";
  const resourceTypeSlug = "document";
  await call(`${part}deleteResourceByExternalId`, { organizationId, resourceTypeSlug, externalId: "doc 1" });
  const other = await client.authorization.createResource({ externalId: "doc 2", name: "Doc", resourceTypeSlug, organizationId });
  await call(`${part}deleteResource`, { resourceId: other.id });
  await call(`${part}deleteOrganizationRole`, organizationId, "org-own");
  await call(`${part}deletePermission`, "posts:read");
}
