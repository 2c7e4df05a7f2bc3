# Written by codegen from idl/; change the IDL, not this file.
"""Enums: strings, each value a member spelt as on the wire."""

from __future__ import annotations

from xapi_sdk.enum_base import WireEnum


class AfterApplyGuidance(WireEnum):
    """What must be restarted after a patch has been applied."""

    restartHVM = "restartHVM"
    restartPV = "restartPV"
    restartHost = "restartHost"
    restartXAPI = "restartXAPI"


class AllocationAlgorithm(WireEnum):
    """How virtual GPUs are spread over the physical GPUs of a group."""

    breadth_first = "breadth_first"
    depth_first = "depth_first"


class BondMode(WireEnum):
    """How a bond distributes traffic over its members."""

    balance_slb = "balance-slb"
    active_backup = "active-backup"
    lacp = "lacp"


class CertificatePurpose(WireEnum):
    """What a trusted certificate may be used for."""

    licensing = "licensing"
    ldaps = "ldaps"


class CertificateType(WireEnum):
    """Where a certificate belongs and whom it vouches for."""

    ca = "ca"
    host = "host"
    host_internal = "host_internal"
    pinned = "pinned"


class Cls(WireEnum):
    """The class of object that an alert is about."""

    VM = "VM"
    Host = "Host"
    SR = "SR"
    Pool = "Pool"
    VMPP = "VMPP"
    VMSS = "VMSS"
    PVS_proxy = "PVS_proxy"
    VDI = "VDI"
    Certificate = "Certificate"


class ClusterHostOperation(WireEnum):
    """Operations on the membership of one host in a cluster."""

    enable = "enable"
    disable = "disable"
    destroy = "destroy"


class ClusterOperation(WireEnum):
    """Operations on a cluster."""

    add = "add"
    remove = "remove"
    enable = "enable"
    disable = "disable"
    destroy = "destroy"


class ConsoleProtocol(WireEnum):
    """The protocol that a console speaks."""

    vt100 = "vt100"
    rfb = "rfb"
    rdp = "rdp"


class DomainType(WireEnum):
    """The virtualisation mode of a guest."""

    hvm = "hvm"
    pv = "pv"
    pv_in_pvh = "pv_in_pvh"
    pvh = "pvh"
    unspecified = "unspecified"


class EventOperation(WireEnum):
    """What happened to the object of an event."""

    add = "add"
    del_ = "del"
    mod = "mod"


class HelloReturn(WireEnum):
    """The coordinator's answer to a supporter that reports in."""

    ok = "ok"
    unknown_host = "unknown_host"
    cannot_talk_back = "cannot_talk_back"


class HostAllowedOperations(WireEnum):
    """Operations on a host."""

    provision = "provision"
    evacuate = "evacuate"
    shutdown = "shutdown"
    reboot = "reboot"
    power_on = "power_on"
    vm_start = "vm_start"
    vm_resume = "vm_resume"
    vm_migrate = "vm_migrate"
    apply_updates = "apply_updates"
    enable = "enable"


class HostDisplay(WireEnum):
    """Whether the host shows a local display, and what changes at its next reboot."""

    enabled = "enabled"
    disable_on_reboot = "disable_on_reboot"
    disabled = "disabled"
    enable_on_reboot = "enable_on_reboot"


class HostNTPMode(WireEnum):
    """Where a host takes its time servers from."""

    DHCP = "DHCP"
    Custom = "Custom"
    Factory = "Factory"
    Disabled = "Disabled"


class HostNumaAffinityPolicy(WireEnum):
    """How a host places its guests on NUMA nodes."""

    any = "any"
    best_effort = "best_effort"
    default_policy = "default_policy"


class HostSchedGran(WireEnum):
    """The unit of processor that the hypervisor schedules at once."""

    core = "core"
    cpu = "cpu"
    socket = "socket"


