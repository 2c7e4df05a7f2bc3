# Written by codegen from idl/; change the IDL, not this file.
"""Messages of DR_task: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from xapi.generated.rbac import POOL_OPERATOR, READ_ONLY
from xapi.idl.decode import map_of, set_of, string
from xapi.idl.messages import Message, message, no_arguments, one_ref, one_string

_string_to_string_map = partial(map_of, string, string)
_string_set = partial(set_of, string)


def _create(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        string(args[0]),
        _string_to_string_map(args[1]),
        _string_set(args[2]),
    )


MESSAGES: tuple[Message, ...] = (
    message(
        "DR_task.create",
        "custom",
        (
            ("type", "string"),
            ("device_config", "(string -> string) map"),
            ("whitelist", "string set"),
        ),
        "DR_task ref",
        POOL_OPERATOR,
        _create,
        asynchronous=True,
    ),
    message(
        "DR_task.destroy",
        "custom",
        (("self", "DR_task ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
    ),
    message(
        "DR_task.get_introduced_SRs",
        "getter",
        (("self", "DR_task ref"),),
        "SR ref set",
        READ_ONLY,
        one_ref,
        field="introduced_SRs",
        custom=False,
    ),
    message(
        "DR_task.get_uuid",
        "getter",
        (("self", "DR_task ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "DR_task.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "DR_task ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "DR_task.get_record",
        "get_record",
        (("self", "DR_task ref"),),
        "DR_task record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
    message(
        "DR_task.get_all", "get_all", (), "DR_task ref set", READ_ONLY, no_arguments, custom=False
    ),
    message(
        "DR_task.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "DR_task ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "DR_task.get_all_records",
        "get_all_records",
        (),
        "(DR_task ref -> DR_task record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "DR_task.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(DR_task ref -> DR_task record) map",
        READ_ONLY,
        one_string,
        custom=False,
    ),
)
