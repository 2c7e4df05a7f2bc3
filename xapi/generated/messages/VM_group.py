# Written by codegen from idl/; change the IDL, not this file.
"""Messages of VM_group: roles, types, policies, validators."""

from __future__ import annotations

from xapi.generated.enums import decode_placement_policy
from xapi.generated.rbac import READ_ONLY, VM_ADMIN
from xapi.idl.decode import string
from xapi.idl.messages import (
    Message,
    constructor,
    message,
    no_arguments,
    one_ref,
    one_string,
    ref_and,
)

_create = constructor(
    {},
    {
        "name_description": (string, ""),
        "name_label": (string, ""),
        "placement": (decode_placement_policy, "normal"),
    },
)


MESSAGES: tuple[Message, ...] = (
    message(
        "VM_group.get_VMs",
        "getter",
        (("self", "VM_group ref"),),
        "VM ref set",
        READ_ONLY,
        one_ref,
        field="VMs",
        custom=False,
    ),
    message(
        "VM_group.get_name_description",
        "getter",
        (("self", "VM_group ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_description",
        custom=False,
    ),
    message(
        "VM_group.set_name_description",
        "setter",
        (
            ("self", "VM_group ref"),
            ("value", "string"),
        ),
        "void",
        VM_ADMIN,
        ref_and(string),
        field="name_description",
        custom=False,
    ),
    message(
        "VM_group.get_name_label",
        "getter",
        (("self", "VM_group ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_label",
        custom=False,
    ),
    message(
        "VM_group.set_name_label",
        "setter",
        (
            ("self", "VM_group ref"),
            ("value", "string"),
        ),
        "void",
        VM_ADMIN,
        ref_and(string),
        field="name_label",
        custom=False,
    ),
    message(
        "VM_group.get_placement",
        "getter",
        (("self", "VM_group ref"),),
        "enum placement_policy",
        READ_ONLY,
        one_ref,
        field="placement",
        custom=False,
    ),
    message(
        "VM_group.get_uuid",
        "getter",
        (("self", "VM_group ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "VM_group.create",
        "constructor",
        (("args", "VM_group record"),),
        "VM_group ref",
        VM_ADMIN,
        _create,
        asynchronous=True,
    ),
    message(
        "VM_group.destroy",
        "destructor",
        (("self", "VM_group ref"),),
        "void",
        VM_ADMIN,
        one_ref,
        asynchronous=True,
    ),
    message(
        "VM_group.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "VM_group ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "VM_group.get_record",
        "get_record",
        (("self", "VM_group ref"),),
        "VM_group record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
    message(
        "VM_group.get_by_name_label",
        "get_by_name_label",
        (("label", "string"),),
        "VM_group ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "VM_group.get_all", "get_all", (), "VM_group ref set", READ_ONLY, no_arguments, custom=False
    ),
    message(
        "VM_group.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "VM_group ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "VM_group.get_all_records",
        "get_all_records",
        (),
        "(VM_group ref -> VM_group record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "VM_group.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(VM_group ref -> VM_group record) map",
        READ_ONLY,
        one_string,
        custom=False,
    ),
)
