# Written by codegen from idl/; change the IDL, not this file.
"""Enums: strings at run time; a type checker knows the values of each."""

from functools import partial
from typing import Literal, TypeAlias

from xapi.idl.decode import enum_of, enum_table

AfterApplyGuidance: TypeAlias = Literal["restartHVM", "restartPV", "restartHost", "restartXAPI"]
"""What must be restarted after a patch has been applied."""

AllocationAlgorithm: TypeAlias = Literal["breadth_first", "depth_first"]
"""How virtual GPUs are spread over the physical GPUs of a group."""

BondMode: TypeAlias = Literal["balance-slb", "active-backup", "lacp"]
"""How a bond distributes traffic over its members."""

CertificatePurpose: TypeAlias = Literal["licensing", "ldaps"]
"""What a trusted certificate may be used for."""

CertificateType: TypeAlias = Literal["ca", "host", "host_internal", "pinned"]
"""Where a certificate belongs and whom it vouches for."""

Cls: TypeAlias = Literal[
    "VM", "Host", "SR", "Pool", "VMPP", "VMSS", "PVS_proxy", "VDI", "Certificate"
]
"""The class of object that an alert is about."""

ClusterHostOperation: TypeAlias = Literal["enable", "disable", "destroy"]
"""Operations on the membership of one host in a cluster."""

ClusterOperation: TypeAlias = Literal["add", "remove", "enable", "disable", "destroy"]
"""Operations on a cluster."""

ConsoleProtocol: TypeAlias = Literal["vt100", "rfb", "rdp"]
"""The protocol that a console speaks."""

DomainType: TypeAlias = Literal["hvm", "pv", "pv_in_pvh", "pvh", "unspecified"]
"""The virtualisation mode of a guest."""

EventOperation: TypeAlias = Literal["add", "del", "mod"]
"""What happened to the object of an event."""

HelloReturn: TypeAlias = Literal["ok", "unknown_host", "cannot_talk_back"]
"""The coordinator's answer to a supporter that reports in."""

HostAllowedOperations: TypeAlias = Literal[
    "provision",
    "evacuate",
    "shutdown",
    "reboot",
    "power_on",
    "vm_start",
    "vm_resume",
    "vm_migrate",
    "apply_updates",
    "enable",
]
"""Operations on a host."""

HostDisplay: TypeAlias = Literal["enabled", "disable_on_reboot", "disabled", "enable_on_reboot"]
"""Whether the host shows a local display, and what changes at its next reboot."""

HostNTPMode: TypeAlias = Literal["DHCP", "Custom", "Factory", "Disabled"]
"""Where a host takes its time servers from."""

HostNumaAffinityPolicy: TypeAlias = Literal["any", "best_effort", "default_policy"]
"""How a host places its guests on NUMA nodes."""

HostSchedGran: TypeAlias = Literal["core", "cpu", "socket"]
"""The unit of processor that the hypervisor schedules at once."""

ImageFormatType: TypeAlias = Literal["raw", "vhd", "qcow2"]
"""The format of a disk image."""

IPConfigurationMode: TypeAlias = Literal["None", "DHCP", "Static"]
"""How a PIF obtains its IPv4 address."""

Ipv6ConfigurationMode: TypeAlias = Literal["None", "DHCP", "Static", "Autoconf"]
"""How a PIF obtains its IPv6 address."""

LatestSyncedUpdatesAppliedState: TypeAlias = Literal["yes", "no", "unknown"]
"""Whether a host has applied all updates of the last synchronisation."""

LivepatchStatus: TypeAlias = Literal["ok_livepatch_complete", "ok_livepatch_incomplete", "ok"]
"""Whether an update can be brought into effect by live patching."""

NetworkDefaultLockingMode: TypeAlias = Literal["unlocked", "disabled"]
"""The locking that applies to VIFs which follow their network's default."""

NetworkOperations: TypeAlias = Literal["attaching"]
"""Operations on a network."""

