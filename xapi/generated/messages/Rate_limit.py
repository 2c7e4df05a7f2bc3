# Written by codegen from idl/; change the IDL, not this file.
"""Messages of Rate_limit: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xapi.generated.rbac import POOL_ADMIN, READ_ONLY
from xapi.idl.decode import double, ref, string
from xapi.idl.messages import (
    Message,
    constructor,
    message,
    no_arguments,
    one_ref,
    one_string,
    ref_and,
)


def _add_caller(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


def _remove_caller(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


def _set_burst_size(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        double(args[1]),
    )


def _set_fill_rate(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        double(args[1]),
    )


_create = constructor(
    {},
    {
        "burst_size": (double, 0.0),
        "fill_rate": (double, 0.0),
        "name_description": (string, ""),
        "name_label": (string, ""),
    },
)


MESSAGES: tuple[Message, ...] = (
    message(
        "Rate_limit.add_caller",
        "custom",
        (
            ("self", "Rate_limit ref"),
            ("caller", "Caller ref"),
        ),
        "void",
        POOL_ADMIN,
        _add_caller,
        asynchronous=True,
    ),
    message(
        "Rate_limit.remove_caller",
        "custom",
        (
            ("self", "Rate_limit ref"),
            ("caller", "Caller ref"),
        ),
        "void",
        POOL_ADMIN,
        _remove_caller,
        asynchronous=True,
    ),
    message(
        "Rate_limit.set_burst_size",
        "custom",
        (
            ("self", "Rate_limit ref"),
            ("value", "float"),
        ),
        "void",
        POOL_ADMIN,
        _set_burst_size,
        asynchronous=True,
    ),
    message(
        "Rate_limit.set_fill_rate",
        "custom",
        (
            ("self", "Rate_limit ref"),
            ("value", "float"),
        ),
        "void",
        POOL_ADMIN,
        _set_fill_rate,
        asynchronous=True,
    ),
    message(
        "Rate_limit.get_burst_size",
        "getter",
        (("self", "Rate_limit ref"),),
        "float",
        READ_ONLY,
        one_ref,
        field="burst_size",
        custom=False,
    ),
    message(
        "Rate_limit.get_callers",
        "getter",
        (("self", "Rate_limit ref"),),
        "Caller ref set",
        READ_ONLY,
        one_ref,
        field="callers",
        custom=False,
    ),
    message(
        "Rate_limit.get_fill_rate",
        "getter",
        (("self", "Rate_limit ref"),),
        "float",
        READ_ONLY,
        one_ref,
        field="fill_rate",
        custom=False,
    ),
    message(
        "Rate_limit.get_name_description",
        "getter",
        (("self", "Rate_limit ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_description",
        custom=False,
    ),
    message(
        "Rate_limit.set_name_description",
        "setter",
        (
            ("self", "Rate_limit ref"),
            ("value", "string"),
        ),
        "void",
        POOL_ADMIN,
        ref_and(string),
        field="name_description",
        custom=False,
    ),
    message(
        "Rate_limit.get_name_label",
        "getter",
        (("self", "Rate_limit ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_label",
        custom=False,
    ),
    message(
        "Rate_limit.set_name_label",
        "setter",
        (
            ("self", "Rate_limit ref"),
            ("value", "string"),
        ),
        "void",
        POOL_ADMIN,
        ref_and(string),
        field="name_label",
        custom=False,
    ),
    message(
        "Rate_limit.get_uuid",
        "getter",
        (("self", "Rate_limit ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "Rate_limit.create",
        "constructor",
        (("args", "Rate_limit record"),),
        "Rate_limit ref",
        POOL_ADMIN,
        _create,
        asynchronous=True,
    ),
    message(
        "Rate_limit.destroy",
        "destructor",
        (("self", "Rate_limit ref"),),
        "void",
        POOL_ADMIN,
        one_ref,
        asynchronous=True,
    ),
    message(
        "Rate_limit.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "Rate_limit ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "Rate_limit.get_record",
        "get_record",
        (("self", "Rate_limit ref"),),
        "Rate_limit record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
    message(
        "Rate_limit.get_by_name_label",
        "get_by_name_label",
        (("label", "string"),),
        "Rate_limit ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "Rate_limit.get_all",
        "get_all",
        (),
        "Rate_limit ref set",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "Rate_limit.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "Rate_limit ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "Rate_limit.get_all_records",
        "get_all_records",
        (),
        "(Rate_limit ref -> Rate_limit record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "Rate_limit.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(Rate_limit ref -> Rate_limit record) map",
        READ_ONLY,
        one_string,
        custom=False,
    ),
)
