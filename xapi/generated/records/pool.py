# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""The set of hosts managed as one, with settings that hold for all of them. There is exactly
one record; its name may be empty.
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
_xml_string_to_enum_pool_allowed_operations_map = xml_writer(
    parse_type("(string -> enum pool_allowed_operations) map")
)
_json_string_to_enum_pool_allowed_operations_map = json_writer(
    parse_type("(string -> enum pool_allowed_operations) map")
)
_restore_string_to_enum_pool_allowed_operations_map = restorer(
    parse_type("(string -> enum pool_allowed_operations) map")
)
_xml_string_to_string_map = xml_writer(parse_type("(string -> string) map"))
_json_string_to_string_map = json_writer(parse_type("(string -> string) map"))
_restore_string_to_string_map = restorer(parse_type("(string -> string) map"))
_xml_repository_ref_set = xml_writer(parse_type("Repository ref set"))
_json_repository_ref_set = json_writer(parse_type("Repository ref set"))
_restore_repository_ref_set = restorer(parse_type("Repository ref set"))
_xml_vdi_ref_set = xml_writer(parse_type("VDI ref set"))
_json_vdi_ref_set = json_writer(parse_type("VDI ref set"))
_restore_vdi_ref_set = restorer(parse_type("VDI ref set"))
_xml_enum_pool_allowed_operations_set = xml_writer(parse_type("enum pool_allowed_operations set"))
_json_enum_pool_allowed_operations_set = json_writer(parse_type("enum pool_allowed_operations set"))
_restore_enum_pool_allowed_operations_set = restorer(parse_type("enum pool_allowed_operations set"))
_xml_string_set = xml_writer(parse_type("string set"))
_json_string_set = json_writer(parse_type("string set"))
_restore_string_set = restorer(parse_type("string set"))

if TYPE_CHECKING:

    class poolFields(TypedDict, total=False):
        """Fields of pool that can be given to new, create and modify."""

        allowed_operations: tuple[enums.PoolAllowedOperations, ...]
        auto_update_vm_secureboot_certificates: bool
        blobs: Mapping[str, refs.blobRef]
        client_certificate_auth_enabled: bool
        client_certificate_auth_name: str
        coordinator_bias: bool
        cpu_info: Mapping[str, str]
        crash_dump_SR: refs.SRRef
        current_operations: Mapping[str, enums.PoolAllowedOperations]
        custom_uefi_certificates: str
        default_SR: refs.SRRef
        ext_auth_cache_enabled: bool
        ext_auth_cache_expiry: int
        ext_auth_cache_size: int
        ext_auth_max_threads: int
        guest_agent_config: Mapping[str, str]
        gui_config: Mapping[str, str]
        ha_allow_overcommit: bool
        ha_cluster_stack: str
        ha_configuration: Mapping[str, str]
        ha_enabled: bool
        ha_host_failures_to_tolerate: int
        ha_overcommitted: bool
        ha_plan_exists_for: int
        ha_reboot_vm_on_internal_shutdown: bool
        ha_statefiles: tuple[str, ...]
        health_check_config: Mapping[str, str]
        igmp_snooping_enabled: bool
        is_psr_pending: bool
        last_update_sync: datetime
        license_server: Mapping[str, str]
        limit_console_sessions: bool
        live_patching_disabled: bool
        local_auth_max_threads: int
        master: refs.hostRef
        migration_compression: bool
        name_description: str
        name_label: str
        other_config: Mapping[str, str]
        policy_no_vendor_device: bool
        recommendations: Mapping[str, str]
        redo_log_enabled: bool
        redo_log_vdi: refs.VDIRef
        repositories: tuple[refs.RepositoryRef, ...]
        repository_proxy_password: refs.secretRef
        repository_proxy_url: str
        repository_proxy_username: str
        restrictions: Mapping[str, str]
        suspend_image_SR: refs.SRRef
        tags: tuple[str, ...]
        telemetry_frequency: enums.TelemetryFrequency
        telemetry_next_collection: datetime
        telemetry_uuid: refs.secretRef
        tls_verification_enabled: bool
        uefi_certificates: str
        update_sync_day: int
        update_sync_enabled: bool
        update_sync_frequency: enums.UpdateSyncFrequency
        uuid: str
        vm_console_idle_timeout: int
        vswitch_controller: str
        wlb_enabled: bool
        wlb_password: refs.secretRef
        wlb_url: str
        wlb_username: str
        wlb_verify_cert: bool


