# Written by codegen from idl/; change the IDL, not this file.
"""Messages of VMPP: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from xapi.generated.enums import (
    decode_vmpp_archive_frequency,
    decode_vmpp_archive_target_type,
    decode_vmpp_backup_frequency,
    decode_vmpp_backup_type,
)
from xapi.generated.rbac import LOCAL_ROOT_ONLY, POOL_OPERATOR, READ_ONLY, VM_POWER_ADMIN
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


def _add_to_alarm_config(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        string(args[2]),
    )


def _add_to_archive_schedule(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        string(args[2]),
    )


def _add_to_archive_target_config(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        string(args[2]),
    )


def _add_to_backup_schedule(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        string(args[2]),
    )


def _create_alert(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        integer(args[2]),
        string(args[3]),
        string(args[4]),
    )


def _get_alerts(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
    )


def _remove_from_alarm_config(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _remove_from_archive_schedule(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _remove_from_archive_target_config(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _remove_from_backup_schedule(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _set_alarm_config(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _string_to_string_map(args[1]),
    )


def _set_archive_frequency(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        decode_vmpp_archive_frequency(args[1]),
    )


def _set_archive_last_run_time(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        date_time(args[1]),
    )


def _set_archive_schedule(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _string_to_string_map(args[1]),
    )


def _set_archive_target_config(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _string_to_string_map(args[1]),
    )


def _set_archive_target_type(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        decode_vmpp_archive_target_type(args[1]),
    )


def _set_backup_frequency(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        decode_vmpp_backup_frequency(args[1]),
    )


def _set_backup_last_run_time(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        date_time(args[1]),
    )


def _set_backup_retention_value(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
    )


def _set_backup_schedule(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _string_to_string_map(args[1]),
    )


def _set_is_alarm_enabled(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        boolean(args[1]),
    )


def _set_is_archive_running(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        boolean(args[1]),
    )


def _set_is_backup_running(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        boolean(args[1]),
    )


_create = constructor(
    {},
    {
        "alarm_config": (_string_to_string_map, EMPTY_MAP),
        "archive_frequency": (decode_vmpp_archive_frequency, "never"),
        "archive_schedule": (_string_to_string_map, EMPTY_MAP),
        "archive_target_config": (_string_to_string_map, EMPTY_MAP),
        "archive_target_type": (decode_vmpp_archive_target_type, "none"),
        "backup_frequency": (decode_vmpp_backup_frequency, "daily"),
        "backup_retention_value": (integer, 7),
        "backup_schedule": (_string_to_string_map, EMPTY_MAP),
        "backup_type": (decode_vmpp_backup_type, "snapshot"),
        "is_alarm_enabled": (boolean, False),
        "is_policy_enabled": (boolean, True),
        "name_description": (string, ""),
        "name_label": (string, ""),
    },
)


MESSAGES: tuple[Message, ...] = (
    message(
        "VMPP.add_to_alarm_config",
        "custom",
        (
            ("self", "VMPP ref"),
            ("key", "string"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _add_to_alarm_config,
        removed=True,
    ),
    message(
        "VMPP.add_to_archive_schedule",
        "custom",
        (
            ("self", "VMPP ref"),
            ("key", "string"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _add_to_archive_schedule,
        removed=True,
    ),
    message(
        "VMPP.add_to_archive_target_config",
        "custom",
        (
            ("self", "VMPP ref"),
            ("key", "string"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _add_to_archive_target_config,
        removed=True,
    ),
    message(
        "VMPP.add_to_backup_schedule",
        "custom",
        (
            ("self", "VMPP ref"),
            ("key", "string"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _add_to_backup_schedule,
        removed=True,
    ),
    message(
        "VMPP.archive_now",
        "custom",
        (("snapshot", "VM ref"),),
        "string",
        VM_POWER_ADMIN,
        one_ref,
        removed=True,
    ),
    message(
        "VMPP.create_alert",
        "custom",
        (
            ("vmpp", "VMPP ref"),
            ("name", "string"),
            ("priority", "int"),
            ("body", "string"),
            ("data", "string"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _create_alert,
        removed=True,
    ),
    message(
        "VMPP.get_alerts",
        "custom",
        (
            ("vmpp", "VMPP ref"),
            ("hours_from_now", "int"),
        ),
        "string set",
        POOL_OPERATOR,
        _get_alerts,
        removed=True,
    ),
    message(
        "VMPP.protect_now",
        "custom",
        (("vmpp", "VMPP ref"),),
        "string",
        POOL_OPERATOR,
        one_ref,
        removed=True,
    ),
    message(
        "VMPP.remove_from_alarm_config",
        "custom",
        (
            ("self", "VMPP ref"),
            ("key", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _remove_from_alarm_config,
        removed=True,
    ),
    message(
        "VMPP.remove_from_archive_schedule",
        "custom",
        (
            ("self", "VMPP ref"),
            ("key", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _remove_from_archive_schedule,
        removed=True,
    ),
    message(
        "VMPP.remove_from_archive_target_config",
        "custom",
        (
            ("self", "VMPP ref"),
            ("key", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _remove_from_archive_target_config,
        removed=True,
    ),
    message(
        "VMPP.remove_from_backup_schedule",
        "custom",
        (
            ("self", "VMPP ref"),
            ("key", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _remove_from_backup_schedule,
        removed=True,
    ),
    message(
        "VMPP.set_alarm_config",
        "custom",
        (
            ("self", "VMPP ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        POOL_OPERATOR,
        _set_alarm_config,
        removed=True,
    ),
    message(
        "VMPP.set_archive_frequency",
        "custom",
        (
            ("self", "VMPP ref"),
            ("value", "enum vmpp_archive_frequency"),
        ),
        "void",
        POOL_OPERATOR,
        _set_archive_frequency,
        removed=True,
    ),
    message(
        "VMPP.set_archive_last_run_time",
        "custom",
        (
            ("self", "VMPP ref"),
            ("value", "datetime"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _set_archive_last_run_time,
        removed=True,
    ),
    message(
        "VMPP.set_archive_schedule",
        "custom",
        (
            ("self", "VMPP ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        POOL_OPERATOR,
        _set_archive_schedule,
        removed=True,
    ),
    message(
        "VMPP.set_archive_target_config",
        "custom",
        (
            ("self", "VMPP ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        POOL_OPERATOR,
        _set_archive_target_config,
        removed=True,
    ),
    message(
        "VMPP.set_archive_target_type",
        "custom",
        (
            ("self", "VMPP ref"),
            ("value", "enum vmpp_archive_target_type"),
        ),
        "void",
        POOL_OPERATOR,
        _set_archive_target_type,
        removed=True,
    ),
    message(
        "VMPP.set_backup_frequency",
        "custom",
        (
            ("self", "VMPP ref"),
            ("value", "enum vmpp_backup_frequency"),
        ),
        "void",
        POOL_OPERATOR,
        _set_backup_frequency,
        removed=True,
    ),
    message(
        "VMPP.set_backup_last_run_time",
        "custom",
        (
            ("self", "VMPP ref"),
            ("value", "datetime"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _set_backup_last_run_time,
        removed=True,
    ),
    message(
        "VMPP.set_backup_retention_value",
        "custom",
        (
            ("self", "VMPP ref"),
            ("value", "int"),
        ),
        "void",
        POOL_OPERATOR,
        _set_backup_retention_value,
        removed=True,
    ),
    message(
        "VMPP.set_backup_schedule",
        "custom",
        (
            ("self", "VMPP ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        POOL_OPERATOR,
        _set_backup_schedule,
        removed=True,
    ),
    message(
        "VMPP.set_is_alarm_enabled",
        "custom",
        (
            ("self", "VMPP ref"),
            ("value", "bool"),
        ),
        "void",
        POOL_OPERATOR,
        _set_is_alarm_enabled,
        removed=True,
    ),
    message(
        "VMPP.set_is_archive_running",
        "custom",
        (
            ("self", "VMPP ref"),
            ("value", "bool"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _set_is_archive_running,
        removed=True,
    ),
    message(
        "VMPP.set_is_backup_running",
        "custom",
        (
            ("self", "VMPP ref"),
            ("value", "bool"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _set_is_backup_running,
        removed=True,
    ),
    message(
        "VMPP.get_VMs",
        "getter",
        (("self", "VMPP ref"),),
        "VM ref set",
        READ_ONLY,
        one_ref,
        field="VMs",
        custom=False,
        removed=True,
    ),
    message(
        "VMPP.get_alarm_config",
        "getter",
        (("self", "VMPP ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="alarm_config",
        custom=False,
        removed=True,
    ),
    message(
        "VMPP.get_archive_frequency",
        "getter",
        (("self", "VMPP ref"),),
        "enum vmpp_archive_frequency",
        READ_ONLY,
        one_ref,
        field="archive_frequency",
        custom=False,
        removed=True,
    ),
    message(
        "VMPP.get_archive_last_run_time",
        "getter",
        (("self", "VMPP ref"),),
        "datetime",
        READ_ONLY,
        one_ref,
        field="archive_last_run_time",
        custom=False,
        removed=True,
    ),
    message(
        "VMPP.get_archive_schedule",
        "getter",
        (("self", "VMPP ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="archive_schedule",
        custom=False,
        removed=True,
    ),
    message(
        "VMPP.get_archive_target_config",
        "getter",
        (("self", "VMPP ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="archive_target_config",
        custom=False,
        removed=True,
    ),
    message(
        "VMPP.get_archive_target_type",
        "getter",
        (("self", "VMPP ref"),),
        "enum vmpp_archive_target_type",
        READ_ONLY,
        one_ref,
        field="archive_target_type",
        custom=False,
        removed=True,
    ),
    message(
        "VMPP.get_backup_frequency",
        "getter",
        (("self", "VMPP ref"),),
        "enum vmpp_backup_frequency",
        READ_ONLY,
        one_ref,
        field="backup_frequency",
        custom=False,
        removed=True,
    ),
    message(
        "VMPP.get_backup_last_run_time",
        "getter",
        (("self", "VMPP ref"),),
        "datetime",
        READ_ONLY,
        one_ref,
        field="backup_last_run_time",
        custom=False,
        removed=True,
    ),
    message(
        "VMPP.get_backup_retention_value",
        "getter",
        (("self", "VMPP ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="backup_retention_value",
        custom=False,
        removed=True,
    ),
    message(
        "VMPP.get_backup_schedule",
        "getter",
        (("self", "VMPP ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="backup_schedule",
        custom=False,
        removed=True,
    ),
    message(
        "VMPP.get_backup_type",
        "getter",
        (("self", "VMPP ref"),),
        "enum vmpp_backup_type",
        READ_ONLY,
        one_ref,
        field="backup_type",
        custom=False,
        removed=True,
    ),
    message(
        "VMPP.set_backup_type",
        "setter",
        (
            ("self", "VMPP ref"),
            ("value", "enum vmpp_backup_type"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(decode_vmpp_backup_type),
        field="backup_type",
        custom=False,
        removed=True,
    ),
    message(
        "VMPP.get_is_alarm_enabled",
        "getter",
        (("self", "VMPP ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="is_alarm_enabled",
        custom=False,
        removed=True,
    ),
    message(
        "VMPP.get_is_archive_running",
        "getter",
        (("self", "VMPP ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="is_archive_running",
        custom=False,
        removed=True,
    ),
    message(
        "VMPP.get_is_backup_running",
        "getter",
        (("self", "VMPP ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="is_backup_running",
        custom=False,
        removed=True,
    ),
    message(
        "VMPP.get_is_policy_enabled",
        "getter",
        (("self", "VMPP ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="is_policy_enabled",
        custom=False,
        removed=True,
    ),
    message(
        "VMPP.set_is_policy_enabled",
        "setter",
        (
            ("self", "VMPP ref"),
            ("value", "bool"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(boolean),
        field="is_policy_enabled",
        custom=False,
        removed=True,
    ),
    message(
        "VMPP.get_name_description",
        "getter",
        (("self", "VMPP ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_description",
        custom=False,
        removed=True,
    ),
    message(
        "VMPP.set_name_description",
        "setter",
        (
            ("self", "VMPP ref"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="name_description",
        custom=False,
        removed=True,
    ),
    message(
        "VMPP.get_name_label",
        "getter",
        (("self", "VMPP ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_label",
        custom=False,
        removed=True,
    ),
    message(
        "VMPP.set_name_label",
        "setter",
        (
            ("self", "VMPP ref"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="name_label",
        custom=False,
        removed=True,
    ),
    message(
        "VMPP.get_recent_alerts",
        "getter",
        (("self", "VMPP ref"),),
        "string set",
        READ_ONLY,
        one_ref,
        field="recent_alerts",
        custom=False,
        removed=True,
    ),
    message(
        "VMPP.get_uuid",
        "getter",
        (("self", "VMPP ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
        removed=True,
    ),
    message(
        "VMPP.create",
        "constructor",
        (("args", "VMPP record"),),
        "VMPP ref",
        POOL_OPERATOR,
        _create,
        asynchronous=True,
        removed=True,
    ),
    message(
        "VMPP.destroy",
        "destructor",
        (("self", "VMPP ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        removed=True,
    ),
    message(
        "VMPP.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "VMPP ref",
        READ_ONLY,
        one_string,
        custom=False,
        removed=True,
    ),
    message(
        "VMPP.get_record",
        "get_record",
        (("self", "VMPP ref"),),
        "VMPP record",
        READ_ONLY,
        one_ref,
        custom=False,
        removed=True,
    ),
    message(
        "VMPP.get_by_name_label",
        "get_by_name_label",
        (("label", "string"),),
        "VMPP ref set",
        READ_ONLY,
        one_string,
        custom=False,
        removed=True,
    ),
    message(
        "VMPP.get_all",
        "get_all",
        (),
        "VMPP ref set",
        READ_ONLY,
        no_arguments,
        custom=False,
        removed=True,
    ),
    message(
        "VMPP.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "VMPP ref set",
        READ_ONLY,
        one_string,
        custom=False,
        removed=True,
    ),
    message(
        "VMPP.get_all_records",
        "get_all_records",
        (),
        "(VMPP ref -> VMPP record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
        removed=True,
    ),
    message(
        "VMPP.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(VMPP ref -> VMPP record) map",
        READ_ONLY,
        one_string,
        custom=False,
        removed=True,
    ),
)
