# Written by codegen from idl/; change the IDL, not this file.
"""Messages of VGPU: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from xapi.generated.rbac import LOCAL_ROOT_ONLY, POOL_OPERATOR, READ_ONLY
from xapi.idl.decode import map_of, ref, string
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


def _atomic_set_resident_on(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


def _create(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
        string(args[2]) if len(args) > 2 else "0",
        _string_to_string_map(args[3]) if len(args) > 3 else EMPTY_MAP,
        ref(args[4]) if len(args) > 4 else "OpaqueRef:NULL",
    )


MESSAGES: tuple[Message, ...] = (
    message(
        "VGPU.atomic_set_resident_on",
        "custom",
        (
            ("self", "VGPU ref"),
            ("value", "PGPU ref"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _atomic_set_resident_on,
        asynchronous=True,
        pool_internal=True,
    ),
    message(
        "VGPU.create",
        "custom",
        (
            ("VM", "VM ref"),
            ("GPU_group", "GPU_group ref"),
            ("device", "string", "0"),
            ("other_config", "(string -> string) map", EMPTY_MAP),
            ("type", "VGPU_type ref", "OpaqueRef:NULL"),
        ),
        "VGPU ref",
        POOL_OPERATOR,
        _create,
        asynchronous=True,
    ),
    message(
        "VGPU.destroy",
        "custom",
        (("self", "VGPU ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
    ),
    message(
        "VGPU.get_GPU_group",
        "getter",
        (("self", "VGPU ref"),),
        "GPU_group ref",
        READ_ONLY,
        one_ref,
        field="GPU_group",
        custom=False,
    ),
    message(
        "VGPU.get_PCI",
        "getter",
        (("self", "VGPU ref"),),
        "PCI ref",
        READ_ONLY,
        one_ref,
        field="PCI",
        custom=False,
    ),
    message(
        "VGPU.get_VM",
        "getter",
        (("self", "VGPU ref"),),
        "VM ref",
        READ_ONLY,
        one_ref,
        field="VM",
        custom=False,
    ),
    message(
        "VGPU.get_compatibility_metadata",
        "getter",
        (("self", "VGPU ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="compatibility_metadata",
        custom=False,
    ),
    message(
        "VGPU.get_currently_attached",
        "getter",
        (("self", "VGPU ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="currently_attached",
        custom=False,
    ),
    message(
        "VGPU.get_device",
        "getter",
        (("self", "VGPU ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="device",
        custom=False,
    ),
    message(
        "VGPU.get_extra_args",
        "getter",
        (("self", "VGPU ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="extra_args",
        custom=False,
    ),
    message(
        "VGPU.set_extra_args",
        "setter",
        (
            ("self", "VGPU ref"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="extra_args",
        custom=False,
    ),
    message(
        "VGPU.get_other_config",
        "getter",
        (("self", "VGPU ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="other_config",
        custom=False,
    ),
    message(
        "VGPU.set_other_config",
        "setter",
        (
            ("self", "VGPU ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(_string_to_string_map),
        field="other_config",
        custom=False,
    ),
    message(
        "VGPU.add_to_other_config",
        "add_to",
        (
            ("self", "VGPU ref"),
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
        "VGPU.remove_from_other_config",
        "remove_from",
        (
            ("self", "VGPU ref"),
            ("key", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="other_config",
        custom=False,
    ),
    message(
        "VGPU.get_resident_on",
        "getter",
        (("self", "VGPU ref"),),
        "PGPU ref",
        READ_ONLY,
        one_ref,
        field="resident_on",
        custom=False,
    ),
    message(
        "VGPU.get_scheduled_to_be_resident_on",
        "getter",
        (("self", "VGPU ref"),),
        "PGPU ref",
        READ_ONLY,
        one_ref,
        field="scheduled_to_be_resident_on",
        custom=False,
    ),
    message(
        "VGPU.get_type",
        "getter",
        (("self", "VGPU ref"),),
        "VGPU_type ref",
        READ_ONLY,
        one_ref,
        field="type",
        custom=False,
    ),
    message(
        "VGPU.get_uuid",
        "getter",
        (("self", "VGPU ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "VGPU.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "VGPU ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "VGPU.get_record",
        "get_record",
        (("self", "VGPU ref"),),
        "VGPU record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
    message("VGPU.get_all", "get_all", (), "VGPU ref set", READ_ONLY, no_arguments, custom=False),
    message(
        "VGPU.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "VGPU ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "VGPU.get_all_records",
        "get_all_records",
        (),
        "(VGPU ref -> VGPU record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "VGPU.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(VGPU ref -> VGPU record) map",
        READ_ONLY,
        one_string,
        custom=False,
    ),
)
