"""The group multi_factor_auth of an AsyncClient. Written by api/generate; do not edit."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..._async_group import AsyncGroup
from ..._group import ABSENT

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from typing import Literal

    from ..._group import Options
    from .. import types


class AsyncMultiFactorAuth(AsyncGroup):
    """The operations of multi factor auth."""

    __slots__ = ()

    async def challenge_factor(
        self,
        *,
        id: str,
        sms_template: str = ABSENT,
        options: Options = ABSENT,
    ) -> types.AuthenticationChallenge:
        """Starts a challenge of a factor. A phone is sent the code.

        Sends POST /auth/factors/{id}/challenge. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        sms_template: The text of the message, which contains `{{code}}`.
        options: The settings of this call alone.

        Gives an `AuthenticationChallenge`.
        """
        return await self._send("multi_factor_auth.challenge_factor", locals())

    async def create_user_auth_factor(
        self,
        *,
        user_id: str,
        totp_issuer: str = ABSENT,
        totp_user: str = ABSENT,
        totp_secret: str = ABSENT,
        options: Options = ABSENT,
    ) -> types.UserAuthenticationFactorEnrollResponse:
        """Enrolls an authenticator app for a user of AuthKit.

        Sends POST /user_management/users/{user_id}/auth_factors. It is not sent again once it may have arrived.

        user_id: The user's id; 1 to 128 of `A-Za-z0-9_-`.
        totp_issuer: The issuer that the authenticator app shows.
        totp_user: The account name that the authenticator app shows.
        totp_secret: The secret of an existing TOTP factor, in Base32. A secret.
        options: The settings of this call alone.

        Gives an `UserAuthenticationFactorEnrollResponse`.
        """
        return await self._send("multi_factor_auth.create_user_auth_factor", locals())

    async def delete_factor(self, *, id: str, options: Options = ABSENT) -> types.Nothing:
        """Deletes a factor permanently.

        Sends DELETE /auth/factors/{id}. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return await self._send("multi_factor_auth.delete_factor", locals())

    @overload
    async def enroll_factor(
        self,
        *,
        type: Literal["sms"],
        phone_number: str,
        user_id: str = ...,
        options: Options = ...,
    ) -> types.AuthenticationFactorEnrolled: ...

    @overload
    async def enroll_factor(
        self,
        *,
        type: Literal["totp"],
        totp_issuer: str,
        totp_user: str,
        user_id: str = ...,
        options: Options = ...,
    ) -> types.AuthenticationFactorEnrolled: ...

    @overload
    async def enroll_factor(
        self,
        *,
        type: Literal["generic_otp"],
        options: Options = ...,
    ) -> types.AuthenticationFactorEnrolled: ...

    async def enroll_factor(
        self,
        *,
        type: Literal["generic_otp", "sms", "totp"],
        phone_number: str = ABSENT,
        totp_issuer: str = ABSENT,
        totp_user: str = ABSENT,
        user_id: str = ABSENT,
        options: Options = ABSENT,
    ) -> types.AuthenticationFactorEnrolled:
        """Enrolls a factor: an authenticator app (`totp`) or a phone (`sms`).

        Sends POST /auth/factors/enroll. It is not sent again once it may have arrived.

        type: `totp` for an authenticator app, `sms` for a phone.
        phone_number: A phone number in E.164 form.
        totp_issuer: The issuer that the authenticator app shows.
        totp_user: The account name that the authenticator app shows.
        user_id: The user's id.
        options: The settings of this call alone.

        `type` sms: needs `phone_number`; may have `user_id`.
        `type` totp: needs `totp_issuer`, `totp_user`; may have `user_id`.
        `type` generic_otp: needs nothing more.

        Gives an `AuthenticationFactorEnrolled`.
        """
        return await self._send("multi_factor_auth.enroll_factor", locals())

    async def get_factor(self, *, id: str, options: Options = ABSENT) -> types.AuthenticationFactor:
        """Gets a factor.

        Sends GET /auth/factors/{id}.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives an `AuthenticationFactor`.
        """
        return await self._send("multi_factor_auth.get_factor", locals())

    async def list_user_auth_factors(
        self,
        *,
        user_id: str,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.AuthenticationFactor]:
        """Lists a user's factors, one page at a time.

        Sends GET /user_management/users/{user_id}/auth_factors.

        user_id: The user's id; 1 to 128 of `A-Za-z0-9_-`.
        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `AuthenticationFactor`: its items in `data`, the cursors of the pages beside it in `list_metadata`.
        """
        return await self._send("multi_factor_auth.list_user_auth_factors", locals())

    def iterate_user_auth_factors(
        self,
        *,
        user_id: str,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> AsyncIterator[types.AuthenticationFactor]:
        """Every item that `list_user_auth_factors` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which waits. The other
        parameters are those of `list_user_auth_factors`; `after` is where to begin.
        """
        return self._each("multi_factor_auth.list_user_auth_factors", locals())

    async def verify_challenge(
        self,
        *,
        id: str,
        code: str,
        options: Options = ABSENT,
    ) -> types.AuthenticationChallengeVerifyResponse:
        """Verifies the code of a challenge.

        Sends POST /auth/challenges/{id}/verify. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        code: The code that the user entered. A secret.
        options: The settings of this call alone.

        Gives an `AuthenticationChallengeVerifyResponse`.

        Errors with an `api_code`: Rejected (HTTP 400) one_time_code_too_many_attempts.
        """
        return await self._send("multi_factor_auth.verify_challenge", locals())
