"""The group connect of a Client. Written by api/generate; do not edit."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._group import ABSENT, Group

if TYPE_CHECKING:
    import builtins
    from collections.abc import Iterator, Sequence
    from typing import Literal

    from .._group import Options
    from . import types


class Connect(Group):
    """The operations of connect."""

    __slots__ = ()

    def complete_oauth2(
        self,
        *,
        external_auth_id: str,
        user: types.UserObject,
        user_consent_options: Sequence[types.UserConsentOption] = ABSENT,
        options: Options = ABSENT,
    ) -> types.ExternalAuthCompleteResponse:
        """Completes an external login, and returns the user to AuthKit (Standalone Connect). Blocks.

        Sends POST /authkit/oauth2/complete. It is not sent again once it may have arrived.

        external_auth_id: The `external_auth_id` that your login page received.
        user: The user who signed in through your login page.
        user_consent_options: The consents that the user is asked for.
        options: The settings of this call alone.

        Gives an `ExternalAuthCompleteResponse`.

        Errors with an `api_code`: Rejected (HTTP 400) email_change_not_allowed, email_not_available,
        external_auth_session_already_completed, invalid_email, user_consent_options_not_supported.
        """
        return self._send("connect.complete_oauth2", locals())

    @overload
    def create_application(
        self,
        *,
        application_type: Literal["oauth"],
        name: str,
        description: str | None = ...,
        scopes: Sequence[str] | None = ...,
        redirect_uris: Sequence[types.RedirectUriInput] | None = ...,
        uses_pkce: bool | None = ...,
        is_first_party: bool,
        organization_id: str | None = ...,
        cors_origins: Sequence[str] | None = ...,
        options: Options = ...,
    ) -> types.ConnectApplication: ...

    @overload
    def create_application(
        self,
        *,
        application_type: Literal["m2m"],
        name: str,
        description: str | None = ...,
        scopes: Sequence[str] | None = ...,
        organization_id: str | None,
        options: Options = ...,
    ) -> types.ConnectApplication: ...

    def create_application(
        self,
        *,
        name: str,
        application_type: Literal["oauth", "m2m"],
        description: str | None = ABSENT,
        scopes: Sequence[str] | None = ABSENT,
        redirect_uris: Sequence[types.RedirectUriInput] | None = ABSENT,
        uses_pkce: bool | None = ABSENT,
        is_first_party: bool = ABSENT,
        organization_id: str | None = ABSENT,
        cors_origins: Sequence[str] | None = ABSENT,
        options: Options = ABSENT,
    ) -> types.ConnectApplication:
        """Creates a Connect application: for users (`oauth`) or for machines (`m2m`). Blocks.

        Sends POST /connect/applications. It is not sent again once it may have arrived.

        name: The name.
        application_type: `oauth` for users, `m2m` for machines.
        description: The description; None is sent as null.
        scopes: The scopes that the application may request; None is sent as null.
        redirect_uris: The URIs that users may be redirected to; None is sent as null.
        uses_pkce: Whether the application uses PKCE instead of a secret; None is sent as null.
        is_first_party: Whether the application is first-party, which skips the consent page.
        organization_id: The organization's id; None is sent as null.
        cors_origins: The web origins that may send requests from a browser; None is sent as null.
        options: The settings of this call alone.

        `application_type` oauth: needs `name`, `is_first_party`; may have `description`, `scopes`, `redirect_uris`,
            `uses_pkce`, `organization_id`, `cors_origins`.
        `application_type` m2m: needs `name`, `organization_id`; may have `description`, `scopes`.

        Gives a `ConnectApplication`.
        """
        return self._send("connect.create_application", locals())

    def create_client_secret(self, *, id: str, options: Options = ABSENT) -> types.NewConnectApplicationSecret:
        """Creates a client secret of an application. Its value is returned only once. Blocks.

        Sends POST /connect/applications/{id}/client_secrets. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives a `NewConnectApplicationSecret`.
        """
        return self._send("connect.create_client_secret", locals())

    def create_m2m_application(
        self,
        *,
        name: str,
        description: str | None = ABSENT,
        scopes: Sequence[str] | None = ABSENT,
        organization_id: str | None,
        options: Options = ABSENT,
    ) -> types.ConnectApplication:
        """Creates a Connect application for machines. Blocks.

        Sends POST /connect/applications. It is not sent again once it may have arrived.

        name: The name.
        description: The description; None is sent as null.
        scopes: The scopes that the application may request; None is sent as null.
        organization_id: The organization's id; None is sent as null.
        options: The settings of this call alone.

        Gives a `ConnectApplication`.

        The errors are those of `connect.create_application`.
        """
        return self._send("connect.create_m2m_application", locals())

    def create_oauth_application(
        self,
        *,
        name: str,
        description: str | None = ABSENT,
        scopes: Sequence[str] | None = ABSENT,
        redirect_uris: Sequence[types.RedirectUriInput] | None = ABSENT,
        uses_pkce: bool | None = ABSENT,
        is_first_party: bool,
        organization_id: str | None = ABSENT,
        cors_origins: Sequence[str] | None = ABSENT,
        options: Options = ABSENT,
    ) -> types.ConnectApplication:
        """Creates a Connect application for users. Blocks.

        Sends POST /connect/applications. It is not sent again once it may have arrived.

        name: The name.
        description: The description; None is sent as null.
        scopes: The scopes that the application may request; None is sent as null.
        redirect_uris: The URIs that users may be redirected to; None is sent as null.
        uses_pkce: Whether the application uses PKCE instead of a secret; None is sent as null.
        is_first_party: Whether the application is first-party, which skips the consent page.
        organization_id: The organization's id; None is sent as null.
        cors_origins: The web origins that may send requests from a browser; None is sent as null.
        options: The settings of this call alone.

        Gives a `ConnectApplication`.

        The errors are those of `connect.create_application`.
        """
        return self._send("connect.create_oauth_application", locals())

    def delete_application(self, *, id: str, options: Options = ABSENT) -> types.Nothing:
        """Deletes a Connect application. Blocks.

        Sends DELETE /connect/applications/{id}. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return self._send("connect.delete_application", locals())

    def delete_client_secret(self, *, id: str, options: Options = ABSENT) -> types.Nothing:
        """Revokes a client secret of an application. Blocks.

        Sends DELETE /connect/client_secrets/{id}. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return self._send("connect.delete_client_secret", locals())

    def get_application(self, *, id: str, options: Options = ABSENT) -> types.ConnectApplication:
        """Gets a Connect application, by its id or its client id. Blocks.

        Sends GET /connect/applications/{id}.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives a `ConnectApplication`.
        """
        return self._send("connect.get_application", locals())

    def list_applications(
        self,
        *,
        registration_types: Sequence[Literal["dynamic", "authenticated"]] = ABSENT,
        organization_id: str = ABSENT,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.ConnectApplication]:
        """Lists the Connect applications, one page at a time. Blocks.

        Sends GET /connect/applications.

        registration_types: Only applications that were registered in one of these ways.
        organization_id: The organization's id.
        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `ConnectApplication`: its items in `data`, the cursors of the pages beside it in `list_metadata`.
        """
        return self._send("connect.list_applications", locals())

    def iterate_applications(
        self,
        *,
        registration_types: Sequence[Literal["dynamic", "authenticated"]] = ABSENT,
        organization_id: str = ABSENT,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> Iterator[types.ConnectApplication]:
        """Every item that `list_applications` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The other
        parameters are those of `list_applications`; `after` is where to begin.
        """
        return self._each("connect.list_applications", locals())

    def list_client_secrets(
        self,
        *,
        id: str,
        options: Options = ABSENT,
    ) -> builtins.list[types.ApplicationCredentialsListItem]:
        """Lists all client secrets of an application, without their values, in one answer. Blocks.

        Sends GET /connect/applications/{id}/client_secrets.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives a list of `ApplicationCredentialsListItem`.
        """
        return self._send("connect.list_client_secrets", locals())

    def update_application(
        self,
        *,
        id: str,
        name: str = ABSENT,
        description: str | None = ABSENT,
        scopes: Sequence[str] | None = ABSENT,
        redirect_uris: Sequence[types.RedirectUriInput] | None = ABSENT,
        cors_origins: Sequence[str] | None = ABSENT,
        options: Options = ABSENT,
    ) -> types.ConnectApplication:
        """Updates a Connect application. Blocks.

        Sends PUT /connect/applications/{id}. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        name: The name.
        description: The description; None is sent as null.
        scopes: The scopes; None is sent as null.
        redirect_uris: The URIs that users may be redirected to; None is sent as null.
        cors_origins: The web origins that may send requests from a browser; None is sent as null.
        options: The settings of this call alone.

        Gives a `ConnectApplication`.
        """
        return self._send("connect.update_application", locals())