NetworkPurpose: TypeAlias = Literal["nbd", "insecure_nbd"]
"""A special use that a network is set aside for."""

OnBoot: TypeAlias = Literal["reset", "persist"]
"""What becomes of a disk's content when its VM starts."""

OnCrashBehaviour: TypeAlias = Literal[
    "destroy",
    "coredump_and_destroy",
    "restart",
    "coredump_and_restart",
    "preserve",
    "rename_restart",
]
"""What is done with a guest that crashes."""

OnNormalExit: TypeAlias = Literal["destroy", "restart"]
"""What is done with a guest that shuts down or reboots on its own."""

OnSoftrebootBehavior: TypeAlias = Literal["soft_reboot", "destroy", "restart", "preserve"]
"""What is done with a guest that asks for a soft reboot."""

Origin: TypeAlias = Literal["remote", "bundle", "remote_pool"]
"""Where a repository takes its updates from."""

PCIDom0Access: TypeAlias = Literal["enabled", "disable_on_reboot", "disabled", "enable_on_reboot"]
"""Whether the control domain may use a PCI device, and what changes at the next reboot."""

PersistenceBackend: TypeAlias = Literal["xapi"]
"""Where the state of a VTPM is kept."""

PIFIgmpStatus: TypeAlias = Literal["enabled", "disabled", "unknown"]
"""Whether IGMP snooping is active on a PIF."""

PlacementPolicy: TypeAlias = Literal["anti_affinity", "normal"]
"""How the VMs of a group are placed in relation to one another."""

PoolAllowedOperations: TypeAlias = Literal[
    "ha_enable",
    "ha_disable",
    "cluster_create",
    "designate_new_master",
    "configure_repositories",
    "sync_updates",
    "sync_bundle",
    "get_updates",
    "apply_updates",
    "tls_verification_enable",
    "cert_refresh",
    "exchange_certificates_on_join",
    "exchange_ca_certificates_on_join",
    "copy_primary_host_certs",
    "eject",
    "exchange_crls_on_join",
]
"""Operations on a pool."""

PoolGuestSecurebootReadiness: TypeAlias = Literal["ready", "ready_no_dbx", "not_ready"]
"""Whether the pool holds the certificates that guests need for Secure Boot."""

PrimaryAddressType: TypeAlias = Literal["IPv4", "IPv6"]
"""The address family that a PIF prefers."""

PVSProxyStatus: TypeAlias = Literal[
    "stopped",
    "initialised",
    "caching",
    "incompatible_write_cache_mode",
    "incompatible_protocol_version",
]
"""The state of a PVS proxy."""

SDNControllerProtocol: TypeAlias = Literal["ssl", "pssl"]
"""How hosts connect to an SDN controller."""

SRHealth: TypeAlias = Literal["healthy", "recovering", "unreachable", "unavailable"]
"""The health of a storage repository."""

SriovConfigurationMode: TypeAlias = Literal["sysfs", "modprobe", "manual", "unknown"]
"""How virtual functions of a network card are set up."""

StorageOperations: TypeAlias = Literal[
    "scan",
    "destroy",
    "forget",
    "plug",
    "unplug",
    "update",
    "vdi_create",
    "vdi_introduce",
    "vdi_destroy",
    "vdi_resize",
    "vdi_clone",
    "vdi_snapshot",
    "vdi_mirror",
    "vdi_enable_cbt",
    "vdi_disable_cbt",
    "vdi_data_destroy",
    "vdi_list_changed_blocks",
    "vdi_set_on_boot",
    "vdi_blocked",
    "vdi_copy",
    "vdi_force_unlock",
    "vdi_forget",
    "vdi_generate_config",
    "vdi_resize_online",
    "vdi_update",
    "vdi_revert",
    "pbd_create",
    "pbd_destroy",
]
"""Operations on a storage repository."""

TaskAllowedOperations: TypeAlias = Literal["cancel", "destroy"]
"""Operations on a task."""

TaskStatusType: TypeAlias = Literal["pending", "success", "failure", "cancelling", "cancelled"]
"""The state of a task."""

