"""The group feature_flags of an AsyncClient. Written by api/generate; do not edit."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..._async_group import AsyncGroup
from ..._group import ABSENT, Options

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from typing import Literal

    from .. import types


class AsyncFeatureFlags(AsyncGroup):
    """Feature flags: whom they are on for, and what they say."""

    __slots__ = ()

    async def add_target(self, *, slug: str, resource_id: str, options: Options = ABSENT) -> types.Nothing:
        """Adds a user or an organization to a feature flag's targets.

        Sends POST /feature-flags/{slug}/targets/{resource_id}. It is not sent again once it may have arrived.

        slug: The slug; 1 to 512 bytes.
        resource_id: The id of the user or the organization; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return await self._send("feature_flags.add_target", locals())

    async def disable(self, *, slug: str, options: Options = ABSENT) -> types.FeatureFlag:
        """Disables a feature flag in the environment.

        Sends PUT /feature-flags/{slug}/disable. It is not sent again once it may have arrived.

        slug: The slug; 1 to 512 bytes.
        options: The settings of this call alone.

        Gives a `FeatureFlag`.
        """
        return await self._send("feature_flags.disable", locals())

    async def enable(self, *, slug: str, options: Options = ABSENT) -> types.FeatureFlag:
        """Enables a feature flag in the environment.

        Sends PUT /feature-flags/{slug}/enable. It is not sent again once it may have arrived.

        slug: The slug; 1 to 512 bytes.
        options: The settings of this call alone.

        Gives a `FeatureFlag`.
        """
        return await self._send("feature_flags.enable", locals())

    async def get(self, *, slug: str, options: Options = ABSENT) -> types.FeatureFlag:
        """Gets a feature flag, by its slug.

        Sends GET /feature-flags/{slug}.

        slug: The slug; 1 to 512 bytes.
        options: The settings of this call alone.

        Gives a `FeatureFlag`.
        """
        return await self._send("feature_flags.get", locals())

    async def list(
        self,
        *,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.FeatureFlag]:
        """Lists the feature flags, one page at a time.

        Sends GET /feature-flags.

        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `FeatureFlag`: its items in `data`, the cursors of the pages beside it in `list_metadata`.

        Errors with an `api_code`: Rejected (HTTP 400) invalid_request_parameters.
        """
        return await self._send("feature_flags.list", locals())

    def iterate(
        self,
        *,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> AsyncIterator[types.FeatureFlag]:
        """Every item that `list` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which waits. The other
        parameters are those of `list`; `after` is where to begin.
        """
        return self._each("feature_flags.list", locals())

    async def list_for_organization(
        self,
        *,
        organization_id: str,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.FeatureFlag]:
        """Lists the feature flags that are on for an organization, one page at a time.

        Sends GET /organizations/{organization_id}/feature-flags.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `FeatureFlag`: its items in `data`, the cursors of the pages beside it in `list_metadata`.
        """
        return await self._send("feature_flags.list_for_organization", locals())

    def iterate_for_organization(
        self,
        *,
        organization_id: str,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> AsyncIterator[types.FeatureFlag]:
        """Every item that `list_for_organization` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which waits. The other
        parameters are those of `list_for_organization`; `after` is where to begin.
        """
        return self._each("feature_flags.list_for_organization", locals())

    async def list_for_user(
        self,
        *,
        user_id: str,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.FeatureFlag]:
        """Lists the feature flags that are on for a user, one page at a time.

        Sends GET /user_management/users/{user_id}/feature-flags.

        user_id: The user's id; 1 to 128 of `A-Za-z0-9_-`.
        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `FeatureFlag`: its items in `data`, the cursors of the pages beside it in `list_metadata`.
        """
        return await self._send("feature_flags.list_for_user", locals())

    def iterate_for_user(
        self,
        *,
        user_id: str,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> AsyncIterator[types.FeatureFlag]:
        """Every item that `list_for_user` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which waits. The other
        parameters are those of `list_for_user`; `after` is where to begin.
        """
        return self._each("feature_flags.list_for_user", locals())

    async def list_runtime(
        self,
        *,
        payload_version: Literal["2"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.FeatureFlagsListRuntimeAnswer:
        """Gets all feature flags with their rules or targets, for evaluation in the program.

        Sends GET /sdk/feature-flags.

        payload_version: 2 for flags with rules; if absent, flags with lists of targets.
        options: The settings of this call alone.

        Gives a `FeatureFlagsListRuntimeAnswer`.
        """
        return await self._send("feature_flags.list_runtime", locals())

    async def remove_target(self, *, slug: str, resource_id: str, options: Options = ABSENT) -> types.Nothing:
        """Removes a user or an organization from a feature flag's targets.

        Sends DELETE /feature-flags/{slug}/targets/{resource_id}. It is not sent again once it may have arrived.

        slug: The slug; 1 to 512 bytes.
        resource_id: The id of the user or the organization; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return await self._send("feature_flags.remove_target", locals())

    async def evaluate(
        self,
        *,
        flag: str | None = None,
        context: Mapping[str, str] | None = None,
        default: bool | None = None,
        options: Options | None = None,
    ) -> types.FlagValues:
        """What a flag says for a person, an organization or another target; without `flag` what all of them say.

        Waits only where the service must be asked: one call every 30 seconds asks, the others go on with what
        there is.

        flag: The flag's slug.
        context: The id of each kind of target, such as {"user": "user_1", "organization": "org_1"}.
        default: What a flag says that is not there, or says nothing; False unless given.
        options: The settings of this call alone.

        Gives {"value": ...}, or {"flags": ...} without `flag`.
        """
        evaluated: types.FlagValues = await self._call("feature_flags.evaluate", locals())
        return evaluated
