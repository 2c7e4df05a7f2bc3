# Written by codegen from idl/; change the IDL, not this file.
"""The record of host, and what clients know of its messages."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from xapi_sdk import enums, refs
from xapi_sdk.method import Method
from xapi_sdk.model.data_source import DataSourceRecord
from xapi_sdk.record import Record
from xapi_sdk.unset import epoch, null
from xapi_sdk.values import (
    date_time,
    double,
    enum_of,
    identity,
    integer,
    list_of,
    map_of,
    parse_datetime,
    void,
)

_enum_host_allowed_operations = enum_of(enums.HostAllowedOperations)
_enum_host_allowed_operations_set = list_of(_enum_host_allowed_operations)
_string_to_enum_host_allowed_operations_map = map_of(identity, _enum_host_allowed_operations)
_enum_host_display = enum_of(enums.HostDisplay)
_enum_latest_synced_updates_applied_state = enum_of(enums.LatestSyncedUpdatesAppliedState)
_enum_host_ntp_mode = enum_of(enums.HostNTPMode)
_enum_host_numa_affinity_policy = enum_of(enums.HostNumaAffinityPolicy)
_enum_update_guidances = enum_of(enums.UpdateGuidances)
_enum_update_guidances_set = list_of(_enum_update_guidances)
_int_set = list_of(integer)
_data_source_record_set = list_of(DataSourceRecord.decode)
_enum_host_sched_gran = enum_of(enums.HostSchedGran)


class HostRecord(Record):
    """One physical server of the pool. Records are made when a host is installed or joins, and
    removed when it is ejected or destroyed.
    """

    api_class: ClassVar[str] = "host"
    API_version_major: int
    """Major number of the API version this host speaks."""
    API_version_minor: int
    """Minor number of the API version this host speaks."""
    API_version_vendor: str
    """Name of the vendor whose API version is reported."""
    API_version_vendor_implementation: dict[str, str]
    """Vendor-specific details of the API implementation, as free key-value pairs."""
    PBDs: list[refs.PBDRef]
    """Storage connections of this host, one per SR it can see."""
    PCIs: list[refs.PCIRef]
    """PCI devices found in this host."""
    PGPUs: list[refs.PGPURef]
    """Physical GPUs found in this host."""
    PIFs: list[refs.PIFRef]
    """Network interfaces of this host: physical ones, VLANs, bonds, tunnels and SR-IOV logical
    ones.
    """
    PUSBs: list[refs.PUSBRef]
    """Physical USB devices plugged into this host."""
    address: str
    """IP address of the management interface, used by the rest of the pool to reach this host.
    """
    allowed_operations: list[enums.HostAllowedOperations]
    """Operations the host would accept now; advisory, the list may be out of date when the call
    arrives.
    """
    bios_strings: dict[str, str]
    """BIOS and system identity strings read from the firmware, such as vendor, product and
    serial number.
    """
    blobs: dict[str, refs.BlobRef]
    """Binary blobs attached to this host, by name."""
    capabilities: list[str]
    """Hypervisor capability strings, naming the guest ABIs this host can run."""
    certificates: list[refs.CertificateRef]
    """TLS certificates this host presents, for clients and inside the pool."""
    chipset_info: dict[str, str]
    """Chipset properties; the key iommu tells whether device pass-through is possible."""
    console_idle_timeout: int
    """Seconds without input after which a host console session is closed; 0 means never. A
    prototype; it may change.
    """
    control_domain: refs.VMRef
    """VM record of the control domain (dom0) of this host; null until it is known."""
    cpu_configuration: dict[str, str]
    """Further CPU settings of the hypervisor, as key-value pairs."""
    cpu_info: dict[str, str]
    """CPU details: number of cores and sockets, vendor, model name, speed in MHz, and feature
    sets as hexadecimal strings.
    """
    crash_dump_sr: refs.SRRef
    """SR on which VM crash dumps are stored; null falls back to the pool's setting."""
    crashdumps: list[refs.HostCrashdumpRef]
    """Crash dumps of the host itself that are still kept on it."""
    current_operations: dict[str, enums.HostAllowedOperations]
    """Operations running on this host, as a map from task reference to operation."""
    display: enums.HostDisplay
    """Whether the local console shows on the physical display, and whether that changes at the
    next boot.
    """
    edition: str
    """Licensed product edition in force; empty when none was applied."""
    editions: list[str]
    """Names of the product editions that can be applied to this host."""
    enabled: bool
    """True when the host may start, resume or receive VMs; false in maintenance and while
    booting.
    """
    external_auth_configuration: dict[str, str]
    """Settings of the directory service the host is joined to, without passwords."""
    external_auth_service_name: str
    """Name of the directory service the host is joined to, such as the domain; empty if none.
    """
    external_auth_type: str
    """Kind of external directory used to authenticate users, such as AD; empty if only local
    accounts count.
    """
    features: list[refs.FeatureRef]
    """Optional features known on this host."""
    guest_VCPUs_params: dict[str, str]
    """Default scheduling parameters of the VCPUs of VMs on this host, such as the CPU mask."""
    ha_network_peers: list[str]
    """UUIDs of the hosts seen over the HA network heartbeat; empty while HA is off."""
    ha_statefiles: list[str]
    """HA state files this host is writing to; empty while HA is off."""
    host_CPUs: list[refs.HostCPURef]
    """Physical CPUs of this host."""
    hostname: str
    """Network host name of the machine."""
    https_only: bool
    """True when the host refuses plain HTTP on port 80 and serves HTTPS alone. A prototype; it
    may change.
    """
    iscsi_iqn: str
    """Qualified name with which this host's iSCSI initiator logs in to targets."""
    last_software_update: datetime
    """When packages of this host were last updated; 1970-01-01 if never. A prototype; it may
    change.
    """
    last_update_hash: str
    """Hash of the repository state the host was last updated to; empty if never. A prototype;
    it may change.
    """
    latest_synced_updates_applied: enums.LatestSyncedUpdatesAppliedState
    """Whether the host has every update of the last synchronisation; unknown until it was
    checked. A prototype; it may change.
    """
    license_params: dict[str, str]
    """Details of the licence in force, such as expiry date and restrictions."""
    license_server: dict[str, str]
    """Licence server to use: the keys address and port."""
    local_cache_sr: refs.SRRef
    """Local SR used to cache shared disks; null when local caching is off."""
    logging: dict[str, str]
    """Where system logs go; syslog_destination names a remote host, and syslog_reconfigure
    applies a change.
    """
    max_cstate: str
    """Deepest CPU idle state allowed, as a C-state with optional sub-state; empty means no
    limit. A prototype; it may change.
    """
    memory_overhead: int
    """Memory in bytes taken by the hypervisor and not available to any VM."""
    metrics: refs.HostMetricsRef
    """Liveness and memory figures of this host."""
    multipathing: bool
    """True when the host reaches storage over several paths where the driver can."""
    name_description: str
    """Free description for people."""
    name_label: str
    """Display name; it need not be unique or equal to the host name."""
    ntp_custom_servers: list[str]
    """NTP servers used while ntp_mode is Custom. A prototype; it may change."""
    ntp_mode: enums.HostNTPMode
    """Where NTP servers come from: DHCP, a custom list or the factory list; Disabled stops
    synchronisation. A prototype; it may change.
    """
    numa_affinity_policy: enums.HostNumaAffinityPolicy
    """How VM memory is placed on NUMA nodes: anywhere, on few nodes if possible, or the built-
    in default. A prototype; it may change.
    """
    other_config: dict[str, str]
    """Free key-value pairs for tools."""
    patches: list[refs.HostPatchRef]
    """Old-style hotfixes present on this host. Deprecated since ely."""
    pending_guidances: list[enums.UpdateGuidances]
    """Mandatory steps still open after updates, such as a reboot or a toolstack restart."""
    pending_guidances_full: list[enums.UpdateGuidances]
    """Steps still open to make every applied update fully effective. A prototype; it may
    change.
    """
    pending_guidances_recommended: list[enums.UpdateGuidances]
    """Steps still open that are recommended after updates but not required. A prototype; it may
    change.
    """
    power_on_config: dict[str, str]
    """Settings for powering the host on remotely, such as address and account of its management
    controller.
    """
    power_on_mode: str
    """Method for powering the host on: empty for none, wake-on-lan, DRAC, or the name of a
    custom script.
    """
    resident_VMs: list[refs.VMRef]
    """VMs running or paused on this host, its control domain included."""
    sched_policy: str
    """Name of the hypervisor's CPU scheduler."""
    secure_boot: bool
    """True when this host booted with UEFI secure boot in force. A prototype; it may change."""
    software_version: dict[str, str]
    """Versions of the installed software: product, build, hypervisor, kernel, API and others.
    """
    ssh_auto_mode: bool
    """True when SSH is opened only while the toolstack is not working, and closed otherwise. A
    prototype; it may change.
    """
    ssh_enabled: bool
    """True when the SSH service is switched on. A prototype; it may change."""
    ssh_enabled_timeout: int
    """Seconds after which SSH is switched off again once enabled; 0 means no limit. A
    prototype; it may change.
    """
    ssh_expiry: datetime
    """When the SSH service will be switched off; 1970-01-01 when no end is set. A prototype; it
    may change.
    """
    ssl_legacy: bool
    """Formerly whether old TLS versions were allowed; no longer has an effect. Deprecated since
    stockholm.
    """
    supported_bootloaders: list[str]
    """Boot loaders available to paravirtualised VMs on this host."""
    suspend_image_sr: refs.SRRef
    """SR for memory images of suspended VMs; null falls back to the pool's setting."""
    tags: list[str]
    """Labels given by users, for grouping and searching."""
    timezone: str
    """Time zone of the host, as an IANA name such as Europe/Berlin. A prototype; it may change.
    """
    tls_verification_enabled: bool
    """True when the host verifies certificates on its own outgoing TLS connections."""
    uefi_certificates: str
    """UEFI secure boot certificates as a base64 archive; replaced by the pool's field of that
    name. Deprecated since 22.16.0.
    """
    updates: list[refs.PoolUpdateRef]
    """Updates that have been applied to this host."""
    updates_requiring_reboot: list[refs.PoolUpdateRef]
    """Applied updates that take full effect only after this host reboots."""
    uuid: str
    """Unique identifier of the host, stable over reboots and renames."""
    virtual_hardware_platform_versions: list[int]
    """Virtual hardware platform versions that VMs may use on this host."""

    _decoders = {
        "API_version_major": integer,
        "API_version_minor": integer,
        "allowed_operations": _enum_host_allowed_operations_set,
        "console_idle_timeout": integer,
        "current_operations": _string_to_enum_host_allowed_operations_map,
        "display": _enum_host_display,
        "last_software_update": date_time,
        "latest_synced_updates_applied": _enum_latest_synced_updates_applied_state,
        "memory_overhead": integer,
        "ntp_mode": _enum_host_ntp_mode,
        "numa_affinity_policy": _enum_host_numa_affinity_policy,
        "pending_guidances": _enum_update_guidances_set,
        "pending_guidances_full": _enum_update_guidances_set,
        "pending_guidances_recommended": _enum_update_guidances_set,
        "ssh_enabled_timeout": integer,
        "ssh_expiry": date_time,
        "virtual_hardware_platform_versions": _int_set,
    }
    _unset = {
        "API_version_major": int,
        "API_version_minor": int,
        "API_version_vendor": str,
        "API_version_vendor_implementation": dict,
        "PBDs": list,
        "PCIs": list,
        "PGPUs": list,
        "PIFs": list,
        "PUSBs": list,
        "address": str,
        "allowed_operations": list,
        "bios_strings": dict,
        "blobs": dict,
        "capabilities": list,
        "certificates": list,
        "chipset_info": dict,
        "console_idle_timeout": int,
        "control_domain": null,
        "cpu_configuration": dict,
        "cpu_info": dict,
        "crash_dump_sr": null,
        "crashdumps": list,
        "current_operations": dict,
        "display": lambda: enums.HostDisplay("enabled"),
        "edition": str,
        "editions": list,
        "enabled": bool,
        "external_auth_configuration": dict,
        "external_auth_service_name": str,
        "external_auth_type": str,
        "features": list,
        "guest_VCPUs_params": dict,
        "ha_network_peers": list,
        "ha_statefiles": list,
        "host_CPUs": list,
        "hostname": str,
        "https_only": bool,
        "iscsi_iqn": str,
        "last_software_update": epoch,
        "last_update_hash": str,
        "latest_synced_updates_applied": lambda: enums.LatestSyncedUpdatesAppliedState("yes"),
        "license_params": dict,
        "license_server": dict,
        "local_cache_sr": null,
        "logging": dict,
        "max_cstate": str,
        "memory_overhead": int,
        "metrics": null,
        "multipathing": bool,
        "name_description": str,
        "name_label": str,
        "ntp_custom_servers": list,
        "ntp_mode": lambda: enums.HostNTPMode("DHCP"),
        "numa_affinity_policy": lambda: enums.HostNumaAffinityPolicy("any"),
        "other_config": dict,
        "patches": list,
        "pending_guidances": list,
        "pending_guidances_full": list,
        "pending_guidances_recommended": list,
        "power_on_config": dict,
        "power_on_mode": str,
        "resident_VMs": list,
        "sched_policy": str,
        "secure_boot": bool,
        "software_version": dict,
        "ssh_auto_mode": bool,
        "ssh_enabled": bool,
        "ssh_enabled_timeout": int,
        "ssh_expiry": epoch,
        "ssl_legacy": bool,
        "supported_bootloaders": list,
        "suspend_image_sr": null,
        "tags": list,
        "timezone": str,
        "tls_verification_enabled": bool,
        "uefi_certificates": str,
        "updates": list,
        "updates_requiring_reboot": list,
        "uuid": str,
        "virtual_hardware_platform_versions": list,
    }


