"""Hosts: whether they take work, their power, and what they tell of themselves."""

from __future__ import annotations

from typing import Any

from xapi_xe.commands.calling import (
    confirm,
    on_selected,
    on_uuid,
    one_or_coordinator,
    plain,
    table,
)
from xapi_xe.context import Context
from xapi_xe.errors import UsageError

host_enable = on_selected("host.enable", task=True)
host_reboot = on_selected("host.reboot", task=True)
host_shutdown = on_selected("host.shutdown", task=True)
host_power_on = on_selected("host.power_on", task=True)
host_restart_agent = on_selected("host.restart_agent", task=True)
host_dmesg = on_selected("host.dmesg", task=True, prints=True)
host_syslog_reconfigure = on_selected("host.syslog_reconfigure", task=True)
host_compute_free_memory = on_selected("host.compute_free_memory", prints=True)
host_compute_memory_overhead = on_selected("host.compute_memory_overhead", prints=True)
host_get_system_status_capabilities = on_selected(
    "host.get_system_status_capabilities", prints=True
)
host_sync_data = on_selected("host.sync_data")
host_enable_display = on_selected("host.enable_display", task=True, prints=True)
host_disable_display = on_selected("host.disable_display", task=True, prints=True)
host_enable_ssh = on_selected("host.enable_ssh", task=True)
host_disable_ssh = on_selected("host.disable_ssh", task=True)
host_disable_local_storage_caching = on_selected("host.disable_local_storage_caching")
host_get_server_certificate = on_selected("host.get_server_certificate", prints=True)
host_refresh_server_certificate = on_selected("host.refresh_server_certificate", task=True)
host_reset_server_certificate = on_selected("host.reset_server_certificate", task=True)
host_refresh_pack_info = on_uuid("host.refresh_pack_info", task=True, name="host-uuid")
host_set_hostname_live = on_uuid("host.set_hostname_live", "host-name", name="host-uuid")
host_send_debug_keys = on_uuid("host.send_debug_keys", "keys", task=True, name="host-uuid")
host_crashdump_destroy = on_uuid("host_crashdump.destroy")
crashdump_destroy = on_uuid("crashdump.destroy")
driver_select = on_uuid("Driver_variant.select", task=True)
driver_deselect = on_uuid("Host_driver.deselect", task=True)


def host_disable(ctx: Context) -> None:
    """``host-disable [auto-enable=true|false] <host-selectors>``."""
    auto = ctx.params.flag("auto-enable", True)
    for host in ctx.select():
        # Servers of older releases know one argument only.
        ctx.task("host.disable", host.ref, *(() if auto else (auto,)))


def host_evacuate(ctx: Context) -> None:
    """``host-evacuate [network-uuid=] [batch-size=] <host-selectors>``."""
    network = ctx.by_uuid_or_null("network", "network-uuid")
    batch = ctx.params.integer("batch-size", 0)
    for host in ctx.select():
        ctx.task("host.evacuate", host.ref, network, batch)


def host_get_vms_which_prevent_evacuation(ctx: Context) -> None:
    """``host-get-vms-which-prevent-evacuation uuid=``."""
    found: dict[str, list[str]] = ctx.call(
        "host.get_vms_which_prevent_evacuation", ctx.by_uuid("host")
    )
    _print_vms(ctx, {vm: ",".join(reason) for vm, reason in found.items()}, "reason ( RO)")


def host_get_uncooperative_vms(ctx: Context) -> None:
    """``host-get-uncooperative-vms uuid=``."""
    vms = ctx.call("host.get_uncooperative_resident_VMs", ctx.by_uuid("host"))
    _print_vms(ctx, dict.fromkeys(vms, ""), "")


def host_retrieve_wlb_evacuate_recommendations(ctx: Context) -> None:
    """``host-retrieve-wlb-evacuate-recommendations uuid=``."""
    found: dict[str, list[str]] = ctx.task(
        "host.retrieve_wlb_evacuate_recommendations", ctx.by_uuid("host")
    )
    _print_vms(ctx, {vm: " ".join(advice) for vm, advice in found.items()}, "recommendation ( RO)")


def _print_vms(ctx: Context, found: dict[str, str], label: str) -> None:
    records: list[list[tuple[str, str]]] = []
    for vm, text in found.items():
        record = ctx.reader.record("VM", vm) or {"uuid": vm, "name_label": ""}
        shown = [("uuid ( RO)", record["uuid"]), ("name-label ( RO)", record["name_label"])]
        records.append([*shown, (label, text)] if label else shown)
    ctx.print_records(records)


def host_forget(ctx: Context) -> None:
    """``host-forget uuid= [--force]``."""
    host = ctx.by_uuid("host")
    confirm(ctx, [
        f"WARNING: the pool forgets the host {ctx.call('host.get_name_label', host)!r} and its "
        "local repositories.",
        "This is for hosts that never come back. One that works leaves by pool-eject.",
    ])  # fmt: skip
    ctx.task("host.destroy", host)


