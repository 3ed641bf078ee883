"""Organizations, their contacts, domains and links to the Admin Portal."""

from __future__ import annotations

from calls import call


def organizations(k: dict[str, str]) -> None:
    made = call("organizations.create_organization", name="Acme", external_id="acme 1", metadata={"a": "b"})
    k["organization"] = made.id
    call("organizations.list_organizations", limit=2)
    call("organizations.get_organization", made.id)
    call("organizations.get_organization_by_external_id", "acme 1")
    call("organizations.update_organization", made.id, name="Acme Inc", external_id=None)
    call("organizations.get_audit_log_configuration", made.id)
    call("organizations.list_authorized_applications", made.id)
    contact = call("organizations.create_it_contact", made.id, email="it@example.com")
    call("organizations.list_it_contacts", made.id)
    call("organizations.invite_it_contact", made.id, contact.id, intents=["sso"])
    call("organizations.revoke_it_contact", made.id, contact.id)
    call("organizations.delete_it_contact", made.id, contact.id)
    domain = call(
        "organization_domains.create_organization_domain", domain="acme.example", organization_id=made.id
    )
    call("organization_domains.get_organization_domain", domain.id)
    call("organization_domains.verify_organization_domain", domain.id)
    call("organization_domains.delete_organization_domain", domain.id)
    call("admin_portal.generate_link", organization=made.id, intent="sso")
    call("admin_portal.revoke_link", organization=made.id, external_user_id="external_1")
