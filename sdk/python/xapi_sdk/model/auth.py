# Written by codegen from idl/; change the IDL, not this file.
"""The record of auth, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.values import (
    identity,
)


class AuthRecord(Record):
    """Look-ups in the external directory the pool is joined to. It has no objects."""

    api_class: ClassVar[str] = "auth"

    _decoders = {}
    _unset = {}


get_group_membership: Method[list[str]] = Method("auth.get_group_membership", identity, safe=True)
get_subject_identifier: Method[str] = Method("auth.get_subject_identifier", identity, safe=True)
get_subject_information_from_identifier: Method[dict[str, str]] = Method(
    "auth.get_subject_information_from_identifier", identity, safe=True
)
