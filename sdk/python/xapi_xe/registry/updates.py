"""Commands on updates of hosts."""

from __future__ import annotations

from xapi_xe.registry import Verb

VERBS = {
    "patch-upload": Verb(
        "updates:patch_upload",
        "Gives the pool a patch. Prints the uuid.",
        required=("file-name",),
        optional=("sr-uuid",),
    ),
    "patch-destroy": Verb(
        "updates:patch_destroy",
        "Removes a patch that no host has.",
        required=("uuid",),
    ),
    "patch-clean": Verb(
        "updates:patch_clean",
        "Removes the file of a patch, not its record; with host-uuid from that host.",
        required=("uuid",),
        optional=("host-uuid",),
    ),
    "patch-pool-clean": Verb(
        "updates:patch_pool_clean",
        "Removes the files of a patch from all hosts.",
        required=("uuid",),
    ),
    "patch-apply": Verb(
        "updates:patch_apply",
        "Applies a patch to a host, and prints what it says.",
        required=("uuid", "host-uuid"),
    ),
    "patch-pool-apply": Verb(
        "updates:patch_pool_apply",
        "Applies a patch to all hosts.",
        required=("uuid",),
    ),
    "patch-precheck": Verb(
        "updates:patch_precheck",
        "Checks whether a patch fits a host.",
        required=("uuid", "host-uuid"),
    ),
    "update-upload": Verb(
        "updates:update_upload",
        "Gives the pool an update. Prints the uuid.",
        required=("file-name",),
        optional=("sr-uuid",),
    ),
    "update-introduce": Verb(
        "updates:update_introduce",
        "Makes an update known that is on a disk. Prints the uuid.",
        required=("vdi-uuid",),
    ),
    "update-destroy": Verb(
        "updates:update_destroy",
        "Removes an update that no host has.",
        required=("uuid",),
    ),
    "update-apply": Verb(
        "updates:update_apply",
        "Applies an update to a host.",
        required=("uuid", "host-uuid"),
    ),
    "update-pool-apply": Verb(
        "updates:update_pool_apply",
        "Applies an update to all hosts.",
        required=("uuid",),
    ),
    "update-precheck": Verb(
        "updates:update_precheck",
        "Checks whether an update fits a host.",
        required=("uuid", "host-uuid"),
    ),
    "update-pool-clean": Verb(
        "updates:update_pool_clean",
        "Removes the files of an update from all hosts.",
        required=("uuid",),
    ),
    "update-resync-host": Verb(
        "updates:update_resync_host",
        "Looks again which updates a host has.",
        required=("host-uuid",),
    ),
    "repository-introduce": Verb(
        "updates:repository_introduce",
        "Makes a repository of updates known; update=true for one of which updates are "
        "listed. Prints the uuid.",
        required=("name-label", "binary-url", "source-url"),
        optional=("update", "name-description", "gpgkey-path"),
    ),
    "repository-introduce-bundle": Verb(
        "updates:repository_introduce_bundle",
        "Makes a repository known that pool-sync-bundle fills. Prints the uuid.",
        required=("name-label",),
        optional=("name-description",),
    ),
    "repository-introduce-remote-pool": Verb(
        "updates:repository_introduce_remote_pool",
        "Makes a repository of another pool known. Prints the uuid.",
        required=("name-label", "binary-url", "certificate-file"),
        optional=("name-description",),
    ),
    "repository-forget": Verb(
        "updates:repository_forget",
        "Forgets a repository of updates.",
        required=("uuid",),
    ),
    "pool-configure-repository-proxy": Verb(
        "pool:pool_configure_repository_proxy",
        "Says by which proxy repositories of updates are reached.",
        required=("proxy-url",),
        optional=("proxy-username", "proxy-password"),
    ),
    "pool-disable-repository-proxy": Verb(
        "pool:pool_disable_repository_proxy",
        "Reaches repositories of updates without a proxy.",
        optional=("uuid",),
    ),
    "pool-configure-update-sync": Verb(
        "pool:pool_configure_update_sync",
        "Says how often updates are fetched: daily, or weekly on a day from 0 to 6.",
        required=("update-sync-frequency", "update-sync-day"),
    ),
    "pool-sync-updates": Verb(
        "pool:pool_sync_updates",
        "Fetches the updates of the enabled repositories. Prints their hash.",
        optional=("force", "token", "token-id", "username", "password"),
    ),
    "pool-sync-bundle": Verb(
        "host_files:pool_sync_bundle",
        "Fills the repository of the bundle from a file.",
        required=("filename",),
    ),
    "pool-check-update-readiness": Verb(
        "pool:pool_check_update_readiness",
        "Lists what keeps the pool from being updated.",
        optional=("requires-reboot",),
    ),
    "pool-get-guest-secureboot-readiness": Verb(
        "pool:pool_get_guest_secureboot_readiness",
        "Prints whether guests can boot securely.",
    ),
    "pool-reset-telemetry-uuid": Verb(
        "pool:pool_reset_telemetry_uuid",
        "Makes up another name for the pool in telemetry.",
        optional=("uuid",),
    ),
}
