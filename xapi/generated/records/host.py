# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""One physical server of the pool. Records are made when a host is installed or joins, and
removed when it is ejected or destroyed.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import enums, refs
from xapi.idl.encode import json_writer, xml_writer
from xapi.idl.identifiers import new_ref, new_uuid
from xapi.idl.model import ClassModel, FieldModel, Relation, RelationKind
from xapi.idl.record import EMPTY_MAP, Row, Writer
from xapi.idl.restore import restorer
from xapi.idl.scalars import escape, format_datetime, parse_datetime
from xapi.idl.types import parse_type

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

_xml_string_to_blob_ref_map = xml_writer(parse_type("(string -> blob ref) map"))
_json_string_to_blob_ref_map = json_writer(parse_type("(string -> blob ref) map"))
_restore_string_to_blob_ref_map = restorer(parse_type("(string -> blob ref) map"))
_xml_string_to_enum_host_allowed_operations_map = xml_writer(
    parse_type("(string -> enum host_allowed_operations) map")
)
_json_string_to_enum_host_allowed_operations_map = json_writer(
    parse_type("(string -> enum host_allowed_operations) map")
)
_restore_string_to_enum_host_allowed_operations_map = restorer(
    parse_type("(string -> enum host_allowed_operations) map")
)
_xml_string_to_string_map = xml_writer(parse_type("(string -> string) map"))
_json_string_to_string_map = json_writer(parse_type("(string -> string) map"))
_restore_string_to_string_map = restorer(parse_type("(string -> string) map"))
_xml_certificate_ref_set = xml_writer(parse_type("Certificate ref set"))
_json_certificate_ref_set = json_writer(parse_type("Certificate ref set"))
_restore_certificate_ref_set = restorer(parse_type("Certificate ref set"))
_xml_feature_ref_set = xml_writer(parse_type("Feature ref set"))
_json_feature_ref_set = json_writer(parse_type("Feature ref set"))
_restore_feature_ref_set = restorer(parse_type("Feature ref set"))
_xml_pbd_ref_set = xml_writer(parse_type("PBD ref set"))
_json_pbd_ref_set = json_writer(parse_type("PBD ref set"))
_restore_pbd_ref_set = restorer(parse_type("PBD ref set"))
_xml_pci_ref_set = xml_writer(parse_type("PCI ref set"))
_json_pci_ref_set = json_writer(parse_type("PCI ref set"))
_restore_pci_ref_set = restorer(parse_type("PCI ref set"))
_xml_pgpu_ref_set = xml_writer(parse_type("PGPU ref set"))
_json_pgpu_ref_set = json_writer(parse_type("PGPU ref set"))
_restore_pgpu_ref_set = restorer(parse_type("PGPU ref set"))
_xml_pif_ref_set = xml_writer(parse_type("PIF ref set"))
_json_pif_ref_set = json_writer(parse_type("PIF ref set"))
_restore_pif_ref_set = restorer(parse_type("PIF ref set"))
_xml_pusb_ref_set = xml_writer(parse_type("PUSB ref set"))
_json_pusb_ref_set = json_writer(parse_type("PUSB ref set"))
_restore_pusb_ref_set = restorer(parse_type("PUSB ref set"))
_xml_vm_ref_set = xml_writer(parse_type("VM ref set"))
_json_vm_ref_set = json_writer(parse_type("VM ref set"))
_restore_vm_ref_set = restorer(parse_type("VM ref set"))
_xml_enum_host_allowed_operations_set = xml_writer(parse_type("enum host_allowed_operations set"))
_json_enum_host_allowed_operations_set = json_writer(parse_type("enum host_allowed_operations set"))
_restore_enum_host_allowed_operations_set = restorer(parse_type("enum host_allowed_operations set"))
_xml_enum_update_guidances_set = xml_writer(parse_type("enum update_guidances set"))
_json_enum_update_guidances_set = json_writer(parse_type("enum update_guidances set"))
_restore_enum_update_guidances_set = restorer(parse_type("enum update_guidances set"))
_xml_host_cpu_ref_set = xml_writer(parse_type("host_cpu ref set"))
_json_host_cpu_ref_set = json_writer(parse_type("host_cpu ref set"))
_restore_host_cpu_ref_set = restorer(parse_type("host_cpu ref set"))
_xml_host_crashdump_ref_set = xml_writer(parse_type("host_crashdump ref set"))
_json_host_crashdump_ref_set = json_writer(parse_type("host_crashdump ref set"))
_restore_host_crashdump_ref_set = restorer(parse_type("host_crashdump ref set"))
_xml_host_patch_ref_set = xml_writer(parse_type("host_patch ref set"))
_json_host_patch_ref_set = json_writer(parse_type("host_patch ref set"))
_restore_host_patch_ref_set = restorer(parse_type("host_patch ref set"))
_xml_int_set = xml_writer(parse_type("int set"))
_json_int_set = json_writer(parse_type("int set"))
_restore_int_set = restorer(parse_type("int set"))
_xml_pool_update_ref_set = xml_writer(parse_type("pool_update ref set"))
_json_pool_update_ref_set = json_writer(parse_type("pool_update ref set"))
_restore_pool_update_ref_set = restorer(parse_type("pool_update ref set"))
_xml_string_set = xml_writer(parse_type("string set"))
_json_string_set = json_writer(parse_type("string set"))
_restore_string_set = restorer(parse_type("string set"))

if TYPE_CHECKING:

    class hostFields(TypedDict, total=False):
        """Fields of host that can be given to new, create and modify."""

        API_version_major: int
        API_version_minor: int
        API_version_vendor: str
        API_version_vendor_implementation: Mapping[str, str]
        address: str
        allowed_operations: tuple[enums.HostAllowedOperations, ...]
        bios_strings: Mapping[str, str]
        blobs: Mapping[str, refs.blobRef]
        boot_free_mem: int
        capabilities: tuple[str, ...]
        chipset_info: Mapping[str, str]
        console_idle_timeout: int
        control_domain: refs.VMRef
        cpu_configuration: Mapping[str, str]
        cpu_info: Mapping[str, str]
        crash_dump_sr: refs.SRRef
        current_operations: Mapping[str, enums.HostAllowedOperations]
        display: enums.HostDisplay
        edition: str
        editions: tuple[str, ...]
        enabled: bool
        external_auth_configuration: Mapping[str, str]
        external_auth_service_name: str
        external_auth_type: str
        guest_VCPUs_params: Mapping[str, str]
        ha_network_peers: tuple[str, ...]
        ha_statefiles: tuple[str, ...]
        hostname: str
        https_only: bool
        iscsi_iqn: str
        last_software_update: datetime
        last_update_hash: str
        latest_synced_updates_applied: enums.LatestSyncedUpdatesAppliedState
        license_params: Mapping[str, str]
        license_server: Mapping[str, str]
        local_cache_sr: refs.SRRef
        logging: Mapping[str, str]
        max_cstate: str
        memory_overhead: int
        metrics: refs.host_metricsRef
        multipathing: bool
        name_description: str
        name_label: str
        ntp_custom_servers: tuple[str, ...]
        ntp_mode: enums.HostNTPMode
        numa_affinity_policy: enums.HostNumaAffinityPolicy
        other_config: Mapping[str, str]
        pending_guidances: tuple[enums.UpdateGuidances, ...]
        pending_guidances_full: tuple[enums.UpdateGuidances, ...]
        pending_guidances_recommended: tuple[enums.UpdateGuidances, ...]
        power_on_config: Mapping[str, str]
        power_on_mode: str
        recommended_guidances: tuple[enums.UpdateGuidances, ...]
        sched_policy: str
        secure_boot: bool
        software_version: Mapping[str, str]
        ssh_auto_mode: bool
        ssh_enabled: bool
        ssh_enabled_timeout: int
        ssh_expiry: datetime
        ssl_legacy: bool
        supported_bootloaders: tuple[str, ...]
        suspend_image_sr: refs.SRRef
        tags: tuple[str, ...]
        timezone: str
        tls_verification_enabled: bool
        uefi_certificates: str
        updates: tuple[refs.pool_updateRef, ...]
        updates_requiring_reboot: tuple[refs.pool_updateRef, ...]
        uuid: str
        virtual_hardware_platform_versions: tuple[int, ...]


