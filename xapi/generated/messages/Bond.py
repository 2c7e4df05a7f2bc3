# Written by codegen from idl/; change the IDL, not this file.
"""Messages of Bond: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from xapi.generated.enums import decode_bond_mode
from xapi.generated.rbac import POOL_OPERATOR, READ_ONLY
from xapi.idl.decode import map_of, ref, set_of, string
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
from xapi.idl.record import EMPTY_MAP

_pif_ref_set = partial(set_of, ref)
_string_to_string_map = partial(map_of, string, string)


def _create(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _pif_ref_set(args[1]),
        string(args[2]),
        decode_bond_mode(args[3]) if len(args) > 3 else "balance-slb",
        _string_to_string_map(args[4]) if len(args) > 4 else EMPTY_MAP,
    )


def _set_mode(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        decode_bond_mode(args[1]),
    )


def _set_property(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        string(args[2]),
    )


MESSAGES: tuple[Message, ...] = (
    message(
        "Bond.create",
        "custom",
        (
            ("network", "network ref"),
            ("members", "PIF ref set"),
            ("MAC", "string"),
            ("mode", "enum bond_mode", "balance-slb"),
            ("properties", "(string -> string) map", EMPTY_MAP),
        ),
        "Bond ref",
        POOL_OPERATOR,
        _create,
        asynchronous=True,
        policy=Policy(runs_on="owner host"),
    ),
    message(
        "Bond.destroy",
        "custom",
        (("self", "Bond ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="self.master.host"),
    ),
    message(
        "Bond.set_mode",
        "custom",
        (
            ("self", "Bond ref"),
            ("value", "enum bond_mode"),
        ),
        "void",
        POOL_OPERATOR,
        _set_mode,
        asynchronous=True,
        policy=Policy(runs_on="self.master.host"),
    ),
    message(
        "Bond.set_property",
        "custom",
        (
            ("self", "Bond ref"),
            ("name", "string"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _set_property,
        asynchronous=True,
        policy=Policy(runs_on="self.master.host"),
    ),
    message(
        "Bond.get_auto_update_mac",
        "getter",
        (("self", "Bond ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="auto_update_mac",
        custom=False,
    ),
    message(
        "Bond.get_links_up",
        "getter",
        (("self", "Bond ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="links_up",
        custom=False,
    ),
    message(
        "Bond.get_master",
        "getter",
        (("self", "Bond ref"),),
        "PIF ref",
        READ_ONLY,
        one_ref,
        field="master",
        custom=False,
    ),
    message(
        "Bond.get_mode",
        "getter",
        (("self", "Bond ref"),),
        "enum bond_mode",
        READ_ONLY,
        one_ref,
        field="mode",
        custom=False,
    ),
    message(
        "Bond.get_other_config",
        "getter",
        (("self", "Bond ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="other_config",
        custom=False,
    ),
    message(
        "Bond.set_other_config",
        "setter",
        (
            ("self", "Bond ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(_string_to_string_map),
        field="other_config",
        custom=False,
    ),
    message(
        "Bond.add_to_other_config",
        "add_to",
        (
            ("self", "Bond ref"),
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
        "Bond.remove_from_other_config",
        "remove_from",
        (
            ("self", "Bond ref"),
            ("key", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="other_config",
        custom=False,
    ),
    message(
        "Bond.get_primary_slave",
        "getter",
        (("self", "Bond ref"),),
        "PIF ref",
        READ_ONLY,
        one_ref,
        field="primary_slave",
        custom=False,
    ),
    message(
        "Bond.get_properties",
        "getter",
        (("self", "Bond ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="properties",
        custom=False,
    ),
    message(
        "Bond.get_slaves",
        "getter",
        (("self", "Bond ref"),),
        "PIF ref set",
        READ_ONLY,
        one_ref,
        field="slaves",
        custom=False,
    ),
    message(
        "Bond.get_uuid",
        "getter",
        (("self", "Bond ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "Bond.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "Bond ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "Bond.get_record",
        "get_record",
        (("self", "Bond ref"),),
        "Bond record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
    message("Bond.get_all", "get_all", (), "Bond ref set", READ_ONLY, no_arguments, custom=False),
    message(
        "Bond.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "Bond ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "Bond.get_all_records",
        "get_all_records",
        (),
        "(Bond ref -> Bond record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "Bond.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(Bond ref -> Bond record) map",
        READ_ONLY,
        one_string,
        custom=False,
    ),
)