class ImageFormatType(WireEnum):
    """The format of a disk image."""

    raw = "raw"
    vhd = "vhd"
    qcow2 = "qcow2"


class IPConfigurationMode(WireEnum):
    """How a PIF obtains its IPv4 address."""

    None_ = "None"
    DHCP = "DHCP"
    Static = "Static"


class Ipv6ConfigurationMode(WireEnum):
    """How a PIF obtains its IPv6 address."""

    None_ = "None"
    DHCP = "DHCP"
    Static = "Static"
    Autoconf = "Autoconf"


class LatestSyncedUpdatesAppliedState(WireEnum):
    """Whether a host has applied all updates of the last synchronisation."""

    yes = "yes"
    no = "no"
    unknown = "unknown"


class LivepatchStatus(WireEnum):
    """Whether an update can be brought into effect by live patching."""

    ok_livepatch_complete = "ok_livepatch_complete"
    ok_livepatch_incomplete = "ok_livepatch_incomplete"
    ok = "ok"


class NetworkDefaultLockingMode(WireEnum):
    """The locking that applies to VIFs which follow their network's default."""

    unlocked = "unlocked"
    disabled = "disabled"


class NetworkOperations(WireEnum):
    """Operations on a network."""

    attaching = "attaching"


class NetworkPurpose(WireEnum):
    """A special use that a network is set aside for."""

    nbd = "nbd"
    insecure_nbd = "insecure_nbd"


class OnBoot(WireEnum):
    """What becomes of a disk's content when its VM starts."""

    reset = "reset"
    persist = "persist"


class OnCrashBehaviour(WireEnum):
    """What is done with a guest that crashes."""

    destroy = "destroy"
    coredump_and_destroy = "coredump_and_destroy"
    restart = "restart"
    coredump_and_restart = "coredump_and_restart"
    preserve = "preserve"
    rename_restart = "rename_restart"


class OnNormalExit(WireEnum):
    """What is done with a guest that shuts down or reboots on its own."""

    destroy = "destroy"
    restart = "restart"


class OnSoftrebootBehavior(WireEnum):
    """What is done with a guest that asks for a soft reboot."""

    soft_reboot = "soft_reboot"
    destroy = "destroy"
    restart = "restart"
    preserve = "preserve"


class Origin(WireEnum):
    """Where a repository takes its updates from."""

    remote = "remote"
    bundle = "bundle"
    remote_pool = "remote_pool"


class PCIDom0Access(WireEnum):
    """Whether the control domain may use a PCI device, and what changes at the next reboot."""

    enabled = "enabled"
    disable_on_reboot = "disable_on_reboot"
    disabled = "disabled"
    enable_on_reboot = "enable_on_reboot"


class PersistenceBackend(WireEnum):
    """Where the state of a VTPM is kept."""

    xapi = "xapi"


class PIFIgmpStatus(WireEnum):
    """Whether IGMP snooping is active on a PIF."""

    enabled = "enabled"
    disabled = "disabled"
    unknown = "unknown"


class PlacementPolicy(WireEnum):
    """How the VMs of a group are placed in relation to one another."""

    anti_affinity = "anti_affinity"
    normal = "normal"


class PoolAllowedOperations(WireEnum):
    """Operations on a pool."""

    ha_enable = "ha_enable"
    ha_disable = "ha_disable"
    cluster_create = "cluster_create"
    designate_new_master = "designate_new_master"
    configure_repositories = "configure_repositories"
    sync_updates = "sync_updates"
    sync_bundle = "sync_bundle"
    get_updates = "get_updates"
    apply_updates = "apply_updates"
    tls_verification_enable = "tls_verification_enable"
    cert_refresh = "cert_refresh"
    exchange_certificates_on_join = "exchange_certificates_on_join"
    exchange_ca_certificates_on_join = "exchange_ca_certificates_on_join"
    copy_primary_host_certs = "copy_primary_host_certs"
    eject = "eject"
    exchange_crls_on_join = "exchange_crls_on_join"


