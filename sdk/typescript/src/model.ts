// Written by codegen from idl/; change the IDL, not this file.

declare const brand: unique symbol;

/** A reference to an object of one class: a string, but not one of another class. */
export type Ref<C extends string> = string & { readonly [brand]: C };

/** The reference to no object; it fits every class. */
export const NULL_REF = "OpaqueRef:NULL" as Ref<never>;

/** ISO 8601 in UTC, without dashes: 20260821T02:00:23Z. */
export type DateTime = string;

/** A record whose class is known only at run time. */
export type AnyRecord = Record<string, unknown>;

export const API_VERSION = "2.23";

// References

export type BondRef = Ref<"Bond">;
export type CallerRef = Ref<"Caller">;
export type CertificateRef = Ref<"Certificate">;
export type ClusterRef = Ref<"Cluster">;
export type ClusterHostRef = Ref<"Cluster_host">;
export type DRTaskRef = Ref<"DR_task">;
export type DiagnosticsRef = Ref<"Diagnostics">;
export type DriverVariantRef = Ref<"Driver_variant">;
export type FeatureRef = Ref<"Feature">;
export type GPUGroupRef = Ref<"GPU_group">;
export type HostDriverRef = Ref<"Host_driver">;
export type LVHDRef = Ref<"LVHD">;
export type ObserverRef = Ref<"Observer">;
export type PBDRef = Ref<"PBD">;
export type PCIRef = Ref<"PCI">;
export type PGPURef = Ref<"PGPU">;
export type PIFRef = Ref<"PIF">;
export type PIFMetricsRef = Ref<"PIF_metrics">;
export type PUSBRef = Ref<"PUSB">;
export type PVSCacheStorageRef = Ref<"PVS_cache_storage">;
export type PVSProxyRef = Ref<"PVS_proxy">;
export type PVSServerRef = Ref<"PVS_server">;
export type PVSSiteRef = Ref<"PVS_site">;
export type RateLimitRef = Ref<"Rate_limit">;
export type RepositoryRef = Ref<"Repository">;
export type SDNControllerRef = Ref<"SDN_controller">;
export type SMRef = Ref<"SM">;
export type SRRef = Ref<"SR">;
export type USBGroupRef = Ref<"USB_group">;
export type VBDRef = Ref<"VBD">;
export type VBDMetricsRef = Ref<"VBD_metrics">;
export type VDIRef = Ref<"VDI">;
export type VGPURef = Ref<"VGPU">;
export type VGPUTypeRef = Ref<"VGPU_type">;
export type VIFRef = Ref<"VIF">;
export type VIFMetricsRef = Ref<"VIF_metrics">;
export type VLANRef = Ref<"VLAN">;
export type VMRef = Ref<"VM">;
export type VMPPRef = Ref<"VMPP">;
export type VMSSRef = Ref<"VMSS">;
export type VMApplianceRef = Ref<"VM_appliance">;
export type VMGroupRef = Ref<"VM_group">;
export type VMGuestMetricsRef = Ref<"VM_guest_metrics">;
export type VMMetricsRef = Ref<"VM_metrics">;
export type VTPMRef = Ref<"VTPM">;
export type VUSBRef = Ref<"VUSB">;
export type AuthRef = Ref<"auth">;
export type BlobRef = Ref<"blob">;
export type ConsoleRef = Ref<"console">;
export type CrashdumpRef = Ref<"crashdump">;
export type DataSourceRef = Ref<"data_source">;
export type EventRef = Ref<"event">;
export type HostRef = Ref<"host">;
export type HostCPURef = Ref<"host_cpu">;
export type HostCrashdumpRef = Ref<"host_crashdump">;
export type HostMetricsRef = Ref<"host_metrics">;
export type HostPatchRef = Ref<"host_patch">;
export type MessageRef = Ref<"message">;
export type NetworkRef = Ref<"network">;
export type NetworkSriovRef = Ref<"network_sriov">;
export type PoolRef = Ref<"pool">;
export type PoolPatchRef = Ref<"pool_patch">;
export type PoolUpdateRef = Ref<"pool_update">;
export type ProbeResultRef = Ref<"probe_result">;
export type RoleRef = Ref<"role">;
export type SecretRef = Ref<"secret">;
export type SessionRef = Ref<"session">;
export type SRStatRef = Ref<"sr_stat">;
export type SubjectRef = Ref<"subject">;
export type TaskRef = Ref<"task">;
export type TunnelRef = Ref<"tunnel">;
export type UserRef = Ref<"user">;
export type VDINBDServerInfoRef = Ref<"vdi_nbd_server_info">;

// Enums

/** What must be restarted after a patch has been applied. */
export type AfterApplyGuidance = "restartHVM" | "restartPV" | "restartHost" | "restartXAPI";

/** How virtual GPUs are spread over the physical GPUs of a group. */
export type AllocationAlgorithm = "breadth_first" | "depth_first";

/** How a bond distributes traffic over its members. */
export type BondMode = "balance-slb" | "active-backup" | "lacp";

/** What a trusted certificate may be used for. */
export type CertificatePurpose = "licensing" | "ldaps";

/** Where a certificate belongs and whom it vouches for. */
export type CertificateType = "ca" | "host" | "host_internal" | "pinned";

/** The class of object that an alert is about. */
export type Cls = "VM" | "Host" | "SR" | "Pool" | "VMPP" | "VMSS" | "PVS_proxy" | "VDI" | "Certificate";

/** Operations on the membership of one host in a cluster. */
export type ClusterHostOperation = "enable" | "disable" | "destroy";

/** Operations on a cluster. */
export type ClusterOperation = "add" | "remove" | "enable" | "disable" | "destroy";

/** The protocol that a console speaks. */
export type ConsoleProtocol = "vt100" | "rfb" | "rdp";

/** The virtualisation mode of a guest. */
export type DomainType = "hvm" | "pv" | "pv_in_pvh" | "pvh" | "unspecified";

/** What happened to the object of an event. */
export type EventOperation = "add" | "del" | "mod";

/** The coordinator's answer to a supporter that reports in. */
export type HelloReturn = "ok" | "unknown_host" | "cannot_talk_back";

/** Operations on a host. */
export type HostAllowedOperations = "provision" | "evacuate" | "shutdown" | "reboot" | "power_on" | "vm_start" | "vm_resume" | "vm_migrate" | "apply_updates" | "enable";

/** Whether the host shows a local display, and what changes at its next reboot. */
export type HostDisplay = "enabled" | "disable_on_reboot" | "disabled" | "enable_on_reboot";

/** Where a host takes its time servers from. */
export type HostNTPMode = "DHCP" | "Custom" | "Factory" | "Disabled";

/** How a host places its guests on NUMA nodes. */
export type HostNumaAffinityPolicy = "any" | "best_effort" | "default_policy";

/** The unit of processor that the hypervisor schedules at once. */
export type HostSchedGran = "core" | "cpu" | "socket";

/** The format of a disk image. */
export type ImageFormatType = "raw" | "vhd" | "qcow2";

/** How a PIF obtains its IPv4 address. */
export type IPConfigurationMode = "None" | "DHCP" | "Static";

/** How a PIF obtains its IPv6 address. */
export type Ipv6ConfigurationMode = "None" | "DHCP" | "Static" | "Autoconf";

/** Whether a host has applied all updates of the last synchronisation. */
export type LatestSyncedUpdatesAppliedState = "yes" | "no" | "unknown";

/** Whether an update can be brought into effect by live patching. */
export type LivepatchStatus = "ok_livepatch_complete" | "ok_livepatch_incomplete" | "ok";

/** The locking that applies to VIFs which follow their network's default. */
export type NetworkDefaultLockingMode = "unlocked" | "disabled";

/** Operations on a network. */
export type NetworkOperations = "attaching";

/** A special use that a network is set aside for. */
export type NetworkPurpose = "nbd" | "insecure_nbd";

/** What becomes of a disk's content when its VM starts. */
export type OnBoot = "reset" | "persist";

/** What is done with a guest that crashes. */
export type OnCrashBehaviour = "destroy" | "coredump_and_destroy" | "restart" | "coredump_and_restart" | "preserve" | "rename_restart";

/** What is done with a guest that shuts down or reboots on its own. */
export type OnNormalExit = "destroy" | "restart";

/** What is done with a guest that asks for a soft reboot. */
export type OnSoftrebootBehavior = "soft_reboot" | "destroy" | "restart" | "preserve";

/** Where a repository takes its updates from. */
export type Origin = "remote" | "bundle" | "remote_pool";

/** Whether the control domain may use a PCI device, and what changes at the next reboot. */
export type PCIDom0Access = "enabled" | "disable_on_reboot" | "disabled" | "enable_on_reboot";

/** Where the state of a VTPM is kept. */
export type PersistenceBackend = "xapi";

/** Whether IGMP snooping is active on a PIF. */
export type PIFIgmpStatus = "enabled" | "disabled" | "unknown";

/** How the VMs of a group are placed in relation to one another. */
export type PlacementPolicy = "anti_affinity" | "normal";

/** Operations on a pool. */
export type PoolAllowedOperations = "ha_enable" | "ha_disable" | "cluster_create" | "designate_new_master" | "configure_repositories" | "sync_updates" | "sync_bundle" | "get_updates" | "apply_updates" | "tls_verification_enable" | "cert_refresh" | "exchange_certificates_on_join" | "exchange_ca_certificates_on_join" | "copy_primary_host_certs" | "eject" | "exchange_crls_on_join";

/** Whether the pool holds the certificates that guests need for Secure Boot. */
export type PoolGuestSecurebootReadiness = "ready" | "ready_no_dbx" | "not_ready";

/** The address family that a PIF prefers. */
export type PrimaryAddressType = "IPv4" | "IPv6";

/** The state of a PVS proxy. */
export type PVSProxyStatus = "stopped" | "initialised" | "caching" | "incompatible_write_cache_mode" | "incompatible_protocol_version";

/** How hosts connect to an SDN controller. */
export type SDNControllerProtocol = "ssl" | "pssl";

/** The health of a storage repository. */
export type SRHealth = "healthy" | "recovering" | "unreachable" | "unavailable";

/** How virtual functions of a network card are set up. */
export type SriovConfigurationMode = "sysfs" | "modprobe" | "manual" | "unknown";

/** Operations on a storage repository. */
export type StorageOperations = "scan" | "destroy" | "forget" | "plug" | "unplug" | "update" | "vdi_create" | "vdi_introduce" | "vdi_destroy" | "vdi_resize" | "vdi_clone" | "vdi_snapshot" | "vdi_mirror" | "vdi_enable_cbt" | "vdi_disable_cbt" | "vdi_data_destroy" | "vdi_list_changed_blocks" | "vdi_set_on_boot" | "vdi_blocked" | "vdi_copy" | "vdi_force_unlock" | "vdi_forget" | "vdi_generate_config" | "vdi_resize_online" | "vdi_update" | "vdi_revert" | "pbd_create" | "pbd_destroy";

/** Operations on a task. */
export type TaskAllowedOperations = "cancel" | "destroy";

/** The state of a task. */
export type TaskStatusType = "pending" | "success" | "failure" | "cancelling" | "cancelled";

/** How often telemetry is collected. */
export type TelemetryFrequency = "daily" | "weekly" | "monthly";

/** A choice of yes, no or left open. */
export type TristateType = "yes" | "no" | "unspecified";

/** The protocol that a tunnel uses on its transport network. */
export type TunnelProtocol = "gre" | "vxlan";

/** What must be restarted after an update has been applied. */
export type UpdateAfterApplyGuidance = "restartHVM" | "restartPV" | "restartHost" | "restartXAPI";

/** An action that must follow the installation of updates. */
export type UpdateGuidances = "reboot_host" | "reboot_host_on_livepatch_failure" | "reboot_host_on_kernel_livepatch_failure" | "reboot_host_on_xen_livepatch_failure" | "restart_toolstack" | "restart_device_model" | "restart_vm";

/** Whether a VM or host needs updates applied, if that is known. */
export type UpdateStatus = "yes" | "no" | "unspecified";

/** How often updates are synchronised. */
export type UpdateSyncFrequency = "daily" | "weekly";

/** Whether the guest may write to a disk. */
export type VBDMode = "RO" | "RW";

/** Operations on a VBD. */
export type VBDOperations = "attach" | "eject" | "insert" | "plug" | "unplug" | "unplug_force" | "pause" | "unpause";

/** The kind of drive that the guest sees. */
export type VBDType = "CD" | "Disk" | "Floppy";

/** Operations on a VDI. */
export type VDIOperations = "clone" | "copy" | "resize" | "resize_online" | "snapshot" | "mirror" | "destroy" | "forget" | "update" | "force_unlock" | "generate_config" | "enable_cbt" | "disable_cbt" | "data_destroy" | "list_changed_blocks" | "set_on_boot" | "blocked" | "revert_to" | "revert_from";

/** What a virtual disk is used for. */
export type VDIType = "system" | "user" | "ephemeral" | "suspend" | "crashdump" | "ha_statefile" | "metadata" | "redo_log" | "rrd" | "pvs_cache" | "cbt_metadata";

/** The technique that a virtual GPU type is built on. */
export type VGPUTypeImplementation = "passthrough" | "nvidia" | "nvidia_sriov" | "gvt_g" | "mxgpu";

/** How a VIF's guest interface obtains its IPv4 address. */
export type VIFIpv4ConfigurationMode = "None" | "Static" | "DHCP";

/** How a VIF's guest interface obtains its IPv6 address. */
export type VIFIpv6ConfigurationMode = "None" | "Static" | "Autoconf";

/** Which traffic a VIF lets through. */
export type VIFLockingMode = "network_default" | "locked" | "unlocked" | "disabled";

/** Operations on a VIF. */
export type VIFOperations = "attach" | "plug" | "unplug";

/** Operations on an appliance. */
export type VMApplianceOperation = "start" | "clean_shutdown" | "hard_shutdown" | "shutdown";

/** Operations on a VM. */
export type VMOperations = "snapshot" | "clone" | "copy" | "create_template" | "revert" | "checkpoint" | "snapshot_with_quiesce" | "provision" | "start" | "start_on" | "pause" | "unpause" | "clean_shutdown" | "clean_reboot" | "hard_shutdown" | "power_state_reset" | "hard_reboot" | "suspend" | "csvm" | "resume" | "resume_on" | "pool_migrate" | "migrate_send" | "get_boot_record" | "send_sysrq" | "send_trigger" | "query_services" | "shutdown" | "call_plugin" | "changing_memory_live" | "awaiting_memory_live" | "changing_dynamic_range" | "changing_static_range" | "changing_memory_limits" | "changing_shadow_memory" | "changing_shadow_memory_live" | "changing_VCPUs" | "changing_VCPUs_live" | "changing_NVRAM" | "assert_operation_valid" | "data_source_op" | "update_allowed_operations" | "make_into_template" | "import" | "export" | "metadata_export" | "reverting" | "destroy" | "create_vtpm" | "sysprep";

/** The power state of a VM. */
export type VMPowerState = "Halted" | "Paused" | "Running" | "Suspended";

/** Whether the Secure Boot certificates of a VM are up to date. */
export type VMSecurebootCertificatesState = "ok" | "update_available" | "update_on_boot";

/** How far a VM is ready for Secure Boot. */
export type VMSecurebootReadiness = "not_supported" | "disabled" | "first_boot" | "ready" | "ready_no_dbx" | "setup_mode" | "certs_incomplete";

/** The Secure Boot mode that a VM's UEFI variables are to be put in. */
export type VMUefiMode = "setup" | "user";

/** How often a protection policy archives. */
export type VMPPArchiveFrequency = "never" | "always_after_backup" | "daily" | "weekly";

/** The kind of remote storage that a protection policy archives to. */
export type VMPPArchiveTargetType = "none" | "cifs" | "nfs";

/** How often a protection policy makes backups. */
export type VMPPBackupFrequency = "hourly" | "daily" | "weekly";

/** The kind of backup that a protection policy makes. */
export type VMPPBackupType = "snapshot" | "checkpoint";

/** How often a snapshot schedule runs. */
export type VMSSFrequency = "hourly" | "daily" | "weekly";

/** The kind of snapshot that a schedule makes. */
export type VMSSType = "snapshot" | "checkpoint" | "snapshot_with_quiesce";

/** Operations on a VTPM. */
export type VTPMOperations = "destroy";

/** Operations on a virtual USB device. */
export type VUSBOperations = "attach" | "plug" | "unplug";

// Records

/** Several physical interfaces of one host joined into one, for redundancy or throughput. */
export interface BondRecord {
  /** True when the bond takes over the MAC of its first member if members change. */
  auto_update_mac: boolean;
  /** How many members have a link at present. */
  links_up: number;
  /** PIF that stands for the bond and carries its configuration. */
  master: PIFRef;
  /** How traffic is spread: balance-slb, active-backup or lacp. */
  mode: BondMode;
  /** Free key-value pairs for tools. */
  other_config: Record<string, string>;
  /** Member whose MAC and IP configuration the bond took over. */
  primary_slave: PIFRef;
  /** Settings of the bond mode by name, such as the LACP hashing algorithm. */
  properties: Record<string, string>;
  /** Member interfaces. */
  slaves: PIFRef[];
  /** Unique identifier of the bond. */
  uuid: string;
}

/** A client of the API, told apart by user agent and address, whose use is counted and may be limited. */
export interface CallerRecord {
  /** True when the record was made by the server at the client's first call. */
  auto_registered: boolean;
  /** Address of the client. */
  client_ip: string;
  /** Names of the groups the caller is counted in. */
  groups: string[];
  /** Last call seen from this caller. */
  last_access: DateTime;
  /** Free description for people. */
  name_description: string;
  /** Display name of the caller. */
  name_label: string;
  /** Limit the caller is under; null if it is not limited. */
  rate_limit: RateLimitRef;
  /** User agent the client sends. */
  user_agent: string;
  /** Unique identifier of the record. */
  uuid: string;
}

/** A TLS certificate known to the pool: one that a host presents, or one that hosts trust. */
export interface CertificateRecord {
  /** Old: SHA-256 fingerprint; fingerprint_sha256 carries it now. */
  fingerprint: string;
  /** SHA-1 fingerprint, as hexadecimal pairs with colons. */
  fingerprint_sha1: string;
  /** SHA-256 fingerprint, as hexadecimal pairs with colons. */
  fingerprint_sha256: string;
  /** Host that presents the certificate; null for trusted certificates. */
  host: HostRef;
  /** Name the certificate was installed under; empty for host certificates. */
  name: string;
  /** End of validity. */
  not_after: DateTime;
  /** Start of validity. */
  not_before: DateTime;
  /** Uses a trusted certificate is restricted to; empty means all. */
  purpose: CertificatePurpose[];
  /** Kind: trusted CA, trusted single certificate, or a host's own for clients or inside the pool. */
  type: CertificateType;
  /** Unique identifier of the record. */
  uuid: string;
}

/** A cluster of hosts formed by the cluster stack, as shared file systems such as GFS2 need. A pool has at most one. */
export interface ClusterRecord {
  /** Operations the cluster would accept now; advisory, the list may be out of date when the call arrives. */
  allowed_operations: ClusterOperation[];
  /** Settings of the cluster stack, by name. */
  cluster_config: Record<string, string>;
  /** Members of the cluster. */
  cluster_hosts: ClusterHostRef[];
  /** Name of the cluster stack, such as corosync. */
  cluster_stack: string;
  /** Major version of the cluster stack. */
  cluster_stack_version: number;
  /** Secret the members share to recognise each other. */
  cluster_token: string;
  /** Operations running on the cluster, as a map from task reference to operation. */
  current_operations: Record<string, ClusterOperation>;
  /** How many hosts the cluster stack counts as members. */
  expected_hosts: number;
  /** True while enough members see each other for the cluster to work. */
  is_quorate: boolean;
  /** How many members the cluster stack sees alive. */
  live_hosts: number;
  /** Free key-value pairs for tools. */
  other_config: Record<string, string>;
  /** Members declared dead whose removal from the cluster stack is still to come. */
  pending_forget: string[];
  /** True to take hosts that join the pool into the cluster by themselves. */
  pool_auto_join: boolean;
  /** How many members must see each other for the cluster to work. */
  quorum: number;
  /** Seconds without a token after which a member counts as lost. */
  token_timeout: number;
  /** Seconds added to the timeout for each member beyond the second. */
  token_timeout_coefficient: number;
  /** Unique identifier of the cluster. */
  uuid: string;
}

/** Membership of one host in a cluster. */
export interface ClusterHostRecord {
  /** Interface the member uses for cluster traffic. */
  PIF: PIFRef;
  /** Operations the member would accept now; advisory, the list may be out of date when the call arrives. */
  allowed_operations: ClusterHostOperation[];
  /** Cluster the host is a member of. */
  cluster: ClusterRef;
  /** Operations running on the member, as a map from task reference to operation. */
  current_operations: Record<string, ClusterHostOperation>;
  /** True when the cluster stack is to run on this host. */
  enabled: boolean;
  /** Host that is the member. */
  host: HostRef;
  /** True once the host has joined the cluster; false while joining is still to be done. */
  joined: boolean;
  /** When the live field was last written. */
  last_update_live: DateTime;
  /** True while the cluster stack sees this member alive. */
  live: boolean;
  /** Free key-value pairs for tools. */
  other_config: Record<string, string>;
  /** Unique identifier of the membership. */
  uuid: string;
}

/** A disaster-recovery run; it introduces the SRs of a lost pool for as long as recovery lasts. */
export interface DRTaskRecord {
  /** SRs introduced by this run. */
  introduced_SRs: SRRef[];
  /** Unique identifier of the run. */
  uuid: string;
}

/** One of several variants of a host driver. */
export interface DriverVariantRecord {
  /** Driver this is a variant of. */
  driver: HostDriverRef;
  /** True when the host has hardware this variant is for. */
  hardware_present: boolean;
  /** Name of the variant, unique within its driver. */
  name: string;
  /** Rank among the variants of a driver; the highest suits best. */
  priority: number;
  /** State of development of the variant, such as production. */
  status: string;
  /** Unique identifier of the record. */
  uuid: string;
  /** Version of the variant. */
  version: string;
}

/** An optional feature of a host, which may be experimental. */
export interface FeatureRecord {
  /** True when the feature is in use on the host. */
  enabled: boolean;
  /** True when the feature is not meant for production. */
  experimental: boolean;
  /** Host the feature is on. */
  host: HostRef;
  /** Free description of the feature. */
  name_description: string;
  /** Name of the feature. */
  name_label: string;
  /** Unique identifier of the record. */
  uuid: string;
  /** Version of the feature. */
  version: string;
}

/** A group of alike physical GPUs in the pool; a VM asks for a virtual GPU of a group. */
export interface GPUGroupRecord {
  /** Vendor and device identifiers of the GPUs in the group. */
  GPU_types: string[];
  /** Physical GPUs in the group. */
  PGPUs: PGPURef[];
  /** Virtual GPUs supplied by the group. */
  VGPUs: VGPURef[];
  /** How virtual GPUs are placed; depth_first fills one GPU before the next, breadth_first spreads them. */
  allocation_algorithm: AllocationAlgorithm;
  /** Types of virtual GPU enabled on at least one GPU of the group. */
  enabled_VGPU_types: VGPUTypeRef[];
  /** Free text describing the group. */
  name_description: string;
  /** Name of the group; need not be unique. */
  name_label: string;
  /** Free-form settings of clients and tools. */
  other_config: Record<string, string>;
  /** Types of virtual GPU at least one GPU of the group can offer. */
  supported_VGPU_types: VGPUTypeRef[];
  /** Unique identifier of the group. */
  uuid: string;
}

/** A kernel driver of a host that comes in several variants, of which one can be chosen. */
export interface HostDriverRecord {
  /** Variant loaded in the running kernel; null if none is. */
  active_variant: DriverVariantRef;
  /** Free description of the driver. */
  description: string;
  /** Name of the driver for people. */
  friendly_name: string;
  /** Host the driver is installed on. */
  host: HostRef;
  /** Further facts on the driver, as free text. */
  info: string;
  /** Name of the driver, unique on its host. */
  name: string;
  /** Variant chosen for the next load; null if none was chosen. */
  selected_variant: DriverVariantRef;
  /** Kind of device the driver is for, such as network or storage. */
  type: string;
  /** Unique identifier of the record. */
  uuid: string;
  /** Variants installed on the host. */
  variants: DriverVariantRef[];
}

/** Messages for SRs that keep their images in LVM volumes; there are no objects of this class. */
export interface LVHDRecord {
  /** Unique identifier; not used. */
  uuid: string;
}

/** A tracing set-up: which components of which hosts record traces, and where the traces go. */
export interface ObserverRecord {
  /** Key-value pairs added to each trace. */
  attributes: Record<string, string>;
  /** Components that record traces; empty means all. */
  components: string[];
  /** True when traces are recorded. */
  enabled: boolean;
  /** Where traces go: bugtool for files on the host, or addresses of collectors. */
  endpoints: string[];
  /** Hosts that record traces; empty means all. */
  hosts: HostRef[];
  /** Free description for people. */
  name_description: string;
  /** Display name, also used as the service name in traces. */
  name_label: string;
  /** Unique identifier of the observer. */
  uuid: string;
}

/** The connection of one host to one SR, with the settings that host needs to reach it. */
export interface PBDRecord {
  /** SR that is connected. */
  SR: SRRef;
  /** True if the SR is attached on the host now. */
  currently_attached: boolean;
  /** Location and access settings passed to the storage driver; passwords are given as references to secrets. */
  device_config: Record<string, string>;
  /** Host that is connected. */
  host: HostRef;
  /** Free-form settings of clients and tools. */
  other_config: Record<string, string>;
  /** Unique identifier of the connection. */
  uuid: string;
}

/** A PCI device of a host that is of interest to the pool, such as a GPU or a network controller. */
export interface PCIRecord {
  /** PCI class number in hexadecimal. */
  class_id: string;
  /** PCI class name. */
  class_name: string;
  /** Devices that must be passed through together with this one. */
  dependencies: PCIRef[];
  /** PCI device number in hexadecimal. */
  device_id: string;
  /** Device name. */
  device_name: string;
  /** Host driver bound to the device; empty if none. */
  driver_name: string;
  /** Host that has the device. */
  host: HostRef;
  /** Free-form settings of clients and tools. */
  other_config: Record<string, string>;
  /** PCI address in the form domain:bus:device.function, for example 0000:04:00.0. */
  pci_id: string;
  /** PCI subsystem device number in hexadecimal; may be empty. */
  subsystem_device_id: string;
  /** Subsystem device name; may be empty. */
  subsystem_device_name: string;
  /** PCI subsystem vendor number in hexadecimal; may be empty. */
  subsystem_vendor_id: string;
  /** Subsystem vendor name; may be empty. */
  subsystem_vendor_name: string;
  /** Unique identifier of the device. */
  uuid: string;
  /** PCI vendor number in hexadecimal. */
  vendor_id: string;
  /** Vendor name. */
  vendor_name: string;
}

/** A physical GPU of a host. */
export interface PGPURecord {
  /** GPU group the GPU is in. */
  GPU_group: GPUGroupRef;
  /** PCI device of the GPU. */
  PCI: PCIRef;
  /** Facts the driver needs to judge migration of virtual GPUs to and from the GPU. */
  compatibility_metadata: Record<string, string>;
  /** Deprecated; whether the control domain may use the GPU. See PCI.get_dom0_access_status. */
  dom0_access: PCIDom0Access;
  /** Types of virtual GPU that may be placed on the GPU. */
  enabled_VGPU_types: VGPUTypeRef[];
  /** Host that has the GPU. */
  host: HostRef;
  /** True if the host's own display uses the GPU. */
  is_system_display_device: boolean;
  /** Free-form settings of clients and tools. */
  other_config: Record<string, string>;
  /** Virtual GPUs that run on the GPU. */
  resident_VGPUs: VGPURef[];
  /** How many virtual GPUs of each type the GPU can hold when used for that type alone. */
  supported_VGPU_max_capacities: Record<VGPUTypeRef, number>;
  /** Types of virtual GPU the GPU can offer. */
  supported_VGPU_types: VGPUTypeRef[];
  /** Unique identifier of the GPU. */
  uuid: string;
}

/** A network interface of one host: a physical card, or a VLAN, bond, tunnel or SR-IOV interface made on top of one. */
export interface PIFRecord {
  /** DNS server addresses, comma-separated; empty if none is set. */
  DNS: string;
  /** IPv4 address; empty if there is none. */
  IP: string;
  /** IPv6 addresses, each with its prefix length. */
  IPv6: string[];
  /** Ethernet address. */
  MAC: string;
  /** Largest packet payload in bytes in use on the interface. */
  MTU: number;
  /** PCI device of a physical interface; null for others. */
  PCI: PCIRef;
  /** VLAN tag of the interface, or -1 if it is untagged. */
  VLAN: number;
  /** VLAN this PIF is the untagged end of; null unless it is a VLAN interface. */
  VLAN_master_of: VLANRef;
  /** VLANs carried over this PIF. */
  VLAN_slave_of: VLANRef[];
  /** Bond this PIF stands for, as a set of at most one; empty unless it is a bond interface. */
  bond_master_of: BondRef[];
  /** Bond this PIF is a member of; null if it is in none. */
  bond_slave_of: BondRef;
  /** What the interface can do beyond plain networking, such as fcoe or sriov. */
  capabilities: string[];
  /** True while the interface is up. */
  currently_attached: boolean;
  /** Name of the interface on the host, such as eth0. */
  device: string;
  /** True to refuse bringing the interface down, as clustering needs. */
  disallow_unplug: boolean;
  /** Default gateway for IPv4; empty if there is none. */
  gateway: string;
  /** Host the interface belongs to. */
  host: HostRef;
  /** Whether IGMP snooping works on the interface's bridge. */
  igmp_snooping_status: PIFIgmpStatus;
  /** How the IPv4 address is set: none, DHCP or static. */
  ip_configuration_mode: IPConfigurationMode;
  /** How the IPv6 address is set: none, DHCP, static or from router advertisements. */
  ipv6_configuration_mode: Ipv6ConfigurationMode;
  /** Default gateway for IPv6; empty if there is none. */
  ipv6_gateway: string;
  /** True when the toolstack configures the interface; false leaves it to the administrator. */
  managed: boolean;
  /** True when host management uses this interface. */
  management: boolean;
  /** Link state and card details of the interface. */
  metrics: PIFMetricsRef;
  /** IPv4 network mask; empty if there is no address. */
  netmask: string;
  /** Network this interface connects its host to. */
  network: NetworkRef;
  /** Free key-value pairs for tools. */
  other_config: Record<string, string>;
  /** True for a physical card, false for an interface made in software. */
  physical: boolean;
  /** Whether IPv4 or IPv6 is used for management over this interface. */
  primary_address_type: PrimaryAddressType;
  /** Settings of the interface by name, such as gro (generic receive offload). */
  properties: Record<string, string>;
  /** SR-IOV record this PIF is the logical end of, as a set of at most one. */
  sriov_logical_PIF_of: NetworkSriovRef[];
  /** SR-IOV record this PIF provides the card for, as a set of at most one. */
  sriov_physical_PIF_of: NetworkSriovRef[];
  /** Tunnel this PIF is the access end of, as a set of at most one. */
  tunnel_access_PIF_of: TunnelRef[];
  /** Tunnels whose traffic goes over this PIF. */
  tunnel_transport_PIF_of: TunnelRef[];
  /** Unique identifier of the interface. */
  uuid: string;
}

/** Link state and card details of a PIF. */
export interface PIFMetricsRecord {
  /** True while a link is detected. */
  carrier: boolean;
  /** PCI device number of the card, in hexadecimal. */
  device_id: string;
  /** Product name of the card. */
  device_name: string;
  /** True for full duplex, false for half duplex or unknown. */
  duplex: boolean;
  /** Removed from the API; the performance archives hold the receive rate. */
  io_read_kbs: number;
  /** Removed from the API; the performance archives hold the send rate. */
  io_write_kbs: number;
  /** When the figures were last written. */
  last_updated: DateTime;
  /** Free key-value pairs for tools. */
  other_config: Record<string, string>;
  /** PCI address of the card. */
  pci_bus_path: string;
  /** Link speed in Mbit/s; 0 without link. */
  speed: number;
  /** Unique identifier of the metrics record. */
  uuid: string;
  /** PCI vendor number of the card, in hexadecimal. */
  vendor_id: string;
  /** Name of the card's vendor. */
  vendor_name: string;
}

/** A physical USB device plugged into a host. */
export interface PUSBRecord {
  /** USB group the device is in. */
  USB_group: USBGroupRef;
  /** Text describing the device. */
  description: string;
  /** Host the device is plugged into. */
  host: HostRef;
  /** Free-form settings of clients and tools. */
  other_config: Record<string, string>;
  /** True if the device may be given to a VM. */
  passthrough_enabled: boolean;
  /** Port path of the device on the host, for example 1-2. */
  path: string;
  /** Product name. */
  product_desc: string;
  /** USB product number in hexadecimal. */
  product_id: string;
  /** Serial number of the device; may be empty. */
  serial: string;
  /** Speed in Mbit/s; -1 if not known. */
  speed: number;
  /** Unique identifier of the device. */
  uuid: string;
  /** Vendor name. */
  vendor_desc: string;
  /** USB vendor number in hexadecimal. */
  vendor_id: string;
  /** USB version the device speaks, for example 2.00. */
  version: string;
}

/** The storage one host gives to the cache of PVS proxies of one site. */
export interface PVSCacheStorageRecord {
  /** SR that holds the cache image. */
  SR: SRRef;
  /** Cache image; null until a proxy on the host needs it. */
  VDI: VDIRef;
  /** Host that uses the cache. */
  host: HostRef;
  /** PVS site whose proxies use the cache. */
  site: PVSSiteRef;
  /** Size of the cache image in bytes. */
  size: number;
  /** Unique identifier of the cache storage. */
  uuid: string;
}

/** Caching of provisioning traffic for one VM's network interface. */
export interface PVSProxyRecord {
  /** Network interface whose traffic is cached; must be the VM's first one. */
  VIF: VIFRef;
  /** True if the proxy is active for the running VM. */
  currently_attached: boolean;
  /** PVS site the VM boots from. */
  site: PVSSiteRef;
  /** State of the cache for the VM, or why it does not work. */
  status: PVSProxyStatus;
  /** Unique identifier of the proxy. */
  uuid: string;
}

/** A provisioning server, or a group of addresses of one, that serves a PVS site. */
export interface PVSServerRecord {
  /** IPv4 addresses of the server; unique over all servers. */
  addresses: string[];
  /** First UDP port of the range the server uses. */
  first_port: number;
  /** Last UDP port of the range the server uses. */
  last_port: number;
  /** PVS site the server belongs to. */
  site: PVSSiteRef;
  /** Unique identifier of the server. */
  uuid: string;
}

/** A provisioning (PVS) site, with its servers, the proxies of VMs that boot from it and the hosts' cache storage. */
export interface PVSSiteRecord {
  /** Identifier of the site in the provisioning system; may be empty. */
  PVS_uuid: string;
  /** Storage the hosts give to the cache of the site. */
  cache_storage: PVSCacheStorageRef[];
  /** Free text describing the site. */
  name_description: string;
  /** Name of the site; need not be unique. */
  name_label: string;
  /** Proxies of VMs that boot from the site. */
  proxies: PVSProxyRef[];
  /** Servers of the site. */
  servers: PVSServerRef[];
  /** Unique identifier of the site. */
  uuid: string;
}

/** A token bucket that slows down its callers: each call takes tokens, which flow back at a fixed rate. */
export interface RateLimitRecord {
  /** Size of the bucket in tokens: how much may be used at once after a pause. */
  burst_size: number;
  /** Callers that share the bucket. */
  callers: CallerRef[];
  /** Tokens flowing back per second: the use that can be kept up. */
  fill_rate: number;
  /** Free description for people. */
  name_description: string;
  /** Display name of the limit. */
  name_label: string;
  /** Unique identifier of the record. */
  uuid: string;
}

/** A source of packages for updating hosts: a remote server, an uploaded bundle, or another pool. */
export interface RepositoryRecord {
  /** Address of the packages; empty for a bundle. */
  binary_url: string;
  /** Certificate of the other pool's coordinator in PEM form; empty for other sources. */
  certificate: string;
  /** Path on the host of the key that signs the repository; empty for the default key. */
  gpgkey_path: string;
  /** Hash of the state last synchronised; empty if there was no synchronisation. */
  hash: string;
  /** Free description for people. */
  name_description: string;
  /** Display name of the repository. */
  name_label: string;
  /** Kind of source: remote server, bundle or other pool. */
  origin: Origin;
  /** Address of the source packages; empty if there are none. */
  source_url: string;
  /** Removed from the API; host.latest_synced_updates_applied tells whether updates are missing. */
  up_to_date: boolean;
  /** True when the repository holds updates with their metadata; at most one such can be enabled. */
  update: boolean;
  /** Unique identifier of the repository. */
  uuid: string;
}

/** A software-defined networking controller that the virtual switches of all hosts connect to. */
export interface SDNControllerRecord {
  /** IP address of the controller; empty for passive connections. */
  address: string;
  /** TCP port of the controller; 0 means the protocol's default. */
  port: number;
  /** Connection kind: ssl for switches that call the controller, pssl for switches that listen. */
  protocol: SDNControllerProtocol;
  /** Unique identifier of the record. */
  uuid: string;
}

/** A storage driver installed on the hosts; each SR type has one row. */
export interface SMRecord {
  /** Deprecated list of what the driver can do; use features. */
  capabilities: string[];
  /** Settings the driver accepts in device_config, by name, with an explanation of each. */
  configuration: Record<string, string>;
  /** Copyright notice of the driver. */
  copyright: string;
  /** File name of the driver on the host. */
  driver_filename: string;
  /** What the driver can do, by feature name, with the version of each feature. */
  features: Record<string, number>;
  /** Free text describing the driver. */
  name_description: string;
  /** Name of the driver. */
  name_label: string;
  /** Free-form settings of clients and tools. */
  other_config: Record<string, string>;
  /** Version of the storage interface the driver needs. */
  required_api_version: string;
  /** Cluster stacks of which one must run on the host for the driver; empty for none. */
  required_cluster_stack: string[];
  /** Image formats the driver can create, preferred one first. */
  supported_image_formats: ImageFormatType[];
  /** SR type the driver serves, such as nfs. */
  type: string;
  /** Unique identifier of the driver row. */
  uuid: string;
  /** Who made the driver. */
  vendor: string;
  /** Version of the driver. */
  version: string;
}

/** A storage repository, a place that holds disk images; hosts reach it through PBDs. */
export interface SRRecord {
  /** Connections of hosts to the SR. */
  PBDs: PBDRef[];
  /** Disk images in the SR. */
  VDIs: VDIRef[];
  /** Operations that would be accepted at present; advisory. */
  allowed_operations: StorageOperations[];
  /** Binary data attached to the SR, by name. */
  blobs: Record<string, BlobRef>;
  /** True if the SR relies on a cluster stack among its hosts. */
  clustered: boolean;
  /** What the SR holds; user for disks, iso for CD images, empty if not stated. */
  content_type: string;
  /** Operations in progress on the SR, by reference of their task. */
  current_operations: Record<string, StorageOperations>;
  /** Disaster-recovery task that introduced the SR; null otherwise. */
  introduced_by: DRTaskRef;
  /** True if the SR holds the ISO with the guest tools. */
  is_tools_sr: boolean;
  /** True if the SR serves as a local cache of its host. */
  local_cache_enabled: boolean;
  /** Free text describing the SR. */
  name_description: string;
  /** Name of the SR; need not be unique. */
  name_label: string;
  /** Free-form settings of clients and tools. */
  other_config: Record<string, string>;
  /** Size of the underlying storage in bytes; refreshed by scans. */
  physical_size: number;
  /** Space in use on the underlying storage in bytes; refreshed by scans. */
  physical_utilisation: number;
  /** True if the SR can be used by several hosts at once. */
  shared: boolean;
  /** Settings and notes of the storage backend. */
  sm_config: Record<string, string>;
  /** Labels chosen by the user for searching and grouping. */
  tags: string[];
  /** Storage driver of the SR, such as ext, lvm, nfs or iso. */
  type: string;
  /** Unique identifier of the SR. */
  uuid: string;
  /** Sum of the virtual sizes of all images in bytes; may exceed the physical size on thin storage. */
  virtual_allocation: number;
}

/** A group of physical USB devices; a VM asks for a virtual USB device of a group. Each device gets its own group. */
export interface USBGroupRecord {
  /** Physical USB devices in the group. */
  PUSBs: PUSBRef[];
  /** Virtual USB devices supplied by the group. */
  VUSBs: VUSBRef[];
  /** Free text describing the group. */
  name_description: string;
  /** Name of the group; need not be unique. */
  name_label: string;
  /** Free-form settings of clients and tools. */
  other_config: Record<string, string>;
  /** Unique identifier of the group. */
  uuid: string;
}

/** A virtual block device; it connects a disk image, or an empty drive, to a VM. */
export interface VBDRecord {
  /** Disk image behind the device; null for an empty CD drive. */
  VDI: VDIRef;
  /** VM that owns the device. */
  VM: VMRef;
  /** Operations that would be accepted at present; advisory. */
  allowed_operations: VBDOperations[];
  /** True if the VM may boot from the device; matters to paravirtual guests only. */
  bootable: boolean;
  /** Operations in progress on the device, by reference of their task. */
  current_operations: Record<string, VBDOperations>;
  /** True if the device is attached to the running, paused or suspended VM. */
  currently_attached: boolean;
  /** Device name in the guest, such as xvda; empty while detached. */
  device: string;
  /** True if the drive holds no medium; possible for CD drives only. */
  empty: boolean;
  /** Removed; always null. */
  metrics: VBDMetricsRef;
  /** Access of the VM to the disk, RO or RW; CD drives are always RO. */
  mode: VBDMode;
  /** Free-form settings of clients and tools; the key owner marks disks deleted together with the VM. */
  other_config: Record<string, string>;
  /** Parameters of the chosen I/O priority algorithm. */
  qos_algorithm_params: Record<string, string>;
  /** I/O priority algorithm, such as ionice; empty for none. */
  qos_algorithm_type: string;
  /** I/O priority algorithms available for the device. */
  qos_supported_algorithms: string[];
  /** Properties of the attached device, as set by the backend. */
  runtime_properties: Record<string, string>;
  /** Error code of the last attach operation; 0 if it went well. */
  status_code: number;
  /** Text of the last attach error; empty if there was none. */
  status_detail: string;
  /** True if the disk's storage is locked for the device; not used any more. */
  storage_lock: boolean;
  /** How the device appears to the guest, Disk, CD or Floppy. */
  type: VBDType;
  /** True if the device can be taken away while the VM runs. */
  unpluggable: boolean;
  /** Requested position of the device, a number from 0 or a name such as xvda; autodetect lets the server choose. */
  userdevice: string;
  /** Unique identifier of the device. */
  uuid: string;
}

/** Removed metrics of virtual block devices; read the VM's data sources instead. */
export interface VBDMetricsRecord {
  /** Removed; read rate in KiB per second. */
  io_read_kbs: number;
  /** Removed; write rate in KiB per second. */
  io_write_kbs: number;
  /** Removed; when the row was last refreshed. */
  last_updated: DateTime;
  /** Removed; free-form settings. */
  other_config: Record<string, string>;
  /** Removed; unique identifier of the metrics row. */
  uuid: string;
}

/** A disk image in a storage repository; VMs use it through VBDs. */
export interface VDIRecord {
  /** SR that holds the image. */
  SR: SRRef;
  /** Devices that connect the image to VMs. */
  VBDs: VBDRef[];
  /** True if hosts may cache the image on their local cache SR. */
  allow_caching: boolean;
  /** Operations that would be accepted at present; advisory, newer operations are left out. */
  allowed_operations: VDIOperations[];
  /** True if changed blocks are tracked for incremental backup. */
  cbt_enabled: boolean;
  /** Crash dumps stored in the image. */
  crash_dumps: CrashdumpRef[];
  /** Operations in progress on the image, by reference of their task. */
  current_operations: Record<string, VDIOperations>;
  /** True if the image is a snapshot of another one. */
  is_a_snapshot: boolean;
  /** True if the image is the ISO with the guest tools. */
  is_tools_iso: boolean;
  /** Name of the image within its SR as the storage backend knows it, often the uuid. */
  location: string;
  /** True if the image is visible to users; false for images the backend keeps for itself, such as common parents. */
  managed: boolean;
  /** True if the image holds the newest replicated pool database the server has seen for its pool. */
  metadata_latest: boolean;
  /** Pool whose database the image holds; null unless the type is metadata. */
  metadata_of_pool: PoolRef;
  /** True if the last scan of the SR did not find the image. */
  missing: boolean;
  /** Free text describing the image. */
  name_description: string;
  /** Name of the image; need not be unique. */
  name_label: string;
  /** Whether changes persist over a restart of the VM, or the image is reset to its saved state. */
  on_boot: OnBoot;
  /** Free-form settings of clients and tools. */
  other_config: Record<string, string>;
  /** Deprecated; always null. */
  parent: VDIRef;
  /** Space the image takes on its SR, in bytes; refreshed by scans. */
  physical_utilisation: number;
  /** True if the image can only be attached read-only. */
  read_only: boolean;
  /** True if several VMs may attach the image for writing at once. */
  sharable: boolean;
  /** Settings and notes of the storage backend. */
  sm_config: Record<string, string>;
  /** Image the snapshot was taken of; null if this is not a snapshot, dangling if that image is gone. */
  snapshot_of: VDIRef;
  /** When the snapshot was taken; 1970-01-01 if this is not a snapshot. */
  snapshot_time: DateTime;
  /** Snapshots taken of the image. */
  snapshots: VDIRef[];
  /** True if the image is locked on its SR; not used any more. */
  storage_lock: boolean;
  /** Labels chosen by the user for searching and grouping. */
  tags: string[];
  /** Purpose of the image, such as user, system, suspend or metadata. */
  type: VDIType;
  /** Unique identifier of the image. */
  uuid: string;
  /** Size of the disk as the guest sees it, in bytes; the backend may round it up. */
  virtual_size: number;
  /** Keys written to the xenstore tree of the disk while it is attached. */
  xenstore_data: Record<string, string>;
}

/** A virtual graphics device of a VM, a share of a physical GPU or a whole one. */
export interface VGPURecord {
  /** GPU group that supplies the physical GPU. */
  GPU_group: GPUGroupRef;
  /** PCI device handed to the VM, for types that use pass-through or SR-IOV; null otherwise. */
  PCI: PCIRef;
  /** VM that owns the device. */
  VM: VMRef;
  /** Facts the driver needs to judge whether the VM can migrate to another GPU. */
  compatibility_metadata: Record<string, string>;
  /** True if the device is attached to the running VM. */
  currently_attached: boolean;
  /** Position of the device in the VM, a number from 0 as text. */
  device: string;
  /** Further arguments for the device model of the virtual GPU. */
  extra_args: string;
  /** Free-form settings of clients and tools. */
  other_config: Record<string, string>;
  /** Physical GPU the device runs on; null while the VM is not running. */
  resident_on: PGPURef;
  /** Physical GPU reserved while the VM starts or migrates; null otherwise. */
  scheduled_to_be_resident_on: PGPURef;
  /** Type of virtual GPU. */
  type: VGPUTypeRef;
  /** Unique identifier of the device. */
  uuid: string;
}

/** A type of virtual GPU that some physical GPUs can offer. */
export interface VGPUTypeRecord {
  /** Virtual GPUs of this type. */
  VGPUs: VGPURef[];
  /** Types that may be combined with this one in one VM. */
  compatible_types_in_vm: VGPUTypeRef[];
  /** GPU groups with at least one GPU on which the type is enabled. */
  enabled_on_GPU_groups: GPUGroupRef[];
  /** Physical GPUs on which the type is enabled. */
  enabled_on_PGPUs: PGPURef[];
  /** True if the type is not yet fully supported. */
  experimental: boolean;
  /** Graphics memory of each virtual GPU in bytes; 0 for pass-through. */
  framebuffer_size: number;
  /** Internal key of the type, unique over all types. */
  identifier: string;
  /** Technique behind the type, such as passthrough or nvidia. */
  implementation: VGPUTypeImplementation;
  /** Most displays a virtual GPU of this type can drive. */
  max_heads: number;
  /** Widest resolution in pixels; 0 if not known. */
  max_resolution_x: number;
  /** Highest resolution in pixels; 0 if not known. */
  max_resolution_y: number;
  /** Model name of the type. */
  model_name: string;
  /** GPU groups with at least one GPU that supports the type. */
  supported_on_GPU_groups: GPUGroupRef[];
  /** Physical GPUs that support the type. */
  supported_on_PGPUs: PGPURef[];
  /** Unique identifier of the type. */
  uuid: string;
  /** Vendor of the type. */
  vendor_name: string;
}

/** A virtual network interface of a VM, connecting it to one network. */
export interface VIFRecord {
  /** Ethernet address the guest sees; given at creation or generated. */
  MAC: string;
  /** True when the MAC was generated because none was given. */
  MAC_autogenerated: boolean;
  /** Largest packet payload in bytes. */
  MTU: number;
  /** VM the interface belongs to. */
  VM: VMRef;
  /** Operations the interface would accept now; advisory, the list may be out of date when the call arrives. */
  allowed_operations: VIFOperations[];
  /** Operations running on the interface, as a map from task reference to operation. */
  current_operations: Record<string, VIFOperations>;
  /** True while the interface is plugged into a running, paused or suspended VM. */
  currently_attached: boolean;
  /** Position among the VM's interfaces, as a decimal string counted from 0. */
  device: string;
  /** IPv4 addresses configured from outside, each with its prefix length. */
  ipv4_addresses: string[];
  /** IPv4 addresses the VM may use while the interface is locked; empty means none. */
  ipv4_allowed: string[];
  /** Whether the guest's IPv4 address is set from outside: none, static or DHCP. */
  ipv4_configuration_mode: VIFIpv4ConfigurationMode;
  /** IPv4 gateway configured from outside; empty if none. */
  ipv4_gateway: string;
  /** IPv6 addresses configured from outside, each with its prefix length. */
  ipv6_addresses: string[];
  /** IPv6 addresses the VM may use while the interface is locked; empty means none. */
  ipv6_allowed: string[];
  /** Whether the guest's IPv6 address is set from outside: none, static or automatic. */
  ipv6_configuration_mode: VIFIpv6ConfigurationMode;
  /** IPv6 gateway configured from outside; empty if none. */
  ipv6_gateway: string;
  /** Traffic rule: follow the network, let all pass, only allowed addresses, or drop all. */
  locking_mode: VIFLockingMode;
  /** Removed from the API; always null. */
  metrics: VIFMetricsRef;
  /** Network the interface is attached to. */
  network: NetworkRef;
  /** Free key-value pairs for tools. */
  other_config: Record<string, string>;
  /** Parameters of the rate limit; kbps is the rate in kilobytes per second. */
  qos_algorithm_params: Record<string, string>;
  /** Kind of traffic control: ratelimit, or empty for none. */
  qos_algorithm_type: string;
  /** Kinds of traffic control this interface can use. */
  qos_supported_algorithms: string[];
  /** Details of the plugged device, by name. */
  runtime_properties: Record<string, string>;
  /** Error code of the last attach; 0 if it went well. */
  status_code: number;
  /** Text to the last attach error; empty if it went well. */
  status_detail: string;
  /** VLAN tags the guest may use itself on this interface; empty for no trunk. */
  trunks: number[];
  /** Unique identifier of the interface. */
  uuid: string;
}

/** Removed from the API: traffic figures of a VIF. The performance archives hold them now. */
export interface VIFMetricsRecord {
  /** Removed from the API; the performance archives hold the receive rate. */
  io_read_kbs: number;
  /** Removed from the API; the performance archives hold the send rate. */
  io_write_kbs: number;
  /** When the record was last written. */
  last_updated: DateTime;
  /** Free key-value pairs for tools. */
  other_config: Record<string, string>;
  /** Unique identifier of the metrics record. */
  uuid: string;
}

/** A VLAN on one host: it ties an interface carrying tagged frames to the PIF on which they appear untagged. */
export interface VLANRecord {
  /** Free key-value pairs for tools. */
  other_config: Record<string, string>;
  /** VLAN tag. */
  tag: number;
  /** Underlying interface, on which the frames carry the tag. */
  tagged_PIF: PIFRef;
  /** PIF made for this VLAN, on which the frames appear without tag. */
  untagged_PIF: PIFRef;
  /** Unique identifier of the VLAN. */
  uuid: string;
}

/** A virtual machine, a template or a snapshot; control domains are rows of this class too. Disks, network interfaces and other devices hang on it as separate objects. */
export interface VMRecord {
  /** Firmware boot settings of an HVM guest; order lists boot devices (c disk, d CD, n network), firmware is bios or uefi. */
  HVM_boot_params: Record<string, string>;
  /** Deprecated boot policy; non-empty (usually "BIOS order") means HVM, empty means paravirtual. Use domain_type instead. */
  HVM_boot_policy: string;
  /** Factor applied to the default shadow or nested page-table memory of an HVM guest; at least 1.0. */
  HVM_shadow_multiplier: number;
  /** Firmware variables of the guest as a map; EFI-variables holds the encoded UEFI variable store. */
  NVRAM: Record<string, string>;
  /** Deprecated list of PCI devices handed to the guest; use other_config or the PCI messages instead. */
  PCI_bus: string;
  /** Kernel command line of a paravirtual guest. */
  PV_args: string;
  /** Name of the boot loader that finds the kernel of a paravirtual guest (for example pygrub); empty boots PV_kernel. */
  PV_bootloader: string;
  /** Arguments passed to the boot loader of a paravirtual guest. */
  PV_bootloader_args: string;
  /** Path of the kernel on the host for a directly booted paravirtual guest. */
  PV_kernel: string;
  /** Kernel command line used when a paravirtual guest boots a legacy kernel image. */
  PV_legacy_args: string;
  /** Path of the initial ramdisk on the host for a directly booted paravirtual guest. */
  PV_ramdisk: string;
  /** Virtual block devices of the VM, disks and CD drives alike. */
  VBDs: VBDRef[];
  /** Number of virtual CPUs online at boot; between 1 and VCPUs_max. */
  VCPUs_at_startup: number;
  /** Highest number of virtual CPUs the VM can ever have while it runs. */
  VCPUs_max: number;
  /** Scheduler settings of the virtual CPUs, such as weight, cap (percent of one CPU) and mask (CPU numbers). */
  VCPUs_params: Record<string, string>;
  /** Virtual graphics devices of the VM. */
  VGPUs: VGPURef[];
  /** Virtual network interfaces of the VM. */
  VIFs: VIFRef[];
  /** Virtual TPM devices of the VM; at most one. */
  VTPMs: VTPMRef[];
  /** Virtual USB devices of the VM. */
  VUSBs: VUSBRef[];
  /** What happens when the guest crashes; a crash soon after start shuts the VM down instead of restarting it. */
  actions_after_crash: OnCrashBehaviour;
  /** What happens when the guest asks to reboot, normally restart. */
  actions_after_reboot: OnNormalExit;
  /** What happens when the guest powers itself off, normally destroy. */
  actions_after_shutdown: OnNormalExit;
  /** What happens when the guest asks for a soft reboot, which keeps the domain's memory. */
  actions_after_softreboot: OnSoftrebootBehavior;
  /** Host preferred when the VM is placed automatically; null for no preference. */
  affinity: HostRef;
  /** Operations that would be accepted at present; advisory, and internal operations are left out. */
  allowed_operations: VMOperations[];
  /** Appliance the VM belongs to; null if none. */
  appliance: VMApplianceRef;
  /** PCI devices passed through to the running VM. */
  attached_PCIs: PCIRef[];
  /** BIOS strings shown to the guest, by key (for example bios-vendor); set once, before the first boot. */
  bios_strings: Record<string, string>;
  /** Binary data attached to the VM, by name. */
  blobs: Record<string, BlobRef>;
  /** Operations the owner has forbidden, each with the reason; they fail with OPERATION_BLOCKED. */
  blocked_operations: { [K in VMOperations]?: string };
  /** VMs and snapshots whose parent is this one. */
  children: VMRef[];
  /** Consoles of the running VM; empty while it is halted. */
  consoles: ConsoleRef[];
  /** Crash dumps recorded for the VM. */
  crash_dumps: CrashdumpRef[];
  /** Operations in progress on the VM, by reference of the task that runs them. */
  current_operations: Record<string, VMOperations>;
  /** Kind of domain created at the next boot (hvm, pv, pvh or pv_in_pvh); unspecified means derived from HVM_boot_policy. */
  domain_type: DomainType;
  /** Architecture of the current domain; only kept for older clients. */
  domarch: string;
  /** Domain number on its host while the VM runs; -1 otherwise. */
  domid: number;
  /** Generation ID shown to the guest as two integers joined by a colon; 0:0 asks for a fresh one, empty turns it off. */
  generation_id: string;
  /** VM groups the VM is in; at most one. */
  groups: VMGroupRef[];
  /** What the guest agent reports; null until an agent has reported since boot. */
  guest_metrics: VMGuestMetricsRef;
  /** Deprecated; true if the high-availability service restarts the VM. Use ha_restart_priority and power_state. */
  ha_always_run: boolean;
  /** How high availability protects the VM; "restart" (guaranteed), "best-effort" or empty for unprotected. */
  ha_restart_priority: string;
  /** Version of the virtual hardware the VM needs; only hosts that list it can run the VM. */
  hardware_platform_version: number;
  /** True if the guest sees the extra PCI device that lets Windows Update deliver drivers; changeable only while halted. */
  has_vendor_device: boolean;
  /** True if the object is a snapshot or a checkpoint; such objects are also templates. */
  is_a_snapshot: boolean;
  /** True if the object is a template, which cannot be started; clearing it turns a template into a VM. */
  is_a_template: boolean;
  /** True for the control domain of a host; such VMs cannot be started, cloned or migrated like guests. */
  is_control_domain: boolean;
  /** True for templates shipped with the product; they cannot be destroyed. */
  is_default_template: boolean;
  /** Removed; it marked snapshots taken by a protection policy. */
  is_snapshot_from_vmpp: boolean;
  /** True if the snapshot was taken by a snapshot schedule. */
  is_vmss_snapshot: boolean;
  /** CPU vendor and features the VM last booted with; used to judge where it can migrate or resume. */
  last_boot_CPU_flags: Record<string, string>;
  /** Record of the VM as it was at its last boot, as text; empty if it never booted. */
  last_booted_record: string;
  /** Upper limit in bytes of the memory target while the VM runs. */
  memory_dynamic_max: number;
  /** Lower limit in bytes of the memory target while the VM runs. */
  memory_dynamic_min: number;
  /** Memory in bytes the host needs beyond the guest's own; recomputed when memory, CPUs or shadow settings change. */
  memory_overhead: number;
  /** Most memory in bytes the VM can ever use; changeable only while halted. */
  memory_static_max: number;
  /** Least memory in bytes the VM is expected to work with; changeable only while halted. */
  memory_static_min: number;
  /** Deprecated memory target in bytes; the target now follows from the dynamic range. */
  memory_target: number;
  /** Metrics the host reports about the VM. */
  metrics: VMMetricsRef;
  /** Free text describing the VM. */
  name_description: string;
  /** Name of the VM; need not be unique. */
  name_label: string;
  /** Position in the start order of an appliance or an HA restart; lower numbers start first and stop last. */
  order: number;
  /** Free-form settings of clients and tools; some keys need a higher role to change. */
  other_config: Record<string, string>;
  /** Snapshot this VM or snapshot comes after in the snapshot tree; set by snapshot and revert, null if none. */
  parent: VMRef;
  /** Mandatory steps still due after host updates, such as restarting the VM. */
  pending_guidances: UpdateGuidances[];
  /** Steps still due before every applied host update takes full effect on the VM. */
  pending_guidances_full: UpdateGuidances[];
  /** Recommended, not mandatory, steps still due after host updates. */
  pending_guidances_recommended: UpdateGuidances[];
  /** Settings of the virtual hardware, such as acpi, viridian, nx or secureboot; read at boot. */
  platform: Record<string, string>;
  /** Power state, Halted, Paused, Running or Suspended; it follows the hypervisor's events. */
  power_state: VMPowerState;
  /** Deprecated protection policy reference; always null. */
  protection_policy: VMPPRef;
  /** XML text with the limits and properties advised for VMs made from this template. */
  recommendations: string;
  /** Key that identifies the template the VM was made from, for tools and statistics; may be empty. */
  reference_label: string;
  /** True if a change or a host update takes effect only after the VM restarts; cleared when it halts. */
  requires_reboot: boolean;
  /** Host the VM runs on, or is paused on; null when halted or suspended. */
  resident_on: HostRef;
  /** Host on which memory is reserved during start, resume or migration; null otherwise. */
  scheduled_to_be_resident_on: HostRef;
  /** Whether newer Secure Boot certificates are available for the VM's variable store or will be written at boot. */
  secureboot_certificates_state: VMSecurebootCertificatesState;
  /** Seconds a clean shutdown may take before the VM is stopped hard, also waited in an appliance; 0 for the default. */
  shutdown_delay: number;
  /** State recorded with the snapshot, such as the power state of the VM at that moment. */
  snapshot_info: Record<string, string>;
  /** Encoded record of the original VM at snapshot time, used by revert; empty if there is none. */
  snapshot_metadata: string;
  /** VM the snapshot was taken of; null if this is not a snapshot, dangling if that VM is gone. */
  snapshot_of: VMRef;
  /** Snapshot schedule the VM is assigned to; null if none. */
  snapshot_schedule: VMSSRef;
  /** When the snapshot was taken; 1970-01-01 if this is not a snapshot. */
  snapshot_time: DateTime;
  /** Snapshots and checkpoints taken of the VM. */
  snapshots: VMRef[];
  /** Seconds to wait after starting the VM before the next position in the start order begins. */
  start_delay: number;
  /** SR that receives the suspend image; null uses the host's or the pool's setting. */
  suspend_SR: SRRef;
  /** Image with the VM's suspended state; null unless suspended (or a checkpoint). */
  suspend_VDI: VDIRef;
  /** Labels chosen by the user for searching and grouping. */
  tags: string[];
  /** Identifier given by a guest snapshot provider; empty, kept for older clients. */
  transportable_snapshot_id: string;
  /** Version number the creator of the VM or template gave it. */
  user_version: number;
  /** Unique identifier of the VM, stable across restarts and migrations. */
  uuid: string;
  /** Number of times the VM has been recovered; decides between copies during disaster recovery. */
  version: number;
  /** Keys written below the VM's xenstore subtree when it starts, with the vm-data/ prefix. */
  xenstore_data: Record<string, string>;
}

/** Removed protection policies, which took and archived snapshots of VMs on a schedule; snapshot schedules (VMSS) took their place. */
export interface VMPPRecord {
  /** Removed; VMs the policy covered. */
  VMs: VMRef[];
  /** Removed; mail settings for alerts of the policy. */
  alarm_config: Record<string, string>;
  /** Removed; how often snapshots were archived. */
  archive_frequency: VMPPArchiveFrequency;
  /** Removed; when the last archive run took place. */
  archive_last_run_time: DateTime;
  /** Removed; when archives were made, with keys hour, min and days. */
  archive_schedule: Record<string, string>;
  /** Removed; location and credentials of the archive target. */
  archive_target_config: Record<string, string>;
  /** Removed; kind of archive target (none, cifs or nfs). */
  archive_target_type: VMPPArchiveTargetType;
  /** Removed; how often snapshots were taken. */
  backup_frequency: VMPPBackupFrequency;
  /** Removed; when the last snapshot run took place. */
  backup_last_run_time: DateTime;
  /** Removed; number of snapshots kept per VM. */
  backup_retention_value: number;
  /** Removed; when snapshots were taken, with keys hour, min and days. */
  backup_schedule: Record<string, string>;
  /** Removed; whether snapshots included memory (checkpoint) or not (snapshot). */
  backup_type: VMPPBackupType;
  /** Removed; true if alerts were sent by mail. */
  is_alarm_enabled: boolean;
  /** Removed; true while an archive run was in progress. */
  is_archive_running: boolean;
  /** Removed; true while a snapshot run was in progress. */
  is_backup_running: boolean;
  /** Removed; true if the policy was in force. */
  is_policy_enabled: boolean;
  /** Removed; free text describing the policy. */
  name_description: string;
  /** Removed; name of the policy. */
  name_label: string;
  /** Removed; latest alerts of the policy. */
  recent_alerts: string[];
  /** Removed; unique identifier of the policy. */
  uuid: string;
}

/** A snapshot schedule; it takes snapshots of its VMs at fixed times and keeps the newest ones. */
export interface VMSSRecord {
  /** VMs assigned to the schedule; written through the VM's snapshot_schedule field. */
  VMs: VMRef[];
  /** True if the schedule runs; a disabled one can still be run by hand. */
  enabled: boolean;
  /** How often snapshots are taken (hourly, daily or weekly). */
  frequency: VMSSFrequency;
  /** When the schedule last ran; 1970-01-01 if never. */
  last_run_time: DateTime;
  /** Free text describing the schedule. */
  name_description: string;
  /** Name of the schedule; need not be unique. */
  name_label: string;
  /** Number of scheduled snapshots kept per VM; older ones are destroyed. */
  retained_snapshots: number;
  /** When to run, with keys min and, depending on the frequency, hour and days (weekday names, comma separated). */
  schedule: Record<string, string>;
  /** Kind of snapshot taken; checkpoint includes the memory of the VM. */
  type: VMSSType;
  /** Unique identifier of the schedule. */
  uuid: string;
}

/** A set of VMs started, stopped and recovered as one, in the order given by their order and delay fields. */
export interface VMApplianceRecord {
  /** VMs in the appliance. */
  VMs: VMRef[];
  /** Operations that would be accepted at present; advisory. */
  allowed_operations: VMApplianceOperation[];
  /** Operations in progress on the appliance, by reference of their task. */
  current_operations: Record<string, VMApplianceOperation>;
  /** Free text describing the appliance. */
  name_description: string;
  /** Name of the appliance; need not be unique. */
  name_label: string;
  /** Unique identifier of the appliance. */
  uuid: string;
}

/** A set of VMs with a common placement rule, used when hosts are chosen for them. */
export interface VMGroupRecord {
  /** VMs in the group; written through the VM's groups field. */
  VMs: VMRef[];
  /** Free text describing the group. */
  name_description: string;
  /** Name of the group; need not be unique. */
  name_label: string;
  /** Placement rule; anti_affinity spreads the VMs over hosts as far as possible, normal has no effect. */
  placement: PlacementPolicy;
  /** Unique identifier of the group. */
  uuid: string;
}

/** What the agent inside a guest reports about it; exists once an agent has reported since boot. */
export interface VMGuestMetricsRecord {
  /** True if paravirtual drivers were seen at work in the guest. */
  PV_drivers_detected: boolean;
  /** Deprecated; always equal to PV_drivers_detected. */
  PV_drivers_up_to_date: boolean;
  /** Version of the guest's paravirtual drivers, with keys major, minor, micro and build. */
  PV_drivers_version: Record<string, string>;
  /** Whether the guest accepts disks while it runs; unspecified until the agent tells. */
  can_use_hotplug_vbd: TristateType;
  /** Whether the guest accepts network interfaces while it runs; unspecified until the agent tells. */
  can_use_hotplug_vif: TristateType;
  /** Removed; disk usage inside the guest. */
  disks: Record<string, string>;
  /** When the guest last changed what it reports. */
  last_updated: DateTime;
  /** True if the agent is alive and the values are current. */
  live: boolean;
  /** Removed; memory figures from inside the guest. */
  memory: Record<string, string>;
  /** NetBIOS names of a Windows guest, such as host and domain name. */
  netbios_name: Record<string, string>;
  /** IP addresses of the guest, with keys like 0/ip, 0/ipv4/0 and 0/ipv6/0 (device number first). */
  networks: Record<string, string>;
  /** Operating system of the guest, with keys such as name, distro, major, minor and uname. */
  os_version: Record<string, string>;
  /** Further facts from the agent, such as feature flags and terminal services state. */
  other: Record<string, string>;
  /** Free-form settings of clients and tools. */
  other_config: Record<string, string>;
  /** State of services the guest reports, by service and item name. */
  services: Record<string, string>;
  /** Unique identifier of the metrics row. */
  uuid: string;
}

/** What the host measures of a VM; one row per VM, refreshed while it runs. */
export interface VMMetricsRecord {
  /** Physical CPU each virtual CPU last ran on, by virtual CPU number. */
  VCPUs_CPU: Record<string, number>;
  /** Flags of each virtual CPU (for example online, blocked, running), by virtual CPU number. */
  VCPUs_flags: Record<string, string[]>;
  /** Number of virtual CPUs now online. */
  VCPUs_number: number;
  /** Scheduler settings in force, such as weight and cap. */
  VCPUs_params: Record<string, string>;
  /** Removed; load of each virtual CPU. Read the VM's data sources instead. */
  VCPUs_utilisation: Record<string, number>;
  /** Kind of domain the VM runs as; unspecified while it is halted. */
  current_domain_type: DomainType;
  /** True if the running domain is a hardware-assisted one. */
  hvm: boolean;
  /** When the VM was installed or imported. */
  install_time: DateTime;
  /** When this row was last refreshed. */
  last_updated: DateTime;
  /** Memory the VM uses now, in bytes. */
  memory_actual: number;
  /** True if the running VM can itself use hardware virtualisation; it then cannot be migrated live. */
  nested_virt: boolean;
  /** True if the running VM was started in a way that forbids migration and suspension. */
  nomigrate: boolean;
  /** Memory of the VM on each NUMA node in bytes, by node number. */
  numa_node_memory: Record<string, number>;
  /** Number of NUMA nodes the VM's memory is spread over. */
  numa_nodes: number;
  /** True if the VM's memory and virtual CPUs were placed with regard to NUMA. */
  numa_optimised: boolean;
  /** Free-form settings of clients and tools. */
  other_config: Record<string, string>;
  /** When the VM was last started. */
  start_time: DateTime;
  /** Flags of the domain as the hypervisor reports them. */
  state: string[];
  /** Unique identifier of the metrics row. */
  uuid: string;
}

/** A virtual TPM 2.0 device of a VM; its state is stored by the server and travels with the VM. */
export interface VTPMRecord {
  /** VM the device belongs to. */
  VM: VMRef;
  /** Operations that would be accepted at present; advisory. */
  allowed_operations: VTPMOperations[];
  /** Domain that serves the device; null when the host itself does. */
  backend: VMRef;
  /** Operations in progress on the device, by reference of their task. */
  current_operations: Record<string, VTPMOperations>;
  /** True if the stored state is encrypted. */
  is_protected: boolean;
  /** True if the device must exist only once, so that clones and copies start with an empty one. */
  is_unique: boolean;
  /** Where the state is stored; always xapi, the database. */
  persistence_backend: PersistenceBackend;
  /** Unique identifier of the device. */
  uuid: string;
}

/** A virtual USB device; it gives a VM the physical device of a USB group. */
export interface VUSBRecord {
  /** Group that supplies the physical device. */
  USB_group: USBGroupRef;
  /** VM that owns the device. */
  VM: VMRef;
  /** Operations that would be accepted at present; advisory. */
  allowed_operations: VUSBOperations[];
  /** Operations in progress on the device, by reference of their task. */
  current_operations: Record<string, VUSBOperations>;
  /** True if the device is attached to the running VM. */
  currently_attached: boolean;
  /** Free-form settings of clients and tools. */
  other_config: Record<string, string>;
  /** Unique identifier of the device. */
  uuid: string;
}

/** A piece of binary data stored by the pool and read or written over HTTP by its reference. */
export interface BlobRecord {
  /** When the content was last written. */
  last_updated: DateTime;
  /** MIME type of the content. */
  mime_type: string;
  /** Free text describing the blob. */
  name_description: string;
  /** Name of the blob. */
  name_label: string;
  /** True if the content can be read without a session. */
  public: boolean;
  /** Size of the content in bytes; 0 until it is written. */
  size: number;
  /** Unique identifier of the blob. */
  uuid: string;
}

/** A console of a running VM, graphical or text; it goes away when the VM stops. */
export interface ConsoleRecord {
  /** VM the console belongs to. */
  VM: VMRef;
  /** URL of the console; open it with HTTP CONNECT and a session to reach the stream. */
  location: string;
  /** Free-form settings of clients and tools. */
  other_config: Record<string, string>;
  /** Protocol of the stream, rfb (VNC), vt100 (text) or rdp. */
  protocol: ConsoleProtocol;
  /** Unique identifier of the console. */
  uuid: string;
}

/** Deprecated record of a crashed guest's memory stored in a disk image. */
export interface CrashdumpRecord {
  /** Image that holds the dump. */
  VDI: VDIRef;
  /** VM that crashed. */
  VM: VMRef;
  /** Free-form settings of clients and tools. */
  other_config: Record<string, string>;
  /** Unique identifier of the dump. */
  uuid: string;
}

/** One metric of a host, VM or SR with its present value; a value, not a stored object. */
export interface DataSourceRecord {
  /** True if the metric is being recorded. */
  enabled: boolean;
  /** Largest value the metric can take. */
  max: number;
  /** Smallest value the metric can take. */
  min: number;
  /** What the metric measures. */
  name_description: string;
  /** Name of the metric, as used in messages about data sources. */
  name_label: string;
  /** True if the metric is recorded by default. */
  standard: boolean;
  /** Unit of the value, such as B, B/s or (fraction). */
  units: string;
  /** Present value; NaN if there is none. */
  value: number;
}

/** A change to an object of the database, as delivered to clients that follow it. Events are not stored as objects. */
export interface EventRecord {
  /** Name of the object's class; in lower case in answers of event.from. */
  class: string;
  /** Number of the event; later events have higher numbers. */
  id: string;
  /** Old: UUID of the object. */
  obj_uuid?: string;
  /** What happened: add, mod or del. */
  operation: EventOperation;
  /** Reference of the object. */
  ref: string;
  /** Full record of the object at the time of the answer; absent for del. */
  snapshot?: AnyRecord;
  /** Old: time of the event; event.from always gives the epoch. */
  timestamp: string;
}

/** One physical server of the pool. Records are made when a host is installed or joins, and removed when it is ejected or destroyed. */
export interface HostRecord {
  /** Major number of the API version this host speaks. */
  API_version_major: number;
  /** Minor number of the API version this host speaks. */
  API_version_minor: number;
  /** Name of the vendor whose API version is reported. */
  API_version_vendor: string;
  /** Vendor-specific details of the API implementation, as free key-value pairs. */
  API_version_vendor_implementation: Record<string, string>;
  /** Storage connections of this host, one per SR it can see. */
  PBDs: PBDRef[];
  /** PCI devices found in this host. */
  PCIs: PCIRef[];
  /** Physical GPUs found in this host. */
  PGPUs: PGPURef[];
  /** Network interfaces of this host: physical ones, VLANs, bonds, tunnels and SR-IOV logical ones. */
  PIFs: PIFRef[];
  /** Physical USB devices plugged into this host. */
  PUSBs: PUSBRef[];
  /** IP address of the management interface, used by the rest of the pool to reach this host. */
  address: string;
  /** Operations the host would accept now; advisory, the list may be out of date when the call arrives. */
  allowed_operations: HostAllowedOperations[];
  /** BIOS and system identity strings read from the firmware, such as vendor, product and serial number. */
  bios_strings: Record<string, string>;
  /** Binary blobs attached to this host, by name. */
  blobs: Record<string, BlobRef>;
  /** Hypervisor capability strings, naming the guest ABIs this host can run. */
  capabilities: string[];
  /** TLS certificates this host presents, for clients and inside the pool. */
  certificates: CertificateRef[];
  /** Chipset properties; the key iommu tells whether device pass-through is possible. */
  chipset_info: Record<string, string>;
  /** Seconds without input after which a host console session is closed; 0 means never. */
  console_idle_timeout: number;
  /** VM record of the control domain (dom0) of this host; null until it is known. */
  control_domain: VMRef;
  /** Further CPU settings of the hypervisor, as key-value pairs. */
  cpu_configuration: Record<string, string>;
  /** CPU details: number of cores and sockets, vendor, model name, speed in MHz, and feature sets as hexadecimal strings. */
  cpu_info: Record<string, string>;
  /** SR on which VM crash dumps are stored; null falls back to the pool's setting. */
  crash_dump_sr: SRRef;
  /** Crash dumps of the host itself that are still kept on it. */
  crashdumps: HostCrashdumpRef[];
  /** Operations running on this host, as a map from task reference to operation. */
  current_operations: Record<string, HostAllowedOperations>;
  /** Whether the local console shows on the physical display, and whether that changes at the next boot. */
  display: HostDisplay;
  /** Licensed product edition in force; empty when none was applied. */
  edition: string;
  /** Names of the product editions that can be applied to this host. */
  editions: string[];
  /** True when the host may start, resume or receive VMs; false in maintenance and while booting. */
  enabled: boolean;
  /** Settings of the directory service the host is joined to, without passwords. */
  external_auth_configuration: Record<string, string>;
  /** Name of the directory service the host is joined to, such as the domain; empty if none. */
  external_auth_service_name: string;
  /** Kind of external directory used to authenticate users, such as AD; empty if only local accounts count. */
  external_auth_type: string;
  /** Optional features known on this host. */
  features: FeatureRef[];
  /** Default scheduling parameters of the VCPUs of VMs on this host, such as the CPU mask. */
  guest_VCPUs_params: Record<string, string>;
  /** UUIDs of the hosts seen over the HA network heartbeat; empty while HA is off. */
  ha_network_peers: string[];
  /** HA state files this host is writing to; empty while HA is off. */
  ha_statefiles: string[];
  /** Physical CPUs of this host. */
  host_CPUs: HostCPURef[];
  /** Network host name of the machine. */
  hostname: string;
  /** True when the host refuses plain HTTP on port 80 and serves HTTPS alone. */
  https_only: boolean;
  /** Qualified name with which this host's iSCSI initiator logs in to targets. */
  iscsi_iqn: string;
  /** When packages of this host were last updated; 1970-01-01 if never. */
  last_software_update: DateTime;
  /** Hash of the repository state the host was last updated to; empty if never. */
  last_update_hash: string;
  /** Whether the host has every update of the last synchronisation; unknown until it was checked. */
  latest_synced_updates_applied: LatestSyncedUpdatesAppliedState;
  /** Details of the licence in force, such as expiry date and restrictions. */
  license_params: Record<string, string>;
  /** Licence server to use: the keys address and port. */
  license_server: Record<string, string>;
  /** Local SR used to cache shared disks; null when local caching is off. */
  local_cache_sr: SRRef;
  /** Where system logs go; syslog_destination names a remote host, and syslog_reconfigure applies a change. */
  logging: Record<string, string>;
  /** Deepest CPU idle state allowed, as a C-state with optional sub-state; empty means no limit. */
  max_cstate: string;
  /** Memory in bytes taken by the hypervisor and not available to any VM. */
  memory_overhead: number;
  /** Liveness and memory figures of this host. */
  metrics: HostMetricsRef;
  /** True when the host reaches storage over several paths where the driver can. */
  multipathing: boolean;
  /** Free description for people. */
  name_description: string;
  /** Display name; it need not be unique or equal to the host name. */
  name_label: string;
  /** NTP servers used while ntp_mode is Custom. */
  ntp_custom_servers: string[];
  /** Where NTP servers come from: DHCP, a custom list or the factory list; Disabled stops synchronisation. */
  ntp_mode: HostNTPMode;
  /** How VM memory is placed on NUMA nodes: anywhere, on few nodes if possible, or the built-in default. */
  numa_affinity_policy: HostNumaAffinityPolicy;
  /** Free key-value pairs for tools. */
  other_config: Record<string, string>;
  /** Old-style hotfixes present on this host. */
  patches: HostPatchRef[];
  /** Mandatory steps still open after updates, such as a reboot or a toolstack restart. */
  pending_guidances: UpdateGuidances[];
  /** Steps still open to make every applied update fully effective. */
  pending_guidances_full: UpdateGuidances[];
  /** Steps still open that are recommended after updates but not required. */
  pending_guidances_recommended: UpdateGuidances[];
  /** Settings for powering the host on remotely, such as address and account of its management controller. */
  power_on_config: Record<string, string>;
  /** Method for powering the host on: empty for none, wake-on-lan, DRAC, or the name of a custom script. */
  power_on_mode: string;
  /** VMs running or paused on this host, its control domain included. */
  resident_VMs: VMRef[];
  /** Name of the hypervisor's CPU scheduler. */
  sched_policy: string;
  /** True when this host booted with UEFI secure boot in force. */
  secure_boot: boolean;
  /** Versions of the installed software: product, build, hypervisor, kernel, API and others. */
  software_version: Record<string, string>;
  /** True when SSH is opened only while the toolstack is not working, and closed otherwise. */
  ssh_auto_mode: boolean;
  /** True when the SSH service is switched on. */
  ssh_enabled: boolean;
  /** Seconds after which SSH is switched off again once enabled; 0 means no limit. */
  ssh_enabled_timeout: number;
  /** When the SSH service will be switched off; 1970-01-01 when no end is set. */
  ssh_expiry: DateTime;
  /** Formerly whether old TLS versions were allowed; no longer has an effect. */
  ssl_legacy: boolean;
  /** Boot loaders available to paravirtualised VMs on this host. */
  supported_bootloaders: string[];
  /** SR for memory images of suspended VMs; null falls back to the pool's setting. */
  suspend_image_sr: SRRef;
  /** Labels given by users, for grouping and searching. */
  tags: string[];
  /** Time zone of the host, as an IANA name such as Europe/Berlin. */
  timezone: string;
  /** True when the host verifies certificates on its own outgoing TLS connections. */
  tls_verification_enabled: boolean;
  /** UEFI secure boot certificates as a base64 archive; replaced by the pool's field of that name. */
  uefi_certificates: string;
  /** Updates that have been applied to this host. */
  updates: PoolUpdateRef[];
  /** Applied updates that take full effect only after this host reboots. */
  updates_requiring_reboot: PoolUpdateRef[];
  /** Unique identifier of the host, stable over reboots and renames. */
  uuid: string;
  /** Virtual hardware platform versions that VMs may use on this host. */
  virtual_hardware_platform_versions: number[];
}

/** One physical CPU of a host. Old: host.cpu_info carries the same facts for the whole host. */
export interface HostCPURecord {
  /** CPU family number. */
  family: number;
  /** Feature bits of this CPU as a hexadecimal string. */
  features: string;
  /** Feature flags of this CPU as names separated by blanks. */
  flags: string;
  /** Host this CPU is in. */
  host: HostRef;
  /** CPU model number within the family. */
  model: number;
  /** Model name as printed by the vendor. */
  modelname: string;
  /** Number of this CPU within its host, counted from 0. */
  number: number;
  /** Free key-value pairs for tools. */
  other_config: Record<string, string>;
  /** Clock speed in MHz. */
  speed: number;
  /** Stepping (revision) of the CPU. */
  stepping: string;
  /** Load from 0 to 1 when last measured; the performance archives hold current figures. */
  utilisation: number;
  /** Unique identifier of the CPU record. */
  uuid: string;
  /** Name of the vendor. */
  vendor: string;
}

/** A dump left behind by a crash of a host, kept on that host until it is destroyed. */
export interface HostCrashdumpRecord {
  /** Host that crashed and holds the dump. */
  host: HostRef;
  /** Free key-value pairs for tools. */
  other_config: Record<string, string>;
  /** Size of the dump in bytes. */
  size: number;
  /** When the crash happened. */
  timestamp: DateTime;
  /** Unique identifier of the dump. */
  uuid: string;
}

/** Liveness and memory figures of a host. */
export interface HostMetricsRecord {
  /** When the figures were last written. */
  last_updated: DateTime;
  /** True while the coordinator (or HA) takes the host to be alive; false 10 minutes after the last heartbeat. */
  live: boolean;
  /** Removed from the API; host.compute_free_memory or the performance archives give the free memory. */
  memory_free: number;
  /** Physical memory of the host in bytes. */
  memory_total: number;
  /** Free key-value pairs for tools. */
  other_config: Record<string, string>;
  /** Unique identifier of the metrics record. */
  uuid: string;
}

/** An old-style hotfix as present on one host. Replaced by pool_update. */
export interface HostPatchRecord {
  /** True once the hotfix has been applied to the host. */
  applied: boolean;
  /** Host the hotfix belongs to. */
  host: HostRef;
  /** Free description for people. */
  name_description: string;
  /** Display name of the hotfix. */
  name_label: string;
  /** Free key-value pairs for tools. */
  other_config: Record<string, string>;
  /** Hotfix of the pool this is the host's copy of; null if there is none. */
  pool_patch: PoolPatchRef;
  /** Size of the hotfix file in bytes. */
  size: number;
  /** When it was applied; 1970-01-01 if it was not. */
  timestamp_applied: DateTime;
  /** Unique identifier of the record. */
  uuid: string;
  /** Version of the hotfix. */
  version: string;
}

/** An alert about an object, made by the system or by a tool. Messages are kept by the coordinator outside the database. */
export interface MessageRecord {
  /** Text of the message, free or XML by the kind of alert. */
  body: string;
  /** Class of the object the message is about. */
  cls: Cls;
  /** Name of the kind of alert, such as VM_STARTED. */
  name: string;
  /** UUID of the object the message is about. */
  obj_uuid: string;
  /** Urgency from 1 (data loss threatens) to 5 (information). */
  priority: number;
  /** When the message was made. */
  timestamp: DateTime;
  /** Unique identifier of the message. */
  uuid: string;
}

/** A virtual network of the pool. VMs attach to it through VIFs, hosts through PIFs; without PIFs it is internal to each host. */
export interface NetworkRecord {
  /** Largest packet payload in bytes, normally 1500; PIFs and VIFs take it over when they are next plugged. */
  MTU: number;
  /** Host interfaces that connect this network to the outside, at most one per host. */
  PIFs: PIFRef[];
  /** Virtual interfaces of VMs attached to this network. */
  VIFs: VIFRef[];
  /** Operations the network would accept now; advisory, the list may be out of date when the call arrives. */
  allowed_operations: NetworkOperations[];
  /** IP addresses handed out to VIFs on a host-internal management network, by VIF. */
  assigned_ips: Record<VIFRef, string>;
  /** Binary blobs attached to the network, by name. */
  blobs: Record<string, BlobRef>;
  /** Name of the bridge that implements the network on each host. */
  bridge: string;
  /** Operations running on the network, as a map from task reference to operation. */
  current_operations: Record<string, NetworkOperations>;
  /** Traffic rule for VIFs that follow the network: unlocked lets all pass, disabled drops all. */
  default_locking_mode: NetworkDefaultLockingMode;
  /** True when the toolstack sets the bridge up; false if it is made by other means. */
  managed: boolean;
  /** Free description for people. */
  name_description: string;
  /** Display name of the network. */
  name_label: string;
  /** Free key-value pairs for tools. */
  other_config: Record<string, string>;
  /** Special uses of the network, such as serving disks by NBD with or without TLS. */
  purpose: NetworkPurpose[];
  /** Labels given by users, for grouping and searching. */
  tags: string[];
  /** Unique identifier of the network. */
  uuid: string;
}

/** SR-IOV switched on for one physical interface. VMs on the logical PIF's network get a virtual function of the card each. */
export interface NetworkSriovRecord {
  /** How virtual functions are made on this card: by sysfs, by module parameters, or by hand. */
  configuration_mode: SriovConfigurationMode;
  /** PIF that stands for the virtual functions; it belongs to the SR-IOV network. */
  logical_PIF: PIFRef;
  /** Physical interface whose card provides the virtual functions. */
  physical_PIF: PIFRef;
  /** True when the host must reboot before the virtual functions exist. */
  requires_reboot: boolean;
  /** Unique identifier of the record. */
  uuid: string;
}

/** The set of hosts managed as one, with settings that hold for all of them. There is exactly one record; its name may be empty. */
export interface PoolRecord {
  /** Operations the pool would accept now; advisory, the list may be out of date when the call arrives. */
  allowed_operations: PoolAllowedOperations[];
  /** True to bring secure boot certificates of VMs up to date by itself where possible. */
  auto_update_vm_secureboot_certificates: boolean;
  /** Binary blobs attached to the pool, by name. */
  blobs: Record<string, BlobRef>;
  /** True when clients may log in with a TLS client certificate. */
  client_certificate_auth_enabled: boolean;
  /** Name a client certificate must carry to be accepted; empty if none was set. */
  client_certificate_auth_name: string;
  /** True to place VMs on the coordinator only when no other host suits as well. */
  coordinator_bias: boolean;
  /** CPU features all hosts have in common, which VMs may use and still migrate anywhere in the pool. */
  cpu_info: Record<string, string>;
  /** Default SR for VM crash dumps; null if none is set. */
  crash_dump_SR: SRRef;
  /** Operations running on the pool, as a map from task reference to operation. */
  current_operations: Record<string, PoolAllowedOperations>;
  /** UEFI certificates set by the user in place of the built-in ones, as a base64 archive; empty if none. */
  custom_uefi_certificates: string;
  /** SR used for new disks when the caller names none; null if none is set. */
  default_SR: SRRef;
  /** True when successful directory logins are cached in memory. */
  ext_auth_cache_enabled: boolean;
  /** Seconds a cached directory login stays valid. */
  ext_auth_cache_expiry: number;
  /** Largest number of directory logins kept in the cache. */
  ext_auth_cache_size: number;
  /** How many directory logins may be checked at the same time. */
  ext_auth_max_threads: number;
  /** Settings handed to the guest agents of all VMs. */
  guest_agent_config: Record<string, string>;
  /** Key-value pairs reserved for graphical clients. */
  gui_config: Record<string, string>;
  /** True to accept changes that leave too few resources to restart all protected VMs. */
  ha_allow_overcommit: boolean;
  /** Cluster stack HA uses, such as xhad or corosync; empty while HA is off. */
  ha_cluster_stack: string;
  /** Settings HA was switched on with, such as its timeout. */
  ha_configuration: Record<string, string>;
  /** True while high availability is on. */
  ha_enabled: boolean;
  /** How many host failures the restart plan has to survive; 0 means restart as far as possible. */
  ha_host_failures_to_tolerate: number;
  /** True when fewer host failures can be survived than asked for. */
  ha_overcommitted: boolean;
  /** How many host failures the present plan survives. */
  ha_plan_exists_for: number;
  /** True to start a protected VM again when it was shut down from inside. */
  ha_reboot_vm_on_internal_shutdown: boolean;
  /** UUIDs of the VDIs with HA state; empty while HA is off. */
  ha_statefiles: string[];
  /** Settings of the periodic health check and its uploads. */
  health_check_config: Record<string, string>;
  /** True when the virtual switches send multicast only to ports that asked for it. */
  igmp_snooping_enabled: boolean;
  /** True while a pool secret rotation is unfinished and has to be run again. */
  is_psr_pending: boolean;
  /** When updates were last synchronised from the repositories; 1970-01-01 if never. */
  last_update_sync: DateTime;
  /** Licence server of the pool: the keys address and port. */
  license_server: Record<string, string>;
  /** True to allow only one session per VM or host console at a time. */
  limit_console_sessions: boolean;
  /** True to use no live patches, so that updates ask for a reboot instead. */
  live_patching_disabled: boolean;
  /** How many local account logins may be checked at the same time. */
  local_auth_max_threads: number;
  /** Host that is the coordinator; it keeps the database and answers API calls. */
  master: HostRef;
  /** VDIs known to hold a copy of pool metadata. */
  metadata_VDIs: VDIRef[];
  /** True to compress the memory stream of migrations unless the call says otherwise. */
  migration_compression: boolean;
  /** Free description for people. */
  name_description: string;
  /** Display name of the pool; empty for a host that was never given a pool name. */
  name_label: string;
  /** Free key-value pairs for tools. */
  other_config: Record<string, string>;
  /** True to create new VMs without the device that lets Windows Update fetch drivers. */
  policy_no_vendor_device: boolean;
  /** Values recommended for pool settings, by name, as shipped with the software. */
  recommendations: Record<string, string>;
  /** True when each database change is also written to a log on shared storage. */
  redo_log_enabled: boolean;
  /** VDI of the redo log; null while it is off. */
  redo_log_vdi: VDIRef;
  /** Repositories from which updates are taken; empty if none is enabled. */
  repositories: RepositoryRef[];
  /** Secret with the proxy password; null if the proxy needs none. */
  repository_proxy_password: SecretRef;
  /** Address of the proxy used to reach repositories; empty if none. */
  repository_proxy_url: string;
  /** User name at the repository proxy; empty if it needs none. */
  repository_proxy_username: string;
  /** Features the licence restricts, as true or false by name; the least of what the hosts have. */
  restrictions: Record<string, string>;
  /** Default SR for memory images of suspended VMs; null if none is set. */
  suspend_image_SR: SRRef;
  /** Labels given by users, for grouping and searching. */
  tags: string[];
  /** How often telemetry is collected. */
  telemetry_frequency: TelemetryFrequency;
  /** When telemetry is collected next, in UTC. */
  telemetry_next_collection: DateTime;
  /** Secret with the identifier telemetry is sent under; null if none was made. */
  telemetry_uuid: SecretRef;
  /** True when hosts verify certificates on connections inside and out of the pool. */
  tls_verification_enabled: boolean;
  /** UEFI certificates in force for new VMs, as a base64 archive; the user's or the built-in ones. */
  uefi_certificates: string;
  /** Weekday of the weekly synchronisation, 0 (Sunday) to 6; not used when daily. */
  update_sync_day: number;
  /** True when updates are synchronised on a schedule. */
  update_sync_enabled: boolean;
  /** Whether scheduled synchronisation runs daily or weekly. */
  update_sync_frequency: UpdateSyncFrequency;
  /** Unique identifier of the pool. */
  uuid: string;
  /** Seconds without input after which a VM console session is closed; 0 means never. */
  vm_console_idle_timeout: number;
  /** Old: address of the virtual switch controller; SDN_controller took its place. */
  vswitch_controller: string;
  /** True when workload balancing may choose hosts for VMs. */
  wlb_enabled: boolean;
  /** Address of the workload balancing server; empty if there is none. */
  wlb_url: string;
  /** User name at the workload balancing server. */
  wlb_username: string;
  /** Old: whether the workload balancing server's certificate is verified; tls_verification_enabled decides now. */
  wlb_verify_cert: boolean;
}

/** An old-style hotfix known to the pool. Replaced by pool_update. */
export interface PoolPatchRecord {
  /** What must be restarted after the hotfix: VMs, the host or the toolstack. */
  after_apply_guidance: AfterApplyGuidance[];
  /** The copies of this hotfix on the single hosts. */
  host_patches: HostPatchRef[];
  /** Free description for people. */
  name_description: string;
  /** Display name of the hotfix. */
  name_label: string;
  /** Free key-value pairs for tools. */
  other_config: Record<string, string>;
  /** True when every host of the pool has the hotfix. */
  pool_applied: boolean;
  /** The update this hotfix stands for; null if there is none. */
  pool_update: PoolUpdateRef;
  /** Size of the hotfix file in bytes. */
  size: number;
  /** Unique identifier of the hotfix, set by who made it. */
  uuid: string;
  /** Version of the hotfix. */
  version: string;
}

/** An update package stored as a VDI that can be applied to the hosts of the pool. */
export interface PoolUpdateRecord {
  /** What must be restarted after the update: VMs, the host or the toolstack. */
  after_apply_guidance: UpdateAfterApplyGuidance[];
  /** True when all hosts of the pool must have the update or none. */
  enforce_homogeneity: boolean;
  /** Hosts the update has been applied to. */
  hosts: HostRef[];
  /** Space in bytes the update needs on each host. */
  installation_size: number;
  /** Name of the key that signs the update. */
  key: string;
  /** Free description for people. */
  name_description: string;
  /** Display name of the update. */
  name_label: string;
  /** Free key-value pairs for tools. */
  other_config: Record<string, string>;
  /** Unique identifier of the update, set by who made it. */
  uuid: string;
  /** VDI with the contents of the update; dangling once it was cleaned away. */
  vdi: VDIRef;
  /** Version of the update. */
  version: string;
}

/** One finding of SR.probe_ext; a value, not a stored object. */
export interface ProbeResultRecord {
  /** True if configuration suffices to attach or create an SR; false if it must be probed further. */
  complete: boolean;
  /** Settings for device_config found so far; pass them on to create, introduce or probe. */
  configuration: Record<string, string>;
  /** Further facts for the user, such as disk vendor or size. */
  extra_info: Record<string, string>;
  /** SR found at this place; absent if there is none. */
  sr?: SRStatRecord;
}

/** A named set of permissions. Roles are built in: users get the public ones, single permissions exist as internal ones. */
export interface RoleRecord {
  /** True for roles that are not meant to be given to users. */
  is_internal: boolean;
  /** Short description of the role. */
  name_description: string;
  /** Name of the role, such as pool-admin; for a permission, the name of the call. */
  name_label: string;
  /** Roles and permissions contained in this one; empty for a single permission. */
  subroles: RoleRef[];
  /** Unique identifier, the same on every server. */
  uuid: string;
}

/** A password or similar value kept apart from the settings that need it, which name it by uuid. */
export interface SecretRecord {
  /** Free-form settings of clients and tools. */
  other_config: Record<string, string>;
  /** Unique identifier of the secret, written where it is used. */
  uuid: string;
  /** The secret text itself; readable by administrators only. */
  value: string;
}

/** A login. Its reference is the secret passed as the first argument of each call, and should be kept as safe as a password. */
export interface SessionRecord {
  /** Name under which the user logged in; empty for pool sessions. */
  auth_user_name: string;
  /** Directory identifier of the user; empty for local accounts. */
  auth_user_sid: string;
  /** True when the login used a TLS client certificate. */
  client_certificate: boolean;
  /** True when the session may do everything, as for root and pool sessions. */
  is_local_superuser: boolean;
  /** Last use of the session, exact to about 10 minutes; it is dropped after 24 idle hours. */
  last_active: DateTime;
  /** Name the client gave itself at login; idle sessions are limited per originator. */
  originator: string;
  /** Free key-value pairs for tools. */
  other_config: Record<string, string>;
  /** Session from which this one was made; null for plain logins. */
  parent: SessionRef;
  /** True for sessions between hosts of the pool. */
  pool: boolean;
  /** Names of the permissions held, fixed at login. */
  rbac_permissions: string[];
  /** Subject record that let the user in; null for local accounts. */
  subject: SubjectRef;
  /** Tasks made in this session. */
  tasks: TaskRef[];
  /** Host the session belongs to: the coordinator for user logins. */
  this_host: HostRef;
  /** Not used; always null. */
  this_user: UserRef;
  /** Unique identifier of the session; not a secret, unlike the reference. */
  uuid: string;
  /** When a directory user was last checked with the directory. */
  validation_time: DateTime;
}

/** Size and health of an SR as its driver reports them; part of a probe result, not a stored object. */
export interface SRStatRecord {
  /** True if the SR relies on a cluster stack. */
  clustered: boolean;
  /** Free space in bytes. */
  free_space: number;
  /** State of the SR as the driver sees it. */
  health: SRHealth;
  /** Description stored in the SR. */
  name_description: string;
  /** Name stored in the SR. */
  name_label: string;
  /** Total space in bytes. */
  total_space: number;
  /** Uuid of the SR; absent if the driver does not give one. */
  uuid?: string;
}

/** A user or group of the external directory that may log in to the pool, with the roles it has there. */
export interface SubjectRecord {
  /** Details from the directory, such as display name and principal name. */
  other_config: Record<string, string>;
  /** Roles given to the subject; a user gets those of all groups he is in as well. */
  roles: RoleRef[];
  /** Identifier in the directory, such as a SID; unique in the pool. */
  subject_identifier: string;
  /** Unique identifier of the subject record. */
  uuid: string;
}

/** A call in progress or just finished. Asynchronous calls return one; it is deleted by the caller or some time after it ends. */
export interface TaskRecord {
  /** Operations the task would accept now; cancel is present only while the work can be cancelled. */
  allowed_operations: TaskAllowedOperations[];
  /** Where in the server the failure arose, as an S-expression for developers; () when there is none. */
  backtrace: string;
  /** When the task was made. */
  created: DateTime;
  /** Cancel or destroy requests under way, as a map from the requesting task to the operation. */
  current_operations: Record<string, TaskAllowedOperations>;
  /** Error code followed by its parameters when the task failed; empty otherwise. */
  error_info: string[];
  /** When the task ended; 1970-01-01 while it runs. */
  finished: DateTime;
  /** Free description for people. */
  name_description: string;
  /** Name of the call as it was made, or the label given by the creator. */
  name_label: string;
  /** Free key-value pairs for tools; tasks made over HTTP may carry request headers as http: keys. */
  other_config: Record<string, string>;
  /** Share of the work done, from 0 to 1; 1 once the task ended. */
  progress: number;
  /** Host the task runs on. */
  resident_on: HostRef;
  /** XML-RPC text of the value returned, set on success; empty until then. */
  result: string;
  /** State of the task; it starts pending and takes one final state, after which it does not change. */
  status: TaskStatusType;
  /** Task this one is a part of; null if it stands alone. */
  subtask_of: TaskRef;
  /** Tasks that are parts of this one. */
  subtasks: TaskRef[];
  /** Kind of result, as a small XML text; plain tasks have none. */
  type: string;
  /** Unique identifier of the task. */
  uuid: string;
}

/** A tunnel on one host that carries a private network inside IP packets; needs Open vSwitch and an SDN controller. */
export interface TunnelRecord {
  /** PIF made for the tunnel, by which its network is reached. */
  access_PIF: PIFRef;
  /** Free key-value pairs for tools. */
  other_config: Record<string, string>;
  /** Encapsulation: GRE or VXLAN. */
  protocol: TunnelProtocol;
  /** State kept by the SDN controller; the key active tells whether the tunnel works. */
  status: Record<string, string>;
  /** Interface whose IP configuration carries the tunnelled packets. */
  transport_PIF: PIFRef;
  /** Unique identifier of the tunnel. */
  uuid: string;
}

/** A local account as it was modelled before subjects. Old, and not used by logins. */
export interface UserRecord {
  /** Full name of the user. */
  fullname: string;
  /** Free key-value pairs for tools. */
  other_config: Record<string, string>;
  /** Login name of the user. */
  short_name: string;
  /** Unique identifier of the user record. */
  uuid: string;
}

/** Where and how to read one disk image over NBD with TLS; a value returned by VDI.get_nbd_info, not a stored object. */
export interface VDINBDServerInfoRecord {
  /** IP address of the server. */
  address: string;
  /** TLS certificate of the server in PEM text. */
  cert: string;
  /** NBD export name; it contains the caller's session, so treat it as a secret. */
  exportname: string;
  /** TCP port of the server. */
  port: number;
  /** Host name to expect in the server's certificate. */
  subject: string;
}

/** The answer of event.from: what changed, and the token to go on with. */
export interface EventBatch {
  events: EventRecord[];
  /** Number of objects of each class, its name in lower case. */
  valid_ref_counts: Record<string, number>;
  token: string;
}

// What constructors take

export type CallerArgs = Partial<Pick<CallerRecord, "client_ip" | "name_description" | "name_label" | "user_agent">>;
export type ObserverArgs = Partial<Pick<ObserverRecord, "attributes" | "components" | "enabled" | "endpoints" | "hosts" | "name_description" | "name_label">>;
export type PBDArgs = Pick<PBDRecord, "SR" | "device_config" | "host"> & Partial<Pick<PBDRecord, "other_config">>;
export type PVSCacheStorageArgs = Partial<Pick<PVSCacheStorageRecord, "SR" | "host" | "site" | "size">>;
export type RateLimitArgs = Partial<Pick<RateLimitRecord, "burst_size" | "fill_rate" | "name_description" | "name_label">>;
export type VBDArgs = Pick<VBDRecord, "VDI" | "VM" | "bootable" | "empty" | "mode" | "other_config" | "qos_algorithm_params" | "qos_algorithm_type" | "type" | "userdevice"> & Partial<Pick<VBDRecord, "currently_attached" | "device" | "unpluggable">>;
export type VDIArgs = Pick<VDIRecord, "SR" | "other_config" | "read_only" | "sharable" | "type" | "virtual_size"> & Partial<Pick<VDIRecord, "name_description" | "name_label" | "sm_config" | "tags" | "xenstore_data">>;
export type VIFArgs = Pick<VIFRecord, "MAC" | "MTU" | "VM" | "device" | "network" | "other_config" | "qos_algorithm_params" | "qos_algorithm_type"> & Partial<Pick<VIFRecord, "currently_attached" | "ipv4_allowed" | "ipv6_allowed" | "locking_mode" | "trunks">>;
export type VMArgs = Pick<VMRecord, "HVM_boot_params" | "HVM_boot_policy" | "PCI_bus" | "PV_args" | "PV_bootloader" | "PV_bootloader_args" | "PV_kernel" | "PV_legacy_args" | "PV_ramdisk" | "VCPUs_at_startup" | "VCPUs_max" | "VCPUs_params" | "actions_after_crash" | "actions_after_reboot" | "actions_after_shutdown" | "affinity" | "is_a_template" | "memory_dynamic_max" | "memory_dynamic_min" | "memory_static_max" | "memory_static_min" | "other_config" | "platform" | "recommendations" | "user_version"> & Partial<Pick<VMRecord, "HVM_shadow_multiplier" | "NVRAM" | "actions_after_softreboot" | "appliance" | "blocked_operations" | "domain_type" | "generation_id" | "ha_always_run" | "ha_restart_priority" | "hardware_platform_version" | "has_vendor_device" | "is_snapshot_from_vmpp" | "is_vmss_snapshot" | "last_boot_CPU_flags" | "last_booted_record" | "memory_target" | "name_description" | "name_label" | "order" | "power_state" | "protection_policy" | "reference_label" | "shutdown_delay" | "snapshot_schedule" | "start_delay" | "suspend_SR" | "suspend_VDI" | "tags" | "version" | "xenstore_data">>;
export type VMPPArgs = Partial<Pick<VMPPRecord, "alarm_config" | "archive_frequency" | "archive_schedule" | "archive_target_config" | "archive_target_type" | "backup_frequency" | "backup_retention_value" | "backup_schedule" | "backup_type" | "is_alarm_enabled" | "is_policy_enabled" | "name_description" | "name_label">>;
export type VMSSArgs = Pick<VMSSRecord, "frequency" | "type"> & Partial<Pick<VMSSRecord, "enabled" | "name_description" | "name_label" | "retained_snapshots" | "schedule">>;
export type VMApplianceArgs = Partial<Pick<VMApplianceRecord, "name_description" | "name_label">>;
export type VMGroupArgs = Partial<Pick<VMGroupRecord, "name_description" | "name_label" | "placement">>;
export type ConsoleArgs = Pick<ConsoleRecord, "other_config">;
export type NetworkArgs = Pick<NetworkRecord, "other_config"> & Partial<Pick<NetworkRecord, "MTU" | "bridge" | "managed" | "name_description" | "name_label" | "tags">>;
export type SecretArgs = Pick<SecretRecord, "value"> & Partial<Pick<SecretRecord, "other_config">>;
export type SubjectArgs = Partial<Pick<SubjectRecord, "other_config" | "subject_identifier">>;
export type UserArgs = Pick<UserRecord, "fullname" | "short_name"> & Partial<Pick<UserRecord, "other_config">>;

// Errors: the parameters of each code

export interface ErrorParams {
  /** An activation key was offered while the host runs a paid edition. */
  ACTIVATION_WHILE_NOT_FREE: [];
  /** Address {address} is outside what the VIF's locking configuration permits. */
  ADDRESS_VIOLATES_LOCKING_CONSTRAINT: [address: string];
  /** The follow-up actions of an update could not be carried out for {ref}. */
  APPLY_GUIDANCE_FAILED: [ref: string];
  /** Live patch {livepatch} could not be loaded. */
  APPLY_LIVEPATCH_FAILED: [livepatch: string];
  /** Installing updates on host {ref} failed. */
  APPLY_UPDATES_FAILED: [ref: string];
  /** Updates are being installed at this moment. */
  APPLY_UPDATES_IN_PROGRESS: [];
  /** External authentication of type {current_auth_type} with service {current_service_name} is already in force. */
  AUTH_ALREADY_ENABLED: [current_auth_type: string, current_service_name: string];
  /** External authentication could not be switched off: {message_}. */
  AUTH_DISABLE_FAILED: [message_: string];
  /** The directory refused to let this account remove the host: {message_}. */
  AUTH_DISABLE_FAILED_PERMISSION_DENIED: [message_: string];
  /** The directory did not accept the credentials given to switch off external authentication: {message_}. */
  AUTH_DISABLE_FAILED_WRONG_CREDENTIALS: [message_: string];
  /** External authentication could not be switched on: {message_}. */
  AUTH_ENABLE_FAILED: [message_: string];
  /** The directory domain could not be looked up: {message_}. */
  AUTH_ENABLE_FAILED_DOMAIN_LOOKUP_FAILED: [message_: string];
  /** The account used to join the domain is not valid: {message_}. */
  AUTH_ENABLE_FAILED_INVALID_ACCOUNT: [message_: string];
  /** The organisational unit given for the host's account does not exist or cannot be used: {message_}. */
  AUTH_ENABLE_FAILED_INVALID_OU: [message_: string];
  /** The certificates trusted for the directory connection are not valid: {message_}. */
  AUTH_ENABLE_FAILED_INVALID_TRUSTED_CERTS: [message_: string];
  /** The directory and this host share no Kerberos encryption type. */
  AUTH_ENABLE_FAILED_NO_SUPPORT_ENCRYPT_TYPE: string[];
  /** No certificate is installed that could secure the directory connection: {message_}. */
  AUTH_ENABLE_FAILED_NO_TRUSTED_CERTS: [message_: string];
  /** The directory refused to let this account join the host: {message_}. */
  AUTH_ENABLE_FAILED_PERMISSION_DENIED: [message_: string];
  /** The directory service could not be reached while enabling external authentication: {message_}. */
  AUTH_ENABLE_FAILED_UNAVAILABLE: [message_: string];
  /** The directory did not accept the credentials given to join the host: {message_}. */
  AUTH_ENABLE_FAILED_WRONG_CREDENTIALS: [message_: string];
  /** The certificates trusted for external authentication are not valid: {message_}. */
  AUTH_INVALID_TRUSTED_CERTS: [message_: string];
  /** External authentication is switched off, so there is no directory to ask. */
  AUTH_IS_DISABLED: [];
  /** External authentication needs a trusted certificate and none is installed: {message_}. */
  AUTH_NO_TRUSTED_CERTS: [message_: string];
  /** The directory service reported an error: {message_}. */
  AUTH_SERVICE_ERROR: [message_: string];
  /** No TLS connection to the directory could be set up: {message_}. */
  AUTH_SETUP_TLS_CONNECTION: [message_: string];
  /** Host {host} could not change its use of LDAPS: {message_}. */
  AUTH_SET_LDAPS_FAILED: [host: string, message_: string];
  /** There is no external authentication type {auth_type}. */
  AUTH_UNKNOWN_TYPE: [auth_type: string];
  /** The host backup did not complete; its log reads: {log}. */
  BACKUP_SCRIPT_FAILED: [log: string];
  /** Memory ballooning is switched off for this VM. */
  BALLOONING_DISABLED: string[];
  /** VM {vm} did not shrink to its migration memory target in time. */
  BALLOONING_TIMEOUT_BEFORE_MIGRATION: [vm: string];
  /** Repository address {url} is on the list of blocked addresses. */
  BLOCKED_REPO_URL: [url: string];
  /** The boot loader of VM {vm} failed: {message_}. */
  BOOTLOADER_FAILED: [vm: string, message_: string];
  /** Device {device} carries the host's boot disk and may not be passed to a guest. */
  BOOT_DEVICE_PASSTHROUGH_DISALLOWED: [device: string];
  /** A network with bridge {bridge} exists already. */
  BRIDGE_NAME_EXISTS: [bridge: string];
  /** Bridge {bridge} is not present on the host. */
  BRIDGE_NOT_AVAILABLE: [bridge: string];
  /** A bundle repository exists already: {ref}. */
  BUNDLE_REPOSITORY_ALREADY_EXISTS: [ref: string];
  /** No bundle repository is enabled for the pool. */
  BUNDLE_REPO_NOT_ENABLED: [];
  /** The uploaded bundle could not be synchronised into the repository. */
  BUNDLE_SYNC_FAILED: [];
  /** The uploaded bundle could not be unpacked: {error}. */
  BUNDLE_UNPACK_FAILED: [error: string];
  /** PIF {pif} is a member of a bond and cannot carry a tunnel. */
  CANNOT_ADD_TUNNEL_TO_BOND_SLAVE: [pif: string];
  /** PIF {pif} is an SR-IOV logical interface and cannot carry a tunnel. */
  CANNOT_ADD_TUNNEL_TO_SRIOV_LOGICAL: [pif: string];
  /** PIF {pif} is a VLAN above an SR-IOV logical interface and cannot carry a tunnel. */
  CANNOT_ADD_TUNNEL_TO_VLAN_ON_SRIOV_LOGICAL: [pif: string];
  /** PIF {pif} is a member of a bond and cannot carry a VLAN. */
  CANNOT_ADD_VLAN_TO_BOND_SLAVE: [pif: string];
  /** The properties of PIF {pif} cannot be changed while it belongs to a bond. */
  CANNOT_CHANGE_PIF_PROPERTIES: [pif: string];
  /** Host {host} did not answer, or the connection to it broke. */
  CANNOT_CONTACT_HOST: [host: string];
  /** No HA state file could be created on any usable storage. */
  CANNOT_CREATE_STATE_FILE: [];
  /** The disaster recovery task cannot be removed: {reason}. */
  CANNOT_DESTROY_DISASTER_RECOVERY_TASK: [reason: string];
  /** Network {network} is a system network and stays. */
  CANNOT_DESTROY_SYSTEM_NETWORK: [network: string];
  /** The redo log could not be enabled: {reason}. */
  CANNOT_ENABLE_REDO_LOG: [reason: string];
  /** Some guests cannot leave the host: {errors}. */
  CANNOT_EVACUATE_HOST: [errors: string];
  /** Patch {uuid} could not be fetched from the coordinator. */
  CANNOT_FETCH_PATCH: [uuid: string];
  /** The partition that holds the spare system image was not found. */
  CANNOT_FIND_OEM_BACKUP_PARTITION: [];
  /** The file of the requested patch is no longer on the coordinator. */
  CANNOT_FIND_PATCH: [];
  /** The partition that holds the host's state was not found. */
  CANNOT_FIND_STATE_PARTITION: [];
  /** The requested update could not be found. */
  CANNOT_FIND_UPDATE: [];
  /** PIF {pif} is an SR-IOV logical interface and cannot be forgotten on its own. */
  CANNOT_FORGET_SRIOV_LOGICAL: [pif: string];
  /** PIF {pif} is a member of a bond and cannot be plugged on its own. */
  CANNOT_PLUG_BOND_SLAVE: [pif: string];
  /** VIF {vif} cannot be hot-plugged in its present state. */
  CANNOT_PLUG_VIF: [vif: string];
  /** VM {vm} is a control domain; its power state cannot be reset. */
  CANNOT_RESET_CONTROL_DOMAIN: [vm: string];
  /** The device models of paused guests on host {ref} cannot be restarted. */
  CANNOT_RESTART_DEVICE_MODEL: [ref: string];
  /** Periodic update synchronisation cannot be used with the repositories that are enabled. */
  CAN_NOT_PERIODIC_SYNC_UPDATES: [];
  /** Updates cannot be synchronised with the repositories that are enabled. */
  CAN_NOT_SYNC_UPDATES: [];
  /** The CA certificate has expired. */
  CA_CERTIFICATE_EXPIRED: string[];
  /** The CA certificate is not valid. */
  CA_CERTIFICATE_INVALID: string[];
  /** The validity of the CA certificate has not begun yet. */
  CA_CERTIFICATE_NOT_VALID_YET: string[];
  /** A certificate named {name} is installed already. */
  CERTIFICATE_ALREADY_EXISTS: [name: string];
  /** Certificate {name} is damaged or not a certificate. */
  CERTIFICATE_CORRUPT: [name: string];
  /** There is no certificate named {name}. */
  CERTIFICATE_DOES_NOT_EXIST: [name: string];
  /** The certificate was given no purpose. */
  CERTIFICATE_LACKS_PURPOSE: [];
  /** The store of installed certificates is damaged. */
  CERTIFICATE_LIBRARY_CORRUPT: [];
  /** {name} cannot be used as the name of a certificate. */
  CERTIFICATE_NAME_INVALID: [name: string];
  /** The pool's certificates are being renewed at this moment. */
  CERT_REFRESH_IN_PROGRESS: string[];
  /** The new password was not accepted: {message_}. */
  CHANGE_PASSWORD_REJECTED: [message_: string];
  /** The request contains a mistake of the caller. */
  CLIENT_ERROR: string[];
  /** SR {sr} is clustered and at present lacks the hosts it needs to stay safe. */
  CLUSTERED_SR_DEGRADED: [sr: string];
  /** Clustering is disabled on cluster host {cluster_host}. */
  CLUSTERING_DISABLED: [cluster_host: string];
  /** Clustering is enabled on cluster host {cluster_host}. */
  CLUSTERING_ENABLED: [cluster_host: string];
  /** The pool has a cluster already. */
  CLUSTER_ALREADY_EXISTS: [];
  /** A cluster is being created at this moment. */
  CLUSTER_CREATE_IN_PROGRESS: [];
  /** The cluster has {number_of_nodes} hosts; this needs exactly one. */
  CLUSTER_DOES_NOT_HAVE_ONE_NODE: [number_of_nodes: string];
  /** Cluster {cluster} could not be torn down by force. */
  CLUSTER_FORCE_DESTROY_FAILED: [cluster: string];
  /** The cluster has no certificate for secure communication. */
  CLUSTER_HAS_NO_CERTIFICATE: string[];
  /** Cluster host {cluster_host} is the last one of its cluster. */
  CLUSTER_HOST_IS_LAST: [cluster_host: string];
  /** Cluster host {cluster_host} has not joined its cluster. */
  CLUSTER_HOST_NOT_JOINED: [cluster_host: string];
  /** Cluster stack {cluster_stack} is in use. */
  CLUSTER_STACK_IN_USE: [cluster_stack: string];
  /** The repositories are being configured at this moment. */
  CONFIGURE_REPOSITORIES_IN_PROGRESS: [];
  /** The host has no interface {device} with MAC address {mac}. */
  COULD_NOT_FIND_NETWORK_INTERFACE_WITH_SPECIFIED_DEVICE_NAME_AND_MAC_ADDRESS: [device: string, mac: string];
  /** The database could not be imported: {reason}. */
  COULD_NOT_IMPORT_DATABASE: [reason: string];
  /** IGMP snooping could not be changed on every host. */
  COULD_NOT_UPDATE_IGMP_SNOOPING_EVERYWHERE: [];
  /** The processors of this host cannot mask features: {details}. */
  CPU_FEATURE_MASKING_NOT_SUPPORTED: [details: string];
  /** The local update repository could not be built. */
  CREATEREPO_FAILED: string[];
  /** A revocation list named {name} is installed already. */
  CRL_ALREADY_EXISTS: [name: string];
  /** Revocation list {name} is damaged or not a revocation list. */
  CRL_CORRUPT: [name: string];
  /** There is no revocation list named {name}. */
  CRL_DOES_NOT_EXIST: [name: string];
  /** {name} cannot be used as the name of a revocation list. */
  CRL_NAME_INVALID: [name: string];
  /** Value {value} is taken already in field {field} of table {table}. */
  DB_UNIQUENESS_CONSTRAINT_VIOLATION: [table: string, field: string, value: string];
  /** The pool's default SR {sr} does not exist. */
  DEFAULT_SR_NOT_FOUND: [sr: string];
  /** The pool is handing over to a new coordinator. */
  DESIGNATE_NEW_MASTER_IN_PROGRESS: string[];
  /** Device {device} is attached already. */
  DEVICE_ALREADY_ATTACHED: [device: string];
  /** Device {device} is detached already. */
  DEVICE_ALREADY_DETACHED: [device: string];
  /** The VM has a device {device} already. */
  DEVICE_ALREADY_EXISTS: [device: string];
  /** Attaching {device_type} {ref} took too long. */
  DEVICE_ATTACH_TIMEOUT: [device_type: string, ref: string];
  /** The guest refused to release {device_type} {ref}: {message_}. */
  DEVICE_DETACH_REJECTED: [device_type: string, ref: string, message_: string];
  /** Detaching {device_type} {ref} took too long. */
  DEVICE_DETACH_TIMEOUT: [device_type: string, ref: string];
  /** VBD {vbd} is not attached. */
  DEVICE_NOT_ATTACHED: [vbd: string];
  /** SSH could not be switched off on host {host}. */
  DISABLE_SSH_FAILED: [host: string];
  /** SSH could not be switched off on these hosts: {hosts}. */
  DISABLE_SSH_PARTIALLY_FAILED: [hosts: string];
  /** Disk VBD {vbd} is read-only, which HVM guests do not support. */
  DISK_VBD_MUST_BE_READWRITE_FOR_HVM: [vbd: string];
  /** Building the domain failed in {function} with code {code_}: {message_}. */
  DOMAIN_BUILDER_ERROR: [function_: string, code_: string, message_: string];
  /** VM {vm} could not be started because its domain {domid} still exists. */
  DOMAIN_EXISTS: [vm: string, domid: string];
  /** MAC seed {seed} is used by another VM already. */
  DUPLICATE_MAC_SEED: [seed: string];
  /** More than one PIF of the host has the device name {device}. */
  DUPLICATE_PIF_DEVICE_NAME: [device: string];
  /** VM {vm} exists here already. */
  DUPLICATE_VM: [vm: string];
  /** SSH could not be switched on for host {host}. */
  ENABLE_SSH_FAILED: [host: string];
  /** SSH could not be switched on for these hosts: {hosts}. */
  ENABLE_SSH_PARTIALLY_FAILED: [hosts: string];
  /** Events were dropped because this session read them too slowly. */
  EVENTS_LOST: [];
  /** {token} is not an event token. */
  EVENT_FROM_TOKEN_PARSE_FAILURE: [token: string];
  /** {subscription} is not an event subscription. */
  EVENT_SUBSCRIPTION_PARSE_FAILURE: [subscription: string];
  /** A host extension broke off or answered in a form that is not understood. */
  EXTENSION_PROTOCOL_FAILURE: string[];
  /** Emulator {name} of VM {vm} could not be started: {message_}. */
  FAILED_TO_START_EMULATOR: [vm: string, name: string, message_: string];
  /** This feature needs an HVM guest: {details}. */
  FEATURE_REQUIRES_HVM: [details: string];
  /** The licence in use does not cover this feature. */
  FEATURE_RESTRICTED: [];
  /** Field {field} does not have the type that is expected. */
  FIELD_TYPE_ERROR: [field: string];
  /** The updates available for host {ref} could not be determined. */
  GET_HOST_UPDATES_FAILED: [ref: string];
  /** The list of available updates could not be put together. */
  GET_UPDATES_FAILED: [];
  /** The list of updates is being put together at this moment. */
  GET_UPDATES_IN_PROGRESS: string[];
  /** GPU group {gpu_group} contains no physical GPU. */
  GPU_GROUP_CONTAINS_NO_PGPUS: [gpu_group: string];
  /** The GPU group still contains physical GPUs: {pgpus}. */
  GPU_GROUP_CONTAINS_PGPU: [pgpus: string];
  /** The GPU group still serves virtual GPUs: {vgpus}. */
  GPU_GROUP_CONTAINS_VGPU: [vgpus: string];
  /** There is no {class_name} with reference {handle}. */
  HANDLE_INVALID: [class_name: string, handle: string];
  /** This host cannot take over as coordinator: {reason}. */
  HA_ABORT_NEW_MASTER: [reason: string];
  /** The bonding of the management interface cannot be changed while HA is on. */
  HA_CANNOT_CHANGE_BOND_STATUS_OF_MGMT_IFACE: [];
  /** Network {network} is not available on every host, so the VM cannot be protected by HA. */
  HA_CONSTRAINT_VIOLATION_NETWORK_NOT_SHARED: [network: string];
  /** SR {sr} is not shared, so the VM cannot be protected by HA. */
  HA_CONSTRAINT_VIOLATION_SR_NOT_SHARED: [sr: string];
  /** HA is being switched off at this moment. */
  HA_DISABLE_IN_PROGRESS: [];
  /** HA is being switched on at this moment. */
  HA_ENABLE_IN_PROGRESS: [];
  /** The hosts could not agree on a set of live members. */
  HA_FAILED_TO_FORM_LIVESET: [];
  /** The HA daemon did not start, so heartbeats cannot be exchanged. */
  HA_HEARTBEAT_DAEMON_STARTUP_FAILED: [];
  /** The host cannot read or write the HA state file. */
  HA_HOST_CANNOT_ACCESS_STATEFILE: [];
  /** Host {host} sees only {subset} of the hosts {all_hosts}. */
  HA_HOST_CANNOT_SEE_PEERS: [host: string, all_hosts: string, subset: string];
  /** HA is armed on host {host}, which forbids this. */
  HA_HOST_IS_ARMED: [host: string];
  /** HA is enabled, which forbids this. */
  HA_IS_ENABLED: [];
  /** The host has lost access to the HA state file. */
  HA_LOST_STATEFILE: [];
  /** HA is not enabled. */
  HA_NOT_ENABLED: [];
  /** The HA software is not installed on host {host}. */
  HA_NOT_INSTALLED: [host: string];
  /** There is no plan by which the protected VMs could be restarted after host failures. */
  HA_NO_PLAN: [];
  /** This would leave too few resources to restart the protected VMs after host failures. */
  HA_OPERATION_WOULD_BREAK_FAILOVER_PLAN: [];
  /** The pool has HA enabled, but this host is disabled for it. */
  HA_POOL_IS_ENABLED_BUT_HOST_IS_DISABLED: [];
  /** Host {host} should have been fenced before it comes back. */
  HA_SHOULD_BE_FENCED: [host: string];
  /** The pool has too few live hosts for HA. */
  HA_TOO_FEW_HOSTS: [];
  /** Local caching could not be switched off on some hosts. */
  HOSTS_FAILED_TO_DISABLE_CACHING: string[];
  /** Local caching could not be switched on for some hosts. */
  HOSTS_FAILED_TO_ENABLE_CACHING: string[];
  /** The hosts of this pool are not compatible with one another. */
  HOSTS_NOT_COMPATIBLE: [];
  /** The hosts differ too much to share a pool: {reason}. */
  HOSTS_NOT_HOMOGENEOUS: [reason: string];
  /** The host failed to start its services and needs attention. */
  HOST_BROKEN: [];
  /** Host {host} cannot attach network {network}. */
  HOST_CANNOT_ATTACH_NETWORK: [host: string, network: string];
  /** Host {host} cannot remove its own record. */
  HOST_CANNOT_DESTROY_SELF: [host: string];
  /** The host's metrics cannot be read. */
  HOST_CANNOT_READ_METRICS: [];
  /** The host has no access to a storage repository that is needed. */
  HOST_CANNOT_SEE_SR: string[];
  /** The host's CD drive holds no disc. */
  HOST_CD_DRIVE_EMPTY: [];
  /** Host {host} is disabled. */
  HOST_DISABLED: [host: string];
  /** Host {host} is disabled until someone enables it. */
  HOST_DISABLED_INDEFINITELY: [host: string];
  /** Host {host} is disabled until its next reboot. */
  HOST_DISABLED_UNTIL_REBOOT: [host: string];
  /** The host has no hardware that driver variant {driver_variant} serves. */
  HOST_DRIVER_NO_HARDWARE: [driver_variant: string];
  /** Host {host} is being evacuated. */
  HOST_EVACUATE_IN_PROGRESS: [host: string];
  /** VM {vm} is not protected by HA and so cannot be moved in this evacuation. */
  HOST_EVACUATE_VM_NOT_HA_PROTECTED: [vm: string];
  /** Host {host} must be evacuated before this. */
  HOST_EVACUATION_IS_REQUIRED: [host: string];
  /** The host has no management address. */
  HOST_HAS_NO_MANAGEMENT_IP: [];
  /** Guests still run on host {host}. */
  HOST_HAS_RESIDENT_VMS: [host: string];
  /** The host is in emergency mode because it cannot work with its coordinator. */
  HOST_IN_EMERGENCY_MODE: [];
  /** Host {host} is in use by {object_type} {ref}. */
  HOST_IN_USE: [host: string, object_type: string, ref: string];
  /** Host {host} is alive, so it cannot be treated as lost. */
  HOST_IS_LIVE: [host: string];
  /** This host is a supporter; the coordinator is {coordinator_address}. */
  HOST_IS_SLAVE: [coordinator_address: string];
  /** The host's own address is configured as its coordinator, but it is not the coordinator. */
  HOST_ITS_OWN_SLAVE: [];
  /** The coordinator cannot reach this host at {ip}. */
  HOST_MASTER_CANNOT_TALK_BACK: [ip: string];
  /** The host name is not acceptable: {reason}. */
  HOST_NAME_INVALID: [reason: string];
  /** The host is still enabled. */
  HOST_NOT_DISABLED: [];
  /** The host has {available} bytes of memory free; {needed} are needed. */
  HOST_NOT_ENOUGH_FREE_MEMORY: [needed: string, available: string];
  /** The VM wants {vcpus} VCPUs; the host has only {pcpus} physical ones. */
  HOST_NOT_ENOUGH_PCPUS: [vcpus: string, pcpus: string];
  /** The host is not alive. */
  HOST_NOT_LIVE: [];
  /** Host {host} is offline. */
  HOST_OFFLINE: [host: string];
  /** Host {host} has mandatory actions pending after an update. */
  HOST_PENDING_MANDATORY_GUIDANCE_NOT_EMPTY: [host: string];
  /** No way to power on this host remotely is configured. */
  HOST_POWER_ON_MODE_DISABLED: [];
  /** The host is still starting up. */
  HOST_STILL_BOOTING: [];
  /** The coordinator does not know host {host}. */
  HOST_UNKNOWN_TO_MASTER: [host: string];
  /** The host runs version {host_xapi_version}, which is newer than the coordinator's. */
  HOST_XAPI_VERSION_HIGHER_THAN_COORDINATOR: [host_xapi_version: string];
  /** This is forbidden while the host runs in FIPS mode. */
  ILLEGAL_IN_FIPS_MODE: string[];
  /** Device {device} cannot be used for VBD {vbd}. */
  ILLEGAL_VBD_DEVICE: [vbd: string, device: string];
  /** The import failed: {message_}. */
  IMPORT_ERROR: [message_: string];
  /** Disks that the imported VM needs were not found here. */
  IMPORT_ERROR_ATTACHED_DISKS_NOT_FOUND: [];
  /** An import cannot be sent with chunked transfer encoding. */
  IMPORT_ERROR_CANNOT_HANDLE_CHUNKED: [];
  /** The imported metadata refers to object {object_id}, which it does not contain. */
  IMPORT_ERROR_FAILED_TO_FIND_OBJECT: [object_id: string];
  /** The import stream ended before its data was complete. */
  IMPORT_ERROR_PREMATURE_EOF: [];
  /** Parts of the import do not match their checksums. */
  IMPORT_ERROR_SOME_CHECKSUMS_FAILED: [];
  /** The archive has {filename_found} where {filename_expected} was expected. */
  IMPORT_ERROR_UNEXPECTED_FILE: [filename_expected: string, filename_found: string];
  /** The file was exported by a version that cannot be imported here. */
  IMPORT_INCOMPATIBLE_VERSION: [];
  /** This needs cluster stack {cluster_stack}, which clashes with the one that is active. */
  INCOMPATIBLE_CLUSTER_STACK_ACTIVE: [cluster_stack: string];
  /** The PIFs differ in properties that must be equal. */
  INCOMPATIBLE_PIF_PROPERTIES: [];
  /** An HA state file cannot live on an SR of type {sr_type}. */
  INCOMPATIBLE_STATEFILE_SR: [sr_type: string];
  /** Interface {interface} has no IP address. */
  INTERFACE_HAS_NO_IP: [interface_: string];
  /** The server failed unexpectedly: {message_}. */
  INTERNAL_ERROR: [message_: string];
  /** {url} cannot serve as the base address of a repository. */
  INVALID_BASE_URL: [url: string];
  /** Parameter {parameter} does not hold an address with prefix length. */
  INVALID_CIDR_ADDRESS_SPECIFIED: [parameter: string];
  /** There is no cluster stack {cluster_stack}. */
  INVALID_CLUSTER_STACK: [cluster_stack: string];
  /** {device} is not a usable device. */
  INVALID_DEVICE: [device: string];
  /** There is no edition {edition}. */
  INVALID_EDITION: [edition: string];
  /** The CPU feature set is not well formed: {details}. */
  INVALID_FEATURE_STRING: [details: string];
  /** {gpgkey_path} is not the path of a usable signing key. */
  INVALID_GPGKEY_PATH: [gpgkey_path: string];
  /** Parameter {parameter} does not hold an IP address. */
  INVALID_IP_ADDRESS_SPECIFIED: [parameter: string];
  /** The NTP configuration is not acceptable: {reason}. */
  INVALID_NTP_CONFIG: [reason: string];
  /** The uploaded file is not a valid patch. */
  INVALID_PATCH: [];
  /** The uploaded file is not a valid patch; its log reads: {log}. */
  INVALID_PATCH_WITH_LOG: [log: string];
  /** The repository's index file is not valid. */
  INVALID_REPOMD_XML: [];
  /** The list of allowed repository domains is not valid: {domains}. */
  INVALID_REPOSITORY_DOMAIN_ALLOWLIST: [domains: string];
  /** User name and password of the repository proxy do not go together. */
  INVALID_REPOSITORY_PROXY_CREDENTIAL: [];
  /** {url} is not the address of a usable repository proxy. */
  INVALID_REPOSITORY_PROXY_URL: [url: string];
  /** The update is not valid: {info}. */
  INVALID_UPDATE: [info: string];
  /** The repository's list of update notices is not valid. */
  INVALID_UPDATEINFO_XML: [];
  /** {day} is not a valid day for periodic update synchronisation. */
  INVALID_UPDATE_SYNC_DAY: [day: string];
  /** Value {value} is not valid for {field}. */
  INVALID_VALUE: [field: string, value: string];
  /** PIF {pif} is the access interface of a tunnel, which forbids this. */
  IS_TUNNEL_ACCESS_PIF: [pif: string];
  /** The joining host is the coordinator of other hosts. */
  JOINING_HOST_CANNOT_BE_MASTER_OF_OTHER_HOSTS: [];
  /** The joining host has shared SRs. */
  JOINING_HOST_CANNOT_CONTAIN_SHARED_SRS: [];
  /** The joining host has running or suspended VMs. */
  JOINING_HOST_CANNOT_HAVE_RUNNING_OR_SUSPENDED_VMS: [];
  /** The joining host has running VMs. */
  JOINING_HOST_CANNOT_HAVE_RUNNING_VMS: [];
  /** VMs of the joining host have operations in progress. */
  JOINING_HOST_CANNOT_HAVE_VMS_WITH_CURRENT_OPERATIONS: [];
  /** No connection to the pool's coordinator could be made. */
  JOINING_HOST_CONNECTION_FAILED: [];
  /** The pool's coordinator answered, but its service failed. */
  JOINING_HOST_SERVICE_FAILED: [];
  /** The licence in use does not cover feature {feature}. */
  LICENCE_RESTRICTION: [feature: string];
  /** The host's edition cannot be lowered while it is in a pool. */
  LICENSE_CANNOT_DOWNGRADE_WHILE_IN_POOL: [];
  /** The licence server refused a licence with code {code_}: {message_}. */
  LICENSE_CHECKOUT_ERROR: [code_: string, message_: string];
  /** The licence of this host does not allow pools. */
  LICENSE_DOES_NOT_SUPPORT_POOLING: [];
  /** The licence of this host does not allow HA. */
  LICENSE_DOES_NOT_SUPPORT_XHA: [];
  /** The host's licence has expired. */
  LICENSE_EXPIRED: [];
  /** Licence files of this kind are no longer accepted. */
  LICENSE_FILE_DEPRECATED: [];
  /** The licence of the host does not match that of the pool. */
  LICENSE_HOST_POOL_MISMATCH: [];
  /** The licence could not be processed. */
  LICENSE_PROCESSING_ERROR: [];
  /** SR {sr} holds a VDI at location {location} already. */
  LOCATION_NOT_UNIQUE: [sr: string, location: string];
  /** The host has no interface with MAC address {mac}. */
  MAC_DOES_NOT_EXIST: [mac: string];
  /** {mac} is not a valid MAC address. */
  MAC_INVALID: [mac: string];
  /** The host still has an interface with MAC address {mac}. */
  MAC_STILL_EXISTS: [mac: string];
  /** Map {param_name} of {object_type} {uuid} has key {key} already. */
  MAP_DUPLICATE_KEY: [object_type: string, param_name: string, uuid: string, key: string];
  /** The memory limits break a rule: {constraint}. */
  MEMORY_CONSTRAINT_VIOLATION: [constraint: string];
  /** The memory limits do not allow memory to be pinned: {reason}. */
  MEMORY_CONSTRAINT_VIOLATION_MAXPIN: [reason: string];
  /** The memory limits are not in ascending order. */
  MEMORY_CONSTRAINT_VIOLATION_ORDER: [];
  /** This message is obsolete and no longer answered. */
  MESSAGE_DEPRECATED: [];
  /** There is no method {method}. */
  MESSAGE_METHOD_UNKNOWN: [method: string];
  /** Method {method} takes {expected} parameters; {received} were given. */
  MESSAGE_PARAMETER_COUNT_MISMATCH: [method: string, expected: string, received: string];
  /** This message has been removed from the API. */
  MESSAGE_REMOVED: [];
  /** The mirror of VDI {vdi} broke during migration. */
  MIRROR_FAILED: [vdi: string];
  /** The address or port of the licence server is missing. */
  MISSING_CONNECTION_DETAILS: [];
  /** More than one update repository is enabled. */
  MULTIPLE_UPDATE_REPOSITORIES_ENABLED: [];
  /** Network {network} is connected to this host already through PIF {connected_pif}. */
  NETWORK_ALREADY_CONNECTED: [network: string, connected_pif: string];
  /** The network still has PIFs: {pifs}. */
  NETWORK_CONTAINS_PIF: [pifs: string];
  /** The network still has VIFs: {vifs}. */
  NETWORK_CONTAINS_VIF: [vifs: string];
  /** PIF {pif} does not fit the SR-IOV PIFs that network {network} has already. */
  NETWORK_HAS_INCOMPATIBLE_SRIOV_PIFS: [pif: string, network: string];
  /** PIF {pif} does not fit the VLANs on SR-IOV that network {network} has already. */
  NETWORK_HAS_INCOMPATIBLE_VLAN_ON_SRIOV_PIFS: [pif: string, network: string];
  /** Purpose {new_purpose} cannot be combined with purpose {conflicting_purpose}. */
  NETWORK_INCOMPATIBLE_PURPOSES: [new_purpose: string, conflicting_purpose: string];
  /** Network {network} cannot be used for a bond. */
  NETWORK_INCOMPATIBLE_WITH_BOND: [network: string];
  /** Network {network} cannot be used for SR-IOV. */
  NETWORK_INCOMPATIBLE_WITH_SRIOV: [network: string];
  /** Network {network} cannot be used with trunked VLANs. */
  NETWORK_INCOMPATIBLE_WITH_TRUNKS: [network: string];
  /** Network {network} cannot be used for a tunnel. */
  NETWORK_INCOMPATIBLE_WITH_TUNNEL: [network: string];
  /** Network {network} cannot be used for a VLAN on a bridge. */
  NETWORK_INCOMPATIBLE_WITH_VLAN_ON_BRIDGE: [network: string];
  /** Network {network} cannot be used for a VLAN on SR-IOV. */
  NETWORK_INCOMPATIBLE_WITH_VLAN_ON_SRIOV: [network: string];
  /** SR-IOV is enabled on PIF {pif} already. */
  NETWORK_SRIOV_ALREADY_ENABLED: [pif: string];
  /** SR-IOV could not be disabled on PIF {pif}: {message_}. */
  NETWORK_SRIOV_DISABLE_FAILED: [pif: string, message_: string];
  /** SR-IOV could not be enabled on PIF {pif}: {message_}. */
  NETWORK_SRIOV_ENABLE_FAILED: [pif: string, message_: string];
  /** SR-IOV network {network} has too few virtual functions free. */
  NETWORK_SRIOV_INSUFFICIENT_CAPACITY: [network: string];
  /** Network {network} is not managed by this server. */
  NETWORK_UNMANAGED: [network: string];
  /** Command {command} is not available on the embedded edition. */
  NOT_ALLOWED_ON_OEM_EDITION: [command: string];
  /** The clock of host {host} cannot be set while NTP is on. */
  NOT_ALLOWED_WHEN_NTP_IS_ENABLED: [host: string];
  /** {function} is not implemented by this server. */
  NOT_IMPLEMENTED: [function_: string];
  /** The host is not in emergency mode. */
  NOT_IN_EMERGENCY_MODE: [];
  /** This is not possible during a rolling pool upgrade. */
  NOT_SUPPORTED_DURING_UPGRADE: [];
  /** VM {vm} is not a system domain. */
  NOT_SYSTEM_DOMAIN: [vm: string];
  /** Certificate {ref} is not one of the trusted certificates. */
  NOT_TRUSTED_CERTIFICATE: [ref: string];
  /** No host of cluster {cluster} can be reached. */
  NO_CLUSTER_HOSTS_REACHABLE: [cluster: string];
  /** Host {host} has no cluster host of the required cluster stack. */
  NO_COMPATIBLE_CLUSTER_HOST: [host: string];
  /** No host can run the VM at present. */
  NO_HOSTS_AVAILABLE: [];
  /** The host has no suitable local storage. */
  NO_LOCAL_STORAGE: string[];
  /** The number of redo logs has reached its limit. */
  NO_MORE_REDO_LOGS_ALLOWED: [];
  /** The pool has no update repositories. */
  NO_REPOSITORIES_CONFIGURED: [];
  /** None of the update repositories is enabled. */
  NO_REPOSITORY_ENABLED: [];
  /** NVIDIA device {device_name} of host {host} is not set up for SR-IOV. */
  NVIDIA_SRIOV_MISCONFIGURED: [host: string, device_name: string];
  /** The NVIDIA tools failed on host {host}. */
  NVIDIA_TOOLS_ERROR: [host: string];
  /** The object has been removed in the meantime. */
  OBJECT_NOLONGER_EXISTS: [];
  /** Command {command} is only available on the embedded edition. */
  ONLY_ALLOWED_ON_OEM_EDITION: [command: string];
  /** This needs Open vSwitch, but the host uses another bridge. */
  OPENVSWITCH_NOT_ACTIVE: [];
  /** This operation on {ref} is blocked by its owner with code {code_}. */
  OPERATION_BLOCKED: [ref: string, code_: string];
  /** This operation is not allowed: {reason}. */
  OPERATION_NOT_ALLOWED: [reason: string];
  /** Operation {operation} succeeded only in part. */
  OPERATION_PARTIALLY_FAILED: [operation: string];
  /** {class_name} {object_ref} is busy with operation {operation_type} of {operation_ref}. */
  OTHER_OPERATION_IN_PROGRESS: [class_name: string, object_ref: string, operation_type: string, operation_ref: string];
  /** There is not enough free space in {location}. */
  OUT_OF_SPACE: [location: string];
  /** Patch {patch} is applied already. */
  PATCH_ALREADY_APPLIED: [patch: string];
  /** Patch {uuid} has been uploaded already. */
  PATCH_ALREADY_EXISTS: [uuid: string];
  /** Applying the patch failed with the output: {output}. */
  PATCH_APPLY_FAILED: [output: string];
  /** The patch was not applied because backup files of an earlier one exist: {output}. */
  PATCH_APPLY_FAILED_BACKUP_FILES_EXIST: [output: string];
  /** The patch is applied, so it cannot be removed. */
  PATCH_IS_APPLIED: [];
  /** Patch {patch} cannot be applied while the tools ISO is mounted in guests. */
  PATCH_PRECHECK_FAILED_ISO_MOUNTED: [patch: string];
  /** Patch {patch} needs {required_space} bytes of free space; {found_space} were found. */
  PATCH_PRECHECK_FAILED_OUT_OF_SPACE: [patch: string, found_space: string, required_space: string];
  /** Patch {patch} needs these patches first: {prerequisite_patch_uuid_list}. */
  PATCH_PRECHECK_FAILED_PREREQUISITE_MISSING: [patch: string, prerequisite_patch_uuid_list: string];
  /** The check before patch {patch} failed: {info}. */
  PATCH_PRECHECK_FAILED_UNKNOWN_ERROR: [patch: string, info: string];
  /** Patch {patch} cannot be applied while guests run on the host. */
  PATCH_PRECHECK_FAILED_VM_RUNNING: [patch: string];
  /** Patch {patch} is for build {required_build}; the host runs build {found_build}. */
  PATCH_PRECHECK_FAILED_WRONG_SERVER_BUILD: [patch: string, found_build: string, required_build: string];
  /** Patch {patch} is for version {required_version}; the host runs version {found_version}. */
  PATCH_PRECHECK_FAILED_WRONG_SERVER_VERSION: [patch: string, found_version: string, required_version: string];
  /** SR {sr} is connected to host {host} already by PBD {pbd}. */
  PBD_EXISTS: [sr: string, host: string, pbd: string];
  /** The caller lacks the right for this: {message_}. */
  PERMISSION_DENIED: [message_: string];
  /** Physical GPU {pgpu} has no room for another virtual GPU of type {vgpu_type}. */
  PGPU_INSUFFICIENT_CAPACITY_FOR_VGPU: [pgpu: string, vgpu_type: string];
  /** The physical GPU is in use by these VMs: {vms}. */
  PGPU_IN_USE_BY_VM: [vms: string];
  /** A GPU of type {gpu_type} does not fit a group of types {group_types}. */
  PGPU_NOT_COMPATIBLE_WITH_GPU_GROUP: [gpu_type: string, group_types: string];
  /** PIF {pif} may be unplugged, which this operation rules out. */
  PIF_ALLOWS_UNPLUG: [pif: string];
  /** PIF {pif} is a member of a bond already. */
  PIF_ALREADY_BONDED: [pif: string];
  /** More than one member of the bond has an IP configuration. */
  PIF_BOND_MORE_THAN_ONE_IP: [];
  /** A bond needs at least two members. */
  PIF_BOND_NEEDS_MORE_MEMBERS: [];
  /** The PIFs of a bond must belong to one host. */
  PIF_CANNOT_BOND_CROSS_HOST: [];
  /** PIF {pif} could not be configured: {message_}. */
  PIF_CONFIGURATION_ERROR: [pif: string, message_: string];
  /** The network device does not exist on the host. */
  PIF_DEVICE_NOT_FOUND: [];
  /** PIF {pif} must not be unplugged. */
  PIF_DOES_NOT_ALLOW_UNPLUG: [pif: string];
  /** PIF {pif} carries FCoE SR {sr}, which is in use. */
  PIF_HAS_FCOE_SR_IN_USE: [pif: string, sr: string];
  /** PIF {pif} has no IPv4 configuration. */
  PIF_HAS_NO_NETWORK_CONFIGURATION: [pif: string];
  /** PIF {pif} has no IPv6 configuration. */
  PIF_HAS_NO_V6_NETWORK_CONFIGURATION: [pif: string];
  /** The primary address type of PIF {pif} does not fit this operation. */
  PIF_INCOMPATIBLE_PRIMARY_ADDRESS_TYPE: [pif: string];
  /** PIF {pif} is the management interface, which forbids this. */
  PIF_IS_MANAGEMENT_INTERFACE: [pif: string];
  /** PIF {pif} is not a physical interface. */
  PIF_IS_NOT_PHYSICAL: [pif: string];
  /** PIF {pif} cannot do SR-IOV. */
  PIF_IS_NOT_SRIOV_CAPABLE: [pif: string];
  /** PIF {pif} is a physical interface, which forbids this. */
  PIF_IS_PHYSICAL: [pif: string];
  /** PIF {pif} is an SR-IOV logical interface, which forbids this. */
  PIF_IS_SRIOV_LOGICAL: [pif: string];
  /** PIF {pif} is a VLAN, which forbids this. */
  PIF_IS_VLAN: [pif: string];
  /** PIF {pif} does not belong to host {host}. */
  PIF_NOT_ATTACHED_TO_HOST: [pif: string, host: string];
  /** Host {host} has no PIF on network {network}. */
  PIF_NOT_PRESENT: [host: string, network: string];
  /** PIF {pif} still carries an SR-IOV network. */
  PIF_SRIOV_STILL_EXISTS: [pif: string];
  /** PIF {pif} still carries a tunnel. */
  PIF_TUNNEL_STILL_EXISTS: [pif: string];
  /** PIF {pif} is not managed by this server. */
  PIF_UNMANAGED: [pif: string];
  /** PIF {pif} has this VLAN already. */
  PIF_VLAN_EXISTS: [pif: string];
  /** PIF {pif} still carries a VLAN. */
  PIF_VLAN_STILL_EXISTS: [pif: string];
  /** External authentication is on already for host {host}. */
  POOL_AUTH_ALREADY_ENABLED: [host: string];
  /** External authentication could not be switched off on host {host}: {message_}. */
  POOL_AUTH_DISABLE_FAILED: [host: string, message_: string];
  /** Host {host} found the account for leaving the directory not valid: {message_}. */
  POOL_AUTH_DISABLE_FAILED_INVALID_ACCOUNT: [host: string, message_: string];
  /** The directory refused to let this account remove host {host}: {message_}. */
  POOL_AUTH_DISABLE_FAILED_PERMISSION_DENIED: [host: string, message_: string];
  /** The directory did not accept the credentials for removing host {host}: {message_}. */
  POOL_AUTH_DISABLE_FAILED_WRONG_CREDENTIALS: [host: string, message_: string];
  /** External authentication could not be switched on for host {host}: {message_}. */
  POOL_AUTH_ENABLE_FAILED: [host: string, message_: string];
  /** Host {host} could not look up the directory domain: {message_}. */
  POOL_AUTH_ENABLE_FAILED_DOMAIN_LOOKUP_FAILED: [host: string, message_: string];
  /** Host {host} has a name that the directory or the pool holds already: {message_}. */
  POOL_AUTH_ENABLE_FAILED_DUPLICATE_HOSTNAME: [host: string, message_: string];
  /** Host {host} found the account for joining the directory not valid: {message_}. */
  POOL_AUTH_ENABLE_FAILED_INVALID_ACCOUNT: [host: string, message_: string];
  /** Host {host} could not use the organisational unit given: {message_}. */
  POOL_AUTH_ENABLE_FAILED_INVALID_OU: [host: string, message_: string];
  /** Host {host} holds invalid certificates for the directory connection: {message_}. */
  POOL_AUTH_ENABLE_FAILED_INVALID_TRUSTED_CERTS: [host: string, message_: string];
  /** Host {host} and the directory share no Kerberos encryption type: {message_}. */
  POOL_AUTH_ENABLE_FAILED_NO_SUPPORT_ENCRYPT_TYPE: [host: string, message_: string];
  /** Host {host} has no trusted certificate for the directory connection: {message_}. */
  POOL_AUTH_ENABLE_FAILED_NO_TRUSTED_CERTS: [host: string, message_: string];
  /** The directory refused to let this account join host {host}: {message_}. */
  POOL_AUTH_ENABLE_FAILED_PERMISSION_DENIED: [host: string, message_: string];
  /** Host {host} could not set up TLS to the directory: {message_}. */
  POOL_AUTH_ENABLE_FAILED_SETUP_TLS_CONNECTION: [host: string, message_: string];
  /** Host {host} could not reach the directory: {message_}. */
  POOL_AUTH_ENABLE_FAILED_UNAVAILABLE: [host: string, message_: string];
  /** The directory did not accept the credentials for joining host {host}: {message_}. */
  POOL_AUTH_ENABLE_FAILED_WRONG_CREDENTIALS: [host: string, message_: string];
  /** Joining host and pool differ in external authentication. */
  POOL_JOINING_EXTERNAL_AUTH_MISMATCH: [];
  /** Joining host and pool have different CA certificates of the same name. */
  POOL_JOINING_HOST_CA_CERTIFICATES_CONFLICT: [];
  /** The joining host has bonds. */
  POOL_JOINING_HOST_HAS_BONDS: [];
  /** The joining host has SR-IOV networks. */
  POOL_JOINING_HOST_HAS_NETWORK_SRIOVS: [];
  /** The joining host has VLANs besides that of its management interface. */
  POOL_JOINING_HOST_HAS_NON_MANAGEMENT_VLANS: [];
  /** The joining host has tunnels. */
  POOL_JOINING_HOST_HAS_TUNNELS: [];
  /** The joining host manages on VLAN {local}; the pool manages on VLAN {remote}. */
  POOL_JOINING_HOST_MANAGEMENT_VLAN_DOES_NOT_MATCH: [local: string, remote: string];
  /** The joining host must have exactly one address on the clustering network. */
  POOL_JOINING_HOST_MUST_HAVE_ONLY_ONE_IP_ON_CLUSTERING_NETWORK: [];
  /** The joining host's management interface is not physical. */
  POOL_JOINING_HOST_MUST_HAVE_PHYSICAL_MANAGEMENT_NIC: [];
  /** The joining host has API version {host_api_version}; the coordinator has {coordinator_api_version}. */
  POOL_JOINING_HOST_MUST_HAVE_SAME_API_VERSION: [host_api_version: string, coordinator_api_version: string];
  /** The joining host has database schema {host_db_schema}; the coordinator has {coordinator_db_schema}. */
  POOL_JOINING_HOST_MUST_HAVE_SAME_DB_SCHEMA: [host_db_schema: string, coordinator_db_schema: string];
  /** Joining host and coordinator run different product versions. */
  POOL_JOINING_HOST_MUST_HAVE_SAME_PRODUCT_VERSION: [];
  /** The joining host has interfaces that are not physical. */
  POOL_JOINING_HOST_MUST_ONLY_HAVE_PHYSICAL_PIFS: [];
  /** TLS verification is on at only one of joining host and pool. */
  POOL_JOINING_HOST_TLS_VERIFICATION_MISMATCH: [];
  /** Trusted certificate {ref_in_pool} of the pool conflicts with {ref_on_host} of the joining host. */
  POOL_JOINING_HOST_TRUSTED_CERTIFICATES_CONFLICT: [ref_in_pool: string, ref_on_host: string];
  /** The certificate of coordinator {coordinator_uuid} is missing from the pool's bundle. */
  POOL_JOINING_MASTER_CERTIFICATE_NOT_IN_POOL_BUNDLE: [coordinator_uuid: string];
  /** The pool's certificate bundle {bundle_path} is empty after import. */
  POOL_JOINING_POOL_BUNDLE_EMPTY_AFTER_IMPORT: [bundle_path: string];
  /** The pool clusters on VLAN {vlan}, so a host cannot join while clustering is on. */
  POOL_JOINING_POOL_CANNOT_ENABLE_CLUSTERING_ON_VLAN_NETWORK: [vlan: string];
  /** Storage driver {candidate_sm_ref} of the joining host lacks features of the pool's {pool_sm_ref}. */
  POOL_JOINING_SM_FEATURES_INCOMPATIBLE: [pool_sm_ref: string, candidate_sm_ref: string];
  /** The pool secret is being changed and not all hosts have it yet. */
  POOL_SECRET_ROTATION_PENDING: string[];
  /** The new disks could not be made for lack of space. */
  PROVISION_FAILED_OUT_OF_SPACE: [];
  /** Only a VM that was made from a template can be provisioned. */
  PROVISION_ONLY_ALLOWED_ON_TEMPLATE: [];
  /** USB device {pusb} is used as disk {vdi} at present. */
  PUSB_VDI_CONFLICT: [pusb: string, vdi: string];
  /** PVS site {site} has cache storage on host {host} already. */
  PVS_CACHE_STORAGE_ALREADY_PRESENT: [site: string, host: string];
  /** PVS cache storage {pvs_cache_storage} is in use. */
  PVS_CACHE_STORAGE_IS_IN_USE: [pvs_cache_storage: string];
  /** The VIF has a PVS proxy already: {proxies}. */
  PVS_PROXY_ALREADY_PRESENT: [proxies: string];
  /** A VIF with device {device} of the VM has a PVS proxy, so no VIF may come before it. */
  PVS_PROXY_PRESENT_ON_HIGHER_VIF_DEVICE: [device: string];
  /** Address {address} belongs to another PVS server. */
  PVS_SERVER_ADDRESS_IN_USE: [address: string];
  /** The PVS site has running proxies: {proxies}. */
  PVS_SITE_CONTAINS_RUNNING_PROXIES: [proxies: string];
  /** The PVS site still has servers: {servers}. */
  PVS_SITE_CONTAINS_SERVERS: [servers: string];
  /** Only the first VIF of a VM can have a PVS proxy. */
  PVS_VIF_MUST_BE_FIRST_DEVICE: [];
  /** Permission {permission} is needed: {message_}. */
  RBAC_PERMISSION_DENIED: [permission: string, message_: string];
  /** The redo log is enabled, which forbids this. */
  REDO_LOG_IS_ENABLED: [];
  /** The repository exists already: {ref}. */
  REPOSITORY_ALREADY_EXISTS: [ref: string];
  /** Old repository data could not be removed. */
  REPOSITORY_CLEANUP_FAILED: [];
  /** The repository is in use. */
  REPOSITORY_IS_IN_USE: [];
  /** The remote repository could not be copied. */
  REPOSYNC_FAILED: [];
  /** A repository of this origin must be the only one enabled. */
  REPO_SHOULD_BE_SINGLE_ONE_ENABLED: [];
  /** PIF {pif} is needed but unplugged. */
  REQUIRED_PIF_IS_UNPLUGGED: [pif: string];
  /** The backup was made by a version that cannot be restored here. */
  RESTORE_INCOMPATIBLE_VERSION: [];
  /** The host restore did not complete; its log reads: {log}. */
  RESTORE_SCRIPT_FAILED: [log: string];
  /** The backup does not contain the management interface of this host. */
  RESTORE_TARGET_MGMT_IF_NOT_IN_BACKUP: [];
  /** The backup needs network device {device}, which this host lacks. */
  RESTORE_TARGET_MISSING_DEVICE: [device: string];
  /** Only a snapshot can be reverted to. */
  REVERT_ONLY_ALLOWED_ON_SNAPSHOT: string[];
  /** The subject has this role already. */
  ROLE_ALREADY_EXISTS: [];
  /** There is no such role, or the subject does not have it. */
  ROLE_NOT_FOUND: [];
  /** The chain of the server certificate is not valid. */
  SERVER_CERTIFICATE_CHAIN_INVALID: [];
  /** The server certificate expired at {not_after}; it is now {now}. */
  SERVER_CERTIFICATE_EXPIRED: [now: string, not_after: string];
  /** The server certificate is not valid. */
  SERVER_CERTIFICATE_INVALID: [];
  /** Keys of algorithm {algorithm_oid} are not supported. */
  SERVER_CERTIFICATE_KEY_ALGORITHM_NOT_SUPPORTED: [algorithm_oid: string];
  /** The private key is not valid. */
  SERVER_CERTIFICATE_KEY_INVALID: [];
  /** Private key and certificate do not belong together. */
  SERVER_CERTIFICATE_KEY_MISMATCH: [];
  /** RSA keys of {length} bits are not supported. */
  SERVER_CERTIFICATE_KEY_RSA_LENGTH_NOT_SUPPORTED: [length: string];
  /** RSA keys with more than two primes are not supported. */
  SERVER_CERTIFICATE_KEY_RSA_MULTI_NOT_SUPPORTED: [];
  /** The server certificate is valid from {not_before}; it is now {now}. */
  SERVER_CERTIFICATE_NOT_VALID_YET: [now: string, not_before: string];
  /** The signature algorithm of the certificate is not supported. */
  SERVER_CERTIFICATE_SIGNATURE_NOT_SUPPORTED: [];
  /** User name or password were not accepted. */
  SESSION_AUTHENTICATION_FAILED: [];
  /** User {username} is known but not allowed to log in: {message_}. */
  SESSION_AUTHORIZATION_FAILED: [username: string, message_: string];
  /** Session {handle} does not exist or has ended. */
  SESSION_INVALID: [handle: string];
  /** Session {handle} has not registered for events. */
  SESSION_NOT_REGISTERED: [handle: string];
  /** The console timeout could not be set on these hosts: {hosts}. */
  SET_CONSOLE_TIMEOUT_PARTIALLY_FAILED: [hosts: string];
  /** The SSH auto mode could not be set on these hosts: {hosts}. */
  SET_SSH_AUTO_MODE_PARTIALLY_FAILED: [hosts: string];
  /** The SSH timeout could not be set on these hosts: {hosts}. */
  SET_SSH_TIMEOUT_PARTIALLY_FAILED: [hosts: string];
  /** A supporter cannot be without a management interface. */
  SLAVE_REQUIRES_MANAGEMENT_INTERFACE: [];
  /** The storage driver {sm} did not answer properly. */
  SM_PLUGIN_COMMUNICATION_FAILURE: [sm: string];
  /** The SR is attached to a host. */
  SR_ATTACHED: string[];
  /** SR {sr} could not be attached. */
  SR_ATTACH_FAILED: [sr: string];
  /** The storage driver failed with status {status}: {stderr} {stdout}. */
  SR_BACKEND_FAILURE: [status: string, stdout: string, stderr: string];
  /** The device of the SR is in use already. */
  SR_DEVICE_IN_USE: [];
  /** SR {sr} does not support storage migration; it offers {capabilities}. */
  SR_DOES_NOT_SUPPORT_MIGRATION: [sr: string, capabilities: string];
  /** {requested} bytes were asked for; the SR can give at most {maximum}. */
  SR_FULL: [requested: string, maximum: string];
  /** The SR has other PBDs besides {pbd}. */
  SR_HAS_MULTIPLE_PBDS: [pbd: string];
  /** SR {sr} has no plugged PBD that can be used. */
  SR_HAS_NO_PBDS: [sr: string];
  /** SR {sr} still has a plugged PBD. */
  SR_HAS_PBD: [sr: string];
  /** SR {sr} is marked as indestructible. */
  SR_INDESTRUCTIBLE: [sr: string];
  /** The SR serves host {host} as its cache. */
  SR_IS_CACHE_SR: [host: string];
  /** SR {sr} is not attached. */
  SR_NOT_ATTACHED: [sr: string];
  /** The SR still holds VDIs. */
  SR_NOT_EMPTY: [];
  /** SR {sr} cannot be shared, so it cannot be connected to host {host}. */
  SR_NOT_SHARABLE: [sr: string, host: string];
  /** The SR is not shared. */
  SR_NOT_SHARED: string[];
  /** The driver of SR {sr} does not offer this operation. */
  SR_OPERATION_NOT_SUPPORTED: [sr: string];
  /** The format of SR {sr} is too old for this. */
  SR_REQUIRES_UPGRADE: [sr: string];
  /** Source SR {sr} has too little space for the snapshots that migration needs. */
  SR_SOURCE_SPACE_INSUFFICIENT: [sr: string];
  /** SR {sr} has too little space for the suspend image. */
  SR_SUSPEND_SPACE_INSUFFICIENT: [sr: string];
  /** SR {sr} is unhealthy ({health}); advice: {fix}. */
  SR_UNHEALTHY: [sr: string, health: string, fix: string];
  /** There is no storage driver {driver}. */
  SR_UNKNOWN_DRIVER: [driver: string];
  /** An SR with UUID {uuid} exists already. */
  SR_UUID_EXISTS: [uuid: string];
  /** The lock on a VDI could not be taken. */
  SR_VDI_LOCKING_FAILED: [];
  /** The peer's certificate was not accepted: {reason}. */
  SSL_VERIFY_ERROR: [reason: string];
  /** A subject with this identifier exists already. */
  SUBJECT_ALREADY_EXISTS: [];
  /** The directory does not know this user or group. */
  SUBJECT_CANNOT_BE_RESOLVED: [];
  /** Suspend image {vdi} cannot be reached from this host. */
  SUSPEND_IMAGE_NOT_ACCESSIBLE: [vdi: string];
  /** The replacement suspend image differs from the original. */
  SUSPEND_VDI_REPLACEMENT_IS_NOT_IDENTICAL: string[];
  /** A bundle is being synchronised at this moment. */
  SYNC_BUNDLE_IN_PROGRESS: [];
  /** Updates are being synchronised at this moment. */
  SYNC_UPDATES_IN_PROGRESS: [];
  /** Sysprep in VM {vm} failed: {message_}. */
  SYSPREP: [vm: string, message_: string];
  /** On the embedded edition a status report must be asked for as tar. */
  SYSTEM_STATUS_MUST_USE_TAR_ON_OEM: [];
  /** The status report could not be made: {reason}. */
  SYSTEM_STATUS_RETRIEVAL_FAILED: [reason: string];
  /** Task {task} was cancelled. */
  TASK_CANCELLED: [task: string];
  /** {timestamp} is too far ahead for the next telemetry collection. */
  TELEMETRY_NEXT_COLLECTION_TOO_LATE: [timestamp: string];
  /** No TLS connection to {address} port {port} could be made. */
  TLS_CONNECTION_FAILED: [address: string, port: string];
  /** TLS verification is being switched on at this moment. */
  TLS_VERIFICATION_ENABLE_IN_PROGRESS: string[];
  /** TLS verification is off in the pool. */
  TLS_VERIFICATION_NOT_ENABLED_IN_POOL: [];
  /** The server has too much to do at this moment. */
  TOO_BUSY: [];
  /** A VM can belong to at most one group. */
  TOO_MANY_GROUPS: [];
  /** Too many tasks are waiting already. */
  TOO_MANY_PENDING_TASKS: [];
  /** The host runs {number} storage migrations already, which is the limit. */
  TOO_MANY_STORAGE_MIGRATES: [number: string];
  /** The VM has {number} USB devices already, which is the limit. */
  TOO_MANY_VUSBS: [number: string];
  /** Transport PIF {pif} of the tunnel has no IP configuration. */
  TRANSPORT_PIF_NOT_CONFIGURED: [pif: string];
  /** A trusted certificate with fingerprint {fingerprint} is installed already. */
  TRUSTED_CERTIFICATE_ALREADY_EXISTS: [fingerprint: string];
  /** The trusted certificate expired at {not_after}; it is now {now}. */
  TRUSTED_CERTIFICATE_EXPIRED: [now: string, not_after: string];
  /** The trusted certificate is not valid. */
  TRUSTED_CERTIFICATE_INVALID: [];
  /** The trusted certificate is valid from {not_before}; it is now {now}. */
  TRUSTED_CERTIFICATE_NOT_VALID_YET: [now: string, not_before: string];
  /** The storage driver does not implement this: {message_}. */
  UNIMPLEMENTED_IN_SM_BACKEND: [message_: string];
  /** VM {vm} asks for boot loader {bootloader}, which does not exist. */
  UNKNOWN_BOOTLOADER: [vm: string, bootloader: string];
  /** The update information has changed since the hash was taken. */
  UPDATEINFO_HASH_MISMATCH: [];
  /** Update {update} is applied already. */
  UPDATE_ALREADY_APPLIED: [update: string];
  /** Update {update} is applied on all hosts already. */
  UPDATE_ALREADY_APPLIED_IN_POOL: [update: string];
  /** Update {uuid} has been introduced already. */
  UPDATE_ALREADY_EXISTS: [uuid: string];
  /** Applying the update failed with the output: {output}. */
  UPDATE_APPLY_FAILED: [output: string];
  /** The update is applied, so it cannot be removed. */
  UPDATE_IS_APPLIED: [];
  /** The update could not be applied on these hosts: {hosts}. */
  UPDATE_POOL_APPLY_FAILED: [hosts: string];
  /** Update {update} conflicts with update {conflict_update}, which is applied. */
  UPDATE_PRECHECK_FAILED_CONFLICT_PRESENT: [update: string, conflict_update: string];
  /** The signing key of update {update} is not installed on the host. */
  UPDATE_PRECHECK_FAILED_GPGKEY_NOT_IMPORTED: [update: string];
  /** Update {update} needs {required_space} bytes of free space; {available_space} are available. */
  UPDATE_PRECHECK_FAILED_OUT_OF_SPACE: [update: string, available_space: string, required_space: string];
  /** Update {update} needs these updates first: {prerequisite_update}. */
  UPDATE_PRECHECK_FAILED_PREREQUISITE_MISSING: [update: string, prerequisite_update: string];
  /** The check before update {update} failed: {info}. */
  UPDATE_PRECHECK_FAILED_UNKNOWN_ERROR: [update: string, info: string];
  /** Update {update} is for version {required_version}; the host runs version {installed_version}. */
  UPDATE_PRECHECK_FAILED_WRONG_SERVER_VERSION: [update: string, installed_version: string, required_version: string];
  /** No connection to the remote pool's coordinator could be made for update synchronisation. */
  UPDATE_SYNCING_REMOTE_POOL_COORDINATOR_CONNECTION_FAILED: [];
  /** The remote pool's coordinator answered, but its update service failed. */
  UPDATE_SYNCING_REMOTE_POOL_COORDINATOR_SERVICE_FAILED: [];
  /** USB device {pusb} is attached to VM {vm} already. */
  USB_ALREADY_ATTACHED: [pusb: string, vm: string];
  /** USB group {usb_group} is used by another USB device of the VM already. */
  USB_GROUP_CONFLICT: [usb_group: string];
  /** USB group {usb_group} contains no USB device. */
  USB_GROUP_CONTAINS_NO_PUSBS: [usb_group: string];
  /** The USB group still contains devices: {pusbs}. */
  USB_GROUP_CONTAINS_PUSB: [pusbs: string];
  /** The USB group is still used by virtual USB devices: {vusbs}. */
  USB_GROUP_CONTAINS_VUSB: [vusbs: string];
  /** Only the local superuser may do this: {message_}. */
  USER_IS_NOT_LOCAL_SUPERUSER: [message_: string];
  /** There is no {object_type} with UUID {uuid}. */
  UUID_INVALID: [object_type: string, uuid: string];
  /** The licensing service failed. */
  V6D_FAILURE: [];
  /** Value {value} of {field} is not supported: {reason}. */
  VALUE_NOT_SUPPORTED: [field: string, value: string, reason: string];
  /** A CD VBD must be read-only. */
  VBD_CDS_MUST_BE_READONLY: [];
  /** VBD {vbd} holds no disc. */
  VBD_IS_EMPTY: [vbd: string];
  /** The VBD does not exist. */
  VBD_MISSING: string[];
  /** VBD {vbd} holds a disc already. */
  VBD_NOT_EMPTY: [vbd: string];
  /** VBD {vbd} has no removable media. */
  VBD_NOT_REMOVABLE_MEDIA: [vbd: string];
  /** VBD {vbd} cannot be unplugged while the VM runs. */
  VBD_NOT_UNPLUGGABLE: [vbd: string];
  /** The guest has locked the tray of VBD {vbd}. */
  VBD_TRAY_LOCKED: [vbd: string];
  /** A maximum of {vcpu_max} VCPUs is no multiple of {cores_per_socket} cores per socket. */
  VCPU_MAX_NOT_CORES_PER_SOCKET_MULTIPLE: [vcpu_max: string, cores_per_socket: string];
  /** VDI {vdi} has changed block tracking enabled, which forbids this. */
  VDI_CBT_ENABLED: [vdi: string];
  /** VDI {vdi} holds the metadata of this very pool {pool}. */
  VDI_CONTAINS_METADATA_OF_THIS_POOL: [vdi: string, pool: string];
  /** The content identifier of the VDI is missing. */
  VDI_CONTENT_ID_MISSING: string[];
  /** The VDI could not be copied. */
  VDI_COPY_FAILED: [];
  /** VDI {vdi} stores metrics, which forbids this. */
  VDI_HAS_RRDS: [vdi: string];
  /** VDI {vdi} is of type {vdi_type}, which cannot be used for this. */
  VDI_INCOMPATIBLE_TYPE: [vdi: string, vdi_type: string];
  /** VDI {vdi} is in use, which rules out {operation}. */
  VDI_IN_USE: [vdi: string, operation: string];
  /** The VDI could not be read or written. */
  VDI_IO_ERROR: string[];
  /** VDI {vdi} is a physical device, which forbids this. */
  VDI_IS_A_PHYSICAL_DEVICE: [vdi: string];
  /** VDI {vdi} is encrypted, which forbids this. */
  VDI_IS_ENCRYPTED: [vdi: string];
  /** VDI {vdi} is of type {found_type}, not an ISO image. */
  VDI_IS_NOT_ISO: [vdi: string, found_type: string];
  /** The VDI is sharable, which forbids this. */
  VDI_IS_SHARABLE: string[];
  /** SR {sr} has no VDI at location {location}. */
  VDI_LOCATION_MISSING: [sr: string, location: string];
  /** VDI {vdi} is not found on SR {sr}. */
  VDI_MISSING: [sr: string, vdi: string];
  /** VDI {vdi} can only migrate live while a running VM uses it. */
  VDI_NEEDS_VM_FOR_MIGRATE: [vdi: string];
  /** VDI {vdi} cannot be used at present. */
  VDI_NOT_AVAILABLE: [vdi: string];
  /** No destination SR is given for VDI {vdi}. */
  VDI_NOT_IN_MAP: [vdi: string];
  /** VDI {vdi} is not managed, so it cannot be used directly. */
  VDI_NOT_MANAGED: [vdi: string];
  /** VDI {vdi} is not sparse, so its changed blocks cannot be told apart. */
  VDI_NOT_SPARSE: [vdi: string];
  /** VDI {vdi} has no changed block data. */
  VDI_NO_CBT_METADATA: [vdi: string];
  /** The VDI's on-boot mode forbids this operation. */
  VDI_ON_BOOT_MODE_INCOMPATIBLE_WITH_OPERATION: [];
  /** VDI {vdi} is read-only. */
  VDI_READONLY: [vdi: string];
  /** VDI {vdi} is too large; at most {maximum_size} bytes are allowed. */
  VDI_TOO_LARGE: [vdi: string, maximum_size: string];
  /** VDI {vdi} is too small; at least {minimum_size} bytes are needed. */
  VDI_TOO_SMALL: [vdi: string, minimum_size: string];
  /** Virtual GPU {vgpu} does not fit the destination host {host}: {reason}. */
  VGPU_DESTINATION_INCOMPATIBLE: [reason: string, vgpu: string, host: string];
  /** The guest driver of VM {vm} on host {host} rules this out: {reason}. */
  VGPU_GUEST_DRIVER_LIMIT: [reason: string, vm: string, host: string];
  /** Virtual GPU {vgpu} on host {host} cannot be suspended: {reason}. */
  VGPU_SUSPENSION_NOT_SUPPORTED: [reason: string, vgpu: string, host: string];
  /** Virtual GPU type {vgpu_type} cannot be combined with the VM's other virtual GPUs. */
  VGPU_TYPE_NOT_COMPATIBLE: [vgpu_type: string];
  /** Type {vgpu_type} cannot run on GPU {pgpu} beside type {running_type}. */
  VGPU_TYPE_NOT_COMPATIBLE_WITH_RUNNING_TYPE: [pgpu: string, vgpu_type: string, running_type: string];
  /** Virtual GPU type {vgpu_type} is not enabled here; enabled are {enabled_types}. */
  VGPU_TYPE_NOT_ENABLED: [vgpu_type: string, enabled_types: string];
  /** Virtual GPU type {vgpu_type} is not supported here; supported are {supported_types}. */
  VGPU_TYPE_NOT_SUPPORTED: [vgpu_type: string, supported_types: string];
  /** Virtual GPU type {vgpu_type} is no longer supported. */
  VGPU_TYPE_NO_LONGER_SUPPORTED: [vgpu_type: string];
  /** Network {network} is in use by VIF {vif}. */
  VIF_IN_USE: [network: string, vif: string];
  /** No destination network is given for VIF {vif}. */
  VIF_NOT_IN_MAP: [vif: string];
  /** VLAN {vlan} is in use on device {device} already. */
  VLAN_IN_USE: [device: string, vlan: string];
  /** {vlan} is not a valid VLAN tag. */
  VLAN_TAG_INVALID: [vlan: string];
  /** The protection policy would archive more often than it backs up. */
  VMPP_ARCHIVE_MORE_FREQUENT_THAN_BACKUP: [];
  /** The protection policy still has VMs. */
  VMPP_HAS_VM: [];
  /** The snapshot schedule still has VMs. */
  VMSS_HAS_VM: [];
  /** Some guests did not give back memory in time. */
  VMS_FAILED_TO_COOPERATE: [];
  /** VM {vm} belongs to protection policy {vmpp}. */
  VM_ASSIGNED_TO_PROTECTION_POLICY: [vm: string, vmpp: string];
  /** VM {vm} belongs to snapshot schedule {vmss}. */
  VM_ASSIGNED_TO_SNAPSHOT_SCHEDULE: [vm: string, vmss: string];
  /** VM {vm} has more than one reset-on-boot disk that stores a clock offset. */
  VM_ATTACHED_TO_MORE_THAN_ONE_VDI_WITH_TIMEOFFSET_MARKED_AS_RESET_ON_BOOT: [vm: string];
  /** VM {vm} is in power state {actual}; this needs {expected}. */
  VM_BAD_POWER_STATE: [vm: string, expected: string, actual: string];
  /** The BIOS strings of this VM are set already. */
  VM_BIOS_STRINGS_ALREADY_SET: [];
  /** VM {vm} may be asked once in {interval} seconds; {wait} seconds remain. */
  VM_CALL_PLUGIN_RATE_LIMIT: [vm: string, interval: string, wait: string];
  /** VM {vm} is a default template and stays. */
  VM_CANNOT_DELETE_DEFAULT_TEMPLATE: [vm: string];
  /** VM {vm} could not be resumed after its checkpoint. */
  VM_CHECKPOINT_RESUME_FAILED: [vm: string];
  /** VM {vm} could not be suspended for its checkpoint. */
  VM_CHECKPOINT_SUSPEND_FAILED: [vm: string];
  /** VM {vm} crashed during the operation. */
  VM_CRASHED: [vm: string];
  /** VM {vm} has more than one VBD at device {device}; one is {vbd}. */
  VM_DUPLICATE_VBD_DEVICE: [vm: string, vbd: string, device: string];
  /** VM {vm} did not acknowledge the request to shut down. */
  VM_FAILED_SHUTDOWN_ACKNOWLEDGMENT: [vm: string];
  /** VM {vm} did not acknowledge the request to suspend. */
  VM_FAILED_SUSPEND_ACKNOWLEDGMENT: [vm: string];
  /** VM {vm} halted unexpectedly during the operation. */
  VM_HALTED: [vm: string];
  /** VM {vm} has a checkpoint, which storage migration does not support. */
  VM_HAS_CHECKPOINT: [vm: string];
  /** VM {vm} has no suspend image. */
  VM_HAS_NO_SUSPEND_VDI: [vm: string];
  /** VM {vm} has a physical PCI device, which forbids this. */
  VM_HAS_PCI_ATTACHED: [vm: string];
  /** VM {vm} has a VIF on an SR-IOV network, which forbids this. */
  VM_HAS_SRIOV_VIF: [vm: string];
  /** VM {vm} has too many snapshots for migration. */
  VM_HAS_TOO_MANY_SNAPSHOTS: [vm: string];
  /** VM {vm} has a virtual GPU, which forbids this. */
  VM_HAS_VGPU: [vm: string];
  /** VM {vm} has USB devices, which forbids this. */
  VM_HAS_VUSBS: [vm: string];
  /** Host {host} runs a version that is too old for VM {vm}. */
  VM_HOST_INCOMPATIBLE_VERSION: [host: string, vm: string];
  /** VM {vm} cannot migrate to host {host}, which runs an older version. */
  VM_HOST_INCOMPATIBLE_VERSION_MIGRATE: [host: string, vm: string];
  /** VM {vm} needs virtual hardware version {vm_version}; host {host} offers {host_versions}. */
  VM_HOST_INCOMPATIBLE_VIRTUAL_HARDWARE_PLATFORM_VERSION: [host: string, host_versions: string, vm: string, vm_version: string];
  /** VM {vm} needs hardware virtualisation, which is not available. */
  VM_HVM_REQUIRED: [vm: string];
  /** VM {vm} cannot run on host {host}: {reason}. */
  VM_INCOMPATIBLE_WITH_THIS_HOST: [vm: string, host: string, reason: string];
  /** VM {vm} is configured in a way that ties it to its host. */
  VM_IS_IMMOBILE: [vm: string];
  /** VM {vm} belongs to appliance {appliance}. */
  VM_IS_PART_OF_AN_APPLIANCE: [vm: string, appliance: string];
  /** VM {vm} is protected by HA, which forbids this. */
  VM_IS_PROTECTED: [vm: string];
  /** The VM is a snapshot, which forbids this. */
  VM_IS_SNAPSHOT: string[];
  /** VM {vm} is a template, which forbids this. */
  VM_IS_TEMPLATE: [vm: string];
  /** VM {vm} uses nested virtualisation, which forbids this. */
  VM_IS_USING_NESTED_VIRT: [vm: string];
  /** The guest of VM {vm} does not offer the feature that this needs. */
  VM_LACKS_FEATURE: [vm: string];
  /** VM {vm} has too little memory to start. */
  VM_MEMORY_SIZE_TOO_LOW: [vm: string];
  /** The guest did not reach its memory target in time. */
  VM_MEMORY_TARGET_WAIT_TIMEOUT: string[];
  /** The service on the migration's destination could not be reached. */
  VM_MIGRATE_CONTACT_REMOTE_SERVICE_FAILED: [];
  /** VM {vm} could not migrate from {source} to {destination}: {message_}. */
  VM_MIGRATE_FAILED: [vm: string, source: string, destination: string, message_: string];
  /** VM {vm} has no guest drivers that this needs. */
  VM_MISSING_PV_DRIVERS: [vm: string];
  /** VM {vm} refuses to be suspended: {reason}. */
  VM_NON_SUSPENDABLE: [vm: string, reason: string];
  /** VM {vm} does not run on host {host}. */
  VM_NOT_RESIDENT_HERE: [vm: string, host: string];
  /** No SR is set for crash dumps of VM {vm}. */
  VM_NO_CRASHDUMP_SR: [vm: string];
  /** VM {vm} has no empty CD drive. */
  VM_NO_EMPTY_CD_VBD: [vm: string];
  /** No SR is set for the suspend image of VM {vm}. */
  VM_NO_SUSPEND_SR: [vm: string];
  /** VM {vm} has no VCPUs. */
  VM_NO_VCPUS: [vm: string];
  /** The guest drivers of VM {vm} are version {major}.{minor}, which is too old. */
  VM_OLD_PV_DRIVERS: [vm: string, major: string, minor: string];
  /** The PCI bus of VM {vm} has no free slot. */
  VM_PCI_BUS_FULL: [vm: string];
  /** VM {vm} is still using its guest drivers. */
  VM_PV_DRIVERS_IN_USE: [vm: string];
  /** VM {vm} rebooted unexpectedly during the operation. */
  VM_REBOOTED: [vm: string];
  /** VM {vm} needs a GPU of group {gpu_group}, which the host lacks. */
  VM_REQUIRES_GPU: [vm: string, gpu_group: string];
  /** The VM needs an IOMMU, which host {host} lacks or has switched off. */
  VM_REQUIRES_IOMMU: [host: string];
  /** VM {vm} needs network {network}, which the host does not see. */
  VM_REQUIRES_NETWORK: [vm: string, network: string];
  /** VM {vm} needs SR {sr}, which the host does not see. */
  VM_REQUIRES_SR: [vm: string, sr: string];
  /** VM {vm} needs VDI {vdi}, which cannot be used. */
  VM_REQUIRES_VDI: [vm: string, vdi: string];
  /** VM {vm} needs a virtual GPU of type {vgpu_type} from group {gpu_group}, and none is free. */
  VM_REQUIRES_VGPU: [vm: string, gpu_group: string, vgpu_type: string];
  /** VM {vm} needs a USB device of group {usb_group}, which the host lacks. */
  VM_REQUIRES_VUSB: [vm: string, usb_group: string];
  /** VM {vm} could not be reverted to snapshot {snapshot}. */
  VM_REVERT_FAILED: [vm: string, snapshot: string];
  /** VM {vm} did not shut down within {timeout} seconds. */
  VM_SHUTDOWN_TIMEOUT: [vm: string, timeout: string];
  /** The snapshot could not be made. */
  VM_SNAPSHOT_FAILED: string[];
  /** VM {vm} could not be quiesced for its snapshot. */
  VM_SNAPSHOT_WITH_QUIESCE_FAILED: [vm: string];
  /** VM {vm} does not support quiesced snapshots: {error}. */
  VM_SNAPSHOT_WITH_QUIESCE_NOT_SUPPORTED: [vm: string, error: string];
  /** The snapshot service in VM {vm} does not answer. */
  VM_SNAPSHOT_WITH_QUIESCE_PLUGIN_DEOS_NOT_RESPOND: [vm: string];
  /** Quiescing VM {vm} took too long. */
  VM_SNAPSHOT_WITH_QUIESCE_TIMEOUT: [vm: string];
  /** VM {vm} did not suspend within {timeout} seconds. */
  VM_SUSPEND_TIMEOUT: [vm: string, timeout: string];
  /** VM {vm} has more VCPUs than are allowed. */
  VM_TOO_MANY_VCPUS: [vm: string];
  /** VM {vm} exists here in version {existing_version}; the import has version {version_to_import}. */
  VM_TO_IMPORT_IS_NOT_NEWER_VERSION: [vm: string, existing_version: string, version_to_import: string];
  /** Starting VM {vm} here was judged unsafe. */
  VM_UNSAFE_BOOT: [vm: string];
  /** The VM has {amount} VTPM already, which is the limit. */
  VTPM_MAX_AMOUNT_REACHED: [amount: string];
  /** The workload balancing server did not accept the credentials. */
  WLB_AUTHENTICATION_FAILED: [];
  /** The workload balancing server refused the connection. */
  WLB_CONNECTION_REFUSED: [];
  /** The workload balancing server broke off the connection. */
  WLB_CONNECTION_RESET: [];
  /** Workload balancing is switched off for this pool. */
  WLB_DISABLED: [];
  /** The workload balancing server failed. */
  WLB_INTERNAL_ERROR: [];
  /** The workload balancing server did not understand the request. */
  WLB_MALFORMED_REQUEST: [];
  /** The workload balancing server's answer to {method} is not understood ({reason}): {response}. */
  WLB_MALFORMED_RESPONSE: [method: string, reason: string, response: string];
  /** Workload balancing is not set up for this pool. */
  WLB_NOT_INITIALIZED: [];
  /** The workload balancing server did not answer within {configured_timeout} seconds. */
  WLB_TIMEOUT: [configured_timeout: string];
  /** The workload balancing server's name could not be resolved. */
  WLB_UNKNOWN_HOST: [];
  /** {url} is not the address of a workload balancing server. */
  WLB_URL_INVALID: [url: string];
  /** The workload balancing server could not log in to this pool. */
  WLB_XENSERVER_AUTHENTICATION_FAILED: [];
  /** The workload balancing server was refused by this pool. */
  WLB_XENSERVER_CONNECTION_REFUSED: [];
  /** The workload balancing server did not understand this pool's answer. */
  WLB_XENSERVER_MALFORMED_RESPONSE: [];
  /** The workload balancing server got no answer from this pool in time. */
  WLB_XENSERVER_TIMEOUT: [];
  /** The workload balancing server could not resolve the name of this pool. */
  WLB_XENSERVER_UNKNOWN_HOST: [];
  /** Hook script {hook_name} for {reason} ended with exit code {exit_code}: {stdout}. */
  XAPI_HOOK_FAILED: [hook_name: string, reason: string, stdout: string, exit_code: string];
  /** There is no plug-in {name} on the host. */
  XENAPI_MISSING_PLUGIN: [name: string];
  /** The plug-in failed with status {status}: {stderr} {stdout}. */
  XENAPI_PLUGIN_FAILURE: [status: string, stdout: string, stderr: string];
  /** The running hypervisor does not fit the installed control tools. */
  XEN_INCOMPATIBLE: [];
  /** In VM {vm} a volume could not be added to the snapshot set (code {error_code}). */
  XEN_VSS_REQ_ERROR_ADDING_VOLUME_TO_SNAPSET_FAILED: [vm: string, error_code: string];
  /** In VM {vm} the shadow copy could not be made (code {error_code}). */
  XEN_VSS_REQ_ERROR_CREATING_SNAPSHOT: [vm: string, error_code: string];
  /** In VM {vm} the description of the shadow copy could not be made (code {error_code}). */
  XEN_VSS_REQ_ERROR_CREATING_SNAPSHOT_XML_STRING: [vm: string, error_code: string];
  /** In VM {vm} the shadow copy requester could not be initialised (code {error_code}). */
  XEN_VSS_REQ_ERROR_INIT_FAILED: [vm: string, error_code: string];
  /** VM {vm} has no volume that shadow copies support (code {error_code}). */
  XEN_VSS_REQ_ERROR_NO_VOLUMES_SUPPORTED: [vm: string, error_code: string];
  /** In VM {vm} the shadow copy writers could not be prepared (code {error_code}). */
  XEN_VSS_REQ_ERROR_PREPARING_WRITERS: [vm: string, error_code: string];
  /** In VM {vm} the shadow copy provider is not loaded (code {error_code}). */
  XEN_VSS_REQ_ERROR_PROV_NOT_LOADED: [vm: string, error_code: string];
  /** In VM {vm} the snapshot set could not be started (code {error_code}). */
  XEN_VSS_REQ_ERROR_START_SNAPSHOT_SET_FAILED: [vm: string, error_code: string];
  /** A value of form {expected} was expected; {received} was received. */
  XMLRPC_UNMARSHAL_FAILURE: [expected: string, received: string];
}

export type ErrorCode = keyof ErrorParams;

// Messages

export interface XenAPI {
  /** Joins interfaces of one host into a bond on the network; their VLANs and management move to the bond. */
  "Bond.create": (session: SessionRef, network: NetworkRef, members: PIFRef[], MAC: string, mode?: BondMode, properties?: Record<string, string>) => BondRef;
  /** Breaks the bond up; its configuration, VLANs and management go back to the primary member. */
  "Bond.destroy": (session: SessionRef, self: BondRef) => void;
  /** Changes how traffic is spread; applies at once. */
  "Bond.set_mode": (session: SessionRef, self: BondRef, value: BondMode) => void;
  /** Sets one of the bond's properties; unknown names or values fail. */
  "Bond.set_property": (session: SessionRef, self: BondRef, name: string, value: string) => void;
  "Bond.get_auto_update_mac": (session: SessionRef, self: BondRef) => boolean;
  "Bond.get_links_up": (session: SessionRef, self: BondRef) => number;
  "Bond.get_master": (session: SessionRef, self: BondRef) => PIFRef;
  "Bond.get_mode": (session: SessionRef, self: BondRef) => BondMode;
  "Bond.get_other_config": (session: SessionRef, self: BondRef) => Record<string, string>;
  "Bond.set_other_config": (session: SessionRef, self: BondRef, value: Record<string, string>) => void;
  "Bond.add_to_other_config": (session: SessionRef, self: BondRef, key: string, value: string) => void;
  "Bond.remove_from_other_config": (session: SessionRef, self: BondRef, key: string) => void;
  "Bond.get_primary_slave": (session: SessionRef, self: BondRef) => PIFRef;
  "Bond.get_properties": (session: SessionRef, self: BondRef) => Record<string, string>;
  "Bond.get_slaves": (session: SessionRef, self: BondRef) => PIFRef[];
  "Bond.get_uuid": (session: SessionRef, self: BondRef) => string;
  "Bond.get_by_uuid": (session: SessionRef, uuid: string) => BondRef;
  "Bond.get_record": (session: SessionRef, self: BondRef) => BondRecord;
  "Bond.get_all": (session: SessionRef) => BondRef[];
  "Bond.get_all_where": (session: SessionRef, expr: string) => BondRef[];
  "Bond.get_all_records": (session: SessionRef) => Record<BondRef, BondRecord>;
  "Bond.get_all_records_where": (session: SessionRef, expr: string) => Record<BondRef, BondRecord>;
  /** Puts the caller into a group, which exists by being named. */
  "Caller.add_group": (session: SessionRef, self: CallerRef, group: string) => void;
  /** Returns the use of all callers as a table of text, one row each. */
  "Caller.query_all_usage": (session: SessionRef) => string[][];
  /** Returns how many calls the caller made. */
  "Caller.query_call_count": (session: SessionRef, self: CallerRef) => number;
  /** Returns how many calls the callers of a group made together. */
  "Caller.query_group_call_count": (session: SessionRef, group: string) => number;
  /** Returns how many tokens the callers of a group used together. */
  "Caller.query_group_token_usage": (session: SessionRef, group: string) => number;
  /** Returns how many tokens the caller used; each call costs one or more by its kind. */
  "Caller.query_token_usage": (session: SessionRef, self: CallerRef) => number;
  /** Takes the caller out of a group. */
  "Caller.remove_group": (session: SessionRef, self: CallerRef, group: string) => void;
  "Caller.get_auto_registered": (session: SessionRef, self: CallerRef) => boolean;
  "Caller.get_client_ip": (session: SessionRef, self: CallerRef) => string;
  "Caller.get_groups": (session: SessionRef, self: CallerRef) => string[];
  "Caller.get_last_access": (session: SessionRef, self: CallerRef) => DateTime;
  "Caller.get_name_description": (session: SessionRef, self: CallerRef) => string;
  "Caller.set_name_description": (session: SessionRef, self: CallerRef, value: string) => void;
  "Caller.get_name_label": (session: SessionRef, self: CallerRef) => string;
  "Caller.set_name_label": (session: SessionRef, self: CallerRef, value: string) => void;
  "Caller.get_rate_limit": (session: SessionRef, self: CallerRef) => RateLimitRef;
  "Caller.get_user_agent": (session: SessionRef, self: CallerRef) => string;
  "Caller.get_uuid": (session: SessionRef, self: CallerRef) => string;
  /** Make a Caller object from its record. */
  "Caller.create": (session: SessionRef, args: CallerArgs) => CallerRef;
  "Caller.destroy": (session: SessionRef, self: CallerRef) => void;
  "Caller.get_by_uuid": (session: SessionRef, uuid: string) => CallerRef;
  "Caller.get_record": (session: SessionRef, self: CallerRef) => CallerRecord;
  "Caller.get_by_name_label": (session: SessionRef, label: string) => CallerRef[];
  "Caller.get_all": (session: SessionRef) => CallerRef[];
  "Caller.get_all_where": (session: SessionRef, expr: string) => CallerRef[];
  "Caller.get_all_records": (session: SessionRef) => Record<CallerRef, CallerRecord>;
  "Caller.get_all_records_where": (session: SessionRef, expr: string) => Record<CallerRef, CallerRecord>;
  "Certificate.get_fingerprint": (session: SessionRef, self: CertificateRef) => string;
  "Certificate.get_fingerprint_sha1": (session: SessionRef, self: CertificateRef) => string;
  "Certificate.get_fingerprint_sha256": (session: SessionRef, self: CertificateRef) => string;
  "Certificate.get_host": (session: SessionRef, self: CertificateRef) => HostRef;
  "Certificate.get_name": (session: SessionRef, self: CertificateRef) => string;
  "Certificate.get_not_after": (session: SessionRef, self: CertificateRef) => DateTime;
  "Certificate.get_not_before": (session: SessionRef, self: CertificateRef) => DateTime;
  "Certificate.get_purpose": (session: SessionRef, self: CertificateRef) => CertificatePurpose[];
  "Certificate.get_type": (session: SessionRef, self: CertificateRef) => CertificateType;
  "Certificate.get_uuid": (session: SessionRef, self: CertificateRef) => string;
  "Certificate.get_by_uuid": (session: SessionRef, uuid: string) => CertificateRef;
  "Certificate.get_record": (session: SessionRef, self: CertificateRef) => CertificateRecord;
  "Certificate.get_all": (session: SessionRef) => CertificateRef[];
  "Certificate.get_all_where": (session: SessionRef, expr: string) => CertificateRef[];
  "Certificate.get_all_records": (session: SessionRef) => Record<CertificateRef, CertificateRecord>;
  "Certificate.get_all_records_where": (session: SessionRef, expr: string) => Record<CertificateRef, CertificateRecord>;
  /** Creates a cluster with one member, the PIF's host; the PIF must be plugged and disallow unplugging. */
  "Cluster.create": (session: SessionRef, PIF: PIFRef, cluster_stack: string, pool_auto_join: boolean, token_timeout?: number, token_timeout_coefficient?: number) => ClusterRef;
  /** Internal: reads the state of the cluster stack into the database. */
  "Cluster.cstack_sync": (session: SessionRef, self: ClusterRef) => void;
  /** Destroys a cluster with one member left; refused while storage uses it. */
  "Cluster.destroy": (session: SessionRef, self: ClusterRef) => void;
  /** Returns the network the cluster communicates over; fails if the members' networks differ. */
  "Cluster.get_network": (session: SessionRef, self: ClusterRef) => NetworkRef;
  /** Creates a cluster over the given network with all hosts of the pool as members. */
  "Cluster.pool_create": (session: SessionRef, network: NetworkRef, cluster_stack: string, token_timeout?: number, token_timeout_coefficient?: number) => ClusterRef;
  /** Removes all members and destroys the cluster; CLUSTER_STACK_IN_USE while storage uses it. */
  "Cluster.pool_destroy": (session: SessionRef, self: ClusterRef) => void;
  /** Destroys the cluster even if members cannot be reached; state may be left behind on them. */
  "Cluster.pool_force_destroy": (session: SessionRef, self: ClusterRef) => void;
  /** Brings the members into line with the pool: missing hosts are added and enabled. */
  "Cluster.pool_resync": (session: SessionRef, self: ClusterRef) => void;
  "Cluster.get_allowed_operations": (session: SessionRef, self: ClusterRef) => ClusterOperation[];
  "Cluster.get_cluster_config": (session: SessionRef, self: ClusterRef) => Record<string, string>;
  "Cluster.get_cluster_hosts": (session: SessionRef, self: ClusterRef) => ClusterHostRef[];
  "Cluster.get_cluster_stack": (session: SessionRef, self: ClusterRef) => string;
  "Cluster.get_cluster_stack_version": (session: SessionRef, self: ClusterRef) => number;
  "Cluster.get_cluster_token": (session: SessionRef, self: ClusterRef) => string;
  "Cluster.get_current_operations": (session: SessionRef, self: ClusterRef) => Record<string, ClusterOperation>;
  "Cluster.get_expected_hosts": (session: SessionRef, self: ClusterRef) => number;
  "Cluster.get_is_quorate": (session: SessionRef, self: ClusterRef) => boolean;
  "Cluster.get_live_hosts": (session: SessionRef, self: ClusterRef) => number;
  "Cluster.get_other_config": (session: SessionRef, self: ClusterRef) => Record<string, string>;
  "Cluster.set_other_config": (session: SessionRef, self: ClusterRef, value: Record<string, string>) => void;
  "Cluster.add_to_other_config": (session: SessionRef, self: ClusterRef, key: string, value: string) => void;
  "Cluster.remove_from_other_config": (session: SessionRef, self: ClusterRef, key: string) => void;
  "Cluster.get_pending_forget": (session: SessionRef, self: ClusterRef) => string[];
  "Cluster.get_pool_auto_join": (session: SessionRef, self: ClusterRef) => boolean;
  "Cluster.get_quorum": (session: SessionRef, self: ClusterRef) => number;
  "Cluster.get_token_timeout": (session: SessionRef, self: ClusterRef) => number;
  "Cluster.get_token_timeout_coefficient": (session: SessionRef, self: ClusterRef) => number;
  "Cluster.get_uuid": (session: SessionRef, self: ClusterRef) => string;
  "Cluster.get_by_uuid": (session: SessionRef, uuid: string) => ClusterRef;
  "Cluster.get_record": (session: SessionRef, self: ClusterRef) => ClusterRecord;
  "Cluster.get_all": (session: SessionRef) => ClusterRef[];
  "Cluster.get_all_where": (session: SessionRef, expr: string) => ClusterRef[];
  "Cluster.get_all_records": (session: SessionRef) => Record<ClusterRef, ClusterRecord>;
  "Cluster.get_all_records_where": (session: SessionRef, expr: string) => Record<ClusterRef, ClusterRecord>;
  /** Adds a host to a cluster and starts the stack there; NO_CLUSTER_HOSTS_REACHABLE if no member answers. */
  "Cluster_host.create": (session: SessionRef, cluster: ClusterRef, host: HostRef, pif: PIFRef) => ClusterHostRef;
  /** Takes a host out of the cluster in order; refused for the last member or while storage uses the cluster. */
  "Cluster_host.destroy": (session: SessionRef, self: ClusterHostRef) => void;
  /** Stops the cluster stack on the host, which stays a member; refused while storage uses it. */
  "Cluster_host.disable": (session: SessionRef, self: ClusterHostRef) => void;
  /** Starts the cluster stack on a member; its PIF must be plugged and disallow unplugging. */
  "Cluster_host.enable": (session: SessionRef, self: ClusterHostRef) => void;
  /** Takes a host out of the cluster even if the stack on it does not respond. */
  "Cluster_host.force_destroy": (session: SessionRef, self: ClusterHostRef) => void;
  /** Internal: removes a dead host from the cluster with the help of the other members. */
  "Cluster_host.forget": (session: SessionRef, self: ClusterHostRef) => void;
  "Cluster_host.get_PIF": (session: SessionRef, self: ClusterHostRef) => PIFRef;
  "Cluster_host.get_allowed_operations": (session: SessionRef, self: ClusterHostRef) => ClusterHostOperation[];
  "Cluster_host.get_cluster": (session: SessionRef, self: ClusterHostRef) => ClusterRef;
  "Cluster_host.get_current_operations": (session: SessionRef, self: ClusterHostRef) => Record<string, ClusterHostOperation>;
  "Cluster_host.get_enabled": (session: SessionRef, self: ClusterHostRef) => boolean;
  "Cluster_host.get_host": (session: SessionRef, self: ClusterHostRef) => HostRef;
  "Cluster_host.get_joined": (session: SessionRef, self: ClusterHostRef) => boolean;
  "Cluster_host.get_last_update_live": (session: SessionRef, self: ClusterHostRef) => DateTime;
  "Cluster_host.get_live": (session: SessionRef, self: ClusterHostRef) => boolean;
  "Cluster_host.get_other_config": (session: SessionRef, self: ClusterHostRef) => Record<string, string>;
  "Cluster_host.get_uuid": (session: SessionRef, self: ClusterHostRef) => string;
  "Cluster_host.get_by_uuid": (session: SessionRef, uuid: string) => ClusterHostRef;
  "Cluster_host.get_record": (session: SessionRef, self: ClusterHostRef) => ClusterHostRecord;
  "Cluster_host.get_all": (session: SessionRef) => ClusterHostRef[];
  "Cluster_host.get_all_where": (session: SessionRef, expr: string) => ClusterHostRef[];
  "Cluster_host.get_all_records": (session: SessionRef) => Record<ClusterHostRef, ClusterHostRecord>;
  "Cluster_host.get_all_records_where": (session: SessionRef, expr: string) => Record<ClusterHostRef, ClusterHostRecord>;
  /** Looks for SRs at the given location, introduces and plugs those asked for, and returns the run. */
  "DR_task.create": (session: SessionRef, type: string, device_config: Record<string, string>, whitelist: string[]) => DRTaskRef;
  /** Ends the run; SRs it introduced that are still unused are unplugged and forgotten. */
  "DR_task.destroy": (session: SessionRef, self: DRTaskRef) => void;
  "DR_task.get_introduced_SRs": (session: SessionRef, self: DRTaskRef) => SRRef[];
  "DR_task.get_uuid": (session: SessionRef, self: DRTaskRef) => string;
  "DR_task.get_by_uuid": (session: SessionRef, uuid: string) => DRTaskRef;
  "DR_task.get_record": (session: SessionRef, self: DRTaskRef) => DRTaskRecord;
  "DR_task.get_all": (session: SessionRef) => DRTaskRef[];
  "DR_task.get_all_where": (session: SessionRef, expr: string) => DRTaskRef[];
  "DR_task.get_all_records": (session: SessionRef) => Record<DRTaskRef, DRTaskRecord>;
  "DR_task.get_all_records_where": (session: SessionRef, expr: string) => Record<DRTaskRef, DRTaskRecord>;
  /** Internal: returns figures on the use of the database lock and tables. */
  "Diagnostics.db_stats": (session: SessionRef) => Record<string, string>;
  /** Internal: has the toolstack of a host collect garbage and compact its memory. */
  "Diagnostics.gc_compact": (session: SessionRef, host: HostRef) => void;
  /** Internal: returns memory figures of the toolstack of a host. */
  "Diagnostics.gc_stats": (session: SessionRef, host: HostRef) => Record<string, string>;
  /** Internal: returns traffic figures of a host's connections as a table of text. */
  "Diagnostics.network_stats": (session: SessionRef, host: HostRef, params: Record<string, string>) => string[][];
  /** Chooses this variant for its driver; HOST_DRIVER_NO_HARDWARE if the host has no such hardware. */
  "Driver_variant.select": (session: SessionRef, self: DriverVariantRef) => void;
  "Driver_variant.get_driver": (session: SessionRef, self: DriverVariantRef) => HostDriverRef;
  "Driver_variant.get_hardware_present": (session: SessionRef, self: DriverVariantRef) => boolean;
  "Driver_variant.get_name": (session: SessionRef, self: DriverVariantRef) => string;
  "Driver_variant.get_priority": (session: SessionRef, self: DriverVariantRef) => number;
  "Driver_variant.get_status": (session: SessionRef, self: DriverVariantRef) => string;
  "Driver_variant.get_uuid": (session: SessionRef, self: DriverVariantRef) => string;
  "Driver_variant.get_version": (session: SessionRef, self: DriverVariantRef) => string;
  "Driver_variant.get_by_uuid": (session: SessionRef, uuid: string) => DriverVariantRef;
  "Driver_variant.get_record": (session: SessionRef, self: DriverVariantRef) => DriverVariantRecord;
  "Driver_variant.get_all": (session: SessionRef) => DriverVariantRef[];
  "Driver_variant.get_all_where": (session: SessionRef, expr: string) => DriverVariantRef[];
  "Driver_variant.get_all_records": (session: SessionRef) => Record<DriverVariantRef, DriverVariantRecord>;
  "Driver_variant.get_all_records_where": (session: SessionRef, expr: string) => Record<DriverVariantRef, DriverVariantRecord>;
  "Feature.get_enabled": (session: SessionRef, self: FeatureRef) => boolean;
  "Feature.get_experimental": (session: SessionRef, self: FeatureRef) => boolean;
  "Feature.get_host": (session: SessionRef, self: FeatureRef) => HostRef;
  "Feature.get_name_description": (session: SessionRef, self: FeatureRef) => string;
  "Feature.get_name_label": (session: SessionRef, self: FeatureRef) => string;
  "Feature.get_uuid": (session: SessionRef, self: FeatureRef) => string;
  "Feature.get_version": (session: SessionRef, self: FeatureRef) => string;
  "Feature.get_by_uuid": (session: SessionRef, uuid: string) => FeatureRef;
  "Feature.get_record": (session: SessionRef, self: FeatureRef) => FeatureRecord;
  "Feature.get_by_name_label": (session: SessionRef, label: string) => FeatureRef[];
  "Feature.get_all": (session: SessionRef) => FeatureRef[];
  "Feature.get_all_where": (session: SessionRef, expr: string) => FeatureRef[];
  "Feature.get_all_records": (session: SessionRef) => Record<FeatureRef, FeatureRecord>;
  "Feature.get_all_records_where": (session: SessionRef, expr: string) => Record<FeatureRef, FeatureRecord>;
  /** Creates an empty GPU group and returns it. */
  "GPU_group.create": (session: SessionRef, name_label?: string, name_description?: string, other_config?: Record<string, string>) => GPUGroupRef;
  /** Deletes the group; it must hold no physical and no virtual GPUs. */
  "GPU_group.destroy": (session: SessionRef, self: GPUGroupRef) => void;
  /** Returns how many more virtual GPUs of the type fit into the group now. */
  "GPU_group.get_remaining_capacity": (session: SessionRef, self: GPUGroupRef, vgpu_type: VGPUTypeRef) => number;
  /** Recomputes the group's enabled types from its GPUs; internal. */
  "GPU_group.update_enabled_VGPU_types": (session: SessionRef, self: GPUGroupRef) => void;
  /** Recomputes the group's supported types from its GPUs; internal. */
  "GPU_group.update_supported_VGPU_types": (session: SessionRef, self: GPUGroupRef) => void;
  "GPU_group.get_GPU_types": (session: SessionRef, self: GPUGroupRef) => string[];
  "GPU_group.get_PGPUs": (session: SessionRef, self: GPUGroupRef) => PGPURef[];
  "GPU_group.get_VGPUs": (session: SessionRef, self: GPUGroupRef) => VGPURef[];
  "GPU_group.get_allocation_algorithm": (session: SessionRef, self: GPUGroupRef) => AllocationAlgorithm;
  "GPU_group.set_allocation_algorithm": (session: SessionRef, self: GPUGroupRef, value: AllocationAlgorithm) => void;
  "GPU_group.get_enabled_VGPU_types": (session: SessionRef, self: GPUGroupRef) => VGPUTypeRef[];
  "GPU_group.get_name_description": (session: SessionRef, self: GPUGroupRef) => string;
  "GPU_group.set_name_description": (session: SessionRef, self: GPUGroupRef, value: string) => void;
  "GPU_group.get_name_label": (session: SessionRef, self: GPUGroupRef) => string;
  "GPU_group.set_name_label": (session: SessionRef, self: GPUGroupRef, value: string) => void;
  "GPU_group.get_other_config": (session: SessionRef, self: GPUGroupRef) => Record<string, string>;
  "GPU_group.set_other_config": (session: SessionRef, self: GPUGroupRef, value: Record<string, string>) => void;
  "GPU_group.add_to_other_config": (session: SessionRef, self: GPUGroupRef, key: string, value: string) => void;
  "GPU_group.remove_from_other_config": (session: SessionRef, self: GPUGroupRef, key: string) => void;
  "GPU_group.get_supported_VGPU_types": (session: SessionRef, self: GPUGroupRef) => VGPUTypeRef[];
  "GPU_group.get_uuid": (session: SessionRef, self: GPUGroupRef) => string;
  "GPU_group.get_by_uuid": (session: SessionRef, uuid: string) => GPUGroupRef;
  "GPU_group.get_record": (session: SessionRef, self: GPUGroupRef) => GPUGroupRecord;
  "GPU_group.get_by_name_label": (session: SessionRef, label: string) => GPUGroupRef[];
  "GPU_group.get_all": (session: SessionRef) => GPUGroupRef[];
  "GPU_group.get_all_where": (session: SessionRef, expr: string) => GPUGroupRef[];
  "GPU_group.get_all_records": (session: SessionRef) => Record<GPUGroupRef, GPUGroupRecord>;
  "GPU_group.get_all_records_where": (session: SessionRef, expr: string) => Record<GPUGroupRef, GPUGroupRecord>;
  /** Withdraws the choice of a variant; the driver loaded stays until the next boot. */
  "Host_driver.deselect": (session: SessionRef, self: HostDriverRef) => void;
  /** Looks again for drivers and variants on the host and updates the records. */
  "Host_driver.rescan": (session: SessionRef, host: HostRef) => void;
  /** Chooses a variant of this driver, in force from the next load, usually a reboot. */
  "Host_driver.select": (session: SessionRef, self: HostDriverRef, variant: DriverVariantRef) => void;
  "Host_driver.get_active_variant": (session: SessionRef, self: HostDriverRef) => DriverVariantRef;
  "Host_driver.get_description": (session: SessionRef, self: HostDriverRef) => string;
  "Host_driver.get_friendly_name": (session: SessionRef, self: HostDriverRef) => string;
  "Host_driver.get_host": (session: SessionRef, self: HostDriverRef) => HostRef;
  "Host_driver.get_info": (session: SessionRef, self: HostDriverRef) => string;
  "Host_driver.get_name": (session: SessionRef, self: HostDriverRef) => string;
  "Host_driver.get_selected_variant": (session: SessionRef, self: HostDriverRef) => DriverVariantRef;
  "Host_driver.get_type": (session: SessionRef, self: HostDriverRef) => string;
  "Host_driver.get_uuid": (session: SessionRef, self: HostDriverRef) => string;
  "Host_driver.get_variants": (session: SessionRef, self: HostDriverRef) => DriverVariantRef[];
  "Host_driver.get_by_uuid": (session: SessionRef, uuid: string) => HostDriverRef;
  "Host_driver.get_record": (session: SessionRef, self: HostDriverRef) => HostDriverRecord;
  "Host_driver.get_all": (session: SessionRef) => HostDriverRef[];
  "Host_driver.get_all_where": (session: SessionRef, expr: string) => HostDriverRef[];
  "Host_driver.get_all_records": (session: SessionRef) => Record<HostDriverRef, HostDriverRecord>;
  "Host_driver.get_all_records_where": (session: SessionRef, expr: string) => Record<HostDriverRef, HostDriverRecord>;
  /** Converts an LVM SR to thin provisioning and returns the backend's text; cannot be undone. */
  "LVHD.enable_thin_provisioning": (session: SessionRef, host: HostRef, SR: SRRef, initial_allocation: number, allocation_quantum: number) => string;
  "LVHD.get_uuid": (session: SessionRef, self: LVHDRef) => string;
  "LVHD.get_by_uuid": (session: SessionRef, uuid: string) => LVHDRef;
  "LVHD.get_record": (session: SessionRef, self: LVHDRef) => LVHDRecord;
  /** Internal: sets the observer up in the components of a host. */
  "Observer.register": (session: SessionRef, self: ObserverRef, host: HostRef) => void;
  /** Replaces the key-value pairs added to each trace. */
  "Observer.set_attributes": (session: SessionRef, self: ObserverRef, value: Record<string, string>) => void;
  /** Replaces the components that record traces; empty means all. */
  "Observer.set_components": (session: SessionRef, self: ObserverRef, value: string[]) => void;
  /** Starts or stops recording. */
  "Observer.set_enabled": (session: SessionRef, self: ObserverRef, value: boolean) => void;
  /** Replaces the places traces go to. */
  "Observer.set_endpoints": (session: SessionRef, self: ObserverRef, value: string[]) => void;
  /** Replaces the hosts that record traces; empty means all. */
  "Observer.set_hosts": (session: SessionRef, self: ObserverRef, value: HostRef[]) => void;
  /** Internal: removes the observer from the components of a host. */
  "Observer.unregister": (session: SessionRef, self: ObserverRef, host: HostRef) => void;
  "Observer.get_attributes": (session: SessionRef, self: ObserverRef) => Record<string, string>;
  "Observer.get_components": (session: SessionRef, self: ObserverRef) => string[];
  "Observer.get_enabled": (session: SessionRef, self: ObserverRef) => boolean;
  "Observer.get_endpoints": (session: SessionRef, self: ObserverRef) => string[];
  "Observer.get_hosts": (session: SessionRef, self: ObserverRef) => HostRef[];
  "Observer.get_name_description": (session: SessionRef, self: ObserverRef) => string;
  "Observer.set_name_description": (session: SessionRef, self: ObserverRef, value: string) => void;
  "Observer.get_name_label": (session: SessionRef, self: ObserverRef) => string;
  "Observer.set_name_label": (session: SessionRef, self: ObserverRef, value: string) => void;
  "Observer.get_uuid": (session: SessionRef, self: ObserverRef) => string;
  /** Make a Observer object from its record. */
  "Observer.create": (session: SessionRef, args: ObserverArgs) => ObserverRef;
  "Observer.destroy": (session: SessionRef, self: ObserverRef) => void;
  "Observer.get_by_uuid": (session: SessionRef, uuid: string) => ObserverRef;
  "Observer.get_record": (session: SessionRef, self: ObserverRef) => ObserverRecord;
  "Observer.get_by_name_label": (session: SessionRef, label: string) => ObserverRef[];
  "Observer.get_all": (session: SessionRef) => ObserverRef[];
  "Observer.get_all_where": (session: SessionRef, expr: string) => ObserverRef[];
  "Observer.get_all_records": (session: SessionRef) => Record<ObserverRef, ObserverRecord>;
  "Observer.get_all_records_where": (session: SessionRef, expr: string) => Record<ObserverRef, ObserverRecord>;
  /** Attaches the SR on the host; no effect if it is attached already. */
  "PBD.plug": (session: SessionRef, self: PBDRef) => void;
  /** Replaces the settings for the storage driver; the connection must not be attached. */
  "PBD.set_device_config": (session: SessionRef, self: PBDRef, value: Record<string, string>) => void;
  /** Detaches the SR from the host; refused while a running VM uses its images there, and for some system SRs. */
  "PBD.unplug": (session: SessionRef, self: PBDRef) => void;
  "PBD.get_SR": (session: SessionRef, self: PBDRef) => SRRef;
  "PBD.get_currently_attached": (session: SessionRef, self: PBDRef) => boolean;
  "PBD.get_device_config": (session: SessionRef, self: PBDRef) => Record<string, string>;
  "PBD.get_host": (session: SessionRef, self: PBDRef) => HostRef;
  "PBD.get_other_config": (session: SessionRef, self: PBDRef) => Record<string, string>;
  "PBD.set_other_config": (session: SessionRef, self: PBDRef, value: Record<string, string>) => void;
  "PBD.add_to_other_config": (session: SessionRef, self: PBDRef, key: string, value: string) => void;
  "PBD.remove_from_other_config": (session: SessionRef, self: PBDRef, key: string) => void;
  "PBD.get_uuid": (session: SessionRef, self: PBDRef) => string;
  /** Make a PBD object from its record. */
  "PBD.create": (session: SessionRef, args: PBDArgs) => PBDRef;
  "PBD.destroy": (session: SessionRef, self: PBDRef) => void;
  "PBD.get_by_uuid": (session: SessionRef, uuid: string) => PBDRef;
  "PBD.get_record": (session: SessionRef, self: PBDRef) => PBDRecord;
  "PBD.get_all": (session: SessionRef) => PBDRef[];
  "PBD.get_all_where": (session: SessionRef, expr: string) => PBDRef[];
  "PBD.get_all_records": (session: SessionRef) => Record<PBDRef, PBDRecord>;
  "PBD.get_all_records_where": (session: SessionRef, expr: string) => Record<PBDRef, PBDRecord>;
  /** Takes the device from the control domain, from the next host boot, so that VMs can have it. Returns the new state. */
  "PCI.disable_dom0_access": (session: SessionRef, self: PCIRef) => PCIDom0Access;
  /** Gives the device back to the control domain, from the next host boot. Returns the new state. */
  "PCI.enable_dom0_access": (session: SessionRef, self: PCIRef) => PCIDom0Access;
  /** Tells whether the control domain may use the device now and after the next host boot. */
  "PCI.get_dom0_access_status": (session: SessionRef, self: PCIRef) => PCIDom0Access;
  "PCI.get_class_id": (session: SessionRef, self: PCIRef) => string;
  "PCI.get_class_name": (session: SessionRef, self: PCIRef) => string;
  "PCI.get_dependencies": (session: SessionRef, self: PCIRef) => PCIRef[];
  "PCI.get_device_id": (session: SessionRef, self: PCIRef) => string;
  "PCI.get_device_name": (session: SessionRef, self: PCIRef) => string;
  "PCI.get_driver_name": (session: SessionRef, self: PCIRef) => string;
  "PCI.get_host": (session: SessionRef, self: PCIRef) => HostRef;
  "PCI.get_other_config": (session: SessionRef, self: PCIRef) => Record<string, string>;
  "PCI.set_other_config": (session: SessionRef, self: PCIRef, value: Record<string, string>) => void;
  "PCI.add_to_other_config": (session: SessionRef, self: PCIRef, key: string, value: string) => void;
  "PCI.remove_from_other_config": (session: SessionRef, self: PCIRef, key: string) => void;
  "PCI.get_pci_id": (session: SessionRef, self: PCIRef) => string;
  "PCI.get_subsystem_device_id": (session: SessionRef, self: PCIRef) => string;
  "PCI.get_subsystem_device_name": (session: SessionRef, self: PCIRef) => string;
  "PCI.get_subsystem_vendor_id": (session: SessionRef, self: PCIRef) => string;
  "PCI.get_subsystem_vendor_name": (session: SessionRef, self: PCIRef) => string;
  "PCI.get_uuid": (session: SessionRef, self: PCIRef) => string;
  "PCI.get_vendor_id": (session: SessionRef, self: PCIRef) => string;
  "PCI.get_vendor_name": (session: SessionRef, self: PCIRef) => string;
  "PCI.get_by_uuid": (session: SessionRef, uuid: string) => PCIRef;
  "PCI.get_record": (session: SessionRef, self: PCIRef) => PCIRecord;
  "PCI.get_all": (session: SessionRef) => PCIRef[];
  "PCI.get_all_where": (session: SessionRef, expr: string) => PCIRef[];
  "PCI.get_all_records": (session: SessionRef) => Record<PCIRef, PCIRecord>;
  "PCI.get_all_records_where": (session: SessionRef, expr: string) => Record<PCIRef, PCIRecord>;
  /** Enables one type on the GPU; it must be a supported one. */
  "PGPU.add_enabled_VGPU_types": (session: SessionRef, self: PGPURef, value: VGPUTypeRef) => void;
  /** Deprecated; takes the GPU from the control domain, from the next host boot. Returns the new state. */
  "PGPU.disable_dom0_access": (session: SessionRef, self: PGPURef) => PCIDom0Access;
  /** Deprecated; gives the GPU back to the control domain, from the next host boot. Returns the new state. */
  "PGPU.enable_dom0_access": (session: SessionRef, self: PGPURef) => PCIDom0Access;
  /** Returns how many more virtual GPUs of the type fit on the GPU now. */
  "PGPU.get_remaining_capacity": (session: SessionRef, self: PGPURef, vgpu_type: VGPUTypeRef) => number;
  /** Disables one type on the GPU; refused while a virtual GPU of it runs there. */
  "PGPU.remove_enabled_VGPU_types": (session: SessionRef, self: PGPURef, value: VGPUTypeRef) => void;
  /** Moves the GPU to another GPU group of the same kind; refused while virtual GPUs run on it. */
  "PGPU.set_GPU_group": (session: SessionRef, self: PGPURef, value: GPUGroupRef) => void;
  /** Replaces the set of enabled types; all must be supported, and types in use must stay. */
  "PGPU.set_enabled_VGPU_types": (session: SessionRef, self: PGPURef, value: VGPUTypeRef[]) => void;
  "PGPU.get_GPU_group": (session: SessionRef, self: PGPURef) => GPUGroupRef;
  "PGPU.get_PCI": (session: SessionRef, self: PGPURef) => PCIRef;
  "PGPU.get_compatibility_metadata": (session: SessionRef, self: PGPURef) => Record<string, string>;
  "PGPU.get_dom0_access": (session: SessionRef, self: PGPURef) => PCIDom0Access;
  "PGPU.get_enabled_VGPU_types": (session: SessionRef, self: PGPURef) => VGPUTypeRef[];
  "PGPU.get_host": (session: SessionRef, self: PGPURef) => HostRef;
  "PGPU.get_is_system_display_device": (session: SessionRef, self: PGPURef) => boolean;
  "PGPU.get_other_config": (session: SessionRef, self: PGPURef) => Record<string, string>;
  "PGPU.set_other_config": (session: SessionRef, self: PGPURef, value: Record<string, string>) => void;
  "PGPU.add_to_other_config": (session: SessionRef, self: PGPURef, key: string, value: string) => void;
  "PGPU.remove_from_other_config": (session: SessionRef, self: PGPURef, key: string) => void;
  "PGPU.get_resident_VGPUs": (session: SessionRef, self: PGPURef) => VGPURef[];
  "PGPU.get_supported_VGPU_max_capacities": (session: SessionRef, self: PGPURef) => Record<VGPUTypeRef, number>;
  "PGPU.get_supported_VGPU_types": (session: SessionRef, self: PGPURef) => VGPUTypeRef[];
  "PGPU.get_uuid": (session: SessionRef, self: PGPURef) => string;
  "PGPU.get_by_uuid": (session: SessionRef, uuid: string) => PGPURef;
  "PGPU.get_record": (session: SessionRef, self: PGPURef) => PGPURecord;
  "PGPU.get_all": (session: SessionRef) => PGPURef[];
  "PGPU.get_all_where": (session: SessionRef, expr: string) => PGPURef[];
  "PGPU.get_all_records": (session: SessionRef) => Record<PGPURef, PGPURecord>;
  "PGPU.get_all_records_where": (session: SessionRef, expr: string) => Record<PGPURef, PGPURecord>;
  /** Old: creates a VLAN on a host's interface and returns its PIF; use VLAN.create. */
  "PIF.create_VLAN": (session: SessionRef, device: string, network: NetworkRef, host: HostRef, VLAN: number) => PIFRef;
  /** Deletes the PIF's record only; the host's network is not touched. */
  "PIF.db_forget": (session: SessionRef, self: PIFRef) => void;
  /** Creates a PIF record with the given values only; the host's network is not touched. */
  "PIF.db_introduce": (session: SessionRef, device: string, network: NetworkRef, host: HostRef, MAC: string, MTU: number, VLAN: number, physical: boolean, ip_configuration_mode: IPConfigurationMode, IP: string, netmask: string, gateway: string, DNS: string, bond_slave_of: BondRef, VLAN_master_of: VLANRef, management: boolean, other_config: Record<string, string>, disallow_unplug?: boolean, ipv6_configuration_mode?: Ipv6ConfigurationMode, IPv6?: string[], ipv6_gateway?: string, primary_address_type?: PrimaryAddressType, managed?: boolean, properties?: Record<string, string>) => PIFRef;
  /** Old: destroys a VLAN PIF, PIF_IS_PHYSICAL otherwise; use VLAN.destroy, Bond.destroy or tunnel.destroy. */
  "PIF.destroy": (session: SessionRef, self: PIFRef) => void;
  /** Takes the interface down and deletes its record; bonds, VLANs and tunnels on it must go first. */
  "PIF.forget": (session: SessionRef, self: PIFRef) => void;
  /** Records a physical interface found on the host by its MAC and device name, on a new network. */
  "PIF.introduce": (session: SessionRef, host: HostRef, MAC: string, device: string, managed?: boolean) => PIFRef;
  /** Brings the interface up with its configuration; one already up is no error. */
  "PIF.plug": (session: SessionRef, self: PIFRef) => void;
  /** Internal: records an interface of a joining host in the pool's database. */
  "PIF.pool_introduce": (session: SessionRef, device: string, network: NetworkRef, host: HostRef, MAC: string, MTU: number, VLAN: number, physical: boolean, ip_configuration_mode: IPConfigurationMode, IP: string, netmask: string, gateway: string, DNS: string, bond_slave_of: BondRef, VLAN_master_of: VLANRef, management: boolean, other_config: Record<string, string>, disallow_unplug?: boolean, ipv6_configuration_mode?: Ipv6ConfigurationMode, IPv6?: string[], ipv6_gateway?: string, primary_address_type?: PrimaryAddressType, managed?: boolean, properties?: Record<string, string>) => PIFRef;
  /** Sets the IPv4 configuration; a plugged interface changes at once, and connections over it may drop. */
  "PIF.reconfigure_ip": (session: SessionRef, self: PIFRef, mode: IPConfigurationMode, IP: string, netmask: string, gateway: string, DNS: string) => void;
  /** Sets the IPv6 configuration; a plugged interface changes at once, and connections over it may drop. */
  "PIF.reconfigure_ipv6": (session: SessionRef, self: PIFRef, mode: Ipv6ConfigurationMode, IPv6: string, gateway: string, DNS: string) => void;
  /** Looks for physical interfaces on the host and records the new ones. */
  "PIF.scan": (session: SessionRef, host: HostRef) => void;
  /** Sets whether bringing the interface down is refused; cannot be cleared while clustering uses it. */
  "PIF.set_disallow_unplug": (session: SessionRef, self: PIFRef, value: boolean) => void;
  /** Chooses IPv4 or IPv6 for management over this interface; an address of that kind must be set. */
  "PIF.set_primary_address_type": (session: SessionRef, self: PIFRef, primary_address_type: PrimaryAddressType) => void;
  /** Sets one of the interface's properties, also on VLANs that use it; unknown names or values fail. */
  "PIF.set_property": (session: SessionRef, self: PIFRef, name: string, value: string) => void;
  /** Takes the interface down; refused for management, while VIFs use it, or when disallow_unplug is set. */
  "PIF.unplug": (session: SessionRef, self: PIFRef) => void;
  "PIF.get_DNS": (session: SessionRef, self: PIFRef) => string;
  "PIF.get_IP": (session: SessionRef, self: PIFRef) => string;
  "PIF.get_IPv6": (session: SessionRef, self: PIFRef) => string[];
  "PIF.get_MAC": (session: SessionRef, self: PIFRef) => string;
  "PIF.get_MTU": (session: SessionRef, self: PIFRef) => number;
  "PIF.get_PCI": (session: SessionRef, self: PIFRef) => PCIRef;
  "PIF.get_VLAN": (session: SessionRef, self: PIFRef) => number;
  "PIF.get_VLAN_master_of": (session: SessionRef, self: PIFRef) => VLANRef;
  "PIF.get_VLAN_slave_of": (session: SessionRef, self: PIFRef) => VLANRef[];
  "PIF.get_bond_master_of": (session: SessionRef, self: PIFRef) => BondRef[];
  "PIF.get_bond_slave_of": (session: SessionRef, self: PIFRef) => BondRef;
  "PIF.get_capabilities": (session: SessionRef, self: PIFRef) => string[];
  "PIF.get_currently_attached": (session: SessionRef, self: PIFRef) => boolean;
  "PIF.get_device": (session: SessionRef, self: PIFRef) => string;
  "PIF.get_disallow_unplug": (session: SessionRef, self: PIFRef) => boolean;
  "PIF.get_gateway": (session: SessionRef, self: PIFRef) => string;
  "PIF.get_host": (session: SessionRef, self: PIFRef) => HostRef;
  "PIF.get_igmp_snooping_status": (session: SessionRef, self: PIFRef) => PIFIgmpStatus;
  "PIF.get_ip_configuration_mode": (session: SessionRef, self: PIFRef) => IPConfigurationMode;
  "PIF.get_ipv6_configuration_mode": (session: SessionRef, self: PIFRef) => Ipv6ConfigurationMode;
  "PIF.get_ipv6_gateway": (session: SessionRef, self: PIFRef) => string;
  "PIF.get_managed": (session: SessionRef, self: PIFRef) => boolean;
  "PIF.get_management": (session: SessionRef, self: PIFRef) => boolean;
  "PIF.get_metrics": (session: SessionRef, self: PIFRef) => PIFMetricsRef;
  "PIF.get_netmask": (session: SessionRef, self: PIFRef) => string;
  "PIF.get_network": (session: SessionRef, self: PIFRef) => NetworkRef;
  "PIF.get_other_config": (session: SessionRef, self: PIFRef) => Record<string, string>;
  "PIF.set_other_config": (session: SessionRef, self: PIFRef, value: Record<string, string>) => void;
  "PIF.add_to_other_config": (session: SessionRef, self: PIFRef, key: string, value: string) => void;
  "PIF.remove_from_other_config": (session: SessionRef, self: PIFRef, key: string) => void;
  "PIF.get_physical": (session: SessionRef, self: PIFRef) => boolean;
  "PIF.get_primary_address_type": (session: SessionRef, self: PIFRef) => PrimaryAddressType;
  "PIF.get_properties": (session: SessionRef, self: PIFRef) => Record<string, string>;
  "PIF.get_sriov_logical_PIF_of": (session: SessionRef, self: PIFRef) => NetworkSriovRef[];
  "PIF.get_sriov_physical_PIF_of": (session: SessionRef, self: PIFRef) => NetworkSriovRef[];
  "PIF.get_tunnel_access_PIF_of": (session: SessionRef, self: PIFRef) => TunnelRef[];
  "PIF.get_tunnel_transport_PIF_of": (session: SessionRef, self: PIFRef) => TunnelRef[];
  "PIF.get_uuid": (session: SessionRef, self: PIFRef) => string;
  "PIF.get_by_uuid": (session: SessionRef, uuid: string) => PIFRef;
  "PIF.get_record": (session: SessionRef, self: PIFRef) => PIFRecord;
  "PIF.get_all": (session: SessionRef) => PIFRef[];
  "PIF.get_all_where": (session: SessionRef, expr: string) => PIFRef[];
  "PIF.get_all_records": (session: SessionRef) => Record<PIFRef, PIFRecord>;
  "PIF.get_all_records_where": (session: SessionRef, expr: string) => Record<PIFRef, PIFRecord>;
  "PIF_metrics.get_carrier": (session: SessionRef, self: PIFMetricsRef) => boolean;
  "PIF_metrics.get_device_id": (session: SessionRef, self: PIFMetricsRef) => string;
  "PIF_metrics.get_device_name": (session: SessionRef, self: PIFMetricsRef) => string;
  "PIF_metrics.get_duplex": (session: SessionRef, self: PIFMetricsRef) => boolean;
  "PIF_metrics.get_io_read_kbs": (session: SessionRef, self: PIFMetricsRef) => number;
  "PIF_metrics.get_io_write_kbs": (session: SessionRef, self: PIFMetricsRef) => number;
  "PIF_metrics.get_last_updated": (session: SessionRef, self: PIFMetricsRef) => DateTime;
  "PIF_metrics.get_other_config": (session: SessionRef, self: PIFMetricsRef) => Record<string, string>;
  "PIF_metrics.set_other_config": (session: SessionRef, self: PIFMetricsRef, value: Record<string, string>) => void;
  "PIF_metrics.add_to_other_config": (session: SessionRef, self: PIFMetricsRef, key: string, value: string) => void;
  "PIF_metrics.remove_from_other_config": (session: SessionRef, self: PIFMetricsRef, key: string) => void;
  "PIF_metrics.get_pci_bus_path": (session: SessionRef, self: PIFMetricsRef) => string;
  "PIF_metrics.get_speed": (session: SessionRef, self: PIFMetricsRef) => number;
  "PIF_metrics.get_uuid": (session: SessionRef, self: PIFMetricsRef) => string;
  "PIF_metrics.get_vendor_id": (session: SessionRef, self: PIFMetricsRef) => string;
  "PIF_metrics.get_vendor_name": (session: SessionRef, self: PIFMetricsRef) => string;
  "PIF_metrics.get_by_uuid": (session: SessionRef, uuid: string) => PIFMetricsRef;
  "PIF_metrics.get_record": (session: SessionRef, self: PIFMetricsRef) => PIFMetricsRecord;
  "PIF_metrics.get_all": (session: SessionRef) => PIFMetricsRef[];
  "PIF_metrics.get_all_where": (session: SessionRef, expr: string) => PIFMetricsRef[];
  "PIF_metrics.get_all_records": (session: SessionRef) => Record<PIFMetricsRef, PIFMetricsRecord>;
  "PIF_metrics.get_all_records_where": (session: SessionRef, expr: string) => Record<PIFMetricsRef, PIFMetricsRecord>;
  /** Looks for USB devices on the host and brings the database in line with what is plugged in. */
  "PUSB.scan": (session: SessionRef, host: HostRef) => void;
  /** Allows or forbids giving the device to a VM; forbidding is refused while a VM has it. */
  "PUSB.set_passthrough_enabled": (session: SessionRef, self: PUSBRef, value: boolean) => void;
  "PUSB.get_USB_group": (session: SessionRef, self: PUSBRef) => USBGroupRef;
  "PUSB.get_description": (session: SessionRef, self: PUSBRef) => string;
  "PUSB.get_host": (session: SessionRef, self: PUSBRef) => HostRef;
  "PUSB.get_other_config": (session: SessionRef, self: PUSBRef) => Record<string, string>;
  "PUSB.set_other_config": (session: SessionRef, self: PUSBRef, value: Record<string, string>) => void;
  "PUSB.add_to_other_config": (session: SessionRef, self: PUSBRef, key: string, value: string) => void;
  "PUSB.remove_from_other_config": (session: SessionRef, self: PUSBRef, key: string) => void;
  "PUSB.get_passthrough_enabled": (session: SessionRef, self: PUSBRef) => boolean;
  "PUSB.get_path": (session: SessionRef, self: PUSBRef) => string;
  "PUSB.get_product_desc": (session: SessionRef, self: PUSBRef) => string;
  "PUSB.get_product_id": (session: SessionRef, self: PUSBRef) => string;
  "PUSB.get_serial": (session: SessionRef, self: PUSBRef) => string;
  "PUSB.get_speed": (session: SessionRef, self: PUSBRef) => number;
  "PUSB.get_uuid": (session: SessionRef, self: PUSBRef) => string;
  "PUSB.get_vendor_desc": (session: SessionRef, self: PUSBRef) => string;
  "PUSB.get_vendor_id": (session: SessionRef, self: PUSBRef) => string;
  "PUSB.get_version": (session: SessionRef, self: PUSBRef) => string;
  "PUSB.get_by_uuid": (session: SessionRef, uuid: string) => PUSBRef;
  "PUSB.get_record": (session: SessionRef, self: PUSBRef) => PUSBRecord;
  "PUSB.get_all": (session: SessionRef) => PUSBRef[];
  "PUSB.get_all_where": (session: SessionRef, expr: string) => PUSBRef[];
  "PUSB.get_all_records": (session: SessionRef) => Record<PUSBRef, PUSBRecord>;
  "PUSB.get_all_records_where": (session: SessionRef, expr: string) => Record<PUSBRef, PUSBRecord>;
  "PVS_cache_storage.get_SR": (session: SessionRef, self: PVSCacheStorageRef) => SRRef;
  "PVS_cache_storage.get_VDI": (session: SessionRef, self: PVSCacheStorageRef) => VDIRef;
  "PVS_cache_storage.get_host": (session: SessionRef, self: PVSCacheStorageRef) => HostRef;
  "PVS_cache_storage.get_site": (session: SessionRef, self: PVSCacheStorageRef) => PVSSiteRef;
  "PVS_cache_storage.get_size": (session: SessionRef, self: PVSCacheStorageRef) => number;
  "PVS_cache_storage.get_uuid": (session: SessionRef, self: PVSCacheStorageRef) => string;
  /** Make a PVS_cache_storage object from its record. */
  "PVS_cache_storage.create": (session: SessionRef, args: PVSCacheStorageArgs) => PVSCacheStorageRef;
  "PVS_cache_storage.destroy": (session: SessionRef, self: PVSCacheStorageRef) => void;
  "PVS_cache_storage.get_by_uuid": (session: SessionRef, uuid: string) => PVSCacheStorageRef;
  "PVS_cache_storage.get_record": (session: SessionRef, self: PVSCacheStorageRef) => PVSCacheStorageRecord;
  "PVS_cache_storage.get_all": (session: SessionRef) => PVSCacheStorageRef[];
  "PVS_cache_storage.get_all_where": (session: SessionRef, expr: string) => PVSCacheStorageRef[];
  "PVS_cache_storage.get_all_records": (session: SessionRef) => Record<PVSCacheStorageRef, PVSCacheStorageRecord>;
  "PVS_cache_storage.get_all_records_where": (session: SessionRef, expr: string) => Record<PVSCacheStorageRef, PVSCacheStorageRecord>;
  /** Sets up caching for a network interface and returns the proxy; on a running VM it starts at once. */
  "PVS_proxy.create": (session: SessionRef, site: PVSSiteRef, VIF: VIFRef) => PVSProxyRef;
  /** Stops caching for the interface and deletes the proxy. */
  "PVS_proxy.destroy": (session: SessionRef, self: PVSProxyRef) => void;
  "PVS_proxy.get_VIF": (session: SessionRef, self: PVSProxyRef) => VIFRef;
  "PVS_proxy.get_currently_attached": (session: SessionRef, self: PVSProxyRef) => boolean;
  "PVS_proxy.get_site": (session: SessionRef, self: PVSProxyRef) => PVSSiteRef;
  "PVS_proxy.get_status": (session: SessionRef, self: PVSProxyRef) => PVSProxyStatus;
  "PVS_proxy.get_uuid": (session: SessionRef, self: PVSProxyRef) => string;
  "PVS_proxy.get_by_uuid": (session: SessionRef, uuid: string) => PVSProxyRef;
  "PVS_proxy.get_record": (session: SessionRef, self: PVSProxyRef) => PVSProxyRecord;
  "PVS_proxy.get_all": (session: SessionRef) => PVSProxyRef[];
  "PVS_proxy.get_all_where": (session: SessionRef, expr: string) => PVSProxyRef[];
  "PVS_proxy.get_all_records": (session: SessionRef) => Record<PVSProxyRef, PVSProxyRecord>;
  "PVS_proxy.get_all_records_where": (session: SessionRef, expr: string) => Record<PVSProxyRef, PVSProxyRecord>;
  /** Removes the server from the database. */
  "PVS_server.forget": (session: SessionRef, self: PVSServerRef) => void;
  /** Records a provisioning server and returns it; addresses and port range are checked. */
  "PVS_server.introduce": (session: SessionRef, addresses: string[], first_port: number, last_port: number, site: PVSSiteRef) => PVSServerRef;
  "PVS_server.get_addresses": (session: SessionRef, self: PVSServerRef) => string[];
  "PVS_server.get_first_port": (session: SessionRef, self: PVSServerRef) => number;
  "PVS_server.get_last_port": (session: SessionRef, self: PVSServerRef) => number;
  "PVS_server.get_site": (session: SessionRef, self: PVSServerRef) => PVSSiteRef;
  "PVS_server.get_uuid": (session: SessionRef, self: PVSServerRef) => string;
  "PVS_server.get_by_uuid": (session: SessionRef, uuid: string) => PVSServerRef;
  "PVS_server.get_record": (session: SessionRef, self: PVSServerRef) => PVSServerRecord;
  "PVS_server.get_all": (session: SessionRef) => PVSServerRef[];
  "PVS_server.get_all_where": (session: SessionRef, expr: string) => PVSServerRef[];
  "PVS_server.get_all_records": (session: SessionRef) => Record<PVSServerRef, PVSServerRecord>;
  "PVS_server.get_all_records_where": (session: SessionRef, expr: string) => Record<PVSServerRef, PVSServerRecord>;
  /** Removes the site; it must have no servers and no running proxies. */
  "PVS_site.forget": (session: SessionRef, self: PVSSiteRef) => void;
  /** Records a provisioning site and returns it. */
  "PVS_site.introduce": (session: SessionRef, name_label: string, name_description: string, PVS_uuid: string) => PVSSiteRef;
  /** Sets the identifier of the site in the provisioning system. */
  "PVS_site.set_PVS_uuid": (session: SessionRef, self: PVSSiteRef, value: string) => void;
  "PVS_site.get_PVS_uuid": (session: SessionRef, self: PVSSiteRef) => string;
  "PVS_site.get_cache_storage": (session: SessionRef, self: PVSSiteRef) => PVSCacheStorageRef[];
  "PVS_site.get_name_description": (session: SessionRef, self: PVSSiteRef) => string;
  "PVS_site.set_name_description": (session: SessionRef, self: PVSSiteRef, value: string) => void;
  "PVS_site.get_name_label": (session: SessionRef, self: PVSSiteRef) => string;
  "PVS_site.set_name_label": (session: SessionRef, self: PVSSiteRef, value: string) => void;
  "PVS_site.get_proxies": (session: SessionRef, self: PVSSiteRef) => PVSProxyRef[];
  "PVS_site.get_servers": (session: SessionRef, self: PVSSiteRef) => PVSServerRef[];
  "PVS_site.get_uuid": (session: SessionRef, self: PVSSiteRef) => string;
  "PVS_site.get_by_uuid": (session: SessionRef, uuid: string) => PVSSiteRef;
  "PVS_site.get_record": (session: SessionRef, self: PVSSiteRef) => PVSSiteRecord;
  "PVS_site.get_by_name_label": (session: SessionRef, label: string) => PVSSiteRef[];
  "PVS_site.get_all": (session: SessionRef) => PVSSiteRef[];
  "PVS_site.get_all_where": (session: SessionRef, expr: string) => PVSSiteRef[];
  "PVS_site.get_all_records": (session: SessionRef) => Record<PVSSiteRef, PVSSiteRecord>;
  "PVS_site.get_all_records_where": (session: SessionRef, expr: string) => Record<PVSSiteRef, PVSSiteRecord>;
  /** Puts a caller under this limit; a caller is under one limit at most. */
  "Rate_limit.add_caller": (session: SessionRef, self: RateLimitRef, caller: CallerRef) => void;
  /** Frees a caller from this limit. */
  "Rate_limit.remove_caller": (session: SessionRef, self: RateLimitRef, caller: CallerRef) => void;
  /** Sets the size of the bucket in tokens. */
  "Rate_limit.set_burst_size": (session: SessionRef, self: RateLimitRef, value: number) => void;
  /** Sets how many tokens flow back per second. */
  "Rate_limit.set_fill_rate": (session: SessionRef, self: RateLimitRef, value: number) => void;
  "Rate_limit.get_burst_size": (session: SessionRef, self: RateLimitRef) => number;
  "Rate_limit.get_callers": (session: SessionRef, self: RateLimitRef) => CallerRef[];
  "Rate_limit.get_fill_rate": (session: SessionRef, self: RateLimitRef) => number;
  "Rate_limit.get_name_description": (session: SessionRef, self: RateLimitRef) => string;
  "Rate_limit.set_name_description": (session: SessionRef, self: RateLimitRef, value: string) => void;
  "Rate_limit.get_name_label": (session: SessionRef, self: RateLimitRef) => string;
  "Rate_limit.set_name_label": (session: SessionRef, self: RateLimitRef, value: string) => void;
  "Rate_limit.get_uuid": (session: SessionRef, self: RateLimitRef) => string;
  /** Make a Rate_limit object from its record. */
  "Rate_limit.create": (session: SessionRef, args: RateLimitArgs) => RateLimitRef;
  "Rate_limit.destroy": (session: SessionRef, self: RateLimitRef) => void;
  "Rate_limit.get_by_uuid": (session: SessionRef, uuid: string) => RateLimitRef;
  "Rate_limit.get_record": (session: SessionRef, self: RateLimitRef) => RateLimitRecord;
  "Rate_limit.get_by_name_label": (session: SessionRef, label: string) => RateLimitRef[];
  "Rate_limit.get_all": (session: SessionRef) => RateLimitRef[];
  "Rate_limit.get_all_where": (session: SessionRef, expr: string) => RateLimitRef[];
  "Rate_limit.get_all_records": (session: SessionRef) => Record<RateLimitRef, RateLimitRecord>;
  "Rate_limit.get_all_records_where": (session: SessionRef, expr: string) => Record<RateLimitRef, RateLimitRecord>;
  /** Internal: updates the packages of a host from the enabled repositories. */
  "Repository.apply": (session: SessionRef, host: HostRef) => void;
  /** Internal: applies a live patch to the running kernel or hypervisor of a host. */
  "Repository.apply_livepatch": (session: SessionRef, host: HostRef, component: string, base_build_id: string, base_version: string, base_release: string, to_version: string, to_release: string) => void;
  /** Deletes the record of a repository; REPOSITORY_IS_IN_USE while it is enabled. */
  "Repository.forget": (session: SessionRef, self: RepositoryRef) => void;
  /** Registers a remote repository; pool.set_repositories then enables it. */
  "Repository.introduce": (session: SessionRef, name_label: string, name_description: string, binary_url: string, source_url: string, update: boolean, gpgkey_path?: string) => RepositoryRef;
  /** Registers a repository filled from uploaded bundle files; only one can exist. */
  "Repository.introduce_bundle": (session: SessionRef, name_label: string, name_description: string) => RepositoryRef;
  /** Registers another pool's coordinator as a source of updates. */
  "Repository.introduce_remote_pool": (session: SessionRef, name_label: string, name_description: string, binary_url: string, certificate: string) => RepositoryRef;
  /** Sets which key has to sign the repository; the file must be present on the hosts. */
  "Repository.set_gpgkey_path": (session: SessionRef, self: RepositoryRef, value: string) => void;
  "Repository.get_binary_url": (session: SessionRef, self: RepositoryRef) => string;
  "Repository.get_certificate": (session: SessionRef, self: RepositoryRef) => string;
  "Repository.get_gpgkey_path": (session: SessionRef, self: RepositoryRef) => string;
  "Repository.get_hash": (session: SessionRef, self: RepositoryRef) => string;
  "Repository.get_name_description": (session: SessionRef, self: RepositoryRef) => string;
  "Repository.set_name_description": (session: SessionRef, self: RepositoryRef, value: string) => void;
  "Repository.get_name_label": (session: SessionRef, self: RepositoryRef) => string;
  "Repository.set_name_label": (session: SessionRef, self: RepositoryRef, value: string) => void;
  "Repository.get_origin": (session: SessionRef, self: RepositoryRef) => Origin;
  "Repository.get_source_url": (session: SessionRef, self: RepositoryRef) => string;
  "Repository.get_up_to_date": (session: SessionRef, self: RepositoryRef) => boolean;
  "Repository.get_update": (session: SessionRef, self: RepositoryRef) => boolean;
  "Repository.get_uuid": (session: SessionRef, self: RepositoryRef) => string;
  "Repository.get_by_uuid": (session: SessionRef, uuid: string) => RepositoryRef;
  "Repository.get_record": (session: SessionRef, self: RepositoryRef) => RepositoryRecord;
  "Repository.get_by_name_label": (session: SessionRef, label: string) => RepositoryRef[];
  "Repository.get_all": (session: SessionRef) => RepositoryRef[];
  "Repository.get_all_where": (session: SessionRef, expr: string) => RepositoryRef[];
  "Repository.get_all_records": (session: SessionRef) => Record<RepositoryRef, RepositoryRecord>;
  "Repository.get_all_records_where": (session: SessionRef, expr: string) => Record<RepositoryRef, RepositoryRecord>;
  /** Disconnects all hosts from the controller and deletes its record. */
  "SDN_controller.forget": (session: SessionRef, self: SDNControllerRef) => void;
  /** Registers a controller and connects the virtual switches of all hosts to it. */
  "SDN_controller.introduce": (session: SessionRef, protocol?: SDNControllerProtocol, address?: string, port?: number) => SDNControllerRef;
  "SDN_controller.get_address": (session: SessionRef, self: SDNControllerRef) => string;
  "SDN_controller.get_port": (session: SessionRef, self: SDNControllerRef) => number;
  "SDN_controller.get_protocol": (session: SessionRef, self: SDNControllerRef) => SDNControllerProtocol;
  "SDN_controller.get_uuid": (session: SessionRef, self: SDNControllerRef) => string;
  "SDN_controller.get_by_uuid": (session: SessionRef, uuid: string) => SDNControllerRef;
  "SDN_controller.get_record": (session: SessionRef, self: SDNControllerRef) => SDNControllerRecord;
  "SDN_controller.get_all": (session: SessionRef) => SDNControllerRef[];
  "SDN_controller.get_all_where": (session: SessionRef, expr: string) => SDNControllerRef[];
  "SDN_controller.get_all_records": (session: SessionRef) => Record<SDNControllerRef, SDNControllerRecord>;
  "SDN_controller.get_all_records_where": (session: SessionRef, expr: string) => Record<SDNControllerRef, SDNControllerRecord>;
  "SM.get_capabilities": (session: SessionRef, self: SMRef) => string[];
  "SM.get_configuration": (session: SessionRef, self: SMRef) => Record<string, string>;
  "SM.get_copyright": (session: SessionRef, self: SMRef) => string;
  "SM.get_driver_filename": (session: SessionRef, self: SMRef) => string;
  "SM.get_features": (session: SessionRef, self: SMRef) => Record<string, number>;
  "SM.get_name_description": (session: SessionRef, self: SMRef) => string;
  "SM.get_name_label": (session: SessionRef, self: SMRef) => string;
  "SM.get_other_config": (session: SessionRef, self: SMRef) => Record<string, string>;
  "SM.set_other_config": (session: SessionRef, self: SMRef, value: Record<string, string>) => void;
  "SM.add_to_other_config": (session: SessionRef, self: SMRef, key: string, value: string) => void;
  "SM.remove_from_other_config": (session: SessionRef, self: SMRef, key: string) => void;
  "SM.get_required_api_version": (session: SessionRef, self: SMRef) => string;
  "SM.get_required_cluster_stack": (session: SessionRef, self: SMRef) => string[];
  "SM.get_supported_image_formats": (session: SessionRef, self: SMRef) => ImageFormatType[];
  "SM.get_type": (session: SessionRef, self: SMRef) => string;
  "SM.get_uuid": (session: SessionRef, self: SMRef) => string;
  "SM.get_vendor": (session: SessionRef, self: SMRef) => string;
  "SM.get_version": (session: SessionRef, self: SMRef) => string;
  "SM.get_by_uuid": (session: SessionRef, uuid: string) => SMRef;
  "SM.get_record": (session: SessionRef, self: SMRef) => SMRecord;
  "SM.get_by_name_label": (session: SessionRef, label: string) => SMRef[];
  "SM.get_all": (session: SessionRef) => SMRef[];
  "SM.get_all_where": (session: SessionRef, expr: string) => SMRef[];
  "SM.get_all_records": (session: SessionRef) => Record<SMRef, SMRecord>;
  "SM.get_all_records_where": (session: SessionRef, expr: string) => Record<SMRef, SMRecord>;
  /** Fails if the SR cannot hold the HA state file, for instance because it is too small or not shared. */
  "SR.assert_can_host_ha_statefile": (session: SessionRef, sr: SRRef) => void;
  /** Fails if the pool database cannot be replicated to the SR. */
  "SR.assert_supports_database_replication": (session: SessionRef, sr: SRRef) => void;
  /** Formats the storage, records the SR and plugs it on the host, or on all hosts if shared. Existing data are lost. Returns the SR. */
  "SR.create": (session: SessionRef, host: HostRef, device_config: Record<string, string>, physical_size: number, name_label: string, name_description: string, type: string, content_type: string, shared: boolean, sm_config?: Record<string, string>) => SRRef;
  /** Creates an empty blob attached to the SR under the given name and returns it. */
  "SR.create_new_blob": (session: SessionRef, sr: SRRef, name: string, mime_type: string, public_?: boolean) => BlobRef;
  /** Deletes the SR with all its data and its record; fails with SR_HAS_PBD while a PBD is plugged. */
  "SR.destroy": (session: SessionRef, sr: SRRef) => void;
  /** Stops replicating the pool database to the SR. */
  "SR.disable_database_replication": (session: SessionRef, sr: SRRef) => void;
  /** Starts replicating the pool database to the SR, for disaster recovery. */
  "SR.enable_database_replication": (session: SessionRef, sr: SRRef) => void;
  /** Removes SR, images and PBDs from the database; the data stay. Fails with SR_HAS_PBD while a PBD is plugged. */
  "SR.forget": (session: SessionRef, sr: SRRef) => void;
  /** Deletes what was recorded of one data source of the SR. */
  "SR.forget_data_source_archives": (session: SessionRef, sr: SRRef, data_source: string) => void;
  /** Lists the SR's metrics with their present values. */
  "SR.get_data_sources": (session: SessionRef, sr: SRRef) => DataSourceRecord[];
  /** Lists the live hosts on which the SR is plugged. */
  "SR.get_live_hosts": (session: SessionRef, sr: SRRef) => HostRef[];
  /** Lists the SR types for which a driver is installed. */
  "SR.get_supported_types": (session: SessionRef) => string[];
  /** Records an SR that exists in storage without touching its data; PBDs must be created and plugged next. Returns the SR. */
  "SR.introduce": (session: SessionRef, uuid: string, name_label: string, name_description: string, type: string, content_type: string, shared: boolean, sm_config?: Record<string, string>) => SRRef;
  /** Deprecated; formats storage for an SR without recording it. Use create. */
  "SR.make": (session: SessionRef, host: HostRef, device_config: Record<string, string>, physical_size: number, name_label: string, name_description: string, type: string, content_type: string, sm_config?: Record<string, string>) => string;
  /** Asks a driver what it finds at the given location; returns XML that depends on the driver. */
  "SR.probe": (session: SessionRef, host: HostRef, device_config: Record<string, string>, type: string, sm_config?: Record<string, string>) => string;
  /** Asks a driver what it finds at the given location; returns structured results to complete the settings with. */
  "SR.probe_ext": (session: SessionRef, host: HostRef, device_config: Record<string, string>, type: string, sm_config?: Record<string, string>) => ProbeResultRecord[];
  /** Returns the present value of one data source of the SR. */
  "SR.query_data_source": (session: SessionRef, sr: SRRef, data_source: string) => number;
  /** Starts recording one data source of the SR in its archive. */
  "SR.record_data_source": (session: SessionRef, sr: SRRef, data_source: string) => void;
  /** Compares the database with the storage; adds, updates or removes image records and refreshes the sizes. */
  "SR.scan": (session: SessionRef, sr: SRRef) => void;
  /** Sets the description, in the storage too where the backend keeps it. */
  "SR.set_name_description": (session: SessionRef, sr: SRRef, value: string) => void;
  /** Sets the name, in the storage too where the backend keeps it. */
  "SR.set_name_label": (session: SessionRef, sr: SRRef, value: string) => void;
  /** Records the size of the underlying storage; the next scan may overwrite it. */
  "SR.set_physical_size": (session: SessionRef, self: SRRef, value: number) => void;
  /** Records the space in use; for the storage layer. */
  "SR.set_physical_utilisation": (session: SessionRef, self: SRRef, value: number) => void;
  /** Sets whether several hosts may use the SR; clearing it is refused while the SR has several PBDs. */
  "SR.set_shared": (session: SessionRef, sr: SRRef, value: boolean) => void;
  /** Records the sum of virtual sizes; for the storage layer. */
  "SR.set_virtual_allocation": (session: SessionRef, self: SRRef, value: number) => void;
  /** Refreshes the sizes of the SR from its backend. */
  "SR.update": (session: SessionRef, sr: SRRef) => void;
  "SR.get_PBDs": (session: SessionRef, self: SRRef) => PBDRef[];
  "SR.get_VDIs": (session: SessionRef, self: SRRef) => VDIRef[];
  "SR.get_allowed_operations": (session: SessionRef, self: SRRef) => StorageOperations[];
  "SR.get_blobs": (session: SessionRef, self: SRRef) => Record<string, BlobRef>;
  "SR.get_clustered": (session: SessionRef, self: SRRef) => boolean;
  "SR.get_content_type": (session: SessionRef, self: SRRef) => string;
  "SR.get_current_operations": (session: SessionRef, self: SRRef) => Record<string, StorageOperations>;
  "SR.get_introduced_by": (session: SessionRef, self: SRRef) => DRTaskRef;
  "SR.get_is_tools_sr": (session: SessionRef, self: SRRef) => boolean;
  "SR.get_local_cache_enabled": (session: SessionRef, self: SRRef) => boolean;
  "SR.get_name_description": (session: SessionRef, self: SRRef) => string;
  "SR.get_name_label": (session: SessionRef, self: SRRef) => string;
  "SR.get_other_config": (session: SessionRef, self: SRRef) => Record<string, string>;
  "SR.set_other_config": (session: SessionRef, self: SRRef, value: Record<string, string>) => void;
  "SR.add_to_other_config": (session: SessionRef, self: SRRef, key: string, value: string) => void;
  "SR.remove_from_other_config": (session: SessionRef, self: SRRef, key: string) => void;
  "SR.get_physical_size": (session: SessionRef, self: SRRef) => number;
  "SR.get_physical_utilisation": (session: SessionRef, self: SRRef) => number;
  "SR.get_shared": (session: SessionRef, self: SRRef) => boolean;
  "SR.get_sm_config": (session: SessionRef, self: SRRef) => Record<string, string>;
  "SR.set_sm_config": (session: SessionRef, self: SRRef, value: Record<string, string>) => void;
  "SR.add_to_sm_config": (session: SessionRef, self: SRRef, key: string, value: string) => void;
  "SR.remove_from_sm_config": (session: SessionRef, self: SRRef, key: string) => void;
  "SR.get_tags": (session: SessionRef, self: SRRef) => string[];
  "SR.set_tags": (session: SessionRef, self: SRRef, value: string[]) => void;
  "SR.add_tags": (session: SessionRef, self: SRRef, value: string) => void;
  "SR.remove_tags": (session: SessionRef, self: SRRef, value: string) => void;
  "SR.get_type": (session: SessionRef, self: SRRef) => string;
  "SR.get_uuid": (session: SessionRef, self: SRRef) => string;
  "SR.get_virtual_allocation": (session: SessionRef, self: SRRef) => number;
  "SR.get_by_uuid": (session: SessionRef, uuid: string) => SRRef;
  "SR.get_record": (session: SessionRef, self: SRRef) => SRRecord;
  "SR.get_by_name_label": (session: SessionRef, label: string) => SRRef[];
  "SR.get_all": (session: SessionRef) => SRRef[];
  "SR.get_all_where": (session: SessionRef, expr: string) => SRRef[];
  "SR.get_all_records": (session: SessionRef) => Record<SRRef, SRRecord>;
  "SR.get_all_records_where": (session: SessionRef, expr: string) => Record<SRRef, SRRecord>;
  /** Creates an empty USB group and returns it. */
  "USB_group.create": (session: SessionRef, name_label?: string, name_description?: string, other_config?: Record<string, string>) => USBGroupRef;
  /** Deletes the group; it must hold no physical and no virtual USB devices. */
  "USB_group.destroy": (session: SessionRef, self: USBGroupRef) => void;
  "USB_group.get_PUSBs": (session: SessionRef, self: USBGroupRef) => PUSBRef[];
  "USB_group.get_VUSBs": (session: SessionRef, self: USBGroupRef) => VUSBRef[];
  "USB_group.get_name_description": (session: SessionRef, self: USBGroupRef) => string;
  "USB_group.set_name_description": (session: SessionRef, self: USBGroupRef, value: string) => void;
  "USB_group.get_name_label": (session: SessionRef, self: USBGroupRef) => string;
  "USB_group.set_name_label": (session: SessionRef, self: USBGroupRef, value: string) => void;
  "USB_group.get_other_config": (session: SessionRef, self: USBGroupRef) => Record<string, string>;
  "USB_group.set_other_config": (session: SessionRef, self: USBGroupRef, value: Record<string, string>) => void;
  "USB_group.add_to_other_config": (session: SessionRef, self: USBGroupRef, key: string, value: string) => void;
  "USB_group.remove_from_other_config": (session: SessionRef, self: USBGroupRef, key: string) => void;
  "USB_group.get_uuid": (session: SessionRef, self: USBGroupRef) => string;
  "USB_group.get_by_uuid": (session: SessionRef, uuid: string) => USBGroupRef;
  "USB_group.get_record": (session: SessionRef, self: USBGroupRef) => USBGroupRecord;
  "USB_group.get_by_name_label": (session: SessionRef, label: string) => USBGroupRef[];
  "USB_group.get_all": (session: SessionRef) => USBGroupRef[];
  "USB_group.get_all_where": (session: SessionRef, expr: string) => USBGroupRef[];
  "USB_group.get_all_records": (session: SessionRef) => Record<USBGroupRef, USBGroupRecord>;
  "USB_group.get_all_records_where": (session: SessionRef, expr: string) => Record<USBGroupRef, USBGroupRecord>;
  /** Fails if the disk cannot be attached now, for instance because another VM uses it for writing. */
  "VBD.assert_attachable": (session: SessionRef, self: VBDRef) => void;
  /** Takes the medium out of a CD drive; fails with VBD_IS_EMPTY if there is none. */
  "VBD.eject": (session: SessionRef, vbd: VBDRef) => void;
  /** Puts a disk image into an empty CD drive; fails with VBD_NOT_EMPTY if it holds one already. */
  "VBD.insert": (session: SessionRef, vbd: VBDRef, vdi: VDIRef) => void;
  /** Stops I/O of an attached device and returns a token for unpause; internal. */
  "VBD.pause": (session: SessionRef, self: VBDRef) => string;
  /** Attaches the device to its running VM. */
  "VBD.plug": (session: SessionRef, self: VBDRef) => void;
  /** Changes the access mode; the device must not be attached. */
  "VBD.set_mode": (session: SessionRef, self: VBDRef, value: VBDMode) => void;
  /** Lets I/O of a paused device go on; internal. */
  "VBD.unpause": (session: SessionRef, self: VBDRef, token?: string) => void;
  /** Detaches the device from its running VM; DEVICE_DETACH_REJECTED if the guest refuses to let go. */
  "VBD.unplug": (session: SessionRef, self: VBDRef) => void;
  /** Detaches the device without the guest's consent; data in flight may be lost. */
  "VBD.unplug_force": (session: SessionRef, self: VBDRef) => void;
  /** Deprecated; forced detach without any check of the guest's capability. */
  "VBD.unplug_force_no_safety_check": (session: SessionRef, self: VBDRef) => void;
  "VBD.get_VDI": (session: SessionRef, self: VBDRef) => VDIRef;
  "VBD.get_VM": (session: SessionRef, self: VBDRef) => VMRef;
  "VBD.get_allowed_operations": (session: SessionRef, self: VBDRef) => VBDOperations[];
  "VBD.get_bootable": (session: SessionRef, self: VBDRef) => boolean;
  "VBD.set_bootable": (session: SessionRef, self: VBDRef, value: boolean) => void;
  "VBD.get_current_operations": (session: SessionRef, self: VBDRef) => Record<string, VBDOperations>;
  "VBD.get_currently_attached": (session: SessionRef, self: VBDRef) => boolean;
  "VBD.get_device": (session: SessionRef, self: VBDRef) => string;
  "VBD.get_empty": (session: SessionRef, self: VBDRef) => boolean;
  "VBD.get_metrics": (session: SessionRef, self: VBDRef) => VBDMetricsRef;
  "VBD.get_mode": (session: SessionRef, self: VBDRef) => VBDMode;
  "VBD.get_other_config": (session: SessionRef, self: VBDRef) => Record<string, string>;
  "VBD.set_other_config": (session: SessionRef, self: VBDRef, value: Record<string, string>) => void;
  "VBD.add_to_other_config": (session: SessionRef, self: VBDRef, key: string, value: string) => void;
  "VBD.remove_from_other_config": (session: SessionRef, self: VBDRef, key: string) => void;
  "VBD.get_qos_algorithm_params": (session: SessionRef, self: VBDRef) => Record<string, string>;
  "VBD.set_qos_algorithm_params": (session: SessionRef, self: VBDRef, value: Record<string, string>) => void;
  "VBD.add_to_qos_algorithm_params": (session: SessionRef, self: VBDRef, key: string, value: string) => void;
  "VBD.remove_from_qos_algorithm_params": (session: SessionRef, self: VBDRef, key: string) => void;
  "VBD.get_qos_algorithm_type": (session: SessionRef, self: VBDRef) => string;
  "VBD.set_qos_algorithm_type": (session: SessionRef, self: VBDRef, value: string) => void;
  "VBD.get_qos_supported_algorithms": (session: SessionRef, self: VBDRef) => string[];
  "VBD.get_runtime_properties": (session: SessionRef, self: VBDRef) => Record<string, string>;
  "VBD.get_status_code": (session: SessionRef, self: VBDRef) => number;
  "VBD.get_status_detail": (session: SessionRef, self: VBDRef) => string;
  "VBD.get_storage_lock": (session: SessionRef, self: VBDRef) => boolean;
  "VBD.get_type": (session: SessionRef, self: VBDRef) => VBDType;
  "VBD.set_type": (session: SessionRef, self: VBDRef, value: VBDType) => void;
  "VBD.get_unpluggable": (session: SessionRef, self: VBDRef) => boolean;
  "VBD.set_unpluggable": (session: SessionRef, self: VBDRef, value: boolean) => void;
  "VBD.get_userdevice": (session: SessionRef, self: VBDRef) => string;
  "VBD.set_userdevice": (session: SessionRef, self: VBDRef, value: string) => void;
  "VBD.get_uuid": (session: SessionRef, self: VBDRef) => string;
  /** Make a VBD object from its record. */
  "VBD.create": (session: SessionRef, args: VBDArgs) => VBDRef;
  "VBD.destroy": (session: SessionRef, self: VBDRef) => void;
  "VBD.get_by_uuid": (session: SessionRef, uuid: string) => VBDRef;
  "VBD.get_record": (session: SessionRef, self: VBDRef) => VBDRecord;
  "VBD.get_all": (session: SessionRef) => VBDRef[];
  "VBD.get_all_where": (session: SessionRef, expr: string) => VBDRef[];
  "VBD.get_all_records": (session: SessionRef) => Record<VBDRef, VBDRecord>;
  "VBD.get_all_records_where": (session: SessionRef, expr: string) => Record<VBDRef, VBDRecord>;
  "VBD_metrics.get_io_read_kbs": (session: SessionRef, self: VBDMetricsRef) => number;
  "VBD_metrics.get_io_write_kbs": (session: SessionRef, self: VBDMetricsRef) => number;
  "VBD_metrics.get_last_updated": (session: SessionRef, self: VBDMetricsRef) => DateTime;
  "VBD_metrics.get_other_config": (session: SessionRef, self: VBDMetricsRef) => Record<string, string>;
  "VBD_metrics.set_other_config": (session: SessionRef, self: VBDMetricsRef, value: Record<string, string>) => void;
  "VBD_metrics.add_to_other_config": (session: SessionRef, self: VBDMetricsRef, key: string, value: string) => void;
  "VBD_metrics.remove_from_other_config": (session: SessionRef, self: VBDMetricsRef, key: string) => void;
  "VBD_metrics.get_uuid": (session: SessionRef, self: VBDMetricsRef) => string;
  "VBD_metrics.get_by_uuid": (session: SessionRef, uuid: string) => VBDMetricsRef;
  "VBD_metrics.get_record": (session: SessionRef, self: VBDMetricsRef) => VBDMetricsRecord;
  "VBD_metrics.get_all": (session: SessionRef) => VBDMetricsRef[];
  "VBD_metrics.get_all_where": (session: SessionRef, expr: string) => VBDMetricsRef[];
  "VBD_metrics.get_all_records": (session: SessionRef) => Record<VBDMetricsRef, VBDMetricsRecord>;
  "VBD_metrics.get_all_records_where": (session: SessionRef, expr: string) => Record<VBDMetricsRef, VBDMetricsRecord>;
  /** Returns a checksum over the whole content of the image. */
  "VDI.checksum": (session: SessionRef, self: VDIRef) => string;
  /** Makes a writable clone of the image on the same SR, sharing unchanged blocks where possible. Returns the clone. */
  "VDI.clone": (session: SessionRef, vdi: VDIRef, driver_params?: Record<string, string>) => VDIRef;
  /** Copies the content in full, into a new image on the given SR or into an existing image. Returns the target. */
  "VDI.copy": (session: SessionRef, vdi: VDIRef, sr?: SRRef, base_vdi?: VDIRef, into_vdi?: VDIRef) => VDIRef;
  /** Deletes the data of a snapshot but keeps its changed-block record; the type becomes cbt_metadata. */
  "VDI.data_destroy": (session: SessionRef, self: VDIRef) => void;
  /** Deletes the row without touching the storage; for the storage layer. */
  "VDI.db_forget": (session: SessionRef, vdi: VDIRef) => void;
  /** Creates a row for an image without touching the storage; for the storage layer. */
  "VDI.db_introduce": (session: SessionRef, uuid: string, name_label: string, name_description: string, SR: SRRef, type: VDIType, sharable: boolean, read_only: boolean, other_config: Record<string, string>, location: string, xenstore_data?: Record<string, string>, sm_config?: Record<string, string>, managed?: boolean, virtual_size?: number, physical_utilisation?: number, metadata_of_pool?: PoolRef, is_a_snapshot?: boolean, snapshot_time?: DateTime, snapshot_of?: VDIRef, cbt_enabled?: boolean) => VDIRef;
  /** Stops changed-block tracking and drops the record; no effect if it is off. */
  "VDI.disable_cbt": (session: SessionRef, self: VDIRef) => void;
  /** Starts changed-block tracking; no effect if it is on. Not for snapshots or images reset on boot. */
  "VDI.enable_cbt": (session: SessionRef, self: VDIRef) => void;
  /** Deprecated; breaks the storage lock of an image. */
  "VDI.force_unlock": (session: SessionRef, vdi: VDIRef) => void;
  /** Removes the image from the database; its data stay and a scan finds them again. */
  "VDI.forget": (session: SessionRef, vdi: VDIRef) => void;
  /** Returns what another host would need to attach the image without the server; internal. */
  "VDI.generate_config": (session: SessionRef, host: HostRef, vdi: VDIRef) => string;
  /** Lists the NBD servers and exports from which the image can be read; empty if no host can serve it. */
  "VDI.get_nbd_info": (session: SessionRef, self: VDIRef) => VDINBDServerInfoRecord[];
  /** Makes an image that exists in the storage known to the database and returns it. */
  "VDI.introduce": (session: SessionRef, uuid: string, name_label: string, name_description: string, SR: SRRef, type: VDIType, sharable: boolean, read_only: boolean, other_config: Record<string, string>, location: string, xenstore_data?: Record<string, string>, sm_config?: Record<string, string>, managed?: boolean, virtual_size?: number, physical_utilisation?: number, metadata_of_pool?: PoolRef, is_a_snapshot?: boolean, snapshot_time?: DateTime, snapshot_of?: VDIRef) => VDIRef;
  /** Returns which 64 KiB blocks differ between two images of one tracked chain, as a base64 bitmap. */
  "VDI.list_changed_blocks": (session: SessionRef, vdi_from: VDIRef, vdi_to: VDIRef) => string;
  /** Opens the pool database stored in a metadata image and returns a session to read it. */
  "VDI.open_database": (session: SessionRef, self: VDIRef) => SessionRef;
  /** Creates a row for an image as told by another pool member; internal. */
  "VDI.pool_introduce": (session: SessionRef, uuid: string, name_label: string, name_description: string, SR: SRRef, type: VDIType, sharable: boolean, read_only: boolean, other_config: Record<string, string>, location: string, xenstore_data?: Record<string, string>, sm_config?: Record<string, string>, managed?: boolean, virtual_size?: number, physical_utilisation?: number, metadata_of_pool?: PoolRef, is_a_snapshot?: boolean, snapshot_time?: DateTime, snapshot_of?: VDIRef, cbt_enabled?: boolean) => VDIRef;
  /** Moves an image that a running VM uses to another SR while in use. Returns the image in its new place. */
  "VDI.pool_migrate": (session: SessionRef, vdi: VDIRef, sr: SRRef, options: Record<string, string>) => VDIRef;
  /** Returns the uuid of the pool whose database a metadata image holds; empty if there is none. */
  "VDI.read_database_pool_uuid": (session: SessionRef, self: VDIRef) => string;
  /** Changes the size of an image that is not attached; most backends only let it grow. */
  "VDI.resize": (session: SessionRef, vdi: VDIRef, size: number) => void;
  /** Changes the size of an image that may be attached. */
  "VDI.resize_online": (session: SessionRef, vdi: VDIRef, size: number) => void;
  /** Overwrites the image a snapshot was taken of with the snapshot's content; the image must not be in use. */
  "VDI.revert": (session: SessionRef, snapshot: VDIRef) => void;
  /** Sets whether hosts may cache the image. */
  "VDI.set_allow_caching": (session: SessionRef, self: VDIRef, value: boolean) => void;
  /** Records whether changed blocks are tracked; for the storage layer. */
  "VDI.set_cbt_enabled": (session: SessionRef, self: VDIRef, value: boolean) => void;
  /** Records whether the image is a snapshot; for the storage layer. */
  "VDI.set_is_a_snapshot": (session: SessionRef, self: VDIRef, value: boolean) => void;
  /** Records whether the image is visible to users; for the storage layer. */
  "VDI.set_managed": (session: SessionRef, self: VDIRef, value: boolean) => void;
  /** Records whose database the image holds; for the storage layer. */
  "VDI.set_metadata_of_pool": (session: SessionRef, self: VDIRef, value: PoolRef) => void;
  /** Records whether the image was found on its SR; for the storage layer. */
  "VDI.set_missing": (session: SessionRef, self: VDIRef, value: boolean) => void;
  /** Sets the description, in the storage too where the backend keeps it. */
  "VDI.set_name_description": (session: SessionRef, self: VDIRef, value: string) => void;
  /** Sets the name, in the storage too where the backend keeps it. */
  "VDI.set_name_label": (session: SessionRef, self: VDIRef, value: string) => void;
  /** Sets what happens to changes at boot; the image must not be attached and the backend must support resetting. */
  "VDI.set_on_boot": (session: SessionRef, self: VDIRef, value: OnBoot) => void;
  /** Records the space the image takes; for the storage layer. */
  "VDI.set_physical_utilisation": (session: SessionRef, self: VDIRef, value: number) => void;
  /** Sets whether the image can only be attached read-only. */
  "VDI.set_read_only": (session: SessionRef, self: VDIRef, value: boolean) => void;
  /** Sets whether several VMs may write to the image at once; the guests must use a cluster file system. */
  "VDI.set_sharable": (session: SessionRef, self: VDIRef, value: boolean) => void;
  /** Records which image the snapshot belongs to; for the storage layer. */
  "VDI.set_snapshot_of": (session: SessionRef, self: VDIRef, value: VDIRef) => void;
  /** Records when the snapshot was taken; for the storage layer. */
  "VDI.set_snapshot_time": (session: SessionRef, self: VDIRef, value: DateTime) => void;
  /** Records the size of the image; for the storage layer. */
  "VDI.set_virtual_size": (session: SessionRef, self: VDIRef, value: number) => void;
  /** Takes a read-only snapshot of the image on its SR, attached or not. Returns the snapshot. */
  "VDI.snapshot": (session: SessionRef, vdi: VDIRef, driver_params?: Record<string, string>) => VDIRef;
  /** Asks the backend to refresh what it keeps about the image, for instance the name stored with the data. */
  "VDI.update": (session: SessionRef, vdi: VDIRef) => void;
  "VDI.get_SR": (session: SessionRef, self: VDIRef) => SRRef;
  "VDI.get_VBDs": (session: SessionRef, self: VDIRef) => VBDRef[];
  "VDI.get_allow_caching": (session: SessionRef, self: VDIRef) => boolean;
  "VDI.get_allowed_operations": (session: SessionRef, self: VDIRef) => VDIOperations[];
  "VDI.get_cbt_enabled": (session: SessionRef, self: VDIRef) => boolean;
  "VDI.get_crash_dumps": (session: SessionRef, self: VDIRef) => CrashdumpRef[];
  "VDI.get_current_operations": (session: SessionRef, self: VDIRef) => Record<string, VDIOperations>;
  "VDI.get_is_a_snapshot": (session: SessionRef, self: VDIRef) => boolean;
  "VDI.get_is_tools_iso": (session: SessionRef, self: VDIRef) => boolean;
  "VDI.get_location": (session: SessionRef, self: VDIRef) => string;
  "VDI.get_managed": (session: SessionRef, self: VDIRef) => boolean;
  "VDI.get_metadata_latest": (session: SessionRef, self: VDIRef) => boolean;
  "VDI.get_metadata_of_pool": (session: SessionRef, self: VDIRef) => PoolRef;
  "VDI.get_missing": (session: SessionRef, self: VDIRef) => boolean;
  "VDI.get_name_description": (session: SessionRef, self: VDIRef) => string;
  "VDI.get_name_label": (session: SessionRef, self: VDIRef) => string;
  "VDI.get_on_boot": (session: SessionRef, self: VDIRef) => OnBoot;
  "VDI.get_other_config": (session: SessionRef, self: VDIRef) => Record<string, string>;
  "VDI.set_other_config": (session: SessionRef, self: VDIRef, value: Record<string, string>) => void;
  "VDI.add_to_other_config": (session: SessionRef, self: VDIRef, key: string, value: string) => void;
  "VDI.remove_from_other_config": (session: SessionRef, self: VDIRef, key: string) => void;
  "VDI.get_parent": (session: SessionRef, self: VDIRef) => VDIRef;
  "VDI.get_physical_utilisation": (session: SessionRef, self: VDIRef) => number;
  "VDI.get_read_only": (session: SessionRef, self: VDIRef) => boolean;
  "VDI.get_sharable": (session: SessionRef, self: VDIRef) => boolean;
  "VDI.get_sm_config": (session: SessionRef, self: VDIRef) => Record<string, string>;
  "VDI.set_sm_config": (session: SessionRef, self: VDIRef, value: Record<string, string>) => void;
  "VDI.add_to_sm_config": (session: SessionRef, self: VDIRef, key: string, value: string) => void;
  "VDI.remove_from_sm_config": (session: SessionRef, self: VDIRef, key: string) => void;
  "VDI.get_snapshot_of": (session: SessionRef, self: VDIRef) => VDIRef;
  "VDI.get_snapshot_time": (session: SessionRef, self: VDIRef) => DateTime;
  "VDI.get_snapshots": (session: SessionRef, self: VDIRef) => VDIRef[];
  "VDI.get_storage_lock": (session: SessionRef, self: VDIRef) => boolean;
  "VDI.get_tags": (session: SessionRef, self: VDIRef) => string[];
  "VDI.set_tags": (session: SessionRef, self: VDIRef, value: string[]) => void;
  "VDI.add_tags": (session: SessionRef, self: VDIRef, value: string) => void;
  "VDI.remove_tags": (session: SessionRef, self: VDIRef, value: string) => void;
  "VDI.get_type": (session: SessionRef, self: VDIRef) => VDIType;
  "VDI.get_uuid": (session: SessionRef, self: VDIRef) => string;
  "VDI.get_virtual_size": (session: SessionRef, self: VDIRef) => number;
  "VDI.get_xenstore_data": (session: SessionRef, self: VDIRef) => Record<string, string>;
  "VDI.set_xenstore_data": (session: SessionRef, self: VDIRef, value: Record<string, string>) => void;
  "VDI.add_to_xenstore_data": (session: SessionRef, self: VDIRef, key: string, value: string) => void;
  "VDI.remove_from_xenstore_data": (session: SessionRef, self: VDIRef, key: string) => void;
  /** Make a VDI object from its record. */
  "VDI.create": (session: SessionRef, args: VDIArgs) => VDIRef;
  "VDI.destroy": (session: SessionRef, self: VDIRef) => void;
  "VDI.get_by_uuid": (session: SessionRef, uuid: string) => VDIRef;
  "VDI.get_record": (session: SessionRef, self: VDIRef) => VDIRecord;
  "VDI.get_by_name_label": (session: SessionRef, label: string) => VDIRef[];
  "VDI.get_all": (session: SessionRef) => VDIRef[];
  "VDI.get_all_where": (session: SessionRef, expr: string) => VDIRef[];
  "VDI.get_all_records": (session: SessionRef) => Record<VDIRef, VDIRecord>;
  "VDI.get_all_records_where": (session: SessionRef, expr: string) => Record<VDIRef, VDIRecord>;
  /** Sets the physical GPU and drops the reservation in one step; for pool members only. */
  "VGPU.atomic_set_resident_on": (session: SessionRef, self: VGPURef, value: PGPURef) => void;
  /** Creates a virtual GPU for a halted VM and returns it; a null type means pass-through of a whole GPU. */
  "VGPU.create": (session: SessionRef, VM: VMRef, GPU_group: GPUGroupRef, device?: string, other_config?: Record<string, string>, type?: VGPUTypeRef) => VGPURef;
  /** Deletes the virtual GPU; the VM must be halted. */
  "VGPU.destroy": (session: SessionRef, self: VGPURef) => void;
  "VGPU.get_GPU_group": (session: SessionRef, self: VGPURef) => GPUGroupRef;
  "VGPU.get_PCI": (session: SessionRef, self: VGPURef) => PCIRef;
  "VGPU.get_VM": (session: SessionRef, self: VGPURef) => VMRef;
  "VGPU.get_compatibility_metadata": (session: SessionRef, self: VGPURef) => Record<string, string>;
  "VGPU.get_currently_attached": (session: SessionRef, self: VGPURef) => boolean;
  "VGPU.get_device": (session: SessionRef, self: VGPURef) => string;
  "VGPU.get_extra_args": (session: SessionRef, self: VGPURef) => string;
  "VGPU.set_extra_args": (session: SessionRef, self: VGPURef, value: string) => void;
  "VGPU.get_other_config": (session: SessionRef, self: VGPURef) => Record<string, string>;
  "VGPU.set_other_config": (session: SessionRef, self: VGPURef, value: Record<string, string>) => void;
  "VGPU.add_to_other_config": (session: SessionRef, self: VGPURef, key: string, value: string) => void;
  "VGPU.remove_from_other_config": (session: SessionRef, self: VGPURef, key: string) => void;
  "VGPU.get_resident_on": (session: SessionRef, self: VGPURef) => PGPURef;
  "VGPU.get_scheduled_to_be_resident_on": (session: SessionRef, self: VGPURef) => PGPURef;
  "VGPU.get_type": (session: SessionRef, self: VGPURef) => VGPUTypeRef;
  "VGPU.get_uuid": (session: SessionRef, self: VGPURef) => string;
  "VGPU.get_by_uuid": (session: SessionRef, uuid: string) => VGPURef;
  "VGPU.get_record": (session: SessionRef, self: VGPURef) => VGPURecord;
  "VGPU.get_all": (session: SessionRef) => VGPURef[];
  "VGPU.get_all_where": (session: SessionRef, expr: string) => VGPURef[];
  "VGPU.get_all_records": (session: SessionRef) => Record<VGPURef, VGPURecord>;
  "VGPU.get_all_records_where": (session: SessionRef, expr: string) => Record<VGPURef, VGPURecord>;
  "VGPU_type.get_VGPUs": (session: SessionRef, self: VGPUTypeRef) => VGPURef[];
  "VGPU_type.get_compatible_types_in_vm": (session: SessionRef, self: VGPUTypeRef) => VGPUTypeRef[];
  "VGPU_type.get_enabled_on_GPU_groups": (session: SessionRef, self: VGPUTypeRef) => GPUGroupRef[];
  "VGPU_type.get_enabled_on_PGPUs": (session: SessionRef, self: VGPUTypeRef) => PGPURef[];
  "VGPU_type.get_experimental": (session: SessionRef, self: VGPUTypeRef) => boolean;
  "VGPU_type.get_framebuffer_size": (session: SessionRef, self: VGPUTypeRef) => number;
  "VGPU_type.get_identifier": (session: SessionRef, self: VGPUTypeRef) => string;
  "VGPU_type.get_implementation": (session: SessionRef, self: VGPUTypeRef) => VGPUTypeImplementation;
  "VGPU_type.get_max_heads": (session: SessionRef, self: VGPUTypeRef) => number;
  "VGPU_type.get_max_resolution_x": (session: SessionRef, self: VGPUTypeRef) => number;
  "VGPU_type.get_max_resolution_y": (session: SessionRef, self: VGPUTypeRef) => number;
  "VGPU_type.get_model_name": (session: SessionRef, self: VGPUTypeRef) => string;
  "VGPU_type.get_supported_on_GPU_groups": (session: SessionRef, self: VGPUTypeRef) => GPUGroupRef[];
  "VGPU_type.get_supported_on_PGPUs": (session: SessionRef, self: VGPUTypeRef) => PGPURef[];
  "VGPU_type.get_uuid": (session: SessionRef, self: VGPUTypeRef) => string;
  "VGPU_type.get_vendor_name": (session: SessionRef, self: VGPUTypeRef) => string;
  "VGPU_type.get_by_uuid": (session: SessionRef, uuid: string) => VGPUTypeRef;
  "VGPU_type.get_record": (session: SessionRef, self: VGPUTypeRef) => VGPUTypeRecord;
  "VGPU_type.get_all": (session: SessionRef) => VGPUTypeRef[];
  "VGPU_type.get_all_where": (session: SessionRef, expr: string) => VGPUTypeRef[];
  "VGPU_type.get_all_records": (session: SessionRef) => Record<VGPUTypeRef, VGPUTypeRecord>;
  "VGPU_type.get_all_records_where": (session: SessionRef, expr: string) => Record<VGPUTypeRef, VGPUTypeRecord>;
  /** Adds an IPv4 address the VM may use while locked; applies at once. */
  "VIF.add_ipv4_allowed": (session: SessionRef, self: VIFRef, value: string) => void;
  /** Adds an IPv6 address the VM may use while locked; applies at once. */
  "VIF.add_ipv6_allowed": (session: SessionRef, self: VIFRef, value: string) => void;
  /** Adds a VLAN tag to the trunk. */
  "VIF.add_trunks": (session: SessionRef, self: VIFRef, value: number) => void;
  /** Sets the guest's IPv4 address from outside; needs a guest agent that can do so. */
  "VIF.configure_ipv4": (session: SessionRef, self: VIFRef, mode: VIFIpv4ConfigurationMode, address?: string, gateway?: string) => void;
  /** Sets the guest's IPv6 address from outside; needs a guest agent that can do so. */
  "VIF.configure_ipv6": (session: SessionRef, self: VIFRef, mode: VIFIpv6ConfigurationMode, address?: string, gateway?: string) => void;
  /** Attaches the interface to another network, even while the VM runs. */
  "VIF.move": (session: SessionRef, self: VIFRef, network: NetworkRef) => void;
  /** Plugs the interface into a running VM; for a halted VM it is plugged at start anyway. */
  "VIF.plug": (session: SessionRef, self: VIFRef) => void;
  /** Removes an allowed IPv4 address; applies at once. */
  "VIF.remove_ipv4_allowed": (session: SessionRef, self: VIFRef, value: string) => void;
  /** Removes an allowed IPv6 address; applies at once. */
  "VIF.remove_ipv6_allowed": (session: SessionRef, self: VIFRef, value: string) => void;
  /** Removes a VLAN tag from the trunk. */
  "VIF.remove_trunks": (session: SessionRef, self: VIFRef, value: number) => void;
  /** Replaces the IPv4 addresses the VM may use while locked; applies at once. */
  "VIF.set_ipv4_allowed": (session: SessionRef, self: VIFRef, value: string[]) => void;
  /** Replaces the IPv6 addresses the VM may use while locked; applies at once. */
  "VIF.set_ipv6_allowed": (session: SessionRef, self: VIFRef, value: string[]) => void;
  /** Sets the traffic rule; applies at once to a plugged interface. */
  "VIF.set_locking_mode": (session: SessionRef, self: VIFRef, value: VIFLockingMode) => void;
  /** Replaces the VLAN tags of the trunk; NETWORK_INCOMPATIBLE_WITH_TRUNKS on networks that cannot carry one. */
  "VIF.set_trunks": (session: SessionRef, self: VIFRef, value: number[]) => void;
  /** Unplugs the interface from a running VM; waits for the guest to let go. */
  "VIF.unplug": (session: SessionRef, self: VIFRef) => void;
  /** Unplugs the interface without waiting for the guest. */
  "VIF.unplug_force": (session: SessionRef, self: VIFRef) => void;
  "VIF.get_MAC": (session: SessionRef, self: VIFRef) => string;
  "VIF.get_MAC_autogenerated": (session: SessionRef, self: VIFRef) => boolean;
  "VIF.get_MTU": (session: SessionRef, self: VIFRef) => number;
  "VIF.get_VM": (session: SessionRef, self: VIFRef) => VMRef;
  "VIF.get_allowed_operations": (session: SessionRef, self: VIFRef) => VIFOperations[];
  "VIF.get_current_operations": (session: SessionRef, self: VIFRef) => Record<string, VIFOperations>;
  "VIF.get_currently_attached": (session: SessionRef, self: VIFRef) => boolean;
  "VIF.get_device": (session: SessionRef, self: VIFRef) => string;
  "VIF.get_ipv4_addresses": (session: SessionRef, self: VIFRef) => string[];
  "VIF.get_ipv4_allowed": (session: SessionRef, self: VIFRef) => string[];
  "VIF.get_ipv4_configuration_mode": (session: SessionRef, self: VIFRef) => VIFIpv4ConfigurationMode;
  "VIF.get_ipv4_gateway": (session: SessionRef, self: VIFRef) => string;
  "VIF.get_ipv6_addresses": (session: SessionRef, self: VIFRef) => string[];
  "VIF.get_ipv6_allowed": (session: SessionRef, self: VIFRef) => string[];
  "VIF.get_ipv6_configuration_mode": (session: SessionRef, self: VIFRef) => VIFIpv6ConfigurationMode;
  "VIF.get_ipv6_gateway": (session: SessionRef, self: VIFRef) => string;
  "VIF.get_locking_mode": (session: SessionRef, self: VIFRef) => VIFLockingMode;
  "VIF.get_metrics": (session: SessionRef, self: VIFRef) => VIFMetricsRef;
  "VIF.get_network": (session: SessionRef, self: VIFRef) => NetworkRef;
  "VIF.get_other_config": (session: SessionRef, self: VIFRef) => Record<string, string>;
  "VIF.set_other_config": (session: SessionRef, self: VIFRef, value: Record<string, string>) => void;
  "VIF.add_to_other_config": (session: SessionRef, self: VIFRef, key: string, value: string) => void;
  "VIF.remove_from_other_config": (session: SessionRef, self: VIFRef, key: string) => void;
  "VIF.get_qos_algorithm_params": (session: SessionRef, self: VIFRef) => Record<string, string>;
  "VIF.set_qos_algorithm_params": (session: SessionRef, self: VIFRef, value: Record<string, string>) => void;
  "VIF.add_to_qos_algorithm_params": (session: SessionRef, self: VIFRef, key: string, value: string) => void;
  "VIF.remove_from_qos_algorithm_params": (session: SessionRef, self: VIFRef, key: string) => void;
  "VIF.get_qos_algorithm_type": (session: SessionRef, self: VIFRef) => string;
  "VIF.set_qos_algorithm_type": (session: SessionRef, self: VIFRef, value: string) => void;
  "VIF.get_qos_supported_algorithms": (session: SessionRef, self: VIFRef) => string[];
  "VIF.get_runtime_properties": (session: SessionRef, self: VIFRef) => Record<string, string>;
  "VIF.get_status_code": (session: SessionRef, self: VIFRef) => number;
  "VIF.get_status_detail": (session: SessionRef, self: VIFRef) => string;
  "VIF.get_trunks": (session: SessionRef, self: VIFRef) => number[];
  "VIF.get_uuid": (session: SessionRef, self: VIFRef) => string;
  /** Make a VIF object from its record. */
  "VIF.create": (session: SessionRef, args: VIFArgs) => VIFRef;
  "VIF.destroy": (session: SessionRef, self: VIFRef) => void;
  "VIF.get_by_uuid": (session: SessionRef, uuid: string) => VIFRef;
  "VIF.get_record": (session: SessionRef, self: VIFRef) => VIFRecord;
  "VIF.get_all": (session: SessionRef) => VIFRef[];
  "VIF.get_all_where": (session: SessionRef, expr: string) => VIFRef[];
  "VIF.get_all_records": (session: SessionRef) => Record<VIFRef, VIFRecord>;
  "VIF.get_all_records_where": (session: SessionRef, expr: string) => Record<VIFRef, VIFRecord>;
  "VIF_metrics.get_io_read_kbs": (session: SessionRef, self: VIFMetricsRef) => number;
  "VIF_metrics.get_io_write_kbs": (session: SessionRef, self: VIFMetricsRef) => number;
  "VIF_metrics.get_last_updated": (session: SessionRef, self: VIFMetricsRef) => DateTime;
  "VIF_metrics.get_other_config": (session: SessionRef, self: VIFMetricsRef) => Record<string, string>;
  "VIF_metrics.set_other_config": (session: SessionRef, self: VIFMetricsRef, value: Record<string, string>) => void;
  "VIF_metrics.add_to_other_config": (session: SessionRef, self: VIFMetricsRef, key: string, value: string) => void;
  "VIF_metrics.remove_from_other_config": (session: SessionRef, self: VIFMetricsRef, key: string) => void;
  "VIF_metrics.get_uuid": (session: SessionRef, self: VIFMetricsRef) => string;
  "VIF_metrics.get_by_uuid": (session: SessionRef, uuid: string) => VIFMetricsRef;
  "VIF_metrics.get_record": (session: SessionRef, self: VIFMetricsRef) => VIFMetricsRecord;
  "VIF_metrics.get_all": (session: SessionRef) => VIFMetricsRef[];
  "VIF_metrics.get_all_where": (session: SessionRef, expr: string) => VIFMetricsRef[];
  "VIF_metrics.get_all_records": (session: SessionRef) => Record<VIFMetricsRef, VIFMetricsRecord>;
  "VIF_metrics.get_all_records_where": (session: SessionRef, expr: string) => Record<VIFMetricsRef, VIFMetricsRecord>;
  /** Creates a VLAN and its PIF on the tagged PIF's host; VLAN_TAG_INVALID or PIF_VLAN_EXISTS if the tag will not do. */
  "VLAN.create": (session: SessionRef, tagged_PIF: PIFRef, tag: number, network: NetworkRef) => VLANRef;
  /** Takes the VLAN down and deletes it with its PIF. */
  "VLAN.destroy": (session: SessionRef, self: VLANRef) => void;
  /** Internal: records a VLAN of a joining host in the pool's database. */
  "VLAN.pool_introduce": (session: SessionRef, tagged_PIF: PIFRef, untagged_PIF: PIFRef, tag: number, other_config: Record<string, string>) => VLANRef;
  "VLAN.get_other_config": (session: SessionRef, self: VLANRef) => Record<string, string>;
  "VLAN.set_other_config": (session: SessionRef, self: VLANRef, value: Record<string, string>) => void;
  "VLAN.add_to_other_config": (session: SessionRef, self: VLANRef, key: string, value: string) => void;
  "VLAN.remove_from_other_config": (session: SessionRef, self: VLANRef, key: string) => void;
  "VLAN.get_tag": (session: SessionRef, self: VLANRef) => number;
  "VLAN.get_tagged_PIF": (session: SessionRef, self: VLANRef) => PIFRef;
  "VLAN.get_untagged_PIF": (session: SessionRef, self: VLANRef) => PIFRef;
  "VLAN.get_uuid": (session: SessionRef, self: VLANRef) => string;
  "VLAN.get_by_uuid": (session: SessionRef, uuid: string) => VLANRef;
  "VLAN.get_record": (session: SessionRef, self: VLANRef) => VLANRecord;
  "VLAN.get_all": (session: SessionRef) => VLANRef[];
  "VLAN.get_all_where": (session: SessionRef, expr: string) => VLANRef[];
  "VLAN.get_all_records": (session: SessionRef) => Record<VLANRef, VLANRecord>;
  "VLAN.get_all_records_where": (session: SessionRef, expr: string) => Record<VLANRef, VLANRecord>;
  /** Adds a firmware variable entry; the VM must be halted. */
  "VM.add_to_NVRAM": (session: SessionRef, self: VMRef, key: string, value: string) => void;
  /** Adds a scheduler setting and applies it to the running VM. */
  "VM.add_to_VCPUs_params_live": (session: SessionRef, self: VMRef, key: string, value: string) => void;
  /** Forbids one operation on the VM and records the reason given to callers. */
  "VM.add_to_blocked_operations": (session: SessionRef, self: VMRef, key: VMOperations, value: string) => void;
  /** Adds a key to other_config; protected keys need a higher role. */
  "VM.add_to_other_config": (session: SessionRef, self: VMRef, key: string, value: string) => void;
  /** Adds a key to the platform map; takes effect at the next boot. */
  "VM.add_to_platform": (session: SessionRef, self: VMRef, key: string, value: string) => void;
  /** Fails unless the VM could run on any host, that is, all its SRs and networks are shared and it has no local device. */
  "VM.assert_agile": (session: SessionRef, self: VMRef) => void;
  /** Fails with VM_REQUIRES_SR if the receiving pool lacks an SR with the VM's disks; the VM must not be in an appliance. */
  "VM.assert_can_be_recovered": (session: SessionRef, self: VMRef, session_to: SessionRef) => void;
  /** Fails if the VM could not start on the given host now; the error names the reason (memory, SR, network, GPU, CPU). */
  "VM.assert_can_boot_here": (session: SessionRef, self: VMRef, host: HostRef) => void;
  /** Fails if migrate_send with the same arguments would be refused; nothing is changed. */
  "VM.assert_can_migrate": (session: SessionRef, vm: VMRef, dest: Record<string, string>, live: boolean, vdi_map: Record<VDIRef, SRRef>, vif_map: Record<VIFRef, NetworkRef>, options: Record<string, string>, vgpu_map?: Record<VGPURef, GPUGroupRef>) => void;
  /** Runs the sending host's part of the migration checks; internal. */
  "VM.assert_can_migrate_sender": (session: SessionRef, vm: VMRef, dest: Record<string, string>, live: boolean, vdi_map: Record<VDIRef, SRRef>, vif_map: Record<VIFRef, NetworkRef>, vgpu_map: Record<VGPURef, GPUGroupRef>, options: Record<string, string>) => void;
  /** Fails with the error the given operation would raise in the VM's present state. */
  "VM.assert_operation_valid": (session: SessionRef, self: VMRef, op: VMOperations) => void;
  /** Moves the VM's residency to the given host and drops the reservation in one step; for pool members only. */
  "VM.atomic_set_resident_on": (session: SessionRef, vm: VMRef, host: HostRef) => void;
  /** Calls a function of a host-side plugin for the running VM and returns its text result. */
  "VM.call_host_plugin": (session: SessionRef, vm: VMRef, plugin: string, fn: string, args: Record<string, string>) => string;
  /** Calls a function of a guest-agent plugin for the running VM and returns its text; fails at once if the VM is busy. */
  "VM.call_plugin": (session: SessionRef, vm: VMRef, plugin: string, fn: string, args: Record<string, string>) => string;
  /** Takes a snapshot that includes the memory of a running, paused or suspended VM. Returns the checkpoint. */
  "VM.checkpoint": (session: SessionRef, vm: VMRef, new_name: string) => VMRef;
  /** Asks the running guest to reboot and waits up to 1200 s; fails if the guest does not cooperate. */
  "VM.clean_reboot": (session: SessionRef, vm: VMRef) => void;
  /** Asks the running guest to shut down and waits up to 1200 s; fails if the guest does not cooperate. */
  "VM.clean_shutdown": (session: SessionRef, vm: VMRef) => void;
  /** Makes a new VM of a halted one (or of a template or snapshot) by fast cloning of its disks on their own SRs. Returns the new VM. */
  "VM.clone": (session: SessionRef, vm: VMRef, new_name: string) => VMRef;
  /** Returns the extra host memory in bytes the VM would need with its present settings. */
  "VM.compute_memory_overhead": (session: SessionRef, vm: VMRef) => number;
  /** Makes a full copy of a halted VM, template or snapshot with complete disk copies, on the given SR if any. Returns the new VM. */
  "VM.copy": (session: SessionRef, vm: VMRef, new_name: string, sr: SRRef) => VMRef;
  /** Copies the BIOS strings of a host into the VM; fails with VM_BIOS_STRINGS_ALREADY_SET if it has some. */
  "VM.copy_bios_strings": (session: SessionRef, vm: VMRef, host: HostRef) => void;
  /** Creates an empty blob attached to the VM under the given name and returns it. */
  "VM.create_new_blob": (session: SessionRef, vm: VMRef, name: string, mime_type: string, public_?: boolean) => BlobRef;
  /** Deprecated; clones a suspended VM together with its memory image and returns the new VM. */
  "VM.csvm": (session: SessionRef, vm: VMRef) => VMRef;
  /** Deletes what was recorded of one data source of the VM. */
  "VM.forget_data_source_archives": (session: SessionRef, self: VMRef, data_source: string) => void;
  /** Lists the SRs that must be present in the receiving pool to recover the VM. */
  "VM.get_SRs_required_for_recovery": (session: SessionRef, self: VMRef, session_to: SessionRef) => SRRef[];
  /** Lists the userdevice positions still free for a new VBD. */
  "VM.get_allowed_VBD_devices": (session: SessionRef, vm: VMRef) => string[];
  /** Lists the device positions still free for a new VIF. */
  "VM.get_allowed_VIF_devices": (session: SessionRef, vm: VMRef) => string[];
  /** Deprecated; returns the record the VM was booted with. */
  "VM.get_boot_record": (session: SessionRef, self: VMRef) => VMRecord;
  /** Deprecated; tells whether the guest follows its memory target. True unless proven otherwise. */
  "VM.get_cooperative": (session: SessionRef, self: VMRef) => boolean;
  /** Lists the VM's metrics with their present values. */
  "VM.get_data_sources": (session: SessionRef, self: VMRef) => DataSourceRecord[];
  /** Lists the hosts on which the VM could start now. */
  "VM.get_possible_hosts": (session: SessionRef, vm: VMRef) => HostRef[];
  /** Tells whether the VM would boot with Secure Boot and what is missing for it. */
  "VM.get_secureboot_readiness": (session: SessionRef, self: VMRef) => VMSecurebootReadiness;
  /** Restarts a running or paused VM at once without asking the guest; cancels clean operations in progress. */
  "VM.hard_reboot": (session: SessionRef, vm: VMRef) => void;
  /** Deprecated internal form of hard_reboot; for pool members only. */
  "VM.hard_reboot_internal": (session: SessionRef, vm: VMRef) => void;
  /** Stops the VM at once without asking the guest; cancels most operations in progress and drops a suspend image. */
  "VM.hard_shutdown": (session: SessionRef, vm: VMRef) => void;
  /** Imports VMs from an XVA file that the server fetches from a URL. Returns the new VMs. */
  "VM.import": (session: SessionRef, url: string, sr: SRRef, full_restore: boolean, force: boolean) => VMRef[];
  /** Imports VMs from another hypervisor through the conversion service. */
  "VM.import_convert": (session: SessionRef, type: string, username: string, password: string, sr: SRRef, remote_config: Record<string, string>) => void;
  /** Returns the largest static maximum in bytes such that the VM with its overhead fits into the given total. */
  "VM.maximise_memory": (session: SessionRef, self: VMRef, total: number, approximate: boolean) => number;
  /** Migrates the VM with its disks to a host of this or another pool that called host.migrate_receive. Returns the VM, a new one if it left the pool. */
  "VM.migrate_send": (session: SessionRef, vm: VMRef, dest: Record<string, string>, live: boolean, vdi_map: Record<VDIRef, SRRef>, vif_map: Record<VIFRef, NetworkRef>, options: Record<string, string>, vgpu_map?: Record<VGPURef, GPUGroupRef>, vdi_format_map?: Record<VDIRef, string>) => VMRef;
  /** Stops the virtual CPUs of a running VM; memory and devices stay in place. */
  "VM.pause": (session: SessionRef, vm: VMRef) => void;
  /** Moves a running VM live to another host of the pool; its disks must be on SRs both hosts see. */
  "VM.pool_migrate": (session: SessionRef, vm: VMRef, host: HostRef, options: Record<string, string>) => void;
  /** Finishes a migration on the receiving host; internal. */
  "VM.pool_migrate_complete": (session: SessionRef, vm: VMRef, host: HostRef) => void;
  /** Marks the VM halted in the database only; use it when its host is gone for good, never while it may still run. */
  "VM.power_state_reset": (session: SessionRef, vm: VMRef) => void;
  /** Creates the disks listed in a template's other_config and turns the template into a VM; runs after a clone. */
  "VM.provision": (session: SessionRef, vm: VMRef) => void;
  /** Returns the present value of one data source of the VM. */
  "VM.query_data_source": (session: SessionRef, self: VMRef, data_source: string) => number;
  /** Returns the services the VM offers to the toolstack, by name. */
  "VM.query_services": (session: SessionRef, self: VMRef) => Record<string, string>;
  /** Starts recording one data source of the VM in its archive. */
  "VM.record_data_source": (session: SessionRef, self: VMRef, data_source: string) => void;
  /** Copies the VM's metadata from a recovered database into the pool of the given session, so that it can start there. */
  "VM.recover": (session: SessionRef, self: VMRef, session_to: SessionRef, force: boolean) => void;
  /** Removes a firmware variable entry; the VM must be halted. */
  "VM.remove_from_NVRAM": (session: SessionRef, self: VMRef, key: string) => void;
  /** Lifts the ban on one operation; no error if there was none. */
  "VM.remove_from_blocked_operations": (session: SessionRef, self: VMRef, key: VMOperations) => void;
  /** Removes a key from other_config; protected keys need a higher role. */
  "VM.remove_from_other_config": (session: SessionRef, self: VMRef, key: string) => void;
  /** Removes a key from the platform map; takes effect at the next boot. */
  "VM.remove_from_platform": (session: SessionRef, self: VMRef, key: string) => void;
  /** Restarts the device emulation of a running VM, for example after its host was updated. */
  "VM.restart_device_models": (session: SessionRef, self: VMRef) => void;
  /** Resumes a suspended VM on a host chosen by the scheduler; the suspend image is deleted at the end. */
  "VM.resume": (session: SessionRef, vm: VMRef, start_paused: boolean, force: boolean) => void;
  /** Resumes a suspended VM on the given host. */
  "VM.resume_on": (session: SessionRef, vm: VMRef, host: HostRef, start_paused: boolean, force: boolean) => void;
  /** Asks the workload-balancing service which hosts suit the VM; each host maps to score or refusal. */
  "VM.retrieve_wlb_recommendations": (session: SessionRef, vm: VMRef) => Record<HostRef, string[]>;
  /** Returns the original VM of a snapshot to the snapshot's disks, settings and power state; its present disks are lost. */
  "VM.revert": (session: SessionRef, snapshot: VMRef) => void;
  /** Wakes an HVM guest from ACPI sleep state S3. */
  "VM.s3_resume": (session: SessionRef, vm: VMRef) => void;
  /** Puts an HVM guest into ACPI sleep state S3. */
  "VM.s3_suspend": (session: SessionRef, vm: VMRef) => void;
  /** Sends a magic SysRq key to the running guest. */
  "VM.send_sysrq": (session: SessionRef, vm: VMRef, key: string) => void;
  /** Sends a hypervisor trigger (nmi, init, power, sleep ...) to the running guest. */
  "VM.send_trigger": (session: SessionRef, vm: VMRef, trigger: string) => void;
  /** Deprecated; sets the HVM boot policy and with it domain_type. The VM must be halted. */
  "VM.set_HVM_boot_policy": (session: SessionRef, self: VMRef, value: string) => void;
  /** Sets the shadow-memory factor of a halted VM. */
  "VM.set_HVM_shadow_multiplier": (session: SessionRef, self: VMRef, value: number) => void;
  /** Replaces all firmware variable entries; the VM must be halted. */
  "VM.set_NVRAM": (session: SessionRef, self: VMRef, value: Record<string, string>) => void;
  /** Stores the encoded UEFI variables of the VM; used by the firmware helper. */
  "VM.set_NVRAM_EFI_variables": (session: SessionRef, self: VMRef, value: string, update?: UpdateStatus) => void;
  /** Sets the number of virtual CPUs at boot; the VM must be halted and the value at most VCPUs_max. */
  "VM.set_VCPUs_at_startup": (session: SessionRef, self: VMRef, value: number) => void;
  /** Sets the highest number of virtual CPUs; the VM must be halted and the value at least VCPUs_at_startup. */
  "VM.set_VCPUs_max": (session: SessionRef, self: VMRef, value: number) => void;
  /** Changes the number of online virtual CPUs of a running VM, up to VCPUs_max. */
  "VM.set_VCPUs_number_live": (session: SessionRef, self: VMRef, nvcpu: number) => void;
  /** Sets what happens after a guest crash. */
  "VM.set_actions_after_crash": (session: SessionRef, self: VMRef, value: OnCrashBehaviour) => void;
  /** Puts the VM into an appliance, or takes it out with null. */
  "VM.set_appliance": (session: SessionRef, self: VMRef, value: VMApplianceRef) => void;
  /** Sets custom BIOS strings; only once per VM, unknown keys or over-long values give INVALID_VALUE. */
  "VM.set_bios_strings": (session: SessionRef, self: VMRef, value: Record<string, string>) => void;
  /** Replaces the map of forbidden operations. */
  "VM.set_blocked_operations": (session: SessionRef, self: VMRef, value: { [K in VMOperations]?: string }) => void;
  /** Sets the kind of domain used from the next boot; the VM must be halted. */
  "VM.set_domain_type": (session: SessionRef, self: VMRef, value: DomainType) => void;
  /** Sets the VM groups of the VM; more than one fails with OPERATION_NOT_ALLOWED. */
  "VM.set_groups": (session: SessionRef, self: VMRef, value: VMGroupRef[]) => void;
  /** Deprecated; sets whether high availability keeps the VM running. */
  "VM.set_ha_always_run": (session: SessionRef, self: VMRef, value: boolean) => void;
  /** Sets the HA protection of the VM; refused if the failover plan could no longer be kept. */
  "VM.set_ha_restart_priority": (session: SessionRef, self: VMRef, value: string) => void;
  /** Shows or hides the Windows Update device; the VM must be halted. */
  "VM.set_has_vendor_device": (session: SessionRef, self: VMRef, value: boolean) => void;
  /** Marks or unmarks a template as one shipped with the product. */
  "VM.set_is_default_template": (session: SessionRef, vm: VMRef, value: boolean) => void;
  /** Gives a halted VM a fixed amount of memory by setting static maximum and both dynamic limits to the value. */
  "VM.set_memory": (session: SessionRef, self: VMRef, value: number) => void;
  /** Sets the upper memory target limit in bytes; must keep static_min <= dynamic_min <= dynamic_max <= static_max. */
  "VM.set_memory_dynamic_max": (session: SessionRef, self: VMRef, value: number) => void;
  /** Sets the lower memory target limit in bytes; must keep static_min <= dynamic_min <= dynamic_max <= static_max. */
  "VM.set_memory_dynamic_min": (session: SessionRef, self: VMRef, value: number) => void;
  /** Sets both memory target limits in bytes; on a running VM the target follows at once. */
  "VM.set_memory_dynamic_range": (session: SessionRef, self: VMRef, min: number, max: number) => void;
  /** Sets all four memory limits in bytes at once; the VM must be halted. */
  "VM.set_memory_limits": (session: SessionRef, self: VMRef, static_min: number, static_max: number, dynamic_min: number, dynamic_max: number) => void;
  /** Sets the memory maximum in bytes; the VM must be halted and an HA plan must still hold. */
  "VM.set_memory_static_max": (session: SessionRef, self: VMRef, value: number) => void;
  /** Sets the memory minimum in bytes; the VM must be halted. */
  "VM.set_memory_static_min": (session: SessionRef, self: VMRef, value: number) => void;
  /** Sets memory minimum and maximum in bytes together; the VM must be halted. */
  "VM.set_memory_static_range": (session: SessionRef, self: VMRef, min: number, max: number) => void;
  /** Deprecated; sets the memory target of a running VM by setting both dynamic limits to it. */
  "VM.set_memory_target_live": (session: SessionRef, self: VMRef, target: number) => void;
  /** Sets the position in the start order; must not be negative. */
  "VM.set_order": (session: SessionRef, self: VMRef, value: number) => void;
  /** Replaces other_config; each changed key is checked against the caller's rights. */
  "VM.set_other_config": (session: SessionRef, self: VMRef, value: Record<string, string>) => void;
  /** Replaces the platform map; takes effect at the next boot. */
  "VM.set_platform": (session: SessionRef, self: VMRef, value: Record<string, string>) => void;
  /** Removed; answers MESSAGE_REMOVED. */
  "VM.set_protection_policy": (session: SessionRef, self: VMRef, value: VMPPRef) => void;
  /** Changes the shadow-memory factor of a running HVM guest; fails if the host lacks memory. */
  "VM.set_shadow_multiplier_live": (session: SessionRef, self: VMRef, multiplier: number) => void;
  /** Sets the shutdown delay in seconds; must not be negative. */
  "VM.set_shutdown_delay": (session: SessionRef, self: VMRef, value: number) => void;
  /** Assigns the VM to a snapshot schedule, or removes it with null. */
  "VM.set_snapshot_schedule": (session: SessionRef, self: VMRef, value: VMSSRef) => void;
  /** Sets the start delay in seconds; must not be negative. */
  "VM.set_start_delay": (session: SessionRef, self: VMRef, value: number) => void;
  /** Replaces the suspend image of a suspended VM by another one of the same content. */
  "VM.set_suspend_VDI": (session: SessionRef, self: VMRef, value: VDIRef) => void;
  /** Puts the VM's UEFI variables into setup or user mode and returns the tool's output; the VM must use UEFI. */
  "VM.set_uefi_mode": (session: SessionRef, self: VMRef, mode: VMUefiMode) => string;
  /** Tries a clean shutdown and, when it fails or its time is over, a hard one. */
  "VM.shutdown": (session: SessionRef, vm: VMRef) => void;
  /** Takes a disk snapshot of the VM in any power state. Returns the snapshot, which is itself a template. */
  "VM.snapshot": (session: SessionRef, vm: VMRef, new_name: string, ignore_vdis?: VDIRef[]) => VMRef;
  /** Removed; answers MESSAGE_REMOVED. */
  "VM.snapshot_with_quiesce": (session: SessionRef, vm: VMRef, new_name: string) => VMRef;
  /** Starts a halted VM on a host chosen by the scheduler; NO_HOSTS_AVAILABLE if none fits. */
  "VM.start": (session: SessionRef, vm: VMRef, start_paused: boolean, force: boolean) => void;
  /** Starts a halted VM on the given host. */
  "VM.start_on": (session: SessionRef, vm: VMRef, host: HostRef, start_paused: boolean, force: boolean) => void;
  /** Saves the memory of a running VM to a new suspend image and releases its host; needs guest support. */
  "VM.suspend": (session: SessionRef, vm: VMRef) => void;
  /** Runs the Windows Sysprep tool in the running guest with the given answer file; the guest needs an agent that supports it. */
  "VM.sysprep": (session: SessionRef, self: VMRef, unattend: string, timeout: number) => void;
  /** Lets the virtual CPUs of a paused VM run again. */
  "VM.unpause": (session: SessionRef, vm: VMRef) => void;
  /** Recomputes the VM's allowed_operations. */
  "VM.update_allowed_operations": (session: SessionRef, self: VMRef) => void;
  /** Marks the VM so that new Secure Boot certificates are written at its next boot, or takes the mark away. */
  "VM.update_secureboot_certificates_on_boot": (session: SessionRef, self: VMRef, mark: boolean) => void;
  /** Deprecated; does nothing useful, kept for older guest agents. */
  "VM.update_snapshot_metadata": (session: SessionRef, vm: VMRef, snapshot_of: VMRef, snapshot_time: DateTime, transportable_snapshot_id: string) => void;
  /** Deprecated; waits until the running VM has reached its memory target. */
  "VM.wait_memory_target_live": (session: SessionRef, self: VMRef) => void;
  "VM.get_HVM_boot_params": (session: SessionRef, self: VMRef) => Record<string, string>;
  "VM.set_HVM_boot_params": (session: SessionRef, self: VMRef, value: Record<string, string>) => void;
  "VM.add_to_HVM_boot_params": (session: SessionRef, self: VMRef, key: string, value: string) => void;
  "VM.remove_from_HVM_boot_params": (session: SessionRef, self: VMRef, key: string) => void;
  "VM.get_HVM_boot_policy": (session: SessionRef, self: VMRef) => string;
  "VM.get_HVM_shadow_multiplier": (session: SessionRef, self: VMRef) => number;
  "VM.get_NVRAM": (session: SessionRef, self: VMRef) => Record<string, string>;
  "VM.get_PCI_bus": (session: SessionRef, self: VMRef) => string;
  "VM.set_PCI_bus": (session: SessionRef, self: VMRef, value: string) => void;
  "VM.get_PV_args": (session: SessionRef, self: VMRef) => string;
  "VM.set_PV_args": (session: SessionRef, self: VMRef, value: string) => void;
  "VM.get_PV_bootloader": (session: SessionRef, self: VMRef) => string;
  "VM.set_PV_bootloader": (session: SessionRef, self: VMRef, value: string) => void;
  "VM.get_PV_bootloader_args": (session: SessionRef, self: VMRef) => string;
  "VM.set_PV_bootloader_args": (session: SessionRef, self: VMRef, value: string) => void;
  "VM.get_PV_kernel": (session: SessionRef, self: VMRef) => string;
  "VM.set_PV_kernel": (session: SessionRef, self: VMRef, value: string) => void;
  "VM.get_PV_legacy_args": (session: SessionRef, self: VMRef) => string;
  "VM.set_PV_legacy_args": (session: SessionRef, self: VMRef, value: string) => void;
  "VM.get_PV_ramdisk": (session: SessionRef, self: VMRef) => string;
  "VM.set_PV_ramdisk": (session: SessionRef, self: VMRef, value: string) => void;
  "VM.get_VBDs": (session: SessionRef, self: VMRef) => VBDRef[];
  "VM.get_VCPUs_at_startup": (session: SessionRef, self: VMRef) => number;
  "VM.get_VCPUs_max": (session: SessionRef, self: VMRef) => number;
  "VM.get_VCPUs_params": (session: SessionRef, self: VMRef) => Record<string, string>;
  "VM.set_VCPUs_params": (session: SessionRef, self: VMRef, value: Record<string, string>) => void;
  "VM.add_to_VCPUs_params": (session: SessionRef, self: VMRef, key: string, value: string) => void;
  "VM.remove_from_VCPUs_params": (session: SessionRef, self: VMRef, key: string) => void;
  "VM.get_VGPUs": (session: SessionRef, self: VMRef) => VGPURef[];
  "VM.get_VIFs": (session: SessionRef, self: VMRef) => VIFRef[];
  "VM.get_VTPMs": (session: SessionRef, self: VMRef) => VTPMRef[];
  "VM.get_VUSBs": (session: SessionRef, self: VMRef) => VUSBRef[];
  "VM.get_actions_after_crash": (session: SessionRef, self: VMRef) => OnCrashBehaviour;
  "VM.get_actions_after_reboot": (session: SessionRef, self: VMRef) => OnNormalExit;
  "VM.set_actions_after_reboot": (session: SessionRef, self: VMRef, value: OnNormalExit) => void;
  "VM.get_actions_after_shutdown": (session: SessionRef, self: VMRef) => OnNormalExit;
  "VM.set_actions_after_shutdown": (session: SessionRef, self: VMRef, value: OnNormalExit) => void;
  "VM.get_actions_after_softreboot": (session: SessionRef, self: VMRef) => OnSoftrebootBehavior;
  "VM.set_actions_after_softreboot": (session: SessionRef, self: VMRef, value: OnSoftrebootBehavior) => void;
  "VM.get_affinity": (session: SessionRef, self: VMRef) => HostRef;
  "VM.set_affinity": (session: SessionRef, self: VMRef, value: HostRef) => void;
  "VM.get_allowed_operations": (session: SessionRef, self: VMRef) => VMOperations[];
  "VM.get_appliance": (session: SessionRef, self: VMRef) => VMApplianceRef;
  "VM.get_attached_PCIs": (session: SessionRef, self: VMRef) => PCIRef[];
  "VM.get_bios_strings": (session: SessionRef, self: VMRef) => Record<string, string>;
  "VM.get_blobs": (session: SessionRef, self: VMRef) => Record<string, BlobRef>;
  "VM.get_blocked_operations": (session: SessionRef, self: VMRef) => { [K in VMOperations]?: string };
  "VM.get_children": (session: SessionRef, self: VMRef) => VMRef[];
  "VM.get_consoles": (session: SessionRef, self: VMRef) => ConsoleRef[];
  "VM.get_crash_dumps": (session: SessionRef, self: VMRef) => CrashdumpRef[];
  "VM.get_current_operations": (session: SessionRef, self: VMRef) => Record<string, VMOperations>;
  "VM.get_domain_type": (session: SessionRef, self: VMRef) => DomainType;
  "VM.get_domarch": (session: SessionRef, self: VMRef) => string;
  "VM.get_domid": (session: SessionRef, self: VMRef) => number;
  "VM.get_generation_id": (session: SessionRef, self: VMRef) => string;
  "VM.get_groups": (session: SessionRef, self: VMRef) => VMGroupRef[];
  "VM.get_guest_metrics": (session: SessionRef, self: VMRef) => VMGuestMetricsRef;
  "VM.get_ha_always_run": (session: SessionRef, self: VMRef) => boolean;
  "VM.get_ha_restart_priority": (session: SessionRef, self: VMRef) => string;
  "VM.get_hardware_platform_version": (session: SessionRef, self: VMRef) => number;
  "VM.set_hardware_platform_version": (session: SessionRef, self: VMRef, value: number) => void;
  "VM.get_has_vendor_device": (session: SessionRef, self: VMRef) => boolean;
  "VM.get_is_a_snapshot": (session: SessionRef, self: VMRef) => boolean;
  "VM.get_is_a_template": (session: SessionRef, self: VMRef) => boolean;
  "VM.set_is_a_template": (session: SessionRef, self: VMRef, value: boolean) => void;
  "VM.get_is_control_domain": (session: SessionRef, self: VMRef) => boolean;
  "VM.get_is_default_template": (session: SessionRef, self: VMRef) => boolean;
  "VM.get_is_snapshot_from_vmpp": (session: SessionRef, self: VMRef) => boolean;
  "VM.get_is_vmss_snapshot": (session: SessionRef, self: VMRef) => boolean;
  "VM.get_last_boot_CPU_flags": (session: SessionRef, self: VMRef) => Record<string, string>;
  "VM.get_last_booted_record": (session: SessionRef, self: VMRef) => string;
  "VM.get_memory_dynamic_max": (session: SessionRef, self: VMRef) => number;
  "VM.get_memory_dynamic_min": (session: SessionRef, self: VMRef) => number;
  "VM.get_memory_overhead": (session: SessionRef, self: VMRef) => number;
  "VM.get_memory_static_max": (session: SessionRef, self: VMRef) => number;
  "VM.get_memory_static_min": (session: SessionRef, self: VMRef) => number;
  "VM.get_memory_target": (session: SessionRef, self: VMRef) => number;
  "VM.get_metrics": (session: SessionRef, self: VMRef) => VMMetricsRef;
  "VM.get_name_description": (session: SessionRef, self: VMRef) => string;
  "VM.set_name_description": (session: SessionRef, self: VMRef, value: string) => void;
  "VM.get_name_label": (session: SessionRef, self: VMRef) => string;
  "VM.set_name_label": (session: SessionRef, self: VMRef, value: string) => void;
  "VM.get_order": (session: SessionRef, self: VMRef) => number;
  "VM.get_other_config": (session: SessionRef, self: VMRef) => Record<string, string>;
  "VM.get_parent": (session: SessionRef, self: VMRef) => VMRef;
  "VM.get_pending_guidances": (session: SessionRef, self: VMRef) => UpdateGuidances[];
  "VM.get_pending_guidances_full": (session: SessionRef, self: VMRef) => UpdateGuidances[];
  "VM.get_pending_guidances_recommended": (session: SessionRef, self: VMRef) => UpdateGuidances[];
  "VM.get_platform": (session: SessionRef, self: VMRef) => Record<string, string>;
  "VM.get_power_state": (session: SessionRef, self: VMRef) => VMPowerState;
  "VM.get_protection_policy": (session: SessionRef, self: VMRef) => VMPPRef;
  "VM.get_recommendations": (session: SessionRef, self: VMRef) => string;
  "VM.set_recommendations": (session: SessionRef, self: VMRef, value: string) => void;
  "VM.get_reference_label": (session: SessionRef, self: VMRef) => string;
  "VM.get_requires_reboot": (session: SessionRef, self: VMRef) => boolean;
  "VM.get_resident_on": (session: SessionRef, self: VMRef) => HostRef;
  "VM.get_scheduled_to_be_resident_on": (session: SessionRef, self: VMRef) => HostRef;
  "VM.get_secureboot_certificates_state": (session: SessionRef, self: VMRef) => VMSecurebootCertificatesState;
  "VM.get_shutdown_delay": (session: SessionRef, self: VMRef) => number;
  "VM.get_snapshot_info": (session: SessionRef, self: VMRef) => Record<string, string>;
  "VM.get_snapshot_metadata": (session: SessionRef, self: VMRef) => string;
  "VM.get_snapshot_of": (session: SessionRef, self: VMRef) => VMRef;
  "VM.get_snapshot_schedule": (session: SessionRef, self: VMRef) => VMSSRef;
  "VM.get_snapshot_time": (session: SessionRef, self: VMRef) => DateTime;
  "VM.get_snapshots": (session: SessionRef, self: VMRef) => VMRef[];
  "VM.get_start_delay": (session: SessionRef, self: VMRef) => number;
  "VM.get_suspend_SR": (session: SessionRef, self: VMRef) => SRRef;
  "VM.set_suspend_SR": (session: SessionRef, self: VMRef, value: SRRef) => void;
  "VM.get_suspend_VDI": (session: SessionRef, self: VMRef) => VDIRef;
  "VM.get_tags": (session: SessionRef, self: VMRef) => string[];
  "VM.set_tags": (session: SessionRef, self: VMRef, value: string[]) => void;
  "VM.add_tags": (session: SessionRef, self: VMRef, value: string) => void;
  "VM.remove_tags": (session: SessionRef, self: VMRef, value: string) => void;
  "VM.get_transportable_snapshot_id": (session: SessionRef, self: VMRef) => string;
  "VM.get_user_version": (session: SessionRef, self: VMRef) => number;
  "VM.set_user_version": (session: SessionRef, self: VMRef, value: number) => void;
  "VM.get_uuid": (session: SessionRef, self: VMRef) => string;
  "VM.get_version": (session: SessionRef, self: VMRef) => number;
  "VM.get_xenstore_data": (session: SessionRef, self: VMRef) => Record<string, string>;
  "VM.set_xenstore_data": (session: SessionRef, self: VMRef, value: Record<string, string>) => void;
  "VM.add_to_xenstore_data": (session: SessionRef, self: VMRef, key: string, value: string) => void;
  "VM.remove_from_xenstore_data": (session: SessionRef, self: VMRef, key: string) => void;
  /** Make a VM object from its record. */
  "VM.create": (session: SessionRef, args: VMArgs) => VMRef;
  "VM.destroy": (session: SessionRef, self: VMRef) => void;
  "VM.get_by_uuid": (session: SessionRef, uuid: string) => VMRef;
  "VM.get_record": (session: SessionRef, self: VMRef) => VMRecord;
  "VM.get_by_name_label": (session: SessionRef, label: string) => VMRef[];
  "VM.get_all": (session: SessionRef) => VMRef[];
  "VM.get_all_where": (session: SessionRef, expr: string) => VMRef[];
  "VM.get_all_records": (session: SessionRef) => Record<VMRef, VMRecord>;
  "VM.get_all_records_where": (session: SessionRef, expr: string) => Record<VMRef, VMRecord>;
  /** Removed; added a mail setting. */
  "VMPP.add_to_alarm_config": (session: SessionRef, self: VMPPRef, key: string, value: string) => void;
  /** Removed; added a key to the archive schedule. */
  "VMPP.add_to_archive_schedule": (session: SessionRef, self: VMPPRef, key: string, value: string) => void;
  /** Removed; added a key to the archive target. */
  "VMPP.add_to_archive_target_config": (session: SessionRef, self: VMPPRef, key: string, value: string) => void;
  /** Removed; added a key to the snapshot schedule. */
  "VMPP.add_to_backup_schedule": (session: SessionRef, self: VMPPRef, key: string, value: string) => void;
  /** Removed; archived one snapshot at once. */
  "VMPP.archive_now": (session: SessionRef, snapshot: VMRef) => string;
  /** Removed; recorded an alert of the policy. */
  "VMPP.create_alert": (session: SessionRef, vmpp: VMPPRef, name: string, priority: number, body: string, data: string) => void;
  /** Removed; listed alerts of the last hours. */
  "VMPP.get_alerts": (session: SessionRef, vmpp: VMPPRef, hours_from_now: number) => string[];
  /** Removed; ran the policy at once. */
  "VMPP.protect_now": (session: SessionRef, vmpp: VMPPRef) => string;
  /** Removed; removed a mail setting. */
  "VMPP.remove_from_alarm_config": (session: SessionRef, self: VMPPRef, key: string) => void;
  /** Removed; removed a key from the archive schedule. */
  "VMPP.remove_from_archive_schedule": (session: SessionRef, self: VMPPRef, key: string) => void;
  /** Removed; removed a key from the archive target. */
  "VMPP.remove_from_archive_target_config": (session: SessionRef, self: VMPPRef, key: string) => void;
  /** Removed; removed a key from the snapshot schedule. */
  "VMPP.remove_from_backup_schedule": (session: SessionRef, self: VMPPRef, key: string) => void;
  /** Removed; replaced the mail settings. */
  "VMPP.set_alarm_config": (session: SessionRef, self: VMPPRef, value: Record<string, string>) => void;
  /** Removed; set how often snapshots were archived. */
  "VMPP.set_archive_frequency": (session: SessionRef, self: VMPPRef, value: VMPPArchiveFrequency) => void;
  /** Removed; recorded the last archive run. */
  "VMPP.set_archive_last_run_time": (session: SessionRef, self: VMPPRef, value: DateTime) => void;
  /** Removed; replaced the archive schedule. */
  "VMPP.set_archive_schedule": (session: SessionRef, self: VMPPRef, value: Record<string, string>) => void;
  /** Removed; replaced the archive target's settings. */
  "VMPP.set_archive_target_config": (session: SessionRef, self: VMPPRef, value: Record<string, string>) => void;
  /** Removed; set the kind of archive target. */
  "VMPP.set_archive_target_type": (session: SessionRef, self: VMPPRef, value: VMPPArchiveTargetType) => void;
  /** Removed; set how often snapshots were taken. */
  "VMPP.set_backup_frequency": (session: SessionRef, self: VMPPRef, value: VMPPBackupFrequency) => void;
  /** Removed; recorded the last snapshot run. */
  "VMPP.set_backup_last_run_time": (session: SessionRef, self: VMPPRef, value: DateTime) => void;
  /** Removed; set the number of snapshots kept. */
  "VMPP.set_backup_retention_value": (session: SessionRef, self: VMPPRef, value: number) => void;
  /** Removed; replaced the snapshot schedule. */
  "VMPP.set_backup_schedule": (session: SessionRef, self: VMPPRef, value: Record<string, string>) => void;
  /** Removed; turned alert mails on or off. */
  "VMPP.set_is_alarm_enabled": (session: SessionRef, self: VMPPRef, value: boolean) => void;
  /** Removed; recorded that an archive run began or ended. */
  "VMPP.set_is_archive_running": (session: SessionRef, self: VMPPRef, value: boolean) => void;
  /** Removed; recorded that a snapshot run began or ended. */
  "VMPP.set_is_backup_running": (session: SessionRef, self: VMPPRef, value: boolean) => void;
  "VMPP.get_VMs": (session: SessionRef, self: VMPPRef) => VMRef[];
  "VMPP.get_alarm_config": (session: SessionRef, self: VMPPRef) => Record<string, string>;
  "VMPP.get_archive_frequency": (session: SessionRef, self: VMPPRef) => VMPPArchiveFrequency;
  "VMPP.get_archive_last_run_time": (session: SessionRef, self: VMPPRef) => DateTime;
  "VMPP.get_archive_schedule": (session: SessionRef, self: VMPPRef) => Record<string, string>;
  "VMPP.get_archive_target_config": (session: SessionRef, self: VMPPRef) => Record<string, string>;
  "VMPP.get_archive_target_type": (session: SessionRef, self: VMPPRef) => VMPPArchiveTargetType;
  "VMPP.get_backup_frequency": (session: SessionRef, self: VMPPRef) => VMPPBackupFrequency;
  "VMPP.get_backup_last_run_time": (session: SessionRef, self: VMPPRef) => DateTime;
  "VMPP.get_backup_retention_value": (session: SessionRef, self: VMPPRef) => number;
  "VMPP.get_backup_schedule": (session: SessionRef, self: VMPPRef) => Record<string, string>;
  "VMPP.get_backup_type": (session: SessionRef, self: VMPPRef) => VMPPBackupType;
  "VMPP.set_backup_type": (session: SessionRef, self: VMPPRef, value: VMPPBackupType) => void;
  "VMPP.get_is_alarm_enabled": (session: SessionRef, self: VMPPRef) => boolean;
  "VMPP.get_is_archive_running": (session: SessionRef, self: VMPPRef) => boolean;
  "VMPP.get_is_backup_running": (session: SessionRef, self: VMPPRef) => boolean;
  "VMPP.get_is_policy_enabled": (session: SessionRef, self: VMPPRef) => boolean;
  "VMPP.set_is_policy_enabled": (session: SessionRef, self: VMPPRef, value: boolean) => void;
  "VMPP.get_name_description": (session: SessionRef, self: VMPPRef) => string;
  "VMPP.set_name_description": (session: SessionRef, self: VMPPRef, value: string) => void;
  "VMPP.get_name_label": (session: SessionRef, self: VMPPRef) => string;
  "VMPP.set_name_label": (session: SessionRef, self: VMPPRef, value: string) => void;
  "VMPP.get_recent_alerts": (session: SessionRef, self: VMPPRef) => string[];
  "VMPP.get_uuid": (session: SessionRef, self: VMPPRef) => string;
  /** Make a VMPP object from its record. */
  "VMPP.create": (session: SessionRef, args: VMPPArgs) => VMPPRef;
  "VMPP.destroy": (session: SessionRef, self: VMPPRef) => void;
  "VMPP.get_by_uuid": (session: SessionRef, uuid: string) => VMPPRef;
  "VMPP.get_record": (session: SessionRef, self: VMPPRef) => VMPPRecord;
  "VMPP.get_by_name_label": (session: SessionRef, label: string) => VMPPRef[];
  "VMPP.get_all": (session: SessionRef) => VMPPRef[];
  "VMPP.get_all_where": (session: SessionRef, expr: string) => VMPPRef[];
  "VMPP.get_all_records": (session: SessionRef) => Record<VMPPRef, VMPPRecord>;
  "VMPP.get_all_records_where": (session: SessionRef, expr: string) => Record<VMPPRef, VMPPRecord>;
  /** Adds a key to the schedule; values are checked against the frequency. */
  "VMSS.add_to_schedule": (session: SessionRef, self: VMSSRef, key: string, value: string) => void;
  /** Removes a key from the schedule; no error if it is absent. */
  "VMSS.remove_from_schedule": (session: SessionRef, self: VMSSRef, key: string) => void;
  /** Sets how often snapshots are taken. */
  "VMSS.set_frequency": (session: SessionRef, self: VMSSRef, value: VMSSFrequency) => void;
  /** Records when the schedule last ran; internal. */
  "VMSS.set_last_run_time": (session: SessionRef, self: VMSSRef, value: DateTime) => void;
  /** Sets how many scheduled snapshots are kept per VM. */
  "VMSS.set_retained_snapshots": (session: SessionRef, self: VMSSRef, value: number) => void;
  /** Replaces the schedule; keys and values are checked against the frequency. */
  "VMSS.set_schedule": (session: SessionRef, self: VMSSRef, value: Record<string, string>) => void;
  /** Sets the kind of snapshot taken. */
  "VMSS.set_type": (session: SessionRef, self: VMSSRef, value: VMSSType) => void;
  /** Runs the schedule at once for all its VMs and returns a text with the outcome. */
  "VMSS.snapshot_now": (session: SessionRef, vmss: VMSSRef) => string;
  "VMSS.get_VMs": (session: SessionRef, self: VMSSRef) => VMRef[];
  "VMSS.get_enabled": (session: SessionRef, self: VMSSRef) => boolean;
  "VMSS.set_enabled": (session: SessionRef, self: VMSSRef, value: boolean) => void;
  "VMSS.get_frequency": (session: SessionRef, self: VMSSRef) => VMSSFrequency;
  "VMSS.get_last_run_time": (session: SessionRef, self: VMSSRef) => DateTime;
  "VMSS.get_name_description": (session: SessionRef, self: VMSSRef) => string;
  "VMSS.set_name_description": (session: SessionRef, self: VMSSRef, value: string) => void;
  "VMSS.get_name_label": (session: SessionRef, self: VMSSRef) => string;
  "VMSS.set_name_label": (session: SessionRef, self: VMSSRef, value: string) => void;
  "VMSS.get_retained_snapshots": (session: SessionRef, self: VMSSRef) => number;
  "VMSS.get_schedule": (session: SessionRef, self: VMSSRef) => Record<string, string>;
  "VMSS.get_type": (session: SessionRef, self: VMSSRef) => VMSSType;
  "VMSS.get_uuid": (session: SessionRef, self: VMSSRef) => string;
  /** Make a VMSS object from its record. */
  "VMSS.create": (session: SessionRef, args: VMSSArgs) => VMSSRef;
  "VMSS.destroy": (session: SessionRef, self: VMSSRef) => void;
  "VMSS.get_by_uuid": (session: SessionRef, uuid: string) => VMSSRef;
  "VMSS.get_record": (session: SessionRef, self: VMSSRef) => VMSSRecord;
  "VMSS.get_by_name_label": (session: SessionRef, label: string) => VMSSRef[];
  "VMSS.get_all": (session: SessionRef) => VMSSRef[];
  "VMSS.get_all_where": (session: SessionRef, expr: string) => VMSSRef[];
  "VMSS.get_all_records": (session: SessionRef) => Record<VMSSRef, VMSSRecord>;
  "VMSS.get_all_records_where": (session: SessionRef, expr: string) => Record<VMSSRef, VMSSRecord>;
  /** Fails with VM_REQUIRES_SR if the receiving pool lacks an SR with disks of one of the VMs. */
  "VM_appliance.assert_can_be_recovered": (session: SessionRef, self: VMApplianceRef, session_to: SessionRef) => void;
  /** Shuts all running VMs down cleanly in reverse order; OPERATION_PARTIALLY_FAILED names those that failed. */
  "VM_appliance.clean_shutdown": (session: SessionRef, self: VMApplianceRef) => void;
  /** Lists the SRs that must be present in the receiving pool to recover all VMs. */
  "VM_appliance.get_SRs_required_for_recovery": (session: SessionRef, self: VMApplianceRef, session_to: SessionRef) => SRRef[];
  /** Stops all VMs at once in reverse order; OPERATION_PARTIALLY_FAILED names those that failed. */
  "VM_appliance.hard_shutdown": (session: SessionRef, self: VMApplianceRef) => void;
  /** Recovers all VMs and the appliance itself into the pool of the given session. */
  "VM_appliance.recover": (session: SessionRef, self: VMApplianceRef, session_to: SessionRef, force: boolean) => void;
  /** Shuts all VMs down cleanly, each one hard if that fails; OPERATION_PARTIALLY_FAILED names those that failed. */
  "VM_appliance.shutdown": (session: SessionRef, self: VMApplianceRef) => void;
  /** Starts all halted VMs in order with their delays; OPERATION_PARTIALLY_FAILED names those that failed. */
  "VM_appliance.start": (session: SessionRef, self: VMApplianceRef, paused: boolean) => void;
  "VM_appliance.get_VMs": (session: SessionRef, self: VMApplianceRef) => VMRef[];
  "VM_appliance.get_allowed_operations": (session: SessionRef, self: VMApplianceRef) => VMApplianceOperation[];
  "VM_appliance.get_current_operations": (session: SessionRef, self: VMApplianceRef) => Record<string, VMApplianceOperation>;
  "VM_appliance.get_name_description": (session: SessionRef, self: VMApplianceRef) => string;
  "VM_appliance.set_name_description": (session: SessionRef, self: VMApplianceRef, value: string) => void;
  "VM_appliance.get_name_label": (session: SessionRef, self: VMApplianceRef) => string;
  "VM_appliance.set_name_label": (session: SessionRef, self: VMApplianceRef, value: string) => void;
  "VM_appliance.get_uuid": (session: SessionRef, self: VMApplianceRef) => string;
  /** Make a VM_appliance object from its record. */
  "VM_appliance.create": (session: SessionRef, args: VMApplianceArgs) => VMApplianceRef;
  "VM_appliance.destroy": (session: SessionRef, self: VMApplianceRef) => void;
  "VM_appliance.get_by_uuid": (session: SessionRef, uuid: string) => VMApplianceRef;
  "VM_appliance.get_record": (session: SessionRef, self: VMApplianceRef) => VMApplianceRecord;
  "VM_appliance.get_by_name_label": (session: SessionRef, label: string) => VMApplianceRef[];
  "VM_appliance.get_all": (session: SessionRef) => VMApplianceRef[];
  "VM_appliance.get_all_where": (session: SessionRef, expr: string) => VMApplianceRef[];
  "VM_appliance.get_all_records": (session: SessionRef) => Record<VMApplianceRef, VMApplianceRecord>;
  "VM_appliance.get_all_records_where": (session: SessionRef, expr: string) => Record<VMApplianceRef, VMApplianceRecord>;
  "VM_group.get_VMs": (session: SessionRef, self: VMGroupRef) => VMRef[];
  "VM_group.get_name_description": (session: SessionRef, self: VMGroupRef) => string;
  "VM_group.set_name_description": (session: SessionRef, self: VMGroupRef, value: string) => void;
  "VM_group.get_name_label": (session: SessionRef, self: VMGroupRef) => string;
  "VM_group.set_name_label": (session: SessionRef, self: VMGroupRef, value: string) => void;
  "VM_group.get_placement": (session: SessionRef, self: VMGroupRef) => PlacementPolicy;
  "VM_group.get_uuid": (session: SessionRef, self: VMGroupRef) => string;
  /** Make a VM_group object from its record. */
  "VM_group.create": (session: SessionRef, args: VMGroupArgs) => VMGroupRef;
  "VM_group.destroy": (session: SessionRef, self: VMGroupRef) => void;
  "VM_group.get_by_uuid": (session: SessionRef, uuid: string) => VMGroupRef;
  "VM_group.get_record": (session: SessionRef, self: VMGroupRef) => VMGroupRecord;
  "VM_group.get_by_name_label": (session: SessionRef, label: string) => VMGroupRef[];
  "VM_group.get_all": (session: SessionRef) => VMGroupRef[];
  "VM_group.get_all_where": (session: SessionRef, expr: string) => VMGroupRef[];
  "VM_group.get_all_records": (session: SessionRef) => Record<VMGroupRef, VMGroupRecord>;
  "VM_group.get_all_records_where": (session: SessionRef, expr: string) => Record<VMGroupRef, VMGroupRecord>;
  "VM_guest_metrics.get_PV_drivers_detected": (session: SessionRef, self: VMGuestMetricsRef) => boolean;
  "VM_guest_metrics.get_PV_drivers_up_to_date": (session: SessionRef, self: VMGuestMetricsRef) => boolean;
  "VM_guest_metrics.get_PV_drivers_version": (session: SessionRef, self: VMGuestMetricsRef) => Record<string, string>;
  "VM_guest_metrics.get_can_use_hotplug_vbd": (session: SessionRef, self: VMGuestMetricsRef) => TristateType;
  "VM_guest_metrics.get_can_use_hotplug_vif": (session: SessionRef, self: VMGuestMetricsRef) => TristateType;
  "VM_guest_metrics.get_disks": (session: SessionRef, self: VMGuestMetricsRef) => Record<string, string>;
  "VM_guest_metrics.get_last_updated": (session: SessionRef, self: VMGuestMetricsRef) => DateTime;
  "VM_guest_metrics.get_live": (session: SessionRef, self: VMGuestMetricsRef) => boolean;
  "VM_guest_metrics.get_memory": (session: SessionRef, self: VMGuestMetricsRef) => Record<string, string>;
  "VM_guest_metrics.get_netbios_name": (session: SessionRef, self: VMGuestMetricsRef) => Record<string, string>;
  "VM_guest_metrics.get_networks": (session: SessionRef, self: VMGuestMetricsRef) => Record<string, string>;
  "VM_guest_metrics.get_os_version": (session: SessionRef, self: VMGuestMetricsRef) => Record<string, string>;
  "VM_guest_metrics.get_other": (session: SessionRef, self: VMGuestMetricsRef) => Record<string, string>;
  "VM_guest_metrics.get_other_config": (session: SessionRef, self: VMGuestMetricsRef) => Record<string, string>;
  "VM_guest_metrics.set_other_config": (session: SessionRef, self: VMGuestMetricsRef, value: Record<string, string>) => void;
  "VM_guest_metrics.add_to_other_config": (session: SessionRef, self: VMGuestMetricsRef, key: string, value: string) => void;
  "VM_guest_metrics.remove_from_other_config": (session: SessionRef, self: VMGuestMetricsRef, key: string) => void;
  "VM_guest_metrics.get_services": (session: SessionRef, self: VMGuestMetricsRef) => Record<string, string>;
  "VM_guest_metrics.get_uuid": (session: SessionRef, self: VMGuestMetricsRef) => string;
  "VM_guest_metrics.get_by_uuid": (session: SessionRef, uuid: string) => VMGuestMetricsRef;
  "VM_guest_metrics.get_record": (session: SessionRef, self: VMGuestMetricsRef) => VMGuestMetricsRecord;
  "VM_guest_metrics.get_all": (session: SessionRef) => VMGuestMetricsRef[];
  "VM_guest_metrics.get_all_where": (session: SessionRef, expr: string) => VMGuestMetricsRef[];
  "VM_guest_metrics.get_all_records": (session: SessionRef) => Record<VMGuestMetricsRef, VMGuestMetricsRecord>;
  "VM_guest_metrics.get_all_records_where": (session: SessionRef, expr: string) => Record<VMGuestMetricsRef, VMGuestMetricsRecord>;
  "VM_metrics.get_VCPUs_CPU": (session: SessionRef, self: VMMetricsRef) => Record<string, number>;
  "VM_metrics.get_VCPUs_flags": (session: SessionRef, self: VMMetricsRef) => Record<string, string[]>;
  "VM_metrics.get_VCPUs_number": (session: SessionRef, self: VMMetricsRef) => number;
  "VM_metrics.get_VCPUs_params": (session: SessionRef, self: VMMetricsRef) => Record<string, string>;
  "VM_metrics.get_VCPUs_utilisation": (session: SessionRef, self: VMMetricsRef) => Record<string, number>;
  "VM_metrics.get_current_domain_type": (session: SessionRef, self: VMMetricsRef) => DomainType;
  "VM_metrics.get_hvm": (session: SessionRef, self: VMMetricsRef) => boolean;
  "VM_metrics.get_install_time": (session: SessionRef, self: VMMetricsRef) => DateTime;
  "VM_metrics.get_last_updated": (session: SessionRef, self: VMMetricsRef) => DateTime;
  "VM_metrics.get_memory_actual": (session: SessionRef, self: VMMetricsRef) => number;
  "VM_metrics.get_nested_virt": (session: SessionRef, self: VMMetricsRef) => boolean;
  "VM_metrics.get_nomigrate": (session: SessionRef, self: VMMetricsRef) => boolean;
  "VM_metrics.get_numa_node_memory": (session: SessionRef, self: VMMetricsRef) => Record<string, number>;
  "VM_metrics.get_numa_nodes": (session: SessionRef, self: VMMetricsRef) => number;
  "VM_metrics.get_numa_optimised": (session: SessionRef, self: VMMetricsRef) => boolean;
  "VM_metrics.get_other_config": (session: SessionRef, self: VMMetricsRef) => Record<string, string>;
  "VM_metrics.set_other_config": (session: SessionRef, self: VMMetricsRef, value: Record<string, string>) => void;
  "VM_metrics.add_to_other_config": (session: SessionRef, self: VMMetricsRef, key: string, value: string) => void;
  "VM_metrics.remove_from_other_config": (session: SessionRef, self: VMMetricsRef, key: string) => void;
  "VM_metrics.get_start_time": (session: SessionRef, self: VMMetricsRef) => DateTime;
  "VM_metrics.get_state": (session: SessionRef, self: VMMetricsRef) => string[];
  "VM_metrics.get_uuid": (session: SessionRef, self: VMMetricsRef) => string;
  "VM_metrics.get_by_uuid": (session: SessionRef, uuid: string) => VMMetricsRef;
  "VM_metrics.get_record": (session: SessionRef, self: VMMetricsRef) => VMMetricsRecord;
  "VM_metrics.get_all": (session: SessionRef) => VMMetricsRef[];
  "VM_metrics.get_all_where": (session: SessionRef, expr: string) => VMMetricsRef[];
  "VM_metrics.get_all_records": (session: SessionRef) => Record<VMMetricsRef, VMMetricsRecord>;
  "VM_metrics.get_all_records_where": (session: SessionRef, expr: string) => Record<VMMetricsRef, VMMetricsRecord>;
  /** Adds a virtual TPM to a halted VM; a VM can have one only. Returns the device. */
  "VTPM.create": (session: SessionRef, vM: VMRef, is_unique: boolean) => VTPMRef;
  /** Deletes the device and its stored state; the VM must be halted. Secrets sealed by it are lost. */
  "VTPM.destroy": (session: SessionRef, self: VTPMRef) => void;
  /** Returns the encoded state of the device; internal. */
  "VTPM.get_contents": (session: SessionRef, self: VTPMRef) => string;
  /** Stores the encoded state of the device; internal. */
  "VTPM.set_contents": (session: SessionRef, self: VTPMRef, contents: string) => void;
  "VTPM.get_VM": (session: SessionRef, self: VTPMRef) => VMRef;
  "VTPM.get_allowed_operations": (session: SessionRef, self: VTPMRef) => VTPMOperations[];
  "VTPM.get_backend": (session: SessionRef, self: VTPMRef) => VMRef;
  "VTPM.get_current_operations": (session: SessionRef, self: VTPMRef) => Record<string, VTPMOperations>;
  "VTPM.get_is_protected": (session: SessionRef, self: VTPMRef) => boolean;
  "VTPM.get_is_unique": (session: SessionRef, self: VTPMRef) => boolean;
  "VTPM.get_persistence_backend": (session: SessionRef, self: VTPMRef) => PersistenceBackend;
  "VTPM.get_uuid": (session: SessionRef, self: VTPMRef) => string;
  "VTPM.get_by_uuid": (session: SessionRef, uuid: string) => VTPMRef;
  "VTPM.get_record": (session: SessionRef, self: VTPMRef) => VTPMRecord;
  "VTPM.get_all": (session: SessionRef) => VTPMRef[];
  "VTPM.get_all_where": (session: SessionRef, expr: string) => VTPMRef[];
  "VTPM.get_all_records": (session: SessionRef) => Record<VTPMRef, VTPMRecord>;
  "VTPM.get_all_records_where": (session: SessionRef, expr: string) => Record<VTPMRef, VTPMRecord>;
  /** Creates a virtual USB device for a halted VM; the group must have a device free for pass-through. Returns it. */
  "VUSB.create": (session: SessionRef, VM: VMRef, USB_group: USBGroupRef, other_config?: Record<string, string>) => VUSBRef;
  /** Deletes the virtual USB device; it must not be attached. */
  "VUSB.destroy": (session: SessionRef, self: VUSBRef) => void;
  /** Takes the device away from the running VM; the row stays. */
  "VUSB.unplug": (session: SessionRef, self: VUSBRef) => void;
  "VUSB.get_USB_group": (session: SessionRef, self: VUSBRef) => USBGroupRef;
  "VUSB.get_VM": (session: SessionRef, self: VUSBRef) => VMRef;
  "VUSB.get_allowed_operations": (session: SessionRef, self: VUSBRef) => VUSBOperations[];
  "VUSB.get_current_operations": (session: SessionRef, self: VUSBRef) => Record<string, VUSBOperations>;
  "VUSB.get_currently_attached": (session: SessionRef, self: VUSBRef) => boolean;
  "VUSB.get_other_config": (session: SessionRef, self: VUSBRef) => Record<string, string>;
  "VUSB.set_other_config": (session: SessionRef, self: VUSBRef, value: Record<string, string>) => void;
  "VUSB.add_to_other_config": (session: SessionRef, self: VUSBRef, key: string, value: string) => void;
  "VUSB.remove_from_other_config": (session: SessionRef, self: VUSBRef, key: string) => void;
  "VUSB.get_uuid": (session: SessionRef, self: VUSBRef) => string;
  "VUSB.get_by_uuid": (session: SessionRef, uuid: string) => VUSBRef;
  "VUSB.get_record": (session: SessionRef, self: VUSBRef) => VUSBRecord;
  "VUSB.get_all": (session: SessionRef) => VUSBRef[];
  "VUSB.get_all_where": (session: SessionRef, expr: string) => VUSBRef[];
  "VUSB.get_all_records": (session: SessionRef) => Record<VUSBRef, VUSBRecord>;
  "VUSB.get_all_records_where": (session: SessionRef, expr: string) => Record<VUSBRef, VUSBRecord>;
  /** Returns the identifiers of all groups a user is in, groups within groups included. */
  "auth.get_group_membership": (session: SessionRef, subject_identifier: string) => string[];
  /** Returns the directory identifier of a user or group; SUBJECT_CANNOT_BE_RESOLVED if unknown. */
  "auth.get_subject_identifier": (session: SessionRef, subject_name: string) => string;
  /** Returns what the directory knows of a user or group, by name of the attribute. */
  "auth.get_subject_information_from_identifier": (session: SessionRef, subject_identifier: string) => Record<string, string>;
  /** Creates an empty blob and returns it; the content is uploaded over HTTP afterwards. */
  "blob.create": (session: SessionRef, mime_type: string, public_?: boolean) => BlobRef;
  /** Deletes the blob and its content. */
  "blob.destroy": (session: SessionRef, self: BlobRef) => void;
  "blob.get_last_updated": (session: SessionRef, self: BlobRef) => DateTime;
  "blob.get_mime_type": (session: SessionRef, self: BlobRef) => string;
  "blob.get_name_description": (session: SessionRef, self: BlobRef) => string;
  "blob.set_name_description": (session: SessionRef, self: BlobRef, value: string) => void;
  "blob.get_name_label": (session: SessionRef, self: BlobRef) => string;
  "blob.set_name_label": (session: SessionRef, self: BlobRef, value: string) => void;
  "blob.get_public": (session: SessionRef, self: BlobRef) => boolean;
  "blob.set_public": (session: SessionRef, self: BlobRef, value: boolean) => void;
  "blob.get_size": (session: SessionRef, self: BlobRef) => number;
  "blob.get_uuid": (session: SessionRef, self: BlobRef) => string;
  "blob.get_by_uuid": (session: SessionRef, uuid: string) => BlobRef;
  "blob.get_record": (session: SessionRef, self: BlobRef) => BlobRecord;
  "blob.get_by_name_label": (session: SessionRef, label: string) => BlobRef[];
  "blob.get_all": (session: SessionRef) => BlobRef[];
  "blob.get_all_where": (session: SessionRef, expr: string) => BlobRef[];
  "blob.get_all_records": (session: SessionRef) => Record<BlobRef, BlobRecord>;
  "blob.get_all_records_where": (session: SessionRef, expr: string) => Record<BlobRef, BlobRecord>;
  "console.get_VM": (session: SessionRef, self: ConsoleRef) => VMRef;
  "console.get_location": (session: SessionRef, self: ConsoleRef) => string;
  "console.get_other_config": (session: SessionRef, self: ConsoleRef) => Record<string, string>;
  "console.set_other_config": (session: SessionRef, self: ConsoleRef, value: Record<string, string>) => void;
  "console.add_to_other_config": (session: SessionRef, self: ConsoleRef, key: string, value: string) => void;
  "console.remove_from_other_config": (session: SessionRef, self: ConsoleRef, key: string) => void;
  "console.get_protocol": (session: SessionRef, self: ConsoleRef) => ConsoleProtocol;
  "console.get_uuid": (session: SessionRef, self: ConsoleRef) => string;
  /** Make a console object from its record. */
  "console.create": (session: SessionRef, args: ConsoleArgs) => ConsoleRef;
  "console.destroy": (session: SessionRef, self: ConsoleRef) => void;
  "console.get_by_uuid": (session: SessionRef, uuid: string) => ConsoleRef;
  "console.get_record": (session: SessionRef, self: ConsoleRef) => ConsoleRecord;
  "console.get_all": (session: SessionRef) => ConsoleRef[];
  "console.get_all_where": (session: SessionRef, expr: string) => ConsoleRef[];
  "console.get_all_records": (session: SessionRef) => Record<ConsoleRef, ConsoleRecord>;
  "console.get_all_records_where": (session: SessionRef, expr: string) => Record<ConsoleRef, ConsoleRecord>;
  /** Deletes the dump and its disk image. */
  "crashdump.destroy": (session: SessionRef, self: CrashdumpRef) => void;
  "crashdump.get_VDI": (session: SessionRef, self: CrashdumpRef) => VDIRef;
  "crashdump.get_VM": (session: SessionRef, self: CrashdumpRef) => VMRef;
  "crashdump.get_other_config": (session: SessionRef, self: CrashdumpRef) => Record<string, string>;
  "crashdump.set_other_config": (session: SessionRef, self: CrashdumpRef, value: Record<string, string>) => void;
  "crashdump.add_to_other_config": (session: SessionRef, self: CrashdumpRef, key: string, value: string) => void;
  "crashdump.remove_from_other_config": (session: SessionRef, self: CrashdumpRef, key: string) => void;
  "crashdump.get_uuid": (session: SessionRef, self: CrashdumpRef) => string;
  "crashdump.get_by_uuid": (session: SessionRef, uuid: string) => CrashdumpRef;
  "crashdump.get_record": (session: SessionRef, self: CrashdumpRef) => CrashdumpRecord;
  "crashdump.get_all": (session: SessionRef) => CrashdumpRef[];
  "crashdump.get_all_where": (session: SessionRef, expr: string) => CrashdumpRef[];
  "crashdump.get_all_records": (session: SessionRef) => Record<CrashdumpRef, CrashdumpRecord>;
  "crashdump.get_all_records_where": (session: SessionRef, expr: string) => Record<CrashdumpRef, CrashdumpRecord>;
  /** Returns changes since the token, waiting for the first one if need be, with a new token; keeps no state on the server. */
  "event.from": (session: SessionRef, classes: string[], token: string, timeout: number) => EventBatch;
  /** Returns the number of the newest event of the old mechanism. */
  "event.get_current_id": (session: SessionRef) => number;
  /** Makes a mod event for an object and returns a token from which event.from is sure to report it. */
  "event.inject": (session: SessionRef, class_: string, ref: string) => string;
  /** Old: waits for and returns events of registered classes; EVENTS_LOST if the client fell behind. Use event.from. */
  "event.next": (session: SessionRef) => EventRecord[];
  /** Old: subscribes the session to classes for event.next. Use event.from. */
  "event.register": (session: SessionRef, classes: string[]) => void;
  /** Old: ends the session's subscription to classes. */
  "event.unregister": (session: SessionRef, classes: string[]) => void;
  /** Internal: drops a coordinator change that was proposed but not committed. */
  "host.abort_new_master": (session: SessionRef, address: string) => void;
  /** Internal: checks this host can take a VM and reserves memory and devices for it. */
  "host.allocate_resources_for_vm": (session: SessionRef, self: HostRef, vm: VMRef, live: boolean) => void;
  /** Applies a product edition to the host, checking a licence out; fails if the licence is not available. */
  "host.apply_edition": (session: SessionRef, host: HostRef, edition: string, force?: boolean) => void;
  /** Internal: hands the pool's guest agent settings to the VMs of this host. */
  "host.apply_guest_agent_config": (session: SessionRef, host: HostRef) => void;
  /** Removed from the API: carried out the recommended steps after updates. */
  "host.apply_recommended_guidances": (session: SessionRef, self: HostRef) => void;
  /** Updates the host's packages from the synchronised repository; returns problems met, one list of code and parameters each. */
  "host.apply_updates": (session: SessionRef, self: HostRef, hash: string) => string[][];
  /** Succeeds if every VM of the host could be moved away now; otherwise fails with the reason. */
  "host.assert_can_evacuate": (session: SessionRef, host: HostRef) => void;
  /** Internal: attaches VDIs to the host outside any VM, now and at every boot. */
  "host.attach_static_vdis": (session: SessionRef, host: HostRef, vdi_reason_map: Record<VDIRef, string>) => void;
  /** Copies the performance archives kept on this host to the coordinator after the given delay. */
  "host.backup_rrds": (session: SessionRef, host: HostRef, delay: number) => void;
  /** Collects a status report of the host and uploads it to the given address. */
  "host.bugreport_upload": (session: SessionRef, host: HostRef, url: string, options: Record<string, string>) => void;
  /** Runs a host extension, an executable installed on the host, and returns its answer. */
  "host.call_extension": (session: SessionRef, host: HostRef, call: string) => string;
  /** Runs a function of a plug-in script installed on the host and returns its text; fails with the plug-in's own error. */
  "host.call_plugin": (session: SessionRef, host: HostRef, plugin: string, fn: string, args: Record<string, string>) => string;
  /** Internal: carries out one step of certificate distribution on the host and returns its result. */
  "host.cert_distrib_atom": (session: SessionRef, host: HostRef, command: string) => string;
  /** Lists file names of CA certificates installed on the host; use Certificate records instead. */
  "host.certificate_list": (session: SessionRef, host: HostRef) => string[];
  /** Internal: copies CA certificates and revocation lists of the pool to this host. */
  "host.certificate_sync": (session: SessionRef, host: HostRef) => void;
  /** Internal: last phase of pool secret rotation, after which the old secret is no longer accepted. */
  "host.cleanup_pool_secret": (session: SessionRef, host: HostRef, old_ps: string, new_ps: string) => void;
  /** Internal: makes the proposed coordinator change final on this host. */
  "host.commit_new_master": (session: SessionRef, address: string) => void;
  /** Returns the memory in bytes that is free for further VMs on this host, reservations considered. */
  "host.compute_free_memory": (session: SessionRef, host: HostRef) => number;
  /** Works out the memory in bytes the hypervisor needs for itself on this host. */
  "host.compute_memory_overhead": (session: SessionRef, host: HostRef) => number;
  /** Internal: replaces this host's trusted pool certificates by the coordinator's. */
  "host.copy_primary_host_certs": (session: SessionRef, host: HostRef) => void;
  /** Internal: records a host in the database at first boot or when it joins; no machine is contacted. */
  "host.create": (session: SessionRef, uuid: string, name_label: string, name_description: string, hostname: string, address: string, external_auth_type?: string, external_auth_service_name?: string, external_auth_configuration?: Record<string, string>, license_params?: Record<string, string>, edition?: string, license_server?: Record<string, string>, local_cache_sr?: SRRef, chipset_info?: Record<string, string>, ssl_legacy?: boolean, last_software_update?: DateTime, last_update_hash?: string, ssh_enabled?: boolean, ssh_enabled_timeout?: number, ssh_expiry?: DateTime, console_idle_timeout?: number, ssh_auto_mode?: boolean, secure_boot?: boolean, software_version?: Record<string, string>, https_only?: boolean, max_cstate?: string, ntp_mode?: HostNTPMode, ntp_custom_servers?: string[], timezone?: string, numa_affinity_policy?: HostNumaAffinityPolicy, latest_synced_updates_applied?: LatestSyncedUpdatesAppliedState, pending_guidances_full?: UpdateGuidances[], pending_guidances_recommended?: UpdateGuidances[]) => HostRef;
  /** Adds an empty named blob to the host and returns it; the content is uploaded over HTTP. */
  "host.create_new_blob": (session: SessionRef, host: HostRef, name: string, mime_type: string, public_?: boolean) => BlobRef;
  /** Internal: stores a certificate revocation list on this host. */
  "host.crl_install": (session: SessionRef, host: HostRef, name: string, crl: string) => void;
  /** Internal: lists names of revocation lists stored on this host. */
  "host.crl_list": (session: SessionRef, host: HostRef) => string[];
  /** Internal: deletes a revocation list from this host. */
  "host.crl_uninstall": (session: SessionRef, host: HostRef, name: string) => void;
  /** Marks a host dead without contacting it and its VMs halted; data is at risk if the host still runs. */
  "host.declare_dead": (session: SessionRef, host: HostRef) => void;
  /** Forgets a dead host; HOST_IS_LIVE while it still runs, HOST_HAS_RESIDENT_VMS while VMs are recorded on it. */
  "host.destroy": (session: SessionRef, self: HostRef) => void;
  /** Internal: detaches statically attached VDIs and stops attaching them at boot. */
  "host.detach_static_vdis": (session: SessionRef, host: HostRef, vdis: VDIRef[]) => void;
  /** Stops VMs from being started on or moved to this host; running ones stay. */
  "host.disable": (session: SessionRef, host: HostRef, auto_enable?: boolean) => void;
  /** Internal: stops keeping blobs and performance archives on this host and deletes those stored. */
  "host.disable_binary_storage": (session: SessionRef, host: HostRef) => void;
  /** Turns the physical display off; returns the new state, which may wait for the next boot. */
  "host.disable_display": (session: SessionRef, host: HostRef) => HostDisplay;
  /** Leaves the external directory on this host; sessions of directory users end at once. */
  "host.disable_external_auth": (session: SessionRef, host: HostRef, config?: Record<string, string>, force?: boolean) => void;
  /** Stops caching shared disks on local storage of this host. */
  "host.disable_local_storage_caching": (session: SessionRef, host: HostRef) => void;
  /** Switches the SSH service of the host off; shells already open are not promised to survive. */
  "host.disable_ssh": (session: SessionRef, self: HostRef) => void;
  /** Returns the hypervisor's message buffer as text. */
  "host.dmesg": (session: SessionRef, host: HostRef) => string;
  /** Returns the hypervisor's message buffer and empties it. */
  "host.dmesg_clear": (session: SessionRef, host: HostRef) => string;
  /** Clears this host's mandatory pending guidance without acting on it; works while the coordinator is away. */
  "host.emergency_clear_mandatory_guidance": (session: SessionRef) => void;
  /** Switches certificate verification off on the contacted host alone; for recovery when hosts cannot talk. */
  "host.emergency_disable_tls_verification": (session: SessionRef) => void;
  /** Switches HA off on the contacted host alone, even without a coordinator; can cause split brain if misused. */
  "host.emergency_ha_disable": (session: SessionRef, soft?: boolean) => void;
  /** Switches certificate verification on again on the contacted host after an emergency disable. */
  "host.emergency_reenable_tls_verification": (session: SessionRef) => void;
  /** Gives the contacted host a new self-signed server certificate; works while the coordinator is away. */
  "host.emergency_reset_server_certificate": (session: SessionRef) => void;
  /** Allows VMs to be started on and moved to this host again. */
  "host.enable": (session: SessionRef, host: HostRef) => void;
  /** Internal: allows blobs and performance archives to be kept on this host. */
  "host.enable_binary_storage": (session: SessionRef, host: HostRef) => void;
  /** Turns the physical display on; returns the new state, which may wait for the next boot. */
  "host.enable_display": (session: SessionRef, host: HostRef) => HostDisplay;
  /** Joins this host to an external directory, so that its users can log in. */
  "host.enable_external_auth": (session: SessionRef, host: HostRef, config: Record<string, string>, service_name: string, auth_type: string) => void;
  /** Caches shared disks on the given local SR; the SR type must support it. */
  "host.enable_local_storage_caching": (session: SessionRef, host: HostRef, sr: SRRef) => void;
  /** Switches the SSH service of the host on, for ssh_enabled_timeout seconds if that is set. */
  "host.enable_ssh": (session: SessionRef, self: HostRef) => void;
  /** Migrates all running VMs to other hosts; the host should be disabled first so that none come back. */
  "host.evacuate": (session: SessionRef, host: HostRef, network?: NetworkRef, evacuate_batch_size?: number) => void;
  /** Chooses on this host whether the directory is queried by LDAPS or plain LDAP. */
  "host.external_auth_set_ldaps": (session: SessionRef, host: HostRef, ldaps: boolean, force?: boolean) => void;
  /** Deletes the stored history of a data source of this host. */
  "host.forget_data_source_archives": (session: SessionRef, host: HostRef, data_source: string) => void;
  /** Lists the performance data sources of this host. */
  "host.get_data_sources": (session: SessionRef, host: HostRef) => DataSourceRecord[];
  /** Internal: returns timing figures of the toolstack's internals, by name. */
  "host.get_diagnostic_timing_stats": (session: SessionRef, host: HostRef, counts?: boolean) => Record<string, string>;
  /** Returns the host's log as text; a server may answer NOT_IMPLEMENTED. */
  "host.get_log": (session: SessionRef, host: HostRef) => string;
  /** Returns the PIF that carries the host's management address. */
  "host.get_management_interface": (session: SessionRef, host: HostRef) => PIFRef;
  /** Returns the state of each NTP server in use, by server name. */
  "host.get_ntp_servers_status": (session: SessionRef, self: HostRef) => Record<string, string>;
  /** Tells whether the host's clock is synchronised by NTP at this moment. */
  "host.get_ntp_synchronized": (session: SessionRef, self: HostRef) => boolean;
  /** Returns the scheduling granularity: whether cores, single CPUs or sockets are scheduled as one. */
  "host.get_sched_gran": (session: SessionRef, self: HostRef) => HostSchedGran;
  /** Returns the server certificate of the host in PEM form. */
  "host.get_server_certificate": (session: SessionRef, host: HostRef) => string;
  /** Returns the host's clock in its local time zone; the value carries no zone. */
  "host.get_server_localtime": (session: SessionRef, host: HostRef) => DateTime;
  /** Returns the host's clock in UTC. */
  "host.get_servertime": (session: SessionRef, host: HostRef) => DateTime;
  /** Internal: returns a readable dump of the storage layer's state on this host. */
  "host.get_sm_diagnostics": (session: SessionRef, host: HostRef) => string;
  /** Returns an XML description of what a status report of this host can contain. */
  "host.get_system_status_capabilities": (session: SessionRef, host: HostRef) => string;
  /** Internal: returns a readable dump of the toolstack's threads on this host. */
  "host.get_thread_diagnostics": (session: SessionRef, host: HostRef) => string;
  /** Returns user agents seen by this host with the version seen last; the oldest entries are dropped. */
  "host.get_tracked_user_agents": (session: SessionRef, self: HostRef) => Record<string, string>;
  /** Internal, old: returns UUIDs of domains that do not obey memory ballooning. */
  "host.get_uncooperative_domains": (session: SessionRef, self: HostRef) => string[];
  /** Old: returns resident VMs that do not obey memory ballooning. */
  "host.get_uncooperative_resident_VMs": (session: SessionRef, self: HostRef) => VMRef[];
  /** Maps each VM that blocks evacuation to the error, as code and parameters. */
  "host.get_vms_which_prevent_evacuation": (session: SessionRef, self: HostRef) => Record<VMRef, string[]>;
  /** Internal: stops this host from restarting VMs under HA, until HA is set up again. */
  "host.ha_disable_failover_decisions": (session: SessionRef, host: HostRef) => void;
  /** Internal: stops the HA daemon of this host from fencing it. */
  "host.ha_disarm_fencing": (session: SessionRef, host: HostRef) => void;
  /** Internal: starts the HA daemon on this host and waits until it is in the live set. */
  "host.ha_join_liveset": (session: SessionRef, host: HostRef) => void;
  /** Internal: detaches HA state files and clears HA settings kept on this host. */
  "host.ha_release_resources": (session: SessionRef, host: HostRef) => void;
  /** Internal: stops the HA daemon on this host. */
  "host.ha_stop_daemon": (session: SessionRef, host: HostRef) => void;
  /** Internal: waits until the state file shows that HA is to be switched off. */
  "host.ha_wait_for_shutdown_via_statefile": (session: SessionRef, host: HostRef) => void;
  /** Internal: tells the HA daemon whether the toolstack of this host works. */
  "host.ha_xapi_healthcheck": (session: SessionRef) => boolean;
  /** Tells whether the named host extension is installed on this host. */
  "host.has_extension": (session: SessionRef, host: HostRef, name: string) => boolean;
  /** Internal: stores a CA certificate on this host under a name. */
  "host.install_ca_certificate": (session: SessionRef, host: HostRef, name: string, cert: string) => void;
  /** Replaces the host's server certificate by the given one; key and certificate must belong together and be valid. */
  "host.install_server_certificate": (session: SessionRef, host: HostRef, certificate: string, private_key: string, certificate_chain?: string) => void;
  /** Tells whether the contacted host is a supporter that cannot reach its coordinator. */
  "host.is_in_emergency_mode": (session: SessionRef) => boolean;
  /** Applies the licence file in contents, base64-encoded; LICENSE_PROCESSING_ERROR if it is not usable. */
  "host.license_add": (session: SessionRef, host: HostRef, contents: string) => void;
  /** Removed from the API: applied a licence file; license_add took its place. */
  "host.license_apply": (session: SessionRef, host: HostRef, contents: string) => void;
  /** Removes licences from the host, which goes back to the unlicensed state. */
  "host.license_remove": (session: SessionRef, host: HostRef) => void;
  /** Returns the names of the API calls of the server; a server may answer NOT_IMPLEMENTED. */
  "host.list_methods": (session: SessionRef) => string[];
  /** Returns the time zone names set_timezone accepts. */
  "host.list_timezones": (session: SessionRef, self: HostRef) => string[];
  /** Internal: succeeds if the contacted host is in normal operation, else fails with its emergency error. */
  "host.local_assert_healthy": (session: SessionRef) => void;
  /** Moves management of the contacted host to the named interface; for repair when the coordinator is away. */
  "host.local_management_reconfigure": (session: SessionRef, interface_: string) => void;
  /** Switches off the management interface of the contacted host; it is then reachable on its console only. */
  "host.management_disable": (session: SessionRef) => void;
  /** Moves host management to another PIF, which must have an IP configuration; connections may drop. */
  "host.management_reconfigure": (session: SessionRef, pif: PIFRef) => void;
  /** Prepares the host to receive a VM from elsewhere and returns the map that VM.migrate_send needs. */
  "host.migrate_receive": (session: SessionRef, host: HostRef, network: NetworkRef, options: Record<string, string>) => Record<string, string>;
  /** Internal: prepares virtual functions of AMD MxGPU devices on this host. */
  "host.mxgpu_vf_setup": (session: SessionRef, host: HostRef) => void;
  /** Internal: delivers a notification from another host of the pool. */
  "host.notify": (session: SessionRef, ty: string, params: string) => void;
  /** Internal: first phase of pool secret rotation; the host accepts old and new secret. */
  "host.notify_accept_new_pool_secret": (session: SessionRef, host: HostRef, old_ps: string, new_ps: string) => void;
  /** Internal: second phase of pool secret rotation; the host sends the new secret. */
  "host.notify_send_new_pool_secret": (session: SessionRef, host: HostRef, old_ps: string, new_ps: string) => void;
  /** Internal: creates or removes virtual functions of an NVIDIA SR-IOV device. */
  "host.nvidia_vf_setup": (session: SessionRef, host: HostRef, pf: PCIRef, enable: boolean) => void;
  /** Powers a switched-off host on by its power_on_mode; HOST_POWER_ON_MODE_DISABLED if none is set. */
  "host.power_on": (session: SessionRef, host: HostRef) => void;
  /** Internal: attaches state files and stores settings on this host before HA is switched on. */
  "host.preconfigure_ha": (session: SessionRef, host: HostRef, statefiles: VDIRef[], metadata_vdi: VDIRef, generation: string) => void;
  /** Internal: does what must come before this host goes down, such as telling the pool. */
  "host.prepare_for_poweroff": (session: SessionRef, host: HostRef) => void;
  /** Internal: first phase of a coordinator change; the host checks it and waits for commit or abort. */
  "host.propose_new_master": (session: SessionRef, address: string, manual: boolean) => void;
  /** Returns the newest value of a performance data source of this host. */
  "host.query_data_source": (session: SessionRef, host: HostRef, data_source: string) => number;
  /** Reboots the host, which must be disabled (HOST_NOT_DISABLED) and free of running VMs. */
  "host.reboot": (session: SessionRef, host: HostRef) => void;
  /** Starts recording a data source of this host that is not recorded by default. */
  "host.record_data_source": (session: SessionRef, host: HostRef, data_source: string) => void;
  /** Old: reads the installed supplemental packs again into software_version. */
  "host.refresh_pack_info": (session: SessionRef, host: HostRef) => void;
  /** Replaces the certificate this host uses inside the pool and makes all hosts trust the new one. */
  "host.refresh_server_certificate": (session: SessionRef, host: HostRef) => void;
  /** Internal: makes this host fetch a copy of the database if its own is older than the generation. */
  "host.request_backup": (session: SessionRef, host: HostRef, generation: number, force: boolean) => void;
  /** Internal: makes this host fetch shared configuration files if their hash differs. */
  "host.request_config_file_sync": (session: SessionRef, host: HostRef, hash: string) => void;
  /** Looks again for driver variants on this host and updates Host_driver and Driver_variant records. */
  "host.rescan_drivers": (session: SessionRef, self: HostRef) => void;
  /** Removed from the API: undid a CPU feature mask. */
  "host.reset_cpu_features": (session: SessionRef, host: HostRef) => void;
  /** Internal: deletes network records of this host so that they are found afresh after a network reset. */
  "host.reset_networking": (session: SessionRef, host: HostRef) => void;
  /** Replaces the host's server certificate by a new self-signed one. */
  "host.reset_server_certificate": (session: SessionRef, host: HostRef) => void;
  /** Restarts the management service of the host; running VMs are not touched. */
  "host.restart_agent": (session: SessionRef, host: HostRef) => void;
  /** Asks workload balancing where the host's VMs should go; maps each VM to its recommendation. */
  "host.retrieve_wlb_evacuate_recommendations": (session: SessionRef, self: HostRef) => Record<VMRef, string[]>;
  /** Sends debug keys to the hypervisor of the host; its output appears in dmesg. */
  "host.send_debug_keys": (session: SessionRef, host: HostRef, keys: string) => void;
  /** Sets after how many idle seconds host console sessions close; 0 means never. */
  "host.set_console_idle_timeout": (session: SessionRef, self: HostRef, value: number) => void;
  /** Removed from the API: set a CPU feature mask. */
  "host.set_cpu_features": (session: SessionRef, host: HostRef, features: string) => void;
  /** Changes the network host name at once and keeps it; HOST_NAME_INVALID if it is not allowed. */
  "host.set_hostname_live": (session: SessionRef, host: HostRef, hostname: string) => void;
  /** Opens or closes plain HTTP on port 80 of this host. */
  "host.set_https_only": (session: SessionRef, self: HostRef, value: boolean) => void;
  /** Sets the iSCSI initiator name; iSCSI storage must be connected anew to use it. */
  "host.set_iscsi_iqn": (session: SessionRef, host: HostRef, value: string) => void;
  /** Internal: stores licence details of this host in the database. */
  "host.set_license_params": (session: SessionRef, self: HostRef, value: Record<string, string>) => void;
  /** Internal: writes a key to the small database kept on the host itself. */
  "host.set_localdb_key": (session: SessionRef, host: HostRef, key: string, value: string) => void;
  /** Limits how deep CPUs of this host may idle; takes effect at once and is kept over reboots. */
  "host.set_max_cstate": (session: SessionRef, self: HostRef, value: string) => void;
  /** Switches storage multipathing of this host on or off; set it while its PBDs are unplugged. */
  "host.set_multipathing": (session: SessionRef, host: HostRef, value: boolean) => void;
  /** Sets the NTP servers used in Custom mode; in that mode they apply at once. */
  "host.set_ntp_custom_servers": (session: SessionRef, self: HostRef, value: string[]) => void;
  /** Chooses where NTP servers come from, or switches NTP off. */
  "host.set_ntp_mode": (session: SessionRef, self: HostRef, value: HostNTPMode) => void;
  /** Sets NUMA placement for VMs started on this host from now on. */
  "host.set_numa_affinity_policy": (session: SessionRef, self: HostRef, value: HostNumaAffinityPolicy) => void;
  /** Sets how the host is powered on remotely and the settings this needs. */
  "host.set_power_on_mode": (session: SessionRef, self: HostRef, power_on_mode: string, power_on_config: Record<string, string>) => void;
  /** Sets the scheduling granularity of the hypervisor; takes effect at the next boot. */
  "host.set_sched_gran": (session: SessionRef, self: HostRef, value: HostSchedGran) => void;
  /** Sets the host's clock; NOT_ALLOWED_WHEN_NTP_IS_ENABLED while NTP is on. */
  "host.set_servertime": (session: SessionRef, self: HostRef, value: DateTime) => void;
  /** Switches automatic control of the SSH service on or off. */
  "host.set_ssh_auto_mode": (session: SessionRef, self: HostRef, value: boolean) => void;
  /** Sets for how many seconds SSH stays on once enabled; 0 means no limit. */
  "host.set_ssh_enabled_timeout": (session: SessionRef, self: HostRef, value: number) => void;
  /** Formerly allowed old TLS versions; allowing them is no longer possible. */
  "host.set_ssl_legacy": (session: SessionRef, self: HostRef, value: boolean) => void;
  /** Sets the host's time zone; list_timezones gives the accepted names. */
  "host.set_timezone": (session: SessionRef, self: HostRef, value: string) => void;
  /** Sets the UEFI certificates of the host; use the pool's custom certificates instead. */
  "host.set_uefi_certificates": (session: SessionRef, host: HostRef, value: string) => void;
  /** Powers the host off; it must be disabled (HOST_NOT_DISABLED) and free of running VMs. */
  "host.shutdown": (session: SessionRef, host: HostRef) => void;
  /** Stops the management service of the contacted host; nothing starts it again by itself. */
  "host.shutdown_agent": (session: SessionRef) => void;
  /** Internal: tells the toolstack that the management network of the contacted host changed. */
  "host.signal_networking_change": (session: SessionRef) => void;
  /** Internal: destroys a storage datapath on this host and detaches its volumes. */
  "host.sm_dp_destroy": (session: SessionRef, host: HostRef, dp: string, allow_leak: boolean) => void;
  /** Copies to this host what the coordinator keeps outside the database, such as archives and messages. */
  "host.sync_data": (session: SessionRef, host: HostRef) => void;
  /** Internal: corrects currently_attached of this host's PIFs from the bridges that are up. */
  "host.sync_pif_currently_attached": (session: SessionRef, host: HostRef, bridges: string[]) => void;
  /** Internal: gives this host the tunnels the coordinator has. */
  "host.sync_tunnels": (session: SessionRef, host: HostRef) => void;
  /** Internal: gives this host the VLANs the coordinator has. */
  "host.sync_vlans": (session: SessionRef, host: HostRef) => void;
  /** Applies the logging field to the host's log service. */
  "host.syslog_reconfigure": (session: SessionRef, host: HostRef) => void;
  /** Internal: heartbeat of a supporter to the coordinator; takes and returns small facts such as the clock. */
  "host.tickle_heartbeat": (session: SessionRef, host: HostRef, stuff: Record<string, string>) => Record<string, string>;
  /** Internal: deletes a CA certificate from this host. */
  "host.uninstall_ca_certificate": (session: SessionRef, host: HostRef, name: string, force?: boolean) => void;
  /** Internal: opens or closes firewall services of the host to fit the present configuration. */
  "host.update_firewalld_service_status": (session: SessionRef) => void;
  /** Internal: tells this host the address of a new coordinator. */
  "host.update_master": (session: SessionRef, host: HostRef, master_address: string) => void;
  /** Internal: replaces the pool secret stored on this host. */
  "host.update_pool_secret": (session: SessionRef, host: HostRef, pool_secret: string) => void;
  /** Internal: writes the pool's UEFI certificates to files on this host. */
  "host.write_uefi_certificates_to_disk": (session: SessionRef, host: HostRef) => void;
  "host.get_API_version_major": (session: SessionRef, self: HostRef) => number;
  "host.get_API_version_minor": (session: SessionRef, self: HostRef) => number;
  "host.get_API_version_vendor": (session: SessionRef, self: HostRef) => string;
  "host.get_API_version_vendor_implementation": (session: SessionRef, self: HostRef) => Record<string, string>;
  "host.get_PBDs": (session: SessionRef, self: HostRef) => PBDRef[];
  "host.get_PCIs": (session: SessionRef, self: HostRef) => PCIRef[];
  "host.get_PGPUs": (session: SessionRef, self: HostRef) => PGPURef[];
  "host.get_PIFs": (session: SessionRef, self: HostRef) => PIFRef[];
  "host.get_PUSBs": (session: SessionRef, self: HostRef) => PUSBRef[];
  "host.get_address": (session: SessionRef, self: HostRef) => string;
  "host.set_address": (session: SessionRef, self: HostRef, value: string) => void;
  "host.get_allowed_operations": (session: SessionRef, self: HostRef) => HostAllowedOperations[];
  "host.get_bios_strings": (session: SessionRef, self: HostRef) => Record<string, string>;
  "host.get_blobs": (session: SessionRef, self: HostRef) => Record<string, BlobRef>;
  "host.get_capabilities": (session: SessionRef, self: HostRef) => string[];
  "host.get_certificates": (session: SessionRef, self: HostRef) => CertificateRef[];
  "host.get_chipset_info": (session: SessionRef, self: HostRef) => Record<string, string>;
  "host.get_console_idle_timeout": (session: SessionRef, self: HostRef) => number;
  "host.get_control_domain": (session: SessionRef, self: HostRef) => VMRef;
  "host.get_cpu_configuration": (session: SessionRef, self: HostRef) => Record<string, string>;
  "host.get_cpu_info": (session: SessionRef, self: HostRef) => Record<string, string>;
  "host.get_crash_dump_sr": (session: SessionRef, self: HostRef) => SRRef;
  "host.set_crash_dump_sr": (session: SessionRef, self: HostRef, value: SRRef) => void;
  "host.get_crashdumps": (session: SessionRef, self: HostRef) => HostCrashdumpRef[];
  "host.get_current_operations": (session: SessionRef, self: HostRef) => Record<string, HostAllowedOperations>;
  "host.get_display": (session: SessionRef, self: HostRef) => HostDisplay;
  "host.set_display": (session: SessionRef, self: HostRef, value: HostDisplay) => void;
  "host.get_edition": (session: SessionRef, self: HostRef) => string;
  "host.get_editions": (session: SessionRef, self: HostRef) => string[];
  "host.get_enabled": (session: SessionRef, self: HostRef) => boolean;
  "host.get_external_auth_configuration": (session: SessionRef, self: HostRef) => Record<string, string>;
  "host.get_external_auth_service_name": (session: SessionRef, self: HostRef) => string;
  "host.get_external_auth_type": (session: SessionRef, self: HostRef) => string;
  "host.get_features": (session: SessionRef, self: HostRef) => FeatureRef[];
  "host.get_guest_VCPUs_params": (session: SessionRef, self: HostRef) => Record<string, string>;
  "host.set_guest_VCPUs_params": (session: SessionRef, self: HostRef, value: Record<string, string>) => void;
  "host.add_to_guest_VCPUs_params": (session: SessionRef, self: HostRef, key: string, value: string) => void;
  "host.remove_from_guest_VCPUs_params": (session: SessionRef, self: HostRef, key: string) => void;
  "host.get_ha_network_peers": (session: SessionRef, self: HostRef) => string[];
  "host.get_ha_statefiles": (session: SessionRef, self: HostRef) => string[];
  "host.get_host_CPUs": (session: SessionRef, self: HostRef) => HostCPURef[];
  "host.get_hostname": (session: SessionRef, self: HostRef) => string;
  "host.set_hostname": (session: SessionRef, self: HostRef, value: string) => void;
  "host.get_https_only": (session: SessionRef, self: HostRef) => boolean;
  "host.get_iscsi_iqn": (session: SessionRef, self: HostRef) => string;
  "host.get_last_software_update": (session: SessionRef, self: HostRef) => DateTime;
  "host.get_last_update_hash": (session: SessionRef, self: HostRef) => string;
  "host.get_latest_synced_updates_applied": (session: SessionRef, self: HostRef) => LatestSyncedUpdatesAppliedState;
  "host.get_license_params": (session: SessionRef, self: HostRef) => Record<string, string>;
  "host.get_license_server": (session: SessionRef, self: HostRef) => Record<string, string>;
  "host.set_license_server": (session: SessionRef, self: HostRef, value: Record<string, string>) => void;
  "host.add_to_license_server": (session: SessionRef, self: HostRef, key: string, value: string) => void;
  "host.remove_from_license_server": (session: SessionRef, self: HostRef, key: string) => void;
  "host.get_local_cache_sr": (session: SessionRef, self: HostRef) => SRRef;
  "host.get_logging": (session: SessionRef, self: HostRef) => Record<string, string>;
  "host.set_logging": (session: SessionRef, self: HostRef, value: Record<string, string>) => void;
  "host.add_to_logging": (session: SessionRef, self: HostRef, key: string, value: string) => void;
  "host.remove_from_logging": (session: SessionRef, self: HostRef, key: string) => void;
  "host.get_max_cstate": (session: SessionRef, self: HostRef) => string;
  "host.get_memory_overhead": (session: SessionRef, self: HostRef) => number;
  "host.get_metrics": (session: SessionRef, self: HostRef) => HostMetricsRef;
  "host.get_multipathing": (session: SessionRef, self: HostRef) => boolean;
  "host.get_name_description": (session: SessionRef, self: HostRef) => string;
  "host.set_name_description": (session: SessionRef, self: HostRef, value: string) => void;
  "host.get_name_label": (session: SessionRef, self: HostRef) => string;
  "host.set_name_label": (session: SessionRef, self: HostRef, value: string) => void;
  "host.get_ntp_custom_servers": (session: SessionRef, self: HostRef) => string[];
  "host.get_ntp_mode": (session: SessionRef, self: HostRef) => HostNTPMode;
  "host.get_numa_affinity_policy": (session: SessionRef, self: HostRef) => HostNumaAffinityPolicy;
  "host.get_other_config": (session: SessionRef, self: HostRef) => Record<string, string>;
  "host.set_other_config": (session: SessionRef, self: HostRef, value: Record<string, string>) => void;
  "host.add_to_other_config": (session: SessionRef, self: HostRef, key: string, value: string) => void;
  "host.remove_from_other_config": (session: SessionRef, self: HostRef, key: string) => void;
  "host.get_patches": (session: SessionRef, self: HostRef) => HostPatchRef[];
  "host.get_pending_guidances": (session: SessionRef, self: HostRef) => UpdateGuidances[];
  "host.get_pending_guidances_full": (session: SessionRef, self: HostRef) => UpdateGuidances[];
  "host.get_pending_guidances_recommended": (session: SessionRef, self: HostRef) => UpdateGuidances[];
  "host.get_power_on_config": (session: SessionRef, self: HostRef) => Record<string, string>;
  "host.get_power_on_mode": (session: SessionRef, self: HostRef) => string;
  "host.get_resident_VMs": (session: SessionRef, self: HostRef) => VMRef[];
  "host.get_sched_policy": (session: SessionRef, self: HostRef) => string;
  "host.get_secure_boot": (session: SessionRef, self: HostRef) => boolean;
  "host.get_software_version": (session: SessionRef, self: HostRef) => Record<string, string>;
  "host.get_ssh_auto_mode": (session: SessionRef, self: HostRef) => boolean;
  "host.get_ssh_enabled": (session: SessionRef, self: HostRef) => boolean;
  "host.get_ssh_enabled_timeout": (session: SessionRef, self: HostRef) => number;
  "host.get_ssh_expiry": (session: SessionRef, self: HostRef) => DateTime;
  "host.get_ssl_legacy": (session: SessionRef, self: HostRef) => boolean;
  "host.get_supported_bootloaders": (session: SessionRef, self: HostRef) => string[];
  "host.get_suspend_image_sr": (session: SessionRef, self: HostRef) => SRRef;
  "host.set_suspend_image_sr": (session: SessionRef, self: HostRef, value: SRRef) => void;
  "host.get_tags": (session: SessionRef, self: HostRef) => string[];
  "host.set_tags": (session: SessionRef, self: HostRef, value: string[]) => void;
  "host.add_tags": (session: SessionRef, self: HostRef, value: string) => void;
  "host.remove_tags": (session: SessionRef, self: HostRef, value: string) => void;
  "host.get_timezone": (session: SessionRef, self: HostRef) => string;
  "host.get_tls_verification_enabled": (session: SessionRef, self: HostRef) => boolean;
  "host.get_uefi_certificates": (session: SessionRef, self: HostRef) => string;
  "host.get_updates": (session: SessionRef, self: HostRef) => PoolUpdateRef[];
  "host.get_updates_requiring_reboot": (session: SessionRef, self: HostRef) => PoolUpdateRef[];
  "host.get_uuid": (session: SessionRef, self: HostRef) => string;
  "host.get_virtual_hardware_platform_versions": (session: SessionRef, self: HostRef) => number[];
  "host.get_by_uuid": (session: SessionRef, uuid: string) => HostRef;
  "host.get_record": (session: SessionRef, self: HostRef) => HostRecord;
  "host.get_by_name_label": (session: SessionRef, label: string) => HostRef[];
  "host.get_all": (session: SessionRef) => HostRef[];
  "host.get_all_where": (session: SessionRef, expr: string) => HostRef[];
  "host.get_all_records": (session: SessionRef) => Record<HostRef, HostRecord>;
  "host.get_all_records_where": (session: SessionRef, expr: string) => Record<HostRef, HostRecord>;
  "host_cpu.get_family": (session: SessionRef, self: HostCPURef) => number;
  "host_cpu.get_features": (session: SessionRef, self: HostCPURef) => string;
  "host_cpu.get_flags": (session: SessionRef, self: HostCPURef) => string;
  "host_cpu.get_host": (session: SessionRef, self: HostCPURef) => HostRef;
  "host_cpu.get_model": (session: SessionRef, self: HostCPURef) => number;
  "host_cpu.get_modelname": (session: SessionRef, self: HostCPURef) => string;
  "host_cpu.get_number": (session: SessionRef, self: HostCPURef) => number;
  "host_cpu.get_other_config": (session: SessionRef, self: HostCPURef) => Record<string, string>;
  "host_cpu.set_other_config": (session: SessionRef, self: HostCPURef, value: Record<string, string>) => void;
  "host_cpu.add_to_other_config": (session: SessionRef, self: HostCPURef, key: string, value: string) => void;
  "host_cpu.remove_from_other_config": (session: SessionRef, self: HostCPURef, key: string) => void;
  "host_cpu.get_speed": (session: SessionRef, self: HostCPURef) => number;
  "host_cpu.get_stepping": (session: SessionRef, self: HostCPURef) => string;
  "host_cpu.get_utilisation": (session: SessionRef, self: HostCPURef) => number;
  "host_cpu.get_uuid": (session: SessionRef, self: HostCPURef) => string;
  "host_cpu.get_vendor": (session: SessionRef, self: HostCPURef) => string;
  "host_cpu.get_by_uuid": (session: SessionRef, uuid: string) => HostCPURef;
  "host_cpu.get_record": (session: SessionRef, self: HostCPURef) => HostCPURecord;
  "host_cpu.get_all": (session: SessionRef) => HostCPURef[];
  "host_cpu.get_all_where": (session: SessionRef, expr: string) => HostCPURef[];
  "host_cpu.get_all_records": (session: SessionRef) => Record<HostCPURef, HostCPURecord>;
  "host_cpu.get_all_records_where": (session: SessionRef, expr: string) => Record<HostCPURef, HostCPURecord>;
  /** Deletes the dump from the host's disk, and its record. */
  "host_crashdump.destroy": (session: SessionRef, self: HostCrashdumpRef) => void;
  /** Sends the dump to the given address; the dump stays on the host. */
  "host_crashdump.upload": (session: SessionRef, self: HostCrashdumpRef, url: string, options: Record<string, string>) => void;
  "host_crashdump.get_host": (session: SessionRef, self: HostCrashdumpRef) => HostRef;
  "host_crashdump.get_other_config": (session: SessionRef, self: HostCrashdumpRef) => Record<string, string>;
  "host_crashdump.set_other_config": (session: SessionRef, self: HostCrashdumpRef, value: Record<string, string>) => void;
  "host_crashdump.add_to_other_config": (session: SessionRef, self: HostCrashdumpRef, key: string, value: string) => void;
  "host_crashdump.remove_from_other_config": (session: SessionRef, self: HostCrashdumpRef, key: string) => void;
  "host_crashdump.get_size": (session: SessionRef, self: HostCrashdumpRef) => number;
  "host_crashdump.get_timestamp": (session: SessionRef, self: HostCrashdumpRef) => DateTime;
  "host_crashdump.get_uuid": (session: SessionRef, self: HostCrashdumpRef) => string;
  "host_crashdump.get_by_uuid": (session: SessionRef, uuid: string) => HostCrashdumpRef;
  "host_crashdump.get_record": (session: SessionRef, self: HostCrashdumpRef) => HostCrashdumpRecord;
  "host_crashdump.get_all": (session: SessionRef) => HostCrashdumpRef[];
  "host_crashdump.get_all_where": (session: SessionRef, expr: string) => HostCrashdumpRef[];
  "host_crashdump.get_all_records": (session: SessionRef) => Record<HostCrashdumpRef, HostCrashdumpRecord>;
  "host_crashdump.get_all_records_where": (session: SessionRef, expr: string) => Record<HostCrashdumpRef, HostCrashdumpRecord>;
  "host_metrics.get_last_updated": (session: SessionRef, self: HostMetricsRef) => DateTime;
  "host_metrics.get_live": (session: SessionRef, self: HostMetricsRef) => boolean;
  "host_metrics.get_memory_free": (session: SessionRef, self: HostMetricsRef) => number;
  "host_metrics.get_memory_total": (session: SessionRef, self: HostMetricsRef) => number;
  "host_metrics.get_other_config": (session: SessionRef, self: HostMetricsRef) => Record<string, string>;
  "host_metrics.set_other_config": (session: SessionRef, self: HostMetricsRef, value: Record<string, string>) => void;
  "host_metrics.add_to_other_config": (session: SessionRef, self: HostMetricsRef, key: string, value: string) => void;
  "host_metrics.remove_from_other_config": (session: SessionRef, self: HostMetricsRef, key: string) => void;
  "host_metrics.get_uuid": (session: SessionRef, self: HostMetricsRef) => string;
  "host_metrics.get_by_uuid": (session: SessionRef, uuid: string) => HostMetricsRef;
  "host_metrics.get_record": (session: SessionRef, self: HostMetricsRef) => HostMetricsRecord;
  "host_metrics.get_all": (session: SessionRef) => HostMetricsRef[];
  "host_metrics.get_all_where": (session: SessionRef, expr: string) => HostMetricsRef[];
  "host_metrics.get_all_records": (session: SessionRef) => Record<HostMetricsRef, HostMetricsRecord>;
  "host_metrics.get_all_records_where": (session: SessionRef, expr: string) => Record<HostMetricsRef, HostMetricsRecord>;
  /** Old: applies the hotfix to its host and returns the output; use pool_update.apply. */
  "host_patch.apply": (session: SessionRef, self: HostPatchRef) => string;
  /** Old: deletes a hotfix that was not applied from the host; use pool_update.destroy. */
  "host_patch.destroy": (session: SessionRef, self: HostPatchRef) => void;
  "host_patch.get_applied": (session: SessionRef, self: HostPatchRef) => boolean;
  "host_patch.get_host": (session: SessionRef, self: HostPatchRef) => HostRef;
  "host_patch.get_name_description": (session: SessionRef, self: HostPatchRef) => string;
  "host_patch.get_name_label": (session: SessionRef, self: HostPatchRef) => string;
  "host_patch.get_other_config": (session: SessionRef, self: HostPatchRef) => Record<string, string>;
  "host_patch.set_other_config": (session: SessionRef, self: HostPatchRef, value: Record<string, string>) => void;
  "host_patch.add_to_other_config": (session: SessionRef, self: HostPatchRef, key: string, value: string) => void;
  "host_patch.remove_from_other_config": (session: SessionRef, self: HostPatchRef, key: string) => void;
  "host_patch.get_pool_patch": (session: SessionRef, self: HostPatchRef) => PoolPatchRef;
  "host_patch.get_size": (session: SessionRef, self: HostPatchRef) => number;
  "host_patch.get_timestamp_applied": (session: SessionRef, self: HostPatchRef) => DateTime;
  "host_patch.get_uuid": (session: SessionRef, self: HostPatchRef) => string;
  "host_patch.get_version": (session: SessionRef, self: HostPatchRef) => string;
  "host_patch.get_by_uuid": (session: SessionRef, uuid: string) => HostPatchRef;
  "host_patch.get_record": (session: SessionRef, self: HostPatchRef) => HostPatchRecord;
  "host_patch.get_by_name_label": (session: SessionRef, label: string) => HostPatchRef[];
  "host_patch.get_all": (session: SessionRef) => HostPatchRef[];
  "host_patch.get_all_where": (session: SessionRef, expr: string) => HostPatchRef[];
  "host_patch.get_all_records": (session: SessionRef) => Record<HostPatchRef, HostPatchRecord>;
  "host_patch.get_all_records_where": (session: SessionRef, expr: string) => Record<HostPatchRef, HostPatchRecord>;
  /** Makes a message about an object; a hook on the coordinator may pass it on, for example by mail. */
  "message.create": (session: SessionRef, name: string, priority: number, cls: Cls, obj_uuid: string, body: string) => MessageRef;
  /** Deletes one message. */
  "message.destroy": (session: SessionRef, self: MessageRef) => void;
  /** Deletes all messages that match the filters. */
  "message.destroy_all": (session: SessionRef, filters: Record<string, string>) => void;
  /** Deletes several messages in one call. */
  "message.destroy_many": (session: SessionRef, messages: MessageRef[]) => void;
  /** Returns messages about one object from a time on. */
  "message.get": (session: SessionRef, cls: Cls, obj_uuid: string, since: DateTime) => Record<MessageRef, MessageRecord>;
  /** Returns references of all messages. */
  "message.get_all": (session: SessionRef) => MessageRef[];
  /** Returns all messages with their contents. */
  "message.get_all_records": (session: SessionRef) => Record<MessageRef, MessageRecord>;
  /** Returns messages that match a filter expression; message has an evaluator of its own. */
  "message.get_all_records_where": (session: SessionRef, expr: string) => Record<MessageRef, MessageRecord>;
  /** Returns the message with the given UUID. */
  "message.get_by_uuid": (session: SessionRef, uuid: string) => MessageRef;
  /** Returns the contents of a message. */
  "message.get_record": (session: SessionRef, self: MessageRef) => MessageRecord;
  /** Returns all messages from a time on. */
  "message.get_since": (session: SessionRef, since: DateTime) => Record<MessageRef, MessageRecord>;
  /** Allows a further use of the network; NETWORK_INCOMPATIBLE_PURPOSES if it does not go with those set. */
  "network.add_purpose": (session: SessionRef, self: NetworkRef, value: NetworkPurpose) => void;
  /** Internal: brings the network up on a host, with its bridge and PIF. */
  "network.attach": (session: SessionRef, network: NetworkRef, host: HostRef) => void;
  /** Internal: brings the network up on a host because a VM there needs it. */
  "network.attach_for_vm": (session: SessionRef, host: HostRef, vm: VMRef) => void;
  /** Adds an empty named blob to the network and returns it; the content is uploaded over HTTP. */
  "network.create_new_blob": (session: SessionRef, network: NetworkRef, name: string, mime_type: string, public_?: boolean) => BlobRef;
  /** Internal: takes the network down on a host once the VM no longer needs it. */
  "network.detach_for_vm": (session: SessionRef, host: HostRef, vm: VMRef) => void;
  /** Internal: records a network of a joining host in the pool's database. */
  "network.pool_introduce": (session: SessionRef, name_label: string, name_description: string, MTU: number, other_config: Record<string, string>, bridge: string, managed: boolean, purpose: NetworkPurpose[]) => NetworkRef;
  /** Withdraws a use of the network; a purpose that is not set is no error. */
  "network.remove_purpose": (session: SessionRef, self: NetworkRef, value: NetworkPurpose) => void;
  /** Sets the traffic rule for VIFs that follow the network; refused while such VIFs are plugged. */
  "network.set_default_locking_mode": (session: SessionRef, network: NetworkRef, value: NetworkDefaultLockingMode) => void;
  "network.get_MTU": (session: SessionRef, self: NetworkRef) => number;
  "network.set_MTU": (session: SessionRef, self: NetworkRef, value: number) => void;
  "network.get_PIFs": (session: SessionRef, self: NetworkRef) => PIFRef[];
  "network.get_VIFs": (session: SessionRef, self: NetworkRef) => VIFRef[];
  "network.get_allowed_operations": (session: SessionRef, self: NetworkRef) => NetworkOperations[];
  "network.get_assigned_ips": (session: SessionRef, self: NetworkRef) => Record<VIFRef, string>;
  "network.get_blobs": (session: SessionRef, self: NetworkRef) => Record<string, BlobRef>;
  "network.get_bridge": (session: SessionRef, self: NetworkRef) => string;
  "network.get_current_operations": (session: SessionRef, self: NetworkRef) => Record<string, NetworkOperations>;
  "network.get_default_locking_mode": (session: SessionRef, self: NetworkRef) => NetworkDefaultLockingMode;
  "network.get_managed": (session: SessionRef, self: NetworkRef) => boolean;
  "network.get_name_description": (session: SessionRef, self: NetworkRef) => string;
  "network.set_name_description": (session: SessionRef, self: NetworkRef, value: string) => void;
  "network.get_name_label": (session: SessionRef, self: NetworkRef) => string;
  "network.set_name_label": (session: SessionRef, self: NetworkRef, value: string) => void;
  "network.get_other_config": (session: SessionRef, self: NetworkRef) => Record<string, string>;
  "network.set_other_config": (session: SessionRef, self: NetworkRef, value: Record<string, string>) => void;
  "network.add_to_other_config": (session: SessionRef, self: NetworkRef, key: string, value: string) => void;
  "network.remove_from_other_config": (session: SessionRef, self: NetworkRef, key: string) => void;
  "network.get_purpose": (session: SessionRef, self: NetworkRef) => NetworkPurpose[];
  "network.get_tags": (session: SessionRef, self: NetworkRef) => string[];
  "network.set_tags": (session: SessionRef, self: NetworkRef, value: string[]) => void;
  "network.add_tags": (session: SessionRef, self: NetworkRef, value: string) => void;
  "network.remove_tags": (session: SessionRef, self: NetworkRef, value: string) => void;
  "network.get_uuid": (session: SessionRef, self: NetworkRef) => string;
  /** Make a network object from its record. */
  "network.create": (session: SessionRef, args: NetworkArgs) => NetworkRef;
  "network.destroy": (session: SessionRef, self: NetworkRef) => void;
  "network.get_by_uuid": (session: SessionRef, uuid: string) => NetworkRef;
  "network.get_record": (session: SessionRef, self: NetworkRef) => NetworkRecord;
  "network.get_by_name_label": (session: SessionRef, label: string) => NetworkRef[];
  "network.get_all": (session: SessionRef) => NetworkRef[];
  "network.get_all_where": (session: SessionRef, expr: string) => NetworkRef[];
  "network.get_all_records": (session: SessionRef) => Record<NetworkRef, NetworkRecord>;
  "network.get_all_records_where": (session: SessionRef, expr: string) => Record<NetworkRef, NetworkRecord>;
  /** Switches SR-IOV on for a capable PIF and creates the logical PIF on the network; the network must suit. */
  "network_sriov.create": (session: SessionRef, pif: PIFRef, network: NetworkRef) => NetworkSriovRef;
  /** Switches SR-IOV off and removes the logical PIF; it must not be in use. */
  "network_sriov.destroy": (session: SessionRef, self: NetworkSriovRef) => void;
  /** Returns how many virtual functions are still free. */
  "network_sriov.get_remaining_capacity": (session: SessionRef, self: NetworkSriovRef) => number;
  "network_sriov.get_configuration_mode": (session: SessionRef, self: NetworkSriovRef) => SriovConfigurationMode;
  "network_sriov.get_logical_PIF": (session: SessionRef, self: NetworkSriovRef) => PIFRef;
  "network_sriov.get_physical_PIF": (session: SessionRef, self: NetworkSriovRef) => PIFRef;
  "network_sriov.get_requires_reboot": (session: SessionRef, self: NetworkSriovRef) => boolean;
  "network_sriov.get_uuid": (session: SessionRef, self: NetworkSriovRef) => string;
  "network_sriov.get_by_uuid": (session: SessionRef, uuid: string) => NetworkSriovRef;
  "network_sriov.get_record": (session: SessionRef, self: NetworkSriovRef) => NetworkSriovRecord;
  "network_sriov.get_all": (session: SessionRef) => NetworkSriovRef[];
  "network_sriov.get_all_where": (session: SessionRef, expr: string) => NetworkSriovRef[];
  "network_sriov.get_all_records": (session: SessionRef) => Record<NetworkSriovRef, NetworkSriovRecord>;
  "network_sriov.get_all_records_where": (session: SessionRef, expr: string) => Record<NetworkSriovRef, NetworkSriovRecord>;
  /** Adds a repository to the enabled ones; refused if already enabled. */
  "pool.add_repository": (session: SessionRef, self: PoolRef, value: RepositoryRef) => void;
  /** Adds a guest agent setting; an existing key fails. */
  "pool.add_to_guest_agent_config": (session: SessionRef, self: PoolRef, key: string, value: string) => void;
  /** Applies a product edition to all hosts; if one fails, the others are put back. */
  "pool.apply_edition": (session: SessionRef, self: PoolRef, edition: string) => void;
  /** Internal: adds a line sent by a supporter to the audit log of the coordinator. */
  "pool.audit_log_append": (session: SessionRef, line: string) => void;
  /** Old name of install_ca_certificate. */
  "pool.certificate_install": (session: SessionRef, name: string, cert: string) => void;
  /** Old: lists file names of installed CA certificates; use Certificate records instead. */
  "pool.certificate_list": (session: SessionRef) => string[];
  /** Copies CA certificates and revocation lists from the coordinator to all hosts. */
  "pool.certificate_sync": (session: SessionRef) => void;
  /** Old name of uninstall_ca_certificate. */
  "pool.certificate_uninstall": (session: SessionRef, name: string) => void;
  /** Returns what stands in the way of updating, one list of code and parameters each; empty when ready. */
  "pool.check_update_readiness": (session: SessionRef, self: PoolRef, requires_reboot: boolean) => string[][];
  /** Sets the proxy used to reach repositories; the password is stored as a secret. */
  "pool.configure_repository_proxy": (session: SessionRef, self: PoolRef, url: string, username: string, password: string) => void;
  /** Sets when updates are synchronised; the schedule is switched on by set_update_sync_enabled. */
  "pool.configure_update_sync": (session: SessionRef, self: PoolRef, update_sync_frequency: UpdateSyncFrequency, update_sync_day: number) => void;
  /** Creates a VLAN on the named interface of every host and returns the new PIFs. */
  "pool.create_VLAN": (session: SessionRef, device: string, network: NetworkRef, VLAN: number) => PIFRef[];
  /** Creates a VLAN on every host, on interfaces like the given PIF, and returns the new PIFs. */
  "pool.create_VLAN_from_PIF": (session: SessionRef, pif: PIFRef, network: NetworkRef, VLAN: number) => PIFRef[];
  /** Adds an empty named blob to the pool and returns it; the content is uploaded over HTTP. */
  "pool.create_new_blob": (session: SessionRef, pool: PoolRef, name: string, mime_type: string, public_?: boolean) => BlobRef;
  /** Installs a certificate revocation list on all hosts. */
  "pool.crl_install": (session: SessionRef, name: string, cert: string) => void;
  /** Lists names of the installed revocation lists. */
  "pool.crl_list": (session: SessionRef) => string[];
  /** Deletes a revocation list from all hosts. */
  "pool.crl_uninstall": (session: SessionRef, name: string) => void;
  /** Ends the connection to the workload balancing server and forgets its account. */
  "pool.deconfigure_wlb": (session: SessionRef) => void;
  /** Makes another live host the coordinator in an orderly way; sessions must be opened anew there. */
  "pool.designate_new_master": (session: SessionRef, host: HostRef) => void;
  /** Checks that all hosts are joined to the same directory and fails if they differ. */
  "pool.detect_nonhomogeneous_external_auth": (session: SessionRef, pool: PoolRef) => void;
  /** Internal: stops all hosts from keeping blobs and performance archives, and deletes them. */
  "pool.disable_binary_storage": (session: SessionRef) => void;
  /** Stops accepting client certificates for login. */
  "pool.disable_client_certificate_auth": (session: SessionRef, self: PoolRef) => void;
  /** Makes all hosts leave the external directory; sessions of directory users end at once. */
  "pool.disable_external_auth": (session: SessionRef, pool: PoolRef, config?: Record<string, string>) => void;
  /** Switches high availability off on all hosts. */
  "pool.disable_ha": (session: SessionRef) => void;
  /** Switches local caching of shared disks off on all hosts. */
  "pool.disable_local_storage_caching": (session: SessionRef, self: PoolRef) => void;
  /** Stops writing database changes to the redo log; its VDI is deleted. */
  "pool.disable_redo_log": (session: SessionRef) => void;
  /** Forgets the repository proxy and its account. */
  "pool.disable_repository_proxy": (session: SessionRef, self: PoolRef) => void;
  /** Switches the SSH service off on all hosts. */
  "pool.disable_ssh": (session: SessionRef, self: PoolRef) => void;
  /** Old: made all hosts refuse old TLS versions, which is always so now. */
  "pool.disable_ssl_legacy": (session: SessionRef, self: PoolRef) => void;
  /** Removes a host from the pool; its local storage is wiped and it restarts as a pool of its own. */
  "pool.eject": (session: SessionRef, host: HostRef) => void;
  /** Gives a cut-off supporter the address of the coordinator to follow; sent to that supporter. */
  "pool.emergency_reset_master": (session: SessionRef, master_address: string) => void;
  /** Makes the contacted supporter the coordinator; only when the old one is gone for good. */
  "pool.emergency_transition_to_master": (session: SessionRef) => void;
  /** Internal: allows all hosts to keep blobs and performance archives. */
  "pool.enable_binary_storage": (session: SessionRef) => void;
  /** Accepts client certificates of the given name for login; they must be signed by an installed CA. */
  "pool.enable_client_certificate_auth": (session: SessionRef, self: PoolRef, name: string) => void;
  /** Joins all hosts to an external directory; if one fails, those done are taken out again. */
  "pool.enable_external_auth": (session: SessionRef, pool: PoolRef, config: Record<string, string>, service_name: string, auth_type: string) => void;
  /** Switches high availability on, with heartbeats on the given shared SRs and the management network. */
  "pool.enable_ha": (session: SessionRef, heartbeat_srs: SRRef[], configuration: Record<string, string>) => void;
  /** Switches local caching of shared disks on for all hosts that have a suitable local SR. */
  "pool.enable_local_storage_caching": (session: SessionRef, self: PoolRef) => void;
  /** Writes database changes to a log on the given shared SR, so that few are lost if the coordinator fails. */
  "pool.enable_redo_log": (session: SessionRef, sr: SRRef) => void;
  /** Switches the SSH service on at all hosts. */
  "pool.enable_ssh": (session: SessionRef, self: PoolRef) => void;
  /** Removed from the API: allowed old TLS versions. */
  "pool.enable_ssl_legacy": (session: SessionRef, self: PoolRef) => void;
  /** Makes all hosts verify certificates; it cannot be undone except by emergency calls. */
  "pool.enable_tls_verification": (session: SessionRef) => void;
  /** Internal: swaps CA certificates between the pool and a joining host. */
  "pool.exchange_ca_certificates_on_join": (session: SessionRef, import_: Record<string, string>, export_: CertificateRef[]) => Record<string, string>;
  /** Internal: takes the certificate of a joining host and returns those of the pool. */
  "pool.exchange_certificates_on_join": (session: SessionRef, uuid: string, certificate: string) => Record<string, string>;
  /** Internal: swaps revocation lists between the pool and a joining host. */
  "pool.exchange_crls_on_join": (session: SessionRef, self: PoolRef, import_: Record<string, string>, export_: string[]) => Record<string, string>;
  /** Internal: swaps trusted certificates, with purposes, between the pool and a joining host. */
  "pool.exchange_trusted_certificates_on_join": (session: SessionRef, self: PoolRef, ca: boolean, import_: Record<string, string[]>, export_: CertificateRef[]) => Record<string, string[]>;
  /** Chooses for all hosts whether the directory is queried by LDAPS or plain LDAP. */
  "pool.external_auth_set_ldaps": (session: SessionRef, pool: PoolRef, ldaps: boolean, force?: boolean) => void;
  /** Tells whether UEFI secure boot certificates are in place for guests, with or without revocations. */
  "pool.get_guest_secureboot_readiness": (session: SessionRef, self: PoolRef) => PoolGuestSecurebootReadiness;
  /** Returns the edition and expiry date of the pool, which are the least of its hosts. */
  "pool.get_license_state": (session: SessionRef, self: PoolRef) => Record<string, string>;
  /** Returns how many host failures could be survived if VMs had the given priorities. */
  "pool.ha_compute_hypothetical_max_host_failures_to_tolerate": (session: SessionRef, configuration: Record<VMRef, string>) => number;
  /** Returns how many host failures can be survived with the present VMs and hosts. */
  "pool.ha_compute_max_host_failures_to_tolerate": (session: SessionRef) => number;
  /** Plans for given failures: maps each VM to the host it would restart on, or an error. */
  "pool.ha_compute_vm_failover_plan": (session: SessionRef, failed_hosts: HostRef[], failed_vms: VMRef[]) => Record<VMRef, Record<string, string>>;
  /** Tells whether all protected VMs could be restarted after n host failures. */
  "pool.ha_failover_plan_exists": (session: SessionRef, n: number) => boolean;
  /** Holds back VM restarts by HA for some seconds; 0 lifts the ban. */
  "pool.ha_prevent_restarts_for": (session: SessionRef, seconds: number) => void;
  /** Internal: has the HA plan worked out again soon. */
  "pool.ha_schedule_plan_recomputation": (session: SessionRef) => void;
  /** Tells whether the named host extension is installed on every host. */
  "pool.has_extension": (session: SessionRef, self: PoolRef, name: string) => boolean;
  /** Internal: a supporter announces itself to the coordinator; the answer tells whether it may join in. */
  "pool.hello": (session: SessionRef, host_uuid: string, host_address: string) => HelloReturn;
  /** Internal: returns the pool secret to a host that is joining. */
  "pool.initial_auth": (session: SessionRef) => string;
  /** Connects the pool to a workload balancing server; wlb_enabled then switches its use on. */
  "pool.initialize_wlb": (session: SessionRef, wlb_url: string, wlb_username: string, wlb_password: string, xenserver_username: string, xenserver_password: string) => void;
  /** Installs a CA certificate on all hosts; use install_trusted_certificate instead. */
  "pool.install_ca_certificate": (session: SessionRef, name: string, cert: string) => void;
  /** Installs a certificate all hosts trust, for the given purposes or for everything. */
  "pool.install_trusted_certificate": (session: SessionRef, self: PoolRef, ca: boolean, cert: string, purpose: CertificatePurpose[]) => void;
  /** Internal: tells whether the contacted host is a supporter. */
  "pool.is_slave": (session: SessionRef, host: HostRef) => boolean;
  /** Makes the contacted single-host pool join another pool; fails if hardware, software or settings do not match. */
  "pool.join": (session: SessionRef, master_address: string, master_username: string, master_password: string) => void;
  /** As join, but passes over differences such as CPU models where that is possible. */
  "pool.join_force": (session: SessionRef, master_address: string, master_username: string, master_password: string) => void;
  /** Moves management of all hosts to their PIFs on another network; HA must be off. */
  "pool.management_reconfigure": (session: SessionRef, network: NetworkRef) => void;
  /** Tells cut-off supporters to follow this coordinator and returns those that do. */
  "pool.recover_slaves": (session: SessionRef) => HostRef[];
  /** Removes a guest agent setting; an absent key is no error. */
  "pool.remove_from_guest_agent_config": (session: SessionRef, self: PoolRef, key: string) => void;
  /** Takes a repository out of the enabled ones and deletes what was synchronised from it. */
  "pool.remove_repository": (session: SessionRef, self: PoolRef, value: RepositoryRef) => void;
  /** Gives the pool a new telemetry identifier. */
  "pool.reset_telemetry_uuid": (session: SessionRef, self: PoolRef) => void;
  /** Returns the pool's settings kept by the workload balancing server. */
  "pool.retrieve_wlb_configuration": (session: SessionRef) => Record<string, string>;
  /** Returns workload balancing's moves: maps each VM to the recommended host and reason. */
  "pool.retrieve_wlb_recommendations": (session: SessionRef) => Record<VMRef, string[]>;
  /** Replaces the pool secret on all hosts; needs all of them up, HA off and no upgrade running. */
  "pool.rotate_secret": (session: SessionRef) => void;
  /** Sends a body by HTTPS POST to a host and port and returns the answer; a connection test. */
  "pool.send_test_post": (session: SessionRef, host: string, port: number, body: string) => string;
  /** Sends pool settings to the workload balancing server. */
  "pool.send_wlb_configuration": (session: SessionRef, config: Record<string, string>) => void;
  /** Sets on all hosts after how many idle seconds host console sessions close; 0 means never. */
  "pool.set_console_idle_timeout": (session: SessionRef, self: PoolRef, value: number) => void;
  /** Sets the pool's own UEFI certificates and hands them to all hosts; empty goes back to the built-in ones. */
  "pool.set_custom_uefi_certificates": (session: SessionRef, self: PoolRef, value: string) => void;
  /** Switches caching of directory logins on or off; off empties the cache. */
  "pool.set_ext_auth_cache_enabled": (session: SessionRef, self: PoolRef, value: boolean) => void;
  /** Sets how many seconds a cached directory login stays valid. */
  "pool.set_ext_auth_cache_expiry": (session: SessionRef, self: PoolRef, value: number) => void;
  /** Sets how many directory logins are cached. */
  "pool.set_ext_auth_cache_size": (session: SessionRef, self: PoolRef, value: number) => void;
  /** Sets how many directory logins may be checked at the same time. */
  "pool.set_ext_auth_max_threads": (session: SessionRef, self: PoolRef, value: number) => void;
  /** Sets how many host failures the plan has to survive; refused if no such plan exists. */
  "pool.set_ha_host_failures_to_tolerate": (session: SessionRef, self: PoolRef, value: number) => void;
  /** Opens or closes plain HTTP on port 80 of all hosts. */
  "pool.set_https_only": (session: SessionRef, self: PoolRef, value: boolean) => void;
  /** Switches IGMP snooping on or off on all hosts; needs Open vSwitch. */
  "pool.set_igmp_snooping_enabled": (session: SessionRef, self: PoolRef, value: boolean) => void;
  /** Sets how many local account logins may be checked at the same time. */
  "pool.set_local_auth_max_threads": (session: SessionRef, self: PoolRef, value: number) => void;
  /** Replaces the set of enabled repositories; what was synchronised from dropped ones is deleted. */
  "pool.set_repositories": (session: SessionRef, self: PoolRef, value: RepositoryRef[]) => void;
  /** Switches automatic control of the SSH service on or off on all hosts. */
  "pool.set_ssh_auto_mode": (session: SessionRef, self: PoolRef, value: boolean) => void;
  /** Sets on all hosts for how many seconds SSH stays on once enabled; 0 means no limit. */
  "pool.set_ssh_enabled_timeout": (session: SessionRef, self: PoolRef, value: number) => void;
  /** Sets when telemetry is collected next. */
  "pool.set_telemetry_next_collection": (session: SessionRef, self: PoolRef, value: DateTime) => void;
  /** Old: sets the pool's UEFI certificates; use set_custom_uefi_certificates. */
  "pool.set_uefi_certificates": (session: SessionRef, self: PoolRef, value: string) => void;
  /** Switches scheduled synchronisation of updates on or off; needs an enabled repository. */
  "pool.set_update_sync_enabled": (session: SessionRef, self: PoolRef, value: boolean) => void;
  /** Old: sets the virtual switch controller's address; use SDN_controller.introduce. */
  "pool.set_vswitch_controller": (session: SessionRef, address: string) => void;
  /** Has all supporters fetch a copy of the database from the coordinator at once. */
  "pool.sync_database": (session: SessionRef) => void;
  /** Takes over trusted certificates from another pool and returns the new records. */
  "pool.sync_trusted_certificates_from": (session: SessionRef, self: PoolRef, remote_pool: string, remote_session: SessionRef, remote_certificate: string, ca: boolean) => CertificateRef[];
  /** Downloads packages from the enabled repositories; returns the hash of the synchronised state. */
  "pool.sync_updates": (session: SessionRef, self: PoolRef, force: boolean, token?: string, token_id?: string, username?: string, password?: string) => string;
  /** Old: tested a place for archiving VM backups and returned the outcome. */
  "pool.test_archive_target": (session: SessionRef, self: PoolRef, config: Record<string, string>) => string;
  /** Removes a CA certificate from all hosts; use uninstall_trusted_certificate instead. */
  "pool.uninstall_ca_certificate": (session: SessionRef, name: string, force?: boolean) => void;
  /** Removes a trusted certificate from all hosts. */
  "pool.uninstall_trusted_certificate": (session: SessionRef, self: PoolRef, certificate: CertificateRef) => void;
  "pool.get_allowed_operations": (session: SessionRef, self: PoolRef) => PoolAllowedOperations[];
  "pool.get_auto_update_vm_secureboot_certificates": (session: SessionRef, self: PoolRef) => boolean;
  "pool.set_auto_update_vm_secureboot_certificates": (session: SessionRef, self: PoolRef, value: boolean) => void;
  "pool.get_blobs": (session: SessionRef, self: PoolRef) => Record<string, BlobRef>;
  "pool.get_client_certificate_auth_enabled": (session: SessionRef, self: PoolRef) => boolean;
  "pool.get_client_certificate_auth_name": (session: SessionRef, self: PoolRef) => string;
  "pool.get_coordinator_bias": (session: SessionRef, self: PoolRef) => boolean;
  "pool.set_coordinator_bias": (session: SessionRef, self: PoolRef, value: boolean) => void;
  "pool.get_cpu_info": (session: SessionRef, self: PoolRef) => Record<string, string>;
  "pool.get_crash_dump_SR": (session: SessionRef, self: PoolRef) => SRRef;
  "pool.set_crash_dump_SR": (session: SessionRef, self: PoolRef, value: SRRef) => void;
  "pool.get_current_operations": (session: SessionRef, self: PoolRef) => Record<string, PoolAllowedOperations>;
  "pool.get_custom_uefi_certificates": (session: SessionRef, self: PoolRef) => string;
  "pool.get_default_SR": (session: SessionRef, self: PoolRef) => SRRef;
  "pool.set_default_SR": (session: SessionRef, self: PoolRef, value: SRRef) => void;
  "pool.get_ext_auth_cache_enabled": (session: SessionRef, self: PoolRef) => boolean;
  "pool.get_ext_auth_cache_expiry": (session: SessionRef, self: PoolRef) => number;
  "pool.get_ext_auth_cache_size": (session: SessionRef, self: PoolRef) => number;
  "pool.get_ext_auth_max_threads": (session: SessionRef, self: PoolRef) => number;
  "pool.get_guest_agent_config": (session: SessionRef, self: PoolRef) => Record<string, string>;
  "pool.get_gui_config": (session: SessionRef, self: PoolRef) => Record<string, string>;
  "pool.set_gui_config": (session: SessionRef, self: PoolRef, value: Record<string, string>) => void;
  "pool.add_to_gui_config": (session: SessionRef, self: PoolRef, key: string, value: string) => void;
  "pool.remove_from_gui_config": (session: SessionRef, self: PoolRef, key: string) => void;
  "pool.get_ha_allow_overcommit": (session: SessionRef, self: PoolRef) => boolean;
  "pool.set_ha_allow_overcommit": (session: SessionRef, self: PoolRef, value: boolean) => void;
  "pool.get_ha_cluster_stack": (session: SessionRef, self: PoolRef) => string;
  "pool.get_ha_configuration": (session: SessionRef, self: PoolRef) => Record<string, string>;
  "pool.get_ha_enabled": (session: SessionRef, self: PoolRef) => boolean;
  "pool.get_ha_host_failures_to_tolerate": (session: SessionRef, self: PoolRef) => number;
  "pool.get_ha_overcommitted": (session: SessionRef, self: PoolRef) => boolean;
  "pool.get_ha_plan_exists_for": (session: SessionRef, self: PoolRef) => number;
  "pool.get_ha_reboot_vm_on_internal_shutdown": (session: SessionRef, self: PoolRef) => boolean;
  "pool.set_ha_reboot_vm_on_internal_shutdown": (session: SessionRef, self: PoolRef, value: boolean) => void;
  "pool.get_ha_statefiles": (session: SessionRef, self: PoolRef) => string[];
  "pool.get_health_check_config": (session: SessionRef, self: PoolRef) => Record<string, string>;
  "pool.set_health_check_config": (session: SessionRef, self: PoolRef, value: Record<string, string>) => void;
  "pool.add_to_health_check_config": (session: SessionRef, self: PoolRef, key: string, value: string) => void;
  "pool.remove_from_health_check_config": (session: SessionRef, self: PoolRef, key: string) => void;
  "pool.get_igmp_snooping_enabled": (session: SessionRef, self: PoolRef) => boolean;
  "pool.get_is_psr_pending": (session: SessionRef, self: PoolRef) => boolean;
  "pool.set_is_psr_pending": (session: SessionRef, self: PoolRef, value: boolean) => void;
  "pool.get_last_update_sync": (session: SessionRef, self: PoolRef) => DateTime;
  "pool.get_license_server": (session: SessionRef, self: PoolRef) => Record<string, string>;
  "pool.set_license_server": (session: SessionRef, self: PoolRef, value: Record<string, string>) => void;
  "pool.add_to_license_server": (session: SessionRef, self: PoolRef, key: string, value: string) => void;
  "pool.remove_from_license_server": (session: SessionRef, self: PoolRef, key: string) => void;
  "pool.get_limit_console_sessions": (session: SessionRef, self: PoolRef) => boolean;
  "pool.set_limit_console_sessions": (session: SessionRef, self: PoolRef, value: boolean) => void;
  "pool.get_live_patching_disabled": (session: SessionRef, self: PoolRef) => boolean;
  "pool.set_live_patching_disabled": (session: SessionRef, self: PoolRef, value: boolean) => void;
  "pool.get_local_auth_max_threads": (session: SessionRef, self: PoolRef) => number;
  "pool.get_master": (session: SessionRef, self: PoolRef) => HostRef;
  "pool.get_metadata_VDIs": (session: SessionRef, self: PoolRef) => VDIRef[];
  "pool.get_migration_compression": (session: SessionRef, self: PoolRef) => boolean;
  "pool.set_migration_compression": (session: SessionRef, self: PoolRef, value: boolean) => void;
  "pool.get_name_description": (session: SessionRef, self: PoolRef) => string;
  "pool.set_name_description": (session: SessionRef, self: PoolRef, value: string) => void;
  "pool.get_name_label": (session: SessionRef, self: PoolRef) => string;
  "pool.set_name_label": (session: SessionRef, self: PoolRef, value: string) => void;
  "pool.get_other_config": (session: SessionRef, self: PoolRef) => Record<string, string>;
  "pool.set_other_config": (session: SessionRef, self: PoolRef, value: Record<string, string>) => void;
  "pool.add_to_other_config": (session: SessionRef, self: PoolRef, key: string, value: string) => void;
  "pool.remove_from_other_config": (session: SessionRef, self: PoolRef, key: string) => void;
  "pool.get_policy_no_vendor_device": (session: SessionRef, self: PoolRef) => boolean;
  "pool.set_policy_no_vendor_device": (session: SessionRef, self: PoolRef, value: boolean) => void;
  "pool.get_recommendations": (session: SessionRef, self: PoolRef) => Record<string, string>;
  "pool.get_redo_log_enabled": (session: SessionRef, self: PoolRef) => boolean;
  "pool.get_redo_log_vdi": (session: SessionRef, self: PoolRef) => VDIRef;
  "pool.get_repositories": (session: SessionRef, self: PoolRef) => RepositoryRef[];
  "pool.get_repository_proxy_password": (session: SessionRef, self: PoolRef) => SecretRef;
  "pool.get_repository_proxy_url": (session: SessionRef, self: PoolRef) => string;
  "pool.get_repository_proxy_username": (session: SessionRef, self: PoolRef) => string;
  "pool.get_restrictions": (session: SessionRef, self: PoolRef) => Record<string, string>;
  "pool.get_suspend_image_SR": (session: SessionRef, self: PoolRef) => SRRef;
  "pool.set_suspend_image_SR": (session: SessionRef, self: PoolRef, value: SRRef) => void;
  "pool.get_tags": (session: SessionRef, self: PoolRef) => string[];
  "pool.set_tags": (session: SessionRef, self: PoolRef, value: string[]) => void;
  "pool.add_tags": (session: SessionRef, self: PoolRef, value: string) => void;
  "pool.remove_tags": (session: SessionRef, self: PoolRef, value: string) => void;
  "pool.get_telemetry_frequency": (session: SessionRef, self: PoolRef) => TelemetryFrequency;
  "pool.get_telemetry_next_collection": (session: SessionRef, self: PoolRef) => DateTime;
  "pool.get_telemetry_uuid": (session: SessionRef, self: PoolRef) => SecretRef;
  "pool.get_tls_verification_enabled": (session: SessionRef, self: PoolRef) => boolean;
  "pool.get_uefi_certificates": (session: SessionRef, self: PoolRef) => string;
  "pool.get_update_sync_day": (session: SessionRef, self: PoolRef) => number;
  "pool.get_update_sync_enabled": (session: SessionRef, self: PoolRef) => boolean;
  "pool.get_update_sync_frequency": (session: SessionRef, self: PoolRef) => UpdateSyncFrequency;
  "pool.get_uuid": (session: SessionRef, self: PoolRef) => string;
  "pool.get_vm_console_idle_timeout": (session: SessionRef, self: PoolRef) => number;
  "pool.set_vm_console_idle_timeout": (session: SessionRef, self: PoolRef, value: number) => void;
  "pool.get_vswitch_controller": (session: SessionRef, self: PoolRef) => string;
  "pool.get_wlb_enabled": (session: SessionRef, self: PoolRef) => boolean;
  "pool.set_wlb_enabled": (session: SessionRef, self: PoolRef, value: boolean) => void;
  "pool.get_wlb_url": (session: SessionRef, self: PoolRef) => string;
  "pool.get_wlb_username": (session: SessionRef, self: PoolRef) => string;
  "pool.get_wlb_verify_cert": (session: SessionRef, self: PoolRef) => boolean;
  "pool.set_wlb_verify_cert": (session: SessionRef, self: PoolRef, value: boolean) => void;
  "pool.get_by_uuid": (session: SessionRef, uuid: string) => PoolRef;
  "pool.get_record": (session: SessionRef, self: PoolRef) => PoolRecord;
  "pool.get_all": (session: SessionRef) => PoolRef[];
  "pool.get_all_where": (session: SessionRef, expr: string) => PoolRef[];
  "pool.get_all_records": (session: SessionRef) => Record<PoolRef, PoolRecord>;
  "pool.get_all_records_where": (session: SessionRef, expr: string) => Record<PoolRef, PoolRecord>;
  /** Old: applies the hotfix to one host and returns the output; use pool_update.apply. */
  "pool_patch.apply": (session: SessionRef, self: PoolPatchRef, host: HostRef) => string;
  /** Old: deletes the hotfix file from the coordinator; the record stays. */
  "pool_patch.clean": (session: SessionRef, self: PoolPatchRef) => void;
  /** Old: deletes the hotfix file from one host; the record stays. */
  "pool_patch.clean_on_host": (session: SessionRef, self: PoolPatchRef, host: HostRef) => void;
  /** Old: deletes file and record of a hotfix that no host has applied. */
  "pool_patch.destroy": (session: SessionRef, self: PoolPatchRef) => void;
  /** Old: applies the hotfix to all hosts that lack it; use pool_update.pool_apply. */
  "pool_patch.pool_apply": (session: SessionRef, self: PoolPatchRef) => void;
  /** Old: deletes the hotfix file from all hosts; the record stays. */
  "pool_patch.pool_clean": (session: SessionRef, self: PoolPatchRef) => void;
  /** Old: checks that the hotfix can be applied to the host and returns the check's output. */
  "pool_patch.precheck": (session: SessionRef, self: PoolPatchRef, host: HostRef) => string;
  "pool_patch.get_after_apply_guidance": (session: SessionRef, self: PoolPatchRef) => AfterApplyGuidance[];
  "pool_patch.get_host_patches": (session: SessionRef, self: PoolPatchRef) => HostPatchRef[];
  "pool_patch.get_name_description": (session: SessionRef, self: PoolPatchRef) => string;
  "pool_patch.get_name_label": (session: SessionRef, self: PoolPatchRef) => string;
  "pool_patch.get_other_config": (session: SessionRef, self: PoolPatchRef) => Record<string, string>;
  "pool_patch.set_other_config": (session: SessionRef, self: PoolPatchRef, value: Record<string, string>) => void;
  "pool_patch.add_to_other_config": (session: SessionRef, self: PoolPatchRef, key: string, value: string) => void;
  "pool_patch.remove_from_other_config": (session: SessionRef, self: PoolPatchRef, key: string) => void;
  "pool_patch.get_pool_applied": (session: SessionRef, self: PoolPatchRef) => boolean;
  "pool_patch.get_pool_update": (session: SessionRef, self: PoolPatchRef) => PoolUpdateRef;
  "pool_patch.get_size": (session: SessionRef, self: PoolPatchRef) => number;
  "pool_patch.get_uuid": (session: SessionRef, self: PoolPatchRef) => string;
  "pool_patch.get_version": (session: SessionRef, self: PoolPatchRef) => string;
  "pool_patch.get_by_uuid": (session: SessionRef, uuid: string) => PoolPatchRef;
  "pool_patch.get_record": (session: SessionRef, self: PoolPatchRef) => PoolPatchRecord;
  "pool_patch.get_by_name_label": (session: SessionRef, label: string) => PoolPatchRef[];
  "pool_patch.get_all": (session: SessionRef) => PoolPatchRef[];
  "pool_patch.get_all_where": (session: SessionRef, expr: string) => PoolPatchRef[];
  "pool_patch.get_all_records": (session: SessionRef) => Record<PoolPatchRef, PoolPatchRecord>;
  "pool_patch.get_all_records_where": (session: SessionRef, expr: string) => Record<PoolPatchRef, PoolPatchRecord>;
  /** Applies the update to one host after the same checks as precheck; after_apply_guidance tells what to do next. */
  "pool_update.apply": (session: SessionRef, self: PoolUpdateRef, host: HostRef) => void;
  /** Internal: makes the update's contents reachable and returns the address they are served at. */
  "pool_update.attach": (session: SessionRef, self: PoolUpdateRef, use_localhost_proxy?: boolean) => string;
  /** Deletes the update's record and its VDI; refused once a host has applied it. */
  "pool_update.destroy": (session: SessionRef, self: PoolUpdateRef) => void;
  /** Internal: stops serving the update's contents. */
  "pool_update.detach": (session: SessionRef, self: PoolUpdateRef) => void;
  /** Reads update metadata from a VDI and registers the update; fails if it is not a valid signed update. */
  "pool_update.introduce": (session: SessionRef, vdi: VDIRef) => PoolUpdateRef;
  /** Applies the update to every host that lacks it. */
  "pool_update.pool_apply": (session: SessionRef, self: PoolUpdateRef) => void;
  /** Deletes the VDI of an update to free space; the record of what was applied stays. */
  "pool_update.pool_clean": (session: SessionRef, self: PoolUpdateRef) => void;
  /** Checks that the update can be applied to the host; the answer tells whether a live patch spares a reboot. */
  "pool_update.precheck": (session: SessionRef, self: PoolUpdateRef, host: HostRef) => LivepatchStatus;
  /** Internal: corrects the database from the updates found installed on the host. */
  "pool_update.resync_host": (session: SessionRef, host: HostRef) => void;
  "pool_update.get_after_apply_guidance": (session: SessionRef, self: PoolUpdateRef) => UpdateAfterApplyGuidance[];
  "pool_update.get_enforce_homogeneity": (session: SessionRef, self: PoolUpdateRef) => boolean;
  "pool_update.get_hosts": (session: SessionRef, self: PoolUpdateRef) => HostRef[];
  "pool_update.get_installation_size": (session: SessionRef, self: PoolUpdateRef) => number;
  "pool_update.get_key": (session: SessionRef, self: PoolUpdateRef) => string;
  "pool_update.get_name_description": (session: SessionRef, self: PoolUpdateRef) => string;
  "pool_update.get_name_label": (session: SessionRef, self: PoolUpdateRef) => string;
  "pool_update.get_other_config": (session: SessionRef, self: PoolUpdateRef) => Record<string, string>;
  "pool_update.set_other_config": (session: SessionRef, self: PoolUpdateRef, value: Record<string, string>) => void;
  "pool_update.add_to_other_config": (session: SessionRef, self: PoolUpdateRef, key: string, value: string) => void;
  "pool_update.remove_from_other_config": (session: SessionRef, self: PoolUpdateRef, key: string) => void;
  "pool_update.get_uuid": (session: SessionRef, self: PoolUpdateRef) => string;
  "pool_update.get_vdi": (session: SessionRef, self: PoolUpdateRef) => VDIRef;
  "pool_update.get_version": (session: SessionRef, self: PoolUpdateRef) => string;
  "pool_update.get_by_uuid": (session: SessionRef, uuid: string) => PoolUpdateRef;
  "pool_update.get_record": (session: SessionRef, self: PoolUpdateRef) => PoolUpdateRecord;
  "pool_update.get_by_name_label": (session: SessionRef, label: string) => PoolUpdateRef[];
  "pool_update.get_all": (session: SessionRef) => PoolUpdateRef[];
  "pool_update.get_all_where": (session: SessionRef, expr: string) => PoolUpdateRef[];
  "pool_update.get_all_records": (session: SessionRef) => Record<PoolUpdateRef, PoolUpdateRecord>;
  "pool_update.get_all_records_where": (session: SessionRef, expr: string) => Record<PoolUpdateRef, PoolUpdateRecord>;
  /** Returns the roles that hold a permission, given by reference. */
  "role.get_by_permission": (session: SessionRef, permission: RoleRef) => RoleRef[];
  /** Returns the roles that hold a permission, given by name. */
  "role.get_by_permission_name_label": (session: SessionRef, label: string) => RoleRef[];
  /** Returns all permissions of a role, those of contained roles included. */
  "role.get_permissions": (session: SessionRef, self: RoleRef) => RoleRef[];
  /** Returns the names of all permissions of a role. */
  "role.get_permissions_name_label": (session: SessionRef, self: RoleRef) => string[];
  "role.get_is_internal": (session: SessionRef, self: RoleRef) => boolean;
  "role.get_name_description": (session: SessionRef, self: RoleRef) => string;
  "role.get_name_label": (session: SessionRef, self: RoleRef) => string;
  "role.get_subroles": (session: SessionRef, self: RoleRef) => RoleRef[];
  "role.get_uuid": (session: SessionRef, self: RoleRef) => string;
  "role.get_by_uuid": (session: SessionRef, uuid: string) => RoleRef;
  "role.get_record": (session: SessionRef, self: RoleRef) => RoleRecord;
  "role.get_by_name_label": (session: SessionRef, label: string) => RoleRef[];
  "role.get_all": (session: SessionRef) => RoleRef[];
  "role.get_all_where": (session: SessionRef, expr: string) => RoleRef[];
  "role.get_all_records": (session: SessionRef) => Record<RoleRef, RoleRecord>;
  "role.get_all_records_where": (session: SessionRef, expr: string) => Record<RoleRef, RoleRecord>;
  /** Creates a secret with a given uuid, for instance on import into another pool, and returns it. */
  "secret.introduce": (session: SessionRef, uuid: string, value: string, other_config?: Record<string, string>) => SecretRef;
  "secret.get_other_config": (session: SessionRef, self: SecretRef) => Record<string, string>;
  "secret.set_other_config": (session: SessionRef, self: SecretRef, value: Record<string, string>) => void;
  "secret.add_to_other_config": (session: SessionRef, self: SecretRef, key: string, value: string) => void;
  "secret.remove_from_other_config": (session: SessionRef, self: SecretRef, key: string) => void;
  "secret.get_uuid": (session: SessionRef, self: SecretRef) => string;
  "secret.get_value": (session: SessionRef, self: SecretRef) => string;
  "secret.set_value": (session: SessionRef, self: SecretRef, value: string) => void;
  /** Make a secret object from its record. */
  "secret.create": (session: SessionRef, args: SecretArgs) => SecretRef;
  "secret.destroy": (session: SessionRef, self: SecretRef) => void;
  "secret.get_by_uuid": (session: SessionRef, uuid: string) => SecretRef;
  "secret.get_record": (session: SessionRef, self: SecretRef) => SecretRecord;
  "secret.get_all": (session: SessionRef) => SecretRef[];
  "secret.get_all_where": (session: SessionRef, expr: string) => SecretRef[];
  "secret.get_all_records": (session: SessionRef) => Record<SecretRef, SecretRecord>;
  "secret.get_all_records_where": (session: SessionRef, expr: string) => Record<SecretRef, SecretRecord>;
  /** Changes the password of the local root account on all hosts; local superusers only. */
  "session.change_password": (session: SessionRef, old_pwd: string, new_pwd: string) => void;
  /** Opens a read-only session on a database dump, to look at its contents. */
  "session.create_from_db_file": (session: SessionRef, filename: string) => SessionRef;
  /** Returns the directory identifiers of all users with an external session. */
  "session.get_all_subject_identifiers": (session: SessionRef) => string[];
  /** Ends a local session made by a slave_local_login call. */
  "session.local_logout": (session: SessionRef) => void;
  /** Logs in and returns a session; HOST_IS_SLAVE with the coordinator's address if sent to a supporter. */
  "session.login_with_password": (uname: string, pwd: string, version?: string, originator?: string) => SessionRef;
  /** Ends the session; event calls blocked in it fail with SESSION_INVALID. */
  "session.logout": (session: SessionRef) => void;
  /** Ends all sessions of a directory user, except the caller's own and local superusers'. */
  "session.logout_subject_identifier": (session: SessionRef, subject_identifier: string) => void;
  /** Internal: logs in at the contacted host with the pool secret, without the coordinator. */
  "session.slave_local_login": (psecret: string) => SessionRef;
  /** Logs in at the contacted host alone; usable for emergency calls while the coordinator is away. */
  "session.slave_local_login_with_password": (uname: string, pwd: string) => SessionRef;
  /** Internal: logs a host in with the pool secret and returns a pool session. */
  "session.slave_login": (host: HostRef, psecret: string) => SessionRef;
  "session.get_auth_user_name": (session: SessionRef, self: SessionRef) => string;
  "session.get_auth_user_sid": (session: SessionRef, self: SessionRef) => string;
  "session.get_client_certificate": (session: SessionRef, self: SessionRef) => boolean;
  "session.get_is_local_superuser": (session: SessionRef, self: SessionRef) => boolean;
  "session.get_last_active": (session: SessionRef, self: SessionRef) => DateTime;
  "session.get_originator": (session: SessionRef, self: SessionRef) => string;
  "session.get_other_config": (session: SessionRef, self: SessionRef) => Record<string, string>;
  "session.set_other_config": (session: SessionRef, self: SessionRef, value: Record<string, string>) => void;
  "session.add_to_other_config": (session: SessionRef, self: SessionRef, key: string, value: string) => void;
  "session.remove_from_other_config": (session: SessionRef, self: SessionRef, key: string) => void;
  "session.get_parent": (session: SessionRef, self: SessionRef) => SessionRef;
  "session.get_pool": (session: SessionRef, self: SessionRef) => boolean;
  "session.get_rbac_permissions": (session: SessionRef, self: SessionRef) => string[];
  "session.get_subject": (session: SessionRef, self: SessionRef) => SubjectRef;
  "session.get_tasks": (session: SessionRef, self: SessionRef) => TaskRef[];
  "session.get_this_host": (session: SessionRef, self: SessionRef) => HostRef;
  "session.get_this_user": (session: SessionRef, self: SessionRef) => UserRef;
  "session.get_uuid": (session: SessionRef, self: SessionRef) => string;
  "session.get_validation_time": (session: SessionRef, self: SessionRef) => DateTime;
  "session.get_by_uuid": (session: SessionRef, uuid: string) => SessionRef;
  "session.get_record": (session: SessionRef, self: SessionRef) => SessionRecord;
  /** Gives the subject a role; ROLE_ALREADY_EXISTS if it has it. Open sessions keep their rights. */
  "subject.add_to_roles": (session: SessionRef, self: SubjectRef, role: RoleRef) => void;
  /** Returns the names of all permissions the subject's roles give it. */
  "subject.get_permissions_name_label": (session: SessionRef, self: SubjectRef) => string[];
  /** Takes a role from the subject; ROLE_NOT_FOUND if it lacks it. Open sessions keep their rights. */
  "subject.remove_from_roles": (session: SessionRef, self: SubjectRef, role: RoleRef) => void;
  "subject.get_other_config": (session: SessionRef, self: SubjectRef) => Record<string, string>;
  "subject.get_roles": (session: SessionRef, self: SubjectRef) => RoleRef[];
  "subject.get_subject_identifier": (session: SessionRef, self: SubjectRef) => string;
  "subject.get_uuid": (session: SessionRef, self: SubjectRef) => string;
  /** Make a subject object from its record. */
  "subject.create": (session: SessionRef, args: SubjectArgs) => SubjectRef;
  "subject.destroy": (session: SessionRef, self: SubjectRef) => void;
  "subject.get_by_uuid": (session: SessionRef, uuid: string) => SubjectRef;
  "subject.get_record": (session: SessionRef, self: SubjectRef) => SubjectRecord;
  "subject.get_all": (session: SessionRef) => SubjectRef[];
  "subject.get_all_where": (session: SessionRef, expr: string) => SubjectRef[];
  "subject.get_all_records": (session: SessionRef) => Record<SubjectRef, SubjectRecord>;
  "subject.get_all_records_where": (session: SessionRef, expr: string) => Record<SubjectRef, SubjectRecord>;
  /** Adds a key to other_config; needs an own task or the right to change any task. */
  "task.add_to_other_config": (session: SessionRef, self: TaskRef, key: string, value: string) => void;
  /** Asks the work to stop; it may take a while, or finish first. OPERATION_NOT_ALLOWED if it cannot be cancelled. */
  "task.cancel": (session: SessionRef, task: TaskRef) => void;
  /** Makes a task under control of the caller, for example to follow an HTTP transfer; the caller must destroy it. */
  "task.create": (session: SessionRef, label: string, description: string) => TaskRef;
  /** Deletes a finished task; one still running is deleted as soon as it ends. */
  "task.destroy": (session: SessionRef, self: TaskRef) => void;
  /** Removes a key from other_config; an absent key is no error. */
  "task.remove_from_other_config": (session: SessionRef, self: TaskRef, key: string) => void;
  /** Sets code and parameters of a failure on a task made by the caller. */
  "task.set_error_info": (session: SessionRef, self: TaskRef, value: string[]) => void;
  /** Replaces other_config; each protected key that changes needs its own right. */
  "task.set_other_config": (session: SessionRef, self: TaskRef, value: Record<string, string>) => void;
  /** Sets the share of work done, from 0 to 1, on a task made by the caller. */
  "task.set_progress": (session: SessionRef, self: TaskRef, value: number) => void;
  /** Sets the result text of a task made by the caller. */
  "task.set_result": (session: SessionRef, self: TaskRef, value: string) => void;
  /** Sets the state of a task made by the caller; a final state cannot be changed again. */
  "task.set_status": (session: SessionRef, self: TaskRef, value: TaskStatusType) => void;
  "task.get_allowed_operations": (session: SessionRef, self: TaskRef) => TaskAllowedOperations[];
  "task.get_backtrace": (session: SessionRef, self: TaskRef) => string;
  "task.get_created": (session: SessionRef, self: TaskRef) => DateTime;
  "task.get_current_operations": (session: SessionRef, self: TaskRef) => Record<string, TaskAllowedOperations>;
  "task.get_error_info": (session: SessionRef, self: TaskRef) => string[];
  "task.get_finished": (session: SessionRef, self: TaskRef) => DateTime;
  "task.get_name_description": (session: SessionRef, self: TaskRef) => string;
  "task.get_name_label": (session: SessionRef, self: TaskRef) => string;
  "task.get_other_config": (session: SessionRef, self: TaskRef) => Record<string, string>;
  "task.get_progress": (session: SessionRef, self: TaskRef) => number;
  "task.get_resident_on": (session: SessionRef, self: TaskRef) => HostRef;
  "task.get_result": (session: SessionRef, self: TaskRef) => string;
  "task.get_status": (session: SessionRef, self: TaskRef) => TaskStatusType;
  "task.get_subtask_of": (session: SessionRef, self: TaskRef) => TaskRef;
  "task.get_subtasks": (session: SessionRef, self: TaskRef) => TaskRef[];
  "task.get_type": (session: SessionRef, self: TaskRef) => string;
  "task.get_uuid": (session: SessionRef, self: TaskRef) => string;
  "task.get_by_uuid": (session: SessionRef, uuid: string) => TaskRef;
  "task.get_record": (session: SessionRef, self: TaskRef) => TaskRecord;
  "task.get_by_name_label": (session: SessionRef, label: string) => TaskRef[];
  "task.get_all": (session: SessionRef) => TaskRef[];
  "task.get_all_where": (session: SessionRef, expr: string) => TaskRef[];
  "task.get_all_records": (session: SessionRef) => Record<TaskRef, TaskRecord>;
  "task.get_all_records_where": (session: SessionRef, expr: string) => Record<TaskRef, TaskRecord>;
  /** Creates a tunnel and its PIF; the transport PIF needs an IP configuration and must not be a tunnel itself. */
  "tunnel.create": (session: SessionRef, transport_PIF: PIFRef, network: NetworkRef, protocol?: TunnelProtocol) => TunnelRef;
  /** Takes the tunnel down and deletes it with its PIF. */
  "tunnel.destroy": (session: SessionRef, self: TunnelRef) => void;
  "tunnel.get_access_PIF": (session: SessionRef, self: TunnelRef) => PIFRef;
  "tunnel.get_other_config": (session: SessionRef, self: TunnelRef) => Record<string, string>;
  "tunnel.set_other_config": (session: SessionRef, self: TunnelRef, value: Record<string, string>) => void;
  "tunnel.add_to_other_config": (session: SessionRef, self: TunnelRef, key: string, value: string) => void;
  "tunnel.remove_from_other_config": (session: SessionRef, self: TunnelRef, key: string) => void;
  "tunnel.get_protocol": (session: SessionRef, self: TunnelRef) => TunnelProtocol;
  "tunnel.set_protocol": (session: SessionRef, self: TunnelRef, value: TunnelProtocol) => void;
  "tunnel.get_status": (session: SessionRef, self: TunnelRef) => Record<string, string>;
  "tunnel.set_status": (session: SessionRef, self: TunnelRef, value: Record<string, string>) => void;
  "tunnel.add_to_status": (session: SessionRef, self: TunnelRef, key: string, value: string) => void;
  "tunnel.remove_from_status": (session: SessionRef, self: TunnelRef, key: string) => void;
  "tunnel.get_transport_PIF": (session: SessionRef, self: TunnelRef) => PIFRef;
  "tunnel.get_uuid": (session: SessionRef, self: TunnelRef) => string;
  "tunnel.get_by_uuid": (session: SessionRef, uuid: string) => TunnelRef;
  "tunnel.get_record": (session: SessionRef, self: TunnelRef) => TunnelRecord;
  "tunnel.get_all": (session: SessionRef) => TunnelRef[];
  "tunnel.get_all_where": (session: SessionRef, expr: string) => TunnelRef[];
  "tunnel.get_all_records": (session: SessionRef) => Record<TunnelRef, TunnelRecord>;
  "tunnel.get_all_records_where": (session: SessionRef, expr: string) => Record<TunnelRef, TunnelRecord>;
  "user.get_fullname": (session: SessionRef, self: UserRef) => string;
  "user.set_fullname": (session: SessionRef, self: UserRef, value: string) => void;
  "user.get_other_config": (session: SessionRef, self: UserRef) => Record<string, string>;
  "user.set_other_config": (session: SessionRef, self: UserRef, value: Record<string, string>) => void;
  "user.add_to_other_config": (session: SessionRef, self: UserRef, key: string, value: string) => void;
  "user.remove_from_other_config": (session: SessionRef, self: UserRef, key: string) => void;
  "user.get_short_name": (session: SessionRef, self: UserRef) => string;
  "user.get_uuid": (session: SessionRef, self: UserRef) => string;
  /** Make a user object from its record. */
  "user.create": (session: SessionRef, args: UserArgs) => UserRef;
  "user.destroy": (session: SessionRef, self: UserRef) => void;
  "user.get_by_uuid": (session: SessionRef, uuid: string) => UserRef;
  "user.get_record": (session: SessionRef, self: UserRef) => UserRecord;
}

/** Messages that also have an Async form. */
export type AsyncMessage =
  | "Bond.create"
  | "Bond.destroy"
  | "Bond.set_mode"
  | "Bond.set_property"
  | "Caller.add_group"
  | "Caller.query_all_usage"
  | "Caller.query_call_count"
  | "Caller.query_group_call_count"
  | "Caller.query_group_token_usage"
  | "Caller.query_token_usage"
  | "Caller.remove_group"
  | "Caller.create"
  | "Caller.destroy"
  | "Cluster.create"
  | "Cluster.cstack_sync"
  | "Cluster.destroy"
  | "Cluster.get_network"
  | "Cluster.pool_create"
  | "Cluster.pool_destroy"
  | "Cluster.pool_force_destroy"
  | "Cluster.pool_resync"
  | "Cluster_host.create"
  | "Cluster_host.destroy"
  | "Cluster_host.disable"
  | "Cluster_host.enable"
  | "Cluster_host.force_destroy"
  | "Cluster_host.forget"
  | "DR_task.create"
  | "DR_task.destroy"
  | "Diagnostics.db_stats"
  | "Diagnostics.gc_compact"
  | "Diagnostics.gc_stats"
  | "Diagnostics.network_stats"
  | "Driver_variant.select"
  | "GPU_group.create"
  | "GPU_group.destroy"
  | "GPU_group.get_remaining_capacity"
  | "GPU_group.update_enabled_VGPU_types"
  | "GPU_group.update_supported_VGPU_types"
  | "Host_driver.deselect"
  | "Host_driver.rescan"
  | "Host_driver.select"
  | "LVHD.enable_thin_provisioning"
  | "Observer.register"
  | "Observer.set_attributes"
  | "Observer.set_components"
  | "Observer.set_enabled"
  | "Observer.set_endpoints"
  | "Observer.set_hosts"
  | "Observer.unregister"
  | "Observer.create"
  | "Observer.destroy"
  | "PBD.plug"
  | "PBD.set_device_config"
  | "PBD.unplug"
  | "PBD.create"
  | "PBD.destroy"
  | "PCI.disable_dom0_access"
  | "PCI.enable_dom0_access"
  | "PCI.get_dom0_access_status"
  | "PGPU.add_enabled_VGPU_types"
  | "PGPU.disable_dom0_access"
  | "PGPU.enable_dom0_access"
  | "PGPU.get_remaining_capacity"
  | "PGPU.remove_enabled_VGPU_types"
  | "PGPU.set_GPU_group"
  | "PGPU.set_enabled_VGPU_types"
  | "PIF.create_VLAN"
  | "PIF.db_forget"
  | "PIF.db_introduce"
  | "PIF.destroy"
  | "PIF.forget"
  | "PIF.introduce"
  | "PIF.plug"
  | "PIF.pool_introduce"
  | "PIF.reconfigure_ip"
  | "PIF.reconfigure_ipv6"
  | "PIF.scan"
  | "PIF.set_disallow_unplug"
  | "PIF.set_primary_address_type"
  | "PIF.set_property"
  | "PIF.unplug"
  | "PUSB.scan"
  | "PUSB.set_passthrough_enabled"
  | "PVS_cache_storage.create"
  | "PVS_cache_storage.destroy"
  | "PVS_proxy.create"
  | "PVS_proxy.destroy"
  | "PVS_server.forget"
  | "PVS_server.introduce"
  | "PVS_site.forget"
  | "PVS_site.introduce"
  | "PVS_site.set_PVS_uuid"
  | "Rate_limit.add_caller"
  | "Rate_limit.remove_caller"
  | "Rate_limit.set_burst_size"
  | "Rate_limit.set_fill_rate"
  | "Rate_limit.create"
  | "Rate_limit.destroy"
  | "Repository.apply"
  | "Repository.apply_livepatch"
  | "Repository.forget"
  | "Repository.introduce"
  | "Repository.introduce_bundle"
  | "Repository.introduce_remote_pool"
  | "Repository.set_gpgkey_path"
  | "SDN_controller.forget"
  | "SDN_controller.introduce"
  | "SR.assert_can_host_ha_statefile"
  | "SR.assert_supports_database_replication"
  | "SR.create"
  | "SR.create_new_blob"
  | "SR.destroy"
  | "SR.disable_database_replication"
  | "SR.enable_database_replication"
  | "SR.forget"
  | "SR.get_live_hosts"
  | "SR.introduce"
  | "SR.make"
  | "SR.probe"
  | "SR.probe_ext"
  | "SR.scan"
  | "SR.set_name_description"
  | "SR.set_name_label"
  | "SR.set_shared"
  | "SR.update"
  | "USB_group.create"
  | "USB_group.destroy"
  | "VBD.assert_attachable"
  | "VBD.eject"
  | "VBD.insert"
  | "VBD.pause"
  | "VBD.plug"
  | "VBD.set_mode"
  | "VBD.unpause"
  | "VBD.unplug"
  | "VBD.unplug_force"
  | "VBD.unplug_force_no_safety_check"
  | "VBD.create"
  | "VBD.destroy"
  | "VDI.checksum"
  | "VDI.clone"
  | "VDI.copy"
  | "VDI.data_destroy"
  | "VDI.db_forget"
  | "VDI.db_introduce"
  | "VDI.disable_cbt"
  | "VDI.enable_cbt"
  | "VDI.force_unlock"
  | "VDI.forget"
  | "VDI.generate_config"
  | "VDI.introduce"
  | "VDI.list_changed_blocks"
  | "VDI.open_database"
  | "VDI.pool_introduce"
  | "VDI.pool_migrate"
  | "VDI.read_database_pool_uuid"
  | "VDI.resize"
  | "VDI.resize_online"
  | "VDI.revert"
  | "VDI.set_allow_caching"
  | "VDI.set_cbt_enabled"
  | "VDI.set_name_description"
  | "VDI.set_name_label"
  | "VDI.set_on_boot"
  | "VDI.snapshot"
  | "VDI.update"
  | "VDI.create"
  | "VDI.destroy"
  | "VGPU.atomic_set_resident_on"
  | "VGPU.create"
  | "VGPU.destroy"
  | "VIF.add_ipv4_allowed"
  | "VIF.add_ipv6_allowed"
  | "VIF.add_trunks"
  | "VIF.configure_ipv4"
  | "VIF.configure_ipv6"
  | "VIF.move"
  | "VIF.plug"
  | "VIF.remove_ipv4_allowed"
  | "VIF.remove_ipv6_allowed"
  | "VIF.remove_trunks"
  | "VIF.set_ipv4_allowed"
  | "VIF.set_ipv6_allowed"
  | "VIF.set_locking_mode"
  | "VIF.set_trunks"
  | "VIF.unplug"
  | "VIF.unplug_force"
  | "VIF.create"
  | "VIF.destroy"
  | "VLAN.create"
  | "VLAN.destroy"
  | "VLAN.pool_introduce"
  | "VM.add_to_VCPUs_params_live"
  | "VM.add_to_blocked_operations"
  | "VM.assert_agile"
  | "VM.assert_can_be_recovered"
  | "VM.assert_can_boot_here"
  | "VM.assert_can_migrate"
  | "VM.assert_can_migrate_sender"
  | "VM.assert_operation_valid"
  | "VM.atomic_set_resident_on"
  | "VM.call_host_plugin"
  | "VM.call_plugin"
  | "VM.checkpoint"
  | "VM.clean_reboot"
  | "VM.clean_shutdown"
  | "VM.clone"
  | "VM.compute_memory_overhead"
  | "VM.copy"
  | "VM.copy_bios_strings"
  | "VM.create_new_blob"
  | "VM.csvm"
  | "VM.get_SRs_required_for_recovery"
  | "VM.get_cooperative"
  | "VM.get_possible_hosts"
  | "VM.get_secureboot_readiness"
  | "VM.hard_reboot"
  | "VM.hard_reboot_internal"
  | "VM.hard_shutdown"
  | "VM.import"
  | "VM.import_convert"
  | "VM.maximise_memory"
  | "VM.migrate_send"
  | "VM.pause"
  | "VM.pool_migrate"
  | "VM.pool_migrate_complete"
  | "VM.power_state_reset"
  | "VM.provision"
  | "VM.query_services"
  | "VM.recover"
  | "VM.remove_from_blocked_operations"
  | "VM.restart_device_models"
  | "VM.resume"
  | "VM.resume_on"
  | "VM.retrieve_wlb_recommendations"
  | "VM.revert"
  | "VM.s3_resume"
  | "VM.s3_suspend"
  | "VM.send_sysrq"
  | "VM.send_trigger"
  | "VM.set_VCPUs_number_live"
  | "VM.set_actions_after_crash"
  | "VM.set_appliance"
  | "VM.set_bios_strings"
  | "VM.set_blocked_operations"
  | "VM.set_groups"
  | "VM.set_has_vendor_device"
  | "VM.set_is_default_template"
  | "VM.set_memory"
  | "VM.set_memory_dynamic_range"
  | "VM.set_memory_limits"
  | "VM.set_memory_static_range"
  | "VM.set_memory_target_live"
  | "VM.set_order"
  | "VM.set_shadow_multiplier_live"
  | "VM.set_shutdown_delay"
  | "VM.set_start_delay"
  | "VM.set_suspend_VDI"
  | "VM.set_uefi_mode"
  | "VM.shutdown"
  | "VM.snapshot"
  | "VM.snapshot_with_quiesce"
  | "VM.start"
  | "VM.start_on"
  | "VM.suspend"
  | "VM.sysprep"
  | "VM.unpause"
  | "VM.update_allowed_operations"
  | "VM.update_secureboot_certificates_on_boot"
  | "VM.update_snapshot_metadata"
  | "VM.wait_memory_target_live"
  | "VM.create"
  | "VM.destroy"
  | "VMPP.create"
  | "VMPP.destroy"
  | "VMSS.create"
  | "VMSS.destroy"
  | "VM_appliance.assert_can_be_recovered"
  | "VM_appliance.clean_shutdown"
  | "VM_appliance.get_SRs_required_for_recovery"
  | "VM_appliance.hard_shutdown"
  | "VM_appliance.recover"
  | "VM_appliance.shutdown"
  | "VM_appliance.start"
  | "VM_appliance.create"
  | "VM_appliance.destroy"
  | "VM_group.create"
  | "VM_group.destroy"
  | "VTPM.create"
  | "VTPM.destroy"
  | "VTPM.get_contents"
  | "VTPM.set_contents"
  | "VUSB.create"
  | "VUSB.destroy"
  | "VUSB.unplug"
  | "console.create"
  | "console.destroy"
  | "crashdump.destroy"
  | "event.register"
  | "event.unregister"
  | "host.allocate_resources_for_vm"
  | "host.apply_guest_agent_config"
  | "host.apply_recommended_guidances"
  | "host.apply_updates"
  | "host.assert_can_evacuate"
  | "host.attach_static_vdis"
  | "host.bugreport_upload"
  | "host.call_plugin"
  | "host.cert_distrib_atom"
  | "host.certificate_list"
  | "host.certificate_sync"
  | "host.cleanup_pool_secret"
  | "host.compute_free_memory"
  | "host.compute_memory_overhead"
  | "host.copy_primary_host_certs"
  | "host.create"
  | "host.create_new_blob"
  | "host.crl_install"
  | "host.crl_list"
  | "host.crl_uninstall"
  | "host.declare_dead"
  | "host.destroy"
  | "host.detach_static_vdis"
  | "host.disable"
  | "host.disable_binary_storage"
  | "host.disable_display"
  | "host.disable_ssh"
  | "host.dmesg"
  | "host.dmesg_clear"
  | "host.enable"
  | "host.enable_binary_storage"
  | "host.enable_display"
  | "host.enable_ssh"
  | "host.evacuate"
  | "host.get_log"
  | "host.get_management_interface"
  | "host.get_ntp_servers_status"
  | "host.get_ntp_synchronized"
  | "host.get_sched_gran"
  | "host.get_server_certificate"
  | "host.get_tracked_user_agents"
  | "host.get_uncooperative_domains"
  | "host.get_uncooperative_resident_VMs"
  | "host.get_vms_which_prevent_evacuation"
  | "host.ha_disable_failover_decisions"
  | "host.ha_disarm_fencing"
  | "host.ha_join_liveset"
  | "host.ha_release_resources"
  | "host.ha_stop_daemon"
  | "host.ha_wait_for_shutdown_via_statefile"
  | "host.has_extension"
  | "host.install_ca_certificate"
  | "host.install_server_certificate"
  | "host.license_add"
  | "host.license_apply"
  | "host.license_remove"
  | "host.list_timezones"
  | "host.management_reconfigure"
  | "host.migrate_receive"
  | "host.mxgpu_vf_setup"
  | "host.notify"
  | "host.notify_accept_new_pool_secret"
  | "host.notify_send_new_pool_secret"
  | "host.nvidia_vf_setup"
  | "host.power_on"
  | "host.preconfigure_ha"
  | "host.prepare_for_poweroff"
  | "host.reboot"
  | "host.refresh_pack_info"
  | "host.refresh_server_certificate"
  | "host.rescan_drivers"
  | "host.reset_networking"
  | "host.reset_server_certificate"
  | "host.restart_agent"
  | "host.retrieve_wlb_evacuate_recommendations"
  | "host.send_debug_keys"
  | "host.set_console_idle_timeout"
  | "host.set_https_only"
  | "host.set_iscsi_iqn"
  | "host.set_license_params"
  | "host.set_localdb_key"
  | "host.set_max_cstate"
  | "host.set_multipathing"
  | "host.set_ntp_custom_servers"
  | "host.set_ntp_mode"
  | "host.set_numa_affinity_policy"
  | "host.set_power_on_mode"
  | "host.set_sched_gran"
  | "host.set_servertime"
  | "host.set_ssh_auto_mode"
  | "host.set_ssh_enabled_timeout"
  | "host.set_ssl_legacy"
  | "host.set_timezone"
  | "host.set_uefi_certificates"
  | "host.shutdown"
  | "host.syslog_reconfigure"
  | "host.uninstall_ca_certificate"
  | "host.update_master"
  | "host.update_pool_secret"
  | "host.write_uefi_certificates_to_disk"
  | "host_crashdump.destroy"
  | "host_crashdump.upload"
  | "host_patch.apply"
  | "host_patch.destroy"
  | "message.destroy_all"
  | "message.destroy_many"
  | "network.add_purpose"
  | "network.attach"
  | "network.attach_for_vm"
  | "network.create_new_blob"
  | "network.detach_for_vm"
  | "network.pool_introduce"
  | "network.remove_purpose"
  | "network.set_default_locking_mode"
  | "network.create"
  | "network.destroy"
  | "network_sriov.create"
  | "network_sriov.destroy"
  | "network_sriov.get_remaining_capacity"
  | "pool.add_repository"
  | "pool.add_to_guest_agent_config"
  | "pool.apply_edition"
  | "pool.audit_log_append"
  | "pool.certificate_install"
  | "pool.certificate_list"
  | "pool.certificate_sync"
  | "pool.certificate_uninstall"
  | "pool.check_update_readiness"
  | "pool.configure_repository_proxy"
  | "pool.configure_update_sync"
  | "pool.create_VLAN"
  | "pool.create_VLAN_from_PIF"
  | "pool.create_new_blob"
  | "pool.crl_install"
  | "pool.crl_list"
  | "pool.crl_uninstall"
  | "pool.deconfigure_wlb"
  | "pool.designate_new_master"
  | "pool.disable_binary_storage"
  | "pool.disable_client_certificate_auth"
  | "pool.disable_ha"
  | "pool.disable_local_storage_caching"
  | "pool.disable_redo_log"
  | "pool.disable_repository_proxy"
  | "pool.disable_ssh"
  | "pool.disable_ssl_legacy"
  | "pool.eject"
  | "pool.enable_binary_storage"
  | "pool.enable_client_certificate_auth"
  | "pool.enable_ha"
  | "pool.enable_local_storage_caching"
  | "pool.enable_redo_log"
  | "pool.enable_ssh"
  | "pool.enable_ssl_legacy"
  | "pool.exchange_ca_certificates_on_join"
  | "pool.exchange_certificates_on_join"
  | "pool.exchange_crls_on_join"
  | "pool.exchange_trusted_certificates_on_join"
  | "pool.get_license_state"
  | "pool.ha_schedule_plan_recomputation"
  | "pool.has_extension"
  | "pool.hello"
  | "pool.initial_auth"
  | "pool.initialize_wlb"
  | "pool.install_ca_certificate"
  | "pool.install_trusted_certificate"
  | "pool.join"
  | "pool.join_force"
  | "pool.management_reconfigure"
  | "pool.recover_slaves"
  | "pool.remove_from_guest_agent_config"
  | "pool.remove_repository"
  | "pool.reset_telemetry_uuid"
  | "pool.retrieve_wlb_configuration"
  | "pool.retrieve_wlb_recommendations"
  | "pool.rotate_secret"
  | "pool.send_test_post"
  | "pool.send_wlb_configuration"
  | "pool.set_console_idle_timeout"
  | "pool.set_custom_uefi_certificates"
  | "pool.set_ext_auth_cache_enabled"
  | "pool.set_ext_auth_cache_expiry"
  | "pool.set_ext_auth_cache_size"
  | "pool.set_ha_host_failures_to_tolerate"
  | "pool.set_https_only"
  | "pool.set_igmp_snooping_enabled"
  | "pool.set_repositories"
  | "pool.set_ssh_auto_mode"
  | "pool.set_ssh_enabled_timeout"
  | "pool.set_telemetry_next_collection"
  | "pool.set_uefi_certificates"
  | "pool.set_update_sync_enabled"
  | "pool.set_vswitch_controller"
  | "pool.sync_database"
  | "pool.sync_trusted_certificates_from"
  | "pool.sync_updates"
  | "pool.uninstall_ca_certificate"
  | "pool.uninstall_trusted_certificate"
  | "pool_patch.apply"
  | "pool_patch.clean"
  | "pool_patch.clean_on_host"
  | "pool_patch.destroy"
  | "pool_patch.pool_apply"
  | "pool_patch.pool_clean"
  | "pool_patch.precheck"
  | "pool_update.apply"
  | "pool_update.attach"
  | "pool_update.destroy"
  | "pool_update.detach"
  | "pool_update.introduce"
  | "pool_update.pool_apply"
  | "pool_update.pool_clean"
  | "pool_update.precheck"
  | "pool_update.resync_host"
  | "secret.create"
  | "secret.destroy"
  | "session.create_from_db_file"
  | "session.get_all_subject_identifiers"
  | "session.logout_subject_identifier"
  | "subject.create"
  | "subject.destroy"
  | "task.add_to_other_config"
  | "task.cancel"
  | "task.remove_from_other_config"
  | "task.set_other_config"
  | "tunnel.create"
  | "tunnel.destroy"
  | "user.create"
  | "user.destroy";

/** The Async forms: the same parameters, and a task at once. */
export type AsyncXenAPI = {
  [M in AsyncMessage as `Async.${M}`]: (...args: Parameters<XenAPI[M]>) => TaskRef;
};

/** Everything that can be called. */
export type Methods = XenAPI & AsyncXenAPI;
export type MethodName = keyof Methods;
