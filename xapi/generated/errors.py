# Written by codegen from idl/; change the IDL, not this file.
"""Errors: one class a code, with named parameters, text, side at fault and remedy."""

from xapi.idl.errors import XenAPIError


class ActivationWhileNotFree(XenAPIError):
    """An activation key was offered while the host runs a paid edition."""

    code = "ACTIVATION_WHILE_NOT_FREE"
    template = "An activation key was offered while the host runs a paid edition."
    fault = "client"
    retry = "later"
    remedy = "Set the host to the free edition before applying an activation key."


class AddressViolatesLockingConstraint(XenAPIError):
    """Address {address} is outside what the VIF's locking configuration permits."""

    code = "ADDRESS_VIOLATES_LOCKING_CONSTRAINT"
    template = "Address {address} is outside what the VIF's locking configuration permits."
    names = ("address",)
    fault = "client"
    remedy = (
        "Add the address to the VIF's allowed addresses, or choose one that is already allowed."
    )

    def __init__(self, address: str) -> None:
        super().__init__(address)


class ApplyGuidanceFailed(XenAPIError):
    """The follow-up actions of an update could not be carried out for {ref}."""

    code = "APPLY_GUIDANCE_FAILED"
    template = "The follow-up actions of an update could not be carried out for {ref}."
    names = ("ref",)
    retry = "later"
    remedy = "Look at the host's log, then carry out the pending guidance by hand."

    def __init__(self, ref: str) -> None:
        super().__init__(ref)


class ApplyLivepatchFailed(XenAPIError):
    """Live patch {livepatch} could not be loaded."""

    code = "APPLY_LIVEPATCH_FAILED"
    template = "Live patch {livepatch} could not be loaded."
    names = ("livepatch",)
    retry = "later"
    remedy = "Reboot the host to bring the fix into effect without live patching."

    def __init__(self, livepatch: str) -> None:
        super().__init__(livepatch)


class ApplyUpdatesFailed(XenAPIError):
    """Installing updates on host {ref} failed."""

    code = "APPLY_UPDATES_FAILED"
    template = "Installing updates on host {ref} failed."
    names = ("ref",)
    fault = "environment"
    retry = "later"
    remedy = "Read the host's update log, mend the cause and apply the updates again."

    def __init__(self, ref: str) -> None:
        super().__init__(ref)


class ApplyUpdatesInProgress(XenAPIError):
    """Updates are being installed at this moment."""

    code = "APPLY_UPDATES_IN_PROGRESS"
    template = "Updates are being installed at this moment."
    fault = "client"
    retry = "later"
    remedy = "Wait until the running installation has finished."


class AuthAlreadyEnabled(XenAPIError):
    """External authentication of type {current_auth_type} with service {current_service_name}
    is already in force.
    """

    code = "AUTH_ALREADY_ENABLED"
    template = "External authentication of type {current_auth_type} with service {current_service_name} is already in force."
    names = (
        "current_auth_type",
        "current_service_name",
    )
    fault = "client"
    remedy = "Disable external authentication first if a different service is wanted."

    def __init__(self, current_auth_type: str, current_service_name: str) -> None:
        super().__init__(current_auth_type, current_service_name)


class AuthDisableFailed(XenAPIError):
    """External authentication could not be switched off: {message_}."""

    code = "AUTH_DISABLE_FAILED"
    template = "External authentication could not be switched off: {message_}."
    names = ("message_",)
    fault = "environment"
    retry = "later"
    remedy = "Check that the directory answers, then try again."

    def __init__(self, message_: str) -> None:
        super().__init__(message_)


class AuthDisableFailedPermissionDenied(XenAPIError):
    """The directory refused to let this account remove the host: {message_}."""

    code = "AUTH_DISABLE_FAILED_PERMISSION_DENIED"
    template = "The directory refused to let this account remove the host: {message_}."
    names = ("message_",)
    fault = "client"
    remedy = "Use a directory account that may delete the computer account."

    def __init__(self, message_: str) -> None:
        super().__init__(message_)


class AuthDisableFailedWrongCredentials(XenAPIError):
    """The directory did not accept the credentials given to switch off external authentication:
    {message_}.
    """

    code = "AUTH_DISABLE_FAILED_WRONG_CREDENTIALS"
    template = "The directory did not accept the credentials given to switch off external authentication: {message_}."
    names = ("message_",)
    fault = "client"
    remedy = "Correct the user name and password."

    def __init__(self, message_: str) -> None:
        super().__init__(message_)


class AuthEnableFailed(XenAPIError):
    """External authentication could not be switched on: {message_}."""

    code = "AUTH_ENABLE_FAILED"
    template = "External authentication could not be switched on: {message_}."
    names = ("message_",)
    fault = "environment"
    retry = "later"
    remedy = "Check the service name and that the directory can be reached, then try again."

    def __init__(self, message_: str) -> None:
        super().__init__(message_)


class AuthEnableFailedDomainLookupFailed(XenAPIError):
    """The directory domain could not be looked up: {message_}."""

    code = "AUTH_ENABLE_FAILED_DOMAIN_LOOKUP_FAILED"
    template = "The directory domain could not be looked up: {message_}."
    names = ("message_",)
    fault = "environment"
    retry = "later"
    remedy = "Check the domain name and the DNS servers of the host."

    def __init__(self, message_: str) -> None:
        super().__init__(message_)


class AuthEnableFailedInvalidAccount(XenAPIError):
    """The account used to join the domain is not valid: {message_}."""

    code = "AUTH_ENABLE_FAILED_INVALID_ACCOUNT"
    template = "The account used to join the domain is not valid: {message_}."
    names = ("message_",)
    fault = "client"
    remedy = "Use an existing, active account of that domain."

    def __init__(self, message_: str) -> None:
        super().__init__(message_)


class AuthEnableFailedInvalidOu(XenAPIError):
    """The organisational unit given for the host's account does not exist or cannot be used:
    {message_}.
    """

    code = "AUTH_ENABLE_FAILED_INVALID_OU"
    template = "The organisational unit given for the host's account does not exist or cannot be used: {message_}."
    names = ("message_",)
    fault = "client"
    remedy = "Give the distinguished name of an existing organisational unit."

    def __init__(self, message_: str) -> None:
        super().__init__(message_)


class AuthEnableFailedInvalidTrustedCerts(XenAPIError):
    """The certificates trusted for the directory connection are not valid: {message_}."""

    code = "AUTH_ENABLE_FAILED_INVALID_TRUSTED_CERTS"
    template = "The certificates trusted for the directory connection are not valid: {message_}."
    names = ("message_",)
    fault = "client"
    retry = "later"
    remedy = "Replace them with valid certificates that carry the LDAPS purpose."

    def __init__(self, message_: str) -> None:
        super().__init__(message_)


class AuthEnableFailedNoSupportEncryptType(XenAPIError):
    """The directory and this host share no Kerberos encryption type."""

    code = "AUTH_ENABLE_FAILED_NO_SUPPORT_ENCRYPT_TYPE"
    template = "The directory and this host share no Kerberos encryption type."
    fault = "environment"
    retry = "later"
    remedy = "Allow a strong encryption type such as AES in the domain's policy."


class AuthEnableFailedNoTrustedCerts(XenAPIError):
    """No certificate is installed that could secure the directory connection: {message_}."""

    code = "AUTH_ENABLE_FAILED_NO_TRUSTED_CERTS"
    template = "No certificate is installed that could secure the directory connection: {message_}."
    names = ("message_",)
    fault = "client"
    retry = "later"
    remedy = "Install a trusted certificate with the LDAPS purpose, then enable again."

    def __init__(self, message_: str) -> None:
        super().__init__(message_)


class AuthEnableFailedPermissionDenied(XenAPIError):
    """The directory refused to let this account join the host: {message_}."""

    code = "AUTH_ENABLE_FAILED_PERMISSION_DENIED"
    template = "The directory refused to let this account join the host: {message_}."
    names = ("message_",)
    fault = "client"
    remedy = "Use a directory account that may create computer accounts."

    def __init__(self, message_: str) -> None:
        super().__init__(message_)


class AuthEnableFailedUnavailable(XenAPIError):
    """The directory service could not be reached while enabling external authentication:
    {message_}.
    """

    code = "AUTH_ENABLE_FAILED_UNAVAILABLE"
    template = "The directory service could not be reached while enabling external authentication: {message_}."
    names = ("message_",)
    fault = "environment"
    retry = "later"
    remedy = "Check network and directory servers, then try again."

    def __init__(self, message_: str) -> None:
        super().__init__(message_)


class AuthEnableFailedWrongCredentials(XenAPIError):
    """The directory did not accept the credentials given to join the host: {message_}."""

    code = "AUTH_ENABLE_FAILED_WRONG_CREDENTIALS"
    template = "The directory did not accept the credentials given to join the host: {message_}."
    names = ("message_",)
    fault = "client"
    remedy = "Correct the user name and password."

    def __init__(self, message_: str) -> None:
        super().__init__(message_)


class AuthInvalidTrustedCerts(XenAPIError):
    """The certificates trusted for external authentication are not valid: {message_}."""

    code = "AUTH_INVALID_TRUSTED_CERTS"
    template = "The certificates trusted for external authentication are not valid: {message_}."
    names = ("message_",)
    fault = "client"
    retry = "later"
    remedy = "Replace the invalid certificates."

    def __init__(self, message_: str) -> None:
        super().__init__(message_)


class AuthIsDisabled(XenAPIError):
    """External authentication is switched off, so there is no directory to ask."""

    code = "AUTH_IS_DISABLED"
    template = "External authentication is switched off, so there is no directory to ask."
    fault = "client"
    retry = "later"
    remedy = "Enable external authentication first."


class AuthNoTrustedCerts(XenAPIError):
    """External authentication needs a trusted certificate and none is installed: {message_}."""

    code = "AUTH_NO_TRUSTED_CERTS"
    template = (
        "External authentication needs a trusted certificate and none is installed: {message_}."
    )
    names = ("message_",)
    fault = "client"
    retry = "later"
    remedy = "Install a trusted certificate with the LDAPS purpose."

    def __init__(self, message_: str) -> None:
        super().__init__(message_)


class AuthServiceError(XenAPIError):
    """The directory service reported an error: {message_}."""

    code = "AUTH_SERVICE_ERROR"
    template = "The directory service reported an error: {message_}."
    names = ("message_",)
    fault = "environment"
    retry = "later"
    remedy = "Check the health of the directory and try again."

    def __init__(self, message_: str) -> None:
        super().__init__(message_)


class AuthSetupTLSConnection(XenAPIError):
    """No TLS connection to the directory could be set up: {message_}."""

    code = "AUTH_SETUP_TLS_CONNECTION"
    template = "No TLS connection to the directory could be set up: {message_}."
    names = ("message_",)
    fault = "environment"
    retry = "later"
    remedy = "Check the directory's certificate against the trusted certificates of the pool."

    def __init__(self, message_: str) -> None:
        super().__init__(message_)


