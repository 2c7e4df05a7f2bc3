# Written by codegen from idl/; change the IDL, not this file.
"""Rows of all classes, under the names of the classes."""

from xapi.generated.records.blob import blob
from xapi.generated.records.Bond import Bond
from xapi.generated.records.Caller import Caller
from xapi.generated.records.Certificate import Certificate
from xapi.generated.records.Cluster import Cluster
from xapi.generated.records.Cluster_host import Cluster_host
from xapi.generated.records.console import console
from xapi.generated.records.crashdump import crashdump
from xapi.generated.records.data_source import data_source
from xapi.generated.records.DR_task import DR_task
from xapi.generated.records.Driver_variant import Driver_variant
from xapi.generated.records.Feature import Feature
from xapi.generated.records.GPU_group import GPU_group
from xapi.generated.records.host import host
from xapi.generated.records.host_cpu import host_cpu
from xapi.generated.records.host_crashdump import host_crashdump
from xapi.generated.records.Host_driver import Host_driver
from xapi.generated.records.host_metrics import host_metrics
from xapi.generated.records.host_patch import host_patch
from xapi.generated.records.LVHD import LVHD
from xapi.generated.records.message import message
from xapi.generated.records.network import network
from xapi.generated.records.network_sriov import network_sriov
from xapi.generated.records.Observer import Observer
from xapi.generated.records.PBD import PBD
from xapi.generated.records.PCI import PCI
from xapi.generated.records.PGPU import PGPU
from xapi.generated.records.PIF import PIF
from xapi.generated.records.PIF_metrics import PIF_metrics
from xapi.generated.records.pool import pool
from xapi.generated.records.pool_patch import pool_patch
from xapi.generated.records.pool_update import pool_update
from xapi.generated.records.probe_result import probe_result
from xapi.generated.records.PUSB import PUSB
from xapi.generated.records.PVS_cache_storage import PVS_cache_storage
from xapi.generated.records.PVS_proxy import PVS_proxy
from xapi.generated.records.PVS_server import PVS_server
from xapi.generated.records.PVS_site import PVS_site
from xapi.generated.records.Rate_limit import Rate_limit
from xapi.generated.records.Repository import Repository
from xapi.generated.records.role import role
from xapi.generated.records.SDN_controller import SDN_controller
from xapi.generated.records.secret import secret
from xapi.generated.records.session import session
from xapi.generated.records.SM import SM
from xapi.generated.records.SR import SR
from xapi.generated.records.sr_stat import sr_stat
from xapi.generated.records.subject import subject
from xapi.generated.records.task import task
from xapi.generated.records.tunnel import tunnel
from xapi.generated.records.USB_group import USB_group
from xapi.generated.records.user import user
from xapi.generated.records.VBD import VBD
from xapi.generated.records.VBD_metrics import VBD_metrics
from xapi.generated.records.VDI import VDI
from xapi.generated.records.vdi_nbd_server_info import vdi_nbd_server_info
from xapi.generated.records.VGPU import VGPU
from xapi.generated.records.VGPU_type import VGPU_type
from xapi.generated.records.VIF import VIF
from xapi.generated.records.VIF_metrics import VIF_metrics
from xapi.generated.records.VLAN import VLAN
from xapi.generated.records.VM import VM
from xapi.generated.records.VM_appliance import VM_appliance
from xapi.generated.records.VM_group import VM_group
from xapi.generated.records.VM_guest_metrics import VM_guest_metrics
from xapi.generated.records.VM_metrics import VM_metrics
from xapi.generated.records.VMPP import VMPP
from xapi.generated.records.VMSS import VMSS
from xapi.generated.records.VTPM import VTPM
from xapi.generated.records.VUSB import VUSB
from xapi.idl.model import ClassModel

__all__ = [
    "Bond",
    "Caller",
    "Certificate",
    "Cluster",
    "Cluster_host",
    "DR_task",
    "Driver_variant",
    "Feature",
    "GPU_group",
    "Host_driver",
    "LVHD",
    "Observer",
    "PBD",
    "PCI",
    "PGPU",
    "PIF",
    "PIF_metrics",
    "PUSB",
    "PVS_cache_storage",
    "PVS_proxy",
    "PVS_server",
    "PVS_site",
    "Rate_limit",
    "Repository",
    "SDN_controller",
    "SM",
    "SR",
    "USB_group",
    "VBD",
    "VBD_metrics",
    "VDI",
    "VGPU",
    "VGPU_type",
    "VIF",
    "VIF_metrics",
    "VLAN",
    "VM",
    "VMPP",
    "VMSS",
    "VM_appliance",
    "VM_group",
    "VM_guest_metrics",
    "VM_metrics",
    "VTPM",
    "VUSB",
    "blob",
    "console",
    "crashdump",
    "data_source",
    "host",
    "host_cpu",
    "host_crashdump",
    "host_metrics",
    "host_patch",
    "message",
    "network",
    "network_sriov",
    "pool",
    "pool_patch",
    "pool_update",
    "probe_result",
    "role",
    "secret",
    "session",
    "sr_stat",
    "subject",
    "task",
    "tunnel",
    "user",
    "vdi_nbd_server_info",
    "MODELS",
]

MODELS: tuple[ClassModel, ...] = (
    Bond.MODEL,
    Caller.MODEL,
    Certificate.MODEL,
    Cluster.MODEL,
    Cluster_host.MODEL,
    DR_task.MODEL,
    Driver_variant.MODEL,
    Feature.MODEL,
    GPU_group.MODEL,
    Host_driver.MODEL,
    LVHD.MODEL,
    Observer.MODEL,
    PBD.MODEL,
    PCI.MODEL,
    PGPU.MODEL,
    PIF.MODEL,
    PIF_metrics.MODEL,
    PUSB.MODEL,
    PVS_cache_storage.MODEL,
    PVS_proxy.MODEL,
    PVS_server.MODEL,
    PVS_site.MODEL,
    Rate_limit.MODEL,
    Repository.MODEL,
    SDN_controller.MODEL,
    SM.MODEL,
    SR.MODEL,
    USB_group.MODEL,
    VBD.MODEL,
    VBD_metrics.MODEL,
    VDI.MODEL,
    VGPU.MODEL,
    VGPU_type.MODEL,
    VIF.MODEL,
    VIF_metrics.MODEL,
    VLAN.MODEL,
    VM.MODEL,
    VMPP.MODEL,
    VMSS.MODEL,
    VM_appliance.MODEL,
    VM_group.MODEL,
    VM_guest_metrics.MODEL,
    VM_metrics.MODEL,
    VTPM.MODEL,
    VUSB.MODEL,
    blob.MODEL,
    console.MODEL,
    crashdump.MODEL,
    host.MODEL,
    host_cpu.MODEL,
    host_crashdump.MODEL,
    host_metrics.MODEL,
    host_patch.MODEL,
    message.MODEL,
    network.MODEL,
    network_sriov.MODEL,
    pool.MODEL,
    pool_patch.MODEL,
    pool_update.MODEL,
    role.MODEL,
    secret.MODEL,
    session.MODEL,
    subject.MODEL,
    task.MODEL,
    tunnel.MODEL,
    user.MODEL,
)
# Classes the database keeps; alerts (message) stand apart on the wire.
