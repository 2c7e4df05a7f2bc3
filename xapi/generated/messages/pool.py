# Written by codegen from idl/; change the IDL, not this file.
"""Messages of pool: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from xapi.generated.enums import decode_certificate_purpose, decode_update_sync_frequency
from xapi.generated.rbac import (
    LOCAL_ROOT_ONLY,
    POOL_ADMIN,
    POOL_OPERATOR,
    POOL_OPERATOR_CLIENT_CERT,
    READ_ONLY,
    VM_OPERATOR,
)
from xapi.idl.decode import boolean, date_time, integer, map_of, ref, set_of, string
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
_sr_ref_set = partial(set_of, ref)
_certificate_ref_set = partial(set_of, ref)
_string_set = partial(set_of, string)
_string_to_string_set_map = partial(map_of, string, _string_set)
_vm_ref_to_string_map = partial(map_of, ref, string)
_host_ref_set = partial(set_of, ref)
_vm_ref_set = partial(set_of, ref)
_enum_certificate_purpose_set = partial(set_of, decode_certificate_purpose)
_repository_ref_set = partial(set_of, ref)


def _add_repository(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


def _add_to_guest_agent_config(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        string(args[2]),
    )


def _apply_edition(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _certificate_install(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        string(args[0]),
        string(args[1]),
    )


def _check_update_readiness(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        boolean(args[1]),
    )


def _configure_repository_proxy(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        string(args[2]),
        string(args[3]),
    )


def _configure_update_sync(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        decode_update_sync_frequency(args[1]),
        integer(args[2]),
    )


def _create_VLAN(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        string(args[0]),
        ref(args[1]),
        integer(args[2]),
    )


def _create_VLAN_from_PIF(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
        integer(args[2]),
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
        string(args[0]),
        string(args[1]),
    )


def _disable_external_auth(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _string_to_string_map(args[1]) if len(args) > 1 else EMPTY_MAP,
    )


def _enable_client_certificate_auth(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _enable_external_auth(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _string_to_string_map(args[1]),
        string(args[2]),
        string(args[3]),
    )


def _enable_ha(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        _sr_ref_set(args[0]),
        _string_to_string_map(args[1]),
    )


def _exchange_ca_certificates_on_join(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        _string_to_string_map(args[0]),
        _certificate_ref_set(args[1]),
    )


def _exchange_certificates_on_join(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        string(args[0]),
        string(args[1]),
    )


def _exchange_crls_on_join(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _string_to_string_map(args[1]),
        _string_set(args[2]),
    )


def _exchange_trusted_certificates_on_join(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        boolean(args[1]),
        _string_to_string_set_map(args[2]),
        _certificate_ref_set(args[3]),
    )


def _external_auth_set_ldaps(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        boolean(args[1]),
        boolean(args[2]) if len(args) > 2 else False,
    )


def _ha_compute_hypothetical_max_host_failures_to_tolerate(
    args: Sequence[object],
) -> tuple[Any, ...]:
    return (_vm_ref_to_string_map(args[0]),)


def _ha_compute_vm_failover_plan(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        _host_ref_set(args[0]),
        _vm_ref_set(args[1]),
    )


def _ha_failover_plan_exists(args: Sequence[object]) -> tuple[Any, ...]:
    return (integer(args[0]),)


def _ha_prevent_restarts_for(args: Sequence[object]) -> tuple[Any, ...]:
    return (integer(args[0]),)


def _has_extension(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _hello(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        string(args[0]),
        string(args[1]),
    )


def _initialize_wlb(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        string(args[0]),
        string(args[1]),
        string(args[2]),
        string(args[3]),
        string(args[4]),
    )


def _install_ca_certificate(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        string(args[0]),
        string(args[1]),
    )


def _install_trusted_certificate(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        boolean(args[1]),
        string(args[2]),
        _enum_certificate_purpose_set(args[3]),
    )


def _join(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        string(args[0]),
        string(args[1]),
        string(args[2]),
    )


def _join_force(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        string(args[0]),
        string(args[1]),
        string(args[2]),
    )


def _remove_from_guest_agent_config(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _remove_repository(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


def _send_test_post(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        string(args[0]),
        integer(args[1]),
        string(args[2]),
    )


def _send_wlb_configuration(args: Sequence[object]) -> tuple[Any, ...]:
    return (_string_to_string_map(args[0]),)


def _set_console_idle_timeout(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
    )


def _set_custom_uefi_certificates(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _set_ext_auth_cache_enabled(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        boolean(args[1]),
    )


def _set_ext_auth_cache_expiry(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
    )


def _set_ext_auth_cache_size(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
    )


def _set_ext_auth_max_threads(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
    )


def _set_ha_host_failures_to_tolerate(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
    )


def _set_https_only(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        boolean(args[1]),
    )


def _set_igmp_snooping_enabled(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        boolean(args[1]),
    )


def _set_local_auth_max_threads(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
    )


def _set_repositories(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _repository_ref_set(args[1]),
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


def _set_telemetry_next_collection(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        date_time(args[1]),
    )


def _set_uefi_certificates(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _set_update_sync_enabled(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        boolean(args[1]),
    )


def _sync_trusted_certificates_from(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        ref(args[2]),
        string(args[3]),
        boolean(args[4]),
    )


def _sync_updates(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        boolean(args[1]),
        string(args[2]) if len(args) > 2 else "",
        string(args[3]) if len(args) > 3 else "",
        string(args[4]) if len(args) > 4 else "",
        string(args[5]) if len(args) > 5 else "",
    )


def _test_archive_target(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _string_to_string_map(args[1]),
    )


def _uninstall_ca_certificate(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        string(args[0]),
        boolean(args[1]) if len(args) > 1 else False,
    )


def _uninstall_trusted_certificate(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


MESSAGES: tuple[Message, ...] = (
    message(
        "pool.add_repository",
        "custom",
        (
            ("self", "pool ref"),
            ("value", "Repository ref"),
        ),
        "void",
        POOL_OPERATOR_CLIENT_CERT,
        _add_repository,
        asynchronous=True,
    ),
    message(
        "pool.add_to_guest_agent_config",
        "custom",
        (
            ("self", "pool ref"),
            ("key", "string"),
            ("value", "string"),
        ),
        "void",
        POOL_ADMIN,
        _add_to_guest_agent_config,
        asynchronous=True,
    ),
    message(
        "pool.apply_edition",
        "custom",
        (
            ("self", "pool ref"),
            ("edition", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _apply_edition,
        asynchronous=True,
    ),
    message(
        "pool.audit_log_append",
        "custom",
        (("line", "string"),),
        "void",
        POOL_ADMIN,
        one_string,
        asynchronous=True,
        pool_internal=True,
    ),
    message(
        "pool.certificate_install",
        "custom",
        (
            ("name", "string"),
            ("cert", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _certificate_install,
        asynchronous=True,
    ),
    message(
        "pool.certificate_list",
        "custom",
        (),
        "string set",
        POOL_OPERATOR,
        no_arguments,
        asynchronous=True,
    ),
    message(
        "pool.certificate_sync",
        "custom",
        (),
        "void",
        POOL_OPERATOR,
        no_arguments,
        asynchronous=True,
    ),
    message(
        "pool.certificate_uninstall",
        "custom",
        (("name", "string"),),
        "void",
        POOL_OPERATOR,
        one_string,
        asynchronous=True,
    ),
    message(
        "pool.check_update_readiness",
        "custom",
        (
            ("self", "pool ref"),
            ("requires_reboot", "bool"),
        ),
        "string set set",
        POOL_OPERATOR_CLIENT_CERT,
        _check_update_readiness,
        asynchronous=True,
    ),
    message(
        "pool.configure_repository_proxy",
        "custom",
        (
            ("self", "pool ref"),
            ("url", "string"),
            ("username", "string"),
            ("password", "string"),
        ),
        "void",
        POOL_OPERATOR_CLIENT_CERT,
        _configure_repository_proxy,
        asynchronous=True,
    ),
    message(
        "pool.configure_update_sync",
        "custom",
        (
            ("self", "pool ref"),
            ("update_sync_frequency", "enum update_sync_frequency"),
            ("update_sync_day", "int"),
        ),
        "void",
        POOL_OPERATOR,
        _configure_update_sync,
        asynchronous=True,
    ),
    message(
        "pool.create_VLAN",
        "custom",
        (
            ("device", "string"),
            ("network", "network ref"),
            ("VLAN", "int"),
        ),
        "PIF ref set",
        POOL_OPERATOR,
        _create_VLAN,
        asynchronous=True,
        errors=("VLAN_TAG_INVALID",),
    ),
    message(
        "pool.create_VLAN_from_PIF",
        "custom",
        (
            ("pif", "PIF ref"),
            ("network", "network ref"),
            ("VLAN", "int"),
        ),
        "PIF ref set",
        POOL_OPERATOR,
        _create_VLAN_from_PIF,
        asynchronous=True,
        errors=("VLAN_TAG_INVALID",),
    ),
    message(
        "pool.create_new_blob",
        "custom",
        (
            ("pool", "pool ref"),
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
        "pool.crl_install",
        "custom",
        (
            ("name", "string"),
            ("cert", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _crl_install,
        asynchronous=True,
    ),
    message(
        "pool.crl_list", "custom", (), "string set", POOL_OPERATOR, no_arguments, asynchronous=True
    ),
    message(
        "pool.crl_uninstall",
        "custom",
        (("name", "string"),),
        "void",
        POOL_OPERATOR,
        one_string,
        asynchronous=True,
    ),
    message(
        "pool.deconfigure_wlb", "custom", (), "void", POOL_OPERATOR, no_arguments, asynchronous=True
    ),
    message(
        "pool.designate_new_master",
        "custom",
        (("host", "host ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="host argument", marks=("pool:designate_new_master",)),
    ),
    message(
        "pool.detect_nonhomogeneous_external_auth",
        "custom",
        (("pool", "pool ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
    ),
    message(
        "pool.disable_binary_storage",
        "custom",
        (),
        "void",
        POOL_OPERATOR,
        no_arguments,
        asynchronous=True,
    ),
    message(
        "pool.disable_client_certificate_auth",
        "custom",
        (("self", "pool ref"),),
        "void",
        POOL_OPERATOR_CLIENT_CERT,
        one_ref,
        asynchronous=True,
    ),
    message(
        "pool.disable_external_auth",
        "custom",
        (
            ("pool", "pool ref"),
            ("config", "(string -> string) map", EMPTY_MAP),
        ),
        "void",
        POOL_ADMIN,
        _disable_external_auth,
    ),
    message(
        "pool.disable_ha",
        "custom",
        (),
        "void",
        POOL_OPERATOR_CLIENT_CERT,
        no_arguments,
        asynchronous=True,
        policy=Policy(marks=("pool:ha_disable",)),
    ),
    message(
        "pool.disable_local_storage_caching",
        "custom",
        (("self", "pool ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
    ),
    message(
        "pool.disable_redo_log",
        "custom",
        (),
        "void",
        POOL_OPERATOR,
        no_arguments,
        asynchronous=True,
    ),
    message(
        "pool.disable_repository_proxy",
        "custom",
        (("self", "pool ref"),),
        "void",
        POOL_OPERATOR_CLIENT_CERT,
        one_ref,
        asynchronous=True,
    ),
    message(
        "pool.disable_ssh",
        "custom",
        (("self", "pool ref"),),
        "void",
        POOL_ADMIN,
        one_ref,
        asynchronous=True,
    ),
    message(
        "pool.disable_ssl_legacy",
        "custom",
        (("self", "pool ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
    ),
    message(
        "pool.eject",
        "custom",
        (("host", "host ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="every host", marks=("pool:eject",)),
    ),
    message(
        "pool.emergency_reset_master",
        "custom",
        (("master_address", "string"),),
        "void",
        POOL_OPERATOR,
        one_string,
        emergency=True,
        not_forwarded=True,
    ),
    message(
        "pool.emergency_transition_to_master",
        "custom",
        (),
        "void",
        POOL_OPERATOR,
        no_arguments,
        emergency=True,
        not_forwarded=True,
    ),
    message(
        "pool.enable_binary_storage",
        "custom",
        (),
        "void",
        POOL_OPERATOR,
        no_arguments,
        asynchronous=True,
    ),
    message(
        "pool.enable_client_certificate_auth",
        "custom",
        (
            ("self", "pool ref"),
            ("name", "string"),
        ),
        "void",
        POOL_OPERATOR_CLIENT_CERT,
        _enable_client_certificate_auth,
        asynchronous=True,
    ),
    message(
        "pool.enable_external_auth",
        "custom",
        (
            ("pool", "pool ref"),
            ("config", "(string -> string) map"),
            ("service_name", "string"),
            ("auth_type", "string"),
        ),
        "void",
        POOL_ADMIN,
        _enable_external_auth,
    ),
    message(
        "pool.enable_ha",
        "custom",
        (
            ("heartbeat_srs", "SR ref set"),
            ("configuration", "(string -> string) map"),
        ),
        "void",
        POOL_OPERATOR_CLIENT_CERT,
        _enable_ha,
        asynchronous=True,
        policy=Policy(marks=("pool:ha_enable",)),
    ),
    message(
        "pool.enable_local_storage_caching",
        "custom",
        (("self", "pool ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
    ),
    message(
        "pool.enable_redo_log",
        "custom",
        (("sr", "SR ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
    ),
    message(
        "pool.enable_ssh",
        "custom",
        (("self", "pool ref"),),
        "void",
        POOL_ADMIN,
        one_ref,
        asynchronous=True,
    ),
    message(
        "pool.enable_ssl_legacy",
        "custom",
        (("self", "pool ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        removed=True,
    ),
    message(
        "pool.enable_tls_verification",
        "custom",
        (),
        "void",
        POOL_ADMIN,
        no_arguments,
        policy=Policy(runs_on="every host", marks=("pool:tls_verification_enable",)),
    ),
    message(
        "pool.exchange_ca_certificates_on_join",
        "custom",
        (
            ("import", "(string -> string) map"),
            ("export", "Certificate ref set"),
        ),
        "(string -> string) map",
        POOL_OPERATOR,
        _exchange_ca_certificates_on_join,
        asynchronous=True,
    ),
    message(
        "pool.exchange_certificates_on_join",
        "custom",
        (
            ("uuid", "string"),
            ("certificate", "string"),
        ),
        "(string -> string) map",
        POOL_OPERATOR,
        _exchange_certificates_on_join,
        asynchronous=True,
    ),
    message(
        "pool.exchange_crls_on_join",
        "custom",
        (
            ("self", "pool ref"),
            ("import", "(string -> string) map"),
            ("export", "string set"),
        ),
        "(string -> string) map",
        POOL_OPERATOR_CLIENT_CERT,
        _exchange_crls_on_join,
        asynchronous=True,
        policy=Policy(marks=("pool:exchange_crls_on_join",)),
    ),
    message(
        "pool.exchange_trusted_certificates_on_join",
        "custom",
        (
            ("self", "pool ref"),
            ("ca", "bool"),
            ("import", "(string -> string set) map"),
            ("export", "Certificate ref set"),
        ),
        "(string -> string set) map",
        POOL_OPERATOR_CLIENT_CERT,
        _exchange_trusted_certificates_on_join,
        asynchronous=True,
        policy=Policy(marks=("pool:copy_primary_host_certs",)),
    ),
    message(
        "pool.external_auth_set_ldaps",
        "custom",
        (
            ("pool", "pool ref"),
            ("ldaps", "bool"),
            ("force", "bool", False),
        ),
        "void",
        POOL_ADMIN,
        _external_auth_set_ldaps,
    ),
    message(
        "pool.get_guest_secureboot_readiness",
        "custom",
        (("self", "pool ref"),),
        "enum pool_guest_secureboot_readiness",
        POOL_OPERATOR,
        one_ref,
    ),
    message(
        "pool.get_license_state",
        "custom",
        (("self", "pool ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        asynchronous=True,
    ),
    message(
        "pool.ha_compute_hypothetical_max_host_failures_to_tolerate",
        "custom",
        (("configuration", "(VM ref -> string) map"),),
        "int",
        READ_ONLY,
        _ha_compute_hypothetical_max_host_failures_to_tolerate,
    ),
    message(
        "pool.ha_compute_max_host_failures_to_tolerate",
        "custom",
        (),
        "int",
        POOL_OPERATOR,
        no_arguments,
    ),
    message(
        "pool.ha_compute_vm_failover_plan",
        "custom",
        (
            ("failed_hosts", "host ref set"),
            ("failed_vms", "VM ref set"),
        ),
        "(VM ref -> (string -> string) map) map",
        POOL_OPERATOR,
        _ha_compute_vm_failover_plan,
    ),
    message(
        "pool.ha_failover_plan_exists",
        "custom",
        (("n", "int"),),
        "bool",
        POOL_OPERATOR,
        _ha_failover_plan_exists,
    ),
    message(
        "pool.ha_prevent_restarts_for",
        "custom",
        (("seconds", "int"),),
        "void",
        POOL_OPERATOR,
        _ha_prevent_restarts_for,
    ),
    message(
        "pool.ha_schedule_plan_recomputation",
        "custom",
        (),
        "void",
        LOCAL_ROOT_ONLY,
        no_arguments,
        asynchronous=True,
        pool_internal=True,
    ),
    message(
        "pool.has_extension",
        "custom",
        (
            ("self", "pool ref"),
            ("name", "string"),
        ),
        "bool",
        POOL_ADMIN,
        _has_extension,
        asynchronous=True,
    ),
    message(
        "pool.hello",
        "custom",
        (
            ("host_uuid", "string"),
            ("host_address", "string"),
        ),
        "enum hello_return",
        POOL_OPERATOR,
        _hello,
        asynchronous=True,
    ),
    message(
        "pool.initial_auth",
        "custom",
        (),
        "string",
        POOL_OPERATOR,
        no_arguments,
        asynchronous=True,
        result_secret=True,
    ),
    message(
        "pool.initialize_wlb",
        "custom",
        (
            ("wlb_url", "string"),
            ("wlb_username", "string"),
            ("wlb_password", "string"),
            ("xenserver_username", "string"),
            ("xenserver_password", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _initialize_wlb,
        asynchronous=True,
    ),
    message(
        "pool.install_ca_certificate",
        "custom",
        (
            ("name", "string"),
            ("cert", "string"),
        ),
        "void",
        POOL_OPERATOR_CLIENT_CERT,
        _install_ca_certificate,
        asynchronous=True,
    ),
    message(
        "pool.install_trusted_certificate",
        "custom",
        (
            ("self", "pool ref"),
            ("ca", "bool"),
            ("cert", "string"),
            ("purpose", "enum certificate_purpose set"),
        ),
        "void",
        POOL_OPERATOR_CLIENT_CERT,
        _install_trusted_certificate,
        asynchronous=True,
        policy=Policy(marks=("pool:copy_primary_host_certs",)),
    ),
    message(
        "pool.is_slave",
        "custom",
        (("host", "host ref"),),
        "bool",
        POOL_ADMIN,
        one_ref,
        emergency=True,
        not_forwarded=True,
    ),
    message(
        "pool.join",
        "custom",
        (
            ("master_address", "string"),
            ("master_username", "string"),
            ("master_password", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _join,
        asynchronous=True,
        errors=("JOINING_HOST_CANNOT_CONTAIN_SHARED_SRS",),
    ),
    message(
        "pool.join_force",
        "custom",
        (
            ("master_address", "string"),
            ("master_username", "string"),
            ("master_password", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _join_force,
        asynchronous=True,
    ),
    message(
        "pool.management_reconfigure",
        "custom",
        (("network", "network ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
        errors=(
            "HA_IS_ENABLED",
            "PIF_NOT_PRESENT",
            "CANNOT_PLUG_BOND_SLAVE",
            "PIF_INCOMPATIBLE_PRIMARY_ADDRESS_TYPE",
            "PIF_HAS_NO_NETWORK_CONFIGURATION",
            "PIF_HAS_NO_V6_NETWORK_CONFIGURATION",
        ),
    ),
    message(
        "pool.recover_slaves",
        "custom",
        (),
        "host ref set",
        POOL_OPERATOR,
        no_arguments,
        asynchronous=True,
    ),
    message(
        "pool.remove_from_guest_agent_config",
        "custom",
        (
            ("self", "pool ref"),
            ("key", "string"),
        ),
        "void",
        POOL_ADMIN,
        _remove_from_guest_agent_config,
        asynchronous=True,
    ),
    message(
        "pool.remove_repository",
        "custom",
        (
            ("self", "pool ref"),
            ("value", "Repository ref"),
        ),
        "void",
        POOL_OPERATOR_CLIENT_CERT,
        _remove_repository,
        asynchronous=True,
    ),
    message(
        "pool.reset_telemetry_uuid",
        "custom",
        (("self", "pool ref"),),
        "void",
        POOL_ADMIN,
        one_ref,
        asynchronous=True,
    ),
    message(
        "pool.retrieve_wlb_configuration",
        "custom",
        (),
        "(string -> string) map",
        READ_ONLY,
        no_arguments,
        asynchronous=True,
    ),
    message(
        "pool.retrieve_wlb_recommendations",
        "custom",
        (),
        "(VM ref -> string set) map",
        READ_ONLY,
        no_arguments,
        asynchronous=True,
    ),
    message(
        "pool.rotate_secret",
        "custom",
        (),
        "void",
        POOL_ADMIN,
        no_arguments,
        asynchronous=True,
        errors=(
            "INTERNAL_ERROR",
            "HOST_IS_SLAVE",
            "CANNOT_CONTACT_HOST",
            "HA_IS_ENABLED",
            "NOT_SUPPORTED_DURING_UPGRADE",
        ),
    ),
    message(
        "pool.send_test_post",
        "custom",
        (
            ("host", "string"),
            ("port", "int"),
            ("body", "string"),
        ),
        "string",
        POOL_ADMIN,
        _send_test_post,
        asynchronous=True,
    ),
    message(
        "pool.send_wlb_configuration",
        "custom",
        (("config", "(string -> string) map"),),
        "void",
        POOL_OPERATOR,
        _send_wlb_configuration,
        asynchronous=True,
    ),
    message(
        "pool.set_console_idle_timeout",
        "custom",
        (
            ("self", "pool ref"),
            ("value", "int"),
        ),
        "void",
        POOL_ADMIN,
        _set_console_idle_timeout,
        asynchronous=True,
    ),
    message(
        "pool.set_custom_uefi_certificates",
        "custom",
        (
            ("self", "pool ref"),
            ("value", "string"),
        ),
        "void",
        POOL_ADMIN,
        _set_custom_uefi_certificates,
        asynchronous=True,
    ),
    message(
        "pool.set_ext_auth_cache_enabled",
        "custom",
        (
            ("self", "pool ref"),
            ("value", "bool"),
        ),
        "void",
        POOL_OPERATOR,
        _set_ext_auth_cache_enabled,
        asynchronous=True,
    ),
    message(
        "pool.set_ext_auth_cache_expiry",
        "custom",
        (
            ("self", "pool ref"),
            ("value", "int"),
        ),
        "void",
        POOL_OPERATOR,
        _set_ext_auth_cache_expiry,
        asynchronous=True,
    ),
    message(
        "pool.set_ext_auth_cache_size",
        "custom",
        (
            ("self", "pool ref"),
            ("value", "int"),
        ),
        "void",
        POOL_OPERATOR,
        _set_ext_auth_cache_size,
        asynchronous=True,
    ),
    message(
        "pool.set_ext_auth_max_threads",
        "custom",
        (
            ("self", "pool ref"),
            ("value", "int"),
        ),
        "void",
        POOL_OPERATOR,
        _set_ext_auth_max_threads,
    ),
    message(
        "pool.set_ha_host_failures_to_tolerate",
        "custom",
        (
            ("self", "pool ref"),
            ("value", "int"),
        ),
        "void",
        POOL_OPERATOR,
        _set_ha_host_failures_to_tolerate,
        asynchronous=True,
    ),
    message(
        "pool.set_https_only",
        "custom",
        (
            ("self", "pool ref"),
            ("value", "bool"),
        ),
        "void",
        POOL_OPERATOR,
        _set_https_only,
        asynchronous=True,
    ),
    message(
        "pool.set_igmp_snooping_enabled",
        "custom",
        (
            ("self", "pool ref"),
            ("value", "bool"),
        ),
        "void",
        POOL_OPERATOR,
        _set_igmp_snooping_enabled,
        asynchronous=True,
    ),
    message(
        "pool.set_local_auth_max_threads",
        "custom",
        (
            ("self", "pool ref"),
            ("value", "int"),
        ),
        "void",
        POOL_OPERATOR,
        _set_local_auth_max_threads,
    ),
    message(
        "pool.set_repositories",
        "custom",
        (
            ("self", "pool ref"),
            ("value", "Repository ref set"),
        ),
        "void",
        POOL_OPERATOR_CLIENT_CERT,
        _set_repositories,
        asynchronous=True,
    ),
    message(
        "pool.set_ssh_auto_mode",
        "custom",
        (
            ("self", "pool ref"),
            ("value", "bool"),
        ),
        "void",
        POOL_ADMIN,
        _set_ssh_auto_mode,
        asynchronous=True,
    ),
    message(
        "pool.set_ssh_enabled_timeout",
        "custom",
        (
            ("self", "pool ref"),
            ("value", "int"),
        ),
        "void",
        POOL_ADMIN,
        _set_ssh_enabled_timeout,
        asynchronous=True,
    ),
    message(
        "pool.set_telemetry_next_collection",
        "custom",
        (
            ("self", "pool ref"),
            ("value", "datetime"),
        ),
        "void",
        POOL_ADMIN,
        _set_telemetry_next_collection,
        asynchronous=True,
    ),
    message(
        "pool.set_uefi_certificates",
        "custom",
        (
            ("self", "pool ref"),
            ("value", "string"),
        ),
        "void",
        POOL_ADMIN,
        _set_uefi_certificates,
        asynchronous=True,
    ),
    message(
        "pool.set_update_sync_enabled",
        "custom",
        (
            ("self", "pool ref"),
            ("value", "bool"),
        ),
        "void",
        POOL_OPERATOR,
        _set_update_sync_enabled,
        asynchronous=True,
    ),
    message(
        "pool.set_vswitch_controller",
        "custom",
        (("address", "string"),),
        "void",
        POOL_OPERATOR,
        one_string,
        asynchronous=True,
    ),
    message(
        "pool.sync_database", "custom", (), "void", POOL_OPERATOR, no_arguments, asynchronous=True
    ),
    message(
        "pool.sync_trusted_certificates_from",
        "custom",
        (
            ("self", "pool ref"),
            ("remote_pool", "string"),
            ("remote_session", "session ref"),
            ("remote_certificate", "string"),
            ("ca", "bool"),
        ),
        "Certificate ref set",
        POOL_OPERATOR_CLIENT_CERT,
        _sync_trusted_certificates_from,
        asynchronous=True,
        policy=Policy(marks=("pool:copy_primary_host_certs",)),
    ),
    message(
        "pool.sync_updates",
        "custom",
        (
            ("self", "pool ref"),
            ("force", "bool"),
            ("token", "string", ""),
            ("token_id", "string", ""),
            ("username", "string", ""),
            ("password", "string", ""),
        ),
        "string",
        POOL_OPERATOR_CLIENT_CERT,
        _sync_updates,
        asynchronous=True,
    ),
    message(
        "pool.test_archive_target",
        "custom",
        (
            ("self", "pool ref"),
            ("config", "(string -> string) map"),
        ),
        "string",
        POOL_OPERATOR,
        _test_archive_target,
    ),
    message(
        "pool.uninstall_ca_certificate",
        "custom",
        (
            ("name", "string"),
            ("force", "bool", False),
        ),
        "void",
        POOL_OPERATOR_CLIENT_CERT,
        _uninstall_ca_certificate,
        asynchronous=True,
    ),
    message(
        "pool.uninstall_trusted_certificate",
        "custom",
        (
            ("self", "pool ref"),
            ("certificate", "Certificate ref"),
        ),
        "void",
        POOL_OPERATOR_CLIENT_CERT,
        _uninstall_trusted_certificate,
        asynchronous=True,
        policy=Policy(marks=("pool:copy_primary_host_certs",)),
    ),
    message(
        "pool.get_allowed_operations",
        "getter",
        (("self", "pool ref"),),
        "enum pool_allowed_operations set",
        READ_ONLY,
        one_ref,
        field="allowed_operations",
        custom=False,
    ),
    message(
        "pool.get_auto_update_vm_secureboot_certificates",
        "getter",
        (("self", "pool ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="auto_update_vm_secureboot_certificates",
        custom=False,
    ),
    message(
        "pool.set_auto_update_vm_secureboot_certificates",
        "setter",
        (
            ("self", "pool ref"),
            ("value", "bool"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(boolean),
        field="auto_update_vm_secureboot_certificates",
        custom=False,
    ),
    message(
        "pool.get_blobs",
        "getter",
        (("self", "pool ref"),),
        "(string -> blob ref) map",
        READ_ONLY,
        one_ref,
        field="blobs",
        custom=False,
    ),
    message(
        "pool.get_client_certificate_auth_enabled",
        "getter",
        (("self", "pool ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="client_certificate_auth_enabled",
        custom=False,
    ),
    message(
        "pool.get_client_certificate_auth_name",
        "getter",
        (("self", "pool ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="client_certificate_auth_name",
        custom=False,
    ),
    message(
        "pool.get_coordinator_bias",
        "getter",
        (("self", "pool ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="coordinator_bias",
        custom=False,
    ),
    message(
        "pool.set_coordinator_bias",
        "setter",
        (
            ("self", "pool ref"),
            ("value", "bool"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(boolean),
        field="coordinator_bias",
        custom=False,
    ),
    message(
        "pool.get_cpu_info",
        "getter",
        (("self", "pool ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="cpu_info",
        custom=False,
    ),
    message(
        "pool.get_crash_dump_SR",
        "getter",
        (("self", "pool ref"),),
        "SR ref",
        READ_ONLY,
        one_ref,
        field="crash_dump_SR",
        custom=False,
    ),
    message(
        "pool.set_crash_dump_SR",
        "setter",
        (
            ("self", "pool ref"),
            ("value", "SR ref"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(ref),
        field="crash_dump_SR",
        custom=False,
    ),
    message(
        "pool.get_current_operations",
        "getter",
        (("self", "pool ref"),),
        "(string -> enum pool_allowed_operations) map",
        READ_ONLY,
        one_ref,
        field="current_operations",
        custom=False,
    ),
    message(
        "pool.get_custom_uefi_certificates",
        "getter",
        (("self", "pool ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="custom_uefi_certificates",
        custom=False,
    ),
    message(
        "pool.get_default_SR",
        "getter",
        (("self", "pool ref"),),
        "SR ref",
        READ_ONLY,
        one_ref,
        field="default_SR",
        custom=False,
    ),
    message(
        "pool.set_default_SR",
        "setter",
        (
            ("self", "pool ref"),
            ("value", "SR ref"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(ref),
        field="default_SR",
        custom=False,
    ),
    message(
        "pool.get_ext_auth_cache_enabled",
        "getter",
        (("self", "pool ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="ext_auth_cache_enabled",
        custom=False,
    ),
    message(
        "pool.get_ext_auth_cache_expiry",
        "getter",
        (("self", "pool ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="ext_auth_cache_expiry",
        custom=False,
    ),
    message(
        "pool.get_ext_auth_cache_size",
        "getter",
        (("self", "pool ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="ext_auth_cache_size",
        custom=False,
    ),
    message(
        "pool.get_ext_auth_max_threads",
        "getter",
        (("self", "pool ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="ext_auth_max_threads",
        custom=False,
    ),
    message(
        "pool.get_guest_agent_config",
        "getter",
        (("self", "pool ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="guest_agent_config",
        custom=False,
    ),
    message(
        "pool.get_gui_config",
        "getter",
        (("self", "pool ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="gui_config",
        custom=False,
    ),
    message(
        "pool.set_gui_config",
        "setter",
        (
            ("self", "pool ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        VM_OPERATOR,
        ref_and(_string_to_string_map),
        field="gui_config",
        custom=False,
    ),
    message(
        "pool.add_to_gui_config",
        "add_to",
        (
            ("self", "pool ref"),
            ("key", "string"),
            ("value", "string"),
        ),
        "void",
        VM_OPERATOR,
        ref_key_value(string, string),
        field="gui_config",
        custom=False,
    ),
    message(
        "pool.remove_from_gui_config",
        "remove_from",
        (
            ("self", "pool ref"),
            ("key", "string"),
        ),
        "void",
        VM_OPERATOR,
        ref_and(string),
        field="gui_config",
        custom=False,
    ),
    message(
        "pool.get_ha_allow_overcommit",
        "getter",
        (("self", "pool ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="ha_allow_overcommit",
        custom=False,
    ),
    message(
        "pool.set_ha_allow_overcommit",
        "setter",
        (
            ("self", "pool ref"),
            ("value", "bool"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(boolean),
        field="ha_allow_overcommit",
        custom=False,
    ),
    message(
        "pool.get_ha_cluster_stack",
        "getter",
        (("self", "pool ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="ha_cluster_stack",
        custom=False,
    ),
    message(
        "pool.get_ha_configuration",
        "getter",
        (("self", "pool ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="ha_configuration",
        custom=False,
    ),
    message(
        "pool.get_ha_enabled",
        "getter",
        (("self", "pool ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="ha_enabled",
        custom=False,
    ),
    message(
        "pool.get_ha_host_failures_to_tolerate",
        "getter",
        (("self", "pool ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="ha_host_failures_to_tolerate",
        custom=False,
    ),
    message(
        "pool.get_ha_overcommitted",
        "getter",
        (("self", "pool ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="ha_overcommitted",
        custom=False,
    ),
    message(
        "pool.get_ha_plan_exists_for",
        "getter",
        (("self", "pool ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="ha_plan_exists_for",
        custom=False,
    ),
    message(
        "pool.get_ha_reboot_vm_on_internal_shutdown",
        "getter",
        (("self", "pool ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="ha_reboot_vm_on_internal_shutdown",
        custom=False,
    ),
    message(
        "pool.set_ha_reboot_vm_on_internal_shutdown",
        "setter",
        (
            ("self", "pool ref"),
            ("value", "bool"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(boolean),
        field="ha_reboot_vm_on_internal_shutdown",
        custom=False,
    ),
    message(
        "pool.get_ha_statefiles",
        "getter",
        (("self", "pool ref"),),
        "string set",
        READ_ONLY,
        one_ref,
        field="ha_statefiles",
        custom=False,
    ),
    message(
        "pool.get_health_check_config",
        "getter",
        (("self", "pool ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="health_check_config",
        custom=False,
    ),
    message(
        "pool.set_health_check_config",
        "setter",
        (
            ("self", "pool ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(_string_to_string_map),
        field="health_check_config",
        custom=False,
    ),
    message(
        "pool.add_to_health_check_config",
        "add_to",
        (
            ("self", "pool ref"),
            ("key", "string"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_key_value(string, string),
        field="health_check_config",
        custom=False,
    ),
    message(
        "pool.remove_from_health_check_config",
        "remove_from",
        (
            ("self", "pool ref"),
            ("key", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="health_check_config",
        custom=False,
    ),
    message(
        "pool.get_igmp_snooping_enabled",
        "getter",
        (("self", "pool ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="igmp_snooping_enabled",
        custom=False,
    ),
    message(
        "pool.get_is_psr_pending",
        "getter",
        (("self", "pool ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="is_psr_pending",
        custom=False,
    ),
    message(
        "pool.set_is_psr_pending",
        "setter",
        (
            ("self", "pool ref"),
            ("value", "bool"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(boolean),
        field="is_psr_pending",
        custom=False,
    ),
    message(
        "pool.get_last_update_sync",
        "getter",
        (("self", "pool ref"),),
        "datetime",
        READ_ONLY,
        one_ref,
        field="last_update_sync",
        custom=False,
    ),
    message(
        "pool.get_license_server",
        "getter",
        (("self", "pool ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="license_server",
        custom=False,
    ),
    message(
        "pool.set_license_server",
        "setter",
        (
            ("self", "pool ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(_string_to_string_map),
        field="license_server",
        custom=False,
    ),
    message(
        "pool.add_to_license_server",
        "add_to",
        (
            ("self", "pool ref"),
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
        "pool.remove_from_license_server",
        "remove_from",
        (
            ("self", "pool ref"),
            ("key", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="license_server",
        custom=False,
    ),
    message(
        "pool.get_limit_console_sessions",
        "getter",
        (("self", "pool ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="limit_console_sessions",
        custom=False,
    ),
    message(
        "pool.set_limit_console_sessions",
        "setter",
        (
            ("self", "pool ref"),
            ("value", "bool"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(boolean),
        field="limit_console_sessions",
        custom=False,
    ),
    message(
        "pool.get_live_patching_disabled",
        "getter",
        (("self", "pool ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="live_patching_disabled",
        custom=False,
    ),
    message(
        "pool.set_live_patching_disabled",
        "setter",
        (
            ("self", "pool ref"),
            ("value", "bool"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(boolean),
        field="live_patching_disabled",
        custom=False,
    ),
    message(
        "pool.get_local_auth_max_threads",
        "getter",
        (("self", "pool ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="local_auth_max_threads",
        custom=False,
    ),
    message(
        "pool.get_master",
        "getter",
        (("self", "pool ref"),),
        "host ref",
        READ_ONLY,
        one_ref,
        field="master",
        custom=False,
    ),
    message(
        "pool.get_metadata_VDIs",
        "getter",
        (("self", "pool ref"),),
        "VDI ref set",
        READ_ONLY,
        one_ref,
        field="metadata_VDIs",
        custom=False,
    ),
    message(
        "pool.get_migration_compression",
        "getter",
        (("self", "pool ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="migration_compression",
        custom=False,
    ),
    message(
        "pool.set_migration_compression",
        "setter",
        (
            ("self", "pool ref"),
            ("value", "bool"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(boolean),
        field="migration_compression",
        custom=False,
    ),
    message(
        "pool.get_name_description",
        "getter",
        (("self", "pool ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_description",
        custom=False,
    ),
    message(
        "pool.set_name_description",
        "setter",
        (
            ("self", "pool ref"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="name_description",
        custom=False,
    ),
    message(
        "pool.get_name_label",
        "getter",
        (("self", "pool ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_label",
        custom=False,
    ),
    message(
        "pool.set_name_label",
        "setter",
        (
            ("self", "pool ref"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="name_label",
        custom=False,
    ),
    message(
        "pool.get_other_config",
        "getter",
        (("self", "pool ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="other_config",
        custom=False,
    ),
    message(
        "pool.set_other_config",
        "setter",
        (
            ("self", "pool ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(_string_to_string_map),
        field="other_config",
        custom=False,
    ),
    message(
        "pool.add_to_other_config",
        "add_to",
        (
            ("self", "pool ref"),
            ("key", "string"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_key_value(string, string),
        field="other_config",
        key_roles={
            "EMPTY_FOLDERS": VM_OPERATOR,
            "XenCenter.CustomFields.*": VM_OPERATOR,
            "folder": VM_OPERATOR,
        },
        custom=False,
    ),
    message(
        "pool.remove_from_other_config",
        "remove_from",
        (
            ("self", "pool ref"),
            ("key", "string"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(string),
        field="other_config",
        key_roles={
            "EMPTY_FOLDERS": VM_OPERATOR,
            "XenCenter.CustomFields.*": VM_OPERATOR,
            "folder": VM_OPERATOR,
        },
        custom=False,
    ),
    message(
        "pool.get_policy_no_vendor_device",
        "getter",
        (("self", "pool ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="policy_no_vendor_device",
        custom=False,
    ),
    message(
        "pool.set_policy_no_vendor_device",
        "setter",
        (
            ("self", "pool ref"),
            ("value", "bool"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(boolean),
        field="policy_no_vendor_device",
        custom=False,
    ),
    message(
        "pool.get_recommendations",
        "getter",
        (("self", "pool ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="recommendations",
        custom=False,
    ),
    message(
        "pool.get_redo_log_enabled",
        "getter",
        (("self", "pool ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="redo_log_enabled",
        custom=False,
    ),
    message(
        "pool.get_redo_log_vdi",
        "getter",
        (("self", "pool ref"),),
        "VDI ref",
        READ_ONLY,
        one_ref,
        field="redo_log_vdi",
        custom=False,
    ),
    message(
        "pool.get_repositories",
        "getter",
        (("self", "pool ref"),),
        "Repository ref set",
        READ_ONLY,
        one_ref,
        field="repositories",
        custom=False,
    ),
    message(
        "pool.get_repository_proxy_password",
        "getter",
        (("self", "pool ref"),),
        "secret ref",
        READ_ONLY,
        one_ref,
        field="repository_proxy_password",
        custom=False,
    ),
    message(
        "pool.get_repository_proxy_url",
        "getter",
        (("self", "pool ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="repository_proxy_url",
        custom=False,
    ),
    message(
        "pool.get_repository_proxy_username",
        "getter",
        (("self", "pool ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="repository_proxy_username",
        custom=False,
    ),
    message(
        "pool.get_restrictions",
        "getter",
        (("self", "pool ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="restrictions",
        custom=False,
    ),
    message(
        "pool.get_suspend_image_SR",
        "getter",
        (("self", "pool ref"),),
        "SR ref",
        READ_ONLY,
        one_ref,
        field="suspend_image_SR",
        custom=False,
    ),
    message(
        "pool.set_suspend_image_SR",
        "setter",
        (
            ("self", "pool ref"),
            ("value", "SR ref"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(ref),
        field="suspend_image_SR",
        custom=False,
    ),
    message(
        "pool.get_tags",
        "getter",
        (("self", "pool ref"),),
        "string set",
        READ_ONLY,
        one_ref,
        field="tags",
        custom=False,
    ),
    message(
        "pool.set_tags",
        "setter",
        (
            ("self", "pool ref"),
            ("value", "string set"),
        ),
        "void",
        VM_OPERATOR,
        ref_and(_string_set),
        field="tags",
        custom=False,
    ),
    message(
        "pool.add_tags",
        "add",
        (
            ("self", "pool ref"),
            ("value", "string"),
        ),
        "void",
        VM_OPERATOR,
        ref_and(string),
        field="tags",
        custom=False,
    ),
    message(
        "pool.remove_tags",
        "remove",
        (
            ("self", "pool ref"),
            ("value", "string"),
        ),
        "void",
        VM_OPERATOR,
        ref_and(string),
        field="tags",
        custom=False,
    ),
    message(
        "pool.get_telemetry_frequency",
        "getter",
        (("self", "pool ref"),),
        "enum telemetry_frequency",
        READ_ONLY,
        one_ref,
        field="telemetry_frequency",
        custom=False,
    ),
    message(
        "pool.get_telemetry_next_collection",
        "getter",
        (("self", "pool ref"),),
        "datetime",
        READ_ONLY,
        one_ref,
        field="telemetry_next_collection",
        custom=False,
    ),
    message(
        "pool.get_telemetry_uuid",
        "getter",
        (("self", "pool ref"),),
        "secret ref",
        READ_ONLY,
        one_ref,
        field="telemetry_uuid",
        custom=False,
    ),
    message(
        "pool.get_tls_verification_enabled",
        "getter",
        (("self", "pool ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="tls_verification_enabled",
        custom=False,
    ),
    message(
        "pool.get_uefi_certificates",
        "getter",
        (("self", "pool ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uefi_certificates",
        custom=False,
    ),
    message(
        "pool.get_update_sync_day",
        "getter",
        (("self", "pool ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="update_sync_day",
        custom=False,
    ),
    message(
        "pool.get_update_sync_enabled",
        "getter",
        (("self", "pool ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="update_sync_enabled",
        custom=False,
    ),
    message(
        "pool.get_update_sync_frequency",
        "getter",
        (("self", "pool ref"),),
        "enum update_sync_frequency",
        READ_ONLY,
        one_ref,
        field="update_sync_frequency",
        custom=False,
    ),
    message(
        "pool.get_uuid",
        "getter",
        (("self", "pool ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "pool.get_vm_console_idle_timeout",
        "getter",
        (("self", "pool ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="vm_console_idle_timeout",
        custom=False,
    ),
    message(
        "pool.set_vm_console_idle_timeout",
        "setter",
        (
            ("self", "pool ref"),
            ("value", "int"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(integer),
        field="vm_console_idle_timeout",
        custom=False,
    ),
    message(
        "pool.get_vswitch_controller",
        "getter",
        (("self", "pool ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="vswitch_controller",
        custom=False,
    ),
    message(
        "pool.get_wlb_enabled",
        "getter",
        (("self", "pool ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="wlb_enabled",
        custom=False,
    ),
    message(
        "pool.set_wlb_enabled",
        "setter",
        (
            ("self", "pool ref"),
            ("value", "bool"),
        ),
        "void",
        POOL_OPERATOR_CLIENT_CERT,
        ref_and(boolean),
        field="wlb_enabled",
        custom=False,
    ),
    message(
        "pool.get_wlb_url",
        "getter",
        (("self", "pool ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="wlb_url",
        custom=False,
    ),
    message(
        "pool.get_wlb_username",
        "getter",
        (("self", "pool ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="wlb_username",
        custom=False,
    ),
    message(
        "pool.get_wlb_verify_cert",
        "getter",
        (("self", "pool ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="wlb_verify_cert",
        custom=False,
    ),
    message(
        "pool.set_wlb_verify_cert",
        "setter",
        (
            ("self", "pool ref"),
            ("value", "bool"),
        ),
        "void",
        POOL_OPERATOR,
        ref_and(boolean),
        field="wlb_verify_cert",
        custom=False,
    ),
    message(
        "pool.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "pool ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "pool.get_record",
        "get_record",
        (("self", "pool ref"),),
        "pool record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
    message("pool.get_all", "get_all", (), "pool ref set", READ_ONLY, no_arguments, custom=False),
    message(
        "pool.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "pool ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "pool.get_all_records",
        "get_all_records",
        (),
        "(pool ref -> pool record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "pool.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(pool ref -> pool record) map",
        READ_ONLY,
        one_string,
        custom=False,
    ),
)