class host(Row):
    """One physical server of the pool. Records are made when a host is installed or joins, and
    removed when it is ejected or destroyed.
    """

    __slots__ = (
        "API_version_major",
        "API_version_minor",
        "API_version_vendor",
        "API_version_vendor_implementation",
        "PBDs",
        "PCIs",
        "PGPUs",
        "PIFs",
        "PUSBs",
        "address",
        "allowed_operations",
        "bios_strings",
        "blobs",
        "boot_free_mem",
        "capabilities",
        "certificates",
        "chipset_info",
        "console_idle_timeout",
        "control_domain",
        "cpu_configuration",
        "cpu_info",
        "crash_dump_sr",
        "crashdumps",
        "current_operations",
        "display",
        "edition",
        "editions",
        "enabled",
        "external_auth_configuration",
        "external_auth_service_name",
        "external_auth_type",
        "features",
        "guest_VCPUs_params",
        "ha_network_peers",
        "ha_statefiles",
        "host_CPUs",
        "hostname",
        "https_only",
        "iscsi_iqn",
        "last_software_update",
        "last_update_hash",
        "latest_synced_updates_applied",
        "license_params",
        "license_server",
        "local_cache_sr",
        "logging",
        "max_cstate",
        "memory_overhead",
        "metrics",
        "multipathing",
        "name_description",
        "name_label",
        "ntp_custom_servers",
        "ntp_mode",
        "numa_affinity_policy",
        "other_config",
        "patches",
        "pending_guidances",
        "pending_guidances_full",
        "pending_guidances_recommended",
        "power_on_config",
        "power_on_mode",
        "recommended_guidances",
        "resident_VMs",
        "sched_policy",
        "secure_boot",
        "software_version",
        "ssh_auto_mode",
        "ssh_enabled",
        "ssh_enabled_timeout",
        "ssh_expiry",
        "ssl_legacy",
        "supported_bootloaders",
        "suspend_image_sr",
        "tags",
        "timezone",
        "tls_verification_enabled",
        "uefi_certificates",
        "updates",
        "updates_requiring_reboot",
        "uuid",
        "virtual_hardware_platform_versions",
    )

    API_version_major: int
    """Major number of the API version this host speaks."""
    API_version_minor: int
    """Minor number of the API version this host speaks."""
    API_version_vendor: str
    """Name of the vendor whose API version is reported."""
    API_version_vendor_implementation: Mapping[str, str]
    """Vendor-specific details of the API implementation, as free key-value pairs."""
    PBDs: tuple[refs.PBDRef, ...]
    """Storage connections of this host, one per SR it can see."""
    PCIs: tuple[refs.PCIRef, ...]
    """PCI devices found in this host."""
    PGPUs: tuple[refs.PGPURef, ...]
    """Physical GPUs found in this host."""
    PIFs: tuple[refs.PIFRef, ...]
    """Network interfaces of this host: physical ones, VLANs, bonds, tunnels and SR-IOV logical
    ones.
    """
    PUSBs: tuple[refs.PUSBRef, ...]
    """Physical USB devices plugged into this host."""
    address: str
    """IP address of the management interface, used by the rest of the pool to reach this host.
    """
    allowed_operations: tuple[enums.HostAllowedOperations, ...]
    """Operations the host would accept now; advisory, the list may be out of date when the call
    arrives.
    """
    bios_strings: Mapping[str, str]
    """BIOS and system identity strings read from the firmware, such as vendor, product and
    serial number.
    """
    blobs: Mapping[str, refs.blobRef]
    """Binary blobs attached to this host, by name."""
    boot_free_mem: int
    """Memory in bytes that was free for domains when the host booted."""
    capabilities: tuple[str, ...]
    """Hypervisor capability strings, naming the guest ABIs this host can run."""
    certificates: tuple[refs.CertificateRef, ...]
    """TLS certificates this host presents, for clients and inside the pool."""
    chipset_info: Mapping[str, str]
    """Chipset properties; the key iommu tells whether device pass-through is possible."""
    console_idle_timeout: int
    """Seconds without input after which a host console session is closed; 0 means never."""
    control_domain: refs.VMRef
    """VM record of the control domain (dom0) of this host; null until it is known."""
    cpu_configuration: Mapping[str, str]
    """Further CPU settings of the hypervisor, as key-value pairs."""
    cpu_info: Mapping[str, str]
    """CPU details: number of cores and sockets, vendor, model name, speed in MHz, and feature
    sets as hexadecimal strings.
    """
    crash_dump_sr: refs.SRRef
    """SR on which VM crash dumps are stored; null falls back to the pool's setting."""
    crashdumps: tuple[refs.host_crashdumpRef, ...]
    """Crash dumps of the host itself that are still kept on it."""
    current_operations: Mapping[str, enums.HostAllowedOperations]
    """Operations running on this host, as a map from task reference to operation."""
    display: enums.HostDisplay
    """Whether the local console shows on the physical display, and whether that changes at the
    next boot.
    """
    edition: str
    """Licensed product edition in force; empty when none was applied."""
    editions: tuple[str, ...]
    """Names of the product editions that can be applied to this host."""
    enabled: bool
    """True when the host may start, resume or receive VMs; false in maintenance and while
    booting.
    """
    external_auth_configuration: Mapping[str, str]
    """Settings of the directory service the host is joined to, without passwords."""
    external_auth_service_name: str
    """Name of the directory service the host is joined to, such as the domain; empty if none.
    """
    external_auth_type: str
    """Kind of external directory used to authenticate users, such as AD; empty if only local
    accounts count.
    """
    features: tuple[refs.FeatureRef, ...]
    """Optional features known on this host."""
    guest_VCPUs_params: Mapping[str, str]
    """Default scheduling parameters of the VCPUs of VMs on this host, such as the CPU mask."""
    ha_network_peers: tuple[str, ...]
    """UUIDs of the hosts seen over the HA network heartbeat; empty while HA is off."""
    ha_statefiles: tuple[str, ...]
    """HA state files this host is writing to; empty while HA is off."""
    host_CPUs: tuple[refs.host_cpuRef, ...]
    """Physical CPUs of this host."""
    hostname: str
    """Network host name of the machine."""
    https_only: bool
    """True when the host refuses plain HTTP on port 80 and serves HTTPS alone."""
    iscsi_iqn: str
    """Qualified name with which this host's iSCSI initiator logs in to targets."""
    last_software_update: datetime
    """When packages of this host were last updated; 1970-01-01 if never."""
    last_update_hash: str
    """Hash of the repository state the host was last updated to; empty if never."""
    latest_synced_updates_applied: enums.LatestSyncedUpdatesAppliedState
    """Whether the host has every update of the last synchronisation; unknown until it was
    checked.
    """
    license_params: Mapping[str, str]
    """Details of the licence in force, such as expiry date and restrictions."""
    license_server: Mapping[str, str]
    """Licence server to use: the keys address and port."""
    local_cache_sr: refs.SRRef
    """Local SR used to cache shared disks; null when local caching is off."""
    logging: Mapping[str, str]
    """Where system logs go; syslog_destination names a remote host, and syslog_reconfigure
    applies a change.
    """
    max_cstate: str
    """Deepest CPU idle state allowed, as a C-state with optional sub-state; empty means no
    limit.
    """
    memory_overhead: int
    """Memory in bytes taken by the hypervisor and not available to any VM."""
    metrics: refs.host_metricsRef
    """Liveness and memory figures of this host."""
    multipathing: bool
    """True when the host reaches storage over several paths where the driver can."""
    name_description: str
    """Free description for people."""
    name_label: str
    """Display name; it need not be unique or equal to the host name."""
    ntp_custom_servers: tuple[str, ...]
    """NTP servers used while ntp_mode is Custom."""
    ntp_mode: enums.HostNTPMode
    """Where NTP servers come from: DHCP, a custom list or the factory list; Disabled stops
    synchronisation.
    """
    numa_affinity_policy: enums.HostNumaAffinityPolicy
    """How VM memory is placed on NUMA nodes: anywhere, on few nodes if possible, or the built-
    in default.
    """
    other_config: Mapping[str, str]
    """Free key-value pairs for tools."""
    patches: tuple[refs.host_patchRef, ...]
    """Old-style hotfixes present on this host."""
    pending_guidances: tuple[enums.UpdateGuidances, ...]
    """Mandatory steps still open after updates, such as a reboot or a toolstack restart."""
    pending_guidances_full: tuple[enums.UpdateGuidances, ...]
    """Steps still open to make every applied update fully effective."""
    pending_guidances_recommended: tuple[enums.UpdateGuidances, ...]
    """Steps still open that are recommended after updates but not required."""
    power_on_config: Mapping[str, str]
    """Settings for powering the host on remotely, such as address and account of its management
    controller.
    """
    power_on_mode: str
    """Method for powering the host on: empty for none, wake-on-lan, DRAC, or the name of a
    custom script.
    """
    recommended_guidances: tuple[enums.UpdateGuidances, ...]
    """Removed from the API; the pending_guidances fields took its place."""
    resident_VMs: tuple[refs.VMRef, ...]
    """VMs running or paused on this host, its control domain included."""
    sched_policy: str
    """Name of the hypervisor's CPU scheduler."""
    secure_boot: bool
    """True when this host booted with UEFI secure boot in force."""
    software_version: Mapping[str, str]
    """Versions of the installed software: product, build, hypervisor, kernel, API and others.
    """
    ssh_auto_mode: bool
    """True when SSH is opened only while the toolstack is not working, and closed otherwise."""
    ssh_enabled: bool
    """True when the SSH service is switched on."""
    ssh_enabled_timeout: int
    """Seconds after which SSH is switched off again once enabled; 0 means no limit."""
    ssh_expiry: datetime
    """When the SSH service will be switched off; 1970-01-01 when no end is set."""
    ssl_legacy: bool
    """Formerly whether old TLS versions were allowed; no longer has an effect."""
    supported_bootloaders: tuple[str, ...]
    """Boot loaders available to paravirtualised VMs on this host."""
    suspend_image_sr: refs.SRRef
    """SR for memory images of suspended VMs; null falls back to the pool's setting."""
    tags: tuple[str, ...]
    """Labels given by users, for grouping and searching."""
    timezone: str
    """Time zone of the host, as an IANA name such as Europe/Berlin."""
    tls_verification_enabled: bool
    """True when the host verifies certificates on its own outgoing TLS connections."""
    uefi_certificates: str
    """UEFI secure boot certificates as a base64 archive; replaced by the pool's field of that
    name.
    """
    updates: tuple[refs.pool_updateRef, ...]
    """Updates that have been applied to this host."""
    updates_requiring_reboot: tuple[refs.pool_updateRef, ...]
    """Applied updates that take full effect only after this host reboots."""
    uuid: str
    """Unique identifier of the host, stable over reboots and renames."""
    virtual_hardware_platform_versions: tuple[int, ...]
    """Virtual hardware platform versions that VMs may use on this host."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[hostFields]) -> host:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.API_version_major = 0
        row.API_version_minor = 0
        row.API_version_vendor = ""
        row.API_version_vendor_implementation = EMPTY_MAP
        row.PBDs = ()
        row.PCIs = ()
        row.PGPUs = ()
        row.PIFs = ()
        row.PUSBs = ()
        row.address = ""
        row.allowed_operations = ()
        row.bios_strings = EMPTY_MAP
        row.blobs = EMPTY_MAP
        row.boot_free_mem = 0
        row.capabilities = ()
        row.certificates = ()
        row.chipset_info = EMPTY_MAP
        row.console_idle_timeout = 0
        row.control_domain = refs.VMRef("OpaqueRef:NULL")
        row.cpu_configuration = EMPTY_MAP
        row.cpu_info = EMPTY_MAP
        row.crash_dump_sr = refs.SRRef("OpaqueRef:NULL")
        row.crashdumps = ()
        row.current_operations = EMPTY_MAP
        row.display = "enabled"
        row.edition = ""
        row.editions = ()
        row.enabled = False
        row.external_auth_configuration = EMPTY_MAP
        row.external_auth_service_name = ""
        row.external_auth_type = ""
        row.features = ()
        row.guest_VCPUs_params = EMPTY_MAP
        row.ha_network_peers = ()
        row.ha_statefiles = ()
        row.host_CPUs = ()
        row.hostname = ""
        row.https_only = False
        row.iscsi_iqn = ""
        row.last_software_update = EPOCH
        row.last_update_hash = ""
        row.latest_synced_updates_applied = "unknown"
        row.license_params = EMPTY_MAP
        row.license_server = {"address": "localhost", "port": "27000"}
        row.local_cache_sr = refs.SRRef("OpaqueRef:NULL")
        row.logging = EMPTY_MAP
        row.max_cstate = ""
        row.memory_overhead = 0
        row.metrics = refs.host_metricsRef("OpaqueRef:NULL")
        row.multipathing = False
        row.name_description = ""
        row.name_label = ""
        row.ntp_custom_servers = ()
        row.ntp_mode = "Factory"
        row.numa_affinity_policy = "default_policy"
        row.other_config = EMPTY_MAP
        row.patches = ()
        row.pending_guidances = ()
        row.pending_guidances_full = ()
        row.pending_guidances_recommended = ()
        row.power_on_config = EMPTY_MAP
        row.power_on_mode = ""
        row.recommended_guidances = ()
        row.resident_VMs = ()
        row.sched_policy = ""
        row.secure_boot = False
        row.software_version = EMPTY_MAP
        row.ssh_auto_mode = False
        row.ssh_enabled = True
        row.ssh_enabled_timeout = 0
        row.ssh_expiry = EPOCH
        row.ssl_legacy = True
        row.supported_bootloaders = ()
        row.suspend_image_sr = refs.SRRef("OpaqueRef:NULL")
        row.tags = ()
        row.timezone = "UTC"
        row.tls_verification_enabled = False
        row.uefi_certificates = ""
        row.updates = ()
        row.updates_requiring_reboot = ()
        row.uuid = ""
        row.virtual_hardware_platform_versions = (0,)
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[hostFields]) -> refs.hostRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.hostRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[hostFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("host", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> host:
        row = host.__new__(host)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.API_version_major = self.API_version_major
        row.API_version_minor = self.API_version_minor
        row.API_version_vendor = self.API_version_vendor
        row.API_version_vendor_implementation = self.API_version_vendor_implementation
        row.PBDs = self.PBDs
        row.PCIs = self.PCIs
        row.PGPUs = self.PGPUs
        row.PIFs = self.PIFs
        row.PUSBs = self.PUSBs
        row.address = self.address
        row.allowed_operations = self.allowed_operations
        row.bios_strings = self.bios_strings
        row.blobs = self.blobs
        row.boot_free_mem = self.boot_free_mem
        row.capabilities = self.capabilities
        row.certificates = self.certificates
        row.chipset_info = self.chipset_info
        row.console_idle_timeout = self.console_idle_timeout
        row.control_domain = self.control_domain
        row.cpu_configuration = self.cpu_configuration
        row.cpu_info = self.cpu_info
        row.crash_dump_sr = self.crash_dump_sr
        row.crashdumps = self.crashdumps
        row.current_operations = self.current_operations
        row.display = self.display
        row.edition = self.edition
        row.editions = self.editions
        row.enabled = self.enabled
        row.external_auth_configuration = self.external_auth_configuration
        row.external_auth_service_name = self.external_auth_service_name
        row.external_auth_type = self.external_auth_type
        row.features = self.features
        row.guest_VCPUs_params = self.guest_VCPUs_params
        row.ha_network_peers = self.ha_network_peers
        row.ha_statefiles = self.ha_statefiles
        row.host_CPUs = self.host_CPUs
        row.hostname = self.hostname
        row.https_only = self.https_only
        row.iscsi_iqn = self.iscsi_iqn
        row.last_software_update = self.last_software_update
        row.last_update_hash = self.last_update_hash
        row.latest_synced_updates_applied = self.latest_synced_updates_applied
        row.license_params = self.license_params
        row.license_server = self.license_server
        row.local_cache_sr = self.local_cache_sr
        row.logging = self.logging
        row.max_cstate = self.max_cstate
        row.memory_overhead = self.memory_overhead
        row.metrics = self.metrics
        row.multipathing = self.multipathing
        row.name_description = self.name_description
        row.name_label = self.name_label
        row.ntp_custom_servers = self.ntp_custom_servers
        row.ntp_mode = self.ntp_mode
        row.numa_affinity_policy = self.numa_affinity_policy
        row.other_config = self.other_config
        row.patches = self.patches
        row.pending_guidances = self.pending_guidances
        row.pending_guidances_full = self.pending_guidances_full
        row.pending_guidances_recommended = self.pending_guidances_recommended
        row.power_on_config = self.power_on_config
        row.power_on_mode = self.power_on_mode
        row.recommended_guidances = self.recommended_guidances
        row.resident_VMs = self.resident_VMs
        row.sched_policy = self.sched_policy
        row.secure_boot = self.secure_boot
        row.software_version = self.software_version
        row.ssh_auto_mode = self.ssh_auto_mode
        row.ssh_enabled = self.ssh_enabled
        row.ssh_enabled_timeout = self.ssh_enabled_timeout
        row.ssh_expiry = self.ssh_expiry
        row.ssl_legacy = self.ssl_legacy
        row.supported_bootloaders = self.supported_bootloaders
        row.suspend_image_sr = self.suspend_image_sr
        row.tags = self.tags
        row.timezone = self.timezone
        row.tls_verification_enabled = self.tls_verification_enabled
        row.uefi_certificates = self.uefi_certificates
        row.updates = self.updates
        row.updates_requiring_reboot = self.updates_requiring_reboot
        row.uuid = self.uuid
        row.virtual_hardware_platform_versions = self.virtual_hardware_platform_versions
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.API_version_major != 0:
            out["API_version_major"] = self.API_version_major
        if self.API_version_minor != 0:
            out["API_version_minor"] = self.API_version_minor
        if self.API_version_vendor != "":
            out["API_version_vendor"] = self.API_version_vendor
        if self.API_version_vendor_implementation:
            out["API_version_vendor_implementation"] = self.API_version_vendor_implementation
        if self.address != "":
            out["address"] = self.address
        if self.bios_strings:
            out["bios_strings"] = self.bios_strings
        if self.blobs:
            out["blobs"] = self.blobs
        if self.boot_free_mem != 0:
            out["boot_free_mem"] = self.boot_free_mem
        if self.capabilities:
            out["capabilities"] = self.capabilities
        if self.chipset_info:
            out["chipset_info"] = self.chipset_info
        if self.console_idle_timeout != 0:
            out["console_idle_timeout"] = self.console_idle_timeout
        if self.control_domain != refs.VMRef("OpaqueRef:NULL"):
            out["control_domain"] = self.control_domain
        if self.cpu_configuration:
            out["cpu_configuration"] = self.cpu_configuration
        if self.cpu_info:
            out["cpu_info"] = self.cpu_info
        if self.crash_dump_sr != refs.SRRef("OpaqueRef:NULL"):
            out["crash_dump_sr"] = self.crash_dump_sr
        if self.display != "enabled":
            out["display"] = self.display
        if self.edition != "":
            out["edition"] = self.edition
        if self.editions:
            out["editions"] = self.editions
        if self.enabled != False:
            out["enabled"] = self.enabled
        if self.external_auth_configuration:
            out["external_auth_configuration"] = self.external_auth_configuration
        if self.external_auth_service_name != "":
            out["external_auth_service_name"] = self.external_auth_service_name
        if self.external_auth_type != "":
            out["external_auth_type"] = self.external_auth_type
        if self.guest_VCPUs_params:
            out["guest_VCPUs_params"] = self.guest_VCPUs_params
        if self.ha_network_peers:
            out["ha_network_peers"] = self.ha_network_peers
        if self.ha_statefiles:
            out["ha_statefiles"] = self.ha_statefiles
        if self.hostname != "":
            out["hostname"] = self.hostname
        if self.https_only != False:
            out["https_only"] = self.https_only
        if self.iscsi_iqn != "":
            out["iscsi_iqn"] = self.iscsi_iqn
        if self.last_software_update != EPOCH:
            out["last_software_update"] = format_datetime(self.last_software_update)
        if self.last_update_hash != "":
            out["last_update_hash"] = self.last_update_hash
        if self.latest_synced_updates_applied != "unknown":
            out["latest_synced_updates_applied"] = self.latest_synced_updates_applied
        if self.license_params:
            out["license_params"] = self.license_params
        if self.license_server != {"address": "localhost", "port": "27000"}:
            out["license_server"] = self.license_server
        if self.local_cache_sr != refs.SRRef("OpaqueRef:NULL"):
            out["local_cache_sr"] = self.local_cache_sr
        if self.logging:
            out["logging"] = self.logging
        if self.max_cstate != "":
            out["max_cstate"] = self.max_cstate
        if self.memory_overhead != 0:
            out["memory_overhead"] = self.memory_overhead
        if self.metrics != refs.host_metricsRef("OpaqueRef:NULL"):
            out["metrics"] = self.metrics
        if self.multipathing != False:
            out["multipathing"] = self.multipathing
        if self.name_description != "":
            out["name_description"] = self.name_description
        if self.name_label != "":
            out["name_label"] = self.name_label
        if self.ntp_custom_servers:
            out["ntp_custom_servers"] = self.ntp_custom_servers
        if self.ntp_mode != "Factory":
            out["ntp_mode"] = self.ntp_mode
        if self.numa_affinity_policy != "default_policy":
            out["numa_affinity_policy"] = self.numa_affinity_policy
        if self.other_config:
            out["other_config"] = self.other_config
        if self.pending_guidances:
            out["pending_guidances"] = self.pending_guidances
        if self.pending_guidances_full:
            out["pending_guidances_full"] = self.pending_guidances_full
        if self.pending_guidances_recommended:
            out["pending_guidances_recommended"] = self.pending_guidances_recommended
        if self.power_on_config:
            out["power_on_config"] = self.power_on_config
        if self.power_on_mode != "":
            out["power_on_mode"] = self.power_on_mode
        if self.recommended_guidances:
            out["recommended_guidances"] = self.recommended_guidances
        if self.sched_policy != "":
            out["sched_policy"] = self.sched_policy
        if self.secure_boot != False:
            out["secure_boot"] = self.secure_boot
        if self.software_version:
            out["software_version"] = self.software_version
        if self.ssh_auto_mode != False:
            out["ssh_auto_mode"] = self.ssh_auto_mode
        if self.ssh_enabled != True:
            out["ssh_enabled"] = self.ssh_enabled
        if self.ssh_enabled_timeout != 0:
            out["ssh_enabled_timeout"] = self.ssh_enabled_timeout
        if self.ssh_expiry != EPOCH:
            out["ssh_expiry"] = format_datetime(self.ssh_expiry)
        if self.ssl_legacy != True:
            out["ssl_legacy"] = self.ssl_legacy
        if self.supported_bootloaders:
            out["supported_bootloaders"] = self.supported_bootloaders
        if self.suspend_image_sr != refs.SRRef("OpaqueRef:NULL"):
            out["suspend_image_sr"] = self.suspend_image_sr
        if self.tags:
            out["tags"] = self.tags
        if self.timezone != "UTC":
            out["timezone"] = self.timezone
        if self.tls_verification_enabled != False:
            out["tls_verification_enabled"] = self.tls_verification_enabled
        if self.uefi_certificates != "":
            out["uefi_certificates"] = self.uefi_certificates
        if self.updates:
            out["updates"] = self.updates
        if self.updates_requiring_reboot:
            out["updates_requiring_reboot"] = self.updates_requiring_reboot
        if self.uuid != "":
            out["uuid"] = self.uuid
        if self.virtual_hardware_platform_versions != (0,):
            out["virtual_hardware_platform_versions"] = self.virtual_hardware_platform_versions
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> host:
        row = cls.new(ref)
        if "API_version_major" in stored:
            row.API_version_major = stored["API_version_major"]
        if "API_version_minor" in stored:
            row.API_version_minor = stored["API_version_minor"]
        if "API_version_vendor" in stored:
            row.API_version_vendor = stored["API_version_vendor"]
        if "API_version_vendor_implementation" in stored:
            row.API_version_vendor_implementation = _restore_string_to_string_map(
                stored["API_version_vendor_implementation"]
            )
        if "address" in stored:
            row.address = stored["address"]
        if "bios_strings" in stored:
            row.bios_strings = _restore_string_to_string_map(stored["bios_strings"])
        if "blobs" in stored:
            row.blobs = _restore_string_to_blob_ref_map(stored["blobs"])
        if "boot_free_mem" in stored:
            row.boot_free_mem = stored["boot_free_mem"]
        if "capabilities" in stored:
            row.capabilities = _restore_string_set(stored["capabilities"])
        if "chipset_info" in stored:
            row.chipset_info = _restore_string_to_string_map(stored["chipset_info"])
        if "console_idle_timeout" in stored:
            row.console_idle_timeout = stored["console_idle_timeout"]
        if "control_domain" in stored:
            row.control_domain = stored["control_domain"]
        if "cpu_configuration" in stored:
            row.cpu_configuration = _restore_string_to_string_map(stored["cpu_configuration"])
        if "cpu_info" in stored:
            row.cpu_info = _restore_string_to_string_map(stored["cpu_info"])
        if "crash_dump_sr" in stored:
            row.crash_dump_sr = stored["crash_dump_sr"]
        if "display" in stored:
            row.display = stored["display"]
        if "edition" in stored:
            row.edition = stored["edition"]
        if "editions" in stored:
            row.editions = _restore_string_set(stored["editions"])
        if "enabled" in stored:
            row.enabled = stored["enabled"]
        if "external_auth_configuration" in stored:
            row.external_auth_configuration = _restore_string_to_string_map(
                stored["external_auth_configuration"]
            )
        if "external_auth_service_name" in stored:
            row.external_auth_service_name = stored["external_auth_service_name"]
        if "external_auth_type" in stored:
            row.external_auth_type = stored["external_auth_type"]
        if "guest_VCPUs_params" in stored:
            row.guest_VCPUs_params = _restore_string_to_string_map(stored["guest_VCPUs_params"])
        if "ha_network_peers" in stored:
            row.ha_network_peers = _restore_string_set(stored["ha_network_peers"])
        if "ha_statefiles" in stored:
            row.ha_statefiles = _restore_string_set(stored["ha_statefiles"])
        if "hostname" in stored:
            row.hostname = stored["hostname"]
        if "https_only" in stored:
            row.https_only = stored["https_only"]
        if "iscsi_iqn" in stored:
            row.iscsi_iqn = stored["iscsi_iqn"]
        if "last_software_update" in stored:
            row.last_software_update = parse_datetime(stored["last_software_update"])
        if "last_update_hash" in stored:
            row.last_update_hash = stored["last_update_hash"]
        if "latest_synced_updates_applied" in stored:
            row.latest_synced_updates_applied = stored["latest_synced_updates_applied"]
        if "license_params" in stored:
            row.license_params = _restore_string_to_string_map(stored["license_params"])
        if "license_server" in stored:
            row.license_server = _restore_string_to_string_map(stored["license_server"])
        if "local_cache_sr" in stored:
            row.local_cache_sr = stored["local_cache_sr"]
        if "logging" in stored:
            row.logging = _restore_string_to_string_map(stored["logging"])
        if "max_cstate" in stored:
            row.max_cstate = stored["max_cstate"]
        if "memory_overhead" in stored:
            row.memory_overhead = stored["memory_overhead"]
        if "metrics" in stored:
            row.metrics = stored["metrics"]
        if "multipathing" in stored:
            row.multipathing = stored["multipathing"]
        if "name_description" in stored:
            row.name_description = stored["name_description"]
        if "name_label" in stored:
            row.name_label = stored["name_label"]
        if "ntp_custom_servers" in stored:
            row.ntp_custom_servers = _restore_string_set(stored["ntp_custom_servers"])
        if "ntp_mode" in stored:
            row.ntp_mode = stored["ntp_mode"]
        if "numa_affinity_policy" in stored:
            row.numa_affinity_policy = stored["numa_affinity_policy"]
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "pending_guidances" in stored:
            row.pending_guidances = _restore_enum_update_guidances_set(stored["pending_guidances"])
        if "pending_guidances_full" in stored:
            row.pending_guidances_full = _restore_enum_update_guidances_set(
                stored["pending_guidances_full"]
            )
        if "pending_guidances_recommended" in stored:
            row.pending_guidances_recommended = _restore_enum_update_guidances_set(
                stored["pending_guidances_recommended"]
            )
        if "power_on_config" in stored:
            row.power_on_config = _restore_string_to_string_map(stored["power_on_config"])
        if "power_on_mode" in stored:
            row.power_on_mode = stored["power_on_mode"]
        if "recommended_guidances" in stored:
            row.recommended_guidances = _restore_enum_update_guidances_set(
                stored["recommended_guidances"]
            )
        if "sched_policy" in stored:
            row.sched_policy = stored["sched_policy"]
        if "secure_boot" in stored:
            row.secure_boot = stored["secure_boot"]
        if "software_version" in stored:
            row.software_version = _restore_string_to_string_map(stored["software_version"])
        if "ssh_auto_mode" in stored:
            row.ssh_auto_mode = stored["ssh_auto_mode"]
        if "ssh_enabled" in stored:
            row.ssh_enabled = stored["ssh_enabled"]
        if "ssh_enabled_timeout" in stored:
            row.ssh_enabled_timeout = stored["ssh_enabled_timeout"]
        if "ssh_expiry" in stored:
            row.ssh_expiry = parse_datetime(stored["ssh_expiry"])
        if "ssl_legacy" in stored:
            row.ssl_legacy = stored["ssl_legacy"]
        if "supported_bootloaders" in stored:
            row.supported_bootloaders = _restore_string_set(stored["supported_bootloaders"])
        if "suspend_image_sr" in stored:
            row.suspend_image_sr = stored["suspend_image_sr"]
        if "tags" in stored:
            row.tags = _restore_string_set(stored["tags"])
        if "timezone" in stored:
            row.timezone = stored["timezone"]
        if "tls_verification_enabled" in stored:
            row.tls_verification_enabled = stored["tls_verification_enabled"]
        if "uefi_certificates" in stored:
            row.uefi_certificates = stored["uefi_certificates"]
        if "updates" in stored:
            row.updates = _restore_pool_update_ref_set(stored["updates"])
        if "updates_requiring_reboot" in stored:
            row.updates_requiring_reboot = _restore_pool_update_ref_set(
                stored["updates_requiring_reboot"]
            )
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        if "virtual_hardware_platform_versions" in stored:
            row.virtual_hardware_platform_versions = _restore_int_set(
                stored["virtual_hardware_platform_versions"]
            )
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>API_version_major</name><value>{self.API_version_major}</value></member>"
            f"<member><name>API_version_minor</name><value>{self.API_version_minor}</value></member>"
            f"<member><name>API_version_vendor</name><value>{escape(self.API_version_vendor)}</value></member>"
            f"<member><name>API_version_vendor_implementation</name>{_xml_string_to_string_map(self.API_version_vendor_implementation)}</member>"
            f"<member><name>PBDs</name>{_xml_pbd_ref_set(self.PBDs)}</member>"
            f"<member><name>PCIs</name>{_xml_pci_ref_set(self.PCIs)}</member>"
            f"<member><name>PGPUs</name>{_xml_pgpu_ref_set(self.PGPUs)}</member>"
            f"<member><name>PIFs</name>{_xml_pif_ref_set(self.PIFs)}</member>"
            f"<member><name>PUSBs</name>{_xml_pusb_ref_set(self.PUSBs)}</member>"
            f"<member><name>address</name><value>{escape(self.address)}</value></member>"
            f"<member><name>allowed_operations</name>{_xml_enum_host_allowed_operations_set(self.allowed_operations)}</member>"
            f"<member><name>bios_strings</name>{_xml_string_to_string_map(self.bios_strings)}</member>"
            f"<member><name>blobs</name>{_xml_string_to_blob_ref_map(self.blobs)}</member>"
            f"<member><name>capabilities</name>{_xml_string_set(self.capabilities)}</member>"
            f"<member><name>certificates</name>{_xml_certificate_ref_set(self.certificates)}</member>"
            f"<member><name>chipset_info</name>{_xml_string_to_string_map(self.chipset_info)}</member>"
            f"<member><name>console_idle_timeout</name><value>{self.console_idle_timeout}</value></member>"
            f"<member><name>control_domain</name><value>{escape(self.control_domain)}</value></member>"
            f"<member><name>cpu_configuration</name>{_xml_string_to_string_map(self.cpu_configuration)}</member>"
            f"<member><name>cpu_info</name>{_xml_string_to_string_map(self.cpu_info)}</member>"
            f"<member><name>crash_dump_sr</name><value>{escape(self.crash_dump_sr)}</value></member>"
            f"<member><name>crashdumps</name>{_xml_host_crashdump_ref_set(self.crashdumps)}</member>"
            f"<member><name>current_operations</name>{_xml_string_to_enum_host_allowed_operations_map(self.current_operations)}</member>"
            f"<member><name>display</name><value>{self.display}</value></member>"
            f"<member><name>edition</name><value>{escape(self.edition)}</value></member>"
            f"<member><name>editions</name>{_xml_string_set(self.editions)}</member>"
            f"<member><name>enabled</name><value><boolean>{self.enabled:d}</boolean></value></member>"
            f"<member><name>external_auth_configuration</name>{_xml_string_to_string_map(self.external_auth_configuration)}</member>"
            f"<member><name>external_auth_service_name</name><value>{escape(self.external_auth_service_name)}</value></member>"
            f"<member><name>external_auth_type</name><value>{escape(self.external_auth_type)}</value></member>"
            f"<member><name>features</name>{_xml_feature_ref_set(self.features)}</member>"
            f"<member><name>guest_VCPUs_params</name>{_xml_string_to_string_map(self.guest_VCPUs_params)}</member>"
            f"<member><name>ha_network_peers</name>{_xml_string_set(self.ha_network_peers)}</member>"
            f"<member><name>ha_statefiles</name>{_xml_string_set(self.ha_statefiles)}</member>"
            f"<member><name>host_CPUs</name>{_xml_host_cpu_ref_set(self.host_CPUs)}</member>"
            f"<member><name>hostname</name><value>{escape(self.hostname)}</value></member>"
            f"<member><name>https_only</name><value><boolean>{self.https_only:d}</boolean></value></member>"
            f"<member><name>iscsi_iqn</name><value>{escape(self.iscsi_iqn)}</value></member>"
            f"<member><name>last_software_update</name><value><dateTime.iso8601>{format_datetime(self.last_software_update)}</dateTime.iso8601></value></member>"
            f"<member><name>last_update_hash</name><value>{escape(self.last_update_hash)}</value></member>"
            f"<member><name>latest_synced_updates_applied</name><value>{self.latest_synced_updates_applied}</value></member>"
            f"<member><name>license_params</name>{_xml_string_to_string_map(self.license_params)}</member>"
            f"<member><name>license_server</name>{_xml_string_to_string_map(self.license_server)}</member>"
            f"<member><name>local_cache_sr</name><value>{escape(self.local_cache_sr)}</value></member>"
            f"<member><name>logging</name>{_xml_string_to_string_map(self.logging)}</member>"
            f"<member><name>max_cstate</name><value>{escape(self.max_cstate)}</value></member>"
            f"<member><name>memory_overhead</name><value>{self.memory_overhead}</value></member>"
            f"<member><name>metrics</name><value>{escape(self.metrics)}</value></member>"
            f"<member><name>multipathing</name><value><boolean>{self.multipathing:d}</boolean></value></member>"
            f"<member><name>name_description</name><value>{escape(self.name_description)}</value></member>"
            f"<member><name>name_label</name><value>{escape(self.name_label)}</value></member>"
            f"<member><name>ntp_custom_servers</name>{_xml_string_set(self.ntp_custom_servers)}</member>"
            f"<member><name>ntp_mode</name><value>{self.ntp_mode}</value></member>"
            f"<member><name>numa_affinity_policy</name><value>{self.numa_affinity_policy}</value></member>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>patches</name>{_xml_host_patch_ref_set(self.patches)}</member>"
            f"<member><name>pending_guidances</name>{_xml_enum_update_guidances_set(self.pending_guidances)}</member>"
            f"<member><name>pending_guidances_full</name>{_xml_enum_update_guidances_set(self.pending_guidances_full)}</member>"
            f"<member><name>pending_guidances_recommended</name>{_xml_enum_update_guidances_set(self.pending_guidances_recommended)}</member>"
            f"<member><name>power_on_config</name>{_xml_string_to_string_map(self.power_on_config)}</member>"
            f"<member><name>power_on_mode</name><value>{escape(self.power_on_mode)}</value></member>"
            f"<member><name>resident_VMs</name>{_xml_vm_ref_set(self.resident_VMs)}</member>"
            f"<member><name>sched_policy</name><value>{escape(self.sched_policy)}</value></member>"
            f"<member><name>secure_boot</name><value><boolean>{self.secure_boot:d}</boolean></value></member>"
            f"<member><name>software_version</name>{_xml_string_to_string_map(self.software_version)}</member>"
            f"<member><name>ssh_auto_mode</name><value><boolean>{self.ssh_auto_mode:d}</boolean></value></member>"
            f"<member><name>ssh_enabled</name><value><boolean>{self.ssh_enabled:d}</boolean></value></member>"
            f"<member><name>ssh_enabled_timeout</name><value>{self.ssh_enabled_timeout}</value></member>"
            f"<member><name>ssh_expiry</name><value><dateTime.iso8601>{format_datetime(self.ssh_expiry)}</dateTime.iso8601></value></member>"
            f"<member><name>ssl_legacy</name><value><boolean>{self.ssl_legacy:d}</boolean></value></member>"
            f"<member><name>supported_bootloaders</name>{_xml_string_set(self.supported_bootloaders)}</member>"
            f"<member><name>suspend_image_sr</name><value>{escape(self.suspend_image_sr)}</value></member>"
            f"<member><name>tags</name>{_xml_string_set(self.tags)}</member>"
            f"<member><name>timezone</name><value>{escape(self.timezone)}</value></member>"
            f"<member><name>tls_verification_enabled</name><value><boolean>{self.tls_verification_enabled:d}</boolean></value></member>"
            f"<member><name>uefi_certificates</name><value>{escape(self.uefi_certificates)}</value></member>"
            f"<member><name>updates</name>{_xml_pool_update_ref_set(self.updates)}</member>"
            f"<member><name>updates_requiring_reboot</name>{_xml_pool_update_ref_set(self.updates_requiring_reboot)}</member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            f"<member><name>virtual_hardware_platform_versions</name>{_xml_int_set(self.virtual_hardware_platform_versions)}</member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "API_version_major": self.API_version_major,
            "API_version_minor": self.API_version_minor,
            "API_version_vendor": self.API_version_vendor,
            "API_version_vendor_implementation": self.API_version_vendor_implementation,
            "PBDs": self.PBDs,
            "PCIs": self.PCIs,
            "PGPUs": self.PGPUs,
            "PIFs": self.PIFs,
            "PUSBs": self.PUSBs,
            "address": self.address,
            "allowed_operations": self.allowed_operations,
            "bios_strings": self.bios_strings,
            "blobs": self.blobs,
            "capabilities": self.capabilities,
            "certificates": self.certificates,
            "chipset_info": self.chipset_info,
            "console_idle_timeout": self.console_idle_timeout,
            "control_domain": self.control_domain,
            "cpu_configuration": self.cpu_configuration,
            "cpu_info": self.cpu_info,
            "crash_dump_sr": self.crash_dump_sr,
            "crashdumps": self.crashdumps,
            "current_operations": self.current_operations,
            "display": self.display,
            "edition": self.edition,
            "editions": self.editions,
            "enabled": self.enabled,
            "external_auth_configuration": self.external_auth_configuration,
            "external_auth_service_name": self.external_auth_service_name,
            "external_auth_type": self.external_auth_type,
            "features": self.features,
            "guest_VCPUs_params": self.guest_VCPUs_params,
            "ha_network_peers": self.ha_network_peers,
            "ha_statefiles": self.ha_statefiles,
            "host_CPUs": self.host_CPUs,
            "hostname": self.hostname,
            "https_only": self.https_only,
            "iscsi_iqn": self.iscsi_iqn,
            "last_software_update": format_datetime(self.last_software_update),
            "last_update_hash": self.last_update_hash,
            "latest_synced_updates_applied": self.latest_synced_updates_applied,
            "license_params": self.license_params,
            "license_server": self.license_server,
            "local_cache_sr": self.local_cache_sr,
            "logging": self.logging,
            "max_cstate": self.max_cstate,
            "memory_overhead": self.memory_overhead,
            "metrics": self.metrics,
            "multipathing": self.multipathing,
            "name_description": self.name_description,
            "name_label": self.name_label,
            "ntp_custom_servers": self.ntp_custom_servers,
            "ntp_mode": self.ntp_mode,
            "numa_affinity_policy": self.numa_affinity_policy,
            "other_config": self.other_config,
            "patches": self.patches,
            "pending_guidances": self.pending_guidances,
            "pending_guidances_full": self.pending_guidances_full,
            "pending_guidances_recommended": self.pending_guidances_recommended,
            "power_on_config": self.power_on_config,
            "power_on_mode": self.power_on_mode,
            "resident_VMs": self.resident_VMs,
            "sched_policy": self.sched_policy,
            "secure_boot": self.secure_boot,
            "software_version": self.software_version,
            "ssh_auto_mode": self.ssh_auto_mode,
            "ssh_enabled": self.ssh_enabled,
            "ssh_enabled_timeout": self.ssh_enabled_timeout,
            "ssh_expiry": format_datetime(self.ssh_expiry),
            "ssl_legacy": self.ssl_legacy,
            "supported_bootloaders": self.supported_bootloaders,
            "suspend_image_sr": self.suspend_image_sr,
            "tags": self.tags,
            "timezone": self.timezone,
            "tls_verification_enabled": self.tls_verification_enabled,
            "uefi_certificates": self.uefi_certificates,
            "updates": self.updates,
            "updates_requiring_reboot": self.updates_requiring_reboot,
            "uuid": self.uuid,
            "virtual_hardware_platform_versions": self.virtual_hardware_platform_versions,
        }
        return orjson.dumps(out)


_DEFAULTS = host.new("")


host.MODEL = ClassModel(
    name="host",
    fields=(
        FieldModel(
            "API_version_major",
            parse_type("int"),
            "API_version__major",
            _DEFAULTS.API_version_major,
        ),
        FieldModel(
            "API_version_minor",
            parse_type("int"),
            "API_version__minor",
            _DEFAULTS.API_version_minor,
        ),
        FieldModel(
            "API_version_vendor",
            parse_type("string"),
            "API_version__vendor",
            _DEFAULTS.API_version_vendor,
        ),
        FieldModel(
            "API_version_vendor_implementation",
            parse_type("(string -> string) map"),
            "API_version__vendor_implementation",
            _DEFAULTS.API_version_vendor_implementation,
        ),
        FieldModel(
            "PBDs",
            parse_type("PBD ref set"),
            "PBDs",
            _DEFAULTS.PBDs,
            persistent=False,
            relation=Relation("PBD", "host", RelationKind.MANY),
        ),
        FieldModel(
            "PCIs",
            parse_type("PCI ref set"),
            "PCIs",
            _DEFAULTS.PCIs,
            persistent=False,
            relation=Relation("PCI", "host", RelationKind.MANY),
        ),
        FieldModel(
            "PGPUs",
            parse_type("PGPU ref set"),
            "PGPUs",
            _DEFAULTS.PGPUs,
            persistent=False,
            relation=Relation("PGPU", "host", RelationKind.MANY),
        ),
        FieldModel(
            "PIFs",
            parse_type("PIF ref set"),
            "PIFs",
            _DEFAULTS.PIFs,
            persistent=False,
            relation=Relation("PIF", "host", RelationKind.MANY),
        ),
        FieldModel(
            "PUSBs",
            parse_type("PUSB ref set"),
            "PUSBs",
            _DEFAULTS.PUSBs,
            persistent=False,
            relation=Relation("PUSB", "host", RelationKind.MANY),
        ),
        FieldModel("address", parse_type("string"), "address", _DEFAULTS.address),
        FieldModel(
            "allowed_operations",
            parse_type("enum host_allowed_operations set"),
            "allowed_operations",
            _DEFAULTS.allowed_operations,
            persistent=False,
        ),
        FieldModel(
            "bios_strings",
            parse_type("(string -> string) map"),
            "bios_strings",
            _DEFAULTS.bios_strings,
        ),
        FieldModel("blobs", parse_type("(string -> blob ref) map"), "blobs", _DEFAULTS.blobs),
        FieldModel(
            "boot_free_mem",
            parse_type("int"),
            "boot_free_mem",
            _DEFAULTS.boot_free_mem,
            internal=True,
        ),
        FieldModel(
            "capabilities", parse_type("string set"), "capabilities", _DEFAULTS.capabilities
        ),
        FieldModel(
            "certificates",
            parse_type("Certificate ref set"),
            "certificates",
            _DEFAULTS.certificates,
            persistent=False,
            relation=Relation("Certificate", "host", RelationKind.MANY),
        ),
        FieldModel(
            "chipset_info",
            parse_type("(string -> string) map"),
            "chipset_info",
            _DEFAULTS.chipset_info,
        ),
        FieldModel(
            "console_idle_timeout",
            parse_type("int"),
            "console_idle_timeout",
            _DEFAULTS.console_idle_timeout,
        ),
        FieldModel(
            "control_domain", parse_type("VM ref"), "control_domain", _DEFAULTS.control_domain
        ),
        FieldModel(
            "cpu_configuration",
            parse_type("(string -> string) map"),
            "cpu_configuration",
            _DEFAULTS.cpu_configuration,
        ),
        FieldModel(
            "cpu_info", parse_type("(string -> string) map"), "cpu_info", _DEFAULTS.cpu_info
        ),
        FieldModel("crash_dump_sr", parse_type("SR ref"), "crash_dump_sr", _DEFAULTS.crash_dump_sr),
        FieldModel(
            "crashdumps",
            parse_type("host_crashdump ref set"),
            "crashdumps",
            _DEFAULTS.crashdumps,
            persistent=False,
            relation=Relation("host_crashdump", "host", RelationKind.MANY),
        ),
        FieldModel(
            "current_operations",
            parse_type("(string -> enum host_allowed_operations) map"),
            "current_operations",
            _DEFAULTS.current_operations,
            persistent=False,
        ),
        FieldModel("display", parse_type("enum host_display"), "display", _DEFAULTS.display),
        FieldModel("edition", parse_type("string"), "edition", _DEFAULTS.edition),
        FieldModel("editions", parse_type("string set"), "editions", _DEFAULTS.editions),
        FieldModel("enabled", parse_type("bool"), "enabled", _DEFAULTS.enabled),
        FieldModel(
            "external_auth_configuration",
            parse_type("(string -> string) map"),
            "external_auth_configuration",
            _DEFAULTS.external_auth_configuration,
        ),
        FieldModel(
            "external_auth_service_name",
            parse_type("string"),
            "external_auth_service_name",
            _DEFAULTS.external_auth_service_name,
        ),
        FieldModel(
            "external_auth_type",
            parse_type("string"),
            "external_auth_type",
            _DEFAULTS.external_auth_type,
        ),
        FieldModel(
            "features",
            parse_type("Feature ref set"),
            "features",
            _DEFAULTS.features,
            persistent=False,
            relation=Relation("Feature", "host", RelationKind.MANY),
        ),
        FieldModel(
            "guest_VCPUs_params",
            parse_type("(string -> string) map"),
            "guest_VCPUs_params",
            _DEFAULTS.guest_VCPUs_params,
        ),
        FieldModel(
            "ha_network_peers",
            parse_type("string set"),
            "ha_network_peers",
            _DEFAULTS.ha_network_peers,
        ),
        FieldModel(
            "ha_statefiles", parse_type("string set"), "ha_statefiles", _DEFAULTS.ha_statefiles
        ),
        FieldModel(
            "host_CPUs",
            parse_type("host_cpu ref set"),
            "host_CPUs",
            _DEFAULTS.host_CPUs,
            persistent=False,
            relation=Relation("host_cpu", "host", RelationKind.MANY),
        ),
        FieldModel("hostname", parse_type("string"), "hostname", _DEFAULTS.hostname),
        FieldModel("https_only", parse_type("bool"), "https_only", _DEFAULTS.https_only),
        FieldModel("iscsi_iqn", parse_type("string"), "iscsi_iqn", _DEFAULTS.iscsi_iqn),
        FieldModel(
            "last_software_update",
            parse_type("datetime"),
            "last_software_update",
            _DEFAULTS.last_software_update,
        ),
        FieldModel(
            "last_update_hash", parse_type("string"), "last_update_hash", _DEFAULTS.last_update_hash
        ),
        FieldModel(
            "latest_synced_updates_applied",
            parse_type("enum latest_synced_updates_applied_state"),
            "latest_synced_updates_applied",
            _DEFAULTS.latest_synced_updates_applied,
        ),
        FieldModel(
            "license_params",
            parse_type("(string -> string) map"),
            "license_params",
            _DEFAULTS.license_params,
        ),
        FieldModel(
            "license_server",
            parse_type("(string -> string) map"),
            "license_server",
            _DEFAULTS.license_server,
        ),
        FieldModel(
            "local_cache_sr", parse_type("SR ref"), "local_cache_sr", _DEFAULTS.local_cache_sr
        ),
        FieldModel("logging", parse_type("(string -> string) map"), "logging", _DEFAULTS.logging),
        FieldModel("max_cstate", parse_type("string"), "max_cstate", _DEFAULTS.max_cstate),
        FieldModel(
            "memory_overhead", parse_type("int"), "memory__overhead", _DEFAULTS.memory_overhead
        ),
        FieldModel("metrics", parse_type("host_metrics ref"), "metrics", _DEFAULTS.metrics),
        FieldModel("multipathing", parse_type("bool"), "multipathing", _DEFAULTS.multipathing),
        FieldModel(
            "name_description",
            parse_type("string"),
            "name__description",
            _DEFAULTS.name_description,
        ),
        FieldModel("name_label", parse_type("string"), "name__label", _DEFAULTS.name_label),
        FieldModel(
            "ntp_custom_servers",
            parse_type("string set"),
            "ntp_custom_servers",
            _DEFAULTS.ntp_custom_servers,
        ),
        FieldModel("ntp_mode", parse_type("enum host_ntp_mode"), "ntp_mode", _DEFAULTS.ntp_mode),
        FieldModel(
            "numa_affinity_policy",
            parse_type("enum host_numa_affinity_policy"),
            "numa_affinity_policy",
            _DEFAULTS.numa_affinity_policy,
        ),
        FieldModel(
            "other_config",
            parse_type("(string -> string) map"),
            "other_config",
            _DEFAULTS.other_config,
        ),
        FieldModel(
            "patches",
            parse_type("host_patch ref set"),
            "patches",
            _DEFAULTS.patches,
            persistent=False,
            relation=Relation("host_patch", "host", RelationKind.MANY),
        ),
        FieldModel(
            "pending_guidances",
            parse_type("enum update_guidances set"),
            "pending_guidances",
            _DEFAULTS.pending_guidances,
        ),
        FieldModel(
            "pending_guidances_full",
            parse_type("enum update_guidances set"),
            "pending_guidances_full",
            _DEFAULTS.pending_guidances_full,
        ),
        FieldModel(
            "pending_guidances_recommended",
            parse_type("enum update_guidances set"),
            "pending_guidances_recommended",
            _DEFAULTS.pending_guidances_recommended,
        ),
        FieldModel(
            "power_on_config",
            parse_type("(string -> string) map"),
            "power_on_config",
            _DEFAULTS.power_on_config,
        ),
        FieldModel("power_on_mode", parse_type("string"), "power_on_mode", _DEFAULTS.power_on_mode),
        FieldModel(
            "recommended_guidances",
            parse_type("enum update_guidances set"),
            "recommended_guidances",
            _DEFAULTS.recommended_guidances,
            internal=True,
        ),
        FieldModel(
            "resident_VMs",
            parse_type("VM ref set"),
            "resident_VMs",
            _DEFAULTS.resident_VMs,
            persistent=False,
            relation=Relation("VM", "resident_on", RelationKind.MANY),
        ),
        FieldModel("sched_policy", parse_type("string"), "sched_policy", _DEFAULTS.sched_policy),
        FieldModel("secure_boot", parse_type("bool"), "secure_boot", _DEFAULTS.secure_boot),
        FieldModel(
            "software_version",
            parse_type("(string -> string) map"),
            "software_version",
            _DEFAULTS.software_version,
        ),
        FieldModel("ssh_auto_mode", parse_type("bool"), "ssh_auto_mode", _DEFAULTS.ssh_auto_mode),
        FieldModel("ssh_enabled", parse_type("bool"), "ssh_enabled", _DEFAULTS.ssh_enabled),
        FieldModel(
            "ssh_enabled_timeout",
            parse_type("int"),
            "ssh_enabled_timeout",
            _DEFAULTS.ssh_enabled_timeout,
        ),
        FieldModel("ssh_expiry", parse_type("datetime"), "ssh_expiry", _DEFAULTS.ssh_expiry),
        FieldModel("ssl_legacy", parse_type("bool"), "ssl_legacy", _DEFAULTS.ssl_legacy),
        FieldModel(
            "supported_bootloaders",
            parse_type("string set"),
            "supported_bootloaders",
            _DEFAULTS.supported_bootloaders,
        ),
        FieldModel(
            "suspend_image_sr", parse_type("SR ref"), "suspend_image_sr", _DEFAULTS.suspend_image_sr
        ),
        FieldModel("tags", parse_type("string set"), "tags", _DEFAULTS.tags),
        FieldModel("timezone", parse_type("string"), "timezone", _DEFAULTS.timezone),
        FieldModel(
            "tls_verification_enabled",
            parse_type("bool"),
            "tls_verification_enabled",
            _DEFAULTS.tls_verification_enabled,
        ),
        FieldModel(
            "uefi_certificates",
            parse_type("string"),
            "uefi_certificates",
            _DEFAULTS.uefi_certificates,
        ),
        FieldModel(
            "updates",
            parse_type("pool_update ref set"),
            "updates",
            _DEFAULTS.updates,
            relation=Relation("pool_update", "hosts", RelationKind.MANY_TO_MANY),
        ),
        FieldModel(
            "updates_requiring_reboot",
            parse_type("pool_update ref set"),
            "updates_requiring_reboot",
            _DEFAULTS.updates_requiring_reboot,
            plain_refs=True,
        ),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
        FieldModel(
            "virtual_hardware_platform_versions",
            parse_type("int set"),
            "virtual_hardware_platform_versions",
            _DEFAULTS.virtual_hardware_platform_versions,
        ),
    ),
    row=host,
    persistent=True,
    gen_events=True,
    has_name_label=True,
)
