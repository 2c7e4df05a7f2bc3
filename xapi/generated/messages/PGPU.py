# Written by codegen from idl/; change the IDL, not this file.
"""Messages of PGPU: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from xapi.generated.rbac import POOL_OPERATOR, READ_ONLY
from xapi.idl.decode import map_of, ref, set_of, string
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

_vgpu_type_ref_set = partial(set_of, ref)
_string_to_string_map = partial(map_of, string, string)


def _add_enabled_VGPU_types(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


def _get_remaining_capacity(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


def _remove_enabled_VGPU_types(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


def _set_GPU_group(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


def _set_enabled_VGPU_types(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _vgpu_type_ref_set(args[1]),
    )


MESSAGES: tuple[Message, ...] = (
    message(
        "PGPU.add_enabled_VGPU_types",
        "custom",
        (
            ("self", "PGPU ref"),
            ("value", "VGPU_type ref"),
        ),
        "void",
        POOL_OPERATOR,
        _add_enabled_VGPU_types,
        asynchronous=True,
    ),
    message(
        "PGPU.disable_dom0_access",
        "custom",
        (("self", "PGPU ref"),),
        "enum pci_dom0_access",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="owner host"),
    ),
    message(
        "PGPU.enable_dom0_access",
        "custom",
        (("self", "PGPU ref"),),
        "enum pci_dom0_access",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="owner host"),
    ),
    message(
        "PGPU.get_remaining_capacity",
        "custom",
        (
            ("self", "PGPU ref"),
            ("vgpu_type", "VGPU_type ref"),
        ),
        "int",
        READ_ONLY,
        _get_remaining_capacity,
        asynchronous=True,
    ),
    message(
        "PGPU.remove_enabled_VGPU_types",
        "custom",
        (
            ("self", "PGPU ref"),
            ("value", "VGPU_type ref"),
        ),
        "void",
        POOL_OPERATOR,
        _remove_enabled_VGPU_types,
        asynchronous=True,
    ),
    message(
        "PGPU.set_GPU_group",
        "custom",
        (
            ("self", "PGPU ref"),
            ("value", "GPU_group ref"),
        ),
        "void",
        POOL_OPERATOR,
        _set_GPU_group,
        asynchronous=True,
    ),
    message(
        "PGPU.set_enabled_VGPU_types",
        "custom",
        (
            ("self", "PGPU ref"),
            ("value", "VGPU_type ref set"),
        ),
        "void",
        POOL_OPERATOR,
        _set_enabled_VGPU_types,
        asynchronous=True,
    ),
    message(
        "PGPU.get_GPU_group",
        "getter",
        (("self", "PGPU ref"),),
        "GPU_group ref",
        READ_ONLY,
        one_ref,
        field="GPU_group",
        custom=False,
    ),
    message(
        "PGPU.get_PCI",
        "getter",
        (("self", "PGPU ref"),),
        "PCI ref",
        READ_ONLY,
        one_ref,
        field="PCI",
        custom=False,
    ),
    message(
        "PGPU.get_compatibility_metadata",
        "getter",
        (("self", "PGPU ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="compatibility_metadata",
        custom=False,
    ),
    message(
        "PGPU.get_dom0_access",
        "getter",
        (("self", "PGPU ref"),),
        "enum pci_dom0_access",
        READ_ONLY,
        one_ref,
        field="dom0_access",
        custom=False,
    ),
    message(
        "PGPU.get_enabled_VGPU_types",
        "getter",
        (("self", "PGPU ref"),),
        "VGPU_type ref set",
        READ_ONLY,
        one_ref,
        field="enabled_VGPU_types",
        custom=False,
    ),
    message(
        "PGPU.get_host",
        "getter",
        (("self", "PGPU ref"),),
        "host ref",
        READ_ONLY,
        one_ref,
        field="host",
        custom=False,
    ),
    message(
        "PGPU.get_is_system_display_device",
        "getter",
        (("self", "PGPU ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="is_system_display_device",
        custom=False,
    ),
    message(
        "PGPU.get_other_config",
        "getter",
        (("self", "PGPU ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="other_config",
        custom=False,
    ),
    message(
        "PGPU.set_other_config",
        "setter",
        (
            ("self", "PGPU ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(_string_to_string_map),
        field="other_config",
        custom=False,
    ),
    message(
        "PGPU.add_to_other_config",
        "add_to",
        (
            ("self", "PGPU ref"),
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
        "PGPU.remove_from_other_config",
        "remove_from",
        (
            ("self", "PGPU ref"),
            ("key", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="other_config",
        custom=False,
    ),
    message(
        "PGPU.get_resident_VGPUs",
        "getter",
        (("self", "PGPU ref"),),
        "VGPU ref set",
        READ_ONLY,
        one_ref,
        field="resident_VGPUs",
        custom=False,
    ),
    message(
        "PGPU.get_supported_VGPU_max_capacities",
        "getter",
        (("self", "PGPU ref"),),
        "(VGPU_type ref -> int) map",
        READ_ONLY,
        one_ref,
        field="supported_VGPU_max_capacities",
        custom=False,
    ),
    message(
        "PGPU.get_supported_VGPU_types",
        "getter",
        (("self", "PGPU ref"),),
        "VGPU_type ref set",
        READ_ONLY,
        one_ref,
        field="supported_VGPU_types",
        custom=False,
    ),
    message(
        "PGPU.get_uuid",
        "getter",
        (("self", "PGPU ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "PGPU.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "PGPU ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "PGPU.get_record",
        "get_record",
        (("self", "PGPU ref"),),
        "PGPU record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
    message("PGPU.get_all", "get_all", (), "PGPU ref set", READ_ONLY, no_arguments, custom=False),
    message(
        "PGPU.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "PGPU ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "PGPU.get_all_records",
        "get_all_records",
        (),
        "(PGPU ref -> PGPU record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "PGPU.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(PGPU ref -> PGPU record) map",
        READ_ONLY,
        one_string,
        custom=False,
    ),
)
