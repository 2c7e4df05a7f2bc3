"""Commands on the pool: members, coordinator, availability, balancing, settings."""

from __future__ import annotations

from xapi_xe.registry import Verb

VERBS = {
    "pool-join": Verb(
        "pool:pool_join",
        "Has this host, with all it has, join the pool of another. --force skips checks that "
        "can be overruled.",
        required=("master-address", "master-username", "master-password"),
        optional=("force",),
        common=True,
    ),
    "pool-eject": Verb(
        "pool:pool_eject",
        "Sends a host out of the pool; it begins again, empty, with its local disks lost. "
        "Asks first, unless --force is given.",
        required=("host-uuid",),
        optional=("force",),
        common=True,
    ),
    "pool-designate-new-master": Verb(
        "pool:pool_designate_new_master",
        "Makes another host the coordinator, while both work.",
        required=("host-uuid",),
    ),
    "pool-emergency-transition-to-master": Verb(
        "pool:pool_emergency_transition_to_master",
        "Makes this host the coordinator, when the old one is lost. Asks where the old one "
        "can be reached, unless --force is given.",
        optional=("force",),
    ),
    "pool-emergency-reset-master": Verb(
        "pool:pool_emergency_reset_master",
        "Tells this host, which looks for its coordinator, where the new one is.",
        required=("master-address",),
    ),
    "pool-recover-slaves": Verb(
        "pool:pool_recover_slaves",
        "Tells all members that this host is their coordinator, and lists those that have "
        "heard it.",
    ),
    "pool-sync-database": Verb(
        "pool:pool_sync_database",
        "Copies the database to every member now.",
    ),
    "pool-dump-database": Verb(
        "host_files:pool_dump_database",
        "Fetches the pool's database into a new file.",
        required=("file-name",),
    ),
    "pool-restore-database": Verb(
        "host_files:pool_restore_database",
        "Gives the pool the database in a file; with dry-run=true the file is only checked. "
        "Asks first, unless --force is given.",
        required=("file-name",),
        optional=("dry-run", "force"),
    ),
    "pool-rotate-secret": Verb(
        "pool:pool_rotate_secret",
        "Replaces the secret by which members of the pool know each other.",
    ),
    "pool-management-reconfigure": Verb(
        "pool:pool_management_reconfigure",
        "Moves the management of all hosts to another network.",
        required=("network-uuid",),
    ),
    "pool-set-vswitch-controller": Verb(
        "pool:pool_set_vswitch_controller",
        "Says which controller the virtual switches obey; an empty address is none.",
        required=("address",),
    ),
    "pool-enable-binary-storage": Verb(
        "pool:pool_enable_binary_storage",
        "Lets all hosts keep blobs and metrics.",
    ),
    "pool-disable-binary-storage": Verb(
        "pool:pool_disable_binary_storage",
        "Has all hosts drop their blobs and metrics and keep none.",
    ),
    "pool-enable-local-storage-caching": Verb(
        "pool:pool_enable_local_storage_caching",
        "Caches disks of shared repositories on every host that has a local one for it.",
        optional=("uuid",),
    ),
    "pool-disable-local-storage-caching": Verb(
        "pool:pool_disable_local_storage_caching",
        "Ends the caching of disks on all hosts.",
        optional=("uuid",),
    ),
    "pool-enable-ssl-legacy": Verb(
        "pool:pool_enable_ssl_legacy",
        "Was for old ciphers; servers refuse it today.",
        optional=("uuid",),
    ),
    "pool-disable-ssl-legacy": Verb(
        "pool:pool_disable_ssl_legacy",
        "Makes sure that no host accepts old ciphers.",
        optional=("uuid",),
    ),
    "pool-enable-ssh": Verb(
        "pool:pool_enable_ssh",
        "Opens SSH on all hosts.",
        optional=("uuid",),
    ),
    "pool-disable-ssh": Verb(
        "pool:pool_disable_ssh",
        "Closes SSH on all hosts.",
        optional=("uuid",),
    ),
    "pool-send-test-post": Verb(
        "pool:pool_send_test_post",
        "Has the server send a body over HTTPS to a port, and prints the answer.",
        required=("dest-host", "dest-port", "body"),
    ),
    "pool-get-cpu-features": Verb(
        "host:pool_get_cpu_features",
        "Prints the CPU features that all hosts have.",
    ),
    "pool-apply-edition": Verb(
        "host:pool_apply_edition",
        "Changes the edition of all hosts.",
        required=("edition",),
        optional=("uuid", "license-server-address", "license-server-port"),
    ),
    "pool-ha-enable": Verb(
        "pool:pool_ha_enable",
        "Switches high availability on, with the heartbeat in shared repositories.",
        required=("heartbeat-sr-uuids",),
        optional=("ha-config:",),
    ),
    "pool-ha-disable": Verb(
        "pool:pool_ha_disable",
        "Switches high availability off.",
    ),
    "pool-ha-prevent-restarts-for": Verb(
        "pool:pool_ha_prevent_restarts_for",
        "Keeps high availability from restarting VMs for a while.",
        required=("seconds",),
    ),
    "pool-ha-compute-max-host-failures-to-tolerate": Verb(
        "pool:pool_ha_compute_max",
        "Prints how many hosts may fail before a protected VM cannot be restarted.",
    ),
    "pool-ha-compute-hypothetical-max-host-failures-to-tolerate": Verb(
        "pool:pool_ha_compute_hypothetical_max",
        "The same for settings that are not made yet: pairs of vm-uuid and restart-priority.",
        optional=("vm-uuid", "restart-priority"),
    ),
    "pool-ha-compute-vm-failover-plan": Verb(
        "pool:pool_ha_compute_vm_failover_plan",
        "Prints where the VMs of the hosts would be restarted if these failed.",
        required=("host-uuids",),
    ),
    "pool-enable-redo-log": Verb(
        "pool:pool_enable_redo_log",
        "Keeps a log of the database's changes in a repository.",
        required=("sr-uuid",),
    ),
    "pool-disable-redo-log": Verb(
        "pool:pool_disable_redo_log",
        "Ends the log of the database's changes.",
    ),
    "pool-initialize-wlb": Verb(
        "pool:pool_initialize_wlb",
        "Connects the pool and a workload balancing server.",
        required=(
            "wlb_url",
            "wlb_username",
            "wlb_password",
            "xenserver_username",
            "xenserver_password",
        ),
    ),
    "pool-deconfigure-wlb": Verb(
        "pool:pool_deconfigure_wlb",
        "Ends the connection to the workload balancing server.",
    ),
    "pool-send-wlb-configuration": Verb(
        "pool:pool_send_wlb_configuration",
        "Changes settings of the workload balancing server.",
        optional=("config:",),
    ),
    "pool-retrieve-wlb-configuration": Verb(
        "pool:pool_retrieve_wlb_configuration",
        "Prints the settings of the workload balancing server.",
    ),
    "pool-retrieve-wlb-recommendations": Verb(
        "pool:pool_retrieve_wlb_recommendations",
        "Lists where workload balancing would have VMs.",
    ),
    "pool-retrieve-wlb-report": Verb(
        "host_files:pool_retrieve_wlb_report",
        "Fetches a report of workload balancing; other parameters are the report's.",
        required=("report",),
        optional=("filename", "*"),
    ),
    "pool-retrieve-wlb-diagnostics": Verb(
        "host_files:pool_retrieve_wlb_diagnostics",
        "Fetches the log of the workload balancing server.",
        optional=("filename",),
    ),
}
