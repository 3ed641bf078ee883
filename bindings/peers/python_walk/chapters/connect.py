"""Connect: applications, secrets and consents."""

from __future__ import annotations

from calls import READY, call, client
from workos.connect.models import UserObject


def connect(k: dict[str, str]) -> None:
    part = "connect."
    application = call(
        part + "create_application", body={"name": "One", "application_type": "oauth", "is_first_party": True}
    )
    call(part + "create_oauth_application", name="Two", is_first_party=True)
    call(part + "create_m2m_application", name="Three", organization_id=k["organization"])
    call(part + "list_applications")
    call(part + "get_application", application.id)
    call(part + "update_application", application.id, description=None)
    secret = call(part + "create_application_client_secret", application.id)
    call(part + "list_application_client_secrets", application.id)
    call(part + "delete_client_secret", secret.id)
    ada = client.user_management.list_users(email="ada@foo-corp.com").data[0].id
    authorized = client.user_management.list_user_authorized_applications(ada).data[0]
    call("user_management.delete_user_authorized_application", authorized.id, ada)
    call(part + "delete_application", application.id)
    call(
        part + "complete_oauth2",
        external_auth_id=READY["external_auth_id"],
        user=UserObject(id="1", email="kim@acme.example"),
    )
