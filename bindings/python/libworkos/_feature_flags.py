"""Feature flags, decided here by an answer of the service that is kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ._group import Options
from .generated import feature_flags as described

if TYPE_CHECKING:
    from .generated import types


class FeatureFlags(described.FeatureFlags):
    """Feature flags: whom they are on for, and what they say."""

    __slots__ = ()

    def evaluate(
        self,
        *,
        flag: str | None = None,
        context: Mapping[str, str] | None = None,
        default: bool | None = None,
        options: Options | None = None,
    ) -> types.FlagValues:
        """What a flag says for a person, an organization or another target; without `flag` what all of them say.

        Blocks only where the service must be asked: one call every 30 seconds asks, the others go on with what
        there is.

        flag: The flag's slug.
        context: The id of each kind of target, such as {"user": "user_1", "organization": "org_1"}.
        default: What a flag says that is not there, or says nothing; False unless given.
        options: The settings of this call alone.

        Gives {"value": ...}, or {"flags": ...} without `flag`.
        """
        evaluated: types.FlagValues = self._call("feature_flags.evaluate", locals())
        return evaluated
