# Written by codegen from idl/; change the IDL, not this file.
"""Messages of USB_group: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from xapi.generated.rbac import POOL_ADMIN, READ_ONLY
from xapi.idl.decode import map_of, string
from xapi.idl.messages import (
    Message,
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
        string(args[0]) if len(args) > 0 else "",
        string(args[1]) if len(args) > 1 else "",
        _string_to_string_map(args[2]) if len(args) > 2 else EMPTY_MAP,
    )


MESSAGES: tuple[Message, ...] = (
    message(
        "USB_group.create",
        "custom",
        (
            ("name_label", "string", ""),
            ("name_description", "string", ""),
            ("other_config", "(string -> string) map", EMPTY_MAP),
        ),
        "USB_group ref",
        POOL_ADMIN,
        _create,
        asynchronous=True,
    ),
    message(
        "USB_group.destroy",
        "custom",
        (("self", "USB_group ref"),),
        "void",
        POOL_ADMIN,
        one_ref,
        asynchronous=True,
    ),
    message(
        "USB_group.get_PUSBs",
        "getter",
        (("self", "USB_group ref"),),
        "PUSB ref set",
        READ_ONLY,
        one_ref,
        field="PUSBs",
        custom=False,
    ),
    message(
        "USB_group.get_VUSBs",
        "getter",
        (("self", "USB_group ref"),),
        "VUSB ref set",
        READ_ONLY,
        one_ref,
        field="VUSBs",
        custom=False,
    ),
    message(
        "USB_group.get_name_description",
        "getter",
        (("self", "USB_group ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_description",
        custom=False,
    ),
    message(
        "USB_group.set_name_description",
        "setter",
        (
            ("self", "USB_group ref"),
            ("value", "string"),
        ),
        "void",
        POOL_ADMIN,
        ref_and(string),
        field="name_description",
        custom=False,
    ),
    message(
        "USB_group.get_name_label",
        "getter",
        (("self", "USB_group ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_label",
        custom=False,
    ),
    message(
        "USB_group.set_name_label",
        "setter",
        (
            ("self", "USB_group ref"),
            ("value", "string"),
        ),
        "void",
        POOL_ADMIN,
        ref_and(string),
        field="name_label",
        custom=False,
    ),
    message(
        "USB_group.get_other_config",
        "getter",
        (("self", "USB_group ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="other_config",
        custom=False,
    ),
    message(
        "USB_group.set_other_config",
        "setter",
        (
            ("self", "USB_group ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        POOL_ADMIN,
        ref_and(_string_to_string_map),
        field="other_config",
        custom=False,
    ),
    message(
        "USB_group.add_to_other_config",
        "add_to",
        (
            ("self", "USB_group ref"),
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
        "USB_group.remove_from_other_config",
        "remove_from",
        (
            ("self", "USB_group ref"),
            ("key", "string"),
        ),
        "void",
        POOL_ADMIN,
        ref_and(string),
        field="other_config",
        custom=False,
    ),
    message(
        "USB_group.get_uuid",
        "getter",
        (("self", "USB_group ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "USB_group.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "USB_group ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "USB_group.get_record",
        "get_record",
        (("self", "USB_group ref"),),
        "USB_group record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
    message(
        "USB_group.get_by_name_label",
        "get_by_name_label",
        (("label", "string"),),
        "USB_group ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "USB_group.get_all",
        "get_all",
        (),
        "USB_group ref set",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "USB_group.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "USB_group ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "USB_group.get_all_records",
        "get_all_records",
        (),
        "(USB_group ref -> USB_group record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "USB_group.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(USB_group ref -> USB_group record) map",
        READ_ONLY,
        one_string,
        custom=False,
    ),
)