class PoolGuestSecurebootReadiness(WireEnum):
    """Whether the pool holds the certificates that guests need for Secure Boot."""

    ready = "ready"
    ready_no_dbx = "ready_no_dbx"
    not_ready = "not_ready"


class PrimaryAddressType(WireEnum):
    """The address family that a PIF prefers."""

    IPv4 = "IPv4"
    IPv6 = "IPv6"


class PVSProxyStatus(WireEnum):
    """The state of a PVS proxy."""

    stopped = "stopped"
    initialised = "initialised"
    caching = "caching"
    incompatible_write_cache_mode = "incompatible_write_cache_mode"
    incompatible_protocol_version = "incompatible_protocol_version"


class SDNControllerProtocol(WireEnum):
    """How hosts connect to an SDN controller."""

    ssl = "ssl"
    pssl = "pssl"


class SRHealth(WireEnum):
    """The health of a storage repository."""

    healthy = "healthy"
    recovering = "recovering"
    unreachable = "unreachable"
    unavailable = "unavailable"


class SriovConfigurationMode(WireEnum):
    """How virtual functions of a network card are set up."""

    sysfs = "sysfs"
    modprobe = "modprobe"
    manual = "manual"
    unknown = "unknown"


class StorageOperations(WireEnum):
    """Operations on a storage repository."""

    scan = "scan"
    destroy = "destroy"
    forget = "forget"
    plug = "plug"
    unplug = "unplug"
    update = "update"
    vdi_create = "vdi_create"
    vdi_introduce = "vdi_introduce"
    vdi_destroy = "vdi_destroy"
    vdi_resize = "vdi_resize"
    vdi_clone = "vdi_clone"
    vdi_snapshot = "vdi_snapshot"
    vdi_mirror = "vdi_mirror"
    vdi_enable_cbt = "vdi_enable_cbt"
    vdi_disable_cbt = "vdi_disable_cbt"
    vdi_data_destroy = "vdi_data_destroy"
    vdi_list_changed_blocks = "vdi_list_changed_blocks"
    vdi_set_on_boot = "vdi_set_on_boot"
    vdi_blocked = "vdi_blocked"
    vdi_copy = "vdi_copy"
    vdi_force_unlock = "vdi_force_unlock"
    vdi_forget = "vdi_forget"
    vdi_generate_config = "vdi_generate_config"
    vdi_resize_online = "vdi_resize_online"
    vdi_update = "vdi_update"
    vdi_revert = "vdi_revert"
    pbd_create = "pbd_create"
    pbd_destroy = "pbd_destroy"


class TaskAllowedOperations(WireEnum):
    """Operations on a task."""

    cancel = "cancel"
    destroy = "destroy"


class TaskStatusType(WireEnum):
    """The state of a task."""

    pending = "pending"
    success = "success"
    failure = "failure"
    cancelling = "cancelling"
    cancelled = "cancelled"


class TelemetryFrequency(WireEnum):
    """How often telemetry is collected."""

    daily = "daily"
    weekly = "weekly"
    monthly = "monthly"


class TristateType(WireEnum):
    """A choice of yes, no or left open."""

    yes = "yes"
    no = "no"
    unspecified = "unspecified"


class TunnelProtocol(WireEnum):
    """The protocol that a tunnel uses on its transport network."""

    gre = "gre"
    vxlan = "vxlan"


class UpdateAfterApplyGuidance(WireEnum):
    """What must be restarted after an update has been applied."""

    restartHVM = "restartHVM"
    restartPV = "restartPV"
    restartHost = "restartHost"
    restartXAPI = "restartXAPI"


