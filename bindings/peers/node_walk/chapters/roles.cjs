const { call } = require("../call.cjs");

module.exports = async ({ organization }) => {
  const part = "authorization.";
  const permissions = ["posts:read"];
  await call(`${part}createPermission`, { slug: "posts:read", name: "Read posts" });
  await call(`${part}listPermissions`);
  await call(`${part}getPermission`, "posts:read");
  await call(`${part}updatePermission`, "posts:read", { name: "Read all posts" });
  await call(`${part}createEnvironmentRole`, { slug: "editor", name: "Editor" });
  await call(`${part}listEnvironmentRoles`);
  await call(`${part}getEnvironmentRole`, "editor");
  await call(`${part}updateEnvironmentRole`, "editor", { description: null });
  await call(`${part}addEnvironmentRolePermission`, "editor", { permissionSlug: "posts:read" });
  await call(`${part}setEnvironmentRolePermissions`, "editor", { permissions });
  await call(`${part}createOrganizationRole`, organization, { name: "Own", slug: "org-own" });
  await call(`${part}listOrganizationRoles`, organization);
  await call(`${part}getOrganizationRole`, organization, "org-own");
  await call(`${part}updateOrganizationRole`, organization, "org-own", { name: "Our own" });
  await call(`${part}addOrganizationRolePermission`, organization, "org-own", { permissionSlug: "posts:read" });
  await call(`${part}setOrganizationRolePermissions`, organization, "org-own", { permissions });
  await call(`${part}removeOrganizationRolePermission`, organization, "org-own", { permissionSlug: "posts:read" });
};