class AuthSetLdapsFailed(XenAPIError):
    """Host {host} could not change its use of LDAPS: {message_}."""

    code = "AUTH_SET_LDAPS_FAILED"
    template = "Host {host} could not change its use of LDAPS: {message_}."
    names = (
        "host",
        "message_",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the trusted certificates and the directory connection of that host."

    def __init__(self, host: str, message_: str) -> None:
        super().__init__(host, message_)


class AuthUnknownType(XenAPIError):
    """There is no external authentication type {auth_type}."""

    code = "AUTH_UNKNOWN_TYPE"
    template = "There is no external authentication type {auth_type}."
    names = ("auth_type",)
    fault = "client"
    remedy = "Name an authentication type that is installed on the host."

    def __init__(self, auth_type: str) -> None:
        super().__init__(auth_type)


class BackupScriptFailed(XenAPIError):
    """The host backup did not complete; its log reads: {log}."""

    code = "BACKUP_SCRIPT_FAILED"
    template = "The host backup did not complete; its log reads: {log}."
    names = ("log",)
    retry = "later"
    remedy = "Read the log, mend the cause and run the backup again."

    def __init__(self, log: str) -> None:
        super().__init__(log)


class BallooningDisabled(XenAPIError):
    """Memory ballooning is switched off for this VM."""

    code = "BALLOONING_DISABLED"
    template = "Memory ballooning is switched off for this VM."
    fault = "client"
    remedy = "Enable ballooning for the VM, or set the memory limits to one fixed size."


class BallooningTimeoutBeforeMigration(XenAPIError):
    """VM {vm} did not shrink to its migration memory target in time."""

    code = "BALLOONING_TIMEOUT_BEFORE_MIGRATION"
    template = "VM {vm} did not shrink to its migration memory target in time."
    names = ("vm",)
    fault = "environment"
    retry = "later"
    remedy = "Check the balloon driver in the guest, or raise its dynamic minimum memory, then migrate again."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class BlockedRepoUrl(XenAPIError):
    """Repository address {url} is on the list of blocked addresses."""

    code = "BLOCKED_REPO_URL"
    template = "Repository address {url} is on the list of blocked addresses."
    names = ("url",)
    fault = "client"
    remedy = "Use a repository address that policy allows."

    def __init__(self, url: str) -> None:
        super().__init__(url)


class BootloaderFailed(XenAPIError):
    """The boot loader of VM {vm} failed: {message_}."""

    code = "BOOTLOADER_FAILED"
    template = "The boot loader of VM {vm} failed: {message_}."
    names = (
        "vm",
        "message_",
    )
    fault = "client"
    retry = "later"
    remedy = "Check the boot disk and the boot loader settings of the VM."

    def __init__(self, vm: str, message_: str) -> None:
        super().__init__(vm, message_)


class BootDevicePassthroughDisallowed(XenAPIError):
    """Device {device} carries the host's boot disk and may not be passed to a guest."""

    code = "BOOT_DEVICE_PASSTHROUGH_DISALLOWED"
    template = "Device {device} carries the host's boot disk and may not be passed to a guest."
    names = ("device",)
    fault = "client"
    remedy = "Choose a device that the host does not boot from."

    def __init__(self, device: str) -> None:
        super().__init__(device)


class BridgeNameExists(XenAPIError):
    """A network with bridge {bridge} exists already."""

    code = "BRIDGE_NAME_EXISTS"
    template = "A network with bridge {bridge} exists already."
    names = ("bridge",)
    fault = "client"
    remedy = "Choose another bridge name, or use the existing network."

    def __init__(self, bridge: str) -> None:
        super().__init__(bridge)


class BridgeNotAvailable(XenAPIError):
    """Bridge {bridge} is not present on the host."""

    code = "BRIDGE_NOT_AVAILABLE"
    template = "Bridge {bridge} is not present on the host."
    names = ("bridge",)
    fault = "environment"
    retry = "later"
    remedy = "Plug the PIF of that network, or correct the bridge name."

    def __init__(self, bridge: str) -> None:
        super().__init__(bridge)


class BundleRepositoryAlreadyExists(XenAPIError):
    """A bundle repository exists already: {ref}."""

    code = "BUNDLE_REPOSITORY_ALREADY_EXISTS"
    template = "A bundle repository exists already: {ref}."
    names = ("ref",)
    fault = "client"
    remedy = "Use the existing repository, or forget it first."

    def __init__(self, ref: str) -> None:
        super().__init__(ref)


class BundleRepoNotEnabled(XenAPIError):
    """No bundle repository is enabled for the pool."""

    code = "BUNDLE_REPO_NOT_ENABLED"
    template = "No bundle repository is enabled for the pool."
    fault = "client"
    retry = "later"
    remedy = "Add a bundle repository to the pool's enabled repositories."


class BundleSyncFailed(XenAPIError):
    """The uploaded bundle could not be synchronised into the repository."""

    code = "BUNDLE_SYNC_FAILED"
    template = "The uploaded bundle could not be synchronised into the repository."
    retry = "later"
    remedy = "Check the free space of the coordinator and upload the bundle again."


class BundleUnpackFailed(XenAPIError):
    """The uploaded bundle could not be unpacked: {error}."""

    code = "BUNDLE_UNPACK_FAILED"
    template = "The uploaded bundle could not be unpacked: {error}."
    names = ("error",)
    fault = "client"
    remedy = "Upload a complete bundle file of the expected format."

    def __init__(self, error: str) -> None:
        super().__init__(error)


class CannotAddTunnelToBondSlave(XenAPIError):
    """PIF {pif} is a member of a bond and cannot carry a tunnel."""

    code = "CANNOT_ADD_TUNNEL_TO_BOND_SLAVE"
    template = "PIF {pif} is a member of a bond and cannot carry a tunnel."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Create the tunnel on the bond's own PIF."

    def __init__(self, pif: str) -> None:
        super().__init__(pif)


class CannotAddTunnelToSriovLogical(XenAPIError):
    """PIF {pif} is an SR-IOV logical interface and cannot carry a tunnel."""

    code = "CANNOT_ADD_TUNNEL_TO_SRIOV_LOGICAL"
    template = "PIF {pif} is an SR-IOV logical interface and cannot carry a tunnel."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Create the tunnel on another PIF."

    def __init__(self, pif: str) -> None:
        super().__init__(pif)


class CannotAddTunnelToVLANOnSriovLogical(XenAPIError):
    """PIF {pif} is a VLAN above an SR-IOV logical interface and cannot carry a tunnel."""

    code = "CANNOT_ADD_TUNNEL_TO_VLAN_ON_SRIOV_LOGICAL"
    template = "PIF {pif} is a VLAN above an SR-IOV logical interface and cannot carry a tunnel."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Create the tunnel on another PIF."

    def __init__(self, pif: str) -> None:
        super().__init__(pif)


class CannotAddVLANToBondSlave(XenAPIError):
    """PIF {pif} is a member of a bond and cannot carry a VLAN."""

    code = "CANNOT_ADD_VLAN_TO_BOND_SLAVE"
    template = "PIF {pif} is a member of a bond and cannot carry a VLAN."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Create the VLAN on the bond's own PIF."

    def __init__(self, pif: str) -> None:
        super().__init__(pif)


class CannotChangePIFProperties(XenAPIError):
    """The properties of PIF {pif} cannot be changed while it belongs to a bond."""

    code = "CANNOT_CHANGE_PIF_PROPERTIES"
    template = "The properties of PIF {pif} cannot be changed while it belongs to a bond."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Change the property on the bond's own PIF."

    def __init__(self, pif: str) -> None:
        super().__init__(pif)


class CannotContactHost(XenAPIError):
    """Host {host} did not answer, or the connection to it broke."""

    code = "CANNOT_CONTACT_HOST"
    template = "Host {host} did not answer, or the connection to it broke."
    names = ("host",)
    fault = "environment"
    retry = "later"
    remedy = "Check that the host is up and reachable, look whether the call took effect, then try again."

    def __init__(self, host: str) -> None:
        super().__init__(host)


class CannotCreateStateFile(XenAPIError):
    """No HA state file could be created on any usable storage."""

    code = "CANNOT_CREATE_STATE_FILE"
    template = "No HA state file could be created on any usable storage."
    fault = "environment"
    retry = "later"
    remedy = "Offer a shared SR with enough free space for the state file."


class CannotDestroyDisasterRecoveryTask(XenAPIError):
    """The disaster recovery task cannot be removed: {reason}."""

    code = "CANNOT_DESTROY_DISASTER_RECOVERY_TASK"
    template = "The disaster recovery task cannot be removed: {reason}."
    names = ("reason",)
    fault = "client"
    retry = "later"
    remedy = "Detach whatever still uses the storage it introduced, then destroy it again."

    def __init__(self, reason: str) -> None:
        super().__init__(reason)


class CannotDestroySystemNetwork(XenAPIError):
    """Network {network} is a system network and stays."""

    code = "CANNOT_DESTROY_SYSTEM_NETWORK"
    template = "Network {network} is a system network and stays."
    names = ("network",)
    fault = "client"
    remedy = "Leave this network in place."

    def __init__(self, network: str) -> None:
        super().__init__(network)


class CannotEnableRedoLog(XenAPIError):
    """The redo log could not be enabled: {reason}."""

    code = "CANNOT_ENABLE_REDO_LOG"
    template = "The redo log could not be enabled: {reason}."
    names = ("reason",)
    fault = "environment"
    retry = "later"
    remedy = "Check the SR chosen for the redo log."

    def __init__(self, reason: str) -> None:
        super().__init__(reason)


class CannotEvacuateHost(XenAPIError):
    """Some guests cannot leave the host: {errors}."""

    code = "CANNOT_EVACUATE_HOST"
    template = "Some guests cannot leave the host: {errors}."
    names = ("errors",)
    fault = "client"
    retry = "later"
    remedy = "Resolve the reason given for each guest, or shut these guests down."

    def __init__(self, errors: str) -> None:
        super().__init__(errors)


class CannotFetchPatch(XenAPIError):
    """Patch {uuid} could not be fetched from the coordinator."""

    code = "CANNOT_FETCH_PATCH"
    template = "Patch {uuid} could not be fetched from the coordinator."
    names = ("uuid",)
    fault = "environment"
    retry = "later"
    remedy = "Check the connection to the coordinator, or upload the patch again."

    def __init__(self, uuid: str) -> None:
        super().__init__(uuid)


class CannotFindOemBackupPartition(XenAPIError):
    """The partition that holds the spare system image was not found."""

    code = "CANNOT_FIND_OEM_BACKUP_PARTITION"
    template = "The partition that holds the spare system image was not found."
    fault = "environment"
    retry = "later"
    remedy = "Check the partition layout of the host's boot device."


class CannotFindPatch(XenAPIError):
    """The file of the requested patch is no longer on the coordinator."""

    code = "CANNOT_FIND_PATCH"
    template = "The file of the requested patch is no longer on the coordinator."
    fault = "client"
    remedy = "Upload the patch again."


class CannotFindStatePartition(XenAPIError):
    """The partition that holds the host's state was not found."""

    code = "CANNOT_FIND_STATE_PARTITION"
    template = "The partition that holds the host's state was not found."
    fault = "environment"
    retry = "later"
    remedy = "Check the partition layout of the host's boot device."


class CannotFindUpdate(XenAPIError):
    """The requested update could not be found."""

    code = "CANNOT_FIND_UPDATE"
    template = "The requested update could not be found."
    fault = "client"
    remedy = "Introduce the update again from its VDI."


class CannotForgetSriovLogical(XenAPIError):
    """PIF {pif} is an SR-IOV logical interface and cannot be forgotten on its own."""

    code = "CANNOT_FORGET_SRIOV_LOGICAL"
    template = "PIF {pif} is an SR-IOV logical interface and cannot be forgotten on its own."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Destroy the SR-IOV network object instead."

    def __init__(self, pif: str) -> None:
        super().__init__(pif)


class CannotPlugBondSlave(XenAPIError):
    """PIF {pif} is a member of a bond and cannot be plugged on its own."""

    code = "CANNOT_PLUG_BOND_SLAVE"
    template = "PIF {pif} is a member of a bond and cannot be plugged on its own."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Plug the bond's own PIF."

    def __init__(self, pif: str) -> None:
        super().__init__(pif)


class CannotPlugVIF(XenAPIError):
    """VIF {vif} cannot be hot-plugged in its present state."""

    code = "CANNOT_PLUG_VIF"
    template = "VIF {vif} cannot be hot-plugged in its present state."
    names = ("vif",)
    fault = "client"
    retry = "later"
    remedy = "Check the VIF's network and the guest's drivers, or plug it while the VM is halted."

    def __init__(self, vif: str) -> None:
        super().__init__(vif)


class CannotResetControlDomain(XenAPIError):
    """VM {vm} is a control domain; its power state cannot be reset."""

    code = "CANNOT_RESET_CONTROL_DOMAIN"
    template = "VM {vm} is a control domain; its power state cannot be reset."
    names = ("vm",)
    fault = "client"
    remedy = "Restart the host if the control domain is stuck."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class CannotRestartDeviceModel(XenAPIError):
    """The device models of paused guests on host {ref} cannot be restarted."""

    code = "CANNOT_RESTART_DEVICE_MODEL"
    template = "The device models of paused guests on host {ref} cannot be restarted."
    names = ("ref",)
    fault = "client"
    retry = "later"
    remedy = "Unpause these guests, or restart them, then try again."

    def __init__(self, ref: str) -> None:
        super().__init__(ref)


class CanNotPeriodicSyncUpdates(XenAPIError):
    """Periodic update synchronisation cannot be used with the repositories that are enabled."""

    code = "CAN_NOT_PERIODIC_SYNC_UPDATES"
    template = (
        "Periodic update synchronisation cannot be used with the repositories that are enabled."
    )
    fault = "client"
    retry = "later"
    remedy = "Enable a remote repository before switching on periodic synchronisation."


class CanNotSyncUpdates(XenAPIError):
    """Updates cannot be synchronised with the repositories that are enabled."""

    code = "CAN_NOT_SYNC_UPDATES"
    template = "Updates cannot be synchronised with the repositories that are enabled."
    fault = "client"
    retry = "later"
    remedy = "Correct the pool's choice of repositories, then synchronise again."


class CACertificateExpired(XenAPIError):
    """The CA certificate has expired."""

    code = "CA_CERTIFICATE_EXPIRED"
    template = "The CA certificate has expired."
    fault = "client"
    remedy = "Install a CA certificate that is still valid."


class CACertificateInvalid(XenAPIError):
    """The CA certificate is not valid."""

    code = "CA_CERTIFICATE_INVALID"
    template = "The CA certificate is not valid."
    fault = "client"
    remedy = "Give a well-formed X.509 CA certificate in PEM form."


class CACertificateNotValidYet(XenAPIError):
    """The validity of the CA certificate has not begun yet."""

    code = "CA_CERTIFICATE_NOT_VALID_YET"
    template = "The validity of the CA certificate has not begun yet."
    fault = "client"
    retry = "later"
    remedy = "Check the host's clock, or install a certificate that is valid now."


class CertificateAlreadyExists(XenAPIError):
    """A certificate named {name} is installed already."""

    code = "CERTIFICATE_ALREADY_EXISTS"
    template = "A certificate named {name} is installed already."
    names = ("name",)
    fault = "client"
    remedy = "Choose another name, or remove the installed certificate first."

    def __init__(self, name: str) -> None:
        super().__init__(name)


class CertificateCorrupt(XenAPIError):
    """Certificate {name} is damaged or not a certificate."""

    code = "CERTIFICATE_CORRUPT"
    template = "Certificate {name} is damaged or not a certificate."
    names = ("name",)
    fault = "client"
    remedy = "Provide the certificate again in PEM form."

    def __init__(self, name: str) -> None:
        super().__init__(name)


class CertificateDoesNotExist(XenAPIError):
    """There is no certificate named {name}."""

    code = "CERTIFICATE_DOES_NOT_EXIST"
    template = "There is no certificate named {name}."
    names = ("name",)
    fault = "client"
    remedy = "List the installed certificates and use one of their names."

    def __init__(self, name: str) -> None:
        super().__init__(name)


class CertificateLacksPurpose(XenAPIError):
    """The certificate was given no purpose."""

    code = "CERTIFICATE_LACKS_PURPOSE"
    template = "The certificate was given no purpose."
    fault = "client"
    remedy = "Name at least one purpose for the certificate."


class CertificateLibraryCorrupt(XenAPIError):
    """The store of installed certificates is damaged."""

    code = "CERTIFICATE_LIBRARY_CORRUPT"
    template = "The store of installed certificates is damaged."
    retry = "later"
    remedy = "Remove the damaged certificate file and synchronise the certificates again."


class CertificateNameInvalid(XenAPIError):
    """{name} cannot be used as the name of a certificate."""

    code = "CERTIFICATE_NAME_INVALID"
    template = "{name} cannot be used as the name of a certificate."
    names = ("name",)
    fault = "client"
    remedy = "Use a plain file name without path separators or leading dots."

    def __init__(self, name: str) -> None:
        super().__init__(name)


class CertRefreshInProgress(XenAPIError):
    """The pool's certificates are being renewed at this moment."""

    code = "CERT_REFRESH_IN_PROGRESS"
    template = "The pool's certificates are being renewed at this moment."
    fault = "client"
    retry = "later"
    remedy = "Wait until the renewal has finished."


class ChangePasswordRejected(XenAPIError):
    """The new password was not accepted: {message_}."""

    code = "CHANGE_PASSWORD_REJECTED"
    template = "The new password was not accepted: {message_}."
    names = ("message_",)
    fault = "client"
    remedy = "Choose a password that meets the host's rules."

    def __init__(self, message_: str) -> None:
        super().__init__(message_)


class ClientError(XenAPIError):
    """The request contains a mistake of the caller."""

    code = "CLIENT_ERROR"
    template = "The request contains a mistake of the caller."
    fault = "client"
    remedy = "Correct the request before sending it again."


class ClusteredSRDegraded(XenAPIError):
    """SR {sr} is clustered and at present lacks the hosts it needs to stay safe."""

    code = "CLUSTERED_SR_DEGRADED"
    template = "SR {sr} is clustered and at present lacks the hosts it needs to stay safe."
    names = ("sr",)
    fault = "environment"
    retry = "later"
    remedy = "Bring the missing cluster hosts back before going on."

    def __init__(self, sr: str) -> None:
        super().__init__(sr)


class ClusteringDisabled(XenAPIError):
    """Clustering is disabled on cluster host {cluster_host}."""

    code = "CLUSTERING_DISABLED"
    template = "Clustering is disabled on cluster host {cluster_host}."
    names = ("cluster_host",)
    fault = "client"
    retry = "later"
    remedy = "Enable the cluster host first."

    def __init__(self, cluster_host: str) -> None:
        super().__init__(cluster_host)


class ClusteringEnabled(XenAPIError):
    """Clustering is enabled on cluster host {cluster_host}."""

    code = "CLUSTERING_ENABLED"
    template = "Clustering is enabled on cluster host {cluster_host}."
    names = ("cluster_host",)
    fault = "client"
    retry = "later"
    remedy = "Disable the cluster host first."

    def __init__(self, cluster_host: str) -> None:
        super().__init__(cluster_host)


class ClusterAlreadyExists(XenAPIError):
    """The pool has a cluster already."""

    code = "CLUSTER_ALREADY_EXISTS"
    template = "The pool has a cluster already."
    fault = "client"
    remedy = "Use the existing cluster, or destroy it first."


class ClusterCreateInProgress(XenAPIError):
    """A cluster is being created at this moment."""

    code = "CLUSTER_CREATE_IN_PROGRESS"
    template = "A cluster is being created at this moment."
    fault = "client"
    retry = "later"
    remedy = "Wait until the cluster has been created."


class ClusterDoesNotHaveOneNode(XenAPIError):
    """The cluster has {number_of_nodes} hosts; this needs exactly one."""

    code = "CLUSTER_DOES_NOT_HAVE_ONE_NODE"
    template = "The cluster has {number_of_nodes} hosts; this needs exactly one."
    names = ("number_of_nodes",)
    fault = "client"
    retry = "later"
    remedy = "Remove the other cluster hosts first."

    def __init__(self, number_of_nodes: str) -> None:
        super().__init__(number_of_nodes)


class ClusterForceDestroyFailed(XenAPIError):
    """Cluster {cluster} could not be torn down by force."""

    code = "CLUSTER_FORCE_DESTROY_FAILED"
    template = "Cluster {cluster} could not be torn down by force."
    names = ("cluster",)
    fault = "environment"
    retry = "later"
    remedy = "Check the cluster daemon on each host and remove its state there."

    def __init__(self, cluster: str) -> None:
        super().__init__(cluster)


class ClusterHasNoCertificate(XenAPIError):
    """The cluster has no certificate for secure communication."""

    code = "CLUSTER_HAS_NO_CERTIFICATE"
    template = "The cluster has no certificate for secure communication."
    retry = "later"
    remedy = "Renew the cluster's certificates, then try again."


class ClusterHostIsLast(XenAPIError):
    """Cluster host {cluster_host} is the last one of its cluster."""

    code = "CLUSTER_HOST_IS_LAST"
    template = "Cluster host {cluster_host} is the last one of its cluster."
    names = ("cluster_host",)
    fault = "client"
    retry = "later"
    remedy = "Destroy the cluster instead of its last host."

    def __init__(self, cluster_host: str) -> None:
        super().__init__(cluster_host)


class ClusterHostNotJoined(XenAPIError):
    """Cluster host {cluster_host} has not joined its cluster."""

    code = "CLUSTER_HOST_NOT_JOINED"
    template = "Cluster host {cluster_host} has not joined its cluster."
    names = ("cluster_host",)
    fault = "client"
    retry = "later"
    remedy = "Let the host join the cluster, then try again."

    def __init__(self, cluster_host: str) -> None:
        super().__init__(cluster_host)


class ClusterStackInUse(XenAPIError):
    """Cluster stack {cluster_stack} is in use."""

    code = "CLUSTER_STACK_IN_USE"
    template = "Cluster stack {cluster_stack} is in use."
    names = ("cluster_stack",)
    fault = "client"
    retry = "later"
    remedy = "Stop what uses the cluster stack first."

    def __init__(self, cluster_stack: str) -> None:
        super().__init__(cluster_stack)


class ConfigureRepositoriesInProgress(XenAPIError):
    """The repositories are being configured at this moment."""

    code = "CONFIGURE_REPOSITORIES_IN_PROGRESS"
    template = "The repositories are being configured at this moment."
    fault = "client"
    retry = "later"
    remedy = "Wait until the configuration has finished."


class CouldNotFindNetworkInterfaceWithSpecifiedDeviceNameAndMACAddress(XenAPIError):
    """The host has no interface {device} with MAC address {mac}."""

    code = "COULD_NOT_FIND_NETWORK_INTERFACE_WITH_SPECIFIED_DEVICE_NAME_AND_MAC_ADDRESS"
    template = "The host has no interface {device} with MAC address {mac}."
    names = (
        "device",
        "mac",
    )
    fault = "client"
    remedy = "Compare device name and MAC address with the host's real interfaces."

    def __init__(self, device: str, mac: str) -> None:
        super().__init__(device, mac)


class CouldNotImportDatabase(XenAPIError):
    """The database could not be imported: {reason}."""

    code = "COULD_NOT_IMPORT_DATABASE"
    template = "The database could not be imported: {reason}."
    names = ("reason",)
    fault = "client"
    remedy = "Use a complete database dump of a compatible version."

    def __init__(self, reason: str) -> None:
        super().__init__(reason)


class CouldNotUpdateIgmpSnoopingEverywhere(XenAPIError):
    """IGMP snooping could not be changed on every host."""

    code = "COULD_NOT_UPDATE_IGMP_SNOOPING_EVERYWHERE"
    template = "IGMP snooping could not be changed on every host."
    fault = "environment"
    retry = "later"
    remedy = "Bring the unreachable hosts back and set it again."


class CPUFeatureMaskingNotSupported(XenAPIError):
    """The processors of this host cannot mask features: {details}."""

    code = "CPU_FEATURE_MASKING_NOT_SUPPORTED"
    template = "The processors of this host cannot mask features: {details}."
    names = ("details",)
    fault = "environment"
    remedy = "Use hosts with matching processors instead of masking."

    def __init__(self, details: str) -> None:
        super().__init__(details)


class CreaterepoFailed(XenAPIError):
    """The local update repository could not be built."""

    code = "CREATEREPO_FAILED"
    template = "The local update repository could not be built."
    retry = "later"
    remedy = "Check the free space of the coordinator and synchronise again."


class CRLAlreadyExists(XenAPIError):
    """A revocation list named {name} is installed already."""

    code = "CRL_ALREADY_EXISTS"
    template = "A revocation list named {name} is installed already."
    names = ("name",)
    fault = "client"
    remedy = "Choose another name, or remove the installed list first."

    def __init__(self, name: str) -> None:
        super().__init__(name)


class CRLCorrupt(XenAPIError):
    """Revocation list {name} is damaged or not a revocation list."""

    code = "CRL_CORRUPT"
    template = "Revocation list {name} is damaged or not a revocation list."
    names = ("name",)
    fault = "client"
    remedy = "Provide the list again in PEM form."

    def __init__(self, name: str) -> None:
        super().__init__(name)


class CRLDoesNotExist(XenAPIError):
    """There is no revocation list named {name}."""

    code = "CRL_DOES_NOT_EXIST"
    template = "There is no revocation list named {name}."
    names = ("name",)
    fault = "client"
    remedy = "List the installed revocation lists and use one of their names."

    def __init__(self, name: str) -> None:
        super().__init__(name)


class CRLNameInvalid(XenAPIError):
    """{name} cannot be used as the name of a revocation list."""

    code = "CRL_NAME_INVALID"
    template = "{name} cannot be used as the name of a revocation list."
    names = ("name",)
    fault = "client"
    remedy = "Use a plain file name without path separators or leading dots."

    def __init__(self, name: str) -> None:
        super().__init__(name)


class DbUniquenessConstraintViolation(XenAPIError):
    """Value {value} is taken already in field {field} of table {table}."""

    code = "DB_UNIQUENESS_CONSTRAINT_VIOLATION"
    template = "Value {value} is taken already in field {field} of table {table}."
    names = (
        "table",
        "field",
        "value",
    )
    fault = "client"
    remedy = "Choose a value that no other object has."

    def __init__(self, table: str, field: str, value: str) -> None:
        super().__init__(table, field, value)


class DefaultSRNotFound(XenAPIError):
    """The pool's default SR {sr} does not exist."""

    code = "DEFAULT_SR_NOT_FOUND"
    template = "The pool's default SR {sr} does not exist."
    names = ("sr",)
    fault = "client"
    retry = "later"
    remedy = "Set the pool's default SR to an existing one, or name an SR in the call."

    def __init__(self, sr: str) -> None:
        super().__init__(sr)


class DesignateNewMasterInProgress(XenAPIError):
    """The pool is handing over to a new coordinator."""

    code = "DESIGNATE_NEW_MASTER_IN_PROGRESS"
    template = "The pool is handing over to a new coordinator."
    fault = "client"
    retry = "later"
    remedy = "Wait until the handover has finished, then connect to the coordinator."


class DeviceAlreadyAttached(XenAPIError):
    """Device {device} is attached already."""

    code = "DEVICE_ALREADY_ATTACHED"
    template = "Device {device} is attached already."
    names = ("device",)
    fault = "client"
    remedy = "Nothing needs doing, or unplug the device first."

    def __init__(self, device: str) -> None:
        super().__init__(device)


class DeviceAlreadyDetached(XenAPIError):
    """Device {device} is detached already."""

    code = "DEVICE_ALREADY_DETACHED"
    template = "Device {device} is detached already."
    names = ("device",)
    fault = "client"
    remedy = "Nothing needs doing."

    def __init__(self, device: str) -> None:
        super().__init__(device)


class DeviceAlreadyExists(XenAPIError):
    """The VM has a device {device} already."""

    code = "DEVICE_ALREADY_EXISTS"
    template = "The VM has a device {device} already."
    names = ("device",)
    fault = "client"
    remedy = "Choose a free device number."

    def __init__(self, device: str) -> None:
        super().__init__(device)


class DeviceAttachTimeout(XenAPIError):
    """Attaching {device_type} {ref} took too long."""

    code = "DEVICE_ATTACH_TIMEOUT"
    template = "Attaching {device_type} {ref} took too long."
    names = (
        "device_type",
        "ref",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the storage or network behind the device and try again."

    def __init__(self, device_type: str, ref: str) -> None:
        super().__init__(device_type, ref)


class DeviceDetachRejected(XenAPIError):
    """The guest refused to release {device_type} {ref}: {message_}."""

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

    def __init__(self, device_type: str, ref: str, message_: str) -> None:
        super().__init__(device_type, ref, message_)


class DeviceDetachTimeout(XenAPIError):
    """Detaching {device_type} {ref} took too long."""

    code = "DEVICE_DETACH_TIMEOUT"
    template = "Detaching {device_type} {ref} took too long."
    names = (
        "device_type",
        "ref",
    )
    fault = "environment"
    retry = "later"
    remedy = "Stop using the device inside the guest, then try again or force the unplug."

    def __init__(self, device_type: str, ref: str) -> None:
        super().__init__(device_type, ref)


class DeviceNotAttached(XenAPIError):
    """VBD {vbd} is not attached."""

    code = "DEVICE_NOT_ATTACHED"
    template = "VBD {vbd} is not attached."
    names = ("vbd",)
    fault = "client"
    retry = "later"
    remedy = "Plug the VBD first."

    def __init__(self, vbd: str) -> None:
        super().__init__(vbd)


class DisableSSHFailed(XenAPIError):
    """SSH could not be switched off on host {host}."""

    code = "DISABLE_SSH_FAILED"
    template = "SSH could not be switched off on host {host}."
    names = ("host",)
    fault = "environment"
    retry = "later"
    remedy = "Check the SSH service of that host and try again."

    def __init__(self, host: str) -> None:
        super().__init__(host)


class DisableSSHPartiallyFailed(XenAPIError):
    """SSH could not be switched off on these hosts: {hosts}."""

    code = "DISABLE_SSH_PARTIALLY_FAILED"
    template = "SSH could not be switched off on these hosts: {hosts}."
    names = ("hosts",)
    fault = "environment"
    retry = "later"
    remedy = "Check the hosts named and try again."

    def __init__(self, hosts: str) -> None:
        super().__init__(hosts)


class DiskVBDMustBeReadwriteForHVM(XenAPIError):
    """Disk VBD {vbd} is read-only, which HVM guests do not support."""

    code = "DISK_VBD_MUST_BE_READWRITE_FOR_HVM"
    template = "Disk VBD {vbd} is read-only, which HVM guests do not support."
    names = ("vbd",)
    fault = "client"
    remedy = "Set the VBD's mode to RW."

    def __init__(self, vbd: str) -> None:
        super().__init__(vbd)


class DomainBuilderError(XenAPIError):
    """Building the domain failed in {function} with code {code_}: {message_}."""

    code = "DOMAIN_BUILDER_ERROR"
    template = "Building the domain failed in {function} with code {code_}: {message_}."
    names = (
        "function",
        "code_",
        "message_",
    )
    retry = "later"
    remedy = "Check the kernel, firmware and memory settings of the VM and the host's log."

    def __init__(self, function: str, code_: str, message_: str) -> None:
        super().__init__(function, code_, message_)


class DomainExists(XenAPIError):
    """VM {vm} could not be started because its domain {domid} still exists."""

    code = "DOMAIN_EXISTS"
    template = "VM {vm} could not be started because its domain {domid} still exists."
    names = (
        "vm",
        "domid",
    )
    fault = "client"
    retry = "later"
    remedy = "Wait for the old domain to go, or shut it down hard."

    def __init__(self, vm: str, domid: str) -> None:
        super().__init__(vm, domid)


class DuplicateMACSeed(XenAPIError):
    """MAC seed {seed} is used by another VM already."""

    code = "DUPLICATE_MAC_SEED"
    template = "MAC seed {seed} is used by another VM already."
    names = ("seed",)
    fault = "client"
    remedy = "Give the VM another MAC seed."

    def __init__(self, seed: str) -> None:
        super().__init__(seed)


class DuplicatePIFDeviceName(XenAPIError):
    """More than one PIF of the host has the device name {device}."""

    code = "DUPLICATE_PIF_DEVICE_NAME"
    template = "More than one PIF of the host has the device name {device}."
    names = ("device",)
    fault = "environment"
    retry = "later"
    remedy = "Scan the PIFs again and forget the stale one."

    def __init__(self, device: str) -> None:
        super().__init__(device)


class DuplicateVM(XenAPIError):
    """VM {vm} exists here already."""

    code = "DUPLICATE_VM"
    template = "VM {vm} exists here already."
    names = ("vm",)
    fault = "client"
    remedy = "Remove the existing VM, or import with fresh identifiers."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class EnableSSHFailed(XenAPIError):
    """SSH could not be switched on for host {host}."""

    code = "ENABLE_SSH_FAILED"
    template = "SSH could not be switched on for host {host}."
    names = ("host",)
    fault = "environment"
    retry = "later"
    remedy = "Check the SSH service of that host and try again."

    def __init__(self, host: str) -> None:
        super().__init__(host)


class EnableSSHPartiallyFailed(XenAPIError):
    """SSH could not be switched on for these hosts: {hosts}."""

    code = "ENABLE_SSH_PARTIALLY_FAILED"
    template = "SSH could not be switched on for these hosts: {hosts}."
    names = ("hosts",)
    fault = "environment"
    retry = "later"
    remedy = "Check the hosts named and try again."

    def __init__(self, hosts: str) -> None:
        super().__init__(hosts)


class EventsLost(XenAPIError):
    """Events were dropped because this session read them too slowly."""

    code = "EVENTS_LOST"
    template = "Events were dropped because this session read them too slowly."
    fault = "client"
    retry = "later"
    remedy = "Read all records afresh, then go on reading events."


class EventFromTokenParseFailure(XenAPIError):
    """{token} is not an event token."""

    code = "EVENT_FROM_TOKEN_PARSE_FAILURE"
    template = "{token} is not an event token."
    names = ("token",)
    fault = "client"
    remedy = "Use the token of the last answer, or an empty one to begin anew."

    def __init__(self, token: str) -> None:
        super().__init__(token)


class EventSubscriptionParseFailure(XenAPIError):
    """{subscription} is not an event subscription."""

    code = "EVENT_SUBSCRIPTION_PARSE_FAILURE"
    template = "{subscription} is not an event subscription."
    names = ("subscription",)
    fault = "client"
    remedy = "Subscribe to an asterisk, a class name, or a class name, slash and reference."

    def __init__(self, subscription: str) -> None:
        super().__init__(subscription)


class ExtensionProtocolFailure(XenAPIError):
    """A host extension broke off or answered in a form that is not understood."""

    code = "EXTENSION_PROTOCOL_FAILURE"
    template = "A host extension broke off or answered in a form that is not understood."
    remedy = "Correct the extension so that it prints one well-formed response."


class FailedToStartEmulator(XenAPIError):
    """Emulator {name} of VM {vm} could not be started: {message_}."""

    code = "FAILED_TO_START_EMULATOR"
    template = "Emulator {name} of VM {vm} could not be started: {message_}."
    names = (
        "vm",
        "name",
        "message_",
    )
    retry = "later"
    remedy = "Check the host's log and the VM's device settings."

    def __init__(self, vm: str, name: str, message_: str) -> None:
        super().__init__(vm, name, message_)


class FeatureRequiresHVM(XenAPIError):
    """This feature needs an HVM guest: {details}."""

    code = "FEATURE_REQUIRES_HVM"
    template = "This feature needs an HVM guest: {details}."
    names = ("details",)
    fault = "client"
    remedy = "Switch the VM to HVM, or do without the feature."

    def __init__(self, details: str) -> None:
        super().__init__(details)


class FeatureRestricted(XenAPIError):
    """The licence in use does not cover this feature."""

    code = "FEATURE_RESTRICTED"
    template = "The licence in use does not cover this feature."
    fault = "client"
    retry = "later"
    remedy = "Apply a licence that includes the feature."


class FieldTypeError(XenAPIError):
    """Field {field} does not have the type that is expected."""

    code = "FIELD_TYPE_ERROR"
    template = "Field {field} does not have the type that is expected."
    names = ("field",)
    fault = "client"
    remedy = "Correct the value in the imported metadata."

    def __init__(self, field: str) -> None:
        super().__init__(field)


class GetHostUpdatesFailed(XenAPIError):
    """The updates available for host {ref} could not be determined."""

    code = "GET_HOST_UPDATES_FAILED"
    template = "The updates available for host {ref} could not be determined."
    names = ("ref",)
    fault = "environment"
    retry = "later"
    remedy = "Check that the host is reachable and the repositories are synchronised."

    def __init__(self, ref: str) -> None:
        super().__init__(ref)


class GetUpdatesFailed(XenAPIError):
    """The list of available updates could not be put together."""

    code = "GET_UPDATES_FAILED"
    template = "The list of available updates could not be put together."
    retry = "later"
    remedy = "Synchronise the repositories and ask again."


class GetUpdatesInProgress(XenAPIError):
    """The list of updates is being put together at this moment."""

    code = "GET_UPDATES_IN_PROGRESS"
    template = "The list of updates is being put together at this moment."
    fault = "client"
    retry = "later"
    remedy = "Wait until the other request has finished."


class GPUGroupContainsNoPgpus(XenAPIError):
    """GPU group {gpu_group} contains no physical GPU."""

    code = "GPU_GROUP_CONTAINS_NO_PGPUS"
    template = "GPU group {gpu_group} contains no physical GPU."
    names = ("gpu_group",)
    fault = "client"
    retry = "later"
    remedy = "Move a physical GPU into the group, or use another group."

    def __init__(self, gpu_group: str) -> None:
        super().__init__(gpu_group)


class GPUGroupContainsPGPU(XenAPIError):
    """The GPU group still contains physical GPUs: {pgpus}."""

    code = "GPU_GROUP_CONTAINS_PGPU"
    template = "The GPU group still contains physical GPUs: {pgpus}."
    names = ("pgpus",)
    fault = "client"
    retry = "later"
    remedy = "Move these GPUs to another group first."

    def __init__(self, pgpus: str) -> None:
        super().__init__(pgpus)


class GPUGroupContainsVGPU(XenAPIError):
    """The GPU group still serves virtual GPUs: {vgpus}."""

    code = "GPU_GROUP_CONTAINS_VGPU"
    template = "The GPU group still serves virtual GPUs: {vgpus}."
    names = ("vgpus",)
    fault = "client"
    retry = "later"
    remedy = "Destroy these virtual GPUs first."

    def __init__(self, vgpus: str) -> None:
        super().__init__(vgpus)


class HandleInvalid(XenAPIError):
    """There is no {class_name} with reference {handle}."""

    code = "HANDLE_INVALID"
    template = "There is no {class_name} with reference {handle}."
    names = (
        "class_name",
        "handle",
    )
    fault = "client"
    remedy = "Look the object up again; it may have been deleted."

    def __init__(self, class_name: str, handle: str) -> None:
        super().__init__(class_name, handle)


class HAAbortNewMaster(XenAPIError):
    """This host cannot take over as coordinator: {reason}."""

    code = "HA_ABORT_NEW_MASTER"
    template = "This host cannot take over as coordinator: {reason}."
    names = ("reason",)
    fault = "environment"
    retry = "later"
    remedy = "Resolve the reason given, or choose another host."

    def __init__(self, reason: str) -> None:
        super().__init__(reason)


class HACannotChangeBondStatusOfMgmtIface(XenAPIError):
    """The bonding of the management interface cannot be changed while HA is on."""

    code = "HA_CANNOT_CHANGE_BOND_STATUS_OF_MGMT_IFACE"
    template = "The bonding of the management interface cannot be changed while HA is on."
    fault = "client"
    retry = "later"
    remedy = "Disable HA, change the bond, then enable HA again."


class HAConstraintViolationNetworkNotShared(XenAPIError):
    """Network {network} is not available on every host, so the VM cannot be protected by HA."""

    code = "HA_CONSTRAINT_VIOLATION_NETWORK_NOT_SHARED"
    template = (
        "Network {network} is not available on every host, so the VM cannot be protected by HA."
    )
    names = ("network",)
    fault = "client"
    retry = "later"
    remedy = "Connect the network on all hosts, or move the VIF to a shared network."

    def __init__(self, network: str) -> None:
        super().__init__(network)


class HAConstraintViolationSRNotShared(XenAPIError):
    """SR {sr} is not shared, so the VM cannot be protected by HA."""

    code = "HA_CONSTRAINT_VIOLATION_SR_NOT_SHARED"
    template = "SR {sr} is not shared, so the VM cannot be protected by HA."
    names = ("sr",)
    fault = "client"
    retry = "later"
    remedy = "Move the disk to a shared SR."

    def __init__(self, sr: str) -> None:
        super().__init__(sr)


class HADisableInProgress(XenAPIError):
    """HA is being switched off at this moment."""

    code = "HA_DISABLE_IN_PROGRESS"
    template = "HA is being switched off at this moment."
    fault = "client"
    retry = "later"
    remedy = "Wait until HA is off."


class HAEnableInProgress(XenAPIError):
    """HA is being switched on at this moment."""

    code = "HA_ENABLE_IN_PROGRESS"
    template = "HA is being switched on at this moment."
    fault = "client"
    retry = "later"
    remedy = "Wait until HA is on."


class HAFailedToFormLiveset(XenAPIError):
    """The hosts could not agree on a set of live members."""

    code = "HA_FAILED_TO_FORM_LIVESET"
    template = "The hosts could not agree on a set of live members."
    fault = "environment"
    retry = "later"
    remedy = "Check that all hosts reach each other and the state file, then try again."


class HAHeartbeatDaemonStartupFailed(XenAPIError):
    """The HA daemon did not start, so heartbeats cannot be exchanged."""

    code = "HA_HEARTBEAT_DAEMON_STARTUP_FAILED"
    template = "The HA daemon did not start, so heartbeats cannot be exchanged."
    retry = "later"
    remedy = "Read the HA daemon's log on the host and try again."


class HAHostCannotAccessStatefile(XenAPIError):
    """The host cannot read or write the HA state file."""

    code = "HA_HOST_CANNOT_ACCESS_STATEFILE"
    template = "The host cannot read or write the HA state file."
    fault = "environment"
    retry = "later"
    remedy = "Check the host's path to the SR that holds the state file."


class HAHostCannotSeePeers(XenAPIError):
    """Host {host} sees only {subset} of the hosts {all_hosts}."""

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

    def __init__(self, host: str, all_hosts: str, subset: str) -> None:
        super().__init__(host, all_hosts, subset)


class HAHostIsArmed(XenAPIError):
    """HA is armed on host {host}, which forbids this."""

    code = "HA_HOST_IS_ARMED"
    template = "HA is armed on host {host}, which forbids this."
    names = ("host",)
    fault = "client"
    retry = "later"
    remedy = "Disarm HA on the host first."

    def __init__(self, host: str) -> None:
        super().__init__(host)


class HAIsEnabled(XenAPIError):
    """HA is enabled, which forbids this."""

    code = "HA_IS_ENABLED"
    template = "HA is enabled, which forbids this."
    fault = "client"
    retry = "later"
    remedy = "Disable HA first."


class HALostStatefile(XenAPIError):
    """The host has lost access to the HA state file."""

    code = "HA_LOST_STATEFILE"
    template = "The host has lost access to the HA state file."
    fault = "environment"
    retry = "later"
    remedy = "Restore access to the SR that holds the state file."


class HANotEnabled(XenAPIError):
    """HA is not enabled."""

    code = "HA_NOT_ENABLED"
    template = "HA is not enabled."
    fault = "client"
    retry = "later"
    remedy = "Enable HA first."


class HANotInstalled(XenAPIError):
    """The HA software is not installed on host {host}."""

    code = "HA_NOT_INSTALLED"
    template = "The HA software is not installed on host {host}."
    names = ("host",)
    fault = "environment"
    remedy = "Install it on that host, or leave HA off."

    def __init__(self, host: str) -> None:
        super().__init__(host)


class HANoPlan(XenAPIError):
    """There is no plan by which the protected VMs could be restarted after host failures."""

    code = "HA_NO_PLAN"
    template = "There is no plan by which the protected VMs could be restarted after host failures."
    fault = "environment"
    retry = "later"
    remedy = "Lower the number of tolerated failures, protect fewer VMs or add hosts."


class HAOperationWouldBreakFailoverPlan(XenAPIError):
    """This would leave too few resources to restart the protected VMs after host failures."""

    code = "HA_OPERATION_WOULD_BREAK_FAILOVER_PLAN"
    template = (
        "This would leave too few resources to restart the protected VMs after host failures."
    )
    fault = "client"
    retry = "later"
    remedy = "Lower the number of tolerated failures, or free resources first."


class HAPoolIsEnabledButHostIsDisabled(XenAPIError):
    """The pool has HA enabled, but this host is disabled for it."""

    code = "HA_POOL_IS_ENABLED_BUT_HOST_IS_DISABLED"
    template = "The pool has HA enabled, but this host is disabled for it."
    fault = "environment"
    retry = "later"
    remedy = "Enable the host once it has recovered."


class HAShouldBeFenced(XenAPIError):
    """Host {host} should have been fenced before it comes back."""

    code = "HA_SHOULD_BE_FENCED"
    template = "Host {host} should have been fenced before it comes back."
    names = ("host",)
    fault = "environment"
    retry = "later"
    remedy = "Reboot the host before it joins again."

    def __init__(self, host: str) -> None:
        super().__init__(host)


class HATooFewHosts(XenAPIError):
    """The pool has too few live hosts for HA."""

    code = "HA_TOO_FEW_HOSTS"
    template = "The pool has too few live hosts for HA."
    fault = "environment"
    retry = "later"
    remedy = "Bring more hosts online, then enable HA."


class HostsFailedToDisableCaching(XenAPIError):
    """Local caching could not be switched off on some hosts."""

    code = "HOSTS_FAILED_TO_DISABLE_CACHING"
    template = "Local caching could not be switched off on some hosts."
    fault = "environment"
    retry = "later"
    remedy = "Check the cache SR of each host and try again."


class HostsFailedToEnableCaching(XenAPIError):
    """Local caching could not be switched on for some hosts."""

    code = "HOSTS_FAILED_TO_ENABLE_CACHING"
    template = "Local caching could not be switched on for some hosts."
    fault = "environment"
    retry = "later"
    remedy = "Check that each host has a suitable local SR and try again."


class HostsNotCompatible(XenAPIError):
    """The hosts of this pool are not compatible with one another."""

    code = "HOSTS_NOT_COMPATIBLE"
    template = "The hosts of this pool are not compatible with one another."
    fault = "client"
    remedy = "Use hosts with matching hardware and software."


class HostsNotHomogeneous(XenAPIError):
    """The hosts differ too much to share a pool: {reason}."""

    code = "HOSTS_NOT_HOMOGENEOUS"
    template = "The hosts differ too much to share a pool: {reason}."
    names = ("reason",)
    fault = "client"
    remedy = "Align the hosts in the respect named."

    def __init__(self, reason: str) -> None:
        super().__init__(reason)


class HostBroken(XenAPIError):
    """The host failed to start its services and needs attention."""

    code = "HOST_BROKEN"
    template = "The host failed to start its services and needs attention."
    retry = "later"
    remedy = "Read the host's log, then restart the management service."


class HostCannotAttachNetwork(XenAPIError):
    """Host {host} cannot attach network {network}."""

    code = "HOST_CANNOT_ATTACH_NETWORK"
    template = "Host {host} cannot attach network {network}."
    names = (
        "host",
        "network",
    )
    fault = "client"
    retry = "later"
    remedy = "Connect the network to a PIF of that host, or choose another host."

    def __init__(self, host: str, network: str) -> None:
        super().__init__(host, network)


class HostCannotDestroySelf(XenAPIError):
    """Host {host} cannot remove its own record."""

    code = "HOST_CANNOT_DESTROY_SELF"
    template = "Host {host} cannot remove its own record."
    names = ("host",)
    fault = "client"
    remedy = "Make the call on another host of the pool."

    def __init__(self, host: str) -> None:
        super().__init__(host)


class HostCannotReadMetrics(XenAPIError):
    """The host's metrics cannot be read."""

    code = "HOST_CANNOT_READ_METRICS"
    template = "The host's metrics cannot be read."
    retry = "later"
    remedy = "Check the metrics service of the host."


class HostCannotSeeSR(XenAPIError):
    """The host has no access to a storage repository that is needed."""

    code = "HOST_CANNOT_SEE_SR"
    template = "The host has no access to a storage repository that is needed."
    fault = "environment"
    retry = "later"
    remedy = "Plug a PBD for that SR on the host, or choose another host."


class HostCdDriveEmpty(XenAPIError):
    """The host's CD drive holds no disc."""

    code = "HOST_CD_DRIVE_EMPTY"
    template = "The host's CD drive holds no disc."
    fault = "client"
    retry = "later"
    remedy = "Insert a disc first."


class HostDisabled(XenAPIError):
    """Host {host} is disabled."""

    code = "HOST_DISABLED"
    template = "Host {host} is disabled."
    names = ("host",)
    fault = "client"
    retry = "later"
    remedy = "Enable the host, or choose another one."

    def __init__(self, host: str) -> None:
        super().__init__(host)


class HostDisabledIndefinitely(XenAPIError):
    """Host {host} is disabled until someone enables it."""

    code = "HOST_DISABLED_INDEFINITELY"
    template = "Host {host} is disabled until someone enables it."
    names = ("host",)
    fault = "client"
    retry = "later"
    remedy = "Enable the host explicitly."

    def __init__(self, host: str) -> None:
        super().__init__(host)


class HostDisabledUntilReboot(XenAPIError):
    """Host {host} is disabled until its next reboot."""

    code = "HOST_DISABLED_UNTIL_REBOOT"
    template = "Host {host} is disabled until its next reboot."
    names = ("host",)
    fault = "client"
    retry = "later"
    remedy = "Reboot the host."

    def __init__(self, host: str) -> None:
        super().__init__(host)


class HostDriverNoHardware(XenAPIError):
    """The host has no hardware that driver variant {driver_variant} serves."""

    code = "HOST_DRIVER_NO_HARDWARE"
    template = "The host has no hardware that driver variant {driver_variant} serves."
    names = ("driver_variant",)
    fault = "client"
    remedy = "Choose a variant that matches the host's hardware."

    def __init__(self, driver_variant: str) -> None:
        super().__init__(driver_variant)


class HostEvacuateInProgress(XenAPIError):
    """Host {host} is being evacuated."""

    code = "HOST_EVACUATE_IN_PROGRESS"
    template = "Host {host} is being evacuated."
    names = ("host",)
    fault = "client"
    retry = "later"
    remedy = "Wait until the evacuation has finished, or cancel it."

    def __init__(self, host: str) -> None:
        super().__init__(host)


class HostEvacuateVMNotHAProtected(XenAPIError):
    """VM {vm} is not protected by HA and so cannot be moved in this evacuation."""

    code = "HOST_EVACUATE_VM_NOT_HA_PROTECTED"
    template = "VM {vm} is not protected by HA and so cannot be moved in this evacuation."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "Protect the VM with HA, migrate it yourself or shut it down."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class HostEvacuationIsRequired(XenAPIError):
    """Host {host} must be evacuated before this."""

    code = "HOST_EVACUATION_IS_REQUIRED"
    template = "Host {host} must be evacuated before this."
    names = ("host",)
    fault = "client"
    retry = "later"
    remedy = "Evacuate the host first."

    def __init__(self, host: str) -> None:
        super().__init__(host)


class HostHasNoManagementIP(XenAPIError):
    """The host has no management address."""

    code = "HOST_HAS_NO_MANAGEMENT_IP"
    template = "The host has no management address."
    fault = "environment"
    retry = "later"
    remedy = "Check the management interface and its address, for example the DHCP lease."


class HostHasResidentVMS(XenAPIError):
    """Guests still run on host {host}."""

    code = "HOST_HAS_RESIDENT_VMS"
    template = "Guests still run on host {host}."
    names = ("host",)
    fault = "client"
    retry = "later"
    remedy = "Migrate or shut down these guests first."

    def __init__(self, host: str) -> None:
        super().__init__(host)


class HostInEmergencyMode(XenAPIError):
    """The host is in emergency mode because it cannot work with its coordinator."""

    code = "HOST_IN_EMERGENCY_MODE"
    template = "The host is in emergency mode because it cannot work with its coordinator."
    fault = "environment"
    retry = "later"
    remedy = "Restore the connection to the coordinator, or use the emergency calls."


class HostInUse(XenAPIError):
    """Host {host} is in use by {object_type} {ref}."""

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

    def __init__(self, host: str, object_type: str, ref: str) -> None:
        super().__init__(host, object_type, ref)


class HostIsLive(XenAPIError):
    """Host {host} is alive, so it cannot be treated as lost."""

    code = "HOST_IS_LIVE"
    template = "Host {host} is alive, so it cannot be treated as lost."
    names = ("host",)
    fault = "client"
    retry = "later"
    remedy = "Shut the host down or eject it in the regular way."

    def __init__(self, host: str) -> None:
        super().__init__(host)


class HostIsSlave(XenAPIError):
    """This host is a supporter; the coordinator is {coordinator_address}."""

    code = "HOST_IS_SLAVE"
    template = "This host is a supporter; the coordinator is {coordinator_address}."
    names = ("coordinator_address",)
    fault = "client"
    remedy = "Send the call to the coordinator."

    def __init__(self, coordinator_address: str) -> None:
        super().__init__(coordinator_address)


class HostItsOwnSlave(XenAPIError):
    """The host's own address is configured as its coordinator, but it is not the coordinator."""

    code = "HOST_ITS_OWN_SLAVE"
    template = (
        "The host's own address is configured as its coordinator, but it is not the coordinator."
    )
    fault = "environment"
    retry = "later"
    remedy = "Point the host at the real coordinator with an emergency call."


class HostMasterCannotTalkBack(XenAPIError):
    """The coordinator cannot reach this host at {ip}."""

    code = "HOST_MASTER_CANNOT_TALK_BACK"
    template = "The coordinator cannot reach this host at {ip}."
    names = ("ip",)
    fault = "environment"
    retry = "later"
    remedy = "Check the network and firewalls from the coordinator to this address."

    def __init__(self, ip: str) -> None:
        super().__init__(ip)


class HostNameInvalid(XenAPIError):
    """The host name is not acceptable: {reason}."""

    code = "HOST_NAME_INVALID"
    template = "The host name is not acceptable: {reason}."
    names = ("reason",)
    fault = "client"
    remedy = "Choose a name of letters, digits and hyphens within the length limit."

    def __init__(self, reason: str) -> None:
        super().__init__(reason)


class HostNotDisabled(XenAPIError):
    """The host is still enabled."""

    code = "HOST_NOT_DISABLED"
    template = "The host is still enabled."
    fault = "client"
    retry = "later"
    remedy = "Disable the host first."


class HostNotEnoughFreeMemory(XenAPIError):
    """The host has {available} bytes of memory free; {needed} are needed."""

    code = "HOST_NOT_ENOUGH_FREE_MEMORY"
    template = "The host has {available} bytes of memory free; {needed} are needed."
    names = (
        "needed",
        "available",
    )
    fault = "environment"
    retry = "later"
    remedy = "Free memory on the host, lower the VM's memory or choose another host."

    def __init__(self, needed: str, available: str) -> None:
        super().__init__(needed, available)


class HostNotEnoughPcpus(XenAPIError):
    """The VM wants {vcpus} VCPUs; the host has only {pcpus} physical ones."""

    code = "HOST_NOT_ENOUGH_PCPUS"
    template = "The VM wants {vcpus} VCPUs; the host has only {pcpus} physical ones."
    names = (
        "vcpus",
        "pcpus",
    )
    fault = "client"
    remedy = "Give the VM fewer VCPUs, or choose a bigger host."

    def __init__(self, vcpus: str, pcpus: str) -> None:
        super().__init__(vcpus, pcpus)


class HostNotLive(XenAPIError):
    """The host is not alive."""

    code = "HOST_NOT_LIVE"
    template = "The host is not alive."
    fault = "environment"
    retry = "later"
    remedy = "Bring the host back, or choose another one."


class HostOffline(XenAPIError):
    """Host {host} is offline."""

    code = "HOST_OFFLINE"
    template = "Host {host} is offline."
    names = ("host",)
    fault = "environment"
    retry = "later"
    remedy = "Power the host on and wait until it has rejoined the pool."

    def __init__(self, host: str) -> None:
        super().__init__(host)


class HostPendingMandatoryGuidanceNotEmpty(XenAPIError):
    """Host {host} has mandatory actions pending after an update."""

    code = "HOST_PENDING_MANDATORY_GUIDANCE_NOT_EMPTY"
    template = "Host {host} has mandatory actions pending after an update."
    names = ("host",)
    fault = "client"
    retry = "later"
    remedy = "Carry out the host's pending guidance first."

    def __init__(self, host: str) -> None:
        super().__init__(host)


class HostPowerOnModeDisabled(XenAPIError):
    """No way to power on this host remotely is configured."""

    code = "HOST_POWER_ON_MODE_DISABLED"
    template = "No way to power on this host remotely is configured."
    fault = "client"
    retry = "later"
    remedy = "Set the host's power-on mode."


class HostStillBooting(XenAPIError):
    """The host is still starting up."""

    code = "HOST_STILL_BOOTING"
    template = "The host is still starting up."
    fault = "environment"
    retry = "later"
    remedy = "Wait a little and send the call again."


class HostUnknownToMaster(XenAPIError):
    """The coordinator does not know host {host}."""

    code = "HOST_UNKNOWN_TO_MASTER"
    template = "The coordinator does not know host {host}."
    names = ("host",)
    fault = "environment"
    retry = "later"
    remedy = "Let the host join the pool again."

    def __init__(self, host: str) -> None:
        super().__init__(host)


class HostXAPIVersionHigherThanCoordinator(XenAPIError):
    """The host runs version {host_xapi_version}, which is newer than the coordinator's."""

    code = "HOST_XAPI_VERSION_HIGHER_THAN_COORDINATOR"
    template = "The host runs version {host_xapi_version}, which is newer than the coordinator's."
    names = ("host_xapi_version",)
    fault = "environment"
    retry = "later"
    remedy = "Update the coordinator first."

    def __init__(self, host_xapi_version: str) -> None:
        super().__init__(host_xapi_version)


class IllegalInFipsMode(XenAPIError):
    """This is forbidden while the host runs in FIPS mode."""

    code = "ILLEGAL_IN_FIPS_MODE"
    template = "This is forbidden while the host runs in FIPS mode."
    fault = "client"
    remedy = "Use an approved method, or leave FIPS mode."


class IllegalVBDDevice(XenAPIError):
    """Device {device} cannot be used for VBD {vbd}."""

    code = "ILLEGAL_VBD_DEVICE"
    template = "Device {device} cannot be used for VBD {vbd}."
    names = (
        "vbd",
        "device",
    )
    fault = "client"
    remedy = "Choose one of the VM's allowed VBD devices."

    def __init__(self, vbd: str, device: str) -> None:
        super().__init__(vbd, device)


class ImportError(XenAPIError):
    """The import failed: {message_}."""

    code = "IMPORT_ERROR"
    template = "The import failed: {message_}."
    names = ("message_",)
    fault = "client"
    remedy = "Check the file that is being imported."

    def __init__(self, message_: str) -> None:
        super().__init__(message_)


class ImportErrorAttachedDisksNotFound(XenAPIError):
    """Disks that the imported VM needs were not found here."""

    code = "IMPORT_ERROR_ATTACHED_DISKS_NOT_FOUND"
    template = "Disks that the imported VM needs were not found here."
    fault = "client"
    retry = "later"
    remedy = "Make the disks available first, or force the import without them."


class ImportErrorCannotHandleChunked(XenAPIError):
    """An import cannot be sent with chunked transfer encoding."""

    code = "IMPORT_ERROR_CANNOT_HANDLE_CHUNKED"
    template = "An import cannot be sent with chunked transfer encoding."
    fault = "client"
    remedy = "Send the body with a content length."


class ImportErrorFailedToFindObject(XenAPIError):
    """The imported metadata refers to object {object_id}, which it does not contain."""

    code = "IMPORT_ERROR_FAILED_TO_FIND_OBJECT"
    template = "The imported metadata refers to object {object_id}, which it does not contain."
    names = ("object_id",)
    fault = "client"
    remedy = "Export the VM again and use the complete file."

    def __init__(self, object_id: str) -> None:
        super().__init__(object_id)


class ImportErrorPrematureEof(XenAPIError):
    """The import stream ended before its data was complete."""

    code = "IMPORT_ERROR_PREMATURE_EOF"
    template = "The import stream ended before its data was complete."
    fault = "client"
    retry = "later"
    remedy = "Send the whole file again."


class ImportErrorSomeChecksumsFailed(XenAPIError):
    """Parts of the import do not match their checksums."""

    code = "IMPORT_ERROR_SOME_CHECKSUMS_FAILED"
    template = "Parts of the import do not match their checksums."
    fault = "client"
    remedy = "Export the VM again, or fetch an undamaged copy of the file."


class ImportErrorUnexpectedFile(XenAPIError):
    """The archive has {filename_found} where {filename_expected} was expected."""

    code = "IMPORT_ERROR_UNEXPECTED_FILE"
    template = "The archive has {filename_found} where {filename_expected} was expected."
    names = (
        "filename_expected",
        "filename_found",
    )
    fault = "client"
    remedy = "Use an archive written by an export and do not repack it."

    def __init__(self, filename_expected: str, filename_found: str) -> None:
        super().__init__(filename_expected, filename_found)


class ImportIncompatibleVersion(XenAPIError):
    """The file was exported by a version that cannot be imported here."""

    code = "IMPORT_INCOMPATIBLE_VERSION"
    template = "The file was exported by a version that cannot be imported here."
    fault = "client"
    remedy = "Import it on a newer server, or export it again from a compatible one."


class IncompatibleClusterStackActive(XenAPIError):
    """This needs cluster stack {cluster_stack}, which clashes with the one that is active."""

    code = "INCOMPATIBLE_CLUSTER_STACK_ACTIVE"
    template = (
        "This needs cluster stack {cluster_stack}, which clashes with the one that is active."
    )
    names = ("cluster_stack",)
    fault = "client"
    retry = "later"
    remedy = "Disable HA or destroy the other cluster first."

    def __init__(self, cluster_stack: str) -> None:
        super().__init__(cluster_stack)


class IncompatiblePIFProperties(XenAPIError):
    """The PIFs differ in properties that must be equal."""

    code = "INCOMPATIBLE_PIF_PROPERTIES"
    template = "The PIFs differ in properties that must be equal."
    fault = "client"
    remedy = "Choose PIFs with the same properties."


class IncompatibleStatefileSR(XenAPIError):
    """An HA state file cannot live on an SR of type {sr_type}."""

    code = "INCOMPATIBLE_STATEFILE_SR"
    template = "An HA state file cannot live on an SR of type {sr_type}."
    names = ("sr_type",)
    fault = "client"
    remedy = "Choose an SR of a type that the cluster stack supports."

    def __init__(self, sr_type: str) -> None:
        super().__init__(sr_type)


class InterfaceHasNoIP(XenAPIError):
    """Interface {interface} has no IP address."""

    code = "INTERFACE_HAS_NO_IP"
    template = "Interface {interface} has no IP address."
    names = ("interface",)
    fault = "client"
    retry = "later"
    remedy = "Configure an address on the interface first."

    def __init__(self, interface: str) -> None:
        super().__init__(interface)


class InternalError(XenAPIError):
    """The server failed unexpectedly: {message_}."""

    code = "INTERNAL_ERROR"
    template = "The server failed unexpectedly: {message_}."
    names = ("message_",)
    remedy = "Look whether the call took effect, then report the fault with the server's log."

    def __init__(self, message_: str) -> None:
        super().__init__(message_)


class InvalidBaseUrl(XenAPIError):
    """{url} cannot serve as the base address of a repository."""

    code = "INVALID_BASE_URL"
    template = "{url} cannot serve as the base address of a repository."
    names = ("url",)
    fault = "client"
    remedy = "Give a complete HTTP or HTTPS address in an allowed domain."

    def __init__(self, url: str) -> None:
        super().__init__(url)


class InvalidCidrAddressSpecified(XenAPIError):
    """Parameter {parameter} does not hold an address with prefix length."""

    code = "INVALID_CIDR_ADDRESS_SPECIFIED"
    template = "Parameter {parameter} does not hold an address with prefix length."
    names = ("parameter",)
    fault = "client"
    remedy = "Write the address as address, slash and prefix length."

    def __init__(self, parameter: str) -> None:
        super().__init__(parameter)


class InvalidClusterStack(XenAPIError):
    """There is no cluster stack {cluster_stack}."""

    code = "INVALID_CLUSTER_STACK"
    template = "There is no cluster stack {cluster_stack}."
    names = ("cluster_stack",)
    fault = "client"
    remedy = "Name a cluster stack that the hosts support."

    def __init__(self, cluster_stack: str) -> None:
        super().__init__(cluster_stack)


class InvalidDevice(XenAPIError):
    """{device} is not a usable device."""

    code = "INVALID_DEVICE"
    template = "{device} is not a usable device."
    names = ("device",)
    fault = "client"
    remedy = "Choose one of the allowed device numbers."

    def __init__(self, device: str) -> None:
        super().__init__(device)


class InvalidEdition(XenAPIError):
    """There is no edition {edition}."""

    code = "INVALID_EDITION"
    template = "There is no edition {edition}."
    names = ("edition",)
    fault = "client"
    remedy = "Name one of the editions the host offers."

    def __init__(self, edition: str) -> None:
        super().__init__(edition)


class InvalidFeatureString(XenAPIError):
    """The CPU feature set is not well formed: {details}."""

    code = "INVALID_FEATURE_STRING"
    template = "The CPU feature set is not well formed: {details}."
    names = ("details",)
    fault = "client"
    remedy = "Give the feature set as hexadecimal words joined by hyphens."

    def __init__(self, details: str) -> None:
        super().__init__(details)


class InvalidGpgkeyPath(XenAPIError):
    """{gpgkey_path} is not the path of a usable signing key."""

    code = "INVALID_GPGKEY_PATH"
    template = "{gpgkey_path} is not the path of a usable signing key."
    names = ("gpgkey_path",)
    fault = "client"
    remedy = "Name a key file in the directory for signing keys."

    def __init__(self, gpgkey_path: str) -> None:
        super().__init__(gpgkey_path)


class InvalidIPAddressSpecified(XenAPIError):
    """Parameter {parameter} does not hold an IP address."""

    code = "INVALID_IP_ADDRESS_SPECIFIED"
    template = "Parameter {parameter} does not hold an IP address."
    names = ("parameter",)
    fault = "client"
    remedy = "Give a valid address of the expected family."

    def __init__(self, parameter: str) -> None:
        super().__init__(parameter)


class InvalidNTPConfig(XenAPIError):
    """The NTP configuration is not acceptable: {reason}."""

    code = "INVALID_NTP_CONFIG"
    template = "The NTP configuration is not acceptable: {reason}."
    names = ("reason",)
    fault = "client"
    remedy = "Correct the NTP mode or servers."

    def __init__(self, reason: str) -> None:
        super().__init__(reason)


class InvalidPatch(XenAPIError):
    """The uploaded file is not a valid patch."""

    code = "INVALID_PATCH"
    template = "The uploaded file is not a valid patch."
    fault = "client"
    remedy = "Upload the original, complete patch file."


class InvalidPatchWithLog(XenAPIError):
    """The uploaded file is not a valid patch; its log reads: {log}."""

    code = "INVALID_PATCH_WITH_LOG"
    template = "The uploaded file is not a valid patch; its log reads: {log}."
    names = ("log",)
    fault = "client"
    remedy = "Upload the original, complete patch file."

    def __init__(self, log: str) -> None:
        super().__init__(log)


class InvalidRepomdXML(XenAPIError):
    """The repository's index file is not valid."""

    code = "INVALID_REPOMD_XML"
    template = "The repository's index file is not valid."
    fault = "environment"
    remedy = "Check the repository at its origin."


class InvalidRepositoryDomainAllowlist(XenAPIError):
    """The list of allowed repository domains is not valid: {domains}."""

    code = "INVALID_REPOSITORY_DOMAIN_ALLOWLIST"
    template = "The list of allowed repository domains is not valid: {domains}."
    names = ("domains",)
    remedy = "Correct the list in the server's configuration."

    def __init__(self, domains: str) -> None:
        super().__init__(domains)


class InvalidRepositoryProxyCredential(XenAPIError):
    """User name and password of the repository proxy do not go together."""

    code = "INVALID_REPOSITORY_PROXY_CREDENTIAL"
    template = "User name and password of the repository proxy do not go together."
    fault = "client"
    remedy = "Give both of them, or neither."


class InvalidRepositoryProxyUrl(XenAPIError):
    """{url} is not the address of a usable repository proxy."""

    code = "INVALID_REPOSITORY_PROXY_URL"
    template = "{url} is not the address of a usable repository proxy."
    names = ("url",)
    fault = "client"
    remedy = "Give a complete HTTP or HTTPS address without path."

    def __init__(self, url: str) -> None:
        super().__init__(url)


class InvalidUpdate(XenAPIError):
    """The update is not valid: {info}."""

    code = "INVALID_UPDATE"
    template = "The update is not valid: {info}."
    names = ("info",)
    fault = "client"
    remedy = "Use the original, complete update image."

    def __init__(self, info: str) -> None:
        super().__init__(info)


class InvalidUpdateinfoXML(XenAPIError):
    """The repository's list of update notices is not valid."""

    code = "INVALID_UPDATEINFO_XML"
    template = "The repository's list of update notices is not valid."
    fault = "environment"
    remedy = "Check the repository at its origin."


class InvalidUpdateSyncDay(XenAPIError):
    """{day} is not a valid day for periodic update synchronisation."""

    code = "INVALID_UPDATE_SYNC_DAY"
    template = "{day} is not a valid day for periodic update synchronisation."
    names = ("day",)
    fault = "client"
    remedy = "Use 0 for daily, or 0 to 6 for a day of the week."

    def __init__(self, day: str) -> None:
        super().__init__(day)


class InvalidValue(XenAPIError):
    """Value {value} is not valid for {field}."""

    code = "INVALID_VALUE"
    template = "Value {value} is not valid for {field}."
    names = (
        "field",
        "value",
    )
    fault = "client"
    remedy = "Give a value in the form that is expected."

    def __init__(self, field: str, value: str) -> None:
        super().__init__(field, value)


class IsTunnelAccessPIF(XenAPIError):
    """PIF {pif} is the access interface of a tunnel, which forbids this."""

    code = "IS_TUNNEL_ACCESS_PIF"
    template = "PIF {pif} is the access interface of a tunnel, which forbids this."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Use the transport PIF, or destroy the tunnel."

    def __init__(self, pif: str) -> None:
        super().__init__(pif)


class JoiningHostCannotBeMasterOfOtherHosts(XenAPIError):
    """The joining host is the coordinator of other hosts."""

    code = "JOINING_HOST_CANNOT_BE_MASTER_OF_OTHER_HOSTS"
    template = "The joining host is the coordinator of other hosts."
    fault = "client"
    retry = "later"
    remedy = "Eject its supporters first."


class JoiningHostCannotContainSharedSrs(XenAPIError):
    """The joining host has shared SRs."""

    code = "JOINING_HOST_CANNOT_CONTAIN_SHARED_SRS"
    template = "The joining host has shared SRs."
    fault = "client"
    retry = "later"
    remedy = "Forget or detach its shared SRs first."


class JoiningHostCannotHaveRunningOrSuspendedVMS(XenAPIError):
    """The joining host has running or suspended VMs."""

    code = "JOINING_HOST_CANNOT_HAVE_RUNNING_OR_SUSPENDED_VMS"
    template = "The joining host has running or suspended VMs."
    fault = "client"
    retry = "later"
    remedy = "Shut these VMs down first."


class JoiningHostCannotHaveRunningVMS(XenAPIError):
    """The joining host has running VMs."""

    code = "JOINING_HOST_CANNOT_HAVE_RUNNING_VMS"
    template = "The joining host has running VMs."
    fault = "client"
    retry = "later"
    remedy = "Shut these VMs down first."


class JoiningHostCannotHaveVMSWithCurrentOperations(XenAPIError):
    """VMs of the joining host have operations in progress."""

    code = "JOINING_HOST_CANNOT_HAVE_VMS_WITH_CURRENT_OPERATIONS"
    template = "VMs of the joining host have operations in progress."
    fault = "client"
    retry = "later"
    remedy = "Wait until these operations have finished."


class JoiningHostConnectionFailed(XenAPIError):
    """No connection to the pool's coordinator could be made."""

    code = "JOINING_HOST_CONNECTION_FAILED"
    template = "No connection to the pool's coordinator could be made."
    fault = "environment"
    retry = "later"
    remedy = "Check the address and the network between the hosts."


class JoiningHostServiceFailed(XenAPIError):
    """The pool's coordinator answered, but its service failed."""

    code = "JOINING_HOST_SERVICE_FAILED"
    template = "The pool's coordinator answered, but its service failed."
    fault = "environment"
    retry = "later"
    remedy = "Check the management service of the coordinator."


class LicenceRestriction(XenAPIError):
    """The licence in use does not cover feature {feature}."""

    code = "LICENCE_RESTRICTION"
    template = "The licence in use does not cover feature {feature}."
    names = ("feature",)
    fault = "client"
    retry = "later"
    remedy = "Apply a licence that includes the feature."

    def __init__(self, feature: str) -> None:
        super().__init__(feature)


class LicenseCannotDowngradeWhileInPool(XenAPIError):
    """The host's edition cannot be lowered while it is in a pool."""

    code = "LICENSE_CANNOT_DOWNGRADE_WHILE_IN_POOL"
    template = "The host's edition cannot be lowered while it is in a pool."
    fault = "client"
    retry = "later"
    remedy = "Eject the host first, or change the edition of the whole pool."


class LicenseCheckoutError(XenAPIError):
    """The licence server refused a licence with code {code_}: {message_}."""

    code = "LICENSE_CHECKOUT_ERROR"
    template = "The licence server refused a licence with code {code_}: {message_}."
    names = (
        "code_",
        "message_",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the licences available on the licence server."

    def __init__(self, code_: str, message_: str) -> None:
        super().__init__(code_, message_)


class LicenseDoesNotSupportPooling(XenAPIError):
    """The licence of this host does not allow pools."""

    code = "LICENSE_DOES_NOT_SUPPORT_POOLING"
    template = "The licence of this host does not allow pools."
    fault = "client"
    retry = "later"
    remedy = "Apply a licence that includes pooling."


class LicenseDoesNotSupportXha(XenAPIError):
    """The licence of this host does not allow HA."""

    code = "LICENSE_DOES_NOT_SUPPORT_XHA"
    template = "The licence of this host does not allow HA."
    fault = "client"
    retry = "later"
    remedy = "Apply a licence that includes HA."


class LicenseExpired(XenAPIError):
    """The host's licence has expired."""

    code = "LICENSE_EXPIRED"
    template = "The host's licence has expired."
    fault = "client"
    retry = "later"
    remedy = "Renew the licence."


class LicenseFileDeprecated(XenAPIError):
    """Licence files of this kind are no longer accepted."""

    code = "LICENSE_FILE_DEPRECATED"
    template = "Licence files of this kind are no longer accepted."
    fault = "client"
    remedy = "Use a licence server or a current licence file."


class LicenseHostPoolMismatch(XenAPIError):
    """The licence of the host does not match that of the pool."""

    code = "LICENSE_HOST_POOL_MISMATCH"
    template = "The licence of the host does not match that of the pool."
    fault = "client"
    retry = "later"
    remedy = "Give host and pool the same edition."


class LicenseProcessingError(XenAPIError):
    """The licence could not be processed."""

    code = "LICENSE_PROCESSING_ERROR"
    template = "The licence could not be processed."
    fault = "client"
    remedy = "Check that the licence is complete and meant for this host."


class LocationNotUnique(XenAPIError):
    """SR {sr} holds a VDI at location {location} already."""

    code = "LOCATION_NOT_UNIQUE"
    template = "SR {sr} holds a VDI at location {location} already."
    names = (
        "sr",
        "location",
    )
    fault = "client"
    remedy = "Choose another location, or use the existing VDI."

    def __init__(self, sr: str, location: str) -> None:
        super().__init__(sr, location)


class MACDoesNotExist(XenAPIError):
    """The host has no interface with MAC address {mac}."""

    code = "MAC_DOES_NOT_EXIST"
    template = "The host has no interface with MAC address {mac}."
    names = ("mac",)
    fault = "client"
    remedy = "Compare the address with the host's real interfaces."

    def __init__(self, mac: str) -> None:
        super().__init__(mac)


class MACInvalid(XenAPIError):
    """{mac} is not a valid MAC address."""

    code = "MAC_INVALID"
    template = "{mac} is not a valid MAC address."
    names = ("mac",)
    fault = "client"
    remedy = "Give six pairs of hexadecimal digits joined by colons."

    def __init__(self, mac: str) -> None:
        super().__init__(mac)


class MACStillExists(XenAPIError):
    """The host still has an interface with MAC address {mac}."""

    code = "MAC_STILL_EXISTS"
    template = "The host still has an interface with MAC address {mac}."
    names = ("mac",)
    fault = "client"
    retry = "later"
    remedy = "Remove the interface from the host before forgetting it."

    def __init__(self, mac: str) -> None:
        super().__init__(mac)


class MapDuplicateKey(XenAPIError):
    """Map {param_name} of {object_type} {uuid} has key {key} already."""

    code = "MAP_DUPLICATE_KEY"
    template = "Map {param_name} of {object_type} {uuid} has key {key} already."
    names = (
        "object_type",
        "param_name",
        "uuid",
        "key",
    )
    fault = "client"
    remedy = "Remove the key first, or choose another."

    def __init__(self, object_type: str, param_name: str, uuid: str, key: str) -> None:
        super().__init__(object_type, param_name, uuid, key)


class MemoryConstraintViolation(XenAPIError):
    """The memory limits break a rule: {constraint}."""

    code = "MEMORY_CONSTRAINT_VIOLATION"
    template = "The memory limits break a rule: {constraint}."
    names = ("constraint",)
    fault = "client"
    remedy = "Set limits that keep the rule."

    def __init__(self, constraint: str) -> None:
        super().__init__(constraint)


class MemoryConstraintViolationMaxpin(XenAPIError):
    """The memory limits do not allow memory to be pinned: {reason}."""

    code = "MEMORY_CONSTRAINT_VIOLATION_MAXPIN"
    template = "The memory limits do not allow memory to be pinned: {reason}."
    names = ("reason",)
    fault = "client"
    remedy = "Set the dynamic limits and the static maximum to one size."

    def __init__(self, reason: str) -> None:
        super().__init__(reason)


class MemoryConstraintViolationOrder(XenAPIError):
    """The memory limits are not in ascending order."""

    code = "MEMORY_CONSTRAINT_VIOLATION_ORDER"
    template = "The memory limits are not in ascending order."
    fault = "client"
    remedy = "Keep static min <= dynamic min <= dynamic max <= static max."


class MessageDeprecated(XenAPIError):
    """This message is obsolete and no longer answered."""

    code = "MESSAGE_DEPRECATED"
    template = "This message is obsolete and no longer answered."
    fault = "client"
    remedy = "Use its successor."


class MessageMethodUnknown(XenAPIError):
    """There is no method {method}."""

    code = "MESSAGE_METHOD_UNKNOWN"
    template = "There is no method {method}."
    names = ("method",)
    fault = "client"
    remedy = "Check the spelling and the server's API version."

    def __init__(self, method: str) -> None:
        super().__init__(method)


class MessageParameterCountMismatch(XenAPIError):
    """Method {method} takes {expected} parameters; {received} were given."""

    code = "MESSAGE_PARAMETER_COUNT_MISMATCH"
    template = "Method {method} takes {expected} parameters; {received} were given."
    names = (
        "method",
        "expected",
        "received",
    )
    fault = "client"
    remedy = "Call the method with the parameters its reference lists."

    def __init__(self, method: str, expected: str, received: str) -> None:
        super().__init__(method, expected, received)


class MessageRemoved(XenAPIError):
    """This message has been removed from the API."""

    code = "MESSAGE_REMOVED"
    template = "This message has been removed from the API."
    fault = "client"
    remedy = "Use its successor."


class MirrorFailed(XenAPIError):
    """The mirror of VDI {vdi} broke during migration."""

    code = "MIRROR_FAILED"
    template = "The mirror of VDI {vdi} broke during migration."
    names = ("vdi",)
    fault = "environment"
    retry = "later"
    remedy = "Check both SRs and the network between them, then migrate again."

    def __init__(self, vdi: str) -> None:
        super().__init__(vdi)


class MissingConnectionDetails(XenAPIError):
    """The address or port of the licence server is missing."""

    code = "MISSING_CONNECTION_DETAILS"
    template = "The address or port of the licence server is missing."
    fault = "client"
    remedy = "Give both the address and the port."


class MultipleUpdateRepositoriesEnabled(XenAPIError):
    """More than one update repository is enabled."""

    code = "MULTIPLE_UPDATE_REPOSITORIES_ENABLED"
    template = "More than one update repository is enabled."
    fault = "client"
    retry = "later"
    remedy = "Leave only one update repository enabled."


class NetworkAlreadyConnected(XenAPIError):
    """Network {network} is connected to this host already through PIF {connected_pif}."""

    code = "NETWORK_ALREADY_CONNECTED"
    template = "Network {network} is connected to this host already through PIF {connected_pif}."
    names = (
        "network",
        "connected_pif",
    )
    fault = "client"
    retry = "later"
    remedy = "Use another network, or disconnect that PIF first."

    def __init__(self, network: str, connected_pif: str) -> None:
        super().__init__(network, connected_pif)


class NetworkContainsPIF(XenAPIError):
    """The network still has PIFs: {pifs}."""

    code = "NETWORK_CONTAINS_PIF"
    template = "The network still has PIFs: {pifs}."
    names = ("pifs",)
    fault = "client"
    retry = "later"
    remedy = "Remove these PIFs from the network first."

    def __init__(self, pifs: str) -> None:
        super().__init__(pifs)


class NetworkContainsVIF(XenAPIError):
    """The network still has VIFs: {vifs}."""

    code = "NETWORK_CONTAINS_VIF"
    template = "The network still has VIFs: {vifs}."
    names = ("vifs",)
    fault = "client"
    retry = "later"
    remedy = "Destroy or move these VIFs first."

    def __init__(self, vifs: str) -> None:
        super().__init__(vifs)


class NetworkHasIncompatibleSriovPifs(XenAPIError):
    """PIF {pif} does not fit the SR-IOV PIFs that network {network} has already."""

    code = "NETWORK_HAS_INCOMPATIBLE_SRIOV_PIFS"
    template = "PIF {pif} does not fit the SR-IOV PIFs that network {network} has already."
    names = (
        "pif",
        "network",
    )
    fault = "client"
    remedy = "Use PIFs of the same kind of hardware on one SR-IOV network."

    def __init__(self, pif: str, network: str) -> None:
        super().__init__(pif, network)


class NetworkHasIncompatibleVLANOnSriovPifs(XenAPIError):
    """PIF {pif} does not fit the VLANs on SR-IOV that network {network} has already."""

    code = "NETWORK_HAS_INCOMPATIBLE_VLAN_ON_SRIOV_PIFS"
    template = "PIF {pif} does not fit the VLANs on SR-IOV that network {network} has already."
    names = (
        "pif",
        "network",
    )
    fault = "client"
    remedy = "Use VLANs over the same SR-IOV network on all hosts."

    def __init__(self, pif: str, network: str) -> None:
        super().__init__(pif, network)


class NetworkIncompatiblePurposes(XenAPIError):
    """Purpose {new_purpose} cannot be combined with purpose {conflicting_purpose}."""

    code = "NETWORK_INCOMPATIBLE_PURPOSES"
    template = "Purpose {new_purpose} cannot be combined with purpose {conflicting_purpose}."
    names = (
        "new_purpose",
        "conflicting_purpose",
    )
    fault = "client"
    retry = "later"
    remedy = "Remove the conflicting purpose first."

    def __init__(self, new_purpose: str, conflicting_purpose: str) -> None:
        super().__init__(new_purpose, conflicting_purpose)


class NetworkIncompatibleWithBond(XenAPIError):
    """Network {network} cannot be used for a bond."""

    code = "NETWORK_INCOMPATIBLE_WITH_BOND"
    template = "Network {network} cannot be used for a bond."
    names = ("network",)
    fault = "client"
    remedy = "Choose an ordinary network."

    def __init__(self, network: str) -> None:
        super().__init__(network)


class NetworkIncompatibleWithSriov(XenAPIError):
    """Network {network} cannot be used for SR-IOV."""

    code = "NETWORK_INCOMPATIBLE_WITH_SRIOV"
    template = "Network {network} cannot be used for SR-IOV."
    names = ("network",)
    fault = "client"
    remedy = "Choose a network without other kinds of PIF."

    def __init__(self, network: str) -> None:
        super().__init__(network)


class NetworkIncompatibleWithTrunks(XenAPIError):
    """Network {network} cannot be used with trunked VLANs."""

    code = "NETWORK_INCOMPATIBLE_WITH_TRUNKS"
    template = "Network {network} cannot be used with trunked VLANs."
    names = ("network",)
    fault = "client"
    remedy = "Choose a network whose bridge supports trunks."

    def __init__(self, network: str) -> None:
        super().__init__(network)


class NetworkIncompatibleWithTunnel(XenAPIError):
    """Network {network} cannot be used for a tunnel."""

    code = "NETWORK_INCOMPATIBLE_WITH_TUNNEL"
    template = "Network {network} cannot be used for a tunnel."
    names = ("network",)
    fault = "client"
    remedy = "Choose an ordinary network."

    def __init__(self, network: str) -> None:
        super().__init__(network)


class NetworkIncompatibleWithVLANOnBridge(XenAPIError):
    """Network {network} cannot be used for a VLAN on a bridge."""

    code = "NETWORK_INCOMPATIBLE_WITH_VLAN_ON_BRIDGE"
    template = "Network {network} cannot be used for a VLAN on a bridge."
    names = ("network",)
    fault = "client"
    remedy = "Choose a network without SR-IOV."

    def __init__(self, network: str) -> None:
        super().__init__(network)


class NetworkIncompatibleWithVLANOnSriov(XenAPIError):
    """Network {network} cannot be used for a VLAN on SR-IOV."""

    code = "NETWORK_INCOMPATIBLE_WITH_VLAN_ON_SRIOV"
    template = "Network {network} cannot be used for a VLAN on SR-IOV."
    names = ("network",)
    fault = "client"
    remedy = "Choose a network meant for SR-IOV VLANs."

    def __init__(self, network: str) -> None:
        super().__init__(network)


class NetworkSriovAlreadyEnabled(XenAPIError):
    """SR-IOV is enabled on PIF {pif} already."""

    code = "NETWORK_SRIOV_ALREADY_ENABLED"
    template = "SR-IOV is enabled on PIF {pif} already."
    names = ("pif",)
    fault = "client"
    remedy = "Use the existing SR-IOV network."

    def __init__(self, pif: str) -> None:
        super().__init__(pif)


class NetworkSriovDisableFailed(XenAPIError):
    """SR-IOV could not be disabled on PIF {pif}: {message_}."""

    code = "NETWORK_SRIOV_DISABLE_FAILED"
    template = "SR-IOV could not be disabled on PIF {pif}: {message_}."
    names = (
        "pif",
        "message_",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check that no guest uses it, then try again or reboot the host."

    def __init__(self, pif: str, message_: str) -> None:
        super().__init__(pif, message_)


class NetworkSriovEnableFailed(XenAPIError):
    """SR-IOV could not be enabled on PIF {pif}: {message_}."""

    code = "NETWORK_SRIOV_ENABLE_FAILED"
    template = "SR-IOV could not be enabled on PIF {pif}: {message_}."
    names = (
        "pif",
        "message_",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check firmware settings and driver of the network card."

    def __init__(self, pif: str, message_: str) -> None:
        super().__init__(pif, message_)


class NetworkSriovInsufficientCapacity(XenAPIError):
    """SR-IOV network {network} has too few virtual functions free."""

    code = "NETWORK_SRIOV_INSUFFICIENT_CAPACITY"
    template = "SR-IOV network {network} has too few virtual functions free."
    names = ("network",)
    fault = "environment"
    retry = "later"
    remedy = "Release virtual functions, or choose another host or network."

    def __init__(self, network: str) -> None:
        super().__init__(network)


class NetworkUnmanaged(XenAPIError):
    """Network {network} is not managed by this server."""

    code = "NETWORK_UNMANAGED"
    template = "Network {network} is not managed by this server."
    names = ("network",)
    fault = "client"
    remedy = "Choose a managed network."

    def __init__(self, network: str) -> None:
        super().__init__(network)


class NotAllowedOnOemEdition(XenAPIError):
    """Command {command} is not available on the embedded edition."""

    code = "NOT_ALLOWED_ON_OEM_EDITION"
    template = "Command {command} is not available on the embedded edition."
    names = ("command",)
    fault = "client"
    remedy = "Do without this command on this host."

    def __init__(self, command: str) -> None:
        super().__init__(command)


class NotAllowedWhenNTPIsEnabled(XenAPIError):
    """The clock of host {host} cannot be set while NTP is on."""

    code = "NOT_ALLOWED_WHEN_NTP_IS_ENABLED"
    template = "The clock of host {host} cannot be set while NTP is on."
    names = ("host",)
    fault = "client"
    retry = "later"
    remedy = "Disable NTP on the host first."

    def __init__(self, host: str) -> None:
        super().__init__(host)


class NotImplemented(XenAPIError):
    """{function} is not implemented by this server."""

    code = "NOT_IMPLEMENTED"
    template = "{function} is not implemented by this server."
    names = ("function",)
    remedy = "Do without this call."

    def __init__(self, function: str) -> None:
        super().__init__(function)


class NotInEmergencyMode(XenAPIError):
    """The host is not in emergency mode."""

    code = "NOT_IN_EMERGENCY_MODE"
    template = "The host is not in emergency mode."
    fault = "client"
    retry = "later"
    remedy = "Use the regular call instead."


class NotSupportedDuringUpgrade(XenAPIError):
    """This is not possible during a rolling pool upgrade."""

    code = "NOT_SUPPORTED_DURING_UPGRADE"
    template = "This is not possible during a rolling pool upgrade."
    fault = "client"
    retry = "later"
    remedy = "Finish upgrading all hosts first."


class NotSystemDomain(XenAPIError):
    """VM {vm} is not a system domain."""

    code = "NOT_SYSTEM_DOMAIN"
    template = "VM {vm} is not a system domain."
    names = ("vm",)
    fault = "client"
    remedy = "Name a system domain."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class NotTrustedCertificate(XenAPIError):
    """Certificate {ref} is not one of the trusted certificates."""

    code = "NOT_TRUSTED_CERTIFICATE"
    template = "Certificate {ref} is not one of the trusted certificates."
    names = ("ref",)
    fault = "client"
    remedy = "Name a certificate that was installed as trusted."

    def __init__(self, ref: str) -> None:
        super().__init__(ref)


class NoClusterHostsReachable(XenAPIError):
    """No host of cluster {cluster} can be reached."""

    code = "NO_CLUSTER_HOSTS_REACHABLE"
    template = "No host of cluster {cluster} can be reached."
    names = ("cluster",)
    fault = "environment"
    retry = "later"
    remedy = "Bring at least one of its hosts back."

    def __init__(self, cluster: str) -> None:
        super().__init__(cluster)


class NoCompatibleClusterHost(XenAPIError):
    """Host {host} has no cluster host of the required cluster stack."""

    code = "NO_COMPATIBLE_CLUSTER_HOST"
    template = "Host {host} has no cluster host of the required cluster stack."
    names = ("host",)
    fault = "client"
    retry = "later"
    remedy = "Create and enable a cluster host there first."

    def __init__(self, host: str) -> None:
        super().__init__(host)


class NoHostsAvailable(XenAPIError):
    """No host can run the VM at present."""

    code = "NO_HOSTS_AVAILABLE"
    template = "No host can run the VM at present."
    fault = "environment"
    retry = "later"
    remedy = "Enable a host, or free memory and devices on one."


class NoLocalStorage(XenAPIError):
    """The host has no suitable local storage."""

    code = "NO_LOCAL_STORAGE"
    template = "The host has no suitable local storage."
    fault = "client"
    retry = "later"
    remedy = "Create a local SR on the host first."


class NoMoreRedoLogsAllowed(XenAPIError):
    """The number of redo logs has reached its limit."""

    code = "NO_MORE_REDO_LOGS_ALLOWED"
    template = "The number of redo logs has reached its limit."
    fault = "client"
    retry = "later"
    remedy = "Disable another redo log first."


class NoRepositoriesConfigured(XenAPIError):
    """The pool has no update repositories."""

    code = "NO_REPOSITORIES_CONFIGURED"
    template = "The pool has no update repositories."
    fault = "client"
    retry = "later"
    remedy = "Set the pool's repositories first."


class NoRepositoryEnabled(XenAPIError):
    """None of the update repositories is enabled."""

    code = "NO_REPOSITORY_ENABLED"
    template = "None of the update repositories is enabled."
    fault = "client"
    retry = "later"
    remedy = "Enable a repository for the pool first."


class NvidiaSriovMisconfigured(XenAPIError):
    """NVIDIA device {device_name} of host {host} is not set up for SR-IOV."""

    code = "NVIDIA_SRIOV_MISCONFIGURED"
    template = "NVIDIA device {device_name} of host {host} is not set up for SR-IOV."
    names = (
        "host",
        "device_name",
    )
    fault = "environment"
    retry = "later"
    remedy = "Enable SR-IOV in firmware and driver of the device."

    def __init__(self, host: str, device_name: str) -> None:
        super().__init__(host, device_name)


class NvidiaToolsError(XenAPIError):
    """The NVIDIA tools failed on host {host}."""

    code = "NVIDIA_TOOLS_ERROR"
    template = "The NVIDIA tools failed on host {host}."
    names = ("host",)
    fault = "environment"
    retry = "later"
    remedy = "Check the NVIDIA host driver there."

    def __init__(self, host: str) -> None:
        super().__init__(host)


class ObjectNolongerExists(XenAPIError):
    """The object has been removed in the meantime."""

    code = "OBJECT_NOLONGER_EXISTS"
    template = "The object has been removed in the meantime."
    fault = "client"
    remedy = "Look the object up again."


class OnlyAllowedOnOemEdition(XenAPIError):
    """Command {command} is only available on the embedded edition."""

    code = "ONLY_ALLOWED_ON_OEM_EDITION"
    template = "Command {command} is only available on the embedded edition."
    names = ("command",)
    fault = "client"
    remedy = "Do without this command on this host."

    def __init__(self, command: str) -> None:
        super().__init__(command)


class OpenvswitchNotActive(XenAPIError):
    """This needs Open vSwitch, but the host uses another bridge."""

    code = "OPENVSWITCH_NOT_ACTIVE"
    template = "This needs Open vSwitch, but the host uses another bridge."
    fault = "client"
    retry = "later"
    remedy = "Switch the host's network backend to Open vSwitch."


class OperationBlocked(XenAPIError):
    """This operation on {ref} is blocked by its owner with code {code_}."""

    code = "OPERATION_BLOCKED"
    template = "This operation on {ref} is blocked by its owner with code {code_}."
    names = (
        "ref",
        "code_",
    )
    fault = "client"
    retry = "later"
    remedy = "Remove the entry from the object's blocked_operations first."

    def __init__(self, ref: str, code_: str) -> None:
        super().__init__(ref, code_)


class OperationNotAllowed(XenAPIError):
    """This operation is not allowed: {reason}."""

    code = "OPERATION_NOT_ALLOWED"
    template = "This operation is not allowed: {reason}."
    names = ("reason",)
    fault = "client"
    retry = "later"
    remedy = "Resolve the reason given first."

    def __init__(self, reason: str) -> None:
        super().__init__(reason)


class OperationPartiallyFailed(XenAPIError):
    """Operation {operation} succeeded only in part."""

    code = "OPERATION_PARTIALLY_FAILED"
    template = "Operation {operation} succeeded only in part."
    names = ("operation",)
    fault = "environment"
    retry = "later"
    remedy = "Check which parts are missing and run it again for these."

    def __init__(self, operation: str) -> None:
        super().__init__(operation)


class OtherOperationInProgress(XenAPIError):
    """{class_name} {object_ref} is busy with operation {operation_type} of {operation_ref}."""

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

    def __init__(
        self, class_name: str, object_ref: str, operation_type: str, operation_ref: str
    ) -> None:
        super().__init__(class_name, object_ref, operation_type, operation_ref)


class OutOfSpace(XenAPIError):
    """There is not enough free space in {location}."""

    code = "OUT_OF_SPACE"
    template = "There is not enough free space in {location}."
    names = ("location",)
    fault = "environment"
    retry = "later"
    remedy = "Free space there, then try again."

    def __init__(self, location: str) -> None:
        super().__init__(location)


class PatchAlreadyApplied(XenAPIError):
    """Patch {patch} is applied already."""

    code = "PATCH_ALREADY_APPLIED"
    template = "Patch {patch} is applied already."
    names = ("patch",)
    fault = "client"
    remedy = "Nothing needs doing."

    def __init__(self, patch: str) -> None:
        super().__init__(patch)


class PatchAlreadyExists(XenAPIError):
    """Patch {uuid} has been uploaded already."""

    code = "PATCH_ALREADY_EXISTS"
    template = "Patch {uuid} has been uploaded already."
    names = ("uuid",)
    fault = "client"
    remedy = "Use the uploaded patch."

    def __init__(self, uuid: str) -> None:
        super().__init__(uuid)


class PatchApplyFailed(XenAPIError):
    """Applying the patch failed with the output: {output}."""

    code = "PATCH_APPLY_FAILED"
    template = "Applying the patch failed with the output: {output}."
    names = ("output",)
    fault = "environment"
    retry = "later"
    remedy = "Mend the cause that the output names, then apply it again."

    def __init__(self, output: str) -> None:
        super().__init__(output)


class PatchApplyFailedBackupFilesExist(XenAPIError):
    """The patch was not applied because backup files of an earlier one exist: {output}."""

    code = "PATCH_APPLY_FAILED_BACKUP_FILES_EXIST"
    template = "The patch was not applied because backup files of an earlier one exist: {output}."
    names = ("output",)
    fault = "environment"
    retry = "later"
    remedy = "Remove or restore the backup files, then apply it again."

    def __init__(self, output: str) -> None:
        super().__init__(output)


class PatchIsApplied(XenAPIError):
    """The patch is applied, so it cannot be removed."""

    code = "PATCH_IS_APPLIED"
    template = "The patch is applied, so it cannot be removed."
    fault = "client"
    retry = "later"
    remedy = "Leave the patch in place."


class PatchPrecheckFailedIsoMounted(XenAPIError):
    """Patch {patch} cannot be applied while the tools ISO is mounted in guests."""

    code = "PATCH_PRECHECK_FAILED_ISO_MOUNTED"
    template = "Patch {patch} cannot be applied while the tools ISO is mounted in guests."
    names = ("patch",)
    fault = "client"
    retry = "later"
    remedy = "Eject the ISO from all guests first."

    def __init__(self, patch: str) -> None:
        super().__init__(patch)


class PatchPrecheckFailedOutOfSpace(XenAPIError):
    """Patch {patch} needs {required_space} bytes of free space; {found_space} were found."""

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

    def __init__(self, patch: str, found_space: str, required_space: str) -> None:
        super().__init__(patch, found_space, required_space)


class PatchPrecheckFailedPrerequisiteMissing(XenAPIError):
    """Patch {patch} needs these patches first: {prerequisite_patch_uuid_list}."""

    code = "PATCH_PRECHECK_FAILED_PREREQUISITE_MISSING"
    template = "Patch {patch} needs these patches first: {prerequisite_patch_uuid_list}."
    names = (
        "patch",
        "prerequisite_patch_uuid_list",
    )
    fault = "client"
    retry = "later"
    remedy = "Apply the patches named first."

    def __init__(self, patch: str, prerequisite_patch_uuid_list: str) -> None:
        super().__init__(patch, prerequisite_patch_uuid_list)


class PatchPrecheckFailedUnknownError(XenAPIError):
    """The check before patch {patch} failed: {info}."""

    code = "PATCH_PRECHECK_FAILED_UNKNOWN_ERROR"
    template = "The check before patch {patch} failed: {info}."
    names = (
        "patch",
        "info",
    )
    fault = "environment"
    retry = "later"
    remedy = "Mend the cause named, then check again."

    def __init__(self, patch: str, info: str) -> None:
        super().__init__(patch, info)


class PatchPrecheckFailedVMRunning(XenAPIError):
    """Patch {patch} cannot be applied while guests run on the host."""

    code = "PATCH_PRECHECK_FAILED_VM_RUNNING"
    template = "Patch {patch} cannot be applied while guests run on the host."
    names = ("patch",)
    fault = "client"
    retry = "later"
    remedy = "Migrate or shut down the guests first."

    def __init__(self, patch: str) -> None:
        super().__init__(patch)


class PatchPrecheckFailedWrongServerBuild(XenAPIError):
    """Patch {patch} is for build {required_build}; the host runs build {found_build}."""

    code = "PATCH_PRECHECK_FAILED_WRONG_SERVER_BUILD"
    template = "Patch {patch} is for build {required_build}; the host runs build {found_build}."
    names = (
        "patch",
        "found_build",
        "required_build",
    )
    fault = "client"
    remedy = "Use the patch that matches the host's build."

    def __init__(self, patch: str, found_build: str, required_build: str) -> None:
        super().__init__(patch, found_build, required_build)


class PatchPrecheckFailedWrongServerVersion(XenAPIError):
    """Patch {patch} is for version {required_version}; the host runs version {found_version}."""

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
    remedy = "Use the patch that matches the host's version."

    def __init__(self, patch: str, found_version: str, required_version: str) -> None:
        super().__init__(patch, found_version, required_version)


class PBDExists(XenAPIError):
    """SR {sr} is connected to host {host} already by PBD {pbd}."""

    code = "PBD_EXISTS"
    template = "SR {sr} is connected to host {host} already by PBD {pbd}."
    names = (
        "sr",
        "host",
        "pbd",
    )
    fault = "client"
    remedy = "Use the existing PBD, or destroy it first."

    def __init__(self, sr: str, host: str, pbd: str) -> None:
        super().__init__(sr, host, pbd)


class PermissionDenied(XenAPIError):
    """The caller lacks the right for this: {message_}."""

    code = "PERMISSION_DENIED"
    template = "The caller lacks the right for this: {message_}."
    names = ("message_",)
    fault = "client"
    remedy = "Use an account with the right needed."

    def __init__(self, message_: str) -> None:
        super().__init__(message_)


class PGPUInsufficientCapacityForVGPU(XenAPIError):
    """Physical GPU {pgpu} has no room for another virtual GPU of type {vgpu_type}."""

    code = "PGPU_INSUFFICIENT_CAPACITY_FOR_VGPU"
    template = "Physical GPU {pgpu} has no room for another virtual GPU of type {vgpu_type}."
    names = (
        "pgpu",
        "vgpu_type",
    )
    fault = "environment"
    retry = "later"
    remedy = "Stop a guest that uses the GPU, or choose another GPU."

    def __init__(self, pgpu: str, vgpu_type: str) -> None:
        super().__init__(pgpu, vgpu_type)


class PGPUInUseByVM(XenAPIError):
    """The physical GPU is in use by these VMs: {vms}."""

    code = "PGPU_IN_USE_BY_VM"
    template = "The physical GPU is in use by these VMs: {vms}."
    names = ("vms",)
    fault = "client"
    retry = "later"
    remedy = "Shut these VMs down first."

    def __init__(self, vms: str) -> None:
        super().__init__(vms)


class PGPUNotCompatibleWithGPUGroup(XenAPIError):
    """A GPU of type {gpu_type} does not fit a group of types {group_types}."""

    code = "PGPU_NOT_COMPATIBLE_WITH_GPU_GROUP"
    template = "A GPU of type {gpu_type} does not fit a group of types {group_types}."
    names = (
        "gpu_type",
        "group_types",
    )
    fault = "client"
    remedy = "Choose a group of the same GPU type."

    def __init__(self, gpu_type: str, group_types: str) -> None:
        super().__init__(gpu_type, group_types)


class PIFAllowsUnplug(XenAPIError):
    """PIF {pif} may be unplugged, which this operation rules out."""

    code = "PIF_ALLOWS_UNPLUG"
    template = "PIF {pif} may be unplugged, which this operation rules out."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Set disallow_unplug on the PIF first."

    def __init__(self, pif: str) -> None:
        super().__init__(pif)


class PIFAlreadyBonded(XenAPIError):
    """PIF {pif} is a member of a bond already."""

    code = "PIF_ALREADY_BONDED"
    template = "PIF {pif} is a member of a bond already."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Destroy that bond, or choose another PIF."

    def __init__(self, pif: str) -> None:
        super().__init__(pif)


class PIFBondMoreThanOneIP(XenAPIError):
    """More than one member of the bond has an IP configuration."""

    code = "PIF_BOND_MORE_THAN_ONE_IP"
    template = "More than one member of the bond has an IP configuration."
    fault = "client"
    retry = "later"
    remedy = "Leave at most one member with an IP configuration."


class PIFBondNeedsMoreMembers(XenAPIError):
    """A bond needs at least two members."""

    code = "PIF_BOND_NEEDS_MORE_MEMBERS"
    template = "A bond needs at least two members."
    fault = "client"
    remedy = "Name more PIFs."


class PIFCannotBondCrossHost(XenAPIError):
    """The PIFs of a bond must belong to one host."""

    code = "PIF_CANNOT_BOND_CROSS_HOST"
    template = "The PIFs of a bond must belong to one host."
    fault = "client"
    remedy = "Name PIFs of the same host."


class PIFConfigurationError(XenAPIError):
    """PIF {pif} could not be configured: {message_}."""

    code = "PIF_CONFIGURATION_ERROR"
    template = "PIF {pif} could not be configured: {message_}."
    names = (
        "pif",
        "message_",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the address settings and the interface, then try again."

    def __init__(self, pif: str, message_: str) -> None:
        super().__init__(pif, message_)


class PIFDeviceNotFound(XenAPIError):
    """The network device does not exist on the host."""

    code = "PIF_DEVICE_NOT_FOUND"
    template = "The network device does not exist on the host."
    fault = "client"
    remedy = "Check the device name, or scan for PIFs again."


class PIFDoesNotAllowUnplug(XenAPIError):
    """PIF {pif} must not be unplugged."""

    code = "PIF_DOES_NOT_ALLOW_UNPLUG"
    template = "PIF {pif} must not be unplugged."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Clear disallow_unplug on the PIF first."

    def __init__(self, pif: str) -> None:
        super().__init__(pif)


class PIFHasFcoeSRInUse(XenAPIError):
    """PIF {pif} carries FCoE SR {sr}, which is in use."""

    code = "PIF_HAS_FCOE_SR_IN_USE"
    template = "PIF {pif} carries FCoE SR {sr}, which is in use."
    names = (
        "pif",
        "sr",
    )
    fault = "client"
    retry = "later"
    remedy = "Unplug the SR first."

    def __init__(self, pif: str, sr: str) -> None:
        super().__init__(pif, sr)


class PIFHasNoNetworkConfiguration(XenAPIError):
    """PIF {pif} has no IPv4 configuration."""

    code = "PIF_HAS_NO_NETWORK_CONFIGURATION"
    template = "PIF {pif} has no IPv4 configuration."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Configure an IPv4 address on the PIF first."

    def __init__(self, pif: str) -> None:
        super().__init__(pif)


class PIFHasNoV6NetworkConfiguration(XenAPIError):
    """PIF {pif} has no IPv6 configuration."""

    code = "PIF_HAS_NO_V6_NETWORK_CONFIGURATION"
    template = "PIF {pif} has no IPv6 configuration."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Configure an IPv6 address on the PIF first."

    def __init__(self, pif: str) -> None:
        super().__init__(pif)


class PIFIncompatiblePrimaryAddressType(XenAPIError):
    """The primary address type of PIF {pif} does not fit this operation."""

    code = "PIF_INCOMPATIBLE_PRIMARY_ADDRESS_TYPE"
    template = "The primary address type of PIF {pif} does not fit this operation."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Set the PIF's primary address type to the family needed."

    def __init__(self, pif: str) -> None:
        super().__init__(pif)


class PIFIsManagementInterface(XenAPIError):
    """PIF {pif} is the management interface, which forbids this."""

    code = "PIF_IS_MANAGEMENT_INTERFACE"
    template = "PIF {pif} is the management interface, which forbids this."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Move management to another PIF first."

    def __init__(self, pif: str) -> None:
        super().__init__(pif)


class PIFIsNotPhysical(XenAPIError):
    """PIF {pif} is not a physical interface."""

    code = "PIF_IS_NOT_PHYSICAL"
    template = "PIF {pif} is not a physical interface."
    names = ("pif",)
    fault = "client"
    remedy = "Name a physical PIF."

    def __init__(self, pif: str) -> None:
        super().__init__(pif)


class PIFIsNotSriovCapable(XenAPIError):
    """PIF {pif} cannot do SR-IOV."""

    code = "PIF_IS_NOT_SRIOV_CAPABLE"
    template = "PIF {pif} cannot do SR-IOV."
    names = ("pif",)
    fault = "client"
    remedy = "Choose a PIF whose hardware supports SR-IOV."

    def __init__(self, pif: str) -> None:
        super().__init__(pif)


class PIFIsPhysical(XenAPIError):
    """PIF {pif} is a physical interface, which forbids this."""

    code = "PIF_IS_PHYSICAL"
    template = "PIF {pif} is a physical interface, which forbids this."
    names = ("pif",)
    fault = "client"
    remedy = "Forget the PIF once its hardware is gone, instead of destroying it."

    def __init__(self, pif: str) -> None:
        super().__init__(pif)


class PIFIsSriovLogical(XenAPIError):
    """PIF {pif} is an SR-IOV logical interface, which forbids this."""

    code = "PIF_IS_SRIOV_LOGICAL"
    template = "PIF {pif} is an SR-IOV logical interface, which forbids this."
    names = ("pif",)
    fault = "client"
    remedy = "Use the physical PIF beneath it."

    def __init__(self, pif: str) -> None:
        super().__init__(pif)


class PIFIsVLAN(XenAPIError):
    """PIF {pif} is a VLAN, which forbids this."""

    code = "PIF_IS_VLAN"
    template = "PIF {pif} is a VLAN, which forbids this."
    names = ("pif",)
    fault = "client"
    remedy = "Use the PIF beneath the VLAN."

    def __init__(self, pif: str) -> None:
        super().__init__(pif)


class PIFNotAttachedToHost(XenAPIError):
    """PIF {pif} does not belong to host {host}."""

    code = "PIF_NOT_ATTACHED_TO_HOST"
    template = "PIF {pif} does not belong to host {host}."
    names = (
        "pif",
        "host",
    )
    fault = "client"
    remedy = "Name a PIF of that host."

    def __init__(self, pif: str, host: str) -> None:
        super().__init__(pif, host)


class PIFNotPresent(XenAPIError):
    """Host {host} has no PIF on network {network}."""

    code = "PIF_NOT_PRESENT"
    template = "Host {host} has no PIF on network {network}."
    names = (
        "host",
        "network",
    )
    fault = "client"
    retry = "later"
    remedy = "Connect the network to a PIF of that host."

    def __init__(self, host: str, network: str) -> None:
        super().__init__(host, network)


class PIFSriovStillExists(XenAPIError):
    """PIF {pif} still carries an SR-IOV network."""

    code = "PIF_SRIOV_STILL_EXISTS"
    template = "PIF {pif} still carries an SR-IOV network."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Destroy the SR-IOV network first."

    def __init__(self, pif: str) -> None:
        super().__init__(pif)


class PIFTunnelStillExists(XenAPIError):
    """PIF {pif} still carries a tunnel."""

    code = "PIF_TUNNEL_STILL_EXISTS"
    template = "PIF {pif} still carries a tunnel."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Destroy the tunnel first."

    def __init__(self, pif: str) -> None:
        super().__init__(pif)


class PIFUnmanaged(XenAPIError):
    """PIF {pif} is not managed by this server."""

    code = "PIF_UNMANAGED"
    template = "PIF {pif} is not managed by this server."
    names = ("pif",)
    fault = "client"
    remedy = "Choose a managed PIF."

    def __init__(self, pif: str) -> None:
        super().__init__(pif)


class PIFVLANExists(XenAPIError):
    """PIF {pif} has this VLAN already."""

    code = "PIF_VLAN_EXISTS"
    template = "PIF {pif} has this VLAN already."
    names = ("pif",)
    fault = "client"
    remedy = "Use the existing VLAN, or choose another tag."

    def __init__(self, pif: str) -> None:
        super().__init__(pif)


class PIFVLANStillExists(XenAPIError):
    """PIF {pif} still carries a VLAN."""

    code = "PIF_VLAN_STILL_EXISTS"
    template = "PIF {pif} still carries a VLAN."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Destroy the VLAN first."

    def __init__(self, pif: str) -> None:
        super().__init__(pif)


class PoolAuthAlreadyEnabled(XenAPIError):
    """External authentication is on already for host {host}."""

    code = "POOL_AUTH_ALREADY_ENABLED"
    template = "External authentication is on already for host {host}."
    names = ("host",)
    fault = "client"
    retry = "later"
    remedy = "Disable it on that host, then enable it for the pool."

    def __init__(self, host: str) -> None:
        super().__init__(host)


class PoolAuthDisableFailed(XenAPIError):
    """External authentication could not be switched off on host {host}: {message_}."""

    code = "POOL_AUTH_DISABLE_FAILED"
    template = "External authentication could not be switched off on host {host}: {message_}."
    names = (
        "host",
        "message_",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the directory from that host and try again."

    def __init__(self, host: str, message_: str) -> None:
        super().__init__(host, message_)


class PoolAuthDisableFailedInvalidAccount(XenAPIError):
    """Host {host} found the account for leaving the directory not valid: {message_}."""

    code = "POOL_AUTH_DISABLE_FAILED_INVALID_ACCOUNT"
    template = "Host {host} found the account for leaving the directory not valid: {message_}."
    names = (
        "host",
        "message_",
    )
    fault = "client"
    remedy = "Use an existing, active account of that domain."

    def __init__(self, host: str, message_: str) -> None:
        super().__init__(host, message_)


class PoolAuthDisableFailedPermissionDenied(XenAPIError):
    """The directory refused to let this account remove host {host}: {message_}."""

    code = "POOL_AUTH_DISABLE_FAILED_PERMISSION_DENIED"
    template = "The directory refused to let this account remove host {host}: {message_}."
    names = (
        "host",
        "message_",
    )
    fault = "client"
    remedy = "Use a directory account that may delete the computer account."

    def __init__(self, host: str, message_: str) -> None:
        super().__init__(host, message_)


class PoolAuthDisableFailedWrongCredentials(XenAPIError):
    """The directory did not accept the credentials for removing host {host}: {message_}."""

    code = "POOL_AUTH_DISABLE_FAILED_WRONG_CREDENTIALS"
    template = "The directory did not accept the credentials for removing host {host}: {message_}."
    names = (
        "host",
        "message_",
    )
    fault = "client"
    remedy = "Correct the user name and password."

    def __init__(self, host: str, message_: str) -> None:
        super().__init__(host, message_)


class PoolAuthEnableFailed(XenAPIError):
    """External authentication could not be switched on for host {host}: {message_}."""

    code = "POOL_AUTH_ENABLE_FAILED"
    template = "External authentication could not be switched on for host {host}: {message_}."
    names = (
        "host",
        "message_",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the service name and the directory from that host."

    def __init__(self, host: str, message_: str) -> None:
        super().__init__(host, message_)


class PoolAuthEnableFailedDomainLookupFailed(XenAPIError):
    """Host {host} could not look up the directory domain: {message_}."""

    code = "POOL_AUTH_ENABLE_FAILED_DOMAIN_LOOKUP_FAILED"
    template = "Host {host} could not look up the directory domain: {message_}."
    names = (
        "host",
        "message_",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the domain name and the DNS servers of that host."

    def __init__(self, host: str, message_: str) -> None:
        super().__init__(host, message_)


class PoolAuthEnableFailedDuplicateHostname(XenAPIError):
    """Host {host} has a name that the directory or the pool holds already: {message_}."""

    code = "POOL_AUTH_ENABLE_FAILED_DUPLICATE_HOSTNAME"
    template = "Host {host} has a name that the directory or the pool holds already: {message_}."
    names = (
        "host",
        "message_",
    )
    fault = "client"
    retry = "later"
    remedy = "Give each host a name of its own."

    def __init__(self, host: str, message_: str) -> None:
        super().__init__(host, message_)


class PoolAuthEnableFailedInvalidAccount(XenAPIError):
    """Host {host} found the account for joining the directory not valid: {message_}."""

    code = "POOL_AUTH_ENABLE_FAILED_INVALID_ACCOUNT"
    template = "Host {host} found the account for joining the directory not valid: {message_}."
    names = (
        "host",
        "message_",
    )
    fault = "client"
    remedy = "Use an existing, active account of that domain."

    def __init__(self, host: str, message_: str) -> None:
        super().__init__(host, message_)


class PoolAuthEnableFailedInvalidOu(XenAPIError):
    """Host {host} could not use the organisational unit given: {message_}."""

    code = "POOL_AUTH_ENABLE_FAILED_INVALID_OU"
    template = "Host {host} could not use the organisational unit given: {message_}."
    names = (
        "host",
        "message_",
    )
    fault = "client"
    remedy = "Give the distinguished name of an existing organisational unit."

    def __init__(self, host: str, message_: str) -> None:
        super().__init__(host, message_)


class PoolAuthEnableFailedInvalidTrustedCerts(XenAPIError):
    """Host {host} holds invalid certificates for the directory connection: {message_}."""

    code = "POOL_AUTH_ENABLE_FAILED_INVALID_TRUSTED_CERTS"
    template = "Host {host} holds invalid certificates for the directory connection: {message_}."
    names = (
        "host",
        "message_",
    )
    fault = "client"
    retry = "later"
    remedy = "Replace them with valid certificates that carry the LDAPS purpose."

    def __init__(self, host: str, message_: str) -> None:
        super().__init__(host, message_)


class PoolAuthEnableFailedNoSupportEncryptType(XenAPIError):
    """Host {host} and the directory share no Kerberos encryption type: {message_}."""

    code = "POOL_AUTH_ENABLE_FAILED_NO_SUPPORT_ENCRYPT_TYPE"
    template = "Host {host} and the directory share no Kerberos encryption type: {message_}."
    names = (
        "host",
        "message_",
    )
    fault = "environment"
    retry = "later"
    remedy = "Allow a strong encryption type such as AES in the domain's policy."

    def __init__(self, host: str, message_: str) -> None:
        super().__init__(host, message_)


class PoolAuthEnableFailedNoTrustedCerts(XenAPIError):
    """Host {host} has no trusted certificate for the directory connection: {message_}."""

    code = "POOL_AUTH_ENABLE_FAILED_NO_TRUSTED_CERTS"
    template = "Host {host} has no trusted certificate for the directory connection: {message_}."
    names = (
        "host",
        "message_",
    )
    fault = "client"
    retry = "later"
    remedy = "Install a trusted certificate with the LDAPS purpose."

    def __init__(self, host: str, message_: str) -> None:
        super().__init__(host, message_)


class PoolAuthEnableFailedPermissionDenied(XenAPIError):
    """The directory refused to let this account join host {host}: {message_}."""

    code = "POOL_AUTH_ENABLE_FAILED_PERMISSION_DENIED"
    template = "The directory refused to let this account join host {host}: {message_}."
    names = (
        "host",
        "message_",
    )
    fault = "client"
    remedy = "Use a directory account that may create computer accounts."

    def __init__(self, host: str, message_: str) -> None:
        super().__init__(host, message_)


class PoolAuthEnableFailedSetupTLSConnection(XenAPIError):
    """Host {host} could not set up TLS to the directory: {message_}."""

    code = "POOL_AUTH_ENABLE_FAILED_SETUP_TLS_CONNECTION"
    template = "Host {host} could not set up TLS to the directory: {message_}."
    names = (
        "host",
        "message_",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the directory's certificate against the trusted certificates of the pool."

    def __init__(self, host: str, message_: str) -> None:
        super().__init__(host, message_)


class PoolAuthEnableFailedUnavailable(XenAPIError):
    """Host {host} could not reach the directory: {message_}."""

    code = "POOL_AUTH_ENABLE_FAILED_UNAVAILABLE"
    template = "Host {host} could not reach the directory: {message_}."
    names = (
        "host",
        "message_",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the network and the directory servers, then try again."

    def __init__(self, host: str, message_: str) -> None:
        super().__init__(host, message_)


class PoolAuthEnableFailedWrongCredentials(XenAPIError):
    """The directory did not accept the credentials for joining host {host}: {message_}."""

    code = "POOL_AUTH_ENABLE_FAILED_WRONG_CREDENTIALS"
    template = "The directory did not accept the credentials for joining host {host}: {message_}."
    names = (
        "host",
        "message_",
    )
    fault = "client"
    remedy = "Correct the user name and password."

    def __init__(self, host: str, message_: str) -> None:
        super().__init__(host, message_)


class PoolJoiningExternalAuthMismatch(XenAPIError):
    """Joining host and pool differ in external authentication."""

    code = "POOL_JOINING_EXTERNAL_AUTH_MISMATCH"
    template = "Joining host and pool differ in external authentication."
    fault = "client"
    retry = "later"
    remedy = "Configure the same service on both, or disable it on the host."


class PoolJoiningHostCACertificatesConflict(XenAPIError):
    """Joining host and pool have different CA certificates of the same name."""

    code = "POOL_JOINING_HOST_CA_CERTIFICATES_CONFLICT"
    template = "Joining host and pool have different CA certificates of the same name."
    fault = "client"
    retry = "later"
    remedy = "Rename or remove one of the certificates first."


class PoolJoiningHostHasBonds(XenAPIError):
    """The joining host has bonds."""

    code = "POOL_JOINING_HOST_HAS_BONDS"
    template = "The joining host has bonds."
    fault = "client"
    retry = "later"
    remedy = "Destroy its bonds first."


class PoolJoiningHostHasNetworkSriovs(XenAPIError):
    """The joining host has SR-IOV networks."""

    code = "POOL_JOINING_HOST_HAS_NETWORK_SRIOVS"
    template = "The joining host has SR-IOV networks."
    fault = "client"
    retry = "later"
    remedy = "Destroy its SR-IOV networks first."


class PoolJoiningHostHasNonManagementVlans(XenAPIError):
    """The joining host has VLANs besides that of its management interface."""

    code = "POOL_JOINING_HOST_HAS_NON_MANAGEMENT_VLANS"
    template = "The joining host has VLANs besides that of its management interface."
    fault = "client"
    retry = "later"
    remedy = "Destroy these VLANs first."


class PoolJoiningHostHasTunnels(XenAPIError):
    """The joining host has tunnels."""

    code = "POOL_JOINING_HOST_HAS_TUNNELS"
    template = "The joining host has tunnels."
    fault = "client"
    retry = "later"
    remedy = "Destroy its tunnels first."


class PoolJoiningHostManagementVLANDoesNotMatch(XenAPIError):
    """The joining host manages on VLAN {local}; the pool manages on VLAN {remote}."""

    code = "POOL_JOINING_HOST_MANAGEMENT_VLAN_DOES_NOT_MATCH"
    template = "The joining host manages on VLAN {local}; the pool manages on VLAN {remote}."
    names = (
        "local",
        "remote",
    )
    fault = "client"
    retry = "later"
    remedy = "Put the host's management on the pool's VLAN first."

    def __init__(self, local: str, remote: str) -> None:
        super().__init__(local, remote)


class PoolJoiningHostMustHaveOnlyOneIPOnClusteringNetwork(XenAPIError):
    """The joining host must have exactly one address on the clustering network."""

    code = "POOL_JOINING_HOST_MUST_HAVE_ONLY_ONE_IP_ON_CLUSTERING_NETWORK"
    template = "The joining host must have exactly one address on the clustering network."
    fault = "client"
    retry = "later"
    remedy = "Leave one address on that network."


class PoolJoiningHostMustHavePhysicalManagementNic(XenAPIError):
    """The joining host's management interface is not physical."""

    code = "POOL_JOINING_HOST_MUST_HAVE_PHYSICAL_MANAGEMENT_NIC"
    template = "The joining host's management interface is not physical."
    fault = "client"
    retry = "later"
    remedy = "Move its management to a physical PIF first."


class PoolJoiningHostMustHaveSameAPIVersion(XenAPIError):
    """The joining host has API version {host_api_version}; the coordinator has
    {coordinator_api_version}.
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

    def __init__(self, host_api_version: str, coordinator_api_version: str) -> None:
        super().__init__(host_api_version, coordinator_api_version)


class PoolJoiningHostMustHaveSameDbSchema(XenAPIError):
    """The joining host has database schema {host_db_schema}; the coordinator has
    {coordinator_db_schema}.
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

    def __init__(self, host_db_schema: str, coordinator_db_schema: str) -> None:
        super().__init__(host_db_schema, coordinator_db_schema)


class PoolJoiningHostMustHaveSameProductVersion(XenAPIError):
    """Joining host and coordinator run different product versions."""

    code = "POOL_JOINING_HOST_MUST_HAVE_SAME_PRODUCT_VERSION"
    template = "Joining host and coordinator run different product versions."
    fault = "client"
    retry = "later"
    remedy = "Bring both to the same version first."


class PoolJoiningHostMustOnlyHavePhysicalPifs(XenAPIError):
    """The joining host has interfaces that are not physical."""

    code = "POOL_JOINING_HOST_MUST_ONLY_HAVE_PHYSICAL_PIFS"
    template = "The joining host has interfaces that are not physical."
    fault = "client"
    retry = "later"
    remedy = "Destroy its bonds, VLANs and tunnels first."


class PoolJoiningHostTLSVerificationMismatch(XenAPIError):
    """TLS verification is on at only one of joining host and pool."""

    code = "POOL_JOINING_HOST_TLS_VERIFICATION_MISMATCH"
    template = "TLS verification is on at only one of joining host and pool."
    fault = "client"
    retry = "later"
    remedy = "Enable TLS verification on both first."


class PoolJoiningHostTrustedCertificatesConflict(XenAPIError):
    """Trusted certificate {ref_in_pool} of the pool conflicts with {ref_on_host} of the joining
    host.
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

    def __init__(self, ref_in_pool: str, ref_on_host: str) -> None:
        super().__init__(ref_in_pool, ref_on_host)


class PoolJoiningMasterCertificateNotInPoolBundle(XenAPIError):
    """The certificate of coordinator {coordinator_uuid} is missing from the pool's bundle."""

    code = "POOL_JOINING_MASTER_CERTIFICATE_NOT_IN_POOL_BUNDLE"
    template = (
        "The certificate of coordinator {coordinator_uuid} is missing from the pool's bundle."
    )
    names = ("coordinator_uuid",)
    retry = "later"
    remedy = "Renew the pool's internal certificates, then join again."

    def __init__(self, coordinator_uuid: str) -> None:
        super().__init__(coordinator_uuid)


class PoolJoiningPoolBundleEmptyAfterImport(XenAPIError):
    """The pool's certificate bundle {bundle_path} is empty after import."""

    code = "POOL_JOINING_POOL_BUNDLE_EMPTY_AFTER_IMPORT"
    template = "The pool's certificate bundle {bundle_path} is empty after import."
    names = ("bundle_path",)
    retry = "later"
    remedy = "Renew the pool's internal certificates, then join again."

    def __init__(self, bundle_path: str) -> None:
        super().__init__(bundle_path)


class PoolJoiningPoolCannotEnableClusteringOnVLANNetwork(XenAPIError):
    """The pool clusters on VLAN {vlan}, so a host cannot join while clustering is on."""

    code = "POOL_JOINING_POOL_CANNOT_ENABLE_CLUSTERING_ON_VLAN_NETWORK"
    template = "The pool clusters on VLAN {vlan}, so a host cannot join while clustering is on."
    names = ("vlan",)
    fault = "client"
    retry = "later"
    remedy = "Put clustering on a network without VLAN, or disable it."

    def __init__(self, vlan: str) -> None:
        super().__init__(vlan)


class PoolJoiningSMFeaturesIncompatible(XenAPIError):
    """Storage driver {candidate_sm_ref} of the joining host lacks features of the pool's
    {pool_sm_ref}.
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

    def __init__(self, pool_sm_ref: str, candidate_sm_ref: str) -> None:
        super().__init__(pool_sm_ref, candidate_sm_ref)


class PoolSecretRotationPending(XenAPIError):
    """The pool secret is being changed and not all hosts have it yet."""

    code = "POOL_SECRET_ROTATION_PENDING"
    template = "The pool secret is being changed and not all hosts have it yet."
    fault = "client"
    retry = "later"
    remedy = "Bring all hosts online and finish the rotation first."


class ProvisionFailedOutOfSpace(XenAPIError):
    """The new disks could not be made for lack of space."""

    code = "PROVISION_FAILED_OUT_OF_SPACE"
    template = "The new disks could not be made for lack of space."
    fault = "environment"
    retry = "later"
    remedy = "Free space on the SR, or choose another."


class ProvisionOnlyAllowedOnTemplate(XenAPIError):
    """Only a VM that was made from a template can be provisioned."""

    code = "PROVISION_ONLY_ALLOWED_ON_TEMPLATE"
    template = "Only a VM that was made from a template can be provisioned."
    fault = "client"
    remedy = "Clone a template and provision the clone."


class PUSBVDIConflict(XenAPIError):
    """USB device {pusb} is used as disk {vdi} at present."""

    code = "PUSB_VDI_CONFLICT"
    template = "USB device {pusb} is used as disk {vdi} at present."
    names = (
        "pusb",
        "vdi",
    )
    fault = "client"
    retry = "later"
    remedy = "Unplug the disk before passing the device through."

    def __init__(self, pusb: str, vdi: str) -> None:
        super().__init__(pusb, vdi)


class PVSCacheStorageAlreadyPresent(XenAPIError):
    """PVS site {site} has cache storage on host {host} already."""

    code = "PVS_CACHE_STORAGE_ALREADY_PRESENT"
    template = "PVS site {site} has cache storage on host {host} already."
    names = (
        "site",
        "host",
    )
    fault = "client"
    remedy = "Use it, or destroy it first."

    def __init__(self, site: str, host: str) -> None:
        super().__init__(site, host)


class PVSCacheStorageIsInUse(XenAPIError):
    """PVS cache storage {pvs_cache_storage} is in use."""

    code = "PVS_CACHE_STORAGE_IS_IN_USE"
    template = "PVS cache storage {pvs_cache_storage} is in use."
    names = ("pvs_cache_storage",)
    fault = "client"
    retry = "later"
    remedy = "Stop the proxies that use it first."

    def __init__(self, pvs_cache_storage: str) -> None:
        super().__init__(pvs_cache_storage)


class PVSProxyAlreadyPresent(XenAPIError):
    """The VIF has a PVS proxy already: {proxies}."""

    code = "PVS_PROXY_ALREADY_PRESENT"
    template = "The VIF has a PVS proxy already: {proxies}."
    names = ("proxies",)
    fault = "client"
    remedy = "Use it, or destroy it first."

    def __init__(self, proxies: str) -> None:
        super().__init__(proxies)


class PVSProxyPresentOnHigherVIFDevice(XenAPIError):
    """A VIF with device {device} of the VM has a PVS proxy, so no VIF may come before it."""

    code = "PVS_PROXY_PRESENT_ON_HIGHER_VIF_DEVICE"
    template = "A VIF with device {device} of the VM has a PVS proxy, so no VIF may come before it."
    names = ("device",)
    fault = "client"
    retry = "later"
    remedy = "Destroy that proxy, or choose a higher device number."

    def __init__(self, device: str) -> None:
        super().__init__(device)


class PVSServerAddressInUse(XenAPIError):
    """Address {address} belongs to another PVS server."""

    code = "PVS_SERVER_ADDRESS_IN_USE"
    template = "Address {address} belongs to another PVS server."
    names = ("address",)
    fault = "client"
    remedy = "Choose another address."

    def __init__(self, address: str) -> None:
        super().__init__(address)


class PVSSiteContainsRunningProxies(XenAPIError):
    """The PVS site has running proxies: {proxies}."""

    code = "PVS_SITE_CONTAINS_RUNNING_PROXIES"
    template = "The PVS site has running proxies: {proxies}."
    names = ("proxies",)
    fault = "client"
    retry = "later"
    remedy = "Stop the VMs that use these proxies first."

    def __init__(self, proxies: str) -> None:
        super().__init__(proxies)


class PVSSiteContainsServers(XenAPIError):
    """The PVS site still has servers: {servers}."""

    code = "PVS_SITE_CONTAINS_SERVERS"
    template = "The PVS site still has servers: {servers}."
    names = ("servers",)
    fault = "client"
    retry = "later"
    remedy = "Forget these servers first."

    def __init__(self, servers: str) -> None:
        super().__init__(servers)


class PVSVIFMustBeFirstDevice(XenAPIError):
    """Only the first VIF of a VM can have a PVS proxy."""

    code = "PVS_VIF_MUST_BE_FIRST_DEVICE"
    template = "Only the first VIF of a VM can have a PVS proxy."
    fault = "client"
    remedy = "Use the VIF with the lowest device number."


class RBACPermissionDenied(XenAPIError):
    """Permission {permission} is needed: {message_}."""

    code = "RBAC_PERMISSION_DENIED"
    template = "Permission {permission} is needed: {message_}."
    names = (
        "permission",
        "message_",
    )
    fault = "client"
    remedy = "Ask for a role that includes the permission."

    def __init__(self, permission: str, message_: str) -> None:
        super().__init__(permission, message_)


class RedoLogIsEnabled(XenAPIError):
    """The redo log is enabled, which forbids this."""

    code = "REDO_LOG_IS_ENABLED"
    template = "The redo log is enabled, which forbids this."
    fault = "client"
    retry = "later"
    remedy = "Disable the redo log first."


class RepositoryAlreadyExists(XenAPIError):
    """The repository exists already: {ref}."""

    code = "REPOSITORY_ALREADY_EXISTS"
    template = "The repository exists already: {ref}."
    names = ("ref",)
    fault = "client"
    remedy = "Use the existing repository."

    def __init__(self, ref: str) -> None:
        super().__init__(ref)


class RepositoryCleanupFailed(XenAPIError):
    """Old repository data could not be removed."""

    code = "REPOSITORY_CLEANUP_FAILED"
    template = "Old repository data could not be removed."
    retry = "later"
    remedy = "Check the coordinator's file system and try again."


class RepositoryIsInUse(XenAPIError):
    """The repository is in use."""

    code = "REPOSITORY_IS_IN_USE"
    template = "The repository is in use."
    fault = "client"
    retry = "later"
    remedy = "Remove it from the pool's enabled repositories first."


class ReposyncFailed(XenAPIError):
    """The remote repository could not be copied."""

    code = "REPOSYNC_FAILED"
    template = "The remote repository could not be copied."
    fault = "environment"
    retry = "later"
    remedy = "Check address, proxy and network, then synchronise again."


class RepoShouldBeSingleOneEnabled(XenAPIError):
    """A repository of this origin must be the only one enabled."""

    code = "REPO_SHOULD_BE_SINGLE_ONE_ENABLED"
    template = "A repository of this origin must be the only one enabled."
    fault = "client"
    retry = "later"
    remedy = "Enable this repository alone."


class RequiredPIFIsUnplugged(XenAPIError):
    """PIF {pif} is needed but unplugged."""

    code = "REQUIRED_PIF_IS_UNPLUGGED"
    template = "PIF {pif} is needed but unplugged."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Plug the PIF first."

    def __init__(self, pif: str) -> None:
        super().__init__(pif)


class RestoreIncompatibleVersion(XenAPIError):
    """The backup was made by a version that cannot be restored here."""

    code = "RESTORE_INCOMPATIBLE_VERSION"
    template = "The backup was made by a version that cannot be restored here."
    fault = "client"
    remedy = "Restore it on a host of the same version."


class RestoreScriptFailed(XenAPIError):
    """The host restore did not complete; its log reads: {log}."""

    code = "RESTORE_SCRIPT_FAILED"
    template = "The host restore did not complete; its log reads: {log}."
    names = ("log",)
    retry = "later"
    remedy = "Read the log, mend the cause and restore again."

    def __init__(self, log: str) -> None:
        super().__init__(log)


class RestoreTargetMgmtIfNotInBackup(XenAPIError):
    """The backup does not contain the management interface of this host."""

    code = "RESTORE_TARGET_MGMT_IF_NOT_IN_BACKUP"
    template = "The backup does not contain the management interface of this host."
    fault = "client"
    remedy = "Use a backup with the same management interface."


class RestoreTargetMissingDevice(XenAPIError):
    """The backup needs network device {device}, which this host lacks."""

    code = "RESTORE_TARGET_MISSING_DEVICE"
    template = "The backup needs network device {device}, which this host lacks."
    names = ("device",)
    fault = "client"
    remedy = "Restore to a host with that device."

    def __init__(self, device: str) -> None:
        super().__init__(device)


class RevertOnlyAllowedOnSnapshot(XenAPIError):
    """Only a snapshot can be reverted to."""

    code = "REVERT_ONLY_ALLOWED_ON_SNAPSHOT"
    template = "Only a snapshot can be reverted to."
    fault = "client"
    remedy = "Name a snapshot."


class RoleAlreadyExists(XenAPIError):
    """The subject has this role already."""

    code = "ROLE_ALREADY_EXISTS"
    template = "The subject has this role already."
    fault = "client"
    remedy = "Nothing needs doing."


class RoleNotFound(XenAPIError):
    """There is no such role, or the subject does not have it."""

    code = "ROLE_NOT_FOUND"
    template = "There is no such role, or the subject does not have it."
    fault = "client"
    remedy = "Name one of the roles in question."


class ServerCertificateChainInvalid(XenAPIError):
    """The chain of the server certificate is not valid."""

    code = "SERVER_CERTIFICATE_CHAIN_INVALID"
    template = "The chain of the server certificate is not valid."
    fault = "client"
    remedy = "Give the intermediate certificates in PEM form and in order."


class ServerCertificateExpired(XenAPIError):
    """The server certificate expired at {not_after}; it is now {now}."""

    code = "SERVER_CERTIFICATE_EXPIRED"
    template = "The server certificate expired at {not_after}; it is now {now}."
    names = (
        "now",
        "not_after",
    )
    fault = "client"
    remedy = "Install a certificate that is still valid."

    def __init__(self, now: str, not_after: str) -> None:
        super().__init__(now, not_after)


class ServerCertificateInvalid(XenAPIError):
    """The server certificate is not valid."""

    code = "SERVER_CERTIFICATE_INVALID"
    template = "The server certificate is not valid."
    fault = "client"
    remedy = "Give a well-formed X.509 certificate in PEM form."


class ServerCertificateKeyAlgorithmNotSupported(XenAPIError):
    """Keys of algorithm {algorithm_oid} are not supported."""

    code = "SERVER_CERTIFICATE_KEY_ALGORITHM_NOT_SUPPORTED"
    template = "Keys of algorithm {algorithm_oid} are not supported."
    names = ("algorithm_oid",)
    fault = "client"
    remedy = "Use an RSA key."

    def __init__(self, algorithm_oid: str) -> None:
        super().__init__(algorithm_oid)


class ServerCertificateKeyInvalid(XenAPIError):
    """The private key is not valid."""

    code = "SERVER_CERTIFICATE_KEY_INVALID"
    template = "The private key is not valid."
    fault = "client"
    remedy = "Give an unencrypted PKCS 8 private key in PEM form."


class ServerCertificateKeyMismatch(XenAPIError):
    """Private key and certificate do not belong together."""

    code = "SERVER_CERTIFICATE_KEY_MISMATCH"
    template = "Private key and certificate do not belong together."
    fault = "client"
    remedy = "Give the key that the certificate was issued for."


class ServerCertificateKeyRsaLengthNotSupported(XenAPIError):
    """RSA keys of {length} bits are not supported."""

    code = "SERVER_CERTIFICATE_KEY_RSA_LENGTH_NOT_SUPPORTED"
    template = "RSA keys of {length} bits are not supported."
    names = ("length",)
    fault = "client"
    remedy = "Use an RSA key of 2048 to 4096 bits."

    def __init__(self, length: str) -> None:
        super().__init__(length)


class ServerCertificateKeyRsaMultiNotSupported(XenAPIError):
    """RSA keys with more than two primes are not supported."""

    code = "SERVER_CERTIFICATE_KEY_RSA_MULTI_NOT_SUPPORTED"
    template = "RSA keys with more than two primes are not supported."
    fault = "client"
    remedy = "Use an RSA key with two primes."


class ServerCertificateNotValidYet(XenAPIError):
    """The server certificate is valid from {not_before}; it is now {now}."""

    code = "SERVER_CERTIFICATE_NOT_VALID_YET"
    template = "The server certificate is valid from {not_before}; it is now {now}."
    names = (
        "now",
        "not_before",
    )
    fault = "client"
    retry = "later"
    remedy = "Check the host's clock, or install a certificate that is valid now."

    def __init__(self, now: str, not_before: str) -> None:
        super().__init__(now, not_before)


class ServerCertificateSignatureNotSupported(XenAPIError):
    """The signature algorithm of the certificate is not supported."""

    code = "SERVER_CERTIFICATE_SIGNATURE_NOT_SUPPORTED"
    template = "The signature algorithm of the certificate is not supported."
    fault = "client"
    remedy = "Use a certificate signed with SHA-256 or SHA-512."


class SessionAuthenticationFailed(XenAPIError):
    """User name or password were not accepted."""

    code = "SESSION_AUTHENTICATION_FAILED"
    template = "User name or password were not accepted."
    fault = "client"
    remedy = "Check the credentials and log in again."


class SessionAuthorizationFailed(XenAPIError):
    """User {username} is known but not allowed to log in: {message_}."""

    code = "SESSION_AUTHORIZATION_FAILED"
    template = "User {username} is known but not allowed to log in: {message_}."
    names = (
        "username",
        "message_",
    )
    fault = "client"
    remedy = "Ask an administrator to add the user or a group as subject of the pool."

    def __init__(self, username: str, message_: str) -> None:
        super().__init__(username, message_)


class SessionInvalid(XenAPIError):
    """Session {handle} does not exist or has ended."""

    code = "SESSION_INVALID"
    template = "Session {handle} does not exist or has ended."
    names = ("handle",)
    fault = "client"
    remedy = "Log in again and use the new session."

    def __init__(self, handle: str) -> None:
        super().__init__(handle)


class SessionNotRegistered(XenAPIError):
    """Session {handle} has not registered for events."""

    code = "SESSION_NOT_REGISTERED"
    template = "Session {handle} has not registered for events."
    names = ("handle",)
    fault = "client"
    remedy = "Register for events first, or use event.from."

    def __init__(self, handle: str) -> None:
        super().__init__(handle)


class SetConsoleTimeoutPartiallyFailed(XenAPIError):
    """The console timeout could not be set on these hosts: {hosts}."""

    code = "SET_CONSOLE_TIMEOUT_PARTIALLY_FAILED"
    template = "The console timeout could not be set on these hosts: {hosts}."
    names = ("hosts",)
    fault = "environment"
    retry = "later"
    remedy = "Check the hosts named and try again."

    def __init__(self, hosts: str) -> None:
        super().__init__(hosts)


class SetSSHAutoModePartiallyFailed(XenAPIError):
    """The SSH auto mode could not be set on these hosts: {hosts}."""

    code = "SET_SSH_AUTO_MODE_PARTIALLY_FAILED"
    template = "The SSH auto mode could not be set on these hosts: {hosts}."
    names = ("hosts",)
    fault = "environment"
    retry = "later"
    remedy = "Check the hosts named and try again."

    def __init__(self, hosts: str) -> None:
        super().__init__(hosts)


class SetSSHTimeoutPartiallyFailed(XenAPIError):
    """The SSH timeout could not be set on these hosts: {hosts}."""

    code = "SET_SSH_TIMEOUT_PARTIALLY_FAILED"
    template = "The SSH timeout could not be set on these hosts: {hosts}."
    names = ("hosts",)
    fault = "environment"
    retry = "later"
    remedy = "Check the hosts named and try again."

    def __init__(self, hosts: str) -> None:
        super().__init__(hosts)


class SlaveRequiresManagementInterface(XenAPIError):
    """A supporter cannot be without a management interface."""

    code = "SLAVE_REQUIRES_MANAGEMENT_INTERFACE"
    template = "A supporter cannot be without a management interface."
    fault = "client"
    retry = "later"
    remedy = "Give it another management interface instead."


class SMPluginCommunicationFailure(XenAPIError):
    """The storage driver {sm} did not answer properly."""

    code = "SM_PLUGIN_COMMUNICATION_FAILURE"
    template = "The storage driver {sm} did not answer properly."
    names = ("sm",)
    retry = "later"
    remedy = "Read the storage log of the host and try again."

    def __init__(self, sm: str) -> None:
        super().__init__(sm)


class SRAttached(XenAPIError):
    """The SR is attached to a host."""

    code = "SR_ATTACHED"
    template = "The SR is attached to a host."
    fault = "client"
    retry = "later"
    remedy = "Unplug its PBDs first."


class SRAttachFailed(XenAPIError):
    """SR {sr} could not be attached."""

    code = "SR_ATTACH_FAILED"
    template = "SR {sr} could not be attached."
    names = ("sr",)
    fault = "environment"
    retry = "later"
    remedy = "Check the storage behind it and plug its PBD again."

    def __init__(self, sr: str) -> None:
        super().__init__(sr)


class SRBackendFailure(XenAPIError):
    """The storage driver failed with status {status}: {stderr} {stdout}."""

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

    def __init__(self, status: str, stdout: str, stderr: str) -> None:
        super().__init__(status, stdout, stderr)


class SRDeviceInUse(XenAPIError):
    """The device of the SR is in use already."""

    code = "SR_DEVICE_IN_USE"
    template = "The device of the SR is in use already."
    fault = "client"
    retry = "later"
    remedy = "Choose another device, or detach the SR that uses it."


class SRDoesNotSupportMigration(XenAPIError):
    """SR {sr} does not support storage migration; it offers {capabilities}."""

    code = "SR_DOES_NOT_SUPPORT_MIGRATION"
    template = "SR {sr} does not support storage migration; it offers {capabilities}."
    names = (
        "sr",
        "capabilities",
    )
    fault = "client"
    remedy = "Copy the disk to another SR while the VM is halted."

    def __init__(self, sr: str, capabilities: str) -> None:
        super().__init__(sr, capabilities)


class SRFull(XenAPIError):
    """{requested} bytes were asked for; the SR can give at most {maximum}."""

    code = "SR_FULL"
    template = "{requested} bytes were asked for; the SR can give at most {maximum}."
    names = (
        "requested",
        "maximum",
    )
    fault = "environment"
    retry = "later"
    remedy = "Free space on the SR, or choose another."

    def __init__(self, requested: str, maximum: str) -> None:
        super().__init__(requested, maximum)


class SRHasMultiplePbds(XenAPIError):
    """The SR has other PBDs besides {pbd}."""

    code = "SR_HAS_MULTIPLE_PBDS"
    template = "The SR has other PBDs besides {pbd}."
    names = ("pbd",)
    fault = "client"
    retry = "later"
    remedy = "Unplug and destroy the other PBDs first."

    def __init__(self, pbd: str) -> None:
        super().__init__(pbd)


class SRHasNoPbds(XenAPIError):
    """SR {sr} has no plugged PBD that can be used."""

    code = "SR_HAS_NO_PBDS"
    template = "SR {sr} has no plugged PBD that can be used."
    names = ("sr",)
    fault = "client"
    retry = "later"
    remedy = "Create and plug a PBD for the SR first."

    def __init__(self, sr: str) -> None:
        super().__init__(sr)


class SRHasPBD(XenAPIError):
    """SR {sr} still has a plugged PBD."""

    code = "SR_HAS_PBD"
    template = "SR {sr} still has a plugged PBD."
    names = ("sr",)
    fault = "client"
    retry = "later"
    remedy = "Unplug its PBDs first."

    def __init__(self, sr: str) -> None:
        super().__init__(sr)


class SRIndestructible(XenAPIError):
    """SR {sr} is marked as indestructible."""

    code = "SR_INDESTRUCTIBLE"
    template = "SR {sr} is marked as indestructible."
    names = ("sr",)
    fault = "client"
    remedy = "Leave the SR in place, or clear the mark."

    def __init__(self, sr: str) -> None:
        super().__init__(sr)


class SRIsCacheSR(XenAPIError):
    """The SR serves host {host} as its cache."""

    code = "SR_IS_CACHE_SR"
    template = "The SR serves host {host} as its cache."
    names = ("host",)
    fault = "client"
    retry = "later"
    remedy = "Switch off local caching on that host first."

    def __init__(self, host: str) -> None:
        super().__init__(host)


class SRNotAttached(XenAPIError):
    """SR {sr} is not attached."""

    code = "SR_NOT_ATTACHED"
    template = "SR {sr} is not attached."
    names = ("sr",)
    fault = "client"
    retry = "later"
    remedy = "Plug a PBD of the SR first."

    def __init__(self, sr: str) -> None:
        super().__init__(sr)


class SRNotEmpty(XenAPIError):
    """The SR still holds VDIs."""

    code = "SR_NOT_EMPTY"
    template = "The SR still holds VDIs."
    fault = "client"
    retry = "later"
    remedy = "Destroy or move its VDIs first."


class SRNotSharable(XenAPIError):
    """SR {sr} cannot be shared, so it cannot be connected to host {host}."""

    code = "SR_NOT_SHARABLE"
    template = "SR {sr} cannot be shared, so it cannot be connected to host {host}."
    names = (
        "sr",
        "host",
    )
    fault = "client"
    remedy = "Use an SR of a shared type."

    def __init__(self, sr: str, host: str) -> None:
        super().__init__(sr, host)


class SRNotShared(XenAPIError):
    """The SR is not shared."""

    code = "SR_NOT_SHARED"
    template = "The SR is not shared."
    fault = "client"
    remedy = "Use a shared SR."


class SROperationNotSupported(XenAPIError):
    """The driver of SR {sr} does not offer this operation."""

    code = "SR_OPERATION_NOT_SUPPORTED"
    template = "The driver of SR {sr} does not offer this operation."
    names = ("sr",)
    fault = "client"
    remedy = "Use an SR of a type that does."

    def __init__(self, sr: str) -> None:
        super().__init__(sr)


class SRRequiresUpgrade(XenAPIError):
    """The format of SR {sr} is too old for this."""

    code = "SR_REQUIRES_UPGRADE"
    template = "The format of SR {sr} is too old for this."
    names = ("sr",)
    fault = "client"
    retry = "later"
    remedy = "Upgrade the SR first."

    def __init__(self, sr: str) -> None:
        super().__init__(sr)


class SRSourceSpaceInsufficient(XenAPIError):
    """Source SR {sr} has too little space for the snapshots that migration needs."""

    code = "SR_SOURCE_SPACE_INSUFFICIENT"
    template = "Source SR {sr} has too little space for the snapshots that migration needs."
    names = ("sr",)
    fault = "environment"
    retry = "later"
    remedy = "Free space on that SR first."

    def __init__(self, sr: str) -> None:
        super().__init__(sr)


class SRSuspendSpaceInsufficient(XenAPIError):
    """SR {sr} has too little space for the suspend image."""

    code = "SR_SUSPEND_SPACE_INSUFFICIENT"
    template = "SR {sr} has too little space for the suspend image."
    names = ("sr",)
    fault = "environment"
    retry = "later"
    remedy = "Free space on that SR, or choose another suspend SR."

    def __init__(self, sr: str) -> None:
        super().__init__(sr)


class SRUnhealthy(XenAPIError):
    """SR {sr} is unhealthy ({health}); advice: {fix}."""

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

    def __init__(self, sr: str, health: str, fix: str) -> None:
        super().__init__(sr, health, fix)


class SRUnknownDriver(XenAPIError):
    """There is no storage driver {driver}."""

    code = "SR_UNKNOWN_DRIVER"
    template = "There is no storage driver {driver}."
    names = ("driver",)
    fault = "client"
    remedy = "Name a type that the installed storage drivers offer."

    def __init__(self, driver: str) -> None:
        super().__init__(driver)


class SRUUIDExists(XenAPIError):
    """An SR with UUID {uuid} exists already."""

    code = "SR_UUID_EXISTS"
    template = "An SR with UUID {uuid} exists already."
    names = ("uuid",)
    fault = "client"
    remedy = "Use the existing SR, or choose another UUID."

    def __init__(self, uuid: str) -> None:
        super().__init__(uuid)


class SRVDILockingFailed(XenAPIError):
    """The lock on a VDI could not be taken."""

    code = "SR_VDI_LOCKING_FAILED"
    template = "The lock on a VDI could not be taken."
    fault = "environment"
    retry = "later"
    remedy = "Wait until other hosts have released the disk, then try again."


class SSLVerifyError(XenAPIError):
    """The peer's certificate was not accepted: {reason}."""

    code = "SSL_VERIFY_ERROR"
    template = "The peer's certificate was not accepted: {reason}."
    names = ("reason",)
    fault = "environment"
    retry = "later"
    remedy = "Install the right CA or host certificate, or correct the peer's."

    def __init__(self, reason: str) -> None:
        super().__init__(reason)


class SubjectAlreadyExists(XenAPIError):
    """A subject with this identifier exists already."""

    code = "SUBJECT_ALREADY_EXISTS"
    template = "A subject with this identifier exists already."
    fault = "client"
    remedy = "Use the existing subject."


class SubjectCannotBeResolved(XenAPIError):
    """The directory does not know this user or group."""

    code = "SUBJECT_CANNOT_BE_RESOLVED"
    template = "The directory does not know this user or group."
    fault = "client"
    remedy = "Check the name and its domain."


class SuspendImageNotAccessible(XenAPIError):
    """Suspend image {vdi} cannot be reached from this host."""

    code = "SUSPEND_IMAGE_NOT_ACCESSIBLE"
    template = "Suspend image {vdi} cannot be reached from this host."
    names = ("vdi",)
    fault = "environment"
    retry = "later"
    remedy = "Resume on a host that sees its SR, or plug the SR here."

    def __init__(self, vdi: str) -> None:
        super().__init__(vdi)


class SuspendVDIReplacementIsNotIdentical(XenAPIError):
    """The replacement suspend image differs from the original."""

    code = "SUSPEND_VDI_REPLACEMENT_IS_NOT_IDENTICAL"
    template = "The replacement suspend image differs from the original."
    fault = "client"
    remedy = "Name an exact copy of the original image."


class SyncBundleInProgress(XenAPIError):
    """A bundle is being synchronised at this moment."""

    code = "SYNC_BUNDLE_IN_PROGRESS"
    template = "A bundle is being synchronised at this moment."
    fault = "client"
    retry = "later"
    remedy = "Wait until the synchronisation has finished."


class SyncUpdatesInProgress(XenAPIError):
    """Updates are being synchronised at this moment."""

    code = "SYNC_UPDATES_IN_PROGRESS"
    template = "Updates are being synchronised at this moment."
    fault = "client"
    retry = "later"
    remedy = "Wait until the synchronisation has finished."


class Sysprep(XenAPIError):
    """Sysprep in VM {vm} failed: {message_}."""

    code = "SYSPREP"
    template = "Sysprep in VM {vm} failed: {message_}."
    names = (
        "vm",
        "message_",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the answer file and the guest's state, then try again."

    def __init__(self, vm: str, message_: str) -> None:
        super().__init__(vm, message_)


class SystemStatusMustUseTarOnOem(XenAPIError):
    """On the embedded edition a status report must be asked for as tar."""

    code = "SYSTEM_STATUS_MUST_USE_TAR_ON_OEM"
    template = "On the embedded edition a status report must be asked for as tar."
    fault = "client"
    remedy = "Set the output format to tar."


class SystemStatusRetrievalFailed(XenAPIError):
    """The status report could not be made: {reason}."""

    code = "SYSTEM_STATUS_RETRIEVAL_FAILED"
    template = "The status report could not be made: {reason}."
    names = ("reason",)
    retry = "later"
    remedy = "Check the host's free space and log, then try again."

    def __init__(self, reason: str) -> None:
        super().__init__(reason)


class TaskCancelled(XenAPIError):
    """Task {task} was cancelled."""

    code = "TASK_CANCELLED"
    template = "Task {task} was cancelled."
    names = ("task",)
    fault = "client"
    retry = "later"
    remedy = "Look at the state the object was left in, then start the operation again if it is still wanted."

    def __init__(self, task: str) -> None:
        super().__init__(task)


class TelemetryNextCollectionTooLate(XenAPIError):
    """{timestamp} is too far ahead for the next telemetry collection."""

    code = "TELEMETRY_NEXT_COLLECTION_TOO_LATE"
    template = "{timestamp} is too far ahead for the next telemetry collection."
    names = ("timestamp",)
    fault = "client"
    remedy = "Choose a time within two collection periods."

    def __init__(self, timestamp: str) -> None:
        super().__init__(timestamp)


class TLSConnectionFailed(XenAPIError):
    """No TLS connection to {address} port {port} could be made."""

    code = "TLS_CONNECTION_FAILED"
    template = "No TLS connection to {address} port {port} could be made."
    names = (
        "address",
        "port",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the address, the port and the peer's TLS settings."

    def __init__(self, address: str, port: str) -> None:
        super().__init__(address, port)


class TLSVerificationEnableInProgress(XenAPIError):
    """TLS verification is being switched on at this moment."""

    code = "TLS_VERIFICATION_ENABLE_IN_PROGRESS"
    template = "TLS verification is being switched on at this moment."
    fault = "client"
    retry = "later"
    remedy = "Wait until that has finished."


class TLSVerificationNotEnabledInPool(XenAPIError):
    """TLS verification is off in the pool."""

    code = "TLS_VERIFICATION_NOT_ENABLED_IN_POOL"
    template = "TLS verification is off in the pool."
    fault = "client"
    retry = "later"
    remedy = "Enable TLS verification for the pool first."


class TooBusy(XenAPIError):
    """The server has too much to do at this moment."""

    code = "TOO_BUSY"
    template = "The server has too much to do at this moment."
    retry = "safe"
    remedy = "Wait a little and send the call again."


class TooManyGroups(XenAPIError):
    """A VM can belong to at most one group."""

    code = "TOO_MANY_GROUPS"
    template = "A VM can belong to at most one group."
    fault = "client"
    remedy = "Name one group only."


class TooManyPendingTasks(XenAPIError):
    """Too many tasks are waiting already."""

    code = "TOO_MANY_PENDING_TASKS"
    template = "Too many tasks are waiting already."
    fault = "client"
    retry = "later"
    remedy = "Wait until some tasks have finished."


class TooManyStorageMigrates(XenAPIError):
    """The host runs {number} storage migrations already, which is the limit."""

    code = "TOO_MANY_STORAGE_MIGRATES"
    template = "The host runs {number} storage migrations already, which is the limit."
    names = ("number",)
    fault = "client"
    retry = "later"
    remedy = "Wait until one of them has finished."

    def __init__(self, number: str) -> None:
        super().__init__(number)


class TooManyVusbs(XenAPIError):
    """The VM has {number} USB devices already, which is the limit."""

    code = "TOO_MANY_VUSBS"
    template = "The VM has {number} USB devices already, which is the limit."
    names = ("number",)
    fault = "client"
    retry = "later"
    remedy = "Remove a USB device from the VM first."

    def __init__(self, number: str) -> None:
        super().__init__(number)


class TransportPIFNotConfigured(XenAPIError):
    """Transport PIF {pif} of the tunnel has no IP configuration."""

    code = "TRANSPORT_PIF_NOT_CONFIGURED"
    template = "Transport PIF {pif} of the tunnel has no IP configuration."
    names = ("pif",)
    fault = "client"
    retry = "later"
    remedy = "Configure an address on that PIF first."

    def __init__(self, pif: str) -> None:
        super().__init__(pif)


class TrustedCertificateAlreadyExists(XenAPIError):
    """A trusted certificate with fingerprint {fingerprint} is installed already."""

    code = "TRUSTED_CERTIFICATE_ALREADY_EXISTS"
    template = "A trusted certificate with fingerprint {fingerprint} is installed already."
    names = ("fingerprint",)
    fault = "client"
    remedy = "Use the installed certificate."

    def __init__(self, fingerprint: str) -> None:
        super().__init__(fingerprint)


class TrustedCertificateExpired(XenAPIError):
    """The trusted certificate expired at {not_after}; it is now {now}."""

    code = "TRUSTED_CERTIFICATE_EXPIRED"
    template = "The trusted certificate expired at {not_after}; it is now {now}."
    names = (
        "now",
        "not_after",
    )
    fault = "client"
    remedy = "Install a certificate that is still valid."

    def __init__(self, now: str, not_after: str) -> None:
        super().__init__(now, not_after)


class TrustedCertificateInvalid(XenAPIError):
    """The trusted certificate is not valid."""

    code = "TRUSTED_CERTIFICATE_INVALID"
    template = "The trusted certificate is not valid."
    fault = "client"
    remedy = "Give a well-formed X.509 certificate in PEM form."


class TrustedCertificateNotValidYet(XenAPIError):
    """The trusted certificate is valid from {not_before}; it is now {now}."""

    code = "TRUSTED_CERTIFICATE_NOT_VALID_YET"
    template = "The trusted certificate is valid from {not_before}; it is now {now}."
    names = (
        "now",
        "not_before",
    )
    fault = "client"
    retry = "later"
    remedy = "Check the host's clock, or install a certificate that is valid now."

    def __init__(self, now: str, not_before: str) -> None:
        super().__init__(now, not_before)


class UnimplementedInSMBackend(XenAPIError):
    """The storage driver does not implement this: {message_}."""

    code = "UNIMPLEMENTED_IN_SM_BACKEND"
    template = "The storage driver does not implement this: {message_}."
    names = ("message_",)
    fault = "client"
    remedy = "Use an SR of a type that does."

    def __init__(self, message_: str) -> None:
        super().__init__(message_)


class UnknownBootloader(XenAPIError):
    """VM {vm} asks for boot loader {bootloader}, which does not exist."""

    code = "UNKNOWN_BOOTLOADER"
    template = "VM {vm} asks for boot loader {bootloader}, which does not exist."
    names = (
        "vm",
        "bootloader",
    )
    fault = "client"
    remedy = "Name an installed boot loader."

    def __init__(self, vm: str, bootloader: str) -> None:
        super().__init__(vm, bootloader)


class UpdateinfoHashMismatch(XenAPIError):
    """The update information has changed since the hash was taken."""

    code = "UPDATEINFO_HASH_MISMATCH"
    template = "The update information has changed since the hash was taken."
    fault = "client"
    remedy = "Fetch the list of updates again and use its new hash."


class UpdateAlreadyApplied(XenAPIError):
    """Update {update} is applied already."""

    code = "UPDATE_ALREADY_APPLIED"
    template = "Update {update} is applied already."
    names = ("update",)
    fault = "client"
    remedy = "Nothing needs doing."

    def __init__(self, update: str) -> None:
        super().__init__(update)


class UpdateAlreadyAppliedInPool(XenAPIError):
    """Update {update} is applied on all hosts already."""

    code = "UPDATE_ALREADY_APPLIED_IN_POOL"
    template = "Update {update} is applied on all hosts already."
    names = ("update",)
    fault = "client"
    remedy = "Nothing needs doing."

    def __init__(self, update: str) -> None:
        super().__init__(update)


class UpdateAlreadyExists(XenAPIError):
    """Update {uuid} has been introduced already."""

    code = "UPDATE_ALREADY_EXISTS"
    template = "Update {uuid} has been introduced already."
    names = ("uuid",)
    fault = "client"
    remedy = "Use the introduced update."

    def __init__(self, uuid: str) -> None:
        super().__init__(uuid)


class UpdateApplyFailed(XenAPIError):
    """Applying the update failed with the output: {output}."""

    code = "UPDATE_APPLY_FAILED"
    template = "Applying the update failed with the output: {output}."
    names = ("output",)
    fault = "environment"
    retry = "later"
    remedy = "Mend the cause that the output names, then apply it again."

    def __init__(self, output: str) -> None:
        super().__init__(output)


class UpdateIsApplied(XenAPIError):
    """The update is applied, so it cannot be removed."""

    code = "UPDATE_IS_APPLIED"
    template = "The update is applied, so it cannot be removed."
    fault = "client"
    retry = "later"
    remedy = "Leave the update in place."


class UpdatePoolApplyFailed(XenAPIError):
    """The update could not be applied on these hosts: {hosts}."""

    code = "UPDATE_POOL_APPLY_FAILED"
    template = "The update could not be applied on these hosts: {hosts}."
    names = ("hosts",)
    fault = "environment"
    retry = "later"
    remedy = "Check the hosts named, then apply it there."

    def __init__(self, hosts: str) -> None:
        super().__init__(hosts)


class UpdatePrecheckFailedConflictPresent(XenAPIError):
    """Update {update} conflicts with update {conflict_update}, which is applied."""

    code = "UPDATE_PRECHECK_FAILED_CONFLICT_PRESENT"
    template = "Update {update} conflicts with update {conflict_update}, which is applied."
    names = (
        "update",
        "conflict_update",
    )
    fault = "client"
    remedy = "Choose an update that replaces the conflicting one."

    def __init__(self, update: str, conflict_update: str) -> None:
        super().__init__(update, conflict_update)


class UpdatePrecheckFailedGpgkeyNotImported(XenAPIError):
    """The signing key of update {update} is not installed on the host."""

    code = "UPDATE_PRECHECK_FAILED_GPGKEY_NOT_IMPORTED"
    template = "The signing key of update {update} is not installed on the host."
    names = ("update",)
    fault = "client"
    retry = "later"
    remedy = "Import the key first."

    def __init__(self, update: str) -> None:
        super().__init__(update)


class UpdatePrecheckFailedOutOfSpace(XenAPIError):
    """Update {update} needs {required_space} bytes of free space; {available_space} are
    available.
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

    def __init__(self, update: str, available_space: str, required_space: str) -> None:
        super().__init__(update, available_space, required_space)


class UpdatePrecheckFailedPrerequisiteMissing(XenAPIError):
    """Update {update} needs these updates first: {prerequisite_update}."""

    code = "UPDATE_PRECHECK_FAILED_PREREQUISITE_MISSING"
    template = "Update {update} needs these updates first: {prerequisite_update}."
    names = (
        "update",
        "prerequisite_update",
    )
    fault = "client"
    retry = "later"
    remedy = "Apply the updates named first."

    def __init__(self, update: str, prerequisite_update: str) -> None:
        super().__init__(update, prerequisite_update)


class UpdatePrecheckFailedUnknownError(XenAPIError):
    """The check before update {update} failed: {info}."""

    code = "UPDATE_PRECHECK_FAILED_UNKNOWN_ERROR"
    template = "The check before update {update} failed: {info}."
    names = (
        "update",
        "info",
    )
    fault = "environment"
    retry = "later"
    remedy = "Mend the cause named, then check again."

    def __init__(self, update: str, info: str) -> None:
        super().__init__(update, info)


class UpdatePrecheckFailedWrongServerVersion(XenAPIError):
    """Update {update} is for version {required_version}; the host runs version
    {installed_version}.
    """

    code = "UPDATE_PRECHECK_FAILED_WRONG_SERVER_VERSION"
    template = "Update {update} is for version {required_version}; the host runs version {installed_version}."
    names = (
        "update",
        "installed_version",
        "required_version",
    )
    fault = "client"
    remedy = "Use the update that matches the host's version."

    def __init__(self, update: str, installed_version: str, required_version: str) -> None:
        super().__init__(update, installed_version, required_version)


class UpdateSyncingRemotePoolCoordinatorConnectionFailed(XenAPIError):
    """No connection to the remote pool's coordinator could be made for update synchronisation."""

    code = "UPDATE_SYNCING_REMOTE_POOL_COORDINATOR_CONNECTION_FAILED"
    template = (
        "No connection to the remote pool's coordinator could be made for update synchronisation."
    )
    fault = "environment"
    retry = "later"
    remedy = "Check its address, certificate and the network."


class UpdateSyncingRemotePoolCoordinatorServiceFailed(XenAPIError):
    """The remote pool's coordinator answered, but its update service failed."""

    code = "UPDATE_SYNCING_REMOTE_POOL_COORDINATOR_SERVICE_FAILED"
    template = "The remote pool's coordinator answered, but its update service failed."
    fault = "environment"
    retry = "later"
    remedy = "Check the remote pool and its enabled repository."


class USBAlreadyAttached(XenAPIError):
    """USB device {pusb} is attached to VM {vm} already."""

    code = "USB_ALREADY_ATTACHED"
    template = "USB device {pusb} is attached to VM {vm} already."
    names = (
        "pusb",
        "vm",
    )
    fault = "client"
    retry = "later"
    remedy = "Unplug it from that VM first."

    def __init__(self, pusb: str, vm: str) -> None:
        super().__init__(pusb, vm)


class USBGroupConflict(XenAPIError):
    """USB group {usb_group} is used by another USB device of the VM already."""

    code = "USB_GROUP_CONFLICT"
    template = "USB group {usb_group} is used by another USB device of the VM already."
    names = ("usb_group",)
    fault = "client"
    remedy = "Choose another group."

    def __init__(self, usb_group: str) -> None:
        super().__init__(usb_group)


class USBGroupContainsNoPusbs(XenAPIError):
    """USB group {usb_group} contains no USB device."""

    code = "USB_GROUP_CONTAINS_NO_PUSBS"
    template = "USB group {usb_group} contains no USB device."
    names = ("usb_group",)
    fault = "client"
    retry = "later"
    remedy = "Plug a matching device into a host, or choose another group."

    def __init__(self, usb_group: str) -> None:
        super().__init__(usb_group)


class USBGroupContainsPUSB(XenAPIError):
    """The USB group still contains devices: {pusbs}."""

    code = "USB_GROUP_CONTAINS_PUSB"
    template = "The USB group still contains devices: {pusbs}."
    names = ("pusbs",)
    fault = "client"
    retry = "later"
    remedy = "Remove these devices from the group first."

    def __init__(self, pusbs: str) -> None:
        super().__init__(pusbs)


class USBGroupContainsVUSB(XenAPIError):
    """The USB group is still used by virtual USB devices: {vusbs}."""

    code = "USB_GROUP_CONTAINS_VUSB"
    template = "The USB group is still used by virtual USB devices: {vusbs}."
    names = ("vusbs",)
    fault = "client"
    retry = "later"
    remedy = "Destroy these virtual devices first."

    def __init__(self, vusbs: str) -> None:
        super().__init__(vusbs)


class UserIsNotLocalSuperuser(XenAPIError):
    """Only the local superuser may do this: {message_}."""

    code = "USER_IS_NOT_LOCAL_SUPERUSER"
    template = "Only the local superuser may do this: {message_}."
    names = ("message_",)
    fault = "client"
    remedy = "Log in as the local superuser."

    def __init__(self, message_: str) -> None:
        super().__init__(message_)


class UUIDInvalid(XenAPIError):
    """There is no {object_type} with UUID {uuid}."""

    code = "UUID_INVALID"
    template = "There is no {object_type} with UUID {uuid}."
    names = (
        "object_type",
        "uuid",
    )
    fault = "client"
    remedy = "Check the UUID and the class it belongs to."

    def __init__(self, object_type: str, uuid: str) -> None:
        super().__init__(object_type, uuid)


class V6dFailure(XenAPIError):
    """The licensing service failed."""

    code = "V6D_FAILURE"
    template = "The licensing service failed."
    retry = "later"
    remedy = "Check the licensing service of the host."


class ValueNotSupported(XenAPIError):
    """Value {value} of {field} is not supported: {reason}."""

    code = "VALUE_NOT_SUPPORTED"
    template = "Value {value} of {field} is not supported: {reason}."
    names = (
        "field",
        "value",
        "reason",
    )
    fault = "client"
    remedy = "Choose a value that meets the condition given."

    def __init__(self, field: str, value: str, reason: str) -> None:
        super().__init__(field, value, reason)


class VBDCdsMustBeReadonly(XenAPIError):
    """A CD VBD must be read-only."""

    code = "VBD_CDS_MUST_BE_READONLY"
    template = "A CD VBD must be read-only."
    fault = "client"
    remedy = "Set the VBD's mode to RO."


class VBDIsEmpty(XenAPIError):
    """VBD {vbd} holds no disc."""

    code = "VBD_IS_EMPTY"
    template = "VBD {vbd} holds no disc."
    names = ("vbd",)
    fault = "client"
    retry = "later"
    remedy = "Insert a disc first."

    def __init__(self, vbd: str) -> None:
        super().__init__(vbd)


class VBDMissing(XenAPIError):
    """The VBD does not exist."""

    code = "VBD_MISSING"
    template = "The VBD does not exist."
    fault = "client"
    remedy = "Look the VBD up again."


class VBDNotEmpty(XenAPIError):
    """VBD {vbd} holds a disc already."""

    code = "VBD_NOT_EMPTY"
    template = "VBD {vbd} holds a disc already."
    names = ("vbd",)
    fault = "client"
    retry = "later"
    remedy = "Eject the disc first."

    def __init__(self, vbd: str) -> None:
        super().__init__(vbd)


class VBDNotRemovableMedia(XenAPIError):
    """VBD {vbd} has no removable media."""

    code = "VBD_NOT_REMOVABLE_MEDIA"
    template = "VBD {vbd} has no removable media."
    names = ("vbd",)
    fault = "client"
    remedy = "Name a CD or floppy VBD."

    def __init__(self, vbd: str) -> None:
        super().__init__(vbd)


class VBDNotUnpluggable(XenAPIError):
    """VBD {vbd} cannot be unplugged while the VM runs."""

    code = "VBD_NOT_UNPLUGGABLE"
    template = "VBD {vbd} cannot be unplugged while the VM runs."
    names = ("vbd",)
    fault = "client"
    retry = "later"
    remedy = "Shut the VM down first, or mark the VBD as unpluggable."

    def __init__(self, vbd: str) -> None:
        super().__init__(vbd)


class VBDTrayLocked(XenAPIError):
    """The guest has locked the tray of VBD {vbd}."""

    code = "VBD_TRAY_LOCKED"
    template = "The guest has locked the tray of VBD {vbd}."
    names = ("vbd",)
    fault = "client"
    retry = "later"
    remedy = "Release the disc inside the guest first."

    def __init__(self, vbd: str) -> None:
        super().__init__(vbd)


class VCPUMaxNotCoresPerSocketMultiple(XenAPIError):
    """A maximum of {vcpu_max} VCPUs is no multiple of {cores_per_socket} cores per socket."""

    code = "VCPU_MAX_NOT_CORES_PER_SOCKET_MULTIPLE"
    template = (
        "A maximum of {vcpu_max} VCPUs is no multiple of {cores_per_socket} cores per socket."
    )
    names = (
        "vcpu_max",
        "cores_per_socket",
    )
    fault = "client"
    remedy = "Choose numbers of which one divides the other."

    def __init__(self, vcpu_max: str, cores_per_socket: str) -> None:
        super().__init__(vcpu_max, cores_per_socket)


class VDICBTEnabled(XenAPIError):
    """VDI {vdi} has changed block tracking enabled, which forbids this."""

    code = "VDI_CBT_ENABLED"
    template = "VDI {vdi} has changed block tracking enabled, which forbids this."
    names = ("vdi",)
    fault = "client"
    retry = "later"
    remedy = "Disable changed block tracking first."

    def __init__(self, vdi: str) -> None:
        super().__init__(vdi)


class VDIContainsMetadataOfThisPool(XenAPIError):
    """VDI {vdi} holds the metadata of this very pool {pool}."""

    code = "VDI_CONTAINS_METADATA_OF_THIS_POOL"
    template = "VDI {vdi} holds the metadata of this very pool {pool}."
    names = (
        "vdi",
        "pool",
    )
    fault = "client"
    retry = "later"
    remedy = "Disable database replication to its SR first."

    def __init__(self, vdi: str, pool: str) -> None:
        super().__init__(vdi, pool)


class VDIContentIDMissing(XenAPIError):
    """The content identifier of the VDI is missing."""

    code = "VDI_CONTENT_ID_MISSING"
    template = "The content identifier of the VDI is missing."
    remedy = "Copy the disk in full instead of incrementally."


class VDICopyFailed(XenAPIError):
    """The VDI could not be copied."""

    code = "VDI_COPY_FAILED"
    template = "The VDI could not be copied."
    fault = "environment"
    retry = "later"
    remedy = "Check both SRs and their free space, then copy again."


class VDIHasRrds(XenAPIError):
    """VDI {vdi} stores metrics, which forbids this."""

    code = "VDI_HAS_RRDS"
    template = "VDI {vdi} stores metrics, which forbids this."
    names = ("vdi",)
    fault = "client"
    remedy = "Choose another VDI."

    def __init__(self, vdi: str) -> None:
        super().__init__(vdi)


class VDIIncompatibleType(XenAPIError):
    """VDI {vdi} is of type {vdi_type}, which cannot be used for this."""

    code = "VDI_INCOMPATIBLE_TYPE"
    template = "VDI {vdi} is of type {vdi_type}, which cannot be used for this."
    names = (
        "vdi",
        "vdi_type",
    )
    fault = "client"
    remedy = "Choose a VDI of another type."

    def __init__(self, vdi: str, vdi_type: str) -> None:
        super().__init__(vdi, vdi_type)


class VDIInUse(XenAPIError):
    """VDI {vdi} is in use, which rules out {operation}."""

    code = "VDI_IN_USE"
    template = "VDI {vdi} is in use, which rules out {operation}."
    names = (
        "vdi",
        "operation",
    )
    fault = "client"
    retry = "later"
    remedy = "Unplug the VDI, or wait until its operation has finished."

    def __init__(self, vdi: str, operation: str) -> None:
        super().__init__(vdi, operation)


class VDIIOError(XenAPIError):
    """The VDI could not be read or written."""

    code = "VDI_IO_ERROR"
    template = "The VDI could not be read or written."
    fault = "environment"
    retry = "later"
    remedy = "Check the storage behind the VDI."


class VDIIsAPhysicalDevice(XenAPIError):
    """VDI {vdi} is a physical device, which forbids this."""

    code = "VDI_IS_A_PHYSICAL_DEVICE"
    template = "VDI {vdi} is a physical device, which forbids this."
    names = ("vdi",)
    fault = "client"
    remedy = "Copy its content to an ordinary SR instead."

    def __init__(self, vdi: str) -> None:
        super().__init__(vdi)


class VDIIsEncrypted(XenAPIError):
    """VDI {vdi} is encrypted, which forbids this."""

    code = "VDI_IS_ENCRYPTED"
    template = "VDI {vdi} is encrypted, which forbids this."
    names = ("vdi",)
    fault = "client"
    remedy = "Use a VDI without encryption."

    def __init__(self, vdi: str) -> None:
        super().__init__(vdi)


class VDIIsNotIso(XenAPIError):
    """VDI {vdi} is of type {found_type}, not an ISO image."""

    code = "VDI_IS_NOT_ISO"
    template = "VDI {vdi} is of type {found_type}, not an ISO image."
    names = (
        "vdi",
        "found_type",
    )
    fault = "client"
    remedy = "Name a VDI from an ISO library."

    def __init__(self, vdi: str, found_type: str) -> None:
        super().__init__(vdi, found_type)


class VDIIsSharable(XenAPIError):
    """The VDI is sharable, which forbids this."""

    code = "VDI_IS_SHARABLE"
    template = "The VDI is sharable, which forbids this."
    fault = "client"
    remedy = "Use a VDI that is not sharable."


class VDILocationMissing(XenAPIError):
    """SR {sr} has no VDI at location {location}."""

    code = "VDI_LOCATION_MISSING"
    template = "SR {sr} has no VDI at location {location}."
    names = (
        "sr",
        "location",
    )
    fault = "client"
    remedy = "Scan the SR and check the location."

    def __init__(self, sr: str, location: str) -> None:
        super().__init__(sr, location)


class VDIMissing(XenAPIError):
    """VDI {vdi} is not found on SR {sr}."""

    code = "VDI_MISSING"
    template = "VDI {vdi} is not found on SR {sr}."
    names = (
        "sr",
        "vdi",
    )
    fault = "environment"
    retry = "later"
    remedy = "Scan the SR and check the storage."

    def __init__(self, sr: str, vdi: str) -> None:
        super().__init__(sr, vdi)


class VDINeedsVMForMigrate(XenAPIError):
    """VDI {vdi} can only migrate live while a running VM uses it."""

    code = "VDI_NEEDS_VM_FOR_MIGRATE"
    template = "VDI {vdi} can only migrate live while a running VM uses it."
    names = ("vdi",)
    fault = "client"
    retry = "later"
    remedy = "Plug the VDI into a running VM, or copy it instead."

    def __init__(self, vdi: str) -> None:
        super().__init__(vdi)


class VDINotAvailable(XenAPIError):
    """VDI {vdi} cannot be used at present."""

    code = "VDI_NOT_AVAILABLE"
    template = "VDI {vdi} cannot be used at present."
    names = ("vdi",)
    fault = "environment"
    retry = "later"
    remedy = "Check that its SR is attached and scan it again."

    def __init__(self, vdi: str) -> None:
        super().__init__(vdi)


class VDINotInMap(XenAPIError):
    """No destination SR is given for VDI {vdi}."""

    code = "VDI_NOT_IN_MAP"
    template = "No destination SR is given for VDI {vdi}."
    names = ("vdi",)
    fault = "client"
    remedy = "Add the VDI to the map of destinations."

    def __init__(self, vdi: str) -> None:
        super().__init__(vdi)


class VDINotManaged(XenAPIError):
    """VDI {vdi} is not managed, so it cannot be used directly."""

    code = "VDI_NOT_MANAGED"
    template = "VDI {vdi} is not managed, so it cannot be used directly."
    names = ("vdi",)
    fault = "client"
    remedy = "Name a managed VDI."

    def __init__(self, vdi: str) -> None:
        super().__init__(vdi)


class VDINotSparse(XenAPIError):
    """VDI {vdi} is not sparse, so its changed blocks cannot be told apart."""

    code = "VDI_NOT_SPARSE"
    template = "VDI {vdi} is not sparse, so its changed blocks cannot be told apart."
    names = ("vdi",)
    fault = "client"
    remedy = "Copy the disk in full."

    def __init__(self, vdi: str) -> None:
        super().__init__(vdi)


class VDINoCBTMetadata(XenAPIError):
    """VDI {vdi} has no changed block data."""

    code = "VDI_NO_CBT_METADATA"
    template = "VDI {vdi} has no changed block data."
    names = ("vdi",)
    fault = "client"
    retry = "later"
    remedy = "Enable changed block tracking and take a snapshot first."

    def __init__(self, vdi: str) -> None:
        super().__init__(vdi)


class VDIOnBootModeIncompatibleWithOperation(XenAPIError):
    """The VDI's on-boot mode forbids this operation."""

    code = "VDI_ON_BOOT_MODE_INCOMPATIBLE_WITH_OPERATION"
    template = "The VDI's on-boot mode forbids this operation."
    fault = "client"
    retry = "later"
    remedy = "Set the VDI's on-boot mode to persist first."


class VDIReadonly(XenAPIError):
    """VDI {vdi} is read-only."""

    code = "VDI_READONLY"
    template = "VDI {vdi} is read-only."
    names = ("vdi",)
    fault = "client"
    remedy = "Use it read-only, or name a writable VDI."

    def __init__(self, vdi: str) -> None:
        super().__init__(vdi)


class VDITooLarge(XenAPIError):
    """VDI {vdi} is too large; at most {maximum_size} bytes are allowed."""

    code = "VDI_TOO_LARGE"
    template = "VDI {vdi} is too large; at most {maximum_size} bytes are allowed."
    names = (
        "vdi",
        "maximum_size",
    )
    fault = "client"
    remedy = "Use a smaller VDI."

    def __init__(self, vdi: str, maximum_size: str) -> None:
        super().__init__(vdi, maximum_size)


class VDITooSmall(XenAPIError):
    """VDI {vdi} is too small; at least {minimum_size} bytes are needed."""

    code = "VDI_TOO_SMALL"
    template = "VDI {vdi} is too small; at least {minimum_size} bytes are needed."
    names = (
        "vdi",
        "minimum_size",
    )
    fault = "client"
    remedy = "Use a larger VDI."

    def __init__(self, vdi: str, minimum_size: str) -> None:
        super().__init__(vdi, minimum_size)


class VGPUDestinationIncompatible(XenAPIError):
    """Virtual GPU {vgpu} does not fit the destination host {host}: {reason}."""

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

    def __init__(self, reason: str, vgpu: str, host: str) -> None:
        super().__init__(reason, vgpu, host)


class VGPUGuestDriverLimit(XenAPIError):
    """The guest driver of VM {vm} on host {host} rules this out: {reason}."""

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

    def __init__(self, reason: str, vm: str, host: str) -> None:
        super().__init__(reason, vm, host)


class VGPUSuspensionNotSupported(XenAPIError):
    """Virtual GPU {vgpu} on host {host} cannot be suspended: {reason}."""

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

    def __init__(self, reason: str, vgpu: str, host: str) -> None:
        super().__init__(reason, vgpu, host)


class VGPUTypeNotCompatible(XenAPIError):
    """Virtual GPU type {vgpu_type} cannot be combined with the VM's other virtual GPUs."""

    code = "VGPU_TYPE_NOT_COMPATIBLE"
    template = "Virtual GPU type {vgpu_type} cannot be combined with the VM's other virtual GPUs."
    names = ("vgpu_type",)
    fault = "client"
    remedy = "Choose types that may be combined."

    def __init__(self, vgpu_type: str) -> None:
        super().__init__(vgpu_type)


class VGPUTypeNotCompatibleWithRunningType(XenAPIError):
    """Type {vgpu_type} cannot run on GPU {pgpu} beside type {running_type}."""

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

    def __init__(self, pgpu: str, vgpu_type: str, running_type: str) -> None:
        super().__init__(pgpu, vgpu_type, running_type)


class VGPUTypeNotEnabled(XenAPIError):
    """Virtual GPU type {vgpu_type} is not enabled here; enabled are {enabled_types}."""

    code = "VGPU_TYPE_NOT_ENABLED"
    template = "Virtual GPU type {vgpu_type} is not enabled here; enabled are {enabled_types}."
    names = (
        "vgpu_type",
        "enabled_types",
    )
    fault = "client"
    retry = "later"
    remedy = "Enable the type on the GPU, or choose an enabled one."

    def __init__(self, vgpu_type: str, enabled_types: str) -> None:
        super().__init__(vgpu_type, enabled_types)


class VGPUTypeNotSupported(XenAPIError):
    """Virtual GPU type {vgpu_type} is not supported here; supported are {supported_types}."""

    code = "VGPU_TYPE_NOT_SUPPORTED"
    template = (
        "Virtual GPU type {vgpu_type} is not supported here; supported are {supported_types}."
    )
    names = (
        "vgpu_type",
        "supported_types",
    )
    fault = "client"
    remedy = "Choose a supported type."

    def __init__(self, vgpu_type: str, supported_types: str) -> None:
        super().__init__(vgpu_type, supported_types)


class VGPUTypeNoLongerSupported(XenAPIError):
    """Virtual GPU type {vgpu_type} is no longer supported."""

    code = "VGPU_TYPE_NO_LONGER_SUPPORTED"
    template = "Virtual GPU type {vgpu_type} is no longer supported."
    names = ("vgpu_type",)
    fault = "client"
    remedy = "Choose a current type."

    def __init__(self, vgpu_type: str) -> None:
        super().__init__(vgpu_type)


class VIFInUse(XenAPIError):
    """Network {network} is in use by VIF {vif}."""

    code = "VIF_IN_USE"
    template = "Network {network} is in use by VIF {vif}."
    names = (
        "network",
        "vif",
    )
    fault = "client"
    retry = "later"
    remedy = "Unplug the VIF first."

    def __init__(self, network: str, vif: str) -> None:
        super().__init__(network, vif)


class VIFNotInMap(XenAPIError):
    """No destination network is given for VIF {vif}."""

    code = "VIF_NOT_IN_MAP"
    template = "No destination network is given for VIF {vif}."
    names = ("vif",)
    fault = "client"
    remedy = "Add the VIF to the map of destinations."

    def __init__(self, vif: str) -> None:
        super().__init__(vif)


class VLANInUse(XenAPIError):
    """VLAN {vlan} is in use on device {device} already."""

    code = "VLAN_IN_USE"
    template = "VLAN {vlan} is in use on device {device} already."
    names = (
        "device",
        "vlan",
    )
    fault = "client"
    remedy = "Choose another tag, or use the existing VLAN."

    def __init__(self, device: str, vlan: str) -> None:
        super().__init__(device, vlan)


class VLANTagInvalid(XenAPIError):
    """{vlan} is not a valid VLAN tag."""

    code = "VLAN_TAG_INVALID"
    template = "{vlan} is not a valid VLAN tag."
    names = ("vlan",)
    fault = "client"
    remedy = "Choose a tag from 0 to 4094."

    def __init__(self, vlan: str) -> None:
        super().__init__(vlan)


class VMPPArchiveMoreFrequentThanBackup(XenAPIError):
    """The protection policy would archive more often than it backs up."""

    code = "VMPP_ARCHIVE_MORE_FREQUENT_THAN_BACKUP"
    template = "The protection policy would archive more often than it backs up."
    fault = "client"
    remedy = "Archive at most as often as backups are made."


class VMPPHasVM(XenAPIError):
    """The protection policy still has VMs."""

    code = "VMPP_HAS_VM"
    template = "The protection policy still has VMs."
    fault = "client"
    retry = "later"
    remedy = "Remove its VMs first."


class VMSSHasVM(XenAPIError):
    """The snapshot schedule still has VMs."""

    code = "VMSS_HAS_VM"
    template = "The snapshot schedule still has VMs."
    fault = "client"
    retry = "later"
    remedy = "Remove its VMs first."


class VMSFailedToCooperate(XenAPIError):
    """Some guests did not give back memory in time."""

    code = "VMS_FAILED_TO_COOPERATE"
    template = "Some guests did not give back memory in time."
    fault = "environment"
    retry = "later"
    remedy = "Check their balloon drivers, or free memory another way."


class VMAssignedToProtectionPolicy(XenAPIError):
    """VM {vm} belongs to protection policy {vmpp}."""

    code = "VM_ASSIGNED_TO_PROTECTION_POLICY"
    template = "VM {vm} belongs to protection policy {vmpp}."
    names = (
        "vm",
        "vmpp",
    )
    fault = "client"
    retry = "later"
    remedy = "Take the VM out of the policy first."

    def __init__(self, vm: str, vmpp: str) -> None:
        super().__init__(vm, vmpp)


class VMAssignedToSnapshotSchedule(XenAPIError):
    """VM {vm} belongs to snapshot schedule {vmss}."""

    code = "VM_ASSIGNED_TO_SNAPSHOT_SCHEDULE"
    template = "VM {vm} belongs to snapshot schedule {vmss}."
    names = (
        "vm",
        "vmss",
    )
    fault = "client"
    retry = "later"
    remedy = "Take the VM out of the schedule first."

    def __init__(self, vm: str, vmss: str) -> None:
        super().__init__(vm, vmss)


class VMAttachedToMoreThanOneVDIWithTimeoffsetMarkedAsResetOnBoot(XenAPIError):
    """VM {vm} has more than one reset-on-boot disk that stores a clock offset."""

    code = "VM_ATTACHED_TO_MORE_THAN_ONE_VDI_WITH_TIMEOFFSET_MARKED_AS_RESET_ON_BOOT"
    template = "VM {vm} has more than one reset-on-boot disk that stores a clock offset."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "Leave at most one such disk on the VM."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class VMBadPowerState(XenAPIError):
    """VM {vm} is in power state {actual}; this needs {expected}."""

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

    def __init__(self, vm: str, expected: str, actual: str) -> None:
        super().__init__(vm, expected, actual)


class VMBiosStringsAlreadySet(XenAPIError):
    """The BIOS strings of this VM are set already."""

    code = "VM_BIOS_STRINGS_ALREADY_SET"
    template = "The BIOS strings of this VM are set already."
    fault = "client"
    remedy = "Create a new VM if other strings are needed."


class VMCallPluginRateLimit(XenAPIError):
    """VM {vm} may be asked once in {interval} seconds; {wait} seconds remain."""

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

    def __init__(self, vm: str, interval: str, wait: str) -> None:
        super().__init__(vm, interval, wait)


class VMCannotDeleteDefaultTemplate(XenAPIError):
    """VM {vm} is a default template and stays."""

    code = "VM_CANNOT_DELETE_DEFAULT_TEMPLATE"
    template = "VM {vm} is a default template and stays."
    names = ("vm",)
    fault = "client"
    remedy = "Leave the template in place."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class VMCheckpointResumeFailed(XenAPIError):
    """VM {vm} could not be resumed after its checkpoint."""

    code = "VM_CHECKPOINT_RESUME_FAILED"
    template = "VM {vm} could not be resumed after its checkpoint."
    names = ("vm",)
    fault = "environment"
    retry = "later"
    remedy = "Check the state of the VM and start it if it is halted."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class VMCheckpointSuspendFailed(XenAPIError):
    """VM {vm} could not be suspended for its checkpoint."""

    code = "VM_CHECKPOINT_SUSPEND_FAILED"
    template = "VM {vm} could not be suspended for its checkpoint."
    names = ("vm",)
    fault = "environment"
    retry = "later"
    remedy = "Check guest drivers and suspend space, then try again."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class VMCrashed(XenAPIError):
    """VM {vm} crashed during the operation."""

    code = "VM_CRASHED"
    template = "VM {vm} crashed during the operation."
    names = ("vm",)
    fault = "environment"
    retry = "later"
    remedy = "Look at the guest, then try again."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class VMDuplicateVBDDevice(XenAPIError):
    """VM {vm} has more than one VBD at device {device}; one is {vbd}."""

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

    def __init__(self, vm: str, vbd: str, device: str) -> None:
        super().__init__(vm, vbd, device)


class VMFailedShutdownAcknowledgment(XenAPIError):
    """VM {vm} did not acknowledge the request to shut down."""

    code = "VM_FAILED_SHUTDOWN_ACKNOWLEDGMENT"
    template = "VM {vm} did not acknowledge the request to shut down."
    names = ("vm",)
    fault = "environment"
    retry = "later"
    remedy = "Check the guest's drivers, or shut it down hard."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class VMFailedSuspendAcknowledgment(XenAPIError):
    """VM {vm} did not acknowledge the request to suspend."""

    code = "VM_FAILED_SUSPEND_ACKNOWLEDGMENT"
    template = "VM {vm} did not acknowledge the request to suspend."
    names = ("vm",)
    fault = "environment"
    retry = "later"
    remedy = "Check the guest's drivers, then try again."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class VMHalted(XenAPIError):
    """VM {vm} halted unexpectedly during the operation."""

    code = "VM_HALTED"
    template = "VM {vm} halted unexpectedly during the operation."
    names = ("vm",)
    fault = "environment"
    retry = "later"
    remedy = "Look at the guest, then start it again."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class VMHasCheckpoint(XenAPIError):
    """VM {vm} has a checkpoint, which storage migration does not support."""

    code = "VM_HAS_CHECKPOINT"
    template = "VM {vm} has a checkpoint, which storage migration does not support."
    names = ("vm",)
    fault = "client"
    remedy = "Delete its checkpoints first."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class VMHasNoSuspendVDI(XenAPIError):
    """VM {vm} has no suspend image."""

    code = "VM_HAS_NO_SUSPEND_VDI"
    template = "VM {vm} has no suspend image."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "Reset its power state and start it afresh."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class VMHasPCIAttached(XenAPIError):
    """VM {vm} has a physical PCI device, which forbids this."""

    code = "VM_HAS_PCI_ATTACHED"
    template = "VM {vm} has a physical PCI device, which forbids this."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "Shut the VM down, or remove the device first."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class VMHasSriovVIF(XenAPIError):
    """VM {vm} has a VIF on an SR-IOV network, which forbids this."""

    code = "VM_HAS_SRIOV_VIF"
    template = "VM {vm} has a VIF on an SR-IOV network, which forbids this."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "Shut the VM down, or move the VIF to another network."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class VMHasTooManySnapshots(XenAPIError):
    """VM {vm} has too many snapshots for migration."""

    code = "VM_HAS_TOO_MANY_SNAPSHOTS"
    template = "VM {vm} has too many snapshots for migration."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "Delete snapshots first."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class VMHasVGPU(XenAPIError):
    """VM {vm} has a virtual GPU, which forbids this."""

    code = "VM_HAS_VGPU"
    template = "VM {vm} has a virtual GPU, which forbids this."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "Shut the VM down, or remove the virtual GPU first."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class VMHasVusbs(XenAPIError):
    """VM {vm} has USB devices, which forbids this."""

    code = "VM_HAS_VUSBS"
    template = "VM {vm} has USB devices, which forbids this."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "Unplug the USB devices first."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class VMHostIncompatibleVersion(XenAPIError):
    """Host {host} runs a version that is too old for VM {vm}."""

    code = "VM_HOST_INCOMPATIBLE_VERSION"
    template = "Host {host} runs a version that is too old for VM {vm}."
    names = (
        "host",
        "vm",
    )
    fault = "client"
    retry = "later"
    remedy = "Choose a host of a newer version."

    def __init__(self, host: str, vm: str) -> None:
        super().__init__(host, vm)


class VMHostIncompatibleVersionMigrate(XenAPIError):
    """VM {vm} cannot migrate to host {host}, which runs an older version."""

    code = "VM_HOST_INCOMPATIBLE_VERSION_MIGRATE"
    template = "VM {vm} cannot migrate to host {host}, which runs an older version."
    names = (
        "host",
        "vm",
    )
    fault = "client"
    remedy = "Choose a host of the same or a newer version."

    def __init__(self, host: str, vm: str) -> None:
        super().__init__(host, vm)


class VMHostIncompatibleVirtualHardwarePlatformVersion(XenAPIError):
    """VM {vm} needs virtual hardware version {vm_version}; host {host} offers {host_versions}."""

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
    remedy = "Choose a host that offers the version needed."

    def __init__(self, host: str, host_versions: str, vm: str, vm_version: str) -> None:
        super().__init__(host, host_versions, vm, vm_version)


class VMHVMRequired(XenAPIError):
    """VM {vm} needs hardware virtualisation, which is not available."""

    code = "VM_HVM_REQUIRED"
    template = "VM {vm} needs hardware virtualisation, which is not available."
    names = ("vm",)
    fault = "client"
    remedy = "Enable it in the host's firmware, or choose another host."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class VMIncompatibleWithThisHost(XenAPIError):
    """VM {vm} cannot run on host {host}: {reason}."""

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

    def __init__(self, vm: str, host: str, reason: str) -> None:
        super().__init__(vm, host, reason)


class VMIsImmobile(XenAPIError):
    """VM {vm} is configured in a way that ties it to its host."""

    code = "VM_IS_IMMOBILE"
    template = "VM {vm} is configured in a way that ties it to its host."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "Remove what ties it, or shut it down."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class VMIsPartOfAnAppliance(XenAPIError):
    """VM {vm} belongs to appliance {appliance}."""

    code = "VM_IS_PART_OF_AN_APPLIANCE"
    template = "VM {vm} belongs to appliance {appliance}."
    names = (
        "vm",
        "appliance",
    )
    fault = "client"
    retry = "later"
    remedy = "Recover the appliance, or take the VM out of it."

    def __init__(self, vm: str, appliance: str) -> None:
        super().__init__(vm, appliance)


class VMIsProtected(XenAPIError):
    """VM {vm} is protected by HA, which forbids this."""

    code = "VM_IS_PROTECTED"
    template = "VM {vm} is protected by HA, which forbids this."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "End its HA protection first."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class VMIsSnapshot(XenAPIError):
    """The VM is a snapshot, which forbids this."""

    code = "VM_IS_SNAPSHOT"
    template = "The VM is a snapshot, which forbids this."
    fault = "client"
    remedy = "Name the VM itself, or clone the snapshot."


class VMIsTemplate(XenAPIError):
    """VM {vm} is a template, which forbids this."""

    code = "VM_IS_TEMPLATE"
    template = "VM {vm} is a template, which forbids this."
    names = ("vm",)
    fault = "client"
    remedy = "Clone the template and use the clone."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class VMIsUsingNestedVirt(XenAPIError):
    """VM {vm} uses nested virtualisation, which forbids this."""

    code = "VM_IS_USING_NESTED_VIRT"
    template = "VM {vm} uses nested virtualisation, which forbids this."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "Shut the VM down, or switch nested virtualisation off."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class VMLacksFeature(XenAPIError):
    """The guest of VM {vm} does not offer the feature that this needs."""

    code = "VM_LACKS_FEATURE"
    template = "The guest of VM {vm} does not offer the feature that this needs."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "Install or start the guest tools, or use a hard variant of the call."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class VMMemorySizeTooLow(XenAPIError):
    """VM {vm} has too little memory to start."""

    code = "VM_MEMORY_SIZE_TOO_LOW"
    template = "VM {vm} has too little memory to start."
    names = ("vm",)
    fault = "client"
    remedy = "Give it more memory."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class VMMemoryTargetWaitTimeout(XenAPIError):
    """The guest did not reach its memory target in time."""

    code = "VM_MEMORY_TARGET_WAIT_TIMEOUT"
    template = "The guest did not reach its memory target in time."
    fault = "environment"
    retry = "later"
    remedy = "Check its balloon driver and wait again."


class VMMigrateContactRemoteServiceFailed(XenAPIError):
    """The service on the migration's destination could not be reached."""

    code = "VM_MIGRATE_CONTACT_REMOTE_SERVICE_FAILED"
    template = "The service on the migration's destination could not be reached."
    fault = "environment"
    retry = "later"
    remedy = "Check the destination host and the network to it."


class VMMigrateFailed(XenAPIError):
    """VM {vm} could not migrate from {source} to {destination}: {message_}."""

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

    def __init__(self, vm: str, source: str, destination: str, message_: str) -> None:
        super().__init__(vm, source, destination, message_)


class VMMissingPVDrivers(XenAPIError):
    """VM {vm} has no guest drivers that this needs."""

    code = "VM_MISSING_PV_DRIVERS"
    template = "VM {vm} has no guest drivers that this needs."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "Install the guest tools and wait until they run."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class VMNonSuspendable(XenAPIError):
    """VM {vm} refuses to be suspended: {reason}."""

    code = "VM_NON_SUSPENDABLE"
    template = "VM {vm} refuses to be suspended: {reason}."
    names = (
        "vm",
        "reason",
    )
    fault = "client"
    retry = "later"
    remedy = "Resolve the reason, or shut it down."

    def __init__(self, vm: str, reason: str) -> None:
        super().__init__(vm, reason)


class VMNotResidentHere(XenAPIError):
    """VM {vm} does not run on host {host}."""

    code = "VM_NOT_RESIDENT_HERE"
    template = "VM {vm} does not run on host {host}."
    names = (
        "vm",
        "host",
    )
    retry = "safe"
    remedy = "Ask where the VM runs, then try again."

    def __init__(self, vm: str, host: str) -> None:
        super().__init__(vm, host)


class VMNoCrashdumpSR(XenAPIError):
    """No SR is set for crash dumps of VM {vm}."""

    code = "VM_NO_CRASHDUMP_SR"
    template = "No SR is set for crash dumps of VM {vm}."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "Set a crash dump SR for the host or the pool."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class VMNoEmptyCdVBD(XenAPIError):
    """VM {vm} has no empty CD drive."""

    code = "VM_NO_EMPTY_CD_VBD"
    template = "VM {vm} has no empty CD drive."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "Eject a disc, or add a CD VBD."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class VMNoSuspendSR(XenAPIError):
    """No SR is set for the suspend image of VM {vm}."""

    code = "VM_NO_SUSPEND_SR"
    template = "No SR is set for the suspend image of VM {vm}."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "Set a suspend SR for the VM, its host or the pool."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class VMNoVCPUS(XenAPIError):
    """VM {vm} has no VCPUs."""

    code = "VM_NO_VCPUS"
    template = "VM {vm} has no VCPUs."
    names = ("vm",)
    fault = "client"
    remedy = "Give it at least one VCPU."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class VMOldPVDrivers(XenAPIError):
    """The guest drivers of VM {vm} are version {major}.{minor}, which is too old."""

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

    def __init__(self, vm: str, major: str, minor: str) -> None:
        super().__init__(vm, major, minor)


class VMPCIBusFull(XenAPIError):
    """The PCI bus of VM {vm} has no free slot."""

    code = "VM_PCI_BUS_FULL"
    template = "The PCI bus of VM {vm} has no free slot."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "Remove a device from the VM first."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class VMPVDriversInUse(XenAPIError):
    """VM {vm} is still using its guest drivers."""

    code = "VM_PV_DRIVERS_IN_USE"
    template = "VM {vm} is still using its guest drivers."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "Shut the VM down first."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class VMRebooted(XenAPIError):
    """VM {vm} rebooted unexpectedly during the operation."""

    code = "VM_REBOOTED"
    template = "VM {vm} rebooted unexpectedly during the operation."
    names = ("vm",)
    fault = "environment"
    retry = "later"
    remedy = "Wait until the guest is up, then try again."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class VMRequiresGPU(XenAPIError):
    """VM {vm} needs a GPU of group {gpu_group}, which the host lacks."""

    code = "VM_REQUIRES_GPU"
    template = "VM {vm} needs a GPU of group {gpu_group}, which the host lacks."
    names = (
        "vm",
        "gpu_group",
    )
    fault = "client"
    retry = "later"
    remedy = "Choose a host with such a GPU."

    def __init__(self, vm: str, gpu_group: str) -> None:
        super().__init__(vm, gpu_group)


class VMRequiresIommu(XenAPIError):
    """The VM needs an IOMMU, which host {host} lacks or has switched off."""

    code = "VM_REQUIRES_IOMMU"
    template = "The VM needs an IOMMU, which host {host} lacks or has switched off."
    names = ("host",)
    fault = "client"
    remedy = "Enable it in the host's firmware, or choose another host."

    def __init__(self, host: str) -> None:
        super().__init__(host)


class VMRequiresNetwork(XenAPIError):
    """VM {vm} needs network {network}, which the host does not see."""

    code = "VM_REQUIRES_NETWORK"
    template = "VM {vm} needs network {network}, which the host does not see."
    names = (
        "vm",
        "network",
    )
    fault = "client"
    retry = "later"
    remedy = "Connect the network there, or choose another host."

    def __init__(self, vm: str, network: str) -> None:
        super().__init__(vm, network)


class VMRequiresSR(XenAPIError):
    """VM {vm} needs SR {sr}, which the host does not see."""

    code = "VM_REQUIRES_SR"
    template = "VM {vm} needs SR {sr}, which the host does not see."
    names = (
        "vm",
        "sr",
    )
    fault = "client"
    retry = "later"
    remedy = "Plug the SR there, or choose another host."

    def __init__(self, vm: str, sr: str) -> None:
        super().__init__(vm, sr)


class VMRequiresVDI(XenAPIError):
    """VM {vm} needs VDI {vdi}, which cannot be used."""

    code = "VM_REQUIRES_VDI"
    template = "VM {vm} needs VDI {vdi}, which cannot be used."
    names = (
        "vm",
        "vdi",
    )
    fault = "environment"
    retry = "later"
    remedy = "Make the VDI available, or remove it from the VM."

    def __init__(self, vm: str, vdi: str) -> None:
        super().__init__(vm, vdi)


class VMRequiresVGPU(XenAPIError):
    """VM {vm} needs a virtual GPU of type {vgpu_type} from group {gpu_group}, and none is free."""

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

    def __init__(self, vm: str, gpu_group: str, vgpu_type: str) -> None:
        super().__init__(vm, gpu_group, vgpu_type)


class VMRequiresVUSB(XenAPIError):
    """VM {vm} needs a USB device of group {usb_group}, which the host lacks."""

    code = "VM_REQUIRES_VUSB"
    template = "VM {vm} needs a USB device of group {usb_group}, which the host lacks."
    names = (
        "vm",
        "usb_group",
    )
    fault = "client"
    retry = "later"
    remedy = "Plug the device into the host, or choose another host."

    def __init__(self, vm: str, usb_group: str) -> None:
        super().__init__(vm, usb_group)


class VMRevertFailed(XenAPIError):
    """VM {vm} could not be reverted to snapshot {snapshot}."""

    code = "VM_REVERT_FAILED"
    template = "VM {vm} could not be reverted to snapshot {snapshot}."
    names = (
        "vm",
        "snapshot",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the disks of VM and snapshot, then try again."

    def __init__(self, vm: str, snapshot: str) -> None:
        super().__init__(vm, snapshot)


class VMShutdownTimeout(XenAPIError):
    """VM {vm} did not shut down within {timeout} seconds."""

    code = "VM_SHUTDOWN_TIMEOUT"
    template = "VM {vm} did not shut down within {timeout} seconds."
    names = (
        "vm",
        "timeout",
    )
    fault = "environment"
    retry = "later"
    remedy = "Wait longer, or shut it down hard."

    def __init__(self, vm: str, timeout: str) -> None:
        super().__init__(vm, timeout)


class VMSnapshotFailed(XenAPIError):
    """The snapshot could not be made."""

    code = "VM_SNAPSHOT_FAILED"
    template = "The snapshot could not be made."
    fault = "environment"
    retry = "later"
    remedy = "Check the storage of the VM's disks, then try again."


class VMSnapshotWithQuiesceFailed(XenAPIError):
    """VM {vm} could not be quiesced for its snapshot."""

    code = "VM_SNAPSHOT_WITH_QUIESCE_FAILED"
    template = "VM {vm} could not be quiesced for its snapshot."
    names = ("vm",)
    fault = "environment"
    retry = "later"
    remedy = "Check the snapshot service in the guest, or take an ordinary snapshot."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class VMSnapshotWithQuiesceNotSupported(XenAPIError):
    """VM {vm} does not support quiesced snapshots: {error}."""

    code = "VM_SNAPSHOT_WITH_QUIESCE_NOT_SUPPORTED"
    template = "VM {vm} does not support quiesced snapshots: {error}."
    names = (
        "vm",
        "error",
    )
    fault = "client"
    remedy = "Install the guest's snapshot provider, or take an ordinary snapshot."

    def __init__(self, vm: str, error: str) -> None:
        super().__init__(vm, error)


class VMSnapshotWithQuiescePluginDeosNotRespond(XenAPIError):
    """The snapshot service in VM {vm} does not answer."""

    code = "VM_SNAPSHOT_WITH_QUIESCE_PLUGIN_DEOS_NOT_RESPOND"
    template = "The snapshot service in VM {vm} does not answer."
    names = ("vm",)
    fault = "environment"
    retry = "later"
    remedy = "Restart that service in the guest, or take an ordinary snapshot."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class VMSnapshotWithQuiesceTimeout(XenAPIError):
    """Quiescing VM {vm} took too long."""

    code = "VM_SNAPSHOT_WITH_QUIESCE_TIMEOUT"
    template = "Quiescing VM {vm} took too long."
    names = ("vm",)
    fault = "environment"
    retry = "later"
    remedy = "Try again when the guest is less busy, or take an ordinary snapshot."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class VMSuspendTimeout(XenAPIError):
    """VM {vm} did not suspend within {timeout} seconds."""

    code = "VM_SUSPEND_TIMEOUT"
    template = "VM {vm} did not suspend within {timeout} seconds."
    names = (
        "vm",
        "timeout",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the guest and try again."

    def __init__(self, vm: str, timeout: str) -> None:
        super().__init__(vm, timeout)


class VMTooManyVCPUS(XenAPIError):
    """VM {vm} has more VCPUs than are allowed."""

    code = "VM_TOO_MANY_VCPUS"
    template = "VM {vm} has more VCPUs than are allowed."
    names = ("vm",)
    fault = "client"
    remedy = "Give it fewer VCPUs."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class VMToImportIsNotNewerVersion(XenAPIError):
    """VM {vm} exists here in version {existing_version}; the import has version
    {version_to_import}.
    """

    code = "VM_TO_IMPORT_IS_NOT_NEWER_VERSION"
    template = "VM {vm} exists here in version {existing_version}; the import has version {version_to_import}."
    names = (
        "vm",
        "existing_version",
        "version_to_import",
    )
    fault = "client"
    remedy = "Import a newer version, or force the import."

    def __init__(self, vm: str, existing_version: str, version_to_import: str) -> None:
        super().__init__(vm, existing_version, version_to_import)


class VMUnsafeBoot(XenAPIError):
    """Starting VM {vm} here was judged unsafe."""

    code = "VM_UNSAFE_BOOT"
    template = "Starting VM {vm} here was judged unsafe."
    names = ("vm",)
    fault = "client"
    retry = "later"
    remedy = "Choose a compatible host, or force the call if the risk is known."

    def __init__(self, vm: str) -> None:
        super().__init__(vm)


class VTPMMaxAmountReached(XenAPIError):
    """The VM has {amount} VTPM already, which is the limit."""

    code = "VTPM_MAX_AMOUNT_REACHED"
    template = "The VM has {amount} VTPM already, which is the limit."
    names = ("amount",)
    fault = "client"
    retry = "later"
    remedy = "Destroy the existing VTPM first."

    def __init__(self, amount: str) -> None:
        super().__init__(amount)


class WLBAuthenticationFailed(XenAPIError):
    """The workload balancing server did not accept the credentials."""

    code = "WLB_AUTHENTICATION_FAILED"
    template = "The workload balancing server did not accept the credentials."
    fault = "client"
    remedy = "Correct the credentials for workload balancing."


class WLBConnectionRefused(XenAPIError):
    """The workload balancing server refused the connection."""

    code = "WLB_CONNECTION_REFUSED"
    template = "The workload balancing server refused the connection."
    fault = "environment"
    retry = "later"
    remedy = "Check its address and that it is running."


class WLBConnectionReset(XenAPIError):
    """The workload balancing server broke off the connection."""

    code = "WLB_CONNECTION_RESET"
    template = "The workload balancing server broke off the connection."
    fault = "environment"
    retry = "later"
    remedy = "Check that server and try again."


class WLBDisabled(XenAPIError):
    """Workload balancing is switched off for this pool."""

    code = "WLB_DISABLED"
    template = "Workload balancing is switched off for this pool."
    fault = "client"
    retry = "later"
    remedy = "Switch workload balancing on first."


class WLBInternalError(XenAPIError):
    """The workload balancing server failed."""

    code = "WLB_INTERNAL_ERROR"
    template = "The workload balancing server failed."
    fault = "environment"
    retry = "later"
    remedy = "Check that server's log."


class WLBMalformedRequest(XenAPIError):
    """The workload balancing server did not understand the request."""

    code = "WLB_MALFORMED_REQUEST"
    template = "The workload balancing server did not understand the request."
    remedy = "Check that its version fits this server."


class WLBMalformedResponse(XenAPIError):
    """The workload balancing server's answer to {method} is not understood ({reason}):
    {response}.
    """

    code = "WLB_MALFORMED_RESPONSE"
    template = "The workload balancing server's answer to {method} is not understood ({reason}): {response}."
    names = (
        "method",
        "reason",
        "response",
    )
    fault = "environment"
    remedy = "Check that its version fits this server."

    def __init__(self, method: str, reason: str, response: str) -> None:
        super().__init__(method, reason, response)


class WLBNotInitialized(XenAPIError):
    """Workload balancing is not set up for this pool."""

    code = "WLB_NOT_INITIALIZED"
    template = "Workload balancing is not set up for this pool."
    fault = "client"
    retry = "later"
    remedy = "Set up workload balancing first."


class WLBTimeout(XenAPIError):
    """The workload balancing server did not answer within {configured_timeout} seconds."""

    code = "WLB_TIMEOUT"
    template = "The workload balancing server did not answer within {configured_timeout} seconds."
    names = ("configured_timeout",)
    fault = "environment"
    retry = "later"
    remedy = "Check that server, or raise the timeout."

    def __init__(self, configured_timeout: str) -> None:
        super().__init__(configured_timeout)


class WLBUnknownHost(XenAPIError):
    """The workload balancing server's name could not be resolved."""

    code = "WLB_UNKNOWN_HOST"
    template = "The workload balancing server's name could not be resolved."
    fault = "environment"
    retry = "later"
    remedy = "Check its address and the DNS servers."


class WLBUrlInvalid(XenAPIError):
    """{url} is not the address of a workload balancing server."""

    code = "WLB_URL_INVALID"
    template = "{url} is not the address of a workload balancing server."
    names = ("url",)
    fault = "client"
    remedy = "Give host name and port."

    def __init__(self, url: str) -> None:
        super().__init__(url)


class WLBXenserverAuthenticationFailed(XenAPIError):
    """The workload balancing server could not log in to this pool."""

    code = "WLB_XENSERVER_AUTHENTICATION_FAILED"
    template = "The workload balancing server could not log in to this pool."
    fault = "client"
    remedy = "Correct the credentials it was given for this pool."


class WLBXenserverConnectionRefused(XenAPIError):
    """The workload balancing server was refused by this pool."""

    code = "WLB_XENSERVER_CONNECTION_REFUSED"
    template = "The workload balancing server was refused by this pool."
    fault = "environment"
    retry = "later"
    remedy = "Check the network from that server to the coordinator."


class WLBXenserverMalformedResponse(XenAPIError):
    """The workload balancing server did not understand this pool's answer."""

    code = "WLB_XENSERVER_MALFORMED_RESPONSE"
    template = "The workload balancing server did not understand this pool's answer."
    fault = "environment"
    remedy = "Check that its version fits this server."


class WLBXenserverTimeout(XenAPIError):
    """The workload balancing server got no answer from this pool in time."""

    code = "WLB_XENSERVER_TIMEOUT"
    template = "The workload balancing server got no answer from this pool in time."
    fault = "environment"
    retry = "later"
    remedy = "Check the load and network of the coordinator."


class WLBXenserverUnknownHost(XenAPIError):
    """The workload balancing server could not resolve the name of this pool."""

    code = "WLB_XENSERVER_UNKNOWN_HOST"
    template = "The workload balancing server could not resolve the name of this pool."
    fault = "environment"
    retry = "later"
    remedy = "Check the DNS servers that it uses."


class XAPIHookFailed(XenAPIError):
    """Hook script {hook_name} for {reason} ended with exit code {exit_code}: {stdout}."""

    code = "XAPI_HOOK_FAILED"
    template = "Hook script {hook_name} for {reason} ended with exit code {exit_code}: {stdout}."
    names = (
        "hook_name",
        "reason",
        "stdout",
        "exit_code",
    )
    retry = "later"
    remedy = "Correct the hook script on the host."

    def __init__(self, hook_name: str, reason: str, stdout: str, exit_code: str) -> None:
        super().__init__(hook_name, reason, stdout, exit_code)


class XENAPIMissingPlugin(XenAPIError):
    """There is no plug-in {name} on the host."""

    code = "XENAPI_MISSING_PLUGIN"
    template = "There is no plug-in {name} on the host."
    names = ("name",)
    fault = "client"
    remedy = "Install the plug-in, or correct its name."

    def __init__(self, name: str) -> None:
        super().__init__(name)


class XENAPIPluginFailure(XenAPIError):
    """The plug-in failed with status {status}: {stderr} {stdout}."""

    code = "XENAPI_PLUGIN_FAILURE"
    template = "The plug-in failed with status {status}: {stderr} {stdout}."
    names = (
        "status",
        "stdout",
        "stderr",
    )
    remedy = "Check the arguments and the plug-in's log."

    def __init__(self, status: str, stdout: str, stderr: str) -> None:
        super().__init__(status, stdout, stderr)


class XenIncompatible(XenAPIError):
    """The running hypervisor does not fit the installed control tools."""

    code = "XEN_INCOMPATIBLE"
    template = "The running hypervisor does not fit the installed control tools."
    fault = "environment"
    retry = "later"
    remedy = "Reboot the host so that both have the same version."


class XenVssReqErrorAddingVolumeToSnapsetFailed(XenAPIError):
    """In VM {vm} a volume could not be added to the snapshot set (code {error_code})."""

    code = "XEN_VSS_REQ_ERROR_ADDING_VOLUME_TO_SNAPSET_FAILED"
    template = "In VM {vm} a volume could not be added to the snapshot set (code {error_code})."
    names = (
        "vm",
        "error_code",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the shadow copy service in the guest."

    def __init__(self, vm: str, error_code: str) -> None:
        super().__init__(vm, error_code)


class XenVssReqErrorCreatingSnapshot(XenAPIError):
    """In VM {vm} the shadow copy could not be made (code {error_code})."""

    code = "XEN_VSS_REQ_ERROR_CREATING_SNAPSHOT"
    template = "In VM {vm} the shadow copy could not be made (code {error_code})."
    names = (
        "vm",
        "error_code",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the shadow copy service in the guest."

    def __init__(self, vm: str, error_code: str) -> None:
        super().__init__(vm, error_code)


class XenVssReqErrorCreatingSnapshotXMLString(XenAPIError):
    """In VM {vm} the description of the shadow copy could not be made (code {error_code})."""

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

    def __init__(self, vm: str, error_code: str) -> None:
        super().__init__(vm, error_code)


class XenVssReqErrorInitFailed(XenAPIError):
    """In VM {vm} the shadow copy requester could not be initialised (code {error_code})."""

    code = "XEN_VSS_REQ_ERROR_INIT_FAILED"
    template = "In VM {vm} the shadow copy requester could not be initialised (code {error_code})."
    names = (
        "vm",
        "error_code",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the shadow copy service in the guest."

    def __init__(self, vm: str, error_code: str) -> None:
        super().__init__(vm, error_code)


class XenVssReqErrorNoVolumesSupported(XenAPIError):
    """VM {vm} has no volume that shadow copies support (code {error_code})."""

    code = "XEN_VSS_REQ_ERROR_NO_VOLUMES_SUPPORTED"
    template = "VM {vm} has no volume that shadow copies support (code {error_code})."
    names = (
        "vm",
        "error_code",
    )
    fault = "client"
    remedy = "Take an ordinary snapshot instead."

    def __init__(self, vm: str, error_code: str) -> None:
        super().__init__(vm, error_code)


class XenVssReqErrorPreparingWriters(XenAPIError):
    """In VM {vm} the shadow copy writers could not be prepared (code {error_code})."""

    code = "XEN_VSS_REQ_ERROR_PREPARING_WRITERS"
    template = "In VM {vm} the shadow copy writers could not be prepared (code {error_code})."
    names = (
        "vm",
        "error_code",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the writers in the guest and try again."

    def __init__(self, vm: str, error_code: str) -> None:
        super().__init__(vm, error_code)


class XenVssReqErrorProvNotLoaded(XenAPIError):
    """In VM {vm} the shadow copy provider is not loaded (code {error_code})."""

    code = "XEN_VSS_REQ_ERROR_PROV_NOT_LOADED"
    template = "In VM {vm} the shadow copy provider is not loaded (code {error_code})."
    names = (
        "vm",
        "error_code",
    )
    fault = "client"
    retry = "later"
    remedy = "Install and start the provider in the guest."

    def __init__(self, vm: str, error_code: str) -> None:
        super().__init__(vm, error_code)


class XenVssReqErrorStartSnapshotSetFailed(XenAPIError):
    """In VM {vm} the snapshot set could not be started (code {error_code})."""

    code = "XEN_VSS_REQ_ERROR_START_SNAPSHOT_SET_FAILED"
    template = "In VM {vm} the snapshot set could not be started (code {error_code})."
    names = (
        "vm",
        "error_code",
    )
    fault = "environment"
    retry = "later"
    remedy = "Check the shadow copy service in the guest."

    def __init__(self, vm: str, error_code: str) -> None:
        super().__init__(vm, error_code)


class XmlrpcUnmarshalFailure(XenAPIError):
    """A value of form {expected} was expected; {received} was received."""

    code = "XMLRPC_UNMARSHAL_FAILURE"
    template = "A value of form {expected} was expected; {received} was received."
    names = (
        "expected",
        "received",
    )
    fault = "client"
    remedy = "Send the value in the form expected."

    def __init__(self, expected: str, received: str) -> None:
        super().__init__(expected, received)


BY_CODE: dict[str, type[XenAPIError]] = {
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