class UpdateGuidances(WireEnum):
    """An action that must follow the installation of updates."""

    reboot_host = "reboot_host"
    reboot_host_on_livepatch_failure = "reboot_host_on_livepatch_failure"
    reboot_host_on_kernel_livepatch_failure = "reboot_host_on_kernel_livepatch_failure"
    reboot_host_on_xen_livepatch_failure = "reboot_host_on_xen_livepatch_failure"
    restart_toolstack = "restart_toolstack"
    restart_device_model = "restart_device_model"
    restart_vm = "restart_vm"


class UpdateStatus(WireEnum):
    """Whether a VM or host needs updates applied, if that is known."""

    yes = "yes"
    no = "no"
    unspecified = "unspecified"


class UpdateSyncFrequency(WireEnum):
    """How often updates are synchronised."""

    daily = "daily"
    weekly = "weekly"


class VBDMode(WireEnum):
    """Whether the guest may write to a disk."""

    RO = "RO"
    RW = "RW"


class VBDOperations(WireEnum):
    """Operations on a VBD."""

    attach = "attach"
    eject = "eject"
    insert = "insert"
    plug = "plug"
    unplug = "unplug"
    unplug_force = "unplug_force"
    pause = "pause"
    unpause = "unpause"


class VBDType(WireEnum):
    """The kind of drive that the guest sees."""

    CD = "CD"
    Disk = "Disk"
    Floppy = "Floppy"


class VDIOperations(WireEnum):
    """Operations on a VDI."""

    clone = "clone"
    copy = "copy"
    resize = "resize"
    resize_online = "resize_online"
    snapshot = "snapshot"
    mirror = "mirror"
    destroy = "destroy"
    forget = "forget"
    update = "update"
    force_unlock = "force_unlock"
    generate_config = "generate_config"
    enable_cbt = "enable_cbt"
    disable_cbt = "disable_cbt"
    data_destroy = "data_destroy"
    list_changed_blocks = "list_changed_blocks"
    set_on_boot = "set_on_boot"
    blocked = "blocked"
    revert_to = "revert_to"
    revert_from = "revert_from"


class VDIType(WireEnum):
    """What a virtual disk is used for."""

    system = "system"
    user = "user"
    ephemeral = "ephemeral"
    suspend = "suspend"
    crashdump = "crashdump"
    ha_statefile = "ha_statefile"
    metadata = "metadata"
    redo_log = "redo_log"
    rrd = "rrd"
    pvs_cache = "pvs_cache"
    cbt_metadata = "cbt_metadata"


class VGPUTypeImplementation(WireEnum):
    """The technique that a virtual GPU type is built on."""

    passthrough = "passthrough"
    nvidia = "nvidia"
    nvidia_sriov = "nvidia_sriov"
    gvt_g = "gvt_g"
    mxgpu = "mxgpu"


class VIFIpv4ConfigurationMode(WireEnum):
    """How a VIF's guest interface obtains its IPv4 address."""

    None_ = "None"
    Static = "Static"
    DHCP = "DHCP"


class VIFIpv6ConfigurationMode(WireEnum):
    """How a VIF's guest interface obtains its IPv6 address."""

    None_ = "None"
    Static = "Static"
    Autoconf = "Autoconf"


class VIFLockingMode(WireEnum):
    """Which traffic a VIF lets through."""

    network_default = "network_default"
    locked = "locked"
    unlocked = "unlocked"
    disabled = "disabled"


class VIFOperations(WireEnum):
    """Operations on a VIF."""

    attach = "attach"
    plug = "plug"
    unplug = "unplug"


class VMApplianceOperation(WireEnum):
    """Operations on an appliance."""

    start = "start"
    clean_shutdown = "clean_shutdown"
    hard_shutdown = "hard_shutdown"
    shutdown = "shutdown"


