# Written by codegen from idl/; change the IDL, not this file.
"""Messages of VM_appliance: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xapi.generated.rbac import POOL_OPERATOR, READ_ONLY
from xapi.idl.decode import boolean, ref, string
from xapi.idl.messages import (
    Message,
    Policy,
    constructor,
    message,
    no_arguments,
    one_ref,
    one_string,
    ref_and,
)


def _assert_can_be_recovered(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


def _get_SRs_required_for_recovery(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


def _recover(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
        boolean(args[2]),
    )


def _start(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        boolean(args[1]),
    )


_create = constructor(
    {},
    {
        "name_description": (string, ""),
        "name_label": (string, ""),
    },
)


MESSAGES: tuple[Message, ...] = (
    message(
        "VM_appliance.assert_can_be_recovered",
        "custom",
        (
            ("self", "VM_appliance ref"),
            ("session_to", "session ref"),
        ),
        "void",
        READ_ONLY,
        _assert_can_be_recovered,
        asynchronous=True,
        errors=("VM_REQUIRES_SR",),
    ),
    message(
        "VM_appliance.clean_shutdown",
        "custom",
        (("self", "VM_appliance ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        errors=("OPERATION_PARTIALLY_FAILED",),
        policy=Policy(marks=("self:clean_shutdown",)),
    ),
    message(
        "VM_appliance.get_SRs_required_for_recovery",
        "custom",
        (
            ("self", "VM_appliance ref"),
            ("session_to", "session ref"),
        ),
        "SR ref set",
        READ_ONLY,
        _get_SRs_required_for_recovery,
        asynchronous=True,
    ),
    message(
        "VM_appliance.hard_shutdown",
        "custom",
        (("self", "VM_appliance ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        errors=("OPERATION_PARTIALLY_FAILED",),
        policy=Policy(marks=("self:hard_shutdown",)),
    ),
    message(
        "VM_appliance.recover",
        "custom",
        (
            ("self", "VM_appliance ref"),
            ("session_to", "session ref"),
            ("force", "bool"),
        ),
        "void",
        READ_ONLY,
        _recover,
        asynchronous=True,
        errors=("VM_REQUIRES_SR",),
    ),
    message(
        "VM_appliance.shutdown",
        "custom",
        (("self", "VM_appliance ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        errors=("OPERATION_PARTIALLY_FAILED",),
        policy=Policy(marks=("self:shutdown",)),
    ),
    message(
        "VM_appliance.start",
        "custom",
        (
            ("self", "VM_appliance ref"),
            ("paused", "bool"),
        ),
        "void",
        POOL_OPERATOR,
        _start,
        asynchronous=True,
        errors=("OPERATION_PARTIALLY_FAILED",),
        policy=Policy(marks=("self:start",)),
    ),
    message(
        "VM_appliance.get_VMs",
        "getter",
        (("self", "VM_appliance ref"),),
        "VM ref set",
        READ_ONLY,
        one_ref,
        field="VMs",
        custom=False,
    ),
    message(
        "VM_appliance.get_allowed_operations",
        "getter",
        (("self", "VM_appliance ref"),),
        "enum vm_appliance_operation set",
        READ_ONLY,
        one_ref,
        field="allowed_operations",
        custom=False,
    ),
    message(
        "VM_appliance.get_current_operations",
        "getter",
        (("self", "VM_appliance ref"),),
        "(string -> enum vm_appliance_operation) map",
        READ_ONLY,
        one_ref,
        field="current_operations",
        custom=False,
    ),
    message(
        "VM_appliance.get_name_description",
        "getter",
        (("self", "VM_appliance ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_description",
        custom=False,
    ),
    message(
        "VM_appliance.set_name_description",
        "setter",
        (
            ("self", "VM_appliance ref"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="name_description",
        custom=False,
    ),
    message(
        "VM_appliance.get_name_label",
        "getter",
        (("self", "VM_appliance ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_label",
        custom=False,
    ),
    message(
        "VM_appliance.set_name_label",
        "setter",
        (
            ("self", "VM_appliance ref"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="name_label",
        custom=False,
    ),
    message(
        "VM_appliance.get_uuid",
        "getter",
        (("self", "VM_appliance ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "VM_appliance.create",
        "constructor",
        (("args", "VM_appliance record"),),
        "VM_appliance ref",
        POOL_OPERATOR,
        _create,
        asynchronous=True,
    ),
    message(
        "VM_appliance.destroy",
        "destructor",
        (("self", "VM_appliance ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
    ),
    message(
        "VM_appliance.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "VM_appliance ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "VM_appliance.get_record",
        "get_record",
        (("self", "VM_appliance ref"),),
        "VM_appliance record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
    message(
        "VM_appliance.get_by_name_label",
        "get_by_name_label",
        (("label", "string"),),
        "VM_appliance ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "VM_appliance.get_all",
        "get_all",
        (),
        "VM_appliance ref set",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "VM_appliance.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "VM_appliance ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "VM_appliance.get_all_records",
        "get_all_records",
        (),
        "(VM_appliance ref -> VM_appliance record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "VM_appliance.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(VM_appliance ref -> VM_appliance record) map",
        READ_ONLY,
        one_string,
        custom=False,
    ),
)