_host_ref_to_host_record_map = map_of(identity, HostRecord.decode)

abort_new_master: Method[None] = Method("host.abort_new_master", void)
allocate_resources_for_vm: Method[None] = Method("host.allocate_resources_for_vm", void)
apply_edition: Method[None] = Method("host.apply_edition", void, defaults=(False,))
apply_guest_agent_config: Method[None] = Method("host.apply_guest_agent_config", void)
apply_recommended_guidances: Method[None] = Method("host.apply_recommended_guidances", void)
apply_updates: Method[list[list[str]]] = Method("host.apply_updates", identity)
assert_can_evacuate: Method[None] = Method("host.assert_can_evacuate", void)
attach_static_vdis: Method[None] = Method("host.attach_static_vdis", void)
backup_rrds: Method[None] = Method("host.backup_rrds", void)
bugreport_upload: Method[None] = Method("host.bugreport_upload", void)
call_extension: Method[str] = Method("host.call_extension", identity)
call_plugin: Method[str] = Method("host.call_plugin", identity)
cert_distrib_atom: Method[str] = Method("host.cert_distrib_atom", identity)
certificate_list: Method[list[str]] = Method("host.certificate_list", identity)
certificate_sync: Method[None] = Method("host.certificate_sync", void)
cleanup_pool_secret: Method[None] = Method("host.cleanup_pool_secret", void)
commit_new_master: Method[None] = Method("host.commit_new_master", void)
compute_free_memory: Method[int] = Method("host.compute_free_memory", integer)
compute_memory_overhead: Method[int] = Method("host.compute_memory_overhead", integer)
copy_primary_host_certs: Method[None] = Method("host.copy_primary_host_certs", void)
create: Method[refs.HostRef] = Method(
    "host.create",
    identity,
    defaults=(
        "",
        "",
        {},
        {},
        "",
        {"address": "localhost", "port": "27000"},
        refs.SRRef("OpaqueRef:NULL"),
        {},
        True,
        parse_datetime("19700101T00:00:00Z"),
        "",
        True,
        0,
        parse_datetime("19700101T00:00:00Z"),
        0,
        False,
        False,
        {},
        False,
        "",
        enums.HostNTPMode.Factory,
        [],
        "UTC",
        enums.HostNumaAffinityPolicy.default_policy,
        enums.LatestSyncedUpdatesAppliedState.yes,
        [],
        [],
    ),
)
create_new_blob: Method[refs.BlobRef] = Method("host.create_new_blob", identity, defaults=(False,))
crl_install: Method[None] = Method("host.crl_install", void)
crl_list: Method[list[str]] = Method("host.crl_list", identity)
crl_uninstall: Method[None] = Method("host.crl_uninstall", void)
declare_dead: Method[None] = Method("host.declare_dead", void)
destroy: Method[None] = Method("host.destroy", void)
detach_static_vdis: Method[None] = Method("host.detach_static_vdis", void)
disable: Method[None] = Method("host.disable", void, defaults=(True,))
disable_binary_storage: Method[None] = Method("host.disable_binary_storage", void)
disable_display: Method[enums.HostDisplay] = Method("host.disable_display", _enum_host_display)
disable_external_auth: Method[None] = Method(
    "host.disable_external_auth",
    void,
    defaults=(
        {},
        False,
    ),
)
disable_local_storage_caching: Method[None] = Method("host.disable_local_storage_caching", void)
disable_ssh: Method[None] = Method("host.disable_ssh", void)
dmesg: Method[str] = Method("host.dmesg", identity)
dmesg_clear: Method[str] = Method("host.dmesg_clear", identity)
emergency_clear_mandatory_guidance: Method[None] = Method(
    "host.emergency_clear_mandatory_guidance", void
)
emergency_disable_tls_verification: Method[None] = Method(
    "host.emergency_disable_tls_verification", void
)
emergency_ha_disable: Method[None] = Method("host.emergency_ha_disable", void, defaults=(False,))
emergency_reenable_tls_verification: Method[None] = Method(
    "host.emergency_reenable_tls_verification", void
)
emergency_reset_server_certificate: Method[None] = Method(
    "host.emergency_reset_server_certificate", void
)
enable: Method[None] = Method("host.enable", void)
enable_binary_storage: Method[None] = Method("host.enable_binary_storage", void)
enable_display: Method[enums.HostDisplay] = Method("host.enable_display", _enum_host_display)
enable_external_auth: Method[None] = Method("host.enable_external_auth", void)
enable_local_storage_caching: Method[None] = Method("host.enable_local_storage_caching", void)
enable_ssh: Method[None] = Method("host.enable_ssh", void)
evacuate: Method[None] = Method(
    "host.evacuate",
    void,
    defaults=(
        refs.NetworkRef("OpaqueRef:NULL"),
        0,
    ),
)
external_auth_set_ldaps: Method[None] = Method(
    "host.external_auth_set_ldaps", void, defaults=(False,)
)
forget_data_source_archives: Method[None] = Method("host.forget_data_source_archives", void)
get_data_sources: Method[list[DataSourceRecord]] = Method(
    "host.get_data_sources", _data_source_record_set, safe=True
)
get_diagnostic_timing_stats: Method[dict[str, str]] = Method(
    "host.get_diagnostic_timing_stats", identity, safe=True, defaults=(False,)
)
get_log: Method[str] = Method("host.get_log", identity)
get_management_interface: Method[refs.PIFRef] = Method("host.get_management_interface", identity)
get_ntp_servers_status: Method[dict[str, str]] = Method("host.get_ntp_servers_status", identity)
get_ntp_synchronized: Method[bool] = Method("host.get_ntp_synchronized", identity)
get_sched_gran: Method[enums.HostSchedGran] = Method("host.get_sched_gran", _enum_host_sched_gran)
get_server_certificate: Method[str] = Method("host.get_server_certificate", identity)
get_server_localtime: Method[datetime] = Method("host.get_server_localtime", date_time, safe=True)
get_servertime: Method[datetime] = Method("host.get_servertime", date_time, safe=True)
get_sm_diagnostics: Method[str] = Method("host.get_sm_diagnostics", identity, safe=True)
get_system_status_capabilities: Method[str] = Method(
    "host.get_system_status_capabilities", identity, safe=True
)
get_thread_diagnostics: Method[str] = Method("host.get_thread_diagnostics", identity, safe=True)
get_tracked_user_agents: Method[dict[str, str]] = Method("host.get_tracked_user_agents", identity)
get_uncooperative_domains: Method[list[str]] = Method("host.get_uncooperative_domains", identity)
get_uncooperative_resident_VMs: Method[list[refs.VMRef]] = Method(
    "host.get_uncooperative_resident_VMs", identity
)
get_vms_which_prevent_evacuation: Method[dict[refs.VMRef, list[str]]] = Method(
    "host.get_vms_which_prevent_evacuation", identity
)
ha_disable_failover_decisions: Method[None] = Method("host.ha_disable_failover_decisions", void)
ha_disarm_fencing: Method[None] = Method("host.ha_disarm_fencing", void)
ha_join_liveset: Method[None] = Method("host.ha_join_liveset", void)
ha_release_resources: Method[None] = Method("host.ha_release_resources", void)
ha_stop_daemon: Method[None] = Method("host.ha_stop_daemon", void)
ha_wait_for_shutdown_via_statefile: Method[None] = Method(
    "host.ha_wait_for_shutdown_via_statefile", void
)
ha_xapi_healthcheck: Method[bool] = Method("host.ha_xapi_healthcheck", identity)
has_extension: Method[bool] = Method("host.has_extension", identity)
install_ca_certificate: Method[None] = Method("host.install_ca_certificate", void)
install_server_certificate: Method[None] = Method(
    "host.install_server_certificate", void, defaults=("",)
)
is_in_emergency_mode: Method[bool] = Method("host.is_in_emergency_mode", identity)
license_add: Method[None] = Method("host.license_add", void)
license_apply: Method[None] = Method("host.license_apply", void)
license_remove: Method[None] = Method("host.license_remove", void)
list_methods: Method[list[str]] = Method("host.list_methods", identity)
list_timezones: Method[list[str]] = Method("host.list_timezones", identity)
local_assert_healthy: Method[None] = Method("host.local_assert_healthy", void)
local_management_reconfigure: Method[None] = Method("host.local_management_reconfigure", void)
management_disable: Method[None] = Method("host.management_disable", void)
management_reconfigure: Method[None] = Method("host.management_reconfigure", void)
migrate_receive: Method[dict[str, str]] = Method("host.migrate_receive", identity)
mxgpu_vf_setup: Method[None] = Method("host.mxgpu_vf_setup", void)
notify: Method[None] = Method("host.notify", void)
notify_accept_new_pool_secret: Method[None] = Method("host.notify_accept_new_pool_secret", void)
notify_send_new_pool_secret: Method[None] = Method("host.notify_send_new_pool_secret", void)
nvidia_vf_setup: Method[None] = Method("host.nvidia_vf_setup", void)
power_on: Method[None] = Method("host.power_on", void)
preconfigure_ha: Method[None] = Method("host.preconfigure_ha", void)
prepare_for_poweroff: Method[None] = Method("host.prepare_for_poweroff", void)
propose_new_master: Method[None] = Method("host.propose_new_master", void)
query_data_source: Method[float] = Method("host.query_data_source", double)
reboot: Method[None] = Method("host.reboot", void)
record_data_source: Method[None] = Method("host.record_data_source", void)
refresh_pack_info: Method[None] = Method("host.refresh_pack_info", void)
refresh_server_certificate: Method[None] = Method("host.refresh_server_certificate", void)
request_backup: Method[None] = Method("host.request_backup", void)
request_config_file_sync: Method[None] = Method("host.request_config_file_sync", void)
rescan_drivers: Method[None] = Method("host.rescan_drivers", void)
reset_cpu_features: Method[None] = Method("host.reset_cpu_features", void)
reset_networking: Method[None] = Method("host.reset_networking", void)
reset_server_certificate: Method[None] = Method("host.reset_server_certificate", void)
restart_agent: Method[None] = Method("host.restart_agent", void)
retrieve_wlb_evacuate_recommendations: Method[dict[refs.VMRef, list[str]]] = Method(
    "host.retrieve_wlb_evacuate_recommendations", identity
)
send_debug_keys: Method[None] = Method("host.send_debug_keys", void)
set_console_idle_timeout: Method[None] = Method("host.set_console_idle_timeout", void)
set_cpu_features: Method[None] = Method("host.set_cpu_features", void)
set_hostname_live: Method[None] = Method("host.set_hostname_live", void)
set_https_only: Method[None] = Method("host.set_https_only", void)
set_iscsi_iqn: Method[None] = Method("host.set_iscsi_iqn", void)
set_license_params: Method[None] = Method("host.set_license_params", void)
set_localdb_key: Method[None] = Method("host.set_localdb_key", void)
set_max_cstate: Method[None] = Method("host.set_max_cstate", void)
set_multipathing: Method[None] = Method("host.set_multipathing", void)
set_ntp_custom_servers: Method[None] = Method("host.set_ntp_custom_servers", void)
set_ntp_mode: Method[None] = Method("host.set_ntp_mode", void)
set_numa_affinity_policy: Method[None] = Method("host.set_numa_affinity_policy", void)
set_power_on_mode: Method[None] = Method("host.set_power_on_mode", void)
set_sched_gran: Method[None] = Method("host.set_sched_gran", void)
set_servertime: Method[None] = Method("host.set_servertime", void)
set_ssh_auto_mode: Method[None] = Method("host.set_ssh_auto_mode", void)
set_ssh_enabled_timeout: Method[None] = Method("host.set_ssh_enabled_timeout", void)
set_ssl_legacy: Method[None] = Method("host.set_ssl_legacy", void)
set_timezone: Method[None] = Method("host.set_timezone", void)
set_uefi_certificates: Method[None] = Method("host.set_uefi_certificates", void)
shutdown: Method[None] = Method("host.shutdown", void)
shutdown_agent: Method[None] = Method("host.shutdown_agent", void)
signal_networking_change: Method[None] = Method("host.signal_networking_change", void)
sm_dp_destroy: Method[None] = Method("host.sm_dp_destroy", void)
sync_data: Method[None] = Method("host.sync_data", void)
sync_pif_currently_attached: Method[None] = Method("host.sync_pif_currently_attached", void)
sync_tunnels: Method[None] = Method("host.sync_tunnels", void)
sync_vlans: Method[None] = Method("host.sync_vlans", void)
syslog_reconfigure: Method[None] = Method("host.syslog_reconfigure", void)
tickle_heartbeat: Method[dict[str, str]] = Method("host.tickle_heartbeat", identity)
uninstall_ca_certificate: Method[None] = Method(
    "host.uninstall_ca_certificate", void, defaults=(False,)
)
update_firewalld_service_status: Method[None] = Method("host.update_firewalld_service_status", void)
update_master: Method[None] = Method("host.update_master", void)
update_pool_secret: Method[None] = Method("host.update_pool_secret", void)
write_uefi_certificates_to_disk: Method[None] = Method("host.write_uefi_certificates_to_disk", void)
get_API_version_major: Method[int] = Method("host.get_API_version_major", integer, safe=True)
get_API_version_minor: Method[int] = Method("host.get_API_version_minor", integer, safe=True)
get_API_version_vendor: Method[str] = Method("host.get_API_version_vendor", identity, safe=True)
get_API_version_vendor_implementation: Method[dict[str, str]] = Method(
    "host.get_API_version_vendor_implementation", identity, safe=True
)
get_PBDs: Method[list[refs.PBDRef]] = Method("host.get_PBDs", identity, safe=True)
get_PCIs: Method[list[refs.PCIRef]] = Method("host.get_PCIs", identity, safe=True)
get_PGPUs: Method[list[refs.PGPURef]] = Method("host.get_PGPUs", identity, safe=True)
get_PIFs: Method[list[refs.PIFRef]] = Method("host.get_PIFs", identity, safe=True)
get_PUSBs: Method[list[refs.PUSBRef]] = Method("host.get_PUSBs", identity, safe=True)
get_address: Method[str] = Method("host.get_address", identity, safe=True)
set_address: Method[None] = Method("host.set_address", void)
get_allowed_operations: Method[list[enums.HostAllowedOperations]] = Method(
    "host.get_allowed_operations", _enum_host_allowed_operations_set, safe=True
)
get_bios_strings: Method[dict[str, str]] = Method("host.get_bios_strings", identity, safe=True)
get_blobs: Method[dict[str, refs.BlobRef]] = Method("host.get_blobs", identity, safe=True)
get_capabilities: Method[list[str]] = Method("host.get_capabilities", identity, safe=True)
get_certificates: Method[list[refs.CertificateRef]] = Method(
    "host.get_certificates", identity, safe=True
)
get_chipset_info: Method[dict[str, str]] = Method("host.get_chipset_info", identity, safe=True)
get_console_idle_timeout: Method[int] = Method("host.get_console_idle_timeout", integer, safe=True)
get_control_domain: Method[refs.VMRef] = Method("host.get_control_domain", identity, safe=True)
get_cpu_configuration: Method[dict[str, str]] = Method(
    "host.get_cpu_configuration", identity, safe=True
)
get_cpu_info: Method[dict[str, str]] = Method("host.get_cpu_info", identity, safe=True)
get_crash_dump_sr: Method[refs.SRRef] = Method("host.get_crash_dump_sr", identity, safe=True)
set_crash_dump_sr: Method[None] = Method("host.set_crash_dump_sr", void)
get_crashdumps: Method[list[refs.HostCrashdumpRef]] = Method(
    "host.get_crashdumps", identity, safe=True
)
get_current_operations: Method[dict[str, enums.HostAllowedOperations]] = Method(
    "host.get_current_operations", _string_to_enum_host_allowed_operations_map, safe=True
)
get_display: Method[enums.HostDisplay] = Method("host.get_display", _enum_host_display, safe=True)
set_display: Method[None] = Method("host.set_display", void)
get_edition: Method[str] = Method("host.get_edition", identity, safe=True)
get_editions: Method[list[str]] = Method("host.get_editions", identity, safe=True)
get_enabled: Method[bool] = Method("host.get_enabled", identity, safe=True)
get_external_auth_configuration: Method[dict[str, str]] = Method(
    "host.get_external_auth_configuration", identity, safe=True
)
get_external_auth_service_name: Method[str] = Method(
    "host.get_external_auth_service_name", identity, safe=True
)
get_external_auth_type: Method[str] = Method("host.get_external_auth_type", identity, safe=True)
get_features: Method[list[refs.FeatureRef]] = Method("host.get_features", identity, safe=True)
get_guest_VCPUs_params: Method[dict[str, str]] = Method(
    "host.get_guest_VCPUs_params", identity, safe=True
)
set_guest_VCPUs_params: Method[None] = Method("host.set_guest_VCPUs_params", void)
add_to_guest_VCPUs_params: Method[None] = Method("host.add_to_guest_VCPUs_params", void)
remove_from_guest_VCPUs_params: Method[None] = Method("host.remove_from_guest_VCPUs_params", void)
get_ha_network_peers: Method[list[str]] = Method("host.get_ha_network_peers", identity, safe=True)
get_ha_statefiles: Method[list[str]] = Method("host.get_ha_statefiles", identity, safe=True)
get_host_CPUs: Method[list[refs.HostCPURef]] = Method("host.get_host_CPUs", identity, safe=True)
get_hostname: Method[str] = Method("host.get_hostname", identity, safe=True)
set_hostname: Method[None] = Method("host.set_hostname", void)
get_https_only: Method[bool] = Method("host.get_https_only", identity, safe=True)
get_iscsi_iqn: Method[str] = Method("host.get_iscsi_iqn", identity, safe=True)
get_last_software_update: Method[datetime] = Method(
    "host.get_last_software_update", date_time, safe=True
)
get_last_update_hash: Method[str] = Method("host.get_last_update_hash", identity, safe=True)
get_latest_synced_updates_applied: Method[enums.LatestSyncedUpdatesAppliedState] = Method(
    "host.get_latest_synced_updates_applied", _enum_latest_synced_updates_applied_state, safe=True
)
get_license_params: Method[dict[str, str]] = Method("host.get_license_params", identity, safe=True)
get_license_server: Method[dict[str, str]] = Method("host.get_license_server", identity, safe=True)
set_license_server: Method[None] = Method("host.set_license_server", void)
add_to_license_server: Method[None] = Method("host.add_to_license_server", void)
remove_from_license_server: Method[None] = Method("host.remove_from_license_server", void)
get_local_cache_sr: Method[refs.SRRef] = Method("host.get_local_cache_sr", identity, safe=True)
get_logging: Method[dict[str, str]] = Method("host.get_logging", identity, safe=True)
set_logging: Method[None] = Method("host.set_logging", void)
add_to_logging: Method[None] = Method("host.add_to_logging", void)
remove_from_logging: Method[None] = Method("host.remove_from_logging", void)
get_max_cstate: Method[str] = Method("host.get_max_cstate", identity, safe=True)
get_memory_overhead: Method[int] = Method("host.get_memory_overhead", integer, safe=True)
get_metrics: Method[refs.HostMetricsRef] = Method("host.get_metrics", identity, safe=True)
get_multipathing: Method[bool] = Method("host.get_multipathing", identity, safe=True)
get_name_description: Method[str] = Method("host.get_name_description", identity, safe=True)
set_name_description: Method[None] = Method("host.set_name_description", void)
get_name_label: Method[str] = Method("host.get_name_label", identity, safe=True)
set_name_label: Method[None] = Method("host.set_name_label", void)
get_ntp_custom_servers: Method[list[str]] = Method(
    "host.get_ntp_custom_servers", identity, safe=True
)
get_ntp_mode: Method[enums.HostNTPMode] = Method(
    "host.get_ntp_mode", _enum_host_ntp_mode, safe=True
)
get_numa_affinity_policy: Method[enums.HostNumaAffinityPolicy] = Method(
    "host.get_numa_affinity_policy", _enum_host_numa_affinity_policy, safe=True
)
get_other_config: Method[dict[str, str]] = Method("host.get_other_config", identity, safe=True)
set_other_config: Method[None] = Method("host.set_other_config", void)
add_to_other_config: Method[None] = Method("host.add_to_other_config", void)
remove_from_other_config: Method[None] = Method("host.remove_from_other_config", void)
get_patches: Method[list[refs.HostPatchRef]] = Method("host.get_patches", identity, safe=True)
get_pending_guidances: Method[list[enums.UpdateGuidances]] = Method(
    "host.get_pending_guidances", _enum_update_guidances_set, safe=True
)
get_pending_guidances_full: Method[list[enums.UpdateGuidances]] = Method(
    "host.get_pending_guidances_full", _enum_update_guidances_set, safe=True
)
get_pending_guidances_recommended: Method[list[enums.UpdateGuidances]] = Method(
    "host.get_pending_guidances_recommended", _enum_update_guidances_set, safe=True
)
get_power_on_config: Method[dict[str, str]] = Method(
    "host.get_power_on_config", identity, safe=True
)
get_power_on_mode: Method[str] = Method("host.get_power_on_mode", identity, safe=True)
get_resident_VMs: Method[list[refs.VMRef]] = Method("host.get_resident_VMs", identity, safe=True)
get_sched_policy: Method[str] = Method("host.get_sched_policy", identity, safe=True)
get_secure_boot: Method[bool] = Method("host.get_secure_boot", identity, safe=True)
get_software_version: Method[dict[str, str]] = Method(
    "host.get_software_version", identity, safe=True
)
get_ssh_auto_mode: Method[bool] = Method("host.get_ssh_auto_mode", identity, safe=True)
get_ssh_enabled: Method[bool] = Method("host.get_ssh_enabled", identity, safe=True)
get_ssh_enabled_timeout: Method[int] = Method("host.get_ssh_enabled_timeout", integer, safe=True)
get_ssh_expiry: Method[datetime] = Method("host.get_ssh_expiry", date_time, safe=True)
get_ssl_legacy: Method[bool] = Method("host.get_ssl_legacy", identity, safe=True)
get_supported_bootloaders: Method[list[str]] = Method(
    "host.get_supported_bootloaders", identity, safe=True
)
get_suspend_image_sr: Method[refs.SRRef] = Method("host.get_suspend_image_sr", identity, safe=True)
set_suspend_image_sr: Method[None] = Method("host.set_suspend_image_sr", void)
get_tags: Method[list[str]] = Method("host.get_tags", identity, safe=True)
set_tags: Method[None] = Method("host.set_tags", void)
add_tags: Method[None] = Method("host.add_tags", void)
remove_tags: Method[None] = Method("host.remove_tags", void)
get_timezone: Method[str] = Method("host.get_timezone", identity, safe=True)
get_tls_verification_enabled: Method[bool] = Method(
    "host.get_tls_verification_enabled", identity, safe=True
)
get_uefi_certificates: Method[str] = Method("host.get_uefi_certificates", identity, safe=True)
get_updates: Method[list[refs.PoolUpdateRef]] = Method("host.get_updates", identity, safe=True)
get_updates_requiring_reboot: Method[list[refs.PoolUpdateRef]] = Method(
    "host.get_updates_requiring_reboot", identity, safe=True
)
get_uuid: Method[str] = Method("host.get_uuid", identity, safe=True)
get_virtual_hardware_platform_versions: Method[list[int]] = Method(
    "host.get_virtual_hardware_platform_versions", _int_set, safe=True
)
get_by_uuid: Method[refs.HostRef] = Method("host.get_by_uuid", identity, safe=True)
get_record: Method[HostRecord] = Method("host.get_record", HostRecord.decode, safe=True)
get_by_name_label: Method[list[refs.HostRef]] = Method(
    "host.get_by_name_label", identity, safe=True
)
get_all: Method[list[refs.HostRef]] = Method("host.get_all", identity, safe=True)
get_all_where: Method[list[refs.HostRef]] = Method("host.get_all_where", identity, safe=True)
get_all_records: Method[dict[refs.HostRef, HostRecord]] = Method(
    "host.get_all_records", _host_ref_to_host_record_map, safe=True
)
get_all_records_where: Method[dict[refs.HostRef, HostRecord]] = Method(
    "host.get_all_records_where", _host_ref_to_host_record_map, safe=True
)