class VMOperations(WireEnum):
    """Operations on a VM."""

    snapshot = "snapshot"
    clone = "clone"
    copy = "copy"
    create_template = "create_template"
    revert = "revert"
    checkpoint = "checkpoint"
    snapshot_with_quiesce = "snapshot_with_quiesce"
    provision = "provision"
    start = "start"
    start_on = "start_on"
    pause = "pause"
    unpause = "unpause"
    clean_shutdown = "clean_shutdown"
    clean_reboot = "clean_reboot"
    hard_shutdown = "hard_shutdown"
    power_state_reset = "power_state_reset"
    hard_reboot = "hard_reboot"
    suspend = "suspend"
    csvm = "csvm"
    resume = "resume"
    resume_on = "resume_on"
    pool_migrate = "pool_migrate"
    migrate_send = "migrate_send"
    get_boot_record = "get_boot_record"
    send_sysrq = "send_sysrq"
    send_trigger = "send_trigger"
    query_services = "query_services"
    shutdown = "shutdown"
    call_plugin = "call_plugin"
    changing_memory_live = "changing_memory_live"
    awaiting_memory_live = "awaiting_memory_live"
    changing_dynamic_range = "changing_dynamic_range"
    changing_static_range = "changing_static_range"
    changing_memory_limits = "changing_memory_limits"
    changing_shadow_memory = "changing_shadow_memory"
    changing_shadow_memory_live = "changing_shadow_memory_live"
    changing_VCPUs = "changing_VCPUs"
    changing_VCPUs_live = "changing_VCPUs_live"
    changing_NVRAM = "changing_NVRAM"
    assert_operation_valid = "assert_operation_valid"
    data_source_op = "data_source_op"
    update_allowed_operations = "update_allowed_operations"
    make_into_template = "make_into_template"
    import_ = "import"
    export = "export"
    metadata_export = "metadata_export"
    reverting = "reverting"
    destroy = "destroy"
    create_vtpm = "create_vtpm"
    sysprep = "sysprep"


class VMPowerState(WireEnum):
    """The power state of a VM."""

    Halted = "Halted"
    Paused = "Paused"
    Running = "Running"
    Suspended = "Suspended"


class VMSecurebootCertificatesState(WireEnum):
    """Whether the Secure Boot certificates of a VM are up to date."""

    ok = "ok"
    update_available = "update_available"
    update_on_boot = "update_on_boot"


class VMSecurebootReadiness(WireEnum):
    """How far a VM is ready for Secure Boot."""

    not_supported = "not_supported"
    disabled = "disabled"
    first_boot = "first_boot"
    ready = "ready"
    ready_no_dbx = "ready_no_dbx"
    setup_mode = "setup_mode"
    certs_incomplete = "certs_incomplete"


class VMUefiMode(WireEnum):
    """The Secure Boot mode that a VM's UEFI variables are to be put in."""

    setup = "setup"
    user = "user"


class VMPPArchiveFrequency(WireEnum):
    """How often a protection policy archives."""

    never = "never"
    always_after_backup = "always_after_backup"
    daily = "daily"
    weekly = "weekly"


class VMPPArchiveTargetType(WireEnum):
    """The kind of remote storage that a protection policy archives to."""

    none = "none"
    cifs = "cifs"
    nfs = "nfs"


class VMPPBackupFrequency(WireEnum):
    """How often a protection policy makes backups."""

    hourly = "hourly"
    daily = "daily"
    weekly = "weekly"


class VMPPBackupType(WireEnum):
    """The kind of backup that a protection policy makes."""

    snapshot = "snapshot"
    checkpoint = "checkpoint"


class VMSSFrequency(WireEnum):
    """How often a snapshot schedule runs."""

    hourly = "hourly"
    daily = "daily"
    weekly = "weekly"


class VMSSType(WireEnum):
    """The kind of snapshot that a schedule makes."""

    snapshot = "snapshot"
    checkpoint = "checkpoint"
    snapshot_with_quiesce = "snapshot_with_quiesce"


class VTPMOperations(WireEnum):
    """Operations on a VTPM."""

    destroy = "destroy"


class VUSBOperations(WireEnum):
    """Operations on a virtual USB device."""

    attach = "attach"
    plug = "plug"
    unplug = "unplug"
