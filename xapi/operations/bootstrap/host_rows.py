"""The rows of a host: host, metrics, CPUs, control domain, management network, pool."""

from __future__ import annotations

import platform
from datetime import UTC, datetime

from xapi.generated import records, refs
from xapi.generated.catalogue import API_VENDOR, API_VERSION, DB_SCHEMA, PRODUCT_VERSION
from xapi.idl.record import Writer
from xapi.operations.bootstrap.identity import stable_mac, stable_uuid
from xapi.operations.bootstrap.licence import EDITION, license_params, restrictions
from xapi.operations.bootstrap.settings import BootstrapSettings
from xapi.operations.console_rows import follow_consoles, keep_api_port, relocate_consoles
from xapi.operations.cpu_features import level_pool

__all__ = [
    "STAY_DISABLED",
    "cpu_info",
    "create_control_domain",
    "create_host",
    "create_networks",
    "create_pool",
    "refresh_host",
    "software_version",
]

STAY_DISABLED = "disabled_indefinitely"
"""Of ``host.other_config``: a start of the host does not enable it again (host.disable)."""

RUN_KEY = "agent_run"
"""Of ``host.other_config``: tells one start of the host's daemon from the next."""


def software_version(settings: BootstrapSettings) -> dict[str, str]:
    """``host.software_version``; the keys clients read are in clients.md §6.22."""
    major, minor, *_ = PRODUCT_VERSION.split(".")
    short = ".".join(settings.product_version.split(".")[:2])
    return {
        "build_number": settings.build_number,
        "date": settings.build_date,
        "db_schema": DB_SCHEMA,
        "dbv": settings.build_number,
        "hostname": settings.hostname,
        "linux": platform.release(),
        "network_backend": "bridge",
        "platform_name": "XCP",
        "platform_version": settings.platform_version,
        "product_brand": settings.product_brand,
        "product_version": settings.product_version,
        "product_version_text": short,
        "product_version_text_short": short,
        "xapi": f"{major}.{minor}",
        "xapi_build": PRODUCT_VERSION,
        "xencenter_max": f"{API_VERSION[0]}.{API_VERSION[1]}",
        "xencenter_min": f"{API_VERSION[0]}.{API_VERSION[1]}",
    }


def cpu_info(settings: BootstrapSettings) -> dict[str, str]:
    """``host.cpu_info``; a pool of one host levels to the same."""
    machine = settings.hardware
    return {
        "cpu_count": str(machine.cpu_count),
        "family": str(machine.cpu_family),
        "features": machine.features,
        "features_hvm": machine.features,
        "features_hvm_host": machine.features,
        "features_pv": machine.features,
        "features_pv_host": machine.features,
        "flags": machine.cpu_flags,
        "model": str(machine.cpu_model),
        "modelname": machine.cpu_model_name,
        "socket_count": str(machine.cpu_sockets),
        "speed": str(machine.cpu_mhz),
        "stepping": machine.cpu_stepping,
        "threads_per_core": str(machine.threads_per_core),
        "vendor": machine.cpu_vendor,
    }


def _epoch(seconds: float) -> str:
    return f"{seconds:.0f}."


