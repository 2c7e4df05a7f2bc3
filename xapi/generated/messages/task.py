# Written by codegen from idl/; change the IDL, not this file.
"""Messages of task: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from xapi.generated.enums import decode_task_status_type
from xapi.generated.rbac import READ_ONLY, VM_OPERATOR
from xapi.idl.decode import double, map_of, ref, set_of, string
from xapi.idl.messages import Message, Policy, message, no_arguments, one_ref, one_string

_string_set = partial(set_of, string)
_string_to_string_map = partial(map_of, string, string)


def _add_to_other_config(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        string(args[2]),
    )


def _create(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        string(args[0]),
        string(args[1]),
    )


def _remove_from_other_config(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _set_error_info(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _string_set(args[1]),
    )


def _set_other_config(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _string_to_string_map(args[1]),
    )


def _set_progress(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        double(args[1]),
    )


def _set_result(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _set_status(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        decode_task_status_type(args[1]),
    )


MESSAGES: tuple[Message, ...] = (
    message(
        "task.add_to_other_config",
        "custom",
        (
            ("self", "task ref"),
            ("key", "string"),
            ("value", "string"),
        ),
        "void",
        READ_ONLY,
        _add_to_other_config,
        key_roles={
            "XenCenterMeddlingActionTitle": VM_OPERATOR,
            "XenCenterUUID": VM_OPERATOR,
            "applies_to": VM_OPERATOR,
        },
        asynchronous=True,
    ),
    message(
        "task.cancel",
        "custom",
        (("task", "task ref"),),
        "void",
        READ_ONLY,
        one_ref,
        asynchronous=True,
        errors=("OPERATION_NOT_ALLOWED",),
        policy=Policy(runs_on="owner of the task"),
    ),
    message(
        "task.create",
        "custom",
        (
            ("label", "string"),
            ("description", "string"),
        ),
        "task ref",
        READ_ONLY,
        _create,
    ),
    message("task.destroy", "custom", (("self", "task ref"),), "void", READ_ONLY, one_ref),
    message(
        "task.remove_from_other_config",
        "custom",
        (
            ("self", "task ref"),
            ("key", "string"),
        ),
        "void",
        READ_ONLY,
        _remove_from_other_config,
        key_roles={
            "XenCenterMeddlingActionTitle": VM_OPERATOR,
            "XenCenterUUID": VM_OPERATOR,
            "applies_to": VM_OPERATOR,
        },
        asynchronous=True,
    ),
    message(
        "task.set_error_info",
        "custom",
        (
            ("self", "task ref"),
            ("value", "string set"),
        ),
        "void",
        READ_ONLY,
        _set_error_info,
    ),
    message(
        "task.set_other_config",
        "custom",
        (
            ("self", "task ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        READ_ONLY,
        _set_other_config,
        asynchronous=True,
    ),
    message(
        "task.set_progress",
        "custom",
        (
            ("self", "task ref"),
            ("value", "float"),
        ),
        "void",
        READ_ONLY,
        _set_progress,
    ),
    message(
        "task.set_result",
        "custom",
        (
            ("self", "task ref"),
            ("value", "string"),
        ),
        "void",
        READ_ONLY,
        _set_result,
    ),
    message(
        "task.set_status",
        "custom",
        (
            ("self", "task ref"),
            ("value", "enum task_status_type"),
        ),
        "void",
        READ_ONLY,
        _set_status,
    ),
    message(
        "task.get_allowed_operations",
        "getter",
        (("self", "task ref"),),
        "enum task_allowed_operations set",
        READ_ONLY,
        one_ref,
        field="allowed_operations",
        custom=False,
    ),
    message(
        "task.get_backtrace",
        "getter",
        (("self", "task ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="backtrace",
        custom=False,
    ),
    message(
        "task.get_created",
        "getter",
        (("self", "task ref"),),
        "datetime",
        READ_ONLY,
        one_ref,
        field="created",
        custom=False,
    ),
    message(
        "task.get_current_operations",
        "getter",
        (("self", "task ref"),),
        "(string -> enum task_allowed_operations) map",
        READ_ONLY,
        one_ref,
        field="current_operations",
        custom=False,
    ),
    message(
        "task.get_error_info",
        "getter",
        (("self", "task ref"),),
        "string set",
        READ_ONLY,
        one_ref,
        field="error_info",
        custom=False,
    ),
    message(
        "task.get_finished",
        "getter",
        (("self", "task ref"),),
        "datetime",
        READ_ONLY,
        one_ref,
        field="finished",
        custom=False,
    ),
    message(
        "task.get_name_description",
        "getter",
        (("self", "task ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_description",
        custom=False,
    ),
    message(
        "task.get_name_label",
        "getter",
        (("self", "task ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_label",
        custom=False,
    ),
    message(
        "task.get_other_config",
        "getter",
        (("self", "task ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="other_config",
        custom=False,
    ),
    message(
        "task.get_progress",
        "getter",
        (("self", "task ref"),),
        "float",
        READ_ONLY,
        one_ref,
        field="progress",
        custom=False,
    ),
    message(
        "task.get_resident_on",
        "getter",
        (("self", "task ref"),),
        "host ref",
        READ_ONLY,
        one_ref,
        field="resident_on",
        custom=False,
    ),
    message(
        "task.get_result",
        "getter",
        (("self", "task ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="result",
        custom=False,
    ),
    message(
        "task.get_status",
        "getter",
        (("self", "task ref"),),
        "enum task_status_type",
        READ_ONLY,
        one_ref,
        field="status",
        custom=False,
    ),
    message(
        "task.get_subtask_of",
        "getter",
        (("self", "task ref"),),
        "task ref",
        READ_ONLY,
        one_ref,
        field="subtask_of",
        custom=False,
    ),
    message(
        "task.get_subtasks",
        "getter",
        (("self", "task ref"),),
        "task ref set",
        READ_ONLY,
        one_ref,
        field="subtasks",
        custom=False,
    ),
    message(
        "task.get_type",
        "getter",
        (("self", "task ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="type",
        custom=False,
    ),
    message(
        "task.get_uuid",
        "getter",
        (("self", "task ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "task.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "task ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "task.get_record",
        "get_record",
        (("self", "task ref"),),
        "task record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
    message(
        "task.get_by_name_label",
        "get_by_name_label",
        (("label", "string"),),
        "task ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message("task.get_all", "get_all", (), "task ref set", READ_ONLY, no_arguments, custom=False),
    message(
        "task.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "task ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "task.get_all_records",
        "get_all_records",
        (),
        "(task ref -> task record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "task.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(task ref -> task record) map",
        READ_ONLY,
        one_string,
        custom=False,
    ),
)
