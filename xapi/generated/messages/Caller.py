# Written by codegen from idl/; change the IDL, not this file.
"""Messages of Caller: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xapi.generated.rbac import POOL_ADMIN, POOL_OPERATOR, READ_ONLY
from xapi.idl.decode import ref, string
from xapi.idl.messages import (
    Message,
    constructor,
    message,
    no_arguments,
    one_ref,
    one_string,
    ref_and,
)


def _add_group(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _remove_group(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


_create = constructor(
    {},
    {
        "client_ip": (string, ""),
        "name_description": (string, ""),
        "name_label": (string, ""),
        "user_agent": (string, ""),
    },
)


MESSAGES: tuple[Message, ...] = (
    message(
        "Caller.add_group",
        "custom",
        (
            ("self", "Caller ref"),
            ("group", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _add_group,
        asynchronous=True,
    ),
    message(
        "Caller.query_all_usage",
        "custom",
        (),
        "string set set",
        POOL_OPERATOR,
        no_arguments,
        asynchronous=True,
    ),
    message(
        "Caller.query_call_count",
        "custom",
        (("self", "Caller ref"),),
        "int",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
    ),
    message(
        "Caller.query_group_call_count",
        "custom",
        (("group", "string"),),
        "int",
        POOL_OPERATOR,
        one_string,
        asynchronous=True,
    ),
    message(
        "Caller.query_group_token_usage",
        "custom",
        (("group", "string"),),
        "float",
        POOL_OPERATOR,
        one_string,
        asynchronous=True,
    ),
    message(
        "Caller.query_token_usage",
        "custom",
        (("self", "Caller ref"),),
        "float",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
    ),
    message(
        "Caller.remove_group",
        "custom",
        (
            ("self", "Caller ref"),
            ("group", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _remove_group,
        asynchronous=True,
    ),
    message(
        "Caller.get_auto_registered",
        "getter",
        (("self", "Caller ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="auto_registered",
        custom=False,
    ),
    message(
        "Caller.get_client_ip",
        "getter",
        (("self", "Caller ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="client_ip",
        custom=False,
    ),
    message(
        "Caller.get_groups",
        "getter",
        (("self", "Caller ref"),),
        "string set",
        READ_ONLY,
        one_ref,
        field="groups",
        custom=False,
    ),
    message(
        "Caller.get_last_access",
        "getter",
        (("self", "Caller ref"),),
        "datetime",
        READ_ONLY,
        one_ref,
        field="last_access",
        custom=False,
    ),
    message(
        "Caller.get_name_description",
        "getter",
        (("self", "Caller ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_description",
        custom=False,
    ),
    message(
        "Caller.set_name_description",
        "setter",
        (
            ("self", "Caller ref"),
            ("value", "string"),
        ),
        "void",
        POOL_ADMIN,
        ref_and(string),
        field="name_description",
        custom=False,
    ),
    message(
        "Caller.get_name_label",
        "getter",
        (("self", "Caller ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_label",
        custom=False,
    ),
    message(
        "Caller.set_name_label",
        "setter",
        (
            ("self", "Caller ref"),
            ("value", "string"),
        ),
        "void",
        POOL_ADMIN,
        ref_and(string),
        field="name_label",
        custom=False,
    ),
    message(
        "Caller.get_rate_limit",
        "getter",
        (("self", "Caller ref"),),
        "Rate_limit ref",
        READ_ONLY,
        one_ref,
        field="rate_limit",
        custom=False,
    ),
    message(
        "Caller.get_user_agent",
        "getter",
        (("self", "Caller ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="user_agent",
        custom=False,
    ),
    message(
        "Caller.get_uuid",
        "getter",
        (("self", "Caller ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "Caller.create",
        "constructor",
        (("args", "Caller record"),),
        "Caller ref",
        POOL_ADMIN,
        _create,
        asynchronous=True,
    ),
    message(
        "Caller.destroy",
        "destructor",
        (("self", "Caller ref"),),
        "void",
        POOL_ADMIN,
        one_ref,
        asynchronous=True,
    ),
    message(
        "Caller.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "Caller ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "Caller.get_record",
        "get_record",
        (("self", "Caller ref"),),
        "Caller record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
    message(
        "Caller.get_by_name_label",
        "get_by_name_label",
        (("label", "string"),),
        "Caller ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "Caller.get_all", "get_all", (), "Caller ref set", READ_ONLY, no_arguments, custom=False
    ),
    message(
        "Caller.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "Caller ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "Caller.get_all_records",
        "get_all_records",
        (),
        "(Caller ref -> Caller record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "Caller.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(Caller ref -> Caller record) map",
        READ_ONLY,
        one_string,
        custom=False,
    ),
)