TelemetryFrequency: TypeAlias = Literal["daily", "weekly", "monthly"]
"""How often telemetry is collected."""

TristateType: TypeAlias = Literal["yes", "no", "unspecified"]
"""A choice of yes, no or left open."""

TunnelProtocol: TypeAlias = Literal["gre", "vxlan"]
"""The protocol that a tunnel uses on its transport network."""

UpdateAfterApplyGuidance: TypeAlias = Literal[
    "restartHVM", "restartPV", "restartHost", "restartXAPI"
]
"""What must be restarted after an update has been applied."""

UpdateGuidances: TypeAlias = Literal[
    "reboot_host",
    "reboot_host_on_livepatch_failure",
    "reboot_host_on_kernel_livepatch_failure",
    "reboot_host_on_xen_livepatch_failure",
    "restart_toolstack",
    "restart_device_model",
    "restart_vm",
]
"""An action that must follow the installation of updates."""

UpdateStatus: TypeAlias = Literal["yes", "no", "unspecified"]
"""Whether a VM or host needs updates applied, if that is known."""

UpdateSyncFrequency: TypeAlias = Literal["daily", "weekly"]
"""How often updates are synchronised."""

VBDMode: TypeAlias = Literal["RO", "RW"]
"""Whether the guest may write to a disk."""

VBDOperations: TypeAlias = Literal[
    "attach", "eject", "insert", "plug", "unplug", "unplug_force", "pause", "unpause"
]
"""Operations on a VBD."""

VBDType: TypeAlias = Literal["CD", "Disk", "Floppy"]
"""The kind of drive that the guest sees."""

VDIOperations: TypeAlias = Literal[
    "clone",
    "copy",
    "resize",
    "resize_online",
    "snapshot",
    "mirror",
    "destroy",
    "forget",
    "update",
    "force_unlock",
    "generate_config",
    "enable_cbt",
    "disable_cbt",
    "data_destroy",
    "list_changed_blocks",
    "set_on_boot",
    "blocked",
    "revert_to",
    "revert_from",
]
"""Operations on a VDI."""

VDIType: TypeAlias = Literal[
    "system",
    "user",
    "ephemeral",
    "suspend",
    "crashdump",
    "ha_statefile",
    "metadata",
    "redo_log",
    "rrd",
    "pvs_cache",
    "cbt_metadata",
]
"""What a virtual disk is used for."""

VGPUTypeImplementation: TypeAlias = Literal[
    "passthrough", "nvidia", "nvidia_sriov", "gvt_g", "mxgpu"
]
"""The technique that a virtual GPU type is built on."""

VIFIpv4ConfigurationMode: TypeAlias = Literal["None", "Static", "DHCP"]
"""How a VIF's guest interface obtains its IPv4 address."""

VIFIpv6ConfigurationMode: TypeAlias = Literal["None", "Static", "Autoconf"]
"""How a VIF's guest interface obtains its IPv6 address."""

VIFLockingMode: TypeAlias = Literal["network_default", "locked", "unlocked", "disabled"]
"""Which traffic a VIF lets through."""

VIFOperations: TypeAlias = Literal["attach", "plug", "unplug"]
"""Operations on a VIF."""

VMApplianceOperation: TypeAlias = Literal["start", "clean_shutdown", "hard_shutdown", "shutdown"]
"""Operations on an appliance."""

