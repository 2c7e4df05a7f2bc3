# Written by codegen from idl/; change the IDL, not this file.
"""Messages of VMSS: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from xapi.generated.enums import decode_vmss_frequency, decode_vmss_type
from xapi.generated.rbac import LOCAL_ROOT_ONLY, POOL_OPERATOR, READ_ONLY
from xapi.idl.decode import boolean, date_time, integer, map_of, ref, string
from xapi.idl.messages import (
    Message,
    constructor,
    message,
    no_arguments,
    one_ref,
    one_string,
    ref_and,
)
from xapi.idl.record import EMPTY_MAP

_string_to_string_map = partial(map_of, string, string)


def _add_to_schedule(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        string(args[2]),
    )


def _remove_from_schedule(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _set_frequency(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        decode_vmss_frequency(args[1]),
    )


def _set_last_run_time(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        date_time(args[1]),
    )


def _set_retained_snapshots(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
    )


def _set_schedule(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _string_to_string_map(args[1]),
    )


def _set_type(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        decode_vmss_type(args[1]),
    )


_create = constructor(
    {
        "frequency": decode_vmss_frequency,
        "type": decode_vmss_type,
    },
    {
        "enabled": (boolean, True),
        "name_description": (string, ""),
        "name_label": (string, ""),
        "retained_snapshots": (integer, 7),
        "schedule": (_string_to_string_map, EMPTY_MAP),
    },
)


MESSAGES: tuple[Message, ...] = (
    message(
        "VMSS.add_to_schedule",
        "custom",
        (
            ("self", "VMSS ref"),
            ("key", "string"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _add_to_schedule,
    ),
    message(
        "VMSS.remove_from_schedule",
        "custom",
        (
            ("self", "VMSS ref"),
            ("key", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _remove_from_schedule,
    ),
    message(
        "VMSS.set_frequency",
        "custom",
        (
            ("self", "VMSS ref"),
            ("value", "enum vmss_frequency"),
        ),
        "void",
        POOL_OPERATOR,
        _set_frequency,
    ),
    message(
        "VMSS.set_last_run_time",
        "custom",
        (
            ("self", "VMSS ref"),
            ("value", "datetime"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _set_last_run_time,
    ),
    message(
        "VMSS.set_retained_snapshots",
        "custom",
        (
            ("self", "VMSS ref"),
            ("value", "int"),
        ),
        "void",
        POOL_OPERATOR,
        _set_retained_snapshots,
    ),
    message(
        "VMSS.set_schedule",
        "custom",
        (
            ("self", "VMSS ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        POOL_OPERATOR,
        _set_schedule,
    ),
    message(
        "VMSS.set_type",
        "custom",
        (
            ("self", "VMSS ref"),
            ("value", "enum vmss_type"),
        ),
        "void",
        POOL_OPERATOR,
        _set_type,
    ),
    message(
        "VMSS.snapshot_now", "custom", (("vmss", "VMSS ref"),), "string", POOL_OPERATOR, one_ref
    ),
    message(
        "VMSS.get_VMs",
        "getter",
        (("self", "VMSS ref"),),
        "VM ref set",
        READ_ONLY,
        one_ref,
        field="VMs",
        custom=False,
    ),
    message(
        "VMSS.get_enabled",
        "getter",
        (("self", "VMSS ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="enabled",
        custom=False,
    ),
    message(
        "VMSS.set_enabled",
        "setter",
        (
            ("self", "VMSS ref"),
            ("value", "bool"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(boolean),
        field="enabled",
        custom=False,
    ),
    message(
        "VMSS.get_frequency",
        "getter",
        (("self", "VMSS ref"),),
        "enum vmss_frequency",
        READ_ONLY,
        one_ref,
        field="frequency",
        custom=False,
    ),
    message(
        "VMSS.get_last_run_time",
        "getter",
        (("self", "VMSS ref"),),
        "datetime",
        READ_ONLY,
        one_ref,
        field="last_run_time",
        custom=False,
    ),
    message(
        "VMSS.get_name_description",
        "getter",
        (("self", "VMSS ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_description",
        custom=False,
    ),
    message(
        "VMSS.set_name_description",
        "setter",
        (
            ("self", "VMSS ref"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="name_description",
        custom=False,
    ),
    message(
        "VMSS.get_name_label",
        "getter",
        (("self", "VMSS ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_label",
        custom=False,
    ),
    message(
        "VMSS.set_name_label",
        "setter",
        (
            ("self", "VMSS ref"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="name_label",
        custom=False,
    ),
    message(
        "VMSS.get_retained_snapshots",
        "getter",
        (("self", "VMSS ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="retained_snapshots",
        custom=False,
    ),
    message(
        "VMSS.get_schedule",
        "getter",
        (("self", "VMSS ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="schedule",
        custom=False,
    ),
    message(
        "VMSS.get_type",
        "getter",
        (("self", "VMSS ref"),),
        "enum vmss_type",
        READ_ONLY,
        one_ref,
        field="type",
        custom=False,
    ),
    message(
        "VMSS.get_uuid",
        "getter",
        (("self", "VMSS ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "VMSS.create",
        "constructor",
        (("args", "VMSS record"),),
        "VMSS ref",
        POOL_OPERATOR,
        _create,
        asynchronous=True,
    ),
    message(
        "VMSS.destroy",
        "destructor",
        (("self", "VMSS ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
    ),
    message(
        "VMSS.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "VMSS ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "VMSS.get_record",
        "get_record",
        (("self", "VMSS ref"),),
        "VMSS record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
    message(
        "VMSS.get_by_name_label",
        "get_by_name_label",
        (("label", "string"),),
        "VMSS ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message("VMSS.get_all", "get_all", (), "VMSS ref set", READ_ONLY, no_arguments, custom=False),
    message(
        "VMSS.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "VMSS ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "VMSS.get_all_records",
        "get_all_records",
        (),
        "(VMSS ref -> VMSS record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "VMSS.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(VMSS ref -> VMSS record) map",
        READ_ONLY,
        one_string,
        custom=False,
    ),
)
