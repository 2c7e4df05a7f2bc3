"""Commands on hosts: work, power, what they tell, licences, emergencies."""

from __future__ import annotations

from xapi_xe.registry import Verb

VERBS = {
    "host-enable": Verb(
        "host:host_enable",
        "Lets VMs start on the selected hosts again.",
        selects="host",
        common=True,
    ),
    "host-disable": Verb(
        "host:host_disable",
        "Keeps VMs from starting on the selected hosts, as before maintenance. With auto- "
        "enable=false a host that restarts stays disabled.",
        optional=("auto-enable",),
        selects="host",
        common=True,
    ),
    "host-evacuate": Verb(
        "host:host_evacuate",
        "Moves the running VMs of the selected hosts to others. Disable the host first. "
        "network-uuid says over which network, batch-size how many VMs at a time.",
        optional=("network-uuid", "batch-size"),
        selects="host",
        common=True,
    ),
    "host-get-vms-which-prevent-evacuation": Verb(
        "host:host_get_vms_which_prevent_evacuation",
        "Lists the VMs that cannot leave the host, and why.",
        required=("uuid",),
    ),
    "host-get-uncooperative-vms": Verb(
        "host:host_get_uncooperative_vms",
        "Lists the VMs of the host that do not give up memory they were asked for.",
        required=("uuid",),
    ),
    "host-retrieve-wlb-evacuate-recommendations": Verb(
        "host:host_retrieve_wlb_evacuate_recommendations",
        "Asks workload balancing where the VMs of the host should go.",
        required=("uuid",),
    ),
    "host-reboot": Verb(
        "host:host_reboot",
        "Restarts the selected hosts, which must be disabled and without running VMs.",
        selects="host",
        common=True,
    ),
    "host-shutdown": Verb(
        "host:host_shutdown",
        "Switches the selected hosts off, which must be disabled and without running VMs.",
        selects="host",
        common=True,
    ),
    "host-power-on": Verb(
        "host:host_power_on",
        "Switches the selected hosts on, the way that host-set-power-on-mode has set.",
        selects="host",
    ),
    "host-set-power-on-mode": Verb(
        "host:host_set_power_on_mode",
        "Says how the selected hosts are switched on from afar: iLO, DRAC, wake-on-lan, the "
        "name of a script, or nothing for not at all.",
        required=("power-on-mode",),
        optional=("power-on-config:",),
        selects="host",
    ),
    "host-restart-agent": Verb(
        "host:host_restart_agent",
        "Restarts the management server of the selected hosts; VMs go on running.",
        selects="host",
    ),
    "host-forget": Verb(
        "host:host_forget",
        "Forgets a host that is lost for good. Asks first, unless --force is given.",
        required=("uuid",),
        optional=("force",),
    ),
    "host-declare-dead": Verb(
        "host:host_declare_dead",
        "Takes a host that cannot be reached for dead: its VMs count as halted. Asks first, "
        "unless --force is given.",
        required=("uuid",),
        optional=("force",),
    ),
    "host-dmesg": Verb(
        "host:host_dmesg",
        "Prints the kernel messages of the selected hosts.",
        selects="host",
    ),
    "host-syslog-reconfigure": Verb(
        "host:host_syslog_reconfigure",
        "Has the selected hosts read their logging settings again, after a change of "
        "logging:syslog_destination.",
        selects="host",
    ),
    "host-compute-free-memory": Verb(
        "host:host_compute_free_memory",
        "Prints how many bytes of memory are free on the selected hosts.",
        selects="host",
    ),
    "host-compute-memory-overhead": Verb(
        "host:host_compute_memory_overhead",
        "Prints how many bytes of memory virtualisation itself takes on the selected hosts.",
        selects="host",
    ),
    "host-set-hostname-live": Verb(
        "host:host_set_hostname_live",
        "Changes the host's name in its network, at once and for good. Its name-label is "
        "another matter.",
        required=("host-uuid", "host-name"),
    ),
    "host-call-plugin": Verb(
        "host:host_call_plugin",
        "Calls a function of a plugin on the host, and prints what it answers.",
        required=("host-uuid", "plugin", "fn"),
        optional=("args:",),
    ),
    "host-sync-data": Verb(
        "host:host_sync_data",
        "Has the selected hosts bring the files that they copy from the pool up to date.",
        selects="host",
    ),
    "host-refresh-pack-info": Verb(
        "host:host_refresh_pack_info",
        "Has the host look again which supplemental packs it has.",
        required=("host-uuid",),
    ),
    "host-send-debug-keys": Verb(
        "host:host_send_debug_keys",
        "Sends debug keys to the hypervisor of the host.",
        required=("host-uuid", "keys"),
    ),
    "host-cpu-info": Verb(
        "host:host_cpu_info",
        "Prints what is known of the CPUs of a host; without uuid of the coordinator.",
        optional=("uuid",),
    ),
    "host-get-cpu-features": Verb(
        "host:host_get_cpu_features",
        "Prints the CPU features of a host; without uuid of the coordinator.",
        optional=("uuid",),
    ),
    "host-get-sm-diagnostics": Verb(
        "host:host_get_sm_diagnostics",
        "Prints what the storage manager of the host is doing.",
        required=("uuid",),
    ),
    "host-get-thread-diagnostics": Verb(
        "host:host_get_thread_diagnostics",
        "Prints what the threads of the host's server are doing.",
        required=("uuid",),
    ),
    "host-sm-dp-destroy": Verb(
        "host:host_sm_dp_destroy",
        "Removes a data path of the host's storage manager by force.",
        required=("uuid", "dp"),
        optional=("allow-leak",),
    ),
    "host-notify": Verb(
        "host:host_notify",
        "Tells the coordinator of an event of this host.",
        required=("type",),
        optional=("params",),
    ),
    "host-apply-updates": Verb(
        "host:host_apply_updates",
        "Installs the updates of the enabled repositories, if they still are those of the "
        "hash, and prints warnings.",
        required=("hash",),
        selects="host",
    ),
    "host-driver-select": Verb(
        "host:host_driver_select",
        "Chooses a variant of a driver, for the host's next start.",
        required=("uuid", "variant-uuid"),
    ),
    "host-driver-deselect": Verb(
        "host:driver_deselect",
        "Gives up the chosen variant of a driver.",
        required=("uuid",),
    ),
    "host-driver-rescan": Verb(
        "host:host_driver_rescan",
        "Looks again which drivers with variants the host has.",
        required=("host-uuid",),
    ),
    "driver-variant-select": Verb(
        "host:driver_select",
        "Chooses this variant of its driver.",
        required=("uuid",),
    ),
    "host-enable-display": Verb(
        "host:host_enable_display",
        "Shows the host's console on its screen again, from the next start.",
        selects="host",
    ),
    "host-disable-display": Verb(
        "host:host_disable_display",
        "Hides the host's console from its screen, so that a VM can have the graphics card.",
        selects="host",
    ),
    "host-enable-local-storage-caching": Verb(
        "storage:host_enable_local_storage_caching",
        "Caches disks of shared repositories in a local one.",
        required=("sr-uuid",),
        selects="host",
    ),
    "host-disable-local-storage-caching": Verb(
        "host:host_disable_local_storage_caching",
        "Ends the caching of disks in a local repository.",
        selects="host",
    ),
    "host-enable-ssh": Verb(
        "host:host_enable_ssh",
        "Opens SSH on the selected hosts.",
        selects="host",
    ),
    "host-disable-ssh": Verb(
        "host:host_disable_ssh",
        "Closes SSH on the selected hosts.",
        selects="host",
    ),
    "host-management-reconfigure": Verb(
        "host:host_management_reconfigure",
        "Moves the management of a host to another interface, which needs an address. "
        "Connections to the old one break.",
        required=("pif-uuid",),
    ),
    "host-management-disable": Verb(
        "host:host_management_disable",
        "Switches the management interface of this host off; only its own socket and console "
        "can switch it on again.",
    ),
    "host-emergency-management-reconfigure": Verb(
        "host:host_emergency_management_reconfigure",
        "Moves the management of this host to the named interface while it has no coordinator.",
        required=("interface",),
    ),
    "host-signal-networking-change": Verb(
        "host:host_signal_networking_change",
        "Tells the server that the management interface has another address now.",
    ),
    "host-is-in-emergency-mode": Verb(
        "host:host_is_in_emergency_mode",
        "Prints whether the server that is asked has lost its coordinator.",
    ),
    "host-emergency-ha-disable": Verb(
        "host:host_emergency_ha_disable",
        "Switches high availability off on this host alone, when the pool cannot do it any "
        "more. Asks first, unless --force is given; with soft=true until the next start only.",
        optional=("force", "soft"),
    ),
    "host-emergency-reset-server-certificate": Verb(
        "host:host_emergency_reset_server_certificate",
        "Gives this host a new self-signed certificate, when nobody can connect with the old one.",
    ),
    "host-emergency-disable-tls-verification": Verb(
        "host:host_emergency_disable_tls_verification",
        "Has this host trust any certificate of others until verification is switched on again.",
    ),
    "host-emergency-reenable-tls-verification": Verb(
        "host:host_emergency_reenable_tls_verification",
        "Has this host verify the certificates of others again.",
    ),
    "host-emergency-clear-mandatory-guidance": Verb(
        "host:host_emergency_clear_mandatory_guidance",
        "Forgets what updates still ask for on this host.",
    ),
    "host-get-server-certificate": Verb(
        "host:host_get_server_certificate",
        "Prints the certificate of the selected hosts.",
        selects="host",
    ),
    "host-install-server-certificate": Verb(
        "host:host_install_server_certificate",
        "Gives the host another certificate; the parameters name files in PEM.",
        required=("certificate", "private-key"),
        optional=("certificate-chain",),
        selects="host",
    ),
    "host-refresh-server-certificate": Verb(
        "host:host_refresh_server_certificate",
        "Makes the certificate anew by which hosts of the pool know the selected hosts.",
        selects="host",
    ),
    "host-reset-server-certificate": Verb(
        "host:host_reset_server_certificate",
        "Replaces the certificate of the selected hosts by a new self-signed one.",
        selects="host",
    ),
    "host-all-editions": Verb(
        "host:host_all_editions",
        "Lists the editions that a host can have.",
    ),
    "host-license-view": Verb(
        "host:host_license_view",
        "Prints the licence of a host; without host-uuid of the coordinator.",
        optional=("host-uuid",),
    ),
    "host-license-add": Verb(
        "host:host_license_add",
        "Gives a host the licence in a file.",
        required=("license-file",),
        optional=("host-uuid",),
    ),
    "host-license-remove": Verb(
        "host:host_license_remove",
        "Takes the licence of a host away.",
        optional=("host-uuid",),
    ),
    "host-apply-edition": Verb(
        "host:host_apply_edition",
        "Changes the edition of a host.",
        required=("edition",),
        optional=("host-uuid", "license-server-address", "license-server-port", "force"),
    ),
    "host-crashdump-destroy": Verb(
        "host:host_crashdump_destroy",
        "Removes a crash dump from its host.",
        required=("uuid",),
    ),
    "host-crashdump-upload": Verb(
        "host:host_crashdump_upload",
        "Has the host send a crash dump to a server.",
        required=("uuid",),
        optional=("url", "http_proxy"),
    ),
    "host-bugreport-upload": Verb(
        "host:host_bugreport_upload",
        "Has the selected hosts send a report of their state to a server.",
        optional=("url", "http_proxy"),
        selects="host",
    ),
    "crashdump-destroy": Verb(
        "host:crashdump_destroy",
        "Removes a crash dump of a VM.",
        required=("uuid",),
    ),
    "host-backup": Verb(
        "host_files:host_backup",
        "Fetches a backup of the host's control domain into a new file.",
        required=("file-name",),
        selects="host",
    ),
    "host-restore": Verb(
        "host_files:host_restore",
        "Gives the host its backup back; it takes effect after a restart from the "
        "installation medium.",
        required=("file-name",),
        selects="host",
    ),
    "host-logs-download": Verb(
        "host_files:host_logs_download",
        "Fetches the logs of the host into a new file, by default HOSTNAME-DATE.tar.gz.",
        optional=("file-name",),
        selects="host",
    ),
    "host-get-system-status": Verb(
        "host_files:host_get_system_status",
        "Fetches a report of the host's state into a new file. entries names parts, output is "
        "tar.bz2 or zip.",
        required=("filename",),
        optional=("entries", "output"),
        selects="host",
    ),
    "host-get-system-status-capabilities": Verb(
        "host:host_get_system_status_capabilities",
        "Prints which parts a report of the host's state can have, as XML.",
        selects="host",
    ),
    "host-get-log": Verb(
        "diagnostics:host_get_log",
        "Prints the log of a host's server.",
        optional=("host-uuid",),
    ),
    "host-data-source-list": Verb(
        "data_sources:host_list",
        "Lists what the selected hosts measure.",
        selects="host",
    ),
    "host-data-source-query": Verb(
        "data_sources:host_query",
        "Prints the latest value of a data source of the selected hosts.",
        required=("data-source",),
        selects="host",
    ),
    "host-data-source-record": Verb(
        "data_sources:host_record",
        "Has the selected hosts keep the values of a data source.",
        required=("data-source",),
        selects="host",
    ),
    "host-data-source-forget": Verb(
        "data_sources:host_forget",
        "Has the selected hosts drop the kept values of a data source.",
        required=("data-source",),
        selects="host",
    ),
    "diagnostic-compact": Verb(
        "diagnostics:diagnostic_compact",
        "Has the server of the selected hosts give memory back.",
        selects="host",
    ),
    "diagnostic-gc-stats": Verb(
        "diagnostics:diagnostic_gc_stats",
        "Prints how the memory of the server is used on the selected hosts.",
        selects="host",
    ),
    "diagnostic-db-stats": Verb(
        "diagnostics:diagnostic_db_stats",
        "Prints figures of the database.",
    ),
    "diagnostic-timing-stats": Verb(
        "diagnostics:diagnostic_timing_stats",
        "Prints how long calls took on the selected hosts.",
        optional=("counts",),
        selects="host",
    ),
    "diagnostic-net-stats": Verb(
        "diagnostics:diagnostic_net_stats",
        "Prints figures of the requests that the selected hosts have answered.",
        optional=("method", "uri", "has-param"),
        selects="host",
    ),
    "diagnostic-license-status": Verb(
        "diagnostics:diagnostic_license_status",
        "Lists the hosts with their editions and the ends of their licences.",
    ),
    "diagnostic-vdi-status": Verb(
        "diagnostics:diagnostic_vdi_status",
        "Prints the state of a disk, and of the devices that show it.",
        required=("uuid",),
    ),
    "diagnostic-vm-status": Verb(
        "diagnostics:diagnostic_vm_status",
        "Prints the state of a VM, the hosts that it could run on, and its disks.",
        required=("uuid",),
    ),
}
