# Written by codegen from idl/; change the IDL, not this file.
"""Messages of secret: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from xapi.generated.rbac import POOL_OPERATOR, READ_ONLY
from xapi.idl.decode import map_of, string
from xapi.idl.messages import (
    Message,
    constructor,
    message,
    no_arguments,
    one_ref,
    one_string,
    ref_and,
    ref_key_value,
)
from xapi.idl.record import EMPTY_MAP

_string_to_string_map = partial(map_of, string, string)


def _introduce(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        string(args[0]),
        string(args[1]),
        _string_to_string_map(args[2]) if len(args) > 2 else EMPTY_MAP,
    )


_create = constructor(
    {
        "value": string,
    },
    {
        "other_config": (_string_to_string_map, EMPTY_MAP),
    },
)


MESSAGES: tuple[Message, ...] = (
    message(
        "secret.introduce",
        "custom",
        (
            ("uuid", "string"),
            ("value", "string"),
            ("other_config", "(string -> string) map", EMPTY_MAP),
        ),
        "secret ref",
        POOL_OPERATOR,
        _introduce,
        secret=True,
    ),
    message(
        "secret.get_other_config",
        "getter",
        (("self", "secret ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="other_config",
        custom=False,
    ),
    message(
        "secret.set_other_config",
        "setter",
        (
            ("self", "secret ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(_string_to_string_map),
        field="other_config",
        custom=False,
    ),
    message(
        "secret.add_to_other_config",
        "add_to",
        (
            ("self", "secret ref"),
            ("key", "string"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_key_value(string, string),
        field="other_config",
        custom=False,
    ),
    message(
        "secret.remove_from_other_config",
        "remove_from",
        (
            ("self", "secret ref"),
            ("key", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="other_config",
        custom=False,
    ),
    message(
        "secret.get_uuid",
        "getter",
        (("self", "secret ref"),),
        "string",
        POOL_OPERATOR,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "secret.get_value",
        "getter",
        (("self", "secret ref"),),
        "string",
        POOL_OPERATOR,
        one_ref,
        field="value",
        custom=False,
    ),
    message(
        "secret.set_value",
        "setter",
        (
            ("self", "secret ref"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="value",
        custom=False,
    ),
    message(
        "secret.create",
        "constructor",
        (("args", "secret record"),),
        "secret ref",
        POOL_OPERATOR,
        _create,
        asynchronous=True,
    ),
    message(
        "secret.destroy",
        "destructor",
        (("self", "secret ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
    ),
    message(
        "secret.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "secret ref",
        POOL_OPERATOR,
        one_string,
        custom=False,
    ),
    message(
        "secret.get_record",
        "get_record",
        (("self", "secret ref"),),
        "secret record",
        POOL_OPERATOR,
        one_ref,
        custom=False,
    ),
    message(
        "secret.get_all", "get_all", (), "secret ref set", POOL_OPERATOR, no_arguments, custom=False
    ),
    message(
        "secret.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "secret ref set",
        POOL_OPERATOR,
        one_string,
        custom=False,
    ),
    message(
        "secret.get_all_records",
        "get_all_records",
        (),
        "(secret ref -> secret record) map",
        POOL_OPERATOR,
        no_arguments,
        custom=False,
    ),
    message(
        "secret.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(secret ref -> secret record) map",
        POOL_OPERATOR,
        one_string,
        custom=False,
    ),
)
