# Written by codegen from idl/; change the IDL, not this file.
"""Records of all classes. Each is imported from its module when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from xapi_sdk.catalogue import CLASSES
from xapi_sdk.record import Record

if TYPE_CHECKING:
    from xapi_sdk.model.auth import AuthRecord as AuthRecord
    from xapi_sdk.model.blob import BlobRecord as BlobRecord
    from xapi_sdk.model.Bond import BondRecord as BondRecord
    from xapi_sdk.model.Caller import CallerRecord as CallerRecord
    from xapi_sdk.model.Certificate import CertificateRecord as CertificateRecord
    from xapi_sdk.model.Cluster import ClusterRecord as ClusterRecord
    from xapi_sdk.model.Cluster_host import ClusterHostRecord as ClusterHostRecord
    from xapi_sdk.model.console import ConsoleRecord as ConsoleRecord
    from xapi_sdk.model.crashdump import CrashdumpRecord as CrashdumpRecord
    from xapi_sdk.model.data_source import DataSourceRecord as DataSourceRecord
    from xapi_sdk.model.Diagnostics import DiagnosticsRecord as DiagnosticsRecord
    from xapi_sdk.model.DR_task import DRTaskRecord as DRTaskRecord
    from xapi_sdk.model.Driver_variant import DriverVariantRecord as DriverVariantRecord
    from xapi_sdk.model.event import EventRecord as EventRecord
    from xapi_sdk.model.Feature import FeatureRecord as FeatureRecord
    from xapi_sdk.model.GPU_group import GPUGroupRecord as GPUGroupRecord
    from xapi_sdk.model.host import HostRecord as HostRecord
    from xapi_sdk.model.host_cpu import HostCPURecord as HostCPURecord
    from xapi_sdk.model.host_crashdump import HostCrashdumpRecord as HostCrashdumpRecord
    from xapi_sdk.model.Host_driver import HostDriverRecord as HostDriverRecord
    from xapi_sdk.model.host_metrics import HostMetricsRecord as HostMetricsRecord
    from xapi_sdk.model.host_patch import HostPatchRecord as HostPatchRecord
    from xapi_sdk.model.LVHD import LVHDRecord as LVHDRecord
    from xapi_sdk.model.message import MessageRecord as MessageRecord
    from xapi_sdk.model.network import NetworkRecord as NetworkRecord
    from xapi_sdk.model.network_sriov import NetworkSriovRecord as NetworkSriovRecord
    from xapi_sdk.model.Observer import ObserverRecord as ObserverRecord
    from xapi_sdk.model.PBD import PBDRecord as PBDRecord
    from xapi_sdk.model.PCI import PCIRecord as PCIRecord
    from xapi_sdk.model.PGPU import PGPURecord as PGPURecord
    from xapi_sdk.model.PIF import PIFRecord as PIFRecord
    from xapi_sdk.model.PIF_metrics import PIFMetricsRecord as PIFMetricsRecord
    from xapi_sdk.model.pool import PoolRecord as PoolRecord
    from xapi_sdk.model.pool_patch import PoolPatchRecord as PoolPatchRecord
    from xapi_sdk.model.pool_update import PoolUpdateRecord as PoolUpdateRecord
    from xapi_sdk.model.probe_result import ProbeResultRecord as ProbeResultRecord
    from xapi_sdk.model.PUSB import PUSBRecord as PUSBRecord
    from xapi_sdk.model.PVS_cache_storage import PVSCacheStorageRecord as PVSCacheStorageRecord
    from xapi_sdk.model.PVS_proxy import PVSProxyRecord as PVSProxyRecord
    from xapi_sdk.model.PVS_server import PVSServerRecord as PVSServerRecord
    from xapi_sdk.model.PVS_site import PVSSiteRecord as PVSSiteRecord
    from xapi_sdk.model.Rate_limit import RateLimitRecord as RateLimitRecord
    from xapi_sdk.model.Repository import RepositoryRecord as RepositoryRecord
    from xapi_sdk.model.role import RoleRecord as RoleRecord
    from xapi_sdk.model.SDN_controller import SDNControllerRecord as SDNControllerRecord
    from xapi_sdk.model.secret import SecretRecord as SecretRecord
    from xapi_sdk.model.session import SessionRecord as SessionRecord
    from xapi_sdk.model.SM import SMRecord as SMRecord
    from xapi_sdk.model.SR import SRRecord as SRRecord
    from xapi_sdk.model.sr_stat import SRStatRecord as SRStatRecord
    from xapi_sdk.model.subject import SubjectRecord as SubjectRecord
    from xapi_sdk.model.task import TaskRecord as TaskRecord
    from xapi_sdk.model.tunnel import TunnelRecord as TunnelRecord
    from xapi_sdk.model.USB_group import USBGroupRecord as USBGroupRecord
    from xapi_sdk.model.user import UserRecord as UserRecord
    from xapi_sdk.model.VBD import VBDRecord as VBDRecord
    from xapi_sdk.model.VBD_metrics import VBDMetricsRecord as VBDMetricsRecord
    from xapi_sdk.model.VDI import VDIRecord as VDIRecord
    from xapi_sdk.model.vdi_nbd_server_info import VDINBDServerInfoRecord as VDINBDServerInfoRecord
    from xapi_sdk.model.VGPU import VGPURecord as VGPURecord
    from xapi_sdk.model.VGPU_type import VGPUTypeRecord as VGPUTypeRecord
    from xapi_sdk.model.VIF import VIFRecord as VIFRecord
    from xapi_sdk.model.VIF_metrics import VIFMetricsRecord as VIFMetricsRecord
    from xapi_sdk.model.VLAN import VLANRecord as VLANRecord
    from xapi_sdk.model.VM import VMRecord as VMRecord
    from xapi_sdk.model.VM_appliance import VMApplianceRecord as VMApplianceRecord
    from xapi_sdk.model.VM_group import VMGroupRecord as VMGroupRecord
    from xapi_sdk.model.VM_guest_metrics import VMGuestMetricsRecord as VMGuestMetricsRecord
    from xapi_sdk.model.VM_metrics import VMMetricsRecord as VMMetricsRecord
    from xapi_sdk.model.VMPP import VMPPRecord as VMPPRecord
    from xapi_sdk.model.VMSS import VMSSRecord as VMSSRecord
    from xapi_sdk.model.VTPM import VTPMRecord as VTPMRecord
    from xapi_sdk.model.VUSB import VUSBRecord as VUSBRecord

_MODULES = {
    "BondRecord": "Bond",
    "CallerRecord": "Caller",
    "CertificateRecord": "Certificate",
    "ClusterRecord": "Cluster",
    "ClusterHostRecord": "Cluster_host",
    "DRTaskRecord": "DR_task",
    "DiagnosticsRecord": "Diagnostics",
    "DriverVariantRecord": "Driver_variant",
    "FeatureRecord": "Feature",
    "GPUGroupRecord": "GPU_group",
    "HostDriverRecord": "Host_driver",
    "LVHDRecord": "LVHD",
    "ObserverRecord": "Observer",
    "PBDRecord": "PBD",
    "PCIRecord": "PCI",
    "PGPURecord": "PGPU",
    "PIFRecord": "PIF",
    "PIFMetricsRecord": "PIF_metrics",
    "PUSBRecord": "PUSB",
    "PVSCacheStorageRecord": "PVS_cache_storage",
    "PVSProxyRecord": "PVS_proxy",
    "PVSServerRecord": "PVS_server",
    "PVSSiteRecord": "PVS_site",
    "RateLimitRecord": "Rate_limit",
    "RepositoryRecord": "Repository",
    "SDNControllerRecord": "SDN_controller",
    "SMRecord": "SM",
    "SRRecord": "SR",
    "USBGroupRecord": "USB_group",
    "VBDRecord": "VBD",
    "VBDMetricsRecord": "VBD_metrics",
    "VDIRecord": "VDI",
    "VGPURecord": "VGPU",
    "VGPUTypeRecord": "VGPU_type",
    "VIFRecord": "VIF",
    "VIFMetricsRecord": "VIF_metrics",
    "VLANRecord": "VLAN",
    "VMRecord": "VM",
    "VMPPRecord": "VMPP",
    "VMSSRecord": "VMSS",
    "VMApplianceRecord": "VM_appliance",
    "VMGroupRecord": "VM_group",
    "VMGuestMetricsRecord": "VM_guest_metrics",
    "VMMetricsRecord": "VM_metrics",
    "VTPMRecord": "VTPM",
    "VUSBRecord": "VUSB",
    "AuthRecord": "auth",
    "BlobRecord": "blob",
    "ConsoleRecord": "console",
    "CrashdumpRecord": "crashdump",
    "DataSourceRecord": "data_source",
    "EventRecord": "event",
    "HostRecord": "host",
    "HostCPURecord": "host_cpu",
    "HostCrashdumpRecord": "host_crashdump",
    "HostMetricsRecord": "host_metrics",
    "HostPatchRecord": "host_patch",
    "MessageRecord": "message",
    "NetworkRecord": "network",
    "NetworkSriovRecord": "network_sriov",
    "PoolRecord": "pool",
    "PoolPatchRecord": "pool_patch",
    "PoolUpdateRecord": "pool_update",
    "ProbeResultRecord": "probe_result",
    "RoleRecord": "role",
    "SecretRecord": "secret",
    "SessionRecord": "session",
    "SRStatRecord": "sr_stat",
    "SubjectRecord": "subject",
    "TaskRecord": "task",
    "TunnelRecord": "tunnel",
    "UserRecord": "user",
    "VDINBDServerInfoRecord": "vdi_nbd_server_info",
}
__all__ = [
    "AuthRecord",
    "BlobRecord",
    "BondRecord",
    "CallerRecord",
    "CertificateRecord",
    "ClusterHostRecord",
    "ClusterRecord",
    "ConsoleRecord",
    "CrashdumpRecord",
    "DRTaskRecord",
    "DataSourceRecord",
    "DiagnosticsRecord",
    "DriverVariantRecord",
    "EventRecord",
    "FeatureRecord",
    "GPUGroupRecord",
    "HostCPURecord",
    "HostCrashdumpRecord",
    "HostDriverRecord",
    "HostMetricsRecord",
    "HostPatchRecord",
    "HostRecord",
    "LVHDRecord",
    "MessageRecord",
    "NetworkRecord",
    "NetworkSriovRecord",
    "ObserverRecord",
    "PBDRecord",
    "PCIRecord",
    "PGPURecord",
    "PIFMetricsRecord",
    "PIFRecord",
    "PUSBRecord",
    "PVSCacheStorageRecord",
    "PVSProxyRecord",
    "PVSServerRecord",
    "PVSSiteRecord",
    "PoolPatchRecord",
    "PoolRecord",
    "PoolUpdateRecord",
    "ProbeResultRecord",
    "RateLimitRecord",
    "RepositoryRecord",
    "RoleRecord",
    "SDNControllerRecord",
    "SMRecord",
    "SRRecord",
    "SRStatRecord",
    "SecretRecord",
    "SessionRecord",
    "SubjectRecord",
    "TaskRecord",
    "TunnelRecord",
    "USBGroupRecord",
    "UserRecord",
    "VBDMetricsRecord",
    "VBDRecord",
    "VDINBDServerInfoRecord",
    "VDIRecord",
    "VGPURecord",
    "VGPUTypeRecord",
    "VIFMetricsRecord",
    "VIFRecord",
    "VLANRecord",
    "VMApplianceRecord",
    "VMGroupRecord",
    "VMGuestMetricsRecord",
    "VMMetricsRecord",
    "VMPPRecord",
    "VMRecord",
    "VMSSRecord",
    "VTPMRecord",
    "VUSBRecord",
    "class_name",
    "record_class",
]


def __getattr__(name: str) -> Any:
    cls = _MODULES.get(name)
    if cls is None:
        raise AttributeError(f"module 'xapi_sdk.records' has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(f"xapi_sdk.model.{cls}"), name)
    return found


def class_name(name: str) -> str:
    """A class under its own spelling: events have it in lower case. Raises ValueError."""
    found = CLASSES.get(name.lower())
    if found is None:
        raise ValueError(f"there is no class {name!r}")
    return found


_known: dict[str, tuple[str, type[Record]]] = {}


def record_class(name: str) -> tuple[str, type[Record]]:
    """Spelling and record of a class; a plain `Record` for one that this version does not know."""
    known = _known.get(name)
    if known is None:
        spelt = CLASSES.get(name.lower())
        if spelt is None:
            known = name, Record
        else:
            stem = next(record for record, cls in _MODULES.items() if cls == spelt)
            known = spelt, __getattr__(stem)
        _known[name] = known
    return known
