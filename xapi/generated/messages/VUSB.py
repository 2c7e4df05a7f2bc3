# Written by codegen from idl/; change the IDL, not this file.
"""Messages of VUSB: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from xapi.generated.rbac import POOL_ADMIN, READ_ONLY
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
from xapi.idl.record import EMPTY_MAP

_string_to_string_map = partial(map_of, string, string)


def _create(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
        _string_to_string_map(args[2]) if len(args) > 2 else EMPTY_MAP,
    )


MESSAGES: tuple[Message, ...] = (
    message(
        "VUSB.create",
        "custom",
        (
            ("VM", "VM ref"),
            ("USB_group", "USB_group ref"),
            ("other_config", "(string -> string) map", EMPTY_MAP),
        ),
        "VUSB ref",
        POOL_ADMIN,
        _create,
        asynchronous=True,
    ),
    message(
        "VUSB.destroy",
        "custom",
        (("self", "VUSB ref"),),
        "void",
        POOL_ADMIN,
        one_ref,
        asynchronous=True,
    ),
    message(
        "VUSB.unplug",
        "custom",
        (("self", "VUSB ref"),),
        "void",
        POOL_ADMIN,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="VM.resident_on", marks=("self:unplug",)),
    ),
    message(
        "VUSB.get_USB_group",
        "getter",
        (("self", "VUSB ref"),),
        "USB_group ref",
        READ_ONLY,
        one_ref,
        field="USB_group",
        custom=False,
    ),
    message(
        "VUSB.get_VM",
        "getter",
        (("self", "VUSB ref"),),
        "VM ref",
        READ_ONLY,
        one_ref,
        field="VM",
        custom=False,
    ),
    message(
        "VUSB.get_allowed_operations",
        "getter",
        (("self", "VUSB ref"),),
        "enum vusb_operations set",
        READ_ONLY,
        one_ref,
        field="allowed_operations",
        custom=False,
    ),
    message(
        "VUSB.get_current_operations",
        "getter",
        (("self", "VUSB ref"),),
        "(string -> enum vusb_operations) map",
        READ_ONLY,
        one_ref,
        field="current_operations",
        custom=False,
    ),
    message(
        "VUSB.get_currently_attached",
        "getter",
        (("self", "VUSB ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="currently_attached",
        custom=False,
    ),
    message(
        "VUSB.get_other_config",
        "getter",
        (("self", "VUSB ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="other_config",
        custom=False,
    ),
    message(
        "VUSB.set_other_config",
        "setter",
        (
            ("self", "VUSB ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        POOL_ADMIN,
        ref_and(_string_to_string_map),
        field="other_config",
        custom=False,
    ),
    message(
        "VUSB.add_to_other_config",
        "add_to",
        (
            ("self", "VUSB ref"),
            ("key", "string"),
            ("value", "string"),
        ),
        "void",
        POOL_ADMIN,
        ref_key_value(string, string),
        field="other_config",
        custom=False,
    ),
    message(
        "VUSB.remove_from_other_config",
        "remove_from",
        (
            ("self", "VUSB ref"),
            ("key", "string"),
        ),
        "void",
        POOL_ADMIN,
        ref_and(string),
        field="other_config",
        custom=False,
    ),
    message(
        "VUSB.get_uuid",
        "getter",
        (("self", "VUSB ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "VUSB.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "VUSB ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "VUSB.get_record",
        "get_record",
        (("self", "VUSB ref"),),
        "VUSB record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
    message("VUSB.get_all", "get_all", (), "VUSB ref set", READ_ONLY, no_arguments, custom=False),
    message(
        "VUSB.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "VUSB ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "VUSB.get_all_records",
        "get_all_records",
        (),
        "(VUSB ref -> VUSB record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "VUSB.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(VUSB ref -> VUSB record) map",
        READ_ONLY,
        one_string,
        custom=False,
    ),
)
