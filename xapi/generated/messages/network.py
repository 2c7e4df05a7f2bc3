# Written by codegen from idl/; change the IDL, not this file.
"""Messages of network: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from xapi.generated.enums import decode_network_default_locking_mode, decode_network_purpose
from xapi.generated.rbac import (
    POOL_ADMIN,
    POOL_OPERATOR,
    READ_ONLY,
    VM_ADMIN,
    VM_OPERATOR,
    VM_POWER_ADMIN,
)
from xapi.idl.decode import boolean, integer, map_of, ref, set_of, string
from xapi.idl.messages import (
    Message,
    Policy,
    constructor,
    message,
    no_arguments,
    one_ref,
    one_string,
    ref_and,
    ref_key_value,
)

_string_to_string_map = partial(map_of, string, string)
_enum_network_purpose_set = partial(set_of, decode_network_purpose)
_string_set = partial(set_of, string)


def _add_purpose(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        decode_network_purpose(args[1]),
    )


def _attach(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


def _attach_for_vm(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


def _create_new_blob(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        string(args[2]),
        boolean(args[3]) if len(args) > 3 else False,
    )


def _detach_for_vm(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


def _pool_introduce(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        string(args[0]),
        string(args[1]),
        integer(args[2]),
        _string_to_string_map(args[3]),
        string(args[4]),
        boolean(args[5]),
        _enum_network_purpose_set(args[6]),
    )


def _remove_purpose(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        decode_network_purpose(args[1]),
    )


def _set_default_locking_mode(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        decode_network_default_locking_mode(args[1]),
    )


_create = constructor(
    {
        "other_config": _string_to_string_map,
    },
    {
        "MTU": (integer, 1500),
        "bridge": (string, ""),
        "managed": (boolean, True),
        "name_description": (string, ""),
        "name_label": (string, ""),
        "tags": (_string_set, ()),
    },
)


MESSAGES: tuple[Message, ...] = (
    message(
        "network.add_purpose",
        "custom",
        (
            ("self", "network ref"),
            ("value", "enum network_purpose"),
        ),
        "void",
        POOL_ADMIN,
        _add_purpose,
        asynchronous=True,
        errors=("NETWORK_INCOMPATIBLE_PURPOSES",),
    ),
    message(
        "network.attach",
        "custom",
        (
            ("network", "network ref"),
            ("host", "host ref"),
        ),
        "void",
        POOL_OPERATOR,
        _attach,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "network.attach_for_vm",
        "custom",
        (
            ("host", "host ref"),
            ("vm", "VM ref"),
        ),
        "void",
        VM_POWER_ADMIN,
        _attach_for_vm,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "network.create_new_blob",
        "custom",
        (
            ("network", "network ref"),
            ("name", "string"),
            ("mime_type", "string"),
            ("public", "bool", False),
        ),
        "blob ref",
        POOL_OPERATOR,
        _create_new_blob,
        asynchronous=True,
    ),
    message(
        "network.detach_for_vm",
        "custom",
        (
            ("host", "host ref"),
            ("vm", "VM ref"),
        ),
        "void",
        VM_POWER_ADMIN,
        _detach_for_vm,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "network.pool_introduce",
        "custom",
        (
            ("name_label", "string"),
            ("name_description", "string"),
            ("MTU", "int"),
            ("other_config", "(string -> string) map"),
            ("bridge", "string"),
            ("managed", "bool"),
            ("purpose", "enum network_purpose set"),
        ),
        "network ref",
        POOL_OPERATOR,
        _pool_introduce,
        asynchronous=True,
    ),
    message(
        "network.remove_purpose",
        "custom",
        (
            ("self", "network ref"),
            ("value", "enum network_purpose"),
        ),
        "void",
        POOL_ADMIN,
        _remove_purpose,
        asynchronous=True,
    ),
    message(
        "network.set_default_locking_mode",
        "custom",
        (
            ("network", "network ref"),
            ("value", "enum network_default_locking_mode"),
        ),
        "void",
        POOL_OPERATOR,
        _set_default_locking_mode,
        asynchronous=True,
    ),
    message(
        "network.get_MTU",
        "getter",
        (("self", "network ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="MTU",
        custom=False,
    ),
    message(
        "network.set_MTU",
        "setter",
        (
            ("self", "network ref"),
            ("value", "int"),
        ),
        "void",
        VM_ADMIN,
        ref_and(integer),
        field="MTU",
        custom=False,
    ),
    message(
        "network.get_PIFs",
        "getter",
        (("self", "network ref"),),
        "PIF ref set",
        READ_ONLY,
        one_ref,
        field="PIFs",
        custom=False,
    ),
    message(
        "network.get_VIFs",
        "getter",
        (("self", "network ref"),),
        "VIF ref set",
        READ_ONLY,
        one_ref,
        field="VIFs",
        custom=False,
    ),
    message(
        "network.get_allowed_operations",
        "getter",
        (("self", "network ref"),),
        "enum network_operations set",
        READ_ONLY,
        one_ref,
        field="allowed_operations",
        custom=False,
    ),
    message(
        "network.get_assigned_ips",
        "getter",
        (("self", "network ref"),),
        "(VIF ref -> string) map",
        READ_ONLY,
        one_ref,
        field="assigned_ips",
        custom=False,
    ),
    message(
        "network.get_blobs",
        "getter",
        (("self", "network ref"),),
        "(string -> blob ref) map",
        READ_ONLY,
        one_ref,
        field="blobs",
        custom=False,
    ),
    message(
        "network.get_bridge",
        "getter",
        (("self", "network ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="bridge",
        custom=False,
    ),
    message(
        "network.get_current_operations",
        "getter",
        (("self", "network ref"),),
        "(string -> enum network_operations) map",
        READ_ONLY,
        one_ref,
        field="current_operations",
        custom=False,
    ),
    message(
        "network.get_default_locking_mode",
        "getter",
        (("self", "network ref"),),
        "enum network_default_locking_mode",
        READ_ONLY,
        one_ref,
        field="default_locking_mode",
        custom=False,
    ),
    message(
        "network.get_managed",
        "getter",
        (("self", "network ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="managed",
        custom=False,
    ),
    message(
        "network.get_name_description",
        "getter",
        (("self", "network ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_description",
        custom=False,
    ),
    message(
        "network.set_name_description",
        "setter",
        (
            ("self", "network ref"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="name_description",
        custom=False,
    ),
    message(
        "network.get_name_label",
        "getter",
        (("self", "network ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_label",
        custom=False,
    ),
    message(
        "network.set_name_label",
        "setter",
        (
            ("self", "network ref"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="name_label",
        custom=False,
    ),
    message(
        "network.get_other_config",
        "getter",
        (("self", "network ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="other_config",
        custom=False,
    ),
    message(
        "network.set_other_config",
        "setter",
        (
            ("self", "network ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(_string_to_string_map),
        field="other_config",
        custom=False,
    ),
    message(
        "network.add_to_other_config",
        "add_to",
        (
            ("self", "network ref"),
            ("key", "string"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_key_value(string, string),
        field="other_config",
        key_roles={
            "XenCenter.CustomFields.*": VM_OPERATOR,
            "XenCenterCreateInProgress": VM_OPERATOR,
            "folder": VM_OPERATOR,
        },
        custom=False,
    ),
    message(
        "network.remove_from_other_config",
        "remove_from",
        (
            ("self", "network ref"),
            ("key", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="other_config",
        key_roles={
            "XenCenter.CustomFields.*": VM_OPERATOR,
            "XenCenterCreateInProgress": VM_OPERATOR,
            "folder": VM_OPERATOR,
        },
        custom=False,
    ),
    message(
        "network.get_purpose",
        "getter",
        (("self", "network ref"),),
        "enum network_purpose set",
        READ_ONLY,
        one_ref,
        field="purpose",
        custom=False,
    ),
    message(
        "network.get_tags",
        "getter",
        (("self", "network ref"),),
        "string set",
        READ_ONLY,
        one_ref,
        field="tags",
        custom=False,
    ),
    message(
        "network.set_tags",
        "setter",
        (
            ("self", "network ref"),
            ("value", "string set"),
        ),
        "void",
        VM_OPERATOR,
        ref_and(_string_set),
        field="tags",
        custom=False,
    ),
    message(
        "network.add_tags",
        "add",
        (
            ("self", "network ref"),
            ("value", "string"),
        ),
        "void",
        VM_OPERATOR,
        ref_and(string),
        field="tags",
        custom=False,
    ),
    message(
        "network.remove_tags",
        "remove",
        (
            ("self", "network ref"),
            ("value", "string"),
        ),
        "void",
        VM_OPERATOR,
        ref_and(string),
        field="tags",
        custom=False,
    ),
    message(
        "network.get_uuid",
        "getter",
        (("self", "network ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "network.create",
        "constructor",
        (("args", "network record"),),
        "network ref",
        VM_ADMIN,
        _create,
        asynchronous=True,
    ),
    message(
        "network.destroy",
        "destructor",
        (("self", "network ref"),),
        "void",
        VM_ADMIN,
        one_ref,
        asynchronous=True,
    ),
    message(
        "network.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "network ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "network.get_record",
        "get_record",
        (("self", "network ref"),),
        "network record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
    message(
        "network.get_by_name_label",
        "get_by_name_label",
        (("label", "string"),),
        "network ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "network.get_all", "get_all", (), "network ref set", READ_ONLY, no_arguments, custom=False
    ),
    message(
        "network.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "network ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "network.get_all_records",
        "get_all_records",
        (),
        "(network ref -> network record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "network.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(network ref -> network record) map",
        READ_ONLY,
        one_string,
        custom=False,
    ),
)