def host_declare_dead(ctx: Context) -> None:
    """``host-declare-dead uuid= [--force]``."""
    host = ctx.by_uuid("host")
    confirm(ctx, [
        f"WARNING: the VMs of the host {ctx.call('host.get_name_label', host)!r} are taken to be "
        "halted.",
        "If the host runs after all, a VM that is started elsewhere damages its disks.",
    ])  # fmt: skip
    ctx.task("host.declare_dead", host)


def host_is_in_emergency_mode(ctx: Context) -> None:
    """``host-is-in-emergency-mode``."""
    ctx.print(plain(ctx.call("host.is_in_emergency_mode")))


def host_set_power_on_mode(ctx: Context) -> None:
    """``host-set-power-on-mode power-on-mode= [power-on-config:K=V ...] <host-selectors>``."""
    mode, config = ctx.params.require("power-on-mode"), ctx.params.mapping("power-on-config")
    for host in ctx.select():
        ctx.call("host.set_power_on_mode", host.ref, mode, config)


def host_call_plugin(ctx: Context) -> None:
    """``host-call-plugin host-uuid= plugin= fn= [args:K=V ...]``."""
    params = ctx.params
    host = ctx.by_uuid("host", "host-uuid")
    arguments = (params.require("plugin"), params.require("fn"), params.mapping("args"))
    ctx.print(ctx.task("host.call_plugin", host, *arguments))


def host_cpu_info(ctx: Context) -> None:
    """``host-cpu-info [uuid=]``."""
    table(ctx, ctx.call("host.get_cpu_info", one_or_coordinator(ctx, "uuid")))


def host_get_cpu_features(ctx: Context) -> None:
    """``host-get-cpu-features [uuid=]``."""
    _print_features(ctx, ctx.call("host.get_cpu_info", one_or_coordinator(ctx, "uuid")))


def pool_get_cpu_features(ctx: Context) -> None:
    """``pool-get-cpu-features``: what every host of the pool has."""
    _print_features(ctx, ctx.call("pool.get_cpu_info", ctx.pool))


def _print_features(ctx: Context, info: dict[str, str]) -> None:
    found = {key: value for key, value in info.items() if key.startswith("features")}
    if "features" in found and not ctx.json:
        ctx.print(found["features"])
    else:
        table(ctx, found)


def host_get_sm_diagnostics(ctx: Context) -> None:
    """``host-get-sm-diagnostics uuid=``."""
    ctx.print(ctx.call("host.get_sm_diagnostics", ctx.by_uuid("host")))


def host_get_thread_diagnostics(ctx: Context) -> None:
    """``host-get-thread-diagnostics uuid=``."""
    ctx.print(ctx.call("host.get_thread_diagnostics", ctx.by_uuid("host")))


def host_sm_dp_destroy(ctx: Context) -> None:
    """``host-sm-dp-destroy uuid= dp= [allow-leak=]``."""
    leak = ctx.params.flag("allow-leak")
    ctx.call("host.sm_dp_destroy", ctx.by_uuid("host"), ctx.params.require("dp"), leak)


def host_notify(ctx: Context) -> None:
    """``host-notify type= [params=]``, to the coordinator."""
    ctx.call("host.notify", ctx.params.require("type"), ctx.params.get("params"))


def host_apply_updates(ctx: Context) -> None:
    """``host-apply-updates hash= <host-selectors>``: prints warnings."""
    checksum = ctx.params.require("hash")
    for host in ctx.select():
        warnings: list[list[str]] = ctx.task("host.apply_updates", host.ref, checksum)
        ctx.print_list(": ".join(each) for each in warnings)


def host_driver_select(ctx: Context) -> None:
    """``host-driver-select uuid= variant-uuid=``."""
    variant = ctx.by_uuid("Driver_variant", "variant-uuid")
    ctx.task("Host_driver.select", ctx.by_uuid("Host_driver"), variant)


def host_driver_rescan(ctx: Context) -> None:
    """``host-driver-rescan host-uuid=``."""
    ctx.task("Host_driver.rescan", ctx.by_uuid("host", "host-uuid"))


# --- emergencies and the management interface -----------------------------------------------


def host_management_reconfigure(ctx: Context) -> None:
    """``host-management-reconfigure pif-uuid=``."""
    ctx.task("host.management_reconfigure", ctx.by_uuid("PIF", "pif-uuid"))


def host_management_disable(ctx: Context) -> None:
    """``host-management-disable``: of the host whose server is asked."""
    ctx.call("host.management_disable")


