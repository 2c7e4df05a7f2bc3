# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of pool."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import enums, refs

CallT = TypeVar("CallT")


class poolOperations(Generic[CallT]):
    """What pool messages do. The set of hosts managed as one, with settings that hold for all
    of them. There is exactly one record; its name may be empty.
    """

    async def add_repository(
        self, call: CallT, ref: refs.poolRef, value: refs.RepositoryRef
    ) -> None:
        """Adds a repository to the enabled ones; refused if already enabled."""
        raise NotImplementedMessage("pool.add_repository")

    async def add_to_guest_agent_config(
        self, call: CallT, ref: refs.poolRef, key: str, value: str
    ) -> None:
        """Adds a guest agent setting; an existing key fails."""
        raise NotImplementedMessage("pool.add_to_guest_agent_config")

    async def apply_edition(self, call: CallT, ref: refs.poolRef, edition: str) -> None:
        """Applies a product edition to all hosts; if one fails, the others are put back."""
        raise NotImplementedMessage("pool.apply_edition")

    async def audit_log_append(self, call: CallT, line: str) -> None:
        """Internal: adds a line sent by a supporter to the audit log of the coordinator."""
        raise NotImplementedMessage("pool.audit_log_append")

    async def certificate_install(self, call: CallT, name: str, cert: str) -> None:
        """Old name of install_ca_certificate."""
        raise NotImplementedMessage("pool.certificate_install")

    async def certificate_list(self, call: CallT) -> tuple[str, ...]:
        """Old: lists file names of installed CA certificates; use Certificate records instead."""
        raise NotImplementedMessage("pool.certificate_list")

    async def certificate_sync(self, call: CallT) -> None:
        """Copies CA certificates and revocation lists from the coordinator to all hosts."""
        raise NotImplementedMessage("pool.certificate_sync")

    async def certificate_uninstall(self, call: CallT, name: str) -> None:
        """Old name of uninstall_ca_certificate."""
        raise NotImplementedMessage("pool.certificate_uninstall")

    async def check_update_readiness(
        self, call: CallT, ref: refs.poolRef, requires_reboot: bool
    ) -> tuple[tuple[str, ...], ...]:
        """Returns what stands in the way of updating, one list of code and parameters each;
        empty when ready.
        """
        raise NotImplementedMessage("pool.check_update_readiness")

    async def configure_repository_proxy(
        self, call: CallT, ref: refs.poolRef, url: str, username: str, password: str
    ) -> None:
        """Sets the proxy used to reach repositories; the password is stored as a secret."""
        raise NotImplementedMessage("pool.configure_repository_proxy")

    async def configure_update_sync(
        self,
        call: CallT,
        ref: refs.poolRef,
        update_sync_frequency: enums.UpdateSyncFrequency,
        update_sync_day: int,
    ) -> None:
        """Sets when updates are synchronised; the schedule is switched on by
        set_update_sync_enabled.
        """
        raise NotImplementedMessage("pool.configure_update_sync")

    async def create_VLAN(
        self, call: CallT, device: str, network: refs.networkRef, VLAN: int
    ) -> tuple[refs.PIFRef, ...]:
        """Creates a VLAN on the named interface of every host and returns the new PIFs. Errors:
        VLAN_TAG_INVALID.
        """
        raise NotImplementedMessage("pool.create_VLAN")

    async def create_VLAN_from_PIF(
        self, call: CallT, pif: refs.PIFRef, network: refs.networkRef, VLAN: int
    ) -> tuple[refs.PIFRef, ...]:
        """Creates a VLAN on every host, on interfaces like the given PIF, and returns the new
        PIFs. Errors: VLAN_TAG_INVALID.
        """
        raise NotImplementedMessage("pool.create_VLAN_from_PIF")

    async def create_new_blob(
        self, call: CallT, pool: refs.poolRef, name: str, mime_type: str, public: bool
    ) -> refs.blobRef:
        """Adds an empty named blob to the pool and returns it; the content is uploaded over
        HTTP.
        """
        raise NotImplementedMessage("pool.create_new_blob")

    async def crl_install(self, call: CallT, name: str, cert: str) -> None:
        """Installs a certificate revocation list on all hosts."""
        raise NotImplementedMessage("pool.crl_install")

    async def crl_list(self, call: CallT) -> tuple[str, ...]:
        """Lists names of the installed revocation lists."""
        raise NotImplementedMessage("pool.crl_list")

    async def crl_uninstall(self, call: CallT, name: str) -> None:
        """Deletes a revocation list from all hosts."""
        raise NotImplementedMessage("pool.crl_uninstall")

    async def deconfigure_wlb(self, call: CallT) -> None:
        """Ends the connection to the workload balancing server and forgets its account."""
        raise NotImplementedMessage("pool.deconfigure_wlb")

    async def designate_new_master(self, call: CallT, host: refs.hostRef) -> None:
        """Makes another live host the coordinator in an orderly way; sessions must be opened
        anew there.
        """
        raise NotImplementedMessage("pool.designate_new_master")

    async def detect_nonhomogeneous_external_auth(self, call: CallT, pool: refs.poolRef) -> None:
        """Checks that all hosts are joined to the same directory and fails if they differ."""
        raise NotImplementedMessage("pool.detect_nonhomogeneous_external_auth")

    async def disable_binary_storage(self, call: CallT) -> None:
        """Internal: stops all hosts from keeping blobs and performance archives, and deletes
        them.
        """
        raise NotImplementedMessage("pool.disable_binary_storage")

    async def disable_client_certificate_auth(self, call: CallT, ref: refs.poolRef) -> None:
        """Stops accepting client certificates for login."""
        raise NotImplementedMessage("pool.disable_client_certificate_auth")

    async def disable_external_auth(
        self, call: CallT, pool: refs.poolRef, config: Mapping[str, str]
    ) -> None:
        """Makes all hosts leave the external directory; sessions of directory users end at
        once.
        """
        raise NotImplementedMessage("pool.disable_external_auth")

    async def disable_ha(self, call: CallT) -> None:
        """Switches high availability off on all hosts."""
        raise NotImplementedMessage("pool.disable_ha")

    async def disable_local_storage_caching(self, call: CallT, ref: refs.poolRef) -> None:
        """Switches local caching of shared disks off on all hosts."""
        raise NotImplementedMessage("pool.disable_local_storage_caching")

    async def disable_redo_log(self, call: CallT) -> None:
        """Stops writing database changes to the redo log; its VDI is deleted."""
        raise NotImplementedMessage("pool.disable_redo_log")

    async def disable_repository_proxy(self, call: CallT, ref: refs.poolRef) -> None:
        """Forgets the repository proxy and its account."""
        raise NotImplementedMessage("pool.disable_repository_proxy")

    async def disable_ssh(self, call: CallT, ref: refs.poolRef) -> None:
        """Switches the SSH service off on all hosts."""
        raise NotImplementedMessage("pool.disable_ssh")

    async def disable_ssl_legacy(self, call: CallT, ref: refs.poolRef) -> None:
        """Old: made all hosts refuse old TLS versions, which is always so now."""
        raise NotImplementedMessage("pool.disable_ssl_legacy")

    async def eject(self, call: CallT, host: refs.hostRef) -> None:
        """Removes a host from the pool; its local storage is wiped and it restarts as a pool of
        its own.
        """
        raise NotImplementedMessage("pool.eject")

    async def emergency_reset_master(self, call: CallT, master_address: str) -> None:
        """Gives a cut-off supporter the address of the coordinator to follow; sent to that
        supporter.
        """
        raise NotImplementedMessage("pool.emergency_reset_master")

    async def emergency_transition_to_master(self, call: CallT) -> None:
        """Makes the contacted supporter the coordinator; only when the old one is gone for
        good.
        """
        raise NotImplementedMessage("pool.emergency_transition_to_master")

    async def enable_binary_storage(self, call: CallT) -> None:
        """Internal: allows all hosts to keep blobs and performance archives."""
        raise NotImplementedMessage("pool.enable_binary_storage")

    async def enable_client_certificate_auth(
        self, call: CallT, ref: refs.poolRef, name: str
    ) -> None:
        """Accepts client certificates of the given name for login; they must be signed by an
        installed CA.
        """
        raise NotImplementedMessage("pool.enable_client_certificate_auth")

    async def enable_external_auth(
        self,
        call: CallT,
        pool: refs.poolRef,
        config: Mapping[str, str],
        service_name: str,
        auth_type: str,
    ) -> None:
        """Joins all hosts to an external directory; if one fails, those done are taken out
        again.
        """
        raise NotImplementedMessage("pool.enable_external_auth")

    async def enable_ha(
        self, call: CallT, heartbeat_srs: tuple[refs.SRRef, ...], configuration: Mapping[str, str]
    ) -> None:
        """Switches high availability on, with heartbeats on the given shared SRs and the
        management network.
        """
        raise NotImplementedMessage("pool.enable_ha")

    async def enable_local_storage_caching(self, call: CallT, ref: refs.poolRef) -> None:
        """Switches local caching of shared disks on for all hosts that have a suitable local
        SR.
        """
        raise NotImplementedMessage("pool.enable_local_storage_caching")

    async def enable_redo_log(self, call: CallT, sr: refs.SRRef) -> None:
        """Writes database changes to a log on the given shared SR, so that few are lost if the
        coordinator fails.
        """
        raise NotImplementedMessage("pool.enable_redo_log")

    async def enable_ssh(self, call: CallT, ref: refs.poolRef) -> None:
        """Switches the SSH service on at all hosts."""
        raise NotImplementedMessage("pool.enable_ssh")

    async def enable_tls_verification(self, call: CallT) -> None:
        """Makes all hosts verify certificates; it cannot be undone except by emergency calls."""
        raise NotImplementedMessage("pool.enable_tls_verification")

    async def exchange_ca_certificates_on_join(
        self, call: CallT, import_: Mapping[str, str], export: tuple[refs.CertificateRef, ...]
    ) -> Mapping[str, str]:
        """Internal: swaps CA certificates between the pool and a joining host."""
        raise NotImplementedMessage("pool.exchange_ca_certificates_on_join")

    async def exchange_certificates_on_join(
        self, call: CallT, uuid: str, certificate: str
    ) -> Mapping[str, str]:
        """Internal: takes the certificate of a joining host and returns those of the pool."""
        raise NotImplementedMessage("pool.exchange_certificates_on_join")

    async def exchange_crls_on_join(
        self, call: CallT, ref: refs.poolRef, import_: Mapping[str, str], export: tuple[str, ...]
    ) -> Mapping[str, str]:
        """Internal: swaps revocation lists between the pool and a joining host."""
        raise NotImplementedMessage("pool.exchange_crls_on_join")

    async def exchange_trusted_certificates_on_join(
        self,
        call: CallT,
        ref: refs.poolRef,
        ca: bool,
        import_: Mapping[str, tuple[str, ...]],
        export: tuple[refs.CertificateRef, ...],
    ) -> Mapping[str, tuple[str, ...]]:
        """Internal: swaps trusted certificates, with purposes, between the pool and a joining
        host.
        """
        raise NotImplementedMessage("pool.exchange_trusted_certificates_on_join")

    async def external_auth_set_ldaps(
        self, call: CallT, pool: refs.poolRef, ldaps: bool, force: bool
    ) -> None:
        """Chooses for all hosts whether the directory is queried by LDAPS or plain LDAP."""
        raise NotImplementedMessage("pool.external_auth_set_ldaps")

    async def get_guest_secureboot_readiness(
        self, call: CallT, ref: refs.poolRef
    ) -> enums.PoolGuestSecurebootReadiness:
        """Tells whether UEFI secure boot certificates are in place for guests, with or without
        revocations.
        """
        raise NotImplementedMessage("pool.get_guest_secureboot_readiness")

    async def get_license_state(self, call: CallT, ref: refs.poolRef) -> Mapping[str, str]:
        """Returns the edition and expiry date of the pool, which are the least of its hosts."""
        raise NotImplementedMessage("pool.get_license_state")

    async def ha_compute_hypothetical_max_host_failures_to_tolerate(
        self, call: CallT, configuration: Mapping[refs.VMRef, str]
    ) -> int:
        """Returns how many host failures could be survived if VMs had the given priorities."""
        raise NotImplementedMessage("pool.ha_compute_hypothetical_max_host_failures_to_tolerate")

    async def ha_compute_max_host_failures_to_tolerate(self, call: CallT) -> int:
        """Returns how many host failures can be survived with the present VMs and hosts."""
        raise NotImplementedMessage("pool.ha_compute_max_host_failures_to_tolerate")

    async def ha_compute_vm_failover_plan(
        self,
        call: CallT,
        failed_hosts: tuple[refs.hostRef, ...],
        failed_vms: tuple[refs.VMRef, ...],
    ) -> Mapping[refs.VMRef, Mapping[str, str]]:
        """Plans for given failures: maps each VM to the host it would restart on, or an error."""
        raise NotImplementedMessage("pool.ha_compute_vm_failover_plan")

    async def ha_failover_plan_exists(self, call: CallT, n: int) -> bool:
        """Tells whether all protected VMs could be restarted after n host failures."""
        raise NotImplementedMessage("pool.ha_failover_plan_exists")

    async def ha_prevent_restarts_for(self, call: CallT, seconds: int) -> None:
        """Holds back VM restarts by HA for some seconds; 0 lifts the ban."""
        raise NotImplementedMessage("pool.ha_prevent_restarts_for")

    async def ha_schedule_plan_recomputation(self, call: CallT) -> None:
        """Internal: has the HA plan worked out again soon."""
        raise NotImplementedMessage("pool.ha_schedule_plan_recomputation")

    async def has_extension(self, call: CallT, ref: refs.poolRef, name: str) -> bool:
        """Tells whether the named host extension is installed on every host."""
        raise NotImplementedMessage("pool.has_extension")

    async def hello(self, call: CallT, host_uuid: str, host_address: str) -> enums.HelloReturn:
        """Internal: a supporter announces itself to the coordinator; the answer tells whether
        it may join in.
        """
        raise NotImplementedMessage("pool.hello")

    async def initial_auth(self, call: CallT) -> str:
        """Internal: returns the pool secret to a host that is joining."""
        raise NotImplementedMessage("pool.initial_auth")

    async def initialize_wlb(
        self,
        call: CallT,
        wlb_url: str,
        wlb_username: str,
        wlb_password: str,
        xenserver_username: str,
        xenserver_password: str,
    ) -> None:
        """Connects the pool to a workload balancing server; wlb_enabled then switches its use
        on.
        """
        raise NotImplementedMessage("pool.initialize_wlb")

    async def install_ca_certificate(self, call: CallT, name: str, cert: str) -> None:
        """Installs a CA certificate on all hosts; use install_trusted_certificate instead."""
        raise NotImplementedMessage("pool.install_ca_certificate")

    async def install_trusted_certificate(
        self,
        call: CallT,
        ref: refs.poolRef,
        ca: bool,
        cert: str,
        purpose: tuple[enums.CertificatePurpose, ...],
    ) -> None:
        """Installs a certificate all hosts trust, for the given purposes or for everything."""
        raise NotImplementedMessage("pool.install_trusted_certificate")

    async def is_slave(self, call: CallT, host: refs.hostRef) -> bool:
        """Internal: tells whether the contacted host is a supporter."""
        raise NotImplementedMessage("pool.is_slave")

    async def join(
        self, call: CallT, master_address: str, master_username: str, master_password: str
    ) -> None:
        """Makes the contacted single-host pool join another pool; fails if hardware, software
        or settings do not match. Errors: JOINING_HOST_CANNOT_CONTAIN_SHARED_SRS.
        """
        raise NotImplementedMessage("pool.join")

    async def join_force(
        self, call: CallT, master_address: str, master_username: str, master_password: str
    ) -> None:
        """As join, but passes over differences such as CPU models where that is possible."""
        raise NotImplementedMessage("pool.join_force")

    async def management_reconfigure(self, call: CallT, network: refs.networkRef) -> None:
        """Moves management of all hosts to their PIFs on another network; HA must be off.
        Errors: CANNOT_PLUG_BOND_SLAVE, HA_IS_ENABLED, PIF_HAS_NO_NETWORK_CONFIGURATION,
        PIF_HAS_NO_V6_NETWORK_CONFIGURATION, PIF_INCOMPATIBLE_PRIMARY_ADDRESS_TYPE,
        PIF_NOT_PRESENT.
        """
        raise NotImplementedMessage("pool.management_reconfigure")

    async def recover_slaves(self, call: CallT) -> tuple[refs.hostRef, ...]:
        """Tells cut-off supporters to follow this coordinator and returns those that do."""
        raise NotImplementedMessage("pool.recover_slaves")

    async def remove_from_guest_agent_config(
        self, call: CallT, ref: refs.poolRef, key: str
    ) -> None:
        """Removes a guest agent setting; an absent key is no error."""
        raise NotImplementedMessage("pool.remove_from_guest_agent_config")

    async def remove_repository(
        self, call: CallT, ref: refs.poolRef, value: refs.RepositoryRef
    ) -> None:
        """Takes a repository out of the enabled ones and deletes what was synchronised from it."""
        raise NotImplementedMessage("pool.remove_repository")

    async def reset_telemetry_uuid(self, call: CallT, ref: refs.poolRef) -> None:
        """Gives the pool a new telemetry identifier."""
        raise NotImplementedMessage("pool.reset_telemetry_uuid")

    async def retrieve_wlb_configuration(self, call: CallT) -> Mapping[str, str]:
        """Returns the pool's settings kept by the workload balancing server."""
        raise NotImplementedMessage("pool.retrieve_wlb_configuration")

    async def retrieve_wlb_recommendations(
        self, call: CallT
    ) -> Mapping[refs.VMRef, tuple[str, ...]]:
        """Returns workload balancing's moves: maps each VM to the recommended host and reason."""
        raise NotImplementedMessage("pool.retrieve_wlb_recommendations")

    async def rotate_secret(self, call: CallT) -> None:
        """Replaces the pool secret on all hosts; needs all of them up, HA off and no upgrade
        running. Errors: CANNOT_CONTACT_HOST, HA_IS_ENABLED, HOST_IS_SLAVE, INTERNAL_ERROR,
        NOT_SUPPORTED_DURING_UPGRADE.
        """
        raise NotImplementedMessage("pool.rotate_secret")

    async def send_test_post(self, call: CallT, host: str, port: int, body: str) -> str:
        """Sends a body by HTTPS POST to a host and port and returns the answer; a connection
        test.
        """
        raise NotImplementedMessage("pool.send_test_post")

    async def send_wlb_configuration(self, call: CallT, config: Mapping[str, str]) -> None:
        """Sends pool settings to the workload balancing server."""
        raise NotImplementedMessage("pool.send_wlb_configuration")

    async def set_console_idle_timeout(self, call: CallT, ref: refs.poolRef, value: int) -> None:
        """Sets on all hosts after how many idle seconds host console sessions close; 0 means
        never.
        """
        raise NotImplementedMessage("pool.set_console_idle_timeout")

    async def set_custom_uefi_certificates(
        self, call: CallT, ref: refs.poolRef, value: str
    ) -> None:
        """Sets the pool's own UEFI certificates and hands them to all hosts; empty goes back to
        the built-in ones.
        """
        raise NotImplementedMessage("pool.set_custom_uefi_certificates")

    async def set_ext_auth_cache_enabled(self, call: CallT, ref: refs.poolRef, value: bool) -> None:
        """Switches caching of directory logins on or off; off empties the cache."""
        raise NotImplementedMessage("pool.set_ext_auth_cache_enabled")

    async def set_ext_auth_cache_expiry(self, call: CallT, ref: refs.poolRef, value: int) -> None:
        """Sets how many seconds a cached directory login stays valid."""
        raise NotImplementedMessage("pool.set_ext_auth_cache_expiry")

    async def set_ext_auth_cache_size(self, call: CallT, ref: refs.poolRef, value: int) -> None:
        """Sets how many directory logins are cached."""
        raise NotImplementedMessage("pool.set_ext_auth_cache_size")

    async def set_ext_auth_max_threads(self, call: CallT, ref: refs.poolRef, value: int) -> None:
        """Sets how many directory logins may be checked at the same time."""
        raise NotImplementedMessage("pool.set_ext_auth_max_threads")

    async def set_ha_host_failures_to_tolerate(
        self, call: CallT, ref: refs.poolRef, value: int
    ) -> None:
        """Sets how many host failures the plan has to survive; refused if no such plan exists."""
        raise NotImplementedMessage("pool.set_ha_host_failures_to_tolerate")

    async def set_https_only(self, call: CallT, ref: refs.poolRef, value: bool) -> None:
        """Opens or closes plain HTTP on port 80 of all hosts."""
        raise NotImplementedMessage("pool.set_https_only")

    async def set_igmp_snooping_enabled(self, call: CallT, ref: refs.poolRef, value: bool) -> None:
        """Switches IGMP snooping on or off on all hosts; needs Open vSwitch."""
        raise NotImplementedMessage("pool.set_igmp_snooping_enabled")

    async def set_local_auth_max_threads(self, call: CallT, ref: refs.poolRef, value: int) -> None:
        """Sets how many local account logins may be checked at the same time."""
        raise NotImplementedMessage("pool.set_local_auth_max_threads")

    async def set_repositories(
        self, call: CallT, ref: refs.poolRef, value: tuple[refs.RepositoryRef, ...]
    ) -> None:
        """Replaces the set of enabled repositories; what was synchronised from dropped ones is
        deleted.
        """
        raise NotImplementedMessage("pool.set_repositories")

    async def set_ssh_auto_mode(self, call: CallT, ref: refs.poolRef, value: bool) -> None:
        """Switches automatic control of the SSH service on or off on all hosts."""
        raise NotImplementedMessage("pool.set_ssh_auto_mode")

    async def set_ssh_enabled_timeout(self, call: CallT, ref: refs.poolRef, value: int) -> None:
        """Sets on all hosts for how many seconds SSH stays on once enabled; 0 means no limit."""
        raise NotImplementedMessage("pool.set_ssh_enabled_timeout")

    async def set_telemetry_next_collection(
        self, call: CallT, ref: refs.poolRef, value: datetime
    ) -> None:
        """Sets when telemetry is collected next."""
        raise NotImplementedMessage("pool.set_telemetry_next_collection")

    async def set_uefi_certificates(self, call: CallT, ref: refs.poolRef, value: str) -> None:
        """Old: sets the pool's UEFI certificates; use set_custom_uefi_certificates."""
        raise NotImplementedMessage("pool.set_uefi_certificates")

    async def set_update_sync_enabled(self, call: CallT, ref: refs.poolRef, value: bool) -> None:
        """Switches scheduled synchronisation of updates on or off; needs an enabled repository."""
        raise NotImplementedMessage("pool.set_update_sync_enabled")

    async def set_vswitch_controller(self, call: CallT, address: str) -> None:
        """Old: sets the virtual switch controller's address; use SDN_controller.introduce."""
        raise NotImplementedMessage("pool.set_vswitch_controller")

    async def sync_database(self, call: CallT) -> None:
        """Has all supporters fetch a copy of the database from the coordinator at once."""
        raise NotImplementedMessage("pool.sync_database")

    async def sync_trusted_certificates_from(
        self,
        call: CallT,
        ref: refs.poolRef,
        remote_pool: str,
        remote_session: refs.sessionRef,
        remote_certificate: str,
        ca: bool,
    ) -> tuple[refs.CertificateRef, ...]:
        """Takes over trusted certificates from another pool and returns the new records."""
        raise NotImplementedMessage("pool.sync_trusted_certificates_from")

    async def sync_updates(
        self,
        call: CallT,
        ref: refs.poolRef,
        force: bool,
        token: str,
        token_id: str,
        username: str,
        password: str,
    ) -> str:
        """Downloads packages from the enabled repositories; returns the hash of the
        synchronised state.
        """
        raise NotImplementedMessage("pool.sync_updates")

    async def test_archive_target(
        self, call: CallT, ref: refs.poolRef, config: Mapping[str, str]
    ) -> str:
        """Old: tested a place for archiving VM backups and returned the outcome."""
        raise NotImplementedMessage("pool.test_archive_target")

    async def uninstall_ca_certificate(self, call: CallT, name: str, force: bool) -> None:
        """Removes a CA certificate from all hosts; use uninstall_trusted_certificate instead."""
        raise NotImplementedMessage("pool.uninstall_ca_certificate")

    async def uninstall_trusted_certificate(
        self, call: CallT, ref: refs.poolRef, certificate: refs.CertificateRef
    ) -> None:
        """Removes a trusted certificate from all hosts."""
        raise NotImplementedMessage("pool.uninstall_trusted_certificate")
