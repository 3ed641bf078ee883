"""The group feature_flags of a Client. Written by api/generate; do not edit."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from .._group import ABSENT, Group

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Literal

    from .._group import Options
    from . import types


class FeatureFlags(Group):
    """Feature flags: whom they are on for, and what they say."""

    __slots__ = ()

    def add_target(self, *, slug: str, resource_id: str, options: Options = ABSENT) -> types.Nothing:
        """Adds a user or an organization to a feature flag's targets. Blocks.

        Sends POST /feature-flags/{slug}/targets/{resource_id}. It is not sent again once it may have arrived.

        slug: The slug; 1 to 512 bytes.
        resource_id: The id of the user or the organization; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return self._send("feature_flags.add_target", locals())

    def disable(self, *, slug: str, options: Options = ABSENT) -> types.FeatureFlag:
        """Disables a feature flag in the environment. Blocks.

        Sends PUT /feature-flags/{slug}/disable. It is not sent again once it may have arrived.

        slug: The slug; 1 to 512 bytes.
        options: The settings of this call alone.

        Gives a `FeatureFlag`.
        """
        return self._send("feature_flags.disable", locals())

    def enable(self, *, slug: str, options: Options = ABSENT) -> types.FeatureFlag:
        """Enables a feature flag in the environment. Blocks.

        Sends PUT /feature-flags/{slug}/enable. It is not sent again once it may have arrived.

        slug: The slug; 1 to 512 bytes.
        options: The settings of this call alone.

        Gives a `FeatureFlag`.
        """
        return self._send("feature_flags.enable", locals())

    def get(self, *, slug: str, options: Options = ABSENT) -> types.FeatureFlag:
        """Gets a feature flag, by its slug. Blocks.

        Sends GET /feature-flags/{slug}.

        slug: The slug; 1 to 512 bytes.
        options: The settings of this call alone.

        Gives a `FeatureFlag`.
        """
        return self._send("feature_flags.get", locals())

    def list(
        self,
        *,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.FeatureFlag]:
        """Lists the feature flags, one page at a time. Blocks.

        Sends GET /feature-flags.

        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `FeatureFlag`: its items in `data`, the cursors of the pages beside it in `list_metadata`.

        Errors with an `api_code`: Rejected (HTTP 400) invalid_request_parameters.
        """
        return self._send("feature_flags.list", locals())

    def iterate(
        self,
        *,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> Iterator[types.FeatureFlag]:
        """Every item that `list` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The other
        parameters are those of `list`; `after` is where to begin.
        """
        return self._each("feature_flags.list", locals())

    def list_for_organization(
        self,
        *,
        organization_id: str,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.FeatureFlag]:
        """Lists the feature flags that are on for an organization, one page at a time. Blocks.

        Sends GET /organizations/{organization_id}/feature-flags.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `FeatureFlag`: its items in `data`, the cursors of the pages beside it in `list_metadata`.
        """
        return self._send("feature_flags.list_for_organization", locals())

    def iterate_for_organization(
        self,
        *,
        organization_id: str,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> Iterator[types.FeatureFlag]:
        """Every item that `list_for_organization` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The other
        parameters are those of `list_for_organization`; `after` is where to begin.
        """
        return self._each("feature_flags.list_for_organization", locals())

    def list_for_user(
        self,
        *,
        user_id: str,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.FeatureFlag]:
        """Lists the feature flags that are on for a user, one page at a time. Blocks.

        Sends GET /user_management/users/{user_id}/feature-flags.

        user_id: The user's id; 1 to 128 of `A-Za-z0-9_-`.
        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `FeatureFlag`: its items in `data`, the cursors of the pages beside it in `list_metadata`.
        """
        return self._send("feature_flags.list_for_user", locals())

    def iterate_for_user(
        self,
        *,
        user_id: str,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> Iterator[types.FeatureFlag]:
        """Every item that `list_for_user` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The other
        parameters are those of `list_for_user`; `after` is where to begin.
        """
        return self._each("feature_flags.list_for_user", locals())

    def list_runtime(
        self,
        *,
        payload_version: Literal["2"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.FeatureFlagsListRuntimeAnswer:
        """Gets all feature flags with their rules or targets, for evaluation in the program. Blocks.

        Sends GET /sdk/feature-flags.

        payload_version: 2 for flags with rules; if absent, flags with lists of targets.
        options: The settings of this call alone.

        Gives a `FeatureFlagsListRuntimeAnswer`.
        """
        return self._send("feature_flags.list_runtime", locals())

    def remove_target(self, *, slug: str, resource_id: str, options: Options = ABSENT) -> types.Nothing:
        """Removes a user or an organization from a feature flag's targets. Blocks.

        Sends DELETE /feature-flags/{slug}/targets/{resource_id}. It is not sent again once it may have arrived.

        slug: The slug; 1 to 512 bytes.
        resource_id: The id of the user or the organization; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return self._send("feature_flags.remove_target", locals())