def host_emergency_management_reconfigure(ctx: Context) -> None:
    """``host-emergency-management-reconfigure interface=``."""
    ctx.call("host.local_management_reconfigure", ctx.params.require("interface"))


def host_signal_networking_change(ctx: Context) -> None:
    """``host-signal-networking-change``."""
    ctx.call("host.signal_networking_change")


def host_emergency_ha_disable(ctx: Context) -> None:
    """``host-emergency-ha-disable [soft=] [--force]``."""
    confirm(ctx, [
        "WARNING: high availability is switched off on this host alone. If other hosts still",
        "protect its VMs, a VM may run twice, which damages its disks.",
    ])  # fmt: skip
    ctx.call("host.emergency_ha_disable", ctx.params.flag("soft"))


def host_emergency_reset_server_certificate(ctx: Context) -> None:
    """``host-emergency-reset-server-certificate``."""
    ctx.call("host.emergency_reset_server_certificate")


def host_emergency_disable_tls_verification(ctx: Context) -> None:
    """``host-emergency-disable-tls-verification``."""
    ctx.call("host.emergency_disable_tls_verification")


def host_emergency_reenable_tls_verification(ctx: Context) -> None:
    """``host-emergency-reenable-tls-verification``."""
    ctx.call("host.emergency_reenable_tls_verification")


def host_emergency_clear_mandatory_guidance(ctx: Context) -> None:
    """``host-emergency-clear-mandatory-guidance``."""
    ctx.call("host.emergency_clear_mandatory_guidance")


# --- licences -------------------------------------------------------------------------------


def host_all_editions(ctx: Context) -> None:
    """``host-all-editions``."""
    ctx.print_list(ctx.call("host.get_editions", one_or_coordinator(ctx)))


def host_license_view(ctx: Context) -> None:
    """``host-license-view [host-uuid=]``."""
    table(ctx, ctx.call("host.get_license_params", one_or_coordinator(ctx)))


def host_license_add(ctx: Context) -> None:
    """``host-license-add license-file= [host-uuid=]``."""
    import base64  # noqa: PLC0415

    content = ctx.terminal.load(ctx.params.require("license-file"))
    host = one_or_coordinator(ctx)
    ctx.call("host.license_add", host, base64.b64encode(content).decode())


def host_license_remove(ctx: Context) -> None:
    """``host-license-remove [host-uuid=]``."""
    ctx.call("host.license_remove", one_or_coordinator(ctx))


def host_apply_edition(ctx: Context) -> None:
    """``host-apply-edition edition= [host-uuid=] [license-server-address= -port=] [--force]``."""
    host = one_or_coordinator(ctx)
    license_server(ctx, [host])
    edition, force = ctx.params.require("edition"), ctx.params.flag("force")
    ctx.call("host.apply_edition", host, edition, force)


def pool_apply_edition(ctx: Context) -> None:
    """``pool-apply-edition edition= [license-server-address= -port=]``: on every host."""
    pool = ctx.by_uuid("pool") if "uuid" in ctx.params else ctx.pool
    license_server(ctx, ctx.call("host.get_all"))
    ctx.task("pool.apply_edition", pool, ctx.params.require("edition"))


def license_server(ctx: Context, hosts: list[str]) -> None:
    """Where licences come from, as far as the parameters say."""
    given = {
        name: ctx.params.get(f"license-server-{name}")
        for name in ("address", "port")
        if ctx.params.get(f"license-server-{name}")
    }
    if not given:
        return
    if not given.get("port", "1").isdigit():
        raise UsageError("Parameter license-server-port must be a number")
    for host in hosts:
        known: dict[str, Any] = ctx.call("host.get_license_server", host)
        ctx.call("host.set_license_server", host, {**known, **given})


def host_install_server_certificate(ctx: Context) -> None:
    """``host-install-server-certificate certificate= private-key= [certificate-chain=]``."""
    names = ("certificate", "private-key", "certificate-chain")
    files = [ctx.params.get(name) for name in names]
    data = [ctx.terminal.load(name).decode() if name else "" for name in files]
    for host in ctx.select():
        ctx.task("host.install_server_certificate", host.ref, *data)


def host_crashdump_upload(ctx: Context) -> None:
    """``host-crashdump-upload uuid= [url=] [http_proxy=]``."""
    _hand_in(ctx, "host_crashdump.upload", ctx.by_uuid("host_crashdump"))


def host_bugreport_upload(ctx: Context) -> None:
    """``host-bugreport-upload [url=] [http_proxy=] <host-selectors>``."""
    for host in ctx.select():
        _hand_in(ctx, "host.bugreport_upload", host.ref)


def _hand_in(ctx: Context, message: str, ref: str) -> None:
    proxy = ctx.params.get("http_proxy")
    ctx.task(message, ref, ctx.params.get("url"), {"http_proxy": proxy} if proxy else {})
