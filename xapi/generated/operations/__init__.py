# Written by codegen from idl/; change the IDL, not this file.
"""Interfaces that `xapi.operations` implements."""

from typing import Any

from xapi.generated.operations.auth import authOperations
from xapi.generated.operations.blob import blobOperations
from xapi.generated.operations.Bond import BondOperations
from xapi.generated.operations.Caller import CallerOperations
from xapi.generated.operations.Cluster import ClusterOperations
from xapi.generated.operations.Cluster_host import Cluster_hostOperations
from xapi.generated.operations.console import consoleOperations
from xapi.generated.operations.crashdump import crashdumpOperations
from xapi.generated.operations.Diagnostics import DiagnosticsOperations
from xapi.generated.operations.DR_task import DR_taskOperations
from xapi.generated.operations.Driver_variant import Driver_variantOperations
from xapi.generated.operations.event import eventOperations
from xapi.generated.operations.GPU_group import GPU_groupOperations
from xapi.generated.operations.host import hostOperations
from xapi.generated.operations.host_crashdump import host_crashdumpOperations
from xapi.generated.operations.Host_driver import Host_driverOperations
from xapi.generated.operations.host_patch import host_patchOperations
from xapi.generated.operations.LVHD import LVHDOperations
from xapi.generated.operations.message import messageOperations
from xapi.generated.operations.network import networkOperations
from xapi.generated.operations.network_sriov import network_sriovOperations
from xapi.generated.operations.Observer import ObserverOperations
from xapi.generated.operations.PBD import PBDOperations
from xapi.generated.operations.PCI import PCIOperations
from xapi.generated.operations.PGPU import PGPUOperations
from xapi.generated.operations.PIF import PIFOperations
from xapi.generated.operations.pool import poolOperations
from xapi.generated.operations.pool_patch import pool_patchOperations
from xapi.generated.operations.pool_update import pool_updateOperations
from xapi.generated.operations.PUSB import PUSBOperations
from xapi.generated.operations.PVS_cache_storage import PVS_cache_storageOperations
from xapi.generated.operations.PVS_proxy import PVS_proxyOperations
from xapi.generated.operations.PVS_server import PVS_serverOperations
from xapi.generated.operations.PVS_site import PVS_siteOperations
from xapi.generated.operations.Rate_limit import Rate_limitOperations
from xapi.generated.operations.Repository import RepositoryOperations
from xapi.generated.operations.role import roleOperations
from xapi.generated.operations.SDN_controller import SDN_controllerOperations
from xapi.generated.operations.secret import secretOperations
from xapi.generated.operations.session import sessionOperations
from xapi.generated.operations.SR import SROperations
from xapi.generated.operations.subject import subjectOperations
from xapi.generated.operations.task import taskOperations
from xapi.generated.operations.tunnel import tunnelOperations
from xapi.generated.operations.USB_group import USB_groupOperations
from xapi.generated.operations.user import userOperations
from xapi.generated.operations.VBD import VBDOperations
from xapi.generated.operations.VDI import VDIOperations
from xapi.generated.operations.VGPU import VGPUOperations
from xapi.generated.operations.VIF import VIFOperations
from xapi.generated.operations.VLAN import VLANOperations
from xapi.generated.operations.VM import VMOperations
from xapi.generated.operations.VM_appliance import VM_applianceOperations
from xapi.generated.operations.VM_group import VM_groupOperations
from xapi.generated.operations.VMSS import VMSSOperations
from xapi.generated.operations.VTPM import VTPMOperations
from xapi.generated.operations.VUSB import VUSBOperations

INTERFACES: dict[str, type[Any]] = {
    "Bond": BondOperations,
    "Caller": CallerOperations,
    "Cluster": ClusterOperations,
    "Cluster_host": Cluster_hostOperations,
    "DR_task": DR_taskOperations,
    "Diagnostics": DiagnosticsOperations,
    "Driver_variant": Driver_variantOperations,
    "GPU_group": GPU_groupOperations,
    "Host_driver": Host_driverOperations,
    "LVHD": LVHDOperations,
    "Observer": ObserverOperations,
    "PBD": PBDOperations,
    "PCI": PCIOperations,
    "PGPU": PGPUOperations,
    "PIF": PIFOperations,
    "PUSB": PUSBOperations,
    "PVS_cache_storage": PVS_cache_storageOperations,
    "PVS_proxy": PVS_proxyOperations,
    "PVS_server": PVS_serverOperations,
    "PVS_site": PVS_siteOperations,
    "Rate_limit": Rate_limitOperations,
    "Repository": RepositoryOperations,
    "SDN_controller": SDN_controllerOperations,
    "SR": SROperations,
    "USB_group": USB_groupOperations,
    "VBD": VBDOperations,
    "VDI": VDIOperations,
    "VGPU": VGPUOperations,
    "VIF": VIFOperations,
    "VLAN": VLANOperations,
    "VM": VMOperations,
    "VMSS": VMSSOperations,
    "VM_appliance": VM_applianceOperations,
    "VM_group": VM_groupOperations,
    "VTPM": VTPMOperations,
    "VUSB": VUSBOperations,
    "auth": authOperations,
    "blob": blobOperations,
    "console": consoleOperations,
    "crashdump": crashdumpOperations,
    "event": eventOperations,
    "host": hostOperations,
    "host_crashdump": host_crashdumpOperations,
    "host_patch": host_patchOperations,
    "message": messageOperations,
    "network": networkOperations,
    "network_sriov": network_sriovOperations,
    "pool": poolOperations,
    "pool_patch": pool_patchOperations,
    "pool_update": pool_updateOperations,
    "role": roleOperations,
    "secret": secretOperations,
    "session": sessionOperations,
    "subject": subjectOperations,
    "task": taskOperations,
    "tunnel": tunnelOperations,
    "user": userOperations,
}
