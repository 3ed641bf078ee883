"""The types of answers, of events, and of parameters that are objects, for annotations.

    def rename(organization: libworkos.types.Organization) -> None: ...

Each is a TypedDict, an enum of words (Literal) or a union: at run time an answer is a plain dict.
"""

from __future__ import annotations

from .generated.event_types import *
from .generated.types import *
