"""Pools: who belongs to them, who leads, and what is set for all hosts."""

from __future__ import annotations

from typing import Any

from xapi_xe.commands.calling import (
    confirm,
    named_by_uuids,
    on_pool,
    plain,
    table,
)
from xapi_xe.context import Context
from xapi_xe.errors import UsageError

pool_disable_ssl_legacy = on_pool("pool.disable_ssl_legacy")
pool_enable_ssl_legacy = on_pool("pool.enable_ssl_legacy")
pool_enable_local_storage_caching = on_pool("pool.enable_local_storage_caching")
pool_disable_local_storage_caching = on_pool("pool.disable_local_storage_caching")
pool_disable_repository_proxy = on_pool("pool.disable_repository_proxy")
pool_reset_telemetry_uuid = on_pool("pool.reset_telemetry_uuid")
pool_disable_client_certificate_auth = on_pool("pool.disable_client_certificate_auth")
pool_enable_client_certificate_auth = on_pool("pool.enable_client_certificate_auth", "name")
pool_enable_ssh = on_pool("pool.enable_ssh", task=True)
pool_disable_ssh = on_pool("pool.disable_ssh", task=True)


def pool_join(ctx: Context) -> None:
    """``pool-join master-address= master-username= master-password= [--force]``."""
    message = "pool.join_force" if ctx.params.flag("force") else "pool.join"
    names = ("master-address", "master-username", "master-password")
    # No task: those of this host's own pool end with that pool.
    ctx.call(message, *[ctx.params.require(name) for name in names])


def pool_eject(ctx: Context) -> None:
    """``pool-eject host-uuid= [--force]``."""
    host = ctx.by_uuid("host", "host-uuid")
    if not ctx.params.flag("force"):
        lines = [
            f"WARNING: the host {ctx.call('host.get_name_label', host)!r} leaves the pool and "
            "begins again, empty.",
        ]
        disks = _local_disks(ctx, host)
        if disks:
            lines += ["These disks of its local repositories are lost:", *disks]
        confirm(ctx, lines)
    ctx.task("pool.eject", host)


def _local_disks(ctx: Context, host: str) -> list[str]:
    """The disks that only this host can reach, as lines."""
    found: list[str] = []
    for pbd in ctx.call("host.get_PBDs", host):
        record = ctx.reader.record("PBD", pbd)
        sr = ctx.reader.record("SR", record["SR"]) if record else None
        if sr is None or sr["shared"] or sr["content_type"] == "iso":
            continue
        for vdi in sr["VDIs"]:
            disk = ctx.reader.record("VDI", vdi)
            if disk is not None:
                found.append(f"  {disk['uuid']} ({disk['name_label']})")
    return found


def pool_designate_new_master(ctx: Context) -> None:
    """``pool-designate-new-master host-uuid=``."""
    ctx.call("pool.designate_new_master", ctx.by_uuid("host", "host-uuid"))


def pool_emergency_transition_to_master(ctx: Context) -> None:
    """``pool-emergency-transition-to-master [--force]``."""
    if not ctx.params.flag("force") and not ctx.call("host.is_in_emergency_mode"):
        confirm(ctx, [
            "WARNING: this host is in touch with its coordinator. Two coordinators of one pool",
            "damage it.",
        ])  # fmt: skip
    ctx.call("pool.emergency_transition_to_master")


def pool_emergency_reset_master(ctx: Context) -> None:
    """``pool-emergency-reset-master master-address=``."""
    ctx.call("pool.emergency_reset_master", ctx.params.require("master-address"))


def pool_recover_slaves(ctx: Context) -> None:
    """``pool-recover-slaves``: prints the uuids of the hosts that were reached."""
    hosts = ctx.task("pool.recover_slaves")
    ctx.print_list(ctx.call("host.get_uuid", host) for host in hosts)


def pool_sync_database(ctx: Context) -> None:
    """``pool-sync-database``."""
    ctx.task("pool.sync_database")


def pool_rotate_secret(ctx: Context) -> None:
    """``pool-rotate-secret``."""
    ctx.task("pool.rotate_secret")


def pool_management_reconfigure(ctx: Context) -> None:
    """``pool-management-reconfigure network-uuid=``."""
    ctx.task("pool.management_reconfigure", ctx.by_uuid("network", "network-uuid"))


def pool_set_vswitch_controller(ctx: Context) -> None:
    """``pool-set-vswitch-controller address=``; an empty one ends it."""
    ctx.call("pool.set_vswitch_controller", ctx.params.require("address"))


def pool_enable_binary_storage(ctx: Context) -> None:
    """``pool-enable-binary-storage``."""
    ctx.call("pool.enable_binary_storage")


def pool_disable_binary_storage(ctx: Context) -> None:
    """``pool-disable-binary-storage``."""
    ctx.call("pool.disable_binary_storage")


def pool_send_test_post(ctx: Context) -> None:
    """``pool-send-test-post dest-host= dest-port= body=``."""
    params = ctx.params
    place = (params.require("dest-host"), params.integer("dest-port"))
    ctx.print(ctx.call("pool.send_test_post", *place, params.require("body")))


# --- high availability ----------------------------------------------------------------------


def pool_ha_enable(ctx: Context) -> None:
    """``pool-ha-enable heartbeat-sr-uuids=UUID,... [ha-config:K=V ...]``."""
    repositories = named_by_uuids(ctx, "SR", "heartbeat-sr-uuids")
    ctx.task("pool.enable_ha", repositories, ctx.params.mapping("ha-config"))


def pool_ha_disable(ctx: Context) -> None:
    """``pool-ha-disable``."""
    ctx.task("pool.disable_ha")