def create_host(tx: Writer, settings: BootstrapSettings, now: datetime) -> refs.hostRef:
    """The host with its metrics and CPUs."""
    machine, uuid = settings.hardware, settings.host_uuid
    metrics = records.host_metrics.create(
        tx,
        uuid=stable_uuid(uuid, "host_metrics"),
        live=True,
        memory_total=machine.memory_total,
        memory_free=machine.memory_total - machine.kept_memory,
        last_updated=now,
    )
    host = records.host.create(
        tx,
        uuid=uuid,
        name_label=settings.name_label or settings.hostname,
        name_description=f"Default install of {settings.product_brand}",
        enabled=True,
        metrics=metrics,
        edition=EDITION,
        editions=(EDITION,),
        license_params=license_params(),
        license_server={"address": "localhost", "port": "27000"},
        virtual_hardware_platform_versions=(0, 1, 2),
        iscsi_iqn=f"iqn.2026-11.org.xenapi:{uuid.replace('-', '')[:8]}",
        ssl_legacy=False,
        ssh_enabled=False,
        last_software_update=now,
        sched_policy=machine.scheduler,
        other_config={"iscsi_iqn": f"iqn.2026-11.org.xenapi:{uuid.replace('-', '')[:8]}"},
    )
    for number in range(machine.cpu_count):
        records.host_cpu.create(
            tx,
            uuid=stable_uuid(uuid, "host_cpu", str(number)),
            host=host,
            number=number,
            vendor=machine.cpu_vendor,
            speed=machine.cpu_mhz,
            modelname=machine.cpu_model_name,
            family=machine.cpu_family,
            model=machine.cpu_model,
            stepping=machine.cpu_stepping,
            flags=machine.cpu_flags,
            features=machine.features,
        )
    return host


