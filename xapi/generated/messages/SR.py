# Written by codegen from idl/; change the IDL, not this file.
"""Messages of SR: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from xapi.generated.rbac import (
    LOCAL_ROOT_ONLY,
    POOL_OPERATOR,
    READ_ONLY,
    VM_OPERATOR,
    VM_POWER_ADMIN,
)
from xapi.idl.decode import boolean, integer, map_of, ref, set_of, string
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
from xapi.idl.record import EMPTY_MAP

_string_to_string_map = partial(map_of, string, string)
_string_set = partial(set_of, string)


def _create(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _string_to_string_map(args[1]),
        integer(args[2]),
        string(args[3]),
        string(args[4]),
        string(args[5]),
        string(args[6]),
        boolean(args[7]),
        _string_to_string_map(args[8]) if len(args) > 8 else EMPTY_MAP,
    )


def _create_new_blob(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        string(args[2]),
        boolean(args[3]) if len(args) > 3 else False,
    )


def _forget_data_source_archives(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _introduce(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        string(args[0]),
        string(args[1]),
        string(args[2]),
        string(args[3]),
        string(args[4]),
        boolean(args[5]),
        _string_to_string_map(args[6]) if len(args) > 6 else EMPTY_MAP,
    )


def _make(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _string_to_string_map(args[1]),
        integer(args[2]),
        string(args[3]),
        string(args[4]),
        string(args[5]),
        string(args[6]),
        _string_to_string_map(args[7]) if len(args) > 7 else EMPTY_MAP,
    )


def _probe(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _string_to_string_map(args[1]),
        string(args[2]),
        _string_to_string_map(args[3]) if len(args) > 3 else EMPTY_MAP,
    )


def _probe_ext(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _string_to_string_map(args[1]),
        string(args[2]),
        _string_to_string_map(args[3]) if len(args) > 3 else EMPTY_MAP,
    )


def _query_data_source(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _record_data_source(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _set_name_description(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _set_name_label(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _set_physical_size(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
    )


def _set_physical_utilisation(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
    )


def _set_shared(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        boolean(args[1]),
    )


def _set_virtual_allocation(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
    )


MESSAGES: tuple[Message, ...] = (
    message(
        "SR.assert_can_host_ha_statefile",
        "custom",
        (("sr", "SR ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
    ),
    message(
        "SR.assert_supports_database_replication",
        "custom",
        (("sr", "SR ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
    ),
    message(
        "SR.create",
        "custom",
        (
            ("host", "host ref"),
            ("device_config", "(string -> string) map"),
            ("physical_size", "int"),
            ("name_label", "string"),
            ("name_description", "string"),
            ("type", "string"),
            ("content_type", "string"),
            ("shared", "bool"),
            ("sm_config", "(string -> string) map", EMPTY_MAP),
        ),
        "SR ref",
        POOL_OPERATOR,
        _create,
        asynchronous=True,
        errors=("SR_UNKNOWN_DRIVER",),
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "SR.create_new_blob",
        "custom",
        (
            ("sr", "SR ref"),
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
        "SR.destroy",
        "custom",
        (("sr", "SR ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        errors=("SR_HAS_PBD",),
        policy=Policy(runs_on="host of the SR", marks=("sr:destroy",)),
    ),
    message(
        "SR.disable_database_replication",
        "custom",
        (("sr", "SR ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
    ),
    message(
        "SR.enable_database_replication",
        "custom",
        (("sr", "SR ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
    ),
    message(
        "SR.forget",
        "custom",
        (("sr", "SR ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        errors=("SR_HAS_PBD",),
        policy=Policy(runs_on="hosts of the SR", marks=("sr:forget",)),
    ),
    message(
        "SR.forget_data_source_archives",
        "custom",
        (
            ("sr", "SR ref"),
            ("data_source", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _forget_data_source_archives,
        policy=Policy(runs_on="host of the SR"),
    ),
    message(
        "SR.get_data_sources",
        "custom",
        (("sr", "SR ref"),),
        "data_source record set",
        READ_ONLY,
        one_ref,
        policy=Policy(runs_on="host of the SR"),
    ),
    message(
        "SR.get_live_hosts",
        "custom",
        (("sr", "SR ref"),),
        "host ref set",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
    ),
    message("SR.get_supported_types", "custom", (), "string set", READ_ONLY, no_arguments),
    message(
        "SR.introduce",
        "custom",
        (
            ("uuid", "string"),
            ("name_label", "string"),
            ("name_description", "string"),
            ("type", "string"),
            ("content_type", "string"),
            ("shared", "bool"),
            ("sm_config", "(string -> string) map", EMPTY_MAP),
        ),
        "SR ref",
        POOL_OPERATOR,
        _introduce,
        asynchronous=True,
    ),
    message(
        "SR.make",
        "custom",
        (
            ("host", "host ref"),
            ("device_config", "(string -> string) map"),
            ("physical_size", "int"),
            ("name_label", "string"),
            ("name_description", "string"),
            ("type", "string"),
            ("content_type", "string"),
            ("sm_config", "(string -> string) map", EMPTY_MAP),
        ),
        "string",
        POOL_OPERATOR,
        _make,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "SR.probe",
        "custom",
        (
            ("host", "host ref"),
            ("device_config", "(string -> string) map"),
            ("type", "string"),
            ("sm_config", "(string -> string) map", EMPTY_MAP),
        ),
        "string",
        POOL_OPERATOR,
        _probe,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "SR.probe_ext",
        "custom",
        (
            ("host", "host ref"),
            ("device_config", "(string -> string) map"),
            ("type", "string"),
            ("sm_config", "(string -> string) map", EMPTY_MAP),
        ),
        "probe_result record set",
        POOL_OPERATOR,
        _probe_ext,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "SR.query_data_source",
        "custom",
        (
            ("sr", "SR ref"),
            ("data_source", "string"),
        ),
        "float",
        READ_ONLY,
        _query_data_source,
        policy=Policy(runs_on="host of the SR"),
    ),
    message(
        "SR.record_data_source",
        "custom",
        (
            ("sr", "SR ref"),
            ("data_source", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _record_data_source,
        policy=Policy(runs_on="host of the SR"),
    ),
    message(
        "SR.scan",
        "custom",
        (("sr", "SR ref"),),
        "void",
        VM_POWER_ADMIN,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="host of the SR", marks=("sr:scan",)),
    ),
    message(
        "SR.set_name_description",
        "custom",
        (
            ("sr", "SR ref"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _set_name_description,
        asynchronous=True,
        policy=Policy(runs_on="host of the SR"),
    ),
    message(
        "SR.set_name_label",
        "custom",
        (
            ("sr", "SR ref"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _set_name_label,
        asynchronous=True,
        policy=Policy(runs_on="host of the SR"),
    ),
    message(
        "SR.set_physical_size",
        "custom",
        (
            ("self", "SR ref"),
            ("value", "int"),
        ),
        "void",
        POOL_OPERATOR,
        _set_physical_size,
    ),
    message(
        "SR.set_physical_utilisation",
        "custom",
        (
            ("self", "SR ref"),
            ("value", "int"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _set_physical_utilisation,
    ),
    message(
        "SR.set_shared",
        "custom",
        (
            ("sr", "SR ref"),
            ("value", "bool"),
        ),
        "void",
        POOL_OPERATOR,
        _set_shared,
        asynchronous=True,
    ),
    message(
        "SR.set_virtual_allocation",
        "custom",
        (
            ("self", "SR ref"),
            ("value", "int"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _set_virtual_allocation,
    ),
    message(
        "SR.update",
        "custom",
        (("sr", "SR ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="host of the SR"),
    ),
    message(
        "SR.get_PBDs",
        "getter",
        (("self", "SR ref"),),
        "PBD ref set",
        READ_ONLY,
        one_ref,
        field="PBDs",
        custom=False,
    ),
    message(
        "SR.get_VDIs",
        "getter",
        (("self", "SR ref"),),
        "VDI ref set",
        READ_ONLY,
        one_ref,
        field="VDIs",
        custom=False,
    ),
    message(
        "SR.get_allowed_operations",
        "getter",
        (("self", "SR ref"),),
        "enum storage_operations set",
        READ_ONLY,
        one_ref,
        field="allowed_operations",
        custom=False,
    ),
    message(
        "SR.get_blobs",
        "getter",
        (("self", "SR ref"),),
        "(string -> blob ref) map",
        READ_ONLY,
        one_ref,
        field="blobs",
        custom=False,
    ),
    message(
        "SR.get_clustered",
        "getter",
        (("self", "SR ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="clustered",
        custom=False,
    ),
    message(
        "SR.get_content_type",
        "getter",
        (("self", "SR ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="content_type",
        custom=False,
    ),
    message(
        "SR.get_current_operations",
        "getter",
        (("self", "SR ref"),),
        "(string -> enum storage_operations) map",
        READ_ONLY,
        one_ref,
        field="current_operations",
        custom=False,
    ),
    message(
        "SR.get_introduced_by",
        "getter",
        (("self", "SR ref"),),
        "DR_task ref",
        READ_ONLY,
        one_ref,
        field="introduced_by",
        custom=False,
    ),
    message(
        "SR.get_is_tools_sr",
        "getter",
        (("self", "SR ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="is_tools_sr",
        custom=False,
    ),
    message(
        "SR.get_local_cache_enabled",
        "getter",
        (("self", "SR ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="local_cache_enabled",
        custom=False,
    ),
    message(
        "SR.get_name_description",
        "getter",
        (("self", "SR ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_description",
        custom=False,
    ),
    message(
        "SR.get_name_label",
        "getter",
        (("self", "SR ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_label",
        custom=False,
    ),
    message(
        "SR.get_other_config",
        "getter",
        (("self", "SR ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="other_config",
        custom=False,
    ),
    message(
        "SR.set_other_config",
        "setter",
        (
            ("self", "SR ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(_string_to_string_map),
        field="other_config",
        custom=False,
    ),
    message(
        "SR.add_to_other_config",
        "add_to",
        (
            ("self", "SR ref"),
            ("key", "string"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_key_value(string, string),
        field="other_config",
        key_roles={"XenCenter.CustomFields.*": VM_OPERATOR, "folder": VM_OPERATOR},
        custom=False,
    ),
    message(
        "SR.remove_from_other_config",
        "remove_from",
        (
            ("self", "SR ref"),
            ("key", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="other_config",
        key_roles={"XenCenter.CustomFields.*": VM_OPERATOR, "folder": VM_OPERATOR},
        custom=False,
    ),
    message(
        "SR.get_physical_size",
        "getter",
        (("self", "SR ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="physical_size",
        custom=False,
    ),
    message(
        "SR.get_physical_utilisation",
        "getter",
        (("self", "SR ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="physical_utilisation",
        custom=False,
    ),
    message(
        "SR.get_shared",
        "getter",
        (("self", "SR ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="shared",
        custom=False,
    ),
    message(
        "SR.get_sm_config",
        "getter",
        (("self", "SR ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="sm_config",
        custom=False,
    ),
    message(
        "SR.set_sm_config",
        "setter",
        (
            ("self", "SR ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(_string_to_string_map),
        field="sm_config",
        custom=False,
    ),
    message(
        "SR.add_to_sm_config",
        "add_to",
        (
            ("self", "SR ref"),
            ("key", "string"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_key_value(string, string),
        field="sm_config",
        custom=False,
    ),
    message(
        "SR.remove_from_sm_config",
        "remove_from",
        (
            ("self", "SR ref"),
            ("key", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="sm_config",
        custom=False,
    ),
    message(
        "SR.get_tags",
        "getter",
        (("self", "SR ref"),),
        "string set",
        READ_ONLY,
        one_ref,
        field="tags",
        custom=False,
    ),
    message(
        "SR.set_tags",
        "setter",
        (
            ("self", "SR ref"),
            ("value", "string set"),
        ),
        "void",
        VM_OPERATOR,
        ref_and(_string_set),
        field="tags",
        custom=False,
    ),
    message(
        "SR.add_tags",
        "add",
        (
            ("self", "SR ref"),
            ("value", "string"),
        ),
        "void",
        VM_OPERATOR,
        ref_and(string),
        field="tags",
        custom=False,
    ),
    message(
        "SR.remove_tags",
        "remove",
        (
            ("self", "SR ref"),
            ("value", "string"),
        ),
        "void",
        VM_OPERATOR,
        ref_and(string),
        field="tags",
        custom=False,
    ),
    message(
        "SR.get_type",
        "getter",
        (("self", "SR ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="type",
        custom=False,
    ),
    message(
        "SR.get_uuid",
        "getter",
        (("self", "SR ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "SR.get_virtual_allocation",
        "getter",
        (("self", "SR ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="virtual_allocation",
        custom=False,
    ),
    message(
        "SR.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "SR ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "SR.get_record",
        "get_record",
        (("self", "SR ref"),),
        "SR record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
    message(
        "SR.get_by_name_label",
        "get_by_name_label",
        (("label", "string"),),
        "SR ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message("SR.get_all", "get_all", (), "SR ref set", READ_ONLY, no_arguments, custom=False),
    message(
        "SR.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "SR ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "SR.get_all_records",
        "get_all_records",
        (),
        "(SR ref -> SR record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "SR.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(SR ref -> SR record) map",
        READ_ONLY,
        one_string,
        custom=False,
    ),
)
