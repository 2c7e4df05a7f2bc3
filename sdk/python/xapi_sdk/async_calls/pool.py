# Written by codegen from idl/; change the IDL, not this file.
"""Messages of pool."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import AsyncInvoker, AsyncTaskInvoker
from xapi_sdk.model import pool as m

if TYPE_CHECKING:
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.model.pool import PoolRecord


class AsyncPoolCalls:
    """The set of hosts managed as one, with settings that hold for all of them. There is
    exactly one record; its name may be empty.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def add_repository(self, ref: refs.PoolRef, value: refs.RepositoryRef) -> None:
        """Adds a repository to the enabled ones; refused if already enabled."""
        return await self._client.invoke(m.add_repository, (ref, value))

    async def add_to_guest_agent_config(self, ref: refs.PoolRef, key: str, value: str) -> None:
        """Adds a guest agent setting; an existing key fails."""
        return await self._client.invoke(m.add_to_guest_agent_config, (ref, key, value))

    async def apply_edition(self, ref: refs.PoolRef, edition: str) -> None:
        """Applies a product edition to all hosts; if one fails, the others are put back."""
        return await self._client.invoke(m.apply_edition, (ref, edition))

    async def audit_log_append(self, line: str) -> None:
        """Internal: adds a line sent by a supporter to the audit log of the coordinator."""
        return await self._client.invoke(m.audit_log_append, (line,))

    async def certificate_install(self, name: str, cert: str) -> None:
        """Old name of install_ca_certificate. Deprecated since 1.290.0."""
        return await self._client.invoke(m.certificate_install, (name, cert))

    async def certificate_list(self) -> list[str]:
        """Old: lists file names of installed CA certificates; use Certificate records instead.
        Deprecated since 1.290.0.
        """
        return await self._client.invoke(m.certificate_list, ())

    async def certificate_sync(self) -> None:
        """Copies CA certificates and revocation lists from the coordinator to all hosts."""
        return await self._client.invoke(m.certificate_sync, ())

    async def certificate_uninstall(self, name: str) -> None:
        """Old name of uninstall_ca_certificate. Deprecated since 1.290.0."""
        return await self._client.invoke(m.certificate_uninstall, (name,))

    async def check_update_readiness(
        self, ref: refs.PoolRef, requires_reboot: bool
    ) -> list[list[str]]:
        """Returns what stands in the way of updating, one list of code and parameters each;
        empty when ready.

        requires_reboot: True if hosts will reboot, which checks that VMs can move away.
        """
        return await self._client.invoke(m.check_update_readiness, (ref, requires_reboot))

    async def configure_repository_proxy(
        self, ref: refs.PoolRef, url: str, username: str, password: str
    ) -> None:
        """Sets the proxy used to reach repositories; the password is stored as a secret.

        url: Address of the proxy, with scheme and port.
        """
        return await self._client.invoke(
            m.configure_repository_proxy, (ref, url, username, password)
        )

    async def configure_update_sync(
        self,
        ref: refs.PoolRef,
        update_sync_frequency: enums.UpdateSyncFrequency,
        update_sync_day: int,
    ) -> None:
        """Sets when updates are synchronised; the schedule is switched on by
        set_update_sync_enabled. A prototype; it may change.

        update_sync_day: Weekday, 0 (Sunday) to 6; not used when daily.
        """
        return await self._client.invoke(
            m.configure_update_sync, (ref, update_sync_frequency, update_sync_day)
        )

    async def create_VLAN(
        self, device: str, network: refs.NetworkRef, VLAN: int
    ) -> list[refs.PIFRef]:
        """Creates a VLAN on the named interface of every host and returns the new PIFs.

        device: Device name of the interface on each host.
        VLAN: VLAN tag.
        Errors: VLAN_TAG_INVALID.
        """
        return await self._client.invoke(m.create_VLAN, (device, network, VLAN))

    async def create_VLAN_from_PIF(
        self, pif: refs.PIFRef, network: refs.NetworkRef, VLAN: int
    ) -> list[refs.PIFRef]:
        """Creates a VLAN on every host, on interfaces like the given PIF, and returns the new
        PIFs.

        VLAN: VLAN tag.
        Errors: VLAN_TAG_INVALID.
        """
        return await self._client.invoke(m.create_VLAN_from_PIF, (pif, network, VLAN))

    async def create_new_blob(
        self, pool: refs.PoolRef, name: str, mime_type: str, public: bool = False
    ) -> refs.BlobRef:
        """Adds an empty named blob to the pool and returns it; the content is uploaded over
        HTTP.

        public: True to let it be read without a session. Since tampa.
        """
        return await self._client.invoke(m.create_new_blob, (pool, name, mime_type, public))

    async def crl_install(self, name: str, cert: str) -> None:
        """Installs a certificate revocation list on all hosts.

        cert: Revocation list in PEM form.
        """
        return await self._client.invoke(m.crl_install, (name, cert))

    async def crl_list(self) -> list[str]:
        """Lists names of the installed revocation lists."""
        return await self._client.invoke(m.crl_list, ())

    async def crl_uninstall(self, name: str) -> None:
        """Deletes a revocation list from all hosts."""
        return await self._client.invoke(m.crl_uninstall, (name,))

    async def deconfigure_wlb(self) -> None:
        """Ends the connection to the workload balancing server and forgets its account."""
        return await self._client.invoke(m.deconfigure_wlb, ())

    async def designate_new_master(self, host: refs.HostRef) -> None:
        """Makes another live host the coordinator in an orderly way; sessions must be opened
        anew there.
        """
        return await self._client.invoke(m.designate_new_master, (host,))

    async def detect_nonhomogeneous_external_auth(self, pool: refs.PoolRef) -> None:
        """Checks that all hosts are joined to the same directory and fails if they differ."""
        return await self._client.invoke(m.detect_nonhomogeneous_external_auth, (pool,))

    async def disable_binary_storage(self) -> None:
        """Internal: stops all hosts from keeping blobs and performance archives, and deletes
        them.
        """
        return await self._client.invoke(m.disable_binary_storage, ())

    async def disable_client_certificate_auth(self, ref: refs.PoolRef) -> None:
        """Stops accepting client certificates for login."""
        return await self._client.invoke(m.disable_client_certificate_auth, (ref,))

    async def disable_external_auth(
        self, pool: refs.PoolRef, config: dict[str, str] | None = None
    ) -> None:
        """Makes all hosts leave the external directory; sessions of directory users end at
        once.

        config: Account allowed to remove machines from the directory; optional.
        """
        return await self._client.invoke(
            m.disable_external_auth, (pool, {} if config is None else config)
        )

    async def disable_ha(self) -> None:
        """Switches high availability off on all hosts."""
        return await self._client.invoke(m.disable_ha, ())

    async def disable_local_storage_caching(self, ref: refs.PoolRef) -> None:
        """Switches local caching of shared disks off on all hosts."""
        return await self._client.invoke(m.disable_local_storage_caching, (ref,))

    async def disable_redo_log(self) -> None:
        """Stops writing database changes to the redo log; its VDI is deleted."""
        return await self._client.invoke(m.disable_redo_log, ())

    async def disable_repository_proxy(self, ref: refs.PoolRef) -> None:
        """Forgets the repository proxy and its account."""
        return await self._client.invoke(m.disable_repository_proxy, (ref,))

    async def disable_ssh(self, ref: refs.PoolRef) -> None:
        """Switches the SSH service off on all hosts. A prototype; it may change."""
        return await self._client.invoke(m.disable_ssh, (ref,))

    async def disable_ssl_legacy(self, ref: refs.PoolRef) -> None:
        """Old: made all hosts refuse old TLS versions, which is always so now. Deprecated since
        stockholm.
        """
        return await self._client.invoke(m.disable_ssl_legacy, (ref,))

    async def eject(self, host: refs.HostRef) -> None:
        """Removes a host from the pool; its local storage is wiped and it restarts as a pool of
        its own.
        """
        return await self._client.invoke(m.eject, (host,))

    async def emergency_reset_master(self, master_address: str) -> None:
        """Gives a cut-off supporter the address of the coordinator to follow; sent to that
        supporter.
        """
        return await self._client.invoke(m.emergency_reset_master, (master_address,))

    async def emergency_transition_to_master(self) -> None:
        """Makes the contacted supporter the coordinator; only when the old one is gone for
        good.
        """
        return await self._client.invoke(m.emergency_transition_to_master, ())

    async def enable_binary_storage(self) -> None:
        """Internal: allows all hosts to keep blobs and performance archives."""
        return await self._client.invoke(m.enable_binary_storage, ())

    async def enable_client_certificate_auth(self, ref: refs.PoolRef, name: str) -> None:
        """Accepts client certificates of the given name for login; they must be signed by an
        installed CA.

        name: Name the certificate must carry.
        """
        return await self._client.invoke(m.enable_client_certificate_auth, (ref, name))

    async def enable_external_auth(
        self, pool: refs.PoolRef, config: dict[str, str], service_name: str, auth_type: str
    ) -> None:
        """Joins all hosts to an external directory; if one fails, those done are taken out
        again.

        config: Settings for joining, such as user and password.
        service_name: Name of the directory service, such as the domain.
        auth_type: Kind of directory, such as AD.
        """
        return await self._client.invoke(
            m.enable_external_auth, (pool, config, service_name, auth_type)
        )

    async def enable_ha(
        self, heartbeat_srs: list[refs.SRRef], configuration: dict[str, str]
    ) -> None:
        """Switches high availability on, with heartbeats on the given shared SRs and the
        management network.

        heartbeat_srs: SRs for state files; empty lets the server choose.
        configuration: HA settings, such as timeout in seconds.
        """
        return await self._client.invoke(m.enable_ha, (heartbeat_srs, configuration))

    async def enable_local_storage_caching(self, ref: refs.PoolRef) -> None:
        """Switches local caching of shared disks on for all hosts that have a suitable local
        SR.
        """
        return await self._client.invoke(m.enable_local_storage_caching, (ref,))

    async def enable_redo_log(self, sr: refs.SRRef) -> None:
        """Writes database changes to a log on the given shared SR, so that few are lost if the
        coordinator fails.
        """
        return await self._client.invoke(m.enable_redo_log, (sr,))

    async def enable_ssh(self, ref: refs.PoolRef) -> None:
        """Switches the SSH service on at all hosts. A prototype; it may change."""
        return await self._client.invoke(m.enable_ssh, (ref,))

    async def enable_ssl_legacy(self, ref: refs.PoolRef) -> None:
        """Removed from the API: allowed old TLS versions. Removed in stockholm."""
        return await self._client.invoke(m.enable_ssl_legacy, (ref,))

    async def enable_tls_verification(self) -> None:
        """Makes all hosts verify certificates; it cannot be undone except by emergency calls."""
        return await self._client.invoke(m.enable_tls_verification, ())

    async def exchange_ca_certificates_on_join(
        self, import_: dict[str, str], export: list[refs.CertificateRef]
    ) -> dict[str, str]:
        """Internal: swaps CA certificates between the pool and a joining host."""
        return await self._client.invoke(m.exchange_ca_certificates_on_join, (import_, export))

    async def exchange_certificates_on_join(self, uuid: str, certificate: str) -> dict[str, str]:
        """Internal: takes the certificate of a joining host and returns those of the pool."""
        return await self._client.invoke(m.exchange_certificates_on_join, (uuid, certificate))

    async def exchange_crls_on_join(
        self, ref: refs.PoolRef, import_: dict[str, str], export: list[str]
    ) -> dict[str, str]:
        """Internal: swaps revocation lists between the pool and a joining host. A prototype; it
        may change.
        """
        return await self._client.invoke(m.exchange_crls_on_join, (ref, import_, export))

    async def exchange_trusted_certificates_on_join(
        self,
        ref: refs.PoolRef,
        ca: bool,
        import_: dict[str, list[str]],
        export: list[refs.CertificateRef],
    ) -> dict[str, list[str]]:
        """Internal: swaps trusted certificates, with purposes, between the pool and a joining
        host. A prototype; it may change.

        ca: True for CA certificates, false for pinned ones.
        """
        return await self._client.invoke(
            m.exchange_trusted_certificates_on_join, (ref, ca, import_, export)
        )

    async def external_auth_set_ldaps(
        self, pool: refs.PoolRef, ldaps: bool, force: bool = False
    ) -> None:
        """Chooses for all hosts whether the directory is queried by LDAPS or plain LDAP.

        ldaps: True for LDAPS, false for LDAP.
        force: True to skip the check that the directory answers.
        """
        return await self._client.invoke(m.external_auth_set_ldaps, (pool, ldaps, force))

    async def get_guest_secureboot_readiness(
        self, ref: refs.PoolRef
    ) -> enums.PoolGuestSecurebootReadiness:
        """Tells whether UEFI secure boot certificates are in place for guests, with or without
        revocations. A prototype; it may change.
        """
        return await self._client.invoke(m.get_guest_secureboot_readiness, (ref,))

    async def get_license_state(self, ref: refs.PoolRef) -> dict[str, str]:
        """Returns the edition and expiry date of the pool, which are the least of its hosts."""
        return await self._client.invoke(m.get_license_state, (ref,))

    async def ha_compute_hypothetical_max_host_failures_to_tolerate(
        self, configuration: dict[refs.VMRef, str]
    ) -> int:
        """Returns how many host failures could be survived if VMs had the given priorities.

        configuration: Restart priority of each protected VM.
        """
        return await self._client.invoke(
            m.ha_compute_hypothetical_max_host_failures_to_tolerate, (configuration,)
        )

    async def ha_compute_max_host_failures_to_tolerate(self) -> int:
        """Returns how many host failures can be survived with the present VMs and hosts."""
        return await self._client.invoke(m.ha_compute_max_host_failures_to_tolerate, ())

    async def ha_compute_vm_failover_plan(
        self, failed_hosts: list[refs.HostRef], failed_vms: list[refs.VMRef]
    ) -> dict[refs.VMRef, dict[str, str]]:
        """Plans for given failures: maps each VM to the host it would restart on, or an error."""
        return await self._client.invoke(m.ha_compute_vm_failover_plan, (failed_hosts, failed_vms))

    async def ha_failover_plan_exists(self, n: int) -> bool:
        """Tells whether all protected VMs could be restarted after n host failures.

        n: Number of host failures.
        """
        return await self._client.invoke(m.ha_failover_plan_exists, (n,))

    async def ha_prevent_restarts_for(self, seconds: int) -> None:
        """Holds back VM restarts by HA for some seconds; 0 lifts the ban.

        seconds: Length of the ban in seconds.
        """
        return await self._client.invoke(m.ha_prevent_restarts_for, (seconds,))

    async def ha_schedule_plan_recomputation(self) -> None:
        """Internal: has the HA plan worked out again soon."""
        return await self._client.invoke(m.ha_schedule_plan_recomputation, ())

    async def has_extension(self, ref: refs.PoolRef, name: str) -> bool:
        """Tells whether the named host extension is installed on every host."""
        return await self._client.invoke(m.has_extension, (ref, name))

    async def hello(self, host_uuid: str, host_address: str) -> enums.HelloReturn:
        """Internal: a supporter announces itself to the coordinator; the answer tells whether
        it may join in.

        host_address: Address under which the supporter can be called back.
        """
        return await self._client.invoke(m.hello, (host_uuid, host_address))

    async def initial_auth(self) -> str:
        """Internal: returns the pool secret to a host that is joining."""
        return await self._client.invoke(m.initial_auth, ())

    async def initialize_wlb(
        self,
        wlb_url: str,
        wlb_username: str,
        wlb_password: str,
        xenserver_username: str,
        xenserver_password: str,
    ) -> None:
        """Connects the pool to a workload balancing server; wlb_enabled then switches its use
        on.

        wlb_url: Address of the server, host and port.
        xenserver_username: Account the server uses to log in to this pool.
        xenserver_password: Password of that account.
        """
        return await self._client.invoke(
            m.initialize_wlb,
            (wlb_url, wlb_username, wlb_password, xenserver_username, xenserver_password),
        )

    async def install_ca_certificate(self, name: str, cert: str) -> None:
        """Installs a CA certificate on all hosts; use install_trusted_certificate instead.
        Deprecated since 26.13.0.

        cert: Certificate in PEM form.
        """
        return await self._client.invoke(m.install_ca_certificate, (name, cert))

    async def install_trusted_certificate(
        self, ref: refs.PoolRef, ca: bool, cert: str, purpose: list[enums.CertificatePurpose]
    ) -> None:
        """Installs a certificate all hosts trust, for the given purposes or for everything. A
        prototype; it may change.

        ca: True for a CA certificate, false for a pinned one.
        cert: Certificate in PEM form.
        purpose: Uses it is trusted for; empty means all.
        """
        return await self._client.invoke(m.install_trusted_certificate, (ref, ca, cert, purpose))

    async def is_slave(self, host: refs.HostRef) -> bool:
        """Internal: tells whether the contacted host is a supporter."""
        return await self._client.invoke(m.is_slave, (host,))

    async def join(self, master_address: str, master_username: str, master_password: str) -> None:
        """Makes the contacted single-host pool join another pool; fails if hardware, software
        or settings do not match.

        master_address: Address of the coordinator of the pool to join.
        Errors: JOINING_HOST_CANNOT_CONTAIN_SHARED_SRS.
        """
        return await self._client.invoke(m.join, (master_address, master_username, master_password))

    async def join_force(
        self, master_address: str, master_username: str, master_password: str
    ) -> None:
        """As join, but passes over differences such as CPU models where that is possible.

        master_address: Address of the coordinator of the pool to join.
        """
        return await self._client.invoke(
            m.join_force, (master_address, master_username, master_password)
        )

    async def management_reconfigure(self, network: refs.NetworkRef) -> None:
        """Moves management of all hosts to their PIFs on another network; HA must be off.

        Errors: CANNOT_PLUG_BOND_SLAVE, HA_IS_ENABLED, PIF_HAS_NO_NETWORK_CONFIGURATION,
            PIF_HAS_NO_V6_NETWORK_CONFIGURATION, PIF_INCOMPATIBLE_PRIMARY_ADDRESS_TYPE,
            PIF_NOT_PRESENT.
        """
        return await self._client.invoke(m.management_reconfigure, (network,))

    async def recover_slaves(self) -> list[refs.HostRef]:
        """Tells cut-off supporters to follow this coordinator and returns those that do."""
        return await self._client.invoke(m.recover_slaves, ())

    async def remove_from_guest_agent_config(self, ref: refs.PoolRef, key: str) -> None:
        """Removes a guest agent setting; an absent key is no error."""
        return await self._client.invoke(m.remove_from_guest_agent_config, (ref, key))

    async def remove_repository(self, ref: refs.PoolRef, value: refs.RepositoryRef) -> None:
        """Takes a repository out of the enabled ones and deletes what was synchronised from it."""
        return await self._client.invoke(m.remove_repository, (ref, value))

    async def reset_telemetry_uuid(self, ref: refs.PoolRef) -> None:
        """Gives the pool a new telemetry identifier. A prototype; it may change."""
        return await self._client.invoke(m.reset_telemetry_uuid, (ref,))

    async def retrieve_wlb_configuration(self) -> dict[str, str]:
        """Returns the pool's settings kept by the workload balancing server."""
        return await self._client.invoke(m.retrieve_wlb_configuration, ())

    async def retrieve_wlb_recommendations(self) -> dict[refs.VMRef, list[str]]:
        """Returns workload balancing's moves: maps each VM to the recommended host and reason."""
        return await self._client.invoke(m.retrieve_wlb_recommendations, ())

    async def rotate_secret(self) -> None:
        """Replaces the pool secret on all hosts; needs all of them up, HA off and no upgrade
        running.

        Errors: CANNOT_CONTACT_HOST, HA_IS_ENABLED, HOST_IS_SLAVE, INTERNAL_ERROR,
            NOT_SUPPORTED_DURING_UPGRADE.
        """
        return await self._client.invoke(m.rotate_secret, ())

    async def send_test_post(self, host: str, port: int, body: str) -> str:
        """Sends a body by HTTPS POST to a host and port and returns the answer; a connection
        test.
        """
        return await self._client.invoke(m.send_test_post, (host, port, body))

    async def send_wlb_configuration(self, config: dict[str, str]) -> None:
        """Sends pool settings to the workload balancing server."""
        return await self._client.invoke(m.send_wlb_configuration, (config,))

    async def set_console_idle_timeout(self, ref: refs.PoolRef, value: int) -> None:
        """Sets on all hosts after how many idle seconds host console sessions close; 0 means
        never. A prototype; it may change.

        value: Seconds, 0 for never.
        """
        return await self._client.invoke(m.set_console_idle_timeout, (ref, value))

    async def set_custom_uefi_certificates(self, ref: refs.PoolRef, value: str) -> None:
        """Sets the pool's own UEFI certificates and hands them to all hosts; empty goes back to
        the built-in ones. A prototype; it may change.
        """
        return await self._client.invoke(m.set_custom_uefi_certificates, (ref, value))

    async def set_ext_auth_cache_enabled(self, ref: refs.PoolRef, value: bool) -> None:
        """Switches caching of directory logins on or off; off empties the cache. A prototype;
        it may change.
        """
        return await self._client.invoke(m.set_ext_auth_cache_enabled, (ref, value))

    async def set_ext_auth_cache_expiry(self, ref: refs.PoolRef, value: int) -> None:
        """Sets how many seconds a cached directory login stays valid. A prototype; it may
        change.

        value: Seconds.
        """
        return await self._client.invoke(m.set_ext_auth_cache_expiry, (ref, value))

    async def set_ext_auth_cache_size(self, ref: refs.PoolRef, value: int) -> None:
        """Sets how many directory logins are cached. A prototype; it may change."""
        return await self._client.invoke(m.set_ext_auth_cache_size, (ref, value))

    async def set_ext_auth_max_threads(self, ref: refs.PoolRef, value: int) -> None:
        """Sets how many directory logins may be checked at the same time. A prototype; it may
        change.
        """
        return await self._client.invoke(m.set_ext_auth_max_threads, (ref, value))

    async def set_ha_host_failures_to_tolerate(self, ref: refs.PoolRef, value: int) -> None:
        """Sets how many host failures the plan has to survive; refused if no such plan exists."""
        return await self._client.invoke(m.set_ha_host_failures_to_tolerate, (ref, value))

    async def set_https_only(self, ref: refs.PoolRef, value: bool) -> None:
        """Opens or closes plain HTTP on port 80 of all hosts. A prototype; it may change."""
        return await self._client.invoke(m.set_https_only, (ref, value))

    async def set_igmp_snooping_enabled(self, ref: refs.PoolRef, value: bool) -> None:
        """Switches IGMP snooping on or off on all hosts; needs Open vSwitch."""
        return await self._client.invoke(m.set_igmp_snooping_enabled, (ref, value))

    async def set_local_auth_max_threads(self, ref: refs.PoolRef, value: int) -> None:
        """Sets how many local account logins may be checked at the same time. A prototype; it
        may change.
        """
        return await self._client.invoke(m.set_local_auth_max_threads, (ref, value))

    async def set_repositories(self, ref: refs.PoolRef, value: list[refs.RepositoryRef]) -> None:
        """Replaces the set of enabled repositories; what was synchronised from dropped ones is
        deleted.
        """
        return await self._client.invoke(m.set_repositories, (ref, value))

    async def set_ssh_auto_mode(self, ref: refs.PoolRef, value: bool) -> None:
        """Switches automatic control of the SSH service on or off on all hosts. A prototype; it
        may change.
        """
        return await self._client.invoke(m.set_ssh_auto_mode, (ref, value))

    async def set_ssh_enabled_timeout(self, ref: refs.PoolRef, value: int) -> None:
        """Sets on all hosts for how many seconds SSH stays on once enabled; 0 means no limit. A
        prototype; it may change.

        value: Seconds, 0 for no limit.
        """
        return await self._client.invoke(m.set_ssh_enabled_timeout, (ref, value))

    async def set_telemetry_next_collection(self, ref: refs.PoolRef, value: datetime) -> None:
        """Sets when telemetry is collected next. A prototype; it may change."""
        return await self._client.invoke(m.set_telemetry_next_collection, (ref, value))

    async def set_uefi_certificates(self, ref: refs.PoolRef, value: str) -> None:
        """Old: sets the pool's UEFI certificates; use set_custom_uefi_certificates. Deprecated
        since 24.0.0.
        """
        return await self._client.invoke(m.set_uefi_certificates, (ref, value))

    async def set_update_sync_enabled(self, ref: refs.PoolRef, value: bool) -> None:
        """Switches scheduled synchronisation of updates on or off; needs an enabled repository.
        A prototype; it may change.
        """
        return await self._client.invoke(m.set_update_sync_enabled, (ref, value))

    async def set_vswitch_controller(self, address: str) -> None:
        """Old: sets the virtual switch controller's address; use SDN_controller.introduce.
        Deprecated since falcon.
        """
        return await self._client.invoke(m.set_vswitch_controller, (address,))

    async def sync_database(self) -> None:
        """Has all supporters fetch a copy of the database from the coordinator at once."""
        return await self._client.invoke(m.sync_database, ())

    async def sync_trusted_certificates_from(
        self,
        ref: refs.PoolRef,
        remote_pool: str,
        remote_session: refs.SessionRef,
        remote_certificate: str,
        ca: bool,
    ) -> list[refs.CertificateRef]:
        """Takes over trusted certificates from another pool and returns the new records. A
        prototype; it may change.

        remote_pool: Address of the coordinator of the other pool.
        remote_certificate: Certificate of the other pool's coordinator in PEM form.
        ca: True for CA certificates, false for pinned ones.
        """
        return await self._client.invoke(
            m.sync_trusted_certificates_from,
            (ref, remote_pool, remote_session, remote_certificate, ca),
        )

    async def sync_updates(
        self,
        ref: refs.PoolRef,
        force: bool,
        token: str = "",
        token_id: str = "",
        username: str = "",
        password: str = "",
    ) -> str:
        """Downloads packages from the enabled repositories; returns the hash of the
        synchronised state.

        force: True to download everything afresh.
        token: Access token for a protected repository.
        token_id: Identifier of the access token.
        username: User name at a remote pool repository. Since 25.7.0.
        password: Password at a remote pool repository. Since 25.7.0.
        """
        return await self._client.invoke(
            m.sync_updates, (ref, force, token, token_id, username, password)
        )

    async def test_archive_target(self, ref: refs.PoolRef, config: dict[str, str]) -> str:
        """Old: tested a place for archiving VM backups and returned the outcome."""
        return await self._client.invoke(m.test_archive_target, (ref, config))

    async def uninstall_ca_certificate(self, name: str, force: bool = False) -> None:
        """Removes a CA certificate from all hosts; use uninstall_trusted_certificate instead.
        Deprecated since 26.13.0.

        force: True to succeed if it is not there. Since 24.35.0.
        """
        return await self._client.invoke(m.uninstall_ca_certificate, (name, force))

    async def uninstall_trusted_certificate(
        self, ref: refs.PoolRef, certificate: refs.CertificateRef
    ) -> None:
        """Removes a trusted certificate from all hosts. A prototype; it may change."""
        return await self._client.invoke(m.uninstall_trusted_certificate, (ref, certificate))

    async def get_allowed_operations(self, ref: refs.PoolRef) -> list[enums.PoolAllowedOperations]:
        """Read allowed_operations: Operations the pool would accept now; advisory, the list may
        be out of date when the call arrives.
        """
        return await self._client.invoke(m.get_allowed_operations, (ref,))

    async def get_auto_update_vm_secureboot_certificates(self, ref: refs.PoolRef) -> bool:
        """Read auto_update_vm_secureboot_certificates: True to bring secure boot certificates
        of VMs up to date by itself where possible. A prototype; it may change.
        """
        return await self._client.invoke(m.get_auto_update_vm_secureboot_certificates, (ref,))

    async def set_auto_update_vm_secureboot_certificates(
        self, ref: refs.PoolRef, value: bool
    ) -> None:
        """Set auto_update_vm_secureboot_certificates: True to bring secure boot certificates of
        VMs up to date by itself where possible. A prototype; it may change.
        """
        return await self._client.invoke(m.set_auto_update_vm_secureboot_certificates, (ref, value))

    async def get_blobs(self, ref: refs.PoolRef) -> dict[str, refs.BlobRef]:
        """Read blobs: Binary blobs attached to the pool, by name."""
        return await self._client.invoke(m.get_blobs, (ref,))

    async def get_client_certificate_auth_enabled(self, ref: refs.PoolRef) -> bool:
        """Read client_certificate_auth_enabled: True when clients may log in with a TLS client
        certificate.
        """
        return await self._client.invoke(m.get_client_certificate_auth_enabled, (ref,))

    async def get_client_certificate_auth_name(self, ref: refs.PoolRef) -> str:
        """Read client_certificate_auth_name: Name a client certificate must carry to be
        accepted; empty if none was set.
        """
        return await self._client.invoke(m.get_client_certificate_auth_name, (ref,))

    async def get_coordinator_bias(self, ref: refs.PoolRef) -> bool:
        """Read coordinator_bias: True to place VMs on the coordinator only when no other host
        suits as well.
        """
        return await self._client.invoke(m.get_coordinator_bias, (ref,))

    async def set_coordinator_bias(self, ref: refs.PoolRef, value: bool) -> None:
        """Set coordinator_bias: True to place VMs on the coordinator only when no other host
        suits as well.
        """
        return await self._client.invoke(m.set_coordinator_bias, (ref, value))

    async def get_cpu_info(self, ref: refs.PoolRef) -> dict[str, str]:
        """Read cpu_info: CPU features all hosts have in common, which VMs may use and still
        migrate anywhere in the pool.
        """
        return await self._client.invoke(m.get_cpu_info, (ref,))

    async def get_crash_dump_SR(self, ref: refs.PoolRef) -> refs.SRRef:
        """Read crash_dump_SR: Default SR for VM crash dumps; null if none is set."""
        return await self._client.invoke(m.get_crash_dump_SR, (ref,))

    async def set_crash_dump_SR(self, ref: refs.PoolRef, value: refs.SRRef) -> None:
        """Set crash_dump_SR: Default SR for VM crash dumps; null if none is set."""
        return await self._client.invoke(m.set_crash_dump_SR, (ref, value))

    async def get_current_operations(
        self, ref: refs.PoolRef
    ) -> dict[str, enums.PoolAllowedOperations]:
        """Read current_operations: Operations running on the pool, as a map from task reference
        to operation.
        """
        return await self._client.invoke(m.get_current_operations, (ref,))

    async def get_custom_uefi_certificates(self, ref: refs.PoolRef) -> str:
        """Read custom_uefi_certificates: UEFI certificates set by the user in place of the
        built-in ones, as a base64 archive; empty if none. A prototype; it may change.
        """
        return await self._client.invoke(m.get_custom_uefi_certificates, (ref,))

    async def get_default_SR(self, ref: refs.PoolRef) -> refs.SRRef:
        """Read default_SR: SR used for new disks when the caller names none; null if none is
        set.
        """
        return await self._client.invoke(m.get_default_SR, (ref,))

    async def set_default_SR(self, ref: refs.PoolRef, value: refs.SRRef) -> None:
        """Set default_SR: SR used for new disks when the caller names none; null if none is
        set.
        """
        return await self._client.invoke(m.set_default_SR, (ref, value))

    async def get_ext_auth_cache_enabled(self, ref: refs.PoolRef) -> bool:
        """Read ext_auth_cache_enabled: True when successful directory logins are cached in
        memory. A prototype; it may change.
        """
        return await self._client.invoke(m.get_ext_auth_cache_enabled, (ref,))

    async def get_ext_auth_cache_expiry(self, ref: refs.PoolRef) -> int:
        """Read ext_auth_cache_expiry: Seconds a cached directory login stays valid. A
        prototype; it may change.
        """
        return await self._client.invoke(m.get_ext_auth_cache_expiry, (ref,))

    async def get_ext_auth_cache_size(self, ref: refs.PoolRef) -> int:
        """Read ext_auth_cache_size: Largest number of directory logins kept in the cache. A
        prototype; it may change.
        """
        return await self._client.invoke(m.get_ext_auth_cache_size, (ref,))

    async def get_ext_auth_max_threads(self, ref: refs.PoolRef) -> int:
        """Read ext_auth_max_threads: How many directory logins may be checked at the same time.
        A prototype; it may change.
        """
        return await self._client.invoke(m.get_ext_auth_max_threads, (ref,))

    async def get_guest_agent_config(self, ref: refs.PoolRef) -> dict[str, str]:
        """Read guest_agent_config: Settings handed to the guest agents of all VMs."""
        return await self._client.invoke(m.get_guest_agent_config, (ref,))

    async def get_gui_config(self, ref: refs.PoolRef) -> dict[str, str]:
        """Read gui_config: Key-value pairs reserved for graphical clients."""
        return await self._client.invoke(m.get_gui_config, (ref,))

    async def set_gui_config(self, ref: refs.PoolRef, value: dict[str, str]) -> None:
        """Set gui_config: Key-value pairs reserved for graphical clients."""
        return await self._client.invoke(m.set_gui_config, (ref, value))

    async def add_to_gui_config(self, ref: refs.PoolRef, key: str, value: str) -> None:
        """Add a key and its value to gui_config."""
        return await self._client.invoke(m.add_to_gui_config, (ref, key, value))

    async def remove_from_gui_config(self, ref: refs.PoolRef, key: str) -> None:
        """Remove a key from gui_config; a key that is not there is no error."""
        return await self._client.invoke(m.remove_from_gui_config, (ref, key))

    async def get_ha_allow_overcommit(self, ref: refs.PoolRef) -> bool:
        """Read ha_allow_overcommit: True to accept changes that leave too few resources to
        restart all protected VMs.
        """
        return await self._client.invoke(m.get_ha_allow_overcommit, (ref,))

    async def set_ha_allow_overcommit(self, ref: refs.PoolRef, value: bool) -> None:
        """Set ha_allow_overcommit: True to accept changes that leave too few resources to
        restart all protected VMs.
        """
        return await self._client.invoke(m.set_ha_allow_overcommit, (ref, value))

    async def get_ha_cluster_stack(self, ref: refs.PoolRef) -> str:
        """Read ha_cluster_stack: Cluster stack HA uses, such as xhad or corosync; empty while
        HA is off.
        """
        return await self._client.invoke(m.get_ha_cluster_stack, (ref,))

    async def get_ha_configuration(self, ref: refs.PoolRef) -> dict[str, str]:
        """Read ha_configuration: Settings HA was switched on with, such as its timeout."""
        return await self._client.invoke(m.get_ha_configuration, (ref,))

    async def get_ha_enabled(self, ref: refs.PoolRef) -> bool:
        """Read ha_enabled: True while high availability is on."""
        return await self._client.invoke(m.get_ha_enabled, (ref,))

    async def get_ha_host_failures_to_tolerate(self, ref: refs.PoolRef) -> int:
        """Read ha_host_failures_to_tolerate: How many host failures the restart plan has to
        survive; 0 means restart as far as possible.
        """
        return await self._client.invoke(m.get_ha_host_failures_to_tolerate, (ref,))

    async def get_ha_overcommitted(self, ref: refs.PoolRef) -> bool:
        """Read ha_overcommitted: True when fewer host failures can be survived than asked for."""
        return await self._client.invoke(m.get_ha_overcommitted, (ref,))

    async def get_ha_plan_exists_for(self, ref: refs.PoolRef) -> int:
        """Read ha_plan_exists_for: How many host failures the present plan survives."""
        return await self._client.invoke(m.get_ha_plan_exists_for, (ref,))

    async def get_ha_reboot_vm_on_internal_shutdown(self, ref: refs.PoolRef) -> bool:
        """Read ha_reboot_vm_on_internal_shutdown: True to start a protected VM again when it
        was shut down from inside. A prototype; it may change.
        """
        return await self._client.invoke(m.get_ha_reboot_vm_on_internal_shutdown, (ref,))

    async def set_ha_reboot_vm_on_internal_shutdown(self, ref: refs.PoolRef, value: bool) -> None:
        """Set ha_reboot_vm_on_internal_shutdown: True to start a protected VM again when it was
        shut down from inside. A prototype; it may change.
        """
        return await self._client.invoke(m.set_ha_reboot_vm_on_internal_shutdown, (ref, value))

    async def get_ha_statefiles(self, ref: refs.PoolRef) -> list[str]:
        """Read ha_statefiles: UUIDs of the VDIs with HA state; empty while HA is off."""
        return await self._client.invoke(m.get_ha_statefiles, (ref,))

    async def get_health_check_config(self, ref: refs.PoolRef) -> dict[str, str]:
        """Read health_check_config: Settings of the periodic health check and its uploads."""
        return await self._client.invoke(m.get_health_check_config, (ref,))

    async def set_health_check_config(self, ref: refs.PoolRef, value: dict[str, str]) -> None:
        """Set health_check_config: Settings of the periodic health check and its uploads."""
        return await self._client.invoke(m.set_health_check_config, (ref, value))

    async def add_to_health_check_config(self, ref: refs.PoolRef, key: str, value: str) -> None:
        """Add a key and its value to health_check_config."""
        return await self._client.invoke(m.add_to_health_check_config, (ref, key, value))

    async def remove_from_health_check_config(self, ref: refs.PoolRef, key: str) -> None:
        """Remove a key from health_check_config; a key that is not there is no error."""
        return await self._client.invoke(m.remove_from_health_check_config, (ref, key))

    async def get_igmp_snooping_enabled(self, ref: refs.PoolRef) -> bool:
        """Read igmp_snooping_enabled: True when the virtual switches send multicast only to
        ports that asked for it.
        """
        return await self._client.invoke(m.get_igmp_snooping_enabled, (ref,))

    async def get_is_psr_pending(self, ref: refs.PoolRef) -> bool:
        """Read is_psr_pending: True while a pool secret rotation is unfinished and has to be
        run again.
        """
        return await self._client.invoke(m.get_is_psr_pending, (ref,))

    async def set_is_psr_pending(self, ref: refs.PoolRef, value: bool) -> None:
        """Set is_psr_pending: True while a pool secret rotation is unfinished and has to be run
        again.
        """
        return await self._client.invoke(m.set_is_psr_pending, (ref, value))

    async def get_last_update_sync(self, ref: refs.PoolRef) -> datetime:
        """Read last_update_sync: When updates were last synchronised from the repositories;
        1970-01-01 if never. A prototype; it may change.
        """
        return await self._client.invoke(m.get_last_update_sync, (ref,))

    async def get_license_server(self, ref: refs.PoolRef) -> dict[str, str]:
        """Read license_server: Licence server of the pool: the keys address and port. A
        prototype; it may change.
        """
        return await self._client.invoke(m.get_license_server, (ref,))

    async def set_license_server(self, ref: refs.PoolRef, value: dict[str, str]) -> None:
        """Set license_server: Licence server of the pool: the keys address and port. A
        prototype; it may change.
        """
        return await self._client.invoke(m.set_license_server, (ref, value))

    async def add_to_license_server(self, ref: refs.PoolRef, key: str, value: str) -> None:
        """Add a key and its value to license_server. A prototype; it may change."""
        return await self._client.invoke(m.add_to_license_server, (ref, key, value))

    async def remove_from_license_server(self, ref: refs.PoolRef, key: str) -> None:
        """Remove a key from license_server; a key that is not there is no error. A prototype;
        it may change.
        """
        return await self._client.invoke(m.remove_from_license_server, (ref, key))

    async def get_limit_console_sessions(self, ref: refs.PoolRef) -> bool:
        """Read limit_console_sessions: True to allow only one session per VM or host console at
        a time. A prototype; it may change.
        """
        return await self._client.invoke(m.get_limit_console_sessions, (ref,))

    async def set_limit_console_sessions(self, ref: refs.PoolRef, value: bool) -> None:
        """Set limit_console_sessions: True to allow only one session per VM or host console at
        a time. A prototype; it may change.
        """
        return await self._client.invoke(m.set_limit_console_sessions, (ref, value))

    async def get_live_patching_disabled(self, ref: refs.PoolRef) -> bool:
        """Read live_patching_disabled: True to use no live patches, so that updates ask for a
        reboot instead.
        """
        return await self._client.invoke(m.get_live_patching_disabled, (ref,))

    async def set_live_patching_disabled(self, ref: refs.PoolRef, value: bool) -> None:
        """Set live_patching_disabled: True to use no live patches, so that updates ask for a
        reboot instead.
        """
        return await self._client.invoke(m.set_live_patching_disabled, (ref, value))

    async def get_local_auth_max_threads(self, ref: refs.PoolRef) -> int:
        """Read local_auth_max_threads: How many local account logins may be checked at the same
        time. A prototype; it may change.
        """
        return await self._client.invoke(m.get_local_auth_max_threads, (ref,))

    async def get_master(self, ref: refs.PoolRef) -> refs.HostRef:
        """Read master: Host that is the coordinator; it keeps the database and answers API
        calls.
        """
        return await self._client.invoke(m.get_master, (ref,))

    async def get_metadata_VDIs(self, ref: refs.PoolRef) -> list[refs.VDIRef]:
        """Read metadata_VDIs: VDIs known to hold a copy of pool metadata."""
        return await self._client.invoke(m.get_metadata_VDIs, (ref,))

    async def get_migration_compression(self, ref: refs.PoolRef) -> bool:
        """Read migration_compression: True to compress the memory stream of migrations unless
        the call says otherwise. A prototype; it may change.
        """
        return await self._client.invoke(m.get_migration_compression, (ref,))

    async def set_migration_compression(self, ref: refs.PoolRef, value: bool) -> None:
        """Set migration_compression: True to compress the memory stream of migrations unless
        the call says otherwise. A prototype; it may change.
        """
        return await self._client.invoke(m.set_migration_compression, (ref, value))

    async def get_name_description(self, ref: refs.PoolRef) -> str:
        """Read name_description: Free description for people."""
        return await self._client.invoke(m.get_name_description, (ref,))

    async def set_name_description(self, ref: refs.PoolRef, value: str) -> None:
        """Set name_description: Free description for people."""
        return await self._client.invoke(m.set_name_description, (ref, value))

    async def get_name_label(self, ref: refs.PoolRef) -> str:
        """Read name_label: Display name of the pool; empty for a host that was never given a
        pool name.
        """
        return await self._client.invoke(m.get_name_label, (ref,))

    async def set_name_label(self, ref: refs.PoolRef, value: str) -> None:
        """Set name_label: Display name of the pool; empty for a host that was never given a
        pool name.
        """
        return await self._client.invoke(m.set_name_label, (ref, value))

    async def get_other_config(self, ref: refs.PoolRef) -> dict[str, str]:
        """Read other_config: Free key-value pairs for tools."""
        return await self._client.invoke(m.get_other_config, (ref,))

    async def set_other_config(self, ref: refs.PoolRef, value: dict[str, str]) -> None:
        """Set other_config: Free key-value pairs for tools."""
        return await self._client.invoke(m.set_other_config, (ref, value))

    async def add_to_other_config(self, ref: refs.PoolRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return await self._client.invoke(m.add_to_other_config, (ref, key, value))

    async def remove_from_other_config(self, ref: refs.PoolRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return await self._client.invoke(m.remove_from_other_config, (ref, key))

    async def get_policy_no_vendor_device(self, ref: refs.PoolRef) -> bool:
        """Read policy_no_vendor_device: True to create new VMs without the device that lets
        Windows Update fetch drivers. Deprecated since 24.14.0.
        """
        return await self._client.invoke(m.get_policy_no_vendor_device, (ref,))

    async def set_policy_no_vendor_device(self, ref: refs.PoolRef, value: bool) -> None:
        """Set policy_no_vendor_device: True to create new VMs without the device that lets
        Windows Update fetch drivers. Deprecated since 24.14.0.
        """
        return await self._client.invoke(m.set_policy_no_vendor_device, (ref, value))

    async def get_recommendations(self, ref: refs.PoolRef) -> dict[str, str]:
        """Read recommendations: Values recommended for pool settings, by name, as shipped with
        the software. A prototype; it may change.
        """
        return await self._client.invoke(m.get_recommendations, (ref,))

    async def get_redo_log_enabled(self, ref: refs.PoolRef) -> bool:
        """Read redo_log_enabled: True when each database change is also written to a log on
        shared storage.
        """
        return await self._client.invoke(m.get_redo_log_enabled, (ref,))

    async def get_redo_log_vdi(self, ref: refs.PoolRef) -> refs.VDIRef:
        """Read redo_log_vdi: VDI of the redo log; null while it is off."""
        return await self._client.invoke(m.get_redo_log_vdi, (ref,))

    async def get_repositories(self, ref: refs.PoolRef) -> list[refs.RepositoryRef]:
        """Read repositories: Repositories from which updates are taken; empty if none is
        enabled.
        """
        return await self._client.invoke(m.get_repositories, (ref,))

    async def get_repository_proxy_password(self, ref: refs.PoolRef) -> refs.SecretRef:
        """Read repository_proxy_password: Secret with the proxy password; null if the proxy
        needs none.
        """
        return await self._client.invoke(m.get_repository_proxy_password, (ref,))

    async def get_repository_proxy_url(self, ref: refs.PoolRef) -> str:
        """Read repository_proxy_url: Address of the proxy used to reach repositories; empty if
        none.
        """
        return await self._client.invoke(m.get_repository_proxy_url, (ref,))

    async def get_repository_proxy_username(self, ref: refs.PoolRef) -> str:
        """Read repository_proxy_username: User name at the repository proxy; empty if it needs
        none.
        """
        return await self._client.invoke(m.get_repository_proxy_username, (ref,))

    async def get_restrictions(self, ref: refs.PoolRef) -> dict[str, str]:
        """Read restrictions: Features the licence restricts, as true or false by name; the
        least of what the hosts have.
        """
        return await self._client.invoke(m.get_restrictions, (ref,))

    async def get_suspend_image_SR(self, ref: refs.PoolRef) -> refs.SRRef:
        """Read suspend_image_SR: Default SR for memory images of suspended VMs; null if none is
        set.
        """
        return await self._client.invoke(m.get_suspend_image_SR, (ref,))

    async def set_suspend_image_SR(self, ref: refs.PoolRef, value: refs.SRRef) -> None:
        """Set suspend_image_SR: Default SR for memory images of suspended VMs; null if none is
        set.
        """
        return await self._client.invoke(m.set_suspend_image_SR, (ref, value))

    async def get_tags(self, ref: refs.PoolRef) -> list[str]:
        """Read tags: Labels given by users, for grouping and searching."""
        return await self._client.invoke(m.get_tags, (ref,))

    async def set_tags(self, ref: refs.PoolRef, value: list[str]) -> None:
        """Set tags: Labels given by users, for grouping and searching."""
        return await self._client.invoke(m.set_tags, (ref, value))

    async def add_tags(self, ref: refs.PoolRef, value: str) -> None:
        """Add one of tags."""
        return await self._client.invoke(m.add_tags, (ref, value))

    async def remove_tags(self, ref: refs.PoolRef, value: str) -> None:
        """Remove one of tags."""
        return await self._client.invoke(m.remove_tags, (ref, value))

    async def get_telemetry_frequency(self, ref: refs.PoolRef) -> enums.TelemetryFrequency:
        """Read telemetry_frequency: How often telemetry is collected. A prototype; it may
        change.
        """
        return await self._client.invoke(m.get_telemetry_frequency, (ref,))

    async def get_telemetry_next_collection(self, ref: refs.PoolRef) -> datetime:
        """Read telemetry_next_collection: When telemetry is collected next, in UTC. A
        prototype; it may change.
        """
        return await self._client.invoke(m.get_telemetry_next_collection, (ref,))

    async def get_telemetry_uuid(self, ref: refs.PoolRef) -> refs.SecretRef:
        """Read telemetry_uuid: Secret with the identifier telemetry is sent under; null if none
        was made. A prototype; it may change.
        """
        return await self._client.invoke(m.get_telemetry_uuid, (ref,))

    async def get_tls_verification_enabled(self, ref: refs.PoolRef) -> bool:
        """Read tls_verification_enabled: True when hosts verify certificates on connections
        inside and out of the pool.
        """
        return await self._client.invoke(m.get_tls_verification_enabled, (ref,))

    async def get_uefi_certificates(self, ref: refs.PoolRef) -> str:
        """Read uefi_certificates: UEFI certificates in force for new VMs, as a base64 archive;
        the user's or the built-in ones.
        """
        return await self._client.invoke(m.get_uefi_certificates, (ref,))

    async def get_update_sync_day(self, ref: refs.PoolRef) -> int:
        """Read update_sync_day: Weekday of the weekly synchronisation, 0 (Sunday) to 6; not
        used when daily. A prototype; it may change.
        """
        return await self._client.invoke(m.get_update_sync_day, (ref,))

    async def get_update_sync_enabled(self, ref: refs.PoolRef) -> bool:
        """Read update_sync_enabled: True when updates are synchronised on a schedule. A
        prototype; it may change.
        """
        return await self._client.invoke(m.get_update_sync_enabled, (ref,))

    async def get_update_sync_frequency(self, ref: refs.PoolRef) -> enums.UpdateSyncFrequency:
        """Read update_sync_frequency: Whether scheduled synchronisation runs daily or weekly. A
        prototype; it may change.
        """
        return await self._client.invoke(m.get_update_sync_frequency, (ref,))

    async def get_uuid(self, ref: refs.PoolRef) -> str:
        """Read uuid: Unique identifier of the pool."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def get_vm_console_idle_timeout(self, ref: refs.PoolRef) -> int:
        """Read vm_console_idle_timeout: Seconds without input after which a VM console session
        is closed; 0 means never. A prototype; it may change.
        """
        return await self._client.invoke(m.get_vm_console_idle_timeout, (ref,))

    async def set_vm_console_idle_timeout(self, ref: refs.PoolRef, value: int) -> None:
        """Set vm_console_idle_timeout: Seconds without input after which a VM console session
        is closed; 0 means never. A prototype; it may change.
        """
        return await self._client.invoke(m.set_vm_console_idle_timeout, (ref, value))

    async def get_vswitch_controller(self, ref: refs.PoolRef) -> str:
        """Read vswitch_controller: Old: address of the virtual switch controller;
        SDN_controller took its place. Deprecated since falcon.
        """
        return await self._client.invoke(m.get_vswitch_controller, (ref,))

    async def get_wlb_enabled(self, ref: refs.PoolRef) -> bool:
        """Read wlb_enabled: True when workload balancing may choose hosts for VMs."""
        return await self._client.invoke(m.get_wlb_enabled, (ref,))

    async def set_wlb_enabled(self, ref: refs.PoolRef, value: bool) -> None:
        """Set wlb_enabled: True when workload balancing may choose hosts for VMs."""
        return await self._client.invoke(m.set_wlb_enabled, (ref, value))

    async def get_wlb_url(self, ref: refs.PoolRef) -> str:
        """Read wlb_url: Address of the workload balancing server; empty if there is none."""
        return await self._client.invoke(m.get_wlb_url, (ref,))

    async def get_wlb_username(self, ref: refs.PoolRef) -> str:
        """Read wlb_username: User name at the workload balancing server."""
        return await self._client.invoke(m.get_wlb_username, (ref,))

    async def get_wlb_verify_cert(self, ref: refs.PoolRef) -> bool:
        """Read wlb_verify_cert: Old: whether the workload balancing server's certificate is
        verified; tls_verification_enabled decides now. Deprecated since 1.290.0.
        """
        return await self._client.invoke(m.get_wlb_verify_cert, (ref,))

    async def set_wlb_verify_cert(self, ref: refs.PoolRef, value: bool) -> None:
        """Set wlb_verify_cert: Old: whether the workload balancing server's certificate is
        verified; tls_verification_enabled decides now. Deprecated since 1.290.0.
        """
        return await self._client.invoke(m.set_wlb_verify_cert, (ref, value))

    async def get_by_uuid(self, uuid: str) -> refs.PoolRef:
        """The object with this uuid."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.PoolRef) -> PoolRecord:
        """All visible fields of the object."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_all(self) -> list[refs.PoolRef]:
        """All objects."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.PoolRef]:
        """All objects for which the filter expression holds."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.PoolRef, PoolRecord]:
        """All objects with their records."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(self, expr: str) -> dict[refs.PoolRef, PoolRecord]:
        """All objects, with their records, for which the filter holds."""
        return await self._client.invoke(m.get_all_records_where, (expr,))


class AsyncPoolTasks:
    """Messages of pool as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncTaskInvoker) -> None:
        self._client = client

    async def add_repository(self, ref: refs.PoolRef, value: refs.RepositoryRef) -> AsyncTask[None]:
        """Adds a repository to the enabled ones; refused if already enabled."""
        return await self._client.start(m.add_repository, (ref, value))

    async def add_to_guest_agent_config(
        self, ref: refs.PoolRef, key: str, value: str
    ) -> AsyncTask[None]:
        """Adds a guest agent setting; an existing key fails."""
        return await self._client.start(m.add_to_guest_agent_config, (ref, key, value))

    async def apply_edition(self, ref: refs.PoolRef, edition: str) -> AsyncTask[None]:
        """Applies a product edition to all hosts; if one fails, the others are put back."""
        return await self._client.start(m.apply_edition, (ref, edition))

    async def audit_log_append(self, line: str) -> AsyncTask[None]:
        """Internal: adds a line sent by a supporter to the audit log of the coordinator."""
        return await self._client.start(m.audit_log_append, (line,))

    async def certificate_install(self, name: str, cert: str) -> AsyncTask[None]:
        """Old name of install_ca_certificate. Deprecated since 1.290.0."""
        return await self._client.start(m.certificate_install, (name, cert))

    async def certificate_list(self) -> AsyncTask[list[str]]:
        """Old: lists file names of installed CA certificates; use Certificate records instead.
        Deprecated since 1.290.0.
        """
        return await self._client.start(m.certificate_list, ())

    async def certificate_sync(self) -> AsyncTask[None]:
        """Copies CA certificates and revocation lists from the coordinator to all hosts."""
        return await self._client.start(m.certificate_sync, ())

    async def certificate_uninstall(self, name: str) -> AsyncTask[None]:
        """Old name of uninstall_ca_certificate. Deprecated since 1.290.0."""
        return await self._client.start(m.certificate_uninstall, (name,))

    async def check_update_readiness(
        self, ref: refs.PoolRef, requires_reboot: bool
    ) -> AsyncTask[list[list[str]]]:
        """Returns what stands in the way of updating, one list of code and parameters each;
        empty when ready.

        requires_reboot: True if hosts will reboot, which checks that VMs can move away.
        """
        return await self._client.start(m.check_update_readiness, (ref, requires_reboot))

    async def configure_repository_proxy(
        self, ref: refs.PoolRef, url: str, username: str, password: str
    ) -> AsyncTask[None]:
        """Sets the proxy used to reach repositories; the password is stored as a secret.

        url: Address of the proxy, with scheme and port.
        """
        return await self._client.start(
            m.configure_repository_proxy, (ref, url, username, password)
        )

    async def configure_update_sync(
        self,
        ref: refs.PoolRef,
        update_sync_frequency: enums.UpdateSyncFrequency,
        update_sync_day: int,
    ) -> AsyncTask[None]:
        """Sets when updates are synchronised; the schedule is switched on by
        set_update_sync_enabled. A prototype; it may change.

        update_sync_day: Weekday, 0 (Sunday) to 6; not used when daily.
        """
        return await self._client.start(
            m.configure_update_sync, (ref, update_sync_frequency, update_sync_day)
        )

    async def create_VLAN(
        self, device: str, network: refs.NetworkRef, VLAN: int
    ) -> AsyncTask[list[refs.PIFRef]]:
        """Creates a VLAN on the named interface of every host and returns the new PIFs.

        device: Device name of the interface on each host.
        VLAN: VLAN tag.
        Errors: VLAN_TAG_INVALID.
        """
        return await self._client.start(m.create_VLAN, (device, network, VLAN))

    async def create_VLAN_from_PIF(
        self, pif: refs.PIFRef, network: refs.NetworkRef, VLAN: int
    ) -> AsyncTask[list[refs.PIFRef]]:
        """Creates a VLAN on every host, on interfaces like the given PIF, and returns the new
        PIFs.

        VLAN: VLAN tag.
        Errors: VLAN_TAG_INVALID.
        """
        return await self._client.start(m.create_VLAN_from_PIF, (pif, network, VLAN))

    async def create_new_blob(
        self, pool: refs.PoolRef, name: str, mime_type: str, public: bool = False
    ) -> AsyncTask[refs.BlobRef]:
        """Adds an empty named blob to the pool and returns it; the content is uploaded over
        HTTP.

        public: True to let it be read without a session. Since tampa.
        """
        return await self._client.start(m.create_new_blob, (pool, name, mime_type, public))

    async def crl_install(self, name: str, cert: str) -> AsyncTask[None]:
        """Installs a certificate revocation list on all hosts.

        cert: Revocation list in PEM form.
        """
        return await self._client.start(m.crl_install, (name, cert))

    async def crl_list(self) -> AsyncTask[list[str]]:
        """Lists names of the installed revocation lists."""
        return await self._client.start(m.crl_list, ())

    async def crl_uninstall(self, name: str) -> AsyncTask[None]:
        """Deletes a revocation list from all hosts."""
        return await self._client.start(m.crl_uninstall, (name,))

    async def deconfigure_wlb(self) -> AsyncTask[None]:
        """Ends the connection to the workload balancing server and forgets its account."""
        return await self._client.start(m.deconfigure_wlb, ())

    async def designate_new_master(self, host: refs.HostRef) -> AsyncTask[None]:
        """Makes another live host the coordinator in an orderly way; sessions must be opened
        anew there.
        """
        return await self._client.start(m.designate_new_master, (host,))

    async def disable_binary_storage(self) -> AsyncTask[None]:
        """Internal: stops all hosts from keeping blobs and performance archives, and deletes
        them.
        """
        return await self._client.start(m.disable_binary_storage, ())

    async def disable_client_certificate_auth(self, ref: refs.PoolRef) -> AsyncTask[None]:
        """Stops accepting client certificates for login."""
        return await self._client.start(m.disable_client_certificate_auth, (ref,))

    async def disable_ha(self) -> AsyncTask[None]:
        """Switches high availability off on all hosts."""
        return await self._client.start(m.disable_ha, ())

    async def disable_local_storage_caching(self, ref: refs.PoolRef) -> AsyncTask[None]:
        """Switches local caching of shared disks off on all hosts."""
        return await self._client.start(m.disable_local_storage_caching, (ref,))

    async def disable_redo_log(self) -> AsyncTask[None]:
        """Stops writing database changes to the redo log; its VDI is deleted."""
        return await self._client.start(m.disable_redo_log, ())

    async def disable_repository_proxy(self, ref: refs.PoolRef) -> AsyncTask[None]:
        """Forgets the repository proxy and its account."""
        return await self._client.start(m.disable_repository_proxy, (ref,))

    async def disable_ssh(self, ref: refs.PoolRef) -> AsyncTask[None]:
        """Switches the SSH service off on all hosts. A prototype; it may change."""
        return await self._client.start(m.disable_ssh, (ref,))

    async def disable_ssl_legacy(self, ref: refs.PoolRef) -> AsyncTask[None]:
        """Old: made all hosts refuse old TLS versions, which is always so now. Deprecated since
        stockholm.
        """
        return await self._client.start(m.disable_ssl_legacy, (ref,))

    async def eject(self, host: refs.HostRef) -> AsyncTask[None]:
        """Removes a host from the pool; its local storage is wiped and it restarts as a pool of
        its own.
        """
        return await self._client.start(m.eject, (host,))

    async def enable_binary_storage(self) -> AsyncTask[None]:
        """Internal: allows all hosts to keep blobs and performance archives."""
        return await self._client.start(m.enable_binary_storage, ())

    async def enable_client_certificate_auth(self, ref: refs.PoolRef, name: str) -> AsyncTask[None]:
        """Accepts client certificates of the given name for login; they must be signed by an
        installed CA.

        name: Name the certificate must carry.
        """
        return await self._client.start(m.enable_client_certificate_auth, (ref, name))

    async def enable_ha(
        self, heartbeat_srs: list[refs.SRRef], configuration: dict[str, str]
    ) -> AsyncTask[None]:
        """Switches high availability on, with heartbeats on the given shared SRs and the
        management network.

        heartbeat_srs: SRs for state files; empty lets the server choose.
        configuration: HA settings, such as timeout in seconds.
        """
        return await self._client.start(m.enable_ha, (heartbeat_srs, configuration))

    async def enable_local_storage_caching(self, ref: refs.PoolRef) -> AsyncTask[None]:
        """Switches local caching of shared disks on for all hosts that have a suitable local
        SR.
        """
        return await self._client.start(m.enable_local_storage_caching, (ref,))

    async def enable_redo_log(self, sr: refs.SRRef) -> AsyncTask[None]:
        """Writes database changes to a log on the given shared SR, so that few are lost if the
        coordinator fails.
        """
        return await self._client.start(m.enable_redo_log, (sr,))

    async def enable_ssh(self, ref: refs.PoolRef) -> AsyncTask[None]:
        """Switches the SSH service on at all hosts. A prototype; it may change."""
        return await self._client.start(m.enable_ssh, (ref,))

    async def enable_ssl_legacy(self, ref: refs.PoolRef) -> AsyncTask[None]:
        """Removed from the API: allowed old TLS versions. Removed in stockholm."""
        return await self._client.start(m.enable_ssl_legacy, (ref,))

    async def exchange_ca_certificates_on_join(
        self, import_: dict[str, str], export: list[refs.CertificateRef]
    ) -> AsyncTask[dict[str, str]]:
        """Internal: swaps CA certificates between the pool and a joining host."""
        return await self._client.start(m.exchange_ca_certificates_on_join, (import_, export))

    async def exchange_certificates_on_join(
        self, uuid: str, certificate: str
    ) -> AsyncTask[dict[str, str]]:
        """Internal: takes the certificate of a joining host and returns those of the pool."""
        return await self._client.start(m.exchange_certificates_on_join, (uuid, certificate))

    async def exchange_crls_on_join(
        self, ref: refs.PoolRef, import_: dict[str, str], export: list[str]
    ) -> AsyncTask[dict[str, str]]:
        """Internal: swaps revocation lists between the pool and a joining host. A prototype; it
        may change.
        """
        return await self._client.start(m.exchange_crls_on_join, (ref, import_, export))

    async def exchange_trusted_certificates_on_join(
        self,
        ref: refs.PoolRef,
        ca: bool,
        import_: dict[str, list[str]],
        export: list[refs.CertificateRef],
    ) -> AsyncTask[dict[str, list[str]]]:
        """Internal: swaps trusted certificates, with purposes, between the pool and a joining
        host. A prototype; it may change.

        ca: True for CA certificates, false for pinned ones.
        """
        return await self._client.start(
            m.exchange_trusted_certificates_on_join, (ref, ca, import_, export)
        )

    async def get_license_state(self, ref: refs.PoolRef) -> AsyncTask[dict[str, str]]:
        """Returns the edition and expiry date of the pool, which are the least of its hosts."""
        return await self._client.start(m.get_license_state, (ref,))

    async def ha_schedule_plan_recomputation(self) -> AsyncTask[None]:
        """Internal: has the HA plan worked out again soon."""
        return await self._client.start(m.ha_schedule_plan_recomputation, ())

    async def has_extension(self, ref: refs.PoolRef, name: str) -> AsyncTask[bool]:
        """Tells whether the named host extension is installed on every host."""
        return await self._client.start(m.has_extension, (ref, name))

    async def hello(self, host_uuid: str, host_address: str) -> AsyncTask[enums.HelloReturn]:
        """Internal: a supporter announces itself to the coordinator; the answer tells whether
        it may join in.

        host_address: Address under which the supporter can be called back.
        """
        return await self._client.start(m.hello, (host_uuid, host_address))

    async def initial_auth(self) -> AsyncTask[str]:
        """Internal: returns the pool secret to a host that is joining."""
        return await self._client.start(m.initial_auth, ())

    async def initialize_wlb(
        self,
        wlb_url: str,
        wlb_username: str,
        wlb_password: str,
        xenserver_username: str,
        xenserver_password: str,
    ) -> AsyncTask[None]:
        """Connects the pool to a workload balancing server; wlb_enabled then switches its use
        on.

        wlb_url: Address of the server, host and port.
        xenserver_username: Account the server uses to log in to this pool.
        xenserver_password: Password of that account.
        """
        return await self._client.start(
            m.initialize_wlb,
            (wlb_url, wlb_username, wlb_password, xenserver_username, xenserver_password),
        )

    async def install_ca_certificate(self, name: str, cert: str) -> AsyncTask[None]:
        """Installs a CA certificate on all hosts; use install_trusted_certificate instead.
        Deprecated since 26.13.0.

        cert: Certificate in PEM form.
        """
        return await self._client.start(m.install_ca_certificate, (name, cert))

    async def install_trusted_certificate(
        self, ref: refs.PoolRef, ca: bool, cert: str, purpose: list[enums.CertificatePurpose]
    ) -> AsyncTask[None]:
        """Installs a certificate all hosts trust, for the given purposes or for everything. A
        prototype; it may change.

        ca: True for a CA certificate, false for a pinned one.
        cert: Certificate in PEM form.
        purpose: Uses it is trusted for; empty means all.
        """
        return await self._client.start(m.install_trusted_certificate, (ref, ca, cert, purpose))

    async def join(
        self, master_address: str, master_username: str, master_password: str
    ) -> AsyncTask[None]:
        """Makes the contacted single-host pool join another pool; fails if hardware, software
        or settings do not match.

        master_address: Address of the coordinator of the pool to join.
        Errors: JOINING_HOST_CANNOT_CONTAIN_SHARED_SRS.
        """
        return await self._client.start(m.join, (master_address, master_username, master_password))

    async def join_force(
        self, master_address: str, master_username: str, master_password: str
    ) -> AsyncTask[None]:
        """As join, but passes over differences such as CPU models where that is possible.

        master_address: Address of the coordinator of the pool to join.
        """
        return await self._client.start(
            m.join_force, (master_address, master_username, master_password)
        )

    async def management_reconfigure(self, network: refs.NetworkRef) -> AsyncTask[None]:
        """Moves management of all hosts to their PIFs on another network; HA must be off.

        Errors: CANNOT_PLUG_BOND_SLAVE, HA_IS_ENABLED, PIF_HAS_NO_NETWORK_CONFIGURATION,
            PIF_HAS_NO_V6_NETWORK_CONFIGURATION, PIF_INCOMPATIBLE_PRIMARY_ADDRESS_TYPE,
            PIF_NOT_PRESENT.
        """
        return await self._client.start(m.management_reconfigure, (network,))

    async def recover_slaves(self) -> AsyncTask[list[refs.HostRef]]:
        """Tells cut-off supporters to follow this coordinator and returns those that do."""
        return await self._client.start(m.recover_slaves, ())

    async def remove_from_guest_agent_config(self, ref: refs.PoolRef, key: str) -> AsyncTask[None]:
        """Removes a guest agent setting; an absent key is no error."""
        return await self._client.start(m.remove_from_guest_agent_config, (ref, key))

    async def remove_repository(
        self, ref: refs.PoolRef, value: refs.RepositoryRef
    ) -> AsyncTask[None]:
        """Takes a repository out of the enabled ones and deletes what was synchronised from it."""
        return await self._client.start(m.remove_repository, (ref, value))

    async def reset_telemetry_uuid(self, ref: refs.PoolRef) -> AsyncTask[None]:
        """Gives the pool a new telemetry identifier. A prototype; it may change."""
        return await self._client.start(m.reset_telemetry_uuid, (ref,))

    async def retrieve_wlb_configuration(self) -> AsyncTask[dict[str, str]]:
        """Returns the pool's settings kept by the workload balancing server."""
        return await self._client.start(m.retrieve_wlb_configuration, ())

    async def retrieve_wlb_recommendations(self) -> AsyncTask[dict[refs.VMRef, list[str]]]:
        """Returns workload balancing's moves: maps each VM to the recommended host and reason."""
        return await self._client.start(m.retrieve_wlb_recommendations, ())

    async def rotate_secret(self) -> AsyncTask[None]:
        """Replaces the pool secret on all hosts; needs all of them up, HA off and no upgrade
        running.

        Errors: CANNOT_CONTACT_HOST, HA_IS_ENABLED, HOST_IS_SLAVE, INTERNAL_ERROR,
            NOT_SUPPORTED_DURING_UPGRADE.
        """
        return await self._client.start(m.rotate_secret, ())

    async def send_test_post(self, host: str, port: int, body: str) -> AsyncTask[str]:
        """Sends a body by HTTPS POST to a host and port and returns the answer; a connection
        test.
        """
        return await self._client.start(m.send_test_post, (host, port, body))

    async def send_wlb_configuration(self, config: dict[str, str]) -> AsyncTask[None]:
        """Sends pool settings to the workload balancing server."""
        return await self._client.start(m.send_wlb_configuration, (config,))

    async def set_console_idle_timeout(self, ref: refs.PoolRef, value: int) -> AsyncTask[None]:
        """Sets on all hosts after how many idle seconds host console sessions close; 0 means
        never. A prototype; it may change.

        value: Seconds, 0 for never.
        """
        return await self._client.start(m.set_console_idle_timeout, (ref, value))

    async def set_custom_uefi_certificates(self, ref: refs.PoolRef, value: str) -> AsyncTask[None]:
        """Sets the pool's own UEFI certificates and hands them to all hosts; empty goes back to
        the built-in ones. A prototype; it may change.
        """
        return await self._client.start(m.set_custom_uefi_certificates, (ref, value))

    async def set_ext_auth_cache_enabled(self, ref: refs.PoolRef, value: bool) -> AsyncTask[None]:
        """Switches caching of directory logins on or off; off empties the cache. A prototype;
        it may change.
        """
        return await self._client.start(m.set_ext_auth_cache_enabled, (ref, value))

    async def set_ext_auth_cache_expiry(self, ref: refs.PoolRef, value: int) -> AsyncTask[None]:
        """Sets how many seconds a cached directory login stays valid. A prototype; it may
        change.

        value: Seconds.
        """
        return await self._client.start(m.set_ext_auth_cache_expiry, (ref, value))

    async def set_ext_auth_cache_size(self, ref: refs.PoolRef, value: int) -> AsyncTask[None]:
        """Sets how many directory logins are cached. A prototype; it may change."""
        return await self._client.start(m.set_ext_auth_cache_size, (ref, value))

    async def set_ha_host_failures_to_tolerate(
        self, ref: refs.PoolRef, value: int
    ) -> AsyncTask[None]:
        """Sets how many host failures the plan has to survive; refused if no such plan exists."""
        return await self._client.start(m.set_ha_host_failures_to_tolerate, (ref, value))

    async def set_https_only(self, ref: refs.PoolRef, value: bool) -> AsyncTask[None]:
        """Opens or closes plain HTTP on port 80 of all hosts. A prototype; it may change."""
        return await self._client.start(m.set_https_only, (ref, value))

    async def set_igmp_snooping_enabled(self, ref: refs.PoolRef, value: bool) -> AsyncTask[None]:
        """Switches IGMP snooping on or off on all hosts; needs Open vSwitch."""
        return await self._client.start(m.set_igmp_snooping_enabled, (ref, value))

    async def set_repositories(
        self, ref: refs.PoolRef, value: list[refs.RepositoryRef]
    ) -> AsyncTask[None]:
        """Replaces the set of enabled repositories; what was synchronised from dropped ones is
        deleted.
        """
        return await self._client.start(m.set_repositories, (ref, value))

    async def set_ssh_auto_mode(self, ref: refs.PoolRef, value: bool) -> AsyncTask[None]:
        """Switches automatic control of the SSH service on or off on all hosts. A prototype; it
        may change.
        """
        return await self._client.start(m.set_ssh_auto_mode, (ref, value))

    async def set_ssh_enabled_timeout(self, ref: refs.PoolRef, value: int) -> AsyncTask[None]:
        """Sets on all hosts for how many seconds SSH stays on once enabled; 0 means no limit. A
        prototype; it may change.

        value: Seconds, 0 for no limit.
        """
        return await self._client.start(m.set_ssh_enabled_timeout, (ref, value))

    async def set_telemetry_next_collection(
        self, ref: refs.PoolRef, value: datetime
    ) -> AsyncTask[None]:
        """Sets when telemetry is collected next. A prototype; it may change."""
        return await self._client.start(m.set_telemetry_next_collection, (ref, value))

    async def set_uefi_certificates(self, ref: refs.PoolRef, value: str) -> AsyncTask[None]:
        """Old: sets the pool's UEFI certificates; use set_custom_uefi_certificates. Deprecated
        since 24.0.0.
        """
        return await self._client.start(m.set_uefi_certificates, (ref, value))

    async def set_update_sync_enabled(self, ref: refs.PoolRef, value: bool) -> AsyncTask[None]:
        """Switches scheduled synchronisation of updates on or off; needs an enabled repository.
        A prototype; it may change.
        """
        return await self._client.start(m.set_update_sync_enabled, (ref, value))

    async def set_vswitch_controller(self, address: str) -> AsyncTask[None]:
        """Old: sets the virtual switch controller's address; use SDN_controller.introduce.
        Deprecated since falcon.
        """
        return await self._client.start(m.set_vswitch_controller, (address,))

    async def sync_database(self) -> AsyncTask[None]:
        """Has all supporters fetch a copy of the database from the coordinator at once."""
        return await self._client.start(m.sync_database, ())

    async def sync_trusted_certificates_from(
        self,
        ref: refs.PoolRef,
        remote_pool: str,
        remote_session: refs.SessionRef,
        remote_certificate: str,
        ca: bool,
    ) -> AsyncTask[list[refs.CertificateRef]]:
        """Takes over trusted certificates from another pool and returns the new records. A
        prototype; it may change.

        remote_pool: Address of the coordinator of the other pool.
        remote_certificate: Certificate of the other pool's coordinator in PEM form.
        ca: True for CA certificates, false for pinned ones.
        """
        return await self._client.start(
            m.sync_trusted_certificates_from,
            (ref, remote_pool, remote_session, remote_certificate, ca),
        )

    async def sync_updates(
        self,
        ref: refs.PoolRef,
        force: bool,
        token: str = "",
        token_id: str = "",
        username: str = "",
        password: str = "",
    ) -> AsyncTask[str]:
        """Downloads packages from the enabled repositories; returns the hash of the
        synchronised state.

        force: True to download everything afresh.
        token: Access token for a protected repository.
        token_id: Identifier of the access token.
        username: User name at a remote pool repository. Since 25.7.0.
        password: Password at a remote pool repository. Since 25.7.0.
        """
        return await self._client.start(
            m.sync_updates, (ref, force, token, token_id, username, password)
        )

    async def uninstall_ca_certificate(self, name: str, force: bool = False) -> AsyncTask[None]:
        """Removes a CA certificate from all hosts; use uninstall_trusted_certificate instead.
        Deprecated since 26.13.0.

        force: True to succeed if it is not there. Since 24.35.0.
        """
        return await self._client.start(m.uninstall_ca_certificate, (name, force))

    async def uninstall_trusted_certificate(
        self, ref: refs.PoolRef, certificate: refs.CertificateRef
    ) -> AsyncTask[None]:
        """Removes a trusted certificate from all hosts. A prototype; it may change."""
        return await self._client.start(m.uninstall_trusted_certificate, (ref, certificate))
