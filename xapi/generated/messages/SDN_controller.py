# Written by codegen from idl/; change the IDL, not this file.
"""Messages of SDN_controller: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xapi.generated.enums import decode_sdn_controller_protocol
from xapi.generated.rbac import POOL_OPERATOR, READ_ONLY
from xapi.idl.decode import integer, string
from xapi.idl.messages import Message, message, no_arguments, one_ref, one_string


def _introduce(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        decode_sdn_controller_protocol(args[0]) if len(args) > 0 else "ssl",
        string(args[1]) if len(args) > 1 else "",
        integer(args[2]) if len(args) > 2 else 0,
    )


MESSAGES: tuple[Message, ...] = (
    message(
        "SDN_controller.forget",
        "custom",
        (("self", "SDN_controller ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
    ),
    message(
        "SDN_controller.introduce",
        "custom",
        (
            ("protocol", "enum sdn_controller_protocol", "ssl"),
            ("address", "string", ""),
            ("port", "int", 0),
        ),
        "SDN_controller ref",
        POOL_OPERATOR,
        _introduce,
        asynchronous=True,
    ),
    message(
        "SDN_controller.get_address",
        "getter",
        (("self", "SDN_controller ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="address",
        custom=False,
    ),
    message(
        "SDN_controller.get_port",
        "getter",
        (("self", "SDN_controller ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="port",
        custom=False,
    ),
    message(
        "SDN_controller.get_protocol",
        "getter",
        (("self", "SDN_controller ref"),),
        "enum sdn_controller_protocol",
        READ_ONLY,
        one_ref,
        field="protocol",
        custom=False,
    ),
    message(
        "SDN_controller.get_uuid",
        "getter",
        (("self", "SDN_controller ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "SDN_controller.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "SDN_controller ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "SDN_controller.get_record",
        "get_record",
        (("self", "SDN_controller ref"),),
        "SDN_controller record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
    message(
        "SDN_controller.get_all",
        "get_all",
        (),
        "SDN_controller ref set",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "SDN_controller.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "SDN_controller ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "SDN_controller.get_all_records",
        "get_all_records",
        (),
        "(SDN_controller ref -> SDN_controller record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "SDN_controller.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(SDN_controller ref -> SDN_controller record) map",
        READ_ONLY,
        one_string,
        custom=False,
    ),
)
