# Written by codegen from idl/; change the IDL, not this file.
"""Messages of PBD: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from xapi.generated.rbac import POOL_OPERATOR, READ_ONLY
from xapi.idl.decode import map_of, ref, string
from xapi.idl.messages import (
    Message,
    Policy,
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


def _set_device_config(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _string_to_string_map(args[1]),
    )


_create = constructor(
    {
        "SR": ref,
        "device_config": _string_to_string_map,
        "host": ref,
    },
    {
        "other_config": (_string_to_string_map, EMPTY_MAP),
    },
)


MESSAGES: tuple[Message, ...] = (
    message(
        "PBD.plug",
        "custom",
        (("self", "PBD ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        errors=("SR_UNKNOWN_DRIVER",),
        policy=Policy(runs_on="owner host", marks=("self.SR:plug",)),
    ),
    message(
        "PBD.set_device_config",
        "custom",
        (
            ("self", "PBD ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        POOL_OPERATOR,
        _set_device_config,
        asynchronous=True,
        policy=Policy(runs_on="owner host"),
    ),
    message(
        "PBD.unplug",
        "custom",
        (("self", "PBD ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="owner host", marks=("self.SR:unplug",)),
    ),
    message(
        "PBD.get_SR",
        "getter",
        (("self", "PBD ref"),),
        "SR ref",
        READ_ONLY,
        one_ref,
        field="SR",
        custom=False,
    ),
    message(
        "PBD.get_currently_attached",
        "getter",
        (("self", "PBD ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="currently_attached",
        custom=False,
    ),
    message(
        "PBD.get_device_config",
        "getter",
        (("self", "PBD ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="device_config",
        custom=False,
    ),
    message(
        "PBD.get_host",
        "getter",
        (("self", "PBD ref"),),
        "host ref",
        READ_ONLY,
        one_ref,
        field="host",
        custom=False,
    ),
    message(
        "PBD.get_other_config",
        "getter",
        (("self", "PBD ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="other_config",
        custom=False,
    ),
    message(
        "PBD.set_other_config",
        "setter",
        (
            ("self", "PBD ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(_string_to_string_map),
        field="other_config",
        custom=False,
    ),
    message(
        "PBD.add_to_other_config",
        "add_to",
        (
            ("self", "PBD ref"),
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
        "PBD.remove_from_other_config",
        "remove_from",
        (
            ("self", "PBD ref"),
            ("key", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="other_config",
        custom=False,
    ),
    message(
        "PBD.get_uuid",
        "getter",
        (("self", "PBD ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "PBD.create",
        "constructor",
        (("args", "PBD record"),),
        "PBD ref",
        POOL_OPERATOR,
        _create,
        asynchronous=True,
        policy=Policy(marks=("args.SR:pbd_create",)),
    ),
    message(
        "PBD.destroy",
        "destructor",
        (("self", "PBD ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        policy=Policy(marks=("self.SR:pbd_destroy",)),
    ),
    message(
        "PBD.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "PBD ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "PBD.get_record",
        "get_record",
        (("self", "PBD ref"),),
        "PBD record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
    message("PBD.get_all", "get_all", (), "PBD ref set", READ_ONLY, no_arguments, custom=False),
    message(
        "PBD.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "PBD ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "PBD.get_all_records",
        "get_all_records",
        (),
        "(PBD ref -> PBD record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "PBD.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(PBD ref -> PBD record) map",
        READ_ONLY,
        one_string,
        custom=False,
    ),
)
