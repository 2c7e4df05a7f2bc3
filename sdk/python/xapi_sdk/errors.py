# Written by codegen from idl/; change the IDL, not this file.
"""Errors: one class a code, with named parameters, side at fault, retry and remedy."""

from __future__ import annotations

from xapi_sdk.failure import Failure


class ActivationWhileNotFree(Failure):
    """An activation key was offered while the host runs a paid edition. Remedy: Set the host to
    the free edition before applying an activation key.
    """

    code = "ACTIVATION_WHILE_NOT_FREE"
    template = "An activation key was offered while the host runs a paid edition."
    fault = "client"
    retry = "later"
    remedy = "Set the host to the free edition before applying an activation key."


class AddressViolatesLockingConstraint(Failure):
    """Address {address} is outside what the VIF's locking configuration permits. Remedy: Add
    the address to the VIF's allowed addresses, or choose one that is already allowed.
    """

    code = "ADDRESS_VIOLATES_LOCKING_CONSTRAINT"
    template = "Address {address} is outside what the VIF's locking configuration permits."
    names = ("address",)
    fault = "client"
    retry = "never"
    remedy = (
        "Add the address to the VIF's allowed addresses, or choose one that is already allowed."
    )
    address: str


class ApplyGuidanceFailed(Failure):
    """The follow-up actions of an update could not be carried out for {ref}. Remedy: Look at
    the host's log, then carry out the pending guidance by hand.
    """

    code = "APPLY_GUIDANCE_FAILED"
    template = "The follow-up actions of an update could not be carried out for {ref}."
    names = ("ref",)
    fault = "server"
    retry = "later"
    remedy = "Look at the host's log, then carry out the pending guidance by hand."
    ref: str


class ApplyLivepatchFailed(Failure):
    """Live patch {livepatch} could not be loaded. Remedy: Reboot the host to bring the fix into
    effect without live patching.
    """

    code = "APPLY_LIVEPATCH_FAILED"
    template = "Live patch {livepatch} could not be loaded."
    names = ("livepatch",)
    fault = "server"
    retry = "later"
    remedy = "Reboot the host to bring the fix into effect without live patching."
    livepatch: str


class ApplyUpdatesFailed(Failure):
    """Installing updates on host {ref} failed. Remedy: Read the host's update log, mend the
    cause and apply the updates again.
    """

    code = "APPLY_UPDATES_FAILED"
    template = "Installing updates on host {ref} failed."
    names = ("ref",)
    fault = "environment"
    retry = "later"
    remedy = "Read the host's update log, mend the cause and apply the updates again."
    ref: str


class ApplyUpdatesInProgress(Failure):
    """Updates are being installed at this moment. Remedy: Wait until the running installation
    has finished.
    """

    code = "APPLY_UPDATES_IN_PROGRESS"
    template = "Updates are being installed at this moment."
    fault = "client"
    retry = "later"
    remedy = "Wait until the running installation has finished."


class AuthAlreadyEnabled(Failure):
    """External authentication of type {current_auth_type} with service {current_service_name}
    is already in force. Remedy: Disable external authentication first if a different service
    is wanted.
    """

    code = "AUTH_ALREADY_ENABLED"
    template = "External authentication of type {current_auth_type} with service {current_service_name} is already in force."
    names = (
        "current_auth_type",
        "current_service_name",
    )
    fault = "client"
    retry = "never"
    remedy = "Disable external authentication first if a different service is wanted."
    current_auth_type: str
    current_service_name: str


class AuthDisableFailed(Failure):
    """External authentication could not be switched off: {message_}. Remedy: Check that the
    directory answers, then try again.
    """

    code = "AUTH_DISABLE_FAILED"
    template = "External authentication could not be switched off: {message_}."
    names = ("message_",)
    fault = "environment"
    retry = "later"
    remedy = "Check that the directory answers, then try again."
    message_: str


class AuthDisableFailedPermissionDenied(Failure):
    """The directory refused to let this account remove the host: {message_}. Remedy: Use a
    directory account that may delete the computer account.
    """

    code = "AUTH_DISABLE_FAILED_PERMISSION_DENIED"
    template = "The directory refused to let this account remove the host: {message_}."
    names = ("message_",)
    fault = "client"
    retry = "never"
    remedy = "Use a directory account that may delete the computer account."
    message_: str


class AuthDisableFailedWrongCredentials(Failure):
    """The directory did not accept the credentials given to switch off external authentication:
    {message_}. Remedy: Correct the user name and password.
    """

    code = "AUTH_DISABLE_FAILED_WRONG_CREDENTIALS"
    template = "The directory did not accept the credentials given to switch off external authentication: {message_}."
    names = ("message_",)
    fault = "client"
    retry = "never"
    remedy = "Correct the user name and password."
    message_: str


class AuthEnableFailed(Failure):
    """External authentication could not be switched on: {message_}. Remedy: Check the service
    name and that the directory can be reached, then try again.
    """

    code = "AUTH_ENABLE_FAILED"
    template = "External authentication could not be switched on: {message_}."
    names = ("message_",)
    fault = "environment"
    retry = "later"
    remedy = "Check the service name and that the directory can be reached, then try again."
    message_: str


class AuthEnableFailedDomainLookupFailed(Failure):
    """The directory domain could not be looked up: {message_}. Remedy: Check the domain name
    and the DNS servers of the host.
    """

    code = "AUTH_ENABLE_FAILED_DOMAIN_LOOKUP_FAILED"
    template = "The directory domain could not be looked up: {message_}."
    names = ("message_",)
    fault = "environment"
    retry = "later"
    remedy = "Check the domain name and the DNS servers of the host."
    message_: str


class AuthEnableFailedInvalidAccount(Failure):
    """The account used to join the domain is not valid: {message_}. Remedy: Use an existing,
    active account of that domain.
    """

    code = "AUTH_ENABLE_FAILED_INVALID_ACCOUNT"
    template = "The account used to join the domain is not valid: {message_}."
    names = ("message_",)
    fault = "client"
    retry = "never"
    remedy = "Use an existing, active account of that domain."
    message_: str


class AuthEnableFailedInvalidOu(Failure):
    """The organisational unit given for the host's account does not exist or cannot be used:
    {message_}. Remedy: Give the distinguished name of an existing organisational unit.
    """

    code = "AUTH_ENABLE_FAILED_INVALID_OU"
    template = "The organisational unit given for the host's account does not exist or cannot be used: {message_}."
    names = ("message_",)
    fault = "client"
    retry = "never"
    remedy = "Give the distinguished name of an existing organisational unit."
    message_: str


class AuthEnableFailedInvalidTrustedCerts(Failure):
    """The certificates trusted for the directory connection are not valid: {message_}. Remedy:
    Replace them with valid certificates that carry the LDAPS purpose.
    """

    code = "AUTH_ENABLE_FAILED_INVALID_TRUSTED_CERTS"
    template = "The certificates trusted for the directory connection are not valid: {message_}."
    names = ("message_",)
    fault = "client"
    retry = "later"
    remedy = "Replace them with valid certificates that carry the LDAPS purpose."
    message_: str


class AuthEnableFailedNoSupportEncryptType(Failure):
    """The directory and this host share no Kerberos encryption type. Remedy: Allow a strong
    encryption type such as AES in the domain's policy.
    """

    code = "AUTH_ENABLE_FAILED_NO_SUPPORT_ENCRYPT_TYPE"
    template = "The directory and this host share no Kerberos encryption type."
    fault = "environment"
    retry = "later"
    remedy = "Allow a strong encryption type such as AES in the domain's policy."


class AuthEnableFailedNoTrustedCerts(Failure):
    """No certificate is installed that could secure the directory connection: {message_}.
    Remedy: Install a trusted certificate with the LDAPS purpose, then enable again.
    """

    code = "AUTH_ENABLE_FAILED_NO_TRUSTED_CERTS"
    template = "No certificate is installed that could secure the directory connection: {message_}."
    names = ("message_",)
    fault = "client"
    retry = "later"
    remedy = "Install a trusted certificate with the LDAPS purpose, then enable again."
    message_: str


class AuthEnableFailedPermissionDenied(Failure):
    """The directory refused to let this account join the host: {message_}. Remedy: Use a
    directory account that may create computer accounts.
    """

    code = "AUTH_ENABLE_FAILED_PERMISSION_DENIED"
    template = "The directory refused to let this account join the host: {message_}."
    names = ("message_",)
    fault = "client"
    retry = "never"
    remedy = "Use a directory account that may create computer accounts."
    message_: str


class AuthEnableFailedUnavailable(Failure):
    """The directory service could not be reached while enabling external authentication:
    {message_}. Remedy: Check network and directory servers, then try again.
    """

    code = "AUTH_ENABLE_FAILED_UNAVAILABLE"
    template = "The directory service could not be reached while enabling external authentication: {message_}."
    names = ("message_",)
    fault = "environment"
    retry = "later"
    remedy = "Check network and directory servers, then try again."
    message_: str


class AuthEnableFailedWrongCredentials(Failure):
    """The directory did not accept the credentials given to join the host: {message_}. Remedy:
    Correct the user name and password.
    """

    code = "AUTH_ENABLE_FAILED_WRONG_CREDENTIALS"
    template = "The directory did not accept the credentials given to join the host: {message_}."
    names = ("message_",)
    fault = "client"
    retry = "never"
    remedy = "Correct the user name and password."
    message_: str


class AuthInvalidTrustedCerts(Failure):
    """The certificates trusted for external authentication are not valid: {message_}. Remedy:
    Replace the invalid certificates.
    """

    code = "AUTH_INVALID_TRUSTED_CERTS"
    template = "The certificates trusted for external authentication are not valid: {message_}."
    names = ("message_",)
    fault = "client"
    retry = "later"
    remedy = "Replace the invalid certificates."
    message_: str


class AuthIsDisabled(Failure):
    """External authentication is switched off, so there is no directory to ask. Remedy: Enable
    external authentication first.
    """

    code = "AUTH_IS_DISABLED"
    template = "External authentication is switched off, so there is no directory to ask."
    fault = "client"
    retry = "later"
    remedy = "Enable external authentication first."


class AuthNoTrustedCerts(Failure):
    """External authentication needs a trusted certificate and none is installed: {message_}.
    Remedy: Install a trusted certificate with the LDAPS purpose.
    """

    code = "AUTH_NO_TRUSTED_CERTS"
    template = (
        "External authentication needs a trusted certificate and none is installed: {message_}."
    )
    names = ("message_",)
    fault = "client"
    retry = "later"
    remedy = "Install a trusted certificate with the LDAPS purpose."
    message_: str


class AuthServiceError(Failure):
    """The directory service reported an error: {message_}. Remedy: Check the health of the
    directory and try again.
    """

    code = "AUTH_SERVICE_ERROR"
    template = "The directory service reported an error: {message_}."
    names = ("message_",)
    fault = "environment"
    retry = "later"
    remedy = "Check the health of the directory and try again."
    message_: str


class AuthSetupTLSConnection(Failure):
    """No TLS connection to the directory could be set up: {message_}. Remedy: Check the
    directory's certificate against the trusted certificates of the pool.
    """

    code = "AUTH_SETUP_TLS_CONNECTION"
    template = "No TLS connection to the directory could be set up: {message_}."
    names = ("message_",)
    fault = "environment"
    retry = "later"
    remedy = "Check the directory's certificate against the trusted certificates of the pool."
    message_: str