VMOperations: TypeAlias = Literal[
    "snapshot",
    "clone",
    "copy",
    "create_template",
    "revert",
    "checkpoint",
    "snapshot_with_quiesce",
    "provision",
    "start",
    "start_on",
    "pause",
    "unpause",
    "clean_shutdown",
    "clean_reboot",
    "hard_shutdown",
    "power_state_reset",
    "hard_reboot",
    "suspend",
    "csvm",
    "resume",
    "resume_on",
    "pool_migrate",
    "migrate_send",
    "get_boot_record",
    "send_sysrq",
    "send_trigger",
    "query_services",
    "shutdown",
    "call_plugin",
    "changing_memory_live",
    "awaiting_memory_live",
    "changing_dynamic_range",
    "changing_static_range",
    "changing_memory_limits",
    "changing_shadow_memory",
    "changing_shadow_memory_live",
    "changing_VCPUs",
    "changing_VCPUs_live",
    "changing_NVRAM",
    "assert_operation_valid",
    "data_source_op",
    "update_allowed_operations",
    "make_into_template",
    "import",
    "export",
    "metadata_export",
    "reverting",
    "destroy",
    "create_vtpm",
    "sysprep",
]
"""Operations on a VM."""

VMPowerState: TypeAlias = Literal["Halted", "Paused", "Running", "Suspended"]
"""The power state of a VM."""

VMSecurebootCertificatesState: TypeAlias = Literal["ok", "update_available", "update_on_boot"]
"""Whether the Secure Boot certificates of a VM are up to date."""

VMSecurebootReadiness: TypeAlias = Literal[
    "not_supported",
    "disabled",
    "first_boot",
    "ready",
    "ready_no_dbx",
    "setup_mode",
    "certs_incomplete",
]
"""How far a VM is ready for Secure Boot."""

VMUefiMode: TypeAlias = Literal["setup", "user"]
"""The Secure Boot mode that a VM's UEFI variables are to be put in."""

VMPPArchiveFrequency: TypeAlias = Literal["never", "always_after_backup", "daily", "weekly"]
"""How often a protection policy archives."""

VMPPArchiveTargetType: TypeAlias = Literal["none", "cifs", "nfs"]
"""The kind of remote storage that a protection policy archives to."""

VMPPBackupFrequency: TypeAlias = Literal["hourly", "daily", "weekly"]
"""How often a protection policy makes backups."""

VMPPBackupType: TypeAlias = Literal["snapshot", "checkpoint"]
"""The kind of backup that a protection policy makes."""

VMSSFrequency: TypeAlias = Literal["hourly", "daily", "weekly"]
"""How often a snapshot schedule runs."""

VMSSType: TypeAlias = Literal["snapshot", "checkpoint", "snapshot_with_quiesce"]
"""The kind of snapshot that a schedule makes."""

VTPMOperations: TypeAlias = Literal["destroy"]
"""Operations on a VTPM."""

VUSBOperations: TypeAlias = Literal["attach", "plug", "unplug"]
"""Operations on a virtual USB device."""


