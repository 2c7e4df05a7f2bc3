# Written by codegen from idl/; change the IDL, not this file.
"""Messages of VIF: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from xapi.generated.enums import (
    decode_vif_ipv4_configuration_mode,
    decode_vif_ipv6_configuration_mode,
    decode_vif_locking_mode,
)
from xapi.generated.rbac import POOL_OPERATOR, READ_ONLY, VM_ADMIN, VM_OPERATOR
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

_string_set = partial(set_of, string)
_int_set = partial(set_of, integer)
_string_to_string_map = partial(map_of, string, string)


def _add_ipv4_allowed(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _add_ipv6_allowed(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _add_trunks(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
    )


def _configure_ipv4(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        decode_vif_ipv4_configuration_mode(args[1]),
        string(args[2]) if len(args) > 2 else "",
        string(args[3]) if len(args) > 3 else "",
    )


def _configure_ipv6(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        decode_vif_ipv6_configuration_mode(args[1]),
        string(args[2]) if len(args) > 2 else "",
        string(args[3]) if len(args) > 3 else "",
    )


def _move(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


def _remove_ipv4_allowed(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _remove_ipv6_allowed(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _remove_trunks(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
    )


def _set_ipv4_allowed(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _string_set(args[1]),
    )


def _set_ipv6_allowed(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _string_set(args[1]),
    )


def _set_locking_mode(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        decode_vif_locking_mode(args[1]),
    )


def _set_trunks(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _int_set(args[1]),
    )


_create = constructor(
    {
        "MAC": string,
        "MTU": integer,
        "VM": ref,
        "device": string,
        "network": ref,
        "other_config": _string_to_string_map,
        "qos_algorithm_params": _string_to_string_map,
        "qos_algorithm_type": string,
    },
    {
        "currently_attached": (boolean, False),
        "ipv4_allowed": (_string_set, ()),
        "ipv6_allowed": (_string_set, ()),
        "locking_mode": (decode_vif_locking_mode, "network_default"),
        "trunks": (_int_set, ()),
    },
)


MESSAGES: tuple[Message, ...] = (
    message(
        "VIF.add_ipv4_allowed",
        "custom",
        (
            ("self", "VIF ref"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _add_ipv4_allowed,
        asynchronous=True,
        policy=Policy(runs_on="VM.resident_on"),
    ),
    message(
        "VIF.add_ipv6_allowed",
        "custom",
        (
            ("self", "VIF ref"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _add_ipv6_allowed,
        asynchronous=True,
        policy=Policy(runs_on="VM.resident_on"),
    ),
    message(
        "VIF.add_trunks",
        "custom",
        (
            ("self", "VIF ref"),
            ("value", "int"),
        ),
        "void",
        VM_ADMIN,
        _add_trunks,
        asynchronous=True,
        policy=Policy(runs_on="VM.resident_on"),
    ),
    message(
        "VIF.configure_ipv4",
        "custom",
        (
            ("self", "VIF ref"),
            ("mode", "enum vif_ipv4_configuration_mode"),
            ("address", "string", ""),
            ("gateway", "string", ""),
        ),
        "void",
        VM_OPERATOR,
        _configure_ipv4,
        asynchronous=True,
        policy=Policy(runs_on="VM.resident_on"),
    ),
    message(
        "VIF.configure_ipv6",
        "custom",
        (
            ("self", "VIF ref"),
            ("mode", "enum vif_ipv6_configuration_mode"),
            ("address", "string", ""),
            ("gateway", "string", ""),
        ),
        "void",
        VM_OPERATOR,
        _configure_ipv6,
        asynchronous=True,
        policy=Policy(runs_on="VM.resident_on"),
    ),
    message(
        "VIF.move",
        "custom",
        (
            ("self", "VIF ref"),
            ("network", "network ref"),
        ),
        "void",
        VM_ADMIN,
        _move,
        asynchronous=True,
        policy=Policy(runs_on="VM.resident_on"),
    ),
    message(
        "VIF.plug",
        "custom",
        (("self", "VIF ref"),),
        "void",
        VM_ADMIN,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="VM.resident_on", marks=("self:plug",)),
    ),
    message(
        "VIF.remove_ipv4_allowed",
        "custom",
        (
            ("self", "VIF ref"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _remove_ipv4_allowed,
        asynchronous=True,
        policy=Policy(runs_on="VM.resident_on"),
    ),
    message(
        "VIF.remove_ipv6_allowed",
        "custom",
        (
            ("self", "VIF ref"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _remove_ipv6_allowed,
        asynchronous=True,
        policy=Policy(runs_on="VM.resident_on"),
    ),
    message(
        "VIF.remove_trunks",
        "custom",
        (
            ("self", "VIF ref"),
            ("value", "int"),
        ),
        "void",
        VM_ADMIN,
        _remove_trunks,
        asynchronous=True,
        policy=Policy(runs_on="VM.resident_on"),
    ),
    message(
        "VIF.set_ipv4_allowed",
        "custom",
        (
            ("self", "VIF ref"),
            ("value", "string set"),
        ),
        "void",
        POOL_OPERATOR,
        _set_ipv4_allowed,
        asynchronous=True,
        policy=Policy(runs_on="VM.resident_on"),
    ),
    message(
        "VIF.set_ipv6_allowed",
        "custom",
        (
            ("self", "VIF ref"),
            ("value", "string set"),
        ),
        "void",
        POOL_OPERATOR,
        _set_ipv6_allowed,
        asynchronous=True,
        policy=Policy(runs_on="VM.resident_on"),
    ),
    message(
        "VIF.set_locking_mode",
        "custom",
        (
            ("self", "VIF ref"),
            ("value", "enum vif_locking_mode"),
        ),
        "void",
        POOL_OPERATOR,
        _set_locking_mode,
        asynchronous=True,
        policy=Policy(runs_on="VM.resident_on"),
    ),
    message(
        "VIF.set_trunks",
        "custom",
        (
            ("self", "VIF ref"),
            ("value", "int set"),
        ),
        "void",
        VM_ADMIN,
        _set_trunks,
        asynchronous=True,
        policy=Policy(runs_on="VM.resident_on"),
    ),
    message(
        "VIF.unplug", "custom", (("self", "VIF ref"),), "void", VM_ADMIN, one_ref, asynchronous=True
    ),
    message(
        "VIF.unplug_force",
        "custom",
        (("self", "VIF ref"),),
        "void",
        VM_ADMIN,
        one_ref,
        asynchronous=True,
    ),
    message(
        "VIF.get_MAC",
        "getter",
        (("self", "VIF ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="MAC",
        custom=False,
    ),
    message(
        "VIF.get_MAC_autogenerated",
        "getter",
        (("self", "VIF ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="MAC_autogenerated",
        custom=False,
    ),
    message(
        "VIF.get_MTU",
        "getter",
        (("self", "VIF ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="MTU",
        custom=False,
    ),
    message(
        "VIF.get_VM",
        "getter",
        (("self", "VIF ref"),),
        "VM ref",
        READ_ONLY,
        one_ref,
        field="VM",
        custom=False,
    ),
    message(
        "VIF.get_allowed_operations",
        "getter",
        (("self", "VIF ref"),),
        "enum vif_operations set",
        READ_ONLY,
        one_ref,
        field="allowed_operations",
        custom=False,
    ),
    message(
        "VIF.get_current_operations",
        "getter",
        (("self", "VIF ref"),),
        "(string -> enum vif_operations) map",
        READ_ONLY,
        one_ref,
        field="current_operations",
        custom=False,
    ),
    message(
        "VIF.get_currently_attached",
        "getter",
        (("self", "VIF ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="currently_attached",
        custom=False,
    ),
    message(
        "VIF.get_device",
        "getter",
        (("self", "VIF ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="device",
        custom=False,
    ),
    message(
        "VIF.get_ipv4_addresses",
        "getter",
        (("self", "VIF ref"),),
        "string set",
        READ_ONLY,
        one_ref,
        field="ipv4_addresses",
        custom=False,
    ),
    message(
        "VIF.get_ipv4_allowed",
        "getter",
        (("self", "VIF ref"),),
        "string set",
        READ_ONLY,
        one_ref,
        field="ipv4_allowed",
        custom=False,
    ),
    message(
        "VIF.get_ipv4_configuration_mode",
        "getter",
        (("self", "VIF ref"),),
        "enum vif_ipv4_configuration_mode",
        READ_ONLY,
        one_ref,
        field="ipv4_configuration_mode",
        custom=False,
    ),
    message(
        "VIF.get_ipv4_gateway",
        "getter",
        (("self", "VIF ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="ipv4_gateway",
        custom=False,
    ),
    message(
        "VIF.get_ipv6_addresses",
        "getter",
        (("self", "VIF ref"),),
        "string set",
        READ_ONLY,
        one_ref,
        field="ipv6_addresses",
        custom=False,
    ),
    message(
        "VIF.get_ipv6_allowed",
        "getter",
        (("self", "VIF ref"),),
        "string set",
        READ_ONLY,
        one_ref,
        field="ipv6_allowed",
        custom=False,
    ),
    message(
        "VIF.get_ipv6_configuration_mode",
        "getter",
        (("self", "VIF ref"),),
        "enum vif_ipv6_configuration_mode",
        READ_ONLY,
        one_ref,
        field="ipv6_configuration_mode",
        custom=False,
    ),
    message(
        "VIF.get_ipv6_gateway",
        "getter",
        (("self", "VIF ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="ipv6_gateway",
        custom=False,
    ),
    message(
        "VIF.get_locking_mode",
        "getter",
        (("self", "VIF ref"),),
        "enum vif_locking_mode",
        READ_ONLY,
        one_ref,
        field="locking_mode",
        custom=False,
    ),
    message(
        "VIF.get_metrics",
        "getter",
        (("self", "VIF ref"),),
        "VIF_metrics ref",
        READ_ONLY,
        one_ref,
        field="metrics",
        custom=False,
        removed=True,
    ),
    message(
        "VIF.get_network",
        "getter",
        (("self", "VIF ref"),),
        "network ref",
        READ_ONLY,
        one_ref,
        field="network",
        custom=False,
    ),
    message(
        "VIF.get_other_config",
        "getter",
        (("self", "VIF ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="other_config",
        custom=False,
    ),
    message(
        "VIF.set_other_config",
        "setter",
        (
            ("self", "VIF ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        VM_ADMIN,
        ref_and(_string_to_string_map),
        field="other_config",
        custom=False,
    ),
    message(
        "VIF.add_to_other_config",
        "add_to",
        (
            ("self", "VIF ref"),
            ("key", "string"),
            ("value", "string"),
        ),
        "void",
        VM_ADMIN,
        ref_key_value(string, string),
        field="other_config",
        custom=False,
    ),
    message(
        "VIF.remove_from_other_config",
        "remove_from",
        (
            ("self", "VIF ref"),
            ("key", "string"),
        ),
        "void",
        VM_ADMIN,
        ref_and(string),
        field="other_config",
        custom=False,
    ),
    message(
        "VIF.get_qos_algorithm_params",
        "getter",
        (("self", "VIF ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="qos_algorithm_params",
        custom=False,
    ),
    message(
        "VIF.set_qos_algorithm_params",
        "setter",
        (
            ("self", "VIF ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        VM_ADMIN,
        ref_and(_string_to_string_map),
        field="qos_algorithm_params",
        custom=False,
    ),
    message(
        "VIF.add_to_qos_algorithm_params",
        "add_to",
        (
            ("self", "VIF ref"),
            ("key", "string"),
            ("value", "string"),
        ),
        "void",
        VM_ADMIN,
        ref_key_value(string, string),
        field="qos_algorithm_params",
        custom=False,
    ),
    message(
        "VIF.remove_from_qos_algorithm_params",
        "remove_from",
        (
            ("self", "VIF ref"),
            ("key", "string"),
        ),
        "void",
        VM_ADMIN,
        ref_and(string),
        field="qos_algorithm_params",
        custom=False,
    ),
    message(
        "VIF.get_qos_algorithm_type",
        "getter",
        (("self", "VIF ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="qos_algorithm_type",
        custom=False,
    ),
    message(
        "VIF.set_qos_algorithm_type",
        "setter",
        (
            ("self", "VIF ref"),
            ("value", "string"),
        ),
        "void",
        VM_ADMIN,
        ref_and(string),
        field="qos_algorithm_type",
        custom=False,
    ),
    message(
        "VIF.get_qos_supported_algorithms",
        "getter",
        (("self", "VIF ref"),),
        "string set",
        READ_ONLY,
        one_ref,
        field="qos_supported_algorithms",
        custom=False,
    ),
    message(
        "VIF.get_runtime_properties",
        "getter",
        (("self", "VIF ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="runtime_properties",
        custom=False,
    ),
    message(
        "VIF.get_status_code",
        "getter",
        (("self", "VIF ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="status_code",
        custom=False,
    ),
    message(
        "VIF.get_status_detail",
        "getter",
        (("self", "VIF ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="status_detail",
        custom=False,
    ),
    message(
        "VIF.get_trunks",
        "getter",
        (("self", "VIF ref"),),
        "int set",
        READ_ONLY,
        one_ref,
        field="trunks",
        custom=False,
    ),
    message(
        "VIF.get_uuid",
        "getter",
        (("self", "VIF ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "VIF.create",
        "constructor",
        (("args", "VIF record"),),
        "VIF ref",
        VM_ADMIN,
        _create,
        asynchronous=True,
    ),
    message(
        "VIF.destroy",
        "destructor",
        (("self", "VIF ref"),),
        "void",
        VM_ADMIN,
        one_ref,
        asynchronous=True,
    ),
    message(
        "VIF.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "VIF ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "VIF.get_record",
        "get_record",
        (("self", "VIF ref"),),
        "VIF record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
    message("VIF.get_all", "get_all", (), "VIF ref set", READ_ONLY, no_arguments, custom=False),
    message(
        "VIF.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "VIF ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "VIF.get_all_records",
        "get_all_records",
        (),
        "(VIF ref -> VIF record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "VIF.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(VIF ref -> VIF record) map",
        READ_ONLY,
        one_string,
        custom=False,
    ),
)
