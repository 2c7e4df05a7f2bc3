# Written by codegen from idl/; change the IDL, not this file.
"""Messages of GPU_group: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from xapi.generated.enums import decode_allocation_algorithm
from xapi.generated.rbac import POOL_OPERATOR, READ_ONLY
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


def _create(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        string(args[0]) if len(args) > 0 else "",
        string(args[1]) if len(args) > 1 else "",
        _string_to_string_map(args[2]) if len(args) > 2 else EMPTY_MAP,
    )


def _get_remaining_capacity(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


MESSAGES: tuple[Message, ...] = (
    message(
        "GPU_group.create",
        "custom",
        (
            ("name_label", "string", ""),
            ("name_description", "string", ""),
            ("other_config", "(string -> string) map", EMPTY_MAP),
        ),
        "GPU_group ref",
        POOL_OPERATOR,
        _create,
        asynchronous=True,
    ),
    message(
        "GPU_group.destroy",
        "custom",
        (("self", "GPU_group ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
    ),
    message(
        "GPU_group.get_remaining_capacity",
        "custom",
        (
            ("self", "GPU_group ref"),
            ("vgpu_type", "VGPU_type ref"),
        ),
        "int",
        READ_ONLY,
        _get_remaining_capacity,
        asynchronous=True,
    ),
    message(
        "GPU_group.update_enabled_VGPU_types",
        "custom",
        (("self", "GPU_group ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
    ),
    message(
        "GPU_group.update_supported_VGPU_types",
        "custom",
        (("self", "GPU_group ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
    ),
    message(
        "GPU_group.get_GPU_types",
        "getter",
        (("self", "GPU_group ref"),),
        "string set",
        READ_ONLY,
        one_ref,
        field="GPU_types",
        custom=False,
    ),
    message(
        "GPU_group.get_PGPUs",
        "getter",
        (("self", "GPU_group ref"),),
        "PGPU ref set",
        READ_ONLY,
        one_ref,
        field="PGPUs",
        custom=False,
    ),
    message(
        "GPU_group.get_VGPUs",
        "getter",
        (("self", "GPU_group ref"),),
        "VGPU ref set",
        READ_ONLY,
        one_ref,
        field="VGPUs",
        custom=False,
    ),
    message(
        "GPU_group.get_allocation_algorithm",
        "getter",
        (("self", "GPU_group ref"),),
        "enum allocation_algorithm",
        READ_ONLY,
        one_ref,
        field="allocation_algorithm",
        custom=False,
    ),
    message(
        "GPU_group.set_allocation_algorithm",
        "setter",
        (
            ("self", "GPU_group ref"),
            ("value", "enum allocation_algorithm"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(decode_allocation_algorithm),
        field="allocation_algorithm",
        custom=False,
    ),
    message(
        "GPU_group.get_enabled_VGPU_types",
        "getter",
        (("self", "GPU_group ref"),),
        "VGPU_type ref set",
        READ_ONLY,
        one_ref,
        field="enabled_VGPU_types",
        custom=False,
    ),
    message(
        "GPU_group.get_name_description",
        "getter",
        (("self", "GPU_group ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_description",
        custom=False,
    ),
    message(
        "GPU_group.set_name_description",
        "setter",
        (
            ("self", "GPU_group ref"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="name_description",
        custom=False,
    ),
    message(
        "GPU_group.get_name_label",
        "getter",
        (("self", "GPU_group ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_label",
        custom=False,
    ),
    message(
        "GPU_group.set_name_label",
        "setter",
        (
            ("self", "GPU_group ref"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="name_label",
        custom=False,
    ),
    message(
        "GPU_group.get_other_config",
        "getter",
        (("self", "GPU_group ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="other_config",
        custom=False,
    ),
    message(
        "GPU_group.set_other_config",
        "setter",
        (
            ("self", "GPU_group ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(_string_to_string_map),
        field="other_config",
        custom=False,
    ),
    message(
        "GPU_group.add_to_other_config",
        "add_to",
        (
            ("self", "GPU_group ref"),
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
        "GPU_group.remove_from_other_config",
        "remove_from",
        (
            ("self", "GPU_group ref"),
            ("key", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="other_config",
        custom=False,
    ),
    message(
        "GPU_group.get_supported_VGPU_types",
        "getter",
        (("self", "GPU_group ref"),),
        "VGPU_type ref set",
        READ_ONLY,
        one_ref,
        field="supported_VGPU_types",
        custom=False,
    ),
    message(
        "GPU_group.get_uuid",
        "getter",
        (("self", "GPU_group ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "GPU_group.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "GPU_group ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "GPU_group.get_record",
        "get_record",
        (("self", "GPU_group ref"),),
        "GPU_group record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
    message(
        "GPU_group.get_by_name_label",
        "get_by_name_label",
        (("label", "string"),),
        "GPU_group ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "GPU_group.get_all",
        "get_all",
        (),
        "GPU_group ref set",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "GPU_group.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "GPU_group ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "GPU_group.get_all_records",
        "get_all_records",
        (),
        "(GPU_group ref -> GPU_group record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "GPU_group.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(GPU_group ref -> GPU_group record) map",
        READ_ONLY,
        one_string,
        custom=False,
    ),
)