VALUES: dict[str, tuple[str, ...]] = {
    "after_apply_guidance": (
        "restartHVM",
        "restartPV",
        "restartHost",
        "restartXAPI",
    ),
    "allocation_algorithm": (
        "breadth_first",
        "depth_first",
    ),
    "bond_mode": (
        "balance-slb",
        "active-backup",
        "lacp",
    ),
    "certificate_purpose": (
        "licensing",
        "ldaps",
    ),
    "certificate_type": (
        "ca",
        "host",
        "host_internal",
        "pinned",
    ),
    "cls": (
        "VM",
        "Host",
        "SR",
        "Pool",
        "VMPP",
        "VMSS",
        "PVS_proxy",
        "VDI",
        "Certificate",
    ),
    "cluster_host_operation": (
        "enable",
        "disable",
        "destroy",
    ),
    "cluster_operation": (
        "add",
        "remove",
        "enable",
        "disable",
        "destroy",
    ),
    "console_protocol": (
        "vt100",
        "rfb",
        "rdp",
    ),
    "domain_type": (
        "hvm",
        "pv",
        "pv_in_pvh",
        "pvh",
        "unspecified",
    ),
    "event_operation": (
        "add",
        "del",
        "mod",
    ),
    "hello_return": (
        "ok",
        "unknown_host",
        "cannot_talk_back",
    ),
    "host_allowed_operations": (
        "provision",
        "evacuate",
        "shutdown",
        "reboot",
        "power_on",
        "vm_start",
        "vm_resume",
        "vm_migrate",
        "apply_updates",
        "enable",
    ),
    "host_display": (
        "enabled",
        "disable_on_reboot",
        "disabled",
        "enable_on_reboot",
    ),
    "host_ntp_mode": (
        "DHCP",
        "Custom",
        "Factory",
        "Disabled",
    ),
    "host_numa_affinity_policy": (
        "any",
        "best_effort",
        "default_policy",
    ),
    "host_sched_gran": (
        "core",
        "cpu",
        "socket",
    ),
    "image_format_type": (
        "raw",
        "vhd",
        "qcow2",
    ),
    "ip_configuration_mode": (
        "None",
        "DHCP",
        "Static",
    ),
    "ipv6_configuration_mode": (
        "None",
        "DHCP",
        "Static",
        "Autoconf",
    ),
    "latest_synced_updates_applied_state": (
        "yes",
        "no",
        "unknown",
    ),
    "livepatch_status": (
        "ok_livepatch_complete",
        "ok_livepatch_incomplete",
        "ok",
    ),
    "network_default_locking_mode": (
        "unlocked",
        "disabled",
    ),
    "network_operations": ("attaching",),
    "network_purpose": (
        "nbd",
        "insecure_nbd",
    ),
    "on_boot": (
        "reset",
        "persist",
    ),
    "on_crash_behaviour": (
        "destroy",
        "coredump_and_destroy",
        "restart",
        "coredump_and_restart",
        "preserve",
        "rename_restart",
    ),
    "on_normal_exit": (
        "destroy",
        "restart",
    ),
    "on_softreboot_behavior": (
        "soft_reboot",
        "destroy",
        "restart",
        "preserve",
    ),
    "origin": (
        "remote",
        "bundle",
        "remote_pool",
    ),
    "pci_dom0_access": (
        "enabled",
        "disable_on_reboot",
        "disabled",
        "enable_on_reboot",
    ),
    "persistence_backend": ("xapi",),
    "pif_igmp_status": (
        "enabled",
        "disabled",
        "unknown",
    ),
    "placement_policy": (
        "anti_affinity",
        "normal",
    ),
    "pool_allowed_operations": (
        "ha_enable",
        "ha_disable",
        "cluster_create",
        "designate_new_master",
        "configure_repositories",
        "sync_updates",
        "sync_bundle",
        "get_updates",
        "apply_updates",
        "tls_verification_enable",
        "cert_refresh",
        "exchange_certificates_on_join",
        "exchange_ca_certificates_on_join",
        "copy_primary_host_certs",
        "eject",
        "exchange_crls_on_join",
    ),
    "pool_guest_secureboot_readiness": (
        "ready",
        "ready_no_dbx",
        "not_ready",
    ),
    "primary_address_type": (
        "IPv4",
        "IPv6",
    ),
    "pvs_proxy_status": (
        "stopped",
        "initialised",
        "caching",
        "incompatible_write_cache_mode",
        "incompatible_protocol_version",
    ),
    "sdn_controller_protocol": (
        "ssl",
        "pssl",
    ),
    "sr_health": (
        "healthy",
        "recovering",
        "unreachable",
        "unavailable",
    ),
    "sriov_configuration_mode": (
        "sysfs",
        "modprobe",
        "manual",
        "unknown",
    ),
    "storage_operations": (
        "scan",
        "destroy",
        "forget",
        "plug",
        "unplug",
        "update",
        "vdi_create",
        "vdi_introduce",
        "vdi_destroy",
        "vdi_resize",
        "vdi_clone",
        "vdi_snapshot",
        "vdi_mirror",
        "vdi_enable_cbt",
        "vdi_disable_cbt",
        "vdi_data_destroy",
        "vdi_list_changed_blocks",
        "vdi_set_on_boot",
        "vdi_blocked",
        "vdi_copy",
        "vdi_force_unlock",
        "vdi_forget",
        "vdi_generate_config",
        "vdi_resize_online",
        "vdi_update",
        "vdi_revert",
        "pbd_create",
        "pbd_destroy",
    ),
    "task_allowed_operations": (
        "cancel",
        "destroy",
    ),
    "task_status_type": (
        "pending",
        "success",
        "failure",
        "cancelling",
        "cancelled",
    ),
    "telemetry_frequency": (
        "daily",
        "weekly",
        "monthly",
    ),
    "tristate_type": (
        "yes",
        "no",
        "unspecified",
    ),
    "tunnel_protocol": (
        "gre",
        "vxlan",
    ),
    "update_after_apply_guidance": (
        "restartHVM",
        "restartPV",
        "restartHost",
        "restartXAPI",
    ),
    "update_guidances": (
        "reboot_host",
        "reboot_host_on_livepatch_failure",
        "reboot_host_on_kernel_livepatch_failure",
        "reboot_host_on_xen_livepatch_failure",
        "restart_toolstack",
        "restart_device_model",
        "restart_vm",
    ),
    "update_status": (
        "yes",
        "no",
        "unspecified",
    ),
    "update_sync_frequency": (
        "daily",
        "weekly",
    ),
    "vbd_mode": (
        "RO",
        "RW",
    ),
    "vbd_operations": (
        "attach",
        "eject",
        "insert",
        "plug",
        "unplug",
        "unplug_force",
        "pause",
        "unpause",
    ),
    "vbd_type": (
        "CD",
        "Disk",
        "Floppy",
    ),
    "vdi_operations": (
        "clone",
        "copy",
        "resize",
        "resize_online",
        "snapshot",
        "mirror",
        "destroy",
        "forget",
        "update",
        "force_unlock",
        "generate_config",
        "enable_cbt",
        "disable_cbt",
        "data_destroy",
        "list_changed_blocks",
        "set_on_boot",
        "blocked",
        "revert_to",
        "revert_from",
    ),
    "vdi_type": (
        "system",
        "user",
        "ephemeral",
        "suspend",
        "crashdump",
        "ha_statefile",
        "metadata",
        "redo_log",
        "rrd",
        "pvs_cache",
        "cbt_metadata",
    ),
    "vgpu_type_implementation": (
        "passthrough",
        "nvidia",
        "nvidia_sriov",
        "gvt_g",
        "mxgpu",
    ),
    "vif_ipv4_configuration_mode": (
        "None",
        "Static",
        "DHCP",
    ),
    "vif_ipv6_configuration_mode": (
        "None",
        "Static",
        "Autoconf",
    ),
    "vif_locking_mode": (
        "network_default",
        "locked",
        "unlocked",
        "disabled",
    ),
    "vif_operations": (
        "attach",
        "plug",
        "unplug",
    ),
    "vm_appliance_operation": (
        "start",
        "clean_shutdown",
        "hard_shutdown",
        "shutdown",
    ),
    "vm_operations": (
        "snapshot",
        "clone",
        "copy",
        "create_template",
        "revert",
        "checkpoint",
        "snapshot_with_quiesce",
        "provision",
        "start",
        "start_on",
        "pause",
        "unpause",
        "clean_shutdown",
        "clean_reboot",
        "hard_shutdown",
        "power_state_reset",
        "hard_reboot",
        "suspend",
        "csvm",
        "resume",
        "resume_on",
        "pool_migrate",
        "migrate_send",
        "get_boot_record",
        "send_sysrq",
        "send_trigger",
        "query_services",
        "shutdown",
        "call_plugin",
        "changing_memory_live",
        "awaiting_memory_live",
        "changing_dynamic_range",
        "changing_static_range",
        "changing_memory_limits",
        "changing_shadow_memory",
        "changing_shadow_memory_live",
        "changing_VCPUs",
        "changing_VCPUs_live",
        "changing_NVRAM",
        "assert_operation_valid",
        "data_source_op",
        "update_allowed_operations",
        "make_into_template",
        "import",
        "export",
        "metadata_export",
        "reverting",
        "destroy",
        "create_vtpm",
        "sysprep",
    ),
    "vm_power_state": (
        "Halted",
        "Paused",
        "Running",
        "Suspended",
    ),
    "vm_secureboot_certificates_state": (
        "ok",
        "update_available",
        "update_on_boot",
    ),
    "vm_secureboot_readiness": (
        "not_supported",
        "disabled",
        "first_boot",
        "ready",
        "ready_no_dbx",
        "setup_mode",
        "certs_incomplete",
    ),
    "vm_uefi_mode": (
        "setup",
        "user",
    ),
    "vmpp_archive_frequency": (
        "never",
        "always_after_backup",
        "daily",
        "weekly",
    ),
    "vmpp_archive_target_type": (
        "none",
        "cifs",
        "nfs",
    ),
    "vmpp_backup_frequency": (
        "hourly",
        "daily",
        "weekly",
    ),
    "vmpp_backup_type": (
        "snapshot",
        "checkpoint",
    ),
    "vmss_frequency": (
        "hourly",
        "daily",
        "weekly",
    ),
    "vmss_type": (
        "snapshot",
        "checkpoint",
        "snapshot_with_quiesce",
    ),
    "vtpm_operations": ("destroy",),
    "vusb_operations": (
        "attach",
        "plug",
        "unplug",
    ),
}
"""Values by name of the enum; the first one stands for "not set"."""