class pool(Row):
    """The set of hosts managed as one, with settings that hold for all of them. There is
    exactly one record; its name may be empty.
    """

    __slots__ = (
        "allowed_operations",
        "auto_update_vm_secureboot_certificates",
        "blobs",
        "client_certificate_auth_enabled",
        "client_certificate_auth_name",
        "coordinator_bias",
        "cpu_info",
        "crash_dump_SR",
        "current_operations",
        "custom_uefi_certificates",
        "default_SR",
        "ext_auth_cache_enabled",
        "ext_auth_cache_expiry",
        "ext_auth_cache_size",
        "ext_auth_max_threads",
        "guest_agent_config",
        "gui_config",
        "ha_allow_overcommit",
        "ha_cluster_stack",
        "ha_configuration",
        "ha_enabled",
        "ha_host_failures_to_tolerate",
        "ha_overcommitted",
        "ha_plan_exists_for",
        "ha_reboot_vm_on_internal_shutdown",
        "ha_statefiles",
        "health_check_config",
        "igmp_snooping_enabled",
        "is_psr_pending",
        "last_update_sync",
        "license_server",
        "limit_console_sessions",
        "live_patching_disabled",
        "local_auth_max_threads",
        "master",
        "metadata_VDIs",
        "migration_compression",
        "name_description",
        "name_label",
        "other_config",
        "policy_no_vendor_device",
        "recommendations",
        "redo_log_enabled",
        "redo_log_vdi",
        "repositories",
        "repository_proxy_password",
        "repository_proxy_url",
        "repository_proxy_username",
        "restrictions",
        "suspend_image_SR",
        "tags",
        "telemetry_frequency",
        "telemetry_next_collection",
        "telemetry_uuid",
        "tls_verification_enabled",
        "uefi_certificates",
        "update_sync_day",
        "update_sync_enabled",
        "update_sync_frequency",
        "uuid",
        "vm_console_idle_timeout",
        "vswitch_controller",
        "wlb_enabled",
        "wlb_password",
        "wlb_url",
        "wlb_username",
        "wlb_verify_cert",
    )

    allowed_operations: tuple[enums.PoolAllowedOperations, ...]
    """Operations the pool would accept now; advisory, the list may be out of date when the call
    arrives.
    """
    auto_update_vm_secureboot_certificates: bool
    """True to bring secure boot certificates of VMs up to date by itself where possible."""
    blobs: Mapping[str, refs.blobRef]
    """Binary blobs attached to the pool, by name."""
    client_certificate_auth_enabled: bool
    """True when clients may log in with a TLS client certificate."""
    client_certificate_auth_name: str
    """Name a client certificate must carry to be accepted; empty if none was set."""
    coordinator_bias: bool
    """True to place VMs on the coordinator only when no other host suits as well."""
    cpu_info: Mapping[str, str]
    """CPU features all hosts have in common, which VMs may use and still migrate anywhere in
    the pool.
    """
    crash_dump_SR: refs.SRRef
    """Default SR for VM crash dumps; null if none is set."""
    current_operations: Mapping[str, enums.PoolAllowedOperations]
    """Operations running on the pool, as a map from task reference to operation."""
    custom_uefi_certificates: str
    """UEFI certificates set by the user in place of the built-in ones, as a base64 archive;
    empty if none.
    """
    default_SR: refs.SRRef
    """SR used for new disks when the caller names none; null if none is set."""
    ext_auth_cache_enabled: bool
    """True when successful directory logins are cached in memory."""
    ext_auth_cache_expiry: int
    """Seconds a cached directory login stays valid."""
    ext_auth_cache_size: int
    """Largest number of directory logins kept in the cache."""
    ext_auth_max_threads: int
    """How many directory logins may be checked at the same time."""
    guest_agent_config: Mapping[str, str]
    """Settings handed to the guest agents of all VMs."""
    gui_config: Mapping[str, str]
    """Key-value pairs reserved for graphical clients."""
    ha_allow_overcommit: bool
    """True to accept changes that leave too few resources to restart all protected VMs."""
    ha_cluster_stack: str
    """Cluster stack HA uses, such as xhad or corosync; empty while HA is off."""
    ha_configuration: Mapping[str, str]
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
    """True to start a protected VM again when it was shut down from inside."""
    ha_statefiles: tuple[str, ...]
    """UUIDs of the VDIs with HA state; empty while HA is off."""
    health_check_config: Mapping[str, str]
    """Settings of the periodic health check and its uploads."""
    igmp_snooping_enabled: bool
    """True when the virtual switches send multicast only to ports that asked for it."""
    is_psr_pending: bool
    """True while a pool secret rotation is unfinished and has to be run again."""
    last_update_sync: datetime
    """When updates were last synchronised from the repositories; 1970-01-01 if never."""
    license_server: Mapping[str, str]
    """Licence server of the pool: the keys address and port."""
    limit_console_sessions: bool
    """True to allow only one session per VM or host console at a time."""
    live_patching_disabled: bool
    """True to use no live patches, so that updates ask for a reboot instead."""
    local_auth_max_threads: int
    """How many local account logins may be checked at the same time."""
    master: refs.hostRef
    """Host that is the coordinator; it keeps the database and answers API calls."""
    metadata_VDIs: tuple[refs.VDIRef, ...]
    """VDIs known to hold a copy of pool metadata."""
    migration_compression: bool
    """True to compress the memory stream of migrations unless the call says otherwise."""
    name_description: str
    """Free description for people."""
    name_label: str
    """Display name of the pool; empty for a host that was never given a pool name."""
    other_config: Mapping[str, str]
    """Free key-value pairs for tools."""
    policy_no_vendor_device: bool
    """True to create new VMs without the device that lets Windows Update fetch drivers."""
    recommendations: Mapping[str, str]
    """Values recommended for pool settings, by name, as shipped with the software."""
    redo_log_enabled: bool
    """True when each database change is also written to a log on shared storage."""
    redo_log_vdi: refs.VDIRef
    """VDI of the redo log; null while it is off."""
    repositories: tuple[refs.RepositoryRef, ...]
    """Repositories from which updates are taken; empty if none is enabled."""
    repository_proxy_password: refs.secretRef
    """Secret with the proxy password; null if the proxy needs none."""
    repository_proxy_url: str
    """Address of the proxy used to reach repositories; empty if none."""
    repository_proxy_username: str
    """User name at the repository proxy; empty if it needs none."""
    restrictions: Mapping[str, str]
    """Features the licence restricts, as true or false by name; the least of what the hosts
    have.
    """
    suspend_image_SR: refs.SRRef
    """Default SR for memory images of suspended VMs; null if none is set."""
    tags: tuple[str, ...]
    """Labels given by users, for grouping and searching."""
    telemetry_frequency: enums.TelemetryFrequency
    """How often telemetry is collected."""
    telemetry_next_collection: datetime
    """When telemetry is collected next, in UTC."""
    telemetry_uuid: refs.secretRef
    """Secret with the identifier telemetry is sent under; null if none was made."""
    tls_verification_enabled: bool
    """True when hosts verify certificates on connections inside and out of the pool."""
    uefi_certificates: str
    """UEFI certificates in force for new VMs, as a base64 archive; the user's or the built-in
    ones.
    """
    update_sync_day: int
    """Weekday of the weekly synchronisation, 0 (Sunday) to 6; not used when daily."""
    update_sync_enabled: bool
    """True when updates are synchronised on a schedule."""
    update_sync_frequency: enums.UpdateSyncFrequency
    """Whether scheduled synchronisation runs daily or weekly."""
    uuid: str
    """Unique identifier of the pool."""
    vm_console_idle_timeout: int
    """Seconds without input after which a VM console session is closed; 0 means never."""
    vswitch_controller: str
    """Old: address of the virtual switch controller; SDN_controller took its place."""
    wlb_enabled: bool
    """True when workload balancing may choose hosts for VMs."""
    wlb_password: refs.secretRef
    """Secret with the password for the workload balancing server; null if there is none."""
    wlb_url: str
    """Address of the workload balancing server; empty if there is none."""
    wlb_username: str
    """User name at the workload balancing server."""
    wlb_verify_cert: bool
    """Old: whether the workload balancing server's certificate is verified;
    tls_verification_enabled decides now.
    """

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[poolFields]) -> pool:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.allowed_operations = ()
        row.auto_update_vm_secureboot_certificates = False
        row.blobs = EMPTY_MAP
        row.client_certificate_auth_enabled = False
        row.client_certificate_auth_name = ""
        row.coordinator_bias = True
        row.cpu_info = EMPTY_MAP
        row.crash_dump_SR = refs.SRRef("OpaqueRef:NULL")
        row.current_operations = EMPTY_MAP
        row.custom_uefi_certificates = ""
        row.default_SR = refs.SRRef("OpaqueRef:NULL")
        row.ext_auth_cache_enabled = True
        row.ext_auth_cache_expiry = 300
        row.ext_auth_cache_size = 50
        row.ext_auth_max_threads = 1
        row.guest_agent_config = EMPTY_MAP
        row.gui_config = EMPTY_MAP
        row.ha_allow_overcommit = False
        row.ha_cluster_stack = ""
        row.ha_configuration = EMPTY_MAP
        row.ha_enabled = False
        row.ha_host_failures_to_tolerate = 0
        row.ha_overcommitted = False
        row.ha_plan_exists_for = 0
        row.ha_reboot_vm_on_internal_shutdown = True
        row.ha_statefiles = ()
        row.health_check_config = EMPTY_MAP
        row.igmp_snooping_enabled = False
        row.is_psr_pending = False
        row.last_update_sync = EPOCH
        row.license_server = EMPTY_MAP
        row.limit_console_sessions = False
        row.live_patching_disabled = False
        row.local_auth_max_threads = 8
        row.master = refs.hostRef("OpaqueRef:NULL")
        row.metadata_VDIs = ()
        row.migration_compression = False
        row.name_description = ""
        row.name_label = ""
        row.other_config = EMPTY_MAP
        row.policy_no_vendor_device = False
        row.recommendations = EMPTY_MAP
        row.redo_log_enabled = False
        row.redo_log_vdi = refs.VDIRef("OpaqueRef:NULL")
        row.repositories = ()
        row.repository_proxy_password = refs.secretRef("OpaqueRef:NULL")
        row.repository_proxy_url = ""
        row.repository_proxy_username = ""
        row.restrictions = EMPTY_MAP
        row.suspend_image_SR = refs.SRRef("OpaqueRef:NULL")
        row.tags = ()
        row.telemetry_frequency = "weekly"
        row.telemetry_next_collection = EPOCH
        row.telemetry_uuid = refs.secretRef("OpaqueRef:NULL")
        row.tls_verification_enabled = False
        row.uefi_certificates = ""
        row.update_sync_day = 0
        row.update_sync_enabled = False
        row.update_sync_frequency = "weekly"
        row.uuid = ""
        row.vm_console_idle_timeout = 0
        row.vswitch_controller = ""
        row.wlb_enabled = False
        row.wlb_password = refs.secretRef("OpaqueRef:NULL")
        row.wlb_url = ""
        row.wlb_username = ""
        row.wlb_verify_cert = False
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[poolFields]) -> refs.poolRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.poolRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[poolFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("pool", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> pool:
        row = pool.__new__(pool)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.allowed_operations = self.allowed_operations
        row.auto_update_vm_secureboot_certificates = self.auto_update_vm_secureboot_certificates
        row.blobs = self.blobs
        row.client_certificate_auth_enabled = self.client_certificate_auth_enabled
        row.client_certificate_auth_name = self.client_certificate_auth_name
        row.coordinator_bias = self.coordinator_bias
        row.cpu_info = self.cpu_info
        row.crash_dump_SR = self.crash_dump_SR
        row.current_operations = self.current_operations
        row.custom_uefi_certificates = self.custom_uefi_certificates
        row.default_SR = self.default_SR
        row.ext_auth_cache_enabled = self.ext_auth_cache_enabled
        row.ext_auth_cache_expiry = self.ext_auth_cache_expiry
        row.ext_auth_cache_size = self.ext_auth_cache_size
        row.ext_auth_max_threads = self.ext_auth_max_threads
        row.guest_agent_config = self.guest_agent_config
        row.gui_config = self.gui_config
        row.ha_allow_overcommit = self.ha_allow_overcommit
        row.ha_cluster_stack = self.ha_cluster_stack
        row.ha_configuration = self.ha_configuration
        row.ha_enabled = self.ha_enabled
        row.ha_host_failures_to_tolerate = self.ha_host_failures_to_tolerate
        row.ha_overcommitted = self.ha_overcommitted
        row.ha_plan_exists_for = self.ha_plan_exists_for
        row.ha_reboot_vm_on_internal_shutdown = self.ha_reboot_vm_on_internal_shutdown
        row.ha_statefiles = self.ha_statefiles
        row.health_check_config = self.health_check_config
        row.igmp_snooping_enabled = self.igmp_snooping_enabled
        row.is_psr_pending = self.is_psr_pending
        row.last_update_sync = self.last_update_sync
        row.license_server = self.license_server
        row.limit_console_sessions = self.limit_console_sessions
        row.live_patching_disabled = self.live_patching_disabled
        row.local_auth_max_threads = self.local_auth_max_threads
        row.master = self.master
        row.metadata_VDIs = self.metadata_VDIs
        row.migration_compression = self.migration_compression
        row.name_description = self.name_description
        row.name_label = self.name_label
        row.other_config = self.other_config
        row.policy_no_vendor_device = self.policy_no_vendor_device
        row.recommendations = self.recommendations
        row.redo_log_enabled = self.redo_log_enabled
        row.redo_log_vdi = self.redo_log_vdi
        row.repositories = self.repositories
        row.repository_proxy_password = self.repository_proxy_password
        row.repository_proxy_url = self.repository_proxy_url
        row.repository_proxy_username = self.repository_proxy_username
        row.restrictions = self.restrictions
        row.suspend_image_SR = self.suspend_image_SR
        row.tags = self.tags
        row.telemetry_frequency = self.telemetry_frequency
        row.telemetry_next_collection = self.telemetry_next_collection
        row.telemetry_uuid = self.telemetry_uuid
        row.tls_verification_enabled = self.tls_verification_enabled
        row.uefi_certificates = self.uefi_certificates
        row.update_sync_day = self.update_sync_day
        row.update_sync_enabled = self.update_sync_enabled
        row.update_sync_frequency = self.update_sync_frequency
        row.uuid = self.uuid
        row.vm_console_idle_timeout = self.vm_console_idle_timeout
        row.vswitch_controller = self.vswitch_controller
        row.wlb_enabled = self.wlb_enabled
        row.wlb_password = self.wlb_password
        row.wlb_url = self.wlb_url
        row.wlb_username = self.wlb_username
        row.wlb_verify_cert = self.wlb_verify_cert
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.auto_update_vm_secureboot_certificates != False:
            out["auto_update_vm_secureboot_certificates"] = (
                self.auto_update_vm_secureboot_certificates
            )
        if self.blobs:
            out["blobs"] = self.blobs
        if self.client_certificate_auth_enabled != False:
            out["client_certificate_auth_enabled"] = self.client_certificate_auth_enabled
        if self.client_certificate_auth_name != "":
            out["client_certificate_auth_name"] = self.client_certificate_auth_name
        if self.coordinator_bias != True:
            out["coordinator_bias"] = self.coordinator_bias
        if self.cpu_info:
            out["cpu_info"] = self.cpu_info
        if self.crash_dump_SR != refs.SRRef("OpaqueRef:NULL"):
            out["crash_dump_SR"] = self.crash_dump_SR
        if self.custom_uefi_certificates != "":
            out["custom_uefi_certificates"] = self.custom_uefi_certificates
        if self.default_SR != refs.SRRef("OpaqueRef:NULL"):
            out["default_SR"] = self.default_SR
        if self.ext_auth_cache_enabled != True:
            out["ext_auth_cache_enabled"] = self.ext_auth_cache_enabled
        if self.ext_auth_cache_expiry != 300:
            out["ext_auth_cache_expiry"] = self.ext_auth_cache_expiry
        if self.ext_auth_cache_size != 50:
            out["ext_auth_cache_size"] = self.ext_auth_cache_size
        if self.ext_auth_max_threads != 1:
            out["ext_auth_max_threads"] = self.ext_auth_max_threads
        if self.guest_agent_config:
            out["guest_agent_config"] = self.guest_agent_config
        if self.gui_config:
            out["gui_config"] = self.gui_config
        if self.ha_allow_overcommit != False:
            out["ha_allow_overcommit"] = self.ha_allow_overcommit
        if self.ha_cluster_stack != "":
            out["ha_cluster_stack"] = self.ha_cluster_stack
        if self.ha_configuration:
            out["ha_configuration"] = self.ha_configuration
        if self.ha_enabled != False:
            out["ha_enabled"] = self.ha_enabled
        if self.ha_host_failures_to_tolerate != 0:
            out["ha_host_failures_to_tolerate"] = self.ha_host_failures_to_tolerate
        if self.ha_overcommitted != False:
            out["ha_overcommitted"] = self.ha_overcommitted
        if self.ha_plan_exists_for != 0:
            out["ha_plan_exists_for"] = self.ha_plan_exists_for
        if self.ha_reboot_vm_on_internal_shutdown != True:
            out["ha_reboot_vm_on_internal_shutdown"] = self.ha_reboot_vm_on_internal_shutdown
        if self.ha_statefiles:
            out["ha_statefiles"] = self.ha_statefiles
        if self.health_check_config:
            out["health_check_config"] = self.health_check_config
        if self.igmp_snooping_enabled != False:
            out["igmp_snooping_enabled"] = self.igmp_snooping_enabled
        if self.is_psr_pending != False:
            out["is_psr_pending"] = self.is_psr_pending
        if self.last_update_sync != EPOCH:
            out["last_update_sync"] = format_datetime(self.last_update_sync)
        if self.license_server:
            out["license_server"] = self.license_server
        if self.limit_console_sessions != False:
            out["limit_console_sessions"] = self.limit_console_sessions
        if self.live_patching_disabled != False:
            out["live_patching_disabled"] = self.live_patching_disabled
        if self.local_auth_max_threads != 8:
            out["local_auth_max_threads"] = self.local_auth_max_threads
        if self.master != refs.hostRef("OpaqueRef:NULL"):
            out["master"] = self.master
        if self.migration_compression != False:
            out["migration_compression"] = self.migration_compression
        if self.name_description != "":
            out["name_description"] = self.name_description
        if self.name_label != "":
            out["name_label"] = self.name_label
        if self.other_config:
            out["other_config"] = self.other_config
        if self.policy_no_vendor_device != False:
            out["policy_no_vendor_device"] = self.policy_no_vendor_device
        if self.recommendations:
            out["recommendations"] = self.recommendations
        if self.redo_log_enabled != False:
            out["redo_log_enabled"] = self.redo_log_enabled
        if self.redo_log_vdi != refs.VDIRef("OpaqueRef:NULL"):
            out["redo_log_vdi"] = self.redo_log_vdi
        if self.repositories:
            out["repositories"] = self.repositories
        if self.repository_proxy_password != refs.secretRef("OpaqueRef:NULL"):
            out["repository_proxy_password"] = self.repository_proxy_password
        if self.repository_proxy_url != "":
            out["repository_proxy_url"] = self.repository_proxy_url
        if self.repository_proxy_username != "":
            out["repository_proxy_username"] = self.repository_proxy_username
        if self.restrictions:
            out["restrictions"] = self.restrictions
        if self.suspend_image_SR != refs.SRRef("OpaqueRef:NULL"):
            out["suspend_image_SR"] = self.suspend_image_SR
        if self.tags:
            out["tags"] = self.tags
        if self.telemetry_frequency != "weekly":
            out["telemetry_frequency"] = self.telemetry_frequency
        if self.telemetry_next_collection != EPOCH:
            out["telemetry_next_collection"] = format_datetime(self.telemetry_next_collection)
        if self.telemetry_uuid != refs.secretRef("OpaqueRef:NULL"):
            out["telemetry_uuid"] = self.telemetry_uuid
        if self.tls_verification_enabled != False:
            out["tls_verification_enabled"] = self.tls_verification_enabled
        if self.uefi_certificates != "":
            out["uefi_certificates"] = self.uefi_certificates
        if self.update_sync_day != 0:
            out["update_sync_day"] = self.update_sync_day
        if self.update_sync_enabled != False:
            out["update_sync_enabled"] = self.update_sync_enabled
        if self.update_sync_frequency != "weekly":
            out["update_sync_frequency"] = self.update_sync_frequency
        if self.uuid != "":
            out["uuid"] = self.uuid
        if self.vm_console_idle_timeout != 0:
            out["vm_console_idle_timeout"] = self.vm_console_idle_timeout
        if self.vswitch_controller != "":
            out["vswitch_controller"] = self.vswitch_controller
        if self.wlb_enabled != False:
            out["wlb_enabled"] = self.wlb_enabled
        if self.wlb_password != refs.secretRef("OpaqueRef:NULL"):
            out["wlb_password"] = self.wlb_password
        if self.wlb_url != "":
            out["wlb_url"] = self.wlb_url
        if self.wlb_username != "":
            out["wlb_username"] = self.wlb_username
        if self.wlb_verify_cert != False:
            out["wlb_verify_cert"] = self.wlb_verify_cert
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> pool:
        row = cls.new(ref)
        if "auto_update_vm_secureboot_certificates" in stored:
            row.auto_update_vm_secureboot_certificates = stored[
                "auto_update_vm_secureboot_certificates"
            ]
        if "blobs" in stored:
            row.blobs = _restore_string_to_blob_ref_map(stored["blobs"])
        if "client_certificate_auth_enabled" in stored:
            row.client_certificate_auth_enabled = stored["client_certificate_auth_enabled"]
        if "client_certificate_auth_name" in stored:
            row.client_certificate_auth_name = stored["client_certificate_auth_name"]
        if "coordinator_bias" in stored:
            row.coordinator_bias = stored["coordinator_bias"]
        if "cpu_info" in stored:
            row.cpu_info = _restore_string_to_string_map(stored["cpu_info"])
        if "crash_dump_SR" in stored:
            row.crash_dump_SR = stored["crash_dump_SR"]
        if "custom_uefi_certificates" in stored:
            row.custom_uefi_certificates = stored["custom_uefi_certificates"]
        if "default_SR" in stored:
            row.default_SR = stored["default_SR"]
        if "ext_auth_cache_enabled" in stored:
            row.ext_auth_cache_enabled = stored["ext_auth_cache_enabled"]
        if "ext_auth_cache_expiry" in stored:
            row.ext_auth_cache_expiry = stored["ext_auth_cache_expiry"]
        if "ext_auth_cache_size" in stored:
            row.ext_auth_cache_size = stored["ext_auth_cache_size"]
        if "ext_auth_max_threads" in stored:
            row.ext_auth_max_threads = stored["ext_auth_max_threads"]
        if "guest_agent_config" in stored:
            row.guest_agent_config = _restore_string_to_string_map(stored["guest_agent_config"])
        if "gui_config" in stored:
            row.gui_config = _restore_string_to_string_map(stored["gui_config"])
        if "ha_allow_overcommit" in stored:
            row.ha_allow_overcommit = stored["ha_allow_overcommit"]
        if "ha_cluster_stack" in stored:
            row.ha_cluster_stack = stored["ha_cluster_stack"]
        if "ha_configuration" in stored:
            row.ha_configuration = _restore_string_to_string_map(stored["ha_configuration"])
        if "ha_enabled" in stored:
            row.ha_enabled = stored["ha_enabled"]
        if "ha_host_failures_to_tolerate" in stored:
            row.ha_host_failures_to_tolerate = stored["ha_host_failures_to_tolerate"]
        if "ha_overcommitted" in stored:
            row.ha_overcommitted = stored["ha_overcommitted"]
        if "ha_plan_exists_for" in stored:
            row.ha_plan_exists_for = stored["ha_plan_exists_for"]
        if "ha_reboot_vm_on_internal_shutdown" in stored:
            row.ha_reboot_vm_on_internal_shutdown = stored["ha_reboot_vm_on_internal_shutdown"]
        if "ha_statefiles" in stored:
            row.ha_statefiles = _restore_string_set(stored["ha_statefiles"])
        if "health_check_config" in stored:
            row.health_check_config = _restore_string_to_string_map(stored["health_check_config"])
        if "igmp_snooping_enabled" in stored:
            row.igmp_snooping_enabled = stored["igmp_snooping_enabled"]
        if "is_psr_pending" in stored:
            row.is_psr_pending = stored["is_psr_pending"]
        if "last_update_sync" in stored:
            row.last_update_sync = parse_datetime(stored["last_update_sync"])
        if "license_server" in stored:
            row.license_server = _restore_string_to_string_map(stored["license_server"])
        if "limit_console_sessions" in stored:
            row.limit_console_sessions = stored["limit_console_sessions"]
        if "live_patching_disabled" in stored:
            row.live_patching_disabled = stored["live_patching_disabled"]
        if "local_auth_max_threads" in stored:
            row.local_auth_max_threads = stored["local_auth_max_threads"]
        if "master" in stored:
            row.master = stored["master"]
        if "migration_compression" in stored:
            row.migration_compression = stored["migration_compression"]
        if "name_description" in stored:
            row.name_description = stored["name_description"]
        if "name_label" in stored:
            row.name_label = stored["name_label"]
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "policy_no_vendor_device" in stored:
            row.policy_no_vendor_device = stored["policy_no_vendor_device"]
        if "recommendations" in stored:
            row.recommendations = _restore_string_to_string_map(stored["recommendations"])
        if "redo_log_enabled" in stored:
            row.redo_log_enabled = stored["redo_log_enabled"]
        if "redo_log_vdi" in stored:
            row.redo_log_vdi = stored["redo_log_vdi"]
        if "repositories" in stored:
            row.repositories = _restore_repository_ref_set(stored["repositories"])
        if "repository_proxy_password" in stored:
            row.repository_proxy_password = stored["repository_proxy_password"]
        if "repository_proxy_url" in stored:
            row.repository_proxy_url = stored["repository_proxy_url"]
        if "repository_proxy_username" in stored:
            row.repository_proxy_username = stored["repository_proxy_username"]
        if "restrictions" in stored:
            row.restrictions = _restore_string_to_string_map(stored["restrictions"])
        if "suspend_image_SR" in stored:
            row.suspend_image_SR = stored["suspend_image_SR"]
        if "tags" in stored:
            row.tags = _restore_string_set(stored["tags"])
        if "telemetry_frequency" in stored:
            row.telemetry_frequency = stored["telemetry_frequency"]
        if "telemetry_next_collection" in stored:
            row.telemetry_next_collection = parse_datetime(stored["telemetry_next_collection"])
        if "telemetry_uuid" in stored:
            row.telemetry_uuid = stored["telemetry_uuid"]
        if "tls_verification_enabled" in stored:
            row.tls_verification_enabled = stored["tls_verification_enabled"]
        if "uefi_certificates" in stored:
            row.uefi_certificates = stored["uefi_certificates"]
        if "update_sync_day" in stored:
            row.update_sync_day = stored["update_sync_day"]
        if "update_sync_enabled" in stored:
            row.update_sync_enabled = stored["update_sync_enabled"]
        if "update_sync_frequency" in stored:
            row.update_sync_frequency = stored["update_sync_frequency"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        if "vm_console_idle_timeout" in stored:
            row.vm_console_idle_timeout = stored["vm_console_idle_timeout"]
        if "vswitch_controller" in stored:
            row.vswitch_controller = stored["vswitch_controller"]
        if "wlb_enabled" in stored:
            row.wlb_enabled = stored["wlb_enabled"]
        if "wlb_password" in stored:
            row.wlb_password = stored["wlb_password"]
        if "wlb_url" in stored:
            row.wlb_url = stored["wlb_url"]
        if "wlb_username" in stored:
            row.wlb_username = stored["wlb_username"]
        if "wlb_verify_cert" in stored:
            row.wlb_verify_cert = stored["wlb_verify_cert"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>allowed_operations</name>{_xml_enum_pool_allowed_operations_set(self.allowed_operations)}</member>"
            f"<member><name>auto_update_vm_secureboot_certificates</name><value><boolean>{self.auto_update_vm_secureboot_certificates:d}</boolean></value></member>"
            f"<member><name>blobs</name>{_xml_string_to_blob_ref_map(self.blobs)}</member>"
            f"<member><name>client_certificate_auth_enabled</name><value><boolean>{self.client_certificate_auth_enabled:d}</boolean></value></member>"
            f"<member><name>client_certificate_auth_name</name><value>{escape(self.client_certificate_auth_name)}</value></member>"
            f"<member><name>coordinator_bias</name><value><boolean>{self.coordinator_bias:d}</boolean></value></member>"
            f"<member><name>cpu_info</name>{_xml_string_to_string_map(self.cpu_info)}</member>"
            f"<member><name>crash_dump_SR</name><value>{escape(self.crash_dump_SR)}</value></member>"
            f"<member><name>current_operations</name>{_xml_string_to_enum_pool_allowed_operations_map(self.current_operations)}</member>"
            f"<member><name>custom_uefi_certificates</name><value>{escape(self.custom_uefi_certificates)}</value></member>"
            f"<member><name>default_SR</name><value>{escape(self.default_SR)}</value></member>"
            f"<member><name>ext_auth_cache_enabled</name><value><boolean>{self.ext_auth_cache_enabled:d}</boolean></value></member>"
            f"<member><name>ext_auth_cache_expiry</name><value>{self.ext_auth_cache_expiry}</value></member>"
            f"<member><name>ext_auth_cache_size</name><value>{self.ext_auth_cache_size}</value></member>"
            f"<member><name>ext_auth_max_threads</name><value>{self.ext_auth_max_threads}</value></member>"
            f"<member><name>guest_agent_config</name>{_xml_string_to_string_map(self.guest_agent_config)}</member>"
            f"<member><name>gui_config</name>{_xml_string_to_string_map(self.gui_config)}</member>"
            f"<member><name>ha_allow_overcommit</name><value><boolean>{self.ha_allow_overcommit:d}</boolean></value></member>"
            f"<member><name>ha_cluster_stack</name><value>{escape(self.ha_cluster_stack)}</value></member>"
            f"<member><name>ha_configuration</name>{_xml_string_to_string_map(self.ha_configuration)}</member>"
            f"<member><name>ha_enabled</name><value><boolean>{self.ha_enabled:d}</boolean></value></member>"
            f"<member><name>ha_host_failures_to_tolerate</name><value>{self.ha_host_failures_to_tolerate}</value></member>"
            f"<member><name>ha_overcommitted</name><value><boolean>{self.ha_overcommitted:d}</boolean></value></member>"
            f"<member><name>ha_plan_exists_for</name><value>{self.ha_plan_exists_for}</value></member>"
            f"<member><name>ha_reboot_vm_on_internal_shutdown</name><value><boolean>{self.ha_reboot_vm_on_internal_shutdown:d}</boolean></value></member>"
            f"<member><name>ha_statefiles</name>{_xml_string_set(self.ha_statefiles)}</member>"
            f"<member><name>health_check_config</name>{_xml_string_to_string_map(self.health_check_config)}</member>"
            f"<member><name>igmp_snooping_enabled</name><value><boolean>{self.igmp_snooping_enabled:d}</boolean></value></member>"
            f"<member><name>is_psr_pending</name><value><boolean>{self.is_psr_pending:d}</boolean></value></member>"
            f"<member><name>last_update_sync</name><value><dateTime.iso8601>{format_datetime(self.last_update_sync)}</dateTime.iso8601></value></member>"
            f"<member><name>license_server</name>{_xml_string_to_string_map(self.license_server)}</member>"
            f"<member><name>limit_console_sessions</name><value><boolean>{self.limit_console_sessions:d}</boolean></value></member>"
            f"<member><name>live_patching_disabled</name><value><boolean>{self.live_patching_disabled:d}</boolean></value></member>"
            f"<member><name>local_auth_max_threads</name><value>{self.local_auth_max_threads}</value></member>"
            f"<member><name>master</name><value>{escape(self.master)}</value></member>"
            f"<member><name>metadata_VDIs</name>{_xml_vdi_ref_set(self.metadata_VDIs)}</member>"
            f"<member><name>migration_compression</name><value><boolean>{self.migration_compression:d}</boolean></value></member>"
            f"<member><name>name_description</name><value>{escape(self.name_description)}</value></member>"
            f"<member><name>name_label</name><value>{escape(self.name_label)}</value></member>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>policy_no_vendor_device</name><value><boolean>{self.policy_no_vendor_device:d}</boolean></value></member>"
            f"<member><name>recommendations</name>{_xml_string_to_string_map(self.recommendations)}</member>"
            f"<member><name>redo_log_enabled</name><value><boolean>{self.redo_log_enabled:d}</boolean></value></member>"
            f"<member><name>redo_log_vdi</name><value>{escape(self.redo_log_vdi)}</value></member>"
            f"<member><name>repositories</name>{_xml_repository_ref_set(self.repositories)}</member>"
            f"<member><name>repository_proxy_password</name><value>{escape(self.repository_proxy_password)}</value></member>"
            f"<member><name>repository_proxy_url</name><value>{escape(self.repository_proxy_url)}</value></member>"
            f"<member><name>repository_proxy_username</name><value>{escape(self.repository_proxy_username)}</value></member>"
            f"<member><name>restrictions</name>{_xml_string_to_string_map(self.restrictions)}</member>"
            f"<member><name>suspend_image_SR</name><value>{escape(self.suspend_image_SR)}</value></member>"
            f"<member><name>tags</name>{_xml_string_set(self.tags)}</member>"
            f"<member><name>telemetry_frequency</name><value>{self.telemetry_frequency}</value></member>"
            f"<member><name>telemetry_next_collection</name><value><dateTime.iso8601>{format_datetime(self.telemetry_next_collection)}</dateTime.iso8601></value></member>"
            f"<member><name>telemetry_uuid</name><value>{escape(self.telemetry_uuid)}</value></member>"
            f"<member><name>tls_verification_enabled</name><value><boolean>{self.tls_verification_enabled:d}</boolean></value></member>"
            f"<member><name>uefi_certificates</name><value>{escape(self.uefi_certificates)}</value></member>"
            f"<member><name>update_sync_day</name><value>{self.update_sync_day}</value></member>"
            f"<member><name>update_sync_enabled</name><value><boolean>{self.update_sync_enabled:d}</boolean></value></member>"
            f"<member><name>update_sync_frequency</name><value>{self.update_sync_frequency}</value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            f"<member><name>vm_console_idle_timeout</name><value>{self.vm_console_idle_timeout}</value></member>"
            f"<member><name>vswitch_controller</name><value>{escape(self.vswitch_controller)}</value></member>"
            f"<member><name>wlb_enabled</name><value><boolean>{self.wlb_enabled:d}</boolean></value></member>"
            f"<member><name>wlb_url</name><value>{escape(self.wlb_url)}</value></member>"
            f"<member><name>wlb_username</name><value>{escape(self.wlb_username)}</value></member>"
            f"<member><name>wlb_verify_cert</name><value><boolean>{self.wlb_verify_cert:d}</boolean></value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "allowed_operations": self.allowed_operations,
            "auto_update_vm_secureboot_certificates": self.auto_update_vm_secureboot_certificates,
            "blobs": self.blobs,
            "client_certificate_auth_enabled": self.client_certificate_auth_enabled,
            "client_certificate_auth_name": self.client_certificate_auth_name,
            "coordinator_bias": self.coordinator_bias,
            "cpu_info": self.cpu_info,
            "crash_dump_SR": self.crash_dump_SR,
            "current_operations": self.current_operations,
            "custom_uefi_certificates": self.custom_uefi_certificates,
            "default_SR": self.default_SR,
            "ext_auth_cache_enabled": self.ext_auth_cache_enabled,
            "ext_auth_cache_expiry": self.ext_auth_cache_expiry,
            "ext_auth_cache_size": self.ext_auth_cache_size,
            "ext_auth_max_threads": self.ext_auth_max_threads,
            "guest_agent_config": self.guest_agent_config,
            "gui_config": self.gui_config,
            "ha_allow_overcommit": self.ha_allow_overcommit,
            "ha_cluster_stack": self.ha_cluster_stack,
            "ha_configuration": self.ha_configuration,
            "ha_enabled": self.ha_enabled,
            "ha_host_failures_to_tolerate": self.ha_host_failures_to_tolerate,
            "ha_overcommitted": self.ha_overcommitted,
            "ha_plan_exists_for": self.ha_plan_exists_for,
            "ha_reboot_vm_on_internal_shutdown": self.ha_reboot_vm_on_internal_shutdown,
            "ha_statefiles": self.ha_statefiles,
            "health_check_config": self.health_check_config,
            "igmp_snooping_enabled": self.igmp_snooping_enabled,
            "is_psr_pending": self.is_psr_pending,
            "last_update_sync": format_datetime(self.last_update_sync),
            "license_server": self.license_server,
            "limit_console_sessions": self.limit_console_sessions,
            "live_patching_disabled": self.live_patching_disabled,
            "local_auth_max_threads": self.local_auth_max_threads,
            "master": self.master,
            "metadata_VDIs": self.metadata_VDIs,
            "migration_compression": self.migration_compression,
            "name_description": self.name_description,
            "name_label": self.name_label,
            "other_config": self.other_config,
            "policy_no_vendor_device": self.policy_no_vendor_device,
            "recommendations": self.recommendations,
            "redo_log_enabled": self.redo_log_enabled,
            "redo_log_vdi": self.redo_log_vdi,
            "repositories": self.repositories,
            "repository_proxy_password": self.repository_proxy_password,
            "repository_proxy_url": self.repository_proxy_url,
            "repository_proxy_username": self.repository_proxy_username,
            "restrictions": self.restrictions,
            "suspend_image_SR": self.suspend_image_SR,
            "tags": self.tags,
            "telemetry_frequency": self.telemetry_frequency,
            "telemetry_next_collection": format_datetime(self.telemetry_next_collection),
            "telemetry_uuid": self.telemetry_uuid,
            "tls_verification_enabled": self.tls_verification_enabled,
            "uefi_certificates": self.uefi_certificates,
            "update_sync_day": self.update_sync_day,
            "update_sync_enabled": self.update_sync_enabled,
            "update_sync_frequency": self.update_sync_frequency,
            "uuid": self.uuid,
            "vm_console_idle_timeout": self.vm_console_idle_timeout,
            "vswitch_controller": self.vswitch_controller,
            "wlb_enabled": self.wlb_enabled,
            "wlb_url": self.wlb_url,
            "wlb_username": self.wlb_username,
            "wlb_verify_cert": self.wlb_verify_cert,
        }
        return orjson.dumps(out)


_DEFAULTS = pool.new("")


pool.MODEL = ClassModel(
    name="pool",
    fields=(
        FieldModel(
            "allowed_operations",
            parse_type("enum pool_allowed_operations set"),
            "allowed_operations",
            _DEFAULTS.allowed_operations,
            persistent=False,
        ),
        FieldModel(
            "auto_update_vm_secureboot_certificates",
            parse_type("bool"),
            "auto_update_vm_secureboot_certificates",
            _DEFAULTS.auto_update_vm_secureboot_certificates,
        ),
        FieldModel("blobs", parse_type("(string -> blob ref) map"), "blobs", _DEFAULTS.blobs),
        FieldModel(
            "client_certificate_auth_enabled",
            parse_type("bool"),
            "client_certificate_auth_enabled",
            _DEFAULTS.client_certificate_auth_enabled,
        ),
        FieldModel(
            "client_certificate_auth_name",
            parse_type("string"),
            "client_certificate_auth_name",
            _DEFAULTS.client_certificate_auth_name,
        ),
        FieldModel(
            "coordinator_bias", parse_type("bool"), "coordinator_bias", _DEFAULTS.coordinator_bias
        ),
        FieldModel(
            "cpu_info", parse_type("(string -> string) map"), "cpu_info", _DEFAULTS.cpu_info
        ),
        FieldModel("crash_dump_SR", parse_type("SR ref"), "crash_dump_SR", _DEFAULTS.crash_dump_SR),
        FieldModel(
            "current_operations",
            parse_type("(string -> enum pool_allowed_operations) map"),
            "current_operations",
            _DEFAULTS.current_operations,
            persistent=False,
        ),
        FieldModel(
            "custom_uefi_certificates",
            parse_type("string"),
            "custom_uefi_certificates",
            _DEFAULTS.custom_uefi_certificates,
        ),
        FieldModel("default_SR", parse_type("SR ref"), "default_SR", _DEFAULTS.default_SR),
        FieldModel(
            "ext_auth_cache_enabled",
            parse_type("bool"),
            "ext_auth_cache_enabled",
            _DEFAULTS.ext_auth_cache_enabled,
        ),
        FieldModel(
            "ext_auth_cache_expiry",
            parse_type("int"),
            "ext_auth_cache_expiry",
            _DEFAULTS.ext_auth_cache_expiry,
        ),
        FieldModel(
            "ext_auth_cache_size",
            parse_type("int"),
            "ext_auth_cache_size",
            _DEFAULTS.ext_auth_cache_size,
        ),
        FieldModel(
            "ext_auth_max_threads",
            parse_type("int"),
            "ext_auth_max_threads",
            _DEFAULTS.ext_auth_max_threads,
        ),
        FieldModel(
            "guest_agent_config",
            parse_type("(string -> string) map"),
            "guest_agent_config",
            _DEFAULTS.guest_agent_config,
        ),
        FieldModel(
            "gui_config", parse_type("(string -> string) map"), "gui_config", _DEFAULTS.gui_config
        ),
        FieldModel(
            "ha_allow_overcommit",
            parse_type("bool"),
            "ha_allow_overcommit",
            _DEFAULTS.ha_allow_overcommit,
        ),
        FieldModel(
            "ha_cluster_stack", parse_type("string"), "ha_cluster_stack", _DEFAULTS.ha_cluster_stack
        ),
        FieldModel(
            "ha_configuration",
            parse_type("(string -> string) map"),
            "ha_configuration",
            _DEFAULTS.ha_configuration,
        ),
        FieldModel("ha_enabled", parse_type("bool"), "ha_enabled", _DEFAULTS.ha_enabled),
        FieldModel(
            "ha_host_failures_to_tolerate",
            parse_type("int"),
            "ha_host_failures_to_tolerate",
            _DEFAULTS.ha_host_failures_to_tolerate,
        ),
        FieldModel(
            "ha_overcommitted", parse_type("bool"), "ha_overcommitted", _DEFAULTS.ha_overcommitted
        ),
        FieldModel(
            "ha_plan_exists_for",
            parse_type("int"),
            "ha_plan_exists_for",
            _DEFAULTS.ha_plan_exists_for,
        ),
        FieldModel(
            "ha_reboot_vm_on_internal_shutdown",
            parse_type("bool"),
            "ha_reboot_vm_on_internal_shutdown",
            _DEFAULTS.ha_reboot_vm_on_internal_shutdown,
        ),
        FieldModel(
            "ha_statefiles", parse_type("string set"), "ha_statefiles", _DEFAULTS.ha_statefiles
        ),
        FieldModel(
            "health_check_config",
            parse_type("(string -> string) map"),
            "health_check_config",
            _DEFAULTS.health_check_config,
        ),
        FieldModel(
            "igmp_snooping_enabled",
            parse_type("bool"),
            "igmp_snooping_enabled",
            _DEFAULTS.igmp_snooping_enabled,
        ),
        FieldModel(
            "is_psr_pending", parse_type("bool"), "is_psr_pending", _DEFAULTS.is_psr_pending
        ),
        FieldModel(
            "last_update_sync",
            parse_type("datetime"),
            "last_update_sync",
            _DEFAULTS.last_update_sync,
        ),
        FieldModel(
            "license_server",
            parse_type("(string -> string) map"),
            "license_server",
            _DEFAULTS.license_server,
        ),
        FieldModel(
            "limit_console_sessions",
            parse_type("bool"),
            "limit_console_sessions",
            _DEFAULTS.limit_console_sessions,
        ),
        FieldModel(
            "live_patching_disabled",
            parse_type("bool"),
            "live_patching_disabled",
            _DEFAULTS.live_patching_disabled,
        ),
        FieldModel(
            "local_auth_max_threads",
            parse_type("int"),
            "local_auth_max_threads",
            _DEFAULTS.local_auth_max_threads,
        ),
        FieldModel("master", parse_type("host ref"), "master", _DEFAULTS.master),
        FieldModel(
            "metadata_VDIs",
            parse_type("VDI ref set"),
            "metadata_VDIs",
            _DEFAULTS.metadata_VDIs,
            persistent=False,
            relation=Relation("VDI", "metadata_of_pool", RelationKind.MANY),
        ),
        FieldModel(
            "migration_compression",
            parse_type("bool"),
            "migration_compression",
            _DEFAULTS.migration_compression,
        ),
        FieldModel(
            "name_description", parse_type("string"), "name_description", _DEFAULTS.name_description
        ),
        FieldModel("name_label", parse_type("string"), "name_label", _DEFAULTS.name_label),
        FieldModel(
            "other_config",
            parse_type("(string -> string) map"),
            "other_config",
            _DEFAULTS.other_config,
        ),
        FieldModel(
            "policy_no_vendor_device",
            parse_type("bool"),
            "policy_no_vendor_device",
            _DEFAULTS.policy_no_vendor_device,
        ),
        FieldModel(
            "recommendations",
            parse_type("(string -> string) map"),
            "recommendations",
            _DEFAULTS.recommendations,
        ),
        FieldModel(
            "redo_log_enabled", parse_type("bool"), "redo_log_enabled", _DEFAULTS.redo_log_enabled
        ),
        FieldModel("redo_log_vdi", parse_type("VDI ref"), "redo_log_vdi", _DEFAULTS.redo_log_vdi),
        FieldModel(
            "repositories",
            parse_type("Repository ref set"),
            "repositories",
            _DEFAULTS.repositories,
            plain_refs=True,
        ),
        FieldModel(
            "repository_proxy_password",
            parse_type("secret ref"),
            "repository_proxy_password",
            _DEFAULTS.repository_proxy_password,
        ),
        FieldModel(
            "repository_proxy_url",
            parse_type("string"),
            "repository_proxy_url",
            _DEFAULTS.repository_proxy_url,
        ),
        FieldModel(
            "repository_proxy_username",
            parse_type("string"),
            "repository_proxy_username",
            _DEFAULTS.repository_proxy_username,
        ),
        FieldModel(
            "restrictions",
            parse_type("(string -> string) map"),
            "restrictions",
            _DEFAULTS.restrictions,
        ),
        FieldModel(
            "suspend_image_SR", parse_type("SR ref"), "suspend_image_SR", _DEFAULTS.suspend_image_SR
        ),
        FieldModel("tags", parse_type("string set"), "tags", _DEFAULTS.tags),
        FieldModel(
            "telemetry_frequency",
            parse_type("enum telemetry_frequency"),
            "telemetry_frequency",
            _DEFAULTS.telemetry_frequency,
        ),
        FieldModel(
            "telemetry_next_collection",
            parse_type("datetime"),
            "telemetry_next_collection",
            _DEFAULTS.telemetry_next_collection,
        ),
        FieldModel(
            "telemetry_uuid", parse_type("secret ref"), "telemetry_uuid", _DEFAULTS.telemetry_uuid
        ),
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
            "update_sync_day", parse_type("int"), "update_sync_day", _DEFAULTS.update_sync_day
        ),
        FieldModel(
            "update_sync_enabled",
            parse_type("bool"),
            "update_sync_enabled",
            _DEFAULTS.update_sync_enabled,
        ),
        FieldModel(
            "update_sync_frequency",
            parse_type("enum update_sync_frequency"),
            "update_sync_frequency",
            _DEFAULTS.update_sync_frequency,
        ),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
        FieldModel(
            "vm_console_idle_timeout",
            parse_type("int"),
            "vm_console_idle_timeout",
            _DEFAULTS.vm_console_idle_timeout,
        ),
        FieldModel(
            "vswitch_controller",
            parse_type("string"),
            "vswitch_controller",
            _DEFAULTS.vswitch_controller,
        ),
        FieldModel("wlb_enabled", parse_type("bool"), "wlb_enabled", _DEFAULTS.wlb_enabled),
        FieldModel(
            "wlb_password",
            parse_type("secret ref"),
            "wlb_password",
            _DEFAULTS.wlb_password,
            internal=True,
        ),
        FieldModel("wlb_url", parse_type("string"), "wlb_url", _DEFAULTS.wlb_url),
        FieldModel("wlb_username", parse_type("string"), "wlb_username", _DEFAULTS.wlb_username),
        FieldModel(
            "wlb_verify_cert", parse_type("bool"), "wlb_verify_cert", _DEFAULTS.wlb_verify_cert
        ),
    ),
    row=pool,
    persistent=True,
    gen_events=True,
    has_name_label=False,
)