def refresh_host(
    tx: Writer,
    host: refs.hostRef,
    settings: BootstrapSettings,
    now: datetime,
) -> None:
    """What each start finds out anew: versions, CPUs, address, memory, times.

    A host of the same run as before was only out of sight, or has become coordinator: it stays
    enabled or disabled as it was, and its times stay.
    """
    machine = settings.hardware
    row = records.host.get(tx, host)
    enabled, other = row.enabled, row.other_config
    if not settings.run or other.get(RUN_KEY) != settings.run:
        enabled = STAY_DISABLED not in other
        other = {
            **other,
            RUN_KEY: settings.run,
            "agent_start_time": _epoch(now.timestamp()),
            "boot_time": _epoch(machine.boot_time or now.timestamp()),
        }
    for ref in row.PIFs:
        pif = records.PIF.get(tx, ref)
        if pif.management and pif.IP == row.address != settings.address:
            # Clients find the host by the address of this interface (clients.md §4).
            records.PIF.modify(tx, ref, IP=settings.address)
    records.host.modify(
        tx,
        host,
        API_version_major=API_VERSION[0],
        API_version_minor=API_VERSION[1],
        API_version_vendor=API_VENDOR,
        address=settings.address,
        hostname=settings.hostname,
        software_version=software_version(settings),
        cpu_info=cpu_info(settings),
        cpu_configuration={
            "nr_cpus": str(machine.cpu_count),
            "nr_nodes": "1",
            "cores_per_socket": str(
                max(1, machine.cpu_count // machine.cpu_sockets // machine.threads_per_core)
            ),
            "threads_per_core": str(machine.threads_per_core),
        },
        chipset_info={"iommu": "true" if machine.iommu else "false"},
        capabilities=machine.capabilities,
        supported_bootloaders=machine.bootloaders,
        bios_strings=dict(machine.bios_strings),
        enabled=enabled,
        boot_free_mem=machine.memory_total - machine.kept_memory,
        other_config=other,
    )
    records.host_metrics.modify(
        tx, row.metrics, live=True, memory_total=machine.memory_total, last_updated=now
    )
    control = records.VM.find(tx, row.control_domain)
    if control is not None and control.power_state != "Running":
        # It was declared dead, or switched off.
        records.VM.modify(tx, control.ref, power_state="Running", domid=0, resident_on=host)
    if control is not None:
        follow_consoles(tx, control.ref, machine.consoles, host)
    keep_api_port(tx, host, settings.api_port)
    relocate_consoles(tx, host)
    level_pool(tx, now)


def create_control_domain(
    tx: Writer, host: refs.hostRef, settings: BootstrapSettings, now: datetime
) -> refs.VMRef:
    """The machine itself, as the VM that holds its memory and consoles."""
    machine, uuid = settings.hardware, settings.host_uuid
    memory = machine.kept_memory
    started = datetime.fromtimestamp(machine.boot_time, UTC) if machine.boot_time else now
    metrics = records.VM_metrics.create(
        tx,
        uuid=stable_uuid(uuid, "control domain", "metrics"),
        memory_actual=memory,
        VCPUs_number=machine.cpu_count,
        start_time=started,
        install_time=now,
        last_updated=now,
        current_domain_type="pv",
    )
    vm = records.VM.create(
        tx,
        uuid=stable_uuid(uuid, "control domain"),
        name_label=f"Control domain on host: {settings.hostname}",
        name_description="The domain which manages physical devices and manages other domains",
        is_control_domain=True,
        power_state="Running",
        domid=0,
        domain_type="pv",
        resident_on=host,
        affinity=host,
        metrics=metrics,
        memory_static_min=memory,
        memory_static_max=memory,
        memory_dynamic_min=memory,
        memory_dynamic_max=memory,
        memory_target=memory,
        VCPUs_max=machine.cpu_count,
        VCPUs_at_startup=machine.cpu_count,
        has_vendor_device=False,
        other_config={"storage_driver_domain": "", "is_system_domain": "true"},
    )
    records.host.modify(tx, host, control_domain=vm)
    return vm


def create_networks(
    tx: Writer, host: refs.hostRef, settings: BootstrapSettings, now: datetime
) -> refs.PIFRef:
    """The management network with this host's interface on it, and the host-internal network."""
    uuid, device = settings.host_uuid, settings.management_device
    mac = settings.mac or stable_mac(uuid, device)
    network = records.network.create(
        tx,
        uuid=stable_uuid(uuid, "network", device),
        name_label=f"Pool-wide network associated with {device}",
        name_description="Connects the hosts of the pool and their guests",
        bridge=settings.management_bridge,
    )
    metrics = records.PIF_metrics.create(
        tx,
        uuid=stable_uuid(uuid, "PIF_metrics", device),
        carrier=True,
        duplex=True,
        speed=1000,
        device_name=device,
        last_updated=now,
    )
    pif = records.PIF.create(
        tx,
        uuid=stable_uuid(uuid, "PIF", device),
        device=device,
        host=host,
        network=network,
        MAC=mac,
        MTU=1500,
        VLAN=-1,
        metrics=metrics,
        physical=True,
        management=True,
        currently_attached=True,
        ip_configuration_mode="DHCP" if settings.dhcp else "Static",
        IP=settings.address,
        netmask=settings.netmask,
        gateway=settings.gateway,
        DNS=settings.dns,
        properties={"gro": "on"},
    )
    records.network.create(
        tx,
        uuid=stable_uuid(uuid, "network", "internal"),
        name_label="Host internal management network",
        name_description="Network on which guests will be assigned a private link-local IP address",
        bridge="xenapi",
        other_config={
            "is_guest_installer_network": "true",
            "is_host_internal_management_network": "true",
            "ip_begin": "169.254.0.1",
            "ip_end": "169.254.255.254",
            "netmask": "255.255.0.0",
        },
    )
    return pif


def create_pool(tx: Writer, host: refs.hostRef, settings: BootstrapSettings) -> refs.poolRef:
    """A pool of its own, of which the host is the coordinator."""
    machine = settings.hardware
    return records.pool.create(
        tx,
        uuid=stable_uuid(settings.host_uuid, "pool"),
        master=host,
        restrictions=restrictions(),
        cpu_info={
            "cpu_count": str(machine.cpu_count),
            "features_hvm": machine.features,
            "features_hvm_host": machine.features,
            "features_pv": machine.features,
            "features_pv_host": machine.features,
            "socket_count": str(machine.cpu_sockets),
            "vendor": machine.cpu_vendor,
        },
        license_server={"address": "localhost", "port": "27000"},
        other_config={"memory-ratio-hvm": "0.25", "memory-ratio-pv": "0.25"},
    )