TABLES = {name: enum_table(name, values) for name, values in VALUES.items()}

decode_after_apply_guidance = partial(enum_of, TABLES["after_apply_guidance"])
decode_allocation_algorithm = partial(enum_of, TABLES["allocation_algorithm"])
decode_bond_mode = partial(enum_of, TABLES["bond_mode"])
decode_certificate_purpose = partial(enum_of, TABLES["certificate_purpose"])
decode_certificate_type = partial(enum_of, TABLES["certificate_type"])
decode_cls = partial(enum_of, TABLES["cls"])
decode_cluster_host_operation = partial(enum_of, TABLES["cluster_host_operation"])
decode_cluster_operation = partial(enum_of, TABLES["cluster_operation"])
decode_console_protocol = partial(enum_of, TABLES["console_protocol"])
decode_domain_type = partial(enum_of, TABLES["domain_type"])
decode_event_operation = partial(enum_of, TABLES["event_operation"])
decode_hello_return = partial(enum_of, TABLES["hello_return"])
decode_host_allowed_operations = partial(enum_of, TABLES["host_allowed_operations"])
decode_host_display = partial(enum_of, TABLES["host_display"])
decode_host_ntp_mode = partial(enum_of, TABLES["host_ntp_mode"])
decode_host_numa_affinity_policy = partial(enum_of, TABLES["host_numa_affinity_policy"])
decode_host_sched_gran = partial(enum_of, TABLES["host_sched_gran"])
decode_image_format_type = partial(enum_of, TABLES["image_format_type"])
decode_ip_configuration_mode = partial(enum_of, TABLES["ip_configuration_mode"])
decode_ipv6_configuration_mode = partial(enum_of, TABLES["ipv6_configuration_mode"])
decode_latest_synced_updates_applied_state = partial(
    enum_of, TABLES["latest_synced_updates_applied_state"]
)
decode_livepatch_status = partial(enum_of, TABLES["livepatch_status"])
decode_network_default_locking_mode = partial(enum_of, TABLES["network_default_locking_mode"])
decode_network_operations = partial(enum_of, TABLES["network_operations"])
decode_network_purpose = partial(enum_of, TABLES["network_purpose"])
decode_on_boot = partial(enum_of, TABLES["on_boot"])
decode_on_crash_behaviour = partial(enum_of, TABLES["on_crash_behaviour"])
decode_on_normal_exit = partial(enum_of, TABLES["on_normal_exit"])
decode_on_softreboot_behavior = partial(enum_of, TABLES["on_softreboot_behavior"])
decode_origin = partial(enum_of, TABLES["origin"])
decode_pci_dom0_access = partial(enum_of, TABLES["pci_dom0_access"])
decode_persistence_backend = partial(enum_of, TABLES["persistence_backend"])
decode_pif_igmp_status = partial(enum_of, TABLES["pif_igmp_status"])
decode_placement_policy = partial(enum_of, TABLES["placement_policy"])
decode_pool_allowed_operations = partial(enum_of, TABLES["pool_allowed_operations"])
decode_pool_guest_secureboot_readiness = partial(enum_of, TABLES["pool_guest_secureboot_readiness"])
decode_primary_address_type = partial(enum_of, TABLES["primary_address_type"])
decode_pvs_proxy_status = partial(enum_of, TABLES["pvs_proxy_status"])
decode_sdn_controller_protocol = partial(enum_of, TABLES["sdn_controller_protocol"])
decode_sr_health = partial(enum_of, TABLES["sr_health"])
decode_sriov_configuration_mode = partial(enum_of, TABLES["sriov_configuration_mode"])
decode_storage_operations = partial(enum_of, TABLES["storage_operations"])
decode_task_allowed_operations = partial(enum_of, TABLES["task_allowed_operations"])
decode_task_status_type = partial(enum_of, TABLES["task_status_type"])
decode_telemetry_frequency = partial(enum_of, TABLES["telemetry_frequency"])
decode_tristate_type = partial(enum_of, TABLES["tristate_type"])
decode_tunnel_protocol = partial(enum_of, TABLES["tunnel_protocol"])
decode_update_after_apply_guidance = partial(enum_of, TABLES["update_after_apply_guidance"])
decode_update_guidances = partial(enum_of, TABLES["update_guidances"])
decode_update_status = partial(enum_of, TABLES["update_status"])
decode_update_sync_frequency = partial(enum_of, TABLES["update_sync_frequency"])
decode_vbd_mode = partial(enum_of, TABLES["vbd_mode"])
decode_vbd_operations = partial(enum_of, TABLES["vbd_operations"])
decode_vbd_type = partial(enum_of, TABLES["vbd_type"])
decode_vdi_operations = partial(enum_of, TABLES["vdi_operations"])
decode_vdi_type = partial(enum_of, TABLES["vdi_type"])
decode_vgpu_type_implementation = partial(enum_of, TABLES["vgpu_type_implementation"])
decode_vif_ipv4_configuration_mode = partial(enum_of, TABLES["vif_ipv4_configuration_mode"])
decode_vif_ipv6_configuration_mode = partial(enum_of, TABLES["vif_ipv6_configuration_mode"])
decode_vif_locking_mode = partial(enum_of, TABLES["vif_locking_mode"])
decode_vif_operations = partial(enum_of, TABLES["vif_operations"])
decode_vm_appliance_operation = partial(enum_of, TABLES["vm_appliance_operation"])
decode_vm_operations = partial(enum_of, TABLES["vm_operations"])
decode_vm_power_state = partial(enum_of, TABLES["vm_power_state"])
decode_vm_secureboot_certificates_state = partial(
    enum_of, TABLES["vm_secureboot_certificates_state"]
)
decode_vm_secureboot_readiness = partial(enum_of, TABLES["vm_secureboot_readiness"])
decode_vm_uefi_mode = partial(enum_of, TABLES["vm_uefi_mode"])
decode_vmpp_archive_frequency = partial(enum_of, TABLES["vmpp_archive_frequency"])
decode_vmpp_archive_target_type = partial(enum_of, TABLES["vmpp_archive_target_type"])
decode_vmpp_backup_frequency = partial(enum_of, TABLES["vmpp_backup_frequency"])
decode_vmpp_backup_type = partial(enum_of, TABLES["vmpp_backup_type"])
decode_vmss_frequency = partial(enum_of, TABLES["vmss_frequency"])
decode_vmss_type = partial(enum_of, TABLES["vmss_type"])
decode_vtpm_operations = partial(enum_of, TABLES["vtpm_operations"])
decode_vusb_operations = partial(enum_of, TABLES["vusb_operations"])
