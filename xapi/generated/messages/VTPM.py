# Written by codegen from idl/; change the IDL, not this file.
"""Messages of VTPM: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xapi.generated.rbac import LOCAL_ROOT_ONLY, READ_ONLY, VM_ADMIN
from xapi.idl.decode import boolean, ref, string
from xapi.idl.messages import Message, Policy, message, no_arguments, one_ref, one_string


def _create(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        boolean(args[1]),
    )


def _set_contents(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


MESSAGES: tuple[Message, ...] = (
    message(
        "VTPM.create",
        "custom",
        (
            ("vM", "VM ref"),
            ("is_unique", "bool"),
        ),
        "VTPM ref",
        VM_ADMIN,
        _create,
        asynchronous=True,
        policy=Policy(marks=("vM:create_vtpm",)),
    ),
    message(
        "VTPM.destroy",
        "custom",
        (("self", "VTPM ref"),),
        "void",
        VM_ADMIN,
        one_ref,
        asynchronous=True,
    ),
    message(
        "VTPM.get_contents",
        "custom",
        (("self", "VTPM ref"),),
        "string",
        LOCAL_ROOT_ONLY,
        one_ref,
        asynchronous=True,
        secret=True,
    ),
    message(
        "VTPM.set_contents",
        "custom",
        (
            ("self", "VTPM ref"),
            ("contents", "string"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _set_contents,
        asynchronous=True,
        secret=True,
    ),
    message(
        "VTPM.get_VM",
        "getter",
        (("self", "VTPM ref"),),
        "VM ref",
        READ_ONLY,
        one_ref,
        field="VM",
        custom=False,
    ),
    message(
        "VTPM.get_allowed_operations",
        "getter",
        (("self", "VTPM ref"),),
        "enum vtpm_operations set",
        READ_ONLY,
        one_ref,
        field="allowed_operations",
        custom=False,
    ),
    message(
        "VTPM.get_backend",
        "getter",
        (("self", "VTPM ref"),),
        "VM ref",
        READ_ONLY,
        one_ref,
        field="backend",
        custom=False,
    ),
    message(
        "VTPM.get_current_operations",
        "getter",
        (("self", "VTPM ref"),),
        "(string -> enum vtpm_operations) map",
        READ_ONLY,
        one_ref,
        field="current_operations",
        custom=False,
    ),
    message(
        "VTPM.get_is_protected",
        "getter",
        (("self", "VTPM ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="is_protected",
        custom=False,
    ),
    message(
        "VTPM.get_is_unique",
        "getter",
        (("self", "VTPM ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="is_unique",
        custom=False,
    ),
    message(
        "VTPM.get_persistence_backend",
        "getter",
        (("self", "VTPM ref"),),
        "enum persistence_backend",
        READ_ONLY,
        one_ref,
        field="persistence_backend",
        custom=False,
    ),
    message(
        "VTPM.get_uuid",
        "getter",
        (("self", "VTPM ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "VTPM.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "VTPM ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "VTPM.get_record",
        "get_record",
        (("self", "VTPM ref"),),
        "VTPM record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
    message("VTPM.get_all", "get_all", (), "VTPM ref set", READ_ONLY, no_arguments, custom=False),
    message(
        "VTPM.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "VTPM ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "VTPM.get_all_records",
        "get_all_records",
        (),
        "(VTPM ref -> VTPM record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "VTPM.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(VTPM ref -> VTPM record) map",
        READ_ONLY,
        one_string,
        custom=False,
    ),
)
