# Written by codegen from idl/; change the IDL, not this file.
"""Messages of VLAN: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from xapi.generated.rbac import POOL_OPERATOR, READ_ONLY
from xapi.idl.decode import integer, map_of, ref, string
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


def _create(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
        ref(args[2]),
    )


def _pool_introduce(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
        integer(args[2]),
        _string_to_string_map(args[3]),
    )


MESSAGES: tuple[Message, ...] = (
    message(
        "VLAN.create",
        "custom",
        (
            ("tagged_PIF", "PIF ref"),
            ("tag", "int"),
            ("network", "network ref"),
        ),
        "VLAN ref",
        POOL_OPERATOR,
        _create,
        asynchronous=True,
        policy=Policy(runs_on="owner host"),
    ),
    message(
        "VLAN.destroy",
        "custom",
        (("self", "VLAN ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="self.untagged_PIF.host"),
    ),
    message(
        "VLAN.pool_introduce",
        "custom",
        (
            ("tagged_PIF", "PIF ref"),
            ("untagged_PIF", "PIF ref"),
            ("tag", "int"),
            ("other_config", "(string -> string) map"),
        ),
        "VLAN ref",
        POOL_OPERATOR,
        _pool_introduce,
        asynchronous=True,
    ),
    message(
        "VLAN.get_other_config",
        "getter",
        (("self", "VLAN ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="other_config",
        custom=False,
    ),
    message(
        "VLAN.set_other_config",
        "setter",
        (
            ("self", "VLAN ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(_string_to_string_map),
        field="other_config",
        custom=False,
    ),
    message(
        "VLAN.add_to_other_config",
        "add_to",
        (
            ("self", "VLAN ref"),
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
        "VLAN.remove_from_other_config",
        "remove_from",
        (
            ("self", "VLAN ref"),
            ("key", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="other_config",
        custom=False,
    ),
    message(
        "VLAN.get_tag",
        "getter",
        (("self", "VLAN ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="tag",
        custom=False,
    ),
    message(
        "VLAN.get_tagged_PIF",
        "getter",
        (("self", "VLAN ref"),),
        "PIF ref",
        READ_ONLY,
        one_ref,
        field="tagged_PIF",
        custom=False,
    ),
    message(
        "VLAN.get_untagged_PIF",
        "getter",
        (("self", "VLAN ref"),),
        "PIF ref",
        READ_ONLY,
        one_ref,
        field="untagged_PIF",
        custom=False,
    ),
    message(
        "VLAN.get_uuid",
        "getter",
        (("self", "VLAN ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "VLAN.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "VLAN ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "VLAN.get_record",
        "get_record",
        (("self", "VLAN ref"),),
        "VLAN record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
    message("VLAN.get_all", "get_all", (), "VLAN ref set", READ_ONLY, no_arguments, custom=False),
    message(
        "VLAN.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "VLAN ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "VLAN.get_all_records",
        "get_all_records",
        (),
        "(VLAN ref -> VLAN record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "VLAN.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(VLAN ref -> VLAN record) map",
        READ_ONLY,
        one_string,
        custom=False,
    ),
)
