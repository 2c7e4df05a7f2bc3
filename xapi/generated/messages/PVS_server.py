# Written by codegen from idl/; change the IDL, not this file.
"""Messages of PVS_server: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from xapi.generated.rbac import POOL_OPERATOR, READ_ONLY
from xapi.idl.decode import integer, ref, set_of, string
from xapi.idl.messages import Message, message, no_arguments, one_ref, one_string

_string_set = partial(set_of, string)


def _introduce(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        _string_set(args[0]),
        integer(args[1]),
        integer(args[2]),
        ref(args[3]),
    )


MESSAGES: tuple[Message, ...] = (
    message(
        "PVS_server.forget",
        "custom",
        (("self", "PVS_server ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
    ),
    message(
        "PVS_server.introduce",
        "custom",
        (
            ("addresses", "string set"),
            ("first_port", "int"),
            ("last_port", "int"),
            ("site", "PVS_site ref"),
        ),
        "PVS_server ref",
        POOL_OPERATOR,
        _introduce,
        asynchronous=True,
    ),
    message(
        "PVS_server.get_addresses",
        "getter",
        (("self", "PVS_server ref"),),
        "string set",
        READ_ONLY,
        one_ref,
        field="addresses",
        custom=False,
    ),
    message(
        "PVS_server.get_first_port",
        "getter",
        (("self", "PVS_server ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="first_port",
        custom=False,
    ),
    message(
        "PVS_server.get_last_port",
        "getter",
        (("self", "PVS_server ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="last_port",
        custom=False,
    ),
    message(
        "PVS_server.get_site",
        "getter",
        (("self", "PVS_server ref"),),
        "PVS_site ref",
        READ_ONLY,
        one_ref,
        field="site",
        custom=False,
    ),
    message(
        "PVS_server.get_uuid",
        "getter",
        (("self", "PVS_server ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "PVS_server.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "PVS_server ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "PVS_server.get_record",
        "get_record",
        (("self", "PVS_server ref"),),
        "PVS_server record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
    message(
        "PVS_server.get_all",
        "get_all",
        (),
        "PVS_server ref set",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "PVS_server.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "PVS_server ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "PVS_server.get_all_records",
        "get_all_records",
        (),
        "(PVS_server ref -> PVS_server record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "PVS_server.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(PVS_server ref -> PVS_server record) map",
        READ_ONLY,
        one_string,
        custom=False,
    ),
)
