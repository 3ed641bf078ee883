"""The group user_management of an AsyncClient. Written by api/generate; do not edit."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..._async_group import AsyncGroup
from ..._callback import Callback, in_text_or_members
from ..._group import ABSENT, Options

if TYPE_CHECKING:
    import builtins
    from collections.abc import AsyncIterator, Mapping, Sequence
    from typing import Any, Literal

    from ..._group import Time
    from ..._user_management import FinishedLogin
    from ...generated.types import AuthenticateResponse
    from .. import types


class AsyncUserManagement(AsyncGroup):
    """AuthKit: people, how they sign in, and their sessions."""

    __slots__ = ()

    async def accept_invitation(self, *, id: str, options: Options = ABSENT) -> types.Invitation:
        """Accepts an invitation on behalf of the user.

        Sends POST /user_management/invitations/{id}/accept. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives an `Invitation`.

        Errors with an `api_code`: Rejected (HTTP 400) invalid_invite, invite_has_accepted_user_id, invite_not_pending.
        """
        return await self._send("user_management.accept_invitation", locals())

    async def approve_waitlist_entry(self, *, id: str, options: Options = ABSENT) -> types.WaitlistEntry:
        """Approves an entry of a waitlist and sends an invitation.

        Sends POST /user_management/waitlist_entries/{id}/approve. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives a `WaitlistEntry`.
        """
        return await self._send("user_management.approve_waitlist_entry", locals())

    @overload
    async def authenticate(
        self,
        *,
        grant_type: Literal["authorization_code"],
        client_id: str = ...,
        client_secret: str = ...,
        code: str,
        code_verifier: str = ...,
        invitation_token: str = ...,
        ip_address: str = ...,
        device_id: str = ...,
        user_agent: str = ...,
        signals_id: str = ...,
        options: Options = ...,
    ) -> types.AuthenticateResponse: ...

    @overload
    async def authenticate(
        self,
        *,
        grant_type: Literal["password"],
        client_id: str = ...,
        client_secret: str = ...,
        email: str,
        password: str,
        invitation_token: str = ...,
        ip_address: str = ...,
        device_id: str = ...,
        user_agent: str = ...,
        signals_id: str = ...,
        radar_auth_attempt_id: str = ...,
        options: Options = ...,
    ) -> types.AuthenticateResponse: ...

    @overload
    async def authenticate(
        self,
        *,
        grant_type: Literal["refresh_token"],
        client_id: str = ...,
        client_secret: str = ...,
        refresh_token: str,
        organization_id: str = ...,
        ip_address: str = ...,
        device_id: str = ...,
        user_agent: str = ...,
        options: Options = ...,
    ) -> types.AuthenticateResponse: ...

    @overload
    async def authenticate(
        self,
        *,
        grant_type: Literal["urn:workos:oauth:grant-type:magic-auth:code"],
        client_id: str = ...,
        client_secret: str = ...,
        code: str,
        email: str,
        invitation_token: str = ...,
        ip_address: str = ...,
        device_id: str = ...,
        user_agent: str = ...,
        radar_auth_attempt_id: str = ...,
        link_authorization_code: str = ...,
        signals_id: str = ...,
        options: Options = ...,
    ) -> types.AuthenticateResponse: ...

    @overload
    async def authenticate(
        self,
        *,
        grant_type: Literal["urn:workos:oauth:grant-type:email-verification:code"],
        client_id: str = ...,
        client_secret: str = ...,
        code: str,
        pending_authentication_token: str,
        ip_address: str = ...,
        device_id: str = ...,
        user_agent: str = ...,
        options: Options = ...,
    ) -> types.AuthenticateResponse: ...

    @overload
    async def authenticate(
        self,
        *,
        grant_type: Literal["urn:workos:oauth:grant-type:mfa-totp"],
        client_id: str = ...,
        client_secret: str = ...,
        code: str,
        pending_authentication_token: str,
        authentication_challenge_id: str,
        ip_address: str = ...,
        device_id: str = ...,
        user_agent: str = ...,
        options: Options = ...,
    ) -> types.AuthenticateResponse: ...

    @overload
    async def authenticate(
        self,
        *,
        grant_type: Literal["urn:workos:oauth:grant-type:organization-selection"],
        client_id: str = ...,
        client_secret: str = ...,
        pending_authentication_token: str,
        organization_id: str,
        ip_address: str = ...,
        device_id: str = ...,
        user_agent: str = ...,
        options: Options = ...,
    ) -> types.AuthenticateResponse: ...

    @overload
    async def authenticate(
        self,
        *,
        grant_type: Literal["urn:workos:oauth:grant-type:radar-email-challenge:code"],
        client_id: str = ...,
        client_secret: str = ...,
        code: str,
        radar_challenge_id: str,
        pending_authentication_token: str,
        ip_address: str = ...,
        device_id: str = ...,
        user_agent: str = ...,
        options: Options = ...,
    ) -> types.AuthenticateResponse: ...

    @overload
    async def authenticate(
        self,
        *,
        grant_type: Literal["urn:workos:oauth:grant-type:radar-sms-challenge:code"],
        client_id: str = ...,
        client_secret: str = ...,
        code: str,
        verification_id: str = ...,
        phone_number: str = ...,
        pending_authentication_token: str,
        ip_address: str = ...,
        device_id: str = ...,
        user_agent: str = ...,
        options: Options = ...,
    ) -> types.AuthenticateResponse: ...

    @overload
    async def authenticate(
        self,
        *,
        grant_type: Literal["urn:ietf:params:oauth:grant-type:device_code"],
        client_id: str = ...,
        device_code: str,
        ip_address: str = ...,
        device_id: str = ...,
        user_agent: str = ...,
        options: Options = ...,
    ) -> types.AuthenticateResponse: ...

    @overload
    async def authenticate(
        self,
        *,
        grant_type: Literal["urn:workos:oauth:grant-type:email-completion"],
        client_id: str = ...,
        client_secret: str = ...,
        email_completion_token: str,
        email: str,
        ip_address: str = ...,
        device_id: str = ...,
        user_agent: str = ...,
        signals_id: str = ...,
        options: Options = ...,
    ) -> types.AuthenticateResponse: ...

    async def authenticate(
        self,
        *,
        client_id: str = ABSENT,
        client_secret: str = ABSENT,
        grant_type: types.UserManagementAuthenticateGrantType,
        code: str = ABSENT,
        code_verifier: str = ABSENT,
        invitation_token: str = ABSENT,
        ip_address: str = ABSENT,
        device_id: str = ABSENT,
        user_agent: str = ABSENT,
        signals_id: str = ABSENT,
        email: str = ABSENT,
        password: str = ABSENT,
        link_authorization_code: str = ABSENT,
        radar_auth_attempt_id: str = ABSENT,
        refresh_token: str = ABSENT,
        organization_id: str = ABSENT,
        pending_authentication_token: str = ABSENT,
        authentication_challenge_id: str = ABSENT,
        radar_challenge_id: str = ABSENT,
        verification_id: str = ABSENT,
        phone_number: str = ABSENT,
        device_code: str = ABSENT,
        email_completion_token: str = ABSENT,
        options: Options = ABSENT,
    ) -> types.AuthenticateResponse:
        """Authenticates a user with one of eleven grants, named by `grant_type`.

        Sends POST /user_management/authenticate. It is not sent again once it may have arrived.

        client_id: The client id; if absent, that of the configuration.
        client_secret: The client secret; if absent, the API key. A secret.
        grant_type: The kind of grant.
        code: The code from the callback, the e-mail, the SMS or the authenticator app, depending on the grant. A
            secret.
        code_verifier: The PKCE verifier of the URL's code_challenge; 43 to 128 characters (RFC 7636 section 4.1). A
            secret.
        invitation_token: The token of an invitation that this sign-in accepts. A secret.
        ip_address: The IP address of the user's request.
        device_id: An id of the user's device.
        user_agent: The User-Agent of the user's request.
        signals_id: The id of the signals that Radar took in the user's browser.
        email: The user's e-mail address.
        password: The user's password. A secret.
        link_authorization_code: The authorization code of an account to link. A secret.
        radar_auth_attempt_id: The id of Radar's attempt that this belongs to.
        refresh_token: The refresh token; each works once. A secret.
        organization_id: The organization to sign in to, or to switch to.
        pending_authentication_token: The `pending_authentication_token` of the error's `details`. A secret.
        authentication_challenge_id: The id of the factor's challenge.
        radar_challenge_id: The id of Radar's challenge.
        verification_id: The verification_id that user_management.send_radar_sms_challenge returned.
        phone_number: The phone number that the SMS went to.
        device_code: The device_code that user_management.authorize_device returned. A secret.
        email_completion_token: The token of the `email_completion_required` error. A secret.
        options: The settings of this call alone.

        `grant_type` authorization_code: needs `client_id`, `code`; may have `client_secret`, `code_verifier`,
            `invitation_token`, `ip_address`, `device_id`, `user_agent`, `signals_id`.
        `grant_type` password: needs `client_id`, `client_secret`, `email`, `password`; may have `invitation_token`,
            `ip_address`, `device_id`, `user_agent`, `signals_id`, `radar_auth_attempt_id`.
        `grant_type` refresh_token: needs `client_id`, `refresh_token`; may have `client_secret`, `organization_id`,
            `ip_address`, `device_id`, `user_agent`.
        `grant_type` urn:workos:oauth:grant-type:magic-auth:code: needs `client_id`, `client_secret`, `code`, `email`;
            may have `invitation_token`, `ip_address`, `device_id`, `user_agent`, `radar_auth_attempt_id`,
            `link_authorization_code`, `signals_id`.
        `grant_type` urn:workos:oauth:grant-type:email-verification:code: needs `client_id`, `client_secret`, `code`,
            `pending_authentication_token`; may have `ip_address`, `device_id`, `user_agent`.
        `grant_type` urn:workos:oauth:grant-type:mfa-totp: needs `client_id`, `client_secret`, `code`,
            `pending_authentication_token`, `authentication_challenge_id`; may have `ip_address`, `device_id`,
            `user_agent`.
        `grant_type` urn:workos:oauth:grant-type:organization-selection: needs `client_id`, `client_secret`,
            `pending_authentication_token`, `organization_id`; may have `ip_address`, `device_id`, `user_agent`.
        `grant_type` urn:workos:oauth:grant-type:radar-email-challenge:code: needs `client_id`, `client_secret`, `code`,
            `radar_challenge_id`, `pending_authentication_token`; may have `ip_address`, `device_id`, `user_agent`.
        `grant_type` urn:workos:oauth:grant-type:radar-sms-challenge:code: needs `client_id`, `client_secret`, `code`,
            `pending_authentication_token`; may have `verification_id`, `phone_number`, `ip_address`, `device_id`,
            `user_agent`.
        `grant_type` urn:ietf:params:oauth:grant-type:device_code: needs `client_id`, `device_code`; may have
            `ip_address`, `device_id`, `user_agent`.
        `grant_type` urn:workos:oauth:grant-type:email-completion: needs `client_id`, `client_secret`,
            `email_completion_token`, `email`; may have `ip_address`, `device_id`, `user_agent`, `signals_id`.

        Gives an `AuthenticateResponse`.

        Errors with an `api_code`: Rejected (HTTP 400) code_challenge_not_found, invalid_credentials,
        invalid_one_time_code, invalid_organization_id, invalid_pending_authentication_token, one_time_code_expired,
        one_time_code_previously_used, one_time_code_too_many_attempts, phone_number_required, user_mismatch,
        verification_id_required, access_denied, authentication_method_not_allowed, authorization_pending,
        expired_token, extra_attributes_required, invalid_client, invalid_connection, invalid_grant,
        invalid_link_authorization_code, invalid_profile, invalid_request, invitation_cannot_be_used_for_email,
        invitation_invalid, mfa_enrollment, organization_authentication_methods_required,
        organization_membership_not_found, organization_not_found, pkce_not_supported, sign_up_not_allowed, slow_down,
        sso_required, token_too_big, unauthorized_client; Unauthorized (HTTP 403) application_consent_required,
        authentication_method_not_allowed, email_password_auth_disabled, email_verification_required, mfa_challenge,
        mfa_enrollment, organization_selection_required, passkey_progressive_enrollment, radar_challenge,
        radar_sign_up_challenge, radar_sms_sign_in_challenge; Rejected (HTTP 422) invalid_request_parameters;
        RateLimited (HTTP 429) daily_quota_exceeded, too_many_requests.
        """
        return await self._send("user_management.authenticate", locals())

    async def authenticate_with_code(
        self,
        *,
        client_id: str = ABSENT,
        client_secret: str = ABSENT,
        code: str,
        code_verifier: str = ABSENT,
        invitation_token: str = ABSENT,
        ip_address: str = ABSENT,
        device_id: str = ABSENT,
        user_agent: str = ABSENT,
        signals_id: str = ABSENT,
        options: Options = ABSENT,
    ) -> types.AuthenticateResponse:
        """Authenticates a user with the code of the callback. The request is not sent again once it may have arrived.

        Sends POST /user_management/authenticate. It is not sent again once it may have arrived.

        client_id: The client id; if absent, that of the configuration.
        client_secret: The client secret; if absent, the API key. A secret.
        code: The code from the callback, the e-mail, the SMS or the authenticator app, depending on the grant. A
            secret.
        code_verifier: The PKCE verifier of the URL's code_challenge; 43 to 128 characters (RFC 7636 section 4.1). A
            secret.
        invitation_token: The token of an invitation that this sign-in accepts. A secret.
        ip_address: The IP address of the user's request.
        device_id: An id of the user's device.
        user_agent: The User-Agent of the user's request.
        signals_id: The id of the signals that Radar took in the user's browser.
        options: The settings of this call alone.

        Gives an `AuthenticateResponse`.

        The errors are those of `user_management.authenticate`.
        """
        return await self._send("user_management.authenticate_with_code", locals())

    async def authenticate_with_device_code(
        self,
        *,
        client_id: str = ABSENT,
        ip_address: str = ABSENT,
        device_id: str = ABSENT,
        user_agent: str = ABSENT,
        device_code: str,
        options: Options = ABSENT,
    ) -> types.AuthenticateResponse:
        """Authenticates a user with a device code (RFC 8628). The request is not sent again once it may have arrived.

        Sends POST /user_management/authenticate. It is not sent again once it may have arrived.

        client_id: The client id; if absent, that of the configuration.
        ip_address: The IP address of the user's request.
        device_id: An id of the user's device.
        user_agent: The User-Agent of the user's request.
        device_code: The device_code that user_management.authorize_device returned. A secret.
        options: The settings of this call alone.

        Gives an `AuthenticateResponse`.

        The errors are those of `user_management.authenticate`.
        """
        return await self._send("user_management.authenticate_with_device_code", locals())

    async def authenticate_with_email_completion(
        self,
        *,
        client_id: str = ABSENT,
        client_secret: str = ABSENT,
        ip_address: str = ABSENT,
        device_id: str = ABSENT,
        user_agent: str = ABSENT,
        signals_id: str = ABSENT,
        email: str,
        email_completion_token: str,
        options: Options = ABSENT,
    ) -> types.AuthenticateResponse:
        """Authenticates a user after the e-mail address was completed. The request is not sent again once it may have
        arrived.

        Sends POST /user_management/authenticate. It is not sent again once it may have arrived.

        client_id: The client id; if absent, that of the configuration.
        client_secret: The client secret; if absent, the API key. A secret.
        ip_address: The IP address of the user's request.
        device_id: An id of the user's device.
        user_agent: The User-Agent of the user's request.
        signals_id: The id of the signals that Radar took in the user's browser.
        email: The user's e-mail address.
        email_completion_token: The token of the `email_completion_required` error. A secret.
        options: The settings of this call alone.

        Gives an `AuthenticateResponse`.

        The errors are those of `user_management.authenticate`.
        """
        return await self._send("user_management.authenticate_with_email_completion", locals())

    async def authenticate_with_email_verification(
        self,
        *,
        client_id: str = ABSENT,
        client_secret: str = ABSENT,
        code: str,
        ip_address: str = ABSENT,
        device_id: str = ABSENT,
        user_agent: str = ABSENT,
        pending_authentication_token: str,
        options: Options = ABSENT,
    ) -> types.AuthenticateResponse:
        """Authenticates a user with the code of an e-mail verification. The request is not sent again once it may have
        arrived.

        Sends POST /user_management/authenticate. It is not sent again once it may have arrived.

        client_id: The client id; if absent, that of the configuration.
        client_secret: The client secret; if absent, the API key. A secret.
        code: The code from the callback, the e-mail, the SMS or the authenticator app, depending on the grant. A
            secret.
        ip_address: The IP address of the user's request.
        device_id: An id of the user's device.
        user_agent: The User-Agent of the user's request.
        pending_authentication_token: The `pending_authentication_token` of the error's `details`. A secret.
        options: The settings of this call alone.

        Gives an `AuthenticateResponse`.

        The errors are those of `user_management.authenticate`.
        """
        return await self._send("user_management.authenticate_with_email_verification", locals())

    async def authenticate_with_magic_auth(
        self,
        *,
        client_id: str = ABSENT,
        client_secret: str = ABSENT,
        code: str,
        invitation_token: str = ABSENT,
        ip_address: str = ABSENT,
        device_id: str = ABSENT,
        user_agent: str = ABSENT,
        signals_id: str = ABSENT,
        email: str,
        link_authorization_code: str = ABSENT,
        radar_auth_attempt_id: str = ABSENT,
        options: Options = ABSENT,
    ) -> types.AuthenticateResponse:
        """Authenticates a user with a Magic Auth code. The request is not sent again once it may have arrived.

        Sends POST /user_management/authenticate. It is not sent again once it may have arrived.

        client_id: The client id; if absent, that of the configuration.
        client_secret: The client secret; if absent, the API key. A secret.
        code: The code from the callback, the e-mail, the SMS or the authenticator app, depending on the grant. A
            secret.
        invitation_token: The token of an invitation that this sign-in accepts. A secret.
        ip_address: The IP address of the user's request.
        device_id: An id of the user's device.
        user_agent: The User-Agent of the user's request.
        signals_id: The id of the signals that Radar took in the user's browser.
        email: The user's e-mail address.
        link_authorization_code: The authorization code of an account to link. A secret.
        radar_auth_attempt_id: The id of Radar's attempt that this belongs to.
        options: The settings of this call alone.

        Gives an `AuthenticateResponse`.

        The errors are those of `user_management.authenticate`.
        """
        return await self._send("user_management.authenticate_with_magic_auth", locals())

    async def authenticate_with_organization_selection(
        self,
        *,
        client_id: str = ABSENT,
        client_secret: str = ABSENT,
        ip_address: str = ABSENT,
        device_id: str = ABSENT,
        user_agent: str = ABSENT,
        organization_id: str,
        pending_authentication_token: str,
        options: Options = ABSENT,
    ) -> types.AuthenticateResponse:
        """Authenticates a user with the organization that the user selected. The request is not sent again once it may
        have arrived.

        Sends POST /user_management/authenticate. It is not sent again once it may have arrived.

        client_id: The client id; if absent, that of the configuration.
        client_secret: The client secret; if absent, the API key. A secret.
        ip_address: The IP address of the user's request.
        device_id: An id of the user's device.
        user_agent: The User-Agent of the user's request.
        organization_id: The organization to sign in to, or to switch to.
        pending_authentication_token: The `pending_authentication_token` of the error's `details`. A secret.
        options: The settings of this call alone.

        Gives an `AuthenticateResponse`.

        The errors are those of `user_management.authenticate`.
        """
        return await self._send("user_management.authenticate_with_organization_selection", locals())

    async def authenticate_with_password(
        self,
        *,
        client_id: str = ABSENT,
        client_secret: str = ABSENT,
        invitation_token: str = ABSENT,
        ip_address: str = ABSENT,
        device_id: str = ABSENT,
        user_agent: str = ABSENT,
        signals_id: str = ABSENT,
        email: str,
        password: str,
        radar_auth_attempt_id: str = ABSENT,
        options: Options = ABSENT,
    ) -> types.AuthenticateResponse:
        """Authenticates a user with an e-mail address and a password. The request is not sent again once it may have
        arrived.

        Sends POST /user_management/authenticate. It is not sent again once it may have arrived.

        client_id: The client id; if absent, that of the configuration.
        client_secret: The client secret; if absent, the API key. A secret.
        invitation_token: The token of an invitation that this sign-in accepts. A secret.
        ip_address: The IP address of the user's request.
        device_id: An id of the user's device.
        user_agent: The User-Agent of the user's request.
        signals_id: The id of the signals that Radar took in the user's browser.
        email: The user's e-mail address.
        password: The user's password. A secret.
        radar_auth_attempt_id: The id of Radar's attempt that this belongs to.
        options: The settings of this call alone.

        Gives an `AuthenticateResponse`.

        The errors are those of `user_management.authenticate`.
        """
        return await self._send("user_management.authenticate_with_password", locals())

    async def authenticate_with_radar_email_challenge(
        self,
        *,
        client_id: str = ABSENT,
        client_secret: str = ABSENT,
        code: str,
        ip_address: str = ABSENT,
        device_id: str = ABSENT,
        user_agent: str = ABSENT,
        pending_authentication_token: str,
        radar_challenge_id: str,
        options: Options = ABSENT,
    ) -> types.AuthenticateResponse:
        """Authenticates a user with the code of an e-mail challenge of Radar. The request is not sent again once it may
        have arrived.

        Sends POST /user_management/authenticate. It is not sent again once it may have arrived.

        client_id: The client id; if absent, that of the configuration.
        client_secret: The client secret; if absent, the API key. A secret.
        code: The code from the callback, the e-mail, the SMS or the authenticator app, depending on the grant. A
            secret.
        ip_address: The IP address of the user's request.
        device_id: An id of the user's device.
        user_agent: The User-Agent of the user's request.
        pending_authentication_token: The `pending_authentication_token` of the error's `details`. A secret.
        radar_challenge_id: The id of Radar's challenge.
        options: The settings of this call alone.

        Gives an `AuthenticateResponse`.

        The errors are those of `user_management.authenticate`.
        """
        return await self._send("user_management.authenticate_with_radar_email_challenge", locals())

    async def authenticate_with_radar_sms_challenge(
        self,
        *,
        client_id: str = ABSENT,
        client_secret: str = ABSENT,
        code: str,
        ip_address: str = ABSENT,
        device_id: str = ABSENT,
        user_agent: str = ABSENT,
        pending_authentication_token: str,
        verification_id: str = ABSENT,
        phone_number: str = ABSENT,
        options: Options = ABSENT,
    ) -> types.AuthenticateResponse:
        """Authenticates a user with the code of an SMS challenge of Radar. The request is not sent again once it may
        have arrived.

        Sends POST /user_management/authenticate. It is not sent again once it may have arrived.

        client_id: The client id; if absent, that of the configuration.
        client_secret: The client secret; if absent, the API key. A secret.
        code: The code from the callback, the e-mail, the SMS or the authenticator app, depending on the grant. A
            secret.
        ip_address: The IP address of the user's request.
        device_id: An id of the user's device.
        user_agent: The User-Agent of the user's request.
        pending_authentication_token: The `pending_authentication_token` of the error's `details`. A secret.
        verification_id: The verification_id that user_management.send_radar_sms_challenge returned.
        phone_number: The phone number that the SMS went to.
        options: The settings of this call alone.

        Gives an `AuthenticateResponse`.

        The errors are those of `user_management.authenticate`.
        """
        return await self._send("user_management.authenticate_with_radar_sms_challenge", locals())

    async def authenticate_with_refresh_token(
        self,
        *,
        client_id: str = ABSENT,
        client_secret: str = ABSENT,
        ip_address: str = ABSENT,
        device_id: str = ABSENT,
        user_agent: str = ABSENT,
        refresh_token: str,
        organization_id: str = ABSENT,
        options: Options = ABSENT,
    ) -> types.AuthenticateResponse:
        """Authenticates a user with a refresh token. The request is not sent again once it may have arrived.

        Sends POST /user_management/authenticate. It is not sent again once it may have arrived.

        client_id: The client id; if absent, that of the configuration.
        client_secret: The client secret; if absent, the API key. A secret.
        ip_address: The IP address of the user's request.
        device_id: An id of the user's device.
        user_agent: The User-Agent of the user's request.
        refresh_token: The refresh token; each works once. A secret.
        organization_id: The organization to sign in to, or to switch to.
        options: The settings of this call alone.

        Gives an `AuthenticateResponse`.

        The errors are those of `user_management.authenticate`.
        """
        return await self._send("user_management.authenticate_with_refresh_token", locals())

    async def authenticate_with_totp(
        self,
        *,
        client_id: str = ABSENT,
        client_secret: str = ABSENT,
        code: str,
        ip_address: str = ABSENT,
        device_id: str = ABSENT,
        user_agent: str = ABSENT,
        pending_authentication_token: str,
        authentication_challenge_id: str,
        options: Options = ABSENT,
    ) -> types.AuthenticateResponse:
        """Authenticates a user with the code of an authenticator app. The request is not sent again once it may have
        arrived.

        Sends POST /user_management/authenticate. It is not sent again once it may have arrived.

        client_id: The client id; if absent, that of the configuration.
        client_secret: The client secret; if absent, the API key. A secret.
        code: The code from the callback, the e-mail, the SMS or the authenticator app, depending on the grant. A
            secret.
        ip_address: The IP address of the user's request.
        device_id: An id of the user's device.
        user_agent: The User-Agent of the user's request.
        pending_authentication_token: The `pending_authentication_token` of the error's `details`. A secret.
        authentication_challenge_id: The id of the factor's challenge.
        options: The settings of this call alone.

        Gives an `AuthenticateResponse`.

        The errors are those of `user_management.authenticate`.
        """
        return await self._send("user_management.authenticate_with_totp", locals())

    def authorization_url(
        self,
        *,
        client_id: str = ABSENT,
        project_id: str = ABSENT,
        redirect_uri: str,
        provider: str = ABSENT,
        connection_id: str = ABSENT,
        organization_id: str = ABSENT,
        state: str | Mapping[str, Any] = ABSENT,
        screen_hint: Literal["sign-up", "sign-in"] = ABSENT,
        login_hint: str = ABSENT,
        domain_hint: str = ABSENT,
        prompt: str = ABSENT,
        max_age: int = ABSENT,
        provider_scopes: Sequence[str] = ABSENT,
        provider_query_params: Mapping[str, str | float | bool] = ABSENT,
        invitation_token: str = ABSENT,
        claim_nonce: str = ABSENT,
        code_challenge: str = ABSENT,
        code_challenge_method: Literal["S256"] = ABSENT,
    ) -> types.Url:
        """Builds the URL that signs a user in through AuthKit or a provider. Nothing is sent. Exactly one of
        `provider`, `connection_id` and `organization_id`; `organization_id` may stand beside `provider` `authkit`.

        client_id: The client id; if absent, that of the configuration.
        project_id: The older name of `client_id`.
        redirect_uri: The URI that the user is redirected to with the code. It must be registered in the dashboard.
        provider: `authkit` for the hosted login page, or a provider such as `GoogleOAuth`.
        connection_id: The connection to sign in through.
        organization_id: The organization to sign in to; it may stand beside the provider `authkit`.
        state: Returned unchanged with the code. An object is sent as compact JSON; text, or what is sent as compact
            JSON.
        screen_hint: The first page of AuthKit; only with the provider `authkit`; sign-in unless given.
        login_hint: Prefills the username or e-mail address of the login page.
        domain_hint: Prefills the domain at the identity provider.
        prompt: `login` requires the user to sign in again.
        max_age: The maximum age of the sign-in in seconds; an older one must be repeated; at least 0.
        provider_scopes: Additional OAuth scopes to request from the provider; at least 1 item.
        provider_query_params: Additional query parameters for the provider.
        invitation_token: The token of an invitation that this sign-in accepts. A secret.
        claim_nonce: Ties the sign-in to the claim of an agent registration.
        code_challenge: The PKCE challenge (RFC 7636 section 4.2); 43 to 128 characters (RFC 7636 section 4.1).
        code_challenge_method: The method of the challenge: `S256`.

        Gives an `Url`.
        """
        return self._make("user_management.authorization_url", locals())

    async def authorize_device(
        self,
        *,
        client_id: str = ABSENT,
        options: Options = ABSENT,
    ) -> types.DeviceAuthorizationResponse:
        """Starts a login on a device without a browser (RFC 8628).

        Sends POST /user_management/authorize/device. It is not sent again once it may have arrived.

        client_id: The client id; if absent, that of the configuration.
        options: The settings of this call alone.

        Gives a `DeviceAuthorizationResponse`.
        """
        return await self._send("user_management.authorize_device", locals())

    async def confirm_email_change(
        self,
        *,
        id: str,
        code: str,
        options: Options = ABSENT,
    ) -> types.EmailChangeConfirmation:
        """Confirms a change of a user's e-mail address with the code.

        Sends POST /user_management/users/{id}/email_change/confirm. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        code: The code from the e-mail to the new address. A secret.
        options: The settings of this call alone.

        Gives an `EmailChangeConfirmation`.

        Errors with an `api_code`: Rejected (HTTP 400) email_change_code_expired, email_change_code_incorrect; Conflict
        (HTTP 409) email_change_code_previously_used, email_change_not_allowed, email_not_available,
        no_pending_email_change; Rejected (HTTP 422) invalid_email, invalid_request_parameters; RateLimited (HTTP 429)
        email_change_too_many_attempts.
        """
        return await self._send("user_management.confirm_email_change", locals())

    async def confirm_password_reset(
        self,
        *,
        token: str,
        new_password: str,
        options: Options = ABSENT,
    ) -> types.ResetPasswordResponse:
        """Sets a new password with the token of a reset.

        Sends POST /user_management/password_reset/confirm. It is not sent again once it may have arrived.

        token: The token from the link in the e-mail. A secret.
        new_password: The new password. A secret.
        options: The settings of this call alone.

        Gives a `ResetPasswordResponse`.

        Errors with an `api_code`: Rejected (HTTP 400) password_reset_error; Unauthorized (HTTP 403)
        email_password_auth_disabled; Rejected (HTTP 422) invalid_request_parameters.
        """
        return await self._send("user_management.confirm_password_reset", locals())

    async def create_cors_origin(self, *, origin: str, options: Options = ABSENT) -> types.CORSOriginResponse:
        """Allows a web origin to send requests from a browser.

        Sends POST /user_management/cors_origins. It is not sent again once it may have arrived.

        origin: The web origin, such as https://app.example.
        options: The settings of this call alone.

        Gives a `CORSOriginResponse`.
        """
        return await self._send("user_management.create_cors_origin", locals())

    async def create_magic_auth(
        self,
        *,
        email: str,
        invitation_token: str = ABSENT,
        ip_address: str = ABSENT,
        user_agent: str = ABSENT,
        radar_auth_attempt_id: str = ABSENT,
        signals_id: str = ABSENT,
        locale: types.UserManagementSendInvitationLocale = ABSENT,
        options: Options = ABSENT,
    ) -> types.MagicAuthSendMagicAuthCodeAndReturnResponse:
        """Creates a six-digit sign-in code for an e-mail address, valid for ten minutes.

        Sends POST /user_management/magic_auth. It is not sent again once it may have arrived.

        email: An e-mail address.
        invitation_token: The token of an invitation that this sign-in accepts. A secret.
        ip_address: The IP address of the user's request.
        user_agent: The User-Agent of the user's request.
        radar_auth_attempt_id: The id of Radar's attempt that this belongs to.
        signals_id: The id of the signals that Radar took in the user's browser.
        locale: The language of the e-mail or page that the user sees.
        options: The settings of this call alone.

        Gives a `MagicAuthSendMagicAuthCodeAndReturnResponse`.

        Errors with an `api_code`: Rejected (HTTP 400) email_domain_not_deliverable, authentication_method_not_allowed,
        invitation_invalid, sign_up_not_allowed; RateLimited (HTTP 429) daily_quota_exceeded.
        """
        return await self._send("user_management.create_magic_auth", locals())

    async def create_oauth_resource(
        self,
        *,
        uri: str,
        default: bool = ABSENT,
        options: Options = ABSENT,
    ) -> types.AuthkitOAuthResource:
        """Adds a resource indicator of an MCP server.

        Sends POST /user_management/authkit_oauth_resources. It is not sent again once it may have arrived.

        uri: The resource indicator: an absolute URI.
        default: Whether it is the default.
        options: The settings of this call alone.

        Gives an `AuthkitOAuthResource`.
        """
        return await self._send("user_management.create_oauth_resource", locals())

    async def create_password_reset(
        self,
        *,
        email: str,
        locale: types.UserManagementSendInvitationLocale = ABSENT,
        options: Options = ABSENT,
    ) -> types.PasswordReset:
        """Creates a token with which a user can set a new password.

        Sends POST /user_management/password_reset. It is not sent again once it may have arrived.

        email: An e-mail address.
        locale: The language of the e-mail or page that the user sees.
        options: The settings of this call alone.

        Gives a `PasswordReset`.

        Errors with an `api_code`: Unauthorized (HTTP 403) email_password_auth_disabled, password_reset_not_allowed;
        Rejected (HTTP 422) invalid_request_parameters; RateLimited (HTTP 429) daily_quota_exceeded.
        """
        return await self._send("user_management.create_password_reset", locals())

    async def create_redirect_uri(self, *, uri: str, options: Options = ABSENT) -> types.RedirectUri:
        """Registers a redirect URI.

        Sends POST /user_management/redirect_uris. It is not sent again once it may have arrived.

        uri: The redirect URI.
        options: The settings of this call alone.

        Gives a `RedirectUri`.
        """
        return await self._send("user_management.create_redirect_uri", locals())

    async def create_user(
        self,
        *,
        email: str,
        first_name: str | None = ABSENT,
        last_name: str | None = ABSENT,
        name: str | None = ABSENT,
        email_verified: bool | None = ABSENT,
        metadata: Mapping[str, str] | None = ABSENT,
        external_id: str | None = ABSENT,
        ip_address: str | None = ABSENT,
        user_agent: str | None = ABSENT,
        signals_id: str = ABSENT,
        password: str | None = ABSENT,
        password_hash: str = ABSENT,
        password_hash_type: types.UserManagementCreateUserPasswordHashType = ABSENT,
        password_salt_position: Literal["prefix", "suffix"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.UserCreateResponse:
        """Creates a user.

        Sends POST /user_management/users. It is not sent again once it may have arrived.

        email: An e-mail address.
        first_name: The user's first name; None is sent as null.
        last_name: The user's last name; None is sent as null.
        name: The name; None is sent as null.
        email_verified: Whether the e-mail address is verified; None is sent as null.
        metadata: Up to 50 key-value pairs of strings; at most 50 members; each at most 600 characters; None is sent as
            null.
        external_id: The id in your system; at most 128 characters; ASCII; None is sent as null.
        ip_address: The IP address of the user's request; None is sent as null.
        user_agent: The User-Agent of the user's request; None is sent as null.
        signals_id: The id of the signals that Radar took in the user's browser.
        password: The password; None is sent as null. A secret.
        password_hash: The hash of the password, from another system. A secret.
        password_hash_type: The algorithm of `password_hash`.
        password_salt_position: The position of the salt in the hashed text.
        options: The settings of this call alone.

        At most one of `password`, or `password_hash` with `password_hash_type` with `password_salt_position`.

        Gives an `UserCreateResponse`.

        Errors with an `api_code`: Rejected (HTTP 400) invalid_metadata, invalid_password_hash,
        password_and_password_hash_provided, password_and_password_hash_type_provided,
        password_salt_position_requires_password_hash, password_strength_error, user_creation_error; Rejected (HTTP 422)
        invalid_request_parameters.
        """
        return await self._send("user_management.create_user", locals())

    async def create_user_api_key(
        self,
        *,
        user_id: str,
        name: str,
        organization_id: str,
        permissions: Sequence[str] = ABSENT,
        expires_at: Time = ABSENT,
        options: Options = ABSENT,
    ) -> types.UserApiKeyWithValue:
        """Creates an API key of a user. Its value is returned only once.

        Sends POST /user_management/users/{user_id}/api_keys. It is not sent again once it may have arrived.

        user_id: The user's id; 1 to 128 of `A-Za-z0-9_-`.
        name: The name.
        organization_id: The organization's id.
        permissions: The slugs of the permissions.
        expires_at: The time of expiry; a datetime with a time zone, or text as in RFC 3339.
        options: The settings of this call alone.

        Gives an `UserApiKeyWithValue`.
        """
        return await self._send("user_management.create_user_api_key", locals())

    async def create_waitlist_entry(
        self,
        *,
        id: str,
        email: str,
        additional_fields: Mapping[str, str] = ABSENT,
        send_confirmation_email: bool = ABSENT,
        options: Options = ABSENT,
    ) -> types.WaitlistEntry:
        """Adds an e-mail address to a waitlist. An address that is already on it is left unchanged.

        Sends POST /user_management/waitlists/{id}/entries. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        email: An e-mail address.
        additional_fields: Further questions to ask the user, by field; at most 50 members; each at most 600 characters.
        send_confirmation_email: Whether an e-mail is sent.
        options: The settings of this call alone.

        Gives a `WaitlistEntry`.
        """
        return await self._send("user_management.create_waitlist_entry", locals())

    async def delete_oauth_resource(self, *, id: str, options: Options = ABSENT) -> types.Nothing:
        """Deletes a resource indicator and the consents for it.

        Sends DELETE /user_management/authkit_oauth_resources/{id}. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return await self._send("user_management.delete_oauth_resource", locals())

    async def delete_redirect_uri(self, *, id: str, options: Options = ABSENT) -> types.Nothing:
        """Deletes a redirect URI.

        Sends DELETE /user_management/redirect_uris/{id}. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return await self._send("user_management.delete_redirect_uri", locals())

    async def delete_user(self, *, id: str, options: Options = ABSENT) -> types.Nothing:
        """Deletes a user permanently.

        Sends DELETE /user_management/users/{id}. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.

        Errors with an `api_code`: Conflict (HTTP 409) user_deletion_not_allowed.
        """
        return await self._send("user_management.delete_user", locals())

    async def delete_user_authorized_application(
        self,
        *,
        user_id: str,
        application_id: str,
        options: Options = ABSENT,
    ) -> types.Nothing:
        """Revokes a user's authorization of a Connect application.

        Sends DELETE /user_management/users/{user_id}/authorized_applications/{application_id}. It is not sent again
        once it may have arrived.

        user_id: The user's id; 1 to 128 of `A-Za-z0-9_-`.
        application_id: The Connect application's id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return await self._send("user_management.delete_user_authorized_application", locals())

    async def delete_waitlist_entry(self, *, id: str, options: Options = ABSENT) -> types.Nothing:
        """Removes an entry from its waitlist.

        Sends DELETE /user_management/waitlist_entries/{id}. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return await self._send("user_management.delete_waitlist_entry", locals())

    async def deny_waitlist_entry(self, *, id: str, options: Options = ABSENT) -> types.WaitlistEntry:
        """Denies a pending entry of a waitlist.

        Sends POST /user_management/waitlist_entries/{id}/deny. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives a `WaitlistEntry`.
        """
        return await self._send("user_management.deny_waitlist_entry", locals())

    async def find_invitation_by_token(self, *, token: str, options: Options = ABSENT) -> types.Invitation:
        """Gets an invitation by its token.

        Sends GET /user_management/invitations/by_token/{token}.

        token: The invitation's token; 1 to 128 of `A-Za-z0-9_-`. A secret.
        options: The settings of this call alone.

        Gives an `Invitation`.
        """
        return await self._send("user_management.find_invitation_by_token", locals())

    async def get_email_verification(self, *, id: str, options: Options = ABSENT) -> types.EmailVerification:
        """Gets an e-mail verification, with its code.

        Sends GET /user_management/email_verification/{id}.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives an `EmailVerification`.
        """
        return await self._send("user_management.get_email_verification", locals())

    async def get_invitation(self, *, id: str, options: Options = ABSENT) -> types.Invitation:
        """Gets an invitation.

        Sends GET /user_management/invitations/{id}.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives an `Invitation`.
        """
        return await self._send("user_management.get_invitation", locals())

    async def get_jwt_template(self, *, options: Options = ABSENT) -> types.JWTTemplateResponse:
        """Gets the template of the claims in access tokens.

        Sends GET /user_management/jwt_template.

        options: The settings of this call alone.

        Gives a `JWTTemplateResponse`.
        """
        return await self._send("user_management.get_jwt_template", locals())

    async def get_magic_auth(self, *, id: str, options: Options = ABSENT) -> types.MagicAuth:
        """Gets a Magic Auth code.

        Sends GET /user_management/magic_auth/{id}.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives a `MagicAuth`.
        """
        return await self._send("user_management.get_magic_auth", locals())

    async def get_password_reset(self, *, id: str, options: Options = ABSENT) -> types.PasswordReset:
        """Gets a password reset, with its token.

        Sends GET /user_management/password_reset/{id}.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives a `PasswordReset`.
        """
        return await self._send("user_management.get_password_reset", locals())

    async def get_radar_challenge(self, *, id: str, options: Options = ABSENT) -> types.RadarChallenge:
        """Gets a challenge of Radar, with its code.

        Sends GET /user_management/radar_challenges/{id}.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives a `RadarChallenge`.
        """
        return await self._send("user_management.get_radar_challenge", locals())

    async def get_user(self, *, id: str, options: Options = ABSENT) -> types.User:
        """Gets a user.

        Sends GET /user_management/users/{id}.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives an `User`.
        """
        return await self._send("user_management.get_user", locals())

    async def get_user_by_external_id(self, *, external_id: str, options: Options = ABSENT) -> types.User:
        """Gets a user by the id in your system.

        Sends GET /user_management/users/external_id/{external_id}.

        external_id: The id in your system; 1 to 512 bytes.
        options: The settings of this call alone.

        Gives an `User`.
        """
        return await self._send("user_management.get_user_by_external_id", locals())

    async def get_user_identities(
        self,
        *,
        id: str,
        options: Options = ABSENT,
    ) -> builtins.list[types.UserIdentitiesGetItem]:
        """Lists all OAuth identities of a user, in one answer.

        Sends GET /user_management/users/{id}/identities.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives a list of `UserIdentitiesGetItem`.
        """
        return await self._send("user_management.get_user_identities", locals())

    async def get_waitlist(self, *, id: str, options: Options = ABSENT) -> types.Waitlist:
        """Gets a waitlist.

        Sends GET /user_management/waitlists/{id}.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives a `Waitlist`.
        """
        return await self._send("user_management.get_waitlist", locals())

    async def list_cors_origins(
        self,
        *,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.CORSOriginResponse]:
        """Lists the web origins that may send requests from a browser, one page at a time.

        Sends GET /user_management/cors_origins.

        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `CORSOriginResponse`: its items in `data`, the cursors of the pages beside it in `list_metadata`.
        """
        return await self._send("user_management.list_cors_origins", locals())

    def iterate_cors_origins(
        self,
        *,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> AsyncIterator[types.CORSOriginResponse]:
        """Every item that `list_cors_origins` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which waits. The other
        parameters are those of `list_cors_origins`; `after` is where to begin.
        """
        return self._each("user_management.list_cors_origins", locals())

    async def list_invitations(
        self,
        *,
        organization_id: str = ABSENT,
        email: str = ABSENT,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.Invitation]:
        """Lists the invitations, one page at a time.

        Sends GET /user_management/invitations.

        organization_id: The organization's id.
        email: An e-mail address.
        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `Invitation`: its items in `data`, the cursors of the pages beside it in `list_metadata`.

        Errors with an `api_code`: Rejected (HTTP 422) invalid_request_parameters.
        """
        return await self._send("user_management.list_invitations", locals())

    def iterate_invitations(
        self,
        *,
        organization_id: str = ABSENT,
        email: str = ABSENT,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> AsyncIterator[types.Invitation]:
        """Every item that `list_invitations` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which waits. The other
        parameters are those of `list_invitations`; `after` is where to begin.
        """
        return self._each("user_management.list_invitations", locals())

    async def list_oauth_resources(
        self,
        *,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.AuthkitOAuthResource]:
        """Lists the resource indicators (RFC 8707) of MCP servers, one page at a time.

        Sends GET /user_management/authkit_oauth_resources.

        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `AuthkitOAuthResource`: its items in `data`, the cursors of the pages beside it in `list_metadata`.
        """
        return await self._send("user_management.list_oauth_resources", locals())

    def iterate_oauth_resources(
        self,
        *,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> AsyncIterator[types.AuthkitOAuthResource]:
        """Every item that `list_oauth_resources` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which waits. The other
        parameters are those of `list_oauth_resources`; `after` is where to begin.
        """
        return self._each("user_management.list_oauth_resources", locals())

    async def list_redirect_uris(
        self,
        *,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.RedirectUri]:
        """Lists the redirect URIs, one page at a time.

        Sends GET /user_management/redirect_uris.

        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `RedirectUri`: its items in `data`, the cursors of the pages beside it in `list_metadata`.
        """
        return await self._send("user_management.list_redirect_uris", locals())

    def iterate_redirect_uris(
        self,
        *,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> AsyncIterator[types.RedirectUri]:
        """Every item that `list_redirect_uris` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which waits. The other
        parameters are those of `list_redirect_uris`; `after` is where to begin.
        """
        return self._each("user_management.list_redirect_uris", locals())

    async def list_sessions(
        self,
        *,
        id: str,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.UserSessionsListItem]:
        """Lists a user's active sessions, one page at a time.

        Sends GET /user_management/users/{id}/sessions.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `UserSessionsListItem`: its items in `data`, the cursors of the pages beside it in `list_metadata`.

        Errors with an `api_code`: Rejected (HTTP 422) invalid_request_parameters.
        """
        return await self._send("user_management.list_sessions", locals())

    def iterate_sessions(
        self,
        *,
        id: str,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> AsyncIterator[types.UserSessionsListItem]:
        """Every item that `list_sessions` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which waits. The other
        parameters are those of `list_sessions`; `after` is where to begin.
        """
        return self._each("user_management.list_sessions", locals())

    async def list_user_api_keys(
        self,
        *,
        user_id: str,
        organization_id: str = ABSENT,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.UserApiKey]:
        """Lists a user's API keys, one page at a time.

        Sends GET /user_management/users/{user_id}/api_keys.

        user_id: The user's id; 1 to 128 of `A-Za-z0-9_-`.
        organization_id: The organization's id.
        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `UserApiKey`: its items in `data`, the cursors of the pages beside it in `list_metadata`.
        """
        return await self._send("user_management.list_user_api_keys", locals())

    def iterate_user_api_keys(
        self,
        *,
        user_id: str,
        organization_id: str = ABSENT,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> AsyncIterator[types.UserApiKey]:
        """Every item that `list_user_api_keys` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which waits. The other
        parameters are those of `list_user_api_keys`; `after` is where to begin.
        """
        return self._each("user_management.list_user_api_keys", locals())

    async def list_user_authorized_applications(
        self,
        *,
        user_id: str,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.AuthorizedConnectApplicationListData]:
        """Lists the Connect applications that a user authorized, one page at a time.

        Sends GET /user_management/users/{user_id}/authorized_applications.

        user_id: The user's id; 1 to 128 of `A-Za-z0-9_-`.
        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `AuthorizedConnectApplicationListData`: its items in `data`, the cursors of the pages beside it in `list_metadata`.
        """
        return await self._send("user_management.list_user_authorized_applications", locals())

    def iterate_user_authorized_applications(
        self,
        *,
        user_id: str,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> AsyncIterator[types.AuthorizedConnectApplicationListData]:
        """Every item that `list_user_authorized_applications` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which waits. The other
        parameters are those of `list_user_authorized_applications`; `after` is where to begin.
        """
        return self._each("user_management.list_user_authorized_applications", locals())

    async def list_users(
        self,
        *,
        organization: str = ABSENT,
        organization_id: str = ABSENT,
        email: str = ABSENT,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.User]:
        """Lists the users that match all given filters, one page at a time.

        Sends GET /user_management/users.

        organization: Only members of this organization; use `organization_id`. Deprecated.
        organization_id: Only members of this organization.
        email: Only the user with this address.
        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `User`: its items in `data`, the cursors of the pages beside it in `list_metadata`.
        """
        return await self._send("user_management.list_users", locals())

    def iterate_users(
        self,
        *,
        organization: str = ABSENT,
        organization_id: str = ABSENT,
        email: str = ABSENT,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> AsyncIterator[types.User]:
        """Every item that `list_users` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which waits. The other
        parameters are those of `list_users`; `after` is where to begin.
        """
        return self._each("user_management.list_users", locals())

    async def list_waitlist_entries(
        self,
        *,
        id: str,
        state: Literal["pending", "approved", "denied"] = ABSENT,
        email: str = ABSENT,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.WaitlistEntry]:
        """Lists the entries of a waitlist, one page at a time.

        Sends GET /user_management/waitlists/{id}/entries.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        state: Only entries in this state.
        email: An e-mail address.
        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `WaitlistEntry`: its items in `data`, the cursors of the pages beside it in `list_metadata`.
        """
        return await self._send("user_management.list_waitlist_entries", locals())

    def iterate_waitlist_entries(
        self,
        *,
        id: str,
        state: Literal["pending", "approved", "denied"] = ABSENT,
        email: str = ABSENT,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> AsyncIterator[types.WaitlistEntry]:
        """Every item that `list_waitlist_entries` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which waits. The other
        parameters are those of `list_waitlist_entries`; `after` is where to begin.
        """
        return self._each("user_management.list_waitlist_entries", locals())

    async def list_waitlists(self, *, options: Options = ABSENT) -> types.Listing[types.Waitlist]:
        """Lists all waitlists, in one answer.

        Sends GET /user_management/waitlists.

        options: The settings of this call alone.

        Gives a list of `Waitlist`: its items in `data`.
        """
        return await self._send("user_management.list_waitlists", locals())

    def iterate_waitlists(self, *, options: Options = ABSENT) -> AsyncIterator[types.Waitlist]:
        """Every item of `list_waitlists`.

        The list is fetched when its first item is asked for, which waits. The
        parameters are those of `list_waitlists`, and the errors.
        """
        return self._each("user_management.list_waitlists", locals(), pages=False)

    def logout_url(self, *, session_id: str, return_to: str = ABSENT) -> types.Url:
        """Builds the URL that ends a user's session in the browser. Nothing is sent.

        session_id: The session's id: sid of the access token.
        return_to: The URI that the browser is redirected to afterwards; it must be registered.

        Gives an `Url`.
        """
        return self._make("user_management.logout_url", locals())

    async def resend_invitation(
        self,
        *,
        id: str,
        locale: types.UserManagementSendInvitationLocale = ABSENT,
        options: Options = ABSENT,
    ) -> types.Invitation:
        """Sends an invitation again.

        Sends POST /user_management/invitations/{id}/resend. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        locale: The language of the e-mail or page that the user sees.
        options: The settings of this call alone.

        Gives an `Invitation`.

        Errors with an `api_code`: Rejected (HTTP 400) email_domain_not_deliverable, invite_accepted, invite_expired,
        invite_revoked; Rejected (HTTP 422) invalid_request_parameters.
        """
        return await self._send("user_management.resend_invitation", locals())

    async def revoke_invitation(self, *, id: str, options: Options = ABSENT) -> types.Invitation:
        """Revokes an invitation.

        Sends POST /user_management/invitations/{id}/revoke. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives an `Invitation`.

        Errors with an `api_code`: Rejected (HTTP 400) invite_not_pending.
        """
        return await self._send("user_management.revoke_invitation", locals())

    async def revoke_session(self, *, session_id: str, options: Options = ABSENT) -> types.Nothing:
        """Revokes a user's session.

        Sends POST /user_management/sessions/revoke. It is not sent again once it may have arrived.

        session_id: The session's id: sid of the access token.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return await self._send("user_management.revoke_session", locals())

    async def send_email_change(
        self,
        *,
        id: str,
        new_email: str,
        locale: types.UserManagementSendInvitationLocale = ABSENT,
        options: Options = ABSENT,
    ) -> types.EmailChange:
        """Sends a code to the new e-mail address of a user.

        Sends POST /user_management/users/{id}/email_change/send. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        new_email: The address to change to.
        locale: The language of the e-mail or page that the user sees.
        options: The settings of this call alone.

        Gives an `EmailChange`.

        Errors with an `api_code`: Conflict (HTTP 409) email_change_not_allowed, email_change_not_needed,
        email_not_available; Rejected (HTTP 422) invalid_email, invalid_request_parameters; RateLimited (HTTP 429)
        daily_quota_exceeded.
        """
        return await self._send("user_management.send_email_change", locals())

    async def send_invitation(
        self,
        *,
        email: str,
        organization_id: str = ABSENT,
        role_slug: str = ABSENT,
        expires_in_days: int = ABSENT,
        inviter_user_id: str = ABSENT,
        locale: types.UserManagementSendInvitationLocale = ABSENT,
        options: Options = ABSENT,
    ) -> types.Invitation:
        """Sends an invitation by e-mail, to an organization if one is given.

        Sends POST /user_management/invitations. It is not sent again once it may have arrived.

        email: An e-mail address.
        organization_id: The organization's id.
        role_slug: The role's slug.
        expires_in_days: The number of days that the invitation is valid for; 1 to 30; 7 unless given.
        inviter_user_id: The user who invites.
        locale: The language of the e-mail or page that the user sees.
        options: The settings of this call alone.

        Gives an `Invitation`.

        Errors with an `api_code`: Rejected (HTTP 400) email_already_invited, email_already_invited_to_organization,
        email_domain_not_deliverable, expires_in_days_too_long, expires_in_days_too_short, invalid_role,
        organization_blocked_from_sending_invites, user_already_exists, user_already_organization_member; Rejected (HTTP
        422) invalid_request_parameters.
        """
        return await self._send("user_management.send_invitation", locals())

    async def send_radar_sms_challenge(
        self,
        *,
        user_id: str,
        pending_authentication_token: str,
        phone_number: str,
        ip_address: str = ABSENT,
        user_agent: str = ABSENT,
        options: Options = ABSENT,
    ) -> types.SendRadarSmsChallengeResponse:
        """Sends a code by SMS for a challenge of Radar.

        Sends POST /user_management/radar_challenges. It is not sent again once it may have arrived.

        user_id: The user's id.
        pending_authentication_token: The `pending_authentication_token` of the error's `details`. A secret.
        phone_number: A phone number in E.164 form.
        ip_address: The IP address of the user's request.
        user_agent: The User-Agent of the user's request.
        options: The settings of this call alone.

        Gives a `SendRadarSmsChallengeResponse`.
        """
        return await self._send("user_management.send_radar_sms_challenge", locals())

    async def send_verification_email(
        self,
        *,
        id: str,
        locale: types.UserManagementSendInvitationLocale = ABSENT,
        options: Options = ABSENT,
    ) -> types.ResetPasswordResponse:
        """Sends a verification code to a user's e-mail address.

        Sends POST /user_management/users/{id}/email_verification/send. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        locale: The language of the e-mail or page that the user sees.
        options: The settings of this call alone.

        Gives a `ResetPasswordResponse`.

        Errors with an `api_code`: Rejected (HTTP 400) email_already_verified; RateLimited (HTTP 429)
        daily_quota_exceeded.
        """
        return await self._send("user_management.send_verification_email", locals())

    def start_login(
        self,
        *,
        client_id: str = ABSENT,
        project_id: str = ABSENT,
        redirect_uri: str,
        provider: str = ABSENT,
        connection_id: str = ABSENT,
        organization_id: str = ABSENT,
        state: str | Mapping[str, Any] = ABSENT,
        screen_hint: Literal["sign-up", "sign-in"] = ABSENT,
        login_hint: str = ABSENT,
        domain_hint: str = ABSENT,
        prompt: str = ABSENT,
        max_age: int = ABSENT,
        provider_scopes: Sequence[str] = ABSENT,
        provider_query_params: Mapping[str, str | float | bool] = ABSENT,
        invitation_token: str = ABSENT,
        claim_nonce: str = ABSENT,
    ) -> types.Login:
        """Starts a login with AuthKit: builds the URL to redirect the user to, with a fresh state and PKCE challenge.
        Nothing is sent. Keep `state` and `code_verifier` in a cookie of the user's browser for
        user_management.finish_login. Exactly one of `provider`, `connection_id` and `organization_id`;
        `organization_id` may stand beside `provider` `authkit`.

        client_id: The client id; if absent, that of the configuration.
        project_id: The older name of `client_id`.
        redirect_uri: The URI that the user is redirected to with the code. It must be registered in the dashboard.
        provider: `authkit` for the hosted login page, or a provider such as `GoogleOAuth`.
        connection_id: The connection to sign in through.
        organization_id: The organization to sign in to; it may stand beside the provider `authkit`.
        state: Data of the application to carry along: user_management.finish_login returns it as `login_data`. The
            browser sees it; text, or what is sent as compact JSON.
        screen_hint: The first page of AuthKit; only with the provider `authkit`; sign-in unless given.
        login_hint: Prefills the username or e-mail address of the login page.
        domain_hint: Prefills the domain at the identity provider.
        prompt: `login` requires the user to sign in again.
        max_age: The maximum age of the sign-in in seconds; an older one must be repeated; at least 0.
        provider_scopes: Additional OAuth scopes to request from the provider; at least 1 item.
        provider_query_params: Additional query parameters for the provider.
        invitation_token: The token of an invitation that this sign-in accepts. A secret.
        claim_nonce: Ties the sign-in to the claim of an agent registration.

        Gives a `Login`.
        """
        return self._make("user_management.start_login", locals())

    async def update_jwt_template(self, *, content: str, options: Options = ABSENT) -> types.JWTTemplateResponse:
        """Sets the template of the claims in access tokens.

        Sends PUT /user_management/jwt_template. It is not sent again once it may have arrived.

        content: The template, in JSON with Liquid-like expressions.
        options: The settings of this call alone.

        Gives a `JWTTemplateResponse`.

        Errors with an `api_code`: Rejected (HTTP 422) invalid_request_parameters.
        """
        return await self._send("user_management.update_jwt_template", locals())

    async def update_user(
        self,
        *,
        id: str,
        email: str = ABSENT,
        first_name: str = ABSENT,
        last_name: str = ABSENT,
        name: str = ABSENT,
        email_verified: bool = ABSENT,
        metadata: Mapping[str, str | None] | None = ABSENT,
        external_id: str | None = ABSENT,
        locale: str | None = ABSENT,
        password: str = ABSENT,
        password_hash: str = ABSENT,
        password_hash_type: types.UserManagementCreateUserPasswordHashType = ABSENT,
        password_salt_position: Literal["prefix", "suffix"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.User:
        """Updates a user.

        Sends PUT /user_management/users/{id}. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        email: An e-mail address.
        first_name: The user's first name.
        last_name: The user's last name.
        name: The name.
        email_verified: Whether the e-mail address is verified.
        metadata: Up to 50 key-value pairs of strings; at most 50 members; each at most 600 characters; None is sent as
            null.
        external_id: The id in your system; at most 128 characters; ASCII; None is sent as null.
        locale: The user's language; None is sent as null.
        password: The password. A secret.
        password_hash: The hash of the password, from another system. A secret.
        password_hash_type: The algorithm of `password_hash`.
        password_salt_position: The position of the salt in the hashed text.
        options: The settings of this call alone.

        At most one of `password`, or `password_hash` with `password_hash_type` with `password_salt_position`.

        Gives an `User`.

        Errors with an `api_code`: Rejected (HTTP 400) email_already_verified, email_change_not_allowed,
        email_not_available, external_id_already_used, invalid_email, invalid_locale, invalid_metadata,
        invalid_password_hash, password_and_password_hash_provided, password_and_password_hash_type_provided,
        password_salt_position_requires_password_hash, password_strength_error; Rejected (HTTP 422)
        invalid_request_parameters.
        """
        return await self._send("user_management.update_user", locals())

    async def verify_email(self, *, id: str, code: str, options: Options = ABSENT) -> types.ResetPasswordResponse:
        """Verifies a user's e-mail address with the code.

        Sends POST /user_management/users/{id}/email_verification/confirm. It is not sent again once it may have
        arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        code: The code from the e-mail. A secret.
        options: The settings of this call alone.

        Gives a `ResetPasswordResponse`.

        Errors with an `api_code`: Rejected (HTTP 400) email_previously_verified, email_verification_code_expired,
        email_verification_code_incorrect, email_verification_code_previously_used; Rejected (HTTP 422)
        invalid_request_parameters.
        """
        return await self._send("user_management.verify_email", locals())

    async def finish_login(
        self,
        *,
        callback: Callback,
        state: str | None = None,
        code_verifier: str | None = None,
        client_id: str | None = None,
        project_id: str | None = None,
        expected_organization_id: str | None = None,
        allow_idp_initiated: bool | None = None,
        invitation_token: str | None = None,
        ip_address: str | None = None,
        device_id: str | None = None,
        user_agent: str | None = None,
        signals_id: str | None = None,
        options: Options | None = None,
    ) -> FinishedLogin:
        """Ends a login: checks the callback, and exchanges its code for the user and the tokens.

        Sends POST /user_management/authenticate, once at most, and nothing for a callback that is malformed, forged
        or an error.

        callback: The query of the request to `redirect_uri`: a string, or a mapping, such as that of a framework.
        state: The `state` that `start_login` gave; it may be absent only with `allow_idp_initiated`.
        code_verifier: The `code_verifier` that `start_login` gave. A secret.
        client_id: Stands for the client's own; `project_id` is its older name.
        expected_organization_id: Withholds the tokens of a user of any other organization.
        allow_idp_initiated: Accepts a callback without a state too: nothing proves that this browser wanted the login.
        invitation_token: The token of an invitation that this sign-in accepts. A secret.
        ip_address: The IP address of the user's request.
        device_id: An id of the user's device.
        user_agent: The User-Agent of the user's request.
        signals_id: The id of the signals that Radar took in the user's browser.
        options: The settings of this call alone.

        Gives an `AuthenticateResponse`, with `login_data` if the login carried any. A callback that is malformed, or
        whose state is another, is an InvalidArgument; one that says that the login failed is Rejected, with the
        documented `api_code`; where AuthKit needs more of the person, the error's `details` have what to go on with.
        """
        callback = in_text_or_members(callback)
        finished: FinishedLogin = await self._call("user_management.finish_login", locals())
        return finished

    async def await_device(
        self,
        *,
        device_code: str,
        interval: int | None = None,
        expires_in: int | None = None,
        options: Options | None = None,
    ) -> AuthenticateResponse:
        """Asks until the person has agreed to the device's sign-in (RFC 8628); gives the user and the tokens.

        Waits until then, or until `expires_in` seconds, or the `timeout_ms` of `options`, have passed.

        device_code: The `device_code` that `authorize_device` gave. A secret.
        interval: The seconds between two requests, as `authorize_device` gave them; 1 to 600, 5 unless given.
        expires_in: The seconds until the code expires, as `authorize_device` gave them; 300 unless given.
        options: The settings of this call alone.

        A person who refuses, or is too late, is Rejected, with the `api_code` "access_denied" or "expired_token".
        """
        answer: AuthenticateResponse = await self._call("user_management.await_device", locals())
        return answer