def pool_ha_prevent_restarts_for(ctx: Context) -> None:
    """``pool-ha-prevent-restarts-for seconds=``."""
    ctx.call("pool.ha_prevent_restarts_for", ctx.params.integer("seconds"))


def pool_ha_compute_max(ctx: Context) -> None:
    """``pool-ha-compute-max-host-failures-to-tolerate``."""
    ctx.print(ctx.call("pool.ha_compute_max_host_failures_to_tolerate"))


def pool_ha_compute_hypothetical_max(ctx: Context) -> None:
    """``... [vm-uuid= restart-priority= ...]``, in pairs."""
    vms, priorities = ctx.params.all("vm-uuid"), ctx.params.all("restart-priority")
    if len(vms) != len(priorities):
        raise UsageError("Each vm-uuid takes one restart-priority, in the same order")
    refs = [ctx.reader.by_uuid("VM", uuid) for uuid in vms]
    settings = dict(zip(refs, priorities, strict=True))
    ctx.print(ctx.call("pool.ha_compute_hypothetical_max_host_failures_to_tolerate", settings))


def pool_ha_compute_vm_failover_plan(ctx: Context) -> None:
    """``pool-ha-compute-vm-failover-plan host-uuids=UUID,...``."""
    hosts = named_by_uuids(ctx, "host", "host-uuids")
    vms = [
        ref
        for ref, vm in ctx.reader.table("VM").items()
        if vm["resident_on"] in hosts and not vm["is_control_domain"]
    ]
    plan: dict[str, dict[str, Any]] = ctx.call("pool.ha_compute_vm_failover_plan", hosts, vms)
    records: list[list[tuple[str, str]]] = []
    for ref, where in plan.items():
        vm = ctx.reader.record("VM", ref)
        host = ctx.reader.record("host", where.get("host"))
        shown = {**where, "host": host["uuid"]} if host else where
        uuid = vm["uuid"] if vm else ref
        records.append([("vm-uuid", uuid), *((k, plain(v)) for k, v in shown.items())])
    ctx.print_records(records)


def pool_enable_redo_log(ctx: Context) -> None:
    """``pool-enable-redo-log sr-uuid=``."""
    ctx.task("pool.enable_redo_log", ctx.by_uuid("SR", "sr-uuid"))


def pool_disable_redo_log(ctx: Context) -> None:
    """``pool-disable-redo-log``."""
    ctx.task("pool.disable_redo_log")


# --- workload balancing ---------------------------------------------------------------------


def pool_initialize_wlb(ctx: Context) -> None:
    """``pool-initialize-wlb wlb_url= wlb_username= wlb_password= xenserver_username= ...``."""
    names = (
        "wlb_url", "wlb_username", "wlb_password", "xenserver_username", "xenserver_password",
    )  # fmt: skip
    ctx.task("pool.initialize_wlb", *[ctx.params.require(name) for name in names])


def pool_deconfigure_wlb(ctx: Context) -> None:
    """``pool-deconfigure-wlb``."""
    ctx.task("pool.deconfigure_wlb")


def pool_send_wlb_configuration(ctx: Context) -> None:
    """``pool-send-wlb-configuration config:K=V ...``."""
    ctx.task("pool.send_wlb_configuration", ctx.params.mapping("config"))


def pool_retrieve_wlb_configuration(ctx: Context) -> None:
    """``pool-retrieve-wlb-configuration``."""
    table(ctx, ctx.task("pool.retrieve_wlb_configuration"))


def pool_retrieve_wlb_recommendations(ctx: Context) -> None:
    """``pool-retrieve-wlb-recommendations``."""
    found: dict[str, list[str]] = ctx.task("pool.retrieve_wlb_recommendations")
    records: list[list[tuple[str, str]]] = []
    for ref, advice in found.items():
        vm = ctx.reader.record("VM", ref)
        name = f"{vm['uuid']} ({vm['name_label']})" if vm else ref
        records.append([("vm", name), ("recommendation", " ".join(advice))])
    ctx.print_records(records)


# --- updates --------------------------------------------------------------------------------


def pool_configure_repository_proxy(ctx: Context) -> None:
    """``pool-configure-repository-proxy proxy-url= [proxy-username= proxy-password=]``."""
    texts = [ctx.params.get(f"proxy-{name}") for name in ("url", "username", "password")]
    ctx.call("pool.configure_repository_proxy", ctx.pool, *texts)


def pool_configure_update_sync(ctx: Context) -> None:
    """``pool-configure-update-sync update-sync-frequency= update-sync-day=``."""
    often, day = ctx.params.require("update-sync-frequency"), ctx.params.integer("update-sync-day")
    ctx.call("pool.configure_update_sync", ctx.pool, often, day)


def pool_sync_updates(ctx: Context) -> None:
    """``pool-sync-updates [token= token-id=] [username= password=] [--force]``."""
    texts = [ctx.params.get(name) for name in ("token", "token-id", "username", "password")]
    ctx.print(ctx.task("pool.sync_updates", ctx.pool, ctx.params.flag("force"), *texts))


def pool_check_update_readiness(ctx: Context) -> None:
    """``pool-check-update-readiness [requires-reboot=]``."""
    reboot = ctx.params.flag("requires-reboot")
    found: list[list[str]] = ctx.task("pool.check_update_readiness", ctx.pool, reboot)
    ctx.print_list(": ".join(each) for each in found)


def pool_get_guest_secureboot_readiness(ctx: Context) -> None:
    """``pool-get-guest-secureboot-readiness``."""
    ctx.print(ctx.call("pool.get_guest_secureboot_readiness", ctx.pool))
