# Written by codegen from idl/; change the IDL, not this file.
"""Messages of LVHD: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xapi.generated.rbac import POOL_ADMIN, READ_ONLY
from xapi.idl.decode import integer, ref
from xapi.idl.messages import Message, message, one_ref, one_string


def _enable_thin_provisioning(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
        integer(args[2]),
        integer(args[3]),
    )


MESSAGES: tuple[Message, ...] = (
    message(
        "LVHD.enable_thin_provisioning",
        "custom",
        (
            ("host", "host ref"),
            ("SR", "SR ref"),
            ("initial_allocation", "int"),
            ("allocation_quantum", "int"),
        ),
        "string",
        POOL_ADMIN,
        _enable_thin_provisioning,
        asynchronous=True,
        extension="LVHD.enable_thin_provisioning",
    ),
    message(
        "LVHD.get_uuid",
        "getter",
        (("self", "LVHD ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "LVHD.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "LVHD ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "LVHD.get_record",
        "get_record",
        (("self", "LVHD ref"),),
        "LVHD record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
)
