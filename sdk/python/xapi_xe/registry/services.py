"""Commands on clusters, PVS, observers and limits of callers."""

from __future__ import annotations

from xapi_xe.registry import Verb

VERBS = {
    "cluster-create": Verb(
        "services:cluster_create",
        "Makes a cluster of one host. Prints the uuid.",
        required=("pif-uuid",),
        optional=("cluster-stack", "pool-auto-join", "token-timeout", "token-timeout-coefficient"),
    ),
    "cluster-destroy": Verb(
        "services:cluster_destroy",
        "Ends a cluster of one host.",
        required=("uuid",),
    ),
    "cluster-get-network": Verb(
        "services:cluster_get_network",
        "Prints the uuid of the network of a cluster.",
        required=("uuid",),
    ),
    "cluster-pool-create": Verb(
        "services:cluster_pool_create",
        "Makes a cluster of all hosts. Prints the uuid.",
        required=("network-uuid",),
        optional=("cluster-stack", "token-timeout", "token-timeout-coefficient"),
    ),
    "cluster-pool-destroy": Verb(
        "services:cluster_pool_destroy",
        "Ends a cluster on all hosts.",
        required=("cluster-uuid",),
    ),
    "cluster-pool-force-destroy": Verb(
        "services:cluster_pool_force_destroy",
        "Ends a cluster on all hosts, also on those that fail.",
        required=("cluster-uuid",),
    ),
    "cluster-pool-resync": Verb(
        "services:cluster_pool_resync",
        "Has hosts join the cluster that are not in it.",
        required=("cluster-uuid",),
    ),
    "cluster-host-create": Verb(
        "services:cluster_host_create",
        "Has a host join a cluster. Prints the uuid.",
        required=("cluster-uuid", "host-uuid", "pif-uuid"),
    ),
    "cluster-host-destroy": Verb(
        "services:cluster_host_destroy",
        "Has a host leave its cluster.",
        required=("uuid",),
    ),
    "cluster-host-force-destroy": Verb(
        "services:cluster_host_force_destroy",
        "Has a host leave its cluster, whatever it says.",
        required=("uuid",),
    ),
    "cluster-host-forget": Verb(
        "services:cluster_host_forget",
        "Forgets a dead host in its cluster.",
        required=("uuid",),
    ),
    "cluster-host-enable": Verb(
        "services:cluster_host_enable",
        "Lets a member of a cluster take part.",
        required=("uuid",),
    ),
    "cluster-host-disable": Verb(
        "services:cluster_host_disable",
        "Keeps a member of a cluster from taking part.",
        required=("uuid",),
    ),
    "pvs-site-introduce": Verb(
        "services:pvs_site_introduce",
        "Makes a PVS site known. Prints the uuid.",
        required=("name-label",),
        optional=("name-description", "pvs-uuid"),
    ),
    "pvs-site-forget": Verb(
        "services:pvs_site_forget",
        "Forgets a PVS site.",
        required=("uuid",),
    ),
    "pvs-server-introduce": Verb(
        "services:pvs_server_introduce",
        "Makes a server of a PVS site known. Prints the uuid.",
        required=("addresses", "first-port", "last-port", "pvs-site-uuid"),
    ),
    "pvs-server-forget": Verb(
        "services:pvs_server_forget",
        "Forgets a server of a PVS site.",
        required=("uuid",),
    ),
    "pvs-proxy-create": Verb(
        "services:pvs_proxy_create",
        "Accelerates what a VIF reads from a PVS site. Prints the uuid.",
        required=("pvs-site-uuid", "vif-uuid"),
    ),
    "pvs-proxy-destroy": Verb(
        "services:pvs_proxy_destroy",
        "Ends the acceleration of a VIF.",
        required=("uuid",),
    ),
    "pvs-cache-storage-create": Verb(
        "services:pvs_cache_storage_create",
        "Gives a PVS site room for its cache on a host. Prints the uuid.",
        required=("sr-uuid", "pvs-site-uuid", "size"),
        optional=("host-uuid",),
    ),
    "pvs-cache-storage-destroy": Verb(
        "services:pvs_cache_storage_destroy",
        "Takes the room of a cache away.",
        required=("uuid",),
    ),
    "observer-create": Verb(
        "services:observer_create",
        "Has hosts tell of what they do, as traces. Prints the uuid.",
        required=("name-label",),
        optional=(
            "name-description",
            "enabled",
            "attributes:",
            "components",
            "endpoints",
            "host-uuids",
        ),
    ),
    "observer-destroy": Verb(
        "services:observer_destroy",
        "Ends traces.",
        required=("uuid",),
    ),
    "caller-create": Verb(
        "services:caller_create",
        "Gives a client of the API a name. Prints the uuid.",
        optional=("name-label", "name-description", "user-agent", "client-ip"),
    ),
    "caller-destroy": Verb(
        "services:caller_destroy",
        "Forgets the name of a client.",
        required=("uuid",),
    ),
    "rate-limit-create": Verb(
        "services:rate_limit_create",
        "Limits how much clients may ask for. Prints the uuid.",
        required=("burst-size", "fill-rate"),
        optional=("name-label", "name-description"),
    ),
    "rate-limit-destroy": Verb(
        "services:rate_limit_destroy",
        "Ends a limit.",
        required=("uuid",),
    ),
    "rate-limit-add-caller": Verb(
        "services:rate_limit_add_caller",
        "Has a limit hold for a client.",
        required=("uuid", "caller-uuid"),
    ),
    "rate-limit-remove-caller": Verb(
        "services:rate_limit_remove_caller",
        "Takes a client out of a limit.",
        required=("uuid", "caller-uuid"),
    ),
}
