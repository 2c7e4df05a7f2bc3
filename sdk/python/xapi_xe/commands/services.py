"""Clusters of hosts, PVS accelerators, observers, callers and their limits."""

from __future__ import annotations

from typing import Any

from xapi_xe.commands.calling import (
    amount,
    named_by_uuids,
    number,
    on_uuid,
    one_or_coordinator,
    print_uuid,
    texts,
)
from xapi_xe.context import Context

cluster_destroy = on_uuid("Cluster.destroy", task=True)
cluster_pool_destroy = on_uuid("Cluster.pool_destroy", task=True, name="cluster-uuid")
cluster_pool_force_destroy = on_uuid("Cluster.pool_force_destroy", task=True, name="cluster-uuid")
cluster_pool_resync = on_uuid("Cluster.pool_resync", task=True, name="cluster-uuid")
cluster_host_destroy = on_uuid("Cluster_host.destroy", task=True)
cluster_host_force_destroy = on_uuid("Cluster_host.force_destroy", task=True)
cluster_host_forget = on_uuid("Cluster_host.forget", task=True)
cluster_host_enable = on_uuid("Cluster_host.enable", task=True)
cluster_host_disable = on_uuid("Cluster_host.disable", task=True)
pvs_site_forget = on_uuid("PVS_site.forget")
pvs_server_forget = on_uuid("PVS_server.forget")
pvs_proxy_destroy = on_uuid("PVS_proxy.destroy", task=True)
pvs_cache_storage_destroy = on_uuid("PVS_cache_storage.destroy", task=True)
observer_destroy = on_uuid("Observer.destroy")
caller_destroy = on_uuid("Caller.destroy")
rate_limit_destroy = on_uuid("Rate_limit.destroy")


def _stack(ctx: Context) -> tuple[str, float, float]:
    timeout = number(ctx, "token-timeout", 20.0)
    coefficient = number(ctx, "token-timeout-coefficient", 1.0)
    return ctx.params.get("cluster-stack") or "corosync", timeout, coefficient


def cluster_create(ctx: Context) -> None:
    """``cluster-create pif-uuid= [cluster-stack=] [pool-auto-join=] [token-timeout= ...]``."""
    stack, *timeouts = _stack(ctx)
    pif, join = ctx.by_uuid("PIF", "pif-uuid"), ctx.params.flag("pool-auto-join", True)
    print_uuid(ctx, "Cluster", ctx.task("Cluster.create", pif, stack, join, *timeouts))


def cluster_pool_create(ctx: Context) -> None:
    """``cluster-pool-create network-uuid= [cluster-stack=] [token-timeout= ...]``."""
    network = ctx.by_uuid("network", "network-uuid")
    print_uuid(ctx, "Cluster", ctx.task("Cluster.pool_create", network, *_stack(ctx)))


def cluster_get_network(ctx: Context) -> None:
    """``cluster-get-network uuid=``."""
    print_uuid(ctx, "network", ctx.call("Cluster.get_network", ctx.by_uuid("Cluster")))


def cluster_host_create(ctx: Context) -> None:
    """``cluster-host-create cluster-uuid= host-uuid= pif-uuid=``."""
    arguments = (
        ctx.by_uuid("Cluster", "cluster-uuid"),
        ctx.by_uuid("host", "host-uuid"),
        ctx.by_uuid("PIF", "pif-uuid"),
    )
    print_uuid(ctx, "Cluster_host", ctx.task("Cluster_host.create", *arguments))


def pvs_site_introduce(ctx: Context) -> None:
    """``pvs-site-introduce name-label= [name-description=] [pvs-uuid=]``."""
    names = ("name-label", "name-description", "pvs-uuid")
    ref = ctx.call("PVS_site.introduce", *[ctx.params.get(name) for name in names])
    print_uuid(ctx, "PVS_site", ref)


def pvs_server_introduce(ctx: Context) -> None:
    """``pvs-server-introduce addresses=A,... first-port= last-port= pvs-site-uuid=``."""
    ports = [ctx.params.integer(name) for name in ("first-port", "last-port")]
    site = ctx.by_uuid("PVS_site", "pvs-site-uuid")
    ref = ctx.call("PVS_server.introduce", texts(ctx, "addresses"), *ports, site)
    print_uuid(ctx, "PVS_server", ref)


def pvs_proxy_create(ctx: Context) -> None:
    """``pvs-proxy-create pvs-site-uuid= vif-uuid=``."""
    site, vif = ctx.by_uuid("PVS_site", "pvs-site-uuid"), ctx.by_uuid("VIF", "vif-uuid")
    print_uuid(ctx, "PVS_proxy", ctx.task("PVS_proxy.create", site, vif))


def pvs_cache_storage_create(ctx: Context) -> None:
    """``pvs-cache-storage-create sr-uuid= pvs-site-uuid= size= [host-uuid=]``."""
    record = {
        "host": one_or_coordinator(ctx),
        "SR": ctx.by_uuid("SR", "sr-uuid"),
        "site": ctx.by_uuid("PVS_site", "pvs-site-uuid"),
        "size": amount(ctx, "size"),
    }
    print_uuid(ctx, "PVS_cache_storage", ctx.call("PVS_cache_storage.create", record))


def observer_create(ctx: Context) -> None:
    """``observer-create name-label= [enabled=] [components=] [endpoints=] [host-uuids=] ...``."""
    params = ctx.params
    record: dict[str, Any] = {
        "name_label": params.require("name-label"),
        "name_description": params.get("name-description"),
        "enabled": params.flag("enabled"),
        "hosts": named_by_uuids(ctx, "host", "host-uuids"),
        "attributes": params.mapping("attributes"),
        "components": texts(ctx, "components"),
        "endpoints": texts(ctx, "endpoints"),
    }
    print_uuid(ctx, "Observer", ctx.call("Observer.create", record))


def caller_create(ctx: Context) -> None:
    """``caller-create [name-label=] [name-description=] [user-agent=] [client-ip=]``."""
    names = ("name-label", "name-description", "user-agent", "client-ip")
    record = {name.replace("-", "_"): ctx.params.get(name) for name in names}
    print_uuid(ctx, "Caller", ctx.call("Caller.create", record))


def rate_limit_create(ctx: Context) -> None:
    """``rate-limit-create [name-label=] burst-size= fill-rate=``."""
    record = {
        "name_label": ctx.params.get("name-label"),
        "name_description": ctx.params.get("name-description"),
        "burst_size": number(ctx, "burst-size", 0.0),
        "fill_rate": number(ctx, "fill-rate", 0.0),
    }
    print_uuid(ctx, "Rate_limit", ctx.call("Rate_limit.create", record))


def rate_limit_add_caller(ctx: Context) -> None:
    """``rate-limit-add-caller uuid= caller-uuid=``."""
    caller = ctx.by_uuid("Caller", "caller-uuid")
    ctx.call("Rate_limit.add_caller", ctx.by_uuid("Rate_limit"), caller)


def rate_limit_remove_caller(ctx: Context) -> None:
    """``rate-limit-remove-caller uuid= caller-uuid=``."""
    caller = ctx.by_uuid("Caller", "caller-uuid")
    ctx.call("Rate_limit.remove_caller", ctx.by_uuid("Rate_limit"), caller)
