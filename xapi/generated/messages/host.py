# Written by codegen from idl/; change the IDL, not this file.
"""Messages of host: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from typing import Any

from xapi.generated.enums import (
    decode_host_display,
    decode_host_ntp_mode,
    decode_host_numa_affinity_policy,
    decode_host_sched_gran,
    decode_latest_synced_updates_applied_state,
    decode_update_guidances,
)
from xapi.generated.rbac import (
    LOCAL_ROOT_ONLY,
    POOL_ADMIN,
    POOL_OPERATOR,
    POOL_OPERATOR_CLIENT_CERT,
    READ_ONLY,
    VM_OPERATOR,
    VM_POWER_ADMIN,
)
from xapi.idl.decode import boolean, date_time, double, integer, map_of, ref, set_of, string
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

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

_vdi_ref_to_string_map = partial(map_of, ref, string)
_string_to_string_map = partial(map_of, string, string)
_string_set = partial(set_of, string)
_enum_update_guidances_set = partial(set_of, decode_update_guidances)
_vdi_ref_set = partial(set_of, ref)


def _allocate_resources_for_vm(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
        boolean(args[2]),
    )


def _apply_edition(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        boolean(args[2]) if len(args) > 2 else False,
    )


def _apply_updates(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _attach_static_vdis(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _vdi_ref_to_string_map(args[1]),
    )


def _backup_rrds(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        double(args[1]),
    )


def _bugreport_upload(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        _string_to_string_map(args[2]),
    )


def _call_extension(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _call_plugin(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        string(args[2]),
        _string_to_string_map(args[3]),
    )


def _cert_distrib_atom(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _cleanup_pool_secret(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        string(args[2]),
    )


def _create(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        string(args[0]),
        string(args[1]),
        string(args[2]),
        string(args[3]),
        string(args[4]),
        string(args[5]) if len(args) > 5 else "",
        string(args[6]) if len(args) > 6 else "",
        _string_to_string_map(args[7]) if len(args) > 7 else EMPTY_MAP,
        _string_to_string_map(args[8]) if len(args) > 8 else EMPTY_MAP,
        string(args[9]) if len(args) > 9 else "",
        _string_to_string_map(args[10])
        if len(args) > 10
        else {"address": "localhost", "port": "27000"},
        ref(args[11]) if len(args) > 11 else "OpaqueRef:NULL",
        _string_to_string_map(args[12]) if len(args) > 12 else EMPTY_MAP,
        boolean(args[13]) if len(args) > 13 else True,
        date_time(args[14]) if len(args) > 14 else EPOCH,
        string(args[15]) if len(args) > 15 else "",
        boolean(args[16]) if len(args) > 16 else True,
        integer(args[17]) if len(args) > 17 else 0,
        date_time(args[18]) if len(args) > 18 else EPOCH,
        integer(args[19]) if len(args) > 19 else 0,
        boolean(args[20]) if len(args) > 20 else False,
        boolean(args[21]) if len(args) > 21 else False,
        _string_to_string_map(args[22]) if len(args) > 22 else EMPTY_MAP,
        boolean(args[23]) if len(args) > 23 else False,
        string(args[24]) if len(args) > 24 else "",
        decode_host_ntp_mode(args[25]) if len(args) > 25 else "Factory",
        _string_set(args[26]) if len(args) > 26 else (),
        string(args[27]) if len(args) > 27 else "UTC",
        decode_host_numa_affinity_policy(args[28]) if len(args) > 28 else "default_policy",
        decode_latest_synced_updates_applied_state(args[29]) if len(args) > 29 else "yes",
        _enum_update_guidances_set(args[30]) if len(args) > 30 else (),
        _enum_update_guidances_set(args[31]) if len(args) > 31 else (),
    )


def _create_new_blob(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        string(args[2]),
        boolean(args[3]) if len(args) > 3 else False,
    )


def _crl_install(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        string(args[2]),
    )


def _crl_uninstall(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _detach_static_vdis(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _vdi_ref_set(args[1]),
    )


def _disable(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        boolean(args[1]) if len(args) > 1 else True,
    )


def _disable_external_auth(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _string_to_string_map(args[1]) if len(args) > 1 else EMPTY_MAP,
        boolean(args[2]) if len(args) > 2 else False,
    )


def _emergency_ha_disable(args: Sequence[object]) -> tuple[Any, ...]:
    return (boolean(args[0]) if len(args) > 0 else False,)


def _enable_external_auth(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _string_to_string_map(args[1]),
        string(args[2]),
        string(args[3]),
    )


def _enable_local_storage_caching(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


def _evacuate(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]) if len(args) > 1 else "OpaqueRef:NULL",
        integer(args[2]) if len(args) > 2 else 0,
    )


def _external_auth_set_ldaps(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        boolean(args[1]),
        boolean(args[2]) if len(args) > 2 else False,
    )


def _forget_data_source_archives(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _get_diagnostic_timing_stats(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        boolean(args[1]) if len(args) > 1 else False,
    )


def _has_extension(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _install_ca_certificate(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        string(args[2]),
    )


def _install_server_certificate(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        string(args[2]),
        string(args[3]) if len(args) > 3 else "",
    )


def _license_add(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _license_apply(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _migrate_receive(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
        _string_to_string_map(args[2]),
    )


def _notify(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        string(args[0]),
        string(args[1]),
    )


def _notify_accept_new_pool_secret(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        string(args[2]),
    )


def _notify_send_new_pool_secret(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        string(args[2]),
    )


def _nvidia_vf_setup(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
        boolean(args[2]),
    )


def _preconfigure_ha(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _vdi_ref_set(args[1]),
        ref(args[2]),
        string(args[3]),
    )


def _propose_new_master(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        string(args[0]),
        boolean(args[1]),
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


def _request_backup(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
        boolean(args[2]),
    )


def _request_config_file_sync(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _send_debug_keys(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _set_console_idle_timeout(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
    )


def _set_cpu_features(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _set_hostname_live(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _set_https_only(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        boolean(args[1]),
    )


def _set_iscsi_iqn(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _set_license_params(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _string_to_string_map(args[1]),
    )


def _set_localdb_key(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        string(args[2]),
    )


def _set_max_cstate(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _set_multipathing(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        boolean(args[1]),
    )


def _set_ntp_custom_servers(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _string_set(args[1]),
    )


def _set_ntp_mode(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        decode_host_ntp_mode(args[1]),
    )


def _set_numa_affinity_policy(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        decode_host_numa_affinity_policy(args[1]),
    )


def _set_power_on_mode(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        _string_to_string_map(args[2]),
    )


def _set_sched_gran(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        decode_host_sched_gran(args[1]),
    )


def _set_servertime(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        date_time(args[1]),
    )


def _set_ssh_auto_mode(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        boolean(args[1]),
    )


def _set_ssh_enabled_timeout(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
    )


def _set_ssl_legacy(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        boolean(args[1]),
    )


def _set_timezone(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _set_uefi_certificates(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _sm_dp_destroy(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        boolean(args[2]),
    )


def _sync_pif_currently_attached(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _string_set(args[1]),
    )


def _tickle_heartbeat(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _string_to_string_map(args[1]),
    )


def _uninstall_ca_certificate(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        boolean(args[2]) if len(args) > 2 else False,
    )


def _update_master(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _update_pool_secret(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


MESSAGES: tuple[Message, ...] = (
    message(
        "host.abort_new_master",
        "custom",
        (("address", "string"),),
        "void",
        LOCAL_ROOT_ONLY,
        one_string,
        pool_internal=True,
        emergency=True,
        not_forwarded=True,
    ),
    message(
        "host.allocate_resources_for_vm",
        "custom",
        (
            ("self", "host ref"),
            ("vm", "VM ref"),
            ("live", "bool"),
        ),
        "void",
        VM_OPERATOR,
        _allocate_resources_for_vm,
        asynchronous=True,
    ),
    message(
        "host.apply_edition",
        "custom",
        (
            ("host", "host ref"),
            ("edition", "string"),
            ("force", "bool", False),
        ),
        "void",
        POOL_OPERATOR,
        _apply_edition,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.apply_guest_agent_config",
        "custom",
        (("host", "host ref"),),
        "void",
        POOL_ADMIN,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.apply_recommended_guidances",
        "custom",
        (("self", "host ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        removed=True,
    ),
    message(
        "host.apply_updates",
        "custom",
        (
            ("self", "host ref"),
            ("hash", "string"),
        ),
        "string set set",
        POOL_OPERATOR_CLIENT_CERT,
        _apply_updates,
        asynchronous=True,
    ),
    message(
        "host.assert_can_evacuate",
        "custom",
        (("host", "host ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
    ),
    message(
        "host.attach_static_vdis",
        "custom",
        (
            ("host", "host ref"),
            ("vdi_reason_map", "(VDI ref -> string) map"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _attach_static_vdis,
        asynchronous=True,
        pool_internal=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.backup_rrds",
        "custom",
        (
            ("host", "host ref"),
            ("delay", "float"),
        ),
        "void",
        POOL_ADMIN,
        _backup_rrds,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.bugreport_upload",
        "custom",
        (
            ("host", "host ref"),
            ("url", "string"),
            ("options", "(string -> string) map"),
        ),
        "void",
        POOL_OPERATOR,
        _bugreport_upload,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.call_extension",
        "custom",
        (
            ("host", "host ref"),
            ("call", "string"),
        ),
        "string",
        POOL_ADMIN,
        _call_extension,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.call_plugin",
        "custom",
        (
            ("host", "host ref"),
            ("plugin", "string"),
            ("fn", "string"),
            ("args", "(string -> string) map"),
        ),
        "string",
        POOL_ADMIN,
        _call_plugin,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.cert_distrib_atom",
        "custom",
        (
            ("host", "host ref"),
            ("command", "string"),
        ),
        "string",
        LOCAL_ROOT_ONLY,
        _cert_distrib_atom,
        asynchronous=True,
        pool_internal=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.certificate_list",
        "custom",
        (("host", "host ref"),),
        "string set",
        LOCAL_ROOT_ONLY,
        one_ref,
        asynchronous=True,
        pool_internal=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.certificate_sync",
        "custom",
        (("host", "host ref"),),
        "void",
        LOCAL_ROOT_ONLY,
        one_ref,
        asynchronous=True,
        pool_internal=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.cleanup_pool_secret",
        "custom",
        (
            ("host", "host ref"),
            ("old_ps", "string"),
            ("new_ps", "string"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _cleanup_pool_secret,
        secrets=(
            "old_ps",
            "new_ps",
        ),
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.commit_new_master",
        "custom",
        (("address", "string"),),
        "void",
        LOCAL_ROOT_ONLY,
        one_string,
        pool_internal=True,
        emergency=True,
        not_forwarded=True,
    ),
    message(
        "host.compute_free_memory",
        "custom",
        (("host", "host ref"),),
        "int",
        READ_ONLY,
        one_ref,
        asynchronous=True,
    ),
    message(
        "host.compute_memory_overhead",
        "custom",
        (("host", "host ref"),),
        "int",
        READ_ONLY,
        one_ref,
        asynchronous=True,
    ),
    message(
        "host.copy_primary_host_certs",
        "custom",
        (("host", "host ref"),),
        "void",
        POOL_ADMIN,
        one_ref,
        asynchronous=True,
        pool_internal=True,
        policy=Policy(marks=("pool:copy_primary_host_certs",)),
    ),
    message(
        "host.create",
        "custom",
        (
            ("uuid", "string"),
            ("name_label", "string"),
            ("name_description", "string"),
            ("hostname", "string"),
            ("address", "string"),
            ("external_auth_type", "string", ""),
            ("external_auth_service_name", "string", ""),
            ("external_auth_configuration", "(string -> string) map", EMPTY_MAP),
            ("license_params", "(string -> string) map", EMPTY_MAP),
            ("edition", "string", ""),
            ("license_server", "(string -> string) map", {"address": "localhost", "port": "27000"}),
            ("local_cache_sr", "SR ref", "OpaqueRef:NULL"),
            ("chipset_info", "(string -> string) map", EMPTY_MAP),
            ("ssl_legacy", "bool", True),
            ("last_software_update", "datetime", EPOCH),
            ("last_update_hash", "string", ""),
            ("ssh_enabled", "bool", True),
            ("ssh_enabled_timeout", "int", 0),
            ("ssh_expiry", "datetime", EPOCH),
            ("console_idle_timeout", "int", 0),
            ("ssh_auto_mode", "bool", False),
            ("secure_boot", "bool", False),
            ("software_version", "(string -> string) map", EMPTY_MAP),
            ("https_only", "bool", False),
            ("max_cstate", "string", ""),
            ("ntp_mode", "enum host_ntp_mode", "Factory"),
            ("ntp_custom_servers", "string set", ()),
            ("timezone", "string", "UTC"),
            ("numa_affinity_policy", "enum host_numa_affinity_policy", "default_policy"),
            ("latest_synced_updates_applied", "enum latest_synced_updates_applied_state", "yes"),
            ("pending_guidances_full", "enum update_guidances set", ()),
            ("pending_guidances_recommended", "enum update_guidances set", ()),
        ),
        "host ref",
        POOL_OPERATOR,
        _create,
        asynchronous=True,
    ),
    message(
        "host.create_new_blob",
        "custom",
        (
            ("host", "host ref"),
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
        "host.crl_install",
        "custom",
        (
            ("host", "host ref"),
            ("name", "string"),
            ("crl", "string"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _crl_install,
        asynchronous=True,
        pool_internal=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.crl_list",
        "custom",
        (("host", "host ref"),),
        "string set",
        LOCAL_ROOT_ONLY,
        one_ref,
        asynchronous=True,
        pool_internal=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.crl_uninstall",
        "custom",
        (
            ("host", "host ref"),
            ("name", "string"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _crl_uninstall,
        asynchronous=True,
        pool_internal=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.declare_dead",
        "custom",
        (("host", "host ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
    ),
    message(
        "host.destroy",
        "custom",
        (("self", "host ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
    ),
    message(
        "host.detach_static_vdis",
        "custom",
        (
            ("host", "host ref"),
            ("vdis", "VDI ref set"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _detach_static_vdis,
        asynchronous=True,
        pool_internal=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.disable",
        "custom",
        (
            ("host", "host ref"),
            ("auto_enable", "bool", True),
        ),
        "void",
        POOL_OPERATOR_CLIENT_CERT,
        _disable,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.disable_binary_storage",
        "custom",
        (("host", "host ref"),),
        "void",
        LOCAL_ROOT_ONLY,
        one_ref,
        asynchronous=True,
        pool_internal=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.disable_display",
        "custom",
        (("host", "host ref"),),
        "enum host_display",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.disable_external_auth",
        "custom",
        (
            ("host", "host ref"),
            ("config", "(string -> string) map", EMPTY_MAP),
            ("force", "bool", False),
        ),
        "void",
        POOL_ADMIN,
        _disable_external_auth,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.disable_local_storage_caching",
        "custom",
        (("host", "host ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.disable_ssh",
        "custom",
        (("self", "host ref"),),
        "void",
        POOL_ADMIN,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.dmesg",
        "custom",
        (("host", "host ref"),),
        "string",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.dmesg_clear",
        "custom",
        (("host", "host ref"),),
        "string",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.emergency_clear_mandatory_guidance",
        "custom",
        (),
        "void",
        LOCAL_ROOT_ONLY,
        no_arguments,
        emergency=True,
        not_forwarded=True,
    ),
    message(
        "host.emergency_disable_tls_verification",
        "custom",
        (),
        "void",
        LOCAL_ROOT_ONLY,
        no_arguments,
        emergency=True,
        not_forwarded=True,
    ),
    message(
        "host.emergency_ha_disable",
        "custom",
        (("soft", "bool", False),),
        "void",
        POOL_OPERATOR,
        _emergency_ha_disable,
        emergency=True,
        not_forwarded=True,
    ),
    message(
        "host.emergency_reenable_tls_verification",
        "custom",
        (),
        "void",
        LOCAL_ROOT_ONLY,
        no_arguments,
        emergency=True,
        not_forwarded=True,
    ),
    message(
        "host.emergency_reset_server_certificate",
        "custom",
        (),
        "void",
        LOCAL_ROOT_ONLY,
        no_arguments,
        emergency=True,
        not_forwarded=True,
    ),
    message(
        "host.enable",
        "custom",
        (("host", "host ref"),),
        "void",
        POOL_OPERATOR_CLIENT_CERT,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="host argument", marks=("host:enable",)),
    ),
    message(
        "host.enable_binary_storage",
        "custom",
        (("host", "host ref"),),
        "void",
        LOCAL_ROOT_ONLY,
        one_ref,
        asynchronous=True,
        pool_internal=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.enable_display",
        "custom",
        (("host", "host ref"),),
        "enum host_display",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.enable_external_auth",
        "custom",
        (
            ("host", "host ref"),
            ("config", "(string -> string) map"),
            ("service_name", "string"),
            ("auth_type", "string"),
        ),
        "void",
        POOL_ADMIN,
        _enable_external_auth,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.enable_local_storage_caching",
        "custom",
        (
            ("host", "host ref"),
            ("sr", "SR ref"),
        ),
        "void",
        POOL_OPERATOR,
        _enable_local_storage_caching,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.enable_ssh",
        "custom",
        (("self", "host ref"),),
        "void",
        POOL_ADMIN,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.evacuate",
        "custom",
        (
            ("host", "host ref"),
            ("network", "network ref", "OpaqueRef:NULL"),
            ("evacuate_batch_size", "int", 0),
        ),
        "void",
        POOL_OPERATOR_CLIENT_CERT,
        _evacuate,
        asynchronous=True,
        policy=Policy(marks=("host:evacuate",)),
    ),
    message(
        "host.external_auth_set_ldaps",
        "custom",
        (
            ("host", "host ref"),
            ("ldaps", "bool"),
            ("force", "bool", False),
        ),
        "void",
        POOL_ADMIN,
        _external_auth_set_ldaps,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.forget_data_source_archives",
        "custom",
        (
            ("host", "host ref"),
            ("data_source", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _forget_data_source_archives,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.get_data_sources",
        "custom",
        (("host", "host ref"),),
        "data_source record set",
        READ_ONLY,
        one_ref,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.get_diagnostic_timing_stats",
        "custom",
        (
            ("host", "host ref"),
            ("counts", "bool", False),
        ),
        "(string -> string) map",
        READ_ONLY,
        _get_diagnostic_timing_stats,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.get_log",
        "custom",
        (("host", "host ref"),),
        "string",
        READ_ONLY,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.get_management_interface",
        "custom",
        (("host", "host ref"),),
        "PIF ref",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
    ),
    message(
        "host.get_ntp_servers_status",
        "custom",
        (("self", "host ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.get_ntp_synchronized",
        "custom",
        (("self", "host ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.get_sched_gran",
        "custom",
        (("self", "host ref"),),
        "enum host_sched_gran",
        LOCAL_ROOT_ONLY,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.get_server_certificate",
        "custom",
        (("host", "host ref"),),
        "string",
        READ_ONLY,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.get_server_localtime",
        "custom",
        (("host", "host ref"),),
        "datetime",
        READ_ONLY,
        one_ref,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.get_servertime",
        "custom",
        (("host", "host ref"),),
        "datetime",
        READ_ONLY,
        one_ref,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.get_sm_diagnostics",
        "custom",
        (("host", "host ref"),),
        "string",
        POOL_OPERATOR,
        one_ref,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.get_system_status_capabilities",
        "custom",
        (("host", "host ref"),),
        "string",
        READ_ONLY,
        one_ref,
        emergency=True,
        not_forwarded=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.get_thread_diagnostics",
        "custom",
        (("host", "host ref"),),
        "string",
        POOL_OPERATOR,
        one_ref,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.get_tracked_user_agents",
        "custom",
        (("self", "host ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.get_uncooperative_domains",
        "custom",
        (("self", "host ref"),),
        "string set",
        LOCAL_ROOT_ONLY,
        one_ref,
        asynchronous=True,
        pool_internal=True,
    ),
    message(
        "host.get_uncooperative_resident_VMs",
        "custom",
        (("self", "host ref"),),
        "VM ref set",
        READ_ONLY,
        one_ref,
        asynchronous=True,
    ),
    message(
        "host.get_vms_which_prevent_evacuation",
        "custom",
        (("self", "host ref"),),
        "(VM ref -> string set) map",
        READ_ONLY,
        one_ref,
        asynchronous=True,
    ),
    message(
        "host.ha_disable_failover_decisions",
        "custom",
        (("host", "host ref"),),
        "void",
        LOCAL_ROOT_ONLY,
        one_ref,
        asynchronous=True,
        pool_internal=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.ha_disarm_fencing",
        "custom",
        (("host", "host ref"),),
        "void",
        LOCAL_ROOT_ONLY,
        one_ref,
        asynchronous=True,
        pool_internal=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.ha_join_liveset",
        "custom",
        (("host", "host ref"),),
        "void",
        LOCAL_ROOT_ONLY,
        one_ref,
        asynchronous=True,
        pool_internal=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.ha_release_resources",
        "custom",
        (("host", "host ref"),),
        "void",
        LOCAL_ROOT_ONLY,
        one_ref,
        asynchronous=True,
        pool_internal=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.ha_stop_daemon",
        "custom",
        (("host", "host ref"),),
        "void",
        LOCAL_ROOT_ONLY,
        one_ref,
        asynchronous=True,
        pool_internal=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.ha_wait_for_shutdown_via_statefile",
        "custom",
        (("host", "host ref"),),
        "void",
        LOCAL_ROOT_ONLY,
        one_ref,
        asynchronous=True,
        pool_internal=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.ha_xapi_healthcheck",
        "custom",
        (),
        "bool",
        POOL_ADMIN,
        no_arguments,
        emergency=True,
        not_forwarded=True,
    ),
    message(
        "host.has_extension",
        "custom",
        (
            ("host", "host ref"),
            ("name", "string"),
        ),
        "bool",
        POOL_ADMIN,
        _has_extension,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.install_ca_certificate",
        "custom",
        (
            ("host", "host ref"),
            ("name", "string"),
            ("cert", "string"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _install_ca_certificate,
        asynchronous=True,
        pool_internal=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.install_server_certificate",
        "custom",
        (
            ("host", "host ref"),
            ("certificate", "string"),
            ("private_key", "string"),
            ("certificate_chain", "string", ""),
        ),
        "void",
        POOL_ADMIN,
        _install_server_certificate,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.is_in_emergency_mode",
        "custom",
        (),
        "bool",
        READ_ONLY,
        no_arguments,
        emergency=True,
        not_forwarded=True,
    ),
    message(
        "host.license_add",
        "custom",
        (
            ("host", "host ref"),
            ("contents", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _license_add,
        asynchronous=True,
        errors=("LICENSE_PROCESSING_ERROR",),
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.license_apply",
        "custom",
        (
            ("host", "host ref"),
            ("contents", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _license_apply,
        asynchronous=True,
        removed=True,
        errors=("LICENSE_PROCESSING_ERROR",),
    ),
    message(
        "host.license_remove",
        "custom",
        (("host", "host ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message("host.list_methods", "custom", (), "string set", READ_ONLY, no_arguments),
    message(
        "host.list_timezones",
        "custom",
        (("self", "host ref"),),
        "string set",
        READ_ONLY,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.local_assert_healthy",
        "custom",
        (),
        "void",
        LOCAL_ROOT_ONLY,
        no_arguments,
        pool_internal=True,
        emergency=True,
        not_forwarded=True,
        errors=(
            "HOST_STILL_BOOTING",
            "HOST_HAS_NO_MANAGEMENT_IP",
            "HOST_MASTER_CANNOT_TALK_BACK",
            "HOST_UNKNOWN_TO_MASTER",
            "HOST_BROKEN",
            "LICENCE_RESTRICTION",
            "LICENSE_DOES_NOT_SUPPORT_POOLING",
            "HA_SHOULD_BE_FENCED",
            "HOST_XAPI_VERSION_HIGHER_THAN_COORDINATOR",
        ),
    ),
    message(
        "host.local_management_reconfigure",
        "custom",
        (("interface", "string"),),
        "void",
        POOL_OPERATOR,
        one_string,
        emergency=True,
        not_forwarded=True,
    ),
    message(
        "host.management_disable",
        "custom",
        (),
        "void",
        POOL_OPERATOR,
        no_arguments,
        emergency=True,
        not_forwarded=True,
    ),
    message(
        "host.management_reconfigure",
        "custom",
        (("pif", "PIF ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="owner host"),
    ),
    message(
        "host.migrate_receive",
        "custom",
        (
            ("host", "host ref"),
            ("network", "network ref"),
            ("options", "(string -> string) map"),
        ),
        "(string -> string) map",
        VM_POWER_ADMIN,
        _migrate_receive,
        asynchronous=True,
    ),
    message(
        "host.mxgpu_vf_setup",
        "custom",
        (("host", "host ref"),),
        "void",
        VM_OPERATOR,
        one_ref,
        asynchronous=True,
        pool_internal=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.notify",
        "custom",
        (
            ("ty", "string"),
            ("params", "string"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _notify,
        asynchronous=True,
        pool_internal=True,
    ),
    message(
        "host.notify_accept_new_pool_secret",
        "custom",
        (
            ("host", "host ref"),
            ("old_ps", "string"),
            ("new_ps", "string"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _notify_accept_new_pool_secret,
        secrets=(
            "old_ps",
            "new_ps",
        ),
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.notify_send_new_pool_secret",
        "custom",
        (
            ("host", "host ref"),
            ("old_ps", "string"),
            ("new_ps", "string"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _notify_send_new_pool_secret,
        secrets=(
            "old_ps",
            "new_ps",
        ),
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.nvidia_vf_setup",
        "custom",
        (
            ("host", "host ref"),
            ("pf", "PCI ref"),
            ("enable", "bool"),
        ),
        "void",
        VM_OPERATOR,
        _nvidia_vf_setup,
        asynchronous=True,
        pool_internal=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.power_on",
        "custom",
        (("host", "host ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        policy=Policy(marks=("host:power_on",)),
    ),
    message(
        "host.preconfigure_ha",
        "custom",
        (
            ("host", "host ref"),
            ("statefiles", "VDI ref set"),
            ("metadata_vdi", "VDI ref"),
            ("generation", "string"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _preconfigure_ha,
        asynchronous=True,
        pool_internal=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.prepare_for_poweroff",
        "custom",
        (("host", "host ref"),),
        "void",
        LOCAL_ROOT_ONLY,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.propose_new_master",
        "custom",
        (
            ("address", "string"),
            ("manual", "bool"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _propose_new_master,
        pool_internal=True,
        emergency=True,
        not_forwarded=True,
    ),
    message(
        "host.query_data_source",
        "custom",
        (
            ("host", "host ref"),
            ("data_source", "string"),
        ),
        "float",
        READ_ONLY,
        _query_data_source,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.reboot",
        "custom",
        (("host", "host ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="host argument", marks=("host:reboot",)),
    ),
    message(
        "host.record_data_source",
        "custom",
        (
            ("host", "host ref"),
            ("data_source", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _record_data_source,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.refresh_pack_info",
        "custom",
        (("host", "host ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.refresh_server_certificate",
        "custom",
        (("host", "host ref"),),
        "void",
        POOL_ADMIN,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="every host", marks=("pool:cert_refresh",)),
    ),
    message(
        "host.request_backup",
        "custom",
        (
            ("host", "host ref"),
            ("generation", "int"),
            ("force", "bool"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _request_backup,
        pool_internal=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.request_config_file_sync",
        "custom",
        (
            ("host", "host ref"),
            ("hash", "string"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _request_config_file_sync,
        pool_internal=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.rescan_drivers",
        "custom",
        (("self", "host ref"),),
        "void",
        POOL_ADMIN,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.reset_cpu_features",
        "custom",
        (("host", "host ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        removed=True,
    ),
    message(
        "host.reset_networking",
        "custom",
        (("host", "host ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
    ),
    message(
        "host.reset_server_certificate",
        "custom",
        (("host", "host ref"),),
        "void",
        POOL_ADMIN,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.restart_agent",
        "custom",
        (("host", "host ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.retrieve_wlb_evacuate_recommendations",
        "custom",
        (("self", "host ref"),),
        "(VM ref -> string set) map",
        READ_ONLY,
        one_ref,
        asynchronous=True,
    ),
    message(
        "host.send_debug_keys",
        "custom",
        (
            ("host", "host ref"),
            ("keys", "string"),
        ),
        "void",
        POOL_ADMIN,
        _send_debug_keys,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.set_console_idle_timeout",
        "custom",
        (
            ("self", "host ref"),
            ("value", "int"),
        ),
        "void",
        POOL_ADMIN,
        _set_console_idle_timeout,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.set_cpu_features",
        "custom",
        (
            ("host", "host ref"),
            ("features", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _set_cpu_features,
        removed=True,
    ),
    message(
        "host.set_hostname_live",
        "custom",
        (
            ("host", "host ref"),
            ("hostname", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _set_hostname_live,
        errors=("HOST_NAME_INVALID",),
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.set_https_only",
        "custom",
        (
            ("self", "host ref"),
            ("value", "bool"),
        ),
        "void",
        POOL_OPERATOR,
        _set_https_only,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.set_iscsi_iqn",
        "custom",
        (
            ("host", "host ref"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _set_iscsi_iqn,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.set_license_params",
        "custom",
        (
            ("self", "host ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _set_license_params,
        asynchronous=True,
        pool_internal=True,
    ),
    message(
        "host.set_localdb_key",
        "custom",
        (
            ("host", "host ref"),
            ("key", "string"),
            ("value", "string"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _set_localdb_key,
        asynchronous=True,
        pool_internal=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.set_max_cstate",
        "custom",
        (
            ("self", "host ref"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _set_max_cstate,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.set_multipathing",
        "custom",
        (
            ("host", "host ref"),
            ("value", "bool"),
        ),
        "void",
        POOL_OPERATOR,
        _set_multipathing,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.set_ntp_custom_servers",
        "custom",
        (
            ("self", "host ref"),
            ("value", "string set"),
        ),
        "void",
        POOL_OPERATOR,
        _set_ntp_custom_servers,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.set_ntp_mode",
        "custom",
        (
            ("self", "host ref"),
            ("value", "enum host_ntp_mode"),
        ),
        "void",
        POOL_OPERATOR,
        _set_ntp_mode,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.set_numa_affinity_policy",
        "custom",
        (
            ("self", "host ref"),
            ("value", "enum host_numa_affinity_policy"),
        ),
        "void",
        POOL_ADMIN,
        _set_numa_affinity_policy,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.set_power_on_mode",
        "custom",
        (
            ("self", "host ref"),
            ("power_on_mode", "string"),
            ("power_on_config", "(string -> string) map"),
        ),
        "void",
        POOL_OPERATOR,
        _set_power_on_mode,
        asynchronous=True,
    ),
    message(
        "host.set_sched_gran",
        "custom",
        (
            ("self", "host ref"),
            ("value", "enum host_sched_gran"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _set_sched_gran,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.set_servertime",
        "custom",
        (
            ("self", "host ref"),
            ("value", "datetime"),
        ),
        "void",
        POOL_OPERATOR,
        _set_servertime,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.set_ssh_auto_mode",
        "custom",
        (
            ("self", "host ref"),
            ("value", "bool"),
        ),
        "void",
        POOL_ADMIN,
        _set_ssh_auto_mode,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.set_ssh_enabled_timeout",
        "custom",
        (
            ("self", "host ref"),
            ("value", "int"),
        ),
        "void",
        POOL_ADMIN,
        _set_ssh_enabled_timeout,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.set_ssl_legacy",
        "custom",
        (
            ("self", "host ref"),
            ("value", "bool"),
        ),
        "void",
        POOL_OPERATOR,
        _set_ssl_legacy,
        asynchronous=True,
    ),
    message(
        "host.set_timezone",
        "custom",
        (
            ("self", "host ref"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _set_timezone,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.set_uefi_certificates",
        "custom",
        (
            ("host", "host ref"),
            ("value", "string"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _set_uefi_certificates,
        asynchronous=True,
    ),
    message(
        "host.shutdown",
        "custom",
        (("host", "host ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="host argument", marks=("host:shutdown",)),
    ),
    message(
        "host.shutdown_agent",
        "custom",
        (),
        "void",
        POOL_OPERATOR,
        no_arguments,
        emergency=True,
        not_forwarded=True,
    ),
    message(
        "host.signal_networking_change",
        "custom",
        (),
        "void",
        LOCAL_ROOT_ONLY,
        no_arguments,
        pool_internal=True,
        emergency=True,
        not_forwarded=True,
    ),
    message(
        "host.sm_dp_destroy",
        "custom",
        (
            ("host", "host ref"),
            ("dp", "string"),
            ("allow_leak", "bool"),
        ),
        "void",
        POOL_OPERATOR,
        _sm_dp_destroy,
        policy=Policy(runs_on="host argument"),
    ),
    message("host.sync_data", "custom", (("host", "host ref"),), "void", POOL_ADMIN, one_ref),
    message(
        "host.sync_pif_currently_attached",
        "custom",
        (
            ("host", "host ref"),
            ("bridges", "string set"),
        ),
        "void",
        POOL_OPERATOR,
        _sync_pif_currently_attached,
        pool_internal=True,
    ),
    message(
        "host.sync_tunnels",
        "custom",
        (("host", "host ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        pool_internal=True,
    ),
    message(
        "host.sync_vlans",
        "custom",
        (("host", "host ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        pool_internal=True,
    ),
    message(
        "host.syslog_reconfigure",
        "custom",
        (("host", "host ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.tickle_heartbeat",
        "custom",
        (
            ("host", "host ref"),
            ("stuff", "(string -> string) map"),
        ),
        "(string -> string) map",
        LOCAL_ROOT_ONLY,
        _tickle_heartbeat,
        pool_internal=True,
    ),
    message(
        "host.uninstall_ca_certificate",
        "custom",
        (
            ("host", "host ref"),
            ("name", "string"),
            ("force", "bool", False),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _uninstall_ca_certificate,
        asynchronous=True,
        pool_internal=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.update_firewalld_service_status",
        "custom",
        (),
        "void",
        POOL_OPERATOR,
        no_arguments,
        pool_internal=True,
        emergency=True,
        not_forwarded=True,
    ),
    message(
        "host.update_master",
        "custom",
        (
            ("host", "host ref"),
            ("master_address", "string"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _update_master,
        asynchronous=True,
        pool_internal=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.update_pool_secret",
        "custom",
        (
            ("host", "host ref"),
            ("pool_secret", "string"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _update_pool_secret,
        secrets=("pool_secret",),
        asynchronous=True,
        pool_internal=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.write_uefi_certificates_to_disk",
        "custom",
        (("host", "host ref"),),
        "void",
        LOCAL_ROOT_ONLY,
        one_ref,
        asynchronous=True,
        pool_internal=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "host.get_API_version_major",
        "getter",
        (("self", "host ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="API_version_major",
        custom=False,
    ),
    message(
        "host.get_API_version_minor",
        "getter",
        (("self", "host ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="API_version_minor",
        custom=False,
    ),
    message(
        "host.get_API_version_vendor",
        "getter",
        (("self", "host ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="API_version_vendor",
        custom=False,
    ),
    message(
        "host.get_API_version_vendor_implementation",
        "getter",
        (("self", "host ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="API_version_vendor_implementation",
        custom=False,
    ),
    message(
        "host.get_PBDs",
        "getter",
        (("self", "host ref"),),
        "PBD ref set",
        READ_ONLY,
        one_ref,
        field="PBDs",
        custom=False,
    ),
    message(
        "host.get_PCIs",
        "getter",
        (("self", "host ref"),),
        "PCI ref set",
        READ_ONLY,
        one_ref,
        field="PCIs",
        custom=False,
    ),
    message(
        "host.get_PGPUs",
        "getter",
        (("self", "host ref"),),
        "PGPU ref set",
        READ_ONLY,
        one_ref,
        field="PGPUs",
        custom=False,
    ),
    message(
        "host.get_PIFs",
        "getter",
        (("self", "host ref"),),
        "PIF ref set",
        READ_ONLY,
        one_ref,
        field="PIFs",
        custom=False,
    ),
    message(
        "host.get_PUSBs",
        "getter",
        (("self", "host ref"),),
        "PUSB ref set",
        READ_ONLY,
        one_ref,
        field="PUSBs",
        custom=False,
    ),
    message(
        "host.get_address",
        "getter",
        (("self", "host ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="address",
        custom=False,
    ),
    message(
        "host.set_address",
        "setter",
        (
            ("self", "host ref"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="address",
        custom=False,
    ),
    message(
        "host.get_allowed_operations",
        "getter",
        (("self", "host ref"),),
        "enum host_allowed_operations set",
        READ_ONLY,
        one_ref,
        field="allowed_operations",
        custom=False,
    ),
    message(
        "host.get_bios_strings",
        "getter",
        (("self", "host ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="bios_strings",
        custom=False,
    ),
    message(
        "host.get_blobs",
        "getter",
        (("self", "host ref"),),
        "(string -> blob ref) map",
        READ_ONLY,
        one_ref,
        field="blobs",
        custom=False,
    ),
    message(
        "host.get_capabilities",
        "getter",
        (("self", "host ref"),),
        "string set",
        READ_ONLY,
        one_ref,
        field="capabilities",
        custom=False,
    ),
    message(
        "host.get_certificates",
        "getter",
        (("self", "host ref"),),
        "Certificate ref set",
        READ_ONLY,
        one_ref,
        field="certificates",
        custom=False,
    ),
    message(
        "host.get_chipset_info",
        "getter",
        (("self", "host ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="chipset_info",
        custom=False,
    ),
    message(
        "host.get_console_idle_timeout",
        "getter",
        (("self", "host ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="console_idle_timeout",
        custom=False,
    ),
    message(
        "host.get_control_domain",
        "getter",
        (("self", "host ref"),),
        "VM ref",
        READ_ONLY,
        one_ref,
        field="control_domain",
        custom=False,
    ),
    message(
        "host.get_cpu_configuration",
        "getter",
        (("self", "host ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="cpu_configuration",
        custom=False,
    ),
    message(
        "host.get_cpu_info",
        "getter",
        (("self", "host ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="cpu_info",
        custom=False,
    ),
    message(
        "host.get_crash_dump_sr",
        "getter",
        (("self", "host ref"),),
        "SR ref",
        READ_ONLY,
        one_ref,
        field="crash_dump_sr",
        custom=False,
    ),
    message(
        "host.set_crash_dump_sr",
        "setter",
        (
            ("self", "host ref"),
            ("value", "SR ref"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(ref),
        field="crash_dump_sr",
        custom=False,
    ),
    message(
        "host.get_crashdumps",
        "getter",
        (("self", "host ref"),),
        "host_crashdump ref set",
        READ_ONLY,
        one_ref,
        field="crashdumps",
        custom=False,
    ),
    message(
        "host.get_current_operations",
        "getter",
        (("self", "host ref"),),
        "(string -> enum host_allowed_operations) map",
        READ_ONLY,
        one_ref,
        field="current_operations",
        custom=False,
    ),
    message(
        "host.get_display",
        "getter",
        (("self", "host ref"),),
        "enum host_display",
        READ_ONLY,
        one_ref,
        field="display",
        custom=False,
    ),
    message(
        "host.set_display",
        "setter",
        (
            ("self", "host ref"),
            ("value", "enum host_display"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(decode_host_display),
        field="display",
        custom=False,
    ),
    message(
        "host.get_edition",
        "getter",
        (("self", "host ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="edition",
        custom=False,
    ),
    message(
        "host.get_editions",
        "getter",
        (("self", "host ref"),),
        "string set",
        READ_ONLY,
        one_ref,
        field="editions",
        custom=False,
    ),
    message(
        "host.get_enabled",
        "getter",
        (("self", "host ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="enabled",
        custom=False,
    ),
    message(
        "host.get_external_auth_configuration",
        "getter",
        (("self", "host ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="external_auth_configuration",
        custom=False,
    ),
    message(
        "host.get_external_auth_service_name",
        "getter",
        (("self", "host ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="external_auth_service_name",
        custom=False,
    ),
    message(
        "host.get_external_auth_type",
        "getter",
        (("self", "host ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="external_auth_type",
        custom=False,
    ),
    message(
        "host.get_features",
        "getter",
        (("self", "host ref"),),
        "Feature ref set",
        READ_ONLY,
        one_ref,
        field="features",
        custom=False,
    ),
    message(
        "host.get_guest_VCPUs_params",
        "getter",
        (("self", "host ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="guest_VCPUs_params",
        custom=False,
    ),
    message(
        "host.set_guest_VCPUs_params",
        "setter",
        (
            ("self", "host ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(_string_to_string_map),
        field="guest_VCPUs_params",
        custom=False,
    ),
    message(
        "host.add_to_guest_VCPUs_params",
        "add_to",
        (
            ("self", "host ref"),
            ("key", "string"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_key_value(string, string),
        field="guest_VCPUs_params",
        custom=False,
    ),
    message(
        "host.remove_from_guest_VCPUs_params",
        "remove_from",
        (
            ("self", "host ref"),
            ("key", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="guest_VCPUs_params",
        custom=False,
    ),
    message(
        "host.get_ha_network_peers",
        "getter",
        (("self", "host ref"),),
        "string set",
        READ_ONLY,
        one_ref,
        field="ha_network_peers",
        custom=False,
    ),
    message(
        "host.get_ha_statefiles",
        "getter",
        (("self", "host ref"),),
        "string set",
        READ_ONLY,
        one_ref,
        field="ha_statefiles",
        custom=False,
    ),
    message(
        "host.get_host_CPUs",
        "getter",
        (("self", "host ref"),),
        "host_cpu ref set",
        READ_ONLY,
        one_ref,
        field="host_CPUs",
        custom=False,
    ),
    message(
        "host.get_hostname",
        "getter",
        (("self", "host ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="hostname",
        custom=False,
    ),
    message(
        "host.set_hostname",
        "setter",
        (
            ("self", "host ref"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="hostname",
        custom=False,
    ),
    message(
        "host.get_https_only",
        "getter",
        (("self", "host ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="https_only",
        custom=False,
    ),
    message(
        "host.get_iscsi_iqn",
        "getter",
        (("self", "host ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="iscsi_iqn",
        custom=False,
    ),
    message(
        "host.get_last_software_update",
        "getter",
        (("self", "host ref"),),
        "datetime",
        READ_ONLY,
        one_ref,
        field="last_software_update",
        custom=False,
    ),
    message(
        "host.get_last_update_hash",
        "getter",
        (("self", "host ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="last_update_hash",
        custom=False,
    ),
    message(
        "host.get_latest_synced_updates_applied",
        "getter",
        (("self", "host ref"),),
        "enum latest_synced_updates_applied_state",
        READ_ONLY,
        one_ref,
        field="latest_synced_updates_applied",
        custom=False,
    ),
    message(
        "host.get_license_params",
        "getter",
        (("self", "host ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="license_params",
        custom=False,
    ),
    message(
        "host.get_license_server",
        "getter",
        (("self", "host ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="license_server",
        custom=False,
    ),
    message(
        "host.set_license_server",
        "setter",
        (
            ("self", "host ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(_string_to_string_map),
        field="license_server",
        custom=False,
    ),
    message(
        "host.add_to_license_server",
        "add_to",
        (
            ("self", "host ref"),
            ("key", "string"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_key_value(string, string),
        field="license_server",
        custom=False,
    ),
    message(
        "host.remove_from_license_server",
        "remove_from",
        (
            ("self", "host ref"),
            ("key", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="license_server",
        custom=False,
    ),
    message(
        "host.get_local_cache_sr",
        "getter",
        (("self", "host ref"),),
        "SR ref",
        READ_ONLY,
        one_ref,
        field="local_cache_sr",
        custom=False,
    ),
    message(
        "host.get_logging",
        "getter",
        (("self", "host ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="logging",
        custom=False,
    ),
    message(
        "host.set_logging",
        "setter",
        (
            ("self", "host ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(_string_to_string_map),
        field="logging",
        custom=False,
    ),
    message(
        "host.add_to_logging",
        "add_to",
        (
            ("self", "host ref"),
            ("key", "string"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_key_value(string, string),
        field="logging",
        custom=False,
    ),
    message(
        "host.remove_from_logging",
        "remove_from",
        (
            ("self", "host ref"),
            ("key", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="logging",
        custom=False,
    ),
    message(
        "host.get_max_cstate",
        "getter",
        (("self", "host ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="max_cstate",
        custom=False,
    ),
    message(
        "host.get_memory_overhead",
        "getter",
        (("self", "host ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="memory_overhead",
        custom=False,
    ),
    message(
        "host.get_metrics",
        "getter",
        (("self", "host ref"),),
        "host_metrics ref",
        READ_ONLY,
        one_ref,
        field="metrics",
        custom=False,
    ),
    message(
        "host.get_multipathing",
        "getter",
        (("self", "host ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="multipathing",
        custom=False,
    ),
    message(
        "host.get_name_description",
        "getter",
        (("self", "host ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_description",
        custom=False,
    ),
    message(
        "host.set_name_description",
        "setter",
        (
            ("self", "host ref"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="name_description",
        custom=False,
    ),
    message(
        "host.get_name_label",
        "getter",
        (("self", "host ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_label",
        custom=False,
    ),
    message(
        "host.set_name_label",
        "setter",
        (
            ("self", "host ref"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="name_label",
        custom=False,
    ),
    message(
        "host.get_ntp_custom_servers",
        "getter",
        (("self", "host ref"),),
        "string set",
        READ_ONLY,
        one_ref,
        field="ntp_custom_servers",
        custom=False,
    ),
    message(
        "host.get_ntp_mode",
        "getter",
        (("self", "host ref"),),
        "enum host_ntp_mode",
        READ_ONLY,
        one_ref,
        field="ntp_mode",
        custom=False,
    ),
    message(
        "host.get_numa_affinity_policy",
        "getter",
        (("self", "host ref"),),
        "enum host_numa_affinity_policy",
        READ_ONLY,
        one_ref,
        field="numa_affinity_policy",
        custom=False,
    ),
    message(
        "host.get_other_config",
        "getter",
        (("self", "host ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="other_config",
        custom=False,
    ),
    message(
        "host.set_other_config",
        "setter",
        (
            ("self", "host ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(_string_to_string_map),
        field="other_config",
        custom=False,
    ),
    message(
        "host.add_to_other_config",
        "add_to",
        (
            ("self", "host ref"),
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
        "host.remove_from_other_config",
        "remove_from",
        (
            ("self", "host ref"),
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
        "host.get_patches",
        "getter",
        (("self", "host ref"),),
        "host_patch ref set",
        READ_ONLY,
        one_ref,
        field="patches",
        custom=False,
    ),
    message(
        "host.get_pending_guidances",
        "getter",
        (("self", "host ref"),),
        "enum update_guidances set",
        READ_ONLY,
        one_ref,
        field="pending_guidances",
        custom=False,
    ),
    message(
        "host.get_pending_guidances_full",
        "getter",
        (("self", "host ref"),),
        "enum update_guidances set",
        READ_ONLY,
        one_ref,
        field="pending_guidances_full",
        custom=False,
    ),
    message(
        "host.get_pending_guidances_recommended",
        "getter",
        (("self", "host ref"),),
        "enum update_guidances set",
        READ_ONLY,
        one_ref,
        field="pending_guidances_recommended",
        custom=False,
    ),
    message(
        "host.get_power_on_config",
        "getter",
        (("self", "host ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="power_on_config",
        custom=False,
    ),
    message(
        "host.get_power_on_mode",
        "getter",
        (("self", "host ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="power_on_mode",
        custom=False,
    ),
    message(
        "host.get_resident_VMs",
        "getter",
        (("self", "host ref"),),
        "VM ref set",
        READ_ONLY,
        one_ref,
        field="resident_VMs",
        custom=False,
    ),
    message(
        "host.get_sched_policy",
        "getter",
        (("self", "host ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="sched_policy",
        custom=False,
    ),
    message(
        "host.get_secure_boot",
        "getter",
        (("self", "host ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="secure_boot",
        custom=False,
    ),
    message(
        "host.get_software_version",
        "getter",
        (("self", "host ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="software_version",
        custom=False,
    ),
    message(
        "host.get_ssh_auto_mode",
        "getter",
        (("self", "host ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="ssh_auto_mode",
        custom=False,
    ),
    message(
        "host.get_ssh_enabled",
        "getter",
        (("self", "host ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="ssh_enabled",
        custom=False,
    ),
    message(
        "host.get_ssh_enabled_timeout",
        "getter",
        (("self", "host ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="ssh_enabled_timeout",
        custom=False,
    ),
    message(
        "host.get_ssh_expiry",
        "getter",
        (("self", "host ref"),),
        "datetime",
        READ_ONLY,
        one_ref,
        field="ssh_expiry",
        custom=False,
    ),
    message(
        "host.get_ssl_legacy",
        "getter",
        (("self", "host ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="ssl_legacy",
        custom=False,
    ),
    message(
        "host.get_supported_bootloaders",
        "getter",
        (("self", "host ref"),),
        "string set",
        READ_ONLY,
        one_ref,
        field="supported_bootloaders",
        custom=False,
    ),
    message(
        "host.get_suspend_image_sr",
        "getter",
        (("self", "host ref"),),
        "SR ref",
        READ_ONLY,
        one_ref,
        field="suspend_image_sr",
        custom=False,
    ),
    message(
        "host.set_suspend_image_sr",
        "setter",
        (
            ("self", "host ref"),
            ("value", "SR ref"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(ref),
        field="suspend_image_sr",
        custom=False,
    ),
    message(
        "host.get_tags",
        "getter",
        (("self", "host ref"),),
        "string set",
        READ_ONLY,
        one_ref,
        field="tags",
        custom=False,
    ),
    message(
        "host.set_tags",
        "setter",
        (
            ("self", "host ref"),
            ("value", "string set"),
        ),
        "void",
        VM_OPERATOR,
        ref_and(_string_set),
        field="tags",
        custom=False,
    ),
    message(
        "host.add_tags",
        "add",
        (
            ("self", "host ref"),
            ("value", "string"),
        ),
        "void",
        VM_OPERATOR,
        ref_and(string),
        field="tags",
        custom=False,
    ),
    message(
        "host.remove_tags",
        "remove",
        (
            ("self", "host ref"),
            ("value", "string"),
        ),
        "void",
        VM_OPERATOR,
        ref_and(string),
        field="tags",
        custom=False,
    ),
    message(
        "host.get_timezone",
        "getter",
        (("self", "host ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="timezone",
        custom=False,
    ),
    message(
        "host.get_tls_verification_enabled",
        "getter",
        (("self", "host ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="tls_verification_enabled",
        custom=False,
    ),
    message(
        "host.get_uefi_certificates",
        "getter",
        (("self", "host ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uefi_certificates",
        custom=False,
    ),
    message(
        "host.get_updates",
        "getter",
        (("self", "host ref"),),
        "pool_update ref set",
        READ_ONLY,
        one_ref,
        field="updates",
        custom=False,
    ),
    message(
        "host.get_updates_requiring_reboot",
        "getter",
        (("self", "host ref"),),
        "pool_update ref set",
        READ_ONLY,
        one_ref,
        field="updates_requiring_reboot",
        custom=False,
    ),
    message(
        "host.get_uuid",
        "getter",
        (("self", "host ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "host.get_virtual_hardware_platform_versions",
        "getter",
        (("self", "host ref"),),
        "int set",
        READ_ONLY,
        one_ref,
        field="virtual_hardware_platform_versions",
        custom=False,
    ),
    message(
        "host.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "host ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "host.get_record",
        "get_record",
        (("self", "host ref"),),
        "host record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
    message(
        "host.get_by_name_label",
        "get_by_name_label",
        (("label", "string"),),
        "host ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message("host.get_all", "get_all", (), "host ref set", READ_ONLY, no_arguments, custom=False),
    message(
        "host.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "host ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "host.get_all_records",
        "get_all_records",
        (),
        "(host ref -> host record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "host.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(host ref -> host record) map",
        READ_ONLY,
        one_string,
        custom=False,
    ),
)
