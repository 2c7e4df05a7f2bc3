# Written by codegen from idl/; change the IDL, not this file.
"""Messages of host."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import AsyncInvoker, AsyncTaskInvoker
from xapi_sdk.model import host as m
from xapi_sdk.values import parse_datetime

if TYPE_CHECKING:
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.model.data_source import DataSourceRecord
    from xapi_sdk.model.host import HostRecord


class AsyncHostCalls:
    """One physical server of the pool. Records are made when a host is installed or joins, and
    removed when it is ejected or destroyed.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def abort_new_master(self, address: str) -> None:
        """Internal: drops a coordinator change that was proposed but not committed.

        address: Address of the proposed coordinator.
        """
        return await self._client.invoke(m.abort_new_master, (address,))

    async def allocate_resources_for_vm(
        self, ref: refs.HostRef, vm: refs.VMRef, live: bool
    ) -> None:
        """Internal: checks this host can take a VM and reserves memory and devices for it.

        live: True if the VM arrives by live migration.
        """
        return await self._client.invoke(m.allocate_resources_for_vm, (ref, vm, live))

    async def apply_edition(self, host: refs.HostRef, edition: str, force: bool = False) -> None:
        """Applies a product edition to the host, checking a licence out; fails if the licence
        is not available.

        edition: Edition name, one of the editions field.
        force: True to change edition even if the licence check fails. Since clearwater.
        """
        return await self._client.invoke(m.apply_edition, (host, edition, force))

    async def apply_guest_agent_config(self, host: refs.HostRef) -> None:
        """Internal: hands the pool's guest agent settings to the VMs of this host."""
        return await self._client.invoke(m.apply_guest_agent_config, (host,))

    async def apply_recommended_guidances(self, ref: refs.HostRef) -> None:
        """Removed from the API: carried out the recommended steps after updates. Removed in
        23.25.0.
        """
        return await self._client.invoke(m.apply_recommended_guidances, (ref,))

    async def apply_updates(self, ref: refs.HostRef, hash: str) -> list[list[str]]:
        """Updates the host's packages from the synchronised repository; returns problems met,
        one list of code and parameters each.

        hash: Repository hash the caller saw at synchronisation; the call fails if it has moved
            on.
        """
        return await self._client.invoke(m.apply_updates, (ref, hash))

    async def assert_can_evacuate(self, host: refs.HostRef) -> None:
        """Succeeds if every VM of the host could be moved away now; otherwise fails with the
        reason.
        """
        return await self._client.invoke(m.assert_can_evacuate, (host,))

    async def attach_static_vdis(
        self, host: refs.HostRef, vdi_reason_map: dict[refs.VDIRef, str]
    ) -> None:
        """Internal: attaches VDIs to the host outside any VM, now and at every boot.

        vdi_reason_map: Each VDI with a text telling why it is attached.
        """
        return await self._client.invoke(m.attach_static_vdis, (host, vdi_reason_map))

    async def backup_rrds(self, host: refs.HostRef, delay: float) -> None:
        """Copies the performance archives kept on this host to the coordinator after the given
        delay.

        delay: Delay in seconds.
        """
        return await self._client.invoke(m.backup_rrds, (host, delay))

    async def bugreport_upload(self, host: refs.HostRef, url: str, options: dict[str, str]) -> None:
        """Collects a status report of the host and uploads it to the given address.

        url: Where to upload; empty for the built-in address.
        options: Upload options, such as a proxy.
        """
        return await self._client.invoke(m.bugreport_upload, (host, url, options))

    async def call_extension(self, host: refs.HostRef, call: str) -> str:
        """Runs a host extension, an executable installed on the host, and returns its answer.

        call: Name of the extension.
        """
        return await self._client.invoke(m.call_extension, (host, call))

    async def call_plugin(
        self, host: refs.HostRef, plugin: str, fn: str, args: dict[str, str]
    ) -> str:
        """Runs a function of a plug-in script installed on the host and returns its text; fails
        with the plug-in's own error.

        plugin: File name of the plug-in.
        fn: Function to call.
        args: Named string arguments of the function.
        """
        return await self._client.invoke(m.call_plugin, (host, plugin, fn, args))

    async def cert_distrib_atom(self, host: refs.HostRef, command: str) -> str:
        """Internal: carries out one step of certificate distribution on the host and returns
        its result.
        """
        return await self._client.invoke(m.cert_distrib_atom, (host, command))

    async def certificate_list(self, host: refs.HostRef) -> list[str]:
        """Lists file names of CA certificates installed on the host; use Certificate records
        instead. Deprecated since 1.290.0.
        """
        return await self._client.invoke(m.certificate_list, (host,))

    async def certificate_sync(self, host: refs.HostRef) -> None:
        """Internal: copies CA certificates and revocation lists of the pool to this host."""
        return await self._client.invoke(m.certificate_sync, (host,))

    async def cleanup_pool_secret(self, host: refs.HostRef, old_ps: str, new_ps: str) -> None:
        """Internal: last phase of pool secret rotation, after which the old secret is no longer
        accepted.
        """
        return await self._client.invoke(m.cleanup_pool_secret, (host, old_ps, new_ps))

    async def commit_new_master(self, address: str) -> None:
        """Internal: makes the proposed coordinator change final on this host.

        address: Address of the new coordinator.
        """
        return await self._client.invoke(m.commit_new_master, (address,))

    async def compute_free_memory(self, host: refs.HostRef) -> int:
        """Returns the memory in bytes that is free for further VMs on this host, reservations
        considered.
        """
        return await self._client.invoke(m.compute_free_memory, (host,))

    async def compute_memory_overhead(self, host: refs.HostRef) -> int:
        """Works out the memory in bytes the hypervisor needs for itself on this host."""
        return await self._client.invoke(m.compute_memory_overhead, (host,))

    async def copy_primary_host_certs(self, host: refs.HostRef) -> None:
        """Internal: replaces this host's trusted pool certificates by the coordinator's."""
        return await self._client.invoke(m.copy_primary_host_certs, (host,))

    async def create(
        self,
        uuid: str,
        name_label: str,
        name_description: str,
        hostname: str,
        address: str,
        external_auth_type: str = "",
        external_auth_service_name: str = "",
        external_auth_configuration: dict[str, str] | None = None,
        license_params: dict[str, str] | None = None,
        edition: str = "",
        license_server: dict[str, str] | None = None,
        local_cache_sr: refs.SRRef = refs.SRRef("OpaqueRef:NULL"),
        chipset_info: dict[str, str] | None = None,
        ssl_legacy: bool = True,
        last_software_update: datetime = parse_datetime("19700101T00:00:00Z"),
        last_update_hash: str = "",
        ssh_enabled: bool = True,
        ssh_enabled_timeout: int = 0,
        ssh_expiry: datetime = parse_datetime("19700101T00:00:00Z"),
        console_idle_timeout: int = 0,
        ssh_auto_mode: bool = False,
        secure_boot: bool = False,
        software_version: dict[str, str] | None = None,
        https_only: bool = False,
        max_cstate: str = "",
        ntp_mode: enums.HostNTPMode = enums.HostNTPMode.Factory,
        ntp_custom_servers: list[str] | None = None,
        timezone: str = "UTC",
        numa_affinity_policy: enums.HostNumaAffinityPolicy = enums.HostNumaAffinityPolicy.default_policy,
        latest_synced_updates_applied: enums.LatestSyncedUpdatesAppliedState = enums.LatestSyncedUpdatesAppliedState.yes,
        pending_guidances_full: list[enums.UpdateGuidances] | None = None,
        pending_guidances_recommended: list[enums.UpdateGuidances] | None = None,
    ) -> refs.HostRef:
        """Internal: records a host in the database at first boot or when it joins; no machine
        is contacted.
        """
        return await self._client.invoke(
            m.create,
            (
                uuid,
                name_label,
                name_description,
                hostname,
                address,
                external_auth_type,
                external_auth_service_name,
                {} if external_auth_configuration is None else external_auth_configuration,
                {} if license_params is None else license_params,
                edition,
                {"address": "localhost", "port": "27000"}
                if license_server is None
                else license_server,
                local_cache_sr,
                {} if chipset_info is None else chipset_info,
                ssl_legacy,
                last_software_update,
                last_update_hash,
                ssh_enabled,
                ssh_enabled_timeout,
                ssh_expiry,
                console_idle_timeout,
                ssh_auto_mode,
                secure_boot,
                {} if software_version is None else software_version,
                https_only,
                max_cstate,
                ntp_mode,
                [] if ntp_custom_servers is None else ntp_custom_servers,
                timezone,
                numa_affinity_policy,
                latest_synced_updates_applied,
                [] if pending_guidances_full is None else pending_guidances_full,
                [] if pending_guidances_recommended is None else pending_guidances_recommended,
            ),
        )

    async def create_new_blob(
        self, host: refs.HostRef, name: str, mime_type: str, public: bool = False
    ) -> refs.BlobRef:
        """Adds an empty named blob to the host and returns it; the content is uploaded over
        HTTP.

        public: True to let it be read without a session. Since tampa.
        """
        return await self._client.invoke(m.create_new_blob, (host, name, mime_type, public))

    async def crl_install(self, host: refs.HostRef, name: str, crl: str) -> None:
        """Internal: stores a certificate revocation list on this host.

        crl: Revocation list in PEM form.
        """
        return await self._client.invoke(m.crl_install, (host, name, crl))

    async def crl_list(self, host: refs.HostRef) -> list[str]:
        """Internal: lists names of revocation lists stored on this host."""
        return await self._client.invoke(m.crl_list, (host,))

    async def crl_uninstall(self, host: refs.HostRef, name: str) -> None:
        """Internal: deletes a revocation list from this host."""
        return await self._client.invoke(m.crl_uninstall, (host, name))

    async def declare_dead(self, host: refs.HostRef) -> None:
        """Marks a host dead without contacting it and its VMs halted; data is at risk if the
        host still runs.
        """
        return await self._client.invoke(m.declare_dead, (host,))

    async def destroy(self, ref: refs.HostRef) -> None:
        """Forgets a dead host; HOST_IS_LIVE while it still runs, HOST_HAS_RESIDENT_VMS while
        VMs are recorded on it.
        """
        return await self._client.invoke(m.destroy, (ref,))

    async def detach_static_vdis(self, host: refs.HostRef, vdis: list[refs.VDIRef]) -> None:
        """Internal: detaches statically attached VDIs and stops attaching them at boot."""
        return await self._client.invoke(m.detach_static_vdis, (host, vdis))

    async def disable(self, host: refs.HostRef, auto_enable: bool = True) -> None:
        """Stops VMs from being started on or moved to this host; running ones stay.

        auto_enable: False keeps the host disabled over toolstack restarts and reboots until it
            is enabled. Since 25.31.0.
        """
        return await self._client.invoke(m.disable, (host, auto_enable))

    async def disable_binary_storage(self, host: refs.HostRef) -> None:
        """Internal: stops keeping blobs and performance archives on this host and deletes those
        stored.
        """
        return await self._client.invoke(m.disable_binary_storage, (host,))

    async def disable_display(self, host: refs.HostRef) -> enums.HostDisplay:
        """Turns the physical display off; returns the new state, which may wait for the next
        boot.
        """
        return await self._client.invoke(m.disable_display, (host,))

    async def disable_external_auth(
        self, host: refs.HostRef, config: dict[str, str] | None = None, force: bool = False
    ) -> None:
        """Leaves the external directory on this host; sessions of directory users end at once.

        config: Account allowed to remove the machine from the directory; optional.
        force: True to carry on where the directory cannot be reached. Since 26.2.0-next.
        """
        return await self._client.invoke(
            m.disable_external_auth, (host, {} if config is None else config, force)
        )

    async def disable_local_storage_caching(self, host: refs.HostRef) -> None:
        """Stops caching shared disks on local storage of this host."""
        return await self._client.invoke(m.disable_local_storage_caching, (host,))

    async def disable_ssh(self, ref: refs.HostRef) -> None:
        """Switches the SSH service of the host off; shells already open are not promised to
        survive. A prototype; it may change.
        """
        return await self._client.invoke(m.disable_ssh, (ref,))

    async def dmesg(self, host: refs.HostRef) -> str:
        """Returns the hypervisor's message buffer as text."""
        return await self._client.invoke(m.dmesg, (host,))

    async def dmesg_clear(self, host: refs.HostRef) -> str:
        """Returns the hypervisor's message buffer and empties it."""
        return await self._client.invoke(m.dmesg_clear, (host,))

    async def emergency_clear_mandatory_guidance(self) -> None:
        """Clears this host's mandatory pending guidance without acting on it; works while the
        coordinator is away. A prototype; it may change.
        """
        return await self._client.invoke(m.emergency_clear_mandatory_guidance, ())

    async def emergency_disable_tls_verification(self) -> None:
        """Switches certificate verification off on the contacted host alone; for recovery when
        hosts cannot talk.
        """
        return await self._client.invoke(m.emergency_disable_tls_verification, ())

    async def emergency_ha_disable(self, soft: bool = False) -> None:
        """Switches HA off on the contacted host alone, even without a coordinator; can cause
        split brain if misused.

        soft: True to switch HA off only until the next boot. Since ely.
        """
        return await self._client.invoke(m.emergency_ha_disable, (soft,))

    async def emergency_reenable_tls_verification(self) -> None:
        """Switches certificate verification on again on the contacted host after an emergency
        disable.
        """
        return await self._client.invoke(m.emergency_reenable_tls_verification, ())

    async def emergency_reset_server_certificate(self) -> None:
        """Gives the contacted host a new self-signed server certificate; works while the
        coordinator is away.
        """
        return await self._client.invoke(m.emergency_reset_server_certificate, ())

    async def enable(self, host: refs.HostRef) -> None:
        """Allows VMs to be started on and moved to this host again."""
        return await self._client.invoke(m.enable, (host,))

    async def enable_binary_storage(self, host: refs.HostRef) -> None:
        """Internal: allows blobs and performance archives to be kept on this host."""
        return await self._client.invoke(m.enable_binary_storage, (host,))

    async def enable_display(self, host: refs.HostRef) -> enums.HostDisplay:
        """Turns the physical display on; returns the new state, which may wait for the next
        boot.
        """
        return await self._client.invoke(m.enable_display, (host,))

    async def enable_external_auth(
        self, host: refs.HostRef, config: dict[str, str], service_name: str, auth_type: str
    ) -> None:
        """Joins this host to an external directory, so that its users can log in.

        config: Settings for joining, such as user and password.
        service_name: Name of the directory service, such as the domain.
        auth_type: Kind of directory, such as AD.
        """
        return await self._client.invoke(
            m.enable_external_auth, (host, config, service_name, auth_type)
        )

    async def enable_local_storage_caching(self, host: refs.HostRef, sr: refs.SRRef) -> None:
        """Caches shared disks on the given local SR; the SR type must support it."""
        return await self._client.invoke(m.enable_local_storage_caching, (host, sr))

    async def enable_ssh(self, ref: refs.HostRef) -> None:
        """Switches the SSH service of the host on, for ssh_enabled_timeout seconds if that is
        set. A prototype; it may change.
        """
        return await self._client.invoke(m.enable_ssh, (ref,))

    async def evacuate(
        self,
        host: refs.HostRef,
        network: refs.NetworkRef = refs.NetworkRef("OpaqueRef:NULL"),
        evacuate_batch_size: int = 0,
    ) -> None:
        """Migrates all running VMs to other hosts; the host should be disabled first so that
        none come back.

        network: Network for the migrations; null uses the management network. Since 1.297.0.
        evacuate_batch_size: How many VMs are migrated at once; 0 uses the server's default.
            Since 23.27.0.
        """
        return await self._client.invoke(m.evacuate, (host, network, evacuate_batch_size))

    async def external_auth_set_ldaps(
        self, host: refs.HostRef, ldaps: bool, force: bool = False
    ) -> None:
        """Chooses on this host whether the directory is queried by LDAPS or plain LDAP.

        ldaps: True for LDAPS, false for LDAP.
        force: True to skip the check that the directory answers.
        """
        return await self._client.invoke(m.external_auth_set_ldaps, (host, ldaps, force))

    async def forget_data_source_archives(self, host: refs.HostRef, data_source: str) -> None:
        """Deletes the stored history of a data source of this host."""
        return await self._client.invoke(m.forget_data_source_archives, (host, data_source))

    async def get_data_sources(self, host: refs.HostRef) -> list[DataSourceRecord]:
        """Lists the performance data sources of this host."""
        return await self._client.invoke(m.get_data_sources, (host,))

    async def get_diagnostic_timing_stats(
        self, host: refs.HostRef, counts: bool = False
    ) -> dict[str, str]:
        """Internal: returns timing figures of the toolstack's internals, by name.

        counts: True to include how often each was measured. Since 25.33.0.
        """
        return await self._client.invoke(m.get_diagnostic_timing_stats, (host, counts))

    async def get_log(self, host: refs.HostRef) -> str:
        """Returns the host's log as text; a server may answer NOT_IMPLEMENTED."""
        return await self._client.invoke(m.get_log, (host,))

    async def get_management_interface(self, host: refs.HostRef) -> refs.PIFRef:
        """Returns the PIF that carries the host's management address."""
        return await self._client.invoke(m.get_management_interface, (host,))

    async def get_ntp_servers_status(self, ref: refs.HostRef) -> dict[str, str]:
        """Returns the state of each NTP server in use, by server name. A prototype; it may
        change.
        """
        return await self._client.invoke(m.get_ntp_servers_status, (ref,))

    async def get_ntp_synchronized(self, ref: refs.HostRef) -> bool:
        """Tells whether the host's clock is synchronised by NTP at this moment. A prototype; it
        may change.
        """
        return await self._client.invoke(m.get_ntp_synchronized, (ref,))

    async def get_sched_gran(self, ref: refs.HostRef) -> enums.HostSchedGran:
        """Returns the scheduling granularity: whether cores, single CPUs or sockets are
        scheduled as one.
        """
        return await self._client.invoke(m.get_sched_gran, (ref,))

    async def get_server_certificate(self, host: refs.HostRef) -> str:
        """Returns the server certificate of the host in PEM form."""
        return await self._client.invoke(m.get_server_certificate, (host,))

    async def get_server_localtime(self, host: refs.HostRef) -> datetime:
        """Returns the host's clock in its local time zone; the value carries no zone."""
        return await self._client.invoke(m.get_server_localtime, (host,))

    async def get_servertime(self, host: refs.HostRef) -> datetime:
        """Returns the host's clock in UTC."""
        return await self._client.invoke(m.get_servertime, (host,))

    async def get_sm_diagnostics(self, host: refs.HostRef) -> str:
        """Internal: returns a readable dump of the storage layer's state on this host."""
        return await self._client.invoke(m.get_sm_diagnostics, (host,))

    async def get_system_status_capabilities(self, host: refs.HostRef) -> str:
        """Returns an XML description of what a status report of this host can contain."""
        return await self._client.invoke(m.get_system_status_capabilities, (host,))

    async def get_thread_diagnostics(self, host: refs.HostRef) -> str:
        """Internal: returns a readable dump of the toolstack's threads on this host."""
        return await self._client.invoke(m.get_thread_diagnostics, (host,))

    async def get_tracked_user_agents(self, ref: refs.HostRef) -> dict[str, str]:
        """Returns user agents seen by this host with the version seen last; the oldest entries
        are dropped. A prototype; it may change.
        """
        return await self._client.invoke(m.get_tracked_user_agents, (ref,))

    async def get_uncooperative_domains(self, ref: refs.HostRef) -> list[str]:
        """Internal, old: returns UUIDs of domains that do not obey memory ballooning.
        Deprecated since tampa.
        """
        return await self._client.invoke(m.get_uncooperative_domains, (ref,))

    async def get_uncooperative_resident_VMs(self, ref: refs.HostRef) -> list[refs.VMRef]:
        """Old: returns resident VMs that do not obey memory ballooning. Deprecated since tampa."""
        return await self._client.invoke(m.get_uncooperative_resident_VMs, (ref,))

    async def get_vms_which_prevent_evacuation(
        self, ref: refs.HostRef
    ) -> dict[refs.VMRef, list[str]]:
        """Maps each VM that blocks evacuation to the error, as code and parameters."""
        return await self._client.invoke(m.get_vms_which_prevent_evacuation, (ref,))

    async def ha_disable_failover_decisions(self, host: refs.HostRef) -> None:
        """Internal: stops this host from restarting VMs under HA, until HA is set up again."""
        return await self._client.invoke(m.ha_disable_failover_decisions, (host,))

    async def ha_disarm_fencing(self, host: refs.HostRef) -> None:
        """Internal: stops the HA daemon of this host from fencing it."""
        return await self._client.invoke(m.ha_disarm_fencing, (host,))

    async def ha_join_liveset(self, host: refs.HostRef) -> None:
        """Internal: starts the HA daemon on this host and waits until it is in the live set."""
        return await self._client.invoke(m.ha_join_liveset, (host,))

    async def ha_release_resources(self, host: refs.HostRef) -> None:
        """Internal: detaches HA state files and clears HA settings kept on this host."""
        return await self._client.invoke(m.ha_release_resources, (host,))

    async def ha_stop_daemon(self, host: refs.HostRef) -> None:
        """Internal: stops the HA daemon on this host."""
        return await self._client.invoke(m.ha_stop_daemon, (host,))

    async def ha_wait_for_shutdown_via_statefile(self, host: refs.HostRef) -> None:
        """Internal: waits until the state file shows that HA is to be switched off."""
        return await self._client.invoke(m.ha_wait_for_shutdown_via_statefile, (host,))

    async def ha_xapi_healthcheck(self) -> bool:
        """Internal: tells the HA daemon whether the toolstack of this host works."""
        return await self._client.invoke(m.ha_xapi_healthcheck, ())

    async def has_extension(self, host: refs.HostRef, name: str) -> bool:
        """Tells whether the named host extension is installed on this host."""
        return await self._client.invoke(m.has_extension, (host, name))

    async def install_ca_certificate(self, host: refs.HostRef, name: str, cert: str) -> None:
        """Internal: stores a CA certificate on this host under a name.

        cert: Certificate in PEM form.
        """
        return await self._client.invoke(m.install_ca_certificate, (host, name, cert))

    async def install_server_certificate(
        self, host: refs.HostRef, certificate: str, private_key: str, certificate_chain: str = ""
    ) -> None:
        """Replaces the host's server certificate by the given one; key and certificate must
        belong together and be valid.

        certificate: Certificate in PEM form.
        private_key: Private key in PEM form, without passphrase.
        certificate_chain: Intermediate certificates in PEM form.
        """
        return await self._client.invoke(
            m.install_server_certificate, (host, certificate, private_key, certificate_chain)
        )

    async def is_in_emergency_mode(self) -> bool:
        """Tells whether the contacted host is a supporter that cannot reach its coordinator."""
        return await self._client.invoke(m.is_in_emergency_mode, ())

    async def license_add(self, host: refs.HostRef, contents: str) -> None:
        """Applies the licence file in contents, base64-encoded; LICENSE_PROCESSING_ERROR if it
        is not usable.

        contents: Licence file, base64-encoded.
        Errors: LICENSE_PROCESSING_ERROR.
        """
        return await self._client.invoke(m.license_add, (host, contents))

    async def license_apply(self, host: refs.HostRef, contents: str) -> None:
        """Removed from the API: applied a licence file; license_add took its place. Removed in
        clearwater.

        Errors: LICENSE_PROCESSING_ERROR.
        """
        return await self._client.invoke(m.license_apply, (host, contents))

    async def license_remove(self, host: refs.HostRef) -> None:
        """Removes licences from the host, which goes back to the unlicensed state."""
        return await self._client.invoke(m.license_remove, (host,))

    async def list_methods(self) -> list[str]:
        """Returns the names of the API calls of the server; a server may answer
        NOT_IMPLEMENTED.
        """
        return await self._client.invoke(m.list_methods, ())

    async def list_timezones(self, ref: refs.HostRef) -> list[str]:
        """Returns the time zone names set_timezone accepts. A prototype; it may change."""
        return await self._client.invoke(m.list_timezones, (ref,))

    async def local_assert_healthy(self) -> None:
        """Internal: succeeds if the contacted host is in normal operation, else fails with its
        emergency error.

        Errors: HA_SHOULD_BE_FENCED, HOST_BROKEN, HOST_HAS_NO_MANAGEMENT_IP,
            HOST_MASTER_CANNOT_TALK_BACK, HOST_STILL_BOOTING, HOST_UNKNOWN_TO_MASTER,
            HOST_XAPI_VERSION_HIGHER_THAN_COORDINATOR, LICENCE_RESTRICTION,
            LICENSE_DOES_NOT_SUPPORT_POOLING.
        """
        return await self._client.invoke(m.local_assert_healthy, ())

    async def local_management_reconfigure(self, interface: str) -> None:
        """Moves management of the contacted host to the named interface; for repair when the
        coordinator is away.

        interface: Device name of the interface.
        """
        return await self._client.invoke(m.local_management_reconfigure, (interface,))

    async def management_disable(self) -> None:
        """Switches off the management interface of the contacted host; it is then reachable on
        its console only.
        """
        return await self._client.invoke(m.management_disable, ())

    async def management_reconfigure(self, pif: refs.PIFRef) -> None:
        """Moves host management to another PIF, which must have an IP configuration;
        connections may drop.
        """
        return await self._client.invoke(m.management_reconfigure, (pif,))

    async def migrate_receive(
        self, host: refs.HostRef, network: refs.NetworkRef, options: dict[str, str]
    ) -> dict[str, str]:
        """Prepares the host to receive a VM from elsewhere and returns the map that
        VM.migrate_send needs.

        network: Network over which the migration traffic arrives.
        options: Extra options, by name.
        """
        return await self._client.invoke(m.migrate_receive, (host, network, options))

    async def mxgpu_vf_setup(self, host: refs.HostRef) -> None:
        """Internal: prepares virtual functions of AMD MxGPU devices on this host."""
        return await self._client.invoke(m.mxgpu_vf_setup, (host,))

    async def notify(self, ty: str, params: str) -> None:
        """Internal: delivers a notification from another host of the pool.

        ty: Kind of notification.
        """
        return await self._client.invoke(m.notify, (ty, params))

    async def notify_accept_new_pool_secret(
        self, host: refs.HostRef, old_ps: str, new_ps: str
    ) -> None:
        """Internal: first phase of pool secret rotation; the host accepts old and new secret."""
        return await self._client.invoke(m.notify_accept_new_pool_secret, (host, old_ps, new_ps))

    async def notify_send_new_pool_secret(
        self, host: refs.HostRef, old_ps: str, new_ps: str
    ) -> None:
        """Internal: second phase of pool secret rotation; the host sends the new secret."""
        return await self._client.invoke(m.notify_send_new_pool_secret, (host, old_ps, new_ps))

    async def nvidia_vf_setup(self, host: refs.HostRef, pf: refs.PCIRef, enable: bool) -> None:
        """Internal: creates or removes virtual functions of an NVIDIA SR-IOV device.

        pf: PCI device of the physical function.
        enable: True to create the virtual functions, false to remove them.
        """
        return await self._client.invoke(m.nvidia_vf_setup, (host, pf, enable))

    async def power_on(self, host: refs.HostRef) -> None:
        """Powers a switched-off host on by its power_on_mode; HOST_POWER_ON_MODE_DISABLED if
        none is set.
        """
        return await self._client.invoke(m.power_on, (host,))

    async def preconfigure_ha(
        self,
        host: refs.HostRef,
        statefiles: list[refs.VDIRef],
        metadata_vdi: refs.VDIRef,
        generation: str,
    ) -> None:
        """Internal: attaches state files and stores settings on this host before HA is switched
        on.

        metadata_vdi: VDI holding the redo log.
        generation: Generation of the HA configuration.
        """
        return await self._client.invoke(
            m.preconfigure_ha, (host, statefiles, metadata_vdi, generation)
        )

    async def prepare_for_poweroff(self, host: refs.HostRef) -> None:
        """Internal: does what must come before this host goes down, such as telling the pool."""
        return await self._client.invoke(m.prepare_for_poweroff, (host,))

    async def propose_new_master(self, address: str, manual: bool) -> None:
        """Internal: first phase of a coordinator change; the host checks it and waits for
        commit or abort.

        manual: True if a person asked for the change, false if HA did.
        """
        return await self._client.invoke(m.propose_new_master, (address, manual))

    async def query_data_source(self, host: refs.HostRef, data_source: str) -> float:
        """Returns the newest value of a performance data source of this host."""
        return await self._client.invoke(m.query_data_source, (host, data_source))

    async def reboot(self, host: refs.HostRef) -> None:
        """Reboots the host, which must be disabled (HOST_NOT_DISABLED) and free of running VMs."""
        return await self._client.invoke(m.reboot, (host,))

    async def record_data_source(self, host: refs.HostRef, data_source: str) -> None:
        """Starts recording a data source of this host that is not recorded by default."""
        return await self._client.invoke(m.record_data_source, (host, data_source))

    async def refresh_pack_info(self, host: refs.HostRef) -> None:
        """Old: reads the installed supplemental packs again into software_version. Deprecated
        since ely.
        """
        return await self._client.invoke(m.refresh_pack_info, (host,))

    async def refresh_server_certificate(self, host: refs.HostRef) -> None:
        """Replaces the certificate this host uses inside the pool and makes all hosts trust the
        new one.
        """
        return await self._client.invoke(m.refresh_server_certificate, (host,))

    async def request_backup(self, host: refs.HostRef, generation: int, force: bool) -> None:
        """Internal: makes this host fetch a copy of the database if its own is older than the
        generation.

        generation: Database generation the host should have at least.
        force: True to fetch a copy whatever its generation.
        """
        return await self._client.invoke(m.request_backup, (host, generation, force))

    async def request_config_file_sync(self, host: refs.HostRef, hash: str) -> None:
        """Internal: makes this host fetch shared configuration files if their hash differs.

        hash: Hash of the files on the coordinator.
        """
        return await self._client.invoke(m.request_config_file_sync, (host, hash))

    async def rescan_drivers(self, ref: refs.HostRef) -> None:
        """Looks again for driver variants on this host and updates Host_driver and
        Driver_variant records. A prototype; it may change.
        """
        return await self._client.invoke(m.rescan_drivers, (ref,))

    async def reset_cpu_features(self, host: refs.HostRef) -> None:
        """Removed from the API: undid a CPU feature mask. Removed in dundee."""
        return await self._client.invoke(m.reset_cpu_features, (host,))

    async def reset_networking(self, host: refs.HostRef) -> None:
        """Internal: deletes network records of this host so that they are found afresh after a
        network reset.
        """
        return await self._client.invoke(m.reset_networking, (host,))

    async def reset_server_certificate(self, host: refs.HostRef) -> None:
        """Replaces the host's server certificate by a new self-signed one."""
        return await self._client.invoke(m.reset_server_certificate, (host,))

    async def restart_agent(self, host: refs.HostRef) -> None:
        """Restarts the management service of the host; running VMs are not touched."""
        return await self._client.invoke(m.restart_agent, (host,))

    async def retrieve_wlb_evacuate_recommendations(
        self, ref: refs.HostRef
    ) -> dict[refs.VMRef, list[str]]:
        """Asks workload balancing where the host's VMs should go; maps each VM to its
        recommendation.
        """
        return await self._client.invoke(m.retrieve_wlb_evacuate_recommendations, (ref,))

    async def send_debug_keys(self, host: refs.HostRef, keys: str) -> None:
        """Sends debug keys to the hypervisor of the host; its output appears in dmesg.

        keys: Characters to send, one per debug function.
        """
        return await self._client.invoke(m.send_debug_keys, (host, keys))

    async def set_console_idle_timeout(self, ref: refs.HostRef, value: int) -> None:
        """Sets after how many idle seconds host console sessions close; 0 means never. A
        prototype; it may change.

        value: Seconds, 0 for never.
        """
        return await self._client.invoke(m.set_console_idle_timeout, (ref, value))

    async def set_cpu_features(self, host: refs.HostRef, features: str) -> None:
        """Removed from the API: set a CPU feature mask. Removed in dundee."""
        return await self._client.invoke(m.set_cpu_features, (host, features))

    async def set_hostname_live(self, host: refs.HostRef, hostname: str) -> None:
        """Changes the network host name at once and keeps it; HOST_NAME_INVALID if it is not
        allowed.

        Errors: HOST_NAME_INVALID.
        """
        return await self._client.invoke(m.set_hostname_live, (host, hostname))

    async def set_https_only(self, ref: refs.HostRef, value: bool) -> None:
        """Opens or closes plain HTTP on port 80 of this host. A prototype; it may change."""
        return await self._client.invoke(m.set_https_only, (ref, value))

    async def set_iscsi_iqn(self, host: refs.HostRef, value: str) -> None:
        """Sets the iSCSI initiator name; iSCSI storage must be connected anew to use it."""
        return await self._client.invoke(m.set_iscsi_iqn, (host, value))

    async def set_license_params(self, ref: refs.HostRef, value: dict[str, str]) -> None:
        """Internal: stores licence details of this host in the database."""
        return await self._client.invoke(m.set_license_params, (ref, value))

    async def set_localdb_key(self, host: refs.HostRef, key: str, value: str) -> None:
        """Internal: writes a key to the small database kept on the host itself."""
        return await self._client.invoke(m.set_localdb_key, (host, key, value))

    async def set_max_cstate(self, ref: refs.HostRef, value: str) -> None:
        """Limits how deep CPUs of this host may idle; takes effect at once and is kept over
        reboots. A prototype; it may change.
        """
        return await self._client.invoke(m.set_max_cstate, (ref, value))

    async def set_multipathing(self, host: refs.HostRef, value: bool) -> None:
        """Switches storage multipathing of this host on or off; set it while its PBDs are
        unplugged.
        """
        return await self._client.invoke(m.set_multipathing, (host, value))

    async def set_ntp_custom_servers(self, ref: refs.HostRef, value: list[str]) -> None:
        """Sets the NTP servers used in Custom mode; in that mode they apply at once. A
        prototype; it may change.
        """
        return await self._client.invoke(m.set_ntp_custom_servers, (ref, value))

    async def set_ntp_mode(self, ref: refs.HostRef, value: enums.HostNTPMode) -> None:
        """Chooses where NTP servers come from, or switches NTP off. A prototype; it may change."""
        return await self._client.invoke(m.set_ntp_mode, (ref, value))

    async def set_numa_affinity_policy(
        self, ref: refs.HostRef, value: enums.HostNumaAffinityPolicy
    ) -> None:
        """Sets NUMA placement for VMs started on this host from now on. A prototype; it may
        change.
        """
        return await self._client.invoke(m.set_numa_affinity_policy, (ref, value))

    async def set_power_on_mode(
        self, ref: refs.HostRef, power_on_mode: str, power_on_config: dict[str, str]
    ) -> None:
        """Sets how the host is powered on remotely and the settings this needs."""
        return await self._client.invoke(m.set_power_on_mode, (ref, power_on_mode, power_on_config))

    async def set_sched_gran(self, ref: refs.HostRef, value: enums.HostSchedGran) -> None:
        """Sets the scheduling granularity of the hypervisor; takes effect at the next boot."""
        return await self._client.invoke(m.set_sched_gran, (ref, value))

    async def set_servertime(self, ref: refs.HostRef, value: datetime) -> None:
        """Sets the host's clock; NOT_ALLOWED_WHEN_NTP_IS_ENABLED while NTP is on. A prototype;
        it may change.

        value: New time; UTC.
        """
        return await self._client.invoke(m.set_servertime, (ref, value))

    async def set_ssh_auto_mode(self, ref: refs.HostRef, value: bool) -> None:
        """Switches automatic control of the SSH service on or off. A prototype; it may change."""
        return await self._client.invoke(m.set_ssh_auto_mode, (ref, value))

    async def set_ssh_enabled_timeout(self, ref: refs.HostRef, value: int) -> None:
        """Sets for how many seconds SSH stays on once enabled; 0 means no limit. A prototype;
        it may change.

        value: Seconds, 0 for no limit.
        """
        return await self._client.invoke(m.set_ssh_enabled_timeout, (ref, value))

    async def set_ssl_legacy(self, ref: refs.HostRef, value: bool) -> None:
        """Formerly allowed old TLS versions; allowing them is no longer possible."""
        return await self._client.invoke(m.set_ssl_legacy, (ref, value))

    async def set_timezone(self, ref: refs.HostRef, value: str) -> None:
        """Sets the host's time zone; list_timezones gives the accepted names. A prototype; it
        may change.
        """
        return await self._client.invoke(m.set_timezone, (ref, value))

    async def set_uefi_certificates(self, host: refs.HostRef, value: str) -> None:
        """Sets the UEFI certificates of the host; use the pool's custom certificates instead.
        Deprecated since 22.16.0.
        """
        return await self._client.invoke(m.set_uefi_certificates, (host, value))

    async def shutdown(self, host: refs.HostRef) -> None:
        """Powers the host off; it must be disabled (HOST_NOT_DISABLED) and free of running VMs."""
        return await self._client.invoke(m.shutdown, (host,))

    async def shutdown_agent(self) -> None:
        """Stops the management service of the contacted host; nothing starts it again by
        itself.
        """
        return await self._client.invoke(m.shutdown_agent, ())

    async def signal_networking_change(self) -> None:
        """Internal: tells the toolstack that the management network of the contacted host
        changed.
        """
        return await self._client.invoke(m.signal_networking_change, ())

    async def sm_dp_destroy(self, host: refs.HostRef, dp: str, allow_leak: bool) -> None:
        """Internal: destroys a storage datapath on this host and detaches its volumes.

        dp: Identifier of the datapath.
        allow_leak: True to succeed even if something could not be cleaned up.
        """
        return await self._client.invoke(m.sm_dp_destroy, (host, dp, allow_leak))

    async def sync_data(self, host: refs.HostRef) -> None:
        """Copies to this host what the coordinator keeps outside the database, such as archives
        and messages.
        """
        return await self._client.invoke(m.sync_data, (host,))

    async def sync_pif_currently_attached(self, host: refs.HostRef, bridges: list[str]) -> None:
        """Internal: corrects currently_attached of this host's PIFs from the bridges that are
        up.

        bridges: Names of the bridges that are up.
        """
        return await self._client.invoke(m.sync_pif_currently_attached, (host, bridges))

    async def sync_tunnels(self, host: refs.HostRef) -> None:
        """Internal: gives this host the tunnels the coordinator has."""
        return await self._client.invoke(m.sync_tunnels, (host,))

    async def sync_vlans(self, host: refs.HostRef) -> None:
        """Internal: gives this host the VLANs the coordinator has."""
        return await self._client.invoke(m.sync_vlans, (host,))

    async def syslog_reconfigure(self, host: refs.HostRef) -> None:
        """Applies the logging field to the host's log service."""
        return await self._client.invoke(m.syslog_reconfigure, (host,))

    async def tickle_heartbeat(self, host: refs.HostRef, stuff: dict[str, str]) -> dict[str, str]:
        """Internal: heartbeat of a supporter to the coordinator; takes and returns small facts
        such as the clock.

        stuff: Facts about the supporter, by name.
        """
        return await self._client.invoke(m.tickle_heartbeat, (host, stuff))

    async def uninstall_ca_certificate(
        self, host: refs.HostRef, name: str, force: bool = False
    ) -> None:
        """Internal: deletes a CA certificate from this host.

        force: True to succeed if it is not there. Since 24.35.0.
        """
        return await self._client.invoke(m.uninstall_ca_certificate, (host, name, force))

    async def update_firewalld_service_status(self) -> None:
        """Internal: opens or closes firewall services of the host to fit the present
        configuration. A prototype; it may change.
        """
        return await self._client.invoke(m.update_firewalld_service_status, ())

    async def update_master(self, host: refs.HostRef, master_address: str) -> None:
        """Internal: tells this host the address of a new coordinator."""
        return await self._client.invoke(m.update_master, (host, master_address))

    async def update_pool_secret(self, host: refs.HostRef, pool_secret: str) -> None:
        """Internal: replaces the pool secret stored on this host."""
        return await self._client.invoke(m.update_pool_secret, (host, pool_secret))

    async def write_uefi_certificates_to_disk(self, host: refs.HostRef) -> None:
        """Internal: writes the pool's UEFI certificates to files on this host."""
        return await self._client.invoke(m.write_uefi_certificates_to_disk, (host,))

    async def get_API_version_major(self, ref: refs.HostRef) -> int:
        """Read API_version_major: Major number of the API version this host speaks."""
        return await self._client.invoke(m.get_API_version_major, (ref,))

    async def get_API_version_minor(self, ref: refs.HostRef) -> int:
        """Read API_version_minor: Minor number of the API version this host speaks."""
        return await self._client.invoke(m.get_API_version_minor, (ref,))

    async def get_API_version_vendor(self, ref: refs.HostRef) -> str:
        """Read API_version_vendor: Name of the vendor whose API version is reported."""
        return await self._client.invoke(m.get_API_version_vendor, (ref,))

    async def get_API_version_vendor_implementation(self, ref: refs.HostRef) -> dict[str, str]:
        """Read API_version_vendor_implementation: Vendor-specific details of the API
        implementation, as free key-value pairs.
        """
        return await self._client.invoke(m.get_API_version_vendor_implementation, (ref,))

    async def get_PBDs(self, ref: refs.HostRef) -> list[refs.PBDRef]:
        """Read PBDs: Storage connections of this host, one per SR it can see."""
        return await self._client.invoke(m.get_PBDs, (ref,))

    async def get_PCIs(self, ref: refs.HostRef) -> list[refs.PCIRef]:
        """Read PCIs: PCI devices found in this host."""
        return await self._client.invoke(m.get_PCIs, (ref,))

    async def get_PGPUs(self, ref: refs.HostRef) -> list[refs.PGPURef]:
        """Read PGPUs: Physical GPUs found in this host."""
        return await self._client.invoke(m.get_PGPUs, (ref,))

    async def get_PIFs(self, ref: refs.HostRef) -> list[refs.PIFRef]:
        """Read PIFs: Network interfaces of this host: physical ones, VLANs, bonds, tunnels and
        SR-IOV logical ones.
        """
        return await self._client.invoke(m.get_PIFs, (ref,))

    async def get_PUSBs(self, ref: refs.HostRef) -> list[refs.PUSBRef]:
        """Read PUSBs: Physical USB devices plugged into this host."""
        return await self._client.invoke(m.get_PUSBs, (ref,))

    async def get_address(self, ref: refs.HostRef) -> str:
        """Read address: IP address of the management interface, used by the rest of the pool to
        reach this host.
        """
        return await self._client.invoke(m.get_address, (ref,))

    async def set_address(self, ref: refs.HostRef, value: str) -> None:
        """Set address: IP address of the management interface, used by the rest of the pool to
        reach this host.
        """
        return await self._client.invoke(m.set_address, (ref, value))

    async def get_allowed_operations(self, ref: refs.HostRef) -> list[enums.HostAllowedOperations]:
        """Read allowed_operations: Operations the host would accept now; advisory, the list may
        be out of date when the call arrives.
        """
        return await self._client.invoke(m.get_allowed_operations, (ref,))

    async def get_bios_strings(self, ref: refs.HostRef) -> dict[str, str]:
        """Read bios_strings: BIOS and system identity strings read from the firmware, such as
        vendor, product and serial number.
        """
        return await self._client.invoke(m.get_bios_strings, (ref,))

    async def get_blobs(self, ref: refs.HostRef) -> dict[str, refs.BlobRef]:
        """Read blobs: Binary blobs attached to this host, by name."""
        return await self._client.invoke(m.get_blobs, (ref,))

    async def get_capabilities(self, ref: refs.HostRef) -> list[str]:
        """Read capabilities: Hypervisor capability strings, naming the guest ABIs this host can
        run.
        """
        return await self._client.invoke(m.get_capabilities, (ref,))

    async def get_certificates(self, ref: refs.HostRef) -> list[refs.CertificateRef]:
        """Read certificates: TLS certificates this host presents, for clients and inside the
        pool.
        """
        return await self._client.invoke(m.get_certificates, (ref,))

    async def get_chipset_info(self, ref: refs.HostRef) -> dict[str, str]:
        """Read chipset_info: Chipset properties; the key iommu tells whether device pass-
        through is possible.
        """
        return await self._client.invoke(m.get_chipset_info, (ref,))

    async def get_console_idle_timeout(self, ref: refs.HostRef) -> int:
        """Read console_idle_timeout: Seconds without input after which a host console session
        is closed; 0 means never. A prototype; it may change.
        """
        return await self._client.invoke(m.get_console_idle_timeout, (ref,))

    async def get_control_domain(self, ref: refs.HostRef) -> refs.VMRef:
        """Read control_domain: VM record of the control domain (dom0) of this host; null until
        it is known.
        """
        return await self._client.invoke(m.get_control_domain, (ref,))

    async def get_cpu_configuration(self, ref: refs.HostRef) -> dict[str, str]:
        """Read cpu_configuration: Further CPU settings of the hypervisor, as key-value pairs."""
        return await self._client.invoke(m.get_cpu_configuration, (ref,))

    async def get_cpu_info(self, ref: refs.HostRef) -> dict[str, str]:
        """Read cpu_info: CPU details: number of cores and sockets, vendor, model name, speed in
        MHz, and feature sets as hexadecimal strings.
        """
        return await self._client.invoke(m.get_cpu_info, (ref,))

    async def get_crash_dump_sr(self, ref: refs.HostRef) -> refs.SRRef:
        """Read crash_dump_sr: SR on which VM crash dumps are stored; null falls back to the
        pool's setting.
        """
        return await self._client.invoke(m.get_crash_dump_sr, (ref,))

    async def set_crash_dump_sr(self, ref: refs.HostRef, value: refs.SRRef) -> None:
        """Set crash_dump_sr: SR on which VM crash dumps are stored; null falls back to the
        pool's setting.
        """
        return await self._client.invoke(m.set_crash_dump_sr, (ref, value))

    async def get_crashdumps(self, ref: refs.HostRef) -> list[refs.HostCrashdumpRef]:
        """Read crashdumps: Crash dumps of the host itself that are still kept on it."""
        return await self._client.invoke(m.get_crashdumps, (ref,))

    async def get_current_operations(
        self, ref: refs.HostRef
    ) -> dict[str, enums.HostAllowedOperations]:
        """Read current_operations: Operations running on this host, as a map from task
        reference to operation.
        """
        return await self._client.invoke(m.get_current_operations, (ref,))

    async def get_display(self, ref: refs.HostRef) -> enums.HostDisplay:
        """Read display: Whether the local console shows on the physical display, and whether
        that changes at the next boot.
        """
        return await self._client.invoke(m.get_display, (ref,))

    async def set_display(self, ref: refs.HostRef, value: enums.HostDisplay) -> None:
        """Set display: Whether the local console shows on the physical display, and whether
        that changes at the next boot.
        """
        return await self._client.invoke(m.set_display, (ref, value))

    async def get_edition(self, ref: refs.HostRef) -> str:
        """Read edition: Licensed product edition in force; empty when none was applied."""
        return await self._client.invoke(m.get_edition, (ref,))

    async def get_editions(self, ref: refs.HostRef) -> list[str]:
        """Read editions: Names of the product editions that can be applied to this host."""
        return await self._client.invoke(m.get_editions, (ref,))

    async def get_enabled(self, ref: refs.HostRef) -> bool:
        """Read enabled: True when the host may start, resume or receive VMs; false in
        maintenance and while booting.
        """
        return await self._client.invoke(m.get_enabled, (ref,))

    async def get_external_auth_configuration(self, ref: refs.HostRef) -> dict[str, str]:
        """Read external_auth_configuration: Settings of the directory service the host is
        joined to, without passwords.
        """
        return await self._client.invoke(m.get_external_auth_configuration, (ref,))

    async def get_external_auth_service_name(self, ref: refs.HostRef) -> str:
        """Read external_auth_service_name: Name of the directory service the host is joined to,
        such as the domain; empty if none.
        """
        return await self._client.invoke(m.get_external_auth_service_name, (ref,))

    async def get_external_auth_type(self, ref: refs.HostRef) -> str:
        """Read external_auth_type: Kind of external directory used to authenticate users, such
        as AD; empty if only local accounts count.
        """
        return await self._client.invoke(m.get_external_auth_type, (ref,))

    async def get_features(self, ref: refs.HostRef) -> list[refs.FeatureRef]:
        """Read features: Optional features known on this host."""
        return await self._client.invoke(m.get_features, (ref,))

    async def get_guest_VCPUs_params(self, ref: refs.HostRef) -> dict[str, str]:
        """Read guest_VCPUs_params: Default scheduling parameters of the VCPUs of VMs on this
        host, such as the CPU mask.
        """
        return await self._client.invoke(m.get_guest_VCPUs_params, (ref,))

    async def set_guest_VCPUs_params(self, ref: refs.HostRef, value: dict[str, str]) -> None:
        """Set guest_VCPUs_params: Default scheduling parameters of the VCPUs of VMs on this
        host, such as the CPU mask.
        """
        return await self._client.invoke(m.set_guest_VCPUs_params, (ref, value))

    async def add_to_guest_VCPUs_params(self, ref: refs.HostRef, key: str, value: str) -> None:
        """Add a key and its value to guest_VCPUs_params."""
        return await self._client.invoke(m.add_to_guest_VCPUs_params, (ref, key, value))

    async def remove_from_guest_VCPUs_params(self, ref: refs.HostRef, key: str) -> None:
        """Remove a key from guest_VCPUs_params; a key that is not there is no error."""
        return await self._client.invoke(m.remove_from_guest_VCPUs_params, (ref, key))

    async def get_ha_network_peers(self, ref: refs.HostRef) -> list[str]:
        """Read ha_network_peers: UUIDs of the hosts seen over the HA network heartbeat; empty
        while HA is off.
        """
        return await self._client.invoke(m.get_ha_network_peers, (ref,))

    async def get_ha_statefiles(self, ref: refs.HostRef) -> list[str]:
        """Read ha_statefiles: HA state files this host is writing to; empty while HA is off."""
        return await self._client.invoke(m.get_ha_statefiles, (ref,))

    async def get_host_CPUs(self, ref: refs.HostRef) -> list[refs.HostCPURef]:
        """Read host_CPUs: Physical CPUs of this host."""
        return await self._client.invoke(m.get_host_CPUs, (ref,))

    async def get_hostname(self, ref: refs.HostRef) -> str:
        """Read hostname: Network host name of the machine."""
        return await self._client.invoke(m.get_hostname, (ref,))

    async def set_hostname(self, ref: refs.HostRef, value: str) -> None:
        """Set hostname: Network host name of the machine."""
        return await self._client.invoke(m.set_hostname, (ref, value))

    async def get_https_only(self, ref: refs.HostRef) -> bool:
        """Read https_only: True when the host refuses plain HTTP on port 80 and serves HTTPS
        alone. A prototype; it may change.
        """
        return await self._client.invoke(m.get_https_only, (ref,))

    async def get_iscsi_iqn(self, ref: refs.HostRef) -> str:
        """Read iscsi_iqn: Qualified name with which this host's iSCSI initiator logs in to
        targets.
        """
        return await self._client.invoke(m.get_iscsi_iqn, (ref,))

    async def get_last_software_update(self, ref: refs.HostRef) -> datetime:
        """Read last_software_update: When packages of this host were last updated; 1970-01-01
        if never. A prototype; it may change.
        """
        return await self._client.invoke(m.get_last_software_update, (ref,))

    async def get_last_update_hash(self, ref: refs.HostRef) -> str:
        """Read last_update_hash: Hash of the repository state the host was last updated to;
        empty if never. A prototype; it may change.
        """
        return await self._client.invoke(m.get_last_update_hash, (ref,))

    async def get_latest_synced_updates_applied(
        self, ref: refs.HostRef
    ) -> enums.LatestSyncedUpdatesAppliedState:
        """Read latest_synced_updates_applied: Whether the host has every update of the last
        synchronisation; unknown until it was checked. A prototype; it may change.
        """
        return await self._client.invoke(m.get_latest_synced_updates_applied, (ref,))

    async def get_license_params(self, ref: refs.HostRef) -> dict[str, str]:
        """Read license_params: Details of the licence in force, such as expiry date and
        restrictions.
        """
        return await self._client.invoke(m.get_license_params, (ref,))

    async def get_license_server(self, ref: refs.HostRef) -> dict[str, str]:
        """Read license_server: Licence server to use: the keys address and port."""
        return await self._client.invoke(m.get_license_server, (ref,))

    async def set_license_server(self, ref: refs.HostRef, value: dict[str, str]) -> None:
        """Set license_server: Licence server to use: the keys address and port."""
        return await self._client.invoke(m.set_license_server, (ref, value))

    async def add_to_license_server(self, ref: refs.HostRef, key: str, value: str) -> None:
        """Add a key and its value to license_server."""
        return await self._client.invoke(m.add_to_license_server, (ref, key, value))

    async def remove_from_license_server(self, ref: refs.HostRef, key: str) -> None:
        """Remove a key from license_server; a key that is not there is no error."""
        return await self._client.invoke(m.remove_from_license_server, (ref, key))

    async def get_local_cache_sr(self, ref: refs.HostRef) -> refs.SRRef:
        """Read local_cache_sr: Local SR used to cache shared disks; null when local caching is
        off.
        """
        return await self._client.invoke(m.get_local_cache_sr, (ref,))

    async def get_logging(self, ref: refs.HostRef) -> dict[str, str]:
        """Read logging: Where system logs go; syslog_destination names a remote host, and
        syslog_reconfigure applies a change.
        """
        return await self._client.invoke(m.get_logging, (ref,))

    async def set_logging(self, ref: refs.HostRef, value: dict[str, str]) -> None:
        """Set logging: Where system logs go; syslog_destination names a remote host, and
        syslog_reconfigure applies a change.
        """
        return await self._client.invoke(m.set_logging, (ref, value))

    async def add_to_logging(self, ref: refs.HostRef, key: str, value: str) -> None:
        """Add a key and its value to logging."""
        return await self._client.invoke(m.add_to_logging, (ref, key, value))

    async def remove_from_logging(self, ref: refs.HostRef, key: str) -> None:
        """Remove a key from logging; a key that is not there is no error."""
        return await self._client.invoke(m.remove_from_logging, (ref, key))

    async def get_max_cstate(self, ref: refs.HostRef) -> str:
        """Read max_cstate: Deepest CPU idle state allowed, as a C-state with optional sub-
        state; empty means no limit. A prototype; it may change.
        """
        return await self._client.invoke(m.get_max_cstate, (ref,))

    async def get_memory_overhead(self, ref: refs.HostRef) -> int:
        """Read memory_overhead: Memory in bytes taken by the hypervisor and not available to
        any VM.
        """
        return await self._client.invoke(m.get_memory_overhead, (ref,))

    async def get_metrics(self, ref: refs.HostRef) -> refs.HostMetricsRef:
        """Read metrics: Liveness and memory figures of this host."""
        return await self._client.invoke(m.get_metrics, (ref,))

    async def get_multipathing(self, ref: refs.HostRef) -> bool:
        """Read multipathing: True when the host reaches storage over several paths where the
        driver can.
        """
        return await self._client.invoke(m.get_multipathing, (ref,))

    async def get_name_description(self, ref: refs.HostRef) -> str:
        """Read name_description: Free description for people."""
        return await self._client.invoke(m.get_name_description, (ref,))

    async def set_name_description(self, ref: refs.HostRef, value: str) -> None:
        """Set name_description: Free description for people."""
        return await self._client.invoke(m.set_name_description, (ref, value))

    async def get_name_label(self, ref: refs.HostRef) -> str:
        """Read name_label: Display name; it need not be unique or equal to the host name."""
        return await self._client.invoke(m.get_name_label, (ref,))

    async def set_name_label(self, ref: refs.HostRef, value: str) -> None:
        """Set name_label: Display name; it need not be unique or equal to the host name."""
        return await self._client.invoke(m.set_name_label, (ref, value))

    async def get_ntp_custom_servers(self, ref: refs.HostRef) -> list[str]:
        """Read ntp_custom_servers: NTP servers used while ntp_mode is Custom. A prototype; it
        may change.
        """
        return await self._client.invoke(m.get_ntp_custom_servers, (ref,))

    async def get_ntp_mode(self, ref: refs.HostRef) -> enums.HostNTPMode:
        """Read ntp_mode: Where NTP servers come from: DHCP, a custom list or the factory list;
        Disabled stops synchronisation. A prototype; it may change.
        """
        return await self._client.invoke(m.get_ntp_mode, (ref,))

    async def get_numa_affinity_policy(self, ref: refs.HostRef) -> enums.HostNumaAffinityPolicy:
        """Read numa_affinity_policy: How VM memory is placed on NUMA nodes: anywhere, on few
        nodes if possible, or the built-in default. A prototype; it may change.
        """
        return await self._client.invoke(m.get_numa_affinity_policy, (ref,))

    async def get_other_config(self, ref: refs.HostRef) -> dict[str, str]:
        """Read other_config: Free key-value pairs for tools."""
        return await self._client.invoke(m.get_other_config, (ref,))

    async def set_other_config(self, ref: refs.HostRef, value: dict[str, str]) -> None:
        """Set other_config: Free key-value pairs for tools."""
        return await self._client.invoke(m.set_other_config, (ref, value))

    async def add_to_other_config(self, ref: refs.HostRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return await self._client.invoke(m.add_to_other_config, (ref, key, value))

    async def remove_from_other_config(self, ref: refs.HostRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return await self._client.invoke(m.remove_from_other_config, (ref, key))

    async def get_patches(self, ref: refs.HostRef) -> list[refs.HostPatchRef]:
        """Read patches: Old-style hotfixes present on this host. Deprecated since ely."""
        return await self._client.invoke(m.get_patches, (ref,))

    async def get_pending_guidances(self, ref: refs.HostRef) -> list[enums.UpdateGuidances]:
        """Read pending_guidances: Mandatory steps still open after updates, such as a reboot or
        a toolstack restart.
        """
        return await self._client.invoke(m.get_pending_guidances, (ref,))

    async def get_pending_guidances_full(self, ref: refs.HostRef) -> list[enums.UpdateGuidances]:
        """Read pending_guidances_full: Steps still open to make every applied update fully
        effective. A prototype; it may change.
        """
        return await self._client.invoke(m.get_pending_guidances_full, (ref,))

    async def get_pending_guidances_recommended(
        self, ref: refs.HostRef
    ) -> list[enums.UpdateGuidances]:
        """Read pending_guidances_recommended: Steps still open that are recommended after
        updates but not required. A prototype; it may change.
        """
        return await self._client.invoke(m.get_pending_guidances_recommended, (ref,))

    async def get_power_on_config(self, ref: refs.HostRef) -> dict[str, str]:
        """Read power_on_config: Settings for powering the host on remotely, such as address and
        account of its management controller.
        """
        return await self._client.invoke(m.get_power_on_config, (ref,))

    async def get_power_on_mode(self, ref: refs.HostRef) -> str:
        """Read power_on_mode: Method for powering the host on: empty for none, wake-on-lan,
        DRAC, or the name of a custom script.
        """
        return await self._client.invoke(m.get_power_on_mode, (ref,))

    async def get_resident_VMs(self, ref: refs.HostRef) -> list[refs.VMRef]:
        """Read resident_VMs: VMs running or paused on this host, its control domain included."""
        return await self._client.invoke(m.get_resident_VMs, (ref,))

    async def get_sched_policy(self, ref: refs.HostRef) -> str:
        """Read sched_policy: Name of the hypervisor's CPU scheduler."""
        return await self._client.invoke(m.get_sched_policy, (ref,))

    async def get_secure_boot(self, ref: refs.HostRef) -> bool:
        """Read secure_boot: True when this host booted with UEFI secure boot in force. A
        prototype; it may change.
        """
        return await self._client.invoke(m.get_secure_boot, (ref,))

    async def get_software_version(self, ref: refs.HostRef) -> dict[str, str]:
        """Read software_version: Versions of the installed software: product, build,
        hypervisor, kernel, API and others.
        """
        return await self._client.invoke(m.get_software_version, (ref,))

    async def get_ssh_auto_mode(self, ref: refs.HostRef) -> bool:
        """Read ssh_auto_mode: True when SSH is opened only while the toolstack is not working,
        and closed otherwise. A prototype; it may change.
        """
        return await self._client.invoke(m.get_ssh_auto_mode, (ref,))

    async def get_ssh_enabled(self, ref: refs.HostRef) -> bool:
        """Read ssh_enabled: True when the SSH service is switched on. A prototype; it may
        change.
        """
        return await self._client.invoke(m.get_ssh_enabled, (ref,))

    async def get_ssh_enabled_timeout(self, ref: refs.HostRef) -> int:
        """Read ssh_enabled_timeout: Seconds after which SSH is switched off again once enabled;
        0 means no limit. A prototype; it may change.
        """
        return await self._client.invoke(m.get_ssh_enabled_timeout, (ref,))

    async def get_ssh_expiry(self, ref: refs.HostRef) -> datetime:
        """Read ssh_expiry: When the SSH service will be switched off; 1970-01-01 when no end is
        set. A prototype; it may change.
        """
        return await self._client.invoke(m.get_ssh_expiry, (ref,))

    async def get_ssl_legacy(self, ref: refs.HostRef) -> bool:
        """Read ssl_legacy: Formerly whether old TLS versions were allowed; no longer has an
        effect. Deprecated since stockholm.
        """
        return await self._client.invoke(m.get_ssl_legacy, (ref,))

    async def get_supported_bootloaders(self, ref: refs.HostRef) -> list[str]:
        """Read supported_bootloaders: Boot loaders available to paravirtualised VMs on this
        host.
        """
        return await self._client.invoke(m.get_supported_bootloaders, (ref,))

    async def get_suspend_image_sr(self, ref: refs.HostRef) -> refs.SRRef:
        """Read suspend_image_sr: SR for memory images of suspended VMs; null falls back to the
        pool's setting.
        """
        return await self._client.invoke(m.get_suspend_image_sr, (ref,))

    async def set_suspend_image_sr(self, ref: refs.HostRef, value: refs.SRRef) -> None:
        """Set suspend_image_sr: SR for memory images of suspended VMs; null falls back to the
        pool's setting.
        """
        return await self._client.invoke(m.set_suspend_image_sr, (ref, value))

    async def get_tags(self, ref: refs.HostRef) -> list[str]:
        """Read tags: Labels given by users, for grouping and searching."""
        return await self._client.invoke(m.get_tags, (ref,))

    async def set_tags(self, ref: refs.HostRef, value: list[str]) -> None:
        """Set tags: Labels given by users, for grouping and searching."""
        return await self._client.invoke(m.set_tags, (ref, value))

    async def add_tags(self, ref: refs.HostRef, value: str) -> None:
        """Add one of tags."""
        return await self._client.invoke(m.add_tags, (ref, value))

    async def remove_tags(self, ref: refs.HostRef, value: str) -> None:
        """Remove one of tags."""
        return await self._client.invoke(m.remove_tags, (ref, value))

    async def get_timezone(self, ref: refs.HostRef) -> str:
        """Read timezone: Time zone of the host, as an IANA name such as Europe/Berlin. A
        prototype; it may change.
        """
        return await self._client.invoke(m.get_timezone, (ref,))

    async def get_tls_verification_enabled(self, ref: refs.HostRef) -> bool:
        """Read tls_verification_enabled: True when the host verifies certificates on its own
        outgoing TLS connections.
        """
        return await self._client.invoke(m.get_tls_verification_enabled, (ref,))

    async def get_uefi_certificates(self, ref: refs.HostRef) -> str:
        """Read uefi_certificates: UEFI secure boot certificates as a base64 archive; replaced
        by the pool's field of that name. Deprecated since 22.16.0.
        """
        return await self._client.invoke(m.get_uefi_certificates, (ref,))

    async def get_updates(self, ref: refs.HostRef) -> list[refs.PoolUpdateRef]:
        """Read updates: Updates that have been applied to this host."""
        return await self._client.invoke(m.get_updates, (ref,))

    async def get_updates_requiring_reboot(self, ref: refs.HostRef) -> list[refs.PoolUpdateRef]:
        """Read updates_requiring_reboot: Applied updates that take full effect only after this
        host reboots.
        """
        return await self._client.invoke(m.get_updates_requiring_reboot, (ref,))

    async def get_uuid(self, ref: refs.HostRef) -> str:
        """Read uuid: Unique identifier of the host, stable over reboots and renames."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def get_virtual_hardware_platform_versions(self, ref: refs.HostRef) -> list[int]:
        """Read virtual_hardware_platform_versions: Virtual hardware platform versions that VMs
        may use on this host.
        """
        return await self._client.invoke(m.get_virtual_hardware_platform_versions, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.HostRef:
        """The object with this uuid."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.HostRef) -> HostRecord:
        """All visible fields of the object."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_by_name_label(self, label: str) -> list[refs.HostRef]:
        """All objects with this name."""
        return await self._client.invoke(m.get_by_name_label, (label,))

    async def get_all(self) -> list[refs.HostRef]:
        """All objects."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.HostRef]:
        """All objects for which the filter expression holds."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.HostRef, HostRecord]:
        """All objects with their records."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(self, expr: str) -> dict[refs.HostRef, HostRecord]:
        """All objects, with their records, for which the filter holds."""
        return await self._client.invoke(m.get_all_records_where, (expr,))


class AsyncHostTasks:
    """Messages of host as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncTaskInvoker) -> None:
        self._client = client

    async def allocate_resources_for_vm(
        self, ref: refs.HostRef, vm: refs.VMRef, live: bool
    ) -> AsyncTask[None]:
        """Internal: checks this host can take a VM and reserves memory and devices for it.

        live: True if the VM arrives by live migration.
        """
        return await self._client.start(m.allocate_resources_for_vm, (ref, vm, live))

    async def apply_guest_agent_config(self, host: refs.HostRef) -> AsyncTask[None]:
        """Internal: hands the pool's guest agent settings to the VMs of this host."""
        return await self._client.start(m.apply_guest_agent_config, (host,))

    async def apply_recommended_guidances(self, ref: refs.HostRef) -> AsyncTask[None]:
        """Removed from the API: carried out the recommended steps after updates. Removed in
        23.25.0.
        """
        return await self._client.start(m.apply_recommended_guidances, (ref,))

    async def apply_updates(self, ref: refs.HostRef, hash: str) -> AsyncTask[list[list[str]]]:
        """Updates the host's packages from the synchronised repository; returns problems met,
        one list of code and parameters each.

        hash: Repository hash the caller saw at synchronisation; the call fails if it has moved
            on.
        """
        return await self._client.start(m.apply_updates, (ref, hash))

    async def assert_can_evacuate(self, host: refs.HostRef) -> AsyncTask[None]:
        """Succeeds if every VM of the host could be moved away now; otherwise fails with the
        reason.
        """
        return await self._client.start(m.assert_can_evacuate, (host,))

    async def attach_static_vdis(
        self, host: refs.HostRef, vdi_reason_map: dict[refs.VDIRef, str]
    ) -> AsyncTask[None]:
        """Internal: attaches VDIs to the host outside any VM, now and at every boot.

        vdi_reason_map: Each VDI with a text telling why it is attached.
        """
        return await self._client.start(m.attach_static_vdis, (host, vdi_reason_map))

    async def bugreport_upload(
        self, host: refs.HostRef, url: str, options: dict[str, str]
    ) -> AsyncTask[None]:
        """Collects a status report of the host and uploads it to the given address.

        url: Where to upload; empty for the built-in address.
        options: Upload options, such as a proxy.
        """
        return await self._client.start(m.bugreport_upload, (host, url, options))

    async def call_plugin(
        self, host: refs.HostRef, plugin: str, fn: str, args: dict[str, str]
    ) -> AsyncTask[str]:
        """Runs a function of a plug-in script installed on the host and returns its text; fails
        with the plug-in's own error.

        plugin: File name of the plug-in.
        fn: Function to call.
        args: Named string arguments of the function.
        """
        return await self._client.start(m.call_plugin, (host, plugin, fn, args))

    async def cert_distrib_atom(self, host: refs.HostRef, command: str) -> AsyncTask[str]:
        """Internal: carries out one step of certificate distribution on the host and returns
        its result.
        """
        return await self._client.start(m.cert_distrib_atom, (host, command))

    async def certificate_list(self, host: refs.HostRef) -> AsyncTask[list[str]]:
        """Lists file names of CA certificates installed on the host; use Certificate records
        instead. Deprecated since 1.290.0.
        """
        return await self._client.start(m.certificate_list, (host,))

    async def certificate_sync(self, host: refs.HostRef) -> AsyncTask[None]:
        """Internal: copies CA certificates and revocation lists of the pool to this host."""
        return await self._client.start(m.certificate_sync, (host,))

    async def cleanup_pool_secret(
        self, host: refs.HostRef, old_ps: str, new_ps: str
    ) -> AsyncTask[None]:
        """Internal: last phase of pool secret rotation, after which the old secret is no longer
        accepted.
        """
        return await self._client.start(m.cleanup_pool_secret, (host, old_ps, new_ps))

    async def compute_free_memory(self, host: refs.HostRef) -> AsyncTask[int]:
        """Returns the memory in bytes that is free for further VMs on this host, reservations
        considered.
        """
        return await self._client.start(m.compute_free_memory, (host,))

    async def compute_memory_overhead(self, host: refs.HostRef) -> AsyncTask[int]:
        """Works out the memory in bytes the hypervisor needs for itself on this host."""
        return await self._client.start(m.compute_memory_overhead, (host,))

    async def copy_primary_host_certs(self, host: refs.HostRef) -> AsyncTask[None]:
        """Internal: replaces this host's trusted pool certificates by the coordinator's."""
        return await self._client.start(m.copy_primary_host_certs, (host,))

    async def create(
        self,
        uuid: str,
        name_label: str,
        name_description: str,
        hostname: str,
        address: str,
        external_auth_type: str = "",
        external_auth_service_name: str = "",
        external_auth_configuration: dict[str, str] | None = None,
        license_params: dict[str, str] | None = None,
        edition: str = "",
        license_server: dict[str, str] | None = None,
        local_cache_sr: refs.SRRef = refs.SRRef("OpaqueRef:NULL"),
        chipset_info: dict[str, str] | None = None,
        ssl_legacy: bool = True,
        last_software_update: datetime = parse_datetime("19700101T00:00:00Z"),
        last_update_hash: str = "",
        ssh_enabled: bool = True,
        ssh_enabled_timeout: int = 0,
        ssh_expiry: datetime = parse_datetime("19700101T00:00:00Z"),
        console_idle_timeout: int = 0,
        ssh_auto_mode: bool = False,
        secure_boot: bool = False,
        software_version: dict[str, str] | None = None,
        https_only: bool = False,
        max_cstate: str = "",
        ntp_mode: enums.HostNTPMode = enums.HostNTPMode.Factory,
        ntp_custom_servers: list[str] | None = None,
        timezone: str = "UTC",
        numa_affinity_policy: enums.HostNumaAffinityPolicy = enums.HostNumaAffinityPolicy.default_policy,
        latest_synced_updates_applied: enums.LatestSyncedUpdatesAppliedState = enums.LatestSyncedUpdatesAppliedState.yes,
        pending_guidances_full: list[enums.UpdateGuidances] | None = None,
        pending_guidances_recommended: list[enums.UpdateGuidances] | None = None,
    ) -> AsyncTask[refs.HostRef]:
        """Internal: records a host in the database at first boot or when it joins; no machine
        is contacted.
        """
        return await self._client.start(
            m.create,
            (
                uuid,
                name_label,
                name_description,
                hostname,
                address,
                external_auth_type,
                external_auth_service_name,
                {} if external_auth_configuration is None else external_auth_configuration,
                {} if license_params is None else license_params,
                edition,
                {"address": "localhost", "port": "27000"}
                if license_server is None
                else license_server,
                local_cache_sr,
                {} if chipset_info is None else chipset_info,
                ssl_legacy,
                last_software_update,
                last_update_hash,
                ssh_enabled,
                ssh_enabled_timeout,
                ssh_expiry,
                console_idle_timeout,
                ssh_auto_mode,
                secure_boot,
                {} if software_version is None else software_version,
                https_only,
                max_cstate,
                ntp_mode,
                [] if ntp_custom_servers is None else ntp_custom_servers,
                timezone,
                numa_affinity_policy,
                latest_synced_updates_applied,
                [] if pending_guidances_full is None else pending_guidances_full,
                [] if pending_guidances_recommended is None else pending_guidances_recommended,
            ),
        )

    async def create_new_blob(
        self, host: refs.HostRef, name: str, mime_type: str, public: bool = False
    ) -> AsyncTask[refs.BlobRef]:
        """Adds an empty named blob to the host and returns it; the content is uploaded over
        HTTP.

        public: True to let it be read without a session. Since tampa.
        """
        return await self._client.start(m.create_new_blob, (host, name, mime_type, public))

    async def crl_install(self, host: refs.HostRef, name: str, crl: str) -> AsyncTask[None]:
        """Internal: stores a certificate revocation list on this host.

        crl: Revocation list in PEM form.
        """
        return await self._client.start(m.crl_install, (host, name, crl))

    async def crl_list(self, host: refs.HostRef) -> AsyncTask[list[str]]:
        """Internal: lists names of revocation lists stored on this host."""
        return await self._client.start(m.crl_list, (host,))

    async def crl_uninstall(self, host: refs.HostRef, name: str) -> AsyncTask[None]:
        """Internal: deletes a revocation list from this host."""
        return await self._client.start(m.crl_uninstall, (host, name))

    async def declare_dead(self, host: refs.HostRef) -> AsyncTask[None]:
        """Marks a host dead without contacting it and its VMs halted; data is at risk if the
        host still runs.
        """
        return await self._client.start(m.declare_dead, (host,))

    async def destroy(self, ref: refs.HostRef) -> AsyncTask[None]:
        """Forgets a dead host; HOST_IS_LIVE while it still runs, HOST_HAS_RESIDENT_VMS while
        VMs are recorded on it.
        """
        return await self._client.start(m.destroy, (ref,))

    async def detach_static_vdis(
        self, host: refs.HostRef, vdis: list[refs.VDIRef]
    ) -> AsyncTask[None]:
        """Internal: detaches statically attached VDIs and stops attaching them at boot."""
        return await self._client.start(m.detach_static_vdis, (host, vdis))

    async def disable(self, host: refs.HostRef, auto_enable: bool = True) -> AsyncTask[None]:
        """Stops VMs from being started on or moved to this host; running ones stay.

        auto_enable: False keeps the host disabled over toolstack restarts and reboots until it
            is enabled. Since 25.31.0.
        """
        return await self._client.start(m.disable, (host, auto_enable))

    async def disable_binary_storage(self, host: refs.HostRef) -> AsyncTask[None]:
        """Internal: stops keeping blobs and performance archives on this host and deletes those
        stored.
        """
        return await self._client.start(m.disable_binary_storage, (host,))

    async def disable_display(self, host: refs.HostRef) -> AsyncTask[enums.HostDisplay]:
        """Turns the physical display off; returns the new state, which may wait for the next
        boot.
        """
        return await self._client.start(m.disable_display, (host,))

    async def disable_ssh(self, ref: refs.HostRef) -> AsyncTask[None]:
        """Switches the SSH service of the host off; shells already open are not promised to
        survive. A prototype; it may change.
        """
        return await self._client.start(m.disable_ssh, (ref,))

    async def dmesg(self, host: refs.HostRef) -> AsyncTask[str]:
        """Returns the hypervisor's message buffer as text."""
        return await self._client.start(m.dmesg, (host,))

    async def dmesg_clear(self, host: refs.HostRef) -> AsyncTask[str]:
        """Returns the hypervisor's message buffer and empties it."""
        return await self._client.start(m.dmesg_clear, (host,))

    async def enable(self, host: refs.HostRef) -> AsyncTask[None]:
        """Allows VMs to be started on and moved to this host again."""
        return await self._client.start(m.enable, (host,))

    async def enable_binary_storage(self, host: refs.HostRef) -> AsyncTask[None]:
        """Internal: allows blobs and performance archives to be kept on this host."""
        return await self._client.start(m.enable_binary_storage, (host,))

    async def enable_display(self, host: refs.HostRef) -> AsyncTask[enums.HostDisplay]:
        """Turns the physical display on; returns the new state, which may wait for the next
        boot.
        """
        return await self._client.start(m.enable_display, (host,))

    async def enable_ssh(self, ref: refs.HostRef) -> AsyncTask[None]:
        """Switches the SSH service of the host on, for ssh_enabled_timeout seconds if that is
        set. A prototype; it may change.
        """
        return await self._client.start(m.enable_ssh, (ref,))

    async def evacuate(
        self,
        host: refs.HostRef,
        network: refs.NetworkRef = refs.NetworkRef("OpaqueRef:NULL"),
        evacuate_batch_size: int = 0,
    ) -> AsyncTask[None]:
        """Migrates all running VMs to other hosts; the host should be disabled first so that
        none come back.

        network: Network for the migrations; null uses the management network. Since 1.297.0.
        evacuate_batch_size: How many VMs are migrated at once; 0 uses the server's default.
            Since 23.27.0.
        """
        return await self._client.start(m.evacuate, (host, network, evacuate_batch_size))

    async def get_log(self, host: refs.HostRef) -> AsyncTask[str]:
        """Returns the host's log as text; a server may answer NOT_IMPLEMENTED."""
        return await self._client.start(m.get_log, (host,))

    async def get_management_interface(self, host: refs.HostRef) -> AsyncTask[refs.PIFRef]:
        """Returns the PIF that carries the host's management address."""
        return await self._client.start(m.get_management_interface, (host,))

    async def get_ntp_servers_status(self, ref: refs.HostRef) -> AsyncTask[dict[str, str]]:
        """Returns the state of each NTP server in use, by server name. A prototype; it may
        change.
        """
        return await self._client.start(m.get_ntp_servers_status, (ref,))

    async def get_ntp_synchronized(self, ref: refs.HostRef) -> AsyncTask[bool]:
        """Tells whether the host's clock is synchronised by NTP at this moment. A prototype; it
        may change.
        """
        return await self._client.start(m.get_ntp_synchronized, (ref,))

    async def get_sched_gran(self, ref: refs.HostRef) -> AsyncTask[enums.HostSchedGran]:
        """Returns the scheduling granularity: whether cores, single CPUs or sockets are
        scheduled as one.
        """
        return await self._client.start(m.get_sched_gran, (ref,))

    async def get_server_certificate(self, host: refs.HostRef) -> AsyncTask[str]:
        """Returns the server certificate of the host in PEM form."""
        return await self._client.start(m.get_server_certificate, (host,))

    async def get_tracked_user_agents(self, ref: refs.HostRef) -> AsyncTask[dict[str, str]]:
        """Returns user agents seen by this host with the version seen last; the oldest entries
        are dropped. A prototype; it may change.
        """
        return await self._client.start(m.get_tracked_user_agents, (ref,))

    async def get_uncooperative_domains(self, ref: refs.HostRef) -> AsyncTask[list[str]]:
        """Internal, old: returns UUIDs of domains that do not obey memory ballooning.
        Deprecated since tampa.
        """
        return await self._client.start(m.get_uncooperative_domains, (ref,))

    async def get_uncooperative_resident_VMs(
        self, ref: refs.HostRef
    ) -> AsyncTask[list[refs.VMRef]]:
        """Old: returns resident VMs that do not obey memory ballooning. Deprecated since tampa."""
        return await self._client.start(m.get_uncooperative_resident_VMs, (ref,))

    async def get_vms_which_prevent_evacuation(
        self, ref: refs.HostRef
    ) -> AsyncTask[dict[refs.VMRef, list[str]]]:
        """Maps each VM that blocks evacuation to the error, as code and parameters."""
        return await self._client.start(m.get_vms_which_prevent_evacuation, (ref,))

    async def ha_disable_failover_decisions(self, host: refs.HostRef) -> AsyncTask[None]:
        """Internal: stops this host from restarting VMs under HA, until HA is set up again."""
        return await self._client.start(m.ha_disable_failover_decisions, (host,))

    async def ha_disarm_fencing(self, host: refs.HostRef) -> AsyncTask[None]:
        """Internal: stops the HA daemon of this host from fencing it."""
        return await self._client.start(m.ha_disarm_fencing, (host,))

    async def ha_join_liveset(self, host: refs.HostRef) -> AsyncTask[None]:
        """Internal: starts the HA daemon on this host and waits until it is in the live set."""
        return await self._client.start(m.ha_join_liveset, (host,))

    async def ha_release_resources(self, host: refs.HostRef) -> AsyncTask[None]:
        """Internal: detaches HA state files and clears HA settings kept on this host."""
        return await self._client.start(m.ha_release_resources, (host,))

    async def ha_stop_daemon(self, host: refs.HostRef) -> AsyncTask[None]:
        """Internal: stops the HA daemon on this host."""
        return await self._client.start(m.ha_stop_daemon, (host,))

    async def ha_wait_for_shutdown_via_statefile(self, host: refs.HostRef) -> AsyncTask[None]:
        """Internal: waits until the state file shows that HA is to be switched off."""
        return await self._client.start(m.ha_wait_for_shutdown_via_statefile, (host,))

    async def has_extension(self, host: refs.HostRef, name: str) -> AsyncTask[bool]:
        """Tells whether the named host extension is installed on this host."""
        return await self._client.start(m.has_extension, (host, name))

    async def install_ca_certificate(
        self, host: refs.HostRef, name: str, cert: str
    ) -> AsyncTask[None]:
        """Internal: stores a CA certificate on this host under a name.

        cert: Certificate in PEM form.
        """
        return await self._client.start(m.install_ca_certificate, (host, name, cert))

    async def install_server_certificate(
        self, host: refs.HostRef, certificate: str, private_key: str, certificate_chain: str = ""
    ) -> AsyncTask[None]:
        """Replaces the host's server certificate by the given one; key and certificate must
        belong together and be valid.

        certificate: Certificate in PEM form.
        private_key: Private key in PEM form, without passphrase.
        certificate_chain: Intermediate certificates in PEM form.
        """
        return await self._client.start(
            m.install_server_certificate, (host, certificate, private_key, certificate_chain)
        )

    async def license_add(self, host: refs.HostRef, contents: str) -> AsyncTask[None]:
        """Applies the licence file in contents, base64-encoded; LICENSE_PROCESSING_ERROR if it
        is not usable.

        contents: Licence file, base64-encoded.
        Errors: LICENSE_PROCESSING_ERROR.
        """
        return await self._client.start(m.license_add, (host, contents))

    async def license_apply(self, host: refs.HostRef, contents: str) -> AsyncTask[None]:
        """Removed from the API: applied a licence file; license_add took its place. Removed in
        clearwater.

        Errors: LICENSE_PROCESSING_ERROR.
        """
        return await self._client.start(m.license_apply, (host, contents))

    async def license_remove(self, host: refs.HostRef) -> AsyncTask[None]:
        """Removes licences from the host, which goes back to the unlicensed state."""
        return await self._client.start(m.license_remove, (host,))

    async def list_timezones(self, ref: refs.HostRef) -> AsyncTask[list[str]]:
        """Returns the time zone names set_timezone accepts. A prototype; it may change."""
        return await self._client.start(m.list_timezones, (ref,))

    async def management_reconfigure(self, pif: refs.PIFRef) -> AsyncTask[None]:
        """Moves host management to another PIF, which must have an IP configuration;
        connections may drop.
        """
        return await self._client.start(m.management_reconfigure, (pif,))

    async def migrate_receive(
        self, host: refs.HostRef, network: refs.NetworkRef, options: dict[str, str]
    ) -> AsyncTask[dict[str, str]]:
        """Prepares the host to receive a VM from elsewhere and returns the map that
        VM.migrate_send needs.

        network: Network over which the migration traffic arrives.
        options: Extra options, by name.
        """
        return await self._client.start(m.migrate_receive, (host, network, options))

    async def mxgpu_vf_setup(self, host: refs.HostRef) -> AsyncTask[None]:
        """Internal: prepares virtual functions of AMD MxGPU devices on this host."""
        return await self._client.start(m.mxgpu_vf_setup, (host,))

    async def notify(self, ty: str, params: str) -> AsyncTask[None]:
        """Internal: delivers a notification from another host of the pool.

        ty: Kind of notification.
        """
        return await self._client.start(m.notify, (ty, params))

    async def notify_accept_new_pool_secret(
        self, host: refs.HostRef, old_ps: str, new_ps: str
    ) -> AsyncTask[None]:
        """Internal: first phase of pool secret rotation; the host accepts old and new secret."""
        return await self._client.start(m.notify_accept_new_pool_secret, (host, old_ps, new_ps))

    async def notify_send_new_pool_secret(
        self, host: refs.HostRef, old_ps: str, new_ps: str
    ) -> AsyncTask[None]:
        """Internal: second phase of pool secret rotation; the host sends the new secret."""
        return await self._client.start(m.notify_send_new_pool_secret, (host, old_ps, new_ps))

    async def nvidia_vf_setup(
        self, host: refs.HostRef, pf: refs.PCIRef, enable: bool
    ) -> AsyncTask[None]:
        """Internal: creates or removes virtual functions of an NVIDIA SR-IOV device.

        pf: PCI device of the physical function.
        enable: True to create the virtual functions, false to remove them.
        """
        return await self._client.start(m.nvidia_vf_setup, (host, pf, enable))

    async def power_on(self, host: refs.HostRef) -> AsyncTask[None]:
        """Powers a switched-off host on by its power_on_mode; HOST_POWER_ON_MODE_DISABLED if
        none is set.
        """
        return await self._client.start(m.power_on, (host,))

    async def preconfigure_ha(
        self,
        host: refs.HostRef,
        statefiles: list[refs.VDIRef],
        metadata_vdi: refs.VDIRef,
        generation: str,
    ) -> AsyncTask[None]:
        """Internal: attaches state files and stores settings on this host before HA is switched
        on.

        metadata_vdi: VDI holding the redo log.
        generation: Generation of the HA configuration.
        """
        return await self._client.start(
            m.preconfigure_ha, (host, statefiles, metadata_vdi, generation)
        )

    async def prepare_for_poweroff(self, host: refs.HostRef) -> AsyncTask[None]:
        """Internal: does what must come before this host goes down, such as telling the pool."""
        return await self._client.start(m.prepare_for_poweroff, (host,))

    async def reboot(self, host: refs.HostRef) -> AsyncTask[None]:
        """Reboots the host, which must be disabled (HOST_NOT_DISABLED) and free of running VMs."""
        return await self._client.start(m.reboot, (host,))

    async def refresh_pack_info(self, host: refs.HostRef) -> AsyncTask[None]:
        """Old: reads the installed supplemental packs again into software_version. Deprecated
        since ely.
        """
        return await self._client.start(m.refresh_pack_info, (host,))

    async def refresh_server_certificate(self, host: refs.HostRef) -> AsyncTask[None]:
        """Replaces the certificate this host uses inside the pool and makes all hosts trust the
        new one.
        """
        return await self._client.start(m.refresh_server_certificate, (host,))

    async def rescan_drivers(self, ref: refs.HostRef) -> AsyncTask[None]:
        """Looks again for driver variants on this host and updates Host_driver and
        Driver_variant records. A prototype; it may change.
        """
        return await self._client.start(m.rescan_drivers, (ref,))

    async def reset_networking(self, host: refs.HostRef) -> AsyncTask[None]:
        """Internal: deletes network records of this host so that they are found afresh after a
        network reset.
        """
        return await self._client.start(m.reset_networking, (host,))

    async def reset_server_certificate(self, host: refs.HostRef) -> AsyncTask[None]:
        """Replaces the host's server certificate by a new self-signed one."""
        return await self._client.start(m.reset_server_certificate, (host,))

    async def restart_agent(self, host: refs.HostRef) -> AsyncTask[None]:
        """Restarts the management service of the host; running VMs are not touched."""
        return await self._client.start(m.restart_agent, (host,))

    async def retrieve_wlb_evacuate_recommendations(
        self, ref: refs.HostRef
    ) -> AsyncTask[dict[refs.VMRef, list[str]]]:
        """Asks workload balancing where the host's VMs should go; maps each VM to its
        recommendation.
        """
        return await self._client.start(m.retrieve_wlb_evacuate_recommendations, (ref,))

    async def send_debug_keys(self, host: refs.HostRef, keys: str) -> AsyncTask[None]:
        """Sends debug keys to the hypervisor of the host; its output appears in dmesg.

        keys: Characters to send, one per debug function.
        """
        return await self._client.start(m.send_debug_keys, (host, keys))

    async def set_console_idle_timeout(self, ref: refs.HostRef, value: int) -> AsyncTask[None]:
        """Sets after how many idle seconds host console sessions close; 0 means never. A
        prototype; it may change.

        value: Seconds, 0 for never.
        """
        return await self._client.start(m.set_console_idle_timeout, (ref, value))

    async def set_https_only(self, ref: refs.HostRef, value: bool) -> AsyncTask[None]:
        """Opens or closes plain HTTP on port 80 of this host. A prototype; it may change."""
        return await self._client.start(m.set_https_only, (ref, value))

    async def set_iscsi_iqn(self, host: refs.HostRef, value: str) -> AsyncTask[None]:
        """Sets the iSCSI initiator name; iSCSI storage must be connected anew to use it."""
        return await self._client.start(m.set_iscsi_iqn, (host, value))

    async def set_license_params(self, ref: refs.HostRef, value: dict[str, str]) -> AsyncTask[None]:
        """Internal: stores licence details of this host in the database."""
        return await self._client.start(m.set_license_params, (ref, value))

    async def set_localdb_key(self, host: refs.HostRef, key: str, value: str) -> AsyncTask[None]:
        """Internal: writes a key to the small database kept on the host itself."""
        return await self._client.start(m.set_localdb_key, (host, key, value))

    async def set_max_cstate(self, ref: refs.HostRef, value: str) -> AsyncTask[None]:
        """Limits how deep CPUs of this host may idle; takes effect at once and is kept over
        reboots. A prototype; it may change.
        """
        return await self._client.start(m.set_max_cstate, (ref, value))

    async def set_multipathing(self, host: refs.HostRef, value: bool) -> AsyncTask[None]:
        """Switches storage multipathing of this host on or off; set it while its PBDs are
        unplugged.
        """
        return await self._client.start(m.set_multipathing, (host, value))

    async def set_ntp_custom_servers(self, ref: refs.HostRef, value: list[str]) -> AsyncTask[None]:
        """Sets the NTP servers used in Custom mode; in that mode they apply at once. A
        prototype; it may change.
        """
        return await self._client.start(m.set_ntp_custom_servers, (ref, value))

    async def set_ntp_mode(self, ref: refs.HostRef, value: enums.HostNTPMode) -> AsyncTask[None]:
        """Chooses where NTP servers come from, or switches NTP off. A prototype; it may change."""
        return await self._client.start(m.set_ntp_mode, (ref, value))

    async def set_numa_affinity_policy(
        self, ref: refs.HostRef, value: enums.HostNumaAffinityPolicy
    ) -> AsyncTask[None]:
        """Sets NUMA placement for VMs started on this host from now on. A prototype; it may
        change.
        """
        return await self._client.start(m.set_numa_affinity_policy, (ref, value))

    async def set_power_on_mode(
        self, ref: refs.HostRef, power_on_mode: str, power_on_config: dict[str, str]
    ) -> AsyncTask[None]:
        """Sets how the host is powered on remotely and the settings this needs."""
        return await self._client.start(m.set_power_on_mode, (ref, power_on_mode, power_on_config))

    async def set_sched_gran(
        self, ref: refs.HostRef, value: enums.HostSchedGran
    ) -> AsyncTask[None]:
        """Sets the scheduling granularity of the hypervisor; takes effect at the next boot."""
        return await self._client.start(m.set_sched_gran, (ref, value))

    async def set_servertime(self, ref: refs.HostRef, value: datetime) -> AsyncTask[None]:
        """Sets the host's clock; NOT_ALLOWED_WHEN_NTP_IS_ENABLED while NTP is on. A prototype;
        it may change.

        value: New time; UTC.
        """
        return await self._client.start(m.set_servertime, (ref, value))

    async def set_ssh_auto_mode(self, ref: refs.HostRef, value: bool) -> AsyncTask[None]:
        """Switches automatic control of the SSH service on or off. A prototype; it may change."""
        return await self._client.start(m.set_ssh_auto_mode, (ref, value))

    async def set_ssh_enabled_timeout(self, ref: refs.HostRef, value: int) -> AsyncTask[None]:
        """Sets for how many seconds SSH stays on once enabled; 0 means no limit. A prototype;
        it may change.

        value: Seconds, 0 for no limit.
        """
        return await self._client.start(m.set_ssh_enabled_timeout, (ref, value))

    async def set_ssl_legacy(self, ref: refs.HostRef, value: bool) -> AsyncTask[None]:
        """Formerly allowed old TLS versions; allowing them is no longer possible."""
        return await self._client.start(m.set_ssl_legacy, (ref, value))

    async def set_timezone(self, ref: refs.HostRef, value: str) -> AsyncTask[None]:
        """Sets the host's time zone; list_timezones gives the accepted names. A prototype; it
        may change.
        """
        return await self._client.start(m.set_timezone, (ref, value))

    async def set_uefi_certificates(self, host: refs.HostRef, value: str) -> AsyncTask[None]:
        """Sets the UEFI certificates of the host; use the pool's custom certificates instead.
        Deprecated since 22.16.0.
        """
        return await self._client.start(m.set_uefi_certificates, (host, value))

    async def shutdown(self, host: refs.HostRef) -> AsyncTask[None]:
        """Powers the host off; it must be disabled (HOST_NOT_DISABLED) and free of running VMs."""
        return await self._client.start(m.shutdown, (host,))

    async def syslog_reconfigure(self, host: refs.HostRef) -> AsyncTask[None]:
        """Applies the logging field to the host's log service."""
        return await self._client.start(m.syslog_reconfigure, (host,))

    async def uninstall_ca_certificate(
        self, host: refs.HostRef, name: str, force: bool = False
    ) -> AsyncTask[None]:
        """Internal: deletes a CA certificate from this host.

        force: True to succeed if it is not there. Since 24.35.0.
        """
        return await self._client.start(m.uninstall_ca_certificate, (host, name, force))

    async def update_master(self, host: refs.HostRef, master_address: str) -> AsyncTask[None]:
        """Internal: tells this host the address of a new coordinator."""
        return await self._client.start(m.update_master, (host, master_address))

    async def update_pool_secret(self, host: refs.HostRef, pool_secret: str) -> AsyncTask[None]:
        """Internal: replaces the pool secret stored on this host."""
        return await self._client.start(m.update_pool_secret, (host, pool_secret))

    async def write_uefi_certificates_to_disk(self, host: refs.HostRef) -> AsyncTask[None]:
        """Internal: writes the pool's UEFI certificates to files on this host."""
        return await self._client.start(m.write_uefi_certificates_to_disk, (host,))
