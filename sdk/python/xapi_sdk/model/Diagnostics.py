# Written by codegen from idl/; change the IDL, not this file.
"""The record of Diagnostics, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.values import (
    identity,
    void,
)


class DiagnosticsRecord(Record):
    """Internal calls for developers that look into a running server. It has no objects."""

    api_class: ClassVar[str] = "Diagnostics"

    _decoders = {}
    _unset = {}


db_stats: Method[dict[str, str]] = Method("Diagnostics.db_stats", identity)
gc_compact: Method[None] = Method("Diagnostics.gc_compact", void)
gc_stats: Method[dict[str, str]] = Method("Diagnostics.gc_stats", identity)
network_stats: Method[list[list[str]]] = Method("Diagnostics.network_stats", identity)
