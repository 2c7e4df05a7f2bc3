# Written by codegen from idl/; change the IDL, not this file.
"""The record of pool, and what clients know of its messages."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from xapi_sdk import enums, refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.unset import epoch, null
from xapi_sdk.values import (
    date_time,
    enum_of,
    identity,
    integer,
    list_of,
    map_of,
    void,
)

_enum_pool_allowed_operations = enum_of(enums.PoolAllowedOperations)
_enum_pool_allowed_operations_set = list_of(_enum_pool_allowed_operations)
_string_to_enum_pool_allowed_operations_map = map_of(identity, _enum_pool_allowed_operations)
_enum_telemetry_frequency = enum_of(enums.TelemetryFrequency)
_enum_update_sync_frequency = enum_of(enums.UpdateSyncFrequency)
_enum_pool_guest_secureboot_readiness = enum_of(enums.PoolGuestSecurebootReadiness)
_enum_hello_return = enum_of(enums.HelloReturn)


class PoolRecord(Record):
    """The set of hosts managed as one, with settings that hold for all of them. There is
    exactly one record; its name may be empty.
    """

    api_class: ClassVar[str] = "pool"
    allowed_operations: list[enums.PoolAllowedOperations]
    """Operations the pool would accept now; advisory, the list may be out of date when the call
    arrives.
    """
    auto_update_vm_secureboot_certificates: bool
    """True to bring secure boot certificates of VMs up to date by itself where possible. A
    prototype; it may change.
    """
    blobs: dict[str, refs.BlobRef]
    """Binary blobs attached to the pool, by name."""
    client_certificate_auth_enabled: bool
    """True when clients may log in with a TLS client certificate."""
    client_certificate_auth_name: str
    """Name a client certificate must carry to be accepted; empty if none was set."""
    coordinator_bias: bool
    """True to place VMs on the coordinator only when no other host suits as well."""
    cpu_info: dict[str, str]
    """CPU features all hosts have in common, which VMs may use and still migrate anywhere in
    the pool.
    """
    crash_dump_SR: refs.SRRef
    """Default SR for VM crash dumps; null if none is set."""
    current_operations: dict[str, enums.PoolAllowedOperations]
    """Operations running on the pool, as a map from task reference to operation."""
    custom_uefi_certificates: str
    """UEFI certificates set by the user in place of the built-in ones, as a base64 archive;
    empty if none. A prototype; it may change.
    """
    default_SR: refs.SRRef
    """SR used for new disks when the caller names none; null if none is set."""
    ext_auth_cache_enabled: bool
    """True when successful directory logins are cached in memory. A prototype; it may change.
    """
    ext_auth_cache_expiry: int
    """Seconds a cached directory login stays valid. A prototype; it may change."""
    ext_auth_cache_size: int
    """Largest number of directory logins kept in the cache. A prototype; it may change."""
    ext_auth_max_threads: int
    """How many directory logins may be checked at the same time. A prototype; it may change."""
    guest_agent_config: dict[str, str]
    """Settings handed to the guest agents of all VMs."""
    gui_config: dict[str, str]
    """Key-value pairs reserved for graphical clients."""
    ha_allow_overcommit: bool
    """True to accept changes that leave too few resources to restart all protected VMs."""
    ha_cluster_stack: str
    """Cluster stack HA uses, such as xhad or corosync; empty while HA is off."""
    ha_configuration: dict[str, str]
    """Settings HA was switched on with, such as its timeout."""
    ha_enabled: bool
    """True while high availability is on."""
    ha_host_failures_to_tolerate: int
    """How many host failures the restart plan has to survive; 0 means restart as far as
    possible.
    """
    ha_overcommitted: bool
    """True when fewer host failures can be survived than asked for."""
    ha_plan_exists_for: int
    """How many host failures the present plan survives."""
    ha_reboot_vm_on_internal_shutdown: bool
    """True to start a protected VM again when it was shut down from inside. A prototype; it may
    change.
    """
    ha_statefiles: list[str]
    """UUIDs of the VDIs with HA state; empty while HA is off."""
    health_check_config: dict[str, str]
    """Settings of the periodic health check and its uploads."""
    igmp_snooping_enabled: bool
    """True when the virtual switches send multicast only to ports that asked for it."""
    is_psr_pending: bool
    """True while a pool secret rotation is unfinished and has to be run again."""
    last_update_sync: datetime
    """When updates were last synchronised from the repositories; 1970-01-01 if never. A
    prototype; it may change.
    """
    license_server: dict[str, str]
    """Licence server of the pool: the keys address and port. A prototype; it may change."""
    limit_console_sessions: bool
    """True to allow only one session per VM or host console at a time. A prototype; it may
    change.
    """
    live_patching_disabled: bool
    """True to use no live patches, so that updates ask for a reboot instead."""
    local_auth_max_threads: int
    """How many local account logins may be checked at the same time. A prototype; it may
    change.
    """
    master: refs.HostRef
    """Host that is the coordinator; it keeps the database and answers API calls."""
    metadata_VDIs: list[refs.VDIRef]
    """VDIs known to hold a copy of pool metadata."""
    migration_compression: bool
    """True to compress the memory stream of migrations unless the call says otherwise. A
    prototype; it may change.
    """
    name_description: str
    """Free description for people."""
    name_label: str
    """Display name of the pool; empty for a host that was never given a pool name."""
    other_config: dict[str, str]
    """Free key-value pairs for tools."""
    policy_no_vendor_device: bool
    """True to create new VMs without the device that lets Windows Update fetch drivers.
    Deprecated since 24.14.0.
    """
    recommendations: dict[str, str]
    """Values recommended for pool settings, by name, as shipped with the software. A prototype;
    it may change.
    """
    redo_log_enabled: bool
    """True when each database change is also written to a log on shared storage."""
    redo_log_vdi: refs.VDIRef
    """VDI of the redo log; null while it is off."""
    repositories: list[refs.RepositoryRef]
    """Repositories from which updates are taken; empty if none is enabled."""
    repository_proxy_password: refs.SecretRef
    """Secret with the proxy password; null if the proxy needs none."""
    repository_proxy_url: str
    """Address of the proxy used to reach repositories; empty if none."""
    repository_proxy_username: str
    """User name at the repository proxy; empty if it needs none."""
    restrictions: dict[str, str]
    """Features the licence restricts, as true or false by name; the least of what the hosts
    have.
    """
    suspend_image_SR: refs.SRRef
    """Default SR for memory images of suspended VMs; null if none is set."""
    tags: list[str]
    """Labels given by users, for grouping and searching."""
    telemetry_frequency: enums.TelemetryFrequency
    """How often telemetry is collected. A prototype; it may change."""
    telemetry_next_collection: datetime
    """When telemetry is collected next, in UTC. A prototype; it may change."""
    telemetry_uuid: refs.SecretRef
    """Secret with the identifier telemetry is sent under; null if none was made. A prototype;
    it may change.
    """
    tls_verification_enabled: bool
    """True when hosts verify certificates on connections inside and out of the pool."""
    uefi_certificates: str
    """UEFI certificates in force for new VMs, as a base64 archive; the user's or the built-in
    ones.
    """
    update_sync_day: int
    """Weekday of the weekly synchronisation, 0 (Sunday) to 6; not used when daily. A prototype;
    it may change.
    """
    update_sync_enabled: bool
    """True when updates are synchronised on a schedule. A prototype; it may change."""
    update_sync_frequency: enums.UpdateSyncFrequency
    """Whether scheduled synchronisation runs daily or weekly. A prototype; it may change."""
    uuid: str
    """Unique identifier of the pool."""
    vm_console_idle_timeout: int
    """Seconds without input after which a VM console session is closed; 0 means never. A
    prototype; it may change.
    """
    vswitch_controller: str
    """Old: address of the virtual switch controller; SDN_controller took its place. Deprecated
    since falcon.
    """
    wlb_enabled: bool
    """True when workload balancing may choose hosts for VMs."""
    wlb_url: str
    """Address of the workload balancing server; empty if there is none."""
    wlb_username: str
    """User name at the workload balancing server."""
    wlb_verify_cert: bool
    """Old: whether the workload balancing server's certificate is verified;
    tls_verification_enabled decides now. Deprecated since 1.290.0.
    """

    _decoders = {
        "allowed_operations": _enum_pool_allowed_operations_set,
        "current_operations": _string_to_enum_pool_allowed_operations_map,
        "ext_auth_cache_expiry": integer,
        "ext_auth_cache_size": integer,
        "ext_auth_max_threads": integer,
        "ha_host_failures_to_tolerate": integer,
        "ha_plan_exists_for": integer,
        "last_update_sync": date_time,
        "local_auth_max_threads": integer,
        "telemetry_frequency": _enum_telemetry_frequency,
        "telemetry_next_collection": date_time,
        "update_sync_day": integer,
        "update_sync_frequency": _enum_update_sync_frequency,
        "vm_console_idle_timeout": integer,
    }
    _unset = {
        "allowed_operations": list,
        "auto_update_vm_secureboot_certificates": bool,
        "blobs": dict,
        "client_certificate_auth_enabled": bool,
        "client_certificate_auth_name": str,
        "coordinator_bias": bool,
        "cpu_info": dict,
        "crash_dump_SR": null,
        "current_operations": dict,
        "custom_uefi_certificates": str,
        "default_SR": null,
        "ext_auth_cache_enabled": bool,
        "ext_auth_cache_expiry": int,
        "ext_auth_cache_size": int,
        "ext_auth_max_threads": int,
        "guest_agent_config": dict,
        "gui_config": dict,
        "ha_allow_overcommit": bool,
        "ha_cluster_stack": str,
        "ha_configuration": dict,
        "ha_enabled": bool,
        "ha_host_failures_to_tolerate": int,
        "ha_overcommitted": bool,
        "ha_plan_exists_for": int,
        "ha_reboot_vm_on_internal_shutdown": bool,
        "ha_statefiles": list,
        "health_check_config": dict,
        "igmp_snooping_enabled": bool,
        "is_psr_pending": bool,
        "last_update_sync": epoch,
        "license_server": dict,
        "limit_console_sessions": bool,
        "live_patching_disabled": bool,
        "local_auth_max_threads": int,
        "master": null,
        "metadata_VDIs": list,
        "migration_compression": bool,
        "name_description": str,
        "name_label": str,
        "other_config": dict,
        "policy_no_vendor_device": bool,
        "recommendations": dict,
        "redo_log_enabled": bool,
        "redo_log_vdi": null,
        "repositories": list,
        "repository_proxy_password": null,
        "repository_proxy_url": str,
        "repository_proxy_username": str,
        "restrictions": dict,
        "suspend_image_SR": null,
        "tags": list,
        "telemetry_frequency": lambda: enums.TelemetryFrequency("daily"),
        "telemetry_next_collection": epoch,
        "telemetry_uuid": null,
        "tls_verification_enabled": bool,
        "uefi_certificates": str,
        "update_sync_day": int,
        "update_sync_enabled": bool,
        "update_sync_frequency": lambda: enums.UpdateSyncFrequency("daily"),
        "uuid": str,
        "vm_console_idle_timeout": int,
        "vswitch_controller": str,
        "wlb_enabled": bool,
        "wlb_url": str,
        "wlb_username": str,
        "wlb_verify_cert": bool,
    }


_pool_ref_to_pool_record_map = map_of(identity, PoolRecord.decode)

add_repository: Method[None] = Method("pool.add_repository", void)
add_to_guest_agent_config: Method[None] = Method("pool.add_to_guest_agent_config", void)
apply_edition: Method[None] = Method("pool.apply_edition", void)
audit_log_append: Method[None] = Method("pool.audit_log_append", void)
certificate_install: Method[None] = Method("pool.certificate_install", void)
certificate_list: Method[list[str]] = Method("pool.certificate_list", identity)
certificate_sync: Method[None] = Method("pool.certificate_sync", void)
certificate_uninstall: Method[None] = Method("pool.certificate_uninstall", void)
check_update_readiness: Method[list[list[str]]] = Method("pool.check_update_readiness", identity)
configure_repository_proxy: Method[None] = Method("pool.configure_repository_proxy", void)
configure_update_sync: Method[None] = Method("pool.configure_update_sync", void)
create_VLAN: Method[list[refs.PIFRef]] = Method("pool.create_VLAN", identity)
create_VLAN_from_PIF: Method[list[refs.PIFRef]] = Method("pool.create_VLAN_from_PIF", identity)
create_new_blob: Method[refs.BlobRef] = Method("pool.create_new_blob", identity, defaults=(False,))
crl_install: Method[None] = Method("pool.crl_install", void)
crl_list: Method[list[str]] = Method("pool.crl_list", identity)
crl_uninstall: Method[None] = Method("pool.crl_uninstall", void)
deconfigure_wlb: Method[None] = Method("pool.deconfigure_wlb", void)
designate_new_master: Method[None] = Method("pool.designate_new_master", void)
detect_nonhomogeneous_external_auth: Method[None] = Method(
    "pool.detect_nonhomogeneous_external_auth", void
)
disable_binary_storage: Method[None] = Method("pool.disable_binary_storage", void)
disable_client_certificate_auth: Method[None] = Method("pool.disable_client_certificate_auth", void)
disable_external_auth: Method[None] = Method("pool.disable_external_auth", void, defaults=({},))
disable_ha: Method[None] = Method("pool.disable_ha", void)
disable_local_storage_caching: Method[None] = Method("pool.disable_local_storage_caching", void)
disable_redo_log: Method[None] = Method("pool.disable_redo_log", void)
disable_repository_proxy: Method[None] = Method("pool.disable_repository_proxy", void)
disable_ssh: Method[None] = Method("pool.disable_ssh", void)
disable_ssl_legacy: Method[None] = Method("pool.disable_ssl_legacy", void)
eject: Method[None] = Method("pool.eject", void)
emergency_reset_master: Method[None] = Method("pool.emergency_reset_master", void)
emergency_transition_to_master: Method[None] = Method("pool.emergency_transition_to_master", void)
enable_binary_storage: Method[None] = Method("pool.enable_binary_storage", void)
enable_client_certificate_auth: Method[None] = Method("pool.enable_client_certificate_auth", void)
enable_external_auth: Method[None] = Method("pool.enable_external_auth", void)
enable_ha: Method[None] = Method("pool.enable_ha", void)
enable_local_storage_caching: Method[None] = Method("pool.enable_local_storage_caching", void)
enable_redo_log: Method[None] = Method("pool.enable_redo_log", void)
enable_ssh: Method[None] = Method("pool.enable_ssh", void)
enable_ssl_legacy: Method[None] = Method("pool.enable_ssl_legacy", void)
enable_tls_verification: Method[None] = Method("pool.enable_tls_verification", void)
exchange_ca_certificates_on_join: Method[dict[str, str]] = Method(
    "pool.exchange_ca_certificates_on_join", identity
)
exchange_certificates_on_join: Method[dict[str, str]] = Method(
    "pool.exchange_certificates_on_join", identity
)
exchange_crls_on_join: Method[dict[str, str]] = Method("pool.exchange_crls_on_join", identity)
exchange_trusted_certificates_on_join: Method[dict[str, list[str]]] = Method(
    "pool.exchange_trusted_certificates_on_join", identity
)
external_auth_set_ldaps: Method[None] = Method(
    "pool.external_auth_set_ldaps", void, defaults=(False,)
)
get_guest_secureboot_readiness: Method[enums.PoolGuestSecurebootReadiness] = Method(
    "pool.get_guest_secureboot_readiness", _enum_pool_guest_secureboot_readiness, safe=True
)
get_license_state: Method[dict[str, str]] = Method("pool.get_license_state", identity)
ha_compute_hypothetical_max_host_failures_to_tolerate: Method[int] = Method(
    "pool.ha_compute_hypothetical_max_host_failures_to_tolerate", integer
)
ha_compute_max_host_failures_to_tolerate: Method[int] = Method(
    "pool.ha_compute_max_host_failures_to_tolerate", integer
)
ha_compute_vm_failover_plan: Method[dict[refs.VMRef, dict[str, str]]] = Method(
    "pool.ha_compute_vm_failover_plan", identity
)
ha_failover_plan_exists: Method[bool] = Method("pool.ha_failover_plan_exists", identity)
ha_prevent_restarts_for: Method[None] = Method("pool.ha_prevent_restarts_for", void)
ha_schedule_plan_recomputation: Method[None] = Method("pool.ha_schedule_plan_recomputation", void)
has_extension: Method[bool] = Method("pool.has_extension", identity)
hello: Method[enums.HelloReturn] = Method("pool.hello", _enum_hello_return)
initial_auth: Method[str] = Method("pool.initial_auth", identity)
initialize_wlb: Method[None] = Method("pool.initialize_wlb", void)
install_ca_certificate: Method[None] = Method("pool.install_ca_certificate", void)
install_trusted_certificate: Method[None] = Method("pool.install_trusted_certificate", void)
is_slave: Method[bool] = Method("pool.is_slave", identity)
join: Method[None] = Method("pool.join", void)
join_force: Method[None] = Method("pool.join_force", void)
management_reconfigure: Method[None] = Method("pool.management_reconfigure", void)
recover_slaves: Method[list[refs.HostRef]] = Method("pool.recover_slaves", identity)
remove_from_guest_agent_config: Method[None] = Method("pool.remove_from_guest_agent_config", void)
remove_repository: Method[None] = Method("pool.remove_repository", void)
reset_telemetry_uuid: Method[None] = Method("pool.reset_telemetry_uuid", void)
retrieve_wlb_configuration: Method[dict[str, str]] = Method(
    "pool.retrieve_wlb_configuration", identity
)
retrieve_wlb_recommendations: Method[dict[refs.VMRef, list[str]]] = Method(
    "pool.retrieve_wlb_recommendations", identity
)
rotate_secret: Method[None] = Method("pool.rotate_secret", void)
send_test_post: Method[str] = Method("pool.send_test_post", identity)
send_wlb_configuration: Method[None] = Method("pool.send_wlb_configuration", void)
set_console_idle_timeout: Method[None] = Method("pool.set_console_idle_timeout", void)
set_custom_uefi_certificates: Method[None] = Method("pool.set_custom_uefi_certificates", void)
set_ext_auth_cache_enabled: Method[None] = Method("pool.set_ext_auth_cache_enabled", void)
set_ext_auth_cache_expiry: Method[None] = Method("pool.set_ext_auth_cache_expiry", void)
set_ext_auth_cache_size: Method[None] = Method("pool.set_ext_auth_cache_size", void)
set_ext_auth_max_threads: Method[None] = Method("pool.set_ext_auth_max_threads", void)
set_ha_host_failures_to_tolerate: Method[None] = Method(
    "pool.set_ha_host_failures_to_tolerate", void
)
set_https_only: Method[None] = Method("pool.set_https_only", void)
set_igmp_snooping_enabled: Method[None] = Method("pool.set_igmp_snooping_enabled", void)
set_local_auth_max_threads: Method[None] = Method("pool.set_local_auth_max_threads", void)
set_repositories: Method[None] = Method("pool.set_repositories", void)
set_ssh_auto_mode: Method[None] = Method("pool.set_ssh_auto_mode", void)
set_ssh_enabled_timeout: Method[None] = Method("pool.set_ssh_enabled_timeout", void)
set_telemetry_next_collection: Method[None] = Method("pool.set_telemetry_next_collection", void)
set_uefi_certificates: Method[None] = Method("pool.set_uefi_certificates", void)
set_update_sync_enabled: Method[None] = Method("pool.set_update_sync_enabled", void)
set_vswitch_controller: Method[None] = Method("pool.set_vswitch_controller", void)
sync_database: Method[None] = Method("pool.sync_database", void)
sync_trusted_certificates_from: Method[list[refs.CertificateRef]] = Method(
    "pool.sync_trusted_certificates_from", identity
)
sync_updates: Method[str] = Method(
    "pool.sync_updates",
    identity,
    defaults=(
        "",
        "",
        "",
        "",
    ),
)
test_archive_target: Method[str] = Method("pool.test_archive_target", identity)
uninstall_ca_certificate: Method[None] = Method(
    "pool.uninstall_ca_certificate", void, defaults=(False,)
)
uninstall_trusted_certificate: Method[None] = Method("pool.uninstall_trusted_certificate", void)
get_allowed_operations: Method[list[enums.PoolAllowedOperations]] = Method(
    "pool.get_allowed_operations", _enum_pool_allowed_operations_set, safe=True
)
get_auto_update_vm_secureboot_certificates: Method[bool] = Method(
    "pool.get_auto_update_vm_secureboot_certificates", identity, safe=True
)
set_auto_update_vm_secureboot_certificates: Method[None] = Method(
    "pool.set_auto_update_vm_secureboot_certificates", void
)
get_blobs: Method[dict[str, refs.BlobRef]] = Method("pool.get_blobs", identity, safe=True)
get_client_certificate_auth_enabled: Method[bool] = Method(
    "pool.get_client_certificate_auth_enabled", identity, safe=True
)
get_client_certificate_auth_name: Method[str] = Method(
    "pool.get_client_certificate_auth_name", identity, safe=True
)
get_coordinator_bias: Method[bool] = Method("pool.get_coordinator_bias", identity, safe=True)
set_coordinator_bias: Method[None] = Method("pool.set_coordinator_bias", void)
get_cpu_info: Method[dict[str, str]] = Method("pool.get_cpu_info", identity, safe=True)
get_crash_dump_SR: Method[refs.SRRef] = Method("pool.get_crash_dump_SR", identity, safe=True)
set_crash_dump_SR: Method[None] = Method("pool.set_crash_dump_SR", void)
get_current_operations: Method[dict[str, enums.PoolAllowedOperations]] = Method(
    "pool.get_current_operations", _string_to_enum_pool_allowed_operations_map, safe=True
)
get_custom_uefi_certificates: Method[str] = Method(
    "pool.get_custom_uefi_certificates", identity, safe=True
)
get_default_SR: Method[refs.SRRef] = Method("pool.get_default_SR", identity, safe=True)
set_default_SR: Method[None] = Method("pool.set_default_SR", void)
get_ext_auth_cache_enabled: Method[bool] = Method(
    "pool.get_ext_auth_cache_enabled", identity, safe=True
)
get_ext_auth_cache_expiry: Method[int] = Method(
    "pool.get_ext_auth_cache_expiry", integer, safe=True
)
get_ext_auth_cache_size: Method[int] = Method("pool.get_ext_auth_cache_size", integer, safe=True)
get_ext_auth_max_threads: Method[int] = Method("pool.get_ext_auth_max_threads", integer, safe=True)
get_guest_agent_config: Method[dict[str, str]] = Method(
    "pool.get_guest_agent_config", identity, safe=True
)
get_gui_config: Method[dict[str, str]] = Method("pool.get_gui_config", identity, safe=True)
set_gui_config: Method[None] = Method("pool.set_gui_config", void)
add_to_gui_config: Method[None] = Method("pool.add_to_gui_config", void)
remove_from_gui_config: Method[None] = Method("pool.remove_from_gui_config", void)
get_ha_allow_overcommit: Method[bool] = Method("pool.get_ha_allow_overcommit", identity, safe=True)
set_ha_allow_overcommit: Method[None] = Method("pool.set_ha_allow_overcommit", void)
get_ha_cluster_stack: Method[str] = Method("pool.get_ha_cluster_stack", identity, safe=True)
get_ha_configuration: Method[dict[str, str]] = Method(
    "pool.get_ha_configuration", identity, safe=True
)
get_ha_enabled: Method[bool] = Method("pool.get_ha_enabled", identity, safe=True)
get_ha_host_failures_to_tolerate: Method[int] = Method(
    "pool.get_ha_host_failures_to_tolerate", integer, safe=True
)
get_ha_overcommitted: Method[bool] = Method("pool.get_ha_overcommitted", identity, safe=True)
get_ha_plan_exists_for: Method[int] = Method("pool.get_ha_plan_exists_for", integer, safe=True)
get_ha_reboot_vm_on_internal_shutdown: Method[bool] = Method(
    "pool.get_ha_reboot_vm_on_internal_shutdown", identity, safe=True
)
set_ha_reboot_vm_on_internal_shutdown: Method[None] = Method(
    "pool.set_ha_reboot_vm_on_internal_shutdown", void
)
get_ha_statefiles: Method[list[str]] = Method("pool.get_ha_statefiles", identity, safe=True)
get_health_check_config: Method[dict[str, str]] = Method(
    "pool.get_health_check_config", identity, safe=True
)
set_health_check_config: Method[None] = Method("pool.set_health_check_config", void)
add_to_health_check_config: Method[None] = Method("pool.add_to_health_check_config", void)
remove_from_health_check_config: Method[None] = Method("pool.remove_from_health_check_config", void)
get_igmp_snooping_enabled: Method[bool] = Method(
    "pool.get_igmp_snooping_enabled", identity, safe=True
)
get_is_psr_pending: Method[bool] = Method("pool.get_is_psr_pending", identity, safe=True)
set_is_psr_pending: Method[None] = Method("pool.set_is_psr_pending", void)
get_last_update_sync: Method[datetime] = Method("pool.get_last_update_sync", date_time, safe=True)
get_license_server: Method[dict[str, str]] = Method("pool.get_license_server", identity, safe=True)
set_license_server: Method[None] = Method("pool.set_license_server", void)
add_to_license_server: Method[None] = Method("pool.add_to_license_server", void)
remove_from_license_server: Method[None] = Method("pool.remove_from_license_server", void)
get_limit_console_sessions: Method[bool] = Method(
    "pool.get_limit_console_sessions", identity, safe=True
)
set_limit_console_sessions: Method[None] = Method("pool.set_limit_console_sessions", void)
get_live_patching_disabled: Method[bool] = Method(
    "pool.get_live_patching_disabled", identity, safe=True
)
set_live_patching_disabled: Method[None] = Method("pool.set_live_patching_disabled", void)
get_local_auth_max_threads: Method[int] = Method(
    "pool.get_local_auth_max_threads", integer, safe=True
)
get_master: Method[refs.HostRef] = Method("pool.get_master", identity, safe=True)
get_metadata_VDIs: Method[list[refs.VDIRef]] = Method("pool.get_metadata_VDIs", identity, safe=True)
get_migration_compression: Method[bool] = Method(
    "pool.get_migration_compression", identity, safe=True
)
set_migration_compression: Method[None] = Method("pool.set_migration_compression", void)
get_name_description: Method[str] = Method("pool.get_name_description", identity, safe=True)
set_name_description: Method[None] = Method("pool.set_name_description", void)
get_name_label: Method[str] = Method("pool.get_name_label", identity, safe=True)
set_name_label: Method[None] = Method("pool.set_name_label", void)
get_other_config: Method[dict[str, str]] = Method("pool.get_other_config", identity, safe=True)
set_other_config: Method[None] = Method("pool.set_other_config", void)
add_to_other_config: Method[None] = Method("pool.add_to_other_config", void)
remove_from_other_config: Method[None] = Method("pool.remove_from_other_config", void)
get_policy_no_vendor_device: Method[bool] = Method(
    "pool.get_policy_no_vendor_device", identity, safe=True
)
set_policy_no_vendor_device: Method[None] = Method("pool.set_policy_no_vendor_device", void)
get_recommendations: Method[dict[str, str]] = Method(
    "pool.get_recommendations", identity, safe=True
)
get_redo_log_enabled: Method[bool] = Method("pool.get_redo_log_enabled", identity, safe=True)
get_redo_log_vdi: Method[refs.VDIRef] = Method("pool.get_redo_log_vdi", identity, safe=True)
get_repositories: Method[list[refs.RepositoryRef]] = Method(
    "pool.get_repositories", identity, safe=True
)
get_repository_proxy_password: Method[refs.SecretRef] = Method(
    "pool.get_repository_proxy_password", identity, safe=True
)
get_repository_proxy_url: Method[str] = Method("pool.get_repository_proxy_url", identity, safe=True)
get_repository_proxy_username: Method[str] = Method(
    "pool.get_repository_proxy_username", identity, safe=True
)
get_restrictions: Method[dict[str, str]] = Method("pool.get_restrictions", identity, safe=True)
get_suspend_image_SR: Method[refs.SRRef] = Method("pool.get_suspend_image_SR", identity, safe=True)
set_suspend_image_SR: Method[None] = Method("pool.set_suspend_image_SR", void)
get_tags: Method[list[str]] = Method("pool.get_tags", identity, safe=True)
set_tags: Method[None] = Method("pool.set_tags", void)
add_tags: Method[None] = Method("pool.add_tags", void)
remove_tags: Method[None] = Method("pool.remove_tags", void)
get_telemetry_frequency: Method[enums.TelemetryFrequency] = Method(
    "pool.get_telemetry_frequency", _enum_telemetry_frequency, safe=True
)
get_telemetry_next_collection: Method[datetime] = Method(
    "pool.get_telemetry_next_collection", date_time, safe=True
)
get_telemetry_uuid: Method[refs.SecretRef] = Method("pool.get_telemetry_uuid", identity, safe=True)
get_tls_verification_enabled: Method[bool] = Method(
    "pool.get_tls_verification_enabled", identity, safe=True
)
get_uefi_certificates: Method[str] = Method("pool.get_uefi_certificates", identity, safe=True)
get_update_sync_day: Method[int] = Method("pool.get_update_sync_day", integer, safe=True)
get_update_sync_enabled: Method[bool] = Method("pool.get_update_sync_enabled", identity, safe=True)
get_update_sync_frequency: Method[enums.UpdateSyncFrequency] = Method(
    "pool.get_update_sync_frequency", _enum_update_sync_frequency, safe=True
)
get_uuid: Method[str] = Method("pool.get_uuid", identity, safe=True)
get_vm_console_idle_timeout: Method[int] = Method(
    "pool.get_vm_console_idle_timeout", integer, safe=True
)
set_vm_console_idle_timeout: Method[None] = Method("pool.set_vm_console_idle_timeout", void)
get_vswitch_controller: Method[str] = Method("pool.get_vswitch_controller", identity, safe=True)
get_wlb_enabled: Method[bool] = Method("pool.get_wlb_enabled", identity, safe=True)
set_wlb_enabled: Method[None] = Method("pool.set_wlb_enabled", void)
get_wlb_url: Method[str] = Method("pool.get_wlb_url", identity, safe=True)
get_wlb_username: Method[str] = Method("pool.get_wlb_username", identity, safe=True)
get_wlb_verify_cert: Method[bool] = Method("pool.get_wlb_verify_cert", identity, safe=True)
set_wlb_verify_cert: Method[None] = Method("pool.set_wlb_verify_cert", void)
get_by_uuid: Method[refs.PoolRef] = Method("pool.get_by_uuid", identity, safe=True)
get_record: Method[PoolRecord] = Method("pool.get_record", PoolRecord.decode, safe=True)
get_all: Method[list[refs.PoolRef]] = Method("pool.get_all", identity, safe=True)
get_all_where: Method[list[refs.PoolRef]] = Method("pool.get_all_where", identity, safe=True)
get_all_records: Method[dict[refs.PoolRef, PoolRecord]] = Method(
    "pool.get_all_records", _pool_ref_to_pool_record_map, safe=True
)
get_all_records_where: Method[dict[refs.PoolRef, PoolRecord]] = Method(
    "pool.get_all_records_where", _pool_ref_to_pool_record_map, safe=True
)
