# Written by codegen from idl/; change the IDL, not this file.
"""Messages of pool_patch: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from xapi.generated.rbac import POOL_OPERATOR, READ_ONLY
from xapi.idl.decode import map_of, ref, string
from xapi.idl.messages import (
    Message,
    Policy,
    message,
    no_arguments,
    one_ref,
    one_string,
    ref_and,
    ref_key_value,
)

_string_to_string_map = partial(map_of, string, string)


def _apply(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


def _clean_on_host(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


def _precheck(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


MESSAGES: tuple[Message, ...] = (
    message(
        "pool_patch.apply",
        "custom",
        (
            ("self", "pool_patch ref"),
            ("host", "host ref"),
        ),
        "string",
        POOL_OPERATOR,
        _apply,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "pool_patch.clean",
        "custom",
        (("self", "pool_patch ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
    ),
    message(
        "pool_patch.clean_on_host",
        "custom",
        (
            ("self", "pool_patch ref"),
            ("host", "host ref"),
        ),
        "void",
        POOL_OPERATOR,
        _clean_on_host,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "pool_patch.destroy",
        "custom",
        (("self", "pool_patch ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
    ),
    message(
        "pool_patch.pool_apply",
        "custom",
        (("self", "pool_patch ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
    ),
    message(
        "pool_patch.pool_clean",
        "custom",
        (("self", "pool_patch ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
    ),
    message(
        "pool_patch.precheck",
        "custom",
        (
            ("self", "pool_patch ref"),
            ("host", "host ref"),
        ),
        "string",
        POOL_OPERATOR,
        _precheck,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "pool_patch.get_after_apply_guidance",
        "getter",
        (("self", "pool_patch ref"),),
        "enum after_apply_guidance set",
        READ_ONLY,
        one_ref,
        field="after_apply_guidance",
        custom=False,
    ),
    message(
        "pool_patch.get_host_patches",
        "getter",
        (("self", "pool_patch ref"),),
        "host_patch ref set",
        READ_ONLY,
        one_ref,
        field="host_patches",
        custom=False,
    ),
    message(
        "pool_patch.get_name_description",
        "getter",
        (("self", "pool_patch ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_description",
        custom=False,
    ),
    message(
        "pool_patch.get_name_label",
        "getter",
        (("self", "pool_patch ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_label",
        custom=False,
    ),
    message(
        "pool_patch.get_other_config",
        "getter",
        (("self", "pool_patch ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="other_config",
        custom=False,
    ),
    message(
        "pool_patch.set_other_config",
        "setter",
        (
            ("self", "pool_patch ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(_string_to_string_map),
        field="other_config",
        custom=False,
    ),
    message(
        "pool_patch.add_to_other_config",
        "add_to",
        (
            ("self", "pool_patch ref"),
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
        "pool_patch.remove_from_other_config",
        "remove_from",
        (
            ("self", "pool_patch ref"),
            ("key", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="other_config",
        custom=False,
    ),
    message(
        "pool_patch.get_pool_applied",
        "getter",
        (("self", "pool_patch ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="pool_applied",
        custom=False,
    ),
    message(
        "pool_patch.get_pool_update",
        "getter",
        (("self", "pool_patch ref"),),
        "pool_update ref",
        READ_ONLY,
        one_ref,
        field="pool_update",
        custom=False,
    ),
    message(
        "pool_patch.get_size",
        "getter",
        (("self", "pool_patch ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="size",
        custom=False,
    ),
    message(
        "pool_patch.get_uuid",
        "getter",
        (("self", "pool_patch ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "pool_patch.get_version",
        "getter",
        (("self", "pool_patch ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="version",
        custom=False,
    ),
    message(
        "pool_patch.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "pool_patch ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "pool_patch.get_record",
        "get_record",
        (("self", "pool_patch ref"),),
        "pool_patch record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
    message(
        "pool_patch.get_by_name_label",
        "get_by_name_label",
        (("label", "string"),),
        "pool_patch ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "pool_patch.get_all",
        "get_all",
        (),
        "pool_patch ref set",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "pool_patch.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "pool_patch ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "pool_patch.get_all_records",
        "get_all_records",
        (),
        "(pool_patch ref -> pool_patch record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "pool_patch.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(pool_patch ref -> pool_patch record) map",
        READ_ONLY,
        one_string,
        custom=False,
    ),
)
