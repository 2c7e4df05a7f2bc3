"""HTTP handlers beside the API calls, as the data model lists them."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["HttpAction"]


class HttpAction(NamedTuple):
    """One handler: who may use it, and on which hosts it exists."""

    name: str
    method: str
    uri: str
    args: tuple[str, ...]
    roles: int
    """Bit mask of `xapi.generated.rbac.ROLES`."""
    rbac_checked: bool
    bound: str
    doc: str