class AuthSetLdapsFailed(Failure):
    """Host {host} could not change its use of LDAPS: {message_}. Remedy: Check the trusted
    certificates and the directory connection of that host.
    """

    code = "AUTH_SET_LDAPS_FAILED"
    template = "Host {host} could not change its use of LDAPS: {message_}."
    names = (
        "host",
        "message_",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the trusted certificates and the directory connection of that host."
    host: str
    message_: str


class AuthUnknownType(Failure):
    """There is no external authentication type {auth_type}. Remedy: Name an authentication type
    that is installed on the host.
    """

    code = "AUTH_UNKNOWN_TYPE"
    template = "There is no external authentication type {auth_type}."
    names = ("auth_type",)
    fault = "client"
    retry = "never"
    remedy = "Name an authentication type that is installed on the host."
    auth_type: str


class BackupScriptFailed(Failure):
    """The host backup did not complete; its log reads: {log}. Remedy: Read the log, mend the
    cause and run the backup again.
    """

    code = "BACKUP_SCRIPT_FAILED"
    template = "The host backup did not complete; its log reads: {log}."
    names = ("log",)
    fault = "server"
    retry = "later"
    remedy = "Read the log, mend the cause and run the backup again."
    log: str


class BallooningDisabled(Failure):
    """Memory ballooning is switched off for this VM. Remedy: Enable ballooning for the VM, or
    set the memory limits to one fixed size.
    """

    code = "BALLOONING_DISABLED"
    template = "Memory ballooning is switched off for this VM."
    fault = "client"
    retry = "never"
    remedy = "Enable ballooning for the VM, or set the memory limits to one fixed size."


class BallooningTimeoutBeforeMigration(Failure):
    """VM {vm} did not shrink to its migration memory target in time. Remedy: Check the balloon
    driver in the guest, or raise its dynamic minimum memory, then migrate again.
    """

    code = "BALLOONING_TIMEOUT_BEFORE_MIGRATION"
    template = "VM {vm} did not shrink to its migration memory target in time."
    names = ("vm",)
    fault = "environment"
    retry = "later"
    remedy = "Check the balloon driver in the guest, or raise its dynamic minimum memory, then migrate again."
    vm: str


class BlockedRepoUrl(Failure):
    """Repository address {url} is on the list of blocked addresses. Remedy: Use a repository
    address that policy allows.
    """

    code = "BLOCKED_REPO_URL"
    template = "Repository address {url} is on the list of blocked addresses."
    names = ("url",)
    fault = "client"
    retry = "never"
    remedy = "Use a repository address that policy allows."
    url: str


class BootloaderFailed(Failure):
    """The boot loader of VM {vm} failed: {message_}. Remedy: Check the boot disk and the boot
    loader settings of the VM.
    """

    code = "BOOTLOADER_FAILED"
    template = "The boot loader of VM {vm} failed: {message_}."
    names = (
        "vm",
        "message_",
    )
    fault = "client"
    retry = "later"
    remedy = "Check the boot disk and the boot loader settings of the VM."
    vm: str
    message_: str


class BootDevicePassthroughDisallowed(Failure):
    """Device {device} carries the host's boot disk and may not be passed to a guest. Remedy:
    Choose a device that the host does not boot from.
    """

    code = "BOOT_DEVICE_PASSTHROUGH_DISALLOWED"
    template = "Device {device} carries the host's boot disk and may not be passed to a guest."
    names = ("device",)
    fault = "client"
    retry = "never"
    remedy = "Choose a device that the host does not boot from."
    device: str


class BridgeNameExists(Failure):
    """A network with bridge {bridge} exists already. Remedy: Choose another bridge name, or use
    the existing network.
    """

    code = "BRIDGE_NAME_EXISTS"
    template = "A network with bridge {bridge} exists already."
    names = ("bridge",)
    fault = "client"
    retry = "never"
    remedy = "Choose another bridge name, or use the existing network."
    bridge: str


class BridgeNotAvailable(Failure):
    """Bridge {bridge} is not present on the host. Remedy: Plug the PIF of that network, or
    correct the bridge name.
    """

    code = "BRIDGE_NOT_AVAILABLE"
    template = "Bridge {bridge} is not present on the host."
    names = ("bridge",)
    fault = "environment"
    retry = "later"
    remedy = "Plug the PIF of that network, or correct the bridge name."
    bridge: str


class BundleRepositoryAlreadyExists(Failure):
    """A bundle repository exists already: {ref}. Remedy: Use the existing repository, or forget
    it first.
    """

    code = "BUNDLE_REPOSITORY_ALREADY_EXISTS"
    template = "A bundle repository exists already: {ref}."
    names = ("ref",)
    fault = "client"
    retry = "never"
    remedy = "Use the existing repository, or forget it first."
    ref: str


class BundleRepoNotEnabled(Failure):
    """No bundle repository is enabled for the pool. Remedy: Add a bundle repository to the
    pool's enabled repositories.
    """

    code = "BUNDLE_REPO_NOT_ENABLED"
    template = "No bundle repository is enabled for the pool."
    fault = "client"
    retry = "later"
    remedy = "Add a bundle repository to the pool's enabled repositories."


class BundleSyncFailed(Failure):
    """The uploaded bundle could not be synchronised into the repository. Remedy: Check the free
    space of the coordinator and upload the bundle again.
    """

    code = "BUNDLE_SYNC_FAILED"
    template = "The uploaded bundle could not be synchronised into the repository."
    fault = "server"
    retry = "later"
    remedy = "Check the free space of the coordinator and upload the bundle again."


class BundleUnpackFailed(Failure):
    """The uploaded bundle could not be unpacked: {error}. Remedy: Upload a complete bundle file
    of the expected format.
    """

    code = "BUNDLE_UNPACK_FAILED"
    template = "The uploaded bundle could not be unpacked: {error}."
    names = ("error",)
    fault = "client"
    retry = "never"
    remedy = "Upload a complete bundle file of the expected format."
    error: str


class CannotAddTunnelToBondSlave(Failure):
    """PIF {pif} is a member of a bond and cannot carry a tunnel. Remedy: Create the tunnel on
    the bond's own PIF.
    """

    code = "CANNOT_ADD_TUNNEL_TO_BOND_SLAVE"
    template = "PIF {pif} is a member of a bond and cannot carry a tunnel."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Create the tunnel on the bond's own PIF."
    pif: str


class CannotAddTunnelToSriovLogical(Failure):
    """PIF {pif} is an SR-IOV logical interface and cannot carry a tunnel. Remedy: Create the
    tunnel on another PIF.
    """

    code = "CANNOT_ADD_TUNNEL_TO_SRIOV_LOGICAL"
    template = "PIF {pif} is an SR-IOV logical interface and cannot carry a tunnel."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Create the tunnel on another PIF."
    pif: str


class CannotAddTunnelToVLANOnSriovLogical(Failure):
    """PIF {pif} is a VLAN above an SR-IOV logical interface and cannot carry a tunnel. Remedy:
    Create the tunnel on another PIF.
    """

    code = "CANNOT_ADD_TUNNEL_TO_VLAN_ON_SRIOV_LOGICAL"
    template = "PIF {pif} is a VLAN above an SR-IOV logical interface and cannot carry a tunnel."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Create the tunnel on another PIF."
    pif: str


class CannotAddVLANToBondSlave(Failure):
    """PIF {pif} is a member of a bond and cannot carry a VLAN. Remedy: Create the VLAN on the
    bond's own PIF.
    """

    code = "CANNOT_ADD_VLAN_TO_BOND_SLAVE"
    template = "PIF {pif} is a member of a bond and cannot carry a VLAN."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Create the VLAN on the bond's own PIF."
    pif: str


class CannotChangePIFProperties(Failure):
    """The properties of PIF {pif} cannot be changed while it belongs to a bond. Remedy: Change
    the property on the bond's own PIF.
    """

    code = "CANNOT_CHANGE_PIF_PROPERTIES"
    template = "The properties of PIF {pif} cannot be changed while it belongs to a bond."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Change the property on the bond's own PIF."
    pif: str


class CannotContactHost(Failure):
    """Host {host} did not answer, or the connection to it broke. Remedy: Check that the host is
    up and reachable, look whether the call took effect, then try again.
    """

    code = "CANNOT_CONTACT_HOST"
    template = "Host {host} did not answer, or the connection to it broke."
    names = ("host",)
    fault = "environment"
    retry = "later"
    remedy = "Check that the host is up and reachable, look whether the call took effect, then try again."
    host: str


class CannotCreateStateFile(Failure):
    """No HA state file could be created on any usable storage. Remedy: Offer a shared SR with
    enough free space for the state file.
    """

    code = "CANNOT_CREATE_STATE_FILE"
    template = "No HA state file could be created on any usable storage."
    fault = "environment"
    retry = "later"
    remedy = "Offer a shared SR with enough free space for the state file."


class CannotDestroyDisasterRecoveryTask(Failure):
    """The disaster recovery task cannot be removed: {reason}. Remedy: Detach whatever still
    uses the storage it introduced, then destroy it again.
    """

    code = "CANNOT_DESTROY_DISASTER_RECOVERY_TASK"
    template = "The disaster recovery task cannot be removed: {reason}."
    names = ("reason",)
    fault = "client"
    retry = "later"
    remedy = "Detach whatever still uses the storage it introduced, then destroy it again."
    reason: str


class CannotDestroySystemNetwork(Failure):
    """Network {network} is a system network and stays. Remedy: Leave this network in place."""

    code = "CANNOT_DESTROY_SYSTEM_NETWORK"
    template = "Network {network} is a system network and stays."
    names = ("network",)
    fault = "client"
    retry = "never"
    remedy = "Leave this network in place."
    network: str


class CannotEnableRedoLog(Failure):
    """The redo log could not be enabled: {reason}. Remedy: Check the SR chosen for the redo
    log.
    """

    code = "CANNOT_ENABLE_REDO_LOG"
    template = "The redo log could not be enabled: {reason}."
    names = ("reason",)
    fault = "environment"
    retry = "later"
    remedy = "Check the SR chosen for the redo log."
    reason: str


class CannotEvacuateHost(Failure):
    """Some guests cannot leave the host: {errors}. Remedy: Resolve the reason given for each
    guest, or shut these guests down.
    """

    code = "CANNOT_EVACUATE_HOST"
    template = "Some guests cannot leave the host: {errors}."
    names = ("errors",)
    fault = "client"
    retry = "later"
    remedy = "Resolve the reason given for each guest, or shut these guests down."
    errors: str


class CannotFetchPatch(Failure):
    """Patch {uuid} could not be fetched from the coordinator. Remedy: Check the connection to
    the coordinator, or upload the patch again.
    """

    code = "CANNOT_FETCH_PATCH"
    template = "Patch {uuid} could not be fetched from the coordinator."
    names = ("uuid",)
    fault = "environment"
    retry = "later"
    remedy = "Check the connection to the coordinator, or upload the patch again."
    uuid: str


class CannotFindOemBackupPartition(Failure):
    """The partition that holds the spare system image was not found. Remedy: Check the
    partition layout of the host's boot device.
    """

    code = "CANNOT_FIND_OEM_BACKUP_PARTITION"
    template = "The partition that holds the spare system image was not found."
    fault = "environment"
    retry = "later"
    remedy = "Check the partition layout of the host's boot device."


class CannotFindPatch(Failure):
    """The file of the requested patch is no longer on the coordinator. Remedy: Upload the patch
    again.
    """

    code = "CANNOT_FIND_PATCH"
    template = "The file of the requested patch is no longer on the coordinator."
    fault = "client"
    retry = "never"
    remedy = "Upload the patch again."


class CannotFindStatePartition(Failure):
    """The partition that holds the host's state was not found. Remedy: Check the partition
    layout of the host's boot device.
    """

    code = "CANNOT_FIND_STATE_PARTITION"
    template = "The partition that holds the host's state was not found."
    fault = "environment"
    retry = "later"
    remedy = "Check the partition layout of the host's boot device."


class CannotFindUpdate(Failure):
    """The requested update could not be found. Remedy: Introduce the update again from its VDI."""

    code = "CANNOT_FIND_UPDATE"
    template = "The requested update could not be found."
    fault = "client"
    retry = "never"
    remedy = "Introduce the update again from its VDI."


class CannotForgetSriovLogical(Failure):
    """PIF {pif} is an SR-IOV logical interface and cannot be forgotten on its own. Remedy:
    Destroy the SR-IOV network object instead.
    """

    code = "CANNOT_FORGET_SRIOV_LOGICAL"
    template = "PIF {pif} is an SR-IOV logical interface and cannot be forgotten on its own."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Destroy the SR-IOV network object instead."
    pif: str


class CannotPlugBondSlave(Failure):
    """PIF {pif} is a member of a bond and cannot be plugged on its own. Remedy: Plug the bond's
    own PIF.
    """

    code = "CANNOT_PLUG_BOND_SLAVE"
    template = "PIF {pif} is a member of a bond and cannot be plugged on its own."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Plug the bond's own PIF."
    pif: str


class CannotPlugVIF(Failure):
    """VIF {vif} cannot be hot-plugged in its present state. Remedy: Check the VIF's network and
    the guest's drivers, or plug it while the VM is halted.
    """

    code = "CANNOT_PLUG_VIF"
    template = "VIF {vif} cannot be hot-plugged in its present state."
    names = ("vif",)
    fault = "client"
    retry = "later"
    remedy = "Check the VIF's network and the guest's drivers, or plug it while the VM is halted."
    vif: str


class CannotResetControlDomain(Failure):
    """VM {vm} is a control domain; its power state cannot be reset. Remedy: Restart the host if
    the control domain is stuck.
    """

    code = "CANNOT_RESET_CONTROL_DOMAIN"
    template = "VM {vm} is a control domain; its power state cannot be reset."
    names = ("vm",)
    fault = "client"
    retry = "never"
    remedy = "Restart the host if the control domain is stuck."
    vm: str


class CannotRestartDeviceModel(Failure):
    """The device models of paused guests on host {ref} cannot be restarted. Remedy: Unpause
    these guests, or restart them, then try again.
    """

    code = "CANNOT_RESTART_DEVICE_MODEL"
    template = "The device models of paused guests on host {ref} cannot be restarted."
    names = ("ref",)
    fault = "client"
    retry = "later"
    remedy = "Unpause these guests, or restart them, then try again."
    ref: str


class CanNotPeriodicSyncUpdates(Failure):
    """Periodic update synchronisation cannot be used with the repositories that are enabled.
    Remedy: Enable a remote repository before switching on periodic synchronisation.
    """

    code = "CAN_NOT_PERIODIC_SYNC_UPDATES"
    template = (
        "Periodic update synchronisation cannot be used with the repositories that are enabled."
    )
    fault = "client"
    retry = "later"
    remedy = "Enable a remote repository before switching on periodic synchronisation."


class CanNotSyncUpdates(Failure):
    """Updates cannot be synchronised with the repositories that are enabled. Remedy: Correct
    the pool's choice of repositories, then synchronise again.
    """

    code = "CAN_NOT_SYNC_UPDATES"
    template = "Updates cannot be synchronised with the repositories that are enabled."
    fault = "client"
    retry = "later"
    remedy = "Correct the pool's choice of repositories, then synchronise again."


class CACertificateExpired(Failure):
    """The CA certificate has expired. Remedy: Install a CA certificate that is still valid."""

    code = "CA_CERTIFICATE_EXPIRED"
    template = "The CA certificate has expired."
    fault = "client"
    retry = "never"
    remedy = "Install a CA certificate that is still valid."


class CACertificateInvalid(Failure):
    """The CA certificate is not valid. Remedy: Give a well-formed X.509 CA certificate in PEM
    form.
    """

    code = "CA_CERTIFICATE_INVALID"
    template = "The CA certificate is not valid."
    fault = "client"
    retry = "never"
    remedy = "Give a well-formed X.509 CA certificate in PEM form."


class CACertificateNotValidYet(Failure):
    """The validity of the CA certificate has not begun yet. Remedy: Check the host's clock, or
    install a certificate that is valid now.
    """

    code = "CA_CERTIFICATE_NOT_VALID_YET"
    template = "The validity of the CA certificate has not begun yet."
    fault = "client"
    retry = "later"
    remedy = "Check the host's clock, or install a certificate that is valid now."


class CertificateAlreadyExists(Failure):
    """A certificate named {name} is installed already. Remedy: Choose another name, or remove
    the installed certificate first.
    """

    code = "CERTIFICATE_ALREADY_EXISTS"
    template = "A certificate named {name} is installed already."
    names = ("name",)
    fault = "client"
    retry = "never"
    remedy = "Choose another name, or remove the installed certificate first."
    name: str


class CertificateCorrupt(Failure):
    """Certificate {name} is damaged or not a certificate. Remedy: Provide the certificate again
    in PEM form.
    """

    code = "CERTIFICATE_CORRUPT"
    template = "Certificate {name} is damaged or not a certificate."
    names = ("name",)
    fault = "client"
    retry = "never"
    remedy = "Provide the certificate again in PEM form."
    name: str


class CertificateDoesNotExist(Failure):
    """There is no certificate named {name}. Remedy: List the installed certificates and use one
    of their names.
    """

    code = "CERTIFICATE_DOES_NOT_EXIST"
    template = "There is no certificate named {name}."
    names = ("name",)
    fault = "client"
    retry = "never"
    remedy = "List the installed certificates and use one of their names."
    name: str


class CertificateLacksPurpose(Failure):
    """The certificate was given no purpose. Remedy: Name at least one purpose for the
    certificate.
    """

    code = "CERTIFICATE_LACKS_PURPOSE"
    template = "The certificate was given no purpose."
    fault = "client"
    retry = "never"
    remedy = "Name at least one purpose for the certificate."


class CertificateLibraryCorrupt(Failure):
    """The store of installed certificates is damaged. Remedy: Remove the damaged certificate
    file and synchronise the certificates again.
    """

    code = "CERTIFICATE_LIBRARY_CORRUPT"
    template = "The store of installed certificates is damaged."
    fault = "server"
    retry = "later"
    remedy = "Remove the damaged certificate file and synchronise the certificates again."


class CertificateNameInvalid(Failure):
    """{name} cannot be used as the name of a certificate. Remedy: Use a plain file name without
    path separators or leading dots.
    """

    code = "CERTIFICATE_NAME_INVALID"
    template = "{name} cannot be used as the name of a certificate."
    names = ("name",)
    fault = "client"
    retry = "never"
    remedy = "Use a plain file name without path separators or leading dots."
    name: str


class CertRefreshInProgress(Failure):
    """The pool's certificates are being renewed at this moment. Remedy: Wait until the renewal
    has finished.
    """

    code = "CERT_REFRESH_IN_PROGRESS"
    template = "The pool's certificates are being renewed at this moment."
    fault = "client"
    retry = "later"
    remedy = "Wait until the renewal has finished."


class ChangePasswordRejected(Failure):
    """The new password was not accepted: {message_}. Remedy: Choose a password that meets the
    host's rules.
    """

    code = "CHANGE_PASSWORD_REJECTED"
    template = "The new password was not accepted: {message_}."
    names = ("message_",)
    fault = "client"
    retry = "never"
    remedy = "Choose a password that meets the host's rules."
    message_: str


class ClientError(Failure):
    """The request contains a mistake of the caller. Remedy: Correct the request before sending
    it again.
    """

    code = "CLIENT_ERROR"
    template = "The request contains a mistake of the caller."
    fault = "client"
    retry = "never"
    remedy = "Correct the request before sending it again."


class ClusteredSRDegraded(Failure):
    """SR {sr} is clustered and at present lacks the hosts it needs to stay safe. Remedy: Bring
    the missing cluster hosts back before going on.
    """

    code = "CLUSTERED_SR_DEGRADED"
    template = "SR {sr} is clustered and at present lacks the hosts it needs to stay safe."
    names = ("sr",)
    fault = "environment"
    retry = "later"
    remedy = "Bring the missing cluster hosts back before going on."
    sr: str


class ClusteringDisabled(Failure):
    """Clustering is disabled on cluster host {cluster_host}. Remedy: Enable the cluster host
    first.
    """

    code = "CLUSTERING_DISABLED"
    template = "Clustering is disabled on cluster host {cluster_host}."
    names = ("cluster_host",)
    fault = "client"
    retry = "later"
    remedy = "Enable the cluster host first."
    cluster_host: str


class ClusteringEnabled(Failure):
    """Clustering is enabled on cluster host {cluster_host}. Remedy: Disable the cluster host
    first.
    """

    code = "CLUSTERING_ENABLED"
    template = "Clustering is enabled on cluster host {cluster_host}."
    names = ("cluster_host",)
    fault = "client"
    retry = "later"
    remedy = "Disable the cluster host first."
    cluster_host: str


class ClusterAlreadyExists(Failure):
    """The pool has a cluster already. Remedy: Use the existing cluster, or destroy it first."""

    code = "CLUSTER_ALREADY_EXISTS"
    template = "The pool has a cluster already."
    fault = "client"
    retry = "never"
    remedy = "Use the existing cluster, or destroy it first."


class ClusterCreateInProgress(Failure):
    """A cluster is being created at this moment. Remedy: Wait until the cluster has been
    created.
    """

    code = "CLUSTER_CREATE_IN_PROGRESS"
    template = "A cluster is being created at this moment."
    fault = "client"
    retry = "later"
    remedy = "Wait until the cluster has been created."


class ClusterDoesNotHaveOneNode(Failure):
    """The cluster has {number_of_nodes} hosts; this needs exactly one. Remedy: Remove the other
    cluster hosts first.
    """

    code = "CLUSTER_DOES_NOT_HAVE_ONE_NODE"
    template = "The cluster has {number_of_nodes} hosts; this needs exactly one."
    names = ("number_of_nodes",)
    fault = "client"
    retry = "later"
    remedy = "Remove the other cluster hosts first."
    number_of_nodes: str


class ClusterForceDestroyFailed(Failure):
    """Cluster {cluster} could not be torn down by force. Remedy: Check the cluster daemon on
    each host and remove its state there.
    """

    code = "CLUSTER_FORCE_DESTROY_FAILED"
    template = "Cluster {cluster} could not be torn down by force."
    names = ("cluster",)
    fault = "environment"
    retry = "later"
    remedy = "Check the cluster daemon on each host and remove its state there."
    cluster: str


class ClusterHasNoCertificate(Failure):
    """The cluster has no certificate for secure communication. Remedy: Renew the cluster's
    certificates, then try again.
    """

    code = "CLUSTER_HAS_NO_CERTIFICATE"
    template = "The cluster has no certificate for secure communication."
    fault = "server"
    retry = "later"
    remedy = "Renew the cluster's certificates, then try again."


class ClusterHostIsLast(Failure):
    """Cluster host {cluster_host} is the last one of its cluster. Remedy: Destroy the cluster
    instead of its last host.
    """

    code = "CLUSTER_HOST_IS_LAST"
    template = "Cluster host {cluster_host} is the last one of its cluster."
    names = ("cluster_host",)
    fault = "client"
    retry = "later"
    remedy = "Destroy the cluster instead of its last host."
    cluster_host: str


class ClusterHostNotJoined(Failure):
    """Cluster host {cluster_host} has not joined its cluster. Remedy: Let the host join the
    cluster, then try again.
    """

    code = "CLUSTER_HOST_NOT_JOINED"
    template = "Cluster host {cluster_host} has not joined its cluster."
    names = ("cluster_host",)
    fault = "client"
    retry = "later"
    remedy = "Let the host join the cluster, then try again."
    cluster_host: str


class ClusterStackInUse(Failure):
    """Cluster stack {cluster_stack} is in use. Remedy: Stop what uses the cluster stack first."""

    code = "CLUSTER_STACK_IN_USE"
    template = "Cluster stack {cluster_stack} is in use."
    names = ("cluster_stack",)
    fault = "client"
    retry = "later"
    remedy = "Stop what uses the cluster stack first."
    cluster_stack: str


class ConfigureRepositoriesInProgress(Failure):
    """The repositories are being configured at this moment. Remedy: Wait until the
    configuration has finished.
    """

    code = "CONFIGURE_REPOSITORIES_IN_PROGRESS"
    template = "The repositories are being configured at this moment."
    fault = "client"
    retry = "later"
    remedy = "Wait until the configuration has finished."


class CouldNotFindNetworkInterfaceWithSpecifiedDeviceNameAndMACAddress(Failure):
    """The host has no interface {device} with MAC address {mac}. Remedy: Compare device name
    and MAC address with the host's real interfaces.
    """

    code = "COULD_NOT_FIND_NETWORK_INTERFACE_WITH_SPECIFIED_DEVICE_NAME_AND_MAC_ADDRESS"
    template = "The host has no interface {device} with MAC address {mac}."
    names = (
        "device",
        "mac",
    )
    fault = "client"
    retry = "never"
    remedy = "Compare device name and MAC address with the host's real interfaces."
    device: str
    mac: str


class CouldNotImportDatabase(Failure):
    """The database could not be imported: {reason}. Remedy: Use a complete database dump of a
    compatible version.
    """

    code = "COULD_NOT_IMPORT_DATABASE"
    template = "The database could not be imported: {reason}."
    names = ("reason",)
    fault = "client"
    retry = "never"
    remedy = "Use a complete database dump of a compatible version."
    reason: str


class CouldNotUpdateIgmpSnoopingEverywhere(Failure):
    """IGMP snooping could not be changed on every host. Remedy: Bring the unreachable hosts
    back and set it again.
    """

    code = "COULD_NOT_UPDATE_IGMP_SNOOPING_EVERYWHERE"
    template = "IGMP snooping could not be changed on every host."
    fault = "environment"
    retry = "later"
    remedy = "Bring the unreachable hosts back and set it again."


class CPUFeatureMaskingNotSupported(Failure):
    """The processors of this host cannot mask features: {details}. Remedy: Use hosts with
    matching processors instead of masking.
    """

    code = "CPU_FEATURE_MASKING_NOT_SUPPORTED"
    template = "The processors of this host cannot mask features: {details}."
    names = ("details",)
    fault = "environment"
    retry = "never"
    remedy = "Use hosts with matching processors instead of masking."
    details: str


class CreaterepoFailed(Failure):
    """The local update repository could not be built. Remedy: Check the free space of the
    coordinator and synchronise again.
    """

    code = "CREATEREPO_FAILED"
    template = "The local update repository could not be built."
    fault = "server"
    retry = "later"
    remedy = "Check the free space of the coordinator and synchronise again."


class CRLAlreadyExists(Failure):
    """A revocation list named {name} is installed already. Remedy: Choose another name, or
    remove the installed list first.
    """

    code = "CRL_ALREADY_EXISTS"
    template = "A revocation list named {name} is installed already."
    names = ("name",)
    fault = "client"
    retry = "never"
    remedy = "Choose another name, or remove the installed list first."
    name: str


class CRLCorrupt(Failure):
    """Revocation list {name} is damaged or not a revocation list. Remedy: Provide the list
    again in PEM form.
    """

    code = "CRL_CORRUPT"
    template = "Revocation list {name} is damaged or not a revocation list."
    names = ("name",)
    fault = "client"
    retry = "never"
    remedy = "Provide the list again in PEM form."
    name: str


class CRLDoesNotExist(Failure):
    """There is no revocation list named {name}. Remedy: List the installed revocation lists and
    use one of their names.
    """

    code = "CRL_DOES_NOT_EXIST"
    template = "There is no revocation list named {name}."
    names = ("name",)
    fault = "client"
    retry = "never"
    remedy = "List the installed revocation lists and use one of their names."
    name: str


class CRLNameInvalid(Failure):
    """{name} cannot be used as the name of a revocation list. Remedy: Use a plain file name
    without path separators or leading dots.
    """

    code = "CRL_NAME_INVALID"
    template = "{name} cannot be used as the name of a revocation list."
    names = ("name",)
    fault = "client"
    retry = "never"
    remedy = "Use a plain file name without path separators or leading dots."
    name: str


class DbUniquenessConstraintViolation(Failure):
    """Value {value} is taken already in field {field} of table {table}. Remedy: Choose a value
    that no other object has.
    """

    code = "DB_UNIQUENESS_CONSTRAINT_VIOLATION"
    template = "Value {value} is taken already in field {field} of table {table}."
    names = (
        "table",
        "field",
        "value",
    )
    fault = "client"
    retry = "never"
    remedy = "Choose a value that no other object has."
    table: str
    field: str
    value: str


class DefaultSRNotFound(Failure):
    """The pool's default SR {sr} does not exist. Remedy: Set the pool's default SR to an
    existing one, or name an SR in the call.
    """

    code = "DEFAULT_SR_NOT_FOUND"
    template = "The pool's default SR {sr} does not exist."
    names = ("sr",)
    fault = "client"
    retry = "later"
    remedy = "Set the pool's default SR to an existing one, or name an SR in the call."
    sr: str


class DesignateNewMasterInProgress(Failure):
    """The pool is handing over to a new coordinator. Remedy: Wait until the handover has
    finished, then connect to the coordinator.
    """

    code = "DESIGNATE_NEW_MASTER_IN_PROGRESS"
    template = "The pool is handing over to a new coordinator."
    fault = "client"
    retry = "later"
    remedy = "Wait until the handover has finished, then connect to the coordinator."


class DeviceAlreadyAttached(Failure):
    """Device {device} is attached already. Remedy: Nothing needs doing, or unplug the device
    first.
    """

    code = "DEVICE_ALREADY_ATTACHED"
    template = "Device {device} is attached already."
    names = ("device",)
    fault = "client"
    retry = "never"
    remedy = "Nothing needs doing, or unplug the device first."
    device: str


class DeviceAlreadyDetached(Failure):
    """Device {device} is detached already. Remedy: Nothing needs doing."""

    code = "DEVICE_ALREADY_DETACHED"
    template = "Device {device} is detached already."
    names = ("device",)
    fault = "client"
    retry = "never"
    remedy = "Nothing needs doing."
    device: str


class DeviceAlreadyExists(Failure):
    """The VM has a device {device} already. Remedy: Choose a free device number."""

    code = "DEVICE_ALREADY_EXISTS"
    template = "The VM has a device {device} already."
    names = ("device",)
    fault = "client"
    retry = "never"
    remedy = "Choose a free device number."
    device: str


class DeviceAttachTimeout(Failure):
    """Attaching {device_type} {ref} took too long. Remedy: Check the storage or network behind
    the device and try again.
    """

    code = "DEVICE_ATTACH_TIMEOUT"
    template = "Attaching {device_type} {ref} took too long."
    names = (
        "device_type",
        "ref",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the storage or network behind the device and try again."
    device_type: str
    ref: str


class DeviceDetachRejected(Failure):
    """The guest refused to release {device_type} {ref}: {message_}. Remedy: Stop using the
    device inside the guest, then unplug it again.
    """

    code = "DEVICE_DETACH_REJECTED"
    template = "The guest refused to release {device_type} {ref}: {message_}."
    names = (
        "device_type",
        "ref",
        "message_",
    )
    fault = "client"
    retry = "later"
    remedy = "Stop using the device inside the guest, then unplug it again."
    device_type: str
    ref: str
    message_: str


class DeviceDetachTimeout(Failure):
    """Detaching {device_type} {ref} took too long. Remedy: Stop using the device inside the
    guest, then try again or force the unplug.
    """

    code = "DEVICE_DETACH_TIMEOUT"
    template = "Detaching {device_type} {ref} took too long."
    names = (
        "device_type",
        "ref",
    )
    fault = "environment"
    retry = "later"
    remedy = "Stop using the device inside the guest, then try again or force the unplug."
    device_type: str
    ref: str


class DeviceNotAttached(Failure):
    """VBD {vbd} is not attached. Remedy: Plug the VBD first."""

    code = "DEVICE_NOT_ATTACHED"
    template = "VBD {vbd} is not attached."
    names = ("vbd",)
    fault = "client"
    retry = "later"
    remedy = "Plug the VBD first."
    vbd: str


class DisableSSHFailed(Failure):
    """SSH could not be switched off on host {host}. Remedy: Check the SSH service of that host
    and try again.
    """

    code = "DISABLE_SSH_FAILED"
    template = "SSH could not be switched off on host {host}."
    names = ("host",)
    fault = "environment"
    retry = "later"
    remedy = "Check the SSH service of that host and try again."
    host: str


class DisableSSHPartiallyFailed(Failure):
    """SSH could not be switched off on these hosts: {hosts}. Remedy: Check the hosts named and
    try again.
    """

    code = "DISABLE_SSH_PARTIALLY_FAILED"
    template = "SSH could not be switched off on these hosts: {hosts}."
    names = ("hosts",)
    fault = "environment"
    retry = "later"
    remedy = "Check the hosts named and try again."
    hosts: str


class DiskVBDMustBeReadwriteForHVM(Failure):
    """Disk VBD {vbd} is read-only, which HVM guests do not support. Remedy: Set the VBD's mode
    to RW.
    """

    code = "DISK_VBD_MUST_BE_READWRITE_FOR_HVM"
    template = "Disk VBD {vbd} is read-only, which HVM guests do not support."
    names = ("vbd",)
    fault = "client"
    retry = "never"
    remedy = "Set the VBD's mode to RW."
    vbd: str


class DomainBuilderError(Failure):
    """Building the domain failed in {function} with code {code_}: {message_}. Remedy: Check the
    kernel, firmware and memory settings of the VM and the host's log.
    """

    code = "DOMAIN_BUILDER_ERROR"
    template = "Building the domain failed in {function} with code {code_}: {message_}."
    names = (
        "function",
        "code_",
        "message_",
    )
    fault = "server"
    retry = "later"
    remedy = "Check the kernel, firmware and memory settings of the VM and the host's log."
    function: str
    code_: str
    message_: str


class DomainExists(Failure):
    """VM {vm} could not be started because its domain {domid} still exists. Remedy: Wait for
    the old domain to go, or shut it down hard.
    """

    code = "DOMAIN_EXISTS"
    template = "VM {vm} could not be started because its domain {domid} still exists."
    names = (
        "vm",
        "domid",
    )
    fault = "client"
    retry = "later"
    remedy = "Wait for the old domain to go, or shut it down hard."
    vm: str
    domid: str


class DuplicateMACSeed(Failure):
    """MAC seed {seed} is used by another VM already. Remedy: Give the VM another MAC seed."""

    code = "DUPLICATE_MAC_SEED"
    template = "MAC seed {seed} is used by another VM already."
    names = ("seed",)
    fault = "client"
    retry = "never"
    remedy = "Give the VM another MAC seed."
    seed: str


class DuplicatePIFDeviceName(Failure):
    """More than one PIF of the host has the device name {device}. Remedy: Scan the PIFs again
    and forget the stale one.
    """

    code = "DUPLICATE_PIF_DEVICE_NAME"
    template = "More than one PIF of the host has the device name {device}."
    names = ("device",)
    fault = "environment"
    retry = "later"
    remedy = "Scan the PIFs again and forget the stale one."
    device: str


class DuplicateVM(Failure):
    """VM {vm} exists here already. Remedy: Remove the existing VM, or import with fresh
    identifiers.
    """

    code = "DUPLICATE_VM"
    template = "VM {vm} exists here already."
    names = ("vm",)
    fault = "client"
    retry = "never"
    remedy = "Remove the existing VM, or import with fresh identifiers."
    vm: str


class EnableSSHFailed(Failure):
    """SSH could not be switched on for host {host}. Remedy: Check the SSH service of that host
    and try again.
    """

    code = "ENABLE_SSH_FAILED"
    template = "SSH could not be switched on for host {host}."
    names = ("host",)
    fault = "environment"
    retry = "later"
    remedy = "Check the SSH service of that host and try again."
    host: str


class EnableSSHPartiallyFailed(Failure):
    """SSH could not be switched on for these hosts: {hosts}. Remedy: Check the hosts named and
    try again.
    """

    code = "ENABLE_SSH_PARTIALLY_FAILED"
    template = "SSH could not be switched on for these hosts: {hosts}."
    names = ("hosts",)
    fault = "environment"
    retry = "later"
    remedy = "Check the hosts named and try again."
    hosts: str


class EventsLost(Failure):
    """Events were dropped because this session read them too slowly. Remedy: Read all records
    afresh, then go on reading events.
    """

    code = "EVENTS_LOST"
    template = "Events were dropped because this session read them too slowly."
    fault = "client"
    retry = "later"
    remedy = "Read all records afresh, then go on reading events."


class EventFromTokenParseFailure(Failure):
    """{token} is not an event token. Remedy: Use the token of the last answer, or an empty one
    to begin anew.
    """

    code = "EVENT_FROM_TOKEN_PARSE_FAILURE"
    template = "{token} is not an event token."
    names = ("token",)
    fault = "client"
    retry = "never"
    remedy = "Use the token of the last answer, or an empty one to begin anew."
    token: str


class EventSubscriptionParseFailure(Failure):
    """{subscription} is not an event subscription. Remedy: Subscribe to an asterisk, a class
    name, or a class name, slash and reference.
    """

    code = "EVENT_SUBSCRIPTION_PARSE_FAILURE"
    template = "{subscription} is not an event subscription."
    names = ("subscription",)
    fault = "client"
    retry = "never"
    remedy = "Subscribe to an asterisk, a class name, or a class name, slash and reference."
    subscription: str


class ExtensionProtocolFailure(Failure):
    """A host extension broke off or answered in a form that is not understood. Remedy: Correct
    the extension so that it prints one well-formed response.
    """

    code = "EXTENSION_PROTOCOL_FAILURE"
    template = "A host extension broke off or answered in a form that is not understood."
    fault = "server"
    retry = "never"
    remedy = "Correct the extension so that it prints one well-formed response."


class FailedToStartEmulator(Failure):
    """Emulator {name} of VM {vm} could not be started: {message_}. Remedy: Check the host's log
    and the VM's device settings.
    """

    code = "FAILED_TO_START_EMULATOR"
    template = "Emulator {name} of VM {vm} could not be started: {message_}."
    names = (
        "vm",
        "name",
        "message_",
    )
    fault = "server"
    retry = "later"
    remedy = "Check the host's log and the VM's device settings."
    vm: str
    name: str
    message_: str


class FeatureRequiresHVM(Failure):
    """This feature needs an HVM guest: {details}. Remedy: Switch the VM to HVM, or do without
    the feature.
    """

    code = "FEATURE_REQUIRES_HVM"
    template = "This feature needs an HVM guest: {details}."
    names = ("details",)
    fault = "client"
    retry = "never"
    remedy = "Switch the VM to HVM, or do without the feature."
    details: str


class FeatureRestricted(Failure):
    """The licence in use does not cover this feature. Remedy: Apply a licence that includes the
    feature.
    """

    code = "FEATURE_RESTRICTED"
    template = "The licence in use does not cover this feature."
    fault = "client"
    retry = "later"
    remedy = "Apply a licence that includes the feature."


class FieldTypeError(Failure):
    """Field {field} does not have the type that is expected. Remedy: Correct the value in the
    imported metadata.
    """

    code = "FIELD_TYPE_ERROR"
    template = "Field {field} does not have the type that is expected."
    names = ("field",)
    fault = "client"
    retry = "never"
    remedy = "Correct the value in the imported metadata."
    field: str


class GetHostUpdatesFailed(Failure):
    """The updates available for host {ref} could not be determined. Remedy: Check that the host
    is reachable and the repositories are synchronised.
    """

    code = "GET_HOST_UPDATES_FAILED"
    template = "The updates available for host {ref} could not be determined."
    names = ("ref",)
    fault = "environment"
    retry = "later"
    remedy = "Check that the host is reachable and the repositories are synchronised."
    ref: str


class GetUpdatesFailed(Failure):
    """The list of available updates could not be put together. Remedy: Synchronise the
    repositories and ask again.
    """

    code = "GET_UPDATES_FAILED"
    template = "The list of available updates could not be put together."
    fault = "server"
    retry = "later"
    remedy = "Synchronise the repositories and ask again."


class GetUpdatesInProgress(Failure):
    """The list of updates is being put together at this moment. Remedy: Wait until the other
    request has finished.
    """

    code = "GET_UPDATES_IN_PROGRESS"
    template = "The list of updates is being put together at this moment."
    fault = "client"
    retry = "later"
    remedy = "Wait until the other request has finished."


class GPUGroupContainsNoPgpus(Failure):
    """GPU group {gpu_group} contains no physical GPU. Remedy: Move a physical GPU into the
    group, or use another group.
    """

    code = "GPU_GROUP_CONTAINS_NO_PGPUS"
    template = "GPU group {gpu_group} contains no physical GPU."
    names = ("gpu_group",)
    fault = "client"
    retry = "later"
    remedy = "Move a physical GPU into the group, or use another group."
    gpu_group: str


class GPUGroupContainsPGPU(Failure):
    """The GPU group still contains physical GPUs: {pgpus}. Remedy: Move these GPUs to another
    group first.
    """

    code = "GPU_GROUP_CONTAINS_PGPU"
    template = "The GPU group still contains physical GPUs: {pgpus}."
    names = ("pgpus",)
    fault = "client"
    retry = "later"
    remedy = "Move these GPUs to another group first."
    pgpus: str


class GPUGroupContainsVGPU(Failure):
    """The GPU group still serves virtual GPUs: {vgpus}. Remedy: Destroy these virtual GPUs
    first.
    """

    code = "GPU_GROUP_CONTAINS_VGPU"
    template = "The GPU group still serves virtual GPUs: {vgpus}."
    names = ("vgpus",)
    fault = "client"
    retry = "later"
    remedy = "Destroy these virtual GPUs first."
    vgpus: str


class HandleInvalid(Failure):
    """There is no {class_name} with reference {handle}. Remedy: Look the object up again; it
    may have been deleted.
    """

    code = "HANDLE_INVALID"
    template = "There is no {class_name} with reference {handle}."
    names = (
        "class_name",
        "handle",
    )
    fault = "client"
    retry = "never"
    remedy = "Look the object up again; it may have been deleted."
    class_name: str
    handle: str


class HAAbortNewMaster(Failure):
    """This host cannot take over as coordinator: {reason}. Remedy: Resolve the reason given, or
    choose another host.
    """

    code = "HA_ABORT_NEW_MASTER"
    template = "This host cannot take over as coordinator: {reason}."
    names = ("reason",)
    fault = "environment"
    retry = "later"
    remedy = "Resolve the reason given, or choose another host."
    reason: str


class HACannotChangeBondStatusOfMgmtIface(Failure):
    """The bonding of the management interface cannot be changed while HA is on. Remedy: Disable
    HA, change the bond, then enable HA again.
    """

    code = "HA_CANNOT_CHANGE_BOND_STATUS_OF_MGMT_IFACE"
    template = "The bonding of the management interface cannot be changed while HA is on."
    fault = "client"
    retry = "later"
    remedy = "Disable HA, change the bond, then enable HA again."


class HAConstraintViolationNetworkNotShared(Failure):
    """Network {network} is not available on every host, so the VM cannot be protected by HA.
    Remedy: Connect the network on all hosts, or move the VIF to a shared network.
    """

    code = "HA_CONSTRAINT_VIOLATION_NETWORK_NOT_SHARED"
    template = (
        "Network {network} is not available on every host, so the VM cannot be protected by HA."
    )
    names = ("network",)
    fault = "client"
    retry = "later"
    remedy = "Connect the network on all hosts, or move the VIF to a shared network."
    network: str


class HAConstraintViolationSRNotShared(Failure):
    """SR {sr} is not shared, so the VM cannot be protected by HA. Remedy: Move the disk to a
    shared SR.
    """

    code = "HA_CONSTRAINT_VIOLATION_SR_NOT_SHARED"
    template = "SR {sr} is not shared, so the VM cannot be protected by HA."
    names = ("sr",)
    fault = "client"
    retry = "later"
    remedy = "Move the disk to a shared SR."
    sr: str


class HADisableInProgress(Failure):
    """HA is being switched off at this moment. Remedy: Wait until HA is off."""

    code = "HA_DISABLE_IN_PROGRESS"
    template = "HA is being switched off at this moment."
    fault = "client"
    retry = "later"
    remedy = "Wait until HA is off."


class HAEnableInProgress(Failure):
    """HA is being switched on at this moment. Remedy: Wait until HA is on."""

    code = "HA_ENABLE_IN_PROGRESS"
    template = "HA is being switched on at this moment."
    fault = "client"
    retry = "later"
    remedy = "Wait until HA is on."


class HAFailedToFormLiveset(Failure):
    """The hosts could not agree on a set of live members. Remedy: Check that all hosts reach
    each other and the state file, then try again.
    """

    code = "HA_FAILED_TO_FORM_LIVESET"
    template = "The hosts could not agree on a set of live members."
    fault = "environment"
    retry = "later"
    remedy = "Check that all hosts reach each other and the state file, then try again."


class HAHeartbeatDaemonStartupFailed(Failure):
    """The HA daemon did not start, so heartbeats cannot be exchanged. Remedy: Read the HA
    daemon's log on the host and try again.
    """

    code = "HA_HEARTBEAT_DAEMON_STARTUP_FAILED"
    template = "The HA daemon did not start, so heartbeats cannot be exchanged."
    fault = "server"
    retry = "later"
    remedy = "Read the HA daemon's log on the host and try again."


class HAHostCannotAccessStatefile(Failure):
    """The host cannot read or write the HA state file. Remedy: Check the host's path to the SR
    that holds the state file.
    """

    code = "HA_HOST_CANNOT_ACCESS_STATEFILE"
    template = "The host cannot read or write the HA state file."
    fault = "environment"
    retry = "later"
    remedy = "Check the host's path to the SR that holds the state file."


class HAHostCannotSeePeers(Failure):
    """Host {host} sees only {subset} of the hosts {all_hosts}. Remedy: Check the management
    network between the hosts.
    """

    code = "HA_HOST_CANNOT_SEE_PEERS"
    template = "Host {host} sees only {subset} of the hosts {all_hosts}."
    names = (
        "host",
        "all_hosts",
        "subset",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the management network between the hosts."
    host: str
    all_hosts: str
    subset: str


class HAHostIsArmed(Failure):
    """HA is armed on host {host}, which forbids this. Remedy: Disarm HA on the host first."""

    code = "HA_HOST_IS_ARMED"
    template = "HA is armed on host {host}, which forbids this."
    names = ("host",)
    fault = "client"
    retry = "later"
    remedy = "Disarm HA on the host first."
    host: str


class HAIsEnabled(Failure):
    """HA is enabled, which forbids this. Remedy: Disable HA first."""

    code = "HA_IS_ENABLED"
    template = "HA is enabled, which forbids this."
    fault = "client"
    retry = "later"
    remedy = "Disable HA first."


class HALostStatefile(Failure):
    """The host has lost access to the HA state file. Remedy: Restore access to the SR that
    holds the state file.
    """

    code = "HA_LOST_STATEFILE"
    template = "The host has lost access to the HA state file."
    fault = "environment"
    retry = "later"
    remedy = "Restore access to the SR that holds the state file."


class HANotEnabled(Failure):
    """HA is not enabled. Remedy: Enable HA first."""

    code = "HA_NOT_ENABLED"
    template = "HA is not enabled."
    fault = "client"
    retry = "later"
    remedy = "Enable HA first."


class HANotInstalled(Failure):
    """The HA software is not installed on host {host}. Remedy: Install it on that host, or
    leave HA off.
    """

    code = "HA_NOT_INSTALLED"
    template = "The HA software is not installed on host {host}."
    names = ("host",)
    fault = "environment"
    retry = "never"
    remedy = "Install it on that host, or leave HA off."
    host: str


class HANoPlan(Failure):
    """There is no plan by which the protected VMs could be restarted after host failures.
    Remedy: Lower the number of tolerated failures, protect fewer VMs or add hosts.
    """

    code = "HA_NO_PLAN"
    template = "There is no plan by which the protected VMs could be restarted after host failures."
    fault = "environment"
    retry = "later"
    remedy = "Lower the number of tolerated failures, protect fewer VMs or add hosts."


class HAOperationWouldBreakFailoverPlan(Failure):
    """This would leave too few resources to restart the protected VMs after host failures.
    Remedy: Lower the number of tolerated failures, or free resources first.
    """

    code = "HA_OPERATION_WOULD_BREAK_FAILOVER_PLAN"
    template = (
        "This would leave too few resources to restart the protected VMs after host failures."
    )
    fault = "client"
    retry = "later"
    remedy = "Lower the number of tolerated failures, or free resources first."


class HAPoolIsEnabledButHostIsDisabled(Failure):
    """The pool has HA enabled, but this host is disabled for it. Remedy: Enable the host once
    it has recovered.
    """

    code = "HA_POOL_IS_ENABLED_BUT_HOST_IS_DISABLED"
    template = "The pool has HA enabled, but this host is disabled for it."
    fault = "environment"
    retry = "later"
    remedy = "Enable the host once it has recovered."


class HAShouldBeFenced(Failure):
    """Host {host} should have been fenced before it comes back. Remedy: Reboot the host before
    it joins again.
    """

    code = "HA_SHOULD_BE_FENCED"
    template = "Host {host} should have been fenced before it comes back."
    names = ("host",)
    fault = "environment"
    retry = "later"
    remedy = "Reboot the host before it joins again."
    host: str


class HATooFewHosts(Failure):
    """The pool has too few live hosts for HA. Remedy: Bring more hosts online, then enable HA."""

    code = "HA_TOO_FEW_HOSTS"
    template = "The pool has too few live hosts for HA."
    fault = "environment"
    retry = "later"
    remedy = "Bring more hosts online, then enable HA."


class HostsFailedToDisableCaching(Failure):
    """Local caching could not be switched off on some hosts. Remedy: Check the cache SR of each
    host and try again.
    """

    code = "HOSTS_FAILED_TO_DISABLE_CACHING"
    template = "Local caching could not be switched off on some hosts."
    fault = "environment"
    retry = "later"
    remedy = "Check the cache SR of each host and try again."


class HostsFailedToEnableCaching(Failure):
    """Local caching could not be switched on for some hosts. Remedy: Check that each host has a
    suitable local SR and try again.
    """

    code = "HOSTS_FAILED_TO_ENABLE_CACHING"
    template = "Local caching could not be switched on for some hosts."
    fault = "environment"
    retry = "later"
    remedy = "Check that each host has a suitable local SR and try again."


class HostsNotCompatible(Failure):
    """The hosts of this pool are not compatible with one another. Remedy: Use hosts with
    matching hardware and software.
    """

    code = "HOSTS_NOT_COMPATIBLE"
    template = "The hosts of this pool are not compatible with one another."
    fault = "client"
    retry = "never"
    remedy = "Use hosts with matching hardware and software."


class HostsNotHomogeneous(Failure):
    """The hosts differ too much to share a pool: {reason}. Remedy: Align the hosts in the
    respect named.
    """

    code = "HOSTS_NOT_HOMOGENEOUS"
    template = "The hosts differ too much to share a pool: {reason}."
    names = ("reason",)
    fault = "client"
    retry = "never"
    remedy = "Align the hosts in the respect named."
    reason: str


class HostBroken(Failure):
    """The host failed to start its services and needs attention. Remedy: Read the host's log,
    then restart the management service.
    """

    code = "HOST_BROKEN"
    template = "The host failed to start its services and needs attention."
    fault = "server"
    retry = "later"
    remedy = "Read the host's log, then restart the management service."


class HostCannotAttachNetwork(Failure):
    """Host {host} cannot attach network {network}. Remedy: Connect the network to a PIF of that
    host, or choose another host.
    """

    code = "HOST_CANNOT_ATTACH_NETWORK"
    template = "Host {host} cannot attach network {network}."
    names = (
        "host",
        "network",
    )
    fault = "client"
    retry = "later"
    remedy = "Connect the network to a PIF of that host, or choose another host."
    host: str
    network: str


class HostCannotDestroySelf(Failure):
    """Host {host} cannot remove its own record. Remedy: Make the call on another host of the
    pool.
    """

    code = "HOST_CANNOT_DESTROY_SELF"
    template = "Host {host} cannot remove its own record."
    names = ("host",)
    fault = "client"
    retry = "never"
    remedy = "Make the call on another host of the pool."
    host: str


class HostCannotReadMetrics(Failure):
    """The host's metrics cannot be read. Remedy: Check the metrics service of the host."""

    code = "HOST_CANNOT_READ_METRICS"
    template = "The host's metrics cannot be read."
    fault = "server"
    retry = "later"
    remedy = "Check the metrics service of the host."


class HostCannotSeeSR(Failure):
    """The host has no access to a storage repository that is needed. Remedy: Plug a PBD for
    that SR on the host, or choose another host.
    """

    code = "HOST_CANNOT_SEE_SR"
    template = "The host has no access to a storage repository that is needed."
    fault = "environment"
    retry = "later"
    remedy = "Plug a PBD for that SR on the host, or choose another host."


class HostCdDriveEmpty(Failure):
    """The host's CD drive holds no disc. Remedy: Insert a disc first."""

    code = "HOST_CD_DRIVE_EMPTY"
    template = "The host's CD drive holds no disc."
    fault = "client"
    retry = "later"
    remedy = "Insert a disc first."


class HostDisabled(Failure):
    """Host {host} is disabled. Remedy: Enable the host, or choose another one."""

    code = "HOST_DISABLED"
    template = "Host {host} is disabled."
    names = ("host",)
    fault = "client"
    retry = "later"
    remedy = "Enable the host, or choose another one."
    host: str


class HostDisabledIndefinitely(Failure):
    """Host {host} is disabled until someone enables it. Remedy: Enable the host explicitly."""

    code = "HOST_DISABLED_INDEFINITELY"
    template = "Host {host} is disabled until someone enables it."
    names = ("host",)
    fault = "client"
    retry = "later"
    remedy = "Enable the host explicitly."
    host: str


class HostDisabledUntilReboot(Failure):
    """Host {host} is disabled until its next reboot. Remedy: Reboot the host."""

    code = "HOST_DISABLED_UNTIL_REBOOT"
    template = "Host {host} is disabled until its next reboot."
    names = ("host",)
    fault = "client"
    retry = "later"
    remedy = "Reboot the host."
    host: str


class HostDriverNoHardware(Failure):
    """The host has no hardware that driver variant {driver_variant} serves. Remedy: Choose a
    variant that matches the host's hardware.
    """

    code = "HOST_DRIVER_NO_HARDWARE"
    template = "The host has no hardware that driver variant {driver_variant} serves."
    names = ("driver_variant",)
    fault = "client"
    retry = "never"
    remedy = "Choose a variant that matches the host's hardware."
    driver_variant: str


class HostEvacuateInProgress(Failure):
    """Host {host} is being evacuated. Remedy: Wait until the evacuation has finished, or cancel
    it.
    """

    code = "HOST_EVACUATE_IN_PROGRESS"
    template = "Host {host} is being evacuated."
    names = ("host",)
    fault = "client"
    retry = "later"
    remedy = "Wait until the evacuation has finished, or cancel it."
    host: str


class HostEvacuateVMNotHAProtected(Failure):
    """VM {vm} is not protected by HA and so cannot be moved in this evacuation. Remedy: Protect
    the VM with HA, migrate it yourself or shut it down.
    """

    code = "HOST_EVACUATE_VM_NOT_HA_PROTECTED"
    template = "VM {vm} is not protected by HA and so cannot be moved in this evacuation."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "Protect the VM with HA, migrate it yourself or shut it down."
    vm: str


class HostEvacuationIsRequired(Failure):
    """Host {host} must be evacuated before this. Remedy: Evacuate the host first."""

    code = "HOST_EVACUATION_IS_REQUIRED"
    template = "Host {host} must be evacuated before this."
    names = ("host",)
    fault = "client"
    retry = "later"
    remedy = "Evacuate the host first."
    host: str


class HostHasNoManagementIP(Failure):
    """The host has no management address. Remedy: Check the management interface and its
    address, for example the DHCP lease.
    """

    code = "HOST_HAS_NO_MANAGEMENT_IP"
    template = "The host has no management address."
    fault = "environment"
    retry = "later"
    remedy = "Check the management interface and its address, for example the DHCP lease."


class HostHasResidentVMS(Failure):
    """Guests still run on host {host}. Remedy: Migrate or shut down these guests first."""

    code = "HOST_HAS_RESIDENT_VMS"
    template = "Guests still run on host {host}."
    names = ("host",)
    fault = "client"
    retry = "later"
    remedy = "Migrate or shut down these guests first."
    host: str


class HostInEmergencyMode(Failure):
    """The host is in emergency mode because it cannot work with its coordinator. Remedy:
    Restore the connection to the coordinator, or use the emergency calls.
    """

    code = "HOST_IN_EMERGENCY_MODE"
    template = "The host is in emergency mode because it cannot work with its coordinator."
    fault = "environment"
    retry = "later"
    remedy = "Restore the connection to the coordinator, or use the emergency calls."


class HostInUse(Failure):
    """Host {host} is in use by {object_type} {ref}. Remedy: Release that object first."""

    code = "HOST_IN_USE"
    template = "Host {host} is in use by {object_type} {ref}."
    names = (
        "host",
        "object_type",
        "ref",
    )
    fault = "client"
    retry = "later"
    remedy = "Release that object first."
    host: str
    object_type: str
    ref: str


class HostIsLive(Failure):
    """Host {host} is alive, so it cannot be treated as lost. Remedy: Shut the host down or
    eject it in the regular way.
    """

    code = "HOST_IS_LIVE"
    template = "Host {host} is alive, so it cannot be treated as lost."
    names = ("host",)
    fault = "client"
    retry = "later"
    remedy = "Shut the host down or eject it in the regular way."
    host: str


class HostIsSlave(Failure):
    """This host is a supporter; the coordinator is {coordinator_address}. Remedy: Send the call
    to the coordinator.
    """

    code = "HOST_IS_SLAVE"
    template = "This host is a supporter; the coordinator is {coordinator_address}."
    names = ("coordinator_address",)
    fault = "client"
    retry = "never"
    remedy = "Send the call to the coordinator."
    coordinator_address: str


class HostItsOwnSlave(Failure):
    """The host's own address is configured as its coordinator, but it is not the coordinator.
    Remedy: Point the host at the real coordinator with an emergency call.
    """

    code = "HOST_ITS_OWN_SLAVE"
    template = (
        "The host's own address is configured as its coordinator, but it is not the coordinator."
    )
    fault = "environment"
    retry = "later"
    remedy = "Point the host at the real coordinator with an emergency call."


class HostMasterCannotTalkBack(Failure):
    """The coordinator cannot reach this host at {ip}. Remedy: Check the network and firewalls
    from the coordinator to this address.
    """

    code = "HOST_MASTER_CANNOT_TALK_BACK"
    template = "The coordinator cannot reach this host at {ip}."
    names = ("ip",)
    fault = "environment"
    retry = "later"
    remedy = "Check the network and firewalls from the coordinator to this address."
    ip: str


class HostNameInvalid(Failure):
    """The host name is not acceptable: {reason}. Remedy: Choose a name of letters, digits and
    hyphens within the length limit.
    """

    code = "HOST_NAME_INVALID"
    template = "The host name is not acceptable: {reason}."
    names = ("reason",)
    fault = "client"
    retry = "never"
    remedy = "Choose a name of letters, digits and hyphens within the length limit."
    reason: str


class HostNotDisabled(Failure):
    """The host is still enabled. Remedy: Disable the host first."""

    code = "HOST_NOT_DISABLED"
    template = "The host is still enabled."
    fault = "client"
    retry = "later"
    remedy = "Disable the host first."


class HostNotEnoughFreeMemory(Failure):
    """The host has {available} bytes of memory free; {needed} are needed. Remedy: Free memory
    on the host, lower the VM's memory or choose another host.
    """

    code = "HOST_NOT_ENOUGH_FREE_MEMORY"
    template = "The host has {available} bytes of memory free; {needed} are needed."
    names = (
        "needed",
        "available",
    )
    fault = "environment"
    retry = "later"
    remedy = "Free memory on the host, lower the VM's memory or choose another host."
    needed: str
    available: str


class HostNotEnoughPcpus(Failure):
    """The VM wants {vcpus} VCPUs; the host has only {pcpus} physical ones. Remedy: Give the VM
    fewer VCPUs, or choose a bigger host.
    """

    code = "HOST_NOT_ENOUGH_PCPUS"
    template = "The VM wants {vcpus} VCPUs; the host has only {pcpus} physical ones."
    names = (
        "vcpus",
        "pcpus",
    )
    fault = "client"
    retry = "never"
    remedy = "Give the VM fewer VCPUs, or choose a bigger host."
    vcpus: str
    pcpus: str


class HostNotLive(Failure):
    """The host is not alive. Remedy: Bring the host back, or choose another one."""

    code = "HOST_NOT_LIVE"
    template = "The host is not alive."
    fault = "environment"
    retry = "later"
    remedy = "Bring the host back, or choose another one."


class HostOffline(Failure):
    """Host {host} is offline. Remedy: Power the host on and wait until it has rejoined the
    pool.
    """

    code = "HOST_OFFLINE"
    template = "Host {host} is offline."
    names = ("host",)
    fault = "environment"
    retry = "later"
    remedy = "Power the host on and wait until it has rejoined the pool."
    host: str


class HostPendingMandatoryGuidanceNotEmpty(Failure):
    """Host {host} has mandatory actions pending after an update. Remedy: Carry out the host's
    pending guidance first.
    """

    code = "HOST_PENDING_MANDATORY_GUIDANCE_NOT_EMPTY"
    template = "Host {host} has mandatory actions pending after an update."
    names = ("host",)
    fault = "client"
    retry = "later"
    remedy = "Carry out the host's pending guidance first."
    host: str


class HostPowerOnModeDisabled(Failure):
    """No way to power on this host remotely is configured. Remedy: Set the host's power-on
    mode.
    """

    code = "HOST_POWER_ON_MODE_DISABLED"
    template = "No way to power on this host remotely is configured."
    fault = "client"
    retry = "later"
    remedy = "Set the host's power-on mode."


class HostStillBooting(Failure):
    """The host is still starting up. Remedy: Wait a little and send the call again."""

    code = "HOST_STILL_BOOTING"
    template = "The host is still starting up."
    fault = "environment"
    retry = "later"
    remedy = "Wait a little and send the call again."


class HostUnknownToMaster(Failure):
    """The coordinator does not know host {host}. Remedy: Let the host join the pool again."""

    code = "HOST_UNKNOWN_TO_MASTER"
    template = "The coordinator does not know host {host}."
    names = ("host",)
    fault = "environment"
    retry = "later"
    remedy = "Let the host join the pool again."
    host: str


class HostXAPIVersionHigherThanCoordinator(Failure):
    """The host runs version {host_xapi_version}, which is newer than the coordinator's. Remedy:
    Update the coordinator first.
    """

    code = "HOST_XAPI_VERSION_HIGHER_THAN_COORDINATOR"
    template = "The host runs version {host_xapi_version}, which is newer than the coordinator's."
    names = ("host_xapi_version",)
    fault = "environment"
    retry = "later"
    remedy = "Update the coordinator first."
    host_xapi_version: str


class IllegalInFipsMode(Failure):
    """This is forbidden while the host runs in FIPS mode. Remedy: Use an approved method, or
    leave FIPS mode.
    """

    code = "ILLEGAL_IN_FIPS_MODE"
    template = "This is forbidden while the host runs in FIPS mode."
    fault = "client"
    retry = "never"
    remedy = "Use an approved method, or leave FIPS mode."


class IllegalVBDDevice(Failure):
    """Device {device} cannot be used for VBD {vbd}. Remedy: Choose one of the VM's allowed VBD
    devices.
    """

    code = "ILLEGAL_VBD_DEVICE"
    template = "Device {device} cannot be used for VBD {vbd}."
    names = (
        "vbd",
        "device",
    )
    fault = "client"
    retry = "never"
    remedy = "Choose one of the VM's allowed VBD devices."
    vbd: str
    device: str


class ImportError(Failure):
    """The import failed: {message_}. Remedy: Check the file that is being imported."""

    code = "IMPORT_ERROR"
    template = "The import failed: {message_}."
    names = ("message_",)
    fault = "client"
    retry = "never"
    remedy = "Check the file that is being imported."
    message_: str


class ImportErrorAttachedDisksNotFound(Failure):
    """Disks that the imported VM needs were not found here. Remedy: Make the disks available
    first, or force the import without them.
    """

    code = "IMPORT_ERROR_ATTACHED_DISKS_NOT_FOUND"
    template = "Disks that the imported VM needs were not found here."
    fault = "client"
    retry = "later"
    remedy = "Make the disks available first, or force the import without them."


class ImportErrorCannotHandleChunked(Failure):
    """An import cannot be sent with chunked transfer encoding. Remedy: Send the body with a
    content length.
    """

    code = "IMPORT_ERROR_CANNOT_HANDLE_CHUNKED"
    template = "An import cannot be sent with chunked transfer encoding."
    fault = "client"
    retry = "never"
    remedy = "Send the body with a content length."


class ImportErrorFailedToFindObject(Failure):
    """The imported metadata refers to object {object_id}, which it does not contain. Remedy:
    Export the VM again and use the complete file.
    """

    code = "IMPORT_ERROR_FAILED_TO_FIND_OBJECT"
    template = "The imported metadata refers to object {object_id}, which it does not contain."
    names = ("object_id",)
    fault = "client"
    retry = "never"
    remedy = "Export the VM again and use the complete file."
    object_id: str


class ImportErrorPrematureEof(Failure):
    """The import stream ended before its data was complete. Remedy: Send the whole file again."""

    code = "IMPORT_ERROR_PREMATURE_EOF"
    template = "The import stream ended before its data was complete."
    fault = "client"
    retry = "later"
    remedy = "Send the whole file again."


class ImportErrorSomeChecksumsFailed(Failure):
    """Parts of the import do not match their checksums. Remedy: Export the VM again, or fetch
    an undamaged copy of the file.
    """

    code = "IMPORT_ERROR_SOME_CHECKSUMS_FAILED"
    template = "Parts of the import do not match their checksums."
    fault = "client"
    retry = "never"
    remedy = "Export the VM again, or fetch an undamaged copy of the file."


class ImportErrorUnexpectedFile(Failure):
    """The archive has {filename_found} where {filename_expected} was expected. Remedy: Use an
    archive written by an export and do not repack it.
    """

    code = "IMPORT_ERROR_UNEXPECTED_FILE"
    template = "The archive has {filename_found} where {filename_expected} was expected."
    names = (
        "filename_expected",
        "filename_found",
    )
    fault = "client"
    retry = "never"
    remedy = "Use an archive written by an export and do not repack it."
    filename_expected: str
    filename_found: str


class ImportIncompatibleVersion(Failure):
    """The file was exported by a version that cannot be imported here. Remedy: Import it on a
    newer server, or export it again from a compatible one.
    """

    code = "IMPORT_INCOMPATIBLE_VERSION"
    template = "The file was exported by a version that cannot be imported here."
    fault = "client"
    retry = "never"
    remedy = "Import it on a newer server, or export it again from a compatible one."


class IncompatibleClusterStackActive(Failure):
    """This needs cluster stack {cluster_stack}, which clashes with the one that is active.
    Remedy: Disable HA or destroy the other cluster first.
    """

    code = "INCOMPATIBLE_CLUSTER_STACK_ACTIVE"
    template = (
        "This needs cluster stack {cluster_stack}, which clashes with the one that is active."
    )
    names = ("cluster_stack",)
    fault = "client"
    retry = "later"
    remedy = "Disable HA or destroy the other cluster first."
    cluster_stack: str


class IncompatiblePIFProperties(Failure):
    """The PIFs differ in properties that must be equal. Remedy: Choose PIFs with the same
    properties.
    """

    code = "INCOMPATIBLE_PIF_PROPERTIES"
    template = "The PIFs differ in properties that must be equal."
    fault = "client"
    retry = "never"
    remedy = "Choose PIFs with the same properties."


class IncompatibleStatefileSR(Failure):
    """An HA state file cannot live on an SR of type {sr_type}. Remedy: Choose an SR of a type
    that the cluster stack supports.
    """

    code = "INCOMPATIBLE_STATEFILE_SR"
    template = "An HA state file cannot live on an SR of type {sr_type}."
    names = ("sr_type",)
    fault = "client"
    retry = "never"
    remedy = "Choose an SR of a type that the cluster stack supports."
    sr_type: str


class InterfaceHasNoIP(Failure):
    """Interface {interface} has no IP address. Remedy: Configure an address on the interface
    first.
    """

    code = "INTERFACE_HAS_NO_IP"
    template = "Interface {interface} has no IP address."
    names = ("interface",)
    fault = "client"
    retry = "later"
    remedy = "Configure an address on the interface first."
    interface: str


class InternalError(Failure):
    """The server failed unexpectedly: {message_}. Remedy: Look whether the call took effect,
    then report the fault with the server's log.
    """

    code = "INTERNAL_ERROR"
    template = "The server failed unexpectedly: {message_}."
    names = ("message_",)
    fault = "server"
    retry = "never"
    remedy = "Look whether the call took effect, then report the fault with the server's log."
    message_: str


class InvalidBaseUrl(Failure):
    """{url} cannot serve as the base address of a repository. Remedy: Give a complete HTTP or
    HTTPS address in an allowed domain.
    """

    code = "INVALID_BASE_URL"
    template = "{url} cannot serve as the base address of a repository."
    names = ("url",)
    fault = "client"
    retry = "never"
    remedy = "Give a complete HTTP or HTTPS address in an allowed domain."
    url: str


class InvalidCidrAddressSpecified(Failure):
    """Parameter {parameter} does not hold an address with prefix length. Remedy: Write the
    address as address, slash and prefix length.
    """

    code = "INVALID_CIDR_ADDRESS_SPECIFIED"
    template = "Parameter {parameter} does not hold an address with prefix length."
    names = ("parameter",)
    fault = "client"
    retry = "never"
    remedy = "Write the address as address, slash and prefix length."
    parameter: str


class InvalidClusterStack(Failure):
    """There is no cluster stack {cluster_stack}. Remedy: Name a cluster stack that the hosts
    support.
    """

    code = "INVALID_CLUSTER_STACK"
    template = "There is no cluster stack {cluster_stack}."
    names = ("cluster_stack",)
    fault = "client"
    retry = "never"
    remedy = "Name a cluster stack that the hosts support."
    cluster_stack: str


class InvalidDevice(Failure):
    """{device} is not a usable device. Remedy: Choose one of the allowed device numbers."""

    code = "INVALID_DEVICE"
    template = "{device} is not a usable device."
    names = ("device",)
    fault = "client"
    retry = "never"
    remedy = "Choose one of the allowed device numbers."
    device: str


class InvalidEdition(Failure):
    """There is no edition {edition}. Remedy: Name one of the editions the host offers."""

    code = "INVALID_EDITION"
    template = "There is no edition {edition}."
    names = ("edition",)
    fault = "client"
    retry = "never"
    remedy = "Name one of the editions the host offers."
    edition: str


class InvalidFeatureString(Failure):
    """The CPU feature set is not well formed: {details}. Remedy: Give the feature set as
    hexadecimal words joined by hyphens.
    """

    code = "INVALID_FEATURE_STRING"
    template = "The CPU feature set is not well formed: {details}."
    names = ("details",)
    fault = "client"
    retry = "never"
    remedy = "Give the feature set as hexadecimal words joined by hyphens."
    details: str


class InvalidGpgkeyPath(Failure):
    """{gpgkey_path} is not the path of a usable signing key. Remedy: Name a key file in the
    directory for signing keys.
    """

    code = "INVALID_GPGKEY_PATH"
    template = "{gpgkey_path} is not the path of a usable signing key."
    names = ("gpgkey_path",)
    fault = "client"
    retry = "never"
    remedy = "Name a key file in the directory for signing keys."
    gpgkey_path: str


class InvalidIPAddressSpecified(Failure):
    """Parameter {parameter} does not hold an IP address. Remedy: Give a valid address of the
    expected family.
    """

    code = "INVALID_IP_ADDRESS_SPECIFIED"
    template = "Parameter {parameter} does not hold an IP address."
    names = ("parameter",)
    fault = "client"
    retry = "never"
    remedy = "Give a valid address of the expected family."
    parameter: str


class InvalidNTPConfig(Failure):
    """The NTP configuration is not acceptable: {reason}. Remedy: Correct the NTP mode or
    servers.
    """

    code = "INVALID_NTP_CONFIG"
    template = "The NTP configuration is not acceptable: {reason}."
    names = ("reason",)
    fault = "client"
    retry = "never"
    remedy = "Correct the NTP mode or servers."
    reason: str


class InvalidPatch(Failure):
    """The uploaded file is not a valid patch. Remedy: Upload the original, complete patch file."""

    code = "INVALID_PATCH"
    template = "The uploaded file is not a valid patch."
    fault = "client"
    retry = "never"
    remedy = "Upload the original, complete patch file."


class InvalidPatchWithLog(Failure):
    """The uploaded file is not a valid patch; its log reads: {log}. Remedy: Upload the
    original, complete patch file.
    """

    code = "INVALID_PATCH_WITH_LOG"
    template = "The uploaded file is not a valid patch; its log reads: {log}."
    names = ("log",)
    fault = "client"
    retry = "never"
    remedy = "Upload the original, complete patch file."
    log: str


class InvalidRepomdXML(Failure):
    """The repository's index file is not valid. Remedy: Check the repository at its origin."""

    code = "INVALID_REPOMD_XML"
    template = "The repository's index file is not valid."
    fault = "environment"
    retry = "never"
    remedy = "Check the repository at its origin."


class InvalidRepositoryDomainAllowlist(Failure):
    """The list of allowed repository domains is not valid: {domains}. Remedy: Correct the list
    in the server's configuration.
    """

    code = "INVALID_REPOSITORY_DOMAIN_ALLOWLIST"
    template = "The list of allowed repository domains is not valid: {domains}."
    names = ("domains",)
    fault = "server"
    retry = "never"
    remedy = "Correct the list in the server's configuration."
    domains: str


class InvalidRepositoryProxyCredential(Failure):
    """User name and password of the repository proxy do not go together. Remedy: Give both of
    them, or neither.
    """

    code = "INVALID_REPOSITORY_PROXY_CREDENTIAL"
    template = "User name and password of the repository proxy do not go together."
    fault = "client"
    retry = "never"
    remedy = "Give both of them, or neither."


class InvalidRepositoryProxyUrl(Failure):
    """{url} is not the address of a usable repository proxy. Remedy: Give a complete HTTP or
    HTTPS address without path.
    """

    code = "INVALID_REPOSITORY_PROXY_URL"
    template = "{url} is not the address of a usable repository proxy."
    names = ("url",)
    fault = "client"
    retry = "never"
    remedy = "Give a complete HTTP or HTTPS address without path."
    url: str


class InvalidUpdate(Failure):
    """The update is not valid: {info}. Remedy: Use the original, complete update image."""

    code = "INVALID_UPDATE"
    template = "The update is not valid: {info}."
    names = ("info",)
    fault = "client"
    retry = "never"
    remedy = "Use the original, complete update image."
    info: str


class InvalidUpdateinfoXML(Failure):
    """The repository's list of update notices is not valid. Remedy: Check the repository at its
    origin.
    """

    code = "INVALID_UPDATEINFO_XML"
    template = "The repository's list of update notices is not valid."
    fault = "environment"
    retry = "never"
    remedy = "Check the repository at its origin."


class InvalidUpdateSyncDay(Failure):
    """{day} is not a valid day for periodic update synchronisation. Remedy: Use 0 for daily, or
    0 to 6 for a day of the week.
    """

    code = "INVALID_UPDATE_SYNC_DAY"
    template = "{day} is not a valid day for periodic update synchronisation."
    names = ("day",)
    fault = "client"
    retry = "never"
    remedy = "Use 0 for daily, or 0 to 6 for a day of the week."
    day: str


class InvalidValue(Failure):
    """Value {value} is not valid for {field}. Remedy: Give a value in the form that is
    expected.
    """

    code = "INVALID_VALUE"
    template = "Value {value} is not valid for {field}."
    names = (
        "field",
        "value",
    )
    fault = "client"
    retry = "never"
    remedy = "Give a value in the form that is expected."
    field: str
    value: str


class IsTunnelAccessPIF(Failure):
    """PIF {pif} is the access interface of a tunnel, which forbids this. Remedy: Use the
    transport PIF, or destroy the tunnel.
    """

    code = "IS_TUNNEL_ACCESS_PIF"
    template = "PIF {pif} is the access interface of a tunnel, which forbids this."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Use the transport PIF, or destroy the tunnel."
    pif: str


class JoiningHostCannotBeMasterOfOtherHosts(Failure):
    """The joining host is the coordinator of other hosts. Remedy: Eject its supporters first."""

    code = "JOINING_HOST_CANNOT_BE_MASTER_OF_OTHER_HOSTS"
    template = "The joining host is the coordinator of other hosts."
    fault = "client"
    retry = "later"
    remedy = "Eject its supporters first."


class JoiningHostCannotContainSharedSrs(Failure):
    """The joining host has shared SRs. Remedy: Forget or detach its shared SRs first."""

    code = "JOINING_HOST_CANNOT_CONTAIN_SHARED_SRS"
    template = "The joining host has shared SRs."
    fault = "client"
    retry = "later"
    remedy = "Forget or detach its shared SRs first."


class JoiningHostCannotHaveRunningOrSuspendedVMS(Failure):
    """The joining host has running or suspended VMs. Remedy: Shut these VMs down first."""

    code = "JOINING_HOST_CANNOT_HAVE_RUNNING_OR_SUSPENDED_VMS"
    template = "The joining host has running or suspended VMs."
    fault = "client"
    retry = "later"
    remedy = "Shut these VMs down first."


class JoiningHostCannotHaveRunningVMS(Failure):
    """The joining host has running VMs. Remedy: Shut these VMs down first."""

    code = "JOINING_HOST_CANNOT_HAVE_RUNNING_VMS"
    template = "The joining host has running VMs."
    fault = "client"
    retry = "later"
    remedy = "Shut these VMs down first."


class JoiningHostCannotHaveVMSWithCurrentOperations(Failure):
    """VMs of the joining host have operations in progress. Remedy: Wait until these operations
    have finished.
    """

    code = "JOINING_HOST_CANNOT_HAVE_VMS_WITH_CURRENT_OPERATIONS"
    template = "VMs of the joining host have operations in progress."
    fault = "client"
    retry = "later"
    remedy = "Wait until these operations have finished."


class JoiningHostConnectionFailed(Failure):
    """No connection to the pool's coordinator could be made. Remedy: Check the address and the
    network between the hosts.
    """

    code = "JOINING_HOST_CONNECTION_FAILED"
    template = "No connection to the pool's coordinator could be made."
    fault = "environment"
    retry = "later"
    remedy = "Check the address and the network between the hosts."


class JoiningHostServiceFailed(Failure):
    """The pool's coordinator answered, but its service failed. Remedy: Check the management
    service of the coordinator.
    """

    code = "JOINING_HOST_SERVICE_FAILED"
    template = "The pool's coordinator answered, but its service failed."
    fault = "environment"
    retry = "later"
    remedy = "Check the management service of the coordinator."


class LicenceRestriction(Failure):
    """The licence in use does not cover feature {feature}. Remedy: Apply a licence that
    includes the feature.
    """

    code = "LICENCE_RESTRICTION"
    template = "The licence in use does not cover feature {feature}."
    names = ("feature",)
    fault = "client"
    retry = "later"
    remedy = "Apply a licence that includes the feature."
    feature: str


class LicenseCannotDowngradeWhileInPool(Failure):
    """The host's edition cannot be lowered while it is in a pool. Remedy: Eject the host first,
    or change the edition of the whole pool.
    """

    code = "LICENSE_CANNOT_DOWNGRADE_WHILE_IN_POOL"
    template = "The host's edition cannot be lowered while it is in a pool."
    fault = "client"
    retry = "later"
    remedy = "Eject the host first, or change the edition of the whole pool."


class LicenseCheckoutError(Failure):
    """The licence server refused a licence with code {code_}: {message_}. Remedy: Check the
    licences available on the licence server.
    """

    code = "LICENSE_CHECKOUT_ERROR"
    template = "The licence server refused a licence with code {code_}: {message_}."
    names = (
        "code_",
        "message_",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the licences available on the licence server."
    code_: str
    message_: str


class LicenseDoesNotSupportPooling(Failure):
    """The licence of this host does not allow pools. Remedy: Apply a licence that includes
    pooling.
    """

    code = "LICENSE_DOES_NOT_SUPPORT_POOLING"
    template = "The licence of this host does not allow pools."
    fault = "client"
    retry = "later"
    remedy = "Apply a licence that includes pooling."


class LicenseDoesNotSupportXha(Failure):
    """The licence of this host does not allow HA. Remedy: Apply a licence that includes HA."""

    code = "LICENSE_DOES_NOT_SUPPORT_XHA"
    template = "The licence of this host does not allow HA."
    fault = "client"
    retry = "later"
    remedy = "Apply a licence that includes HA."


class LicenseExpired(Failure):
    """The host's licence has expired. Remedy: Renew the licence."""

    code = "LICENSE_EXPIRED"
    template = "The host's licence has expired."
    fault = "client"
    retry = "later"
    remedy = "Renew the licence."


class LicenseFileDeprecated(Failure):
    """Licence files of this kind are no longer accepted. Remedy: Use a licence server or a
    current licence file.
    """

    code = "LICENSE_FILE_DEPRECATED"
    template = "Licence files of this kind are no longer accepted."
    fault = "client"
    retry = "never"
    remedy = "Use a licence server or a current licence file."


class LicenseHostPoolMismatch(Failure):
    """The licence of the host does not match that of the pool. Remedy: Give host and pool the
    same edition.
    """

    code = "LICENSE_HOST_POOL_MISMATCH"
    template = "The licence of the host does not match that of the pool."
    fault = "client"
    retry = "later"
    remedy = "Give host and pool the same edition."


class LicenseProcessingError(Failure):
    """The licence could not be processed. Remedy: Check that the licence is complete and meant
    for this host.
    """

    code = "LICENSE_PROCESSING_ERROR"
    template = "The licence could not be processed."
    fault = "client"
    retry = "never"
    remedy = "Check that the licence is complete and meant for this host."


class LocationNotUnique(Failure):
    """SR {sr} holds a VDI at location {location} already. Remedy: Choose another location, or
    use the existing VDI.
    """

    code = "LOCATION_NOT_UNIQUE"
    template = "SR {sr} holds a VDI at location {location} already."
    names = (
        "sr",
        "location",
    )
    fault = "client"
    retry = "never"
    remedy = "Choose another location, or use the existing VDI."
    sr: str
    location: str


class MACDoesNotExist(Failure):
    """The host has no interface with MAC address {mac}. Remedy: Compare the address with the
    host's real interfaces.
    """

    code = "MAC_DOES_NOT_EXIST"
    template = "The host has no interface with MAC address {mac}."
    names = ("mac",)
    fault = "client"
    retry = "never"
    remedy = "Compare the address with the host's real interfaces."
    mac: str


class MACInvalid(Failure):
    """{mac} is not a valid MAC address. Remedy: Give six pairs of hexadecimal digits joined by
    colons.
    """

    code = "MAC_INVALID"
    template = "{mac} is not a valid MAC address."
    names = ("mac",)
    fault = "client"
    retry = "never"
    remedy = "Give six pairs of hexadecimal digits joined by colons."
    mac: str


class MACStillExists(Failure):
    """The host still has an interface with MAC address {mac}. Remedy: Remove the interface from
    the host before forgetting it.
    """

    code = "MAC_STILL_EXISTS"
    template = "The host still has an interface with MAC address {mac}."
    names = ("mac",)
    fault = "client"
    retry = "later"
    remedy = "Remove the interface from the host before forgetting it."
    mac: str


class MapDuplicateKey(Failure):
    """Map {param_name} of {object_type} {uuid} has key {key} already. Remedy: Remove the key
    first, or choose another.
    """

    code = "MAP_DUPLICATE_KEY"
    template = "Map {param_name} of {object_type} {uuid} has key {key} already."
    names = (
        "object_type",
        "param_name",
        "uuid",
        "key",
    )
    fault = "client"
    retry = "never"
    remedy = "Remove the key first, or choose another."
    object_type: str
    param_name: str
    uuid: str
    key: str


class MemoryConstraintViolation(Failure):
    """The memory limits break a rule: {constraint}. Remedy: Set limits that keep the rule."""

    code = "MEMORY_CONSTRAINT_VIOLATION"
    template = "The memory limits break a rule: {constraint}."
    names = ("constraint",)
    fault = "client"
    retry = "never"
    remedy = "Set limits that keep the rule."
    constraint: str


class MemoryConstraintViolationMaxpin(Failure):
    """The memory limits do not allow memory to be pinned: {reason}. Remedy: Set the dynamic
    limits and the static maximum to one size.
    """

    code = "MEMORY_CONSTRAINT_VIOLATION_MAXPIN"
    template = "The memory limits do not allow memory to be pinned: {reason}."
    names = ("reason",)
    fault = "client"
    retry = "never"
    remedy = "Set the dynamic limits and the static maximum to one size."
    reason: str


class MemoryConstraintViolationOrder(Failure):
    """The memory limits are not in ascending order. Remedy: Keep static min <= dynamic min <=
    dynamic max <= static max.
    """

    code = "MEMORY_CONSTRAINT_VIOLATION_ORDER"
    template = "The memory limits are not in ascending order."
    fault = "client"
    retry = "never"
    remedy = "Keep static min <= dynamic min <= dynamic max <= static max."


class MessageDeprecated(Failure):
    """This message is obsolete and no longer answered. Remedy: Use its successor."""

    code = "MESSAGE_DEPRECATED"
    template = "This message is obsolete and no longer answered."
    fault = "client"
    retry = "never"
    remedy = "Use its successor."


class MessageMethodUnknown(Failure):
    """There is no method {method}. Remedy: Check the spelling and the server's API version."""

    code = "MESSAGE_METHOD_UNKNOWN"
    template = "There is no method {method}."
    names = ("method",)
    fault = "client"
    retry = "never"
    remedy = "Check the spelling and the server's API version."
    method: str


class MessageParameterCountMismatch(Failure):
    """Method {method} takes {expected} parameters; {received} were given. Remedy: Call the
    method with the parameters its reference lists.
    """

    code = "MESSAGE_PARAMETER_COUNT_MISMATCH"
    template = "Method {method} takes {expected} parameters; {received} were given."
    names = (
        "method",
        "expected",
        "received",
    )
    fault = "client"
    retry = "never"
    remedy = "Call the method with the parameters its reference lists."
    method: str
    expected: str
    received: str


class MessageRemoved(Failure):
    """This message has been removed from the API. Remedy: Use its successor."""

    code = "MESSAGE_REMOVED"
    template = "This message has been removed from the API."
    fault = "client"
    retry = "never"
    remedy = "Use its successor."


class MirrorFailed(Failure):
    """The mirror of VDI {vdi} broke during migration. Remedy: Check both SRs and the network
    between them, then migrate again.
    """

    code = "MIRROR_FAILED"
    template = "The mirror of VDI {vdi} broke during migration."
    names = ("vdi",)
    fault = "environment"
    retry = "later"
    remedy = "Check both SRs and the network between them, then migrate again."
    vdi: str


class MissingConnectionDetails(Failure):
    """The address or port of the licence server is missing. Remedy: Give both the address and
    the port.
    """

    code = "MISSING_CONNECTION_DETAILS"
    template = "The address or port of the licence server is missing."
    fault = "client"
    retry = "never"
    remedy = "Give both the address and the port."


class MultipleUpdateRepositoriesEnabled(Failure):
    """More than one update repository is enabled. Remedy: Leave only one update repository
    enabled.
    """

    code = "MULTIPLE_UPDATE_REPOSITORIES_ENABLED"
    template = "More than one update repository is enabled."
    fault = "client"
    retry = "later"
    remedy = "Leave only one update repository enabled."


class NetworkAlreadyConnected(Failure):
    """Network {network} is connected to this host already through PIF {connected_pif}. Remedy:
    Use another network, or disconnect that PIF first.
    """

    code = "NETWORK_ALREADY_CONNECTED"
    template = "Network {network} is connected to this host already through PIF {connected_pif}."
    names = (
        "network",
        "connected_pif",
    )
    fault = "client"
    retry = "later"
    remedy = "Use another network, or disconnect that PIF first."
    network: str
    connected_pif: str


class NetworkContainsPIF(Failure):
    """The network still has PIFs: {pifs}. Remedy: Remove these PIFs from the network first."""

    code = "NETWORK_CONTAINS_PIF"
    template = "The network still has PIFs: {pifs}."
    names = ("pifs",)
    fault = "client"
    retry = "later"
    remedy = "Remove these PIFs from the network first."
    pifs: str


class NetworkContainsVIF(Failure):
    """The network still has VIFs: {vifs}. Remedy: Destroy or move these VIFs first."""

    code = "NETWORK_CONTAINS_VIF"
    template = "The network still has VIFs: {vifs}."
    names = ("vifs",)
    fault = "client"
    retry = "later"
    remedy = "Destroy or move these VIFs first."
    vifs: str


class NetworkHasIncompatibleSriovPifs(Failure):
    """PIF {pif} does not fit the SR-IOV PIFs that network {network} has already. Remedy: Use
    PIFs of the same kind of hardware on one SR-IOV network.
    """

    code = "NETWORK_HAS_INCOMPATIBLE_SRIOV_PIFS"
    template = "PIF {pif} does not fit the SR-IOV PIFs that network {network} has already."
    names = (
        "pif",
        "network",
    )
    fault = "client"
    retry = "never"
    remedy = "Use PIFs of the same kind of hardware on one SR-IOV network."
    pif: str
    network: str


class NetworkHasIncompatibleVLANOnSriovPifs(Failure):
    """PIF {pif} does not fit the VLANs on SR-IOV that network {network} has already. Remedy:
    Use VLANs over the same SR-IOV network on all hosts.
    """

    code = "NETWORK_HAS_INCOMPATIBLE_VLAN_ON_SRIOV_PIFS"
    template = "PIF {pif} does not fit the VLANs on SR-IOV that network {network} has already."
    names = (
        "pif",
        "network",
    )
    fault = "client"
    retry = "never"
    remedy = "Use VLANs over the same SR-IOV network on all hosts."
    pif: str
    network: str


class NetworkIncompatiblePurposes(Failure):
    """Purpose {new_purpose} cannot be combined with purpose {conflicting_purpose}. Remedy:
    Remove the conflicting purpose first.
    """

    code = "NETWORK_INCOMPATIBLE_PURPOSES"
    template = "Purpose {new_purpose} cannot be combined with purpose {conflicting_purpose}."
    names = (
        "new_purpose",
        "conflicting_purpose",
    )
    fault = "client"
    retry = "later"
    remedy = "Remove the conflicting purpose first."
    new_purpose: str
    conflicting_purpose: str


class NetworkIncompatibleWithBond(Failure):
    """Network {network} cannot be used for a bond. Remedy: Choose an ordinary network."""

    code = "NETWORK_INCOMPATIBLE_WITH_BOND"
    template = "Network {network} cannot be used for a bond."
    names = ("network",)
    fault = "client"
    retry = "never"
    remedy = "Choose an ordinary network."
    network: str


class NetworkIncompatibleWithSriov(Failure):
    """Network {network} cannot be used for SR-IOV. Remedy: Choose a network without other kinds
    of PIF.
    """

    code = "NETWORK_INCOMPATIBLE_WITH_SRIOV"
    template = "Network {network} cannot be used for SR-IOV."
    names = ("network",)
    fault = "client"
    retry = "never"
    remedy = "Choose a network without other kinds of PIF."
    network: str


class NetworkIncompatibleWithTrunks(Failure):
    """Network {network} cannot be used with trunked VLANs. Remedy: Choose a network whose
    bridge supports trunks.
    """

    code = "NETWORK_INCOMPATIBLE_WITH_TRUNKS"
    template = "Network {network} cannot be used with trunked VLANs."
    names = ("network",)
    fault = "client"
    retry = "never"
    remedy = "Choose a network whose bridge supports trunks."
    network: str


class NetworkIncompatibleWithTunnel(Failure):
    """Network {network} cannot be used for a tunnel. Remedy: Choose an ordinary network."""

    code = "NETWORK_INCOMPATIBLE_WITH_TUNNEL"
    template = "Network {network} cannot be used for a tunnel."
    names = ("network",)
    fault = "client"
    retry = "never"
    remedy = "Choose an ordinary network."
    network: str


class NetworkIncompatibleWithVLANOnBridge(Failure):
    """Network {network} cannot be used for a VLAN on a bridge. Remedy: Choose a network without
    SR-IOV.
    """

    code = "NETWORK_INCOMPATIBLE_WITH_VLAN_ON_BRIDGE"
    template = "Network {network} cannot be used for a VLAN on a bridge."
    names = ("network",)
    fault = "client"
    retry = "never"
    remedy = "Choose a network without SR-IOV."
    network: str


class NetworkIncompatibleWithVLANOnSriov(Failure):
    """Network {network} cannot be used for a VLAN on SR-IOV. Remedy: Choose a network meant for
    SR-IOV VLANs.
    """

    code = "NETWORK_INCOMPATIBLE_WITH_VLAN_ON_SRIOV"
    template = "Network {network} cannot be used for a VLAN on SR-IOV."
    names = ("network",)
    fault = "client"
    retry = "never"
    remedy = "Choose a network meant for SR-IOV VLANs."
    network: str


class NetworkSriovAlreadyEnabled(Failure):
    """SR-IOV is enabled on PIF {pif} already. Remedy: Use the existing SR-IOV network."""

    code = "NETWORK_SRIOV_ALREADY_ENABLED"
    template = "SR-IOV is enabled on PIF {pif} already."
    names = ("pif",)
    fault = "client"
    retry = "never"
    remedy = "Use the existing SR-IOV network."
    pif: str


class NetworkSriovDisableFailed(Failure):
    """SR-IOV could not be disabled on PIF {pif}: {message_}. Remedy: Check that no guest uses
    it, then try again or reboot the host.
    """

    code = "NETWORK_SRIOV_DISABLE_FAILED"
    template = "SR-IOV could not be disabled on PIF {pif}: {message_}."
    names = (
        "pif",
        "message_",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check that no guest uses it, then try again or reboot the host."
    pif: str
    message_: str


class NetworkSriovEnableFailed(Failure):
    """SR-IOV could not be enabled on PIF {pif}: {message_}. Remedy: Check firmware settings and
    driver of the network card.
    """

    code = "NETWORK_SRIOV_ENABLE_FAILED"
    template = "SR-IOV could not be enabled on PIF {pif}: {message_}."
    names = (
        "pif",
        "message_",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check firmware settings and driver of the network card."
    pif: str
    message_: str


class NetworkSriovInsufficientCapacity(Failure):
    """SR-IOV network {network} has too few virtual functions free. Remedy: Release virtual
    functions, or choose another host or network.
    """

    code = "NETWORK_SRIOV_INSUFFICIENT_CAPACITY"
    template = "SR-IOV network {network} has too few virtual functions free."
    names = ("network",)
    fault = "environment"
    retry = "later"
    remedy = "Release virtual functions, or choose another host or network."
    network: str


class NetworkUnmanaged(Failure):
    """Network {network} is not managed by this server. Remedy: Choose a managed network."""

    code = "NETWORK_UNMANAGED"
    template = "Network {network} is not managed by this server."
    names = ("network",)
    fault = "client"
    retry = "never"
    remedy = "Choose a managed network."
    network: str


class NotAllowedOnOemEdition(Failure):
    """Command {command} is not available on the embedded edition. Remedy: Do without this
    command on this host.
    """

    code = "NOT_ALLOWED_ON_OEM_EDITION"
    template = "Command {command} is not available on the embedded edition."
    names = ("command",)
    fault = "client"
    retry = "never"
    remedy = "Do without this command on this host."
    command: str


class NotAllowedWhenNTPIsEnabled(Failure):
    """The clock of host {host} cannot be set while NTP is on. Remedy: Disable NTP on the host
    first.
    """

    code = "NOT_ALLOWED_WHEN_NTP_IS_ENABLED"
    template = "The clock of host {host} cannot be set while NTP is on."
    names = ("host",)
    fault = "client"
    retry = "later"
    remedy = "Disable NTP on the host first."
    host: str


class NotImplemented(Failure):
    """{function} is not implemented by this server. Remedy: Do without this call."""

    code = "NOT_IMPLEMENTED"
    template = "{function} is not implemented by this server."
    names = ("function",)
    fault = "server"
    retry = "never"
    remedy = "Do without this call."
    function: str


class NotInEmergencyMode(Failure):
    """The host is not in emergency mode. Remedy: Use the regular call instead."""

    code = "NOT_IN_EMERGENCY_MODE"
    template = "The host is not in emergency mode."
    fault = "client"
    retry = "later"
    remedy = "Use the regular call instead."


class NotSupportedDuringUpgrade(Failure):
    """This is not possible during a rolling pool upgrade. Remedy: Finish upgrading all hosts
    first.
    """

    code = "NOT_SUPPORTED_DURING_UPGRADE"
    template = "This is not possible during a rolling pool upgrade."
    fault = "client"
    retry = "later"
    remedy = "Finish upgrading all hosts first."


class NotSystemDomain(Failure):
    """VM {vm} is not a system domain. Remedy: Name a system domain."""

    code = "NOT_SYSTEM_DOMAIN"
    template = "VM {vm} is not a system domain."
    names = ("vm",)
    fault = "client"
    retry = "never"
    remedy = "Name a system domain."
    vm: str


class NotTrustedCertificate(Failure):
    """Certificate {ref} is not one of the trusted certificates. Remedy: Name a certificate that
    was installed as trusted.
    """

    code = "NOT_TRUSTED_CERTIFICATE"
    template = "Certificate {ref} is not one of the trusted certificates."
    names = ("ref",)
    fault = "client"
    retry = "never"
    remedy = "Name a certificate that was installed as trusted."
    ref: str


class NoClusterHostsReachable(Failure):
    """No host of cluster {cluster} can be reached. Remedy: Bring at least one of its hosts
    back.
    """

    code = "NO_CLUSTER_HOSTS_REACHABLE"
    template = "No host of cluster {cluster} can be reached."
    names = ("cluster",)
    fault = "environment"
    retry = "later"
    remedy = "Bring at least one of its hosts back."
    cluster: str


class NoCompatibleClusterHost(Failure):
    """Host {host} has no cluster host of the required cluster stack. Remedy: Create and enable
    a cluster host there first.
    """

    code = "NO_COMPATIBLE_CLUSTER_HOST"
    template = "Host {host} has no cluster host of the required cluster stack."
    names = ("host",)
    fault = "client"
    retry = "later"
    remedy = "Create and enable a cluster host there first."
    host: str


class NoHostsAvailable(Failure):
    """No host can run the VM at present. Remedy: Enable a host, or free memory and devices on
    one.
    """

    code = "NO_HOSTS_AVAILABLE"
    template = "No host can run the VM at present."
    fault = "environment"
    retry = "later"
    remedy = "Enable a host, or free memory and devices on one."


class NoLocalStorage(Failure):
    """The host has no suitable local storage. Remedy: Create a local SR on the host first."""

    code = "NO_LOCAL_STORAGE"
    template = "The host has no suitable local storage."
    fault = "client"
    retry = "later"
    remedy = "Create a local SR on the host first."


class NoMoreRedoLogsAllowed(Failure):
    """The number of redo logs has reached its limit. Remedy: Disable another redo log first."""

    code = "NO_MORE_REDO_LOGS_ALLOWED"
    template = "The number of redo logs has reached its limit."
    fault = "client"
    retry = "later"
    remedy = "Disable another redo log first."


class NoRepositoriesConfigured(Failure):
    """The pool has no update repositories. Remedy: Set the pool's repositories first."""

    code = "NO_REPOSITORIES_CONFIGURED"
    template = "The pool has no update repositories."
    fault = "client"
    retry = "later"
    remedy = "Set the pool's repositories first."


class NoRepositoryEnabled(Failure):
    """None of the update repositories is enabled. Remedy: Enable a repository for the pool
    first.
    """

    code = "NO_REPOSITORY_ENABLED"
    template = "None of the update repositories is enabled."
    fault = "client"
    retry = "later"
    remedy = "Enable a repository for the pool first."


class NvidiaSriovMisconfigured(Failure):
    """NVIDIA device {device_name} of host {host} is not set up for SR-IOV. Remedy: Enable SR-
    IOV in firmware and driver of the device.
    """

    code = "NVIDIA_SRIOV_MISCONFIGURED"
    template = "NVIDIA device {device_name} of host {host} is not set up for SR-IOV."
    names = (
        "host",
        "device_name",
    )
    fault = "environment"
    retry = "later"
    remedy = "Enable SR-IOV in firmware and driver of the device."
    host: str
    device_name: str


class NvidiaToolsError(Failure):
    """The NVIDIA tools failed on host {host}. Remedy: Check the NVIDIA host driver there."""

    code = "NVIDIA_TOOLS_ERROR"
    template = "The NVIDIA tools failed on host {host}."
    names = ("host",)
    fault = "environment"
    retry = "later"
    remedy = "Check the NVIDIA host driver there."
    host: str


class ObjectNolongerExists(Failure):
    """The object has been removed in the meantime. Remedy: Look the object up again."""

    code = "OBJECT_NOLONGER_EXISTS"
    template = "The object has been removed in the meantime."
    fault = "client"
    retry = "never"
    remedy = "Look the object up again."


class OnlyAllowedOnOemEdition(Failure):
    """Command {command} is only available on the embedded edition. Remedy: Do without this
    command on this host.
    """

    code = "ONLY_ALLOWED_ON_OEM_EDITION"
    template = "Command {command} is only available on the embedded edition."
    names = ("command",)
    fault = "client"
    retry = "never"
    remedy = "Do without this command on this host."
    command: str


class OpenvswitchNotActive(Failure):
    """This needs Open vSwitch, but the host uses another bridge. Remedy: Switch the host's
    network backend to Open vSwitch.
    """

    code = "OPENVSWITCH_NOT_ACTIVE"
    template = "This needs Open vSwitch, but the host uses another bridge."
    fault = "client"
    retry = "later"
    remedy = "Switch the host's network backend to Open vSwitch."


class OperationBlocked(Failure):
    """This operation on {ref} is blocked by its owner with code {code_}. Remedy: Remove the
    entry from the object's blocked_operations first.
    """

    code = "OPERATION_BLOCKED"
    template = "This operation on {ref} is blocked by its owner with code {code_}."
    names = (
        "ref",
        "code_",
    )
    fault = "client"
    retry = "later"
    remedy = "Remove the entry from the object's blocked_operations first."
    ref: str
    code_: str


class OperationNotAllowed(Failure):
    """This operation is not allowed: {reason}. Remedy: Resolve the reason given first."""

    code = "OPERATION_NOT_ALLOWED"
    template = "This operation is not allowed: {reason}."
    names = ("reason",)
    fault = "client"
    retry = "later"
    remedy = "Resolve the reason given first."
    reason: str


class OperationPartiallyFailed(Failure):
    """Operation {operation} succeeded only in part. Remedy: Check which parts are missing and
    run it again for these.
    """

    code = "OPERATION_PARTIALLY_FAILED"
    template = "Operation {operation} succeeded only in part."
    names = ("operation",)
    fault = "environment"
    retry = "later"
    remedy = "Check which parts are missing and run it again for these."
    operation: str


class OtherOperationInProgress(Failure):
    """{class_name} {object_ref} is busy with operation {operation_type} of {operation_ref}.
    Remedy: Wait until that operation has finished, or cancel it.
    """

    code = "OTHER_OPERATION_IN_PROGRESS"
    template = (
        "{class_name} {object_ref} is busy with operation {operation_type} of {operation_ref}."
    )
    names = (
        "class_name",
        "object_ref",
        "operation_type",
        "operation_ref",
    )
    fault = "client"
    retry = "later"
    remedy = "Wait until that operation has finished, or cancel it."
    class_name: str
    object_ref: str
    operation_type: str
    operation_ref: str


class OutOfSpace(Failure):
    """There is not enough free space in {location}. Remedy: Free space there, then try again."""

    code = "OUT_OF_SPACE"
    template = "There is not enough free space in {location}."
    names = ("location",)
    fault = "environment"
    retry = "later"
    remedy = "Free space there, then try again."
    location: str


class PatchAlreadyApplied(Failure):
    """Patch {patch} is applied already. Remedy: Nothing needs doing."""

    code = "PATCH_ALREADY_APPLIED"
    template = "Patch {patch} is applied already."
    names = ("patch",)
    fault = "client"
    retry = "never"
    remedy = "Nothing needs doing."
    patch: str


class PatchAlreadyExists(Failure):
    """Patch {uuid} has been uploaded already. Remedy: Use the uploaded patch."""

    code = "PATCH_ALREADY_EXISTS"
    template = "Patch {uuid} has been uploaded already."
    names = ("uuid",)
    fault = "client"
    retry = "never"
    remedy = "Use the uploaded patch."
    uuid: str


class PatchApplyFailed(Failure):
    """Applying the patch failed with the output: {output}. Remedy: Mend the cause that the
    output names, then apply it again.
    """

    code = "PATCH_APPLY_FAILED"
    template = "Applying the patch failed with the output: {output}."
    names = ("output",)
    fault = "environment"
    retry = "later"
    remedy = "Mend the cause that the output names, then apply it again."
    output: str


class PatchApplyFailedBackupFilesExist(Failure):
    """The patch was not applied because backup files of an earlier one exist: {output}. Remedy:
    Remove or restore the backup files, then apply it again.
    """

    code = "PATCH_APPLY_FAILED_BACKUP_FILES_EXIST"
    template = "The patch was not applied because backup files of an earlier one exist: {output}."
    names = ("output",)
    fault = "environment"
    retry = "later"
    remedy = "Remove or restore the backup files, then apply it again."
    output: str


class PatchIsApplied(Failure):
    """The patch is applied, so it cannot be removed. Remedy: Leave the patch in place."""

    code = "PATCH_IS_APPLIED"
    template = "The patch is applied, so it cannot be removed."
    fault = "client"
    retry = "later"
    remedy = "Leave the patch in place."


class PatchPrecheckFailedIsoMounted(Failure):
    """Patch {patch} cannot be applied while the tools ISO is mounted in guests. Remedy: Eject
    the ISO from all guests first.
    """

    code = "PATCH_PRECHECK_FAILED_ISO_MOUNTED"
    template = "Patch {patch} cannot be applied while the tools ISO is mounted in guests."
    names = ("patch",)
    fault = "client"
    retry = "later"
    remedy = "Eject the ISO from all guests first."
    patch: str


class PatchPrecheckFailedOutOfSpace(Failure):
    """Patch {patch} needs {required_space} bytes of free space; {found_space} were found.
    Remedy: Free space on the host first.
    """

    code = "PATCH_PRECHECK_FAILED_OUT_OF_SPACE"
    template = "Patch {patch} needs {required_space} bytes of free space; {found_space} were found."
    names = (
        "patch",
        "found_space",
        "required_space",
    )
    fault = "environment"
    retry = "later"
    remedy = "Free space on the host first."
    patch: str
    found_space: str
    required_space: str


class PatchPrecheckFailedPrerequisiteMissing(Failure):
    """Patch {patch} needs these patches first: {prerequisite_patch_uuid_list}. Remedy: Apply
    the patches named first.
    """

    code = "PATCH_PRECHECK_FAILED_PREREQUISITE_MISSING"
    template = "Patch {patch} needs these patches first: {prerequisite_patch_uuid_list}."
    names = (
        "patch",
        "prerequisite_patch_uuid_list",
    )
    fault = "client"
    retry = "later"
    remedy = "Apply the patches named first."
    patch: str
    prerequisite_patch_uuid_list: str


class PatchPrecheckFailedUnknownError(Failure):
    """The check before patch {patch} failed: {info}. Remedy: Mend the cause named, then check
    again.
    """

    code = "PATCH_PRECHECK_FAILED_UNKNOWN_ERROR"
    template = "The check before patch {patch} failed: {info}."
    names = (
        "patch",
        "info",
    )
    fault = "environment"
    retry = "later"
    remedy = "Mend the cause named, then check again."
    patch: str
    info: str


class PatchPrecheckFailedVMRunning(Failure):
    """Patch {patch} cannot be applied while guests run on the host. Remedy: Migrate or shut
    down the guests first.
    """

    code = "PATCH_PRECHECK_FAILED_VM_RUNNING"
    template = "Patch {patch} cannot be applied while guests run on the host."
    names = ("patch",)
    fault = "client"
    retry = "later"
    remedy = "Migrate or shut down the guests first."
    patch: str


class PatchPrecheckFailedWrongServerBuild(Failure):
    """Patch {patch} is for build {required_build}; the host runs build {found_build}. Remedy:
    Use the patch that matches the host's build.
    """

    code = "PATCH_PRECHECK_FAILED_WRONG_SERVER_BUILD"
    template = "Patch {patch} is for build {required_build}; the host runs build {found_build}."
    names = (
        "patch",
        "found_build",
        "required_build",
    )
    fault = "client"
    retry = "never"
    remedy = "Use the patch that matches the host's build."
    patch: str
    found_build: str
    required_build: str


class PatchPrecheckFailedWrongServerVersion(Failure):
    """Patch {patch} is for version {required_version}; the host runs version {found_version}.
    Remedy: Use the patch that matches the host's version.
    """

    code = "PATCH_PRECHECK_FAILED_WRONG_SERVER_VERSION"
    template = (
        "Patch {patch} is for version {required_version}; the host runs version {found_version}."
    )
    names = (
        "patch",
        "found_version",
        "required_version",
    )
    fault = "client"
    retry = "never"
    remedy = "Use the patch that matches the host's version."
    patch: str
    found_version: str
    required_version: str


class PBDExists(Failure):
    """SR {sr} is connected to host {host} already by PBD {pbd}. Remedy: Use the existing PBD,
    or destroy it first.
    """

    code = "PBD_EXISTS"
    template = "SR {sr} is connected to host {host} already by PBD {pbd}."
    names = (
        "sr",
        "host",
        "pbd",
    )
    fault = "client"
    retry = "never"
    remedy = "Use the existing PBD, or destroy it first."
    sr: str
    host: str
    pbd: str


class PermissionDenied(Failure):
    """The caller lacks the right for this: {message_}. Remedy: Use an account with the right
    needed.
    """

    code = "PERMISSION_DENIED"
    template = "The caller lacks the right for this: {message_}."
    names = ("message_",)
    fault = "client"
    retry = "never"
    remedy = "Use an account with the right needed."
    message_: str


class PGPUInsufficientCapacityForVGPU(Failure):
    """Physical GPU {pgpu} has no room for another virtual GPU of type {vgpu_type}. Remedy: Stop
    a guest that uses the GPU, or choose another GPU.
    """

    code = "PGPU_INSUFFICIENT_CAPACITY_FOR_VGPU"
    template = "Physical GPU {pgpu} has no room for another virtual GPU of type {vgpu_type}."
    names = (
        "pgpu",
        "vgpu_type",
    )
    fault = "environment"
    retry = "later"
    remedy = "Stop a guest that uses the GPU, or choose another GPU."
    pgpu: str
    vgpu_type: str


class PGPUInUseByVM(Failure):
    """The physical GPU is in use by these VMs: {vms}. Remedy: Shut these VMs down first."""

    code = "PGPU_IN_USE_BY_VM"
    template = "The physical GPU is in use by these VMs: {vms}."
    names = ("vms",)
    fault = "client"
    retry = "later"
    remedy = "Shut these VMs down first."
    vms: str


class PGPUNotCompatibleWithGPUGroup(Failure):
    """A GPU of type {gpu_type} does not fit a group of types {group_types}. Remedy: Choose a
    group of the same GPU type.
    """

    code = "PGPU_NOT_COMPATIBLE_WITH_GPU_GROUP"
    template = "A GPU of type {gpu_type} does not fit a group of types {group_types}."
    names = (
        "gpu_type",
        "group_types",
    )
    fault = "client"
    retry = "never"
    remedy = "Choose a group of the same GPU type."
    gpu_type: str
    group_types: str


class PIFAllowsUnplug(Failure):
    """PIF {pif} may be unplugged, which this operation rules out. Remedy: Set disallow_unplug
    on the PIF first.
    """

    code = "PIF_ALLOWS_UNPLUG"
    template = "PIF {pif} may be unplugged, which this operation rules out."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Set disallow_unplug on the PIF first."
    pif: str


class PIFAlreadyBonded(Failure):
    """PIF {pif} is a member of a bond already. Remedy: Destroy that bond, or choose another
    PIF.
    """

    code = "PIF_ALREADY_BONDED"
    template = "PIF {pif} is a member of a bond already."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Destroy that bond, or choose another PIF."
    pif: str


class PIFBondMoreThanOneIP(Failure):
    """More than one member of the bond has an IP configuration. Remedy: Leave at most one
    member with an IP configuration.
    """

    code = "PIF_BOND_MORE_THAN_ONE_IP"
    template = "More than one member of the bond has an IP configuration."
    fault = "client"
    retry = "later"
    remedy = "Leave at most one member with an IP configuration."


class PIFBondNeedsMoreMembers(Failure):
    """A bond needs at least two members. Remedy: Name more PIFs."""

    code = "PIF_BOND_NEEDS_MORE_MEMBERS"
    template = "A bond needs at least two members."
    fault = "client"
    retry = "never"
    remedy = "Name more PIFs."


class PIFCannotBondCrossHost(Failure):
    """The PIFs of a bond must belong to one host. Remedy: Name PIFs of the same host."""

    code = "PIF_CANNOT_BOND_CROSS_HOST"
    template = "The PIFs of a bond must belong to one host."
    fault = "client"
    retry = "never"
    remedy = "Name PIFs of the same host."


class PIFConfigurationError(Failure):
    """PIF {pif} could not be configured: {message_}. Remedy: Check the address settings and the
    interface, then try again.
    """

    code = "PIF_CONFIGURATION_ERROR"
    template = "PIF {pif} could not be configured: {message_}."
    names = (
        "pif",
        "message_",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the address settings and the interface, then try again."
    pif: str
    message_: str


class PIFDeviceNotFound(Failure):
    """The network device does not exist on the host. Remedy: Check the device name, or scan for
    PIFs again.
    """

    code = "PIF_DEVICE_NOT_FOUND"
    template = "The network device does not exist on the host."
    fault = "client"
    retry = "never"
    remedy = "Check the device name, or scan for PIFs again."


class PIFDoesNotAllowUnplug(Failure):
    """PIF {pif} must not be unplugged. Remedy: Clear disallow_unplug on the PIF first."""

    code = "PIF_DOES_NOT_ALLOW_UNPLUG"
    template = "PIF {pif} must not be unplugged."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Clear disallow_unplug on the PIF first."
    pif: str


class PIFHasFcoeSRInUse(Failure):
    """PIF {pif} carries FCoE SR {sr}, which is in use. Remedy: Unplug the SR first."""

    code = "PIF_HAS_FCOE_SR_IN_USE"
    template = "PIF {pif} carries FCoE SR {sr}, which is in use."
    names = (
        "pif",
        "sr",
    )
    fault = "client"
    retry = "later"
    remedy = "Unplug the SR first."
    pif: str
    sr: str


class PIFHasNoNetworkConfiguration(Failure):
    """PIF {pif} has no IPv4 configuration. Remedy: Configure an IPv4 address on the PIF first."""

    code = "PIF_HAS_NO_NETWORK_CONFIGURATION"
    template = "PIF {pif} has no IPv4 configuration."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Configure an IPv4 address on the PIF first."
    pif: str


class PIFHasNoV6NetworkConfiguration(Failure):
    """PIF {pif} has no IPv6 configuration. Remedy: Configure an IPv6 address on the PIF first."""

    code = "PIF_HAS_NO_V6_NETWORK_CONFIGURATION"
    template = "PIF {pif} has no IPv6 configuration."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Configure an IPv6 address on the PIF first."
    pif: str


class PIFIncompatiblePrimaryAddressType(Failure):
    """The primary address type of PIF {pif} does not fit this operation. Remedy: Set the PIF's
    primary address type to the family needed.
    """

    code = "PIF_INCOMPATIBLE_PRIMARY_ADDRESS_TYPE"
    template = "The primary address type of PIF {pif} does not fit this operation."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Set the PIF's primary address type to the family needed."
    pif: str


class PIFIsManagementInterface(Failure):
    """PIF {pif} is the management interface, which forbids this. Remedy: Move management to
    another PIF first.
    """

    code = "PIF_IS_MANAGEMENT_INTERFACE"
    template = "PIF {pif} is the management interface, which forbids this."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Move management to another PIF first."
    pif: str


class PIFIsNotPhysical(Failure):
    """PIF {pif} is not a physical interface. Remedy: Name a physical PIF."""

    code = "PIF_IS_NOT_PHYSICAL"
    template = "PIF {pif} is not a physical interface."
    names = ("pif",)
    fault = "client"
    retry = "never"
    remedy = "Name a physical PIF."
    pif: str


class PIFIsNotSriovCapable(Failure):
    """PIF {pif} cannot do SR-IOV. Remedy: Choose a PIF whose hardware supports SR-IOV."""

    code = "PIF_IS_NOT_SRIOV_CAPABLE"
    template = "PIF {pif} cannot do SR-IOV."
    names = ("pif",)
    fault = "client"
    retry = "never"
    remedy = "Choose a PIF whose hardware supports SR-IOV."
    pif: str


class PIFIsPhysical(Failure):
    """PIF {pif} is a physical interface, which forbids this. Remedy: Forget the PIF once its
    hardware is gone, instead of destroying it.
    """

    code = "PIF_IS_PHYSICAL"
    template = "PIF {pif} is a physical interface, which forbids this."
    names = ("pif",)
    fault = "client"
    retry = "never"
    remedy = "Forget the PIF once its hardware is gone, instead of destroying it."
    pif: str


class PIFIsSriovLogical(Failure):
    """PIF {pif} is an SR-IOV logical interface, which forbids this. Remedy: Use the physical
    PIF beneath it.
    """

    code = "PIF_IS_SRIOV_LOGICAL"
    template = "PIF {pif} is an SR-IOV logical interface, which forbids this."
    names = ("pif",)
    fault = "client"
    retry = "never"
    remedy = "Use the physical PIF beneath it."
    pif: str


class PIFIsVLAN(Failure):
    """PIF {pif} is a VLAN, which forbids this. Remedy: Use the PIF beneath the VLAN."""

    code = "PIF_IS_VLAN"
    template = "PIF {pif} is a VLAN, which forbids this."
    names = ("pif",)
    fault = "client"
    retry = "never"
    remedy = "Use the PIF beneath the VLAN."
    pif: str


class PIFNotAttachedToHost(Failure):
    """PIF {pif} does not belong to host {host}. Remedy: Name a PIF of that host."""

    code = "PIF_NOT_ATTACHED_TO_HOST"
    template = "PIF {pif} does not belong to host {host}."
    names = (
        "pif",
        "host",
    )
    fault = "client"
    retry = "never"
    remedy = "Name a PIF of that host."
    pif: str
    host: str


class PIFNotPresent(Failure):
    """Host {host} has no PIF on network {network}. Remedy: Connect the network to a PIF of that
    host.
    """

    code = "PIF_NOT_PRESENT"
    template = "Host {host} has no PIF on network {network}."
    names = (
        "host",
        "network",
    )
    fault = "client"
    retry = "later"
    remedy = "Connect the network to a PIF of that host."
    host: str
    network: str


class PIFSriovStillExists(Failure):
    """PIF {pif} still carries an SR-IOV network. Remedy: Destroy the SR-IOV network first."""

    code = "PIF_SRIOV_STILL_EXISTS"
    template = "PIF {pif} still carries an SR-IOV network."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Destroy the SR-IOV network first."
    pif: str


class PIFTunnelStillExists(Failure):
    """PIF {pif} still carries a tunnel. Remedy: Destroy the tunnel first."""

    code = "PIF_TUNNEL_STILL_EXISTS"
    template = "PIF {pif} still carries a tunnel."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Destroy the tunnel first."
    pif: str


class PIFUnmanaged(Failure):
    """PIF {pif} is not managed by this server. Remedy: Choose a managed PIF."""

    code = "PIF_UNMANAGED"
    template = "PIF {pif} is not managed by this server."
    names = ("pif",)
    fault = "client"
    retry = "never"
    remedy = "Choose a managed PIF."
    pif: str


class PIFVLANExists(Failure):
    """PIF {pif} has this VLAN already. Remedy: Use the existing VLAN, or choose another tag."""

    code = "PIF_VLAN_EXISTS"
    template = "PIF {pif} has this VLAN already."
    names = ("pif",)
    fault = "client"
    retry = "never"
    remedy = "Use the existing VLAN, or choose another tag."
    pif: str


class PIFVLANStillExists(Failure):
    """PIF {pif} still carries a VLAN. Remedy: Destroy the VLAN first."""

    code = "PIF_VLAN_STILL_EXISTS"
    template = "PIF {pif} still carries a VLAN."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Destroy the VLAN first."
    pif: str


class PoolAuthAlreadyEnabled(Failure):
    """External authentication is on already for host {host}. Remedy: Disable it on that host,
    then enable it for the pool.
    """

    code = "POOL_AUTH_ALREADY_ENABLED"
    template = "External authentication is on already for host {host}."
    names = ("host",)
    fault = "client"
    retry = "later"
    remedy = "Disable it on that host, then enable it for the pool."
    host: str


class PoolAuthDisableFailed(Failure):
    """External authentication could not be switched off on host {host}: {message_}. Remedy:
    Check the directory from that host and try again.
    """

    code = "POOL_AUTH_DISABLE_FAILED"
    template = "External authentication could not be switched off on host {host}: {message_}."
    names = (
        "host",
        "message_",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the directory from that host and try again."
    host: str
    message_: str


class PoolAuthDisableFailedInvalidAccount(Failure):
    """Host {host} found the account for leaving the directory not valid: {message_}. Remedy:
    Use an existing, active account of that domain.
    """

    code = "POOL_AUTH_DISABLE_FAILED_INVALID_ACCOUNT"
    template = "Host {host} found the account for leaving the directory not valid: {message_}."
    names = (
        "host",
        "message_",
    )
    fault = "client"
    retry = "never"
    remedy = "Use an existing, active account of that domain."
    host: str
    message_: str


class PoolAuthDisableFailedPermissionDenied(Failure):
    """The directory refused to let this account remove host {host}: {message_}. Remedy: Use a
    directory account that may delete the computer account.
    """

    code = "POOL_AUTH_DISABLE_FAILED_PERMISSION_DENIED"
    template = "The directory refused to let this account remove host {host}: {message_}."
    names = (
        "host",
        "message_",
    )
    fault = "client"
    retry = "never"
    remedy = "Use a directory account that may delete the computer account."
    host: str
    message_: str


class PoolAuthDisableFailedWrongCredentials(Failure):
    """The directory did not accept the credentials for removing host {host}: {message_}.
    Remedy: Correct the user name and password.
    """

    code = "POOL_AUTH_DISABLE_FAILED_WRONG_CREDENTIALS"
    template = "The directory did not accept the credentials for removing host {host}: {message_}."
    names = (
        "host",
        "message_",
    )
    fault = "client"
    retry = "never"
    remedy = "Correct the user name and password."
    host: str
    message_: str


class PoolAuthEnableFailed(Failure):
    """External authentication could not be switched on for host {host}: {message_}. Remedy:
    Check the service name and the directory from that host.
    """

    code = "POOL_AUTH_ENABLE_FAILED"
    template = "External authentication could not be switched on for host {host}: {message_}."
    names = (
        "host",
        "message_",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the service name and the directory from that host."
    host: str
    message_: str


class PoolAuthEnableFailedDomainLookupFailed(Failure):
    """Host {host} could not look up the directory domain: {message_}. Remedy: Check the domain
    name and the DNS servers of that host.
    """

    code = "POOL_AUTH_ENABLE_FAILED_DOMAIN_LOOKUP_FAILED"
    template = "Host {host} could not look up the directory domain: {message_}."
    names = (
        "host",
        "message_",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the domain name and the DNS servers of that host."
    host: str
    message_: str


class PoolAuthEnableFailedDuplicateHostname(Failure):
    """Host {host} has a name that the directory or the pool holds already: {message_}. Remedy:
    Give each host a name of its own.
    """

    code = "POOL_AUTH_ENABLE_FAILED_DUPLICATE_HOSTNAME"
    template = "Host {host} has a name that the directory or the pool holds already: {message_}."
    names = (
        "host",
        "message_",
    )
    fault = "client"
    retry = "later"
    remedy = "Give each host a name of its own."
    host: str
    message_: str


class PoolAuthEnableFailedInvalidAccount(Failure):
    """Host {host} found the account for joining the directory not valid: {message_}. Remedy:
    Use an existing, active account of that domain.
    """

    code = "POOL_AUTH_ENABLE_FAILED_INVALID_ACCOUNT"
    template = "Host {host} found the account for joining the directory not valid: {message_}."
    names = (
        "host",
        "message_",
    )
    fault = "client"
    retry = "never"
    remedy = "Use an existing, active account of that domain."
    host: str
    message_: str


class PoolAuthEnableFailedInvalidOu(Failure):
    """Host {host} could not use the organisational unit given: {message_}. Remedy: Give the
    distinguished name of an existing organisational unit.
    """

    code = "POOL_AUTH_ENABLE_FAILED_INVALID_OU"
    template = "Host {host} could not use the organisational unit given: {message_}."
    names = (
        "host",
        "message_",
    )
    fault = "client"
    retry = "never"
    remedy = "Give the distinguished name of an existing organisational unit."
    host: str
    message_: str


class PoolAuthEnableFailedInvalidTrustedCerts(Failure):
    """Host {host} holds invalid certificates for the directory connection: {message_}. Remedy:
    Replace them with valid certificates that carry the LDAPS purpose.
    """

    code = "POOL_AUTH_ENABLE_FAILED_INVALID_TRUSTED_CERTS"
    template = "Host {host} holds invalid certificates for the directory connection: {message_}."
    names = (
        "host",
        "message_",
    )
    fault = "client"
    retry = "later"
    remedy = "Replace them with valid certificates that carry the LDAPS purpose."
    host: str
    message_: str


class PoolAuthEnableFailedNoSupportEncryptType(Failure):
    """Host {host} and the directory share no Kerberos encryption type: {message_}. Remedy:
    Allow a strong encryption type such as AES in the domain's policy.
    """

    code = "POOL_AUTH_ENABLE_FAILED_NO_SUPPORT_ENCRYPT_TYPE"
    template = "Host {host} and the directory share no Kerberos encryption type: {message_}."
    names = (
        "host",
        "message_",
    )
    fault = "environment"
    retry = "later"
    remedy = "Allow a strong encryption type such as AES in the domain's policy."
    host: str
    message_: str


class PoolAuthEnableFailedNoTrustedCerts(Failure):
    """Host {host} has no trusted certificate for the directory connection: {message_}. Remedy:
    Install a trusted certificate with the LDAPS purpose.
    """

    code = "POOL_AUTH_ENABLE_FAILED_NO_TRUSTED_CERTS"
    template = "Host {host} has no trusted certificate for the directory connection: {message_}."
    names = (
        "host",
        "message_",
    )
    fault = "client"
    retry = "later"
    remedy = "Install a trusted certificate with the LDAPS purpose."
    host: str
    message_: str


class PoolAuthEnableFailedPermissionDenied(Failure):
    """The directory refused to let this account join host {host}: {message_}. Remedy: Use a
    directory account that may create computer accounts.
    """

    code = "POOL_AUTH_ENABLE_FAILED_PERMISSION_DENIED"
    template = "The directory refused to let this account join host {host}: {message_}."
    names = (
        "host",
        "message_",
    )
    fault = "client"
    retry = "never"
    remedy = "Use a directory account that may create computer accounts."
    host: str
    message_: str


class PoolAuthEnableFailedSetupTLSConnection(Failure):
    """Host {host} could not set up TLS to the directory: {message_}. Remedy: Check the
    directory's certificate against the trusted certificates of the pool.
    """

    code = "POOL_AUTH_ENABLE_FAILED_SETUP_TLS_CONNECTION"
    template = "Host {host} could not set up TLS to the directory: {message_}."
    names = (
        "host",
        "message_",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the directory's certificate against the trusted certificates of the pool."
    host: str
    message_: str


class PoolAuthEnableFailedUnavailable(Failure):
    """Host {host} could not reach the directory: {message_}. Remedy: Check the network and the
    directory servers, then try again.
    """

    code = "POOL_AUTH_ENABLE_FAILED_UNAVAILABLE"
    template = "Host {host} could not reach the directory: {message_}."
    names = (
        "host",
        "message_",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the network and the directory servers, then try again."
    host: str
    message_: str


class PoolAuthEnableFailedWrongCredentials(Failure):
    """The directory did not accept the credentials for joining host {host}: {message_}. Remedy:
    Correct the user name and password.
    """

    code = "POOL_AUTH_ENABLE_FAILED_WRONG_CREDENTIALS"
    template = "The directory did not accept the credentials for joining host {host}: {message_}."
    names = (
        "host",
        "message_",
    )
    fault = "client"
    retry = "never"
    remedy = "Correct the user name and password."
    host: str
    message_: str


class PoolJoiningExternalAuthMismatch(Failure):
    """Joining host and pool differ in external authentication. Remedy: Configure the same
    service on both, or disable it on the host.
    """

    code = "POOL_JOINING_EXTERNAL_AUTH_MISMATCH"
    template = "Joining host and pool differ in external authentication."
    fault = "client"
    retry = "later"
    remedy = "Configure the same service on both, or disable it on the host."


class PoolJoiningHostCACertificatesConflict(Failure):
    """Joining host and pool have different CA certificates of the same name. Remedy: Rename or
    remove one of the certificates first.
    """

    code = "POOL_JOINING_HOST_CA_CERTIFICATES_CONFLICT"
    template = "Joining host and pool have different CA certificates of the same name."
    fault = "client"
    retry = "later"
    remedy = "Rename or remove one of the certificates first."


class PoolJoiningHostHasBonds(Failure):
    """The joining host has bonds. Remedy: Destroy its bonds first."""

    code = "POOL_JOINING_HOST_HAS_BONDS"
    template = "The joining host has bonds."
    fault = "client"
    retry = "later"
    remedy = "Destroy its bonds first."


class PoolJoiningHostHasNetworkSriovs(Failure):
    """The joining host has SR-IOV networks. Remedy: Destroy its SR-IOV networks first."""

    code = "POOL_JOINING_HOST_HAS_NETWORK_SRIOVS"
    template = "The joining host has SR-IOV networks."
    fault = "client"
    retry = "later"
    remedy = "Destroy its SR-IOV networks first."


class PoolJoiningHostHasNonManagementVlans(Failure):
    """The joining host has VLANs besides that of its management interface. Remedy: Destroy
    these VLANs first.
    """

    code = "POOL_JOINING_HOST_HAS_NON_MANAGEMENT_VLANS"
    template = "The joining host has VLANs besides that of its management interface."
    fault = "client"
    retry = "later"
    remedy = "Destroy these VLANs first."


class PoolJoiningHostHasTunnels(Failure):
    """The joining host has tunnels. Remedy: Destroy its tunnels first."""

    code = "POOL_JOINING_HOST_HAS_TUNNELS"
    template = "The joining host has tunnels."
    fault = "client"
    retry = "later"
    remedy = "Destroy its tunnels first."


class PoolJoiningHostManagementVLANDoesNotMatch(Failure):
    """The joining host manages on VLAN {local}; the pool manages on VLAN {remote}. Remedy: Put
    the host's management on the pool's VLAN first.
    """

    code = "POOL_JOINING_HOST_MANAGEMENT_VLAN_DOES_NOT_MATCH"
    template = "The joining host manages on VLAN {local}; the pool manages on VLAN {remote}."
    names = (
        "local",
        "remote",
    )
    fault = "client"
    retry = "later"
    remedy = "Put the host's management on the pool's VLAN first."
    local: str
    remote: str


class PoolJoiningHostMustHaveOnlyOneIPOnClusteringNetwork(Failure):
    """The joining host must have exactly one address on the clustering network. Remedy: Leave
    one address on that network.
    """

    code = "POOL_JOINING_HOST_MUST_HAVE_ONLY_ONE_IP_ON_CLUSTERING_NETWORK"
    template = "The joining host must have exactly one address on the clustering network."
    fault = "client"
    retry = "later"
    remedy = "Leave one address on that network."


class PoolJoiningHostMustHavePhysicalManagementNic(Failure):
    """The joining host's management interface is not physical. Remedy: Move its management to a
    physical PIF first.
    """

    code = "POOL_JOINING_HOST_MUST_HAVE_PHYSICAL_MANAGEMENT_NIC"
    template = "The joining host's management interface is not physical."
    fault = "client"
    retry = "later"
    remedy = "Move its management to a physical PIF first."


class PoolJoiningHostMustHaveSameAPIVersion(Failure):
    """The joining host has API version {host_api_version}; the coordinator has
    {coordinator_api_version}. Remedy: Bring both to the same version first.
    """

    code = "POOL_JOINING_HOST_MUST_HAVE_SAME_API_VERSION"
    template = "The joining host has API version {host_api_version}; the coordinator has {coordinator_api_version}."
    names = (
        "host_api_version",
        "coordinator_api_version",
    )
    fault = "client"
    retry = "later"
    remedy = "Bring both to the same version first."
    host_api_version: str
    coordinator_api_version: str


class PoolJoiningHostMustHaveSameDbSchema(Failure):
    """The joining host has database schema {host_db_schema}; the coordinator has
    {coordinator_db_schema}. Remedy: Bring both to the same version first.
    """

    code = "POOL_JOINING_HOST_MUST_HAVE_SAME_DB_SCHEMA"
    template = "The joining host has database schema {host_db_schema}; the coordinator has {coordinator_db_schema}."
    names = (
        "host_db_schema",
        "coordinator_db_schema",
    )
    fault = "client"
    retry = "later"
    remedy = "Bring both to the same version first."
    host_db_schema: str
    coordinator_db_schema: str


class PoolJoiningHostMustHaveSameProductVersion(Failure):
    """Joining host and coordinator run different product versions. Remedy: Bring both to the
    same version first.
    """

    code = "POOL_JOINING_HOST_MUST_HAVE_SAME_PRODUCT_VERSION"
    template = "Joining host and coordinator run different product versions."
    fault = "client"
    retry = "later"
    remedy = "Bring both to the same version first."


class PoolJoiningHostMustOnlyHavePhysicalPifs(Failure):
    """The joining host has interfaces that are not physical. Remedy: Destroy its bonds, VLANs
    and tunnels first.
    """

    code = "POOL_JOINING_HOST_MUST_ONLY_HAVE_PHYSICAL_PIFS"
    template = "The joining host has interfaces that are not physical."
    fault = "client"
    retry = "later"
    remedy = "Destroy its bonds, VLANs and tunnels first."


class PoolJoiningHostTLSVerificationMismatch(Failure):
    """TLS verification is on at only one of joining host and pool. Remedy: Enable TLS
    verification on both first.
    """

    code = "POOL_JOINING_HOST_TLS_VERIFICATION_MISMATCH"
    template = "TLS verification is on at only one of joining host and pool."
    fault = "client"
    retry = "later"
    remedy = "Enable TLS verification on both first."


class PoolJoiningHostTrustedCertificatesConflict(Failure):
    """Trusted certificate {ref_in_pool} of the pool conflicts with {ref_on_host} of the joining
    host. Remedy: Remove one of the two certificates first.
    """

    code = "POOL_JOINING_HOST_TRUSTED_CERTIFICATES_CONFLICT"
    template = "Trusted certificate {ref_in_pool} of the pool conflicts with {ref_on_host} of the joining host."
    names = (
        "ref_in_pool",
        "ref_on_host",
    )
    fault = "client"
    retry = "later"
    remedy = "Remove one of the two certificates first."
    ref_in_pool: str
    ref_on_host: str


class PoolJoiningMasterCertificateNotInPoolBundle(Failure):
    """The certificate of coordinator {coordinator_uuid} is missing from the pool's bundle.
    Remedy: Renew the pool's internal certificates, then join again.
    """

    code = "POOL_JOINING_MASTER_CERTIFICATE_NOT_IN_POOL_BUNDLE"
    template = (
        "The certificate of coordinator {coordinator_uuid} is missing from the pool's bundle."
    )
    names = ("coordinator_uuid",)
    fault = "server"
    retry = "later"
    remedy = "Renew the pool's internal certificates, then join again."
    coordinator_uuid: str


class PoolJoiningPoolBundleEmptyAfterImport(Failure):
    """The pool's certificate bundle {bundle_path} is empty after import. Remedy: Renew the
    pool's internal certificates, then join again.
    """

    code = "POOL_JOINING_POOL_BUNDLE_EMPTY_AFTER_IMPORT"
    template = "The pool's certificate bundle {bundle_path} is empty after import."
    names = ("bundle_path",)
    fault = "server"
    retry = "later"
    remedy = "Renew the pool's internal certificates, then join again."
    bundle_path: str


class PoolJoiningPoolCannotEnableClusteringOnVLANNetwork(Failure):
    """The pool clusters on VLAN {vlan}, so a host cannot join while clustering is on. Remedy:
    Put clustering on a network without VLAN, or disable it.
    """

    code = "POOL_JOINING_POOL_CANNOT_ENABLE_CLUSTERING_ON_VLAN_NETWORK"
    template = "The pool clusters on VLAN {vlan}, so a host cannot join while clustering is on."
    names = ("vlan",)
    fault = "client"
    retry = "later"
    remedy = "Put clustering on a network without VLAN, or disable it."
    vlan: str


class PoolJoiningSMFeaturesIncompatible(Failure):
    """Storage driver {candidate_sm_ref} of the joining host lacks features of the pool's
    {pool_sm_ref}. Remedy: Install the same storage driver version on the host.
    """

    code = "POOL_JOINING_SM_FEATURES_INCOMPATIBLE"
    template = "Storage driver {candidate_sm_ref} of the joining host lacks features of the pool's {pool_sm_ref}."
    names = (
        "pool_sm_ref",
        "candidate_sm_ref",
    )
    fault = "client"
    retry = "later"
    remedy = "Install the same storage driver version on the host."
    pool_sm_ref: str
    candidate_sm_ref: str


class PoolSecretRotationPending(Failure):
    """The pool secret is being changed and not all hosts have it yet. Remedy: Bring all hosts
    online and finish the rotation first.
    """

    code = "POOL_SECRET_ROTATION_PENDING"
    template = "The pool secret is being changed and not all hosts have it yet."
    fault = "client"
    retry = "later"
    remedy = "Bring all hosts online and finish the rotation first."


class ProvisionFailedOutOfSpace(Failure):
    """The new disks could not be made for lack of space. Remedy: Free space on the SR, or
    choose another.
    """

    code = "PROVISION_FAILED_OUT_OF_SPACE"
    template = "The new disks could not be made for lack of space."
    fault = "environment"
    retry = "later"
    remedy = "Free space on the SR, or choose another."


class ProvisionOnlyAllowedOnTemplate(Failure):
    """Only a VM that was made from a template can be provisioned. Remedy: Clone a template and
    provision the clone.
    """

    code = "PROVISION_ONLY_ALLOWED_ON_TEMPLATE"
    template = "Only a VM that was made from a template can be provisioned."
    fault = "client"
    retry = "never"
    remedy = "Clone a template and provision the clone."


class PUSBVDIConflict(Failure):
    """USB device {pusb} is used as disk {vdi} at present. Remedy: Unplug the disk before
    passing the device through.
    """

    code = "PUSB_VDI_CONFLICT"
    template = "USB device {pusb} is used as disk {vdi} at present."
    names = (
        "pusb",
        "vdi",
    )
    fault = "client"
    retry = "later"
    remedy = "Unplug the disk before passing the device through."
    pusb: str
    vdi: str


class PVSCacheStorageAlreadyPresent(Failure):
    """PVS site {site} has cache storage on host {host} already. Remedy: Use it, or destroy it
    first.
    """

    code = "PVS_CACHE_STORAGE_ALREADY_PRESENT"
    template = "PVS site {site} has cache storage on host {host} already."
    names = (
        "site",
        "host",
    )
    fault = "client"
    retry = "never"
    remedy = "Use it, or destroy it first."
    site: str
    host: str


class PVSCacheStorageIsInUse(Failure):
    """PVS cache storage {pvs_cache_storage} is in use. Remedy: Stop the proxies that use it
    first.
    """

    code = "PVS_CACHE_STORAGE_IS_IN_USE"
    template = "PVS cache storage {pvs_cache_storage} is in use."
    names = ("pvs_cache_storage",)
    fault = "client"
    retry = "later"
    remedy = "Stop the proxies that use it first."
    pvs_cache_storage: str


class PVSProxyAlreadyPresent(Failure):
    """The VIF has a PVS proxy already: {proxies}. Remedy: Use it, or destroy it first."""

    code = "PVS_PROXY_ALREADY_PRESENT"
    template = "The VIF has a PVS proxy already: {proxies}."
    names = ("proxies",)
    fault = "client"
    retry = "never"
    remedy = "Use it, or destroy it first."
    proxies: str


class PVSProxyPresentOnHigherVIFDevice(Failure):
    """A VIF with device {device} of the VM has a PVS proxy, so no VIF may come before it.
    Remedy: Destroy that proxy, or choose a higher device number.
    """

    code = "PVS_PROXY_PRESENT_ON_HIGHER_VIF_DEVICE"
    template = "A VIF with device {device} of the VM has a PVS proxy, so no VIF may come before it."
    names = ("device",)
    fault = "client"
    retry = "later"
    remedy = "Destroy that proxy, or choose a higher device number."
    device: str


class PVSServerAddressInUse(Failure):
    """Address {address} belongs to another PVS server. Remedy: Choose another address."""

    code = "PVS_SERVER_ADDRESS_IN_USE"
    template = "Address {address} belongs to another PVS server."
    names = ("address",)
    fault = "client"
    retry = "never"
    remedy = "Choose another address."
    address: str


class PVSSiteContainsRunningProxies(Failure):
    """The PVS site has running proxies: {proxies}. Remedy: Stop the VMs that use these proxies
    first.
    """

    code = "PVS_SITE_CONTAINS_RUNNING_PROXIES"
    template = "The PVS site has running proxies: {proxies}."
    names = ("proxies",)
    fault = "client"
    retry = "later"
    remedy = "Stop the VMs that use these proxies first."
    proxies: str


class PVSSiteContainsServers(Failure):
    """The PVS site still has servers: {servers}. Remedy: Forget these servers first."""

    code = "PVS_SITE_CONTAINS_SERVERS"
    template = "The PVS site still has servers: {servers}."
    names = ("servers",)
    fault = "client"
    retry = "later"
    remedy = "Forget these servers first."
    servers: str


class PVSVIFMustBeFirstDevice(Failure):
    """Only the first VIF of a VM can have a PVS proxy. Remedy: Use the VIF with the lowest
    device number.
    """

    code = "PVS_VIF_MUST_BE_FIRST_DEVICE"
    template = "Only the first VIF of a VM can have a PVS proxy."
    fault = "client"
    retry = "never"
    remedy = "Use the VIF with the lowest device number."


class RBACPermissionDenied(Failure):
    """Permission {permission} is needed: {message_}. Remedy: Ask for a role that includes the
    permission.
    """

    code = "RBAC_PERMISSION_DENIED"
    template = "Permission {permission} is needed: {message_}."
    names = (
        "permission",
        "message_",
    )
    fault = "client"
    retry = "never"
    remedy = "Ask for a role that includes the permission."
    permission: str
    message_: str


class RedoLogIsEnabled(Failure):
    """The redo log is enabled, which forbids this. Remedy: Disable the redo log first."""

    code = "REDO_LOG_IS_ENABLED"
    template = "The redo log is enabled, which forbids this."
    fault = "client"
    retry = "later"
    remedy = "Disable the redo log first."


class RepositoryAlreadyExists(Failure):
    """The repository exists already: {ref}. Remedy: Use the existing repository."""

    code = "REPOSITORY_ALREADY_EXISTS"
    template = "The repository exists already: {ref}."
    names = ("ref",)
    fault = "client"
    retry = "never"
    remedy = "Use the existing repository."
    ref: str


class RepositoryCleanupFailed(Failure):
    """Old repository data could not be removed. Remedy: Check the coordinator's file system and
    try again.
    """

    code = "REPOSITORY_CLEANUP_FAILED"
    template = "Old repository data could not be removed."
    fault = "server"
    retry = "later"
    remedy = "Check the coordinator's file system and try again."


class RepositoryIsInUse(Failure):
    """The repository is in use. Remedy: Remove it from the pool's enabled repositories first."""

    code = "REPOSITORY_IS_IN_USE"
    template = "The repository is in use."
    fault = "client"
    retry = "later"
    remedy = "Remove it from the pool's enabled repositories first."


class ReposyncFailed(Failure):
    """The remote repository could not be copied. Remedy: Check address, proxy and network, then
    synchronise again.
    """

    code = "REPOSYNC_FAILED"
    template = "The remote repository could not be copied."
    fault = "environment"
    retry = "later"
    remedy = "Check address, proxy and network, then synchronise again."


class RepoShouldBeSingleOneEnabled(Failure):
    """A repository of this origin must be the only one enabled. Remedy: Enable this repository
    alone.
    """

    code = "REPO_SHOULD_BE_SINGLE_ONE_ENABLED"
    template = "A repository of this origin must be the only one enabled."
    fault = "client"
    retry = "later"
    remedy = "Enable this repository alone."


class RequiredPIFIsUnplugged(Failure):
    """PIF {pif} is needed but unplugged. Remedy: Plug the PIF first."""

    code = "REQUIRED_PIF_IS_UNPLUGGED"
    template = "PIF {pif} is needed but unplugged."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Plug the PIF first."
    pif: str


class RestoreIncompatibleVersion(Failure):
    """The backup was made by a version that cannot be restored here. Remedy: Restore it on a
    host of the same version.
    """

    code = "RESTORE_INCOMPATIBLE_VERSION"
    template = "The backup was made by a version that cannot be restored here."
    fault = "client"
    retry = "never"
    remedy = "Restore it on a host of the same version."


class RestoreScriptFailed(Failure):
    """The host restore did not complete; its log reads: {log}. Remedy: Read the log, mend the
    cause and restore again.
    """

    code = "RESTORE_SCRIPT_FAILED"
    template = "The host restore did not complete; its log reads: {log}."
    names = ("log",)
    fault = "server"
    retry = "later"
    remedy = "Read the log, mend the cause and restore again."
    log: str


class RestoreTargetMgmtIfNotInBackup(Failure):
    """The backup does not contain the management interface of this host. Remedy: Use a backup
    with the same management interface.
    """

    code = "RESTORE_TARGET_MGMT_IF_NOT_IN_BACKUP"
    template = "The backup does not contain the management interface of this host."
    fault = "client"
    retry = "never"
    remedy = "Use a backup with the same management interface."


class RestoreTargetMissingDevice(Failure):
    """The backup needs network device {device}, which this host lacks. Remedy: Restore to a
    host with that device.
    """

    code = "RESTORE_TARGET_MISSING_DEVICE"
    template = "The backup needs network device {device}, which this host lacks."
    names = ("device",)
    fault = "client"
    retry = "never"
    remedy = "Restore to a host with that device."
    device: str


class RevertOnlyAllowedOnSnapshot(Failure):
    """Only a snapshot can be reverted to. Remedy: Name a snapshot."""

    code = "REVERT_ONLY_ALLOWED_ON_SNAPSHOT"
    template = "Only a snapshot can be reverted to."
    fault = "client"
    retry = "never"
    remedy = "Name a snapshot."


class RoleAlreadyExists(Failure):
    """The subject has this role already. Remedy: Nothing needs doing."""

    code = "ROLE_ALREADY_EXISTS"
    template = "The subject has this role already."
    fault = "client"
    retry = "never"
    remedy = "Nothing needs doing."


class RoleNotFound(Failure):
    """There is no such role, or the subject does not have it. Remedy: Name one of the roles in
    question.
    """

    code = "ROLE_NOT_FOUND"
    template = "There is no such role, or the subject does not have it."
    fault = "client"
    retry = "never"
    remedy = "Name one of the roles in question."


class ServerCertificateChainInvalid(Failure):
    """The chain of the server certificate is not valid. Remedy: Give the intermediate
    certificates in PEM form and in order.
    """

    code = "SERVER_CERTIFICATE_CHAIN_INVALID"
    template = "The chain of the server certificate is not valid."
    fault = "client"
    retry = "never"
    remedy = "Give the intermediate certificates in PEM form and in order."


class ServerCertificateExpired(Failure):
    """The server certificate expired at {not_after}; it is now {now}. Remedy: Install a
    certificate that is still valid.
    """

    code = "SERVER_CERTIFICATE_EXPIRED"
    template = "The server certificate expired at {not_after}; it is now {now}."
    names = (
        "now",
        "not_after",
    )
    fault = "client"
    retry = "never"
    remedy = "Install a certificate that is still valid."
    now: str
    not_after: str


class ServerCertificateInvalid(Failure):
    """The server certificate is not valid. Remedy: Give a well-formed X.509 certificate in PEM
    form.
    """

    code = "SERVER_CERTIFICATE_INVALID"
    template = "The server certificate is not valid."
    fault = "client"
    retry = "never"
    remedy = "Give a well-formed X.509 certificate in PEM form."


class ServerCertificateKeyAlgorithmNotSupported(Failure):
    """Keys of algorithm {algorithm_oid} are not supported. Remedy: Use an RSA key."""

    code = "SERVER_CERTIFICATE_KEY_ALGORITHM_NOT_SUPPORTED"
    template = "Keys of algorithm {algorithm_oid} are not supported."
    names = ("algorithm_oid",)
    fault = "client"
    retry = "never"
    remedy = "Use an RSA key."
    algorithm_oid: str


class ServerCertificateKeyInvalid(Failure):
    """The private key is not valid. Remedy: Give an unencrypted PKCS 8 private key in PEM form."""

    code = "SERVER_CERTIFICATE_KEY_INVALID"
    template = "The private key is not valid."
    fault = "client"
    retry = "never"
    remedy = "Give an unencrypted PKCS 8 private key in PEM form."


class ServerCertificateKeyMismatch(Failure):
    """Private key and certificate do not belong together. Remedy: Give the key that the
    certificate was issued for.
    """

    code = "SERVER_CERTIFICATE_KEY_MISMATCH"
    template = "Private key and certificate do not belong together."
    fault = "client"
    retry = "never"
    remedy = "Give the key that the certificate was issued for."


class ServerCertificateKeyRsaLengthNotSupported(Failure):
    """RSA keys of {length} bits are not supported. Remedy: Use an RSA key of 2048 to 4096 bits."""

    code = "SERVER_CERTIFICATE_KEY_RSA_LENGTH_NOT_SUPPORTED"
    template = "RSA keys of {length} bits are not supported."
    names = ("length",)
    fault = "client"
    retry = "never"
    remedy = "Use an RSA key of 2048 to 4096 bits."
    length: str


class ServerCertificateKeyRsaMultiNotSupported(Failure):
    """RSA keys with more than two primes are not supported. Remedy: Use an RSA key with two
    primes.
    """

    code = "SERVER_CERTIFICATE_KEY_RSA_MULTI_NOT_SUPPORTED"
    template = "RSA keys with more than two primes are not supported."
    fault = "client"
    retry = "never"
    remedy = "Use an RSA key with two primes."


class ServerCertificateNotValidYet(Failure):
    """The server certificate is valid from {not_before}; it is now {now}. Remedy: Check the
    host's clock, or install a certificate that is valid now.
    """

    code = "SERVER_CERTIFICATE_NOT_VALID_YET"
    template = "The server certificate is valid from {not_before}; it is now {now}."
    names = (
        "now",
        "not_before",
    )
    fault = "client"
    retry = "later"
    remedy = "Check the host's clock, or install a certificate that is valid now."
    now: str
    not_before: str


class ServerCertificateSignatureNotSupported(Failure):
    """The signature algorithm of the certificate is not supported. Remedy: Use a certificate
    signed with SHA-256 or SHA-512.
    """

    code = "SERVER_CERTIFICATE_SIGNATURE_NOT_SUPPORTED"
    template = "The signature algorithm of the certificate is not supported."
    fault = "client"
    retry = "never"
    remedy = "Use a certificate signed with SHA-256 or SHA-512."


class SessionAuthenticationFailed(Failure):
    """User name or password were not accepted. Remedy: Check the credentials and log in again."""

    code = "SESSION_AUTHENTICATION_FAILED"
    template = "User name or password were not accepted."
    fault = "client"
    retry = "never"
    remedy = "Check the credentials and log in again."


class SessionAuthorizationFailed(Failure):
    """User {username} is known but not allowed to log in: {message_}. Remedy: Ask an
    administrator to add the user or a group as subject of the pool.
    """

    code = "SESSION_AUTHORIZATION_FAILED"
    template = "User {username} is known but not allowed to log in: {message_}."
    names = (
        "username",
        "message_",
    )
    fault = "client"
    retry = "never"
    remedy = "Ask an administrator to add the user or a group as subject of the pool."
    username: str
    message_: str


class SessionInvalid(Failure):
    """Session {handle} does not exist or has ended. Remedy: Log in again and use the new
    session.
    """

    code = "SESSION_INVALID"
    template = "Session {handle} does not exist or has ended."
    names = ("handle",)
    fault = "client"
    retry = "never"
    remedy = "Log in again and use the new session."
    handle: str


class SessionNotRegistered(Failure):
    """Session {handle} has not registered for events. Remedy: Register for events first, or use
    event.from.
    """

    code = "SESSION_NOT_REGISTERED"
    template = "Session {handle} has not registered for events."
    names = ("handle",)
    fault = "client"
    retry = "never"
    remedy = "Register for events first, or use event.from."
    handle: str


class SetConsoleTimeoutPartiallyFailed(Failure):
    """The console timeout could not be set on these hosts: {hosts}. Remedy: Check the hosts
    named and try again.
    """

    code = "SET_CONSOLE_TIMEOUT_PARTIALLY_FAILED"
    template = "The console timeout could not be set on these hosts: {hosts}."
    names = ("hosts",)
    fault = "environment"
    retry = "later"
    remedy = "Check the hosts named and try again."
    hosts: str


class SetSSHAutoModePartiallyFailed(Failure):
    """The SSH auto mode could not be set on these hosts: {hosts}. Remedy: Check the hosts named
    and try again.
    """

    code = "SET_SSH_AUTO_MODE_PARTIALLY_FAILED"
    template = "The SSH auto mode could not be set on these hosts: {hosts}."
    names = ("hosts",)
    fault = "environment"
    retry = "later"
    remedy = "Check the hosts named and try again."
    hosts: str


class SetSSHTimeoutPartiallyFailed(Failure):
    """The SSH timeout could not be set on these hosts: {hosts}. Remedy: Check the hosts named
    and try again.
    """

    code = "SET_SSH_TIMEOUT_PARTIALLY_FAILED"
    template = "The SSH timeout could not be set on these hosts: {hosts}."
    names = ("hosts",)
    fault = "environment"
    retry = "later"
    remedy = "Check the hosts named and try again."
    hosts: str


class SlaveRequiresManagementInterface(Failure):
    """A supporter cannot be without a management interface. Remedy: Give it another management
    interface instead.
    """

    code = "SLAVE_REQUIRES_MANAGEMENT_INTERFACE"
    template = "A supporter cannot be without a management interface."
    fault = "client"
    retry = "later"
    remedy = "Give it another management interface instead."


class SMPluginCommunicationFailure(Failure):
    """The storage driver {sm} did not answer properly. Remedy: Read the storage log of the host
    and try again.
    """

    code = "SM_PLUGIN_COMMUNICATION_FAILURE"
    template = "The storage driver {sm} did not answer properly."
    names = ("sm",)
    fault = "server"
    retry = "later"
    remedy = "Read the storage log of the host and try again."
    sm: str


class SRAttached(Failure):
    """The SR is attached to a host. Remedy: Unplug its PBDs first."""

    code = "SR_ATTACHED"
    template = "The SR is attached to a host."
    fault = "client"
    retry = "later"
    remedy = "Unplug its PBDs first."


class SRAttachFailed(Failure):
    """SR {sr} could not be attached. Remedy: Check the storage behind it and plug its PBD
    again.
    """

    code = "SR_ATTACH_FAILED"
    template = "SR {sr} could not be attached."
    names = ("sr",)
    fault = "environment"
    retry = "later"
    remedy = "Check the storage behind it and plug its PBD again."
    sr: str


class SRBackendFailure(Failure):
    """The storage driver failed with status {status}: {stderr} {stdout}. Remedy: Check the
    storage and the host's storage log.
    """

    code = "SR_BACKEND_FAILURE"
    template = "The storage driver failed with status {status}: {stderr} {stdout}."
    names = (
        "status",
        "stdout",
        "stderr",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the storage and the host's storage log."
    status: str
    stdout: str
    stderr: str


class SRDeviceInUse(Failure):
    """The device of the SR is in use already. Remedy: Choose another device, or detach the SR
    that uses it.
    """

    code = "SR_DEVICE_IN_USE"
    template = "The device of the SR is in use already."
    fault = "client"
    retry = "later"
    remedy = "Choose another device, or detach the SR that uses it."


class SRDoesNotSupportMigration(Failure):
    """SR {sr} does not support storage migration; it offers {capabilities}. Remedy: Copy the
    disk to another SR while the VM is halted.
    """

    code = "SR_DOES_NOT_SUPPORT_MIGRATION"
    template = "SR {sr} does not support storage migration; it offers {capabilities}."
    names = (
        "sr",
        "capabilities",
    )
    fault = "client"
    retry = "never"
    remedy = "Copy the disk to another SR while the VM is halted."
    sr: str
    capabilities: str


class SRFull(Failure):
    """{requested} bytes were asked for; the SR can give at most {maximum}. Remedy: Free space
    on the SR, or choose another.
    """

    code = "SR_FULL"
    template = "{requested} bytes were asked for; the SR can give at most {maximum}."
    names = (
        "requested",
        "maximum",
    )
    fault = "environment"
    retry = "later"
    remedy = "Free space on the SR, or choose another."
    requested: str
    maximum: str


class SRHasMultiplePbds(Failure):
    """The SR has other PBDs besides {pbd}. Remedy: Unplug and destroy the other PBDs first."""

    code = "SR_HAS_MULTIPLE_PBDS"
    template = "The SR has other PBDs besides {pbd}."
    names = ("pbd",)
    fault = "client"
    retry = "later"
    remedy = "Unplug and destroy the other PBDs first."
    pbd: str


class SRHasNoPbds(Failure):
    """SR {sr} has no plugged PBD that can be used. Remedy: Create and plug a PBD for the SR
    first.
    """

    code = "SR_HAS_NO_PBDS"
    template = "SR {sr} has no plugged PBD that can be used."
    names = ("sr",)
    fault = "client"
    retry = "later"
    remedy = "Create and plug a PBD for the SR first."
    sr: str


class SRHasPBD(Failure):
    """SR {sr} still has a plugged PBD. Remedy: Unplug its PBDs first."""

    code = "SR_HAS_PBD"
    template = "SR {sr} still has a plugged PBD."
    names = ("sr",)
    fault = "client"
    retry = "later"
    remedy = "Unplug its PBDs first."
    sr: str


class SRIndestructible(Failure):
    """SR {sr} is marked as indestructible. Remedy: Leave the SR in place, or clear the mark."""

    code = "SR_INDESTRUCTIBLE"
    template = "SR {sr} is marked as indestructible."
    names = ("sr",)
    fault = "client"
    retry = "never"
    remedy = "Leave the SR in place, or clear the mark."
    sr: str


class SRIsCacheSR(Failure):
    """The SR serves host {host} as its cache. Remedy: Switch off local caching on that host
    first.
    """

    code = "SR_IS_CACHE_SR"
    template = "The SR serves host {host} as its cache."
    names = ("host",)
    fault = "client"
    retry = "later"
    remedy = "Switch off local caching on that host first."
    host: str


class SRNotAttached(Failure):
    """SR {sr} is not attached. Remedy: Plug a PBD of the SR first."""

    code = "SR_NOT_ATTACHED"
    template = "SR {sr} is not attached."
    names = ("sr",)
    fault = "client"
    retry = "later"
    remedy = "Plug a PBD of the SR first."
    sr: str


class SRNotEmpty(Failure):
    """The SR still holds VDIs. Remedy: Destroy or move its VDIs first."""

    code = "SR_NOT_EMPTY"
    template = "The SR still holds VDIs."
    fault = "client"
    retry = "later"
    remedy = "Destroy or move its VDIs first."


class SRNotSharable(Failure):
    """SR {sr} cannot be shared, so it cannot be connected to host {host}. Remedy: Use an SR of
    a shared type.
    """

    code = "SR_NOT_SHARABLE"
    template = "SR {sr} cannot be shared, so it cannot be connected to host {host}."
    names = (
        "sr",
        "host",
    )
    fault = "client"
    retry = "never"
    remedy = "Use an SR of a shared type."
    sr: str
    host: str


class SRNotShared(Failure):
    """The SR is not shared. Remedy: Use a shared SR."""

    code = "SR_NOT_SHARED"
    template = "The SR is not shared."
    fault = "client"
    retry = "never"
    remedy = "Use a shared SR."


class SROperationNotSupported(Failure):
    """The driver of SR {sr} does not offer this operation. Remedy: Use an SR of a type that
    does.
    """

    code = "SR_OPERATION_NOT_SUPPORTED"
    template = "The driver of SR {sr} does not offer this operation."
    names = ("sr",)
    fault = "client"
    retry = "never"
    remedy = "Use an SR of a type that does."
    sr: str


class SRRequiresUpgrade(Failure):
    """The format of SR {sr} is too old for this. Remedy: Upgrade the SR first."""

    code = "SR_REQUIRES_UPGRADE"
    template = "The format of SR {sr} is too old for this."
    names = ("sr",)
    fault = "client"
    retry = "later"
    remedy = "Upgrade the SR first."
    sr: str


class SRSourceSpaceInsufficient(Failure):
    """Source SR {sr} has too little space for the snapshots that migration needs. Remedy: Free
    space on that SR first.
    """

    code = "SR_SOURCE_SPACE_INSUFFICIENT"
    template = "Source SR {sr} has too little space for the snapshots that migration needs."
    names = ("sr",)
    fault = "environment"
    retry = "later"
    remedy = "Free space on that SR first."
    sr: str


class SRSuspendSpaceInsufficient(Failure):
    """SR {sr} has too little space for the suspend image. Remedy: Free space on that SR, or
    choose another suspend SR.
    """

    code = "SR_SUSPEND_SPACE_INSUFFICIENT"
    template = "SR {sr} has too little space for the suspend image."
    names = ("sr",)
    fault = "environment"
    retry = "later"
    remedy = "Free space on that SR, or choose another suspend SR."
    sr: str


class SRUnhealthy(Failure):
    """SR {sr} is unhealthy ({health}); advice: {fix}. Remedy: Follow the advice, then try
    again.
    """

    code = "SR_UNHEALTHY"
    template = "SR {sr} is unhealthy ({health}); advice: {fix}."
    names = (
        "sr",
        "health",
        "fix",
    )
    fault = "environment"
    retry = "later"
    remedy = "Follow the advice, then try again."
    sr: str
    health: str
    fix: str


class SRUnknownDriver(Failure):
    """There is no storage driver {driver}. Remedy: Name a type that the installed storage
    drivers offer.
    """

    code = "SR_UNKNOWN_DRIVER"
    template = "There is no storage driver {driver}."
    names = ("driver",)
    fault = "client"
    retry = "never"
    remedy = "Name a type that the installed storage drivers offer."
    driver: str


class SRUUIDExists(Failure):
    """An SR with UUID {uuid} exists already. Remedy: Use the existing SR, or choose another
    UUID.
    """

    code = "SR_UUID_EXISTS"
    template = "An SR with UUID {uuid} exists already."
    names = ("uuid",)
    fault = "client"
    retry = "never"
    remedy = "Use the existing SR, or choose another UUID."
    uuid: str


class SRVDILockingFailed(Failure):
    """The lock on a VDI could not be taken. Remedy: Wait until other hosts have released the
    disk, then try again.
    """

    code = "SR_VDI_LOCKING_FAILED"
    template = "The lock on a VDI could not be taken."
    fault = "environment"
    retry = "later"
    remedy = "Wait until other hosts have released the disk, then try again."


class SSLVerifyError(Failure):
    """The peer's certificate was not accepted: {reason}. Remedy: Install the right CA or host
    certificate, or correct the peer's.
    """

    code = "SSL_VERIFY_ERROR"
    template = "The peer's certificate was not accepted: {reason}."
    names = ("reason",)
    fault = "environment"
    retry = "later"
    remedy = "Install the right CA or host certificate, or correct the peer's."
    reason: str


class SubjectAlreadyExists(Failure):
    """A subject with this identifier exists already. Remedy: Use the existing subject."""

    code = "SUBJECT_ALREADY_EXISTS"
    template = "A subject with this identifier exists already."
    fault = "client"
    retry = "never"
    remedy = "Use the existing subject."


class SubjectCannotBeResolved(Failure):
    """The directory does not know this user or group. Remedy: Check the name and its domain."""

    code = "SUBJECT_CANNOT_BE_RESOLVED"
    template = "The directory does not know this user or group."
    fault = "client"
    retry = "never"
    remedy = "Check the name and its domain."


class SuspendImageNotAccessible(Failure):
    """Suspend image {vdi} cannot be reached from this host. Remedy: Resume on a host that sees
    its SR, or plug the SR here.
    """

    code = "SUSPEND_IMAGE_NOT_ACCESSIBLE"
    template = "Suspend image {vdi} cannot be reached from this host."
    names = ("vdi",)
    fault = "environment"
    retry = "later"
    remedy = "Resume on a host that sees its SR, or plug the SR here."
    vdi: str


class SuspendVDIReplacementIsNotIdentical(Failure):
    """The replacement suspend image differs from the original. Remedy: Name an exact copy of
    the original image.
    """

    code = "SUSPEND_VDI_REPLACEMENT_IS_NOT_IDENTICAL"
    template = "The replacement suspend image differs from the original."
    fault = "client"
    retry = "never"
    remedy = "Name an exact copy of the original image."


class SyncBundleInProgress(Failure):
    """A bundle is being synchronised at this moment. Remedy: Wait until the synchronisation has
    finished.
    """

    code = "SYNC_BUNDLE_IN_PROGRESS"
    template = "A bundle is being synchronised at this moment."
    fault = "client"
    retry = "later"
    remedy = "Wait until the synchronisation has finished."


class SyncUpdatesInProgress(Failure):
    """Updates are being synchronised at this moment. Remedy: Wait until the synchronisation has
    finished.
    """

    code = "SYNC_UPDATES_IN_PROGRESS"
    template = "Updates are being synchronised at this moment."
    fault = "client"
    retry = "later"
    remedy = "Wait until the synchronisation has finished."


class Sysprep(Failure):
    """Sysprep in VM {vm} failed: {message_}. Remedy: Check the answer file and the guest's
    state, then try again.
    """

    code = "SYSPREP"
    template = "Sysprep in VM {vm} failed: {message_}."
    names = (
        "vm",
        "message_",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the answer file and the guest's state, then try again."
    vm: str
    message_: str


class SystemStatusMustUseTarOnOem(Failure):
    """On the embedded edition a status report must be asked for as tar. Remedy: Set the output
    format to tar.
    """

    code = "SYSTEM_STATUS_MUST_USE_TAR_ON_OEM"
    template = "On the embedded edition a status report must be asked for as tar."
    fault = "client"
    retry = "never"
    remedy = "Set the output format to tar."


class SystemStatusRetrievalFailed(Failure):
    """The status report could not be made: {reason}. Remedy: Check the host's free space and
    log, then try again.
    """

    code = "SYSTEM_STATUS_RETRIEVAL_FAILED"
    template = "The status report could not be made: {reason}."
    names = ("reason",)
    fault = "server"
    retry = "later"
    remedy = "Check the host's free space and log, then try again."
    reason: str


class TaskCancelled(Failure):
    """Task {task} was cancelled. Remedy: Look at the state the object was left in, then start
    the operation again if it is still wanted.
    """

    code = "TASK_CANCELLED"
    template = "Task {task} was cancelled."
    names = ("task",)
    fault = "client"
    retry = "later"
    remedy = "Look at the state the object was left in, then start the operation again if it is still wanted."
    task: str


class TelemetryNextCollectionTooLate(Failure):
    """{timestamp} is too far ahead for the next telemetry collection. Remedy: Choose a time
    within two collection periods.
    """

    code = "TELEMETRY_NEXT_COLLECTION_TOO_LATE"
    template = "{timestamp} is too far ahead for the next telemetry collection."
    names = ("timestamp",)
    fault = "client"
    retry = "never"
    remedy = "Choose a time within two collection periods."
    timestamp: str


class TLSConnectionFailed(Failure):
    """No TLS connection to {address} port {port} could be made. Remedy: Check the address, the
    port and the peer's TLS settings.
    """

    code = "TLS_CONNECTION_FAILED"
    template = "No TLS connection to {address} port {port} could be made."
    names = (
        "address",
        "port",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the address, the port and the peer's TLS settings."
    address: str
    port: str


class TLSVerificationEnableInProgress(Failure):
    """TLS verification is being switched on at this moment. Remedy: Wait until that has
    finished.
    """

    code = "TLS_VERIFICATION_ENABLE_IN_PROGRESS"
    template = "TLS verification is being switched on at this moment."
    fault = "client"
    retry = "later"
    remedy = "Wait until that has finished."


class TLSVerificationNotEnabledInPool(Failure):
    """TLS verification is off in the pool. Remedy: Enable TLS verification for the pool first."""

    code = "TLS_VERIFICATION_NOT_ENABLED_IN_POOL"
    template = "TLS verification is off in the pool."
    fault = "client"
    retry = "later"
    remedy = "Enable TLS verification for the pool first."


class TooBusy(Failure):
    """The server has too much to do at this moment. Remedy: Wait a little and send the call
    again.
    """

    code = "TOO_BUSY"
    template = "The server has too much to do at this moment."
    fault = "server"
    retry = "safe"
    remedy = "Wait a little and send the call again."


class TooManyGroups(Failure):
    """A VM can belong to at most one group. Remedy: Name one group only."""

    code = "TOO_MANY_GROUPS"
    template = "A VM can belong to at most one group."
    fault = "client"
    retry = "never"
    remedy = "Name one group only."


class TooManyPendingTasks(Failure):
    """Too many tasks are waiting already. Remedy: Wait until some tasks have finished."""

    code = "TOO_MANY_PENDING_TASKS"
    template = "Too many tasks are waiting already."
    fault = "client"
    retry = "later"
    remedy = "Wait until some tasks have finished."


class TooManyStorageMigrates(Failure):
    """The host runs {number} storage migrations already, which is the limit. Remedy: Wait until
    one of them has finished.
    """

    code = "TOO_MANY_STORAGE_MIGRATES"
    template = "The host runs {number} storage migrations already, which is the limit."
    names = ("number",)
    fault = "client"
    retry = "later"
    remedy = "Wait until one of them has finished."
    number: str


class TooManyVusbs(Failure):
    """The VM has {number} USB devices already, which is the limit. Remedy: Remove a USB device
    from the VM first.
    """

    code = "TOO_MANY_VUSBS"
    template = "The VM has {number} USB devices already, which is the limit."
    names = ("number",)
    fault = "client"
    retry = "later"
    remedy = "Remove a USB device from the VM first."
    number: str


class TransportPIFNotConfigured(Failure):
    """Transport PIF {pif} of the tunnel has no IP configuration. Remedy: Configure an address
    on that PIF first.
    """

    code = "TRANSPORT_PIF_NOT_CONFIGURED"
    template = "Transport PIF {pif} of the tunnel has no IP configuration."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Configure an address on that PIF first."
    pif: str


class TrustedCertificateAlreadyExists(Failure):
    """A trusted certificate with fingerprint {fingerprint} is installed already. Remedy: Use
    the installed certificate.
    """

    code = "TRUSTED_CERTIFICATE_ALREADY_EXISTS"
    template = "A trusted certificate with fingerprint {fingerprint} is installed already."
    names = ("fingerprint",)
    fault = "client"
    retry = "never"
    remedy = "Use the installed certificate."
    fingerprint: str


class TrustedCertificateExpired(Failure):
    """The trusted certificate expired at {not_after}; it is now {now}. Remedy: Install a
    certificate that is still valid.
    """

    code = "TRUSTED_CERTIFICATE_EXPIRED"
    template = "The trusted certificate expired at {not_after}; it is now {now}."
    names = (
        "now",
        "not_after",
    )
    fault = "client"
    retry = "never"
    remedy = "Install a certificate that is still valid."
    now: str
    not_after: str


class TrustedCertificateInvalid(Failure):
    """The trusted certificate is not valid. Remedy: Give a well-formed X.509 certificate in PEM
    form.
    """

    code = "TRUSTED_CERTIFICATE_INVALID"
    template = "The trusted certificate is not valid."
    fault = "client"
    retry = "never"
    remedy = "Give a well-formed X.509 certificate in PEM form."


class TrustedCertificateNotValidYet(Failure):
    """The trusted certificate is valid from {not_before}; it is now {now}. Remedy: Check the
    host's clock, or install a certificate that is valid now.
    """

    code = "TRUSTED_CERTIFICATE_NOT_VALID_YET"
    template = "The trusted certificate is valid from {not_before}; it is now {now}."
    names = (
        "now",
        "not_before",
    )
    fault = "client"
    retry = "later"
    remedy = "Check the host's clock, or install a certificate that is valid now."
    now: str
    not_before: str


class UnimplementedInSMBackend(Failure):
    """The storage driver does not implement this: {message_}. Remedy: Use an SR of a type that
    does.
    """

    code = "UNIMPLEMENTED_IN_SM_BACKEND"
    template = "The storage driver does not implement this: {message_}."
    names = ("message_",)
    fault = "client"
    retry = "never"
    remedy = "Use an SR of a type that does."
    message_: str


class UnknownBootloader(Failure):
    """VM {vm} asks for boot loader {bootloader}, which does not exist. Remedy: Name an
    installed boot loader.
    """

    code = "UNKNOWN_BOOTLOADER"
    template = "VM {vm} asks for boot loader {bootloader}, which does not exist."
    names = (
        "vm",
        "bootloader",
    )
    fault = "client"
    retry = "never"
    remedy = "Name an installed boot loader."
    vm: str
    bootloader: str


class UpdateinfoHashMismatch(Failure):
    """The update information has changed since the hash was taken. Remedy: Fetch the list of
    updates again and use its new hash.
    """

    code = "UPDATEINFO_HASH_MISMATCH"
    template = "The update information has changed since the hash was taken."
    fault = "client"
    retry = "never"
    remedy = "Fetch the list of updates again and use its new hash."


class UpdateAlreadyApplied(Failure):
    """Update {update} is applied already. Remedy: Nothing needs doing."""

    code = "UPDATE_ALREADY_APPLIED"
    template = "Update {update} is applied already."
    names = ("update",)
    fault = "client"
    retry = "never"
    remedy = "Nothing needs doing."
    update: str


class UpdateAlreadyAppliedInPool(Failure):
    """Update {update} is applied on all hosts already. Remedy: Nothing needs doing."""

    code = "UPDATE_ALREADY_APPLIED_IN_POOL"
    template = "Update {update} is applied on all hosts already."
    names = ("update",)
    fault = "client"
    retry = "never"
    remedy = "Nothing needs doing."
    update: str


class UpdateAlreadyExists(Failure):
    """Update {uuid} has been introduced already. Remedy: Use the introduced update."""

    code = "UPDATE_ALREADY_EXISTS"
    template = "Update {uuid} has been introduced already."
    names = ("uuid",)
    fault = "client"
    retry = "never"
    remedy = "Use the introduced update."
    uuid: str


class UpdateApplyFailed(Failure):
    """Applying the update failed with the output: {output}. Remedy: Mend the cause that the
    output names, then apply it again.
    """

    code = "UPDATE_APPLY_FAILED"
    template = "Applying the update failed with the output: {output}."
    names = ("output",)
    fault = "environment"
    retry = "later"
    remedy = "Mend the cause that the output names, then apply it again."
    output: str


class UpdateIsApplied(Failure):
    """The update is applied, so it cannot be removed. Remedy: Leave the update in place."""

    code = "UPDATE_IS_APPLIED"
    template = "The update is applied, so it cannot be removed."
    fault = "client"
    retry = "later"
    remedy = "Leave the update in place."


class UpdatePoolApplyFailed(Failure):
    """The update could not be applied on these hosts: {hosts}. Remedy: Check the hosts named,
    then apply it there.
    """

    code = "UPDATE_POOL_APPLY_FAILED"
    template = "The update could not be applied on these hosts: {hosts}."
    names = ("hosts",)
    fault = "environment"
    retry = "later"
    remedy = "Check the hosts named, then apply it there."
    hosts: str


class UpdatePrecheckFailedConflictPresent(Failure):
    """Update {update} conflicts with update {conflict_update}, which is applied. Remedy: Choose
    an update that replaces the conflicting one.
    """

    code = "UPDATE_PRECHECK_FAILED_CONFLICT_PRESENT"
    template = "Update {update} conflicts with update {conflict_update}, which is applied."
    names = (
        "update",
        "conflict_update",
    )
    fault = "client"
    retry = "never"
    remedy = "Choose an update that replaces the conflicting one."
    update: str
    conflict_update: str


class UpdatePrecheckFailedGpgkeyNotImported(Failure):
    """The signing key of update {update} is not installed on the host. Remedy: Import the key
    first.
    """

    code = "UPDATE_PRECHECK_FAILED_GPGKEY_NOT_IMPORTED"
    template = "The signing key of update {update} is not installed on the host."
    names = ("update",)
    fault = "client"
    retry = "later"
    remedy = "Import the key first."
    update: str


class UpdatePrecheckFailedOutOfSpace(Failure):
    """Update {update} needs {required_space} bytes of free space; {available_space} are
    available. Remedy: Free space on the host first.
    """

    code = "UPDATE_PRECHECK_FAILED_OUT_OF_SPACE"
    template = "Update {update} needs {required_space} bytes of free space; {available_space} are available."
    names = (
        "update",
        "available_space",
        "required_space",
    )
    fault = "environment"
    retry = "later"
    remedy = "Free space on the host first."
    update: str
    available_space: str
    required_space: str


class UpdatePrecheckFailedPrerequisiteMissing(Failure):
    """Update {update} needs these updates first: {prerequisite_update}. Remedy: Apply the
    updates named first.
    """

    code = "UPDATE_PRECHECK_FAILED_PREREQUISITE_MISSING"
    template = "Update {update} needs these updates first: {prerequisite_update}."
    names = (
        "update",
        "prerequisite_update",
    )
    fault = "client"
    retry = "later"
    remedy = "Apply the updates named first."
    update: str
    prerequisite_update: str


class UpdatePrecheckFailedUnknownError(Failure):
    """The check before update {update} failed: {info}. Remedy: Mend the cause named, then check
    again.
    """

    code = "UPDATE_PRECHECK_FAILED_UNKNOWN_ERROR"
    template = "The check before update {update} failed: {info}."
    names = (
        "update",
        "info",
    )
    fault = "environment"
    retry = "later"
    remedy = "Mend the cause named, then check again."
    update: str
    info: str


class UpdatePrecheckFailedWrongServerVersion(Failure):
    """Update {update} is for version {required_version}; the host runs version
    {installed_version}. Remedy: Use the update that matches the host's version.
    """

    code = "UPDATE_PRECHECK_FAILED_WRONG_SERVER_VERSION"
    template = "Update {update} is for version {required_version}; the host runs version {installed_version}."
    names = (
        "update",
        "installed_version",
        "required_version",
    )
    fault = "client"
    retry = "never"
    remedy = "Use the update that matches the host's version."
    update: str
    installed_version: str
    required_version: str


class UpdateSyncingRemotePoolCoordinatorConnectionFailed(Failure):
    """No connection to the remote pool's coordinator could be made for update synchronisation.
    Remedy: Check its address, certificate and the network.
    """

    code = "UPDATE_SYNCING_REMOTE_POOL_COORDINATOR_CONNECTION_FAILED"
    template = (
        "No connection to the remote pool's coordinator could be made for update synchronisation."
    )
    fault = "environment"
    retry = "later"
    remedy = "Check its address, certificate and the network."


class UpdateSyncingRemotePoolCoordinatorServiceFailed(Failure):
    """The remote pool's coordinator answered, but its update service failed. Remedy: Check the
    remote pool and its enabled repository.
    """

    code = "UPDATE_SYNCING_REMOTE_POOL_COORDINATOR_SERVICE_FAILED"
    template = "The remote pool's coordinator answered, but its update service failed."
    fault = "environment"
    retry = "later"
    remedy = "Check the remote pool and its enabled repository."


class USBAlreadyAttached(Failure):
    """USB device {pusb} is attached to VM {vm} already. Remedy: Unplug it from that VM first."""

    code = "USB_ALREADY_ATTACHED"
    template = "USB device {pusb} is attached to VM {vm} already."
    names = (
        "pusb",
        "vm",
    )
    fault = "client"
    retry = "later"
    remedy = "Unplug it from that VM first."
    pusb: str
    vm: str


class USBGroupConflict(Failure):
    """USB group {usb_group} is used by another USB device of the VM already. Remedy: Choose
    another group.
    """

    code = "USB_GROUP_CONFLICT"
    template = "USB group {usb_group} is used by another USB device of the VM already."
    names = ("usb_group",)
    fault = "client"
    retry = "never"
    remedy = "Choose another group."
    usb_group: str


class USBGroupContainsNoPusbs(Failure):
    """USB group {usb_group} contains no USB device. Remedy: Plug a matching device into a host,
    or choose another group.
    """

    code = "USB_GROUP_CONTAINS_NO_PUSBS"
    template = "USB group {usb_group} contains no USB device."
    names = ("usb_group",)
    fault = "client"
    retry = "later"
    remedy = "Plug a matching device into a host, or choose another group."
    usb_group: str


class USBGroupContainsPUSB(Failure):
    """The USB group still contains devices: {pusbs}. Remedy: Remove these devices from the
    group first.
    """

    code = "USB_GROUP_CONTAINS_PUSB"
    template = "The USB group still contains devices: {pusbs}."
    names = ("pusbs",)
    fault = "client"
    retry = "later"
    remedy = "Remove these devices from the group first."
    pusbs: str


class USBGroupContainsVUSB(Failure):
    """The USB group is still used by virtual USB devices: {vusbs}. Remedy: Destroy these
    virtual devices first.
    """

    code = "USB_GROUP_CONTAINS_VUSB"
    template = "The USB group is still used by virtual USB devices: {vusbs}."
    names = ("vusbs",)
    fault = "client"
    retry = "later"
    remedy = "Destroy these virtual devices first."
    vusbs: str


class UserIsNotLocalSuperuser(Failure):
    """Only the local superuser may do this: {message_}. Remedy: Log in as the local superuser."""

    code = "USER_IS_NOT_LOCAL_SUPERUSER"
    template = "Only the local superuser may do this: {message_}."
    names = ("message_",)
    fault = "client"
    retry = "never"
    remedy = "Log in as the local superuser."
    message_: str


class UUIDInvalid(Failure):
    """There is no {object_type} with UUID {uuid}. Remedy: Check the UUID and the class it
    belongs to.
    """

    code = "UUID_INVALID"
    template = "There is no {object_type} with UUID {uuid}."
    names = (
        "object_type",
        "uuid",
    )
    fault = "client"
    retry = "never"
    remedy = "Check the UUID and the class it belongs to."
    object_type: str
    uuid: str


class V6dFailure(Failure):
    """The licensing service failed. Remedy: Check the licensing service of the host."""

    code = "V6D_FAILURE"
    template = "The licensing service failed."
    fault = "server"
    retry = "later"
    remedy = "Check the licensing service of the host."


class ValueNotSupported(Failure):
    """Value {value} of {field} is not supported: {reason}. Remedy: Choose a value that meets
    the condition given.
    """

    code = "VALUE_NOT_SUPPORTED"
    template = "Value {value} of {field} is not supported: {reason}."
    names = (
        "field",
        "value",
        "reason",
    )
    fault = "client"
    retry = "never"
    remedy = "Choose a value that meets the condition given."
    field: str
    value: str
    reason: str


class VBDCdsMustBeReadonly(Failure):
    """A CD VBD must be read-only. Remedy: Set the VBD's mode to RO."""

    code = "VBD_CDS_MUST_BE_READONLY"
    template = "A CD VBD must be read-only."
    fault = "client"
    retry = "never"
    remedy = "Set the VBD's mode to RO."


class VBDIsEmpty(Failure):
    """VBD {vbd} holds no disc. Remedy: Insert a disc first."""

    code = "VBD_IS_EMPTY"
    template = "VBD {vbd} holds no disc."
    names = ("vbd",)
    fault = "client"
    retry = "later"
    remedy = "Insert a disc first."
    vbd: str


class VBDMissing(Failure):
    """The VBD does not exist. Remedy: Look the VBD up again."""

    code = "VBD_MISSING"
    template = "The VBD does not exist."
    fault = "client"
    retry = "never"
    remedy = "Look the VBD up again."


class VBDNotEmpty(Failure):
    """VBD {vbd} holds a disc already. Remedy: Eject the disc first."""

    code = "VBD_NOT_EMPTY"
    template = "VBD {vbd} holds a disc already."
    names = ("vbd",)
    fault = "client"
    retry = "later"
    remedy = "Eject the disc first."
    vbd: str


class VBDNotRemovableMedia(Failure):
    """VBD {vbd} has no removable media. Remedy: Name a CD or floppy VBD."""

    code = "VBD_NOT_REMOVABLE_MEDIA"
    template = "VBD {vbd} has no removable media."
    names = ("vbd",)
    fault = "client"
    retry = "never"
    remedy = "Name a CD or floppy VBD."
    vbd: str


class VBDNotUnpluggable(Failure):
    """VBD {vbd} cannot be unplugged while the VM runs. Remedy: Shut the VM down first, or mark
    the VBD as unpluggable.
    """

    code = "VBD_NOT_UNPLUGGABLE"
    template = "VBD {vbd} cannot be unplugged while the VM runs."
    names = ("vbd",)
    fault = "client"
    retry = "later"
    remedy = "Shut the VM down first, or mark the VBD as unpluggable."
    vbd: str


class VBDTrayLocked(Failure):
    """The guest has locked the tray of VBD {vbd}. Remedy: Release the disc inside the guest
    first.
    """

    code = "VBD_TRAY_LOCKED"
    template = "The guest has locked the tray of VBD {vbd}."
    names = ("vbd",)
    fault = "client"
    retry = "later"
    remedy = "Release the disc inside the guest first."
    vbd: str


class VCPUMaxNotCoresPerSocketMultiple(Failure):
    """A maximum of {vcpu_max} VCPUs is no multiple of {cores_per_socket} cores per socket.
    Remedy: Choose numbers of which one divides the other.
    """

    code = "VCPU_MAX_NOT_CORES_PER_SOCKET_MULTIPLE"
    template = (
        "A maximum of {vcpu_max} VCPUs is no multiple of {cores_per_socket} cores per socket."
    )
    names = (
        "vcpu_max",
        "cores_per_socket",
    )
    fault = "client"
    retry = "never"
    remedy = "Choose numbers of which one divides the other."
    vcpu_max: str
    cores_per_socket: str


class VDICBTEnabled(Failure):
    """VDI {vdi} has changed block tracking enabled, which forbids this. Remedy: Disable changed
    block tracking first.
    """

    code = "VDI_CBT_ENABLED"
    template = "VDI {vdi} has changed block tracking enabled, which forbids this."
    names = ("vdi",)
    fault = "client"
    retry = "later"
    remedy = "Disable changed block tracking first."
    vdi: str


class VDIContainsMetadataOfThisPool(Failure):
    """VDI {vdi} holds the metadata of this very pool {pool}. Remedy: Disable database
    replication to its SR first.
    """

    code = "VDI_CONTAINS_METADATA_OF_THIS_POOL"
    template = "VDI {vdi} holds the metadata of this very pool {pool}."
    names = (
        "vdi",
        "pool",
    )
    fault = "client"
    retry = "later"
    remedy = "Disable database replication to its SR first."
    vdi: str
    pool: str


class VDIContentIDMissing(Failure):
    """The content identifier of the VDI is missing. Remedy: Copy the disk in full instead of
    incrementally.
    """

    code = "VDI_CONTENT_ID_MISSING"
    template = "The content identifier of the VDI is missing."
    fault = "server"
    retry = "never"
    remedy = "Copy the disk in full instead of incrementally."


class VDICopyFailed(Failure):
    """The VDI could not be copied. Remedy: Check both SRs and their free space, then copy
    again.
    """

    code = "VDI_COPY_FAILED"
    template = "The VDI could not be copied."
    fault = "environment"
    retry = "later"
    remedy = "Check both SRs and their free space, then copy again."


class VDIHasRrds(Failure):
    """VDI {vdi} stores metrics, which forbids this. Remedy: Choose another VDI."""

    code = "VDI_HAS_RRDS"
    template = "VDI {vdi} stores metrics, which forbids this."
    names = ("vdi",)
    fault = "client"
    retry = "never"
    remedy = "Choose another VDI."
    vdi: str


class VDIIncompatibleType(Failure):
    """VDI {vdi} is of type {vdi_type}, which cannot be used for this. Remedy: Choose a VDI of
    another type.
    """

    code = "VDI_INCOMPATIBLE_TYPE"
    template = "VDI {vdi} is of type {vdi_type}, which cannot be used for this."
    names = (
        "vdi",
        "vdi_type",
    )
    fault = "client"
    retry = "never"
    remedy = "Choose a VDI of another type."
    vdi: str
    vdi_type: str


class VDIInUse(Failure):
    """VDI {vdi} is in use, which rules out {operation}. Remedy: Unplug the VDI, or wait until
    its operation has finished.
    """

    code = "VDI_IN_USE"
    template = "VDI {vdi} is in use, which rules out {operation}."
    names = (
        "vdi",
        "operation",
    )
    fault = "client"
    retry = "later"
    remedy = "Unplug the VDI, or wait until its operation has finished."
    vdi: str
    operation: str


class VDIIOError(Failure):
    """The VDI could not be read or written. Remedy: Check the storage behind the VDI."""

    code = "VDI_IO_ERROR"
    template = "The VDI could not be read or written."
    fault = "environment"
    retry = "later"
    remedy = "Check the storage behind the VDI."


class VDIIsAPhysicalDevice(Failure):
    """VDI {vdi} is a physical device, which forbids this. Remedy: Copy its content to an
    ordinary SR instead.
    """

    code = "VDI_IS_A_PHYSICAL_DEVICE"
    template = "VDI {vdi} is a physical device, which forbids this."
    names = ("vdi",)
    fault = "client"
    retry = "never"
    remedy = "Copy its content to an ordinary SR instead."
    vdi: str


class VDIIsEncrypted(Failure):
    """VDI {vdi} is encrypted, which forbids this. Remedy: Use a VDI without encryption."""

    code = "VDI_IS_ENCRYPTED"
    template = "VDI {vdi} is encrypted, which forbids this."
    names = ("vdi",)
    fault = "client"
    retry = "never"
    remedy = "Use a VDI without encryption."
    vdi: str


class VDIIsNotIso(Failure):
    """VDI {vdi} is of type {found_type}, not an ISO image. Remedy: Name a VDI from an ISO
    library.
    """

    code = "VDI_IS_NOT_ISO"
    template = "VDI {vdi} is of type {found_type}, not an ISO image."
    names = (
        "vdi",
        "found_type",
    )
    fault = "client"
    retry = "never"
    remedy = "Name a VDI from an ISO library."
    vdi: str
    found_type: str


class VDIIsSharable(Failure):
    """The VDI is sharable, which forbids this. Remedy: Use a VDI that is not sharable."""

    code = "VDI_IS_SHARABLE"
    template = "The VDI is sharable, which forbids this."
    fault = "client"
    retry = "never"
    remedy = "Use a VDI that is not sharable."


class VDILocationMissing(Failure):
    """SR {sr} has no VDI at location {location}. Remedy: Scan the SR and check the location."""

    code = "VDI_LOCATION_MISSING"
    template = "SR {sr} has no VDI at location {location}."
    names = (
        "sr",
        "location",
    )
    fault = "client"
    retry = "never"
    remedy = "Scan the SR and check the location."
    sr: str
    location: str


class VDIMissing(Failure):
    """VDI {vdi} is not found on SR {sr}. Remedy: Scan the SR and check the storage."""

    code = "VDI_MISSING"
    template = "VDI {vdi} is not found on SR {sr}."
    names = (
        "sr",
        "vdi",
    )
    fault = "environment"
    retry = "later"
    remedy = "Scan the SR and check the storage."
    sr: str
    vdi: str


class VDINeedsVMForMigrate(Failure):
    """VDI {vdi} can only migrate live while a running VM uses it. Remedy: Plug the VDI into a
    running VM, or copy it instead.
    """

    code = "VDI_NEEDS_VM_FOR_MIGRATE"
    template = "VDI {vdi} can only migrate live while a running VM uses it."
    names = ("vdi",)
    fault = "client"
    retry = "later"
    remedy = "Plug the VDI into a running VM, or copy it instead."
    vdi: str


class VDINotAvailable(Failure):
    """VDI {vdi} cannot be used at present. Remedy: Check that its SR is attached and scan it
    again.
    """

    code = "VDI_NOT_AVAILABLE"
    template = "VDI {vdi} cannot be used at present."
    names = ("vdi",)
    fault = "environment"
    retry = "later"
    remedy = "Check that its SR is attached and scan it again."
    vdi: str


class VDINotInMap(Failure):
    """No destination SR is given for VDI {vdi}. Remedy: Add the VDI to the map of destinations."""

    code = "VDI_NOT_IN_MAP"
    template = "No destination SR is given for VDI {vdi}."
    names = ("vdi",)
    fault = "client"
    retry = "never"
    remedy = "Add the VDI to the map of destinations."
    vdi: str


class VDINotManaged(Failure):
    """VDI {vdi} is not managed, so it cannot be used directly. Remedy: Name a managed VDI."""

    code = "VDI_NOT_MANAGED"
    template = "VDI {vdi} is not managed, so it cannot be used directly."
    names = ("vdi",)
    fault = "client"
    retry = "never"
    remedy = "Name a managed VDI."
    vdi: str


class VDINotSparse(Failure):
    """VDI {vdi} is not sparse, so its changed blocks cannot be told apart. Remedy: Copy the
    disk in full.
    """

    code = "VDI_NOT_SPARSE"
    template = "VDI {vdi} is not sparse, so its changed blocks cannot be told apart."
    names = ("vdi",)
    fault = "client"
    retry = "never"
    remedy = "Copy the disk in full."
    vdi: str


class VDINoCBTMetadata(Failure):
    """VDI {vdi} has no changed block data. Remedy: Enable changed block tracking and take a
    snapshot first.
    """

    code = "VDI_NO_CBT_METADATA"
    template = "VDI {vdi} has no changed block data."
    names = ("vdi",)
    fault = "client"
    retry = "later"
    remedy = "Enable changed block tracking and take a snapshot first."
    vdi: str


class VDIOnBootModeIncompatibleWithOperation(Failure):
    """The VDI's on-boot mode forbids this operation. Remedy: Set the VDI's on-boot mode to
    persist first.
    """

    code = "VDI_ON_BOOT_MODE_INCOMPATIBLE_WITH_OPERATION"
    template = "The VDI's on-boot mode forbids this operation."
    fault = "client"
    retry = "later"
    remedy = "Set the VDI's on-boot mode to persist first."


class VDIReadonly(Failure):
    """VDI {vdi} is read-only. Remedy: Use it read-only, or name a writable VDI."""

    code = "VDI_READONLY"
    template = "VDI {vdi} is read-only."
    names = ("vdi",)
    fault = "client"
    retry = "never"
    remedy = "Use it read-only, or name a writable VDI."
    vdi: str


class VDITooLarge(Failure):
    """VDI {vdi} is too large; at most {maximum_size} bytes are allowed. Remedy: Use a smaller
    VDI.
    """

    code = "VDI_TOO_LARGE"
    template = "VDI {vdi} is too large; at most {maximum_size} bytes are allowed."
    names = (
        "vdi",
        "maximum_size",
    )
    fault = "client"
    retry = "never"
    remedy = "Use a smaller VDI."
    vdi: str
    maximum_size: str


class VDITooSmall(Failure):
    """VDI {vdi} is too small; at least {minimum_size} bytes are needed. Remedy: Use a larger
    VDI.
    """

    code = "VDI_TOO_SMALL"
    template = "VDI {vdi} is too small; at least {minimum_size} bytes are needed."
    names = (
        "vdi",
        "minimum_size",
    )
    fault = "client"
    retry = "never"
    remedy = "Use a larger VDI."
    vdi: str
    minimum_size: str


class VGPUDestinationIncompatible(Failure):
    """Virtual GPU {vgpu} does not fit the destination host {host}: {reason}. Remedy: Choose a
    host with a matching GPU and driver.
    """

    code = "VGPU_DESTINATION_INCOMPATIBLE"
    template = "Virtual GPU {vgpu} does not fit the destination host {host}: {reason}."
    names = (
        "reason",
        "vgpu",
        "host",
    )
    fault = "client"
    retry = "later"
    remedy = "Choose a host with a matching GPU and driver."
    reason: str
    vgpu: str
    host: str


class VGPUGuestDriverLimit(Failure):
    """The guest driver of VM {vm} on host {host} rules this out: {reason}. Remedy: Update the
    GPU driver in the guest.
    """

    code = "VGPU_GUEST_DRIVER_LIMIT"
    template = "The guest driver of VM {vm} on host {host} rules this out: {reason}."
    names = (
        "reason",
        "vm",
        "host",
    )
    fault = "client"
    retry = "later"
    remedy = "Update the GPU driver in the guest."
    reason: str
    vm: str
    host: str


class VGPUSuspensionNotSupported(Failure):
    """Virtual GPU {vgpu} on host {host} cannot be suspended: {reason}. Remedy: Shut the VM down
    instead, or update the GPU driver of the host.
    """

    code = "VGPU_SUSPENSION_NOT_SUPPORTED"
    template = "Virtual GPU {vgpu} on host {host} cannot be suspended: {reason}."
    names = (
        "reason",
        "vgpu",
        "host",
    )
    fault = "client"
    retry = "later"
    remedy = "Shut the VM down instead, or update the GPU driver of the host."
    reason: str
    vgpu: str
    host: str


class VGPUTypeNotCompatible(Failure):
    """Virtual GPU type {vgpu_type} cannot be combined with the VM's other virtual GPUs. Remedy:
    Choose types that may be combined.
    """

    code = "VGPU_TYPE_NOT_COMPATIBLE"
    template = "Virtual GPU type {vgpu_type} cannot be combined with the VM's other virtual GPUs."
    names = ("vgpu_type",)
    fault = "client"
    retry = "never"
    remedy = "Choose types that may be combined."
    vgpu_type: str


class VGPUTypeNotCompatibleWithRunningType(Failure):
    """Type {vgpu_type} cannot run on GPU {pgpu} beside type {running_type}. Remedy: Choose
    another GPU, or stop the guests of the other type.
    """

    code = "VGPU_TYPE_NOT_COMPATIBLE_WITH_RUNNING_TYPE"
    template = "Type {vgpu_type} cannot run on GPU {pgpu} beside type {running_type}."
    names = (
        "pgpu",
        "vgpu_type",
        "running_type",
    )
    fault = "client"
    retry = "later"
    remedy = "Choose another GPU, or stop the guests of the other type."
    pgpu: str
    vgpu_type: str
    running_type: str


class VGPUTypeNotEnabled(Failure):
    """Virtual GPU type {vgpu_type} is not enabled here; enabled are {enabled_types}. Remedy:
    Enable the type on the GPU, or choose an enabled one.
    """

    code = "VGPU_TYPE_NOT_ENABLED"
    template = "Virtual GPU type {vgpu_type} is not enabled here; enabled are {enabled_types}."
    names = (
        "vgpu_type",
        "enabled_types",
    )
    fault = "client"
    retry = "later"
    remedy = "Enable the type on the GPU, or choose an enabled one."
    vgpu_type: str
    enabled_types: str


class VGPUTypeNotSupported(Failure):
    """Virtual GPU type {vgpu_type} is not supported here; supported are {supported_types}.
    Remedy: Choose a supported type.
    """

    code = "VGPU_TYPE_NOT_SUPPORTED"
    template = (
        "Virtual GPU type {vgpu_type} is not supported here; supported are {supported_types}."
    )
    names = (
        "vgpu_type",
        "supported_types",
    )
    fault = "client"
    retry = "never"
    remedy = "Choose a supported type."
    vgpu_type: str
    supported_types: str


class VGPUTypeNoLongerSupported(Failure):
    """Virtual GPU type {vgpu_type} is no longer supported. Remedy: Choose a current type."""

    code = "VGPU_TYPE_NO_LONGER_SUPPORTED"
    template = "Virtual GPU type {vgpu_type} is no longer supported."
    names = ("vgpu_type",)
    fault = "client"
    retry = "never"
    remedy = "Choose a current type."
    vgpu_type: str


class VIFInUse(Failure):
    """Network {network} is in use by VIF {vif}. Remedy: Unplug the VIF first."""

    code = "VIF_IN_USE"
    template = "Network {network} is in use by VIF {vif}."
    names = (
        "network",
        "vif",
    )
    fault = "client"
    retry = "later"
    remedy = "Unplug the VIF first."
    network: str
    vif: str


class VIFNotInMap(Failure):
    """No destination network is given for VIF {vif}. Remedy: Add the VIF to the map of
    destinations.
    """

    code = "VIF_NOT_IN_MAP"
    template = "No destination network is given for VIF {vif}."
    names = ("vif",)
    fault = "client"
    retry = "never"
    remedy = "Add the VIF to the map of destinations."
    vif: str


class VLANInUse(Failure):
    """VLAN {vlan} is in use on device {device} already. Remedy: Choose another tag, or use the
    existing VLAN.
    """

    code = "VLAN_IN_USE"
    template = "VLAN {vlan} is in use on device {device} already."
    names = (
        "device",
        "vlan",
    )
    fault = "client"
    retry = "never"
    remedy = "Choose another tag, or use the existing VLAN."
    device: str
    vlan: str


class VLANTagInvalid(Failure):
    """{vlan} is not a valid VLAN tag. Remedy: Choose a tag from 0 to 4094."""

    code = "VLAN_TAG_INVALID"
    template = "{vlan} is not a valid VLAN tag."
    names = ("vlan",)
    fault = "client"
    retry = "never"
    remedy = "Choose a tag from 0 to 4094."
    vlan: str


class VMPPArchiveMoreFrequentThanBackup(Failure):
    """The protection policy would archive more often than it backs up. Remedy: Archive at most
    as often as backups are made.
    """

    code = "VMPP_ARCHIVE_MORE_FREQUENT_THAN_BACKUP"
    template = "The protection policy would archive more often than it backs up."
    fault = "client"
    retry = "never"
    remedy = "Archive at most as often as backups are made."


class VMPPHasVM(Failure):
    """The protection policy still has VMs. Remedy: Remove its VMs first."""

    code = "VMPP_HAS_VM"
    template = "The protection policy still has VMs."
    fault = "client"
    retry = "later"
    remedy = "Remove its VMs first."


class VMSSHasVM(Failure):
    """The snapshot schedule still has VMs. Remedy: Remove its VMs first."""

    code = "VMSS_HAS_VM"
    template = "The snapshot schedule still has VMs."
    fault = "client"
    retry = "later"
    remedy = "Remove its VMs first."


class VMSFailedToCooperate(Failure):
    """Some guests did not give back memory in time. Remedy: Check their balloon drivers, or
    free memory another way.
    """

    code = "VMS_FAILED_TO_COOPERATE"
    template = "Some guests did not give back memory in time."
    fault = "environment"
    retry = "later"
    remedy = "Check their balloon drivers, or free memory another way."


class VMAssignedToProtectionPolicy(Failure):
    """VM {vm} belongs to protection policy {vmpp}. Remedy: Take the VM out of the policy first."""

    code = "VM_ASSIGNED_TO_PROTECTION_POLICY"
    template = "VM {vm} belongs to protection policy {vmpp}."
    names = (
        "vm",
        "vmpp",
    )
    fault = "client"
    retry = "later"
    remedy = "Take the VM out of the policy first."
    vm: str
    vmpp: str


class VMAssignedToSnapshotSchedule(Failure):
    """VM {vm} belongs to snapshot schedule {vmss}. Remedy: Take the VM out of the schedule
    first.
    """

    code = "VM_ASSIGNED_TO_SNAPSHOT_SCHEDULE"
    template = "VM {vm} belongs to snapshot schedule {vmss}."
    names = (
        "vm",
        "vmss",
    )
    fault = "client"
    retry = "later"
    remedy = "Take the VM out of the schedule first."
    vm: str
    vmss: str


class VMAttachedToMoreThanOneVDIWithTimeoffsetMarkedAsResetOnBoot(Failure):
    """VM {vm} has more than one reset-on-boot disk that stores a clock offset. Remedy: Leave at
    most one such disk on the VM.
    """

    code = "VM_ATTACHED_TO_MORE_THAN_ONE_VDI_WITH_TIMEOFFSET_MARKED_AS_RESET_ON_BOOT"
    template = "VM {vm} has more than one reset-on-boot disk that stores a clock offset."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "Leave at most one such disk on the VM."
    vm: str


class VMBadPowerState(Failure):
    """VM {vm} is in power state {actual}; this needs {expected}. Remedy: Bring the VM into the
    power state needed, then try again.
    """

    code = "VM_BAD_POWER_STATE"
    template = "VM {vm} is in power state {actual}; this needs {expected}."
    names = (
        "vm",
        "expected",
        "actual",
    )
    fault = "client"
    retry = "later"
    remedy = "Bring the VM into the power state needed, then try again."
    vm: str
    expected: str
    actual: str


class VMBiosStringsAlreadySet(Failure):
    """The BIOS strings of this VM are set already. Remedy: Create a new VM if other strings are
    needed.
    """

    code = "VM_BIOS_STRINGS_ALREADY_SET"
    template = "The BIOS strings of this VM are set already."
    fault = "client"
    retry = "never"
    remedy = "Create a new VM if other strings are needed."


class VMCallPluginRateLimit(Failure):
    """VM {vm} may be asked once in {interval} seconds; {wait} seconds remain. Remedy: Wait the
    time given, then call again.
    """

    code = "VM_CALL_PLUGIN_RATE_LIMIT"
    template = "VM {vm} may be asked once in {interval} seconds; {wait} seconds remain."
    names = (
        "vm",
        "interval",
        "wait",
    )
    fault = "client"
    retry = "later"
    remedy = "Wait the time given, then call again."
    vm: str
    interval: str
    wait: str


class VMCannotDeleteDefaultTemplate(Failure):
    """VM {vm} is a default template and stays. Remedy: Leave the template in place."""

    code = "VM_CANNOT_DELETE_DEFAULT_TEMPLATE"
    template = "VM {vm} is a default template and stays."
    names = ("vm",)
    fault = "client"
    retry = "never"
    remedy = "Leave the template in place."
    vm: str


class VMCheckpointResumeFailed(Failure):
    """VM {vm} could not be resumed after its checkpoint. Remedy: Check the state of the VM and
    start it if it is halted.
    """

    code = "VM_CHECKPOINT_RESUME_FAILED"
    template = "VM {vm} could not be resumed after its checkpoint."
    names = ("vm",)
    fault = "environment"
    retry = "later"
    remedy = "Check the state of the VM and start it if it is halted."
    vm: str


class VMCheckpointSuspendFailed(Failure):
    """VM {vm} could not be suspended for its checkpoint. Remedy: Check guest drivers and
    suspend space, then try again.
    """

    code = "VM_CHECKPOINT_SUSPEND_FAILED"
    template = "VM {vm} could not be suspended for its checkpoint."
    names = ("vm",)
    fault = "environment"
    retry = "later"
    remedy = "Check guest drivers and suspend space, then try again."
    vm: str


class VMCrashed(Failure):
    """VM {vm} crashed during the operation. Remedy: Look at the guest, then try again."""

    code = "VM_CRASHED"
    template = "VM {vm} crashed during the operation."
    names = ("vm",)
    fault = "environment"
    retry = "later"
    remedy = "Look at the guest, then try again."
    vm: str


class VMDuplicateVBDDevice(Failure):
    """VM {vm} has more than one VBD at device {device}; one is {vbd}. Remedy: Move one of them
    to another device.
    """

    code = "VM_DUPLICATE_VBD_DEVICE"
    template = "VM {vm} has more than one VBD at device {device}; one is {vbd}."
    names = (
        "vm",
        "vbd",
        "device",
    )
    fault = "client"
    retry = "later"
    remedy = "Move one of them to another device."
    vm: str
    vbd: str
    device: str


class VMFailedShutdownAcknowledgment(Failure):
    """VM {vm} did not acknowledge the request to shut down. Remedy: Check the guest's drivers,
    or shut it down hard.
    """

    code = "VM_FAILED_SHUTDOWN_ACKNOWLEDGMENT"
    template = "VM {vm} did not acknowledge the request to shut down."
    names = ("vm",)
    fault = "environment"
    retry = "later"
    remedy = "Check the guest's drivers, or shut it down hard."
    vm: str


class VMFailedSuspendAcknowledgment(Failure):
    """VM {vm} did not acknowledge the request to suspend. Remedy: Check the guest's drivers,
    then try again.
    """

    code = "VM_FAILED_SUSPEND_ACKNOWLEDGMENT"
    template = "VM {vm} did not acknowledge the request to suspend."
    names = ("vm",)
    fault = "environment"
    retry = "later"
    remedy = "Check the guest's drivers, then try again."
    vm: str


class VMHalted(Failure):
    """VM {vm} halted unexpectedly during the operation. Remedy: Look at the guest, then start
    it again.
    """

    code = "VM_HALTED"
    template = "VM {vm} halted unexpectedly during the operation."
    names = ("vm",)
    fault = "environment"
    retry = "later"
    remedy = "Look at the guest, then start it again."
    vm: str


class VMHasCheckpoint(Failure):
    """VM {vm} has a checkpoint, which storage migration does not support. Remedy: Delete its
    checkpoints first.
    """

    code = "VM_HAS_CHECKPOINT"
    template = "VM {vm} has a checkpoint, which storage migration does not support."
    names = ("vm",)
    fault = "client"
    retry = "never"
    remedy = "Delete its checkpoints first."
    vm: str


class VMHasNoSuspendVDI(Failure):
    """VM {vm} has no suspend image. Remedy: Reset its power state and start it afresh."""

    code = "VM_HAS_NO_SUSPEND_VDI"
    template = "VM {vm} has no suspend image."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "Reset its power state and start it afresh."
    vm: str


class VMHasPCIAttached(Failure):
    """VM {vm} has a physical PCI device, which forbids this. Remedy: Shut the VM down, or
    remove the device first.
    """

    code = "VM_HAS_PCI_ATTACHED"
    template = "VM {vm} has a physical PCI device, which forbids this."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "Shut the VM down, or remove the device first."
    vm: str


class VMHasSriovVIF(Failure):
    """VM {vm} has a VIF on an SR-IOV network, which forbids this. Remedy: Shut the VM down, or
    move the VIF to another network.
    """

    code = "VM_HAS_SRIOV_VIF"
    template = "VM {vm} has a VIF on an SR-IOV network, which forbids this."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "Shut the VM down, or move the VIF to another network."
    vm: str


class VMHasTooManySnapshots(Failure):
    """VM {vm} has too many snapshots for migration. Remedy: Delete snapshots first."""

    code = "VM_HAS_TOO_MANY_SNAPSHOTS"
    template = "VM {vm} has too many snapshots for migration."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "Delete snapshots first."
    vm: str


class VMHasVGPU(Failure):
    """VM {vm} has a virtual GPU, which forbids this. Remedy: Shut the VM down, or remove the
    virtual GPU first.
    """

    code = "VM_HAS_VGPU"
    template = "VM {vm} has a virtual GPU, which forbids this."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "Shut the VM down, or remove the virtual GPU first."
    vm: str


class VMHasVusbs(Failure):
    """VM {vm} has USB devices, which forbids this. Remedy: Unplug the USB devices first."""

    code = "VM_HAS_VUSBS"
    template = "VM {vm} has USB devices, which forbids this."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "Unplug the USB devices first."
    vm: str


class VMHostIncompatibleVersion(Failure):
    """Host {host} runs a version that is too old for VM {vm}. Remedy: Choose a host of a newer
    version.
    """

    code = "VM_HOST_INCOMPATIBLE_VERSION"
    template = "Host {host} runs a version that is too old for VM {vm}."
    names = (
        "host",
        "vm",
    )
    fault = "client"
    retry = "later"
    remedy = "Choose a host of a newer version."
    host: str
    vm: str


class VMHostIncompatibleVersionMigrate(Failure):
    """VM {vm} cannot migrate to host {host}, which runs an older version. Remedy: Choose a host
    of the same or a newer version.
    """

    code = "VM_HOST_INCOMPATIBLE_VERSION_MIGRATE"
    template = "VM {vm} cannot migrate to host {host}, which runs an older version."
    names = (
        "host",
        "vm",
    )
    fault = "client"
    retry = "never"
    remedy = "Choose a host of the same or a newer version."
    host: str
    vm: str


class VMHostIncompatibleVirtualHardwarePlatformVersion(Failure):
    """VM {vm} needs virtual hardware version {vm_version}; host {host} offers {host_versions}.
    Remedy: Choose a host that offers the version needed.
    """

    code = "VM_HOST_INCOMPATIBLE_VIRTUAL_HARDWARE_PLATFORM_VERSION"
    template = (
        "VM {vm} needs virtual hardware version {vm_version}; host {host} offers {host_versions}."
    )
    names = (
        "host",
        "host_versions",
        "vm",
        "vm_version",
    )
    fault = "client"
    retry = "never"
    remedy = "Choose a host that offers the version needed."
    host: str
    host_versions: str
    vm: str
    vm_version: str


class VMHVMRequired(Failure):
    """VM {vm} needs hardware virtualisation, which is not available. Remedy: Enable it in the
    host's firmware, or choose another host.
    """

    code = "VM_HVM_REQUIRED"
    template = "VM {vm} needs hardware virtualisation, which is not available."
    names = ("vm",)
    fault = "client"
    retry = "never"
    remedy = "Enable it in the host's firmware, or choose another host."
    vm: str


class VMIncompatibleWithThisHost(Failure):
    """VM {vm} cannot run on host {host}: {reason}. Remedy: Choose another host, or resolve the
    reason.
    """

    code = "VM_INCOMPATIBLE_WITH_THIS_HOST"
    template = "VM {vm} cannot run on host {host}: {reason}."
    names = (
        "vm",
        "host",
        "reason",
    )
    fault = "client"
    retry = "later"
    remedy = "Choose another host, or resolve the reason."
    vm: str
    host: str
    reason: str


class VMIsImmobile(Failure):
    """VM {vm} is configured in a way that ties it to its host. Remedy: Remove what ties it, or
    shut it down.
    """

    code = "VM_IS_IMMOBILE"
    template = "VM {vm} is configured in a way that ties it to its host."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "Remove what ties it, or shut it down."
    vm: str


class VMIsPartOfAnAppliance(Failure):
    """VM {vm} belongs to appliance {appliance}. Remedy: Recover the appliance, or take the VM
    out of it.
    """

    code = "VM_IS_PART_OF_AN_APPLIANCE"
    template = "VM {vm} belongs to appliance {appliance}."
    names = (
        "vm",
        "appliance",
    )
    fault = "client"
    retry = "later"
    remedy = "Recover the appliance, or take the VM out of it."
    vm: str
    appliance: str


class VMIsProtected(Failure):
    """VM {vm} is protected by HA, which forbids this. Remedy: End its HA protection first."""

    code = "VM_IS_PROTECTED"
    template = "VM {vm} is protected by HA, which forbids this."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "End its HA protection first."
    vm: str


class VMIsSnapshot(Failure):
    """The VM is a snapshot, which forbids this. Remedy: Name the VM itself, or clone the
    snapshot.
    """

    code = "VM_IS_SNAPSHOT"
    template = "The VM is a snapshot, which forbids this."
    fault = "client"
    retry = "never"
    remedy = "Name the VM itself, or clone the snapshot."


class VMIsTemplate(Failure):
    """VM {vm} is a template, which forbids this. Remedy: Clone the template and use the clone."""

    code = "VM_IS_TEMPLATE"
    template = "VM {vm} is a template, which forbids this."
    names = ("vm",)
    fault = "client"
    retry = "never"
    remedy = "Clone the template and use the clone."
    vm: str


class VMIsUsingNestedVirt(Failure):
    """VM {vm} uses nested virtualisation, which forbids this. Remedy: Shut the VM down, or
    switch nested virtualisation off.
    """

    code = "VM_IS_USING_NESTED_VIRT"
    template = "VM {vm} uses nested virtualisation, which forbids this."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "Shut the VM down, or switch nested virtualisation off."
    vm: str


class VMLacksFeature(Failure):
    """The guest of VM {vm} does not offer the feature that this needs. Remedy: Install or start
    the guest tools, or use a hard variant of the call.
    """

    code = "VM_LACKS_FEATURE"
    template = "The guest of VM {vm} does not offer the feature that this needs."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "Install or start the guest tools, or use a hard variant of the call."
    vm: str


class VMMemorySizeTooLow(Failure):
    """VM {vm} has too little memory to start. Remedy: Give it more memory."""

    code = "VM_MEMORY_SIZE_TOO_LOW"
    template = "VM {vm} has too little memory to start."
    names = ("vm",)
    fault = "client"
    retry = "never"
    remedy = "Give it more memory."
    vm: str


class VMMemoryTargetWaitTimeout(Failure):
    """The guest did not reach its memory target in time. Remedy: Check its balloon driver and
    wait again.
    """

    code = "VM_MEMORY_TARGET_WAIT_TIMEOUT"
    template = "The guest did not reach its memory target in time."
    fault = "environment"
    retry = "later"
    remedy = "Check its balloon driver and wait again."


class VMMigrateContactRemoteServiceFailed(Failure):
    """The service on the migration's destination could not be reached. Remedy: Check the
    destination host and the network to it.
    """

    code = "VM_MIGRATE_CONTACT_REMOTE_SERVICE_FAILED"
    template = "The service on the migration's destination could not be reached."
    fault = "environment"
    retry = "later"
    remedy = "Check the destination host and the network to it."


class VMMigrateFailed(Failure):
    """VM {vm} could not migrate from {source} to {destination}: {message_}. Remedy: Resolve the
    reason given, check where the VM runs, then migrate again.
    """

    code = "VM_MIGRATE_FAILED"
    template = "VM {vm} could not migrate from {source} to {destination}: {message_}."
    names = (
        "vm",
        "source",
        "destination",
        "message_",
    )
    fault = "environment"
    retry = "later"
    remedy = "Resolve the reason given, check where the VM runs, then migrate again."
    vm: str
    source: str
    destination: str
    message_: str


class VMMissingPVDrivers(Failure):
    """VM {vm} has no guest drivers that this needs. Remedy: Install the guest tools and wait
    until they run.
    """

    code = "VM_MISSING_PV_DRIVERS"
    template = "VM {vm} has no guest drivers that this needs."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "Install the guest tools and wait until they run."
    vm: str


class VMNonSuspendable(Failure):
    """VM {vm} refuses to be suspended: {reason}. Remedy: Resolve the reason, or shut it down."""

    code = "VM_NON_SUSPENDABLE"
    template = "VM {vm} refuses to be suspended: {reason}."
    names = (
        "vm",
        "reason",
    )
    fault = "client"
    retry = "later"
    remedy = "Resolve the reason, or shut it down."
    vm: str
    reason: str


class VMNotResidentHere(Failure):
    """VM {vm} does not run on host {host}. Remedy: Ask where the VM runs, then try again."""

    code = "VM_NOT_RESIDENT_HERE"
    template = "VM {vm} does not run on host {host}."
    names = (
        "vm",
        "host",
    )
    fault = "server"
    retry = "safe"
    remedy = "Ask where the VM runs, then try again."
    vm: str
    host: str


class VMNoCrashdumpSR(Failure):
    """No SR is set for crash dumps of VM {vm}. Remedy: Set a crash dump SR for the host or the
    pool.
    """

    code = "VM_NO_CRASHDUMP_SR"
    template = "No SR is set for crash dumps of VM {vm}."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "Set a crash dump SR for the host or the pool."
    vm: str


class VMNoEmptyCdVBD(Failure):
    """VM {vm} has no empty CD drive. Remedy: Eject a disc, or add a CD VBD."""

    code = "VM_NO_EMPTY_CD_VBD"
    template = "VM {vm} has no empty CD drive."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "Eject a disc, or add a CD VBD."
    vm: str


class VMNoSuspendSR(Failure):
    """No SR is set for the suspend image of VM {vm}. Remedy: Set a suspend SR for the VM, its
    host or the pool.
    """

    code = "VM_NO_SUSPEND_SR"
    template = "No SR is set for the suspend image of VM {vm}."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "Set a suspend SR for the VM, its host or the pool."
    vm: str


class VMNoVCPUS(Failure):
    """VM {vm} has no VCPUs. Remedy: Give it at least one VCPU."""

    code = "VM_NO_VCPUS"
    template = "VM {vm} has no VCPUs."
    names = ("vm",)
    fault = "client"
    retry = "never"
    remedy = "Give it at least one VCPU."
    vm: str


class VMOldPVDrivers(Failure):
    """The guest drivers of VM {vm} are version {major}.{minor}, which is too old. Remedy:
    Update the guest tools.
    """

    code = "VM_OLD_PV_DRIVERS"
    template = "The guest drivers of VM {vm} are version {major}.{minor}, which is too old."
    names = (
        "vm",
        "major",
        "minor",
    )
    fault = "client"
    retry = "later"
    remedy = "Update the guest tools."
    vm: str
    major: str
    minor: str


class VMPCIBusFull(Failure):
    """The PCI bus of VM {vm} has no free slot. Remedy: Remove a device from the VM first."""

    code = "VM_PCI_BUS_FULL"
    template = "The PCI bus of VM {vm} has no free slot."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "Remove a device from the VM first."
    vm: str


class VMPVDriversInUse(Failure):
    """VM {vm} is still using its guest drivers. Remedy: Shut the VM down first."""

    code = "VM_PV_DRIVERS_IN_USE"
    template = "VM {vm} is still using its guest drivers."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "Shut the VM down first."
    vm: str


class VMRebooted(Failure):
    """VM {vm} rebooted unexpectedly during the operation. Remedy: Wait until the guest is up,
    then try again.
    """

    code = "VM_REBOOTED"
    template = "VM {vm} rebooted unexpectedly during the operation."
    names = ("vm",)
    fault = "environment"
    retry = "later"
    remedy = "Wait until the guest is up, then try again."
    vm: str


class VMRequiresGPU(Failure):
    """VM {vm} needs a GPU of group {gpu_group}, which the host lacks. Remedy: Choose a host
    with such a GPU.
    """

    code = "VM_REQUIRES_GPU"
    template = "VM {vm} needs a GPU of group {gpu_group}, which the host lacks."
    names = (
        "vm",
        "gpu_group",
    )
    fault = "client"
    retry = "later"
    remedy = "Choose a host with such a GPU."
    vm: str
    gpu_group: str


class VMRequiresIommu(Failure):
    """The VM needs an IOMMU, which host {host} lacks or has switched off. Remedy: Enable it in
    the host's firmware, or choose another host.
    """

    code = "VM_REQUIRES_IOMMU"
    template = "The VM needs an IOMMU, which host {host} lacks or has switched off."
    names = ("host",)
    fault = "client"
    retry = "never"
    remedy = "Enable it in the host's firmware, or choose another host."
    host: str


class VMRequiresNetwork(Failure):
    """VM {vm} needs network {network}, which the host does not see. Remedy: Connect the network
    there, or choose another host.
    """

    code = "VM_REQUIRES_NETWORK"
    template = "VM {vm} needs network {network}, which the host does not see."
    names = (
        "vm",
        "network",
    )
    fault = "client"
    retry = "later"
    remedy = "Connect the network there, or choose another host."
    vm: str
    network: str


class VMRequiresSR(Failure):
    """VM {vm} needs SR {sr}, which the host does not see. Remedy: Plug the SR there, or choose
    another host.
    """

    code = "VM_REQUIRES_SR"
    template = "VM {vm} needs SR {sr}, which the host does not see."
    names = (
        "vm",
        "sr",
    )
    fault = "client"
    retry = "later"
    remedy = "Plug the SR there, or choose another host."
    vm: str
    sr: str


class VMRequiresVDI(Failure):
    """VM {vm} needs VDI {vdi}, which cannot be used. Remedy: Make the VDI available, or remove
    it from the VM.
    """

    code = "VM_REQUIRES_VDI"
    template = "VM {vm} needs VDI {vdi}, which cannot be used."
    names = (
        "vm",
        "vdi",
    )
    fault = "environment"
    retry = "later"
    remedy = "Make the VDI available, or remove it from the VM."
    vm: str
    vdi: str


class VMRequiresVGPU(Failure):
    """VM {vm} needs a virtual GPU of type {vgpu_type} from group {gpu_group}, and none is free.
    Remedy: Free such a GPU, or choose another host.
    """

    code = "VM_REQUIRES_VGPU"
    template = (
        "VM {vm} needs a virtual GPU of type {vgpu_type} from group {gpu_group}, and none is free."
    )
    names = (
        "vm",
        "gpu_group",
        "vgpu_type",
    )
    fault = "environment"
    retry = "later"
    remedy = "Free such a GPU, or choose another host."
    vm: str
    gpu_group: str
    vgpu_type: str


class VMRequiresVUSB(Failure):
    """VM {vm} needs a USB device of group {usb_group}, which the host lacks. Remedy: Plug the
    device into the host, or choose another host.
    """

    code = "VM_REQUIRES_VUSB"
    template = "VM {vm} needs a USB device of group {usb_group}, which the host lacks."
    names = (
        "vm",
        "usb_group",
    )
    fault = "client"
    retry = "later"
    remedy = "Plug the device into the host, or choose another host."
    vm: str
    usb_group: str


class VMRevertFailed(Failure):
    """VM {vm} could not be reverted to snapshot {snapshot}. Remedy: Check the disks of VM and
    snapshot, then try again.
    """

    code = "VM_REVERT_FAILED"
    template = "VM {vm} could not be reverted to snapshot {snapshot}."
    names = (
        "vm",
        "snapshot",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the disks of VM and snapshot, then try again."
    vm: str
    snapshot: str


class VMShutdownTimeout(Failure):
    """VM {vm} did not shut down within {timeout} seconds. Remedy: Wait longer, or shut it down
    hard.
    """

    code = "VM_SHUTDOWN_TIMEOUT"
    template = "VM {vm} did not shut down within {timeout} seconds."
    names = (
        "vm",
        "timeout",
    )
    fault = "environment"
    retry = "later"
    remedy = "Wait longer, or shut it down hard."
    vm: str
    timeout: str


class VMSnapshotFailed(Failure):
    """The snapshot could not be made. Remedy: Check the storage of the VM's disks, then try
    again.
    """

    code = "VM_SNAPSHOT_FAILED"
    template = "The snapshot could not be made."
    fault = "environment"
    retry = "later"
    remedy = "Check the storage of the VM's disks, then try again."


class VMSnapshotWithQuiesceFailed(Failure):
    """VM {vm} could not be quiesced for its snapshot. Remedy: Check the snapshot service in the
    guest, or take an ordinary snapshot.
    """

    code = "VM_SNAPSHOT_WITH_QUIESCE_FAILED"
    template = "VM {vm} could not be quiesced for its snapshot."
    names = ("vm",)
    fault = "environment"
    retry = "later"
    remedy = "Check the snapshot service in the guest, or take an ordinary snapshot."
    vm: str


class VMSnapshotWithQuiesceNotSupported(Failure):
    """VM {vm} does not support quiesced snapshots: {error}. Remedy: Install the guest's
    snapshot provider, or take an ordinary snapshot.
    """

    code = "VM_SNAPSHOT_WITH_QUIESCE_NOT_SUPPORTED"
    template = "VM {vm} does not support quiesced snapshots: {error}."
    names = (
        "vm",
        "error",
    )
    fault = "client"
    retry = "never"
    remedy = "Install the guest's snapshot provider, or take an ordinary snapshot."
    vm: str
    error: str


class VMSnapshotWithQuiescePluginDeosNotRespond(Failure):
    """The snapshot service in VM {vm} does not answer. Remedy: Restart that service in the
    guest, or take an ordinary snapshot.
    """

    code = "VM_SNAPSHOT_WITH_QUIESCE_PLUGIN_DEOS_NOT_RESPOND"
    template = "The snapshot service in VM {vm} does not answer."
    names = ("vm",)
    fault = "environment"
    retry = "later"
    remedy = "Restart that service in the guest, or take an ordinary snapshot."
    vm: str


class VMSnapshotWithQuiesceTimeout(Failure):
    """Quiescing VM {vm} took too long. Remedy: Try again when the guest is less busy, or take
    an ordinary snapshot.
    """

    code = "VM_SNAPSHOT_WITH_QUIESCE_TIMEOUT"
    template = "Quiescing VM {vm} took too long."
    names = ("vm",)
    fault = "environment"
    retry = "later"
    remedy = "Try again when the guest is less busy, or take an ordinary snapshot."
    vm: str


class VMSuspendTimeout(Failure):
    """VM {vm} did not suspend within {timeout} seconds. Remedy: Check the guest and try again."""

    code = "VM_SUSPEND_TIMEOUT"
    template = "VM {vm} did not suspend within {timeout} seconds."
    names = (
        "vm",
        "timeout",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the guest and try again."
    vm: str
    timeout: str


class VMTooManyVCPUS(Failure):
    """VM {vm} has more VCPUs than are allowed. Remedy: Give it fewer VCPUs."""

    code = "VM_TOO_MANY_VCPUS"
    template = "VM {vm} has more VCPUs than are allowed."
    names = ("vm",)
    fault = "client"
    retry = "never"
    remedy = "Give it fewer VCPUs."
    vm: str


class VMToImportIsNotNewerVersion(Failure):
    """VM {vm} exists here in version {existing_version}; the import has version
    {version_to_import}. Remedy: Import a newer version, or force the import.
    """

    code = "VM_TO_IMPORT_IS_NOT_NEWER_VERSION"
    template = "VM {vm} exists here in version {existing_version}; the import has version {version_to_import}."
    names = (
        "vm",
        "existing_version",
        "version_to_import",
    )
    fault = "client"
    retry = "never"
    remedy = "Import a newer version, or force the import."
    vm: str
    existing_version: str
    version_to_import: str


class VMUnsafeBoot(Failure):
    """Starting VM {vm} here was judged unsafe. Remedy: Choose a compatible host, or force the
    call if the risk is known.
    """

    code = "VM_UNSAFE_BOOT"
    template = "Starting VM {vm} here was judged unsafe."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "Choose a compatible host, or force the call if the risk is known."
    vm: str


class VTPMMaxAmountReached(Failure):
    """The VM has {amount} VTPM already, which is the limit. Remedy: Destroy the existing VTPM
    first.
    """

    code = "VTPM_MAX_AMOUNT_REACHED"
    template = "The VM has {amount} VTPM already, which is the limit."
    names = ("amount",)
    fault = "client"
    retry = "later"
    remedy = "Destroy the existing VTPM first."
    amount: str


class WLBAuthenticationFailed(Failure):
    """The workload balancing server did not accept the credentials. Remedy: Correct the
    credentials for workload balancing.
    """

    code = "WLB_AUTHENTICATION_FAILED"
    template = "The workload balancing server did not accept the credentials."
    fault = "client"
    retry = "never"
    remedy = "Correct the credentials for workload balancing."


class WLBConnectionRefused(Failure):
    """The workload balancing server refused the connection. Remedy: Check its address and that
    it is running.
    """

    code = "WLB_CONNECTION_REFUSED"
    template = "The workload balancing server refused the connection."
    fault = "environment"
    retry = "later"
    remedy = "Check its address and that it is running."


class WLBConnectionReset(Failure):
    """The workload balancing server broke off the connection. Remedy: Check that server and try
    again.
    """

    code = "WLB_CONNECTION_RESET"
    template = "The workload balancing server broke off the connection."
    fault = "environment"
    retry = "later"
    remedy = "Check that server and try again."


class WLBDisabled(Failure):
    """Workload balancing is switched off for this pool. Remedy: Switch workload balancing on
    first.
    """

    code = "WLB_DISABLED"
    template = "Workload balancing is switched off for this pool."
    fault = "client"
    retry = "later"
    remedy = "Switch workload balancing on first."


class WLBInternalError(Failure):
    """The workload balancing server failed. Remedy: Check that server's log."""

    code = "WLB_INTERNAL_ERROR"
    template = "The workload balancing server failed."
    fault = "environment"
    retry = "later"
    remedy = "Check that server's log."


class WLBMalformedRequest(Failure):
    """The workload balancing server did not understand the request. Remedy: Check that its
    version fits this server.
    """

    code = "WLB_MALFORMED_REQUEST"
    template = "The workload balancing server did not understand the request."
    fault = "server"
    retry = "never"
    remedy = "Check that its version fits this server."


class WLBMalformedResponse(Failure):
    """The workload balancing server's answer to {method} is not understood ({reason}):
    {response}. Remedy: Check that its version fits this server.
    """

    code = "WLB_MALFORMED_RESPONSE"
    template = "The workload balancing server's answer to {method} is not understood ({reason}): {response}."
    names = (
        "method",
        "reason",
        "response",
    )
    fault = "environment"
    retry = "never"
    remedy = "Check that its version fits this server."
    method: str
    reason: str
    response: str


class WLBNotInitialized(Failure):
    """Workload balancing is not set up for this pool. Remedy: Set up workload balancing first."""

    code = "WLB_NOT_INITIALIZED"
    template = "Workload balancing is not set up for this pool."
    fault = "client"
    retry = "later"
    remedy = "Set up workload balancing first."


class WLBTimeout(Failure):
    """The workload balancing server did not answer within {configured_timeout} seconds. Remedy:
    Check that server, or raise the timeout.
    """

    code = "WLB_TIMEOUT"
    template = "The workload balancing server did not answer within {configured_timeout} seconds."
    names = ("configured_timeout",)
    fault = "environment"
    retry = "later"
    remedy = "Check that server, or raise the timeout."
    configured_timeout: str


class WLBUnknownHost(Failure):
    """The workload balancing server's name could not be resolved. Remedy: Check its address and
    the DNS servers.
    """

    code = "WLB_UNKNOWN_HOST"
    template = "The workload balancing server's name could not be resolved."
    fault = "environment"
    retry = "later"
    remedy = "Check its address and the DNS servers."


class WLBUrlInvalid(Failure):
    """{url} is not the address of a workload balancing server. Remedy: Give host name and port."""

    code = "WLB_URL_INVALID"
    template = "{url} is not the address of a workload balancing server."
    names = ("url",)
    fault = "client"
    retry = "never"
    remedy = "Give host name and port."
    url: str


class WLBXenserverAuthenticationFailed(Failure):
    """The workload balancing server could not log in to this pool. Remedy: Correct the
    credentials it was given for this pool.
    """

    code = "WLB_XENSERVER_AUTHENTICATION_FAILED"
    template = "The workload balancing server could not log in to this pool."
    fault = "client"
    retry = "never"
    remedy = "Correct the credentials it was given for this pool."


class WLBXenserverConnectionRefused(Failure):
    """The workload balancing server was refused by this pool. Remedy: Check the network from
    that server to the coordinator.
    """

    code = "WLB_XENSERVER_CONNECTION_REFUSED"
    template = "The workload balancing server was refused by this pool."
    fault = "environment"
    retry = "later"
    remedy = "Check the network from that server to the coordinator."


class WLBXenserverMalformedResponse(Failure):
    """The workload balancing server did not understand this pool's answer. Remedy: Check that
    its version fits this server.
    """

    code = "WLB_XENSERVER_MALFORMED_RESPONSE"
    template = "The workload balancing server did not understand this pool's answer."
    fault = "environment"
    retry = "never"
    remedy = "Check that its version fits this server."


class WLBXenserverTimeout(Failure):
    """The workload balancing server got no answer from this pool in time. Remedy: Check the
    load and network of the coordinator.
    """

    code = "WLB_XENSERVER_TIMEOUT"
    template = "The workload balancing server got no answer from this pool in time."
    fault = "environment"
    retry = "later"
    remedy = "Check the load and network of the coordinator."


class WLBXenserverUnknownHost(Failure):
    """The workload balancing server could not resolve the name of this pool. Remedy: Check the
    DNS servers that it uses.
    """

    code = "WLB_XENSERVER_UNKNOWN_HOST"
    template = "The workload balancing server could not resolve the name of this pool."
    fault = "environment"
    retry = "later"
    remedy = "Check the DNS servers that it uses."


class XAPIHookFailed(Failure):
    """Hook script {hook_name} for {reason} ended with exit code {exit_code}: {stdout}. Remedy:
    Correct the hook script on the host.
    """

    code = "XAPI_HOOK_FAILED"
    template = "Hook script {hook_name} for {reason} ended with exit code {exit_code}: {stdout}."
    names = (
        "hook_name",
        "reason",
        "stdout",
        "exit_code",
    )
    fault = "server"
    retry = "later"
    remedy = "Correct the hook script on the host."
    hook_name: str
    reason: str
    stdout: str
    exit_code: str


class XENAPIMissingPlugin(Failure):
    """There is no plug-in {name} on the host. Remedy: Install the plug-in, or correct its name."""

    code = "XENAPI_MISSING_PLUGIN"
    template = "There is no plug-in {name} on the host."
    names = ("name",)
    fault = "client"
    retry = "never"
    remedy = "Install the plug-in, or correct its name."
    name: str


class XENAPIPluginFailure(Failure):
    """The plug-in failed with status {status}: {stderr} {stdout}. Remedy: Check the arguments
    and the plug-in's log.
    """

    code = "XENAPI_PLUGIN_FAILURE"
    template = "The plug-in failed with status {status}: {stderr} {stdout}."
    names = (
        "status",
        "stdout",
        "stderr",
    )
    fault = "server"
    retry = "never"
    remedy = "Check the arguments and the plug-in's log."
    status: str
    stdout: str
    stderr: str


class XenIncompatible(Failure):
    """The running hypervisor does not fit the installed control tools. Remedy: Reboot the host
    so that both have the same version.
    """

    code = "XEN_INCOMPATIBLE"
    template = "The running hypervisor does not fit the installed control tools."
    fault = "environment"
    retry = "later"
    remedy = "Reboot the host so that both have the same version."


class XenVssReqErrorAddingVolumeToSnapsetFailed(Failure):
    """In VM {vm} a volume could not be added to the snapshot set (code {error_code}). Remedy:
    Check the shadow copy service in the guest.
    """

    code = "XEN_VSS_REQ_ERROR_ADDING_VOLUME_TO_SNAPSET_FAILED"
    template = "In VM {vm} a volume could not be added to the snapshot set (code {error_code})."
    names = (
        "vm",
        "error_code",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the shadow copy service in the guest."
    vm: str
    error_code: str


class XenVssReqErrorCreatingSnapshot(Failure):
    """In VM {vm} the shadow copy could not be made (code {error_code}). Remedy: Check the
    shadow copy service in the guest.
    """

    code = "XEN_VSS_REQ_ERROR_CREATING_SNAPSHOT"
    template = "In VM {vm} the shadow copy could not be made (code {error_code})."
    names = (
        "vm",
        "error_code",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the shadow copy service in the guest."
    vm: str
    error_code: str


class XenVssReqErrorCreatingSnapshotXMLString(Failure):
    """In VM {vm} the description of the shadow copy could not be made (code {error_code}).
    Remedy: Check the shadow copy service in the guest.
    """

    code = "XEN_VSS_REQ_ERROR_CREATING_SNAPSHOT_XML_STRING"
    template = (
        "In VM {vm} the description of the shadow copy could not be made (code {error_code})."
    )
    names = (
        "vm",
        "error_code",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the shadow copy service in the guest."
    vm: str
    error_code: str


class XenVssReqErrorInitFailed(Failure):
    """In VM {vm} the shadow copy requester could not be initialised (code {error_code}).
    Remedy: Check the shadow copy service in the guest.
    """

    code = "XEN_VSS_REQ_ERROR_INIT_FAILED"
    template = "In VM {vm} the shadow copy requester could not be initialised (code {error_code})."
    names = (
        "vm",
        "error_code",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the shadow copy service in the guest."
    vm: str
    error_code: str


class XenVssReqErrorNoVolumesSupported(Failure):
    """VM {vm} has no volume that shadow copies support (code {error_code}). Remedy: Take an
    ordinary snapshot instead.
    """

    code = "XEN_VSS_REQ_ERROR_NO_VOLUMES_SUPPORTED"
    template = "VM {vm} has no volume that shadow copies support (code {error_code})."
    names = (
        "vm",
        "error_code",
    )
    fault = "client"
    retry = "never"
    remedy = "Take an ordinary snapshot instead."
    vm: str
    error_code: str


class XenVssReqErrorPreparingWriters(Failure):
    """In VM {vm} the shadow copy writers could not be prepared (code {error_code}). Remedy:
    Check the writers in the guest and try again.
    """

    code = "XEN_VSS_REQ_ERROR_PREPARING_WRITERS"
    template = "In VM {vm} the shadow copy writers could not be prepared (code {error_code})."
    names = (
        "vm",
        "error_code",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the writers in the guest and try again."
    vm: str
    error_code: str


class XenVssReqErrorProvNotLoaded(Failure):
    """In VM {vm} the shadow copy provider is not loaded (code {error_code}). Remedy: Install
    and start the provider in the guest.
    """

    code = "XEN_VSS_REQ_ERROR_PROV_NOT_LOADED"
    template = "In VM {vm} the shadow copy provider is not loaded (code {error_code})."
    names = (
        "vm",
        "error_code",
    )
    fault = "client"
    retry = "later"
    remedy = "Install and start the provider in the guest."
    vm: str
    error_code: str


class XenVssReqErrorStartSnapshotSetFailed(Failure):
    """In VM {vm} the snapshot set could not be started (code {error_code}). Remedy: Check the
    shadow copy service in the guest.
    """

    code = "XEN_VSS_REQ_ERROR_START_SNAPSHOT_SET_FAILED"
    template = "In VM {vm} the snapshot set could not be started (code {error_code})."
    names = (
        "vm",
        "error_code",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the shadow copy service in the guest."
    vm: str
    error_code: str


class XmlrpcUnmarshalFailure(Failure):
    """A value of form {expected} was expected; {received} was received. Remedy: Send the value
    in the form expected.
    """

    code = "XMLRPC_UNMARSHAL_FAILURE"
    template = "A value of form {expected} was expected; {received} was received."
    names = (
        "expected",
        "received",
    )
    fault = "client"
    retry = "never"
    remedy = "Send the value in the form expected."
    expected: str
    received: str


BY_CODE: dict[str, type[Failure]] = {
    "ACTIVATION_WHILE_NOT_FREE": ActivationWhileNotFree,
    "ADDRESS_VIOLATES_LOCKING_CONSTRAINT": AddressViolatesLockingConstraint,
    "APPLY_GUIDANCE_FAILED": ApplyGuidanceFailed,
    "APPLY_LIVEPATCH_FAILED": ApplyLivepatchFailed,
    "APPLY_UPDATES_FAILED": ApplyUpdatesFailed,
    "APPLY_UPDATES_IN_PROGRESS": ApplyUpdatesInProgress,
    "AUTH_ALREADY_ENABLED": AuthAlreadyEnabled,
    "AUTH_DISABLE_FAILED": AuthDisableFailed,
    "AUTH_DISABLE_FAILED_PERMISSION_DENIED": AuthDisableFailedPermissionDenied,
    "AUTH_DISABLE_FAILED_WRONG_CREDENTIALS": AuthDisableFailedWrongCredentials,
    "AUTH_ENABLE_FAILED": AuthEnableFailed,
    "AUTH_ENABLE_FAILED_DOMAIN_LOOKUP_FAILED": AuthEnableFailedDomainLookupFailed,
    "AUTH_ENABLE_FAILED_INVALID_ACCOUNT": AuthEnableFailedInvalidAccount,
    "AUTH_ENABLE_FAILED_INVALID_OU": AuthEnableFailedInvalidOu,
    "AUTH_ENABLE_FAILED_INVALID_TRUSTED_CERTS": AuthEnableFailedInvalidTrustedCerts,
    "AUTH_ENABLE_FAILED_NO_SUPPORT_ENCRYPT_TYPE": AuthEnableFailedNoSupportEncryptType,
    "AUTH_ENABLE_FAILED_NO_TRUSTED_CERTS": AuthEnableFailedNoTrustedCerts,
    "AUTH_ENABLE_FAILED_PERMISSION_DENIED": AuthEnableFailedPermissionDenied,
    "AUTH_ENABLE_FAILED_UNAVAILABLE": AuthEnableFailedUnavailable,
    "AUTH_ENABLE_FAILED_WRONG_CREDENTIALS": AuthEnableFailedWrongCredentials,
    "AUTH_INVALID_TRUSTED_CERTS": AuthInvalidTrustedCerts,
    "AUTH_IS_DISABLED": AuthIsDisabled,
    "AUTH_NO_TRUSTED_CERTS": AuthNoTrustedCerts,
    "AUTH_SERVICE_ERROR": AuthServiceError,
    "AUTH_SETUP_TLS_CONNECTION": AuthSetupTLSConnection,
    "AUTH_SET_LDAPS_FAILED": AuthSetLdapsFailed,
    "AUTH_UNKNOWN_TYPE": AuthUnknownType,
    "BACKUP_SCRIPT_FAILED": BackupScriptFailed,
    "BALLOONING_DISABLED": BallooningDisabled,
    "BALLOONING_TIMEOUT_BEFORE_MIGRATION": BallooningTimeoutBeforeMigration,
    "BLOCKED_REPO_URL": BlockedRepoUrl,
    "BOOTLOADER_FAILED": BootloaderFailed,
    "BOOT_DEVICE_PASSTHROUGH_DISALLOWED": BootDevicePassthroughDisallowed,
    "BRIDGE_NAME_EXISTS": BridgeNameExists,
    "BRIDGE_NOT_AVAILABLE": BridgeNotAvailable,
    "BUNDLE_REPOSITORY_ALREADY_EXISTS": BundleRepositoryAlreadyExists,
    "BUNDLE_REPO_NOT_ENABLED": BundleRepoNotEnabled,
    "BUNDLE_SYNC_FAILED": BundleSyncFailed,
    "BUNDLE_UNPACK_FAILED": BundleUnpackFailed,
    "CANNOT_ADD_TUNNEL_TO_BOND_SLAVE": CannotAddTunnelToBondSlave,
    "CANNOT_ADD_TUNNEL_TO_SRIOV_LOGICAL": CannotAddTunnelToSriovLogical,
    "CANNOT_ADD_TUNNEL_TO_VLAN_ON_SRIOV_LOGICAL": CannotAddTunnelToVLANOnSriovLogical,
    "CANNOT_ADD_VLAN_TO_BOND_SLAVE": CannotAddVLANToBondSlave,
    "CANNOT_CHANGE_PIF_PROPERTIES": CannotChangePIFProperties,
    "CANNOT_CONTACT_HOST": CannotContactHost,
    "CANNOT_CREATE_STATE_FILE": CannotCreateStateFile,
    "CANNOT_DESTROY_DISASTER_RECOVERY_TASK": CannotDestroyDisasterRecoveryTask,
    "CANNOT_DESTROY_SYSTEM_NETWORK": CannotDestroySystemNetwork,
    "CANNOT_ENABLE_REDO_LOG": CannotEnableRedoLog,
    "CANNOT_EVACUATE_HOST": CannotEvacuateHost,
    "CANNOT_FETCH_PATCH": CannotFetchPatch,
    "CANNOT_FIND_OEM_BACKUP_PARTITION": CannotFindOemBackupPartition,
    "CANNOT_FIND_PATCH": CannotFindPatch,
    "CANNOT_FIND_STATE_PARTITION": CannotFindStatePartition,
    "CANNOT_FIND_UPDATE": CannotFindUpdate,
    "CANNOT_FORGET_SRIOV_LOGICAL": CannotForgetSriovLogical,
    "CANNOT_PLUG_BOND_SLAVE": CannotPlugBondSlave,
    "CANNOT_PLUG_VIF": CannotPlugVIF,
    "CANNOT_RESET_CONTROL_DOMAIN": CannotResetControlDomain,
    "CANNOT_RESTART_DEVICE_MODEL": CannotRestartDeviceModel,
    "CAN_NOT_PERIODIC_SYNC_UPDATES": CanNotPeriodicSyncUpdates,
    "CAN_NOT_SYNC_UPDATES": CanNotSyncUpdates,
    "CA_CERTIFICATE_EXPIRED": CACertificateExpired,
    "CA_CERTIFICATE_INVALID": CACertificateInvalid,
    "CA_CERTIFICATE_NOT_VALID_YET": CACertificateNotValidYet,
    "CERTIFICATE_ALREADY_EXISTS": CertificateAlreadyExists,
    "CERTIFICATE_CORRUPT": CertificateCorrupt,
    "CERTIFICATE_DOES_NOT_EXIST": CertificateDoesNotExist,
    "CERTIFICATE_LACKS_PURPOSE": CertificateLacksPurpose,
    "CERTIFICATE_LIBRARY_CORRUPT": CertificateLibraryCorrupt,
    "CERTIFICATE_NAME_INVALID": CertificateNameInvalid,
    "CERT_REFRESH_IN_PROGRESS": CertRefreshInProgress,
    "CHANGE_PASSWORD_REJECTED": ChangePasswordRejected,
    "CLIENT_ERROR": ClientError,
    "CLUSTERED_SR_DEGRADED": ClusteredSRDegraded,
    "CLUSTERING_DISABLED": ClusteringDisabled,
    "CLUSTERING_ENABLED": ClusteringEnabled,
    "CLUSTER_ALREADY_EXISTS": ClusterAlreadyExists,
    "CLUSTER_CREATE_IN_PROGRESS": ClusterCreateInProgress,
    "CLUSTER_DOES_NOT_HAVE_ONE_NODE": ClusterDoesNotHaveOneNode,
    "CLUSTER_FORCE_DESTROY_FAILED": ClusterForceDestroyFailed,
    "CLUSTER_HAS_NO_CERTIFICATE": ClusterHasNoCertificate,
    "CLUSTER_HOST_IS_LAST": ClusterHostIsLast,
    "CLUSTER_HOST_NOT_JOINED": ClusterHostNotJoined,
    "CLUSTER_STACK_IN_USE": ClusterStackInUse,
    "CONFIGURE_REPOSITORIES_IN_PROGRESS": ConfigureRepositoriesInProgress,
    "COULD_NOT_FIND_NETWORK_INTERFACE_WITH_SPECIFIED_DEVICE_NAME_AND_MAC_ADDRESS": CouldNotFindNetworkInterfaceWithSpecifiedDeviceNameAndMACAddress,
    "COULD_NOT_IMPORT_DATABASE": CouldNotImportDatabase,
    "COULD_NOT_UPDATE_IGMP_SNOOPING_EVERYWHERE": CouldNotUpdateIgmpSnoopingEverywhere,
    "CPU_FEATURE_MASKING_NOT_SUPPORTED": CPUFeatureMaskingNotSupported,
    "CREATEREPO_FAILED": CreaterepoFailed,
    "CRL_ALREADY_EXISTS": CRLAlreadyExists,
    "CRL_CORRUPT": CRLCorrupt,
    "CRL_DOES_NOT_EXIST": CRLDoesNotExist,
    "CRL_NAME_INVALID": CRLNameInvalid,
    "DB_UNIQUENESS_CONSTRAINT_VIOLATION": DbUniquenessConstraintViolation,
    "DEFAULT_SR_NOT_FOUND": DefaultSRNotFound,
    "DESIGNATE_NEW_MASTER_IN_PROGRESS": DesignateNewMasterInProgress,
    "DEVICE_ALREADY_ATTACHED": DeviceAlreadyAttached,
    "DEVICE_ALREADY_DETACHED": DeviceAlreadyDetached,
    "DEVICE_ALREADY_EXISTS": DeviceAlreadyExists,
    "DEVICE_ATTACH_TIMEOUT": DeviceAttachTimeout,
    "DEVICE_DETACH_REJECTED": DeviceDetachRejected,
    "DEVICE_DETACH_TIMEOUT": DeviceDetachTimeout,
    "DEVICE_NOT_ATTACHED": DeviceNotAttached,
    "DISABLE_SSH_FAILED": DisableSSHFailed,
    "DISABLE_SSH_PARTIALLY_FAILED": DisableSSHPartiallyFailed,
    "DISK_VBD_MUST_BE_READWRITE_FOR_HVM": DiskVBDMustBeReadwriteForHVM,
    "DOMAIN_BUILDER_ERROR": DomainBuilderError,
    "DOMAIN_EXISTS": DomainExists,
    "DUPLICATE_MAC_SEED": DuplicateMACSeed,
    "DUPLICATE_PIF_DEVICE_NAME": DuplicatePIFDeviceName,
    "DUPLICATE_VM": DuplicateVM,
    "ENABLE_SSH_FAILED": EnableSSHFailed,
    "ENABLE_SSH_PARTIALLY_FAILED": EnableSSHPartiallyFailed,
    "EVENTS_LOST": EventsLost,
    "EVENT_FROM_TOKEN_PARSE_FAILURE": EventFromTokenParseFailure,
    "EVENT_SUBSCRIPTION_PARSE_FAILURE": EventSubscriptionParseFailure,
    "EXTENSION_PROTOCOL_FAILURE": ExtensionProtocolFailure,
    "FAILED_TO_START_EMULATOR": FailedToStartEmulator,
    "FEATURE_REQUIRES_HVM": FeatureRequiresHVM,
    "FEATURE_RESTRICTED": FeatureRestricted,
    "FIELD_TYPE_ERROR": FieldTypeError,
    "GET_HOST_UPDATES_FAILED": GetHostUpdatesFailed,
    "GET_UPDATES_FAILED": GetUpdatesFailed,
    "GET_UPDATES_IN_PROGRESS": GetUpdatesInProgress,
    "GPU_GROUP_CONTAINS_NO_PGPUS": GPUGroupContainsNoPgpus,
    "GPU_GROUP_CONTAINS_PGPU": GPUGroupContainsPGPU,
    "GPU_GROUP_CONTAINS_VGPU": GPUGroupContainsVGPU,
    "HANDLE_INVALID": HandleInvalid,
    "HA_ABORT_NEW_MASTER": HAAbortNewMaster,
    "HA_CANNOT_CHANGE_BOND_STATUS_OF_MGMT_IFACE": HACannotChangeBondStatusOfMgmtIface,
    "HA_CONSTRAINT_VIOLATION_NETWORK_NOT_SHARED": HAConstraintViolationNetworkNotShared,
    "HA_CONSTRAINT_VIOLATION_SR_NOT_SHARED": HAConstraintViolationSRNotShared,
    "HA_DISABLE_IN_PROGRESS": HADisableInProgress,
    "HA_ENABLE_IN_PROGRESS": HAEnableInProgress,
    "HA_FAILED_TO_FORM_LIVESET": HAFailedToFormLiveset,
    "HA_HEARTBEAT_DAEMON_STARTUP_FAILED": HAHeartbeatDaemonStartupFailed,
    "HA_HOST_CANNOT_ACCESS_STATEFILE": HAHostCannotAccessStatefile,
    "HA_HOST_CANNOT_SEE_PEERS": HAHostCannotSeePeers,
    "HA_HOST_IS_ARMED": HAHostIsArmed,
    "HA_IS_ENABLED": HAIsEnabled,
    "HA_LOST_STATEFILE": HALostStatefile,
    "HA_NOT_ENABLED": HANotEnabled,
    "HA_NOT_INSTALLED": HANotInstalled,
    "HA_NO_PLAN": HANoPlan,
    "HA_OPERATION_WOULD_BREAK_FAILOVER_PLAN": HAOperationWouldBreakFailoverPlan,
    "HA_POOL_IS_ENABLED_BUT_HOST_IS_DISABLED": HAPoolIsEnabledButHostIsDisabled,
    "HA_SHOULD_BE_FENCED": HAShouldBeFenced,
    "HA_TOO_FEW_HOSTS": HATooFewHosts,
    "HOSTS_FAILED_TO_DISABLE_CACHING": HostsFailedToDisableCaching,
    "HOSTS_FAILED_TO_ENABLE_CACHING": HostsFailedToEnableCaching,
    "HOSTS_NOT_COMPATIBLE": HostsNotCompatible,
    "HOSTS_NOT_HOMOGENEOUS": HostsNotHomogeneous,
    "HOST_BROKEN": HostBroken,
    "HOST_CANNOT_ATTACH_NETWORK": HostCannotAttachNetwork,
    "HOST_CANNOT_DESTROY_SELF": HostCannotDestroySelf,
    "HOST_CANNOT_READ_METRICS": HostCannotReadMetrics,
    "HOST_CANNOT_SEE_SR": HostCannotSeeSR,
    "HOST_CD_DRIVE_EMPTY": HostCdDriveEmpty,
    "HOST_DISABLED": HostDisabled,
    "HOST_DISABLED_INDEFINITELY": HostDisabledIndefinitely,
    "HOST_DISABLED_UNTIL_REBOOT": HostDisabledUntilReboot,
    "HOST_DRIVER_NO_HARDWARE": HostDriverNoHardware,
    "HOST_EVACUATE_IN_PROGRESS": HostEvacuateInProgress,
    "HOST_EVACUATE_VM_NOT_HA_PROTECTED": HostEvacuateVMNotHAProtected,
    "HOST_EVACUATION_IS_REQUIRED": HostEvacuationIsRequired,
    "HOST_HAS_NO_MANAGEMENT_IP": HostHasNoManagementIP,
    "HOST_HAS_RESIDENT_VMS": HostHasResidentVMS,
    "HOST_IN_EMERGENCY_MODE": HostInEmergencyMode,
    "HOST_IN_USE": HostInUse,
    "HOST_IS_LIVE": HostIsLive,
    "HOST_IS_SLAVE": HostIsSlave,
    "HOST_ITS_OWN_SLAVE": HostItsOwnSlave,
    "HOST_MASTER_CANNOT_TALK_BACK": HostMasterCannotTalkBack,
    "HOST_NAME_INVALID": HostNameInvalid,
    "HOST_NOT_DISABLED": HostNotDisabled,
    "HOST_NOT_ENOUGH_FREE_MEMORY": HostNotEnoughFreeMemory,
    "HOST_NOT_ENOUGH_PCPUS": HostNotEnoughPcpus,
    "HOST_NOT_LIVE": HostNotLive,
    "HOST_OFFLINE": HostOffline,
    "HOST_PENDING_MANDATORY_GUIDANCE_NOT_EMPTY": HostPendingMandatoryGuidanceNotEmpty,
    "HOST_POWER_ON_MODE_DISABLED": HostPowerOnModeDisabled,
    "HOST_STILL_BOOTING": HostStillBooting,
    "HOST_UNKNOWN_TO_MASTER": HostUnknownToMaster,
    "HOST_XAPI_VERSION_HIGHER_THAN_COORDINATOR": HostXAPIVersionHigherThanCoordinator,
    "ILLEGAL_IN_FIPS_MODE": IllegalInFipsMode,
    "ILLEGAL_VBD_DEVICE": IllegalVBDDevice,
    "IMPORT_ERROR": ImportError,
    "IMPORT_ERROR_ATTACHED_DISKS_NOT_FOUND": ImportErrorAttachedDisksNotFound,
    "IMPORT_ERROR_CANNOT_HANDLE_CHUNKED": ImportErrorCannotHandleChunked,
    "IMPORT_ERROR_FAILED_TO_FIND_OBJECT": ImportErrorFailedToFindObject,
    "IMPORT_ERROR_PREMATURE_EOF": ImportErrorPrematureEof,
    "IMPORT_ERROR_SOME_CHECKSUMS_FAILED": ImportErrorSomeChecksumsFailed,
    "IMPORT_ERROR_UNEXPECTED_FILE": ImportErrorUnexpectedFile,
    "IMPORT_INCOMPATIBLE_VERSION": ImportIncompatibleVersion,
    "INCOMPATIBLE_CLUSTER_STACK_ACTIVE": IncompatibleClusterStackActive,
    "INCOMPATIBLE_PIF_PROPERTIES": IncompatiblePIFProperties,
    "INCOMPATIBLE_STATEFILE_SR": IncompatibleStatefileSR,
    "INTERFACE_HAS_NO_IP": InterfaceHasNoIP,
    "INTERNAL_ERROR": InternalError,
    "INVALID_BASE_URL": InvalidBaseUrl,
    "INVALID_CIDR_ADDRESS_SPECIFIED": InvalidCidrAddressSpecified,
    "INVALID_CLUSTER_STACK": InvalidClusterStack,
    "INVALID_DEVICE": InvalidDevice,
    "INVALID_EDITION": InvalidEdition,
    "INVALID_FEATURE_STRING": InvalidFeatureString,
    "INVALID_GPGKEY_PATH": InvalidGpgkeyPath,
    "INVALID_IP_ADDRESS_SPECIFIED": InvalidIPAddressSpecified,
    "INVALID_NTP_CONFIG": InvalidNTPConfig,
    "INVALID_PATCH": InvalidPatch,
    "INVALID_PATCH_WITH_LOG": InvalidPatchWithLog,
    "INVALID_REPOMD_XML": InvalidRepomdXML,
    "INVALID_REPOSITORY_DOMAIN_ALLOWLIST": InvalidRepositoryDomainAllowlist,
    "INVALID_REPOSITORY_PROXY_CREDENTIAL": InvalidRepositoryProxyCredential,
    "INVALID_REPOSITORY_PROXY_URL": InvalidRepositoryProxyUrl,
    "INVALID_UPDATE": InvalidUpdate,
    "INVALID_UPDATEINFO_XML": InvalidUpdateinfoXML,
    "INVALID_UPDATE_SYNC_DAY": InvalidUpdateSyncDay,
    "INVALID_VALUE": InvalidValue,
    "IS_TUNNEL_ACCESS_PIF": IsTunnelAccessPIF,
    "JOINING_HOST_CANNOT_BE_MASTER_OF_OTHER_HOSTS": JoiningHostCannotBeMasterOfOtherHosts,
    "JOINING_HOST_CANNOT_CONTAIN_SHARED_SRS": JoiningHostCannotContainSharedSrs,
    "JOINING_HOST_CANNOT_HAVE_RUNNING_OR_SUSPENDED_VMS": JoiningHostCannotHaveRunningOrSuspendedVMS,
    "JOINING_HOST_CANNOT_HAVE_RUNNING_VMS": JoiningHostCannotHaveRunningVMS,
    "JOINING_HOST_CANNOT_HAVE_VMS_WITH_CURRENT_OPERATIONS": JoiningHostCannotHaveVMSWithCurrentOperations,
    "JOINING_HOST_CONNECTION_FAILED": JoiningHostConnectionFailed,
    "JOINING_HOST_SERVICE_FAILED": JoiningHostServiceFailed,
    "LICENCE_RESTRICTION": LicenceRestriction,
    "LICENSE_CANNOT_DOWNGRADE_WHILE_IN_POOL": LicenseCannotDowngradeWhileInPool,
    "LICENSE_CHECKOUT_ERROR": LicenseCheckoutError,
    "LICENSE_DOES_NOT_SUPPORT_POOLING": LicenseDoesNotSupportPooling,
    "LICENSE_DOES_NOT_SUPPORT_XHA": LicenseDoesNotSupportXha,
    "LICENSE_EXPIRED": LicenseExpired,
    "LICENSE_FILE_DEPRECATED": LicenseFileDeprecated,
    "LICENSE_HOST_POOL_MISMATCH": LicenseHostPoolMismatch,
    "LICENSE_PROCESSING_ERROR": LicenseProcessingError,
    "LOCATION_NOT_UNIQUE": LocationNotUnique,
    "MAC_DOES_NOT_EXIST": MACDoesNotExist,
    "MAC_INVALID": MACInvalid,
    "MAC_STILL_EXISTS": MACStillExists,
    "MAP_DUPLICATE_KEY": MapDuplicateKey,
    "MEMORY_CONSTRAINT_VIOLATION": MemoryConstraintViolation,
    "MEMORY_CONSTRAINT_VIOLATION_MAXPIN": MemoryConstraintViolationMaxpin,
    "MEMORY_CONSTRAINT_VIOLATION_ORDER": MemoryConstraintViolationOrder,
    "MESSAGE_DEPRECATED": MessageDeprecated,
    "MESSAGE_METHOD_UNKNOWN": MessageMethodUnknown,
    "MESSAGE_PARAMETER_COUNT_MISMATCH": MessageParameterCountMismatch,
    "MESSAGE_REMOVED": MessageRemoved,
    "MIRROR_FAILED": MirrorFailed,
    "MISSING_CONNECTION_DETAILS": MissingConnectionDetails,
    "MULTIPLE_UPDATE_REPOSITORIES_ENABLED": MultipleUpdateRepositoriesEnabled,
    "NETWORK_ALREADY_CONNECTED": NetworkAlreadyConnected,
    "NETWORK_CONTAINS_PIF": NetworkContainsPIF,
    "NETWORK_CONTAINS_VIF": NetworkContainsVIF,
    "NETWORK_HAS_INCOMPATIBLE_SRIOV_PIFS": NetworkHasIncompatibleSriovPifs,
    "NETWORK_HAS_INCOMPATIBLE_VLAN_ON_SRIOV_PIFS": NetworkHasIncompatibleVLANOnSriovPifs,
    "NETWORK_INCOMPATIBLE_PURPOSES": NetworkIncompatiblePurposes,
    "NETWORK_INCOMPATIBLE_WITH_BOND": NetworkIncompatibleWithBond,
    "NETWORK_INCOMPATIBLE_WITH_SRIOV": NetworkIncompatibleWithSriov,
    "NETWORK_INCOMPATIBLE_WITH_TRUNKS": NetworkIncompatibleWithTrunks,
    "NETWORK_INCOMPATIBLE_WITH_TUNNEL": NetworkIncompatibleWithTunnel,
    "NETWORK_INCOMPATIBLE_WITH_VLAN_ON_BRIDGE": NetworkIncompatibleWithVLANOnBridge,
    "NETWORK_INCOMPATIBLE_WITH_VLAN_ON_SRIOV": NetworkIncompatibleWithVLANOnSriov,
    "NETWORK_SRIOV_ALREADY_ENABLED": NetworkSriovAlreadyEnabled,
    "NETWORK_SRIOV_DISABLE_FAILED": NetworkSriovDisableFailed,
    "NETWORK_SRIOV_ENABLE_FAILED": NetworkSriovEnableFailed,
    "NETWORK_SRIOV_INSUFFICIENT_CAPACITY": NetworkSriovInsufficientCapacity,
    "NETWORK_UNMANAGED": NetworkUnmanaged,
    "NOT_ALLOWED_ON_OEM_EDITION": NotAllowedOnOemEdition,
    "NOT_ALLOWED_WHEN_NTP_IS_ENABLED": NotAllowedWhenNTPIsEnabled,
    "NOT_IMPLEMENTED": NotImplemented,
    "NOT_IN_EMERGENCY_MODE": NotInEmergencyMode,
    "NOT_SUPPORTED_DURING_UPGRADE": NotSupportedDuringUpgrade,
    "NOT_SYSTEM_DOMAIN": NotSystemDomain,
    "NOT_TRUSTED_CERTIFICATE": NotTrustedCertificate,
    "NO_CLUSTER_HOSTS_REACHABLE": NoClusterHostsReachable,
    "NO_COMPATIBLE_CLUSTER_HOST": NoCompatibleClusterHost,
    "NO_HOSTS_AVAILABLE": NoHostsAvailable,
    "NO_LOCAL_STORAGE": NoLocalStorage,
    "NO_MORE_REDO_LOGS_ALLOWED": NoMoreRedoLogsAllowed,
    "NO_REPOSITORIES_CONFIGURED": NoRepositoriesConfigured,
    "NO_REPOSITORY_ENABLED": NoRepositoryEnabled,
    "NVIDIA_SRIOV_MISCONFIGURED": NvidiaSriovMisconfigured,
    "NVIDIA_TOOLS_ERROR": NvidiaToolsError,
    "OBJECT_NOLONGER_EXISTS": ObjectNolongerExists,
    "ONLY_ALLOWED_ON_OEM_EDITION": OnlyAllowedOnOemEdition,
    "OPENVSWITCH_NOT_ACTIVE": OpenvswitchNotActive,
    "OPERATION_BLOCKED": OperationBlocked,
    "OPERATION_NOT_ALLOWED": OperationNotAllowed,
    "OPERATION_PARTIALLY_FAILED": OperationPartiallyFailed,
    "OTHER_OPERATION_IN_PROGRESS": OtherOperationInProgress,
    "OUT_OF_SPACE": OutOfSpace,
    "PATCH_ALREADY_APPLIED": PatchAlreadyApplied,
    "PATCH_ALREADY_EXISTS": PatchAlreadyExists,
    "PATCH_APPLY_FAILED": PatchApplyFailed,
    "PATCH_APPLY_FAILED_BACKUP_FILES_EXIST": PatchApplyFailedBackupFilesExist,
    "PATCH_IS_APPLIED": PatchIsApplied,
    "PATCH_PRECHECK_FAILED_ISO_MOUNTED": PatchPrecheckFailedIsoMounted,
    "PATCH_PRECHECK_FAILED_OUT_OF_SPACE": PatchPrecheckFailedOutOfSpace,
    "PATCH_PRECHECK_FAILED_PREREQUISITE_MISSING": PatchPrecheckFailedPrerequisiteMissing,
    "PATCH_PRECHECK_FAILED_UNKNOWN_ERROR": PatchPrecheckFailedUnknownError,
    "PATCH_PRECHECK_FAILED_VM_RUNNING": PatchPrecheckFailedVMRunning,
    "PATCH_PRECHECK_FAILED_WRONG_SERVER_BUILD": PatchPrecheckFailedWrongServerBuild,
    "PATCH_PRECHECK_FAILED_WRONG_SERVER_VERSION": PatchPrecheckFailedWrongServerVersion,
    "PBD_EXISTS": PBDExists,
    "PERMISSION_DENIED": PermissionDenied,
    "PGPU_INSUFFICIENT_CAPACITY_FOR_VGPU": PGPUInsufficientCapacityForVGPU,
    "PGPU_IN_USE_BY_VM": PGPUInUseByVM,
    "PGPU_NOT_COMPATIBLE_WITH_GPU_GROUP": PGPUNotCompatibleWithGPUGroup,
    "PIF_ALLOWS_UNPLUG": PIFAllowsUnplug,
    "PIF_ALREADY_BONDED": PIFAlreadyBonded,
    "PIF_BOND_MORE_THAN_ONE_IP": PIFBondMoreThanOneIP,
    "PIF_BOND_NEEDS_MORE_MEMBERS": PIFBondNeedsMoreMembers,
    "PIF_CANNOT_BOND_CROSS_HOST": PIFCannotBondCrossHost,
    "PIF_CONFIGURATION_ERROR": PIFConfigurationError,
    "PIF_DEVICE_NOT_FOUND": PIFDeviceNotFound,
    "PIF_DOES_NOT_ALLOW_UNPLUG": PIFDoesNotAllowUnplug,
    "PIF_HAS_FCOE_SR_IN_USE": PIFHasFcoeSRInUse,
    "PIF_HAS_NO_NETWORK_CONFIGURATION": PIFHasNoNetworkConfiguration,
    "PIF_HAS_NO_V6_NETWORK_CONFIGURATION": PIFHasNoV6NetworkConfiguration,
    "PIF_INCOMPATIBLE_PRIMARY_ADDRESS_TYPE": PIFIncompatiblePrimaryAddressType,
    "PIF_IS_MANAGEMENT_INTERFACE": PIFIsManagementInterface,
    "PIF_IS_NOT_PHYSICAL": PIFIsNotPhysical,
    "PIF_IS_NOT_SRIOV_CAPABLE": PIFIsNotSriovCapable,
    "PIF_IS_PHYSICAL": PIFIsPhysical,
    "PIF_IS_SRIOV_LOGICAL": PIFIsSriovLogical,
    "PIF_IS_VLAN": PIFIsVLAN,
    "PIF_NOT_ATTACHED_TO_HOST": PIFNotAttachedToHost,
    "PIF_NOT_PRESENT": PIFNotPresent,
    "PIF_SRIOV_STILL_EXISTS": PIFSriovStillExists,
    "PIF_TUNNEL_STILL_EXISTS": PIFTunnelStillExists,
    "PIF_UNMANAGED": PIFUnmanaged,
    "PIF_VLAN_EXISTS": PIFVLANExists,
    "PIF_VLAN_STILL_EXISTS": PIFVLANStillExists,
    "POOL_AUTH_ALREADY_ENABLED": PoolAuthAlreadyEnabled,
    "POOL_AUTH_DISABLE_FAILED": PoolAuthDisableFailed,
    "POOL_AUTH_DISABLE_FAILED_INVALID_ACCOUNT": PoolAuthDisableFailedInvalidAccount,
    "POOL_AUTH_DISABLE_FAILED_PERMISSION_DENIED": PoolAuthDisableFailedPermissionDenied,
    "POOL_AUTH_DISABLE_FAILED_WRONG_CREDENTIALS": PoolAuthDisableFailedWrongCredentials,
    "POOL_AUTH_ENABLE_FAILED": PoolAuthEnableFailed,
    "POOL_AUTH_ENABLE_FAILED_DOMAIN_LOOKUP_FAILED": PoolAuthEnableFailedDomainLookupFailed,
    "POOL_AUTH_ENABLE_FAILED_DUPLICATE_HOSTNAME": PoolAuthEnableFailedDuplicateHostname,
    "POOL_AUTH_ENABLE_FAILED_INVALID_ACCOUNT": PoolAuthEnableFailedInvalidAccount,
    "POOL_AUTH_ENABLE_FAILED_INVALID_OU": PoolAuthEnableFailedInvalidOu,
    "POOL_AUTH_ENABLE_FAILED_INVALID_TRUSTED_CERTS": PoolAuthEnableFailedInvalidTrustedCerts,
    "POOL_AUTH_ENABLE_FAILED_NO_SUPPORT_ENCRYPT_TYPE": PoolAuthEnableFailedNoSupportEncryptType,
    "POOL_AUTH_ENABLE_FAILED_NO_TRUSTED_CERTS": PoolAuthEnableFailedNoTrustedCerts,
    "POOL_AUTH_ENABLE_FAILED_PERMISSION_DENIED": PoolAuthEnableFailedPermissionDenied,
    "POOL_AUTH_ENABLE_FAILED_SETUP_TLS_CONNECTION": PoolAuthEnableFailedSetupTLSConnection,
    "POOL_AUTH_ENABLE_FAILED_UNAVAILABLE": PoolAuthEnableFailedUnavailable,
    "POOL_AUTH_ENABLE_FAILED_WRONG_CREDENTIALS": PoolAuthEnableFailedWrongCredentials,
    "POOL_JOINING_EXTERNAL_AUTH_MISMATCH": PoolJoiningExternalAuthMismatch,
    "POOL_JOINING_HOST_CA_CERTIFICATES_CONFLICT": PoolJoiningHostCACertificatesConflict,
    "POOL_JOINING_HOST_HAS_BONDS": PoolJoiningHostHasBonds,
    "POOL_JOINING_HOST_HAS_NETWORK_SRIOVS": PoolJoiningHostHasNetworkSriovs,
    "POOL_JOINING_HOST_HAS_NON_MANAGEMENT_VLANS": PoolJoiningHostHasNonManagementVlans,
    "POOL_JOINING_HOST_HAS_TUNNELS": PoolJoiningHostHasTunnels,
    "POOL_JOINING_HOST_MANAGEMENT_VLAN_DOES_NOT_MATCH": PoolJoiningHostManagementVLANDoesNotMatch,
    "POOL_JOINING_HOST_MUST_HAVE_ONLY_ONE_IP_ON_CLUSTERING_NETWORK": PoolJoiningHostMustHaveOnlyOneIPOnClusteringNetwork,
    "POOL_JOINING_HOST_MUST_HAVE_PHYSICAL_MANAGEMENT_NIC": PoolJoiningHostMustHavePhysicalManagementNic,
    "POOL_JOINING_HOST_MUST_HAVE_SAME_API_VERSION": PoolJoiningHostMustHaveSameAPIVersion,
    "POOL_JOINING_HOST_MUST_HAVE_SAME_DB_SCHEMA": PoolJoiningHostMustHaveSameDbSchema,
    "POOL_JOINING_HOST_MUST_HAVE_SAME_PRODUCT_VERSION": PoolJoiningHostMustHaveSameProductVersion,
    "POOL_JOINING_HOST_MUST_ONLY_HAVE_PHYSICAL_PIFS": PoolJoiningHostMustOnlyHavePhysicalPifs,
    "POOL_JOINING_HOST_TLS_VERIFICATION_MISMATCH": PoolJoiningHostTLSVerificationMismatch,
    "POOL_JOINING_HOST_TRUSTED_CERTIFICATES_CONFLICT": PoolJoiningHostTrustedCertificatesConflict,
    "POOL_JOINING_MASTER_CERTIFICATE_NOT_IN_POOL_BUNDLE": PoolJoiningMasterCertificateNotInPoolBundle,
    "POOL_JOINING_POOL_BUNDLE_EMPTY_AFTER_IMPORT": PoolJoiningPoolBundleEmptyAfterImport,
    "POOL_JOINING_POOL_CANNOT_ENABLE_CLUSTERING_ON_VLAN_NETWORK": PoolJoiningPoolCannotEnableClusteringOnVLANNetwork,
    "POOL_JOINING_SM_FEATURES_INCOMPATIBLE": PoolJoiningSMFeaturesIncompatible,
    "POOL_SECRET_ROTATION_PENDING": PoolSecretRotationPending,
    "PROVISION_FAILED_OUT_OF_SPACE": ProvisionFailedOutOfSpace,
    "PROVISION_ONLY_ALLOWED_ON_TEMPLATE": ProvisionOnlyAllowedOnTemplate,
    "PUSB_VDI_CONFLICT": PUSBVDIConflict,
    "PVS_CACHE_STORAGE_ALREADY_PRESENT": PVSCacheStorageAlreadyPresent,
    "PVS_CACHE_STORAGE_IS_IN_USE": PVSCacheStorageIsInUse,
    "PVS_PROXY_ALREADY_PRESENT": PVSProxyAlreadyPresent,
    "PVS_PROXY_PRESENT_ON_HIGHER_VIF_DEVICE": PVSProxyPresentOnHigherVIFDevice,
    "PVS_SERVER_ADDRESS_IN_USE": PVSServerAddressInUse,
    "PVS_SITE_CONTAINS_RUNNING_PROXIES": PVSSiteContainsRunningProxies,
    "PVS_SITE_CONTAINS_SERVERS": PVSSiteContainsServers,
    "PVS_VIF_MUST_BE_FIRST_DEVICE": PVSVIFMustBeFirstDevice,
    "RBAC_PERMISSION_DENIED": RBACPermissionDenied,
    "REDO_LOG_IS_ENABLED": RedoLogIsEnabled,
    "REPOSITORY_ALREADY_EXISTS": RepositoryAlreadyExists,
    "REPOSITORY_CLEANUP_FAILED": RepositoryCleanupFailed,
    "REPOSITORY_IS_IN_USE": RepositoryIsInUse,
    "REPOSYNC_FAILED": ReposyncFailed,
    "REPO_SHOULD_BE_SINGLE_ONE_ENABLED": RepoShouldBeSingleOneEnabled,
    "REQUIRED_PIF_IS_UNPLUGGED": RequiredPIFIsUnplugged,
    "RESTORE_INCOMPATIBLE_VERSION": RestoreIncompatibleVersion,
    "RESTORE_SCRIPT_FAILED": RestoreScriptFailed,
    "RESTORE_TARGET_MGMT_IF_NOT_IN_BACKUP": RestoreTargetMgmtIfNotInBackup,
    "RESTORE_TARGET_MISSING_DEVICE": RestoreTargetMissingDevice,
    "REVERT_ONLY_ALLOWED_ON_SNAPSHOT": RevertOnlyAllowedOnSnapshot,
    "ROLE_ALREADY_EXISTS": RoleAlreadyExists,
    "ROLE_NOT_FOUND": RoleNotFound,
    "SERVER_CERTIFICATE_CHAIN_INVALID": ServerCertificateChainInvalid,
    "SERVER_CERTIFICATE_EXPIRED": ServerCertificateExpired,
    "SERVER_CERTIFICATE_INVALID": ServerCertificateInvalid,
    "SERVER_CERTIFICATE_KEY_ALGORITHM_NOT_SUPPORTED": ServerCertificateKeyAlgorithmNotSupported,
    "SERVER_CERTIFICATE_KEY_INVALID": ServerCertificateKeyInvalid,
    "SERVER_CERTIFICATE_KEY_MISMATCH": ServerCertificateKeyMismatch,
    "SERVER_CERTIFICATE_KEY_RSA_LENGTH_NOT_SUPPORTED": ServerCertificateKeyRsaLengthNotSupported,
    "SERVER_CERTIFICATE_KEY_RSA_MULTI_NOT_SUPPORTED": ServerCertificateKeyRsaMultiNotSupported,
    "SERVER_CERTIFICATE_NOT_VALID_YET": ServerCertificateNotValidYet,
    "SERVER_CERTIFICATE_SIGNATURE_NOT_SUPPORTED": ServerCertificateSignatureNotSupported,
    "SESSION_AUTHENTICATION_FAILED": SessionAuthenticationFailed,
    "SESSION_AUTHORIZATION_FAILED": SessionAuthorizationFailed,
    "SESSION_INVALID": SessionInvalid,
    "SESSION_NOT_REGISTERED": SessionNotRegistered,
    "SET_CONSOLE_TIMEOUT_PARTIALLY_FAILED": SetConsoleTimeoutPartiallyFailed,
    "SET_SSH_AUTO_MODE_PARTIALLY_FAILED": SetSSHAutoModePartiallyFailed,
    "SET_SSH_TIMEOUT_PARTIALLY_FAILED": SetSSHTimeoutPartiallyFailed,
    "SLAVE_REQUIRES_MANAGEMENT_INTERFACE": SlaveRequiresManagementInterface,
    "SM_PLUGIN_COMMUNICATION_FAILURE": SMPluginCommunicationFailure,
    "SR_ATTACHED": SRAttached,
    "SR_ATTACH_FAILED": SRAttachFailed,
    "SR_BACKEND_FAILURE": SRBackendFailure,
    "SR_DEVICE_IN_USE": SRDeviceInUse,
    "SR_DOES_NOT_SUPPORT_MIGRATION": SRDoesNotSupportMigration,
    "SR_FULL": SRFull,
    "SR_HAS_MULTIPLE_PBDS": SRHasMultiplePbds,
    "SR_HAS_NO_PBDS": SRHasNoPbds,
    "SR_HAS_PBD": SRHasPBD,
    "SR_INDESTRUCTIBLE": SRIndestructible,
    "SR_IS_CACHE_SR": SRIsCacheSR,
    "SR_NOT_ATTACHED": SRNotAttached,
    "SR_NOT_EMPTY": SRNotEmpty,
    "SR_NOT_SHARABLE": SRNotSharable,
    "SR_NOT_SHARED": SRNotShared,
    "SR_OPERATION_NOT_SUPPORTED": SROperationNotSupported,
    "SR_REQUIRES_UPGRADE": SRRequiresUpgrade,
    "SR_SOURCE_SPACE_INSUFFICIENT": SRSourceSpaceInsufficient,
    "SR_SUSPEND_SPACE_INSUFFICIENT": SRSuspendSpaceInsufficient,
    "SR_UNHEALTHY": SRUnhealthy,
    "SR_UNKNOWN_DRIVER": SRUnknownDriver,
    "SR_UUID_EXISTS": SRUUIDExists,
    "SR_VDI_LOCKING_FAILED": SRVDILockingFailed,
    "SSL_VERIFY_ERROR": SSLVerifyError,
    "SUBJECT_ALREADY_EXISTS": SubjectAlreadyExists,
    "SUBJECT_CANNOT_BE_RESOLVED": SubjectCannotBeResolved,
    "SUSPEND_IMAGE_NOT_ACCESSIBLE": SuspendImageNotAccessible,
    "SUSPEND_VDI_REPLACEMENT_IS_NOT_IDENTICAL": SuspendVDIReplacementIsNotIdentical,
    "SYNC_BUNDLE_IN_PROGRESS": SyncBundleInProgress,
    "SYNC_UPDATES_IN_PROGRESS": SyncUpdatesInProgress,
    "SYSPREP": Sysprep,
    "SYSTEM_STATUS_MUST_USE_TAR_ON_OEM": SystemStatusMustUseTarOnOem,
    "SYSTEM_STATUS_RETRIEVAL_FAILED": SystemStatusRetrievalFailed,
    "TASK_CANCELLED": TaskCancelled,
    "TELEMETRY_NEXT_COLLECTION_TOO_LATE": TelemetryNextCollectionTooLate,
    "TLS_CONNECTION_FAILED": TLSConnectionFailed,
    "TLS_VERIFICATION_ENABLE_IN_PROGRESS": TLSVerificationEnableInProgress,
    "TLS_VERIFICATION_NOT_ENABLED_IN_POOL": TLSVerificationNotEnabledInPool,
    "TOO_BUSY": TooBusy,
    "TOO_MANY_GROUPS": TooManyGroups,
    "TOO_MANY_PENDING_TASKS": TooManyPendingTasks,
    "TOO_MANY_STORAGE_MIGRATES": TooManyStorageMigrates,
    "TOO_MANY_VUSBS": TooManyVusbs,
    "TRANSPORT_PIF_NOT_CONFIGURED": TransportPIFNotConfigured,
    "TRUSTED_CERTIFICATE_ALREADY_EXISTS": TrustedCertificateAlreadyExists,
    "TRUSTED_CERTIFICATE_EXPIRED": TrustedCertificateExpired,
    "TRUSTED_CERTIFICATE_INVALID": TrustedCertificateInvalid,
    "TRUSTED_CERTIFICATE_NOT_VALID_YET": TrustedCertificateNotValidYet,
    "UNIMPLEMENTED_IN_SM_BACKEND": UnimplementedInSMBackend,
    "UNKNOWN_BOOTLOADER": UnknownBootloader,
    "UPDATEINFO_HASH_MISMATCH": UpdateinfoHashMismatch,
    "UPDATE_ALREADY_APPLIED": UpdateAlreadyApplied,
    "UPDATE_ALREADY_APPLIED_IN_POOL": UpdateAlreadyAppliedInPool,
    "UPDATE_ALREADY_EXISTS": UpdateAlreadyExists,
    "UPDATE_APPLY_FAILED": UpdateApplyFailed,
    "UPDATE_IS_APPLIED": UpdateIsApplied,
    "UPDATE_POOL_APPLY_FAILED": UpdatePoolApplyFailed,
    "UPDATE_PRECHECK_FAILED_CONFLICT_PRESENT": UpdatePrecheckFailedConflictPresent,
    "UPDATE_PRECHECK_FAILED_GPGKEY_NOT_IMPORTED": UpdatePrecheckFailedGpgkeyNotImported,
    "UPDATE_PRECHECK_FAILED_OUT_OF_SPACE": UpdatePrecheckFailedOutOfSpace,
    "UPDATE_PRECHECK_FAILED_PREREQUISITE_MISSING": UpdatePrecheckFailedPrerequisiteMissing,
    "UPDATE_PRECHECK_FAILED_UNKNOWN_ERROR": UpdatePrecheckFailedUnknownError,
    "UPDATE_PRECHECK_FAILED_WRONG_SERVER_VERSION": UpdatePrecheckFailedWrongServerVersion,
    "UPDATE_SYNCING_REMOTE_POOL_COORDINATOR_CONNECTION_FAILED": UpdateSyncingRemotePoolCoordinatorConnectionFailed,
    "UPDATE_SYNCING_REMOTE_POOL_COORDINATOR_SERVICE_FAILED": UpdateSyncingRemotePoolCoordinatorServiceFailed,
    "USB_ALREADY_ATTACHED": USBAlreadyAttached,
    "USB_GROUP_CONFLICT": USBGroupConflict,
    "USB_GROUP_CONTAINS_NO_PUSBS": USBGroupContainsNoPusbs,
    "USB_GROUP_CONTAINS_PUSB": USBGroupContainsPUSB,
    "USB_GROUP_CONTAINS_VUSB": USBGroupContainsVUSB,
    "USER_IS_NOT_LOCAL_SUPERUSER": UserIsNotLocalSuperuser,
    "UUID_INVALID": UUIDInvalid,
    "V6D_FAILURE": V6dFailure,
    "VALUE_NOT_SUPPORTED": ValueNotSupported,
    "VBD_CDS_MUST_BE_READONLY": VBDCdsMustBeReadonly,
    "VBD_IS_EMPTY": VBDIsEmpty,
    "VBD_MISSING": VBDMissing,
    "VBD_NOT_EMPTY": VBDNotEmpty,
    "VBD_NOT_REMOVABLE_MEDIA": VBDNotRemovableMedia,
    "VBD_NOT_UNPLUGGABLE": VBDNotUnpluggable,
    "VBD_TRAY_LOCKED": VBDTrayLocked,
    "VCPU_MAX_NOT_CORES_PER_SOCKET_MULTIPLE": VCPUMaxNotCoresPerSocketMultiple,
    "VDI_CBT_ENABLED": VDICBTEnabled,
    "VDI_CONTAINS_METADATA_OF_THIS_POOL": VDIContainsMetadataOfThisPool,
    "VDI_CONTENT_ID_MISSING": VDIContentIDMissing,
    "VDI_COPY_FAILED": VDICopyFailed,
    "VDI_HAS_RRDS": VDIHasRrds,
    "VDI_INCOMPATIBLE_TYPE": VDIIncompatibleType,
    "VDI_IN_USE": VDIInUse,
    "VDI_IO_ERROR": VDIIOError,
    "VDI_IS_A_PHYSICAL_DEVICE": VDIIsAPhysicalDevice,
    "VDI_IS_ENCRYPTED": VDIIsEncrypted,
    "VDI_IS_NOT_ISO": VDIIsNotIso,
    "VDI_IS_SHARABLE": VDIIsSharable,
    "VDI_LOCATION_MISSING": VDILocationMissing,
    "VDI_MISSING": VDIMissing,
    "VDI_NEEDS_VM_FOR_MIGRATE": VDINeedsVMForMigrate,
    "VDI_NOT_AVAILABLE": VDINotAvailable,
    "VDI_NOT_IN_MAP": VDINotInMap,
    "VDI_NOT_MANAGED": VDINotManaged,
    "VDI_NOT_SPARSE": VDINotSparse,
    "VDI_NO_CBT_METADATA": VDINoCBTMetadata,
    "VDI_ON_BOOT_MODE_INCOMPATIBLE_WITH_OPERATION": VDIOnBootModeIncompatibleWithOperation,
    "VDI_READONLY": VDIReadonly,
    "VDI_TOO_LARGE": VDITooLarge,
    "VDI_TOO_SMALL": VDITooSmall,
    "VGPU_DESTINATION_INCOMPATIBLE": VGPUDestinationIncompatible,
    "VGPU_GUEST_DRIVER_LIMIT": VGPUGuestDriverLimit,
    "VGPU_SUSPENSION_NOT_SUPPORTED": VGPUSuspensionNotSupported,
    "VGPU_TYPE_NOT_COMPATIBLE": VGPUTypeNotCompatible,
    "VGPU_TYPE_NOT_COMPATIBLE_WITH_RUNNING_TYPE": VGPUTypeNotCompatibleWithRunningType,
    "VGPU_TYPE_NOT_ENABLED": VGPUTypeNotEnabled,
    "VGPU_TYPE_NOT_SUPPORTED": VGPUTypeNotSupported,
    "VGPU_TYPE_NO_LONGER_SUPPORTED": VGPUTypeNoLongerSupported,
    "VIF_IN_USE": VIFInUse,
    "VIF_NOT_IN_MAP": VIFNotInMap,
    "VLAN_IN_USE": VLANInUse,
    "VLAN_TAG_INVALID": VLANTagInvalid,
    "VMPP_ARCHIVE_MORE_FREQUENT_THAN_BACKUP": VMPPArchiveMoreFrequentThanBackup,
    "VMPP_HAS_VM": VMPPHasVM,
    "VMSS_HAS_VM": VMSSHasVM,
    "VMS_FAILED_TO_COOPERATE": VMSFailedToCooperate,
    "VM_ASSIGNED_TO_PROTECTION_POLICY": VMAssignedToProtectionPolicy,
    "VM_ASSIGNED_TO_SNAPSHOT_SCHEDULE": VMAssignedToSnapshotSchedule,
    "VM_ATTACHED_TO_MORE_THAN_ONE_VDI_WITH_TIMEOFFSET_MARKED_AS_RESET_ON_BOOT": VMAttachedToMoreThanOneVDIWithTimeoffsetMarkedAsResetOnBoot,
    "VM_BAD_POWER_STATE": VMBadPowerState,
    "VM_BIOS_STRINGS_ALREADY_SET": VMBiosStringsAlreadySet,
    "VM_CALL_PLUGIN_RATE_LIMIT": VMCallPluginRateLimit,
    "VM_CANNOT_DELETE_DEFAULT_TEMPLATE": VMCannotDeleteDefaultTemplate,
    "VM_CHECKPOINT_RESUME_FAILED": VMCheckpointResumeFailed,
    "VM_CHECKPOINT_SUSPEND_FAILED": VMCheckpointSuspendFailed,
    "VM_CRASHED": VMCrashed,
    "VM_DUPLICATE_VBD_DEVICE": VMDuplicateVBDDevice,
    "VM_FAILED_SHUTDOWN_ACKNOWLEDGMENT": VMFailedShutdownAcknowledgment,
    "VM_FAILED_SUSPEND_ACKNOWLEDGMENT": VMFailedSuspendAcknowledgment,
    "VM_HALTED": VMHalted,
    "VM_HAS_CHECKPOINT": VMHasCheckpoint,
    "VM_HAS_NO_SUSPEND_VDI": VMHasNoSuspendVDI,
    "VM_HAS_PCI_ATTACHED": VMHasPCIAttached,
    "VM_HAS_SRIOV_VIF": VMHasSriovVIF,
    "VM_HAS_TOO_MANY_SNAPSHOTS": VMHasTooManySnapshots,
    "VM_HAS_VGPU": VMHasVGPU,
    "VM_HAS_VUSBS": VMHasVusbs,
    "VM_HOST_INCOMPATIBLE_VERSION": VMHostIncompatibleVersion,
    "VM_HOST_INCOMPATIBLE_VERSION_MIGRATE": VMHostIncompatibleVersionMigrate,
    "VM_HOST_INCOMPATIBLE_VIRTUAL_HARDWARE_PLATFORM_VERSION": VMHostIncompatibleVirtualHardwarePlatformVersion,
    "VM_HVM_REQUIRED": VMHVMRequired,
    "VM_INCOMPATIBLE_WITH_THIS_HOST": VMIncompatibleWithThisHost,
    "VM_IS_IMMOBILE": VMIsImmobile,
    "VM_IS_PART_OF_AN_APPLIANCE": VMIsPartOfAnAppliance,
    "VM_IS_PROTECTED": VMIsProtected,
    "VM_IS_SNAPSHOT": VMIsSnapshot,
    "VM_IS_TEMPLATE": VMIsTemplate,
    "VM_IS_USING_NESTED_VIRT": VMIsUsingNestedVirt,
    "VM_LACKS_FEATURE": VMLacksFeature,
    "VM_MEMORY_SIZE_TOO_LOW": VMMemorySizeTooLow,
    "VM_MEMORY_TARGET_WAIT_TIMEOUT": VMMemoryTargetWaitTimeout,
    "VM_MIGRATE_CONTACT_REMOTE_SERVICE_FAILED": VMMigrateContactRemoteServiceFailed,
    "VM_MIGRATE_FAILED": VMMigrateFailed,
    "VM_MISSING_PV_DRIVERS": VMMissingPVDrivers,
    "VM_NON_SUSPENDABLE": VMNonSuspendable,
    "VM_NOT_RESIDENT_HERE": VMNotResidentHere,
    "VM_NO_CRASHDUMP_SR": VMNoCrashdumpSR,
    "VM_NO_EMPTY_CD_VBD": VMNoEmptyCdVBD,
    "VM_NO_SUSPEND_SR": VMNoSuspendSR,
    "VM_NO_VCPUS": VMNoVCPUS,
    "VM_OLD_PV_DRIVERS": VMOldPVDrivers,
    "VM_PCI_BUS_FULL": VMPCIBusFull,
    "VM_PV_DRIVERS_IN_USE": VMPVDriversInUse,
    "VM_REBOOTED": VMRebooted,
    "VM_REQUIRES_GPU": VMRequiresGPU,
    "VM_REQUIRES_IOMMU": VMRequiresIommu,
    "VM_REQUIRES_NETWORK": VMRequiresNetwork,
    "VM_REQUIRES_SR": VMRequiresSR,
    "VM_REQUIRES_VDI": VMRequiresVDI,
    "VM_REQUIRES_VGPU": VMRequiresVGPU,
    "VM_REQUIRES_VUSB": VMRequiresVUSB,
    "VM_REVERT_FAILED": VMRevertFailed,
    "VM_SHUTDOWN_TIMEOUT": VMShutdownTimeout,
    "VM_SNAPSHOT_FAILED": VMSnapshotFailed,
    "VM_SNAPSHOT_WITH_QUIESCE_FAILED": VMSnapshotWithQuiesceFailed,
    "VM_SNAPSHOT_WITH_QUIESCE_NOT_SUPPORTED": VMSnapshotWithQuiesceNotSupported,
    "VM_SNAPSHOT_WITH_QUIESCE_PLUGIN_DEOS_NOT_RESPOND": VMSnapshotWithQuiescePluginDeosNotRespond,
    "VM_SNAPSHOT_WITH_QUIESCE_TIMEOUT": VMSnapshotWithQuiesceTimeout,
    "VM_SUSPEND_TIMEOUT": VMSuspendTimeout,
    "VM_TOO_MANY_VCPUS": VMTooManyVCPUS,
    "VM_TO_IMPORT_IS_NOT_NEWER_VERSION": VMToImportIsNotNewerVersion,
    "VM_UNSAFE_BOOT": VMUnsafeBoot,
    "VTPM_MAX_AMOUNT_REACHED": VTPMMaxAmountReached,
    "WLB_AUTHENTICATION_FAILED": WLBAuthenticationFailed,
    "WLB_CONNECTION_REFUSED": WLBConnectionRefused,
    "WLB_CONNECTION_RESET": WLBConnectionReset,
    "WLB_DISABLED": WLBDisabled,
    "WLB_INTERNAL_ERROR": WLBInternalError,
    "WLB_MALFORMED_REQUEST": WLBMalformedRequest,
    "WLB_MALFORMED_RESPONSE": WLBMalformedResponse,
    "WLB_NOT_INITIALIZED": WLBNotInitialized,
    "WLB_TIMEOUT": WLBTimeout,
    "WLB_UNKNOWN_HOST": WLBUnknownHost,
    "WLB_URL_INVALID": WLBUrlInvalid,
    "WLB_XENSERVER_AUTHENTICATION_FAILED": WLBXenserverAuthenticationFailed,
    "WLB_XENSERVER_CONNECTION_REFUSED": WLBXenserverConnectionRefused,
    "WLB_XENSERVER_MALFORMED_RESPONSE": WLBXenserverMalformedResponse,
    "WLB_XENSERVER_TIMEOUT": WLBXenserverTimeout,
    "WLB_XENSERVER_UNKNOWN_HOST": WLBXenserverUnknownHost,
    "XAPI_HOOK_FAILED": XAPIHookFailed,
    "XENAPI_MISSING_PLUGIN": XENAPIMissingPlugin,
    "XENAPI_PLUGIN_FAILURE": XENAPIPluginFailure,
    "XEN_INCOMPATIBLE": XenIncompatible,
    "XEN_VSS_REQ_ERROR_ADDING_VOLUME_TO_SNAPSET_FAILED": XenVssReqErrorAddingVolumeToSnapsetFailed,
    "XEN_VSS_REQ_ERROR_CREATING_SNAPSHOT": XenVssReqErrorCreatingSnapshot,
    "XEN_VSS_REQ_ERROR_CREATING_SNAPSHOT_XML_STRING": XenVssReqErrorCreatingSnapshotXMLString,
    "XEN_VSS_REQ_ERROR_INIT_FAILED": XenVssReqErrorInitFailed,
    "XEN_VSS_REQ_ERROR_NO_VOLUMES_SUPPORTED": XenVssReqErrorNoVolumesSupported,
    "XEN_VSS_REQ_ERROR_PREPARING_WRITERS": XenVssReqErrorPreparingWriters,
    "XEN_VSS_REQ_ERROR_PROV_NOT_LOADED": XenVssReqErrorProvNotLoaded,
    "XEN_VSS_REQ_ERROR_START_SNAPSHOT_SET_FAILED": XenVssReqErrorStartSnapshotSetFailed,
    "XMLRPC_UNMARSHAL_FAILURE": XmlrpcUnmarshalFailure,
}
"""The class of each code."""
