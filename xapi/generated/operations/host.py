# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of host."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import enums, records, refs

CallT = TypeVar("CallT")


class hostOperations(Generic[CallT]):
    """What host messages do. One physical server of the pool. Records are made when a host is
    installed or joins, and removed when it is ejected or destroyed.
    """

    async def abort_new_master(self, call: CallT, address: str) -> None:
        """Internal: drops a coordinator change that was proposed but not committed."""
        raise NotImplementedMessage("host.abort_new_master")

    async def allocate_resources_for_vm(
        self, call: CallT, ref: refs.hostRef, vm: refs.VMRef, live: bool
    ) -> None:
        """Internal: checks this host can take a VM and reserves memory and devices for it."""
        raise NotImplementedMessage("host.allocate_resources_for_vm")

    async def apply_edition(
        self, call: CallT, host: refs.hostRef, edition: str, force: bool
    ) -> None:
        """Applies a product edition to the host, checking a licence out; fails if the licence
        is not available.
        """
        raise NotImplementedMessage("host.apply_edition")

    async def apply_guest_agent_config(self, call: CallT, host: refs.hostRef) -> None:
        """Internal: hands the pool's guest agent settings to the VMs of this host."""
        raise NotImplementedMessage("host.apply_guest_agent_config")

    async def apply_updates(
        self, call: CallT, ref: refs.hostRef, hash: str
    ) -> tuple[tuple[str, ...], ...]:
        """Updates the host's packages from the synchronised repository; returns problems met,
        one list of code and parameters each.
        """
        raise NotImplementedMessage("host.apply_updates")

    async def assert_can_evacuate(self, call: CallT, host: refs.hostRef) -> None:
        """Succeeds if every VM of the host could be moved away now; otherwise fails with the
        reason.
        """
        raise NotImplementedMessage("host.assert_can_evacuate")

    async def attach_static_vdis(
        self, call: CallT, host: refs.hostRef, vdi_reason_map: Mapping[refs.VDIRef, str]
    ) -> None:
        """Internal: attaches VDIs to the host outside any VM, now and at every boot."""
        raise NotImplementedMessage("host.attach_static_vdis")

    async def backup_rrds(self, call: CallT, host: refs.hostRef, delay: float) -> None:
        """Copies the performance archives kept on this host to the coordinator after the given
        delay.
        """
        raise NotImplementedMessage("host.backup_rrds")

    async def bugreport_upload(
        self, call: CallT, host: refs.hostRef, url: str, options: Mapping[str, str]
    ) -> None:
        """Collects a status report of the host and uploads it to the given address."""
        raise NotImplementedMessage("host.bugreport_upload")

    async def call_extension(self, call: CallT, host: refs.hostRef, call_: str) -> str:
        """Runs a host extension, an executable installed on the host, and returns its answer."""
        raise NotImplementedMessage("host.call_extension")

    async def call_plugin(
        self, call: CallT, host: refs.hostRef, plugin: str, fn: str, args: Mapping[str, str]
    ) -> str:
        """Runs a function of a plug-in script installed on the host and returns its text; fails
        with the plug-in's own error.
        """
        raise NotImplementedMessage("host.call_plugin")

    async def cert_distrib_atom(self, call: CallT, host: refs.hostRef, command: str) -> str:
        """Internal: carries out one step of certificate distribution on the host and returns
        its result.
        """
        raise NotImplementedMessage("host.cert_distrib_atom")

    async def certificate_list(self, call: CallT, host: refs.hostRef) -> tuple[str, ...]:
        """Lists file names of CA certificates installed on the host; use Certificate records
        instead.
        """
        raise NotImplementedMessage("host.certificate_list")

    async def certificate_sync(self, call: CallT, host: refs.hostRef) -> None:
        """Internal: copies CA certificates and revocation lists of the pool to this host."""
        raise NotImplementedMessage("host.certificate_sync")

    async def cleanup_pool_secret(
        self, call: CallT, host: refs.hostRef, old_ps: str, new_ps: str
    ) -> None:
        """Internal: last phase of pool secret rotation, after which the old secret is no longer
        accepted.
        """
        raise NotImplementedMessage("host.cleanup_pool_secret")

    async def commit_new_master(self, call: CallT, address: str) -> None:
        """Internal: makes the proposed coordinator change final on this host."""
        raise NotImplementedMessage("host.commit_new_master")

    async def compute_free_memory(self, call: CallT, host: refs.hostRef) -> int:
        """Returns the memory in bytes that is free for further VMs on this host, reservations
        considered.
        """
        raise NotImplementedMessage("host.compute_free_memory")

    async def compute_memory_overhead(self, call: CallT, host: refs.hostRef) -> int:
        """Works out the memory in bytes the hypervisor needs for itself on this host."""
        raise NotImplementedMessage("host.compute_memory_overhead")

    async def copy_primary_host_certs(self, call: CallT, host: refs.hostRef) -> None:
        """Internal: replaces this host's trusted pool certificates by the coordinator's."""
        raise NotImplementedMessage("host.copy_primary_host_certs")

    async def create(
        self,
        call: CallT,
        uuid: str,
        name_label: str,
        name_description: str,
        hostname: str,
        address: str,
        external_auth_type: str,
        external_auth_service_name: str,
        external_auth_configuration: Mapping[str, str],
        license_params: Mapping[str, str],
        edition: str,
        license_server: Mapping[str, str],
        local_cache_sr: refs.SRRef,
        chipset_info: Mapping[str, str],
        ssl_legacy: bool,
        last_software_update: datetime,
        last_update_hash: str,
        ssh_enabled: bool,
        ssh_enabled_timeout: int,
        ssh_expiry: datetime,
        console_idle_timeout: int,
        ssh_auto_mode: bool,
        secure_boot: bool,
        software_version: Mapping[str, str],
        https_only: bool,
        max_cstate: str,
        ntp_mode: enums.HostNTPMode,
        ntp_custom_servers: tuple[str, ...],
        timezone: str,
        numa_affinity_policy: enums.HostNumaAffinityPolicy,
        latest_synced_updates_applied: enums.LatestSyncedUpdatesAppliedState,
        pending_guidances_full: tuple[enums.UpdateGuidances, ...],
        pending_guidances_recommended: tuple[enums.UpdateGuidances, ...],
    ) -> refs.hostRef:
        """Internal: records a host in the database at first boot or when it joins; no machine
        is contacted.
        """
        raise NotImplementedMessage("host.create")

    async def create_new_blob(
        self, call: CallT, host: refs.hostRef, name: str, mime_type: str, public: bool
    ) -> refs.blobRef:
        """Adds an empty named blob to the host and returns it; the content is uploaded over
        HTTP.
        """
        raise NotImplementedMessage("host.create_new_blob")

    async def crl_install(self, call: CallT, host: refs.hostRef, name: str, crl: str) -> None:
        """Internal: stores a certificate revocation list on this host."""
        raise NotImplementedMessage("host.crl_install")

    async def crl_list(self, call: CallT, host: refs.hostRef) -> tuple[str, ...]:
        """Internal: lists names of revocation lists stored on this host."""
        raise NotImplementedMessage("host.crl_list")

    async def crl_uninstall(self, call: CallT, host: refs.hostRef, name: str) -> None:
        """Internal: deletes a revocation list from this host."""
        raise NotImplementedMessage("host.crl_uninstall")

    async def declare_dead(self, call: CallT, host: refs.hostRef) -> None:
        """Marks a host dead without contacting it and its VMs halted; data is at risk if the
        host still runs.
        """
        raise NotImplementedMessage("host.declare_dead")

    async def destroy(self, call: CallT, ref: refs.hostRef) -> None:
        """Forgets a dead host; HOST_IS_LIVE while it still runs, HOST_HAS_RESIDENT_VMS while
        VMs are recorded on it.
        """
        raise NotImplementedMessage("host.destroy")

    async def detach_static_vdis(
        self, call: CallT, host: refs.hostRef, vdis: tuple[refs.VDIRef, ...]
    ) -> None:
        """Internal: detaches statically attached VDIs and stops attaching them at boot."""
        raise NotImplementedMessage("host.detach_static_vdis")

    async def disable(self, call: CallT, host: refs.hostRef, auto_enable: bool) -> None:
        """Stops VMs from being started on or moved to this host; running ones stay."""
        raise NotImplementedMessage("host.disable")

    async def disable_binary_storage(self, call: CallT, host: refs.hostRef) -> None:
        """Internal: stops keeping blobs and performance archives on this host and deletes those
        stored.
        """
        raise NotImplementedMessage("host.disable_binary_storage")

    async def disable_display(self, call: CallT, host: refs.hostRef) -> enums.HostDisplay:
        """Turns the physical display off; returns the new state, which may wait for the next
        boot.
        """
        raise NotImplementedMessage("host.disable_display")

    async def disable_external_auth(
        self, call: CallT, host: refs.hostRef, config: Mapping[str, str], force: bool
    ) -> None:
        """Leaves the external directory on this host; sessions of directory users end at once."""
        raise NotImplementedMessage("host.disable_external_auth")

    async def disable_local_storage_caching(self, call: CallT, host: refs.hostRef) -> None:
        """Stops caching shared disks on local storage of this host."""
        raise NotImplementedMessage("host.disable_local_storage_caching")

    async def disable_ssh(self, call: CallT, ref: refs.hostRef) -> None:
        """Switches the SSH service of the host off; shells already open are not promised to
        survive.
        """
        raise NotImplementedMessage("host.disable_ssh")

    async def dmesg(self, call: CallT, host: refs.hostRef) -> str:
        """Returns the hypervisor's message buffer as text."""
        raise NotImplementedMessage("host.dmesg")

    async def dmesg_clear(self, call: CallT, host: refs.hostRef) -> str:
        """Returns the hypervisor's message buffer and empties it."""
        raise NotImplementedMessage("host.dmesg_clear")

    async def emergency_clear_mandatory_guidance(self, call: CallT) -> None:
        """Clears this host's mandatory pending guidance without acting on it; works while the
        coordinator is away.
        """
        raise NotImplementedMessage("host.emergency_clear_mandatory_guidance")

    async def emergency_disable_tls_verification(self, call: CallT) -> None:
        """Switches certificate verification off on the contacted host alone; for recovery when
        hosts cannot talk.
        """
        raise NotImplementedMessage("host.emergency_disable_tls_verification")

    async def emergency_ha_disable(self, call: CallT, soft: bool) -> None:
        """Switches HA off on the contacted host alone, even without a coordinator; can cause
        split brain if misused.
        """
        raise NotImplementedMessage("host.emergency_ha_disable")

    async def emergency_reenable_tls_verification(self, call: CallT) -> None:
        """Switches certificate verification on again on the contacted host after an emergency
        disable.
        """
        raise NotImplementedMessage("host.emergency_reenable_tls_verification")

    async def emergency_reset_server_certificate(self, call: CallT) -> None:
        """Gives the contacted host a new self-signed server certificate; works while the
        coordinator is away.
        """
        raise NotImplementedMessage("host.emergency_reset_server_certificate")

    async def enable(self, call: CallT, host: refs.hostRef) -> None:
        """Allows VMs to be started on and moved to this host again."""
        raise NotImplementedMessage("host.enable")

    async def enable_binary_storage(self, call: CallT, host: refs.hostRef) -> None:
        """Internal: allows blobs and performance archives to be kept on this host."""
        raise NotImplementedMessage("host.enable_binary_storage")

    async def enable_display(self, call: CallT, host: refs.hostRef) -> enums.HostDisplay:
        """Turns the physical display on; returns the new state, which may wait for the next
        boot.
        """
        raise NotImplementedMessage("host.enable_display")

    async def enable_external_auth(
        self,
        call: CallT,
        host: refs.hostRef,
        config: Mapping[str, str],
        service_name: str,
        auth_type: str,
    ) -> None:
        """Joins this host to an external directory, so that its users can log in."""
        raise NotImplementedMessage("host.enable_external_auth")

    async def enable_local_storage_caching(
        self, call: CallT, host: refs.hostRef, sr: refs.SRRef
    ) -> None:
        """Caches shared disks on the given local SR; the SR type must support it."""
        raise NotImplementedMessage("host.enable_local_storage_caching")

    async def enable_ssh(self, call: CallT, ref: refs.hostRef) -> None:
        """Switches the SSH service of the host on, for ssh_enabled_timeout seconds if that is
        set.
        """
        raise NotImplementedMessage("host.enable_ssh")

    async def evacuate(
        self, call: CallT, host: refs.hostRef, network: refs.networkRef, evacuate_batch_size: int
    ) -> None:
        """Migrates all running VMs to other hosts; the host should be disabled first so that
        none come back.
        """
        raise NotImplementedMessage("host.evacuate")

    async def external_auth_set_ldaps(
        self, call: CallT, host: refs.hostRef, ldaps: bool, force: bool
    ) -> None:
        """Chooses on this host whether the directory is queried by LDAPS or plain LDAP."""
        raise NotImplementedMessage("host.external_auth_set_ldaps")

    async def forget_data_source_archives(
        self, call: CallT, host: refs.hostRef, data_source: str
    ) -> None:
        """Deletes the stored history of a data source of this host."""
        raise NotImplementedMessage("host.forget_data_source_archives")

    async def get_data_sources(
        self, call: CallT, host: refs.hostRef
    ) -> tuple[records.data_source, ...]:
        """Lists the performance data sources of this host."""
        raise NotImplementedMessage("host.get_data_sources")

    async def get_diagnostic_timing_stats(
        self, call: CallT, host: refs.hostRef, counts: bool
    ) -> Mapping[str, str]:
        """Internal: returns timing figures of the toolstack's internals, by name."""
        raise NotImplementedMessage("host.get_diagnostic_timing_stats")

    async def get_log(self, call: CallT, host: refs.hostRef) -> str:
        """Returns the host's log as text; a server may answer NOT_IMPLEMENTED."""
        raise NotImplementedMessage("host.get_log")

    async def get_management_interface(self, call: CallT, host: refs.hostRef) -> refs.PIFRef:
        """Returns the PIF that carries the host's management address."""
        raise NotImplementedMessage("host.get_management_interface")

    async def get_ntp_servers_status(self, call: CallT, ref: refs.hostRef) -> Mapping[str, str]:
        """Returns the state of each NTP server in use, by server name."""
        raise NotImplementedMessage("host.get_ntp_servers_status")

    async def get_ntp_synchronized(self, call: CallT, ref: refs.hostRef) -> bool:
        """Tells whether the host's clock is synchronised by NTP at this moment."""
        raise NotImplementedMessage("host.get_ntp_synchronized")

    async def get_sched_gran(self, call: CallT, ref: refs.hostRef) -> enums.HostSchedGran:
        """Returns the scheduling granularity: whether cores, single CPUs or sockets are
        scheduled as one.
        """
        raise NotImplementedMessage("host.get_sched_gran")

    async def get_server_certificate(self, call: CallT, host: refs.hostRef) -> str:
        """Returns the server certificate of the host in PEM form."""
        raise NotImplementedMessage("host.get_server_certificate")

    async def get_server_localtime(self, call: CallT, host: refs.hostRef) -> datetime:
        """Returns the host's clock in its local time zone; the value carries no zone."""
        raise NotImplementedMessage("host.get_server_localtime")

    async def get_servertime(self, call: CallT, host: refs.hostRef) -> datetime:
        """Returns the host's clock in UTC."""
        raise NotImplementedMessage("host.get_servertime")

    async def get_sm_diagnostics(self, call: CallT, host: refs.hostRef) -> str:
        """Internal: returns a readable dump of the storage layer's state on this host."""
        raise NotImplementedMessage("host.get_sm_diagnostics")

    async def get_system_status_capabilities(self, call: CallT, host: refs.hostRef) -> str:
        """Returns an XML description of what a status report of this host can contain."""
        raise NotImplementedMessage("host.get_system_status_capabilities")

    async def get_thread_diagnostics(self, call: CallT, host: refs.hostRef) -> str:
        """Internal: returns a readable dump of the toolstack's threads on this host."""
        raise NotImplementedMessage("host.get_thread_diagnostics")

    async def get_tracked_user_agents(self, call: CallT, ref: refs.hostRef) -> Mapping[str, str]:
        """Returns user agents seen by this host with the version seen last; the oldest entries
        are dropped.
        """
        raise NotImplementedMessage("host.get_tracked_user_agents")

    async def get_uncooperative_domains(self, call: CallT, ref: refs.hostRef) -> tuple[str, ...]:
        """Internal, old: returns UUIDs of domains that do not obey memory ballooning."""
        raise NotImplementedMessage("host.get_uncooperative_domains")

    async def get_uncooperative_resident_VMs(
        self, call: CallT, ref: refs.hostRef
    ) -> tuple[refs.VMRef, ...]:
        """Old: returns resident VMs that do not obey memory ballooning."""
        raise NotImplementedMessage("host.get_uncooperative_resident_VMs")

    async def get_vms_which_prevent_evacuation(
        self, call: CallT, ref: refs.hostRef
    ) -> Mapping[refs.VMRef, tuple[str, ...]]:
        """Maps each VM that blocks evacuation to the error, as code and parameters."""
        raise NotImplementedMessage("host.get_vms_which_prevent_evacuation")

    async def ha_disable_failover_decisions(self, call: CallT, host: refs.hostRef) -> None:
        """Internal: stops this host from restarting VMs under HA, until HA is set up again."""
        raise NotImplementedMessage("host.ha_disable_failover_decisions")

    async def ha_disarm_fencing(self, call: CallT, host: refs.hostRef) -> None:
        """Internal: stops the HA daemon of this host from fencing it."""
        raise NotImplementedMessage("host.ha_disarm_fencing")

    async def ha_join_liveset(self, call: CallT, host: refs.hostRef) -> None:
        """Internal: starts the HA daemon on this host and waits until it is in the live set."""
        raise NotImplementedMessage("host.ha_join_liveset")

    async def ha_release_resources(self, call: CallT, host: refs.hostRef) -> None:
        """Internal: detaches HA state files and clears HA settings kept on this host."""
        raise NotImplementedMessage("host.ha_release_resources")

    async def ha_stop_daemon(self, call: CallT, host: refs.hostRef) -> None:
        """Internal: stops the HA daemon on this host."""
        raise NotImplementedMessage("host.ha_stop_daemon")

    async def ha_wait_for_shutdown_via_statefile(self, call: CallT, host: refs.hostRef) -> None:
        """Internal: waits until the state file shows that HA is to be switched off."""
        raise NotImplementedMessage("host.ha_wait_for_shutdown_via_statefile")

    async def ha_xapi_healthcheck(self, call: CallT) -> bool:
        """Internal: tells the HA daemon whether the toolstack of this host works."""
        raise NotImplementedMessage("host.ha_xapi_healthcheck")

    async def has_extension(self, call: CallT, host: refs.hostRef, name: str) -> bool:
        """Tells whether the named host extension is installed on this host."""
        raise NotImplementedMessage("host.has_extension")

    async def install_ca_certificate(
        self, call: CallT, host: refs.hostRef, name: str, cert: str
    ) -> None:
        """Internal: stores a CA certificate on this host under a name."""
        raise NotImplementedMessage("host.install_ca_certificate")

    async def install_server_certificate(
        self,
        call: CallT,
        host: refs.hostRef,
        certificate: str,
        private_key: str,
        certificate_chain: str,
    ) -> None:
        """Replaces the host's server certificate by the given one; key and certificate must
        belong together and be valid.
        """
        raise NotImplementedMessage("host.install_server_certificate")

    async def is_in_emergency_mode(self, call: CallT) -> bool:
        """Tells whether the contacted host is a supporter that cannot reach its coordinator."""
        raise NotImplementedMessage("host.is_in_emergency_mode")

    async def license_add(self, call: CallT, host: refs.hostRef, contents: str) -> None:
        """Applies the licence file in contents, base64-encoded; LICENSE_PROCESSING_ERROR if it
        is not usable. Errors: LICENSE_PROCESSING_ERROR.
        """
        raise NotImplementedMessage("host.license_add")

    async def license_remove(self, call: CallT, host: refs.hostRef) -> None:
        """Removes licences from the host, which goes back to the unlicensed state."""
        raise NotImplementedMessage("host.license_remove")

    async def list_methods(self, call: CallT) -> tuple[str, ...]:
        """Returns the names of the API calls of the server; a server may answer
        NOT_IMPLEMENTED.
        """
        raise NotImplementedMessage("host.list_methods")

    async def list_timezones(self, call: CallT, ref: refs.hostRef) -> tuple[str, ...]:
        """Returns the time zone names set_timezone accepts."""
        raise NotImplementedMessage("host.list_timezones")

    async def local_assert_healthy(self, call: CallT) -> None:
        """Internal: succeeds if the contacted host is in normal operation, else fails with its
        emergency error. Errors: HA_SHOULD_BE_FENCED, HOST_BROKEN, HOST_HAS_NO_MANAGEMENT_IP,
        HOST_MASTER_CANNOT_TALK_BACK, HOST_STILL_BOOTING, HOST_UNKNOWN_TO_MASTER,
        HOST_XAPI_VERSION_HIGHER_THAN_COORDINATOR, LICENCE_RESTRICTION,
        LICENSE_DOES_NOT_SUPPORT_POOLING.
        """
        raise NotImplementedMessage("host.local_assert_healthy")

    async def local_management_reconfigure(self, call: CallT, interface: str) -> None:
        """Moves management of the contacted host to the named interface; for repair when the
        coordinator is away.
        """
        raise NotImplementedMessage("host.local_management_reconfigure")

    async def management_disable(self, call: CallT) -> None:
        """Switches off the management interface of the contacted host; it is then reachable on
        its console only.
        """
        raise NotImplementedMessage("host.management_disable")

    async def management_reconfigure(self, call: CallT, pif: refs.PIFRef) -> None:
        """Moves host management to another PIF, which must have an IP configuration;
        connections may drop.
        """
        raise NotImplementedMessage("host.management_reconfigure")

    async def migrate_receive(
        self, call: CallT, host: refs.hostRef, network: refs.networkRef, options: Mapping[str, str]
    ) -> Mapping[str, str]:
        """Prepares the host to receive a VM from elsewhere and returns the map that
        VM.migrate_send needs.
        """
        raise NotImplementedMessage("host.migrate_receive")

    async def mxgpu_vf_setup(self, call: CallT, host: refs.hostRef) -> None:
        """Internal: prepares virtual functions of AMD MxGPU devices on this host."""
        raise NotImplementedMessage("host.mxgpu_vf_setup")

    async def notify(self, call: CallT, ty: str, params: str) -> None:
        """Internal: delivers a notification from another host of the pool."""
        raise NotImplementedMessage("host.notify")

    async def notify_accept_new_pool_secret(
        self, call: CallT, host: refs.hostRef, old_ps: str, new_ps: str
    ) -> None:
        """Internal: first phase of pool secret rotation; the host accepts old and new secret."""
        raise NotImplementedMessage("host.notify_accept_new_pool_secret")

    async def notify_send_new_pool_secret(
        self, call: CallT, host: refs.hostRef, old_ps: str, new_ps: str
    ) -> None:
        """Internal: second phase of pool secret rotation; the host sends the new secret."""
        raise NotImplementedMessage("host.notify_send_new_pool_secret")

    async def nvidia_vf_setup(
        self, call: CallT, host: refs.hostRef, pf: refs.PCIRef, enable: bool
    ) -> None:
        """Internal: creates or removes virtual functions of an NVIDIA SR-IOV device."""
        raise NotImplementedMessage("host.nvidia_vf_setup")

    async def power_on(self, call: CallT, host: refs.hostRef) -> None:
        """Powers a switched-off host on by its power_on_mode; HOST_POWER_ON_MODE_DISABLED if
        none is set.
        """
        raise NotImplementedMessage("host.power_on")

    async def preconfigure_ha(
        self,
        call: CallT,
        host: refs.hostRef,
        statefiles: tuple[refs.VDIRef, ...],
        metadata_vdi: refs.VDIRef,
        generation: str,
    ) -> None:
        """Internal: attaches state files and stores settings on this host before HA is switched
        on.
        """
        raise NotImplementedMessage("host.preconfigure_ha")

    async def prepare_for_poweroff(self, call: CallT, host: refs.hostRef) -> None:
        """Internal: does what must come before this host goes down, such as telling the pool."""
        raise NotImplementedMessage("host.prepare_for_poweroff")

    async def propose_new_master(self, call: CallT, address: str, manual: bool) -> None:
        """Internal: first phase of a coordinator change; the host checks it and waits for
        commit or abort.
        """
        raise NotImplementedMessage("host.propose_new_master")

    async def query_data_source(self, call: CallT, host: refs.hostRef, data_source: str) -> float:
        """Returns the newest value of a performance data source of this host."""
        raise NotImplementedMessage("host.query_data_source")

    async def reboot(self, call: CallT, host: refs.hostRef) -> None:
        """Reboots the host, which must be disabled (HOST_NOT_DISABLED) and free of running VMs."""
        raise NotImplementedMessage("host.reboot")

    async def record_data_source(self, call: CallT, host: refs.hostRef, data_source: str) -> None:
        """Starts recording a data source of this host that is not recorded by default."""
        raise NotImplementedMessage("host.record_data_source")

    async def refresh_pack_info(self, call: CallT, host: refs.hostRef) -> None:
        """Old: reads the installed supplemental packs again into software_version."""
        raise NotImplementedMessage("host.refresh_pack_info")

    async def refresh_server_certificate(self, call: CallT, host: refs.hostRef) -> None:
        """Replaces the certificate this host uses inside the pool and makes all hosts trust the
        new one.
        """
        raise NotImplementedMessage("host.refresh_server_certificate")

    async def request_backup(
        self, call: CallT, host: refs.hostRef, generation: int, force: bool
    ) -> None:
        """Internal: makes this host fetch a copy of the database if its own is older than the
        generation.
        """
        raise NotImplementedMessage("host.request_backup")

    async def request_config_file_sync(self, call: CallT, host: refs.hostRef, hash: str) -> None:
        """Internal: makes this host fetch shared configuration files if their hash differs."""
        raise NotImplementedMessage("host.request_config_file_sync")

    async def rescan_drivers(self, call: CallT, ref: refs.hostRef) -> None:
        """Looks again for driver variants on this host and updates Host_driver and
        Driver_variant records.
        """
        raise NotImplementedMessage("host.rescan_drivers")

    async def reset_networking(self, call: CallT, host: refs.hostRef) -> None:
        """Internal: deletes network records of this host so that they are found afresh after a
        network reset.
        """
        raise NotImplementedMessage("host.reset_networking")

    async def reset_server_certificate(self, call: CallT, host: refs.hostRef) -> None:
        """Replaces the host's server certificate by a new self-signed one."""
        raise NotImplementedMessage("host.reset_server_certificate")

    async def restart_agent(self, call: CallT, host: refs.hostRef) -> None:
        """Restarts the management service of the host; running VMs are not touched."""
        raise NotImplementedMessage("host.restart_agent")

    async def retrieve_wlb_evacuate_recommendations(
        self, call: CallT, ref: refs.hostRef
    ) -> Mapping[refs.VMRef, tuple[str, ...]]:
        """Asks workload balancing where the host's VMs should go; maps each VM to its
        recommendation.
        """
        raise NotImplementedMessage("host.retrieve_wlb_evacuate_recommendations")

    async def send_debug_keys(self, call: CallT, host: refs.hostRef, keys: str) -> None:
        """Sends debug keys to the hypervisor of the host; its output appears in dmesg."""
        raise NotImplementedMessage("host.send_debug_keys")

    async def set_console_idle_timeout(self, call: CallT, ref: refs.hostRef, value: int) -> None:
        """Sets after how many idle seconds host console sessions close; 0 means never."""
        raise NotImplementedMessage("host.set_console_idle_timeout")

    async def set_hostname_live(self, call: CallT, host: refs.hostRef, hostname: str) -> None:
        """Changes the network host name at once and keeps it; HOST_NAME_INVALID if it is not
        allowed. Errors: HOST_NAME_INVALID.
        """
        raise NotImplementedMessage("host.set_hostname_live")

    async def set_https_only(self, call: CallT, ref: refs.hostRef, value: bool) -> None:
        """Opens or closes plain HTTP on port 80 of this host."""
        raise NotImplementedMessage("host.set_https_only")

    async def set_iscsi_iqn(self, call: CallT, host: refs.hostRef, value: str) -> None:
        """Sets the iSCSI initiator name; iSCSI storage must be connected anew to use it."""
        raise NotImplementedMessage("host.set_iscsi_iqn")

    async def set_license_params(
        self, call: CallT, ref: refs.hostRef, value: Mapping[str, str]
    ) -> None:
        """Internal: stores licence details of this host in the database."""
        raise NotImplementedMessage("host.set_license_params")

    async def set_localdb_key(self, call: CallT, host: refs.hostRef, key: str, value: str) -> None:
        """Internal: writes a key to the small database kept on the host itself."""
        raise NotImplementedMessage("host.set_localdb_key")

    async def set_max_cstate(self, call: CallT, ref: refs.hostRef, value: str) -> None:
        """Limits how deep CPUs of this host may idle; takes effect at once and is kept over
        reboots.
        """
        raise NotImplementedMessage("host.set_max_cstate")

    async def set_multipathing(self, call: CallT, host: refs.hostRef, value: bool) -> None:
        """Switches storage multipathing of this host on or off; set it while its PBDs are
        unplugged.
        """
        raise NotImplementedMessage("host.set_multipathing")

    async def set_ntp_custom_servers(
        self, call: CallT, ref: refs.hostRef, value: tuple[str, ...]
    ) -> None:
        """Sets the NTP servers used in Custom mode; in that mode they apply at once."""
        raise NotImplementedMessage("host.set_ntp_custom_servers")

    async def set_ntp_mode(self, call: CallT, ref: refs.hostRef, value: enums.HostNTPMode) -> None:
        """Chooses where NTP servers come from, or switches NTP off."""
        raise NotImplementedMessage("host.set_ntp_mode")

    async def set_numa_affinity_policy(
        self, call: CallT, ref: refs.hostRef, value: enums.HostNumaAffinityPolicy
    ) -> None:
        """Sets NUMA placement for VMs started on this host from now on."""
        raise NotImplementedMessage("host.set_numa_affinity_policy")

    async def set_power_on_mode(
        self, call: CallT, ref: refs.hostRef, power_on_mode: str, power_on_config: Mapping[str, str]
    ) -> None:
        """Sets how the host is powered on remotely and the settings this needs."""
        raise NotImplementedMessage("host.set_power_on_mode")

    async def set_sched_gran(
        self, call: CallT, ref: refs.hostRef, value: enums.HostSchedGran
    ) -> None:
        """Sets the scheduling granularity of the hypervisor; takes effect at the next boot."""
        raise NotImplementedMessage("host.set_sched_gran")

    async def set_servertime(self, call: CallT, ref: refs.hostRef, value: datetime) -> None:
        """Sets the host's clock; NOT_ALLOWED_WHEN_NTP_IS_ENABLED while NTP is on."""
        raise NotImplementedMessage("host.set_servertime")

    async def set_ssh_auto_mode(self, call: CallT, ref: refs.hostRef, value: bool) -> None:
        """Switches automatic control of the SSH service on or off."""
        raise NotImplementedMessage("host.set_ssh_auto_mode")

    async def set_ssh_enabled_timeout(self, call: CallT, ref: refs.hostRef, value: int) -> None:
        """Sets for how many seconds SSH stays on once enabled; 0 means no limit."""
        raise NotImplementedMessage("host.set_ssh_enabled_timeout")

    async def set_ssl_legacy(self, call: CallT, ref: refs.hostRef, value: bool) -> None:
        """Formerly allowed old TLS versions; allowing them is no longer possible."""
        raise NotImplementedMessage("host.set_ssl_legacy")

    async def set_timezone(self, call: CallT, ref: refs.hostRef, value: str) -> None:
        """Sets the host's time zone; list_timezones gives the accepted names."""
        raise NotImplementedMessage("host.set_timezone")

    async def set_uefi_certificates(self, call: CallT, host: refs.hostRef, value: str) -> None:
        """Sets the UEFI certificates of the host; use the pool's custom certificates instead."""
        raise NotImplementedMessage("host.set_uefi_certificates")

    async def shutdown(self, call: CallT, host: refs.hostRef) -> None:
        """Powers the host off; it must be disabled (HOST_NOT_DISABLED) and free of running VMs."""
        raise NotImplementedMessage("host.shutdown")

    async def shutdown_agent(self, call: CallT) -> None:
        """Stops the management service of the contacted host; nothing starts it again by
        itself.
        """
        raise NotImplementedMessage("host.shutdown_agent")

    async def signal_networking_change(self, call: CallT) -> None:
        """Internal: tells the toolstack that the management network of the contacted host
        changed.
        """
        raise NotImplementedMessage("host.signal_networking_change")

    async def sm_dp_destroy(
        self, call: CallT, host: refs.hostRef, dp: str, allow_leak: bool
    ) -> None:
        """Internal: destroys a storage datapath on this host and detaches its volumes."""
        raise NotImplementedMessage("host.sm_dp_destroy")

    async def sync_data(self, call: CallT, host: refs.hostRef) -> None:
        """Copies to this host what the coordinator keeps outside the database, such as archives
        and messages.
        """
        raise NotImplementedMessage("host.sync_data")

    async def sync_pif_currently_attached(
        self, call: CallT, host: refs.hostRef, bridges: tuple[str, ...]
    ) -> None:
        """Internal: corrects currently_attached of this host's PIFs from the bridges that are
        up.
        """
        raise NotImplementedMessage("host.sync_pif_currently_attached")

    async def sync_tunnels(self, call: CallT, host: refs.hostRef) -> None:
        """Internal: gives this host the tunnels the coordinator has."""
        raise NotImplementedMessage("host.sync_tunnels")

    async def sync_vlans(self, call: CallT, host: refs.hostRef) -> None:
        """Internal: gives this host the VLANs the coordinator has."""
        raise NotImplementedMessage("host.sync_vlans")

    async def syslog_reconfigure(self, call: CallT, host: refs.hostRef) -> None:
        """Applies the logging field to the host's log service."""
        raise NotImplementedMessage("host.syslog_reconfigure")

    async def tickle_heartbeat(
        self, call: CallT, host: refs.hostRef, stuff: Mapping[str, str]
    ) -> Mapping[str, str]:
        """Internal: heartbeat of a supporter to the coordinator; takes and returns small facts
        such as the clock.
        """
        raise NotImplementedMessage("host.tickle_heartbeat")

    async def uninstall_ca_certificate(
        self, call: CallT, host: refs.hostRef, name: str, force: bool
    ) -> None:
        """Internal: deletes a CA certificate from this host."""
        raise NotImplementedMessage("host.uninstall_ca_certificate")

    async def update_firewalld_service_status(self, call: CallT) -> None:
        """Internal: opens or closes firewall services of the host to fit the present
        configuration.
        """
        raise NotImplementedMessage("host.update_firewalld_service_status")

    async def update_master(self, call: CallT, host: refs.hostRef, master_address: str) -> None:
        """Internal: tells this host the address of a new coordinator."""
        raise NotImplementedMessage("host.update_master")

    async def update_pool_secret(self, call: CallT, host: refs.hostRef, pool_secret: str) -> None:
        """Internal: replaces the pool secret stored on this host."""
        raise NotImplementedMessage("host.update_pool_secret")

    async def write_uefi_certificates_to_disk(self, call: CallT, host: refs.hostRef) -> None:
        """Internal: writes the pool's UEFI certificates to files on this host."""
        raise NotImplementedMessage("host.write_uefi_certificates_to_disk")
