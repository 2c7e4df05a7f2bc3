# Written by codegen from idl/; change the IDL, not this file.
"""Messages of message: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from xapi.generated.enums import decode_cls
from xapi.generated.rbac import POOL_OPERATOR, READ_ONLY
from xapi.idl.decode import date_time, integer, map_of, ref, set_of, string
from xapi.idl.messages import Message, message, no_arguments, one_ref, one_string

_string_to_string_map = partial(map_of, string, string)
_message_ref_set = partial(set_of, ref)


def _create(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        string(args[0]),
        integer(args[1]),
        decode_cls(args[2]),
        string(args[3]),
        string(args[4]),
    )


def _destroy_all(args: Sequence[object]) -> tuple[Any, ...]:
    return (_string_to_string_map(args[0]),)


def _destroy_many(args: Sequence[object]) -> tuple[Any, ...]:
    return (_message_ref_set(args[0]),)


def _get(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        decode_cls(args[0]),
        string(args[1]),
        date_time(args[2]),
    )


def _get_since(args: Sequence[object]) -> tuple[Any, ...]:
    return (date_time(args[0]),)


MESSAGES: tuple[Message, ...] = (
    message(
        "message.create",
        "custom",
        (
            ("name", "string"),
            ("priority", "int"),
            ("cls", "enum cls"),
            ("obj_uuid", "string"),
            ("body", "string"),
        ),
        "message ref",
        POOL_OPERATOR,
        _create,
    ),
    message(
        "message.destroy", "custom", (("self", "message ref"),), "void", POOL_OPERATOR, one_ref
    ),
    message(
        "message.destroy_all",
        "custom",
        (("filters", "(string -> string) map"),),
        "void",
        POOL_OPERATOR,
        _destroy_all,
        asynchronous=True,
    ),
    message(
        "message.destroy_many",
        "custom",
        (("messages", "message ref set"),),
        "void",
        POOL_OPERATOR,
        _destroy_many,
        asynchronous=True,
    ),
    message(
        "message.get",
        "custom",
        (
            ("cls", "enum cls"),
            ("obj_uuid", "string"),
            ("since", "datetime"),
        ),
        "(message ref -> message record) map",
        READ_ONLY,
        _get,
    ),
    message("message.get_all", "custom", (), "message ref set", READ_ONLY, no_arguments),
    message(
        "message.get_all_records",
        "custom",
        (),
        "(message ref -> message record) map",
        READ_ONLY,
        no_arguments,
    ),
    message(
        "message.get_all_records_where",
        "custom",
        (("expr", "string"),),
        "(message ref -> message record) map",
        READ_ONLY,
        one_string,
    ),
    message(
        "message.get_by_uuid", "custom", (("uuid", "string"),), "message ref", READ_ONLY, one_string
    ),
    message(
        "message.get_record",
        "custom",
        (("self", "message ref"),),
        "message record",
        READ_ONLY,
        one_ref,
    ),
    message(
        "message.get_since",
        "custom",
        (("since", "datetime"),),
        "(message ref -> message record) map",
        READ_ONLY,
        _get_since,
    ),
)
