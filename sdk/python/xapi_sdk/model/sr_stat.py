# Written by codegen from idl/; change the IDL, not this file.
"""The record of sr_stat, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk import enums
from xapi_sdk.record import Record
from xapi_sdk.unset import nothing
from xapi_sdk.values import (
    enum_of,
    identity,
    integer,
    optional,
)

_enum_sr_health = enum_of(enums.SRHealth)
_string_option = optional(identity)


class SRStatRecord(Record):
    """Size and health of an SR as its driver reports them; part of a probe result, not a stored
    object.
    """

    api_class: ClassVar[str] = "sr_stat"
    clustered: bool
    """True if the SR relies on a cluster stack."""
    free_space: int
    """Free space in bytes."""
    health: enums.SRHealth
    """State of the SR as the driver sees it."""
    name_description: str
    """Description stored in the SR."""
    name_label: str
    """Name stored in the SR."""
    total_space: int
    """Total space in bytes."""
    uuid: str | None
    """Uuid of the SR; absent if the driver does not give one."""

    _decoders = {
        "free_space": integer,
        "health": _enum_sr_health,
        "total_space": integer,
        "uuid": _string_option,
    }
    _unset = {
        "clustered": bool,
        "free_space": int,
        "health": lambda: enums.SRHealth("healthy"),
        "name_description": str,
        "name_label": str,
        "total_space": int,
        "uuid": nothing,
    }
